import { GIVEN_OF_THE_WORLD_A_TO_C } from './gazetteer/given-world-a-c.js';
import { GIVEN_OF_THE_WORLD_D_TO_J } from './gazetteer/given-world-d-j.js';
import { GIVEN_OF_THE_WORLD_K_TO_M } from './gazetteer/given-world-k-m.js';
import { GIVEN_OF_THE_WORLD_N_TO_R } from './gazetteer/given-world-n-r.js';
import { GIVEN_OF_THE_WORLD_S_TO_Z } from './gazetteer/given-world-s-z.js';
import { GIVEN_A_TO_D } from './gazetteer/given-a-d.js';
import { GIVEN_E_TO_K } from './gazetteer/given-e-k.js';
import { GIVEN_L_TO_Q } from './gazetteer/given-l-q.js';
import { GIVEN_R_TO_Z } from './gazetteer/given-r-z.js';
import { FURTHER_GIVEN } from './gazetteer/further.js';
import { FURTHER_GIVEN_NAMES } from './given-names-world.js';

// Lower case, no accents. Common given names of Brazil, of the Spanish-speaking neighbours and of English texts;
// words that are also everyday Portuguese words ("sol", "mar", "pedra") are left out on purpose.
const FEMALE_PT = `
  abigail ada adelaide adelia adelina adriana adriane adrielle agata agatha aglae alana alba alcione alda alessandra
  alexandra alexia alice aline alicia allana alma amabile amalia amanda amelia ana anabela analice anastacia andrea
  andreia andressa andreza angela angelica angelina anita anna antonella antonia antonieta aparecida ariana ariane
  ariela arlete aurea aurora ayla barbara beatriz bela berenice bernadete berta betania betina bianca bruna brunela
  camila camille carina carla carlota carmelita carmem carmen carol carolina caroline cassandra cassia catarina cecilia
  celeste celia celina celma chiara cibele cicera cintia clara clarice clarissa claudete claudia cleide cleonice
  cleusa clotilde conceicao concetta constanca cora cristiane cristina cynthia dafne dagmar daiana daiane daisy
  dalila dalva damaris damiana daniela daniele danielle danuza dara darlene debora deise deisy delfina denise diana
  dilma dilza dina dinah dirce divina djanira dora doralice doris dulce dulcineia edileuza edilene edite edith edna
  edneia eduarda elaine elba eleonora eliana eliane elida elielma elis elisa elisabete elisabeth elisangela elisete
  elizabete elizabeth elizangela eloa eloisa elsa elvira elza emanuela emanuele emanuelle emilia emily emma eneida
  erica erika ermelinda esmeralda estefania estela ester esther eugenia eulalia eunice euridice eva evelin evelyn
  fabiana fabiane fabiola fatima felicia fernanda filomena flavia flora florinda franciele francielle francine francisca gabriela
  gabriele gabriella gabrielle geisa geovana geralda geruza gilda gilma gilmara gilvania giovana giovanna gisela
  gisele giselle gislaine gislene glaucia gleice gleici gloria graca grazia graziela graziele greta guilhermina
  guiomar hebe hedwiges heidi helena helga heloisa herminia hilda hortencia iara iasmin ieda ignez ilda ilma ilza
  inacia ines ingrid iolanda iracema iraci iracy irene iris irma isa isabel isabela isabella isabelle isadora isaura
  isis isolda ivana ivanete ivani ivete ivone ivonete izabel izabela izabella jacira jacqueline jacyara jade jamile
  janaina jandira jane janete janice jaqueline jasmim jasmin jeane jenifer jennifer jessica joana joaninha joelma joice
  josefa josefina josiane josilene joyce jucara juciara julia juliana juliane julieta jurema jussara kamila karen
  karin karina karine karla karolina karoline kassia katia keila kelly kenia ketlin lais laisa lara larissa laura
  laudelina lavinia layla lea leandra leila leidiane leonice leonilda leonor leticia lia liana lidia lidiane ligia
  lila lilian liliana liliane lina linda lisa livia liz lizandra lorena lorraine louise lourdes luana lucelia lucena lucelena lucia
  luciana luciane luciene lucila lucilene lucimar lucimara lucineia lucinha lucrecia ludmila luisa luiza luna lurdes
  luzia luzinete lydia mabel madalena magali magda magnolia maiara maira maisa malu malvina manoela manuela manuella
  mara marcela marceli marcele marcella marcia margareth margarete margarida maria mariana mariane marianna mariangela
  marieta marilda marilena marilene marilia marilu marina marinalva marinete marisa marise marisol maristela maritza
  mariza marlene marli marlucia marly marta martha martina matilde maura mayara mayra meire melina melissa mercedes
  micaela micheli michele michelle milena milene mirela mirella miriam mirian mirna mirtes moema monica monique morgana
  myrian nadia nadine nadir naiara nair naomi natacha natalia natalie natasha nathalia nayara nazare neide neila neiva
  nelci neli nely neuma neusa neuza nicole nilce nilda nilma nilza nina noemi noemia nora norma nubia odete odila
  ofelia olga olinda olivia ondina otilia palmira paloma pamela paola patricia paula paulina penelope petra pietra poliana
  priscila priscilla quiteria rafaela rafaella raimunda raissa raquel rayane rayssa rebeca regiane regina rejane renata
  rita roberta rosa rosalia rosalina rosana rosangela rosani rosaria rose roseane roseli rosemary rosemeire rosilda
  rosilene rosimeire rosinha rute ruth sabrina salete samanta samantha samara samira sandra sara sarah sebastiana selma
  severina sheila shirley silmara silvana silvia simone sirlei sirlene socorro sofia solange sonia sophia stefani
  stefany stella stephanie suelen sueli suely susana susane suzana suzane suzi tabata tainara taina tais tamara tamires
  tania tarcila tassia tatiana tatiane telma teresa teresinha tereza terezinha thainara thais thaissa thalita thamires
  thayna thereza tuane ursula valdete valdirene valentina valeria valesca vanda vanderleia vanessa vania vanusa vera veridiana
  veronica vicencia vicentina vilma violeta virginia vivian viviane vivianne waleska wanda wilma yara yasmin yasmim yeda
  yolanda yvone zelia zenaide zeneide zenilda zilda zilma zoraide zuleica zuleide zulmira`;

const MALE_PT = `
  aaron abel abelardo abilio abner abraao acacio adail adailton adalberto adao adauto adelmo adelson ademar ademir
  aderbal adilson admilson adolfo adonias adriano afonso afranio agenor agnaldo agostinho aguinaldo ailton airton aladim
  alan alberto albino alceu alcides aldair aldemir aldo alencar alessandro alex alexandre alexsandro alfredo alisson
  allan almir aloisio aloysio altair altamir aluisio alvaro amadeu amancio amarildo amaro amaury ambrosio americo amilcar
  amilton anderson andre andrei anibal anselmo antenor anthony antonio apolinario aquiles ari ariel ariovaldo aristides
  aristoteles arlindo armando armindo arnaldo arthur artur ary ataide atila augusto aureliano aurelio avelino ayrton
  baltazar bartolomeu basilio belmiro benedito benicio benito benjamim benjamin bento bernardino bernardo boris braulio
  brenno breno bruno bryan caetano caio caleb camilo candido carlinhos carlito carlos cassiano cassio cauã caua celestino
  celio celso cesar charles cicero ciro claudemir claudinei claudio claudiomiro cleber cleberson clebson cleiton clemente
  cleverson clodoaldo clovis conrado cosme crispim cristian cristiano cristovao custodio dalmo dalton damiao daniel danilo
  dante darci dario darlan davi david davidson decio deivid delfim delmiro delson demetrio denilson denis dennis deodato
  derci dilson dimas dino diogenes diogo diego dirceu divino djalma domingos donato donizete dorival douglas durval
  eder edgar edgard edilson edimar edinaldo edivaldo edmar edmilson edmundo edson eduardo edvaldo edward eliabe elias
  elier eliezer elio eliseu elmo eloi elson elton emanoel emanuel emerson emidio emilio enio enrico enzo epaminondas
  erasmo eric erick erico erik ernani ernesto euclides eudes eugenio eurico eustaquio evaldo evandro evaristo everaldo
  everton expedito ezequiel fabiano fabio fabricio faustino fausto felicio felipe felix fernando fidelis filipe firmino
  flavio florencio floriano francisco franklin frederico gabriel galdino gaspar genaro genesio genilson genival george
  geraldo germano gerson gervasio getulio gil gilberto gildo gilmar gilson gilvan giovane giovani giovanni giuliano
  gledson gonçalo goncalo graciano gregorio guilherme gumercindo gustavo haroldo heitor helder heleno helio helton
  henrique heraldo herbert hercules hermes herminio hernani higor hilario hildebrando hilton hiroshi homero honorio horacio
  hudson hugo humberto iago ian icaro igor ildefonso inacio iran irineu isaac isac isaias ismael israel italo itamar
  iuri ivaldo ivan ivanildo ivo izaias jackson jacinto jaco jacob jader jadson jailson jaime jair jairo janio januario
  jarbas jardel jean jefferson jeferson jeremias jeronimo jesse jessé joab joao joaozinho joaquim joaquin joel jocimar
  joelson johnny jonas jonatan jonatas jonathan jordan jorge jose joselito joserlei josias josimar josue josé jovino
  juarez juca julian juliano julio junior juraci jurandir juscelino justino juvenal kaike kaio kaique kauan kaue kelvin
  kennedy kenji kevin kleber klaus laercio laerte lauro lazaro leandro leo leonardo leonel leonidas leopoldo levi lincoln lindomar
  lino lisandro lorenzo lourenço lourenco luan lucas luciano lucio luis luiz luizinho lupercio magno maicon maique manoel
  manuel marcel marcelino marcello marcelo marcilio marcio marco marcondes marcos marcus mariano marinaldo marino mario
  marlon martim martinho martins mateus matheus mathias matias maurilio mauricio mauro max maxwell maycon michael michel
  miguel milton misael moacir moises murilo narciso natan natanael nathan nei nelio nelson nestor newton ney nicolas
  nicolau nilo nilson nilton nivaldo noah noel norberto octavio odair odilon olavo olegario olimpio olivio omar onofre
  orestes orlando oscar oseas osmar osmir osni osvaldo oswaldo otacilio otaviano otavio otto ovidio ozeias pablo
  pascoal patrick patricio paulinho paulo pedrinho pedro pericles pietro placido plinio policarpo quirino rafael raimundo
  ramiro ramon raphael raul reginaldo regis reinaldo renan renato rene ricardo richard roberto robson rodolfo rodrigo
  rogerio roger rolando romario romeu romildo romualdo romulo ronald ronaldo ronan roney roni ronilson rony roosevelt
  roque rosalvo rosivaldo rubens ruan rubem rui ruy salomao salvio samir samuel sandro saulo sebastiao selmo sergio severino
  severo sidnei sidney silas silvano silverio silvestre silvino silvio simao simplicio sinval sostenes stefano tadeu
  tales tarcisio telmo teobaldo teodoro thales theo thiago thomas tiago ticiano tito tobias tomas tomaz tulio ubaldo
  ubirajara ubiratan ulisses urbano vagner valdeci valdemar valdemir valdinei valdir valdomiro valentim valerio valmir
  valter vanderlei vanderson venancio vicente victor vilmar vilson vinicius virgilio vitor viviano vladimir wagner
  waldemar waldir wallace walmir walter wanderley wanderson washington welington wellington wendel wesley willian william
  wilson wladimir yago yan yuri yuji zacarias zeca zezinho`;

const OTHER_LANGUAGES = `
  aaron adam alan albert alejandra alejandro alfonso alonso alison amy andres andrew angel ann anne anthony arturo ashley
  austin barry ben betty beth brandon brenda brian brooke bryan candice carlota carol catherine charles charlotte
  christian christina christine christopher cindy clara claire concepcion consuelo craig cristobal crystal cynthia danny dawn deborah
  dennis diane dolores donald donna doris dorothy edgardo edward eileen elena eleanor ellen emiliano encarnacion enrique
  eric erin esteban esperanza ethan evan fermin florencia frances frank gary gerardo gina gonzalo graciela gregory guadalupe
  guillermo hannah harold harry heather helen holly ignacio inmaculada isabella jack jacob jaime james jane janet jason
  javier jean jeffrey jennifer jeremy jerry jessica jesus jill jimena joan joe john jonathan jordi jose joseph joshua joyce
  juan judith judy julian julie justin karen katherine kathleen kathryn keith kelly kenneth kevin kimberly kyle larry
  laurie lawrence leslie linda lisa lori louis lucas lucia luis lynn manuel marc marcela margaret maricarmen marie
  marilyn mark martha martin mary mateo matthew maximo megan melanie michael michelle miguel mildred mohammed mohamed
  montserrat nancy natalie nathan nicholas nicolas nuria oliver olivia pablo paco pamela patricia patrick paul pedro peter
  philip phillip phyllis pilar rachel rafael ralph ramiro randy raymond rebecca remedios ricardo robert rocio roger ronald
  rosario rose roy russell ruth ryan salvador samantha samuel sandra santiago sara scott sean sergio sharon shawn shirley silvia
  sofia soledad stephen steven stewart susan tammy teresa terry theresa thomas timothy todd tomas tyler valeria vanesa
  victoria vincent virginia walter wayne william xavier ximena yolanda zachary`;

const foldedSet = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => name.normalize('NFD').replace(/\p{M}/gu, '')),
  );

/** Folded given names that are strong signs of a person. */
export const GIVEN_NAMES = foldedSet(
  `${FEMALE_PT} ${MALE_PT} ${OTHER_LANGUAGES} ${FURTHER_GIVEN_NAMES} ${FURTHER_GIVEN} ${GIVEN_A_TO_D} ${GIVEN_E_TO_K} ${GIVEN_L_TO_Q} ${GIVEN_R_TO_Z} ${GIVEN_OF_THE_WORLD_A_TO_C} ${GIVEN_OF_THE_WORLD_D_TO_J} ${GIVEN_OF_THE_WORLD_K_TO_M} ${GIVEN_OF_THE_WORLD_N_TO_R} ${GIVEN_OF_THE_WORLD_S_TO_Z}`,
);

/** Folded given names of women in Brazil, for the gender of a replacement. */
export const FEMALE_NAMES = foldedSet(FEMALE_PT);

/** Folded given names of men in Brazil. */
export const MALE_NAMES = foldedSet(MALE_PT);
