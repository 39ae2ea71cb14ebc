import type { ColumnSchema } from '../../../../src/core/schema/dataset-schema.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import { inEnglish } from '../../../../src/planners/embedded/phrases/english.js';

describe('quantities in words, in figures', () => {
  const said: readonly (readonly [string, string])[] = [
    ['seats from one to five hundred', 'seats from 1 to 500'],
    ['class, price. Price depends on distance and 1st class costs more.', 'class, price. Price depends on distance. 1st class costs more.'],
    ['air temperature around 300 K, torque', 'air temperature around 300 kelvin, torque'],
    ['unplugged, ten minutes to eight hours on', 'unplugged, 10 minutes to 8 hours later'],
    ['age, premium. Older people and smokers pay more.', 'age, premium. Older people pay more. smokers pay more.'],
    ['size, price. Bigger houses and those with a garden cost more.', 'size, price. Bigger houses cost more. houses with a garden cost more.'],
    ['why it was denied; nothing unless it was', 'why it was denied, empty unless denied'],
    ['student, mark (1 is best and 6 worst)', 'student, mark (1 to 6)'],
    ['grade, 1.0 the best and 5.0 the worst', 'grade, 1.0 to 5.0'],
    ['satisfaction mark out of 5 (1 is the worst)', 'satisfaction mark from 1 to 5'],
    ['amount, last four digits of the card', 'amount, last 4 digits (4 digits)'],
    ["the buyer's country as a code", "the buyer's country code"],
    ['the gross is always the sum of net and vat', 'the gross is the sum of net and vat'],
    ['what it costs, five to sixty', 'what it costs, 5 to 60'],
    ['between one hundred and two hundred and fifty', 'between 100 and 250'],
    ['shown between a thousand and half a million times', 'shown between 1000 and 500000 times'],
    ['a three-letter code, two-factor login, one per row', 'a three-letter code, two-factor login, one per row'],
    ['children under five, a sentence or two', 'children under five, a sentence or two'],
    ['set temperature, minus 25 up to plus 5 °C', 'set temperature, -25 up to 5 °C'],
    ['danger score, nought to a hundred', 'danger score, 0 to 100'],
    ['hours, eight at the very most and one at the least', 'hours, between 1 and 8'],
    ['the year it was built - 2012 at the earliest, 2024 at the latest -', 'the year it was built - between 2012 and 2024 -'],
    ['lasted … minutes, a quarter of an hour up to a full hour', 'lasted minutes, 15 up to 60'],
    ['seconds of talking, half a minute up to half an hour', 'seconds of talking, 30 up to 1800'],
    ['hours of labour, half an hour up to twenty', 'hours of labour, 0.5 up to 20'],
    ['what runs it (half of them diesel, three in ten electric, the remainder petrol)', 'what runs it (50% of them diesel, 30% electric, the rest petrol)'],
    ['product: Comirnaty for 55 of 100, Spikevax for 30, the rest Vaxzevria', 'product: Comirnaty for 55%, Spikevax for 30%, the rest Vaxzevria'],
    ['blocker 5, critical 15, major 40 and minor 40 of every 100', 'blocker 5%, critical 15%, major 40% and minor 40%'],
    ['card 65 cash 25 app 10 pct', 'card 65% cash 25% app 10%'],
    ['number of the contract, no. of the policy, number of items', 'contract number, policy number, number of items'],
    ['each ticket has its own number, an id that\'s its own', 'each ticket has a number (unique), a id (unique)'],
    ['an ID of the kind VAN-001, voucher: SAVE20 e.g., subject S-0001 and the like', 'an ID like VAN-001, voucher: e.g. SAVE20, subject like S-0001'],
    ['(JC-0001, next JC-0002 …), codes CC10, CC20', '(like JC-0001 and so on), codes CC10, CC20'],
    ['a bistro, its bills numbered 1001, 1002 and so forth', 'a bistro. bill number: starting at 1001'],
    ['her tag reads DE plus ten digits and no two are alike', 'her tag is DE plus 10 digits, unique'],
    ['what they\'re called, first and last', 'full name'],
    ['seats 20 to 40, bookings between 5 and seats', 'seats 20 to 40, bookings at least 5 and at most seats'],
    ['year built between 1990 and now', 'year built between 1990 and now'],
    ['clicks at most as many as views, CTR as clicks / views', 'clicks at most views, CTR = clicks / views'],
    ['roasted: green weight minus 12–18 % loss', 'roasted: 12 to 18 % less than green weight'],
    ['points 0-100, grade A for 85 and above, B for 70 to 84 and F below 70', 'points 0-100, grade (A for 85 and up, B for 70 to 84, F below 70)'],
    ['temperature from 10 to 40, humidity from 30 to 90', 'temperature from 10 to 40, humidity from 30 to 90'],
    ['procedure: open 70, restricted 30 (percent)', 'procedure: open 70%, restricted 30%'],
    ['date, step count, one row per day in March 2024, steps between 2000 and 9000', 'date, step count. One row per day in March 2024. steps between 2000 and 9000'],
    ['date and closing balance, balances between 10 and 90', 'date and closing balance. balances between 10 and 90'],
    ['id, origin and destination out of Oslo, Rome, Bonn (never the same), fare', 'id, origin (Oslo, Rome, Bonn), destination (Oslo, Rome, Bonn), never the same as origin, fare'],
    ['station: 12 stations named ST-01 to ST-12', 'station: ST-01 to ST-12'],
    ['samples taken every Monday since 2022-01-03: ph', 'samples taken every week since 2022-01-03: ph'],
    ['Nitrate could not be measured in 1 of 20 samples', 'Nitrate is missing in 1 of 20 samples'],
    ['kind (child, senior), age. Children are under 16, seniors are over 65.', 'kind (child, senior), age. Age is at most 15 for children. Age is at least 66 for seniors.'],
    ['If there are no bids the price is empty, otherwise it is at least the start', 'If there are no bids the price is empty. The price is at least the start'],
    ['Runners who did not finish have no times', 'Runners who are not finished have no times'],
    ['daily stock prices (OHLCV) for a backtest', 'daily stock prices for a backtest'],
    ['language (de 63%, fr 37%)', 'language ("de" 63%, "fr" 37%)'],
    ['nine gamers in ten have 0', '90% of gamers have 0'],
    ['3 sensors in 12 rooms, one of three colours', '3 sensors in 12 rooms, one of 3 colours'],
    ['AC for three out of four, otherwise DC', 'AC for 75%, DC for the rest'],
    ['mail address (8 out of 100 never gave one)', 'mail address (8% empty)'],
    ['about 12 in 100 never showed up again, so nothing there', 'about 12% never showed up again, empty'],
    ['fixed on: nothing as long as state is open', 'fixed on: empty if state is open'],
    ['when I went to bed, never before nine in the evening', 'when I went to bed, never before 21:00'],
    ['clocked in, six to ten in the morning', 'clocked in, 06:00 to 10:00'],
    ['from five in the afternoon until eleven at night', 'from 17:00 until 23:00'],
    ['from eight in the morning until six', 'from 08:00 until 18:00'],
    ['moment of the deal, not older than a week', 'moment of the deal, in the last 1 week'],
    ['next service within half a year from now', 'next service in the next 6 months'],
    ['day of the prolongation, any in 2023 or 2024', 'day of the prolongation, between 2023 and 2024'],
    ['amount, six digits after the point is the limit', 'amount, with 6 decimals'],
    ['BMI is bell-shaped, 27 in the middle with an SD of 5', 'BMI is bell-shaped, mean 27 with an SD of 5'],
    ['six in ten packages are basic', '60% of packages are basic'],
    ['tier gold (30%), silver (50%), bronze (the rest)', 'tier gold 30%, silver 50%, bronze the rest'],
    ['No van carries more than eighty parcels, none fewer than five.', 'at most 80 parcels, at least 5.'],
    ['Prices start at twelve euros and end at a hundred and fifty', 'Prices range from 12 to 150'],
    ['age eighteen and over, ninety at the most', 'age between 18 and 90'],
    ['start: quarter past three in the afternoon at the earliest, seven in the evening at the latest', 'start: between 15:15 and 19:00'],
    ['Three in ten customers never gave an email', '30% of customers have no email'],
    ['total: 95 for each hour of labour and the parts on top', 'total: 95 times hour of labour plus parts'],
    ['failure 0 or 1, just four 1s per 100 rows', 'failure 0 or 1, just 4% are 1'],
    ['first sitting at five in the afternoon, last one at half past nine (21:30)', 'between 17:00 and 21:30'],
    ['orders: id, gift wrapped? y/n, coupon used? about 20%, paid? mostly yes (92%)', 'orders: id, gift wrapped y/n, coupon used yes/no about 20%, paid mostly yes (92%)'],
    ['survey: age, would you recommend us? yes 70%, comments', 'survey: age, would you recommend us (yes/no, 70% yes), comments'],
    ['Can I have orders? 20% are returned', 'Can I have orders? 20% are returned'],
    ['sales: drink, paid w card? 80% yes, scrap y or n (n 96%)', 'sales: drink, paid by card yes/no 80% yes, scrap y/n (n 96%)'],
    ['priority, malicious label for 5 percent of the queries', 'priority, malicious label (boolean, 5% true)'],
    ['cost price 5-50, retail price must be more than we paid', 'cost price 5-50, retail price must be more than the cost price'],
    ['commission: one thousandth of amount times price', 'commission: 0.1% of amount times price'],
  ];

  it.each(said)('%s', (text, figures) => {
    expect(inEnglish(text, 'en').text).toBe(figures);
  });

  it('knows where the words stood', () => {
    const text = 'score, nought to a hundred, mail (8 out of 100 never gave one)';
    const { text: read, back } = inEnglish(text, 'en');
    const start = read.indexOf('8%');
    const span = back({ start, end: start + '8% empty'.length });
    expect(text.slice(span.start, span.end)).toBe('8 out of 100 never gave one');
  });
});

describe('what is said of the column before', () => {
  const planner = createEmbeddedPlanner();
  const column = async (description: string, name: string): Promise<ColumnSchema | undefined> => {
    const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
    return schema.tables[0]?.columns.find((one) => one.name === name);
  };

  it.each([
    ['volunteers: name, was it their debut? A fifth say yes.', 'debut', { probability: 0.2 }],
    ['visits: id, started at. Nothing starts before seven in the morning', 'started_at', { hours: { from: '07:00', to: '23:59' } }],
    ['pupils: name, date in September 2024, status. No entries fall on a Saturday or Sunday.', 'date', { weekdays: [1, 2, 3, 4, 5] }],
  ])('%s', async (description, name, options) => {
    expect((await column(description, name))?.options).toMatchObject(options);
  });

  it.each(['dearer if heavier', 'a good deal dearer for heavy ones', 'rising with the weight'])('"%s" names no column', async (tendency) => {
    const { schema } = await planner.plan({ description: `parcels: weight in kg 0.2 to 30, postage in EUR, ${tendency}, delivery days`, referenceDate: '2026-06-30' }, new AbortController().signal);
    expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(['weight', 'postage', 'delivery_days']);
  });
});
