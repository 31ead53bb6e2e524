import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import type { LogLevel } from '#platform/config/config.js';

export type { Logger };

/** Injection token of the process's logger. */
export const LOGGER = Symbol('LOGGER');

/** Characters of one field at most, counted as they are written. */
const MAX_TEXT = 8_000;
/** Line breaks and controls that JSON does not escape, and terminals act on. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029]/g;

/**
 * One JSON line an event, whatever a text in it holds; a long text is cut. Of an error only class, code and stack are
 * written: its message may quote what a person typed.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), log: bounded },
    serializers: { err: describeError },
    hooks: {
      logMethod(given, method) {
        Reflect.apply(method, this, given.map(boundedText));
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function bounded(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [String(boundedText(name)), boundedText(value)]),
  );
}

function boundedText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const escaped = value
    .slice(0, MAX_TEXT)
    .replace(UNESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.slice(0, MAX_TEXT);
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code, stack: frames.join('\n').slice(0, MAX_TEXT) };
}

/** What the framework itself has to say: warnings and errors only, its start-up list interests nobody. */
export class FrameworkLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, ...context: unknown[]): void {
    this.logger.error({ context: context.at(-1) }, String(message));
  }
  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }
}
