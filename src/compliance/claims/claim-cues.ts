// What in a sentence speaks for a claim. Folded text: lower case, no accents; Portuguese, Spanish and English together.
import { leanPattern } from '../text/lean-pattern.js';

const COUNT =
  '(?:\\d[\\d.,]{0,12}|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|one|two|three|four|five|six|seven|eight|nine|ten|uno|una|dos|cuatro|siete|ocho|nueve|diez)';
const WHOLE =
  '(?:\\d[\\d.,]{0,12}|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|vinte|cem|mil|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|dos|cuatro|siete|ocho|nueve|diez|veinte|cien)';

/** Rates, ratios and sizes of effect that a study could confirm or refute. */
export const QUANTITY = leanPattern(
  new RegExp(
    [
      String.raw`\d\s?%|\bpor cento\b|\bper ?cent\b|\bpor ciento\b|\bpontos percentuais\b`,
      String.raw`\b(?:or|rr|hr|ic|ci|nnt|odds ratio|hazard ratio|risk ratio|razao de chances)\s?(?:95\s?%)?\s?(?:=|:|de|of)?\s?\d|\bp\s?[<>=]\s?0?[.,]\d`,
      String.raw`\b${COUNT} (?:vezes|veces|times|x) (?:mais|menos|maior|menor|mas|mayor|menor|more|less|higher|lower|greater|as|o|a|el|la|the)`,
      String.raw`\b${COUNT} (?:em|a|de|en|in|out of) (?:cada|every|each) ${WHOLE}\b|\b${COUNT} (?:em|in|out of) ${WHOLE}\b|\b(?:um|uma|one|uno|una) (?:em|a) cada\b`,
      String.raw`\b\d[\d.,]{0,12} (?:mil|milhoes|milhao|bilhoes|million|billion|thousand|millones|miles)\b`,
      String.raw`\b\d[\d.,]{0,12} (?:\p{L}{3,16} )?(?:por|per|a cada|cada) (?:\d[\d.,]{0,12}|mil|100|cem|thousand|ano|year)\b`,
      String.raw`\b(?:a metade|metade|um terco|dois tercos|um quarto|tres quartos|um decimo|half|a third|two thirds|a quarter|three quarters|la mitad|un tercio|dos tercios|la cuarta parte|a maioria|a maior parte|most|la mayoria|o dobro|o triplo|twice|double|el doble|por dos|por tres|pela metade|in half|a la mitad|maioria) (?:d[aeo]s?|de l[ao]s|of|the|people|patients|cases|risco|riesgo|risk|los|las|as|os)?`,
    ].join('|'),
    'u',
  ),
);

/** A measure with a unit: only counts beside a dose, a threshold or a result. */
export const MEASURE = leanPattern(
  /\b\d[\d.,]{0,12}\s?(?:mg|mcg|μg|g|ui|iu|ml|kcal|kg|mmhg|cm|litros?|liters?|litres?|microgram\p{L}{1,3}|miligram\p{L}{1,2}|milligrams?|minutos?|minutes|horas?|hours?|passos|steps|anos|years|meses|months|semanas?|weeks?|dias?|days?|quilos?|kilos?|pounds|porcoes|portions|servings)\b/u,
);

/** Any number that belongs to the statement. */
export const NUMERIC = leanPattern(
  /\d|\b(?:metade|dobr\p{L}{1,3}|dupli\p{L}{2,4}|tripl\p{L}{1,5}|um terco|dois tercos|half|twice|doubles?|halves|mitad|tercio|zero|(?:um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|cuatro|siete|ocho|nueve|diez) (?:em cada|a cada|de cada|em|in|out of|vezes|veces|times|capsulas?|comprimidos?|doses?|horas|hours|minutos|minutes|semanas|weeks|dias|days|litros))\b/u,
);

export const COMPARATIVE = leanPattern(
  /\b(?:mais|menos|maior(?:es)?|menor(?:es)?|melhor(?:es)?|pior(?:es)?|mejor(?:es)?|peor(?:es)?|mas|mayor(?:es)?)(?: [\p{L}-]{1,20}){0,6} (?:(?:do )?que|que el|que la|que los|quando comparad)\b|\b(?:superior(?:es)?|inferior(?:es)?|equivalentes?|comparave(?:l|is)|comparables?|similar(?:es)?|igua(?:l|is)|preferivel|preferible) (?:a|ao|aos|as|al|to)\b|\b(?:tao|tanto|tan) (?:[\p{L}-]{2,20} )?(?:quanto|como)\b|\b(?:nenhum[a]?|ningun[a]?|no) (?:outr[ao]|otr[ao]|other)\b|\b(?:better|worse|more|less|fewer|higher|lower|safer|faster|stronger|greater|larger|cheaper|[a-z]{3,12}er)(?: [\p{L}-]{2,20}){0,6} than\b|\bas [\p{L}-]{3,18} as\b|\bem (?:comparacao|relacao) (?:com|a|ao)\b|\bem vez d|\bcompared (?:with|to)\b|\bversus\b|\b(?:supera[m]?|superou|outperforms?|beats?|iguala|vence)\b|\bsuperior(?:es)?\b|\bnao ha diferenca|\bno difference\b|\bno hay diferencia/u,
);

/** "the leading cause", "o mais eficaz": a rank among others. */
export const SUPERLATIVE = leanPattern(
  /\b(?:o|a|os|as|el|la|the) (?:\p{L}{3,18} )?(?:melhor(?:es)?|pior(?:es)?|maior|mais|mejor(?:es)?|mas|best|worst|most|safest|fastest|strongest|leading|main|principal|principais|primeira|segunda|terceira|first|second|third|unic[ao]|only)(?: \p{L}{3,20})?\b|\b(?:que mais|that most|lo mas)\b/u,
);

/** Statements nobody may make without proof. */
export const ABSOLUTE = leanPattern(
  /(?<!\b(?:a|as|o|de|da|das|na|uma|sem|ha|sua|e|pela|rumo a|chance de|taxa de|el|la|una) )\bcuras?\b|\b(?:cura(?:m|n|ra|rao|r|ndo|ndose)|curam-se|(?<!\b(?:rim|rins|figado|corpo|organismo|intestino|suor|urina|pulmoes|kidneys?|liver|body|rinones|higado|cuerpo) )(?:elimin(?:a|am|an|ar|e|en)|eliminates?)|acab(?:a|am|e|ar|an) com|sempre|nunca|jamais|jamas|garantid[ao]s?|garante[m]?|definitiv[ao]s?|definitivamente|infalivel|infaliveis|infalible|milagros[ao]s?|nenhum[a]? (?:risco|efeito|outr[ao]|sequela|dor|contraindicacao)|livre de (?:riscos?|dor|efeitos)|ningun (?:riesgo|efecto)|zero (?:risco|efeito|dor|side)\p{L}{0,1}|(?:risco|riesgo|efeitos?) zero|sem (?:nenhum |nenhuma |qualquer )?(?:riscos?|dor|efeitos? (?:colatera(?:l|is)|advers[ao]s?)|contraindicac(?:ao|oes))|totalmente (?:segur[ao]|natural|eficaz|inocu[ao])|completamente (?:segur[ao]|inocu[ao]|eficaz)|inocu[ao]s?|livre-se|para sempre|de uma vez por todas|de una vez|em todos os casos|(?:todas as|qualquer) doencas?|todos os tipos de|em (?:uma|um|poucos?|poucas?|apenas|so) (?:dias?|semanas?|horas?|noite|\d{1,2} dias)|en (?:una sola|pocos|pocas|solo) \p{L}{3,9}|da noite para o dia|cures?|eliminates?|erases?|always|never|guaranteed|permanent(?:ly)?|overnight|instantly|risk[- ]free|no side effects|without (?:any )?(?:risks?|side effects)|miracle|melts?|completely (?:safe|harmless)|totally safe|forever|for good|siempre|garantizad[ao]s?|garantiza[n]?|sin (?:ningun )?(?:riesgos?|dolor|efectos)|para siempre|totalmente segur[ao])\b|100\s?% (?:segur|eficaz|natural|garantid|garantizad|de |safe|effective|d[ao]s )|\b(?:nao existe|nao ha|no existe|there is no)(?: \p{L}{2,14}){0,3} (?:mais|mas|melhor|better|mejor|outro)\b/u,
);

/** Absolutes that promise a cure, certainty or freedom from risk: without proof they mislead whoever is ill. */
export const GRAVE_PROMISE = leanPattern(
  /(?<!\b(?:a|as|o|de|da|das|na|uma|sem|ha|sua|e|pela|chance de|taxa de|la|una) )\bcuras?\b|\b(?:cura(?:m|n|ra|rao|r)|acab(?:a|am|e) com|elimin(?:a|am|an|e|ates?) (?:o |a |os |as |el |la |de vez |definitivamente |the )?(?:cancer|tumor\p{L}{0,3}|diabetes|doencas?|enfermedad\p{L}{0,2}|virus|dor(?:es)?|dolor|pain|gordura|grasa|infeccao|rugas|arrugas|varizes|celulite|depressao|ansiedade|tos)|100\s?% (?:segur|eficaz|natural|garantid|safe|effective|de (?:cura|sucesso|eficacia))\p{L}{0,3}|garant\p{L}{1,6}|definitiv(?:o|a|os|as|amente)|infalivel|milagros\p{L}{1,2}|(?:sem|sin) (?:nenhum |nenhuma |ningun |qualquer )?(?:riscos?|riesgos?|efeitos? (?:colatera(?:l|is)|advers[ao]s?)|efectos)|zero (?:risco|efeito)\p{L}{0,1}|inocu[ao]s?|livre-se|para sempre|para siempre|da noite para o dia|(?:emagre|adelga|resultado|alivio|efeito|cura|perd)\p{L}{0,6}[^.!?]{0,40} (?:em|en|in) (?:\d{1,2}|uma|um|una|poucos|poucas|pocos|pocas|a) (?:dias?|semanas?|horas?|days?|weeks?|hours?)|cures?|erases?|guaranteed|overnight|risk[- ]free|no side effects|miracle|melts?|de uma vez por todas)\b/u,
);

export const HEDGE = leanPattern(
  /\b(?:pode(?:m|ria|riam|ra|rao)?|poder (?:ser|ajudar|reduzir)|talvez|possivelmente|provavelmente|ha (?:indicios|sinais|suspeitas?|evidencias? (?:limitad|preliminar|de que))|indicios|sugere[m]?|sugeriu|sugeriram|sugestiv[ao]|estima-se|acredita-se|pensa-se|suspeita-se|especula-se|supoe-se|parece[m]?|aparenta[m]?|aparentemente|em alguns casos|em algumas pessoas|potencial(?:mente)?|preliminar(?:es)?|ainda nao (?:se sabe|ha)|hipotese|may|might|could|possibly|probably|perhaps|suggests?|suggested|seems?|appears? to|likely|is thought|are thought|is believed|estimated|puede[n]?|podria[n]?|quiza[s]?|tal vez|sugiere[n]?|parece[n]?|se cree|se estima|posiblemente|probablemente)\b/,
);
/** "can lead to" states a known risk; it does not hedge. */
export const NEGATED_ABSOLUTE = leanPattern(
  /\b(?:nao|nem|sem|nunca|no|not|does not|doesn't|cannot|can't|never|ainda nao (?:ha|existe))(?: \p{L}{1,12}){0,3} (?:cura(?:m|n|r|s)?|elimin(?:a|am|an|ar|ate)|garant\p{L}{1,8}|sempre|siempre|definitiv\p{L}{1,8}|100|cures?|always|guarantee\p{L}{0,2}|permanent\p{L}{0,2})\b|\bnao ha cura\b|\bsem cura\b|\bno tiene cura\b|\bno cure\b/u,
);

/** Frequency, burden and course of disease in populations. */
export const POPULATION = leanPattern(
  /\b(?:(?:em|de|in|out of) (?:a )?(?:cada|every|each) (?:\d|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|cem|mil|two|three|four|five|six|seven|eight|nine|ten|dos|cuatro|siete|ocho|nueve|diez|cien)|prevalenc\p{L}{1,3}|incidenc\p{L}{1,3}|mortali\p{L}{3,5}|letali\p{L}{3,5}|taxas? de|tasas? de|rates? of|epidemi\p{L}{1,8}|atinge[m]?|atingiu|acomete[m]?|afeta[m]?|afecta[n]?|casos (?:por|de|novos|anuais|confirmados)|cases of|new cases|(?:milhoes|millones|million|milhares|miles|thousands?) (?:de |of )?(?:pessoas|brasileiros|casos|mortes|criancas|mulheres|adultos|personas|people|deaths|cases|muertes)|(?:dos|das|de los|de las|of) (?:\p{L}{3,15} )?(?:adultos|brasileir[ao]s|idosos|mulheres|homens|criancas|pacientes|casos|pessoas|adolescentes|gestantes|populacao|mujeres|hombres|ninos|personas|adults|women|men|children|people|patients|cases|americans|the population)|mais (?:comum|comuns|frequente|frequentes|prevalente)s?|mas (?:comun|frecuente)\p{L}{0,2}|more common|principa(?:l|is) causas?|primeira causa|leading cause|main cause|most common|will develop|people worldwide|no mundo|in the world|en el mundo|casos no brasil)\b/u,
);

export const DOSE = leanPattern(
  /\b(?:dose[s]?|dosis|posologia|dosagem|dosificacion|dosage|recomenda-se|recomendad[ao]s?|recomendam?|se recomiendan?|recommended|recommends?|devem? (?:\p{L}{2,10} )?(?:fazer|tomar|consumir|ingerir|dormir|praticar|receber|beber|usar|ser (?:feit|repetid|aplicad|realizad|tomad|administrad)[ao]s?|repetir|comecar|iniciar)|deve-se|deben? (?:tomar|hacer|dormir|recibir|beber|consumir|realizar\p{L}{0,2}|ser)|should (?:take|get|do|receive|drink|be (?:given|taken|repeated|offered|screened)|have|start|aim|sleep|eat|limit)|por dia|ao dia|por semana|diari[ao]s?|a cada \d+|per day|a day|per week|daily|weekly|al dia|a la semana|mg\/kg|limite (?:maximo|diario|seguro)|teto|maximo de|maximum|bastam?|suficientes?|enough|intervalo (?:entre|de|minimo)|ingestao|intake)\b/u,
);

export const SAFETY = leanPattern(
  /\b(?:efeitos? (?:advers[ao]s?|colatera(?:l|is)|indesejad[ao]s?)|eventos? adversos?|reac(?:ao|oes) (?:grave|advers|alergic|local)\p{L}{0,3}|reacoes|segur[ao]s?|seguranca|seguridad|toxic\p{L}{1,6}|inocu[ao]s?|hepatotox\p{L}{1,6}|intoxicac\p{L}{2,4}|contraindic\p{L}{1,6}|lesao n[ao]|sangramento|sangrado|bleeding|dependencia|interac\p{L}{2,4}|interage\p{L}{0,1}|overdose|em excesso|in excess|en exceso|uso prolongado|side effects?|adverse|toxicity|dependence|addiction|safe|unsafe|safety|harmless|efectos (?:secundarios|adversos)|debilitan?|prolongad[ao]s|malformac\p{L}{2,5}|birth defects|sem riscos?|sin riesgos?|risk-free|nao deve[m]? ser usad\p{L}{1,2}|must not|should not be|no debe)\b/u,
);

export const DIAGNOSIS = leanPattern(
  /\b(?:sensibilidade|especificidade|acuracia|valor preditivo|falsos?[- ](?:positivo|negativo)s?|false (?:positive|negative)s?|detect\p{L}{1,5}|diagnos\p{L}{1,8}|identific(?:a|am|an|ar|ou)|rastre(?:ia|amento|ar)|cribado|exame (?:tem|mostra|confirma|detecta)|confirma o diagnostico|sensitivity|specificity|accuracy|sensibilidad|especificidad|exactitud|detects?|screening|misses|deixa passar|descart(?:a|am|ar)|rules? out|triagem|triage|sugerir|biomarc\p{L}{2,6}|biomarkers?)\b/u,
);

export const MECHANISM = leanPattern(
  /\b(?:(?:ao|al) (?:bloquear|inibir|inhibir|estimular|ligar|reduzir a absorcao|impedir|frear|ativar|competir|liberar)|mecanismo|mecanismos|receptor(?:es)?|receptors?|enzim\p{L}{1,4}|enzymes?|inib(?:e|em|indo|idor)|inhib(?:e|en|its?|iting)|bloquean?|bloqueiam?|por meio d[ae]|mediante|neurotrans\p{L}{4,9}|libera(?:m|n|cao|cion|ndo)? (?:de )?\p{L}{4,15}|libere \p{L}{4,15}|releases?|sintese|sintesis|synthesis|secre[ct]\p{L}{2,5}|metabol\p{L}{1,6}|porque (?:bloqueia|inibe|libera)|expli(?:ca|que|cam)|age[m]?|atua[m]?|actua[n]?|acts? (?:on|by)|works? by|by (?:blocking|inhibiting|binding|reducing|increasing|slowing|stimulating)|mechanism|producao de|transcricao|citocinas?|cytokines?|vasodilat\p{L}{2,6}|blood vessels|narrows?|dilat(?:e|es|a|am)|absor[bcv]\p{L}{1,5})\b/u,
);

export const PROGNOSIS = leanPattern(
  /\b(?:sobrevida|sobreviv\p{L}{2,6}|supervivencia|expectativa de vida|esperanza de vida|prognostic\p{L}{1,2}|pronostico|recidiva[m]?|recorrencia|sao curad[ao]s|curad[ao]s|mortalidade em|vivem (?:mais|menos)|recupera[mn]?(?:-se)?|recuper\p{L}{2,4}|survival|recurrence|relapse|prognosis|life expectancy|estao viv[ao]s|are alive|siguen viv[ao]s|regride[m]?|regredir|remissao|remission|evolu(?:i|em|ir|cao)|sequelas?|secuelas|desaparece[mn]?|resolves?|persiste[mn]?)\b/u,
);

export const PREVENTION = leanPattern(
  /\b(?:previn\p{L}{1,5}|previen\p{L}{1,3}|preven\p{L}{2,6}|evit(?:a|am|an|ou|ar)|proteg\p{L}{1,5}|proteja[mn]?|protects?|protection|protecao|proteccion|vacina\p{L}{0,4}|vacuna\p{L}{0,3}|vaccin\p{L}{1,6}|salva vidas|imuniz\p{L}{2,5}|prevents?|hygiene|fewer infections|escovar|fio dental|preservativos?|condoms?|sunscreen)\b/u,
);

export const RISK = leanPattern(
  /\b(?:riscos? (?:de|para|maior|menor)|maior risco|fator(?:es)? de risco|chances? de|probabilidade de|caus(?:a|am|an|ou)|provoc(?:a|am|an|ou)|predisp\p{L}{2,5}|prejud\p{L}{1,7}|perjud\p{L}{2,4}|agrav(?:a|am|an)|risk (?:of|factor|for)|higher risk|odds of|causes?|leads? to|riesgo (?:de|para)|factor de riesgo|factores de riesgo|ligad[ao]s?|associad[ao]s?|asociad[ao]s?|linked to|associated with|favorec\p{L}{1,3}|desencade\p{L}{2,4}|triggers?|danific\p{L}{1,3}|damages?|harms?)\b/u,
);

/** Implicit claims without a verb: "Procedimento sem riscos", "Zero efeitos colaterais". */
export const VERBLESS = leanPattern(
  /\b(?:(?:sem|sin|without|no) (?:nenhum |nenhuma |qualquer |ningun |any )?(?:riscos?|riesgos?|risks?|dor|dolor|pain|efeitos? (?:colatera(?:l|is)|advers[ao]s?|indesejados?)|efectos (?:secundarios|adversos)|side[- ]effects|contraindicac(?:ao|oes)|contraindicaciones|sequelas?|cortes)|(?:nenhuma|ninguna|zero) contraindica\p{L}{2,6}|livre de (?:riscos?|dor|efeitos)|libre de (?:riesgos?|dolor|efectos)|zero (?:riscos?|efeitos? colatera(?:l|is)|efeito|dor|side[- ]effects|risk|pain|efectos)|(?:risco|riesgo) zero|100\s?% (?:segur[ao]s?|natural|naturais|eficaz|eficazes|garantid[ao]|safe|effective|natural|efectiv[ao])|cura (?:d[aeo]|para|definitiva|garantida)|(?:totalmente|completamente) (?:segur[ao]s?|inocu[ao]s?|indolor)|indolor(?:es)?|inocu[ao]s?|painless|harmless|comprovad[ao]s? cientificamente|cientificamente comprovad[ao]s?|clinicamente (?:testad|comprovad)[ao]|clinically proven|scientifically proven|eficacia comprovada|proven results|resultados? (?:garantid|comprovad|imediat|permanent|definitiv)[ao]s?|guaranteed results|resultados garantizados|primeira (?:escolha|linha)|padrao[- ]ouro|(?:risk|pain)[- ]free|first[- ]line|gold standard|alivio (?:imediato|instantaneo|rapido)|instant relief|fast relief|emagrecimento (?:rapido|garantido|definitivo)|solucao definitiva|adeus,? (?:a |as |aos? )?\p{L}{3,15}|(?:goodbye|say goodbye) to \p{L}{3,15}|fim d[aeo]s? (?:dor(?:es)?|rugas|varizes|insonia|queda|ronco|celulite))\b/u,
);

/** "Emagreça 8 kg em uma semana": an order that promises an effect is a claim. */
export const PROMISE_IMPERATIVE = leanPattern(
  /^(?:[^\p{L}]{0,4})(?:emagreca|perca (?!tempo|ess?a|a chance|a oportunidade|a consulta|nenhum)|elimine|livre-se|cure|acabe com|diga adeus|de adeus|rejuvenesca|derreta|queime|reverta|recupere|venca|seque|reduza \p{L}|conquiste|ganhe (?:musculo|massa|anos|energia)|turbine|blinde|desintoxique|desinche|durma (?:melhor|como)|aumente (?:sua|seu|a sua|o seu) (?:imunidade|libido|energia|memoria|metabolismo|testosterona|massa)|lose \d|lose (?:weight|belly)|melt|burn|cure|get rid of|erase|reverse|end your|stop (?:snoring|hair loss|pain)|boost your|drop \d|shed \d|pierda|pierde|elimina|elimine|adelgaza|adelgace|baja \d|baje \d|olvidate de|rejuvenece|quema|quemá|cura tu|dile adios|combate (?:la|el))/u,
);

/** A relation or rating without a verb of effect: "é eficaz contra", "fator de risco", "sintomas incluem". */
export const RELATION = leanPattern(
  /\b(?:com (?:mais|menos|maior|menor) frequencia|(?:mais|menos) vezes|(?:more|less) often|con (?:mas|menos|mayor|menor) frecuencia|eficaz(?:es)?|efetiv[ao]s?|efectiv[ao]s?|eficacia|efetividade|efectividad|effective(?:ness|ly)?|efficac(?:y|ious)|ineffective|ineficaz(?:es)?|inuti(?:l|is)|useless|util|uteis|utiles|useful|benefic(?:o|a|os|as|io|ios|ia|iam)|beneficial|benefits?|segur[ao]s? (?:na|no|em|para|durante|e|en|mesmo|quando|,)|(?:e|sao|es|son|is|are|considerad[ao]s?|bastante|muito|relativamente|quite|very) (?:segur[ao]s?|safe|toxic[ao]?s?|toxico|perigos[ao]s?|peligros[ao]s?|dangerous|harmful|nociv[ao]s?|inofensiv[ao]s?|unsafe|fatal|letal|graves?|contagios[ao]s?|contagious|hereditari[ao]s?|hereditary|genetic[ao]?s?|reversive(?:l|is)|reversible|irreversive(?:l|is)|irreversible|curave(?:l|is)|curables?|incurave(?:l|is)|incurables?|tratave(?:l|is)|treatable|evitave(?:l|is)|preventable|prevenible|cronic[ao]s?|assintomatic[ao]s?|asymptomatic|rar[ao]s?|rare|comu(?:m|ns)|comun(?:es)?|common|frequentes?|frecuentes?|raros|uncommon|indispensavel|essencia(?:l|is)|esenciale?s?|essential|ric[ao]s? em|fontes? de|rich in)|(?:seguranca|safety|seguridad) d|contraindicad[ao]s?|contraindicated|indicad[ao]s? (?:para|no|na|em|nos|nas|en|quando|a)|indicated (?:for|in)|recommended (?:for|in|as)|recomendad[ao]s? (?:para|no|na|em|como|en|a)|associ(?:a-se|am-se|ad[ao]s?|acao)|asoci(?:a|an|ad[ao]s?|acion)|associat(?:ed|es|ion)|relaciona(?:d[ao]s?|-se)|related to|ligad[ao]s? (?:a|ao|aos)|vinculad[ao]s?|linked|link between|vinculo entre|correlacion\p{L}{1,6}|correlates?|correlated|fator(?:es)? (?:de (?:risco|protecao)|protetor|causal|importante)\p{L}{0,3}|factor(?:es)? (?:de riesgo|protector)|(?:risk|protective) factors?|causa d[aeo]|causa de|cause of|causas mais|due to|devid[ao] a|decorre[m]? d|resulta[m]? (?:de|d[ao]|em|en)|results? (?:from|in)|leva[m]? a|lead[s]? to|(?:maior|menor|mayor|menor|higher|lower|greater|increased|reduced|elevad[ao]) (?:risco|chance|probabilidade|incidencia|mortalidade|riesgo|probabilidad|risk|odds|likelihood|incidence|mortality|sobrevida|taxa|prevalencia|frequencia)|(?:risco|riesgo|risk|chances?|probabilidade|probabilidad|odds)(?: \p{L}{2,12}){0,2} (?:maior|menor|aumentad[ao]|reduzid[ao]|elevad[ao]|alto|baixo|mayor|higher|lower|cai|sobe|cresce|e de|e maior)|(?:reduc(?:ao|oes|cion)|diminui(?:cao|coes)|disminucion|aumento|elevacao|queda|melhora|mejora|piora|reduction|increase|decrease|improvement|decline|rise|drop)s? (?:\p{L}{4,14} )?(?:d[aeo]s?|de|del|of|in|en|n[ao]s?|em) |efeitos? (?:advers|colatera|protetor|benefic|anti|comparavel|placebo|sobre|n[ao])\p{L}{0,6}|efectos? (?:secundari|advers|sobre|protector|antiinfl)\p{L}{0,5}|side effects?|adverse (?:events?|effects?|reactions?)|eventos? adversos?|reac(?:ao|oes) (?:advers|alergic|grave)\p{L}{1,3}|complicac(?:ao|oes)|complications?|complicaciones|sintomas?|symptoms?|sinais de|signs? of|sequelas?|manifesta\p{L}{1,6}|sensibilidade|especificidade|acuracia|sensitivity|specificity|accuracy|sensibilidad|especificidad|valor preditivo|predictive value|prevalenc\p{L}{1,3}|incidenc\p{L}{1,3}|mortali\p{L}{3,5}|letali\p{L}{3,5}|sobrevida|survival|supervivencia|prognostico|pronostico|prognosis|expectativa de vida|life expectancy|dose (?:maxima|recomendada|usual|diaria|habitual|letal|toxica|unica|de)|doses (?:acima|maiores|altas|baixas|superiores)|dosis (?:maxima|recomendada|habitual|diaria|usual|de)|(?:maximum|recommended|usual|daily|lethal|toxic|high|low) (?:daily )?(?:dose|intake)|faz(?:em)? (?:bem|mal)|hace[n]? (?:bien|mal|dano)|(?:good|bad) for|previne|tratamento (?:de escolha|padrao|mais|inicial|indicado)|tratamiento de eleccion|treatment of choice|primeira (?:escolha|linha)|first[- ]line|primera (?:linea|eleccion)|terapia de escolha|padrao[- ]ouro|gold standard|opcao (?:segura|eficaz)|alternativa (?:segura|eficaz|a)|sina(?:l|is) (?:de|para)|salva[m]? vidas|saves? lives|salva[n]? vidas|transmitid[ao]s? (?:por|pel|de)|transmitted|se transmite|contagio|passa[m]? de pessoa|mais (?:graves?|leves?|comuns?|frequentes?)|dependencia|tolerancia|resistenc\p{L}{1,3}|resistant|interac(?:ao|oes) (?:com|medic|entre)\p{L}{0,6}|interacts? with|interage[m]? com|interactua[n]? con|nao (?:e|sao|ha) (?:eficaz|efetiv|evidencia|beneficio|comprovac)\p{L}{0,3}|no (?:evidence|benefit)|evidencia|evidence|anos (?:a mais|de vida)|previsto|ausencia de)\b/u,
);

/** Words that promise health by themselves: with them no topic needs to be named. */
export const INHERENT = leanPattern(
  /\b(?:cura(?:m|n|r|ra|ndo)?|cures?|curad[ao]s?|emagre\p{L}{2,5}|adelgaz\p{L}{1,5}|engord\p{L}{1,4}|rejuvenesc\p{L}{1,4}|rejuvenec\p{L}{1,4}|rejuvenat\p{L}{1,3}|cicatriz(?:a|am|ar|an)|desinflam\p{L}{1,3}|desintoxi\p{L}{1,5}|detox\p{L}{0,4}|efeitos? colatera(?:l|is)|side effects?|efectos secundarios|intoxica\p{L}{1,4}|hidrata[mn]?|moisturi[sz]es?|sobrevid\p{L}{1,2}|fique gripado|fica gripad[ao]|adoece[mr]?|nunca mais|sem dor|painless|indolor)\b/u,
);

/** "Voce tem 20% mais chance de": modal and light verbs before a state of health. */
export const COURSE = leanPattern(
  /\b(?:costuma[m]?|tende[m]? a|suele[n]?|tiende[n]? a|tends? to|usually|geralmente|normalmente|em geral|na maioria|na maior parte|sozinh[ao]s?|espontaneamente|spontaneously|pode[m]?|poderia[m]?|puede[n]?|podria[n]?|may|might|can|could|corre[m]? (?:maior |menor |mais )?risco|corren? (?:mayor |mas )?riesgo|inclu(?:i|em|yen?|des?)|consiste[mn]? em sintomas|tem (?:mais|menos|maior|menor|\d)|tienen? (?:mas|menos|mayor|menor|\d)|have (?:a )?(?:higher|lower|more|less|fewer)|has (?:a )?(?:higher|lower)|vivem|morrem|mueren|die|sofre[m]?|padece[mn]?|desenvolve[mr]?|apresenta[m]?|presenta[n]?|develop|suffer|regressa[m]?|basta[m]?|nao (?:causa|provoca|cura|altera|interfere|afeta|aumenta|reduz|protege|previne|substitui|serve)\p{L}{0,1}|serve[m]? (?:para|contra)|ajuda[m]?|helps?|ayuda[n]?|funciona[m]?|works?|dura[m]?|lasts?|melhora[m]?|surge[m]?|aparece[mn]?|ocorre[m]?|occurs?|contem|contains?|rico em|fonte de|precisa[m]? de|necessita[m]?|needs?|requires?|exige[m]?|depende[m]? d)\b/u,
);
