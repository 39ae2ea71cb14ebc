import type { Draft } from '../model.js';
import type { Remark } from './remark.js';

const NOT_UNIQUE = /\b(?:not|non|need not be|doesn't have to be|isn't)[- ](?:necessarily )?unique/iu;
const UNIQUE =
  /(?<![\p{L}])(?:unique(?:ly)?|distinct(?: values)?|all different|each (?:one )?different|one of a kind|primary key|pk(?![-\d])|no (?:two|2) (?:\w+ ){0,3}(?:shar\w+|have the same|are the same|are alike|alike|the same|equal)(?: one| it| the same)?|nobody (?:else )?(?:shares?|has the same)(?: one| it)?|(?:no|without|never any) (?:duplicates?|repeats?|repetitions?|doubles)|(?:never|must not|may not|cannot|can't|does not|doesn't|do not|don't) (?:be )?(?:repeat(?:s|ed)?|duplicated?|shared|occur(?:s)? twice|appear(?:s)? twice|show(?:s)? up twice)|used only once|only once each|(?:each|every)(?: \p{L}+)? (?:(?:is|may be|can be) )?(?:used |taken |given |occurs |appears |comes )?(?:only |exactly |just )?once(?: only)?(?! (?:per|a|in|for|every|each|on))|no \p{L}+(?: \p{L}+)? (?:is |are |gets? |being |may be |can be )?(?:used|taken|given|assigned|repeated|issued|drawn|appearing|appears?|occurs?)(?: (?:twice|again|more than once))|never the same(?: \p{L}+)? (?:twice|again)|(?:never|not) re-?used|eindeutig\p{L}*|einzigartig\p{L}*|ohne duplikate|únic[oa]s?|sin duplicados|sin repetir|sans doublons?)(?![\p{L}])/iu;

/** "unique", "nobody shares one", "no duplicates", "no two parts share". */
export function readUniqueness(draft: Draft, remark: Remark): void {
  if (NOT_UNIQUE.test(remark.text)) return;
  if (remark.takeMatch(UNIQUE) === undefined) return;
  draft.unique = true;
  draft.stated.unique = true;
}
