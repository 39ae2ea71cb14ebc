import type { Draft } from '../model.js';
import { namedIn } from './grammar/naming.js';
import { yesOf } from './grammar/yes-no.js';

/** What people do, and the names that a yes or no about it has. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:hang(?:s|ing)? up|hung up|giv(?:e|es|ing) up|put(?:s|ting)? the phone down)\b/iu, /abandon|hung_up|dropped|gave_up/i],
  [/\b(?:leav(?:e|es|ing)|quit(?:s|ting)?|cancel(?:s|ling)?(?: their \p{L}+)?|stop(?:s|ping)? (?:paying|using it))\b(?=\s*(?:[,.;)]|$|more|less|much|far|sooner|earlier|us\b|the company))/iu, /churn|attrition|cancel|^left|resigned|quit/i],
  [/\b(?:buy(?:s|ing)?|order(?:s|ing)?|purchas(?:e|es|ing))(?: (?:something|anything|one))?(?=\s*(?:[,.;)]|$|more often|less often))/iu, /purchase|bought|convert|ordered/i],
  [/\b(?:some(?:body|one)|any(?:body|one)|they|he|she|people|(?:customer|member|client|user|subscriber|employee)s?) (?:left|quit|cancelled|will leave|is gone|goes)\b|\b(?:leav(?:e|es|ing)|quit(?:s|ting)?)\b(?= (?:\d|two|three|twice|about|most|least|rarely|seldom|often))/iu, /churn|attrition|cancel|^left|resigned|quit/i],
  [/\b(?:end(?:s|ed)? up in (?:the )?hospital|goes? (?:in)?to (?:the )?hospital|need(?:s|ed)? (?:the )?hospital|land(?:s|ed)? in (?:the )?hospital)\b/iu, /hospitali[sz]|admitted|^admission$/i],
  [/\b(?:end(?:s|ed)? up|land(?:s|ed)?|goes?) (?:in|to|on) (?:the )?(?:icu|intensive care)\b/iu, /icu|intensive/i],
  [/\b(?:dies?|died|dying|passe[sd] away)\b/iu, /death|deceased|mortality|fatal/i],
  [/\b(?:send(?:s|ing)? (?:it|them|things|items|goods) back|bring(?:s|ing)? (?:it|them) back)\b/iu, /return/i],
  [/\b(?:stop(?:s|ping)? repaying|fail(?:s|ing)? to (?:pay|repay))\b/iu, /default/i],
  [/\b(?:do not|don['’]?t|does not|doesn['’]?t) (?:show up|turn up|come)\b/iu, /no_?show|missed/i],
];

/** "The longer people wait the more likely they are to hang up": the yes/no column by its own name, where no word of it is in the text. */
export function withDeeds(text: string, drafts: readonly Draft[]): string {
  return text.includes('; ') ? text.split('; ').map((half) => deedsIn(half, drafts)).join('; ') : deedsIn(text, drafts);
}

function deedsIn(text: string, drafts: readonly Draft[]): string {
  return DEEDS.reduce((said, [deed, names]) => {
    const match = deed.exec(said);
    if (match === null) return said;
    const flags = drafts.filter((draft) => names.test(draft.name) && yesOf(draft) !== undefined);
    const [flag, ...others] = flags;
    return flag === undefined || others.length > 0 || namedIn(said.replace(deed, ' '), [flag]).length > 0 ? said : said.replace(deed, flag.name.replaceAll('_', ' '));
  }, text);
}
