import { leanPattern } from '../text/lean-pattern.js';
import { rangeAt } from '../text/sentences.js';
import type { TextRange } from '../text/shadow-text.js';
import {
  BARE_DATE,
  PART_DATE,
  readDate,
  WHOLE_DATE,
  wordedDates,
  type CalendarDate,
} from './date-formats.js';
import { matchesIn } from './digit-islands.js';
import { fieldValueAt } from './field-values.js';
import { labelAt, wordsBefore, type Candidate, type ScannedField } from './scan.js';

/** What happens to one patient on a day. */
const EVENT =
  /\b(?:internad[oa]s?|internou(?:-se)?|internacao|reinternad[oa]|hospitalizad[oa]|hospitalizacao|admitid[oa]|admissao|alta|transferid[oa]|encaminhad[oa]|consulta|consultou|atendid[oa]|atendimento|avaliad[oa]|examinad[oa]|cirurgia|operad[oa]|operou|submetid[oa]|submeteu-se|realizou|fez|colheu|coleta|exames?|biopsia|tomografia|ressonancia|ultrassom|ultrassonografia|mamografia|colonoscopia|endoscopia|obito|faleceu|falecimento|falecid[oa]|morreu|parto|deu a luz|entrada|deu entrada|retorno|retornou|compareceu|vacinad[oa]|vacina|dose|diagnosticad[oa]|diagnostico|procedimento|transplante|transplantad[oa]|sessao|quimioterapia|radioterapia|marcad[oa]|agendad[oa]|programad[oa]|citad[oa]|apuntad[oa]|prevista|scheduled|completou|celebrou|acompanhad[oa]|desde|apresentou|procurou|evoluiu|recebeu|iniciou|iniciado|ultima menstruacao|dum|laudo|receita|acidente|queda|fratura|airbag|concedid[oa]|indeferid[oa]|came home|went home|go(?:es)? home|brought|sinistro|siniestro|acudi|implant date|woke up|rehab|admitted|readmitted|discharged|died|deceased|passed away|seen|presented|surgery|operated|underwent|hospitali[sz]ed|transferred|diagnosed|delivered|appointment|visit|visited|evaluated|examined|biopsy|scan|mri|follow-up|treated|since|injured|ingresad[oa]|ingreso|ingresa|intervenid[oa]|operad[oa]|fallecio|fallecimiento|exitus|acudio|acude|consulto|diagnosticad[oa]|valorad[oa]|cirugia|intervencion|trasplante|trasplantad[oa]|nacio|remitid[oa]|revision|derivad[oa]|cita|desde|realiza|realizo|se realiza|se realizo|tac|rm|hospitalizad[oa]|hemodialis\w{1,2}|dialisis|dialise|sufrio|sofreu|presento|laparoscop\w{2,4}|inicio|inici[ao]|reinici\w{1,4}|rehabilitacion|persistente|implantad[oa]|implante|implanted|perdi|perdeu|mordid[oa]|testou|testo|positiv[oa]|operaron|operaram|internaram|internaron|ingresaron|diagnosticaron|diagnosticaram|detectaron|naceu|velad[oa]|sepultad[oa]|enterrad[oa]|check-?up|came back|had (?:her|his|my)|audiometria|ecografia|preventivo|protocolad[oa]|devolvid[oa]|perder|murio|slipped away|mand(?:aram|aron|ado|ada) (?:pra|para|a) casa|sent home|discharge|removed|audiometr[yi]a?|x-?ray|radiograph|radiografia|ecocardiograma|echocardiogram|eletrocardiograma|electrocardiograma|(?:ct|pet)|ultrasound|mammogram|colonoscopy|endoscopy|angiogra\w{2,4}|cateterismo|collected by|taken to|rushed|sutured|extubad[oa]|intubad[oa])\b/;
/** "Em abril de 2015, ele ficou onze dias na UTI": somebody's lot is told behind the day. */
const BEHIND_DATE = leanPattern(
  /^,? (?:(?:\p{L}{1,12} ){0,4})(?:ficou|foi (?:internad[oa]|operad[oa]|submetid[oa]|levad[oa]|diagnosticad[oa]|hospitalizad[oa])|internou|operou|sofreu|teve (?:alta|um|uma)|deu entrada|descobriu|recebeu (?:o diagnostico|alta)|faleceu|morreu|ingreso|fue (?:ingresad[oa]|operad[oa]|intervenid[oa]|diagnosticad[oa]|dad[oa] de alta)|sufrio|fallecio|le (?:operaron|diagnosticaron|detectaron)|(?:was|were|got) (?:admitted|diagnosed|operated|discharged|rushed|hospitali[sz]ed)|had (?:surgery|a stroke|a heart attack|a seizure)|suffered|collapsed|underwent|died|woke up)\b/u,
);
/**
 * What nobody but one patient undergoes, told in the singular right before its day: the words themselves tie the day
 * to somebody, whether or not she is named. Laws, buildings and studies are neither admitted to a ward nor sent home.
 */
const ONES_LOT = leanPattern(
  /(?:\b(?:(?:recebeu|teve|obteve|ganhou)(?: a)? alta|(?:deu|dando) entrada (?:n[ao]|em) (?:uti|hospital|pronto|emergencia|maternidade|enfermaria|servico|unidade)|foi (?:internad[oa]|reinternad[oa]|hospitalizad[oa]|operad[oa]|intubad[oa]|extubad[oa]|transplantad[oa])|(?:re)?internou-se|voltou para casa|(?:recibio|tuvo|obtuvo)(?: el| la)? alta|fue (?:ingresad[oa]|reingresad[oa]|hospitalizad[oa]|internad[oa]|operad[oa]|intubad[oa]|extubad[oa]|trasplantad[oa]|intervenid[oa]|dad[oa] de alta)|(?:la|lo|le) (?:ingresaron|operaron|internaron|dieron de alta|mandaron a casa|trasplantaron|trajeron)|(?:went|goes|came|sent) home|(?:was|is|were you|he|she|been) (?:re)?(?:admitted|hospitali[sz]ed|discharged|intubated|extubated|operated on)|discharged (?:home|on|from)|was (?:brought|rushed|transferred|airlifted|taken) (?:in|to)|was brought by (?:his|her|an? ambulance|ambulance|paramedics)|was collected by ambulance|underwent (?:surgery|[a-z]{4,16}ectomy)|faleceu n[oa] (?:ultim|dia)|fallecio el pasado|(?:passed|slipped) away (?:peacefully )?(?:(?:at|in) [a-z' ]{2,24} )?on)\b|[;,.] home on\b|(?:^ ?|\n|[.:] ?)(?:re)?(?:admitted|discharged|internad[oa]|ingresad[oa])(?: (?:on|em|el)\b)?)[^.;!?\n]{0,70}$/,
);
/** Of many, and of a rule: "os pacientes que receberam …", "quem foi internado até …". */
const OF_MANY = leanPattern(
  /\b(?:quem|quien(?:es)?|anyone|everyone|whoever|patients|pacientes|which|president|presidente|king|queen|pope|rei|rainha|rey|reina|pessoas|personas|people|cas[oe]s|lei|ley|law|act|bill|museu|museum|estatua|statue)\b/,
);
/** What happens to a text, a law, a product or a study on a day. */
const NOT_PERSONAL = leanPattern(
  /\b(?:publicad[oa]s?|publicacao|publicou|revisad[oa]|revisao em|atualizad[oa]|atualizacao|atualizado|lei|decreto|portaria|resolucao|rdc|vigencia|vigor|acesso|acessado|versao|estudo|ensaio|lote|validade|fabricacao|vence|vencimento|edicao|dou|diario oficial|congresso|simposio|evento|campanha|mutirao|feira|inscricoes|inscricao|curso|palestra|expires?|expiry|valid|published|updated|accessed|retrieved|protocolo|aprovad[oa]|aprovou|fundad[oa]|fundacao|inaugurad[oa]|inauguracao|criad[oa]|lancad[oa]|lancamento|dia (?:mundial|nacional|internacional)|world|study|trial|enrolled|recruited|publicado|actualizad[oa]|consultado el|ley|orden|boe|norma|congreso|vigente|nota tecnica|posted|release|guideline|diretriz|consenso|censo|pandemia|epidemia|surto|ensayo|estudio|pesquisa|coletados entre|feriado|recesso|promocao|oferta|jornadas?|puertas abiertas|charla|taller|aforo|open day|health fair|workshop|webinar|community|processo seletivo|vagas|valid[oa]s?|announced|anunciad[oa]|anunciou|changelog|programa|programme|agenda do evento|registration deadline|abstracts?|impress[oa]|impreso|calendario|feriados|festivos|calendar|simulacro|formacion|formacao|capacitacao|capacitacion|treinamento|simposi\w|submissao|ribbon|conference|gala|fun run|corrida|caminhada|carrera|marcha|mesa-redonda|reuniao|reunion|assembleia|asamblea|plenaria|meeting|seminario?|seminar|opening|opens|abre|inaugura|coletiva|press conference|rueda de prensa|edital|concurso|licitacao|leilao|matriculas|concierto|concerto|bazar|festa|fiesta|copyright|all rights|ultima atualizacao|last update|sold|recall(?:ed)?|manufactured|vendid[oa]s|recolhimento|closes|closing|deadline|plazo|prazo|encerra\w{0,2}|version)\b/,
);
/** Spans of time and days of the week: of a stay or of an event's programme, as the words before say. */
const SPAN_OF_TIME = leanPattern(
  /\b(?:between|entre|ate|hasta|until|by|sabado|domingo|saturday|sunday|periodo|horario|plantao|prazo)\b/,
);
/** What introduces a day written "3/4", so that no ratio, fraction or blood pressure is taken for one. */
const INTRODUCES_DAY =
  /\b(?:dia|day|em|on|el|para|desde|since|ate|segunda|terca|quarta|quinta|sexta|sabado|domingo|(?:segunda|terca|quarta|quinta|sexta)-feira|lunes|martes|miercoles|jueves|viernes|monday|tuesday|wednesday|thursday|friday|mon|tue|wed|thu|fri),? \(?$/;
const MEASURED = leanPattern(
  /\b(?:pa|pressao|tension|ta|bp|blood pressure|visus|acuidade|nota|score|escore|grau|grade|ecog)\b/,
);
/** Words about one living person right before the event. */
const ONE_PERSON = leanPattern(
  /\b(?:[ao] paciente|[ao] idos[oa]|[ao] gestante|uma? (?:homem|mulher|paciente|menin[oa]|senhora?|jovem|idos[oa]|adolescente)|(?:homem|mulher|menin[oa]|senhora?|jovem|idos[oa]) de \d{1,3} anos|paciente,? (?:d[oe] sexo )?(?:masculino|feminin[oa])|\d{1,3} anos de idade|\d{1,3}-?year-?old|the patient|el paciente|la paciente|(?:varon|mujer|hombre|nin[oa]) de \d{1,3} anos|paciente de \d{1,3} anos|ela|ele|she|he|ella|minha (?:mae|avo|filha|esposa|irma)|meu (?:pai|avo|filho|marido|irmao)|my (?:mother|father|son|daughter|wife|husband)|mi (?:madre|padre|hij[oa]|mujer|marido|espos[oa]))\b/,
);
const REACH = 120;
/** Longest lines that are looked at before and behind a date. */
const LINE_REACH = 120;

interface DateFacts {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
  readonly whole: boolean;
}

/** Dates of birth by cue, and other dates that may be tied to a person. */
export function recogniseDates(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const island of scan.islands) {
    // a day without its year inside a whole date is no other date, however the whole one is judged
    const wholes: TextRange[] = [];
    for (const [shape, whole] of [
      [WHOLE_DATE, true],
      [PART_DATE, false],
      [BARE_DATE, true],
    ] as const) {
      for (const match of matchesIn(island, shape)) {
        const date = readDate(match[0]);
        if (date === undefined) continue;
        const start = island.start + match.index;
        if (shape === WHOLE_DATE) wholes.push({ start, end: start + match[0].length });
        else if (rangeAt(wholes, start) !== undefined) continue;
        const candidate = judge(scan, { start, end: start + match[0].length, date, whole });
        if (candidate !== undefined) found.push(candidate);
      }
    }
  }
  for (const { start, end } of wordedDates(scan.folded)) {
    // "Hospital Dos de Mayo", "Samaritano e Nove de Julho": a day that lends its name
    if (/^\p{Lu}\p{Ll}+ de \p{Lu}\p{Ll}/u.test(scan.shadow.text.slice(start, end))) continue;
    const date = { year: undefined, key: scan.folded.slice(start, end) };
    const candidate = judge(scan, { start, end, date, whole: false });
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function judge(scan: ScannedField, facts: DateFacts): Candidate | undefined {
  const { start, end, date, whole } = facts;
  if (!whole && isNobodysDay(scan, facts)) return undefined;
  if (isBirth(scan, facts)) return birth(facts, whole ? 0.95 : 0.75, 'date behind a word of birth');
  if (/^\d{8}$/.test(scan.folded.slice(start, end))) return undefined;
  const kinds = fieldValueAt(scan.values, start)?.kinds;
  if (kinds?.has('EVENT_DATE') === true) return event(facts, 0.9, true);
  if (kinds?.has('EVENT_WORD') === true && whole)
    return { ...event(facts, 0.75, false), labelled: true };
  if (isStamp(scan, facts)) return undefined;
  if (whole && isDayOfForm(scan, facts)) return { ...event(facts, 0.5, false), labelled: true };
  const before = beforeInSentence(scan, start);
  if (NOT_PERSONAL.test(before)) return undefined;
  const near = wordsBefore(scan, start, 8);
  const eventful =
    EVENT.test(near) || ONES_LOT.test(before) || BEHIND_DATE.test(scan.folded.slice(end, end + 60));
  const span = SPAN_OF_TIME.test(near);
  if (span && !eventful) return undefined;
  if (whole && isOldDateOfRegister(scan, facts))
    return birth(facts, 0.6, 'date decades back in the row of a register');
  if (!eventful && (date.year ?? 9999) < LIVED_SINCE) return undefined;
  const lot = !span && ONES_LOT.test(before) && !OF_MANY.test(before) && isOfTheLiving(facts);
  const tied = lot || (eventful && !span && ONE_PERSON.test(before));
  if (!whole && !eventful && (!isTellingDay(scan, facts) || isOfCalendar(scan, facts)))
    return undefined;
  if (!whole) return event(facts, eventful ? 0.6 : 0.5, tied);
  return event(facts, eventful ? 0.75 : 0.5, tied);
}

/** Older days on which nothing happened to a patient are history's. */
const LIVED_SINCE = 1970;
/** A day of the last decades: those of whom older days are told are history's. */
const isOfTheLiving = ({ date: { year = 9999 } }: DateFacts): boolean => year >= 1990;

/** The year behind it lets nobody of its day be alive: "5 de agosto de 1872", "on 7 September 1854". */
const CENTURIES_AGO =
  /^(?: del? |,? )1[4-8]\d\d(?![\d.,:]{0,2}\d| ?(?:m[gl]|mcg|k?g|l|ui|iu|k?cal|h|hs|hrs|horas?|hours?|units?|euros?|reais|pesos|dolares)\b)/;
/** "Avenida 12 de Octubre", "Hospital 9 de Julho". */
const NAMED_AFTER_DAY =
  /\b(?:avenida|av\.?|rua|calle|plaza|praca|largo|hospital|colegio|escola|escuela|barrio|bairro|ponte|puente|clube|club|parque|estacion|estacao) (?:d[eo]l? )?$/;
/** "Dia da Enfermagem, em", "el Día Mundial del Donante cae el", "World Sight Day is on": nobody's alone. */
const DAY_OF_ALL = leanPattern(
  /\b(?:D[ií]as? (?:d[aeo]s?|del|de la|de las|de los|Mundial|Nacional|Internacional|Estadual)|(?:World|National|International)(?: [\p{L}'’]{2,15}){0,4} (?:Day|Week)) ?[^.;!?\n]{0,50}$/u,
);

/** Whether a day without its year is history's, a street's or everybody's. */
function isNobodysDay(scan: ScannedField, { start, end }: DateFacts): boolean {
  const before = scan.shadow.text.slice(Math.max(0, start - LINE_REACH), start);
  return (
    CENTURIES_AGO.test(scan.folded.slice(end, end + 16)) ||
    NAMED_AFTER_DAY.test(scan.folded.slice(Math.max(0, start - 24), start)) ||
    DAY_OF_ALL.test(before)
  );
}

/** "Santa Luzia, 13 de dezembro", "la noche de San Juan, el 23 de junio". */
const FEAST = leanPattern(
  /\b(?:sao|santo|santa|san|saint|st\.?) \p{L}{3,14}(?: d[aeo] \p{L}{3,14})?,? ?(?:(?:em|el|on|a|no dia) )?\(?$|\b(?:vispera|vespera) d[eo]l? $/u,
);

/** A feast's day, or a line of a programme: "May 10 – Plant sale". */
function isOfCalendar(scan: ScannedField, { start, end }: DateFacts): boolean {
  const before = scan.folded.slice(Math.max(0, start - 48), start);
  if (FEAST.test(before) && !/\b(?:hospital|clinica|maternidade|casa)\b/.test(before)) return true;
  return (
    /(?:^|\n)[ *•·-]{0,4}$/.test(before) && /^ ?[–—-]{1,2} /.test(scan.folded.slice(end, end + 4))
  );
}

/** Whether a day without its year is one: with its month's name, or behind words that introduce a day. */
function isTellingDay(scan: ScannedField, { start, end }: DateFacts): boolean {
  if (/[a-z]{3}/.test(scan.folded.slice(start, end))) return true;
  const before = wordsBefore(scan, start, 4);
  const behind = scan.folded.slice(end, end + 5);
  return INTRODUCES_DAY.test(before) && !MEASURED.test(before) && !/^ (?:d[aeo]|of)/.test(behind);
}

/** The folded text of the sentence before `index`, at most `REACH` units. */
function beforeInSentence(scan: ScannedField, index: number): string {
  const sentence = rangeAt(scan.sentences, index);
  const floor = Math.max(sentence?.start ?? 0, index - REACH);
  return `${labelAt(scan, index)} ${scan.folded.slice(floor, index)}`;
}

const TIME =
  /^,? \d{1,2}:\d{2}(?:(?::\d{2})(?:[.,]\d{1,6})?(?:z|\b)|(?: [ap]m)?(?:\]| ?- [^:\n]{1,40}:))/;
/** "Em qui., 6 de nov. de 2025 às 14:02, … escreveu:" over what is answered. */
const QUOTED_MAIL = /(?:^|\n)[> ]{0,4}(?:em|on|el) (?:[a-z]{3,13}\.?,? )?$/;
const CLOCK =
  /^,? (?:(?:as|at|a las) )?\d{1,2}[:h]\d{2}\b[^\n]{0,80}(?:escreveu|wrote|escribio) ?:/;
const MAIL_HEADER = /^(?:de|para|from|to|cc|assunto|subject|asunto|enviado)\s?:/;

/** When a message or a line of a log was written: "12/05/2025 09:41 - Ana: …", "[…, 09:41] Ana:", the date of a mail. */
function isStamp(scan: ScannedField, { start, end }: DateFacts): boolean {
  const before = scan.folded.slice(Math.max(0, start - LINE_REACH), start);
  const behind = scan.folded.slice(end, end + LINE_REACH);
  if (/(?:^|\n)\[?$/.test(before) && TIME.test(behind)) return true;
  if (QUOTED_MAIL.test(before) && CLOCK.test(behind)) return true;
  const label = /(?:^|\n)(?:data|date|fecha|enviad[oa](?: em)?|sent) ?:[^\n\d]{0,16}$/.exec(before);
  if (label === null) return false;
  const lineBefore = before.slice(0, label.index).split('\n').at(-1) ?? '';
  return MAIL_HEADER.test(lineBefore) || MAIL_HEADER.test(behind.split('\n')[1] ?? '');
}

/** "nasceu de 27 semanas, em …": how early somebody was born parts the word from the day. */
const BORN_AT = leanPattern(
  /\b(?:nasceu|nascid[oa]|nacio|nacid[oa]|born)\b[^.;\n]{0,24}\b(?:semanas?|weeks?)(?: (?:de gestacao|de gestacion|gestation))?,? (?:no dia |em |a |el |on )?$/,
);
/** "Às 4h17 de 12 de janeiro de 2024 veio ao mundo Anahí". */
const BORN_BEHIND = leanPattern(
  /^,? (?:veio ao mundo|vino al mundo|llego al mundo|nasceu|nasceram|nacio|nacieron|(?:was|were) born)\b/,
);
/** "Caetano Hirata, filho, n. 30/06/2015", "Quincy Delacroix, b. 01/27/1960". */
const BORN = /\p{L}\)?[,;(]? \(?[bn]\. $/u;
/** "– 04/11/2025, 2.980 g": of whom the weight is told, that is the day of birth. */
const BIRTH_WEIGHT = leanPattern(
  /^[,;)]? (?:-|com|con|weighing|pesando|peso:?)? ?\d(?:[.,]\d{3}|\d{2,3}) ?(?:g|gr|gramas|gramos|grams)\b/,
);
const SISTERS_WEIGHT = leanPattern(
  /\d(?:[.,]\d{3}|\d{2,3}) ?(?:g|gr|gramas|gramos|grams)\b[^\n]{0,12}\n[^\n]{0,90}$/,
);
/** "ZHANG, Wei   H   11.10.1979": the sex stands before the day in the heads of laboratories. */
const BEHIND_SEX = leanPattern(
  /\p{L}[^\S\n]{0,3}(?:[|;\t,·-]|[^\S\n]{2})[^\S\n]{0,8}(?:h|m|f|v|masc|fem|male|female|homem|mulher|hombre|mujer|varon)\.?[^\S\n]{0,3}(?:[|;\t,·-]|[^\S\n]{2})[^\S\n]{0,8}$/u,
);

function isBirth(scan: ScannedField, { start, end, date, whole }: DateFacts): boolean {
  const before = scan.folded.slice(Math.max(0, start - LINE_REACH), start);
  const behind = scan.folded.slice(end, end + 24);
  if (BORN_AT.test(before) || (whole && (BORN.test(before) || BORN_BEHIND.test(behind))))
    return true;
  if (whole && BIRTH_WEIGHT.test(behind) && !EVENT.test(wordsBefore(scan, start, 4))) return true;
  if (whole && /[-–—] $/.test(before) && SISTERS_WEIGHT.test(before)) return true;
  if (whole && BEHIND_SEX.test(before) && (date.year ?? 9999) <= 2015) return true;
  const { kinds, behindNumber, adjacent } = scan.cues.before(start);
  if (kinds.has('BIRTH')) return adjacent || !behindNumber;
  return kinds.size === 0 && scan.cues.behind(end).has('BIRTH');
}

/** `SILVA, Ana | 16/02/59 | retorno`: a date decades back between bars or tabs of a row is a date of birth. */
function isOldDateOfRegister(scan: ScannedField, { start, end, date }: DateFacts): boolean {
  const before = scan.folded.slice(Math.max(0, start - 4), start);
  const behind = scan.folded.slice(end, end + 4);
  const inRow =
    /(?:[|\t;]\s| \/ )\s{0,2}$|[|\t;]$/.test(before) || /^(?:\s{0,3}[|\t;]| \/ )/.test(behind);
  // in prose a semicolon ends a clause: "la declararon erradicada el 8 de mayo de 1980; el último caso …"
  const worded = /[a-z]/.test(scan.folded.slice(start, end));
  return inRow && !worded && date.year !== undefined && date.year < 2000;
}

/** "Data: 18/07/2024" alone on the line of a form: its record's day, where its record is somebody's. */
const DAY_OF_FORM = leanPattern(
  /(?:^|\n)[ *_]{0,3}(?:data|fecha|date)[*_]{0,2} ?: {0,3}[*_]{0,2} ?$/,
);
/** An event's day: its hour and its place stand below it. */
const OF_AN_EVENT = leanPattern(
  /^[^\n]{0,30}\n\s{0,3}[*_]{0,2}(?:hora|horario|local|lugar|time|place|venue|where|onde|donde)\b/,
);

const isDayOfForm = ({ folded }: ScannedField, { start, end }: DateFacts): boolean =>
  DAY_OF_FORM.test(folded.slice(Math.max(0, start - 24), start)) &&
  !OF_AN_EVENT.test(folded.slice(end, end + 60));

function birth({ start, end, date }: DateFacts, confidence: number, reason: string): Candidate {
  const value = `BIRTH:${date.key}`;
  return { start, end, type: 'DATE_OF_BIRTH', confidence, allow: false, reason, value };
}

function event({ start, end, date }: DateFacts, confidence: number, tied: boolean): Candidate {
  return {
    start,
    end,
    type: 'DATE',
    confidence,
    allow: false,
    ...(tied ? { tied } : {}),
    reason: 'date near a person',
    value: `DATE:${date.key}`,
  };
}
