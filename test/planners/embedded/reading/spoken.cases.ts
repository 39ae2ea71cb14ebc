import type { ColumnSchema } from '../../../../src/core/schema/dataset-schema.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

async function planOf(description: string): Promise<{ readonly columns: ReadonlyMap<string, ColumnSchema>; readonly rows: number | undefined }> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return { columns: new Map(schema.tables.flatMap(({ columns }) => columns).map((column) => [column.name, column])), rows: schema.tables[0]?.rows };
}

const column = async (description: string, name: string): Promise<ColumnSchema | undefined> => (await planOf(description)).columns.get(name);

describe('columns spoken of otherwise than they are called', () => {
  it.each([
    ['weather log: date, min_temp_c, max_temp_c. Temperatures stay within -12 and 36.', 'max_temp_c', { min: -12, max: 36 }],
    ['fishing trips: boat, landed_kg, discarded_kg. Landings never exceed 9000 and discards are at most 10% of the landings.', 'landed_kg', { max: 9000 }],
    ['sales: sku, qty 1 to 9, unit_price. Quantity never goes above 6 and unit prices are between 2 and 80.', 'unit_price', { min: 2, max: 80 }],
    ['machines: machine_no, avg_temp. The temperature stays under 90.', 'avg_temp', { max: 89.9 }],
  ])('are meant: %j', async (description, name, options) => {
    const { columns } = await planOf(description);
    expect(columns.get(name)?.options).toMatchObject(options);
    expect([...columns.keys()].filter((one) => /^(?:temperatures|landings|quantity)$/.test(one))).toEqual([]);
  });

  it.each([
    ['tickets: id, status open/solved, closed_at. The last one is blank unless solved.', 'closed_at', "status == 'solved'"],
    ['ropa: referencia, precio entre 9,99 y 129 €, rebajado sí o no, precio rebajado. Este último solo se rellena si la prenda está rebajada, y siempre es inferior al precio.', 'precio_rebajado', "rebajado == 'sí'"],
    ['Geräte: Gerätenummer, geprüft ja/nein, Prüfdatum. Letzteres ist nur ausgefüllt, wenn das Gerät geprüft wurde.', 'prüfdatum', "col('geprüft') == 'ja'"],
    ["vêtements : référence, prix entre 10 et 90 €, soldé oui/non, prix soldé. Le prix soldé n'est rempli que si l'article est soldé.", 'prix_soldé', "col('soldé') == 'oui'"],
  ])('by their place, and filled where a condition holds: %j', async (description, name, when) => {
    expect((await column(description, name))?.when).toBe(when);
  });
});

describe('what is told of some rows and of all others', () => {
  it.each([
    ['car rentals: agreement_no, damaged, damage_fee. Some 6 % come back damaged; damage_fee is 0 for the rest.', 'damage_fee', '!(damaged)'],
    ['parcels: express yes/no, surcharge. 20 % are express, and the surcharge is zero for all others.', 'surcharge', "express != 'yes'"],
    ['Bestellungen: Nummer, Express ja/nein, Zuschlag zwischen 2 und 9. 20 % sind Express, für die anderen ist der Zuschlag 0.', 'zuschlag', "express != 'ja'"],
  ])('is 0 for the rest: %j', async (description, name, when) => {
    expect((await column(description, name))?.cases?.[0]).toEqual({ when, options: { min: 0, max: 0 } });
  });

  it('leaves the rest empty', async () => {
    expect((await column('orders: id, gift yes/no, gift_message. About 10% are gifts; gift_message is empty for all others.', 'gift_message'))?.when).toBe("gift == 'yes'");
    expect(await column('visits: converted yes/no, order_value. order_value stays empty for people who did not convert; otherwise it lies between 15 and 220.', 'order_value')).toMatchObject({ when: "converted == 'yes'", options: { min: 15, max: 220 } });
  });

  it.each([
    ['parcels: id, weight_kg 0.1 to 40, heavy. Anything over 20 kg counts as heavy.', 'heavy', 'weight_kg > 20'],
    ['orders: id, total 5 to 500, large. An order qualifies as large above 200.', 'large', 'total > 200'],
    ['deliveries: order_no, delivery_minutes 10-90, late, rating 1-5. A delivery counts as late when it took over 45 minutes.', 'late', 'delivery_minutes > 45'],
    ['accounts: account id, balance between -2000 and 20000, overdrawn. The overdrawn flag must be true exactly when the balance is below zero.', 'overdrawn', 'balance < 0'],
    ['members: name, fines 0-50, blocked. The blocked flag is true when the fines are above 20.', 'blocked', 'fines > 20'],
    ['accounts: account id, balance -500 to 3000, negative flag. The flag is true whenever the balance is below zero.', 'negative_flag', 'balance < 0'],
    ['projects: name, budget 10k to 500k, spent, over budget. A project is over budget when spent exceeds the budget.', 'over_budget', 'spent > budget'],
  ])('is so where it is said to count as so: %j', async (description, name, expression) => {
    expect((await column(description, name))?.options).toEqual({ expression });
  });

  it('puts an arm ahead, and moves each thing of a list of comparisons', async () => {
    expect((await column('experiment: user_id, variant (control or treatment), converted. Some 12 percent convert and the treatment arm should come out ahead.', 'converted'))?.cases?.[0]?.when).toBe("variant == 'treatment'");
    const { schema } = await planner.plan({ description: 'deliveries: distance_km 0.3 to 9, delivery_minutes 10-60, late yes/no, rating 1-5. Late ones get worse ratings, farther customers wait longer, and roughly a quarter of customers leave no rating.', referenceDate: '2026-06-30' }, new AbortController().signal);
    expect(schema.tables[0]?.correlations?.[0]?.columns).toEqual(['distance_km', 'delivery_minutes']);
    expect(schema.tables[0]?.columns.find(({ name }) => name === 'rating')).toMatchObject({ missing: 0.25 });
  });
});

describe('values and days', () => {
  it.each([
    ['survey: age group (under 30, 30-44, 45-59, 60+), comment', 'age_group', ['under 30', '30-44', '45-59', '60+']],
    ['Umfrage: Altersgruppe (unter 30, 30-44, 45-59, 60+), Kommentar', 'altersgruppe', ['unter 30', '30-44', '45-59', '60+']],
    ['encuesta: grupo de edad (menos de 30, 30-44, 45-59, 60 o más), comentario', 'grupo_de_edad', ['menos de 30', '30-44', '45-59', '60 o más']],
    ['customers: income band (up to 1000, 1000-2500, over 2500), city', 'income_band', ['up to 1000', '1000-2500', 'over 2500']],
    ['candidatures : prénom, statut parmi reçue, entretien, refusée', 'statut', ['reçue', 'entretien', 'refusée']],
    ['bins: id, collection day Monday through Friday only, crew number 1-12', 'collection_day', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
    ['residuos: calle, día de recogida lunes a viernes, peso', 'día_de_recogida', ['lunes', 'martes', 'miércoles', 'jueves', 'viernes']],
  ])('are listed: %j', async (description, name, values) => {
    expect((await column(description, name))?.options?.['values']).toEqual(values);
  });

  it.each([
    ['Facturas: número, fecha de emisión, fecha de vencimiento veinte días después de la emisión', 'fecha_de_vencimiento', '20d'],
    ["Factures : numéro, date d'émission, date d'échéance trente jours après l'émission", 'date_d_échéance', '30d'],
    ['Rechnungen: Nummer, Rechnungsdatum, Fälligkeitsdatum vierzehn Tage nach dem Rechnungsdatum', 'fälligkeitsdatum', '14d'],
  ])('lie so many days apart, in words: %j', async (description, name, distance) => {
    expect((await column(description, name))?.options).toMatchObject({ at_least: distance, within: distance });
  });

  it('counts no day of a month as rows', async () => {
    expect((await planOf('weather diary beginning 2 February 2024: date, temperature')).rows).toBeUndefined();
  });

  it.each([
    ['car park: plate, entered_at, left_at, minutes_parked', 'left_at', 'add_minutes(entered_at, minutes_parked)'],
    ['parking: plate, entered_at, left_at (later than entered_at), minutes_parked: the gap between those two, at most 720', 'left_at', 'add_minutes(entered_at, minutes_parked)'],
    ['calls: caller, call start, call end, call length in seconds', 'call_end', 'add_seconds(call_start, call_length)'],
  ])('ends what lasts so long after it began: %j', async (description, name, expression) => {
    expect((await column(description, name))?.options).toEqual({ expression });
  });
});

describe('lists', () => {
  it.each([
    ['visit_id int primary key, surface char(1) in (\'M\',\'O\'), fee decimal(8,2), insured bit, visit_date date', ['visit_id', 'surface', 'fee', 'insured', 'visit_date']],
    ['wanna test my grocery app,,, product, aisle, price each, how many and best before date, thats always in the next 60 days', ['product', 'aisle', 'price_each', 'how_many', 'best_before_date']],
    ['songs dataset.. track artist album genre plays skips release yr, explicit y/n', ['track', 'artist', 'album', 'genre', 'plays', 'skips', 'release_yr', 'explicit']],
    ['plants: species, height_cm. also flowering yes/no', ['species', 'height_cm', 'flowering']],
  ])('names its columns: %j', async (description, names) => {
    expect([...(await planOf(description)).columns.keys()]).toEqual(names);
  });
});

describe('limits and lists that are told in sentences', () => {
  it.each([
    ['polling: station, registered_voters (300–2500), ballots_cast, invalid_ballots. Nobody can cast more ballots than there are registered voters.', 'ballots_cast', 2500],
    ['buses: line, seats 20 to 60, passengers. No bus carries more passengers than it has seats.', 'passengers', 60],
    ['catches: vessel, landed_kg 5 to 1000, discarded_kg, landed_on. Discards never exceed a fifth of what was landed.', 'discarded_kg', 200],
    ['catches: vessel, landed_kg, landed_on. Landings are skewed with a median near 400 kg and none above 12 000.', 'landed_kg', 12000],
  ])('bound a column: %j', async (description, name, max) => {
    expect((await column(description, name))?.options?.['max']).toBe(max);
  });

  it('begins behind the second of two words that introduce', async () => {
    expect([...(await planOf('I need chess games with white player, black player, white elo, black elo and date played')).columns.keys()]).toEqual(['white_player', 'black_player', 'white_elo', 'black_elo', 'date_played']);
  });

  it('takes what stands in quotes for values, whatever it could say', async () => {
    expect((await column('lab: run id; sample type, which is literally one of "blank", "standard" or "unknown"; analyte', 'sample_type'))?.options?.['values']).toEqual(['blank', 'standard', 'unknown']);
  });
});

describe('sums, codes and orders', () => {
  it('adds up a family that is told by how many it has, and keeps it below what it was kept below', async () => {
    const { columns } = await planOf('Election: station, registered_voters (300–2500), ballots_cast, invalid_ballots, votes_green, votes_blue, votes_orange. Nobody can cast more ballots than there are registered voters. The three parties plus the invalid ballots must add up to the ballots cast!');
    expect(columns.get('ballots_cast')?.options?.['expression']).toBe('votes_green + votes_blue + votes_orange + invalid_ballots');
    expect(columns.get('registered_voters')?.options).toEqual({ min: 300, max: 2500 });
    expect(columns.get('votes_blue')?.options?.['max']).toBe(625);
    expect((await column('shops: id, cash_sales, card_sales, online_sales, total_sales. The three channels add up to the total sales.', 'total_sales'))?.options?.['expression']).toBe('cash_sales + card_sales + online_sales');
  });

  it('keeps the letters of an example that the words beside it leave out', async () => {
    expect((await column('Loans: loan_ref, amount. Loan refs look like LN/2291/A (four digits, then a capital letter A to D).', 'loan_ref'))?.options).toEqual({ pattern: 'LN/####/[A-D]' });
  });

  it.each([
    ['builds: queued_at and started_at — timestamps, a build never starts before it is queued', 'started_at', 'queued_at'],
    ["tickets: opened_at, closed_at; a ticket can't be closed before it was opened", 'closed_at', 'opened_at'],
  ])('puts first what nothing comes before: %j', async (description, later, earlier) => {
    const { columns } = await planOf(description);
    expect([...columns.keys()]).toEqual([earlier, later]);
    expect(columns.get(later)?.options?.['after']).toBe(earlier);
  });
});
