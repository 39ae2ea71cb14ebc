import { columnsOf, type Saying } from '../../../support/planned-columns.js';

/** What offices, shops, farms and town halls ask for. */
it.each<Saying>([
  // A part of the rows that are so, and what only those have.
  ['250 truck deliveries: driver, distance in km from 20 to 900. About one in ten deliveries is late.', 'late', { type: 'boolean', options: { probability: 0.1 } }],
  ['80 parcels: weight, city. 1 in 8 parcels arrive damaged and 5% get lost.', 'damaged', { options: { probability: 0.125 } }],
  ['250 orders: customer, amount. One in five orders is returned, and only returned ones have a refund amount.', 'refund_amount', { when: 'returned' }],
  ['deliveries: driver, departure time, delay in minutes. About one in ten deliveries is late, and only late ones have a delay in minutes (5 to 180).', 'delay', { options: { min: 5, max: 180 }, when: 'late' }],
  // Several columns in one bullet.
  ['Policies:\n- policy_no\n- start date, end date exactly one year later\n- status', 'end_date', { options: { expression: 'add_months(start_date, 12)' } }],
  ['Loans:\n- loan id\n- amount from 500 to 9000, duration at most 60 months', 'duration', { options: { max: 60 } }],
  // Days that are told so.
  ['Email campaigns: campaign name, send day in 2025, never a weekend', 'send_day', { type: 'date', options: { from: '2025-01-01', weekdays: [1, 2, 3, 4, 5] } }],
  ['Newsletter: subject, send day, opens', 'send_day', { type: 'date' }],
  ['Shop: ship day, customer', 'ship_day', { type: 'date' }],
  ['Patients: name, birth day', 'birth_day', { type: 'person.birthdate' }],
  // In the unit that is told, values of one column, and their weights.
  ['Rental contracts: contract id, tenant name, notice period in months', 'notice_period', { options: { values: [1, 2, 3] } }],
  ['Downtime: machine (press 1, press 2, lathe), reason', 'machine', { options: { values: ['press 1', 'press 2', 'lathe'] } }],
  ['Solar park: site code, date. Status is OK, WARN or FAULT, mostly OK.', 'status', { options: { values: ['OK', 'WARN', 'FAULT'], weights: [0.74, 0.13, 0.13] } }],
  ['Emails: sent count, opened, send day. open rate = opened / sent in percent with 1 decimal.', 'open_rate', { options: { expression: 'opened / sent_count * 100', decimals: 1 } }],
])('reads what is asked of trade and town: %s', async (description, column, expected) => {
  const columns = await columnsOf(description);
  expect(columns.get(column)).toMatchObject(expected);
});

it('ties what moves together to measures, and not to the time of departure', async () => {
  const columns = await columnsOf('250 truck deliveries: driver, distance in km from 20 to 900, fuel used in litres and a departure time. Longer trips burn more fuel.');
  expect([...columns.keys()]).toEqual(['driver', 'distance', 'fuel_used', 'departure_time']);
});

it.each([
  ['Sales per visit: shop, visitors, revenue', ['shop', 'visitors', 'revenue']],
  ['bookings: guest, room, date. thats all ok', ['guest', 'room', 'date']],
])('adds no column for how a row came about: %s', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
