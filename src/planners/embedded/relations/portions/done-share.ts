import { toSixDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { isTemporal } from '../grammar/kinds.js';
import { isConditional } from '../grammar/openers.js';
import { yesOf } from '../grammar/yes-no.js';
import { portionsIn } from './portions.js';

/** "A fifth of them have left", "60% have been adopted": so many have the moment of it, whatever form of the word names it. */

const DONE = /\s(?:have|has|had|are|were|got)\s(?:(?:already|been|since|by now)\s)*(?<done>left|gone|quit|sold|died|\p{L}{4,}ed)(?:\s(?:the|our|us|again|us again|since)\b[^,;.\d]{0,20})?\W*$/iu;
/** What the moment of a verb is called that no form of it begins like. */
const CALLED: Readonly<Record<string, RegExp>> = {
  left: /^(?:leaving|leave|left|exit|departure|termination|end|quitting|resignation)_(?:date|on|at|day)$/u, gone: /^(?:leaving|exit|departure)_(?:date|on|at|day)$/u, quit: /^(?:leaving|exit|quitting|resignation|termination)_(?:date|on|at|day)$/u,
  sold: /^(?:sold|sale|selling)_(?:date|on|at|day)$/u, died: /^(?:death|died|deceased)_(?:date|on|at|day)$|^date_of_death$/u,
}; // prettier-ignore
/** So many letters tell a verb, whatever its form. */
const BEGINNING = 5;

export function readDoneShare(drafts: readonly Draft[], text: string): Claims | undefined {
  const done = DONE.exec(text)?.groups?.['done']?.toLowerCase();
  const [portion, ...more] = done === undefined ? [] : portionsIn(text);
  if (done === undefined || portion === undefined || more.length > 0 || isConditional(text)) return undefined;
  const isOf = ({ name }: Draft): boolean => CALLED[done]?.test(name) ?? (name.slice(0, BEGINNING) === done.slice(0, BEGINNING) && /_(?:date|on|at|day)$/u.test(name));
  if (drafts.some((draft) => yesOf(draft) !== undefined && draft.name.startsWith(done.slice(0, BEGINNING)))) return undefined;
  const moment = drafts.find((draft) => isTemporal(draft) && draft.missing === undefined && draft.when === undefined && isOf(draft));
  if (moment === undefined) return undefined;
  moment.missing = toSixDecimals(1 - portion.share);
  return [{ kind: 'missing', column: moment.name, share: moment.missing }];
}
