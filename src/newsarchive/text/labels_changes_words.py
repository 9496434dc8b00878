"""The vocabulary of the other days on old pages: what stands before that of a change, and before the clock; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "updated": {
        "vi": (
            "sửa lần cuối#|sửa lần cuối ngày#|chỉnh sửa lần cuối#|sửa đổi lần cuối#|lần sửa cuối#|"
            "cập nhật#|cập nhật lúc#|cập nhật ngày#|cập nhật lần cuối#|cập nhật mới nhất#|ngày cập nhật#|"
            "lần cập nhật cuối#|cập nhật cuối#|cập nhật cuối lúc#|cập nhật vào#|thời gian cập nhật#|"
            "ngày sửa#|lần cuối cập nhật#|sửa ngày#|đã cập nhật#|tin cập nhật lúc#|cập nhật lần cuối lúc#|"
            "ngày chỉnh sửa#|lần cuối sửa#|"
            "thay đổi lần cuối#|lần cập nhật#|được cập nhật#|cập nhật gần nhất#"
        ),
        "en": (
            "updated#|updated on#|updated at#|last updated#|last updated on#|last updated at#|last update#|"
            "last modified#|last modified on#|modified#|modified on#|date modified#|date updated#|last edited#|"
            "last edited on#|last revised#|revised#|revised on#|last reviewed#|page updated#|page last updated#|"
            "page last updated on#|page last modified#|page last modified on#|this page was last updated#|"
            "this page was last updated on#|this page was last modified#|this page was last modified on#|"
            "content last updated#|last changed#|last changed on#|last revision#|update:|update date#|"
            "last review#|last content update#|modified date#|last amended#|edited#|edited on#|"
            "this page last updated#|last published#|reviewed#|website last updated#|site last updated#|"
            "page last reviewed or updated#|last reviewed or updated#|last updated date#|date last updated#|"
            "date last modified#|latest update#|last modification#|last modification date#|last modified date#|"
            "revision date#|document modified#|content updated#"
        ),
        "fr": (
            "mis à jour#|mis à jour le#|mise à jour#|dernière mise à jour#|modifié le#|modifié#|"
            "dernière modification#|actualisé le#|date de mise à jour#|date de modification#|mise à jour le#|"
            "dernière mise à jour le#|modifiée le#|dernière modification le#|page mise à jour le#|maj#|"
            "révisé le#|date de la dernière mise à jour#|date de dernière mise à jour#|mise à jour du#|actualisé#"
        ),
        "es": (
            "actualizado#|actualizado el#|actualizada el#|última actualización#|ultima actualización#|"
            "última modificación#|modificado#|modificado el#|fecha de actualización#|fecha de modificación#|"
            "fecha de última actualización#|última revisión#|última actualización el#|última modificación el#|"
            "actualización#|actualizado a#|fecha última actualización#|última modificación en#|"
            "fecha de última modificación#|editado#"
        ),
        "pt": (
            "atualizado#|atualizado em#|atualizada em#|última atualização#|última modificação#|modificado em#|"
            "alterado em#|última alteração#|actualizado em#|data de atualização#|modificado#|"
            "data da última atualização#|última atualização em#|atualizado às#|última modificação em#|"
            "última actualização#|editado em#|última edição#|última revisão#"
        ),
        "id": (
            "diperbarui#|diperbarui pada#|terakhir diperbarui#|diupdate#|update terakhir#|pembaruan terakhir#|"
            "terakhir diubah#|terakhir diupdate#|dimutakhirkan#|diperbaharui#|pemutakhiran terakhir#|update:|"
            "terakhir update#|tanggal update#|terakhir dimodifikasi#|terakhir diperbaharui#"
        ),
        "ms": (
            "dikemaskini#|dikemaskini pada#|tarikh kemaskini#|kemaskini terakhir#|kemaskini#|"
            "terakhir dikemaskini#|tarikh akhir kemaskini#|kemas kini terakhir#|dikemas kini#|tarikh kemas kini#|"
            "tarikh kemaskini terakhir#"
        ),
        "de": (
            "aktualisiert#|aktualisiert am#|zuletzt aktualisiert#|zuletzt aktualisiert am#|"
            "letzte aktualisierung#|letzte änderung#|geändert am#|zuletzt geändert#|zuletzt geändert am#|stand#|"
            "stand vom#|letzte änderung am#|letztes update#|update:|datum der letzten änderung#|"
            "letzte bearbeitung#|geändert#|zuletzt bearbeitet#|zuletzt bearbeitet am#|stand der information#|"
            "letzte aktualisierung am#|überarbeitet am#|seite zuletzt geändert#"
        ),
        "it": (
            "aggiornato#|aggiornato il#|aggiornato al#|ultimo aggiornamento#|ultima modifica#|modificato il#|"
            "data aggiornamento#|data di aggiornamento#|aggiornamento#|ultima revisione#|pagina aggiornata il#|"
            "aggiornata il#|data ultimo aggiornamento#|data ultima modifica#|ultimo aggiornamento il#"
        ),
        "ru": (
            "обновлено#|последнее обновление#|дата обновления#|изменено#|последнее изменение#|обновление#|"
            "дата последнего обновления#|дата изменения#|обновлён#|обновлен#|отредактировано#|"
            "последняя редакция#|дата последнего изменения#|последняя правка#|страница обновлена#|изменён#|"
            "изменен#|обновлена#|редакция от#|последнее редактирование#|дата редактирования#"
        ),
        "uk": (
            "оновлено#|останнє оновлення#|змінено#|дата оновлення#|востаннє оновлено#|останні зміни#|редаговано#|"
            "дата останнього оновлення#|останнє редагування#"
        ),
        "th": (
            "ปรับปรุงล่าสุด#|แก้ไขล่าสุด#|ปรับปรุงเมื่อ#|อัปเดตล่าสุด#|อัพเดทล่าสุด#|ปรับปรุงครั้งล่าสุด#|"
            "แก้ไขเมื่อ#|อัพเดทเมื่อ#|วันที่ปรับปรุง#|แก้ไขครั้งล่าสุด#|ปรับปรุงข้อมูลล่าสุด#|"
            "วันที่ปรับปรุงล่าสุด#|วันที่แก้ไข#|อัปเดตเมื่อ#|ปรับปรุงข้อมูล#|อัพเดต#|อัปเดต#|อัพเดท#|"
            "แก้ไขล่าสุดเมื่อ#|ปรับปรุงล่าสุดเมื่อ#|ปรับปรุงล่าสุดวันที่#"
        ),
        "lo": "ປັບປຸງລ່າສຸດ#|ປັບປຸງ#|ແກ້ໄຂລ່າສຸດ#|ອັບເດດລ່າສຸດ#",
        "km": "ធ្វើបច្ចុប្បន្នភាព#|កែប្រែចុងក្រោយ#|បច្ចុប្បន្នភាពចុងក្រោយ#|បានកែប្រែ#",
        "zh": (
            "更新时间#|更新時間#|更新日期#|最后更新#|最後更新#|最后更新时间#|最近更新#|最後更新時間#|"
            "最後更新日期#|最后更新日期#|修改时间#|更新于#|更新於#|最後修改#|最后修改#|修订日期#|編修日期#|"
            "修改日期#|最后修改时间#|資料更新#|最近更新时间#|更新:|最后编辑#|最後異動時間#|異動日期#|网站更新#|"
            "最後編輯#|本页最后更新#|資料更新日期#|修訂日期#|最近修訂日期#|覆檢日期#|最新更新#|資料更新時間#"
        ),
        "ja": ("更新日#|最終更新日#|最終更新#|更新日時#|更新:|最終更新日時#|修正日#|改訂日#|最終修正日#|改定日#"),
        "ko": (
            "수정일#|최종수정#|최종수정일#|최종 수정일#|수정#|업데이트#|최종 업데이트#|최종수정일자#|갱신일#|"
            "수정일시#|최근수정일#|최종 수정#|기사수정#|마지막 업데이트#|최종편집#|최종편집일#"
        ),
        "ar": (
            "آخر تحديث#|تم التحديث#|اخر تحديث#|آخر تعديل#|تاريخ التحديث#|حدث في#|تم تحديثه#|تاريخ آخر تحديث#|"
            "تم التعديل#|آخر تحديث في#|تاريخ التعديل#|تم التحديث في#"
        ),
        "fa": (
            "آخرین به\u200cروزرسانی#|آخرین بروزرسانی#|آخرین به روز رسانی#|به روز شده#|بروزرسانی#|آخرین ویرایش#|"
            "تاریخ به روز رسانی#|تاریخ بروزرسانی#|به\u200cروزرسانی#|آخرین تغییر#|تاریخ ویرایش#"
        ),
        "tr": (
            "güncelleme#|son güncelleme#|güncellenme tarihi#|güncellendi#|güncelleme tarihi#|güncellenme#|"
            "son güncellenme#|son değişiklik#|son güncelleme tarihi#|son düzenleme#|son güncellenme tarihi#"
        ),
        "hi": (
            "अंतिम अद्यतन#|अद्यतन#|अपडेट#|अंतिम बार अद्यतन#|संशोधित#|अपडेटेड#|पिछला अद्यतन#|अंतिम अपडेट#|अंतिम संशोधन#|पिछला संशोधन#"
        ),
        "nl": (
            "bijgewerkt#|laatst bijgewerkt#|laatst gewijzigd#|laatste wijziging#|bijgewerkt op#|gewijzigd#|"
            "gewijzigd op#|laatste update#|laatst bijgewerkt op#|laatst gewijzigd op#|laatst aangepast#"
        ),
        "pl": (
            "zaktualizowano#|aktualizacja#|ostatnia aktualizacja#|data aktualizacji#|ostatnia modyfikacja#|"
            "zmodyfikowano#|data modyfikacji#|zmieniono#|data ostatniej modyfikacji#|ostatnia zmiana#|"
            "poprawiony#|zmodyfikowany#|data ostatniej aktualizacji#"
        ),
        "cs": (
            "aktualizováno#|poslední aktualizace#|upraveno#|poslední změna#|změněno#|naposledy aktualizováno#|"
            "naposledy upraveno#|datum aktualizace#|aktualizované#|posledná aktualizácia#|posledná zmena#|"
            "naposledy změněno#|datum poslední aktualizace#|upravené#|aktualizace#|naposledy zmenené#|"
            "dátum aktualizácie#"
        ),
        "ro": (
            "actualizat#|actualizat la#|ultima actualizare#|ultima modificare#|actualizare#|modificat la#|"
            "actualizat pe#|data actualizării#"
        ),
        "sv": (
            "uppdaterad#|senast uppdaterad#|senast ändrad#|uppdaterat#|uppdaterades#|senast granskad#|"
            "senast uppdaterat#|ändrad#|sidan uppdaterad#|senaste uppdatering#|sidan senast uppdaterad#"
        ),
        "da": (
            "opdateret#|sidst opdateret#|senest opdateret#|oppdatert#|sist oppdatert#|sist endret#|sidst ændret#|"
            "senest ændret#|sidst revideret#|sist endra#|endret#|siden er sist oppdatert#|opdateret den#"
        ),
        "fi": (
            "päivitetty#|viimeksi päivitetty#|muokattu#|viimeksi muokattu#|sivu päivitetty#|"
            "sivu on viimeksi päivitetty#|muutettu#"
        ),
        "el": (
            "τελευταία ενημέρωση#|ενημερώθηκε#|τελευταία τροποποίηση#|ενημέρωση#|τελευταία ενημέρωση στις#|"
            "τροποποιήθηκε#|τελευταία αλλαγή#"
        ),
        "hu": (
            "frissítve#|utolsó frissítés#|módosítva#|utolsó módosítás#|utoljára frissítve#|frissítés#|módosítás#|"
            "utoljára módosítva#|legutóbbi módosítás#"
        ),
        "bg": (
            "обновено#|последна промяна#|последна актуализация#|актуализирано#|последно обновяване#|променено#|"
            "последна редакция#|обновена#|последно обновена#"
        ),
        "hr": (
            "ažurirano#|zadnja izmjena#|posljednja izmjena#|izmijenjeno#|zadnje ažuriranje#|"
            "posljednje ažuriranje#|ажурирано#|последња измена#|poslednja izmena#|zadnja promjena#|"
            "posljednja promjena#|последње ажурирање#"
        ),
        "he": "עודכן#|עודכן בתאריך#|עדכון אחרון#|תאריך עדכון#|עודכן לאחרונה#|עודכן ב#|תאריך עדכון אחרון#",
        "mn": "шинэчилсэн#|шинэчлэгдсэн#|сүүлд шинэчилсэн#|сүүлийн шинэчлэл#|засварласан#",
        "bn": "হালনাগাদ#|সর্বশেষ হালনাগাদ#|হালনাগাদের তারিখ#|আপডেট#|সর্বশেষ আপডেট#|সর্বশেষ পরিমার্জন#",
        "ta": "புதுப்பிக்கப்பட்டது#|கடைசியாக புதுப்பிக்கப்பட்டது#|இறுதியாக புதுப்பிக்கப்பட்டது#|கடைசி புதுப்பிப்பு#|புதுப்பிப்பு#",
        "te": "నవీకరించబడింది#|చివరిగా నవీకరించబడింది#",
        "si": "යාවත්කාලීන කළ දිනය#|යාවත්කාලීන කළේ#|අවසන් යාවත්කාලීන#|අවසන් යාවත්කාලීන කිරීම#|අවසන් වරට යාවත්කාලීන කළේ#",
        "ne": "अद्यावधिक#|अद्यावधिक मिति#|अन्तिम अद्यावधिक#|पछिल्लो अद्यावधिक#|अन्तिम परिमार्जन#",
        "kk": "жаңартылған#|жаңартылған күні#|жаңартылды#|соңғы жаңарту#|соңғы өзгеріс#|өзгертілген#",
        "ky": "жаңыртылган#|жаңыртылды#|акыркы жаңыртуу#",
        "my": "ပြင်ဆင်သည့်ရက်#|နောက်ဆုံးပြင်ဆင်သည့်ရက်#|နောက်ဆုံးမွမ်းမံ#",
        "am": "የተሻሻለበት#|የተሻሻለው#|የዘመነው#|ለመጨረሻ ጊዜ የተሻሻለው#|መጨረሻ የተሻሻለው#",
        "sw": "imesasishwa#|ilisasishwa#|imebadilishwa#|ilibadilishwa#|imeboreshwa#|mwisho kusasishwa#",
        "sq": "përditësuar#|përditësuar më#|përditësimi i fundit#|ndryshuar më#|azhornuar#",
        "ka": "განახლდა#|განახლებულია#|განახლება#|ბოლო განახლება#|ბოლოს განახლდა#",
        "hy": "թարմացվել է#|թարմացված է#|վերջին թարմացումը#|վերջին թարմացում#",
        "az": "yenilənib#|yeniləndi#|yenilənmə#|son yenilənmə#|son dəyişiklik#",
        "uz": "yangilangan#|yangilandi#|oxirgi yangilanish#|so'nggi yangilanish#|so‘nggi yangilanish#",
        "lt": "atnaujinta#|paskutinis atnaujinimas#|paskutinį kartą atnaujinta#|atnaujinimo data#|redaguota#|pakeista#",
        "lv": "atjaunots#|atjaunota#|atjaunināts#|pēdējās izmaiņas#|pēdējoreiz atjaunots#|labots#",
        "et": "uuendatud#|muudetud#|viimati uuendatud#|viimati muudetud#|viimane uuendus#|viimane muudatus#",
        "sl": "posodobljeno#|spremenjeno#|zadnja sprememba#|zadnja posodobitev#",
        "mk": "последно ажурирање#|изменето#",
        "ur": "آخری اپڈیٹ#|آخری تجدید#|اپ ڈیٹ#|تجدید#",
        "ca": "actualitzat#|darrera actualització#|última actualització#|darrera modificació#",
        "eu": "eguneratua#|azken eguneratzea#",
        "is": "uppfært#|síðast uppfært#|síðast breytt#",
        "fil": "huling binago#|huling na-update#|na-update#|binago#",
    },
    "clock": {
        "vi": (
            "hôm nay#|hôm nay là#|hôm nay ngày#|bây giờ là#|hôm nay, ngày#|hôm nay là ngày#|bây giờ#|"
            "giờ hiện tại#|thời gian hiện tại#|giờ hệ thống#"
        ),
        "en": (
            "today#|today is#|today's date#|current time#|current date#|the time is#|date today#|"
            "the current time is#|it is now#|time now#|current date and time#|server time#|local time#|"
            "right now#|today date#"
        ),
        "fr": "aujourd'hui#|nous sommes le#|aujourd’hui#|date du jour#|il est#|heure locale#|heure actuelle#",
        "es": "hoy#|hoy es#|fecha actual#|fecha de hoy#|hora actual#|hora oficial#|hora local#",
        "pt": "hoje#|hoje é#|data de hoje#|data atual#|hora atual#|hora local#",
        "id": "hari ini#|sekarang#|waktu sekarang#|tanggal hari ini#|waktu saat ini#",
        "ms": "hari ini#|tarikh hari ini#|masa sekarang#",
        "de": "heute#|heute ist#|aktuelles datum#|heute ist der#|aktuelle zeit#|aktuelle uhrzeit#",
        "it": "oggi#|oggi è#|data odierna#|ora attuale#",
        "ru": (
            "сегодня#|текущая дата#|текущее время#|время московское#|московское время#|дата и время#|сейчас#|"
            "точное время#|местное время#|сегодня :#"
        ),
        "uk": "сьогодні#|поточна дата#|поточний час#|зараз#|точний час#",
        "th": ("วันนี้#|วันนี้วันที่#|ขณะนี้เวลา#|วันเวลาปัจจุบัน#|วันที่ปัจจุบัน#|วันนี้ :#|วันนี้คือ#|เวลาปัจจุบัน#"),
        "lo": "ມື້ນີ້#|ວັນນີ້#",
        "km": "ថ្ងៃនេះ#",
        "zh": (
            "今天是#|今天#|现在是#|當前時間#|当前时间#|今日#|今日日期#|現在時間#|现在时间#|今天日期#|系统时间#|"
            "北京时间#|当前日期#|今日是#|現在是#|您好，今天是#|今天是：#|目前時間#|今天 是#|您好今天是#|"
            "欢迎您，今天是#|欢迎您！今天是#|您好！今天是#"
        ),
        "ja": "今日#|本日#|現在#|今日は#|現在時刻#|ただいまの時刻#|本日は#",
        "ko": "오늘#|오늘은#|현재시간#|현재시각#|오늘의 날짜#|현재 시간#|오늘날짜#|지금#",
        "ar": "اليوم#|تاريخ اليوم#|التاريخ اليوم#|الوقت الحالي#|الساعة الآن#|الآن#",
        "fa": "امروز#|تاریخ امروز#|ساعت#|اکنون#|تاریخ و ساعت#|زمان#",
        "tr": "bugün#|bugünün tarihi#|şu an#|şu anki tarih#",
        "hi": "आज#|आज की तारीख#|आज का दिन#",
        "nl": "vandaag#|vandaag is het#|het is vandaag#",
        "pl": "dziś#|dzisiaj#|dzisiaj jest#|dziś jest#|dzisiejsza data#|aktualna data#",
        "cs": "dnes#|dnes je#|aktuální datum#|dnešní datum#|aktuálny dátum#|dnešný dátum#",
        "ro": "astăzi#|azi#|astazi#|data curentă#|astăzi este#",
        "sv": "idag#|i dag#|idag är det#|dagens datum#",
        "da": "i dag#|dags dato#|i dag er det#",
        "fi": "tänään#|tänään on#",
        "el": "σήμερα#|σήμερα είναι#|σημερινή ημερομηνία#",
        "hu": "ma#|mai nap#|ma van#|mai dátum#|pontos idő#",
        "bg": "днес#|днес е#",
        "hr": "danas#|danas je#|данас#|данас је#",
        "he": "היום#|היום הוא#",
        "fil": "ngayon#",
        "mn": "өнөөдөр#",
        "bn": "আজ#|আজকের তারিখ#|আজকে#",
        "ta": "இன்று#|இன்றைய தேதி#",
        "te": "ఈ రోజు#|నేడు#",
        "si": "අද#|අද දිනය#",
        "ne": "आजको मिति#|अहिले#",
        "kk": "бүгін#|бүгінгі күн#",
        "ky": "бүгүн#",
        "my": "ယနေ့#|ယနေ့ရက်စွဲ#",
        "am": "ዛሬ#|የዛሬ ቀን#",
        "sw": "leo#|leo ni#|tarehe ya leo#",
        "sq": "sot#|sot është#",
        "ka": "დღეს#",
        "hy": "այսօր#",
        "az": "bu gün#",
        "uz": "bugun#",
        "lt": "šiandien#|šiandien yra#",
        "lv": "šodien#|šodien ir#",
        "et": "täna#|täna on#",
        "sl": "danes#|danes je#",
        "mk": "денес#|денес е#",
        "ur": "آج#|آج کی تاریخ#",
        "ca": "avui#|avui és#",
        "is": "í dag#",
    },
}
