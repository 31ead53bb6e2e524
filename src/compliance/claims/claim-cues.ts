import type { ClaimType } from '../types.js';

// All patterns read folded text: lower case, no accents. Portuguese first, then the English and Spanish mirror.

/** Verbs of effect. */
export const EFFECT =
  /\b(?:reduz(?:iu|em|iram|ir|indo|ida|ido|a|am)?|diminu(?:i|em|iu|iram|ir|indo|a|am)|aument(?:a|am|ou|aram|ar|ando|e|em)|previn(?:e|em|iu|ir|a|am)|preven(?:ir|indo|iu|cao de)|evit(?:a|am|ou|ar|aram)|proteg(?:e|em|eu|er|endo)|trat(?:a|am|ou|ar) (?!-se)|cur(?:a|am|ou|aram|ar|adas?|ados?)|elimin(?:a|am|ou|ar|e)|melhor(?:a|am|ou|ar|aram|e)|pior(?:a|am|ou|ar|aram)|caus(?:a|am|ou|ar|aram|ada por)|provoc(?:a|am|ou|ar|aram|ada por)|favorec(?:e|em|eu|er)|associ(?:a-se|am-se|ad[ao]s? (?:a|ao|com))|relacionad[ao]s? (?:a|ao|com)|lig(?:ad[ao]s? (?:a|ao)|a-se)|correlacion\w{1,6}|detect(?:a|am|ou|ar)|identific(?:a|am|ou|ar) (?:a|o|as|os|precoce|lesoes|casos|alter)|diagnostic(?:a|am|ou|ar)|combat(?:e|em|er|eu)|alivi(?:a|am|ou|ar)|control(?:a|am|ou|ar)|acelera(?:m|r|ou)?|retard(?:a|am|ou|ar)|inib(?:e|em|iu|ir)|bloque(?:ia|iam|ou|ar)|estimul(?:a|am|ou|ar)|fortalec(?:e|em|eu|er)|enfraquec(?:e|em|er)|salv(?:a|am|ou|aram|ar) vidas|baix(?:a|am|ou|ar) (?:a|o|os|as)|sub(?:iu|ir|a) |dobr(?:a|am|ou|ar)|triplic(?:a|am|ou|ar)|prolong(?:a|am|ou|ar)|encurt(?:a|am|ou|ar)|ajud(?:a|am|ou|aram|ar) (?:a|na|no|nas|nos|em|com)|contribu(?:i|em|iu|ir) (?:para|com)|promov(?:e|em|eu|er)|lev(?:a|am|ou|ar) (?:a|ao|à) (?!serio)|result(?:a|am|ou|ar) em|desencade(?:ia|iam|ou|ar)|agrav(?:a|am|ou|ar)|afet(?:a|am|ou|ar)|preju(?:dica(?:m|r)?|dicou|dique|diquem)|danific(?:a|am|ou|ar)|intoxic\w{1,4}|funcion(?:a|am|ou) (?:contra|para|melhor|em|no|na)|rejuvenesc\w{1,4}|emagrec\w{1,4}|hidrat(?:a|am|ou)|cicatriz(?:a|am|ou)|regener(?:a|am|ou|ar)|neutraliz(?:a|am|ou|ar)|expli(?:que|quem|cam)|explica(?:r|ria)? (?:parte|por que|a maioria|o aumento|a reducao|a relacao)|determin(?:a|am|ou)|contraindicad[ao]s?|indicad[ao]s? (?:para|no|na|em)|eficaz(?:es)?|efetiv[ao]s?|eficacia|seguro para|segur[ao]s? (?:na|no|em|para|durante)|benefic(?:io|ia|iam|os)|toxic[ao]s?|elev(?:a|am|ou|ar)|dificult(?:a|am|ou)|facilit(?:a|am|ou)|queim(?:a|am|ou|ar) (?:gordura|calorias?)|acalm(?:a|am)|liber(?:a|am|ou)|faz(?:em)? (?:bem|mal) (?:a|ao|para|pra|as|aos)|faz(?:em)? (?:bem|mal)$|acab(?:a|am|ou) com|desacelera[m]?|normaliz(?:a|am|ou|ar)|regul(?:a|am|ou|ar)|aliment(?:a|am) o tumor|transmit(?:e|em|ida)|contamin(?:a|am)|mat(?:a|am|ou) |impede[m]?|impedir|desintoxic\w{1,3}|suaviz(?:a|am)|atenu(?:a|am|ou)|compromet(?:e|em|eu)|interfer(?:e|em|iu) (?:n[ao]|com)|induz(?:em|iu)?|ocasion(?:a|am)|ger(?:a|am|ou) (?:dor|dependencia|complic|infec|lesoes|danos)|potencializ(?:a|am)|restaur(?:a|am|ou)|revert(?:e|em|eu|er)|safe (?:in|for|during)|effective|reduc(?:ao|oes) d[aeo]|aumento d[aeo]|melhora d[aeo]|reduces?|reduced|cuts?|lowers?|lowered|decreas(?:es?|ed)|increas(?:es?|ed)|prevent(?:s|ed)?|protects?|treats?|cures?|cured|eliminates?|improves?|improved|worsens?|causes?|caused|leads? to|linked to|associated with|detects?|relieves?|boosts?|melts?|burns? fat|heals?|reverses?|slows?|inhibits?|blocks?|triggers?|raises?|doubles?|halves|reduce|redujo|redujeron|disminuye|disminuyo|aumenta|aumento el|previene|previenen|protege|cura|mejora|mejoro|causa|provoca|favorece|se asocia|alivia|debilita[n]?|fortalece)\b/;

/** Quantities that a study could confirm or refute. */
export const QUANTITY =
  /\d(?:[\d.,]{0,12}\d)?\s?%|\bpor cento\b|\bper cent\b|\b(?:or|rr|hr|ic|ci)\s?(?:95\s?%)?\s?(?:=|:|de)\s?\d|\bp\s?[<>=]\s?0[.,]\d|\bnnt\b|\b\d[\d.,]{0,12}\s?vezes (?:mais|menos|maior|menor)|\b(?:tres|quatro|cinco|dez|duas) vezes (?:mais|menos|maior|menor)|\b\d[\d.,]{0,12}\s?(?:mg|mcg|g|ui|iu|ml|kcal|kg|mmhg|mg\/kg|microgramas?|microgramos|miligramas?|micrograms|milligrams)\b|\b(?:um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|\d+) (?:em|a) cada (?:\d+|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|cem|mil)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b\d[\d.,]{0,12} (?:mil|milhoes|milhao|bilhoes|million|billion|thousand|millones)\b|\b\d[\d.,]{0,12} (?:por|per|a cada) (?:\d[\d.,]{0,12}|mil|100)|\b(?:metade|um terco|dois tercos|um quarto|half|mitad) d[aeo]s?\b|\bhalf of\b/;

/** Any number that belongs to the statement. */
export const NUMERIC =
  /\d|\b(?:metade|dobr\w{1,3}|tripl\w{1,5}|um terco|half|doubles?|(?:um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|one|two|three|four|five|six|seven|eight|nine|ten) (?:em cada|a cada|in|out of|vezes))\b/;

export const COMPARATIVE =
  /\b(?:mais|menos|maior(?:es)?|menor(?:es)?|melhor(?:es)?|pior(?:es)?)(?: [\p{L}-]{2,20}){0,5} (?:que|do que)\b|\b(?:superior(?:es)?|inferior(?:es)?|equivalente|comparavel|igual) (?:a|ao|aos|as)\b|\b(?:tao|tanto) [\p{L}-]{2,20} (?:quanto|como)\b|\bnenhum[a]? outr[ao]\b|\b(?:better|worse|more|less|fewer|higher|lower|safer|faster|stronger)(?: [\p{L}-]{2,20}){0,5} than\b|\b(?:mejor|peor|mas|menos|mayor|menor)(?: [\p{L}-]{2,20}){0,4} que\b|\bem comparacao (?:com|a)\b|\bcompared (?:with|to)\b|\b(?:o|a) (?:melhor|mais (?:eficaz|segur[ao]|potente|completo|completa)) (?:\p{L}{3,20} )?(?:do|da|para|contra|no|na)\b/u;

/** Statements nobody may make without proof. */
export const ABSOLUTE =
  /(?<!\b(?:a|as|o|de|da|das|na|uma|sem|ha|sua|e|pela|rumo a|chance de) )\bcuras?\b|\b(?:cura(?:m|ra|rao|r|ndo)|curam-se|(?<!\b(?:rim|rins|figado|corpo|organismo|intestino|suor|urina|pulmoes) )elimin(?:a|am|ou|ar|e)|acab(?:a|am|e|ar) com|100\s?%|sempre|nunca|jamais|garantid[ao]s?|garante[m]?|definitiv[ao]s?|definitivamente|infalivel|infaliveis|milagros[ao]s?|nenhum[a]? (?:risco|efeito|outr[ao])|sem (?:nenhum |qualquer )?(?:riscos?|efeitos? (?:colatera(?:l|is)|advers[ao]s?)|contraindicac(?:ao|oes))|totalmente segur[ao]|livre-se|para sempre|de uma vez por todas|em todos os casos|todas as doencas|qualquer doenca|em (?:\d+|uma|um|poucos?|poucas?) (?:dias?|semanas?|horas?)|da noite para o dia|cures?|eliminates?|always|never|guaranteed|permanent(?:ly)?|overnight|risk[- ]free|no side effects|miracle|melts?|cura|elimina|siempre|garantizad[ao]|sin riesgos?)\b|100\s?%/;

/** Absolutes that promise a cure, certainty or freedom from risk: without proof they mislead whoever is ill. */
export const GRAVE_PROMISE =
  /(?<!\b(?:a|as|o|de|da|das|na|uma|sem|ha|sua|e|pela|chance de) )\bcuras?\b|\b(?:cura(?:m|ra|rao|r)|acab(?:a|am|e) com|elimin(?:a|am|e) (?:o |a |os |as |de vez |definitivamente )?(?:cancer|tumor\w{0,3}|diabetes|doencas?|virus|dor(?:es)?|gordura|infeccao|rugas|varizes|celulite|depressao|ansiedade)|100\s?% (?:segur|eficaz|natural|garantid|de (?:cura|sucesso|eficacia))\w{0,3}|garant\w{1,6}|definitiv(?:o|a|os|as|amente)|infalivel|milagros\w{1,2}|sem (?:nenhum |qualquer )?(?:riscos?|efeitos? (?:colatera(?:l|is)|advers[ao]s?))|livre-se|para sempre|da noite para o dia|em \d{1,2} (?:dias?|semanas?|horas?)|em uma semana|cures?|guaranteed|overnight|risk[- ]free|no side effects|miracle|melts?)\b/;

export const HEDGE =
  /\b(?:pode(?:m|ria|riam|ra)?|poder (?:ser|ajudar|reduzir)|talvez|possivelmente|provavelmente|ha (?:indicios|sinais|evidencias? (?:limitad|de que|preliminar))|indicios|sugere[m]?|sugeriu|sugeriram|sugestiv[ao]|estima-se|acredita-se|parece[m]?|aparentemente|supoe-se|em alguns casos|em algumas pessoas|potencial(?:mente)?|preliminar(?:es)?|ainda nao (?:se sabe|ha)|costuma[m]?|tende[m]? a|geralmente|hipotese|may|might|could|possibly|probably|suggests?|seems?|appears?|likely|puede[n]?|podria[n]?|quiza[s]?|tal vez|sugiere[n]?|parece)\b/;
/** "can lead to" states a known risk; it does not hedge. */
export const NEGATED_ABSOLUTE =
  /\b(?:nao|nem|sem|nunca|no|not|does not|doesn't|never|ainda nao (?:ha|existe))(?: \p{L}{1,12}){0,3} (?:cura(?:m|r|s)?|elimin(?:a|am|ar)|garant\p{L}{1,8}|sempre|definitiv\p{L}{1,8}|100|cures?|always|guarantee\p{L}{0,2})\b|\bnao ha cura\b|\bsem cura\b/u;

export const POPULATION =
  /\b(?:prevalencia|incidencia|mortalidade|letalidade|taxa de|epidemi\p{L}{1,8}|atinge[m]?|atingiu|acomete[m]?|afeta[m]?|ating(?:e|em) mais|casos (?:por|de|novos|anuais)|milhoes de (?:pessoas|brasileiros|casos|mortes|criancas|mulheres)|(?:dos|das) (?:adultos|brasileiros|idosos|mulheres|homens|criancas|pacientes|casos|pessoas)|mais (?:comum|frequente|prevalente)s?|principal causa|primeira causa|prevalence|incidence|mortality|leading cause|most common|will develop|people worldwide|of adults|of women|of men|afecta a)\b/u;

export const DOSE =
  /\b(?:dose|doses|posologia|dosagem|recomenda-se|recomendad[ao]s?|devem? (?:fazer|tomar|consumir|ingerir|dormir|praticar|receber|beber|usar)|deve-se|se recomiendan?|recommended|should (?:take|get|do|receive|drink)|por dia|ao dia|por semana|diari[ao]s?|a cada \d+ horas|per day|daily|al dia|mg\/kg)\b/;

export const SAFETY =
  /\b(?:efeitos? (?:advers[ao]s?|colatera(?:l|is)|indesejados?)|reac(?:ao|oes) (?:grave|advers|alergic)\p{L}{0,3}|reacoes|segur[ao]s?|seguranca|toxic\p{L}{1,6}|hepatotox\p{L}{1,6}|intoxicac\p{L}{2,4}|contraindicad\p{L}{1,3}|contraindicac\p{L}{2,4}|lesao n[ao]|sangramento|dependencia|interacao medicamentosa|overdose|em excesso|uso prolongado|side effects?|adverse|toxicity|dependence|safe|unsafe|efectos secundarios|debilitan?|prolongad[ao]s)\b/u;

export const DIAGNOSIS =
  /\b(?:sensibilidade|especificidade|acuracia|valor preditivo|detect\p{L}{1,5}|diagnostic(?:a|am|ar|ou)|identific(?:a|am|ar|ou)|rastre(?:ia|amento|ar)|exame (?:tem|mostra|confirma|detecta)|confirma o diagnostico|sensitivity|specificity|accuracy|detects?|screening)\b/u;

const MECHANISM =
  /\b(?:ao (?:bloquear|inibir|estimular|ligar|reduzir a absorcao|impedir)|mecanismo|receptor(?:es)?|enzimas?|inib(?:e|em|indo|idor)|por meio d[ae]|neurotransmissor\p{L}{0,2}|liberacao de|sintese de|metabol\p{L}{1,6}|porque (?:bloqueia|inibe|libera)|expli(?:ca|que|cam)|by (?:blocking|inhibiting|binding)|mechanism)\b/u;

export const PROGNOSIS =
  /\b(?:sobrevida|sobrevivencia|expectativa de vida|prognostico|recidiva|recorrencia|sao curad[ao]s|curad[ao]s|mortalidade em|vivem (?:mais|menos)|recupera[m]?-se|survival|recurrence|prognosis|life expectancy|supervivencia)\b/u;

const PREVENTION =
  /\b(?:previn\p{L}{1,4}|preven\p{L}{2,5}|evit(?:a|am|ou|ar)|proteg\p{L}{1,4}|vacina\p{L}{0,4}|salva vidas|imuniz\p{L}{2,5}|prevents?|prevented|protects?|vaccine|hygiene lowers|previenen?|vacuna)\b/u;

const RISK =
  /\b(?:riscos? de|risco para|fator(?:es)? de risco|chance de|probabilidade de|caus(?:a|am|ou)|provoc(?:a|am|ou)|predispoe|prejudi\p{L}{1,5}|agrav(?:a|am)|risk of|risk factor|causes?|leads? to|riesgo de)\b/u;

/** Implicit claims without a verb: "Procedimento sem riscos", "Tratamento 100% seguro". */
export const VERBLESS =
  /\b(?:sem (?:nenhum |qualquer )?(?:riscos?|dor|efeitos? (?:colatera(?:l|is)|advers[ao]s?|indesejados?)|contraindicac(?:ao|oes)|sequelas?)|100\s?% (?:segur[ao]|natural|eficaz|garantid[ao])|cura (?:d[aeo]|para|definitiva|garantida)|totalmente segur[ao]|comprovad[ao] cientificamente|cientificamente comprovad[ao]|eficacia comprovada|primeira (?:escolha|linha)|padrao[- ]ouro|(?:risk|pain)[- ]free|no side effects|first[- ]line|gold standard|sin riesgos|sin efectos)\b/;

/** "Emagreça 8 kg em uma semana": an order that promises an effect is a claim. */
export const PROMISE_IMPERATIVE =
  /^(?:[^\p{L}]{0,3})(?:emagreca|perca|elimine|livre-se|cure|acabe com|rejuvenesca|derreta|queime|reverta|recupere|vença|venca|seque|lose|melt|burn|cure|get rid of|pierde|elimina|adelgaza)\b/u;

/** Which kind of claim, asked in this order. */
export const TYPE_ORDER: readonly (readonly [ClaimType, RegExp])[] = [
  ['comparison', COMPARATIVE],
  ['mechanism', MECHANISM],
  ['diagnosis', DIAGNOSIS],
  ['prognosis', PROGNOSIS],
  ['safety', SAFETY],
  ['epidemiology', POPULATION],
  ['dosage', DOSE],
  ['prevention', PREVENTION],
  ['risk', RISK],
];
