// Further family names of many peoples. Lower case, no accents; written from general knowledge.
export const FAMILY_OF_THE_WORLD_A_TO_E = `
  aarab aariak ababio abacha abaidoo abaitua abalde abankwa abankwah abaribe abashidze abashvili abasolo abay abbasi
  abboud abdelaziz abdelhamid abdelkader abdelmoumene abdelrahman abdesselam abdikadir abdikarim abdillahi abdirahman
  abdirashid abdisalam abdiweli abdow abdulaziz abdulhadi abdulkadir abdulkareem abdulla abdullahi abdullatif abdulle
  abdulmumin abdulrahman abdulsalami abebe abebrese abecasis abecassis abega abegaz abegunde abeid abello abena abenaki
  aberasturi aberbach abercrombie abercromby abernethy aberra abessolo abeyratne abeysekera abeysinghe abeywardena
  abeywickrama abgaryan abib abifadel abiodun abiola abiona abioye abitbol abiy aboab aboagye aboagyewaa aboderin abokor
  abolade abonyi aboubakar abouzeid abovyan abraha abrahamian abrahamyan abrahao abramovitz abramowitz abravanel abreha
  abreut abrisketa abrokwa abrokwah abshir abtahi abtidon abubakar abughazaleh abuhamad abuin abukar abukhalil abulafia
  abunimah abuya acan acaymo acciaioli acebal acen achaerandio acharya achcar acheampomaa acheampong achempong achidi
  achieng achike achimugu achkar achour achurra ackah ackuaku acquaah acquah acquaye adadevoh adamawa adamian adamyan
  adansi adaramola addae addai addisu addow adebanjo adebisi adebiyi adeboye adedeji adedoyin adefarasin adegboye adegoke
  adejumo adekoya adekunle adelabu adelaja adeleke ademola adeniji adeniran adeniyi adeosun adepoju aderibigbe aderinto
  adesanya adesokan adetokunbo adetola adewale adewole adewunmi adewuyi adeyemo adeyinka adhav adhiambo adhikari adichie
  adiga adigun adikaram adimora adivar adjepong adjetey adjovi admassu adomako adomakoh adong adonteng adow adugna adusei
  afamasaga afeaki afewerki afework affleck afgoye afigbo afkhami aflaq afoa afoakwa afolayan afonseca afrah afridi afrifa
  afriyie afshar agaoglu agapito agary agassian agbakoba agbasi agbede agbeko agbemabiese agbenyega agbessi agbodza
  agboola agbor agbozo aggarwal aggoun aghajanian aghajanyan aghaji aghdashloo aghedo agirrezabala aglukark aglukkaq
  agnelli agnihotri agrawal agrelo aguirra aguirrebeitia aguirregabiria aguiyi agusti agusti agwata agwu agyapong agyare
  agyei agyeiwaa agyekum agyeman agyemang agyepong ahanotu ahasteen ahenkan ahenkora ahern aherne ahiadzi ahiakpor ahipene
  ahiska ahkeah ahluwalia ahmadi ahmadinejad ahmadu ahmadzadeh ahokava aholou ahorlu ahouandjinou ahoussou ahsan ahtape
  ahtone ahuja ahuna aiartza aidarra aigbe aigbokhan aiguader aikhomu ainanshe aiona aiono aipia aitchison aitken aiwohi
  aizenberg aizenstein aizpuru ajaero ajala ajani ajibade ajibola ajiboye ajimobi ajuluchukwu ajuriaguerra akaba akabueze
  akaka akakpo akande akanni akar akarsu akauola akavak akbari akbas akbulut akcay akdag akdeniz akeeagok akello akena
  akenzua akesuk akgul akhalaia akhavan akhenouch akhtar akhter akinbode akindele akinfenwa akingbade akinpelu akinsanya
  akintola akintoye akinwande akinwumi akinyele akinyemi akinyi akiode akiona akissi akkad akkaya akman akoa akolo akono
  akot akoto akowuah akpabio akpabot akpalialuk akpaliapik akpaloo akpalu akpan akpeloo akpobome akpojiyovwi akpoveta
  akram akreyi akrofi aksu akter akuamoah akubue akuffo akulukjuk akume akuna akunyili akwuba akyea akyeampong akyempong
  akyol akyuz alabart aladejana alaejos alahakoon alaibe alailima alaimoana alainga alamieyeseigha alamri alaneme alaoui
  alapa'i alapai alarcia alasania alasow alatini alaverdyan alayon albalat albareda alberdi alberola alburquerque alcaina
  alcibar alckmin alcocer alcolea alcover aldalur aldana aldasoro aldeanueva aldosari alegret aleixandre aleksanyan
  alemayehu alemneh alemseged alenezi alepuz alesanco alexanian alfarra alfradique alghamdi alharbi alhassan alikhani
  alivaktuk aliyu aljezur alkalay alkan alkasim allaoui allotey almansoori almarza almirall almodovar almonacid almosnino
  almutairi alofaki alookee alooloo alotaibi alpoim alqahtani alshammari alshehri altay altinok altintas altman altschul
  altube altvater alvargonzalez alvelos alvernaz alzahrani amachree amaechi amaefule amagoalik amangala amankwa amankwah
  amanor amanuel amanze amarasekera amarasinghe amaratunga amarook amarualik amashukeli amayo ambalavanan ambani ambaye
  ambedkar ambekar amdework amedi amegah amegashie amegatcher ameh ametller ameyaw amezaga amezcua amilibia amirejibi
  amirian amirkhani amissah amitook amituanai ammar ammari amoah amoako amoakohene amoamo amoani amoateng amobi amondarain
  amosun amougou amoussou ampadu ampah ampaw ampofo ampomah ampong ampongsah amponsah ampratwum amrani amrouche amsalem
  amuge amunugama amurane amuta anabitarte anadozie anaekwe anahory anakwe anand anang ananth anantharaman anaut anautalik
  anawak ancelmo andargachew andemariam andoh andreazza andreotti andronikashvili aneke anena angalik angeja angnakak
  angnatsiak angottautok angove anguhadluq angutialuk angwin aniagolu anidjar aniebo aniedobe anigbogu anilniliak
  animashaun aningmiuq anishnabe anitoni anjorin anjum ankoma ankomah ankrah annadurai annahatak annan annanack annear
  annobil anokye anosike anowtalik ansah ansong ansorena ansotegi anstruther anteneh antonanzas antone antonyan antoun
  antuna antwi anyadike anyaegbunam anyangwe anyanwu anyaoku anyaso anyidoho anzizu aouad aoun apak aparisi apatu apenkwa
  apenteng aperahama aperribay apezteguia apirana appau appelbaum appiah applebaum aqiaq aqiatusuk arafat araghchi arain
  arakelian arakelyan arale aramendi aramendia aramyan aranguren aranzabal aranzadi arasteh aratanha arauzo aravindan
  arbizu arboleya arbuckle arbulu arbuthnot arbuthnott arcadinho arcay archibong ardalan ardanza ardenghi ardevol arditti
  arega aregawi aregbesola areitio aremu arencibia arenillas aretxaga argibay argoitia argollo argudo arguedas argungu
  arhin arikan arinze ariyaratne arizaga arizmendi arizmendiarrieta arizti arjomand arkoh arkoun armah armesto armoo
  arnaituk arnaiz arnakak arnaluk arnaquq arnatsiaq arnaut arngnaaq arocena aroh aronian aronovich aronson arora arowolo
  arragutainaq arranz arrasate arreak arregui arrese arrillaga arrospide arroyuelo arrufat arrupe arshad arshakyan
  arslanoglu artacho arteche arteh artiles aruliah arulpragasam arumugam arutyunyan arvaluk arveladze aryal aryamanya
  aryeetey arzak arzalluz asaah asamoa asamoah asanji asante asatiani asatryan asch aschalew asefa aseidu asemota asfaha
  asfaw asgari asghar asghari ashagre ashenafi ashevak ashini ashitey ashkar ashkenazi ashoona ashour ashraf ashtari
  ashtiani asiama asiamah asiedu asif asiimwe asika asirifi asiwaju askar aslam aslan aslanian aslanyan asmerom asnake
  asogwa asokan asomugha asrat assaf assamoah assayag assefa assogba assouline assreuy astarloa astiazaran astigarraga
  ata'ata atagootak atagutsiak atakora atalay atallah atamian atanga atangana atapattu ataturk athavale athayde athie
  athukorala atiase atieno atiku atnafu atouguia atsede attagutsiak attakai attakora attali attallah attanayake attipoe
  attiyeh attoh attungana atuahene atuhaire atutxa atwal atxaga auchincloss auchterlonie audu aujla aumatell aumua
  aupaluktuq aurangzeb aurrecoechea aurrekoetxea ausage autagavaia autut avaala avadhani avagyan avakian avakyan avanesyan
  avci aveleira avetisyan avigdor avillez awale awan awana awashish awasthi awatere aweys awil awolowo awoniyi awono
  awosika awotwi awuah awuor awwad axpe ayaanle ayachi ayalew ayalik ayana ayandele ayaruak ayarza aydemir aydogan ayebare
  ayele ayenew ayeni ayensu ayestaran ayeva ayew ayhan ayim ayinde ayisi ayissi ayitey ayittey aykut ayllon aynalem
  ayodele ayoola ayub ayuk ayvazian ayvazyan ayyangar ayyappan azad azadi azagra azana azancot azcarate azcue azikiwe
  azizi azkue azkuna azoulay azpiazu azpilikueta azpiroz azubuike azuka azulay azumah azuonye azurmendi azzam azzi azzouz
  baah baamonde babalola babangida babatunde babayan babirye baccouche bacellar bacharach bachchan bachega badalyan
  badamasi badaro badawi badhan badiate badinani badji badkar badmus badran baessa baffoe bagchi bagdasarian bagga
  baghdadi baghdasaryan bagheri bagonza bagramyan bagyenda bagyenyi bahadori bahamonde bahati bahceli bahmani bahnasawy
  bahrami bahri bahru baidoo baidya baig baiges baillie baine bainimarama bains bairrao bajaj bajalan bajpai bajpayee
  bajracharya bajwa bakaal bakambu bakare bakayoko bakhtiar bakhtiari bakshi balachandran balakrishnan balarabe
  balasooriya balasubramaniam balasubramanian balasundaram balawa balcells balcha baldin baldissera baleiwai balenziaga
  balerdi balestrin balikuddembe balinda ballantyne ballus baloch balouch baloyi bamaiyi bamalli bamanga bamerni bamidele
  bamigbade bampi bamwine bandaranaike bandaranayake bandopadhyay bandundu bandyopadhyay banegas banerji bangani bangash
  bangoura bangura banisadr bankole bannatyne bannerman bansal bapat bapela bappah baraibar barakat baral barallobre
  baranes barasa baratashvili baravilala barbadillo barbon bardagi bardakci bardio bargallo barghouti barkat barkhadle
  barot barrasa barrenechea barrenetxea barrionuevo barriuso barrutia bartolome bartomeu baruch barwari barzani barzanji
  barzegar basabe basagoiti basagoitia basajja basajjabalaba basak basaldua basallo basavaraj bascunana bashir
  basilashvili baskaya basmajian basnayake basnet basnyat bassil bassole bassols bassong basterrechea basurto batamuliza
  bathily batibasaga bationo batllori batochio batra bauermann baulenas bavadra baviskar bawa bawumia bayar bayarri bayero
  bayiha bayik bayisa baykal bayon bayrak bayraktar bazargan bazima bazzi beardy beascoechea beaton bebb bebianno becenti
  bediako bedie bedirxan bedonie bedrosian befekadu begashaw begay begaye begg begiristain begley begody beguiristain
  behan behbahani beheshti behesthi behl behzadi beilin beirne bekaryan bekele bekkali bekkouche bekoe bektas belachew
  belaid belaidi belarbi belaustegigoitia belaustegui belayneh belghazi belhadj belhaj belinchon belinga belkacem
  belkhadem belkhodja bellver belmadi belmokhtar beloki bempah benabdallah benabdelkrim benach benachour benali benally
  benarfa benarroch benasayag benatar benatia benavent benayoun benbrahim bencheikh benchetrit benchimol bencomo bendahan
  bendjedid bendre bendukidze benejam benet benflis bengoa bengoechea benguigui benhaddou benhaim benhamou benholiel
  benipal benjelloun benkirane benlliure benmoussa bennacer bennani benoliel benomar benros bensaid bensalah bensimon
  benslimane bensouda bensoussan bensusan bentaleb bentolila bentounsi bentub benveniste benyahia benzaquen benzecry
  benzema beobide berasategui berastegui berazategui berberian berdzenishvili berenguel berenguer berenstein bereziartua
  bergamaschi bergamin berhane berhanu berhe beridze berihun beristain berlinski bernaldez bernardelli bernstein berrahma
  berrizbeitia bertoncello berwari besigye besora bessala bestard betancor betancort betancur bethencourt bethune
  bettencourt beyene beynon bezabih bezuneh bhadra bhaduri bhagat bhagwat bhalla bhamra bhandal bhandari bhandarkar bhangu
  bharadwaj bhardwaj bhargava bhasikiti bhaskaran bhatia bhatkal bhatnagar bhattacharjee bhattacharya bhattacharyya
  bhattarai bhatti bhave bhebhe bhele bhengu bhide bhinder bhogal bhoir bhosale bhosle bhowmick bhowmik bhuiya bhuiyan
  bhujbal bhullar bhunia bhunu bhusal bhutto biague biakeddy bialik biaye bidandi bidaurreta bidegain bidoung bielschowsky
  bigay bigcrow bigeagle bighorse bigirimana bigombe bigotte bigsky bihi bikoro bilgic bilgin biloa bilong bilow bindra
  biney biraahwa biradost biral birhanu birifkani birnbaum birnin birol birrell bishara bishaw bisht bisimwa biswas biteye
  bitsie bitsilly bitsui bitton biumaiwai bivar biwott biya biyani biyela bizimana bizimungu blackadder blackbear
  blackcloud blackelk blackfeather blackfox blackhorse blackowl blaustein bleddyn bleichman blethyn blumenfeld blumenthal
  boadi boado boadu boafo boahen boahene boakai boakye boamah boamorte boampong boatemaa boavida bocage bockarie boente
  bofarull boff bofill bogale bogatsu boghosian bogiso bogle bogosi bohara bohbot bohorquez boikanyo boino boitumelo
  boixader boixadera boixareu bokaba bokanga bokhari bokwe bolaji bolamba bolarinwa bolasie bolatagici bolinaga bolitho
  bolkvadze boloka bolongo boluda bolzan bomani bommai bomvana bonany bonastre bonfanti bongela bongonda bonsu boparai
  boqor bordonhos borgonovi borkar bornhausen boroujerdi borrell bortey borthwick bortolini bortolon bosanko bosanquet
  boscawen bosenge boshab botani botbol botchwey bottino botwe bouabdallah bouanani bouare bouazizi bouazza bouchareb
  boudiaf boudjedra boufal bougherra bouhafs boukhari boulahrouz boulmerka boumediene bouraoui bourguiba bousbia boussoufa
  bouteflika boutros bouza bouziane bouzid bouzon boyajian boylan bozdag bozkurt brahimi brandariz brannigan brannock
  brant braonain brar braverman braz breadalbane breathnach brechin bregvadze brempong brenneisen brereton breslin
  bresolin briain brigagao brihuega briongos britto brobbey brocco broderick brodsky brokenleg brolchain bronfman brosnan
  brossard brugues brusi buabeng buadromo buaiz buchbinder bucuane bucyana budathoki bueso bugaje bugti buhari buitrago
  bujalance bukar bukenya bukhari bulambo bulcha bulivakarua bulkeley bulut bunza buraale burchuladze burgana burguillo
  burjanadze burki burnet burnier burstein busato busingye bustani bustillo buthelezi buttar buuh bwemba byabagambi
  byanyima byarugaba byaruhanga caalin caballol cabrini cabuco cachafeiro cadafalch cadarso cadell cadore cadwalader
  cadwaladr cadwallader cafferkey cafferty caffrey cahalane cahama cahill caholo cahuma cahunda cakir cakmak cakobau
  caldentey calder caldevilla calhanoglu callaghan callanan callander callapez calsina camalata camata camblor campelo
  campilho campomanes camposana camprubi camuenho canabal canamero canavilhas canellas canet canganjo canhanga canizal
  canizares cannavan cantalapiedra cantalejo cantillon canyelles caomhanach capapinha capdevilla capiberibe capingana
  carabano carabias caradoc caradog carasso carazo carbajo carballal carballeda carballido carcedo cardigos carelli caride
  carlesso carlotto carlyon carmichael carmody carnegie carner carrasquer carriazo carricajo carrigan carstairs carthew
  carulla carvalhais carvalhinho carveth casademont casadevall casajuana casamitjana casarrubios casassas cascante
  cassanje cassidy cassinda cassoma cassule castanon castanyer castejon castellvi castelnuovo castiella castrejon
  castrillo castroviejo catchiungo catchura cathain cathasaigh cathcart catombela catroga caucaunibuca caunedo cavanagh
  caveda cavubati cavuilati caxala cayuela cazarre ceallachain ceallaigh cearbhaill cebekhulu ceesay cegerxwin ceide
  ceidigh cekwana celayeta celdran celorio cengiz ceolin ceredig cerveira cervigon cesconetto cetin cetinkaya cevik
  chabalala chabane chabata chabbi chabikwa chachuaio chadha chafik chaggar chagwiza chahal chaib chaibva chakabva
  chakanetsa chakanyuka chakasim chakhalyan chakrabarti chakravarti chakravarty chakwera chalhoub chalmers chambal chambel
  chambisso chamboko chambule chamisa chamoun chamusso chandhok chandimal chandiwana chandorkar chandra chandramouli
  chandran chandrasekar chandrasekaran chandrasekhar chandrasiri changule changunda channa chaoui chapagain chapfika
  chaquisse charents charumbira chateaubriand chatha chatikobo chatterji chattopadhyay chaturvedi chaubey chaudhari
  chaudhri chaudhry chauhan chauke chaumba chavana chavango chavarri chavchavadze chavhunduka chawasarira chbeir chebbi
  chebet chebii cheboi chedid cheechoo cheema chegwidden chegwyn chehab cheikh chelouche chemutai chenge chenoweth
  chepkemoi chepkoech cherian cherif cherinda cherkaoui chernet cherono cherotich cheruiyot chesire chettiar chhabra
  chhetri chhina chiaradia chiarelli chibanda chibanga chibaya chibesakunda chicamisse chicapa chiconela chicuamba
  chidambaram chidavaenzi chidenguele chidhakwa chidiac chidyausiku chidzambwa chidzero chiekwe chigariro chigbo chigova
  chigumba chigumbura chigwedere chihota chihuri chijioke chikafu chikanga chikapa chikara chikawe chikerema chikezie
  chikhaoui chikomo chikore chikovani chikowore chikukwa chikumba chikunguru chikwanda chikwe chikwendu chikwinya chilala
  chilima chilombo chilongani chiluba chilufya chiluvane chiluwe chimbetete chimedza chimene chimhini chimombe chimombo
  chimphamba chimtali chimuanga chimuco chimuka chimutengwende chimwala chinaglia chinamasa chinamora chinchon chindombe
  chinembiri chingunji chinnappa chinnasamy chinogureyi chinotimba chinsinga chinweuba chinweze chinyanga chinyoka
  chipande chipanga chiparaushe chipenda chipeta chipfakacha chipfunde chirenje chirikure chirimuuta chirinda chirindza
  chiripanhura chirisa chiroro chirume chirwa chisale chisanga chisango chisenga chishawasha chisholm chishti chisiza
  chissano chissende chisvo chitakunye chitale chitauro chiteculo chitemerere chitepo chitlango chitnis chitsaka chitsiga
  chitsungo chitunda chiundura chivale chivambo chivasa chivende chivukuvuku chiwara chiwenga chiweshe chiyangwa chkheidze
  choabi chocron chohan chombo chonco chongo choodamani chopade chouhan chouraqui chowdhary chowdhury chraibi chriqui
  chudasama chuene chukwuanu chukwudi chukwueke chukwuemeka chukwuka chukwuma chukwumerije chukwunonso chukwurah chunguane
  chygwin chynoweth cibeira cicek cidambaram cienfuegos ciller cindoruk cinneide ciribelli cisse cisse cissokho cissoko
  civit clancy claramunt claschee clavijo cleary clohessy clos coakley coaracy cobbinah cockburn codato coghlan cokanasiga
  colatto colenso collell colleran colmenarejo colombari colomina colquhoun comellas comerford comiche comiskey compaore
  comrie concannon conchubhair conghaile conill conlon conneally conneely conteh conwy coogan cooney coonishish cooray
  corbelini corbella coroliano corominas coromines cortazar cosgrave coskun costelloe cotarelo coterillo coughlan couselo
  covane covelo covolan cowie coyne craddock craigie cranston cravid creagh creedon cregan crehan crespin crichton
  criomhthain crispim cristovao crivella crombie crotty crowfeather crowley cruanyes cruells cruikshank crusoe cubillo
  cucurull cuddihy cudjo cudjoe cueto cuinn cuixart cukierman culhane cullinan culusow cumbana cumbane cummins cunill
  cunnane cunnick cunninghame cupertino curnow curuchet curutchague curutchet curvello cusack cymbron cynan cynwal d'alva
  daaboul dabbagh dabbah dabholkar dabney dabral dachs dacosta dadiani dadzie daei daffe dafydd dagdelen dagnachew dagne
  dahal dahir dahiru dahoki daka dakhil dakkak daku dakuvula dalaigh dalal dalasile dalcin dalcol dalgleish dalgliesh
  dalhatu dallabrida dalmar dalmaso dalmia dalmolin dalpiaz dalrymple daltro dalvi daly dalziel damani dambatta dambaza
  dambazau dambudzo damle damodaran damte danbaba dandavate dandekar danelia daneshvar danfa danfa dangarembga dangol
  danielyan danjuma dankwah dankwambo danladi danon danquah danso dansoko dantata dantsoho daoud dapena daramola darboe
  darchiashvili darder darkwa darkwah darwiche darwish dasgupta dashti dassanayake dasti dastidar dasuki daura davari
  daveta davitashvili davtyan davutoglu dawit dayananda dayimani ddamulira ddungu deasy debbouze debebe debnath deboch
  debrah dedzo deegan deeney deeq deerinwater degefa degefu dehghan dehghani dehkhoda dejene delahunty delana delaney
  delasau delazeri delerue delisle dellagnese dembele demeke demiral demirbas demirchyan demirci demirel demirjian
  demirtas demissie dempsey denetclaw denetdeel denetsosie denhere denholm deniz deniz denktas deodhar deokar deol derartu
  dereje derese dermody dershowitz dersim desalegn deschene deschenie desha deshmukh deshpande deslandes desmond destaw
  deukmejian deulofeu deusdado deutsch devaney devereux devgan devine devkota devlin dewar dgedge dhakal dhaliwal dhami
  dhamija dhanapal dhanda dhanoa dhariwal dharmadasa dharmadhikari dharmalingam dharmapala dharmasena dhawan dheere dhesi
  dhillon dhindsa dhingra dhir dhital dhlakama dhlamini dhliwayo dhlomo dholakia dhomhnaill dhoni dhotre dhuhulow dhumal
  dhungana dhungel diaby diack diagana diagne diakhaby diakhate diakho diamanka diamant diangana diangienda dianka diankha
  diarisso diarra diarrassouba diassy diatta diaw diawara dibango diedhiou dieme dieme dieng dieye dieye diezhandino
  dihunga diiriye dikgale dikizeko dikko dikmen dikobe dikoko dikwa dilek dillane dilshan dimande dimery dincer dinehdeal
  dingiswayo dinneen dinsamo dinwiddie dinwoodie diocou diomi dione diongue diouck dioulde diousse diphoko dipholo dirie
  dirir diriye disanayaka dissanayake dithebe ditlhake ditshego diwan dixit dizayee dizayi djaballah djalo djalo djassi
  djata djau djebar djebbour djedjo djerad djiba djibo djigo djitte djop djoumessi dladla dlakavu dlamini dlomo dlova
  docampo dochartaigh doganay dogar dogbatsey dogbe dogonyaro doguwa doherty dokubo dolabella doldan dolidze domarco
  domhnaill domolailai domonte donabedian donaghy donegan donkoh donkor donlon donoghue doolan dorbor dordio doreste
  dornelas dorronsoro dorta dosanjh doski dosky douaihy doucoure doueihi dougherty doumbia doumbouya doval downey doxtater
  doxtator drammeh drauna draunidalo dreketi dreyfus drissi drogba druacain drummond drumond duah dualeh duavata dubad
  dubey dubhghaill dubinsky duggal duggan duguid duhalde duhoki duinn dukwana dumakude dumbadze dumbutshena dumbuya dumisa
  dumor dunbar dundas dunjwa dunlop dunphy durairaj durcan durmaz durmus durojaiye durotoye durrani duttagupta duvane
  dvali dwane dwek dwivedi dyfed dzapasi dzhaniashvili dzidzienyo dzingai dzingirai dzinotizei dzisah dzokoto dzvairo
  eaglefeather eagleman eanes ebadi ebanga ebode ebogo ebong ebongue ebosse ebrahimi ecevit echalook echaniz echarri
  echave echazarreta echebarria echegaray echegoyen echenagusia echenique echeruo echeverri echeverry echezarreta eckert
  ecweru edafe edebiri edeh edelman edelstein edet edevane edima edimo edirisinghe ednyfed edosomwan edozien edusei edzoa
  eecherk eegeesiak eetuk effah effiong efobi egal egan egbeyemi egbuna egbunike egbuonu egharevba egibar egiguren egler
  egoyan eguiluz eguren egwu egwuonwu ehemba ehigiator ehsani eichenberg eijo eiriz eisenstein eizagirre eizaguirre ejaife
  ejalu ejetsiak ejigu ejike ejiofor ekambi ekanayake ekanga ekani ekeh ekeocha ekezie ekhator ekho ekidlak ekinci ekong
  ekoto ekotto ekpenyong ekra ekrem ekuban ekundayo ekwealor ekwensi ekweremadu ekwueme elalami elanga elangovan elbaradei
  elbaz elcano elci elegbede elejalde elgezabal elgorriaga elguezabal elidrissi eliot elizegi elkaim elkoro elkshoulder
  ellice elmaleh elmaliah elmasry elokobi elooangat elorza elosegi elosegui elosua eloundou elphinstone elsayed elsisi
  elystan emaldi emeagwali emecheta emenike emlyn emre emuakpor emuron enahoro enang enbeita endale endalkachew endeshaw
  enekwe englert ennor enoh enoogoo enright entrialgo entsie entsua enuaraq enwerem enwonwu epalanga epelbaum eppstein
  erauskin erbakan erbil erdem erdogmus erdozain ergete ergin ergun erhabor eriacho eriz erkan erlich ermineskin eroglu
  errazkin errazti erreca erskine ersoy ertan ertas ertugrul erueti eruvwetere esan escanciano escandon escofet escorel
  escriche escudier esfahani esfandiari eshete eshun eskandari eskenazi eskinder eslami esmaeili esnaola espasandin essaid
  essama essebsi essel essien essilfie essomba essono essuman estebaranz esteller estupinan etame etchebarne etcheberry
  etchegaray etchegoyen etchepare etcheverry etcitty eteki etidloie etim eto'o etoa etoo etoundi etsitty ettcitty etuk
  etukudo etungat etxabe etxarri etxeandia etxegarai etxeita etxenike etxepare etxezarreta etyang evaluardjuk evic evren
  eweka eyenga eynon eyoum ezan ezcurra ezeani ezeanya ezechukwu ezeh ezeife ezeigbo ezeiza ezeji ezekwesili ezenwa
  ezenwafor ezeokoli ezeudu ezhilan ezidi ezike ezkerra ezpeleta ezquerra
`;
