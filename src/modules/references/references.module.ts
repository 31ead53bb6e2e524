import { Module } from '@nestjs/common';
import type { Config, ReferenceSettings } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { DnsResolver } from '#platform/net/dns-resolver.js';
import { GuardedFetch } from '#platform/net/guarded-fetch.js';
import { HOSTS, type HostName } from './hosts.js';
import { LOOK_AT, ReferenceLookup } from './reference-lookup.service.js';
import { type LookAt, openRegistries } from './registries/registries.js';
import { RegistryClient, type Way } from './registry-client.js';
import { SharedHostTurns } from './shared-host-turns.js';

/** For names, connection and every byte of one answer. */
const TIMEOUT_MS = 8_000;

@Module({
  providers: [
    SharedHostTurns,
    {
      provide: LOOK_AT,
      inject: [CONFIG, DnsResolver, SharedHostTurns],
      useFactory: ({ references }: Config, dns: DnsResolver, turns: SharedHostTurns) =>
        lookAtRegistries(references, dns, turns),
    },
    ReferenceLookup,
  ],
  exports: [ReferenceLookup],
})
export class ReferencesModule {}

function lookAtRegistries(
  { email, ncbiApiKey, mirrors }: ReferenceSettings,
  dns: DnsResolver,
  turns: SharedHostTurns,
): LookAt | null {
  if (email === null) return null;
  const way = (host: HostName): Way => wayTo(mirrors[host] ?? null, HOSTS[host].base, dns);
  const ways = {
    ncbi: way('ncbi'),
    crossref: way('crossref'),
    clinicaltrials: way('clinicaltrials'),
    scielo: way('scielo'),
  };
  return openRegistries(new RegistryClient({ ways, turns, email, ncbiApiKey }));
}

/** To a registry's own host only over the internet; to a mirror wherever the operator says it is, and nowhere else. */
function wayTo(mirror: string | null, own: string, dns: DnsResolver): Way {
  const resolve = (host: string): Promise<readonly string[]> => dns.addresses(host);
  const origin = mirror === null ? {} : { origin: new URL(mirror).origin };
  return {
    base: mirror ?? own,
    fetch: new GuardedFetch({ resolve, timeoutMs: TIMEOUT_MS, ...origin }),
  };
}
