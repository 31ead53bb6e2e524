import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import { GIVEN_NAMES } from '../lgpd/names/given-names.js';
import { fold } from '../text/fold.js';
import {
  has,
  hitsIn,
  sentencesWith,
  type CfmContext,
  type PlacedSentence,
  type RuleMatch,
} from './rule.js';
import { isDenied } from './scope.js';

/** A person named beside a health datum. */
export interface NamedPatient {
  readonly match: RuleMatch;
  /** Called a patient, or treated by the author or the house. */
  readonly isPatient: boolean;
  /** Younger than 18, by age or by what she is called. */
  readonly isMinor: boolean;
}

const NAME_RUN = leanPattern(
  /(?<!\p{L})\p{Lu}\p{Ll}{1,15}(?: (?:(?:d[aeo]s?|e) )?\p{Lu}(?:\p{Ll}{1,15}|\.)){0,5}/gu,
);
/** Who is named right behind these is no patient. */
const PROFESSIONAL_BEFORE = leanPattern(
  /\b(?:dra?s?|doutora?|profa?|professora?|medic[oa]|enfermeir[oa]|psicolog[oa]|pesquisadora?|jornalista|ministr[oa]|secretari[oa]|presidente|diretora?|coordenadora?|psiquiatra|pediatra|cardiologista|hospital|clinica|instituto|rua|avenida|av|santa|santo|sao|nossa|doenca de|sindrome de|mal de|teste de|metodo|escala de|premio|fundacao|universidade|escola|cirurgia|laboratorio)\.?\s{1,2}$/,
);
const CALLED_PATIENT = leanPattern(
  /\b(?:pacientes?|client[ea]s?|alun[ao]s?|dona|seu|senhora?|sra?\.|d\.|menin[oa]|garot[oa]|crianca|bebe|filh[oa]|adolescente|estudante|mae|pai|avo|jovem|moradora?|aposentad[ao]|nosso amigo|nossa amiga|atleta|gestante|pequen[oa]|esposa|marido|sobrinh[oa]|net[oa]|professora|atriz|ator|cantora?|influenciadora?|jogadora?|apresentadora?)(?: (?:de|d[oa]|famos[ao]|querid[ao]|chamad[ao]|nossa|nosso|o|a|do 8. ano|idos[ao]))?,?\s{1,2}$/,
);
const MINOR = leanPattern(
  /\b(?:alun[ao]s?|menin[oa]s?|garot[oa]s?|garotinh[oa]|crianca|bebe|filh(?:o|a|inh[oa])|adolescente|estudante do|pequen[oa]|recem-nascid[oa]|net(?:o|a|inh[oa])|colegial)\b/,
);
const AGE = /\b(\d{1,3}) (?:anos|aninhos)\b/;
const CHILDS_AGE = leanPattern(
  /\b(?:um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezesseis|dezessete) (?:anos|aninhos)\b/,
);
/** Right behind a name: whoever is told with her age is told of. */
const AGED = leanPattern(
  /^,? {0,1}(?:de |com )?(?:\d{1,3}|um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze) (?:anos|aninhos|meses)\b/,
);
const AT_SCHOOL = leanPattern(
  /\b(?:(?:ano|serie|turma|turminha|aluno|aluna|estuda) (?:d[ao]|n[ao]) |creche\b|escolinha\b|colegio\b|jardim de infancia\b|maternal\b)/,
);
const MONTHS = /\b\d{1,2} (?:meses|dias de vida|semanas de vida)\b/;
const ADULT_AGE = 18;
/** Begins a sentence before a name, and so looks like a part of it. */
const TITLE =
  /^(?:don[ao]|seu|senhora?|sra?|paciente|menin[oa]|garot[oa]|alun[oa]|crianca|bebe|mae|pai|avo|jovem|nosso paciente|nossa paciente)\.? /;
/** "O seu Ariosvaldo", "a dona Creuza": a name, however rare. */
const ELDER = /(?:^|[ ,])(?:[oa] )?(?:seu|dona|d\.|sr\.?|sra\.?) $/;
/** Articles that are also somebody's given name. */
const NO_NAME =
  /^(?:uma?|[ao]s?|ess[ae]|est[ae]|el[ae]|noss[oa]|minha|meu|hoje|clinica|hospital|dr|dra)$/;

const KNOWN = new WeakMap<CfmContext, readonly NamedPatient[]>();

/** Persons named in sentences that also tell something of their health; looked for once in an article. */
export function patientsNamed(context: CfmContext): readonly NamedPatient[] {
  const found = KNOWN.get(context) ?? lookForPatients(context);
  KNOWN.set(context, found);
  return found;
}

function lookForPatients(context: CfmContext): readonly NamedPatient[] {
  const { author, establishment } = context.snapshot;
  const known = [author.name, establishment.name, establishment.technicalDirector?.name]
    .map((name) => fold(name ?? '').trim())
    .filter((name) => name !== '');
  return sentencesWith(context, 'LGPD-SENS:health').flatMap((placed) => {
    const named = firstName(placed, known) ?? nameBefore(placed, known);
    return named === undefined ? [] : [named];
  });
}

/** "… do locutor Beto Macedo. Foi na nossa mesa que ele tirou a vesícula": the name stands in the sentence before. */
function nameBefore(placed: PlacedSentence, known: readonly string[]): NamedPatient | undefined {
  const { field, sentence, index } = placed;
  const before = field.sentences[index - 1];
  const treatedHere = has(sentence, 'LGPD-SENS:lived') && has(sentence, 'LGPD-SENS:here');
  if (before === undefined || !treatedHere) return undefined;
  if (!sentence.notes.tokens.some(({ word }) => word === 'ele' || word === 'ela')) return undefined;
  const named = nameIn({ field, sentence: before, index: index - 1 }, known, true);
  return named === undefined ? undefined : { ...named, isPatient: true };
}

function firstName(placed: PlacedSentence, known: readonly string[]): NamedPatient | undefined {
  const treated = hitsIn(placed.sentence, 'LGPD-SENS:lived').some(
    (hit) => !isDenied(placed.sentence.notes.tokens, hit),
  );
  return nameIn(placed, known, treated);
}

function nameIn(
  placed: PlacedSentence,
  known: readonly string[],
  treated: boolean,
): NamedPatient | undefined {
  const { field, sentence } = placed;
  const text = field.shadow.text.slice(sentence.start, sentence.end);
  const folded = field.shadow.folded.slice(sentence.start, sentence.end);
  if (/\bcrm\b|\bcrp\b|\bcro\b|\bcoren\b|\bet al\b/.test(folded)) return undefined;
  for (const run of matchesOf(NAME_RUN, text)) {
    const called =
      CALLED_PATIENT.test(folded.slice(Math.max(0, run.index - 40), run.index)) ||
      TITLE.test(fold(run[0]));
    const name = fold(run[0]).replace(TITLE, '');
    const before = folded.slice(Math.max(0, run.index - 40), run.index);
    const [given = '', ...rest] = name.split(' ');
    if (PROFESSIONAL_BEFORE.test(before) || known.some((own) => own.includes(name))) continue;
    if (NO_NAME.test(given)) continue;
    const elder = rest.length === 0 && ELDER.test(before) && treated;
    if (!GIVEN_NAMES.has(given) && !(called && rest.length > 0) && !elder) continue;
    const behind = folded.slice(run.index + run[0].length, run.index + run[0].length + 60);
    const aged = AGED.test(behind);
    if (!called && !treated && !aged) continue;
    const around = folded.slice(Math.max(0, run.index - 40), run.index + run[0].length + 40);
    const age = Number(AGE.exec(around.slice(Math.min(40, run.index)))?.[1] ?? Number.NaN);
    const isMinor =
      age < ADULT_AGE ||
      MINOR.test(before) ||
      MONTHS.test(around) ||
      CHILDS_AGE.test(behind.slice(0, 24)) ||
      AT_SCHOOL.test(behind);
    const start = sentence.start + run.index;
    return {
      match: { field, start, end: start + run[0].length },
      isPatient: treated || /\bpacientes?\b/.test(folded) || has(sentence, 'LGPD-SENS:here'),
      isMinor,
    };
  }
  return undefined;
}
