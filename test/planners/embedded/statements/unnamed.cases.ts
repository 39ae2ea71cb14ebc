import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

describe('formulas that name no column', () => {
  it.each<[string, string, string]>([
    ['gym: start weight, current weight, weight lost (the difference)', 'weight_lost', 'start_weight - current_weight'],
    ['Elections: votes yes, votes no, votes total (the sum)', 'votes_total', 'votes_yes + votes_no'],
    ['weather log: day, temp_c, temp_f', 'temp_f', 'temp_c * 1.8 + 32'],
    ['Athletes: name, height_cm 150-200, height_in', 'height_in', 'height_cm * 0.393701'],
  ])('%s', async (description, name, expression) => {
    const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
    const column = schema.tables.flatMap(({ columns }) => columns).find((candidate) => candidate.name === name);
    expect(column?.options).toMatchObject({ expression });
  });
});
