"""Date phrases of many languages and calendars, read to EDTF; no clock is read, no part is invented."""

from newsarchive.text.dates_feed import parse_date
from newsarchive.text.dates_found import DateFound, edtf_day
from newsarchive.text.dates_scan import find_dates

__all__ = ["DateFound", "edtf_day", "find_dates", "parse_date"]
