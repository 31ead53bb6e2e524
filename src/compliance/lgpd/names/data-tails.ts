// What right behind a capital run says that it names one person: her numbers, her birth, her home, her pronouns.
// Expressions over folded text.
import { leanPattern } from '../../text/lean-pattern.js';

/** A sign parts the datum from the name, and two words at most: ", desfibrilador n.º de serie", "– BB – ag"; or a space. */
const LEAD = String.raw`^["”)*_]{0,2}(?:\s?(?:[,;:|(•·–-]|\.{3,40})\s{0,4}\(?(?:[\p{L}.º/]{1,16} (?:[–-] )?){0,2}?|\s{1,4})`;
const END = String.raw`(?![\p{L}])`;

const IDENTITY = [
  'cpf|rg|cns|cnh|pis|nis|nit|titulo|prontuario|matricula|carteirinha|passaporte|cert(?:idao)? de nasc[a-z]{0,8}|renavam|placa',
  'nasc|nascimento|nascid[oa]|dn|d\\.n|data de nasc[a-z]{0,8}|nac|nacid[oa]|f\\.? ?nac|f\\. de nac|fecha de nac[a-z]{0,8}|dob|d\\.o\\.b|born|date of birth',
  'dni|nie|nif|nuss|nss|curp|pasaporte|historia clinica|nhc|tarjeta sanitaria',
  'ssn|mrn|mbi|nhs (?:no|number)|passport|dl|license plate|plate',
  'n\\.?o? de serie|serial (?:no|number)|sn',
].join('|');
const BANK = 'iban|conta|c/c|cc|ag|agencia|cartao|tarjeta|cuenta|card|account|pix|chave pix';
const ADDRESS =
  'r|rua|av|avda|avenida|travessa|tv|alameda|estr|estrada|rod|rodovia|linha|quadra|qn[a-z]|sq[ns]|calle|c/|camino|cno|plaza|pza|paseo|ctra|carretera|urb';
const ENGLISH_ADDRESS = String.raw`\d{1,5} (?:[a-z]{2,14} ){1,2}(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|ct|court|way)\b`;

/** A number that identifies, or a birth. */
export const IDENTITY_TAIL = leanPattern(new RegExp(`${LEAD}(?:${IDENTITY})${END}`, 'u'));

/** An account or a card. */
export const BANK_TAIL = leanPattern(new RegExp(`${LEAD}(?:${BANK})${END}`, 'u'));

/** A street, which may be a company's as well. */
export const ADDRESS_TAIL = leanPattern(
  new RegExp(`^\\s?[,:–(-]\\s{0,2}(?:(?:${ADDRESS})\\.? |${ENGLISH_ADDRESS})`, 'u'),
);

/** "Juno (they/them)": only people have pronouns. */
export const PRONOUNS_TAIL = /^ ?\((?:they|she|he|ela|elu|ele|elle|ella|el)\/(?:[a-z]{2,5})/;
