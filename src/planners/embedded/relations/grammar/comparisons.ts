

export type Relation = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** Words between two sides and what they say of them; the first that stands there counts. */
const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:at or above|at least|no less than|no fewer than|no lower than|no earlier than|from|ab|desde|a partir de|[àa] partir de|d[èe]s|reach\w*|meets?|greater than or equal(?: to)?|mindestens|al menos|como m[ií]nimo|au moins|m[ií]nimo)\b|>=|≥/iu, '>='],
  [/\b(?:at or below|at most|within|no more than|no higher than|no greater than|no later than|up to|less than or equal(?: to)?|maximal|h[öo]chstens|como m[áa]ximo|au plus|bis zu|hasta)\b|<=|≤/iu, '<='],
  [/\b(?:above|over|(?:more|greater|higher|larger|bigger|longer|older|later|warmer|hotter|heavier|faster|taller) (?:than|then)|exceed\w*|beyond|past|after|mehr als|[üu]ber|m[áa]s de|mayor (?:que|de)|plus de|sup[ée]rieur\w* (?:[àa]|aux?)|superior(?:es)? al?|por encima del?|au-dessus d[eu])\b|>/iu, '>'],
  [/\b(?:below|under|(?:less|fewer|lower|smaller|shorter|younger|cheaper|lighter|slower|colder|earlier) (?:than|then)|before|short of|weniger als|unter|menos de|menor (?:que|de)|moins de|inf[ée]rieur\w* (?:[àa]|aux?)|inferior(?:es)? al?|por debajo del?|en dessous d[eu])\b|</iu, '<'],
  [/\b(?:not equal(?: to)?|differs? from|different from|other than|is not|are not|isn'?t)\b|!=|≠/iu, '!='],
  [/\b(?:equals?(?: to)?|equal to|same as|exactly|is|are|was|were|of|ist|sind|es|son|est|sont)\b|=/iu, '=='],
];

/** Words that compare without "than": they say something only where they are denied. */
const DENIED: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:more|greater|higher|larger|bigger|longer|older|later)\b/iu, '<='],
  [/\b(?:less|fewer|lower|smaller|shorter|younger|earlier)\b/iu, '>='],
];

export const NOT = /\b(?:can(?:'|’)?t|cannot|never|not|mustn(?:'|’)?t|won(?:'|’)?t|isn(?:'|’)?t|aren(?:'|’)?t|doesn(?:'|’)?t|nicht|nie|niemals|nunca|jamais)\b/iu;

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
