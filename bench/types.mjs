// npm run bench:types: every column type by its first example, alone in a table rendered as CSV to memory, beside
// faker's own call of the same name where there is one. Slowest first; ✗ where a type misses its aim: 25 times faker's
// rate where faker's call takes over half a microsecond, else 50 million cells a second. `-- id,id` takes only some.
import { faker } from '@faker-js/faker';
import { compileDataset } from '../dist/core/generation/dataset.js';
import { COLUMN_TYPES } from '../dist/core/columns/registry.js';
import { encode } from '../dist/exporters/encode.js';
import { formatById } from '../dist/exporters/registry.js';

const only = process.argv[2]?.split(',');
const ROUNDS = 3;
const SECONDS = 0.06;
const [AIM_RATIO, AIM_RATE, DEAR_SECONDS] = [25, 50e6, 0.5e-6];

/** The type in `cell`, with what relations need around it; other columns of the table are made when it asks for them. */
function schemaFor({ id, examples: [options] }) {
  const cell = { name: 'cell', type: id, options };
  const parents = { name: 'parents', rows: 1_000, columns: [{ name: 'id', type: 'sequence' }, { name: 'name', type: 'person.fullName' }] };
  const key = { name: 'parent_id', type: 'reference', options: { table: 'parents', column: 'id' } };
  return { version: 1, main: 't', tables: [parents, { name: 't', columns: id === 'lookup' ? [key, cell] : [cell] }] };
}

/** The first example of some types needs another column to read. */
const OPTIONS = { expression: { expression: '2 + 3' } };

/** Types whose table needs tables of others below it: what they cost is what those cost. */
const LEFT_OUT = new Set(['rollup']);

/** Seconds that one run over `count` cells takes. */
function ours(type) {
  const schema = schemaFor(OPTIONS[type.id] === undefined ? type : { ...type, examples: [OPTIONS[type.id]] });
  return (count) => {
    const slice = compileDataset(schema, { seed: 1, rows: count, referenceDate: '2026-01-01' }).table('t').slice();
    const start = performance.now();
    let bytes = 0;
    for (const block of encode(formatById('csv'), [slice])) bytes += block.length;
    if (bytes === 0) throw new Error(`${type.id} wrote nothing`);
    return (performance.now() - start) / 1000;
  };
}

/** Options that are ours alone, not faker's. */
const OWN = new Set(['of', 'locale']);

/** Faker's own call: of its name, and with the options of the example. Undefined where faker has none of the kind. */
function fakers({ id, examples: [example] }) {
  const [module, method, field] = id.split('.');
  const call = faker[module]?.[method];
  if (typeof call !== 'function') return undefined;
  const options = Object.fromEntries(Object.entries(example).filter(([name]) => !OWN.has(name)));
  const given = Object.keys(options).length === 0 ? [] : [options];
  const make = field === undefined ? () => call(...given) : () => call(...given)[field];
  try {
    make();
  } catch {
    return undefined;
  }
  return (count) => {
    const start = performance.now();
    let kept;
    for (let i = 0; i < count; i++) kept = make();
    if (kept === Symbol.iterator) throw new Error('never');
    return (performance.now() - start) / 1000;
  };
}

/** So many cells as take a while. */
function cellsFor(run) {
  let count = 500;
  run(count);
  for (;;) {
    const seconds = run(count);
    if (seconds > SECONDS / 3) return Math.ceil((count * SECONDS) / seconds);
    count *= seconds > SECONDS / 20 ? 3 : 8;
  }
}

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function measure(type) {
  const pair = [ours(type), fakers(type)].map((run) => run && { run, count: Math.min(cellsFor(run), 10_000_000), rates: [] });
  for (let round = 0; round < ROUNDS; round++) for (const one of pair) one?.rates.push(one.count / one.run(one.count));
  const [rate, theirs] = pair.map((one) => one && middle(one.rates));
  const dear = theirs !== undefined && 1 / theirs > DEAR_SECONDS;
  return { id: type.id, rate, theirs, met: dear ? rate >= AIM_RATIO * theirs : rate >= AIM_RATE };
}

const results = COLUMN_TYPES.filter(({ id }) => !LEFT_OUT.has(id) && (only === undefined || only.includes(id))).map((type) => measure(type));
results.sort((a, b) => a.rate - b.rate);

const millions = (rate) => (rate / 1e6).toFixed(rate < 1e6 ? 3 : 1);
console.log('| column type | million cells/s | nanoseconds a cell | faker, million calls/s | ÷ faker | |');
console.log('| --- | ---: | ---: | ---: | ---: | --- |');
for (const { id, rate, theirs, met } of results) {
  const beside = theirs === undefined ? ' | ' : `${millions(theirs)} | ${(rate / theirs).toFixed(1)}`;
  console.log(`| ${id} | ${millions(rate)} | ${(1e9 / rate).toFixed(0)} | ${beside} | ${met ? '' : '✗'} |`);
}
const missed = results.filter(({ met }) => !met).length;
console.log(`\n${results.length} types, ${results.length - missed} of them at ${AIM_RATIO} times faker's rate or ${AIM_RATE / 1e6} million cells a second, ${missed} below`);
