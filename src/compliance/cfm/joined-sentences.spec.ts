import { shadowText } from '../text/shadow-text.js';
import { visibleSentences } from '../text/shadow-sentences.js';
import { joinAnswers } from './joined-sentences.js';

const joined = (text: string): string[] => {
  const shadow = shadowText(text);
  return joinAnswers(shadow, visibleSentences(shadow)).map(({ start, end }) =>
    shadow.text.slice(start, end),
  );
};

describe('joinAnswers', () => {
  it.each([
    ['Ronco? Só na lembrança.', ['Ronco? Só na lembrança.']],
    ['Sofre com enxaqueca? Sou o médico que você procura.', 1],
    ['Sorteio? Não fazemos. Agende a consulta.', 2],
    ['O que é asma? É uma doença dos brônquios.', 2],
    ['O resultado é definitivo? Conversamos na consulta.', 2],
    ['Posso beber? Não.', 2],
    ['Ronco?\n\nOutro parágrafo.', 2],
    ['Dor? Febre? Chame.', 2],
    ['Ronco?', 1],
  ])('%s', (text, expected) => {
    const sentences = joined(text);
    if (typeof expected === 'number') expect(sentences).toHaveLength(expected);
    else expect(sentences).toEqual(expected);
  });
});
