import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // A column that only a sentence names, with the verbs of its language.
  ["Commandes : référence commande, client, date de commande en 2025, livrée oui/non. La date de livraison n'est renseignée que pour les commandes livrées.", 'date_de_livraison', { when: "col('livrée') == 'oui'" }],
  ['Bestellungen: Bestellnummer, Kunde, Bestelldatum, geliefert ja/nein. Das Lieferdatum ist nur bei gelieferten Bestellungen ausgefüllt.', 'lieferdatum', { when: "geliefert == 'ja'" }],
  ['Kurse: Kursnummer, Titel, Startdatum. Das Enddatum liegt 4 bis 8 Wochen nach dem Startdatum.', 'enddatum', { options: { after: 'startdatum', at_least: '28d', within: '56d' } }],
  ['Cursos: código, título, fecha de inicio. La fecha de fin es entre 4 y 8 semanas después de la fecha de inicio.', 'fecha_de_fin', { options: { after: 'fecha_de_inicio', at_least: '28d', within: '56d' } }],
  ['Stages : numéro, titre, date de début. La date de fin se situe 2 à 6 jours après la date de début.', 'date_de_fin', { options: { after: 'date_de_début', at_least: '2d', within: '6d' } }],
  ['Home brewing log: batch number, brew date in 2024, bottles 20-60. The bottling date is two to four weeks after the brew date.', 'bottling_date', { options: { after: 'brew_date', at_least: '14d', within: '28d' } }],
  ['Tours: guide, date, guests. 8% were called off.', 'called_off', { options: { probability: 0.08 } }],
  // Just so long afterwards.
  ['Aufzüge: Anlagennummer, letzte Prüfung, nächste Prüfung genau zwölf Monate später', 'nächste_prüfung', { options: { expression: "add_months(col('letzte_prüfung'), 12)" } }],
  ['Carnets: número, fecha de alta, fecha de caducidad exactamente cinco años después', 'fecha_de_caducidad', { options: { expression: 'add_months(fecha_de_alta, 60)' } }],
  // What is done or not, and when.
  ['Aufzüge: Anlagennummer, Mängel 0 bis 7, stillgelegt nur bei mehr als 4 Mängeln', 'stillgelegt', { options: { expression: "col('mängel') > 4" } }],
  ['Käse: Sorte, Gewicht 1 bis 9 kg, ausverkauft nur bei weniger als 2 kg', 'ausverkauft', { options: { expression: 'gewicht < 2' } }],
  ['Ascensores: número, defectos de 0 a 7, parado solo con más de 4 defectos', 'parado', { options: { expression: 'defectos > 4' } }],
  ['Lettres : numéro, destinataire, distribuée, perdue', 'distribuée', { type: 'boolean' }],
  ['lost items: item, claimed yes/no, owner name (only when claimed is true)', 'owner_name', { type: 'person.fullName', when: "claimed == 'yes'" }],
  // Who does more or less of something.
  ['Camping: Parzelle, Nächte 1 bis 21, Hund ja/nein. Gäste mit Hund bleiben weniger Nächte.', 'nächte', { cases: [{ when: "hund == 'ja'" }] }],
  ['Camping: Parzelle, Nächte 1 bis 21, Hund ja/nein. Wer mit Hund reist, bleibt weniger Nächte.', 'nächte', { cases: [{ when: "hund == 'ja'" }] }],
  ['Camping: parcela, noches entre 1 y 21, mascota sí/no. Quien viaja con mascota se queda menos noches.', 'noches', { cases: [{ when: "mascota == 'sí'" }] }],
  ['Camping : emplacement, nuits de 1 à 21, chien oui/non. Ceux qui ont un chien restent moins de nuits.', 'nuits', { cases: [{ when: "chien == 'oui'" }] }],
  ['Obras: tipo de obra (mayor, menor), presupuesto 1000-300000. Las obras mayores tienen presupuestos más altos.', 'presupuesto', { cases: [{ when: "tipo_de_obra == 'mayor'" }] }],
  // What is for sale may be called as ways are.
  ['Boulangerie : heure entre 6h30 et 19h, produit (baguette, croissant, tarte), prix', 'produit', { options: { values: ['baguette', 'croissant', 'tarte'] } }],
  ['Boulangerie : heure entre 6h30 et 19h, produit (baguette, croissant, tarte), prix', 'heure', { options: { from: '06:30', to: '19:00' } }],
  // A number for each, and that of the rest; one of two for so long.
  ['Parking permits: permit number, zone A to D, fee: zone A 180, zone B 120, the rest 75.', 'fee', { options: { expression: "zone == 'A' ? 180 : zone == 'B' ? 120 : 75" } }],
  ['Members: name, subscription fee either 120 or 60 a year', 'subscription_fee', { options: { values: [120, 60] } }],
])('%s: %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<readonly [string, readonly [string, string], number]>([
  ['Restaurants: Restaurant, Sterne 1-5, Preis pro Person 12-70. Teurere Restaurants haben mehr Sterne.', ['preis_pro_person', 'sterne'], 1],
  ['Restaurantes: nombre, mesas 1-50, precio por persona 12-70. Los restaurantes más caros tienen más mesas.', ['precio_por_persona', 'mesas'], 1],
  ['Hotels: Name, Zimmer 10-200, Preis 50-400. Größere Hotels sind teurer.', ['zimmer', 'preis'], 1],
  ['Flats: address, area 20-200, rooms 1-6, rent 300-3000. Bigger flats cost more.', ['area', 'rent'], 1],
])('%s: goes along', async (description, columns, sign) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  const found = (schema.tables[0]?.correlations ?? []).find((pair) => columns.every((column) => pair.columns.includes(column)));
  expect(Math.sign(found?.rho ?? 0)).toBe(sign);
});

it.each<Saying>([
  // Data that is asked for, and a comma behind it.
  ['bräuchte mal eben testdaten für ne kita warteliste, kindername, geburtstag, punkte 0-100, ca 120 stück', 'punkte', { options: { min: 0, max: 100 } }],
  ['oye necesito datos inventados de recetas para una app, nombre receta, raciones de 2 a 8, calorias', 'raciones', { options: { min: 2, max: 8 } }],
  // A number, and another for a kind that stands before it.
  ['Räder: Radtyp (City, Lastenrad), Kaution 50 Euro, bei Lastenrädern 150, Gesamtpreis', 'kaution', { options: { expression: "radtyp == 'Lastenrad' ? 150 : 50" } }],
  ['Hunde: Halter, Listenhund ja/nein, Jahressteuer 96 Euro, für Listenhunde 600 Euro', 'jahressteuer', { options: { expression: "listenhund == 'ja' ? 600 : 96" } }],
  ['bicis: tipo (paseo, eléctrica), tarifa por hora 4 €, las eléctricas 9 €, cliente', 'tarifa_por_hora', { options: { expression: "tipo == 'eléctrica' ? 9 : 4" } }],
  ['pádel: duración 60 o 90 minutos, precio: 12 € los 60 minutos y 18 € los 90', 'precio', { options: { expression: "col('duración') == 60 ? 12 : 18" } }],
  ['bikes: type (city, cargo), deposit 50, for cargo bikes 150', 'deposit', { options: { expression: "type == 'cargo' ? 150 : 50" } }],
  ['Flohmarkt: Standnr, Laufmeter 2-6, Gebühr 7 Euro pro Meter', 'gebühr', { options: { expression: 'laufmeter * 7' } }],
  // Small words of a condition, of a bound and of a day.
  ['Contrôle : lot, conforme oui/non, remarque uniquement si non conforme', 'remarque', { when: "conforme != 'oui'" }],
  ['Avisos: número, fecha de aviso de 2025, fecha de resolución como mucho 20 días después del aviso', 'fecha_de_resolución', { options: { after: 'fecha_de_aviso', within: '20d' } }],
  ['Fahrschule: Name, Theorie bestanden am, Praxis bestanden am', 'theorie_bestanden_am', { type: 'date' }],
  ['bicis: cliente, horas alquiladas de 1 a 8', 'horas_alquiladas', { type: 'integer', options: { min: 1, max: 8 } }],
  ['citas: vecino, tramite, ventanilla 1-12', 'vecino', { type: 'person.fullName' }],
  ['stalls: number, owner, fee 10-50. 5% have not paid.', 'paid', { options: { probability: 0.95 } }],
  ['parties: guest, rsvp (yes, no, maybe), dish. Dish only if rsvp is yes.', 'dish', { when: "rsvp == 'yes'" }],
])('%s: %s, told in a hurry', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  // A range told once, and meant of each; what belongs to none of them stays as it is.
  ['Survey: guest, comfort, food and staff rated 1-10, comment', 'food', { type: 'integer', options: { min: 1, max: 10 } }],
  ['Survey: guest, comfort, food and staff rated 1-10, comment', 'guest', { type: 'person.fullName' }],
  ['Umfrage: Sauberkeit, Lärm und Personal (je 1 bis 10), Kommentar', 'lärm', { type: 'integer', options: { min: 1, max: 10 } }],
  ['Enquête : propreté, bruit et personnel notés de 1 à 10, commentaire', 'bruit', { type: 'integer', options: { min: 1, max: 10 } }],
  // So long before a day.
  ['tickets: no, bought_on in the 3 months before 1 July 2024', 'bought_on', { options: { from: '2024-04-01', to: '2024-06-30' } }],
  ['Karten: Nummer, Kaufdatum in den sechs Wochen vor dem 14. Dezember 2025', 'kaufdatum', { options: { from: '2025-11-02', to: '2025-12-13' } }],
  ['Entradas: número, fecha de compra en las seis semanas antes del 14 de diciembre de 2025', 'fecha_de_compra', { options: { from: '2025-11-02', to: '2025-12-13' } }],
])('%s: %s, told once', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
