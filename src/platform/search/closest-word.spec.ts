import { meantWords } from './closest-word.js';

describe('meantWords', () => {
  it.each([
    [['hipertenssao'], ['Hipertensão', 'hiperativo'], 'hipertensão'],
    [['asma', 'bronqica'], ['brônquica', 'asma'], 'asma brônquica'],
    [['asma'], ['Asma'], null],
    [['asma'], [], null],
  ])('makes of %j and %j %j', (typed, found, meant) => {
    expect(meantWords(typed, found)).toBe(meant);
  });
});
