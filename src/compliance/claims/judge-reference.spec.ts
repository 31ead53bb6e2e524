import { judgeReference, type NamingClaim } from './judge-reference.js';
import { SAME_TOPIC } from './topic-overlap.js';

const claim = (text: string, surroundings = ''): NamingClaim => ({
  key: 'claim_1',
  text,
  surroundings,
});
const work = (title: string, topics = '') => ({ title, topics });

const SALT = work('Effect of longer term modest salt reduction on blood pressure: Cochrane review');

describe('whether a work is about what the article says', () => {
  it('finds the same subject in another language', () => {
    const { state, overlaps } = judgeReference(
      SALT,
      [claim('A redução do sal diminuiu a pressão arterial em 5 mmHg.')],
      [],
    );
    expect(state).toBe('found');
    expect(overlaps.claim_1).toBeGreaterThanOrEqual(SAME_TOPIC);
  });

  it.each([
    'A metformina reduz a glicemia em pacientes com diabetes tipo 2.',
    'O uso de fio dental previne gengivite.',
    'Vacunarse contra la influenza reduce las hospitalizaciones.',
  ])('takes "%s" for another subject', (text) => {
    expect(judgeReference(SALT, [claim(text)], ['Sal e pressão arterial']).state).toBe('mismatch');
  });

  it('lets what stands before a claim tell its subject, without validating the claim', () => {
    const bare = claim(
      'Nos ensaios, a queda média foi de 5 mmHg.',
      'Sal e pressão arterial. Comer menos sal baixa a pressão arterial. Nos ensaios, a queda média foi de 5 mmHg.',
    );
    const { state, overlaps } = judgeReference(SALT, [bare], []);
    expect(state).toBe('found');
    expect(overlaps.claim_1).toBeLessThan(SAME_TOPIC);
  });

  it('compares conditions and abstracts where the title says little', () => {
    const sprint = work('SPRINT', 'Hypertension · Intensive control of systolic blood pressure');
    const text = 'Controlar a hipertensão arterial com metas menores evita mortes.';
    expect(judgeReference(sprint, [claim(text)], []).state).toBe('found');
    expect(judgeReference(work('SPRINT'), [claim(text)], []).state).toBe('mismatch');
  });

  it('holds a reference that no claim names against the line it stands in', () => {
    const line =
      '4. He FJ. Effect of longer term modest salt reduction on blood pressure. BMJ 2013.';
    expect(judgeReference(SALT, [], ['Dentes saudáveis', line])).toEqual({
      state: 'found',
      overlaps: {},
    });
    expect(
      judgeReference(SALT, [], ['Dentes saudáveis', '4. Souza. Gengivite e fio dental.']).state,
    ).toBe('mismatch');
  });
});
