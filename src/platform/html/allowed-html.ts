/** Elements that may stand in what editors write. */
export const ALLOWED_TAGS: readonly string[] = (
  'p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption img a ' +
  'table caption colgroup col thead tbody tfoot tr th td ' +
  'div span section article aside header footer main address details summary ' +
  'b strong i em u s del ins mark small sub sup abbr dfn cite q code kbd samp var time bdi bdo wbr ruby rt rp'
).split(' ');

/** Elements whose text goes with them: it is no prose. */
export const TEXTLESS_TAGS: readonly string[] =
  'script style textarea option xmp iframe noembed noframes plaintext title template'.split(' ');

export const ALLOWED_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/**
 * An id with a hyphen or a note's number, `como-dormir`, `fn2`: as the name of a global variable, which an id becomes in
 * a browser, it would hide none that scripts use.
 */
const ID = /^(?:[a-z][\w.:]*-[\w.:-]*|(?:fn|fnref|ref|nota|note)[_:]?\d{1,4})$/i;
const CLASSES = /^[\w:./%-]+(?: +[\w:./%-]+)*$/;
const PLAIN = /^[\s\S]*$/;
const NUMBER = /^\d{1,5}$/;
const PIXELS = /^\d{1,5}(?:px|%)?$/;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,3}$/i;

type Rule = RegExp | ((value: string) => boolean);
type Rules = Readonly<Record<string, Rule>>;

const EVERYWHERE: Rules = {
  class: CLASSES,
  id: ID,
  lang: LANGUAGE,
  dir: /^(?:ltr|rtl|auto)$/i,
  title: PLAIN,
  role: /^(?:doc-[a-z]+|note|img|presentation|none|list|listitem)$/,
  'aria-label': PLAIN,
  'aria-hidden': /^(?:true|false)$/,
  'aria-describedby': /^[\w.:-]+$/,
};

const CELL: Rules = { colspan: NUMBER, rowspan: NUMBER, headers: /^[\w.: -]+$/ };
const QUOTE: Rules = { cite: isSafeUrl };
const EDIT: Rules = { cite: isSafeUrl, datetime: /^[\dTZ:.+ -]{1,40}$/ };
const COLUMNS: Rules = { span: NUMBER };

const BY_TAG: Readonly<Record<string, Rules>> = {
  a: { href: isSafeUrl, target: /^_blank$/, rel: /^[a-z]+(?:[ -][a-z]+)*$/, hreflang: LANGUAGE },
  img: {
    src: isSafeUrl,
    alt: PLAIN,
    width: PIXELS,
    height: PIXELS,
    loading: /^(?:lazy|eager)$/,
    decoding: /^(?:async|sync|auto)$/,
  },
  ol: { start: /^-?\d{1,5}$/, reversed: /^(?:reversed)?$/, type: /^[1aAiI]$/ },
  li: { value: /^-?\d{1,5}$/ },
  td: CELL,
  th: { ...CELL, scope: /^(?:row|col|rowgroup|colgroup)$/, abbr: PLAIN },
  col: COLUMNS,
  colgroup: COLUMNS,
  blockquote: QUOTE,
  q: QUOTE,
  ins: EDIT,
  del: EDIT,
  time: { datetime: /^[\w:.+ -]{1,40}$/ },
  details: { open: /^(?:open)?$/ },
};

/** The names of the attributes an element may have, for each element and `*` for all. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ['*', Object.keys(EVERYWHERE)],
  ...Object.entries(BY_TAG).map(([tag, rules]) => [tag, Object.keys(rules)]),
]);

/** True when the attribute may stand on the element with this value. */
export function isAllowedAttribute(tag: string, name: string, value: string): boolean {
  const own = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : undefined;
  const rule = ruleOf(own, name) ?? ruleOf(EVERYWHERE, name);
  if (rule === undefined) return false;
  return typeof rule === 'function' ? rule(value) : rule.test(value);
}

function ruleOf(rules: Rules | undefined, name: string): Rule | undefined {
  return rules !== undefined && Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/**
 * An address within the site, or one of a scheme that runs nothing and carries no file. Not `//host`: it takes the scheme
 * of the page. Read as browsers do, which drop tabs and line breaks and what of control characters stands around.
 */
export function isSafeUrl(value: string): boolean {
  const url = value.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\n\r]/g, '');
  if (/^[\\/]{2}/.test(url)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme !== undefined) return ALLOWED_SCHEMES.includes(scheme.toLowerCase());
  // a colon that no scheme stands before, in the first part of a path, is read differently by different programs
  return !/^[^/?#]*:/.test(url);
}

/**
 * A `rel` for a link that opens a window of its own: without `noopener` the new page could steer the one it came from. One
 * that says so already stays as it is.
 */
export function safeRel(given: string | undefined): string {
  const words = new Set((given ?? '').split(' ').filter((word) => word !== ''));
  if (given !== undefined && words.has('noopener') && !words.has('opener')) return given;
  words.delete('opener');
  return [...words.add('noopener').add('noreferrer')].join(' ');
}
