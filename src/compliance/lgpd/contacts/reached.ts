import { leanPattern } from '../../text/lean-pattern.js';
import type { ScannedField } from '../scan.js';

const KIN =
  'mae|mamae|pai|papai|mother|father|mum|mom|dad|madre|padre|mama|papa|brother|sister|herman[oa]|irma|irmao|filh[oa]|hij[oa]|son|daughter|wife|husband|partner|espos[oa]|marido|mujer|pareja|net[oa]|niet[oa]|avo|abuel[oa]|ti[oa]|sobrin[oa]|cunhad[oa]|cunad[oa]|nora|genro|yerno|suegr[oa]|sogr[oa]|vizinh[oa]|vecin[oa]|neighbou?r|next of kin|acompanhante|acompanante|cuidadora?|carer';
/** "father Hemi 0415…", "madre: Silvia, 3755…", "al de mi hermano Toñín, 676…": whose telephone it is. */
const OF_KIN = leanPattern(
  new RegExp(String.raw`\b(?:${KIN})\)?[:,]?(?: \p{L}[\p{L}'-]{1,14}){0,3}[:,]? \(?$`, 'u'),
);
const KIN_BEHIND = leanPattern(new RegExp(String.raw`^ ?[(,–-] ?(?:${KIN})\b`, 'u'));
/** Somebody is to be called or written to, and nothing but words parts that from the number. */
const TO_REACH = leanPattern(
  /\b(?:(?:text|call|ring|phone|reach|whatsapp|message)(?:ed|s|ing)? (?:me|us|her|him|them)|llam(?:ar|en?|ad|ame)(?:l[aeo]s?|me)?|avis(?:ar|e|en|ame)(?:l[aeo]s?|me)?|(?:me )?(?:ligu?[ae]|cham[ae]|avis[ae])|ubicar(?:l[ao]|me)?|contest(?:o|a)|mensajes|mensagens|messages|evenings|weekends)\b[^.!?\n\d]{0,34}$/,
);
/** "… gmail (ponto) com ou falar direto com o Maycon no 6 2…": behind a mailbox the other way to reach the same person. */
const OR_CALL = leanPattern(
  /(?:[@/.][a-z\d]\S{1,30},?|\b(?:com|br|net|org|example|es|uk|gmail|hotmail|outlook))(?: (?:or|ou|o|u)(?: \p{L}{1,10}){0,5}| (?:y|e|and) (?:el|al|o|no|my|mi|meu)(?: \p{L}{2,10}){0,2}| ?\/) ?$/u,
);
/** "Sipho Khuzwayo, 083 555 0176": the number in the apposition of a name. */
const BEHIND_NAME = leanPattern(/\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20}[,:] $/u);

/** "And the phone number?", and on the next line the answer. */
const ASKED = leanPattern(
  /\b(?:phone|number|telephone|mobile|telefone|telefono|celular|numero|whatsapp)\b[^.?!\n\d]{0,24}\?\s{0,2}\n[^\n\d]{0,18}$/,
);
const OPENS_LINE = /(?:^|\n)\s{0,3}$/;
const MAIL_BELOW = /^\s{0,3}\n\s{0,3}\S{1,64}@/;

/** Words of reaching somebody, or whose it is, name a long number a telephone as its label does. */
export function isToReach(scan: ScannedField, start: number, end: number): boolean {
  if (scan.folded.slice(start, end).replace(/[^\doil]/g, '').length < 9) return false;
  const before = scan.folded.slice(Math.max(0, start - 60), start);
  return (
    TO_REACH.test(before) ||
    ASKED.test(before) ||
    (OPENS_LINE.test(before) && MAIL_BELOW.test(scan.folded.slice(end, end + 72))) ||
    OR_CALL.test(before) ||
    OF_KIN.test(before) ||
    KIN_BEHIND.test(scan.folded.slice(end, end + 24))
  );
}

export const isBehindName = (scan: ScannedField, start: number): boolean =>
  BEHIND_NAME.test(scan.shadow.text.slice(Math.max(0, start - 48), start));
