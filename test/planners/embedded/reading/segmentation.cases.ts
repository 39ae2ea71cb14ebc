import { isKnown, itemOf } from '../../../../src/planners/embedded/columns/item.js';
import { resolveKnown, type Surroundings } from '../../../../src/planners/embedded/columns/resolve.js';
import { rowsIn } from '../../../../src/planners/embedded/phrases/rows.js';
import type { Knowledge } from '../../../../src/planners/embedded/reading/knowledge.js';
import { proseOutline } from '../../../../src/planners/embedded/reading/prose.js';
import { outlineOf } from '../../../../src/planners/embedded/reading/shapes.js';
import { aboutOf } from '../../../../src/planners/embedded/reading/subject.js';
import { keysOf } from '../../../../src/planners/embedded/reading/words.js';

interface Read {
  readonly columns: readonly (readonly [string, string])[];
  readonly sentences: readonly string[];
}

function read(text: string): Read {
  const around: Surroundings = { domain: aboutOf(text, 'en').domain, entities: [], language: 'en' };
  const meaning = (name: string): string | undefined => {
    const found = resolveKnown(keysOf(name), around);
    return found?.strength === 'exact' ? found.concept.id : undefined;
  };
  const knowledge: Knowledge = { knows: (name) => isKnown(name, around), knowsExactly: (name) => meaning(name) !== undefined, meaning, holds: () => undefined, values: () => [] };
  const whole = { text, start: 0, end: text.length };
  const outline = outlineOf(whole, knowledge) ?? proseOutline(whole, knowledge);
  const columns = outline.items.map((piece) => itemOf(piece, outline.verbatim)).map((item) => [item?.name ?? '', (item?.remarks ?? []).map((remark) => remark.text.trim()).join(' | ')] as const);
  return { columns, sentences: outline.sentences.map((sentence) => sentence.text) };
}

const names = (text: string): string[] => read(text).columns.map(([name]) => name);

it.each<[string, string, [string, string][]]>([
  ['a dash opens the list', 'Movie theatre - screen no, film, seats sold, seats total, occupancy = seats sold / seats total in percent', [['screen no', ''], ['film', ''], ['seats sold', ''], ['seats total', ''], ['occupancy', '= seats sold / seats total in percent']]],
  ['a dash opens the values', 'Movie ratings. user_id, movie title, genre - action/comedy/drama, rating (half-star steps from 0.5 to 5), rated at', [['user_id', ''], ['movie title', ''], ['genre', '- action/comedy/drama'], ['rating', '(half-star steps from 0.5 to 5)'], ['rated at', '']]],
  ['values up to "or"', 'Sales of a winery: date, bottles, discount (%) and customer type - retail, restaurant, or export', [['date', ''], ['bottles', ''], ['discount', '(%)'], ['customer type', '- retail, restaurant, or export']]],
  ['values right behind the name', 'Race results: runner name, age 18 to 79, start wave A, B or C, status finished or DNF and finish time in minutes', [['runner name', ''], ['age', '18 to 79'], ['start wave', 'A, B or C'], ['status', 'finished or DNF'], ['finish time', 'in minutes']]],
  ['a colon within the list', 'Club members: member id, joined on (since 2020), status: active, frozen or cancelled, cancellation date', [['member id', ''], ['joined on', '(since 2020)'], ['status', ': active, frozen or cancelled'], ['cancellation date', '']]],
  ['semicolons around commas', 'Concerts: ticket id; event (6 of them); section: floor, lower, upper; seat number 1-40; buyer email', [['ticket id', ''], ['event', '(6 of them)'], ['section', ': floor, lower, upper'], ['seat number', '1-40'], ['buyer email', '']]],
  ['relative clauses and questions', 'Each respondent should have an age, which lies between 18 and 75, the number of coffees they drank, whether they smoke, how many hours they slept and when they joined', [['age', 'which lies between 18 and 75'], ['number of coffees', ''], ['smoke', ''], ['hours slept', ''], ['joined at', '']]],
  ['two columns of one kind', 'Shipments with tracking number, origin and destination country, started at and ended at (datetime), lat/lon', [['tracking number', ''], ['origin country', ''], ['destination country', ''], ['started at', '(datetime)'], ['ended at', '(datetime)'], ['lat', ''], ['lon', '']]],
  ['where from and where to', 'wallet transfers (tx hash, from wallet, to wallet, amount)', [['tx hash', ''], ['from wallet', ''], ['to wallet', ''], ['amount', '']]],
  ['words of statistics as names', 'Calibration runs. Columns named run_id, count, min, max, mean and std.', [['run_id', ''], ['count', ''], ['min', ''], ['max', ''], ['mean', ''], ['std', '']]],
  ['what a code is composed of', 'Parts: part number of two letters, a dash and five digits, description, unit cost 1-90', [['part number', 'of two letters, a dash and five digits'], ['description', ''], ['unit cost', '1-90']]],
  ['one word and its opposite', 'flats: address, rooms, rent (EUR), furnished or unfurnished, floor', [['address', ''], ['rooms', ''], ['rent', '(EUR)'], ['furnished', 'furnished or unfurnished'], ['floor', '']]],
])('cuts a list: %s', (_, text, expected) => {
  expect(read(text).columns).toEqual(expected);
});

it.each<[string, string, [string, string][]]>([
  ['a column a sentence', 'Parcels of a shop. Parcel number: ten digits. Weight in kilos, at most 30. Carrier: DHL, UPS or GLS. The price is at least 3 euros.', [['Parcel number', ': ten digits'], ['Weight', 'in kilos, at most 30'], ['Carrier', ': DHL, UPS or GLS'], ['price', 'is at least 3 euros']]],
  ['lists among such sentences', 'Helpdesk tickets. Ticket ref is HD and five digits. Priority P1, P2, P3 with 5, 15 and 80 percent. Opened at (timestamp), closed at. The more urgent the ticket the quicker the reply.', [['Ticket ref', 'is HD and five digits'], ['Priority', 'P1, P2, P3 with 5, 15 and 80 percent'], ['Opened at', '(timestamp)'], ['closed at', '']]],
  ['columns said to be columns', 'Ledger. Entry number counting up. Posting date in 2024. Four-digit account code plus account name. A debit column and a credit column: one of them is zero.', [['Entry number', 'counting up'], ['Posting date', 'in 2024'], ['account code', 'Four-digit'], ['account name', ''], ['debit', ''], ['credit', '']]],
  ['one value for all rows', 'Payroll: employee no, gross pay, net pay. Pay date is 2024-09-30 on every line and the currency is GBP throughout.', [['employee no', ''], ['gross pay', ''], ['net pay', ''], ['Pay date', 'is 2024-09-30 on every line'], ['currency', 'is GBP throughout']]],
  ['shares behind the last value', 'Cases: severity low, medium, high with 60, 30 and 10 percent, opened at', [['severity', 'low, medium, high with 60, 30 and 10 percent'], ['opened at', '']]],
])('reads columns told in sentences: %s', (_, text, expected) => {
  expect(read(text).columns).toEqual(expected);
});

it.each<[string, string, [string, string][]]>([
  ['bullets that share a remark', 'Survey\n- response_id\n- q1, q2, q3: each 1 to 5\n- origin / destination – IATA codes\n- answers are mostly positive', [['response_id', ''], ['q1', ': each 1 to 5'], ['q2', ': each 1 to 5'], ['q3', ': each 1 to 5'], ['origin', '– IATA codes'], ['destination', '– IATA codes']]],
  ['bullets below bullets', 'Orders\n- order_id\n- status\n  - open 30%\n  - paid 70%\n- total', [['order_id', ''], ['status', 'open 30% | paid 70%'], ['total', '']]],
  ['rules under a heading', 'Fields:\n* shipment_id\n* carrier (DHL, UPS)\nRules:\n* heavier shipments take longer\n* no two carriers', [['shipment_id', ''], ['carrier', '(DHL, UPS)']]],
  ['SQL', "CREATE TABLE b (id SERIAL PRIMARY KEY, kind TEXT CHECK (kind IN ('a','b')) DEFAULT 'a', CHECK (id > 0))", [['id', 'SERIAL PRIMARY KEY'], ['kind', "TEXT CHECK (kind IN ('a','b')) DEFAULT 'a'"]]],
  ['a TypeScript interface', "interface Invoice {\n  invoiceNo: string; // INV-2024-0001\n  status: 'draft' | 'sent';\n  note?: string;\n}", [['invoiceNo', 'string | INV-2024-0001'], ['status', 'one of (draft, sent)'], ['note', 'string']]],
  ['a Prisma model and its enum', 'model Booking {\n  id Int @id\n  roomType RoomType\n  total Decimal\n}\nenum RoomType { SINGLE DOUBLE }', [['id', 'integer, unique'], ['roomType', 'one of (SINGLE, DOUBLE)'], ['total', 'decimal']]],
  ['a message', 'message Trade {\n  string trade_id = 1;\n  int32 quantity = 2;\n}', [['trade_id', 'string'], ['quantity', 'integer']]],
  ['a Python class', 'class Sensor(BaseModel):\n    kind: Literal["temp", "humidity"]\n    reading: float = Field(ge=-20, le=60)\n    battery: Optional[int] = None  # percent', [['kind', 'one of (temp, humidity)'], ['reading', 'float, between -20 and 60'], ['battery', 'integer, optional | percent']]],
  ['a JSON schema', '{"type":"object","properties":{"level":{"type":"integer","minimum":1,"maximum":5},"status":{"enum":["on","off"]}}}', [['level', 'integer | between 1 and 5'], ['status', 'one of (on, off)']]],
  ['YAML', 'table: visits\ncolumns:\n  - name: club\n    values: [North, South]\n  - name: minutes\n    type: integer', [['club', 'one of (North, South)'], ['minutes', 'integer']]],
  ['a markdown table of columns', '| column | type | notes |\n|---|---|---|\n| route | string | A or B |\n| vehicles | int | 0-450 |', [['route', 'string | A or B'], ['vehicles', 'int | 0-450']]],
  ['a header with tabs', 'Employee ID\tFirst Name\tHire Date', [['Employee ID', ''], ['First Name', ''], ['Hire Date', '']]],
  ['names in quotes', "columns ['order_id', 'sku', 'qty'] please", [['order_id', ''], ['sku', ''], ['qty', '']]],
  ['lines with types', 'shipments:\n  id bigint primary key\n  ref char(8)\n  shipped_at timestamp', [['id', 'bigint primary key'], ['ref', 'char(8)'], ['shipped_at', 'timestamp']]],
])('takes a form apart: %s', (_, text, expected) => {
  expect(read(text).columns).toEqual(expected);
});

it.each([
  ['hotel bookings with check in, check out and nights', 'check in|check out|nights'],
  ['car listings: make, model, price', 'make|model|price'],
  ['cars with make and price', 'make|price'],
  ['orders with customer, price and total', 'customer|price|total'],
])('knows the names in %p', (text, expected) => {
  expect(names(text).join('|')).toBe(expected);
});

it.each([
  ['students: name, 3 exam scores each, age', 'name|exam score 1|exam score 2|exam score 3|age'],
  ['budgets: month, category, planned vs actual', 'month|category|planned amount|actual amount'],
  ['patients: age, blood pressure before and after', 'age|blood pressure before|blood pressure after'],
  ['employees: department, salary, managers earn more', 'department|salary'],
  ['products: name, price, stock; out of stock ones have no price', 'name|price|stock'],
  ['cafe sales: item, price, hour; mornings are busier', 'item|price|hour'],
  ['passengers: age, survived, women and children survive more often', 'age|survived'],
  ['students: name, grades in math, english and science', 'name|math grade|english grade|science grade'],
  ['campaigns with spend on tv, radio and newspaper and sales', 'tv spend|radio spend|newspaper spend|sales'],
  ['people with name email phone and address', 'name|email|phone|address'],
  ['movements: product, in/out, quantity', 'product|direction|quantity'],
  ['attendance: student, date, present or absent', 'student|date|present or absent'],
  ['stations: elevation, temperature drops with elevation', 'elevation|temperature'],
  ['allergen sheet for our cafe pls, 40 dishes, dish, course starter/main/dessert, kcal', 'dish|course|kcal'],
  ['inventory tracker for my garage, item, qty 1-20, shelf, price', 'item|qty|shelf|price'],
])('knows where several columns are named at once, and where rows are compared: %p', (text, expected) => {
  expect(names(text).join('|')).toBe(expected);
});

it('keeps what the table is about and what is said of columns out of the list', () => {
  expect(names('daily fitness tracker summaries – device id, user age, steps, sleep hours')).toEqual(['device id', 'user age', 'steps', 'sleep hours']);
  expect(names('I need a fraud detection training set: transaction id, amount, is_fraud')).toEqual(['transaction id', 'amount', 'is_fraud']);
  const boxes = read('Box customers. Plan is Mini, Classic or Deluxe and most are on Classic. I need a subscriber id (SUB- plus five digits), signup date, plan, monthly price.');
  expect(boxes.columns.map(([name]) => name)).toEqual(['subscriber id', 'signup date', 'plan', 'monthly price']);
  expect(boxes.sentences).toContain('Plan is Mini, Classic or Deluxe and most are on Classic');
});

it('finds a column that is only told to be missing', () => {
  expect(names('Donors: donor id, blood group, last donation. Phone numbers are missing for a quarter of the donors.')).toContain('Phone numbers');
});

it.each<[string, number | undefined]>([
  ['1.2k survey responses. Fields: response id', 1200],
  ['three hundred and fifty train tickets: ticket number', 350],
  ['exactly 365 records: date, orders', 365],
  ['A hundred polling stations with station code', 100],
  ['Ich brauche 1.000 Zeilen mit Name und Ort', 1000],
  ['une centaine de lignes sur les salariés', 100],
  ['One row for each day of 2023, so 365 in total, for a shop: date', 365],
  ['exam results for 200 students. Name, grade', 200],
  ['one row per store and day: store, date', undefined],
  ['an outlier flag for about 1 in 20 rows', undefined],
  ['pay period (2024-06 in every row), employee number', undefined],
  ['never goes down from one row to the next', undefined],
  ['Please generate 140 second-hand handsets for a shop. Each has a maker.', 140],
  ['Please: one hundred and twenty checks from an eatery. Show the table.', 120],
  ['ward list: ward, bed no, nurse. like 90 beds', 90],
  ['issues: subject, opens. 52 issues, one per week', 52],
  ['3 hundred volunteers with name, email', 300],
  ['una tabla de 140 horas extra con nombre y fecha', 140],
  ['class list: class, teacher. 3 classes', undefined],
  ['Takeaway sales, 90 in number: sale no., pizza', 90],
  ['dogs: name, breed, age. abt 150', 150],
  ['answers with age, stress. n=250', 250],
  ['vinyl db, pls make 90: artist, album', 90],
  ['name, email, plan (75 would be enough)', 75],
  ['dogs: name, age (x200)', 200],
])('counts the rows of %s', (text, rows) => {
  expect(rowsIn(text)?.rows).toBe(rows);
});
