import { ServiceError } from '../../../../src/core/errors/service-error.js';
import { changesBetween } from '../../../../src/core/revision/changes.js';
import { parseSchema } from '../../../../src/core/schema/parse.js';
import type { DatasetSchema } from '../../../../src/core/schema/dataset-schema.js';
import type { Revision } from '../../../../src/planners/contract.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import { aSchema } from '../../../support/schema-builder.js';

const planner = createEmbeddedPlanner();

async function revised(schema: DatasetSchema, instruction: string): Promise<Revision> {
  const revision = await planner.revise?.({ schema: parseSchema(schema), instruction, referenceDate: '2026-01-01' });
  if (revision === undefined) throw new RangeError('the embedded planner revises');
  parseSchema(revision.schema);
  return revision;
}

const SHOP = aSchema()
  .table('customers', 200)
  .column('id', 'sequence')
  .column('full_name', 'person.fullName')
  .column('email', 'internet.email')
  .column('age', 'integer', { min: 18, max: 90 })
  .column('city', 'location.city')
  .table('orders', 1000)
  .column('order_id', 'sequence', { prefix: 'ORD-', width: 6 })
  .column('customer_id', 'reference', { table: 'customers', column: 'id' })
  .column('quantity', 'integer', { min: 1, max: 10 })
  .column('unit_price', 'decimal', { min: 5, max: 500, decimals: 2 })
  .column('total', 'expression', { expression: 'quantity * unit_price', decimals: 2 })
  .column('tip', 'decimal', { min: 0, max: 50, decimals: 2 })
  .column('status', 'category', { values: ['open', 'paid', 'cancelled'], weights: [50, 40, 10] })
  .column('channel', 'category', { values: ['web', 'shop'] })
  .column('is_gift', 'boolean', { probability: 0.2 })
  .column('ordered_at', 'datetime', { from: '-1y', to: 'now' })
  .column('shipped_at', 'datetime', { after: 'ordered_at', at_least: '1d', within: '9d' }, { when: "status == 'paid'", description: 'the day it left' })
  .column('cancel_date', 'date', { from: '-1y', to: 'now' })
  .with({ name: 'shop', domain: 'e-commerce', locale: 'en' })
  .build();

/** What an instruction changes, in short: "+phone", "-tip", "tip>gratuity", or a column with what is new of it. */
async function changes(instruction: string, schema = SHOP): Promise<unknown[]> {
  const { schema: after, renamings } = await revised(schema, instruction);
  return changesBetween(schema, after, renamings).map(({ change, table, column, before, after: now }) => {
    if (change === 'added') return [`+${column ?? ''}`, now?.['type']];
    if (change === 'removed') return `-${column ?? ''}`;
    if (change === 'renamed') return `${String(before?.['name'])}>${column ?? ''}`;
    return [column ?? table ?? 'schema', Object.fromEntries(Object.entries(now ?? {}).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before?.[field])))];
  });
}

it.each<[string, unknown[]]>([
  // New columns.
  ['add a phone column', [['+phone', 'phone.number']]],
  ['Please add a phone column, 10 % missing', [['+phone', 'phone.number']]],
  ['add a phone column and a delivery notes column to the orders table', [['+phone', 'phone.number'], ['+delivery_notes', expect.any(String)]]],
  ['add country to customers', [['+country', 'location.country']]],
  ['add currency (EUR, USD, GBP)', [['+currency', 'category']]],
  ['add a discount between 0 and 30 percent', [['+discount', expect.stringMatching(/integer|decimal/)]]],
  ['we also need a warehouse_code', [['+warehouse_code', expect.any(String)]]],
  ['Füge eine Spalte Telefon hinzu', [['+telefon', 'phone.number']]],
  ['Añade una columna teléfono', [['+teléfono', 'phone.number']]],
  ['Ajoute une colonne téléphone', [['+téléphone', 'phone.number']]],
  ['add two columns: region and country', [['+region', expect.any(String)], ['+country', 'location.country']]],
  ['add a nullable middle name', [['+middle_name', 'person.middleName']]],
  ['add a boolean column is_vip, 5% true', [['+is_vip', 'boolean']]],
  ['add points_total integer between 0 and 1000', [['+points_total', 'integer']]],
  ['without tip and with a phone', ['-tip', ['+phone', 'phone.number']]],
  // Columns that go.
  ['remove the tip', ['-tip']],
  ['drop tip and channel', ['-tip', '-channel']],
  ['no emails any more', ['-email']],
  ['without the is_gift column', ['-is_gift']],
  ['delete the cancel date, please', ['-cancel_date']],
  ['Entferne die Spalte tip', ['-tip']],
  ['elimina la columna tip', ['-tip']],
  ['supprime la colonne tip', ['-tip']],
  ['remove quantity and unit_price and total', ['-quantity', '-unit_price', '-total']],
  // Other names.
  ['rename tip to gratuity', ['tip>gratuity']],
  ['rename the channel column to sales channel', ['channel>sales_channel']],
  ['tip should be called gratuity', ['tip>gratuity']],
  ['benenne tip in trinkgeld um', ['tip>trinkgeld']],
  ['renombra tip a propina', ['tip>propina']],
  ['renomme tip en pourboire', ['tip>pourboire']],
  ['rename quantity to qty', ['quantity>qty', ['total', { options: { expression: 'qty * unit_price', decimals: 2 } }]]],
  // Numbers.
  ['make ages normal around 40', [['age', { options: { min: 18, max: 90, distribution: 'normal', mean: 40 } }]]],
  ['limit quantity to 5', [['quantity', { options: { min: 1, max: 5 } }]]],
  ['set tip to 1-20', [['tip', { options: { min: 1, max: 20, decimals: 2 } }]]],
  ['unit price should be between 10 and 100', [['unit_price', { options: { min: 10, max: 100, decimals: 2 } }]]],
  ['begrenze quantity auf 3 bis 7', [['quantity', { options: { min: 3, max: 7 } }]]],
  ['set quantity to 1', [['quantity', { type: 'constant', options: { value: 1 } }]]],
  // Missing cells, uniqueness.
  ['10 % of tip missing', [['tip', { missing: 0.1 }]]],
  ['25% of the cancel dates are missing', [['cancel_date', { missing: 0.25 }]]],
  ['make the city optional', [['city', { missing: 0.1 }]]],
  ['emails should be unique', [['email', { unique: true }]]],
  ['customer_id and channel are unique together', [['orders', { unique: [['customer_id', 'channel']] }]]],
  ['make shipped_at 20 % missing and quantity never missing', [['shipped_at', { missing: 0.2 }]]],
  ["tips don't need to be unique", []],
  ['add some outliers to the unit price', [['unit_price', { outliers: { share: 0.02 } }]]],
  ['make order ids uuids', [['order_id', { type: 'uuid' }]]],
  // Values.
  ["add 'refunded' to status", [['status', { options: { values: ['open', 'paid', 'cancelled', 'refunded'], weights: [50, 40, 10, 33.3333] } }]]],
  ['add refunded (20%) to status', [['status', { options: { values: ['open', 'paid', 'cancelled', 'refunded'], weights: [50, 40, 10, 25] } }]]],
  ['channel can also be phone', [['channel', { options: { values: ['web', 'shop', 'phone'] } }]]],
  ['remove cancelled from status', [['status', { options: { values: ['open', 'paid'], weights: [50, 40] } }]]],
  ["replace 'paid' by 'settled' in status", [['status', { options: { values: ['open', 'settled', 'cancelled'], weights: [50, 40, 10] } }]]],
  ['status: 50 % open, rest closed', [['status', { options: { values: ['open', 'closed'], weights: [50, 50] } }]]],
  ['status soll 50% offen sein, Rest geschlossen', [['status', { options: { values: ['offen', 'geschlossen'], weights: [50, 50] } }]]],
  ['set city to Berlin', [['city', { type: 'constant', options: { value: 'Berlin' } }]]],
  ['more cancelled orders', [['status', { options: { values: ['open', 'paid', 'cancelled'], weights: [50, 40, 20] } }]]],
  ['30% of orders are gifts', [['is_gift', { options: { probability: 0.3 } }]]],
  // Rows and locale.
  ['make it 500 rows', [['orders', { rows: 500 }]]],
  ['2000 orders', [['orders', { rows: 2000 }]]],
  ['only 50 customers', [['customers', { rows: 50 }]]],
  ['in German', [['schema', { locale: 'de' }]]],
  ['auf Spanisch bitte', [['schema', { locale: 'es' }]]],
  ['make the customers British', [['schema', { locale: 'en_GB' }]]],
  ['Spanish names', [['full_name', { options: { locale: 'es' } }], ['email', { options: { locale: 'es' } }]]],
  // Columns together.
  ['total should be quantity times tip', [['total', { options: { expression: 'quantity * tip', decimals: 2 } }]]],
  ['only cancelled orders have a cancel date', [['cancel_date', { when: "status == 'cancelled'" }]]],
  ['cancel date is 1 to 3 days after ordered_at', [['cancel_date', { options: { after: 'ordered_at', at_least: '1d', within: '3d' } }]]],
  ['quantity is 1-5 and tip is 2-6', [['quantity', { options: { min: 1, max: 5 } }], ['tip', { options: { min: 2, max: 6, decimals: 2 } }]]],
  ['tips rise with the quantity', [['orders', { correlations: [{ columns: ['tip', 'quantity'], rho: 0.6 }] }]]],
  // Several at once.
  ['add a phone column, 10 % missing; make ages normal around 40', [['age', { options: { min: 18, max: 90, distribution: 'normal', mean: 40 } }], ['+phone', 'phone.number']]],
  ['remove tip, rename channel to source and make it 300 rows', ['-tip', 'channel>source', ['orders', { rows: 300 }]]],
])('%s', async (instruction, expected) => {
  expect(await changes(instruction)).toEqual(expected);
});

it('puts new columns where they are wanted', async () => {
  const names = async (instruction: string): Promise<string[]> => (await revised(SHOP, instruction)).schema.tables[1]?.columns.map(({ name }) => name) ?? [];
  expect((await names('add a phone column after quantity')).slice(2, 5)).toEqual(['quantity', 'phone', 'unit_price']);
  expect((await names('add phone and fax before status')).slice(6, 9)).toEqual(['phone', 'fax', 'status']);
  expect((await names('add a phone at the beginning'))[0]).toBe('phone');
  expect((await names('add a phone')).at(-1)).toBe('phone');
});

it('reads what is said of new columns, and says what it does not understand of it', async () => {
  const { schema, clauses } = await revised(SHOP, 'add a delivery date 2-5 days after ordered_at and a mood (jolly 70%, sad 30%)');
  const columns = schema.tables[1]?.columns ?? [];
  expect(columns.find(({ name }) => name === 'delivery_date')?.options).toMatchObject({ after: 'ordered_at', at_least: '2d', within: '5d' });
  expect(columns.find(({ name }) => name === 'mood')?.options).toEqual({ values: ['jolly', 'sad'], weights: [70, 30] });
  expect(clauses[0]?.claims).toContainEqual({ kind: 'values', column: 'mood', values: ['jolly', 'sad'], shares: [0.7, 0.3] });
});

it('tells piece by piece what became of the instruction', async () => {
  const instruction = 'Add a phone column, 10 % missing; teach the rows to dance. Remove tip!';
  const { schema, clauses } = await revised(SHOP, instruction);
  expect(clauses.map(({ start, end, outcome }) => [instruction.slice(start, end), outcome])).toEqual([
    ['Add a phone column, 10 % missing', 'understood'],
    ['teach the rows to dance', 'not_understood'],
    ['Remove tip', 'understood'],
  ]);
  expect(clauses[0]).toMatchObject({ element: `tables[1].columns[${(schema.tables[1]?.columns.length ?? 0) - 1}]`, claims: [{ kind: 'missing', column: 'phone', share: 0.1 }] });
  expect(clauses[2]?.claims).toEqual([{ kind: 'absent', words: ['tip'] }]);
});

it('claims what a column is called in the end', async () => {
  const { clauses } = await revised(SHOP, 'limit quantity to 4, then rename quantity to pieces');
  expect(clauses[0]?.claims).toEqual([{ kind: 'range', column: 'pieces', max: 4 }]);
});

async function refusal(instruction: string, schema = SHOP): Promise<ServiceError> {
  const error = await revised(schema, instruction).catch((thrown: unknown) => thrown);
  if (!(error instanceof ServiceError)) throw new RangeError('it was not refused');
  return error;
}

it.each([
  ['remove unit_price', '"unit_price" cannot be removed: "total" is made from it (quantity * unit_price). Remove both, or say first what "total" should be.'],
  ['remove id', '"customers.id" cannot be removed: "customer_id" is made from it. Remove both, or say first what "customer_id" should be.'],
])('refuses by name what cannot stand: %s', async (instruction, message) => {
  expect(await refusal(instruction)).toMatchObject({ code: 'revision_refused', message, issues: [{ path: 'instruction', rule: 'needed' }] });
});

it('keeps the last column of a table', async () => {
  const schema = aSchema().table('t').column('only', 'boolean').build();
  expect(await refusal('remove only', schema)).toMatchObject({ code: 'revision_refused', message: 'Table "t" would have no column left; leave one, or say first what to add.' });
});

it('takes conditions back with what they hang on, and says so', async () => {
  const { schema, notes } = await revised(SHOP, 'remove status');
  const { when, description } = schema.tables[1]?.columns.find(({ name }) => name === 'shipped_at') ?? {};
  expect([when, description]).toEqual([undefined, 'the day it left']);
  expect(notes).toEqual([`"shipped_at" no longer depends on the condition status == 'paid': what it hung on was removed.`]);
  const other = await revised(SHOP, 'remove ordered_at');
  expect(other.schema.tables[1]?.columns.find(({ name }) => name === 'shipped_at')?.options).toEqual({});
  expect(other.notes).toEqual(['"shipped_at" no longer follows it: what it hung on was removed.']);
});

it.each(['asdf qwer', 'make it pop', 'more realism', 'add more realistic data', 'remove the weather', 'rename weather to climate', "add 'x' to weather", 'remove tip and the weather', 'add a phone, email and phone to nowhere at all please thank you'])('understands nothing of "%s", and says what would work', async (instruction) => {
  const error = await refusal(instruction);
  expect(error.code).toBe('not_understood');
  expect(error.message).toContain('"orders" has order_id, customer_id, quantity');
});

it('loses no option that it does not know', async () => {
  const column = { name: 'load', type: 'series', options: { base: 200, noise: 0.1, multiplicative: true, seasons: [{ period: 7, amplitude: 0.4, shape: [5, 4, 4, 4, 6, 9, 8] }] }, description: 'kept' };
  const schema: DatasetSchema = { version: 1, domain: 'energy', reference_date: '2025-01-01', locale: { de: 0.5, en: 0.5 }, tables: [{ name: 't', rows: 40, columns: [column, { name: 'grade', type: 'integer', options: { min: 0, max: 9, distribution: 'histogram', bins: [{ from: 0, to: 9, weight: 1 }] }, outliers: { share: 0.1, factor: 3 }, missing: [{ when: 'load > 200', share: 0.2 }] }] }] };
  const { schema: after } = await revised(schema, 'add a site name; rename grade to score; 5 % of load missing');
  expect(after).toEqual({ ...schema, tables: [{ ...schema.tables[0], columns: [{ ...column, missing: 0.05 }, { ...schema.tables[0]?.columns[1], name: 'score' }, expect.objectContaining({ name: 'site_name' })] }] });
});
