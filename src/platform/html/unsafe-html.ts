import { type Token, Tokenizer, type TokenHandler } from 'parse5';
import { isSafeUrl } from './allowed-html.js';
import { MAX_ATTRIBUTES } from './bound-markup.js';
import { scanMarkup } from './markup-scanner.js';

/** Elements that run, embed, ask for input, style or load, or whose text a browser reads by other rules. */
const UNSAFE_TAGS = new Set(
  (
    'script style iframe frame frameset object embed applet base meta link form input button textarea select option ' +
    'optgroup datalist output svg math template noscript portal dialog video audio source track picture canvas marquee ' +
    'xmp plaintext title noembed noframes listing html head body slot image isindex keygen area map bgsound fencedframe'
  ).split(' '),
);
/** Names that browsers, or the libraries pages are made with, do something with. */
const UNSAFE_ATTRIBUTE =
  /^(?:on.*|style|srcdoc|formaction|action|xlink:href|ping|background|poster|dynsrc|lowsrc|srcset|imagesrcset|nonce|is|slot|name|id|(?:data|x|v|hx|ng|up)-.*|[@:#*([].*)$/i;
const URL_ATTRIBUTES = new Set(['href', 'src', 'cite']);
/** As much of a text as a message quotes. */
const QUOTED = 24;

/**
 * What of a text field would be dangerous in a client that shows the field as HTML, for instance `<script>` or `onclick`;
 * null when nothing is. Text with signs in it ("PA < 140 & dor"), and harmless tags, are no danger. Linear.
 */
export function findUnsafeHtml(value: string): string | null {
  if (!value.includes('<')) return null;
  for (const { kind, name, attributes, start } of scanMarkup(value)) {
    // it would swallow what the client writes behind it
    if (kind === 'unfinished') return shown(value.slice(start, start + QUOTED));
    // elements a site makes itself (`x-chat`) have a hyphen in their name, and do what its scripts say
    const isUnsafe = UNSAFE_TAGS.has(name) || name.includes('-') || attributes > MAX_ATTRIBUTES;
    if (kind === 'start' && isUnsafe) return shown(`<${name}>`);
  }
  return unsafeAttribute(value);
}

/** No element is left here whose text is not read as HTML, so tokens are all a browser would make a tree of. */
function unsafeAttribute(value: string): string | null {
  const reader = new StartTags();
  new Tokenizer({ sourceCodeLocationInfo: false }, reader).write(value, true);
  for (const tag of reader.tags) {
    for (const { name, value: given } of tag.attrs) {
      const isUnsafeUrl = URL_ATTRIBUTES.has(name) && !isSafeUrl(given);
      const opensWindow = name === 'target' && !hasNoopener(tag);
      if (UNSAFE_ATTRIBUTE.test(name) || isUnsafeUrl || opensWindow) return shown(name);
    }
  }
  return null;
}

function hasNoopener({ attrs }: Token.TagToken): boolean {
  const rel = attrs.find(({ name }) => name === 'rel')?.value ?? '';
  return rel
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .includes('noopener');
}

/** In a message: cut, and without what a terminal or a page would act on. */
function shown(text: string): string {
  return text.slice(0, QUOTED).replace(/[\p{C}]/gu, '\ufffd');
}

class StartTags implements TokenHandler {
  readonly tags: Token.TagToken[] = [];

  onStartTag(tag: Token.TagToken): void {
    this.tags.push(tag);
  }

  onEndTag(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}
  onCharacter(): void {}
  onNullCharacter(): void {}
  onWhitespaceCharacter(): void {}
}
