import { createHash } from 'node:crypto';

/** A whole HTML page and the one policy under which a browser may show it. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

interface Parts {
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  readonly title: string;
  readonly style: string;
  /** Runs when the page is there, and may ask this server alone. */
  readonly script?: string;
  /** HTML of the body; whatever is not ours went through `escapeHtml`. */
  readonly body: string;
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f5c57"/><path d="M9 17.5l4.6 4.6L23.5 11" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
const ICON_URL = `data:image/svg+xml,${encodeURIComponent(ICON)}`;

/** Puts a page together that loads nothing: its one style sheet, and its one script, are inside and named by their hash. */
export function toPage({ language, title, style, script, body }: Parts): Page {
  const scripts =
    script === undefined ? '' : ` script-src 'sha256-${hashOf(script)}'; connect-src 'self';`;
  return {
    contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${hashOf(style)}';${scripts} img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    html: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${ICON_URL}">
<style>${style}</style>
</head>
<body>
${body}${script === undefined ? '' : `\n<script>${script}</script>`}
</body>
</html>
`,
  };
}

function hashOf(inline: string): string {
  return createHash('sha256').update(inline).digest('base64');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text stand in HTML, between tags or inside a quoted attribute, as itself. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
