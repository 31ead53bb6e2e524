import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { problem } from '#kernel/problem.js';

const HAND_PARSED_QUERY = 'parecer:hand-parsed-query';

/** This route reads its query itself, without a DTO, and itself refuses what it does not know. */
export const HandParsedQuery = () => SetMetadata(HAND_PARSED_QUERY, true);

/** A route that declares no query takes none: a misspelt or misplaced parameter is told, not ignored. */
@Injectable()
export class QueryGuard implements CanActivate {
  private readonly declares = new Map<unknown, boolean>();

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { query } = request;
    if (typeof query !== 'object' || query === null) return true;
    const names = Object.keys(query);
    if (names.length === 0 || this.hasQuery(context)) return true;
    throw problem('request.unknown_parameter', {
      detail: `Not known here: ${names.join(', ')}.`,
      errors: names.map((pointer) => ({
        pointer,
        message: 'is not known here',
        code: 'request.unknown_parameter',
      })),
    });
  }

  private hasQuery(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const known = this.declares.get(handler);
    if (known !== undefined) return known;
    const args: unknown = Reflect.getMetadata(
      ROUTE_ARGS_METADATA,
      context.getClass(),
      handler.name,
    );
    const found =
      Reflect.hasMetadata(HAND_PARSED_QUERY, handler) ||
      Object.keys(args ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
    this.declares.set(handler, found);
    return found;
  }
}
