"""The frontier hands out each address once, in order, and forgets nothing that was made safe."""

import pytest

from newsarchive.store.archive import Archive
from newsarchive.store.frontier import BATCH, DONE, Entry, Frontier, key_of


@pytest.fixture
def archive(tmp_path):
    with Archive.open(tmp_path / "a", create=True) as opened:
        yield opened


def entry(n: int, priority: int = 50, **more) -> Entry:
    return Entry(key_of("xa", f"u{n}"), "xa", f"http://xa.example/{n}", priority=priority, **more)


def drain(frontier: Frontier) -> list[str]:
    urls = []
    while (key := frontier.pop("xa")) is not None:
        found = frontier.get(key)
        assert found is not None
        urls.append(found.url.rpartition("/")[2])
        found.state = DONE
        frontier.update(found)
    return urls


def test_addresses_come_by_priority_then_in_the_order_they_were_found(archive) -> None:
    frontier = archive.frontier
    for n, priority in ((1, 50), (2, 10), (3, 50), (4, 10)):
        assert frontier.add(entry(n, priority))
    assert drain(frontier) == ["2", "4", "1", "3"]


def test_what_another_process_entered_meanwhile_is_known_after_forgetting(archive, tmp_path) -> None:
    for n in range(3):  # enough was looked for in vain: the sieve has read the table
        archive.frontier.add(entry(n))
    archive.frontier.flush()
    with Archive.open(tmp_path / "a") as other:
        other.frontier.add(entry(9))
        other.frontier.flush()
    archive.frontier.forget()
    assert not archive.frontier.add(entry(9))


def test_a_known_address_is_not_entered_again(archive) -> None:
    assert archive.frontier.add(entry(1))
    assert not archive.frontier.add(entry(1, priority=1))
    archive.frontier.flush()
    assert not archive.frontier.add(entry(1, priority=1))


def test_what_was_found_while_others_wait_comes_in_its_place(archive) -> None:
    frontier = archive.frontier
    for number in range(5):
        frontier.add(entry(number))
    frontier.flush()
    assert frontier.pop("xa") == entry(0).key
    frontier.add(entry(99, priority=10))
    frontier.add(entry(98, priority=90))
    assert drain(frontier) == ["99", "1", "2", "3", "4", "98"]


def test_more_than_a_batch_is_handed_out_once_each(archive) -> None:
    frontier = archive.frontier
    count = 2 * BATCH + 7
    for number in range(count):
        frontier.add(entry(number))
    frontier.flush()
    taken = []
    while (key := frontier.pop("xa")) is not None:
        taken.append(key)
        if len(taken) % 300 == 0:
            frontier.add(entry(10_000 + len(taken)))
            frontier.flush()
    assert len(taken) == len(set(taken)) == count + len(range(300, len(taken) + 1, 300))


def test_what_was_not_flushed_is_waiting_again_after_a_crash(tmp_path) -> None:
    with Archive.open(tmp_path / "a", create=True) as archive:
        archive.frontier.add(entry(1))
        archive.frontier.add(entry(2))
        archive.frontier.flush()
        found = archive.frontier.get(archive.frontier.pop("xa"))
        found.state = DONE
        archive.frontier.update(found)
    with Archive.open(tmp_path / "a") as archive:
        assert drain(archive.frontier) == ["1", "2"]


def test_an_address_put_back_is_handed_out_again(archive) -> None:
    frontier = archive.frontier
    frontier.add(entry(1))
    found = frontier.get(frontier.pop("xa"))
    assert frontier.pop("xa") is None
    frontier.wait_again(found)
    assert frontier.pop("xa") == found.key


def test_sites_do_not_see_each_other(archive) -> None:
    archive.frontier.add(entry(1))
    assert archive.frontier.pop("another") is None
    assert key_of("xa", "u") != key_of("another", "u")


def test_texts_and_titles_are_found_before_and_after_they_are_written(archive) -> None:
    frontier = archive.frontier
    frontier.add(entry(1, text=7, title=8, article="na-1", state=DONE))
    assert [one.article for one in frontier.same_text("xa", 7)] == ["na-1"]
    frontier.flush()
    assert [one.article for one in frontier.same_title("xa", 8)] == ["na-1"]
    changed = frontier.get(key_of("xa", "u1"))
    changed.text = 9
    frontier.update(changed)
    assert frontier.same_text("xa", 7) == []


def test_what_is_due_comes_longest_overdue_first(archive) -> None:
    frontier = archive.frontier
    for n, due in ((1, "2021-04-22T00:00:00Z"), (2, "2021-04-21T00:00:00Z"), (3, "2021-05-01T00:00:00Z")):
        frontier.add(entry(n, due=due, state=DONE))
    frontier.flush()
    assert frontier.due("xa", "2021-04-23T00:00:00Z") == [key_of("xa", "u2"), key_of("xa", "u1")]


def test_what_was_learned_is_kept(archive) -> None:
    archive.frontier.keep_state("xa", {"idle": ["itemid"]})
    assert archive.frontier.state("xa") == {"idle": ["itemid"]}
    assert archive.frontier.state("another") == {}


def test_addresses_of_an_earlier_run_and_of_this_one_are_known_however_many_were_new(tmp_path) -> None:
    with Archive.open(tmp_path / "a", create=True) as archive:
        for number in range(500):
            archive.frontier.add(entry(number))
        archive.frontier.flush()
    with Archive.open(tmp_path / "a") as archive:
        frontier = archive.frontier
        for number in range(500, 1000):
            assert frontier.add(entry(number))
            if number % 7 == 0:
                frontier.flush()
        assert not any(frontier.add(entry(number)) for number in range(1000))


def test_what_other_pages_say_of_an_address_is_written(archive) -> None:
    archive.frontier.add(entry(1, anchor="A bridge is opened", said="2012-01-05", seen_in="list"))
    archive.frontier.add(entry(2))
    archive.frontier.flush()
    one, two = archive.frontier.get(entry(1).key), archive.frontier.get(entry(2).key)
    assert (one.anchor, one.said, one.seen_in) == ("A bridge is opened", "2012-01-05", "list")
    assert (two.anchor, two.said, two.seen_in, two.parent, two.state) == (None, None, None, None, 0)
