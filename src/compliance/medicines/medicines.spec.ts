import { fold } from '../text/fold.js';
import { findDoses } from './find-doses.js';
import { findMedicines, medicineNamed } from './find-medicines.js';
import { MEDICINE_ENTRIES } from './medicine-dictionary.js';
import { parseMedicineEntry } from './medicine-entry.js';
import { needsPrescription } from './medicine.js';

const foldedText = (text: string) => ({ text, folded: fold(text) });
const named = (text: string): string[] =>
  findMedicines(foldedText(text)).map(
    ({ medicine, start, end }) => `${medicine.dcb} < ${text.slice(start, end)}`,
  );
const doses = (text: string): string[] =>
  findDoses(fold(text)).map(({ start, end }) => text.slice(start, end));

describe('the dictionary', () => {
  it('holds at least 600 active ingredients, each once', () => {
    const dcbs = MEDICINE_ENTRIES.map(({ medicine }) => fold(medicine.dcb));
    expect(dcbs.length).toBeGreaterThanOrEqual(600);
    expect(dcbs.filter((dcb, i) => dcbs.indexOf(dcb) !== i)).toEqual([]);
  });

  it('gives no name two meanings', () => {
    const meanings = new Map<string, string>();
    const clashes = MEDICINE_ENTRIES.flatMap(({ medicine, names }) =>
      names.flatMap(({ name }) => {
        const known = meanings.get(fold(name)) ?? medicine.dcb;
        meanings.set(fold(name), known);
        return known === medicine.dcb ? [] : [`${name}: ${known}, ${medicine.dcb}`];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('finds every medicine by each of its unambiguous names', () => {
    const lost = MEDICINE_ENTRIES.flatMap(({ medicine, names }) =>
      names
        .filter(({ ambiguous }) => !ambiguous)
        .filter(({ name }) => findMedicines(foldedText(`(${name})`))[0]?.medicine !== medicine)
        .map(({ name }) => name),
    );
    expect(lost).toEqual([]);
  });

  it.each(['X losartana', 'Plosartana', 'P ', 'P a | b | c | d | e'])('refuses %j', (line) => {
    expect(() => parseMedicineEntry(line)).toThrow('no entry');
  });
});

describe('medicineNamed', () => {
  it.each([
    ['Losartana', 'losartana', 'prescription', null, null],
    ['simvastatin', 'sinvastatina', 'prescription', null, null],
    ['OZEMPIC', 'semaglutida', 'retained-prescription', null, 'glp-1'],
    ['Amoxicilina', 'amoxicilina', 'retained-prescription', null, 'antimicrobial'],
    ['Rivotril', 'clonazepam', 'controlled', 'B1', null],
    ['ritalina', 'metilfenidato', 'controlled', 'A3', null],
    ['isotretinoin', 'isotretinoína', 'controlled', 'C2', null],
    ['Acetaminophen', 'paracetamol', 'over-the-counter', null, null],
    ['insulin', 'insulina', 'prescription', null, null],
  ])('%s', (name, dcb, supply, controlledList, group) => {
    const medicine = medicineNamed(name);
    expect(medicine).toEqual({ dcb, supply, controlledList, group });
    expect(medicine !== undefined && needsPrescription(medicine)).toBe(
      supply !== 'over-the-counter',
    );
  });

  it.each(['', 'água', 'losartana e sono', '—'])('knows no %j', (name) => {
    expect(medicineNamed(name)).toBeUndefined();
  });
});

describe('findMedicines', () => {
  it.each<[string, string[]]>([
    ['A losartana 50 mg e o AAS.', ['losartana < losartana', 'ácido acetilsalicílico < AAS']],
    ['cloridrato de SERTRALINA', ['sertralina < SERTRALINA']],
    ['Acido acetilsalicilico diario', ['ácido acetilsalicílico < Acido acetilsalicilico']],
    ['toxina botulínica tipo A', ['toxina botulínica < toxina botulínica tipo A']],
    ['Low-dose acetylsalicylic acid', ['ácido acetilsalicílico < acetylsalicylic acid']],
    ['el losartán y la simvastatina', ['losartana < losartán', 'sinvastatina < simvastatina']],
    ['as penicilinas naturais', ['benzilpenicilina < penicilinas']],
    ['trastuzumabe deruxtecana', ['trastuzumabe deruxtecana < trastuzumabe deruxtecana']],
    ['amoxicilina com clavulanato', ['amoxicilina com clavulanato < amoxicilina com clavulanato']],
    ['5-fluorouracil tópico', ['fluoruracila < 5-fluorouracil']],
    ['Insulina glargina à noite', ['insulina glargina < Insulina glargina']],
    ['aplicar insulina antes de comer', ['insulina < insulina']],
    ['insulina 10 UI', ['insulina < insulina']],
    ['comprimidos de Frontal', ['alprazolam < Frontal']],
    ['Frontal 0,5 mg', ['alprazolam < Frontal']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'O lobo frontal planeja.',
    'O pâncreas produz insulina.',
    'A testosterona cai com a idade.',
    'La ley regula los actos médicos.',
    'Chegada a Concerta da banda.',
    'O ácido. Acetilsalicílico não.',
    'metforminaxyz',
  ])('no medicine: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('stays within the range it is given', () => {
    const text = 'losartana e enalapril e captopril';
    const found = findMedicines(foldedText(text), 10, 21);
    expect(found.map(({ medicine }) => medicine.dcb)).toEqual(['enalapril']);
  });
});

describe('findDoses', () => {
  it.each<[string, string[]]>([
    ['tome 500 mg de 8/8 h por 7 dias', ['500 mg de 8/8 h']],
    ['10 mg/kg/dia', ['10 mg/kg/dia']],
    ['2 comprimidos ao dia', ['2 comprimidos ao dia']],
    ['um comprimido a cada 12 horas', ['um comprimido a cada 12 horas']],
    ['de 5 a 10 mg', ['5 a 10 mg']],
    ['600 UI por dia', ['600 UI por dia']],
    ['400 microgramos al día', ['400 microgramos al día']],
    ['take 81 mg once daily', ['81 mg once daily']],
    ['40 gotas de 6 em 6 horas', ['40 gotas de 6 em 6 horas']],
    ['use a cada 8 horas', ['a cada 8 horas']],
    ['1.000 µg', ['1.000 µg']],
    ['20mg/dia e depois 40mg/dia', ['20mg/dia', '40mg/dia']],
    ['glicemia de 126 mg/dL', []],
    ['30 g de fibra', []],
    ['120 mmHg', []],
    ['em 2019', []],
  ])('%s', (text, expected) => {
    expect(doses(text.normalize('NFKC'))).toEqual(expected.map((dose) => dose.normalize('NFKC')));
  });

  it('reads long texts in time', () => {
    const text = '1 '.repeat(20_000) + '10 mg a cada 8 h '.repeat(5_000);
    const began = performance.now();
    expect(findDoses(text)).toHaveLength(5_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
