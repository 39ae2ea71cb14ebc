// The ten columns that every contender of the benchmark makes, about 140 bytes a row as CSV.
import { column } from './column.mjs';

export const REFERENCE = {
  title: 'reference',
  schema: {
    version: 1,
    name: 'reference',
    tables: [
      {
        name: 'accounts',
        columns: [
          column('id', 'sequence'),
          column('uuid', 'uuid'),
          column('name', 'person.fullName'),
          column('email', 'internet.email'),
          column('age', 'integer', { min: 18, max: 80 }),
          column('city', 'location.city'),
          column('signup', 'datetime', { from: '2022-01-01', to: '2024-12-31' }),
          column('status', 'category', { values: ['active', 'inactive', 'suspended'], weights: [70, 20, 10] }),
          column('balance', 'decimal', { min: 0, max: 10_000, decimals: 2 }),
          column('active', 'boolean'),
        ],
      },
    ],
  },
  byFaker: {
    accounts: (f, i) => ({
      id: i + 1,
      uuid: f.string.uuid(),
      name: f.person.fullName(),
      email: f.internet.email(),
      age: f.number.int({ min: 18, max: 80 }),
      city: f.location.city(),
      signup: f.date.between({ from: '2022-01-01', to: '2024-12-31' }).toISOString(),
      status: f.helpers.weightedArrayElement([
        { weight: 70, value: 'active' },
        { weight: 20, value: 'inactive' },
        { weight: 10, value: 'suspended' },
      ]),
      balance: f.number.float({ min: 0, max: 10_000, fractionDigits: 2 }),
      active: f.datatype.boolean(),
    }),
  },
};
