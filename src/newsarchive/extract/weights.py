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
    at-above +0.15 at-above-back -0.24 at-above-clock -0.12 at-above-line +1.28 at-above-long -0.71
    at-above-no-weekday-timed -0.33 at-above-no-weekday-untimed +1.48 at-above-none +0.60 at-above-share -0.45
    at-above-short -0.78 at-above-title-clock -0.44 at-above-title-line -0.10 at-above-title-no-weekday-timed +1.18
    at-above-title-no-weekday-untimed +0.80 at-above-title-none +0.55 at-above-title-share -1.28
    at-above-title-top +0.52 at-above-title-weekday-timed -0.56 at-above-title-weekday-untimed -2.08
    at-above-weekday-timed -1.47 at-above-weekday-untimed -0.81 at-after-by -0.40 at-after-line -1.29
    at-after-long -0.93 at-after-no-weekday-timed -0.69 at-after-no-weekday-untimed +0.96 at-after-none +0.41
    at-after-only +2.24 at-after-published +0.97 at-after-related -0.20 at-after-share +0.49 at-after-short -1.43
    at-after-updated -1.06 at-after-weekday-timed -0.39 at-after-weekday-untimed -0.55 at-before-text +1.34
    at-before-text-by +0.41 at-before-text-line -0.63 at-before-text-long -0.37 at-before-text-no-weekday-timed +1.66
    at-before-text-no-weekday-untimed -1.13 at-before-text-none +1.73 at-before-text-only +1.11
    at-before-text-short +0.44 at-before-text-updated -0.74 at-before-text-weekday-timed +0.18
    at-below -0.73 at-below-by -0.75 at-below-copyright -0.69 at-below-line -1.53 at-below-long +1.15
    at-below-no-weekday-timed +0.29 at-below-no-weekday-untimed -0.50 at-below-none -1.62 at-below-only -0.38
    at-below-published -0.63 at-below-related -0.43 at-below-short -0.40 at-below-updated +2.45
    at-below-weekday-timed -1.04 at-below-weekday-untimed -0.21 at-between +0.65 at-between-by -0.47
    at-between-line -1.88 at-between-long +1.30 at-between-no-weekday-timed +1.51 at-between-no-weekday-untimed -1.20
    at-between-none -0.37 at-between-only +1.41 at-between-photo +1.73 at-between-published +1.41
    at-between-related -0.27 at-between-share +0.10 at-between-short -0.55 at-between-updated -0.64
    at-between-weekday-timed +0.12 at-between-weekday-untimed +1.05 at-bottom -1.20 at-bottom-copyright -0.14
    at-bottom-line +1.02 at-bottom-long -0.25 at-bottom-no-weekday-timed +0.44 at-bottom-no-weekday-untimed -1.30
    at-bottom-none -0.60 at-bottom-only -2.43 at-bottom-published -0.21 at-bottom-related -0.54 at-bottom-short -0.39
    at-bottom-updated -0.71 at-bottom-weekday-untimed -0.18 at-closing -0.18 at-closing-line -0.22
    at-closing-long -0.09 at-closing-no-weekday-untimed -0.14 at-closing-none -0.18 at-closing-weekday-untimed -0.09
    at-far-above-no-weekday-timed +0.61 at-far-above-no-weekday-untimed -0.27 at-far-above-none -1.14
    at-far-above-top +1.06 at-far-above-weekday-untimed -0.54 at-opening -0.29 at-opening-line +0.13
    at-opening-long -0.13 at-opening-no-weekday-untimed +0.31 at-opening-none -0.29 at-opening-only -0.70
    at-opening-weekday-timed -0.70 at-opening-weekday-untimed -0.72 at-over-title +0.38 at-over-title-back +0.09
    at-over-title-by +0.40 at-over-title-clock -1.17 at-over-title-copyright +0.13 at-over-title-line +0.30
    at-over-title-long -1.05 at-over-title-no-weekday-timed +0.68 at-over-title-no-weekday-untimed +1.74
    at-over-title-only -0.18 at-over-title-published +0.46 at-over-title-share +1.15 at-over-title-short +0.94
    at-over-title-updated +0.31 at-over-title-weekday-timed -1.80 at-over-title-weekday-untimed -1.20
    at-top -0.66 at-top-clock -0.47 at-top-line -0.31 at-top-no-weekday-timed -1.40 at-top-no-weekday-untimed +0.41
    at-top-none -0.28 at-top-only +0.17 at-top-short -0.41 at-top-tags -0.18 at-top-top -0.46
    at-top-weekday-timed -0.26 at-top-weekday-untimed -0.30 at-under-title +0.69 at-under-title-by +2.26
    at-under-title-line -0.10 at-under-title-long -0.33 at-under-title-no-weekday-timed +2.89
    at-under-title-no-weekday-untimed +1.47 at-under-title-none +0.22 at-under-title-only +0.78
    at-under-title-published +1.44 at-under-title-short +1.60 at-under-title-updated -1.25
    at-under-title-weekday-timed -1.74 at-under-title-weekday-untimed -0.56 at-within -1.63 at-within-line -0.54
    at-within-long -0.76 at-within-no-weekday-timed -0.94 at-within-no-weekday-untimed -0.69 at-within-none -1.12
    at-within-only -0.41 at-within-published -1.00 at-within-short -0.53 at-within-weekday-timed -0.35
    at-within-weekday-untimed -0.41 created-as-head -0.28 created-as-modified -0.19 created-as-published -0.63
    created-as-seen -0.37 created-earliest +0.52 created-latest +0.46 created-year-of-text -0.91
    created-years-after-text -0.26 first-at-above -0.59 first-at-above-title -0.26 first-at-after -0.19
    first-at-before-text -0.25 first-at-below +1.25 first-at-between +1.98 first-at-bottom +0.25
    first-at-closing -0.10 first-at-far-above +0.28 first-at-opening -0.35 first-at-over-title +0.21
    first-at-top -0.11 first-at-under-title +1.55 first-at-within +0.45 head +0.95 head-as-created -0.34
    head-as-modified +0.20 head-as-published +0.19 head-as-seen -0.71 head-before-text-year -1.00 head-earliest +1.63
    head-edge +0.62 head-latest -0.09 head-middle +0.48 head-year-after-text +1.42 head-year-of-text +0.56
    head-years-after-text -0.63 in-aside +2.05 in-author -0.09 in-bio +1.72 in-breadcrumb +0.41 in-caption -0.78
    in-clock -2.18 in-comment -1.34 in-counter -0.89 in-date +0.66 in-footer +1.23 in-heading +1.37 in-li -0.54
    in-list -0.16 in-long-series -1.50 in-menu -1.51 in-meta +0.74 in-range -0.11 in-related -2.23 in-series -1.50
    in-tags +1.50 in-teaser -0.56 in-widget +1.16 label-back -0.31 label-by +1.46 label-clock -2.20
    label-copyright -0.68 label-none -0.75 label-photo +1.60 label-published +2.32 label-related -1.40
    label-tags -0.18 label-top +0.72 label-updated -0.31 ld-created -0.26 ld-created-article -0.27
    ld-later -0.08 ld-modified +0.31 ld-modified-article +0.48 ld-modified-page -0.32 ld-own +1.47 ld-published +0.57
    ld-published-page +1.41 linked -0.75 machine-abbr +0.31 machine-pubdate -0.11 machine-published +2.05
    machine-time -0.23 machine-updated -0.73 meta-created +0.32 meta-modified +1.38
    meta-named-analyticsattributes.articledate -0.17 meta-named-article:modified_time +1.44
    meta-named-article:published_time -1.87 meta-named-cxenseparse:publishtime +1.13
    meta-named-cxenseparse:recs:publishtime +1.05 meta-named-date -0.40 meta-named-datepublished +1.38
    meta-named-dc.date.created -0.36 meta-named-dc.date.issued +1.36 meta-named-dc.date.modified -0.69
    meta-named-dcterms.date +1.27 meta-named-lastmod +0.96 meta-named-og:article:modified_time -0.29
    meta-named-og:article:published_time +0.36 meta-named-og:pubdate -0.08 meta-named-og:updated_time +0.34
    meta-named-parsely-pub-date +0.59 meta-named-pub_date +0.14 meta-named-publication_date +0.11
    meta-named-sailthru.date -0.15 meta-other-date.available +0.55 meta-other-dateupdate +0.94
    meta-other-gentime -0.12 meta-other-obj_date_gsa -0.25 meta-other-revision_date -0.25
    meta-published +1.28 meta-unknown +0.81 modified-as-created +0.89 modified-as-head +0.09
    modified-as-published +0.52 modified-as-seen -0.76 modified-as-unknown -0.82 modified-as-url -1.05
    modified-before-text-year -1.70 modified-earliest -0.83 modified-latest -0.41 modified-long-after-text -0.22
    modified-year-after-text +1.53 modified-year-of-text +1.18 modified-years-after-text +1.37 named-date +0.72
    near-seen-utc +1.07 near-url -1.35 opens-line +3.11 other-than-published -0.52 other-than-url -0.47
    published-as-created -0.52 published-as-head +0.23 published-as-modified +0.12 published-as-seen +0.37
    published-as-unknown -0.47 published-as-url +0.43 published-before-text-year -0.30 published-earliest +1.70
    published-latest -0.66 published-year-after-text -2.37 published-year-of-text +0.64
    published-years-after-text +0.64 rest-line -0.89 rest-long -0.79 rest-only +1.00 rest-short -0.48
    right-above -1.33 right-above-title -1.34 right-far-above -1.06 right-opening -0.70 right-over-title -3.89
    right-top -2.02 right-under-title +1.12 seen +0.65 seen-as-created +2.00 seen-as-head -1.67 seen-as-modified +2.32
    seen-as-published +1.25 seen-as-unknown +0.69 seen-as-url +2.38 seen-before-text-year -0.96 seen-earliest +0.21
    seen-latest -0.40 seen-long-after-text -1.49 seen-twice +0.28 seen-year-after-text -0.60 seen-year-of-text +1.36
    seen-years-after-text -0.87 timed +0.57 unknown-as-created +0.59 unknown-as-modified -0.23
    unknown-as-published -0.22 unknown-as-seen -0.23 unknown-before-text-year +0.56 unknown-earliest -0.24
    unknown-latest +0.69 unknown-year-of-text -0.13 unknown-years-after-text +0.75 untimed -0.37 url +2.20
    url-as-created -0.67 url-as-modified -0.58 url-as-published -0.22 url-as-seen -0.91 url-before-text-year +0.31
    url-earliest -0.39 url-joined +0.85 url-latest +0.42 url-parted +1.86 url-year-after-text -0.36
    url-year-of-text -0.58 url-years-after-text -0.60 weekday-wrong -0.28
    """
)
BYLINE = table(
    """
    agency -0.75 agency-left -0.40 agency-too +0.48 all-people +0.49 bare -1.12 bare-above-title -0.92
    bare-after +0.39 bare-before-text +0.28 bare-below +0.11 bare-between +0.47 bare-bottom +0.23 bare-closing -0.79
    bare-end-de -0.12 bare-end-en -1.08 bare-end-es -0.52 bare-end-fr -0.21 bare-end-sv -0.13 bare-end-th +0.89
    bare-end-tr -0.46 bare-end-vi +1.86 bare-far-above -0.17 bare-over-title -0.53 bare-title -0.30 bare-top -1.04
    bare-under-title -0.17 bare-within -0.56 bold-above-title -0.41 bold-after -0.34 bold-before-text +0.96
    bold-below -0.37 bold-between -0.82 bold-bottom +0.97 bold-far-above -0.27 bold-over-title -0.16 bold-title -0.30
    bold-under-title -0.36 bold-within -0.11 box-author +0.94 by-before +0.88 capitals -1.66 capitals-end +0.62
    digit -0.31 heading -1.30 holds-other +0.24 in-aside +0.42 in-author +1.15 in-bio +1.37 in-caption -1.16
    in-comment -0.99 in-credit +0.33 in-li -1.39 in-related -1.51 in-tags -1.33 in-teaser -1.84 in-widget +0.17
    is-site +1.07 is-title -0.46 italic-after -0.54 italic-below +1.00 italic-between +0.25 italic-under-title +0.63
    italic-within -0.25 joined -1.13 joined-far -0.26 joined-near -0.90 json-ld +0.44 json-ld-as-line +1.64
    json-ld-as-link +0.70 json-ld-as-meta -0.23 json-ld-as-piece -0.10 json-ld-author +0.48 json-ld-later -0.11
    json-ld-organization +0.19 json-ld-other +0.11 json-ld-own +0.39 json-ld-person +0.50 json-ld-text -0.10
    json-ld:names-1 -0.08 json-ld:names-2 +0.94 json-ld:no-people +0.29 json-ld:some-people +0.11 kinds-2 +0.69
    kinds-3 +0.99 kinds-4 -0.42 kinds-5 +0.27 label-above-back -0.31 label-above-by +1.89 label-above-comments -0.14
    label-above-copyright +1.56 label-above-mail -0.89 label-above-print +0.25 label-above-related -0.47
    label-above-source -0.14 label-by -0.38 labelled +1.04 labelled-above +0.18 labelled-above-title -0.19
    labelled-after +0.12 labelled-before-text +0.24 labelled-below -0.57 labelled-between +0.50 labelled-bottom -1.06
    labelled-far-above +0.21 labelled-over-title +0.59 labelled-under-title +0.74 labelled-within +0.72
    like-another -1.08 like-others -2.59 line -0.18 line-above +0.12 line-above-title -1.08 line-after +0.64
    line-as-json-ld +0.47 line-as-link +0.21 line-as-piece -0.80 line-before-text +0.49 line-below -0.36
    line-between +0.76 line-bottom -0.86 line-by-name-only -0.51 line-closing -0.79 line-dated -0.60
    line-over-title -0.13 line-part -0.86 line-part-dated -0.45 line-shape-agency +0.40 line-shape-handle -1.81
    line-shape-office +0.17 line-shape-person +0.47 line-title -0.30 line-top -1.04 line-under-title +0.28
    line-within +0.15 line:all-people +0.38 line:names-1 +0.12 line:names-2 -0.51 line:names-3 -0.20
    line:names-more -0.10 line:no-people -0.65 line:some-people -0.31 link -0.54 link-above +0.21
    link-above-title -0.40 link-as-json-ld +0.21 link-as-line -0.20 link-as-meta +0.71 link-as-piece +0.72
    link-before-text +0.81 link-below -0.91 link-bottom -0.94 link-closing -0.10 link-href +0.59 link-named -0.40
    link-over-title -0.56 link-rel +0.34 link-under-title +1.40 link:names-2 -0.82 link:no-people -0.52
    link:some-people -0.54 linked-li -0.28 listed -0.88 lower -0.37 meta +0.22 meta-as-json-ld -0.14
    meta-as-line +0.14 meta-as-link +0.08 meta-as-piece +0.11 meta-author -0.78 meta-og +1.56 meta-twitter -0.38
    meta:all-people +0.49 meta:names-2 -0.13 meta:names-more +0.59 meta:no-people -0.90 meta:some-people +0.52
    name-words-1 +1.14 name-words-2 +0.70 name-words-3 -0.42 name-words-4 -1.33 name-words-5 -1.83 names-1 -0.14
    names-2 -0.75 names-3 -0.19 names-more +0.43 near-date +0.42 next-to-end -0.14 next-to-title +1.39 no-people -0.83
    office +0.87 one-line-of-many +1.69 one-line-of-many-first +1.53 part-of-other -0.66 people-only +0.46 piece -0.31
    piece-as-json-ld +0.09 piece-as-line -0.16 piece-as-link -0.32 piece-as-meta +0.08 piece-between -0.41
    piece-bottom -0.52 piece-under-title +0.54 piece:all-people -0.36 piece:names-2 -0.22 piece:no-people +0.17
    piece:some-people -0.16 right-after +2.15 right-below +1.16 right-between +0.26 right-over-title -1.11
    some-people -0.44 text-before -0.80 to-topic -2.41 told-of +0.44 told-of-in-title -0.98
    """
)
