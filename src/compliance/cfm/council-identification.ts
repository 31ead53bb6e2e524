import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import { authorBlock } from './identification.js';
import { isFullName, wholeArticle, type CfmContext, type RuleMatch } from './rule.js';

/** What a council asks for beside the full name, folded. */
export interface Identification {
  readonly registry: RegExp;
  readonly title: RegExp;
}

const NAMED = leanPattern(
  /\p{Lu}\p{Ll}[\p{L}'’-]{0,20}(?: (?:(?:d[aeo]s?|e) )?\p{Lu}\p{Ll}[\p{L}'’-]{0,20}){1,5}/u,
);

/** Name, title and number, beside the text or in it. */
export function findUnidentified(
  context: CfmContext,
  { registry, title }: Identification,
): readonly RuleMatch[] {
  const { author } = context.snapshot;
  const everything = `${context.folded}\n${context.identification}`;
  const own = fold(author.name ?? '').trim();
  const named =
    (isFullName(author.name) && everything.includes(own)) || signsByName(context, registry);
  if (named && registry.test(everything) && title.test(everything)) return [];
  const block = authorBlock(author);
  const suggestion =
    block === null
      ? {}
      : { suggestion: { pt: `Assine o texto: ${block}`, en: `Sign the text: ${block}` } };
  return wholeArticle(context).map((match) => ({ ...match, ...suggestion }));
}

/** A line with the registry carries somebody's full name. */
const signsByName = (context: CfmContext, registry: RegExp): boolean =>
  context.sentences.some(({ field, sentence }) => {
    const folded = field.shadow.folded.slice(sentence.start, sentence.end);
    const at = registry.exec(folded);
    return (
      at !== null &&
      NAMED.test(
        field.shadow.text
          .slice(sentence.start, sentence.start + at.index)
          .replace(
            /Psic[oó]log[oa]|Cirurgi(?:ão|ã|a)[- ]Dentista|Enfermeir[oa]|Dra?\.?|Cl[ií]nica|Studio|Consult[oó]rio|Espa[cç]o|T[eé]cnic[oa]/g,
            '·',
          ),
      )
    );
  });
