import { columnsOf } from '../../../support/planned-columns.js';

describe('what happened to a row', () => {
  it('takes several shares for the flags they name, and keeps one within the other', async () => {
    const columns = await columnsOf('mails: recipient, opened, clicked, reported. 62% open the mail, 18% click. Nobody can click without opening, and 5% report it.');
    expect(columns.get('opened')).toMatchObject({ type: 'boolean', options: { probability: 0.62 } });
    expect(columns.get('clicked')?.options?.['probability']).toBeCloseTo(0.29, 2);
    expect(columns.get('clicked')?.cases).toEqual([{ when: '!(opened)', options: { probability: 0 } }]);
    expect(columns.get('reported')?.type).toBe('boolean');
  });

  it.each([
    ['Applicants: name, invited, hired. 25% get invited, 5% are hired.', 'hired', 0.05],
    ['patients: patient id, tested, positive. 80% were tested, 15% positive.', 'positive', 0.15],
  ])('asks whether it happened: %j', async (description, column, probability) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ type: 'boolean', options: { probability } });
  });

  it('has a column for what a sentence says was done, and when', async () => {
    const columns = await columnsOf('Bistro bills with bill no, covers (1 to 8), total. Opened between 11:30 and 22:00, paid 30 to 150 minutes after opening.');
    expect(columns.get('paid')?.options).toEqual({ after: 'opened', at_least: '30m', within: '150m' });
  });

  it.each([
    ['x: id, opened at, closed at (within 10 days)', 'closed_at', { after: 'opened_at', within: '10d' }],
    ['x: id, order date, delivery date within 3 to 5 days', 'delivery_date', { after: 'order_date', at_least: '3d', within: '5d' }],
    ['Meetings: id, start, end. Meetings take 15 minutes to 2 hours.', 'end', { after: 'start', at_least: '900s', within: '7200s' }],
    ['Theatre: case number, scheduled start, actual start, end time. Operations last between half an hour and 6 hours.', 'end_time', { after: 'actual_start', at_least: '1800s', within: '21600s' }],
  ])('says how far apart moments are: %j', async (description, column, options) => {
    expect((await columnsOf(description)).get(column)?.options).toEqual(options);
  });

  it('leaves empty together what a part of the rows lacks', async () => {
    const columns = await columnsOf('Runners: bib, time in minutes, rank, medal. 5% did not finish and have no time and no rank.');
    expect(columns.get('time')?.missing).toBe(0.05);
    expect(columns.get('rank')?.when).toBe('time == time');
  });
});

describe('one measurement at several times', () => {
  it.each([
    ['trial: plant_id, tray, height at week 0, 2 and 4 in cm, leaf count', ['plant_id', 'tray', 'height_at_week_0', 'height_at_week_2', 'height_at_week_4', 'leaf_count']],
    ['test: patient id, glucose at 0, 60 and 120 min (mg/dL), diabetic yes/no', ['patient_id', 'glucose_at_0_min', 'glucose_at_60_min', 'glucose_at_120_min', 'diabetic']],
    ['pupils: name, reading level in year 1 and year 2, school', ['name', 'reading_level_in_year_1', 'reading_level_in_year_2', 'school']],
    ['obs: date, min temp, max temp and mean temp (the average of the two), rainfall', ['date', 'min_temp', 'max_temp', 'mean_temp', 'rainfall']],
  ])('is a column each: %j', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });
});

describe('a title before what each row has', () => {
  it.each([
    ['Car workshop repair orders. Each order has an order number such as RO-20431, the VIN, mileage and parts cost.', ['order_number', 'vin', 'mileage', 'parts_cost']],
    ['Repair orders. Each order has an order number, labour cost and parts cost.', ['order_number', 'labour_cost', 'parts_cost']],
    ['City park tree inventory. Every tree has a tag, species, height (2 to 30 m) and a health status.', ['tag', 'species', 'height', 'health_status']],
  ])('names no columns: %j', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });
});

describe('what a sentence prices', () => {
  it.each([
    ['parking: plate, minutes parked 10-300, fee. Parking costs 0.05 EUR per minute.', 'fee', 'minutes_parked * 0.05'],
    ['tutoring: tutor, hours 1-4, total. Each hour costs 35 euros.', 'total', 'hours * 35'],
    ['Fahrstunden: Schüler, Datum, Dauer in Minuten (45 oder 90), Preis. Eine Stunde kostet 1,40 Euro pro Minute.', 'preis', 'dauer * 1.4'],
  ])('is worked out, and no other column: %j', async (description, column, expression) => {
    expect((await columnsOf(description)).get(column)?.options).toEqual({ expression, decimals: 2 });
  });
});

describe('nothing but some columns', () => {
  it.each([
    ['Tram validations - nothing but card id, line (1, 2, 5 or 9), stop and validation time.', ['card_id', 'line', 'stop', 'validation_time']],
    ['Ticket scans: only card id, line and time', ['card_id', 'line', 'time']],
  ])('has the first of them as well: %j', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });
});

describe('what holds of a part of the rows', () => {
  it('is told with how often that is', async () => {
    const columns = await columnsOf('swim: swimmer, finish time in seconds, disqualified. A disqualified swimmer has no finish time (that happens to 3%).');
    expect(columns.get('disqualified')?.options).toEqual({ probability: 0.03 });
    expect(columns.get('finish_time')?.when).toBe('!(disqualified)');
  });

  it('leaves a choice for the others', async () => {
    const columns = await columnsOf('apps: id, awarded yes/no, award amount. Whoever is not awarded has an empty award amount, otherwise it is 1000, 2500 or 5000.');
    expect(columns.get('award_amount')).toMatchObject({ options: { values: [1000, 2500, 5000] }, when: "awarded == 'yes'" });
  });
});

describe('a column behind a condition', () => {
  it.each([
    ['bookings: member, cancelled y/n like 1 in 10, if cancelled late fee 5 eur else 0', 'late_fee', { options: { expression: "cancelled == 'y' ? 5 : 0" } }],
    ['leads: name, won y/n, if won then deal value 1000-50000 else empty', 'deal_value', { when: "won == 'y'" }],
    ['pupils: name, absent y/n (10% y), if absent reason (ill, trip, other)', 'reason', { options: { values: ['ill', 'trip', 'other'] }, when: "absent == 'y'" }],
    ['stock: item, quantity, reorder level. Whenever the quantity is at or below the reorder level the column reorder says yes.', 'reorder', { options: { expression: "quantity <= reorder_level ? 'yes' : 'no'" } }],
  ])('is one: %j', async (description, column, told) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(told);
  });
});

describe('how much and when', () => {
  it.each([
    ['dialysis: session_id, duration. Sessions happen on Mondays, Wednesdays and Fridays of 2024.', 'session_date', { options: { weekdays: [1, 3, 5] } }],
    ['movies: title, budget in million USD', 'budget', { type: 'decimal', options: { max: 320 } }],
    ['leasing: km agreed, km driven, excess km = km driven minus km agreed but never negative', 'excess_km', { options: { expression: 'max(km_driven - km_agreed, 0)' } }],
    ['visits: patient, checked in, checked out', 'checked_out', { type: 'datetime', options: { after: 'checked_in' } }],
    ['exam: student, midterm, final (0-100). About 5% missed the final.', 'final', { missing: 0.05 }],
    ['rating: 1 to 5, a third of customers give none', 'rating', { type: 'integer' }],
    ['clinic: patient, cost, emergency yes/no - emergencies are dearer', 'cost', { cases: [{ when: "emergency == 'yes'" }] }],
    ['Backup jobs: type full or incremental, duration in minutes, size in GB. Full backups are far larger and take longer than incremental ones.', 'duration', { cases: [{ when: "type == 'full'" }] }],
    ['Incidents: incident number INC0012345 style, service', 'incident_number', { type: 'sequence', options: { prefix: 'INC' } }],
  ])('is read: %j', async (description, column, told) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(told);
  });
});

describe('bounds and what else is said beside them', () => {
  it.each([
    ['x: price 40-100, cost 0-80 which is never higher than the price', 'price', { options: { min: 40, max: 100 } }],
    ['exam: grade 1.0-5.0, passed bool (grade <= 4.0)', 'passed', { options: { expression: 'grade <= 4' } }],
    ['shop: id, shipping fee 4.90 unless the total is above 50 euros then free, total', 'shipping_fee', { options: { expression: 'total > 50 ? 0 : 4.9' } }],
    ['bus: pupil, fee waived yes/no, yearly fee. The fee is 0 if waived and 240 otherwise, roughly one in eight is waived.', 'fee_waived', { options: { weights: [0.125, 0.875] } }],
    ['shops: name, latitude and longitude (both missing for 10%)', 'longitude', { when: 'latitude == latitude' }],
    ['Ernte: Volk, Erntedatum im Juni oder Juli 2024, Sorte', 'erntedatum', { options: { from: '2024-06-01', to: '2024-07-31' } }],
    ['lost items: item, found on, claimed or not, claim date when claimed', 'claim_date', { when: 'claimed' }],
    ['reviews: city, scores for cleanliness, staff and location from 1 to 10, overall score = average of those three with one decimal', 'overall_score', { options: { decimals: 1 } }],
  ])('are read apart: %j', async (description, column, told) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(told);
  });
});

describe('what prose goes on to say of some rows', () => {
  it.each([
    ['Each ride has an id, a distance in km between 1 and 18 and a fare from 3 to 40. About 8 % of the rides are cancelled, and those have neither a fare nor a rating. Ratings are whole numbers from 1 to 5 and tend to be lower when the distance is high.', 'fare', { when: '!(cancelled)' }],
    ['Each ride has an id, a distance in km between 1 and 18 and a fare from 3 to 40. About 8 % of the rides are cancelled, and those have neither a fare nor a rating. Ratings are whole numbers from 1 to 5 and tend to be lower when the distance is high.', 'rating', { type: 'integer', options: { min: 1, max: 5 } }],
    ['walks table w/ dog name, walk date, km 1-8, price 12-20. 15% got cancelled, no km n no price for those', 'price', { when: '!(cancelled)' }],
    ['A runner has a bib number, a name, a half split in minutes 60-150, a finish time in minutes and a pace. 4% of the runners did not finish, they have a split but neither a finish time nor a pace.', 'finish_time', { when: '!(did_not_finish)' }],
    ['Consumer loans with id, principal 1000-9000, rate 4-12 and start date in 2022. Around 6% of the loans default, more often when the rate is high.', 'defaulted', { options: { probability: 0.06 } }],
    ['Fashion items: order id, category (shoes, shirts, dresses), price 15-180. About 15% of the items are returned, shoes more often than shirts.', 'returned', { cases: [{ when: "category == 'shoes'" }] }],
    ['Bistro bills with bill number, guests 1-8, total 10-200. 80% pay by card and the rest in cash.', 'payment_method', { options: { values: ['card', 'cash'], weights: [80, 20] } }],
    ['Invoices with number, customer, invoice date in 2025 and net amount 200-9000. Payment is due 30 days after the invoice date. 85% of the invoices are paid, the others are open and have no payment date.', 'due_date', { options: { after: 'invoice_date', at_least: '30d', within: '30d' } }],
    ['Invoices with number, customer, invoice date in 2025 and net amount 200-9000. Payment is due 30 days after the invoice date. 85% of the invoices are paid, the others are open and have no payment date.', 'payment_date', { when: "status != 'open'" }],
    ['Sessions with session_id, user_id, pages 1-20. Only 35% of visitors are logged in, the rest have no user_id.', 'user_id', { missing: 0.65 }],
    ['Donor visits: donor id, weight 45-120, haemoglobin 10.5-17.5. Donors are eligible when they weigh at least 50 kg and their haemoglobin is at least 12.5.', 'eligible', { options: { expression: 'weight >= 50 && haemoglobin >= 12.5' } }],
    ['Rides with surge multiplier which is 1.0 for three quarters of the rides and 1.3 or 1.6 for the rest, km 1-20', 'surge_multiplier', { options: { values: [1, 1.3, 1.6], weights: [75, 12.5, 12.5] } }],
    ['Users: id, mfa_enabled, mfa_method. mfa_method is totp, sms or push, and null when mfa_enabled is false. 70% have mfa enabled.', 'mfa_method', { options: { values: ['totp', 'sms', 'push'] } }],
    ['Beers with name, style (lager, stout, ipa) and alcohol in percent. Alcohol is 4 to 5.5% for lager, 4.5 to 8% for stout and 5 to 7.5% for ipa.', 'alcohol', { options: { min: 4, max: 8 } }],
    ['A trial with patient age 18-75 and follow-up pressure 120-180. 10% drop out; dropouts have no follow-up pressure. Give each patient an id. Men have a higher follow-up pressure than women, so include the sex.', 'sex', { type: 'person.sex' }],
    ['Trips: id, booking date, check-in date in 2025. The booking date is at least 3 days before the check-in date.', 'booking_date', { options: { before: 'check_in_date', at_least: '3d' } }],
    ['Services: car plate, service date in 2025, km. The last inspection was at least 6 months before the service.', 'last_inspection_date', { options: { before: 'service_date' } }],
    ['Tickets: ticket_id, created_at, first_response_at, resolved_at, resolution_hours. First response comes after creation and resolution after the first response.', 'resolved_at', { type: 'expression' }],
    ['Coupons: code, max_uses, times_used. max_uses is 100, 500 or 1000 and times_used cannot be higher than that.', 'times_used', { options: { max: 1000 } }],
    ['Plots with plot id, nitrogen rate of 0, 60, 120 or 180 kg/ha, yield 3-11.', 'nitrogen_rate', { options: { values: [0, 60, 120, 180] } }],
    ['Flights: flight number, delay in minutes 0-180, delay reason. A reason (weather, crew, technical) is given only for delays of more than 15 minutes.', 'delay_reason', { options: { values: ['weather', 'crew', 'technical'] }, when: 'delay > 15' }],
    ['Bookings: booking_id, checkin, checkout, nights. Check-in is within 2025 and 1 to 14 nights before check-out.', 'checkin', { options: { from: '2025-01-01', to: '2025-12-31' } }],
    ['Departures: flight number, scheduled departure in the last 3 months, actual departure, delay in minutes. The delay is actual minus scheduled departure. 3% of all flights are cancelled and have no actual departure and no delay.', 'actual_departure', { type: 'expression' }],
    ['Each session has a class name, a capacity of 12, 16 or 20, the number of bookings and the number of attendees. No-shows are the difference between the two.', 'no_shows', { type: 'expression' }],
    ['Pull requests: pr_number, opened_at, state (merged 75%, open 25%), merged_at, hours_to_merge. Only merged PRs have merged_at and hours_to_merge, and merging happens within 10 days of opening.', 'merged_at', { type: 'expression', when: "state == 'merged'" }],
    ['Deliveries: id, promised date, delivered date, late (15% yes)', 'delivered_date', { options: { expression: 'add_days(promised_date, late ? 1 + day(promised_date) * 7 % 6 : 0 - day(promised_date) * 7 % 5)' } }],
    ['Parcels: id, promised date, delivered date, late flag. The late flag is true only if the delivered date is after the promised date, which happens for approx 15% of parcels.', 'late_flag', { options: { probability: 0.15 } }],
    ['Library loans: book, due date, return date, overdue. A loan is overdue when returned after the due date; that happens in 1 of 10 cases.', 'overdue', { options: { probability: 0.1 } }],
    ['Exams: id, score 0-100, passed. Passed means a score of 60 or more, which is true for 70% of students.', 'score', { options: { components: [{ weight: 0.3, max: 59 }, { weight: 0.7, min: 60 }] } }],
    ['Orders: id, bill 12-90, coupon code blank for 80%, discount 0 if no coupon otherwise 10 pct of bill', 'discount', { options: { expression: '0' }, cases: [{ when: 'coupon_code == coupon_code', options: { expression: '0.1 * bill' } }] }],
    ['Orders: id, amount 12-90, promo code (empty for 70%), discount is 0 without a promo code, else 15% of the amount', 'discount', { options: { expression: '0' } }],
    ['Calls: id, wait time in seconds (capped at 600, average about 45), abandoned flag (8% yes). The longer people wait the more likely they are to hang up.', 'wait_time', { options: { mean: 35.45 }, cases: [{ when: 'abandoned_flag', options: { mean: 154.85 } }] }],
    ['Orders: id, express yes/no (three quarters express), delivery days average 6. Express orders have shorter delivery days.', 'delivery_days', { options: { mean: 7.8 }, cases: [{ options: { mean: 5.4 } }] }],
    ['Downtime: started at, ended at, downtime minutes. Downtime minutes must equal ended at minus started at, from 3 up to 600: mostly short stops.', 'downtime_minutes', { options: { min: 3, max: 600 } }],
    ['Quiz attempts: started_at, submitted_at, minutes_spent. Submitted_at is minutes_spent after started_at, which ranges 3 to 45 minutes.', 'minutes_spent', { options: { min: 3, max: 45 } }],
    ['Rides: rental id, start time, end time (a ride takes 2 to 90 minutes), duration in min, user type (subscriber, casual). Casual riders ride longer on average.', 'duration', { cases: [{ when: "user_type == 'casual'" }] }],
    ['Podcast episodes\n- episode: number\n- published_on: one per week starting 2022-01-05\n- duration_min: normal, mean 42, sd 8\n- downloads: 500 - 250,000, growing over time', 'duration_min', { options: { mean: 42, deviation: 8 } }],
    ['Food delivery: order id, subtotal, delivery fee, tip, total = subtotal + delivery fee + tip', 'tip', { type: 'category' }],
    ['Loans: member, loan days, loan date', 'loan_days', { options: { min: 1, max: 120 } }],
    ['Site diary: headcount 4-60, man hours 6 to 10 per head', 'man_hours', { type: 'expression' }],
    ['Weddings: guests 20-200, catering cost 40 to 90 per guest', 'catering_cost', { type: 'expression' }],
    ['Concerts: tickets sold 20-200, price 40 to 90 per ticket', 'price', { options: { min: 40, max: 90 } }],
    ['Progress: date, progress_pct 0 to 100, never goes down from one row to the next', 'progress_pct', { type: 'series' }],
    ['Odometer log: date, km reading 10000-60000 which only ever goes up', 'km_reading', { type: 'series' }],
    ['Diary: day, weather (sun, rain, snow), concrete m3 0 to 180 (no pour, i.e. 0, on days with snow)', 'concrete_m3', { cases: [{ when: "weather == 'snow'", options: { min: 0, max: 0 } }] }],
    ['Phones: listing id, brand, sim locked 0/1, a few descriptions blank', 'description', { type: 'text', missing: 0.05 }],
    ['Contacts: name, email, a few emails are blank', 'email', { missing: 0.05 }],
    ['Tickets: number, customer, opened on, closed on, rating 1 to 5. 20% are not closed yet, and those have no rating.', 'rating', { when: 'closed_on == closed_on' }],
    ['Tickets: number, customer, opened on, closed on, rating 1 to 5. 20% are still open and have no rating.', 'closed_on', { missing: 0.2 }],
    ['Tickets de soporte. Número de ticket, cliente, abierto el, cerrado el y valoración de 1 a 5. Un 20% todavía no está cerrado, y esos no tienen valoración.', 'valoración', { when: 'cerrado_el == cerrado_el' }],
    ['Tickets: Nummer, geöffnet am, geschlossen am, Bewertung 1 bis 5. 20 % sind noch offen und haben keine Bewertung.', 'geschlossen_am', { missing: 0.2 }],
    ['Tickets : numéro, ouvert le, fermé le, note de 1 à 5. 20 % ne sont pas encore fermés, et ceux-ci n\'ont pas de note.', 'fermé_le', { type: 'date', missing: 0.2 }],
    ['Workspaces: id, plan (Free 60%, Pro 30%, Team 10%), churned. 15% churn overall, Free workspaces far more often than paying ones.', 'churned', { cases: [{ when: "plan == 'Free'" }] }],
    ['Users: id, plan (basic, premium), churned. Basic users churn twice as often as premium users.', 'churned', { cases: [{ when: "plan == 'basic'" }] }],
    ['Tickets\n- type: adult, child, senior\n- price: one fixed price per ticket type, children pay 0', 'price', { options: { expression: "type == 'adult' ? 40 : type == 'child' ? 0 : 24" } }],
    ['Pool: visitor type (adult, child, member), entry fee 3-9. Members get in for free.', 'entry_fee', { cases: [{ when: "visitor_type == 'member'", options: { min: 0, max: 0 } }] }],
    ['Visits: visit_date in 2024, entry_time between 10:00 and 17:30, price', 'entry_time', { type: 'time' }],
    ['Roasts: batch, green_kg 5-30, roasted_kg 12 to 20% less than green_kg, loss_pct', 'loss_pct', { options: { expression: '(green_kg - roasted_kg) / green_kg * 100' } }],
    ['Clients: client, hourly rate, matter type. No hourly rate is below 150 or above 650, and the matter type is never Criminal.', 'hourly_rate', { options: { min: 150, max: 650 } }],
    ['Students: id, whether they work day or night shifts (half and half), hours slept.', 'shift', { options: { values: ['day', 'night'] } }],
    ['People: name, whether they take the bus or the train', 'transport_mode', { options: { values: ['bus', 'train'] } }],
    ['Towers: id, install yr', 'install_yr', { type: 'integer' }],
    ['Trades: price normally distributed (mean 82, sd 14), trade type peak or baseload, 1 in 3 peak. Peak is dearer than baseload.', 'price', { options: { mean: 76.4, deviation: 11.54 } }],
    ['Milchkühe: Ohrmarke, Rasse', 'rasse', { options: { values: ['Holstein', 'Jersey', 'Simmental', 'Angus', 'Brown Swiss', 'Hereford', 'Ayrshire', 'Guernsey'] } }],
  ])('is read: %j', async (description, column, told) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(told);
  });
});
