import { columnsOf } from '../../../support/planned-columns.js';

describe('what a column is chosen from', () => {
  it.each([
    ['coupons: code, kind is percentage in 70% of the rows and fixed amount in the rest, value', 'kind', ['percentage', 'fixed amount']],
    ['orders with id, status is paid in 80% and open otherwise, total', 'status', ['paid', 'open']],
    ['shipments: id, carrier out of DHL, DSV, Kuehne+Nagel and DB Schenker, weight', 'carrier', ['DHL', 'DSV', 'Kuehne+Nagel', 'DB Schenker']],
    ['people: name, city from Paris, Rome and Oslo, age', 'city', ['Paris', 'Rome', 'Oslo']],
    ['bikes: id, colour only red and blue, price', 'colour', ['red', 'blue']],
    ['pets: id, species (just dogs and cats, no other species), age', 'species', ['Dog', 'Cat']],
    ['logins: result (success/failure), reason: wrong password / locked account / expired token, blank on success', 'reason', ['wrong password', 'locked account', 'expired token']],
  ])('is all it holds: %j', async (description, column, values) => {
    expect((await columnsOf(description)).get(column)?.options).toMatchObject({ values });
  });
});

describe('what every row has', () => {
  it.each([
    ['Tickets with ticket id, priority. Each ticket also has an assignee and a due date.', ['ticket_id', 'priority', 'assignee', 'due_date']],
    ['Kunden mit Name und Stadt. Jeder Kunde hat eine Kundennummer und ein Geburtsdatum.', ['name', 'stadt', 'kundennummer', 'geburtsdatum']],
    ['Trips: id, driver, distance. Every trip has a driver.', ['id', 'driver', 'distance']],
    ['Products: sku, price. Each product has a higher price in summer.', ['sku', 'price']],
  ])('is a column where none was told: %j', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });
});

describe('what is told of another column without its name', () => {
  it('is the column before', async () => {
    expect((await columnsOf("coupons: code, max_uses 1-500, times_used can't be more than that")).get('times_used')?.cases).toBeDefined();
  });

  it('is the amount of the row', async () => {
    const description = 'Expense claims with claim no, amount up to 900, submitted on, note. The note stays empty unless the claim is above 500.';
    expect((await columnsOf(description)).get('note')?.when).toBe('amount > 500');
  });

  it.each([
    ['Daily share prices for one ticker (MSFT): date, ticker, close', 'ticker', 'MSFT'],
    ['Hourly readings for sensor S-12: timestamp, sensor, temperature 10 to 30', 'sensor', 'S-12'],
  ])('is one value in all rows: %j', async (description, column, value) => {
    expect((await columnsOf(description)).get(column)?.options).toEqual({ value });
  });
});

describe('of what time the rows are', () => {
  it.each([
    ['bank transactions for one month, amount positive or negative, balance after', ['amount', 'balance_after']],
    ['a month of expenses, category, amount', ['category', 'amount']],
    ['orders in 2024, customer, total, status', ['customer', 'total', 'status']],
    ['purchases over the last six months, customer, item, price', ['customer', 'item', 'price']],
    ['purchases in the last 6 months, age, income, churned', ['purchases', 'age', 'income', 'churned']],
  ])('is no column: %j', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });
});
