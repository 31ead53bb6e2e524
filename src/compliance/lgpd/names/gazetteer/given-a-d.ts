// Given names of many countries that are no word of Portuguese, Spanish or English. Lower case, no accents; where from: README.md of this folder.
export const GIVEN_A_TO_D = `
  aadidev aadinath aadrika aagam aagney aagneya aaliyah aalok aaltje aamir aamod aanand aanandaswarup aanandinii aanjaneya
  aanuoluwapo aaratrika aaren aarika aarushi aasa aatmaj aatmaja aatreya aayan aayushmaan aayushman abadon abagael abagail abak
  abaka abakan abakay abani abay abayomi abba abbi abbondanza abbondanzio abbondio abbye abdelaaziz abdelali abdelatif abdelaziz
  abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid
  abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkbir abdelkebir abdelkhalak
  abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmjid abdelmonaim abdelmoula
  abdelmounaim abdelmounim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennabi
  abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abderrazzak abdeselam abdeslam abdeslem
  abdessalam abdessamad abdesselam abdesslam abdi abdon abdone abdonie abdou abdoul abdoulaye abdoulie abdourahmane abdulkadir
  abdullahi abebi abeiku abelard abele abelin abeline abendam abenzio abeu abey abhaidev abhaya abhijot abhirath abhisyanta
  abian abibo abid abida abidin abigael abigale abigel abilia abiona abisoye ablaye abluc abondance abosede abou aboubacar
  aboubakr abraham abrahan abram abramio abramo abran abrar abree abrianna abriel abrielle absar abselam abshir absolon abubakar
  abubaker abundio abyasa acace acacie acanthe acaryatanaya acaymo accursio acela acelya achaire achalesvara acharyanandana
  acharyasuta acher achil achiles achille achim achintya achour achraf acilio acisclo aciscolo acoidan acoran acrisio acuk acun
  adah adair adalan adalard adalardo adalbald adalbaude adalberon adalberta adalfredo adalgisa adalgiso adalia adaline adalric
  adalsinde adalton adalyn adamilca adamo adara aday adaya adberilgen adda addi addia addie addilyn addison addo addolorata addy
  adebankole adebiyi adebowale adeboye adebukola adedaramola adedoyin adeel adegoke adegrin adegrine adei adekitan adekola
  adekunle adelaido adelajda adelardo adelasia adelbert adelberto adelchi adeleke adelene adelgardo adelice adelind adeline
  adelino adella adelle adelphe adeltrude adelya adelynn adem aden adena adenan adenet adeniyi adeodat adeodato adeolu adeoti
  adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adey adeyi adham adhara adheesh adhemar adhiarja
  adhiraj adhrit adiana adiarja adiela adigun adijatou adika adikara adikavi adile adina adinata adinath aditeya adityanandan
  adityanandana adlai adnan adnane adolf adolfa adolfina adolph adolphe adolphie adolphine adolpho adolphus adom adonay adone
  adonise adoree adorne adoum adraman adrastee adrea adreanna adrehilde adria adriaens adrianna adrianne adriel adrien adriena
  adrione adripathi adunni advaya adwitiya adwoa adwoah aeriel aeriela aeriell aerona afaf aferdita afia afif afitap afnan
  afolarin afra afrika afsar afsin afton agabay agah agakagan agalak agamennone agapet agapita agapito agasti agathange agathe
  agathon agaton agazio agbattou agca agenore agesilao aggi aggie aggy agilbert agilberte agim aglaja agna agnan agnane
  agneflete agnella agnes agnese agnesse agneya agnieszka agnimitra agniprava agnivesh agnola agnos agoney agostina agostino
  agrata agretha agripina agrippa agrippin agrippine agron agrypina aguas aguasanta aguie aguistin agurtzane agus aguste agusti
  ahalya ahenk ahilya ahinara ahinoa ahlam ahlem ahsan ahsen aiace aiara aidano aidee aiden aiert aigneis aijiao aila ailbert
  aile ailee ailen ailene ailey aili ailin ailina ailis ailsa ailsun ailyn aimad aiman aimar aime aimen aimil aimone aina
  aindrea ainet aingeru ainhara ainhize ainize ainoa ainoha ainslee ainsleigh ainsley ainslie aintzane aiora aira airam airan
  aisa aislinn aislynn aissam aissata aissatou aisyah aitziber aitzol aiur aixa aiza aizpea ajala ajan ajeng ajiman ajimat
  ajimin ajiono ajka ajla ajlin ajoke ajriz akalp akande akane akanmu akanni akarsana akas akata akbas akbatur akbay akboga
  akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aketza akim akinkunmi akinlabi akinwale akkun akkunlu
  akkurt akkus akofa akorfa akos akroor aksel akshainie akshata akshayakeerti aksungur aktan aktekin aktimur akula akumaa akunna
  akwasi akwesi alaa alaba alaban alaboru aladag alade aladino aladogan alae alahassan alai alaia alaina alaine alair alais
  alaitz alakurt alam alamanno alambana alami alamu alanah aland alane alanna alannah alanson alard alaric alasdair alaska
  alassane alasteir alaster alayah alayna alayne alayunt alayuntlu alazne albachiara alban albane albany albeiro albena alberade
  alberic alberik alberta alberte albertine albertyna albi albie albin albion alboino alceo alceste alcibiade alcidie alcime
  alcine alcira alcyone aldan aldara aldegonde alden aldin aldis aldogan aldon aldonce aldous aldric aldrich aldrin aldus aldwin
  alea aleah aleandra aleandro aleardo aleaume alecia aled aleece aleen aleena aleida aleisha aleix alejandrina alejo alejoa
  aleks aleksa aleksandr aleksandra aleksandro aleksei alemush alen alene aleodor aleramo alesander alesandro alesia alesio
  alessadnro alessandr alessandrina alessio alessnadro aleth alethea alexandr alexandrina alexandrine alexandro alexandros
  alexanne alexe alexei alexej alexey alexi alexic alexine alexio alexus aley aleyda alfi alfio alfons alfonsa alfonse alfonsina
  alford alfreda alfy algernon algiso algu alguer aliaksandr alic alican alicea alicio alicja alick alicya alida alidia alie
  alienor aliette alieu alif alighiero alika alikee alimatou alin alina aliona aliou alioune alipio alis alisa alisan alisander
  alisea alisia alisir alissa alissia alister alisun alisya alivia alix aliza alize alka alkaboluk alkaevli alkan allal allard
  allayne alleen allegra allene alleyn allianora alliaume allie allin allina allis allissa allister allistir allix allsun allx
  allyce allyn allys almeda almerigo almeta almila almine almira almire almiro alodia aloin aloise aloisia aloisie alojz
  alojzije alok aloma alona alonzo aloyse aloysia aloysius alpagut alparsbeg alparslan alpata alpay alpaya alpaykagan alpbilge
  alpdirek alpdogan alperen alpertunga alpgerey alphan alphard alphee alphonse alphonsine alphonso alpike alpilig alpinien
  alpkara alpkuluk alpkutlu alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alric alsira
  altagracia altan altankagan altankan altay altemur althea althee altin alton altuga aluin aluino alva alvan alvarina alvera
  alverede alverta alvie alviero alvina alvinia alvira alvis alvise alvy alwar alwia alwin alwyn alya alyce alycia alyda alyosha
  alys alysa alyse alyshialynn alysia alyson alyss alyssia alzbeta amabel amabela amabelle amac amada amadeo amagoia amahle
  amaiur amalea amalee amaleta amaliane amalie amalio amalita amalle amalric amalthee amalur amand amande amandeep amandi
  amandie amandin amandine amandy amane amani amant amanzio amaranaath amarande amaranta amaranthe amaresh amari amaris amarnath
  amat amata amato amatore ambainesh amberly ambeta ambra ambrogio ambroise ambroisie ambros ambrosi ambrosius ambroz ambrozy
  ambur amby amdy amedee amedeo amedeu amel ameliane amelien ameline amelita ameni amer amerigo amery amethyste amets ametz
  ameur ameyatma amie amii amilcare aminat aminte amintore aminu amirah amish amitie amjad amleto ammar amna amodini amoke amone
  amope amory amra amrak amritambu amul amya amye amza anaadi anabal anabel anabella anabelle anacleta anael anagh anahit anaida
  analia analiese anallese anallise anandamayi anang ananta anar anartz anas anasooya anass anastasie anastasiia anastasio
  anastasiya anastassia anastaz anastazie anasuya anatazie anatol anatola anatole anatolia anatolie anatolii anatoliy anatollo
  anatoly ancelin anceline ancell ancilla ancor ancuk ancuta ancy andac andee andeee andela andelin andelina andeol ander andere
  anderea andi andie andoche andom andonis andra andrada andreana andreas andree andreea andrera andresa andreu andrey andri
  andria andriette andrii andris andriy andromache andros andrus andy andzelika anelia aneliya aner anes anestassia anet anett
  anetta anette aneu anezka angadreme ange angelantonio angele angeles angeli angelika angeline angelines angelique angelle
  angels anggabaya anggun anghel anghelina angie angil angilbe angilberte angilran angoustan angy aniana aniano anicee anicet
  aniceta aniceto anicette aniello anika anila anilaabh anilabh aniol anir anisa anisha anisia anisoara anissa anitra aniya
  aniyah anjana anjanette anjaneya anjara anjela anjushree anjushri anka ankal anmol annabal annabela annabell annabella
  annabelle annabeth annachiara annadiana annadiane annagiulia annagrazia annalaura annalee annalena annalia annaliese annalisa
  annalise annalucia annaluna annaly annamarie annamria annapaola annapia annapurna annarita annasofia anndrea annecorinne
  anneke annelise annemarie annemijn annetta anni annia annibal annibale annice annis annissa annmarie annnora annonciade annora
  annunziata annunziato anny anom anotnio anouar anqi ansaldo ansbert ansberte ansel ansell anselm anselme ansgar ansgary ansh
  anshula ansley anson ansovino anstice anstrudie ansumana antea antelmo antero anthe anthea anthelme anthelmette anthia
  anthiathia antide antigua antim antimo antin antioco antoaneta antoinette antoliano antolina anton antone antonela antonetta
  antongiulio antoni antonie antonietta antonine antonios antoniu antonius antons antony antoun antton antxon anuar anulawathie
  anunay anuncia anuraag anusha anushka anuska anusuya anuta anxela anxo anya anyelina anzhela anzhelika aoibhe aoibheann aomar
  aouatif apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apollo apolonia apolonio appia appolonia
  aprancur aprilette apuleio aqsa aquilin aquilina arabel arabela arabele arabella arabelle arabia araboga aracelis aracely
  arademir araf araitz aral araldo aram aran arancha arane aranka arantza arantzazu aranzazu aratone aratz aray arben arber
  arbia arbuz arcadi arcadia arcadie arcangela arcangelo archaimbaud archambaud archambault archan archange archibald archibaldo
  archibold archimede archippo archy arcibaldo arcuk ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardian
  ardine ardis ardisj ardit ardith ardito arduino ardyce ardys ardyth arelis aren arene ares aresio areta aretha argelia
  argelina argeme argimira argimiro argine argono argu argun arham arhane ariadna arialdo arian arianna arianne ariberto aricie
  aridane aridani aridatha arie ariele ariella arif arij arike arin arindam arinola arion ariosto aris arisa arisha ariste
  aristid aristide aristione aristita aristofane aristotele aristotle aritz aritza arja arjana arkad arkadiusz arkaitz arlan
  arlana arlee arleen arlen arlena arlet arleta arlette arley arleyne arlie arliene arlin arlina arlind arlinda arline arlo
  arluene arly arlyn arlyne armaan armagan arman armance armand armanda armande armandine armela armeline armelle armen armiche
  armide armildez arminda armine arminio arnac arnaud arnaude arnesh arney arnie arnolda arnost arnostka arnould arnuad arnulfo
  arny aroa aroha arolde aronne arpad arpat arran arri arrie arrigo arron arsal arsen arsene arsenia arsenie arseniusz arshad
  arsinoe arsipatra arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun arta artai artair artan artawan artem
  artemas artemis artemus arthaud artheme arther arthurine artie artina artiom artuk artukac artus artut aruk arved arvie arvin
  arvy arwa arwen arwin aryan aryn arystarch arzen asad asake asan asanboga asantudun asantugrul asartegin ascanio ascelin
  asceline ascensio asdrubal asdrubale asel asela asella asen aser ashanti ashbey ashely ashia ashien ashil ashla ashlan
  ashleigh ashlen ashlesh ashli ashlie ashlin ashly ashlyn ashlynn ashraf ashvini ashwani asiel asif asil asim asimodeo asirwada
  asirwanda asiya asja askaletch aslesha asli aslijan asmadi asmae asman asmianto asmuni assane assia assil assiya assumpcio
  assumpta assunta assuntela astalogul asterie astianatte aston astou astree astrida astrit astrix asuela asug asuk aswani aswin
  asya atac atakagan atakan atalan atalay ataleo ataman atanas atanasio atanazie atanazy atasagun atasu ataulfo ataullah
  atberilgen atena atenea athalia athan athanase athanasie athena athene athenea athos atif atika atilano atinuke atlanta atma
  atmaca atmaja atmanand atmananda atreyee atreyi attanasio atteneri atteo atticus attilano attilio atuncu auba aube auberon
  aubert auberta aubertine auberto aubine aubreanna aubree aubrette aubrey aubrie aubry audace aude audebert audelina audeline
  auden audi audie audouin audra audran audre audriana audrie audrina audry audrye audwin audy augie augusta auguste augustin
  augustina augustine augustus augustyn augustyna augy aulia aundrea aure aurel aurele aurelea aurelian aureliana aurelienne
  aurelle aurian auriane aurie aurilia aurita aurlie auro auroora aurore aurthur ausias ausilia ausiliatrice ausilio austen
  austina austine auxane auxence avadhesh avaline avalon avar aveline averardo averell averil averill averyl avia avictor avide
  avie avigaelle avigdor avis avivah avluc avneet avoye avram avril avrit avrom avsar awais awatef awero awesi axeline axier
  axinte ayaan ayad ayada ayan ayana ayanda ayanna ayas ayat ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden aydogan
  aydogdu aydogmus ayebatari ayelen ayhan ayinke ayisha ayize aykagan aykal aykan aykurt aykut aylan aylen aylmar aylmer ayluc
  ayluctarkan ayma aymane aymar aymara aymard aymardine aymen aymer aymeric aymon aymonde aynara ayoka ayoze ayruk aysar aysha
  aytac aytak aytekin aythami aytug ayub ayushmati ayvaz ayyoub azael azahara azak azariah azban azeddine azeglio azelie azeline
  azelio azer azgan azganaz azhar azizhan azmi azra azubuike azzeddine azzedine azzouz azzurra baaba baala baalaaditya
  baalagopaal babacan babacar babara babasola babatunji babawale babb babbette babbie babeta babette babila babita babs babur
  bacary baccayman bacco bachir bacman badabul badara bader badia badiaa badr badreddine badruk baetrice bafana bagaalp bagan
  bagas bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul baghdad bagiya bagtas bagus
  bagya bahija bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailie baillie baily baird bajragin bajram
  bajramsa bakagul bakari bakarne bakary bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
  baktiono bakula balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balangga
  balapati balcar baldassare baldassarre baldo baldomera baldomero baldovino baldu balduin balgopal balidin balijan balint balla
  balma baltasar baltasara baltur balwinder bambang bambie bambina bamby banara banatou banawa banawi bancroft bandhu bandhul
  banel bangizwe banji bankim bankimchandra bankole banky baptiste bara baraa barack barae baraktore barbabas barbabra
  barbaraanne barbarigo barbe barbee barbeg barbette barbey barboga barbol barbra barbro barbu barbulsun barby barcadogdu
  barcadogmus barcadurdu barcadurmus barcan barcatoyun barclay barde bardo bardomiano bargan baris barkan barkdogdu barkdogmus
  barkdurdu barkdurmus barlas barmaklak barnaba barnabas barnaby barnard barnebas barnie barny barret barri barrie barris bars
  barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bartel barth barthel barthelemy bartholemy bartholomeo
  bartholomeus bartholomew bartie bartimee bartlet bartolemo bartolo bartolome bartolomea bartolomej bartolomeo bartomeu bartram
  bartu barty bary baryram basademir basak basan basanti basanyalavac basarab basat basbug basem basgan basia basile basileo
  basilia basilisa basilisse basilius baskurt basmala bassiano bassilla bassirou bassma bastiaan bastian bastiano bastien
  bastugrul basu basut bathilde batholomew bathsheba batilda batoul batrak batsheva battal batuk batul batur baturalp baudilio
  baudoin baudouin baxie baxy bayan bayancar bayankagan bayard bayat baybars baybicen bayboga baybora baybure baydar baydemir
  baydur baykal baykara baykoca baykuzu baylee baylor baymunke bayna baynal baypure bayrac bayrak bayram bayruk baysungur
  baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazil bazyli beale bealle bearnard beatric beatrisa beatriu beatrix
  beatrycze beatus beaufort beauregard becca beccy beceapa becka beckett becki beckie becky bedir bedirhan bediz bedran
  bedreddin bedri bedrich bedriska begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine
  begitutuk begkulu beglen begni begona begtas begtegin begtuzun behcet behic behlul behram behrem behzat beilul beitris
  bekbekec bekec bekecarslan bekectegin beker bekim bekir bekki beklemis bektas bektur belaid belal belarmina belcim belcir
  belek belemir belgi belguc belia belicia belina belita belkacem belkis bella bellamy bellanca bellatrix bellina bellino beltir
  beltramo beltun belva belvia benaissa benat bendeguz bendick bendicty bendix benedek benedetta benedetto benedick benedict
  benedicte benedicto benedikt benedikta benedita benedykt benet benetta bengi bengu beniamin beniamina beniamino benice benicia
  benigna benigne benilde benja benjamen benjami benjamina benji benjie benjy benli benlidemir benn benni bennie benno benny
  benone bente benthe bentlee bently benton benvenuta benvenuto benyounes bera beranger berangere berard berardino berardo berat
  berceste bercin berdibeg berend berendey berenika berget berginsenge bergu berinay berkan berke berkeley berkie berkin berkis
  berkley berkly berky berkyaruk bermek bern berna bernabela bernadene bernadetta bernadina bernadine bernardine bernarr bernat
  bernelle bernete bernetta bernette berni bernie bernita berny berran berre berri berrie bertalan berte berthe berti bertie
  bertille bertina bertine bertold bertolda bertolfo berton bertram bertrand berty berva beryle besa besay besentegin beser
  besim besir besra bess bessie bessy betemir bethan bethanie bethanne bethena bethina betsabe betsey betsy betta bette betteann
  betteanne betti bettina bettine bettye beulah beuve bevan beverie beverlee beverley beverlie bevin bevon beyizci beyonce
  beyrek beyrem bezunesh bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti
  bhagwati bhamini bhanumati bharadwaj bhardwaj bhargava bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe
  bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen
  bhushan bhushit bhuvanesh bhuvaneshwar biagio bianka bibbie bibby bibbye bibiana bibianna biborka bice bicek biddie bidget
  biel bilel bilgebayuncur bilgebeg bilgeciksin bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetardu bilgetegin
  bilgetonyukuk bilgez bilgic bilgin bili bilig bilik billi billie billye bilwa binbegi bindir bingen bink binky binni binnie
  binny bino binta bintou biordi birgita birino birjesh birk birol biron birthe bisan bishnu bittor bivoj bjarne bjordi bladen
  bladimir blahomil blahomila blahomir blahomira blahoslav blahoslava blai blain blaine blaire blaise blakelee blakeley blakely
  blancha blanche blandina blandine blanduzia blane blas blasa blasina blayne blazej blazena blerta blinni blinnie blinny blisse
  blondell blondelle blondie blondy blythe boas bobbe bobbee bobbette bobbi bobbie bobbye bobette bobine bobinette bochra bodhan
  bodie boet bogac bogacuk bogart bogdana bogde boge boglarka bogu bohdan bohdana bohemond bohuchval bohumila bohumir bohumira
  bohun bohuna bohus bohuse bohuslav bohuslava boigie bojana bojidarova bojislava bokde boke bolatito boldaz boldizsar bolemir
  bolen boleslav boleslava bolmus bolsun bolun bonagiunta bonaldo bonaventura bonavita boncuk bondie bondon bondy bonek
  bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonnee bonni bonnibelle bonquesha boonie boony boote boothe
  boran borbala borcul bord borden bordie bordy borek borg borislav borislava borivoj borlukcu bornak boroka bortecine bortolo
  boru borubars borusengun borys bosco boston botond bouabid boualem bouazza boubker boubou bouchaib bouchard bouchra bouchta
  bouih boujamaa boujemaa bourama bourke bousselham boutaina bouzekri bouziane bowie boyan boyankulu boyce boycey boycie
  boylabaga bozan bozboru bozdogan bozena bozetech bozetecha bozidar bozidara bozislav bozkurt bozkus bozok bradan brade braden
  bradly bradney bradut bradwin braeden braelyn brahim brahima brahma brahmaanand brahmabrata brahmanandam brahmdev braian
  brajan brajen brajendra brajesh bram brana brancaleone brandais brande brandea branden brandi brandice brandie brandise
  brandtr brandusa brandyn branimir branimira branislava brannon brant brantley bratislav bratislava brayden braydon braylee
  braylon breanna breanne breck bree breena brena brendan brenden brendin brendis brendon brenn brenna brennen brennon brentley
  brenton breogan bret bretislav bretislava brevin brevyn brewster bria briac briana brianda brianne briano briant briar brice
  bridgette bridie briella brielle brien brietta brieuc brigg brigham brighton brigid brigido brigit brigita brigitta brijesh
  briley brina briney brinley brinn brinna briony briseida brit brita britni brittan brittaney brittani britte britteny brittne
  brittney brittni brnaba brnaby brockie brocky brod broddie broddy broderic broderick brodie brok bron bronislav bronislava
  bronnie bronny bronson bronwen bronwyn brooklynn bruc brucie bruis brunehaut brunehilde brunella brunhilda brunhilde brunilde
  bryana bryanty bryce bryden brydon brygida brylee bryn bryna brynlee brynn brynna brynne bryon bryony bryson btissam bubacarr
  bucan buchi buckie bucky bucur budag budak budd buddhana buddie budhil budi budimir budislav budivoj budunlu budus budustudun
  buffy bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle buiron bukak bukaktutuk bukduz buke bukebuyrac
  bukebuyruc bukey bukola buktegin bukusboga bulacapan bulak bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bulut
  bumen bunmi bunni bunnie bunsuz bunty bunul bunyamin burcak burch burgucan burgut burhan burk burkay burkek burkut burlie
  burluk burnaby burnard burslan burt burtie burty burulday burulgu burunduk busayo bushra busisiwe busulgan butak butuk buyan
  buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byram byran byrann byrle byrom bzunesh cabdar cabus
  cacilia cacilie cadby caddric caden cael caelan caesar cafer cagak cagan cagatay cagdas cager cagla caglar caglayan cagru
  cahid cahra cahya cahyadi cahyanto cahyo cahyono caiden cailin caino caiqin cairistiona caitlan caitlyn caitrin caius caket
  cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calapkulu cale calebe caleigh calhoun calida calin calixta calixte
  callan callean callen calley calli callida callie callisto callum cally calogera calv calvin camala cambria camden camelien
  camey cami camile camillien camillo cammi cammie cammy camron camry camryn canalp candelas candide candie candis candra
  candrakanta canel cangul cankan cannur cansel cantemir cantidio canziano capitolina caraka caralie carce caren carenza caressa
  caresse caribert carilyn carin carine cariotta caris carissa carita caritta carl carlee carleen carlen carlene carles carleton
  carley carlie carlijn carlin carline carlisle carlo carloman carlotta carlye carlyle carlyn carlynn carlynne carma carmela
  carmelia carmella carmelle carmencita carmenza carminho carmita carmon carolan carolann carole carolee carolin caroljean
  carolus carolyn carolyne carolynn caron caronte carponio carree carrissa carrol carsen carub cary caryl caryn carys casandra
  casian casiana casiano casie casilda casildo casimira cason caspar casper cass cassandre cassandry cassaundra cassey cassi
  cassidy cassie cassien cassiopea cassiopeia cassius cassondra cassy castanar castiel cataleya catalin catalino cate catello
  catha cathal cathalina catharina catharine cathaysa cathe cathee catherin catherina cathi cathie cathleen cathlene cathrin
  cathrine cathryn cathyleen catia catie catinca catlaina catlee catlin catrin catrina catrinel catriona catullo catur
  caturangga catuxa caty cavan cavid cawisadi cawisono cawuk cayadi cayden caydon caye cayetana cayla cayson cazimir cazzie
  cchaddie ceanna cebe cecco cecelia cecep cecile ceciley cecilius cecilla cecily cecyliusz cedrik cedrin ceferina ceferino ceil
  celal celaleddin celasun celedonia celen celene celerina celestia celestin celestine celestyn celestyna celie celien celil
  celinia celinka celise celisse celka celle celsa celtia cemal cemali cemani cemen cemeti cemgen cemil cemplunk cenek cengkal
  cengkir cenk cenka cerasela ceri cerys cesaire cesc cesminaz cestmir cestmira cesya cetin cetinel cetiner cevahir cevat ceyhun
  ceykun ceyla ceylan ceylinaz cezara cezary cezmi chaanakya chaaruchandra chadd chaddie chaddy chadi chadia chadwick chafia
  chafik chahd chahid chahida chahrazad chaib chaimaa chaimae chaitan chakib chakir chakor chakradhar chakravartee chakravarti
  chakrika chalmers chama champa chams chanakya chancey chanda chandak chandi chandini chandira chandni chandraayan chandrabhaga
  chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
  chandraprabha chandravati chane chanel chanelle channa chantalle chantelle chapal chapala charaf charak charalampos charifa
  charil charin charis charissa charisse charita charlaine charlean charleen charlemagne charlena charlette charley charline
  charlize charlot charlotta charlton charmain charmaine charmane charmian charmine charmion charuchandra charumati charuvrat
  charyl chaten chatur chaturaanan chaturbhuj chaunce chauncey chaxiraxi chayma chaymaa chaymae chaz cheikh chelsae chelsey
  chelsie chelsy chenai chenoa cher chere cherechi cherey cheri cherianne cherice cherida cherie cherif cherilyn cherilynn
  cherin cherise cherkaoui cherki cherlyn cherri cherrita cherubino chery cherye ches cheslie chesney cheston chet chetanaanand
  chev chevy cheyanne cheyenne chiaffredo chiaraluce chiarra chickie chicky chidaakaash chidaatma chidambar chidambaram
  chidananda chiekh childebert chilperic chilton chinmayanand chinmayananda chiquia chiquita chiranjeev chiranjeeve chiristian
  chitraksh chitrali chitramala chitrangada chizoba chlo chloette chloris chorouk chouchan chrabros chraniboj chranibor
  chranislav chranislava chretien chris chrisse chrissie chrissy christabel christabella christal christalle christan christean
  christel christelle christer christi christiana christiano christin christodule christoffer christoforo christoper christoph
  christophe christophorus christos christy christye christyna chrisy chrotoem chrstian chrudos chrysa chrysler chrysole
  chrysostome chrystal chryste chrystel chval cian ciaobella ciaran cibran cicek cicely cicem cici cicily ciel cierra cigdem
  cihad cihan cihangir cihansah cilay cilenti ciler cilka cilvenaz cimen cinda cindee cindelyn cinderella cindi cindie cindra
  cino cinthia cinthya cintya cinzia ciprian cipriana cipriano cirano ciriaca cirila cirilla cirillo cirilo cirino cise cisem
  cisil cissiee cissy cistoslav cistoslava citra civan claas claiborn claiborne clair clancy clarabelle clarance clare clarenzio
  claresta clareta claretta clarette clarey clari claribel clarie clarinda clarine claris clarisse clarita clary claudell
  claudelle claudetta claudette claudi claudian claudianus claudie claudien claudina claudine claudino claudiu claudius claus
  claustre clayborn clayborne claybourne clayson clea cleandre cleandro cleavland clelie clem clemence clemens clementa
  clementia clementius clemenzia clemmie clemmy cleo cleofe cleon cleopatra clerc clerissa clery cletis cletus cleve cleveland
  clevey clevie clifton clim clinio clio clive clizia clodagh clodomiro clodoveo cloe clorinda clotaire clotilda clyve clywd
  cobbie cobby cobulmak coby cocukboru codee codi codie codin codrin codrina codrut codruta cointa cointon cokramayul colan
  colby coleen colene colet coletta colette coline colins collen collete collette collien collin colline colly colm colman
  colmanno colmazio colomba colombano colpan colton colu colver conan conant concepcio concesa concettina concetto concita
  concordio conn conney conni conny conrada conrade conroy consalve consiglia consol consolata constanta constanti constantia
  constantine constanza consuela conxita corabel corabella corabelle coraima coralia coralie coraline coralyn corbet corbie
  corbin corbiniano corby cordelia cordelie cordell cordey cordi cordie cordy coreen corella corenda corene coreno corentin
  corentine coretta corette corie corilla corinna corinne coriss corissa corliss corly cornall cornel cornelia cornelis corneliu
  cornell cornelle corney cornie coromoto coronato corrado correna correy corri corrianne corrine corrinne corry cort cortie
  cortney corty cory cosetta cosette cosimo coskun coskuner cosma cosmin cosmina costache costante costantino costanza costanzo
  costel coumba courtenay courtnay cozmo craggie creigh creight creighton cremenzio crenguta crescencio crescenzia crescenzio
  crescenzo crespignano cressida crhistian crichton crina crisanta crisantos crispin crispino crispulo crissie crissy cristabel
  cristaldo cristea cristen cristeta cristhian cristi cristie cristin cristine cristinel cristionna cristobalina cristofaro
  cristofer cristofol cristofor cristoforo cristopher cristy crocefissa crocefisso cronida crysta crystel crystie csaba csanad
  csenge csongor cthrine ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cullan culley cullie cullin cully culver cumhur
  cunegonda cuneyt cuniberto cuong curcio curr curran currey currie curtice cuthbert cuzia cybil cybill cymbre cynde cyndi
  cyndia cyndie cyndy cynthea cynthie cynthy cyntia cyntie cyprien cyriaque cyrielle cyrila cyrill cyrillus cyrus cyryl daan
  daantje dacey dacia daciana daciano dacie dacil dacin dacy dadap dadi dael daenerys daevi daevika daffi daffie dafina dagel
  daghan dagmara dagny dagoberto dahiana daida daile dailos daina daira daire dairon daisey daisi daisie daiwik dajana dakota
  dakshayani dalen dalenna dalibora dalida dalie dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalis dall
  dalli dallis dallon dalmacio dalmazio daloris dalston dalt daly damara damasa damayanthi damayanti damia damiano damife
  damilare damion damita damla damocle damodara damola damon damu danae danail danang danay dandak dandapaani danel danell
  danella danette dani dania danice danie daniella daniil danika danil danila danio danique daniswara danit danita danjuma danna
  dannel danni dannie dannye danu danuja danuse danut dany danya danyelle danyette danylo daoud daouda daphene daphna daragh
  darasimi darb darbee darbie darby darcee darcey darcie darcy darda dareen darek darell darelle daren dari dariana dariati
  darice darie dariel darifa darijan darill darimin darin darina darius darja darleen darline darlleen darmaji darman darmana
  darmanto darnall darnell daron darragh darrel darrelle darrick darrin darryn darsey darshwana darsie darsirah dartono daru
  daruna darwin dary darya daryani daryl daryle daryn dasa dasha dashawn dasi dasia dasie dasya datha datta daune daura daveen
  daven daver daveta davey davida davidde davie davin davine davinia davino davion davita davon davood davud davy dawid dawna
  daxon daxter daxton dayaamay dayaananda dayaanidhi dayamayee dayami dayanna dayle dayna dayra dayron daysha daysi dayton ddene
  deana deandra deandre deane deann deanne debbi debby debee debera debi debor decca decebal dede dedie dedra deeann deeanne
  deedee deena deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee
  deeptimoy deeptimoyee deerdre deevakar deeyn degna dehlia deidre deina dejan delainey delaney delanie delano delany delbert
  delcina delcine delfino delie delila delilah delina delinda delizia delly delmar delmer delmira delmor delmore delora deloria
  deloris delphin delphinia demba demelsa demelza demet demeter demetra demetre demetri demetria demetris demetrius demetriusz
  demi demian demilade demiralp demirhan demis democrito demostene demott dena dene deneval deni denia denice deniel denisse
  denisz denizalp denna dennet denney denni dennie dennison denny dennys denver denys denyse denzel deodata deogracias deon
  deonne depold deqa dereck derick derk derrek derrik derril derron derry derward derwin desdemona deseada deshaun deshawn desi
  desirae desiree desiri desislava desmund dessire destan destinee desy detmar detrich deva devadatt devagya devajyoti devak
  devan devangana devasree devdan deveshwar devid devina devinne devis devland devlen devlin devon devondra devonna devonne
  devora devran devvrat devy devyn dewain dewayne dewey dewi dewie dewitt dexx deyanira deysi dezider dhaanyalakshmi dhana
  dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharani dharitri dharmaketu dhatri dhyanesh
  dhyaneshwar diah diahann dian dianemarie diann dianna diannne dianoch dianora diar diarmid diarra dickie dicky dicle diclehan
  didac didem didina diede dieke diena dierdre dies dieudonne dieudonnee digambar digambara digby digdaya dikmen dikra diksha
  dilan dilaver dilay dilberay dildar dilek diler diletta dilhan dillie dilruba dilys dimaz dimitar dimitrij dimitrina dimitrios
  dimitry dinakar dinc dincer dinda dinis dinkar dinnie dinny diocleziano diodata diodoro diogene diomede dion dione dionigi
  dionis dionizy dionne dionysus dionyz dionyzos dior diosdado dipali dipankar dipendra dipesh diptendu direnc diri dirja ditya
  divaakar divakar divis diviska divjot dixie dizik djamel djamila django djayden djeneba djenna djibril djiby djilali dluhos
  dmitrii dniren doaa doae dobrava dobromil dobromila dobromir dobromira dobroslav dobroslava dochia doda dodato dode dodi dodie
  dody doganay doganer dogu doha doina doinita dolf dolley dolli dollie dolorita doloritas dolph dolunay domenec domenic
  domeniga domezio domiciano dominga domini dominick domitila domitilla domizia domiziana domiziano donal donalda donall donalt
  donat donata donatella donatello donatila donaugh donavon dondu donella donelle donetta donielle donika donn donnamarie
  donnell donni donny doralia doralin doralyn doralynn doralynne dorel dorelia dorella dorelle dorena dorene doretta dorette
  dorey doriana doriane doriano dorice dorie dorin dorina dorinda dorine dorinel dorisa dorise dorita dorka dorla dorleta dorli
  doro dorolice dorolisa dorotea doroteo doroteya dorothea dorothee dorottya dorree dorri dorrie dorris dorry dorthea dorthy
  doru dosi dosinda dositeo doti dotti dottie doua douaa douae doubrava doubravka douce doudou doug dougie douglass dougy dounia
  dounya douwe doyinsola draga drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina
  drahuse drahutin drajat dramane draupadi dreddy dredi drifa drilon dris driss drissa drissia dritan drona druci drucie drucill
  drucy drud drugi druina drusi drusie drusilla drusy duane duccio ducu duduzile duffie dugald duilio dukey dukie duky dulari
  dulcea dulcenombre dulci dulcia dulcie dulcine dulcy dulina dulsea dumisani dumitra dumitrana dunc dundar dunia dunstan durant
  durdane durgeshwari durmus durodola durriye dururbunsuz durward dusana dusanka duuk duygu dwain dwaipayan dwaipayana dyah dyan
  dyana dyane dyann dyanna dyanne dylano dympna dyna dynah
`;
