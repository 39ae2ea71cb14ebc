// The ten columns that every contender of the benchmark makes, about 142 bytes a row as CSV.
const column = (name, type, options = {}) => ({ name, type, options });

export const REFERENCE_SCHEMA = {
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
};
