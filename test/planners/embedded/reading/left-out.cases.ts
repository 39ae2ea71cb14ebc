import { columnsOf, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['tickets: id, status (open, solved, closed), opened at, solved at, rating 1-5. Only solved and closed tickets have a solved at, which is later than opened at, and only closed ones a rating.', 'rating', { when: "status == 'closed'" }],
  ['tickets: id, status (open, solved, closed), opened at, solved at, rating 1-5. Only solved and closed tickets have a solved at, which is later than opened at, and only closed ones a rating.', 'solved_at', { when: "(status in ['solved', 'closed'])" }],
  ['grants: id, title, awarded yes/no, amount awarded. Amount awarded is 1000, 2500 or 5000 and stays blank for everyone else.', 'amount_awarded', { options: { values: [1000, 2500, 5000] }, when: "awarded == 'yes'" }],
  ['docket: filing date, status, closing date. Status is one of filed, heard, closed.', 'status', { options: { values: ['filed', 'heard', 'closed'] } }],
  ['members: name, join date, leave date (only for former members, about 15%)', 'leave_date', { missing: 0.85 }],
  ['Mitglieder: Name, Eintrittsdatum und Austrittsdatum – letzteres nur bei ehemaligen Mitgliedern, ca. 15 %', 'austrittsdatum', { missing: 0.85 }],
  ['cows: id, mastitis (yes/no, 4% yes), milk. Affected cows give less milk.', 'milk', { cases: [{ when: "mastitis == 'yes'" }] }],
  ['quakes: magnitude 2.5 to 8, place. Small quakes are much more common than big ones.', 'magnitude', { options: { distribution: 'lognormal' } }],
  ['bills: food total, drinks total, tip. Tips are between 10 and 20% of food and drinks together.', 'tip', { type: 'expression' }],
  ['patients: id, diabetic y/n, hba1c. Diabetics have higher hba1c.', 'diabetic', { options: { values: ['y', 'n'] } }],
])('reads what %j leaves out', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['weather log: date, temp, cloudy/sunny/rainy', 'weather_condition', { options: { values: ['cloudy', 'sunny', 'rainy'] } }],
  ['tickets: id, title, low/medium/high, open/closed', 'priority', { options: { values: ['low', 'medium', 'high'] } }],
  ['animals:\n- tag: ear tag like NL 4821\n- weight', 'tag', { options: { pattern: 'NL ####' } }],
  ['books: title, shelf code like B-12', 'shelf_code', { options: { pattern: '[ABCDEF]-##' } }],
  ['parking: plate, spot like A7, hours', 'spot', { options: { pattern: '[ABCDEF]#' } }],
  ['games: player, result (win 45%, loss 35%, draw 20%)', 'result', { options: { values: ['win', 'loss', 'draw'], weights: [45, 35, 20] } }],
  ['rooms: status (stayover 70%, checkout 30%), deep clean for 10% and never for checkouts', 'deep_clean', { cases: [{ when: "status == 'checkout'", options: { probability: 0 } }] }],
  ['lifts: lift no, faults 0-5, out of order (true only if faults are 3 or more)', 'out_of_order', { options: { expression: 'faults >= 3' } }],
  ['jobs: id, started at, finished at 15 to 60 minutes later', 'finished_at', { options: { after: 'started_at', at_least: '15m', within: '60m' } }],
  ['quotes: sum insured 100k to 900k, premium of about 0.2% of the sum insured, previous claims 0-4 mostly zero. More previous claims means a higher premium.', 'previous_claims', { options: { min: 0, max: 4 } }],
  ['flats to rent\n- listing_ref: format BER-NNNNN\n- district\n- available_from: within the next 60 days', 'listing_ref', { type: 'pattern' }],
  ['employees: name, rating 1-5, promoted for around 10% and only when the rating is 4 or 5', 'promoted', { options: { probability: 0.25 }, cases: [{ when: '!(rating in [4, 5])', options: { probability: 0 } }] }],
  ['users: plan (free, pro), has_api_key: 20% yes, only for pro', 'has_api_key', { options: { probability: 0.4 }, cases: [{ when: "plan != 'pro'" }] }],
  ['cases: amount, case number in the form 2023-CV-00412', 'case_number', { options: { prefix: '2023-CV-' } }],
  ['freezer: door_open (true about 5% of the time), temp', 'door_open', { type: 'boolean', options: { probability: 0.05 } }],
  ['cows: id, mastitis: flag, roughly 4% yes, milk', 'mastitis', { type: 'boolean', options: { probability: 0.04 } }],
  ['orders: id, filing date (2022 or 2023)', 'filing_date', { options: { from: '2022-01-01', to: '2023-12-31' } }],
  ['match_id: uuid; team_a_score: int 0-16; team_b_score: int 0-16; winner: enum(A, B, draw)', 'winner', { options: { expression: "team_a_score > team_b_score ? 'A' : team_a_score < team_b_score ? 'B' : 'draw'" } }],
  ['create table samples (\n  temp decimal(4,1), -- on arrival, 2.0 to 8.0\n  rejected boolean, -- 8% true\n  reason varchar(60) -- null unless rejected\n)', 'temp', { options: { min: 2, max: 8 } }],
  ['create table samples (\n  temp decimal(4,1), -- on arrival, 2.0 to 8.0\n  rejected boolean, -- 8% true\n  reason varchar(60) -- null unless rejected\n)', 'reason', { when: 'rejected' }],
  ['sheets: hero, str dex con all 3 to 18', 'dex', { type: 'integer', options: { min: 3, max: 18 } }],
  ['halls: name, first choice hall and second choice hall out of Maple, Birch and Oak (the two must differ)', 'first_choice_hall', { options: { values: ['Maple', 'Birch', 'Oak'] } }],
  ['devices: asset tag, next check due, in service (yes/no)', 'in_service', { options: { values: ['yes', 'no'] } }],
  ['tickets: plate, paid flag, paid date within 60 days of issue when paid, issued at', 'paid_date', { options: { after: 'issued_at', within: '60d' }, when: 'paid_flag' }],
  ['tests: lactate 0.8-14, stopped soon (true whenever lactate is over 10)', 'stopped_soon', { options: { expression: 'lactate > 10' } }],
  ['Alumnos: nombre, curso (1º ESO a 4º ESO), nota', 'curso', { options: { values: ['1º ESO', '2º ESO', '3º ESO', '4º ESO'] } }],
  ['Give me nothing but follower_id, followed_id and followed_at.', 'follower_id', { type: 'pattern' }],
  ['pledges: amount (20, 60 or 1000 dollars, small amounts are the most common), gift (mug, none). Nobody pledging under 60 gets a gift.', 'amount', { options: { values: [20, 60, 1000], weights: [3, 2, 1] } }],
  ['logger:\n- id\n- setpoint: 22', 'setpoint', { options: { value: 22 } }],
  ['fines: id, offence (speeding 50%, red light 40%, no insurance 10%)', 'offence', { options: { values: ['speeding', 'red light', 'no insurance'] } }],
  ['visits: id, mode (walk-in 70%, phone 30%)', 'mode', { options: { values: ['walk-in', 'phone'], weights: [70, 30] } }],
  ['log: week 1-9, run no 1-3, dist km (max 5)', 'dist_km', { options: { max: 5 } }],
  ['sheep: ear number, breed. Twins: about a third yes.', 'twins', { type: 'boolean' }],
  ['bp: systolic 100-190, diastolic 60-90. Pulse pressure as well, i.e. systolic minus diastolic.', 'pulse_pressure', { options: { expression: 'systolic - diastolic' } }],
  ['menu: dish,course starter/main,price 4-24 ending in .50 or .00,gluten milk nuts egg (each y/n),kcal', 'nuts', { options: { values: ['y', 'n'] } }],
  ['auditions: candidate number, score of each of three jurors 1-25, average of the three scores', 'average', { options: { expression: '(juror_1_score + juror_2_score + juror_3_score) / 3' } }],
  ['Messwerte: Zeitpunkt stündlich ab 1. Mai 2024, Temperatur', 'zeitpunkt', { options: { from: '2024-05-01', step: '1h' } }],
  ['Abonnés : nom, date de début, date de résiliation pour environ 20 % des abonnés, toujours postérieure au début', 'date_de_résiliation', { missing: 0.8 }],
  ['quiz: correct answers 0-20, score percent which is correct answers divided by 20 times 100, time used 3-45', 'score_percent', { options: { expression: 'correct_answers / 20 * 100' } }],
  ['logins: id, success y/n, failure reason. Failure reason (bad password, locked) must be present for failures and absent otherwise.', 'failure_reason', { options: { values: ['bad password', 'locked'] } }],
])('makes the column of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<Saying>([
  ['x: start weight 45-130 kg, end weight always 0.5 to 4 kg less than start weight', 'end_weight', { type: 'expression' }],
  ['x: list price 10-200, sale price (10-30% below list price)', 'sale_price', { type: 'expression' }],
  ['x: pledged amount 20-1000, kept yes/no, amount received. The amount received equals the pledged amount if kept and is zero otherwise.', 'amount_received', { options: { expression: "kept == 'yes' ? pledged_amount : 0" } }],
  ['x: bid 1-100, won (y/n), price paid = bid if won, else blank', 'price_paid', { options: { expression: 'bid' }, when: "won == 'y'" }],
  ['x: rent 500-2000, deposit 1 to 3 times the rent', 'deposit', { options: { min: 500, max: 6000 } }],
  ['x: pledged amount 20-1000, kept yes/no. Four out of five pledges are kept.', 'kept', { options: { weights: [0.8, 0.2] } }],
])('ties the numbers of %j', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});
