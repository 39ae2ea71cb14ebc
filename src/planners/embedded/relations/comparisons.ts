import type { Operand } from './operands.js';

export type Relation = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** Words between two sides and what they say of them; the first that stands there counts. */
const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:at or above|at least|no less than|no fewer than|no lower than|no earlier than|from|reach\w*|meets?|greater than or equal(?: to)?|mindestens|al menos|como m[ií]nimo|au moins|m[ií]nimo)\b|>=|≥/iu, '>='],
  [/\b(?:at or below|at most|no more than|no higher than|no greater than|no later than|up to|less than or equal(?: to)?|maximal|h[öo]chstens|como m[áa]ximo|au plus|bis zu|hasta)\b|<=|≤/iu, '<='],
  [/\b(?:above|over|(?:more|greater|higher|larger|bigger|longer|older|later|warmer|hotter|heavier|faster|taller) (?:than|then)|exceed\w*|beyond|past|after|mehr als|[üu]ber|m[áa]s de|mayor (?:que|de)|plus de|sup[ée]rieur\w* [àa])\b|>/iu, '>'],
  [/\b(?:below|under|(?:less|fewer|lower|smaller|shorter|younger|cheaper|lighter|slower|colder|earlier) (?:than|then)|before|short of|weniger als|unter|menos de|menor (?:que|de)|moins de|inf[ée]rieur\w* [àa])\b|</iu, '<'],
  [/\b(?:not equal(?: to)?|differs? from|different from|other than|is not|are not|isn'?t)\b|!=|≠/iu, '!='],
  [/\b(?:equals?(?: to)?|equal to|same as|exactly|is|are|was|were|of|ist|sind|es|son|est|sont)\b|=/iu, '=='],
];
/** Words that compare without "than": they say something only where they are denied. */
const DENIED: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:more|greater|higher|larger|bigger|longer|older|later)\b/iu, '<='],
  [/\b(?:less|fewer|lower|smaller|shorter|younger|earlier)\b/iu, '>='],
];
const NOT = /\b(?:can(?:'|’)?t|cannot|never|not|mustn(?:'|’)?t|won(?:'|’)?t|isn(?:'|’)?t|aren(?:'|’)?t|doesn(?:'|’)?t|nicht|nie|niemals|nunca|jamais)\b/iu;

/** What the words between two sides say; "cannot be more than" is at most. Equality only where nothing else is said. */
export function relationIn(between: string): Relation | undefined {
  const found = RELATIONS.find(([pattern]) => pattern.test(between));
  if ((found === undefined || found[1] === '==' || found[1] === '!=') && NOT.test(between)) {
    const denied = DENIED.find(([pattern]) => pattern.test(between.slice(between.search(NOT))))?.[1];
    if (denied !== undefined) return denied;
  }
  if (found === undefined) return undefined;
  const [pattern, relation] = found;
  const isNegated = (relation === '<' || relation === '>') && NOT.test(between.slice(0, between.search(pattern) + 1));
  return isNegated ? opposite(relation) : relation;
}

/** "9 or more", "70 points and up", "18 or younger", "15+": what stands behind a number. */
export function relationBehind(after: string): Relation | undefined {
  if (/^\s*(?:[\p{L}%°]{1,10}\s+)?(?:or|and|und|y|o|et|ou|oder)\s+(?:more|higher|above|over|up|upwards?|greater|older|later|better|longer|mehr|más|plus)\b|^\s*\+|^\s*(?:[\p{L}%°]{1,10}\s+)?(?:on|upwards?|onwards?|up)\b/iu.test(after)) return '>=';
  if (/^\s*(?:[\p{L}%°]{1,10}\s+)?(?:or|and|und|y|o|et|ou|oder)\s+(?:less|lower|below|under|fewer|younger|earlier|worse|shorter|weniger|menos|moins)\b/iu.test(after)) return '<=';
  return undefined;
}

/** Logical opposite. */
export function opposite(relation: Relation): Relation {
  const other: Readonly<Record<Relation, Relation>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' };
  return other[relation];
}

/** An interval of numbers as a text tells it: "7-8", "from 18.5 to under 25", "below 20", "9 and 10", "70 on". */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
  /** The upper end does not belong to it. */
  readonly isOpenAbove?: boolean;
  readonly isOpenBelow?: boolean;
}

/** The interval that the numbers of a phrase mean; undefined where there is no number. */
export function intervalIn(text: string, operands: readonly Operand[]): Interval | undefined {
  const numbers = operands.flatMap((operand) => (operand.kind === 'number' ? [operand] : []));
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  const before = text.slice(0, first.start);
  if (second === undefined) {
    const relation = relationBehind(text.slice(first.end)) ?? relationIn(before.replace(/\b(?:is|are|of|=)\s*$/iu, ' ')) ?? '==';
    return one(relation, first.value);
  }
  const between = text.slice(first.end, second.start);
  const relation = relationIn(before);
  // "over 20 and at most 40", "above 8 and up to 15"
  // "never under 4 nor above 11": what is denied once is denied of both.
  const said = relationIn(between);
  const next = said !== undefined && /\b(?:nor|or)\b/iu.test(between) && NOT.test(before) && !NOT.test(between) ? opposite(said) : said;
  const isRange = /^\s*(?:[\p{L}%°]{1,8}\s+)?(?:-|–|—|−|to|through|till|until|bis|a|à|\.\.+|…|and|und|y|et)\s*(?:under|below|less than|unter)?\s*$/iu.test(between);
  if (!isRange && next !== undefined && next !== '==') return { ...one(relation ?? '>=', first.value), ...one(next, second.value) };
  if (!isRange || second.value < first.value) return one(relation ?? '==', first.value);
  const isOpenAbove = /\b(?:under|below|less than|unter)\b/iu.test(between);
  return { min: first.value, max: second.value, ...(isOpenAbove ? { isOpenAbove } : {}), ...(relation === '>' ? { isOpenBelow: true } : {}) };
}

function one(relation: Relation, value: number): Interval {
  switch (relation) {
    case '<':
      return { max: value, isOpenAbove: true };
    case '<=':
      return { max: value };
    case '>':
      return { min: value, isOpenBelow: true };
    case '>=':
      return { min: value };
    case '==':
    case '!=':
      return { min: value, max: value };
  }
}

/** The interval as a condition on an expression. */
export function conditionOf(name: string, { min, max, isOpenAbove, isOpenBelow }: Interval): string {
  if (min !== undefined && min === max) return `${name} == ${min}`;
  const low = min === undefined ? [] : [`${name} ${isOpenBelow === true ? '>' : '>='} ${min}`];
  const high = max === undefined ? [] : [`${name} ${isOpenAbove === true ? '<' : '<='} ${max}`];
  return [...low, ...high].join(' && ');
}
