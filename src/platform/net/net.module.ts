import { Global, Module } from '@nestjs/common';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { DnsResolver } from './dns-resolver.js';
import { GuardedFetch } from './guarded-fetch.js';

@Global()
@Module({
  providers: [
    {
      provide: DnsResolver,
      inject: [CONFIG],
      useFactory: ({ dnsServers }: Config) => new DnsResolver(dnsServers),
    },
    {
      provide: GuardedFetch,
      inject: [DnsResolver],
      useFactory: (dns: DnsResolver) =>
        new GuardedFetch({ resolve: (host) => dns.addresses(host) }),
    },
  ],
  exports: [DnsResolver, GuardedFetch],
})
export class NetModule {}
