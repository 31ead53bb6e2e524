// Further given names of many peoples. Lower case, no accents; written from general knowledge.
export const GIVEN_OF_THE_WORLD_D_TO_J = `
  da-eun da-hye da-hyun daahir daalu dabere dabhaidh dadang dadirai dae-hyun dae-jung daehyun daejah daequan daesung daeun
  daffydd dafydd dagfinn dagfinnur dagim dagmawi dagobert dagrun dagur dahabo dahir dahmane dahye dahyun daibhidh daichi
  daiga daigo daija daiki dailin dainis dainius daiquan dairelys dairine daisha daishawn daithi daivon dajuan dajuana
  dakari daksha dalagang dalavanh dalhatu daliah dalianny dalisay dalit daljeet daljit dallin dalmacia dalmau dalvir
  damanpreet damarcus damarion damarys damase damaso dambar damianos damilola damini damith damjan dammika damodar
  damontae damya danah danai dananjaya dandre danelys danesha dangelo danguole daniat danielly danijel danijela dankade
  dankmar dankwart danladi danlami dannelis dantala dantani danushka danute danyang danyelis daphnee dapo daquon darach
  daranee daravuth darbara dariannys darinka daristan dariush darlenis darnisha darshan darshana darshika darshit darunee
  daryanto daryelis dashaun dashrath dassine dasun dattatray daud davanilson davante daveth davih davinder davionna davnet
  davonte davor davorin davorka davuth davyd dawan dawb dawei dawit dayanand dayananda dayanara dayanis dayelin dayesi
  dayib daymara daymi daymond dayrelis dayyabu ddamulira ddembe deaglan deangelo deanthony dearbhail dearbhla deasia
  debabrata debanjan debarati debashis debashish debasmita debebe debjani debjit debojyoti debolina deboye debritu decimus
  dedy deepani deepinder deepthi deepti deeq deeqa deeqo defne dehemi dehua deibis deiby deicy deimante deinis deion
  deiver deivi deivis dejana dejene dejuan delal delali delana delani delanyelis delbar delil delisha delisile delnaz
  delonte delovan delphia delroy demarcus demarion demaris demeke demetrice demid demissie demoy demyan denard dencio
  deneisha denius deniz denyeli denzil deocleciano deodoro deondra deondre deontae deorsa deqiang derartu derbhile dereje
  derenik derin derly dermeval derowen derrien dersim dervilla dervla desalegn desanka deshan desislav despina despoina
  desreen destaw detlev deusdedit deusdete devaki devang devansh devante devaraj devarajan devayani devendra devesh devika
  devinder devontae devonte devrim devyani dexie dezirae dezso dganit dhammika dhanashree dhani dhanuka dhanush dhanushka
  dhanya dhaqan dharampal dharmaraj dharmendra dharmesh dharminder dharmishtha dhaval dhiman dhiovana dhiraj dhirubhai
  dhivya dhiya dhrubo dhruv dhruvi dhudi dhuuh dhwani dianelys diantha diarmaid dibakar dibyendu didar didzis diederik
  dieguito diemhuong diemmy diemphuong diemquynh diep diethelm diether dietlinde dietmar dieufort dieuhuong dieula
  dieulinh dieumene dieumerci dieunie dieuseul dieuthuy dieuveut dieuwertje dieuwke diguinho dihya diini dijana dikeledi
  dikembe dikgang dikla dikonelo dikshya dilani dilawar dilbag dileep dilhani dilhara dilichukwu dilini dilip dilovan
  dilpreet dilrukshi dilsad dilshad dilshah dilshan dilshani dilsher dilsoz dilwen dilwyn dimakatso dimitra dimitrije
  dimitris dimosthenis dimpho dimuth dimuthu dinesha dinh dinho dinithi dinknesh dinma dinorah dinuka dinusha dioclecio
  diodora diomar dionysia dionysios dionysis diorbhail dipak dipanwita dipika dipti dipuo dirie diriye dirkje disnalda
  disnarda ditebogo dithapelo ditlev ditshego divna divyansh divyasree divyesh diwata diyya djaafar djalo djavan djazia
  djedjiga djelloul djenane djeny djibo djimmy djimy djodje djohra djoko djordje djouher djoulina djoy djurdja djuro
  dlawar dlnia dlovan dmitriy dnyaneshwar do-hyun do-yun dobrawa dobrila dobrinka doctrove dodong dogmael dogukan dohyun
  doileag dolag dolapo dollard dolorcitas domeka domhnall domiku domna donaciano donagh donaji donaldina donatien dong-hae
  dong-hyun dong-wook dongdong donghae donghai donghyun dongmei dongsheng dongwook donina donnacha donncha donnchadh
  donogh dontae dontrell donya donyell doraci dorit dorje dorle doron dorrett dorte dorthe dorvalina douangchay dougal
  dougall dovid dovile dovydas doyoon dragana dragisa dragoljub dragomir dragoslav dragutin drashti drazenka drita dror
  drora duald duangjai duangkamol duarte duberney dubhaltach dubhghall dubhghlas dubravka dubravko dudinha duduzani
  dughall dukens dulani dulanjali dulcelina dumarsais dumazile dumebi dumezweni dumile dumitru dunja dunya dunyasha duong
  durairaj durdana durgesh durojaiye durosinmi durvalina dushmantha dushyanthi dusya duvan duyen dvir dvora dwiyanti
  dwynwen dwynwenn dyar dyfan dyfed dyfrig dyhia dymphna dzatugbui dzenan dzenana dzevad dzidzai dzidzor dzifa dzigbordi
  dzikamai dzingai dzintars dzintra dzmitry dzodzi eachann eachunn eadaoin eallair eamonn eanraig earlene earlington
  eashwari easwari ebado ebelechukwu ebere eberechi eberechukwu ebong eboni ebonie ebrahim ebube ebubechi ebubechukwu
  ebuka ebyan echezona echezonachukwu ecicleide eckart eckehard eckhard ecrin edcarlos edcleide edeilson edelgard
  edelmirita edeltraut edelvira edem edesio edgarda edgars ediclecia ediene edijane edilane edimilson edina edinalda
  edinam edineide edinho edivan edivania edixon edjane edjanio edner ednilson ednyfed edoh edrice eduards edudzi edvan
  edvania edvardas edvin edvins edwar edwige edwuar edyta edzai eelco eelke eemeli eerik eetu efekan efim efrat efrosinya
  efstathia efstathios efstratios efterpi efthimia efthymia efthymios eftychia eftychios egal egbeyemi egidijus egil egill
  egils eglys egobudike egondu eguzki egwu ehari ehecatl ehecatzin ehrenfried ehrentraud ehtesham ehud eibhlin eideard
  eidy eifion eigil eihar eiichi eijiro eiko eilert eilif eilionoir eilir eilyn eimantas eimhear eine eines eini einion
  eirian eirik eirikur eirini eirlys eirwen eirwyn eisuke eithne eivor ejang ejaz ejigayehu ejike ejikeme ejiofor ekachai
  ekbalam ekejiuba ekekiela ekela ekene ekenedilichukwu ekin ekkachai ekkehard eknath ekta ekua ekuba ekueta ekwaro
  ekwueme ekwutosi el-hadi elad eladi elaheh elain elango elaxar elazar elchanan elcidio elcio eldad eldar eldbjorg eldred
  eleele elefteria eleftheria eleftherios elemer elenilson elenita elenitau elenoa eleri elestren elez elfnesh elfriede
  elguja elham elhoucine eliandro elianny eliav eliaz elicura elielson elienai eliene elieser eliette elieuda eligiusz
  eliina elikapeka elikem elikia elilta elimelech elimene elinaldo elinalva elinam elinborg elineide eliora eliphalet
  elira elisala elisapeta elisavet eliska elismene elitzur elivaldo elivelton eliya eliyahu elkana elkanah ellande ellar
  ellemieke ellinor elnatan elnaz eloah elochukwu elof eloni elorm elorri elourdes elowen eloxochitl eloyse elphege elpida
  elpiniki elsebeth elsimar elsina elsje elske elts elumalai eluned eluney elurne elvezia elvir emad emalani emanise
  emanuella embla emefa emelyan ememe emenike emerenciano emeric emersyn emiel emilienne emilija emmanise emmanouela
  emmanouil emmanuelito emoke emori emosi emparet emrah emrys emsud emuna emyr enam encarnita endale endalkachew endang
  ender endzela eneka enekoitz eneliko enfys engabo engidawork enhle eniola enlai enni enoka enold enori enow ensio enver
  enyichukwu enyinnaya enyioma enyonam eoghann eozen epalahame epameinondas eparaima eparama epazoyuca epeli epeneri
  epenesa epiha epitacio epulef eranga ercilia ercilio erdmute erdogan erela erell erendira erez erfan erikas erioluwa
  erisbel erivania erivelton erja erki erkki erlea erlend erlendur erlin erlingur ermesinda ermias ermioni ermolai ernan
  ernestas ernests erni erno ernso ernst erol erondina eroni eronildes eronildo erramun erroman erromane ersoy erueti erum
  erwan erwana erwann eryl erzsi erzulie esad esafe esala esclarmonda eseld esenam eseta esete esfandiar eshe eshetu
  esiankwa esinam esita esiteri eskedar eskil esko esmaeil esmail esmeragdo esmond esperancita esperidiao estanislada
  estanislau estarlin esteisy estelita estercita esterlita estifanos estivenson esyllt etagegn etain etelagi etelka
  etenesh eteneshe etevise ethelreda ethna etiennette etika etimoni etonia etornam etuate etuini etxahun eubh eudore
  eudoxio eufemiano eufrasio eugenis eulari eun-a eun-bi eun-hee eun-hye eun-ji eun-jin eun-joo eun-jung eun-kyung eun-mi
  eun-seo eun-sook eun-woo eun-young euna eunbi eunhee eunhye eunjin eunjoo eunju eunjung eunkyung eunmi eunseo eunsook
  eunwoo eunyoung euripedes eurwen eurwyn eury eurys eutropio evaldas evanda evander evandilson evanildo evanilson
  evanthia evdal evdokia evdokiya evdoxia evenson everdina everleigh evert evgenios evgeniy evija evindar evodio evpraksia
  evren evridiki ewalani ewald ewaoluwa ewelina ewenn ewout exante eyal eyasu eydis eyerusalem eyiram eyjolfur eylem eyob
  eyolf eythor eyvindur ezeamaka ezenwa ezeudo ezgi ezhil ezhilarasi ezidin ezinma ezinne ezinwa faafetai faalupega
  faamanatu faamoana faarax faasavala faatasi faauiga faavae fabinho fachtna fadeke fadhila fadhilah fadhili fadhli fadil
  fadimata fadimatu fadumo fadzai fadzilah faelan faezeh fafali fagner faheem fahmi fahmida fahmo fahrudin faifua faiqa
  faisa faiso faiz faizal fakaosi fakhar fakhri falakiko falaniko falanisi faleafa falefia falguni falko falmata fanch
  fanele fangfang fanghua fanguna fangyuan fantaye fanuatanu fanyane faolan farahnaz faramarz faranak farbod fardin
  fareeha farhad farhana farhat farhiyo fariba fariborz faribourz farideh farimah farjad farkas farnaz farnoosh farnoush
  farokh farouk farquhar farrokh farrokhzad farrukh farshad farshid faruku farwa farxan farxiyo faryal farzad farzaneh
  farzin fasasi fasika fasil fasitau fatafehi fateh fatehpal fatemeh fatimah fatinha fatmire fatsuma fatuma fatumalala
  fatxi faubert fauzi fauziah fawad fawaz fawzi fawzia fawziya fayez fazal fazlul feagaiga fealofani fearchar feargal
  fearghal fearghas fearghus febrianti fechin fedeline fedir fednel fedner fedosya fedot fefa fefe fehmida feidhlim feifei
  feike feilim fekadu feker fekerte fekitoa fekla feleke feleper feleti felicien felicienne felicissima felicja feliksas
  felim felipinho felisbela felisberta felise felisinda felismina fellipe fenel fenella fenglan fengxia ferdiansyah
  ferdous ferdousi fereidoon fereshteh fereydoun ferhad ferid ferlande fermincito fermino fermintxo fernandito ferozuddin
  ferreol ferriol ferroudja feruza fessehaye fetalaiga fethiye fetlework fetuao fetuu fetuuaho feyisara feyisayo feyisola
  feysal fezeka fezekile fflur fiachra fiadh fiafia fiaola fidelma fifita fikadu fikile fikir fikirte fikre fikremariam
  fikreta filemoni filib filiberta filifili filimone filipp filippos filisbino filise filmon filsan finbarr finella fingal
  finnbogi finnur finola finot fionnan fionnbharr fionnghal fionnghuala fionnlagh fionntan fiorentina firat firmesk
  firoozeh firouz firouzeh fisokuhle fisseha fitiao fitsum fitzgerald fitzroy fiyinfoluwa fjolla flann flannan flannery
  flavinha flavinho fleurimond florante florene floretta florianne floricel florinela floripes florisbela florival florvil
  foad fodil fofoga foketi fokke folahan folant folarin folashade folkert folkje folole folorunsho foluke foluso fongbeer
  fonise fonoti forough forouzan fosiya foteini fotini fotios fowsiyo fragkiska fraimar francelaine francelina francelino
  franchesca francidalva francieli francielma francielton francinaldo francineide francinete francineudo francinilda
  franciscleide franciscquita franciscus francyelle frangag frantz frantziska frantzy franyelis franyer frasquita freddis
  freddys fredegund frednel fredolino fredys freerk frehiwot freweini freydis freyja freyr frezer fridrik fridrika
  friedbert friedegard friedemann frieder friedhelm friedlinde fritjof fritzner frode froila frominiana frosina froukje
  fruma frumencio fuatino fuifui fujiko fulin fumie fumihiko fumihiro fumika fumiya fundiswa funeka fungisai funmilola
  funsho furba furkan fusako fusheng fusitua fuyuko fwam fyfe fynn fyodor ga-eun gabija gabika gabrielito gabrielly
  gabrysia gacheri gachui gaddafi gaeun gafatasi gagandeep gaganjot gagik gahongayire gaid gaidig gaieta gairy gaizkane
  gajanan gajendra gakii galadima galayr galceran galeboe galit galumalemana galvarino gamuchirai ganapathy ganesh
  gangadhar ganix ganka ganpat gaolathe gaoly gaone gaonou gaopalelwe gaosheng gaoyang garaine garbhan garegin garifallia
  garikai garmian garmon gartxot garyfallia gasana gashaw gasore gataivai gathoni gatimu gatwiri gaurab gautam gavriel
  gavriella gavriil gaxan gayani gayathma gayathri gayatree gayatri gbenga gbolade gboyega gcina gcinile gcobani gcobisa
  geane gearoid gebeyehu gebhard gebrehanna gebrehiwot gebremariam gebremedhin gebremeskel gebreselassie gechi gedalia
  gedaliah gedalya gedi gediminas geeddi geelle geert geertje geertruida geetha geethika geidy geiler geilson geir
  geirmund geirr geisy gelasio gelawej gelila gemmalyn genarito genildo genilza geninho gennadi gennadiy gennady genowefa
  gentza genzebe geon-woo geonwoo georgiy geovane geovania gerallt gerardine gerardito gerardus gerasim gerasimos
  gerasimoula gercina gercino gerdur gerens gereon gergori gerhild gerlandia gerlie gernot gerold gerrit gerritje gershom
  gertraud gertraude gertrudes gertrudita gervasi gervasia gerwazy gerwin gesina gesine gesner gesualda getachew getahun
  getaneh gethin geula geun-hye gevorg gexan ghadeer ghaith ghania ghassan ghazal ghazaleh ghazaros ghila ghislaine
  ghodrat ghodsi gholamreza ghyslain ghyslaine gi-tae giacoma giacomina giancarla gianfranca giannis giannoula gicelia
  gidon giedre giedrius gigel gihan gijsbert gijsberta gilad gilary gilat gilberlan gilchrist gildasio gildaz gildenor
  gilene gileno gilit gilleasbuig gillespie ginalyn ginika ginikachi ginikachukwu ginjiro gintaras gintare gints giora
  giorgos giovannina girdhari girijamma girlane girlene girlie girma girmay gisbert gisli gissur gitel githinji githuka
  gitonga gitta gitte gittel gitty givaldo givanildo gizella gjertrud gladimy glafira glaucilene glaude glazig gleiciane
  gleidys glenroy gleny glesni gligor glorimar glykeria gnanam goabaone gobdon gobnait godefroy godelieve goderdzi gofaone
  gogita gohar goitom goitsemang goitseone goizargi goizeder gojko gokhan goksel gokul golala golibe golnar golnaz
  golnoosh golrokh golshan gomathi goncal gontrodo gontse gonzalito gopakumar gopalakrishnan gopinath goranka gorata
  gorgonio gorm gormal gormlaith goronwy gothami gottfred gotthard gotthilf gotthold gottlieb gottlob goulven goulwen
  gouraya goustan gouzien govend govert govind gowri gowtham goyita goyo gozie gracelynn gracielita graciema graciete
  gracilene gradlon grallon granuaile gratien grazielly grazyna greetje greger greicy greily greisy gresly grethe greum
  griet grietje griffith grigor grigori grigorios grigoris grigoriy grigory grimur griogair grisha grismaldi grozdana
  gruffudd gruffydd grzes guacolda guamani guanghui guangyao guarany guarasiave guday gudbjorg gudeta gudfinna gudjon
  gudlaug gudlaugur gudmund gudmundur gudni gudny gudridur gudveig guenter guenuman guerda guerlande guerline guglielmina
  gugulakhe gugulethu guiebi guiedani guieshuba guiexoba guifang guihua guilene guilhermino guillelme guillermito guirlene
  guirong guizhen gulab gulay gulcan guleed guliko gulistan gulizar gulnara gulnur gulsah gulseren gulsum gulten gultu
  gulzar gunadasa gunadi gunars gunasekaran gunawan gunawathi gunborg gundega gundula gunhild gunjan gunnhild gunnhildur
  gunnlaug gunnlaugur gunnvor guntars gunvald gunvor guodong guofeng guoliang guoqiang guowei guozhi gurbachan gurbaksh
  gurbax gurbir gurcharan gurdeep gurdip gurey gurgen gurinder gurjant gurjeet gurjit gurkirat gurlal gurmail gurmeet
  gurmej gurmit gurmukh gurpal gurpartap gursewak gursharan gursimran gurtej gurutz gurutzi gurvinder gurwinder gustavito
  gutinho guuleed gvantsa gwalarn gwenael gwenda gwendal gwendoline gwenfron gwenhael gwenllian gwenn gwennec gwenneg
  gwenno gwenola gwenole gwenolig gwenvael gwenyth gwerfyl gwilherm gwilym gwithian gwladys gwydion gwylan gwynfor gyalzen
  gyamfi gyanendra gyasi gyda gyongyi gyorgyi gyozo gyu-ri gyula gyuri ha-eun ha-jun ha-neul ha-rin ha-yoon haami haare
  habaryo habibah habibo habibollah habibu habibur habimana habiyaremye habsatu habsu habtamu habte habtemariam habtom
  hacene hachemi hachiro hadasa haddou hadeel hadiza hadizatu hadja hadsan haejin haejoo haesoo haeun hafdis hafeez
  hafizur hafsteinn hafthor haftom hafwen haggai hagop haianh haibin haibo haidang haidee haifeng haijun haileab
  hailemariam haileselassie haim haitao haitham haiyen hajime hajnalka hajra hajun hakizimana hakki hakob hakopa haladu
  halaevalu halahala halaloto halapua halauafu haleakala haleema haleh halfani halfdan halgan haliaka halide halimah
  halimatu haliru hallbera hallbjorn halldis halldor halldora hallgerdur hallgrimur hallvard halszka halvard halwo hamad
  hambardzum hamdan hamdo hamest hamidah hamideh hamidreza hamidu hamiora hamisi hamisu hamna hamouda hamsatu hamse
  hamuera hamzah hanad hanadi hanai hanako handayani handoko haneef haneen haneul hanieh hannatu hanneke hannele hannibal
  hansani hansgeorg hansika hansjoachim hansjoerg hansjurgen hanspeter hansraj hanuman hanumantha haoniyao haoyang hapeta
  hapsari haralds haraldur harata harawira harbans harbhajan harbir harcharan hardeep hardev hardik haregewoin haregu
  harerimana hargobind harianto hariata hariharan harinder harini haripada haripriya hariyanto harjeet harjinder harjit
  harjono harkirat harlee harmandeep harmanpreet harmeet harminder harmit harneet harnek harnoor haromi harout haroutioun
  harpal harshad harshal harshani harsharan harshdeep harshil harshit harshita harshvardhan harsimran harsimrat harsono
  hartati hartej hartini hartley hartono hartwig hartz haruhi haruna harunobu haruo haruto harutyun harvinder harwinder
  haryanto haryati hasanah hasani hasanthi haseeb hasibul hasina hasini hasitha hasnah hasnain hasret hassiba hathairat
  hatidza hatsuko hatun haude hauiti haukea haunani hauoli hauwa haval havard havin havva hawar haweeya hawjin hawkar
  hawraz hawre hayato hayet hayk haykuhi hayleigh haylie haymara hayoon hayriye hazal hazhar hazvinei healani heamasi
  hectitor hedd hedieh hedva hedwigis hedyeh hee-jin hee-jung hee-soo hee-sook heejin heejung heemi heesook heeyoung hefin
  hegesipo heghine heiani heidemarie heidys heihachi heiki heilala heimir heimo heiner hejar hekar hekili heladio helat
  heldur heledd helemano helgi helide helinho helju helka hellmut helmtrud heloa heloah hemalatha hemaloto hemangi hemant
  hemavathi hemin hemlata hemopereki henadz hendrawan hendrikje hendrikus hengameh henk hennadiy henner hennie henri-paul
  henriikka henrikas henrikki henryk henzo hepzibah heraclia herborg hercilia herewini heribert heriberta herlina hermance
  hermawan hermenegilde hermengarda hermigia hermod hernaldo herondina herzl hesham heshan heshy hessel hester hetal hetvi
  heulwen heval hevi hevidar hevin hezekiah hezha hezhar hibaq hibiki hibo hibret hichem hidayah hidayat hideaki hidemi
  hideto hideyoshi hideyuki hiep hifo higino hiiaka hiilani hiilei hikari hikaru hikitene hikurangi hilbert hildburg
  hildegarda hildegund hildegunn hildigunnur hildred hildur hilja hilkka hillar hilletje hilma hilmar hilppa himal himali
  himani himanshu himari himesh hinano hinata hindatou hineata hineawe hinekura hinemoa hinengaro hinepare hinerangi
  hineraumati hinetitama hineuru hinewai hingano hinrich hiral hiranmoy hiriwa hiroaki hiroe hirofumi hirohito hiromasa
  hiromichi hirondina hironobu hironori hirotaka hiroto hiroya hiroyo hirsi hirune hiruni hirushi hirut hiruy hisae
  hisashi hisaya hisayo hiscio hisham hitendra hitesh hitimana hitoshi hiwa hiwalani hiwot hixinio hjalti hjordis hlalani
  hlee hlib hlif hlobisile hlonipha hlynur ho-jin hoala hoaloha hoana hoanganh hoanglan hoanglong hoangnam hoangyen hoani
  hoapili hodaya hodayah hodeiertz hoela hoger hogir hohepa hohua hojin hokuao hokulani hokulea holani holmfridur homayoun
  honami hong-ki honganh hongbo honghanh hongli hongmei hongnhung hongphuc hongvan hongwei hongxia hongyan honiana honoka
  honorat hooilina hooipo hooman hooshang hopoate horiana horiwia hormisdas hormoz horomona hortensita hosmer hotaka
  hotaru hotene houshang housseina hovhannes hovik hovsep hrach hrachik hrachuhi hrafn hrafnhildur hrant hranush hrefna
  hreinn hripsime hrithik hronn hryhoriy huacay huaiquilaf huallpa huaman huanca huaraca huascar huaylla huayna hubertus
  huemac huenchuleo huenchumilla huentemil huenu huenuhueque huenullan hughina hugin huhana huib huibert huifang huifen
  huilen huimin huitzilihuitl huitzilin huizhen hukam humaira humphrey hunab hunahpu hurain huriana hurrem husna husniye
  hussaina hussaini huunghia huuphuoc hwa-young hye-in hye-jin hye-jung hye-kyo hye-kyung hye-ran hye-rim hye-soo hye-sun
  hye-won hye-young hyejung hyekyung hyeran hyerim hyesoo hyesun hyewon hyeyoung hygino hynka hyo-jin hyo-joo hyo-jung
  hyojin hyojung hyun-ah hyun-bin hyun-jin hyun-joo hyun-jung hyun-ki hyun-mi hyun-sik hyun-soo hyun-suk hyun-woo hyunah
  hyunbin hyung-joon hyungmin hyunjin hyunjoo hyunjung hyunmi hyunsik hyunsoo hyunwoo iagoba iakovos ianeta iaraci iarla
  iarlaith iason ibidun ibikunle ibiracy ibnu ibolya ibotira ibsa ibukun icilda icilyn icnoyotl idalecio idalino idalmis
  idamante idder ider idir idiris idman idunn idwal ieisha ierome iesha iestyn ieva ifan ifeadikanwa ifeanacho ifeanyi
  ifechi ifechukwu ifechukwude ifedapo ifedi ifedinma ifedolapo ifeoluwa iferemi ifesinachi ifeyinwa iffat ifigeneia ifor
  ifrah iftin igal ignacita ignas ignatios ignatiy ignazia igotz igwebuike ihaia ihaka ihapera ihar ihechi ihechukwu
  ihilani ihipera ihuoma iida iina iiris iiro ijeawele ijendu ijeoma ikaia ikaika ikal ikechi ikechukwuka ikedichi ikemba
  ikemefuna ikenna ikomar ikran iktan ikue ikuko ikumi ikuo ikwuoma il-sung ilaijia ilaitia ilakkiya ilana ilango ilanit
  ilayaraja ilayda ildefons ildo ilfrid ilhicamina ilhuitl ilidio iliesa ilija ilikena ilionor ilirjana ilisabeta ilisoni
  ilivasi iliyana illanca illapa illari illariy illtud illtyd ilmar ilmari ilmars ilme ilpo ilsabe ilsemarie iltud ilunga
  ilwad ilyasu ilze imaikalani imalka imanishimwe imanuel imari imesha iminathi imix immacula imola imole imrana imrich
  in-hye in-sook in-young inake inalef inathi inayat inbal inbar inday inderjeet inderjit inderpal inderpreet indhumathi
  indika indrajit indrani indrawati indre indrek ineke inese ingabire ingars ingegerd ingela ingelin ingerid ingibjorg
  ingigerdur ingimar ingimundur ingolf ingolfur ingrun inguna ingunn ingvald ingvild inhampi inhye inioluwa inirida inise
  inkasisa inkeri inkill innokentiy inoaloha inoka inoke inquill insha insook intiawki intichurin inticusi intiraymi
  intisar inuwa inyoung ioane ioann ioanna iokepa iokua iolana iolani iomhair iomhar iordanis iorwerth iosefa iosefo iosia
  iosua ipek ipojucan ippolit ippolita ipsita iradukunda iraj iraklis irakoze irankunda iranui irapoan irapuan iratze
  irawan irelis irenke ireoluwa iresha irihapeti irisha irit iritana irja irmantas irmela irmeli irmhild irmtraud irmtraut
  irshad iruoma irupe irutxe irwin isaako isabeau isabelly isabely isagani isah isaivani isalei isaltina isaltino isanka
  isaurinda isayas isbelia iseabail isern ishan ishani ishara ishbel ishbell isheanesu ishfaq ishimwe ishita ishmeet
  ishpreet ishrat ishwar ishwari ishwarya ishwor isikeli isil isileli isimeli isingizwe isinha isireli isita isitolo
  isiyaka iskandar iskuhi isledy isleifur isleny islwyn ismaela ismahan ismary ismini isoa israr issoufou istiqomah itagia
  itajiba itaquy itay itayi itelomme ithel itibere itiel itoitz itotia itsuki itsuko itthipol itumeleng itxaro itzae
  itzamara itzamna itzayana itzchak itzcoatl itzeel itzia itzik itzli itztli itzury iukini iuni iunisi iurdana iuta ivah
  ivailo ivamere ivanaldo ivandro ivane ivanilson ivanko ivars ivelisse ivis iviwe ivoneide ivoty iwalani iwan iwana iwao
  ixaka ixazalouh ixbalanque ixcanul ixcatzin ixchel ixkik ixmay ixmucane ixmukane ixona ixpiyacoc ixquic ixtab
  ixtlilxochitl ixtoj ixtzel iyamuremye iyana iyanla iyasu iyatu iyiola izabelly izaiah izaltina izaneide izarne izayah
  izel izem izere izhar izolina iztaccihuatl iztli izuchukwu izumi izunna izyaslav izza jaak jaakko jaamac jaan jaana
  jaanika jaantje jaanus jaap jabril jabulani jachike jachimma jaciana jacicleide jaciendi jacilene jacobus jacolby
  jacomina jacyra jadesola jadranko jadvyga jadzia jae-beom jae-eun jae-hee jae-ho jae-hoon jae-hyuk jae-hyun jae-in
  jae-joon jae-min jae-sik jae-suk jae-sung jae-won jae-woo jae-wook jae-yong jaebum jaehee jaehoon jaehyun jaejoong
  jaelson jaelyn jaemin jaesuk jaesung jaewon jaewook jafar jagadeesh jagadeeswari jagannath jagath jagdev jagienka
  jaginder jagir jagjeet jagjit jagjot jagpreet jagroop jagruti jagtar jagwinder jahanara jahangir jahanzeb jahari jaheem
  jaheim jahi jahiem jahlil jahmal jahmir jahnavi jaider jaidev jaidy jaidyn jailma jailton jailyn jaimin jainer jaipal
  jaiyeola jakab jakari jakeem jakey jakez jakhi jakiya jakobe jakue jakyra jalaleh jalaya jaleel jaleesa jaleh jaliyah
  jalmari jalynn jamac jamarcus jamarion jambulingam jameka jamel jamesha jamesina jamet jamika jamilly jamilu jamir
  jamiyah jamshed jamshid jamuna janaab janai janaildo janailson janak janaka janaki janardhan janardhanan janay jandro
  janecleide janeide janequeo janez janhvi janiah janitha janiyah janki janne janneke jannetje jannic jannicke jannik
  janpier jantien jantje jantra jaouen jaquavious jaquez jaqueze jaraguary jarek jarell jarka jarkko jarlath jarlin
  jarnail jarrell jaruwan jarvis jasani jasaw jasbir jasdeep jashawn jasiah jasiek jasim jasman jasmer jasminka jaspal
  jassim jasuka jasvinder jasvir jaswant jaswanti jasy jasypoty jasyrendy jatinder jatsu jaumet javad javaid javierito
  javion javonte jaxton jaxx jayachandran jayakumar jayalakshmi jayalalitha jayani jayant jayanta jayantha jayanthi
  jayanti jayaprakash jayaraj jayaraman jayashree jayasinghe jayasree jayasudha jayati jaydan jaydin jayesh jaylah jaylan
  jaylee jayleen jaylyn jayshree jazlynn jazmyn jean-baptiste jean-claude jean-francois jean-guy jean-louis jean-luc
  jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-rene jean-yves jeanty jedrzej jeetendra jeeva
  jeevanandham jeewani jehan jeimy jeison jejomar jekabs jelagat jelimo jelka jemanesh jemesa jemutai jenik jenilson
  jenneke jennelyn jenver jeong-hee jeong-ho jeong-hwa jeong-min jeong-suk jeonghee jeongmin jeongsuk jepchirchir
  jepkemboi jepkosgei jeptoo jerffeson jerick jernej jeroky jerono jerotich jerovia jerrell jerrod jerson jerusha jesmar
  jesmary jesuina jesuino jesula jesulene jetske jeyson jezekel jhalak jhanelle jhanvi jhenyfer jhoana jhoanna jhomar
  jhonata jhonatas jhony jhordan jhorman jhoselin jhosep jhosmar jhuma jhumpa jhun ji-ah ji-eun ji-hae ji-hee ji-ho
  ji-hoon ji-hye ji-hyun ji-min ji-na ji-soo ji-sook ji-su ji-sung ji-won ji-woo ji-yeon ji-yoon ji-young jiabao jianbo
  jianguo jianhong jianhua jianlin jianmin jianqiang jianxin jiawei jiayu jibanananda jibola jibon jibriil jibrin jide
  jidenna jideofor jiefang jieun jifar jigar jigna jignesh jihae jihee jihye jihyun jikke jiko jildete jimale jin-ah
  jin-hee jin-ho jin-hyuk jin-kyung jin-soo jin-sook jin-woo jin-wook jin-young jinah jinal jincheng jincy jinfeng jinghua
  jingwei jingyi jinhai jinhee jinho jinky jinkyung jinlian jinlong jinsong jinsoo jinsook jintana jintao jinwoo jinyan
  jinyoung jinzhu jioji jioke jirair jirapat jiraporn jirka jisha jisung jithin jittra jiuta jiwoo jiyan jiyar jiyeon
  jiyoon jiyoung jjemba jjuuko jnanendra joandry joanet joanilson joanot joape jobanpreet jobelle joceilton jocelerme
  jocelina jocelino jocelynn jochem jochen joeli joemar joenel joerg joffrey jofridur joginder johandry johane johanne
  johanneke johanni johelys johnpaul jokapeci jokaveti jokiel jokotade jokubas jokull jolame jolanka jolaoluwa jolom jomar
  jomari jonalyn jonel jong-hyun jong-il jong-min jong-soo jong-un jong-woo jonghyun jongmin jongsoo jongwoo jonina jonjon
  joo-hee joo-hyun joo-won joo-young joohee joohyun joon-ho joon-hyung joon-ki joon-seo joon-young joona joonas joonho
  joonki joonyoung joop joosep joowon jooyoung jorginho jorgito jorien jorun josafa josateki joseane joseilda joseilton
  joselice joselyne josemir josenaldo josenilton josenira josephe josephus josepvicent josette josevaldo josevata josilda
  josina josinete josip josipa josito josivan josivania josje joslaine joslyn josmar josmary josnel jostein jotham jothi
  jouko journee jouvens jovanka jovelino jovelyn jovesa jovilisi jovina jovito joxe joxean joxemari joxepa joydeep joyeeta
  joyita jozelle ju-hee ju-hyun juaciara juancho juanin juanma juantxo jubelis jucelino jucileide jucira judeline judelkis
  judikael judnel juergen jugraj jugurtha juhan juhana juhani juhee juho juhua juhyun jujhar juleisi juleysi julinha
  julinho juliska julito julya jumaane jumanne jumber jumiati jummai jumoke jun-ho jun-seo jun-young junaidu junajpu
  junfeng jung-ah jung-eun jung-hee jung-ho jung-hoon jung-hwa jung-hwan jung-hyun jung-kook jung-min jung-soo jung-sook
  jung-won jung-woo jungah jungeun junghee junghoon junghwa junghwan junghyun jungja jungkook jungmin jungsoo jungsook
  jungwoo junhui junichi junichiro junji junseo junwei junya junyi junyoung juozas jupira juquinha juracy juraj jurandi
  jurandyr jurate jurdan jurek juremacu jurriaan juscelia jussi justinas justy jusztina juvy juwan juwita juzo jwalane
  jwan jwana jyothi jyothika jyotirmoy jyotsna jyri jyrki
`;
