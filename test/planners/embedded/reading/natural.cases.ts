import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

interface Column {
  readonly type: string;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

async function columnsOf(description: string): Promise<Record<string, Column>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, type, options }) => [name, { type, options }]));
}

describe('requests of one line', () => {
  it.each([
    ['parcels: tracking number, shipped, delivered 1 to 5 days later', { shipped: { type: 'date' }, delivered: { type: 'date', options: { after: 'shipped', at_least: '1d', within: '5d' } } }],
    ['Sendungen: Sendungsnummer, versendet, zugestellt 3 Tage später', { zugestellt: { type: 'date', options: { after: 'versendet', at_least: '3d' } } }],
    ['invoices: invoice no, issued, due in 14 days, paid date', { due: { type: 'date', options: { after: 'issued', at_least: '14d', within: '14d' } } }],
    ['facturas: número, fecha de emisión, vencimiento a 30 días', { vencimiento: { type: 'date', options: { after: 'fecha_de_emisión', within: '30d' } } }],
    ['survey: respondent id, weight around 1', { weight: { type: 'decimal', options: { min: 0, max: 2, mean: 1 } } }],
    ['hospital: patient, prior visits, past claims, last visit', { prior_visits: { type: 'integer', options: { min: 0, max: 8 } }, past_claims: { type: 'integer' }, last_visit: { type: 'date' } }],
    ['airbnb listings: listing id, room type, availability 365', { availability_365: { type: 'integer', options: { max: 365 } } }],
    ['bike rentals: start time, end time, duration in minutes, price ($0.50 per minute)', { price: { type: 'expression', options: { expression: 'duration * 0.5' } } }],
    ['freelance work: hours, hourly rate 60-120, subtotal, VAT 20%, total', { subtotal: { type: 'expression', options: { expression: 'hours * hourly_rate' } } }],
    ['dating app: user a, user b, matched at', { user_a: { options: { of: 'user_a' } }, user_b: { options: { of: 'user_b' } } }],
    ['restaurant: número de mesa, plato, precio', { número_de_mesa: { type: 'integer', options: { min: 1, max: 40 } } }],
    ['parking: plate, minutes parked, fee ($2 per hour)', { fee: { type: 'expression', options: { expression: 'minutes_parked * 2 / 60' } } }],
    ['crew: name, years in service', { years_in_service: { type: 'integer', options: { min: 0, max: 40 } } }],
    ['election by district: district, registered voters, votes cast', { votes_cast: { type: 'integer' } }],
    ['job applications: applicant, position', { applicant: { type: 'person.fullName' } }],
    ['reservas de restaurante: nombre, teléfono, fecha', { nombre: { type: 'person.fullName' } }],
    ['grades: student, math, physics', { math: { type: 'integer' }, physics: { type: 'integer' } }],
    ['used cars: make, model, fuel, transmission, price (older ones cheaper)', { fuel: { type: 'category' }, price: { type: 'integer' } }],
    ['traffic counts per hour at 4 junctions: junction, timestamp, cars', { junction: { type: 'category', options: { cycle: true } }, timestamp: { options: { every: 4 } } }],
  ])('%s', async (description, expected) => {
    expect(await columnsOf(description)).toMatchObject(expected);
  });

  it('give a share for nothing, and price the others as ever', async () => {
    const { price } = await columnsOf('online courses: title, price (20% free), rating');
    expect(price?.options).toMatchObject({ distribution: 'mixture', components: [{ weight: 0.2, max: 0 }, { distribution: 'lognormal' }] });
  });

  it('put dishes under the courses they belong to', async () => {
    const { schema } = await createEmbeddedPlanner().plan({ description: 'menu: dish, category starter/main/dessert, price', referenceDate: '2026-01-01' }, new AbortController().signal);
    expect(schema.tables[0]?.columns[0]?.cases).toHaveLength(3);
  });

  it('praise books for their pages, and films for their pictures', async () => {
    for (const description of ['book reviews: book title, stars, review text', 'movie reviews: movie, rating 1-10, review']) {
      const columns = await columnsOf(description);
      expect(Object.values(columns).find(({ type }) => type === 'text')?.options).toMatchObject({ grammar: {}, rating: expect.stringMatching(/stars|rating/) as string });
    }
    expect((await columnsOf('hotel reviews: hotel, rating, review'))['review']?.options).toMatchObject({ kind: 'hotel_review' });
  });
});
