import type { Draft } from '../../model.js';
import { keyOf, keysOf, wordsOf } from '../../reading/words.js';
import { SAME_STATES } from '../../vocabulary/same-states.js';
import { isNumeric } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { testIn } from '../grammar/tests/test-in.js';
import { valuesOf } from '../grammar/yes-no.js';

/** "when reason is 'changed mind'", "if tier = \"vip\"": a column and one of its values, in quotes. */
const TOLD = /([\p{L}_]+(?:\s[\p{L}_]+)?)\s*(?:\bis\b|\bare\b|\bequals?\b|={1,3}|:|\bist\b|\bes\b|\best\b)\s*["'“‘«]([\p{L}\d][^"'”’»]{0,38})["'”’»]/giu;

/** Words that a state may be told by where a list has another for it. */
const STATE = /\b(?:rejected|declined|denied|refused|approved|accepted|granted|authori[sz]ed|cancell?ed|completed|finished|done|fulfilled|shipped|dispatched|failed|unsuccessful|resolved|solved|fixed|overdue|late)\b/iu;

const QUOTE = /["'“‘«]/u;

/** Values that conditions speak of and the usual list of a column lacks: without them the condition would hold nowhere. */
export function addToldValues(drafts: readonly Draft[], texts: readonly string[]): void {
  for (const text of texts) {
    sayAsTold(drafts, text);
    addToldState(drafts, text);
    if (!QUOTE.test(text)) continue;
    for (const [, name = '', value = ''] of text.matchAll(TOLD)) {
      const draft = namedIn(name, drafts.filter(isOpen)).at(-1)?.draft;
      if (draft !== undefined) add(draft, value.trim());
    }
  }
}

/** A list of words that the text does not tell. */
function isOpen({ made, stated }: Draft): boolean {
  const values: unknown = made.type === 'category' ? made.options?.['values'] : undefined;
  return stated.values !== true && Array.isArray(values) && values.length > 2 && values.every((value) => typeof value === 'string');
}

function add(draft: Draft, value: string): void {
  const { values, weights } = draft.made.options as { readonly values: readonly string[]; readonly weights?: readonly number[] };
  const key = keysOf(value).join(' ');
  if (values.some((known) => keysOf(known).join(' ') === key)) return;
  const mean = weights === undefined ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  draft.made = { ...draft.made, options: { ...draft.made.options, values: [...values, value], ...(weights === undefined ? {} : { weights: [...weights, Math.round(mean * 100) / 100] }) } };
}

/** "Applications below 580 are declined" of a guessed list with "rejected": the word of the text. */
function sayAsTold(drafts: readonly Draft[], text: string): void {
  if (!STATE.test(text)) return;
  for (const { key } of wordsOf(text)) {
    const same = SAME_STATES.find((states) => states.includes(key));
    const draft = same === undefined ? undefined : drafts.find((able) => isOpen(able) && valuesOf(able).some((value) => same.includes(keyOf(String(value)))));
    if (same === undefined || draft === undefined || drafts.some((other) => valuesOf(other).some((value) => keyOf(String(value)) === key) || keysOf(other.name).includes(key))) continue;
    const values = valuesOf(draft).map((value) => (same.includes(keyOf(String(value))) ? shown(key, String(value)) : value));
    if (new Set(values).size === values.length) draft.made = { ...draft.made, options: { ...draft.made.options, values } };
  }
}

/** The word, with a capital where the one it stands for has one. */
const shown = (word: string, value: string): string => (/^\p{Lu}/u.test(value) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

/** "Abandoned calls have no agent": a state of rows that the guessed list lacks. */
const STATE_OF_ROWS = /^\W*(?:and\s+|but\s+|all\s+|the\s+)*(?<state>\p{L}{3,}(?:ed|en|lost|won|ing))\s+\p{L}{3,}s\s+(?:have|has|are|is|get|cost|must|never|always|do not|don['’]t|show|need|carry)\s/iu;
/** "refund amount for refunded orders" */
const FOR_STATE = /^\W*for\s(?:the\s)?(?<state>\p{L}{3,}ed)\s(?:ones|\p{L}{3,}s)\s*$/iu;
const HOLDS_STATES = /(?:^|_)(?:status|state|outcome|result|stage|decision|disposition)$/iu;

function addToldState(drafts: readonly Draft[], text: string): void {
  const state = (STATE_OF_ROWS.exec(text) ?? FOR_STATE.exec(text))?.groups?.['state']?.toLowerCase();
  const [draft, ...others] = state === undefined ? [] : drafts.filter((able) => isOpen(able) && HOLDS_STATES.test(able.english ?? able.name));
  if (state === undefined || draft === undefined || others.length > 0 || testIn(`${state} ones`, drafts) !== undefined || namedIn(state, drafts.filter((other) => !isNumeric(other))).length > 0) return;
  const isCapital = valuesOf(draft).every((value) => /^\p{Lu}/u.test(String(value)));
  add(draft, isCapital ? shown(state, 'A') : state);
}
