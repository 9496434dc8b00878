"""Save the news that governments publish before it disappears."""

__version__ = "0.1.0"
