// Four tables that refer to each other: a customer has five orders, an order four items, all of them of a few products.
import { column } from './column.mjs';

const STATUS = ['paid', 'shipped', 'returned', 'cancelled'];
const at = (rows, f, of) => f.number.int({ min: 1, max: Math.max(1, Math.round(rows / of)) });

export const RELATIONAL = {
  title: 'relational set',
  schema: {
    version: 1,
    name: 'shop',
    main: 'items',
    tables: [
      {
        name: 'products',
        rows: 100,
        columns: [column('sku', 'sequence', { prefix: 'SKU-', width: 6 }), column('title', 'commerce.product'), column('price', 'decimal', { min: 1, max: 400, decimals: 2 })],
      },
      {
        name: 'customers',
        rows: 1_000,
        columns: [column('id', 'sequence'), column('name', 'person.fullName'), column('email', 'internet.email'), column('city', 'location.city'), column('since', 'date', { from: '2020-01-01', to: '2023-12-31' })],
      },
      {
        name: 'orders',
        rows: 5_000,
        columns: [
          column('id', 'sequence'),
          column('customer_id', 'reference', { table: 'customers', column: 'id' }),
          column('customer_since', 'lookup', { reference: 'customer_id', column: 'since' }),
          column('placed', 'datetime', { after: 'customer_since', within: '700d' }),
          column('status', 'category', { values: STATUS, weights: [20, 65, 10, 5] }),
        ],
      },
      {
        name: 'items',
        rows: 20_000,
        columns: [
          column('id', 'sequence'),
          column('order_id', 'reference', { table: 'orders', column: 'id' }),
          column('sku', 'reference', { table: 'products', column: 'sku', pick: 'zipf' }),
          column('price', 'lookup', { reference: 'sku', column: 'price' }),
          column('quantity', 'integer', { min: 1, max: 5 }),
          column('total', 'expression', { expression: 'quantity * price' }),
        ],
      },
    ],
  },
  // With what a parent row is known by kept in arrays, as scripts do it.
  byFaker: {
    products: (f, i, kept) => {
      const row = { sku: `SKU-${String(i + 1).padStart(6, '0')}`, title: f.commerce.product(), price: f.number.float({ min: 1, max: 400, fractionDigits: 2 }) };
      (kept.products ??= []).push(row);
      return row;
    },
    customers: (f, i, kept) => {
      const since = f.date.between({ from: '2020-01-01', to: '2023-12-31' });
      (kept.since ??= []).push(since);
      return { id: i + 1, name: f.person.fullName(), email: f.internet.email(), city: f.location.city(), since: since.toISOString().slice(0, 10) };
    },
    orders: (f, i, kept, rows) => {
      const customer = at(rows, f, 5);
      const since = kept.since[customer - 1] ?? kept.since[0];
      return {
        id: i + 1,
        customer_id: customer,
        customer_since: since.toISOString().slice(0, 10),
        placed: f.date.soon({ days: 700, refDate: since }).toISOString(),
        status: f.helpers.weightedArrayElement(STATUS.map((value, k) => ({ value, weight: [20, 65, 10, 5][k] }))),
      };
    },
    items: (f, i, kept, rows) => {
      const product = f.helpers.arrayElement(kept.products);
      const quantity = f.number.int({ min: 1, max: 5 });
      return { id: i + 1, order_id: at(rows, f, 4), sku: product.sku, price: product.price, quantity, total: (quantity * product.price).toFixed(2) };
    },
  },
};
