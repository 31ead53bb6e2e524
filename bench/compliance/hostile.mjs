// Texts made to take long, each of about `size` characters.
const of = (piece) => (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

export const HOSTILE = {
  'one endless word': of('a'),
  'one endless number': of('529982247'),
  'spaces alone': of(' '),
  'nested tags': (size) => '<b>'.repeat(Math.ceil(size / 7)) + '</b>'.repeat(Math.ceil(size / 7)),
  'tags that never close': of('<a title="x '),
  'broken entities': of('&#x;&amp&#9999999;&lt '),
  'right-to-left marks': of('Ana\u200f 529\u202e.982\u202c.247-25 '),
  'combining marks': of('a\u0301\u0302\u0303\u0304'),
  'lone surrogates': of('\ud800a\udc00 '),
  'U+0000': of('CPF\u0000 529.982.247-25 '),
  'ten numbers a line': of('CPF 529.982.247-25 e (11) 98765-4321\n'),
  'names without an end': of('Ana Maria de Souza Prado '),
  'claims in every sentence': of('A vacina reduz o risco de morte em 90% dos casos. '),
  'promises in every sentence': of('Cura garantida, 100% de resultado! '),
  'references alone': of('PMID: 21067804 doi:10.1000/xyz123 [1] '),
  'a table without an end': of('nome;cpf;telefone\nAna Souza;529.982.247-25;(11) 98765-4321\n'),
  'quotation marks': of('"\'«“'),
  'dots and dashes': of('1.-/.-'),
};
