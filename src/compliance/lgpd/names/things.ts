// What is no person although it is called like one: laws, funds and halls that bear a name, machines, beasts and works.
import { leanPattern } from '../../text/lean-pattern.js';
import type { RunContext } from './name-field.js';
import { isFamilyLike } from './name-tokens.js';

/** English puts no article before a person: "the Christie", "the Dana-Farber". */
const BEHIND_THE = /(?:^|[\s("“‘'—-])the $/;
/** Who the article stands for instead: "the Okafor twins", "the Halloran chart". */
const HOUSEHOLD = leanPattern(
  /^(?:['’]s?)? (?:famil(?:y|ies)|twins?|triplets|brothers?|sisters?|siblings|boys?|girls?|sons?|daughters?|clan|household|couple|kids?|child|children|bab(?:y|ies)|cousins|case|file|chart|notes?|results?|records?|referral|scans?|biopsy|sample|order|prescription|claim|account|invoice|appointment|i|we|who|you)\b/,
);

/** "The Christie is for cancer": a house, not somebody; a plural is a family. */
const isBehindArticle = ({ run, before, after }: RunContext): boolean =>
  BEHIND_THE.test(before) &&
  !HOUSEHOLD.test(after) &&
  !(run.parts.length === 1 && run.parts.every((word) => isPlural(word)));

const isPlural = (word: RunContext['run']['parts'][number]): boolean =>
  word.folded.endsWith('s') &&
  isFamilyLike({ ...word, folded: word.folded.slice(0, -1), text: word.text.slice(0, -1) });

/** Behind a name, with a capital: what was founded in it or given it. */
const FOUNDED = leanPattern(
  /^ (?:Bursar(?:y|ies)|Funds?|Trust|Rules?|Regulations?|Amendment|Pledge|Place|Run|Race|Relay|Marathon|Cup|Trophy|Medals?|Prizes?|Awards?|Scholarships?|Scholars?|Fellows?|Fellowships?|Lectures?|Lectureship|Chair|Professor|Professorship|Centers?|Centres?|Building|Wing|Suite|Infirmary|Hospice|Hospitals?|Clinics?|Surgery|Pharmacy|Charity|Foundation|Society|Association|Network|Alliance|Campaign|Appeal|Challenge|Programme|Program|Project|Initiative|Study|Trial|Cohort|Registry|Biobank|Bank|Scale|Score|Index|Inventory|Questionnaire|Criteria|Classification|Manoeuvre|Maneuver|Procedure|Syndrome|Disease|Reflex|Avenue|Square|Station|Stadium|Arena|Castle|Telethon|Brewery|Bakery|Diner|Museum|Elementary|High|Middle School|Academy|Festival|Orchestra|Choir|Band)(?![\p{L}])/u,
);
/** "The Delacroix Foundation": what bears the name of a person is not that person. */
export const isFounded = (rawAfter: string): boolean => FOUNDED.test(rawAfter);

/** Laws and causes of somebody: "Martha's Rule", "Jo's Trust". */
const CAUSE = leanPattern(
  /^['’]s? (?:Rules?|Law|Act|Regulations?|Bill|Amendment|Code|Pledge|Principle|Fund|Trust|Army|Foundation|Charity|Appeal|Run|Hope Fund|Place|Legacy Fund|Hospice)(?![\p{L}])/u,
);

/** "Sylvia Plath's The Bell Jar", "Sontag's essay": who wrote, painted or composed. */
const MADE = leanPattern(
  /^['’]s? (?:(?:The|A|An) \p{Lu}|["“‘«][\p{Lu}\d][^"”’»\n]{4,60}["”’»]|[*_]\p{Lu}|(?:[a-z-]{3,14} ){0,2}(?:essays?|novels?|poems?|poetry|paintings?|frescos?|symphon(?:y|ies)|sonatas?|operas?|films?|movies?|theor(?:y|ies)|hypothes[ei]s|experiments?|textbooks?|treatise|equations?|formula|telethon|telenovelas?)(?![\p{L}]))/u,
);

/** Machines, puppets, storms and ships, told of behind a name: "Wall-E, our robot", "Julia, the Muppet". */
const MACHINE =
  '(?:robots?|robos?|chatbots?|bots?|virtual (?:assistant|helper|nurse)|assistente virtual|asistente virtual|ai assistant|voice assistant|app|aplicativo|aplicacion|muppets?|puppets?|fantoches?|marionetas?|marionetes?|titeres?|mascote|mascota|mascot|portal|patient portal|software|plataforma|platform|algorithm|algoritmo|mannequin|manikin|maniqui|manequim|simulator|simulador|boneco|boneca|muneco|muneca|peluche|pelucia|doll|teddy bear|drone|hurricane|furacao|huracan|ship|boat|ferry|yacht|navio|barco|buque|tortoise|goldfish|llama|galga|galgo|rag doll|ragdoll|skeleton|esqueleto)';
const MACHINE_AFTER = leanPattern(
  new RegExp(
    `^(?:,? ?[,(–-] ?(?:(?:um|uma|un|una|an?|the|o|a|el|la|nosso|nossa|nuestro|nuestra|our|su|seu|sua) ){0,2}(?:[a-z-]{3,14} )?| the )${MACHINE}(?![\\p{L}-])`,
    'u',
  ),
);

/** Whether a run without a cue is what its surroundings call it: a house, a law, a work. */
export function isThing(context: RunContext): boolean {
  const { run, rawAfter } = context;
  if (run.parts.length > 4) return false;
  return (
    isBehindArticle(context) ||
    FOUNDED.test(rawAfter) ||
    CAUSE.test(rawAfter) ||
    MADE.test(rawAfter)
  );
}

/** "Wall-E, our robot", "Juno, the patient portal". */
export const isMachine = ({ after }: RunContext): boolean => MACHINE_AFTER.test(after);
