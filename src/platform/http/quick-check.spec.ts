import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  validate,
} from 'class-validator';
import fc from 'fast-check';
import { surelyFits } from './quick-check.js';

class Part {
  @IsString()
  @MaxLength(3)
  readonly name!: string;

  @IsOptional()
  @IsInt()
  readonly size?: number;
}

class Base {
  @IsOptional()
  @IsIn(['a', 'b'], { each: true })
  readonly kinds?: readonly string[];

  @IsString()
  readonly title!: string;
}

class Whole extends Base {
  /** Stands in front of the same rule of the class below. */
  @IsString({ message: 'must be a text' })
  @Matches(/^[a-z]*$/)
  declare readonly title: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Part)
  readonly part?: Part;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Part)
  readonly parts?: readonly Part[];

  @ValidateIf(({ title }: Whole) => title === 'x')
  @IsInt()
  readonly onlyForX?: number;

  @Allow()
  readonly anything?: unknown;

  @IsDefined()
  readonly there!: unknown;
}

class Late {
  @ValidateBy({ name: 'late', validator: { validate: async () => true } })
  readonly late!: string;
}

const OPTIONS = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
const libraryFits = async (object: object) => (await validate(object, OPTIONS)).length === 0;

const scalar = fc.constantFrom<unknown>('', 'a', 'b', 'x', 'abcd', 'A', 0, 1, 1.5, true, null);
const part = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: fc.constantFrom<unknown>('', 'ab', 'abcd', 1) }) },
  fc.record({ name: fc.constant('a'), size: scalar }),
  fc.record({ name: fc.constant('a'), stranger: scalar }),
  scalar,
);
/** Mostly in order, so that both answers are seen. */
const good = fc.record(
  {
    kinds: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
    title: fc.constantFrom('', 'abc', 'x'),
    part: fc.record({ name: fc.constantFrom('', 'ab', 'abcd') }),
    parts: fc.array(fc.record({ name: fc.constant('a'), size: fc.constantFrom(1, null) }), {
      maxLength: 2,
    }),
    onlyForX: fc.constant(1),
    anything: scalar,
    there: fc.constant(1),
  },
  { requiredKeys: ['title', 'there'] },
);
const any = fc.record(
  {
    kinds: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
    title: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('', 'abc', 'x') }, scalar),
    part: fc.oneof(part, fc.array(part, { maxLength: 2 })),
    parts: fc.oneof(part, fc.array(part, { maxLength: 3 })),
    onlyForX: scalar,
    anything: scalar,
    there: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, scalar),
    stranger: fc.constant(1),
  },
  { requiredKeys: ['title', 'there'] },
);

describe('surelyFits', () => {
  it('accepts what class-validator accepts, and nothing else', async () => {
    const seen = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(good, any), async (plain) => {
        const object = plainToInstance(Whole, plain);
        const fits = await libraryFits(object);
        expect(surelyFits(object)).toBe(fits);
        seen[fits ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  it.each([[[[]]], [[[{ name: 'a' }]]]])(
    'leaves a list in a list to the library, which takes it for the object it should be: %j',
    async (parts) => {
      const object = plainToInstance(Whole, { title: '', there: 1, parts });
      expect(await libraryFits(object)).toBe(true);
      expect(surelyFits(object)).toBe(false);
    },
  );

  it('leaves to the library what it does not know', async () => {
    const late = plainToInstance(Late, { late: 'x' });
    expect(await libraryFits(late)).toBe(true);
    expect(surelyFits(late)).toBe(false);
    expect(surelyFits({ title: 'a' })).toBe(false);
    expect(surelyFits(Object.create(null))).toBe(false);
    expect(surelyFits(Object.assign(new Whole(), { constructor: Part, title: '', there: 1 }))).toBe(
      false,
    );
    const parts = new Set([plainToInstance(Part, { name: 'a' })]);
    expect(surelyFits(Object.assign(new Whole(), { title: '', there: 1, parts }))).toBe(false);
  });
});
