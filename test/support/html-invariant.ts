import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5';

/** What must hold of every text that a client may show as HTML, however a browser reads it. */
export interface HtmlInvariant {
  readonly forbidden_tags: readonly string[];
  readonly forbidden_attribute_regex: string;
  readonly url_attributes: readonly string[];
}

/** Kept here too, so that what follows holds where the set of hostile texts does not exist. */
export const INVARIANT: HtmlInvariant = {
  forbidden_tags:
    'script style iframe frame frameset object embed applet base meta link form input button textarea select svg math template noscript portal dialog video audio source marquee xmp plaintext title'.split(
      ' ',
    ),
  forbidden_attribute_regex:
    '^(on.*|style|srcdoc|formaction|action|xlink:href|ping|background|dynsrc|lowsrc|srcset|nonce|is|slot)$',
  url_attributes: ['href', 'src', 'cite'],
};

const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/** What breaks the invariant, in both contexts a browser may read the text in; empty when it holds. */
export function violations(text: string, invariant: HtmlInvariant = INVARIANT): string[] {
  return ['div', 'template'].flatMap((context) => {
    const element = defaultTreeAdapter.createElement(context, html.NS.HTML, []);
    const root = parseFragment(element, text, {});
    const open: DefaultTreeAdapterTypes.ChildNode[] = [...root.childNodes];
    const found: string[] = [];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!('tagName' in node)) continue;
      found.push(...faultsOf(node, invariant).map((fault) => `${context}: ${fault}`));
      open.push(...node.childNodes);
      if ('content' in node) open.push(...node.content.childNodes);
    }
    return found;
  });
}

function faultsOf(
  { tagName, attrs }: DefaultTreeAdapterTypes.Element,
  invariant: HtmlInvariant,
): string[] {
  const forbidden = new RegExp(invariant.forbidden_attribute_regex, 'i');
  const faults = invariant.forbidden_tags.includes(tagName) ? [`<${tagName}>`] : [];
  for (const { name, value, prefix } of attrs) {
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    if (forbidden.test(full)) faults.push(`${tagName}[${full}]`);
    if (invariant.url_attributes.includes(name) && !isHarmless(value)) {
      faults.push(`${tagName}[${name}=${value}]`);
    }
  }
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
  const opensWindow = tagName === 'a' && attribute('target').toLowerCase() === '_blank';
  if (opensWindow && !attribute('rel').split(/\s+/).includes('noopener')) faults.push('a[_blank]');
  return faults;
}

function isHarmless(value: string): boolean {
  const url = value.replace(/^[\0- ]+|[\0- ]+$/g, '').replace(/[\t\n\r]/g, '');
  const scheme = /^([a-z]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return SCHEMES.includes(scheme);
  return !/^[\\/]{2}/.test(url) && !/^[a-z][a-z0-9+.-]*:/i.test(url);
}
