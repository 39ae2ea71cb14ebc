import { columnsOf, rowsOf } from '../../support/planned-columns.js';

describe('requests as natives and as people in a hurry write them', () => {
  it.each([
    ['bro i want crypto trades data, time, coin, qty, price', ['time', 'coin', 'qty', 'price']],
    ['salam i need dataset for restaurant in morocco, dishes names, price in dirham, rating', ['dishes_name', 'price_in_dirham', 'rating']],
    ['dear sir i am needing a data about cars, brand, model, year', ['brand', 'model', 'year']],
    ['i need data for my shop. colums should be product name, catagory, price', ['product_name', 'category', 'price']],
    ['columns: id,name,post-code,e-mail,tel', ['id', 'name', 'post-code', 'e-mail', 'tel']],
    ['facturas con número, importe, fecha de vencimiento 30 días después de la fecha de emisión', ['número', 'importe', 'fecha_de_emisión', 'fecha_de_vencimiento']],
    ['Lieferscheine mit Kunde, Lieferdatum nie vor dem Bestelldatum, Gewicht', ['kunde', 'bestelldatum', 'lieferdatum', 'gewicht']],
    ["factures avec montant, date d'échéance 30 jours après la date d'émission", ['montant', 'date_d_émission', 'date_d_échéance']],
    ['Lieferscheine: Nummer, Kunde, Gewicht, bei 10 % fehlt die Unterschrift', ['nummer', 'kunde', 'gewicht', 'unterschrift']],
  ])('hold the columns that are asked for: %s', async (description, expected) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(expected);
  });

  it.each([
    ['Verkäufe: Datum, Filiale, Umsatz. Am Wochenende wird mehr verkauft.', 'umsatz', 'weekday(datum) in [0, 6]'],
    ['ventas: fecha, tienda, importe. En diciembre se vende más.', 'importe', 'month(fecha) == 12'],
    ["ventes: date, magasin, chiffre d'affaires. On vend davantage le week-end.", 'chiffre_d_affaires', 'weekday(date) in [0, 6]'],
    ['Wohnungen: Stadt (Berlin, Hamburg, München), Miete. München ist am teuersten.', 'miete', "stadt == 'München'"],
    ['appartements: ville (Paris, Lyon, Nice), prix. Paris est la ville la plus chère.', 'prix', "ville == 'Paris'"],
    ['salariés: nom, poste (cadre, employé), salaire. Les cadres gagnent plus que les employés.', 'salaire', "poste == 'cadre'"],
    ['Mitarbeiter: Name, Abteilung (IT, Vertrieb, Lager), Gehalt. In der IT verdient man am meisten.', 'gehalt', "abteilung == 'IT'"],
    ['sales: date, store, amount. More is sold on weekends.', 'amount', 'weekday(date) in [0, 6]'],
  ])('move what a statement speaks of: %s', async (description, column, when) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ cases: [{ when }] });
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
});
