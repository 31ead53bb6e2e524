// Folded patterns that excuse a sentence: it denies, warns, quotes in critique, or teaches.

/** The sentence denies or refuses what it names. */
export const DENIAL =
  /\b(?:nao (?:ha|existe[m]?|se pode|e possivel|podemos|posso|prometemos|prometo|garantimos|garante|garanto|oferecemos|significa|quer dizer|substitui|deve[m]?|devemos|e|sao|acredite|caia|fazemos|realizamos|confie)|nem|nenhum[a]? (?:tratamento|medico|profissional|procedimento|exame|metodo|tecnica|produto|remedio|suplemento|dieta|cha|vitamina)|sem (?:garantia|promessa)|desconfie|cuidado com|evite|golpe|fraude|mito|fake news|falsas?|enganos[ao]s?|proib\p{L}{1,6}|vedad[ao]s?|e vetado|antietic[ao]|ilegal|alerta sobre|e mentira|not|no one|never promise|beware|avoid|myth)\b/u;

/** The sentence says that outcomes differ. */
export const VARIES =
  /\b(?:pode(?:m)? variar|varia[m]?|variar|depende[m]? d[aeo]|individua(?:l|is)|cada (?:caso|pessoa|paciente|organismo)|resultados? (?:diferentes?|individuais)|may vary|varies|depends on)\b/;

/** A study, a guideline or an identifier stands behind the sentence. */
export const CITED =
  /\b(?:doi|pmid|pmc\d|nct\d|et al|estudo|ensaio|meta-?analise|revisao sistematica|diretriz|coorte|pesquisa publicada|segundo (?:a|o|dados)|de acordo com|fonte:|ibge|oms|inca|ministerio da saude|study|trial|according to|source:)\b|\[\d{1,3}\]|\((?:[^()]{2,40}),? (?:19|20)\d{2}\)/;

/** Warning, law or leaflet: the medicine is named to inform. */
export const INFORMS =
  /\b(?:bula|prescricao|receita|retencao|contraindicac\p{L}{2,4}|anvisa|(?<!sem )efeitos? (?:advers|colatera)\p{L}{1,3}|risco|converse com|consulte|procure|orientacao medica|somente com|apenas com|sob (?:orientacao|prescricao)|depende de|nao (?:use|tome|compre|interrompa)|automedica\p{L}{1,4}|lei|norma|reportagem|estudo|pesquisa|alerta)\b/u;
