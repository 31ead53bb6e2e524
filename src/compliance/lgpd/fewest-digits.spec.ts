import { fewestDigits } from './fewest-digits.js';

describe('the fewest digits of an expression', () => {
  it.each<readonly [RegExp, number]>([
    [/abc/, 0],
    [/\d/, 1],
    [/\d?\d*\d+/, 1],
    [/\d{3}\.\d{3}\.\d{3}-\d{2}/, 11],
    [/\d(?:[ .\-/]{0,3}\d){10}/, 11],
    [/\d{4,14}(?:-\d{1,8})?/, 4],
    [/\d{9}|[a-z]{2}\d{4}|\d{20}/, 4],
    [/(?:19|20)\d{2}/, 4],
    [/[12789]\d{2}[ .-]?\d{4}/, 7],
    [/[\doil]{5}\d/, 1],
    [/(?=\d{8})(?<!\d[./-])(?<=cpf )\d{2}(?!\d)(?![./-]\d)/, 2],
    [/\p{L}{1,20}\u0031\d{2}/u, 2],
    [/[\]\d]\d\]\d/, 2],
    [/\d{1,2}([/.-])\d{1,2}\1\d{2}/, 4],
    [/(?<day>\d\d)\k<day>/, 2],
    [/(?:a|\d{2})?(?:b\d|\d{3})/, 1],
  ])('%s has %i', (pattern, digits) => {
    expect(fewestDigits(pattern)).toBe(digits);
  });
});
