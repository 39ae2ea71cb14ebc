import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import type { TableSchema } from '../../../../src/core/schema/dataset-schema.js';

async function tablesOf(description: string): Promise<readonly TableSchema[]> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return schema.tables;
}

async function columnsOf(description: string): Promise<Record<string, object>> {
  const [table] = await tablesOf(description);
  return Object.fromEntries((table?.columns ?? []).map(({ name, ...rest }) => [name, rest]));
}

describe('everyday requests', () => {
  it('number lines within their order', async () => {
    const tables = await tablesOf('customers with their orders and order items');
    expect(tables.at(-1)).toMatchObject({ name: 'order_items', unique: [['order_id', 'line_number']] });
    expect(tables[1]?.columns.map(({ name }) => name)).not.toContain('quantity');
    const { order_id: order, line_number: line } = await columnsOf('order items: order id, line number, product, quantity');
    expect(order).toMatchObject({ options: { every: 3 } });
    expect(line).toMatchObject({ options: { cycle: 3 } });
  });

  it.each([
    ['net,vat_rate,gross', { gross: { options: { expression: 'net * (1 + vat_rate / 100)' } } }],
    ['{"sensorId":"string","tempC":21.5,"door_open":false}', { tempC: { type: 'decimal' }, door_open: { type: 'boolean' } }],
    ['trains: train no, delay in minutes (0 for 70%), delay cause only if delay > 0', { delay_cause: { type: 'category' } }],
    ['Family: relation (parent, child), birthday, age. Children are under 18.', { birthday: { cases: [{ options: { max: 17 } }] }, age: { type: 'expression' } }],
    ['phones: brand, storage in GB, battery capacity in mAh', { storage: { type: 'category' }, battery_capacity_in_mah: { type: 'integer', options: { min: 1800 } } }],
    ['cheese inventory: cheese name, months aged', { months_aged: { type: 'integer' } }],
    ['tables: table number, reserved tonight, cleaned this morning', { reserved_tonight: { type: 'boolean' }, cleaned_this_morning: { type: 'boolean' } }],
    ['CREATE TABLE hotel_rooms (id INT PRIMARY KEY, room_number VARCHAR(5) UNIQUE, max_occupancy INT)', { room_number: { unique: true, options: { pattern: '[123456][012]#[0-9]{1}' } }, max_occupancy: { type: 'category' } }],
    ['vans: payload 800, 1200 or 3500, load up to payload', { load: { cases: [{ when: 'payload >= 3500' }, { when: 'payload >= 1200' }, { when: 'payload >= 800' }] } }],
  ])('mean by their names and units what people mean: %s', async (description, expected) => {
    expect(await columnsOf(description)).toMatchObject(expected);
  });

  it.each([
    ['credit card fraud detection, highly imbalanced (0.5% fraud), amount, merchant, time, is_fraud', ['amount', 'merchant', 'time', 'is_fraud'], { is_fraud: { options: { probability: 0.005 } } }],
    ['telecom churn model – 20 percent churn, month to month contracts churn the most, include tenure, monthly charges, contract type', ['tenure', 'monthly_charges', 'contract_type', 'churn'], {}],
    ['loan default prediction - about 8% default, with income, loan amount, credit score', ['income', 'loan_amount', 'credit_score', 'default'], { default: { options: { probability: 0.08 } } }],
  ])('take what is said before the columns for no column: %s', async (description, names, expected) => {
    const columns = await columnsOf(description);
    expect(Object.keys(columns)).toEqual(names);
    expect(columns).toMatchObject(expected);
  });

  it.each([
    ['name and email', ['name', 'email']],
    ['order status (open, paid) and amount', ['order_status', 'amount']],
    ['producto y precio', ['producto', 'precio']],
    ['Coupons: code, valid from, valid until (after valid from), active', ['code', 'valid_from', 'valid_until', 'active']],
    ['staff: id, average 0-100, left yes/no (16% yes), tenure', ['id', 'average', 'left', 'tenure']],
    ['Loans: loan id, amount, term. 5% of the loans were repaid early.', ['loan_id', 'amount', 'term', 'repaid_early']],
    ['Guests: name, type (child, woman, man), age 0-90. Children are under 12.', ['name', 'type', 'age']],
    ['gift card redemptions', ['redemption_id', 'gift_card_code', 'redeemed_at', 'amount_redeemed', 'remaining_balance', 'store', 'channel']],
    ['Books lent by a library: title, borrower, lent on', ['title', 'borrower', 'lent_on']],
    ['Contracts\n- supplier\n- value in EUR 5k-400k\n- owner', ['supplier', 'value', 'owner']],
    ['log: plate, litres, card number last 4', ['plate', 'litres', 'card_last4']],
    ['name, age and breed for 50 cats', ['name', 'age', 'breed']],
    ['daily steps, sleep hours and weight for 10 users', ['date', 'user_id', 'steps', 'sleep_hours', 'weight']],
    ['Trial arm (placebo, treatment) and drop in blood pressure; the drop is larger with treatment', ['trial_arm', 'drop_in_blood_pressure']],
    ['kWh use by season: winter, spring, summer, autumn. Winter use is highest.', ['season', 'kwh_use']],
    ['nightly price by room type - economy, deluxe, suite. A suite costs most, economy least.', ['room_type', 'nightly_price']],
    ['sales by region: date, region, revenue', ['date', 'region', 'revenue']],
    ['ice cream sales go up with temperature! temp (10-38 C), scoops sold', ['temp', 'scoops_sold']],
    ['gender (male, female) and height in cm, men taller on average', ['gender', 'height']],
    ['ticket_no, status: open / in progress / closed, and resolution_note', ['ticket_no', 'status', 'resolution_note']],
    ['sku, stock_qty (0 to 40), in_stock - false whenever stock_qty is 0, true otherwise', ['sku', 'stock_qty', 'in_stock']],
    ['name, city and country. Also a column for price.', ['name', 'city', 'country', 'price']],
    ['hourly temperature and humidity', ['timestamp', 'temperature', 'humidity']],
    ['daily high and low temperature for 2024', ['date', 'high_temperature', 'low_temperature']],
    ['generate daily temperature and rainfall for Berlin in 2024, rainfall higher in autumn', ['date', 'temperature', 'rainfall']],
    ['hourly temperature, humidity and pressure for 5 sensors in March 2025', ['timestamp', 'sensor_id', 'temperature', 'humidity', 'pressure']],
    ['monthly unemployment rate and inflation by country', ['month', 'country', 'unemployment_rate', 'inflation']],
    ['hours studied vs exam score, 100 students', ['hours_studied', 'exam_score']],
    ['heights and weights of 200 people', ['heights', 'weights']],
    ['temperature versus ice cream sales', ['temperature', 'ice_cream_sales']],
    ['salary by job title', ['job_title', 'salary']],
    ['average rent per city', ['city', 'average_rent']],
    ['random integers between 1 and 100', ['number']],
    ['100 random dates in 2024', ['date']],
    ['emails only', ['email']],
    ['50 fake email addresses', ['email_address']],
    ['1000 random temperatures between -10 and 35', ['temperatures']],
    ['price per night', ['price_per_night']],
    ['hospital stays with admission, discharge and length of stay', ['admission', 'discharge', 'length_of_stay']],
    ['subscribers with churn depending on tenure and price', ['tenure', 'price', 'churn']],
    ['a/b test: group (control, treatment), converted. conversion 10% vs 12%', ['group', 'converted']],
    ['carpool rides: driver nick, seats free 1-4, from city / to city, departure next 7 days', ['driver_nick', 'seats_free', 'from_city', 'to_city', 'departure']],
    ['daily rate and deposit per car', ['daily_rate', 'deposit']],
    ['staff: department (sales, it), salary. Average salary is 50000 in sales and 70000 in it.', ['department', 'salary']],
    ['orders: id, status: new, in progress, on hold, done', ['id', 'status']],
    ['Stage (low, middle, high), case ref', ['stage', 'case_ref']],
    ['Bestellungen: Bestelldatum, Betrag, neueste zuerst', ['bestelldatum', 'betrag']],
    ['stündliche Temperatur und Luftfeuchtigkeit', ['zeitstempel', 'temperatur', 'luftfeuchtigkeit']],
    ['temperatura y humedad por hora', ['fecha_hora', 'temperatura', 'humedad']],
    ['température et humidité horaires', ['horodatage', 'température', 'humidité']],
    ['tägliche Höchst- und Tiefsttemperatur für 2024', ['datum', 'höchsttemperatur', 'tiefsttemperatur']],
    ['températures maximale et minimale quotidiennes pour 2024', ['date', 'températures_maximale', 'températures_minimale']],
    ['heart rate and blood oxygen, every minute', ['timestamp', 'heart_rate', 'blood_oxygen']],
    ['quarterly profit by branch', ['quarter', 'branch', 'profit']],
    ['monthly rainfall and sunshine hours for 3 cities', ['month', 'city_id', 'rainfall', 'sunshine_hours']],
    ['Gehalt nach Berufsbezeichnung', ['berufsbezeichnung', 'gehalt']],
    ['alquiler medio por ciudad', ['ciudad', 'alquiler_medio']],
    ['salaire par poste', ['poste', 'salaire']],
    ['ventas por región y trimestre', ['región', 'trimestre', 'ventas']],
    ['precio por noche por tipo de habitación - económica, deluxe, suite', ['tipo_de_habitación', 'precio_por_noche']],
    ["heures d'étude vs note d'examen, 100 étudiants", ['heures_d_étude', 'note_d_examen']],
    ['50 zufällige Zahlen zwischen 1 und 100', ['zahl']],
    ['100 fechas aleatorias en 2024', ['fecha']],
    ['50 nombres aléatoires entre 1 et 100', ['nombre']],
    ['nur E-Mail-Adressen', ['e_mail_adressen']],
    ['200 random times between 9:00 and 17:00', ['time']],
    ['Name, Gehalt für 20 Mitarbeiter', ['name', 'gehalt']],
    ['altura y peso de 200 personas', ['altura', 'peso']],
    ['monatliche Miete und Kaution', ['monatliche_miete', 'kaution']],
    ['nombre, precio por unidad, cantidad', ['nombre', 'precio_por_unidad', 'cantidad']],
    ['Klage gegen Firma, Aktenzeichen, Datum', ['klage_gegen_firma', 'aktenzeichen', 'datum']],
    ['stündliche Rate, Projekt, Mitarbeiter', ['stündliche_rate', 'projekt', 'mitarbeiter']],
    ['Our gym tries new software. Please prepare member number, first name and plan', ['member_number', 'first_name', 'plan']],
    ["bookings: id int, slot enum('am','pm'), name text", ['id', 'slot', 'name']],
    ['Regression exercise with the columns area, rooms and price', ['area', 'rooms', 'price']],
    ['Anova homework: a plant growth experiment with plant_id, fertilizer (control, organic) and height_cm', ['plant_id', 'fertilizer', 'height_cm']],
    ['loans: loan id, status (borrowed, returned), and the return date for those that were returned', ['loan_id', 'status', 'return_date']],
  ])('have the columns that are named and no others: %s', async (description, names) => {
    expect(Object.keys(await columnsOf(description))).toEqual(names);
  });

  it.each([
    ['sales from the past 6 months, newest first: sale date, amount', 'sale_date'],
    ['Pedidos de 2024: fecha, importe, más recientes primero', 'fecha'],
    ['posts: title, published (2024, descending)', 'published'],
  ])('go back in time where the newest come first: %s', async (description, name) => {
    expect(await columnsOf(description)).toMatchObject({ [name]: { options: { descending: true } } });
  });

  it.each([
    ['Titanic: sex, survived. 74% of women and 19% of men survived', 'survived', [{ when: "sex == 'female'", options: { weights: [0.26, 0.74] } }, { when: "sex == 'male'", options: { weights: [0.81, 0.19] } }]],
    ['patients: gender, smoker. Among men 40% smoke, among women 15%.', 'smoker', [{ when: "gender == 'male'", options: { probability: 0.4 } }, { when: "gender == 'female'", options: { probability: 0.15 } }]],
    ['people: sex, height in cm. The average height is 178 for men and 165 for women.', 'height', [{ when: "sex == 'male'", options: { mean: 178 } }, { when: "sex == 'female'", options: { mean: 165 } }]],
  ])('tell men and women apart, whatever the column calls them: %s', async (description, name, cases) => {
    expect(await columnsOf(description)).toMatchObject({ [name]: { cases } });
  });

  it('keep a told mean that lies where a scale would end', async () => {
    expect(await columnsOf('test scores: score, mean 100 sd 15, 300 people')).toMatchObject({ score: { options: { mean: 100, deviation: 15, max: 160 } } });
  });

  it('count the people behind a list', async () => {
    expect((await tablesOf('name, salary for 20 employees'))[0]?.rows).toBe(20);
    expect((await tablesOf('nom, salaire pour 20 employés'))[0]?.rows).toBe(20);
    expect((await tablesOf('daily steps, sleep hours and weight for 10 users'))[0]?.rows).toBeUndefined();
  });

  it.each([
    ['fecha, temperatura máxima, temperatura mínima', 'temperatura_mínima', 'temperatura_máxima'],
    ['date, température maximale, température minimale', 'température_minimale', 'température_maximale'],
  ])('keep the lowest below the highest: %s', async (description, low, high) => {
    expect(JSON.stringify((await columnsOf(description))[low])).toContain(high);
  });

  it.each([
    ['users: name, email', { name: { type: 'person.fullName' } }],
    ['university students: name, dob, major', { dob: { options: { min: 18, max: 30 } } }],
    ['employees: name, hire date, years of service', { years_of_service: { type: 'expression' } }],
    ['bank transactions with date, merchant, category, amount', { merchant: { cases: [{ when: "category == 'Groceries'" }, {}, {}, {}, {}, {}, {}, {}, {}] } }],
    ['library books with title, copies available', { copies_available: { type: 'integer' } }],
    ['2000 bookings for a hotel: guest, check-in, nights', { check_in: { options: { from: '-1y' } } }],
  ])('%s', async (description, expected) => {
    expect(await columnsOf(description)).toMatchObject(expected);
  });

  it('have a row for each thing at every step, for as long as told', async () => {
    const [table] = await tablesOf('readings of 3 sensors every 5 minutes for one day');
    expect(table?.rows).toBe(864);
    expect(table?.columns[0]).toMatchObject({ options: { from: '-1d', step: '5m', every: 3 } });
  });
});

describe('requests of which the measure is told first', () => {
  it.each([
    ['house prices with sqft and bedrooms', ['sqft', 'bedrooms', 'price']],
    ['exam scores with hours studied and attendance', ['hours_studied', 'attendance', 'exam_score']],
    ['prices of milk, bread and eggs in four cities weekly', ['date', 'city', 'milk_price', 'bread_price', 'eggs_price']],
    ['daily temperatures in Paris, Rome and Oslo', ['date', 'city', 'temperature']],
    ['consumption of water, gas and electricity per month by district', ['month', 'district', 'water_consumption', 'gas_consumption', 'electricity_consumption']],
  ])('%s', async (description, names) => {
    expect(Object.keys(await columnsOf(description))).toEqual(names);
  });

  it('go on month by month', async () => {
    const [table] = await tablesOf('monthly sales of coffee, tea and cocoa for 3 years');
    expect(table?.rows).toBe(36);
    expect(table?.columns[0]).toMatchObject({ name: 'month', options: { cycle: true } });
  });

  it('write race times as clocks do, and size things', async () => {
    expect(await columnsOf('marathon results: name, half time, finish time')).toMatchObject({ half_time: { type: 'time' }, finish_time: { type: 'time', options: { seconds: true } } });
    expect(await columnsOf('furniture with width, height, depth, weight, price')).toMatchObject({ height: { options: { max: 220 } }, weight: { options: { max: 120 } } });
  });
});

describe('rows that fit what is told beside them', () => {
  it.each([
    ['support tickets: subject, status, created, resolved', { resolved: { when: "status in ['resolved', 'closed']" } }],
    ['gym members: name, plan, monthly fee', { monthly_fee: { type: 'decimal' } }],
    ['library loans with book, loan date, due date, returned date, fine', { fine: { options: { expression: 'round(max(0, days(returned_date, due_date)) * 0.25, 2)' } } }],
    ['online course enrollments: student, course, progress, completed', { completed: { options: { expression: 'progress == 100' } } }],
    ['answers to five questions on a 1-5 scale with age', { q5: { options: { min: 1, max: 5 } }, age: {} }],
    ['sales data with regions, reps, products and units', { region: { type: 'category' }, product: {}, units: { type: 'integer' } }],
    ['films: title, rating (PG-13, R)', { rating: { options: { values: ['PG-13', 'R'] } } }],
    ['students and their grades in math, physics and chemistry', { student: { type: 'person.fullName' }, physics_grade: { type: 'integer' } }],
    ['sales data by region and quarter', { region: {}, quarter: {}, sales: { type: 'decimal' } }],
    ['employee shifts: employee, date, start, end, break, hours worked', { start: { options: { after: 'date' } } }],
    ['cpu and memory usage of 5 servers every minute', { timestamp: { options: { step: '1m', every: 5 } }, server_id: { options: { cycle: true } } }],
    ['restaurant reviews with rating, text and date', { text: { options: { kind: 'restaurant_review' } } }],
    ['weather data for London, hourly, temp humidity wind rain', { timestamp: { options: { step: '1h' } }, rain: {} }],
  ])('%s', async (description, expected) => {
    expect(await columnsOf(description)).toMatchObject(expected);
  });
});
