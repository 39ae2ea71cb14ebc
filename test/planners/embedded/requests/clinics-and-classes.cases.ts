import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
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
  ['jobs: job id, labour 40-300, parts 0-500, discount (10% of labour and parts combined)', 'discount', { options: { expression: '(0.1 * (labour + parts))' } }],
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
  ['Weather station log, one row per hour from 1 January 2024: station id WS01..WS05, temperature -15..38', 'timestamp', { options: { from: '2024-01-01', step: '1h' } }],
])('reads what is said of people and samples: %s', async (description, column, expected) => {
  expect((await columnsOf(description)).get(column)).toMatchObject(expected);
});

it.each<[string, RegExp]>([
  ['Dialysis: patient code, pre-weight 45-120 kg, post-weight. Nobody weighs more after the session than before.', /post_weight <= pre_weight/],
  ['Course: student id, pre score 0-50, post score 0-50. No student has a lower score at the end than at the start.', /pre_score <= post_score/],
  ['Course: student id, pre score 0-50, post score 0-50. Everybody scores higher after the course than before.', /pre_score < post_score/],
])('compares what was measured first and last: %s', async (description, said) => {
  const { clauses } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(JSON.stringify(clauses)).toMatch(said);
});

it.each<[string, readonly [string, string], 1 | -1]>([
  ['gym: member id, visits last month 0-30, churned. Overall 22% should have churned; the fewer visits, the more likely somebody left.', ['visits_last_month', 'churned'], -1],
  ['survey: respondent, hours slept 3-11, caffeine cups per day 0-8. Coffee drinkers sleep less.', ['caffeine_cups_per_day', 'hours_slept'], -1],
])('moves together what people do: %s', async (description, columns, sign) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-11-27' }, new AbortController().signal);
  expect(Math.sign(schema.tables[0]?.correlations?.find((one) => [...one.columns].sort().join() === [...columns].sort().join())?.rho ?? 0)).toBe(sign);
});
