import { createHash } from 'node:crypto';
import { columnType } from '../../../src/core/columns/registry.js';
import { CONTINUOUS, COUNTS } from '../../../src/core/distributions/options.js';
import { FUNCTIONS } from '../../../src/core/expressions/ast.js';
import { optionNames } from '../../../src/core/schema/flat/options.js';
import { examplesAs, HOW, PROMPT_VERSION, RULES, TASK } from '../../../src/planners/openai/prompt/instructions.js';
import { OFFERED_TYPES, OFFERED_OF_FAKER } from '../../../src/planners/openai/prompt/offered-types.js';
import { planMessages, type ChatMessage } from '../../../src/planners/openai/prompt/prompt.js';
import { refinedMessages } from '../../../src/planners/openai/prompt/refine.js';
import { MAX_PROMPT_TOKENS, requestTokens } from '../../../src/planners/openai/prompt/tokens.js';
import { readAnswer } from '../../../src/core/schema/flat/read-answer.js';

const FORMATS = ['schema', 'json', 'text'] as const;
const REQUEST = { description: 'staff with name', referenceDate: '2026-01-31' };

/** A description as long as one may be, of the kind people write. */
const LONGEST = 'E-commerce orders with order id, customer name, email, phone, product, category, quantity 1-5, unit price 5-500, discount, total, status (delivered 70%, shipped 20%, cancelled 10%), payment method, order date in the last year and delivery date after it. Customers in Germany and France, most of them returning; prices are lognormal around 40 euros and reviews agree with their stars. '.repeat(12).slice(0, 4_000);

describe('a request', () => {
  it.each(FORMATS)('of the longest description stays within the bound: %s', async (format) => {
    expect(LONGEST).toHaveLength(4_000);
    const tokens = await requestTokens(planMessages({ ...REQUEST, description: LONGEST, locale: 'de_AT' }, format), format);
    expect(tokens).toBeGreaterThan(3_000);
    expect(tokens).toBeLessThanOrEqual(MAX_PROMPT_TOKENS);
  });

  it.each(FORMATS)('that shows a model its mistakes does so too, however many and long they are: %s', async (format) => {
    const columns = Array.from({ length: 150 }, (_, i) => ({ name: `column ${i}`, type: 'no such type', options: [{ option: 'min', value: '1' }] }));
    const answer = { name: 'd', tables: [{ name: 't', columns }] };
    const read = readAnswer(answer, REQUEST);
    const issues = 'issues' in read ? read.issues : [];
    expect(issues.length).toBeGreaterThan(100);
    for (const description of [REQUEST.description, LONGEST]) {
      const messages = await refinedMessages(planMessages({ ...REQUEST, description }, format), format, answer, issues);
      expect(messages).toBeDefined();
      expect(await requestTokens(messages ?? [], format)).toBeLessThanOrEqual(MAX_PROMPT_TOKENS);
    }
  });

  it('shows an answer without what says nothing, where it fits', async () => {
    const answer = { name: 'd', main: null, tables: [{ name: 't', rows: null, columns: [{ name: 'a', type: 'uuid', values: [] }] }] };
    const [, , shown] = (await refinedMessages(planMessages(REQUEST, 'schema'), 'schema', answer, [{ path: '', rule: 'x', message: 'wrong' }])) ?? [];
    expect(shown).toEqual({ role: 'assistant', content: '{"name":"d","tables":[{"name":"t","columns":[{"name":"a","type":"uuid"}]}]}' });
  });

  it('begins alike whatever is asked for, so that providers know its beginning', () => {
    const [one, two] = ['a', 'b'].map((name) => planMessages({ description: `staff with ${name}`, locale: name, referenceDate: '2026-01-01' }, 'schema')[0]?.content ?? '');
    expect(one?.slice(0, -30)).toBe(two?.slice(0, -30));
  });
});

describe('the prompt', () => {
  const systemOf = (format: 'schema' | 'text'): string => (planMessages(REQUEST, format) as readonly ChatMessage[])[0]?.content ?? '';

  it('offers only types that there are', () => {
    expect(OFFERED_OF_FAKER.filter((id) => columnType(id) === undefined)).toEqual([]);
  });

  it('names every type of ours whose name does not speak for itself, with its options', () => {
    for (const type of OFFERED_TYPES.filter(({ group }) => ['structure', 'number', 'time', 'choice', 'text', 'relation'].includes(group))) {
      for (const format of ['schema', 'text'] as const) {
        expect(systemOf(format)).toContain(`${type.id}: ${type.summary}`);
        const required = optionNames(type).filter((name) => !type.options.safeParse({ ...type.examples[0], [name]: undefined }).success);
        for (const name of required) expect(systemOf(format)).toMatch(new RegExp(String.raw`\[[\w,]*\b${name}\b[\w,]*\]`));
      }
    }
  });

  it('names every distribution, and what the dialect has beside options', () => {
    for (const word of [...CONTINUOUS, ...COUNTS, 'cases', 'when', 'missing', 'missing_when', 'outliers', 'correlations', 'determined_by', 'unique', 'vocabulary', 'pool', 'reference', 'rollup', 'main']) expect(systemOf('schema')).toContain(word);
  });

  it('names no function that expressions lack', () => {
    const line = RULES.split('\n').find((text) => text.startsWith('Expressions')) ?? '';
    const named = [...line.matchAll(/\b([a-z_]{3,})\(/g)].map(([, name]) => name).filter((name) => name !== 'col');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(String(name) in FUNCTIONS))).toEqual([]);
  });

  it('tells the shape of an answer, and every type, where no schema does', () => {
    for (const { id } of OFFERED_TYPES.filter(({ group }) => group === 'faker')) {
      const [module = '', ...method] = id.split('.');
      expect(systemOf('text')).toContain(module);
      expect(systemOf('text')).toContain(method.join('.'));
    }
    expect(systemOf('text')).toContain('{name:string');
    expect(systemOf('schema')).not.toContain('{name:string');
  });

  it('has examples that are valid columns', () => {
    const columns = examplesAs('object').split('\n').slice(1).map((line) => JSON.parse(line.replace(/ with vocabulary .*/, '')) as object);
    const words = JSON.parse(`[${/with vocabulary (.*)/.exec(examplesAs('object'))?.[1] ?? ''}]`) as object[];
    const around = [{ name: 'quantity', type: 'integer' }, { name: 'unit_price', type: 'decimal' }, { name: 'status', type: 'category', values: ['delivered', 'new'] }, { name: 'ordered_at', type: 'datetime' }, { name: 'level', type: 'category', values: ['senior', 'junior'] }, { name: 'product', type: 'commerce.productName' }, { name: 'stars', type: 'integer', options: { min: 1, max: 5 } }];
    const read = readAnswer({ name: 'd', vocabulary: [...words, { name: 'comment', entries: ['{about}'] }], tables: [{ name: 't', columns: [...around, ...columns] }] }, REQUEST);
    expect('issues' in read ? read.issues : []).toEqual([]);
  });

  it('has another version when its words are others: change both, and this', () => {
    const words = [TASK, RULES, HOW.strict, HOW.text, examplesAs('pairs')].join('\n');
    expect([PROMPT_VERSION, createHash('sha256').update(words).digest('hex').slice(0, 16)]).toEqual(['prompt-2', 'ae8dae8aacb5b9ec']);
  });
});
