import { columnsOf, planner, rowsOf } from '../../../support/planned-columns.js';

/** What people say who want rows to learn from: which way a column goes, what a code stands for, how much there is to find. */

async function correlationsOf(description: string): Promise<ReadonlyMap<string, number>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return new Map(schema.tables.flatMap(({ correlations = [] }) => correlations.map(({ columns, rho }) => [[...columns].sort().join(' '), rho] as const)));
}

describe('which way columns go', () => {
  it.each([
    ['loans: income, credit_score, loan_amount, default (0/1). Low credit score increases default.', 'credit_score default', -1],
    ['loans: income, credit_score, loan_amount, default (0/1). Higher income reduces default; large loan amounts raise the risk of default', 'default income', -1],
    ['loans: income, credit_score, loan_amount, default (0/1). Higher income reduces default; large loan amounts raise the risk of default', 'default loan_amount', 1],
    ['houses: size, age, price. Age lowers price', 'age price', -1],
    ['shop: price, units sold. as price increases units sold drops', 'price units_sold', -1],
    ['wine: alcohol, volatile acidity, quality 3-9. quality correlates with alcohol positively and volatile acidity negatively', 'quality volatile_acidity', -1],
    ['wine: alcohol, volatile acidity, quality 3-9. quality is positively correlated with alcohol and negatively with volatile acidity', 'alcohol quality', 1],
    ['houses: area, rooms, age, distance, price. price correlates positively with area and rooms, negatively with age and distance', 'distance price', -1],
    ['used cars: brand, year, mileage, price; price drops with age and mileage', 'price year', 1],
    ['used cars: brand, year, mileage, price; price drops with age and mileage', 'mileage year', -1],
    ['employees: experience, education level, city, salary. Salary increases with experience and education', 'education_level salary', 1],
  ])('%s', async (description, pair, sign) => {
    expect(Math.sign((await correlationsOf(description)).get(pair) ?? 0)).toBe(sign);
  });
});

describe('codes and what they stand for', () => {
  it.each([
    ['patients: age, time in months, event (1=death, 0=censored)', 'event', [1, 0]],
    ['patients: age, smoker (no=0, yes=1)', 'smoker', [0, 1]],
    ['employees: age, satisfaction (1=low to 5=high)', 'satisfaction', [1, 2, 3, 4, 5]],
    ['customers: contract (0=monthly, 1=one year, 2=two year), tenure', 'contract', [0, 1, 2]],
    ['titanic: age, embarked (C = Cherbourg, Q = Queenstown, S = Southampton)', 'embarked', ['C', 'Q', 'S']],
  ])('%s', async (description, column, values) => {
    expect((await columnsOf(description)).get(column)?.options).toMatchObject({ values });
  });

  it('finds a code by what it stands for', async () => {
    const rows = await rowsOf('titanic: sex (0=female,1=male), survived (0 = No, 1 = Yes). Women survive more often', 1000);
    const share = (sex: string): number => rows.filter((row) => row['sex'] === sex && row['survived'] === '1').length / rows.filter((row) => row['sex'] === sex).length;
    expect(share('0')).toBeGreaterThan(share('1') + 0.2);
  });
});

describe('what is said of the data as a whole', () => {
  it.each([
    ['houses: sqft, bedrooms, age, price. I want a clear signal so a model can learn', 'sqft bedrooms age price'],
    ['insurance: age, bmi, smoker, charges - smokers pay far more, and there is an interaction between bmi and smoker', 'age bmi smoker charges'],
    ["loans: income, score, default. There's an interaction between income and score. slightly imbalanced", 'income score default'],
    ['houses: sqft, rooms, price, nonlinear relation, some noise, a few outliers', 'sqft rooms price'],
    ['credit: age, balance, default. Classes should be imbalanced (5% positive)', 'age balance default'],
    ['spam: links, words, is_spam, balanced classes', 'links words is_spam'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });

  it('lets the answer hang on what stands beside it', async () => {
    const found = await correlationsOf('students: study hours, sleep hours, previous score, exam score. make it learnable with R2 around 0.8');
    expect([...found.keys()].filter((pair) => pair.includes('exam_score'))).toHaveLength(3);
  });

  it('keeps the usual share of a yes or no', async () => {
    expect((await columnsOf('HR attrition dataset, age, department, attrition yes/no')).get('attrition')?.options).toMatchObject({ weights: [0.14, 0.86] });
    expect((await columnsOf('spam: links, is_spam, heavily imbalanced')).get('is_spam')?.options).toMatchObject({ probability: 0.03 });
  });
});

describe('how often, and of how many', () => {
  it.each([
    ['hourly temperature and humidity readings from 5 sensors in January 2024, with some missing values', 'timestamp sensor_id temperature humidity'],
    ['hourly pm2.5, no2 and o3 measurements from 8 stations during March 2025', 'timestamp station_id pm2_5 no2 o3'],
    ['visitors, page views and bounce rate daily', 'date visitors page_views bounce_rate'],
    ['marketing funnel with impressions, clicks, customers and spend by channel and week', 'impressions clicks customers spend channel week'],
    ['chess games, white elo, black elo, opening, moves, result', 'white_elo black_elo opening moves result'],
    ['x1, x2, x3, y with y = 3*x1 - 2*x2 + noise', 'x1 x2 x3 y'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });

  it('adds noise to a formula', async () => {
    const rows = await rowsOf('linear data: x1, x2 and y = 1.5*x1 + 0.3*x2 + gaussian noise with sd 2', 1000);
    const left = rows.map((row) => Number(row['y']) - 1.5 * Number(row['x1']) - 0.3 * Number(row['x2']));
    const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
    const deviation = Math.sqrt(left.reduce((sum, value) => sum + (value - mean) ** 2, 0) / left.length);
    expect(Math.abs(mean)).toBeLessThan(0.3);
    expect(deviation).toBeGreaterThan(1.7);
    expect(deviation).toBeLessThan(2.3);
  });

  it('knows weekends by their days', async () => {
    const rows = await rowsOf('shop days: day_of_week, is weekend yes/no, sales', 200);
    expect(rows.every((row) => (row['is_weekend'] === 'yes') === (row['day_of_week'] ?? '').startsWith("S"))).toBe(true);
  });

  it('lets movies be rated again', async () => {
    const rows = await rowsOf('movie ratings: user id, movie id, rating from 0.5 to 5 in steps of .5', 500);
    expect(new Set(rows.map((row) => row['movie_id'])).size).toBeLessThan(100);
    expect(rows.every((row) => Number.isInteger(Number(row['rating']) * 2))).toBe(true);
  });
});

describe('what follows from what', () => {
  it('lets the higher rated player win oftener', async () => {
    const rows = await rowsOf('chess games, white elo, black elo, opening, moves, result', 2000);
    const ahead = rows.filter((row) => Number(row['white_elo']) - Number(row['black_elo']) > 250);
    expect(ahead.filter((row) => row['result'] === '1-0').length).toBeGreaterThan(ahead.length * 0.65);
  });

  it('keeps the results of a laboratory near their ranges, and flags the others', async () => {
    const rows = await rowsOf('lab results with patient, test, value, unit, reference range low, reference range high and flag', 300);
    const flagOf = (row: Record<string, string>): string => { const [value, low, high] = ['value', 'reference_range_low', 'reference_range_high'].map((name) => Number(row[name])) as [number, number, number]; return value < low ? 'L' : value > high ? 'H' : 'N'; }; // prettier-ignore
    expect(rows.every((row) => row['flag'] === flagOf(row))).toBe(true);
    expect(rows.filter((row) => row['flag'] === 'N').length).toBeGreaterThan(150);
  });

  it.each([
    ['plants: height cm, treatment (none, organic, chemical), days; chemical grows tallest', 'height_cm treatment days'],
    ['sleep study: age, caffeine mg, screen time, sleep quality 1-10; caffeine and screen time hurt sleep quality', 'age caffeine_mg screen_time sleep_quality'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });
});

describe('what a model is to tell', () => {
  it.each([
    ['I need a dataset to practice logistic regression. Predict whether a student passes based on hours studied, attendance and previous grade.', 'hours_studied attendance previous_grade passed'],
    ['dataset for predicting whether a customer churns using tenure, monthly bill and support calls, 20% churn', 'tenure monthly_bill support_calls churned'],
    ['classification: predict if a tumor is malignant from radius, texture and smoothness', 'radius texture smoothness malignant'],
    ['data to predict whether a loan will default: income, loan amount, credit score', 'income loan_amount credit_score defaulted'],
    ['regression data where salary is predicted by years of experience, education and city', 'years_of_experience education city salary'],
    ['target is price, features are mileage, age, brand and fuel type', 'mileage age brand fuel_type price'],
    ['we surveyed 400 people about age, income and job satisfaction', 'age income job_satisfaction'],
    ['Give me three clusters of customers by annual income and spending score for a k-means exercise', 'annual_income spending_score cluster'],
    ['exam results for 60 students in math, physics and biology where 10 students failed', 'student_id math physics biology failed'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });

  it('keeps rows of a cluster together', async () => {
    const rows = await rowsOf('generate 3 blobs with x and y', 900);
    const spread = (of: typeof rows): number => { const x = of.map((row) => Number(row['x'])); const mean = x.reduce((sum, value) => sum + value, 0) / x.length; return Math.sqrt(x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length); }; // prettier-ignore
    for (const cluster of ['1', '2', '3']) expect(spread(rows.filter((row) => row['cluster'] === cluster))).toBeLessThan(spread(rows) * 0.4);
  });

  it.each([
    ['salary by department: IT averages 60k, HR 45k, Sales 52k. include years of experience and gender', 'department', 'salary', { IT: 60_000, HR: 45_000, Sales: 52_000 }],
    ['employees with department, salary, years of experience. salary averages 60k in IT, 45k in HR, 52k in Sales', 'department', 'salary', { IT: 60_000, HR: 45_000, Sales: 52_000 }],
    ['compare the delivery time of three couriers: DHL averages 2 days, UPS 3 and GLS 4', 'courier', 'delivery_time', { DHL: 2, UPS: 3, GLS: 4 }],
    ['heights and weights of men and women, men 178 cm on average and women 165', 'sex', 'height', { men: 178, women: 165 }],
    ['patient id, arm (drug, placebo), systolic bp after 12 weeks. average systolic bp after 12 weeks is 135 on drug and 147 on placebo', 'arm', 'systolic_bp_after_12_weeks', { drug: 135, placebo: 147 }],
  ])('%s', async (description, group, measure, means) => {
    const rows = await rowsOf(description, 1500);
    for (const [value, mean] of Object.entries(means)) {
      const told = rows.filter((row) => row[group] === value).map((row) => Number(row[measure]));
      expect(Math.abs(told.reduce((sum, one) => sum + one, 0) / told.length / mean - 1)).toBeLessThan(0.08);
    }
  });

  it('takes so many failed for those that did not pass', async () => {
    const rows = await rowsOf('student id, math, physics, passed. 10 of the 40 students failed', 1000);
    expect(Math.abs(rows.filter((row) => row['passed'] === 'true').length - 750)).toBeLessThan(50);
  });
});

describe('how measures go over time', () => {
  it.each([
    ['monthly sales for 3 years with a seasonal pattern and upward growth, by region (North, South, East, West)', 'month region sales', 144],
    ['quarterly revenue from 2018 to 2023 with trend and seasonality', 'quarter revenue', 24],
    ['I need monthly rainfall for 4 years with a yearly cycle', 'month rainfall', 48],
  ])('%s', async (description, names, periods) => {
    const rows = await rowsOf(description, periods);
    expect(Object.keys(rows[0] ?? {}).join(' ')).toBe(names);
    const measure = names.split(' ').at(-1) ?? '';
    const told = rows.map((row) => Number(row[measure]));
    // What is drawn anew in each row swings far from one to the next.
    const mean = told.reduce((sum, value) => sum + value, 0) / told.length;
    const steps = told.slice(1).map((value, i) => Math.abs(value - (told[i] ?? 0)));
    expect(steps.reduce((sum, value) => sum + value, 0) / steps.length / mean).toBeLessThan(0.3);
  });

  it('has fewer visits at weekends', async () => {
    const rows = await rowsOf('daily website visits over the last year, weekends lower', 364);
    const mean = (days: readonly number[]): number => { const told = rows.filter((row) => days.includes(new Date(row['date'] ?? '').getUTCDay())).map((row) => Number(row['website_visits'])); return told.reduce((sum, value) => sum + value, 0) / told.length; }; // prettier-ignore
    expect(mean([0, 6])).toBeLessThan(mean([2, 3, 4]) * 0.8);
  });

  it.each([
    ['Simulate an experiment: 3 groups (low, medium, high dose), 30 subjects each, blood glucose mean 110, 102 and 95', 'group blood_glucose'],
    ['Clinical trial with 200 patients in two arms, drug and placebo. age, sex, systolic bp', 'arm age sex systolic_bp'],
    ['tyre wear for four brands: Alpha, Beta, Gamma and Delta. tread depth in mm and km driven', 'brand tread_depth km_driven'],
    ['commute time before and after the new tram line for 80 commuters, 35 min before and about 28 after', 'commute_time_before commute_time_after'],
    ['Insurance charges for 1300 people: age, bmi, children, smoker and region. Smokers pay more and charges rise with age', 'age bmi children smoker region charges'],
    ['body temperature and heart rate of 100 people, correlation about 0.6', 'body_temperature heart_rate'],
    ['linear relationship between advertising spend and revenue with noise, r = 0.8, 120 months', 'advertising_spend revenue'],
    ['hours of tv and reading score with a negative correlation of -0.5 for 200 kids', 'hours_of_tv reading_score'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });

  it('puts outliers where a sentence asks for them', async () => {
    const { schema } = await planner.plan({ description: 'recency, monetary value, tenure. 3% outliers in monetary value', referenceDate: '2026-06-30' }, new AbortController().signal);
    expect(schema.tables[0]?.columns.find(({ name }) => name === 'monetary_value')?.outliers).toMatchObject({ share: 0.03 });
  });

  it('keeps the values of a column that only a statement names', async () => {
    const columns = await columnsOf('churn data for a telecom, 26% churn, month-to-month customers churn three times as often');
    expect(columns.get('contract_type')?.options?.['values']).toHaveLength(3);
    expect([...columns.keys()]).toContain('churn');
  });
});

describe('what is told of each group', () => {
  it.each([
    ['conversion by traffic source: organic 3 %, paid 5 %, email 8 %', 'traffic_source', 'converted', { organic: 0.03, paid: 0.05, email: 0.08 }],
    ['churn rate by contract: monthly 30%, yearly 10%. also tenure and monthly fee', 'contract', 'churned', { monthly: 0.3, yearly: 0.1 }],
    ['default rate per grade (A 2%, B 5%, C 12%), income and loan amount', 'grade', 'defaulted', { A: 0.02, B: 0.05, C: 0.12 }],
  ])('%s', async (description, group, flag, shares) => {
    const rows = await rowsOf(description, 3000);
    for (const [value, share] of Object.entries(shares)) {
      const told = rows.filter((row) => row[group] === value);
      expect(Math.abs(told.filter((row) => row[flag] === 'true' || row[flag] === 'yes').length / told.length - share)).toBeLessThan(0.03);
    }
  });

  it.each([
    ['Compare two teaching methods, A and B, with 40 pupils each, test score about 72 vs 78', 'method test_score'],
    ['data where y depends on x1 and x2 with an interaction, 300 points', 'x1 x2 y'],
    ['regression data where rent depends on area, floor and distance to the centre', 'area floor distance_to_the_centre rent'],
    ['how does sleep affect grades? 150 students, hours slept and GPA, positive relation, some noise', 'hours_slept gpa'],
    ['air passengers by month from 2010 to 2014, growing with summer peaks', 'month air_passengers'],
  ])('%s', async (description, names) => {
    expect([...(await columnsOf(description)).keys()].join(' ')).toBe(names);
  });
});

describe('what is said of each column in one sentence behind a list', () => {
  it.each([
    ['INSERT INTO orders (id, amount, frequency, next_run, paused). amount 5-2500 with cents, frequency weekly/monthly, next_run in the coming 90 days, paused is 0 or 1', 'amount', { options: { min: 5, max: 2500 } }],
    ['INSERT INTO orders (id, amount, frequency, next_run, paused). amount 5-2500 with cents, frequency weekly/monthly, next_run in the coming 90 days, paused is 0 or 1', 'frequency', { options: { values: ['weekly', 'monthly'] } }],
    ['INSERT INTO orders (id, amount, frequency, next_run, paused). amount 5-2500 with cents, frequency weekly/monthly, next_run in the coming 90 days, paused is 0 or 1', 'next_run', { options: { from: 'now', to: '+90d' } }],
    ['trips: km, fare, mode. Fare is higher for longer trips, mode bus/tram/train', 'mode', { options: { values: ['bus', 'tram', 'train'] } }],
    ['pets: chip, name, species. more like these pls, species only dog cat or rabbit', 'species', { options: { values: ['dog', 'cat', 'rabbit'] } }],
    ['mails: sent, opens, open_rate, segment. open_rate = opens/sent, segment new/loyal', 'open_rate', { options: { expression: 'opens / sent' } }],
    ['orders: subtotal, shipping, total. total is always subtotal + shipping', 'total', { options: { expression: 'subtotal + shipping' } }],
    ['rental: days, price 25-110, insurance y/n, total = days*price +15 if insurance', 'total', { options: { expression: "insurance == 'y' ? days * price + 15 : days * price" } }],
    ['students: name, 3 test scores (0-100), average of the 3, and pass/fail (pass if avg over 50)', 'pass_fail', { options: { expression: 'average > 50' } }],
    ['stock: sku, qty_on_hand, qty_reserved, qty_available', 'qty_available', { options: { expression: 'qty_on_hand - qty_reserved' } }],
    ['users: id, deleted_at (soft delete, 3% of rows), last_login_at (never logged in for 12% of users)', 'deleted_at', { missing: 0.97 }],
    ['users: id, deleted_at (soft delete, 3% of rows), last_login_at (never logged in for 12% of users)', 'last_login_at', { missing: 0.12 }],
    ['lines: qty, list_price, discount percent (0, 5, 10), net = list_price * qty less the discount', 'net', { options: { expression: 'list_price * qty * (1 - discount_percent / 100)' } }],
    ['- interval: monthly or yearly\n- price_per_seat: 12 monthly, 10 yearly\n- seats: 1-5', 'price_per_seat', { options: { expression: "interval == 'monthly' ? 12 : 10" } }],
    ['run_no: text, retries_left: int (0-5, 0 in half the rows)', 'retries_left', { options: { min: 0, max: 5 } }],
    ['stays: promo_code (70% null), nights, fee 20-90, discount (10% of nights * fee when promo_code set, else 0)', 'discount', { options: { expression: '0' }, cases: [{ when: 'promo_code == promo_code', options: { expression: '0.1 * nights * fee' } }] }],
    ['jobs: job name, last_run, next_run', 'next_run', { options: { from: 'now' } }],
  ])('is read for each: %j, %j', async (description, column, expected) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(expected);
  });
});
