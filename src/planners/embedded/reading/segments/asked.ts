import { questionIn, SEXES } from '../../columns/questions.js';
import { isAskedElsewhere } from '../../columns/questions/elsewhere.js';
import { withoutAdverbs } from '../../columns/questions/subjects.js';
import { remembering } from '../memory.js';
import { isPast } from '../../vocabulary/verbs.js';

/** Questions that stand for a column: "whether they smoke", "when posted", "is verified", "who drives it". */

export const FRAME = /^(?:(?:and|und|y|et)\s+)?(?:(?:the|a|an|der|die|das|la|el)\s+)?(?:flag|indicator|information|info|angabe|indication|indicaci[oó]n)$/iu;
/** What joins a question to the columns before it. */
const JOINS = /^(?:(?:and|plus|also|then|or|finally|lastly|as well as|along with|und|y|et)\s+)+/iu;
const ASKED = /^(?:whether|how (?:many|much|long|old|far|often|tall|likely)|why|ob)\s/iu;
const SHORT_QUESTION = /^(?:(?:is|was|did|does|do|has|would|wud|will|can)\s+(?:it|they|he|she|there|ppl|people)|when|where|who)\s/iu;

/** "is verified", "has shower?", "when it was shipped" */
const STATE = /^(?:(?:has|owns|have|had)\san?\s\p{L}+(?:\s\p{L}+)?\s*(?:$|\?|[(:]|y\/n|yes\/no|true\/false)|(?:is|has|was|are)\s(?!missing|empty|blank|null|absent|always|never|only|between|an?\b|the\b|one\b|not\b|no\b|in\b|at\b|on\b|to\b|of\b|from\b|then|also|either|usually|mostly|unique|required|optional|rounded|equal|based|derived|calculated|computed|given|left|less|more|higher|lower|above|below|after|before|by\b|as\b|all\b|set\b)\p{L}+(?:\s\p{L}+)?\s*(?:$|\?|[(:]|[~\d]|y\/n|yes\/no|true\/false|flag\b|and\s)|when\s(?:it|they|he|she)\s(?:was|were|is|got)\s\p{L}+(?:ed|en|nt|ut|ld)\b)/iu;

/** "whether they smoke", "when posted": a question stands for a column, a condition ("when the order is cancelled") does not. */
export const isAsked = remembering((text): boolean => {
  const bare = text.replace(JOINS, '');
  if (STATE.test(bare) || SEXES.test(bare) || ASKED.test(bare) || isShort(bare) || isAskedElsewhere(bare)) return true;
  const opener = /^\p{L}+/u.exec(bare)?.[0].toLowerCase() ?? '';
  return (Object.hasOwn(OPENED, opener) ? OPENED[opener] : undefined)?.(bare) === true && questionIn(bare) !== undefined;
});

function isShort(bare: string): boolean {
  if (!SHORT_QUESTION.test(bare)) return false;
  const longest = /^(?:when|where|who)/i.test(bare) ? 3 : 7;
  return bare.replace(/\s*[(:].*$/s, '').split(/\s+/).length <= longest && !/^(?:when|where|who)\s+(?:the|an?|it|its|in|on|at|for|is|are|present|available|applicable|given|known|set|empty)\b/iu.test(bare);
}

const PRONOUN = /^\p{L}+\s+(?:they|he|she|it|we|you|u|i|one|someone|somebody|people|ppl)(?:['’](?:s|re|ve|d)|s)?\s+(.+)$/iu;
/** "when the parcel was handed over": a thing, and what was done to it. */
const DONE = /^\p{L}+\s+(?:the|this|that|each|an?|their|his|her|its)\s+(?:\p{L}+\s+){1,3}?(?:was|were|got|has been|had been)\s+(\p{L}+)(?:\s|$)/iu;
/** "where the machine stands", "when the lease ends": a thing, and what it does. */
const DOES = /^\p{L}+\s+(?:the|this|that|an?|their|his|her|its)\s+(?:\p{L}+\s+){1,3}?(stands?|stood|sits?|sat|lies?|lay|lives?|hangs?|happen(?:s|ed)|took place|starts?|started|ends?|ended|opens?|opened|closes?|closed|expires?|expired|begins?|began|arrives?|arrived|leaves?|left|is due|falls due|runs out|ran out|took off|landed)(?=\s|$)/iu;
/** What something has to come to for a condition to hold, rather than what happened to it. */
const HOLDS = /^(?:(?:is|are|was|were|has been|have been|gets?)\s+)?(?:no|not|never|zero|\d|empty|blank|null|missing|true|false|yes|high|low|more|less|over|under|above|below|cancel\w*|refunded|rejected|refused|declined|denied|failed|unpaid|available|applicable|known|set|given|present|needed|required|possible|relevant)\b/iu;
const NOW = /^(?:is|are|'s)\s+(?!due|to\s|back|over|expected|scheduled|planned|supposed|meant)/iu;
const EVENT = /^(?:due$|(?:start|end|open|close|expire|leave|arrive|begin|return|finish|happen|come|go|depart|land|run out|fall due|renew|graduate|retire)s?|(?:has|have|had|need|needs|is|are|was|were)\s+(?:due|to)|must|should|did|was|were|got|has been|have been|had been|is due|are due|first|last)(?=\s|$)/iu;

/** Whether something happened, told of a pronoun or a thing: "when it was sent", "where the race took place". */
function happened(text: string): boolean {
  const told = PRONOUN.exec(text)?.[1];
  const said = told === undefined ? undefined : withoutAdverbs(told);
  if (said !== undefined) return !HOLDS.test(said) && !NOW.test(said) && (EVENT.test(said) || isPast(/^\p{L}+/u.exec(said)?.[0].toLowerCase() ?? ''));
  const done = DONE.exec(text)?.[1];
  return (done !== undefined && !HOLDS.test(done)) || DOES.test(text);
}

/** Words that open a question or something else, and when it is a question. */
const OPENED: Readonly<Record<string, (text: string) => boolean>> = {
  who: (text) => /^who\s(?:is|are)\s(?:being\s)?\p{L}+(?:ed|[ai]id|ught|old|ent|en)$/iu.test(text) || !/^who\s+(?:is|are|has|have|had|do|does|never|always|only|usually|mostly|all|both|each|then|also|may|might)\s/iu.test(text),
  whom: () => true,
  whose: (text) => !/^whose\s+\p{L}+\s+(?:is|are|was|were|has|have|must)\s/iu.test(text),
  what: () => true,
  which: () => true,
  how: () => true,
  why: () => true,
  when: (text) => /^when$|^when (?:you|they|one) can move in$/iu.test(text) || happened(text),
  where: (text) => /^where(?:\s+(?:to|from))?$/iu.test(text) || happened(text) || (!HOLDS.test(PRONOUN.exec(text)?.[1] ?? 'no') && !/^where\s+\p{L}+\s+(?:is|are|was|were)\s/iu.test(text)),
  if: (text) => /^if\s+(?:they|he|she|it|its|we|you|u|the\s+\p{L}+|an?\s+\p{L}+)['’]?(?:s|re|ve)?\s+[^,;:=\d]+$/iu.test(text.replace(/\s*(?:\([^()]*\)|(?:y\/n|yes\/no|true\/false).*)$/iu, '')) && !/\b(?:then|else|otherwise)\b/iu.test(text),
  by: (text) => /^by (?:who|whom|which|what)(?:\s|$)/iu.test(text),
  to: (text) => /^to (?:who|whom|which|what|where)(?:\s|$)/iu.test(text),
  from: (text) => /^from (?:who|whom|which|what|where|when)(?:\s|$)/iu.test(text),
  in: (text) => /^in (?:which|what)(?:\s|$)/iu.test(text),
  at: (text) => /^at (?:which|what)\s/iu.test(text),
  on: (text) => /^on (?:which|what)(?:\s|$)/iu.test(text),
  for: (text) => /^for (?:which|what|whom|how (?:many|long|much))(?:\s|$)/iu.test(text),
  about: (text) => /^about (?:which|what|whom)(?:\s|$)/iu.test(text),
  since: (text) => /^since when\b/iu.test(text),
  until: (text) => /^until when\b/iu.test(text),
  with: (text) => /^with (?:which|what|whom)(?:\s|$)|^with or without\s\p{L}/iu.test(text),
  out: (text) => /^out of what(?:\s|$)/iu.test(text),
  did: (text) => /^did\s+(?:it|they|he|she|the\s+\p{L}+)\s/iu.test(text),
  was: (text) => /^was\s+(?:it|he|she|an?\s|the\s)/iu.test(text),
  were: (text) => /^were\s+(?:they|the\s)/iu.test(text),
};
