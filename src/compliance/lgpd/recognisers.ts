import { recogniseEmails } from './contacts/emails.js';
import { recogniseHandles } from './contacts/handles.js';
import { recognisePhones } from './contacts/phones.js';
import { recogniseSpokenNumbers } from './contacts/spoken-numbers.js';
import { recogniseDates } from './dates.js';
import { recogniseIdentifiers } from './identifiers.js';
import { recogniseHealthCodes, recogniseHighAges, recogniseIpAddresses } from './personal-facts.js';
import { recogniseAddresses } from './places/addresses.js';
import { recogniseLocations } from './places/locations.js';
import { recogniseCeps, recognisePostalCodes } from './places/postal-codes.js';
import { recogniseRegistries } from './registries.js';
import type { Recogniser } from './scan.js';

/**
 * All recognisers but that of names, which must know the article's author and publisher. Each reads a piece of text on
 * its own: it looks no farther than the margins of `pieces.ts`.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseIdentifiers,
  recogniseRegistries,
  recogniseEmails,
  recogniseHandles,
  recognisePhones,
  recogniseSpokenNumbers,
  recogniseAddresses,
  recogniseCeps,
  recogniseLocations,
  recognisePostalCodes,
  recogniseDates,
  recogniseHighAges,
  recogniseHealthCodes,
  recogniseIpAddresses,
];
