// What most scripts do: faker calls row by row, then Papa.unparse. Arguments: table rows.
import { faker } from '@faker-js/faker';
import Papa from 'papaparse';
import { report } from './report.mjs';
import { rowCounts, TABLES } from './tables/all.mjs';

const table = TABLES[process.argv[2] ?? 'reference'];
const rows = Number(process.argv[3] ?? 50_000);
faker.seed(1);

function texts(count) {
  const kept = {};
  return rowCounts(table, count).map(({ name, rows: own }) => Papa.unparse(Array.from({ length: own }, (_, i) => table.byFaker[name](faker, i, kept, own)), { newline: '\n' }));
}

texts(2_000);

const start = performance.now();
const bytes = texts(rows).reduce((sum, csv) => sum + Buffer.byteLength(csv), 0);
report({ rows, bytes, seconds: (performance.now() - start) / 1000 });
