import { leanPattern } from '../../text/lean-pattern.js';
/** Heads of street names, folded; those with a full stop are abbreviations. */
const PORTUGUESE = String.raw`rua|r\.|avenida|av\.?|aven\.|travessa|trav\.|tv\.?|alameda|(?<!\bet )al\.|estrada|estr\.|rodovia|rod\.|praca|pca\.?|pc\.|largo|viela|ladeira|quadra|conjunto|beco|passagem|servidao|vila|via|parque|loteamento|sitio|chacara|fazenda|condominio|residencial|calcada|boulevard|rampa|escadaria|colonia|setor|sqn|sqs|shis|shin|shcgn|scrn|scrs|sgan|sgas|cln|cls|qnm|qnn|qnl|qna|qne|qs|qi|ql|qr|qe|csb|br(?=[ -]\d)|vicinal|linha(?= \p{L}{2,20}(?: \p{L}{2,20}){0,3}, (?:interior|s/n|km|zona))|picada|travessao|povoado|gleba|ramal(?= d[aeo])|assentamento`;
const SPANISH = String.raw`calle|c\/|cl\.|jr\.|jiron|manzana|avda\.?|avenida|avinguda|avgda\.?|plaza|pza\.?|plza\.?|pl\.|paseo|p\.? ?o\.|po\.|camino|cno\.?|carretera|ctra\.?|crta\.?|ronda|travesia|urbanizacion|urb\.?|glorieta|pasaje|pje\.?|carrer|passeig|rambla|poligono|cuesta|callejon|costanilla|partida|barrio|bda\.|barriada|carrera|cra\.?|diagonal|transversal|calzada|boulevard|blvd\.?|privada|cerrada|circuito|andador|prolongacion|cami|bulevar|bvar\.?|gran via|travessera|malecon|asentamiento humano`;
export const STREET_HEAD = `${PORTUGUESE}|${SPANISH}`;

export const ENGLISH_SUFFIX =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|way|place|pl|terrace|ter|circle|cir|parkway|pkwy|highway|hwy|square|sq|trail|trl|crescent|close|grove|gardens|row|mews|alley|loop|plaza|turnpike|pike';

/** Ways that share their word with much else: a direction, a flat, a label or a town must tell them from "2025 Memory Walk". */
export const RARE_SUFFIX =
  'run|trace|hollow|ridge|path|cove|bend|pass|walk|crossing|glen|point|estates|heights|vale|rise|green|wharf|quay|view|hill|farm road|county road|highway|state route';
/** Sectors of Brasília, whose blocks are numbered: "SQN 214, Bloco F", "QNM 18 conj. H casa 41". */
export const SECTOR_BLOCK = leanPattern(
  new RegExp(
    String.raw`(?=s[qhcgbmr]|q[neilrsm]|c[lsn]|eq|a[oe])(?<![\p{L}\p{N}])(?:sq[ns]w?|shi[sn]|shcg[ns]|scr[ns]|sga[ns]|cl[ns]w?|qn[a-p]|q[eilrs]|smpw|smlw|sh[ns]|sb[ns]|sc[ns]|srtv[ns]|cs[abc]|cn[ab]|eqn[a-p]|eq[ns]|qms|aos|aes) ?(?:q[ilnrsdm]\.? ?|quadra |qd\.? ?)?\d{1,4}[a-z]?(?=[ ,–-]{1,3}(?:bl|bloco|conj|conjunto|casa|cs|lote|lt|ap|apto|cj|loja|sala|entrada|chacara)\b)`,
    'gu',
  ),
);

/** What follows the number: flat, block, floor, house, lot, district. */
const COMPLEMENT = String.raw`(?:ap(?:to|artamento|t|art)?|bl(?:oco)?|casa|cs|fundos|sala|sl|cj|conj(?:unto)?|andar|lote|lt|quadra|qd|q|torre|sobreloja|loja|lj|cobertura|terreo|km|suite|ste|unit|apartment|floor|fl|room|rm|piso|portal|puerta|pta|esc|escalera|planta|bajo|bajos|baixos|entresuelo|entresol|entlo|principal|pral|sotano|timbre|atico|izq|izqda|izda|izquierda|dcha|dch|derecha|conjunto|chacara|nave|oficina|despacho|ofic|dpto|depto|departamento|interior|int|local|bloque|bq|manzana|mz|parte|zona rural|letra|caixa postal|frente)`;
export const CONTINUATION = leanPattern(
  new RegExp(
    String.raw`^(?:[ ,.]{0,2}[-–/]? ?|, ?|\n {0,2}(?=ap|bl|apt))(?:\(?${COMPLEMENT}\b\.?(?: ?n?[o.]{0,2} ?(?:[a-z]?\d{1,5}[a-z]?|[a-z]\b|[ivx]{1,4}\b))?\)?|\d{1,3}\.?[oa]\.?(?: ?-? ?(?:[a-z]|\d{1,2}\.?[oa]?)\b)?|\d{1,3} ?[a-z]?\b(?=\s{0,2}(?:[,.;]|-|$|\n))|[a-h](?=\s?(?:[,.;\n]|$))|#\s?\d{1,5}[a-z]?)`,
  ),
);

export const UF = leanPattern(
  /^ ?[-/,(] ?(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)(?![\p{L}\p{N}])\)?/u,
);
export const US_STATE =
  /^,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\p{L}\p{N}])/u;
