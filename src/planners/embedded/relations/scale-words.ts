import type { Draft } from '../model.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';

/** "1 (most urgent)", "10 = very happy": what an end of a scale stands for. */
const END = /(?<![\d.])(?<at>\d{1,3})\s?(?:\(|=\s?|being\s|is\s|means\s)\s?(?:the\s)?(?:most|very|extremely|highest|best|worst|top|lowest)?\s?(?<word>\p{L}{4,})/giu;
/** "high priority" is said of its first number. */
const RANKED = /(?:^|_)(?:priority|prio|rank|place|position)(?:_|$)/iu;
const STEM = /^(?<stem>\p{L}{3,}?)(?:y|e)?$/u;

/** "Urgent people wait less" beside "triage from 1 (most urgent) to 5": those at that end of the scale, by its name. */
export function withScaleWords(text: string, drafts: readonly Draft[]): string {
  return drafts.filter((draft) => isNumeric(draft) && draft.remarks.some(({ text: said }) => /\d\s?(?:\(|=|being|is|means)/u.test(said))).reduce((said, draft) => withEndsOf(said, draft), text);
}

function withEndsOf(text: string, draft: Draft): string {
  const { min, max } = draft.made.options ?? {};
  const name = draft.name.replaceAll('_', ' ');
  return draft.remarks.flatMap((remark) => [...remark.text.matchAll(END)]).reduce((said, { groups: { at = '', word = '' } = {} }) => {
    const [first, last] = RANKED.test(draft.name) ? ['high', 'low'] : ['low', 'high'];
    const end = Number(at) === min ? first : Number(at) === max ? last : undefined;
    const stem = STEM.exec(word.toLowerCase())?.groups?.['stem'];
    if (end === undefined || stem === undefined || namedIn(said, [draft]).length > 0) return said;
    return said.replace(/(?<![\p{L}])(?<!\b(?:less|least|not|non)[- ])(?:(?:the|more|most|very)\s)*(?<word>\p{L}{4,}?)(?<more>i?er|i?est)?(?<who>\s(?:people|patients|cases|visitors|ones|customers|clients|respondents|tickets|calls|students|rows|users|guests|animals)?)(?![\p{L}])/iu, (all, own: string) => (own.toLowerCase().startsWith(stem) && own.length <= word.length + 2 ? `${end} ${name} ` : all));
  }, text);
}
