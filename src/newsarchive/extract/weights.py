"""The learned weights of the field rooms: what each feature of a candidate adds to its score.

Written by `benchmarks/learn_fields.py`; not edited by hand.
"""

from newsarchive.extract.weigh import table

TITLE = table(
    """
    above-rank-1 -0.56 above-rank-1-heading -0.75 above-rank-2 +0.75 above-rank-2-heading -0.13 above-rank-3 +0.99
    above-rank-3-heading -0.41 above-rank-4 +1.10 above-rank-4-heading -0.64 above-rank-5 +0.57
    above-rank-5-heading -0.37 after-kicker-kicker-in-path -1.34 after-text -3.21 all-capitals -1.27 before-to-1 +1.47
    before-to-16 -1.06 before-to-2 +1.15 before-to-4 +0.35 before-to-40 +1.72 before-to-8 -0.35 bold +0.73
    bold-after-text -0.77 bold-before-over +0.48 bold-before-to-1 -0.53 bold-before-to-16 +1.13 bold-before-to-2 +0.24
    bold-before-to-40 -0.42 bold-before-to-8 +0.60 bold-inside-text -1.05 bold-opens-text +0.43 bold-within-text -0.16
    carries-site -1.95 centred -0.44 cut-after-kicker -1.81 cut-line-first -1.30 cut-line-last +0.76
    cut-no-date +1.07 cut-no-kicker +0.38 cut-part +1.13 cut-short -0.76 cut-whole -0.59 digits -2.18 ends-colon -2.39
    ends-stop -1.99 from-block +0.16 from-dc -0.10 from-head:first -0.61 from-head:first-colon -1.58
    from-head:last -0.49 from-head:last-colon -1.26 from-head:middle +0.38 from-head:middle-colon -1.68
    from-head:whole +0.24 from-itemprop -0.83 from-ld-headline +2.01 from-ld-name +1.12 from-ld-other -1.56
    from-meta +0.70 from-og +1.03 from-parsely -0.61 from-twitter +0.34 h1 +0.80 h1-many +2.29 h1-only +0.37 h2 -0.31
    h3 -1.15 h4 -1.57 h5 -0.09 head-far-above -1.59 head-holds +0.49 head-inside -2.24 head-is +0.24
    head-like-to-0 -0.25 head-like-to-0.3 -0.29 head-like-to-0.6 -0.42 head-like-to-0.85 +0.66 holds-date -2.77
    in-aside -0.49 in-body-over +0.82 in-body-to-0 -1.43 in-body-to-0.3 -0.96 in-body-to-0.6 -0.19
    in-body-to-0.9 +0.61 in-breadcrumb -0.99 in-furniture +0.74 in-header -0.15 in-kicker -2.44 in-lead -1.10
    in-section +0.52 in-teaser -0.14 in-unseen -2.31 inside-text -1.92 is-host -3.25 is-site-name +0.62
    label-back -0.10 label-by -2.23 label-comments -0.75 label-copyright -0.66 label-photo -1.02 label-published -1.08
    label-related -0.49 label-share -0.10 label-source -1.13 label-tags -0.28 label-top -0.53 label-updated -0.29
    largest +1.34 linked +0.29 linked-above -0.38 linked-below +0.62 linked-heading +0.71 named-title +1.14
    named-title-around +1.62 named-title-line +1.48 nearest-heading +0.34 no-heading -0.58 not-displayed -0.16
    office -1.48 opens-text -1.25 other-and-more -1.33 page-top -1.42 path-marks -0.22 plain-after-text -0.75
    plain-before-over -0.11 plain-before-to-16 +0.30 plain-before-to-2 -0.69 plain-before-to-4 -0.82
    plain-before-to-40 -1.68 plain-before-to-8 +0.26 plain-inside-text -0.57 plain-opens-text -1.22
    plain-within-text -1.38 repeats-0 -0.97 repeats-1 -0.39 repeats-2 +0.21 repeats-3 +1.68 repeats-4 +1.93
    short-linked-above -0.63 slug-over +0.77 slug-over-more +0.78 slug-to-0 -0.99 slug-to-0-more -1.99
    slug-to-0.25 -1.41 slug-to-0.25-more -2.52 slug-to-0.5 -0.23 slug-to-0.5-more +0.39 slug-to-0.75-more +1.02
    slug-to-0.99 +0.70 slug-to-0.99-more +2.41 social-holds +1.85 social-inside -1.85 social-is +1.03
    social-like-over -0.53 social-like-to-0 +0.17 social-like-to-0.3 -0.29 social-like-to-0.6 +0.35
    social-like-to-0.85 -0.16 sources-2 +1.11 sources-3 +0.54 start-of-other +0.54 starts-lower -1.58
    top-heading -1.44 whole-kicker-in-path -0.35 within-text -2.40 words-over -1.77 words-to-1 -4.00 words-to-16 +0.56
    words-to-2 -0.59 words-to-24 +0.69 words-to-3 -1.12 words-to-36 +0.52 words-to-4 -0.48 words-to-6 +0.27
    words-to-9 +0.77
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
    agency -0.68 agency-left -0.23 agency-too +0.36 all-people +0.50 bare -1.09 bare-above -0.24
    bare-above-title -1.03 bare-after +0.24 bare-before-text +0.11 bare-between +0.37 bare-bottom -0.25
    bare-far-above -0.14 bare-over-title -0.47 bare-title -0.27 bare-top -1.30 bare-under-title -0.26
    bare-within -0.50 bold-above-title -0.33 bold-after -0.35 bold-before-text +0.54 bold-below -0.40
    bold-between -0.80 bold-bottom +1.74 bold-far-above -0.26 bold-over-title -0.18 bold-title -0.41
    bold-under-title -0.49 bold-within -0.12 box-author +0.49 by-before +0.16 capitals -1.41 digit -0.65 heading -1.66
    holds-other +0.26 in-author +0.75 in-bio +1.53 in-caption -1.65 in-comment -1.51 in-credit +0.89 in-li -0.75
    in-meta -0.37 is-site +0.64 is-title -0.53 joined -0.27 joined-far -0.26 json-ld +0.52 json-ld-as-line +1.12
    json-ld-as-link +1.07 json-ld-as-meta +0.19 json-ld-as-piece -0.65 json-ld-author +0.56 json-ld-creator -0.13
    json-ld-organization +0.37 json-ld-own +0.50 json-ld-person +0.44 json-ld:all-people +0.54 json-ld:names-1 -0.30
    json-ld:names-2 +1.52 kinds-2 +0.25 kinds-3 +0.78 kinds-4 -0.18 kinds-5 +0.45 label-above-back -0.49
    label-above-by +1.92 label-above-comments -0.10 label-above-copyright +1.52 label-above-mail -0.22
    label-above-related -0.08 label-above-section -0.58 label-above-share -0.33 label-above-tags -0.21 label-by -0.75
    labelled +1.19 labelled-above +0.24 labelled-above-title -0.10 labelled-before-text +0.78 labelled-below -0.44
    labelled-between +0.25 labelled-bottom -1.50 labelled-over-title +0.47 labelled-title -0.16
    labelled-under-title +1.15 labelled-within +0.93 line +0.10 line-above-title -1.14 line-after +0.59
    line-as-json-ld +1.00 line-as-link -0.98 line-as-meta +0.34 line-as-piece -0.73 line-before-text +0.72
    line-below -0.31 line-between +0.64 line-bottom -1.75 line-by-name-only -1.23 line-far-above -0.14 line-part -1.65
    line-shape-agency +0.26 line-shape-handle -1.44 line-shape-office -0.19 line-shape-person +0.43 line-title -0.43
    line-top -1.30 line-under-title +0.64 line-within +0.41 line:names-1 +0.17 line:names-2 -0.73 line:names-3 -0.16
    line:names-more +0.54 link -0.40 link-above +0.34 link-above-title -0.37 link-after -0.51 link-as-json-ld +0.24
    link-as-line +0.83 link-as-meta +0.48 link-before-text +0.38 link-below -1.11 link-between -0.12 link-bottom -1.76
    link-closing -0.52 link-far-above -0.21 link-href +0.99 link-over-title +0.54 link-rel +0.39 link-top -0.21
    link-under-title +2.49 link:all-people +0.30 link:names-1 -0.43 link:names-2 -0.30 link:names-3 +0.50
    link:no-people -0.30 link:some-people -0.70 linked-li -1.10 meta +0.13 meta-as-line +0.95 meta-as-link +0.65
    meta-as-piece +0.64 meta-author -0.59 meta-dc -0.53 meta-og +1.50 meta-twitter -0.25 meta:all-people +0.85
    meta:names-1 +0.21 meta:names-2 -0.10 meta:no-people -1.12 name-words-1 +0.43 name-words-2 +0.35
    name-words-3 +0.11 name-words-4 -1.15 name-words-5 -1.81 names-2 -0.39 names-3 +0.20 names-more +0.50
    near-date +0.45 no-people -0.55 office +0.81 one-line-of-many +1.22 one-line-of-many-first -0.14
    part-of-other -0.31 people-only -0.80 piece -0.35 piece-as-line -0.43 piece-as-link -0.29 piece-below -0.14
    piece-between -0.80 piece-bottom -0.80 piece-under-title +1.24 piece:all-people -0.49 piece:names-2 -0.32
    piece:no-people +0.16 piece:some-people -0.18 right-after +3.31 right-below +1.54 right-between +0.47
    right-over-title -0.83 some-people -0.76 text-before -0.46
    """
)
