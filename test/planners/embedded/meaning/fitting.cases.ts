import { columnsOf } from '../../../support/planned-columns.js';

describe('goods', () => {
  it.each([
    ['ventas de una tienda de ropa: fecha, producto, talla, precio', 'producto', 'Chaqueta vaquera'],
    ['Verkäufe einer Buchhandlung: Datum, Artikel, Einzelpreis', 'artikel', 'Reiseführer Portugal'],
    ["commandes d'un fleuriste : date, produit, prix unitaire", 'produit', 'Tulipes'],
    ['bakery sales: date, product, unit price', 'product', 'Croissant'],
    ['an online shop for electronics and toys: product, price', 'product', 'Plush Bear'],
  ])('are those of the shop: %j', async (description, column, good) => {
    const columns = await columnsOf(description);
    expect(columns.get(column)?.options?.['values']).toContain(good);
    const price = [...columns.values()].at(-1);
    expect(price?.cases?.find(({ when }) => when.includes(good))).toBeDefined();
  });

  it('stand on the shelf of their kind', async () => {
    const columns = await columnsOf('inventory of a hardware store: product name, category, price');
    expect(columns.get('product_name')?.cases?.find(({ when }) => when === "category == 'Paint'")?.options?.['values']).toContain('Paint Roller');
  });

  it('leave what the text lists', async () => {
    expect((await columnsOf('bakery: product (bread, roll), price')).get('product')?.options?.['values']).toEqual(['bread', 'roll']);
  });
});

describe('words', () => {
  it.each([
    ['Arztpraxis: Patient, Termin, Behandlungsgrund', 'behandlungsgrund', 'Nachkontrolle'],
    ["a clinic's appointment book: who comes, when, for what", 'reason', 'Check-up'],
    ['registro de visitas: quién, cuándo, para qué', 'motivo', 'Reunión'],
    ['Kassenbuch: wann, wer, wofür, wie viel', 'grund', 'Porto'],
    ['Bank statement: date, description, debit, credit', 'description', 'Salary'],
    ['Kontoauszug: Datum, Verwendungszweck, Betrag', 'verwendungszweck', 'Gehalt'],
  ])('fit what the table is about: %j', async (description, column, value) => {
    expect((await columnsOf(description)).get(column)?.options?.['values']).toContain(value);
  });

  it('tell whether money went or came', async () => {
    const columns = await columnsOf('Bank statement: date, description, debit, credit');
    expect(columns.get('credit')?.when).toContain("description == 'Salary'");
    expect(columns.get('debit')?.when).toBe(`!(${columns.get('credit')?.when ?? ''})`);
  });
});

describe('parts of names', () => {
  it.each([
    ['name;vorname;geburtsdatum', 'person.lastName'],
    ['name, surname, email', 'person.firstName'],
    ['name, email, phone', 'person.fullName'],
  ])('%j', async (description, type) => {
    expect((await columnsOf(description)).get('name')?.type).toBe(type);
  });
});

describe('amounts', () => {
  it('are of the stretch the text tells', async () => {
    const most = async (description: string, column: string): Promise<number> => Number((await columnsOf(description)).get(column)?.options?.['max']);
    expect(await most('liste des salariés avec nom, salaire brut mensuel', 'salaire_brut_mensuel')).toBeLessThan(25000);
    expect(await most('Mitarbeiter: Name, Monatsgehalt brutto', 'monatsgehalt_brutto')).toBeLessThan(25000);
    expect(await most('energy consumption of 20 households hourly for a week', 'consumption_kwh')).toBeLessThan(6);
    expect(await most('staff: name, annual salary', 'annual_salary')).toBeGreaterThan(100000);
  });

  it('go with the way of a ride', async () => {
    const columns = await columnsOf('taxi trips: pickup time, dropoff time, distance miles, fare, payment type');
    expect(columns.get('dropoff_time')?.cases?.[0]).toMatchObject({ when: 'distance_miles >= 0 && distance_miles < 1.2', options: { at_least: '3m', within: '12m' } });
    expect(columns.get('payment_type')?.options?.['values']).toEqual(['Card', 'Cash', 'Mobile Pay']);
  });

  it('go with the pair of coins', async () => {
    const columns = await columnsOf('Crypto trades: time, pair, side, price, amount');
    expect(columns.get('time')?.type).toBe('datetime');
    expect(columns.get('price')?.cases?.find(({ when }) => when === "pair == 'BTC/EUR'")?.options?.['min']).toBe(56000);
  });

  it('of a campaign that failed stay below its goal', async () => {
    const columns = await columnsOf('Kickstarter campaigns: title, category, goal, pledged, status, launch date, deadline');
    expect(columns.get('status')?.cases?.find(({ when }) => when === 'pledged >= goal')?.options?.['values']).not.toContain('failed');
    expect(columns.get('deadline')?.options?.['after']).toBe('launch_date');
    expect(columns.get('category')?.options?.['values']).toContain('Technology');
  });
});

describe('places and comments', () => {
  it('are towns where jobs are', async () => {
    expect((await columnsOf('job postings: title, company, location')).get('location')?.type).toBe('location.city');
    expect((await columnsOf('warehouse equipment: name, location')).get('location')?.type).not.toBe('location.city');
  });

  it.each([
    ['hotel guest comments: guest, rating, comment', 'hotel_review'],
    ['product feedback: user, product, stars, comment', 'product_review'],
    ['doctor visits: patient, date, diagnosis, comment', 'clinical_note'],
  ])('are of what is spoken of: %j', async (description, kind) => {
    expect((await columnsOf(description)).get('comment')?.options).toMatchObject({ kind });
  });

  it('tell what a visitor comes for and a hairdresser does', async () => {
    expect((await columnsOf('visitor log: visitor, company, arrived, purpose')).get('purpose')?.options?.['values']).toContain('Meeting');
    expect((await columnsOf('Terminbuch eines Friseursalons: Datum, Kundin, Leistung, Preis')).get('leistung')?.options?.['values']).toContain('Haarschnitt');
  });

  it('follow the score of a survey', async () => {
    expect((await columnsOf('NPS survey: respondent id, score 0-10, comment')).get('comment')?.options).toMatchObject({ kind: 'feedback', rating: 'score', rating_max: 10 });
  });
});
