import { ModelAccount } from '../../src/planners/model-account.js';

const NOON = Date.parse('2026-01-31T12:00:00Z');
const took = (tokens: number): { promptTokens: number; completionTokens: number } => ({ promptTokens: tokens, completionTokens: 0 });

function account(tokensPerDay?: number): { account: ModelAccount; setTime: (ms: number) => void } {
  let now = NOON;
  return { account: new ModelAccount({ tokensPerDay, prices: { input: 2, output: 10, configured: true }, now: () => new Date(now) }), setTime: (ms) => { now = ms; } };
}

describe('the account of the model', () => {
  it('adds up what calls took, and what that costs', () => {
    const { account: books } = account();
    books.open('a', 500)({ promptTokens: 300, completionTokens: 40 });
    books.open('b', 500)({ promptTokens: 200, completionTokens: 60 });
    books.open('b', 500)(undefined);
    expect(books.spent).toEqual({ calls: 2, promptTokens: 500, completionTokens: 100 });
    expect(books.cost(books.spent)).toBeCloseTo(0.002, 9);
    expect(books.budgetOf('a')).toBeUndefined();
  });

  it('has a budget for each caller, which calls under way cannot overdraw together', () => {
    const { account: books } = account(1_000);
    const first = books.open('a', 600);
    expect(() => books.open('a', 600)).toThrow(expect.objectContaining({ code: 'unavailable', retryAfterSeconds: 43_200 }));
    books.open('b', 600)(took(100));
    books.open(undefined, 600)(took(700));
    first(took(200));
    expect(['a', 'b', undefined].map((caller) => books.budgetOf(caller)?.usedToday)).toEqual([200, 100, 700]);
    books.open('a', 600)(took(900));
    expect(() => books.open('a', 1)).toThrow('the budget of 1000 tokens a day is used up');
  });

  it('gives back what was set aside for a call that was not made', () => {
    const { account: books } = account(1_000);
    books.open('a', 900)(undefined);
    expect(books.budgetOf('a')).toEqual({ tokensPerDay: 1_000, usedToday: 0 });
  });

  it('starts every day with nothing used, also where a call runs over midnight', () => {
    const { account: books, setTime } = account(1_000);
    books.open('a', 900)(took(900));
    const late = books.open('b', 900);
    setTime(NOON + 43_200_000);
    expect(books.budgetOf('a')?.usedToday).toBe(0);
    late(took(300));
    expect(books.budgetOf('b')?.usedToday).toBe(300);
    books.open('a', 900)(took(1));
  });
});
