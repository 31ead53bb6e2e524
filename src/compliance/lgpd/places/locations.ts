import { rangeAt } from '../../text/sentences.js';
import type { FieldValue } from '../field-values.js';
import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { isCity, isWiderThanCity } from './cities.js';

/** Words that say where a person lives or comes from; what follows is a town even where no list has it. */
const STRONG =
  /(?<![\p{L}\p{N}])(?:mora(?:va|dora?|ndo|mos|m)?(?: atualmente| hoje| sozinh[oa])? (?:em|no|na|de|do|da)|resid(?:e|ia|ente|indo|entes)(?: e domiciliad[oa])? (?:em|no|na)|viv(?:e|eu|ia|endo)(?: atualmente| sozinh[oa])? em|natural d[aeo]|naturais de|(?:procedente|procedentes|proveniente|oriund[oa]|originari[oa]) d[aeo]|nascid[oa](?: e criad[oa])? em|nasceu em|domiciliad[oa] em|mudou-se para|veio d[aeo]|vim d[aeo]|venho d[aeo]|viemos d[aeo]|vem d[aeo]|chegou d[aeo]|registrad[oa] em|faleceu em|morreu em|sepultad[oa] em|fallecio en|murio en|died in|lives? in|lived in|living in|resides? in|residing in|resident of|residents of|native of|born in|hails from|comes from|moved to|originally from|based in|vive(?: actualmente)? en|vivia en|reside en|residente en|vecin[oa] de|domiciliad[oa] en|nacid[oa] en|originari[oa] de|proveniente de|afincad[oa] en) $/u;
/** Words that may say so; what follows must be a known town. */
const WEAK =
  /(?<![\p{L}\p{N}])(?:(?:\d{1,3} (?:anos|anitos)(?: de idade|de edad)?[,)]?|years? old,?|year-old|aged \d{1,3},?)(?: de| d[ao]| em| en| from| of| in)?|\d{1,3} anos, (?:\p{L}{3,16} ){1,3}(?:de|em|do|da|en)|from|(?:senhora?|homem|mulher|idos[oa]|paciente|dona de casa|morador(?:a|es)?|agricultora?|professora?|aposentad[oa]|comerciante|estudante|varon|mujer|hombre|man|woman|boy|girl|patient|vive|moro|vivo) (?:de|em|en|from|of|in)|(?:aqui|la|ca) (?:de|em)|mi pueblo,?) $/u;
/** A name with its town: "Ana Souza, de Olinda," or "(Olinda, PE)"; the capital before the comma shows the name. */
const APPOSITION =
  /\p{Lu}[\p{L}'.-]{1,20}(?:, \d{1,3} (?:anos|años))?, (?:\d{1,3}, )?(?:de|do|da|from|of) $/u;
const PLACE =
  /\p{Lu}[\p{L}']{1,20}(?:-\p{L}{2,12}){0,3}(?: (?:(?:da|de|do|das|dos|d'|del|de la|la|las|los|el|y|e|of) ?)?\p{Lu}[\p{L}']{1,20}){0,4}/uy;
const START = /(?<![\p{L}\p{N}'-])\p{Lu}/gu;
const NO_TOWN =
  /^(?:hospital|clinica|casa|centro|instituto|santa casa|residencial|condominio|bairro|rua|avenida|av|unidade|upa|ubs|abrigo|asilo|lar|estado|zona|interior|universidade|faculdade|escola|nursing|hospital|calle|jardim|vila|parque|conjunto|fazenda|sitio|chacara|outubro|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|novembro|dezembro|january|february|march|april|may|june|july|august|september|october|november|december|sus|covid|deus|cid|uti|fase|st|dr|dra|rede|regiao|comunidade|comunidad|provincia|aldeia|assentamento|the)\b/;
/** Everyday words and given names that are also names of small municipalities. */
const ALSO_WORDS =
  /^(?:esperanca|alegria|bonito|saude|sobrado|progresso|luz|paz|ipe|feliz|planalto|centenario|descanso|vera|abel|barra|cruz|natal|colinas|florida|independencia|liberdade|mel|prata|ouro|ponte|remanso|vitoria|salvador|alto|primavera|jardim|sertao|carmo|santana|maria|rosario|para|uniao|amparo|conceicao|aparecida|socorro|penha|gloria|lima|leon|rosa|viana|campos|ribeira|nova|serra|bom|guia|ruy|areia|pilar|cristais|bela|sol|saude|cedro|palmeira|mirador|marques|cardoso|correntes|macedonia|general|capitao|doutor|teixeira|guimaraes|barros|sales|matos|mesa|reading|nice|bath|york|lincoln|madison|victoria|regina|virginia|aurora|charlotte|jackson|houston|dallas|austin|derby|durham|hamilton|parla|baza|merida)$/;

/** Cities that say where a person lives; whether a person is near is judged afterwards. */
export function recogniseLocations(scan: ScannedField): readonly Candidate[] {
  return [...scan.values.flatMap((value) => labelled(scan, value)), ...behindWords(scan)];
}

function candidate(
  scan: ScannedField,
  start: number,
  end: number,
  confidence: number,
  reason: string,
  tied = false,
): Candidate {
  const value = `LOCATION:${scan.folded.slice(start, end)}`;
  const tie = tied ? { tied } : {};
  return { start, end, type: 'LOCATION', confidence, allow: false, ...tie, reason, value };
}

/** "Localidad/ Provincia: Burgos", "Cidade: Olinda - PE": the town is the first capitalised part. */
function labelled(scan: ScannedField, value: FieldValue): readonly Candidate[] {
  if (!value.kinds.has('CITY')) return [];
  const place = placeAt(scan, value.start);
  if (place === undefined) return [];
  const end = Math.min(value.end, value.start + place.length);
  const folded = scan.folded.slice(value.start, end);
  if (NO_TOWN.test(folded) || (isWiderThanCity(folded) && !isCity(folded))) return [];
  return [
    candidate(scan, value.start, end, isCity(folded) ? 0.9 : 0.75, 'behind the label of a city'),
  ];
}

function placeAt(scan: ScannedField, start: number): string | undefined {
  PLACE.lastIndex = start;
  return PLACE.exec(scan.shadow.text)?.[0];
}

function behindWords(scan: ScannedField): readonly Candidate[] {
  return [...scan.shadow.text.matchAll(START)].flatMap((match): readonly Candidate[] => {
    const start = match.index;
    // every phrase of residence ends in a space; most capitals stand behind something else or another capital
    if (scan.folded.charAt(start - 1) !== ' ') return [];
    const before = wordsBefore(scan, start, 5);
    const strong = STRONG.test(before);
    const weak = !strong && (WEAK.test(before) || isApposition(scan, start));
    if (!strong && !weak) return [];
    const place = placeAt(scan, start);
    if (place === undefined) return [];
    const name = longestCity(scan, start, place);
    const folded = scan.folded.slice(start, start + name.length);
    const known = isCity(folded);
    if (NO_TOWN.test(folded) || (isWiderThanCity(folded) && !(strong && known))) return [];
    if (!known && (!strong || !/\p{Ll}/u.test(name))) return [];
    if (weak && ALSO_WORDS.test(folded)) return [];
    const reason = known ? 'town behind a word of residence' : 'capital behind a word of residence';
    const tied = strong && isAboutOnePerson(scan, start);
    return [candidate(scan, start, start + name.length, known && strong ? 0.8 : 0.6, reason, tied)];
  });
}

const isApposition = (scan: ScannedField, start: number): boolean =>
  APPOSITION.test(scan.shadow.text.slice(Math.max(0, start - 48), start));

const ONE_PERSON =
  /\b(?:[ao] paciente|uma? (?:homem|mulher|paciente|menin[oa]|senhora?|jovem|idos[oa])|\d{1,3} anos|year-old|years old|ela|ele|el paciente|la paciente|she|he|the patient|minha (?:mae|avo|filha|esposa|irma)|meu (?:pai|avo|filho|marido|irmao)|paciente (?:masculino|feminina|do sexo)|moro|dona|seu|viuv[oa]|aposentad[oa])\b/;

function isAboutOnePerson(scan: ScannedField, start: number): boolean {
  const sentence = rangeAt(scan.sentences, start);
  const from = Math.max(sentence?.start ?? 0, start - 120);
  return ONE_PERSON.test(scan.folded.slice(from, start));
}

/** Cuts trailing words until the rest is a known town; keeps the whole where none is. */
function longestCity(scan: ScannedField, start: number, text: string): string {
  let name = text;
  while (!isCity(scan.folded.slice(start, start + name.length))) {
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    if (cut < 0) return text;
    name = name.slice(0, cut);
    // "Santana do" is no town: the name goes on, known or not
    if (/ (?:d[aeo]s?|del|de la|la|las|los|el)$/.test(name)) return text;
  }
  return name;
}
