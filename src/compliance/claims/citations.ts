/** Numbered markers: "[7]", "[3,5-7]", "(12)" directly after a word, superscripts that NFKC turned into digits are not read. */
const MARKER = /\[(\d{1,3})(?:\s?[,;-]\s?\d{1,3}){0,8}\]/;
const AUTHOR_YEAR =
  /\(?(?<![\p{L}])\p{Lu}[\p{L}'-]{1,25}(?:(?:,? (?:e|and|y|&) |, )\p{Lu}[\p{L}'-]{1,25}){0,3}(?:,? et al\.?|,? e col(?:s|\.)?\.?)?,? \(?(?:19|20)\d{2}[a-z]?\)/u;
const NAMED_BODY =
  /\b(?:diretriz(?:es)?|consenso|guideline[s]?|posicionamento|protocolo clinico|pcdt|manual|relatorio|boletim|recomendac(?:ao|oes)|nota tecnica|caderno|censo|pesquisa nacional|inquerito|who|oms|opas|organizacao mundial da saude|organizacao pan-americana|ministerio da saude|secretaria (?:municipal |estadual )?(?:de|da) saude|anvisa|inca|ibge|cdc|fda|ema|nice|sociedade brasileira|sociedad|pns|vigitel|conitec|cfm|cochrane|febrasgo|american (?:heart|diabetes|academy)|ada|aha|esc|acog)\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;
const SUPERSCRIPT = /\p{Ll}{3,}(?:\.|,)?[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\d])/u;

/** Where a sentence leans on something that can be looked up, as printed; null where it leans on nothing. */
export function citationIn(text: string, folded: string, original: string): string | null {
  const marker = MARKER.exec(text);
  if (marker !== null) return marker[0];
  const author = AUTHOR_YEAR.exec(text);
  if (author !== null) return author[0].replace(/^\(|\)$/g, '').replace(/\($/, '');
  if (NAMED_BODY.test(folded) && YEAR.test(folded)) return NAMED_BODY.exec(folded)?.[0] ?? null;
  const superscript = SUPERSCRIPT.exec(original);
  return superscript === null ? null : superscript[0].replace(/[^¹²³⁰⁴-⁹]/g, '').normalize('NFKC');
}

/** The number of a numbered marker, or undefined. */
export function markerNumber(citation: string | null): number | undefined {
  const match = /^\[?(\d{1,3})/.exec(citation ?? '');
  return match === null ? undefined : Number(match[1]);
}
