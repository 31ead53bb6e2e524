// Given names of many countries that are no word of Portuguese, Spanish or English. Lower case, no accents; where from: README.md of this folder.
export const GIVEN_L_TO_Q = `
  laal labuh lacee lachlan lacie lacramioara ladislao ladislau ladislava ladonna laetitia lahbib lahcen lahouari lahoucine
  lahsen laiba laida laiene laina lainey lakbir lakbira lakhdar lakhwinder laksana lakshman lakshmidhar lakshminath laksita
  lakyn lali lalo lamar lamberto lamiaa lamiae lamih lamis lammond lamond lamont lamya lamyaa lamyae lanae lanang lancelot
  lancilotto landen landolfo landon landyn lanette laney lanfranco langdon langgeng langsdon langston lani lanie lanita lanjar
  lanni lannie lanny lantar laraine laras larbi larina larine larisa larraitz larysa lasha lasmanto lasmono lassana laswi
  latashia latika latisha latrena laudelino laughton launce lauraine laural lauralee laurane laure laureana lauree laureen
  laureline laurella laurena laurenc laurencie laurencja laurencjusz laurene laurens laurentia laurentina laurentiu laurenty
  laurentyna laurenz lauretta laurette laurian lauriane laurianne lauriano laurice laurin laurinda laurine lauritz lauryn
  lautaro lautone lavana lavena laverna lavina lavinie lawry lawton laxman laxmi laya layachi layan layne layney layton lazara
  lazare lazarus lazzaro leandr leann leanna leanne leanor leanora leart lebbie ledio ledion leeann leeanne leela leelah leeland
  leendert leesa leese legawa legra leigha leighton leilah leilani leisha leize lejla lekbir lekbira leke lela lelah leland
  leman lemar lembah lemide lemmie lemmy lemuel lenard lenci lenee lenette leni lenia lenja lenn lenna lennard lenne lennert
  lennie lennon lennox lenny lenora lenuta lenya leoanrdo leodegar leodora leoine leokadie leola leoline leoluca leonanie
  leonarda leoncia leonelle leonerd leonhard leonid leonida leonides leonie leonila leonio leonisa leonne leonora leonore
  leontin leontine leontyn leontyna leontyne leonzio leopold leopolda leopoldine leopoldyna leora leos leovigildo lerato lere
  leroi lerzan lesek leshia lesia lesli lesly lessandro lestari lesya leta lethia leticie letisha letitia letizia letta letterio
  letti lettie letty leuan leufroy leupold levan leven levey levke levon lewes lewie lewiss lexi lexie lexine lexuri lexy leyre
  leyton lezley lezlie lhoucine lhoussain lhoussaine liah lian liane lianet lianna lianne lias libbey libbi libbie libby libe
  libena libera liberata liberatore libere libia libora liboria liborio liboslav liboslava librada libuse licha licia lida
  lidania lidiia lidiya lidmila lidon liduvina lidya lieke liene lier lierni liesa liesl lietald lieto lieuwe lieve lifen liher
  lihua lilah lilia lilias lilibeth lilien liliia lilit lilita lilith liliya liljana lilla lilli lillia lillis lilllie lilyan
  liman linarejos linc lindi lindie lindon lindsy lindy linell linet linette linn linne linnell linnie linoel lintang linus
  linzy lioara lionello liqin lisabeth lisandra lisann lisanne lisardo lisbet lisbeth liselotte lisetta lisette lisha lishe
  lisset lissette lissi lissie lissy lita liton liubov liudmila liudmyla liuka livino livio liviu livius livvie livvy livvyy
  livy liyam liyan lizabeth lize lizer lizeth lizette lizz lizzie lizzy ljiljana ljuba llara lledo llewellyn llewelyn llibert
  llorenc lluc lluch llucia lluis lluisa llum lluna llywellyn loay lobna lochlan locke lockwood loek loella loes loet loida
  loise loki lokman lolade loleta lolita lombard lonee longin longinos loni lonna lonnard lonni lonny lorain loraine loralee
  loralie loralyn loran lorant lorcan loredana loree loreen lorelai lorelay lorelei lorella lorelle lorenc lorene lorens lorenza
  lorette loria loriana lorianna lorianne lorie lorien lorik lorilee lorilyn lorin lorinda lorine lorita lorne lorrain lorrayne
  lorri lorrie lorrin lory lotfi lothaire lotta lotti lotty loua louay louie louisa louisette louiza loup loutitia lova lovell
  lovisa lowrance loydie lroenzo luann lubna lubomir lubomira lubor luboslav luboslava lucais lucca luce lucelly lucentiu lucho
  luci lucian lucias lucien lucienne lucilla lucinda lucine lucinia lucinio lucita lucius lucja lucretia lucretiu lucrezia
  ludano ludise ludivina ludivine ludivoj ludka ludolphe ludomir ludomira ludoslav ludoslava ludovic ludovika ludvig ludvik
  ludvika ludwik luella luelle luhung luigi luigia luigina luisana luise lujan lujza luka luken lukhona lukita lukman lukrecie
  lukrecius lulita luljeta luluh lulut luminita lumir lumira lune lungelo lupicinio lupita luqman lura lurette lurhur lurleen
  lurlene lurline lusiana lusine lutero lutfan lutfi lutfullah lutgarda luther luthfi lutibor lutobor luuk luus luwar luwes
  luzdivina luzmila lwandle lyda lydie lydon lyell lyla lyman lynda lynde lyndel lyndell lyndon lyndsay lyndsey lyndsie lyndy
  lynea lynelle lynett lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyon lyra lysander lyssa
  lyubomir lyubov lyudmila lyudmyla maad maaike maarten maas maati mabelle maccabeo macey macrina macy madalina madalyn maddalen
  maddalena maddi maddison maddy madel madelaine madeleine madelena madelene madelief madelin madelina madella madelle madelon
  madelyn madge madiha madina madisyn madita madleen madlen madlin madou mads mady madyson maegan mael maela maelle maeva maeve
  mafalda maffeo magaly magdaia magdalen magdalene magdaleno maggee maggi maggiorino maggy maghnia magin maguelone maguette maha
  mahala mahalia mahamadou mahaut mahendra maher mahesa maheswar mahfoud mahfud mahin mahir mahjoub mahjouba mahmut mahnoor
  mahulena mahzun maialen maichol maida maider maiga maighdiln maik maika maike maikel maikol maila maimouna maimunah maiol
  mairead mairena maisey maisha maisie maison maisy maitane maitena maitilde majd majda maje majida majlinda makan makary
  makayla makenna makenzie makinwa maksim maksud maksym makuta malachi malaika malakai malake malang malanie malati malchy malco
  malek malen malia malick malika malinda malinde malissa malissia mallaury mallissa mallorie malloy malorie malory malou malte
  malti malvin malwina malynda mamadi mamady maman mamert mamerto mamie mamoudou mamoun manah manases manasse mancante mancio
  mandaakin mandakini mandeep mandel mandie manetto manex manfredo mangala mangalya manikya manilio manjot manjusha manlio
  mannat mannie manny manole manpreet manraj mansvet manuele manya maphikelela marabel maram maras maravillas marcantonio
  marceau marcelia marceliana marcelin marcelle marcelli marcellina marcelline marcellus marchall marchelle marcheta marci
  marciana marcie marcile marcille marcu mareah mareike marella maren marena maressa margalida margalit margalo margana
  margareta margaretha margarethe margaretta margarette margaux margeaux marget margette margherita margi margita margret margy
  mariacarmela mariacarmen mariaceleste mariachiara mariaclara mariaconcetta mariacristina mariadi mariaelena mariafrancesca
  mariagiovanna mariagiulia mariagrazia marialaura marialetizia marialuce marialucia marialuigia marialuisa marialuna mariam
  mariame mariami marianela marianella marianeve mariangel mariann mariantonia mariantonietta mariapaola mariapia mariarca
  mariarita mariasofia mariasole mariassunta mariastella mariateresa maribel maribelle maribeth marice maricel maricela marida
  maridel marieann mariejeanne marieke mariel mariele mariella mariellen mariem marieme marien marietta mariette marife mariia
  marija marijn marijo marik marika marilee marilin marilisa marillin marinel marinela marinella marinetta marinna marinus
  marioara mariola mariquilla maris marisabel marisela mariska marissa maristella marita maritsa mariuca marius mariya mariyana
  marj marje marji marjie marjory marjy markel markos marla marlane marleah marlee marleen marlen marlena marleni marleny marley
  marlie marline marlo marlow marlowe marlyn marmaduke marna marne marney marni marnia marnie maroua marouan marouane marquita
  marrilee marris marrissa marrit marsel marsiella marsito marsudi martainn martaka martana martani martelle martguerita marthe
  marthena martie martita martxel martyn martynne maruan marut maruxa marv marve marven marwa marwan marwane marwata marwin
  marya maryadi maryan maryann maryanna maryanne maryanto marybelle marybeth maryellen maryem maryjane maryjo maryl marylee
  marylin marylinda marylou marylynne maryna marys marysa marysol marzena marzio marzouk mascia masha masie massiel massima
  massimiliano massimo matea matej matelda mathe matheo mathew mathian mathilda mathurin maties matija matous matroniano mattea
  mattes matthaeus mattheus matthieu matthiew matthijs matthus mattia mattias mattin matty matxalen maty matz maud maudie maugis
  maureene maurene mauricette maurici maurie maurine maurise maurita maurits maurizia maurizio maury maurycy mavis mavra mawuena
  mawusi maxellende maxie maximiano maximilian maximiliana maximilianus maximilien maximino maximus maxy maybell maybelle maye
  mayelin mayeul mayka maykel maynard mayne maynord mayoor maysa maysae mayte mazen mazhar mazie mbacke mbalienhle mbarek mbark
  mbarka mbaye mckayla mckenna meade meagan meaghan meara mechelle mecislav mecislava medard medardo medea mederic medine medoro
  mees megane megen meggi meggie meggy meghan meghann meghi meghnad meghnath megi mehetabel mehtab mehtap meier meik meike mekhi
  melamie melani melantha melchiade melchiorre melchora melda melesa melessa melezio melicent melichar melih melike meliksah
  melinde melisa melisande melisandra melisenda melisent melissandre melisse melita meliton melitta melle melli mellicent mellie
  mellisa mellisent melloney melly melodee melodi melodie melonie melony mels meltem melvyn memduh menaka menard menardo mence
  mendie mendy menelao meneo menka menna mennana mennone merche merci mercia mercie meredeth meredithe merel merell meri meriam
  meric merick meridel meridith meriel meriem merieme merih merijn merilee merill merilyn meris merissa meritxell merl merlina
  merline merna merola merovee merralee merrel merrick merridie merrie merrielle merrile merrilee merrili mersey mertxe merv
  mervin mervyn merwin merwyn mery meryam meryem meryeme meryl mesia mestan mesut metello metin metod metodej metrofane mevlut
  meyra mhambi mhamed mhammed micael micah michaelina michaeline michaella michail michale micheal micheil michela michelangelo
  michelina michell micki mickie micky micol micole migdalia miglena mignon mignonne miguela miguelina miguelita mihaela mihail
  mihaita mihnea mihriban mikaela mikayla mikel mikela mikele mikey mikhaela mikkel miklos mikol mikolas mikulas mila milana
  mildrid milen miley milic milicent milik milissent milivoj milka millard milli millisent milly milon milorad miloslava milota
  milou miloud milouda milous milovan milovin milred miltie milty miluse milutin milzie mimma mimoun mimouna mimoune mimount
  mimoza minakshi minervina minervino minetta minette minia minna minnaminnie minne minni minnnie minny mino minodora minta
  mioara miof miquel miquela mirabella mirabelle mirac miral miran mirari miray mircea mirco mirea mireielle mireille mirek
  mirena mireya mirielle mirilla mirjam mirkelam miro mirocleto miromil miromila mirona mirre mirsad mirsada mirte mirtha mirthe
  miruna miryam miryan misaele misbah mischa misha mishel misia missie missy misti mitchael mitchel mithat mitko mitrut mitzi
  mlad mnata mnislav mnislava moaad moad mobark mobolaji modestine modibo modou modupe mofifoluwa moha mohamadou mohammadi
  mohana mohand mohandas mohandis mohcine mohinder mohsin mohsine mohssine moina moise moisette moishe mojisola mojisoluwa
  mojmir mojzesz mojzis mokhtar mollee molli mollie monah monaldo monia monitore monro monroe monsef montague montemayor montse
  monty moos morad moradeke moraima mord mordecai mordy moreen morey morgane morganne morgen morgun moria moric morie moris
  morissa moritz morlee morley morly morna morolake morrie morry mortie mortimer morty moselle mosinmileoluwa mostafa mostapha
  mosunmola motunrayo mouad mouhamadou mouhamed mouhamet mouhcine mouhssine mouloud moulouda mouloudi mounaim mounia moustafa
  moustapha moyna moyosore moyra mozelle mozes mpilo mpumelelo msizi mstislav mthunzi muammer muaviye mubera mudassar muesser
  mufi mufid mufinella muge mugur mugurel muhamadou muhamed muhammed muharrem muhtar muhterem muhtesem muhyiddin muire mujdat
  mujde mujgan mujur mukadder mukaddes mukerrem muktedi muktedir muktefi mulya mulyanto mulyono mumpuni munevver munmro munroe
  muntaha murdoch murdock mureil muren muriela murielle murry mursinin mursita murti murvyn musawenkosi muskan muslih mussa
  mustika mustofa mutahhar muteber mutemed muttalib muyiwa muzaffer muzdad muziano myca mycah mychal myer myfanwy mykhailo
  mykhaylo mykola myla myles mylo myrah myranda myriam myrilla myrle myrlene myrna myron myroslav myroslava myrta myrthe myrtia
  myrtice myrtie myrtil myrvyn myrwyn naara nacera naci nacira nacor nadean nadeem nadeen nadege nadejda nadene nadezda nadiia
  nadin nadira nadiya nady nadya nadzieja naeem nael naemi nafiz nagabhushanam nahia nahiara nahid nahikari nahil nahir nahum
  naiala naihara naike naila naira najam najat najate najia najib najim najima najlae najma najoua najwa nala nalan nalani nalar
  namazio nananne nance nancee nancey nanci nancie nanda nandor naneta nanete nanette nanice nannette nanni nannie nanon naoma
  naoufal naoufel napoleone nappie naradi narcis narcisa narcisse nardi narendra nari nariko narinder narji narjis naroa narseo
  narsete nasab nasim nasir nasira nasreddine nasreen nasrullah nassim nassima nassira nastasia natala natale natalee nataliia
  natalina nataline natalio nataliya natallia nataly natalya nataniel natascia natassia nath nathalie nathaly nathanael nathanil
  nativitat natka naud naudet naura nausicaa nauzet naveed nawfal naya nayala nayat nayla nayma nayra nazan nazar nazariusz
  nazary nazha nazif naziha nazmi nazzareno nazzaro ndeye ndiaga ndleleni ndondoloza ndrea neala neale neall nealon nealson
  nealy necat necati necdet nechifor necib necla necmettin neco neculai nedda neddie neddy nedi nedim neel neele neeltje neely
  nefen neftali nehemiah nehir nehoslav neile neill neilla neille neils neizan nejat neklan nela nelda nelida nelie nell nelle
  nelli nello nelly nels nelu nemanja nemesio nena neomi neopolo neoterio nepomuk nere nereo nergis nerissa nermin nermine nert
  nerta nerte nerti nertie nerty nesbit neset nesim neslisah nesrin nesrine nessa nessi nessie nessy nesta nester nestore netta
  netti netty neus neva nevaeh neve nevil nevile nevin nevins nevio nevra nevsa nevzat neymar neysa neyzan nezamysl nezar nezha
  nhlakanipho niall nicanora nicarete nicasia nicasio niccolo nicea nicephore niceto nicezio nichifor nichol nichola nichole
  nicholle nickey nicki nickie nicko nickola nickolai nickolas nickolaus nicla niclas nicoara nicodemo nicodim nicolae nicolai
  nicolaie nicolais nicolea nicoletta nicolette nicoli nicolina nicoline nicolis nicolle nicolo nicomedes nicu niculae niculina
  niculita nicusor nicuta niek niel niene nienke nigar nihad nihal nihan nihat nika nikaniki nike niki nikkie niklaus niko
  nikodema nikol nikolaos nikolas nikolasz nikolaus nikolay nikole nikoletta nikolia nikolina nikolo nikolos nikoloz nila nilam
  nilde nile niles nilgun nilolo nimakoah nimit ninetta ninette niniano ninioluwa ninnetta ninnette ninon ninthe niobe nira
  nirbhay nirmin nisamar nisan nishka nisrin nisrine nissa nisse nissie nissrine nissy nita niurka niven nives nixie niyaga
  niyazi niyilolawa nizamettin nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo noach noak noami noan noara nobe nobie noby
  noela noelani noell noella noelle noellyn noely noelyn noemy nofoto nogaye noha nohaila nokuthula nolana noland nolie noll
  nollie nolly nolwazi noman nomi nomvula nonah nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnah noortje norah noralba
  norberta norbie norby nordin nore norean noreddine noreen norene norhan norine normand normie normy norri norrie norry
  northrop northrup nostriano noud nouh nouha nouhaila nouhayla noura nouran nourddine nourdin nourdine noureddin noureddine
  nouri nout nouzha novan novelia novi noviana nowell nowi nozipho nrima ntokozo ntombizodwa nuccia nugraha nukhet nunzia
  nunziata nunzio nural nuran nurettin nurgul nuri nursel nurseli nurul nurullah nusret nydia nygard nyla nyle nynke nyoman
  nyssa oakes oakley oana oates obadiah obadias obanijesu obdulio obed obediah oberon obidiah obie obioma oceane octav octavi
  octavian octaviu octavius odalis odalys oddone odei odele odelia odelinda odell odella odelle odessa odeta odetta odey odidone
  odie odile odille odilo odin odolen odon odunayo ofelie ofella ofilia ogdan ogden ogdon oger ogooluwa oguzhan ohiane oiane
  oier oihan oihana oinatz ojaswini okan okiki oksan oksana okta oktavian oktavie oktavius oktay okto oladara oladare olaf olag
  olaide olajumoke olakunle olalla olansile olasunmbo olatunbosun olatz olav olayinka olbram olcay oldrich oldriska oleguer oleh
  oleksandra oleksii oleksiy olena olenka olenolin olesia olesya olha olimpian olimpiu olin oliverio olivette olivie oliviera
  oliviero oliviu oliwier oliy olle olly olof olti olufeyisayo olufunke olufunmi olufunmilayo olumorotimi olusola olutomiwa
  oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwatoyosi oluwatumise oluwole oluwunmi olva olvan
  olwen olympe olympia olympie omaima omaira oman omana omara omawunmi omayma omayra ombline ombretta omnia omobobola omobolanle
  omodunni omolabake omolara omosalewa omotara omotayo omotola omotolani omotoun omowumi onder ondrea ondrejka oneka onelia
  onesimo onesta onesto onfre onfroi onida onintza onintze onofredo onofrio onome onorata onorina onorino onorio onoriode onufry
  oona oonagh oormila opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie oprah opung oralee oralia oralie oralla
  oralle oran orazio orbadiah orchidea orel orelee orelie orella orelle oren orencio orenzio orenzo oreofe orest oreste oreto
  orfelina orfeo oriana oriande oriane orianna orietta orion orlaith orlan orland orlane ornella oronzo orosia orran orren orrin
  orsa orsino orso orsola orsolina orson ortansa ortensia ortensio orton osanna osbert osbourn osbourne osgood osmond osmund
  ossie osunleke osvald oswald oswell otakara otello otes otger otha othelia othella othello othilia othilie othmane otho otilie
  otilio otman otmane otmar otokar otomar ottavia ottaviano ottavio ottilia ottone otylie ouafa ouafaa ouafae ouahiba oualid
  ouarda ouardia ouassim ouassima ouiam ouissal oumaima oumar oumayma oumayra oumou oury ousama ousman oussama ousseynou outman
  ovidia ovidiu ovidius owain oxana oyenike oyindasola oyku ozana ozanne ozcan ozden ozer ozge ozgur ozhan ozkan ozlen oznur
  ozzie ozzy paciano packston pacome pacomio pacorro paddie padget padgett padmi padraic padriac paiman pakize palladia palladio
  palmazio palmiro pamelina pamfil pammachio pammi pammie pammy panagachie panait panchito pancrazio pandora pandu pangeran
  pangestu panji panka pankrac pankracy panna pansie pantaleo pantaleon pantaleone paolina paolino paolo papagena papageno
  paquita paramartha paramita pardi paride parke parman parmenio parnell parrnell parsifal parsival pascale pascuala paskal
  paskala pasqua pasquale pasqualina pasqualino pastora paten paterne paton patric patricie patrizia patrizio patrizius patroclo
  patru patrycjusz patrycy patryk patten pattie pattin patxi paule pauletta paulette pauli paulie paulin paulita pauly pauside
  pavlin pavlina pavlo pawel paxon paxton payidar peadar pearla pearle pearline pebrook pecine pegeen peggi peggie peio peirce
  pelagia pelagie pelayo peleo pelhrim pelinsu pelle pellegrino pelumi pembroke penda penelopa penka penn penni pennie penrod
  pepi pepijn pepillo pepin pepito perceval percival peregrina peria perice pericle perihan perikles perkasa perkin perl perle
  pernell pernilla perran perren perri perrie perrine persephone persida persis pertev pervin perzida peta petek peterus petey
  petrana petre petrina petrisor petro petrona petronela petronella petronia petronila petronilla petronille petronilo petronius
  petru petruse petrut petruta petula petya peyami peyter peyton phaedra phaidra phebe phebian phedra phelia phil phila philani
  philbert phileine philibert philine philipa philipp philippine philis phillida phillie phillipa phillipe phillipp phillis
  philly philomena philomene philothee philou phineas phip phiwokwakhe phylis phyllida phyllys phylys piera pierandrea
  pierangelo pierantonio piercarlo pierdavide pierette pierfrancesco piergiorgio piergiuseppe pierina pierluca pierluigi
  piermarco piernicola pierpaola pierpaolo pierrette pierrick piers piersilvio pierson piet pietrek pincas pincus pippa pippo
  pippy piraye placeres placida plamen platon platone pleun polikarp polissena pollione pollyanna polonia polykarp polyxena
  pompeo pompilia pompiliu pomponio pontus ponziano ponzio poornima porfiriusz porfiry portia portie porty porzia porziano
  postumio praba prabawa prabowo prabu pramila pran pranata pranawa prasanna prasetya prasetyo prassede prathamesh pratiwi
  pravdomil pravdomila pravomil pravomila pravoslav pravoslava praxedes prayag prayitna prayoga prayogo prema premysl pren prent
  prentice prentiss prescott pribyslav pribyslava princeton prinz pris prisca priscella priscille priska prissie privato priyala
  procopio profira prokles prokop prokopa prokul prospera protasio prudencio prudenzia prudenzio prudi prudy prue pryce publio
  puji pulcherie pupolo puput purcell purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita putnam putnem
  putri putu pyotr qaisar qamar qasim qian qianqian qori quartilla queenie quent quentine queralt querano quillan quim quincey
  quinlan quintia quintilla quintina quintino quinton quintrell quintus quinty quinziano quinzio quirin
`;
