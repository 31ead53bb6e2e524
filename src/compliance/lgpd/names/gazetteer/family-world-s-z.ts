// Further family names of many peoples. Lower case, no accents; written from general knowledge.
export const FAMILY_OF_THE_WORLD_S_TO_Z = `
  saab saadane saadaoui saade saadeh saadi saakashvili sabag sabally sabanci sabate sabatella sabater sabbag sabbagh
  sabharwal saborit sabriye sabry sacedon sachdev sachdeva sachipengo sackey sadak sadasivam sadasivan sadat sadeghi sadiq
  sadyalunda saedi saeed safaryan safavi saffar saffari safotu saganace sagarra saggiak saggu sagiatook sagna sagnane saha
  sahagun sahakian sahakyan sahasrabudhe sahgal sahi sahiner sahle sahlemariam sahli sahni sahota sahuquillo saied
  saifoloi saitoti saizar sajjad sakaita sakakini sakala sakebow sakho sakiestewa sakimay sakombi sakupwanya sakyi salako
  salameh salanoa salati salave'a salaverria salehi salellas saliba salih salihu salubi salum salunkhe salupeto salusbury
  salvat samaale samad samaddar samaha samake samake samakuva samalata samant samantar samaranayake samaranch samarasinghe
  samaraweera samarawickrama samassa samatar samater samb samel samimi samora sampedro samraj samso samuesseca samukange
  samupindi sanahuja sanbalolshe sanchidrian sandercock sandhar sandhu sandilands sandler sandroni sangakkara sangare
  sangare sangha sanghavi sanghera sanghvi sangotsha sangoya sanguya sanjurjo sankaran sankaranarayanan sankhare sankhon
  sankoh sanli sanllehy sanmarti sanneh sannoh sanogo sanoh sansinenea santacana santaella santamarta santanna santarenho
  santhanam santillana santiso santisteban santolaya santpere santurde sanusi sanyal sanyang saornil sapalalo sapinala
  sapkota sapolu sappier sarabi sarachchandra saraf sarasate sarasola sarasua saravanan sardesai sarfo sargsian sargsyan
  sarhili sariego sarikaya sarkar sarker sarki sarkisian sarkisyan sarkodie sarney saroyan sarpong sarr sarraf sarriegui
  sarrion sarrionandia sarroeira saruchera sarungi sarwar sasagi sassoma sasson sastry sasu satepauhoodle sathe
  sathyanarayana satrustegui sattari satti satyanarayana saugar saukuru saumell saumty savenaca saviakjuk savikataaq
  savimbi sawadogo sawalha sawaneh sawant sawhney sawyerr sayad sayce sayeed saygin sayigh scalco scallan scanlon
  scaramella scartezini scawen schachter schapira schapiro schatz schechtman schecter scheffer scheinberg schenker
  scherman schiff schimitt schlesinger schnaiderman schneerson schocken schuch schulman schwarzman scindia scliar sclyar
  scrimgeour scrymgeour scully seaghdha sealhunter sebaggala sebahire sebarenzi sebatana sebeela sebego sebetoane sebti
  sebunya seck sedodo seehra seetharaman sefrioui sefue segbefia segev segurola segwabe segwai sehgal sehlabo sehume seidi
  seifu seijas seijo seiuli sejake sekajja sekamana sekaquaptewa sekgoma sekgota sekhon sekhukhune sekkouri sekonyela
  sekoto sekwati sekyi selasini selassie selebi selebogo seleka selepe seligman selkirk sellal selvam selvaraj semakula
  semedo semenya semogerere semple senabre senanayake senanu senaratne senaviratne senaya sendin sendra sener seneviratne
  sengul sengulane sengupta sengwe senhaji seniloli sennelo senteza senthil senyatsi seoighe sereke seretse serevi serfaty
  serobatse serote seroto serradell serradilla serrahima serrallonga serranillos sertucha seruiratu serumula serunjogi
  serwadda serwanga sesana setaala sethi sethuraman setlhare seton setshedi seumalo seumanutafa sevume sewap seydi seyoum
  sezer sfeir sguassabia shaath shabalala shabangu shabel shabtai shafi shafiei shafiq shafqat shagari shahane shahbazi
  shaheen shahidi shahin shahinian shahnazaryan shahriari shahzad shai shaikh shajarian shakibai shalabi shalev shalhoub
  shalikashvili shambel shamenda shamir shamloo shamuyarira shanbhag shand shandu shange shangwa shankar shanley shanmugam
  shanmughan sharafkandi sharett shariati sharifi sharkey sharmake sharmarke shastri shaswar shaughnessy shawana shawanda
  shawki sheahan shebala shebola shecapio sheehy shegow shehadeh shehata shehu shein shekaki shekarau shekhawat shekilango
  shelar shelembe shende shengali shengelia shenoy sherazi sherchan sheridan sherif shermarke sherpa sherwani sheth
  shettima shetty shetye sheutiapik shevardnadze shevlin shewangizaw shezi shibeshi shide shiels shiferaw shija shikder
  shikuku shimelis shindano shinde shinga shinkafi shirazi shirdon shirima shirodkar shirvani shirwac shivakumar shivappa
  shmuel shoaib shobande shodipo shoko shole shonekan shongo shongwe shonibare shoniwa shooyook shoukry shoyinka shozi
  shrestha shrivastava shroff shtern shuaibu shukla shulman shumba shumet shuqairi siaosi sibanda sibanyoni sibeko sibhat
  sibisi sibiya sibomana sichinga sichone sicwetsha siddaramaiah siddiqi siddique siddiqui sidhu sidibe sidibe siegel
  sieiro siewe sigabi sigcau sigdel sigeareak signate sigouk sihlali sika sikalu sikazwe sikdar sikhakhane sikhala
  sikhosana sikka sikota sikounmo silberstein silipa silvany silverstein silwal simaga simancas simango simarro
  simbachawene simbine simegn simelane simione simko simonassi simonian simonsen simsek simuchimba simumba simutowe
  simwinga sindane sindikubwabo sindimwo singhal singhania singhateh singhvi siniora sinjari sinkala sinzoyiheba siochain
  sircar sirisena siriwardena siriwardene sirleaf sisay sishi sisodia sissoko sisulu sitani sitaraman sithebe sithole
  sitienei sitruk sittingbull sium siusangnark sivakumar sivalingam sivaramakrishnan sivaraman sivivatu sivoki siwisa siyo
  sizani skaf skenandoah skenandore skhiri skolnik skweyiya sleiman slimane slimani slomovitz smeaton smellie smolensky
  snowboy sobekwa sobhan sobukwe socikwa sockabasin sockalexis sockbeson sockyma sodhi sodipo sodupe soglo sohail sohal
  sohi sokhela soko sokoine sokolow solaberrieta solanki solarin soldevila soleimani solnado solomona soloveitchik
  solozabal soltani somadder somaiya somana somaratne somasundaram somda somerville somoano somoza somyo sonco sonco
  sondhi song'o sonko sonti sontonga soomro sooriyabandara sopena sopoaga soroush sorozabal sorsa sorush sospedra sotillo
  sotoca sotomayor sottomayor souag souare soudani soukouna soumah soumaoro soumare soumare soundararajan soutelo
  sovatabua sowah sowande sowdluapik sowemimo soyinka soylu soysa sozen spagnol spargo sperotto spiegelman spinola spinola
  spitzer spottiswoode sreedharan sreenivasan srikanth sriram srivastava ssali ssebagala ssebaggala ssebugwawo ssebunya
  ssegirinya ssekandi ssekikubo ssemakadde ssemakula ssemogerere ssempala ssempijja ssendawula ssentongo ssenyonga
  sserunjogi sserunkuma ssewannyana ssewanyana standingbear standingelk standingrock stangarlin starobinas stedile steiner
  steinhardt steinman stepanyan sternberg stofile strachan straughan stribley stronach struthers suaalii subasinghe
  subbarao subbiah subijana subirachs subirats subrahmanyam subramaniam subramanyam sucena sudupe sugathadasa sugranes
  sugranyes sugrue sugule sugulle suilleabhain suissa sukanaivalu sukazi sulaiman suleiman sulien suluk sumanapala
  sumathipala sumaye sumbana sumbeiywo sundar sundararajan sundaresan suner sunol sunuwar suplicy surchi suresh surroca
  sursock surve susskind suswam sutherland sutradhar suwareh swai swaminarayan swaminathan swaray swinton syal syed
  sylliboy szklo szwarcman taaffe taamilo taarabt tabachnik tabares tabatabai taberner tabet tabidze tabrizi tabuya
  tacheene tachie tacoronte taddese taddesse tadele tadesse taefu tafawa tafeni taffese tafuna tagade tagalik taghavi
  tagicakibau tagiilima tagne tagoe tagoona tahdooahnippah tahe taheri tahir tahiri tahmahkera taiaroa taimani taimo
  tainui taione taiwo tajzadeh takai takawgak takawira takele takhar takiveikata takyi talabani talahongva talakai
  talamaivao talanoa talashoma talayesva talbi talebi taleghani talemaitoga talhouk talpade talpur talty talukdar talukder
  talwar tamahori tamang tamanivalu tamargo tamasese tamaseu tamatea tamazight tambadou tambedou tamboura tambuwal tambwe
  tamele tamihana tamimi tamrat tandane tandian tandjigora tandoh tandon taneja tangaere tangitu tangney tangwena tanielu
  taniwha tankian tannahill tannous tannure tanoh tanriverdi tantawi tanui tanveer taoana tapaha tapsoba taptuna
  tapueluelu taqtu tarafdar taranilla tarano tarawallie tarawally tarbell tardon taremi tariq tarka tarkanian tarrago
  tasdemir tatatuapik tataw tateosian tatla tattuinee taub tauber taufa taufahema taufatofua tauiliili taukei'aho taukie
  taumalolo taumoefolau taumoepeau taunaholo taunay taunyane tautahi tautua tavadze tavakoli taveira tavengwa tawahongva
  tawake tawde tawengwa tawfik tawhai tawhara tawhiao tawiah tawil tchakounte tchamba tchami tchana tchatchoua tchibamba
  tchicaya tchikoti tchilombo tchinda tchinguvu tchitunda tchivinga tchiyaka tchizau tchouameni tchoumi tchoupo tchuda
  tchuente teague tebboune tebowei teehee teferi teferra tegegn tegegne tegid tegwyn tehee tehrani teich teijeiro teijo
  teitelbaum teive teixidor tejeiro tejerina tekere tekeste tekeyan tekie teklay tekle tekleab teklehaimanot teklemariam
  tekletsadik telahun telfer telletxea tembely temesgen temgoua temiz temtime tendeng tendulkar tenembaum tenenbaum
  tenesor tenkir tenkorang tennakoon tennant teotonio tepana tepania terefe tergat teriba terricabras terzian tesema tesfa
  tesfai tesfamariam tesfamichael tesfay tesfaye teshager teshale teshome tessema tetteh tettey tetyana tewanima tewelde
  tewodros tewolde tewoldeberhan tezcan thabane thabede thabethe thackeray thakare thakkar thakurta thamae thambi thambwe
  thampi thandi thango thapa thapaliya thapar tharakan tharanga tharoor tharu thebe thejane thekiso theletsane thevar
  thiagarajan thiam thiara thiaw thiendella thierno thilakaratne thind thiombiano thiongane thioub thiouf thioune thipe
  thirimanne thirumalai thobega thobejane thokoane thomson thondaman thondhlana thorat thoronka thottathil thwala tiako
  tialavea tibaijuka tibamanya tibebu tibenderana tiemtore tiendrebeogo tierney tighe tiglik tigranyan tijani tikana
  tikivik tikoduadua tikoenavuli tikoisuva tikotikoca tiktalaaq tilahun tilak tillakaratne timalsina timanfaya timilsina
  timm timoney tingane tinubu tiomo tipene tipoki tirfe tirikatene tivane tiwana tiyo tladi tlaka tlale tlali tlhabi
  tlhagale tlhapane tlhomelang tlili tlou toelupe tofaeono tofoli tofpi togane toganivalu togba tognato togola togores
  togunde tohannie tohee tohonnie toibin toimil tokpa tokpah toleafoa tolessa toloa tologanak tolossa tomazelli tonga'uiha
  tongogara tonietto tonin tonkin toomalatai toomey toonoo toor tootoo topal tophan toppah toprak torabi torano torello
  torgbor torija torkula tormey torosian torosyan torralvo torrance torrecillas torreiro torremocha torrezan tosun touati
  touceda toukan tounkara tounkarama touray tourino touza tovela tovi tozzi trabazo trabelsi traboulsi tracey trachtenberg
  trahearn trahern traherne traill trapiello trasobares trawally treacy trebilcock tredinnick tredwen treffry trefor
  trefusis tregaskis tregear tregellas tregenza tregidga treharne treiger trelawney trelawny treleaven treloar tremaine
  tremayne trembath tremlett trenberth trengove trengrove trenoweth trenwith treseder tresidder trethewey trethowan
  trevail trevanion trevarthen trevaskis trevelyan trevena trevenen treverton trevethan trevijano trevithick trevizan
  trevorrow trewartha trewavas trewhella trewin trezise trivino troufa trueta truran truscott tsabetsaye tsafack tsala
  tsatoke tsatsi tsatsu tsav tsegah tsegay tsegaye tsegazeab tsehay tsekedi tsengiwe tsereteli tsethlikai tseuoa
  tshabalala tshaka tshala tshibanda tshibangu tshiki tshilombo tshilumba tshimanga tshimbombo tshipinare tshisekedi
  tshitenge tshiyoyo tshombe tshwete tsiane tsie tsiga tsige tsikata tsiklauri tsimatsima tsimi tsinajinnie tsinigine
  tsinnie tsinnijinnie tskitishvili tsoaeli tsoodle tsopotsa tsosi tsosie tsotetsi tsotsotso tsvakwi tsvangirai tu'ipulotu
  tu'itupou tuakalau tuala tuama tuatagaloa tuathail tuchman tudella tudor tudur tueni tuero tuffour tufuga tugluk tugume
  tuhiwai tuhoe tuiasosopo tuihalafatai tuilaepa tuilagi tuilagivou tuiloma tuimalealiifano tuimavave tuionetoa tuipulotu
  tuisawau tuisese tuisolia tuisova tuitavake tuitubou tuivaga tukahirwa tukaki tuku'aho tukuafu tukur tuladhar tullie
  tulloch tully tulpule tulugak tulugarjuk tumahai tumanyan tumsa tumuhairwe tumukunde tumusiime tumwebaze tumwesigye
  tumwine tuncay tungilik tungwarluk tunnillie tunnuq tunoi tunon tuohy tupouniua tupuola tuqan turaki turay tureia turgut
  turhan turinawe turkel turkmen turkoglu turkson turley turnbull turrini turrion turull turyahikayo tusell tusitala
  tusquets tutaki tutannuaq tutoane tutusaus tuur tuwai tuwhare tuyisenge twagiramungu twagirayezu twahirwa tweah tweedie
  twesigye twinamasiko twinomugisha twizeyimana twomey twum twumasi txikoti txizau txurruka tyacke tyagi tyali tyamzashe
  tynan tyrwhitt tyzack uahinui uamusse uasike uata ubach ubah ubhi ubisse ucar ucelay uchegbu uchendu ucles udawatte
  uddin udechukwu udegbunam udeh udemba udeze udofia udogu udoh udoji udoka udokwu udosen uduak udugama uduman udupa
  uetela ufitinema ufot ugaas ugalde ugarteburu ugartemendia ugboaja ugbor ugena ugulava ugur uguru ugwu ugwuanyi ugwueze
  ugwuoke uhalde uhila ukachukwu ukaegbu ukaigwe ukaliannuk ukiwe ukoha ukpabi ukpatiku ukpong ukueku ukutak ulacia ulayok
  ulberg ulhoa ulimwengu ullastres ullikatar uluadluak uludag ulujuk ululani uluqsi ulusoy umaga umana umar umeadi umeano
  umeh umezurike umoh umoren umpierrez umpierrez umrani umuhoza umulisa umunna umutesi umutoni umwari unachukwu unal
  unalik unamuno unanue undiano unegbu ungalaq unnikrishnan unongo unzaga upadhyay upadhyaya upale upashantha uppal upreti
  uqubit uranga urassa urbieta urbizu urcelay urdaneta urdangarin urdangarin urdiain uren uribarri uribesalgo uriguen
  uriguen urkiaga urkixo urkiza urmeneta urquhart urquia urquijo urquiza urquizu urrestarazu urresti urreta urretavizcaya
  urruticoechea urrutikoetxea urruzola urtasun urtiaga urtizberea usabiaga usandizaga uslu usmani usoro ustarroz ustun
  usupashvili utatnaq utomi utrilla uttak utuk utye uvilluq uvwie uwaezuoke uwaifo uwamahoro uwambaye uwase uwazie
  uwazuruike uwera uwilingiyimana uwimana uwineza uwizeye uwizeyimana uyarak uyarasuk uyigue uysal uzcudun uzkudun
  uzochukwu uzodinma uzoma uzor uzoukwu uzun va'ai vaai vaamonde vadillo vadivelu vaghela vahdat vaidya vaidyanathan
  vaifale vaihu vaikom vainer vainikolo vaipulu vaisman vajpayee vaka vakacegu vakalahi vakalalabure vakaloloma vakata
  vakatawa valadim valbuena valdecantos valdivieso valetini vallbona vallcorba valldaura valldeperas valledor vallespi
  vallespin vallina vallines vallmitjana vallribera valongo vambe vanderpuye vandort vandy vannuchi vaovasa varcoe
  vardanian vardanyan vargens varley varol vartak vasavada vashadze vasudeva vasudevan vatubua vave vaziri veerappan
  veeraswamy veinstein veitata veitayaki velankar velayati velayos velayudhan vellaichamy vendrame vendramini vengesai
  venkat venkatachalam venkataraman venkatesan venkatesh venkateswaran veramendi vernetta vhiriri viader viaro vichare
  vidigal vidueira vijayakumar vijayan vijayaraghavan vilaboa vilaca viladomat viladot vilakati vilakazi vilallonga
  vilanculo vilanculos vilaseca vilches villabona villabrille villaca villacanas villacorta villaescusa villafane
  villafranca villagarcia villalon villalonga villamayor villamil villamor villapalos villarejo villaronga villarroel
  villarrubia villaverde villazon villodre vingoe vinhais vinjwa vinoly vinyals vinyes vinyoles viqueira virdee virdi virk
  visick viswanathan vithanage vitusagavulu vivacqua vivancos vivian vohra volavola vollant vorsah vosanibola vosarogo
  vosper voyle vuetaki vueti vuibau vuki vulaono vunipola vural vusani vuyisile vyas vychan waabberi waaka wabanonik
  wabegijig waberi wachira wachs wadekar wadhwa wadzanai wafula wagh waghmare wagle wahba wahid wahilani wahla wahnee
  wahnon wahpepah waialeale waiau waikato wainaina waiolama waipa wairimu waismann waitai waithaka waititi waiwaiole
  waiyaki wajnberg wakegijig wakgira wakim waktola walanwal waldemariam waldman walkingbull walkingeagle walkingstick
  wallela wamae wamakko wamala wamalwa wamba wambu wambua wambugu wambui wandji wanigasekara wanjala wanjau wanjigi
  wanjiku wanjiru wankhede wanyama wanyonyi wapachee wapass waqa waqabaca waqairatu waqanivalu waqar waqavonovono warabe
  waraich wardlaw warioba warnakulasuriya warnapura warraich warrier warsame warsi waruguru wassan wassegijig wasserman
  wasserstein wassira wasswa watchetaker watkin watkiss wattoo watuwa wauchope wauqua wavamunno wawanolet waweru waziri
  wazzan weah weahkee wedderburn weenusk weerakkody weerakoon weeraratne weerasekera weerasinghe weerawansa weffort
  wehliye weinberger weiner weingarten weintraub weisberg weissman weizman weizmann wekesa weldegebriel weldemariam
  weldemichael weldeslassie wembo wemigwans wemyss wermy werneck weryackwe wesseh wetere wexler whaanga whaitiri wharehuia
  wharepapa wharerau whatarau whiskeyjack whitebear whitebull whitecloud whitecrow whiteeagle whitefeather whitehat
  whitehorse whitekiller whitewolf whitstone wiafe wickramanayake wickramaratne wickramasinghe wickremasinghe
  wickremesinghe wiesel wiesenthal wihongi wijemanne wijenayake wijeratne wijesekera wijesinghe wijesuriya wijetunga
  wijewardene wike wilkie wimalasena winiata winograd wiremu wishart witehira woldai woldaregay woldeab woldeamanuel
  woldegabriel woldegiorgis woldemariam woldemichael woldetsadik woldeyes woldeyohannes wolfchief wolfensohn wolfname
  wolfowitz wolokolie wome wondimu wondwosen wondwossen woodty wordofa workie workneh wotherspoon wrafter wuaku wubneh
  wubshet wurno wuttunee wyllys wynne xaba xakwe xammar xardone xasan xego xerinda xifra xifre xirgu xirinacs xirsi xucla
  xulu xuma xundu yabaki yabarow yabo yacine yacoub yadeta yaffa yagoda yahaya yahiaoui yahuza yakasai yakubu yala yalcin
  yalcinkaya yalcouye yale yalezo yalimaiwai yamani yameogo yamoah yankah yankey yaqoob yar'adua yaradua yarima yaro yarow
  yarza yasin yassin yattabare yattara yattassaye yavala yavas yavuz yazdani yazdi yazici yazzie yeats yebenes yeboah
  yebuah yechury yeddyurappa yeghiazaryan yehoshua yekela yelland yellowbird yellowfish yellowhair yellowhorse yellowknee
  yellowtail yellowwolf yelwa yemane yemanebrhan yemba yengeni yentumi yeritsyan yerlikaya yerodia yesayan yetkin yifru
  yigezu yigit yigzaw yihdego yildirimoglu yillah yilma yilmazer yimam yimer yirdaw yirenkyi yirga yirgalem yisma yitbarek
  ylla ynyr yohannes yombo yonkeu yorath yorwerth yosef yosief youlou younes youngbear youngbird youngdeer younis younus
  yousaf yousafzai yousefi yousfi youssoufi youvella yrigoyen yucel yuguda yuill yuksekdag yuksel yumar yumbi yumkella
  yunusa yurdakul yusta yusuff yusufzai yuusuf zabaljauregui zadeh zadi zaffari zagallo zage zahedi zaheer zaher zahonero
  zahran zailani zaildar zakari zakarian zakaryan zakholi zaki zalacain zalbide zalcman zaldibar zaldua zaldumbide
  zaltzman zamacona zamalloa zaman zamani zandamela zandona zanganeh zanna zanotelli zaragueta zarandona zarattini zardari
  zardo zarewa zarif zaroukian zarrabeitia zarracina zarraga zarraonandia zarrin zarrouk zarzalejo zarzar zavale zavaleta
  zavascki zaveri zaxoyi zayed zebari zeghidour zehri zeidan zeitlin zelaia zelalem zeleke zemenfes zenarruzabeitia zenawi
  zendoya zendrera zenebe zengeni zengin zenha zerai zeray zerhouni zerihun zerolo zerrouki zewa zewde zewdie zewdu zgambo
  zhakata zhanje zhordania zhuwao zhuwarara zhvania ziadeh zibari zibi zida zidane zide zikalala zikhali zilberman
  zilberstein zildjian zilio zilth zimunya zimuto zincume zindoga zinsou zinyemba zinzindohoue ziqubu ziri zirki zitto
  ziyambi ziyech zniber zogby zoghbi zogo zokora zokwana zondi zongo zonta zorlu zormelo zorrilla zottis zotwana zoua
  zouabri zouari zoungrana zuabi zualo zuanazzi zubair zubairu zubiaga zubiaur zubieta zubillaga zubiri zubiria zuckerberg
  zuckerman zuffo zufiaurre zugasti zugaza zukerman zuloaga zulueta zumalacarregui zumarraga zumelzu zumeta zungeru
  zunguene zunguze zunie zunzunegui zurabishvili zurayk zurbano zurutuza zuzarte zvimba zvinavashe zvobgo zvomuya zwane
  zweni zwennes zylberberg zylberman zylbersztajn zziwa
`;
