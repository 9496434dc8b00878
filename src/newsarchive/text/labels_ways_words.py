"""The vocabulary of ways out of an article: back, close, home, to the top; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "back": {
        "vi": (
            "quay lại=|trở lại=|trở về=|quay về=|về trang trước=|quay lại trang trước=|trở về trang trước=|"
            "trở lại trang trước=|về trang chủ=|lùi lại=|quay về trang chủ=|trở về trang chủ=|trang trước=|"
            "quay trở lại=|về danh sách="
        ),
        "en": (
            "back=|go back=|back to list=|back to news=|return=|back to previous page=|previous page=|"
            "return to list=|back to home=|back to index=|back to news list=|return to news=|"
            "back to press releases=|close=|close window=|go back to list=|return to previous page=|<< back=|"
            "back to main page=|return home=|home=|back to news releases=|return to top of page list=|"
            "close this window=|back to overview=|list=|return to press releases=|back to archive=|"
            "return to index=|back to all news=|back to newsroom=|back to homepage="
        ),
        "fr": (
            "retour=|retour à la liste=|page précédente=|retour à l'accueil=|fermer=|revenir=|"
            "retour aux actualités=|fermer la fenêtre=|accueil=|retour liste="
        ),
        "es": (
            "volver=|regresar=|atrás=|volver al listado=|cerrar=|volver atrás=|página anterior=|cerrar ventana=|"
            "volver a noticias=|inicio=|volver a la página anterior=|volver al inicio=|regresar a noticias=|"
            "<< volver="
        ),
        "pt": (
            "voltar=|voltar à lista=|fechar=|página anterior=|voltar para a lista=|voltar à página anterior=|"
            "voltar para notícias=|início=|voltar à página inicial=|fechar janela="
        ),
        "id": "kembali=|tutup=|kembali ke daftar=|kembali ke beranda=|beranda=|kembali ke halaman sebelumnya=",
        "ms": "kembali=|tutup=|kembali ke senarai=",
        "de": (
            "zurück=|zurück zur übersicht=|schließen=|fenster schließen=|zur übersicht=|zurück zur liste=|"
            "zur startseite=|startseite=|zurück zur startseite=|« zurück=|übersicht=|zurück zur letzten seite=|"
            "zurück zu:|schliessen=|fenster schliessen="
        ),
        "it": (
            "indietro=|torna indietro=|chiudi=|torna alla lista=|torna all'elenco=|torna alle notizie=|"
            "chiudi finestra=|torna=|torna alla home=|home page=|pagina precedente="
        ),
        "ru": (
            "назад=|вернуться=|к списку=|вернуться к списку=|закрыть=|закрыть окно=|вернуться назад=|"
            "к списку новостей=|в начало раздела=|назад к списку=|возврат к списку=|на главную=|"
            "вернуться к списку новостей=|к новостям=|вернуться в раздел=|возврат=|все новости=|<< назад=|"
            "предыдущая страница=|вернуться на главную=|назад в раздел=|в список=|к списку статей=|"
            "вернуться в список="
        ),
        "uk": (
            "назад=|повернутися=|до списку=|закрити=|повернутися до списку=|повернутись=|на головну=|"
            "повернутись до списку=|до списку новин=|закрити вікно="
        ),
        "th": (
            "ย้อนกลับ=|กลับ=|กลับหน้าหลัก=|ปิดหน้าต่าง=|กลับหน้าเดิม=|กลับสู่หน้าหลัก=|กลับหน้าแรก=|หน้าแรก=|"
            "ปิด=|กลับไปหน้าแรก=|กลับหน้าข่าว=|กลับไปหน้าก่อนหน้า=|กลับไป=|กลับหน้ารวมข่าว=|กลับด้านบน="
        ),
        "lo": "ກັບຄືນ=|ໜ້າຫຼັກ=|ຍ້ອນກັບ=|ກັບຄືນໜ້າຫຼັກ=",
        "km": "ត្រឡប់ក្រោយ=|ថយក្រោយ=|ត្រឡប់=|ទំព័រដើម=|ត្រលប់ក្រោយ=",
        "zh": (
            "返回=|关闭=|關閉=|返回列表=|关闭窗口=|關閉視窗=|回上一頁=|返回上一页=|关闭本页=|回首頁=|返回首页=|"
            "返回上页=|回上頁=|返回上級=|首页=|關閉窗口=|返回上一级=|关闭此页=|关 闭=|返 回=|返回上一頁=|首頁=|"
            "回列表=|回前頁=|返回目录=|返回前页=|回上一页=|我要关闭=|回新聞列表=|返回列表页=|關閉本頁=|"
            "返回新闻列表=|关闭页面=|关闭此页面=|返回主页=|返回首頁=|后退="
        ),
        "ja": (
            "戻る=|閉じる=|一覧へ戻る=|一覧に戻る=|前のページへ戻る=|トップへ戻る=|前のページに戻る=|"
            "ウィンドウを閉じる=|ホームへ戻る=|トップページへ=|一覧へ=|前に戻る=|トップに戻る=|ホーム="
        ),
        "ko": (
            "목록=|뒤로=|닫기=|목록으로=|목록보기=|이전=|이전페이지=|창닫기=|목록 보기=|뒤로가기=|돌아가기=|"
            "이전 페이지로=|홈=|이전화면=|목록으로 가기=|뒤로 가기="
        ),
        "ar": (
            "رجوع=|عودة=|العودة=|إغلاق=|الصفحة السابقة=|الرجوع=|العودة إلى القائمة=|اغلاق=|الرئيسية=|"
            "العودة للقائمة=|عودة للصفحة السابقة=|العودة للرئيسية=|الصفحة الرئيسية="
        ),
        "fa": (
            "بازگشت=|بستن=|برگشت=|بازگشت به لیست=|بازگشت به صفحه قبل=|صفحه اصلی=|صفحه قبل=|بازگشت به صفحه اصلی=|"
            "خانه=|بازگشت به فهرست="
        ),
        "tr": (
            "geri=|geri dön=|kapat=|listeye dön=|anasayfa=|ana sayfa=|haberlere dön=|geri git=|pencereyi kapat=|"
            "ana sayfaya dön=|tüm haberler=|listeye geri dön=|önceki sayfa="
        ),
        "hi": "वापस=|पीछे=|बंद करें=|वापस जाएं=|मुख्य पृष्ठ=|पीछे जाएँ=|होम=|वापस जाएँ=",
        "nl": (
            "terug=|sluiten=|terug naar overzicht=|terug naar nieuws=|terug naar het overzicht=|vorige pagina=|"
            "naar overzicht="
        ),
        "pl": (
            "powrót=|wróć=|zamknij=|wstecz=|powrót do listy=|cofnij=|powrót do aktualności=|zamknij okno=|"
            "strona główna=|powrót do strony głównej=|wróć do listy=|do góry strony="
        ),
        "cs": (
            "zpět=|zavřít=|späť=|zpět na seznam=|zatvoriť=|zpět na výpis=|na úvod=|späť na zoznam=|"
            "zpět na hlavní stránku=|zavřít okno=|návrat=|zpět na přehled=|domů="
        ),
        "ro": (
            "înapoi=|inapoi=|închide=|pagina anterioară=|înapoi la listă=|inchide=|înapoi la știri=|acasă=|"
            "prima pagină="
        ),
        "sv": "tillbaka=|stäng=|gå tillbaka=|tillbaka till listan=|stäng fönster=",
        "da": (
            "tilbage=|luk=|tilbake=|lukk=|tilbage til listen=|tilbage til oversigten=|tilbake til oversikten=|"
            "luk vindue="
        ),
        "fi": (
            "takaisin=|sulje=|paluu=|palaa=|takaisin listaan=|palaa edelliselle sivulle=|etusivulle=|takaisin uutisiin="
        ),
        "el": "επιστροφή=|πίσω=|κλείσιμο=|επιστροφή στη λίστα=|αρχική=|πίσω στη λίστα=",
        "hu": (
            "vissza=|bezár=|vissza a listához=|vissza a főoldalra=|vissza a hírekhez=|vissza az előző oldalra=|"
            "bezárás=|főoldal="
        ),
        "bg": (
            "назад=|обратно=|затвори=|към списъка=|към началната страница=|начало=|върни се назад=|обратно към списъка="
        ),
        "hr": (
            "natrag=|nazad=|povratak=|zatvori=|назад=|povratak na popis=|натраг=|na vrh popisa=|zapri=|nazaj=|"
            "повратак=|почетна=|naslovnica=|povratak na listu="
        ),
        "he": "חזרה=|חזור=|סגור=|אחורה=|חזרה לרשימה=|דף הבית=|חזרה לדף הקודם=|לדף הבית=",
    },
    "top": {
        "vi": (
            "lên đầu trang=|về đầu trang=|đầu trang=|trở về đầu trang=|trở lại đầu trang=|lên trên=|"
            "quay lên đầu trang=|cuối trang=|về đầu trang này="
        ),
        "en": (
            "top=|back to top=|top of page=|go to top=|return to top=|page top=|scroll to top=|skip to content=|"
            "skip to main content=|skip navigation=|skip to navigation=|jump to navigation=|back to the top=|"
            "to top=|return to top of page=|back to top of page=|jump to content=|go to content=|"
            "go to main content=|skip to main navigation="
        ),
        "fr": (
            "haut de page=|retour en haut=|haut=|retour en haut de page=|remonter=|retour haut de page=|"
            "aller au contenu=|aller au contenu principal=|haut de la page="
        ),
        "es": (
            "arriba=|subir=|ir arriba=|volver arriba=|inicio de página=|ir al contenido=|ir al inicio=|"
            "pasar al contenido principal=|ir al contenido principal=|saltar al contenido="
        ),
        "pt": (
            "topo=|voltar ao topo=|topo da página=|subir=|ir para o topo=|ir para o conteúdo=|"
            "pular para o conteúdo=|ir ao topo=|saltar para o conteúdo="
        ),
        "id": "ke atas=|kembali ke atas=|lompat ke isi utama=|atas=|langsung ke konten=|menuju ke atas=",
        "ms": "ke atas=|kembali ke atas=|langkau ke kandungan utama=",
        "de": (
            "nach oben=|seitenanfang=|zum seitenanfang=|zum inhalt=|direkt zum inhalt=|zum anfang=|"
            "zum inhalt springen=|oben=|top=|zurück nach oben=|zurück zum seitenanfang=|zum seitenbeginn=|"
            "an den seitenanfang="
        ),
        "it": (
            "torna su=|inizio pagina=|torna all'inizio=|vai al contenuto=|salta al contenuto=|vai su=|"
            "torna in alto=|torna sopra=|su=|salta al contenuto principale="
        ),
        "ru": (
            "наверх=|вверх=|в начало=|к началу=|к началу страницы=|в начало страницы=|перейти к содержимому=|"
            "перейти к содержанию=|перейти к основному содержанию=|вернуться наверх=|наверх страницы=|"
            "перейти к основному содержимому="
        ),
        "uk": (
            "вгору=|нагору=|на початок=|догори=|перейти до вмісту=|на початок сторінки=|до початку=|"
            "перейти до основного вмісту="
        ),
        "th": ("กลับขึ้นบน=|กลับขึ้นด้านบน=|ไปบนสุด=|ขึ้นบน=|ขึ้นด้านบน=|กลับสู่ด้านบน=|ข้ามไปยังเนื้อหาหลัก=|ไปด้านบน=|บนสุด="),
        "lo": "ຂຶ້ນເທິງ=|ກັບຂຶ້ນເທິງ=",
        "km": "ទៅលើ=|ឡើងលើ=",
        "zh": (
            "回到顶部=|返回顶部=|回頂端=|顶部=|回最上面=|跳到主要內容=|跳到主要内容=|回到頂端=|置顶=|到主要內容=|"
            "top=|返回頂部=|回顶部=|跳到主要內容區塊=|移至主內容=|回頁首=|返回页首=|頁首=|页首=|回到上方="
        ),
        "ja": (
            "ページトップへ=|ページの先頭へ=|トップへ=|先頭へ戻る=|本文へ=|本文へ移動=|ページトップ=|"
            "ページ先頭へ=|このページの先頭へ=|ページの先頭へ戻る=|上へ戻る=|コンテンツへスキップ=|"
            "このページの先頭へ戻る=|ページトップへ戻る=|本文へジャンプ="
        ),
        "ko": (
            "맨위로=|위로=|본문 바로가기=|본문바로가기=|맨 위로=|상단으로=|페이지 상단으로=|주메뉴 바로가기=|"
            "처음으로=|메뉴 바로가기=|위로가기="
        ),
        "ar": (
            "أعلى=|أعلى الصفحة=|العودة للأعلى=|إلى الأعلى=|للأعلى=|تجاوز إلى المحتوى الرئيسي=|اعلى الصفحة=|"
            "الانتقال إلى المحتوى=|أعلي الصفحة="
        ),
        "fa": (
            "بالا=|بازگشت به بالا=|بالای صفحه=|رفتن به بالا=|برو بالا=|رفتن به محتوای اصلی=|پرش به محتوا=|"
            "بازگشت به بالای صفحه="
        ),
        "tr": (
            "yukarı=|başa dön=|yukarı çık=|sayfa başı=|ana içeriğe atla=|içeriğe geç=|yukarı git=|"
            "sayfa başına dön=|içeriğe atla="
        ),
        "hi": ("ऊपर=|शीर्ष पर जाएं=|ऊपर जाएं=|मुख्य सामग्री पर जाएं=|मुख्य विषयवस्तु में जाएं=|मुख्य सामग्री पर जाएँ=|शीर्ष पर जाएँ="),
        "nl": (
            "naar boven=|terug naar boven=|naar inhoud=|ga naar de inhoud=|top=|ga naar inhoud=|"
            "ga naar hoofdinhoud=|overslaan en naar de inhoud gaan="
        ),
        "pl": (
            "do góry=|na górę=|góra=|przejdź do treści=|początek strony=|powrót na górę=|na początek strony=|"
            "przejdź do głównej treści=|skocz do treści=|przejdź do zawartości="
        ),
        "cs": (
            "nahoru=|hore=|přejít k obsahu=|zpět nahoru=|přejít k hlavnímu obsahu=|na začátek stránky=|"
            "na začiatok=|späť hore=|prejsť na obsah=|přeskočit na obsah=|na začiatok stránky="
        ),
        "ro": "sus=|mergi sus=|înapoi sus=|salt la conținut=|sari la conținut=|mergi la conținut=",
        "sv": (
            "till toppen=|upp=|hoppa till innehåll=|till sidans topp=|tillbaka till toppen=|"
            "till innehåll på sidan=|gå till innehåll="
        ),
        "da": (
            "til toppen=|til top=|hopp til innhold=|gå til indhold=|op=|hopp til hovedinnhold=|"
            "gå til hovedindhold=|til sidens top=|spring til indhold="
        ),
        "fi": (
            "ylös=|sivun alkuun=|siirry sisältöön=|takaisin ylös=|takaisin alkuun=|hyppää sisältöön=|"
            "hyppää pääsisältöön="
        ),
        "el": (
            "πάνω=|επιστροφή στην κορυφή=|κορυφή=|μετάβαση στο περιεχόμενο=|αρχή σελίδας=|"
            "παράκαμψη προς το κυρίως περιεχόμενο=|στην αρχή="
        ),
        "hu": (
            "fel=|az oldal tetejére=|ugrás a tartalomra=|vissza a tetejére=|lap tetejére=|oldal tetejére=|"
            "tovább a tartalomhoz=|vissza az oldal tetejére="
        ),
        "bg": "нагоре=|към съдържанието=|към началото=|премини към основното съдържание=",
        "hr": (
            "na vrh=|vrh=|на врх=|povratak na vrh=|preskoči na sadržaj=|skoči na sadržaj=|vrh stranice=|"
            "na vrh stranice=|skoči na glavni sadržaj=|na početak="
        ),
        "he": "חזרה למעלה=|למעלה=|דלג לתוכן=|ראש הדף=|דילוג לתוכן=|דלג לתוכן העיקרי=",
    },
}
