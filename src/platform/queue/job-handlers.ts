import { Injectable } from '@nestjs/common';
import type { EventMap, EventName } from '#kernel/events.js';
import type { TenantId } from '#kernel/ids.js';

/** Works on one event. It may be delivered more than once: doing it again must be harmless. */
export interface JobHandler<Name extends EventName> {
  /** Narrows what came out of the queue; null when it is not this event's payload. */
  readonly read: (payload: Readonly<Record<string, unknown>>) => EventMap[Name] | null;
  readonly handle: (tenantId: TenantId, payload: EventMap[Name]) => Promise<void>;
  /** Told when the last try failed, with a class of failure, never content. */
  readonly giveUp: (tenantId: TenantId, payload: EventMap[Name], reason: string) => Promise<void>;
}

type Registry = { [Name in EventName]?: JobHandler<Name> };

/** Modules say here which events they work on. */
@Injectable()
export class JobHandlers {
  private readonly registry: Registry = {};

  register<Name extends EventName>(name: Name, handler: Registry[Name]): void {
    this.registry[name] = handler;
  }

  find<Name extends EventName>(name: Name): Registry[Name] {
    return this.registry[name];
  }
}
