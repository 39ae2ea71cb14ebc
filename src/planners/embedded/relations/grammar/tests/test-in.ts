import type { Draft } from '../../../model.js';
import { relationIn } from '../comparisons.js';
import { namedIn } from '../naming.js';
import { yesOf } from '../yes-no.js';
import { atomIn } from './atoms.js';
import { quantifiedIn } from './quantified-test.js';
import { bracketed } from './logic.js';
import type { Found, Test } from './test.js';

/** What a text says must hold: "the score is at least 60", "status is cancelled", "not approved", "over 65", "on weekends". */
export function testIn(text: string, drafts: readonly Draft[], except?: Draft): Test | undefined {
  const able = drafts.filter((draft) => draft !== except);
  return quantifiedIn(text, able) ?? severalIn(text, able) ?? atomIn(text, able);
}

/** "and" and "or" between conditions; "50 or above", "18 and older" are of one number. */
const JOINT = /\s+(or|and|oder|und|o|y|ou|et|as well as|sowie|n)\s+(?!(?:above|over|below|under|more|less|higher|lower|fewer|greater|older|younger|earlier|later|better|worse|longer|shorter|up|upwards?|mehr|weniger|älter|jünger|más|menos|plus|moins)\b(?!\s+(?:than\s+)?\S*\d))/giu;
const IS_OR = /^(?:or|oder|o|ou)$/iu;
/** "between 5 and 10": the joint belongs to the numbers. */
const OPEN_RANGE = /\b(?:between|from|zwischen|von|entre|de|desde)\s+[$€£]?-?\d\S*(?:\s\p{L}{1,8})?$/iu;
const MOST = 5;

/** "contamination above 20 or weight below 5", "both written and oral are 50 or above": each side a condition of its own. */
function severalIn(text: string, drafts: readonly Draft[]): Test | undefined {
  const { parts, joints } = partsOf(text);
  if (parts.length < 2 || parts.length > MOST || new Set(joints).size > 1) return undefined;
  const atoms = parts.map((part, i) => sideOf(part, parts[i - 1], parts[i + 1], drafts));
  const found = atoms.filter((atom) => atom !== undefined);
  const isSure = (atom: Found): boolean => atom.weight >= 2 || /[<>]/u.test(atom.when);
  // A yes/no counts beside a comparison, "members or anyone under 12", and beside others, "a scratch or a dent".
  const isOwn = found.some(({ when }) => /[<>]/u.test(when)) || found.every(({ draft }) => yesOf(draft) !== undefined) ? (atom: Found): boolean => isSure(atom) || atom.weight >= 1.7 : isSure;
  const [first] = found;
  if (first === undefined || found.length < parts.length || !found.every(isOwn) || new Set(found.map(({ when }) => when)).size < found.length) return undefined;
  if (new Set(found.map(({ draft }) => draft)).size < found.length && !found.every(({ when }) => /[<>]/u.test(when))) return undefined;
  return { when: found.map(({ when }) => bracketed(when)).join(joints[0] === true ? ' || ' : ' && '), draft: first.draft };
}

function partsOf(text: string): { parts: readonly string[]; joints: readonly boolean[] } {
  const pieces = text.split(JOINT);
  const parts: string[] = [];
  const joints: boolean[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const [piece, joint] = [pieces[i] ?? '', pieces[i - 1]];
    const last = parts.at(-1);
    if (last !== undefined && joint !== undefined && OPEN_RANGE.test(last)) parts[parts.length - 1] = `${last} ${joint} ${piece}`;
    else {
      parts.push(piece);
      if (joint !== undefined) joints.push(IS_OR.test(joint));
    }
  }
  return { parts, joints };
}

/** One side; "written" of "written and oral are 50" has the bound of the next, "above 80" of "score below 20 or above 80" the column of the one before. */
function sideOf(part: string, before: string | undefined, next: string | undefined, drafts: readonly Draft[]): Found | undefined {
  const own = atomIn(part, drafts);
  if (own !== undefined) return own;
  const [mention] = namedIn(part, drafts);
  if (mention !== undefined && next !== undefined && !/\d/u.test(part) && /\d/u.test(next)) {
    const other = namedIn(next, drafts)[0];
    return other === undefined ? undefined : atomIn(`${part.slice(mention.start, mention.end)} ${next.slice(other.end)}`, drafts);
  }
  const said = before === undefined || !/\d/u.test(part) || relationIn(part) === undefined ? undefined : namedIn(before, drafts)[0];
  return said === undefined || before === undefined ? undefined : atomIn(`${before.slice(said.start, said.end)} ${part}`, drafts);
}
