import type { ErrorCode } from '../../../src/core/errors/catalogue.js';
import { expectError } from '../../support/error-response.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

describe('bad input', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ environment: { MAX_ROWS: '100000' } });
  });
  afterAll(() => service.stop());

  const schema = aSchema().table('t', 5).column('a', 'sequence').build();
  const words = 'employees with name and salary';
  const column = (type: string, options: object = {}, more: object = {}): object => ({ version: 1, tables: [{ name: 't', columns: [{ name: 'a', type, options, ...more }] }] });

  interface Refusal {
    readonly body: unknown;
    readonly code?: ErrorCode;
    readonly path: string;
    readonly says: RegExp;
  }

  const REFUSALS: Readonly<Record<string, Refusal>> = {
    'an empty description': { body: { description: '' }, path: 'description', says: /10 to 4000 characters.*given: 0 characters/ },
    'a description of 9 characters': { body: { description: 'names etc' }, path: 'description', says: /given: 9 characters/ },
    'a description of spaces': { body: { description: ' '.repeat(50) }, path: 'description', says: /given: 0 characters/ },
    'a description of 4001 characters': { body: { description: 'name, '.repeat(800).slice(0, 4000).padEnd(4001, 'x') }, path: 'description', says: /given: 4001 characters/ },
    'a description that is a number': { body: { description: 1234567890123 }, path: 'description', says: /must be text/ },
    'neither description nor schema': { body: {}, path: 'description', says: /description.*or a schema/ },
    'both description and schema': { body: { description: words, schema }, path: 'description', says: /not both/ },
    'rows 0': { body: { schema, rows: 0 }, path: 'rows', says: /from 1.*given: 0/ },
    'rows -1': { body: { schema, rows: -1 }, path: 'rows', says: /given: -1/ },
    'rows 1.5': { body: { schema, rows: 1.5 }, path: 'rows', says: /whole number.*given: 1.5/ },
    'rows "10"': { body: { schema, rows: '10' }, path: 'rows', says: /given: "10"/ },
    'rows null': { body: { schema, rows: null }, path: 'rows', says: /given: null/ },
    'rows 1e309': { body: `{"schema":${JSON.stringify(schema)},"rows":1e309}`, path: 'rows', says: /given: Infinity/ },
    'rows above the limit': { body: { schema, rows: 100_001 }, path: 'rows', says: /from 1 to 100000; given: 100001/ },
    'rows of the schema above the limit': { body: { schema: { ...schema, tables: [{ ...schema.tables[0], rows: 100_001 }] } }, path: 'rows', says: /given: 100001/ },
    'an unknown format': { body: { schema, format: 'xls' }, path: 'format', says: /"csv", "json", "ndjson"; given: "xls"/ },
    'a negative seed': { body: { schema, seed: -1 }, path: 'seed', says: /from 0 to 9007199254740991/ },
    'a seed beyond 2^53': { body: `{"schema":${JSON.stringify(schema)},"seed":9007199254740993}`, path: 'seed', says: /9007199254740991/ },
    'a negative offset': { body: { schema, offset: -1 }, path: 'offset', says: /from 0/ },
    'a limit that is text': { body: { schema, limit: '5' }, path: 'limit', says: /whole number/ },
    'an unknown locale': { body: { schema, locale: 'klingon' }, path: 'locale', says: /"en".*given: "klingon"/ },
    'a day that is none': { body: { schema, reference_date: '2026-02-30' }, path: 'reference_date', says: /"2026-01-31"; given: "2026-02-30"/ },
    'an unknown field': { body: { schema, row: 10 }, path: 'row', says: /no field "row"; the fields are .*rows/ },
    'a field called __proto__': { body: `{"schema":${JSON.stringify(schema)},"__proto__":{}}`, path: '__proto__', says: /no field "__proto__"/ },
    'a field called constructor': { body: `{"schema":${JSON.stringify(schema)},"constructor":{}}`, path: 'constructor', says: /no field "constructor"/ },
    'a schema that is a list': { body: { schema: [] }, path: 'schema', says: /an object/ },
    'a body that is a list': { body: [], path: '', says: /JSON object/ },
    'a body that is text': { body: '"x"', path: '', says: /JSON object/ },
    'an unknown table': { body: { schema, table: 'u' }, code: 'table_not_found', path: 'table', says: /"t"/ },
    'an empty schema': { body: { schema: {} }, code: 'invalid_schema', path: 'version', says: /version/ },
    'an unknown column type': { body: { schema: column('person.fullname') }, code: 'invalid_schema', path: 'tables[0].columns[0].type', says: /did you mean "person.fullName"/ },
    'min above max': { body: { schema: column('integer', { min: 5, max: 1 }) }, code: 'invalid_schema', path: 'tables[0].columns[0].options.min', says: /min/ },
    'an unknown option': { body: { schema: column('integer', { minimum: 5 }) }, code: 'invalid_schema', path: 'tables[0].columns[0].options.minimum', says: /minimum/ },
    'a duplicate column': {
      body: { schema: aSchema().table('t').column('a', 'uuid').column('a', 'uuid').build() },
      code: 'invalid_schema',
      path: 'tables[0].columns[1].name',
      says: /already has a column "a"/,
    },
    'a circle of columns': {
      body: { schema: aSchema().table('t').column('a', 'expression', { expression: 'b + 1' }).column('b', 'expression', { expression: 'a + 1' }).build() },
      code: 'invalid_schema',
      path: 'tables[0].columns[0]',
      says: /circle: t\.a → t\.b → t\.a/,
    },
    'a unique column that cannot be': {
      body: { schema: column('integer', { min: 1, max: 10 }, { unique: true }), rows: 11 },
      code: 'unsatisfiable_schema',
      path: 'tables[0].columns[0]',
      says: /11 distinct values .* only 10 exist/,
    },
    'a description in which nothing is understood': { body: { description: 'asdf qwer zxcv' }, code: 'not_understood', path: '', says: /./ },
    'slices of several tables': {
      body: { schema: aSchema().table('t').column('a', 'uuid').table('u').column('b', 'uuid').build(), format: 'json', offset: 5 },
      path: 'table',
      says: /offset and limit/,
    },
  };

  describe('bad input is refused with what would work', () => {
    it.each(Object.entries(REFUSALS))('%s', async (_name, { body, code = 'validation_failed', path, says }) => {
      const response = await service.post('/generate', body);
      const error = await expectError(response, code);
      expect(error.message).toMatch(says);
      if (path !== '' || code === 'validation_failed') expect(error.details.errors.map((issue) => issue.path)).toContain(path);
      expect([...response.headers.keys()]).not.toContain('content-disposition');
    });

    it('names every problem at once', async () => {
      const error = await expectError(await service.post('/generate', { schema, rows: 0, seed: 'x', colour: 'red' }), 'validation_failed');
      expect(error.details.errors.map((issue) => issue.path).sort()).toEqual(['colour', 'rows', 'seed']);
      expect(error.message).toMatch(/and 2 more/);
    });

    it('plans nothing for a request that is wrong elsewhere', async () => {
      await expectError(await service.post('/generate', { description: words, rows: 100_001 }), 'validation_failed');
      const stats = (await (await service.get('/api/v1/cache/stats')).json()) as { entries: number };
      expect(stats.entries).toBe(0);
    });
  });

  describe('bodies that are no JSON', () => {
    const send = (body: string | Buffer, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }): Promise<Response> =>
      fetch(`${service.url}/generate`, { method: 'POST', body, headers });

    it('refuses other content types', async () => {
      await expectError(await send('{}', { 'content-type': 'text/plain' }), 'unsupported_media_type');
      await expectError(await send('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 'unsupported_media_type');
      await expectError(await send('{}', { 'content-type': 'application/json; charset=latin1' }), 'unsupported_media_type');
      await expectError(await send('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }), 'unsupported_media_type');
      await expectError(await send(Buffer.from('{}'), {}), 'unsupported_media_type');
    });

    it('takes UTF-8 by name', async () => {
      expect((await send(JSON.stringify({ schema }), { 'content-type': 'Application/JSON;charset="UTF-8"' })).status).toBe(200);
    });

    it('refuses broken JSON without quoting it', async () => {
      const error = await expectError(await send('{"description": "secret words'), 'malformed_json');
      expect(JSON.stringify(error)).not.toContain('secret');
      await expectError(await send(''), 'malformed_json');
      await expectError(await send(Buffer.from([0x22, 0xff, 0x22])), 'malformed_json');
    });

    it('refuses deep JSON before anything looks at it', async () => {
      const deep = (depth: number): string => `{"schema":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      await expectError(await send(deep(32)), 'body_too_deep');
      await expectError(await send(deep(300_000)), 'body_too_deep');
      await expectError(await send(deep(31)), 'validation_failed');
      await expectError(await send(`{"description":"${'['.repeat(100)}"}`), 'not_understood');
    });

    it('refuses more than 1 MB, announced or not', async () => {
      const large = `{"description":"${'x'.repeat(1_048_576)}"}`;
      await expectError(await send(large), 'payload_too_large');
      const stream = new ReadableStream({
        start: (controller) => {
          controller.enqueue(Buffer.from(large));
          controller.close();
        },
      });
      const init = { method: 'POST', body: stream, headers: { 'content-type': 'application/json' }, duplex: 'half' };
      await expectError(await fetch(`${service.url}/generate`, init as RequestInit), 'payload_too_large');
    });
  });
});
