import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { openersIn, type Opening } from '../grammar/openers.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import type { Test } from '../grammar/tests/test.js';
import { setFormula } from './set-formula.js';

const OPENINGS: ReadonlySet<Opening> = new Set(['when', 'unless', 'for']);

/** What ties a column to the one it is the same as. */
const SAME = /^\W*(?:(?:is|are|was|must be|should be|will be)\s+)?(?:then\s+|always\s+|simply\s+)?(?:equals?|equal to|the same as|same as|matches|corresponds to|=|is)?\s*(?:to\s+)?(?:the\s+|its\s+|that of the\s+|full\s+|whole\s+)*$/iu;
/** "and is zero otherwise", ", else 0", ", 0 if not", "and 0 for the others". */
const OTHERS =
  /[,;]?\s*(?:and\s+|but\s+)?(?:(?:it\s+)?(?:is|stays|remains|left|gets?)\s+)*(?:(?<before>(?:zero|0(?:[.,]0+)?|empty|blank|null|missing|nothing|\d+(?:[.,]\d+)?))\s+(?:otherwise|else|if not|in all other cases|for (?:all )?(?:the )?(?:others?|rest|everyone else|everybody else))|(?:otherwise|else|if not|in all other cases)[,:]?\s+(?:(?:it\s+)?(?:is|stays|remains)\s+)?(?<behind>(?:zero|0(?:[.,]0+)?|empty|blank|null|missing|nothing|\d+(?:[.,]\d+)?)))\W*$/iu;

/** "amount received equals the pledged amount if fulfilled and is zero otherwise": the same as another column in some rows, and nothing in the others. */
export function readCopiedWhere(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const others = /otherwise|else|if not|other|rest/iu.test(text) ? OTHERS.exec(text) : null;
  if (others === null) return undefined;
  const told = text.slice(0, others.index);
  const found = conditionFirst(told, drafts, own) ?? conditionBehind(told, drafts, own);
  if (found === undefined) return undefined;
  const { target, source, test } = found;
  const value = others.groups?.['before'] ?? others.groups?.['behind'] ?? '0';
  if (/^\d/u.test(value) || /zero|nothing/iu.test(value)) {
    const decimals = source.made.options?.['decimals'];
    return isNumeric(source) ? setFormula(target, `${test.when} ? ${nameIn(source)} : ${/^\d/u.test(value) ? String(readDigits(value)) : '0'}`, source.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 2) : undefined;
  }
  const claims = setFormula(target, nameIn(source), undefined);
  target.when = test.when;
  target.missing = undefined;
  return [...claims.slice(1), { kind: 'filled', column: target.name, when: test.when }];
}

interface Copied {
  readonly target: Draft;
  readonly source: Draft;
  readonly test: Test;
}

/** "(the pledged amount | if fulfilled)", "the amount received equals the pledged amount | when fulfilled". */
function conditionBehind(text: string, drafts: readonly Draft[], own: Draft | undefined): Copied | undefined {
  const opener = openersIn(text).find(({ opening }) => OPENINGS.has(opening));
  if (opener === undefined) return undefined;
  const pair = sameIn(text.slice(0, opener.start), drafts, own);
  const test = pair === undefined ? undefined : testIn(text.slice(opener.end), drafts.filter((draft) => draft !== pair.target && draft !== pair.source));
  return pair === undefined || test === undefined ? undefined : { ...pair, test: opener.opening === 'unless' ? { ...test, when: negated(test.when) } : test };
}

/** "When a pledge is fulfilled | the amount received is the pledged amount". */
function conditionFirst(text: string, drafts: readonly Draft[], own: Draft | undefined): Copied | undefined {
  const [opener] = openersIn(text);
  if (opener === undefined || !OPENINGS.has(opener.opening) || text.slice(0, opener.start).trim() !== '') return undefined;
  const able = drafts.filter((draft) => isNumeric(draft) || isTemporal(draft));
  // The last two that are named: what stands before them is the condition.
  const mentions = namedIn(text, able).slice(-2);
  const at = own === undefined ? mentions[0]?.start : mentions.at(-1)?.start;
  const pair = at === undefined ? undefined : sameIn(text.slice(at), drafts, own);
  const test = at === undefined || pair === undefined ? undefined : testIn(text.slice(opener.end, at).replace(/[\s,]+(?:then\s+)?(?:the\s+)?$/iu, ''), drafts.filter((draft) => draft !== pair.target && draft !== pair.source));
  return pair === undefined || test === undefined ? undefined : { ...pair, test: opener.opening === 'unless' ? { ...test, when: negated(test.when) } : test };
}

/** The column a text ends with, and the one it says to be the same. */
function sameIn(text: string, drafts: readonly Draft[], own: Draft | undefined): { target: Draft; source: Draft } | undefined {
  const able = drafts.filter((draft) => (isNumeric(draft) || isTemporal(draft)) && draft !== own);
  const mentions = namedIn(text, able);
  const source = mentions.at(-1);
  const first = own === undefined ? mentions.at(-2) : undefined;
  const target = own ?? first?.draft;
  if (source === undefined || target === undefined || mentions.length > (own === undefined ? 2 : 1) || target === source.draft || target.stated.formula === true) return undefined;
  if (text.slice(source.end).trim() !== '' || !SAME.test(text.slice(first?.end ?? 0, source.start)) || isNumeric(target) !== isNumeric(source.draft)) return undefined;
  if (first !== undefined && !/^\W*(?:the\s+)?$/iu.test(text.slice(0, first.start))) return undefined;
  return { target, source: source.draft };
}
