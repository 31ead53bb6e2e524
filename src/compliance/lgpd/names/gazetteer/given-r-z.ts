// Given names of many countries that are no word of Portuguese, Spanish or English. Lower case, no accents; where from: README.md of this folder.
export const GIVEN_R_TO_Z = `
  rabab rabah rabea rabha rabiaa rabie rachael rachela rachele rachelle rachida raci radan radana radcliffe raddie raddy
  radegast radeke radhost radia radika radim radimir radimira radislav radislava radit raditya radivoj radko radmil radmila
  radolfo radomil radomila radomir radomira radoslava radouan radouane radovan radovana radslava raducu raduz radvan raeann
  rafaelia rafaelita rafaellle rafaello rafel rafet raff raffaela raffaele raffaella raffaello raffarty raffele rafferty rafid
  rafik rafika rafila rageshwari rageswari rahaf raharja rahayu raheem rahel rahhal rahim rahima rahime rahma rahmat rahmawati
  rahmi rahsan raian raiden raien raihana raik raimon raimund raina rainald rainaldo raine rainelda rainhard rainold raisa rajaa
  rajae rajan rajana rajinder rajiv rajmund rajnold rajsa rajveer rajwinder rakel rakele raleigh ramaa ramadan ramatoulaye
  ramazan ramdane rameel rameshwar ramira ramonda ramsay ramses ramzi rance rancell randal randee randell randene randie randolf
  ranek rangga ranice raniero ranim ranique ranjeet ranko ranna ranolfo ransell ranya raoul raphaela raquela rares rashad rashan
  rasheedah rasia rasim rasit rasla rastislav rastislava ratibor ratih ratmir ratna ravid raviv rawan rawen rawley rayan raychel
  rayco raye rayen rayhan rayhana raylan raymonde raymund rayna raynard raynell rayner raynor rayshell rayyan razan razvan reade
  reagan reagen reamonn reba rebbecca rebe rebecka rebeka rebekah rebekkah recai recaredo recep reda redd redford redmond
  redouan redouane reduan reeba reece reena rees reeta reeva refah refet refik regan regen reggi reggie reggis reggy reginauld
  regine regolo reha rehan rehana rehor rehorka reidar reider reinald reinaldos reine reinhold reinold reinwald rejan rejean
  rejeanne reka reksa relu remco remei remig remigia remilekun remington remus remy remzi renado renae renaldo renard renat
  renault rendy renell renelle renesmee rengin renie renis rennie rens renske renzo respati restituto restu resul reta retha
  retno reube reuven revi revkah reybaud reynaldo reynard reynold rezzan rheba rheta rhett rhetta rhiamon rhianna rhianon rhimou
  rhodia rhodie rhody rhona rhydian rian riane riannon rianon riansares ricard ricarda ricca riccarda riccardo richarda richardo
  richart richelmo richie richmound richy rici rickard rickert rickey ricki rickie ricoriki rida ridouan ridouane rieke rihab
  riham rihana rihanna rikardo rike riker riki rikki rimes rinad rinaldo ringo riobard riordan ripley ritaj ritaje ritchie ritej
  rivalee rivi rivkah rivy riyad rizki rizwan rkia roana roanna roanne roarke robaldo robb robbert robbi robbin robby robbyn
  robena robenia robers robinet robinett robinetta robinette robustiano roby rocco roch rochell rochella rochester rochette
  rockey rockie rockwell rodaina rodan rodayna rodd roddie roddy roderic roderich roderigo roderik roderyk rodge rodger rodi
  rodiano rodie rodina rodolph rodolphe rodrick rodrigue rodrique roeya rogelia rohana rois rokhaya roksana rolande roley rolf
  rolfe rolfo rolland rollie rollin rolph romaisa romaissa romaissae romane romaysa romaysae romee romen romina romoaldo romola
  romolo romona romonda romuald romualda romul romulus romy ronalda ronke ronna ronni ronny roobbie rooney roos rora rori rorie
  rorke rosabel rosabella rosabelle rosaleen rosalinda rosalinde rosaline rosalino rosalyn rosalynd rosamond rosamund rosamunda
  rosanna rosco roscoe roseann roseanna roseanne roselin roseline rosella roselle rosemarie rosemonde rosenda rosene roser
  rosetta roshelle rosibel rosita rositsa rosman rosmery rosmunda rossana rossano rossella rossend rossie rossy rostislav
  rostislava rostyslav rotimi rourke rouvin rovena rowen rowena rowney roxana roxane roxanna roxelana roxi roxie roxine roxy
  royall royce rozalia rozalie rozalin rozalinda rozamond rozamunda rozanna rozanne roze rozele rozella rozelle rozina rozita
  rozvita rriocard ruairi rubetta rubiano rubie rubiela ruchan rudd ruddie rudi rudie rudiger rudolfa rudolfina rudolfo rudyard
  rufe ruggero ruhsar rukhmani rukhsana rukmin rukneddin rumyana ruperta ruperto rupinder ruprecht rurik ruslan ruslana rusman
  rustie rustin rustu rutger ruthann ruthanne ruthe rutherford ruthi ruthie ruthy rutter ruttger ruxanda ruxandra ruya ruyman
  ruzena ryann rycca ryder ryker rylan ryland ryle ryley ryon ryuji ryun saadat saadia saar saban sabar sabas sabato sabazio
  sabele sabiha sabri sabrin sabrine sacha sacid sada sadan sadberk sadella sadettin sadia sadik sadina sadri sadullah sadye
  saeed saer safa safaa safae saffet saffiro saffo safia safira safiria safouan safouane safta safwan sahap sahar sahara sahil
  sahilpreet sahinalp sahra sahsuvar saida saidee saidou saif saikou saima saimon sainza saioa saira saja sajid sajida sajjad
  saka sakina sakir sakti saladina salaheddine salaidh salamoun salavtore saleem salek salha salif saliha salima saliou salka
  sallee salli sallie sallyann sallyanne salman saloma salomena salomey salomi salomo salomoun saloua salsabil salsabila
  salustiana salustiano salustio salvator salvatrice salvidor salwator saly samah samar samay samed samer samih samiha samil
  samim samina sammie samona sampedro samra samson samsul samuela samuele samukelisiwe samy samya samyra sanaa sanae sanda
  sandalio sande sandie sandrine sandu sandye sanele sanem sania sanja sanka sansone santas santhiago santi santiaga santina
  santolo sanziana saphira sapphira saqib saraann sarada sarai sarajane sarala sarani saray sarayma sarbello sare saree sarena
  sarene sarette sarina sarine sarisha sarla sarlota saroja sarra sartika sarvin sascha sashenka saskie satish saturio saturnin
  saturnina satyen saudra sauncho saunder saunderson saundra sauveur saveria saverio saveta savi savin savina savinien savino
  savio sawyere saxon saxona sayer sayers sayre sayres scarface scherezade scholastika scholastique schuyler scot scotti scottie
  scotty seana sebas sebastijan sebestian sebnem secaeddin secil seckin seconda secondiano secondina secundino sedat sedef seden
  sedrik seerat sefer seff sefik sefora segilola segolene sehila sehlevent sehrazat seif seila seka sekinat sela selahattin
  selale selami selby selcuk selda seldi selen selenia selestina selia selie selig selin selina selinda seline sella sellam
  selle selvaggia selvi semir semiramide semplicio semsi sendoa senen sener senesio sengul senn senne sennur senofonte senol
  senta sephira sepp seppe septi serafettin serafino serap seraphin serapio serapione serban serbulent seref serenus serezade
  sergej sergen sergent serghei sergi sergii sergiu sergiusz sergiy serhat serhii serhiy serigne sermet sermin sertac sertap
  servac servanda servidio serviliano setefilla settar settimio settimo setya seumas seval sevda severa severiana sevil sevim
  sevinc sevket sevki sevtap sevval seward seweryn seyban seyda seydina seydou seye seyfettin seyfi seyfullah seyma seymour
  seynabou seyyit sfia sfiso shabana shadrach shae shahbaz shahd shahid shahzad shaila shaina shaine shakira shakuntala shalewa
  shalna shalne shamira shamus shana shanan shanda shandee shandeigh shandie shandra shanel shani shanie shankar shanna shannah
  shannan shannen shanon shanshan shanta shantee shara sharai sharay sharl sharla sharleen sharlene sharline sharona sharron
  sharyl shashi shashikala shaughn shawnee shayan shayla shaylah shaylyn shaylynn shayna shayne shazia shea sheba sheela
  sheelagh sheelah sheeree sheff sheffie sheffield sheffy sheilah shekoni shel shela shelagh shelba shelbi shelden shelli
  shellie shem shena sheng shep shepperd sher sheree sherezade sheri sheridan sherie sherill sherilyn sherline sherlock
  sherlocke sherm shermie shermy sherrie sherwin sherwood sherwynd sherye sheyla shiloh shina shir shirl shirlee shirleen
  shirlene shirline shivakari shkelqim shoaib shobhana shola sholom shoshanna shresth shresthi shreyashi shridevi shrishti
  shubha shubhaprada shukri shurlock shurlocke shurwood shwet siaka siana sianna sibbie sibby sibeal sibella sibelle sibilla
  sibley sibongile sibyla sibylla sibylle sicuro siddhran sidiq sidnee sidoine sidon sidoney sidonia sidonnie sidy siebe siem
  siep siffre sifiso sigebert sigfredo sigfrid sigfrido sigfried sigifredo sigismond sigismund sigmund sigvard sihab sihabeddin
  siham sihame siir sijuade sila sileas silja silvain silvan silvanus silvere silveria silvester silvestr silvestro silvian
  silviana silviu silvius silviya simeon simeona simeone simge similoluwa simina simion simmonds simo simome simonetta simonette
  simonne simonpietro simran sinai sinasi sinclare sindee sindisiwe sinem sinenhlanhla sinesio sinforiano sinfronio sinja
  sinkler siomara sione sioux siouxie siphephelo siphiwe sira siraj sireno siriano siricio sirin sirine sirineu sirya sisely
  sisile siska sissie sithembiso siti siusan siward sixt sixta sixte sixtine sixtus siyanda sizakele sizani sjoerd sjors
  skarleta skell skelly skipp skippie skippy skipton skye skyler slade slamet slavatore slavek slavena slaviboj slavibor slavka
  slavoboj slavoj slavomil slavomila slavomir slavomira slimane sloane sloka smail smaranda smeralda smil smilla smita smitty
  sname snezhana soad soave sobeslav sobeslava sobia soccorso socrate socrates sodia sofian sofiane sofiia sofija sofiya
  sofronie sofya sohaib sohail sohaila sohora sokaina sokhna sokrat solaiman solayman soleh soline sollie solly solocone
  solveiga somaya somia somnath somu sona sondra songul sonja sonke sonni sonnie sonnnie soodia soof sophey sophi sophronia
  soraida soraja sorana sorcha sorin sorina sorkunde sosanna sossio sostene sosteneo sostrato sotero sotira soufian soufiane
  soufyane souhaib souhail souhaila souhayla soukaina soukayna soulaiman soulaimane soulayman soulaymane souleymane souliman
  soumaila soumaya soumia soumiya sowande spano spense spenser speranta speranza speranzio spfia spirydion spytihnev stace
  stacee staci stacia stacie stafani staffard staford stana stanca stancu standford stanfield stanford stanimir stanislao
  stanislas stanislaus stanleigh stanly stanwood starla starlene starlin starr stasta stavro stavros staza stearn stearne stef
  stefa stefana steffane steffi steffie stefka steisi stela stelian steliana steluta sten stepana stepanka stepha stephana
  stephani stephania stephannie stephanus stephenie stephi stephie stephine sterne sterre stesha stevana stevena stevie stevy
  stijn stiliano stillman stillmann stina stiven stoddard stojan stojmir stormi stormie stoyan struan suami suamy suat
  subhashini subhasini subhi subodh subomi sucheta suci sudeva sudi sufian sufyan suhaila suheyl sujata sukaina sukanya sukey
  sukhmani sukhwinder suki sukru sulaiman sulayman sule suleiman suleman sumaira sumitra sumner surano sururi suryakant
  suryakanta suryakantam susagna susanetta susann susanna susannah susanne susette susheel sushil sushma susi susie susy
  sutherlan sutherland suus suzann suzanna suze suzette suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav
  svatoslava svend svenja sverre svetla svetluse svetoslav svetozar sveva sviatlana svitlana sviturno swainston swamy swapnil
  swarnalata swarup swassane swen sweta syahrini sybila sybilla sybille sybyl sydel sydelle sylas sylva sylvain sylvestre
  sylviane sylvie sylwester sylwia syman symon syria szczepan szofi szofia szonja tabatha tabb tabbatha tabbi tabbie tabbitha
  taber tabita taceddin tacjana tadd taddeo taddeusz tadeas tadeo tades tadhg tadio tahir tahira taib taide tait takwa talat
  talay talbert talbot talha talip tallia tallie tallou tallulah talya talyah tamarah tamarra tamera tami tamimount tamino tamma
  tammara tammaro tammi tammie tammo tamou tamqrah tamra tana tanausu tancrede tancredi tandi tandie tandy tanguy tanhya
  tanirika tanit tanitansy tanju tankred tann tanney tannie tanny tantri tanushree tanushri tanveer tanvir tanyeli taoufik
  taoufiq tapan tarah taras tarik tarkan tarquinia tarra tarrah tarrance tarsicio tarsilla taryn tasdik tasia tasnim tassnim
  taswir tatana tatiania tatsiana tatum tatyana taufan taufik taurin tawnya tawsha tayeb tayfun tayri tayyar taziana taziano
  tazio teador teague tedd tedda teddi teddie tedi tedie tedman tedmund tedra teea teena teguh teije teirtza tejumola tekinalp
  tekla telchide telesfora temel temistocle templeton teobald teodata teodolinda teodomira teodomiro teodoor teodor teodorik
  teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari terenc terencius terencjusz terenzio teresanna
  terese teressa terezie teriann terrel terrence terrijo terrill terrye terza terzo tesifonte tessi tessie tessy tetiana tetyana
  teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thacher thad thaddeus thaddus thadeus thadie thain thaine
  thalea thalia thami thamsanqa thaxter thayne thea thebault theda thedric thedrick thekla theobald theodoric theodorik
  theodosia theodosie theofan theofil theofila theon theophile theophilus theophraste therese theresina theresita theressa
  therine thia thibaud thibaut thibert thierno thies thije thijmen thijn thirza thobeka thom thoma thomasa thomasin thomasina
  thomasine thorben thore thorge thorin thorndike thornie thorpe thorstein thorvald thulani thulisile thurstan thurston tian
  tibaldo tibbe tiberiu tiberius tibold tiburcio tiburcius tiburzio tichomil tichomir tichon ticone tidiane tiebold tiebout
  tieme tiernan tierney tiertza ties tiffani tiffanie tiffi tiffie tiffy tigran tijani tijmen tijn tijs tilda tildi tildie tildy
  tillie tillmann tilly timbul timi timm timmi timmie timmy timofei timoleon timotea timotei timotej timoteus timothea timothee
  timotheus timur tincuta tiphaine tiphani tiphanie tiphany tirone tirrell tirtayasa tiscar tish tisha titien titilope titin
  titos titus tizian tiziana tiziano tjark tlaitmas toader tobe tobey tobi tobia tobiah tobiasz tobie tobiloba tobit tobye
  toddie todor toiboid toinette toki tokunbo tolomeo tolunay toluwalope tomasina tomasine tomaska tomaso tomeu tomi tomiloba
  tomke tomkin tomlin tommaso tommi tommie tomori tonie tonnie tonnin tonye toon torcuato torey toribia torie torin torkvat
  torrance torrence torrey torrie torrin torry tory toryn tosca toska toufik touhami touriya toussaint tove towney towny tracee
  tracie traian tranquillo trasea traver travers travus trefor tremain tremaine tremayne trenna trenton tresa trescha tressa
  trev trevar trever trevon triana trilochan trilochana trilok trilokanath trilokesh triloki trinitat tripp trish tristam
  tristen triston trix trixi trixie trixy trstram truda trudey trudi trudie trueman trula trumaine truman trumann tsabita
  tsvetan tsvetelina tuana tuckie tucky tudor tudora tudorel tudorita tudosia tufan tugay tugiman tugrul tugtekin tuhfe tulay
  tulin tull tulley tullia tulliano tullio tully tumer tunahan tunay tuncer turan turgay turgut turibio turkan turkay turker
  turkes turna turold tussio tutku tuur twan twila twyla txaber txell txomin tybalt tybi tybie tygo tylan tymon tymoteusz
  tymothy tynan tyne tyrese tyrus ubaldina ubay ubertino uberto uchita udai udale udall udane udell udit uendi ufuk ugaitz
  ugolina uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulfa ulfet ulfo ulgen uliana ulick ulises ulisse ulker ulku ulpiano
  ulric ulrick ulrika ulrikaumeko ulstano ulus ulvi ulviye ulwazi ulya ulyana ulysse umaima umair umang umar umay umaya umeko
  umile umit ummiye umran umur umuralp unal unax unay unggul unjani unna unsel unseli upendra upik upton urbain urbanus urdino
  uriah uriele urko urmila ursa ursala ursicio ursmaro ursola urson ursule ursuline urtzi usama usman usoa usue usyi utama utku
  uttam uxio uxue uygu uzeyir uzma uzodimma vachel vaclava vadim vadym vaha vahdet vahid vahide vaijayanthi vaijayanti vail
  vaishno vaishvi vaitiare valaree valbona valburga valdemara valeda valene valenka valenti valentijn valentyn valentyna valere
  valeri valerian valeriano valerii valeriia valeriy valeriya valery valerye valfredo valfrido valida valli vallie vally valma
  valme valry valtena valtr valvanera valvanuz vanna vanni vannie vanny vanya varalakshmi varinia varo varvara vasanti vasil
  vasili vasilis vassili vassily vasudev vasudeva vasudha vasundhara vasyl vasylyna vavrinec veaceslav vecdi vedang vedanshi
  vedasto vedat veduna veerle vefa vefik vehbi veit velaphi veleslav veleslava veli velimir velio velislav velislava venance
  venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venere venerio
  venita venka ventsislav venuse venusta venustiano veradis verda verdiana verena verene verenzio vergil veriana veriee verile
  verine verla vern verne vernen verner verney vernice vernor veronike veronique veroslav veroslava verulo veselin vesile
  veslava vevay veysel veysi vezio viacheslav vicdan vicenc vicens vicent vicentia vicentiu vick vickie vicnenzo victoir
  victoire victoriana victorien victorin victorina victorino victorita vidalina vidhur vidhya vidone vidor vidovic vidovik vidur
  vieri vieve vigile vigo vihan viki vikki vikky viktorie viktoriia viktorija viktorin viktoriya vildan vilem vilema vilemina
  vilfredo vilhelmina viliana vilibald viliberto vilmos vimal vimala viman vinas vincenc vincencie vincentiu vincents vincenty
  vincenz vincenza vinciane vindonio vinebaldo vinfrido vinicio vinita vinni vinnie vinny vinsen vinyet vinz violante viole
  violetta violette viorel viorela virag virge virgie virgil virman virna virone visarion viscardo vishwamitra vitalba vitaliano
  vitalie vitalii vitaliy vitaly vitantonio vitezslav vitezslava vitia vito vitold vitoslav vittore vittoriano vitus vive vivi
  vivia viviana vivianna vivie vivien viviene vivienne viviyan vivyan vivyanne vlad vladamir vladana vladena vladimira vladimiro
  vladislava vladivoj vladyslav vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vodingo voichita
  voicu vojen vojmil vojmir vojmira vojslav vojslava vojteska volfango volfgang volha volodymyr vonni vonnie vonny vorsila
  vratislav vratislava vrund vseboj vsebor vserad vseslav vsevolod vulmaro vuslat vusumuzi vyacheslav vyas vyky wadsworth wael
  wafaa wafae wahiba wahyu wakefield wakiman wald walden waldon walenty walentyn walentyna waleran waleria walerian walery
  walgierz wallache wallas wallie wallis walliw walt walther waluyo waly wandie wandis wandrille wanesa waneta wani wanids waqar
  waqas warda wardaya warde wardi warji warsa warsita warta waseem wasim wasis wassima waverley waverly wawan wawrzyniec waylan
  wayland waylen waylin waylon weidar weider weijie weiwei welbie welby wenda wendall wende wendeline wendi wendie wendye wenona
  wenonah wernher wessel westbrook westbrooke westin westleigh westley weston weylin whitby whitman whittaker wiam wiame wiara
  wiatt wibke widya wiebke wies wifredo wijdane wilber wilburt wilden wildon wileen wilek wilfredo wilfrid wilfryd wilhelmina
  wilhelmine wilie willabella willam willamina willdon willetta willette willey willi willyt wilmette wilona wilone wilow wilton
  wincenty winda windham winfield winfred wini winifield winn winna winnah winne winni winnie winnifred winny winona winonah
  winslow winthrop wira wirda wirginia wisal wisnu wissal wissam witalis wittie wolfie wolfy woodie worden wout wouter wrennie
  wulan wulandari wuraola wyatan wylie wylma wyndham wynne wynnie wynny xabat xabi xacobe xana xanana xandra xantal xare xaverie
  xaverius xaviera xaviere xeila xela xena xenia xenie xenophon xerxes xesus xever xhesika xian xiana xiaofen xiaofeng xiaohong
  xiaoli xiaomei xiaowei xiaoxiao xiaoyan xiaozhen ximenez ximo xinyan xinyi xinyu xinyue xoana xoel xuban xulia xurxo xylia
  xylina xymenes yaakoub yacine yacouba yadhira yadiel yahaira yahia yahir yaima yaisa yajaira yakubu yale yalonda yamal yamile
  yamilet yamileth yamiley yamina yamna yana yanaton yanay yance yancey yancy yanela yaneli yanelis yanely yanet yaneth yango
  yanhong yanina yanira yanire yanis yankee yann yannic yannik yanyan yaprak yaquelin yardley yared yareli yaren yarey yari
  yarisa yaritza yaroslav yaroslava yasar yaser yashira yasin yasir yasira yasmeen yasmine yassin yassine yassir yassmin
  yassmina yassmine yaya yazid yazmin yazmina yehudi yeiko yeison yejide yekta yelda yelena yeliz yelyzaveta yener yenifer
  yennifer yenny yenthe yerai yeremi yesika yesim yessenia yessi yestin yetkin yetta yettie yetty yevette yevhen yewande yfke
  yibanathi yichen yifan yinthe yisel yixin ylenia ylvi ylvie ynes ynez yoana yoann yoanna yobana yoel yogendra yogesh yoginder
  yohanna yolande yolane yolanthe yomara yonatan yonathan yonca yono yordan yordanka yorgo yorgos yorke yorker yoselin yoshi
  yosra yossef yosu yosun yosune youcef younes youp yousra youssouf youssra yovana yovanna yovonnda yraya ysabel ysaline yseult
  yuanyuan yuce yucel yudit yudith yuhao yuksel yulen yulia yuliia yulisa yuliya yulma yuma yumalai yumalay yumara yumni yuna
  yune yunes yuni yunita yurema yurena yurii yurik yuriy yury yusef yusra yussef yuvraj yuxin yuxuan yven yvon yvor zabedeo
  zabina zaboj zabrina zaccheo zach zachar zachariah zachariasz zacharie zache zacherie zachery zackariah zackary zackery zaenab
  zafer zahara zaheer zahia zahid zahida zahide zahira zahit zahraa zahrae zaid zaiden zain zaineb zakariae zakariya zakariyae
  zakelina zalan zalindra zaloa zamara zamfir zamfira zander zandra zaneta zanita zanobi zara zarah zaraza zared zarko zarla
  zavis zayden zayn zaynab zayne zayra zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena
  zderad zdeslav zdeslava zdik zdirad zdislav zdislava zebadiah zebedee zebensui zebenzui zebulen zebulon zechariah zedekiah
  zeeshan zeineb zejnep zekai zeke zekeriyya zekiye zelibor zelig zeliha zelimir zelimira zelislav zelislava zelma zelmir
  zelmira zeltia zena zenaida zenebio zeneida zenia zeno zenobie zenobio zenon zenone zenovia zente zenzele zeph zephirin zerk
  zerrin zeteny zeudi zeus zeyd zeyneb zeynel zhanna zhor zhour ziggy zigor zihao zihni zikmund zilvia zina zinab zinaida zion
  ziortza zitella zithulele zitomir zitomira zitoslav zitoslava zivan zivana ziver zixuan ziyad zizi zlata zlatan zlatomir
  zlatomira zlatuse zobuhle zoeva zofie zohair zohra zoila zoja zollie zolly zonda zondra zonnya zorah zorana zorina zorine
  zorka zoroslav zoroslava zosim zosima zosimo zoubida zoubir zouhair zouhir zouhra zoulikha zoya zsazsa zselyke zsombor zubair
  zubeyde zubeyr zuhaitz zuhal zulaikha zulal zulay zuleima zuleyha zuleyma zulfa zulfikar zulfiqar zulima zumrut zunilda zurab
  zuriel zurine zvonimir zvonimira zygmunt zylen
`;
