import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

async function optionsOf(description: string, column: string): Promise<unknown> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return schema.tables.flatMap(({ columns }) => columns).find(({ name }) => name === column)?.options;
}

describe('when a column of moments lies', () => {
  it.each([
    ['visits: id, arrival time in the morning', 'arrival_time', { hours: { from: '06:00', to: '11:59' } }],
    ['Discount codes. The code itself is 8 uppercase letters. Valid from falls somewhere in November 2024, valid until is 3 to 14 days later.', 'valid_from', { from: '2024-11-01', to: '2024-11-30' }],
    ['shift report: line, planned minutes 480, downtime 0-60', 'planned_minutes', { value: 480 }],
    ['School bus pickups: route, driver, seats', 'seats', { min: 16, max: 84 }],
    ['weekly sales for 2025: week start (Mondays), units', 'week_start', { from: '2025-01-06', step: '1w' }],
    ['showings: film, time (14:00, 17:30, 20:00 or 22:15), screen', 'time', { values: ['14:00', '17:30', '20:00', '22:15'] }],
    ['error log: request_id, logged_at (timestamp on 2024-05-14, sorted from oldest to newest), code', 'logged_at', { from: '2024-05-14 00:01' }],
    ['expenses: who, amount, currency, date. nothing over 500', 'amount', { max: 500 }],
    ['lines: match id, kills 0-25, deaths 0-20. At least one death per line so the ratio works.', 'deaths', { min: 1 }],
    ['requests: id, priority, opened at. Priority is low, medium or high, high only rarely.', 'priority', { values: ['low', 'medium', 'high'] }],
    ['events: route (one of 4, 11, 27X, N8), delay in minutes from -3 to 25', 'route', { values: ['4', '11', '27X', 'N8'] }],
    ['fills: quantity 30, 60 or 90 (mostly 30), days_supply 30 or 90', 'quantity', { values: [30, 60, 90] }],
    ['loans: id, loan date in the school year 2024/25 (September to June)', 'loan_date', { from: '2024-09-01', to: '2025-06-30' }],
    ['workspaces: workspace id, plan (Free, Pro), trial ends on. Trial ends on lies in the next 30 days and is empty unless the plan is Free.', 'trial_ends_on', { from: 'now', to: '+30d' }],
    ['quotes: quote id, excess, premium. The excess is always 0, 150, 300 or 500.', 'excess', { values: [0, 150, 300, 500] }],
    ['sessions: id, candidate email on the uni.example domain, duration', 'candidate_email', { domain: 'uni.example' }],
    ['City service requests (potholes, graffiti, street lights, noise): request id, category, district. Half of the requests are about potholes.', 'category', { values: ['potholes', 'graffiti', 'street lights', 'noise'] }],
    ['devices: hostname, last patched between 1 and 400 days ago', 'last_patched', { from: '-400d', to: '-1d' }],
    ['claims: id, category, submitted date in 2024, weekdays only, owner', 'submitted_date', { weekdays: [1, 2, 3, 4, 5] }],
    ['loans: loan ref, origination year 2010 onwards, balance', 'origination_year', { min: 2010 }],
    ['tickets: ticket number 5001 upwards, price', 'ticket_number', { start: 5001 }],
    ['logs: id, timestamp on 2025-01-15', 'timestamp', { from: '2025-01-15', to: '2025-01-15' }],
    ['drivers with name, licence expiry date in the future', 'licence_expiry_date', { from: '+1d' }],
    ['Objekte: Nummer, Verkaufsdatum aus 2024', 'verkaufsdatum', { from: '2024-01-01', to: '2024-12-31' }],
    ['shifts: id, shift day on a weekend', 'shift_day', { weekdays: [0, 6] }],
    ['users: name, signup date (nothing before 2019)', 'signup_date', { from: '2019-01-01', to: 'now' }],
    ['houses: id, building year (no house older than 1900)', 'building_year', { min: 1900 }],
    ['leases with tenant, start date in 2024, end date in 2025', 'end_date', { from: '2025-01-01', to: '2025-12-31' }],
    ['students: name, GPA on a 4.0 scale', 'gpa', { min: 0, max: 4 }],
  ])('is told behind its name: %j', async (description, column, options) => {
    expect(await optionsOf(description, column)).toMatchObject(options);
  });
});

describe('days that are told together', () => {
  it.each([
    ['Sales of one week (3 to 9 June 2024): sold_at, item', 'sold_at', '2024-06-03', '2024-06-09'],
    ['Wartungen vom 3. bis 9. Juni 2024: Anlage, Datum', 'datum', '2024-06-03', '2024-06-09'],
    ['lessons: room, date from the 3rd to the 14th of March 2025', 'date', '2025-03-03', '2025-03-14'],
    ['matches of the season 2023/24: date, home team', 'date', '2023-08-01', '2024-05-31'],
    ['loans in the school year 2023/24 (1 September 2023 to 30 June 2024): pupil, loan date', 'loan_date', '2023-09-01', '2024-06-30'],
  ])('begin and end there: %j', async (description, column, from, to) => {
    expect(await optionsOf(description, column)).toMatchObject({ from, to });
  });
});

describe('the two ends of one thing', () => {
  it.each([
    ['user sessions: user_id, logged_in_at, logged_out_at', 'logged_out_at', 'logged_in_at'],
    ['charging sessions: plugged in at, unplugged at', 'unplugged_at', 'plugged_in_at'],
    ['hired bikes: bike id, undocked at, docked at', 'docked_at', 'undocked_at'],
    ['coupons: code, valid from, valid until', 'valid_until', 'valid_from'],
    ['fines: plate, fined at, amount, payment date', 'payment_date', 'fined_at'],
    ['lost items: item, found on, claimed or not, claim date when claimed', 'claim_date', 'found_on'],
    ['container_no,vessel,etd,eta', 'eta', 'etd'],
    ['alarms: id, raised at, cleared at', 'cleared_at', 'raised_at'],
  ])('come in their order: %j', async (description, column, after) => {
    expect(await optionsOf(description, column)).toMatchObject({ after });
  });

  it('keep their hours apart', async () => {
    expect(await optionsOf('shops: shop, opens at, closes at', 'opens_at')).toMatchObject({ to: '14:45' });
    expect(await optionsOf('shops: shop, opens at, closes at', 'closes_at')).toMatchObject({ from: '15:00' });
  });
});

describe('how old everyone is', () => {
  it.each([
    ['drivers with name, date of birth and mobile number; nobody younger than 21', 'date_of_birth', { min: 21 }],
    ['staff: name, age, hire date. Everyone is between 18 and 67.', 'age', { min: 18, max: 67 }],
    ['Mitglieder: Name, Alter. Niemand ist jünger als 18.', 'alter', { min: 18 }],
  ])('is told of no column: %j', async (description, column, options) => {
    expect(await optionsOf(description, column)).toMatchObject(options);
  });
});

describe('days of the month', () => {
  it.each([
    ['Payroll for 2024: employee name, pay date which is always on the 28th', 'pay_date', '2024-02-28', 12],
    ['bills: id, bill date (5th of each month)', 'bill_date', '2026-01-05', 12],
  ])('are those of every month: %j', async (description, column, day, count) => {
    const { values } = (await optionsOf(description, column)) as { values: string[] };
    expect(values).toContain(day);
    expect(values.length).toBeLessThanOrEqual(count + 1);
  });
});

describe('a text that opens with two ends of one thing', () => {
  async function namesOf(description: string): Promise<readonly string[]> {
    const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
    return schema.tables[0]?.columns.map(({ name }) => name) ?? [];
  }

  it.each([
    ['departure and arrival datetimes for 250 trains', ['departure_datetime', 'arrival_datetime']],
    ['planting and harvest dates for 200 fields, harvest 60 to 120 days later', ['planting_date', 'harvest_date']],
    ['sample_collected and sample_analysed dates; analysis never before collection', ['sample_collected', 'sample_analysed']],
    ['opened/closed timestamps for support cases, closed after opened', ['opened_timestamp', 'closed_timestamp']],
    ['low and high price per hotel, low never above high', ['low_price', 'high_price']],
    ['minimum age and maximum age for summer camp groups, ages 5 to 17', ['minimum_age', 'maximum_age']],
    ['home and away goals per match', ['home_goals', 'away_goals']],
  ])('names both: %j', async (description, names) => {
    expect(await namesOf(description)).toEqual(names);
  });

  it('says how far they are apart', async () => {
    expect(await optionsOf('admitted and discharged timestamps for 300 patients, discharge within 14 days', 'discharged_timestamp')).toMatchObject({ after: 'admitted_timestamp', within: '14d' });
  });
});
