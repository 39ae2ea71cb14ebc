import type { Claims, Draft } from '../../model.js';
import { literal, nameIn } from '../grammar/mentions.js';
import { yesOf } from '../grammar/yes-no.js';
import { setWhen } from './set-when.js';

const IF_YES = /(?:^|[\s(,;–-])(?:only\s+)?(?:if|when|falls|wenn|si|cuando)\s+(?:yes|so|true|y|it is|it was|they (?:do|did|are|were)|ja|sí|oui|c'est le cas)(?![\p{L}'’])/iu;

/** "discount offered y/n, discount % if yes 5-25": filled where the yes or no right before says yes. */
export function readIfYes(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (own === undefined || own.when !== undefined || own.stated.formula === true || yesOf(own) !== undefined || !IF_YES.test(text)) return undefined;
  const flag = drafts[drafts.indexOf(own) - 1];
  const yes = flag === undefined ? undefined : yesOf(flag);
  if (flag === undefined || yes === undefined) return undefined;
  return setWhen(own, { draft: flag, when: yes === true ? nameIn(flag) : `${nameIn(flag)} == ${typeof yes === 'string' ? literal(yes) : String(yes)}` });
}
