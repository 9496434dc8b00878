"""Settings come from options, the environment, archive.toml and defaults, in this order, and say whence they came."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsarchive import config
from newsarchive.errors import ConfigProblem


def load(folder: Path, named: str | None = None, environ: dict[str, str] | None = None, **options) -> config.Config:
    return config.load(named, environ=environ or {}, folder=folder, options=options)


def test_without_anything_the_archive_is_the_folder_data(tmp_path: Path) -> None:
    found = load(tmp_path)
    assert (found.archive, found.origins["archive"]) == (tmp_path / "data", "default")


def test_a_folder_above_that_holds_archive_toml_is_the_archive(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text("")
    below = tmp_path / "warc" / "deep"
    below.mkdir(parents=True)
    assert load(below).archive == tmp_path


def test_the_environment_wins_over_a_folder_above_and_an_option_over_both(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text("")
    environ = {"NEWSARCHIVE_ARCHIVE": "from-env"}
    assert load(tmp_path, environ=environ).archive == tmp_path / "from-env"
    assert load(tmp_path, "named", environ).archive == tmp_path / "named"


def test_an_empty_variable_names_no_archive(tmp_path: Path) -> None:
    assert load(tmp_path, environ={"NEWSARCHIVE_ARCHIVE": ""}).archive == tmp_path / "data"


def test_each_source_wins_over_the_one_below_it(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text('contact = "a@example.org"\ndelay_seconds = 5\nimages = false\n')
    found = load(tmp_path, environ={"NEWSARCHIVE_DELAY_SECONDS": "7.5"}, contact="b@example.org")
    assert (found.contact, found.delay_seconds, found.images) == ("b@example.org", 7.5, False)
    assert found.origins["contact"] == "an option"
    assert found.origins["delay_seconds"] == "the environment"
    assert found.origins["images"] == str(tmp_path / "archive.toml")
    assert found.origins["revisit_max_days"] == "default"


def test_an_option_that_was_not_typed_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text('contact = "a@example.org"\n')
    assert load(tmp_path, contact=None).contact == "a@example.org"


@pytest.mark.parametrize(
    ("text", "what", "where", "hint"),
    [
        ('# x\n\ncontakt = "a@b.org"\n', "no setting is called 'contakt'", "line 3", "did you mean contact?"),
        ("delay_seconds = true\n", "delay_seconds must be a number", "line 1", None),
        ("delay_seconds = -1\n", "delay_seconds cannot be -1", "line 1", None),
        ("delay_seconds = nan\n", "delay_seconds cannot be nan", "line 1", None),
        ("revisit_max_days = 1.5\n", "revisit_max_days must be a whole number", "line 1", None),
        ('images = "no"\n', "images must be true or false", "line 1", None),
        ('if_locked = "never"\n', "if_locked must be fail, wait or skip", "line 1", None),
        ('contact = "nobody"\n', "this contact cannot be named to a site", "line 1", "an e-mail address"),
        ('contact = "a@b.org\\nX-Evil: 1"\n', "this contact cannot be named to a site", "line 1", None),
        ("contact = \n", "the settings are not TOML", "archive.toml", "line 1"),
    ],
    ids=["misspelt", "flag", "negative", "nan", "fraction", "word", "choice", "no-address", "header", "syntax"],
)
def test_a_setting_that_cannot_be_used_is_named_with_its_line(tmp_path: Path, text, what, where, hint) -> None:
    (tmp_path / "archive.toml").write_text(text)
    with pytest.raises(ConfigProblem) as caught:
        load(tmp_path)
    assert what in caught.value.what
    assert where in str(caught.value.where)
    assert hint is None or hint in str(caught.value.hint)
    assert caught.value.exit_code == 2


def test_settings_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigProblem, match="cannot read the settings"):
        load(tmp_path)


def test_a_variable_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigProblem) as caught:
        load(tmp_path, environ={"NEWSARCHIVE_REVISIT_MAX_DAYS": "often"})
    assert caught.value.where == "$NEWSARCHIVE_REVISIT_MAX_DAYS"


@pytest.mark.parametrize(
    "text",
    ["", config.TEMPLATE, '# mine\ncontact = "old@example.org"\nimages = false\n', "images = false\n"],
    ids=["empty", "template", "set before", "other settings"],
)
def test_a_remembered_contact_is_read_back_and_the_rest_stays(tmp_path: Path, text: str) -> None:
    (tmp_path / "archive.toml").write_text(text)
    config.remember(tmp_path, "contact", "new@example.org")
    written = (tmp_path / "archive.toml").read_text()
    assert load(tmp_path).contact == "new@example.org"
    kept = [line for line in text.splitlines() if "contact =" not in line]
    assert [line for line in kept if line not in written.splitlines()] == []
    assert [path.name for path in tmp_path.iterdir()] == ["archive.toml"]


@pytest.mark.parametrize(
    "contact", ['"The archive" <a@example.org>', r"C:\\x <a@example.org>"], ids=["quotes", "backslash"]
)
def test_a_remembered_contact_may_hold_signs_that_toml_reads(tmp_path: Path, contact: str) -> None:
    config.remember(tmp_path, "contact", contact)
    assert load(tmp_path).contact == contact


def test_an_option_is_checked_as_a_setting_is(tmp_path: Path) -> None:
    with pytest.raises(ConfigProblem) as caught:
        load(tmp_path, contact="nobody", delay_seconds=None)
    assert caught.value.where == "--contact"
    with pytest.raises(ConfigProblem) as caught:
        load(tmp_path, delay_seconds=1e10)
    assert caught.value.where == "--delay"


def test_every_setting_of_the_template_can_be_switched_on(tmp_path: Path) -> None:
    lines = (line.removeprefix("# ") if " = " in line else line for line in config.TEMPLATE.splitlines())
    (tmp_path / "archive.toml").write_text("\n".join(lines))
    found = load(tmp_path)
    assert {name for name in config.SETTINGS if found.origins[name] == "default"} == set()


def test_a_set_clock_stands_still_in_utc() -> None:
    now = config.clock({"NEWSARCHIVE_NOW": "2021-04-20T10:00:00+07:00"})
    assert now() == now() == datetime(2021, 4, 20, 3, tzinfo=UTC)


def test_a_clock_that_is_no_time_is_refused() -> None:
    with pytest.raises(ConfigProblem, match="not a time"):
        config.clock({"NEWSARCHIVE_NOW": "yesterday"})


def test_without_the_variable_the_clock_is_the_machines() -> None:
    assert abs((config.clock({})() - datetime.now(UTC)).total_seconds()) < 5
