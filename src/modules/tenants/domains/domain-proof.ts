import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { DnsResolver } from '#platform/net/dns-resolver.js';
import { GuardedFetch } from '#platform/net/guarded-fetch.js';
import type { ProofMethod } from '../tenant-domain.entity.js';

/** Where a proof is put, and what it must say; the same for both ways. */
export function challengeOf(domain: string, token: string) {
  return {
    txtName: `_parecer-challenge.${domain}`,
    url: `https://${domain}/.well-known/parecer-challenge`,
    value: `parecer-challenge=${token}`,
  };
}

/** Looks on the internet for the proof that a domain is somebody's. */
@Injectable()
export class DomainProof {
  constructor(
    private readonly dns: DnsResolver,
    private readonly web: GuardedFetch,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** By which of the two ways the proof was found; null when by neither, whatever the reason. */
  async find(domain: string, token: string): Promise<ProofMethod | null> {
    const { txtName, url, value } = challengeOf(domain, token);
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
