import Papa from 'papaparse';
import { FORMATS } from '../../src/exporters/registry.js';
import { compiled, encoded, written } from '../support/generate.js';
import { aSchema } from '../support/schema-builder.js';

const NAMES = ['__proto__', 'constructor', '1', 'say "hi", now', 'emoji 🎈', 'plain'];
const VALUES = ['', 'a,b', 'say "hi"', 'two\nlines', 'ümlaut 🎈', '=1+1', 'back\\slash', '\ttab'];

function odd(): ReturnType<ReturnType<typeof aSchema>['build']> {
  const builder = aSchema().table('odd', 400);
  for (const name of NAMES) builder.column(name, 'category', { values: VALUES }, { missing: 0.1 });
  return builder.build();
}

it('writes CSV that papaparse reads back, with odd names and values', () => {
  const { data } = Papa.parse<string[]>(written(odd()).replace(/\n$/, ''));
  expect(data[0]).toEqual(NAMES);
  expect(data).toHaveLength(401);
  expect(new Set(data.slice(1).flat())).toEqual(new Set(VALUES));
});

it('tells an empty string from a missing value', () => {
  const lines = written(aSchema().table('t', 50).column('a', 'category', { values: ['', 'x'] }, { missing: 0.3 }).column('b', 'constant', { value: 'b' }).build()).split('\n');
  expect(new Set(lines.slice(1, -1))).toEqual(new Set(['"",b', 'x,b', ',b']));
});

it('says the same in every format', () => {
  const json = JSON.parse(written(odd(), 'json')) as unknown[];
  const lines = written(odd(), 'ndjson').trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual(json);
  const { data } = Papa.parse<string[]>(written(odd()).replace(/\n$/, ''));
  expect(data.slice(1)).toEqual(json.map((row) => NAMES.map((name) => Object.entries(row as object).find(([key]) => key === name)?.[1] ?? '')));
});

it.each(FORMATS.map(({ id }) => id))('writes no rows in %s', (id) => {
  const text = encoded(id, [compiled(odd()).table('odd').slice(0, 0)]).toString('utf8');
  if (id === 'csv') expect(text.split('\n')).toHaveLength(2);
  else if (id === 'json') expect(JSON.parse(text)).toEqual([]);
  else expect(text).toBe('');
});

it('writes several tables as one JSON object', () => {
  const schema = aSchema().table('a', 2).column('id', 'sequence').table('b', 4).column('id', 'sequence').build();
  const text = encoded('json', compiled(schema).tables.map((table) => table.slice())).toString('utf8');
  expect(JSON.parse(text)).toEqual({ a: [{ id: 1 }, { id: 2 }], b: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }] });
});
