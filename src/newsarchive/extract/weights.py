"""The learned weights of the field rooms: what each feature of a candidate adds to its score.

Written by `benchmarks/learn_fields.py`; not edited by hand.
"""

from newsarchive.extract.weigh import table

TITLE = table(
    """
    above-rank-1 -0.10 above-rank-1-heading +0.94 above-rank-2 +0.23 above-rank-2-heading -0.22 above-rank-3 -0.17
    above-rank-3-heading -1.31 above-rank-4 +0.29 above-rank-4-heading -0.25 above-rank-5-heading -1.66
    after-kicker-kicker-in-path -1.89 after-text -2.09 all-capitals -3.22 before-over +0.08 before-to-16 -0.16
    before-to-2 +0.99 before-to-4 +0.62 before-to-40 +0.40 before-to-8 -0.64 bold +0.63 bold-after-text -0.72
    bold-before-over +1.10 bold-before-to-1 +0.46 bold-before-to-16 +0.61 bold-before-to-2 +0.40
    bold-before-to-4 -0.91 bold-before-to-40 -0.69 bold-before-to-8 +0.99 bold-inside-text -1.38 bold-opens-text +0.56
    bold-within-text -0.73 carries-site -2.39 centred -0.49 cut-after-kicker -0.83 cut-line-first -1.15
    cut-line-last +1.00 cut-no-counter -0.85 cut-no-date +0.53 cut-no-kicker -0.53 cut-part +1.94 cut-short -1.83
    cut-whole -0.18 digits -2.08 ends-colon -2.16 ends-stop -1.37 from-block +0.20 from-dc +0.15 from-head:first -0.47
    from-head:first-colon -1.64 from-head:last -0.20 from-head:last-colon -1.24 from-head:middle +1.21
    from-head:middle-colon -1.14 from-head:whole +0.65 from-itemprop -1.31 from-ld-headline +1.86 from-ld-name +1.28
    from-meta +0.87 from-og +0.61 from-parsely -0.96 h1 +0.73 h1-many +2.41 h1-only +0.16 h2 -0.37 h3 -1.80 h4 -1.97
    h5 -1.74 h6 -0.79 head-far-above -0.67 head-holds +0.90 head-inside -2.12 head-is +0.65 head-like-over +0.22
    head-like-to-0 -0.73 head-like-to-0.3 -0.63 head-like-to-0.6 -0.45 head-like-to-0.85 +0.69 head-none +0.11
    in-aside -0.41 in-body-over +0.34 in-body-to-0 -0.78 in-body-to-0.3 -0.59 in-body-to-0.6 -0.13
    in-body-to-0.9 +1.02 in-breadcrumb -0.53 in-furniture -0.80 in-header -0.38 in-kicker -1.77 in-lead -0.31
    in-section +0.55 in-teaser -1.10 in-unseen -2.05 inside-text -2.12 is-host -2.68 is-site-name +0.77 largest +1.54
    linked -1.25 linked-above +0.69 linked-below +0.42 named-title +1.28 named-title-around +0.96
    named-title-line +1.84 nearest-heading -0.33 no-heading -0.11 not-displayed -0.20 other-and-more -1.17
    page-top -2.86 plain-after-text -2.59 plain-before-over -0.28 plain-before-to-1 -0.71 plain-before-to-16 +0.53
    plain-before-to-2 -1.19 plain-before-to-4 -0.55 plain-before-to-40 -1.78 plain-before-to-8 +0.40
    plain-inside-text -2.89 plain-opens-text -0.78 plain-within-text -3.05 repeats-0 -1.46 repeats-1 -0.32
    repeats-2 +0.57 repeats-3 +1.32 repeats-4 +0.91 short-linked-above -0.22 slug-over +0.69 slug-over-more +1.35
    slug-to-0 -1.51 slug-to-0-more -1.48 slug-to-0.25 -1.09 slug-to-0.25-more -2.89 slug-to-0.5 -0.23
    slug-to-0.5-more +1.09 slug-to-0.75-more +1.10 slug-to-0.99 +0.94 slug-to-0.99-more +2.84 social-holds +1.74
    social-inside -2.33 social-is +1.42 social-like-over -0.16 social-like-to-0.3 +0.40 social-like-to-0.6 +0.52
    social-like-to-0.85 -0.80 social-none +0.12 sources-2 +1.18 sources-4 -0.17 start-of-other +0.25
    starts-lower -1.07 top-heading -0.64 whole-kicker-in-path -0.38 within-text -2.06 words-over -2.46
    words-to-1 -2.67 words-to-16 +0.55 words-to-2 -0.61 words-to-24 +1.00 words-to-3 -0.28 words-to-36 -2.66
    words-to-4 -0.10 words-to-9 +0.81
    """
)
DATE = table(
    """
    at-above +0.32 at-above-clock -1.49 at-above-no-weekday-timed -0.44 at-above-no-weekday-untimed +0.63
    at-above-none +0.84 at-above-only +0.12 at-above-title +0.19 at-above-title-line -0.19
    at-above-title-no-weekday-timed +1.55 at-above-title-no-weekday-untimed +0.34 at-above-title-none -0.47
    at-above-title-only +0.26 at-above-title-top +1.13 at-above-title-weekday-timed -0.22
    at-above-title-weekday-untimed -1.62 at-above-weekday-timed -1.27 at-above-weekday-untimed +0.57 at-after +0.17
    at-after-by -0.28 at-after-line -1.56 at-after-no-weekday-timed -0.31 at-after-no-weekday-untimed -0.78
    at-after-none +0.30 at-after-only +1.60 at-after-published +1.18 at-after-short -1.48 at-after-updated -1.06
    at-after-weekday-timed -0.28 at-after-weekday-untimed +1.30 at-before-text -0.43 at-before-text-by +0.08
    at-before-text-line +0.25 at-before-text-long -0.72 at-before-text-no-weekday-timed -0.47
    at-before-text-no-weekday-untimed -0.37 at-before-text-none -0.37 at-before-text-only +0.57
    at-before-text-published +0.23 at-before-text-share +0.16 at-before-text-short -0.57 at-before-text-updated -0.31
    at-before-text-weekday-untimed +0.17 at-below -0.48 at-below-by -0.54 at-below-copyright -0.82 at-below-line -1.81
    at-below-long -0.25 at-below-no-weekday-timed +0.77 at-below-no-weekday-untimed -1.21 at-below-none -1.37
    at-below-only -0.74 at-below-related -0.74 at-below-short +0.93 at-below-updated +2.09
    at-below-weekday-timed -1.18 at-between -0.99 at-between-by -0.85 at-between-clock -1.35 at-between-long -0.43
    at-between-no-weekday-timed -0.83 at-between-no-weekday-untimed -0.13 at-between-none +0.49 at-between-only +1.47
    at-between-photo -1.77 at-between-published -0.83 at-between-short -1.55 at-between-updated +0.61
    at-between-weekday-timed +0.95 at-between-weekday-untimed -2.34 at-bottom -2.24 at-bottom-line -0.74
    at-bottom-no-weekday-timed +0.67 at-bottom-no-weekday-untimed -2.60 at-bottom-none -0.99 at-bottom-only -1.85
    at-bottom-published -2.22 at-bottom-related -0.11 at-bottom-short +0.25 at-bottom-updated -0.53
    at-bottom-weekday-untimed -0.53 at-closing-no-weekday-timed +0.33 at-closing-no-weekday-untimed -0.73
    at-closing-weekday-untimed +0.39 at-far-above +0.44 at-far-above-line +2.32 at-far-above-no-weekday-timed +0.97
    at-far-above-no-weekday-untimed +1.17 at-far-above-only -1.02 at-far-above-short +0.32 at-far-above-top -0.11
    at-far-above-updated +0.80 at-far-above-weekday-timed +0.95 at-far-above-weekday-untimed -1.22 at-opening +0.38
    at-opening-clock -0.15 at-opening-line +1.09 at-opening-long -1.20 at-opening-no-weekday-timed +0.20
    at-opening-no-weekday-untimed -0.29 at-opening-none -0.43 at-opening-only -0.35 at-opening-published +1.98
    at-opening-short -0.34 at-opening-weekday-untimed -0.30 at-over-title +0.70 at-over-title-back -0.16
    at-over-title-by +0.26 at-over-title-clock -0.72 at-over-title-copyright +0.35 at-over-title-long -0.12
    at-over-title-no-weekday-timed +0.49 at-over-title-no-weekday-untimed +0.73 at-over-title-none +1.04
    at-over-title-only -0.76 at-over-title-published +0.29 at-over-title-related -0.14 at-over-title-share -0.82
    at-over-title-short +1.44 at-over-title-weekday-timed -1.12 at-over-title-weekday-untimed -0.57 at-top -0.23
    at-top-clock -0.57 at-top-line +0.99 at-top-no-weekday-timed -0.17 at-top-no-weekday-untimed +1.12
    at-top-none -0.18 at-top-only -0.20 at-top-published +0.34 at-top-top +0.43 at-top-weekday-timed -0.90
    at-top-weekday-untimed -1.19 at-under-title +0.48 at-under-title-by +2.63 at-under-title-line -1.15
    at-under-title-long -1.94 at-under-title-no-weekday-timed +1.65 at-under-title-no-weekday-untimed +0.56
    at-under-title-none -0.11 at-under-title-only +2.25 at-under-title-photo -0.30 at-under-title-published +2.39
    at-under-title-related -1.33 at-under-title-short +1.24 at-under-title-updated -1.48
    at-under-title-weekday-timed -1.57 at-under-title-weekday-untimed +0.41 at-within +0.33 at-within-by +0.20
    at-within-line -1.20 at-within-long +0.12 at-within-no-weekday-timed +0.91 at-within-no-weekday-untimed -1.20
    at-within-none -2.71 at-within-only -0.17 at-within-photo +2.77 at-within-published +1.29 at-within-short +0.39
    at-within-updated -1.19 at-within-weekday-untimed +0.30 created-as-head -0.17 created-as-modified +1.98
    created-as-published +1.51 created-as-seen -1.79 created-as-url -0.09 created-earliest -0.94 created-latest +0.76
    first-at-above -0.11 first-at-above-title -0.14 first-at-after +1.03 first-at-before-text +1.80
    first-at-below +1.26 first-at-between +2.38 first-at-bottom +2.20 first-at-far-above +1.12 first-at-opening -0.65
    first-at-over-title -0.63 first-at-under-title +1.91 first-at-within +1.46 head +0.86 head-as-created -0.95
    head-as-modified +0.23 head-as-published +0.34 head-as-seen -0.67 head-earliest +0.97 head-edge +1.07
    head-latest +0.62 head-middle -0.09 in-aside -1.57 in-author +0.28 in-bio +1.02 in-breadcrumb -1.20
    in-caption -0.66 in-clock -4.74 in-comment -1.71 in-counter -0.48 in-date +1.05 in-footer -0.94 in-header -0.13
    in-heading +1.86 in-li -0.98 in-list -0.35 in-long-series -0.76 in-menu -2.16 in-meta +0.42 in-range -1.05
    in-related -1.97 in-series -2.26 in-teaser -0.43 in-widget -0.13 label-back -0.24 label-by +1.47 label-clock -3.44
    label-copyright -0.50 label-none -0.23 label-photo +1.76 label-published +1.93 label-related -2.31
    label-share -0.41 label-top +0.99 label-updated -0.34 ld-created -0.63 ld-created-article -0.71 ld-modified -0.98
    ld-modified-article -0.90 ld-modified-page -0.14 ld-not-own +0.81 ld-published +0.55 ld-published-article +0.66
    ld-published-page -0.11 ld-published-thing -0.10 linked -1.21 machine +0.30 machine-abbr +0.47
    machine-pubdate -0.12 machine-published +0.66 machine-updated -2.07 meta-created +0.36 meta-modified +0.22
    meta-named-analyticsattributes.articledate -0.11 meta-named-article:modified_time +1.17
    meta-named-article:published_time -1.15 meta-named-cxenseparse:recs:publishtime +0.11 meta-named-date -0.09
    meta-named-datecreated -0.10 meta-named-datemodified -1.51 meta-named-datepublished +1.39
    meta-named-dc.date.created -1.15 meta-named-dc.date.modified -0.25 meta-named-dcterms.date +1.35
    meta-named-last-modified -0.12 meta-named-og:article:modified_time -0.18
    meta-named-og:article:published_time +1.53 meta-named-og:updated_time -0.77 meta-named-publication_date +0.10
    meta-named-uploaddate +0.13 meta-other-dateupdate +1.23 meta-other-gentime -0.52 meta-other-revision_date -0.20
    meta-published +0.32 meta-unknown +0.58 modified-as-created -0.38 modified-as-published +1.13
    modified-as-seen -0.83 modified-as-unknown -0.21 modified-as-url -3.12 modified-earliest +0.22
    modified-latest +0.10 modified-long-after-text +0.49 named-date +0.89 near-seen +1.40 near-seen-utc +1.56
    near-url -0.13 opens-line +2.45 order-unknown -0.26 other-than-published -0.89 other-than-url -1.73
    published-as-created +0.13 published-as-head +0.21 published-as-modified +0.48 published-as-seen -1.22
    published-as-url -1.88 published-earliest +1.14 published-latest -0.15 rest-line -0.49 rest-long -0.95
    rest-only +0.59 rest-short +0.10 right-above -1.11 right-above-title -1.78 right-between +4.23
    right-far-above -0.17 right-opening -0.35 right-over-title -3.46 right-top -2.92 right-within -0.17
    seen-as-created +1.53 seen-as-head -2.73 seen-as-modified +2.77 seen-as-published +1.51 seen-as-unknown +0.43
    seen-as-url +2.64 seen-earliest +0.90 seen-latest -0.13 seen-long-after-text -1.70 seen-machine +0.30
    seen-twice +0.35 timed +0.87 unknown-as-modified -0.19 unknown-as-published -0.19 unknown-latest +0.93
    untimed -0.41 url +1.44 url-as-created -0.43 url-as-modified -2.16 url-as-published -0.56 url-as-seen +0.27
    url-earliest -0.13 url-joined +0.87 url-latest +1.61 url-parted +1.06 weekday-wrong -0.55
    """
)
BYLINE = table(
    """
    agency -0.93 agency-left -0.09 agency-too +1.07 all-people +0.56 bare -0.89 bare-above +0.79
    bare-above-title -1.58 bare-after +0.14 bare-before-text -0.08 bare-below -0.45 bare-between -2.34
    bare-bottom -0.45 bare-closing +0.87 bare-far-above +0.20 bare-opening -0.94 bare-over-title -0.29
    bare-title -0.32 bare-top -1.23 bare-under-title +0.16 bare-within -0.82 bold-above -1.26 bold-above-title -0.30
    bold-after +0.15 bold-before-text +0.47 bold-below -0.24 bold-between -0.65 bold-bottom +2.08 bold-far-above -0.47
    bold-over-title -0.39 bold-title -0.27 bold-under-title -1.11 box-author +0.73 capitals -0.69 digit -1.63
    heading -2.56 holds-other +0.67 in-author +0.70 in-bio +1.59 in-caption -2.00 in-comment -1.37 in-credit +1.27
    in-date +0.24 in-li -1.08 in-meta +0.45 is-site +0.85 is-title -1.33 joined -0.33 joined-far -1.03 json-ld +0.58
    json-ld-as-line +1.31 json-ld-as-link +1.65 json-ld-as-meta +0.19 json-ld-as-piece +0.17 json-ld-author +0.61
    json-ld-creator -0.17 json-ld-organization +0.57 json-ld-other +0.09 json-ld-own +0.56 json-ld-text +0.87
    json-ld:all-people +0.19 json-ld:names-1 -0.44 json-ld:names-2 +2.99 json-ld:no-people +0.22
    json-ld:some-people +0.12 kinds-2 +0.64 kinds-3 +0.44 kinds-4 -0.43 kinds-5 +0.53 label-above-back -0.97
    label-above-by +2.23 label-above-comments -0.52 label-above-copyright +2.18 label-above-related -0.54
    label-above-section -1.63 label-above-share -0.85 label-above-tags -0.87 label-by -0.63 label-published +0.76
    labelled +0.90 labelled-above +0.59 labelled-above-title -0.09 labelled-after +0.78 labelled-before-text -0.27
    labelled-below -0.89 labelled-between +1.46 labelled-bottom -1.92 labelled-closing -1.75 labelled-opening +1.53
    labelled-over-title +1.02 labelled-title -0.12 labelled-top -0.12 labelled-under-title +0.71 labelled-within -0.74
    line-above +1.48 line-above-title -1.65 line-after +0.44 line-as-json-ld +1.72 line-as-link -0.79
    line-as-piece -0.54 line-before-text -0.26 line-below -0.84 line-between -0.28 line-bottom -2.30
    line-by-name-only -1.12 line-closing -0.38 line-far-above +0.20 line-opening +0.48 line-over-title +0.17
    line-part -1.95 line-shape-agency +0.37 line-shape-handle -2.77 line-shape-person +0.32 line-title -0.44
    line-top -1.25 line-under-title +0.61 line-within -1.57 line:all-people +0.13 line:names-2 -0.75
    line:names-3 +0.10 line:names-more +1.00 line:some-people -0.20 link -0.33 link-above +0.60 link-above-title -1.23
    link-after -0.87 link-as-line +0.23 link-as-meta +1.57 link-before-text +0.26 link-below -1.93 link-between +0.15
    link-bottom -2.00 link-closing -1.62 link-far-above -0.24 link-href +1.06 link-named -0.57 link-over-title -0.11
    link-rel +0.17 link-under-title +2.44 link-within +1.56 link:all-people +0.36 link:names-1 +0.09
    link:names-2 -0.45 link:names-3 +1.01 link:names-more -0.11 link:no-people -0.27 link:some-people -1.15
    linked-li -1.10 lower +0.11 meta-article -0.20 meta-as-json-ld -0.37 meta-as-line +1.22 meta-as-link -0.09
    meta-as-piece +0.25 meta-author -0.92 meta-cxense +0.19 meta-dc -1.18 meta-name +0.08 meta-og +1.90
    meta-twitter -0.36 meta:all-people +0.74 meta:names-1 +0.13 meta:names-2 -0.28 meta:no-people -1.51
    meta:some-people -0.14 name-words-2 +0.30 name-words-3 -0.17 name-words-4 -0.87 name-words-5 -2.42 names-1 -0.24
    names-2 -0.23 names-3 +0.51 names-more +0.77 near-date +0.44 no-people -0.30 office +1.32 one-line-of-many +1.62
    one-line-of-many-first +1.02 part-of-other -0.32 piece -0.67 piece-after +0.96 piece-as-line -0.34
    piece-as-meta +0.93 piece-before-text -0.24 piece-below -0.11 piece-between +0.45 piece-bottom -1.94
    piece-over-title +0.22 piece-top +0.08 piece-under-title -0.26 piece-within -0.12 piece:all-people -0.74
    piece:names-2 -0.84 piece:names-3 -0.15 piece:names-more -0.13 piece:some-people -0.40 right-after +4.07
    right-below +1.22 right-between -0.29 right-closing -0.09 right-over-title -2.01 some-people -1.16
    text-before -0.46
    """
)
