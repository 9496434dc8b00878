"""The names of the days of the week in many languages: table only.

Seven columns a language from Monday on, parted by `|`; `/` parts the spellings of one day. Names are lower case,
without a closing dot. Collected from the Unicode CLDR and from pages.
"""

WEEKDAYS: dict[str, str] = {
    "vi": (
        "thứ hai/thứ 2/t2/hai|thứ ba/thứ 3/t3|thứ tư/thứ 4/t4|thứ năm/thứ 5/t5|thứ sáu/thứ 6/t6|"
        "thứ bảy/thứ 7/t7/thứ bẩy|chủ nhật/chủ nhựt/cn"
    ),
    "en": ("monday/mon|tuesday/tue/tues|wednesday/wed/weds|thursday/thu/thur/thurs|friday/fri|saturday/sat|sunday/sun"),
    "fr": "lundi/lun|mardi/mar|mercredi/mer|jeudi/jeu|vendredi/ven|samedi/sam|dimanche/dim",
    "es": "lunes/lun|martes/mar|miércoles/mié|jueves/jue|viernes/vie|sábado/sáb|domingo/dom",
    "pt": (
        "segunda-feira/seg/segunda feira/segunda/2ª feira/2ª-feira|"
        "terça-feira/ter/terça feira/terça/3ª feira/3ª-feira|quarta-feira/qua/quarta feira/quarta/4ª feira|"
        "quinta-feira/qui/quinta feira/quinta/5ª feira|sexta-feira/sex/sexta feira/sexta/6ª feira|"
        "sábado/sáb/sabado|domingo/dom"
    ),
    "id": "senin/sen|selasa/sel|rabu/rab|kamis/kam|jumat/jum'at/jum’at/jum|sabtu/sab|minggu/min/ahad",
    "ms": "isnin/isn|selasa|rabu|khamis/kha|jumaat|sabtu|ahad/ahd",
    "de": "montag/mo|dienstag/di|mittwoch/mi|donnerstag/do|freitag/fr|samstag/sa/sonnabend|sonntag/so",
    "it": "lunedì/lun|martedì/mar|mercoledì/mer|giovedì/gio|venerdì/ven|sabato/sab|domenica/dom",
    "ru": (
        "понедельник/пн/пнд|вторник/вт/втр|среда/ср/среду/срд|четверг/чт/чтв|пятница/пт/пятницу/птн|"
        "суббота/сб/субботу/сбт|воскресенье/вс/вск"
    ),
    "uk": (
        "понеділок/пн|вівторок/вт|середа/ср/середу|четвер/чт|пʼятниця/пт/п'ятниця/пятниця/п'ятницю|"
        "субота/сб/суботу|неділя/нд/неділю"
    ),
    "th": ("วันจันทร์/จันทร์|วันอังคาร/อังคาร|วันพุธ/พุธ|วันพฤหัสบดี/พฤ/พฤหัสบดี/พฤหัส|วันศุกร์/ศุกร์|วันเสาร์/เสาร์|วันอาทิตย์/อา/อาทิตย์"),
    "lo": "ວັນຈັນ/ຈັນ|ວັນອັງຄານ/ອັງຄານ|ວັນພຸດ/ພຸດ|ວັນພະຫັດ/ພະຫັດ|ວັນສຸກ/ສຸກ|ວັນເສົາ/ເສົາ|ວັນອາທິດ/ອາທິດ",
    "km": "ច័ន្ទ/ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍/ព្រហ|សុក្រ|សៅរ៍|អាទិត្យ",
    "ar": "الاثنين/الإثنين/الأثنين|الثلاثاء|الأربعاء/الاربعاء|الخميس|الجمعة|السبت|الأحد/الاحد",
    "fa": "دوشنبه/دو شنبه|سهشنبه/سه شنبه|چهارشنبه/چهار شنبه|پنجشنبه/پنج شنبه|جمعه|شنبه|یکشنبه/یک شنبه/يكشنبه",
    "tr": "pazartesi/pzt|salı/sal|çarşamba/çar|perşembe/per|cuma/cum|cumartesi/cmt|pazar/paz",
    "hi": "सोमवार/सोम|मंगलवार/मंगल|बुधवार/बुध|गुरुवार/गुरु/बृहस्पतिवार|शुक्रवार/शुक्र|शनिवार/शनि|रविवार/रवि",
    "nl": "maandag/ma|dinsdag/di|woensdag/wo|donderdag/do|vrijdag/vr|zaterdag/za|zondag/zo",
    "pl": "poniedziałek/pon|wtorek/wt|środa/śr|czwartek/czw|piątek/pt|sobota/sob|niedziela/niedz",
    "cs": "pondělí/po/pon|úterý/út/úte|středa/st/stř|čtvrtek/čt/čtv|pátek/pá/pát|sobota/so/sob|neděle/ne/ned",
    "sk": "pondelok/po|utorok/ut|streda/st|štvrtok/št|piatok/pi|sobota/so|nedeľa/ne",
    "ro": "luni/lun|marți/mar|miercuri/mie|joi|vineri/vin|sâmbătă/sâm|duminică/dum",
    "sv": "måndag/mån|tisdag/tis|onsdag/ons|torsdag/tors|fredag/fre|lördag/lör|söndag/sön",
    "da": "mandag/man|tirsdag/tirs|onsdag/ons|torsdag/tors|fredag/fre|lørdag/lør|søndag/søn",
    "nb": "mandag/man|tirsdag/tir|onsdag/ons|torsdag/tor|fredag/fre|lørdag/lør|søndag/søn",
    "fi": (
        "maanantaina/maanantai/ma|tiistaina/tiistai/ti|keskiviikkona/keskiviikko/ke|torstaina/torstai/to|"
        "perjantaina/perjantai/pe|lauantaina/lauantai/la|sunnuntai/su"
    ),
    "el": "δευτέρα/δευ|τρίτη/τρί|τετάρτη/τετ|πέμπτη/πέμ|παρασκευή/παρ|σάββατο/σάβ|κυριακή/κυρ",
    "hu": "hétfő|kedd|szerda/sze|csütörtök/cs|péntek|szombat/szo|vasárnap",
    "bg": "понеделник/пн|вторник/вт|сряда/ср|четвъртък/чт|петък/пт|събота/сб|неделя/нд",
    "sr": "понедељак/пон|уторак/уто|среда/сре|четвртак/чет|петак/пет|субота/суб|недеља/нед",
    "hr": "ponedjeljak/pon|utorak/uto|srijeda/sri|četvrtak/čet|petak/pet|subota/sub|nedjelja/ned",
    "sl": "ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja",
    "mk": "понеделник/пон|вторник/вто|среда/сре|четврток/чет|петок/пет|сабота/саб|недела/нед",
    "et": "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    "lv": (
        "pirmdiena/pirmd|otrdiena|trešdiena/trešd|ceturtdiena/ceturtd|piektdiena/piektd|sestdiena/sestd|svētdiena/svētd"
    ),
    "lt": "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "is": "mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur",
    "ca": "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
    "gl": "|martes|mércores|xoves|venres|sábado|domingo",
    "eu": "astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea",
    "af": "maandag|dinsdag|woensdag|donderdag|vrydag|saterdag|sondag",
    "sw": "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    "bn": "সোমবার/সোম|মঙ্গলবার/মঙ্গল|বুধবার/বুধ|বৃহস্পতিবার/বৃহস্পতি|শুক্রবার/শুক্র|শনিবার/শনি|রবিবার/রবি",
    "ta": "திங்கள்/திங்|செவ்வாய்/செவ்|புதன்/புத|வியாழன்/வியா|வெள்ளி/வெள்|சனி|ஞாயிறு/ஞாயி",
    "te": "సోమవారం/సోమ|మంగళవారం/మంగళ|బుధవారం/బుధ|గురువారం/గురు|శుక్రవారం/శుక్ర|శనివారం/శని|ఆదివారం/ఆది",
    "ur": "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "he": (
        "יום שני/יום ב'|יום שלישי/יום ג'|יום רביעי/יום ד'|יום חמישי/יום ה'|יום שישי/יום ו'|יום שבת/שבת|יום ראשון/יום א'"
    ),
    "ka": "ორშაბათი/ორშ|სამშაბათი/სამ|ოთხშაბათი/ოთხ|ხუთშაბათი/ხუთ|პარასკევი/პარ|შაბათი/შაბ|კვირა/კვი",
    "hy": "երկուշաբթի/երկ|երեքշաբթի/երք|չորեքշաբթի/չրք|հինգշաբթի/հնգ|ուրբաթ/ուր|շաբաթ/շբթ|կիրակի/կիր",
    "az": "bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı||şənbə|bazar",
    "kk": "дүйсенбі/дс|сейсенбі/сс|сәрсенбі/ср|бейсенбі/бс|жұма/жм|сенбі/сб|жексенбі/жс",
    "uz": "dushanba|seshanba|chorshanba|payshanba||shanba|yakshanba",
    "mn": "даваа/да|мягмар/мя|лхагва/лх|пүрэв/пү|баасан/ба|бямба/бя|ням/ня",
    "my": "တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ|တနင်္ဂနွေ",
    "fil": "lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo",
    "sq": "e hënë|e martë|e mërkurë|e enjte|e premte|e shtunë|e diel",
    "be": "панядзелак/пн|аўторак/аў|серада/ср|чацвер/чц|пятніца/пт|субота/сб|нядзеля/нд",
    "ga": "dé luain|dé máirt/máirt|dé céadaoin|déardaoin|dé haoine/aoine|dé sathairn|dé domhnaigh",
    "cy": "dydd llun|dydd mawrth|dydd mercher|dydd iau|dydd gwener|dydd sadwrn|dydd sul",
    "ne": "सोमबार/सोम|मङ्गलबार/मङ्गल|बुधबार/बुध|बिहिबार/बिहि|शुक्रबार/शुक्र|शनिबार/शनि|आइतबार/आइत",
    "mr": "सोमवार/सोम|मंगळवार/मंगळ|बुधवार/बुध|गुरुवार/गुरु|शुक्रवार/शुक्र|शनिवार/शनि|रविवार/रवि",
    "gu": "સોમવાર/સોમ|મંગળવાર/મંગળ|બુધવાર/બુધ|ગુરુવાર/ગુરુ|શુક્રવાર/શુક્ર|શનિવાર/શનિ|રવિવાર/રવિ",
    "pa": "ਸੋਮਵਾਰ/ਸੋਮ|ਮੰਗਲਵਾਰ/ਮੰਗਲ|ਬੁੱਧਵਾਰ/ਬੁੱਧ|ਵੀਰਵਾਰ/ਵੀਰ|ਸ਼ੁੱਕਰਵਾਰ/ਸ਼ੁੱਕਰ|ਸ਼ਨਿੱਚਰਵਾਰ/ਸ਼ਨਿੱਚਰ|ਐਤਵਾਰ/ਐਤ",
    "ml": ("തിങ്കളാഴ്ച/തിങ്കൾ|ചൊവ്വാഴ്ച/ചൊവ്വ|ബുധനാഴ്ച/ബുധൻ|വ്യാഴാഴ്ച/വ്യാഴം|വെള്ളിയാഴ്ച/വെള്ളി|ശനിയാഴ്ച/ശനി|ഞായറാഴ്ച/ഞായർ"),
    "kn": "ಸೋಮವಾರ/ಸೋಮ|ಮಂಗಳವಾರ/ಮಂಗಳ|ಬುಧವಾರ/ಬುಧ|ಗುರುವಾರ/ಗುರು|ಶುಕ್ರವಾರ/ಶುಕ್ರ|ಶನಿವಾರ/ಶನಿ|ಭಾನುವಾರ/ಭಾನು",
    "ky": "дүйшөмбү/дүй|шейшемби/шейш|шаршемби/шарш|бейшемби/бейш|жума|ишемби/ишм|жекшемби/жек",
    "tk": "duşenbe|sişenbe|çarşenbe|penşenbe||şenbe|ýekşenbe",
    "tg": "душанбе/дшб|сешанбе/сшб|чоршанбе/чшб|панҷшанбе/пшб|ҷумъа/ҷмъ|шанбе/шнб|якшанбе/яшб",
    "zh": (
        "星期一/周一/週一/礼拜一/禮拜一/一/月|星期二/周二/週二/二/火|星期三/周三/週三/三/水|"
        "星期四/周四/週四/四/木|星期五/周五/週五/五/金|星期六/周六/週六/六/土|星期日/星期天/周日/週日/日"
    ),
    "ja": "月曜日/月曜|火曜日/火曜|水曜日/水曜|木曜日/木曜|金曜日/金曜|土曜日/土曜|日曜日/日曜",
    "ko": "월요일/월|화요일/화|수요일/수|목요일/목|금요일/금|토요일/토|일요일/일",
}
