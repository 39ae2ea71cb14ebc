import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['machines: machine id, torque, failure label around 4% positive', 'failure_label', { type: 'boolean', options: { probability: 0.04 } }],
  ['swabs: swab id, swab result (12% positive)', 'swab_result', { options: { values: ['positive', 'negative'], weights: [0.12, 0.88] } }],
  ['things: thing id, failure label, class label', 'failure_label', { type: 'boolean' }],
  ['guests: name, rsvp (yes/no/maybe), plus one y/n', 'rsvp', { options: { values: ['yes', 'no', 'maybe'] } }],
  ['parties: id, guest, rsvp yes, no or maybe, plus one', 'rsvp', { options: { values: ['yes', 'no', 'maybe'] } }],
  ['people: name, vaccinated (yes, no, unknown)', 'vaccinated', { options: { values: ['yes', 'no', 'unknown'] } }],
  ['guests: guest name, meal choice beef chicken or veggie, table no', 'meal_choice', { options: { values: ['beef', 'chicken', 'veggie'] } }],
  ['sensors: id, room (living room bedroom kitchen office), temp', 'room', { options: { values: ['living room', 'bedroom', 'kitchen', 'office'] } }],
  ['staff: id, status active inactive or on leave, pay', 'status', { options: { values: ['active', 'inactive', 'on leave'] } }],
  ['sensors: id, temp, co2 maybe with some gaps (5% missing)', 'co2', { missing: 0.05 }],
  ['station_id,measured_at,air_temp_c,rain_mm', 'rain_mm', { type: 'decimal' }],
  ['webinars: title, speaker, registered, attended', 'attended', { type: 'integer' }],
  ['turbines: turbine id, wind farm, rated capacity in MW', 'wind_farm', { type: 'category', options: { values: expect.arrayContaining(['Windy Ridge']) } }],
  ['containers: container number, shipping line, vessel', 'shipping_line', { options: { values: expect.arrayContaining(['Maersk']) } }],
  ['CREATE TABLE orders (id INT PRIMARY KEY, total DECIMAL(10,2), created_at TIMESTAMP, status VARCHAR(20));\nTotals between 5 and 500. Created in 2024. Status: 60% paid, 40% open.', 'created_at', { options: { from: '2024-01-01', to: '2024-12-31' } }],
  ['CREATE TABLE orders (id INT PRIMARY KEY, total DECIMAL(10,2), created_at TIMESTAMP, status VARCHAR(20));\n- total between 5 and 500\n- status 60% paid, 40% open', 'status', { options: { values: ['paid', 'open'], weights: [60, 40] } }],
  ['{"id": 1, "name": "Ann", "amount": 12.5, "created": "2025-03-01"}\nEverything in March 2025. 20% of amounts are missing.', 'created', { options: { from: '2025-03-01', to: '2025-03-31' } }],
  ['trips: trip id, traveller, booked on, travel date', 'travel_date', { options: { after: 'booked_on', within: '120d' } }],
  ['rivers: river name, length km, country', 'river_name', { type: 'category' }],
  ['ER visits: visit id, arrival time, seen time, wait in minutes', 'seen_time', { type: 'datetime', options: { after: 'arrival_time', within: '5h' } }],
  ['visit_no,pet,species,visit_date', 'visit_no', { type: 'sequence' }],
  ['attendance log: employee id, date, check in between 08:00 and 10:00, check out between 16:30 and 19:00, hours worked (difference)', 'check_in', { type: 'time', options: { from: '08:00', to: '10:00' } }],
  ['attendance log: employee id, date, check in between 08:00 and 10:00, check out between 16:30 and 19:00, hours worked (difference)', 'hours_worked', { options: { expression: 'hours(check_out, check_in)' } }],
  ['room bookings: date, start, end, minutes', 'end', { type: 'time' }],
  ['Supplier scorecards per quarter 2023-2024: supplier, quarter, defect rate', 'quarter', { options: { values: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'] } }],
  ['sales by month Jan 2022 to Dec 2023: month, region, sales', 'month', { options: { values: expect.arrayContaining(['2022-01', '2023-12']), cycle: true } }],
  ['marathon results: bib, half split, finish time hh:mm:ss between 2:10:00 and 6:30:00, pace per km', 'half_split', { type: 'time', options: { from: '00:59:50', to: '03:15:00' } }],
  ['marathon results: bib, half split, finish time hh:mm:ss between 2:10:00 and 6:30:00, pace per km', 'pace_per_km', { options: { min: 3.08, max: 9.24 }, cases: expect.any(Array) }],
  ['suppliers: supplier, on time delivery rate, defect rate', 'on_time_delivery_rate', { type: 'decimal', options: { max: 100 } }],
  ['library catalogue: isbn, title, publisher', 'publisher', { options: { values: expect.arrayContaining(['Bloomsbury']) } }],
  ['routes: truck, number of stops 40-180, missed stops less than stops', 'missed_stops', { options: { max: 14 } }],
  ['clinical trial visits: subject id, arm, visit number, visit date', 'visit_number', { type: 'integer', options: { max: 8 } }],
  ['Room sensor every 15 minutes: timestamp, temperature 15-30, humidity 20-80. Humidity drops when temperature goes up.', 'temperature', { type: 'series', options: { min: 15, max: 30, time: 'timestamp' } }],
  ['Room sensor every 15 minutes: timestamp, temperature 15-30, humidity 20-80. Humidity drops when temperature goes up.', 'humidity', { type: 'series', cases: expect.arrayContaining([{ when: 'true', options: { base: expect.any(Number) } }]) }],
  ['Hourly log: timestamp, temperature 0-40, alarm true when temperature above 35', 'temperature', { type: 'decimal' }],
  ['server metrics every 5 minutes: timestamp, cpu_percent 0-100, memory_percent 10-95', 'memory_percent', { type: 'series', options: { at_bounds: 'reflect' } }],
  ['blood donors: name, blood group (O+ 60%, O- 30%, AB- 10%)', 'blood_group', { options: { values: ['O+', 'O-', 'AB-'], weights: [60, 30, 10] } }],
  ['grades: student, grade: A - 20%, B - 30%, C - 50%', 'grade', { options: { values: ['A', 'B', 'C'], weights: [20, 30, 50] } }],
  ['podcast episodes: episode id, host name, guest', 'host_name', { type: 'person.fullName' }],
  ['host_name,os,last_boot', 'host_name', { type: 'pattern' }],
  ['ride hailing trips: ride_id, requested_at, picked_up_at, dropped_off_at', 'dropped_off_at', { options: { after: 'picked_up_at', within: '60m' } }],
  ['Porsche 911 rentals: rental id, picked_up_at, returned_at', 'returned_at', { options: { after: 'picked_up_at', within: '30d' } }],
  ['emergency calls: received_at, dispatched_at, arrived_at', 'dispatched_at', { options: { after: 'received_at', within: '40m' } }],
  ['parcels: parcel id, shipped date, received date', 'received_date', { options: { after: 'shipped_date' } }],
  ['call center calls: called_at, answered_at, ended_at', 'ended_at', { options: { after: 'answered_at' } }],
  ['ride_id,pickup_lat,pickup_lng,dropoff_lat,dropoff_lng', 'dropoff_lat', { options: { min: 40.63, max: 40.83 } }],
  ['ads: campaign, impressions 1000-200000, clicks less than impressions', 'clicks', { options: { max: 24000 } }],
  ['videos: title, views, likes cant be more than views, comments fewer than likes', 'comments', { cases: expect.any(Array) }],
  ['blood donors: name, weight kg at least 50, height', 'weight_kg', { options: { min: 50, distribution: 'normal', mean: 76 } }],
  ['weather readings: date, station, rainfall mostly zero', 'rainfall', { options: { components: [{ weight: 0.74, max: 0 }, { distribution: expect.stringMatching(/gamma|lognormal/u) }] } }],
  ['esports matches: team a, team b, score a, score b, winner. The winner is the team with the higher score.', 'winner', { type: 'expression', options: { expression: "score_a > score_b ? team_a : score_a < score_b ? team_b : 'draw'" } }],
  ['restaurant reservations: name, date and time, party size', 'date_and_time', { options: { hour_weights: expect.arrayContaining([12]) } }],
  ['Cold room logger every 30 minutes: timestamp, temp_c 1-9, door_open true for 10%. The temperature is higher while the door is open.', 'temp_c', { cases: [{ when: 'door_open', options: { min: 4.2 } }] }],
  ['Gym check-ins: member id, check-in time, duration. Peak hours are 7-9am and 5-8pm.', 'check_in_time', { options: { hour_weights: expect.arrayContaining([9.440426]) } }],
  ['Bike rentals: bike id, start time, minutes. More rentals during rush hours (7-9 and 16-19).', 'start_time', { options: { hour_weights: [1, 1, 1, 1, 1, 1, 1, 3, 3, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 1, 1, 1, 1, 1] } }],
  ['Orders: order id, order date, total. More orders on weekends and in December.', 'order_date', { options: { from: '-2y', weekday_weights: [2.2, 1, 1, 1, 1, 1, 2.2], month_weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.2] } }],
  ['Hotel bookings: booking id, booked on, nights. Twice as many bookings in July and August.', 'booked_on', { options: { month_weights: [1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1] } }],
  ['Bestellungen: Bestellnummer, Bestellzeit, Betrag. Am Wochenende mehr Bestellungen.', 'bestellzeit', { options: { weekday_weights: [2.2, 1, 1, 1, 1, 1, 2.2] } }],
  ['commandes: numéro, date et heure, montant. Plus de commandes le soir et le week-end.', 'date_et_heure', { options: { weekday_weights: [2.2, 1, 1, 1, 1, 1, 2.2] } }],
  ['ER visits: visit id, arrival time, triage level. Quieter between 2am and 6am.', 'arrival_time', { options: { hour_weights: [1, 1, 0.35, 0.35, 0.35, 0.35, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } }],
  ['Web visits: session id, timestamp, device. Traffic peaks in the evening.', 'timestamp', { options: { from: '-1y' } }],
  ['Weather station: hourly observations for 5 days from 2025-03-01, station code, temperature, rain mm. Most hours have no rain.', 'timestamp', { options: { from: '2025-03-01', step: '1h' } }],
  ['Job postings: title, employment type, required years of experience 0-15', 'required_years_of_experience', { options: { min: 0, max: 15 } }],
  ['Bugs: id, status (open 30%, in progress 20%, fixed 50%), assignee', 'status', { options: { values: ['open', 'in progress', 'fixed'], weights: [30, 20, 50] } }],
  ['students;matric number;course;gpa 0.0-4.0;enrolled since;scholarship (15% yes)', 'scholarship', { options: { probability: 0.15 } }],
  ['hotels: name, rating with one decimal', 'rating', { type: 'decimal', options: { min: 1, max: 5, decimals: 1 } }],
  ['pizza orders: size (S M L), price', 'size', { options: { values: ['S', 'M', 'L'] } }],
  ['flights: date, flight no, departure time, arrival time', 'departure_time', { options: { after: 'date' } }],
  ['billets de train: nom, date, heure de départ, prix', 'heure_de_départ', { options: { after: 'date' } }],
  ['50 Hotels in Österreich: Name, Ort, Sterne (3-5), Bewertung', 'name', { options: { values: expect.arrayContaining(['Hotel Seeblick']) } }],
  ['lista de hoteles: nombre, ciudad, estrellas', 'nombre', { options: { values: expect.arrayContaining(['Hotel Miramar']) } }],
  ['policies: sum assured from 20,000 up to 50,000 in steps of 10,000, premium', 'sum_assured', { options: { values: [20000, 30000, 40000, 50000] } }],
  ['shifts: rider, hours worked 3 to 4, half hours', 'hours_worked', { options: { values: [3, 3.5, 4] } }],
  ['quotes: driver age 17-85, years licensed (never more than age minus 17)', 'years_licensed', { options: { max: 68 } }],
  ['churn: account, hours 0-9, churned: 1 or 0, 20 % ones', 'churned', { options: { values: [0, 1], weights: [0.8, 0.2] } }],
  ['swimmers: seed time 22.00-180.00, final time (within 5% of seed time)', 'final_time', { type: 'expression' }],
  ['checks: tip percent usually around 18 with standard deviation 4', 'tip_percent', { options: { distribution: 'normal', mean: 18, deviation: 4 } }],
  ['fines: full charge 50 or 70, paid early yes/no. A column amount due is half of the full charge if paid early is yes, else the full charge.', 'amount_due', { options: { expression: "paid_early == 'yes' ? 0.5 * full_charge : full_charge" } }],
  ['divers: name, three jump scores between 0 and 10 and best score, which is the maximum of the three', 'best_score', { options: { expression: 'max(jump_score_1, max(jump_score_2, jump_score_3))' } }],
  ['invoice lines: qty, unit price, discount %, line total, VAT 19%, gross', 'vat', { options: { expression: 'line_total * 0.19' } }],
  ['items: price, discount %', 'discount_percent', { type: 'category' }],
  ['parking: plate, entry time, exit time, duration, fee at 2.50 per hour', 'fee', { options: { expression: 'duration * 2.5 / 60' } }],
  ['fitness tracker: steps, sleep, calories', 'sleep', { type: 'decimal', options: { distribution: 'normal', mean: 7 } }],
  ['A/B test results, 2 variants, 5000 visitors, conversion 10% vs 13%', 'converted', { cases: [{ when: "variant == 'A'", options: { probability: 0.1 } }, { when: "variant == 'B'", options: { probability: 0.13 } }] }],
  ['hourly candles for BTC for January 2024', 'symbol', { options: { values: ['BTC'] } }],
  ['customers with name, email, city and signup date in the last two years; 10% have no email', 'email', { missing: 0.1 }],
  ['customers with name, email, city and signup date in the last two years', 'city', { type: 'location.city' }],
  ['used cars: model, age, mileage, price', 'age', { type: 'integer', options: { max: 25 } }],
  ['bank customers with name, iban, balance', 'name', { type: 'person.fullName' }],
  ['sensor data: timestamp, humidity, battery level falling over time', 'battery_level', { type: 'series', options: { trend: -0.4975 } }],
  ['50 rows, sensor log: time every minute, fuel level decreasing from 80 to 10', 'fuel_level', { type: 'series', options: { base: 80, min: 10, max: 80 } }],
  ['device log every 10 minutes: timestamp, battery percent draining from 100 to 5, signal', 'battery_percent', { type: 'series', options: { base: 100, min: 5 } }],
  ['30 days of a weight log: date, weight going down slowly from 92 kg to 84 kg', 'weight', { type: 'series', options: { base: 92, min: 84 } }],
  ['daily log: date, subscribers growing from 1000 to 5000 over 30 days', 'subscribers', { type: 'series', options: { base: 1000, trend: 4000, per: '30d' } }],
  ['temperature falling from 80 to 20, pressure', 'temperature', { type: 'decimal', options: { min: 20, max: 80 } }],
  ['people: name, age, salary. Nobody earns more than 200,000. No one is older than 70.', 'age', { options: { max: 70 } }],
  ['people: name, age, salary. Nobody earns more than 200,000. No one is older than 70.', 'salary', { options: { max: 200_000 } }],
  ['people: name, age, salary. All earn between 30,000 and 90,000.', 'salary', { options: { min: 30_000, max: 90_000 } }],
  ['products: name, price, weight kg. Nothing costs more than 500 and nothing weighs less than 1 kg.', 'price', { options: { max: 500 } }],
  ['calls: agent, duration. No call takes longer than 90 minutes.', 'duration', { options: { max: 90 } }],
  ['flats: rent, area. No flat costs less than 400. None is larger than 150.', 'rent', { options: { min: 400 } }],
  ['vans: plate, parcels. No van carries more than 80 parcels, none fewer than 5', 'parcels', { options: { min: 5, max: 80 } }],
  ['dogs: name, breed, weight. Dogs weigh between 3 and 60 kg.', 'weight', { options: { min: 3, max: 60 } }],
  ['calls: agent, minutes typically 6 and at most 45', 'minutes', { options: { median: 6, max: 45 } }],
  ['products: sku, price, weight kg', 'weight_kg', { options: { max: 40 } }],
  ['people: name, height cm, weight kg', 'weight_kg', { options: { max: 130 } }],
  ['podcasts: show, published weekly on Mondays, downloads', 'published', { options: { from: '2024-07-01', step: '1w' } }],
  ['trial: arm (placebo/treatment 50/50), baseline score, week 12 score lower in the treatment arm', 'week_12_score', { cases: [{ when: "arm == 'treatment'" }] }],
  ['courses: title, max students, enrolled (not above max)', 'enrolled', { type: 'integer' }],
  ['courses: title, max students, enrolled (not above max)', 'max_students', { type: 'integer' }],
  ['workshops: title, capacity 20, registered, attended (not above registered)', 'registered', { type: 'integer', options: { max: 20 } }],
  ['Kunden: Kundennummer K-1000 aufwärts, Vorname', 'kundennummer', { options: { prefix: 'K-', start: 1000 } }],
  ['phones: model, condition (like new, good, fair), price lower for worse condition', 'price', { cases: [{ when: "condition == 'fair'" }, { when: "condition == 'good'" }, { when: "condition == 'like new'" }] }],
  ['delivery: weather (sun, rain), delivery time minutes longer in rain', 'delivery_time_minutes', { cases: [{ when: "weather == 'rain'" }] }],
  ['donations: donor id, volume 450 ml, hemoglobin', 'volume', { type: 'constant', options: { value: 450 } }],
  ['trades: coin, amount, price, fee 0.1% of amount times price, timestamp', 'fee', { options: { expression: '0.001 * amount * price' } }],
  ['loans: book, loaned on, returned on (empty when not returned yet)', 'returned_on', { missing: 0.25 }],
  ['stores: name, latitude and longitude in Spain', 'longitude', { type: 'location.longitude' }],
  ['metrics: host web-01 to web-03, cpu %, alert if cpu % above 90', 'alert', { type: 'expression', options: { expression: 'cpu_percent > 90' } }],
  ['metrics: host web-01 to web-03, cpu %, alert if cpu % above 90', 'host', { options: { values: ['web-01', 'web-02', 'web-03'] } }],
  ['tank: level %, warning when level below 20', 'warning', { type: 'expression', options: { expression: 'level_percent < 20' } }],
  ['feedback with sentiment positive/neutral/negative 60/25/15 and a comment, rating matching the sentiment', 'rating', { cases: [{ when: "sentiment == 'positive'", options: { min: 4, max: 5 } }, { when: "sentiment == 'neutral'", options: { min: 3, max: 3 } }, { when: "sentiment == 'negative'", options: { min: 1, max: 2 } }] }],
  ['item, price about 50 with small variation', 'price', { options: { mean: 50, deviation: 2 } }],
  ['pet name, last visit, next appointment after last visit, weight in kg', 'next_appointment', { type: 'date', options: { after: 'last_visit' } }],
  ['loans: loan id, approved on, first payment after approved on, amount', 'first_payment', { options: { after: 'approved_on' } }],
  ['company, plan, started_at, cancelled_at for churned ones, churned 18%', 'cancelled_at', { when: 'churned' }],
  ['orders: id, total, refund amount for refunded orders, status', 'refund_amount', { when: "status == 'refunded'" }],
  ['employees: name, hire date, termination date for those who left', 'termination_date', { missing: 0.7 }],
  ['commandes: numéro, montant, date de livraison pour les commandes livrées, statut', 'date_de_livraison', { when: "statut == 'livrée'" }],
  ['employee leave requests: employee, type, start date, days, status', 'status', { options: { values: ['approved', 'pending', 'rejected'] } }],
  ['loan applications: name, amount, status', 'amount', { options: { min: 1000 } }],
  ['credit card transactions, is_fraud 1%', 'is_fraud', { options: { probability: 0.01 } }],
  ['credit card transactions, is_fraud 1%', 'merchant', { type: 'category' }],
  ['survey: age group, days remote per week, productivity 1-10', 'days_remote_per_week', { options: { max: 7 } }],
  ['survey: age group, days remote per week, productivity 1-10', 'productivity', { type: 'integer', options: { min: 1, max: 10 } }],
  ['habits: alcohol drinks per week, cups of coffee per day', 'alcohol_drinks_per_week', { type: 'integer', options: { max: 14 } }],
  ['habits: alcohol drinks per week, cups of coffee per day', 'cups_of_coffee_per_day', { type: 'integer', options: { max: 7 } }],
  ['car owners: name, city', 'name', { type: 'person.fullName' }],
  ['game leaderboard: player, score, level', 'level', { type: 'integer' }],
  ['shop receipts: receipt no, member (30%), amount', 'member', { type: 'boolean', options: { probability: 0.3 } }],
  ['réservations : client, prix total, annulée 7%', 'annulée', { type: 'boolean', options: { probability: 0.07 } }],
  ['Wohnungen: Adresse, Miete, Balkon 40%, Keller 60%', 'balkon', { type: 'boolean', options: { probability: 0.4 } }],
  ['posts: id, likes, type photo 50 reel 35 carousel 15', 'type', { options: { values: ['photo', 'reel', 'carousel'], weights: [50, 35, 15] } }],
  ['stock: sku, reorder point 20, on hand', 'reorder_point', { type: 'constant', options: { value: 20 } }],
  ['checks: line, diameter mm mean 25 std 0.03', 'diameter_mm', { type: 'decimal', options: { mean: 25, deviation: 0.03 } }],
  ['checks: line, diameter mm mean 25 std 0.03, pass if between 24.9 and 25.1', 'pass', { type: 'expression', options: { expression: 'diameter_mm >= 24.9 && diameter_mm <= 25.1' } }],
  ['freight: tracking number, weight. 8% delayed', 'delayed', { type: 'boolean', options: { probability: 0.08 } }],
  ['bank: id uuid, amount negative for debit positive for credit, type debit/credit 70/30', 'amount', { cases: [{ when: "type == 'debit'" }, { when: "type == 'credit'" }] }],
  ['freight: mode air/sea/road, transit days; air takes 1-3 days, sea 20-45, road 2-10', 'transit_days', { cases: [{ when: "mode == 'air'" }, { when: "mode == 'sea'" }, { when: "mode == 'road'" }] }],
  ['museum: ticket type adult/child, price adult 15 child 0', 'price', { options: { expression: "ticket_type == 'adult' ? 15 : 0" } }],
  ['airbnb: room type entire home 70 private room 28 shared 2, price', 'room_type', { options: { values: ['entire home', 'private room', 'shared'], weights: [70, 28, 2] } }],
  ['posts: likes, lang en 60 es 20 de 10 fr 10', 'lang', { options: { values: ['en', 'es', 'de', 'fr'] } }],
  ['survey: respondent, age group 18-24 25-34 35-44 45+, nps 0-10', 'age_group', { options: { values: ['18-24', '25-34', '35-44', '45+'] } }],
  ['grades: student, final grade 0-100, letter A/B/C/D/F by final grade', 'letter', { type: 'expression' }],
  ['loyalty: card, points balance 0-5000, tier by points (bronze <500, silver <2000, gold above)', 'tier', { type: 'expression' }],
  ['loans: income 20000-90000, loan amount at most 5x income', 'income', { options: { min: 20000, max: 90000 } }],
  ['hotel bookings: check in, check out, rate per night 60-400, total = nights * rate', 'total', { options: { expression: 'rate_per_night * days(check_out, check_in)' } }],
  ['clinic: pet name, species dog 60 cat 30 other 10', 'species', { options: { values: ['dog', 'cat', 'other'], weights: [60, 30, 10] } }],
  ['station: fuel (gasoline 95, diesel, lpg), litres', 'fuel', { options: { values: ['gasoline 95', 'diesel', 'lpg'] } }],
  ['trades: ticker, side buy 60%, qty', 'side', { options: { values: ['buy', 'sell'], weights: [0.6, 0.4] } }],
  ['garage: entry, exit, fee 2 per started hour, max 20', 'fee', { options: { expression: 'min(ceil(minutes(exit, entry) / 60) * 2, 20)' } }],
  ['shop floor: clock in, clock out, break 30 min', 'break', { type: 'constant', options: { value: 30 } }],
  ['shop receipts: member (30%), amount, total. members get 10% off', 'total', { options: { expression: 'member ? round(amount * 0.9, 2) : amount' } }],
  ['shop receipts: member (30%), amount, total. members get 10% off', 'member', { options: { probability: 0.3 } }],
  ['orders: tier (gold, silver), price, total paid. gold customers get 15% off', 'total_paid', { options: { expression: "tier == 'gold' ? round(price * 0.85, 2) : price" } }],
])('reads the numbers of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['flights on 3 May 2025: flight no, departure', 'departure', { options: { from: '2025-05-03', to: '2025-05-03' } }],
  ['Calls: id, started at. Calls come in between 8:00 and 20:00.', 'started_at', { options: { hours: { from: '08:00', to: '20:00' } } }],
  ['invoices: number, paid date, missing for the roughly 30% that are unpaid, amount', 'paid_date', { missing: 0.3 }],
  ['parking: plate, entered at, left at, fee', 'left_at', { options: { after: 'entered_at' } }],
  ['rounds: player, test date last winter i.e. between 2024-11-01 and 2025-03-15', 'test_date', { options: { from: '2024-11-01', to: '2025-03-15' } }],
  ['permits: number, submitted on, decision (granted, pending), decided on. Pending ones have no decision date.', 'decided_on', { when: "decision != 'pending'" }],
  ['farm fields: crop, harvest date july to september', 'harvest_date', { options: { from: '2025-07-01', to: '2025-09-30' } }],
  ['museum visits: visit time, visitors, open 10-18', 'visit_time', { options: { hours: { from: '10:00', to: '18:00' } } }],
  ['bakery: opens at 6:30, closes at 18:00, sales with time, product', 'time', { options: { hours: { from: '06:30', to: '18:00' } } }],
  ['tickets: priority p1-p4, opened at, resolved at, p1 resolved within 4 hours', 'resolved_at', { options: { after: 'opened_at' }, cases: [{ when: "priority == 'p1'", options: { within: '14400s' } }] }],
  ['bookings: check in, check out (max 14 nights), cancelled 18%, cancellation date before check in only for cancelled', 'cancellation_date', { options: { before: 'check_in' }, when: 'cancelled' }],
  ['users: email, last login, created before last login', 'last_login', { options: { after: 'created' } }],
])('reads the moments of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<readonly [description: string, columns: readonly string[]]>([
  ['house prices: sqft, age, distance to center, price driven mainly by sqft and distance', ['sqft', 'age', 'distance_to_center', 'price']],
  ['library checkouts: member, due date 21 days after checkout', ['member', 'checkout_date', 'due_date']],
  ['real estate listings in Madrid, price, rooms, lift yes/no', ['price', 'rooms', 'lift']],
  ['Employees table for a company of 80 people incl. department, salary, hire date', ['department', 'salary', 'hire_date']],
  ['players name team position goals assists (0-30) yellow cards', ['name', 'team', 'position', 'goals', 'assists', 'yellow_cards']],
  ['50 players w name age club position (GK/DEF/MID/FWD) goals n salary', ['name', 'age', 'club', 'position', 'goals', 'salary']],
  ['used cars brand model year price', ['brand', 'model', 'year', 'price']],
  ['I need a menu: item name, price. like 40 items thx!!', ['item_name', 'price']],
  ['gym members: name, tier (silver, gold), churned 20%. gold clients spend more. churn is lower for gold.', ['name', 'tier', 'churned']],
  ['farm fields: crop, yield t/ha, irrigated 25%, irrigated fields yield 20% more', ['crop', 'yield', 'irrigated']],
  ['deliveries: parcel id, weight 0.1-30, 3% damaged and 8% late', ['parcel_id', 'weight', 'damaged', 'is_late']],
  ['Hotelzimmer: Nummer, Preis, mit oder ohne Balkon, Etage', ['nummer', 'preis', 'balkon', 'etage']],
  ['players: nickname unique, guild 60% have one, premium 10%, last login in past 30 days', ['nickname', 'guild', 'premium', 'last_login']],
  ['Schüler: Name, Klasse 5a-10c, Note Mathe 1-6, Note Deutsch 1-6, Fehltage meist unter 10', ['name', 'klasse', 'note_mathe', 'note_deutsch', 'fehltage']],
  ['campaigns: impressions, clicks fewer than impressions, ctr = clicks / impressions', ['impressions', 'clicks', 'ctr']],
])('finds the columns of %j', async (description, columns) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(columns);
});

it.each([['call log: agent (12 agents), duration', 'agent', 12], ['picking: order no, picker (5 pickers), picks 1-40', 'picker', 5], ['lab: technician (4 of them), sample id', 'technician', 4]])('gives as many people as are counted: %j', async (description, column, count) => {
  const { clauses } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect((await columnsOf(description)).get(column)?.options?.['values']).toHaveLength(count);
  expect(clauses.filter(({ outcome }) => outcome === 'not_understood')).toEqual([]);
});

it('keeps to the values that a title names', async () => {
  expect((await columnsOf('home insurance policies')).get('policy_type')).toMatchObject({ options: { values: ['Home'] } });
  expect((await columnsOf('cancelled orders')).get('status')).toMatchObject({ options: { values: ['cancelled'] } });
});

it('gives the codes of a lead to the column of what has them', async () => {
  const columns = await columnsOf('tyre pressure monitoring for 3 trucks (TRK-01 to TRK-03), a reading every 30 minutes from 2025-02-01: timestamp, truck, pressure 6-9');
  expect(columns.get('truck')).toMatchObject({ options: { values: ['TRK-01', 'TRK-02', 'TRK-03'] } });
});

it('lets prices fall with the distance they depend on', async () => {
  const { schema } = await planner.plan({ description: 'house prices: sqft, distance to center, price driven by sqft and distance', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.correlations?.map(({ columns, rho }) => [...columns, Math.sign(rho)])).toEqual(expect.arrayContaining([['price', 'sqft', 1], ['price', 'distance_to_center', -1]]));
});

it('takes the most of counts set apart by commas for the rows', async () => {
  const { schema } = await planner.plan({ description: 'hotel bookings, 3 hotels, 2,000 bookings', referenceDate: '2026-06-30' }, new AbortController().signal);
  expect(schema.tables[0]?.rows).toBe(2000);
});

it('asks for no fewer rows where a day makes room for more', async () => {
  const rowsOf = async (description: string): Promise<number | undefined> => (await planner.plan({ description, referenceDate: '2026-06-30' }, new AbortController().signal)).schema.tables[0]?.rows;
  expect(await rowsOf('Wedding seating: guest name, table 1-15, seat 1-10. No two guests share the same table and seat.')).toBe(150);
  expect(await rowsOf('desk bookings: date, desk 1-40, slot (morning, afternoon). No two bookings share the same desk and slot.')).toBeUndefined();
});
