import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export type Language = 'pt' | 'en';

/** The first of our languages that Accept-Language asks for; Portuguese when it asks for neither. */
export function chooseLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => (tag === 'pt' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag === 'en' ? 'en' : 'pt';
}

/** The language an editor's messages are written in. */
export const AcceptedLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  chooseLanguage(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
