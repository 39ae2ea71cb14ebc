import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

interface Told {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
}

async function columnsOf(description: string): Promise<Record<string, Told>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, { type, options: options ?? {} }]));
}

async function formulasOf(description: string): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(await columnsOf(description)).map(([name, { type, options }]) => [name, type === 'expression' ? options['expression'] : type]));
}

describe('what follows from other columns without a word', () => {
  it.each([
    ['bus arrivals: stop, scheduled arrival, actual arrival, delay minutes, delayed', { actual_arrival: 'add_minutes(scheduled_arrival, delay_minutes)', delayed: 'delay_minutes >= 15' }],
    ['library loans: loan date, due date, returned date, days late, fine 0.20 per day late', { days_late: 'max(0, days(returned_date, due_date))', fine: 'days_late * 0.2' }],
    ['trial: arm, baseline bp, week 12 bp, change', { baseline_bp: 'integer', week_12_bp: 'baseline_bp + change', change: 'integer' }],
    ['diet club: name, weight before, weight after, weight loss', { weight_after: 'weight_before - weight_loss' }],
    ['students: student, attendance %, midterm, final exam, average, passed', { average: '(midterm + final_exam) / 2', passed: 'average >= 50' }],
    ['conciertos: artista, sala, aforo, entradas vendidas, precio medio, recaudación', { sala: 'category', entradas_vendidas: 'integer', recaudación: 'entradas_vendidas * precio_medio' }],
    ['ice cream shop: flavor, scoops, price per scoop, total', { total: 'scoops * price_per_scoop' }],
    ['location de voitures: client, date de départ, date de retour, jours, prix par jour, total', { jours: "days(date_de_retour, col('date_de_départ'))", total: 'jours * prix_par_jour' }],
    ['used phones: model, price, original price, discount %', { discount_percent: '(original_price - price) / original_price * 100' }],
    ['reseñas: producto, estrellas, sentimiento', { sentimiento: "estrellas >= 4 ? 'positivo' : estrellas >= 3 ? 'neutro' : 'negativo'" }],
    ['patients: name, bmi, obese y/n', { obese: "bmi >= 30 ? 'y' : 'n'" }],
  ])('%s', async (description, expected) => {
    expect(await formulasOf(description)).toMatchObject(expected);
  });

  it('calls nothing on time that is late', async () => {
    const { schema } = await createEmbeddedPlanner().plan({ description: 'flight delays: flight number, scheduled departure, actual departure, delay minutes, status', referenceDate: '2026-01-01' }, new AbortController().signal);
    const [late, punctual] = schema.tables[0]?.columns.find(({ name }) => name === 'status')?.cases ?? [];
    expect(late?.options?.['values']).not.toContain('on time');
    expect(punctual?.options?.['values']).not.toContain('delayed');
  });

  it('leaves alone what has shares of its own', async () => {
    expect((await formulasOf('exam: student, score, passed (70%)'))['passed']).toBe('boolean');
  });

  it('knows a part by its name in the plural', async () => {
    const { watch_time_hours: hours } = await columnsOf('youtube channel: video title, views, watch time hours');
    expect(hours?.options['max']).toBeGreaterThan(10_000);
  });

  it('tells the time of a day beside the day', async () => {
    expect((await columnsOf('earthquakes: date, time, magnitude'))['time']?.type).toBe('time');
  });

  it('keeps two columns of which one is a word of the other', async () => {
    expect(Object.keys(await columnsOf('parking tickets: plate, fine amount, paid, paid date'))).toEqual(['plate', 'fine_amount', 'paid', 'paid_date']);
  });
});

describe('numbers that everyone expects to move together', () => {
  const pairsOf = async (description: string): Promise<unknown> => (await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal)).schema.tables[0]?.correlations;

  it.each([
    ['used cars: make, model, mileage, price', ['mileage', 'price'], false],
    ['Personen: Name, Größe cm, Gewicht kg', ['größe_cm', 'gewicht_kg'], true],
    ['alquileres: ciudad, habitaciones, metros cuadrados, ascensor', ['habitaciones', 'metros_cuadrados'], true],
  ])('%s', async (description, columns, rising) => {
    const [pair, ...others] = (await pairsOf(description)) as { columns: string[]; rho: number }[];
    expect(pair?.columns).toEqual(columns);
    expect((pair?.rho ?? 0) > 0).toBe(rising);
    expect(others).toEqual([]);
  });

  it('stay apart where the text wants them to', async () => {
    expect(await pairsOf('used cars: make, model, mileage, price. All columns are independent.')).toBeUndefined();
  });
});
