import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // Bounds.
  ['person_id,age,is_adult\nage 5..90; is_adult = age a minimum of 18', 'is_adult', { options: { expression: 'age >= 18' } }],
  ['Customers: plan (basic or premium), tenure_years 0-10, discount. A 15 percent discount only for premium customers with a minimum of 5 years; everyone else gets 0.', 'discount', { options: { expression: "plan == 'premium' && tenure_years >= 5 ? 15 : 0" } }],
  ['Company pension\n* employee_pct: 2, 3, 4 or 5\n* employer_pct: equals employee_pct, but a maximum of 4', 'employer_pct', { options: { expression: 'min(employee_pct, 4)' } }],
  ['museum visitors: age (3 to 90), is_member, ticket_price. Members or anyone < 12 get in for 0, all others pay 9.50', 'ticket_price', { options: { expression: 'is_member || age < 12 ? 0 : 9.5' } }],
  ['Household panel with age (16-95), employment [employed, retired, student]. Nobody < 60 is retired.', 'age', { cases: [{ when: "employment == 'retired'", options: { min: 60, max: 95 } }] }],
  ['air quality: timestamp, pm25 (2-120), and a category: Good when pm25 < 12, Moderate from 12 to 35, Unhealthy when > 35.', 'category', { options: { expression: "pm25 > 35 ? 'Unhealthy' : pm25 >= 12 ? 'Moderate' : 'Good'" } }],
  ['clients: client number, hourly rate. No hourly rate < 150 or > 650.', 'hourly_rate', { options: { min: 150, max: 650 } }],
  ['Parking log: licence plate, minutes parked, fee. The fee is 2.50 per started hour, <= 25.', 'fee', { options: { expression: 'min(ceil(minutes_parked / 60) * 2.5, 25)' } }],
  // Ranges.
  ['test log: visitor_id, converted. order_value only exists for visitors who converted, no less than 20 and no more than 300.', 'order_value', { options: { min: 20, max: 300 }, when: 'converted' }],
  ['shelter: animal id, outcome (adopted, transferred), adoption fee. Only adopted animals have an adoption fee, ranging from 35 up to 250 USD, blank for the rest.', 'adoption_fee', { options: { min: 35, max: 250 }, when: "outcome == 'adopted'" }],
  ['shelter: animal id, outcome (adopted, transferred), adoption fee. Only adopted animals have an adoption fee, min 35 max 250 USD.', 'adoption_fee', { options: { min: 35, max: 250 }, when: "outcome == 'adopted'" }],
  ['payroll: employee name, hourly rate 15 USD-65 USD', 'hourly_rate', { options: { min: 15, max: 65 } }],
  // Values.
  ["sellers with level ('trainee', 'junior', 'senior') and commission in euro.", 'level', { options: { values: ['trainee', 'junior', 'senior'] } }],
  ['Mailing list readers: mail address, given name, came through web | event | referral, opted out true/false', 'came_through', { options: { values: ['web', 'event', 'referral'] } }],
  ['scholarships: application_no, amount awarded. Amount awarded is 1000 | 2500 | 5000', 'amount_awarded', { options: { values: [1000, 2500, 5000] } }],
  // No value twice.
  ['Forum members: every username never repeats; joined_year 2010 to 2024', 'username', { unique: true }],
  ['Forum members: every username is different in every row; joined_year 2010 to 2024', 'username', { unique: true }],
  ['cards: cert number (8 digits, no duplicates), grade from 1 to 10', 'cert_number', { unique: true }],
  ['EV charging: station id, energy delivered 2-95 kWh with 2 decimals, price per kWh 0.29 to 0.79', 'energy_delivered', { type: 'decimal', options: { min: 2, max: 95, decimals: 2 } }],
  ['bookings: the show, the performance date in autumn 2025 and the total. Bookings are made 1-120 days before the performance.', 'booking_date', { options: { before: 'performance_date', within: '120d' } }],
  ['games: white player, black player, white elo, black elo (ratings 1000-2400), result', 'black_elo', { options: { min: 1000, max: 2400 } }],
  ['adults: participant code, age from 18 and no older than 80', 'age', { options: { min: 18, max: 80 } }],
  // Further words for the same.
  ['premiums: age 18 to 80, bmi 16.0-45.0, one decimal, average abt 28', 'bmi', { options: { min: 16, max: 45, mean: 28 } }],
  ['census: person_id, age 18-90 with mean close to 45', 'age', { options: { min: 18, max: 90, mean: 45 } }],
  ['survey: respondent id, nps score 0-10, comment, with close to 30% of comments missing', 'comment', { missing: 0.3 }],
  ['calls: call id, roaming flag true in 5% or so, cost in EUR', 'roaming_flag', { type: 'boolean', options: { probability: 0.05 } }],
  ['cold chain: reading_time, temp_c 2 to 8, alarm: true if temp_c is bigger than 6, otherwise false', 'alarm', { options: { expression: 'temp_c > 6' } }],
  ['shelter: animal id, outcome (adopted, transferred), adoption fee. Only adopted animals have an adoption fee, 35...250 USD, blank for the rest.', 'adoption_fee', { options: { min: 35, max: 250 }, when: "outcome == 'adopted'" }],
  ['wine: wine_id, ph between 2.8 and 4.0 2dp, alcohol 8 to 15 percent 1dp', 'alcohol', { options: { min: 8, max: 15, decimals: 1 } }],
  ['Forum members: every username has no duplicates; joined_year 2010 to 2024', 'username', { unique: true }],
  ['Forum members: every username occurs only once; joined_year 2010 to 2024', 'username', { unique: true }],
  ['rentals: pick-up date in June 2025, return date, car class (economy, van). The return is between 1 and 21 days later.', 'return_date', { options: { after: 'pick_up_date', within: '21d' } }],
  ['boilers:\n- fault_code: F22, F28 or F75, empty for 95% of readings\n- read_at', 'fault_code', { options: { values: ['F22', 'F28', 'F75'] }, missing: 0.95 }],
  ['jackets:\n- colour: red, blue or green, missing for 10% of the jackets\n- size', 'colour', { options: { values: ['red', 'blue', 'green'] }, missing: 0.1 }],
  ['findings with id, status open 40% / fixed 50% / accepted 10%, reported on, fixed on.', 'status', { options: { values: ['open', 'fixed', 'accepted'] } }],
  // What other signs say stays as it was.
  ['helpline: call id, age band (< 18, 18-25, 26-40, 60+), topic', 'age_band', { options: { values: ['< 18', '18-25', '26-40', '60+'] } }],
])('reads %j as it is usually said', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
