import { getCities } from '@brazilian-utils/brazilian-utils';
import { fold } from '../../text/fold.js';

let names: ReadonlySet<string> | undefined;

/** Folded names of all Brazilian municipalities (IBGE list of the library), built on first use. */
export function municipalityNames(): ReadonlySet<string> {
  names ??= new Set(getCities().map((city) => fold(city)));
  return names;
}
