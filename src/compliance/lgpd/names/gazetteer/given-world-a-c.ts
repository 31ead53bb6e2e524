// Further given names of many peoples. Lower case, no accents; written from general knowledge.
export const GIVEN_OF_THE_WORLD_A_TO_C = `
  aabe aada aaden aadhavan aadu aafje aagje aakash aaliya aalona aamina aanchal aapeli aapo aaradhya aare aarne aarno aaro
  aarre aart aarti aase aashish aashma abanindra abaynesh abdallah abdenaldo abdiaziz abdifatah abdihakim abdikadir
  abdikani abdikarim abdilahi abdinasir abdinur abdirahman abdirashid abdirisaq abdirizak abdisalan abdisamad abdishakur
  abdiwahab abdiwali abdiweli abdulaziz abdulhamid abdulkareem abdulkarimu abdulle abdulmajeed abdulmumini abdulrahim
  abdulrahman abdulwahab abdurrahman abeba abebe abebech abednego abeer abelang abenaa aberash abeselom abhay abhijeet
  abhijit abhik abhilash abhimanyu abhinav abhirup abhishek abidah abidemi abinaya abiola abioye abirami abisola abiy
  ablavi abokor abolfazl abraha abrehet abrha absalom acatzin acauan acen achala achanqara acheng achiko achilleas
  achinoam achyut acolmiztli adailson adaku adalgiza adalheidur adalsteinn adalynn adamantios adanech adanma adanna
  adannaya adaobi adaora adaramola adarsh adassa adaugo addisalem addisu addisyn adebamgbe adebanjo adebola adedamola
  adedapo adedayo adedeji adedotun adegbenga adegboyega adeilda adeildo adeilma adeilson adeilton adekemi adekoya adelabu
  adelaja adelakun adelard adelgunde adelin adelinha ademide ademilson ademilton ademola adeniji adenike adenilda adenildo
  adenilton adeniran adeola adeoye adepoju aderemi aderinola aderonke adervan adetokunbo adetola adetoro adetutu adewale
  adewole adewunmi adeyemi adeyinka adhiambo adisak adithya adjoa adjoba adlin admar admasu adnilson adoch adofo adongo
  adosinda adowa adozina adozinda adriaan adriaantje adrianus adrienn adroaldo adunola adwoba adzoa adzovi ae-kyung
  aelwenn aengus aera aezhur afamefuna afamefune afanasy afandi afarin afatasi aferba afework afioga afomia afreen afriyie
  afrodisio afsaneh afshan afshin aftab afzal agafya agalelei agamemnon agathi agathoklis agbeko agbenyega agbomma agda
  aghasi aghavni aghilas agirin agisilaos agnethe agrafena agung agurne ahimbisibwe ahin ahkin ahmednur ahmet ahorangi
  ahti ahto ahuiliztli ahuitzotl ahulani ahumai ahuva aidelis aidil aigars aihe aihua aija aikane aikaterini ailbhe aileas
  ailein ailig aillen aillig ailpean aimal aimbere aimery aimilia aimilios aimin ainars ainebyoona ainembabazi aintza
  aisake aisea aishah aishatu aissatu aiste aithne aivar aivaras aivars ajaib ajani ajantha ajaw ajaypal ajayu ajibade
  ajibola ajike ajinder ajinkya ajit ajith ajmal ajmaq ajmer ajoy ajpu ajpub ajsa akachi akachukwu akaego akahi akamai
  akanbi akanesi akanisi akanksha akari akatzin akbal akbar akberet akeem akello akesa aketch akeyo akeza akhil akhila
  akhilesh akhona akhumzi akihiko akihiro akiho akiiki akilah akilan akimi akinade akinbode akindele akinola akinori
  akinremi akinsola akintayo akintola akintunde akinwande akinwunmi akinyele akinyemi akinyi akiyo akiyoshi akkarat akli
  akoele akol akoni akop akoshia akosita akosiwa akosiwavi akoth akoto akpene akpeneh akrivi akshay akshaya aksil akuaba
  akuabata akuba akuchi akudo akuila akulina akullo akumu akuokor akuoma akuorkor akuvi akwele akweley akwete akwetey
  alagappan alaifetu alaimoana alajos alaka alake alamea alamelu alamoti alamsyah alanieta alapai alapaki alapasa alapati
  alaula alaulani albertha albertino alcebiades alcibiades alcineide alcinete alcy aldeci aldecir aldemar aldeni aldenice
  aldenir alderic aldevina aldineide aldona aldonza aldrig alefosio aleh alejandrito aleki alekos aleksandras aleksandre
  aleksey aleksy alemayehu alembanchi alemitu alemnesh alemseged alemtsehay alesana alesi alesya aletta alevtina
  alexandris alexsander aleyah alfhild alfonsito alfonz alfredina alganesh algemiro algimantas algirdas algot alhassan
  aliaa alifereti alihuen alijah alind alipate alireza alishba alitzel aliuska alivereti aliwen aliyu aliz aljon alkis
  alkistis alkiviadis almaz almut alofaifo alohi alohilani alokananda alonna alourdes aloyo alper alpesh alpin alrick
  altaf altagrace altamiro althia alun aluoch alvah alvarito alvydas alwena alwine alyona alzbetka alzeni alzenir alzerina
  amaal amadilson amaechi amaka amalendu amambay amanaki amanayara amanjot amankay amankwa amankwah amanpreet amanuel
  amanvir amaobi amarachi amarachukwu amarasena amarech amariah amarilio amarinder amarjeet amarjit amarpreet amauche
  amayas amazigh ambika ambujam ameer amelaki ameniasi amevi amey ameyaw ameyo ameziane amghar amichai amichay amihai
  amihan amiin aminadab aminadav aminiasi amiracle amirali amirhossein amirul amisha amitabh amitai amituanai amiya amiyah
  amlaket amleset ammanuel ammini amnon amnuay amoah amogelang amohelang amol amolak amondi amongin amooti amoxtli
  amparito ampofo amporn amram amrapali amrik amrinder amrit amritpal amruta amsale amutuhaire amuya anab anacaona anagha
  anahera anahita anaika anaisis anakoni analyn anamika ananias anant anantha anargyros anaru anasaini anaseini anashe
  anastasios anat anayansi anayo anayochukwu anbarasan anbumani anbuselvan ancavil anchalee andile andjela andjelka
  andoitz andrejs andremene andriani andriele andrielly andrija andrius andromachi andronikos andualem aneela aneesa
  aneirin aneka anelalani anene anesu aneterea aneurin anfisa angad angeliki angeliz anggraeni anggraini angiola angiolina
  angshuman anhangua anhduc anhdung anhkhoa anhthu anhtuan anhtuyet anike aniket aniko anilda anildo anindita anindya
  anirban anirudh anish anisim anisio anisur anitelea anjaneyulu anjar ankur ankush anmolpreet annag annaig annamalai
  annechien annegien annegret anneli annelien annelies annelore annemiek annemieke annet annick annig anniina annikki
  annukka anodiwa anokye anoma anong anoop anoosheh anotidaishe anoush anousheh anselmi anshika anshul anshuman anssi
  antanina antawn antay anteneh anthoula antigoni antilaf antilef antiman antinao antione antip antje antolin antonello
  antonida antoniel antonita antonito antoon antumalen antun antupillan antwan antwon antwone anubhav anucha anuchit
  anuenue anuhea anulika anuoluwapo anup anupa anupam anupama anuradha anurag anurak anush anvi anwesha anxos anyango
  anyanwu anyeli anyelo aobakwe aodh aogan aoibhinn aoko aone aonghus apakuki apala aparajita aparicio apenisa aperaamo
  aperahama aperama aphiwe apichart apikai apimeleki apinke apinya apirak apirana apisai apisalome apitanga apiyo apolline
  apolosi aponaire apoorva appaiah appavu aprilia apucachi apumayta apurva aqabal aqeel araali arabinda aracy araiteuru
  arakel araksya arale araminta aramiri aranui aranya arapata arapeta arapysandu arash arashdeep arassari arasunu arasy
  arauna aravind aravindan aravindhan arbin archana archanaa ardalan ardavan ardeshir areeba areej areerat aregash arend
  areum arezki arezoo arezou arezqi argesh arghavan arghya argyris argyro ariaantje arianny ariboia arief arieh arifin
  arijit arik ariki arinaldo arinze arinzechukwu arismendy aristarkh aristea aristeidis aristil aristotelis aritra
  arivazhagan arjay arjin arkadiy arkady armaghan armandeep armel armelinda armenuhi armindinha arnab arnav arnbjorg arnel
  arnfinn arngrimur arnlaug arnon arnor arnoud arnstein arnthor arnulf arnvid aronui arooj arpit arpita arritxu arsalan
  arseniy arseny arshak arshaluys arshdeep arslan artak artashes artavazd artemiy artgal arthemis arthemise arthit artin
  arttu arturas artuto artyom artzai aruka arul arulmozhi arumugam arunachalam arundhati arunee arunima arunkumar arunta
  arusyak arvi arvid arvids arvilla arvind arvo arwel arwyn aryani aryeh arzhel arzhela asabe asabea asabi asadollah
  asaeli asaf asahel asakhe asako asalele asamoah asanda asanka asante asantewaa asavari asbjorn ascendino aschalew aseel
  asegedech asemahle asenaca asenath asentzio asep aseri asesela asfaw asgeir asger asgerdur asghar ashabi ashar ashfaq
  ashild ashim ashish ashkan ashkir ashoka ashot ashutosh ashwini asiedu asifa asimenia asinate asit askale askalech
  aslaug asmamaw asmelash asmeret asmir asmita asmund asomugha asrat asri assaf astede astghik astolfo astrogildo astruc
  asuka asvald aswathi aswathy ataa ataahua atahualpa atakilti atakora atang ataongo atapana atarangi atareta atawallpa
  atawhai atchara ateeq atef atefeh athanasia athanasios atharva athina athira aththanayake athulya atidaishe atieno
  atikah atiku atilana atilla atlacatl atlahua atle atlegang atoc atoke atsede atsedu atsu atsufe atsuko atsumi atsuo
  atsupi atswei attiya atugonza atuhaire atuhairwe atukunda atul atunaisa atuq atwine atwooki atzel audrius audrone audu
  audun audur augustave aukai aukje aukuso aukusti aulay auma aunghtun auqui aurelien aurelina aurembiaix aurenice
  auricelia aurilus aurimar aurimas aurinete auritz ausra austeja autufuga auvo auwal auwalu avaete avalogo avan avantika
  avdotya averyan avetik avetis avgoustinos aviad aviel avigail avigayil avihu avijit avin avinash avisaki avishag avishai
  avital aviv avivit aviya avner avrum avshalom avtandil avtar awaete awale awapuhi awatea awaz awder awet awhi awhina
  awino awqui awuor awura awwal axado axayacatl axular ayabonga ayabulela ayako ayala ayalew ayalnesh ayame ayami ayane
  ayanle ayano ayantu ayanwale ayar ayarelis ayauhtli ayberk aybuke ayca aycan ayda ayeaye ayebare ayekan ayele ayelet
  ayen ayesiga ayfer aygul ayikai ayikoe ayikoru ayinalem ayinde ayinleo ayiqueo ayitey aynur ayobami ayodeji ayokunle
  ayomide ayomiposi ayoola ayorkor ayotunde ayoub ayra aysegul aysel aysen aysenur aysun ayumu ayun ayush ayushi ayyappan
  azad azadeh azadi azam azat azcalxochitl azeb azelice azenor azilis azin azita azizah azlan azman azmat azmera azniv
  azriel azubike azuka azumi azusa azza baabayo baadur babajide babak baballe babalola babalwa babangida babatope babina
  babirye baboloki babongile babra babulal babutsa babweteera bachittar badar badri badrinath badriya bafedile bafrin
  bagrat bahaa bahadir bahador bahadur bahareh bahati bahja bahman bahoz bahram bahsan bairbre bairon baishakhi bakang
  bakhan bakhtawar bakhtiar bakhtyar balachandran balakrishnan balamurugan balarabe balasubramanian balbino balbir balcha
  balder baldev baldiri baldur baldvin balebetse balendin baleseng baljeet baljinder baljit baljot balkar balkrishna
  balkumari balraj balram balthasar balvinder balvir balwant bamdad bamigboye bampende banafsheh bandile bandula banjoko
  banjong banthita banumathi banyat baoanh baochau baoguo baohan baojun baolin baolong baongoc baotran baozhen bappa
  barandiaran barasa baravan baraxil barbary barbod bareket barham barkev barkhad barlin barnali barsha bartek bartje
  bartlomiej barun barzan barzh basabi basant basavaraj basel basemera basetsana bashar basharat bashari bashiru basit
  bassel basuki batab batlile batool batsirai batuhan batzin baudelio bauke bawar bayani bayush bazza beant bearach
  beathag beathan beathas beatricita bebhinn bediako bedwyr beeddel befrin behdad behnam behnaz behnoosh behrang behrin
  behrooz behrouz behruz behzad beibei beka bekele bekelech bekithemba belachew belayneh belaynesh beletu belgin belinha
  belizaire belkheir belma beltza bempah benate benaya benicoeur benjamas bennet benyane benzion bepkoroti bereket
  berengere berenguer berenguera berfin bergljot bergthora bergur berhan berhane berhanu berhe beril berit beritan berivan
  beriwan berkay bernadeth bernadett bernadin bernardete bernardita bernardus berndt bernhardine berrak berrin berthold
  bertin bertolina berwyn besarion besik besiki betelehem betharlie bethelhem bethia bettie betul betzabe betzaida
  betzalel bextiyar beyza bezalel bezawit bezhan bhagat bhagavathi bhagwan bhagwant bhagya bhagyalakshmi bhagyashree
  bhairavi bhajan bhakti bhaltair bhanu bhanumathi bharat bharath bharathi bharati bhargavi bharti bhaskar bhaswati
  bhavana bhavesh bhavika bhavin bhavini bhavya bheki bhekimpilo bhekinkosi bhekisisa bhekumuzi bhikhabhai bhimsen bhola
  bhumika bhupendra bhupinder bhuvana bhuvaneswari biaani biatriz bibek bibhas bibhuti bich bidhan bidhya bidisha bidxaa
  bidyut bidzina bieita bieito bienve bihotz bijal bijan bijaya bijoy bikal bikash bikram bikramjit bilaal bilawal bilind
  biljana bilkisu bilonda bilqis bilquis bimal bimala bimansha bimla bimpe bindhu bindiya bingwen binho biniam binod binoy
  binto binyam binyamin biodun bipana bipasha bipin biplab bipul birago birendra birger birgitte birgul birhan birhanu
  birna birsen birte birtukan biruk biruktawit biserka bishaaro bishal bishnumaya bishwa bisrat biswajit bituin bixente
  bizente bizuayehu bjarke bjarni bjoern bjorg bjorgvin bjork bjornar blagoja blagoje blaithin blathnaid blaz bleidys
  bleiz blerim bleunvenn bleuzenn blodwen bluma bnar bo-ram bo-young boadicea boafo boago boakye boateng bochaberi bodil
  bogalech boghos bogomil bogosi bogumil bogumila boguslawa bohunka boikanyo boikhutso boipelo boishakhi boitshepo
  boitshoko boitumelo bokang bokungu bolade bolaji bolanle boleslawa bolumbu boluwatife bonelwa bonfilio bong-soo bongani
  bongbong bongeka bongiwe bongumusa bonifacy bonifaz bonolo bontle boonchai boonchu boonlert boonmee boonsong boonsri
  bopha bophelo boqin boqor borey borghild boriska borivoje borka borko borya boryslav borzou bosah bosede bosibori
  bosiljka botchway bothwell botlhale botshelo botum botwe bouasone boudewijn boudjemaa bouke bounheuang bounkham bounmy
  bounthan bounthanh boyuan bozana bozenna bozorgmehr bracha bradyn braelynn branka branko brannagh branwen brasilino
  bratati braylen breandan brechtje breffni breindel brenyely breonna breyana brhane briag brid brighid brioc britt
  brivael bronislaw bronislawa bronius brunello brunhild brwa brycen bryluen brynhild brynhildur brynja brynjar brynjolfur
  brynleigh brynmor buddhika buddhini buddug budiman buhari buhlebethu bujar bukar bukasa bukelwa bukenya buket bukhosi
  bukunmi bulelani bulelwa bulisea bundit bunthoeun burcin burdette burghard burkhard busingye busola busra buyisiwe
  buyiswa bwambale byanca byaruhanga byeong-cheol bystrik byung-chul byung-hun byungho cabdalla cabdi cabdulqaadir cadell
  cadfael cadog cadwaladr cady cagilaba cahal cahaya cahir cahuana cahuide caihong caileag cailean cailein cairbre
  cairistine caitete caitir caitriona caiuby cakacaka cakaunitavuki calfucura calfumil calfuray calimerio calixto callfu
  camdyn camil camilly camiyah camnhung camren camtien camtu canek caoilfhionn caoilinn caoimhin caradoc caradog caragh
  carlenis carlitos carlixta carlyne carmeta carminha carmozina carolaine carwyn casemiro cassoma casworon cath cathair
  cathbarr cathno catricura catrileo cauan caupolican cavit cayetanita ceallach ceana cebile cebisile cecylia cedella
  ceinwen ceit ceiteag celani celdoni celiwe cemile cemre cengiz ceridwen cesaltina cesaltino cesinha cevdet ceyda cezar
  chaac chabelita chabuka chae-won chaewon chaeyoung chafika chagit chaitali chaitanya chaitra chaiwat chaiya chaiyo
  chaiyong chalerm chalermchai chaltu chamika chaminda chamnan champika chamroeun chamunorwa chan-ho chan-wook chanaka
  chananel chandana chandani chandima chandrakant chandrakanta chandralatha chandrasekaran chandrasekhar chandrasiri
  chandrika chandrima chang-min changho changmin chanice chanil chaniya chann channah channarong channary chansamone
  chantana chanthavong chanthone chanthou chanvatey charalambos charanjeet charanjit charanpreet charikleia chariklia
  charilaos charith charitha charito charlenis charnova charuni chaska chasya chatchai chathura chathuranga chathurika
  chaupi chausiku chavah chavalit chavela chavita chaya chayan chebet chebii chedeline chedva chekwube chelangat chelito
  chelladurai chellamma chellappan chelle chemda chemita chemutai chenar chencha chencho chengetai chengeto chenglong
  chenguang chengyu chenjerai chenxi cheol-su chepchirchir chepe chepina chepita chepkemoi chepkirui chepkoech chepkorir
  chepngeno cheptoo cherifa cherline chernet cherono cherop cherrylyn cheruiyot chetachi chetachukwu chetana chevaughn
  chezky chhaya chiagozie chiaki chiarella chiasa chiazam chibueze chibuike chibunna chibuzo chibuzor chicahua chidalu
  chideraa chidiebere chidiebube chidimma chidinma chidozie chidubem chiduziem chiedozie chiedza chieko chiel chielozona
  chiemeka chiemela chiemelie chiemerie chiemezie chiemi chigozie chigozirim chiharu chikaima chikako chikamara chikamso
  chike chikelu chikere chiketa chikezie chikodi chikodili chiku chikwado chikwendu chilala chilombo chimalli chimalma
  chimalpopoca chimamanda chimaobi chimaobim chimaroke chimdalu chimdi chimdindu chimeremeze chimezie chimobi chimsom
  chinasa chinatsu chinaza chinazaekpere chinda chinedum chinemerem chinenye chinenyenwa chineze chinh chinmay chinmoy
  chinnamma chinnappa chinnasamy chinomso chinonso chinonyerem chintua chinua chinualumogu chinweike chinweizu chinwemma
  chinwendu chinweotito chinweuba chinyere chioke chirag chirandu chiranjeevi chiratidzai chiratidzo chisato chisimdi
  chisom chisomaga chissola chithra chitra chitralekha chitsidzo chitula chituru chivimbo chiyo chiyoko chiyomi chizaram
  chizitere chizobam chizuko chizuru chizurum chizuruoke chnar chockalingam chokchai chokwadi chomanan choncha chonita
  chonlada choowen choua chrisnel christela christodoulos christoforos chrysanthi chrysanthos chrysostomos chrysoula
  chuchita chukwuagozie chukwubuike chukwudi chukwudubem chukwudum chukwuebuka chukwueloka chukwuemeka chukwufumnanya
  chukwuka chukwukadibia chukwukere chukwuma chukwumaobim chukwunenye chukwunonso chukwunwike chukwurah chukwuzubelu
  chul-soo chulalongkorn chulsoo chumani chunhua chunlan chunli chunmei chunsheng chunyan chuong chutima chuwen chuy chuya
  chuyita chwayita ciannait cidoca cihuacoatl cihuaton cinteta cislyn cissa cissie citlalic citlalli citlalmani citlalmina
  citlaltzin citlaly cizaltina claircie clarabel clarinha claudeci claudecir claudenice claudenir claudenor claudiano
  claudin claudineia claudinete claudionor claunise clazina cleante cledanor cledwyn cleidys cleofas cleomar cleophas
  clermita clervil clesinho clesio cleto cleudes cleudilene cleudson cliodhna clodette clothilde clotildita clovelle
  coaracy coatlicue coaxoch cocom coen coenraad coinneach cokanasiga colacho coll-iain colmcille comhghall conchobar
  conchur conleth connla conogan constantin consuelito coosje corban corneli corwin coszcatl coyllur coyolxauhqui coyotl
  credhe cremildo cresencio creusa creuza criostoir crisogono crispiniano cristininha cristovam cristovo crizalda
  crocifissa crystian crystin csilla cuahutemoc cuauhtemoc cuauhtli cubert cuby cuchulainn cuicacani cuicatl cuifen cuihua
  cuithbeart cuitlahuac cumar cunhambebe curamil curinanco curstag curstaidh cusicoyllur cusirimay cutimbo cvetan cvetana
  cvetka cvijeta cynan czeslaw czeslawa
`;
