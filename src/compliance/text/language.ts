export type Language = 'pt' | 'es' | 'en';

const SAMPLE = 4_000;
/** Function words that only one of the three languages has, folded. */
const OWN_WORDS: Readonly<Record<Language, RegExp>> = {
  pt: /(?<![\p{L}])(?:nao|uma|com|em|do|da|dos|das|ao|pelo|pela|sao|voce|mais|foi|seu|sua|os|um)(?![\p{L}])/gu,
  es: /(?<![\p{L}])(?:el|la|los|las|una|con|del|al|por|y|en|su|fue|muy|esta|pero|un|se)(?![\p{L}])/gu,
  en: /(?<![\p{L}])(?:the|and|of|was|with|for|is|his|her|to|in|that|has|had|are|from|by)(?![\p{L}])/gu,
};

/** The language a folded text is mostly written in, by its function words; Portuguese in doubt. */
export function languageOf(folded: string): Language {
  const sample = folded.slice(0, SAMPLE);
  const count = (language: Language): number => [...sample.matchAll(OWN_WORDS[language])].length;
  const pt = count('pt');
  const es = count('es');
  const en = count('en');
  if (en > pt && en > es) return 'en';
  return es > pt ? 'es' : 'pt';
}
