import { recogniseIdentifiers } from './identifiers.js';
import { recogniseRegistries } from './registries.js';
import { scanField } from './scan.js';
import { resolveOverlaps } from './overlaps.js';

interface Seen {
  readonly type: string;
  readonly text: string;
  readonly confidence: number;
  readonly valid: boolean | undefined;
}

function seen(text: string): Seen[] {
  const scan = scanField('content', text);
  return resolveOverlaps([...recogniseIdentifiers(scan), ...recogniseRegistries(scan)]).map(
    (c) => ({
      type: c.type,
      text: scan.shadow.text.slice(c.start, c.end),
      confidence: c.confidence,
      valid: c.valid,
    }),
  );
}

describe('Brazilian documents in texts of other languages', () => {
  it.each([
    ['Her voter ID number is 5561 1181 0680.', 'VOTER_ID'],
    ['His SUS card number: 170 0000 0022 0008', 'CNS'],
    ['Tarjeta SUS 903719662887712', 'CNS'],
    ['Birth certificate no. 93869501552017156607652258768577', 'CIVIL_REGISTRY'],
    ['Court case 0206956-58.2015.8.21.0003', 'CASE_NUMBER'],
    ['número de proceso 0206956-58.2015.8.21.0003', 'CASE_NUMBER'],
  ])('%s', (text, type) => {
    expect(seen(text)).toMatchObject([{ type, confidence: 1 }]);
  });
});

describe('identifiers whose check digits hold', () => {
  it.each([
    ['CPF', 'CPF', '52956224360'],
    ['CPF', 'CPF', '57769378257'],
    ['CPF', 'CPF', '529.982.247-25'],
    ['CNPJ', 'CNPJ', '61121211000177'],
    ['CNPJ', 'CNPJ', '2MNAV0Z3000173'],
    ['CNPJ', 'CNPJ', '12.ABC.345/01DE-35'],
    ['CNS', 'Cartão SUS', '123456789010000'],
    ['CNS', 'CNS', '170000000220008'],
    ['CNS', 'cns', '903719662887712'],
    ['PIS', 'PIS', '20489204486'],
    ['PIS', 'NIS', '190.43179.03-8'],
    ['VOTER_ID', 'título de eleitor', '556111810680'],
    ['VOTER_ID', 'titulo', '0001 0008 0116'],
    ['CNH', 'CNH', '04222462182'],
    ['CNH', 'CNH nº', '00844563120'],
    ['VEHICLE_ID', 'RENAVAM', '04250971774'],
    ['RG', 'RG', '41.033.719-5'],
    ['CIVIL_REGISTRY', 'certidão', '93869501552017156607652258768577'],
    ['CASE_NUMBER', 'processo', '0206956-58.2015.8.21.0003'],
    ['CREDIT_CARD', 'cartão', '5169833536752355'],
    ['BANK_ACCOUNT', 'IBAN', 'BR8987550251910947802931206C1'],
    ['US_SSN', 'SSN', '117-17-5696'],
    ['US_MBI', 'MBI', '5GN6-X72-WP02'],
    ['ES_DNI', 'DNI', '53436536S'],
    ['ES_DNI', 'NIE', 'Z0251787B'],
    ['ES_NUSS', 'seguridad social', '165651282578'],
    ['MX_CURP', 'CURP', 'HINB690309MNLLFG04'],
  ])('%s behind its cue: %s %s', (type, cue, value) => {
    expect(seen(`${cue} ${value}`)).toEqual([{ type, text: value, confidence: 1, valid: true }]);
  });

  it.each([
    ['CPF', '529.982.247-25'],
    ['CNS', '903719662887712'],
    ['CASE_NUMBER', '0206956-58.2015.8.21.0003'],
    ['CREDIT_CARD', '5169 8335 3675 2355'],
  ])('%s without a cue keeps at least 0.85', (type, value) => {
    expect(seen(`Veja ${value} aqui.`)).toMatchObject([{ type, confidence: 0.85 }]);
  });
});

describe('identifiers whose check digits are wrong', () => {
  const wrong = [
    ['CPF', 'CPF', '52956224361'],
    ['CNPJ', 'CNPJ', '61121211000170'],
    ['CNPJ', 'CNPJ', '2MNAV0Z3000170'],
    ['CNS', 'CNS', '903719662887710'],
    ['PIS', 'PIS', '20489204480'],
    ['VOTER_ID', 'título de eleitor', '556111810681'],
    ['CNH', 'CNH', '04222462180'],
    ['VEHICLE_ID', 'RENAVAM', '04250971770'],
    ['CIVIL_REGISTRY', 'certidão', '93869501552017156607652258768570'],
    ['US_SSN', 'SSN', '987-65-4321'],
    ['ES_DNI', 'DNI', '53436536A'],
    ['ES_NUSS', 'NUSS', '165651282570'],
  ] as const;

  it.each(wrong)('%s behind its cue keeps 0.5: %s %s', (type, cue, value) => {
    expect(seen(`${cue} ${value}`)).toEqual([{ type, text: value, confidence: 0.5, valid: false }]);
  });

  it.each(wrong)('%s without a cue is dropped (%s %s)', (_type, _cue, value) => {
    expect(seen(`Veja ${value} aqui.`)).toEqual([]);
  });

  it('drops eleven equal digits even behind the cue', () => {
    expect(seen('CPF 111.111.111-11')).toEqual([]);
  });

  it('drops a card number that fails Luhn without a cue', () => {
    expect(seen('Veja 5169833536752350')).toEqual([]);
  });

  it('keeps an identity card of another state, whose digit nobody can check', () => {
    expect(seen('RG 41.033.719-0')).toMatchObject([{ type: 'RG', valid: undefined }]);
    expect(seen('RG MG-12.345.678 SSP/MG')).toMatchObject([{ text: 'MG-12.345.678 SSP/MG' }]);
  });
});

describe('obfuscation is undone', () => {
  it.each([
    ['CPF: 5 2 9 9 8 2 2 4 7 2 5'],
    ['CPF 529 982 247 25'],
    ['CPF 529.982.2\u200b47-25'],
    ['CPF ５２９.９８２.２４７-２５'],
    ['CPF 529.982.247–25'],
    ['CPF 529&#46;982&#46;247&#45;25'],
    ['CPF <b>529</b>.982.247-25'],
    ['cpf 529982247-25'],
    ['CPF 529982247-2S CPF 529.982.247-25'],
  ])('%j', (text) => {
    expect(seen(text)).toMatchObject([{ type: 'CPF', valid: true }]);
  });

  it('reads O and l as digits only behind the cue', () => {
    expect(seen('CPF 529.562.243-6O')).toMatchObject([{ type: 'CPF', valid: true }]);
    expect(seen('Veja 529.562.243-6O')).toEqual([]);
  });
});

describe('numbers that belong to nobody', () => {
  it.each([
    'Registro Anvisa 1.0000.1234.001-5',
    'EAN 7891234567895',
    'Lote 20240115',
    'TUSS 3.10.09.26 e TUSS 30826338',
    'SIGTAP 03.01.01.007-2',
    'CNES 2077485',
    'DOI 10.1016/S0140-6736(20)30183-5',
    'PMID 31234567',
    'NCT04280705',
    'Protocolo 70318264590',
    'O CPF segue o modelo 000.000.000-00',
    'Formulário: CPF ___.___.___-__',
    'Atendimento de 2.500 pessoas em 2023',
    'Arquivo 1b7c55e2-0d3f-4c1e-9a52-7f60ab12cd34.jpg',
    'Atendemos 1200 pacientes no convênio desde 1998',
  ])('%s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('cues', () => {
  it('the nearest cue decides between numbers of the same length', () => {
    const text = 'PIS 204.89204.48-6, CNH 04222462182';
    expect(seen(text).map((s) => s.type)).toEqual(['PIS', 'CNH']);
  });

  it.each([
    ['MEDICAL_RECORD', 'prontuário n° 40981127', '40981127'],
    ['MEDICAL_RECORD', 'Historia clínica N° 204.771', '204.771'],
    ['MEDICAL_RECORD', 'Historia clínica nro. 204771', '204771'],
    ['MEDICAL_RECORD', 'Exp.: 18-40337', '18-40337'],
    ['MEDICAL_RECORD', 'prontuário nº 40981127', '40981127'],
    ['MEDICAL_RECORD', 'NHC: 702214', '702214'],
    ['HEALTH_PLAN', 'Carteirinha Unimed 0 123 456789012345 6', '0 123 456789012345 6'],
    ['CIVIL_REGISTRY', 'DNV 30-70214456-3', '30-70214456-3'],
    ['PASSPORT', 'passaporte FX123456', 'FX123456'],
    ['BANK_ACCOUNT', 'ag. 0412 c/c 77130-9', 'ag. 0412 c/c 77130-9'],
    ['VEHICLE_ID', 'placa ABC1D23', 'ABC1D23'],
  ])('%s by its cue alone', (type, text, value) => {
    const [found] = seen(text);
    expect(found).toMatchObject({ type, text: value });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('reads the heading of a table column as the cue', () => {
    expect(seen('nome,cpf\nAna,52998224725\nRui,52956224360').map((s) => s.confidence)).toEqual([
      1, 1,
    ]);
  });
});

describe('professional registries', () => {
  it.each([
    'CRM/SP 123456',
    'CRM-SP 123.456',
    'CRM 12345 (MG)',
    'CRP 06/123456',
    'CRO-SP 12345',
    'COREN-PR 204.871-ENF',
    'CREFITO-3/12345-F',
    'CRF-SP 12345',
    'CRFa 2-12345',
    'CREF 098761-G/RS',
    'CRMV-SP 12345',
    'CRN-3 1234',
    'RQE 3333',
  ])('%s', (text) => {
    expect(seen(`Ana Lima, ${text}, atende.`)).toMatchObject([
      { type: 'PROFESSIONAL_REGISTRY', text },
    ]);
  });

  it.each([
    ['NPI 1143528622', 1],
    ['NPI 1143528620', 0],
    ['DEA FS4863355', 1],
    ['DEA FS4863354', 0],
  ])('%s', (text, count) => {
    expect(seen(text)).toHaveLength(count);
  });
});
