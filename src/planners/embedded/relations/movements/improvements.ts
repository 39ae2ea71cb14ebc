import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { nameIn } from '../grammar/mentions.js';
import { isNumeric } from '../grammar/kinds.js';
import { readGroup } from './groups.js';

/** "The drop in the score is clearly larger in the high dose arm": how far a measure went, by whom. */
const WENT =
  /^\W*(?:(?:and|but|the|an?)\s)*(?:(?<down>drop|reduction|decrease|decline|fall|loss|relief)|(?<up>gain|increase|rise|growth))s?(?:\s(?:in|of|from)\s[\p{L}\d_ ]{2,40}?)?\s(?:is|are|was|were|should be)\s(?<how>(?:clearly|much|far|significantly|slightly|somewhat|noticeably|considerably|a lot|a bit)\s)?(?:larger|bigger|greater|stronger|higher)\s(?<where>(?:in|with|for|among|on|under)\s.+)$/iu;
const BEFORE = /(?:^|_)(?:baseline|before|pre|start|starting|initial|old|previous|first|admission)(?:_|$)/iu;
const DIFFERENCE = /^(\w+) - (\w+)$/u;

/** Of two measures that are called alike the one that is not the first. */
function laterOf(drafts: readonly Draft[]): Draft | undefined {
  const first = drafts.find((draft) => isNumeric(draft) && BEFORE.test(draft.name));
  const keys = first === undefined ? [] : keysOf(first.name);
  const [later, ...others] = drafts.filter((draft) => draft !== first && isNumeric(draft) && !BEFORE.test(draft.name) && draft.stated.formula !== true && keysOf(draft.name).some((key) => keys.includes(key)));
  return others.length > 0 ? undefined : later;
}

/** The later of two measures, of which the table holds the difference, lies further off where that is larger. */
export function readImproved(drafts: readonly Draft[], text: string): Claims | undefined {
  const { down, how = '', where } = /larger|bigger|greater|stronger|higher/iu.test(text) ? (WENT.exec(text)?.groups ?? {}) : {};
  if (where === undefined) return undefined;
  const named = (name: string | undefined): Draft | undefined => drafts.find((draft) => nameIn(draft) === name && isNumeric(draft) && draft.stated.formula !== true);
  const pairs = drafts.flatMap(({ made }) => {
    const expression = made.options?.['expression'];
    const [, one, other] = typeof expression === 'string' ? (DIFFERENCE.exec(expression) ?? []) : [];
    const [a, b] = [named(one), named(other)];
    return a === undefined || b === undefined || BEFORE.test(a.name) === BEFORE.test(b.name) ? [] : [BEFORE.test(a.name) ? b : a];
  });
  const [later = laterOf(drafts)] = pairs;
  return later === undefined ? undefined : readGroup(drafts, `${later.name.replaceAll('_', ' ')} is ${how}${down === undefined ? 'higher' : 'lower'} ${where}`, undefined);
}
