"""Posts of those who sign letters and decrees, and how a letter closes, in the languages of old pages; table only."""

from newsarchive.text.wordlists import phrases, word_set

# One of these words makes a short line the post of somebody.
POSTS = word_set(
    "secretary director manager officer correspondent spokesman spokesperson spokeswoman coordinator commissioner "
    "minister president chairman chairwoman chairperson clerk superintendent administrator governor mayor senator "
    "sheriff treasurer chancellor ambassador attorney-general magistrate registrar councillor councilman alderman "
    "ministre président présidente directeur directrice maire préfet préfète sous-préfet gouverneur secrétaire "
    "alcalde alcaldesa intendente gobernador gobernadora ministra presidente presidenta directora secretario "
    "secretaria regidor prefeito prefeita vereador governador governadora secretário secretária ministro diretor "
    "diretora sindaco assessore direttore direttrice segretario prefetto bürgermeister bürgermeisterin "
    "oberbürgermeister landrat landrätin geschäftsführer geschäftsführerin pressesprecher pressesprecherin "
    "ministerpräsident staatssekretär präsident präsidentin direktor direktorin burgemeester wethouder "
    "voorzitter borgmästare ordförande kommunalråd borgmester ordfører rådmann formand kommunedirektør "
    "kaupunginjohtaja kunnanjohtaja pormestari puheenjohtaja polgármester alpolgármester jegyző elnök igazgató "
    "miniszter wójt burmistrz starosta wojewoda marszałek prezydent sołtys dyrektor sekretarz skarbnik przewodniczący "
    "przewodnicząca starostka místostarosta primátor primátorka hejtman ředitel ředitelka tajemník tajemnice "
    "předseda předsedkyně riaditeľ riaditeľka prednosta primar viceprimar prefect ministru președinte "
    "președintele gradonačelnik načelnik župan ravnatelj predsjednik predsednik градоначелник "
    "начелник председник директор министар кмет зам.-кмет областен министър председател глава мэр губернатор "
    "министр начальник руководитель председатель прокурор секретарь заведующий староста мер голова "
    "міністр керівник начальнік старшыня дырэктар әкімі әкім министрі директоры басшысы төрағасы "
    "hokimi hokim vazir müdür müdürü vali valisi kaymakam kaymakamı belediye başkan başkanı bakan bakanı "
    "rektör δήμαρχος νομάρχης υπουργός πρόεδρος αντιδήμαρχος περιφερειάρχης διευθυντής γενικός bupati walikota "
    "gubernur camat lurah kepala ketua sekretaris direktur menteri pengarah pengerusi kryetari kryetar drejtori "
    "ministri vallavanem linnapea direktors priekšsēdētājs meras direktorius المدير مدير الوزير وزير المحافظ "
    "محافظ الرئيس رئيس الأمين العميد القاضي المشرف استاندار فرماندار بخشدار شهردار مدیرکل وزیر رئیس دبیر ڈپٹی کمشنر "
    "سیکرٹری ڈائریکٹر प्रशासक আধিকারিক প্রশাসক মন্ত্রী সচিব পরিচালক চেয়ারম্যান মেয়র কর্মকর্তা কমিশনার निदेशक सचिव "
    'मंत्री कलेक्टर आयुक्त अध्यक्ष प्रमुख महानिदेशक ראש שר מנכ״ל מנכ"ל יו״ר יו"ר mkurugenzi waziri mwenyekiti katibu '
    "дарга захирал сайд төрийн даргын"
)
# In scripts that part no words: how the line of a post ends or begins.
UNSPACED_POSTS = phrases(
    "市長|町長|村長|区長|知事|部長|課長|局長|所長|校長|院長|總統|縣長|鄉長|鎮長|處長|主任|委員長|理事長|大臣|大使|"
    "市长|县长|区长|镇长|乡长|局长|处长|主席|书记|院长|校长|장관|시장|군수|도지사|구청장|원장|교육감|총장|위원장|"
    "นายก|ผู้ว่าราชการ|ปลัด|อธิบดี|รัฐมนตรี|ผู้อำนวยการ|นายอำเภอ|ເຈົ້າແຂວງ|ລັດຖະມົນຕີ|ຫົວໜ້າ|អភិបាល|រដ្ឋមន្ត្រី|ប្រធាន|နာယက"
)
# In Vietnamese: lines over a signature that are the post and nothing else.
LINES_OF_POSTS = frozenset(
    phrases("chủ tịch|giám đốc|bí thư|trưởng ban|chánh văn phòng|hiệu trưởng|trưởng phòng|cục trưởng|bộ trưởng")
)
# How a line begins that closes a letter, or says who signs it.
CLOSINGS = phrases(
    "respectfully|sincerely|yours|with best regards|with kind regards|best regards|kind regards|regards|faithfully|"
    "given under|done at|in witness|mit freundlichen|mit besten grüßen|hochachtungsvoll|freundliche grüße|"
    "trân trọng|kính thư|kính chào|atentamente|respetuosamente|cordialmente|saludos cordiales|sin otro particular|"
    "atenciosamente|respeitosamente|com os melhores cumprimentos|cordialement|respectueusement|veuillez agréer|"
    "veuillez recevoir|fait à|fait le|je vous prie|bien à vous|cordiali saluti|distinti saluti|con stima|"
    "met vriendelijke groet|hoogachtend|med vänlig hälsning|med vänliga hälsningar|högaktningsfullt|venlig hilsen|"
    "med venlig hilsen|med vennlig hilsen|ystävällisin terveisin|kunnioittaen|tisztelettel|üdvözlettel|z poważaniem|"
    "z wyrazami szacunku|z pozdrowieniami|s pozdravem|s úctou|s pozdravom|cu stimă|cu respect|s poštovanjem|"
    "srdačan pozdrav|с поштовањем|с уважение|с уважением|с почтением|искренне ваш|з повагою|щиро ваш|з павагай|"
    "құрметпен|ізгі ниетпен|урматтоо менен|hurmat bilan|hörmətlə|saygılarımla|saygılarımızla|saygı ile|με εκτίμηση|"
    "με τιμή|hormat kami|hormat saya|salam hormat|wassalam|sekian|yang menurut perintah|saya yang menjalankan|"
    "lugupidamisega|"
    "ar cieņu|pagarbiai|me respekt|sumasainyo|lubos na gumagalang|مع التحية|وتفضلوا|مع خالص|والسلام عليكم|"
    "با احترام|با تشکر|با سپاس|والسلام|خیر اندیش|آپ کا|ધન્યવાદ|ধন্যবাদান্তে|ধন্যবাদসহ|বিনীত|নিবেদক|भवदीय|सादर|धन्यवाद|"
    "בכבוד רב|בברכה|此致|敬礼|敬禮|敬上|謹啟|顺祝|敬具|草々|かしこ|謹言|"
    "올림|드림|감사합니다|ขอแสดงความนับถือ|ด้วยความเคารพ|ດ້ວຍຄວາມນັບຖື|សូមគោរព|ដោយសេចក្តីគោរព|хүндэтгэсэн|gez.|i.v.|i.a.|p.o."
)
