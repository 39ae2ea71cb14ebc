import type { Grammar, Option, Rule } from './grammar.js';
import { isInsert } from './plain.js';

/** Stands for the roots among the rules that fill a slot. */
const TOP = '';

/**
 * The same grammar with no word twice in a text: a rule that several rules of one text fill slots from is dealt out
 * among them, "few" into "few/0" and "few/1" of every second option. Rules too short for that are shared out as far as
 * they go; what `about` stands for may come again.
 */
export function separated(grammar: ReadonlyMap<string, Rule>, roots: readonly string[]): Grammar {
  const made = new Map<string, Rule>(grammar);
  const templates = roots.flatMap((root) => grammar.get(root)?.options ?? []);
  /** For each template the rules that its texts may call, as far as they are dealt out. */
  const called = templates.map(() => new Set([TOP]));
  const callersOf = new Map<string, Set<string>>();
  const call = (caller: string, options: readonly Option[]): void => {
    for (const item of options.flat()) if (!('text' in item)) callersOf.set(item.rule, (callersOf.get(item.rule) ?? new Set()).add(caller));
  };
  call(TOP, templates);
  for (const name of callersFirst(grammar, roots)) {
    const rule = grammar.get(name);
    if (rule === undefined) continue;
    const callers = [...(callersOf.get(name) ?? [])];
    const callsOf = (caller: string, t: number): boolean => (caller === TOP ? mentions(templates[t] ?? [], name) : called[t]?.has(caller) === true);
    const hands = isInsert(name) ? callers.map(() => 0) : deal(callers, (a, b) => templates.some((_, t) => callsOf(a, t) && callsOf(b, t)));
    const parts = Math.min(Math.max(...hands) + 1, rule.options.length);
    callers.forEach((caller, i) => {
      const part = parts === 1 ? name : `${name}/${String((hands[i] ?? 0) % parts)}`;
      templates.forEach((_, t) => { if (callsOf(caller, t)) called[t]?.add(part); });
      if (parts === 1) return;
      const options = rule.options.filter((_, o) => o % parts === (hands[i] ?? 0) % parts);
      made.set(part, { options });
      for (const at of caller === TOP ? roots : [caller]) rename(made, at, name, part);
    });
    for (const part of parts === 1 ? [name] : Array.from({ length: parts }, (_, p) => `${name}/${String(p)}`)) call(part, made.get(part)?.options ?? []);
  }
  return made;
}

/** A number for each caller, another one for those that meet in a text. */
function deal(callers: readonly string[], meet: (a: string, b: string) => boolean): number[] {
  const hands: number[] = [];
  callers.forEach((caller, i) => {
    const taken = new Set(hands.filter((_, j) => meet(caller, callers[j] ?? '') && j < i));
    let hand = 0;
    while (taken.has(hand)) hand++;
    hands.push(hand);
  });
  return hands;
}

function mentions(option: Option, rule: string): boolean {
  return option.some((item) => !('text' in item) && item.rule === rule);
}

function rename(grammar: Map<string, Rule>, at: string, from: string, to: string): void {
  const rule = grammar.get(at);
  if (rule) grammar.set(at, { ...rule, options: rule.options.map((option) => option.map((item) => ('text' in item || item.rule !== from ? item : { ...item, rule: to }))) });
}

/** The rules that the roots lead to, each behind all that call it; without the roots. */
function callersFirst(grammar: Grammar, roots: readonly string[]): string[] {
  const seen = new Set<string>();
  const finished: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const item of (grammar.get(name)?.options ?? []).flat()) if (!('text' in item)) visit(item.rule);
    finished.push(name);
  };
  roots.forEach(visit);
  return finished.reverse().filter((name) => !roots.includes(name));
}
