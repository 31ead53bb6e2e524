import { articleTexts, shownFiles } from './article-texts.js';

const [A, B, C, D] = [1, 2, 3, 4].map((n) => `0190f3a0-0000-7000-8000-00000000000${n}`);
const field = (key: string, type: string, value: unknown, refs?: object) => ({
  key,
  type,
  value: typeof value === 'string' ? value : JSON.stringify(value),
  ...(refs === undefined ? {} : { refs }),
});

describe('the texts of an article', () => {
  it('are those that have words, by their fields', () => {
    const snapshot = {
      title: 'T',
      slug: 't',
      content: '',
      excerpt: null,
      seo_title: 'S',
      og_title: 'O',
      og_description: 'D',
      canonical_url: 'https://a.example/x',
      post_type: 'post',
      menu_order: 3,
    };
    expect(articleTexts(snapshot, [])).toEqual({
      title: 'T',
      slug: 't',
      seo_title: 'S',
      og_title: 'O',
      og_description: 'D',
      canonical_url: 'https://a.example/x',
    });
  });

  it('are every text within structures', () => {
    const custom_fields = [
      field('nota', 'text', 'N'),
      field(
        'faq',
        'repeater',
        [
          { pergunta: 'P1', resposta: '<p>R1</p>', foto: A },
          { pergunta: '', dose: 4.5, vias: ['oral', 'venosa'], aberto: true },
        ],
        [{ kind: 'media', ids: [A] }],
      ),
      field('blocos', 'flexible_content', [{ acf_fc_layout: 'citacao', texto: 'C' }]),
      field('vias', 'checkbox', ['tópica']),
      field('livre', 'json', { a: { b: ['x', null, 7] } }),
      field('foto', 'image', A ?? ''),
      field('ver', 'relationship', [B]),
      field('aberto', 'true_false', 'true'),
      field('quebrado', 'repeater', '{"a":'),
    ];
    expect(articleTexts({ custom_fields }, [])).toEqual({
      'custom_fields.nota': 'N',
      'custom_fields.faq.0.pergunta': 'P1',
      'custom_fields.faq.0.resposta': '<p>R1</p>',
      'custom_fields.faq.1.dose': '4.5',
      'custom_fields.faq.1.vias.0': 'oral',
      'custom_fields.faq.1.vias.1': 'venosa',
      'custom_fields.blocos.0.texto': 'C',
      'custom_fields.vias.0': 'tópica',
      'custom_fields.livre.a.b.0': 'x',
      'custom_fields.livre.a.b.2': '7',
      'custom_fields.quebrado': '{"a":',
    });
  });

  it('are what is said of its files', () => {
    const file = {
      id: A ?? '',
      title: null,
      alt_text: 'Sala de espera',
      caption: '',
      description: 'D',
      original_filename: 'sala.png',
      dicom_metadata: null,
    };
    expect(articleTexts({}, [file])).toEqual({
      [`media.${A}.alt_text`]: 'Sala de espera',
      [`media.${A}.description`]: 'D',
      [`media.${A}.file_name`]: 'sala.png',
    });
  });

  it('name its files in their order, each once', () => {
    const snapshot = {
      featured_media_id: B,
      media_ids: [C, B],
      og_image_id: A,
      custom_fields: [
        { key: 'k', value: '…', type: 'repeater', refs: [{ kind: 'media', ids: [D, C] }] },
        { key: 'r', value: '…', type: 'relationship', refs: [{ kind: 'post', ids: [A] }] },
      ],
    };
    expect(shownFiles(snapshot)).toEqual([B, C, D, A]);
    expect(shownFiles({})).toEqual([]);
  });
});
