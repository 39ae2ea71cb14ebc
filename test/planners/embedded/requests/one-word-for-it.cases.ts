import { columnsOf, type Saying } from '../../../support/planned-columns.js';

const PARCELS = 'parcels: id, status (sent, delivered, lost), signed by';
const TICKETS = 'tickets: id, status (open, closed), closed at';

it.each<Saying>([
  // Only, in other words.
  [`${PARCELS}. The signed by name is there for delivered parcels only.`, 'signed_by', { when: "status == 'delivered'" }],
  [`${PARCELS}. Just delivered parcels have a signed by.`, 'signed_by', { when: "status == 'delivered'" }],
  [`${PARCELS}, exclusively for delivered ones.`, 'signed_by', { when: "status == 'delivered'" }],
  [`${PARCELS}. Signed by is limited to delivered parcels.`, 'signed_by', { when: "status == 'delivered'" }],
  [`${PARCELS}. None but delivered parcels have a signed by.`, 'signed_by', { when: "status == 'delivered'" }],
  ['tours\n- id\n- tour date: weekends just', 'tour_date', { options: { weekdays: [0, 6] } }],
  // Empty, in other words.
  ...['is not set', 'has no value', 'stays blank', 'is left empty', 'must be left blank', 'is not filled in', 'is unknown', 'has no entry', 'is null', 'was not given'].map((said): Saying => [`${TICKETS}. Closed at ${said} if the status is open.`, 'closed_at', { when: "status != 'open'" }]),
  ...['is not set', 'has no value', 'stays blank', 'is left empty', 'is unknown'].map((said): Saying => [`people: id, income 900 to 4000. Income ${said} in 10% of the rows.`, 'income', { missing: 0.1 }]),
  ['people: id, income 900 to 4000 (missing 10% of the time)', 'income', { missing: 0.1 }],
  ['people: id, income 900 to 4000, with 10% missing values', 'income', { missing: 0.1 }],
  // Whom something lacks.
  [`${PARCELS}. Lost parcels lack a signed by.`, 'signed_by', { when: "status != 'lost'" }],
  [`${PARCELS}. Lost parcels don't have a signed by.`, 'signed_by', { when: "status != 'lost'" }],
  // If and unless.
  ...['as long as', 'in case', 'provided that', 'whenever'].map((said): Saying => [`${TICKETS}, empty ${said} the status is open.`, 'closed_at', { when: "status != 'open'" }]),
  [`${TICKETS}, empty except when closed`, 'closed_at', { when: "status == 'closed'" }],
  ['accounts: no, balance from -2000 to 10000, overdrawn = 1 where balance is negative and 0 where not', 'overdrawn', { options: { expression: 'balance < 0 ? 1 : 0' } }],
  // Always and otherwise.
  ['rates: id, currency in every case CHF', 'currency', { type: 'constant', options: { value: 'CHF' } }],
  // Sums and shares.
  ['bills: no, food 10 to 90, drinks 2 to 40, subtotal. The subtotal is food and drinks added up.', 'subtotal', { options: { expression: 'food + drinks' } }],
  ['items: id, returned yes/no. 15 out of 100 items are returned.', 'returned', { options: { weights: [0.15, 0.85] } }],
  ['cows: tag, breed: Holstein 65 pct, Jersey 35 pct', 'breed', { options: { values: ['Holstein', 'Jersey'], weights: [65, 35] } }],
  ['leads: id, won yes/no, some 10% yes', 'won', { options: { weights: [0.1, 0.9] } }],
  ['bugs: id, state (open, fixed)', 'state', { options: { values: ['open', 'fixed'] } }],
  // The same words with another meaning.
  ['people: id, employment (employed, unknown, retired), income', 'employment', { options: { values: ['employed', 'unknown', 'retired'] } }],
  ['posts: id, text limited to 80 characters', 'text', { type: 'text' }],
])('reads %j of %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
