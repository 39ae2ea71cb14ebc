import { valuesOf } from '../../columns/weights.js';
import type { Claims, Draft } from '../../model.js';
import { readEnumeration } from '../../phrases/enumerations.js';
import type { Enumeration } from '../../phrases/lists/built.js';
import { tellsShares } from '../../phrases/lists/told-shares.js';
import { timesAsMany } from '../../phrases/shares/times-as-many.js';
import { BECAME } from '../../vocabulary/became.js';
import { fold, keysOf } from '../../reading/words.js';
import { isConditional } from '../grammar/openers.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { isOfSexes, sexesIn } from '../grammar/sexes.js';

/**
 * "Half walk, a quarter take the bus, the rest cycle": a sentence that is a list of values with their shares, of a column
 * that it may name before a colon or leave to be understood.
 */
export function readToldList(drafts: readonly Draft[], text: string): Claims | undefined {
  const compared = toldByNumber(drafts, text);
  if (compared !== undefined) return compared;
  const [, head = '', body = text] = /^([^:]{2,80}):\s+(.+)$/su.exec(text) ?? [];
  if (!tellsShares(body) || isConditional(text)) return undefined;
  const found = readEnumeration(body);
  if (found?.weights === undefined) return undefined;
  const rows = ROWS.exec(body)?.[1];
  const told = { ...found, values: found.values.map((value, i) => becameOf(i === 0 && rows !== undefined ? withoutRows(String(value), rows) : String(value)).replace(BEING, '')) };
  // "two thirds are women, the rest men": of the column of sexes, which has other words for them.
  if (told.values.every((value) => drafts.some((draft) => isOfSexes(draft) && sexesIn(draft, value).length > 0))) return undefined;
  // "One in eight tenants is in arrears, everybody else owes nothing" tells how often a number is 0.
  if (head === '' && told.values.some((value) => namedIn(value, drafts.filter(isNumeric)).length > 0)) return undefined;
  const draft = holderOf(drafts, head, told);
  return draft === undefined ? undefined : hold(draft, told, found.weights, wholeOf(found.weights));
}

/** "85% of deployments succeed": what the rows are is no part of what becomes of them. */
const ROWS = /^\W*(?:(?:about|around|roughly|some|nearly|almost)\s)?\d+(?:\.\d+)?\s?(?:%|percent)\sof\s(?:the\s|all\s|our\s|these\s)*(\p{L}+s)\s/iu;
const withoutRows = (value: string, rows: string): string => (value.toLowerCase().startsWith(`${rows.toLowerCase()} `) ? value.slice(rows.length + 1) : value);
/** "succeed", "fail": the state in which they end. */
const becameOf = (value: string): string => BECAME.get(value.toLowerCase()) ?? value;

/** "están confirmadas", "sind offen": the verb is no part of the value. */
const BEING = /^(?:\p{L}+\s+)?(?:are|is|were|was|est[áa]n?|son|sont|est|sind|ist|wurden?|seront|ser[áa]n)\s+(?=\p{L})/iu;

/** "Only dogs and cats, with twice as many dogs as cats": two values by how many there are of each. */
function toldByNumber(drafts: readonly Draft[], text: string): Claims | undefined {
  const found = timesAsMany(text);
  if (found === undefined) return undefined;
  const values = [found.more, found.less];
  const isAll = /(?<![\p{L}])(?:only|just|either|nothing but|nur|s[oó]lo|seulement)(?![\p{L}])/iu.test(text);
  const draft = drafts.find((other) => other.made.type === 'category' && hasAll(other, values)) ?? (isAll ? holderOf(drafts, '', { values }) : undefined);
  if (draft === undefined) return undefined;
  const own = draft.stated.values === true || !isAll ? (valuesOf(draft.made) ?? []) : [];
  const others = own.filter((value) => !values.some((other) => isSame(value, other)));
  return hold(draft, { values: [...values, ...others.map(String)] }, [found.times, 1, ...others.map(() => 1)]);
}

/** The column a list is told of: one that is named, one that has its values, or the last that could be anything of the kind. */
function holderOf(drafts: readonly Draft[], head: string, { values }: Enumeration): Draft | undefined {
  const lists = drafts.filter((draft) => (draft.made.type === 'category' || (draft.made.type === 'pattern' && !draft.unique)) && draft.stated.formula !== true && draft.cases === undefined && !/(?:^|_)(?:id|uuid)$/iu.test(draft.name));
  const named = namedIn(head, drafts)[0]?.draft;
  if (named !== undefined) return lists.includes(named) && (named.stated.values !== true || hasAll(named, values)) ? named : undefined;
  const holding = lists.find((draft) => hasAll(draft, values));
  if (holding !== undefined) return holding;
  const open = lists.filter(({ stated, made, name }) => stated.values !== true && made.unique !== true && !/(?:^|_)(?:name|id|code|title)$/iu.test(name));
  return open.find((draft) => (valuesOf(draft.made) ?? []).some((value) => values.some((other) => isSame(value, other)))) ?? open.at(-1);
}

const isSame = (a: unknown, b: unknown): boolean => keysOf(fold(String(a))).join(' ') === keysOf(fold(String(b))).join(' ');

function hasAll(draft: Draft, values: readonly unknown[]): boolean {
  const own = valuesOf(draft.made) ?? [];
  return values.every((value) => own.some((other) => isSame(value, other)));
}

/** "80 % are returned, 15 % open": of what all shares are parts, where they leave something to other values. */
function wholeOf(weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0.5 && sum < 0.995 ? 1 : sum > 50 && sum < 99.5 ? 100 : undefined;
}

/** Gives the column the values with their shares, as it writes them where it has them; what is left of the whole goes to its others. */
function hold(draft: Draft, { values }: Enumeration, weights: readonly number[], whole?: number): Claims {
  const known = valuesOf(draft.made) ?? [];
  const own = draft.stated.values === true ? known : [];
  const found = values.map((value) => known.find((other) => isSame(value, other)));
  // "confirmadas, pendientes" beside "confirmada": what is new is said of one row as well.
  const isPlural = values.some((value, i) => found[i] !== undefined && `${String(found[i]).toLowerCase()}s` === String(value).toLowerCase());
  const told = values.map((value, i) => found[i] ?? (isPlural ? String(value).replace(/(?<=[a-z]{3})s$/u, '') : value));
  const others = own.filter((value) => !told.includes(value));
  const all = [...told, ...others];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const left = whole === undefined || others.length === 0 ? 0 : (whole - sum) / others.length;
  const shares = all.map((_, i) => Math.round(((weights[i] ?? left) / (left === 0 ? sum : (whole ?? sum))) * 1e6) / 1e6);
  draft.made = { type: 'category', options: { values: all, weights: shares } };
  draft.stated.values = true;
  draft.stated.shape = true;
  draft.unique = false;
  return [{ kind: 'values', column: draft.name, values: all.map(String), shares }];
}
