// A database that is good at this: one COPY of random expressions over DuckDB's own vectors, one thread.
// Arguments: rows file.
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { en } from '@faker-js/faker';
import { report } from './report.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const file = process.argv[3] ?? path.join(tmpdir(), 'bench-duckdb.csv');
const list = (values) => `[${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(',')}]`;
const first = en.person.first_name.generic;
const last = en.person.last_name.generic;
const cities = en.location.city_name;

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
for (const [name, values] of Object.entries({ first, last, cities })) {
  await connection.run(`SET VARIABLE ${name} = ${list(values)}`);
}
await connection.run('SET preserve_insertion_order = false');
const query = (count) => `
  WITH drawn AS (
    SELECT i + 1 AS id, uuid() AS uuid,
      getvariable('first')[1 + (random() * ${first.length - 1})::INT] AS first_name,
      getvariable('last')[1 + (random() * ${last.length - 1})::INT] AS last_name,
      getvariable('cities')[1 + (random() * ${cities.length - 1})::INT] AS city,
      18 + (random() * 62)::INT AS age,
      TIMESTAMP '2022-01-01' + to_seconds((random() * 94694400)::BIGINT) AS signup,
      random() AS share, round(random() * 10000, 2)::DECIMAL(10, 2) AS balance, random() < 0.5 AS active,
      (random() * 999)::INT AS number,
      ['gmail.com', 'yahoo.com', 'hotmail.com', 'example.org'][1 + (random() * 3)::INT] AS domain
    FROM range(${count}) AS t(i))
  SELECT id, uuid, first_name || ' ' || last_name AS name,
    lower(first_name) || '.' || lower(last_name) || number || '@' || domain AS email, age, city, signup,
    CASE WHEN share < 0.7 THEN 'active' WHEN share < 0.9 THEN 'inactive' ELSE 'suspended' END AS status, balance, active
  FROM drawn`;
await connection.run(`COPY (${query(20_000)}) TO '${file}' (FORMAT csv)`);

const start = performance.now();
await connection.run(`COPY (${query(rows)}) TO '${file}' (FORMAT csv)`);
report({ rows, bytes: statSync(file).size, seconds: (performance.now() - start) / 1000 });
