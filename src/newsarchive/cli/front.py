"""What stands over the door: the commands by section, and the help of the whole program, without loading any of it."""

# what --help lists, without loading a command: section -> command -> its first line
SECTIONS: dict[str, dict[str, str]] = {
    "Archive": {
        "fetch": "Fetch pages or whole sites: the nightly run.",
        "sites": "Register sites and look at their profiles.",
        "parse": "Read pages into records, without an archive.",
        "export": "Write records as CSV, JSON and other files.",
    },
    "Read": {
        "list": "List the articles.",
        "search": "Find words in the articles, with or without accents.",
        "show": "Show one article with all its fields.",
        "history": "Show the versions of one article.",
        "diff": "Show what changed between two versions.",
        "changes": "List what is new, edited, deleted or moved.",
        "coverage": "Show what is held by site and month, and the gaps.",
    },
    "Look after": {
        "status": "Tell how the archive and its last runs are.",
        "runs": "List the runs.",
        "verify": "Check every stored byte and row.",
        "doctor": "Check this machine and this installation.",
        "schedule": "Print a crontab line or systemd units for the nightly run.",
    },
    "More": {
        "demo": "Crawl the bundled sample site; needs no network.",
        "schema": "Print the JSON Schema of a record.",
        "config": "Show the settings and where each comes from.",
        "completion": "Print the completion script of a shell.",
    },
}
COMMANDS = {name: text for section in SECTIONS.values() for name, text in section.items()}
OPTIONS = {
    "-a, --archive DIR": "The archive. Else $NEWSARCHIVE_ARCHIVE, a folder above\nthat holds archive.toml, ./data.",
    "-q, --quiet": "Print errors only.",
    "-v, --verbose": "Tell more; -vv shows tracebacks.",
    "--version": "Show the version and exit.",
    "-h, --help": "Show this message and exit.",
}
INTRODUCTION = """\
Usage: newsarchive [OPTIONS] COMMAND [ARGS]...

  Save the news that governments publish before it disappears.

  Every option is also an environment variable: NEWSARCHIVE_<COMMAND>_<OPTION>.
  'newsarchive COMMAND --help' tells more of each command."""
EXIT_CODES = """\
Exit codes:
  0 done   1 a bug   2 wrong use   3 some pages failed   4 alarm   5 integrity
  6 refused by policy   7 no archive here   8 nothing reached   28 disk full
  75 another run holds the archive   130 interrupted"""


def help_text() -> str:
    """Write the help of the whole program."""
    parts = [
        INTRODUCTION,
        _list("Options", OPTIONS),
        *(_list(name, commands) for name, commands in SECTIONS.items()),
        EXIT_CODES,
    ]
    return "\n\n".join(parts)


def _list(head: str, items: dict[str, str]) -> str:
    wide = max(map(len, items)) + 2
    rows = ("  " + name.ljust(wide) + text.replace("\n", "\n" + " " * (wide + 2)) for name, text in items.items())
    return "\n".join([head + ":", *rows])
