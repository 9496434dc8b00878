"""How long a host is left alone."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch.politeness import Politeness, back_off, opens_in, retry_after
from newsarchive.model.capture import Capture, Request

NOW = datetime(2024, 3, 1, 8, 0, tzinfo=UTC)
PUBLIC = "http://example.org/a"
LOCAL = "http://127.0.0.1:8000/a"


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.seconds = 100.0
        self.asked = 0

    def __call__(self) -> float:
        self.asked += 1
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds - 100)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def politeness(clock) -> Politeness:
    return Politeness(clock=clock, sleep=clock.sleep, now=clock.now)


def answer(status: int = 200, *headers: tuple[str, str]) -> Capture:
    return Capture(Request(PUBLIC), status, "", headers, b"body", NOW)


def test_a_host_is_left_alone_for_the_default_delay_and_loopback_is_not(politeness):
    politeness.note(PUBLIC, answer())
    politeness.note(LOCAL, answer())
    assert politeness.due_in("http://example.org/b") == 2.0
    assert politeness.due_in("http://other.example/") == politeness.due_in(LOCAL) == 0


@pytest.mark.parametrize(
    ("configured", "crawl_delay", "latency", "delay"),
    [
        pytest.param(5, 3, 1, 5, id="configured"),
        pytest.param(1, 7, 1, 7, id="crawl-delay"),
        pytest.param(1, None, 4, 8, id="latency"),
        pytest.param(None, None, 0.1, 2, id="default"),
        pytest.param(0, None, 500, 30, id="latency-has-a-cap"),
        pytest.param(0, 1e9, 0, 600, id="crawl-delay-has-a-cap"),
    ],
)
def test_the_largest_of_all_delays_counts(politeness, configured, crawl_delay, latency, delay):
    politeness.configure(PUBLIC, delay_seconds=configured, crawl_delay=crawl_delay)
    politeness.note(PUBLIC, answer(), seconds=latency)
    assert politeness.delay(PUBLIC) == delay


def test_on_loopback_crawl_delay_and_a_configured_delay_still_count(politeness):
    politeness.configure(LOCAL, crawl_delay=2)
    assert politeness.delay(LOCAL) == 2
    politeness.configure(LOCAL, delay_seconds=3)
    assert politeness.delay(LOCAL) == 3


def test_sites_on_two_ports_of_loopback_are_two_hosts(politeness):
    assert politeness.key(LOCAL) != politeness.key("http://127.0.0.1:8001/")
    assert politeness.key("http://example.org/") == politeness.key("https://example.org:8443/x")


def test_a_turn_waits_until_the_host_is_due(politeness, clock):
    politeness.note(PUBLIC, answer())
    with politeness.turn(PUBLIC) as waited:
        assert waited == 2.0
    assert clock.seconds == 102.0


def test_two_threads_never_hold_one_host_together(politeness):
    inside, most = [], []
    started = threading.Barrier(4)

    def work() -> None:
        started.wait(5)
        for _ in range(20):
            with politeness.turn(LOCAL):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert (len(most), max(most)) == (80, 1)


def test_retry_after_is_remembered_across_runs(politeness, clock):
    politeness.note(PUBLIC, answer(503, ("Retry-After", "3600")))
    state = politeness.state(PUBLIC)
    later = Politeness(clock=clock, sleep=clock.sleep, now=lambda: NOW + timedelta(minutes=20))
    later.load(PUBLIC, state)
    assert later.due_in(PUBLIC) == pytest.approx(2400)


def test_crawl_delay_is_remembered_across_runs(politeness):
    politeness.configure(PUBLIC, crawl_delay=9)
    other = Politeness()
    other.load(PUBLIC, politeness.state(PUBLIC))
    assert other.delay(PUBLIC) == 9


def test_what_an_earlier_run_knew_of_the_twin_of_a_host_takes_nothing_back(politeness):
    twin = PUBLIC.replace("http:", "https:")
    politeness.configure(PUBLIC, crawl_delay=30)
    politeness.note(PUBLIC, answer(503, ("Retry-After", "600")), seconds=4)
    politeness.load(twin, {"busy_until": NOW.isoformat(), "crawl_delay": None, "latency": 0.1})
    assert politeness.delay(PUBLIC) == politeness.delay(twin) == 30
    politeness.load(twin, {"crawl_delay": 5.0})
    assert politeness.delay(PUBLIC) == 30
    assert politeness.state(PUBLIC) == {
        "busy_until": (NOW + timedelta(seconds=600)).isoformat(),
        "crawl_delay": 30,
        "latency": 4,
        "failures": 1,
    }
    assert politeness.state(twin)["crawl_delay"] == 5


def test_a_crawl_delay_that_is_asked_for_no_more_is_dropped_and_that_of_the_twin_holds(politeness):
    twin = PUBLIC.replace("http:", "https:")
    politeness.load(PUBLIC, {"crawl_delay": 30})
    politeness.configure(twin, crawl_delay=9)
    politeness.configure(PUBLIC, crawl_delay=0)
    assert politeness.delay(PUBLIC) == 9
    assert politeness.state(PUBLIC)["crawl_delay"] is None
    politeness.load(PUBLIC, {"crawl_delay": 30})
    assert politeness.delay(PUBLIC) == 9


def begun(thread: threading.Thread, clock: Clock) -> None:
    """Wait until the other thread has looked at the clock, before its turn."""
    before = clock.asked
    thread.start()
    for _ in range(500):
        if clock.asked > before:
            return
        thread.join(0.01)


def test_waiting_for_the_turns_of_others_is_waiting(politeness, clock):
    results = []

    def other() -> None:
        with politeness.turn(LOCAL) as waited:
            results.append(waited)

    with politeness.turn(LOCAL):
        thread = threading.Thread(target=other)
        begun(thread, clock)
        clock.sleep(7)
    thread.join(5)
    assert results == [7.0]


def test_a_host_that_asks_for_hours_during_another_s_turn_is_not_waited_for(politeness, clock):
    problems = []

    def other() -> None:
        try:
            with politeness.turn(LOCAL, most=900):
                problems.append(None)
        except FetchProblem as problem:
            problems.append(problem)

    with politeness.turn(LOCAL):
        thread = threading.Thread(target=other)
        begun(thread, clock)
        politeness.note(LOCAL, answer(503, ("Retry-After", "7200")))
    thread.join(5)
    assert [(one.rule, one.retry_after_seconds) for one in problems] == [("busy", 7200)]
    assert clock.seconds == 100


@pytest.mark.parametrize("state", [{}, {"busy_until": None, "crawl_delay": "x", "latency": None}])
def test_a_state_that_says_nothing_is_no_trouble(politeness, state):
    politeness.load(PUBLIC, state)
    assert politeness.due_in(PUBLIC) == 0


def test_a_busy_host_without_a_word_is_left_alone_longer_each_time(politeness, clock):
    waits = []
    for _ in range(4):
        politeness.note(LOCAL, answer(429))
        waits.append(politeness.wait(LOCAL))
    assert waits == [1, 2, 4, 8]
    politeness.note(LOCAL, answer())
    assert politeness.due_in(LOCAL) == 0
    assert politeness.state(LOCAL)["busy_until"] is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), ("0", 0), (" 5 ", 5), ("99999999999999999999", 86_400), ("Fri, 01 Mar 2024 08:01:00 GMT", 60),
        ("Fri, 01 Mar 2024 07:00:00 GMT", None), ("Fri, 01 Mar 2999 07:00:00 GMT", 86_400), ("soon", None), ("", None),
        (None, None), ("-1", None), ("٣", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_in_both_forms_and_capped_at_a_day(value, seconds):
    assert retry_after(value, NOW) == seconds


def test_back_off_doubles_up_to_a_minute():
    assert [back_off(tries) for tries in (1, 2, 3, 10)] == [1, 2, 4, 60]


@pytest.mark.parametrize(
    ("window", "time_zone", "seconds"),
    [
        pytest.param(None, None, 0, id="none"),
        pytest.param("07:00-09:00", None, 0, id="open"),
        pytest.param("22:00-06:00", "Asia/Ho_Chi_Minh", 7 * 3600, id="over-midnight-in-site-time"),
        pytest.param("22:00-06:00", "-04:00", 0, id="open-over-midnight"),
        pytest.param("22:00-06:00", "no zone", 14 * 3600, id="unknown-zone-is-utc"),
        pytest.param("08:00-08:00", None, 0, id="all-day"),
        pytest.param("9-10", None, 3600, id="hours-alone"),
    ],
)
def test_a_window_opens_in_site_time(window, time_zone, seconds):
    assert opens_in(window, time_zone, NOW) == seconds
