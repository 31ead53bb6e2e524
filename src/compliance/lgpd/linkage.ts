import { leanPattern } from '../text/lean-pattern.js';
import { rangeAt } from '../text/sentences.js';
import type { TextRange } from '../text/shadow-text.js';
import { WordPattern } from '../text/word-pattern.js';
import { identifiesPerson } from './roles.js';
import { wordsBefore, type Candidate, type ScannedField } from './scan.js';

/** Words that say something about somebody's health: conditions, care, medicines, sex life, genetics (LGPD art. 5, II). */
const HEALTH = new WordPattern(
  String.raw`diabet\w{0,8}|hipertens\w{0,5}|cancer\w{0,3}|tumor\w{0,3}|neoplasia|linfoma|leucemia|melanoma|metastase\w?|carcinoma|depress\w{2,6}|ansiedade|panico|bipolar\w{0,8}|esquizofren\w{0,4}|autis\w{1,4}|tdah|tea|transtorno\w{0,1}|borderline|anorexi\w{1,3}|bulimi\w{1,3}|alcoolis\w{1,4}|dependencia quimica|drogas|asma\w{0,7}|dpoc|pneumonia|tuberculose|hanseniase|hepatite|cirrose|hiv|aids|sifilis|gonorreia|hpv|herpes|dst|ist|covid|dengue|zika|chikungunya|malaria|meningite|sepse|infec\w{3,6}|infarto|avc|derrame|arritmia|insuficiencia|angina|trombose|embolia|epileps\w{1,3}|convuls\w{2,4}|alzheimer|parkinson|demencia|esclerose|enxaqueca|fibromialgia|artrit\w{1,3}|artros\w{1,3}|lupus|psoriase|osteoporose|fratur\w{1,4}|hernia|obesidade|anemia|hemofil\w{2,3}|tireoid\w{1,5}|hipotireoidismo|endometriose|mioma|gravidez|gravida|gestante|gestacao|aborto|parto|cesarea|infertil\w{2,6}|menopausa|impotencia|disfuncao|incontinencia|cirurgia|operad[oa]|cesariana|transplant\w{1,6}|quimioterapia|radioterapia|hemodialise|dialise|internad[oa]|internacao|uti|diagnostic\w{1,6}|tratou|tratamento|tratad[oa]|psicoterapia|terapia|sintomas?|biopsia|exames? (?:de|positivo|alterado)|laudo|prognostico|alergi\w{1,3}|uso continuo|medicacao|medicamento|remedio|receita|insulina|metformina|sertralina|fluoxetina|clonazepam|rivotril|antidepressivo|anticoagulante|vacinad[oa]|sequelas?|sindrome|doenca|deficiencia|surdez|cegueira|paralisia|obito|suicid\w{1,5}|lesa[ok]|dores?|marca-passo|protese|disease|cancer|depression|diabetes|surgery|diagnos\w{2,5}|treated|pregnan\w{1,3}|stroke|asthma|enfermedad|embarazo|embarazada|ingreso|ingresad[oa]|hypertension|diabetic|tumou?r|chemotherapy|radiotherapy|dialysis|transplant\w{0,4}|asthmatic|epilepsy|seizures?|anxiety|schizophreni\w|dementia|heart attack|heart failure|kidney|liver|infection|infected|pneumonia|fracture|hospitali[sz]ed|admitted|biopsy|symptoms?|medications?|prescribed|allerg\w{1,3}|rehab|overdose|miscarriage|abortion|childbirth|arthritis|migraines?|obesity|addiction|wounds?|pain|insulin|autism|autistic|down syndrome|hypertens\w{2,4}|cirugia|operad[oa]|quimioterapia|radioterapia|trasplante|depresion|ansiedad|embaraz\w{1,3}|sintomas|fiebre|dolor|tratamiento|medicacion|alergia|infeccion|neumonia|fractura|ictus|epilepsia|asmatic[oa]|vih|sida|obesidad|lesion|sangrado|uci|urgencias|hemorragia|febre|cateter|curativo|lpp|ferida|gastrite|ulcera|colesterol|glaucoma|catarata|vertigem|labirintite|rinite|sinusite|bronquite|pedra nos rins|calculo|hemorroidas|varizes|prostata|miocardi\w{2,4}|burnout|insonia|sindrome|toxoplasmose|candidiase|vitiligo|acne|rosacea|dermatite|queimadura`,
);

const MINOR_AGE = leanPattern(
  /^[\s,(]{0,3}(?:(?:de|com|aos|tem|age|aged) )?(?:1[0-7]|[1-9]) (?:anos|anitos|ano|aninhos|years?|yo\b|ano\b)|^[\s,(]{0,3}(?:(?:de|com) )?\d{1,2} (?:meses|dias|semanas)\b/,
);
const CHILD_CUE = leanPattern(
  /\b(?:crianca|bebe|filhinh[oa]|garot[oa]|garotinh[oa]|cacula|nin[oa]|infant|toddler|newborn|teenager|teen|kid|pre-escolar|escolar|prematur[oa]|recem-nascid[oa]|rn|menin[oa]|alun[oa]|adolescente|menor|infante|lactente|child|baby|boy|girl)\b[^.!?]{0,12}$/,
);

/** A person and a health datum in one paragraph. */
export interface Linkage extends TextRange {
  readonly person: Candidate;
  readonly minor: boolean;
}

/** Paragraphs in which somebody identifiable stands beside a health datum; one answer for each person in each paragraph. */
export function findLinkages(
  scan: ScannedField,
  candidates: readonly Candidate[],
): readonly Linkage[] {
  const seen = new Set<string>();
  const healthOf = new Map<number, readonly TextRange[]>();
  return candidates.filter(identifiesPerson).flatMap((person) => {
    const block = rangeAt(scan.blocks, person.start);
    if (block === undefined) return [];
    const health = healthOf.get(block.start) ?? healthTerms(scan, block);
    healthOf.set(block.start, health);
    const key = `${block.start}:${person.value}`;
    if (seen.has(key) || !hasTermOutside(health, person)) return [];
    seen.add(key);
    return [{ start: person.start, end: person.end, person, minor: isMinor(scan, person) }];
  });
}

function healthTerms(scan: ScannedField, block: TextRange): readonly TextRange[] {
  return HEALTH.matches(scan.folded.slice(block.start, block.end)).map(({ index, 0: term }) => ({
    start: block.start + index,
    end: block.start + index + term.length,
  }));
}

/** A health word inside the person's own span (a name such as "Dores") does not count; few fit inside one span. */
function hasTermOutside(terms: readonly TextRange[], person: TextRange): boolean {
  const inside = rangesWithin(terms, person);
  return terms.length > inside;
}

function rangesWithin(terms: readonly TextRange[], span: TextRange): number {
  let count = 0;
  for (let at = span.start; at < span.end;) {
    const term = rangeAt(terms, at);
    if (term === undefined) at += 1;
    else {
      count += 1;
      at = term.end;
    }
  }
  return count;
}

/** Whether the text says that the person named is under 18. */
export function isMinor(scan: ScannedField, person: Candidate): boolean {
  if (person.type !== 'PERSON_NAME') return false;
  const after = scan.folded.slice(person.end, person.end + 40);
  return MINOR_AGE.test(after) || CHILD_CUE.test(wordsBefore(scan, person.start, 3));
}
