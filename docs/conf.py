"""How Sphinx builds these pages: `python -m sphinx docs docs/_build`."""

project = "newsarchive"
author = "the newsarchive authors"
copyright = "the newsarchive authors, Apache-2.0"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "newsarchive"
myst_heading_anchors = 3
autodoc_typehints = "description"
