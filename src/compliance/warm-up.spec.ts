import { languageOf } from './text/language.js';
import { fold } from './text/fold.js';
import { plainArticle } from './plain-article.js';
import { STAGE_ANALYSERS } from './stages.js';
import { inWideSigns, SAMPLES, warmUp } from './warm-up.js';

const isWide = (text: string): boolean => /[^\0-\xff]/.test(text);

describe('warmUp', () => {
  it('reads each language in both widths of signs', () => {
    expect(SAMPLES.map((text) => languageOf(fold(text)))).toEqual(['pt', 'es', 'en']);
    expect(SAMPLES.filter(isWide)).toEqual([]);
    expect(SAMPLES.map(inWideSigns).filter(isWide)).toHaveLength(SAMPLES.length);
  });

  it('reads what claims, rules and references are asked of, and nobody’s data', () => {
    for (const content of SAMPLES) {
      const snapshot = plainArticle({ content });
      const { claims } = STAGE_ANALYSERS['S.3.1'](snapshot);
      expect(Object.keys(claims.claims).length).toBeGreaterThan(3);
      expect(STAGE_ANALYSERS['S.4-1.1-3'](snapshot).cfm.findings).not.toEqual([]);
      expect(STAGE_ANALYSERS['S.2.1'](snapshot).lgpd.findings).toEqual([]);
    }
  });

  it('changes nothing of what is found afterwards', () => {
    const snapshot = plainArticle({ content: 'A metformina reduz em 31% o risco de diabetes.' });
    const before = STAGE_ANALYSERS['S.3.1'](snapshot);
    warmUp();
    expect(STAGE_ANALYSERS['S.3.1'](snapshot)).toEqual(before);
  });
});
