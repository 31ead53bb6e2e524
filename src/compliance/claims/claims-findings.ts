import { fold } from '../text/fold.js';
import type { TextRange } from '../text/shadow-text.js';
import type {
  ClaimType,
  Finding,
  LocalizedText,
  MedicalClaim,
  ReferenceType,
  ScientificReference,
  Severity,
} from '../types.js';
import { GRAVE_PROMISE, PROMISE_IMPERATIVE } from './claim-cues.js';

const STAGE = 'S.3.1';

interface UnsupportedClaim {
  readonly claim: MedicalClaim;
  /** A reference stands in the same paragraph, only not in the sentence. */
  readonly supportedNearby: boolean;
  /** Where the sentence leans on "studies show" and the like instead; in the original. */
  readonly vague: TextRange | undefined;
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

const VAGUE_MESSAGE: LocalizedText = {
  pt: 'A afirmação se apoia em uma autoridade sem nome ("estudos mostram", "comprovado"): ninguém pode conferir.',
  en: 'The claim leans on an unnamed authority ("studies show", "proven"): nobody can check it.',
};

/** Which evidence answers for a claim of each kind. */
const EVIDENCE: Readonly<Record<ClaimType, LocalizedText>> = {
  efficacy: {
    pt: 'uma revisão sistemática ou um ensaio clínico randomizado (PMID ou DOI)',
    en: 'a systematic review or a randomised trial (PMID or DOI)',
  },
  comparison: {
    pt: 'um ensaio que comparou as duas opções diretamente, ou uma metanálise em rede',
    en: 'a trial that compared both options head to head, or a network meta-analysis',
  },
  safety: {
    pt: 'a bula vigente, um alerta de farmacovigilância ou um estudo de segurança',
    en: 'the current package leaflet, a safety alert or a safety study',
  },
  risk: {
    pt: 'um estudo de coorte ou caso-controle, com o tamanho do risco',
    en: 'a cohort or case–control study, with the size of the risk',
  },
  prevention: {
    pt: 'uma revisão sistemática ou uma diretriz de prevenção com órgão e ano',
    en: 'a systematic review or a prevention guideline with its body and year',
  },
  mechanism: {
    pt: 'um artigo de revisão ou livro-texto que descreva o mecanismo',
    en: 'a review article or textbook that describes the mechanism',
  },
  diagnosis: {
    pt: 'um estudo de acurácia diagnóstica (sensibilidade e especificidade)',
    en: 'a diagnostic accuracy study (sensitivity and specificity)',
  },
  prognosis: {
    pt: 'um estudo de coorte com o tempo de acompanhamento',
    en: 'a cohort study with its length of follow-up',
  },
  epidemiology: {
    pt: 'um inquérito ou boletim oficial com órgão e ano (Ministério da Saúde, INCA, OMS)',
    en: 'an official survey or bulletin with its body and year (ministry of health, WHO)',
  },
  dosage: {
    pt: 'a bula vigente ou uma diretriz com órgão e ano',
    en: 'the current package leaflet or a guideline with its body and year',
  },
};

function suggestionFor({ strength, type }: MedicalClaim): LocalizedText {
  const { pt, en } = EVIDENCE[type];
  switch (strength) {
    case 'absolute':
      return {
        pt: `Retire a promessa ou escreva o tamanho do efeito e os limites e cite ${pt}.`,
        en: `Take the promise out, or state the size and the limits of the effect and cite ${en}.`,
      };
    case 'assertive':
      return { pt: `Cite ${pt}.`, en: `Cite ${en}.` };
    case 'hedged':
      return {
        pt: `Uma referência ajudaria o leitor a conferir: ${pt}.`,
        en: `A reference would help the reader check it: ${en}.`,
      };
  }
}

function severityOf({ claim, supportedNearby }: UnsupportedClaim): Severity {
  if (claim.strength === 'hedged') return 'm';
  const folded = fold(claim.text);
  const promises = GRAVE_PROMISE.test(folded) || PROMISE_IMPERATIVE.test(folded);
  if (claim.strength === 'absolute' && promises) return 'B';
  return supportedNearby ? 'm' : 'M';
}

/** A claim that names nothing a reader could look up; where it hides behind "studies show", that is what is marked. */
export function unsupportedFinding(unsupported: UnsupportedClaim): Finding {
  const { claim, vague } = unsupported;
  const { start, end } = vague ?? claim;
  return {
    rule: vague === undefined ? 'CLAIM-NO-REFERENCE' : 'CLAIM-VAGUE-AUTHORITY',
    severity: severityOf(unsupported),
    stage: STAGE,
    field: claim.field,
    start,
    end,
    message: vague === undefined ? MESSAGES[claim.strength] : VAGUE_MESSAGE,
    suggestion: suggestionFor(claim),
    source: 'CEM (Res. CFM 2.217/2018) art. 112; Res. CFM 2.336/2023 art. 11, § 2º',
    confidence: claim.strength === 'hedged' ? 0.6 : 0.8,
  };
}

/** What an identifier of each kind looks like. */
const FORMS: Readonly<Record<ReferenceType, LocalizedText>> = {
  pubmed: { pt: 'PMID: 1 a 8 algarismos', en: 'PMID: 1 to 8 digits' },
  pmc: { pt: 'PMCID: "PMC" e 4 a 8 algarismos', en: 'PMCID: "PMC" and 4 to 8 digits' },
  doi: { pt: 'DOI: 10.NNNN/sufixo', en: 'DOI: 10.NNNN/suffix' },
  clinicaltrials: { pt: 'NCT e 8 algarismos', en: 'NCT and 8 digits' },
  rebec: { pt: 'ReBEC: RBR- e 4 a 8 sinais', en: 'ReBEC: RBR- and 4 to 8 signs' },
  cochrane: { pt: 'Cochrane: CD e 6 algarismos', en: 'Cochrane: CD and 6 digits' },
  scielo: { pt: 'SciELO: S, ISSN e 13 algarismos', en: 'SciELO: S, ISSN and 13 digits' },
  isbn: {
    pt: 'ISBN: 10 ou 13 algarismos com dígito verificador certo',
    en: 'ISBN: 10 or 13 digits with the right check digit',
  },
};

/** An identifier that no registry could have given out. */
export function malformedFinding(reference: ScientificReference, fix?: string): Finding {
  const form = FORMS[reference.type];
  return {
    rule: 'REF-SYNTAX',
    severity: 'M',
    stage: STAGE,
    field: reference.field,
    start: reference.start,
    end: reference.end,
    message: {
      pt: `Identificador de referência malformado (${form.pt}).`,
      en: `Malformed reference identifier (${form.en}).`,
    },
    suggestion: {
      pt: 'Confira o número na publicação original.',
      en: 'Check the number in the original publication.',
    },
    source: 'Res. CFM 2.336/2023 art. 11, § 2º (informação verificável)',
    confidence: 0.95,
    ...(fix === undefined ? {} : { fix }),
  };
}
