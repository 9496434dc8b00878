"""The learned weights of the field rooms: what each feature of a candidate adds to its score.

Written by `benchmarks/learn_fields.py`; not edited by hand.
"""

from newsarchive.extract.weigh import table

TITLE = table(
    """
    above-rank-1 -0.51 above-rank-1-heading -0.83 above-rank-2 +0.62 above-rank-2-heading -0.10 above-rank-3 +1.01
    above-rank-3-heading -0.50 above-rank-4 +0.89 above-rank-4-heading -0.71 above-rank-5 +0.77
    above-rank-5-heading -0.56 after-kicker-kicker-in-path -1.43 after-text -3.09 all-capitals -1.77 before-over +0.25
    before-to-1 +1.47 before-to-16 -1.17 before-to-2 +1.03 before-to-4 +0.30 before-to-40 +1.45 before-to-8 -0.37
    bold +0.74 bold-after-text -0.65 bold-before-over +0.10 bold-before-to-1 -0.10 bold-before-to-16 +1.52
    bold-before-to-4 +0.28 bold-before-to-40 -0.76 bold-before-to-8 +0.58 bold-inside-text -1.03 bold-opens-text +0.13
    carries-site -1.88 centred +0.29 cut-after-kicker -1.86 cut-line-first -1.07 cut-line-last +0.69 cut-no-date +1.40
    cut-no-kicker +0.72 cut-part +0.95 cut-short -0.65 cut-whole -0.92 digits -1.60 ends-colon -2.22 ends-stop +0.13
    from-block +0.32 from-head:first -0.26 from-head:first-colon -1.54 from-head:last -0.55 from-head:last-colon -1.35
    from-head:middle +0.32 from-head:middle-colon -1.97 from-head:whole +0.40 from-itemprop -1.07
    from-ld-headline +1.98 from-ld-name +0.93 from-ld-other -1.31 from-meta +0.82 from-og +1.13 from-parsely -0.54
    from-twitter +0.21 h1 +0.84 h1-many +2.33 h1-only +0.35 h2 -0.19 h3 -1.14 h4 -0.88 h5 -0.21 head-far-above -2.04
    head-holds +0.68 head-inside -3.14 head-is +0.40 head-like-over -0.17 head-like-to-0 -0.45 head-like-to-0.3 -0.37
    head-like-to-0.6 -0.61 head-like-to-0.85 +0.54 head-short-inside -0.11 holds-date -3.48 in-aside -0.36
    in-body-over +0.89 in-body-to-0 -1.40 in-body-to-0.3 -0.91 in-body-to-0.6 -0.18 in-body-to-0.9 +0.61
    in-breadcrumb -1.01 in-furniture +0.57 in-kicker -2.77 in-lead -1.26 in-section +0.49 in-teaser -0.17
    in-unseen -1.96 inside-text -1.96 is-host -3.36 is-site-name +0.66 label-by -2.23 label-comments -0.48
    label-copyright -1.10 label-photo -1.27 label-published -0.71 label-related -0.33 label-share -0.10
    label-source -0.86 label-top -0.56 largest +1.20 linked -0.34 linked-above -0.30 linked-below +0.12
    linked-heading +0.59 named-title +1.17 named-title-around +1.16 named-title-line +1.50 nearest-heading +0.42
    no-heading -0.49 not-displayed -0.32 office -1.49 opens-text -1.27 other-and-more -1.26 page-top -1.27
    path-marks -0.51 plain-after-text -0.67 plain-before-over +0.87 plain-before-to-1 -0.19 plain-before-to-16 -0.10
    plain-before-to-2 -0.96 plain-before-to-4 -1.05 plain-before-to-40 -1.15 plain-before-to-8 +0.38
    plain-inside-text -1.56 plain-opens-text -1.99 plain-within-text -1.55 repeats-0 -1.33 repeats-1 -0.68
    repeats-3 +1.00 repeats-4 +1.47 short-linked-above -1.01 slug-over +0.61 slug-to-0 -0.89 slug-to-0-more -2.47
    slug-to-0.25 -1.47 slug-to-0.25-more -2.16 slug-to-0.5 -0.31 slug-to-0.5-more +0.28 slug-to-0.75 -0.23
    slug-to-0.75-more +1.36 slug-to-0.99 +0.59 slug-to-0.99-more +2.30 social-holds +1.80 social-inside -1.95
    social-is +1.16 social-like-over -0.72 social-like-to-0.3 -0.28 social-like-to-0.6 +0.37 social-like-to-0.85 -0.21
    social-short-inside -0.78 sources-2 +1.05 sources-3 +0.63 sources-4 -0.26 start-of-other +0.24 starts-lower -1.47
    top-heading -1.23 whole-kicker-in-path -0.51 within-text -2.16 words-over -2.08 words-to-1 -3.26 words-to-16 +0.50
    words-to-2 -0.75 words-to-24 +0.73 words-to-3 -0.72 words-to-36 +0.27 words-to-4 -0.30 words-to-6 +0.31
    words-to-9 +0.73
    """
)
DATE = table(
    """
    at-above +0.40 at-above-clock -0.09 at-above-line +0.57 at-above-long -0.85 at-above-no-weekday-timed -0.92
    at-above-no-weekday-untimed +1.70 at-above-none +0.63 at-above-share -0.31 at-above-short +0.24
    at-above-title-back -0.09 at-above-title-clock -0.43 at-above-title-line -0.20
    at-above-title-no-weekday-timed +1.19 at-above-title-no-weekday-untimed +1.21 at-above-title-none +0.79
    at-above-title-share -1.32 at-above-title-top +0.34 at-above-title-weekday-timed -0.20
    at-above-title-weekday-untimed -2.68 at-above-weekday-untimed -1.25 at-after-by -0.22 at-after-line -0.65
    at-after-long -1.03 at-after-no-weekday-timed -0.50 at-after-no-weekday-untimed +0.87 at-after-only +1.90
    at-after-published +0.47 at-after-related -0.13 at-after-share +0.57 at-after-short -1.81 at-after-updated -0.67
    at-after-weekday-timed -0.24 at-after-weekday-untimed -1.68 at-before-text +1.11 at-before-text-by +0.13
    at-before-text-line -0.30 at-before-text-long -0.12 at-before-text-no-weekday-timed +1.87
    at-before-text-only +1.95 at-before-text-published +2.05 at-before-text-short +0.42 at-before-text-updated -1.22
    at-before-text-weekday-timed +0.50 at-below -0.77 at-below-by -0.78 at-below-copyright -0.50 at-below-line -1.07
    at-below-long +1.55 at-below-no-weekday-timed +0.51 at-below-no-weekday-untimed -1.07 at-below-none -2.01
    at-below-only -1.39 at-below-published -1.25 at-below-related -0.38 at-below-short -0.23 at-below-updated +2.23
    at-below-weekday-timed -1.11 at-below-weekday-untimed -0.24 at-between -0.65 at-between-by -0.44
    at-between-line -0.82 at-between-no-weekday-timed +1.30 at-between-no-weekday-untimed -0.97 at-between-none -0.20
    at-between-only -0.14 at-between-photo +1.97 at-between-published -0.87 at-between-related -0.53
    at-between-short -0.35 at-between-updated -1.09 at-between-weekday-timed +0.38 at-between-weekday-untimed -0.54
    at-bottom -1.48 at-bottom-copyright -0.13 at-bottom-line +0.72 at-bottom-long -0.27
    at-bottom-no-weekday-timed -1.02 at-bottom-no-weekday-untimed -0.37 at-bottom-none -1.05 at-bottom-only -1.26
    at-bottom-published -0.29 at-bottom-related -0.29 at-bottom-short -0.70 at-bottom-updated -0.96
    at-bottom-weekday-untimed -0.14 at-closing +0.16 at-closing-line -0.17 at-closing-long +0.24
    at-closing-no-weekday-untimed -1.58 at-closing-none +0.16 at-closing-weekday-untimed +1.96 at-far-above +0.12
    at-far-above-no-weekday-timed -0.41 at-far-above-no-weekday-untimed +1.38 at-far-above-none -0.66
    at-far-above-only -0.28 at-far-above-short +0.93 at-far-above-top +1.07 at-far-above-weekday-timed -0.10
    at-far-above-weekday-untimed -0.99 at-opening -0.40 at-opening-line -0.88 at-opening-long +0.26
    at-opening-none -0.40 at-opening-weekday-untimed -0.53 at-over-title +0.39 at-over-title-by +0.66
    at-over-title-clock -1.27 at-over-title-line +0.87 at-over-title-long -1.17 at-over-title-no-weekday-timed +1.20
    at-over-title-no-weekday-untimed +1.18 at-over-title-only -0.43 at-over-title-published +0.43
    at-over-title-share +1.07 at-over-title-short +0.74 at-over-title-updated +0.31 at-over-title-weekday-timed -1.58
    at-over-title-weekday-untimed -1.25 at-top -0.66 at-top-clock -0.10 at-top-line -0.16
    at-top-no-weekday-timed -0.56 at-top-no-weekday-untimed +0.65 at-top-none -1.18 at-top-only +0.25
    at-top-short -0.99 at-top-top +0.42 at-top-weekday-timed -0.08 at-top-weekday-untimed -1.18 at-under-title +1.04
    at-under-title-by +2.14 at-under-title-long -0.39 at-under-title-no-weekday-timed +2.82
    at-under-title-no-weekday-untimed +1.23 at-under-title-only +1.16 at-under-title-published +1.40
    at-under-title-short +0.99 at-under-title-updated -1.25 at-under-title-weekday-timed -1.72
    at-under-title-weekday-untimed -0.93 at-within -1.03 at-within-line -1.05 at-within-long -1.82
    at-within-no-weekday-untimed -0.17 at-within-none -1.01 at-within-short +1.14 at-within-weekday-timed -1.81
    created-as-head -0.57 created-as-modified +1.03 created-as-published -0.82 created-as-seen -0.99
    created-as-unknown +0.35 created-earliest -0.84 created-latest +0.89 created-year-of-text -1.59
    created-years-after-text -0.83 first-at-above-title -0.31 first-at-after -0.42 first-at-before-text -0.66
    first-at-below +1.29 first-at-between +3.17 first-at-bottom +0.37 first-at-closing +0.22 first-at-far-above -0.41
    first-at-opening -0.39 first-at-over-title +0.26 first-at-top -1.82 first-at-under-title +1.76
    first-at-within +1.26 head +1.29 head-as-created -0.33 head-as-modified +0.21 head-as-published +0.22
    head-as-seen -0.77 head-before-text-year -1.39 head-earliest +1.64 head-edge +1.00 head-latest +0.10
    head-middle +0.42 head-year-after-text +1.31 head-year-of-text +0.69 head-years-after-text -0.90 in-aside +1.66
    in-author -0.55 in-bio +1.92 in-breadcrumb -0.85 in-caption -0.66 in-clock -2.45 in-comment -0.99 in-counter -0.51
    in-date +0.27 in-footer +0.94 in-header +0.20 in-heading +1.35 in-list -0.86 in-long-series +0.14 in-menu -1.60
    in-meta +1.08 in-range -0.23 in-related -1.71 in-series -0.55 in-tags -0.27 in-teaser -0.86 in-widget +0.50
    label-back -0.19 label-by +1.35 label-clock -1.92 label-copyright -0.71 label-none -0.78 label-photo +1.71
    label-published +1.84 label-related -1.33 label-share +0.10 label-top +1.48 label-updated -0.59 ld-created -0.75
    ld-created-article -0.73 ld-modified +0.16 ld-modified-article +0.25 ld-own +1.34 ld-published +0.53
    ld-published-article +0.38 ld-published-page +0.47 linked -1.12 machine -0.24 machine-published +1.67
    machine-time -0.27 machine-updated -1.03 meta-created +1.29 meta-modified +0.84
    meta-named-article:modified_time +1.45 meta-named-article:published_time -1.79
    meta-named-date +0.74 meta-named-datemodified +0.34 meta-named-datepublished +2.21
    meta-named-dc.date.created -0.69 meta-named-dc.date.modified -0.59 meta-named-dcterms.date +1.31
    meta-named-og:article:modified_time -0.10 meta-named-parsely-pub-date +0.38 meta-named-pub_date +0.37
    meta-named-uploaddate +0.17 meta-other-date.available +0.08 meta-other-dateupdate +0.94 meta-other-gentime -0.09
    meta-other-obj_date_gsa -0.18 meta-other-revision_date -0.21 meta-published +0.27 meta-unknown +0.57
    modified-as-created -1.30 modified-as-head +0.19 modified-as-published +1.15 modified-as-seen -0.63
    modified-as-unknown -0.38 modified-as-url -1.57 modified-before-text-year -1.20 modified-earliest +0.47
    modified-long-after-text -0.26 modified-year-after-text +2.55 modified-year-of-text +0.41
    modified-years-after-text -0.88 named-date +1.04 near-seen +0.42 near-seen-utc +0.66 near-url -0.57 only-day -0.40
    opens-line +2.69 order-unknown -1.50 other-than-published -0.48 other-than-url -1.01 published-as-created -0.22
    published-as-head +0.11 published-as-modified -0.70 published-as-seen +1.23 published-as-url -0.14
    published-earliest +1.68 published-latest -1.08 published-year-of-text -1.85 published-years-after-text +0.46
    rest-line -1.40 rest-long -0.70 rest-only +1.26 right-above -1.78 right-above-title -1.73 right-after -0.71
    right-far-above -1.28 right-over-title -3.30 right-top -1.01 right-under-title -0.47 right-within +1.70 seen +0.33
    seen-as-created +1.93 seen-as-head -2.30 seen-as-modified +2.14 seen-as-published +1.19 seen-as-unknown +1.14
    seen-as-url +2.38 seen-before-text-year -1.13 seen-earliest +0.47 seen-latest +0.24 seen-long-after-text -1.68
    seen-machine -0.24 seen-twice +0.32 seen-year-after-text +0.50 seen-year-of-text +0.92 seen-years-after-text -0.59
    timed +0.27 unknown-as-created +0.09 unknown-as-modified -0.20 unknown-as-published -0.17 unknown-as-seen -0.16
    unknown-earliest -0.18 unknown-latest +0.62 unknown-year-of-text -0.10 unknown-years-after-text +0.70
    untimed +0.13 url +1.85 url-as-created +0.29 url-as-modified -1.12 url-before-text-year +0.36 url-earliest -0.19
    url-joined +0.33 url-latest +1.80 url-parted +1.74 url-year-after-text -0.92 url-year-of-text +0.16
    url-years-after-text -0.66 weekday-wrong -0.28
    """
)
BYLINE = table(
    """
    agency -0.75 agency-left -0.33 agency-too +0.25 all-people +0.46 bare -1.19 bare-above -0.26
    bare-above-title -0.85 bare-after +0.20 bare-before-text +0.14 bare-below +0.21 bare-between +0.65
    bare-bottom -0.30 bare-end-de -0.59 bare-end-en -1.36 bare-end-fr -0.16 bare-end-sv -0.19 bare-end-th +2.47
    bare-end-tr -0.61 bare-end-vi +1.73 bare-far-above -0.12 bare-over-title -0.43 bare-title -0.26 bare-top -1.12
    bare-under-title +0.08 bare-within -0.88 bold-above-title -0.28 bold-after -0.20 bold-before-text +0.74
    bold-below -0.39 bold-between -0.79 bold-bottom +1.68 bold-far-above -0.30 bold-over-title -0.19 bold-title -0.45
    bold-under-title -0.71 box-author +0.48 by-before +0.13 capitals -1.07 capitals-end +0.98 digit -0.53
    heading -1.58 in-author +0.45 in-bio +1.52 in-caption -1.64 in-comment -1.46 in-credit +0.50 in-date -0.32
    in-li -0.82 in-meta +0.15 is-site +0.68 is-title -0.75 joined -0.27 joined-far -0.31 json-ld +0.52
    json-ld-as-line +1.21 json-ld-as-link +0.62 json-ld-as-piece -0.43 json-ld-author +0.56 json-ld-creator -0.08
    json-ld-organization +0.27 json-ld-own +0.51 json-ld-person +0.41 json-ld-text +0.18 json-ld:all-people +0.31
    json-ld:names-1 -0.25 json-ld:names-2 +1.42 json-ld:no-people +0.14 kinds-2 +0.36 kinds-3 +0.81 kinds-4 -0.16
    kinds-5 +0.45 label-above-back -0.27 label-above-by +2.19 label-above-comments -0.10 label-above-copyright +1.72
    label-above-mail -0.11 label-above-section -0.19 label-above-share -0.20 label-above-tags -0.12 label-by -0.76
    labelled +1.21 labelled-above +0.21 labelled-above-title -0.14 labelled-after +0.19 labelled-before-text +0.78
    labelled-below -0.55 labelled-between +0.13 labelled-bottom -1.42 labelled-over-title +0.49 labelled-title -0.19
    labelled-under-title +1.07 labelled-within +1.05 line -0.19 line-above-title -0.97 line-after +0.45
    line-as-json-ld +0.62 line-as-link -0.98 line-as-meta +0.29 line-as-piece -0.55 line-before-text +0.74
    line-below -0.18 line-between +0.56 line-bottom -1.71 line-by-name-only -1.19 line-far-above -0.10 line-part -1.83
    line-shape-agency +0.46 line-shape-handle -1.18 line-shape-office -0.67 line-shape-person +0.57 line-title -0.45
    line-top -1.12 line-under-title +0.92 line-within +0.17 line:all-people -0.10 line:names-1 +0.10
    line:names-2 -0.92 line:names-3 -0.22 line:names-more +0.43 line:no-people -0.22 link -0.36 link-above +0.62
    link-above-title -0.96 link-after -0.47 link-as-json-ld +0.65 link-as-line +0.83 link-as-meta +0.53
    link-before-text +0.44 link-below -1.20 link-between -0.14 link-bottom -1.64 link-closing -0.50 link-href +0.93
    link-over-title +0.63 link-rel +0.14 link-top -0.23 link-under-title +2.38 link:all-people +0.24
    link:names-1 -0.35 link:names-2 -0.24 link:names-3 +0.45 link:no-people -0.48 link:some-people -0.79
    linked-li -1.16 meta-as-line +0.90 meta-as-link +0.66 meta-as-piece +0.67 meta-author -0.70 meta-dc -0.57
    meta-og +1.54 meta-twitter -0.28 meta:all-people +0.60 meta:names-1 +0.15 meta:names-2 -0.15 meta:no-people -0.95
    name-words-1 +0.87 name-words-2 +0.69 name-words-3 +0.28 name-words-4 -1.25 name-words-5 -1.95 names-1 -0.33
    names-2 -0.48 names-3 +0.09 names-more +0.38 near-date +0.77 no-people -0.50 office +0.59 one-line-of-many +1.53
    one-line-of-many-first +1.25 part-of-other -0.40 people-only -1.02 piece -0.45 piece-as-line -0.40
    piece-as-link -0.30 piece-below -0.13 piece-between -0.69 piece-bottom -0.82 piece-under-title +1.02
    piece:all-people -0.46 piece:names-1 -0.11 piece:names-2 -0.35 piece:no-people +0.15 piece:some-people -0.20
    right-after +2.41 right-below +1.34 right-between +0.47 right-over-title -1.31 some-people -0.78 text-before -0.55
    """
)
