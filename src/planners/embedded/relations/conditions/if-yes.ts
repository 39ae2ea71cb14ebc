import type { Claims, Draft } from '../../model.js';
import { isStem } from '../../reading/stems.js';
import { wordsOf } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { noOf, yesOf } from '../grammar/yes-no.js';
import { setWhen } from './set-when.js';

const IF_YES = /(?:^|[\s(,;–-])(?:only\s+)?(?:if|when|falls|wenn|si|cuando)\s+(?:yes|so|true|y|it is|it was|they (?:do|did|are|were)|ja|sí|oui|c'est le cas)(?![\p{L}'’])/iu;

/** "blank if they didn't come", "empty when it wasn't": of the yes or no right before, whatever the verb. */
const IF_NOT = /\b(?:blank|empty|nulls?|missing)\s+(?:if|when)\s+(?:they|he|she|it|nobody|no one|not\b|the\s+\p{L}+)\s*(?:(?:did|was|were|has|have|is|are|do|does)\s?(?:n[’']?t|not)(?![\p{L}])(?:\s+\p{L}+){0,2}|(?:came|did|was|is))?\W*(?:$|[,;)])/iu;
/** "cancelled 8% (then no install date)". */
const THEN_NONE = /\bthen\s+(?:there\s+(?:is|are)\s+|(?:they|it)\s+ha(?:s|ve)\s+)?no\s+(?<what>[^,;)]{2,60})/iu;

/** Where the answer is yes, what is named has no value. */
export function readThenNone(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const what = own === undefined || yesOf(own) === undefined ? undefined : THEN_NONE.exec(text)?.groups?.['what'];
  if (own === undefined || what === undefined) return undefined;
  const named = namedIn(what, drafts.filter((draft) => draft !== own));
  const moments = named.length > 0 ? named.map(({ draft }) => draft) : momentsOf(what, drafts);
  const no = noOf(own);
  const when = no === false ? `!${nameIn(own)}` : `${nameIn(own)} == ${typeof no === 'string' ? literal(no) : String(no)}`;
  const claims = [...new Set(moments)].flatMap((target) => setWhen(target, { draft: own, when }) ?? []);
  return claims.length === 0 ? undefined : claims;
}

/** "install date" of `installed_at`. */
function momentsOf(what: string, drafts: readonly Draft[]): readonly Draft[] {
  const keys = wordsOf(what).map(({ key }) => key).filter((key) => key.length >= 5);
  return drafts.filter((draft) => isTemporal(draft) && wordsOf(draft.name).some(({ key }) => keys.some((other) => isStem(other, key))));
}

/** "discount offered y/n, discount % if yes 5-25": filled where the yes or no right before says yes. */
export function readIfYes(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.when !== undefined || own.stated.formula === true || yesOf(own) !== undefined || !(IF_YES.test(text) || IF_NOT.test(text))) return undefined;
  const flag = drafts[drafts.indexOf(own) - 1];
  const yes = flag === undefined ? undefined : yesOf(flag);
  if (flag === undefined || yes === undefined) return undefined;
  return setWhen(own, { draft: flag, when: yes === true ? nameIn(flag) : `${nameIn(flag)} == ${typeof yes === 'string' ? literal(yes) : String(yes)}` });
}
