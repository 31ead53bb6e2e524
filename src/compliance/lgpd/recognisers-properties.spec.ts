import { plainArticle } from '../plain-article.js';
import { originalRange } from '../text/shadow-text.js';
import { analyseLgpd } from './lgpd.analyser.js';
import { RECOGNISERS } from './recognisers.js';
import { scanField } from './scan.js';

const HARD_NEGATIVES = [
  'Registro Anvisa 1.0573.0412.003-8',
  'EAN 7891058017385',
  'GTIN-14 17891058017382',
  'Lote B24117-03',
  'TUSS 4.01.01.01-0',
  'SIGTAP 02.11.02.003-6',
  'CNES 2688573',
  'doi:10.1016/S0140-6736(20)30183-5',
  'https://doi.org/10.5555/jbc.2021.118204',
  'PMID: 34119802',
  'PMC7417829',
  'NCT04417829',
  'ISBN 978-85-4508-196-8',
  'ISSN 1980-5322',
  'ORCID 0000-0002-1825-0097',
  'CAAE 30418820.4.0000.5327',
  'EudraCT 2018-001234-56',
  'Protocolo 20250318004412',
  'protocolo 70318264590',
  'versão 3.1.0.22',
  'build 1b7c55e2-0d3f-4c1e-9a52-7f60ab12cd34',
  'CPF no formato 000.000.000-00',
  'CPF: ___.___.___-__',
  'CPF ***.482.917-**',
  'SSN: XXX-XX-XXXX',
  'DNI: 00000000T',
  'R$ 1.250,00',
  'US$ 12,500.00',
  '85% dos 1.284 pacientes',
  '40 mg/kg/dia por 10 dias',
  'PA 120/80 mmHg',
  '188, 192, 193, 136 e 190',
  '0800 722 4848',
  '1-888-555-0134',
  'em 1998, 2005 e 2019',
  '2014-2017',
  'das 08h00 às 18h30',
  'pH 7,35-7,45',
  'Na 135-145 mEq/L',
  'T10-L2',
  'HLA-B27',
  'C677T',
  '10.4.2.17',
  'ISO 15189:2022',
  'RDC 96/2008',
  'Lei nº 13.709, de 14 de agosto de 2018',
  'Resolução CFM 2.336/2023',
];

describe('hard negatives', () => {
  it.each(HARD_NEGATIVES)('%s', (text) => {
    for (const frame of [text, `O texto diz ${text}, e segue.`, `<p>${text}</p>`, `(${text})`]) {
      const { spans } = analyseLgpd(plainArticle({ content: frame }));
      expect(spans.filter((span) => !span.allow)).toEqual([]);
    }
  });
});

/** Every kind of value in every kind of wrapping. */
const VALUES = [
  ['CPF', '529.982.247-25'],
  ['CPF', '52998224725'],
  ['CNS', '903719662887712'],
  ['CNS', '903 7196 6288 7712'],
  ['EMAIL', 'luana.prado@gmail.com'],
  ['PHONE', '(27) 99702-1843'],
] as const;
const LABELS = { CPF: 'CPF', CNS: 'Cartão SUS', EMAIL: 'E-mail', PHONE: 'Celular' } as const;
const WRAPPINGS: readonly (readonly [string, (label: string, value: string) => string])[] = [
  ['a form line', (label, value) => `${label}: ${value}`],
  ['a form line with dots', (label, value) => `${label}........: ${value}`],
  ['a definition', (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`],
  ['a row', (label, value) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`],
  ['a column', (label, value) => `nome;${label};idade\nAna;${value};34`],
  ['a Markdown table', (label, value) => `| Nome | ${label} |\n|---|---|\n| x | ${value} |`],
  ['a record', (label, value) => `{"x":1,"${label.toLowerCase()}":"${value}"}`],
  ['bold', (label, value) => `**${label}:** **${value}**`],
  ['a conversation', (label, value) => `Bia: qual o seu ${label}?\nAna: ${value}`],
  ['full-width digits', (label, value) => `${label} ${fullWidth(value)}`],
  ['zero-width spaces', (label, value) => `${label} ${value.split('').join('\u200b')}`],
  ['tags inside', (label, value) => `${label} ${value.slice(0, 4)}<b>${value.slice(4)}</b>`],
  ['numeric entities', (label, value) => `${label} ${entities(value)}`],
  ['the value before its name', (label, value) => `${value} (${label})`],
];

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const entities = (text: string): string => [...text].map((c) => `&#${c.codePointAt(0)};`).join('');
const plain = (text: string): string => {
  const shadow = scanField('content', text).shadow.text;
  return shadow.replace(/[^\p{L}\d@]/gu, '').toLowerCase();
};

describe.each(WRAPPINGS)('in %s', (_name, wrap) => {
  it.each(VALUES)('%s %s is found and sliced from the original', (type, value) => {
    const text = wrap(LABELS[type], value);
    const found = analyseLgpd(plainArticle({ content: text })).spans.filter((s) => s.type === type);
    expect(found.map((s) => plain(text.slice(s.start, s.end)))).toEqual([plain(value)]);
  });
});

describe('every candidate', () => {
  const pieces = [
    ...HARD_NEGATIVES,
    ...WRAPPINGS.flatMap(([, wrap]) => VALUES.map(([type, value]) => wrap(LABELS[type], value))),
    'mora na Rua das Acácias, 12, Centro, Olinda - PE, CEP 53020-140, desde 12/03/2020. ',
    '\ud83d\ude00 &eacute; <b>x</b> a\u0301 ',
  ];

  it('lies in the text and is never empty, whatever stands around it', () => {
    for (let i = 0; i < pieces.length; i += 1) {
      const text = `${pieces[i] ?? ''} ${pieces[(i * 7 + 3) % pieces.length] ?? ''}`;
      const scan = scanField('content', text);
      for (const recognise of RECOGNISERS) {
        for (const candidate of recognise(scan)) {
          const { start, end } = originalRange(scan.shadow, candidate.start, candidate.end);
          expect(candidate.end).toBeGreaterThan(candidate.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(candidate.confidence).toBeGreaterThan(0);
          expect(candidate.confidence).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
