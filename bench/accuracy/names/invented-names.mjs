// Invents names that no list holds, spelled as names are: each letter follows the three before it as it does in the lists.
import { FAMILY_NAMES } from '../../../dist/compliance/lgpd/names/family-names.js';
import { GIVEN_NAMES } from '../../../dist/compliance/lgpd/names/given-names.js';
import { looksOrdinary } from '../../../dist/compliance/lgpd/names/ordinary-words.js';
import { municipalityNames } from '../../../dist/compliance/lgpd/places/municipalities.js';

const ORDER = 3;
const END = '$';
const SHORTEST = 4;
const LONGEST = 12;
/** Names of the lists stand without accents; one in so many letters that can have one gets it back. */
const ACCENTED = 0.08;
const ACCENTS = {
  a: 'áãâäå',
  e: 'éêèě',
  i: 'íî',
  o: 'óôõöø',
  u: 'úü',
  c: 'çčć',
  n: 'ñń',
  s: 'šś',
  z: 'žż',
  l: 'ł',
};

function followersOf(names) {
  const followers = new Map();
  for (const name of names) {
    if (!/^[a-z]{4,}$/.test(name)) continue;
    const letters = `${'^'.repeat(ORDER)}${name}${END}`;
    for (let i = ORDER; i < letters.length; i += 1) {
      const before = letters.slice(i - ORDER, i);
      followers.set(before, `${followers.get(before) ?? ''}${letters[i]}`);
    }
  }
  return followers;
}

const CHAINS = { given: followersOf(GIVEN_NAMES), family: followersOf(FAMILY_NAMES) };

const oneOf = (values, random) => values[Math.floor(random() * values.length)];

function spelled(chain, random) {
  let name = '^'.repeat(ORDER);
  for (;;) {
    const letter = oneOf(chain.get(name.slice(-ORDER)), random);
    if (letter === END || name.length > LONGEST + ORDER) return name.slice(ORDER);
    name += letter;
  }
}

const isNew = (name) =>
  name.length >= SHORTEST &&
  name.length <= LONGEST &&
  !GIVEN_NAMES.has(name) &&
  !FAMILY_NAMES.has(name) &&
  !looksOrdinary(name) &&
  !municipalityNames().has(name);

const accented = (name, random) =>
  [...name]
    .map((letter) =>
      letter in ACCENTS && random() < ACCENTED ? oneOf(ACCENTS[letter], random) : letter,
    )
    .join('');

/** @returns a name in lower case; `kind` is `given` or `family`. The same sequence of `random` gives the same name. */
export function inventedName(kind, random) {
  for (;;) {
    const name = spelled(CHAINS[kind], random);
    if (isNew(name)) return accented(name, random);
  }
}
