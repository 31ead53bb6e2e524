import { clusterName } from './processes.js';

interface ServerSettings {
  readonly clusterDir: string;
  readonly port: number;
  /** False trades crash safety for speed: for databases that are thrown away. */
  readonly durable: boolean;
}

/** The server's settings as `name=value`; none contains a space, so that any shell keeps them whole. */
export function serverSettings({ clusterDir, port, durable }: ServerSettings): readonly string[] {
  const onDisk = durable ? 'on' : 'off';
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    `cluster_name=${clusterName(clusterDir)}`,
    'max_connections=100',
    'shared_buffers=128MB',
    `fsync=${onDisk}`,
    `synchronous_commit=${onDisk}`,
    `full_page_writes=${onDisk}`,
    'wal_compression=on',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'logging_collector=off',
    'log_destination=stderr',
    // LGPD art. 46: a failing statement and its "Key (email)=(...)" detail are personal data.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_parameter_max_length_on_error=0',
  ];
}
