import { fold, formsOf } from './word-forms.js';

describe('formsOf', () => {
  it.each([
    ['Corações', 'coracao'],
    ['coração', 'coracoes'],
    ['mãe', 'maes'],
    ['mães', 'mae'],
    ['papéis', 'papel'],
    ['fáceis', 'facil'],
    ['infantil', 'infantis'],
    ['imagens', 'imagem'],
    ['hifens', 'hifen'],
    ['portugueses', 'portugues'],
    ['português', 'portugueses'],
    ['meses', 'mes'],
    ['pés', 'pe'],
    ['pé', 'pes'],
  ])('of %s are among others %s', (word, form) => {
    const forms = formsOf(word);
    expect(forms).toContain(form);
    expect(forms).toContain(fold(word));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(['mais', 'para', 'x', 'covid19', 'ñ1', '心脏', 'é'])('of %s is that alone', (word) => {
    expect(formsOf(word)).toEqual([fold(word)]);
  });

  it('are never many', () => {
    for (const word of ['aos', 'coracoes', 'papeis', 'is', 'ns', 's'.repeat(40)]) {
      expect(formsOf(word).length).toBeLessThan(12);
    }
  });
});
