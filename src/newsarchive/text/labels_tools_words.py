"""The vocabulary of a page's tools: print and mail; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "print": {
        "vi": (
            "in=|bản in=|in bài viết=|in trang=|in bài=|in tin=|in trang này=|in ấn=|in bài này=|bản để in=|"
            "phiên bản in=|in bài viết này=|xem bản in=|in nội dung=|in ra=|in tin này="
        ),
        "en": (
            "print=|printer-friendly version=|printer friendly version=|printer friendly=|printer-friendly=|"
            "printable version=|print this page=|print page=|print version=|print this=|print this article=|"
            "print article=|print friendly=|print-friendly=|print friendly version=|print view=|"
            "version for printing=|print story=|print this story=|print preview=|print email=|print format=|"
            "print-friendly version=|printer-friendly page=|printer version=|print document=|print pdf=|"
            "print / pdf="
        ),
        "fr": (
            "imprimer=|version imprimable=|imprimer cette page=|version à imprimer=|impression=|"
            "imprimer la page=|imprimer l'article=|version pour impression=|imprimer cet article="
        ),
        "es": (
            "imprimir=|versión para imprimir=|version para imprimir=|versión imprimible=|imprimir página=|"
            "imprimir esta página=|imprimir noticia=|vista de impresión=|versión impresa=|imprimir artículo=|"
            "imprima=|imprimir nota="
        ),
        "pt": (
            "imprimir=|versão para impressão=|versão para imprimir=|imprimir página=|imprima=|versão impressa=|"
            "imprimir esta página=|imprimir notícia=|impressão="
        ),
        "id": "cetak=|cetak halaman=|versi cetak=|cetak berita=|cetak halaman ini=|cetak artikel=",
        "ms": "cetak=|cetak halaman ini=|versi cetakan=|cetakan=",
        "de": (
            "drucken=|druckversion=|seite drucken=|druckansicht=|artikel drucken=|druckvorschau=|drucken/pdf=|"
            "druck=|diese seite drucken=|druckfreundliche version=|druckerfreundlich=|zum drucken=|ausdrucken=|"
            "drucker-version="
        ),
        "it": (
            "stampa=|versione stampabile=|versione per la stampa=|stampa questa pagina=|stampa pagina=|"
            "stampa articolo=|stampa la pagina="
        ),
        "ru": (
            "печать=|версия для печати=|распечатать=|для печати=|напечатать=|распечатать страницу=|"
            "версия на печать=|печатная версия=|вывести на печать=|распечатать новость=|на печать=|"
            "печать страницы="
        ),
        "uk": ("друк=|версія для друку=|роздрукувати=|друкувати=|надрукувати=|для друку=|роздрукувати сторінку="),
        "th": "พิมพ์=|พิมพ์หน้านี้=|พิมพ์ข่าว=|พิมพ์หน้า=|พิมพ์เอกสาร=|สั่งพิมพ์=|พิมพ์ข่าวนี้=|พิมพ์บทความ=",
        "lo": "ພິມ=|ພິມໜ້ານີ້=|ສັ່ງພິມ=",
        "km": "បោះពុម្ព=|ព្រីន=",
        "zh": (
            "打印=|打印本页=|列印=|友善列印=|打印文章=|打印此页=|打印本文=|我要打印=|打印页面=|列印本頁=|印表=|"
            "转到打印=|打印预览=|打 印=|打印此文=|打印正文=|預覽列印=|打印稿=|页面打印="
        ),
        "ja": (
            "印刷=|印刷する=|印刷用ページ=|このページを印刷=|印刷用=|印刷用画面=|このページを印刷する=|"
            "ページを印刷=|プリント="
        ),
        "ko": "인쇄=|프린트=|인쇄하기=|프린트하기=|페이지 인쇄=|화면인쇄=|본문인쇄=|본문 인쇄=|인쇄 미리보기=",
        "ar": "طباعة=|اطبع=|نسخة للطباعة=|طباعة الصفحة=|إطبع=|طباعة الخبر=|نسخة قابلة للطباعة=",
        "fa": "چاپ=|نسخه چاپی=|پرینت=|نسخه قابل چاپ=|چاپ خبر=|چاپ صفحه=|نسخه مناسب چاپ=",
        "tr": ("yazdır=|yazıcı dostu=|yazıcı çıktısı=|sayfayı yazdır=|yazdırılabilir sürüm=|haberi yazdır=|çıktı al="),
        "hi": "प्रिंट=|प्रिंट करें=|मुद्रण=|मुद्रित करें=|छापें=",
        "nl": "afdrukken=|printen=|printversie=|pagina afdrukken=|print deze pagina=",
        "pl": "drukuj=|wydrukuj=|wersja do druku=|drukuj stronę=|wydruk=|drukuj artykuł=",
        "cs": (
            "tisk=|tisknout=|vytisknout=|verze pro tisk=|vytisknout stránku=|tlačiť=|tlač=|vytlačiť=|verzia pre tlač="
        ),
        "ro": "tipărește=|printează=|versiune pentru tipărire=|imprimă=|tipareste=|versiunea pentru printare=",
        "sv": "skriv ut=|skriv ut sidan=|utskriftsvänlig version=",
        "da": (
            "udskriv=|print siden=|skriv ut=|utskriftsvennlig versjon=|udskriv siden=|utskrift=|"
            "udskriftsvenlig version="
        ),
        "fi": "tulosta=|tulosta sivu=|tulostusversio=",
        "el": "εκτύπωση=|εκτυπώστε=|εκτύπωση σελίδας=",
        "hu": "nyomtatás=|nyomtatható verzió=|nyomtatóbarát változat=|nyomtatható változat=|nyomtat=",
        "bg": "печат=|отпечатай=|версия за печат=|разпечатай=",
        "hr": "ispis=|ispiši=|verzija za ispis=|štampaj=|одштампај=|tisak=|natisni=|tiskaj=|штампај=",
        "he": "הדפסה=|הדפס=|גרסה להדפסה=|גרסת הדפסה=|להדפסה=|הדפסת דף=",
    },
    "mail": {
        "vi": (
            "gửi email=|gửi mail=|gửi bài viết=|gửi cho bạn bè=|gửi bạn bè=|gửi tin=|gửi thư=|email=|"
            "gửi bài viết qua email=|gửi tin qua email=|gửi phản hồi=|gửi tới bạn bè=|gửi email cho bạn bè=|"
            "gửi bài này=|gửi đến bạn bè=|gửi bài=|gửi bài viết cho bạn bè="
        ),
        "en": (
            "email=|e-mail=|email this page=|e-mail this page=|send mail=|send to a friend=|email a friend=|"
            "mail=|send by email=|e-mail this=|email this=|email this article=|email article=|e-mail article=|"
            "mail to a friend=|tell a friend=|send email=|email page=|send to friend=|e-mail to a friend=|"
            "email to a friend=|e-mail this article=|email this story=|mail this page=|forward to a friend=|"
            "send this page=|send page=|recommend to a friend=|send this article=|email story=|send link=|"
            "recommend this page=|e-mail a friend=|refer a friend="
        ),
        "fr": (
            "envoyer par mail=|envoyer à un ami=|envoyer par e-mail=|envoyer par courriel=|courriel=|envoyer=|"
            "envoyer à un(e) ami(e)=|e-mail=|recommander=|envoyer cet article=|envoyer par email=|"
            "recommander cette page="
        ),
        "es": (
            "enviar por correo=|enviar a un amigo=|enviar por email=|enviar=|correo electrónico=|"
            "enviar por e-mail=|correo=|enviar noticia=|recomendar=|enviar por correo electrónico=|"
            "enviar a amigo=|enviar esta página=|enviar página=|recomendar a un amigo="
        ),
        "pt": (
            "enviar por email=|enviar por e-mail=|enviar a um amigo=|indique a um amigo=|indicar=|"
            "enviar para um amigo=|envie para um amigo=|envie por email=|envie por e-mail=|enviar=|recomendar=|"
            "enviar esta página="
        ),
        "id": (
            "kirim email=|kirim ke teman=|surel=|email ke teman=|kirim=|kirim berita=|kirim via email=|kirim ke email="
        ),
        "ms": "e-mel=|emel=|hantar kepada rakan=|emel kepada rakan=|hantar e-mel=",
        "de": (
            "seite empfehlen=|per e-mail versenden=|weiterempfehlen=|artikel versenden=|e-mail senden=|"
            "per mail versenden=|empfehlen=|versenden=|per e-mail senden=|als e-mail versenden=|per e-mail=|"
            "artikel empfehlen=|seite weiterempfehlen=|link versenden=|weiterleiten=|diese seite empfehlen=|"
            "mailen=|e-mail versenden=|beitrag empfehlen=|e-mail an einen freund="
        ),
        "it": (
            "invia=|invia ad un amico=|invia a un amico=|invia per email=|e-mail=|invia per e-mail=|"
            "invia articolo=|segnala=|invia pagina=|segnala ad un amico=|invia via email="
        ),
        "ru": (
            "отправить другу=|отправить по почте=|отправить на e-mail=|переслать=|отправить ссылку=|"
            "послать другу=|отправить по электронной почте=|отправить по e-mail=|отправить на почту=|отправить=|"
            "отправить на email=|выслать другу=|рекомендовать другу=|на e-mail=|сообщить другу="
        ),
        "uk": (
            "надіслати другу=|відправити другу=|надіслати=|переслати=|надіслати поштою=|"
            "надіслати електронною поштою=|відправити на e-mail="
        ),
        "th": (
            "ส่งอีเมล=|ส่งต่อให้เพื่อน=|ส่งเมล=|อีเมล=|ส่งให้เพื่อน=|ส่งต่อ=|ส่งอีเมล์=|อีเมล์=|ส่งต่อเพื่อน=|"
            "ส่งเมล์=|ส่งให้เพื่อนอ่าน=|ส่งหน้านี้ให้เพื่อน=|อีเมลถึงเพื่อน="
        ),
        "lo": "ສົ່ງອີເມວ=|ອີເມວ=|ສົ່ງຕໍ່=",
        "km": "ផ្ញើអ៊ីមែល=|អ៊ីមែល=",
        "zh": (
            "推荐给朋友=|转寄好友=|轉寄友人=|发送邮件=|转寄=|轉寄=|推荐=|告诉好友=|邮件=|推荐给好友=|轉寄好友=|"
            "发给好友=|推薦給朋友=|推薦=|發送郵件=|寄給朋友=|转发好友=|电子邮件=|發送電子郵件=|邮寄=|我要推荐=|"
            "推荐好友=|电邮=|轉寄朋友="
        ),
        "ja": "メールで送る=|メール=|友達に送る=|このページをメールで送信=",
        "ko": "메일=|이메일=|메일보내기=|메일 보내기=|이메일 보내기=|메일발송=|친구에게 추천=|이메일전송=",
        "ar": (
            "أرسل لصديق=|ارسل لصديق=|إرسال إلى صديق=|بريد إلكتروني=|البريد الإلكتروني=|إرسال=|أرسل الى صديق=|"
            "ارسال لصديق=|أرسل إلى صديق=|إرسال لصديق=|أرسل=|ارسال="
        ),
        "fa": (
            "ارسال به دوستان=|ایمیل=|ارسال=|ارسال برای دوستان=|ارسال به دوست=|فرستادن=|ارسال با ایمیل=|"
            "ارسال به دیگران=|پست الکترونیک="
        ),
        "tr": (
            "arkadaşına gönder=|e-posta gönder=|e-posta=|gönder=|tavsiye et=|arkadaşıma gönder=|mail gönder=|"
            "arkadaşına öner=|haberi gönder=|arkadaşa gönder="
        ),
        "hi": "ईमेल=|मित्र को भेजें=|ई-मेल=|ईमेल करें=",
        "nl": "mail=|e-mailen=|doorsturen=|stuur door=|mail deze pagina=|e-mail deze pagina=",
        "pl": (
            "wyślij znajomemu=|poleć znajomemu=|wyślij=|prześlij=|wyślij e-mail=|poleć=|wyślij e-mailem=|"
            "poleć stronę=|powiadom znajomego="
        ),
        "cs": (
            "poslat e-mailem=|poslat známému=|odeslat e-mailem=|poslať e-mailom=|poslať priateľovi=|"
            "poslat emailem=|doporučit=|poslat odkaz="
        ),
        "ro": ("trimite unui prieten=|trimite pe mail=|trimite prin email=|trimite=|trimite pe email=|recomandă="),
        "sv": "skicka till en vän=|tipsa en vän=|e-posta=|mejla=|tipsa=",
        "da": "send til en ven=|tip en ven=|send side=|tips en venn=|send på e-post=|e-post=",
        "fi": "lähetä sähköpostilla=|kerro kaverille=|lähetä ystävälle=|sähköposti=",
        "el": "αποστολή με email=|στείλτε το σε φίλο=|αποστολή σε φίλο=|αποστολή=|αποστολή με e-mail=",
        "hu": "küldés e-mailben=|elküldés=|ajánlás=|küldd el=|elküldöm=|küldés=|küldje el=|ajánlja=",
        "bg": "изпрати на приятел=|изпрати=|изпрати по имейл=|изпрати на e-mail=",
        "hr": "pošalji prijatelju=|pošalji=|pošalji e-mailom=|пошаљи пријатељу=|pošalji mailom=|proslijedi=",
        "he": "שלח לחבר=|שליחה לחבר=|שלח=|שלח במייל=|שתף במייל=",
    },
}
