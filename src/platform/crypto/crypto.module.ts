import { mkdir } from 'node:fs/promises';
import { Global, Module } from '@nestjs/common';
import { type Config, defaultKeyStoreDir } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { DataKeys, KeyMemory } from './data-keys.js';
import { FileKeyStore } from './file-key-store.js';
import { KeyRotation } from './key-rotation.js';
import { KEY_STORE } from './key-store.js';
import { Vault } from './vault.js';
import { WatchedKeyStore } from './watched-key-store.js';

@Global()
@Module({
  providers: [
    {
      provide: KEY_STORE,
      inject: [CONFIG, Metrics, LOGGER],
      useFactory: async ({ keyStoreDir, dataDir }: Config, metrics: Metrics, log: Logger) => {
        if (keyStoreDir === defaultKeyStoreDir(dataDir)) await makeFolder(keyStoreDir);
        return new WatchedKeyStore(new FileKeyStore(keyStoreDir), metrics, log);
      },
    },
    { provide: KeyMemory, useFactory: () => new KeyMemory() },
    DataKeys,
    KeyRotation,
    Vault,
  ],
  exports: [KeyRotation, Vault],
})
export class CryptoModule {}

/** Where it cannot be made, the store says so when it is needed: the rest of the house serves without it. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
}
