import fc from 'fast-check';
import { SLUG, slugify } from './slug.js';

describe('slugify', () => {
  it.each([
    ['Doenças Cardíacas', 'doencas-cardiacas'],
    ['  Atenção: pressão alta?  ', 'atencao-pressao-alta'],
    ['Größe & Maß', 'grosse-mass'],
    ['Łódź, Þingvellir, Ærø, Đà Nẵng', 'lodz-thingvellir-aero-da-nang'],
    ['œuvre du cœur', 'oeuvre-du-coeur'],
    ['ﬁbra e H₂O', 'fibra-e-h2o'],
    ['Здоровье сердца', 'zdorove-serdtsa'],
    ['Υγεία της καρδιάς', 'ygeia-tis-kardias'],
    ['心脏健康', 'xinzangjiankang'],
    ['한국어 건강', 'hangugeo-geongang'],
    ['צוות בריאות', 'tsvvt-vryvt'],
    ['صحة القلب', 'shh-lqlb'],
    ['ʻOkina', 'okina'],
    ['½ dose, n.º 1, №5', '1-2-dose-n-o-1-no5'],
    ['co\u00adra\u200bção', 'coracao'],
    ['37 °C — 5 €', '37-c-5'],
    ['O coração 🫀 em 3D', 'o-coracao-em-3d'],
    ['🫀🫁 ❤️', ''],
    ['\ud800', ''],
    ['--a--b--', 'a-b'],
    ["<b>D'água</b>", 'b-d-agua-b'],
  ])('%s', (text, slug) => {
    expect(slugify(text, 200)).toBe(slug);
  });

  it.each([
    ['fits as it is', 'um dois', 7, 'um-dois'],
    ['is cut before the word that is too long', 'um dois tres', 9, 'um-dois'],
    ['is cut where a word ends just there', 'um dois tres', 7, 'um-dois'],
    ['loses no more than half for the end of a word', 'ao desoxirribonucleico', 12, 'ao-desoxirri'],
    ['has no hyphen at its end', 'a b', 2, 'a'],
  ])('%s', (_what, text, maxLength, slug) => {
    expect(slugify(text, maxLength)).toBe(slug);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('á', '_', '-', ' ', 'ß', 'ж', '中', '٣', '❤️', "'", 'İ', 'ŉ'),
    }),
  );

  it('is nothing, or what the database takes; stays as it is; depends on the text alone', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 255 }), (text, maxLength) => {
        const slug = slugify(text, maxLength);
        expect(slug === '' || SLUG.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(maxLength);
        expect(slugify(slug, maxLength)).toBe(slug);
        expect(slugify(text, maxLength)).toBe(slug);
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on how the letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'áçãõüñøaeiou -ł') }), (text) => {
        expect(slugify(text.normalize('NFD'), 200)).toBe(slugify(text, 200));
      }),
    );
  });
});
