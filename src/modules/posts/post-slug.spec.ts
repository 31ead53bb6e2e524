import { numberedSlugs, SLUG } from '#kernel/slug.js';
import { slugOfTitle, trashedSlug } from './post-slug.js';

describe('slugOfTitle', () => {
  it.each([
    ['Doenças Cardíacas', 'doencas-cardiacas'],
    ['  Atenção: pressão alta?  ', 'atencao-pressao-alta'],
    ['Größe & Maß', 'grosse-mass'],
    ['Straßenärzte in ÖSTERREICH', 'strassenarzte-in-osterreich'],
    ['Łódź, Þingvellir, Ærø, Đà Nẵng', 'lodz-thingvellir-aero-da-nang'],
    ['ﬁbra e H₂O', 'fibra-e-h2o'],
    ['Здоровье', 'zdorove'],
    ['🫀🫁', ''],
    ['O coração 🫀 em 3D', 'o-coracao-em-3d'],
    ['--a--b--', 'a-b'],
    ["<b>D'água</b>", 'b-d-agua-b'],
    ['I'.repeat(300), 'i'.repeat(200)],
  ])('%s', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
    expect(slug === '' || SLUG.test(slug)).toBe(true);
  });

  it('never ends in a hyphen where it is cut', () => {
    expect(slugOfTitle(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  });

  it('fills its length also when the title begins with what is dropped', () => {
    expect(slugOfTitle(`¿${'a'.repeat(300)}`)).toBe('a'.repeat(200));
  });
});

describe('numberedSlugs', () => {
  it('counts from 2 on', () => {
    expect(numberedSlugs('gripe', 3)).toEqual(['gripe', 'gripe-2', 'gripe-3']);
  });
});

describe('trashedSlug', () => {
  it.each([
    ['gripe', 7, 'gripe-trashed-7'],
    ['x'.repeat(255), 2_147_483_647, `${'x'.repeat(230)}-trashed-2147483647`],
    [`${'x'.repeat(229)}-y`, 7, `${'x'.repeat(229)}-trashed-7`],
  ])('of %s', (slug, wpId, trashed) => {
    expect(trashedSlug(slug, wpId)).toBe(trashed);
    expect(trashed).toMatch(SLUG);
    expect(trashed.length).toBeLessThanOrEqual(255);
  });
});
