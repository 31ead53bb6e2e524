import { fileOf, placeOf } from './finding-place.js';

const FILE = '0190f3a0-0000-7000-8000-000000000001';

describe('the place of a finding', () => {
  it.each([
    ['title', 'Título', 'Title'],
    ['og_description', 'Descrição para redes sociais', 'Description for social networks'],
    ['custom_fields.nota', 'Campo personalizado nota', 'Custom field nota'],
    [
      'custom_fields.faq.0.question',
      'Campo personalizado faq › 1 › question',
      'Custom field faq › 1 › question',
    ],
    [
      `media.${FILE}.alt_text`,
      'Arquivo do artigo: texto alternativo',
      'File of the article: alternative text',
    ],
    ['something_else', 'something_else', 'something_else'],
  ])('%s is said in words', (field, pt, en) => {
    expect(placeOf(field)).toEqual({ pt, en });
  });

  it('names the file it is about', () => {
    expect(fileOf(`media.${FILE}.caption`)).toBe(FILE);
    expect(fileOf('content')).toBeNull();
    expect(fileOf('custom_fields.media.0.caption')).toBeNull();
  });
});
