import { columnsOf, rowsOf } from '../../../support/planned-columns.js';

describe('requests as natives and as people in a hurry write them', () => {
  it.each([
    ['bro i want crypto trades data, time, coin, qty, price', ['time', 'coin', 'qty', 'price']],
    ['salam i need dataset for restaurant in morocco, dishes names, price in dirham, rating', ['dishes_name', 'price_in_dirham', 'rating']],
    ['dear sir i am needing a data about cars, brand, model, year', ['brand', 'model', 'year']],
    ['i need data for my shop. colums should be product name, catagory, price', ['product_name', 'category', 'price']],
    ['plz make 100 row of e commerce: - order id - product - qty (1-5) - price - discount (0, 5 or 10%) - total - date', ['order_id', 'product', 'qty', 'price', 'discount', 'total', 'date']],
    ['hi!! need excel of 60 patients pls 🙏 name,age,blood grp,disease,bill amt. older ppl have bigger bill', ['name', 'age', 'blood_grp', 'disease', 'bill_amt']],
    ['staff: emp code EMP001.., full name, department', ['emp_code', 'full_name', 'department']],
    ['marks of students: name, section A B C, marks in maths science english, percentage', ['name', 'section', 'marks_in_maths', 'science', 'english', 'percentage']],
    ['list of cars for rent, car name, price per day, number of seat 4 5 or 7', ['car_name', 'price_per_day', 'number_of_seat']],
    ['delivery app: rider name, distance in km, delivery time min, tip. far distance = more time', ['rider_name', 'distance', 'delivery_time_min', 'tip']],
    ["élèves : prénom, note de maths sur 20, absences ; plus il y a d'absences, plus la note est basse", ['prénom', 'note_de_maths', 'absences']],
    ['vuelos: número de vuelo, precio, clase (turista 85%, business 15%); la clase business cuesta el triple', ['número_de_vuelo', 'precio', 'clase']],
    ['Wohnungsanzeigen in Leipzig, Zimmer 1-5, Fläche, Kaltmiete', ['zimmer', 'fläche', 'kaltmiete']],
    ['Tickets de soporte: nº, cliente, prioridad (baja, media, alta)', ['número', 'cliente', 'prioridad']],
    ['columns: id,name,post-code,e-mail,tel', ['id', 'name', 'post-code', 'e-mail', 'tel']],
    ['facturas con número, importe, fecha de vencimiento 30 días después de la fecha de emisión', ['número', 'importe', 'fecha_de_emisión', 'fecha_de_vencimiento']],
    ['Lieferscheine mit Kunde, Lieferdatum nie vor dem Bestelldatum, Gewicht', ['kunde', 'bestelldatum', 'lieferdatum', 'gewicht']],
    ["factures avec montant, date d'échéance 30 jours après la date d'émission", ['montant', 'date_d_émission', 'date_d_échéance']],
    ['Lieferscheine: Nummer, Kunde, Gewicht, bei 10 % fehlt die Unterschrift', ['nummer', 'kunde', 'gewicht', 'unterschrift']],
    ['my vinyl collection = artist, album, year, label, price paid', ['artist', 'album', 'year', 'label', 'price_paid']],
    ['test data pub tabs > tab / table / server / total / tip % / open / close', ['tab', 'table', 'server', 'total', 'tip_percent', 'open', 'close']],
    ['give me hotel bookings / conf no, guest, board, nights', ['conf_no', 'guest', 'board', 'nights']],
    ['Need a support ticket export as an excel file, ticket no, subject, priority, opened', ['ticket_no', 'subject', 'priority', 'opened']],
    ['CSV of rent roll, header should be unit, tenant, rent, deposit', ['unit', 'tenant', 'rent', 'deposit']],
    ['ci runs / headers: build, branch, commit, status', ['build', 'branch', 'commit', 'status']],
    ['I want recipe cards. Put in dish, serves, prep and cuisine.', ['dish', 'serves', 'prep', 'cuisine']],
    ['for our shop, showing sku, upc, cost and price', ['sku', 'upc', 'cost', 'price']],
    ['library fines\n\nmember\nbook\ndue date\nfine', ['member', 'book', 'due_date', 'fine']],
    ['card decks (just deck, player, format, wins, losses)', ['deck', 'player', 'format', 'wins', 'losses']],
  ])('hold the columns that are asked for: %s', async (description, expected) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(expected);
  });

  it.each([
    ['Verkäufe: Datum, Filiale, Umsatz. Am Wochenende wird mehr verkauft.', 'umsatz', 'weekday(datum) in [0, 6]'],
    ['ventas: fecha, tienda, importe. En diciembre se vende más.', 'importe', 'month(fecha) == 12'],
    ['Wohnungen: Stadt (Berlin, Hamburg, München), Miete. München ist am teuersten.', 'miete', "stadt == 'München'"],
    ['appartements: ville (Paris, Lyon, Nice), prix. Paris est la ville la plus chère.', 'prix', "ville == 'Paris'"],
    ['salariés: nom, poste (cadre, employé), salaire. Les cadres gagnent plus que les employés.', 'salaire', "poste == 'cadre'"],
    ['Mitarbeiter: Name, Abteilung (IT, Vertrieb, Lager), Gehalt. In der IT verdient man am meisten.', 'gehalt', "abteilung == 'IT'"],
  ])('move what a statement speaks of: %s', async (description, column, when) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ cases: [{ when }] });
  });

  // Beside a date and what is taken that day, a season of the week with its peak on Saturday.
  it.each([
    ["ventes: date, magasin, chiffre d'affaires. On vend davantage le week-end.", 'chiffre_d_affaires'],
    ['sales: date, store, amount. More is sold on weekends.', 'amount'],
  ])('sell more at weekends: %s', async (description, column) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'series', options: { seasons: [{ period: '1w', peak: '132h' }] } });
  });

  it.each([
    ['Mitarbeiter: Name, Steuer-ID', 'steuer_id', /^\d{11}$/],
    ['Mitarbeiter: Name, Sozialversicherungsnummer', 'sozialversicherungsnummer', /^\d{8}[A-Z]\d{3}$/],
    ['entreprises : raison sociale, SIRET', 'siret', /^\d{3} \d{3} \d{3} \d{5}$/],
    ['patients : nom, numéro de sécurité sociale', 'numéro_de_sécurité_sociale', /^[12] \d\d 0\d \d\d \d{3} \d{3} \d\d$/],
    ['clientes: nombre, teléfono móvil', 'teléfono_móvil', /^6/],
    ['clients : nom, téléphone portable', 'téléphone_portable', /^0[67]/],
    ['Kunden: Name, Telefon im Format +49 151 ########', 'telefon', /^\+49 151 \d{8}$/],
    ['contacts: name, phone (format +33 6 ## ## ## ##)', 'phone', /^\+33 6( \d\d){4}$/],
  ])('write numbers as the country does: %s', async (description, column, form) => {
    for (const row of await rowsOf(description, 20)) expect(row[column]).toMatch(form);
  });

  it.each([
    ['stock: product, quantity, min stock, reorder if quantity is below min stock', 'reorder', 'quantity < min_stock'],
    ['stock pharmacie : médicament, quantité, seuil d\'alerte, à commander si la quantité est inférieure au seuil', 'à_commander', "col('quantité') < seuil_d_alerte"],
    ['students: name, marks, and result is pass or fail if marks more than 40', 'result', "marks > 40 ? 'pass' : 'fail'"],
    ['alumnos: nombre, mates, lengua, inglés, nota media', 'nota_media', '(mates + lengua + col(\'inglés\')) / 3'],
    ['coches de alquiler: cliente, fecha de recogida, fecha de devolución, precio por día, importe total', 'importe_total', "col('precio_por_día') * days(col('fecha_de_devolución'), fecha_de_recogida)"],
    ['Hotelbuchungen: Gast, Anreise, Abreise, Nächte, Preis pro Nacht, Gesamtpreis', 'gesamtpreis', "col('nächte') * preis_pro_nacht"],
  ])('work out what is told of a column: %s', async (description, column, expression) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'expression', options: { expression } });
  });

  it.each([
    ['gym: member, age, monthly fee (basic 25, premium 40, vip 60)', 'monthly_fee', ['25', '40', '60']],
    ['Vereinsmitglieder: Name, Beitrag (Erwachsene 120, Jugendliche 60, Kinder 30 Euro)', 'beitrag', ['120', '60', '30']],
    ['Aufträge: Auftragsnr., Kunde, Stundensatz 65 €', 'stundensatz', ['65']],
    ['people: age, sleep hours, stress level low medium high', 'stress_level', ['low', 'medium', 'high']],
    ['profiles: name, open to work?, city', 'open_to_work', ['true', 'false']],
    ['Schüler: Name, Klasse, Note', 'note', ['1', '2', '3', '4', '5', '6']],
    ['relevés pour 3 villes (Lyon, Lille, Nice) tous les jours : date, ville, température', 'ville', ['Lyon', 'Lille', 'Nice']],
  ])('hold what was told: %s', async (description, column, values) => {
    for (const row of await rowsOf(description, 20)) expect(values).toContain(row[column]);
  });

  it.each([
    ['employees: name, hire date, exit date only for former employees', 'exit_date'],
    ['Mitarbeiter: Name, Eintrittsdatum, Austrittsdatum nur bei ausgeschiedenen Mitarbeitern', 'austrittsdatum'],
    ['commandes: numéro, montant, motif de retour uniquement pour les commandes retournées', 'motif_de_retour'],
  ])('leave most cells empty that only some rows have: %s', async (description, column) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ missing: 0.7 });
  });

  it('keeps stays in order, and the street apart from its number', async () => {
    for (const row of await rowsOf('reservas de hotel: huésped, entrada, salida, noches', 20)) expect(Date.parse(row['salida'] ?? '') - Date.parse(row['entrada'] ?? '')).toBe(Number(row['noches']) * 86_400_000);
    for (const row of await rowsOf('Kunden: Name, Straße, Hausnummer, PLZ, Ort', 20)) expect(row['straße']).not.toMatch(/\d/);
  });
});
