const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\b(?:Macintosh|Mac OS X)\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];
/** Long enough for every honest one. */
const LOOKED_AT = 400;

/**
 * What kind of program somebody signs in with, for instance "Firefox on Windows": enough to tell one's own sessions
 * apart, too little to know a device by. No word of the header itself is kept.
 */
export function clientLabel(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, LOOKED_AT);
  const browser = firstOf(BROWSERS, text);
  const system = firstOf(SYSTEMS, text);
  if (browser === null) return text === '' ? 'unknown' : 'program';
  return system === null ? browser : `${browser} on ${system}`;
}

function firstOf(kinds: readonly (readonly [RegExp, string])[], text: string): string | null {
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
