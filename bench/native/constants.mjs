// What C cannot make itself: keys, name slots, dictionaries and alias tables of the reference table, as a C header.
import { aliasTable } from '../../dist/core/random/alias-table.js';
import { columnKey, roleKey } from '../../dist/core/random/address.js';
import { mailDomains } from '../../dist/core/vocabulary/people/mail-domains.js';
import { namePool } from '../../dist/core/vocabulary/people/name-pool.js';
import { placePool, placeTexts } from '../../dist/core/vocabulary/places/place-pool.js';
import { REFERENCE } from '../tables/reference.mjs';

const SEED = 1;
const [{ name: table, columns }] = REFERENCE.schema.tables;
const key = ({ k0, k1 }) => `{${k0}u, ${k1}u}`;

/** Entries in slots of one width, so that they are copied whole, and how long each is. */
function dictionary(name, entries) {
  const longest = Math.max(...entries.map((entry) => Buffer.byteLength(entry)));
  const width = [8, 16, 32, 64].find((bytes) => bytes > longest);
  return [
    `enum { ${name}_COUNT = ${entries.length} };`,
    `static const char ${name}[][${width}] = {${entries.map((entry) => JSON.stringify(entry)).join(', ')}};`,
    `static const uint8_t ${name}_LENGTHS[] = {${entries.map((entry) => Buffer.byteLength(entry)).join(', ')}};`,
  ];
}

function rowsOf(name, width, bytes) {
  const words = new Uint32Array(Uint8Array.from(bytes).buffer);
  const rows = Array.from({ length: words.length / width }, (_, i) => `{${words.slice(i * width, (i + 1) * width).join(', ')}}`);
  return [`static const uint32_t ${name}[][${width}] = {${rows.join(', ')}};`];
}

/** Text of the header. */
export function constants() {
  const pool = namePool('en');
  const places = placePool(['US'], 'en');
  const person = roleKey(SEED, table, 'person self');
  const domains = mailDomains('en');
  const own = (column) => columnKey(SEED, table, column);
  const draws = [
    ...[0, 1, 2, 3].map((draw) => ['UUID', own('uuid'), draw]),
    ['DOMAIN', person, 8],
    ['AGE', own('age'), 0],
    ['CITY', roleKey(SEED, table, 'place self'), 0],
    ...[0, 1].map((draw) => ['SIGNUP', own('signup'), draw]),
    ['STATUS', own('status'), 0],
    ...[0, 1].map((draw) => ['BALANCE', own('balance'), draw]),
    ['ACTIVE', own('active'), 0],
  ];
  const words = [...new Set(draws.map(([name]) => name))].map((name) => `W_${name} = ${draws.findIndex(([other]) => other === name)}`);
  const status = columns.find(({ name }) => name === 'status').options;
  const first = Date.UTC(2022, 0, 1) / 1000;
  return [
    `#define HEADER ${JSON.stringify(`${columns.map(({ name }) => name).join(',')}\n`)}`,
    `enum { ${words.join(', ')}, W_COUNT = ${draws.length} };`,
    `static const uint32_t KEYS[][2] = {${draws.map(([, own]) => key(own)).join(', ')}};`,
    `static const uint32_t DRAWS[] = {${draws.map(([, , draw]) => draw).join(', ')}};`,
    `#define PERSON_WIDE ${person.wide}ull`,
    `#define PAIRS_SIZE ${pool.pairs.size}ull`,
    `#define PAIRS_A ${pool.pairs.a}u`,
    `#define PAIRS_B ${pool.pairs.b}u`,
    `#define LAST_SLOT_COUNT ${pool.lastSlotCount}u`,
    `#define SIGNUP_FIRST ${first}ull`,
    `#define SIGNUP_SPAN ${Date.UTC(2025, 0, 1) / 1000 - first}ull`,
    ...rowsOf('FIRST_SLOTS', 4, pool.firstSlots.contents),
    ...rowsOf('LAST_SLOTS', 4, pool.lastSlots.contents),
    ...dictionary('FIRST', pool.first.values),
    ...dictionary('LAST', pool.last.values),
    ...dictionary('FIRST_PLAIN', pool.firstPlain.values),
    ...dictionary('LAST_PLAIN', pool.lastPlain.values),
    ...dictionary('DOMAIN', Object.keys(domains).map((domain) => `@${domain}`)),
    ...rowsOf('DOMAIN_ALIAS', 2, aliasTable(Object.values(domains))),
    ...dictionary('CITY', placeTexts(places, 'city').values),
    ...rowsOf('CITY_ALIAS', 2, places.weights.contents),
    ...dictionary('STATUS', status.values),
    ...rowsOf('STATUS_ALIAS', 2, aliasTable(status.weights)),
    ...dictionary('ACTIVE', ['false', 'true']),
    ...rowsOf('ACTIVE_ALIAS', 2, aliasTable([0.5, 0.5])),
    '',
  ].join('\n');
}
