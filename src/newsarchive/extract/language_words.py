"""Function words by language: enough of them tell which language a text is in."""

_WORDS = {
    "vi": "và của các là được trong cho với những đã không một để này người tại về có năm theo trên ngày sẽ tỉnh việc khi",  # noqa: E501 - a row of a table
    "en": "the of and to in that is for on with as was by at from it be are this have has not but which his their will",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus este fue entre desde",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das pelo são também foi à",
    "fr": "de la le et les des en un du une que est pour qui dans sur par au plus pas avec ce il sont aux ou cette été",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat",  # noqa: E501 - a row of a table
    "it": "di e il la che in a per un è del della non sono le con una dei i si da al più come gli nel alla ha anche",
    "nl": "de van het een en in is dat op te voor met die zijn niet aan er om ook als bij maar door naar wordt heeft",
    "sv": "och att det i en som på är av för med till den har de inte om ett men var vid från kan så nu under också",
    "da": "og at det i en som på er af for med til den har de ikke om et men var ved fra kan så også der blev mod",
    "no": "og at det i en som på er av for med til den har de ikke om et men var ved fra kan så også etter ble hun",
    "fi": "ja on ei se että oli hän mutta myös kun ovat joka kuin niin sen mukaan vuoden tai jos ole vielä hänen",
    "pl": "i w na z do się nie że to jest o jak za po przez od dla ale oraz są który przy tym był także tylko już",
    "cs": "a v na se je že s z do o to i ve za pro k jako po od by byl jsou ale které podle také při však jeho",
    "sk": "a v na sa je že s z do o to i vo za pre k ako po od by bol sú ale ktoré podľa tiež pri však jeho",
    "hu": "a az és hogy nem is egy meg ez van de volt már csak mint ha még vagy azt több el után lesz szerint",
    "ro": "și de a în la cu pe care nu din să o un mai este pentru fi au sunt ce s-a prin dar după lui al",
    "tr": "ve bir bu da de için ile olarak daha çok olan gibi kadar sonra var en ise o değil ancak ne göre oldu",
    "id": "yang dan di untuk dengan dari ini dalam pada tidak akan oleh itu juga telah ke adalah sebagai dapat lebih",
    "hr": "i u je na se da za su od s a o što iz će kao ne koji to do nije po ali koje te samo kako",
    "sq": "e të në dhe për me që nga i një së si ka është u më do ky janë kjo por nuk",
    "ht": "ki nan ak pou yon yo la te se pa sou nou li an ap gen tout ka konn moun",
    "tl": "ang ng sa na mga at ay para ito ni si may hindi kung mula naman rin ng kanilang",
    "eu": "eta da ez bat du dira ere izan duen egin dute baina zen bere beste hau",
    "ca": "de la i el que a en per les els amb un una no és del al més com s ha seva són",
    "et": "ja on ei et see oli ka mis kui aga ning oma siis ta mida pole selle veel",
    "lt": "ir kad yra su iš į tai kaip o bet ne buvo apie už jau dėl prie nuo",
    "lv": "un ir ka ar no par uz arī bet kas tika lai pie viņš vai nav gan",
    "sl": "in je v na da se za so z pa ki ne s tudi kot po ali bo od iz še",
    "ms": "yang dan di untuk dengan dari ini dalam pada tidak akan oleh itu juga telah ke adalah beliau kepada bagi",
}
# Cyrillic and Arabic are each written in several languages; these words or letters part them.
_CYRILLIC = {
    "ru": "и в на что по с не он как из за от для это его к был года также",
    "uk": "і в на що з та не за до у про від як його для року це який",
    "bg": "и на в да за се от с не по като че са ще бе до след това",
    "sr": "и у је на се да за су од са а о што из ће као не који",
    "be": "і ў на што з не па да як у ад для гэта яго за",
    "mk": "и на во да за се од со не по како што е ќе до",
    "mn": "нь энэ юм бол байна гэж болон тухай",
    "kk": "және мен бұл үшін бар деп осы",
}
_ARABIC = {
    "ar": "في من على أن إلى التي عن مع هذا الذي",
    "fa": "و در به از که این را با است برای",
    "ur": "کے کی میں ہے کا اور سے کو نے پر",
}


def _invert(words: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """The languages of each word."""
    languages: dict[str, tuple[str, ...]] = {}
    for language, listed in words.items():
        for word in listed.split():
            languages[word] = (*languages.get(word, ()), language)
    return languages


LATIN_LANGUAGES = _invert(_WORDS)
CYRILLIC_LANGUAGES = _invert(_CYRILLIC)
ARABIC_LANGUAGES = _invert(_ARABIC)
SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("th", "\u0e00", "\u0e7f"),
    ("lo", "\u0e80", "\u0eff"),
    ("km", "\u1780", "\u17ff"),
    ("my", "\u1000", "\u109f"),
    ("hi", "\u0900", "\u097f"),
    ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
    ("he", "\u0590", "\u05ff"),
    ("ar", "\u0600", "\u06ff"),
    ("el", "\u0370", "\u03ff"),
    ("ru", "\u0400", "\u04ff"),
    ("ka", "\u10a0", "\u10ff"),
    ("hy", "\u0530", "\u058f"),
)
