import { ApiProperty } from '@nestjs/swagger';
import { PRODUCT_CLASSES, type ProductClass } from '#compliance/article-facts.js';
import type { Disclosures } from './post.entity.js';

export class AdvertiserView {
  readonly type!: string;
  readonly name!: string;
}

export class ProductView {
  @ApiProperty({ enum: PRODUCT_CLASSES })
  readonly class!: ProductClass;
  @ApiProperty({ type: String, nullable: true })
  readonly brand!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly dcb!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly registration!: string | null;
}

export class FormView {
  @ApiProperty({ type: [String] })
  readonly fields!: readonly string[];
  readonly privacy_notice!: boolean;
}

/** What a post discloses; null where nobody has said. */
export class DisclosuresView {
  @ApiProperty({ type: String, nullable: true })
  readonly sponsor!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly conflict_of_interest!: string | null;
  @ApiProperty({ type: AdvertiserView, nullable: true })
  readonly advertiser!: AdvertiserView | null;
  @ApiProperty({ type: ProductView, nullable: true })
  readonly product!: ProductView | null;
  @ApiProperty({ type: FormView, nullable: true })
  readonly form!: FormView | null;
  @ApiProperty({ type: Number, nullable: true })
  readonly testimonial_reposts_in_semester!: number | null;
}

export function toDisclosuresView(known: Disclosures): DisclosuresView {
  const { advertiser, product, form } = known;
  return {
    sponsor: known.sponsor ?? null,
    conflict_of_interest: known.conflict_of_interest ?? null,
    advertiser: advertiser ? { type: advertiser.type, name: advertiser.name } : null,
    product: product
      ? {
          class: product.class,
          brand: product.brand ?? null,
          dcb: product.dcb ?? null,
          registration: product.registration ?? null,
        }
      : null,
    form: form ? { fields: form.fields, privacy_notice: form.privacy_notice } : null,
    testimonial_reposts_in_semester: known.testimonial_reposts_in_semester ?? null,
  };
}
