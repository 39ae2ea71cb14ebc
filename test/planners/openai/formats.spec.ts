import { LESSER, type Fault } from '../../support/fake-openai/faults.js';
import { outcomeOf, stage } from '../../support/openai-planner.js';

interface Body {
  readonly response_format?: { readonly type: string };
  readonly temperature?: number;
  readonly messages: readonly { readonly content: string }[];
}

/** Formats in which the questions were put. */
const formats = (bodies: readonly string[]): string[] => bodies.map((body) => (JSON.parse(body) as Body).response_format?.type ?? 'text');

it.each<[Fault, string[], string]>([
  ['no_strict_schema', ['json_schema', 'json_object'], 'json_object'],
  ['plain_text_only', ['json_schema', 'json_object', 'text'], 'text'],
  ['ignores_schema', ['json_schema', 'text'], 'text'],
  ['no_usage', ['json_schema'], 'json_schema'],
  ['no_sampling', ['json_schema', 'json_schema'], 'json_schema'],
])('finds out how to speak to a server once, and remembers: %s', async (server, found, kept) => {
  for (let seed = 1; seed <= 6; seed++) {
    const { planner, fake, stop } = await stage({ script: [server], seed });
    const first = await outcomeOf(planner);
    expect([first.error, first.plan?.schema.name]).toEqual([undefined, 'staff']);
    expect(formats(fake.bodies)).toEqual(found);
    const second = await outcomeOf(planner);
    expect(second.plan?.schema).toEqual(first.plan?.schema);
    expect(formats(fake.bodies).slice(found.length)).toEqual([kept]);
    expect(planner.health()).toBe('available');
    await stop();
  }
});

it('tries every kind of lesser server', () => {
  expect([...LESSER].sort()).toEqual(['ignores_schema', 'no_sampling', 'no_strict_schema', 'no_usage', 'plain_text_only']);
});

it('gives the schema in the prompt to servers that take none', async () => {
  const { planner, fake, stop } = await stage({ script: ['plain_text_only'] });
  await outcomeOf(planner);
  const [strict, , text] = fake.bodies.map((body) => (JSON.parse(body) as Body).messages[0]?.content ?? '');
  expect(strict).not.toContain('vehicle.');
  expect(text).toMatch(/without options: .*vehicle\.\{[^}]*vin/);
  expect(text).toMatch(/\{name:string,.*tables:\[\{name:string/);
  await stop();
});

it('no longer sends what a model does not take', async () => {
  const { planner, fake, stop } = await stage({ script: ['no_sampling'] });
  await outcomeOf(planner);
  expect(fake.bodies.map((body) => (JSON.parse(body) as Body).temperature)).toEqual([0, undefined]);
  await stop();
});

it('estimates tokens that a server does not count', async () => {
  const { planner, account, stop } = await stage({ script: ['no_usage'] });
  await outcomeOf(planner);
  expect(account.spent.promptTokens).toBeGreaterThan(2_000);
  expect(account.spent.promptTokens).toBeLessThan(4_000);
  expect(account.spent.completionTokens).toBeGreaterThan(50);
  await stop();
});

it('does not take the mistakes of a model that was held to a schema before for those of its server', async () => {
  const { planner, fake, stop } = await stage({ script: ['ok', 'bad_json', 'ok', 'ok'] });
  for (let i = 0; i < 3; i++) expect((await outcomeOf(planner)).plan).toBeDefined();
  expect(formats(fake.bodies)).toEqual(['json_schema', 'json_schema', 'json_schema', 'json_schema']);
  await stop();
});

it('begins anew with a server that could not be spoken to in any way', async () => {
  const { planner, fake, stop } = await stage({ script: ['bad_request', 'bad_request', 'bad_request', 'ok'] });
  expect((await outcomeOf(planner)).error?.code).toBe('model_failed');
  expect((await outcomeOf(planner)).plan).toBeDefined();
  expect(formats(fake.bodies)).toEqual(['json_schema', 'json_object', 'text', 'json_schema']);
  await stop();
});
