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
    at-above +0.15 at-above-back -0.20 at-above-clock -0.12 at-above-line +1.24 at-above-long -0.17
    at-above-no-weekday-timed -0.53 at-above-no-weekday-untimed +1.51 at-above-none +0.59 at-above-only -0.09
    at-above-share -0.60 at-above-short -1.04 at-above-title-back -0.09 at-above-title-clock -0.35
    at-above-title-line -0.10 at-above-title-no-weekday-timed +1.06 at-above-title-no-weekday-untimed +0.82
    at-above-title-none +0.55 at-above-title-only -0.10 at-above-title-share -1.23 at-above-title-top +0.37
    at-above-title-weekday-timed -0.56 at-above-title-weekday-untimed -2.05 at-above-weekday-timed -1.57
    at-above-weekday-untimed -1.01 at-after-by -0.38 at-after-line -0.95 at-after-long -0.92
    at-after-no-weekday-timed -0.57 at-after-no-weekday-untimed +0.73 at-after-none +0.53 at-after-only +2.07
    at-after-published +1.07 at-after-related -0.22 at-after-share +0.46 at-after-short -1.61 at-after-updated -0.96
    at-after-weekday-timed -0.37 at-after-weekday-untimed -0.60 at-before-text +1.26 at-before-text-by +0.48
    at-before-text-line -0.63 at-before-text-long -0.44 at-before-text-no-weekday-timed +1.52
    at-before-text-no-weekday-untimed -1.06 at-before-text-none +1.67 at-before-text-only +1.16
    at-before-text-short +0.36 at-before-text-updated -0.86 at-before-text-weekday-timed +0.17 at-below -0.72
    at-below-by -0.76 at-below-copyright -0.61 at-below-line -1.48 at-below-long +1.22 at-below-no-weekday-timed +0.30
    at-below-no-weekday-untimed -0.49 at-below-none -1.54 at-below-only -0.43 at-below-published -0.57
    at-below-related -0.39 at-below-short -0.36 at-below-updated +2.17 at-below-weekday-timed -1.10
    at-below-weekday-untimed -0.12 at-between +0.53 at-between-by -0.40 at-between-line -1.73 at-between-long +1.45
    at-between-no-weekday-timed +1.19 at-between-no-weekday-untimed -1.37 at-between-none -0.27 at-between-only +1.66
    at-between-photo +1.85 at-between-published +0.42 at-between-related -0.28 at-between-share +0.11
    at-between-short -0.47 at-between-updated -0.34 at-between-weekday-timed +0.38 at-between-weekday-untimed +0.92
    at-bottom -1.24 at-bottom-copyright -0.15 at-bottom-line +1.15 at-bottom-long -0.30
    at-bottom-no-weekday-timed +0.43 at-bottom-no-weekday-untimed -1.21 at-bottom-none -0.62 at-bottom-only -2.58
    at-bottom-published -0.20 at-bottom-related -0.58 at-bottom-short -0.30 at-bottom-updated -0.75
    at-bottom-weekday-untimed -0.23 at-closing -0.10 at-closing-line -0.22 at-closing-none -0.10
    at-closing-weekday-untimed -0.14 at-far-above-no-weekday-timed +0.57 at-far-above-no-weekday-untimed -0.27
    at-far-above-none -1.21 at-far-above-top +1.15 at-far-above-weekday-untimed -0.50 at-opening-line +0.32
    at-opening-long -0.46 at-opening-no-weekday-untimed +0.29 at-opening-weekday-untimed -0.90 at-over-title +0.39
    at-over-title-by +0.40 at-over-title-clock -1.40 at-over-title-copyright +0.10 at-over-title-line +0.22
    at-over-title-long -1.07 at-over-title-no-weekday-timed +0.63 at-over-title-no-weekday-untimed +1.71
    at-over-title-only -0.20 at-over-title-published +0.59 at-over-title-share +1.18 at-over-title-short +1.03
    at-over-title-updated +0.32 at-over-title-weekday-timed -1.82 at-over-title-weekday-untimed -1.01 at-top -0.66
    at-top-clock -0.36 at-top-line -0.25 at-top-no-weekday-timed -1.32 at-top-no-weekday-untimed +0.45
    at-top-none -0.33 at-top-only +0.12 at-top-short -0.38 at-top-tags -0.18 at-top-top -0.40
    at-top-weekday-timed -0.63 at-top-weekday-untimed -0.24 at-under-title +0.65 at-under-title-by +2.12
    at-under-title-long -0.38 at-under-title-no-weekday-timed +2.92 at-under-title-no-weekday-untimed +1.48
    at-under-title-none +0.19 at-under-title-only +0.46 at-under-title-published +1.25 at-under-title-short +1.46
    at-under-title-updated -1.27 at-under-title-weekday-timed -1.68 at-under-title-weekday-untimed -0.67
    at-within -1.44 at-within-line -0.53 at-within-long -0.87 at-within-no-weekday-timed -0.98
    at-within-no-weekday-untimed -0.44 at-within-none -1.44 at-within-only -0.39 at-within-short -0.31
    at-within-weekday-timed -0.39 at-within-weekday-untimed -0.39 created-as-head -0.21 created-as-modified -0.23
    created-as-published -0.57 created-as-seen -0.35 created-earliest +0.61 created-latest +0.47
    created-year-of-text -0.92 created-years-after-text -0.16 first-at-above -0.17 first-at-above-title -0.22
    first-at-after -0.20 first-at-before-text -0.29 first-at-below +1.28 first-at-between +1.83 first-at-bottom +0.35
    first-at-far-above +0.25 first-at-opening -0.15 first-at-top -0.10 first-at-under-title +1.66
    first-at-within +0.69 head +0.96 head-as-created -0.28 head-as-modified +0.15 head-as-published +0.15
    head-as-seen -0.62 head-before-text-year -1.03 head-earliest +1.62 head-edge +0.66 head-latest -0.10
    head-middle +0.45 head-year-after-text +1.42 head-year-of-text +0.70 head-years-after-text -0.62 in-aside +2.01
    in-bio +1.66 in-breadcrumb +0.28 in-caption -0.53 in-clock -2.12 in-comment -1.39 in-counter -0.83 in-date +0.32
    in-footer +1.25 in-header +0.16 in-heading +1.78 in-li -0.57 in-list -0.20 in-long-series -1.44 in-menu -1.34
    in-meta +0.80 in-range -0.12 in-related -2.16 in-series -1.42 in-tags +1.37 in-teaser -0.48 in-widget +1.08
    label-back -0.33 label-by +1.49 label-clock -2.23 label-copyright -0.66 label-none -0.70 label-photo +1.74
    label-published +1.99 label-related -1.44 label-tags -0.18 label-top +0.74 label-updated -0.31 ld-created -0.26
    ld-created-article -0.27 ld-modified +0.14 ld-modified-article +0.27 ld-modified-page -0.22 ld-own +1.86
    ld-published +0.52 ld-published-article +0.61 ld-published-page -0.10 linked -0.71 machine +0.09
    machine-abbr +0.53 machine-pubdate -0.13 machine-published +2.10 machine-time -0.25 machine-updated -0.87
    meta-created +0.32 meta-modified +1.40 meta-named-analyticsattributes.articledate -0.11
    meta-named-article:modified_time +1.53 meta-named-article:published_time -1.52 meta-named-date -0.47
    meta-named-datemodified +0.09 meta-named-datepublished +1.78 meta-named-dc.date.created -0.37
    meta-named-dc.date.issued +1.44 meta-named-dc.date.modified -0.95 meta-named-dcterms.date +1.25
    meta-named-lastmod +0.56 meta-named-og:article:modified_time -0.16 meta-named-og:updated_time +0.44
    meta-named-parsely-pub-date +0.46 meta-named-pub_date +0.24 meta-named-sailthru.date -0.10
    meta-other-date.available +0.56 meta-other-dateupdate +0.97 meta-other-gentime -0.15 meta-other-obj_date_gsa -0.25
    meta-other-revision_date -0.34 meta-published +1.02 meta-unknown +0.79 modified-as-created +0.74
    modified-as-head +0.11 modified-as-published +0.94 modified-as-seen -0.59 modified-as-unknown -0.48
    modified-as-url -0.81 modified-before-text-year -1.22 modified-earliest -0.28 modified-latest -0.62
    modified-long-after-text -0.30 modified-year-after-text +3.54 modified-year-of-text +1.17
    modified-years-after-text -0.51 named-date +0.98 near-seen +0.13 near-seen-utc +0.76 near-url -1.51
    opens-line +2.98 other-than-published -0.40 other-than-url -0.54 published-as-created -0.61
    published-as-head +0.20 published-as-modified -0.39 published-as-seen +0.38 published-as-unknown -0.23
    published-before-text-year -0.58 published-earliest +1.01 published-latest -0.48 published-year-after-text -0.35
    published-year-of-text -1.15 published-years-after-text +0.17 rest-line -1.00 rest-long -0.68 rest-only +1.04
    rest-short -0.48 right-above -1.66 right-above-title -1.42 right-far-above -1.06 right-over-title -3.87
    right-top -2.09 right-under-title +1.03 seen +0.65 seen-as-created +1.64 seen-as-head -1.73 seen-as-modified +2.16
    seen-as-published +1.34 seen-as-unknown +0.80 seen-as-url +2.57 seen-before-text-year -0.97 seen-earliest +0.19
    seen-latest -0.41 seen-long-after-text -1.40 seen-machine +0.09 seen-twice +0.29 seen-year-after-text +0.66
    seen-year-of-text +1.09 seen-years-after-text -1.15 since -1.87 timed +0.62 unknown-as-created +0.60
    unknown-as-modified -0.30 unknown-as-published -0.29 unknown-as-seen -0.23 unknown-before-text-year +0.57
    unknown-earliest -0.23 unknown-latest +0.65 unknown-year-of-text -0.16 unknown-years-after-text +0.74
    untimed -0.40 url +2.18 url-as-created -0.34 url-as-modified -0.83 url-as-seen -0.84 url-before-text-year +0.32
    url-earliest -0.29 url-joined +0.83 url-latest +0.35 url-parted +1.85 url-year-after-text -0.17
    url-year-of-text -0.69 url-years-after-text -0.43 weekday-wrong -0.15
    """
)
BYLINE = table(
    """
    agency -0.55 agency-left -0.57 agency-too +0.37 all-people +0.47 at-end -2.17 bare -1.22 bare-above-title -0.70
    bare-after +0.66 bare-before-text +0.18 bare-below -0.37 bare-between +0.46 bare-bottom +0.10 bare-end-de +0.14
    bare-end-en -0.70 bare-end-es -0.45 bare-end-fr -0.22 bare-end-sv -0.15 bare-end-th +0.92 bare-end-tr -0.16
    bare-end-vi +1.27 bare-over-title -0.66 bare-title -0.25 bare-top -1.12 bare-under-title -0.17 bare-within -1.06
    bold-above-title -0.37 bold-after -0.37 bold-before-text +0.64 bold-below -0.35 bold-between -0.48
    bold-bottom +1.21 bold-over-title -0.14 bold-title -0.25 bold-under-title -0.39 box-author +1.02 by-before +0.37
    capitals -1.08 capitals-end +0.21 digit -0.45 gives-way +0.76 heading -1.02 holds-other +0.14 holds-site -0.92
    in-aside +0.58 in-author +0.96 in-bio +1.09 in-brackets -0.12 in-caption -0.93 in-comment -0.91 in-credit +0.41
    in-date +0.08 in-li -0.94 in-meta -0.16 in-related -1.46 in-tags -1.00 in-teaser -1.77 in-widget +0.10
    is-site +1.04 is-title -0.56 italic-after -0.92 italic-below +0.59 italic-between +0.29 italic-under-title +0.78
    italic-within +0.19 joined -0.74 joined-far -0.29 joined-near -0.49 json-ld +0.42 json-ld-as-line +1.35
    json-ld-as-link +1.56 json-ld-author +0.48 json-ld-creator -0.14 json-ld-later +0.20 json-ld-organization +0.37
    json-ld-own +0.39 json-ld-person +0.46 json-ld-text -0.16 json-ld:all-people +0.08 json-ld:names-1 -0.13
    json-ld:names-2 +1.02 json-ld:no-people +0.24 json-ld:some-people +0.21 kinds-2 +0.71 kinds-3 +0.75 kinds-4 -0.32
    kinds-5 +0.85 label-above-by +1.28 label-above-comments -0.15 label-above-copyright +1.82 label-above-mail -1.08
    label-above-print +0.38 label-above-related -0.73 label-above-source -0.17 label-by -0.32 labelled +1.06
    labelled-above +0.16 labelled-above-title -0.13 labelled-before-text +0.22 labelled-below +0.19
    labelled-between +0.61 labelled-bottom -1.00 labelled-far-above +0.11 labelled-over-title +0.17
    labelled-under-title +0.85 labelled-within +0.53 like-another -0.71 like-others -2.25 line -0.20 line-above +0.18
    line-above-title -0.80 line-after +0.81 line-as-json-ld +0.34 line-as-link -0.28 line-as-meta +0.29
    line-as-piece -0.10 line-before-text +0.40 line-below -0.19 line-between +0.71 line-bottom -0.91
    line-by-name-only -0.88 line-dated +0.23 line-far-above +0.10 line-over-title -0.57 line-part -0.82
    line-part-dated -0.42 line-shape-agency +0.29 line-shape-handle -1.10 line-shape-person +0.33 line-title -0.25
    line-top -1.12 line-under-title +0.30 line-within -0.54 line:all-people +0.35 line:names-1 +0.20
    line:names-2 -0.58 line:names-3 -0.16 line:names-more -0.16 line:no-people -0.39 line:some-people -0.33 link -0.26
    link-above +0.26 link-above-title -0.40 link-after -0.09 link-as-json-ld +0.34 link-as-line +0.20
    link-as-meta +0.49 link-as-piece +0.66 link-before-text +0.64 link-below -1.37 link-bottom -0.68
    link-closing -0.41 link-href +0.76 link-named -0.75 link-over-title +0.21 link-rel +0.23 link-top -0.09
    link-under-title +1.28 link:all-people +0.10 link:names-1 +0.21 link:names-2 -0.50 link:no-people -0.10
    link:some-people -0.72 linked-li -0.64 listed -0.72 lower +0.35 meta +0.21 meta-as-json-ld -0.18
    meta-as-line +0.11 meta-as-piece +0.09 meta-author -0.86 meta-dc +0.16 meta-og +1.49 meta-twitter -0.33
    meta:all-people +0.57 meta:names-2 -0.11 meta:names-3 -0.08 meta:names-more +0.58 meta:no-people -0.96
    meta:some-people +0.51 name-words-1 +0.80 name-words-2 +0.82 name-words-3 -0.31 name-words-4 -1.14
    name-words-5 -1.81 names-1 -0.18 names-2 -0.56 names-3 -0.22 names-more +0.36 near-date +0.35 next-to-end +0.76
    next-to-title +1.44 no-people -0.81 of-others -0.91 office +0.96 one-line-of-many +1.46
    one-line-of-many-first +1.73 part-of-other -0.74 people-only +0.64 piece -0.73 piece-after -0.08
    piece-as-line -0.17 piece-as-link -0.14 piece-between -0.21 piece-bottom -0.28 piece-under-title -0.09
    piece:all-people -0.36 piece:names-1 -0.48 piece:names-2 -0.18 piece:no-people -0.20 piece:some-people -0.19
    right-after +1.47 right-below +0.78 right-between +0.30 right-bottom +0.53 right-over-title -1.03 signs-off +0.88
    some-people -0.46 text-before -1.14 to-topic -1.63 told-of +0.22 told-of-in-title -1.21
    """
)
