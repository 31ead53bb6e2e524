import { labelAt, wordsBefore, type Candidate, type ScannedField } from './scan.js';

const MONTH =
  '(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)';
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!\d[.,/-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}o? (?:de )?${MONTH} (?:de |del )?(?:19|20)\d{2}|${MONTH} \d{1,2},? (?:19|20)\d{2})(?![\p{L}\p{N}])(?![/.-]\d)`,
  'gu',
);

const BIRTH =
  /\b(?:nascimento|nasc|data nasc|dn|d\.n|dt\.? ?nasc(?:imento)?|nascid[oa] (?:em|a|no dia|aos)|nasceu (?:em|no dia)|dob|date of birth|born|birth ?date|fecha de nacimiento|nacid[oa] el|nacimiento|aniversario)\b/;
const EVENT =
  /\b(?:internad[oa]|internacao|admitid[oa]|admissao|alta|consulta|atendid[oa]|atendimento|cirurgia|operad[oa]|exame|coleta|obito|faleceu|falecimento|morreu|parto|desde|entrada|retorno|vacinad[oa]|diagnosticad[oa]|diagnostico|procedimento|marcad[oa]|agendad[oa]|em|dia|admitted|discharged|died|seen|surgery|on|ingreso|el|vacina|dose)\b/;
const NOT_PERSONAL =
  /\b(?:publicad[oa]|publicacao|revisad[oa]|revisao|atualizad[oa]|atualizacao|lei|decreto|portaria|resolucao|rdc|vigencia|acesso|versao|estudo|lote|validade|fabricacao|vence|edicao|dou|diario oficial|congresso|evento|campanha|expires?|valid|published|updated|protocolo|aprovad[oa])\b/;

interface CalendarDate {
  readonly year: number;
  readonly key: string;
}

/** Day, month and year, where they are a possible day between 1900 and 2100. */
function readDate(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})$/.exec(text);
  if (iso === null && local === null) {
    const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? '';
    return year === '' ? undefined : { year: Number(year), key: text };
  }
  const [year, first, second] =
    iso === null ? [local?.[3], local?.[1], local?.[2]] : [iso[1], iso[2], iso[3]];
  const a = Number(first);
  const b = Number(second);
  const short = Number(year);
  const full = (year ?? '').length === 2 ? (short > 30 ? 1900 + short : 2000 + short) : short;
  const possible =
    a >= 1 &&
    b >= 1 &&
    Math.min(a, b) <= 12 &&
    Math.max(a, b) <= 31 &&
    full >= 1900 &&
    full <= 2100;
  return possible ? { year: full, key: `${full}-${a}-${b}` } : undefined;
}

/** Dates of birth by cue, and other whole dates that may be tied to a person. */
export function recogniseDates(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of scan.folded.matchAll(DATE)) {
    const date = readDate(match[0]);
    if (date === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const label = labelAt(scan, start);
    const before = wordsBefore(scan, start, 5);
    const common = { start, end, allow: false };
    if (BIRTH.test(label) || (label === '' && BIRTH.test(before))) {
      const reason = 'date behind a word of birth';
      found.push({
        ...common,
        type: 'DATE_OF_BIRTH',
        confidence: 0.95,
        reason,
        value: `BIRTH:${date.key}`,
      });
    } else if (!NOT_PERSONAL.test(before)) {
      const confidence = EVENT.test(before) ? 0.75 : 0.5;
      found.push({
        ...common,
        type: 'DATE',
        confidence,
        reason: 'date near a person',
        value: `DATE:${date.key}`,
      });
    }
  }
  return found;
}

const AGE =
  /(?<![\p{L}\p{N}.,])(9\d|1[01]\d)(?= (?:anos|years? old|years|anos de idade)\b)|(?<=\b(?:age|aged|idade:?|idade de) )(9\d|1[01]\d)(?![\p{L}\p{N}.,]\d)/gu;

/** Ages above 89, which single a person out (45 CFR 164.514(b)(2) names the same bound). */
export function recogniseHighAges(scan: ScannedField): readonly Candidate[] {
  return [...scan.folded.matchAll(AGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'AGE_OVER_89' as const,
    confidence: 0.85,
    allow: false,
    reason: 'age above 89',
    value: `AGE:${match[0]}`,
  }));
}

const ICD = /(?<![\p{L}\p{N}./-])[a-tv-z]\d{2}(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu;

/** Codes of the ICD; whether they belong to a person is judged afterwards. */
export function recogniseHealthCodes(scan: ScannedField): readonly Candidate[] {
  return [...scan.folded.matchAll(ICD)]
    .filter((match) => /^[A-Z]/.test(scan.shadow.text.charAt(match.index)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'HEALTH_CODE' as const,
      confidence: 0.8,
      allow: false,
      reason: 'ICD code near a person',
      value: `ICD:${match[0]}`,
    }));
}

const IPV4 =
  /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{L}\p{N}])(?!\.\d)/gu;
const IPV6 = /(?<![\p{L}\p{N}:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\p{L}\p{N}:])/gu;

/** Internet addresses; version strings, procedure codes and private ranges are none. */
export function recogniseIpAddresses(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of [IPV4, IPV6]) {
    for (const match of scan.folded.matchAll(pattern)) {
      const before = wordsBefore(scan, match.index, 4);
      if (/^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|255)\./.test(match[0]))
        continue;
      if (/\b(?:versao|version|v|tuss|sigtap|codigo|build|firmware|release)\b/.test(before))
        continue;
      const cued = /\b(?:ip|ipv4|ipv6|endereco ip|acess|logged|login|conexao|from)/.test(before);
      if (!cued && match[0].split('.').some((part) => /^0\d/.test(part))) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'IP_ADDRESS',
        confidence: cued ? 0.9 : 0.5,
        allow: false,
        reason: 'public internet address',
        value: `IP:${match[0]}`,
      });
    }
  }
  return found;
}
