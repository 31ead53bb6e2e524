// Further given names of many peoples. Lower case, no accents; written from general knowledge.
export const GIVEN_OF_THE_WORLD_N_TO_R = `
  na-eun na-ra na-yeon na-young naadu naakoshie naatik nabaneeta nabanita nabaraj nabasumba nabatanzi nabbanja nabeel
  nabeela nabin nabirye nabor nabukeera nabukenya nabulya nabwire nachhatar nachiappan nachito nachman nachum naciima
  naciye nadav nadeeka nadeesha nadelik nader nadesha nadiah nadifo nadjia nadjib nadka nadun nadxhielii nadxielii
  nadxiely naeema naera naeun nafetalai nafisatu nafiso nafsika nafula nafuna nagalakshmi nagamani nagammal nagaraj
  nagarajan nagesh nageswara naghmeh nagisa naheed nahele nahiri nahoa nahoko nahom nahuel nahuelcura nahuelpan
  nahueltripay nahui naibuka naig naihe naika naina nainoa nairobis najdan najt nakabugo nakalema nakamya nakanwagi nakasi
  nakato nakawuki nakayima nakayiza nakazibwe nakeisha nakhumicha nakia nakibuuka nakibuule nakimuli nakirya nakisha
  nakita nakitende nakiwala nakku nakorn nakua nakul nalaka naledi naliaka nalin nallathambi nalubega nalukwago nalule
  nalwanga nalwoga nam-joon namakula namal namasivayam namatovu namazzi nambiar nambooze namboozo namelok namhla namirembe
  namita namjoon namku namra namrata namubiru namuddu namugga namukasa namukwaya namuli namutebi namuwonge namuyanja
  nanako nanami nanang nanase nancupel nandakumar nandar nandasena nandhini nandinha nandinho nandita nandito nandkishor
  nangolo naniloa nanise nanisi nanjala nankya nanna nansamba nansubuga nantale nantongo nantume naoaki naohiro naohito
  naoise naoishe naomichi naomie naomy naone naotaka naoto naowarat naoya naoyuki napua napualani napuanani naqasima
  narasamma narasimha narasimhan narayan narayanamma narayanan narayani narbahadur narcyz narek naresh nariman narin
  narine narith narong narongchai narottam narumi nasaindy naseer naseerah naser naserian nashawn nashielly nashipae nasib
  nasieku nasima nasimiyu nasiru naska nasra nasrin nassali nassanga nasser nassiwa nastaran nastasya nasteexo nasteho
  nasuuna natalita natalka natanel natarajan natasza natchaya natela nathalya nathany natisha natito natnael natsue
  natsumi natsuo nattapong nattawut nattaya natthaphon natukunda natumanya nauman naushad navaneetham navdeep navid
  navjeet navjot navneet navpreet navroop navtej nawaf nawaz nawel nawroz nayab nayana nayaraq nayef nayelli nayeon nayiga
  nayomi nayoung nayraru nazanin nazdar nazeli nazenin nazgol nazik nazim nazish nazli nazma nazmiye nazmul nazneen nazrul
  nazziwa ncebakazi nchekwube ncumisa ndabenhle ndabezinhle ndagijimana ndagire ndahiro ndaizivei ndalu ndanu ndapiwa
  ndaya ndayisaba ndayishimiye ndidiamaka ndikumana ndileka ndiliswa ndinda ndombele ndubuisi nduduzo ndukaku nduku
  ndumiso ndungu ndyebo neacail neacal neasa nebahat nebechi nebeolisa nebiat nebiyou nebiyu nebojsa nebyat nechama
  nechirvan neculman neculqueo nedelcho nedeleg nedeljko nedjma nedyalka nedyalko nedzad neelam neelamani neelima neelwang
  neeraj neeta neetu negash negassi negest negin negusse negussie nehama nehe nehuen neilina nekesa nelito nelleke nemani
  nenetl nengah nenita neoklis neomai neori nergiz nerijus neriman nerlande nermina nersa nerses nerys nesi nesibe
  neslihan netanel nethmi neumi neuzeli nevenka nevenko newlyna newroz nexhmije neyda neyen neyra nezahualpilli nfumu
  ngaakudzwe ngabire ngabo ngahiraka ngahuia ngaio ngaire ngaiwi ngalu ngaluafe ngalula ngandu ngaori ngapaki ngapera
  ngapo ngarangi ngareta ngarimu ngata ngawai ngawang ngawiki ngawini nghi nghia ngina ngocanh ngocbich ngocdiep ngocha
  ngochan ngochuyen ngoclan ngoclinh ngocmai ngoie ngombo ngoni ngonidzashe ngozichi ngozichukwuka ngozika ngueve ngugi
  nguillen ngunza nguyen nhamandu nhamo nhamoinesu nhamposse nhan nhanderu nhat nhatanh nhatlinh nhatminh nhia nhien
  nhlanhla nhuquynh nhut nhyira nhyiraba niallghas niaranduba niaz nibedita nicaisse nicasito nicerata niceta nicetas
  nickeisha nicodemos nicodemus nicolaas nidhi nigatu nighat nigist nigisti nihar niilo niina nijole nikanor nikau nikhila
  nikia nikifor nikiforos nikitas nikodem nikoghayos nikoleta nikolett nikorn nikotimo nikte niktee nikunj nilanjan
  nilanjana nilanthi nilay nilesh nilima nilmini niloofar niloufar niloy nilufar niluka nilupul nimaja nimal nimali
  nimanthi nimco nimesh nimesha nimet nimilote nimisha nimol nimra nimrat nimusiima ninel ningrum ningsih nininha niniola
  ninnidh ninnog ninoc ninoy ninsiima ninutsa niovi nipuna nipuni niraj nirajan niranjan nirav nirmal nirmala nirosha
  niroshan niroshani nirupa nirupam nirut niruta nirvair nisar nisarg nishadi nishani nishant nishantha nishita nishtiman
  nisreen nitai nitesh nithin nithya nitinha nittaya nitwa nitya nityananda niukapu niurkis niusha nivaneide nivedha
  nivetha niwa niwagaba niyah niyati niyaz niyi niyigena niyitegeka niyomugabo niyonkuru niyonsaba niyonshuti niyonzima
  nizeyimana njabuliso njabulo njal njall njamba njambi njau njegos njideka njinga njoki njoroge njuguna nkanga nkansah
  nkauj nkechinyere nkeiru nkeiruka nkem nkemakonam nkemdilim nkemdirim nkemjika nkiru nkiruka nkoli nkolika nkosana
  nkosilathi nkosinathi nkrumah nkulu nkululeko nkunda nkundabanyanga nkunim nkurunziza nlandu nmesoma nnabugwu nnabuike
  nnaemeka nnaemezie nnamdi nnanna nnedi nnedimma nnenna nnennaya nneoma nobantu nobathembu nobesuthu nobuaki nobuhiko
  nobuhiro nobuhle nobuntu nobuyoshi nobuyuki nochtli noellie noelvis noelys noemie nofar nofoaiga nofre nofrito noga
  nohea nohealani nohelia nohili nohokai nohopari noirin nojpeten nokubonga nokukhanya nokulunga nokuzola nokwanda nokwazi
  nolasco nolitha nollaig nolubabalo noluvo noluvuyo noluyolo nolwandle nolwen nolwenn nomagugu nomahlubi nomakhaya
  nomalanga nomaphelo nomathamsanqa nomatter nomawethu nombasa nombeko nombulelo nomfuneko nomfusi nomhle nomita nomkhosi
  nomonde nompendulo nompilo nompumelelo nomqhele nomtha nomthandazo nomthetho nomusa nomvano nomvuyo nomvuzo nomzamo
  nomzi noncedile noncedo nondumiso nonglak nongnuch nonila nonito nonkosi nonnita nonoy nonso nontlantla nontobeko
  nontokozo nontsikelelo nontuthuzelo nonyelum nonyerem nonzaliseko nonzwakazi noora nooshin nopinky noppadon noppawan
  noraini norair norayr norazlina norelis norelkis norhaliza norhayati norihiko norihiro norimasa norivaldo noriyuki
  norkys norlito norliza normelia norminha normunds norval norzaidi nosakhele nosheen noshin nosipiwo notburga nothemba
  nouara nouchi nouf nourin nourredine noushin novak noviani novlette noynoy nozinhle nozomi nozomu nozuko npauj nplooj
  nqobani nqobile nsabimana nsanzimana nsengimana nsengiyumva nsereko nshimirimana nshimiyimana nshuti nsimba nsona
  nsubuga ntaganda ntakirutimana ntambi ntandoyenkosi ntebaleng ntebogeng nthabiseng nthati nthenya ntholeng ntombekhaya
  ntombenhle ntombesizwe ntombi ntombifuthi ntombizandile ntombizanele ntombizethu ntsebo ntsika ntsikelelo ntsoaki ntumba
  ntuthuko nuala nubar nuchi nudrat nuengruthai nugroho nugzar nuha nuhu nujin nukri numidia nunana nupur nuradin nuraini
  nuraisyah nuray nurcan nurdan nurhaliza nurhan nurhayati nuris nurit nuriye nurjahan nurjanah nurlaila nursyahirah
  nurten nurulhuda nusin nusipepa nusrat nusta nutifafa nutsa nutsugah nuttaporn nuuanu nuufou nuur nuurta nuutti nuwagaba
  nuwamanya nuwan nuwani nvard nwabueze nwabugo nwachukwu nwadiuto nwakaego nwamaka nwankwo nwanneka nwanyibuife nwanyieke
  nwaogo nwaoma nway nwokedi nwokoye nyaboke nyagaka nyaguthii nyakato nyakio nyambura nyameba nyamekye nyamwasa nyamwaya
  nyanchama nyangara nyangoma nyanjiru nyankomago nyaradzai nyaradzo nyarai nyarko nyaruai nyasha nyashadzashe nyatichi
  nyawira nyein nyembo nyengeterai nyinawumuntu nyirahabimana nyiramana nyiransabimana nyokabi nyunt nzagi nzambi nzube
  nzubechi nzubechukwu nzuzi oanell oanez obafemi obaidul obakeng oberson obiageli obiageliaku obiajulu obianuju obichi
  obidimma obiefuna obiesie obinnaya obinze obioha obiora obiri obrad obrempong obua obumnaeme obumneme obuobi ocaya ocen
  ochieng ocllo octacilio octavie octavious odailson odarley odartey oddbjorg oddbjorn oddgeir oddny oddrun oddur oddveig
  oded odehyeba odelin odenilson odera odhiambo odhran odichi odilie odimma odinaka odinakachukwu odinchezo odinga odirile
  odoardo odoki odong odongo odoyo odunola oduor odwa odysseas ofahengaue ofeina ofelya ofentse ofir ofisa ofisi ofori
  oforiwaa ofunne ogadinma ogbenyealu ogbonna ogbonnaya ogechi ogechukwu ogmundur ognjen ognyan ogochukwu ogoegbunam
  ogolla ogomoditse ogonna ogugua ogwang ohad ohemaa ohene oheneba ohenewa ohia ohnmar ohomairangi ohtli oiama oighrig
  oistin ojiugo ojok ojwang ok-soon okaidja okaikor okailey okalani okech okechi okechukwu okello okeyo okezie okinyi okko
  okoe okoli okonkwo okorie okot okoth oksoon oktawia okwuchukwu okwudili okyere okyerewa olabode oladapo oladele
  oladimeji oladipo oladipupo oladunni olaedo olafia olafur olaguer olajide olalekan olamide olamilekan olanike olanipekun
  olanna olanrewaju olanya olaolu olasunkanmi olatunde olatunji olaug olawale olawunmi olayemi olcan olebogeng oleidys
  olentzaro olev olgierd olguita olguta oliana oline olisa olisaemeka olisakwe oliwa oliwia ollanta ollantay ollin
  ollintzin olona olrich olubukola olubunmi oluchi oluchukwu oludare oludayo oluebube oluf olufemi olufunmilola olugbenga
  olujimi olukayode olukemi olumayowa olumuyiwa oluoma oluremi olurotimi olusanya olusegun olusesan olusoji olutayo
  olutobi olutosin oluwabukola oluwabusayo oluwadamilare oluwadamilola oluwafemi oluwafunmilayo oluwagbenga oluwakemi
  oluwamayowa oluwanifemi oluwapelumi oluwaseyi oluwashola oluwatimilehin oluwatobi oluwatobiloba oluwatosin oluwatoyin
  oluyemi oluyomi olweny olwethu olya omair omari omarion omarys ombeline omid omkar omolade omolemo omolola omondi
  omotoke omotoyosi omotunde omowunmi omoyele omphile omprakash omri omur onalenna onaona onditz onega oneil oneisha onele
  onelio oneone onesima onesime onetoto ongile onipaa onkabetse onkar onke onkemetse onkgopotse onni onnik onno onochie
  onofrinho onokoko onondive onosai onthatile onwuachi onyango onyebuchi onyebuchukwu onyechi onyedika onyedikachi onyeka
  onyekachi onyekachukwu onyekwere onyema onyemaechi onyinye onyinyechi onyinyechukwu ooko opilano opiyo opochtli opoku
  opunui orapan orathai oratile oratilwe orcun ordono oreeditse oreka orelien orelvis oreneile oreoluwa orestis orfhlaith
  oripa orisi orit oriyomi orjan orlagh orlaithe orlanda orlandilson orminda ornanong ornit oroitz orpah orpha orreaga
  orri orsolya ortrud ortwin ortzi ortzuri orval orvokki oryem orysya osane oscarina oshadi oshane oshani osinachi
  osinachukwu osip osita oskarbi oskari oskars oskitz osleidys osmany osmarina osmel osmildo osnat osnel osniel osob
  osondu osonduagwuike osoria ostap ostoja osvaldina osvaldis oswin oszkar otacilia oteng otenili otfried othusitse otieno
  otoha otohiko otsanda otsile otso otsoa ottmar ottokar otylia ouassila ouiza ouko ouma oumarou oumnia oumoul ounissa
  ourania outhmane outumuro ovadia ovide oviya ovsanna ovsey owino owiny owuor owuraku owusu owusuaa oxel oxlaj oyebanji
  oyebola oyekunle oyeniyi oyindamola oyinkansola oyinlola oykum oyuki ozan ozanete ozelia ozeni ozenilda ozichukwu ozioma
  paata paavali pabitra pachacutec pachacuti pachacutiq pachita paciana padern padhraic padhraig padmaja padmanabhan
  padmasiri padmavathi padraigin padrig paea paepae pahoua paiakan paidamoyo paikea pailin paillalef painecura painemal
  painevilu pairoj paityn paivikki pajntaub pakal pakelika pakorn pakou pakshan palani palaniappan palanisamy palden
  palenapa palepoi palesa paliku palila palitha palko pallab pallav pallavi panadda panagiota panagiotis panagis
  panambivera panashe panayiota panayiotis panchita panchulo pancrac pandiyan pandurang paniz pankaj panneerselvam panqara
  panqarita pantaleona panteleimon pantelis panyin paora papiya papuna parag paraic parakrama parameswaran parameswari
  paramjeet paramjit paranaguacu parandzem paraska paraskevas paraskevi pareihe parekohe parekura pareraukawa paresh
  paretai parez parfen parham parichat parichehr parimala parinaz paritosh parlane parmenia parmeshwar parminder parmjit
  parneet parnian paromita parth partha parthapratim parthasarathy parthenia parthiban parul paruyr parvaneh parvathi
  parvathy parvati parveen parvez parvin parviz parwin parzhin pasang paschoal pascoalina pascow pascualito pasindu
  passang patariki patcharee patcharin patelesio patli patllari patrycja pattama paturiki paulani pauliasi paulien paulius
  paullu paulna pauwel pavithra pavle pavlik pavlos pawly paxsi payal payeng pazhani peadair pearlie peceli pechiammal
  pedr pedrina pedroca pedrolina pedzisai peeter peeti pegah pehi pehuen peigi peilin peishan peizhi pejman pelageya
  pelantaro peleg pelegri peleiupu peleke peleki pelenatita pelham pelika pelin pencho peneamine peneti pengcheng pengfei
  peniamina peniasi penijamini penioni penisimani penitito pensri pentti pepeta per-jakez perata percilia perciliana
  peredur perefoti peresetene peret peretz perig periklis permata persefoni pershang perumal perveen perwaiz pesach
  pesaleli peshawa peshraw pessy petelo petesa petkana petko petri petrit petroc petrok petronilha petronilia petronita
  petroula petrunka petruska petter petur peyman pfungwa phairot phakama phakamile phakphum phalla phanuwat phaphama phara
  pharah phathiswa phaxsi pheakdey pheello phelim phelisa pheliswa phelo phemelo pheng phenyo phetogo phetsamone phichit
  phikolomzi phileas philile philocles phimchanok phindile phirum phirun phiwokuhle phoeun phomolo phonesavanh phornthip
  phoumy phouvong phumelela phumelele phumeza phumla phumlani phumzile phuoc phuonganh phuonglan phuonglinh phuongmai
  phuongnam phuongthao phuongthuy phuonguyen phurba phuti phuyu phyo phyu phyuphyu piarres pichun pierre-luc pierre-yves
  pierrelus pieterke pietertje pietje pihla piia piilani piippa pikake pikria pilarin pilialoha piliko pililani pilliwa
  pillpintu piluca pimchanok pinal pinelopi pinimidzai pinopiaa pinuccia pinyo piotrek pipiana pipitsa piraporn piret
  pirihira piripi piripo pirkko piruz piseth pisey pisila pisith pitso piuquemilla piutau piyadasa piyali piyanuch
  piyaporn piyasena piyawat piyush plamena platonida plautila pnina poakalani poasa poghos pogiso pohai pokuaa
  pol-aurelien pol-iain polani polentzi poliahu polihale pollie poloko polycarp polychronis polydoros polyvios polyxeni
  pomaikai ponc pongpat pongrac pongsak ponleak ponnammal ponni ponnuswamy pooneh poongodi poorva porasy porfiriy pornchai
  pornpimol pornthip potaka potap potenciana poty potyju potyra poulami pounamu pouneh pouroto poutama pouvi pouya povilas
  prabal prabath prabha prabhakar prabhani prabhat prabhavathi prabhdeep prabhjeet prabhjot prabhleen prabhnoor prabhu
  prabin prabina prabir prabuddha prachi prachuap pradeepa pradeepika pradip pradnya prafull pragadeesh pragati pragnesh
  pragya prahlad praisku prajak prajakta prakasam prakong prakriti pramod pramono pranay pranee pranjal prapai prapas
  praphan prasadini prasanth prasart prasenjit prasert prashant prasit praskovya prasun pratama prateek prathap pratibha
  pratik pratiksha pratikshya pratima pratya praveen praveena pravin pravina prawit prayad prayong prayut preben preecha
  preethi preeyanuch premadasa premalal premalatha premlata prempeh premsinee prerna presendieu presentazion presnel
  pridon priit printza pritam pritesh pritha prithvi priti pritpal priyadarshini priyam priyankar priyanshi priyantha
  priyanthi priyono prodip proinsias prokhor prokofiy pronab prosenjit protazy prudenciana prunella przemek przemyslaw
  puakateau puakea puakenikeni pualani puamana puanani puaseiese puataunofo pubudu pugazhendhi puhi pulane pulasthi puleng
  pulotu pumla punahele pundalik puneet punitha punsara purahei purba puriq purna purnama purnomo purushothaman purvi
  purwanti puseletso pushkar pushpa pushpalatha pushpavathi puuwai pyetra pyetro qaali qadan qais qaiser qalinle qamaqi
  qandil qani qanil qantuta qaqamba qasem qhama qhana qhantati qhantta qhawana qhawe qhispi qhubekani qiaoyun qinghua
  qingshan qingyuan qingyun qiniso qiuhong qiuju qiuyan qiuyue qiwei qondile qorianka qoyllur quaneisha quanesha quanghai
  quanghuy quangminh quangvinh quanisha quantavious quashawn quauhtli queisha quenton quetzalcoatl quetzalli quetzally
  quetzalxochitl quidel quidulef quimeta quinha quintavious quintrala quintuillan quintuqueo quintuy quirze quoc quocanh
  quocbao quocdung quochuy quockhanh quocviet qurat quratulain quri qurichaska quyen quyllur quynhanh quynhchi quynhhuong
  quynhnhu quynhtrang raage raaliyo rabar rabeya rabin rabindra rabindranath rachamim rachana rachhpal rachmat rachna
  radenko radha radheshyam radhika radike radini radoje radojka radosav radoslaw radovanka raed raees raegan raekwon
  raelynn rafaqat rafat rafayel rafinha rafiq rafiqul raghad raghav raghavan raghavendra raghnaid raghnall raghu raghunath
  raghunathan ragna ragnfrid ragnheidur ragnhildur ragnvald raharjo raheel raheela rahele raheleh rahinatu rahman rahmo
  raibeart raidel raihan raijeli railala railef railson railton raimonda raimondas raimonds rainier raiquen raira raizel
  raizy rajagopal rajagopalan rajalakshmi rajamanickam rajamma rajarajan rajarshi rajasekar rajasekaran rajat rajathi
  rajbir rajdeep rajeevan rajeshwari rajeswari rajib rajitha rajkamal rajko rajkumar rajkumari rajna rajni rajnish rajpal
  rajpreet rajshree rajul rajvinder rajvir rajwant rakesa rakhi rakim rakiya raksha raletsatsi ralfs ralitsa ralphie
  ramachandran ramadevi ramadhan ramadhani ramakrishna ramakrishnan ramalakshmi ramalingam ramanathan ramandeep ramani
  ramanjit ramanujam ramasamy ramaswamy ramatou ramatu ramaz rambai ramces ramchandra ramil ramila ramin ramir ramla
  ramlah ramlatu ramli ramnath ramneek ramoncito ramonin ramsha ramunas ramune ramya ramyar ranabir ranajit ranbir randeep
  rangana ranganathan ranganayaki rangarirai rangiaho rangihau rangika rangikura rangimarie rangipuawhe ranielson ranieri
  ranil ranilson ranjan ranjani ranjith ranjitha ranjodh ranmali rannveig ranulf ranveig rapata rapelang raphaelle rapula
  rashaad rashaan rashaun rashaunda rashawn rasheed rasheeda rashmi rashpal rasika rasoul ratana ratchanee rathana
  ratheesh rathin rathinam rathna rathnait ratiba ratka ratko ratnasari rattanak rattanaporn rauf rauha raulino rauna
  raunak rauno raureti raveena ravichandran ravikumar ravinder ravindra ravindran ravindu ravit ravneet ravuama rawand
  rawezh rawinia rawiri raxma raypillan rayshawn razija reabetswe reaksmey realeboga rearabetswe reatlegile rebaz reber
  rebin rebone rebwar rechavam redae redeat rediet reenie reet refiloe refilwe regimantas reginae regininha reham rehema
  rehman rehmat reidel reidun reihana reija reiji reika reinder reinhilde reinier reinilde reinoud reisy reitumetse
  rejieli rejina rejitha rekan rekar rekia rekiya relebogile relmu remigiusz remofilwe remya remziye renald renang renati
  renatinha renatinho renaud reneilwe renilda renildo renilson renisha reniyah renjie renjith renny renold renuka
  renukadevi renwick renze repeka resham reshma restituta rethabile retimana retshepile revai revathi revathy revati revaz
  reweti rewi reyhan reyhaneh reymart reynald reynante reynier reynir rezhin rezso rhain rhiain rhian rhiannedd rhiannon
  rhianwen rhidian rhodora rhodri rhonwen rhuan rhun rhyan rhydderch riaz ricardinho ricardito richar riddhi ridha ridvan
  ridwan rieko rifka rifki rigmor rigoberta rihards rihari riho riikka riina rikako rikihana rikiya rikkert rikuto rillary
  rimantas rimaq rimay rimma rimsha rinako rinat rintaro rinus riona rionach ripeka ripudaman riripeti risako rishabh
  ritchelle ritesh rithy ritika ritinha rituparna ritwik rivanildo rivelino riwal riwall riwan riwanez riwanon riwia riya
  rizal rizalina rizgar rizky rizwana roald robel robens robenson roberde robertinha robertito robiel robustiana rochel
  rodelio rodion rodolfito roeland roelof rogelito roggens roha rohani rohini rohith rohitha roimata rojbin rojda rojhat
  rojin rojina rojvan rokas roketi rokeya roksolana rokuro rolly romnick ronahi ronak rondik ronel rongfang rongomai
  rongowhakaata rongrong ronildo roninho ronivaldo ronivon ronja ronnaug ronnel rooble roodline roodly roosje roozbeh
  ropata ropate ropati ropiha rorisang rosaire rosangel rosangelis rosanni rosanny rosaurita rosdiana roseberline rosel
  roselaure roselina roselis roselore roselourdes roselvis rosemene rosena rosenie rosenildo rosenwyn roshan roshanak
  roshanda roshani roshunda rosimar rosinete rosivania rosl roslan roslina rosmah rosmira rosnah rossa rostom roswitha
  rotuisolia rouhollah roula rowland rownak roxroy rozalija rozemarijn rozenilda rozenn rozenwyn rozh rozha rozhan rozhgar
  rozhin rozsa ruadhan ruadhraigh ruaidhri ruairc ruairidh ruaridh ruatapu ruawai rubab rubaiyat rubencito ruchama ruchel
  ruchika rudesinda rudolfs rudorwashe ruel ruera rufaroishe rugamba ruganzu ruggiero ruhollah ruia ruifang ruiha ruihi
  ruihua ruixue rukhsar rukia rukiye rukmal rukmani rukmini rumbidzai rumiko ruminahui rumisonco rumon rungano rungnapa
  rungroj runolfur ruolan ruoxi rupak rupal rupali rupeni rupesh rupprecht rupsa ruqaya ruqayyatu ruqiyo ruramai rurangwa
  ruriko rusalina rusbel rusdi rushabh rusiate rusli rusmini rusudan rutagengwa rutendai rutuja ruud ruun ruvarashe
  ruvheneko ruvimbo ruwan ruwani ruwanthi ruzanna ruzha rwigema ryanne rylee ryleigh rylie ryohei ryoichi ryoji ryoko
  ryoma ryosuke ryotaro ryouta ryszarda ryuichi ryunosuke ryusei ryusuke ryuta ryutaro rzgar
`;
