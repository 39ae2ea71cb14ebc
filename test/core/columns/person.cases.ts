import { plainName } from '../../../src/core/vocabulary/people/name-pool.js';
import type { DatasetSchema } from '../../../src/core/schema/dataset-schema.js';
import { cellText, cellsOf, columnCells, compiled } from '../../support/generate.js';
import { aSchema } from '../../support/schema-builder.js';

const ROWS = 5000;

function rowsOf(schema: DatasetSchema, seed = 0): Record<string, string>[] {
  const slice = compiled(schema, { seed }).table('t').slice();
  const cells = cellsOf(slice).map((column) => column.map((cell) => cellText(cell) ?? ''));
  return Array.from({ length: slice.rowCount }, (_, i) => Object.fromEntries(slice.columns.map(({ name }, c) => [name, cells[c]?.[i] ?? ''])));
}

const whole = (locale: string): DatasetSchema =>
  aSchema()
    .table('t', ROWS)
    .column('first', 'person.firstName')
    .column('last', 'person.lastName')
    .column('full', 'person.fullName')
    .column('shown', 'internet.displayName')
    .column('sex', 'person.sex', { style: 'letter' })
    .column('email', 'internet.email')
    .column('user', 'internet.username', { prefix: '@' })
    .column('born', 'person.birthdate', { min: 18, max: 65 })
    .column('age', 'person.age', { min: 18, max: 65 })
    .with({ locale })
    .build();

describe.each(['en', 'de', 'fr', 'es', 'pl', 'ja', 'hu', 'ru'])('a person in %s', (locale) => {
  const rows = rowsOf(whole(locale));

  it('has one name in every column', () => {
    for (const { first = '', last = '', full, shown } of rows.slice(0, 500)) {
      expect([`${first} ${last}`, `${last} ${first}`]).toContain(full);
      expect(shown).toBe(full);
    }
  });

  it('has addresses made of that name', () => {
    const strangers = rows.filter(({ first = '', last = '', email = '', user = '' }) => {
      const [plainFirst, plainLast] = [plainName(first, locale), plainName(last, locale)];
      const local = email.split('@')[0] ?? '';
      const rest = local.slice(plainFirst.length).replace(/^\.([a-z]\.)?/, '').replace(/\d*$/, '');
      // The user name tells people apart as the e-mail address does.
      return !local.startsWith(`${plainFirst}.`) || rest !== plainLast.replace(/\d*$/, '') || user !== `@${local.replaceAll('.', '_')}`;
    });
    expect(strangers).toEqual([]);
    expect(new Set(rows.map(({ email }) => email?.split('@')[0])).size).toBe(ROWS);
  });

  it('has the age that its birth date gives on the reference date', () => {
    const wrong = rows.filter(({ born = '', age }) => {
      const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
      return Number(age) !== 2026 - year - (month > 1 || day > 1 ? 1 : 0);
    });
    expect(wrong).toEqual([]);
    const ages = rows.map(({ age }) => Number(age));
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([18, 65]);
  });
});

it('has a sex in keeping with its first name', () => {
  for (const locale of ['en', 'de', 'fr']) {
    const sexes = new Map<string, Set<string>>();
    for (const { first = '', sex = '' } of rowsOf(whole(locale))) sexes.set(first, (sexes.get(first) ?? new Set()).add(sex));
    // A few names are borne by both.
    expect([...sexes.values()].filter((set) => set.size > 1).length / sexes.size).toBeLessThan(0.12);
  }
  const rows = rowsOf(whole('en'));
  const has = (name: string): Set<string> => new Set(rows.filter(({ first }) => first === name).map(({ sex = '' }) => sex));
  for (const name of ['Mary', 'Patricia', 'Jennifer']) expect(has(name)).toEqual(new Set(['F']));
  for (const name of ['James', 'John', 'Robert']) expect(has(name)).toEqual(new Set(['M']));
  expect(rows.filter(({ sex }) => sex === 'F').length / ROWS).toBeCloseTo(0.5, 1);
});

it('stays the same whichever of its columns are asked for, distinct or not', () => {
  const rows = rowsOf(whole('en'));
  const alone = aSchema().table('t', ROWS).column('a name', 'person.fullName').build();
  expect(columnCells(alone, 'a name').map(cellText)).toEqual(rows.map(({ full }) => full));
  const distinct = aSchema().table('t', ROWS).column('mail', 'internet.email', {}, { unique: true }).column('name', 'person.fullName').build();
  expect(columnCells(distinct, 'mail').map(cellText)).toEqual(rows.map(({ email }) => email));
  const elsewhere = aSchema().table('t', ROWS).column('mail', 'internet.email', { domain: 'acme.com' }).build();
  expect(columnCells(elsewhere, 'mail').map(cellText)).toEqual(rows.map(({ email }) => `${email?.split('@')[0] ?? ''}@acme.com`));
});

it('is another one for another role, another table and another seed', () => {
  const schema = (role: string, table: string): DatasetSchema => aSchema().table(table, 200).column('name', 'person.fullName', { of: role }).build();
  const names = [columnCells(schema('self', 't'), 'name'), columnCells(schema('doctor', 't'), 'name'), columnCells(schema('self', 'u'), 'name'), columnCells(schema('self', 't'), 'name', { seed: 1 })];
  names.forEach((list, i) => {
    names.slice(i + 1).forEach((other) => {
      expect(list.filter((name, k) => name === other[k]).length).toBeLessThan(5);
    });
  });
});

it('gives a million people addresses, none twice, in a few seconds', () => {
  const start = performance.now();
  const schema = aSchema().table('t', 1_000_000).column('email', 'internet.email', { domain: 'acme.com' }, { unique: true }).build();
  const seen = new Set<string>();
  for (const block of compiled(schema, { seed: 5 }).table('t').slice().render({ encoding: 'raw', before: [''], rowEnd: '\n' })) {
    for (const line of block.toString('latin1').split('\n')) seen.add(line);
  }
  seen.delete('');
  expect(seen.size).toBe(1_000_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('takes forms of address that fit, or says that the language has none', () => {
  const build = (locale: string): DatasetSchema => aSchema().table('t', 500).column('prefix', 'person.prefix').column('sex', 'person.sex').with({ locale }).build();
  const rows = rowsOf(build('en'));
  for (const { prefix = '', sex } of rows) {
    if (/^(Mrs|Ms|Miss)\b/.test(prefix)) expect(sex).toBe('female');
    if (/^Mr\b/.test(prefix)) expect(sex).toBe('male');
  }
  expect(() => compiled(build('az'))).toThrow(expect.objectContaining({ code: 'invalid_schema' }));
});

