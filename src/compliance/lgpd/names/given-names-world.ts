// Lower case, no accents; further given names by origin, after those of Brazil. Written from general knowledge.
const BRAZILIAN_LATER = `
  adaiane adaias adenilson adiel adrielly agatha aghata aissa akemi alaide alanis albertina alcina aldenor aldenora alecsandra
  alef alexsandra aliny alisha allyson almerinda alzira amabilly ananda anaelle anderlan andreina andrelina anelise anselma
  antenilda arcelino argemiro arielle arielly arnoldo aryane ayla ayumi benedicta benvinda brendha brenda breno britney bryanna
  caetana caua cauane cauany cecy celina cesarina charlene chayene chirley christiane cidinha claudiane claudilene cleane cleici
  cleidiane cleidson cleidimar cleiciane cleonilda cleonilde clessia crisleide crislaine cristiele cristielle dandara davina
  dayana dayane dayse deivison denilza deolinda derlei deuzimar diandra dilcea dinalva djanine dorinha dorival dulcinea
  dyego edelzuita edenilson ederson edileusa edilma edilza edinalva edineia edinete edinilson ednalva ednaldo edneide eduina
  egidio eleni elenice elenilda elenir elidiane elinalda elisiane elizete ellen elvis elzira emilly emanuelly emily enedina
  enzo erivaldo erivan erlane esmael eudoxia eulina eunilde eusebio evanilda evellyn everaldina ezilda fabiula fabricia
  felisberto felicidade fernandinha flaviana flaviane florisvaldo franciely francielli francilene francisquinha gael genilda
  genivaldo genoveva geovani geovanna gerlane gerson gesiane gessica gilda gildete gilvaneide gilvanete gisela gislane glenda
  gleidson grasiela grasiele graciele graciane grazielle guida guiomar gutierri hadassa helaine helen heliton heloise henry hortencio iago
  iandra iasmim iasmyn idalina idelfonso ilca iliana ilson inayara indiara ingryd iolene iraildes iranilda irani irenilda irineia isael
  isaque isaura iselda isidora isidoro ismenia itala ivanilda ivaneide ivanir ivone ivonilde izaura izildinha jaciara jacinta
  jaciane jamily janderson jandson jaqueliny jarbas jardelina jeane jefersson jeisa jenifer jeniffer jessika jhenifer jhonatan
  jhonny joacir joana joanice joanita joaozito jociele jocelia jocilene joelia joelita joice jordana jordania josane josefa
  joselia joselma josemar josenilda josenildo josiel josielma josimara josinaldo josineide josivaldo jovelina jovita juciara
  jucelia jucilene jucimar judite juliete juraneide juscelina jussiara kaiky kaila kaline kaliane kamilla kamilly karem
  karine karinne karla kariny katiane katiuscia kauani kauany kayky kaylane keila keli kelen keliane kelma kethelyn ketellyn
  ketley keyla keyt kleiton kleber laiane laiza larah laryssa lays laysa leandra leidiana leidy leiliane leonardina leonidia
  letycia lidiane lindalva lindaura lindinalva lindoia lisiane lizete loane lohana lohane lorran lorrane lucivaldo lucicleide lucileide
  lucineide lucidalva lucimeire ludmilla luzinaldo luzineide lyandra mabily macilene madson maely maicon maiane maiara maite malvina manu
  marcelina marcilene marcone marcondes margareth mariah marialva marianinha maricelia maricleide maridalva marieli marielle
  marielza marijane marilda marilea marilurdes marinaldo marineide marineuza marinez marisete marisilda marivalda marivaldo
  marizete marlucia marluce maryana mateusz maurina maurilia maxsuel mayane maycow mayla mayke mileide milla millena mirelle
  mirtes moacyr mozart murillo nadja naiane naide naldo nalva natali natiele natercia natielly nazareno neci neide neilton neuraci neusinha nicoly
  nicolly nildete nilzete nivea noelia noeli norival odilia odilson olegaria olindina onildo orivaldo orlandina oswaldina otaviana otoniel
  pamella pietra polyana raiane railda raimundinha ramona ranulfo raniele raniely ravi rayane rayanne rayla rayza reinalda reinan
  reni ricelli rildo risolene risonete rita rivaldo rivania robenilton robertina roberval rodolpho romilda ronaldinho rosalba
  rosalva rosangelo rosane roselaine roselene roselita rosely rosemar rosenilda rosiane rosicleide rosileide rosineide rosivaldo rosmari
  rosilda rozana rozangela rozilda ruan rubenita rubenilson ruth saionara salomea samia samila samile sandro sandy sanderson
  saory sara sarita sayonara sayuri sebastiao selene silmar silvanete silvania silvanir silvestra simaria sinara sirlene
  sirleide sirley solimar soraia soraya stefanie stephany suelene suelly suene sulamita suellen suzete tacila tainah taise taline talita tamiris
  tarciana tarcio tarsila tatielle tayna taynara tayane terezinho thaina thaisa thaiane thales thamara thauane thayane thaynara
  theodora thierry tiane tiemi tuany ualace uelinton uilson ulisses urania valcir valdeci valdelice valdenice valdenor
  valdenir valdilene valdineia valdinete valdira valdivino valeska valmira valquiria vandira vaneide vaneska vanilda
  vanilson vanuza velma venilda verinha vicentina vilani vilson vitoriano vivaldo waldete waldira waldomiro waleska walmor
  walquiria wandercleia wanderson warley welber wellen wellerson welton wemerson weslei wesllen weverton wilken wilka williane
  wilmar yanka yara yohana ylana yngrid yuki zaira zelita zeni zenita zeli zezilda zelinda zilah zildete zilmar zoe zuila zulma zulmar
  ze chico toninho tonho tiao bia duda malu lulu nando beto zeca neide didi juju manu lipe guto dudu ceci cida nenem teca
  marquinhos carlinha aninha mariazinha luisinho juninho paulinha fernandinho robertinho claudinha betinha
  ma m.a irmgard ingo marlise clovis hildegard wilma waldtraut edeltraud gertrud helmuth egon erna erich alma frida lothar arno guenther adelheid hannelore siegfried sieglinde udo ilse elfrida wally lauro otto
  valdecir valdecira cleuza cleuma zuleica consuela paquita nica neuzinha dorotea jacira maricota
  loli carmina lola manoli pili conchi charo chelo mari nati puri rosi tere toñi xose xoan iria uxia sabela antia brais roi breixo martino kaleb jeannie tamika mireia rachid hermano suelen
  jaci jandir iberê apoena araci tainara ubirani moema iracema potira jurema peri caubi tupa anahi raoni yawanawa kaluana
  kayapo aruana inaie janaina iberê tapuia kauane ayani endy aritana`;

const IBERIAN = `
  abelarda abril adelaida adela aitana aitor agueda agustin agustina ainhoa ainara alba alexia alma almudena amaia amaya ambrosio
  amparo anselmo araceli arantxa armando arnau asuncion asier aurelia azucena balbina belen benita benjamin bernabe bernarda blanca
  borja braulia brigida candela candido carina carlota carmelo casimiro catalina cayetano celedonio celestino claudio clemencia conchita
  concha cosme crisanto cruz dario delia desiderio dionisio dolors domingo edelmira efrain eladio eleuterio elisenda eloisa
  elvira emilia emeterio encarna engracia enriqueta epifanio ernestina eugenia eulogio eusebia eustaquio evaristo ezequiel
  facundo fausto federico feliciano felisa fermin fidel fidela florentino fructuoso fuencisla gaizka genoveva gerardo german
  gervasio gines gorka gregoria guadalupe gumersindo heriberto herminia hilaria hipolito hugo humildad iker ildefonsa imanol
  indalecio inmaculada iñaki inaki iñigo inigo irati isaias iria isidra isidro itziar izaskun jacinta jacobo jaume javiera jeronima
  joaquina jon jonay jordina josep josefa josue josune juana juanita julio justa justo lander laureano leandra leire leocadia leoncio
  leticia lidia lorea loreto lourdes lucas luciana lupe macarena magdalena maite marcial marcela marcelino maricruz marisol marta
  matilde maximina maximiliano melchor mercedes micaela milagros mireia miren modesta modesto monserrat nagore natividad nazaret nekane nerea
  nicanor nicolasa nieves noelia obdulia oihane olaya onofre oriol ovidio paca pancho pascual pasquala paqui patrocinio pau paulino paz pepa
  pepe perla piedad pilar policarpo porfirio primitiva prudencia purificacion quique rafa ramona raquel regino remigio reyes rigoberto
  roberta rodrigo rogelio roman rosalia rosaura rosendo ruben rufino sabina salome salvadora santos saturnino saul segismundo
  segundo serafin silverio simon sixto sonsoles susana tamara telesforo teo teodora teresita timoteo tomasa toño toñi toni trinidad
  unai urbano ursula valentin venancio veronica vicenta victoriano virtudes visitacion wenceslao xabier xavi xoan yago yaiza yeray
  yolanda zaida zoraida zulema
  aaron adan alondra anahi antonella ariana axel belinda bautista brayan camilo carolina citlali dayana damaris dulce edison
  elkin esmeralda estefania evelin fabian fernanda franco gael giovanna heidy hernan ivonne jazmin jhon johana joselin juan
  julieta karla katherine kenia leidy leonel lisandro lizbeth luz maicol malena marlon mateo mauricio maritza mayra melany
  milton mirta monserrat nayeli nestor nidia nohemi norma omar oswaldo ramiro renato rocio ruth santino saul sebastian selena
  silvina sol thiago uriel valentina wilmer xiomara yadira yamila yesenia yessica yuliana`;

const ENGLISH = `
  abbie abby abigail ada adele adrian adrienne aidan aileen aimee alana alastair alec alexa alexis alfie alicia alistair allison alvin
  alyssa amber amelia amos anastasia andre andrea angus anita annabel annette annie antoine april archie arlene arnold arya asher ashlee ashton
  audrey ava avery bart beatrice belinda bernadette bernard bernice bert bertha bethany beverly bill billy blair blake bob bobby bonnie boyd
  brad bradley brent brett brianna bridget britney brittany brody bruce byron caitlin caleb cameron candace carla carlton carly carmen carrie casey cassandra cathy cecil
  cecilia cedric celeste chad charlene charlie chelsea cheryl chester chloe christa christie chuck clarence clark claude clayton
  cliff clifford clint clyde cody cole colin colleen connie connor conor constance cooper cora corey cornelius courtney curtis cyril daisy dale
  damian damien dana dane daphne darla darlene darrell darren darryl dave dean deanna debbie debra declan deirdre delia della delores denise derek derrick desmond
  devin dexter dianne dillon dirk dolly dominic dominique donnie dora doreen dorian douglas drew duncan dustin dwayne dwight dylan earl ebony ed eddie
  edgar edith edmund edna edwin effie elaine eli elijah elise ella elliot elliott ellis elmer elsie elton emerson emma erica erik erika ernest ernie ervin esme estelle
  esther ethel eugene eunice eva evelyn ezra faith fay faye felicia felicity fergus finn fiona flora florence floyd frankie franklin fred freda freddie frederick gabrielle gail
  gareth garrett gavin gayle gemma gene geneva geoff geoffrey georgia georgina gerald geraldine gertrude gilbert glen glenda glenn gloria gordon graham grant greg greta greyson guy gwen
  gwendolyn hailey hank hanna harley harriet harrison harvey hattie hayden hazel hector henrietta henry herbert herman hilary hilda holly homer hope horace howard hubert hugh ian ida imogen
  ira irene iris irma irvin irving isla ivan ivy jackie jaclyn jacqueline jade jaden jake jamal jamie jan jana janelle janice janine jared jarrod jasmine jasper jay jayden jayne jeanette jeanne jed jeff
  jenna jenny jeremiah jerome jesse jessie jo joann joanna joanne jocelyn jodi jody joel joey johanna johnnie johnny jolene jon jonah jordan josephine josie joy juanita jude judy june justine
  kaitlyn kara karl karla kate katie kathy katrina kay kayla keira kelsey kelvin ken kendra kendall kenny kent kerry kiara kieran kim kira kirk kirsten kirsty krista kristen kristin kristina kristine kristy kurt
  kyra lacey lana lance lara latoya laura lauren laurence laverne leah lee leigh lena lenore leo leon leona leroy lesley lester lewis liam lila lillian lillie lily lionel liza lloyd lois lonnie lora loren loretta lorna lorraine lottie lou
  louella louise lowell lucille lucy luke lula lydia lyle mabel mack mackenzie maddie madeline madison mae maggie malcolm malik mallory mandy marcia marcus marcy margery margie margo marguerite marian marianne marie marion marjorie
  marlene marlon marsha marshall marty marvin mason matt mattie maude maureen maurice maxine may mckenzie melinda melody melvin mercy meredith merle mia mick mickey mike miles millicent millie milo mindy minnie miranda miriam mitch mitchell moira molly
  mona monica monique morgan morris mort murray myra myrtle nadine naomi nate nathaniel neal ned neil nellie nettie neville nick nicky nicola nicole nigel nikki nina noel nola nolan nora norma norman norris olga ollie opal ora orville
  oscar otis otto owen paige pam pansy parker pat patsy patti paula pauline payton pearl peggy penelope penny percy perry pete petra philippa phoebe polly preston priscilla quentin quincy rae ralph ramona randall randolph raquel rex reginald rena rene renee reuben
  rhoda rhonda rhys rick ricky riley rita rob robbie roberta robin robyn rochelle rod roderick rodney roland roman ron ronnie rory rosalie rosalind rosanne rosemary rosie roslyn ross rowan roxanne ruben ruby rudolph rudy rufus rupert russ rusty sabrina sadie sally sam sammy
  sandy sarah sasha saul savannah scarlett sebastian selma seth shane shannon shari shaun shauna shawna sheena sheila shelby sheldon shelia shelley shelly sherri sherry sheryl sid sidney sienna silas simon skylar sonia sonya sophie spencer stacey stacy stan stanley stella stephan
  stephanie steve stuart sue summer suzanne sybil sydney sylvester sylvia tabitha tamara tamika tanisha tanya tara tasha taylor ted terence teri terrance terrell terri tess tessa thelma theodore tia tiffany tim tina toby tom tommy toni tony tonya tori
  tracey traci tracy travis trent trevor trey tricia trina trisha tristan troy trudy tucker tyrone ulysses una ursula val valerie van vance vanessa velma vera verna vernon vicki vicky victor vince viola violet vivian wallace wanda
  warren wendell wendy wesley wilbert wilbur wiley wilfred willa willard willie willis wilma winifred winston woodrow wyatt xander yasmin yolanda yvette yvonne zack zane zelda zoe zoey`;

const EUROPEAN = `
  adalbert alain albrecht aleksandar aleksander alena alessia alexandru ales alfred alois amelie anatoli anastasija andras andrej andrzej aneta anja anke annika
  anneliese antonin antonio armin arne astrid attila aurelie balazs barbora bartosz beata bela benoit bernd bernhard birgit bjorn bogdan bohumil bojan boris boguslaw boleslaw branislav brigitte britta carsten celine chantal cyrille
  cosima costin cristina cyril dagmar dalibor damir danica danuta daria dariusz davide delphine denisa detlef didier dieter dietrich dimitri dinu dirk dmitri dmitry dmytro dominika dominik dorota dragan dragos drazen dusan ebba edda edith
  egon einar eino elke elodie elzbieta emilie emre enikő enzo erich erik erzsebet eszter etienne eva evzen ewa fabien faina fabrice fatih federica fedor ferenc filip filippo florin florian francesca francesco francoise franz franziska frederic fridrich
  friedrich frieda fritz gabor gaetan gaetane gael gaelle georg georgios gerd gerhard gerlinde germaine gheorghe giacomo gianluca gilles ginevra gino giorgio giulia giuseppe goran grzegorz guido guillaume gudrun gunnar gunther gustav guy gyorgy hakan halina hanne hannes
  hans harald hartmut hedwig heike heiko heinrich heinz helene helmut henning henrik herman hermann hilde holger horst hrvoje hubert hugues igor ilaria ildiko ilona imre inge ingeborg ingrid ioana ion irena irina istvan ivana ivo jacek jacques jadwiga jakub jan jana janek
  janos jana jaromir jarmila jaroslav jaroslaw jasna jasmina jelena jens jerome jerzy jiri jitka joachim johan johann johannes jolanta josef jozef jozsef jorg jorn juha jukka julien jurgen justyna kai kaisa kamil karel karin karl karoly karolina karsten katarzyna
  katalin katarina katerina katja katrin kazimierz kerstin kirsi klara klaus konrad konstantin krisztian krisztina krzysztof kveta ladislav lajos lars laszlo laurent leif lenka leszek libor lidija liisa lionel ljubica loic lorenzo lothar luca lucie ludek ludmila ludwig
  lubos luc lucjan lukas lukasz lutz maarja maciej magali magdalena magdolna malgorzata manfred manon marcel marcin marek margit margot maria marie mariusz marjan marketa markku marko markus marta martina martine marton mathieu mathilde matteo matthias matti
  matyas michal michaela micheline mihai mihaly mikael mikhail mikko mikolaj milada milan milos miloslav mirela mirko miroslav miroslaw miroslava mitja mladen monika muriel nadezhda nadja natalia natasa natascha nenad nevena nicoleta niklas nikola nikolai nikos nils
  norbert odette ole oleg oleksandr olga olivier ondrej oskar otakar ottilie pal pascal patrice patrik pavel pavla pavol pekka peder pernille petr petra petros philippe piero pierre piotr piroska predrag radek radka radoslav radu rainer ralf raluca reinhard renate rene
  reiner renata reza robin roland roman romain rosario rudolf ruediger ruta ryszard sabine salvatore sandor sara sasa sebastien sergei sergey serge severine sigrid silke silvie simona slavica slobodan snezana sofie solveig soren stanislav stanislaw stanislava stefan stefania stefano
  stepan stephane sven svetlana szabina szabolcs szilvia szymon tadeusz tamas tanja tarja tatjana teemu terezia terhi theodor theresia thierry thijs thilo thorsten tibor tihomir timea timo tiit tomislav tomas tomasz tonino tore torsten trine ubul ulrich ulrike ulf
  umberto urs ursula ute uwe vaclav valentin valeriu vasile vasily veronika viktor viktoria vincenzo virginie vit vladan vladimir vladislav vlado vojtech volker waldemar walburga walter wanda werner wieslaw wilhelm willem wladyslaw wojciech wolfgang xaver yannick yves yvette zbigniew
  zdenek zdenka zeljko zita zlatko zofia zoltan zora zoran zsolt zsofia zsuzsanna zuzana sarka jadranka vesna zdravko tihana anouk femke joost sanne maartje pieter joris hendrik lotte saskia
  aino aleksi antti eero eeva eija esa hannu heikki heli ilkka jari jarmo jorma jouni kaarina kalevi kalle kari kirsti kyosti lauri leena maija marja marjatta mika mirja olavi olli paivi
  paavo pertti petteri pirjo raimo reijo riitta ritva risto sakari sami sanna satu seppo sirpa tapani tapio tero tiina timo toivo tuomas tuula veikko ville
  agneta anders bengt birgitta bo eivind elin elsa espen freja frida gosta greta haakon halvor hakon hedda inger ingvar jette jesper jorunn kare karin kjell knut
  lasse lene lennart linnea liv magnus marit mette mogens morten niels nora oddvar ola ove per poul ragnar ragnhild randi rasmus rune signe sigurd siri stig stine sture sveinn svein terje thor tor torbjorn torunn trond ulla vidar viggo
  aodhan aoife bronagh caoimhe ciara cillian conall cormac dermot diarmuid eamon eimear fionnuala grainne malachy niamh oisin orla padraig roisin saoirse seamus siobhan sinead`;

const ARABIC_AFRICAN_ASIAN = `
  jamil nagib munir fuad wadih zaki zakia nazira nazir anis emir samir sumaia sumaya yasser nahla najla latife farid jorgete salma nabila munira adib mounira fadel fadi charbel elias naim badih toufic tufic raif halim aziza
  abdel abdul abdulla abdullah abu adil afonsina ahmad ahmed aicha aida aisha akram ali alia amal amina amin amira amir anwar asma asmaa ayman aziz bashir basma bilal dalal dina farah farid farida faisal faruk fatema fatima fatoumata fouad ghada habib hafiz hala hamid
  hamza hanan hani hasan hassan hatem hayat hiba hicham hind houda husein hussein ibrahim ibtissam ikram imad iman inaya ismail ismael issam jalal jamal jamila jawad kader kamal karim karima khadija khaled khalid khalil laila latifa layla leila lina loubna mahmoud mahmud majid malak manal
  maryam mehdi mehmet mohamad mohammad mounir mouna mourad muhammad mustafa mustapha nabil nada nadia nadim naima nawal nizar noor nour nura omar osama othman rachid rami rania rashid reem rima riad sabah said salah salam saleh salim salma salwa sami samia samira sana selim sherif soraya souad
  tahar tarek tariq wafa walid wassim yahya yasser yasmina youssef yousef yusuf zahra zainab zakaria zayd zeina ziad zineb
  abena abiodun abimbola achieng adebayo adaeze adama aduni afua akin akosua akua amadou amara ama aminata amadi anan ayodele babatunde bamidele boubacar chiamaka chidi chika chinedu chinwe chioma dauda diallo ebele efua emeka esi fela femi folake
  folasade funmi ifeoma ikechukwu iyabo jabari kamau kehinde khadim kofi koffi kojo kwabena kwaku kwame lamine lindiwe makena mamadou mandla mbali moussa muthoni nana ndidi ngozi nia njeri nkechi nneka nomsa nosipho obinna ola olabisi olu olumide oluwaseun
  ousmane sadio salimata sekou sibusiso simba sipho siyabonga tafari taiwo temitope thabo thandi themba uche wanjiku yaa yaw yetunde zanele zola zuberi
  makeba nzinga kiluanji mbemba lueji ngola kalunga
  aiko akio akira akiko asami atsushi aya ayaka chie chihiro daisuke eiji emiko eri etsuko fumiko fumio goro hana haru haruka haruki haruko harumi hatsue hideki hideko hideo hiroki hiroko hiromi hiroyuki hisako hitomi ichiro isamu issao jiro jun junko kaori kaoru katsumi kazuko kazuo
  kazuhiro keiko keiji kenichi kenzo kimiko kiyoshi koji kumiko kunio kyoko mai mami mamoru mariko masako masao masaru masashi massao mayumi megumi michiko midori mieko miho mika minoru misako mitsuko mitsuo miyuki miyoko momoko naoko naoki naomi natsuki natsuko nobuko nobuo noboru noriko osamu
  reiko rie rika rumi ryo ryota sachiko sakura saburo satiko satoshi sayaka seiji shigeru shigeo shinji shizue shizuko sho shoji shun sumiko susumu tadashi takashi takeshi takako takeo tamiko tatsuo tetsuo tieko tomoko toshiko toshio tsutomu yasuko yasuo yoko yoshiko yoshio youko yuka yukiko yukio yumi yumiko
  chen fang feng guang guo hao hong hua hui jian jiang jie jin jing jun lei liang ling mei meiling min ming na ning ping qiang qing shan tao ting wei wen xia xiang xiao xiaoming xin xiu xue yan yang yi ying yong yu yuan yun zhen zhi
  eunji hyejin jihoon jimin jisoo jiwon minho minji minjun sanghoon seojun seoyeon soojin sungmin taeyang yejin yoona youngsoo
  aarav aditi aditya ajay akash amit amrita ananya anand anil anita anjali ankit ankita anuj aparna arjun aruna arun asha ashok ashwin ayesha bhavna chandra deepa deepak deepika devi dev dinesh divya gaurav gauri geeta gita gopal hari harish indira
  jaya jyoti kabir kamala karan kavita kiran krishna kumar lakshmi lalita lata madhuri mahesh malini manish manoj maya meena meera mohan mukesh nalini nandini naveen neha nikhil nikita nisha nitin pooja prakash pradeep pranav prasad preeti prem priya priyanka
  rahul raj raja rajeev rajendra rajesh rakesh raman ramesh rani ranjit ravi rekha rishi ritu rohan rohit roshni sachin sandeep sandhya sangeeta sanjay sanjeev santosh saraswati sarita savita shanti sharmila shilpa shreya shyam siddharth sita sneha sonal subhash sudha sudhir
  suman sunil sunita suresh sushila swati tanvi uday uma usha varun vijay vikas vikram vinay vinod vishal vivek yash
  anh bao binh chau dung duc hai hanh hien hoa hoang hung huong huyen khanh lan linh loan long mai minh nam nga ngoc nguyet nhung phuong quang quynh son thanh thao thi thu thuy trang trinh trung tuan tuyet van vinh xuan
  adar aharon ariel asher aviva avraham baruch batya benyamin chaim chana chava dafna devorah dov efraim eitan eliezer elisheva esther gershon golda hadar hadassah ilan isaak itzhak leah liora malka menachem meir mendel miriam mordechai moshe naftali
  noa noam ofer ori orly perla pinchas rivka ronit ruth sarit shai shimon shira shlomo shmuel shoshana tali talia tamar tzipora uri yael yaakov yair yehuda yehudit yitzhak yoav yosef zahava zeev
  arzu ayse aylin bahar berk burak bulent cem ceren derya ebru elif emine emre engin erdem esra fatma gul gulsen hakan halil hatice huseyin kemal leyla levent mehmet melek merve murat nilufer onur orhan ozlem selim serkan sevgi sibel suleyman tolga tugba umut volkan yasemin yildiz zeynep`;

/** Short and tender forms. */
const SHORT_FORMS = `
  bete beth betinha cadu guga dudu juju gabi tavinho zeze zezinho zefa nenzinha tonha tonho chiquinho chica filo lurdinha socorrinha
  encarni paqui merche loli charo mayte maite txema josete tere toñi toni martu pochi nacho pepi quique fede lucho lupe chela chayo pancho
  lexi tiff bev deb debbie barb patty peggy trish randy jimmy bobby billy timmy tommy jenny becca abby lottie millie tilly maisie
`
  .normalize('NFD')
  .replace(/\p{M}/gu, '');

/** Further given names of Brazil and of the world, as written. */
export const FURTHER_GIVEN_NAMES = `${BRAZILIAN_LATER} ${IBERIAN} ${ENGLISH} ${EUROPEAN} ${ARABIC_AFRICAN_ASIAN} ${SHORT_FORMS}`;
