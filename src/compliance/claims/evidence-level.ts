import { leanPattern } from '../text/lean-pattern.js';
/** Study designs named in the sentence, best first: Oxford CEBM 2011 for treatment questions. Always a proposal. */
const DESIGNS: readonly (readonly [string, RegExp])[] = [
  [
    '1',
    leanPattern(
      /\b(?:meta-?analises?|metanalises?|revis(?:ao|oes) sistematicas?|meta-?analys[ie]s|systematic reviews?|metaanalisis|revision(?:es)? sistematicas?|cochrane)\b/,
    ),
  ],
  [
    '2',
    leanPattern(
      /\b(?:ensaios? (?:clinicos? )?(?:randomizad|aleatorizad|controlad)\w{1,3}|ensaio clinico|estudos? randomizad\w{1,3}|duplo-cego|randomi[sz]ed(?: controlled)? trials?|rct|ensayos? (?:clinicos? )?aleatorizad\w{1,3})\b/,
    ),
  ],
  [
    '3',
    leanPattern(
      /\b(?:coortes?|estudos? (?:de seguimento|prospectiv\w{1,3}|longitudina(?:l|is)|observaciona(?:l|is))|cohorts?|follow-up study|cohorte)\b/,
    ),
  ],
  [
    '4',
    leanPattern(
      /\b(?:relatos? de caso|series? de casos|caso-?controle|casos? e controles?|case[- ](?:series|reports?|control)|casos y controles)\b/,
    ),
  ],
  [
    '5',
    leanPattern(
      /\b(?:opiniao de especialistas?|in vitro|modelos? (?:animal|animais)|em (?:ratos|camundongos)|expert opinion|in mice|mecanismo proposto)\b/,
    ),
  ],
];

/** Level "1"–"5" that the words propose, null when they name no design. */
export function proposedEvidenceLevel(folded: string): string | null {
  return DESIGNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
