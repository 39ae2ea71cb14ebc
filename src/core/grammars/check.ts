import type { Issue } from '../errors/service-error.js';
import { INSERT, parseOption, type Grammar, type Rule, type RuleSource } from './grammar.js';

/** What a grammar in a schema may measure. */
export const GRAMMAR_LIMITS = {
  rules: 100,
  options: 1000,
  /** Characters of one option. */
  optionLength: 1000,
  /** Rules inside one another. */
  depth: 8,
  /** Slots filled for one text. */
  slots: 250,
} as const;

export const ROOT = 'root';

/**
 * Reads a grammar from a schema and refuses what could not be expanded: slots without a rule, rules that lead back to
 * themselves, more depth or slots than the limits. Paths are relative to the list of rules.
 * @param inserts whether `{about}` is filled from a column
 */
export function checkGrammar(sources: readonly RuleSource[], inserts: boolean): { readonly grammar: Grammar; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const grammar = new Map<string, Rule>();
  sources.forEach((source, r) => {
    const { name, weights } = source;
    if (grammar.has(name)) issues.push({ path: `${String(r)}.name`, rule: 'duplicate_rule', message: `there is already a rule "${name}"; put all of its options into one list.` });
    if (weights && (weights.length !== source.options.length || weights.every((weight) => weight === 0))) {
      issues.push({ path: `${String(r)}.weights`, rule: 'bad_weights', message: `give one weight for each of the ${String(source.options.length)} options, at least one above 0.` });
    }
    const options = source.options.map((option, o) => {
      const read = parseOption(option);
      if ('items' in read) return read.items;
      issues.push({ path: `${String(r)}.options.${String(o)}`, rule: 'bad_option', message: `${read.problem}.` });
      return [];
    });
    grammar.set(name, { options, ...(weights === undefined ? {} : { weights }) });
  });
  // Rows without a text to insert, where no rule stands in, have nothing in its place.
  if (inserts && !grammar.has(INSERT)) grammar.set(INSERT, { options: [[]] });
  if (!grammar.has(ROOT)) issues.push({ path: '', rule: 'no_root', message: `there is no rule "${ROOT}" to start from.` });
  if (issues.length === 0) issues.push(...structureIssues(grammar));
  return { grammar, issues };
}

function structureIssues(grammar: Grammar): Issue[] {
  const issues: Issue[] = [];
  const names = [...grammar.keys()];
  const measured = new Map<string, { depth: number; slots: number }>();
  const open: string[] = [];
  const measure = (name: string): { depth: number; slots: number } => {
    const known = measured.get(name);
    if (known) return known;
    if (open.includes(name)) {
      const circle = [...open.slice(open.indexOf(name)), name].join(' → ');
      if (!issues.some(({ rule }) => rule === 'cycle')) issues.push({ path: String(names.indexOf(name)), rule: 'cycle', message: `these rules lead back to themselves: ${circle}; texts must come to an end.` });
      return { depth: 0, slots: 0 };
    }
    open.push(name);
    let depth = 0;
    let slots = 0;
    for (const option of grammar.get(name)?.options ?? []) {
      let inside = 0;
      for (const item of option) {
        if ('text' in item) continue;
        if (!grammar.has(item.rule)) {
          issues.push({ path: String(names.indexOf(name)), rule: 'unknown_rule', message: `"${name}" names the rule "${item.rule}", which is not there; the rules are ${names.slice(0, 12).map((known) => `"${known}"`).join(', ')}.` });
          continue;
        }
        const inner = measure(item.rule);
        depth = Math.max(depth, inner.depth);
        inside += inner.slots;
      }
      slots = Math.max(slots, inside);
    }
    open.pop();
    const made = { depth: depth + 1, slots: slots + 1 };
    measured.set(name, made);
    return made;
  };
  for (const name of names) measure(name);
  if (issues.length > 0) return issues;
  const depth = Math.max(...[...measured.values()].map((rule) => rule.depth));
  const slots = Math.max(...[...measured.values()].map((rule) => rule.slots));
  if (depth > GRAMMAR_LIMITS.depth) issues.push({ path: '', rule: 'too_deep', message: `rules lie ${String(depth)} deep in one another; at most ${String(GRAMMAR_LIMITS.depth)} are allowed.` });
  if (slots > GRAMMAR_LIMITS.slots) issues.push({ path: '', rule: 'too_many_slots', message: `one text may fill ${String(slots)} slots; at most ${String(GRAMMAR_LIMITS.slots)} are allowed.` });
  return issues;
}
