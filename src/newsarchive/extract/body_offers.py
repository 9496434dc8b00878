"""The words of offers and notices: what a site says to its readers beside the news, in a dozen languages."""

_WORDS = """
newsletter newsletters subscribe subscription sign follow facebook twitter instagram whatsapp telegram youtube app
cookies cookie privacy advertisement advertising sponsored affiliate copyright reserved click comment comments log login
register download javascript disclaimer contributed reporting editing anzeige werbung abonnieren abonnement anmelden
provision kommentar kommentare folgen suscríbete suscribirse boletín síguenos publicidad comentarios derechos copie
abonnez inscrivez commentaires droits réservés publicité iscriviti pubblicità commenti diritti riservati assine inscreva
comentários publicidade direitos reservados aanmelden nieuwsbrief reacties prenumerera nyhetsbrev annons reklam yorum
abone komentarze reklama zapisz подписывайтесь подпишитесь реклама комментарии права đăng bình luận quảng
"""
OFFERS = frozenset(
    form + end
    for word in [*_WORDS.split(), "javaScript"]
    for form in (word, word[0].upper() + word[1:], word.upper())
    for end in ("", ".", ",", "!", "?", ":")
)
_LONGEST = 500  # characters; a longer text is no notice


def offers_in(text: str) -> int:
    """How many different words of offers and notices a text holds.

    >>> offers_in("Sign up for our newsletter!"), offers_in("The bridge is open again.")
    (2, 0)
    """
    if len(text) > _LONGEST:
        return 0
    words = text.split()
    return 0 if OFFERS.isdisjoint(words) else len(OFFERS.intersection(words))
