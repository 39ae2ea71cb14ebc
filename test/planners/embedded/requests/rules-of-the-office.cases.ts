import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // What is worked out of the two before.
  ['reviews: staff id, self score 1 to 5, manager score 1 to 5, final score as the average of the two', 'final_score', { options: { expression: '(self_score + manager_score) / 2', decimals: 1 } }],
  ['reviews: staff id, self score 1 to 5, manager score 1 to 5, final score. The final score is the average of both scores.', 'final_score', { options: { expression: '(self_score + manager_score) / 2' } }],
  ['bids: id, first offer 10 to 90, second offer 10 to 90, chosen offer. The chosen offer is the higher of the two.', 'chosen_offer', { options: { expression: 'max(first_offer, second_offer)' } }],
  // A measure behind what bounds it.
  ['staff: staff id, final score 1-5, promoted. Nobody below a final score of 4 is promoted.', 'promoted', { cases: [{ when: 'final_score < 4', options: { probability: 0 } }] }],
  ['loans: id, score 300-850, approved. Applicants under a score of 600 are never approved.', 'approved', { cases: [{ when: 'score < 600', options: { probability: 0 } }] }],
  ['loans: id, score 300-850, approved. Only those above a score of 600 are approved.', 'approved', { options: { expression: 'score > 600' } }],
  ['staff: staff id, final score 1-5, promoted. No employee with a final score below 4 is promoted.', 'promoted', { cases: [{ when: 'final_score < 4', options: { probability: 0 } }] }],
  ['stays: id, nights, price. The price stays below a maximum of 400.', 'price', { options: { max: 400 } }],
  // Beside what is the same in every row.
  ['hotel days: audit date, rooms available (always 24), rooms sold. Rooms sold may not exceed the rooms available.', 'rooms_sold', { options: { max: 24 } }],
  ['classes: id, capacity (always 20), booked 0 to 40. Booked is never above the capacity.', 'booked', { options: { min: 0, max: 19 } }],
  // Numbers end, and one more column comes.
  ['deals: rep name, deal size, commission rate 3, 5 or 8 percent and the commission', 'commission_rate', { options: { values: [3, 5, 8] } }],
  ['deals: rep name, deal size, commission rate 3, 5 or 8 percent and the commission, which is the deal size times the rate', 'commission', { options: { expression: 'deal_size * commission_rate / 100' } }],
  // Days that no list names.
  ['deals: rep name, deal size. Closed dates all fall in Q3 2025.', 'closed_date', { options: { from: '2025-07-01', to: '2025-09-30' } }],
  ['deals: rep name, deal size. Close dates are all in May 2025.', 'close_date', { options: { from: '2025-05-01', to: '2025-05-31' } }],
  ['quotes: quote ref, cost. Quotes expire 30 days after they are issued.', 'expiry_date', { options: { after: 'issue_date', at_least: '30d', within: '30d' } }],
  ['orders: order id, amount, placed at. Orders are delivered 2 to 5 days after they are placed.', 'delivery_date', { options: { after: 'placed_at', at_least: '2d', within: '5d' } }],
  ['quotes: quote ref, issued at, expires at. Quotes expire 30 days after they are issued.', 'expires_at', { options: { after: 'issued_at', at_least: '30d', within: '30d' } }],
  // How long something lasts bounds no words that tell why.
  ['stops: line, stop reason, minutes lost. No stop lasts longer than 4 hours.', 'minutes_lost', { options: { max: 240 } }],
  ['stops: line, stop reason, minutes lost. No stop lasts longer than 4 hours.', 'stop_reason', { type: 'category' }],
  ['stops: line, started at, ended at. No stop lasts longer than 4 hours.', 'ended_at', { options: { after: 'started_at', within: '14400s' } }],
  // Times of the day on a grid.
  ['rooms: room, start time on the half hour between 8:00 and 17:30, hours booked', 'start_time', { type: 'time', options: { from: '08:00', to: '17:30', step: '30m' } }],
  ['flats: flat no, floor, sq meters, rent', 'sq_meters', { options: { min: 18 } }],
  // A number for each value of another column, and its values.
  ['deals: name, stage, probability, value. Stage decides probability: lead 10, qualified 30, won 100.', 'stage', { options: { values: ['lead', 'qualified', 'won'] } }],
  ['deals: name, stage, probability, value. Stage decides probability: lead 10, qualified 30, won 100.', 'probability', { options: { expression: "stage == 'lead' ? 10 : stage == 'qualified' ? 30 : 100" } }],
  ['parcels: id, zone, price. Price depends on the zone: north 4, south 6, islands 9.', 'zone', { options: { values: ['north', 'south', 'islands'] } }],
  // How far a comparison goes.
  ['rota: agent, shift hours 4 to 9, break minutes. Longer shifts get longer breaks, but never more than 60 minutes.', 'break_minutes', { options: { max: 60 } }],
  ['loans: id, income 20k to 90k, limit. Higher incomes get higher limits, but at least 3000.', 'limit', { options: { min: 3000 } }],
  // A rate of some percent.
  ['entries: no, goods value, duty rate, duty. The duty rate is one of 0, 2.5, 6.5 or 12 percent and duty is value times rate.', 'duty', { options: { expression: 'goods_value * duty_rate / 100' } }],
  ['apprentices: name, trade, exam passed y/n abt 70 yes', 'exam_passed', { options: { weights: [0.7, 0.3] } }],
])('reads %j of %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, readonly string[]]>([
  ['stops: line, stop reason, started at, ended at, minutes lost. The end is always after the start. 3% of the stop reasons are blank.', ['line', 'stop_reason', 'started_at', 'ended_at', 'minutes_lost']],
  ['ad spend: date, spend, clicks. also cpc = spend / clicks', ['date', 'spend', 'clicks', 'cpc']],
])('adds no column for %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it.each<[string, string, readonly number[]]>([
  ['policies: id, term 10/15/20/25/30 years, premium', 'term', [10, 15, 20, 25, 30]],
  ['Entries. Entry numbers have 9 digits. The duty rate is one of 0, 2.5, 6.5 or 12 percent. Duty is 10 to 900.', 'duty_rate', [0, 2.5, 6.5, 12]],
])('takes the numbers of %j for values, and for no shares', async (description, column, values) => {
  expect((await columnsOf(description)).get(column)?.options).toEqual({ values });
});
