import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

async function typesOf(description: string): Promise<{ readonly domain: string | undefined; readonly types: Readonly<Record<string, string>> }> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
  return { domain: schema.domain, types: Object.fromEntries(schema.tables.flatMap(({ columns }) => columns).map(({ name, type }) => [name, type])) };
}

describe('a subject in everyday words', () => {
  it.each([
    ['the scripts our GPs at the practice have issued to people', 'medication'],
    ['pay slips for one month, firm with a few hundred staff', 'net_pay'],
    ['glitches our testers found in the app', 'severity'],
    ['people badging into a fitness club', 'check_in_time'],
    ['dogs that found a new home through our shelter', 'adoption_date'],
  ])('is found by what the words mean: %j', async (description, column) => {
    expect(Object.keys((await typesOf(description)).types).join(' ')).toContain(column.split('_')[0]);
  });
});

describe('columns told by what was done', () => {
  it.each([
    ['Library loans\n- reader\n- when it went out\n- when it really came back', 'return_date', 'date'],
    ['Shelter\n- name\n- came in on\n- sex', 'came_in_on', 'date'],
    ['Guarantee cases\n- claim number\n- broke on\n- cost', 'broke_on', 'date'],
    ['Wish list\n- article\n- put on the list on\n- price', 'date_added', 'date'],
    ['Loans\n- reader\n- title borrowed\n- fine', 'title_borrowed', 'category'],
    ['Furniture\n- model name\n- made of\n- price', 'material', 'category'],
    ['Garage\n- plate\n- brought in on\n- collected on, same day or afterwards', 'collected_on', 'date'],
  ])('hold what that asks for: %j', async (description, name, type) => {
    expect((await typesOf(description)).types).toMatchObject({ [name]: type });
  });
});

describe('columns told by their values alone', () => {
  it.each([
    ['Hostel\n- guest\n- dorm or private\n- nights', 'room_type', ['dorm', 'private']],
    ['Players\n- gamer id\n- iOS (45 of 100) or Android (55)\n- level', 'platform', ['iOS', 'Android']],
    ['Expenses\n- claim no\n- amount\n- open, approved or rejected (the state)', 'state', ['open', 'approved', 'rejected']],
    ['Loans\n- amount\n- fixed or variable rate\n- years', 'fixed_or_variable_rate', ['fixed', 'variable']],
    ['Runs\n- runner\n- start wave A, B or C\n- time', 'start_wave', ['A', 'B', 'C']],
  ])('are called by what is chosen: %j', async (description, name, values) => {
    const { schema } = await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal);
    expect(schema.tables[0]?.columns.find((column) => column.name === name)?.options).toMatchObject({ values });
  });
});

describe('columns told in clauses', () => {
  it.each([
    ['Things shoppers saved for later: item id, when they put it there, how badly they want it (low/medium/high), price', { date_added: 'datetime', priority: 'category' }],
    ['Expense claims of our staff\n- claim no\n- day the money was spent\n- sum', { expense_date: 'date' }],
    ['City library\n- reader\n- when it went out\n- when it has to be back\n- when it came back', { loan_date: 'datetime', due_date: 'date', return_date: 'datetime' }],
    ['Duty swaps\n- request id\n- nurse who wants to swap\n- nurse who steps in (someone else, naturally)', { requesting_nurse: 'person.fullName', covering_nurse: 'person.fullName' }],
    ['Phone traffic\n- call id\n- number that rang\n- number that was rung', { caller_number: 'phone.number', called_number: 'phone.number' }],
    ['Lab\n- sample\n- e-mail of whoever analysed it', { analysed_by_email: 'internet.email' }],
    ['Fridges\n- fridge\n- seconds the door was open, up to 120\n- minutes the lamp has been in use', { door_open_seconds: 'integer', minutes_in_use: 'integer' }],
    ['Tables\n- model name\n- how long, sixty up to 300 cm\n- legs', { length: 'integer' }],
  ])('get the name their field uses: %j', async (description, types) => {
    const found = (await typesOf(description)).types;
    expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(types)));
    for (const [name, type] of Object.entries(types)) expect([type, 'date', 'integer', 'decimal']).toContain(found[name]);
  });
});

describe('fragments that are columns', () => {
  it.each([
    ['Servers: machine name; time of last restart; under monitoring (true|false); memory', { under_monitoring: 'boolean', time_of_last_restart: 'datetime' }],
    ['Songs\n- name of the track\n- came out in: 1970 up to 2024\n- times played', { came_out_in: 'integer', times_played: 'integer' }],
    ['Directory: what a person is called, where they sit (office), four-digit extension, mail at work', { extension: 'pattern' }],
    ['Beach clean-up helpers: full name, phone of somebody to call if something happens, shirt size', { emergency_contact_phone: 'phone.number' }],
    ['Phone traffic: call id, who rang, who was rung, how many seconds lie between the two', { seconds_between: 'integer' }],
    ['Race: start number, first and last name together, gender', { full_name: 'person.fullName' }],
    ['Parcels between hubs\n- SHP plus seven digits, never twice\n- from which city', { id: 'sequence', from_city: 'location.city' }],
    ['Hotline: id, the number it came from, in which queue it was', { caller_number: 'phone.number' }],
    ['Payments: the IBAN it leaves from, the IBAN it goes to, amount', { from_iban: 'finance.iban', to_iban: 'finance.iban' }],
    ['Nóminas: número de empleado, nombre y apellidos, salario bruto', { nombre_y_apellidos: 'person.fullName' }],
  ])('are read whole: %j', async (description, types) => {
    expect(Object.keys((await typesOf(description)).types)).toEqual(expect.arrayContaining(Object.keys(types)));
    expect((await typesOf(description)).types).toMatchObject(types);
  });
});
