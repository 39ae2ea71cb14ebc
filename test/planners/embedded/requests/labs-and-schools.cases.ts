import { columnsOf, planner, type Saying } from '../../../support/planned-columns.js';

it.each<Saying>([
  // A list in brackets with its shares behind it is a column of its own.
  ['sleep table: participant code, age 18 to 75, group (control, melatonin, placebo) in equal parts, awakenings 0-8', 'group', { options: { values: ['control', 'melatonin', 'placebo'] } }],
  ['mice: mouse id, weight 18-35 g, diet (chow, high fat) at a 2:1 ratio, glucose 80-200', 'diet', { options: { values: ['chow', 'high fat'], weights: [2, 1] } }],
  // Items by their own names, and what is made of them.
  ['faculty, five Likert items q1 to q5 from 1 (strongly disagree) to 5 (strongly agree), open comment', 'q5', { type: 'integer', options: { min: 1, max: 5 } }],
  ['Survey: respondent id, age, six agreement items (a1-a6) rated 1 to 7, total = sum of the six items', 'a6', { type: 'integer', options: { min: 1, max: 7 } }],
  ['Survey: respondent id, s1, s2, s3 each 1 to 5, overall score = mean of the three items', 'overall_score', { options: { expression: '(s1 + s2 + s3) / 3', decimals: 1 } }],
  // Shares of women and men, whatever the rows are.
  ['nurses: first name, sex, ward. 85% of nurses are female.', 'sex', { options: { values: ['female', 'male'], weights: [0.85, 0.15] } }],
  ['study: subject id, sex (M/F), age. 40% of the subjects are men.', 'sex', { options: { values: ['F', 'M'], weights: [0.6, 0.4] } }],
  ['study: subject id, sex (male/female), age, group. Two thirds are women, the rest men.', 'sex', { options: { weights: [0.666667, 0.333333] } }],
  ['runners: bib, gender, time, injured. 10% of the women are injured.', 'gender', { type: 'person.sex' }],
  // What has run out lies behind, the rest ahead.
  ['vaccine stock: vaccine name, lot no, expiry date, flag if its expired', 'expiry_date', { options: { from: 'now' }, cases: [{ when: 'expired', options: { from: '-18mo', to: '-1d' } }] }],
  ['food stock: item, best before, expired (true if best before is in the past)', 'best_before', { options: { from: 'now' } }],
  ['samples: sample no, volume ml, approved yes/no, approved on', 'approved_on', { when: "approved == 'yes'" }],
  // When the answer is the other one.
  ['water: sample no, turbidity (0 to 5), coli count 0-50, and a compliant flag which is false whenever the coli count is above zero or the turbidity exceeds 4.', 'compliant_flag', { options: { expression: '!(coli_count > 0 || turbidity > 4)' } }],
  ['water: sample no, turbidity (0 to 5), usable (false if turbidity above 4)', 'usable', { options: { expression: 'turbidity <= 4' } }],
  ['wells: well id, depth 5-80 m, nitrate 0-90, drinkable: false whenever nitrate exceeds 50', 'drinkable', { options: { expression: 'nitrate <= 50' } }],
  ['water: sample no, turbidity (0 to 5), coli count 0-50, compliant flag (false if the coli count is above 0 or turbidity above 4)', 'compliant_flag', { options: { expression: '!(coli_count > 0 || turbidity > 4)' } }],
  // Intervals rise by their numbers.
  ['plants: pot no, dose (5 mg, 10 mg, 20 mg), height 10 to 60 cm. Height increases with dose.', 'height', { cases: [{ when: "dose == '5 mg'" }, { when: "dose == '10 mg'" }, { when: "dose == '20 mg'" }] }],
  // What is told in passing.
  ['kids: child, age in months, percentile. Nobody older than 60 months, percentiles run from 1 to 99.', 'age', { options: { max: 60 } }],
  ['kids: child, age in months, percentile. Nobody older than 60 months, percentiles run from 1 to 99.', 'percentile', { options: { min: 1, max: 99 } }],
  ['birds: observer, count of birds (mostly 1 or 2, rarely up to 200), habitat', 'count_of_birds', { options: { min: 1, max: 200 } }],
  ['loans: member, book, loan date, return date. Books still out, 15% of all, have no return date.', 'return_date', { missing: 0.15 }],
  ['cattle: ear tag, sex, milk yield per day in litres. Bulls give no milk so leave the yield blank for them.', 'milk_yield_per_day', { when: "sex != 'male'" }],
  ['exams: pupil, result (pass, fail, absent), mark 0-100. Absent pupils have no mark, so leave the mark blank in those cases.', 'mark', { when: "result != 'absent'" }],
  ['experiment data: participant, stimulus colour red, green, blue, response key R, G or B, rt in ms', 'stimulus_colour', { options: { values: ['red', 'green', 'blue'] } }],
  // What is told by its opposite or from its other end.
  ['lab: sample id, absorbance 0-3, run date no Saturdays or Sundays', 'run_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['court bookings: court (1 to 6), booking date no Saturdays or Sundays only, surface', 'booking_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['fish: lake, stocking date in 2024, species. No stocking on weekends.', 'stocking_date', { options: { weekdays: [1, 2, 3, 4, 5] } }],
  ['visits: seconds_on_page log-normal with half of them below 45, converted', 'seconds_on_page', { options: { distribution: 'lognormal', median: 45 } }],
  ['sleep: user, time asleep in minutes centred on 420, wakings 0-8', 'time_asleep', { options: { mean: 420 } }],
  ['loans: application no, decision (granted 65%, rejected 25%, pending 10%) and decision date, which pending ones lack', 'decision_date', { when: "decision != 'pending'" }],
])('reads "%s"', async (description, name, expected) => {
  expect((await columnsOf(description)).get(name)).toMatchObject(expected);
});

it.each([
  ['trial: subject id, event, severity mild/moderate/severe, serious Y/N. Severe events are serious about half of the time, mild ones never.', [0.5, 0]],
  ['calls: agent, severity (mild, severe, none), serious y/n. Severe calls are serious in 30% of cases, mild calls 2%.', [0.3, 0.02]],
])('reads what two values have in "%s"', async (description, shares) => {
  const serious = (await columnsOf(description)).get('serious') as unknown as { cases: { options: { values: string[]; weights: number[] } }[] };
  expect(serious.cases.map(({ options }) => (options.values[0]?.toLowerCase() === 'y' ? options.weights[0] : 0))).toEqual(shares);
});

it.each([
  ['hi, exam hall seating, like student no, name, hall (A/B/C), row letter, seat nr 1-30, no two students same hall+row+seat ok? thanks so much 200 students', ['student_no', 'name', 'hall', 'row_letter', 'seat_nr']],
  ['plants: plant nr, light hrs per day 4-16, height in cm 2-60. more light = taller', ['plant_nr', 'light_hrs_per_day', 'height']],
  ['sleep: user id, hrs slept 3-11, mood next morning 1-5. sleep more = better mood', ['user_id', 'hrs_slept', 'mood_next_morning']],
  ['runners: bib, gender, time. 40 % of the runners are women.', ['bib', 'gender', 'time']],
  ['shop stock: item, shirt colour red, green, blue, size S, M or L, price', ['item', 'shirt_colour', 'size', 'price']],
])('finds the columns of "%s"', async (description, names) => {
  expect([...(await columnsOf(description)).keys()]).toEqual(names);
});

it.each([
  ['yo can i get some data on rescue dogs plz: name, breed, arrival date, 60 dogs', 60],
  ['seating: name, hall (A/B/C), seat 1-30. thanks so much 200 students', 200],
])('counts the rows of "%s"', async (description, rows) => {
  expect((await planner.plan({ description, referenceDate: '2026-11-27' }, AbortSignal.timeout(5000))).schema.tables[0]?.rows).toBe(rows);
});
