import fc from 'fast-check';
import type { ErrorCode } from '../../../src/core/errors/catalogue.js';
import { COLUMN_TYPES } from '../../../src/core/columns/registry.js';
import { expectError, type ErrorBody } from '../../support/error-response.js';
import { startService, type RunningService } from '../../support/service.js';

/** How many requests are made; `REQUESTS=100000` in the environment makes it thorough. */
const REQUESTS = Number(process.env['REQUESTS'] ?? 300);

describe('requests of all kinds', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ environment: { MAX_ROWS: '1000', LOG_LEVEL: 'error' } });
  });
  afterAll(() => service.stop());

  const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, -1, 1e308, '', '2020-01-01', 'a', '-2y', [], {}, null, true));
  /** Mostly what works, now and then what does not. */
  const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 19, arbitrary: good }, { weight: 1, arbitrary: junk });

  const types = COLUMN_TYPES.flatMap(({ id, examples }) => examples.map((options) => ({ type: id, options })));

  const rarely = <T>(more: fc.Arbitrary<T>): fc.Arbitrary<T | object> => fc.oneof({ weight: 19, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: more });

  const column = fc
    .record({
      base: fc.constantFrom(...types),
      name: fc.constantFrom('a', 'b', 'c', '__proto__', 'größe'),
      extra: rarely(fc.dictionary(fc.constantFrom('unique', 'missing', 'when', 'options', 'colour', 'type'), junk, { maxKeys: 1 })),
      option: rarely(fc.dictionary(fc.constantFrom('min', 'max', 'from', 'to', 'pattern', 'values', 'locale', 'x'), junk, { maxKeys: 2 })),
    })
    .map(({ base, name, extra, option }) => ({ name, type: base.type, options: { ...base.options, ...option }, ...extra }));

  const table = fc.record({
    name: fc.constantFrom('t', 'u', 'v'),
    columns: fc.uniqueArray(column, { selector: ({ name }) => name, minLength: 1, maxLength: 4 }),
  });

  const tables = fc.uniqueArray(table, { selector: ({ name }) => name, minLength: 1, maxLength: 2 });
  const schema = fc.record({ version: fc.constant(1), tables });

  const request = fc.record(
    {
      schema: mostly(schema),
      rows: mostly(fc.integer({ min: 1, max: 50 })),
      format: mostly(fc.constantFrom('csv', 'json', 'ndjson')),
      seed: mostly(fc.maxSafeNat()),
      offset: mostly(fc.nat(100)),
      limit: mostly(fc.nat(100)),
      table: mostly(fc.constantFrom('t', 'u')),
      locale: mostly(fc.constantFrom('en', 'de', 'ja')),
      reference_date: mostly(fc.constant('2024-02-29')),
    },
    { requiredKeys: ['schema', 'rows'] },
  );

  describe('any request', () => {
    it('is answered with its rows, or refused as documented; the service never fails', async () => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(request, async (body) => {
          const response = await service.post('/generate', body);
          if (response.status === 200) {
            answered++;
            const text = await response.text();
            if (body.format === 'ndjson') expect(text === '' ? 0 : text.trimEnd().split('\n').length).toBe(Number(response.headers.get('x-row-count')));
            return;
          }
          const { details } = (await response.clone().json()) as ErrorBody;
          expect([400, 404, 422]).toContain(response.status);
          await expectError(response, details.code as ErrorCode);
        }),
        { numRuns: REQUESTS },
      );
      expect(service.lines).toEqual([]);
      expect(answered).toBeGreaterThan(REQUESTS / 10);
    }, 600_000);
  });
});
