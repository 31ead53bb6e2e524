import { Problem } from '#kernel/problem.js';
import { assertGoodPassword, passwordFault } from './password-rules.js';

const ANA = { email: 'ana.teixeira@clinica-aurora.example', name: 'Ana Lima Teixeira' };

describe('password rules', () => {
  it.each([
    ['a passphrase', 'uma-frase-bem-comprida'],
    ['words and a year', 'Correct-Horse-2026!'],
    ['exactly twelve characters', 'kd8#mQ2x.Lw7'],
    ['exactly 128 characters', 'kd8#mQ2x.Lw7hz3!'.repeat(8)],
    ['accents', 'açaí com pão de queijo'],
    ['characters beyond the first plane, one each', '🐢🐇🦊🐳🦉🐙🦋🐝tartaruga'],
    ['blanks', 'tres tristes tigres'],
    ['a common word among others', 'long-enough-password'],
  ])('take %s', (_what, password) => {
    expect(passwordFault(password, ANA)).toBeNull();
  });

  it.each([
    ['eleven characters', 'kd8#mQ2x.Lw', 'must have 12 to 128'],
    ['129 characters', `${'kd8#mQ2x.Lw7hz3!'.repeat(8)}x`, 'must have 12 to 128'],
    ['twelve code units that are six characters', '🐢🐇🦊🐳🦉🐙', 'must have 12 to 128'],
    ['marks that compose to eleven characters', 'a\u0301'.repeat(11), 'must have 12 to 128'],
    ['a megabyte', 'x7'.repeat(500_000), 'must have 12 to 128'],
    ['one character', 'xxxxxxxxxxxxxxx', 'again and again'],
    ['a few characters', 'abababababab', 'again and again'],
    ['a short word again and again', 'lorenalorenalorena', 'again and again'],
    ['counting', '123456789012', 'first to be guessed'],
    ['counting down', '0987654321098765', 'first to be guessed'],
    ['the first row of keys', 'qwertyuiop12', 'first to be guessed'],
    ['columns of keys', '1qaz2wsx3edc', 'first to be guessed'],
    ['a common word with a year', 'Password2026!', 'first to be guessed'],
    ['a common word with signs for letters', 'P@$$w0rd2026!', 'first to be guessed'],
    ['a common word of Brazil', 'MinhaSenha123!', 'first to be guessed'],
    ['a club and a year', 'Flamengo-1981!!', 'first to be guessed'],
    ['a month and a year', 'Fevereiro@2026', 'first to be guessed'],
    ['the demo password', 'Demo-Parecer-2026!', 'first to be guessed'],
    ['the e-mail', 'ana.teixeira@clinica-aurora.example', 'e-mail or the name'],
    ['the e-mail in capitals', 'ANA.TEIXEIRA@CLINICA-AURORA.EXAMPLE', 'e-mail or the name'],
    ['part of the e-mail and a number', 'anateixeira2026', 'e-mail or the name'],
    ['the name', 'Ana Lima Teixeira', 'e-mail or the name'],
    ['the name with signs for letters', 'T31x31r4-2026!', 'e-mail or the name'],
  ])('refuse %s', (_what, password, reason) => {
    expect(passwordFault(password, ANA)).toContain(reason);
  });

  it('take a name that is somebody else’s', () => {
    expect(passwordFault('Ana Lima Teixeira', { email: 'rui@x.example', name: 'Rui' })).toBeNull();
  });

  it('are quick at their longest', () => {
    const started = performance.now();
    for (let n = 0; n < 100; n += 1) passwordFault('a1'.repeat(60) + 'qwerty', ANA);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('point at the field', () => {
    expect.assertions(2);
    try {
      assertGoodPassword('/new_password', 'short');
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
      expect(error).toMatchObject({
        code: 'request.invalid',
        extras: {
          errors: [
            {
              pointer: '/new_password',
              message: 'new_password must have 12 to 128 characters',
              code: 'isGoodPassword',
            },
          ],
        },
      });
    }
  });
});
