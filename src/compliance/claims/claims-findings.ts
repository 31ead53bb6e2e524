import { fold } from '../text/fold.js';
import type {
  Finding,
  LocalizedText,
  MedicalClaim,
  ScientificReference,
  Severity,
} from '../types.js';
import { GRAVE_PROMISE, PROMISE_IMPERATIVE } from './claim-cues.js';

const STAGE = 'S.3.1';

interface UnsupportedClaim {
  readonly claim: MedicalClaim;
  /** A reference stands in the same paragraph, only not in the sentence. */
  readonly supportedNearby: boolean;
}

const MESSAGES: Readonly<Record<MedicalClaim['strength'], LocalizedText>> = {
  absolute: {
    pt: 'Afirmação médica categórica sem referência.',
    en: 'Categorical medical claim without a reference.',
  },
  assertive: {
    pt: 'Afirmação médica sem referência.',
    en: 'Medical claim without a reference.',
  },
  hedged: {
    pt: 'Afirmação médica cautelosa sem referência.',
    en: 'Cautious medical claim without a reference.',
  },
};

const SUGGESTIONS: Readonly<Record<MedicalClaim['strength'], LocalizedText>> = {
  absolute: {
    pt: 'Retire a promessa ou cite o estudo e escreva o tamanho do efeito e os limites.',
    en: 'Take the promise out, or cite the study and state the size and the limits of the effect.',
  },
  assertive: {
    pt: 'Cite um estudo (PMID, DOI) ou uma diretriz com órgão e ano.',
    en: 'Cite a study (PMID, DOI) or a guideline with its body and year.',
  },
  hedged: {
    pt: 'Uma referência ajudaria o leitor a conferir a afirmação.',
    en: 'A reference would help the reader check the statement.',
  },
};

function severityOf({ claim, supportedNearby }: UnsupportedClaim): Severity {
  if (claim.strength === 'hedged') return 'm';
  const folded = fold(claim.text);
  const promises = GRAVE_PROMISE.test(folded) || PROMISE_IMPERATIVE.test(folded);
  if (claim.strength === 'absolute' && promises) return 'B';
  return supportedNearby ? 'm' : 'M';
}

/** A claim that names nothing a reader could look up. */
export function unsupportedFinding(unsupported: UnsupportedClaim): Finding {
  const { claim } = unsupported;
  return {
    rule: 'CLAIM-NO-REFERENCE',
    severity: severityOf(unsupported),
    stage: STAGE,
    field: claim.field,
    start: claim.start,
    end: claim.end,
    message: MESSAGES[claim.strength],
    suggestion: SUGGESTIONS[claim.strength],
    source: 'CEM (Res. CFM 2.217/2018) art. 112; Res. CFM 2.336/2023 art. 11, § 2º',
    confidence: claim.strength === 'hedged' ? 0.6 : 0.8,
  };
}

/** An identifier that no registry could have given out. */
export function malformedFinding(reference: ScientificReference): Finding {
  return {
    rule: 'REF-SYNTAX',
    severity: 'M',
    stage: STAGE,
    field: reference.field,
    start: reference.start,
    end: reference.end,
    message: {
      pt: `Identificador de referência malformado (${reference.type}).`,
      en: `Malformed reference identifier (${reference.type}).`,
    },
    suggestion: {
      pt: 'Confira o número na publicação original.',
      en: 'Check the number in the original publication.',
    },
    source: 'Res. CFM 2.336/2023 art. 11, § 2º (informação verificável)',
    confidence: 0.95,
  };
}
