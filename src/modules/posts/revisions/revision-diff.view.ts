import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { CustomFieldDiff, FieldDiff, SnapshotDiff } from './revision-diff.js';

/** Whatever JSON can be. */
const ANY = {
  nullable: true,
  oneOf: ['string', 'number', 'boolean', 'object'].map((type) => ({ type })),
} as const;

/** A run of words of a changed sentence; the runs of `same` and `removed` are the old one, those of `same` and `added` the new. */
export class WordPieceView {
  @ApiProperty({ enum: ['same', 'removed', 'added'] })
  readonly op!: 'same' | 'removed' | 'added';
  readonly text!: string;
}

/** One step from the old sentences to the new ones. */
export class SentencePieceView {
  @ApiProperty({ enum: ['same', 'removed', 'added', 'changed'] })
  readonly op!: 'same' | 'removed' | 'added' | 'changed';
  /** With `same`: how many sentences stayed as they are. */
  readonly sentences?: number;
  /** With `removed` and `added`. */
  readonly text?: string;
  /** With `changed`. */
  readonly from?: string;
  /** With `changed`. */
  readonly to?: string;
  /** With `changed`. */
  @ApiProperty({ type: [WordPieceView], required: false })
  readonly words?: readonly WordPieceView[];
}

export class TextDiffView {
  /** True where the texts differ so much that what stands between the first and the last difference is told as one. */
  readonly coarse!: boolean;
  /** Of the text that people read. */
  @ApiProperty({ type: [SentencePieceView] })
  readonly sentences!: readonly SentencePieceView[];
  /** Of what stands in the markup, as `href=…`, `alt=…`. */
  @ApiProperty({ type: [SentencePieceView] })
  readonly markup!: readonly SentencePieceView[];
  /** Whether the texts differ beyond that: bold, headings, white space. */
  readonly rest_differs!: boolean;
}

export class TextFieldDiffView extends TextDiffView {
  readonly field!: string;
  @ApiProperty({ enum: ['text'] })
  readonly kind!: 'text';
  /** Null also where it is longer than 1,000 characters. */
  @ApiProperty({ type: String, nullable: true })
  readonly from!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly to!: string | null;
}

export class ListFieldDiffView {
  readonly field!: string;
  @ApiProperty({ enum: ['list'] })
  readonly kind!: 'list';
  @ApiProperty({ type: 'array', items: {} })
  readonly added!: readonly unknown[];
  @ApiProperty({ type: 'array', items: {} })
  readonly removed!: readonly unknown[];
  /** Whether those that stayed stand in another order. */
  readonly moved!: boolean;
}

export class ValueFieldDiffView {
  readonly field!: string;
  @ApiProperty({ enum: ['value'] })
  readonly kind!: 'value';
  @ApiProperty({ ...ANY, description: 'The value as it was' })
  readonly from!: unknown;
  @ApiProperty({ ...ANY, description: 'The value as it is' })
  readonly to!: unknown;
}

export class CustomValueView {
  @ApiProperty({ ...ANY, description: 'The value as the revision has it' })
  readonly value!: unknown;
  @ApiProperty({ ...ANY, description: 'Its type' })
  readonly type!: unknown;
  @ApiProperty({ ...ANY, description: 'The group it stands in' })
  readonly group!: unknown;
}

export class CustomFieldDiffView {
  readonly key!: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly op!: 'added' | 'removed' | 'changed';
  @ApiProperty({ type: CustomValueView, nullable: true })
  readonly from!: CustomValueView | null;
  @ApiProperty({ type: CustomValueView, nullable: true })
  readonly to!: CustomValueView | null;
  /** Where both values are texts that differ. */
  @ApiProperty({ type: TextDiffView, nullable: true })
  readonly text!: TextDiffView | null;
}

/** What lies between two revisions of a post. What did not change is not named. */
@ApiExtraModels(TextFieldDiffView, ListFieldDiffView, ValueFieldDiffView)
export class RevisionDiffView implements SnapshotDiff {
  /** The number of the revision that `from` is. */
  readonly from!: number;
  readonly to!: number;
  /** Texts first, then what the post refers to; custom fields stand below. */
  @ApiProperty({
    type: 'array',
    items: {
      oneOf: [TextFieldDiffView, ListFieldDiffView, ValueFieldDiffView].map((view) => ({
        $ref: getSchemaPath(view),
      })),
    },
  })
  readonly fields!: readonly FieldDiff[];
  @ApiProperty({ type: [CustomFieldDiffView] })
  readonly custom_fields!: readonly CustomFieldDiff[];
  /** Whether the custom fields that stayed stand in another order. */
  readonly custom_fields_moved!: boolean;
}
