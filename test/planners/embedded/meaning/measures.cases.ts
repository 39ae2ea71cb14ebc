import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

async function optionsOf(description: string): Promise<Record<string, unknown>> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return Object.fromEntries((schema.tables[0]?.columns ?? []).map(({ name, options }) => [name, options ?? {}]));
}

describe('a measure told before the columns', () => {
  it.each([
    ['shoe sizes in steps of 0.5, between 36 and 47; shoe model, size', 'size', { values: expect.arrayContaining([36, 36.5, 47]) as unknown }, ['shoe_model', 'size']],
    ['bus delays in minutes, average 4, never negative, occasionally huge. bus line + delay', 'delay', { distribution: 'lognormal', mean: 4 }, ['bus_line', 'delay']],
    ['Exam scores, normal around 70 with sd 10, for 400 students (student id, score)', 'score', { mean: 70, deviation: 10, max: 100 }, ['student_id', 'score']],
    ['call durations, median 4 minutes, a few very long. call id and agent', 'call_durations', { distribution: 'lognormal', median: 4 }, ['call_durations', 'call_id', 'agent']],
    ['adult heights in cm: mean 172, standard deviation 9. one column for sex too.', 'adult_heights', { mean: 172, deviation: 9 }, ['adult_heights', 'sex']],
    ['IQ values (mean 100, sd 15), whole numbers, with a participant code', 'iq_values', { mean: 100, deviation: 15 }, ['iq_values', 'participant_code']],
    ['exam scores between 0 and 100, half of them under 60; student name', 'exam_scores', { percentiles: [{ percent: 50, value: 60 }] }, ['exam_scores', 'student_name']],
    ['weights of newborns, normally distributed with mean 3.4 kg and standard deviation 0.5 kg, sex too', 'weights_of_newborns', { mean: 3.4, deviation: 0.5, decimals: 1 }, ['weights_of_newborns', 'sex']],
    ['product reviews: reviewer, stars 1-5, average about 4.2', 'stars', { min: 1, max: 5, mean: 4.2 }, ['reviewer', 'stars']],
  ])('%s', async (description, name, expected, names) => {
    const options = await optionsOf(description);
    expect(Object.keys(options)).toEqual(names);
    expect(options[name]).toMatchObject(expected);
  });

  it('bounds in money are those of the only amount', async () => {
    expect(await optionsOf('Discount vouchers of up to 25 euros. voucher code, value')).toMatchObject({ value: { max: 25 } });
  });
});
