// Further given names of many peoples. Lower case, no accents; written from general knowledge.
export const GIVEN_OF_THE_WORLD_K_TO_M = `
  kaafi kaahin kaahu kaan kaanoi kaapora kaapuni kaare kaari kaariye kaarlo kaaru kaati kaatje kabagambe kabaka kabamba
  kabanda kabasele kabelo kabera kaberi kabila kabiru kabita kabo kabonesa kabongo kaboyo kachi kachim kachisicho kacper
  kadeem kadeg kadek kadir kadri kadu kadyn kaea kaede kafoatu kafra kafui kagabo kagame kagan kaggwa kagisho kagwiria
  kahaku kahala kahananui kahanu kahawai kahea kahealani kahekili kahele kahiau kahikina kahili kahina kahiwa kaho kahoku
  kahokulani kaholo kahsay kahsu kahu kahue kahukura kahula kahumoa kahurangi kahuroa kahutia kaiabi kaiafa kaiahi kaido
  kaie kaija kaikane kaiko kailana kailane kailani kailash kailee kaima kaimana kaimbe kaimi kainalu kainene kaino kainoa
  kaiona kaiora kaiowa kaipo kaipolani kaito kaitochukwu kaiulani kaiwa kaiwen kaiwi kajal kajin kajsa kakali kakaw kakha
  kakhaber kakhi kakoli kakoma kakooza kakra kakuru kalaika kalaiselvi kalaivani kalakaua kalala kalama kalani kalanikoa
  kalanikupule kalaniopuu kaleab kalehua kaleialoha kaleikaumaka kaleikini kalele kalena kalenga kaleohano kalervo
  kalesita kalev kaley kalfu kalfumalen kalihi kaliko kalimba kalino kaliopasi kaliopate kaliova kalisa kalisito kaljo
  kalju kalkidan kallfu kallfuray kalliopi kallirroi kallisti kallpa kalman kaloa kaloke kalolaine kalolo kalombo kalomira
  kalonji kalpani kalpesh kalsoom kaltrina kaltum kalum kaluna kalyan kalyana kalyani kamaha kamahao kamahina kamaile
  kamaka kamakani kamakshi kamalakannan kamalam kamalani kamaldeep kamalei kamali kamalii kamalika kamaljeet kamaljit
  kamalu kamand kamande kamani kamanzi kamaraj kamari kamarion kamarul kamayura kambale kambere kambili kambiz kamden
  kamdilichukwu kameaaloha kamehameha kameli kamini kamisese kamiya kamiyah kamogelo kamol kamolwan kamora kamren kamrul
  kamrun kamsi kamsiyochukwu kamsiyonna kamto kamukama kamyar kanagaraj kanagavalli kanakam kanako kaname kanami kananelo
  kanani kanata kanaua kanayo kanchana kanchha kanchhi kandasamy kande kandibe kaneali kanek kanella kanene kang-min
  kangmin kanha kanhaiya kanika kanini kanisha kaniya kaniz kanjana kankana kanku kanlaya kannagi kannan kannika kannitha
  kanoa kanoe kanoelani kanohea kanokporn kanokwan kanon kansiime kanta kantati kantuta kanwal kanwaljit kanwarpal kanyana
  kanyi kanyinda kanyisa kaobimtochukwu kaohu kaohulani kaoly kaona kaourintin kapaia kapapelo kapeka kapena kapil kapila
  kapinga kapono kapua kapualani kapuki kaqchi karabo karai karaitiana karalaini karamjeet karamjit karanbir karandeep
  karangwa karani karanjit karanveer karapet karauri kardo kareen karekezi karelis karelys karembo karianne karimi karimu
  karishma kariuki karlenis karlheinz karlinha karokh karolay karolis karoll karox karpagam karter karthi karthik karthika
  karthikeyan kartik kartini kartono karuga karumbe karuna karunakaran karunaratne karungi karuppaiah karuppasamy karwan
  karzan kasemsan kashawn kashinath kashish kashmira kasie kasimu kasirye kasongo kaspars kassa kassahun kassaye kassinda
  kasthuri kasturi kasule kasumba kasumi kasun katana kataraina katari katariina katashi katelig katell kateregga kathambi
  kathir kathiravan kathure katinha katiusca katiuska katka katla katlego katleho katlen katri katsuhiko katsuhiro katsuji
  katsuki katsuko katsuo katsuya katsuyuki katty katushabe katusiime katyusha kaua kauahi kauanny kauanoe kaufusi kaui
  kauikeaouli kauila kauilani kauko kaulana kaulani kaumaka kaumanu kaumualii kausar kaushal kaushalya kaushik kaustav
  kauwila kavan kavapele kavata kaveesha kaveh kaveinga kavin kavindi kavira kavisha kavitha kaviya kavuli kavya kawa
  kawai kawailani kawaiola kawaljit kawan kawane kawany kawar kawehi kawehilani kawena kawiil kawika kawira kawiti kawoq
  kawu kaydence kayembe kayesu kayiranga kayitesi kaylynn kayoko kayumba kayvan kazadi kazim kazimiera kazimieras kazimir
  kazue kazuhiko kazuki kazuma kazumasa kazumi kazunari kazunori kazushi kazuto kazuya kazuyo kazuyoshi kazuyuki kazys
  keabetswe keahi keahilani keaka keakealani keala kealahou kealani kealeboga kealoha keandre keani keanna keao keaolani
  keawe keaweaheulu kebebush kebede kebedech kebonye kedar kedist keelin keerthana keerthi kees keesha keeva kefilwe
  kegomoditswe kehanu kehar kehau kehaulani keigo keiichi keiichiro keijo keilys keiner keion keisuke keita keitumetse
  keivan keiver kekai kekaimalu kekaulike kekauluohi kekeli kekepania kekipi kekoa kekoalani kekona kekuaokalani
  kekuhaupio kelan kelebogile kelechi kelechukwu kelela kelello kelemework keleni kelepi kelera kelerayani keletso kelii
  keliiaa kelilani kelvis kemar kembabazi kemelo kemigisha kemilly kemirembe kemunto kendri kendrick kenechi kenechukwu
  keneilwe kenenna kenichiro kenina kenisha kenjiro kenneisha kenosi kenroy kensa kenshin kensley kensuke kenta kentaro
  kentigern kentse kenver kenyatta keoagile keoki keola keolani keon keona keondra keondre keoni keonna keonte keopuolani
  keorapetse keosha kepano kepueli kerana keratilwe kereama kerehi kerem keremcan kerensa kerenza kereopa keresi kereta
  kerexu keriana kerim kerisha kerisiano kerli kerline kerly kerme kerolayne keron kerron kersti kerttu kerubi kerubo
  kervens kervin kesaobaka kesare kesavan keshani keshav keshawn keshia kesner keso kestutis ketaki ketema kethellyn
  kethia kethlen ketil ketill ketino ketlareng ketlyn ketso kettelie kettia kettly keturah ketut keval kevrenn keyana
  keyanna keyly keyon keyonna keyshawn keyur keyvan keziah kfir kgabo kgalalelo kgalema kgaugelo kgomotso kgopotso kgosi
  kgosietsile kgothatso kgotso khabat khabonina khachatur khachik khadar khadijah khagendra khairul khairunnisa khaleda
  khalif khamla khamphone khamphoui khamsouk khamtai khamtay khanda khang khanhhuyen khanhlinh khanhngoc khanhvy khanitha
  khansa khantati khanyi khanyisa khanyisani khanyiswa khariton kharl khashayar khatia khauhelo khaya khayakazi khayalethu
  khayelihle khedidja kheireddine khira khizar khoa khoi kholeka kholiswa khomotso khoren khormal khosro khosrow khotso
  khoukha khue khulood khumbulani khumbuzile khumo khunav khurshid khuselwa khushboo khushbu khushdeep khushi khushwant
  khuyen khvicha khwezi ki-hoon ki-young kiab kiala kiama kianna kianoush kibet kibiwott kibrom kibuuka kidane kidist
  kidlat kielo kiesse kieu kifle kigen kiggundu kigozi kihei kihoon kikuko kikuo kilakila kilamba kilauea kilifi kilinahe
  kilioni kilisi killari killasisa kimanh kimani kimarley kimathi kimbangu kimeli kimhoa kimia kimiora kimlien kimloan
  kimmo kimngan kimo kimokeo kimphuong kimthoa kimtuyen kimutai kinfe kinich kinichna kinisimere kinjal kinneret kinsi
  kinslee kinuko kinuyo kinya kinyua kinza kioko kiomars kipchoge kipchumba kipkemboi kipkorir kiplagat kiplimo kipngeno
  kipngetich kiprono kiprop kiprotich kiprotiche kipruto kipsang kipserem kiptanui kiptoo kipyego kirabo kirandeep
  kiranjit kiranjot kiranpal kirec kiriana kirika kiriko kirisimasi kiro kiros kirpal kirstag kirsteen kirui kiruthika
  kisakye kishalay kishan kishawn kishor kishore kisimba kitenge kithsiri kitione kittichai kittipong kittisak kitto
  kiumars kivanc kiwa kiwanuka kiyah kiyoe kiyoko kiyomi kiyonori kiyotaka kizito kizkitza kizua kjartan kjellaug kjersti
  kjerstin kjetil klaasje klavdia klavdiya klazien kleanthi kleanthis kleiber kleider kleio klenam kleoniki klervi klervie
  klim klio klisman knarik knud knute koali koanui koba kobby kobi kobina kobusingye koceila kochar kodandaram kodili
  kodilinye kodjo kodwo kodzo koel koen koert kofivi kofoworola kohaku kohei kohinoor kohu koichi koichiro kojovi kokeb
  koketso kokila kokilavani kokobe kokoro kokui kokuvi kolab kolade kolapo kolbein kolbeinn kolbrun koldobike koliniasi
  kolinio kolohe kolomona kolotau koloti kolya komal komala komang kombo kome komla komlavi komugisha komuhangi konadu
  konane kondrat kongkeo kongmeng kongolo konjit konstantina konstantinos koos kopano kopenawa kopila korantema koray
  koria korkoi korkor korley kornel kornelia kornkanok koroi kosal kosar kosarachi koshie kosi kosisochukwu koskei kossi
  kossivi kosta kostadin kostadinka kostantin kostas kosti kostis kostya kostyantyn kosuke kotaiah kotaro koteswara kotone
  kotori kotuku koua kouadio kouakou kouame kouassi kouhei koukou kourosh kousalya koushi koushik koussaila kovan kowsalya
  koyejo kozue kpakpo krabelin krelis krenak kreshnik kresimir kresten kriemhild krikor krishantha krishnakant
  krishnamoorthy krishnamurthy krishnan krishnaveni krishnendu krisjanis kristaps kristbjorg kristiina kristijan kristinn
  kristjan kristmundur kristof kristyna krithika kriti krum krumare krunal krunoslav krunoslava krupa krystina krystyn
  krzysiek ksenija kseniya kshitij kuaika kuarahy kuaray kudakwashe kudjo kudzai kudzaishe kudzanai kudzo kuhao kuini
  kujtim kukua kukui kukulcan kukulkan kukundakwe kulamanu kulane kulani kulap kulbir kuldeep kuldip kuleana kulia
  kulitapa kuljeet kuljit kullike kulmiye kulno kulraj kulsum kulu kuluse kuluwa kulvinder kulwant kulwinder kuma kumaran
  kumaraswamy kumaresan kumari kumatz kumbirai kumud kumudha kumudu kunal kunatai kundai kundan kunegunda kunhiraman
  kunibert kunigunde kunihiko kunihiro kuniko kunjal kunjamma kunle kuntal kuntala kunthea kunthy kuntur kuntuturi kunumi
  kupakwashe kuppusamy kuppuswamy kurniawan kurniawati kurosh kursat kurumi kuruwara kusal kushal kushani kushum kusi
  kusikuyllur kusilla kusirimay kusiy kusnadi kusum kusumawati kutala kutty kuuipo kuulei kuyawa kuychi kuyen kuyenray
  kuyllur kuzivakwashe kuzma kwabla kwadjo kwadwo kwakhanya kwakye kwamboka kwami kwamina kwamivi kwanchai kwanele
  kwang-ho kwang-soo kwang-su kwangho kwangsoo kwarteng kwashi kwashie kwasi kwatei kwazi kwei kweku kwesi kwestan kwizera
  kwotua kyalimpa kyalo kyauta kyaw kyawmin kyawthu kyawzin kylah kylan kyllikki kymani kyndall kyohei kyomugisha
  kyong-hui kyosuke kyparissia kyree kyriaki kyriakos kyrylo kyshawn kyson kyu-hyun kyung-ah kyung-hee kyung-ho kyung-hwa
  kyung-mi kyung-min kyung-soo kyung-sook kyungah kyunghee kyungho kyunghwa kyungja kyungmi kyungmin kyungsoo kyungsook
  kyungu laakea labanya labhras lachie lachina laddawan ladidi ladipo ladislada laedson lafaele lafaiete lafken lafoai
  lagat lagimanofia lahapa lahela lahiru laifu laig laika lailson laimdota laimonas lainet laisani laisenia laisiasa
  lajwanti lakambini lakandula lakech lakeisha lakendra laker lakesha lakeshia lakhan lakhbir lakhvir lakiesha lakisha
  lakita lakmal lakmali lakot lakpa lakshan lakshika lakshmanan lakshmidevi laksmi lalani laleh lalelei lalise lalit
  lalith lalitha lalito lalla laloifi lalomilo lamarcus lambertus lambrini lamercie lamley lamprini lampros lamunu lamyai
  lamzira lanakila lananh landare landelina landelino lanfang langalibalele lanh lanhuong laniana lanig lanihuli lanikai
  lanja lannig lanphuong lanre lanxiang laoghaire laoighseach laoise laomuinn laouen laquanda laquisha laquita larhonda
  laron larteley lartey larus laryea lasairfhiona lasantha lascelles lashae lashanda lashandra lashaun lashaunda lashawn
  lashawnda lashay lashonda lashundra lasith latanya latarsha latasha lataya lateef latesha lathika lathitha latifah
  latileta latonya latosha latoyia latrece latrell latrice latricia latsamy latufale latuhoi lauane laudiceia laufey
  laufili lauha lauina laulani laulii laumua laupepa laurendi laurinha lausmary lavaki lavanya laveda lavenia lavon
  lavonda lavonne lavrentiy lawal lawali lawanda lawin lawk laxmikant layssa lazarka lazkao leaaetoa leaana leago leakena
  lealofi leander leautuli lebechukwu leberecht lebo lebogang lebohang lebone leddy leelavathi leelawathi leeto leevi
  lefaga lefentse lefteris leftraru lefu legesse lehel lehior lehlohonolo lehoi leialoha leianuenue leiataua leidimar
  leidjane leidys leifur leihua leihulu leilehua leili leilua leimakani leimana leimomi leinaala leinani leinata leioar
  leitufia leizuri lekan lekang lekeisha lekha lekubegi lelinha lemalu lembit lemeki lemlem lemunantu lemunao lenaic
  lenaig lencho lendita lenie lenilda lenilson lentswe leocricia leokadia leolani leonard leonce leondre leonela leonella
  leonello leonide leonilo leontien leopaul leosdan leota leovigilda lesedi lesego lesieli lesila lesini lesisita letay
  leteberhan letebrhan letekidan lethiwe leticinha letlhogonolo letlotlo letshego letsholo lettice leul leulekal leulua
  leusa levana levani levcothue levenez lewellyn leyanis leydi leydis leynis lezgin lhakpa lhamu liad liadan liadhan
  liangyu lianhua liannys liat licarayen licho licinha liesbeth liesel lieselotte liette liezel liezl liezyl lifang
  ligairi ligamamada ligaya ligouri lihle lihong lihue lihuel lihuen lihui liibaan liina lijuan lijun likarayen likeke
  likhaya likhit lileas lilianne liliha lilikoi lilinha lilinoe liliuokalani lilja lillias lilyana limpho linamandla
  linards lindelwa lindita lindokuhle lindolfa lindolfo lingaraj lingesh lingyun linlin linohau linval linwood lipika
  liqun lirit lirong lisati lisdey liselot liseth lismary listyani lital lithalethu litiana liua liudvikas liueli liusaidh
  livai livinai livitalia livnat liwen lixin liya liyema lizalise lizaveta lizeka lizhen ljerka ljubinka ljubisa ljubo
  ljubomir ljupcho ljupco ljupka llamoca llancamil llanquiray llariku llatzer lleucu llewela llibertat llinos llio lliuyac
  llyr llywelyn loata lochana lochlainn lochlann lodewijk loeiz loeiza loftur logovii lohith lohitzune loig lokanathan
  lokelani lokesh loknath lokua lolbe lolit loloma loncopan londeka londiwe londyn longwei lonko lonomakua lontzo loolbe
  lopamudra lopini loraini lorand loreimar lorelyn lorencita lorenz lorrana lorrany losaline losalini losana loseli losena
  losevati losili lotachukwu lotima lotomau loubens louidor louinel louis-philippe louisena loukas loukia loukianos loum
  lounes lounis lourival louvenia louwrens loveday lovejeet loveline lovens lovepreet lovina lovleen lowena lowenna lowie
  lowri loyda luaipou luam luanna lubabalo lubabatu lubbert lubega lucasta lucaz lucette luchita lucieide lucilio lucinete
  lucivania luckner lucson lucyna ludger ludovina ludovit ludwe ludwick ludwiga ludwika lughaidh luiggi luisangel luisanny
  luisella luitgard luitpold lujain lukene lukeny lukerya lukhanyo lukholo lukusa lukwago luladay lulama lulamile luleka
  lulzim lumbala lumka lunaire lunalilo lungile lungisani lungiswa lunise luntu luong lupua lurata lusamba lusanda lusati
  luseane luseni lusik lusmila lusya lutaaya lutchinha luteru lutfor lutfun lutgardita lutxi luukas luukia luul luula
  luule luvens luvuyo luwaga luwam luxolo luyanda luyen luyeye luzdary luzimar luzivania luzmery luznelly luzolo
  luzviminda lwandile lwanga lwazi lwazilwethu lwiza lysanne lysiane lyuba lyubka lyudmil lyusya lyyli maadhavan maafu
  maaka maakua maalem maalim maame maamefriba maan maarika maarit maata maayan maaza mabatho mabiala mabli maboloka
  mabrouk mabrouka mabyn macdara machiko machogu machteld macicleide maciek mackendy mackenson macsen macuilxochitl
  maculene madalin madesh madhabi madhan madhav madhavan madhavi madhawa madhu madhubanti madhuchhanda madhukar madhumita
  madhumitha madhur madhura madhusudan madilyn madilynn madjid madoc madog madoka maduabuchi maduabuchukwu maduka
  madukaife madushan madushani maebh maedbh maelan maelgwn maelig maelis maelwenn maelys mafaro mafile magaji magalie
  magalita magdaline magdalini magdiwang magella magezi magnar magnhild mahad mahadev mahadevan mahado mahalakshmi
  mahalingam mahamane mahamud mahana mahanga mahara mahasti mahasweta mahavir mahboubeh mahbub mahder mahdieh mahdokht
  mahe mahealani mahela maheswari mahfuz mahi mahiai mahima mahina mahinahina mahinarangi mahinda mahinder mahira mahlatse
  mahlet mahmood mahmuda mahnaz mahoe mahoro mahrokh mahsa mahshid mahtab mahuika mahuru mahvash mahwish mahyar maianh
  maichou maidelin maidie maigari maihi maihuong maiju maikelis maiko maikon maikou maikudi mailelauli mailinh mailyn
  maimuna maimunatu mainasara maineng mainumby maipato mairaki mairama mairelys maireni mairghread mairin mairwen mait
  maitei maiten maitreyee maitri maiwada maiwenn maixa maiya maiyer makaafi makaio makala makalani makaleka makalita
  makamae makana makanaka makanakaishe makanalani makani makanoe makar makarand makareta makau makda makeda makelesi
  makereta makgotso makhi makhosi makiese makiko makisi makisig makoa makoare makomborero makoto makram maksuda makua
  makumbi malabika malaea malaefono malana malani malarvizhi malathi malcolmina maldwyn maleah malebo maleek malefu malene
  malenray malgosia malieta maligi maliha malihe maliheh malikah malin malinalli malinalxochitl malintzin maliqueo malith
  maliwan maliyah malkah malkhaz malkiel malku mallesh mallika mallikarjun mallku mallqui malmuira malobika malonda malsha
  maluhia malulani malwenn malyun mamatha mamello mamerta mamiko mamman mamokete mamotse mampho mamta mamuka manaaki
  manabendra manabu manahil manali manamea manami manasa manase manasi manasseh manawa manawanui manbir mandana mandilakhe
  mandip mandipa mandisa mandlenkosi manfredi mangat mangesh manickam manidipa manihera manijeh manik manikandan
  manimegalai manimekalai maninder manisela manisha manivanh manivannan manjeet manjinder manjit manjula manjunath
  manjunatha manke mankirat manko manmeet manmohan manoah manoelina manohar manol manolito manop manoranjan manoshi
  manoucheca manouchehr manoushka manroop mansimran mansoor mansour mansoureh mansuet mansukh mansur manuk manusina
  manveer manvir manysone maoilios maolisa mapaseka mapenzi mapuana mapule maqsood maraea maraki maral marama maravy
  marbelis marc-andre marc-antoine marcal marcelinho marcelito marcell marcellin marcicleide marcinha marcinho marcionila
  marcjanna marckenley marckenson marcolina marcolino marculino mardiros mardonio maredudd mareikura margarit margh margje
  margreet margrethe margriet marharid mariajo mariangelis mariangels mariannick marianny mariannys mariappan maricar
  maricelis marichka maricla maricleia maricris marie-andree marie-anne marie-claire marie-claude marie-eve marie-france
  marie-helene marie-josee marie-laure marie-louise marie-pier marie-pierre marie-soleil marie-therese marielourdes
  marielvis marielys marienny mariinha marijan marijana marijke marijoy marilaine marilef marileide marileo marileusa
  marilla marilola marilou marilucia marimar marinette marinilda marinko mariolina marioly maripaz maripi marisella
  marisleidy marisleysis maritere maritess mariuxa marixe marixol mariyam mariyappan marizelda marjaana marjana marjo
  marjolein marjolijn marjut marketka marketta markjoseph markox marleidy marlenis marlenys marlies marloes marlyne
  maroula marqueisha marquesha marquez marquon marsaili marsali martavious martien martijn martinha martta martti martun
  martyna martynas maruchi marujita marusa marusya maruthi maruxina marva marvalyn marvell maryamu maryati maryelis
  marygrace maryla maryori marysia maryum maryuri marzanna marzieh masaaki masafumi masaharu masahide masahiko masahiro
  masahito masakazu masaki masami masamichi masamune masanobu masanori masataka masatoshi masauda masayo masayoshi
  masayuki maseabata masechaba maseeiso maselino masengu maserame mashal masiel masika masina masixole masood masooma
  masoud masoumeh massil massin massinissa mastaneh masud masudi masuko masumi mataele matagi mataio matalena matangi
  matariki matautia mateaki mateito matelita mateni matevos mathabo mathapelo mathijs mathis mathivanan matiaha matile
  matire matityahu matko matlakala matlal matlalihuitl matleena matrena matryona matseliso matshediso matshidiso matsuko
  mattanya matthaios matvey matxin maudelis maueni mauga maukoli maulana mauliola maunakea maunaloa maung maungmaung
  maurane mauricelia mavae mavaega maviael mavungo mawande mawar mawejje mawuko mawuli mawulolo mawunyo mawusime mawuto
  maxad maxamed maxamuud maxence maximiana maxmilian mayab mayahuel mayamona mayank maydel maydelin mayele mayerlin
  mayerly mayhoua mayilsamy maykol mayli maylin maylis maysoon mayta maytechu mayuko mayur mayuree mayuri maywa mazal
  mazatl mazdak mazlum mazviita mazvita mazyar mbabazi mbalenhle mbaracayu mbaraka mbatia mbithe mbithi mbombo mbongeni
  mbonimpa mborayhu mbugua mbula mbulelo mbuso mbuvi mbuyamba mbuyi mbyja mcebisi mduduzi meabh meadhbh mealea mealla
  mebarka mechita mechthild mechtild mecit medhane medhanie medhin medya meeli meelis meenakshi meenakumari meenatchi
  meeri mefiposeta mefodiy megawati megha meghana meghna mehak mehar meharban mehari mehboob mehluli mehmed mehmood mehnaz
  mehrab mehran mehraneh mehrdad mehreen mehret mehri mehrnaz mehrnoosh mehrunisa mehrzad mehul mehwish meifang meifen
  meihua meihui meilan meili meindert meinhard meinir meinolf meinrad meinwen meiqi meira meirav meirion meirong meirwen
  meixia meixiang meizhen mekdes mekhitar mekonnen melahat melaine melaku melangell melanya melat melcior meleana meleane
  meleke melesete melesisi meletios melford meliame melik melika melitona melkam melkamu meltxor melusi melvina melvis
  melwyn melyn melyor melyssa memito menahem menashe menbere mencha menekse menelik mengesha mengistu mengjie mengqi
  mengsteab mengyao menno mensah mensur menucha menuka menzi merab meral merania meraud merav mercedita mercilia merdan
  mereaira mereama mereana mereani meredydd merehira merelita mereoni merepeka mereraiha mererid mereseini meresiana
  merete meretiana meretini mereula merewairita merewalesi merfyn merhawi merhawit meriadec meriadeg meriasek merid merike
  merilien merimeri merja merlene merlyn merlys meron merong merryn mert mertcan merton mervalyn mervi mesake meseret
  mesfin mesgana meskelech meskerem messaoud messaouda messay metasebia metehan metheven metita metka metui metuisela
  metzli metztli mexitli mexitzin mezgebe mezgebu mezgin mfanafuthi mgbafor mgbeke mhairi mher mhlangabezi mhlengi mi-hee
  mi-hyun mi-jin mi-jung mi-kyung mi-rae mi-ran mi-seon mi-sook mi-sun mi-young micaelly michalina michalis michiaki
  michio michiru michiyo micipsa mictlan mideva midya mieczyslaw mieczyslawa mieke miep mieszko mihaere mihaka mihangel
  miharu mihee mihiata mihindu mihiri mihiroa mihkel mihlali mihle mihoko mihret mihyun miia miiko mijin mijinyawa mijntje
  mijung mikaele mikaelly mikaere mikahala mikako mikal mikala mikayel mikeldi mikelis mikhailo mikheil mikias mikiko
  mikio mikioi mikita mikoto miksa mikuru mikyung milad milagritos milanka mildrey mileidy mileidys milenys mileta mileva
  milexis mileydi miliakere miliama milijana milika mililani milind milivoje milja milkias millacura millahue millaleo
  millantu millapan millaqueo millaray milojka milosav milosh milosz miltiadis milun mily mimmo min-ah min-hee min-ho
  min-hyuk min-jae min-ji min-joo min-jun min-jung min-kyu min-kyung min-seo min-seok min-soo min-woo min-young minahil
  minako minami minatsu minazana mindaugas mindel mineko minenhle mingma mingxia mingzhe minhanh minhchau minhduc minhee
  minhhang minhhieu minhhoang minhkhoa minhkhue minhngoc minhnhat minhquan minhtam minhthu minhthuy minhtrang minhtri
  minhtuan minhyuk minilik minjae minjoo minjung minkyu minkyung minoo minseo minseok minsoo mintesinot minthu minttu
  minwoo minyoung mirandolina mirel mirelys mirembe mirentxu miriama mirinha mirit mirjami mirjana mirlande mirlene
  mirlinda miroslawa miruts mirva misaki misato miska misladis mislande misleidy mislene misook misun misuzu mitali mitesh
  mithila mithun mitieli mitiku mitsos mitsue mitsuhiko mitsuhiro mitsuki mitsunori mitsuru mitsuyo mitsuyoshi mitxel
  mitxelko mitya miwako mixcoatl miyabi miyako miyoung miyu miyumi mizanur mizgin mizuho mizuki mizuko mkhululi mkhuseli
  mkpulu mkrtich mladenka mlibo mlondolozi mlungisi mmabatho mmakgosi mmaphuti mmapula mmasinachi mmesoma mmesomachi
  mmesomachukwu mmusi mncedisi mnoneleli mnqobi moanalani moanarangi moanikeala moazzam mobeen mobolanle moctar moctezuma
  modibbo modiegi modisaotsile modise modris moeafiafi moeen moeka moelagi moelogo moelwyn moerangi mofeoluwa mofoluwaso
  mogaka mogomotsi mohammadreza mohamud mohanan mohanlal mohannad mohanraj mohapi mohato mohd mohit mohsen mohulamu moimoi
  moipone moitheri mojalefa mojca mojgan mojirola mojtaba mokena mokete mokgadi mokgethi mokihana mokoia mokone molefe
  molefi molemo moloy momchil momcilo momilani momina momoka momoztli momtaz moncef moncha moncho mondli mongezi monifa
  moniqua moniquinha monireh monisola monode montavious montel montell montrell montri monyane monyrath mooketsi moon-hee
  moorthy mor-ag mordag morenike morenikeji morfudd morfydd morgwen moroesi morongwa morounkeji morteza morvan morvana
  morvarid morwen morwenn morwenna morwesi moseki mosele mosese mosetsana moshoeshoe mosidi mosimane motheo mothusi
  motlalepula motlatsi motoharu motohiro motoki motoko motoyuki motshidisi motty moulay moumita moushumi mousumi
  moyinoluwa moyolehuani mozammel mpagi mpanzu mpendulo mphonyana mpiana mpilenhle mpolokeng mpoyi mqondisi mridul mridula
  mrinal mrinalini mrityunjoy mrunal mrunmayee mscislaw mteteleli mthokozisi mthulisi muaau mualla muamer muath muayad
  mubarak mubashir mucahit muchaneta muchengeti mudassir muditha mudiwa mugabe mugabi mugabo mugerwa mugisa mugisha mugove
  muguette muhamad muhammadu muhammet muharem muhire muhit muhittin muhoozi muhoro muireach muireall muireann muirenn
  muirne mujahid mujinga mukadi mukamana mukamurenzi mukandayisenga mukankusi mukantwari mukasa mukashema mukendi mukhtar
  mukhtiar mukta muktar mukti mukul mukund mukundan mukwaya mulac mulchand mulindwa mullai mulualem mulubrhan mulugeta
  mulunesh mulusew muluwork mulyadi mulyani mumbua mumtaz munachi munachimso munachiso munana munashe munawar munay munaya
  munazza muneeb muneeba muneer munene munenyasha munesu munezero muniappan muniyamma munmun munna munny munopa muntari
  muntsa munusamy munyaneza munyao munyaradzi muqaddas muqtar murad muralidhar muralidharan murambiwa murangwa murchadh
  murdag murdina murekatete muriithi muriuki murja murjanatu murlidhar murni murrough mursal murtaza murugan murugesan
  murugeswari murugi musafare musarrat musharraf mushegh mushtaq musiime musiiwa musinguzi musker musoke mustaf mustansar
  mutabazi mutahi mutebi muteesasira mutesa mutesi muthamma mutheu muthu muthukumar muthulakshmi muthusamy mutinda mutindi
  mutsa mutsai mutsawashe mutsuko mutsumi mutuku mutya muvirimi muwanguzi muwonge muxyadin muzammil muzi mvuyisi mvuyo
  mwaka mwamba mwambuyi mwanaasha mwanahamisi mwanahawa mwanaidi mwanaisha mwanajuma mwanakombo mwangi mwaniki mwaura
  mwende mwendwa mwesige mwesigwa mwesigye mwihaki mwikali mwinyi mwita mwiza mxolisi myah myat mydung myeisha myesha
  myghal myhanh myhoa myint myintmyint mykel mykolas mykyta mylena mylene mylinh myllena myosein myrddin myrlande myrsini
  myrto mythili mythuan mytien myung-bak myung-hee myung-ho myung-soo myung-sook myunghee myungsoo mzamo mzekala mzevinar
  mzia mzimkhulu mziwonke mzoxolo mzukisi mzwamadoda mzwandile
`;
