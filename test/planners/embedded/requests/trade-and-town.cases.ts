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
  ['Solar park: site code, date. Status is OK, WARN or FAULT, mostly OK.', 'status', { options: { values: ['OK', 'WARN', 'FAULT'], weights: [0.7, 0.15, 0.15] } }],
  ['Emails: sent count, opened, send day. open rate = opened / sent in percent with 1 decimal.', 'open_rate', { options: { expression: 'opened / sent_count * 100', decimals: 1 } }],
  // A list of values, and how many rows have one of them.
  ['loans: id, amount, state. State is open, paid or defaulted, and about 6% are defaulted.', 'state', { options: { values: ['open', 'paid', 'defaulted'], weights: [0.47, 0.47, 0.06] } }],
  ['applications: age, premium and decision. Decision is accepted, loaded or declined and 80 percent are accepted.', 'decision', { options: { weights: [0.8, 0.1, 0.1] } }],
  ['parcels: weight, way. Way is road, rail or air and a tenth are air', 'way', { options: { weights: [0.45, 0.45, 0.1] } }],
  // A formula, and where nothing comes of it.
  ['Timesheets: consultant, hours 1-10, billable flag, rate 80-160 and amount = hours x rate, which is 0 when not billable.', 'amount', { options: { expression: '!billable_flag ? 0 : hours * rate' } }],
  ['Orders: qty 1-9, price 2-50, express yes/no, fee = price * 0.1, zero unless express', 'fee', { options: { expression: "express == 'yes' ? price * 0.1 : 0" } }],
  ['Shop: day, cash takings, card takings, total', 'total', { options: { expression: 'cash_takings + card_takings' } }],
  ['store: month, online revenue, store revenue, total revenue', 'total_revenue', { options: { expression: 'online_revenue + store_revenue' } }],
  // How soon it is for some.
  ['work orders: asset, priority 1 to 4, opened on, closed on. Priority 1 gets closed within 2 days.', 'closed_on', { options: { after: 'opened_on' }, cases: [{ when: 'priority == 1', options: { within: '2d' } }] }],
  ['claims: id, type (fire, theft), reported on, settled on. Theft claims must be settled within 14 days.', 'settled_on', { cases: [{ when: "type == 'theft'", options: { within: '14d' } }] }],
  ['work orders: asset, priority (low, high), opened on, closed on. High priority is closed within 2 days.', 'closed_on', { cases: [{ when: "priority == 'high'", options: { within: '2d' } }] }],
  ['tools: tool, rented on, returned on. Tools must be returned within 14 days.', 'returned_on', { options: { after: 'rented_on', within: '14d' } }],
  // In quarters, and in millions.
  ['Timesheets: consultant, hours in quarter steps up to 1', 'hours', { options: { values: [0.5, 0.75, 1] } }],
  ['companies: name, market_cap_musd, employees', 'market_cap_musd', { options: { max: 900000 } }],
  ['work orders: wo number, asset', 'wo_number', { unique: true }],
  // Steps that compare what the first names, values that are also types, and percents at the end of a list.
  ['audit: kwh_per_m2 40-320, rating A if kwh per m2 is under 80, B under 150, otherwise C', 'rating', { options: { expression: "kwh_per_m2 < 80 ? 'A' : kwh_per_m2 < 150 ? 'B' : 'C'" } }],
  ['pupils: score 0-100, grade: A if the score is at least 90, B at least 75, C otherwise', 'grade', { options: { expression: "score >= 90 ? 'A' : score >= 75 ? 'B' : 'C'" } }],
  ['ads: campaign, ad format (video 50%, banner 35%, text 15%), impressions', 'ad_format', { options: { values: ['video', 'banner', 'text'], weights: [50, 35, 15] } }],
  ['photos: id, date format dd/mm/yyyy, taken', 'date', { type: 'date' }],
  ['loans: id, rate one of 2, 3 or 5 percent', 'rate', { options: { values: [2, 3, 5] } }],
  ['Customs: goods value 100 to 80000, duty rate one of 0, 2.5, 5 or 12 percent, duty = value * rate', 'duty', { options: { expression: 'goods_value * duty_rate / 100' } }],
  ['quotes: ref, customer, valid til, accepted?', 'valid_until', { type: 'date' }],
  ['workers: name, pay per crate 1.10, note', 'pay_per_crate', { options: { min: 1.1, max: 1.1 } }],
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
  ['people: name, address (street, zip, city)', ['name', 'street', 'zip', 'city']],
  ['freight: carrier, lane (from city and to city, never identical), weight', ['carrier', 'from_city', 'to_city', 'weight']],
  ['boxes: box id, dimensions (length, width, height in cm), weight', ['box_id', 'length', 'width', 'height', 'weight']],
  ['Kunden: Name, Adresse (Straße, PLZ, Ort), Umsatz', ['name', 'straße', 'plz', 'ort', 'umsatz']],
  ['rooms: room id, location (kitchen, hall, attic), size (small, large)', ['room_id', 'location', 'size']],
])('has the columns that are told, and no others: %s', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
