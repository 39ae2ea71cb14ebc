// What most scripts do: faker calls row by row, then Papa.unparse. Argument: rows.
import { faker } from '@faker-js/faker';
import Papa from 'papaparse';
import { report } from './report.mjs';

const rows = Number(process.argv[2] ?? 50_000);
faker.seed(1);
const row = (i) => ({
  id: i + 1,
  uuid: faker.string.uuid(),
  name: faker.person.fullName(),
  email: faker.internet.email(),
  age: faker.number.int({ min: 18, max: 80 }),
  city: faker.location.city(),
  signup: faker.date.between({ from: '2022-01-01', to: '2024-12-31' }).toISOString(),
  status: faker.helpers.weightedArrayElement([
    { weight: 70, value: 'active' },
    { weight: 20, value: 'inactive' },
    { weight: 10, value: 'suspended' },
  ]),
  balance: faker.number.float({ min: 0, max: 10_000, fractionDigits: 2 }),
  active: faker.datatype.boolean(),
});
for (let i = 0; i < 2_000; i++) row(i);

const start = performance.now();
const csv = Papa.unparse(Array.from({ length: rows }, (_, i) => row(i)), { newline: '\n' });
report({ rows, bytes: Buffer.byteLength(csv), seconds: (performance.now() - start) / 1000 });
