import { findZone, instantsOf, inZone, nearestInstants, readTime } from './zoned-time.js';

const reading = (text: string): number => {
  const time = readTime(text);
  if (time?.kind !== 'local') throw new Error(`${text} is no local time`);
  return time.reading;
};
const iso = (times: readonly Date[]) => times.map((time) => time.toISOString());

describe('a time as an editor writes it', () => {
  it.each([
    ['2026-12-01T08:00:00-03:00', '2026-12-01T11:00:00.000Z'],
    ['2026-12-01T08:00:00Z', '2026-12-01T08:00:00.000Z'],
    ['2026-12-01T08:00+05:45', '2026-12-01T02:15:00.000Z'],
    ['2026-12-01T08:00:00.25Z', '2026-12-01T08:00:00.250Z'],
    // as Python and PostgreSQL write them
    ['2026-12-01T08:00:00.123987Z', '2026-12-01T08:00:00.123Z'],
    ['2026-12-01T08:00:00.123987654-03:00', '2026-12-01T11:00:00.123Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
    ['2028-02-29T23:59:59-12:00', '2028-03-01T11:59:59.000Z'],
  ])('%s is the instant %s', (text, expected) => {
    const time = readTime(text);
    expect(time?.kind === 'instant' && time.at.toISOString()).toBe(expected);
  });

  it.each([
    '2026-02-30T08:00:00Z',
    '2027-02-29T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-12-01T24:00:00Z',
    '2026-12-01T08:60:00Z',
    '2026-12-01T08:00:60Z',
    '2026-12-01T08:00:00-03',
    '2026-12-01T08:00:00.Z',
    '2026-12-01T08:00:00.1234567890Z',
    '10000-01-01T00:00:00Z',
    '2026-12-01T08:00:00+16:00',
    '2026-12-01T08:00:00+03:60',
    '2026-12-01 08:00:00Z',
    '2026-12-01',
    '0026-12-01T08:00:00Z',
    '20261201T080000Z',
    '2026-12-01T08:00:00Z ',
    '２０２６-12-01T08:00:00Z',
    '',
  ])('%p is no time', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

describe('a clock that hangs somewhere', () => {
  it.each([
    ['America/Sao_Paulo', '2026-12-01T08:00:00', ['2026-12-01T11:00:00.000Z']],
    ['America/Sao_Paulo', '2026-07-01T08:00', ['2026-07-01T11:00:00.000Z']],
    ['Europe/Lisbon', '2026-07-01T08:00:00', ['2026-07-01T07:00:00.000Z']],
    ['Asia/Kathmandu', '2026-07-01T08:00:00', ['2026-07-01T02:15:00.000Z']],
    ['Pacific/Kiritimati', '2027-01-01T00:00:00', ['2026-12-31T10:00:00.000Z']],
    ['UTC', '2026-07-01T08:00:00', ['2026-07-01T08:00:00.000Z']],
    // put back at 02:00 summer time: this hour comes twice
    [
      'Europe/Lisbon',
      '2026-10-25T01:30:00',
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ],
    // half an hour only
    [
      'Australia/Lord_Howe',
      '2026-04-05T01:45:00',
      ['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
    ],
    // put forward at midnight, as Brazil did until 2018
    ['America/Sao_Paulo', '2018-11-04T00:30:00', []],
    ['Europe/Lisbon', '2026-03-29T01:30:00', []],
    ['America/New_York', '2026-03-08T02:00:00', []],
    ['America/New_York', '2026-03-08T03:00:00', ['2026-03-08T07:00:00.000Z']],
    // a day that was left out
    ['Pacific/Apia', '2011-12-30T12:00:00', []],
  ])('in %s shows %s at %j', (zone, text, expected) => {
    expect(iso(instantsOf(reading(text), zone))).toEqual(expected);
  });

  it('names what an hour that is left out could mean', () => {
    const choices = nearestInstants(reading('2026-03-29T01:30:00'), 'Europe/Lisbon');
    expect(choices.map((at) => inZone(at, 'Europe/Lisbon'))).toEqual([
      '2026-03-29T00:30:00+00:00',
      '2026-03-29T02:30:00+01:00',
    ]);
  });

  it('agrees with itself at every quarter of an hour of a year', () => {
    for (const zone of ['Europe/Lisbon', 'America/Santiago', 'Australia/Lord_Howe']) {
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 900_000 * 7) {
        const local = inZone(new Date(at), zone).slice(0, 19);
        expect(instantsOf(reading(local), zone).map(Number)).toContain(at);
      }
    }
  });
});

describe('a zone', () => {
  it.each([
    ['America/Sao_Paulo', 'America/Sao_Paulo'],
    ['america/sao_paulo', 'America/Sao_Paulo'],
    ['UTC', 'UTC'],
    ['Etc/GMT+3', 'Etc/GMT+3'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])('%s is known', (name, expected) => {
    expect(findZone(name)).toBe(expected);
  });

  it.each(['', 'America/Nowhere', '+03:00', '-03', '../etc/passwd', 'x'.repeat(65), 'São_Paulo'])(
    '%p is none',
    (name) => {
      expect(findZone(name)).toBeNull();
    },
  );
});

describe('clocks of many spellings', () => {
  it('are one clock: a name written anew costs no memory', () => {
    const made = jest.spyOn(Intl, 'DateTimeFormat');
    const name = 'us/mountain';
    const spellings = Array.from({ length: 1_000 }, (_, n) =>
      [...name].map((letter, at) => ((n >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
    );
    const shown = new Set(spellings.map((zone) => inZone(new Date('2026-01-01T12:00:00Z'), zone)));
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
    expect(new Set(spellings).size).toBeGreaterThan(400);
    expect([...shown]).toEqual(['2026-01-01T05:00:00-07:00']);
  });
});
