import { createEmbeddedPlanner } from '../../../src/planners/embedded/embedded-planner.js';

async function typesOf(description: string): Promise<Record<string, string>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, type === 'expression' ? String(options?.['expression']) : type]));
}

describe('shares of an amount', () => {
  it.each([
    ['invoices: invoice no, net, 20% VAT, gross', { vat: 'net * 0.2', gross: 'net + vat' }],
    ['invoices with net amount, VAT at 19% and the gross amount', { vat: 'net_amount * 0.19', gross_amount: 'net_amount + vat' }],
    ['order items with qty, unit price, 5% discount and line total after discount', { discount: 'qty * unit_price * 0.05', line_total: 'qty * unit_price - discount' }],
    ['orders: order id, subtotal, 8% sales tax, shipping, total', { sales_tax: 'subtotal * 0.08', total: 'subtotal + sales_tax + shipping' }],
    ['payslips with hourly rate, hours worked, gross pay, 22% tax withheld, take-home pay', { tax_withheld: 'gross_pay * 0.22', take_home_pay: 'gross_pay - tax_withheld' }],
    ['net price and price incl 20% tax', { price_incl_tax: 'net_price * 1.2' }],
    ['product, cost, price (cost plus 30%), profit', { price: '(cost * 1.3)', profit: 'price - cost' }],
    ['Rechnungen mit Nettobetrag, 19 % Mehrwertsteuer und Bruttobetrag', { mehrwertsteuer: 'nettobetrag * 0.19', bruttobetrag: 'nettobetrag + mehrwertsteuer' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});

describe('columns named by how they are worked out', () => {
  it.each([
    ['Students with midterm mark and final mark and the average of the two', { average: '(midterm_mark + final_mark) / 2' }],
    ['three quiz scores (0-100) per student plus their mean', { quiz_score_1: 'integer', mean: '(quiz_score_1 + quiz_score_2 + quiz_score_3) / 3' }],
    ['projects: project, budget, spent so far and what is left of the budget', { remaining: 'budget - spent_so_far' }],
    ["monthly budget: income, rent, transport, savings = what's left", { savings: 'income - rent - transport', transport: 'integer' }],
  ])('%s', async (description, expected) => {
    expect(await typesOf(description)).toMatchObject(expected);
  });
});
