import { lgpdScore, type Disclosure } from './lgpd-score.js';

const disclosure = (
  type: string,
  value: string,
  weight: number,
  confidence: number,
): Disclosure => ({
  type,
  value,
  weight,
  confidence,
});

describe('lgpdScore', () => {
  it('is 100 for nothing', () => {
    expect(lgpdScore([])).toEqual({ score: 100, terms: [] });
  });

  it.each<[string, Disclosure[], number]>([
    ['one sure CPF', [disclosure('CPF', '1', 0.6, 1)], 40],
    [
      'name, city and a linked condition',
      [
        disclosure('PERSON_NAME', 'a', 0.35, 0.9),
        disclosure('LOCATION', 'b', 0.1, 0.8),
        disclosure('LINKAGE', 'a', 0.5, 1),
      ],
      31,
    ],
    ['the clinic telephone is allowed', [disclosure('PHONE', '1', 0, 0.95)], 100],
  ])('%s', (_name, disclosures, expected) => {
    expect(lgpdScore(disclosures).score).toBe(expected);
  });

  it('counts the same value once, at its surer reading', () => {
    const twice = [disclosure('CPF', '1', 0.6, 0.5), disclosure('CPF', '1', 0.6, 1)];
    expect(lgpdScore(twice)).toMatchObject({ score: 40, terms: [{ confidence: 1 }] });
    expect(lgpdScore([...twice].reverse()).score).toBe(40);
  });

  it('lists terms whose factors multiply to the score', () => {
    const { score, terms } = lgpdScore([
      disclosure('EMAIL', 'a', 0.35, 0.9),
      disclosure('CPF', 'b', 0.6, 0.85),
    ]);
    expect(Math.floor(100 * terms.reduce((left, term) => left * term.factor, 1))).toBe(score);
  });

  it('never rises when one more disclosure is added', () => {
    let seed = 7;
    const next = (): number => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (let round = 0; round < 300; round += 1) {
      const disclosures: Disclosure[] = [];
      let last = 100;
      for (let i = 0; i < 12; i += 1) {
        const weight = [0, 0.1, 0.15, 0.25, 0.3, 0.35, 0.5, 0.6][Math.floor(next() * 8)] ?? 0;
        disclosures.push(disclosure('T', String(Math.floor(next() * 6)), weight, next()));
        const { score } = lgpdScore(disclosures);
        expect(score).toBeLessThanOrEqual(last);
        expect(score).toBeGreaterThanOrEqual(0);
        last = score;
      }
    }
  });
});
