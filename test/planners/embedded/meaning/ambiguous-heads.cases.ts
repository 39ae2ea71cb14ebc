import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

const planner = createEmbeddedPlanner();

it.each([
  ['tickets with id, subject, status', 'customer support'],
  ['sessions with client, therapist, date, notes', 'care'],
  ['sessions: charger, kwh, cost', 'energy'],
  ['cases with id, agent, priority, opened, closed', 'customer support'],
  ['cases: court, judge, plaintiff, verdict', 'legal'],
  ['accounts with username, email, password hash, last login', 'people'],
  ['jobs: name, started, finished, exit code', 'cloud operations'],
  ['visits with page, referrer, seconds', 'web logs'],
])('tells by the columns what %s are', async (description, domain) => {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  expect(schema).toMatchObject({ domain, locale: 'en' });
});
