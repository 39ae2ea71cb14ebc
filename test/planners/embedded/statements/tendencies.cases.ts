import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

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
    ['cars: age in years, price 1000-20000 lower when the car is older, brand', { 'age price': -1 }],
    ['hotel: nights, price per night. Guests who stay longer pay less per night', { 'nights price_per_night': -1 }],
    ['well tests: depth, oil rate, water rate. Deeper wells produce less oil and more water.', { 'depth oil_rate': -1, 'depth water_rate': 1 }],
    ['races: horse, starting price 1.5 to 67, finishing position 1-16. Shorter odds go with better finishing positions.', { 'finishing_position starting_price': 1 }],
    ['calls: wait seconds 0-600, queue, abandoned flag (8% yes). Callers who wait longer hang up more often.', { 'abandoned_flag wait_seconds': 1 }],
    ['Insurance: age 18-64, smoker (20% yes), charges 1000-65000. Smokers pay a lot more and charges go up with age.', { 'age charges': 1 }],
    ['tickets: id, speed limit (25, 35 or 45), recorded speed always 5 to 40 above the speed limit, fine 75-600 that increases with how far over the limit the driver was', { 'fine recorded_speed': 1 }],
    ['Rooms: nights 1-14, sea view yes/no, price 50-500. Prices fall with nights and rooms with a sea view cost more.', { 'nights price': -1 }],
    ['Ads: tv budget (0-300), radio budget (0-50), newspaper budget (0-100), sales. Sales depend strongly on tv, a bit on radio, and not on newspaper.', { 'sales tv_budget': 1, 'radio_budget sales': 1 }],
    ['salary data 4 regression, yrs experience 0 to 40, education (bachelor, master, phd), salary. more exp = more salary, phd earns most', { 'salary yrs_experience': 1 }],
    ['students: study hours, absences, score. more study hours = higher score, more absences = lower score', { 'score study_hours': 1, 'absences score': -1 }],
    ['Used cars: age in years (0 to 20), mileage, price. The older the car and the more miles, the lower the price.', { 'age price': -1, 'mileage price': -1 }],
    ['Autos: Alter in Jahren, Kilometerstand, Preis. Je älter das Auto und je mehr Kilometer, desto niedriger der Preis.', { 'alter preis': -1, 'kilometerstand preis': -1 }],
    ['Heizungen: Vorlauftemperatur 28 bis 55, Außentemperatur -12 bis 10, Leistung in kW. Je kälter es draußen ist, desto höher die Leistung.', { 'außentemperatur leistung': -1 }],
    ['rentals: guests (1 to 12), nightly price. Bigger places are dearer.', { 'guests nightly_price': 1 }],
    ['daily ice cream sales for 2022 and 2023 with the columns date, units_sold, temperature, is_weekend. Sales are higher in warm weather and at weekends.', { 'temperature units_sold': 1 }],
    ['Alumnos: horas de estudio por semana y nota final de 0 a 10. Quien estudia más saca mejor nota.', { 'horas_de_estudio_por_semana nota_final': 1 }],
    ['Sleep: caffeine_mg 0-500, hours_slept 3-11, mood score 1-10. People who take more caffeine sleep fewer hours, and those who sleep longer report better mood.', { 'caffeine_mg hours_slept': -1, 'hours_slept mood_score': 1 }],
    ['Trails: length in km from 2 to 40, elevation gain in metres. The longer ones climb more.', { 'elevation_gain length': 1 }],
    ['Quakes: magnitude 2.5 to 8.5, felt_reports 0-900 (more for stronger quakes)', { 'felt_reports magnitude': 1 }],
    ['200 parcels: parcel id, height 5 to 90 cm, length 10 to 150 cm, weight 0.2 to 30 kg. Longer parcels weigh more.', { 'length weight': 1, 'height weight': 1 }],
    ['200 used cars: model, age in years 1 to 20, cost 800 to 30000. Older cars cost less.', { 'age cost': -1 }],
    ['240 filters: filter id, hours used 0-900, flow in l/min 2 to 12, lower at higher hours, brand', { 'flow hours_used': -1 }],
    ['200 phones: age in months 0-60, battery health % from 60 to 100, lower with higher age, model', { 'age battery_health_percent': -1 }],
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

describe('rows that lie elsewhere', () => {
  async function casesOf(description: string, column: string): Promise<readonly { readonly when: string; readonly options?: Record<string, unknown> }[]> {
    const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    return (schema.tables[0]?.columns.find(({ name }) => name === column)?.cases ?? []) as { readonly when: string; readonly options?: Record<string, unknown> }[];
  }

  it.each([
    ['Hotel bookings with room_type (single, double, suite) and price_per_night 40 to 600. Suites cost most, singles least.', 'price_per_night', ["room_type == 'suite'", "room_type == 'single'"]],
    ['dogs: dog name, size s/m/l, price 25-110 bigger dogs cost more, date', 'price', ["size == 's'", "size == 'm'", "size == 'l'"]],
    ['trips: driver, shift (day, night), miles driven. Night drivers do more miles.', 'miles_driven', ["shift == 'night'"]],
    ['Trees: species (oak, birch, pine), height_m 2-40. Oaks are the tallest, birches the smallest.', 'height_m', ["species == 'oak'", "species == 'birch'"]],
    ['Employees: department (Sales, IT, HR), salary 30000 to 120000. Salaries in IT are clearly higher.', 'salary', ["department == 'IT'"]],
    ['Support tickets: priority (low, medium, high), resolution_hours 1-200. High priority tickets are solved fastest.', 'resolution_hours', ["priority == 'high'"]],
    ['Taxi rides: fare 4-80, weekday. Rides at weekends are dearer.', 'fare', ["weekday in ['Saturday', 'Sunday']"]],
    ['Electricity use by month: month, kwh 100 to 900. Use is highest in winter.', 'kwh', ["month in ['January', 'February', 'December']"]],
    ['Ads: channel (search, social, display), ctr 0-10. Search does best, display worst.', 'ctr', ["channel == 'search'", "channel == 'display'"]],
    ['Movies: genre (action, drama), budget_m 1-300, rating 1-10. Dramas have lower budgets but better ratings.', 'rating', ["genre == 'drama'"]],
    ['Rentals: season (low, mid, high), daily_price 20-200. In high season prices are about double.', 'daily_price', ["season == 'high'"]],
    ['listings: superhost (yes/no), review score 1.0-5.0 where superhosts score better, nights', 'review_score', ["superhost == 'yes'"]],
    ['Courses: level (A1, A2, B1), dropout_rate 0-50. The dropout rate is highest in A1.', 'dropout_rate', ["level == 'A1'"]],
    ['300 dieters: plan (keto, vegan, none in equal thirds), start weight 60-140, weight after 90 days 50-140. Keto ends up with lower weight.', 'weight_after', ["plan == 'keto'"]],
    ['300 dieters: plan (keto, vegan, none), height 150-200, weight 50-140. Keto ends up with lower weight.', 'weight', ["plan == 'keto'"]],
    ['200 orders: dish (soup, salad, dessert), date, price. We are closed on Mondays. dessert costs more than soup.', 'price', ["dish == 'dessert'"]],
    ['240 loans: loan id, amount 500 to 9000, repaid yes/no. Unpaid loans are mostly the big ones.', 'amount', ["repaid == 'no'"]],
    ['300 trees: species (oak, ash), height 2 to 40 m, felled yes/no. Felled trees are usually the tall ones.', 'height', ["felled == 'yes'"]],
    ['Encuesta a 300 clientes: tienda (Norte, Sur, Centro), satisfacción del 1 al 10. Los de Sur están más contentos.', 'satisfacción', ["tienda == 'Sur'"]],
    ['200 planillas: turno (mañana, noche), satisfacción 1-10. Los de noche salen menos contentos.', 'satisfacción', ["turno == 'noche'"]],
  ])('are told by a superlative, or without a verb: %s', async (description, column, expected) => {
    expect((await casesOf(description, column)).map(({ when }) => when)).toEqual(expected);
  });

  it.each([
    ['Quiz night, 40 rows: team, points 10-95, position 1 for the most points, 2 for the next highest and so on, captain', 'position'],
    ['Regatta, 30 rows: boat, elapsed_minutes 40 to 95, place: 1 goes to the fastest boat, 2 to the runner-up and so on', 'place'],
  ])('stand by their ranks: %s', async (description, rank) => {
    const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    expect(schema.tables[0]?.columns.find(({ name }) => name === rank)?.type).toBe('sequence');
  });

  it('go the way that is told', async () => {
    const [most, least] = await casesOf('Gym visits: day_name Mon..Sun, visits 20-300. Mondays are busiest, Sundays quietest.', 'visits');
    expect(Number(most?.options?.['median'])).toBeGreaterThan(Number(least?.options?.['median']));
  });

  it('have a mean of their own beside their column', async () => {
    expect(await casesOf('gender (woman, man), height in cm (women mean 166 sd 6, men mean 179 sd 7)', 'height')).toEqual([
      { when: "gender == 'woman'", options: { mean: 166, deviation: 6 } },
      { when: "gender == 'man'", options: { mean: 179, deviation: 7 } },
    ]);
  });

  it('name no column of their own', async () => {
    const { schema } = await createEmbeddedPlanner().plan({ description: 'Flights: airline (A, B, C), delay_min 0-180. Airline C has by far the longest delays.', referenceDate: '2026-01-01' }, new AbortController().signal);
    expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(['airline', 'delay_min']);
  });
});
