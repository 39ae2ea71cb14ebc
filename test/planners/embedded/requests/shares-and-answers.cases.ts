import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // A share for each step, and parts of a hundred with nothing between.
  ['survey: id; satisfaction from 1 to 5 distributed 5/10/15/40/30 percent in that order; nps', 'satisfaction', { options: { values: [1, 2, 3, 4, 5], weights: [5, 10, 15, 40, 30] } }],
  ['rooms: id, beds 1 to 3 (20/50/30)', 'beds', { options: { values: [1, 2, 3], weights: [20, 50, 30] } }],
  ['trades: id, side buy or sell 60 40, price', 'side', { options: { values: ['buy', 'sell'], weights: [60, 40] } }],
  ['guests: name, slot 9:30 or 14:00', 'slot', { options: { values: ['09:30', '14:00'] } }],
  // What somebody answered.
  ["guests: name, rsvp (yes, no, pending), meal (beef, fish). People who said no don't get a meal.", 'meal', { when: "rsvp != 'no'" }],
  ["guests: name, rsvp (yes, no, pending), meal (beef, fish). those who declined don't get a meal", 'meal', { when: "rsvp != 'no'" }],
  ['panel: name, owns car yes/no, interested yes/no, follow up date (empty for those who said no)', 'follow_up_date', { when: "interested != 'no'" }],
  ['panel: name, interested yes no or maybe, call date. only people who said yes or maybe get a call date', 'call_date', { when: "interested in ['yes', 'maybe']" }],
  ['escape rooms: code, escaped (62% made it), finish time in minutes 20-60, blank for teams who failed', 'finish_time', { when: '!(!escaped)' }],
  // None of a column in some rows.
  ['orders: id, payment type (card, cash), tip. No tip for cash orders.', 'tip', { when: "payment_type != 'cash'" }],
  ['people: name, age, phone. No phone for people under 18', 'phone', { when: 'age >= 18' }],
  ['rides: id, fare 5-60, payment type (card, cash), tip. Cash rides never record a tip, so it is 0 there.', 'tip', { cases: [{ when: "payment_type == 'cash'", options: { min: 0, max: 0 } }] }],
  // Of the numbers before it.
  ['canteen: date, portions cooked, portions sold and leftover = the difference', 'leftover', { options: { expression: 'portions_cooked - portions_sold' } }],
  ['Payslips: name, gross (2000-5000), income tax from 20% to 30% of gross, net pay, i.e. what is left after tax', 'net_pay', { options: { expression: 'gross - income_tax' } }],
  ['Rechnung: Stückzahl, Versandkosten, Stückpreis, Gesamtpreis (Stückzahl mal Preis plus Versand)', 'gesamtpreis', { options: { expression: "(col('stückzahl') * col('stückpreis') + versandkosten)" } }],
  ['logements : référence, loyer mensuel hors charges, charges, loyer charges comprises', 'loyer_charges_comprises', { options: { expression: 'loyer_mensuel_hors_charges + charges' } }],
  ['canteen: date, portions cooked, portions sold and leftover = the diffrence', 'leftover', { options: { expression: 'portions_cooked - portions_sold' } }],
  // One value everywhere.
  ['rates: rate_date, base_currency, rate. The base is EUR in every single record.', 'base_currency', { type: 'constant', options: { value: 'EUR' } }],
  ['parcels: id, origin country, weight. The origin is Spain in all rows.', 'origin_country', { type: 'constant', options: { value: 'Spain' } }],
  // Who is addressed how.
  ['badges: title (Mr, Ms, Dr), first name, gender', 'title', { cases: [{ when: "gender == 'female'", options: { values: ['Ms', 'Dr'] } }, { when: "gender == 'male'", options: { values: ['Mr', 'Dr'] } }] }],
])('reads what %j tells of %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['chemicals: compound, CAS number, amount. Same compound, same CAS number.', ['compound', 'cas_number', 'amount']],
  ['Badges for a congress, 200 attendees: title, badge colour', ['title', 'badge_colour']],
  ['Two tables:\nemployees(emp_id int pk, full_name text, dept_id int fk)\ndepartments(dept_id int pk, dept_name text)\nReturn them joined as one flat file.', ['emp_id', 'full_name', 'dept_id', 'dept_name']],
  ['Merge two sheets into one list: plot holders (holder id, town, plot size) and what they grew (crop, sown on, harvested on)', ['holder_id', 'town', 'plot_size', 'crop', 'sown_on', 'harvested_on']],
  ['Mitarbeiter: Vorname, Wochenstunden (20, 30 oder 40), Bruttogehalt. Wer weniger Stunden hat, verdient auch weniger.', ['vorname', 'wochenstunden', 'bruttogehalt']],
])('%j has the columns %j', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it('tells twice from once for whoever the rows are of', async () => {
  const { schema } = await planner.plan({ description: 'ratings: user_id 1-200, movie_id 1-80, rating 1-5. Nobody rates the same movie twice.', referenceDate: '2026-11-25' }, new AbortController().signal);
  expect(schema.tables[0]?.unique).toEqual([['user_id', 'movie_id']]);
});

it('lets a subscription on trial have started', async () => {
  const columns = await columnsOf('SaaS subscriptions: plan (Free, Pro), started on, status (70% active, 10% trialing, 20% cancelled)');
  expect(columns.get('started_on')?.when).toBeUndefined();
});

it('keeps the mean that is told of steps', async () => {
  const columns = await columnsOf('movies: id, rating in half stars from 0.5 to 5.0 averaging about 3.5');
  const { values, weights } = columns.get('rating')?.options as { values: number[]; weights: number[] };
  const sum = weights.reduce((all, weight) => all + weight, 0);
  expect(values).toHaveLength(10);
  expect(values.reduce((all, value, i) => all + (value * (weights[i] ?? 0)) / sum, 0)).toBeCloseTo(3.5, 2);
});

it.each(['Name, Bruttogehalt pro Monat in Euro', 'Name, Wochenstunden (20, 30 oder 40), Bruttogehalt pro Monat in Euro. Wer weniger Stunden hat, verdient auch weniger.'])('pays by the month in %j', async (list) => {
  expect((await columnsOf(`Mitarbeiterliste: ${list}`)).get('bruttogehalt_pro_monat')).toMatchObject({ options: { max: 18000 } });
});

it('sums up what together adds up to a whole', async () => {
  const columns = await columnsOf('election: registered voters 400-3000, ballots cast (can not exceed registered voters), votes red, votes green and votes blue which together add up to ballots cast');
  expect(columns.get('ballots_cast')?.options).toMatchObject({ expression: 'votes_red + votes_green + votes_blue' });
});

it.each(['but only for those who converted', 'but only if converted'])('keeps the prices to choose from %s', async (rows) => {
  expect((await columnsOf(`trial users: id, converted y/n, plan price 9, 19 or 49 ${rows}`)).get('plan_price')).toMatchObject({ options: { values: [9, 19, 49] }, when: "converted == 'y'" });
});

it('hears a case after it was filed', async () => {
  expect((await columnsOf('Case Number | Court | Judge | Filed On | Hearing Date | Outcome')).get('hearing_date')?.options).toMatchObject({ after: 'filed_on' });
});
