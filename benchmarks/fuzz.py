"""Hand many odd texts to parse(): none may raise, none may take longer than its time.

    .venv/bin/python benchmarks/fuzz.py [--texts 100000] [--seconds 2]

Prints how many were tried, what raised, and the slowest. Exit code 1 when one raised or was too slow.
"""

import argparse
import gc
import sys
import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsarchive

WORDS = (
    b"<p>",
    b"</p>",
    b"<br>",
    b"<br><br>",
    b"<table><tr><td>",
    b"</td></tr></table>",
    b"<font face='.VnTime'>",
    b"<font face=VNI-Times>",
    b"</font>",
    b"<h1>",
    b"</h1>",
    b"<a href='x'>",
    b"</a>",
    b"<img src=a.jpg alt='",
    b"'>",
    b"<title>",
    b"</title>",
    b"<!--",
    b"-->",
    b"<script>",
    b"</script>",
    b"<meta charset=",
    b"utf-8",
    b"gb2312",
    b"windows-1258",
    b"iso-2022-jp",
    b"utf-16",
    b"&nbsp;",
    b"&#7841;",
    b"&#xD800;",
    b"20/4/2021",
    b"2012-01-05T14:30",
    "Thứ ba".encode(),
    "ngày 5 tháng 1 năm 2012".encode(),
    "Ảnh: ".encode(),
    b"By John Smith",
    "平成24年1月".encode(),
    "วันที่ 5 มกราคม 2555".encode(),
    b"V\xa8n ph\xdfng UBND t\xd8nh",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xad",
    b" ",
    b"\n",
    b"http://a/",
)
pieces = st.one_of(
    st.sampled_from(WORDS),
    st.binary(max_size=30),
    st.text(max_size=30).map(lambda text: text.encode("utf-8", "surrogatepass")),
)
bodies = st.lists(pieces, max_size=40).map(b"".join)
slowest = [0.0, b""]
count = [0]


def one(body: bytes, seconds: float) -> None:
    gc.disable()  # hypothesis keeps so many objects that to look through them once takes longer than any text
    try:
        began = time.process_time()
        newsarchive.parse(body, url="http://host.example/a/b.html").to_record()
        took = time.process_time() - began
    finally:
        gc.enable()
    count[0] += 1
    if took > slowest[0]:
        slowest[:] = [took, body]
    assert took < seconds, f"{took:.2f} s"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=2.0)
    options = parser.parse_args()
    for first in (b"<p>", b"\xe5\xb5\xf2"):  # what is loaded at the first use counts for no text
        newsarchive.parse(first)
    run = settings(max_examples=options.texts, deadline=None, database=None, suppress_health_check=list(HealthCheck))(
        given(bodies)(lambda body: one(body, options.seconds))
    )
    try:
        run()
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is the finding
        print(f"{type(fault).__name__}: {fault}", *getattr(fault, "__notes__", ()), sep="\n")
        return 1
    finally:
        print(f"{count[0]} texts; the slowest took {1000 * slowest[0]:.1f} ms: {slowest[1][:80]!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
