import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  ['filters: code, tested: between 3 Feb 2025 and 28 Mar 2025, weekdays only', 'tested', { type: 'date', options: { from: '2025-02-03', to: '2025-03-28', weekdays: [1, 2, 3, 4, 5] } }],
  ['pupils: code, been bullied (never, once, several times), told an adult', 'bullied', { options: { values: ['never', 'once', 'several times'] } }],
  ['guests: name, stars 1-5 and a remark that half of them skip', 'remark', { missing: 0.5 }],
  ['guests: name, stars 1-5, remark (30% skip it)', 'remark', { missing: 0.3 }],
  ['Fines: the table must have borrower id, item barcode, days overdue 1-90', 'borrower_id', {}],
  ['clients: initials, sessions so far, next session date', 'sessions_so_far', { type: 'integer' }],
  // Of whom alone there is something, told behind it.
  ['study: id, group (meditation or waitlist), sessions attended 0-8 which only the meditation group has', 'sessions_attended', { when: "group == 'meditation'" }],
  ['orders: id, shipped yes/no, carrier, and only shipped orders have one', 'carrier', { when: "shipped == 'yes'" }],
  ['study: group, stress score before and after, both 0 to 40, age', 'stress_score_after', { options: { min: 0, max: 40 } }],
  ["Patients with age and weight. Please don't include names but do include blood type.", 'blood_type', { options: { values: expect.arrayContaining(['O+']) as unknown } }],
  // Older people by their age groups.
  ['survey: age group (under 18, 18-30, 31-50, over 50), visits per month 0-20. Older groups visit more often.', 'visits_per_month', { cases: expect.arrayContaining([{ when: "age_group == 'under 18'", options: { median: 3.83 } }]) as unknown }],
  ['survey: age band (18-30, 31-50, 51+), spend 0-200. Younger people spend less.', 'spend', { cases: expect.arrayContaining([{ when: "age_band == '31-50'", options: { median: 64 } }]) as unknown }],
  // A yes or no, and from where it is so.
  ['blood tests: id, creatinine 40 to 250, kidney risk flag which is true above 140 creatinine', 'kidney_risk_flag', { options: { expression: 'creatinine > 140' } }],
  ['blood tests: id, creatinine 40 to 250, kidney risk which is true above a creatinine of 140', 'kidney_risk', { options: { expression: 'creatinine > 140' } }],
  ['blood tests: id, glucose 40 to 250, diabetic which is yes from 126 glucose', 'diabetic', { options: { expression: 'glucose >= 126' } }],
  // "minus" is no minute.
  ['sessions: id, duration minutes 180-300, weight before, weight after, fluid removed in litres which is weight before minus weight after', 'weight_after', { options: { expression: 'weight_before - fluid_removed' } }],
  // Who stays arrives before he leaves, what is on its way leaves first.
  ['boarding: pet, arrives, leaves, nights, price per night', 'leaves', { options: { expression: 'add_days(arrives, nights)' } }],
  ['trips: train, leaves, arrives, hours', 'arrives', { options: { expression: 'add_seconds(leaves, int(round(hours * 3600)))' } }],
  ['trips: pupil, class (3a, 3b, 4a, 4b), paid y/n, amount 12.50 always', 'amount', { options: { min: 12.5, max: 12.5 } }],
  ['patients: code, bmi 18-48, blood pressure 90-190. Overweight people have higher blood pressure.', 'blood_pressure', { options: { min: 90, max: 190 } }],
  // What several columns lack at once.
  ['vaccinations: resident id, vaccine (flu, covid), given on, next due exactly one year later, refused (5 percent). When a resident refused, both dates stay empty.', 'next_due', { when: '!(refused)' }],
  ['loans: book, borrowed on, due on, lost (yes/no). If a book is lost, both dates are blank.', 'borrowed_on', { when: "lost != 'yes'" }],
  ['tests: id, score 0-100, retake score 0-100, absent y/n. Both scores are empty when the student was absent.', 'retake_score', { when: "absent != 'y'" }],
  ['samples: id, collected at, tested at, discarded (true/false). For discarded samples collected at and tested at are missing.', 'collected_at', { when: '!(discarded)' }],
  ['orders: id, cancelled yes/no, price 1-9, shipped on, note. For cancelled orders price, shipped on and note are all blank.', 'price', { when: "cancelled != 'yes'" }],
  ['orders: id, shipped yes/no, carrier, weight kg. Only shipped orders have a carrier and a weight.', 'weight_kg', { when: "shipped == 'yes'" }],
  // What was measured and is not there; parcels that are lost are another matter.
  ['soil: plot, moisture percent 4-45, nitrogen. 2.5% of the moisture values got lost.', 'moisture_percent', { missing: 0.025 }],
  ['wards: patient id, temp 35-41. 4% of the temperature readings were lost.', 'temp', { missing: 0.04 }],
  ['parcels: id, weight, carrier. 2% of the parcels got lost.', 'lost', { options: { probability: 0.02 } }],
  // Better and worse by what is best.
  ['Exam retakes: candidate, first mark, second mark. Marks are 1 to 6 where 1 is best, second mark never worse than the first one.', 'second_mark', { cases: expect.arrayContaining([{ when: 'first_mark >= 5', options: { min: 1, max: 5 } }]) as unknown }],
  ['ranks: player, old rank 1-50, new rank 1-50. Lower is better. The new rank is never better than the old one.', 'old_rank', { cases: expect.any(Array) as unknown }],
  // Shares that a small word sets beside the name they are of.
  ['survey: id, mode of transport where half walk, 30% cycle and the rest take the bus, minutes one way 2 to 75', 'mode_of_transport', { options: { values: ['walk', 'cycle', 'bus'], weights: [50, 30, 20] } }],
  ['students with student no, diet of which 60% meat, 25% vegetarian and 15% vegan, age 18-30', 'diet', { options: { values: ['meat', 'vegetarian', 'vegan'], weights: [60, 25, 15] } }],
  ['sites: id, zone where 20% are industrial, area', 'zone', { options: { values: expect.arrayContaining(['North']) as unknown } }],
  ['Mesures: station, polluant (NO2, O3, PM10), seuil dépassé oui/non', 'seuil_dépassé', { options: { values: ['oui', 'non'] } }],
  ['theses: id, grade 1.0 to 4.0 in steps of 0.3', 'grade', { options: { values: [1, 1.3, 1.6, 1.9, 2.2, 2.5, 2.8, 3.1, 3.4, 3.7, 4] } }],
  ['rolls: id, price 5-100 in steps of 10', 'price', { options: { values: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100] } }],
  // Kinds of living beings with their family as an initial; authors with theirs.
  ['cultures: organism (E. coli 50%, S. aureus 30%, K. pneumoniae 20%), antibiotic, count', 'organism', { options: { values: ['E. coli', 'S. aureus', 'K. pneumoniae'], weights: [50, 30, 20] } }],
  ['birds: species (P. major, C. caeruleus, E. rubecula), site, count', 'species', { options: { values: ['P. major', 'C. caeruleus', 'E. rubecula'] } }],
  ['books: author is J. K. Rowling or George R. R. Martin, title', 'author', { options: { values: ['J. K. Rowling', 'George R. R. Martin'] } }],
  ['Results with student id, grade A, B or C. students must be older than 12. Age is between 10 and 18.', 'grade', { options: { values: ['A', 'B', 'C'] } }],
  // What begins when now has come.
  ['stock: medicine name, expiry date after today, quantity', 'expiry_date', { options: { from: '+1d', to: '+2y' } }],
  ['stock: medicine name, expiry date, quantity. Expiry dates are all later than today.', 'expiry_date', { options: { from: '+1d', to: '+2y' } }],
  ['bookings: guest, arrival date from today on, nights', 'arrival_date', { options: { from: 'today', to: '+2y' } }],
  ['exams: title, exam date after 1 January 2027, room', 'exam_date', { options: { from: '2027-01-02', to: '2029-01-02' } }],
  ['fotos: archivo, fecha después de hoy, tamaño', 'fecha', { options: { from: '+1d', to: '+2y' } }],
  ['visits: patient, last visit not after today, doctor', 'last_visit', { options: { to: 'today' } }],
  // Bands that a sentence tells of the column it begins with.
  ['results: respondent id, total score 0-27 and severity. Severity is minimal below 5, mild 5-9, moderate 10-14, moderately severe 15-19 and severe from 20 upwards.', 'severity', { options: { expression: "total_score >= 20 ? 'severe' : total_score >= 15 ? 'moderately severe' : total_score >= 10 ? 'moderate' : total_score >= 5 ? 'mild' : 'minimal'" } }],
  ['air: station, pm25 between 0 and 200, quality. Quality is good up to 12, moderate from 12 to 35, very bad above 35.', 'quality', { options: { expression: "pm25 > 35 ? 'very bad' : pm25 >= 12 ? 'moderate' : 'good'" } }],
  ['plan costs: id, tier, price. Price is 9 for basic, 19 for plus and 29 for pro.', 'price', { options: { values: [9, 19, 29] } }],
  // A state that is told beside what it leaves out.
  ['Dental appointments with patient number, treatment and cost between 40 and 900 euros. Around one in ten appointments was cancelled, and cancelled ones have no cost.', 'cost', { when: '!(cancelled)' }],
  ['Lab samples: sample no, ph, analyst. One in twenty samples was rejected and rejected ones have no ph.', 'rejected', { options: { probability: 0.05 } }],
  // Words of their fields.
  ['blood donors: donor nr, name, blod group, haemoglobin', 'blood_group', { options: { values: expect.arrayContaining(['O+', 'AB-']) as unknown } }],
  ['vet surgeries: animal name, species, surgery type, surgeon, date', 'surgery_type', { options: { values: expect.arrayContaining(['Spay']) as unknown } }],
  ['prescription_id,patient_id,drug_name,dose_mg,frequency,start_date', 'frequency', { options: { values: expect.arrayContaining(['twice daily']) as unknown } }],
  ['Tabelle mit Laborproben: Probennummer, Material, Laborant', 'laborant', { type: 'person.fullName' }],
  ['samples: sample no, phlebotomist, tube colour', 'phlebotomist', { type: 'person.fullName' }],
  // How often it happens to whom, without a word for more or less.
  ['patients: patient id, vaccinated yes/no, hospitalised yes/no (15% yes). Vaccinated people rarely end up in hospital.', 'hospitalised', { cases: [{ when: "vaccinated == 'yes'", options: expect.any(Object) as unknown }] }],
  ['loans: loan id, employed yes/no, defaulted yes/no (8% yes). Employed borrowers rarely default.', 'defaulted', { cases: [{ when: "employed == 'yes'", options: expect.any(Object) as unknown }] }],
  ['surgeries: op id, urgent yes/no, complication yes/no 10% yes. Urgent operations often have complications.', 'complication', { cases: [{ when: "urgent == 'yes'", options: expect.any(Object) as unknown }] }],
  ['cases: case id, age 0-90, vaccinated, hospitalised. Vaccinated people are hospitalised less often.', 'hospitalised', { cases: [{ when: 'vaccinated', options: expect.any(Object) as unknown }] }],
  // Statements in a row, and the share of all behind who is so less often.
  ['cases: case id, onset date in March 2023, rash date, vaccinated, hospitalised. The rash comes two to four days after onset, vaccinated people are less often hospitalised, and about one in six cases overall is hospitalised.', 'rash_date', { options: { after: 'onset_date', at_least: '2d', within: '4d' } }],
  ['cases: case id, vaccinated yes/no, hospitalised. Vaccinated people rarely end up in hospital, and about one in six cases overall is hospitalised.', 'hospitalised', { options: { probability: 0.329552 } }],
  ['sales: order id, order date in 2023, ship date, premium yes/no, price 10-900. The shipping happens one to three days after the order, premium customers pay more, and about 10% are premium.', 'price', { cases: [{ when: "premium == 'yes'", options: expect.any(Object) as unknown }] }],
  // Of both together.
  ['invoices: fee 35-90, medication 0-200, vat: 20% of fee and medication together, total', 'vat', { options: { expression: '0.2 * (fee + medication)' } }],
  ['jobs: job id, labour 40-300, parts 0-500, discount (10% of labour and parts combined)', 'discount', { options: { expression: '0.1 * (labour + parts)' } }],
  ['invoice: fee 35-90, medication_cost: can be zero, never above 200', 'medication_cost', { options: { min: 0, max: 200 } }],
  // Grades by their tens, and what is cut short.
  ['marks: pupil, score 0-100, grade (A: 90s, B: 80s, C: 70s, F below 70)', 'grade', { options: { expression: "score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : 'F'" } }],
  ['gradebook: student nr, hw avg (0 to 100), midterm n final also out of 100, overall = 30% hw + 30% midterm + 40% final', 'overall', { options: { expression: '0.3 * hw_avg + 0.3 * midterm + 0.4 * final' } }],
  ['samples: sample_id, collected_by: initials of a geologist', 'collected_by', { type: 'pattern' }],
  // How one measure is spread, and no groups.
  ['survey: respondent id, hours slept per night (mean 6.8, sd 1.1, between 3 and 11), age 18-60', 'hours_slept_per_night', { options: { min: 3, max: 11, mean: 6.8, deviation: 1.1 } }],
  ['survey: respondent id, minutes walked per day (mean 60, sd 12, between 3 and 110)', 'minutes_walked_per_day', { options: { min: 3, max: 110 } }],
  ['members: member_id, months_as_member up to 84', 'months_as_member', { type: 'integer', options: { max: 84 } }],
  // Measured twice: on one scale, and how the two compare.
  ['rehab: patient id, pain before 0-10, pain after', 'pain_after', { options: { min: 0, max: 10 } }],
  ['trial: participant, arm (placebo or drug, 1:1), baseline systolic pressure 130–180, week-12 systolic pressure. People on the drug have lower pressure at week 12.', 'week_12_systolic_pressure', { cases: [{ when: "arm == 'drug'", options: expect.any(Object) as unknown }] }],
  ['trial: participant, group (control, training), depression score at baseline 10-40, depression score at follow-up. The training group has clearly lower scores at follow-up.', 'depression_score_at_follow_up', { cases: [{ when: "group == 'training'", options: expect.any(Object) as unknown }] }],
  // A kind of people, whatever is counted of them.
  ['gym: member_id, months_as_member up to 84, plan (basic, plus or premium), has_trainer. Only premium members can have a trainer.', 'has_trainer', { options: { expression: "plan == 'premium'" } }],
  ['school: student id, type (day, boarding), gets_dinner. Only boarding students get dinner.', 'gets_dinner', { options: { expression: "type == 'boarding'" } }],
  // Who is mostly what, and the whole as it was told.
  ['deaths: age group (child, adult, senior), cause (heart, accident, cancer). Seniors mostly die of heart problems.', 'cause', { cases: [{ when: "age_group == 'senior'", options: { weights: [0.75, 0.125, 0.125] } }] }],
  ['deaths: age group (child, adult, senior), cause (heart, accident, cancer). Seniors mostly die of heart problems.', 'age_group', { options: { values: ['child', 'adult', 'senior'] } }],
  ['pets: species (dog, cat), size (small, medium, large), sex. Cats are mostly small, dogs are mostly large.', 'size', { cases: [{ when: "species == 'cat'" }, { when: "species == 'dog'" }] }],
  ['sales: channel (web, shop), payment (card 60%, cash 30%, voucher 10%). Web customers mostly pay by card.', 'payment', { options: { weights: [0.45, 0.4125, 0.1375] } }],
  ['visits: id, triage level 1-5, arrived by ambulance yes/no. Most ambulance cases are triage 1 or 2.', 'triage_level', { cases: [{ when: "arrived_by_ambulance == 'yes'" }] }],
  ['parcels: shift (day, night), late yes/no (10% yes). Night parcels are usually late.', 'late', { cases: [{ when: "shift == 'night'" }] }],
  ['shifts: day (weekday, weekend), hours 3-12. Weekend shifts are short.', 'hours', { cases: [{ when: "day == 'weekend'", options: { max: 8.4 } }] }],
  // A list of values, each with how often it comes.
  ['visits: visit number, and the outcome: discharged in 70% of cases, admitted in 25%, left without being seen in 5%', 'outcome', { options: { values: ['discharged', 'admitted', 'left without being seen'], weights: [70, 25, 5] } }],
  // Of the numbers before.
  ['exam: score A 0-40, score B 0-40, average of the two scores', 'average', { options: { expression: '(score_a + score_b) / 2' } }],
  ['exam: maths 0-40, physics 0-40, mean of both scores, sum of the two', 'sum', { options: { expression: 'maths + physics' } }],
  ['survey: id, semester 1-10, hours 0-60, average between 5 and 10', 'average', { type: 'decimal', options: { min: 5, max: 10 } }],
  ['encuesta: id, semestre del 1 al 10, horas de 0 a 60, promedio entre 5 y 10 con un decimal', 'promedio', { type: 'decimal', options: { min: 5, max: 10, decimals: 1 } }],
  // Past midnight, and at which hours most.
  ['sleep: id, lights off between 21:30 and 00:30', 'lights_off', { type: 'category', options: { values: expect.arrayContaining(['21:30', '00:00', '00:30']) as unknown } }],
  ['calls: call id, called at (mostly in the afternoon), minutes 1-60', 'called_at', { options: { hour_weights: expect.any(Array) as unknown } }],
  // In that case another is empty.
  ['water: site, copies_per_litre 1000-5000000, below_detection flag 4% true - in that case copies are empty, lab days 1-5', 'copies_per_litre', { when: '!(below_detection)' }],
  ['parts: id, score 0-10, broken 5% yes - then the score is blank, weight 1-9', 'score', { when: '!(broken)' }],
  // How many rows and what for is no rule.
  ['Make 1000 rows for default prediction: loan_id, fico 300-850, loan_amount 1000-40000 in steps of 500, default 0/1 with 12% ones.', 'loan_amount', { type: 'category' }],
  ['plants: treatment (control, fertilised), height at week 4 (10-45 cm), height at week 8 (20-90 cm). Fertilised plants grow taller.', 'height_at_week_8', { cases: [{ when: "treatment == 'fertilised'" }] }],
  ['Weather station log, one row per hour from 1 January 2024: station id WS01..WS05, temperature -15..38', 'timestamp', { options: { from: '2024-01-01', step: '1h' } }],
])('reads what is said of people and samples: %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, RegExp]>([
  ['Dialysis: patient code, pre-weight 45-120 kg, post-weight. Nobody weighs more after the session than before.', /post_weight <= pre_weight/],
  ['Course: student id, pre score 0-50, post score 0-50. No student has a lower score at the end than at the start.', /pre_score <= post_score/],
  ['Handball: Spielerin, Tore 0-220, Würfe 0-300. Es gibt nie mehr Tore als Würfe.', /tore <= col\('würfe'\)/],
  ['Fútbol: jugador, goles 0-40, tiros 0-90. Nunca hay más goles que tiros.', /goles <= tiros/],
  ['Course: student id, pre score 0-50, post score 0-50. Everybody scores higher after the course than before.', /pre_score < post_score/],
])('compares what was measured first and last: %s', async (description, said) => {
  const { clauses } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(JSON.stringify(clauses)).toMatch(said);
});

it.each<[string, readonly [string, string], 1 | -1]>([
  ['gym: member id, visits last month 0-30, churned. Overall 22% should have churned; the fewer visits, the more likely somebody left.', ['visits_last_month', 'churned'], -1],
  ['visits: id, triage level from 1 (most urgent) to 5, waiting minutes 0-300. Urgent people wait less.', ['triage_level', 'waiting_minutes'], 1],
  ['survey: id, mood 1 (very sad) to 10 (very happy), sleep hours 3-11. Happy people sleep longer.', ['mood', 'sleep_hours'], 1],
  ['survey: respondent, hours slept 3-11, caffeine cups per day 0-8. Coffee drinkers sleep less.', ['caffeine_cups_per_day', 'hours_slept'], -1],
])('moves together what people do: %s', async (description, columns, sign) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(Math.sign(schema.tables[0]?.correlations?.find((one) => [...one.columns].sort().join() === [...columns].sort().join())?.rho ?? 0)).toBe(sign);
});

it.each<[string, readonly string[]]>([
  ['ads: impression_id, device (mobile 62%, desktop 38%), clicked 0/1. The base click rate is 4%.', ['impression_id', 'device', 'clicked']],
  ['Click data for a course, columns exactly: impression_id, hour 0-23, clicked 0/1', ['impression_id', 'hour', 'clicked']],
])('makes no column of what is said of one: %s', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});
