import { draftOf, itemOf } from '../../../../src/planners/embedded/columns/item.js';
import { qualify } from '../../../../src/planners/embedded/columns/qualify.js';
import type { Draft } from '../../../../src/planners/embedded/model.js';

const CONTEXT = { around: { domain: undefined, entities: [], language: 'en' }, language: 'en', referenceDate: '2026-11-13', mentioned: new Set<string>() } as const;

/** The column of a name and a remark behind it. */
function columnOf(name: string, remark: string): Draft {
  const item = itemOf({ text: name, start: 0, end: name.length });
  if (item === undefined) throw new Error(`"${name}" names no column`);
  const draft = draftOf(item, CONTEXT);
  qualify(draft, remark, { referenceDate: CONTEXT.referenceDate, isColumn: () => false });
  return draft;
}

const optionsOf = (name: string, remark: string): unknown => columnOf(name, remark).made.options;

it.each<[string, string, object]>([
  ['quantity', '1-5', { min: 1, max: 5 }],
  ['wait_seconds', 'between 30 seconds and 2 minutes', { min: 30, max: 120 }],
  ['lead_time_days', '2 to 6 weeks', { min: 14, max: 42 }],
  ['wait time', 'in seconds (at most 3 minutes)', { max: 180 }],
  ['hours_worked', '2 to 9, 5 days a week', { min: 2, max: 9 }],
  ['speed', '1 (bad) to 7 (great)', { min: 1, max: 7 }],
  ['irradiance', '(W/m², at most 1000)', { max: 1000 }],
  ['day', '(any in 2023)', { from: '2023-01-01', to: '2023-12-31' }],
  ['salary', '30k-90k', { min: 30000, max: 90000 }],
  ['property value', 'from 120,000 to 1.5 million', { min: 120000, max: 1500000 }],
  ['declination', '-90..90', { min: -90, max: 90 }],
  ['boxes received', '(whole number between 0 and 36)', { min: 0, max: 36 }],
  ['position', 'integer, 10,000 up to 249,000,000', { min: 10000, max: 249000000 }],
  ['price', 'that is never under 50 and never over 1200', { min: 50, max: 1200 }],
  ['haemoglobin', 'in g/dL of at least 12.5 and not above 18', { min: 12.5, max: 18 }],
  ['hourly rate', 'no hourly rate is below 150 or above 650', { min: 150, max: 650 }],
  ['age', '(nobody younger than 16)', { min: 16 }],
  ['distance', 'under 25 km', { max: 24.9 }],
  ['battery health', "in % which isn't below 70", { min: 70, max: 100 }],
  ['tolerance', '±0.05', { min: -0.05, max: 0.05 }],
  ['voltage', '230 ± 10', { min: 220, max: 240 }],
  ['score', 'each 1 (strongly disagree) to 5 (strongly agree)', { min: 1, max: 5 }],
  ['choke size', 'in 64ths (8-64)', { min: 8, max: 64 }],
  ['quantity', '0.001 to 5, up to 8 decimals', { min: 0.001, max: 5, decimals: 8 }],
  ['importe', 'entre 150 y 12.000 euros', { min: 150, max: 12000 }],
  ['wind speed', 'in m/s (0 to 28)', { min: 0, max: 28 }],
  ['rating', '0 or more', { min: 0 }],
  ['points', 'are whole numbers out of 40', { min: 0, max: 40 }],
  ['interest rate', '2.1 to 6.9 percent', { min: 2.1, max: 6.9 }],
  ['table number', '(we have 24 tables)', { min: 1, max: 24 }],
  ['api key', 'starts with sk_ followed by 16 lowercase hex characters', { pattern: 'sk_[0-9a-f]{16}' }],
  ['ward bed', 'bay A-D plus bed 1-6', { pattern: '[A-D][1-6]' }],
  ['machine id', '(MC-01 ... MC-03)', { values: ['MC-01', 'MC-02', 'MC-03'] }],
  ['car class', '(mini economy suv van)', { values: ['mini', 'economy', 'suv', 'van'] }],
  ['endpoint', 'one of /v1/orders, /v1/users', { values: ['/v1/orders', '/v1/users'] }],
  ['arm', 'is placebo or active, allocated one to one', { values: ['placebo', 'active'], weights: [1, 1] }],
  ['reorder level', '50 for every drug', { value: 50 }],
])('bounds %s: %s', (name, remark, options) => {
  expect(optionsOf(name, remark)).toMatchObject(options);
});

it.each<[string, string, readonly unknown[], (readonly number[])?]>([
  ['status', '(present 85%, absent 8%, late 7%)', ['present', 'absent', 'late'], [85, 8, 7]],
  ['attendance', '(85% here, 10% away, 5% late)', ['here', 'away', 'late'], [85, 10, 5]],
  ['tag', '(50% Question, 40% Tip, 10% Off-topic)', ['Question', 'Tip', 'Off-topic'], [50, 40, 10]],
  ['status', '(running 80%, stopped 12%, maintenance 8%)', ['running', 'stopped', 'maintenance'], [80, 12, 8]],
  ['status', 'completed 65%, in progress 20%, not started 15%', ['completed', 'in progress', 'not started'], [65, 20, 15]],
  ['status', 'active, frozen or cancelled with 70/10/20', ['active', 'frozen', 'cancelled'], [70, 10, 20]],
  ['plan', 'Free for 60% and Pro for 30%, the rest is Team', ['Free', 'Pro', 'Team'], [60, 30, 10]],
  ['decision', 'reject about two thirds, admit about 22 %, waitlist the rest', ['reject', 'admit', 'waitlist'], [66.6667, 22, 11.3333]],
  ['filter', 'PASS about 85%, otherwise LowQual', ['PASS', 'LowQual'], [85, 15]],
  ['material', '(pottery most common at ~50%, then bone, metal, glass, stone)', ['pottery', 'bone', 'metal', 'glass', 'stone'], [50, 12.5, 12.5, 12.5, 12.5]],
  ['user type', '(subscriber three quarters, casual one quarter)', ['subscriber', 'casual'], [75, 25]],
  ['language', 'en for two thirds, the rest es, pt, fr', ['en', 'es', 'pt', 'fr'], [66.6667, 11.1111, 11.1111, 11.1111]],
  ['rate type', 'fixed/variable split 70/30', ['fixed', 'variable'], [70, 30]],
  ['connector', '(AC or DC, 3:1)', ['AC', 'DC'], [3, 1]],
  ['grade', 'A | B | C (70% / 20% / 10%)', ['A', 'B', 'C'], [70, 20, 10]],
  ['shift', 'day or night (half and half, please)', ['day', 'night'], [1, 1]],
  ['seriousness', '(serious or non-serious, about 30% serious)', ['serious', 'non-serious'], [0.3, 0.7]],
  ['attempt number', '(1, 2 or 3; 60% are first attempts)', [1, 2, 3], [0.6, 0.2, 0.2]],
  ['plan', 'Mini, Classic or Deluxe and most of them (around 60%) are on Classic', ['Mini', 'Classic', 'Deluxe'], [0.2, 0.6, 0.2]],
  ['priority', 'low, medium or high, high only rarely', ['low', 'medium', 'high'], [0.47, 0.47, 0.06]],
  ['available', 'yes/no, mostly yes', ['yes', 'no'], [0.74, 0.26]],
  ['rainy', 'y/n 1 in 4', ['y', 'n'], [0.25, 0.75]],
  ['donated', 'yes/no (roughly a third have)', ['yes', 'no'], [0.333333, 0.666667]],
  ['sim locked', '0/1 rarely 1', [0, 1], [0.94, 0.06]],
  ['gender', 'with two thirds men', ['male', 'female'], [0.666667, 0.333333]],
])('lists %s: %s', (name, remark, values, weights) => {
  const options = columnOf(name, remark).made.options ?? {};
  expect(options['values']).toEqual(values);
  expect(options['weights']).toEqual(weights);
});

it.each<[string, string, readonly unknown[]]>([
  ['storage', '(64, 128, 256 or 512 GB - not 16 and not 32)', [64, 128, 256, 512]],
  ['term', 'of 15, 20, 25 or 30 years', [15, 20, 25, 30]],
  ['price per kWh', '(0.39 for AC, 0.59 for DC)', [0.39, 0.59]],
  ['age group', '18-24, 25-34, 35-44, 45-54, 55+', ['18-24', '25-34', '35-44', '45-54', '55+']],
  ['severity', 'minimal (0-4), mild (5-9), severe (20-27) -> follows from the score', ['minimal', 'mild', 'severe']],
  ['status', '(normal above 40 percent storage, low from 20 to 40, critical below 20)', ['normal', 'low', 'critical']],
  ['shift', '(morning or afternoon, not evening)', ['morning', 'afternoon']],
  ['guide language', 'en, de, fr or it, empty without audio guide', ['en', 'de', 'fr', 'it']],
  ['stylist', 'is one of Mia Jo Priya Sam Lena', ['Mia', 'Jo', 'Priya', 'Sam', 'Lena']],
  ['store', '(S01 to S05)', ['S01', 'S02', 'S03', 'S04', 'S05']],
  ['size', 'from XS to XXL', ['XS', 'S', 'M', 'L', 'XL', 'XXL']],
  ['weekday', 'Monday to Friday', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
  ['class', '(1a bis 2b)', ['1a', '1b', '2a', '2b']],
  ['grade', 'A to F', ['A', 'B', 'C', 'D', 'E', 'F']],
  ['tier', '(Basic, Plus, Family)', ['Basic', 'Plus', 'Family']],
])('takes the values of %s from %s', (name, remark, values) => {
  expect(columnOf(name, remark).made.options?.['values']).toEqual(values);
});

it.each<[string, string, string]>([
  ['participant code', '(three letters, e.g. KTD)', '???'],
  ['exam code', '(3 letters + 3 digits, e.g. BIO101)', '???###'],
  ['flight number', 'two-letter carrier code + 2 to 4 digits, e.g. KL641', '??###'],
  ['part number', 'of two letters, a dash, five digits and a final check letter (AB-12345-X)', '??-#####-?'],
  ['charger id', 'like CP-A017 (one letter, three digits)', 'CP-?###'],
  ['opening code', 'such as C45 (a letter from A to E plus two digits)', '[A-E]##'],
  ['sku', '(APP- plus 4 capital letters)', 'APP-????'],
  ['container number', '(four letters of which the last is U, then 7 digits, unique)', '???U#######'],
  ['certificate', 'CERT-YYYY-#### with the year of completion', 'CERT-202[456]-####'],
])('writes %s as told: %s', (name, remark, pattern) => {
  expect(columnOf(name, remark).made).toMatchObject({ type: 'pattern', options: { pattern } });
});

it.each<[string, string, object]>([
  ['subscriber id', '(SUB- plus five digits)', { prefix: 'SUB-', width: 5, start: 1 }],
  ['order id', 'like ORD-000123', { prefix: 'ORD-', width: 6 }],
  ['ticket number', '(running, starting at 10001)', { start: 10001 }],
  ['check number', 'ascending from 1001', { start: 1001 }],
  ['find number', 'running from 1 upwards', { start: 1 }],
])('counts %s: %s', (name, remark, options) => {
  expect(columnOf(name, remark).made).toMatchObject({ type: 'sequence', options });
});

it.each<[string, string, unknown]>([
  ['path length', 'always 1 cm', 1],
  ['pay period', '(2024-06 in every row)', '2024-06'],
  ['kingdom', '(Animalia in all rows)', 'Animalia'],
  ['pond', 'always "Pond 3"', 'Pond 3'],
  ['country', 'Belgium (constant)', 'Belgium'],
  ['currency', 'EUR only', 'EUR'],
  ['explicit', 'false for all episodes', false],
])('keeps %s the same: %s', (name, remark, value) => {
  expect(columnOf(name, remark).made).toEqual({ type: 'constant', options: { value } });
});

it.each([
  ['ship date', 'always after the order date'],
  ['weight', 'always 12 to 20% less than the green weight'],
  ['total', 'always positive'],
  ['discount', 'never more than the price'],
])('takes no rule for a constant: %s %s', (name, remark) => {
  expect(columnOf(name, remark).made.type).not.toBe('constant');
});

it.each<[string, string, number | undefined]>([
  ['phone', '10% missing', 0.1],
  ['phone', '7% nulls', 0.07],
  ['phone', '(10 % fehlen)', 0.1],
  ['nap minutes', '- about 10% blank', 0.1],
  ['comment', 'which about 40% of people leave blank', 0.4],
  ['loyalty card', 'blank for walk-up guests, approx 12%', 0.12],
  ['coupon code', 'blank for most people (80%)', 0.8],
  ['middle name', 'empty for half of the clients', 0.5],
  ['guest', 'full name, 20% have no guest', 0.2],
  ['fax', 'only 30% filled', 0.7],
  ['notes', 'optional', 0.1],
  ['email', 'never blank', undefined],
])('leaves cells of %s empty: %s', (name, remark, share) => {
  expect(columnOf(name, remark).missing).toBe(share);
});

it.each([
  ['bib number', 'whole number up to 9999, nobody shares one'],
  ['bin location', 'like A-12-3 that no two parts share'],
  ['code', '7 digit number, no duplicates'],
  ['email', 'unique'],
])('repeats no %s: %s', (name, remark) => {
  expect(columnOf(name, remark).unique).toBe(true);
});

it.each<[string, string, object]>([
  ['booked at', '(Monday to Friday only, between 08:00 and 18:00, during Q3 2023)', { from: '2023-07-01', to: '2023-09-30', weekdays: [1, 2, 3, 4, 5], hours: { from: '08:00', to: '18:00' } }],
  ['visit date', 'in 2024, closed on Mondays', { from: '2024-01-01', to: '2024-12-31', weekdays: [0, 2, 3, 4, 5, 6] }],
  ['order date', 'any day of 2024', { from: '2024-01-01', to: '2024-12-31' }],
  ['order date', 'between March and May 2024', { from: '2024-03-01', to: '2024-05-31' }],
  ['order date', '(only Tuesdays and Fridays)', { weekdays: [2, 5] }],
  ['appointment datetime', 'we are only open tue thru sat 9 to 6', { weekdays: [2, 3, 4, 5, 6], hours: { from: '09:00', to: '18:00' } }],
  ['call start', 'business hours, no weekends', { weekdays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '17:00' } }],
  ['birth date', '1940 to 2015', { from: '1940-01-01', to: '2015-12-31' }],
  ['entry time', 'between 10:00 and 17:30', { hours: { from: '10:00', to: '17:30' } }],
  ['timestamp', 'every 10 minutes, from 2024-08-10 00:00 to 2024-08-12 23:50', { from: '2024-08-10 00:00', step: '10m' }],
])('places %s in time: %s', (name, remark, options) => {
  expect(optionsOf(name, remark)).toMatchObject(options);
});

it.each<[string, string, object]>([
  ['score', '(0-100, averaging about 68)', { min: 0, max: 100, distribution: 'normal', mean: 68 }],
  ['duration min', 'normal, mean 42, sd 8, at least 15', { min: 15, distribution: 'normal', mean: 42, deviation: 8 }],
  ['wait time', 'in seconds, exponentially distributed with a mean of 90', { distribution: 'exponential', mean: 90 }],
  ['income', 'median around 4000', { distribution: 'lognormal', median: 4000 }],
  ['parcel weight', '0.1 to 30 kg, skewed towards light parcels', { min: 0.1, max: 30, distribution: 'lognormal' }],
  ['near misses', '0-5, usually zero', { distribution: 'mixture', components: [{ weight: 0.78, min: 0, max: 0 }, { weight: 0.22, min: 1, max: 5 }] }],
  ['votes', '0 for about half, otherwise 1-250', { max: 250, components: [{ weight: 0.5, min: 0, max: 0 }, { weight: 0.5, min: 1, max: 250 }] }],
  ['odds', 'from 1.5 to 67 (mostly below 15)', { components: [{ weight: 0.74, min: 1.5, max: 15 }, { weight: 0.26, max: 67 }] }],
  ['delay min', 'whole minutes from -15 to 240, most legs leave within 15 min of schedule', { components: [{ weight: 0.68, min: -15, max: 15 }, { weight: 0.32, min: 16, max: 240 }] }],
  ['temperature', 'from -20 to 45 °C, one decimal', { min: -20, max: 45, decimals: 1 }],
])('shapes %s: %s', (name, remark, options) => {
  expect(optionsOf(name, remark)).toMatchObject(options);
});

it('reads steps, lengths and outliers', () => {
  expect(columnOf('sat', '800-1600 in steps of 10').made.options?.['values']).toHaveLength(81);
  expect(columnOf('note', 'between 5 and 20 words').made).toMatchObject({ type: 'text', options: { min_words: 5, max_words: 20 } });
  expect(columnOf('review', '30 to 400 characters').made).toMatchObject({ type: 'text', options: { max_words: 40 } });
  expect(columnOf('bio', 'a sentence or two').made.options).toMatchObject({ sentences: 2 });
  expect(columnOf('temperature', '0 to 40, 2% outliers').outliers).toMatchObject({ share: 0.02 });
});

it('reads long and odd remarks without delay', () => {
  const words = ['CERT-YYYY-####', 'ABCDEFGH', 'between', '1', '-', ',', 'or', 'mostly', '10%', 'in', 'nor mal', '(', ')', 'letters', '.', 'of'];
  for (let i = 0; i < words.length; i++) {
    for (const joint of ['', ' ', ', ']) {
      const text = Array.from({ length: 400 }, (_, k) => words[(i * (k % 3) + k * (i % 5)) % words.length]).join(joint);
      const start = process.cpuUsage();
      columnOf('status', text);
      columnOf('price', text);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
    }
  }
});
