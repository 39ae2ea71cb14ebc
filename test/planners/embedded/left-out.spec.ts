import { createEmbeddedPlanner } from '../../../src/planners/embedded/embedded-planner.js';
import type { ColumnSchema } from '../../../src/core/schema/dataset-schema.js';

const planner = createEmbeddedPlanner();

async function columnsOf(description: string): Promise<ReadonlyMap<string, ColumnSchema>> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return new Map(schema.tables.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
}

/** What is said, the column it is about, and what this becomes. */
type Saying = readonly [description: string, column: string, expected: object];

it.each<Saying>([
  ['tickets: id, status (open, solved, closed), opened at, solved at, rating 1-5. Only solved and closed tickets have a solved at, which is later than opened at, and only closed ones a rating.', 'rating', { when: "status == 'closed'" }],
  ['tickets: id, status (open, solved, closed), opened at, solved at, rating 1-5. Only solved and closed tickets have a solved at, which is later than opened at, and only closed ones a rating.', 'solved_at', { when: "(status in ['solved', 'closed'])" }],
  ['grants: id, title, awarded yes/no, amount awarded. Amount awarded is 1000, 2500 or 5000 and stays blank for everyone else.', 'amount_awarded', { options: { values: [1000, 2500, 5000] }, when: "awarded == 'yes'" }],
  ['docket: filing date, status, closing date. Status is one of filed, heard, closed.', 'status', { options: { values: ['filed', 'heard', 'closed'] } }],
  ['members: name, join date, leave date (only for former members, about 15%)', 'leave_date', { missing: 0.85 }],
  ['Mitglieder: Name, Eintrittsdatum und Austrittsdatum – letzteres nur bei ehemaligen Mitgliedern, ca. 15 %', 'austrittsdatum', { missing: 0.85 }],
  ['cows: id, mastitis (yes/no, 4% yes), milk. Affected cows give less milk.', 'milk', { cases: [{ when: "mastitis == 'yes'" }] }],
  ['quakes: magnitude 2.5 to 8, place. Small quakes are much more common than big ones.', 'magnitude', { options: { distribution: 'lognormal' } }],
  ['bills: food total, drinks total, tip. Tips are between 10 and 20% of food and drinks together.', 'tip', { type: 'expression' }],
  ['patients: id, diabetic y/n, hba1c. Diabetics have higher hba1c.', 'diabetic', { options: { values: ['y', 'n'] } }],
])('reads what %j leaves out', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['weather log: date, temp, cloudy/sunny/rainy', 'weather_condition', { options: { values: ['cloudy', 'sunny', 'rainy'] } }],
  ['tickets: id, title, low/medium/high, open/closed', 'priority', { options: { values: ['low', 'medium', 'high'] } }],
  ['animals:\n- tag: ear tag like NL 4821\n- weight', 'tag', { options: { pattern: 'NL ####' } }],
  ['cases: amount, case number in the form 2023-CV-00412', 'case_number', { options: { prefix: '2023-CV-' } }],
  ['freezer: door_open (true about 5% of the time), temp', 'door_open', { type: 'boolean', options: { probability: 0.05 } }],
  ['cows: id, mastitis: flag, roughly 4% yes, milk', 'mastitis', { type: 'boolean', options: { probability: 0.04 } }],
  ['orders: id, filing date (2022 or 2023)', 'filing_date', { options: { from: '2022-01-01', to: '2023-12-31' } }],
  ['match_id: uuid; team_a_score: int 0-16; team_b_score: int 0-16; winner: enum(A, B, draw)', 'winner', { options: { expression: "team_a_score > team_b_score ? 'A' : team_a_score < team_b_score ? 'B' : 'draw'" } }],
])('makes the column of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
