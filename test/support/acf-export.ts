/** What every field of an export has, with what this one has. */
const field = (name: string, type: string, more: object = {}): object => ({
  key: `field_${name}`,
  label: name.toUpperCase(),
  name,
  'aria-label': '',
  type,
  instructions: '',
  required: 0,
  conditional_logic: 0,
  wrapper: { width: '', class: '', id: '' },
  ...more,
});

const RULES = {
  position: 'normal',
  style: 'default',
  label_placement: 'top',
  instruction_placement: 'label',
  hide_on_screen: '',
  description: '',
  show_in_rest: 0,
};

/** An export as ACF PRO 6 writes it under Tools: every type that is shared, in the forms it comes in. */
export const ACF_EXPORT: readonly object[] = [
  {
    key: 'group_64f0a1b2c3d4e',
    title: 'Ficha do medicamento',
    fields: [
      field('aba', 'tab', { placement: 'top', endpoint: 0 }),
      field('principio_ativo', 'text', {
        required: 1,
        instructions: 'Nome genérico',
        maxlength: 120,
        default_value: '',
        placeholder: '',
        prepend: '',
        append: '',
      }),
      field('resumo', 'textarea', { rows: 4, new_lines: 'br', maxlength: '' }),
      field('dose_mg', 'number', { min: 0, max: 500, step: 1 }),
      field('contato', 'email'),
      field('fonte', 'url'),
      field('revisado_em', 'date_picker', {
        display_format: 'd/m/Y',
        return_format: 'Ymd',
        first_day: 1,
      }),
      field('tarja', 'select', {
        choices: { sem: 'Sem tarja', vermelha: 'Vermelha', preta: 'Preta' },
        allow_null: 0,
        multiple: 0,
        ui: 0,
        return_format: 'value',
      }),
      field('vias', 'checkbox', {
        choices: { oral: 'Oral', venosa: 'Venosa' },
        layout: 'vertical',
      }),
      field('controlado', 'true_false', { message: '', default_value: 0, ui: 1 }),
      field('receita', 'radio', {
        required: 1,
        choices: { a: 'A', b: 'B' },
        conditional_logic: [[{ field: 'field_controlado', operator: '==', value: '1' }]],
      }),
      field('embalagem', 'image', {
        return_format: 'id',
        preview_size: 'medium',
        mime_types: 'png',
      }),
      field('bula', 'file', { return_format: 'id', mime_types: 'pdf' }),
      field('relacionados', 'relationship', {
        post_type: ['post'],
        min: 0,
        max: 3,
        return_format: 'id',
      }),
      field('texto', 'wysiwyg', { tabs: 'all', toolbar: 'full', media_upload: 1 }),
      field('posologia', 'repeater', {
        layout: 'table',
        min: 0,
        max: 10,
        button_label: 'Nova linha',
        rows_per_page: 20,
        sub_fields: [
          field('publico', 'text', { parent_repeater: 'field_posologia' }),
          field('intervalo', 'group', {
            layout: 'block',
            sub_fields: [field('horas', 'number', { min: '', max: '', step: '' })],
          }),
        ],
      }),
      field('secoes', 'flexible_content', {
        min: '',
        max: '',
        button_label: 'Adicionar',
        layouts: {
          layout_aviso: {
            key: 'layout_aviso',
            name: 'aviso',
            label: 'Aviso',
            display: 'block',
            sub_fields: [field('mensagem', 'textarea')],
            min: '',
            max: '',
          },
        },
      }),
    ],
    location: [
      [
        { param: 'post_type', operator: '==', value: 'post' },
        { param: 'post_status', operator: '!=', value: 'private' },
      ],
      [{ param: 'post_type', operator: '==', value: 'page' }],
    ],
    menu_order: 4,
    active: true,
    ...RULES,
  },
];

/** What an export can hold that has no place here. */
export const ACF_FOREIGN: object = {
  key: 'group_foreign',
  title: 'Outros',
  fields: [
    field('aba', 'tab'),
    field('mapa', 'google_map', { center_lat: '', center_lng: '' }),
    field('linhas', 'repeater', {
      sub_fields: [field('nota', 'text'), field('cor', 'color_picker')],
    }),
    field('blocos', 'flexible_content', {
      layouts: {
        layout_b: { key: 'layout_b', name: 'b', label: 'B', sub_fields: [field('Nome', 'text')] },
      },
    }),
  ],
  location: [[{ param: 'page_template', operator: '==', value: 'default' }]],
  menu_order: 0,
  active: true,
  ...RULES,
};
