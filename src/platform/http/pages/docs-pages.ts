import { SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildOpenApiDocument } from '../openapi.js';

/** Everything comes from this server; the page builds its own style elements, so those are allowed inline. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const LOOK = `
.swagger-ui .topbar{display:none}
.swagger-ui .info{margin:28px 0 12px}
.swagger-ui .scheme-container{box-shadow:none;border-bottom:1px solid #ddd;padding:12px 0}
`;

/** Serves `/docs`, a page on which every route can be tried out, and `/openapi.json`. It works without the internet. */
export function mountDocs(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const { url } = request.routeOptions;
      if (url !== undefined && /^\/docs(?:\/|$)/.test(url)) {
        void reply.header('content-security-policy', DOCS_POLICY);
      }
      done();
    });
  SwaggerModule.setup('docs', app, () => buildOpenApiDocument(app), {
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Parecer API',
    customCss: LOOK,
    swaggerOptions: {
      validatorUrl: null,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      tagsSorter: 'alpha',
    },
  });
}
