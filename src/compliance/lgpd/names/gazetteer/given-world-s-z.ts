// Further given names of many peoples. Lower case, no accents; written from general knowledge.
export const GIVEN_OF_THE_WORLD_S_TO_Z = `
  saad saadatu saade saadet saadiyo saado saadou saana saane saara saats sabahat sabahattin sabahudin sabari sabarinathan
  sabdi sabita sabrije sabuwa sabyasachi sachidanandan sachie sachini sachiyo saciid sacnicte sadaf sadako sadarius
  sadasivam sadegh sadek sadeko sadhana sadhbh sadiya sadurni saebjorn saeeda saeideh saeko saemundur saengdao safdar
  safet safitri safiyanu safiyatu safiye safiyo safoura sagal sagale sagar sagir sagit sahak sahakanush sahal sahan sahana
  sahibjot sahily sahle sahro saiasi saibal saifullah saikat saikumar saily saimone saimoni saincilia sainiana sainimili
  saintanise saintelia saitoti sajal sajeev sajith sajitha sakar sakaraia sakda sakeasi sakenasa sakhile sakiasi sakiko
  sakine sakiusa saknicte saknikte sakshi saksit sakthi sakuko sakurako sakuya salaad salafai salah-eddine salamasina
  salamatou salamatu salanieta salaseini salauddin saleema salevao salih salihu salilo salimo salisu sallau salmah salofa
  salomeja salote samak samalaulu samaneh samanthi samaresh samarpreet samarth samarys samatar samawade sambath sambhu
  sambulo samdy sameer sameh samet samiksha samikshya samin samiran samisoni samit samiuela samiullah samjhana samkelisiwe
  samkelo samm samnang samora sampath samphors samppa sampson samrat samrawit samreen samruddhi samsam samsudin samuell
  samuelu samuli samyuktha samzun sanath sanaullah sanaz sanchari sanchita sandamali sandaruwan sandesh sandip sandipan
  sandoval sandrali sandrinha sandrinho sandroca sandun sanduni sanela sanford sang-chul sang-ho sang-hoon sang-hyun
  sang-min sang-woo sang-wook sangar sangchul sangeet sangeeth sangeetha sanghamitra sangho sanghyun sangita sangmin
  sangwan sangwoo sangwook sanika saniya saniyah sanjana sanjaya sanjeewa sanjeewani sanjib sanjin sanjivani sanjukta
  sankale sankar sankaran sanket sankha sanni sanny sanskriti santanu santha santhakumari santhanam santhi santhosh santtu
  santutxo sanusi sanya sanyu saofai saori saorla saowanee saowapa sapaim sapain sapfo sapna sapolu sapto sapukai
  sarabjeet sarabjit saraid saraki sarang saranya sarasu saraswathi saraswathy sarath saratu saravanan sarbani sarbast
  sarbjit sarepta sarfraz sargul sarielis sarika sarimah saririi sarkawt sarkis sarmad sarmila sarmistha saroeun saroj
  sarojamma sarojini sarolta sartana sarthak sarvenaz sarvesh sarvjeet sarwar sarwat sasalu sasan sashana sashini sasikala
  sasikumar sasil sasko sasun saswata saswati satarupa satbir sateki satenik satheesh sathish sathit sathya sathyanarayana
  sathyaraj satinder satnam satoko satomi satoru satpal satsuki satsuko sattar satula satvinder satwant satwinder satyajit
  satyaki satyam satyanarayana satyendra saud sauli saulius saumitra saumu saurabh saurav saurel savely savithri savitri
  savraj savreen savuth savva sawat sawsan sayani sayantan sayantani sayoko sayri sayumi saywa saywari sazgar sazil
  schlomo schmuel schneur seabata seabelo seachnasach sead seadhna sebabatso sebagala sebahat sebestyen sebhat seble
  seblewengel sebolelo sedina sedinam sedrak seeiso seemab seethalakshmi sefa sefako sefakor sefanaia sefi sefika sefita
  sefulu segametsi seger seghir segismunda segomotso segundino sehliselo seiichi seiichiro seija seijiro seinimili seipati
  seitebaleng seithati seiuli seiya sekai sekandi sekar sekayi sekgabo sekhobe sekoura seksan selaelo selamab selamawit
  selasi selasie selcan selebaleng selemon selikem selom selvakumar selvam selvaraj selwyn semaj semere semesa semhar
  semih semiha semiti semproniana semra semyon senad senait senaka senani senanu senarath senay senetenari sengdao
  sengdara seniloli senin senirusi senja senka senni senorina senovia sentayehu senthil senthilkumar sentle senyo senzo
  seo-hyun seo-jin seo-jun seo-yeon seo-yoon seo-young seohyun seojin seok-jin seokjin seol-hyun seon-young seonag seonaid
  seonaidh seong-ho seong-min seongho seongmin seosamh seoyoon sepehr sepideh sepiuta septian septiani serafi seraphima
  seraphine serapion seremaia seretse serevi sergina serginho sergito serhan serupepeli servet serwaa seryozha sesethu
  sesselja setaita setaleki setareh setareki setayesh setiawan setiawati setshaba setsuko setsuna settimia setumo setyo
  seumalo seung-chul seung-hee seung-ho seung-hoon seung-hyun seung-min seung-woo seunghee seungho seunghoon seunghyun
  seungmin seungwoo sevak sevanaia sevasti sevastyan seveci severin seweryna seyha seyi seyit seyoum seyran sezen sezer
  sezgin sezni sezny shabani shabbir shabeena shabnam shachar shadae shafagh shafiq shafiqul shafiu shafqat shaghayegh
  shagufta shahab shahana shahanara shahdad shaheen shaheena shahidul shahin shahla shahnawaz shahnaz shahpour shahram
  shahriar shahrokh shahrul shahrzad shahyar shahzadi shahzaib shailaja shailendra shailesh shaima shaimaa shajahan shaji
  shakayla shakeel shakeela shakila shakir shakita shakthi shalaka shalev shalika shalini shalonda shalva shamali shamar
  shamari shameka shamika shamim shamima shamir shamiso shampa shamshad shamsher shamsiyya shamso shamsun shamsur shanae
  shanaka shanaya shanaz shaneika shaneka shanelle shanequa shania shanice shanika shaniqua shanique shanita shaniya
  shaniyah shanmugam shanmugapriya shano shantabai shantae shante shantel shantell shantelle shanthi shantilal shaohua
  shaoqi shaowen shapour shaquan shaquana shaquanda shaquille shaquisha shaquita sharad sharafat sharanjit sharanpreet
  sharareh sharath sharday sharell sharhonda sharif sharifo sharita sharmaake sharmarke sharmin sharmishtha sharmistha
  sharonda sharvari shashank shashika shashikant shatara shatavia shatu shaukat shaul shaunda shaunice shaunte shavarsh
  shavon shavonda shavonne shawanda shawnda shawnette shawnice shawntae shawnte shayesteh shaylee shaz shazza sheeba
  sheetal shefali shehan shehla shehnaz shehu sheindel shekhar shelonda shelove shemar shemika shenghua shengli shenika
  sheniqua shenita shenseea sheona sheraz shereen sherell sherelle shericka sherika sherin sherine sherita sherko
  sherlande sherley sherlie sherman sheronda shervin sherwan sherzad shewangizaw shewit shibani shibnath shibre shideh
  shiferaw shifra shigeaki shigehiro shigeki shigeko shigemi shigenobu shigeyoshi shigeyuki shiho shihong shiine shijo
  shiju shilan shilpi shimako shimelis shimshon shinako shingai shingi shingirai shingo shinichi shinichiro shinjiro
  shinobu shinobue shinosuke shinpei shinsuke shintaro shinzo shiori shipra shiranthi shirel shirin shiromi shital shitaye
  shivaji shivakumar shivamma shivang shivani shivcharan shizuka shizuo shler shlomi shlomit shmulik shnaider shno shobana
  shobha shogher shoghik shohag shohei shohreh shoichi shoko shokoufeh sholto shompa shonali shonda shondra shonta shontae
  shonte shontel shorena shoshanah shoshi shotaro shoua shouyi shozo shpend shpresa shqipe shraddha shraga shreyas
  shridhar shrikant shrikrishna shripad shristi shruti shuaibu shubhada shubham shubhangi shubhankar shubhi shubhra
  shubhrajit shufang shufen shuhua shuichi shuilian shuji shuki shukla shuko shula shulamit shulan shumaila shumei shungu
  shunichi shunji shunli shunsuke shunya shupikai shuqin shura shurong shurwayne shushanik shusuke shuun shuvo shuxian
  shuyan shuzhen shwan shwe shweta shyama shyamal shyamala shyamali shyamoli shyanne si-woo siaki siamak sian siani siaosi
  siarhei siarl siatua siavash sibabalwe sibahle sibhekinkosi sibongumusa siboniso sibonokuhle sibulele sicaru sicco sicid
  siciid siddaiah siddeshwara siddharaju siddhartha siddhesh siddhi sidikou siebren siegbert sieghard siegmar siegmund
  siegrid siegrun siemen sietse sietske sifa sifan sifax sifuna sigal sigalit sigbjorn sigbritt sigfus sigga siggi
  sighvatur sigit sigita sigmar sigmundur signy sigridur sigrun sigsteinn sigtryggur sigurbjorg sigurbjorn sigurdur
  sigurjon sigurlaug sigurveig sigvald sigve sihem sihle siim siiri sijbrand sijtje sijya sikandar sikelelwa sikemi
  sikhanyiso sikhokele sikhumbuzo sikiru sikuvea silika silio siliveni silivia silje siloma silvaneide silvanildo silvija
  silvinha silvinho sim-eon simamkele simanu simanye simarjeet simarjit simbai simbarashe simbisai simcha simegn
  simileoluwa simin simindokht simione simisola simiyu simnikiwe simoncito simphiwe simranjeet simranjit simranpreet
  simrat sinag sinaitaaga sinalelea sinamoni sinazo sinchi sindhu sindhuja sindiswa sindre sinduja sindulfo sineag
  sinethemba sinikiwe sinikka sinipata sinisa sinoxolo sintayehu sintija sioasi sioeli siofra siokatame siola siomha
  siomon sioned sionyn siope siosaia siosiana siosifa siosiua siphelele siphesihle siphokazi siphosenkosi siqi sirak
  siranush sirarpi sireli sirikit sirilak sirinya siriol siripala siriporn sirirat sirisena siriwan sirje sirkka sirkku
  sironka sirvard sirwan sisanda sisary sisavath sisay siseko sisilia sisipho sisko sissel siswanto sitaleki sitani siteri
  sithabile sithandiwe sithembeni sithembile sitheni sithokozile sitiveni sitsofe sitthichai sittichai siubhan siueni
  siuli siusaidh sivagami sivakami sivakumar sivaldo sivan sivaniolo sivaprakash sivaraman sivasankari sivasubramanian
  sive sivert sivonaldo sivuyile siwan siwar siwoo sixolile siyabend siyabulela siyakudumisa siyamand siyamthanda
  siyasanga siyuan sizeka sizophila sizwe sjaak sjaan sjoukje skaiste skarphedinn skender skhumbuzo skuli slavko slavoljub
  slawek slawomir slawomira slobodanka smadar smain smangaliso smaragda smbat smilja smiljana smiljka smruti snaebjorn
  snehal snehasish sneka snenhlanhla snigdha snjezana snorre snorri so-hee so-hyun so-mi so-ra so-yeon so-young soaz
  soazic soazig sobieslaw sochi sochikaima sochima sochukwuma socorrito soeharto soekarno soemoe soewin soffia sofoklis
  sofronio sogand soha sohan sohee soheil soheila sohel sohrab sohyun soiartze soichiro soifua soimilia sointu sokha
  sokhom sokhon sokratis sokunthea solanges solbjorg solborg solenn soleyda solfrid solihin solmaz solomiya solomon
  solomona solomone solrun solvita solvor somadina somapala somasundaram somawathi somboon somchai somerled somhairle
  somjai somjit somkene somkiat somkid somphon somphone sompong sompop somporn somsak somsavat somsri somto somtochi
  somtochukwu somwang sonali sonatane songezo songlin soninha soniya sonoko sonqo sonson sontaya sonwabile sonwabo soo-ah
  soo-bin soo-hyun soo-ji soo-jin soo-jung soo-kyung soo-min soo-yeon soo-young sooah soobin soohyun sooji soojung
  sookyung soomin soon-hee soon-ok soonalole soonja sooyeon sooyoung sophal sophea sopheak sopheap sopheng sophoan
  sophonias sophorn sopuluchukwu sopuruchi soraluze sorawit sorley sorphea sosefina sosefo sosina sosuke soterios sothea
  sotheara sotiria sotirios sotiris soudabeh souhila soukanh souksavanh souliya soundararajan soundarya sourav souraya
  souvik sovaia sovann sovanna sovannara sowmya soyeon soyoung sozan sozdar spaska spasoje sphamandla spyridon spyridoula
  spyros srdjan srecko sreedevi sreedhar sreedharan sreeja sreejith sreekala sreekumar sreelatha sreelekha sreenivasan
  sreten sretko sreyleak sreymom sreyneang sreynich sreypov sridevi sridhar srikanth srilatha srinivasa srinivasan
  srinivasulu sriram srishti srisuda srividya srwa srwsht ssali ssebaggala ssebulime ssebunya ssekandi ssemakula ssempijja
  ssenoga ssentongo ssenyonga sserunjogi sserwadda stamatia stamatios stamatis stanimira stanislau stanislawa stanny
  stanoje stasia stasiek stasys stathis stavroula steaphan stedman stefanny stefanos steffan steffen steinar steingrimur
  steinthor steinunn stelios stepanida steph stephon sterenn stergios stervens stevan stevo sthefany sthembile sthembiso
  stian stipe stjepan stoimen stojanka stoyanka strahinja sturla styliani stylianos suabnag suad subagyo subarna subash
  subashini subbaiah subbalakshmi subbamma subbarao subbulakshmi subeer subhadip subhankar subhasis subramani subramaniam
  subramanian subramanya subrata sucdi suchart suchin suchismita suchita suchitra sudarat sudarmo sudarshan sudarsono
  sudath sudeshna sudhakar sudhakaran sudheer sudheesh sudip sudipta sudirman sudjai suega sugako sugandhika suganthi
  suganya sugata sugeng sughra sugiarti sugiarto sugiono sugoi sugumar suguru suha suhail suharti suhartini suharto suhas
  suhasini suhendra suhua suhuy sui-fetu suivaaia sujatha sujeewa sujit sujoy sukanta sukarno sukarti sukhbir sukhdeep
  sukhdev sukhi sukhjeet sukhjinder sukhjit sukhjot sukhman sukhmanpreet sukhminder sukhpal sukhpreet sukhraj sukhumvit
  sukhvinder sukhvir sukhwant sukie sukma sukoluhle sukon sukran sukrija sukriye sukumar sukumaran sulabha sulastri sulay
  sulbha suleekha suleidy suleika suleima sulejman sulemanu suleny suleqa sulev suleyka suliac suliana suliasi sulien
  sulieti sulistyo sulistyowati sullka sulochana sulpice sulueti sulwen sulwyn sumailla sumana sumaq sumarni sumarno
  sumathi sumeet sumet sumeyye sumiati sumie sumika sumio sumit sumithra summaya sumon sumudu sun-hee sun-hwa sun-hye
  sun-mi sun-woo sun-young sunanda sunarti sunarto sundar sundararajan sundari suneeta sunethra sung-hee sung-ho sung-hoon
  sung-hyun sung-jin sung-min sung-soo sung-woo sunghee sungho sunghoon sunghyun sungjin sungsoo sungwoo sunhee sunhwa
  sunisa sunitha sunkanmi sunmi sununu sunusi sunwoo sunyer sunyoung supachai supaporn supardi supattra suphansa supileo
  suporn suprabha supratik supriadi supriya supriyadi supriyanto supriyati supriyo supun suqin surachai suraj surajit
  suranjana suraphon surapong surasak suratno surbhi sureeporn surekha surendra suresha sureyya surimana surinder suriya
  surjan surjeet surjit surojit surya suryadi suryanarayana suryani susantha susanti susanto suseela susej sushant
  sushmita susilo susilowati susita susmita sutarno suthep sutini sutrisno sutthida suukyi suumyat suvarna suvi suwaiba
  suwannee suwarni suwarno suwit suxta suyai suyana suyane suyanto suyatno suyay suzan suzhen suzilene suzuko suzume svala
  svanhild svanhildur svanur sveinbjorn sverrir svetislav svetlozar svetomir svorad svyatoslav swaantje swagata
  swaminathan swantje swapna swara swarali swaran swarn swarna swarnalatha syafiq syahira syahirah syahrul syamsul syarhey
  syarif syarifah syarifuddin syazwani syeda sylvaine sylvanus sylvette sylvi syncere syndie synnove syokau sypave sytske
  szandra szebasztian szidonia szilard szilveszter taagane taaloga taani taare taavetti taavi taavili tabare tabassum
  tabawa tachita tacuabe tadaaki tadahiro tadao tadayoshi tadele tadelech tadesech tadesse tadiwa tadiwanashe tadiyos
  tae-hee tae-ho tae-hyun tae-hyung tae-min tae-woo tae-yang tae-yeon tae-young taehee taehyun taehyung taeko taemin
  taesha taevion taeyeon tafadzwa tafat tafesse tafirenyika tafito taguhi tahani tahel tahereh tahiel tahliil tahmasb
  tahmina tahmineh tahsin taiaha taiaroa taichi taiel taika taiki taimalelagi taimana taimara taimi tainui taione
  taipaleti tairis taisha taisia taisiya taisto taisuke taitusi taivon taizivei tajay tajinder tajiri tajuan tajy takaaki
  takafumi takahashi takahide takahiko takahiro takahito takamasa takanobu takanori takao takato takawira takayoshi
  takayuki takehiko takehiro takeko takesha takeshia taketo takeya takisha taksin takudzwa takuhi takuma takumi takunda
  takura takuro takuto takuya takyi takyiwaa talaimanu talal talata talatu taliesin talin talisha taliyah talosaga tamahae
  tamahou tamaiti tamaki tamako tamal tamami tamanna tamasese tamaz tameka tamekia tamene tamesha tamhas tamihana
  tamilarasan tamilarasi tamilselvan tamilselvi tamio tamir tamirat tamisha tamotsu tamrat tamriko tamsin tamsyn tamta
  tamuka tamuna tanaji tanaka tanatswa tanawat tanay taneisha tanet tangaroa tangata tangiora taniela tanielu taniesha
  tanima tanirt tanisela tanitoluwa taniya taniyah tanmay tanmoy tannaz tanuja tanzeela tapenaga tapfuma tapiata tapiwa
  taposh tapuwa taqi taraivini tarandeep taraneh taranjeet taranjit taranpreet tarashankar tareixa tarell taremwa tariku
  tarikua tariro tarisi tarlochan tarmo taron taropafadzwa tarquinio tarsha taruka tarun taruna tarunpreet tasawar tashawn
  tasheka tashi tashiana tashina tashobya tashoy taskeen taslima tasoula tassadit tassilo tatafu tatarendy tatenda
  tatendaishe tatev tatevik tatianna tatich tatinha tatsuhiko tatsuki tatsuko tatsumi tatsunori tatsuro tatsuya tatsuyuki
  tatul tauane taufa taufatofua taufeeq taufua tauiliili taukiei taulagi taumalua taumata tauno taunuu tausala tauseef
  tausinga tautahi tautoko tavake tavan tavana tavaris tavarius tavga tavion tavish tavo tavon tavonga tawana tawananyasha
  tawanda tawanna tawatchai tawera tawhai tawhaki tawhiao tawhiri tawiah tayatzin taye tayech taygoara tayla taylour tayo
  tayyab tayyaba tayyip tayza tazul tcheka tchilombo tchitula tchiya tchize tchizo te-ahu te-aroha te-kooti te-puea
  te-rangi te-rauparaha tearlach tearlag teasag tebatso tebebe tebello tebogo teboho tecleta tecuani tecwyn teerapong
  teerath teferi tegan tegegn tegen tegid tegra tegualda tegwen tehila tehmina tehreem teicuih teifi teija teijo teiko
  teimuraz teisa tejal tejashree tejaswini tejinder tejpal tekeste tekin tekisha tekle teklehaimanot teko tekoa tekove
  telesphore telisha tellervo telm temesgen temictli temidayo temidire temilola temiloluwa temitayo tenagne tendaishe
  tendekai teneisha tenesha tengiz tenisha tenoch tenshin tenzin teodula teodulo teofanes teofilo teogenes teona teone
  teotimo teotonio teoxihuitl tepiltzin terefe terehia tereina terell terenty tererai terez teriyah terrion tertta terttu
  teruaki teruhiko teruko terumi teruo teruyuki tesfa tesfahun tesfaldet tesfalem tesfamariam tesfay tesfaye tesfazghi
  teshale teshome tesimale tessanne tetsuji tetsuko tetsuro tetsushi tetsuya tetteh tettey teuaililo teuila teuntje tevita
  tewabech tewodros tewolde teyacapan tezcacoatl thabang thabani thabekhulu thabile thabiso thafsut thaiduong thaisinha
  thaksin thaleia thalente thamer thanakorn thanakrit thanaporn thanasis thanchanok thanda thandar thandazwa thandeka
  thandikhaya thandile thandisizwe thandiwe thandokazi thandolwethu thangam thangaraj thanhha thanhhuong thanhmai thanhnga
  thanhtam thanhthao thanhthuy thanhtruc thanhtung thanhvan thanina thankachan thankamma thankappan thanom thant thantaswa
  thanuja thanya thapanee thapelo tharaka tharanga tharindu tharushi thatayaone thauany thaung thavy thayla theary thebe
  theerasak thein theingi theint thelus thembakazi thembalethu thembeka thembekile thembelihle thembi thembile thembinkosi
  thembisa themistoklis thenmozhi theocharis theodocia theodoro theodoros theodorus theodosios theodule theofania
  theofanis theofilos theologos theoni theophila theopisti theunis thibault thida thidarat thien thienan thienkim
  thienphuc thiha thihoa thilagavathi thilak thilaka thilina thilini thinh thinzar thiri thirumalai thirumurugan
  thirunavukkarasu thiziri thobela thobile thokozani thokozile tholakele thomai thomaz thomazine thongchai thongloun thora
  thorarinn thorbjorg thorbjorn thord thordis thordur thorfinnur thorgeir thorgerdur thorgils thorgrimur thorhallur thorir
  thorkell thorlakur thorleif thorleifur thormod thorolf thorsteinn thorunn thorvaldur thozama thrainn thrasyvoulos thrond
  thuan thuanan thubelihle thuhang thuhien thuhuong thuhuyen thulasi thulile thunupa thuo thuong thuraya thurid thuridur
  thusego thushara thushari thusnelda thuthao thuthuy thutrang thuyduong thuylinh thuytien thuytrang thuyvan thuzar thyago
  thymios tiafau tiahuia tiaki tianna tianyi tianyu tiarnan tibamanya tibby tiblets tiburcia tiburtzi ticha tichaona
  tichatonga ticho tidimalo tidjane tieke tifenn tiferet tifow tigabu tigernach tigist tigisti tigranuhi tihamer tihya
  tiia tiisetso tiiu tijax tijjani tikhon tikia tikiko tikta tilahun tilelli tilman tilmann tilottama timaima timesha
  timiro timmo timnit timoci timofey timoti timounette tin-hinan tinaishe tinashe tinatin tinaung tincho tineke tinesha
  tinevimbo tinhare tinhinan tininha tinna tinomuda tinotenda tinotendaishe tinuade tinuke tinwin tionna tipene tiresa
  tirfe tirion tirivashe tiroyaone tirsit tirtza tirunesh tishk tishya titiek titihuia titik titilayo titilola titoki
  titrit titucusi tiueti tivadar tiwalade tiwaloluwa tiwlip tiyana tiziri tizoc tjahjo tjeerd tjerk tjitske tlacaelel
  tlacelel tlachinolli tlaleng tlalli tlaloc tlamelo tlanextli tlazohtzin tlexictli tlhalefo tlhogi tlhologelo tlholohelo
  tlotlisang tlotlo toafa toakase toarangatira tobechi tobechukwu tochukwu todorka toetu tofilau tofol togafau toheriri
  tohil tohru toinho toini tojil tokiko tokuko toleafoa tolulope toluwani tolya tomag tomasi tomasia tomasito tomek tomer
  tomiko tomislava tomiwa tommasa tomoaki tomoharu tomohiko tomohiro tomohito tomoka tomokazu tomoki tomomi tomonori
  tomotaka tomoya tomoyo tomoyuki tonalli tonantzin tonatiuh tonci tonderai tonecas tonet toneta tongotongo tongtong tonin
  tonisha tonka toochukwu toomaj toomas torben torbjorg torcall torcuata torcuil torcul tord torfi torfinn torgeir torgny
  torgrim torhild toriano toriba toribito torika torill torkel torkild torkjell torleif tormod tornike torolf torquil
  torstein torsti torvald toshiaki toshie toshiharu toshihide toshihiko toshihiro toshikazu toshiki toshimi toshinori
  toshiro toshiya toshiyuki totinho totok totonho touger toulee toumeng tounsia touqeer tovah tovia toyin toyosi tozama
  trajko tranquilina tranquilino trarulonco traudel traudl traugott traveon travion travon treasach tresean trevaughn
  trevedic treveur trevion trevonte trevvy treyvon triantafyllia triantafyllos tridib triet trifa trifin trifon trifona
  triin trijntje tripaileo trishelle triyono trofim trongnghia trudl trudyann truong trupti truus tryfon tryggvi trygve
  tryphena tsadkan tsambika tsebo tsedale tsedenia tsega tsegay tsegaye tsegazeab tsegereda tsehay tsehaye tseleng tsepang
  tsepiso tsewang tshala tshegofatso tshepang tshepiso tshepo tshiala tshiamo tshibanda tshibola tshidi tshilombo
  tshimanga tshireletso tshisekedi tshituka tsholanang tsholofelo tshwarelo tsietsi tsige tsigereda tsinat tsipora tsira
  tsisana tsitsi tsoanelo tsoghik tsotne tsotsoo tsovinar tsubaki tsubasa tsugumi tsukasa tsukiko tsuneko tsuneo tsungai
  tsungirirai tsuyoshi tsuyu tsuzuki tsvakai tsvetana tsvetanka tsvi tswb ttipia tuaikaepau tuakana tuananh tuankiet
  tuanminh tuathal tubci tudur tugce tugdualle tuhaise tuhin tuhoe tuiasau tuifua tuija tuilagi tuipoloa tuire tuitavake
  tukaha tukala tukana tukaram tukia tukur tuliau tulika tulili tulsi tulumba tumama tumanako tumanuvao tumeka tumelo
  tumisang tumisho tumuhairwe tumuhimbise tumusiime tumwebaze tumwesigye tumwine tuncay tungamirai tuninho tunmise tunrayo
  tuomo tuonglinh tuongvy tuovi tupac tupaea tupahue tupaj tupaq tupasi tupouto tupuola turama turiana turid turlough
  turyahikayo turyatemba tusani tushar tutoatasi tutsirai tuulia tuulikki tuyetlan tuyetmai tuyetnga tuyetnhung tuyisenge
  tuyishime twagirayezu twahirwa twesigye twinomujuni txaro txatxu txawj txerra txilar tyesha tykeisha tylisha tymofiy
  tynisha tyrece tyree tyreek tyreese tyrek tyrell tyrik tyriq tyshaun tyshawn tyson tyyne tzachi tzeela tziona tzipi
  tziporah tzippora tzofia tzutuj tzvi uaisele ualeni uatahausi uayeb ubah ubaid ubaidullah ubaka ubald ubalda ubanna ubax
  ubiraci ubiracy ubochi ubolrat ubon uchechi uchechukwu uchenna ucheoma udalaitz udara udari udaya udayakumar uddalak
  udechi udeme udeni udham udochi udochukwu udoka uele uelese ueman uenuku ueslei ugaas ugbaad ugbad ugne ugochi
  ugochinyere ugochukwu ugoeze ugomma ugonna ugonwa ugutz uhaitz uiha uikelotu uila uilani uili uilleachan uilleam uini
  uinise uinseann uinsionn uisdean ujagar ujjal ujjwala ujunwa ukachi ukachukwu ukho ukiah ukuma uladzimir ulaiasi
  ulalemamae ulamila ulas uldis ulfar ulhas ulle ulpu ulrik ulrikke ulukivaiola ululani ulumma ulunma uluoma uluwehi
  umadevi umakant umama umamaheswari umapathy umaro umaru umbelina umbelino umberta umeadi umel umer umesh umina ummi
  umubyeyi umugwaneza umuhire umuhoza umul umulisa umurerwa umutesi umutoni umutoniwase unaisi unaloto unam unathi unelma
  ungatea unisha unnati unni unnikrishnan unnur unoma untung untza upali upasana upiacu upiara upinder upul uputaua
  urbashi urbez urbicia urbicio urdaspal urduja uresha urho uriell urielle urki urma urmas urmi urmimala urooj urpi
  urpillay urpo urrategi ursel ursicina ursicino urska urszula urte urtsua urtza urusaya urvashi urve urvi usain usaini
  ushadevi ushio usmail usnavi usnavy ustinya utako utami utomo uttama uturunku utzil uuno uvaldo uviwe uwamahoro uwani
  uwase uwayezu uwera uwimana uwineza uwingabire uwitonze uwizeye uwumukiza uxune uyanda uyapo uywa uzair uziel uzoamaka
  uzochi uzochukwu uzodinma uzoma uzondu uzonna uzunma uzuri vaaiga vache vaciseva vadivu vador vaelua vagelis vagharshak
  vagn vahagn vahideh vahit vahram vaibhav vaibhavi vaidehi vaidotas vaidyanathan vaike vailele vaimoana vaiola vairamuthu
  vaishali vaishnavi vaisima vaitoa vajin vajpaj vakhtang valantis valarmathi valasi valborg valdeir valdelina valdemaras
  valdemira valdenia valdetina valdevino valdicleide valdimar valdineide valdomira valdur valelia valenitabua valerien
  valgeir valgerdur vallabh valliammai valtteri valtyr valya vanaja vananh vandana vandeilma vandeilson vanderlan
  vandervaldo vandilson vangelis vanhoa vanildo vaninha vanitha vanja vankhanh vannak vannary vappu varadarajan varanisese
  varasiko varazdat vardan vardanush varduhi varfolomey varinder varpu varsenik varsha vartan varuzhan vasana vasant
  vasanth vasantha vasanthi vasemaca vashti vasileia vasileios vasilia vasiliki vasilina vasilios vasilisa vasiliy vasilka
  vaska vasko vassiliki vassilis vasso vasudevan vasuki vathiswa vatusa vaughan vazgen vazha vazul veasna vebjorn vedant
  vedika vedrana veena veerachai veeramani veerappan veeraswamy veerpal vegard veig veigar veijo veiko veikune veiongo
  velayudhan velephi velichka velika velizar veljko velko velmurugan velouse veluchamy velusamy vemund venceslada venel
  venessa veniana venkat venkata venkatachalam venkataraman venkatesan venkatesh venkateswara venkateswarlu venla
  venugopal venyamin vepkhia verandy verdieu veremunda verenaisi veridiano veronildo veselina vespasian vesteinn veve vian
  vianelys vianney vibeke vibha vibhuti vibol vicenteta vicentinho vicentito vichai vichea vichit victorcito victorine
  vidhi vidkun vidmantas vidosava vidya vidyadhar vidyalakshmi vidyasagar viengkham vieno viera viesturs vietanh vietdung
  vietha viethung vigdis viglundur vignesh vigneshwaran vihemba viive viivi vija vijaya vijayakumar vijayalakshmi vijayan
  vijayaraghavan vikash viken vikentiy vikramjit vikrant viktar viktors vilaire vilayphone vilborg vilbrun vilde vilgot
  vilhelm vilhelmiina vilhjalmur vilho viliame viliami viliamu vilija vilikesa vilimaina vilisi vilitati vilius vilja
  viljami viljo villu vilnis vilppu vilsaint vimbainashe vimla vimukthi vinayak vincenzina vincianne vineet vinette
  viniana vinicyus viniseni vinit vinitha vinko vinodh vinoth violaine violant viopapa vipin vipul viraj virak vireak
  virendra virgilina virginha virginija virginijus virgulino viroj virsa virve visal visalakshi visant visent visenteta
  vishakha vishalakshi vishnu vishwanath vishwanathan vishwas visnja vissarion viswanathan vitaliana vitalijus vitalino
  vitek vitinho vitthal vittorina vitya vivina vivita viyan vjekoslav vjera vjollca vlada vladimer vladimy vladlen
  vladlena vladut vlasios vlatka vlatko voitto vojin vojislav vojislava volau voldemars volkhard volkmar volodya vonetta
  vongai voreqe voula vrej vrinda vrushali vukasin vukosava vulindlela vunivalu vuong vusi vuthy vuyani vuyelwa vuyisa
  vuyisanani vuyiseka vuyisile vuyiswa vuyo vuyokazi vuyolwethu vyachaslau vytas vytautas waata waberi wacera wachara
  wachira waclaw waclawa wadha wadley wadner wadzanai wafula wagaye wahab waheed waheeda wahid wahine wahu wahyudi wahyuni
  waialeale waiata wailana wailani waileia wailele waimarama waimarie waimea wainikiti waiola waipuna wairakau wairangi
  wairata wairemana wairere wairimu wairua waisake waisale waisea waisela waisiki waiswa waitaiki waithera waithira
  waiyaki wajahat wajid wajiha wakako wakana wakatel wakesho walaa waldenia walderez walela walfrida walfrido walfried
  walkiria wallacy wallpa walqa waltraud waltraut walusimbi wamaitha wamala waman wamani wamboi wambugu wambui wambura
  wame wamuyu wanchai wandee wanderlei wanderleia wandile wandinha wandisile wanessa wangari wangechi wangeci wangui
  wangulen wanja wanjala wanjira wanjiru wanpen wanyama wanyonyi wanza waqanivalu waraka waraporn warawara warita warner
  warona warsame warsan waruguru warui warunee warvin wasana wasantha wasila wasilatu wassana wassila wasswa wataru
  watisoni wattana wavinya wawira wayeb wayllu wayna waynay wayra wayta webster weheliye wehilani weichan weidong weiguo
  weihong weihua weijun weilin weimin weini weinshet weiqiang weixin wekesa weleilakeba welela welile welinton wellisson
  wemimo wenbin wenbo wenceslada wendelien wendelin wenderson wendoly wendys wenhao wenhua wenhui wenjie wenjuan wenjun
  wenli wenliang wenna wenqi wentao wenuray wenuy wenwen wenxin wenyan wenzel wenzile werlison weronika weslley wesner
  wetini weza wezile whai whaimutu whairangi whakaari whakaata wharepapa whetumarama whitirea wiafe wibo wibowo wichai
  widlin widline widner widodo widyawati wiebe wieke wieland wieslawa wietske wigbert wiilwaal wijaya wikoli wikolia
  wiktor wilai wilaiwan wilame wilams wilberto wilburn wildor wilf wilfried wilguens wiliama wilian wilkens wilker wilkin
  willams willamy willemien willemijn willemina willibald willjta willka willkay wilmot wilna wilner wilnise wiltrud
  wilver wimal wimala wimalawathi winai winay wincentyna winfried winiata winifer wioleta wioletta wiranto wiraqucha wirat
  wiremu wirihana wisanu wislande wisleidy wisline wisly witold wittaya wladyslawa wlodek wlodzimierz wobbe woinshet
  wojtek woldemariam wolfhard wolter won-bin won-hee won-ho won-jae wonbin wondimu wondwosen wonga wonho woo-bin woo-jin
  woo-sik woo-sung woobin woodley woodline woojin woosung worawut workalemahu workinesh workitu worknesh worlanyo wubalem
  wubit wudnesh wunmi wunna wynford xaawo xabin xacobo xaime xalbador xaliimo xaman xamdi xanet xanthi xanthippi xantiago
  xantxo xaquin xareni xasan xavion xbalanque xebat xecat xefe xelat xeng xenofon xenxo xerardo xerome xersi xervasio xesc
  xesca xezal xhanti xhemal xhevdet xiangdong xianglan xiangyu xiaobo xiaochen xiaodan xiaodong xiaofang xiaofei xiaoguang
  xiaohua xiaohui xiaojie xiaojuan xiaojun xiaolan xiaolin xiaolong xiaomin xiaoqin xiaowen xiaoxia xiaoyu xiaoyun xibalba
  xicohtencatl xihuitl xiker xillao xilonen ximet ximun xingfu xipil xipilli xirsi xisca xisco xiufang xiufen xiuhcoatl
  xiuhtecuhtli xiuhtonal xiuhua xiujuan xiulan xiuli xiumei xiumin xiuqin xiurong xiuxiu xiuyun xiuzhen xixili xkaan
  xmucane xoaquin xoaquina xochicotzin xochil xochilt xochipepe xochipilli xochiquetzal xochitl xochiyotl xocoyotl
  xocoyotzin xola xolani xolela xolile xoliswa xorlali xosefa xpiyacoc xquic xuanhuong xuanlan xuanmai xuantruong xuefang
  xuefeng xuejun xuemei xueqin xuezhen xulio xunaan xunan xuseen xustina xusto xzavier yaaba yaara yaasiin yaawa yaax
  yaayaa yacamim yachay yachun yackeline yacy yadagiri yadamma yadana yadanar yadel yadirys yado yadwinder yaeko yafang
  yaffa yagana yagazie yagmur yahaya yahima yailin yaimara yaimarelis yaime yainelis yairo yajuan yakare yakiv yakov yakup
  yalcin yalda yalemzewd yalitza yamagua yamai yamandu yamanik yamilka yamini yamirka yamuna yamunadevi yamurai yanaisa
  yandara yandel yandiel yandisa yandri yandry yaneisy yanfang yang-sook yangchen yangji yanhua yanick yaniel yanique
  yanisbel yanisleidy yanjun yankiray yanli yanmei yannig yannis yanquiel yaocihuatl yaotl yaotse yaovi yaowalak yaqin
  yaqoob yaqub yarai yarelis yarelys yaretzi yaretzy yariel yarima yarin yarisleidy yarleny yaron yasaman yasantha yaseen
  yasen yashar yashoda yashodara yashraj yashwant yashwardhan yasi yasiel yasmani yasmany yasnaya yasniel yasodha yasuaki
  yasue yasuharu yasuhiko yasuhiro yasuhito yasumasa yasunari yasunori yasuri yasushi yasutaka yasuyo yasuyuki yatichiri
  yatin yatiri yatish yatzil yatziri yaumara yavor yavuz yawar yawovi yawri yawvi yaxche yaxin yaxkin yayauhqui yayra
  yazan yazhen ybere ye-eun ye-ji ye-jin ye-rin ye-seul yeboah yechezkel yechiel yedidya yeeun yeferson yefim yefrem
  yeganeh yeghia yeghishe yegor yehonatan yehoshua yehudah yeidy yeimar yeimi yeimy yeiner yeisi yeisy yeji yekaterina
  yekutiel yelitza yelizaveta yellamma yelwa yemane yemelyan yemi yemisi yemisrach yendry yeng yengtha yenien yeniffer
  yenisei yenisel yenisleidys yenlinh yennhi yenni yenphuong yeon-hee yeon-joo yeon-soo yeonhee yeonjoo yepun yerachmiel
  yeranuhi yerelis yerin yerlin yerlis yermak yerson yeruti yervand yeseul yeshaya yeshayahu yeshi yeshihareg yeshimebet
  yeshiwas yesid yetnayet yetzabel yeudis yeukai yevdokia yevgenia yevgeniy yevgeniya yevgeny yevheniia yeworkwuha yexi
  yexsi yezdin yeztli yfrah yhonny yiannis yiannoula yifeng yiftach yigal yigit yihan yihong yijun yilber yildirim yilian
  yiliana yilma yilmaz yilmer yimi yimin yineth yinghua yinghui yingjie yingluck yinka yinyin yiorgos yirga yirgalem yirsy
  yisela yiselle yishai yisleidy yisrael yissachar yisselle yitzchak yitzel yizhar yizhen ymke yngvar yngve yngvi yngvild
  ynyr yoandra yoandri yoandry yoani yoanka yoanny yobanna yochanan yocheved yochukwu yodit yoelvis yogalakshmi yogita
  yohan yohanan yohandry yohanes yohannes yohualli yoichi yoichiro yojana yolandita yolcaut yoleida yolexis yoli yolihuani
  yolisa yolkin yolonda yoloti yolotl yolotli yolotzin yoloxochitl yoltic yoltzin yomi yonah yonaiker yonela yong-ho
  yong-jin yong-sik yong-soo yongchang yongfang yongho yonghong yonghua yongjian yongjin yongjun yongli yongmei yongqiang
  yongsheng yongsoo yongwei yongyut yoo-jin yoo-jung yoojin yoojung yoon-ah yoon-hee yoon-jung yoongi yoonhee yoonis
  yoonjung yordani yordano yordanos yorgelis yorman yosbel yoseph yoshiaki yoshie yoshifumi yoshiharu yoshihiko yoshihiro
  yoshihisa yoshihito yoshikazu yoshiki yoshimi yoshimitsu yoshinobu yoshinori yoshiro yoshiteru yoshito yoshiya yoshiyuki
  yosief yossi yosuke yosvani yosvany yotam youdeline youenn youlan youn younas young-ae young-ah young-chul young-hee
  young-ho young-hoon young-jae young-jin young-jun young-mi young-min young-nam young-sam young-soo young-sook young-sun
  youngae youngchul younghee youngho younghoon youngja youngjae youngjin youngmi youngmin youngsook younis youseline
  yousif yowanis yoya ypero yracema yraida yraima yrsa ysabella ysapy ysella yslenia ysrsa ysyry ytalo yu-jin yu-mi yu-na
  yu-ri yuba yubaraj yubelkis yubin yubisay yuchen yucheng yudelka yudelkis yuderka yudha yudhi yudmila yufang yufei yufen
  yufitran yugurten yuhan yuhong yuhua yuhui yuichi yuichiro yuiko yuina yujia yujie yujin yujiro yujuan yukako yukari
  yukie yukihiko yukihiro yukimi yukina yukinori yukito yukiya yuleidi yuleidy yuleisy yulexi yulian yulianny yulianti
  yulianto yulibeth yulied yulieski yuliet yulieth yulimar yulissa yumeko yumika yumil yumilka yumkaax yumna yunaiky
  yuneisy yunel yunfei yunhua yuniel yunier yunieski yuniesky yunior yuniska yunlong yunuen yunus yunusa yunxia yupanqui
  yupin yuqi yuqin yura yurac yuranis yurany yuraq yureimi yuriana yuricel yuridia yurika yuriko yurina yuriri yurisan
  yuritza yurlenis yurong yusaku yusbely yusdel yushan yusimi yusimy yuslandy yusleidy yusmary yusnavi yusneidy yusniel
  yusniza yusof yusoff yusri yustina yusufu yusuke yusur yutaka yutaro yutong yuuka yuuki yuuko yuum yuuna yuusuf yuuto
  yuval yuvarani yuvika yuwadee yuwei yuxia yuxiang yuya yuyan yuzhen yuzhu yuzhuo yuzuki yuzuru yvaga yvan yvapuru
  yvelande yvonig yvonnick yvoty yvytu zabel zaccheus zacharoula zacnicte zadie zafeiris zagorka zaharie zaharina zaheera
  zahidul zahir zahraddeen zahro zaiga zainabu zainal zainuddin zaion zaiton zaituni zakari zakariyya zakhar zakhele zakir
  zakiya zakiyah zaleha zalman zamari zameer zamir zamira zamiyah zamna zamzam zandile zandisile zandiswa zaniyah zannatul
  zanyar zarala zariah zarmina zarni zaruhi zaur zavion zawadi zawatu zawedde zawgyi zawlin zawmin zayed zaylee zaylen
  zayon zazil zazilha zbyszek zdenko zdravka zdzislaw zdzislawa zebib zedong zeenat zefanias zeferina zeferino zefinha
  zeger zehao zehava zehra zeinab zeki zelal zelalem zelie zeljka zella zelly zelpha zeltzi zeltzin zemen zemenay zemin
  zenaidita zenash zendaya zenebe zenebech zenebework zengguang zenildo zenilton zeninha zenobia zenobiusz zenta zenzo
  zephaniah zequinha zeray zeresenay zerihun zerin zerrouk zeshan zethu zewde zewdie zewditu zewdu zeya zeyad zeynab zhala
  zhaleh zhanjun zhaohui zhelyazko zhengguo zhenghao zhenguo zhenhua zhenya zhenyu zhenzhen zhian zhibin zhifang zhigang
  zhiguo zhihao zhihong zhihua zhihui zhijian zhijun zhila zhilan zhilwan zhino zhiqiang zhirayr zhivka zhivko zhiwei
  zhixin zhiyong zhiyuan zhonghua zhuoran zhwan ziba zibandeh zibusiso zibuyile zidane zigmas zigorraga zigurds zihan
  zikhona zikora zikoranachidimma zila zilan zilia zillah zilmene zilpah zilpha zimkhitha zimuzo zimuzochukwu zinar zinash
  zinhlanhla zinhle ziningi zinmar zinovia zinoviy zintle zipacna zipora zipporah ziri ziryan zisis zissel zivadin zivai
  zivanai zivanayi zivile zivko zivojin zixin ziyang ziyi ziza zizili zizipho zlatka zobam zobia zodwa zoel zohaib zohar
  zohartze zohrab zohreh zoilita zolani zoleka zolile zolin zoliswa zorawar zorayr zorilda zorion zorione zorodzai zoryana
  zosia zoua zozan zozimo zrng zsanett zseni zsigmond zsofi zsuzsa zsuzsi zubaida zubairu zubeda zufan zuhair zuhura
  zukile zukiswa zuko zulai zulaihatu zuleidy zuleika zuleikha zuleiquinha zulekha zulimar zulkarnain zulkifli zulmerinda
  zumar zumra zunaira zunbeltz zuraidah zutoia zuwaira zuyana zuzanna zuzka zvart zvezdan zvezdana zvia zviad zvika
  zvikomborero zvinashe zvonka zvonko zwelakhe zwelethu zwelibanzi zwelinzima zwelithini zyaire zyania zyanya zydrunas
  zygfryd zykeria
`;
