// Family names of Europe and the Americas that are no word of Portuguese, Spanish or English. Lower case, no accents; where from: README.md of this folder.
export const FAMILY_WORLD = `
  aalbers aalerud aasen abbate abbondanza abbrescia aberg abeyta abicht abraham abrahamsson abramovic abshire accardi accardo
  accurso achilles achkinadze ackermann acquadro acquistapace adam adamczak adame adamek adami adamiak adamiec adamo adamowicz
  adamski adamus addari addis adragna affinito agnello agostinelli agostini agostino agresta aguayo ahlke ahrenberg ahrens
  aiello aigner akesson alaimo alanis alaniz albanese albert alberti albrecht alcamo alcantar alejandro aleksandrowicz
  alessandrini alessandro alessi alessio alexa alfano alfieri alicea alivernini alizadeh allegretti allgeyer almanza almonte
  aloi alonzo altenwerth altieri alva amadori amann amato amaya amberg ambrosini amendola amerio amici ammoscato amore amoruso
  amundsen andre andrea andreasson andresen andrisani andrzejczak andrzejewski anelli angeletti angeli angelini angelis angeloni
  angelucci anggreny anguiano anna annunziata anselmi anselmo antczak antenucci antezza antonacci antonelli antonini antonucci
  anzalone apicella apitz apodaca aponte aprile aramini arcangeli archuleta arellano arendt arens argenio argento argiolas
  armendariz armijo arnaud arndt arnesen arreola artioli arvidsson aryee aschenbroich ascione assmus astafei astolfi atencio
  atzeni atzori aubert aubry auer aufderhar augustyn augustyniak avallone avalos avino avola axelsson axmann azara baarck babini
  bacci bachmann badane bader badillo baez baganz baggio baginski bahena bahl bahringer baiocco bakke bakken bakowski balboni
  balcer balcerzak balck baldacci baldassarre balderas baldi baldini baldo balducci balistreri balkow ballarin balnuweit balzano
  balzer banach banas banasiak banasik bandini banse banuelos baraldi baran baranowski baranski barbagallo barbarossa barbarulo
  barbera barberi barberis barbier barbieri barbiero barile barilla barletta barone baroni barraza barreca barresi barretta
  barrows barsotti bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei bartolucci bartosik
  barylla baseda bashirian basile bassani bassi battaglia battisti battistini battke batz bauch bauermeister baumbach baumeister
  bauschinger bauschke beahan beatty beavogui bechtelar beckel bedewitz bedini bednar bednarczyk bednarek bednarski bednarz beek
  beele beggerow behr behrenbruch beier bella belli bellini bellomo bellotti bellucci belotti beltrami belvisi belz benatti
  benavidez benecke benedetti benedetto benetti bengtsson benigni benini bennardo benner benninger benoit bentivoglio benvenuti
  benvenuto berardi berends beretta bergamini berge berggren bergman bergnaum bergqvist bernabei bernard bernardi bernardini
  bernasconi berner bernhard bernier berntsen berrios bertaccini bertani bertelli bertenbreiter berti bertini berto bertolussi
  bertrand bethke betti betz beushausen beutelspacher bevilacqua beyer biagetti biagi biagini bianc biancheri bianchetti
  bianchini biasci biase biba biccari bichler bickel biedermann biedrzynski bielak bielawski bielecki bieler bielert bielski
  bienasch bienias bieniek bienkowski biernacki biernat biesenbach bigdeli biggi bijl bilski bindi bini bins bionaz biondi
  birkemeyer bisconti bisio bittner bizzarri bjerke bjorklund blanchard blaschek blasi blassneck blick bloch blochwitz blockhaus
  blom blomqvist blume bober bocchi boccia bochenek bodini boehm boffa bogan bogdashin bogenrieder bogisich bogucki bogusz bohge
  bohm bolm bona bonanni bonanno bonato bonazzi bonelli bonetti bongiorno bongiovanni boni bonifazi bonini bonis bonisch bonomi
  bonomo bordoni borek borelli borge borghi borgia borgschulze bork borkowski bormann borner bornscheuer borowiec borowski
  borrelli borrmann borsch bortolin bortot boruschewski boscaino boschetti boschi bosco bosler bosman botello botsford botta
  bottner bourrouag bouschen bove bovolenta boxhammer boyde bozek bozsik bozzi bozzo bradtke braia brakus brambilla brandenburg
  brandi brandis brauer brautigam brehmer breitenberg breitenstein brekke bremser brenner bresciani bressan brettschneider
  breuer briano briesenick brigandi brignone bringmann brinkmann briseno brizzi broek brogi bromme brosch brouwer bruckmann
  bruder bruen bruggmann bruhns bruijn brumat brun brunelli bruni brunner bruns bruschi bruyn bruzzone brzezinski brzozowski
  buccheri bucci buchele buchrucker buckridge buczek buczkowski buczynski buder budzinski budzynski buhler bujak buker bukowski
  bulgarelli bultmann bungener bunjes buongiorno buonomo burghagen burgio burkhard burkhardt burklein burmeister burzynski
  buschbaum buscher busemann busse bussmann butera buttner buzzi caban cabras caccamo caccavo cacciapuoti cacciatore cadoni
  caforio caggiano caiazza caiazzo calabrese calabro calafiore calandro califano callegari calligaris calvillo camarillo camilli
  cammarata cammisa campagna campanella campanini campisi campoli canale cancelliere cancellieri canepa cangiano cannas cannata
  cannella cannone canova cantagallo cantoni cantu canu capannolo capasso capecchi capelli capitani capizzi capoccia capocotta
  capogna capone caporaso cappai cappelletti cappelli cappello cappiello capponi capraro capriotti caracciolo caradonna carbone
  carboni cardella cardinale cardinali cardini cardona cardone careddu carella caretti caricari carini carletti carli carlini
  carlo carloni carlotti carlowitz carlsohn carlucci carminati carnevale carnovale carolis carollo caron carosi carpentier
  carraro carrasquillo carreon carrieri carriero carrozza carrozzo carrus cartwright caruso carvelli casadei casadio casale
  casali casano casares casarez casavecchia cascio cascone casella caselli caserta casillas casini casolaro caspari casper
  caspers cassano cassin castagna castaldi castaldo castellana castelli castiello castiglioni casula cataldi catania catanzaro
  catarsi catellani caterino cattaneo cattani cavaliere cavalieri cavallari cavallaro cavalli cavallini cavallo cavazos cavriani
  cazares cebula ceccarelli ceccarini cecchetti cecchi cecchini cecere cedillo celano celentano celi celli cellini cenni
  centofanti cerrani cerrato cerri cerullo cerutti cervantez cesaretti champlin chapron charles charpentier cherchi cherubini
  chessa chessari chiacchio chianese chiara chiaravalle chiavacci chila chimenti chiodi chmiel chmielewski chmura chojnacki
  chojnowski cholewa christ chrzanowski chudzik ciaccio ciacio ciampa cianci ciavarella cicala cicatiello ciccarelli cicchetti
  cicco ciccone cichocki cichon cichy cierpinski ciesielski ciesla cieslak cieslik cifarelli cilli cimmino cinelli cingolani
  cini cintron ciocco cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo ciszewski
  cittadino ciuffetelli ciuffreda ciulla claesson clarius cleem cleve coccia cocco colangelo colantuono colella coletta collet
  colonna colucci colunga comito concas conforti congiu coniglio conn connell connelly conroy considine consiglio conte contini
  contu coppola corazza cordes cordioli coretti corkery cormier cornelissen cornelsen corradi corradini corrado correale
  corridori cors corsi corsini corsten cortese cortesi cortinovis corwin cosentino coslovich cossu costantin costantino costanza
  costanzo cotthardt cotto cottone covarrubias coviello cozzani cozzi cozzolino cremin cremonesi crepaldi crescenzi crespi
  crevatin crews crimi crippa crisafulli criscenti crisci criscione crispino crist cristofaro critelli crona cronin cronjager
  crooks crosskofp cruciani cruickshank cucchiara cucciniello cummerata cuomo curci curcio curiel curreli cusimano cusumano
  cuzzocrea cybulski cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski
  dabek dabkowski dach dachert dahlberg dahm dahmen daidone daimer dalmasso damaske damiano daniele danielsen danielsson
  danneberg danner dattilo daubner daudrich dauer daum dauth dautzenberg david davoli debowski debski deckert deckow deerberg
  degano degrassi dehmel deiana dekker delacruz delafuente delagarza delao delapaz delatorre delfino delgadillo delle delogu
  delonge delrio delvalle demontis demurtas demut denaro denesik dengler denis denner denti denzinger deriu derr dertmann
  deschamps desiderio desogus dethloff deuschle diamanti dibbert dickens dicki dieckmann diedrich diekmann dienel dies dietz
  dietzsch diezel dijk dijkstra dilla dingelstedt dini dionisi dippl distefano dittmann dittmar dittmer dobbrunz dobel dobler
  dobosz dobrowolski dobrzynski dodaro dolch dolci dold domanski dombrowski dominiak dominici dominquez donati donda dongen
  donie donnelly dooley doorn dorner doro doronzo dorre doskoczynski douglas drabik dragone dragoni dragu drechsler drees dreher
  dreier dreissigacker dressler drews driessen drozd drozdowski drozdz drzewiecki dubiel dubuque duca ducci dudziak dudzik
  dudzinski dupuis dupuy durgan duszynski dutkiewicz dutto duval dyett dylus dziedzic dziuba eberhard eberhardt ecker eckhardt
  edorh edvardsen effertz effler eggenmueller egger ehmann ehrig eich eide eifert einert eisenlauer ekpo ekstrom elbe eleyth
  eliasson eligibile elss emard emert emmelmann emmerich ender engelen engelmann engstrom epifani eplinius ercoli erdman erdmann
  erhardt eriksen erlei ermini ernser errera errichiello ertl erwes escamilla escobedo esenwein esquibel esser evangelisti
  evensen evers everts evola ewald fabbricatore fabbro fabiani fabre fabrizi fabrizio fadda fadel fahey fahner falbo falchi
  falcioni falcone falk falkowski faller falzone fanara fancello fanelli fantini fantozzi faraci faraone farber farella farin
  farris fasano fasoli fassbender faulhaber faure fava favara favaro favre fazio fedele federici feeney feest fehrig feil feld
  feleppa felice felici feliciano feliziani felke feller fenner fenske ferilli ferluga ferracuti ferraiuolo ferrante ferranti
  ferrara ferraris ferraro ferrarotti ferreri ferretti ferrigno ferrini ferroni festuccia feuerbach fichera fietz figl filice
  filipek filipiak filipowicz filipowski filippi filippini filippis filippo filipponi filsinger fincke finke finocchiaro finotti
  finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiorillo fiorini fiorucci fischetti fitschen
  fjeld flacco flatley fleischer fleischmann flis floder florczak flore florek floridia florio floris flottmann foglia fois
  fonti forconi forgione forkel forlani fornara forsberg forst forster fortugno foschi fossum foti frackowiak fraczek frahmeke
  frami francesca franceschi franceschini francesco francesconi francese franchi franchini franecki franey frankowski fransson
  franta frantz franz franze franzis franzmann fratczak fratello fratti frau frauen frauendorf fredriksen fredriksson freigang
  freimann freimuth freisen frenzel freriks frezza fricke fried friedek friedenberg friedmann friedrich friesen friess frigerio
  frisch fritsch frohn frosch fucci fuhlbrugge fumagalli fuoco furman furno fusenig fust gaba gabius gabler gabriele gabrielli
  gaddini gadomski gadschiew gagliano gagliardi gaitan gajda gajewski gakstadter galander galarza galasso galati galeazzi
  galluzzo gamberini gambino gamlin gamper gandolfo gangemi gangnus ganzmann gaona garatva garavaglia gargiulo garibay garnier
  garofalo gasior gasiorowski gaspari gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gautier gawlik gawron
  gawronski gaytan gazzola gebhardt gehre gehrig gehrke geiger geisler geissler gemma genchi genna gennaro genovese gens gentili
  gerace geraci gerard gerbennow gerdel gerhardt gerhold germani gerritsen gerschler gerson gervasi gesell ghilardi ghirmai
  giacalone giaccio giachi giacomelli giacomo giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti
  gianotti giansante giardina giardini giehl gierisch giesa giesche gigli giglio gigliotti gilde ginneken gioacchini gioia
  giordani giorgetti giorgi giorgio giovannelli giovannetti giovanni giovinazzo girardi giraud giraudo girolamo girone gislason
  giudice giuffrida giugliano giuliani giuliano giunta giuseppe giusti giustra gleason gleichner glosli gobbi gobel gockeritz
  godinez godlewski goebel goedicke gohler goldbeck goldfuss goldkamp goldkuhle goldner golec golinelli goller gollnow gollum
  golomski gombert gora gorczany gorecki gori gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gotz
  gotzelmann govoni goyette graaf graczyk grady gradzki grams granata granato grandi grasse grasso gratzky gravina graziani
  graziano greb greenfelder greenholt greger gregori greithanner greppi greschner grezia grieco griem griese grijalva grilli
  grimaldi grimm grochowski groen gromisch groot groothuizen grosser grossheim grossi grosskopf grothaus grothkopp grotke
  grotzinger grube gruber grudzien grun grundmann gruner gruppuso gruszczynski gruszecki gruszka grzegorczyk grzelak grzesiak
  grzesik grzeskowiak grzyb grzybowski grzywacz guajardo gualtieri guarneri guastella guastone guerrieri guerriero guerrini
  guglielmi guida guidetti guidotti guillaume guillot guldemeister gulgowski gulino gulli gummelt gundersen gunkel gunnarsson
  gunz gurbig gurrieri gurule gusikowski gusmeroli gutjahr gutkowski gutmann gutowicz gutowski gutschank guyot guzik gwozdz
  gwozdzik haack haaf haag haan habel hackbusch hackelbusch hackett hadfield hadwich haferkamp hafner hagen hagenes hajduk
  hakansson hallmann halvorsen halvorson hamann hamill hammes hane hanenberger hannecker hanniske harber hargasser harms harnapp
  haro harter hartlieb hartman hartwig hartz haschke hasler hasse hassfeld hauck haug hauke haupt haverney hazes heaney
  heathcote heberstreit hechler hecht hedermann hedlund hegmann hehl heidelmann heidenreich heidler heijden heinemann heinig
  heinke heinrich heinze heiser heller hellmann hellstrom helmke hendriks hengmith henkel hennes henriksen henriksson henriquez
  hense hensel hentel hentschel hentschke hepperle herberger herbrand heredia hermann hermans hermansson hermecke hermiston
  herms hernadez hernandes herold herschmann hertel herweg herwig herzenberg hesse hessek hessel hessler hettinger hetzler heuck
  heydemuller heyden hickle hiebl hildebrand hildenbrand hilgendorf hillard hiller hilll hills hilpert hingsen hingst hinrichs
  hintz hirschberg hirt hirthe hocke hodea hodkiewicz hoeger hofer hofman hofmann hoft hohenberger hohl hohn hohne hohnheiser
  holdt holinski holl holmberg holmgren holmqvist holtfreter holz holzdeppe holzner homenick hommel honig honz hooss hopland
  hoppe hordt horna hornung horst hort hubenbecker hubert hubl hubner huckestein hudak huebel huel huels huet hugel hugo huhn
  huisman huixtlacatl hujo huke huls humbert huneke huseby huth huttcher hutter hyatt iacolare iacono iacovino iacovone iandolo
  iannaccone iannello ianni iannone iannucci iazzetta ierardi iersel iezzi ihly impellizzeri improta indelicato ingrassia
  ingrosso innocenti inzerillo iodice iorio iotti iovino ippoliti ippolito irizarry isak isaksson isekenmeier iuliano iwanowski
  iwanski izdebski izzi izzo jackowski jacob jacobi jacobsen jacquet jagielski jagodzinski jagusch jahn jahnke jaime jaimes
  jakobs jakobsson jakubczyk jakubiak jakubowski jambor jamrozy janas jander janiak janich janicki janik janiszewski janke
  jankowiak janowski janus janusz januszewski jaquez jarets jaros jarosz jarzabek jasinski jaskiewicz jaskolski jast jastrzebski
  jaworski jedrzejczak jedrzejczyk jedrzejewski jegorov jellinghaus jeorga jerde jerschabek jess jezierski jiminez johnsen joly
  jonas jong jonge jonker jossa jozwiak jozwik jucken julien jungbluth jungton jurek jurgens jurkiewicz jurkowski juszczak
  kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadar kaesmacher kahl kahler kahlert kahles kahlmeyer
  kaleta kalinowski kalisz kallabis kallensee kamal kamat kampf kampschulte kanea kania kaniewski kanimal kano kanzaki kappe
  kappler kapusta kara karam karan karas karczewski kardache karem karen karhoff karlsen karpinski karrass karst karsten karus
  karwowski kasperek kasprzak kasprzyk kass kassulke kasten kastner kaszuba kather katzinski kaufmann kaul kausemann kautzer
  kawa kawecki kawohl kazmarek kazmierczak kedzierski kedziora keebler keefe keil keiner kelm kemmer kempe kemper kempter kepa
  kerl kerluke kern kertzmann kesselschlager kette kettenis keutel khalid kiehn kihn kilback kinadeter kindelan kinzel kinzy
  kirch kirlin kirst kisabaka kisiel kita klaas klabuhn klapper klauder klaus kleeberg kleiber kleinert kleininger kleinmann
  kleinsteuber kleiss klemme kleven klimczak klimek klinger klink klocko klopsch kloss kluwe kmiec kmiecik knabe knapik kneifel
  knetsch knies knippel knobel knoblich knorr knorscheidt knut kobs kobus kochan kock koczulla koderisch koehl koehler koelpin
  koenig koepp koester kofferschlager kofler kogut koha kohle kohlmann kohnle kohrbruck kohre kohrt kolasa kolb koleiski kolokas
  kolotzei komoll komorowski konieczna konieczny konopelski konopka konow konya koob kopczynski kopec koper kopernick kopf korta
  kortajarena korzeniowski kosenkow koseoglu kosinski kosowski koss kostecki koster kostrzewa koszewski kotowski koubaa kovacek
  kowal kowalczuk kowalewski kowalick kowalik kowalinski koza kozak kozakiewicz kozey krabbe kraft krajcik krajewski krakowiak
  kranz krasnova krauel kraus krauspe krawiec kreb krebs kreiger kreissig kresse kreutz krieger krippner kris kristoffersen
  krockert krodinger kroger krogh krohn krol krolikowski kron krueger krug kruk krukowski krull krupa krupinski kruschinski
  kruszewski krysiak krzeminski krzyzanowski kshlerin ksiazek kubacki kubera kubiak kubicki kubik kucharczyk kucharski kuchta
  kucinski kuczynski kufahl kuhic kuhlee kuhlman kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujawa kujawski kula
  kulas kulesza kulig kulik kulimann kulinski kulma kumbernuss kummle kunde kunz kunze kupfer kuphal kupprion kuprion kurek
  kurnicki kurowski kurrat kurschilgen kuschewitz kuschmann kuske kustermann kusters kutch kuter kutscherauer kutzner kuvalis
  kuypers kuzmina kvarme kwadwo kwasniewski kwiecien kwiecinski kyra laack laan labadie labate laboy lach ladewig laezza lagana
  lakin lakomy lamacchia lamberti lammert lamos landmann langfeld langhirt langosh langworth lanig lanteri larkin lascio
  laskowski lasota latini lattanzi lauckner lauinger laureano lauren laurent lauri lausecker laux lavecchia laws lazzarini
  lazzaro leale leannon leberer lebsack lecca lecce leclercq lecomte ledda ledner leeuw leeuwen lefevre leffler leggio legrand
  legros lehner leibold leide leimbach leipold leist leiter leiteritz leitheim leiwesmeier lelli lemke lemoine lenart lenfers
  lenk lentini lenzen lenzi leonardi leoncini leonetti leoni leopardi lepore lepthin leroux lesch leschnik lesiak lesniak
  lesniewski leszczynski letzelter leuschke lewicki lewke leyckes leyva lezzi liberati librizzi liccardo licciardello
  lichtenfeld lichtenhagen lichtl licitra liebach liebe liebich liebold lieder lienshoft liguori lindenberg lindenmayer lindner
  lindstrom linke linnenbaum liotta lipari lipinski lipka lippe lippi lippolis lipske lipski lipus lischka lisi lisiecki
  lisowski littel litterio liuzzi liverani lobinger locatelli locci lockman loddo lodi loera loffredo lofgren logsch lohmann
  lohre lohse loiacono lokar lolli lombardini lomeli lonardi longhi longobardi longoria loogen lorenzini loreti lorusso losch
  loska lotito lotti louis lourinho lovato lowa loya lubbers lubke lubowitz lucarelli lucarini lucchese lucchesi luchetti
  luchini lucia luciani luciano lucidi luconi ludolf lueilwitz luettgen luevano lufft lugli luise lukoschek lundberg lunde
  lundqvist lundstrom luongo lupi luppi luppino lutje lutz luzi luzzi maak maas macaluso macchi macchia macejkovic macgyver
  machtig maciag maciejewski mackiewicz mackowiak macri maczey madej mader madetzky madubuko maestas maffei magana maggi
  maggiani maggio maggiore magliocco magnani magnusson maiello maillard maione maisch majcher majchrzak majewski majka makowski
  malagoli malaspina malatesta malavasi malave malec malek malerba malfa malicki malinowski maliszewski malizia malkus mallmann
  maltese malucha manca mancinelli mancino mancuso manetti mangione manicone maniscalco mannino manno manns mansson mante manti
  mantovani manz manzanares manzella manzi manzo maragno marahrens marangi marangon marangoni marcelli marcello marchesan
  marchese marchesi marchesini marchetto marchewka marchewski marchi marchini marciniak marcinkowski marcon marcovecchio
  marcucci marczak marega marelli mares maresca margiotta margis marian marie marinucci mariucci mariz markiewicz markowski
  marner marone marongiu marotta marquardt marquart marras marrazzo marrone marroquin marschek marsella marsili martellucci
  martens martensson martines martinsen martinsson martorana martucci marty marvin marx marxen marzano marzec marzi marziali
  marzio marzocchi masala mascarenas mascia masciandaro mascolo masi masiero maslanka massari massaro massimi mastrogiacomo
  mastroianni mastronardi mastropietro masucci matera mathes mathies mathieu mathisen mathiszik matranga matschke matta mattei
  matteo mattern matteucci matthes mattia mattioli mattsson matusiak matuszak matuszewski matysiak maugeri maurer mauri maurizi
  mauroff mautone maybach mayert mayorga mazurek mazurkiewicz mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzocchi mazzola
  mazzoleno mazzone mazzoni mazzotta mazzotti mcdermott mcglynn mebold medeot medhurst medici medrano medugno meer meeuwis megna
  mehl mehlhorn mehlorn meier meisch meissner melandri meli melillo meloni melzer memoli menard mencarelli menchaca menconi
  menga mengoni menna menne menozzi meraz mercuri mereu merkel merli merola merseburg mertz mesloh messana metz metzger metzner
  meulen meunier mewes micco miccoli miceli michalak michalczyk michalik michallek michel michele micheletti michelucci micillo
  mielczarek mielke mierzejewski migliaccio miglio migliore mignogna mika mikitenko miklas mikulski milazzo milczarek milella
  milewski militello minah minelli mingarelli minniti mintzlaff miotto mirabella miramontes mireles misiak miskiewicz mistretta
  misztal moccia mockenhaupt mocks modzelewski moede moedl moeller moen moffa mogenburg moguenara mohamed mohr mohrhard mohsner
  moldner molenaar molenda molinari molinaro molitor mollenbeck mollinger molteni molzan monaca monache monaci monahan mondragon
  monni monroy montag montagna montagner montalbano montalto montanari montanaro montefusco monteleone montemayor montemurro
  monteros monterosso montesano montez monticelli moormann moors morandi moras morawski mordenti mordhorst morello moretto
  morgante morgenstern morhelfer moriconi morin morissette moritz moroni morreale morri morrone morsch moscato mosciski mosti
  motchebon motisi mottola motyka motzenbbacker moulin mraz mroczek mroczkowski mroz mrozek mrugalla mucha muckenthaler muhleis
  mulas mulrain munaro munguia muratore murawski murazik murgia murolo murru murtas musella musso musumeci muszynski myhrer
  nabein nabow nagel nanez nannen nanni napoletano napoli nappi narcisi nardi nastvogel natale natali natera naubert naumann
  nava navarra nawrocki nawrot nazzaro negron neimke nerius nesti neubauer neubert neuendorf neumair neupert neurohr
  neuschwander nevarez nicastro niccolai nicolay nicoletti nicolini nicolo nicolosi nicosia nicotra nieddu niedermeier niedziela
  niedzielski niedzwiecki nieklauson niemczyk niemiec nienow niewiadomski nigro nijland nijs niklaus nikolaus nitzsche noack
  nobile nobili nocentini nocera nocerino nodler noga nolte norberg nordby nordin nordskaug nordstrom noriega normann northoff
  notaro novelli novello nowacki nowaczyk nowicki nowinski nucci nucera nussbeck nuzzo nwachukwu nygard nytra oberbrunner oberem
  oberg obergfoll obermaier ocasio occhipinti ochs oeser oggiano okuneva olbrich olczak olejniczak olejnik olivarez oliveri
  olivi olivier olivieri oliviero olofsson olstad olszewski olvera ondricka onnen onofrio ontiveros oosterhuis ophey oppong
  orazio orefice orosco orru orta ortenzi orth orthmann ortolani orzechowski oschkenat osei osenberg osinski ossowski ostendarp
  ostringer ostrowski ostuni ostwald ottaviani ottaviano otte otto ottonello owczarek ozuna pabon paci pacifici pacini pacocha
  paczkowski padberg padovan padula paesler paez pagac paganelli pagani pagliai pagliuca pajak pajonk palacz paladini palano
  palazzolo palla palladino pallentin pallotta palmeri palmisani palmisano palombi palombo palsson paluch palumbo panaro
  pandolfi panek panetta panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone
  paonessa papaleo papapietro papini pappalardo paradiso pariggiano parise parisian parodi parrinello parrino partyka pascale
  pascali pascarella paschke pascucci pasini pasqua pasquale pasquali pasquini passarelli passeri passero passuello pasternak
  pastore pastorelli pastorino paszkowski patino patrone patruno patti patzwahl paucek paukner pavani pavone pawelec pawlak
  pawlicki pawlik pawlikowski peaquin pece pecoraro pecorella pede pedone pedrazzini pedroni pedrotti pedroza pelayo pellecchia
  pellegrino pellicano pellitteri peluso pennestri penzo perales perego perilli perin perini peroni perotti perri perrini perrot
  perrotta perugini peruzzi pesaresi pesce peselman pession petit petito petralia petrella petrelli petrini petrone petrucci
  pettersen pettersson petzold pezzella pezzi pfannerstill pfeffer pfeiffer pfersich pfingsten pflieger pflugner philipp
  philippe piacentini piana pianese pianigiani piasecki piatek piatkowski piazzolla pibiri picariello picchi piccinini piccione
  picco piccoli pichler pichlmaier piechota pieczek piekarski pieri pierini pierre piesker pietras pietro pietruszka pietrzak
  pietrzyk pietsch piga pignatelli pilarski pilato pilch pillitteri pinardi pingpank pini pinnock pintus piorkowski piotrowicz
  pipitone pippig piras pircher piredda pirone pirrello pirrone pisani pischedda pisciotta piscitelli piscopo pisu pitschugin
  pittalis pitzalis pivetta piwowarczyk pizzi pizzimenti pizzitola pizzo pizzuti plass platania platzer plauk plautz pletsch
  plotzitzka pluta podgorski poehn poels poeschl poge poggi poggio pogorzelski pohland pohle poirier polak polanco polese poli
  polidori polifka polimeno politi polito polizzi pollich pollmacher pompei pompili ponitzsch pons ponti porcari porcu porebski
  porsche porth poschmann postiglione postma pottel pouros powlowski pozzi pozzo prah prange pratesi prediger predovic prencipe
  pressler presti prete preuk preuss prevost preziosi priemer principato prinsen privitera procopio prohaska proietti prokop
  prosacco proske provenzano prus przybylski przybysz ptak pucci puccio puchalski puddu puggioni pugliese puglisi puleo purdy
  pusch putzolu pytel quaglia quaranta quezada quigley quinonez quintairos quintanilla quiroz quitzon raabe rabenstein rach
  raczynski radecki radler radomski radtke rael raffa rago ragone ragusa rahn raimondi rakowski rambaldi ramella rampazzo
  randazzo raneri ranftl rangen ranieri raniolo rantsch ranucci ranz rapisarda rapp rapuano ratajczak rath ratke ratti raubuch
  raukuc rauso rautenkranz ravaioli raynor razo reale recchia redaelli rehwagen reiber reichardt reichel reichert reif
  reifenrath reimann reinberg reinelt reinger reinhardt reinke reitze rempel remy renard renault renda renk renna renner
  renteria rentz renz renzi repetto reppin resendez restle restorff retzke reuber reumann reus reuss reusse rheder rhoden
  riccardi ricciardi riccio riccobono ridolfi riedel riediger rieger riekmann riepl riermeier riester riethmuller rietman
  rietmuller rietscher riggi riggio righetti rigoni ringel riojas riolo riparbelli ripken rippin ritchie ritosek ritschel ritsma
  ritter rittweg ritz riviere rizza roba robak robel robert roberti rocca rocchi rocco rockmeier rodarte rodehau rodigari
  rodiger rodowski rodrigez rodriquez roecker rogahn rogala rogalski roggatz rogolino rogowski rohan rohlander rohrer rojek
  rokossa rold roleder rolfson rolland roloff rolon romagnoli romaguera romanelli romaniello romanini romanowski rondinone
  rondoni roob roos rosati rosbach roschinsky rosenauer rosenbauer rosi rosiak rosinski rosksch rossberg rosselli rossetti
  rossini rossler rosso rother rottger roybal royer rozanski rozycki ruberto rubino rucco ruch rucinski ruckdeschel rucker
  rudiger rudnicki rudzinski rudzki ruecker ruelas ruggeri ruggieri ruiter rumpf runolfsdottir runolfsson runte ruotolo
  rupprecht rusciano rusin russel ruter ruth rutherford rutkowski ruud rybak rybarczyk rybicki ryjikh ryzih rzepka sabatini
  sabato sabbatini sacchet sacchetti sacchi sacco saccone sachse sadowski saenz saflanis sagafe sagonas sahner saia saile sailer
  saiz salamone salatiello salcido saldana saldivar salemi salemme salerno salierno salis salow salvadori salvati salvatori
  salvi salvucci salzano salzer salzmann samaniego sammartano sammartino sammert samuelsson sanches sanctis sandstrom sanfilippo
  sanna sannino sansone santangelo santarelli santarossa santarsia santarsiero santi santilli santinelli santis santoni santori
  santucci sapienza saponaro saporito saracino sardella sarnataro sarno sarti sartor sarvari sassano sassi sasso satta
  sattelmaier satterfield saucedo sauerland saumweber savini savoca savoia sawayn sawicki sbrana scaglione scala scalia scalise
  scalzo scano scanu scarano scardino scarpellini schacht schaden schaffarzik schaffel schaffer schahbasian schamberger scharf
  schedler scheer schelk schellenbeck schembera schenk scherbarth scherini scherz schettino scheurer scheytt schiavi schiavo
  schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schima schimmel schimmer schindzielorz schinner
  schipper schirmer schirrmeister schirru schlachter schlangen schlawitz schlechtweg schley schlicht schlitzer schmalzle
  schmeler schmid schmidtchen schmitz schmuhl schnieder schniedermeier schnurer schoberg schockel schoen scholten scholz
  schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schorr schott schottmann
  schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schroder schuermann schuff schuhaj schuldt
  schuler schulist schult schulte schultze schulze schumacher schumann schumm schupp schuppe schuppel schuri schutz schutze
  schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwarzer schwarzkopf schwarzmeier schwatlo schweisfurth schwennen
  schwerdtner schwidde schwirkschlies schwuchow sciacca scocco scognamiglio scopece scorza scotti scrofani scuderi sebastiani
  secchi secci sechi sedillo seeger seelig sehls seibold seiders seigel seiler seitz semeraro semisch semprini senatore senger
  senkel sepe serafini serafino sergi serr sessa sestito severi sevi sewald sforza shanahan siebel siebert siedlecki sielemann
  siemon siener sienkiewicz sieradzki sievers siewert signorelli signorile signorini sihler siino sikora sikorski silenzi sillah
  silvestrini silvestro simeoli simeone simeoni simeti simoncelli simone simoni simonini simonis simula sinnhuber sinopoli sipes
  siragusa sischka sisneros sitek siwek sjogren skalski skiba skibicki skibinski skiles skoczylas skoglund skora skowron
  skowronek skowronski skrzypczak skrzypek skuterud sladek sliwa sliwinski slotta slusarczyk smedsrud smeets smieja smitham
  smogeli smolinski sobczak sobczyk sobieraj sobolewski soboll soccorsi socha sochacki sodano soderberg sokolowski soldati
  solheim solinas soliz soller solli sollner solorio somma sommer somssich sonn sonnabend sorbello soren sorrentino sosnowski
  sottile sowa sowinski spada spadafora spadaro spadoni spagnolo spagnuolo spahn spano spanu sparacino spataro spelmeyer
  speranza spiegelburg spielvogel spiga spina spinka spitzmuller spizzirri sporer sporrer spottel sprenger sroka stabile
  stachowiak stachowicz stachura stachurski staffieri stahl stamm stanek stang stanger staniszewski stankiewicz stanzione
  stasiak staszewski stauss stawicki stec stefaniak stefano stefanski steffny stehr steidl steigauf steinecke steinert steinkamp
  steinmetz stelkens stelmach stengel stengl stensrud stenzel stepanov stephan stepien stepniak steuber steuk stiedemann stief
  stifel stigliano stockert stolarczyk stolarski stoll stolle stoltenberg stolz stoppler storl storp storti stoutjesdijk stower
  stracke strano stratmann straub strausa streck streese strege streich streit streller strieder striezel strogies strohschank
  strom stroman stromberg strosin strunz strutz strzelczyk strzelecki stube sturmer sucameli sucera suffa sujew sundberg surace
  surma surth suski sussmann suthe sutschet svendsen swaniawski swiatek swiderski swierczynski swillims szafranski szatkowski
  szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szelag szendrei szewczyk szostak szulc szwarc szwed
  szymczak szymczyk szymkowiak szyszka tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tallone tamburini tamez
  tammaro tangen tanzi taormina tarantino tarnowski tarquini tartamella tasche tassi tassinari tasso tassone tataranni
  taufratshofer tavani tedde tedeschi tegethof teichmann tejeda telesca tello tepper teran terenzi teresi terheiden terlecki
  terlizzi terlouw termine terrazas terzi terzo tesi teufel theele thieke thimm thiomas thone thoresen thranhardt thriene thust
  thyssen tiberti tidow tiedtke tietze tijerina tilgner tillack tilotta timmermann timmermans tiozzo tirelli tirri tischler
  tischmann tittman tivontschik tkaczyk tobben todaro tofani tokarski tolomeo tomala tomaselli tomasello tomasi tomassoni
  tomaszewski tomczak tomczyk tomei tommasi tommaso tomys tonat tonini tonn topfer torchia torchio torgersen tornatore torp
  torphy torresi torrez torri torrisi tortora tortorici tosi totaro toti towne tracz traini tralli trampeli trantow trapani
  trauth trautmann travaglini travan treff tremblay tremmel tretola treutel triolo tripodi troisi trojanowski trombetta trovato
  trzcinski trzeciak tsamonikian tschiers tschirch tucci tuccillo tuch tucholke tudow tufano tullio tumbarello tumino turchi
  turcotte turek tuschmo twardowski uberacker ugolini uhlemann uhlig uhrig uibel ulibarri uliczka ullmann ullrich umbach umlauft
  umminger unger unterpaintner upton urbanczyk urbanek urbaniak urbanowicz urbanski urbansky urena urhig urias usai vacca
  vaccari vaccaro vahlensieck vailati valadez valdez valenti valentin valenza valenzuela valeri valladares valletta valli
  vallone valsecchi vandervort vanegas vangermain vanni vannini varriale vascotto vassallo vasseur vecchi vecchio vedvik veen
  veenstra vegge velasquez velde velden veliz vella venegas venezia venghaus ventimiglia venturelli venturi verbeek vercesi
  verduzco verhoeven vermeulen verniest veronese verzi veum vezzoli viale vianello vicari vicinanza vicini viellehner viera
  vierin vieweg viklund villagomez villani villareal villari villasenor vincenzi vinci vink violante violi visani visentin
  visintin vitali viti vitiello vito vittori viviani vizziello vliet voelkel vogelgsang vokuhl volk volker volkman volkmann
  volpe vona vonrueden vontein vries vuillermoz wachenbrunner wachtel waelchi wagenaar waibel wakan walczak waldmann walkowiak
  wallner wallstab walther walz wartenberg waschbusch wasiak wasik wasilewski wasowski wassilew wassiluk wawrzyniak wegrzyn
  wehner wehrsen weidlich weidner weigel weiler weimann weimer weis weissnat weller welsch welz welzel weniger wenk werle
  werrmann wessel wessinghage weyel wezel wiacek wichmann wickert wiebe wiecek wiechmann wieckowski wiegand wiegelmann wierig
  wierzbicki wiese wieser wijk wikstrom wilczek wilczynski wilderman wilhelm wilk wilky willemsen williamson willms willwacher
  wilts wimmer windler winiarski winkelmann winkler wintheiser wischek wischer wisoky wisozk witczak witek witkowski wittich
  wittl wiza wnuk wojcicki wojciechowski wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolfarth wolinski wollenberg
  wollmann wolny wolpert wolski wolters woschler woytkowska wrobel wroblewski wrona wronski wuckert wuhn wujak wunsch wunsche
  wurm wyludda wyman wypych wysocki wyszynski xacon xairo xana xenia xiana xicoy yago yami yanes ybarra yost yundt zabaleta
  zaborowski zaccaro zach zaczkiewicz zagorski zahn zaituc zajaczkowski zakrzewski zalewski zamarreno zamarripa zambon zamboni
  zambuto zampieri zamudio zandt zanelli zanetta zani zanner zanotti zapletal zappacosta zappala zappia zareba zaremba zarzycki
  zauber zawada zawadzki zayas zboncak zdunek zebrowski zedda zeidler zekl zelaya zemlak zender zeni zennaro zepeda zeuch zeyen
  zeyhle zieba zielonka ziemann zieme zietek zijlstra zimanyi zingaretti zinser zintl zipp zipse zmuda zollo zordan zotti
  zschunke zuber zucca zuiderveld zukowski zulauf zullo zumbo zumsande zunino zurawski zurek zwiener zwolinski zych zygmunt
`;
