import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonSchema, schemaAgainst, schemaFaults } from './json-schema.js';

const refusal = (schema: object) => schemaFaults(schema).map(({ path, code }) => `${path} ${code}`);

describe('isJsonSchema', () => {
  it.each([
    [{}, false],
    [{ min: 1 }, false],
    [{ pattern: 'x' }, false],
    [{ pattern: 'x', type: 'string' }, true],
    [{ pattern: 'x', min_length: 1 }, false],
    [{ minimum: 1 }, true],
    [{ type: 'string' }, true],
    [{ min: 1, minimum: 1 }, false],
    [{ size: 1 }, false],
    [{ $schema: 'http://json-schema.org/draft-07/schema#' }, true],
  ])('of %j is %s', (rules, is) => {
    expect(isJsonSchema(rules)).toBe(is);
  });
});

describe('a schema of a stranger', () => {
  const fan = (levels: number) =>
    Object.fromEntries(
      Array.from({ length: levels }, (_, n) => [
        `a${n}`,
        n + 1 === levels
          ? { type: 'string' }
          : { allOf: [{ $ref: `#/$defs/a${n + 1}` }, { $ref: `#/$defs/a${n + 1}` }] },
      ]),
    );

  it.each([
    [{ $ref: 'https://evil.example/schema.json' }, '/validation_rules/$ref invalid_rule'],
    [{ $ref: 'file:///etc/passwd' }, '/validation_rules/$ref invalid_rule'],
    [{ $id: 'https://evil.example/', type: 'string' }, '/validation_rules/$id invalid_rule'],
    [
      { properties: { a: { $dynamicRef: '#x' } } },
      '/validation_rules/properties/a/$dynamicRef invalid_rule',
    ],
    [
      { $schema: 'https://evil.example/draft', type: 'string' },
      '/validation_rules/$schema invalid_rule',
    ],
    [{ type: 'string', pattern: '^(a+)+\\1$' }, '/validation_rules/pattern invalid_rule'],
    [
      { patternProperties: { '(?=a)b': {} } },
      '/validation_rules/patternProperties/(?=a)b invalid_rule',
    ],
    [
      { $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/a' } } } },
      '/validation_rules/$defs/a/items/$ref invalid_rule',
    ],
    [{ $ref: '#/$defs/none' }, '/validation_rules/$ref invalid_rule'],
    [{ $ref: '#/$defs/a0', $defs: fan(24) }, '/validation_rules invalid_rule'],
    [
      { type: 'string', $defs: { a: { $id: 'https://evil.example/a' } } },
      '/validation_rules/$defs/a/$id invalid_rule',
    ],
    [
      { type: 'string', definitions: { a: { items: [{ properties: { b: { $anchor: 'x' } } }] } } },
      '/validation_rules/definitions/a/items/0/properties/b/$anchor invalid_rule',
    ],
    [
      { type: 'string', $defs: { a: { $defs: { b: { $dynamicAnchor: 'x' } } } } },
      '/validation_rules/$defs/a/$defs/b/$dynamicAnchor invalid_rule',
    ],
    [
      { type: 'string', examples: [{ $id: '#/$defs/a' }] },
      '/validation_rules/examples invalid_rule',
    ],
    [{ uniqueItems: true }, '/validation_rules/uniqueItems invalid_rule'],
    [{ type: 'text' }, '/validation_rules invalid_rule'],
    [{ type: 'string', minLenght: 1 }, '/validation_rules invalid_rule'],
    [{ format: 'regex', type: 'string' }, '/validation_rules invalid_rule'],
    [{ enum: Array.from({ length: 20_000 }, String) }, '/validation_rules invalid_rule'],
    [
      JSON.parse(`{"not":${'{"not":'.repeat(40)}{}${'}'.repeat(40)}}`),
      '/validation_rules invalid_rule',
    ],
  ])('is refused (%#)', (schema, fault) => {
    expect(refusal(schema)).toEqual([fault]);
  });

  it.each([
    [{ type: 'integer', minimum: 1 }, 0, ['/v schema.minimum']],
    [{ type: 'integer', minimum: 1 }, 1, []],
    [{ type: 'string', pattern: '^[A-Z]{2}$' }, 'SP', []],
    [{ type: 'string', pattern: '^[A-Z]{2}$' }, 'sp', ['/v schema.pattern']],
    [{ pattern: 'x' }, 'x'.repeat(1_001), ['/v schema.pattern']],
    [
      { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] },
      [1],
      ['/v/0 schema.type'],
    ],
    [{ prefixItems: [{ type: 'string' }] }, [1], ['/v/0 schema.type']],
    [{ type: 'object', required: ['a/b'] }, {}, ['/v/a~1b schema.required']],
    [
      {
        type: 'array',
        items: { $ref: '#/$defs/dose' },
        $defs: { dose: { type: 'object', properties: { mg: { type: 'number', maximum: 500 } } } },
      },
      [{ mg: 1 }, { mg: 1 }, { mg: 1 }, { mg: 900 }],
      ['/v/3/mg schema.maximum'],
    ],
    [{ type: 'string', format: 'date' }, '2026-02-30', ['/v schema.format']],
    [{ type: 'string', format: 'email' }, 'ana@clinica.example', []],
    [{ type: 'array', uniqueItems: true, maxItems: 5 }, [1, 1], ['/v schema.uniqueItems']],
  ])('is held against a value (%#)', (schema, value, faults) => {
    expect(refusal(schema)).toEqual([]);
    expect(schemaAgainst(schema, value, '/v').map(({ path, code }) => `${path} ${code}`)).toEqual(
      faults,
    );
  });

  it('may name properties of a definition as it likes', () => {
    const schema = {
      $ref: '#/$defs/a',
      $defs: { a: { type: 'object', properties: { id: { type: 'string' } } } },
    };
    expect(refusal(schema)).toEqual([]);
    expect(schemaAgainst(schema, { id: 1 }, '/v').map(({ path }) => path)).toEqual(['/v/id']);
  });

  it('leaves nothing behind in a compiler that others use', () => {
    const compile = jest.spyOn(Ajv2020.prototype, 'compile');
    for (const n of [1, 2, 3]) {
      const mark = `${n}.${Math.random()}`;
      expect(refusal({ enum: [mark], $defs: { [`a${n}`]: { type: 'string' } } })).toEqual([]);
    }
    const used = compile.mock.contexts.filter((one) => one instanceof Ajv2020);
    compile.mockRestore();
    expect(new Set(used).size).toBe(3);
    const names = used.map(({ refs, schemas }) => [...Object.keys(refs), ...Object.keys(schemas)]);
    expect(names).toEqual([names[0], names[0], names[0]]);
  });

  it('cannot make a value take long', () => {
    const started = performance.now();
    schemaAgainst({ type: 'string', pattern: '^(x+)+$' }, `${'x'.repeat(999)}?`, '');
    schemaAgainst(
      { items: { anyOf: [{ type: 'string', maxLength: 1 }, { type: 'number' }] } },
      Array.from({ length: 10_000 }, () => 'xx'),
      '',
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('what a schema has against a value', () => {
  it.each([
    [{ type: 'string' }, 5, 'precisa ser texto / must be string'],
    [
      { type: ['integer', 'null'] },
      'x',
      'precisa ser um número inteiro ou null / must be integer,null',
    ],
    [{ minimum: 15 }, 3, 'precisa ser no mínimo 15 / must be >= 15'],
    [{ exclusiveMaximum: 3 }, 3, 'precisa ser menor que 3 / must be < 3'],
    [{ multipleOf: 5 }, 3, 'precisa ser múltiplo de 5 / must be multiple of 5'],
    [
      { minLength: 2 },
      'a',
      'precisa ter ao menos 2 caracteres / must NOT have fewer than 2 characters',
    ],
    [
      { pattern: '^[a-z]$' },
      '$&',
      'precisa seguir o padrão ^[a-z]$ / must match pattern "^[a-z]$"',
    ],
    [
      { enum: ['a', 2] },
      'b',
      'precisa ser um de a, 2 / must be equal to one of the allowed values',
    ],
    [{ const: { a: 1 } }, 'b', 'precisa ser {"a":1} / must be equal to constant'],
    [{ required: ['dose'] }, {}, "não pode faltar / must have required property 'dose'"],
    [{ minItems: 1 }, [], 'precisa ter ao menos 1 itens / must NOT have fewer than 1 items'],
    [
      { properties: {}, additionalProperties: false },
      { x: 1 },
      'não é um campo deste esquema / must NOT have additional properties',
    ],
    [{ not: {} }, 1, 'não cabe no esquema / must NOT be valid'],
  ])('%j against %j is said in two languages', (schema, value, message) => {
    expect(schemaAgainst(schema, value, '').map((fault) => fault.message)).toEqual([message]);
  });
});
