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
    at-above +0.25 at-above-clock -0.17 at-above-line +1.33 at-above-long -0.79 at-above-no-weekday-timed -0.41
    at-above-no-weekday-untimed +1.44 at-above-none +0.50 at-above-only +0.13 at-above-share -0.69
    at-above-short -0.73 at-above-title-clock -0.31 at-above-title-line -0.11 at-above-title-no-weekday-timed +1.14
    at-above-title-no-weekday-untimed +0.94 at-above-title-none +0.64 at-above-title-only -0.08
    at-above-title-share -1.35 at-above-title-top +0.36 at-above-title-weekday-timed -0.85
    at-above-title-weekday-untimed -2.12 at-above-weekday-timed -1.57 at-above-weekday-untimed -0.99 at-after-by -0.40
    at-after-line -1.06 at-after-long -0.09 at-after-no-weekday-timed -0.44 at-after-no-weekday-untimed +0.74
    at-after-none +0.63 at-after-only +1.89 at-after-published +0.99 at-after-related -0.33 at-after-share +0.53
    at-after-short -1.61 at-after-updated -1.01 at-after-weekday-timed -0.39 at-after-weekday-untimed -0.96
    at-before-text +1.14 at-before-text-by +0.39 at-before-text-line -0.62 at-before-text-long -0.39
    at-before-text-no-weekday-timed +1.70 at-before-text-no-weekday-untimed -0.98 at-before-text-none +1.43
    at-before-text-only +1.29 at-before-text-published +0.21 at-before-text-share +0.16 at-before-text-short +0.41
    at-before-text-updated -0.94 at-before-text-weekday-timed +0.21 at-below -0.69 at-below-by -0.78
    at-below-copyright -0.63 at-below-line -1.41 at-below-long +1.07 at-below-no-weekday-timed +0.30
    at-below-no-weekday-untimed -0.53 at-below-none -1.50 at-below-only -0.45 at-below-published -0.58
    at-below-related -0.42 at-below-short -0.35 at-below-updated +2.13 at-below-weekday-timed -1.09
    at-below-weekday-untimed -0.11 at-between +0.29 at-between-line -1.54 at-between-long +1.37
    at-between-no-weekday-timed +1.29 at-between-no-weekday-untimed -1.06 at-between-none -0.32 at-between-only +1.15
    at-between-photo +1.79 at-between-published +0.43 at-between-related -0.21 at-between-short -0.48
    at-between-updated -0.37 at-between-weekday-timed +0.47 at-between-weekday-untimed -0.16 at-bottom -1.19
    at-bottom-copyright -0.13 at-bottom-line +1.07 at-bottom-long -0.29 at-bottom-no-weekday-timed +0.47
    at-bottom-no-weekday-untimed -1.41 at-bottom-none -0.57 at-bottom-only -2.52 at-bottom-published -0.16
    at-bottom-related -0.59 at-bottom-short -0.30 at-bottom-updated -0.79 at-bottom-weekday-untimed -0.25
    at-closing -0.22 at-closing-line -0.17 at-closing-long -0.16 at-closing-no-weekday-untimed +0.17
    at-closing-none -0.22 at-closing-weekday-untimed -0.74 at-far-above -0.21 at-far-above-no-weekday-timed +0.66
    at-far-above-no-weekday-untimed -0.30 at-far-above-none -0.61 at-far-above-only -0.14
    at-far-above-weekday-timed +0.45 at-far-above-weekday-untimed -1.19 at-opening -0.22 at-opening-line +0.32
    at-opening-long -0.41 at-opening-no-weekday-untimed +0.28 at-opening-none -0.22 at-opening-only -0.56
    at-opening-weekday-timed -0.56 at-opening-weekday-untimed -0.69 at-over-title +0.33 at-over-title-by +0.31
    at-over-title-clock -1.40 at-over-title-line +0.32 at-over-title-long -1.03 at-over-title-no-weekday-timed +0.32
    at-over-title-no-weekday-untimed +1.64 at-over-title-none +0.15 at-over-title-only -0.14
    at-over-title-published +0.54 at-over-title-share +1.15 at-over-title-short +0.92 at-over-title-updated +0.43
    at-over-title-weekday-timed -1.87 at-over-title-weekday-untimed -0.64 at-top -0.69 at-top-back -0.09
    at-top-clock -0.41 at-top-line -0.22 at-top-no-weekday-timed -1.09 at-top-no-weekday-untimed +0.88
    at-top-none -0.99 at-top-short -0.41 at-top-top +0.49 at-top-weekday-timed -0.39 at-top-weekday-untimed -0.80
    at-under-title +1.14 at-under-title-by +2.09 at-under-title-line -0.18 at-under-title-long -0.55
    at-under-title-no-weekday-timed +2.44 at-under-title-no-weekday-untimed +0.83 at-under-title-none +0.32
    at-under-title-only +0.62 at-under-title-published +0.88 at-under-title-short +1.33 at-under-title-updated -1.24
    at-under-title-weekday-timed -2.13 at-under-title-weekday-untimed +0.08 at-within -1.07 at-within-line -0.63
    at-within-long -1.00 at-within-no-weekday-untimed -1.16 at-within-none -1.07 at-within-weekday-timed -0.75
    at-within-weekday-untimed +0.60 created-as-head -0.40 created-as-modified +0.43 created-as-published -0.67
    created-as-seen -0.64 created-as-unknown +0.12 created-earliest +0.39 created-latest +0.68
    created-year-of-text -1.08 created-years-after-text -0.38 first-at-above -0.35 first-at-above-title -0.34
    first-at-after -0.14 first-at-before-text -0.12 first-at-below +1.20 first-at-between +1.81 first-at-bottom +0.34
    first-at-closing -0.13 first-at-opening -0.32 first-at-over-title +0.20 first-at-top -0.46
    first-at-under-title +1.88 first-at-within +1.12 head +0.97 head-as-created -0.43 head-as-modified +0.23
    head-as-published +0.23 head-as-seen -0.59 head-before-text-year -1.09 head-earliest +1.74 head-edge +0.64
    head-middle +0.49 head-year-after-text +1.37 head-years-after-text -0.74 in-aside +2.11 in-author -0.12
    in-bio +1.92 in-breadcrumb +0.21 in-caption -0.53 in-clock -2.09 in-comment -1.58 in-counter -0.82 in-date +0.36
    in-footer +1.23 in-header +0.23 in-heading +1.57 in-li -0.51 in-list -0.10 in-long-series -1.63 in-menu -1.25
    in-meta +0.71 in-range -0.12 in-related -1.88 in-series -1.52 in-tags +1.53 in-teaser -0.46 in-widget +1.31
    label-back -0.20 label-by +1.67 label-clock -2.29 label-copyright -0.69 label-none -0.79 label-photo +1.62
    label-published +1.97 label-related -1.53 label-share -0.11 label-top +0.74 label-updated -0.35 ld-created -0.45
    ld-created-article -0.46 ld-modified +0.15 ld-modified-article +0.26 ld-modified-page -0.21
    ld-own +1.46 ld-published +0.31 ld-published-article +0.24 ld-published-page +0.23 linked -0.68 machine -0.09
    machine-abbr +0.20 machine-pubdate -0.09 machine-published +2.00 machine-time -0.25 machine-updated -0.80
    meta-created +0.53 meta-modified +1.43 meta-named-analyticsattributes.articledate -0.14
    meta-named-article:modified_time +1.58 meta-named-article:published_time -2.04
    meta-named-cxenseparse:publishtime +0.90 meta-named-cxenseparse:recs:publishtime +1.00
    meta-named-datemodified +0.27 meta-named-datepublished +0.97 meta-named-dc.date +0.09
    meta-named-dc.date.created -0.52 meta-named-dc.date.issued +1.36 meta-named-dc.date.modified -0.94
    meta-named-dcterms.date +1.07 meta-named-lastmod +0.58 meta-named-og:article:modified_time -0.15
    meta-named-og:article:published_time +0.23 meta-named-og:pubdate -0.09 meta-named-og:updated_time +0.11
    meta-named-parsely-pub-date +0.46 meta-named-pub_date +0.21 meta-named-publication_date +1.47
    meta-named-sailthru.date -0.12 meta-other-date.available +0.52 meta-other-dateupdate +0.99
    meta-other-gentime -0.19 meta-other-obj_date_gsa -0.20 meta-other-revision_date -0.36
    meta-published +1.43 meta-unknown +0.77 modified-as-created +0.73 modified-as-head +0.11
    modified-as-published +1.01 modified-as-seen -0.83 modified-as-unknown -0.32 modified-as-url -1.20
    modified-before-text-year -1.55 modified-earliest -0.22 modified-latest -0.56 modified-long-after-text -0.45
    modified-year-after-text +3.61 modified-year-of-text +1.12 modified-years-after-text -0.91 named-date +0.99
    near-seen +0.28 near-seen-utc +1.08 near-url -1.03 opens-line +2.97 other-than-published -0.48
    other-than-url -0.66 published-as-created -0.35 published-as-head +0.15 published-as-modified -0.34
    published-as-unknown -0.36 published-as-url -0.27 published-before-text-year -0.14 published-earliest +1.64
    published-latest -0.65 published-year-after-text -0.44 published-year-of-text -0.48
    rest-line -0.96 rest-long -0.64 rest-only +1.00 rest-short -0.50 right-above -1.72 right-above-title -1.62
    right-far-above -1.06 right-opening -0.56 right-over-title -3.91 right-top -1.48 right-under-title +1.08
    seen +0.62 seen-as-created +1.58 seen-as-head -1.61 seen-as-modified +2.27 seen-as-published +1.34
    seen-as-unknown +1.00 seen-as-url +2.57 seen-before-text-year -0.96 seen-earliest +0.13 seen-latest -0.34
    seen-long-after-text -1.60 seen-machine -0.09 seen-twice +0.31 seen-year-after-text +0.50 seen-year-of-text +1.04
    seen-years-after-text -0.96 timed +0.62 unknown-as-created +0.58 unknown-as-modified -0.27
    unknown-as-published -0.26 unknown-as-seen -0.18 unknown-as-url +0.09 unknown-before-text-year +0.49
    unknown-earliest -0.19 unknown-latest +0.65 unknown-year-of-text -0.19 unknown-years-after-text +0.77
    untimed -0.38 url +2.22 url-as-created -0.27 url-as-modified -1.14 url-as-seen -0.81 url-before-text-year +0.30
    url-earliest -0.43 url-joined +0.74 url-latest +0.38 url-parted +1.91 url-year-after-text -0.13
    url-year-of-text -0.65 url-years-after-text -0.58
    """
)
BYLINE = table(
    """
    agency -0.76 agency-left -0.34 agency-too +0.37 all-people +0.49 bare -1.11 bare-above -0.15
    bare-above-title -0.95 bare-after +0.36 bare-before-text +0.81 bare-below +0.09 bare-between +0.32
    bare-end-en -0.97 bare-end-es -0.31 bare-end-fr -0.18 bare-end-sv -0.14 bare-end-th +0.93 bare-end-tr -0.41
    bare-end-vi +1.94 bare-far-above -0.17 bare-over-title -0.55 bare-title -0.34 bare-top -1.08
    bare-under-title -0.09 bare-within -1.14 bold-above +0.48 bold-above-title -0.11 bold-after -0.39
    bold-before-text +0.84 bold-below -0.40 bold-between -0.71 bold-bottom +0.88 bold-far-above -0.62
    bold-over-title -0.20 bold-title -0.34 bold-under-title -0.67 box-author +1.08 by-before +0.89 capitals -1.65
    capitals-end +0.63 digit -0.34 heading -1.10 holds-other +0.15 in-aside +0.30 in-author +1.10 in-bio +1.36
    in-caption -1.21 in-comment -0.91 in-credit +0.30 in-date +0.15 in-li -1.54 in-related -1.59 in-tags -1.31
    in-teaser -2.00 in-widget +0.08 is-site +0.97 is-title -0.48 italic-after -0.46 italic-below +1.00
    italic-between +0.24 italic-under-title +0.61 italic-within -0.15 joined -1.12 joined-far -0.20 joined-near -0.93
    json-ld +0.40 json-ld-as-line +1.38 json-ld-as-link +0.63 json-ld-as-meta -0.32 json-ld-as-piece +0.09
    json-ld-author +0.43 json-ld-later -0.14 json-ld-organization +0.16 json-ld-other +0.15 json-ld-own +0.33
    json-ld-person +0.50 json-ld:all-people -0.14 json-ld:names-2 +0.68 json-ld:no-people +0.30
    json-ld:some-people +0.25 kinds-2 +0.69 kinds-3 +1.00 kinds-4 -0.49 kinds-5 +0.35 label-above-back -0.32
    label-above-by +1.88 label-above-comments -0.10 label-above-copyright +1.29 label-above-mail -0.95
    label-above-print +0.20 label-above-related -0.50 label-above-source -0.19 label-by -0.42 labelled +1.09
    labelled-above +0.58 labelled-above-title -0.25 labelled-before-text +0.21 labelled-below -0.63
    labelled-between +0.30 labelled-bottom -0.83 labelled-far-above +0.21 labelled-over-title +0.57
    labelled-under-title +0.59 labelled-within +0.81 like-another -1.15 like-others -2.71 line -0.15 line-above +0.43
    line-above-title -1.18 line-after +0.53 line-as-json-ld +0.98 line-as-meta +0.20 line-as-piece -1.09
    line-before-text +1.00 line-below -0.42 line-between +0.48 line-bottom -0.82 line-by-name-only -0.62
    line-dated -0.63 line-over-title -0.19 line-part -0.80 line-part-dated -0.44 line-shape-agency +0.44
    line-shape-handle -1.71 line-shape-office +0.11 line-shape-person +0.49 line-title -0.34 line-top -1.08
    line-under-title +0.31 line-within -0.34 line:all-people +0.40 line:names-1 +0.11 line:names-2 -0.33
    line:names-3 -0.10 line:names-more -0.26 line:no-people -0.61 line:some-people -0.38 link -0.56 link-above +0.18
    link-above-title -0.11 link-after -0.20 link-as-json-ld +0.28 link-as-line -0.18 link-as-meta +0.87
    link-as-piece +0.68 link-before-text +0.32 link-below -0.87 link-between -0.15 link-bottom -0.24
    link-closing -0.10 link-far-above -0.40 link-href +0.69 link-named -0.31 link-over-title -0.67 link-rel +0.26
    link-under-title +1.52 link:all-people -0.10 link:names-2 -0.88 link:names-3 +0.11 link:names-more -0.09
    link:no-people -0.54 link:some-people -0.53 linked-li -0.19 listed -0.97 lower -0.41 meta +0.26
    meta-as-json-ld -0.15 meta-as-line +0.13 meta-as-link +0.08 meta-as-piece +0.12 meta-author -0.80
    meta-dc +0.16 meta-og +1.56 meta-twitter -0.42 meta:all-people +0.49 meta:names-1 -0.08 meta:names-2 -0.15
    meta:names-more +0.70 meta:no-people -0.93 meta:some-people +0.62 name-words-1 +1.18 name-words-2 +0.71
    name-words-3 -0.41 name-words-4 -1.28 name-words-5 -1.88 names-1 -0.09 names-2 -0.73 names-more +0.34
    near-date +0.46 next-to-end -0.32 next-to-title +1.12 no-people -0.80 office +0.89 one-line-of-many +1.62
    one-line-of-many-first +1.51 part-of-other -0.70 people-only +0.48 piece -0.31 piece-as-json-ld +0.09
    piece-as-line -0.17 piece-as-link -0.31 piece-before-text -0.09 piece-between -0.54 piece-bottom -0.31
    piece-over-title +0.08 piece-under-title +0.62 piece:all-people -0.35 piece:names-2 -0.21 piece:no-people +0.18
    piece:some-people -0.17 right-after +2.22 right-below +1.15 right-between +0.34 right-over-title -1.12
    some-people -0.32 text-before -0.81 to-topic -2.47 told-of +0.52 told-of-in-title -1.02
    """
)
