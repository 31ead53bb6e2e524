import { ApiProperty } from '@nestjs/swagger';

/*
 * What the delivery routes answer, for the API reference. The texts themselves are written by PostgreSQL
 * (delivery.queries.ts), the names there and here are the same.
 */

/** A speciality that is registered at the regional council, with the number of its registration. */
export class DeliveredSpecialityView {
  @ApiProperty({ example: 'Cardiologia' })
  readonly name!: string;
  @ApiProperty({ example: '45678' })
  readonly rqe!: string;
}

/** Who signs. A site prints all of it beside the article: the councils ask for it (Res. CFM 2.336/2023 art. 4). */
export class DeliveredAuthorView {
  readonly name!: string;
  /** For instance `medico`: the page prints the word, MÉDICO or MÉDICA. */
  @ApiProperty({ type: String, nullable: true })
  readonly professional_type!: string | null;
  /** Registration with the professional council, for instance `CRM/SP 123456`. */
  @ApiProperty({ type: String, nullable: true })
  readonly professional_registry!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly speciality!: string | null;
  /** Those with an RQE: without it none may be announced. */
  @ApiProperty({ type: [DeliveredSpecialityView] })
  readonly specialities!: readonly DeliveredSpecialityView[];
}

export class DeliveredDirectorView {
  readonly name!: string;
  /** For instance `CRM/SP 123456`. */
  @ApiProperty({ type: String, nullable: true })
  readonly registry!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly rqe!: string | null;
}

/** The house that publishes. A site prints all of it (Res. CFM 2.336/2023 art. 5); null where nobody has said. */
export class DeliveredEstablishmentView {
  readonly name!: string;
  /** Its registration or cadastre at the regional council of medicine. */
  @ApiProperty({ type: String, nullable: true })
  readonly crm_registration!: string | null;
  @ApiProperty({ type: DeliveredDirectorView, nullable: true })
  readonly technical_director!: DeliveredDirectorView | null;
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

/** A file everybody may see. */
export class DeliveredMediaView {
  readonly id!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly alt_text!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly caption!: string | null;
  /** Pixels. */
  @ApiProperty({ type: Number, nullable: true })
  readonly width!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  readonly height!: number | null;
  readonly mime_type!: string;
}

export class DeliveredOgView {
  readonly title!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  /** Without one of its own the featured file. */
  @ApiProperty({ type: DeliveredMediaView, nullable: true })
  readonly image!: DeliveredMediaView | null;
}

export class DeliveredTagView {
  readonly name!: string;
  readonly slug!: string;
}

export class DeliveredRelatedView {
  readonly id!: string;
  readonly title!: string;
  readonly slug!: string;
  readonly post_type!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly excerpt!: string | null;
}

export class DeliveredParentView {
  readonly title!: string;
  readonly slug!: string;
}

export class DeliveredAdvertiserView {
  readonly type!: string;
  readonly name!: string;
}

/** What was not disclosed is not there. */
export class DeliveredDisclosuresView {
  readonly sponsor?: string;
  readonly conflict_of_interest?: string;
  readonly advertiser?: DeliveredAdvertiserView;
}

export class DeliveredSeoView {
  /** The title for search engines, or the article's own. */
  readonly title!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly keywords!: string | null;
  readonly canonical_slug!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uri' })
  readonly canonical_url!: string | null;
  readonly noindex!: boolean;
  readonly og!: DeliveredOgView;
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
  /** What must be told beside the text; null where there is nothing. */
  @ApiProperty({ type: DeliveredDisclosuresView, nullable: true })
  readonly disclosures!: DeliveredDisclosuresView | null;
  /** The number WordPress clients know the article by. */
  readonly wp_id!: number;
  @ApiProperty({ type: [DeliveredTagView] })
  readonly tags!: readonly DeliveredTagView[];
  /** The main one first. */
  @ApiProperty({ type: [DeliveredCategoryRefView] })
  readonly categories!: readonly DeliveredCategoryRefView[];
  /** The one who answers for it first. */
  @ApiProperty({ type: [DeliveredAuthorView] })
  readonly authors!: readonly DeliveredAuthorView[];
  @ApiProperty({ type: [DeliveredAuthorView] })
  readonly reviewers!: readonly DeliveredAuthorView[];
  readonly establishment!: DeliveredEstablishmentView;
  /** Those that this reader may read. */
  @ApiProperty({ type: [DeliveredRelatedView] })
  readonly related!: readonly DeliveredRelatedView[];
  @ApiProperty({ type: DeliveredMediaView, nullable: true })
  readonly featured_media!: DeliveredMediaView | null;
  /** null also where it stands below something that this reader may not read. */
  @ApiProperty({ type: DeliveredParentView, nullable: true })
  readonly parent!: DeliveredParentView | null;
  readonly menu_order!: number;
  /** The slugs of what it stands below, and its own; the last one identifies it. */
  @ApiProperty({ example: 'quem-somos/equipe' })
  readonly path!: string;
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

export class DeliveredPageNodeView {
  readonly id!: string;
  readonly title!: string;
  readonly slug!: string;
  readonly menu_order!: number;
  /** The slugs of what it stands below, and its own; the last one identifies it. */
  @ApiProperty({ example: 'quem-somos/equipe' })
  readonly path!: string;
  @ApiProperty({ type: () => [DeliveredPageNodeView] })
  readonly children!: readonly DeliveredPageNodeView[];
}

/** Of more than 5,000 pages the first. */
export class DeliveredPagesView {
  @ApiProperty({ type: [DeliveredPageNodeView] })
  readonly data!: readonly DeliveredPageNodeView[];
}
