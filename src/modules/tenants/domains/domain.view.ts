import { ApiProperty } from '@nestjs/swagger';
import {
  DOMAIN_STATES,
  type DomainState,
  PROOF_METHODS,
  type ProofMethod,
  type TenantDomainEntity,
} from '../tenant-domain.entity.js';
import type { Challenge } from './domain-proof.js';

/** Either of the two is enough. */
export class ChallengeView {
  @ApiProperty({ type: String, description: 'Name of a TXT record' })
  readonly txt_name!: string;
  @ApiProperty({ type: String, description: 'Or the address of a text file' })
  readonly url!: string;
  @ApiProperty({ type: String, description: 'What the record or the file says' })
  readonly value!: string;
}

export class DomainView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly domain!: string;
  @ApiProperty({ enum: DOMAIN_STATES })
  readonly state!: DomainState;
  @ApiProperty({ enum: PROOF_METHODS, nullable: true })
  readonly method!: ProofMethod | null;
  readonly challenge!: ChallengeView;
  @ApiProperty({ type: Date, nullable: true })
  readonly verified_at!: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  readonly checked_at!: Date | null;
  readonly created_at!: Date;
}

export class DomainsView {
  @ApiProperty({ type: [DomainView] })
  readonly data!: readonly DomainView[];
}

export type DomainRow = Pick<
  TenantDomainEntity,
  'id' | 'domain' | 'state' | 'method' | 'verified_at' | 'checked_at' | 'created_at'
>;

export function toDomainView(row: DomainRow, { txtName, url, value }: Challenge): DomainView {
  return {
    id: row.id,
    domain: row.domain,
    state: row.state,
    method: row.method,
    challenge: { txt_name: txtName, url, value },
    verified_at: row.verified_at,
    checked_at: row.checked_at,
    created_at: row.created_at,
  };
}
