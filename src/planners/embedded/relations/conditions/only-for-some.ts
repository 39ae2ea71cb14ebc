import { isForSome } from '../../columns/for-some.js';
import type { Claims, Draft } from '../../model.js';

/** "only for former employees", "only if damaged", but not "only on weekdays", which says when: of the rows of a column; what the text tells apart otherwise was read before. */
const ONLY_FOR = /^[\s(:,–-]*only\s+(?:for|if|when|where|in case of|on)\s+(?!\d)(?!(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:day|end)s?|(?:working|business|school|trading|bank|office|market)\s?days?)(?![\p{L}]))\p{L}/iu;
/** "empty when not returned yet", "null if still out": where it has not come to that. */
const NOT_YET = /\b(?:empty|blank|nulls?|missing)\s(?:when|if|while|until|unless|for|where)\s[^,;]*\b(?:not|yet|still|never|open|ongoing|unreturned)\b/iu;
/** How many rows have a value where only some are to have one, and no column tells which. */
const OTHERS = 0.7;
const NOT_SO_FAR = 0.25;

/** "exit date only for former employees", where no column says who is one: those are the ones that have it. */
export function onlyForSome(text: string, own: Draft): Claims | undefined {
  const isNotYet = NOT_YET.test(text);
  if ((!ONLY_FOR.test(text) && !isForSome(text) && !isNotYet) || own.when !== undefined || (own.missing ?? 0) !== 0 || own.cases !== undefined || own.made.type === 'boolean' || own.unique) return undefined;
  own.missing = isNotYet ? NOT_SO_FAR : OTHERS;
  return [{ kind: 'missing', column: own.name, share: own.missing }];
}
