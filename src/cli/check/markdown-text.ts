/** Left out by the analysers, so that a mark in a word parts nothing: "_CPF_", "529\.982". */
const NOTHING = '\u200b';

const HEAD_FENCE = /^-{3}[ \t]{0,20}\r?$/;
const MAX_HEAD = 200;
/** When the page was written or goes out: nobody's datum. */
const OWN_DATE =
  /^(?:date|data|fecha|lastmod|updated|modified|published|publish|created|expiry|expires|pub|draft|build)(?:[_-]?(?:at|on|em|date|until))?[ \t]{0,8}:/i;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
/** Marks at the beginning of a line: quotation, heading, item. Numbers stay: a bibliography has them. */
const OPENING = /^[ \t]{0,12}(?:>[ \t]?){0,8}(?:#{1,6}(?=[ \t])|[-*+](?=[ \t]))?/;
const RULE_SIGNS = /^[\s|:=*_-]{2,}$/;
const LINK = /!?\[([^[\]\n]{0,400})\]\(([^()\s]{1,400})(?:[ \t]{1,3}"[^"\n]{0,200}")?\)/g;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
const UNDERSCORE =
  /(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}"(])|(?<=[\p{L}\p{N}.,!?)"])_{1,3}(?![\p{L}\p{N}_])/gu;

/**
 * Markdown without its marks, sign for sign: the answer has the length of `source`, so that a place in the one is that place
 * in the other. The address of a link stays beside its words, for it may be a reference or somebody's e-mail. Emphasis by
 * stars and inline code are left to the analysers, which read them as they read them in HTML.
 */
export function markdownText(source: string): string {
  const lines = source.split('\n');
  const head = linesOfHead(lines);
  return lines
    .map((line, i) => (i < head && OWN_DATE.test(line) ? blank(line) : lineText(line)))
    .join('\n');
}

/** How many lines the front matter has with its fences; 0 without one. */
function linesOfHead(lines: readonly string[]): number {
  if (!HEAD_FENCE.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, i) => i > 0 && HEAD_FENCE.test(line));
  return end < 0 || end > MAX_HEAD ? 0 : end + 1;
}

function lineText(line: string): string {
  if (FENCE.test(line) || (RULE_SIGNS.test(line) && /[-=*_]{2}/.test(line))) return blank(line);
  return line
    .replace(OPENING, blank)
    .replace(LINK, linkText)
    .replace(ESCAPE, NOTHING)
    .replace(UNDERSCORE, (marks) => NOTHING.repeat(marks.length));
}

const blank = (text: string): string => text.replace(/[^\s]/g, ' ');

/** `[words](address "title")`: the signs around its parts become spaces. */
function linkText(link: string, words: string, address: string): string {
  const before = link.indexOf('[') + 1;
  const between = before + words.length + 2;
  return (
    ' '.repeat(before) + words + '  ' + address + ' '.repeat(link.length - between - address.length)
  );
}
