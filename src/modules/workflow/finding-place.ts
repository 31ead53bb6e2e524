import type { LocalizedText } from '#compliance/types.js';

const NAMES: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries({
    title: { pt: 'Título', en: 'Title' },
    slug: { pt: 'Endereço (slug)', en: 'Address (slug)' },
    excerpt: { pt: 'Resumo', en: 'Excerpt' },
    content: { pt: 'Texto', en: 'Text' },
    medical_disclaimer: { pt: 'Aviso médico', en: 'Medical disclaimer' },
    seo_title: { pt: 'Título para buscadores', en: 'Title for search engines' },
    meta_description: { pt: 'Descrição para buscadores', en: 'Description for search engines' },
    meta_keywords: { pt: 'Palavras-chave', en: 'Keywords' },
    canonical_url: { pt: 'Endereço canônico', en: 'Canonical address' },
    og_title: { pt: 'Título para redes sociais', en: 'Title for social networks' },
    'disclosures.sponsor': { pt: 'Patrocinador', en: 'Sponsor' },
    'disclosures.conflict_of_interest': {
      pt: 'Conflito de interesses',
      en: 'Conflict of interest',
    },
    'disclosures.advertiser': { pt: 'Anunciante', en: 'Advertiser' },
    og_description: { pt: 'Descrição para redes sociais', en: 'Description for social networks' },
  }),
);

const FILE_PARTS: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries({
    title: { pt: 'título', en: 'title' },
    alt_text: { pt: 'texto alternativo', en: 'alternative text' },
    caption: { pt: 'legenda', en: 'caption' },
    description: { pt: 'descrição', en: 'description' },
    file_name: { pt: 'nome do arquivo', en: 'file name' },
    dicom_metadata: { pt: 'dados DICOM', en: 'DICOM data' },
  }),
);

const FILE = /^media\.([0-9a-f-]{36})\.(\w+)$/;
const CUSTOM = 'custom_fields.';

/** The file that a field of an article is about; null for its own texts. */
export function fileOf(field: string): string | null {
  return FILE.exec(field)?.[1] ?? null;
}

/** Where a field is on an editor's screen; rows are counted from 1, as people count them. */
export function placeOf(field: string): LocalizedText {
  const part = FILE.exec(field)?.[2];
  if (part !== undefined) {
    const name = FILE_PARTS.get(part) ?? { pt: part, en: part };
    return { pt: `Arquivo do artigo: ${name.pt}`, en: `File of the article: ${name.en}` };
  }
  if (field.startsWith(CUSTOM)) {
    const path = field.slice(CUSTOM.length).split('.').map(counted).join(' › ');
    return { pt: `Campo personalizado ${path}`, en: `Custom field ${path}` };
  }
  return NAMES.get(field) ?? { pt: field, en: field };
}

function counted(step: string): string {
  return /^\d{1,6}$/.test(step) ? String(Number(step) + 1) : step;
}
