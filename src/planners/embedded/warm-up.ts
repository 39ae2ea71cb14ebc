import { setImmediate } from 'node:timers/promises';
import { planOf } from './plan-description.js';

/** One text of each form that people use, so that what reads it is compiled, and its lists are indexed, before the first request. */
const TEXTS = [
  'customers with name, email, age and signup date',
  'online store orders',
  'id,first_name,email,created_at,status,amount',
  'Employees: id (unique), department (Sales 50%, IT 30%, HR 20%), salary between 30000 and 90000, hire date in 2023, manager optional (10% missing). Salary rises with age.',
  'Orders:\n- order_id: format ORD-00001\n- quantity: integer 1 to 5\n- unit_price: 5 to 100, 2 decimals\n- total = quantity * unit_price\n- status: paid / open / shipped\n- shipped_at: only when shipped, after order date',
  'I need 500 patients for a churn model, about 15% positive, depends on tenure. No emails please, only these columns: tenure, visits per month, plan, churned.',
  'CREATE TABLE products (id INT PRIMARY KEY, name VARCHAR(80), price DECIMAL(10,2), in_stock BOOLEAN)',
  'sensor readings every 15 minutes with temperature, humidity and battery level, higher in the afternoon',
];

/** Plans what nobody asked for, text by text, so that requests go between. */
export async function warmUp(): Promise<void> {
  for (const description of TEXTS) {
    await setImmediate();
    planOf({ description, referenceDate: '2025-01-01' });
  }
}
