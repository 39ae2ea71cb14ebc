import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

/** A list of trips with one remark to read. */
const trips = (remark: string): string =>
  `Freight trips\n- trip_no\n- load_tons: 1-40\n- distance_km: 20-2400\n- mode: truck/rail/barge\n- delayed: yes/no\n- departed_on: in 2024\n${remark}`;

it.each<Saying>([
  // Where numbers lie.
  [trips('- fuel: [10, 900]'), 'fuel', { options: { min: 10, max: 900 } }],
  [trips('- fuel: 10 min / 900 max'), 'fuel', { options: { min: 10, max: 900 } }],
  [trips('- fuel: mean ≈ 300'), 'fuel', { options: { mean: 300 } }],
  [trips('- fuel: μ=300, σ=50'), 'fuel', { options: { mean: 300, deviation: 50 } }],
  [trips('- fuel: N(300, 50)'), 'fuel', { options: { mean: 300, deviation: 50 } }],
  // Cells without a value.
  [trips('- fuel: 10-900, about one in ten missing'), 'fuel', { missing: 0.1 }],
  [trips('- fuel: 10-900, 20% unknown'), 'fuel', { missing: 0.2 }],
  [trips('- fuel: 10-900, filled in 80% of cases'), 'fuel', { missing: 0.2 }],
  [trips('- fuel: 10-900; n/a for rail'), 'fuel', { when: "mode != 'rail'" }],
  [trips('- fuel: 10-900, not applicable for rail (empty)'), 'fuel', { when: "mode != 'rail'" }],
  [trips('- note: required if delayed, otherwise empty'), 'note', { when: "delayed == 'yes'" }],
  [trips('- note: mandatory when mode is rail, else blank'), 'note', { when: "mode == 'rail'" }],
  // Of some rows.
  [trips('- fuel: 10-900, truck max 400'), 'fuel', { options: { max: 900 }, cases: [{ when: "mode == 'truck'", options: { max: 400 } }] }],
  [trips('- fuel: 10-900, for truck at most 400'), 'fuel', { cases: [{ when: "mode == 'truck'", options: { max: 400 } }] }],
  [trips('- fuel: 10-900, +50% for truck'), 'fuel', { cases: [{ when: "mode == 'truck'" }] }],
  [trips('- fuel: 10-900, about double for rail'), 'fuel', { cases: [{ when: "mode == 'rail'" }] }],
  [trips('- fuel: 10-900, larger when delayed'), 'fuel', { cases: [{ when: "delayed == 'yes'" }] }],
  // Yes or no.
  [trips('- late: 70/30 false/true'), 'late', { options: { probability: 0.3 } }],
  [trips('- late: false/true (70/30)'), 'late', { options: { probability: 0.3 } }],
  [trips('- late: rarely true (5%)'), 'late', { options: { probability: 0.05 } }],
  [trips('- overtime: more likely for rail'), 'overtime', { type: 'boolean', cases: [{ when: "mode == 'rail'" }] }],
  [trips('- late: always true for rail'), 'late', { options: { expression: "mode == 'rail'" } }],
  [trips('- late: derived: distance_km > 500'), 'late', { options: { expression: 'distance_km > 500' } }],
  // Values and how many of each.
  [trips('- kind: mostly dry (70%), sometimes wet, rarely cold'), 'kind', { options: { values: ['dry', 'wet', 'cold'], weights: [70, 19.5, 10.5] } }],
  [trips('- kind: dry 3x as often as wet or cold'), 'kind', { options: { values: ['dry', 'wet', 'cold'], weights: [60, 20, 20] } }],
  [trips('- kind: dry most common (65%), then wet, cold'), 'kind', { options: { values: ['dry', 'wet', 'cold'], weights: [65, 17.5, 17.5] } }],
  [trips('- kind: dry, wet, cold with weights 5, 3, 2'), 'kind', { options: { weights: [50, 30, 20] } }],
  [trips('- kind: dry dominates (80%), wet and cold share the rest'), 'kind', { options: { weights: [80, 10, 10] } }],
  [trips('- kind: dry/wet/cold, wet in 55% of rows'), 'kind', { options: { values: ['dry', 'wet', 'cold'] } }],
  [trips('- kind: dry, wet, cold, required'), 'kind', { options: { values: ['dry', 'wet', 'cold'] } }],
  [trips('- kind: dry default, wet, cold'), 'kind', { options: { values: ['dry', 'wet', 'cold'] } }],
  [trips('- kind: default dry; also wet, cold'), 'kind', { options: { values: ['dry', 'wet', 'cold'] } }],
  [trips('- fuel: 10-900, one decimal place'), 'fuel', { options: { decimals: 1 } }],
  // Days after others.
  [trips('- arrived_on: departed_on + 3 to 20 days'), 'arrived_on', { options: { after: 'departed_on', at_least: '3d', within: '20d' } }],
  [trips('- arrived_on: departed_on + 7 days'), 'arrived_on', { options: { after: 'departed_on', at_least: '7d', within: '7d' } }],
  [trips('- arrived_on: follows departed_on by 5-15 days'), 'arrived_on', { options: { after: 'departed_on', at_least: '5d', within: '15d' } }],
  [trips('- arrived_on: a few days after departed_on'), 'arrived_on', { options: { after: 'departed_on' } }],
])('reads the remark of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['r=0.6 with distance_km', 0.6],
  ['correlation with distance_km ~ -0.5', -0.5],
  ['correlation -0.5 with distance_km', -0.5],
  ['10-900 ↑ with distance_km', 0.6],
  ['10-900, depends on distance_km', 0.6],
])('ties the column of the remark %j', async (remark, rho) => {
  const { schema } = await planner.plan({ description: trips(`- fuel: ${remark}`), referenceDate: '2026-07-31' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations).toEqual([{ columns: ['fuel', 'distance_km'], rho }]);
});

const CUP: Readonly<Record<string, unknown>> = { sample_id: { unique: true }, volume: { options: { min: 1, max: 50 } }, matrix: { type: 'category', options: { values: ['blood', 'urine', 'serum'] } }, comment: { type: 'text' } };

it.each([
  // A type behind each name: behind a space, a colon, in brackets, between bars.
  ['Lab samples\n- sample_id string, unique\n- volume decimal, 1-50\n- matrix string, blood, urine, serum\n- comment text'],
  ['Lab samples:\nsample_id: string, unique\nvolume: decimal, 1-50\nmatrix: string, blood/urine/serum\ncomment: text'],
  ['Lab samples\n- sample_id (string): unique\n- volume (decimal): 1-50\n- matrix (string): blood, urine or serum\n- comment (text)'],
  ['Lab samples\nsample_id | string | unique\nvolume | decimal | 1-50\nmatrix | string | blood/urine/serum\ncomment | text | free text'],
  ['Lab samples\n\nfield | type | rules\nsample_id | string | unique\nvolume | decimal | 1-50\nmatrix | string | blood, urine, serum\ncomment | text |'],
])('reads names, types and remarks of %j', async (description) => {
  const columns = await columnsOf(description);
  expect([...columns.keys()]).toEqual(Object.keys(CUP));
  for (const [name, expected] of Object.entries(CUP)) expect(columns.get(name)).toMatchObject(expected as object);
});

it.each([
  // Nouns that are no types.
  ['Orders\n- order number\n- order date\n- phone number\n- status: open, paid or shipped', ['order_number', 'order_date', 'phone_number', 'status'], 'status', ['open', 'paid', 'shipped']],
])('takes no type from %j', async (description, names, column, values) => {
  const columns = await columnsOf(description);
  expect([...columns.keys()]).toEqual(names);
  expect(columns.get(column)?.options?.['values']).toEqual(values);
});

/** Trips in German, Spanish and French, with something said of them. */
const fahrten = (said: string): string => `Fahrten\n- Fahrtnummer\n- Strecke: 20-2400\n- Mittel: LKW/Bahn/Schiff\n- geladen_am: 2024\n${said}`;
const viajes = (said: string): string => `Viajes\n- num_viaje\n- distancia: 20-2400\n- transporte: camión/tren/barco\n- fecha_salida: en 2024\n${said}`;
const trajets = (said: string): string => `Trajets\n- num_trajet\n- distance: 20-2400\n- transport: camion/train/péniche\n- date_depart: en 2024\n${said}`;

it.each<Saying>([
  [fahrten('- Gewicht: 10-900, höher bei Bahn'), 'gewicht', { cases: [{ when: "mittel == 'Bahn'" }] }],
  [fahrten('- Gewicht: 10-900, bei Schiff doppelt so hoch'), 'gewicht', { cases: [{ when: "mittel == 'Schiff'" }] }],
  [fahrten('- Gewicht: 10-900\n\nGewicht ist bei LKW am niedrigsten.'), 'gewicht', { cases: [{ when: "mittel == 'LKW'" }] }],
  [fahrten('- Gewicht: 10-900\n\nGewicht darf 500 nicht überschreiten.'), 'gewicht', { options: { min: 10, max: 500 } }],
  [fahrten('- Art: meist nass (70 %), sonst trocken oder kalt'), 'art', { options: { values: ['nass', 'trocken', 'kalt'], weights: [70, 15, 15] } }],
  [fahrten('- beladen_am: höchstens 14 Tage nach geladen_am'), 'beladen_am', { options: { after: 'geladen_am', within: '14d' } }],
  [viajes('- peso: 10-900, menor para tren'), 'peso', { cases: [{ when: "transporte == 'tren'" }] }],
  [viajes('- peso: 10-900, el doble para barco'), 'peso', { cases: [{ when: "transporte == 'barco'" }] }],
  [viajes('- clase: sobre todo seco (70 %), si no húmedo o frío'), 'clase', { options: { values: ['seco', 'húmedo', 'frío'], weights: [70, 15, 15] } }],
  [viajes('- dias_almacen: a partir de 15'), 'dias_almacen', { type: 'integer', options: { min: 15 } }],
  [viajes('- notas\n\nfecha_salida solo en días laborables.'), 'fecha_salida', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  [trajets('- poids: 10-900, plus bas pour train'), 'poids', { cases: [{ when: "transport == 'train'" }] }],
  [trajets('- poids: 10-900\n\npoids est le plus élevé pour camion.'), 'poids', { cases: [{ when: "transport == 'camion'" }] }],
  [trajets('- poids: 10-900\n\npoids ne doit pas dépasser 500.'), 'poids', { options: { min: 10, max: 500 } }],
  [trajets('- classe: surtout sec (70 %), sinon humide ou froid'), 'classe', { options: { values: ['sec', 'humide', 'froid'], weights: [70, 15, 15] } }],
  [trajets('- jours_stockage: au plus 15'), 'jours_stockage', { type: 'integer', options: { max: 15 } }],
  [trajets('- date_retour\n\ndate_depart uniquement les jours ouvrés.'), 'date_depart', { options: { weekdays: [1, 2, 3, 4, 5] } }],
])('reads in another language %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
