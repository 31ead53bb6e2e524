import { linkTo, nameInLetter } from './letter.js';
import { linkTokenHash, newLinkToken } from './link-token.js';

describe('names in letters', () => {
  it.each([
    ['Ana Lima Teixeira', 'Ana Lima Teixeira'],
    ['  Ana \r\n Lima  ', 'Ana Lima'],
    ['Dra. Ana Lima', 'Dra. Ana Lima'],
    ['Clínica São José', 'Clínica São José'],
    ["D'Ávila & Filhos", "D'Ávila & Filhos"],
  ])('keep %j', (name, kept) => {
    expect(nameInLetter(name)).toBe(kept);
  });

  it.each([
    '',
    ' \n ',
    'Win at evil.example',
    'https://evil.example',
    'evil.example/x',
    'write to a@b.example',
    'x'.repeat(81),
    'Ana\u202egnp.exe',
  ])('leave out %j', (name) => {
    expect(nameInLetter(name)).toBeNull();
  });
});

describe('tokens of links', () => {
  it('are found again by their hash, and only as what they are', () => {
    const { token, hash } = newLinkToken('reset');
    expect(token).toMatch(/^ppr_[\w-]{43}$/);
    expect(linkTokenHash('reset', token)).toEqual(hash);
    expect(linkTokenHash('invitation', token)).toBeNull();
    expect(linkTokenHash('invitation', token.replace('ppr_', 'pin_'))).not.toEqual(hash);
  });

  it.each(['', 'ppr_', `ppr_${'a'.repeat(42)}`, `ppr_${'a'.repeat(44)}`, `ppr_${'ã'.repeat(43)}`])(
    'cannot be %j',
    (token) => {
      expect(linkTokenHash('reset', token)).toBeNull();
    },
  );

  it('stand in the fragment of a link', () => {
    expect(linkTo('https://parecer.example/cms', 'reset-password', 'ppr_x')).toBe(
      'https://parecer.example/cms/reset-password#token=ppr_x',
    );
  });
});
