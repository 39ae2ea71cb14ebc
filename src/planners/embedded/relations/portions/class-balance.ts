import { setShare } from '../../columns/values.js';
import type { Claims, Draft } from '../../model.js';
import { sharesIn } from '../../phrases/shares.js';
import { isPlainFlag, noOf, yesOf } from '../grammar/yes-no.js';

const BALANCE = /(?<![\p{L}])(?:(?<little>slight(?:ly)?|mild(?:ly)?|somewhat|a (?:bit|little)|moderate(?:ly)?)|(?<much>high(?:ly)?|heav(?:y|ily)|very|strong(?:ly)?|severe(?:ly)?|extreme(?:ly)?))?\s*(?:class\s)?(?:(?<un>im|un)?balanced?)(?![\p{L}])/iu;
/** How many of a rare class there are. */
const [LITTLE, SOME, MUCH] = [0.3, 0.12, 0.03];

/** "slightly imbalanced", "balanced classes", "imbalanced (5% positive)": how often the answer is yes. */
export function readClassBalance(drafts: readonly Draft[], text: string): Claims | undefined {
  const { little, much, un } = (/balance/iu.test(text) ? BALANCE.exec(text)?.groups : undefined) ?? {};
  if (little === undefined && much === undefined && un === undefined && !/(?<![\p{L}])(?:balanced|class balance)/iu.test(text)) return undefined;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true && draft.cases === undefined && draft.when === undefined);
  const target = flags.findLast(isPlainFlag) ?? flags.findLast(({ stated }) => stated.shape === true);
  if (target === undefined) return undefined;
  // The share itself may stand elsewhere.
  if (target.stated.shape === true) return [];
  const told = sharesIn(text).find(({ isVague }) => !isVague)?.share;
  const share = told ?? (un === undefined ? 0.5 : little !== undefined ? LITTLE : much !== undefined ? MUCH : SOME);
  setShare(target, share);
  return [{ kind: 'values', column: target.name, values: [String(yesOf(target)), String(noOf(target))], shares: [share, 1 - share] }];
}
