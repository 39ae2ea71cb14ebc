import { columnsOf, rowsOf } from '../../../support/planned-columns.js';

/** What people ask of a table as questions, and the columns these come to. */
const ASKED: readonly (readonly [description: string, names: readonly string[]])[] = [
  ['loans: who borrowed it, when it was returned and late fee', ['borrowed_by', 'returned_at', 'late_fee']],
  ['parcels: who sent it, where it goes and weight', ['sent_by', 'destination', 'weight']],
  ['flights: where it took off, where it landed, whether it was late', ['origin', 'destination', 'late']],
  ['house sales in Denver - how big, how many bedrooms, when it was built, how much it sold for', ['size', 'bedrooms', 'year_built', 'sale_price']],
  ['used cars: what make and model, how many km it has done, what year', ['make', 'model', 'km_driven', 'year']],
  ['rental cars: which car, picked up where and when, brought back where and when', ['car', 'picked_up_location', 'picked_up_at', 'brought_back_location', 'brought_back_at']],
  ['expenses: who spent it, on what, how much, approved or not and by whom', ['spent_by', 'category', 'amount', 'approved', 'approved_by']],
  ['e-scooter trips: which scooter, from where to where, how far', ['scooter', 'origin', 'destination', 'distance']],
  ['who called, when, about what and whether it was solved', ['caller', 'when', 'reason', 'solved']],
  ['tell me for each student what they study, in which year they are, their gpa and if they graduated', ['subject', 'year', 'gpa', 'graduated']],
  ['flats to let: how many rooms, what the rent is, when you can move in, pets allowed or not', ['rooms', 'rent', 'available_from', 'pets_allowed']],
  ['For every delivery: which driver, how many were not delivered, when the tour started and ended', ['driver', 'number_not_delivered', 'started_at', 'ended_at']],
  ['guests: name, with or without breakfast, inside or outside cabin, smoker or not', ['name', 'breakfast', 'cabin', 'smoker']],
  ['dogs: name, how often it bites, big or small, long or short hair', ['name', 'bite_frequency', 'big_or_small', 'hair']],
  ['exams: who sat it, mark out of 100, passed or not', ['sat_by', 'mark', 'passed']],
];

describe('questions as columns', () => {
  it.each(ASKED)('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it('holds what is asked for, and no label of its words', async () => {
    const columns = await columnsOf('our drivers: who, how many km, what fuel they used, what they make a year, how they come to work, what it costs a month');
    expect(Object.fromEntries([...columns].map(([name, { type }]) => [name, type]))).toEqual({ who: 'person.fullName', km: 'decimal', fuel: 'category', annual_salary: 'integer', transport_mode: 'category', price_per_month: expect.stringMatching(/^(?:decimal|integer|commerce\.price)$/) as string });
  });
});

describe('verbs as moments', () => {
  it('puts what begins before what ends', async () => {
    for (const [description, from, to] of [
      ['ferry crossings: ship, departs between 6 am and 10 pm, arrives 40 to 200 minutes later', 'departs', 'arrives'],
      ['repairs: when it came in, when it was ready, cost', 'came_in_at', 'ready_at'],
      ['bus shifts: driver, starts, ends', 'starts', 'ends'],
      ['hospital stays: ward, when they were admitted, when they went home', 'admitted_at', 'went_home_at'],
    ] as const) {
      for (const row of await rowsOf(description, 60)) expect(Date.parse(row[from] ?? '')).toBeLessThan(Date.parse(row[to] ?? ''));
    }
  });

  it('leaves counts of the same words alone', async () => {
    const columns = await columnsOf('email campaign: sends, opens, clicks');
    expect(columns.get('opens')?.type).toBe('integer');
  });

  it('keeps days that are told where weekends could be a season', async () => {
    for (const row of await rowsOf('beach clean-ups: beach, date (weekends only), bags 5 to 150', 60)) expect([0, 6]).toContain(new Date(row['date'] ?? '').getUTCDay());
  });
});
