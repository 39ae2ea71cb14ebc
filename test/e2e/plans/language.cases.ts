import { Ajv2020 } from 'ajv/dist/2020.js';
import { COLUMN_TYPES } from '../../../src/core/columns/registry.js';
import { aSchema } from '../../support/schema-builder.js';
import { startService, type RunningService } from '../../support/service.js';

interface Catalogue {
  readonly column_types: readonly { readonly id: string; readonly options: object; readonly examples: readonly object[] }[];
}

describe('the language', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  const json = async (path: string): Promise<object> => (await (await service.get(path)).json()) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });

  describe('the published language', () => {
    it('is a JSON Schema that takes good schemas and refuses bad ones', async () => {
      const holds = ajv.compile(await json('/api/v1/dataset-schema'));
      const good = aSchema().table('t', 5).column('a', 'integer', { min: 1, max: 5 }, { missing: 0.5 }).column('b', 'category', { values: ['x'] }).build();
      expect(holds(good) ? [] : holds.errors).toEqual([]);
      const bad = [
        { ...good, version: 2 },
        { ...good, colour: 'red' },
        { ...good, tables: [] },
        aSchema().table('t').column('a', 'no.such').build(),
        aSchema().table('t').column('a', 'integer', { minimum: 1 }).build(),
        aSchema().table('t').column('a', 'category').build(),
      ];
      expect(bad.map((schema) => holds(schema))).toEqual(bad.map(() => false));
    });

    it('has every column type in the catalogue, with options that its examples meet', async () => {
      const { column_types: types } = (await json('/api/v1/column-types')) as Catalogue;
      expect(types.map(({ id }) => id)).toEqual(COLUMN_TYPES.map(({ id }) => id));
      const broken = types.filter(({ options, examples }) => {
        const holds = ajv.compile(options);
        return examples.length === 0 || !examples.every((example) => holds(example));
      });
      expect(broken.map(({ id }) => id)).toEqual([]);
    });
  });
});
