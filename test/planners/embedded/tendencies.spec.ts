import { createEmbeddedPlanner } from '../../../src/planners/embedded/embedded-planner.js';

/** The pairs of columns that rise together (1) or against each other (-1), and the columns with cases. */
async function tiesOf(description: string): Promise<Record<string, number>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.correlations ?? []).map(({ columns, rho }) => [[...columns].sort().join(' '), Math.sign(rho)]));
}

describe('columns that move together', () => {
  it.each([
    ['Employees: years of experience, salary. The more experience, the better the pay.', { 'salary years_of_experience': 1 }],
    ['level (1 to 80) and hours played; they rise together (strong correlation)', { 'hours_played level': 1 }],
    ['house size (sq m) and heating bill, positively correlated', { 'heating_bill house_size': 1 }],
    ['product price vs demand, inverse relationship', { 'demand product_price': -1 }],
    ['used cars: mileage, age, price; the older, the cheaper', { 'age price': -1 }],
    ['gym members: age, visits per month; older members come less often', { 'age visits_per_month': -1 }],
    ['wines: price, points; pricier wines tend to score higher', { 'points price': 1 }],
    ['Pupils, hours of screen time per day 0–8 and reading score; more screen time means lower scores', { 'hours_of_screen_time_per_day reading_score': -1 }],
    ['Wohnungen: Wohnfläche zwischen 25 und 180 m², Kaltmiete. Größere Wohnungen kosten mehr.', { 'kaltmiete wohnfläche': 1 }],
    ['Gebrauchtwagen mit Baujahr, Kilometerstand und Preis; je älter, desto billiger', { 'baujahr preis': 1 }],
    ['Kunden mit Alter und Ausgaben pro Monat. Ältere Kunden geben mehr aus.', { 'alter ausgaben_pro_monat': 1 }],
    ['Appartements : surface, loyer, ville. Les appartements plus grands coûtent plus cher.', { 'loyer surface': 1 }],
    ["Voitures d'occasion : âge (0 à 20 ans), prix ; plus elles sont vieilles, moins elles sont chères", { 'prix âge': -1 }],
    ['Coches usados: antigüedad en años (0 a 20) y precio; cuanto más viejos, más baratos', { 'antigüedad_en_años precio': -1 }],
    ['Alumnos: horas de estudio por semana y nota final de 0 a 10. Quien estudia más saca mejor nota.', { 'horas_de_estudio_por_semana nota_final': 1 }],
  ])('%s', async (description, expected) => {
    expect(await tiesOf(description)).toMatchObject(expected);
  });
});

describe('what makes something likelier', () => {
  const PARCELS = 'Parcels: distance_km, traffic level (light, moderate, heavy), weather (dry, rain, snow), is_late (15% true).';

  it.each([
    [`${PARCELS} Heavy traffic makes lateness more likely.`, ["traffic_level == 'heavy'"]],
    [`${PARCELS} Late deliveries are more likely in heavy traffic and over long distances.`, ["(traffic_level == 'heavy') && (distance_km > 14)", "traffic_level == 'heavy'", 'distance_km > 14']],
    [`${PARCELS} Parcels going through snow or rain are more likely to be late than others.`, ["weather == 'snow' || weather == 'rain'"]],
    [`${PARCELS} The risk of a late parcel is higher in the snow.`, ["weather == 'snow'"]],
    ['Claims: type (fire, theft), amount, is_late (5%, more likely for theft)', ["type == 'theft'"]],
  ])('%s', async (description, expected) => {
    const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    const late = schema.tables[0]?.columns.find(({ name }) => name === 'is_late');
    expect(late?.type).toBe('boolean');
    expect(late?.cases?.map(({ when }) => when)).toEqual(expected);
  });
});
