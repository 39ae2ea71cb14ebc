import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

async function optionsOf(description: string, column: string): Promise<unknown> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return schema.tables.flatMap(({ columns }) => columns).find(({ name }) => name === column)?.options;
}

describe('the form of codes', () => {
  it.each([
    ['accounts: account_code is a five-digit number that starts with 4, label', 'account_code', { pattern: '4####' }],
    ['grocery items with a 13-digit ean beginning with 40, product_name', 'ean', { prefix: '40', width: 11 }],
    ['cards: card code, 16 characters in groups of four separated by dashes, face value 10, 25 or 50', 'card_code', { pattern: '****-****-****-****' }],
    ['contracts: contract number LC followed by a dash and six digits, lessee, term', 'contract_number', { pattern: 'LC-######' }],
    ['rooms: room_code - one letter, a dot, three digits, capacity 10-120', 'room_code', { pattern: '?.###' }],
    ['Copies. shelfmark: three digits, space, three capital letters (like 823 DIC); lost yes/no', 'shelfmark', { pattern: '### ???' }],
    ['Wahlkreise mit kennung aus zwei Großbuchstaben und drei Ziffern, waehler 500-9000', 'kennung', { pattern: '??###' }],
    ['Vehículos: matricula de cuatro números y tres letras mayúsculas, kilometros', 'matricula', { pattern: '####???' }],
    ['meter_no, reading 0-99999, unit with the constant value kWh', 'unit', { value: 'kWh' }],
    ['permits: plate, holder, zone A-D', 'zone', { values: ['A', 'B', 'C', 'D'] }],
  ])('is told in words: %j', async (description, column, options) => {
    expect(await optionsOf(description, column)).toMatchObject(options);
  });

  it('may be told by how they end', async () => {
    expect(await optionsOf('hosts: hostname that ends in .corp.local, os linux/windows', 'hostname')).toMatchObject({ pattern: expect.stringMatching(/\.corp\.local$/) as string });
  });
});

describe('names written as in a program', () => {
  it.each([
    ['Applicants: applicant_id, email - never empty! - and linkedin_url, absent for roughly 40%', ['applicant_id', 'email', 'linkedin_url']],
    ["old_password_hint and new_password_hint, they can't be equal; user_id", ['old_password_hint', 'new_password_hint', 'user_id']],
    ['A user_events table: user_id, event_name (page_view, add_to_cart), created_at. Rows with event_name add_to_cart come often.', ['user_id', 'event_name', 'created_at']],
    ['seed: blog_posts - slug, title, views (0-90)', ['slug', 'title', 'views']],
    ['students.csv; student_no; major CS/Law; dob; gpa 0.0-4.0', ['student_no', 'major', 'dob', 'gpa']],
    ['car fleet; plate; make; year 2012-2024; seats 2-9', ['plate', 'make', 'year', 'seats']],
  ])('are columns wherever they stand, but for tables and values: %j', async (description, names) => {
    const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
    expect(schema.tables.flatMap(({ columns }) => columns.map(({ name }) => name))).toEqual(names);
  });
});

it('takes rows within rows of a JSON example apart', async () => {
  const description = '{"orderId": "ORD-1001", "customer": {"name": "Jane Doe", "email": "jane@x.com"}, "lines": [{"sku": "A1", "qty": 2}], "total": 59.99}';
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(['orderId', 'customer_name', 'customer_email', 'line_sku', 'line_qty', 'total']);
});

it('reads half of a surrogate pair that JSON spells as the sign for what cannot be read', async () => {
  const { schema } = await planner.plan({ description: '{"customer": {"name": "Ann", "ba\\ud800d": 3}, "id": 5}', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(['customer_name', 'customer_ba\ufffdd', 'id']);
});

it('takes words that objects inherit for names', async () => {
  const { schema } = await planner.plan({ description: 'CREATE TABLE x (id INT, constructor INT, __proto__ INT, amount INT)', referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns).toHaveLength(4);
});
