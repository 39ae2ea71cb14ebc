import { CLAIM_KINDS, readClaim, type Claim } from '../../src/core/claims/registry.js';
import type { ExampleTable, Measured } from '../../src/core/claims/contract.js';
import { ClaimMeasure } from '../../src/core/claims/measure.js';
import { Room } from '../../src/core/claims/room.js';
import { resolveSchema } from '../../src/core/schema/resolve.js';

// Every kind of promise, by the examples of its own: rows that keep it, rows that break it, no rows, little room.

function measured(claim: Claim, { columns, row, rows = 400 }: ExampleTable, { room = new Room(), count = rows }: { readonly room?: Room; readonly count?: number } = {}): Measured {
  const resolved = resolveSchema({ version: 1, reference_date: '2026-01-01', tables: [{ name: 't', columns: Object.entries(columns).map(([name, column]) => ({ name, ...column })) }] });
  const measure = new ClaimMeasure([claim], { resolved, table: 't', rows, rowsAsked: false, room });
  for (let i = 0; i < count; i++) {
    const texts = new Map(Object.entries(row(i)));
    measure.row((name) => texts.get(name));
  }
  const [found] = measure.end();
  if (found === undefined) throw new RangeError('nothing was measured');
  return found;
}

const namesNoColumn = (claim: Claim): boolean => CLAIM_KINDS.find(({ id }) => id === claim.kind)?.columns(claim).length === 0;
const KINDS = CLAIM_KINDS.map((kind) => [kind.id, kind] as const);
const EXAMPLES = CLAIM_KINDS.flatMap(({ id, examples }) => examples.map((example, i) => [`${id} ${i + 1}`, example] as const));

describe.each(KINDS)('the kind of promise "%s"', (id, kind) => {
  it('says what it is, and has an example', () => {
    expect(kind.summary).toMatch(/^\S.{10,}[^.]$/);
    expect(kind.examples.length).toBeGreaterThan(0);
  });

  it('reads its claims from JSON and nothing else', () => {
    for (const { claim } of kind.examples) {
      expect(claim.kind).toBe(id);
      expect(readClaim(JSON.parse(JSON.stringify(claim)))).toEqual(claim);
      expect(readClaim({ ...claim, colour: 'red' })).toBeUndefined();
    }
    expect(readClaim({ kind: id })).toBeUndefined();
  });

  it('has fields in snake_case', () => {
    for (const { claim } of kind.examples) for (const field of Object.keys(claim)) expect(field).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  });

  it('is not measured where its columns are gone', () => {
    for (const { claim } of kind.examples) {
      if (kind.columns(claim).length === 0) continue;
      expect(measured(claim, { columns: { other: { type: 'boolean' } }, row: () => ({ other: 'true' }) })).toEqual({ met: undefined, figures: {}, why: expect.stringContaining('There is no column') });
    }
  });
});

describe.each(EXAMPLES)('the example %s', (_, { claim, kept, broken }) => {
  it('is met by rows that keep it', () => {
    expect(measured(claim, kept)).toEqual({ met: true, figures: expect.any(Object) });
  });

  it('is not met by rows that break it', () => {
    expect(measured(claim, broken)).toEqual({ met: false, figures: expect.any(Object) });
  });

  it('gives figures in snake_case', () => {
    for (const table of [kept, broken]) for (const name of Object.keys(measured(claim, table).figures)) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  });

  it('is judged by the table alone, or says why it is not, where there are no rows', () => {
    expect(measured(claim, kept, { count: 0 })).toEqual(namesNoColumn(claim) ? expect.objectContaining({ met: true }) : { met: undefined, figures: expect.any(Object), why: expect.stringMatching(/\.$/) });
  });

  it('breaks no promise where there is no room to keep anything', () => {
    expect(measured(claim, kept, { room: new Room({ numbers: 0, texts: 0, distinct: 0 }) }).met).not.toBe(false);
  });
});

it('leaves out what is no promise, or none any more', () => {
  for (const given of [undefined, null, 'range', 7, [], {}, { kind: 'colour', column: 'a' }, { kind: 'range' }, { kind: 'unique', columns: [] }]) expect(readClaim(given)).toBeUndefined();
});

it('says of an expression that cannot be worked out why it is not measured', () => {
  const table: ExampleTable = { columns: { a: { type: 'integer' }, b: { type: 'person.fullName' } }, row: () => ({ a: '1', b: 'x' }) };
  for (const expression of ['a +', 'a < b', 'a + 1', 'foo(a)']) {
    expect(measured({ kind: 'holds', expression }, table)).toMatchObject(expression === 'a + 1' ? { met: expect.anything() } : { met: undefined, why: expect.stringContaining('It cannot be worked out: ') });
  }
  expect(measured({ kind: 'form', column: 'b', pattern: 'a\\' }, table)).toMatchObject({ met: undefined, why: expect.stringContaining('is no pattern') });
  expect(measured({ kind: 'moments', column: 'b', from: 'some day' }, table)).toMatchObject({ met: undefined, why: expect.stringContaining('is no point in time') });
});
