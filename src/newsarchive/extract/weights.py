"""The learned weights of the field rooms: what each feature of a candidate adds to its score.

Written by `benchmarks/learn_fields.py`; not edited by hand.
"""

from newsarchive.extract.weigh import table

TITLE = table(
    """
    above-rank-1 -0.56 above-rank-1-heading -0.73 above-rank-2 +0.76 above-rank-2-heading -0.12 above-rank-3 +1.00
    above-rank-3-heading -0.43 above-rank-4 +1.12 above-rank-4-heading -0.65 above-rank-5 +0.55
    above-rank-5-heading -0.37 after-kicker-kicker-in-path -1.38 after-text -3.21 all-capitals -1.29 before-to-1 +1.47
    before-to-16 -1.07 before-to-2 +1.15 before-to-4 +0.37 before-to-40 +1.71 before-to-8 -0.32 bold +0.74
    bold-after-text -0.77 bold-before-over +0.48 bold-before-to-1 -0.53 bold-before-to-16 +1.14 bold-before-to-2 +0.24
    bold-before-to-40 -0.41 bold-before-to-8 +0.59 bold-inside-text -1.05 bold-opens-text +0.44 bold-within-text -0.16
    carries-site -1.97 centred -0.43 cut-after-kicker -1.87 cut-line-first -1.35 cut-line-last +0.69 cut-no-date +2.21
    cut-no-kicker +0.31 cut-part +1.07 cut-short -0.74 cut-whole -0.65 digits -2.14 ends-colon -2.41 ends-stop -1.99
    from-block +0.19 from-head:first -0.68 from-head:first-colon -1.65 from-head:last -0.50 from-head:last-colon -1.29
    from-head:middle +0.29 from-head:middle-colon -1.71 from-head:whole +0.25 from-itemprop -0.83
    from-ld-headline +2.03 from-ld-name +1.11 from-ld-other -1.55 from-meta +0.72 from-og +1.04 from-parsely -0.59
    from-twitter +0.30 h1 +0.80 h1-many +2.29 h1-only +0.38 h2 -0.32 h3 -1.14 h4 -1.53 h5 -0.09 head-far-above -1.58
    head-holds +0.50 head-inside -2.25 head-is +0.25 head-like-to-0 -0.24 head-like-to-0.3 -0.29
    head-like-to-0.6 -0.42 head-like-to-0.85 +0.67 holds-date -2.93 in-aside -0.48 in-body-over +0.82
    in-body-to-0 -1.44 in-body-to-0.3 -0.96 in-body-to-0.6 -0.18 in-body-to-0.9 +0.62 in-breadcrumb -0.98
    in-furniture +0.75 in-header -0.15 in-kicker -2.44 in-lead -1.10 in-section +0.53 in-teaser -0.12 in-unseen -2.29
    inside-text -1.90 is-host -3.25 is-site-name +0.62 label-back -0.10 label-by -2.27 label-comments -0.74
    label-copyright -0.65 label-photo -1.03 label-published -1.01 label-related -0.49 label-share -0.10
    label-source -1.13 label-tags -0.28 label-top -0.55 label-updated -0.26 largest +1.35 linked +0.31
    linked-above -0.37 linked-below +0.61 linked-heading +0.74 named-title +1.13 named-title-around +1.62
    named-title-line +1.47 nearest-heading +0.35 no-heading -0.56 not-displayed -0.19 office -1.47 opens-text -1.23
    other-and-more -1.32 page-top -1.43 path-marks -0.22 plain-after-text -0.74 plain-before-over -0.09
    plain-before-to-16 +0.32 plain-before-to-2 -0.68 plain-before-to-4 -0.83 plain-before-to-40 -1.67
    plain-before-to-8 +0.26 plain-inside-text -0.58 plain-opens-text -1.22 plain-within-text -1.37 repeats-0 -0.93
    repeats-1 -0.41 repeats-2 +0.19 repeats-3 +1.68 repeats-4 +1.91 short-linked-above -0.65 slug-over +0.77
    slug-over-more +0.80 slug-to-0 -1.00 slug-to-0-more -1.97 slug-to-0.25 -1.41 slug-to-0.25-more -2.53
    slug-to-0.5 -0.23 slug-to-0.5-more +0.39 slug-to-0.75-more +1.01 slug-to-0.99 +0.70 slug-to-0.99-more +2.40
    social-holds +1.90 social-inside -1.88 social-is +1.04 social-like-over -0.53 social-like-to-0 +0.16
    social-like-to-0.3 -0.30 social-like-to-0.6 +0.34 social-like-to-0.85 -0.15 sources-2 +1.10 sources-3 +0.53
    sources-4 -0.13 start-of-other +0.59 starts-lower -1.58 top-heading -1.44 whole-kicker-in-path -0.34
    within-text -2.40 words-over -1.78 words-to-1 -3.98 words-to-16 +0.55 words-to-2 -0.59 words-to-24 +0.70
    words-to-3 -1.12 words-to-36 +0.52 words-to-4 -0.43 words-to-6 +0.26 words-to-9 +0.73
    """
)
DATE = table(
    """
    at-above +0.21 at-above-line +1.35 at-above-long -0.71 at-above-no-weekday-timed -0.66
    at-above-no-weekday-untimed +1.44 at-above-none +0.23 at-above-only +0.32 at-above-published +0.32
    at-above-share -0.18 at-above-short -0.71 at-above-title-clock -0.36 at-above-title-line -0.27
    at-above-title-no-weekday-timed +1.04 at-above-title-no-weekday-untimed +1.24 at-above-title-none +0.70
    at-above-title-only +0.27 at-above-title-share -1.33 at-above-title-top +0.54 at-above-title-weekday-timed -0.16
    at-above-title-weekday-untimed -2.40 at-above-updated -0.17 at-above-weekday-untimed -2.01 at-after -0.09
    at-after-by -0.24 at-after-line -0.11 at-after-long -1.02 at-after-no-weekday-untimed +0.80 at-after-none +0.26
    at-after-only +1.98 at-after-published +0.41 at-after-related -0.14 at-after-share +0.22 at-after-short -1.69
    at-after-updated -0.67 at-after-weekday-timed -0.28 at-after-weekday-untimed -1.77 at-before-text +1.24
    at-before-text-by +0.10 at-before-text-line -0.61 at-before-text-long -0.11 at-before-text-no-weekday-timed +1.62
    at-before-text-no-weekday-untimed -0.31 at-before-text-none +0.43 at-before-text-only +1.30
    at-before-text-published +1.58 at-before-text-short +0.88 at-before-text-updated -1.13 at-below -0.54
    at-below-by -0.81 at-below-copyright -0.80 at-below-line -1.53 at-below-long +1.61 at-below-no-weekday-timed +0.47
    at-below-no-weekday-untimed -0.79 at-below-none -1.72 at-below-only -1.43 at-below-published -1.05
    at-below-related -0.32 at-below-short -0.25 at-below-updated +2.29 at-below-weekday-timed -1.00
    at-below-weekday-untimed -0.24 at-between -0.41 at-between-by -0.28 at-between-line -1.13 at-between-long +1.02
    at-between-no-weekday-timed +0.88 at-between-no-weekday-untimed -0.78 at-between-none -0.15 at-between-only -0.43
    at-between-photo +1.44 at-between-published -0.65 at-between-related -0.30 at-between-short -0.64
    at-between-updated -1.36 at-between-weekday-timed +0.40 at-between-weekday-untimed -0.37 at-bottom -1.24
    at-bottom-copyright -0.09 at-bottom-line +0.29 at-bottom-long -0.96 at-bottom-no-weekday-timed -0.59
    at-bottom-no-weekday-untimed -0.58 at-bottom-none -0.85 at-bottom-only -0.91 at-bottom-published -0.10
    at-bottom-related -0.35 at-bottom-short -0.89 at-bottom-updated -0.80 at-bottom-weekday-untimed -0.19
    at-closing +0.15 at-closing-line -0.15 at-closing-long +0.22 at-closing-no-weekday-untimed -1.14
    at-closing-none +0.15 at-closing-weekday-untimed +1.34 at-far-above +0.24 at-far-above-no-weekday-timed -0.23
    at-far-above-no-weekday-untimed +1.47 at-far-above-none -0.52 at-far-above-only -0.93 at-far-above-section +0.23
    at-far-above-short +1.65 at-far-above-top +1.07 at-far-above-weekday-timed -0.14
    at-far-above-weekday-untimed -1.12 at-opening -0.29 at-opening-line -0.88 at-opening-long +0.30
    at-opening-none -0.29 at-opening-weekday-untimed -0.37 at-over-title +0.50 at-over-title-back -0.47
    at-over-title-by +0.42 at-over-title-clock -1.36 at-over-title-comments -0.09 at-over-title-copyright +0.10
    at-over-title-line +1.37 at-over-title-long -1.05 at-over-title-no-weekday-timed +1.55
    at-over-title-no-weekday-untimed +1.20 at-over-title-none +0.35 at-over-title-only -0.16
    at-over-title-published +0.38 at-over-title-related -0.12 at-over-title-share +1.13 at-over-title-short +0.96
    at-over-title-updated +0.41 at-over-title-weekday-timed -1.83 at-over-title-weekday-untimed -0.76 at-top -0.65
    at-top-line -0.20 at-top-no-weekday-timed -0.73 at-top-no-weekday-untimed +0.57 at-top-none -0.75
    at-top-only +0.15 at-top-short -0.87 at-top-top +0.44 at-top-weekday-timed -0.24 at-top-weekday-untimed -1.11
    at-under-title +1.29 at-under-title-by +2.18 at-under-title-line +0.52 at-under-title-long -0.59
    at-under-title-no-weekday-timed +2.53 at-under-title-no-weekday-untimed +1.08 at-under-title-none +0.27
    at-under-title-only +1.03 at-under-title-published +1.00 at-under-title-short +0.67 at-under-title-updated -0.86
    at-under-title-weekday-timed -2.18 at-under-title-weekday-untimed -0.17 at-within -0.88 at-within-line -1.11
    at-within-long -2.19 at-within-no-weekday-timed -0.26 at-within-none -0.81 at-within-short +1.18
    at-within-updated -0.13 at-within-weekday-timed -1.65 at-within-weekday-untimed +0.16 created-as-head -0.45
    created-as-modified +1.16 created-as-published -1.00 created-as-seen -0.78 created-as-unknown +0.37
    created-earliest -1.11 created-latest +0.93 first-at-above-title -0.16 first-at-after -0.22
    first-at-before-text -0.57 first-at-below +1.46 first-at-between +3.41 first-at-bottom +0.75
    first-at-closing +0.30 first-at-far-above +0.44 first-at-opening -0.25 first-at-top -1.85
    first-at-under-title +1.97 first-at-within +1.51 head +1.07 head-as-created -0.73 head-as-modified +0.18
    head-as-published +0.19 head-as-seen -0.28 head-earliest +1.30 head-edge +0.92 head-latest +0.27 head-middle +0.14
    in-aside +1.64 in-author -0.31 in-bio +1.27 in-breadcrumb -1.11 in-caption -0.90 in-clock -2.94 in-comment -0.62
    in-counter -0.61 in-date +0.40 in-footer +0.50 in-heading +1.36 in-li +0.28 in-list -0.79 in-long-series -0.55
    in-menu -1.75 in-meta +0.94 in-range -0.46 in-related -1.57 in-series -0.51 in-tags +0.41 in-teaser -1.01
    in-widget +0.24 label-back -0.58 label-by +1.41 label-clock -1.88 label-comments -0.11 label-copyright -0.81
    label-none -0.67 label-photo +1.43 label-published +1.68 label-related -1.26 label-section +0.23 label-share -0.11
    label-top +1.58 label-updated -0.71 ld-created -0.77 ld-created-article -0.77 ld-later -0.43 ld-modified +0.11
    ld-modified-article +0.21 ld-modified-page -0.19 ld-not-own -0.43 ld-own +1.54 ld-published +0.42
    ld-published-article +0.51 ld-published-page -0.11 linked -1.27 machine -0.33 machine-published +1.47
    machine-time -0.33 machine-updated -1.26 meta-created +1.06 meta-modified +1.03
    meta-named-analyticsattributes.articledate -0.08 meta-named-article:modified_time +1.27
    meta-named-article:published_time -1.68 meta-named-datemodified -0.17 meta-named-datepublished +2.44
    meta-named-dc.date.created -0.55 meta-named-dc.date.modified -0.44 meta-named-dcterms.date +1.90
    meta-named-og:article:modified_time -0.17 meta-named-og:article:published_time +0.16
    meta-named-og:updated_time +0.49 meta-named-parsely-pub-date +0.44 meta-named-pub_date +0.32
    meta-named-publication_date +0.09 meta-other-date.available +0.29 meta-other-dateupdate +1.17
    meta-other-gentime -0.24 meta-other-obj_date_gsa -0.11 meta-other-revision_date -0.24 meta-published +0.48
    meta-unknown +0.89 modified-as-created -0.76 modified-as-head +0.09 modified-as-published +0.55
    modified-as-seen -1.13 modified-as-unknown -0.62 modified-as-url -1.53 modified-latest -0.11
    modified-long-after-text -0.21 named-date +1.02 near-seen +0.58 near-seen-utc +0.88 near-url -0.60 only-day -0.26
    opens-line +2.53 order-unknown -0.54 other-than-published -0.67 other-than-url -0.92 published-as-created -0.47
    published-as-head +0.40 published-as-modified -0.32 published-as-seen +0.17 published-as-unknown -0.08
    published-as-url -0.14 published-earliest +1.38 rest-line -1.15 rest-long -0.54 rest-only +1.07 right-above -2.07
    right-above-title -1.42 right-after -0.61 right-between -0.85 right-far-above -1.41 right-over-title -3.88
    right-top -0.94 right-under-title +0.46 right-within +1.08 seen +0.46 seen-as-created +2.13 seen-as-head -2.56
    seen-as-modified +2.45 seen-as-published +1.38 seen-as-unknown +0.77 seen-as-url +2.57 seen-earliest +0.38
    seen-long-after-text -1.65 seen-machine -0.33 seen-twice +0.28 timed +0.23 unknown-as-created +0.30
    unknown-as-modified -0.23 unknown-as-published -0.21 unknown-as-seen -0.09 unknown-earliest -0.11
    unknown-latest +0.78 url +1.98 url-as-created +0.33 url-as-modified -1.17 url-as-published -0.19 url-as-seen -0.29
    url-earliest -0.48 url-joined +0.76 url-latest +1.74 url-parted +1.71 weekday-wrong -0.34
    """
)
BYLINE = table(
    """
    agency -0.75 agency-left -0.28 agency-too +0.26 all-people +0.38 bare -1.21 bare-above -0.28
    bare-above-title -0.88 bare-before-text +0.13 bare-below +0.19 bare-between +0.50 bare-bottom -0.31
    bare-end-de -0.57 bare-end-en -1.36 bare-end-fr -0.13 bare-end-sv -0.21 bare-end-th +2.53 bare-end-tr -0.59
    bare-end-vi +1.58 bare-far-above -0.15 bare-over-title -0.51 bare-title -0.28 bare-top -1.12
    bare-within -0.94 bold-above-title -0.29 bold-after -0.13 bold-before-text +0.71 bold-below -0.39
    bold-between -0.76 bold-bottom +1.70 bold-far-above -0.33 bold-over-title -0.21 bold-title -0.46
    bold-under-title -0.77 box-author +0.50 capitals -1.07 capitals-end +0.99 digit -0.51 heading -1.53
    holds-other +0.20 in-author +0.44 in-bio +1.44 in-caption -1.66 in-comment -1.37 in-credit +0.49 in-date -0.27
    in-li -0.85 in-meta +0.19 is-site +0.66 is-title -0.76 joined -0.32 joined-far -0.28 joined-near -0.09
    json-ld +0.51 json-ld-as-line +1.31 json-ld-as-link +0.75 json-ld-as-meta +0.12 json-ld-as-piece -0.49
    json-ld-author +0.54 json-ld-creator -0.11 json-ld-organization +0.27 json-ld-own +0.49 json-ld-person +0.45
    json-ld-text +0.14 json-ld:all-people +0.45 json-ld:names-1 -0.27 json-ld:names-2 +1.52 json-ld:no-people +0.23
    kinds-2 +0.38 kinds-3 +0.73 kinds-4 -0.19 kinds-5 +0.46 label-above-back -0.27 label-above-by +2.18
    label-above-comments -0.10 label-above-copyright +1.72 label-above-mail -0.11 label-above-section -0.19
    label-above-share -0.19 label-above-tags -0.15 label-by -0.74 labelled +1.10 labelled-above +0.22
    labelled-above-title -0.11 labelled-after +0.21 labelled-before-text +0.74 labelled-below -0.59
    labelled-between +0.17 labelled-bottom -1.44 labelled-over-title +0.57 labelled-title -0.18
    labelled-under-title +1.03 labelled-within +1.05 line-above-title -1.00 line-after +0.43 line-as-json-ld +0.54
    line-as-link -0.74 line-as-meta +0.31 line-as-piece -0.62 line-before-text +0.67 line-below -0.28
    line-between +0.64 line-bottom -1.77 line-by-name-only -1.19 line-far-above -0.12 line-part -1.79
    line-shape-agency +0.48 line-shape-handle -1.16 line-shape-office -0.66 line-shape-person +0.61 line-title -0.46
    line-top -1.12 line-under-title +0.94 line-within +0.12 line:names-1 +0.15 line:names-2 -0.74 line:names-3 -0.09
    line:names-more +0.44 line:no-people -0.18 line:some-people -0.08 link -0.43 link-above +0.62
    link-above-title -0.94 link-after -0.38 link-as-json-ld +0.48 link-as-line +0.77 link-as-meta +0.53
    link-as-piece +0.13 link-before-text +0.41 link-below -1.14 link-between -0.15 link-bottom -1.63
    link-closing -0.48 link-href +0.90 link-over-title +0.50 link-rel +0.26 link-top -0.23 link-under-title +2.38
    link:all-people +0.34 link:names-1 -0.42 link:names-2 -0.31 link:names-3 +0.47 link:no-people -0.35
    link:some-people -0.69 linked-li -1.11 meta-as-line +0.83 meta-as-link +0.60 meta-as-piece +0.62 meta-author -0.58
    meta-dc -0.51 meta-og +1.62 meta-twitter -0.26 meta:all-people +0.61 meta:names-1 +0.15 meta:names-2 -0.14
    meta:no-people -0.95 name-words-1 +0.64 name-words-2 +0.48 name-words-3 +0.08 name-words-4 -1.46
    name-words-5 -2.11 names-1 -0.08 names-2 -0.39 names-3 +0.19 names-more +0.41 near-date +0.73 no-people -0.58
    office +0.61 one-line-of-many +1.56 one-line-of-many-first +1.28 part-of-other -0.44 people-only -1.01 piece -0.40
    piece-as-line -0.38 piece-as-link -0.32 piece-below -0.09 piece-between -0.69 piece-bottom -0.82
    piece-under-title +1.12 piece:all-people -0.44 piece:names-1 -0.09 piece:names-2 -0.33 piece:some-people -0.19
    right-after +2.49 right-below +1.42 right-between +0.49 right-over-title -1.31 some-people -0.84 text-before -0.55
    """
)
