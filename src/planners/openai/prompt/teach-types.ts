import type { CatalogueGroup, ColumnType } from '../../../core/columns/contract.js';
import { choicesOf, optionNames } from '../../../core/schema/flat/options.js';
import { OFFERED_TYPES } from './offered-types.js';

/** Groups whose types say nothing by their names: each has a line. The others are named as models know them. */
const EXPLAINED: readonly CatalogueGroup[] = ['structure', 'number', 'time', 'choice', 'text', 'relation'];

const explained = OFFERED_TYPES.filter(({ group }) => EXPLAINED.includes(group));
const named = OFFERED_TYPES.filter(({ group }) => !EXPLAINED.includes(group));

/** Options that descriptions hardly ever ask for, or that are long to write: for people who edit a schema. */
const RARE: ReadonlySet<string> = new Set([
  ...['trials', 'bins', 'components', 'shape', 'exponent', 'at_bounds', 'hour_weights', 'weekday_weights', 'month_weights', 'jitter', 'steps_each', 'base_spread', 'roots'],
  ...['precision', 'variant', 'abbreviated', 'domains', 'issuer', 'dec', 'seconds', 'sentences'],
]);

function taught(type: ColumnType): readonly string[] {
  return optionNames(type).filter((name) => !RARE.has(name));
}

/** The column types as the prompt tells them, from their own definitions: what each is, and its options. */
export function taughtTypes(): string {
  return byOptions(explained.map((type) => ({ options: taught(type).join(','), told: `${type.id}: ${type.summary}` })))
    .map(({ options, told }) => `${told.join(' ')}${options === '' ? '' : ` [${options}]`}`)
    .join('\n');
}

/** Options of the other types of our own. */
export function namedOptions(): string {
  const ours = named.filter((type) => type.group !== 'faker').map((type) => ({ options: taught(type).join(','), told: type.id }));
  return byOptions(ours)
    .filter(({ options }) => options !== '')
    .map(({ options, told }) => `${modules(told)} [${options}]`)
    .join('\n');
}

/** Options that types of our own have: what the schema lets a model name. */
export function taughtOptions(): readonly string[] {
  return [...new Set([...explained, ...named.filter(({ group }) => group !== 'faker')].flatMap(taught))].sort();
}

/** Words that options choose from, `pick: uniform|zipf`; of those that differ between types the most there are. */
export function taughtChoices(): string {
  const choices = new Map<string, readonly string[]>();
  for (const type of [...explained, ...named.filter(({ group }) => group !== 'faker')]) {
    for (const name of taught(type)) {
      const words = choicesOf(type, name);
      if (words.length > (choices.get(name)?.length ?? 0)) choices.set(name, words);
    }
  }
  return [...choices].map(([name, words]) => `${name}: ${words.join('|')}`).join('\n');
}

/** Every other type; for servers that are not sent the list in a schema. */
export function namedTypes(): string {
  return modules(named.map(({ id }) => id));
}

/** Ids by module: `person.{fullName,firstName}`. */
function modules(ids: readonly string[]): string {
  const methods = new Map<string, string[]>();
  for (const id of ids) {
    const [module = '', ...method] = id.split('.');
    methods.set(module, [...(methods.get(module) ?? []), method.join('.')]);
  }
  return [...methods].map(([module, names]) => (names.length === 1 ? `${module}.${names[0] ?? ''}` : `${module}.{${names.join(',')}}`)).join(' ');
}

/** What is told of types that share their options, once for each set of options. */
function byOptions(types: readonly { readonly options: string; readonly told: string }[]): readonly { readonly options: string; readonly told: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { options, told } of types) groups.set(options, [...(groups.get(options) ?? []), told]);
  return [...groups].map(([options, told]) => ({ options, told }));
}
