import { plainArticle } from '../plain-article.js';
import { analyseLgpd } from './lgpd.analyser.js';

/** A form of one person in the ways that records, registers and web pages print it. */
const LAYOUTS: Readonly<Record<string, (label: string, value: string) => string>> = {
  'form lines': (label, value) => `Paciente: Marlene Peixoto Vilela\n${label}: ${value}`,
  'dotted lines': (label, value) => `Nome.....: Marlene Peixoto Vilela\n${label}.......: ${value}`,
  'one line': (label, value) => `Nome: Marlene Peixoto Vilela   ${label}: ${value}   Obs: -`,
  'semicolon columns': (label, value) => `id;nome;${label}\n1;Marlene Peixoto;${value}\n2;X;`,
  'a Markdown column': (label, value) =>
    `| Nome | ${label} |\n|---|---|\n| Marlene Peixoto Vilela | ${value} |`,
  'a Markdown row': (label, value) =>
    `| Campo | Valor |\n|---|---|\n| Nome | Marlene Peixoto Vilela |\n| ${label} | ${value} |`,
  'an HTML row': (label, value) =>
    `<table><tr><th>Nome</th><td>Marlene Peixoto Vilela</td></tr><tr><th>${label}</th><td>${value}</td></tr></table>`,
  'an HTML column': (label, value) =>
    `<table><tr><th>CPF</th><th>${label}</th></tr><tr><td>770.401.733-25</td><td>${value}</td></tr></table>`,
  'a web form': (label, value) =>
    `<form><label>Nome</label><input value="Marlene Peixoto Vilela"><label>${label}</label><input value="${value}"></form>`,
  'a record': (label, value) => JSON.stringify({ nome: 'Marlene Peixoto Vilela', [label]: value }),
  'keys and values': (label, value) => `NM=MARLENE PEIXOTO | ${label.toUpperCase()}=${value}`,
  'a definition': (label, value) =>
    `<dl><dt>Nome</dt><dd>Marlene Peixoto Vilela</dd><dt>${label}</dt><dd>${value}</dd></dl>`,
  'a heading over it': (label, value) => `Nome\nMarlene Peixoto Vilela\n\n${label}\n${value}\n`,
};

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'CPF',
    ['CPF', 'C.P.F.', 'CPF/MF', 'nº do CPF', 'cpf_paciente', 'Documento (CPF)', 'CPF do titular'],
    ['529.982.247-25', '52998224725', '529 982 247 25'],
  ],
  [
    'CNS',
    ['CNS', 'Cartão SUS', 'Nº do CNS', 'Cartão Nacional do SUS (CNS)', 'num_cns'],
    ['903719662887712', '903 7196 6288 7712'],
  ],
  [
    'RG',
    ['RG', 'RG nº', 'Identidade nº', 'num_rg', 'Documento (RG)', 'RG/UF', 'Doc. identidade'],
    ['12.345.678-9', 'MG-14.223.901', '7286287 SSP/PE'],
  ],
  ['CNH', ['CNH', 'CNH nº', 'CNH (registro)', 'C.N.H.', 'CNH registro nº'], ['04222462182']],
  ['PIS', ['PIS', 'NIS', 'NIS (CadÚnico)', 'PIS/PASEP', 'NB/NIT'], ['190.43179.03-8']],
  ['VOTER_ID', ['Título de eleitor', 'Tít. eleitor', 'título nº'], ['5561 1181 0680']],
  ['PASSPORT', ['Passaporte', 'Passport No.', 'N.º de pasaporte'], ['FZ 482913', 'C4F7719K2']],
  [
    'MEDICAL_RECORD',
    [
      'Prontuário',
      'Número do prontuário no sistema',
      'Prontuário (MV)',
      'Atend.',
      'Cód. paciente',
      'Historia clínica n.º',
      'Hist. clínica',
      'N.º historia',
      'MRN#',
      'Hospital number',
      'Chart #',
      'Pt ID',
    ],
    ['4471-09', '2025/118-4471', '60.117', '7781204', 'HC118830'],
  ],
  [
    'HEALTH_PLAN',
    [
      'Carteirinha',
      'Nº da carteirinha',
      'Código do beneficiário',
      'Nº do associado',
      'CIP',
      'Tarjeta sanitaria',
      'N.º de afiliado',
      'Plan ID',
      'Member #',
      'Subscriber ID',
    ],
    ['0 865 000417739902 1', '380902IGBU2017', 'H5521-884-20917', '00417729108'],
  ],
  [
    'DRIVER_LICENSE',
    ['DL', "Driver's lic. (OK)", 'License no.', 'Licencia n.º', 'Brevete', 'D/L'],
    ['R082117734', 'W426-545-30-761-0', 'J04-118-8220'],
  ],
  [
    'VEHICLE_ID',
    ['Placa', 'Placa (estacionamento)', 'Matrícula', 'Tag #', 'License plate', 'Patente'],
    ['RXA8D07', '7730-JTM', 'LQJ-P82'],
  ],
  [
    'DEVICE_ID',
    ['Nº de série', 'Serial do aparelho', 'N.º de serie', 'Serial #', 'S/N'],
    ['SN 88-KT-20931', 'CRT-5509127', 'MP88201934'],
  ],
  ['US_SSN', ['SSN', 'Social Security No.', 'SS#', 'Social'], ['476-72-9955', '476729955']],
  ['ES_NUSS', ['NUSS', 'Núm. S.S.', 'N.º afiliación', 'S. Social'], ['16/56512825/78']],
  [
    'PHONE',
    ['Telefone', 'Tel. res.', 'fone1', 'Móvil', 'Cell', 'Contact #', 'casa', 'Work'],
    ['(44) 9.9812.6603', '35-3291.4408', '633 41 95 60', '580-555-0114'],
  ],
  [
    'DATE_OF_BIRTH',
    ['DN', 'Dt. Nasc.', 'Data Nascto', 'Fecha de nac.', 'F. Nacim.', 'D.O.B.', 'Birthdate'],
    ['02/09/1938', '1979.04.08', '12-MAR-1957'],
  ],
  [
    'DATE',
    [
      'Entrada',
      'ULT_CONS',
      'Data da coleta',
      'F. de egreso',
      'Date seen',
      'D/C date',
      'Extracción',
    ],
    ['18.08.2025', '2025-10-30'],
  ],
  ['CEP', ['CEP', 'C.E.P.', 'Código postal', 'cod_cep'], ['72210-188', '72210188']],
  ['AGE_OVER_89', ['Idade', 'Edad', 'Age', 'Idade (anos)'], ['93', '102']],
  ['LOCATION', ['Cidade', 'MUN', 'Munic. residência', 'Localidad', 'City'], ['Bagé', 'Itaperuna']],
];

function found(text: string): string[] {
  return analyseLgpd(plainArticle({ content: text })).spans.map(
    ({ type, start, end }) => `${type}=${text.slice(start, end)}`,
  );
}

describe.each(CASES)('%s behind its label', (type, labels, values) => {
  const layouts = Object.entries(LAYOUTS);
  it.each(layouts)('in %s', (_name, layout) => {
    for (const label of labels)
      for (const value of values) {
        const text = layout(label, value);
        expect({ text, found: found(text) }).toEqual({
          text,
          found: expect.arrayContaining([`${type}=${value}`]),
        });
      }
  });
});

describe('a column that says what the number is', () => {
  it('names the number of each row', () => {
    const text =
      'id|nome|documento|tipo_doc|obs\n1|Wanda|5561 1181 0680|título|ok\n2|Kelvin|20489204486|pis|ok\n3|Ulrike|C4F 7719K2|passaporte|-\n4|Dora|04222462182|cnh|-';
    expect(found(text)).toEqual(
      expect.arrayContaining([
        'VOTER_ID=5561 1181 0680',
        'PIS=20489204486',
        'PASSPORT=C4F 7719K2',
        'CNH=04222462182',
      ]),
    );
  });

  it.each([
    ['{"nome":"Ana Lima","tipo":"CNH","numero":"04222462182"}', 'CNH=04222462182'],
    ['{"nome":"Ana Lima","numero":"04222462182","tipo_doc":"CNH"}', 'CNH=04222462182'],
    ['{"identifier":[{"type":"MRN","value":"7781204"}]}', 'MEDICAL_RECORD=7781204'],
    ['{"document_type":"passport","document_number":"C4F7719K2"}', 'PASSPORT=C4F7719K2'],
  ])('and so does a key of a record: %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

/** How a value is written so that a filter or a scanner misses it. */
const DISGUISES: readonly (readonly [string, (value: string) => string])[] = [
  ['apart', (value) => value.replace(/\D/g, '').split('').join(' ')],
  [
    'zero-width signs',
    (value) => `${value.slice(0, 4)}\u200b${value.slice(4, 7)}\u2060${value.slice(7)}`,
  ],
  [
    'full-width digits',
    (value) => value.replace(/\d/g, (d) => String.fromCharCode(Number(d) + 0xff10)),
  ],
  ['an en dash', (value) => value.replaceAll('-', '–')],
  ['a hyphen that does not break', (value) => value.replaceAll('-', '\u2011')],
  ['no-break spaces', (value) => value.replaceAll(' ', '\u00a0')],
  [
    'entities',
    (value) => [...value].map((c, i) => (i % 3 === 1 ? `&#${c.charCodeAt(0)};` : c)).join(''),
  ],
  [
    'letters of a scanner',
    (value) => `${value.slice(0, 1)}${value.slice(1).replaceAll('0', 'O').replaceAll('1', 'l')}`,
  ],
];
const DISGUISED: readonly (readonly [string, string])[] = [
  ['CPF', '529.982.107-25'],
  ['Cartão SUS', '903 7196 6201 7712'],
  ['PIS', '190.43179.03-8'],
  ['Título de eleitor', '5561 1181 0680'],
  ['CNH', '04222462182'],
  ['Processo nº', '0206956-58.2015.8.21.0003'],
  ['Cartão de crédito', '5169 8335 3071 2355'],
  ['Prontuário', '7781204'],
  ['Carteirinha', '0 865 000417739902 1'],
  ['Telefone', '(48) 98810-3416'],
  ['CEP', '72210-188'],
  ['SSN', '476-10-9955'],
  ['NUSS', '16/56512810/78'],
  ['Móvil', '610 41 95 60'],
  ['Phone', '(580) 510-0114'],
];

describe.each(DISGUISES)('behind its label, written with %s', (_name, disguise) => {
  it.each(DISGUISED)('%s is seen', (label, value) => {
    const written = disguise(value);
    const text = `${label}: ${written}`;
    const { spans } = analyseLgpd(plainArticle({ content: text }));
    expect(
      spans.filter(
        ({ end, start }) => end === text.length && start <= text.length - written.length + 1,
      ),
    ).toHaveLength(1);
  });
});

describe('groups parted in an odd way', () => {
  it.each([
    ['Celular: 63 . 9 . 9247 . 8815', 'PHONE=63 . 9 . 9247 . 8815'],
    ['NHS number: 7 3 6 - 5 4 9 - 8 5 3 6', 'MEDICAL_RECORD=7 3 6 - 5 4 9 - 8 5 3 6'],
    ['RUT: 15.602.057-5', 'ES_DNI=15.602.057-5'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('what only looks like a label', () => {
  it.each([
    'N.º de registro 78.812. Lote R0917, CAD 03/2028.',
    'Prontuários revisados no período: 12.450',
    'Expediente 2025/00418, presupuesto: 6.200.000 euros.',
    '¿Formato del NUSS? Doce cifras: 28/00000000/00.',
    'Eleven characters, such as 1EG4-TE5-MK73.',
    'Ejemplo de teléfono: 600 000 000.',
    'Ticket HC-20418, pedido 50871339420',
    'Registro Anvisa nº: 80123450012',
    'Placa de 20 mm, matrícula no curso até 12/2026',
    '| Cidade | Vagas |\n|---|---|\n| Recife | 12 |',
    'O setor de RH fica na sala 204.',
    'Caixa com 30 comprimidos de 500 mg',
    'Casa 12, sala 304',
    'Ensaio randomizado. Registro: NCT04417738.',
    'Lovenox 40 MG SQ daily',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
