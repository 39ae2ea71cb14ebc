import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // Which row comes first.
  ['Grants: grant code, start date, end date at most 3 years later. Newest start date first.', 'start_date', { options: { descending: true } }],
  ['Grants: grant code, decided on, amount. Latest first.', 'decided_on', { options: { descending: true } }],
  ['Grants: grant code, start date, end date. None start before 2020. Newest start date first.', 'start_date', { options: { descending: true } }],
  ['Arcade leaderboard sorted from best to worst: rank (starting at 1), player nickname, score, level reached', 'rank', { type: 'sequence', options: { start: 1 } }],
  ['Arcade leaderboard sorted from best to worst: rank (starting at 1), player nickname, score, level reached', 'level_reached', { type: 'integer' }],
  // Days that are only compared are all there.
  ['Daily sales from 1 January 2024 on, one row per day: date, weekday name, cups sold (40-400). Weekends sell more cups than weekdays.', 'date', { type: 'date', options: { step: '1d' } }],
  // Types and languages behind a name, and the beginning of a call.
  ['concerts: section floor/balcony/vip, total $, bought at timestamp', 'bought_at', { type: 'datetime' }],
  ['calls: call id, started at in the last 60 days between 9:00 and 17:59, wait time', 'started_at', { type: 'datetime', options: { hours: { from: '09:00', to: '17:59' } } }],
  ['price tags: item code, item name in English, price', 'item_name', {}],
  // Steps below zero, and sizes of a share.
  ['stays: ticket, level (-2, -1, 0 or 1), plate', 'level', { options: { values: [-2, -1, 0, 1] } }],
  ['hosts: hostname, disk_used_pct', 'disk_used_pct', { type: 'decimal' }],
  ['concert tix sales, 220 rows. ticket code 8 chars letters and digits (no dups!), section floor/balcony/vip, qty max 6', 'ticket_code', { unique: true }],
  // What is worked out, in other languages.
  ['Bestellpositionen: Menge (1 bis 20), Einzelpreis in Euro und Gesamtpreis ist Menge mal Einzelpreis', 'gesamtpreis', { options: { expression: 'menge * einzelpreis' } }],
  ['Pedidos: cantidad 1-9, precio 2-50, importe es cantidad por precio', 'importe', { options: { expression: 'cantidad * precio' } }],
  ['Commandes : montant est prix fois nombre, prix 2-50, nombre 1-9', 'montant', { options: { expression: 'prix * nombre' } }],
  // A question and its answer.
  ['log: time, door open? mostly false like 90%, speed kmh 0-90', 'door_open', { type: 'boolean', options: { probability: 0.1 } }],
  ['weather: date, rainfall mm (zero on at least half the days)', 'rainfall_mm', { options: { components: [{ weight: 0.55, min: 0, max: 0 }, { weight: 0.45 }] } }],
  // Two moments and one stretch, a premium in cents.
  ['rentals: pickup date + return date in 2024 (max 14 days apart), daily rate 25 to 140', 'pickup_date', { options: { from: '2024-01-01', to: '2024-12-31' } }],
  ['lots: bid, hammer price 100-9000, buyer premium which is 15% of the hammer price', 'buyer_premium', { type: 'expression', options: { decimals: 2 } }],
  // How finely all numbers of one name are written.
  ['weather: date, min temp, max temp. temps in celsius without decimals', 'max_temp', { type: 'integer' }],
  ['weather: date, min temp, max temp. All temperatures are whole numbers.', 'min_temp', { type: 'integer' }],
  // Values by what they are for, a comment of the field before.
  ['stock: form (tablet, capsule, injection), storage: "refrigerated" for injections, "room temperature" for tablets and capsules.', 'storage', { type: 'expression' }],
  ["interface Booking { id: number; seats: number; price: number; total: number; /* seats * price */ status: 'open' | 'closed' }", 'total', { type: 'expression' }],
  ["interface Booking { id: number; seats: number; price: number; total: number; /* seats * price */ status: 'open' | 'closed' }", 'status', { options: { values: ['open', 'closed'] } }],
])('reads %j', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});
