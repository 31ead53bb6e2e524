import { slugify } from './post-slug.js';

describe('slugify', () => {
  it.each([
    ['Doenças Cardíacas', 'doencas-cardiacas'],
    ['  Atenção: pressão alta?  ', 'atencao-pressao-alta'],
    ['Größe & Maß', 'grosse-mass'],
    ['Łódź, Þingvellir, Ærø', 'lodz-thingvellir-aero'],
    ['ﬁbra e H₂O', 'fibra-e-h2o'],
    ['Здоровье', ''],
    ['🫀🫁', ''],
    ['--a--b--', 'a-b'],
    ['I'.repeat(300), 'i'.repeat(200)],
  ])('%s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('never ends in a hyphen where it is cut', () => {
    expect(slugify(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  });
});
