"""Equal texts have equal digests, near texts near hashes, and what moves by itself counts for nothing."""

import random
import time

import pytest

from newsarchive.text.fingerprint import digest, distance, simhash, stable_text


@pytest.fixture
def words() -> list[str]:
    chance = random.Random(5)
    return [f"từ{chance.randrange(3_000)}" for _ in range(500)]


def test_white_space_and_invisible_letters_make_no_other_digest():
    assert digest("Tin\u00a0 tức\u200b\n") == digest("Tin tức")
    assert digest("Tin tức") != digest("Tin tưc")


def test_a_few_other_words_move_few_bits_and_another_text_many(words):
    edited = [*words[:100], "khác", *words[101:300], "mới", *words[301:]]
    other = list(reversed(words))
    assert distance(simhash(" ".join(words)), simhash(" ".join(edited))) <= 6
    assert distance(simhash(" ".join(words)), simhash(" ".join(other))) > 16


def test_scripts_without_spaces_have_near_hashes_too():
    chance = random.Random(7)
    text = "".join(chr(0x4E00 + chance.randrange(2_000)) for _ in range(400))
    assert distance(simhash(text), simhash(text[:200] + "新" + text[201:])) <= 6
    assert distance(simhash(text), simhash(text[::-1])) > 16


@pytest.mark.parametrize("text", ["", " ", "một", "\ud800", "1"])
def test_short_and_odd_texts_have_a_hash(text):
    assert 0 <= simhash(text) < 2**64
    assert digest(text).startswith("sha256:")


@pytest.mark.parametrize(
    ("tonight", "tomorrow"),
    [
        ("Lượt truy cập: 15.037", "Lượt truy cập: 15.112"),
        ("Thứ ba, 20/04/2021 - 14:33", "Thứ ba, 21/04/2021 - 02:10"),
        ("Online: 12\nHits 3,400", "Online: 7\nHits 3,512"),
        ("2021-04-20 2:05 pm", "2021-04-21 11:40 am"),
        ("Hà Nội 27 °C", "Hà Nội 31 °C"),
    ],
)
def test_counters_clocks_and_days_change_nothing(tonight, tomorrow):
    page = "\nQuốc hội họp phiên thứ ba về luật đất đai sửa đổi với sự tham dự của 300 đại biểu.\n"
    assert stable_text(tonight + page) == stable_text(tomorrow + page)


def test_a_number_in_a_sentence_still_counts():
    page = "Quốc hội họp phiên thứ ba về luật đất đai sửa đổi với sự tham dự của {} đại biểu."
    assert stable_text(page.format(300)) != stable_text(page.format(350))


@pytest.mark.parametrize("text", ["1 " * 200_000, "1:" * 200_000, "1.111" * 80_000, "1/1/" * 100_000, "\n" * 400_000])
def test_long_runs_are_read_in_linear_time(text):
    began = time.process_time()
    stable_text(text)
    assert time.process_time() - began < 3
