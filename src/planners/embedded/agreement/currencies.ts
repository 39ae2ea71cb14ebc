import type { Draft, Options } from '../model.js';

/** Currencies of which a euro is many: how many, and whether they have cents that anybody writes. */
const CURRENCIES: readonly (readonly [told: RegExp, factor: number, hasCents: boolean])[] = [
  [/(?<![\p{L}])(?:yen|jpy)(?![\p{L}])/iu, 150, false],
  [/(?<![\p{L}])(?:won|krw)(?![\p{L}])/iu, 1400, false],
  [/(?<![\p{L}])(?:forints?|huf)(?![\p{L}])/iu, 380, false],
  [/(?<![\p{L}])(?:rupees?|inr)(?![\p{L}])/iu, 85, false],
  [/(?<![\p{L}])(?:kronor|kroner|sek|nok|dkk)(?![\p{L}])/iu, 10, true],
  [/(?<![\p{L}])(?:koruny?|czk)(?![\p{L}])/iu, 24, false],
  [/(?<![\p{L}])(?:z[lł]oty(?:ch)?|pln)(?![\p{L}])/iu, 4, true],
];
const HINT = /(?:\bin\s(?:\p{L}+\s)?|\(\s?)(?:yen|jpy|won|krw|forints?|huf|rupees?|inr|kronor|kroner|sek|nok|dkk|koruny?|czk|z[lł]oty|pln)(?![\p{L}])/iu;
const OTHERS = /(?<![\p{L}])(?:euros?|eur|usd|dollars?|gbp|pounds?|chf)(?![\p{L}])|[€$£]/iu;
const MONEY = /price|(?:daily|nightly|hourly|room|day)_rate|rate_per_|cost|fee|fare|amount|total|revenue|sales|salary|wage|income|rent|budget|charge|premium|balance|payment|spend|bill|deposit|tip|profit|turnover|subtotal/iu;
const NO_MONEY = /pct|percent|(?<!(?:daily|nightly|hourly|room|day)_)rate(?!_per_)|count|quantity|number|(?:^|_)(?:id|no|qty|units|items|method|type|date)(?:_|$)/iu;

/** "prices in yen": what was guessed in euros or dollars is told in another currency, where no number is told. */
export function tellInCurrency(drafts: readonly Draft[], description: string): void {
  if (!HINT.test(description) || OTHERS.test(description)) return;
  const [, factor, hasCents] = CURRENCIES.find(([told]) => told.test(description)) ?? [];
  if (factor === undefined) return;
  for (const draft of drafts.filter(isGuessedMoney)) {
    const isList = draft.made.type === 'category';
    if (!isList || valuesOf(draft.made.options).length > 0) {
      draft.made = { ...draft.made, type: isList ? 'category' : hasCents === true ? draft.made.type : 'integer', options: scaled(draft.made.options ?? {}, factor, hasCents === true) };
      if (draft.cases !== undefined) draft.cases = draft.cases.map(({ when, options }) => ({ when, options: scaled(options, factor, hasCents === true) }));
    }
  }
}

const valuesOf = (options: Options | undefined): readonly number[] => (Array.isArray(options?.['values']) ? options['values'].filter((value) => typeof value === 'number') : []);

/** Nothing bounds it, and no other amount does. */
function isGuessedMoney({ name, english, made, stated, cases }: Draft): boolean {
  const called = english ?? name;
  return MONEY.test(called) && !NO_MONEY.test(called) && /^(?:integer|decimal|category)$/u.test(made.type) && stated.range !== true && stated.values !== true && stated.formula !== true && cases?.some(({ when }) => /[<>]/u.test(when)) !== true;
}

function scaled(options: Options, factor: number, hasCents: boolean): Options {
  const times = (value: number): number => Number((value * factor).toPrecision(value * factor < 100 ? 1 : 2));
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'decimals') return hasCents ? [[key, value]] : [];
      if (key === 'components' && Array.isArray(value)) return [[key, value.map((part: Options) => scaled(part, factor, hasCents))]];
      if (key === 'values' && Array.isArray(value)) return [[key, value.map((one: unknown) => (typeof one === 'number' ? times(one) : one))]];
      return [[key, typeof value === 'number' && /^(?:min|max|mean|median|deviation)$/u.test(key) ? times(value) : value]];
    }),
  );
}
