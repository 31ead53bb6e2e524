/**
 * People whose names are part of medical language or of history: eponyms of diseases, scales, signs and devices,
 * pioneers, patron saints of institutions. Folded; a run of capitals that contains one is no patient by itself.
 */
export const EPONYMS: ReadonlySet<string> = new Set(
  (
    'alzheimer parkinson chagas crohn hashimoto down sjogren glasgow apgar hodgkin huntington cushing addison graves ' +
    'basedow barrett behcet guillain barre tourette asperger turner klinefelter marfan kaposi burkitt wilms ewing paget ' +
    'raynaud kawasaki meniere bell wernicke korsakoff charcot friedreich duchenne becker gaucher fabry pompe hansen ' +
    'heberden bouchard dupuytren bartholin braxton hicks kegel doppler holter papanicolaou pap gram ziehl neelsen koch ' +
    'mantoux pasteur salk sabin lynch fallot eisenmenger brugada parkes bright cooley budd chiari wilson gilbert reye ' +
    'rett angelman prader willi noonan edwards patau williams ehlers danlos lennox gastaut dravet west creutzfeldt jakob ' +
    'lewy epstein coxsackie haemophilus leishman trendelenburg valsalva heimlich babinski romberg murphy blumberg rovsing ' +
    'mcburney lasegue phalen tinel finkelstein ishihara snellen rorschach beck hamilton wechsler binet piaget freud jung ' +
    'lacan winnicott montessori bobath pilates karnofsky child pugh framingham breslow gleason bishop fitzpatrick ' +
    'baker legg perthes schlatter osgood hallux botox henoch schonlein wegener takayasu reiter still felty'
  ).split(' '),
);

/** Full names (folded) of people long in the public record, whose naming is history, not a patient's data. */
export const PUBLIC_FIGURES: ReadonlySet<string> = new Set([
  'santos dumont',
  'vital brazil',
  'adolfo lutz',
  'oswaldo cruz',
  'carlos chagas',
  'emilio ribas',
  'nise da silveira',
  'ana neri',
  'anna nery',
  'ana nery',
  'florence nightingale',
  'zilda arns',
  'wanda horta',
  'wanda de aguiar horta',
  'ivo pitanguy',
  'alexander fleming',
  'louis pasteur',
  'robert koch',
  'edward jenner',
  'albert sabin',
  'jonas salk',
  'marie curie',
  'sigmund freud',
  'carl jung',
  'hipocrates',
  'alois alzheimer',
  'james parkinson',
  'burrill crohn',
  'john langdon down',
  'virginia apgar',
  'joseph lister',
  'ignaz semmelweis',
  'john snow',
  'rosalind franklin',
  'maria da penha',
  'dom pedro',
  'getulio vargas',
  'juscelino kubitschek',
  'tiradentes',
  'machado de assis',
  'rui barbosa',
  'castro alves',
  'paulo freire',
  'angelina jolie',
]);

/** Heads of names of places and organisations: a capital run behind one of them is not a person. */
export const PLACE_HEADS =
  /\b(?:rua|r|av|avenida|travessa|alameda|estrada|rodovia|praca|largo|viela|ladeira|quadra|bairro|vila|jardim|parque|cidade|municipio|estado|distrito|condominio|edificio|hospital|clinica|clinicas|instituto|centro|fundacao|universidade|faculdade|escola|colegio|laboratorio|laboratorios|farmacia|drogaria|maternidade|santa casa|upa|ubs|unidade|posto|casa de saude|ambulatorio|associacao|sociedade|conselho|ministerio|secretaria|editora|livraria|revista|jornal|journal|lei|premio|operadora|plano|empresa|grupo|banco|igreja|paroquia|aeroporto|estadio|museu|teatro|biblioteca|street|avenue|university|school|calle|avenida|paseo|plaza|hospital general|nossa senhora|sao|santa|santo|dia d[eao]|outubro|campanha)\s+(?:(?:de|da|do|das|dos|e|d'|prof|professor|professora|dr|dra|doutor|doutora|municipal|estadual|federal|regional|geral|universitario|del|of|the|sao|santa|santo|padre|dom|general|presidente|governador|senador|coronel|marechal|maestro|engenheiro|vereador|deputado|barao|visconde|conde)\.?\s+){0,3}$/;

/** Words before a name that make it an eponym: diseases, scales, signs, anatomy. */
export const EPONYM_HEADS =
  /\b(?:doenca|doencas|mal|sindrome|sindromes|escala|indice|teste|sinal|manobra|reflexo|metodo|tecnica|criterios?|classificacao|escore|score|linfoma|sarcoma|tumor|esofago|tireoidite|molestia|paralisia|disease|syndrome|enfermedad|febre|corpos|bacilo|virus|mosquito|exame|lei|premio|dia|escola|estudo|projeto|programa|trombose|anemia|tetralogia|celulas?|ilhotas|trompas?|tubas?|glandulas?|canal|anel|fase|angulo)\s+(?:(?:de|da|do|das|dos|del|of|the)\s+)?$/;

/** Words before a name that make it an author's, a pioneer's or an artist's. */
export const AUTHOR_HEADS =
  /\b(?:descrit[ao]s?|descobert[ao]s?|criad[ao]s?|desenvolvid[ao]s?|fundad[ao]s?|propost[ao]s?|inventad[ao]s?|publicad[ao]s?|formulad[ao]s?|escrit[ao]s?|named after|described by|named for|homenagem a|segundo|conforme|de acordo com|batizad[ao] em homenagem a|cientista|fisico|quimico|bacteriologista|sanitarista|autora?|escritora?|ministr[ao]|presidente|atriz|ator|cantora?|apresentadora?|jornalista|reporter|fotos?:|foto|ilustracao|texto|edicao|reportagem)\s*:?\s*(?:(?:por|pela|pelo|pelos|pelas|by)\s+)?(?:(?:o|a|os|as)\s+)?(?:(?:medic[oa]|neurologista|pesquisador(?:a)?|psiquiatra|cientista|alem[ao]?|ingles[ao]?|frances[ao]?|brasileir[oa]|professor[ao]?)\s+){0,3}$/;
