import { createHmac, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { domainProofKey } from '#platform/crypto/keys.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { DnsResolver } from '#platform/net/dns-resolver.js';
import { GuardedFetch } from '#platform/net/guarded-fetch.js';
import type { ProofMethod } from '../tenant-domain.entity.js';

/** Where a proof is put, and what it must say; the same for both ways. */
export interface Challenge {
  readonly txtName: string;
  readonly url: string;
  readonly value: string;
}

/** Looks on the internet for the proof that a domain is a tenant's. */
@Injectable()
export class DomainProof {
  private readonly key: KeyObject;

  constructor(
    private readonly dns: DnsResolver,
    private readonly web: GuardedFetch,
    @Inject(CONFIG) { secret }: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.key = domainProofKey(secret);
  }

  /**
   * What is asked for stands in the DNS for everybody to read. It is computed from whose the domain shall be, never stored:
   * what proves a domain for one tenant proves nothing for another that repeats it.
   */
  challengeOf(tenantId: string, domain: string): Challenge {
    const token = createHmac('sha256', this.key)
      .update(`${tenantId}\n${domain}`)
      .digest('base64url');
    return {
      txtName: `_parecer-challenge.${domain}`,
      url: `https://${domain}/.well-known/parecer-challenge`,
      value: `parecer-challenge=${token}`,
    };
  }

  /** By which of the two ways the proof was found; null when by neither, whatever the reason. */
  async find(tenantId: string, domain: string): Promise<ProofMethod | null> {
    const { txtName, url, value } = this.challengeOf(tenantId, domain);
    const records = await this.or([], () => this.dns.txt(txtName));
    if (records.includes(value)) return 'dns';
    const text = await this.or('', () => this.web.text(url));
    return text.trim() === value ? 'http' : null;
  }

  /** Why something was not found is ours to know: told to a stranger it would describe our network to him. */
  private async or<T>(nothing: T, look: () => Promise<T>): Promise<T> {
    try {
      return await look();
    } catch (err) {
      this.log.info({ err }, 'a proof of a domain could not be looked at');
      return nothing;
    }
  }
}
