// Columns computed from columns: arithmetic, comparisons, conditionals, texts and dates.
import { column } from './column.mjs';

const computed = (name, expression, options = {}) => column(name, 'expression', { expression, ...options });
const LEVELS = ['gold', 'silver', 'basic'];
const DAY = 86_400_000;

export const EXPRESSIONS = {
  title: 'expressions',
  schema: {
    version: 1,
    name: 'expressions',
    tables: [
      {
        name: 'lines',
        columns: [
          column('quantity', 'integer', { min: 1, max: 50 }),
          column('price', 'decimal', { min: 1, max: 400, decimals: 2 }),
          column('level', 'category', { values: LEVELS, weights: [10, 30, 60] }),
          column('sku', 'pattern', { pattern: '??-####' }),
          column('ordered', 'datetime', { from: '2024-01-01', to: '2024-12-31' }),
          column('due', 'date', { from: '2025-01-01', to: '2025-12-31' }),
          computed('net', 'quantity * price'),
          computed('discount', "level == 'gold' ? 0.15 : level == 'silver' ? 0.05 : 0.0"),
          computed('gross', 'round(net * (1.0 - discount) * 1.19, 2)'),
          computed('bulk', 'quantity >= 20 && price < 100.0'),
          computed('least', 'min(quantity, 10)'),
          computed('label', "sku + ' (' + level + ')'"),
          computed('code', 'lower(sku)'),
          computed('year', 'year(ordered)'),
          computed('hour', 'hour(ordered)'),
          computed('reminder', 'add_days(due, -14)'),
          computed('weekend', 'weekday(due) == 0 || weekday(due) == 6'),
        ],
      },
    ],
  },
  byFaker: {
    lines: (f) => {
      const quantity = f.number.int({ min: 1, max: 50 });
      const price = f.number.float({ min: 1, max: 400, fractionDigits: 2 });
      const level = f.helpers.weightedArrayElement(LEVELS.map((value, k) => ({ value, weight: [10, 30, 60][k] })));
      const sku = `${f.string.alpha({ length: 2, casing: 'upper' })}-${f.string.numeric(4)}`;
      const ordered = f.date.between({ from: '2024-01-01', to: '2024-12-31' });
      const due = f.date.between({ from: '2025-01-01', to: '2025-12-31' });
      const net = quantity * price;
      const discount = level === 'gold' ? 0.15 : level === 'silver' ? 0.05 : 0;
      return {
        quantity,
        price,
        level,
        sku,
        ordered: ordered.toISOString(),
        due: due.toISOString().slice(0, 10),
        net: net.toFixed(2),
        discount: discount.toFixed(2),
        gross: (net * (1 - discount) * 1.19).toFixed(2),
        bulk: quantity >= 20 && price < 100,
        least: Math.min(quantity, 10),
        label: `${sku} (${level})`,
        code: sku.toLowerCase(),
        year: ordered.getUTCFullYear(),
        hour: ordered.getUTCHours(),
        reminder: new Date(due.getTime() - 14 * DAY).toISOString().slice(0, 10),
        weekend: due.getUTCDay() === 0 || due.getUTCDay() === 6,
      };
    },
  },
};
