import sanitize, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_SCHEMES,
  ALLOWED_TAGS,
  isAllowedAttribute,
  safeRel,
  TEXTLESS_TAGS,
} from './allowed-html.js';
import { boundMarkup } from './bound-markup.js';
import { scanMarkup } from './markup-scanner.js';
import { isPlainMarkup } from './plain-markup.js';
import { sameMarkup } from './same-markup.js';

/** Rises with every change that makes stored text come out otherwise: a job then goes over what is stored. */
export const SANITIZER_VERSION = 1;

/** Two rounds are the rule; more only where taking something out puts together what was apart. */
const MAX_ROUNDS = 5;

/** The name of no element: what is called so is taken out, and what stands in it stays. */
const TAKEN_OUT = 'x-taken-out';

const OPTIONS: IOptions = {
  allowedTags: [...ALLOWED_TAGS],
  allowedAttributes: Object.fromEntries(
    Object.entries(ALLOWED_ATTRIBUTES).map(([tag, names]) => [tag, [...names]]),
  ),
  allowedSchemes: [...ALLOWED_SCHEMES],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  nonTextTags: [...TEXTLESS_TAGS],
  disallowedTagsMode: 'discard',
  transformTags: { '*': toAllowed },
};

/**
 * HTML with everything taken out that could run, style, submit or reach elsewhere, and everything else kept. Text of
 * elements that are not allowed stays, that of scripts and styles goes. What has nothing to take out comes back byte for
 * byte, however it is written: `<br>`, `&nbsp;`, "PA < 140 & dor", block comments of WordPress. Applied twice it gives the
 * same as once. Linear in the length of the text, whatever it is.
 */
export function sanitizeHtml(source: string): string {
  // most articles are so; `sanitizeMarkup` gives the same for them, and takes ten times as long
  if (!source.includes('<') || isPlainMarkup(source)) return source;
  return sanitizeMarkup(source);
}

/** The same without a look at what needs none. */
export function sanitizeMarkup(source: string): string {
  const bounded = boundMarkup(source);
  const clean = sanitizeOnce(bounded);
  return bounded === source && sameMarkup(source, clean) ? source : toFixedPoint(clean);
}

function toFixedPoint(source: string): string {
  let before = source;
  for (let round = 1; round < MAX_ROUNDS; round += 1) {
    const after = sanitizeOnce(before);
    if (after === before) return after;
    before = after;
  }
  return sanitize(before, { allowedTags: [], allowedAttributes: {} });
}

function toAllowed(tagName: string, given: Attributes): Tag {
  const attribs = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => isAllowedAttribute(tagName, name, value)),
  );
  if (tagName === 'a' && attribs.target !== undefined) {
    attribs.rel = safeRel(attribs.rel);
  }
  const isEmptyImage = tagName === 'img' && attribs.src === undefined;
  return { tagName: isEmptyImage ? TAKEN_OUT : tagName, attribs };
}

/** Block comments as WordPress's editor writes them. None has `<`, `>` or `--` in it, so none ends before its end. */
const BLOCK_COMMENT =
  /^<!--(?! *-)(?:more|nextpage| \/?wp:[a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?(?: \{(?:(?!--)[^<>])*\})?(?: \/)? )-->$/;

/** Characters that are none (Unicode, 23.7): they stand for a comment while the sanitiser, which drops comments, works. */
const MARK = '\ufdd0';
const MARK_END = '\ufdd1';
const TAG_OR_MARK = /<[^>]*>|\ufdd0(\d+)\ufdd1/g;
const MARKS = /\ufdd0\d+\ufdd1/g;

function sanitizeOnce(source: string): string {
  if (!source.includes('<!--') || source.includes(MARK)) return sanitize(source, OPTIONS);
  const comments: string[] = [];
  let marked = '';
  for (const { kind, start, end } of scanMarkup(source)) {
    const piece = source.slice(start, end);
    const isKept = kind === 'comment' && BLOCK_COMMENT.test(piece);
    marked += isKept ? `${MARK}${comments.push(piece) - 1}${MARK_END}` : piece;
  }
  // the sanitiser writes `<` and `>` nowhere but around its tags; within one a comment would be none
  return sanitize(marked, OPTIONS).replace(TAG_OR_MARK, (found: string, index?: string) =>
    index === undefined ? found.replace(MARKS, '') : (comments[Number(index)] ?? ''),
  );
}
