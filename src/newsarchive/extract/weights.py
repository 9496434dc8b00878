"""The learned weights of the field rooms: what each feature of a candidate adds to its score.

Written by `benchmarks/learn_fields.py`; not edited by hand.
"""

from newsarchive.extract.weigh import table

TITLE = table(
    """
    above-rank-1 -0.36 above-rank-1-heading -1.18 above-rank-2 +0.86 above-rank-3 +0.61 above-rank-3-heading -0.69
    above-rank-4 +1.23 above-rank-4-heading -1.29 above-rank-5-heading -0.46 after-kicker-kicker-in-path -0.53
    after-text -1.79 all-capitals -2.92 before-over +0.10 before-to-1 +1.14 before-to-16 -0.65 before-to-2 +0.98
    before-to-4 +0.29 before-to-40 +0.91 bold +0.77 bold-after-text -0.62 bold-before-to-16 +1.00
    bold-before-to-2 +0.26 bold-before-to-4 +0.17 bold-before-to-40 -0.39 bold-before-to-8 +0.97
    bold-inside-text -0.72 bold-opens-text +0.53 bold-within-text -0.41 carries-site -1.60 centred +1.00
    cut-after-kicker -1.17 cut-line-first -0.57 cut-line-last +0.32 cut-no-date +0.81 cut-no-kicker -0.28
    cut-part +1.08 cut-short -0.43 cut-whole -0.41 digits -1.59 ends-colon -1.12 ends-stop -1.77 from-block -0.23
    from-dc +0.08 from-head:first -0.28 from-head:first-colon -0.88 from-head:last -0.23 from-head:last-colon -0.95
    from-head:middle +0.54 from-head:middle-colon -1.84 from-head:whole +0.41 from-itemprop -0.45
    from-ld-headline +1.82 from-ld-name +0.56 from-ld-other -0.74 from-meta +0.56 from-og +0.38 from-parsely -0.13
    from-twitter +0.44 h1 +0.68 h1-many +1.64 h2 -0.21 h3 -1.16 h4 -0.74 head-far-above -0.62 head-holds +0.67
    head-inside -0.56 head-is +0.41 head-like-over +0.27 head-like-to-0 -0.76 head-like-to-0.3 -0.63
    head-like-to-0.6 -0.24 head-like-to-0.85 +0.67 in-aside -0.95 in-body-over +0.87 in-body-to-0 -1.16
    in-body-to-0.3 -0.40 in-body-to-0.6 -0.15 in-body-to-0.9 +0.37 in-breadcrumb -0.70 in-furniture -0.19
    in-header -0.31 in-kicker -1.42 in-section +0.90 in-teaser -0.44 in-unseen -1.43 inside-text -2.41 is-host -2.36
    is-site-name +0.40 largest +1.25 linked -0.22 linked-above +0.25 linked-below +1.12 linked-heading -0.12
    named-title +1.27 named-title-around +1.11 named-title-line +1.68 nearest-heading +0.21 no-heading -0.44
    not-displayed +0.23 opens-text -0.81 other-and-more -1.18 page-top -1.55 plain-after-text -0.50
    plain-before-over +0.53 plain-before-to-1 +0.12 plain-before-to-16 -0.45 plain-before-to-2 -0.42
    plain-before-to-4 -1.06 plain-before-to-40 -0.77 plain-before-to-8 +0.17 plain-inside-text -0.25
    plain-opens-text -0.98 plain-within-text -0.36 repeats-0 -1.98 repeats-1 -0.43 repeats-2 +0.48 repeats-3 +1.22
    repeats-4 +1.05 short-linked-above -0.94 slug-over +0.88 slug-over-more +0.35 slug-to-0 -0.91 slug-to-0-more -0.91
    slug-to-0.25 -1.28 slug-to-0.25-more -1.46 slug-to-0.5 -0.46 slug-to-0.5-more +0.76 slug-to-0.75 -0.15
    slug-to-0.75-more +1.18 slug-to-0.99 +0.50 slug-to-0.99-more +1.23 social-holds +1.38 social-inside -1.42
    social-is +1.22 social-like-over -0.44 social-like-to-0.3 +0.28 social-like-to-0.6 +0.12 social-like-to-0.85 -0.38
    sources-2 +1.18 sources-3 +0.16 start-of-other +0.16 starts-lower -1.76 top-heading -1.09
    whole-kicker-in-path -0.10 within-text -1.20 words-over -0.41 words-to-1 -2.38 words-to-16 +0.35 words-to-2 -1.07
    words-to-24 +1.09 words-to-3 -0.32 words-to-36 -1.02 words-to-4 +0.08 words-to-6 +0.24 words-to-9 +0.72
    """
)
DATE = table(
    """
    at-above +0.16 at-above-clock -0.19 at-above-line +1.26 at-above-no-weekday-timed -1.16
    at-above-no-weekday-untimed +2.55 at-above-none +0.35 at-above-only -0.92 at-above-short +0.44
    at-above-title -0.08 at-above-title-no-weekday-timed +1.64 at-above-title-no-weekday-untimed -0.24
    at-above-title-none -0.69 at-above-title-top +0.81 at-above-title-weekday-timed -0.21
    at-above-title-weekday-untimed -1.29 at-above-weekday-timed -0.65 at-above-weekday-untimed -0.76 at-after -0.14
    at-after-by -0.16 at-after-line +0.08 at-after-long -0.84 at-after-no-weekday-timed -0.08
    at-after-no-weekday-untimed +0.09 at-after-only +1.67 at-after-published +0.83 at-after-related -0.25
    at-after-short -2.34 at-after-updated -1.01 at-after-weekday-timed -0.17 at-after-weekday-untimed -1.41
    at-before-text +1.07 at-before-text-line -0.23 at-before-text-no-weekday-timed +1.11
    at-before-text-no-weekday-untimed -0.41 at-before-text-none +0.38 at-before-text-only +1.35
    at-before-text-published +0.59 at-before-text-short -0.35 at-before-text-updated +0.17 at-below -0.71
    at-below-by -0.86 at-below-copyright -0.32 at-below-line -1.06 at-below-no-weekday-timed +0.98
    at-below-no-weekday-untimed -2.63 at-below-none -1.52 at-below-only -0.30 at-below-published -0.30
    at-below-related -0.22 at-below-short +0.37 at-below-updated +1.52 at-below-weekday-timed -1.03
    at-below-weekday-untimed -0.28 at-between -0.42 at-between-by -0.27 at-between-clock -0.96 at-between-line -0.96
    at-between-long +0.76 at-between-no-weekday-timed +0.41 at-between-no-weekday-untimed -0.36 at-between-none -0.17
    at-between-only +0.59 at-between-photo +1.50 at-between-published +0.09 at-between-related -0.49
    at-between-short -0.63 at-between-updated -0.89 at-between-weekday-timed -0.72 at-between-weekday-untimed -0.66
    at-bottom -1.96 at-bottom-line -0.25 at-bottom-no-weekday-timed +1.01 at-bottom-no-weekday-untimed -2.66
    at-bottom-none -1.68 at-bottom-only -2.13 at-bottom-related -0.37 at-bottom-short +0.61 at-bottom-updated -0.49
    at-bottom-weekday-untimed -0.54 at-closing +0.15 at-closing-line -0.08 at-closing-long +0.17
    at-closing-no-weekday-untimed -0.72 at-closing-none +0.15 at-closing-weekday-untimed +0.75
    at-far-above-clock -0.23 at-far-above-no-weekday-timed +0.12 at-far-above-no-weekday-untimed +0.44
    at-far-above-none -1.10 at-far-above-only -0.40 at-far-above-section +0.12 at-far-above-short +0.74
    at-far-above-updated +1.19 at-far-above-weekday-timed +1.24 at-far-above-weekday-untimed -1.10 at-opening +0.13
    at-opening-clock -0.43 at-opening-line -1.98 at-opening-long -1.01 at-opening-no-weekday-untimed +0.75
    at-opening-none +0.30 at-opening-only +1.10 at-opening-short +2.22 at-opening-weekday-untimed -1.40
    at-over-title +0.70 at-over-title-back -0.48 at-over-title-by +0.65 at-over-title-clock -1.11
    at-over-title-copyright +0.21 at-over-title-line +1.55 at-over-title-long -1.56
    at-over-title-no-weekday-untimed +0.68 at-over-title-none +0.91 at-over-title-only -0.33
    at-over-title-published +0.89 at-over-title-share -0.91 at-over-title-short +1.07 at-over-title-updated +0.42
    at-over-title-weekday-timed -1.20 at-over-title-weekday-untimed -0.27 at-top -0.32 at-top-clock -0.34
    at-top-no-weekday-timed -1.60 at-top-no-weekday-untimed +1.40 at-top-none -1.08 at-top-only -0.09
    at-top-short +0.71 at-top-top +1.51 at-top-weekday-untimed -0.64 at-under-title +0.99 at-under-title-by +2.04
    at-under-title-line +2.03 at-under-title-long -1.51 at-under-title-no-weekday-timed +2.32
    at-under-title-no-weekday-untimed +1.76 at-under-title-none +0.92 at-under-title-only +1.80
    at-under-title-photo -0.52 at-under-title-published +0.34 at-under-title-short -0.22 at-under-title-updated -1.03
    at-under-title-weekday-timed -1.81 at-under-title-weekday-untimed -0.74 at-within -0.70 at-within-line -0.56
    at-within-long -0.76 at-within-no-weekday-timed +0.51 at-within-no-weekday-untimed -1.02 at-within-none -0.37
    at-within-photo -0.34 at-within-short -0.08 at-within-updated -0.17 at-within-weekday-untimed -0.11
    created-as-head -0.83 created-as-modified +0.91 created-as-published +1.59 created-as-seen -1.63
    created-as-url +0.08 created-earliest -1.43 created-latest +1.42 first-at-above -1.28 first-at-above-title -0.40
    first-at-before-text +0.44 first-at-below +0.47 first-at-between +2.51 first-at-bottom +1.62
    first-at-closing +0.15 first-at-far-above +0.15 first-at-opening +0.15 first-at-over-title -0.30
    first-at-top -2.09 first-at-under-title +1.94 first-at-within +0.76 head +0.77 head-as-created -0.49
    head-as-modified +0.19 head-as-published +0.36 head-as-seen -0.87 head-earliest +1.36 head-edge +0.91
    head-latest +0.50 head-middle -0.12 in-aside -0.93 in-author +0.45 in-bio -0.30 in-breadcrumb -1.59
    in-caption -0.85 in-clock -4.44 in-comment -1.62 in-counter -0.15 in-date +0.91 in-footer +0.46 in-header -0.44
    in-heading +1.21 in-li -1.12 in-list -0.25 in-long-series +0.23 in-menu -1.67 in-meta +0.55 in-related -2.53
    in-series -1.53 in-tags +0.81 in-teaser -0.14 in-widget +0.12 label-back -0.49 label-by +1.00 label-clock -2.94
    label-copyright -0.13 label-none -0.39 label-photo +1.10 label-published +1.12 label-related -1.35
    label-section +0.12 label-share -0.56 label-top +2.07 label-updated -0.35 ld-created -1.47
    ld-created-article -1.46 ld-later -1.51 ld-modified -0.87 ld-modified-article -1.02 ld-modified-page +0.13
    ld-not-own -0.29 ld-own +0.17 ld-published +0.65 ld-published-article +0.64 ld-published-page +0.12
    ld-published-thing -0.08 linked -0.84 machine +0.23 machine-abbr +0.31 machine-pubdate +0.11
    machine-published +0.62 machine-updated -2.38 meta-created +0.94 meta-modified +0.37
    meta-named-analyticsattributes.articledate -0.11 meta-named-article:modified_time +1.06
    meta-named-article:published_time -2.01 meta-named-cxenseparse:publishtime +0.57
    meta-named-cxenseparse:recs:publishtime +0.67 meta-named-date +1.20 meta-named-datemodified -0.89
    meta-named-datepublished +1.00 meta-named-dc.date.created -1.43 meta-named-dc.date.modified -0.35
    meta-named-dcterms.date +0.22 meta-named-last-modified -0.17 meta-named-og:article:modified_time -0.27
    meta-named-og:article:published_time +1.67 meta-named-og:updated_time -0.57 meta-named-publication_date +0.31
    meta-named-published_time +0.13 meta-named-uploaddate +0.27 meta-other-dateupdate +1.18 meta-other-gentime -0.40
    meta-other-revision_date -0.23 meta-published +0.28 meta-unknown +0.48 modified-as-created -0.80
    modified-as-published +0.81 modified-as-seen -0.80 modified-as-unknown -0.32 modified-as-url -3.24
    modified-earliest +0.31 modified-latest +0.26 modified-long-after-text +0.45 named-date +0.86 near-seen +1.23
    near-seen-utc +1.05 only-day -0.39 opens-line +2.31 order-unknown -0.15 other-than-published -0.69
    other-than-url -1.58 published-as-created -1.40 published-as-head +0.32 published-as-modified +0.27
    published-as-seen +0.66 published-as-unknown +0.27 published-as-url -1.82 published-earliest +1.86
    published-latest -0.43 rest-line -0.66 rest-long -0.99 rest-only +0.64 rest-short +0.11 right-above -0.27
    right-above-title -1.37 right-between +1.74 right-opening +0.27 right-over-title -4.00 right-top -1.09
    right-under-title +0.43 right-within +2.91 seen-as-created +1.64 seen-as-head -2.19 seen-as-modified +1.86
    seen-as-published +1.16 seen-as-unknown +0.57 seen-as-url +3.17 seen-earliest +0.52 seen-latest +0.73
    seen-long-after-text -2.69 seen-machine +0.23 timed +1.09 unknown-as-modified -0.23 unknown-as-published -0.23
    unknown-latest +0.78 untimed -0.60 url +1.40 url-as-modified -2.39 url-as-published -0.43 url-as-seen +1.12
    url-earliest -0.11 url-joined +1.04 url-latest +1.80 url-parted +0.97 weekday-wrong -0.69
    """
)
BYLINE = table(
    """
    agency -0.64 agency-left -0.14 agency-too +0.39 all-people +0.48 bare -1.04 bare-above -0.21
    bare-above-title -1.04 bare-after +0.25 bare-between +0.26 bare-bottom -0.24 bare-far-above -0.36
    bare-over-title -0.44 bare-title -0.26 bare-top -1.27 bare-under-title -0.25 bare-within -0.50
    bold-above-title -0.25 bold-after -0.29 bold-before-text +0.73 bold-below -0.27 bold-between -0.75
    bold-bottom +1.68 bold-far-above -0.32 bold-over-title -0.16 bold-title -0.43 bold-under-title -0.52
    bold-within -0.12 box-author +0.47 capitals -1.33 digit -0.61 heading -1.54 holds-other +0.30 in-author +0.58
    in-bio +1.48 in-caption -1.54 in-comment -1.49 in-credit +0.95 in-date +0.09 in-li -0.58 in-meta -0.13
    is-site +0.61 is-title -0.54 joined -0.28 joined-far -0.21 joined-near -0.11 json-ld +0.54 json-ld-as-line +1.67
    json-ld-as-link +0.64 json-ld-as-meta +0.17 json-ld-as-piece -0.38 json-ld-author +0.60 json-ld-creator -0.17
    json-ld-organization +0.34 json-ld-own +0.50 json-ld-person +0.50 json-ld:all-people +0.66 json-ld:names-1 -0.29
    json-ld:names-2 +1.48 json-ld:names-more +0.11 kinds-2 +0.44 kinds-3 +0.67 kinds-4 -0.28 kinds-5 +0.37
    label-above-back -0.48 label-above-by +1.77 label-above-comments -0.08 label-above-copyright +1.61
    label-above-mail -0.19 label-above-related -0.09 label-above-section -0.61 label-above-share -0.37
    label-above-tags -0.17 label-by -0.77 labelled +1.19 labelled-above +0.20 labelled-above-title -0.11
    labelled-before-text +0.73 labelled-below -0.59 labelled-between +0.37 labelled-bottom -1.50
    labelled-far-above +0.53 labelled-over-title +0.20 labelled-title -0.17 labelled-under-title +1.16
    labelled-within +0.88 line-above-title -1.16 line-after +0.58 line-as-json-ld +0.55 line-as-link -0.62
    line-as-meta +0.25 line-as-piece -0.72 line-before-text +0.71 line-below -0.39 line-between +0.75
    line-bottom -1.75 line-by-name-only -0.92 line-far-above +0.15 line-over-title -0.16 line-part -1.33
    line-shape-agency +0.34 line-shape-handle -1.67 line-shape-person +0.46 line-title -0.43 line-top -1.27
    line-under-title +0.66 line-within +0.36 line:names-1 +0.10 line:names-2 -0.68 line:names-3 -0.10
    line:names-more +0.50 line:no-people -0.11 link -0.36 link-above +0.74 link-above-title -0.91 link-after -0.43
    link-as-line +0.72 link-as-meta +0.84 link-as-piece +0.21 link-before-text -0.19 link-below -1.16
    link-between +0.45 link-bottom -1.79 link-closing -0.52 link-far-above -0.29 link-href +0.93 link-named -0.20
    link-over-title +0.38 link-rel +0.52 link-top -0.21 link-under-title +2.57 link:all-people +0.23
    link:names-1 -0.39 link:names-2 -0.26 link:names-3 +0.50 link:no-people -0.24 link:some-people -0.61
    linked-li -0.66 meta +0.17 meta-as-line +0.51 meta-as-link +0.15 meta-as-piece +0.16 meta-author -0.70
    meta-dc -0.42 meta-og +1.62 meta-twitter -0.28 meta:all-people +0.91 meta:names-1 +0.26 meta:names-2 -0.11
    meta:no-people -1.09 name-words-1 +0.37 name-words-2 +0.40 name-words-3 +0.11 name-words-4 -1.14
    name-words-5 -1.84 names-2 -0.38 names-3 +0.26 names-more +0.51 near-date +0.34 no-people -0.57 office +0.86
    one-line-of-many +1.22 part-of-other -0.25 people-only -0.82 piece -0.37 piece-as-line -0.38 piece-as-link -0.27
    piece-below -0.12 piece-between -0.78 piece-bottom -0.90 piece-under-title +1.25 piece:all-people -0.48
    piece:names-2 -0.36 piece:no-people +0.14 piece:some-people -0.20 right-after +3.26 right-below +1.27
    right-between +0.50 right-over-title -0.77 some-people -0.79 text-before -0.37
    """
)
