import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

async function columnsOf(description: string): Promise<readonly { readonly name: string; readonly type: string; readonly unique?: boolean | undefined; readonly options?: Readonly<Record<string, unknown>> | undefined }[]> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return schema.tables[0]?.columns ?? [];
}

describe('columns that only the words before a list tell', () => {
  it.each([
    ['Patient vitals every 15 minutes for one ICU bed: heart rate, spo2, resp rate', ['timestamp', 'heart_rate', 'spo2', 'resp_rate']],
    ['daily weather in Oslo for 2023: min temp, max temp, rain', ['date', 'min_temp', 'max_temp', 'rain']],
    ['monthly sales per store: revenue, costs', ['month', 'store', 'revenue', 'costs']],
    ['marketing campaign performance by channel: impressions, clicks, spend', ['channel', 'impressions', 'clicks', 'spend']],
  ])('%s', async (description, names) => {
    expect((await columnsOf(description)).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['hourly readings: timestamp, sensor id, temperature', ['timestamp', 'sensor_id', 'temperature']],
    ['average delivery time per courier: courier, minutes', ['courier', 'minutes']],
    ['Give me one row per customer with name, email', ['name', 'email']],
    ['crop yields per field: field id, crop, variety', ['field_id', 'crop', 'variety']],
  ])('not where the list has them: %s', async (description, names) => {
    expect((await columnsOf(description)).map(({ name }) => name)).toEqual(names);
  });
});

describe('values told in a few words beside a name', () => {
  it.each([
    ['transactions: date, amount, currency EUR, counterparty', 'currency', { value: 'EUR' }],
    ['customers with name, country Spain and email', 'country', { value: 'Spain' }],
    ['orders: id, total, currency (USD)', 'currency', { value: 'USD' }],
    ['invoices: net, vat rate 7% or 19%, vat amount', 'vat_rate', { values: [7, 19] }],
    ['items: sku, price, discount 5% / 10% / 15%', 'discount', { values: [5, 10, 15] }],
    ['door sensors: device mac, open/closed state, rssi', 'state', { values: ['open', 'closed'] }],
    ['flights: airline, cancelled yes/no about 2%', 'cancelled', { values: ['yes', 'no'], weights: [0.02, 0.98] }],
  ])('%s', async (description, name, options) => {
    expect((await columnsOf(description)).find((column) => column.name === name)?.options).toMatchObject(options);
  });

  it('takes how large numbers are for no list of values', async () => {
    expect((await columnsOf('flights: airline, delay in minutes (mostly small, sometimes hours)')).at(-1)?.type).toBe('integer');
  });

  it('keeps what says how realistic values are out of the name', async () => {
    expect((await columnsOf('donors: name, blood type realistic distribution')).at(-1)?.name).toBe('blood_type');
  });
});

describe('ids of who a row is about', () => {
  it.each([
    ['orders: order id, customer id, total', 'customer_id'],
    ['library loans: member id, book title, checkout date', 'member_id'],
    ['sensor readings: timestamp, sensor id, temperature', 'sensor_id'],
    ['Bestellungen: Bestellnummer, Kundennummer, Betrag', 'kundennummer'],
    ['pedidos: id, id de cliente, total', 'id_de_cliente'],
    ['commandes: id, numéro client, montant', 'numéro_client'],
  ])('come again: %s', async (description, name) => {
    const found = (await columnsOf(description)).find((column) => column.name === name);
    const values = found?.options?.['values'];
    expect(found?.unique).not.toBe(true);
    expect(new Set(Array.isArray(values) ? values : []).size).toBeGreaterThan(3);
  });

  it.each([
    ['students: student id, score', 'student_id'],
    ['customers: customer id, name, city', 'customer_id'],
    ['orders: order id, product id, product name, total', 'product_id'],
    ['sales, each customer id must be unique: customer id, amount', 'customer_id'],
    ['Vaccination register. Each patient_id occurs once. Columns: patient_id, vaccine, dose date', 'patient_id'],
  ])('do not, where a row is about nothing else or tells more of them: %s', async (description, name) => {
    expect((await columnsOf(description)).find((column) => column.name === name)?.type).toBe('sequence');
  });
});

describe('how many there are of what a column names', () => {
  it.each([
    ['panels: timestamp, panel_id (12 panels), output', 'panel_id', 12],
    ['sales by store: date, store (5 stores), revenue', 'store', 5],
    ['sales: product, customer_id (200 customers), qty', 'customer_id', 200],
    ['trips: date, driver id (20 drivers), km', 'driver_id', 20],
  ])('%s', async (description, name, count) => {
    const values = (await columnsOf(description)).find((column) => column.name === name)?.options?.['values'];
    expect(Array.isArray(values) ? values.length : 0).toBe(count);
  });

  it('has them take turns at each step of a series', async () => {
    const columns = await columnsOf('panel readings hourly: timestamp, panel_id (12 panels), output');
    expect(columns.map(({ options }) => options?.['every'] ?? options?.['cycle'])).toEqual([12, true, undefined]);
  });
});

describe('formulas that hold in some rows', () => {
  it.each([
    ['returns: order number, reason, refund amount, restocking fee 15% of refund amount when reason is \'changed mind\'', 'restocking_fee', "reason == 'changed mind' ? 0.15 * refund_amount : 0"],
    ['orders: tier (gold, silver), total, discount is 10% of total for gold members, otherwise 0', 'discount', "tier == 'gold' ? 0.1 * total : 0"],
    ['rentals: rented days, returned late yes/no, late fee 25 per day when returned late', 'late_fee', "returned_late == 'yes' ? rented_days * 25 : 0"],
    ['orders: qty, price, total = qty*price for all rows', 'total', 'qty * price'],
    ['bakery: pieces sold, unit price and revenue. Revenue is the number of pieces times the unit price.', 'revenue', 'pieces_sold * unit_price'],
    ['bills with food, drinks, service charge at 12.5 percent of food plus drinks, and the total including service charge', 'total_including_service_charge', 'food + drinks + service_charge'],
    ['invoices: labour cost, materials cost, GST at 10 percent of labour plus materials, total', 'gst', '0.1 * (labour_cost + materials_cost)'],
  ])('%s', async (description, name, expression) => {
    expect((await columnsOf(description)).find((column) => column.name === name)?.options?.['expression']).toBe(expression);
  });

  it('adds the value that the condition speaks of', async () => {
    const [reason] = await columnsOf("returns: reason, refund amount, fee 15% of refund amount when reason is 'changed mind'");
    expect(reason?.options?.['values']).toContain('changed mind');
  });

  it('takes "zero at night" for a rule of the column before', async () => {
    const columns = await columnsOf('solar readings: timestamp, irradiance, power in W, zero at night, panel temperature');
    expect(columns.map(({ name }) => name)).toEqual(['timestamp', 'irradiance', 'power', 'panel_temperature']);
  });
});

describe('remarks that stand behind a name without a sign', () => {
  it.each([
    ['incidents: type, severity critical high medium low, source ip', 'severity', { values: ['critical', 'high', 'medium', 'low'] }],
    ['coffee: size S M L, price by size, date dd/mm/yyyy', 'size', { values: ['S', 'M', 'L'] }],
    ['energy bills: kWh used, base fee 9.90, amount', 'base_fee', { min: 9.9, max: 9.9 }],
    ['race: name, finish time hh:mm:ss, place', 'finish_time', { seconds: true }],
    ['bookings: check in, check out (1-7 nights later), nights', 'check_out', { after: 'check_in', within: '7d' }],
    ['bookings: room type, check in, check out, nights, price per night by room type, total', 'total', { expression: 'nights * price_per_night' }],
    ['rides: fare, tip (0 for cash), payment type, total', 'total', { expression: 'fare + tip' }],
  ])('%s', async (description, name, options) => {
    expect((await columnsOf(description)).find((column) => column.name === name)?.options).toMatchObject(options);
  });

  it.each([
    ['phone calls: caller, callee, start time, duration seconds', ['caller', 'callee', 'start_time', 'duration_seconds']],
    ['employees with manager: employee id, name, title, department', ['employee_id', 'name', 'title', 'department']],
    ['marathon: name, half time, finish time hh:mm:ss', ['name', 'half_time', 'finish_time']],
  ])('%s', async (description, names) => {
    expect((await columnsOf(description)).map(({ name }) => name)).toEqual(names);
  });

  it('leaves a moment empty in all rows but those it is told for', async () => {
    const { schema } = await createEmbeddedPlanner().plan({ description: 'employees: name, hire date, termination date for 15%', referenceDate: '2026-01-01' }, new AbortController().signal);
    expect(schema.tables[0]?.columns.at(-1)).toMatchObject({ missing: 0.85, options: { after: 'hire_date' } });
  });
});

describe('what is told before a list, and of the rows of a value', () => {
  it.each([
    ['stock prices for AAPL, MSFT and GOOG daily in 2023: date, ticker, open, close', 'ticker', { values: ['AAPL', 'MSFT', 'GOOG'], cycle: true }],
    ['museum visitors: date, adults, children, seniors, revenue (adults 12, children 5, seniors 8)', 'revenue', { expression: 'adults * 12 + children * 5 + seniors * 8' }],
  ])('%s', async (description, name, options) => {
    expect((await columnsOf(description)).find((column) => column.name === name)?.options).toMatchObject(options);
  });

  it.each([
    ['phone inventory with imei, model, price, condition new/refurbished, refurbished ones cheaper', ['imei', 'model', 'price', 'condition']],
    ['attendance: employee id, clock in, status present/absent/leave, absent rows have no clock times', ['employee_id', 'clock_in', 'status']],
    ['bugs: id, status open/resolved, resolved date only when resolved', ['id', 'status', 'resolved_date']],
    ['quotes: driver age, vehicle value, no claims years, premium higher for young drivers', ['driver_age', 'vehicle_value', 'no_claims_years', 'premium']],
    ['bank churn: CustomerId, Surname, CreditScore, Gender', ['CustomerId', 'Surname', 'CreditScore', 'Gender']],
    ['museum visitors by day: date, adults, children', ['date', 'adults', 'children']],
  ])('%s', async (description, names) => {
    expect((await columnsOf(description)).map(({ name }) => name)).toEqual(names);
  });
});

describe('forms in short', () => {
  it('reads a signature with brackets in its brackets', async () => {
    const columns = await columnsOf('orders(order_id PK, customer_email, items int 1-10, subtotal numeric(10,2), shipping 0 or 4.99, total = subtotal + shipping, status: new|paid|shipped)');
    expect(columns.map(({ name }) => name)).toEqual(['order_id', 'customer_email', 'items', 'subtotal', 'shipping', 'total', 'status']);
    expect(columns.map(({ options }) => options?.['expression'] ?? options?.['values'] ?? options?.['max'])).toEqual([undefined, undefined, 10, 8000, [0, 4.99], 'subtotal + shipping', ['new', 'paid', 'shipped']]);
  });

  it.each([
    ['jobs: job no (WA-2024-0001 running), technician', 'job_no', { prefix: 'WA-2024-', start: 1 }],
    ['telemetry: timestamp every 30s, speed', 'timestamp', { step: '30s' }],
    ['log: time, battery_v: falling from 3.3 to 2.7', 'battery_v', { min: 2.7, max: 3.3 }],
    ['Wartung: Auftragsnummer, gemeldet am, erledigt am (nach gemeldet)', 'erledigt_am', { after: 'gemeldet_am' }],
  ])('%s', async (description, name, options) => {
    expect((await columnsOf(description)).find((column) => column.name === name)?.options).toMatchObject(options);
  });
});
