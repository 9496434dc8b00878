"""Given names, and family names that stand first, by language: what tells a name from two other words; table only."""

GIVEN: dict[str, str] = {
    "en": (
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew "
        "anthony donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason "
        "jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel "
        "gregory patrick alexander raymond jack dennis jerry tyler aaron jose adam nathan henry douglas "
        "zachary peter kyle walter ethan jeremy harold keith roger terry sean gerald carl arthur lawrence "
        "dylan jesse bryan albert bruce gabriel joe alan juan louis philip simon graham colin ian neil "
        "stuart mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty "
        "margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie "
        "rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen "
        "samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie "
        "olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl "
        "hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice abigail "
        "sophia jane fiona"
    ),
    "es": (
        "josé antonio manuel francisco javier miguel ángel luis carlos jesús pedro pablo rafael fernando "
        "jorge alberto ramón enrique vicente diego sergio alejandro raúl víctor andrés óscar héctor julio "
        "césar mario eduardo ricardo guillermo gustavo hugo iván jaime marcos rubén salvador santiago "
        "tomás roberto maría carmen ana josefa isabel dolores pilar teresa ángeles cristina lucía mercedes "
        "rosario concepción marta elena paula raquel silvia mónica beatriz patricia rocío sonia susana "
        "lorena verónica inés gabriela claudia daniela valeria ximena gloria alicia leticia graciela norma "
        "jordi joan xavier josep montserrat núria iker xoán"
    ),
    "pt": (
        "joão antônio antónio josé francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael "
        "daniel marcelo bruno eduardo felipe rodrigo manoel manuel mateus andré fernando fábio leonardo "
        "gustavo guilherme leandro tiago thiago anderson ricardo márcio jorge sebastião alexandre roberto "
        "edson diego vitor sérgio cláudio matheus luciano geraldo adriano júlio renato alex vinícius "
        "rogério samuel ronaldo mário flávio douglas igor davi manuela maria ana francisca antônia adriana "
        "juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana "
        "vanessa mariana gabriela vera vitória larissa cláudia beatriz luana rita sônia renata eliane "
        "joana inês"
    ),
    "fr": (
        "jean pierre michel philippe alain patrick nicolas christophe christian daniel bernard éric "
        "frédéric laurent stéphane pascal sébastien gérard thierry julien olivier jacques andré alexandre "
        "claude didier françois marie-claude vincent guillaume dominique jérôme bruno rené guy gilles marc "
        "serge yves franck benoît étienne mathieu rémi luc xavier marie nathalie isabelle sylvie catherine "
        "françoise martine christine monique valérie sandrine véronique nicole stéphanie sophie céline "
        "chantal patricia anne brigitte julie aurélie laurence christelle jacqueline élodie émilie "
        "virginie hélène florence corinne camille sandra élisabeth thérèse amélie éloïse anne-marie "
        "jean-pierre jean-claude jean-marc jean-paul mamadou moussa ousmane abdoulaye amadou ibrahima "
        "aïcha fatou aminata mariama aïssatou"
    ),
    "de": (
        "hans peter wolfgang klaus werner jürgen michael thomas andreas stefan stephan christian uwe "
        "günter günther manfred dieter horst helmut bernd frank martin gerhard heinz rainer walter karl "
        "herbert franz rolf matthias jörg markus alexander heinrich ralf georg dirk robert norbert kurt "
        "holger torsten thorsten jens sebastian tobias florian christoph johannes joachim rudolf axel "
        "volker ulrich reinhard ernst detlef sabine petra monika andrea claudia susanne birgit heike "
        "stefanie angelika martina ursula renate gabriele karin brigitte anja silke ingrid kerstin helga "
        "christine christina katrin kathrin barbara anke nicole cornelia elke ulrike silvia simone daniela "
        "gisela jutta gudrun annette heidi käthe erika anneliese lothar gerd egon willi otto lukas jonas "
        "felix julia katharina lena franziska"
    ),
    "it": (
        "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco "
        "domenico bruno paolo michele giorgio aldo sergio luciano marco andrea alessandro stefano roberto "
        "massimo maurizio claudio daniele fabio matteo luca lorenzo davide simone federico riccardo enrico "
        "emanuele filippo giacomo gianni gianluca maria giuseppina rosa giovanna teresa lucia carmela "
        "caterina francesca angela luisa elena paola laura giulia chiara alessandra federica silvia "
        "valentina elisa martina barbara cristina daniela simona roberta stefania raffaella"
    ),
    "nl": (
        "jan johannes pieter kees henk gerrit cornelis hendrik willem jeroen bas joost maarten sander "
        "wouter bart dirk frans piet arjen ruud sjoerd marieke annemarie ingrid saskia ellen hanneke wilma "
        "els marijke anneke joke femke"
    ),
    "sv": (
        "lars anders johan per nils mikael hans erik jan karl peter thomas gunnar sven bengt bo fredrik "
        "daniel bertil håkan göran ulf mats stefan magnus björn leif kjell olof anna karin birgitta "
        "kristina margareta elisabeth eva ingrid marie linnéa kerstin ulla annika åsa gunilla ole jens "
        "niels jørgen henrik søren kirsten mette hanne inge lene morten lasse ola knut odd arne kåre bjørn "
        "øyvind terje svein tor geir trond rune liv berit randi turid solveig matti jukka pekka juha timo "
        "kari hannu heikki antti mikko ilkka tapani päivi tuula anneli riitta leena sirpa jón guðrún "
        "sigurður"
    ),
    "pl": (
        "jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy "
        "tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz "
        "marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub "
        "artur zdzisław edward mieczysław damian anna maria katarzyna małgorzata agnieszka krystyna "
        "barbara ewa elżbieta zofia janina teresa joanna magdalena monika jadwiga danuta irena halina "
        "helena beata aleksandra marta dorota marianna grażyna jolanta stanisława iwona karolina bożena "
        "urszula justyna renata alicja paulina sylwia natalia wanda agata aneta izabela ewelina marzena "
        "wiesława genowefa"
    ),
    "cs": (
        "jiří jan petr josef pavel jaroslav martin miroslav tomáš františek zdeněk václav michal karel "
        "milan vladimír lukáš david ladislav jakub stanislav roman ondřej radek marek vojtěch daniel "
        "zdenek bohumil luboš aleš vlastimil oldřich marie jana eva anna hana věra lenka alena kateřina "
        "lucie jaroslava ludmila helena jitka martina zdeňka ivana michaela zuzana jarmila veronika petra "
        "tereza dagmar libuše božena ján jozef štefan peter ľubomír juraj dušan mária katarína alžbeta "
        "žofia oľga ivan janez franc marko andrej jože jožica matej primož"
    ),
    "hu": (
        "lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba "
        "imre lajos györgy balázs gyula mihály károly róbert béla dávid dániel ádám krisztián miklós "
        "norbert bence máté mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes andrea "
        "julianna ildikó erika krisztina irén eszter magdolna mónika edit gabriella szilvia anita anikó "
        "viktória márta rozália tímea piroska ibolya klára tünde dóra zsófia gizella zsuzsa"
    ),
    "ro": (
        "ion gheorghe nicolae vasile constantin ioan marian mihai alexandru andrei florin adrian ștefan "
        "stefan cristian daniel gabriel viorel dumitru ionuț bogdan marius petru costel mircea radu sorin "
        "liviu octavian ovidiu cătălin maria elena ioana ana mihaela andreea cristina mariana gabriela "
        "alina daniela georgeta florentina simona rodica ramona doina lavinia corina agim besnik arben "
        "ilir edi artan ardian fatmir"
    ),
    "hr": (
        "ivan josip marko stjepan tomislav željko mario ante nikola petar zoran mato goran dražen damir "
        "davor vladimir branko miroslav milan dragan jovan aleksandar dušan slobodan nenad dejan vladan "
        "miloš nebojša marija ana ivana mira katarina nada jelena dragica ljubica vesna mirjana snežana "
        "gordana jasmina biljana slavica milica jadranka јован милан драган зоран александар никола петар "
        "марко милош ненад дејан бранко душан слободан марија јелена ана милица весна мирјана снежана "
        "гордана љиљана биљана"
    ),
    "ru": (
        "александр сергей владимир андрей алексей николай дмитрий иван юрий виктор михаил евгений анатолий "
        "игорь олег константин василий павел пётр петр максим валерий вячеслав геннадий борис роман денис "
        "антон григорий леонид артём артем станислав виталий валентин руслан эдуард фёдор федор тимур "
        "рашид ринат марат ильдар айрат елена ольга наталья наталия татьяна ирина анна светлана мария "
        "людмила екатерина галина марина юлия надежда любовь нина валентина вера анастасия лариса тамара "
        "оксана виктория алла алина дарья евгения ксения зоя раиса лидия кристина полина гульнара"
    ),
    "uk": (
        "олександр сергій володимир андрій олексій микола дмитро іван юрій віктор михайло євген анатолій "
        "ігор олег богдан василь павло петро валерій вячеслав геннадій роман тарас степан григорій ярослав "
        "віталій назар остап олена ольга наталія тетяна ірина ганна світлана марія людмила катерина галина "
        "марина юлія надія любов ніна валентина віра анастасія лариса оксана вікторія алла леся соломія "
        "христина"
    ),
    "be": (
        "аляксандр сяргей уладзімір андрэй аляксей мікалай дзмітрый іван юрый віктар міхаіл алена вольга "
        "наталля таццяна"
    ),
    "bg": (
        "георги иван димитър николай петър христо йордан александър васил стефан тодор стоян красимир "
        "пламен атанас борислав цветан мария иванка елена йорданка пенка росица даниела десислава гергана "
        "снежана ивелина"
    ),
    "el": (
        "γιώργος γεώργιος ιωάννης γιάννης κωνσταντίνος κώστας δημήτρης δημήτριος νικόλαος νίκος παναγιώτης "
        "βασίλης βασίλειος χρήστος αθανάσιος θανάσης μιχάλης ευάγγελος σπύρος αντώνης αναστάσιος θεόδωρος "
        "ανδρέας ηλίας στέλιος μαρία ελένη αικατερίνη κατερίνα βασιλική σοφία αγγελική γεωργία δήμητρα "
        "άννα ευαγγελία ιωάννα παναγιώτα χριστίνα αναστασία"
    ),
    "tr": (
        "mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil "
        "süleyman abdullah mahmut recep salih fatih kadir emre hakan serkan orhan kemal metin cemal yaşar "
        "bülent cengiz erdal erkan gökhan levent ayhan tuncay volkan fatma ayşe emine hatice zeynep elif "
        "meryem şerife zehra sultan hanife merve havva zeliha esra özlem yasemin hacer sevgi gülşen aysel "
        "nurcan derya dilek çiğdem sibel songül nermin ışıl gülay serap"
    ),
    "kk": (
        "нұрлан серік ерлан болат қайрат марат асқар дәурен бауыржан ғалым жандос аслан айдос әлішер берік "
        "талғат мұрат гүлнәр айгүл сәуле динара алма жанар гүлмира азамат бакыт нурлан чынгыз айгуль "
        "жамиля алишер шавкат рустам дилшод бахтиёр фарход alisher shavkat rustam dilshod bahtiyor farhod "
        "elçin rəşad vüqar ilham aydın samir nigar aygün leyla günel батбаяр ганбаатар болд сарангэрэл "
        "оюун энхбаяр бат-эрдэнэ цэцэг долгор"
    ),
    "hy": "արամ արմեն հայկ գագիկ կարեն տիգրան գևորգ սուրեն անահիտ մարինե նարինե գայանե գրիգոր",
    "ka": "გიორგი დავით ლევან ზურაბ ირაკლი ნიკოლოზ ვახტანგ თამაზ ნინო თამარ მარიამ ანა ნანა ეკა ქეთევან",
    "ar": (
        "محمد أحمد احمد محمود علي علی حسن حسين حسین خالد عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالملك "
        "عبدالسلام سعيد سعد سالم صالح ناصر فهد فيصل سلطان سلمان تركي بندر ماجد طارق عمر عثمان إبراهيم "
        "ابراهيم إسماعيل يوسف يحيى موسى عيسى مصطفى كمال جمال عادل وليد هشام ياسر سامي رامي باسم حمد راشد "
        "منصور مبارك عماد زياد بلال أمين نبيل كريم سمير رشيد فاطمة فاطمه عائشة مريم خديجة زينب سارة نورة "
        "نوره هند منى ليلى سلمى هدى أمل أميرة رنا دينا هالة سميرة نادية عبدالقادر عبدالرزاق عبدالحميد "
        "عبدالمجيد عبدالوهاب عبدالناصر عبد"
    ),
    "fa": (
        "محمدرضا علیرضا رضا مهدی مهدي امیر حمید حمیدرضا سعید مجید مسعود محسن مرتضی مصطفی اکبر اصغر عباس "
        "حسن حسین جواد هادی کاظم ناصر بهرام بهروز فرهاد کامران سیامک داریوش آرش پیمان امید فاطمه زهرا مریم "
        "زینب سمیه نرگس لیلا الهام سارا نسرین شهلا مینا پریسا ابوالفضل غلامرضا احمدرضا سیدمحمد سید محمدعلی "
        "محمدحسین عبدالرضا ایمان میلاد پویا"
    ),
    "ur": (
        "شاہد زاہد نعیم ندیم سلیم وسیم کاشف آصف عارف طاہر ظفر اقبال افتخار اعجاز اکرم اسلم اشرف رفیق شفیق "
        "عمران فرحان نواز بشیر نذیر صغیر کبیر منیر خان گل حمید رشید مجید فرزانہ رخسانہ شازیہ ثناء عائشہ "
        "صائمہ"
    ),
    "ps": "حامد کریم اشرف عبدالله گلاب زلمی نجیب نجيب حکمت فرید فريد",
    "he": (
        "דוד משה יוסף אברהם יעקב יצחק שמואל שלמה אהרון חיים מאיר דניאל מיכאל אלי אריה יהודה רון גיל אבי "
        "יוסי עמית אורי נועם איתי רונן שרה רחל רבקה לאה מרים אסתר רות חנה יעל מיכל נועה טל ענת אורית דנה "
        "שירה תמר רונית"
    ),
    "hi": (
        "राम कुमार राजेश सुरेश रमेश महेश दिनेश मुकेश राकेश संजय अजय विजय अनिल सुनील मनोज प्रमोद विनोद अशोक "
        "आशोक किशोर राजेन्द्र राजेंद्र सुरेन्द्र नरेन्द्र नरेंद्र देवेन्द्र योगेश पंकज नीरज धीरज दीपक अमित सुमित "
        "रोहित मोहित राहुल विकास प्रकाश गणेश श्याम कृष्ण हरि शिव गोपाल मोहन सोहन रवि अरुण वरुण तरुण प्रवीण "
        "नवीन संतोष आनंद विवेक अभिषेक सीता गीता अनीता सुनीता कविता सरिता ममता पूजा प्रिया नेहा रीना मीना "
        "रेखा आशा उषा लता माया सिंह शर्मा वर्मा यादव मिश्रा गुप्ता बहादुर प्रसाद श्रेष्ठ पाटील देवी लाल"
    ),
    "bn": (
        "মো মোঃ মো. মোহাম্মদ মুহাম্মদ আব্দুল আবদুল রফিকুল শফিকুল নজরুল সাইফুল জহিরুল কামরুল আমিনুল মনিরুল "
        "আনিসুল তৌহিদুল হাসান হোসেন আলী আহমেদ রহমান ইসলাম করিম চৌধুরী খান মিয়া উদ্দিন সরকার মণ্ডল দাস রায় "
        "সেন ঘোষ বসু চক্রবর্তী বন্দ্যোপাধ্যায় মুখোপাধ্যায় ফাতেমা আয়েশা খাতুন বেগম আক্তার সুলতানা নাসরিন শারমিন "
        "রহিমা সালমা রফিক শাহ জামাল কামাল"
    ),
    "ta": "கண்ணன் முருகன் செல்வம் குமார் ராஜா ரவி மணி சுந்தரம் லட்சுமி மீனா சுப்பிரமணியம் கார்த்திக் சரவணன் பாலசுப்பிரமணியன்",
    "si": "නිමල් සුනිල් කමල් අමල් රංජිත් සමන් කුමාර පෙරේරා සිල්වා ප්‍රනාන්දු ජයසිංහ බණ්ඩාර කුමාරි මාලනී",
    "th": (
        "สมชาย สมศักดิ์ สมพร สมบัติ สมหมาย สมบูรณ์ สมจิตร สมคิด สมปอง ประเสริฐ ประสิทธิ์ ประยุทธ์ ประวิทย์ "
        "วิชัย วิชิต วิเชียร วินัย วิโรจน์ วิทยา วิไล วิภา สุชาติ สุรชัย สุรศักดิ์ สุรพล สุวิทย์ สุนทร สุพจน์ "
        "สุภาพ สุดา สุกัญญา สุนีย์ มานพ มานะ มาลี มาลัย บุญมี บุญเลิศ บุญชัย บุญธรรม ธนากร ธนพล ธีระ ณัฐพล กิตติ "
        "เกียรติศักดิ์ ชาญชัย ชัยวัฒน์ ชูชาติ ทวี ทองดี ไพโรจน์ ไพบูลย์ อนุชา อนันต์ อรุณ อรุณี อุไร อำนวย "
        "นิพนธ์ นิรันดร์ พงษ์ศักดิ์ พิชัย พิเชษฐ์ พรทิพย์ จิราพร จิตรา จันทร์เพ็ญ กัญญา กาญจนา รัตนา รัชนี "
        "ลัดดา ศิริพร ศิริชัย เสาวนีย์ ดวงใจ นงลักษณ์ บังอร เพ็ญศรี ยุพิน วรรณา"
    ),
    "lo": ("ບຸນມີ ສົມສັກ ສົມພອນ ສົມຈິດ ຄຳພອນ ຄຳໄພ ຄຳສິງ ບົວພັນ ແກ້ວ ວິໄລ ສຸກສະຫວັນ ສີສະຫວາດ ທອງສິງ ທອງລຸນ ສົມບັດ ບຸນຍັງ ພອນສະຫວັນ"),
    "km": ("សុខ ចាន់ ហេង គឹម ស៊ុន សៅ ម៉ៅ មាស កែវ ឈុន អ៊ុំ នួន លី ហ៊ុន សុភា សុភាព វណ្ណា ដារ៉ា សំណាង ពិសិដ្ឋ បូរ៉ា រតនា សុវណ្ណ"),
    "am": "አበበ ከበደ ተስፋዬ ታደሰ ግርማ ኃይለ ዮሐንስ ሰለሞን ዳዊት መሐመድ አለማየሁ ብርሃኑ አስቴር አልማዝ ሙሉ ሰላም ሄለን",
    "id": (
        "muhammad mohammad mohamad ahmad agus budi bambang joko slamet sri siti dewi nur wahyu dwi tri eko "
        "rini rina ratna hendra hadi susanto sutrisno supriyadi yulianto yuliana fitri indah lestari dian "
        "rizky rizki putri ayu putu nyoman ketut wayan kadek komang luh gede abdul abdullah ismail "
        "ibrahim hassan hussein azman zainal rosli norhayati faridah lukman iwan asep dedi ujang cecep "
        "endang sugeng suryadi hermawan"
    ),
    "fil": (
        "jose juan pedro rey rodel jun edgar rolando reynaldo danilo rodrigo lilibeth marites maricel rowena jocelyn"
    ),
    "sw": (
        "juma mwangi kamau otieno ochieng odhiambo wanjiku wanjiru njoroge kipchoge kiprotich mutua "
        "achieng akinyi hamisi rashid salim fatuma amina zuhura musa ibrahim sani bello abubakar aminu "
        "chukwu emeka ngozi adebayo olusegun kwame kofi kwabena ama yaa abena tesfaye abebe kebede girma "
        "alemayehu axmed cabdi maxamed xasan faadumo thabo sipho"
    ),
    "vi": (
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh lương mai "
        "đào tạ hà tô chu quách nghiêm thái lâm tăng triệu vương tống khổng thân phùng kiều cao châu la "
        "lưu mạc ninh"
    ),
}
