import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

/** What clubs, town halls, markets and households ask for. */
it.each<Saying>([
  // Signs that belong to a value.
  ['boats: boat, boat class (1x, 2x, 4-, 8+), skipper (only for 8+ boats), length', 'skipper', { type: 'person.fullName', when: "boat_class == '8+'" }],
  ['plans: user, plan (1+, 2+, 8+), manager only for 8+ plans', 'manager', { when: "plan == '8+'" }],
  // One of the values is the most.
  ['We track our household budget. Every entry has a date in 2025, a category (groceries 40%, rent 5%, transport 55%), amount between 3 and 1200. Rent is always the largest amount.', 'amount', { options: { min: 3, max: 1200 }, cases: [{ when: "category == 'rent'" }] }],
  // A share that says once more what most do.
  ['dog walks: walk id, dog name, price in £ and tip (most ppl dont tip, say 80% zero)', 'tip', { options: { components: [{ weight: 0.8, max: 0 }, { weight: 0.2 }] } }],
  ['pub quiz: team, score, penalty (most teams have none, about 90% zero)', 'penalty', { options: { components: [{ weight: 0.9, max: 0 }, { weight: 0.1 }] } }],
  // What is done for a thing costs less than the thing.
  ['dog walks: walk id, dog name, price in £', 'price', { options: { min: 8, max: 60 } }],
  ['puppies for sale: breed, price', 'price', { options: { min: 80, max: 4000 } }],
  // Months of a stretch, and places by their names.
  ['Campingplatz-Buchungen: Gastname, Anreise im Juli oder August 2025, Abreise', 'anreise', { options: { from: '2025-07-01', to: '2025-08-31' } }],
  ['Restaurants parisiens : nom, quartier, note moyenne', 'nom', { type: 'category', options: { values: expect.arrayContaining(['Restaurant du Parc']) as unknown } }],
  ['wedding register: church, bride, groom, date', 'church', { type: 'category', options: { values: expect.arrayContaining(['St Mary']) as unknown } }],
  // What people pay by how old they are.
  ['club: name, age, fee 120 for under 18s and 180 for adults', 'fee', { options: { expression: 'age < 18 ? 120 : 180' } }],
  ['club: name, age, fee (under 18: 60, 18+: 110)', 'fee', { options: { expression: 'age < 18 ? 60 : 110' } }],
  ['club: name, age, fee (under 18: 60, 18+: 110)', 'age', { options: { min: 7 } }],
  ['museum: age, entry fee (children 4, adults 9), date', 'entry_fee', { options: { expression: 'age < 18 ? 4 : 9' } }],
  ['Judo: Name, Alter, Beitrag 120 € für unter 18-Jährige und 180 € für Erwachsene', 'beitrag', { options: { expression: 'alter < 18 ? 120 : 180' } }],
  ['Judo: Name, Alter, Beitrag. Kinder zahlen 5 Euro, Erwachsene 9 Euro und ab 65 Jahren 6 Euro.', 'beitrag', { options: { expression: 'alter < 18 ? 5 : alter >= 65 ? 6 : 9' } }],
  ['Judo: nombre, edad, cuota de 20 € para menores de 18 años y 35 € para adultos', 'cuota', { options: { expression: 'edad < 18 ? 20 : 35' } }],
  ['riders: age, fee 20 to 40 for under 18s', 'fee', { options: { min: 20, max: 40 } }],
  // What each place wins.
  ['quiz nights: team name, points out of 60, position and prize. First place gets 50, second 25, third 10, everybody else 0.', 'prize', { options: { expression: 'position == 1 ? 50 : position == 2 ? 25 : position == 3 ? 10 : 0' } }],
  ['quiz nights: team name, points out of 60, position and prize. First place gets 50, second 25, third 10, everybody else 0.', 'position', { type: 'integer', options: { min: 1 } }],
  ['Quiz: Team, Punkte, Platz, Preisgeld. Erster bekommt 50, Zweiter 25, alle anderen 0.', 'preisgeld', { options: { expression: 'platz == 1 ? 50 : platz == 2 ? 25 : 0' } }],
  // So much more or less than another.
  ['concerts: band, door price 8-25, presale price always 3 less than door price', 'presale_price', { options: { expression: 'door_price - 3' } }],
  ['concerts: band, door price 8-25, presale price always £3 cheaper than door price', 'presale_price', { options: { expression: 'door_price - 3' } }],
  ['gyms: gym, day ticket 10-20, monthly fee is 25 more than the day ticket', 'monthly_fee', { options: { expression: 'day_ticket + 25' } }],
  ['Conciertos: grupo, precio en taquilla 8-25, precio anticipado siempre 3 euros menos que el precio en taquilla', 'precio_anticipado', { options: { expression: 'precio_en_taquilla - 3' } }],
  ['swim: date, adult price 8-25, child price half the adult price, visitor', 'child_price', { options: { expression: '0.5 * adult_price' } }],
  ['market: item, cost 2-20, selling price double the cost, seller', 'selling_price', { options: { expression: '2 * cost' } }],
  // Only where something is done, and never more than so much.
  ['complaints: complaint id, guest, resolved_at, compensation. Compensation is only paid for resolved complaints and never exceeds 150.', 'compensation', { options: { max: 150 }, when: 'resolved_at == resolved_at' }],
  ['repairs: repair id, collected_at, tip. A tip is only given for collected repairs.', 'tip', { when: 'collected_at == collected_at' }],
  // By what a choice goes is none of it.
  ['matches: home goals 0-7, away goals 0-7, result: H, A or D depending on the goals', 'result', { options: { expression: "home_goals > away_goals ? 'H' : home_goals < away_goals ? 'A' : 'D'" } }],
  ['zoo: animal name, species, food type and kilograms fed from 0.2 to 45', 'food_type', { type: 'category' }],
  ['shop: item, sold yes/no about 2/3 sold', 'sold', { options: { weights: [0.667, 0.333] } }],
  ['league fixtures: match no, kick off: Sundays in 2025 at 10:30 or 14:00, home team', 'kick_off', { type: 'datetime', options: { from: '2025-01-01', weekdays: [0] } }],
  ["Club : nom, certificat médical fourni oui/non. Environ 8 % n'ont pas fourni le certificat.", 'certificat_médical_fourni', { options: { weights: [0.92, 0.08] } }],
  ['Verein: Name, Beitrag bezahlt ja/nein. Etwa 8 % haben den Beitrag nicht bezahlt.', 'beitrag_bezahlt', { options: { weights: [0.92, 0.08] } }],
  ['plants: name, last repotted, pot size', 'last_repotted', { type: 'date' }],
  // So many have the moment of what they did.
  ['volunteers: name, start date, leaving date. A fifth of them have left.', 'leaving_date', { missing: 0.8 }],
  ['dogs: name, arrival date, adoption date. 60% have been adopted.', 'adoption_date', { missing: 0.4 }],
  ['staff: name, hire date, exit date. About 20% have left.', 'exit_date', { missing: 0.8 }],
  // What each kind costs, in other languages.
  ["refuge : espèce (chien, chat, lapin), frais d'adoption. Les chiens coûtent 250 €, les chats 180 € et les lapins 60 €.", 'frais_d_adoption', { options: { expression: "col('espèce') == 'chien' ? 250 : col('espèce') == 'chat' ? 180 : 60" } }],
  ['Tierheim: Tierart (Hund, Katze), Schutzgebühr. Hunde kosten 250 €, Katzen 180 €.', 'schutzgebühr', { options: { expression: "tierart == 'Hund' ? 250 : 180" } }],
  ['albergue: especie (perro, gato), tarifa. Los perros cuestan 250 €, los gatos 180 €.', 'tarifa', { options: { expression: "especie == 'perro' ? 250 : 180" } }],
  ['Hundeschule: Hundename, Teilnahmen von 0 bis 10, bestanden ja/nein. Bestanden haben nur Hunde mit mindestens 7 Teilnahmen.', 'bestanden', { options: { expression: "teilnahmen >= 7 ? 'ja' : 'nein'" } }],
  ['hostel: guest, review score out of 10 which is missing for a quarter of the guests', 'review_score', { options: { max: 10 }, missing: 0.25 }],
  ['stock: item, units, reorder at, last delivery', 'reorder_at', { type: 'integer' }],
  ['stock: item, units, reorder at, last delivery', 'last_delivery', { type: 'date' }],
  ['hall: hirer, event type, keys returned', 'keys_returned', { type: 'boolean' }],
  ['garden: bed, crop, sown on, first harvest', 'sown_on', { type: 'date' }],
  ['tours: group size 1-12, price, cancelled. Bigger groups pay less and 8% of tours are cancelled.', 'cancelled', { options: { probability: 0.08 } }],
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
  // No number twice.
  ['Parzellen: Parzellennummer von 1 bis 140 (jede nur einmal), Pächter', 'parzellennummer', { type: 'sequence', options: { start: 1 } }],
  // So much for each of what another column counts.
  ['gardens: area 180 to 450 sqm, rent (0.35 euros per square metre), tenant', 'rent', { options: { expression: 'area * 0.35' } }],
  ['Gärten: Fläche zwischen 180 und 450 m², Pacht (0,35 Euro je Quadratmeter)', 'pacht', { options: { expression: "col('fläche') * 0.35" } }],
  ['campsite: nights 2 to 21, pitch type (tent, caravan, bungalow), total price. A bungalow costs 95 euros a night, a caravan 42 and a tent 28; the total is nights times the price per night.', 'total_price', { options: { expression: "(pitch_type == 'bungalow' ? 95 : pitch_type == 'caravan' ? 42 : 28) * nights" } }],
  ['Reservas: noches de 2 a 21, tipo de parcela (tienda 50 %, caravana 30 %, bungalow 20 %), precio total. El bungalow cuesta 95 euros la noche, la caravana 42 y la tienda 28.', 'precio_total', { options: { expression: "(tipo_de_parcela == 'bungalow' ? 95 : tipo_de_parcela == 'caravana' ? 42 : 28) * noches" } }],
  ["Camping : nuits de 2 à 21, type d'emplacement (tente, caravane, bungalow), prix total. Le bungalow coûte 95 € la nuit, la caravane 42 et la tente 28.", 'prix_total', { options: { expression: "(type_d_emplacement == 'bungalow' ? 95 : type_d_emplacement == 'caravane' ? 42 : 28) * nuits" } }],
  ['Prêts : instrument (violon, alto, violoncelle), élève, caution de 150 € pour un violoncelle et 80 € pour les autres', 'caution', { options: { expression: "instrument == 'violoncelle' ? 150 : 80" } }],
  ['leases: start date, term in years 5-20, end year (year of the start date plus term)', 'end_year', { options: { expression: '(year(start_date) + term)' } }],
  // Days and hours.
  ['vendors: vendor, amount, due date before 14 June 2025, paid flag', 'due_date', { options: { to: '2025-06-13' } }],
  ['pool: slot start on the full hour from 6 am until 9 pm, lane 1-8', 'slot_start', { type: 'time', options: { from: '06:00', to: '21:00', step: '1h' } }],
  ['lanes: start time, lane 1-8, booked by (club, school or public). Mornings before 8 are always clubs.', 'booked_by', { cases: [{ when: 'hour(start_time) < 8' }] }],
  ['visits: arrived at, age 1-90, fee. After 8 pm the fee is 0.', 'fee', { cases: [{ when: 'hour(arrived_at) >= 20', options: { min: 0, max: 0 } }] }],
  // Lists of numbers.
  ['second hand bikes: title, frame size S/M/L/XL, wheel size 26 27.5 or 29 inches, price 40 to 2500', 'wheel_size', { options: { values: [26, 27.5, 29] } }],
  ['fun run: bib, runner, distance (5 km or 10 km, two thirds do the 5), finish time in minutes', 'distance', { options: { values: [5, 10], weights: [0.666667, 0.333333] } }],
  ['graves: grave no (section A to H, hyphen, three digit number), type', 'grave_no', { options: { pattern: '[A-H]-###' } }],
  // What some did not do, and what they have none of.
  ['fun run: bib, runner, finish time in minutes, finished. 4% did not finish and have no finish time.', 'finished', { options: { probability: 0.96 } }],
  ['sets: name, theme, complete y/n, box or no box, pieces', 'box', { options: { values: ['yes', 'no'] } }],
  ['interlibrary loans: request no, title, requested on, shipped on, returned on. Status is open, shipped, returned or refused: refused requests are never shipped, and only returned ones have a returned date.', 'shipped_on', { when: "status != 'refused'" }],
  ['interlibrary loans: request no, title, requested on, shipped on, returned on. Status is open, shipped, returned or refused: refused requests are never shipped, and only returned ones have a returned date.', 'returned_on', { when: "status == 'returned'" }],
  ['shifts: date (weekdays except Wednesday), volunteer', 'date', { options: { weekdays: [1, 2, 4, 5] } }],
  ['shifts: volunteer, start: 9:00 or 13:00, role', 'start', { type: 'category', options: { values: ['09:00', '13:00'] } }],
  ['shifts: volunteer, start: 9:00 or 13:00, hours worked 2 to 5 (half hours allowed)', 'hours_worked', { options: { values: [2, 2.5, 3, 3.5, 4, 4.5, 5] } }],
  ['quiz: team, score 0-50, won a pint (thats anyone with 40 plus)', 'won_a_pint', { options: { expression: 'score >= 40' } }],
  ['pub quiz: team name, how many ppl in team (2-6), round 1 to round 5 scores each outta 10, total of the 5', 'round_3', { options: { min: 0, max: 10 } }],
  ['trips: nights, cost per night 8-45, total hostel cost', 'total_hostel_cost', { options: { expression: 'nights * cost_per_night' } }],
  ['trips: visa needed y/n, visa fee (only if needed, 20 - 120)', 'visa_fee', { options: { min: 20, max: 120 }, when: "visa_needed == 'y'" }],
  ['Bücher: Titel, Zustand (1 = wie neu bis 5 = stark beschädigt), Preis', 'zustand', { options: { values: [1, 2, 3, 4, 5] } }],
  ['Tiere: Tierart (Hund, Katze), Schutzgebühr und neuer Halter.', 'neuer_halter', { type: 'person.fullName' }],
  ['keys: key, holder, out on, back on', 'out_on', { type: 'date' }],
  ['games: title, last played date (blank if never played, happens for 1 in 6)', 'last_played_date', { missing: 0.166667 }],
  ['board games: title, min players, max players (never less than min), play time mins 10-240', 'play_time_mins', { options: { min: 10, max: 240 } }],
  ['film club: date, film, tickets sold. The hall has 80 seats, so never more tickets than that.', 'tickets_sold', { options: { max: 80 } }],
  ['rosters: service date, time (either 08:00, 10:30 or 18:00), leader, and a notes field that is empty nine times out of ten.', 'notes', { missing: 0.9 }],
  ['repairs: reported date in 2024, priority (high, low), completed date. High ones are completed within 2 days, low ones within 7.', 'completed_date', { cases: [{ when: "priority == 'high'", options: { within: '2d' } }, { when: "priority == 'low'", options: { within: '7d' } }] }],
])('reads %j: %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<readonly [string, string]>([
  ['Museum tickets: ticket_no, visit_date, price, audio guide (bool). Museum is closed on Mondays.', 'museum'],
  ['Flea market: item, asking price from 1 to 80 dollars, sold price. Buyers never pay more than asked.', 'buyers'],
  ['interlibrary loans: requested on, shipped on, returned on, status (open, shipped, returned, refused). Only returned ones have a returned date.', 'returned_date'],
  ['film club: date, film, tickets sold. The hall has 80 seats, so never more tickets than that.', 'seats'],
  ['ancestors: sex, birth year 1780-1950, death year, age at death. Women outlive men by around five years on average.', 'women_outlive_men_by'],
  ['We track our household budget. Every entry has a date, a category (groceries 40%, rent 5%, transport 55%), amount between 3 and 1200. Rent is always the largest amount.', 'rent'],
  ['three hundred marathon finishers incl. bib number, runner name, finish time as hh:mm:ss, dnf should not appear', 'dnf'],
  ['members: name, city, age; emails should not be included', 'email'],
  ['Mitglieder: Name, Stadt, Beitrag. Telefonnummern sollen nicht vorkommen.', 'telefonnummer'],
  ['need 75 rows of thrift store stuff, item, category, price 1 to 40 bucks', 'stuff'],
  ['i run a little record shop, i want smth like artist, album, price', 'smth'],
])('%j has no column %s', async (description, column) => {
  expect([...(await columnsOf(description)).keys()]).not.toContain(column);
});

it.each<readonly [string, string, string, number]>([
  ['cat cafe: cat name, weight 2.5-8 kg, treats eaten 0-20. fat cats eat more treats haha', 'weight', 'treats_eaten', 1],
  ['knitting: pattern name, garment, difficulty 1-5, hours to finish. Harder patterns take longer.', 'difficulty', 'hours_to_finish', 1],
  ['hikes: name, difficulty 1-5, hours. Easier hikes are shorter.', 'difficulty', 'hours', 1],
  ["Liste de films : titre, nombre d'entrées, note sur 5. Les films les mieux notés font plus d'entrées.", 'note', 'nombre_d_entrées', 1],
  ["Hôtels : nom, étoiles (1 à 5), nombre d'avis. Les hôtels mal notés reçoivent moins d'avis.", 'étoiles', 'nombre_d_avis', 1],
  ['Libros: título, páginas, ejemplares vendidos. Los libros más largos venden menos.', 'páginas', 'ejemplares_vendidos', -1],
  ['Bücher: Titel, Bewertung, verkaufte Exemplare. Besser bewertete Bücher verkaufen sich öfter.', 'bewertung', 'verkaufte_exemplare', 1],
  ['Konzerte: Künstler, Besucherzahl, Bewertung. Besser bewertete Konzerte haben mehr Besucher.', 'bewertung', 'besucherzahl', 1],
  ['Restaurantes: puntuación media, número de reseñas. Los restaurantes peor puntuados tienen menos reseñas.', 'puntuación_media', 'número_de_reseñas', 1],
  ['tours: group size 1-12, price, cancelled. Bigger groups pay less and 8% of tours are cancelled.', 'group_size', 'price', -1],
  ['parcels: family size 1-8, weight 5-40, contains baby food. Bigger families get heavier parcels and about 15 percent of parcels contain baby food.', 'family_size', 'weight', 1],
])('hears in %j how %s and %s move', async (description, one, other, sign) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(Math.sign(schema.tables[0]?.correlations?.find(({ columns }) => columns.includes(one) && columns.includes(other))?.rho ?? 0)).toBe(sign);
});

it.each<readonly [string, string]>([
  ['choir members', 'voice_part'],
  ['guided city walk bookings', 'tour_name'],
  ['bakery daily production', 'quantity_unsold'],
  ['allotment garden plots and waiting list', 'plot_id'],
  ['farmers market vendors', 'goods'],
  ['knitting patterns', 'yarn_weight'],
  ['church attendance', 'service_date'],
  ['household bills', 'due_date'],
  ['film festival screenings', 'director'],
])('%j is a table with a %s', async (title, column) => {
  expect([...(await columnsOf(title)).keys()]).toContain(column);
});
