import { planner } from '../../../support/planned-columns.js';

// Which rows come but once, told by several columns.
it.each<[string, string[]]>([
  ['shifts: nurse, date, shift (early, late, night). A nurse never has two shifts on the same date.', ['nurse', 'date']],
  ['bookings: court 1-6, date, hour 8-20, player; no court is booked twice for the same date and hour', ['court', 'date', 'hour']],
  ['exam results: pupil, subject, mark; each pupil appears at most once per subject', ['pupil', 'subject']],
  ['enrolments: student, course, term; a student takes a course only once per term', ['student', 'course', 'term']],
  ['room bookings: room number, night (date), guest - the pair room + night may not repeat', ['room_number', 'night']],
  ['room bookings: room number, night (date), guest. Room number plus night is unique.', ['room_number', 'night']],
  ['votes: voter id, poll, choice (yes, no, abstain), the combination voter id and poll is unique', ['voter_id', 'poll']],
  ['gym classes booked: member name, class name, class_date. Nobody books the same class twice', ['member_name', 'class_name']],
])('lets no row come twice: %j', async (description, names) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  const [table] = schema.tables;
  expect(table?.unique).toEqual([names]);
  expect(table?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

// What one column decides of another.
it.each<[string, string, string | undefined]>([
  ['servers: hostname, datacenter (fra1, nyc2, sgp1), region. Region follows from the datacenter', 'region', 'datacenter'],
  ['employees: name, department, cost centre. Every department is tied to one cost centre.', 'cost_centre', 'department'],
  ['stations with station id and its elevation, which never varies for a station', 'elevation', 'station_id'],
  // Said of the rows of one value, it decides nothing.
  ['orders: region (north, south), amount. Amounts in the north are higher.', 'amount', undefined],
])('is decided: %j', async (description, name, by) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.find((column) => column.name === name)?.determined_by).toEqual(by === undefined ? undefined : [by]);
});
