// Given names of many countries that are no word of Portuguese, Spanish or English. Lower case, no accents; where from: README.md of this folder.
export const GIVEN_E_TO_K = `
  eabha eachelle eada eadie eadith eadmund ealasaid earle earlie eartha earvin eason easter easton eben ebeneser ebenezer
  eberhard eberto ebiere ebiowei ebonee ebren ebrima ebunoluwa ebuzer ecaterina ecclesio ecehan ecem ecevit echedey ecmel ecvet
  edan eddi eddine edee edelberga edeline edelmiro edera edey edhem edie edik edilberto edilia edin edinson edita editha edithe
  editta ediz edlin edmee edmon edmond edoardo edorta edouard edric edsel eduard eduino edurne eduviges eduvigis edvard edvarda
  edvige edwardo edwina edyth edythe eefje eekalabya efigenia efisio efken eflah efram efrem efren efsun eftalya eftimia eftimie
  egan egbert egemen egeo eginardo egisto egizia eglantina egmont egoi egoitz egona egor egrim eguzkine ehsan eidan eiden eila
  eilidh eilis eimile eimy eire eireann eirena eisley eithan eizan ekaaksh ekadant ekai ekain ekaitz ekaksh ekalavya ekam
  ekamjot ekaparnika ekaterina ekaterine ekdant ekec ekhi ekhine ekim ekine ekmel ekow ekrem ekundayo eladia elaia elaide
  elakshi elana elane elanur elayne elbert elberta elbertina elbertine elcin elda elden eldin eldon eldredge eldridge eleanora
  eleanore eleazar electra eleder eleen elektra elen elene elenoire elenora elenore eleonor eleonore elettra eleuteria eleuthere
  elfie elfreda elfrieda elga elhadji elhaida eliabeth eliah elian eliano elianora elianore eliasz elicia elicio elidia elie
  eliecer eliel elies elifio eligio elihu elimena eline elinor elinore eliodoro elion elionor eliot elisabeht elisabel elisabet
  elisabeta elisabetta elisardo elisaveta elisea elisee elisha elison elissa elita elixabet elixabete eliza elizabet elizaveta
  elizej elizeus elka elladine ellary ellene ellerey ellery ellette elli ellie ellington ellissa ellswerth ellsworth ellwood
  elly ellyn ellynn elma elmar elmas elmedin elmedina elmira elmore elna elnar elnora elnore elodia eloina eloise elon elonora
  elonore elora elouise eloy elpidia elpidio elroy elsbeth elset elsey elsi elsinore elspeth elston elsworth elsy elti eluh elva
  elvan elvera elvezio elvia elvin elvina elvino elvio elvyn elwin elwira elwood elwyn elyas elyn elyse elysee elysha elysia
  elyssa elyza elzear emalee eman emanoil emanuil embuh emced emel emelda emelen emelina emeline emelita emely emelyne emenuele
  emer emera emerance emerenciana emerencie emerich emet emeteria emigdio emil emile emilee emili emilian emiliana emiline
  emiliya emina emirhan emlen emlyn emlynn emlynne emmalee emmaline emmalyn emmalynn emmalynne emmanoyhl emmanuel emmanuela
  emmanuele emmanuelle emmeline emmerich emmerson emmery emmet emmett emmey emmi emmie emmit emmott emmy emmye emna emogene
  emong emory empirio empluk emran emrullah emuly emyle emylee enai enaitz enakshi enara enaut encarnacio endah enderun endi
  endika endra endri endrigo endrit enecone eneda eneko eneritz enes engelbert englebert enguerrand enia enid enie enimia enis
  enisa enise enkelejda enma enmanuel ennio ennis enno enoc enoch enola enos enric enrichetta enrika enriko ensar enteng entoni
  enxhi enya eoghan eoin eolanda eolande ephraim ephrayim ephrem epiphane eracla eraclide erald eraldo eralp erardo erasmus
  erast erastus eray erazim erazmus erberk erberto ercan ercin ercolano ercole erda erdal erdeni erdenikatun erdeniozuk erdi
  erdinc erea erek erel eren erena erenia erentuz ergene ergenekatun ergi ergin ergun erguner erhan erhard erhart erhimo ericha
  ericka erie erinc erinela erinn erinna eris erisa eritz eriz erjon erkam erkan erke erkuden erlantz erlinda erma erman ermanno
  ermen ermenegarda ermenegilda ermenegildo ermengarde ermentrude ermes ermete ermilo ermin ermina erminia erminie erminio
  ermira ermitas ernaline ernesta ernestine ernestus erny erola eron errick errol erroll ersan ersi ersilia ersin erskine ertan
  erten ertenozuk ertha ertugrul erundina ervina ervis erwin eryn erza esat esau esdras esen esenbike eshaal eshita esin esma
  esmay esmeray esparanza esraa esref essaid essie essy estanislao estebana estee estefani estefany estel estele estell estella
  esterina estevan esteve estiawan estibalitz estibaliz estiono estitxu estivaliz estrellita esuperio esupofo etan etela
  etelvina etelvino eterie ethe ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethem ethen etil etna etta etti
  ettie ettore etty euan eubert euclide eudald eudaldo eudokia eudoksja eudora eudoxe eudoxie euell euen eufebio eufemio
  eufronio eufrosina eufrozina eugen eugeni eugenie eugeniu eugenius eugeniusz eugine euken eukene eula eulalie eulalio eunate
  eunika euphrasie eusebe eusebi eusebie eusebiu eusebius euseo eustace eustache eustacia eustaquia eustasio eustatiu eustorgio
  eustosio eustracjusz eutalia eutalio eutimio eutiquia eutiquio evald evaleen evaline evangelia evangelin evangelina evangeline
  evangelos evanghelina evanne evarist evariste evasio eveleen evelia evelien eveline evelio evelyne evencio everard evered
  everilda everly evey evgenia evgenii evgeniia evgeniya evgeny evidio evie evin evita evonne evran evrard evsen evvie evvy evyn
  evzenie ewan eward ewart ewatomi ewell ewen eyad eydan eyde eyden eydie eyiz eylul eymen eyra eyram eysan eyup ezechiel
  ezechiele ezekiel ezequiela eziechiele ezio ezmeralda ezrak ezri eztizen ezzahra ezzahrae faas fabe faber fabia fabie fabienne
  fabrizia fabrizio fadekemi faderera fadila fadime fadma fadoua faduma fadwa fahad fahd fahim fahrettin fahri fahriye
  fahrunissa faik fairfax fairleigh fairlie faissal faiza falba falih falito falk falkner fallon fallou falvio famara famiano
  famke fanchette fanchon fancie fanechka fanel fania fanni fannie fantin fantine fanya fanyana faouzi faouzia farand fardau
  fares farhan farhia farhunnisa faris farlay farlee farleigh farlie farly farncesca farncesco farners farr farrah farrand
  farrel farris fartun farzana fasih fathia fathonah fatiha fatimata fatimazahra fatime fatimetou fatimetu fatin fatine fatmir
  fatna fatos fatou fattouma fatumata faunie faust faustin faustina faustine faustyn faustyna favour fawne fawnia faya faycal
  faydra fayen fayenne fayette fayina fayna fayre faysal fayssal fayth faythe fayza fazilet fazio fazullah feba febe febi febian
  febriana feda fedai fedde fedele fedi fedro fehime fehintola fehmi felecia felic felicdad felice felician feliciana felicie
  felicisima felicisimo felicita felicitas felicle felike feliks felip felipa felisha felisia felita feliza felizio femm fenelia
  fenja fenna fenne fenton feodor feodora ferah feramus feramuz feray ferd ferda ferdaous ferdi ferdie ferdinand ferdinande
  ferdy ferdynanda fergal ferhan ferhat feride feridun feriha ferit fermiano fermina fermo fernand fernande fernandina ferne
  ferney ferran ferrel ferrell ferris ferruccio ferruh festo fettouma fevzi feyyaz feyza feyzullah ffion fiamma fiammetta fiann
  fianna fibikemi fidan fidele fidelia fidelie fidelina fidelio fidelius fidencio fidenziano fidenzio fidole fieke fien fiene
  fiep fiete fifine figen fiifi fikayomi fikret fikri fikriye filberte filberto filibert filiberto filide filipa filippa filiz
  filmer filmore filofteia filomen filou finbar findlay findley finia finja finlay finnian finnigan finnja fiodor fion fionn
  fionna fionnula fiordaliso fiore fiorella fiorello fiorenza fiorenze fiorenziano fiorenzo firas firdaous firdaus firdaws
  firdevs firmin fitri fitria fitriani fitz flaminia flavian flaviano flavie flavien flaviu flavius fleano flem fletch fleur
  fleurette flin flinn floare floarea flodoard floortje florance flore florea florella florenci florencja florent florenta
  florentia florentin florentina florentine florentyn florentyna florenza florestan florette flori floria floriana floridia
  florie florine florinel floris florri florrie florry flory flossi flossie flss foday fode foix folafoluwa folco folu fons
  fonsie fonz fonzie forrest forrester forster fortunat fortunata fortunee foss foulques fouzia fracesca fracesco fran frana
  france francene francesc francescapia francescopaolo francescopio franceslo francette franchot francina francisc franciska
  franciskus francisque franciszek franciszka francklin francklyn francyne franklyn franky franni frannie franny frans fransisco
  frantisek frantiska frants franzen fraser frasier frasquito frayda fraze frazer freddi freddy fredek fredelia frederich
  fredericka frederigo frederik frederike frederique fredesvinda fredi fredia frediano fredra fredric fredrick fredrika fredy
  freek freeland freemon freida fremont frenkie freya frido fridolin friederike friedrick frimpong frnacesca frnacesco froilan
  frontiniano frusina frutos fruzsina fryderyk fuat fuensanta fulbert fulberto fulcran fuldem fulden fulgence fulgencio
  fulgenzio fulton fulvia fulvio fulya funani funmilade funmilayo fureyya furio furseo furuzan fuscolo fusun fuzuli gabbey gabbi
  gabbie gabe gabey gabi gabie gabin gabina gabriell gabriellia gabriello gabrila gabryel gaby gada gadang gadea gadis gador
  gaduh gaelan gaetana gaffar gaglioffo gaile gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galatea
  galder galeazzo galen galfryd galih galina galiono gallard gallicano galuh galur galven galvin galya galyna gamaliel gaman
  gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesha
  gangesh gangsa gangsar ganjaran ganna gannie gannon ganny gantar garald garan garance garazi garbine gard garda gardie
  gardiner gardy garek garey garfield garik garika garikoitz garimberto garman garnette garnier garoe garold garrard garrek
  garreth garrick garrik garrot garrott garry garth garud garv garvey garvin garvy garwin garwood gaspara gaspard gaspare
  gasparo gasper gasti gaston gastone gati gatien gatik gatot gatra gatsha gaud gaudencio gaudenzia gaudenzio gaudino gaultiero
  gauraang gaurang gauranga gautama gautami gautier gautiero gavan gaven gavino gavra gavrielle gavril gavrila gawain gawati
  gawen gayane gaye gayel gayelord gayla gayleen gaylene gayler gaylor gaylord gaynor gazanfer gazi gbadebo gbeminiyi gbemisola
  gbolahan gbowoade geanina gearalt gearard gedeone geetanjali gejza gelin gelincik gellert gelsomina geltrude gelu gelya gemine
  gena genadij genara gencer genesia genet genevieve genevra genis genma genna gennaro genni gennie gennifer genny genoveffa
  genovera genta gentiana gentzane genvieve genziano geoffroy geoffry georas geordie georgeanna georgeanne georgel georgena
  georges georgeta georgetta georgette georgi georgian georgiana georgianna georgianne georgie georgine georgy geraint geraldina
  gerard gerarda gerardina gerasimo geraud gerazim gerazym gerberge gerbert gerda gerek gergana gergely gergo gerharda
  gerhardine gerhardt geri gerianna gerianne gerick gerik gerino gerladina germain germana germayne gerolamo gerome geronima
  geronimo geronzio gerrard gerri gerrie gerrilee gerry gert gerta gerti gertie gertruda gertrudis gerty gervais gery gesualdo
  gevheri geza gezim ghali ghalia ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghita gherardo gherghina
  ghislain ghita ghizlan ghizlane ghofran ghulam giacinta giacinto giacobo giacopo giada giadero giaime giammarco giampaolo
  giampiero giampietro gian giana gianantonio giancarlo gianclaudio gianfilippo gianfranco gianina gianlorenzo gianluigi
  gianmarco gianmatteo gianmichele gianna gianni gianpaolo gianpiero gianpietro gianvito giasone giavani gibb gibbie gibby gicu
  gideon giel giff giffard giffer giffie gifford giffy gifty gigi gigliola gijs gilang gilberta gilberte gilbertina gilbertine
  gilburt gilemette giliola gillan gilli gillian gilligan gillo gilly gimena ginaluca ginelle ginesa ginette ginewra ginni
  ginnie ginnifer ginny gioacchina gioacchino giobbe gioberto gioconda gioele gioia giona gionata gionatan gionathan giordana
  giorgi giorgia giorgian giorgiana giosue giosuele giotto giovan giovanny giove gioventino giovenzio gipsy girardo girart
  giraud giray giri girija girik girika girindra giriraaj giriraj girish girja girogia girolamo gisel giselbert gisella
  gislebert gisselle gisueppe gitanjali giuda giuditta giula giuliana giulietta giulio giulitta giusepep giuseppa giuseppina
  giusi giusiana giuspepe giusta giustina giustiniano giustino giusto giusy givoanni gizela gizem gladi gladis gladys gleb gleda
  glenden glendon glenine glenna glennie glennis glenys glori gloriana gloriane glorie glyn glynda glyndwr glynis glynn glynnis
  gnni gobinda godard godart goddard goddart godeberta godfree godfrey godfry godofredo godric godwin goffredo goiatz goiuri
  goizalde goizane gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin goldarina goldia goldie goldina
  goldy golia gomberto gonca gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gontzal gonul gonzague gonzala
  gopaal gopee gopi gora gorakhanatha gorakhnath gorane goraud gorazd gordan gordana gorden gordie gordy goreti goretti gorkem
  gorun goswamee goswami gothard gothart gottardo gottfried gotum gotzon gotzone gouranga goutam govinda gozde gracelyn gracian
  gracie graciliano gracja gradeigh gradey grady graehme graeme graig granger grannie grantham granthem grantley granville
  gratian gratiana gratiela grayce grayson graziana graziano graziella grazina grecia gregg greggory gregoire gregoor gregor
  gregori gregorian gregorius greis greisi grenville gresia gretal gretchen grete gretel grethel gretna gretta grier griff
  griffie griffy grigore grimaldo grimanesa grisel griselda grissel griswold griz grizelda grover guacimara gualberto gualterio
  gualtiero guayarmina gubio gudakesa gudakesha guenda guendalina guendolen guenevere guenievre guenna guerau guerrino guglielma
  guglielmo guher guiberto guiem guifre guilbert guilhemine guillem guillema guillemette guillerma guillermina guim guinevere
  guinna guiscardo guiu gulbahar gulben gulcin guldem guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz
  gultekin gulumser gumersinda gumus gunar gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz gunnur
  gunsel gunseli guntar gunter gunyaruk gurbuz gurcan gurdal gurdev gurfateh gurhan gurjot gurkan gurleen gurman gurnoor gurol
  gurpreet gursel gurutze gusella guss gussi gussie gusta gustaf gustava gustave gustavine gustavus gusti gustie guthrey guthry
  guus guusje guven guvenalp guvercin guyot guzey gvendolina gwenaelle gwendolen gwendolin gweneth gwenette gwenneth gwenni
  gwennie gwenny gwenora gwenore gwido gwyn gwyneth gwynne habbab habiba hacib hadda hadhoum hadi hadia hadil hadj hadlee
  hadleigh hadley hadria hadrian hafi hafid hafida hafsa hafshah hafssa hagan hagar hagen hagie haiden haider hailee haily
  hairyanto haitam haitz haiyan haizea haizene hajar hakeem hakem haki hakim hakima haldun haleigh halette hali halie halima
  halit halle halley halli hallie hallsy hally halsey halsy haluk halyna hamadi hamady hamdi hamdullah hamed hamel hami hamida
  hamidou hamil hamima hamish hamit hamlen hamlin hammad hammadi hammou hamnet hanaa hanae hanane handan hande hanefi hanga
  hanin hannabel hanni hannie hannis hanno hanny hansiain hanus hanza haoran haoyu haralamb haralambie harbert harcourt hardana
  hardi hardouin hareem hargun haridian harimurti harinakshi harinarayan haris harit harita haritz harja harjasa harjaya harjo
  harjot harkaitz harlan harland harleen harlen harlene harli harlie harlin harman harmonie haron haroon haroun harouna harpreet
  harri harrie harriett harrietta harriette harriot harriott harsana harsanto harsaya hartaka hartana hartwell harun harv
  harwell harwilll haseki hasheem hashim hasibi hasim hasin haskel haskell haslett hasmet hasmik hasna hasnaa hasnae hassana
  hassane hassania hassna hastal hastie hata hatim hatip hattab hatti hatty hauke havla hawa hayali hayate hayati haydar haydee
  haydon haylee hayley haytam haytham hayward haywood hayyim hazan hazar hazeline hazlett heall heba heber heda heddi heddie
  hedelin hedi hedvig hedvige hedvika hedwiga hedy heema hegoa hegoi heida heidie heidrun heindrick heinrick heinrik helaina
  helenka helge helia helier helin helina heliodoro helios helli helsa helyn hendra hendri hendrick hendrika hendrix henka
  henley hennes henri henrie henrieta henriette henrike henryetta henryka hephzibah hepsiba hera heracleea heraclio herberta
  herbie herby herc hercule herculie herluin hermelinda hermenegilda hermenegildo hermesinda hermie hermina herminda hermine
  hermitas hermogenes hermon hermosinda hermy herold herrick hersch herschel hersh hershel herta hertha herve hervey heryanto
  hesther hesti hestia heston hetti hettie hetty hewe hewet hewett hewie heywood hiara hicabi hidaya hidde hieronim hieronymus
  higinia higinio hikmet hilaire hilal hilarion hilarius hildagard hildagarde hildebert hildegaard hildegarde hildy hillard
  hillary hillel hillery hilliard hilliary hillie hillier hillyer hilmi himadri himar himawan himmet hincmar hinda hinze hipolit
  hipolita hippolyte hiram hiranmay hiranmaya hiranya hisam hjalmar hlengiwe hlima hoara hobard hobart hobey hobie hocine hoda
  hodei hoebart holli hollie hollis hollyanne homere homerus honorata honore honoria honorina honorine honorino honorius honour
  horac horacy horatia horatio horatiu horatius horea horia hort horten hortensie hortensio hortenzie horymir horymira hossain
  hossam hossein hostimil hostimila hostimir hostimira hostislav hostislava hostivit houcine houriya houssain houssaine houssam
  houssine hovard howey howie hoyt hristina hristo huberto hubey hubie huccet huda hudavendigar hudayi huey hughie hugibert
  huguette hulda hulki hulusi hulya huma humayun humbert humeyra humfrey humfrid humfried huner hunfredo hunor huntington
  huntlee huntley hurkan hurlee hurleigh hursit husain husameddin husamettin husnu husrev hussain huub huzeyfe hvezdoslav
  hvezdoslava hyacint hyacinta hyacintha hyacinthe hyacinthia hyacinthie hyatt hyman hymie hynda hynek hypolit hywel iacob
  iacopo iacopone iain ialria iana iancu ianira ianire ianis ianthe ianto iasmina ibai iballa ibbie ibby ibidapo ibironke iboja
  ibon ibone ibra ibrahima ibrani ibtisam ibtissame ibukunoluwa ibun icha ichabod icia iciar icilio iclal idaira idalia idaline
  idania idell idelle idette idil idoia idowu idoya idris idriss idrissa idurre ieltxu ieuan ifeanyichukwu iffet iftikhar
  ifunanya iggie iggy iginia iginio igino igli ignac ignace ignacia ignacie ignacius ignacy ignasi ignat ignata ignatius ignaz
  ignazio igone ihab iheb ihintza ihor ihsan ihsane ihssan ihssane ihvan ijaz ikbal ikeme ikeoluwa ikerne ikey ikhidie ikhlas
  ikhsan ikicitoyun ikin ikrame ikrime ilah ilaire ilargi ilari ilarie ilarion ilary ilbey ilbilge ildegarda ildegonda ildika
  ildike ileana ileane ilena ilene ilenia ilenya ilgegu ilham ilhame ilhami ilian ilias iliass iliasse ilie ilinca ilir ilise
  iliya iliyan ilja iljana ilka ilkay ilkben ilke ilker ilknur ilksen ilkyaz illa illan illia illidio illuminato ilsa iluminada
  ilva ilya ilyas ilyass ilyasse ilyes ilysa ilyse ilyssa imane imani imelda imen imge imke imma immacolata immacolato
  immaculada immanuel immy imogene imojean imoleoluwa imran imrane imrem imtiaz inanc inar inara inas inass inci incoronata
  indah indalecia indara inder indhira indro inesa inesita inessa inez ingaberg ingaborg ingamar ingar ingeberg ingeborga
  ingelbert ingemar inglebert inglis ingmar ingra ingrida ingrim ingunna inhar inka inma inna innis innocente innocenty
  innocenza innocenzo inocenc inocenta inocentiu insaf inssaf intan intissar intza inyoni ioan ioanina ioannis iolande iolanthe
  iona ionel ionela ionelia ionne ionut iorgo iorgos iorio ioritz iormina ioseba iosefina iosep iosif iosu iosune ippocrate
  ippolito iqbal iqra irache iradi iraia iraida iraide iraitz irakli iram irantzu iranzu iratxe irawati iraya irea irem iremide
  irenej ireneo ireneus ireneusz ireti iretioluwa irfan iridenta irinc irinckol irinel iriome irita irmak irmina irnanto irsad
  irtis irune irvine irwan irwinn iryna isabelita isabell isacco isador isadore isahella isai isaia isaiah isak isam isamar
  isatou ischirione iseabal iseoluwa iseult isha ishaan ishak ishaq ishmael ishola isiah isiahi iside isidor isidore isidre
  isioma isisa iskander islem ismaele ismaila ismerie ismet isobel isolde isolino isona isora isotta isra israa israe issac
  issaka issi issiah issie issraa issy itahisa italia itan ithaisa itil itri itsasne itsaso itto itunuoluwa itxasne itxaso itzan
  itzel iulia iulian iuliana iuliia iuliu iune iunio iurie iurii iustin iustina iustinian ivanka ivanna ivano ivanoe ivar ivaylo
  ivelina iver ives ivet iveta ivett ivetta ivette ivie ivon ivona ivor iwona ixeia ixeya ixone iyabode iyad iyadunni iyan
  iyanna iyanuoluwa iyed iyinoluwa izaak izadi izajasz izak izam izan izarbe izaro izei izhan iziar izidor izidora izolda izydor
  izzet izzettin izzie izzy jaafar jabal jabez jabier jabir jabulile jacenta jachym jacinda jacint jacintha jacinthe jackeline
  jackelyn jacki jacklin jacklyn jackquelin jackqueline jacky jaclin jacoba jacoby jacopo jacquelin jacquelyn jacquelynn
  jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jadiya jadon jadrana jadyn jael jaelynn jaeman
  jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagger jagmeet jago jagoba jahnu jaida jaiden jaiman jaimie
  jaimini jaine jaione jais jaivey jaka jakes jakie jakob jakuba jakubina jakubka jale jalen jalil jalila jalou jamaa jamaal
  jamalia jameson jamesy jamey jamill jamima jamison jamiya jammal jammie janae janat janaya janaye jancis jandy janean janeczka
  janeen janel janela janella janene janenna janessa janeta janeth janetta janette janeva janey jania janie janifer janin janina
  janire janis janith janiya janka janna jannat jannate jannek jannel jannelle jannes jannis janosch janot janusz jany jaouad
  jaquelin jaquelyn jaquenetta jaquenette jaquith jarad jard jareb jaret jarib jarid jariel jarmil jarne jarno jarod jarolim
  jarolima jaromil jaromira jaroslava jarrad jarret jarrett jarrid jarwa jarwadi jarwi jase jasen jasin jaskaran jaskirat
  jasleen jasmani jasmeen jasmeet jasmijn jasnena jasone jaspreet jastin jasun jaswadi jaswinder jatmiko javas javed javi javid
  javon jaxon jaxson jayadi jayce jayda jaydon jaye jayeng jayla jaylano jaylen jaylene jaylin jaylinn jaylon jaylynn jayme
  jaymee jaymie jaynell jayson jayvano jazlyn jazmina jazmine jdavie jeana jeanelle jeanie jeanine jeanna jeannel jeannette
  jeannine jeannot jebediah jecho jedd jeddy jedediah jediah jedidiah jefferey jeffery jeffie jeffry jeffy jefta jehanna jehanne
  jehu jelene jelita jella jelle jelloul jelmer jelte jemaa jemie jemima jemimah jemma jemmie jena jenaro jenda jenel jenelle
  jenessa jeniece jenilee jenine jenn jennee jennette jenni jennie jenniffer jennilee jennine jennipher jennyfer jeno jenovefa
  jente jephthah jeppe jerad jerald jeralee jeramey jeramie jeray jereme jeremi jeremiasz jeremie jeri jericho jermain jermaine
  jermayne jeromy jeroni jeronym jerri jerrie jerrilee jerrilyn jerrine jerrold jerrome jerrylee jerusalen jervis jess jessa
  jessalin jessalyn jessamine jessamyn jessee jesselyn jessey jessi jessy jesualdo jesusa jeth jethro jett jevan jewell jewelle
  jezabel jhoan jhonathan jiahao jiahui jiajia jiajun jiale jianfen jianfeng jianjun jianwei jiaqi jiaxin jiayi jibril jidde
  jihan jihane jilali jilani jilji jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jimmie jimram jinan
  jinawi jindra jindrich jindriska jinny jinte jinthe jirina jitender jitendra jlenia joakim joanes joanie joannes joanny
  joaquima jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyne jocko jodee jodie joeann joela joele joelie
  joelina joeline joell joella joelle joellen joelly joellyn joelynn joep joes joete jofre johannah johara johna johnatan
  johnath johnathan johnathon johnette johnna johny jojo jokin joko jolana jolanda jolayemi jole jolee joleen joletta jolie
  jolijn joline joly jolyn jolynn jona jonathon jonell jonhatan joni jonie jonis jonnathan jonny jonty joojo jordain jordanna
  jordon jordy jordyn jorey jorgan jorgelina jorgina jori jorie joritz jorja jorrie jorrit jorry jort jory joscelin joscha
  joschua joseba josebe josee josefien josefin joselyn josepa josepha josephin josephina josey joshia joshuah josi josiah joss
  josse josselyn jost josu josua josy jourdain jourdan jovan jovana joyan joyann joycelin joye jozefa jozefina jozue jsandye
  juani juanjo judah judd judi judicael judie judit judita juditha judon judye judyta juieta jula julan julee julen julene jules
  juli juliann julianna julianne julide juliet julieth julietta juliette julika julina juline julissa julita julius juliusz
  jumadi jumari junaid junayd junette junhao junia junie junina junjie juno jurgi jurre juste justen justina justinian justinn
  justis justus jutta juul jyotis jyotsana kabil kacem kacey kacie kacung kacy kaddour kade kadem kaden kadence kadiatou kadija
  kadrican kadriye kaela kaelyn kagiso kahaleel kahlil kaia kaiden kaidence kaiet kaile kailey kailyn kain kaine kairav kaitlin
  kaitlynn kaja kajen kajetan kakalina kala kalea kaleena kaleigh kalender kali kalia kalie kalila kalina kalinda kalindi
  kalistrat kaliyah kalli kallie kally kalpana kaltoum kalvin kama kamalesh kamar kambali kameko kamel kamelia kamelya kameron
  kamidin kamilah kamillah kamla kamlesh kamran kamryn kamuran kanak kanaka kanchan kanda kandace kandy kania kanti kanya kanza
  kaoutar kaouthar kapgar karaca karahan karak karalee karalynn karam karas kardi karee kareem karena karie karil karilynn
  kariman kariotta karisa karissa karita karja karlan karlee karleen karlen karlene karlens karlie karlijn karlik karlis karlos
  karlotta karlotte karly karlyn karmele karmen karna karney karol karola karole karon karrah karrie karry karsa karsana karson
  karta kartika karunanidhi kary karya karyl karylin karyn kasey kash kashif kashyapi kasian kasiran kaspar kasper kass
  kassandra kassey kassi kassidy kassie kastor kasusra kata katara katee katelyn katelynn katerine kateryna katey kath katha
  katharina katharine katharyn kathe katherin katherina katheryn kathi kathie kathlin kathrin kathrine kathryne kathye kati
  katina katine katinka katixa katleen katlin katlyn katniss katrine katrinka katsiaryna kattalin katti kattie katun katuscha
  katusha katy katya kautar kauzar kawaca kawaya kawtar kawthar kayaalp kayca kaycee kayden kaye kayle kaylee kayleigh kaylen
  kayley kaylie kaylil kaylin kaylyn kaynak kayne kayode kayson kayun kazanc kazimira kazkatun kean keana keane keanu keara
  kearney keary keaton kedrick keefe keefer keegan keelby keeley keelia keely keenan keene keet keir keisha keisi keit keji
  kejsi kekik keklik kelbee kelby kelcey kelci kelcie kelcy kele keles kelila kelis kellan kellby kellen kelli kellia kellie
  kellin kellina kellsie kellyann kelsi kelsie kelsy keltoum kelwin kemalettin kemba kemi kenai kenan kenari kenay kendal kende
  kendell kendre kendricks kenes kenn kenna kennan kennett kennie kennith kenon kenton kenyon kenza kenzie kepa kepez kera
  keramet kerami kerby keremsah keren keri kerian keriann kerianne kerk kerman kermie kermit kermy kerol kerri kerrie kerrill
  kerrin kerwin kerwinn kesia kesley keslie kesme kessaf kessia kessiah ketevan ketrin ketti kettie ketty kevan keven kevina
  kevon kevser kevyn kexin keyken keyra kezlik kgabu khaddouj khadidiatou khadidja khadouj khadra khady khalida khalifa
  khanyisile khaoula khatuna khawla kheira khethiwe khloe kholoud khouloud khrystyna khulekani khurram kiah kian kiana kiefer
  kiel kiele kienan kiera kieron kierra kiersten kikelia kikelomo kiki kile kiley kilian killian killie killy kimball kimbell
  kimberlee kimberley kimberli kimberlyn kimble kimbra kimbriella kimetz kimi kimmi kimmie kimmy kincaid kincso kingsley kingsly
  kingston kinley kinna kinnie kinny kinsey kinsley kipp kippar kippie kippy kiraz kirbee kirbie kiri kirian kiril kirill
  kirollos kirsteni kirstin kirstyn kirti kissee kissiah kissie kitti kittie kizzee kizzie kizzy kjara kjeld klaas klaidi klajdi
  klarencjusz klarika klarisa klarissa klarrisa klaudia klaudian klaudie klaudio klaudius klaudiusz klay klea kledi kledy kleidi
  klejdi klemens klementina klementyna kleo kleon kleopatra klevi klevis klivio kloe klotylda kobe koby kody koenraad koksal
  kolawole kolby koldo koldobika koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina konstance konstancie
  konstancja konstantine konstanty konstantyn konstanze konsuela konzuela kora koral koralia koralle korbinian kordula kore
  korede korella koren koressa korey kori korie korkut korneli kornelie kornelius korneliusz korney koro korrie korry kort kory
  kosma kosmas kouider kourtney krasava krasimir krasimira krasomil krasomila krasoslav kresomysl krijn kris krish krisha
  krishnadasa krishnah krispin krissie krissy kristal kristan kriste kristel kristi kristian kristie kristien kristo kristofer
  kristoff kristoffer kristofor kristoforo kristopher kristos kristyn krisztofer krizia kryspin krysta krystal krystalle krystel
  krystian krystle krystof krystyna ksawera ksawery ksenia kseniia ksenofont kubat kubilay kubra kubura kuddusi kujoe kumru
  kumuda kuncara kunhuta kunthara kurnia kursad kurtis kusuma kutbettin kveton kvetos kvetoslav kvetoslava kvetuse kvido kwamena
  kwintyn kyan kyano kyara kyla kylar kylee kyleigh kylen kyler kylian kylie kylila kylynn kynthia kyran kyrin kyron kyrstin
`;
