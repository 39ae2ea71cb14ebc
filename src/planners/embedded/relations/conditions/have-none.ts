import type { Claims, Draft } from '../../model.js';
import { isStem } from '../../reading/stems.js';
import { keysOf } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';
import { namedIn } from '../grammar/naming.js';
import { negated } from '../grammar/tests/logic.js';
import { testIn } from '../grammar/tests/test-in.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { portionsIn } from '../portions/portions.js';
import { hold } from './hold.js';
import { setWhen } from './set-when.js';

const NOBODY = /^\W*(?:and\s+|but\s+)?(?:nobody|no one|none|no\s+\p{L}+)\s+(.+?)\s+(?:gets?|is|are|was|were|has been|have been|can be|may be|will be)\s+(.+)$/iu;

/** "nobody rated below 4 gets promoted": a yes/no that is never yes where the condition holds. */
export function nobodyIs(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = own === undefined ? NOBODY.exec(text.split(/[;!]/u)[0] ?? '') : null;
  if (match === null) return undefined;
  const target = namedIn(match[2] ?? '', drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true))[0]?.draft;
  const test = target === undefined ? undefined : testIn(match[1] ?? '', drafts.filter((draft) => draft !== target));
  return target === undefined || test === undefined ? undefined : hold(target, noOf(target), test, 'partly');
}

const OF_A_DAY = /\b(?<what>\p{L}{5,})\s+(?:date|day|time)\b/iu;

/** "no decision date" of a column called `decided_on`, though another is called `decision`: what is told of a day is one. */
function momentOf(text: string, drafts: readonly Draft[]): Draft | undefined {
  const what = OF_A_DAY.exec(text)?.groups?.['what'];
  const key = what === undefined ? undefined : keysOf(what)[0];
  const moments = drafts.filter(isTemporal);
  if (key === undefined || namedIn(text, moments).length > 0) return undefined;
  const holders = moments.filter(({ name }) => keysOf(name).some((word) => isStem(key, word)));
  return holders.length === 1 ? holders[0] : undefined;
}

/** "have no times" beside a gun time and a chip time: every column that ends in the word. */
function allOf(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const many = /^\s*(?:valid\s|official\s)?(\p{L}{3,}s)\W*$/u.exec(text)?.[1];
  const [key] = many === undefined ? [] : keysOf(many);
  return key === undefined ? [] : drafts.filter(({ name }) => keysOf(name).at(-1) === key);
}

const HAVE_NO = /\b(?:have|has|get|gets|with|leave[sd]?|show|carry|hab?en|hat|tienen?|ont)\s+(?:also\s+)?(?:no|neither|not|kein\w*|ning[úu]n\w*|aucune?|sin|pas de)\b/iu;

/** "Abandoned calls have no agent, no handle time and no CSAT", "the finish time is missing for them". */
export function noneOf(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const match = HAVE_NO.exec(text);
  if (match === null || own !== undefined || portionsIn(text.slice(match.index)).length > 0) return undefined;
  const test = testIn(text.slice(0, match.index), drafts);
  if (test === undefined) return undefined;
  const moment = momentOf(text.slice(match.index), drafts);
  const named = moment !== undefined ? [moment] : [...new Set(namedIn(text.slice(match.index), drafts).map(({ draft }) => draft))].filter((draft) => draft !== test.draft);
  const targets = named.length > 0 ? named : allOf(text.slice(match.index + match[0].length), drafts).filter((draft) => draft !== test.draft);
  const claims = targets.flatMap((target) => setWhen(target, { draft: test.draft, when: negated(test.when) }) ?? []);
  return claims.length === 0 ? undefined : claims;
}
