import { parseArgs } from 'node:util';
import { verifyArchive } from '#platform/archive/verify-archive.js';

/** Says whether the archive of a tenant is as it was made; exit code 1 and a line for each fault when it is not. */
try {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new Error('usage: npm run export:verify -- <file.tar.gz> [--key <public key>]');
  }
  if (values.key !== undefined && !/^[A-Za-z0-9_-]{43}$/.test(values.key)) {
    throw new Error('--key is the public_key that GET /v1/tenant/exports/{id} shows');
  }
  const { faults, entries, publicKey } = await verifyArchive(file, values.key ?? null);
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault);
    process.exitCode = 1;
  } else {
    console.log(`${entries} files, all as they were signed by the key ${publicKey ?? ''}`);
    if (values.key === undefined) {
      console.log('Whose key that is, this archive cannot prove: compare it with --key.');
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'the archive could not be checked');
  process.exitCode = 1;
}
