"""The learned weights of the field rooms: what each feature of a candidate adds to its score.

Written by `benchmarks/learn_fields.py`; not edited by hand.
"""

from newsarchive.extract.weigh import table

TITLE = table(
    """
    above-rank-1 -0.73 above-rank-1-heading -1.07 above-rank-2 +0.49 above-rank-2-heading -0.22 above-rank-3 +0.64
    above-rank-3-heading -0.63 above-rank-4 +1.21 above-rank-4-heading -0.47 above-rank-5 +0.14
    above-rank-5-heading -0.93 after-kicker-kicker-in-path -1.63 after-text -2.95 all-capitals -1.53 before-over +1.07
    before-to-1 +1.05 before-to-16 -1.05 before-to-2 +0.50 before-to-4 -0.14 before-to-40 +1.61 before-to-8 -0.81
    bold +0.71 bold-after-text -0.49 bold-before-over -0.16 bold-before-to-16 +1.13 bold-before-to-2 +0.46
    bold-before-to-4 +0.25 bold-before-to-40 -0.52 bold-before-to-8 +1.00 bold-inside-text -0.70 bold-opens-text +0.55
    bold-within-text +0.22 carries-site -2.20 centred -0.29 cut-after-kicker -1.85 cut-line-first -0.89
    cut-line-last +1.25 cut-no-date +1.73 cut-no-kicker +0.10 cut-part +1.01 cut-short -0.51 cut-whole -0.62
    digits -1.55 ends-colon -2.38 ends-stop +0.34 from-dc +0.12 from-head:first-colon -1.35 from-head:last -0.40
    from-head:last-colon -1.06 from-head:middle +0.46 from-head:middle-colon -1.89 from-head:whole +0.38
    from-itemprop -1.01 from-ld-headline +1.96 from-ld-name +0.89 from-ld-other -1.31 from-meta +0.68 from-og +1.14
    from-parsely -0.68 from-twitter +0.32 h1 +0.84 h1-many +2.27 h1-only +0.24 h2 -0.22 h3 -1.22 h4 -0.89 h5 -0.18
    h6 -0.10 head-far-above -1.79 head-holds +0.52 head-inside -2.67 head-is +0.38 head-like-over -0.41
    head-like-to-0 -0.36 head-like-to-0.3 -0.28 head-like-to-0.6 -0.72 head-like-to-0.85 +0.44 head-short-inside -0.17
    holds-date -3.27 in-body-over +0.38 in-body-to-0 -1.73 in-body-to-0.3 -0.70 in-body-to-0.6 -0.18
    in-body-to-0.9 +0.56 in-breadcrumb -0.90 in-furniture +0.47 in-kicker -1.86 in-lead -0.95 in-section +0.73
    in-teaser -0.68 in-unseen -1.85 inside-text -2.26 is-host -2.94 is-site-name +1.07 label-by -2.21
    label-comments -0.42 label-copyright -0.54 label-mail -0.08 label-photo -1.13 label-published -0.71
    label-related -0.47 label-share -0.09 label-source -0.72 label-tags -0.29 label-top -0.61 largest +1.46
    linked -0.52 linked-above -0.18 linked-below +0.47 linked-heading +0.63 named-title +1.18 named-title-around +1.40
    named-title-line +1.80 nearest-heading +0.65 no-heading -0.45 office -1.43 opens-text -0.73 other-and-more -1.12
    page-top -1.73 path-marks +0.08 plain-after-text -0.28 plain-before-over -0.78 plain-before-to-1 -0.09
    plain-before-to-16 -0.36 plain-before-to-2 -0.65 plain-before-to-4 -1.21 plain-before-to-40 -1.87
    plain-before-to-8 +0.33 plain-inside-text -0.99 plain-opens-text -1.89 plain-within-text -1.24 repeats-0 -1.45
    repeats-1 -0.49 repeats-3 +0.85 repeats-4 +1.20 short-linked-above -0.40 slug-over +0.57 slug-to-0 -0.93
    slug-to-0-more -2.74 slug-to-0.25 -1.99 slug-to-0.25-more -2.16 slug-to-0.5 -0.23 slug-to-0.75 -0.13
    slug-to-0.75-more +0.95 slug-to-0.99 +0.84 slug-to-0.99-more +2.21 social-holds +1.86 social-inside -1.95
    social-is +1.12 social-like-over -0.73 social-like-to-0.6 +0.36 social-like-to-0.85 -0.24
    social-short-inside -0.48 sources-2 +1.35 sources-3 +0.94 start-of-other +0.27 starts-lower -1.15
    top-heading -1.60 whole-kicker-in-path -0.43 within-text -1.99 words-over -2.08 words-to-1 -3.47 words-to-2 -1.03
    words-to-3 -0.99 words-to-36 -0.90 words-to-4 -0.56 words-to-9 +0.21
    """
)
DATE = table(
    """
    at-above +0.15 at-above-clock -0.85 at-above-line +0.52 at-above-long -0.73 at-above-no-weekday-timed -0.92
    at-above-no-weekday-untimed +1.39 at-above-none +0.73 at-above-share -0.54 at-above-title -0.09
    at-above-title-clock -0.17 at-above-title-line -0.16 at-above-title-no-weekday-timed +1.10
    at-above-title-no-weekday-untimed +1.29 at-above-title-none +0.67 at-above-title-share -1.36
    at-above-title-top +0.31 at-above-title-weekday-timed -0.74 at-above-title-weekday-untimed -2.29
    at-above-weekday-untimed -1.05 at-after-by -0.17 at-after-line -0.84 at-after-no-weekday-timed -0.25
    at-after-no-weekday-untimed +0.74 at-after-none +0.17 at-after-only +1.59 at-after-published +0.73
    at-after-related -0.34 at-after-share +0.53 at-after-short -1.80 at-after-updated -0.91
    at-after-weekday-timed -0.24 at-after-weekday-untimed -1.43 at-before-text +0.73 at-before-text-by +0.24
    at-before-text-line -0.44 at-before-text-long -0.28 at-before-text-no-weekday-timed +2.32
    at-before-text-no-weekday-untimed -0.75 at-before-text-none +0.60 at-before-text-only +1.95
    at-before-text-published +1.18 at-before-text-share +0.19 at-before-text-updated -1.28
    at-before-text-weekday-timed +0.18 at-below -0.73 at-below-by -0.70 at-below-copyright -0.55 at-below-line -1.23
    at-below-long +1.38 at-below-no-weekday-timed +0.31 at-below-no-weekday-untimed -0.85 at-below-none -1.84
    at-below-only -1.18 at-below-published -0.98 at-below-related -0.33 at-below-short -0.11 at-below-updated +2.02
    at-below-weekday-timed -1.02 at-below-weekday-untimed -0.12 at-between-line -0.49 at-between-long +1.26
    at-between-no-weekday-timed +1.56 at-between-no-weekday-untimed -0.75 at-between-none -0.22 at-between-only +0.50
    at-between-photo +1.84 at-between-published -0.09 at-between-related -0.45 at-between-short -0.77
    at-between-updated -0.45 at-between-weekday-timed +0.82 at-between-weekday-untimed -0.08 at-bottom -0.97
    at-bottom-copyright -0.11 at-bottom-line +0.82 at-bottom-long -0.23 at-bottom-no-weekday-timed +0.37
    at-bottom-no-weekday-untimed -1.38 at-bottom-none -0.46 at-bottom-only -2.70 at-bottom-published -0.20
    at-bottom-related -0.27 at-bottom-short -0.47 at-bottom-updated -0.65 at-bottom-weekday-untimed -0.29
    at-closing +0.14 at-closing-line -0.17 at-closing-long +0.19 at-closing-no-weekday-untimed -1.35
    at-closing-none +0.14 at-closing-weekday-untimed +1.04 at-far-above -0.51 at-far-above-no-weekday-timed -0.11
    at-far-above-no-weekday-untimed -0.10 at-far-above-none -0.62 at-far-above-only -0.45
    at-far-above-weekday-timed +0.64 at-far-above-weekday-untimed -0.94 at-opening-line -0.39 at-opening-long -0.94
    at-opening-no-weekday-untimed +0.38 at-opening-only +0.90 at-opening-short +0.92 at-opening-weekday-untimed -0.89
    at-over-title +0.44 at-over-title-back -0.09 at-over-title-by +0.30 at-over-title-clock -1.03
    at-over-title-line +0.50 at-over-title-long -0.97 at-over-title-no-weekday-timed +0.79
    at-over-title-no-weekday-untimed +1.20 at-over-title-only -0.48 at-over-title-published +0.51
    at-over-title-share +1.12 at-over-title-short +0.80 at-over-title-updated +0.30 at-over-title-weekday-timed -1.90
    at-over-title-weekday-untimed -0.99 at-top -0.56 at-top-back -0.13 at-top-clock -0.37 at-top-line -0.15
    at-top-no-weekday-timed -1.10 at-top-no-weekday-untimed +1.11 at-top-none -1.46 at-top-only +0.12
    at-top-short -0.45 at-top-top +0.87 at-top-weekday-timed -0.32 at-top-weekday-untimed -0.94 at-under-title +1.00
    at-under-title-by +2.14 at-under-title-line -0.23 at-under-title-long -0.58 at-under-title-no-weekday-timed +2.52
    at-under-title-no-weekday-untimed +0.92 at-under-title-only +0.98 at-under-title-published +0.99
    at-under-title-short +1.17 at-under-title-updated -1.06 at-under-title-weekday-timed -2.11
    at-under-title-weekday-untimed -0.25 at-within -1.18 at-within-line -1.40 at-within-long -2.07
    at-within-no-weekday-timed -0.20 at-within-no-weekday-untimed -0.24 at-within-none -1.17 at-within-short +1.05
    at-within-weekday-timed -2.04 at-within-weekday-untimed +0.11 created-as-head -0.78 created-as-modified +1.09
    created-as-published -0.92 created-as-seen -0.46 created-as-unknown +0.35 created-earliest +0.46
    created-latest +0.77 created-year-of-text -1.63 created-years-after-text -0.90 first-at-above-title -0.45
    first-at-after -0.30 first-at-before-text -0.27 first-at-below +1.22 first-at-between +1.79 first-at-bottom -0.09
    first-at-closing +0.20 first-at-far-above -0.65 first-at-opening -0.13 first-at-over-title +0.23
    first-at-top -0.51 first-at-under-title +1.76 first-at-within +2.07 head +1.27 head-as-created -0.37
    head-as-modified +0.27 head-as-published +0.29 head-as-seen -0.86 head-before-text-year -1.36 head-earliest +1.64
    head-edge +0.91 head-middle +0.53 head-year-after-text +1.46 head-year-of-text +0.78 head-years-after-text -0.98
    in-aside +1.93 in-author -0.30 in-bio +2.11 in-breadcrumb -1.06 in-caption -0.56 in-clock -2.57 in-comment -2.30
    in-counter -0.84 in-date +0.14 in-footer +0.75 in-header +0.17 in-heading +1.22 in-li -0.63 in-list -0.19
    in-long-series -1.39 in-menu -1.08 in-meta +1.15 in-range -0.21 in-related -1.52 in-series -1.02 in-teaser -0.59
    in-widget +0.75 label-back -0.27 label-by +1.70 label-clock -2.40 label-copyright -0.72 label-none -0.61
    label-photo +1.67 label-published +1.94 label-related -1.41 label-top +1.14 label-updated -0.44 ld-created -0.55
    ld-created-article -0.55 ld-modified -0.10 ld-own +1.19 ld-published +0.43 ld-published-article +0.44
    ld-published-page +0.30 linked -0.58 machine-published +1.63 machine-updated -1.01 meta-created +0.84
    meta-modified +0.97 meta-named-article:modified_time +1.86 meta-named-article:published_time -1.86
    meta-named-cxenseparse:publishtime +0.19 meta-named-cxenseparse:recs:publishtime +0.19 meta-named-date +0.81
    meta-named-datemodified -0.12 meta-named-datepublished +2.39 meta-named-dc.date.created -0.91
    meta-named-dc.date.modified -0.77 meta-named-dcterms.date +0.42 meta-named-og:article:modified_time -0.09
    meta-named-og:article:published_time +0.09 meta-named-og:updated_time +0.09 meta-named-parsely-pub-date +0.31
    meta-named-pub_date +0.30 meta-named-uploaddate +0.15 meta-other-date.available +0.19
    meta-other-dateupdate +1.29 meta-other-gentime -0.13 meta-other-obj_date_gsa -0.14
    meta-other-revision_date -0.40 meta-published +0.46 meta-unknown +0.91 modified-as-created -0.17
    modified-as-published +1.27 modified-as-seen -0.32 modified-as-unknown -0.18 modified-as-url -1.54
    modified-before-text-year -0.50 modified-earliest +0.24 modified-latest -0.44 modified-long-after-text -0.72
    modified-year-after-text +2.55 modified-year-of-text +1.49 modified-years-after-text -1.31 named-date +0.92
    near-seen +0.12 near-url -0.79 opens-line +2.35 order-unknown -1.43 other-than-published -0.29
    other-than-url -0.90 published-as-created -0.34 published-as-head +0.09 published-as-modified -0.71
    published-as-seen +0.29 published-as-url +0.16 published-before-text-year -0.35 published-earliest +1.77
    published-latest -0.86 published-year-of-text -1.36 published-years-after-text +0.49 rest-line -1.12
    rest-long -0.69 rest-only +1.12 right-above -1.80 right-above-title -1.89 right-after -0.64 right-far-above -0.71
    right-opening +0.92 right-over-title -3.28 right-top -1.71 right-under-title -0.23 right-within +1.50 seen +0.50
    seen-as-created +1.21 seen-as-head -1.74 seen-as-modified +2.09 seen-as-published +1.57 seen-as-unknown +0.88
    seen-as-url +2.32 seen-before-text-year -0.79 seen-earliest +0.09 seen-long-after-text -1.57 seen-twice +0.28
    seen-year-after-text +0.68 seen-year-of-text +0.80 seen-years-after-text -1.16 timed +0.60
    unknown-as-created +0.24 unknown-as-modified -0.35 unknown-as-published -0.34 unknown-as-seen -0.11
    unknown-before-text-year +0.18 unknown-latest +0.85 unknown-year-of-text -0.13 unknown-years-after-text +0.93
    untimed -0.08 url +1.86 url-as-created +0.11 url-as-modified -1.36 url-as-published +0.19 url-as-seen -0.66
    url-before-text-year +0.41 url-joined +0.60 url-latest +0.66 url-parted +1.63 url-year-after-text -0.91
    url-year-of-text -0.87 url-years-after-text -0.51 weekday-wrong -0.14
    """
)
BYLINE = table(
    """
    agency -0.60 agency-left -0.37 agency-too +0.16 all-people +0.53 bare -1.21 bare-above -0.19
    bare-above-title -0.87 bare-after +0.12 bare-before-text +0.42 bare-below +0.16 bare-between +0.34
    bare-bottom -0.21 bare-end-de -0.53 bare-end-en -1.40 bare-end-fr -0.22 bare-end-sv -0.18 bare-end-th +2.47
    bare-end-tr -0.59 bare-end-vi +1.73 bare-end-zh -0.16 bare-far-above -0.14 bare-over-title -0.68 bare-title -0.25
    bare-top -1.10 bare-under-title +0.19 bare-within -0.92 bold-above-title -0.41 bold-before-text +0.89
    bold-below -0.34 bold-between -0.44 bold-bottom +1.49 bold-far-above -0.32 bold-over-title -0.11 bold-title -0.42
    bold-under-title -1.05 box-author +0.54 by-before +0.37 capitals -0.96 capitals-end +1.14 digit -0.50
    heading -1.55 in-author +0.72 in-bio +1.42 in-caption -1.59 in-comment -1.20 in-credit +0.68 in-date -0.48
    in-li -0.62 is-site +0.60 is-title -0.71 joined -0.46 joined-far -0.38 joined-near -0.18 json-ld +0.54
    json-ld-as-line +1.24 json-ld-as-link +0.68 json-ld-as-meta +0.22 json-ld-as-piece -0.11 json-ld-author +0.61
    json-ld-creator -0.17 json-ld-organization +0.24 json-ld-other +0.10 json-ld-own +0.51 json-ld-person +0.42
    json-ld:all-people +0.30 json-ld:names-1 -0.29 json-ld:names-2 +1.47 json-ld:names-3 +0.08
    json-ld:no-people +0.29 json-ld:some-people -0.09 kinds-2 +0.55 kinds-3 +0.87 kinds-4 -0.23 kinds-5 +0.36
    label-above-back -0.27 label-above-by +2.18 label-above-copyright +1.62 label-above-mail -1.10
    label-above-section -0.23 label-above-share -0.16 label-above-tags -0.10 label-by -0.54 labelled +1.26
    labelled-above +0.25 labelled-above-title -0.12 labelled-after +0.15 labelled-before-text +0.46
    labelled-below -0.77 labelled-between +0.67 labelled-bottom -1.29 labelled-over-title +0.67 labelled-title -0.18
    labelled-under-title +0.86 labelled-within +0.98 line-above-title -0.97 line-after +0.39 line-as-link -0.83
    line-as-piece -0.41 line-before-text +0.79 line-below -0.41 line-between +0.91 line-bottom -1.48
    line-by-name-only -1.22 line-far-above -0.10 line-over-title -0.23 line-part -1.68 line-shape-agency +0.43
    line-shape-handle -1.12 line-shape-office -0.58 line-shape-person +0.49 line-title -0.42 line-top -1.10
    line-under-title +0.85 line:names-1 +0.13 line:names-2 -0.71 line:names-3 -0.19 line:names-more +0.33
    line:no-people -0.15 line:some-people -0.10 link -0.51 link-above +0.52 link-above-title -0.51 link-after -0.41
    link-as-json-ld -0.34 link-as-line +0.69 link-as-meta +0.30 link-as-piece -0.15 link-before-text +0.53
    link-below -1.21 link-between -0.20 link-bottom -0.77 link-closing -0.46 link-href +0.76 link-named +0.26
    link-over-title -0.76 link-rel +0.41 link-top -0.26 link-under-title +2.35 link:names-1 -0.37 link:names-2 -0.61
    link:names-3 +0.55 link:no-people -0.40 link:some-people -0.64 linked-li -1.00 lower -0.23 meta +0.09
    meta-as-line +1.14 meta-as-link +0.82 meta-as-piece +0.98 meta-author -0.69 meta-dc -0.48 meta-og +1.54
    meta:all-people +0.82 meta:names-1 +0.21 meta:names-2 -0.16 meta:no-people -1.04 meta:some-people -0.10
    name-words-1 +0.76 name-words-2 +0.70 name-words-4 -1.25 name-words-5 -1.87 names-1 -0.38 names-2 -0.46
    names-3 +0.24 names-more +0.34 near-date +0.26 no-people -0.55 office +0.75 one-line-of-many +1.57
    one-line-of-many-first +1.39 part-of-other -0.54 people-only -0.93 piece -0.53 piece-as-line -0.28
    piece-as-link -0.14 piece-below -0.26 piece-between -0.36 piece-bottom -0.58 piece-over-title +0.09
    piece-under-title +0.67 piece:all-people -0.37 piece:names-1 -0.22 piece:names-2 -0.29 piece:some-people -0.19
    right-after +2.42 right-below +1.35 right-between +0.44 right-over-title -1.01 some-people -0.85 text-before -0.48
    """
)
