import { compileDataset } from '../../../../src/core/generation/dataset.js';
import type { ColumnSchema } from '../../../../src/core/schema/dataset-schema.js';
import { parseSchema } from '../../../../src/core/schema/parse.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

/** The column planned, after the schema was seen to parse and to compile. */
async function columnOf(description: string, name: string): Promise<ColumnSchema> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  parseSchema(schema);
  compileDataset(schema, { seed: 1, rows: 20, referenceDate: '2026-01-01' });
  const columns = schema.tables.flatMap((table) => table.columns);
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`no ${name} among ${columns.map((candidate) => candidate.name).join(', ')}`);
  return column;
}

describe('rules that tell of every row', () => {
  it.each<[string, string, string]>([
    ['museum visitors: age (3 to 90), is_member, ticket_price. Members or anyone under 12 get in for 0, all others pay 9.50', 'ticket_price', 'is_member || age < 12 ? 0 : 9.5'],
    ['Car park visits: visit_id, vehicle_kind (car, motorbike, van), fee. Vans pay 12, motorbikes are free and everything else costs 6.', 'fee', "vehicle_kind == 'van' ? 12 : vehicle_kind == 'motorbike' ? 0 : 6"],
    ['Loan desk: credit_score from 300 to 850 and decision. Below 580 always rejected, 720 or more always approved, in between it is referred.', 'decision', "credit_score < 580 ? 'rejected' : credit_score >= 720 ? 'approved' : 'referred'"],
    ['Blood drive: age 16-80, weight_kg 42-120, eligible. Eligible means 18 to 65 years old and weighing at least 50 kg.', 'eligible', '(age >= 18 && age <= 65) && weight_kg >= 50'],
    ['fines: paid true/false, late_fee 25 if it is not paid and 0 if it is', 'late_fee', '!paid ? 25 : 0'],
    ['250 Personen mit alter zwischen 6 und 80 und volljaehrig (ja/nein, ja ab 18)', 'volljaehrig', "alter >= 18 ? 'ja' : 'nein'"],
    ['Tickets: visitor class (child, adult), entry time (child 09:30, adult 10:00)', 'entry_time', "visitor_class == 'child' ? '09:30' : '10:00'"],
    ['Trips: driver, class (bus, coach), fee (bus 3.50, coach 12.00), departure time (bus 07:30, coach 09:15)', 'departure_time', "class == 'bus' ? '07:30' : '09:15'"],
    ['Parcels: id, weight in kg 1 to 40, size class: S when weight is under 5, M from 5 to 20, L above 20, price.', 'size_class', "weight > 20 ? 'L' : weight >= 5 ? 'M' : 'S'"],
    ['Pupils: name, score 0 to 100, level: low if the score is below 40, middle from 40 to 70, high over 70.', 'level', "score > 70 ? 'high' : score >= 40 ? 'middle' : 'low'"],
    ['Cellar: checked at, humidity 40 to 90 %, alert, true only if it is above 75', 'alert', 'humidity > 75'],
    ['Fridges: reading time, temperature C (2 to 12), warning, true only if it is warmer than 8', 'warning', 'temperature_c > 8'],
    ['Ponds: measured at, depth in cm 20 to 300, frozen risk, yes when it is less than 60', 'frozen_risk', "depth < 60 ? 'yes' : 'no'"],
    ['Leases: tenant, months remaining 1 to 60. Flag is SOON when fewer than 6 months remain, else OK.', 'flag', "months_remaining < 6 ? 'SOON' : 'OK'"],
    ['Batteries: serial, charge 0 to 100 percent, cycles 0 to 900. State reads SWAP when charge is under 20, otherwise OK.', 'state', "charge < 20 ? 'SWAP' : 'OK'"],
    ['Filters: filter id, remaining life 0 to 5000 hours, colour (red if fewer than 200 hours remain, otherwise green)', 'colour', "remaining_life < 200 ? 'red' : 'green'"],
    ['Tyres: plate, tread depth 1 to 9 mm, check says REPLACE if tread depth is under 2, otherwise okay', 'check', "tread_depth < 2 ? 'REPLACE' : 'okay'"],
  ])('works a column out: %s', async (description, name, expression) => {
    expect((await columnOf(description, name)).options).toMatchObject({ expression });
  });
});

describe('cells that are empty', () => {
  it.each<[string, string, string]>([
    ['logins: user, success (85% yes), failure reason (bad_password, account_locked); empty if it worked', 'failure_reason', '!(success)'],
    ['deliveries: id, delivered yes/no, failure reason (nobody home, wrong address) only if not delivered', 'failure_reason', "delivered != 'yes'"],
    ['posts: id, removed 5%, when it was removed; empty unless it was', 'removed_at', 'removed'],
  ])('are told by other words: %s', async (description, name, when) => {
    expect((await columnOf(description, name)).when).toBe(when);
  });
});

describe('rules that tell of some rows', () => {
  it.each<[string, string, string, object]>([
    ['500 residents with age between 8 and 80 and has_driving_licence (yes/no). Minors never have a licence.', 'has_driving_licence', 'age < 18', { values: ['no'] }],
    ['Patient intake: sex (male/female), age 18-75, pregnant yes/no. Men cannot be pregnant and neither can women over 55.', 'pregnant', "sex == 'female' && age > 55", { values: ['no'] }],
    ['Ledger lines: entry_id, type (credit/debit), amount up to 5000. Debits are negative amounts and credits positive.', 'amount', "type == 'debit'", { min: -5000, max: -0.01 }],
    ['reviews\n- rating: 1 to 5\n- bonus_eur: decimal, 0 up to 12000; anybody rated 1 or 2 gets 0', 'bonus_eur', 'rating in [1, 2]', { max: 0 }],
    ['guest reviews: stars 1 to 5, would recommend yes or no. Guests giving 1 or 2 stars never recommend the place.', 'would_recommend', 'stars in [1, 2]', { values: ['no'] }],
    ['trades: pair (BTC/USDT, SOL/USDT), price, amount. BTC always costs more than 30000 and SOL never more than 300.', 'price', "pair == 'BTC/USDT'", { min: 30000.01 }],
    ['rentals: type (entire place / shared room), price per night. Shared rooms never cost more than 60 and entire places always at least 90.', 'price_per_night', "type == 'entire place'", { min: 90 }],
    ['parcels: size (S, M, L), weight. L parcels weigh 5 to 30 kg, S parcels at most 1.', 'weight', "size == 'S'", { max: 1 }],
    ['Staff: age 18-70, status (active, on leave, retired). Nobody under 60 is retired.', 'age', "status == 'retired'", { min: 60, max: 70 }],
    ['Survey: age, employment (employed, retired, student). Students are below 30.', 'age', "employment == 'student'", { max: 29 }],
    ['Staff: level (junior, senior), salary. Juniors earn 30k to 45k, seniors 50k to 90k.', 'salary', "level == 'senior'", { min: 50000, max: 90000 }],
    ['Loans: loan id, rate type (fixed or variable), interest rate. Fixed loans carry 2.1 to 3.9 percent interest.', 'interest_rate', "rate_type == 'fixed'", { min: 2.1, max: 3.9 }],
    ['empleados: nombre, nivel (junior, senior), salario. Los junior ganan entre 18000 y 25000.', 'salario', "nivel == 'junior'", { min: 18000, max: 25000 }],
  ])('gives them values of their own: %s', async (description, name, when, options) => {
    const { cases = [] } = await columnOf(description, name);
    expect(cases.find((one) => one.when === when)?.options).toMatchObject(options);
  });

  it.each<[string, string, string]>([
    ['Seating plan: employee, work_mode = office / hybrid / remote, desk_number. Remote people don\'t have a desk.', 'desk_number', "work_mode != 'remote'"],
    ['Follow-up study. patient_code unique, outcome: alive, deceased or lost to follow-up; death_date. Nobody but the deceased has a death_date.', 'death_date', "outcome == 'deceased'"],
    ['cases: claim state (open, rejected), reason is filled for rejected ones and empty otherwise', 'reason', "claim_state == 'rejected'"],
    ['Registry extract: full_name, marital_status (single/married/divorced), spouse_name. Put a spouse name for married people only.', 'spouse_name', "marital_status == 'married'"],
  ])('leaves cells empty: %s', async (description, name, when) => {
    expect((await columnOf(description, name)).when).toBe(when);
  });

  it.each<[string, string]>([
    ['Phones: storage (64, 128, 256), price in EUR that is never under 50 and never over 1200', 'price'],
    ['Runs: pace 4.0 - 8.0, distance no shorter than 3 km and no longer than 42 km', 'distance'],
    ['Mails: device (mobile, desktop), opened y/n. Opens are more frequent on mobile.', 'device'],
  ])('does not take bounds and tendencies for rules: %s', async (description, name) => {
    const column = await columnOf(description, name);
    expect([column.type === 'expression', column.when]).toEqual([false, undefined]);
  });
});

describe('what is said of several columns', () => {
  it.each<[string, readonly string[], object]>([
    ['exam: name, maths, physics and art (each 1 to 6)', ['maths', 'physics', 'art'], { min: 1, max: 6 }],
    ['Noten: Name, Deutsch, Mathe und Sport (jeweils Note 1 bis 6)', ['deutsch', 'mathe', 'sport'], { min: 1, max: 6 }],
    ['wines: acidity and sweetness, both 1-10, price', ['acidity', 'sweetness'], { min: 1, max: 10 }],
    ['survey: id, q1, q2 and q3 (all from 1 to 5), age', ['q1', 'q2', 'q3'], { min: 1, max: 5 }],
  ])('is true of each: %s', async (description, names, options) => {
    for (const name of names) expect((await columnOf(description, name)).options).toMatchObject(options);
  });

  it('leaves their mean', async () => {
    const { options } = await columnOf('exam: name, maths, physics and art (each 1 to 6), average of the three grades', 'average');
    expect(options).toMatchObject({ expression: '(maths + physics + art) / 3' });
  });
});

describe('bands of a number', () => {
  it.each([
    ['air: pm25 (2 to 120), category: "good" while pm25 is under 12, "moderate" from 12 to 35, "unhealthy" above 35.', 'category', "pm25 > 35 ? 'unhealthy' : pm25 >= 12 ? 'moderate' : 'good'"],
    ["tanks: level 0-100, state: 'low' as long as level is below 20, 'normal' from 20 to 80, 'high' over 80", 'state', "level > 80 ? 'high' : level >= 20 ? 'normal' : 'low'"],
    ['weather: temp -10 to 35, feel: cold under 10, warm 10 to 25, hot over 25, humidity 20 to 90', 'feel', "temp > 25 ? 'hot' : temp >= 10 ? 'warm' : 'cold'"],
  ])('keep their values, however told: %s', async (description, name, expression) => {
    expect((await columnOf(description, name)).options).toMatchObject({ expression });
  });
});

it('lets a number go up with the values of a list', async () => {
  const { cases = [] } = await columnOf('leases: unit_type: studio | 1BR | 2BR; monthly_rent: 700 to 4200, more for bigger units', 'monthly_rent');
  expect(cases.map(({ when }) => when)).toEqual(["unit_type == 'studio'", "unit_type == '1BR'", "unit_type == '2BR'"]);
});

describe('a list of what each value costs', () => {
  it.each([
    ['fines: plate, violation with its fixed fine (expired meter 35, no permit 50, disabled bay 250), fine', 'fine', "violation == 'expired meter' ? 35 : violation == 'no permit' ? 50 : 250"],
    ['tickets: category (adult 12, child 6, senior 8), price', 'price', "category == 'adult' ? 12 : category == 'child' ? 6 : 8"],
    ['snacks: item (crisps €1.20, cola €2.00), unit price, qty', 'unit_price', "item == 'crisps' ? 1.2 : 2"],
  ])('gives the column of the price: %s', async (description, name, expression) => {
    expect((await columnOf(description, name)).options).toMatchObject({ expression });
  });

  it('is none where it tells bands of a score', async () => {
    expect((await columnOf('exams: grade (A 90, B 80, C 70), score', 'grade')).options).toMatchObject({ expression: "score >= 90 ? 'A' : score >= 80 ? 'B' : 'C'" });
  });
});

describe('a word for each value of a list', () => {
  async function expressionOf(description: string, column: string): Promise<unknown> {
    const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    return schema.tables[0]?.columns.find(({ name }) => name === column)?.options?.['expression'];
  }

  it.each([
    ['country is one of Germany, France, UK, USA; currency must match: EUR for the first two, GBP for UK, USD for USA', 'currency', "country in ['Germany', 'France'] ? 'EUR' : country == 'UK' ? 'GBP' : 'USD'"],
    ['Price list: sku, country (Germany, France, Japan, Switzerland), currency, price. The country decides the currency: euro for Germany and France, otherwise JPY and CHF.', 'currency', "country in ['Germany', 'France'] ? 'EUR' : country == 'Japan' ? 'JPY' : 'CHF'"],
    ['Parcels: weight class (S, M, L), vehicle: bike for S, van for M and L', 'vehicle', "weight_class == 'S' ? 'bike' : 'van'"],
    ['Members: plan (basic, plus, gold), badge colour: grey for basic, blue for plus and yellow for gold, joined', 'badge_colour', "plan == 'basic' ? 'grey' : plan == 'plus' ? 'blue' : 'yellow'"],
    ['Web shop baskets with basket_total 5 to 200 euros and shipping_cost. Over 50 euros shipping is free, otherwise it costs 4.90.', 'shipping_cost', 'basket_total > 50 ? 0 : 4.9'],
  ])('%s', async (description, column, expected) => {
    expect(await expressionOf(description, column)).toBe(expected);
  });
});
