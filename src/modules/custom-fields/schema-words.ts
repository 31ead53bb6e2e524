import type { ErrorObject } from 'ajv';

const TYPES: Readonly<Record<string, string>> = {
  string: 'texto',
  number: 'um número',
  integer: 'um número inteiro',
  boolean: 'true ou false',
  array: 'uma lista',
  object: 'um objeto',
  null: 'null',
};
/** What a schema asks by its keyword, with the keyword's own value in the place of `#`. */
const ASKS: Readonly<Record<string, string>> = {
  type: 'precisa ser #',
  enum: 'precisa ser um de #',
  const: 'precisa ser #',
  minimum: 'precisa ser no mínimo #',
  maximum: 'pode ser no máximo #',
  exclusiveMinimum: 'precisa ser maior que #',
  exclusiveMaximum: 'precisa ser menor que #',
  multipleOf: 'precisa ser múltiplo de #',
  minLength: 'precisa ter ao menos # caracteres',
  maxLength: 'pode ter no máximo # caracteres',
  pattern: 'precisa seguir o padrão #',
  format: 'precisa ter o formato #',
  minItems: 'precisa ter ao menos # itens',
  maxItems: 'pode ter no máximo # itens',
  uniqueItems: 'não pode repetir itens',
  contains: 'falta um item que o esquema pede',
  minProperties: 'precisa ter ao menos # campos',
  maxProperties: 'pode ter no máximo # campos',
  required: 'não pode faltar',
  dependentRequired: 'não pode faltar',
  additionalProperties: 'não é um campo deste esquema',
  unevaluatedProperties: 'não é um campo deste esquema',
};
const MAX_LIST = 200;

/** What a schema has against a value, for an editor. The library says it in English. */
export function inPortuguese({ keyword, params }: ErrorObject): string {
  const asks = ASKS[keyword] ?? 'não cabe no esquema';
  return asks.replace('#', () => wordsOf(keyword, params));
}

function wordsOf(keyword: string, params: ErrorObject['params']): string {
  const given: unknown =
    params.limit ??
    params.type ??
    params.allowedValues ??
    params.allowedValue ??
    params.multipleOf ??
    params.pattern ??
    params.format;
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const words = list.map((one) =>
    keyword === 'type' ? (TYPES[String(one)] ?? String(one)) : plain(one),
  );
  return words.join(keyword === 'type' ? ' ou ' : ', ').slice(0, MAX_LIST);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
