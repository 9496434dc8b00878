"""The names of the months in many languages: table only.

Twelve columns a language, parted by `|`; `/` parts the spellings of one month. Names are lower case, without a
closing dot. Collected from the Unicode CLDR and from pages.
"""

GREGORIAN: dict[str, str] = {
    "vi": (
        "tháng giêng/tháng một/th giêng|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy/tháng bẩy|"
        "tháng tám|tháng chín|tháng mười|tháng mười một|tháng mười hai/tháng chạp"
    ),
    "en": (
        "january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|"
        "october/oct|november/nov|december/dec"
    ),
    "fr": (
        "janvier/janv/jan|février/févr/fevr/fév/fev|mars|avril/avr|mai|juin/jun/jui|juillet/juil/jul|"
        "août/aout/aoû|septembre/sept/sep|octobre/oct|novembre/nov|décembre/déc/dec"
    ),
    "es": (
        "enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|"
        "septiembre/sept/setiembre/sep|octubre/oct|noviembre/nov|diciembre/dic"
    ),
    "pt": (
        "janeiro/jan|fevereiro/fev|março/mar|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|"
        "outubro/out|novembro/nov|dezembro/dez"
    ),
    "id": (
        "januari/jan|februari/feb/pebruari/peb|maret/mar/mrt|april/apr|mei|juni/jun|juli/jul|"
        "agustus/agu/ags/agust/agt/agustu|september/sep|oktober/okt|november/nov/nop/nopember|"
        "desember/des/december/dec"
    ),
    "ms": (
        "januari/jan|februari/feb|mac|april/apr|mei|jun|julai/jul|ogos/ogo|september/sep|oktober/okt|"
        "november/nov|disember/dis/dec"
    ),
    "de": (
        "januar/jan/jänner/jän/jaenner|februar/feb/feber|märz/mär/maerz/mrz|april/apr|mai|juni/jun|juli/jul|"
        "august/aug|september/sept/sep|oktober/okt|november/nov|dezember/dez"
    ),
    "it": (
        "gennaio/gen|febbraio/feb|marzo/mar|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|"
        "settembre/set/sett|ottobre/ott|novembre/nov|dicembre/dic"
    ),
    "ru": (
        "января/январь/янв/янва/ян|февраля/февраль/февр/фев|марта/март/мар|апреля/апрель/апр|мая/май|"
        "июня/июнь/июн|июля/июль/июл|августа/август/авг|сентября/сентябрь/сент/сен/сентяб|октября/октябрь/окт|"
        "ноября/ноябрь/нояб/ноя|декабря/декабрь/дек"
    ),
    "uk": (
        "січня/січень/січ|лютого/лютий/лют|березня/березень/бер|квітня/квітень/квіт|травня/травень/трав|"
        "червня/червень/черв|липня/липень/лип|серпня/серпень/серп|вересня/вересень/вер|жовтня/жовтень/жовт|"
        "листопада/листопад/лист|грудня/грудень/груд"
    ),
    "th": (
        "มกราคม/ม.ค/มกรา/มค|กุมภาพันธ์/ก.พ/กุมภา/กพ|มีนาคม/มี.ค/มีนา/มีค|เมษายน/เม.ย/เมษา/เมย|"
        "พฤษภาคม/พ.ค/พฤษภา/พค|มิถุนายน/มิ.ย/มิถุนา/มิย|กรกฎาคม/ก.ค/กรกฎา/กรกฏาคม/กค|สิงหาคม/ส.ค/สิงหา/สค|"
        "กันยายน/ก.ย/กันยา/กย|ตุลาคม/ต.ค/ตุลา/ตค|พฤศจิกายน/พ.ย/พฤศจิกา/พย|ธันวาคม/ธ.ค/ธันวา/ธค"
    ),
    "lo": (
        "ມັງກອນ/ມ.ກ|ກຸມພາ/ກ.ພ|ມີນາ/ມ.ນ|ເມສາ/ມ.ສ|ພຶດສະພາ/ພ.ພ|ມິຖຸນາ/ມິ.ຖ|ກໍລະກົດ/ກ.ລ/ກໍລະກດ/ກລກ|ສິງຫາ/ສ.ຫ|"
        "ກັນຍາ/ກ.ຍ|ຕຸລາ/ຕ.ລ|ພະຈິກ/ພ.ຈ|ທັນວາ/ທ.ວ"
    ),
    "km": "មករា|កុម្ភៈ/កុម្ភះ/កុម្ភ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "ar": (
        "يناير/كانون الثاني/جانفي/جنفي|فبراير/شباط/فيفري|مارس/آذار/اذار|أبريل/نيسان/أفريل/ابريل/افريل|"
        "مايو/أيار/ايار/ماي|يونيو/حزيران/جوان|يوليو/تموز/جويلية/يوليوز|أغسطس/آب/اب/أوت/اوت/غشت/اغسطس|"
        "سبتمبر/أيلول/ايلول/شتنبر|أكتوبر/تشرين الأول/تشرين الاول/اكتوبر|نوفمبر/تشرين الثاني/نونبر|"
        "ديسمبر/كانون الأول/كانون الاول/دجنبر"
    ),
    "fa": (
        "ژانویهٔ/ژانویه/ژانوبه|فوریهٔ/فوریه|مارس|آوریل|مهٔ/مه/می|ژوئن/جون|ژوئیهٔ/ژوئیه/جولای|اوت/آگوست/اگست|"
        "سپتامبر|اکتبر|نوامبر|دسامبر/دسمبر"
    ),
    "tr": (
        "ocak/oca|şubat/şub|mart/mar|nisan/nis/ni|mayıs/may|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|"
        "ekim/eki|kasım/kas|aralık/ara"
    ),
    "hi": (
        "जनवरी/जन॰|फ़रवरी/फ़र॰/फरवरी/फर॰|मार्च|अप्रैल|मई|जून|जुलाई/जुल॰|अगस्त/अग॰|सितंबर/सित॰/सितम्बर|"
        "अक्टूबर/अक्टू॰/अक्तूबर|नवंबर/नव॰/नवम्बर|दिसंबर/दिस॰/दिसम्बर"
    ),
    "nl": (
        "januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sep/sept|"
        "oktober/okt|november/nov|december/dec"
    ),
    "pl": (
        "stycznia/styczeń/sty|lutego/luty/lut|marca/marzec/mar|kwietnia/kwiecień/kwi|maja/maj|"
        "czerwca/czerwiec/cze|lipca/lipiec/lip|sierpnia/sierpień/sie|września/wrzesień/wrz|"
        "października/październik/paź|listopada/listopad/lis|grudnia/grudzień/gru"
    ),
    "cs": (
        "ledna/leden/led|února/únor/úno|března/březen/bře|dubna/duben/dub|května/květen/kvě|"
        "června/červen/čvn/čer|července/červenec/čvc/čec|srpna/srpen/srp|září/zář|října/říjen/říj|"
        "listopadu/listopad/lis|prosince/prosinec/pro"
    ),
    "sk": (
        "januára/január/jan|februára/február/feb|marca/marec/mar|apríla/apríl/apr|mája/máj|júna/jún|júla/júl|"
        "augusta/august/aug|septembra/september/sep|októbra/október/okt|novembra/november/nov|"
        "decembra/december/dec"
    ),
    "ro": (
        "ianuarie/ian|februarie/feb|martie/mar|aprilie/apr|mai|iunie/iun|iulie/iul|august/aug|septembrie/sept|"
        "octombrie/oct|noiembrie/nov|decembrie/dec"
    ),
    "sv": (
        "januari/jan|februari/feb|mars|april/apr|maj|juni|juli|augusti/aug|september/sep|oktober/okt|"
        "november/nov|december/dec"
    ),
    "da": (
        "januar/jan|februar/feb|marts/mar|april/apr|maj|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|"
        "november/nov|december/dec"
    ),
    "nb": (
        "januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|"
        "november/nov|desember/des"
    ),
    "fi": (
        "tammikuuta/tammikuu/tammi|helmikuuta/helmikuu/helmi|maaliskuuta/maaliskuu/maalis|"
        "huhtikuuta/huhtikuu/huhti|toukokuuta/toukokuu/touko|kesäkuuta/kesäkuu/kesä|heinäkuuta/heinäkuu/heinä|"
        "elokuuta/elokuu/elo|syyskuuta/syyskuu/syys|lokakuuta/lokakuu/loka|marraskuuta/marraskuu/marras|"
        "joulukuuta/joulukuu/joulu"
    ),
    "el": (
        "ιανουαρίου/ιανουάριος/ιαν|φεβρουαρίου/φεβρουάριος/φεβ|μαρτίου/μάρτιος/μαρ/μάρ|απριλίου/απρίλιος/απρ|"
        "μαΐου/μάιος/μαΐ/μάι|ιουνίου/ιούνιος/ιουν/ιούν|ιουλίου/ιούλιος/ιουλ/ιούλ|αυγούστου/αύγουστος/αυγ/αύγ|"
        "σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ|οκτωβρίου/οκτώβριος/οκτ|νοεμβρίου/νοέμβριος/νοε/νοέ|"
        "δεκεμβρίου/δεκέμβριος/δεκ"
    ),
    "hu": (
        "január/jan|február/febr|március/márc|április/ápr|május/máj|június/jún|július/júl|augusztus/aug|"
        "szeptember/szept|október/okt|november/nov|december/dec"
    ),
    "bg": (
        "януари/яну|февруари/фев|март|април/апр|май|юни|юли|август/авг|септември/сеп|октомври/окт|ноември/ное|"
        "декември/дек"
    ),
    "sr": (
        "јануар/јан/januar/јануара/januara|фебруар/феб/februar/фебруара/februara|март/мар/марта/marta|"
        "април/апр/априла/aprila|мај/маја/maja|јун/juni/јуни/јуна/juna|јул/juli/јули/јула/jula|"
        "август/авг/avgust/avg/августа/avgusta/augusta|септембар/сеп/septembar/септембра/septembra|"
        "октобар/окт/oktobar/октобра/oktobra|новембар/нов/novembar/новембра/novembra|"
        "децембар/дец/decembar/dec/децембра/decembra"
    ),
    "hr": (
        "siječnja/siječanj/sij|veljače/veljača/velj|ožujka/ožujak/ožu|travnja/travanj/tra|svibnja/svibanj/svi|"
        "lipnja/lipanj/lip|srpnja/srpanj/srp|kolovoza/kolovoz/kol|rujna/rujan/ruj|listopada/listopad/lis|"
        "studenoga/studeni/stu|prosinca/prosinac/pro"
    ),
    "sl": (
        "januar/jan/januarja|februar/feb/februarja|marec/mar/marca|april/apr/aprila|maj/maja|junij/jun/junija|"
        "julij/jul/julija|avgust/avg/avgusta|september/sep/septembra|oktober/okt/oktobra|november/nov/novembra|"
        "december/dec/decembra"
    ),
    "mk": (
        "јануари/јан|февруари/фев|март/мар|април/апр|мај|јуни/јун|јули/јул|август/авг|септември/сеп|октомври/окт|"
        "ноември/ное|декември/дек"
    ),
    "et": (
        "jaanuar/jaan|veebruar/veebr|märts|aprill/apr|mai|juuni|juuli|august/aug|september/sept|oktoober/okt|"
        "november/nov|detsember/dets"
    ),
    "lv": (
        "janvāris/janv|februāris/febr|marts|aprīlis/apr|maijs|jūnijs/jūn|jūlijs/jūl|augusts/aug|septembris/sept|"
        "oktobris/okt|novembris/nov|decembris/dec"
    ),
    "lt": (
        "sausio/sausis/saus|vasario/vasaris/vas|kovo/kovas/kov|balandžio/balandis/bal|gegužės/gegužė/geg|"
        "birželio/birželis/birž|liepos/liepa/liep|rugpjūčio/rugpjūtis/rugp|rugsėjo/rugsėjis/rugs|"
        "spalio/spalis/spal|lapkričio/lapkritis/lapkr|gruodžio/gruodis/gruod"
    ),
    "is": (
        "janúar/jan|febrúar/feb|mars/mar|apríl/apr|maí|júní/jún|júlí/júl|ágúst/ágú|september/sep|október/okt|"
        "nóvember/nóv|desember/des"
    ),
    "ca": (
        "gener/gen|febrer/febr|març|abril/abr|maig|juny|juliol/jul|agost/ag|setembre/set|octubre/oct|"
        "novembre/nov|desembre/des"
    ),
    "gl": (
        "xaneiro/xan|febreiro/feb|marzo/mar|abril/abr|maio|xuño|xullo/xul|agosto/ago|setembro/set|outubro/out|"
        "novembro/nov|decembro/dec"
    ),
    "eu": (
        "urtarrila/urt|otsaila/ots|martxoa/mar|apirila/api|maiatza/mai|ekaina/eka|uztaila/uzt|abuztua/abu|"
        "iraila/ira|urria/urr|azaroa/aza|abendua/abe"
    ),
    "af": (
        "januarie/jan|februarie/feb|maart/mrt|april/apr|mei|junie/jun|julie/jul|augustus/aug|september/sep|"
        "oktober/okt|november/nov|desember/des"
    ),
    "sw": (
        "januari/jan|februari/feb|machi/mac|aprili/apr|mei|juni/jun|julai/jul|agosti/ago|septemba/sep|oktoba/okt|"
        "novemba/nov|desemba/des"
    ),
    "bn": (
        "জানুয়ারী/জানু/জানুয়ারি|ফেব্রুয়ারী/ফেব/ফেব্রুয়ারি|মার্চ|এপ্রিল/এপ্রি|মে|জুন|জুলাই/জুল|আগস্ট/আগ|"
        "সেপ্টেম্বর/সেপ|অক্টোবর/অক্টো|নভেম্বর/নভে|ডিসেম্বর/ডিসে"
    ),
    "ta": ("ஜனவரி/ஜன|பிப்ரவரி/பிப்|மார்ச்/மார்|ஏப்ரல்/ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்/ஆக|செப்டம்பர்/செப்|அக்டோபர்/அக்|நவம்பர்/நவ|டிசம்பர்/டிச"),
    "te": ("జనవరి/జన|ఫిబ్రవరి/ఫిబ్ర|మార్చి|ఏప్రిల్/ఏప్రి|మే|జూన్|జులై/జూలై|ఆగస్టు/ఆగ/ఆగష్టు|సెప్టెంబర్/సెప్టెం|అక్టోబర్/అక్టో|నవంబర్/నవం|డిసెంబర్/డిసెం"),
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "he": (
        "ינואר/בינואר/ינו/בינו|פברואר/בפברואר/פבר/בפבר|מרץ/במרץ|אפריל/באפריל/אפר/באפר|מאי/במאי|יוני/ביוני|"
        "יולי/ביולי|אוגוסט/באוגוסט/אוג/באוג|ספטמבר/בספטמבר/ספט/בספט|אוקטובר/באוקטובר/אוק/באוק|"
        "נובמבר/בנובמבר/נוב/בנוב|דצמבר/בדצמבר/דצמ/בדצמ"
    ),
    "ka": (
        "იანვარი/იან|თებერვალი/თებ|მარტი/მარ|აპრილი/აპრ|მაისი/მაი|ივნისი/ივნ|ივლისი/ივლ|აგვისტო/აგვ|"
        "სექტემბერი/სექ/სექტ|ოქტომბერი/ოქტ|ნოემბერი/ნოე|დეკემბერი/დეკ"
    ),
    "hy": (
        "հունվարի/հունվար/հնվ|փետրվարի/փետրվար/փտվ|մարտի/մարտ/մրտ|ապրիլի/ապրիլ/ապր|մայիսի/մայիս/մյս|"
        "հունիսի/հունիս/հնս|հուլիսի/հուլիս/հլս|օգոստոսի/օգոստոս/օգս|սեպտեմբերի/սեպտեմբեր/սեպ|"
        "հոկտեմբերի/հոկտեմբեր/հոկ|նոյեմբերի/նոյեմբեր/նոյ|դեկտեմբերի/դեկտեմբեր/դեկ"
    ),
    "az": (
        "yanvar/yan|fevral/fev|mart/mar|aprel/apr|may|iyun/iyn|iyul/iyl|avqust/avq|sentyabr/sen|oktyabr/okt|"
        "noyabr/noy|dekabr/dek"
    ),
    "kk": (
        "қаңтар/қаң/қаңтары|ақпан/ақп/ақпаны|наурыз/нау/наурызы|сәуір/сәу/сәуірі|мамыр/мам/мамыры|"
        "маусым/мау/маусымы|шілде/шіл/шілдесі|тамыз/там/тамызы|қыркүйек/қыр/қыркүйегі|қазан/қаз/қазаны|"
        "қараша/қар/қарашасы|желтоқсан/жел/желтоқсаны"
    ),
    "uz": (
        "yanvar/yan|fevral/fev|mart/mar|aprel/apr|may|iyun/iyn|iyul/iyl|avgust/avg|sentabr/sen|oktabr/okt|"
        "noyabr/noy|dekabr/dek"
    ),
    "my": (
        "ဇန်နဝါရီ/ဇန်/ဇန်နဝါရီလ|ဖေဖော်ဝါရီ/ဖေ/ဖေဖော်ဝါရီလ|မတ်/မတ်လ|ဧပြီ/ဧ/ဧပြီလ|မေ/မေလ|ဇွန်/ဇွန်လ|ဇူလိုင်/ဇူ/ဇူလိုင်လ|"
        "ဩဂုတ်/ဩ/ဩဂုတ်လ/သြဂုတ်/သြဂုတ်လ|စက်တင်ဘာ/စက်/စက်တင်ဘာလ|အောက်တိုဘာ/အောက်/အောက်တိုဘာလ|"
        "နိုဝင်ဘာ/နို/နိုဝင်ဘာလ|ဒီဇင်ဘာ/ဒီ/ဒီဇင်ဘာလ"
    ),
    "fil": (
        "enero/ene|pebrero/peb|marso/mar|abril/abr|mayo/may|hunyo/hun|hulyo/hul|agosto/ago|setyembre/set|"
        "oktubre/okt|nobyembre/nob|disyembre/dis"
    ),
    "sq": (
        "janar/jan|shkurt/shk|mars/mar|prill/pri|maj|qershor/qer|korrik/korr|gusht/gush|shtator/sht|tetor/tet|"
        "nëntor/nën|dhjetor/dhj"
    ),
    "be": (
        "студзеня/студзень/сту|лютага/люты/лют|сакавіка/сакавік/сак|красавіка/красавік/кра|мая/май|"
        "чэрвеня/чэрвень/чэр|ліпеня/ліпень/ліп|жніўня/жнівень/жні|верасня/верасень/вер|"
        "кастрычніка/кастрычнік/кас|лістапада/лістапад/ліс|снежня/снежань/сне"
    ),
    "ga": (
        "eanáir/ean|feabhra/feabh|márta|aibreán/aib|bealtaine/beal|meitheamh/meith|iúil|lúnasa/lún|"
        "meán fómhair/mfómh|deireadh fómhair/dfómh|samhain/samh|nollaig/noll"
    ),
    "cy": (
        "ionawr/ion|chwefror/chwef/chw|mawrth/maw|ebrill/ebr|mai|mehefin/meh|gorffennaf/gorff/gor|awst|medi|"
        "hydref/hyd|tachwedd/tach|rhagfyr/rhag"
    ),
    "ne": "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "mr": ("जानेवारी/जाने|फेब्रुवारी/फेब्रु|मार्च|एप्रिल/एप्रि|मे|जून|जुलै|ऑगस्ट/ऑग|सप्टेंबर/सप्टें|ऑक्टोबर/ऑक्टो|नोव्हेंबर/नोव्हें|डिसेंबर/डिसें"),
    "gu": ("જાન્યુઆરી/જાન્યુ|ફેબ્રુઆરી/ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર/સપ્ટે|ઑક્ટોબર/ઑક્ટો|નવેમ્બર/નવે|ડિસેમ્બર/ડિસે"),
    "pa": ("ਜਨਵਰੀ/ਜਨ|ਫ਼ਰਵਰੀ/ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ/ਜੁਲਾ|ਅਗਸਤ/ਅਗ|ਸਤੰਬਰ/ਸਤੰ|ਅਕਤੂਬਰ/ਅਕਤੂ|ਨਵੰਬਰ/ਨਵੰ|ਦਸੰਬਰ/ਦਸੰ"),
    "ml": (
        "ജനുവരി/ജനു|ഫെബ്രുവരി/ഫെബ്രു|മാർച്ച്/മാർ|ഏപ്രിൽ/ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്/ഓഗ|സെപ്റ്റംബർ/സെപ്റ്റം|ഒക്ടോബർ/ഒക്ടോ|നവംബർ/നവം|ഡിസംബർ/ഡിസം"
    ),
    "kn": ("ಜನವರಿ/ಜನ|ಫೆಬ್ರವರಿ/ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್/ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್/ಆಗ|ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ|ನವೆಂಬರ್/ನವೆಂ|ಡಿಸೆಂಬರ್/ಡಿಸೆಂ"),
    "ky": (
        "январь/янв/январы|февраль/фев/февралы|март/мар/марты|апрель/апр/апрели|май/майы|июнь/июн/июну|июль/июл/июлу|"
        "август/авг/августу|сентябрь/сен/сентябры|октябрь/окт/октябры|ноябрь/ноя/ноябры|декабрь/дек/декабры"
    ),
    "tk": (
        "ýanwar/ýan/ýanwary|fewral/few/fewraly|mart/mar/marty|aprel/apr/apreli|maý/maýy|iýun/iýuny|iýul/iýuly|"
        "awgust/awg/awgusty|sentýabr/sen/sentýabry|oktýabr/okt/oktýabry|noýabr/noý/noýabry|dekabr/dek/dekabry"
    ),
    "tg": (
        "январ/янв/январи|феврал/фев/феврали|март/мар/марти|апрел/апр/апрели|май/майи|июн/июни|июл/июли|"
        "август/авг/августи|сентябр/сен/сентябри|октябр/окт/октябри|ноябр/ноя/ноябри|декабр/дек/декабри"
    ),
    "zh": "一月/壹月/元月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
    "ht": "janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm",
    "mn": (
        "нэгдүгээр сар/нэгдүгээр сарын|хоёрдугаар сар/хоёрдугаар сарын|гуравдугаар сар/гуравдугаар сарын|"
        "дөрөвдүгээр сар/дөрөвдүгээр сарын|тавдугаар сар/тавдугаар сарын|зургадугаар сар/зургадугаар сарын|"
        "долдугаар сар/долдугаар сарын/долоодугаар сар/долоодугаар сарын|наймдугаар сар/наймдугаар сарын|"
        "есдүгээр сар/есдүгээр сарын|аравдугаар сар/аравдугаар сарын|арван нэгдүгээр сар/арван нэгдүгээр сарын|"
        "арван хоёрдугаар сар/арван хоёрдугаар сарын"
    ),
    "si": (
        "ජනවාරි/ජන|පෙබරවාරි/පෙබ|මාර්තු|අප්‍රේල්/අප්රේල්|මැයි|ජූනි/ජුනි|ජූලි/ජුලි|අගෝස්තු/අගෝ|සැප්තැම්බර්/සැප්|"
        "ඔක්තෝබර්/ඔක්තෝම්බර්/ඔක්|නොවැම්බර්/නොවෙම්බර්/නොවැ|දෙසැම්බර්/දෙසැ"
    ),
    "am": "ጃንዩወሪ/ጃንዋሪ|ፌብሩወሪ/ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር/ሴፕተምበር|ኦክቶበር/ኦክተውበር|ኖቬምበር|ዲሴምበር",
    "so": "janaayo|febraayo|maarso|abriil|maajo|juun|luuliyo|agoosto|sebteembar|oktoobar|nofeembar|diseembar",
}

PERSIAN = "فروردین|اردیبهشت|خرداد|تیر|مرداد/امرداد|شهریور|مهر|آبان/ابان|آذر/اذر|دی|بهمن|اسفند/اسپند"

DARI = "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"

BIKRAM = (
    "बैशाख/वैशाख/baishakh/baisakh|जेठ/ज्येष्ठ/jestha|असार/आषाढ/ashadh|साउन/श्रावण/shrawan|भदौ/भाद्र/bhadra|"
    "असोज/आश्विन/ashwin/asoj|कात्तिक/कार्तिक/kartik|मंसिर/मङ्सिर/मार्ग/mangsir|पुस/पौष/पुष/poush|माघ/magh|"
    "फागुन/फाल्गुन/falgun/phalgun|चैत/चैत्र/chaitra"
)

ETHIOPIC = "መስከረም|ጥቅምት|ኅዳር/ህዳር/ሕዳር|ታኅሣሥ/ታህሳስ/ታኅሳስ/ታህሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ/ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ/ሀምሌ|ነሐሴ/ነሀሴ|ጳጉሜ/ጳጉሜን"

HIJRI = (
    "محرم/المحرم/محرم الحرام/muharram|صفر/safar|"
    "ربيع الأول/ربيع الاول/ربیع الاول/ربيع أول/rabi al-awwal/rabiulawal/rabiul awal|"
    "ربيع الآخر/ربيع الثاني/ربيع الاخر/ربیع الثانی/rabi al-thani/rabiulakhir/rabiul akhir|"
    "جمادى الأولى/جمادى الاولى/جمادى الأول/جمادی الاول/jumada al-awwal/jumada al-ula/jamadilawal/jumadil awal|"
    "جمادى الآخرة/جمادى الثانية/جمادى الاخرة/جمادی الثانی/jumada al-thani/jumada al-akhirah/jamadilakhir/jumadil akhir|"
    "رجب/رجب المرجب/rajab|شعبان/شعبان المعظم/sha'ban/shaaban/syaaban/syaban/sya'ban|"
    "رمضان/رمضان المبارك/ramadan/ramadhan/ramzan|شوال/شوال المكرم/shawwal/syawal|"
    "ذو القعدة/ذي القعدة/ذوالقعدة/ذیقعده/dhu al-qi'dah/zulkaedah/zulkaidah|"
    "ذو الحجة/ذي الحجة/ذوالحجة/ذیحجه/dhu al-hijjah/zulhijjah/dzulhijjah"
)
