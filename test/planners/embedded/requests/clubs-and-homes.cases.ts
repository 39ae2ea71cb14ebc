import { columnsOf, type Saying } from '../../../support/planned-columns.js';

/** What clubs, town halls, markets and households ask for. */
it.each<Saying>([
  // Numbers that run on.
  ['donations: receipt number, counting up from 1001, giver, amount', 'receipt_number', { type: 'sequence', options: { start: 1001 } }],
  ['invoices: invoice number, running from 500, customer, amount', 'invoice_number', { type: 'sequence', options: { start: 500 } }],
  // A price of some, and of all else.
  ['permits: applicant, zone A-F, fee. Fee is 120 in zone A and 60 everywhere else.', 'fee', { options: { expression: "zone == 'A' ? 120 : 60" } }],
  ['rooms: type (single, double, suite), rate. The rate is 200 for a suite, 90 everywhere else.', 'rate', { options: { expression: "type == 'suite' ? 200 : 90" } }],
  // What some rows have.
  ['shelter dogs: name, arrived date, adopted date if they got adopted (like 60% did), sex', 'adopted_date', { missing: 0.4 }],
  ['parcels: id, sent date, returned date if it was returned (about 10% were), reason', 'returned_date', { missing: 0.9 }],
  ['market: item, buyer, price, paid flag. Orders that were not paid have no price and no buyer.', 'buyer', { when: '!(!paid_flag)' }],
  ['market: item, buyer, price, paid flag. Orders that were not paid have no price and no buyer.', 'price', { when: '!(!paid_flag)' }],
  ['wedding guests: name, table nr 1 - 15, and rsvp status... oh and those who declined dont get a table obviously', 'table_nr', { when: "rsvp_status != 'declined'" }],
  ['Members: name, age, joined date. About 20% are volunteers (column volunteer y/n).', 'volunteer', { options: { values: ['y', 'n'], weights: [0.2, 0.8] } }],
  ['Wohnungen: Wohnungsnummer, Etage, Kaltmiete. 6 % stehen leer (Spalte vermietet ja/nein).', 'vermietet', { options: { weights: [0.94, 0.06] } }],
  ['Socios: nombre, cuota. El 15 % no ha pagado (columna pagado sí/no).', 'pagado', { options: { weights: [0.85, 0.15] } }],
  // Lists without their commas.
  ['wedding guests: name, meal (beef fish or vegan, about half beef), rsvp status', 'meal', { options: { values: ['beef', 'fish', 'vegan'], weights: [0.5, 0.25, 0.25] } }],
  ['vinyl: album, grading (M NM VG+ VG G), price', 'grading', { options: { values: ['M', 'NM', 'VG+', 'VG', 'G'] } }],
  ['records: album, format (LP, 12", 7", CD), price', 'format', { options: { values: ['LP', '12"', '7"', 'CD'] } }],
  // Dear and cheap ones.
  ['stamps: condition mint, hinged or used, market value in euro. Mint stamps fetch the most and used ones the least.', 'market_value', { cases: [{ when: "condition == 'mint'" }, { when: "condition == 'used'" }] }],
  ['animals: species (dog, cat, rabbit), weight kg. dogs shuld be heavier than cats n rabbits lightest', 'weight_kg', { cases: [{ when: "species == 'dog'" }, { when: "species == 'rabbit'" }] }],
  ['flea market: item, asking price 1-80, sold price. Buyers never pay more than asked.', 'sold_price', { options: { min: 1, max: 80 } }],
  // Days told by what was done.
  ['vinyl: album, price, date it came in this yr, format', 'came_in_on', { options: { from: '2026-01-01' } }],
  // A form and what its parts are.
  ['Wohnungen: Wohnungsnummer (Format 12-034, also Haus zweistellig und Wohnung dreistellig), Stockwerk', 'wohnungsnummer', { options: { pattern: '##-###' } }],
  // Sums of both.
  ['Wohnungen: Kaltmiete, Nebenkosten und Warmmiete als Summe aus beiden.', 'warmmiete', { options: { expression: 'kaltmiete + nebenkosten' } }],
  ['pisos: alquiler, gastos y total como suma de ambos', 'total', { options: { expression: 'alquiler + gastos' } }],
  ['appartements : loyer, charges et total comme somme du loyer et des charges', 'total', { options: { expression: '(loyer + charges)' } }],
  // What takes longer.
  ['Recetas: plato, tiempo de preparación en minutos de 10 a 120, raciones 2-8, dificultad (fácil, media, difícil). Las recetas difíciles tardan más en prepararse.', 'tiempo_de_preparación', { cases: [{ when: "dificultad == 'difícil'" }] }],
  ['Recettes : plat, temps de préparation en minutes de 10 à 120, difficulté (facile, moyenne, difficile). Les recettes faciles demandent moins de temps.', 'temps_de_préparation', { cases: [{ when: "col('difficulté') == 'facile'", options: { median: 24 } }] }],
  ['Rezepte: Gericht, Zubereitungszeit in Minuten 10-120, Schwierigkeit (leicht, mittel, schwer). Schwere Rezepte brauchen länger.', 'zubereitungszeit', { cases: [{ when: "schwierigkeit == 'schwer'" }] }],
])('reads %j: %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<readonly [string, string]>([
  ['Museum tickets: ticket_no, visit_date, price, audio guide (bool). Museum is closed on Mondays.', 'museum'],
  ['Flea market: item, asking price from 1 to 80 dollars, sold price. Buyers never pay more than asked.', 'buyers'],
  ['i run a little record shop, i want smth like artist, album, price', 'smth'],
])('%j has no column %s', async (description, column) => {
  expect([...(await columnsOf(description)).keys()]).not.toContain(column);
});
