import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { BLOB_STORE, type BlobStore } from './blob-store.js';
import { LocalBlobStore } from './local-blob-store.js';

@Global()
@Module({
  providers: [
    {
      provide: BLOB_STORE,
      inject: [CONFIG],
      useFactory: (config: Config): Promise<BlobStore> =>
        LocalBlobStore.prepare(join(config.dataDir, 'media')),
    },
  ],
  exports: [BLOB_STORE],
})
export class StorageModule {}
