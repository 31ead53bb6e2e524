const LATIN_LETTERS: Readonly<Record<string, string>> = {
  grave: 'ÀàÈèÌìÒòÙù',
  acute: 'ÁáÉéÍíÓóÚúÝý',
  circ: 'ÂâÊêÎîÔôÛû',
  tilde: 'ÃãÑñÕõ',
  uml: 'ÄäËëÏïÖöÜüÿ',
  cedil: 'Çç',
  ring: 'Åå',
};

const NAMED = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', '\u00ad'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ZeroWidthSpace', '\u200b'],
  ['NoBreak', '\u2060'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['minus', '-'],
  ['hellip', '...'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['middot', '·'],
  ['deg', '°'],
  ['ordm', 'º'],
  ['ordf', 'ª'],
  ['sup2', '²'],
  ['micro', 'µ'],
  ['times', '×'],
  ['plusmn', '±'],
  ['le', '≤'],
  ['ge', '≥'],
  ['euro', '€'],
  ['szlig', 'ß'],
  ['commat', '@'],
  ['period', '.'],
  ['comma', ','],
  ['colon', ':'],
  ['semi', ';'],
  ['sol', '/'],
  ['lowbar', '_'],
  ['num', '#'],
  ['plus', '+'],
  ['lpar', '('],
  ['rpar', ')'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
]);

for (const [accent, letters] of Object.entries(LATIN_LETTERS)) {
  for (const letter of letters) NAMED.set(letter.normalize('NFD').charAt(0) + accent, letter);
}

/** What browsers show for the numbers 128-159, which Windows once used for signs. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•\u2013\u2014˜™š›œ\u009džŸ';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,23}));?/y;

/** One HTML character reference. */
export interface DecodedEntity {
  readonly text: string;
  readonly length: number;
}

/**
 * Decodes the character reference that starts at `index`, numeric or named, with or without its semicolon.
 * Answers undefined where the text is a plain ampersand.
 */
export function entityAt(source: string, index: number): DecodedEntity | undefined {
  ENTITY.lastIndex = index;
  const match = ENTITY.exec(source);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const text = whole.endsWith(';') ? NAMED.get(name) : undefined;
    return text === undefined ? undefined : { text, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (!Number.isInteger(code) || code === 0 || code > 0x10ffff) return undefined;
  const shown = code >= 128 && code < 160 ? WINDOWS_1252.charAt(code - 128) : undefined;
  return { text: shown ?? String.fromCodePoint(code), length: whole.length };
}
