import { runEnd } from './characters.js';

export type Language = 'pt' | 'es' | 'en';

const SAMPLE = 4_000;
/** Function words that only one of the three languages has, folded. */
const OWN_WORDS: Readonly<Record<Language, string>> = {
  pt: 'nao uma com em do da dos das ao pelo pela sao voce mais foi seu sua os um',
  es: 'el la los las una con del al por y en su fue muy esta pero un se',
  en: 'the and of was with for is his her to in that has had are from by',
};
const LANGUAGES = ['pt', 'es', 'en'] as const satisfies readonly Language[];
const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => OWN_WORDS[language].split(' ').map((word) => [word, language])),
);

/** The language a folded text is mostly written in, by its function words; Portuguese in doubt. */
export function languageOf(folded: string): Language {
  const sample = folded.slice(0, SAMPLE);
  const counts: Record<Language, number> = { pt: 0, es: 0, en: 0 };
  for (let start = 0; start < sample.length;) {
    const end = runEnd(sample, start);
    const language = end > start ? LANGUAGE_OF.get(sample.slice(start, end)) : undefined;
    if (language !== undefined) counts[language] += 1;
    start = Math.max(end, start + 1);
  }
  const { pt, es, en } = counts;
  if (en > pt && en > es) return 'en';
  return es > pt ? 'es' : 'pt';
}
