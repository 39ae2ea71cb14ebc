import { circlesIn } from '../../../../src/planners/embedded/lexicon/lexicon.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

interface Column {
  readonly type: string;
  readonly options?: unknown;
}

async function columnsOf(description: string): Promise<Record<string, Column>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, { type, options }]));
}

describe('circles of names', () => {
  it('finds the circle by what the text is called and by names that stand side by side', () => {
    expect(circlesIn('beehive inspections: hive, queen seen, brood frames, varroa').map(({ id }) => id)).toContain('beehives');
    expect(circlesIn('dbh, crown class, basal area').map(({ id }) => id)).toContain('forest');
    expect(circlesIn('customers: name, weight, frames')).toEqual([]);
  });

  it('gives a word the sense of its neighbours', async () => {
    const chess = await columnsOf('chess games: white, black, result, opening, time control');
    const paint = await columnsOf('paint stock: white, black, price');
    expect(chess['white']?.type).toMatch(/^(?:person|internet)\./);
    expect(paint['white']?.type).not.toMatch(/^person\./);
  });

  it.each([
    ['no_facture,date,client,ht,tva,ttc,reglee', 'ttc', { type: 'expression', options: { expression: 'ht + tva' } }],
    ['zug_nr|von|nach|ab|an|gleis|wagen', 'an', { type: 'time' }],
    ['Mitarbeiterliste mit personalnr, nachname, abt., eintritt und gehalt', 'eintritt', { type: 'date' }],
    ['guia,origen,destino,peso_kg,salida,entrega,estado,flete', 'entrega', { type: 'date', options: { after: 'salida' } }],
    ['shipments: tracking, origin, destination, dispatch, delivery', 'delivery', { type: 'date', options: { after: 'dispatch' } }],
    ['pharma batches: batch, product, mfg date, exp date', 'exp_date', { type: 'date' }],
    ['credit cards: cardholder, number, exp date, cvv', 'exp_date', { type: 'category' }],
    ['vaccinations: patient, first jab in 2021, second jab three to six weeks after the first jab', 'second_jab', { type: 'date', options: { after: 'first_jab' } }],
    ['cars: plate, rpm, fuel %', 'fuel_percent', { type: 'integer' }],
    ['nps survey dump: respondent, score, channel, submitted', 'score', { options: { min: 0, max: 10 } }],
    ['subject_id,sex,age,ht_cm,wt_kg,bmi', 'bmi', { type: 'expression' }],
  ])('knows short names of tables: %s', async (description, column, expected) => {
    expect((await columnsOf(description))[column]).toMatchObject(expected);
  });

  it('keeps a car in the garage for hours', async () => {
    const parking = await columnsOf('parking sessions: plate, level, entry, exit, fee');
    expect(parking['exit']?.options).toMatchObject({ after: 'entry', within: '12h' });
  });

  it('leaves names of several words which anyone understands', async () => {
    const calls = await columnsOf('call records: caller number, callee number, call start, dur s, email address');
    expect(calls['email_address']?.type).toBe('internet.email');
    expect(calls['dur_s']?.options).toMatchObject({ min: 1, max: 3600 });
  });
});
