import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

/** The same thing in other ordinary words. */
it.each<Saying>([
  // What must be so.
  ['canteen: day, menu. menu needs to be strictly meat, fish, veggie or vegan', 'menu', { options: { values: ['meat', 'fish', 'veggie', 'vegan'] } }],
  ['logins: user, success, failure reason. Success is true for about 93%. Failure reason (bad password, timeout, locked) has to be present for failures and absent otherwise.', 'failure_reason', { when: '!success' }],
  ['auction lots: lot no, number of bids 0-40, final price. If there are no bids the final price should be empty.', 'final_price', { when: 'number_of_bids != 0' }],
  ['shifts: day_name (Mon, Tue, Sun), hours worked 0-10; nobody works Sundays so hours worked ought to be 0 then', 'hours_worked', { cases: [{ when: "day_name == 'Sun'", options: { min: 0, max: 0 } }] }],
  ['claims: loss amount, deductible, amount paid. What we pay should be the loss minus the deductible.', 'amount_paid', { options: { expression: 'loss_amount - deductible' } }],
  // The column itself.
  ['subscribers: id, plan. Column plan is Mini, Classic or Deluxe.', 'plan', { options: { values: ['Mini', 'Classic', 'Deluxe'] } }],
  ['staff: name, hired_on. Values of hired_on lie between 2012-01-01 and 2024-06-30.', 'hired_on', { options: { from: '2012-01-01', to: '2024-06-30' } }],
  // One value, without always.
  ['screws: article number, supplier, currency. The supplier is Nagel & Sons in every row and the currency is EUR.', 'supplier', { type: 'constant', options: { value: 'Nagel & Sons' } }],
  ['screws: article number, supplier, currency. The supplier is Nagel & Sons in every row and the currency must always be EUR.', 'currency', { type: 'constant', options: { value: 'EUR' } }],
  ['matches: home_team, away_team, city. The city is Leeds.', 'city', { type: 'constant', options: { value: 'Leeds' } }],
  ['Season table where season is 2023/24, club, points 0 to 114', 'season', { type: 'constant', options: { value: '2023/24' } }],
  ['fields: sensorId string, unit string "µg/m3", value float', 'unit', { type: 'constant', options: { value: 'µg/m3' } }],
  // What depends.
  ['lab results: test name (glucose, hba1c, creatinine), result, unit. The unit depends on the test.', 'unit', { determined_by: ['test_name'] }],
  ['Fuel receipts: vehicle code V01 to V20, litres, driver name. The same vehicle is driven by the same driver.', 'driver_name', { determined_by: ['vehicle_code'] }],
  // Formulas.
  ['chess games: white elo 1000-2400, black elo 1000-2400, elo_diff (white - black)', 'elo_diff', { options: { expression: '(white_elo - black_elo)' } }],
  ['bills: consumption, amount due = consumption * 2.35 + a fixed charge of 9.90', 'amount_due', { options: { expression: 'consumption * 2.35 + 9.9' } }],
  ['purchases. price in USD. quantity 1-5. revenue is calculated as price x quantity.', 'revenue', { options: { expression: 'price * quantity' } }],
  ['Payroll run. Employee number = E plus five digits, then full name, gross pay', 'employee_number', { type: 'sequence', options: { prefix: 'E', width: 5 } }],
  ['mail: recipients 2000 to 60000, opens, open rate in percent rounded to 2 decimal places which is opens divided by recipients', 'open_rate', { options: { expression: 'opens / recipients * 100', decimals: 2 } }],
  // The rest, small words, and the head.
  ['baskets: basket_total 5 to 200 and shipping_cost. Over 50 euros shipping is free, else it costs 4.90.', 'shipping_cost', { options: { expression: 'basket_total > 50 ? 0 : 4.9' } }],
  ['leases: contract no, start date dated 2023, end date', 'start_date', { options: { from: '2023-01-01', to: '2023-12-31' } }],
  ['withdrawals: atm id, amount, timestamp (not in future)', 'timestamp', { options: { to: 'now' } }],
  ['Expense claims for our Zurich office, each with claim id, employee, amount', 'claim_id', { type: 'sequence' }],
  ['House sales for a model including house id, living area 40-350, price', 'house_id', { type: 'sequence' }],
  ['two dozen ski lifts. Fields are lift name, type (gondola, t-bar)', 'lift_name', {}],
  ['shelter: name, animal (just dogs & cats, no other species)', 'animal', { options: { values: ['Dog', 'Cat'] } }],
  // In how many there is something.
  ['Ticket sales: order number, price, discount code in only one of eight orders', 'discount_code', { missing: 0.875 }],
  ['Ticket sales: order number, price, discount code in only one of eight orders', 'order_number', { type: 'sequence' }],
  ['Orders: order number, gift note in one of ten orders', 'gift_note', { missing: 0.9 }],
  ['Visits: visitor name, membership number for a third of them, phone', 'membership_number', { missing: 0.666667 }],
  ['Hunde: Name, Allergie nur bei einem von zehn Hunden, Chipnummer', 'allergie', { missing: 0.9 }],
  // What lies beyond the other bands.
  ['dogs: name, weight kg 2-70, kennel size depends on weight (under 10 small, 10 to 25 medium, above that large)', 'kennel_size', { options: { expression: "weight_kg < 10 ? 'small' : weight_kg >= 10 && weight_kg <= 25 ? 'medium' : 'large'" } }],
  ['Hunde: Name, Gewicht in kg 2-70, Zwingergröße je nach Gewicht (unter 10 klein, 10 bis 25 mittel, darüber groß)', 'zwingergröße', { options: { expression: "gewicht < 10 ? 'klein' : gewicht >= 10 && gewicht <= 25 ? 'mittel' : 'groß'" } }],
  // What people do, and the state of a list.
  ['Reservas: nombre, estado (confirmada, cancelada, no presentada); el 8% no se presenta', 'estado', { options: { weights: [0.46, 0.46, 0.08] } }],
  ['Reservations: name, status (confirmed, cancelled, no-show). One in ten guests never shows up.', 'status', { options: { weights: [0.45, 0.45, 0.1] } }],
  ['Termine: Name, Status (wahrgenommen, abgesagt, nicht erschienen); 12 % erscheinen nicht', 'status', { options: { weights: [0.44, 0.44, 0.12] } }],
  ['Orders: id, status (placed, delivered, returned); 15% come back', 'status', { options: { weights: [0.425, 0.425, 0.15] } }],
  // German, Spanish and French.
  ['Mitarbeiter: Name, Status (aktiv, ausgeschieden), Austrittsdatum. Das Austrittsdatum ist ausschließlich bei ausgeschiedenen Mitarbeitern gefüllt.', 'austrittsdatum', { when: "status == 'ausgeschieden'" }],
  ['Termine: Nr, Versicherung: 85 Prozent gesetzlich, 15 Prozent privat', 'versicherung', { options: { values: ['gesetzlich', 'privat'], weights: [85, 15] } }],
  ['Pedidos: id, estado (pendiente, enviado, entregado), fecha_entrega. Únicamente los pedidos entregados tienen fecha de entrega.', 'fecha_entrega', { when: "estado == 'entregado'" }],
  ['Personas con edad (5 a 85 años) y carnet_conducir (sí/no). Los menores de 18 jamás tienen carnet.', 'carnet_conducir', { cases: [{ when: 'edad < 18' }] }],
  ['Pacientes: codigo, peso entre 45 y 120 kg, alergia. No figura la alergia en el 70% de los casos.', 'codigo', {}],
  ['Enquête : id_reponse, satisfaction de 1 à 5, commentaire non renseigné dans 60 % des cas', 'commentaire', { missing: 0.6 }],
  ['Commandes : numero_commande, statut (payée, remboursée, en attente), motif. Le motif n’est pas renseigné sauf si la commande est remboursée.', 'motif', { when: "statut == 'remboursée'" }],
  ['Abonnés : nom, date de résiliation pour environ un cinquième des abonnés', 'date_de_résiliation', { missing: 0.8 }],
  // How many there are of what is told behind, scales, bands, and a list that is told twice.
  ['Lost items: item, found on, collected on (blank until somebody claims it, which is only 40%)', 'collected_on', { missing: 0.6 }],
  ['books: title, condition from poor to like new, price 1-25', 'condition', { options: { values: ['poor', 'fair', 'good', 'very good', 'like new'] } }],
  ['recipes: title, total minutes 5-300, difficulty easy below 30 total minutes, medium up to 90, hard above', 'difficulty', { options: { expression: "total_minutes < 30 ? 'Easy' : total_minutes <= 90 ? 'Medium' : 'Hard'" } }],
  ['Bookings. Pitch type is tent in half the cases, camper in 35% and cabin otherwise; nights 1 to 14', 'pitch_type', { options: { values: ['tent', 'camper', 'cabin'], weights: [50, 35, 15] } }],
  ['Museum visits: school, grade 1-13, pupils 8-32. Just these three columns: school, grade, pupils.', 'grade', { type: 'integer', options: { min: 1, max: 13 } }],
  // Half steps, forms, runners.
  ['Film ratings: film, stars (half steps from 0.5 to 5)', 'stars', { options: { values: [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] } }],
  ['Filme: Titel, Sterne 1 bis 5 in halben Schritten', 'sterne', { options: { values: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] } }],
  ['Bookings. Booking code of the form WC followed by five digits, guests 1 to 8', 'booking_code', { type: 'sequence', options: { prefix: 'WC', width: 5 } }],
  ['Läufer: Name, Alter, Verein', 'name', { type: 'person.fullName' }],
  ['Corredores: nombre, edad, club', 'nombre', { type: 'person.fullName' }],
])('reads in other words: %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, readonly string[]]>([
  ['need fake pizza delivery orders for a test, 300, order nr, customer, tip', ['order_nr', 'customer', 'tip']],
  ['can someone make me a lil table of houseplants, name, room, last watered', ['name', 'room', 'last_watered']],
])('makes no column of what is asked for: %j', async (description, names) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(names);
});

it.each<[string, string]>([
  ['Wochenmarktstände', 'market_stalls'],
  ['liste de vide-greniers', 'classifieds'],
  ['horaires de bus', 'transit_trips'],
  ['clases de baile', 'dance_students'],
])('knows the table of a title: %j', async (description, name) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.name).toBe(name);
});

it.each([['recipes: title, total minutes 5-300, difficulty easy below 30 total minutes'], ['Cottages in Wales. Code, nights 3 or 4, cleaning fee 45 for everyone, total']])('counts no rows: %j', async (description) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(schema.tables[0]?.rows).toBeUndefined();
});

/** Near misses. */
it.each<Saying>([
  ['tickets: code, phase in one of 4 houses', 'phase', { missing: undefined }],
  ['guests: name, rate for half a day', 'rate', { missing: undefined }],
  ['matches\n- city: Leeds\n- kickoff', 'city', { type: 'location.city' }],
  ['loans: amount, default. The default depends on the plan (a, b).', 'default', { determined_by: undefined }],
])('and means something else: %j', async (description, column, expected) => {
  expect(await columnsOf(description).then((columns) => ({ missing: undefined, determined_by: undefined, ...columns.get(column) }))).toMatchObject(expected);
});
