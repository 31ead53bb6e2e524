import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import { authorBlock, doctorWord, establishmentBlock } from './identification.js';
import { crmMentions, isComplete, isWellFormed } from './registries.js';
import {
  has,
  hitsIn,
  isFullName,
  placeOf,
  wholeArticle,
  type CfmContext,
  type PlacedSentence,
  type RuleMatch,
} from './rule.js';
import { asks, isCriticised, isDenied } from './scope.js';
import { isSameSpeciality, specialitiesIn } from './specialities.js';

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,20}(?: (?:(?:d[aeo]s?|e) )?\p{Lu}[\p{L}'’.-]{0,20}){1,6}`;
const TITLED_NAME = leanPattern(
  new RegExp(String.raw`(?<!\p{L})(?:Dr|Dra|DR|DRA|dr|dra)\.? ?${NAME}`, 'u'),
);
const ANY_NAME = leanPattern(new RegExp(NAME, 'u'));
const DOCTOR_WORD = /\bmedic[oa]\b/;
const DIRECTOR = leanPattern(
  /\bdiretor\p{L}{0,3}(?:\(a\))? tecnic\p{L}(?:\(a\))?(?:[- ]medic\p{L})?(?:\(a\))?|\bresponsave(?:l|is) tecnic\p{L}/u,
);

export const isPhysicians = ({ profession }: CfmContext): boolean => profession === 'physician';

/** A piece that nobody in particular signs, and no establishment or advertiser answers for. */
const isUnsigned = (context: CfmContext): boolean =>
  context.profession === 'unknown' && context.establishment === null && !context.isAdvert;

/** A medical establishment's own piece: no author with a council of their own. */
export const isEstablishments = ({ profession, establishment }: CfmContext): boolean =>
  establishment === 'medical' && profession === 'unknown';

export const mustIdentify = (context: CfmContext): boolean =>
  isPhysicians(context) || isUnsigned(context);

export const everything = ({ folded, identification }: CfmContext): string =>
  `${folded}\n${identification}`;

const textOf = ({ field, sentence }: PlacedSentence): string =>
  field.shadow.text.slice(sentence.start, sentence.end);
const foldedOf = ({ field, sentence }: PlacedSentence): string =>
  field.shadow.folded.slice(sentence.start, sentence.end);

/** Lines in which the author presents herself: they carry a CRM or her name. */
function signatures(context: CfmContext): readonly PlacedSentence[] {
  const author = fold(context.snapshot.author.name ?? '').trim();
  return context.sentences.filter((placed) => {
    if (has(placed.sentence, 'frame:crm')) return true;
    return author.length > 4 && foldedOf(placed).includes(author);
  });
}

export function hasName(context: CfmContext): boolean {
  const { name } = context.snapshot.author;
  if (isFullName(name)) {
    const folded = fold(name ?? '')
      .trim()
      .replace(/^dra?\.?\s+/, '');
    if (everything(context).includes(folded)) return true;
  }
  return (
    TITLED_NAME.test(context.text) ||
    signatures(context).some(
      (placed) =>
        has(placed.sentence, 'frame:crm') && ANY_NAME.test(textOf(placed).replace(/CRM.*/s, '')),
    )
  );
}

/** What a piece by nobody in particular lacks, a reviewer judges; what a physician's lacks blocks it. */
export function missing(context: CfmContext): readonly RuleMatch[] {
  const milder = isUnsigned(context) ? { severity: 'M' as const } : {};
  const block = authorBlock(context.snapshot.author);
  const proposal =
    block === null
      ? {}
      : {
          suggestion: { pt: `Assine o texto: ${block}`, en: `Sign the text: ${block}` },
        };
  return wholeArticle(context).map((match) => ({ ...match, ...milder, ...proposal }));
}

/** The place of what an establishment's piece lacks, with its masthead where the settings have all of it. */
export function missingMasthead(context: CfmContext): readonly RuleMatch[] {
  const block = establishmentBlock(context.snapshot.establishment);
  return wholeArticle(context).map((match) =>
    block === null
      ? match
      : {
          ...match,
          suggestion: {
            pt: `Identifique o estabelecimento: ${block}`,
            en: `Name the establishment: ${block}`,
          },
        },
  );
}

export function findMissingDoctorWord(context: CfmContext): readonly RuleMatch[] {
  if (!isPhysicians(context)) return [];
  const bare = signatures(context).filter(
    (placed) => !DOCTOR_WORD.test(foldedOf(placed).replace(DIRECTOR, ' ')),
  );
  const withCrm = bare.flatMap((placed) =>
    crmMentions(foldedOf(placed)).map(({ start, end }) => markCrm(context, placed, start, end)),
  );
  const said = signatures(context).length > bare.length;
  if (said) return [];
  if (withCrm.length > 0) return withCrm.slice(0, 1);
  return context.snapshot.identification === 'text' ? missing(context) : [];
}

function markCrm(
  context: CfmContext,
  placed: PlacedSentence,
  start: number,
  end: number,
): RuleMatch {
  const line = textOf(placed);
  const title = /\b(Dra|Dr)\b/i.exec(line)?.[1]?.toLowerCase();
  const word =
    title === undefined
      ? doctorWord(context.snapshot.author)
      : title === 'dra'
        ? 'MÉDICA'
        : 'MÉDICO';
  const { field, sentence } = placed;
  return {
    field,
    start: sentence.start + start,
    end: sentence.start + end,
    fix: `${word} – ${line.slice(start, end)}`,
  };
}

const RQE = /\brqe\b[^\d\n]{0,6}\d[\d.]*/g;
const rqesIn = (folded: string): number => new Set(folded.match(RQE)).size;

export function findMissingRqe(context: CfmContext): readonly RuleMatch[] {
  if (!isPhysicians(context) && !isUnsigned(context)) return [];
  const known = rqesIn(everything(context));
  const signed = signatures(context).flatMap((placed) =>
    specialitiesIn(foldedOf(placed)).map((one) => ({ placed, one })),
  );
  const inSignature = new Map(signed.map((entry) => [entry.one.root, entry]));
  if (inSignature.size > Math.min(known, 2) && known < 2) {
    const entry = [...inSignature.values()][known];
    return entry === undefined ? [] : [announced(context, entry.placed, entry.one)];
  }
  if (known > 0) return [];
  const spokenOf = context.sentences.flatMap((placed) => {
    const hit = hitsIn(placed.sentence, 'CFM-ID-RQE:announces').find(
      (one) => !isDenied(placed.sentence.notes.tokens, one),
    );
    return hit === undefined || asks(placed) || isCriticised(placed) ? [] : [placeOf(placed, hit)];
  });
  if (spokenOf.length > 0) return spokenOf.slice(0, 1);
  return profileLacksRqe(context) ? wholeArticle(context).map(milder) : [];
}

const milder = (match: RuleMatch): RuleMatch => ({ ...match, severity: 'M' });

/** The template announces the profile's speciality, and no RQE stands in profile or text. */
const profileLacksRqe = ({ snapshot }: CfmContext): boolean =>
  snapshot.identification !== 'text' &&
  (snapshot.author.speciality ?? '').trim() !== '' &&
  snapshot.author.specialities.every(({ rqe }) => rqe === null || rqe === '');

function announced(
  context: CfmContext,
  { field, sentence }: PlacedSentence,
  { root, start, end }: { readonly root: string; readonly start: number; readonly end: number },
): RuleMatch {
  const rqe = context.snapshot.author.specialities.find((own) =>
    isSameSpeciality(root, own.name),
  )?.rqe;
  const place = { field, start: sentence.start + start, end: sentence.start + end };
  const written = field.shadow.text.slice(place.start, place.end);
  return rqe === undefined || rqe === null || rqe === ''
    ? place
    : { ...place, fix: `${written} (RQE ${rqe})` };
}

export function findTooManySpecialities(context: CfmContext): readonly RuleMatch[] {
  if (!isPhysicians(context)) return [];
  return context.sentences
    .flatMap((placed) => {
      const presents =
        has(placed.sentence, 'frame:crm') ||
        has(placed.sentence, 'CFM-ID-2SPEC:presents') ||
        rqesIn(foldedOf(placed)) > 0;
      if (!presents) return [];
      const folded = foldedOf(placed);
      const titles = Math.max(specialitiesIn(folded).length, rqesIn(folded));
      return !isCriticised(placed) && titles > 2 && !/areas? de atuacao/.test(folded)
        ? [{ field: placed.field, start: placed.sentence.start, end: placed.sentence.end }]
        : [];
    })
    .slice(0, 1);
}

export function findMalformedRegistry(context: CfmContext): readonly RuleMatch[] {
  const inText = context.fields.flatMap((field) =>
    crmMentions(field.shadow.folded.slice(0, field.shadow.visibleEnd))
      .filter((mention) => !isWellFormed(mention))
      .map(({ start, end }) => ({ field, start, end })),
  );
  if (inText.length > 0) return inText;
  return isPhysicians(context) &&
    crmMentions(context.identification).some((one) => !isWellFormed(one))
    ? wholeArticle(context)
    : [];
}

const NOT_SPECIALIST = /N[ÃA]O[ -]ESPECIALISTA/;

export function findUnmarkedPostgraduate(context: CfmContext): readonly RuleMatch[] {
  if (!isPhysicians(context) || hasAnyRqe(context) || NOT_SPECIALIST.test(context.text)) return [];
  return context.sentences.flatMap((placed) => {
    const hit = hitsIn(placed.sentence, 'CFM-ID-POSGRAD:fires').find(
      (one) => !isDenied(placed.sentence.notes.tokens, one),
    );
    const general = has(placed.sentence, 'CFM-ID-POSGRAD:unless');
    return hit === undefined || general || asks(placed) || isCriticised(placed)
      ? []
      : [placeOf(placed, hit)];
  });
}

/** The profile or the text names a registered speciality. */
export const hasAnyRqe = (context: CfmContext): boolean =>
  context.snapshot.author.specialities.some(({ rqe }) => rqe !== null && rqe !== '') ||
  /\brqe\b/.test(fold(context.snapshot.author.professionalRegistry ?? '')) ||
  rqesIn(context.folded) > 0;

const REGISTRATION = leanPattern(
  /\b(?:registro|registrad[ao]|cadastr\p{L}{1,4}|inscri\p{L}{2,4}|inscrit[ao])\b[^\n;]{0,40}\bcrm\b[^\n;]{0,14}\d|\bcrm[- /]?pj\b[^\n;]{0,14}\d|\bcrm\b[^\n;]{0,12}\d{2,20}[^\n;]{0,12}\bpj\b/u,
);

export function hasEstablishmentRegistration({ snapshot, ...context }: CfmContext): boolean {
  const own = /\d[\d.]*/
    .exec(snapshot.establishment.crmRegistration ?? '')?.[0]
    ?.replaceAll('.', '');
  const text = `${context.folded}\n${context.identification}`;
  if (own !== undefined && text.replaceAll('.', '').includes(own)) return true;
  return REGISTRATION.test(text);
}

export function hasEstablishmentName({ snapshot, ...context }: CfmContext): boolean {
  const name = fold(snapshot.establishment.name).trim();
  return name === '' || `${context.folded}\n${context.identification}`.includes(name);
}

export function hasDirector(context: CfmContext): boolean {
  const text = everything(context);
  const at = DIRECTOR.exec(text) ?? /\bdirecao tecnica\b|\brt\b ?:|\bresp\. ?tec/.exec(text);
  if (at === null) return false;
  const behind = text.slice(at.index, at.index + 220);
  const written = `${context.text}\n`.slice(at.index, at.index + 220);
  const director = fold(context.snapshot.establishment.technicalDirector?.name ?? '');
  const named = (director !== '' && behind.includes(director)) || ANY_NAME.test(written);
  const specialised =
    specialitiesIn(fold(context.snapshot.establishment.name).replace(/^\S+ de /, '')).length > 0;
  return (
    named &&
    crmMentions(behind).some(isComplete) &&
    (!specialised || rqesIn(text.slice(Math.max(0, at.index - 80), at.index + 300)) > 0)
  );
}
