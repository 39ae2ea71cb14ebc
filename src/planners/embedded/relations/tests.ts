import type { Draft } from '../model.js';
import { wordsOf } from '../reading/words.js';
import { numbersIn } from '../phrases/numbers.js';
import { isMeasure, looseMentions } from './loose.js';
import { literal, mentionsIn, nameIn } from './mentions.js';

/** A condition over the row that a text states, as an expression, and the column it looks at. */
export interface Test {
  readonly when: string;
  readonly draft: Draft;
}

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/(?:at least|no less than|not less than|>=|≥|or more|or higher|or above|minimum)/iu, '>='],
  [/(?:at most|no more than|not more than|up to|<=|≤|or less|or lower|or below)/iu, '<='],
  [/(?:over|above|more than|greater than|higher than|exceed\w*|older than|beyond|longer than|larger than|bigger than|>)/iu, '>'],
  [/(?:under|below|less than|fewer than|lower than|younger than|smaller than|shorter than|<)/iu, '<'],
  [/(?:=|equals?|\bis\b|\bare\b|reach\w*|\bat\b)/iu, '=='],
];

/** What a text says must hold: "the score is at least 60", "status is cancelled", "not approved", "over 65". */
export function testIn(text: string, drafts: readonly Draft[], except?: Draft): Test | undefined {
  const able = drafts.filter((draft) => draft !== except && draft.when === undefined);
  return valueTest(text, able) ?? numberTest(text, able) ?? flagTest(text, able);
}

function numberTest(text: string, drafts: readonly Draft[]): Test | undefined {
  const number = numbersIn(text).find(({ isPercent }) => !isPercent) ?? numbersIn(text)[0];
  if (number === undefined) return undefined;
  const measures = drafts.filter(isMeasure);
  const before = looseMentions(text, measures).filter(({ end }) => end <= number.start).at(-1);
  // "patients over 65": people are told apart by age.
  const draft = before?.draft ?? (/\b(?:over|under|above|below|aged?|older than|younger than)\W+$/iu.test(text.slice(0, number.start)) ? drafts.find(({ name }) => /^age$|_age$/i.test(name)) : undefined);
  if (draft === undefined) return undefined;
  const near = text.slice(before?.end ?? 0, number.start);
  const operator = OPERATORS.find(([pattern]) => pattern.test(near) || pattern.test(/^\s*or (?:more|higher|above|less|lower|below)/iu.exec(text.slice(number.end))?.[0] ?? ''))?.[1];
  return operator === undefined ? undefined : { when: `${nameIn(draft)} ${operator} ${String(number.value)}`, draft };
}

const NOT = /\b(?:not|isn't|isnt|aren't|wasn't|never|non|un|without|no)\W+(?:\w+\W+)?$/iu;

/** Values of a category that stand in the text: "cancelled orders", "status is cancelled or returned". */
function valueTest(text: string, drafts: readonly Draft[]): Test | undefined {
  const words = wordsOf(text);
  for (const draft of drafts) {
    const listed = draft.made.type === 'category' ? draft.made.options?.['values'] : undefined;
    const values: readonly unknown[] = Array.isArray(listed) ? listed : [];
    const found = values.filter((value): value is string => typeof value === 'string').flatMap((value) => {
      const keys = wordsOf(value).map(({ key }) => key);
      const at = keys.length === 0 || isYesNo(value) ? -1 : words.findIndex((_, i) => keys.every((key, k) => words[i + k]?.key === key));
      return at < 0 ? [] : [{ value, start: words[at]?.start ?? 0 }];
    });
    const [first] = found;
    if (first === undefined || found.length === values.length) continue;
    const isNegated = NOT.test(text.slice(0, first.start));
    const list = `[${found.map(({ value }) => literal(value)).join(', ')}]`;
    const when = found.length === 1 ? `${nameIn(draft)} ${isNegated ? '!=' : '=='} ${literal(first.value)}` : `${isNegated ? '!' : ''}(${nameIn(draft)} in ${list})`;
    return { when, draft };
  }
  return undefined;
}

const isYesNo = (value: string): boolean => /^(?:yes|no|y|n|true|false|ja|nein|s[ií]|oui|non)$/i.test(value);

/** A yes/no column by its name: "approved", "fraudulent". */
function flagTest(text: string, drafts: readonly Draft[]): Test | undefined {
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined);
  const mention = mentionsIn(text, flags)[0] ?? looseMentions(text, flags)[0];
  if (mention === undefined) return undefined;
  const after = text.slice(mention.end, mention.end + 24);
  const isNegated = NOT.test(text.slice(0, mention.start)) || /^\W*(?:is|=|:)?\W*(?:false|no|not)\b/iu.test(after);
  const yes = yesOf(mention.draft);
  const name = nameIn(mention.draft);
  const when = yes === true ? `${isNegated ? '!' : ''}${name}` : `${name} ${isNegated ? '!=' : '=='} ${typeof yes === 'number' ? String(yes) : literal(String(yes))}`;
  return { when, draft: mention.draft };
}

/** The value of a yes/no column that says yes. */
export function yesOf({ made, stated }: Draft): true | string | number | undefined {
  if (made.type === 'boolean') return true;
  if (made.type === 'expression' && stated.formula === true) return undefined;
  const values = made.options?.['values'];
  if (made.type !== 'category' || !Array.isArray(values) || values.length !== 2) return undefined;
  const yes: unknown = values.find((value) => /^(?:yes|y|true|ja|s[ií]|oui|1)$/i.test(String(value)));
  return typeof yes === 'string' || typeof yes === 'number' ? yes : undefined;
}
