/** Heads of street names, folded; those with a full stop are abbreviations. */
const PORTUGUESE = String.raw`rua|r\.|avenida|av\.?|aven\.|travessa|trav\.|tv\.?|alameda|(?<!\bet )al\.|estrada|estr\.|rodovia|rod\.|praca|pca\.?|pc\.|largo|viela|ladeira|quadra|conjunto|beco|passagem|servidao|vila|via|parque|loteamento|sitio|chacara|fazenda|condominio|residencial|calcada|boulevard|rampa|escadaria|colonia|setor|sqn|sqs|shis|shin|shcgn|scrn|scrs|sgan|sgas|cln|cls|qnm|qnn|qnl|qna|qne|qs|qi|ql|qr|qe|csb|br(?=[ -]\d)|vicinal`;
const SPANISH = String.raw`calle|c\/|cl\.|avda\.?|avenida|avinguda|avgda\.?|plaza|pza\.?|plza\.?|pl\.|paseo|p\.? ?o\.|po\.|camino|cno\.?|carretera|ctra\.?|crta\.?|ronda|travesia|urbanizacion|urb\.?|glorieta|pasaje|pje\.?|carrer|passeig|rambla|poligono|cuesta|callejon|costanilla|partida|barrio|bda\.|barriada|carrera|cra\.?|diagonal|transversal|calzada|boulevard|blvd\.?|privada|cerrada|circuito|andador|prolongacion`;
export const STREET_HEAD = `${PORTUGUESE}|${SPANISH}`;

export const ENGLISH_SUFFIX =
  'street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|way|place|pl|terrace|ter|circle|cir|parkway|pkwy|highway|hwy|square|sq|trail|trl|crescent|close|grove|gardens|row|mews|alley|loop|plaza|turnpike|pike';

/** What follows the number: flat, block, floor, house, lot, district. */
const COMPLEMENT = String.raw`(?:ap(?:to|artamento|t|art)?|bl(?:oco)?|casa|cs|fundos|sala|sl|cj|conj(?:unto)?|andar|lote|lt|quadra|qd|q|torre|sobreloja|loja|lj|cobertura|terreo|km|suite|ste|unit|apartment|floor|fl|room|rm|piso|portal|puerta|pta|esc|escalera|planta|bajo|bajos|atico|izq|izquierda|dcha|derecha|dpto|depto|departamento|interior|int|local|bloque|bq|manzana|mz|parte|zona rural|letra|caixa postal|frente)`;
export const CONTINUATION = new RegExp(
  String.raw`^(?:[ ,.]{0,2}[-–/]? ?|, ?|\n {0,2}(?=ap|bl|apt))(?:\(?${COMPLEMENT}\b\.?(?: ?n?[o.]{0,2} ?(?:[a-z]?\d{1,5}[a-z]?|[a-z]\b|[ivx]{1,4}\b))?\)?|\d{1,3}\.?[oa]\.?(?: ?-? ?(?:[a-z]|\d{1,2}\.?[oa]?)\b)?|\d{1,3} ?[a-z]?\b(?=\s{0,2}(?:[,.;]|-|$|\n))|[a-h](?=\s?(?:[,.;\n]|$))|#\s?\d{1,5}[a-z]?)`,
);

export const UF =
  /^ ?[-/,(] ?(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)(?![\p{L}\p{N}])\)?/u;
export const US_STATE =
  /^,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\p{L}\p{N}])/u;
