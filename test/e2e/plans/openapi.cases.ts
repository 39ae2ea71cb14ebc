import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { ERROR_CATALOGUE } from '../../../src/core/errors/catalogue.js';
import { DESCRIPTION_EXAMPLE, JSON_EXAMPLE, SCHEMA_EXAMPLE } from '../../../src/modules/datasets/examples.js';
import { startService, type RunningService } from '../../support/service.js';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: object; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>> }>>;
}
interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

describe('OpenAPI', () => {
  let service: RunningService;
  let document: OpenApi;
  beforeAll(async () => {
    service = await startService();
    document = (await (await service.get('/openapi.json')).json()) as OpenApi;
  });
  afterAll(() => service.stop());

  const operations = (): [string, Operation][] =>
    Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]));

  describe('the OpenAPI document', () => {
    it('is the committed one; `npm run docs:openapi` writes it', () => {
      expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(document);
    });

    it('has every endpoint, each with an id of its own', () => {
      expect(document.openapi).toBe('3.1.0');
      expect(operations().map(([name]) => name).sort()).toEqual([
        'delete /api/v1/schemas/{fingerprint}',
        'get /api/v1/cache/stats',
        'get /api/v1/column-types',
        'get /api/v1/dataset-schema',
        'get /api/v1/ledger',
        'get /api/v1/schemas/{fingerprint}',
        'get /health',
        'get /health/live',
        'get /health/ready',
        'get /metrics',
        'post /api/v1/check',
        'post /api/v1/generate',
        'post /api/v1/schemas',
        'post /api/v1/schemas/{fingerprint}/revise',
        'post /generate',
      ]);
      const ids = operations().map(([, { operationId }]) => operationId);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('gives every failure as an ErrorResponse that its own schema takes', () => {
      const ajv = new Ajv2020({ strict: false });
      ajvFormats.default(ajv);
      ajv.addSchema({ $id: 'document', ...document });
      const holds = ajv.compile({ $ref: 'document#/components/schemas/ErrorResponseDto' });
      for (const [, { responses }] of operations()) {
        for (const [status, response] of Object.entries(responses).filter(([status]) => Number(status) >= 400)) {
          const { examples = {} } = response.content?.['application/json'] ?? {};
          for (const [code, { value }] of Object.entries(examples)) {
            expect(holds(value) ? [] : holds.errors).toEqual([]);
            expect(String(ERROR_CATALOGUE[code as keyof typeof ERROR_CATALOGUE].status)).toBe(status);
          }
        }
      }
    });

    it('documents what can end a request for rows', () => {
      const documented = Object.keys(document.paths['/generate']?.['post']?.responses ?? {}).map(Number);
      expect(documented).toEqual([200, 400, 401, 404, 408, 413, 415, 417, 422, 429, 431, 500, 502, 503, 504]);
    });

    it('describes a dataset schema as the parser reads it', () => {
      const ajv = new Ajv2020({ strict: false });
      ajvFormats.default(ajv);
      ajv.addSchema({ $id: 'document', ...document });
      const holds = ajv.compile({ $ref: 'document#/components/schemas/DatasetSchema' });
      expect(holds(SCHEMA_EXAMPLE.schema)).toBe(true);
      expect(holds({ ...SCHEMA_EXAMPLE.schema, colour: 'red' })).toBe(false);
    });

    it('has examples that work', async () => {
      expect(await (await service.post('/generate', SCHEMA_EXAMPLE)).json()).toEqual(JSON_EXAMPLE);
      expect((await service.post('/generate', DESCRIPTION_EXAMPLE)).headers.get('x-row-count')).toBe('3');
    });

    it('can be read at /docs under the security headers', async () => {
      const page = await service.get('/docs');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      const html = await page.text();
      const inline = /<script(?![^>]*src=)[^>]*>\s*\S/;
      expect(html).toContain('swagger-ui');
      expect(html).not.toMatch(inline);
      for (const file of ['swagger-ui-bundle.js', 'swagger-ui-init.js', 'swagger-ui.css']) expect((await service.get(`/docs/${file}`)).status).toBe(200);
    });
  });
});
