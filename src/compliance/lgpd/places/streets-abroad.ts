// Streets as they are written where neither Portuguese, Spanish nor English is spoken.
import { leanPattern } from '../../text/lean-pattern.js';
import { rangesOf } from '../../text/matches.js';
import type { TextRange } from '../../text/shadow-text.js';
import type { ScannedField } from '../scan.js';

/** The word of the street ends its name, and its number follows: "Hagagatan 187", "Lange Voorstraat 4b". */
const STREET_IN_NAME = leanPattern(
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'-]{1,20} ){0,2}\p{Lu}\p{L}{2,20}(?:gatan|vägen|vegen|veien|stien|straße|strasse|straat|gracht|gasse|gade|vej|utca|katu|stræde)(?:en)?,? \d{1,4}(?:[ -]?[a-z](?!\p{L}))?(?![\p{L}\p{N}])/gu,
);
/** The same as a word of its own, before the name or behind it: "Ollenhauer Str. 29", "ul. Długa 4", "Rue de Verviers 12". */
const STREET_APART = leanPattern(
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Str\.?|Straße|Strasse|Allee|Platz|Weg|Gasse|utca|út)|(?:ul\.|ulica|Rue|Viale|Corso|Piazza|Boulevard|Chaussée)(?: (?:de la|de|du|des|della|del|di|d'))?(?: \p{Lu}[\p{L}'-]{1,20}){1,3}),? \d{1,4}(?:[ -]?[a-z](?!\p{L}))?(?![\p{L}\p{N}])/gu,
);
/** Where somebody lives or a letter goes; the street follows, whatever its word. */
const HOUSE_OF = leanPattern(
  /(?:\b(?:(?:lives?|living|resides?|residing|stays?|staying) (?:at|on|in)|moved (?:from|to)|branch to|address(?: (?:is|to|as|same|with|now|will|be)){0,3}:?|mora (?:na|no|em)|vive en|domicilio:?|endereco:?|direccion:?)|(?:^|\n)where:) $/,
);
/** What else is numbered. */
const NO_STREET =
  /^(?:Phase|Trial|Chapter|Room|Table|Figure|Section|Study|Week|Day|Version|Fase|Sala|Quarto|Leito|Capítulo|Tabela|Figura|Semana|Dia|Bloco|Box) /;
const NAMED_AND_NUMBERED = leanPattern(
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'-]{2,20} ){1,3}\d{1,4}[a-z]?(?=[,.;\n?!)]|$)/gu,
);
const REACH = 48;

/** Streets abroad with a number; where nothing but a word of residence tells them, `told` is false. */
export function streetsAbroad(
  scan: ScannedField,
): readonly (TextRange & { readonly told: boolean })[] {
  const { text } = scan.shadow;
  const named = [...rangesOf(STREET_IN_NAME, text), ...rangesOf(STREET_APART, text)];
  const lived = rangesOf(NAMED_AND_NUMBERED, text).filter(
    ({ start, end }) =>
      !NO_STREET.test(text.slice(start, end)) &&
      HOUSE_OF.test(scan.folded.slice(Math.max(0, start - REACH), start)),
  );
  return [
    ...named.map((range) => ({ ...range, told: true })),
    ...lived.map((range) => ({ ...range, told: false })),
  ];
}
