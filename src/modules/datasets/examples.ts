/** The examples of the documents. A test sends the requests and compares what comes back. */

export const DESCRIPTION_EXAMPLE = { description: 'Employees with name, department and salary 30000-120000', rows: 3, seed: 42 };

export const SCHEMA_EXAMPLE = {
  schema: {
    version: 1,
    name: 'employees',
    tables: [
      {
        name: 'employees',
        columns: [
          { name: 'id', type: 'sequence' },
          { name: 'name', type: 'person.fullName' },
          { name: 'salary', type: 'integer', options: { min: 30_000, max: 120_000 } },
        ],
      },
    ],
  },
  rows: 3,
  seed: 42,
  format: 'json',
};

export const JSON_EXAMPLE = [
  { id: 1, name: 'Delia Kuhn', salary: 111_185 },
  { id: 2, name: 'Lottie Moore', salary: 89_258 },
  { id: 3, name: 'Linda Kunze', salary: 74_213 },
];

export const CSV_EXAMPLE = `id,name,salary\n${JSON_EXAMPLE.map(({ id, name, salary }) => `${id},${name},${salary}\n`).join('')}`;

export const NDJSON_EXAMPLE = JSON_EXAMPLE.map((row) => `${JSON.stringify(row)}\n`).join('');
