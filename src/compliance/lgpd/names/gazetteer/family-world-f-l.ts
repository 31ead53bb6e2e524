// Further family names of many peoples. Lower case, no accents; written from general knowledge.
export const FAMILY_OF_THE_WORLD_F_TO_L = `
  faal faalogo faamausili faasavalu faatoese fabiyi fabrega fabregues facchini faccin fachin fadahunsi fadipe fadnavis
  fafe fafunwa fagbemi fagoaga fagunwa fahd fahmy fahnbulleh fahy fainberg fainga'a faingaa faiz faizi fajemisin fakafanua
  fakahau fakatava fakatou fakhri falana falaniko faleafa faleafaga faleolo faletau fallahi fallahian falola falvey
  famuyiwa fandino fanene fangupo fanjul fantahun fantin fantinel fanua faolain fapohunda farag farahani farahmand farhadi
  farhat farhi farinatti farkash farmajo farooq farooqi farquhar farquharson farrokhzad faruk faruque farzaneh fasanya
  fashanu fasheun fashola fassi fasthorse fastwolf fatafehi fataki fatemi fatialofa fatoyinbo faty faumuina favaretto
  fawaz fawehinmi fayad fayemi fayyad fazal fazeli fazl feeley feghali feghouli feigenbaum feinberg feitoza fekadu fekau
  fekir fekitoa feldens feldman feldstein feleke felicio felippe fennell fennelly ferdowsi fergusson ferrarezi ferrater
  ferreirinha ferronato fesolai feuerstein feyisa feyissa fiadzigbe fiagbedzi fiaich fiame fidow fifita figaredo figuerola
  fihla fika filise findlay finlay finlayson finnegan finnerty finucane fiqi firew firouzabadi fishbein fishman fisseha
  fitzmaurice fitzsimons flach flaherty flaithearta flanagan flannery fleischman fleitas floinn fofanah fogarty fogel
  fokou folch folgueroles fombella fongang fonkem fonokalafi fonoti fonseka fontaina fonteles fontenelle fontenla fontinha
  fonua forgiarini forjaz formagio fornari forouhar forouzan forson forsyth fortuny foschini fotheringham fotso fouda
  foumane fradique francischini frangieh frankel franquesa fraser frazao frazer freethy fregel freiberg freijomil
  freixenet frejat fresneda freund frexes freyre fridman friedberg frimpong frossard frydman fuatai fuenmayor fuensalida
  fuimaono fuks fullerton fumbuka funtua furlanetto furlani fusitu'a fusitua fuxi fyfe fynn gaal gaani gabaldon
  gabanakgosi gabarain gabashvili gabayre gabbay gabiria gaborone gabow gachagua gachie gachoka gackou gadgil gadhok
  gadhra gadisa gadkari gadzekpo gadzikwa gaekwad gaffney gageiro gahigi gahir gahunia gaidam gaikwad gaisie gakou gakpo
  gakuo gakuru galache galadanci galadima galaid galamba galappatti galarraga galaydh galbraith galceran galiana gallart
  gallchobhair galligan galloway galrinho galstyan galuvao galvin gamage gamal gambari gambiza gamero gamkrelidze
  gamsakhurdia ganapathy gandawa gandhok gandiaga gandidzanwa gandolfi ganeshan gangadharan gangopadhyay ganguly ganilau
  gaotlhobogwe gaqa garagarza garaizabal garate garayalde garayoa garbin garcelan garcez garcha garfunkel garg
  garibashvili garikoitz garimella garioch garotinho garrahan garralda garud garvey gasana gaseitsiwe gashaw gashua
  gasparetto gasparian gasparyan gassama gastanaga gatete gathogo gathoni gatimu gausachs gautam gavalda gavaskar gavaza
  gavazzoni gavde gavigan gavinho gavoka gayol gaztambide gaztanaga gaztelu gazteluiturri gazzinelli gbadamosi gbadebo
  gbagbo gbaguidi gbao gbedemah gbeho gbenga gbillah gbla gborie gbowee gcaba gcabashe gcaleka gcilitshana gcumisa geagea
  gearailt gebeyehu gebreab gebreegziabher gebrehiwet gebrehiwot gebrekidan gebremariam gebremedhin gebremeskel
  gebremichael gebreselassie gebretsadik gebreyes gebreyesus gebrselassie gebuza geddes gedi geedi geelle geionety gelana
  gelashvili gelaw gelbart gelete gelle gelovani gemayel gemechu gemmell gemmill genc gendrau genoino genzebe geoghegan
  geraghty geraldes gerdi gerrans gershon gershwin gervasio gervazoni gestal getachew getahun getaneh gethin gethyn getnet
  gevorgyan gezi ggoobi ghaderi ghaemi ghafouri ghahremani ghale ghalibaf ghani ghanim ghannam ghannouchi gharbi ghasemi
  ghassemlou ghatak ghatge ghattas ghauri ghavami ghazali ghazaryan ghebre ghebremeskel ghebremichael ghebreslassie
  ghebreyesus ghedi ghezzal ghimire ghizzi ghobadi ghodke ghodsi gholam ghorbani ghosal ghoshal ghosn ghukasyan ghuman
  gibert gichangi gichuki gichuru gigauri gikonyo gilani gilboa gilchrist gilhooly gillani gilligan gilmartin gilmour
  gilroy gimferrer ginsberg ginsburg giorgadze giorgashvili giovanella giralt girma girotto githae githinji githongo
  gitonga gittens gittins gizaw gizenga gladstone glassman glatzer glauber gleizer gloade gluckman glyndwr glynn gnagne
  gnamien gobena godall godlo godolphin goenaga goenha goenka gogarty gogela gogoladze gogorza gogua gohil gohou
  goicoechea goirigolzarri goitom gokce gokcen gokhale gokmen goldblatt goldfarb goldfeld goldhaber goldschmidt
  goldsworthy goldtooth goldwasser golestan golshani golzari gomariz gomendio gomezserracin goncalo gondal gondar gondwe
  gonese goneva gongloe gongqa goninan gontijo gooch goodbear goodeagle goodshield goodstriker googoo gopal gopalakrishnan
  gopalan gopar gopinath gordejuela gordillo goredema gormally gormley goronwy goronyo gorostiaga gorostidi gorostizaga
  gorrin gorrochategui gorrotxategi gosal goswami goucha goudiaby gough goumbala gounder gourlay govil govindan
  govindarajan gowda gowdru goyal goyanes goyanka gqola gqozo gqweta graeme gragera gralheiro grandal granell graupera
  greaney gregolin gregorian grewal grierson griffey griffiths grifol grigorian grigoryan grimalt grimon grinspun
  grinszpan grohmann gronow grossman gruenbaum gruffudd gruffydd grynbaum grynspan guadagnin guadarfia guambe guangul
  guaragna guaraldo guarrotxena gudeta gudin guebuza guedioura guell guerrouj guessous guggenheim gugsa guha guhathakurta
  guiffo guilfoyle guiliche guillamon guimaraens guimera guinart guiney guinjoan guirassy guirengane guisasola gujral
  gulamo gularte gulati gulbahar guleed gumbonzvanda gumede gumel gumus gunaratne gunasekara gunasekera gunatilaka
  gunawardana gunawardena gunay gundana gundappa gundecha gundogan gunduz gungor gunn gunza guobadia guralnik guramishvili
  gurbuz gurevich gurjar gurkan gurm gurruchaga gurrutxaga gursel guruceaga guruge gurumurthy gurung guruswamy gusau
  gushiken gushman gutin gutsa guzel gvaramia gwabeni gwadabe gwadiso gwajima gwala gwalchmai gwandu gwara gwaradzimba
  gwarube gwarzo gwata gwatidzo gwatkin gwatkins gwenllian gweshe gwiliza gwilliam gwilt gwilym gwisai gwyn gwynne gwyther
  gyamfi gyan gyasi gyawali gyebi gyima gyimah gyulbudaghyan ha'unga haami haashi habash habibi habibu habimana habiyakare
  habiyaremye habte habtegiorgis habtemariam habtom habtu habyarimana hachani hachimi haddadin haddouche hadebe hadejia
  hadid hadj hadjadj haereroa hafeez hagbe haghighi hagopian haid haidara hailemariam hailemichael haileselassie haim
  hainle hajjar hajjarian hakim hakimi hakizimana hakkari hakobyan hakuole halabi haladu halafihi halaifonua halapua
  haldane haldar halder halevi halevy haliburton halkett hallal halligan halperin halpin hamad hamadeh hamadziripi hamal
  hambardzumyan hameed hamidi hamidou hamidu hamisu hammami hammoud hamrouni hamududu hanafin hanania hanif haniyeh hanley
  hanmer hannaford hannay hannigan hanohano hanratty hanumanthappa hapuarachchi hapuku haque harbaoui harerimana hariharan
  hariri haroon haroun harutyunyan hashemi hashim hashmi hasina haskie hassanein hatami hategekimana hauanio haughey
  haumaha haunani hauraki hausia havard havili hawatmeh hawramani hawrami hayat hayatu hayer hayfron haylu hayrapetyan
  hazare hazra healy heban heer heffernan hegarty hegazy hegde hehir heidari heilbronn heilyn heimuli hejar hejazi heke
  hekmat hemmati hendra hendy hennessy hepburn heraghty herath heremaia heriot herlihy hermanny hermenegildo herodier
  herraiz herriot hershkowitz herzl hetaraka hettiarachchi hevia hewage hewleri heydari hichilema hifo hijazi hijjawi
  hikaka hilal himiona himoonga hingano hintsa hintze hirak hiranandani hirschfeld hirsi hiruy hitimana hizir hlabisa
  hlalele hlasa hlati hlatshwayo hlengwa hlongwa hlongwana hlongwane hlophe ho'okano ho'opi'i hoani hoapili hobeika
  hochman hogain hogg hohaia hohepa hokoana hokororo holani holkar hollanda hollowhorn holomisa honanie honono honwana
  honyaktewa honyumptewa hookano hookimaw hoolulu hoopii hopkin hopoate hordofa horgan hormaechea hormaetxe hornillos
  horomona horowitz horwitz hosken hoskie hoskin hossain hosseini hosseinzadeh hotere hothi houaiss houlihan houngbedji
  hounkpatin hounsou hourani hovanessian hovhannisyan howells howlader huergo huete hufanga huguet huidobro hullin hundal
  hunguana hungwe hurwitz hussain husseini hussey hynes hywel iaea iashvili iaukea ibanezaran ibanga ibarbia ibarguren
  ibarluzea ibarmia ibarreche ibarretxe ibarzabal ibeanu ibeh ibekwe ibeneme ibezim ibidapo ibironke ibok ibor ibru ibsa
  idehen idiakez idiaquez idigoras idlout idoko idowu idris idriss idrissi idun ieuan ifeanyi ifejika iftin igal igali
  igalik igartiburu igartua igbinedion igbinoba igbinovia igboanugo igbokwe ighoavodha ighodaro igiebor iglookyouak
  iglooyouak iglukak igutsaq igwe igwebuike igweh ihaka iharaira ihedioha ihejirika ihekweazu iheme ihimaera ijeoma ikaika
  ikechukwu ikejiani ikinya ikkidluak ikoku ikonga ikpeazu ikpeme ikpeze ikuutaq ilanga ilangaratne ilarramendi ilboudo
  ilechukwu ilesanmi iliyasu illana illangakoon illarramendi illauq illingayuk ilmi iloabachie iloegbunam iloki ilongo
  ilunga imafidon imamoglu imbali imbassahy imbuldeniya imlach immaroitok imnaishvili imrie imtiaz inamdar inarritu inayat
  indart indjai indurain infiesto ingila inguane inigo injai innuksuk inoke inonu inooya intamele inuaraq inukpuk
  inuktalik inyang ioane ioapo iorpuu iorwerth iosefa ioseliani iosua ipeelee ipek ipina iqaluk iqalukjuak iqbal iqqaqsaq
  irabor iraeta iraizoz irala irastorza iravani iravedra irazabal iribar irigaray irisarri irniq iroanya iroegbu iroha
  ironcloud ironshell irqumia irujo irukwu irungu irureta iruretagoyena irurzun isaacs isaaq isaluk isasi isasmendi isern
  ishaq ishola isik isireli ismailyan ispizua israelyan issack issaluk issufo isyaku ithel itoua ittinuar ittuk
  ittusardjuat itulu iturbide iturgaiz iturralde iturraspe iturrioz iturrospe ivalu ivanishvili iwikau iwuanyanwu
  iwuchukwu iwuji iyakaremye iyamu iyasu iyengar izaguirre izevbizua izraeli izuegbu izunaso jabavu jabbour jabotinsky
  jacobovits jadeja jadhav jadoon jafari jaff jafta jagadeesan jagannathan jaggi jagne jagtap jahan jahanbakhsh jahangiri
  jaiswal jaitley jaja jajere jakubowicz jalal jalali jalili jalingo jallah jalloh jallow jamac jamal jamali jamanca
  jamgotchian jamil jamisse jammeh janakiraman janelidze janer jannati janneh jantuah japaridze jareno jariwala jarju
  jarrah jassal jaswal jatene jatta jauhal jauregui javadekar javadi javakhishvili javela jawad jayachandran jayakody
  jayakumar jayamaha jayaraman jayaratne jayasekara jayasinghe jayasooriya jayasundera jayasuriya jayatilaka jayawardena
  jayawardene jayaweera jayewardene jaypoody jaywant jaziri jebali jeelani jega jegede jelbert jele jemison jendoubi
  jenkin jenkyn jepchirchir jepkemboi jepkosgei jereissati jewell jeyaraj jhaj jhaveri jhunjhunwala jhutti jiagge jibril
  jibrin jijana jika jikela jilani jima jimale jimerson jimoh jinadu jindal jirde jitoko jiyane jobanputra jobarteh
  joglekar johal jojo jolobe jongilanga jongwe joof jorba jorda josan jouini joumblatt jounou joval jove jovellanos jover
  juantorena juaristi jumblatt juneja junejo jungmann junyer juve kaahanui kaai kaaihue kaanapu kaapana kaaumoana kaawa
  kaba kabaka kabamba kabanda kabange kabangu kabasele kabaso kabasubabo kabbah kabbani kabelo kabera kabeya kabia kabila
  kabiraj kabiru kabogo kabongo kabore kabore kabotie kabra kabudi kabuga kabund kabuya kabuye kabwe kabwela kabwelulu
  kachale kachalla kachallah kachamba kadakia kadam kaddour kaddu kadenge kadima kadirgamar kadiye kadjuk kadlutsiak kadri
  kadungure kaeo kaernerk kafeero kafka kafle kafunda kafuxi kagabo kagambega kagame kagan kagasheki kaggwa kagimu kagina
  kagonye kagoro kaguta kaguvi kagwanja kagwe kahakui kahale kahalewai kahali kahama kahanamoku kahananui kahane kahanu
  kahauolopua kahawai kahele kahiapo kahiga kahikina kahin kahiye kahlon kahnawake kaho kahoano kaholokula kahookele
  kahozi kahraman kahsay kahue kahumoku kahveci kaiama kaihau kaikala kailahi kaili kailiehu kailiwai kaimenyi kaina
  kaindi kainja kainoa kainth kaipara kaire kaire kaita kaiwi kajubi kaka kakabadze kakade kakalia kakana kakegamic
  kakekagumick kakkar kakooza kakudji kakuktinniq kakuru kaladze kalako kalala kalama kalamba kalambayi kalandadze
  kalandula kalani kalaniana'ole kalanikau kalantari kalashian kalauokalani kalawe kalehuawehe kaleikini kaleohano kalhor
  kaliati kalilani kalili kalilikane kalima kalirai kalisa kalkan kallon kalluak kalluk kalman kaloga kalolo kalombo
  kalonda kalonji kalougata kaloustian kalra kalsi kaltungo kalua kaluba kaludjak kaluhiwa kalumba kalume kalungi
  kaluperuma kalupeteka kaluwa kaluwitharana kalyanaraman kalyegira kama kamahele kamai kamaka kamakana kamakau
  kamakawiwo'ole kamakawiwoole kamali kamalu kamande kamanga kamanu kamanzi kamaraj kamariera kamath kamati kamau kamauoha
  kamauu kamba kambale kambanda kambarage kambarami kamble kambona kamdar kamdem kamealoha kamehameha kamene kameni
  kamerhe kamga kaminsky kamissoko kamitatu kamkwamba kamlomo kamoga kamto kamuntu kamuzu kamwanya kamya kanahele
  kanaiaupuni kanaka'ole kanakana kanakaole kananga kanape kanatase kanate kanatsiak kanayuk kancheli kandel kandemir
  kandimba kandjila kandola kaneakua kanealii kanekoa kanengoni kanentokon kanetkar kaneza kang'ethe kangai kangamba
  kangethe kangiwa kangok kangudia kangwa kaniak kaninda kanitkar kanjilal kankam kankonde kanku kannan kanneh kanoa
  kanoho kanojia kanoute kanoute kante kanuha kanyanta kanyarengwe kanyeihamba kanyi kanyike kanyinda kanyingi kanyotu
  kaohelaulii kaohi kaonga kapa kapahu kapaku kapambwe kapanadze kapango kapend kapesh kapesse kapfumvuti kapihe kapinala
  kapinga kapito kaplansky kapu kapugedera kapuku kapule kapuni kapuniai kapur kapwepwe karabulut karaca karadag karahan
  karaitiana karaka karakaya karake karakus karamagi karaman karami karamoko karandikar karangwa karani karanja karapetian
  karapetyan karasu karavaki karawa karaye karayilan karbaschi kardashian karegeya karekezi karekin karena karetak kargbo
  karikari karim karimanzira karimi kariuki karkare karki karkuki karmakar karmarkar karnal karnga karnik karoui karpik
  karroubi karshe karua karugarama karume karunakaran karunanidhi karunaratne karunatilaka karve kasaija kasanda kasavubu
  kasaye kasekende kasereka kashaija kashani kashililah kashyap kasirye kasliwal kasongo kasozi kasparian kassa kassahun
  kassama kassambara kassanga kassaye kasse kassem kassir kassoma kasturirangan kasudluak kasukuwere kasule kasuri kasyoka
  kata katagum katanga kataquapit katchi katembo katende katene kateregga kathurima katiavala katoa katoanga katokra
  katongo katongole katsande katshunga katsukunya kattan kattuk katumba katumbi katureebe katuwal katzenelson katznelson
  kauahi kaufana kaufononga kaufusi kauhalalalo kauhane kauhi kauka kaukonde kauley kaulukukui kaume kaunda kaupu kaushik
  kautak kautoke kauwe kavak kavaliku kavanagh kavavow kaveh kavira kavoi kavtaradze kavuma kawaiaea kawaihae kawas kawawa
  kawelo kawesa kawhia kawika kawuma kayani kayanja kayembe kayibanda kayihura kayiira kayima kayinamura kayiranga
  kayitare kayitesi kayongo kayumba kayyali kazadi kazanjian kazarian kazaure kazembe kazemi kazi kazibwe kazini kazmi
  keahi keala kealamakia kealiinohomoku kealoha keanaaina keane keaney keanini keanu keast keaulana keawe keaweaimoku
  keaweehu keawemauhili kebano kebbi kebe kebebew kebede keeash keegan keeshig keesic keewatin keflezighi kehoe keikilani
  keinan keino keir keitany kejela kejick kejriwal kekahuna kekai kekana kekaulike kekauluohi kekauoha kekoa kekona kekua
  kekuewa kelbessa kelii keliihananui keliiholokai keliihoomalu keliikuli keliinoi kelkar kellas kelleher kemajou kemboi
  keneni kenfack kengne kengo kenneally kennelly kenny kenojuak kenrick kenyatta keogh keohokalole keola keosseian kepoo
  kepu kereama kerei kerekou kereopa kerkorian kernick kerrigan kesavan keshishian keskin kesselly kessie kessy kestenbaum
  ketchanga keter ketsbaia keverne kevorkian keynan keyookta kfoury kgafela kgaphola kgasi kgatla kgatle kgomo kgoroba
  kgosana kgositsile kgotse khabele khabo khachatryan khachaturian khachidze khaddam khadem khadka khadra khaemba khailany
  khaira khaire khaketla khakwani khalaf khaldi khaled khalidi khalif khalsa khama khambule khamenei khanal khandelwal
  khangura khanvilkar khanyile khar kharazi khastagir khatami khathi khatiwada khatra khatri khattab khattak khattar
  khatun khavari khayat khazri khelifi kher khera kherrata kheswa khewu khiari khidasheli khinchegashvili khoarai
  khobragade khoele khokhar khomeini khomo khonde khonkwane khorasani khoshnaw khosla khosravi khosrowshahi khote khouri
  khoza khuele khuhro khumalo khunou khurana khurtsidze khury khuzwayo kiaha kiai kiaku kiakwama kiala kialanda kianda
  kianoush kiarostami kibaha kibaki kibala kibambe kibera kiberu kibet kibeto kibirige kibona kibor kibret kibuuka kibwana
  kickingbird kicknosway kidane kidanemariam kiely kifle kigen kiggundu kigozi kiguktak kigutaq kigwangalla kihara kihe
  kihika kihuto kiilu kikaya kiknadze kikulwe kikwete kilabuk kilbride kilcoyne kilewo kilgour kilicdaroglu kilinc
  killigrew killiktee killsinwater killsright kilolo kilpatrick kilroy kiluange kilukishak kimaiyo kimambo kimani kimaro
  kimathi kimbanda kimbangu kimbembe kimbuta kimeli kimetto kimiai kimpa kimpembe kimutai kinana kinane kincaid kinfe
  kingwatsiak kinkladze kinlicheenie kinloch kinnaird kinnear kinross kinsel kinsella kintu kinuthia kinyanjui kinyua kioa
  kioko kipaca kipchirchir kipchoge kipchumba kipiani kipkemboi kipketer kipkoech kipkorir kiplagat kiprono kiprop
  kiprotich kipruto kipsang kipyego kiraitu kirakosyan kirfi kirkorian kirkpatrick kirkwood kiros kirschbaum kirschner
  kirui kiruki kirumira kirwan kisakye kisanga kisekka kisena kishon kisimba kisitu kissanga kissoka kissonde kitaw
  kitenge kitine kitoko kitonyi kitto kitumba kivuitu kivutha kiwanuka kiwele kiyani kiyingi kiyonga kizito kizza klabin
  klah klarsfeld klausner kleiman kleinman kneebone knobloch knockwood koanui kobakhidze kobalia kobese kobiashvili kobue
  kocabas kocak kocaman kocharian kocharyan kodandaram kodikara kodithuwakku koduah koech koena koffi kofi kohere koigi
  koinange koirala koita koita koker koko koksal kolawole kolelas kolhatkar kolie kolie kollie kolo koloamatangi koloane
  kolomatangi komahcheet komane komangapik komba kombo komoartok komolafe kona konan konare konare konde konde kondeh
  kondile kongolo konkar konseiga kontagora konyana koomson koonark kooneeliusie kooner koonoo koostachin kopak kopua
  korankye koranteng korenblum korewha korir korkmaz korkut korn koroheke koroi koroibuleka koroitamana koroivueta koroma
  korsah kortabarria kortazar korto kosgei koshy kosoko kotelo koteswara kothari kotobalavu kottegoda kouakou kouam kouame
  kouassi kouate koufie kourouma kouyate kouyate kouyoumdjian kowcharlie kownirk koyi koyiyumptewa koyuncu kpadenou kpaka
  kpakol kpodo kpormegbe kpoto krasner krauthammer kreelak krikorian krimmerdjuar krishnakumar krishnamoorthy
  krishnamurthy krishnaswamy krochmal kromah krubally kshirsagar kuaana kuahiwinui kualii kuamoo kuate kubheka kubitschek
  kublu kubuabola kucuk kudlak kudluk kudva kuewa kuffour kuforiji kufuor kuhaulua kuhio kuikahi kukahiko kukona kuksuk
  kulane kular kularatne kulasekara kulatunga kulmiye kumah kumalae kumaran kumarasinghe kumaraswamy kumaratunga kumawat
  kumi kumsa kumwenda kunaka kundra kundu kunene kunhi kunnuk kunuk kunwar kupau kupferman kupihea kuptana kupu kurdistani
  kurewa kurfi kurian kuridrani kurisaru kurkjian kurt kurtulmus kurtulus kuruneri kurup kururangi kuruvilla kushner
  kushwaha kusi kutateladze kutesa kuti kutlu kutumela kuulei kuwali kuwanwisiwma kuyateh kvaratskhelia kvirikashvili
  kwagala kwairanga kwaku kwakye kwame kwanhama kwankwaso kwapong kwaramba kwarteng kwashie kwateng kwatsha kwaw kweka
  kwekeu kwenda kweyama kwinana kyagulanyi kyaligonza kyambadde kyei kyere kyerematen kyeremeh kyeyune kyffin kyobe laanui
  laate laauli labaka labaki labayen ladji lafaele lafer lafferty lafitani lafoga lahache lahai lahham lahi lahiri lahlou
  lahoti lahoud laidlaw lail laiwakete lakew lakhani lakmal lakshmanan lakshmi lakshminarayan lalli lally lamah lamichhane
  lamont lamorde lamounier lamptey lamrani lamsal landaburu landaluce landeg landeta landsberg langat langeni langoni
  languane lanigan lansana lantey lanyon laoghaire laoire lapahie laquene larbaoui larbi larijani laroui larrabeiti
  larrabide larramendi larreategui larreina larretxea larriba larrinaga lartey laryea lasaga lasagabaster lashari lasheras
  lasike lasiloo lasisi laskar lasry latukefu lauaki lauder laufer laumea laumoli lauzirika lavalie laverty laviada lawal
  lawanson layachi layal layunta lazaar lazkano lazore lazzarotto leahy lealaiauloto leask leaupepe leavai leavasa leavy
  leballo lebese lebona lebovich leckie lecuona leddy lederman ledua ledwaba lefkowitz legazpi legesse leghari legoale
  legodi leguina leha lehloenya lehman lehohla lehrer leiataua leibar leibovich leibovitz leith leizaola leizarraga
  lekganyane lekhanya lekhooana lekoane lekoelea lekota lellis lello lemalu lembede lemessa lemgruber lemisio lencastre
  lenihan lenox leonardo leoncio lepheane lephoto lerga lerman lerotholi lersundi lesatele leslie lesole lesolle
  letamendia leteane letlape letseka letsela letsholo letsholonyane letsie letsoalo letswalo letuka letuli levasa levinas
  levinson levit levitt levorin lewellin leweni lewenilovo lewkowicz lezama lhullier libardi lichucha liddicoat lidhar
  liebana lieberman lifshitz ligairi ligamamada lihau liibaan likambo likulia lilomaiava limaye lindim linehan lingappa
  lipschitz lipschutz lispector lissouba lissu litsure littleaxe littlebear littlebird littlecreek littlecrow littledog
  littlehawk littleowl littlewolf litvak livingstone liyanage lizarralde lizarribar lizaso lizundia llach llado llagostera
  llamazares llanso llaurado llavina lleonart llewellyn llewelyn llibre llimona llinas llobera lloberas llompart
  llongueras llopart llopis llorca llorian llovet lluis llwyd llywelyn lobb lobosco lochhead lockhart locklear lodhi loew
  loforte loftus loganathan loganimoce lohos loidi loingsigh lokhande lokonga lolohea lomahaftewa lomaloma lomatuwayma
  lomawaima lomayesva lomelino lomidze lominadze lomotey lompo lonebear lonefight lonehill lonergan longarte lookinghorse
  looney lorenzetti lorenzoni lorimer losilla lotfi lougher loughnane loughran loum loureda louzan louzao lowassa loyarte
  lozoya luafutu luaia luamanuvae luatua lubaki lubega lubinda lubowa luboya lubrano lubuva lubwama lucamba lucoqui ludidi
  lueje luft lugard lugg lugolobi luhaka luhanga luitel lujabe lukaku lukamba lukhozi lukoji lukoki lukusa lukuvi lukwago
  lukwiya lulseged lumbala lumsden lumumba lunardi lundie lunkes lupondwana luquin lusambo luseno lushozi lutaaya luthuli
  lutterodt lutui lutumailagi lutzenberger luuwai luvualu luvuno luwum luyeye luzardo luzarraga luzolo lwakatare lwana
  lwanga lwere lyall lyatonga lyimo lyne lynott lyta
`;
