import type { DatasetSchema } from '../../../../src/core/schema/dataset-schema.js';
import { planner } from '../../../support/planned-columns.js';

const SCHEMA: DatasetSchema = {
  version: 1,
  name: 'users',
  tables: [{ name: 'users', columns: [
    { name: 'id', type: 'sequence', options: { start: 1 } },
    { name: 'first_name', type: 'person.firstName' },
    { name: 'last_name', type: 'person.lastName' },
    { name: 'email', type: 'internet.email' },
    { name: 'role', type: 'category', options: { values: ['admin', 'editor', 'viewer'] } },
    { name: 'price', type: 'commerce.price', options: {} },
  ] }],
}; // prettier-ignore

async function revised(instruction: string): Promise<Map<string, object>> {
  const { schema } = await (planner.revise?.({ schema: SCHEMA, instruction, referenceDate: '2026-06-30' }) ?? Promise.reject(new Error('it revises nothing')));
  return new Map(schema.tables.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
}

describe('an instruction of several parts', () => {
  it.each([
    ['rename first_name to firstName and last_name to lastName', ['id', 'firstName', 'lastName', 'email', 'role', 'price']],
    ['rename first_name -> given_name, role -> user_role', ['id', 'given_name', 'last_name', 'email', 'user_role', 'price']],
    ['add phone after email, 20% missing', ['id', 'first_name', 'last_name', 'email', 'phone', 'role', 'price']],
    ['keep only id and email', ['id', 'email']],
    ['delete everything except id, role and email', ['id', 'email', 'role']],
  ])('leaves these columns: %j', async (instruction, names) => {
    expect([...(await revised(instruction)).keys()]).toEqual(names);
  });

  it('renames nothing by half', async () => {
    await expect(revised('rename email to mail and nickname to nick')).rejects.toThrow('Nothing in the instruction');
  });

  it.each([
    ['replace viewer with reader', 'role', { options: { values: ['admin', 'editor', 'reader'] } }],
    ['viewer 60%', 'role', { options: { weights: [20, 20, 60] } }],
    ['price numeric(4,2)', 'price', { type: 'decimal', options: { max: 99.99, decimals: 2 } }],
    ['add phone after email, 20% missing', 'phone', { missing: 0.2 }],
  ])('is read: %j', async (instruction, column, expected) => {
    expect((await revised(instruction)).get(column)).toMatchObject(expected);
  });
});
