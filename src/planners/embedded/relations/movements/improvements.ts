import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { nameIn } from '../grammar/mentions.js';
import { isNumeric } from '../grammar/kinds.js';
import { readGroup } from './groups.js';

/** "The drop in the score is clearly larger in the high dose arm": how far a measure went, by whom. */
const WENT =
  /^\W*(?:(?:and|but|the|an?)\s)*(?:(?<down>drop|reduction|decrease|decline|fall|loss|relief)|(?<up>gain|increase|rise|growth))s?(?:\s(?:in|of|from)\s[\p{L}\d_ ]{2,40}?)?\s(?:is|are|was|were|should be)\s(?<how>(?:clearly|much|far|significantly|slightly|somewhat|noticeably|considerably|a lot|a bit)\s)?(?:larger|bigger|greater|stronger|higher)\s(?<where>(?:in|with|for|among|on|under)\s.+)$/iu;
/** "The drug arm falls more than placebo", "scores in the active arm drop more than in the other": who goes further. */
const GOES_FURTHER =
  /^\W*(?<who>\p{L}[^,;.]{2,60}?)\s(?:(?:should|will|must|clearly|usually|tends? to)\s)*(?:(?<down>falls?|drops?|decreases?|declines?|shrinks?|loses?)|(?<up>rises?|gains?|increases?|grows?)|improves?)\s(?:by\s)?(?<how>(?:clearly|much|far|significantly|slightly|somewhat|noticeably|considerably|a lot|a bit)\s)?(?:more|further)(?:\s\p{L}+)?\sthan\s[^,;.]{2,60}$/iu;
const OF_THEM = /^.*\s(?:in|on|of|with|from)\s/iu;
/** Of these people want less: who improves has a lower one. */
const BETTER_LOW = /pain|ldl|sbp|dbp|pressure|weight|symptom|depress|anxiety|stress|glucose|hba1c|cholesterol|bmi|fat|time|errors?|phq|gad/iu;
const BEFORE = /(?:^|_)(?:baseline|before|pre|start|starting|initial|old|previous|first|admission)(?:_|$)/iu;
const DIFFERENCE = /^(\w+) - (\w+)$/u;

/** Of two measures that are called alike the one that is not the first. */
function laterOf(drafts: readonly Draft[]): Draft | undefined {
  const first = drafts.find((draft) => isNumeric(draft) && BEFORE.test(draft.name));
  const keys = first === undefined ? [] : keysOf(first.name);
  const [later, ...others] = drafts.filter((draft) => draft !== first && isNumeric(draft) && !BEFORE.test(draft.name) && draft.stated.formula !== true && keysOf(draft.name).some((key) => keys.includes(key)));
  return others.length > 0 ? undefined : later;
}

/** The later of two measures of which the table holds the difference, where their names tell which that is. */
function changedIn(drafts: readonly Draft[]): Draft | undefined {
  const named = (name: string | undefined): Draft | undefined => drafts.find((draft) => nameIn(draft) === name && isNumeric(draft) && draft.stated.formula !== true);
  const [later] = drafts.flatMap(({ made }) => {
    const expression = made.options?.['expression'];
    const [, one, other] = typeof expression === 'string' ? (DIFFERENCE.exec(expression) ?? []) : [];
    const [a, b] = [named(one), named(other)];
    return a === undefined || b === undefined || BEFORE.test(a.name) === BEFORE.test(b.name) ? [] : [BEFORE.test(a.name) ? b : a];
  });
  return later;
}

/** The later of two measures, of which the table holds the difference, lies further off where that is larger. */
export function readImproved(drafts: readonly Draft[], text: string): Claims | undefined {
  const { down, how = '', where } = /larger|bigger|greater|stronger|higher/iu.test(text) ? (WENT.exec(text)?.groups ?? {}) : {};
  if (where === undefined) return readFurtherOff(drafts, text);
  const later = changedIn(drafts) ?? laterOf(drafts);
  return later === undefined ? undefined : readGroup(withoutFirst(drafts), `${later.name.replaceAll('_', ' ')} is ${how}${down === undefined ? 'higher' : 'lower'} ${where}`, undefined);
}

/** "week12 score" is no baseline score. */
const withoutFirst = (drafts: readonly Draft[]): Draft[] => drafts.filter((draft) => !(isNumeric(draft) && BEFORE.test(draft.name)));

function readFurtherOff(drafts: readonly Draft[], text: string): Claims | undefined {
  const { who, down, up, how = '' } = /\s(?:more|further)\s/iu.test(text) ? (GOES_FURTHER.exec(text)?.groups ?? {}) : {};
  const later = who === undefined ? undefined : changedIn(drafts);
  if (later === undefined || who === undefined) return undefined;
  const isLower = down !== undefined || (up === undefined && BETTER_LOW.test(later.name));
  return readGroup(withoutFirst(drafts), `${later.name.replaceAll('_', ' ')} is ${how}${isLower ? 'lower' : 'higher'} for ${who.replace(OF_THEM, '')}`, undefined);
}
