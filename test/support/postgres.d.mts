export function distFile(path: string): string;
export function startTestPostgres(): Promise<{
  readonly adminUrl: string;
  stop(): Promise<void>;
}>;
