import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['Räder: Fahrradnummer, Kunde, Ausleihe am, Rückgabe am. 10 % der Räder sind noch nicht zurück.', 'rückgabe', { missing: 0.1 }],
  ['Pedidos: número, cliente, fecha de pedido, fecha de entrega. El 15 % todavía no se ha entregado.', 'fecha_de_entrega', { missing: 0.15 }],
  ['Commandes : numéro, client, date de commande, date de livraison. 15 % ne sont pas encore livrées.', 'date_de_livraison', { missing: 0.15 }],
  ['tickets: id, opened at, closed at. 20 % are still open.', 'closed_at', { missing: 0.2 }],
  ['colis: date d\'envoi, date de livraison', 'date_de_livraison', { options: { after: 'date_d_envoi' } }],
  ['Cantine : élève, classe, allergie. Seul un élève sur dix a une allergie.', 'allergie', { missing: 0.9 }],
  ['Socios: número, categoría (junior, senior), cuota (120 € salvo los junior, que pagan 70 €)', 'cuota', { options: { expression: "col('categoría') == 'junior' ? 70 : 120" } }],
  ['members: no, category (junior, senior), fee: 120 for everyone except juniors who pay 70', 'fee', { options: { expression: "category == 'junior' ? 70 : 120" } }],
  ['Kundennr;Vorname;Nachname', 'Kundennr', { type: 'sequence' }],
  ['Reservas: número, estado. La mitad están confirmadas, el 30 % pendientes y el resto canceladas.', 'estado', { options: { values: ['confirmada', 'pendiente', 'cancelada'], weights: [0.5, 0.3, 0.2] } }],
])('reads what is stated in %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['seed data: email, coupon code (missing in 40% of rows), discount. The discount is only filled when there is a coupon code.', 'discount', { when: 'coupon_code == coupon_code' }],
  ['requested_at, expires_at (30 minutes later), used_at (between requested_at and expires_at)', 'used_at', { options: { after: 'requested_at', within: '30m' } }],
  ['interface A { id: number; endedAt?: Date; startedAt: Date }', 'endedAt', { missing: 0.1 }],
  ['runs: bib, distance (5k, 10k, half, marathon)', 'distance', { options: { values: ['5k', '10k', 'half', 'marathon'] } }],
  ['model Invoice {\n  id String @id @default(uuid())\n  number String @unique\n  net Decimal // 10 to 500\n}', 'id', { type: 'uuid' }],
])('reads the form of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each([
  ['movements with id, article, direction, quantity and timestamp. Outgoing quantities are negative.', ['id', 'article', 'direction', 'quantity', 'timestamp']],
  ['Farm animals with ear tag, breed, birth date, sex and date of sale. Animals are sold at the earliest 6 months after birth.', ['ear_tag', 'breed', 'birth_date', 'sex', 'date_of_sale']],
  ['hotel stays with guest name, room type, rate per night and total', ['guest_name', 'room_type', 'rate_per_night', 'total']],
  ['Hello,\n\nplease make data with sku, name, price.\n\nBest regards\nTom Becker', ['sku', 'name', 'price']],
  ['Bonjour,\nil me faut des données de test : numéro de commande, client, total.\nCordialement,\nPaul Martin', ['numéro_de_commande', 'client', 'total']],
  ['tabla de empleados de una panaderia, nombre, turno, sueldo', ['nombre', 'turno', 'sueldo']],
  ['I need to know who rented which kayak, when they took it out and how much they paid.', ['rented_by', 'kayak', 'took_out_at', 'amount_paid']],
])('finds only the columns of %j', async (description, expected) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(expected);
});
