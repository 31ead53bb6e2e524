import { leanPattern } from '../../text/lean-pattern.js';
import { KNOWN_TO_ALL } from './gazetteer/public-figures.js';
const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/**
 * People whose names are part of medical language or of history: eponyms of diseases, scales, signs and devices,
 * pioneers, makers of medicines. Folded; a run of capitals that contains one is no patient by itself.
 */
export const EPONYMS = setOf(`
  alzheimer parkinson chagas crohn hashimoto down sjogren glasgow apgar hodgkin huntington cushing addison graves basedow barrett behcet guillain barre tourette asperger turner klinefelter marfan kaposi
  burkitt wilms ewing paget raynaud kawasaki meniere bell wernicke korsakoff charcot friedreich duchenne becker gaucher fabry pompe hansen heberden bouchard dupuytren bartholin braxton hicks kegel doppler
  holter papanicolaou pap gram ziehl neelsen koch mantoux pasteur salk sabin lynch fallot eisenmenger brugada parkes bright cooley budd chiari wilson gilbert reye rett angelman prader willi noonan edwards
  patau williams ehlers danlos lennox gastaut dravet west creutzfeldt jakob lewy epstein coxsackie haemophilus leishman trendelenburg valsalva heimlich babinski romberg murphy blumberg rovsing mcburney
  lasegue phalen tinel finkelstein ishihara snellen rorschach beck hamilton wechsler binet piaget freud jung lacan winnicott montessori bobath pilates karnofsky child pugh framingham breslow gleason bishop
  fitzpatrick baker legg perthes schlatter osgood hallux botox henoch schonlein wegener takayasu reiter still felty stevens johnson lyell quincke ludwig vincent rinne weber schwabach bartter gitelman fanconi
  alport berger goodpasture churg strauss zollinger ellison mallory weiss peyer langerhans hirschsprung meckel whipple peutz jeghers gardner lambert eaton arnold dandy walker sturge recklinghausen
  kallmann sheehan conn nelson simmonds plummer quervain riedel hurthle pott volkmann sudeck scheuermann colles smith galeazzi monteggia lisfranc jones bennett bankart sachs hill salter harris cobb
  ortolani barlow moro galant landau kernig brudzinski hoffmann oppenheim chaddock argyll robertson horner adie todd jackson bickerstaff fisher miller ramsay hunt tolosa rasmussen pick binswanger kluver bucy capgras
  munchausen ganser cotard stockholm diogenes stendhal peter pan wolff parkinson white lown ganong levine mobitz wenckebach purkinje his tawara adams stokes korotkoff kussmaul cheyne biot bainbridge frank starling
  korsakov ebbinghaus pavlov skinner rogers maslow bandura vygotsky erikson kinsey masters kubler ross barthel katz lawton berg tinetti fried epworth mallampati cormack lehane wells geneva ranson balthazar
  forrest lauren borrmann bosniak dukes ann arbor durie salmon rai binet cockcroft gault framingham morse braden norton waterlow ashworth oswestry lysholm harris womac constant spurling lachman mcmurray thomas
  patrick fabere jobe neer hawkins yergason speed cozen mill froment allen buerger homans lhermitte gowers brown sequard millard gubler weil behr leber stargardt coats best fuchs graefe
  fordyce darier grover hailey bowen queyrat koebner nikolsky auspitz tzanck wood leser trelat sezary merkel spitz jadassohn klippel trenaunay rendu osler weber willebrand bernard soulier glanzmann
  fanconi blackfan diamond wiskott aldrich digeorge chediak higashi bruton nezelof leigh kearns sayre hurler sanfilippo morquio niemann krabbe tay refsum wolman menkes lesch nyhan zellweger batten pearson
  edwards cornelia lange rubinstein taybi treacher collins pierre robin crouzon apert goldenhar poland moebius beckwith wiedemann silver russell sotos bloom werner cockayne hutchinson gilford
  chikungunya ebola marburg lassa hanta norwalk coombs kveim schiller schick dick rumpel leede weil felix vidal widal wright bengal nissl golgi sertoli leydig graaf skene cowper littre douglas morrison
  langer camper scarpa buck colles bichat wirsung vater oddi santorini glisson kupffer disse bowman henle malpighi falopio fallopian eustaquio eustachio corti reissner schlemm descemet willis galeno monro magendie
  luschka silvio sylvius rolando broca brodmann purkinje betz pacini meissner ruffini golgi schwann ranvier haversian volkmann sharpey achilles aquiles adao
  bircher kneipp gerson mediterraneo atkins dukan dash hay okinawa seignalet montignac reiki ayurveda rolfing alexander feldenkrais mezieres kabat klapp mackenzie mulligan maitland kinesio
  moynihan pfannenstiel kocher joel cohen billroth roux whipple nissen heller hartmann lichtenstein shouldice bassini bier kelly metzenbaum allis babcock foley penrose jackson pratt blake kehr levine dobhoff nelaton
  gustilo anderson weber frykman neer hawkins kennedy yocum jobe gerber kellgren lawrence outerbridge bosniak salter harris garden mason rockwood tonnis crowe schatzker enneking lauge pauwels brody lawton katz barthel norton braden morse waterlow epley semont brandt daroff hallpike
  bloom richardson elston ellis kell duffy kidd lutheran kleine levin morvan faust kato katz vojta rood kirschner steinmann kuntscher charnley ender mulder pickwick ondine cowden fraumeni birt hogg dube apley noyes godfrey layrisse whartin starr luebke bowlby ainsworth kinyoun papanicolau masson perls schiff feulgen nottingham gleeson scarff haagensen paget cloquet cooper hesselbach scarpa bochdalek morgagni grynfeltt spigel richter amyand
  brudzinski kernig lhasegue giordano cullen turner rovsing murphy courvoisier trousseau chvostek levine kussmaul biot cheyne stokes corrigan quincke musset duroziez osler janeway roth gottron nikolsky darier koplik forchheimer burow ahmed molteno baerveldt venturi hudson magill miller macintosh guedel mallampati cormack lehane
  backhaus gigli milwaukee thomas ponseti brown unna lokomat denis balfour gosset finochietto deaver army navy adson satinsky debakey potts bulldog tenckhoff shiley hickman broviac quinton mahurkar swan ganz sengstaken minnesota levin salem schirmer tzanck coombs giemsa wright romanowsky sabouraud thayer
  glisson spitz chance jones smith barton bennett rolando monteggia galeazzi essex lopresti colton segond maisonneuve tillaux chopart jefferson burch lisfranc bristol wong faces pediasure gatorade gillette maalox
`);

/** Full names (folded) of people long in the public record, whose naming is history, not a patient's data. */
const FIGURES = `
  santos dumont|vital brazil|adolfo lutz|oswaldo cruz|carlos chagas|emilio ribas|nise da silveira|ana neri|anna nery|ana nery|florence nightingale|zilda arns|wanda horta|wanda de aguiar|ivo pitanguy|alexander fleming|
  louis pasteur|robert koch|edward jenner|albert sabin|jonas salk|marie curie|pierre curie|sigmund freud|anna freud|carl jung|carl gustav|alois alzheimer|james parkinson|burrill crohn|john langdon|virginia apgar|joseph lister|
  ignaz semmelweis|john snow|rosalind franklin|maria da penha|dom pedro|getulio vargas|juscelino kubitschek|machado de assis|rui barbosa|castro alves|paulo freire|angelina jolie|drauzio varella|sergio arouca|
  manuel de abreu|manoel de abreu|pirajá da silva|piraja da silva|gaspar vianna|gaspar viana|euryclides zerbini|euryclides de jesus|adib jatene|miguel couto|juliano moreira|franco basaglia|philippe pinel|jean piaget|lev vygotsky|
  jean-martin charcot|willem einthoven|wilhelm rontgen|wilhelm conrad|rene laennec|andreas vesalius|william harvey|ambroise pare|claude bernard|rudolf virchow|paul ehrlich|emil von behring|frederick banting|charles best|
  christiaan barnard|howard florey|ernst chain|gregor mendel|charles darwin|james watson|francis crick|elizabeth blackwell|rita lobato|mary seacole|clara barton|dorothea orem|callista roy|jean watson|hildegard peplau|
  imogene king|martha rogers|florestan fernandes|josue de castro|clementina de jesus|luis carlos prestes|irma dulce|madre teresa|mother teresa|sister kenny|captain tom|typhoid mary|padre pio|teresa de calcuta|joao paulo|papa francisco|padre cicero|frei damiao|chico xavier|
  nelson mandela|martin luther|mahatma gandhi|albert einstein|isaac newton|leonardo da vinci|louis braille|helen keller|stephen hawking|frida kahlo|tarsila do amaral|candido portinari|clarice lispector|carlos drummond|
  cecilia meireles|fernando pessoa|monteiro lobato|guimaraes rosa|jorge amado|ariano suassuna|vinicius de moraes|tom jobim|chico buarque|elis regina|rita lee|ayrton senna|edson arantes|pele|princesa isabel|
  jose de anchieta|duque de caxias|benjamin constant|visconde de maua|barao do rio|joaquim nabuco|anita garibaldi|zumbi dos palmares|luiz gama|andre reboucas|marechal rondon|orlando villas|
  santiago ramon|ramon y cajal|severo ochoa|gregorio maranon|carlos finlay|rene favaloro|bernardo houssay|luis pasteur|miguel servet|ignacio chavez|juan rosai|salvador allende|simon bolivar|jose marti|
  christopher reeve|michael j|lou gehrig|rock hudson|magic johnson|henrietta lacks|phineas gage|henry gray|hans selye|aaron beck|carl rogers|albert bandura|melanie klein|donald winnicott|jacques lacan|
  william osler|harvey cushing|walter reed|jane goodall|patch adams|oliver sacks|atul gawande|carl sagan|ada lovelace|alan turing|katherine johnson|tu youyou|katalin kariko|drew weissman|barry marshall|robin warren|
  françoise barre|francoise barre|luc montagnier|robert gallo|anthony fauci|harald zur|georgios papanikolaou|george papanicolaou|gertrude elion|dorothy hodgkin|barbara mcclintock|rita levi|james black|gerty cori|
  bertha lutz|anita malfatti|lina bo|dandara dos|chiquinha gonzaga|carolina maria|maria quiteria|joana d|sao francisco|lampiao e|monica geller|peter pan|mickey mouse|turma da|ze gotinha|
  abraham lincoln|george washington|john kennedy|winston churchill|queen victoria|princess diana|william shakespeare|jane austen|charles dickens|virginia woolf|edgar allan|mary shelley|jules verne|victor hugo|marcel proust|
  miguel de cervantes|gabriel garcia|pablo neruda|pablo picasso|salvador dali|vincent van|claude monet|johann sebastian|wolfgang amadeus|ludwig van|charles chaplin|walt disney|steve jobs|bill gates|hipocrates|aristoteles|platao|socrates|seneca|galeno|avicena|maimonides|paracelso|confucio|lao tse|hippocrates|aristotle|plato|charles drew|charles richard drew|isabel zendal|elena maseras|dolors aleu|emmanuel dias|simao bacamarte|capitu|bras cubas|policarpo quaresma|inmaculada concepcion|virgen del carmen|santiago apostol|rosalia de castro|emilia pardo|concepcion arenal|clara campoamor|camillo golgi|joaquin albarran|jaime ferran|francisco balmis|francisco javier de balmis|gregor johann|elizabeth garrett|sophia jex|james barry|margarita salas|mario molina|cesar milstein|luis leloir|luis federico|baruj benacerraf|ramon carrillo|cicely saunders|rebecca lee|daniel hale|vivien thomas|alfred blalock|helen taussig|harriet tubman|rosa parks|dolly parton|maria montessori|maria firmina|machado de|graciliano ramos|cora coralina|conceicao evaristo|lima barreto|euclides da|mario de andrade|oswald de|heitor villa|dorival caymmi|gilberto gil|caetano veloso|maria bethania|roberto carlos|gal costa|silvio santos|xuxa meneghel|pedro ernesto|clementino fraga|belisario penna|arthur neiva|rocha lima|henrique da rocha|evandro chagas|samuel pessoa|maria odilia|mayana zatz|ester sabino|jaqueline goes|margareth dalcolmo|ernest hemingway|sherlock holmes|hannibal lecter|harry potter|gregory house|meredith grey
`;

/** Of these only the whole name is the public one: the living share its beginning. */
const WHOLE_FIGURES = `
  jane doe|john doe|john q public|john q. public|joe bloggs|dennis brown|denis browne|pierre marie|  abdias nascimento|adolfo lopez mateos|adoniran barbosa|afonso pena|alexander graham bell|alfonso reyes|amelia earhart|andres bello|aneurin bevan|anisio teixeira|
  anita malfatti|anita prestes|annie oakley|antoni gaudi|antonio jose de sucre|antonio narino|arturo prat|assis brasil|assis chateaubriand|barack obama|becton dickinson|
  benito juarez|benjamin franklin|benjamin rush|bento goncalves|bernardino rivadavia|bernardo o'higgins|betty crocker|bob evans|booker t. washington|borges de medeiros|
  brenda milner|calvin klein|camilo de lelis|candido rondon|carlos acutis|carlos gardel|celso furtado|cesar chavez|cesar vallejo|clara barton|dante pazzanese|
  darcy ribeiro|deodoro da fonseca|diego rivera|dolores huerta|domingo faustino sarmiento|dorothea dix|dwight eisenhower|edith cavell|eleanor roosevelt|eli lilly|
  elisabeth kubler-ross|elizabeth arden|eloy alfaro|emiliano zapata|emily dickinson|erico verissimo|ernest bevin|ernest hemingway|ernest lluch|ernesto sabato|estee lauder|
  eva peron|evita peron|federico garcia lorca|felipe carrillo puerto|fernando henrique|ferreira gullar|floriano peixoto|francisco de miranda|francisco i. madero|
  francisco jose de caldas|franklin roosevelt|frederick douglass|frei galvao|gabriela mistral|gilberto freyre|gustavo baz prada|harry truman|helena rubinstein|henry ford|
  hermes pardini|hipolito yrigoyen|hugo boss|ignacio de loyola|ignaz philipp semmelweis|irma paulina|isabel la catolica|itamar franco|james young simpson|jane addams|
  janet balaskas|janio quadros|jaume balmes|jim beam|jimmy carter|joan miro|joaquina de vedruna|john deere|john f. kennedy|john muir|johnnie walker|jorge luis borges|
  jose artigas|jose carlos mariategui|jose de san martin|jose gervasio|jose gregorio hernandez|jose maria morelos y pavon|jose sarney|jose vasconcelos|
  josefa ortiz de dominguez|josep trueta|juan bosco|juan domingo peron|juan rulfo|juana ines de la cruz|julio cortazar|julio de castilhos|lazaro cardenas|lelia gonzalez|
  leona vicario|leonel brizola|lillian wald|lluis companys|louis vuitton|luisa de marillac|lygia clark|madre paulina|manuel belgrano|margaret sanger|maria moliner|
  maria zambrano|mario quintana|marjory stoneman douglas|marjory warren|mark twain|martin de porres|melchor ocampo|miguel de unamuno|miguel hidalgo|milton santos|
  molly brown|neil armstrong|nelson rodrigues|nikola tesla|noel rosa|octavio paz|oliver wendell holmes|orville wright|oscar mayer|oscar niemeyer|pancho villa|
  pasqual maragall|patativa do assare|pau casals|paula montal|pedro claver|percival pott|percivall pott|philip verheyen|policarpa salavarrieta|porfirio diaz|
  prudente de moraes|quintino bocaiuva|rachel carson|rachel de queiroz|rafael alberti|ralph lauren|robert burns|robert kennedy|ronald mcdonald|ronald reagan|
  rosario castellanos|ruy ohtake|sergio buarque|sojourner truth|susan g komen|susan komen|tancredo neves|theodore roosevelt|thomas edison|thomas jefferson|thomas sydenham|
  tommy hilfiger|tupac amaru|ulysses guimaraes|venustiano carranza|victor ferreira do amaral|violeta parra|walt whitman|wilfred owen
`;

/** Last words of rooms and buildings that bear a name, and of names made up for samples. */
export const NOT_A_FAMILY: ReadonlySet<string> = setOf(`
  wing unit ward house stroke counseling foundation church society bank library school program programme initiative fund network alliance association clinic campus institute medal award prize trail bridge park trust pharma pharmaceuticals labs laboratories healthcare biotech therapeutics holdings diagnostics laboratorios farmaceutica cosmeticos alimentos fundacion fundacao instituto associacao colegio escuela escola biblioteca
  bursary run race relay marathon cup trophy fellowship scholarship lecture appeal challenge telethon infirmary hospice pharmacy surgery registry biobank cohort stadium arena airport elementary
  atrium pavilion lobby auditorium theater theatre wing lounge library gallery building tower courtyard chapel plaza center centre room hall conference
  auditorio pavilhao anfiteatro pabellon aula sala sample exemplo ejemplo example placeholder demo teste prueba
`);

/** Names that stand for anybody's in instructions and blank forms. */
export const PLACEHOLDERS: ReadonlySet<string> = setOf(`
  fulano fulana fulaninho fulaninha sicrano sicrana ciclano ciclana beltrano beltrana mengano mengana zutano zutana perengano perengana
`);

/** Brands and figures that are addressed like people; matched at the end of what precedes and the name. */
export const BRANDS_WITH_TITLE = leanPattern(
  /(?<![a-z])(?:dona benta|tia anastacia|mrs\.? dash|mrs\.? butterworth|mr\.? clean|mr\.? coffee|mr\.? peanut|mr\.? potato|dr\.? scholls?|dr\.? pepper|aunt jemima|uncle ben|uncle sam|tia maria|don quijote|dom quixote|dom casmurro|don juan|dona flor|granny smith|mrs\.? hinch|mrs\.? beeton|mr\.? darcy|mrs\.? dalloway|mr\.? spock|mr\.? burns|mr\.? bumble|mr\.? rogers|captain tom|dona bela|dona baratinha|dona pepa|hello kitty|don camillo|don pasquale|don giovanni|mr\.? bean|papai noel|santa claus|mother goose|seu madruga|dona florinda|jeca tatu|ze gotinha)$/,
);

/** Behind a name: it is a ware, a hall or a device. */
export const NAMED_THING_TAIL = leanPattern(
  /^(?:['’]s)? (?:nodules?|nodes?|clamps?|forceps|catheters?|tubes?|retractors?|fractures?|cells?|stain|manoeuvre|maneuver|reading room|conference room|ward\b|unit\b|room\b|desk\b|bench\b|hangar|nursery|gym\b|garden|house\b|building|lecture|medal|award|prize|trail|bridge|park\b|school|library|clinics?\b|count(?:y|ies)|chair of|counseling|foundation|classification|grade|drain|splints?|boots?|brace|medicine is|implant|valve|mask|auditorium|atrium|pavilion|wing\b|lobby|hall\b|theat(?:er|re)|insoles|are clamps|are tubes|(?:is|are) an? (?:[a-z-]{3,12} ){0,2}(?:blend|brand|soda|salt|drink|plant|device|medicine|drug|test|scale|clamp|tube))/,
);

/** A line speaks of the past: prizes, pioneers, years before those who live. */
export const HISTORIC =
  /\bnobel\b|\b(?:em|in|en|de|of|since|desde|entre) 1[4-8]\d\d\b|\bseculos? (?:x|v|i)|\bsiglos? (?:x|v|i)|th century|pioneir|pioner[oa]|\bpioneer|\b(?:vital brazil|carlos chagas|adolfo lutz|oswaldo cruz|louis pasteur|florence nightingale|alexander fleming|severo ochoa|golgi|cajal|marie curie|jonas salk|salk['’]s|semmelweis|edward jenner|robert koch)\b/;

/** Words of a case of today in the same line. */
export const OF_TODAY = leanPattern(
  /\b(?:pacientes?|patient|cpf|rg|dni|nascid[oa]|nacid[oa]|internad[oa]|ingresad[oa]|telefone|phone|prontuario|minha|meu|mi|my|nossa|covid)\b|\b20[12]\d\b/,
);

const namesOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('|')
      .map((name) => name.trim().normalize('NFD').replace(/\p{M}/gu, ''))
      .filter((name) => name !== ''),
  );

export const PUBLIC_FIGURES: ReadonlySet<string> = namesOf(FIGURES);

export const PUBLIC_NAMES: ReadonlySet<string> = namesOf(`${WHOLE_FIGURES}|${KNOWN_TO_ALL}`);

/** Heads of names of places and organisations: a capital run behind one of them is not a person. */
export const PLACE_HEADS = leanPattern(
  /(?<![\p{L}\p{N}])(?:rua|r|av|avenida|avinguda|travessa|tv|alameda|al|estrada|rodovia|rod|praca|largo|viela|ladeira|quadra|beco|viaduto|tunel|ponte|bairro|vila|jardim|parque|cidade|municipio|comunidade|povoado|aldeia|distrito|condominio|edificio|ed|residencial|hospital|clinica|clinicas|policlinica|instituto|centro|nucleo|fundacao|universidade|faculdade|escola|colegio|creche|emef|emei|e\.e|laboratorio|laboratorios|farmacia|drogaria|maternidade|santa casa|upa|ubs|usf|caps|cras|ies|ceip|grafica|papelaria|padaria|otica|funeraria|supermercado|mercearia|transportadora|cafeteria|unidade|posto|casa de saude|casa de apoio|casa de repouso|lar|abrigo|asilo|ambulatorio|auditorio|anfiteatro|ala|pavilhao|bloco|enfermaria|associacao|ong|sociedade|conselho|ministerio|secretaria|editora|livraria|revista|jornal|journal|lei|decreto|premio|medalha|trofeu|operadora|plano|empresa|banco|igreja|paroquia|capela|aeroporto|estadio|ginasio|museu|teatro|biblioteca|estacao|terminal|linha|memorial|cemiterio|feriado|festa|romaria|street|avenue|university|school|college|award|prize|calle|avda|paseo|plaza|camino|carretera|ronda|travesia|glorieta|barrio|urbanizacion|poligono|colonia|residencia|centro de salud|facultad|universidad|fundacion|nossa senhora|nuestra senora|sao|santa|santo|san|saint|st|dia d[eao]|outubro|novembro|setembro|campanha|batalha|forte|fazenda|sitio|chacara|rio|lagoa|lago|serra|ilha|praia|baia|cabo|porto)\.?["“']?\s+(?:(?:de|da|do|das|dos|e|d'|a|o|prof|professor|professora|profa|dr|dra|doutor|doutora|doctor|municipal|estadual|federal|regional|geral|universitario|universitaria|infantil|materno|del|of|the|sao|santa|santo|padre|pe|dom|dona|irma|irmaos|irmas|frei|madre|dona|tia|general|gen|presidente|governador|senador|coronel|cel|marechal|maestro|engenheiro|eng|vereador|deputado|barao|baronesa|visconde|conde|duque|princesa|rainha|rei|san|medico|saude|oncologico|psiquiatrico|cirurgico|diagnostico|estudos|pesquisa|ensino)\.?\s+){0,3}$/u,
);

/** As printed: a place with a capital whose name goes on in capitals up to here: "Hospital Vicentino Irmã", "Sala". */
export const PLACE_IN_CAPITALS = leanPattern(
  /(?<![\p{L}])(?:Hospital|Hospitales|Hospitais|Centro|Clínica|Instituto|Unidade|Unidad|Maternidade|Pronto|UPA|UBS|CAPS|USF|Sala|Salón|Auditorio|Auditório|Anfiteatro|Biblioteca|Bloco|Bloque|Pabellón|Pavilhão|Escuela|Escola|Colegio|Colégio|Casa|Lar|Abrigo|Rede|Red|Grupo|Espaço|Espacio|Parque|Plaza|Praça|Estação|Estación|Metro|Torre|Edificio|Edifício|Residencia|Residencial|Fundación|Fundação|Asociación|Associação|Liga|Coral|Orquestra|Orquesta|Banda|Prêmio|Premio|Medalha|Medalla|Cátedra|Cadeira|Center|Centre|School|College|Memorial|Camp|Fort|Mount|Lake|Queen|King|Princess|Prince|Saint)(?: (?:\p{Lu}[\p{L}'’]{1,18}|d[aeo]s?|del|la|las|los|e|y|of|the|quirúrgico|cirúrgico|móvil)){0,4} $/u,
);

/** Named after somebody: stops, halls, buses, prizes and boats. */
export const NAMED_PLACE = leanPattern(
  /(?<![\p{L}])(?:storm|hurricane|cyclone|typhoon|tempestade|furacao|ciclone|tormenta|huracan|borrasca|hms|uss|usns|rrs|lifeboat|ferry|trawler|hospital ship|the ship|sala|salon|metro|parada|estacion|estacao|bloque|bloco|ala|auditorio|aula|biblioteca|torre|puente|ponte|linha|linea|rotonda|avenida|colonia|busto|estatua|monumento|tunel|barco|buque|navio|aeropuerto|aeroporto|rodoviaria|terminal|mercado|estadio|catedra|beca|bolsa|fondo|fundo|premio|medalla|medalha|salas|unidades? move(?:l|is)|unidades? moviles|unidad movil|carreta|caravana|festival|torneio|torneo|copa|taca|trofeu|gobierno|governo|presidencia|dictadura|ditadura) (?:(?:de|da|do|del|la|el|the) ){0,2}$/u,
);

/** As printed: several places in one list, "los centros Santa Rosa, Carlos Lorca y". */
export const LIST_OF_PLACES = leanPattern(
  /(?<![\p{L}])(?:offices|locations|branches|campuses|sites|sedes|filiais|sucursales|surgeries|practices|centros|hospitales|hospitais|escuelas|escolas|colegios|colégios|clínicas|clinics|hospitals|schools|salas|unidades|calles|ruas|streets|barrios|bairros|institutos|maternidades|parques|plazas|praças|counties|clubs|municipios|municípios|estaciones|estações|bibliotecas|libraries)(?: \p{Ll}{4,12})?:?(?:,? (?:\p{Lu}[\p{L}'’-]{1,18}|d[aeo]s?|del|la|las|los|y|e|and|of)|,){0,16} $/u,
);

/** The title of a work and who made it: "«Mar adentro», de", "o livro de", "a poem by". */
export const WORK_BEFORE = leanPattern(
  /["”»’'],? (?:de|do|da|del|por)(?: [ao])? $|(?:reads?|books?|novel|memoir|film|poem|essay)[^.]{0,60}["”’'],? by $|(?<![\p{L}])(?:livros?|libros?|romance|novela|conto|cuento|poemas?|versos|filme|pelicula|documental|documentario|cancion|cancao|musica|cuadro|quadro|pintura|mural|murales|escultura|obra|tratado|peca|manual|ensaio|ensayo|books?|novel|poems?|film|movie|documentary|song|painting|play|memoir|biography|biografia|portrait|retrato|album|disco|lei|ley) (?:de|do|da|del|by|por)(?: [ao])? $/u,
);

/** Behind a name, within its sentence: places or things bear it. */
export const BEARS_THE_NAME = leanPattern(
  /^[^.\n]{0,80}\b(?:named after|named for|bears? (?:his|her|their|the) names?|(?:dao|da|dan|lleva|llevan|leva|levam|empresta|emprestam|batiza|batizam|bautiza|bautizan) (?:o |el |seus? |sus? )?(?:nomes?|nombres?)|homenagead[oa]s?)\b/,
);

/** Medicines and wares are listed by names that people bear as well. */
export const LIST_OF_WARES = leanPattern(
  /\b(?:(?:mini)?pilulas?|pastillas?|anticoncepcion?a(?:l|is|les)|contraceptives?|pills?|desogestrel|drospirenona|levonorgestrel|comprimidos?|genericos?|marcas?|brands?|patrocin(?:io|ador|adores)|sponsors?|apoiadores|supporters include|furac(?:ao|oes)|hurricanes?|huracan(?:es)?|tormentas?|storms|tempestades?|variedades?|cultivares?|maca|batata|mangos?)\b/,
);

/** Legal forms of companies. */
export const COMPANY_TAIL = leanPattern(
  /^,? ?(?:e cia|ltda|s\.?\/?a\b\.?|s\.a|s\.l\b|eireli|inc\b|llc\b|gmbh|ltd\b|®|™)/,
);

/** Words behind a name that make it an organisation, a street, a prize or a ware. */
export const ORGANISATION_TAIL = leanPattern(
  /^,? ?(?:&|e cia|ltda|s\.?\/?a\b|s\.a|eireli|me\b|epp\b|inc\b|llc\b|ltd\b|corp|foundation|institute|hospital|clinic\b|university|medical (?:center|school)|school|award|prize|street\b|st\b\.?,|avenue|ave\b|road|library|museum|fellowship|scale|score|syndrome|disease|sign|test|criteria|method|law\b|act\b|lecture|cosmeticos|farma|pharma|modas|hotel|®|™)/,
);

/** Words before a name that make it an eponym: diseases, scales, signs, anatomy, laws. */
export const EPONYM_HEADS =
  /(?<![\p{L}\p{N}])(?:doenca|doencas|mal|sindrome|sindromes|escala|indice|teste|testes|sinal|sinais|manobra|reflexo|metodo|tecnica|criterios?|classificacao|escore|score|linfoma|sarcoma|tumor|esofago|tireoidite|molestia|paralisia|disease|syndrome|enfermedad|sindrome|prueba|febre|corpos|corpusculos?|bacilo|virus|mosquito|lei|ley|premio|estatuto|emenda|estudo|trombose|anemia|tetralogia|celulas?|ilhotas|trompas?|tubas?|glandulas?|canal|anel|fase|angulo|fratura|contratura|nodulos?|manchas?|placas?|pontos?|ligamento|musculo|fascia|tendao|hernia|cisto|ulcera|ataxia|distrofia|coreia|encefalopatia|afasia|area|teoria|modelo|piramide|triade|lamina|coloracao|meio|agar|solucao|soro|formula|lampada|sonda|cateter|dreno|pincas?|implante|valvula|mascara|tala|ferulas?|serra|colete|corse|botas?|cinta|ortese|protese|espatula|lamina de|parafuso|placa|malha|prova|pruebas?|signo|maniobra|classificacao|clasificacion|criterio|stent|canula|bisturi|afastador|separador|cirurgia|operacao|procedimento|incisao|anestesia|dieta|protocolo|questionario|inventario|regra|principio|efeito|fenomeno|complexo|mapa|arco|curva|equacao|test|scale|sign|law|theory|rule|effect|fever|palsy|lymphoma|maneuver|reflex|score|phenomenon)\s+(?:(?:de|da|do|das|dos|del|d[aeo]s? vacina|of|the|maria)\s+)?$/u;

/** Behind a name that names a thing of medicine: "Hansen's disease", "Barrett esophagus". */
export const EPONYM_TAIL = leanPattern(
  /^(?:['’]s?)? (?:disease|syndrome|sign|test|scale|score|palsy|esophagus|oesophagus|lymphoma|sarcoma|tumou?rs?|contracture|anemia|anaemia|chorea|ataxia|thyroiditis|reflex|phenomenon|law|criteria|classification|procedure|operation|manoeuvre|maneuver|fracture|nodes?|cells?|bod(?:y|ies)|rule|method|technique|splint|tube|catheter|clamp|forceps|line)\b/,
);

/** Words before a name that make it an author's, a pioneer's or an artist's. */
export const AUTHOR_HEADS = leanPattern(
  /(?<![\p{L}\p{N}])(?:descrit[ao]s?|descobert[ao]s?|criad[ao]s?|desenvolvid[ao]s?|fundad[ao]s?|propost[ao]s?|inventad[ao]s?|publicad[ao]s?|formulad[ao]s?|escrit[ao]s?|dirigid[ao]|batizad[ao] (?:em homenagem a|por)|identificad[ao]s? (?:pela primeira vez )?|named after|described|discovered|invented|developed|proposed|named for|homenagem [ao]|em homenagem a|descrita|descubierto|fundado|cientista|fisic[oa]|quimic[oa]|bacteriologista|sanitarista|filosof[oa]|escritora?|poeta|pintora?|ministr[ao]|presidente|prefeit[oa]|governadora?|papa|rei|rainha|principe|princesa|imperador|imperatriz|atriz|ator|cantora?|apresentadora?|compositora?|jogadora?|atleta|campea|campeao|personagem|professora? emerit[oa]|nobel|pioneir[oa]|precursora?|pai da|mae da|patron[oa]|patrono da|inventora?|descobridora?|played by|voiced by|portrayed by|interpretad[ao]s? por|the (?:[a-z]{4,12} )?(?:painter|novelist|composer|playwright|essayist|sculptor|emperor|empress|astronaut|comedian|footballer|chemist|physicist|botanist|anatomist|explorer|broadcaster|film|film-maker|filmmaker)|la pelicula|o filme|scientist|philosopher|poet|actor|actress|singer|president|king|queen|pope|directed by|cientifico|medico aleman|poeta|escritor)\s*:?\s*(?:(?:por|pela|pelo|pelos|pelas|by|em \d{4},? (?:por|pel[oa]s?)|no seculo [ivx]+,? (?:por|pel[oa]s?))\s+)?(?:(?:o|a|os|as|el|la|the)\s+)?(?:(?:medic[oa]|neurologista|neurolog[oa]|pesquisador(?:a)?|psiquiatra|cientista|enfermeira|cirurgi(?:ao|a)|patologista|pediatra|anestesista|alem[ao]?|ingles[ao]?|britanic[oa]|escoces[ao]?|frances[ao]?|italian[oa]|american[oa]|austriac[oa]|japones[ao]?|norte-american[oa]|hungar[oa]|espanhola?|brasileir[oa]|aleman|ingles|frances|professor[ao]?|english|german|french|american|british|scottish|danish|physician|surgeon|doctor|neurologist|nurse)\s+){0,3}$/u,
);

/** What right behind a name makes it a cited author: "Silva JA", ", J. A.", "et al.", "(2019)". */
export const CITATION_TAIL =
  /^(?:['’]s)?(?: [A-Z]{1,3}(?=[,.;]|$)|, ?(?:[A-Z]\.[ -]?){1,3}|,? et al|,? e col|,? y col|,? and colleagues|,? & |,? \(?(?:19|20)\d{2}[a-z]?[);:,.]|;? ?\((?:19|20)\d{2})/;

/** Inside brackets behind a name: a year, as in "(Souza, 2019)". */
export const BRACKETED_CITATION = leanPattern(
  /^(?:[,;&] ?| e | and | y )?(?:\p{Lu}[\p{L}-]{1,30}[,;]? ?(?:& |e |and )?){0,3},? ?(?:19|20)\d{2}[a-z]?[);]/u,
);

/** What a line of a list of references looks like. */
export const BIBLIOGRAPHY =
  /\bet al\b|\b(?:19|20)\d{2}(?: [a-z]{3})?\s?;\s?\d+|disponivel em|available (?:at|from)|disponible en|acesso em|accessed|\bv\. ?\d+,? ?(?:n\.|p\.)|\bvol\. ?\d+|\bpp?\. ?\d+-\d+|\bdoi[: .]|\bin: |\b\d{1,2}\. ?ed\b|\beditora\b|\btese \(|\bdissertacao \(|\bisbn\b|\bpmid\b|: \d{1,4}-\d{1,4}\b|\(\d{4}\)\. \p{L}|, (?:19|20)\d{2}\.?$|\((?:19|20)\d{2}\)[.,:]/u;

/** Whom patients pay, call and complain to; some are also given names, and by themselves they are not. */
export const INSURERS_AND_OFFICES: ReadonlySet<string> = new Set(
  'unimed amil hapvida bradesco sulamerica intermedica notredame cassi geap porto prevent omint care golden fonasa adeslas sanitas asisa muface samu anvisa procon detran anatel alexa siri'.split(
    ' ',
  ),
);
