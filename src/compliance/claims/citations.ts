// Where a sentence leans on something that can be looked up. An authority without a name or a year is none.
import { leanPattern } from '../text/lean-pattern.js';

/** Numbered markers: "[7]", "[3,5-7]", "[^2]", "(ref. 4)". */
const MARKER = leanPattern(
  /\[\^?(\d{1,3})(?:\s?[,;-]\s?\^?\d{1,3}){0,8}\]|\((?:refs?|refer[eê]ncias?|references?)\.? (\d{1,3})(?:\s?[,;e-]\s?\d{1,3}){0,8}\)/i,
);
/** Superscripts as they are printed, and digits behind the full stop ("mortalidade.12"). */
const SUPERSCRIPT = leanPattern(
  /(?:\p{L}{3}|[)%"”\]])["”)]?[.,;:]?\s?([¹²³⁰⁴-⁹]{1,3})(?:\s?[,;–⁻-]\s?[¹²³⁰⁴-⁹]{1,3}){0,8}(?![\p{L}\d])/u,
);
/** The tag is read in the original; "m<sup>2</sup>" and "10<sup>9</sup>" are powers. */
const SUPERSCRIPT_TAG = leanPattern(
  /(?:[\p{L}]{3}|[)%.,;:"”>])\s{0,2}<sup[^<>]{0,120}>\s{0,2}(?:<a[^<>]{0,300}>\s{0,2})?[[(]?(\d{1,3})(?:\s?[,;–-]\s?\d{1,3}){0,8}[\])]?\s{0,2}(?:<\/a>)?\s{0,2}<\/sup>/iu,
);
const BEHIND_THE_STOP = leanPattern(/\p{L}{3}["”)]?[.!?](\d{1,3})(?:[,-]\d{1,3}){0,8}$/u);

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,25}(?:,? \p{Lu}\.(?: ?-?\p{Lu}\.){0,3}| \p{Lu}{1,3}(?=[,;.) ]))?`;
const PARTICLE = String.raw`(?:(?:d[aeo]s?|del|de la|van|von|der|la|Le|Mc|El) ){0,2}`;
const AND_OTHERS = String.raw`,? (?:et al|e cols?|y cols?|e colaboradores|y colaboradores|and colleagues|e colegas)\.?`;
const YEAR_OF_WORK = String.raw`(?:19|20)\d{2}[a-z]?(?![\d/%]|-\d{2}-)`;
/** "(2020)", ", 2020", "[2020]", "em 2020". */
const YEAR_BEHIND = String.raw`(?:,? ?[([]?|,? (?:em|in|en) )${YEAR_OF_WORK}`;
const AUTHORS = leanPattern(
  new RegExp(
    [
      String.raw`(?<!\p{L})${PARTICLE}${NAME}(?:(?:[,;] | ?& ?| (?:e|and|y) )${PARTICLE}${NAME}){0,5}${AND_OTHERS}${YEAR_BEHIND}`,
      String.raw`(?<!\p{L})${PARTICLE}${NAME}(?:[,;] ${PARTICLE}${NAME}){0,4}(?:,? (?:e|and|y) |,? ?& ?|; ?)${PARTICLE}${NAME}(?:,? ?[([]|, )${YEAR_OF_WORK}`,
      String.raw`[([;] ?(?:(?:ver|cf\.|e\.g\.|see|vide|p\. ex\.),? )?${PARTICLE}${NAME}(?:,? ?(?:e|and|y|&) ${NAME})?(?: ${PARTICLE}${NAME}){0,2},? ${YEAR_OF_WORK}(?:, ?p\. ?\d{1,4}(?:-\d{1,4})?)?(?=\s?[)\];])`,
      String.raw`(?<!\p{L})${PARTICLE}${NAME} \(${YEAR_OF_WORK}\)`,
      String.raw`^[^\p{L}\d]{0,4}\p{Lu}{2,25}(?:[ -]\p{Lu}{2,25})?, (?:\p{Lu}\. ?){1,4}`,
      String.raw`^[^\p{L}\d]{0,4}\p{Lu}[\p{L}'’-]{1,25}, (?:\p{Lu}\. ?){1,4}(?:[;&]|et al|\(?${YEAR_OF_WORK})`,
    ].join('|'),
    'u',
  ),
);
/** Words with a capital that stand before a year without having written anything. */
const NO_AUTHOR = leanPattern(
  /^[([; ]{0,3}(?:ver |cf\. |see )?(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|em|in|en|desde|since|ate|de|foto|arquivo|acervo|rio|sao paulo|covid|copa|carnaval|natal|pascoa|primavera|verao|outono|inverno|spring|summer|autumn|winter|congresso|edicao|turma|lei|resolucao|portaria|decreto|rdc)(?![\p{L}])/u,
);

/** One word and a year could name anything. */
const SINGLE_AUTHOR = /^[^ ;&]{1,30},? ?\(?\d{4}[a-z]?\)?$/;

/** Bodies that publish what can be looked up; capitals tell "WHO" from "who". */
const BODY = leanPattern(
  /(?<![\p{L}\d])(?:WHO|OMS|OPAS|PAHO|OPS|UNICEF|Unicef|CDC|ECDC|FDA|EMA|NICE|NHS|NIH|INCA|IBGE|IARC|GLOBOCAN|Globocan|AHA|ACC|ESC|ESH|EAS|ADA|EASD|ESMO|ASCO|NCCN|USPSTF|KDIGO|GINA|GOLD|ACOG|AAP|AAD|AAN|APA|ACIP|ACR|EULAR|IDSA|SBC|SBD|SBP|SBEM|SBIm|SBPT|SBN|SBGG|SBI|SBU|SBOT|SBCBM|ABESO|Abeso|ABP|AMB|FEBRASGO|Febrasgo|CONITEC|Conitec|ANVISA|Anvisa|CFM|ANS|PCDT|PNS|PNAD|VIGITEL|Vigitel|DATASUS|Datasus|SINAN|Fiocruz|FIOCRUZ|AEMPS|SEC|SEEN|SEPAR|SEMERGEN|semFYC|AEP|SED|Cochrane|UpToDate|[Dd]iretriz(?:es)?|[Gg]uidelines?|[Gg]uías?|[Cc]onsenso|[Cc]onsensus|[Pp]osicionamento|[Pp]osition [Ss]tatement|[Rr]ecomendações|[Nn]ota [Tt]écnica|[Bb]oletim [Ee]pidemiológico|[Cc]aderno de [Aa]tenção|[Cc]enso|[Rr]elatório|[Mm]anual|[Pp]rotocolo [Cc]línico|[Pp]esquisa [Nn]acional|[Ii]nquérito|[Ee]ncuesta [Nn]acional|Ministério da Saúde|Ministerio de (?:Sanidad|Salud)|Department of Health|Secretaria (?:Municipal |Estadual )?(?:de|da) Saúde|Organização (?:Mundial|Pan-[Aa]mericana)|Organización (?:Mundial|Panamericana)|World Health Organi[sz]ation|Instituto Nacional|Sociedade (?:Brasileira|Europeia|Americana)|Sociedad (?:Española|Europea|Americana|Argentina|Mexicana|Chilena)|Associação (?:Brasileira|Americana|Médica)|Federação (?:Brasileira|Internacional)|American (?:Heart|Diabetes|Academy|College|Cancer|Society|Psychiatric)|European (?:Society|Association|Academy)|Royal College|National Institute|Task Force)(?![\p{L}\d])/u,
);
const YEAR = leanPattern(
  /(?<![\d./-])(?:19|20)\d{2}(?![\d%]|[./-]\d|\s?(?:mg|g|ml|UI|kcal|pessoas|pacientes|people|patients)\b)/,
);
/** Somebody's membership or an event is no source. */
const NO_SOURCE = leanPattern(
  /\b(?:membr[oa]|member|miembro|fellow|desde|since|congress[oe]?|simposio|jornada|premio|award|presidente|president|formad[ao]|graduad[ao]|titulad[ao]|fundad[ao]|founded)\b/,
);

/** The source as printed; null where the sentence leans on nothing. `folded` and `original` are the same sentence. */
export function citationIn(text: string, folded: string, original: string): string | null {
  return markerIn(text, original) ?? authorsIn(text, folded) ?? bodyIn(text, folded);
}

function markerIn(text: string, original: string): string | null {
  const marker = MARKER.exec(text)?.[0];
  if (marker !== undefined) return marker;
  const superscript = SUPERSCRIPT.exec(original)?.[1]?.normalize('NFKC');
  const number =
    superscript ?? SUPERSCRIPT_TAG.exec(original)?.[1] ?? BEHIND_THE_STOP.exec(text)?.[1];
  return number ?? null;
}

function authorsIn(text: string, folded: string): string | null {
  const authors = AUTHORS.exec(text);
  if (authors === null) return null;
  if (NO_AUTHOR.test(folded.slice(authors.index, authors.index + 40))) return null;
  if (SINGLE_AUTHOR.test(authors[0]) && NO_SOURCE.test(folded)) return null;
  return authors[0]
    .replace(/^[([; ]+/, '')
    .replace(/[)\]]$/, '')
    .replace(/ [([]$/, '');
}

function bodyIn(text: string, folded: string): string | null {
  const body = BODY.exec(text);
  return body === null || !YEAR.test(text) || NO_SOURCE.test(folded) ? null : body[0];
}

/** The number of a numbered marker, or undefined. */
export function markerNumber(citation: string | null): number | undefined {
  const match = /^(?:\[\^?|\(\p{L}{3,12}\.? )?(\d{1,3})(?!\d)/u.exec(citation ?? '');
  return match === null ? undefined : Number(match[1]);
}
