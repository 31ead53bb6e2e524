// Short forms of Portuguese, Spanish and English, without accents, capitals and their last full stop.

/** Stand before the name or word they belong to: their full stop never ends a sentence. */
export const BEFORE_A_NAME = new Set(
  (
    'dr dra drs dras sr sra srs sras srta prof profa profs enf enfa exmo exma ilmo ilma mr mrs ms mx st ste sto sta mt ' +
    'ee don dna lic ing gral rev hon gov sen rep capt col lt sgt av tv rod est bl cj jd vl pca al.to ' +
    'ex ej cf vs viz tel cel cx cc i.e e.g p.ex p.ej ie eg q.v s.v ca c.a sp spp subsp var esp approx aprox'
  ).split(' '),
);

/** Short for something when a number, a bracket or lower case follows; before a capital their full stop ends the sentence. */
export const BEFORE_A_NUMBER = new Set(
  (
    'al et fig figs tab tabs ref refs cap caps ch chap vol vols ed eds n no nos num nums nro pag pags p pp pg art arts inc par sec ' +
    'qd qdr lt lote ap apto apt km obs max min med media reg res dec nasc resp etc v vers op cit doc dpt dept dpto ' +
    'jan fev feb mar abr apr mai jun jul ago aug set sep sept out oct nov dez dec ene dic ' +
    'mg mcg g gr kg ml l cm mm m h hs hr hrs seg s min d sem ui iu u a c i ii iii iv x ltda sa jr phd md mba anex com comp ' +
    'gen sup supl suppl ud uds vd vds masc fem crm rqe cro'
  ).split(' '),
);

/** A single capital behind one of these is a class, not somebody's initial: "hepatite C. Ela …". */
export const BEFORE_A_LETTER = new Set(
  (
    'vitamina vitaminas vitamin vitamins hepatite hepatitis tipo type grupo group classe class clase fase phase parte part ' +
    'influenza complexo complex complejo fator factor grau grade nivel level plano plan opcao option opcion anexo tabela table ' +
    'imunoglobulina immunoglobulin hemoglobina hemoglobin toxina lista list quadro amfotericina anfotericina polimixina'
  ).split(' '),
);

/** Begin a sentence when they have a capital, also behind "U.S." or "p.m.". */
export const SENTENCE_STARTERS = new Set(
  (
    'a o os as um uma em no na nos nas ao para por com se ele ela eles elas isso este esta esse essa mas porem ja nao quando segundo ' +
    'the an in on it its this that these those they he she we but however for with if when as at there ' +
    'el la los las un una en al para por con si ella ellos ellas esto este esta pero cuando segun no'
  ).split(' '),
);
