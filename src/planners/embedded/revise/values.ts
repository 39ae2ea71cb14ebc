import type { Options } from '../model.js';
import type { Bench, Done } from './bench.js';
import { columnCalled, draftsOf, type Named } from './naming.js';
import { behind, plain } from './verbs.js';

type Value = string | number | boolean;

const TO = /^(.+?)\s+(?:to|in(?:to)?|for|as (?:a|an|another|one more)? ?(?:possible )?(?:value|option|choice) (?:of|for|to)|zu|bei|f[uü]r|a|en|[aà]|dans)\s+(.+?)$/iu;
const FROM = /^(.+?)\s+(?:from|in|out of|aus|von|bei|de|en|dans)\s+(.+?)$/iu;
const ALSO = /^(.+?)\s+(?:can|may|could|should|must) also be\s+(.+)$/iu;
const ALLOW = /^(?:also )?(?:allow|permit)\s+(.+?)\s+(?:in|for|as)\s+(.+)$/iu;
const SWAP = /^(?:rename|replace|change|turn)\s+(.+?)\s+(?:to|by|with|into)\s+(.+?)\s+(?:in|of|for)\s+(.+)$/iu;
const AND = /\s*,\s*(?:(?:and|or|und|oder|y|o|et|ou)\s+)?|\s+(?:and|or|und|oder|y|o|et|ou)\s+/iu;

/** "add 'refunded' to status", "remove cancelled from status", "replace open by active in status": values of a list. */
export function readValues(bench: Bench, text: string): Done | undefined {
  const asked = plain(text);
  return swapped(bench, SWAP.exec(asked)) ?? swappedAlone(bench, asked) ?? extended(bench, asked) ?? shortened(bench, asked);
}

function extended(bench: Bench, asked: string): Done | undefined {
  const also = ALSO.exec(asked);
  const [, list, where] = also === null ? (ALLOW.exec(asked) ?? TO.exec(behind('add', asked)?.replace(/\s+(?:hinzu|ein)$/iu, '') ?? '') ?? []) : [also[0], also[2], also[1]];
  const found = listOf(bench, where);
  if (found === undefined || list === undefined) return undefined;
  const { draft, values, weights } = found;
  const added = list.split(AND).map(readValue).filter(({ value }) => value !== '');
  const fresh = added.filter(({ value }) => !values.some((known) => String(known) === value));
  if (fresh.length === 0 || fresh.some(({ value }) => value.split(/\s+/).length > 4)) return undefined;
  const allNumbers = values.every((value) => typeof value === 'number');
  const all: Value[] = [...values, ...fresh.map(({ value }) => (allNumbers && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value))];
  const options = withWeights(draft.made.options, all, extendedWeights(weights ?? undefined, values.length, fresh.map(({ share }) => share)));
  draft.made = { ...draft.made, options };
  return done(found, fresh.some(({ share }) => share !== undefined) || weights === undefined ? undefined : 'What is new comes as often as the other values do on average.');
}

/** "refunded (5%)": a value and how often it comes, 0 to 1. */
function readValue(text: string): { readonly value: string; readonly share: number | undefined } {
  const percent = /\(?\s*(\d+(?:[.,]\d+)?)\s?(?:%|percent|prozent)\s*\)?/iu.exec(text);
  const value = text.replace(percent?.[0] ?? '', '').replace(/^(?:the |an? |(?:values?|options?|status(?:es)?|categor(?:y|ies)|wert|valor|valeur)\s+)+/iu, '').trim().replace(/^["'`“‘]|["'`”’]$/gu, '').trim();
  return { value, share: percent === null ? undefined : Number((percent[1] ?? '').replace(',', '.')) / 100 };
}

/** Weights with those of new values: their shares, or the average of the others; none where all are alike. */
function extendedWeights(weights: readonly number[] | undefined, count: number, shares: readonly (number | undefined)[]): readonly number[] | undefined {
  if (weights === undefined && shares.every((share) => share === undefined)) return undefined;
  const old = weights ?? Array.from({ length: count }, () => 1);
  const sum = old.reduce((total, weight) => total + weight, 0);
  const told = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (told >= 1) return [...old.map(() => 0), ...shares.map((share) => share ?? 0)];
  // The old ones keep their proportions and share what is left.
  return [...old, ...shares.map((share) => tidy(share === undefined ? sum / count : (share * sum) / (1 - told)))];
}

const tidy = (value: number): number => Number(value.toPrecision(6));

function shortened(bench: Bench, asked: string): Done | undefined {
  const [, list, where] = FROM.exec(behind('remove', asked) ?? '') ?? [];
  const found = listOf(bench, where);
  if (found === undefined || list === undefined) return undefined;
  const gone = list.split(AND).map((text) => readValue(text).value.toLowerCase());
  const kept = found.values.map((value, i) => ({ value, weight: found.weights?.[i] })).filter(({ value }) => !gone.includes(String(value).toLowerCase()));
  if (kept.length === 0 || kept.length > found.values.length - gone.length) return undefined;
  const { draft } = found;
  draft.made = { ...draft.made, options: withWeights(draft.made.options, kept.map(({ value }) => value), found.weights && kept.map(({ weight }) => weight ?? 0)) };
  return done(found);
}

const ALONE = /^(?:replace|swap|rename|change)\s+(?:(?:all|every|the value)\s+)?(["'`“]?[^"'`“”]+?["'`”]?)\s+(?:with|by|to|for|durch|por|par)\s+(["'`“]?[^"'`“”]+?["'`”]?)$/iu;

/** "replace viewer with reader": a value that one column alone holds. */
function swappedAlone(bench: Bench, asked: string): Done | undefined {
  const [, from = '', to = ''] = ALONE.exec(asked) ?? [];
  const { value } = readValue(from);
  if (value === '' || columnCalled(bench, from) !== undefined) return undefined;
  const holding = bench.inOrder.flatMap((table) => draftsOf(table).filter(({ made }) => made.type === 'category' && Array.isArray(made.options?.['values']) && made.options['values'].map(String).includes(value)));
  const [only] = holding;
  return only === undefined || holding.length > 1 ? undefined : swapped(bench, SWAP.exec(`replace ${value} with ${to} in ${only.name}`));
}

function swapped(bench: Bench, match: RegExpExecArray | null): Done | undefined {
  const found = listOf(bench, match?.[3]);
  const [from, to] = [readValue(match?.[1] ?? '').value, readValue(match?.[2] ?? '').value];
  if (found === undefined || to === '' || !found.values.some((value) => String(value) === from)) return undefined;
  const { draft } = found;
  draft.made = { ...draft.made, options: withWeights(draft.made.options, found.values.map((value) => (String(value) === from ? to : value)), found.weights) };
  return done(found);
}

interface ListColumn extends Named {
  readonly values: readonly Value[];
  readonly weights: readonly number[] | undefined;
}

/** The column of a list that a phrase names. */
function listOf(bench: Bench, phrase: string | undefined): ListColumn | undefined {
  const found = phrase === undefined ? undefined : columnCalled(bench, phrase.replace(/\s+(?:values?|options?|choices|list|werte|valores|valeurs)$/iu, ''));
  const { values, weights } = found?.draft.made.options ?? {};
  if (found?.draft.made.type !== 'category' || !Array.isArray(values)) return undefined;
  return { ...found, values: values as readonly Value[], weights: Array.isArray(weights) ? (weights as readonly number[]) : undefined };
}

function withWeights(options: Options | undefined, values: readonly Value[], weights: readonly number[] | undefined): Options {
  const rest = Object.fromEntries(Object.entries(options ?? {}).filter(([name]) => name !== 'weights'));
  return { ...rest, values, ...(weights === undefined ? {} : { weights }) };
}

function done({ table, draft }: ListColumn, note?: string): Done {
  const { values, weights } = draft.made.options ?? {};
  const sum = Array.isArray(weights) ? weights.reduce<number>((total, weight) => total + Number(weight), 0) : 0;
  const listed = Array.isArray(values) ? values.map(String) : [];
  return { table: table.name, column: draft.name, claims: [{ kind: 'values', column: draft.name, values: listed, ...(Array.isArray(weights) && sum > 0 ? { shares: weights.map((weight) => Number(weight) / sum) } : {}) }], ...(note === undefined ? {} : { note }) };
}
