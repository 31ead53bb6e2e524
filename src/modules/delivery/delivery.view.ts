import { ApiProperty } from '@nestjs/swagger';

/*
 * What the delivery routes answer, for the API reference. The texts themselves are written by PostgreSQL
 * (delivery.queries.ts), the names there and here are the same.
 */

export class DeliveredAuthorView {
  readonly name!: string;
  /** Registration with the professional council, for instance `CRM/SP 123456`. */
  @ApiProperty({ type: String, nullable: true })
  readonly professional_registry!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly speciality!: string | null;
}

export class DeliveredCategoryRefView {
  readonly name!: string;
  readonly slug!: string;
}

export class DeliveredPostView {
  readonly id!: string;
  readonly title!: string;
  readonly slug!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly excerpt!: string | null;
  readonly published_at!: string;
  readonly updated_at!: string;
  readonly post_type!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly medical_category!: string | null;
  readonly compliance_level!: string;
  readonly author!: DeliveredAuthorView;
  @ApiProperty({ type: DeliveredCategoryRefView, nullable: true })
  readonly category!: DeliveredCategoryRefView | null;
}

export class DeliveredSeoView {
  readonly title!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly keywords!: string | null;
  readonly canonical_slug!: string;
}

export class DeliveredArticleView extends DeliveredPostView {
  @ApiProperty({ type: String, nullable: true })
  readonly content!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly medical_disclaimer!: string | null;
  /** Values by key; numbers, booleans and JSON as what they are, everything else as text. */
  @ApiProperty({ type: Object, additionalProperties: true })
  readonly custom_fields!: Record<string, unknown>;
  readonly seo!: DeliveredSeoView;
  /** The number WordPress clients know the article by. */
  readonly wp_id!: number;
}

export class MovedArticleView {
  /** The same as the header Location. */
  readonly moved_to!: string;
}

export class DeliveredPageView {
  @ApiProperty({ type: [DeliveredPostView] })
  readonly data!: readonly DeliveredPostView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** HTML in which `<mark>` around hits is the only markup. */
export class DeliveredHighlightsView {
  readonly title!: string;
  readonly excerpt!: string;
  readonly content!: string;
}

export class DeliveredHitView extends DeliveredPostView {
  readonly rank!: number;
  readonly highlights!: DeliveredHighlightsView;
}

export class DeliveredHitsView {
  @ApiProperty({ type: [DeliveredHitView] })
  readonly data!: readonly DeliveredHitView[];
  /** Always null: the best hits are given at once, up to `limit`. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export class DeliveredCategoryView {
  readonly id!: string;
  readonly name!: string;
  readonly slug!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  /** Visible articles in this category. */
  readonly count!: number;
  /** Visible articles in this category and all below it. */
  readonly total!: number;
  @ApiProperty({ type: () => [DeliveredCategoryView] })
  readonly children!: readonly DeliveredCategoryView[];
}

export class DeliveredCategoriesView {
  @ApiProperty({ type: [DeliveredCategoryView] })
  readonly data!: readonly DeliveredCategoryView[];
}
