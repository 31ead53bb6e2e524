import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { PERMISSION, PUBLIC } from './policy.decorators.js';

/** Refuses to start when a route says neither who may call it nor that everybody may. */
@Injectable()
export class RequireAccessRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (typeof instance !== 'object' || instance === null || metatype === null) return [];
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => this.isUndeclaredRoute(prototype, name))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (open.length > 0) throw new Error(`routes without @Can or @Public: ${open.join(', ')}`);
  }

  private isUndeclaredRoute(prototype: object, name: string): boolean {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function') return false;
    if (!Reflect.hasMetadata(METHOD_METADATA, handler)) return false;
    return !Reflect.hasMetadata(PERMISSION, handler) && !Reflect.hasMetadata(PUBLIC, handler);
  }
}
