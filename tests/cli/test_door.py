"""The door: light at the start, one way to show errors, the same exit codes everywhere."""

import errno
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from newsarchive import __version__
from newsarchive.cli import trouble
from newsarchive.cli.door import door
from newsarchive.cli.front import COMMANDS, OPTIONS, help_text
from newsarchive.cli.options import variable
from newsarchive.errors import ContactMissing

START = [sys.executable, "-m", "newsarchive"]


def commands(group: click.Group = door, prefix: str = "NEWSARCHIVE") -> Iterator[tuple[str, click.Command]]:
    """(prefix of its variables, command), for every command and subcommand."""
    with click.Context(group) as ctx:
        for name in group.list_commands(ctx):
            command = group.get_command(ctx, name)
            assert command is not None, name
            inner = f"{prefix}_{name.upper()}"
            yield inner, command
            if isinstance(command, click.Group):
                yield from commands(command, inner)


def cpu(*words: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_help_starts_within_five_times_a_bare_python() -> None:
    bare = min(cpu(sys.executable, "-c", "pass") for _ in range(5))
    assert min(cpu(*START, "--help") for _ in range(5)) <= 5 * bare


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["fetch", "--help"], ["export", "--help"]], ids=" ".join)
def test_help_imports_nothing_heavy(words: list[str]) -> None:
    code = (
        "import sys; sys.argv = ['newsarchive', *sys.argv[1:]]\n"
        "from newsarchive.cli.main import main\n"
        "code = main()\n"
        "heavy = {'requests', 'lxml', 'bs4', 'sqlite_utils', 'msgspec', 'warcio', 'ada_url'} & set(sys.modules)\n"
        "assert code == 0 and not heavy, (code, heavy)"
    )
    subprocess.run([sys.executable, "-c", code, *words], check=True, stdout=subprocess.DEVNULL)


def test_the_threshold_and_the_door_give_the_same_help_and_version(knock) -> None:
    direct = subprocess.run([*START, "--help"], check=True, capture_output=True, text=True).stdout
    assert direct == knock("--help").output == help_text() + "\n"
    version = subprocess.run([*START, "--version"], check=True, capture_output=True, text=True).stdout
    assert version == knock("--version").output == f"newsarchive {__version__}\n"


def test_the_help_names_the_options_that_there_are() -> None:
    named = {word.strip().split()[0] for line in OPTIONS for word in line.split(",")}
    assert named == {name for option in door.params for name in option.opts} | {"-h", "--help"}


def test_the_help_fits_a_terminal() -> None:
    assert max(map(len, help_text().splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_help(knock, name: str) -> None:
    told = knock(name, "--help")
    assert told.exit_code == 0
    assert f"Usage: newsarchive {name}" in told.stdout


def test_every_option_has_an_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0
    for prefix, command in commands():
        with click.Context(command, auto_envvar_prefix=prefix) as ctx:
            for option in command.params:
                if isinstance(option, click.Option):
                    name = variable(prefix, option)
                    monkeypatch.setenv(name, "x")
                    assert option.resolve_envvar_value(ctx) == "x", name
                    monkeypatch.delenv(name)
                    looked_at += 1
    assert looked_at > 100


def test_a_variable_is_named_as_the_option_is_typed(knock, archive: Path, ids, monkeypatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_ARCHIVE", str(archive))
    monkeypatch.setenv("NEWSARCHIVE_LIST_FROM", "2013")
    monkeypatch.setenv("NEWSARCHIVE_LIST_JSON", "1")
    assert knock("list").stdout.count(ids[2]) == 1
    assert ids[0] not in knock("list").stdout


def test_an_option_counts_before_and_after_the_command(knock, archive: Path) -> None:
    assert knock("-a", archive, "list").stdout == knock("list", "-a", archive).stdout != ""
    assert knock("-q", "list", "-a", archive).stderr == knock("list", "-q", "-a", archive).stderr == ""
    assert knock("-a", "elsewhere", "list", "-a", archive).exit_code == 0


@pytest.mark.parametrize("before", [[], ["-a", "archive"]], ids=["alone", "after an option"])
def test_a_misspelt_command_is_answered_with_the_nearest(knock, before: list[str]) -> None:
    told = knock(*before, "fetsch")
    assert told.exit_code == 2
    assert told.stderr.splitlines() == [
        "newsarchive: no command 'fetsch'; did you mean 'fetch'?",
        "  Usage: newsarchive [OPTIONS] COMMAND [ARGS]...",
        "  try 'newsarchive --help'",
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["list", "--limt", "3"],
        ["list", "--limit", "none"],
        ["show"],
        ["fetch", "--max-time", "soon"],
        ["sites", "ad"],
        ["diff", "x", "0"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_2_in_at_most_three_lines(knock, words: list[str]) -> None:
    told = knock(*words)
    assert (told.exit_code, told.stdout) == (2, "")
    assert 2 <= len(told.stderr.splitlines()) <= 3
    assert f"newsarchive {words[0]}" in told.stderr


def test_without_an_archive_reading_is_7(knock, tmp_path: Path) -> None:
    for words in (["list"], ["show", "x"], ["status"], ["verify"], ["export"], ["changes"], ["sites", "list"]):
        told = knock(*words)
        assert (told.exit_code, told.stdout) == (7, ""), words
        assert told.stderr.splitlines()[:2] == ["newsarchive: no archive here", f"  {tmp_path / 'data'}"]
    assert not (tmp_path / "data").exists()


def explained(error: BaseException, capsys, **more) -> tuple[int, list[str]]:
    code = trouble.explain(error, ["list"], **more)
    return code, capsys.readouterr().err.splitlines()


def raised() -> BaseException:
    try:
        return {"a": ValueError()}["odd\x1b[2J"]
    except KeyError as caught:
        return caught


def test_an_error_of_ours_shows_its_lines_and_keeps_its_code(capsys) -> None:
    code, lines = explained(ContactMissing("x.example"), capsys)
    assert code == 2
    assert lines[0] == "newsarchive: no contact address to name to x.example"
    assert len(lines) <= 3


def test_a_bug_is_1_and_its_traceback_is_in_the_log_that_is_named(capsys, tmp_path: Path) -> None:
    code, lines = explained(raised(), capsys)
    (log,) = (tmp_path / "state" / "newsarchive").iterdir()
    assert code == 1
    assert len(lines) == 3
    assert str(log) in lines[1]
    assert not any("Traceback" in line or "\x1b" in line for line in lines)
    written = log.read_text()
    assert "Traceback" in written
    assert "\x1b" not in written
    assert log.stat().st_mode & 0o077 == 0


def test_very_verbose_shows_the_traceback(capsys) -> None:
    assert any("Traceback" in line for line in explained(raised(), capsys, verbosity=2)[1])
    assert not any("Traceback" in line for line in explained(raised(), capsys, verbosity=1)[1])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/data/x"), 28),
        (OSError(errno.EDQUOT, "Quota exceeded", "/data/x"), 28),
        (PermissionError(errno.EACCES, "Permission denied", "/data/x"), 2),
        (KeyboardInterrupt(), 130),
        (click.Abort(), 130),
        (SystemExit(143), 143),
    ],
    ids=["full", "quota", "permission", "ctrl-c", "abort", "term"],
)
def test_what_the_machine_says_has_its_code(capsys, error: BaseException, code: int) -> None:
    found, lines = explained(error, capsys)
    assert found == code
    assert len(lines) <= 3


def test_a_reader_that_leaves_is_no_error(archive: Path) -> None:
    command = [*START, "-q", "-a", str(archive), "export", "--jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pipesize=4096) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 0


def test_output_is_plain_in_a_pipe(archive: Path) -> None:
    environment = os.environ | {"FORCE_COLOR": "1"}
    told = subprocess.run([*START, "-a", str(archive), "list"], capture_output=True, check=True, env=environment)
    assert b"\x1b" not in told.stdout + told.stderr


def test_a_terminal_that_knows_only_latin_gets_escapes_and_json_stays_utf8(archive: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    told = subprocess.run([*START, "-a", str(archive), "list"], capture_output=True, check=True, env=environment)
    assert rb"s\u1eed" in told.stdout
    lines = subprocess.run(
        [*START, "-a", str(archive), "list", "--json"], capture_output=True, check=True, env=environment
    )
    assert "sửa lại".encode() in lines.stdout


def test_completion_names_commands_and_options() -> None:
    environment = os.environ | {
        "_NEWSARCHIVE_COMPLETE": "bash_complete",
        "COMP_WORDS": "newsarchive ver",
        "COMP_CWORD": "1",
    }
    told = subprocess.run(START, capture_output=True, env=environment, check=False)
    assert told.stdout == b"plain,verify\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_calls_the_program(knock, shell: str) -> None:
    told = knock("completion", shell)
    assert told.exit_code == 0
    assert "_NEWSARCHIVE_COMPLETE" in told.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [["--help"], ["list"], ["list", "--json"], ["export"]], ids=" ".join)
def test_output_to_a_full_disk_is_28(archive: Path, words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run([*START, *words, "-a", str(archive)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert told.returncode == 28
    assert told.stderr.startswith(b"newsarchive: the disk is full")
    assert len(told.stderr.splitlines()) <= 3
