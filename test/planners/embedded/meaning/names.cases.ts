import { draftOf, itemOf } from '../../../../src/planners/embedded/columns/item.js';
import { kindOf } from '../../../../src/planners/embedded/columns/types.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import { DOMAINS } from '../../../../src/planners/embedded/domains/domains.js';
import { lexicon } from '../../../../src/planners/embedded/lexicon/lexicon.js';
import type { Draft } from '../../../../src/planners/embedded/model.js';
import { isWord } from '../../../../src/planners/embedded/reading/spelling.js';
import { filterOf, holds } from '../../../../src/planners/embedded/reading/word-filter.js';

function drafted(written: string): Draft {
  const [name = '', domainId] = written.split('@');
  const domain = DOMAINS.find(({ id }) => id === domainId);
  const item = itemOf({ text: name, start: 0, end: name.length });
  if (item === undefined) throw new Error(`"${name}" names nothing`);
  return draftOf(item, { around: { domain, entities: [], language: 'en' }, language: 'en', referenceDate: '2026-01-01', mentioned: new Set() });
}

/** `name [@domain] = kind [least..most | type | value among others]`: numbers lie within the bounds. */
function rows(text: string): [string, string, string][] {
  return text.trim().split('\n').map((line) => {
    const [name = '', meaning = ''] = line.split(' = ');
    const [kind = '', ...rest] = meaning.split(' ');
    return [name, kind, rest.join(' ')];
  });
}

function expectMeaning([name, kind, detail]: [string, string, string]): void {
  const { made } = drafted(name);
  expect(`${name}: ${kindOf(made)} ${made.type}`).toContain(kind === 'number' ? (kindOf(made) === 'integer' ? 'integer' : 'decimal') : `: ${kind} `);
  const [least, most] = detail.split('..').map(Number);
  if (detail.includes('..')) {
    expect(made.options?.['min']).toBeGreaterThanOrEqual(least ?? 0);
    expect(made.options?.['max']).toBeLessThanOrEqual(most ?? 0);
  } else if (/^[a-z]+(?:\.\w+)?$/.test(detail) && kind === 'text') expect(made.type).toBe(detail);
  else if (detail !== '') expect(made.options?.['values']).toContain(detail);
}

describe('counts', () => {
  it.each(rows(`
frames of brood = integer 0..40
votes for the Green = integer 0..5000
votes blue = integer 0..5000
registered voters = integer 0..10000
tab switches = integer 0..40
bottles left = integer 0..60
faces detected max = integer 0..6
lost units = integer 0..60
boardings = integer 0..400
occupants = integer 0..12
coffees = integer 0..12
number of rooms = integer 1..20
number of loose teeth = integer 0..60
no. of pages = integer 1..2000
num_children = integer 0..9
leaf count = integer 0..200
laps completed = integer 0..100
items per order = integer 0..60
clicks per day = integer 0..100000
books borrowed = integer 0..2000
shots on target = integer 0..40
pit stops = integer 0..9
yellow cards = integer 0..12
near misses = integer 0..9
strokes = integer 40..150
reps = integer 1..30
elo rating = integer 600..3000
grid position = integer 1..30
block number = integer 1000000..30000000
lactation number = integer 1..10
apgar score = integer 0..10
phq9 = integer 0..27
cloud cover = integer 0..100
scroll depth = integer 0..100
pollen count = integer 0..2000
somatic cell count = integer 10..1500
days until expiry = integer 0..400
sample size = integer 1..10000
clutch size = integer 1..100
seats = integer 1..500
@items = integer 0..60`.replace('@items', 'count of items')))('%s', (...row) => {
    expectMeaning(row);
  });
});

describe('measures', () => {
  it.each(rows(`
calories per serving = integer 5..3000
weight kg = decimal 20..200
weight (g) = decimal 0..2000
weight grams = decimal 0..2000
gross weight container = integer 2000..32000
tare weight = integer 1000..20000
payload_t = decimal 0..400
birth weight g = integer 500..6000
carcass weight = decimal 100..600
height cm = integer 120..230
plant height cm = decimal 0..400
width mm = integer 1..2000
depth km = decimal 0..700
hull length m = decimal 0..400
wingspan cm = decimal 0..400
wavelength nm = decimal 100..1500
volume l = decimal 0..1000
temp_c = decimal -40..60
tempF = decimal -40..140
oven temp f = decimal 32..500
freezer temperature = decimal -40..0
kiln temperature = decimal 200..1500
melting point = decimal -300..600
dew point = decimal -40..40
power kW = decimal 0..500
energy kWh = decimal 0..100
speed km/h = decimal 0..200
wind_speed_m_s = decimal 0..60
co2 ppm = integer 300..3000
humidity % = decimal 0..100
chlorine mg/l = decimal 0..10
salinity psu = decimal 0..45
turbidity ntu = decimal 0..100
nitrate = decimal 0..200
hemoglobin = decimal 5..20
creatinine = decimal 0..10
white blood cells = decimal 1..50
inr = decimal 0..8
river level = decimal 0..20
flow rate = decimal 0..5000
oil rate = decimal 0..10000
water cut = decimal 0..100
birth rate = decimal 0..100
unemployment rate = decimal 0..40
inflation rate = decimal -10..100
germination rate = decimal 0..100
wave height = decimal 0..20
right ascension = decimal 0..360
declination = decimal -90..90
parallax = decimal 0..500
redshift = decimal 0..10
p value = decimal 0..1
xg = decimal 0..6
odds = decimal 1..200
abv = decimal 0..20
original gravity = decimal 1..2
download mb = decimal 0..5000
file size kb = integer 0..10000
duration h = decimal 0..72
handle time = decimal 0..1000
wait time = integer 0..300
prep time (min) = integer 0..300
duration seconds = integer 0..4000
latency ms = integer 0..10000
time to hire = integer 0..300
order processing time = decimal 0..400
avg basket size = decimal 0..100
average calories = decimal 0..3000
battery health = integer 0..100
range km = integer 50..900
price per kg = decimal 0..100
prize pool usd = integer 0..5000000
hammer price = decimal 0..200000
fine owed = decimal 0..9999
winners = integer 0..60
volunteers = integer 0..60
sides = integer 0..60
trees = integer 0..60
families = integer 0..60
tank pressure start = number 0..3000
accuracy % = number 0..100
oil used = number 0..900
sugar content = number 0..100`))('%s', (...row) => {
    expectMeaning(row);
  });
});

describe('what is measured of what', () => {
  it.each(rows(`
barrel temp c = decimal 120..320
stack_temp_f = decimal 150..950
cpu_temp = decimal 20..120
tyre_pressure_psi = decimal 5..180
boiler_pressure = decimal 1..50
wind_ms = decimal 0..40
flow_ml_min = decimal 0..1000
coating_thickness_um = decimal 0..500
wing_length_mm = decimal 5..450`))('%s', (...row) => {
    expectMeaning(row);
  });
});

describe('yes or no', () => {
  it.each(rows(`
patched = boolean
signed = boolean
photographed = boolean
arrested = boolean
arrest made = boolean
helmet worn = boolean
aerator on = boolean
has children = boolean
isOnline = boolean
was refunded = boolean
contains nuts = boolean
allergic to nuts = boolean
resolved on first call = boolean
paid in cash = boolean
on hold = boolean
on time = boolean
waterproof = boolean
taxable = boolean
edible = boolean
dangerous goods = boolean
would recommend = boolean
on display = boolean
pregnant = boolean
overdue = boolean
visa granted = boolean
dues paid = boolean`))('%s', (...row) => {
    expectMeaning(row);
  });

  it('comes true as often as such things do', () => {
    expect(drafted('was refunded').made.options?.['probability']).toBeLessThan(0.2);
    expect(drafted('is_valid').made.options?.['probability']).toBeGreaterThan(0.7);
  });
});

describe('days and moments', () => {
  it.each(rows(`
last backup = date
last inspection = date
next inspection = date
next vet visit = date
brewed on = date
harvested = date
commissioned = date
geerntet = date
modified on = date
trial ends on = date
valid until = date
open_dt = date
pymt_dt = date
spud date = date
air date = date
roast date = date
born on = date
plugged in at = datetime
dispatched = datetime
created at = datetime
last login = datetime
call start = datetime
call start (date and time) = datetime
trip start = datetime
session end = datetime
departure = datetime
departure time = datetime
trade time = datetime
TXN_TS = datetime
last seen timestamp = datetime
opening time = time
shift start = time
dinner time = time
last patched = date
last eruption = date
first planted = date
picked up = date
expected discharge = date`))('%s', (...row) => {
    expectMeaning(row);
  });
});

describe('people, labels and codes', () => {
  it.each(rows(`
approved by = text person.fullName
checked in by = text person.fullName
sold_to = text person.fullName
shipped_to = text location.city
cust_nm = text person.fullName
custFirstName = text person.firstName
lname = text person.lastName
stylist = text person.fullName
picker = text person.fullName
curator = text person.fullName
paramedic = text person.fullName
addr_ln1 = text location.streetAddress
ctry = text location.country
acct_bal = decimal 0..100000
txn_amt = decimal 0..10000
INV_AMT = decimal 0..10000
EMP_DEPT = category Engineering
prod_cd = text pattern
connector = category CCS
roast level = category medium
iucn status = category Vulnerable
spectral class = category M
grape variety = category Merlot
energy class = category C
side effect = category Headache
musical instrument = category Piano
vessel = category Ever Bright
incoterm = category FOB
cloud provider = category AWS
funding round = category Seed
nps group = category promoter
tyre compound = category soft
trench = category Trench A
mystery widget = category Mystery widget A
skill level = category advanced
sea state = category rough
opening hours = category 08:00-18:00
zodiac sign = category Leo
initials = text pattern
ear tag = text pattern
tail number = text pattern
accession number = text pattern
cas number = text pattern
badge number = text pattern
penciller = text person.fullName
officiant = text person.fullName
game master = text person.fullName
roommate = text person.fullName
purchased from = text company.name
grade = category B`))('%s', (...row) => {
    expectMeaning(row);
  });
});

describe('fields of life', () => {
  it.each(rows(`
departure@travel = datetime
weight@logistics = decimal 0..2000
level@gaming = integer 1..200
tip@restaurants = decimal 0..60
gq@biology = integer 0..99
temperature@healthcare = decimal 34..43
score@gaming = integer 0..500000
on time@logistics = boolean
class@travel = category Economy
position@sports = category Defender
mass@science = decimal 0..50
direction@telecom = category outgoing`))('%s', (...row) => {
    expectMeaning(row);
  });
});

describe('spelling', () => {
  const { speller } = lexicon('en');

  it.each('inventory patent seal findings compliant ease repo tare hive crates notional residency control findings brood abono riego becado letzter chantier'.split(' '))('leaves %s as it is', (word) => {
    expect(speller.correct(word)).toBe(word);
  });

  it.each([['nmae', 'name'], ['quantiy', 'quantity'], ['custmer', 'customer'], ['reveiw', 'review'], ['emial', 'email'], ['gendr', 'gender'], ['stauts', 'status'], ['amuont', 'amount'], ['departmnt', 'department'], ['prodcut', 'product'], ['temprature', 'temperature'], ['pateint', 'patient']])('mends %s', (slip, word) => {
    expect(speller.correct(slip)).toBe(word);
  }); // prettier-ignore

  it('mends long words of the language of the text', () => {
    expect(lexicon('de').speller.correct('geburstdatum')).toBe('geburtsdatum');
  });

  it('knows words of four languages, and few that are none', () => {
    expect('water inventory schule ciudad maison'.split(' ').every(isWord)).toBe(true);
    const nonsense = Array.from({ length: 2000 }, (_, i) => `zq${i.toString(26).replace(/\d/g, 'x')}vk`);
    expect(nonsense.filter(isWord).length / nonsense.length).toBeLessThan(0.03);
  });

  it('a filter holds every word it was made of', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `word${(i * 7919).toString(36)}`);
    const filter = filterOf(words);
    expect(words.every((word) => holds(filter, word))).toBe(true);
    expect(Array.from({ length: 3000 }, (_, i) => `other${i.toString(36)}`).filter((word) => holds(filter, word)).length).toBeLessThan(90);
  });
});

it.each([
  ['gyms: name, city, rating', 'category'],
  ['suppliers: name, phone', 'company.name'],
  ['a list of lakes with name and depth', 'category'],
  ['customers: name, city', 'person.fullName'],
  ['gyms: name, age, email', 'person.fullName'],
  ['name, city', 'person.fullName'],
])('gives %p a name of its kind', async (description, type) => {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.find(({ name }) => name === 'name')?.type).toBe(type);
});

it.each([
  ['cheeses: name, country, price', 'Gouda', 'cheeses'],
  ['a table with our spices: name, price, stock', 'Cumin', 'spices'],
  ['make me a table of hand tools with name and price', 'Claw Hammer', 'hand_tools'],
  ['I need 50 fruits: name, color, price per kg', 'Banana', 'fruits'],
  ['birds seen: name, count, date', 'Barn Owl', 'birds'],
  ['superheroes: name, power level', 'Night Sentinel', 'superheroes'],
  ['cocktails: name, price, alcohol content', 'Negroni', undefined],
  ['lizards: name, length', 'Cedar Lizard', 'lizards'],
  ['légumes: nom, prix', 'Carrot', undefined],
  ['frutas: nombre, precio', 'Banana', undefined],
])('names what %p is a table of', async (description, value, table) => {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  const column = schema.tables[0]?.columns.find(({ name }) => /^(?:name|nom|nombre)$/u.test(name));
  expect(column?.options?.['values']).toContain(value);
  if (table !== undefined) expect(schema.tables[0]?.name).toBe(table);
});

it.each(['clients', 'players', 'sales reps', 'heads of state', 'wizards', 'golf players', 'dentists', 'waiters', 'hotel bookings', 'exam results', 'swim times', 'kings'])('gives "%s: name" names of people', async (things) => {
  const { schema } = await createEmbeddedPlanner().plan({ description: `${things}: name, city`, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.find(({ name }) => name === 'name')?.type).toBe('person.fullName');
});
