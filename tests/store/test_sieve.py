"""The sieve calls nothing new that is known, whenever it read the table."""

from newsarchive.store.sieve import Sieve


def test_before_it_has_read_anything_nothing_is_certain() -> None:
    assert not Sieve(lambda: ()).is_new(7)


def test_what_the_table_holds_is_read_once_enough_was_looked_for_in_vain() -> None:
    reads = []

    def keys() -> list[int]:
        reads.append(1)
        return [7, -8]

    sieve = Sieve(keys)
    sieve.note_miss(known=1000)
    assert reads == []
    for _ in range(100):
        sieve.note_miss(known=1000)
    assert reads == [1]
    assert not sieve.is_new(7)
    assert not sieve.is_new(-8)
    assert sieve.is_new(9)


def test_a_key_that_was_added_is_not_new() -> None:
    sieve = Sieve(lambda: ())
    sieve.note_miss(known=1)
    sieve.add(9)
    assert not sieve.is_new(9)
