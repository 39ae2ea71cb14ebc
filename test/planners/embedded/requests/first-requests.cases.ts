import { columnsOf, planner, rowsOf } from '../../../support/planned-columns.js';

describe('what people ask for first', () => {
  async function correlationsOf(description: string): Promise<Record<string, number>> {
    const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
    return Object.fromEntries((schema.tables[0]?.correlations ?? []).map(({ columns, rho }) => [[...columns].sort().join(' ~ '), Math.sign(rho)]));
  }
  const ofAll = { 'price ~ size': 1, 'price ~ rooms': 1, 'age ~ price': -1 };

  it.each([
    ['houses: size, rooms, age, price. Price depends on size, rooms and age.', ofAll],
    ['houses: size, rooms, age, price; price depends on size, rooms and age', ofAll],
    ['houses: size, rooms, age, price depending on all the others', ofAll],
    ['houses with size, rooms, age and a price that depends on all of them', ofAll],
    ['cars: make, mileage, age, horsepower, price (depends on mileage, age and horsepower)', { 'mileage ~ price': -1, 'age ~ price': -1, 'horsepower ~ price': 1 }],
    ['insurance: age, bmi, children, smoker, charges; charges depend on age, bmi and smoking', { 'age ~ charges': 1, 'bmi ~ charges': 1, 'charges ~ smoker': 1 }],
    ['wine: alcohol, volatile acidity, quality 3-8 with quality correlated with alcohol and negatively with volatile acidity', { 'alcohol ~ quality': 1, 'quality ~ volatile_acidity': -1 }],
  ])('tie a column to all it depends on: %s', async (description, expected) => {
    expect(await correlationsOf(description)).toMatchObject(expected);
  });

  it.each([
    ['students: name, score, passed (score >= 60)', 'passed', 'score >= 60'],
    ['people: name, age, adult (age >= 21)', 'adult', 'age >= 21'],
    ['orders: id, total, big (total > 100)', 'big', 'total > 100'],
    ['flights: delay minutes, cancelled, late (delay minutes > 15 and not cancelled)', 'late', 'delay_minutes > 15 && !cancelled'],
    ['students: name, score out of 100, pass/fail at 55', 'pass_fail', "score >= 55 ? 'pass' : 'fail'"],
    ['orders: id, subtotal, discount, total', 'total', 'subtotal - discount'],
    ['orders: id, subtotal, discount (0-30%), total', 'total', 'subtotal * (1 - discount / 100)'],
    ['library loans: member, due date, returned on, fine 0.20 per day late', 'fine', 'max(0, days(returned_on, due_date)) * 0.2'],
    ['products: name, price, cost, margin', 'margin', '(price - cost) / price * 100'],
  ])('work a column out: %s', async (description, column, expression) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'expression', options: { expression } });
  });

  it.each([
    ['products: name, category, price, cost lower than price', 'cost', 'price', 0.12, 1],
    ['items with cost price and retail price', 'cost_price', 'retail_price', 0.2, 1],
    ['products: name, price, sale price', 'sale_price', 'price', 0.2, 1],
    ['videos: views 1000-90000, likes. likes are about 4% of views', 'likes', 'views', 0.025, 0.055],
    ['meals: bill, tip around 15% of the bill, waiter', 'tip', 'bill', 0.1, 0.2],
    ['rides: fare, tip 0-20%', 'tip', 'fare', 0, 0.21],
    ['houses: price, down payment at least 20% of the price', 'down_payment', 'price', 0.19, 1],
  ])('keep amounts within their part of another: %s', async (description, part, whole, least, most) => {
    const rows = await rowsOf(description, 200);
    const ratios = rows.map((row) => Number(row[part]) / Number(row[whole]));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['gym check-ins: member id, check in time, check out time', 'check_in_time', 'check_out_time', 20, 160],
    ['meetings: title, start, end', 'start', 'end', 10, 130],
    ['calls: caller, started at, ended at', 'started_at', 'ended_at', 1, 46],
    ['projects: name, start date, end date after start date', 'start_date', 'end_date', 13 * 1440, 401 * 1440],
  ])('let things last as long as they usually do: %s', async (description, start, end, least, most) => {
    const rows = await rowsOf(description, 200);
    const minutes = rows.map((row) => (Date.parse(row[end] ?? '') - Date.parse(row[start] ?? '')) / 60_000);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['hotel: guest, room', ['guest', 'room']],
    ['parking: entry time, exit time', ['entry_time', 'exit_time']],
    ['products: name, list price, price always lower than list price', ['name', 'list_price', 'price']],
    ['patients: name, weight before, weight after always less than weight before', ['name', 'weight_before', 'weight_after']],
    ['leads: company, converted (8%), only converted have a deal value', ['company', 'converted', 'deal_value']],
    ['passengers: class (first, second, third), age, survived; first class survive more', ['class', 'age', 'survived']],
    ['stock prices: date, open, high, low, close, volume', ['date', 'open', 'high', 'low', 'close', 'volume']],
    ['exam scores: student, math, reading', ['student', 'math', 'reading']],
    ['people: height, weight, men taller than women', ['height', 'weight']],
    ['stops: delay, weather; rain makes delays longer', ['delay', 'weather']],
    ['users: username, active, last login; inactive users have not logged in for 90 days', ['username', 'active', 'last_login']],
    ['survey: age, has car, commute minutes; people who have no car take longer', ['age', 'has_car', 'commute_minutes']],
    ['sales pipeline deals: stage, amount, probability, owner; won deals have probability 100, lost 0', ['stage', 'amount', 'probability', 'owner']],
    ['We want to test our payroll system: employees with an employee number, full name, department', ['employee_number', 'full_name', 'department']],
    ['claims: policy number POL-xxxxxx, amount', ['policy_number', 'amount']],
    ['tickets: status open, in progress, resolved, closed (20/30/30/20), created', ['status', 'created']],
  ])('name the columns that were asked for and no others: %s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it.each([
    ['survey: satisfaction from very unhappy to very happy, age', 'satisfaction', ['very unhappy', 'unhappy', 'neutral', 'happy', 'very happy']],
    ['feedback: name, rating from poor to excellent', 'rating', ['poor', 'fair', 'good', 'very good', 'excellent']],
    ['pain level from none to severe, name', 'pain_level', ['none', 'mild', 'moderate', 'severe']],
  ])('fill a scale of which the ends are told: %s', async (description, column, values) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'category', options: { values } });
  });

  it.each([
    ['emails: sender, recipient, subject', 'sender', 'recipient'],
    ['transfers: sender, recipient, amount', 'sender', 'recipient'],
    ['emails: from, to, subject', 'from', 'to'],
  ])('tell those apart between whom something goes: %s', async (description, from, to) => {
    const rows = await rowsOf(description, 50);
    expect(rows.filter((row) => row[from] === row[to])).toEqual([]);
  });

  it('let several groups say yes more often, each beside the other', async () => {
    const rows = await rowsOf('titanic passengers: class 1/2/3, sex, fare, survived; women survive more, first class survive more', 4000);
    const shareOf = (isIt: (row: Record<string, string>) => boolean): number => {
      const kept = rows.filter(isIt);
      return kept.filter(({ survived }) => survived === '1' || survived === 'true').length / kept.length;
    };
    for (const sex of ['female', 'male']) expect(shareOf((row) => row['sex'] === sex && row['class'] === '1')).toBeGreaterThan(shareOf((row) => row['sex'] === sex && row['class'] !== '1') + 0.05);
    for (const place of ['1', '3']) expect(shareOf((row) => row['sex'] === 'female' && row['class'] === place)).toBeGreaterThan(shareOf((row) => row['sex'] === 'male' && row['class'] === place) + 0.2);
  });
});

describe('measures over time, where nothing was said of them', () => {
  const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('sell more at weekends, and go on from one day to the next', async () => {
    const rows = await rowsOf('daily sales: date, sales', 364);
    const on = (days: readonly number[]): number => meanOf(rows.filter(({ date }) => days.includes(new Date(date ?? '').getUTCDay())).map(({ sales }) => Number(sales)));
    expect(on([6, 0])).toBeGreaterThan(on([1, 2, 3]) * 1.15);
  });

  it('are warm in summer, with snow in the cold and rain where some falls', async () => {
    const rows = await rowsOf('daily weather for Berlin in 2024: date, min temp, max temp, rain mm, condition', 366);
    const inMonths = (months: readonly string[]): number => meanOf(rows.filter(({ date }) => months.includes((date ?? '').slice(5, 7))).map((row) => Number(row['max_temp'])));
    expect(inMonths(['06', '07', '08'])).toBeGreaterThan(inMonths(['12', '01', '02']) + 10);
    for (const row of rows) {
      expect(Number(row['min_temp'])).toBeLessThanOrEqual(Number(row['max_temp']));
      if (row['condition'] === 'Sunny') expect(row['rain_mm']).toBe('0.0');
      if (row['condition'] === 'Snow') expect(Number(row['max_temp'])).toBeLessThan(3);
    }
  });

  it('are bars whose high and low hold both ends', async () => {
    const rows = await rowsOf('stock prices: date, open, high, low, close', 300);
    for (const { open, high, low, close } of rows) {
      expect(Number(high)).toBeGreaterThanOrEqual(Math.max(Number(open), Number(close)));
      expect(Number(low)).toBeLessThanOrEqual(Math.min(Number(open), Number(close)));
    }
    const steps = rows.slice(1).map(({ close }, i) => Math.abs(Number(close) / Number(rows[i]?.['close']) - 1));
    expect(Math.max(...steps)).toBeLessThan(0.1);
  });
});
