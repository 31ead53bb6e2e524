import * as check from './check-digits.js';
import type { PersonalDataType } from './personal-data-types.js';

/** How one kind of number is recognised. Shapes are tried on the folded text. */
export interface IdentifierRule {
  readonly type: PersonalDataType;
  /** Usual printed forms, trusted without a cue when the check digits hold. */
  readonly shapes: readonly RegExp[];
  /** Wider forms, trusted only behind a cue. */
  readonly looseShapes?: readonly RegExp[];
  readonly cue: RegExp;
  /** True when the check digits of the bare value (separators removed) hold. */
  readonly check?: (value: string) => boolean;
  readonly needsCue: boolean;
  /** The cue must stand right before the value: its word is too common to reach further. */
  readonly adjacentOnly?: boolean;
  /** Lawful to publish by itself. */
  readonly allow?: boolean;
}

/** A number starts at a word's edge; the name of the document may touch it ("CPF529…"). */
const L = String.raw`(?:(?<![\p{L}\p{N}])(?<!\d[.,/-])|(?<=\b(?:cpf|cnpj|cns|rg|pis|cnh|sus)))`;
const UF = '(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)';
const R = String.raw`(?![\p{L}\p{N}])(?![.,/-]\d)`;
const shape = (body: string): RegExp => new RegExp(`${L}(?:${body})${R}`, 'gu');
/** `count` digits, each parted from the next by at most three spaces, dots, dashes or slashes. */
const spread = (count: number): RegExp => shape(String.raw`\d(?:[ .\-/]{0,3}\d){${count - 1}}`);
const singles = (count: number): string => String.raw`\d(?:[ .]\d){${count - 1}}`;
const upper = (value: string): string => value.toUpperCase();

/** Order is only the order of reading; overlaps are resolved by confidence. */
export const IDENTIFIER_RULES: readonly IdentifierRule[] = [
  {
    type: 'CPF',
    shapes: [
      shape(
        String.raw`\d{3}\.\d{3}\.\d{3}[-./ ]?\d{2}|\d{3} \d{3} \d{3}[ -]\d{2}|\d{9}-\d{2}|\d{11}|${singles(11)}`,
      ),
    ],
    looseShapes: [spread(11), shape(String.raw`[\dol]{3}\.?[\dol]{3}\.?[\dol]{3}-?[\dol]{2}`)],
    cue: /\b(?:cpf|c\.p\.f|cadastro de pessoas? fisicas?|cin)\b/g,
    check: check.isValidCpf,
    needsCue: false,
  },
  {
    type: 'CNPJ',
    shapes: [
      shape(
        String.raw`[\da-z]{2}\.[\da-z]{3}\.[\da-z]{3}/[\da-z]{4}-?\d{2}|[\da-z]{12}\d{2}|\d{2} \d{3} \d{3} \d{4} \d{2}`,
      ),
    ],
    looseShapes: [spread(14)],
    cue: /\b(?:cnpj|mei)\b/g,
    check: check.isCnpj,
    needsCue: false,
    allow: true,
  },
  {
    type: 'CNS',
    shapes: [shape(String.raw`[12789]\d{2}[ .]?\d{4}[ .]?\d{4}[ .]?\d{4}|${singles(15)}`)],
    looseShapes: [spread(15)],
    cue: /\b(?:cns|cartao (?:do )?sus|cartao nacional de saude|cartao de saude|sus)\b/g,
    check: (value) => check.isValidCns(value),
    needsCue: false,
  },
  {
    type: 'PIS',
    shapes: [shape(String.raw`\d{3}\.\d{5}\.\d{2}-?\d|\d{11}|\d{3}\.\d{4}\.\d{3}-?\d`)],
    looseShapes: [spread(11)],
    cue: /\b(?:pis|pasep|nit|nis)\b/g,
    check: check.isValidPis,
    needsCue: true,
  },
  {
    type: 'VOTER_ID',
    shapes: [shape(String.raw`\d{4} ?\d{4} ?\d{4}|\d{4} ?\d{4} ?\d{2} ?\d{2}`)],
    looseShapes: [spread(12)],
    cue: /\b(?:titulo(?: de eleitor| eleitoral)?|eleitor)\b/g,
    check: check.isValidVoterId,
    needsCue: true,
  },
  {
    type: 'CNH',
    shapes: [spread(11)],
    cue: /\b(?:cnh|carteira (?:nacional )?de (?:habilitacao|motorista)|habilitacao)\b/g,
    check: check.isCnh,
    needsCue: true,
  },
  {
    type: 'VEHICLE_ID',
    shapes: [spread(11), shape(String.raw`\d{9}`)],
    cue: /\brenavam\b/g,
    check: check.isValidRenavam,
    needsCue: true,
  },
  {
    type: 'VEHICLE_ID',
    shapes: [shape(String.raw`[a-z]{3}[- ]?\d{4}|[a-z]{3}\d[a-z]\d{2}`)],
    cue: /\b(?:placas?|veiculo|carro|moto|automovel)\b/g,
    needsCue: true,
  },
  {
    type: 'RG',
    shapes: [
      shape(
        String.raw`(?:${UF}[- ]?)?\d{1,2}\.\d{3}\.\d{3}(?:-[\dx])?(?:,? ssp(?:[/-][a-z]{2})?)?`,
      ),
      shape(String.raw`(?:${UF}[- ]?)?\d{5,10}(?:-[\dx])?(?:,? ssp(?:[/-][a-z]{2})?)?`),
    ],
    cue: /\b(?:rg|r\.g|identidade|registro geral|ssp)\b/g,
    check: check.isRgOfSaoPaulo,
    needsCue: true,
  },
  {
    type: 'CIVIL_REGISTRY',
    shapes: [
      shape(
        String.raw`\d{6}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{4}[ .-]?\d[ .-]?\d{5}[ .-]?\d{3}[ .-]?\d{7}[ .-]?\d{2}`,
      ),
    ],
    cue: /\b(?:certidao|matricula|registro civil|nascimento|casamento|obito)\b/g,
    check: check.isCertidao,
    needsCue: false,
  },
  {
    type: 'CIVIL_REGISTRY',
    shapes: [shape(String.raw`30[- ]?\d{8}[- ]?\d`)],
    cue: /\b(?:dnv|declaracao de nascido vivo|nascido vivo|d\.n\.v)\b/g,
    needsCue: true,
  },
  {
    type: 'CASE_NUMBER',
    shapes: [shape(String.raw`\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}|\d{20}`)],
    cue: /\b(?:processo|autos|acao|cnj)\b/g,
    check: check.isCaseNumber,
    needsCue: false,
  },
  {
    type: 'MEDICAL_RECORD',
    shapes: [shape(String.raw`\d{4,10}(?:[-/]\d{1,2})?|\d{1,3}(?:\.\d{3}){1,2}(?:-\d)?`)],
    cue: /\b(?:prontuarios?|prt|pront|nhc|cipa|mrn|rghc|rgh|historia clinica|numero de historia|medical record|registro (?:hospitalar|do paciente|da paciente|de internacao)|matricula do paciente|ficha medica|aih)\b/g,
    needsCue: true,
    adjacentOnly: true,
  },
  {
    type: 'MEDICAL_RECORD',
    shapes: [shape(String.raw`(?!(?:19|20)\d{2}(?!\d))\d{4,10}(?:[-/]\d{1,2})?`)],
    cue: /\b(?:registro|ficha|atendimento)(?: (?:numero|num|n[o.]{0,2}))?(?=[\s:#.]{1,3}$)/g,
    needsCue: true,
    adjacentOnly: true,
  },
  {
    type: 'HEALTH_PLAN',
    shapes: [
      shape(String.raw`\d \d{3} \d{12} \d`),
      shape(String.raw`\d{9,17}|\d{2,6}(?:[ .\-]\d{1,6}){1,5}`),
    ],
    cue: /\b(?:carteirinhas?|carteira|cart|beneficiari[oa]|convenio|plano|unimed|amil|bradesco saude|sulamerica|hapvida|matricula do plano|health plan|member id)\b/g,
    needsCue: true,
    adjacentOnly: true,
  },
  {
    type: 'CREDIT_CARD',
    shapes: [
      shape(String.raw`\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|\d{4}[ -]?\d{6}[ -]?\d{5}|\d{13,19}`),
    ],
    cue: /\b(?:cartao(?: de credito| de debito)?|credito|debito|visa|mastercard|elo|amex|hipercard|card)\b/g,
    check: check.isCard,
    needsCue: false,
  },
  {
    type: 'BANK_ACCOUNT',
    shapes: [
      shape(
        String.raw`(?:ag(?:encia|\.)?|agency)[ :.no]{0,5}\d{3,5}(?:-[\dx])?[ ,;/e-]{1,5}(?:c/?c|c/?p|conta(?: corrente| poupanca)?|cta)[ :.no]{0,5}\d{4,12}-?[\dx]?`,
      ),
    ],
    cue: /\b(?:banco|conta|agencia|deposito|transferencia|reembolso)\b/g,
    needsCue: false,
  },
  {
    type: 'BANK_ACCOUNT',
    shapes: [shape(String.raw`br\d{2}(?: ?[\da-z]{4}){6} ?[\da-z]|br\d{25}[a-z][\da-z]`)],
    cue: /\biban\b/g,
    check: check.isIban,
    needsCue: false,
  },
  {
    type: 'PIX_KEY',
    shapes: [shape(String.raw`[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}`)],
    cue: /\b(?:pix|chave)\b/g,
    needsCue: true,
  },
  {
    type: 'PASSPORT',
    shapes: [shape(String.raw`[a-z]{2} ?\d{6}`)],
    cue: /\b(?:passaporte|passport|pasaporte)\b/g,
    needsCue: true,
  },
  {
    type: 'DEVICE_ID',
    shapes: [shape(String.raw`(?=[a-z\d-]{0,12}\d{3})[a-z]{0,4}-?[a-z\d]{5,17}`)],
    cue: /\b(?:serie|serial|n\/s|s\/n|imei|numero de serie|serial number)\b/g,
    needsCue: true,
    adjacentOnly: true,
  },
  {
    type: 'US_SSN',
    shapes: [shape(String.raw`\d{3}-\d{2}-\d{4}`)],
    looseShapes: [shape(String.raw`\d{9}|\d{3} \d{2} \d{4}`)],
    cue: /\b(?:ssn|social security)\b/g,
    check: check.isSsn,
    needsCue: false,
  },
  {
    type: 'US_MBI',
    shapes: [
      shape(
        String.raw`[1-9][ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\d]\d-?[ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\d]\d-?[ac-hj-kmnp-rt-y]{2}\d{2}`,
      ),
    ],
    cue: /\b(?:mbi|medicare)\b/g,
    needsCue: false,
    check: () => true,
  },
  {
    type: 'ES_DNI',
    shapes: [shape(String.raw`\d{8}-?[a-hj-np-tv-z]|[xyz]-?\d{7}-?[a-hj-np-tv-z]`)],
    cue: /\b(?:dni|nie|nif|documento nacional)\b/g,
    check: (value) => check.isDni(upper(value)),
    needsCue: false,
  },
  {
    type: 'ES_NUSS',
    shapes: [shape(String.raw`\d{2}[ /-]?\d{8}[ /-]?\d{2}`)],
    cue: /\b(?:nuss|seguridad social|naf|nass)\b/g,
    check: check.isNuss,
    needsCue: true,
  },
  {
    type: 'MX_CURP',
    shapes: [shape(String.raw`[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d`)],
    cue: /\bcurp\b/g,
    check: check.isCurp,
    needsCue: false,
  },
];

/** Words that say a number is something else than a person's. */
export const OTHER_NUMBER_CUE =
  /\b(?:protocolos?|lotes?|ean|gtin|codigo de barras|anvisa|reg\.? ?(?:ms|anvisa)|registro (?:ms|anvisa|na anvisa|no ministerio)|registrad[oa]s?|versao|version|v\.|sigtap|tuss|cnes|pmid|pmcid|doi|isbn|issn|nct|orcid|pedido|nota fiscal|nf-?e|edital|portaria|resolucao|rdc|lei|decreto|ans|codigo|cod|sku|referencia|chassi|versao|build|arquivo|imagem|foto|n-?p-?i|crm|crp|cro|coren|rqe|crn|crefito|crf|crbm|crfa|npi)\b/g;

/** A format example or an invitation to fill in, not a value. */
export const EXAMPLE_CUE =
  /\b(?:formato|exemplo|ex|modelo|mascara|padrao|ficticio|format|sample|example|ejemplo)\b/;
