import { gerundOf, isPast, participleOf } from '../../vocabulary/verbs.js';
import { unitOf } from '../units.js';
import { heading, type Heading } from './heading.js';
import { AUXILIARY, PRONOUN } from './subjects.js';

/** Questions with "how": "how many rooms it has", "how deep the pool is", "how often it was shown", "how they pay". */

const HOW = /^(?:and\s+)?how\s+(?:very\s+)?(\p{L}+)\b\s*/iu;

/** What the answer to "how …" is called. */
const NOUNS: Readonly<Record<string, string>> = Object.fromEntries(
  'long duration|old age|tall height|high height|low level|wide width|broad width|deep depth|thick thickness|far distance|likely likelihood|satisfied satisfaction|happy happiness|big size|large size|small size|heavy weight|fast speed|quick speed|quickly speed|slow speed|strong strength|pure purity|grave severity|severe severity|serious severity|bad severity|urgent urgency|important importance|hot temperature|warm temperature|cold temperature|loud loudness|bright brightness|difficult difficulty|hard difficulty|expensive price|costly cost|dear price|dangerous danger|risky risk|steep steepness|good quality|well quality|full fill level|late delay|moist moisture|wet wetness|humid humidity|dry dryness|acidic acidity|sweet sweetness|spicy spiciness|salty saltiness|windy wind speed|busy load|complex complexity|popular popularity|confident confidence|certain certainty|sure confidence|sharp sharpness|clean cleanliness|soon lead time|tired tiredness|painful pain level|noisy noise level|bulky volume|dense density|rich wealth|skilled skill level|experienced experience|content satisfaction|pleased satisfaction|glad satisfaction|worn wear|damaged damage level|dirty dirtiness|empty fill level|charged charge level|crowded crowding|badly severity|urgently urgency|keen interest|keenly interest|precise precision|reliable reliability|fresh freshness|ripe ripeness|brightly brightness|loudly loudness|rough roughness|smooth smoothness|stiff stiffness|salted salinity|shallow depth|narrow width|thin thickness|remote distance|contented satisfaction|stressed stress level'
    .split('|').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
); // prettier-ignore

/** "how many rooms it has", "how many people sat there": the verb adds nothing to the heading. */
const PLAIN_VERB = /^(?:has|have|had|is|are|was|were|there (?:is|are|was|were)|exist|of (?:them|it)|(?:came|come|comes|sat|sit|sits|stood|stand|live|lives|lived|stay|stays|stayed|go|went|work|works|belong|belongs|took|take|takes|fit|fits|of)(?:\s+(?:there|here|in|off|out|along|part|it|on it|with them|to it))*)$/iu;
/** Behind what is counted, where and when it was so. */
const ASIDE = /\s+(?:that|which|on|in|at|per|for|during|last|this|so|each|to|from|we|it)\b.*$/iu;

export function ofHow(asked: string): Heading | undefined {
  const how = HOW.exec(asked);
  if (how === null) return undefined;
  const word = (how[1] ?? '').toLowerCase();
  const rest = asked.slice(how[0].length).trim();
  if (word === 'many') return many(rest);
  if (word === 'much') return much(rest);
  // "how strongly it shakes"
  if (/^(?:strongly|heavily|hard|intensely|violently)$/u.test(word) && PRONOUN.test(rest) && !(word === 'hard' && /\s(?:is|are|was|were)$/u.test(rest))) return much(rest);
  if (word === 'often' || word === 'frequently') return often(rest);
  const noun = Object.hasOwn(NOUNS, word) ? NOUNS[word] : undefined;
  // "how badly they want it"
  if (/^(?:badly|much|urgently|strongly|keenly|soon)$/u.test(word) && /(?:^|\s)(?:wants?|wanted|needs?|needed|wish(?:es)?|desires?)(?:\s|$)/iu.test(rest)) return heading('priority');
  // "how far they got"
  if (word === 'far' && /\s(?:got|get|made it)$/iu.test(rest)) return heading('stage');
  if (noun !== undefined) return measured(noun, rest);
  return manner(asked.slice((/^(?:and\s+)?how\s+/iu.exec(asked)?.[0] ?? '').length));
}

/** "how far the race was": the distance, of the race where the text says so. */
function measured(noun: string, rest: string): Heading {
  const subject = /^(?:the|an?|their|his|her|its|our|my)\s+((?:\p{L}+\s+){0,2}?\p{L}+)\s+(?:is|are|was|were|has been|gets?|lasts?|lasted|took|takes|goes|went)$/iu.exec(rest)?.[1];
  // "how long they are": what has a length, where "how long it took" tells a time.
  if (noun === 'duration' && (/^(?:they|it)(?:'re|'s|\s+(?:is|are))$/iu.test(rest))) return heading('length');
  // "how long they have been here"
  if (noun === 'duration' && SERVED.test(rest)) return heading('years of service');
  // "how good the reviews are", "how strong the colony is": a mark.
  if (subject !== undefined && noun === 'quality') return heading(`${subject.replace(/(?<=[^s])s$/u, '')} rating`, 'rating');
  if (subject !== undefined && noun === 'strength') return heading(`${subject} strength`, 'score');
  if (noun === 'happiness') return heading(noun, 'satisfaction');
  return heading(subject === undefined ? noun : `${subject} ${noun}`);
}

const SERVED = /^(?:they|he|she|someone|people|the (?:employee|person|worker|member|customer)s?)(?:['’]?(?:ve|s)|\s(?:has|have))\s(?:already\s)?(?:been\s(?:here|with\s(?:us|the company|our company)|employed|working here|working for us|a (?:customer|member)|customers|members|there|at the company)|worked\s(?:here|for us|with us|there|at the company))$/iu;

function many(rest: string): Heading | undefined {
  // "price each, how many": of what the row is about.
  if (rest === '') return heading('how many', 'quantity');
  // "how many seconds lie between the two"
  const between = /^(\p{L}+)\s(?:lie|lies|lay|are|is|were|was|passed|pass|went by|go by)\sbetween(?:\s.*)?$/iu.exec(rest)?.[1];
  if (between !== undefined) return heading(`${between} between`, between);
  // "how many were sold": of what the row is about.
  const [, not = '', done = ''] = /^(?:were|was|are|is|have been|has been|got)\s(not\s)?(\p{L}+)$/iu.exec(rest.toLowerCase()) ?? [];
  if (isPast(done)) return heading(`number ${not}${done}`, done === 'sold' ? 'units sold' : 'quantity');
  // "how many in stock", "how many left"
  if (/^(?:pieces\s|items\s|units\s)?(?:in (?:the\s)?(?:stock|store|warehouse)|on hand|left|remaining)$/iu.test(rest)) return heading(rest.replace(/^(?:pieces|items|units)\s/iu, ''), 'stock quantity');
  // "how many we have"
  if (/^(?:(?:of them|pieces|items|units)\s)?(?:we|they|you)\s(?:have|ve|still have|keep|got)(?:\s(?:left|in stock|there|now))?$/iu.test(rest)) return heading('stock');
  // "how many of them were children"
  const some = /^of (?:them|those|these|the \p{L}+)\s+(?:are|were|is|was|have|had)\s+(\p{L}+(?:\s\p{L}+)?)$/iu.exec(rest)?.[1];
  if (some !== undefined) return heading(some, `number of ${some}`);
  // "how many ml its container holds"
  const held = /^(\p{L}{1,12})\s(?:its|their|the|his|her|one|a)\s(\p{L}+)\s(?:holds?|weighs?|takes?|measures?|contains?|needs?)$/iu.exec(rest);
  if (held !== null && unitOf(held[1] ?? '') !== undefined) return heading(`${held[2] ?? ''} ${held[1] ?? ''}`);
  // "how many hours a week they attend": the rate is part of the heading.
  const rate = /\s(?:a|an|per|each|every)\s(second|minute|hour|day|night|week|month|quarter|year)(?=\s|$)/iu.exec(rest);
  if (rate !== null) {
    const counted = many(rest.replace(rate[0], ''));
    return counted === undefined ? undefined : heading(`${counted.name} per ${rate[1] ?? ''}`);
  }
  const match = /^((?:\p{L}+\s+){0,2}?\p{L}+)(?:\s+(?:(?:they|he|she|it|we|people|that|(?:the|each|this)\s+\p{L}+)\s+)?(.*))?$/iu.exec(rest);
  const thing = match?.[1] ?? rest;
  // "how many km" of a drive, where a car has done many.
  if (/^(?:km|kilomet(?:re|er)s|miles)$/iu.test(rest)) return heading(rest, 'distance km');
  if (thing === '') return undefined;
  const isTold = /\s(?:they|he|she|it|we|people)\s/iu.test(rest);
  const verb = (match?.[2] ?? '').replace(/^(?:were|was|are|is|have|has|had|did)\s+/i, '').replace(ASIDE, '');
  const first = /^\p{L}+/u.exec(verb)?.[0].toLowerCase() ?? '';
  // "how many km it has done"
  if (/^(?:km|kilomet(?:re|er)s|miles)$/iu.test(thing) && /^(?:done|run|covered|driven|gone|travelled|traveled|on (?:it|the clock))$/iu.test(verb)) return heading(`${thing} driven`);
  // "how many kilos it gave"
  if (unitOf(thing) !== undefined && /^(?:gave|got|made|produced|yielded|brought|had)$/u.test(first) && isTold) return heading(thing);
  // "how many bottles they get": what is done all the time adds nothing.
  const isPlain = verb === '' || PLAIN_VERB.test(verb) || (isTold && !isPast(first) && participleOf(first) !== first && /^\p{L}+$/u.test(verb));
  return heading(isPlain ? thing : `${thing} ${verb}`);
}

/** "what they spend a month" */
const EACH = /\s(?:an?|per|each|every)\s(year|month|week|day)$/iu;

/** "how much it cost", "how much sugar", "how much it shakes"; alone an amount. */
function much(rest: string): Heading | undefined {
  if (rest === '') return heading('amount');
  // "how much the fine was"
  // "how much a ticket costs"
  const priced = /^(?:an?|one|each|the|every)\s((?:\p{L}+\s)?\p{L}+)\s(?:costs?|sells? for|goes? for|is sold for)$/iu.exec(rest)?.[1];
  if (priced !== undefined) return heading(`${priced} price`);
  const named = /^(?:the|an?|their|his|her|its|our)\s+((?:\p{L}+\s)?\p{L}+)\s+(?:is|was|were|are|came to|comes to)$/iu.exec(rest)?.[1];
  if (named !== undefined) return heading(named);
  if (PRONOUN.test(rest) || /^(?:was|were|is|are)\s/iu.test(rest)) {
    const verb = rest.replace(PRONOUN, '').replace(AUXILIARY, '').split(' ')[0]?.toLowerCase() ?? '';
    if (verb.startsWith("weigh")) return heading('weight');
    if (verb.startsWith("cost")) return heading('cost');
    // "how much it sold for"
    if (/^(?:(?:was|is|were|are)\s)?(?:s[eo]lls?|sold|went|goes|go|listed|auctioned|let|rented)\s(?:for|at)$/iu.test(rest.replace(PRONOUN, '').replace(/^(?:has|have|had)\s/iu, ''))) return heading('sale price', 'price');
    if (verb === 'owe' || verb === 'owes') return heading('amount owed', 'amount due');
    const each = EACH.exec(rest)?.[1];
    if (/^(?:earn|make)/.test(verb)) return each === 'year' ? heading('annual salary') : heading('earnings');
    if (each !== undefined && /^(?:spend|pay)s?$/u.test(verb)) return heading(`${each}ly ${verb.startsWith('pay') ? 'payment' : 'spend'}`.replace('dayly', 'daily'), 'monthly spend');
    if (/^(?:wants?|wanted|asks?|asked|claims?|claimed|demands?|demanded|requests?|requested)$/u.test(verb)) return heading('amount claimed', 'amount');
    if (verb === '' || /^(?:is|was|be|there)$/.test(verb)) return heading('amount');
    return isPast(verb) ? heading(`amount ${participleOf(verb)}`) : heading(gerundOf(verb), 'level');
  }
  return many(rest);
}

const TIMES: Readonly<Record<string, string>> = { shown: 'impressions', displayed: 'impressions', served: 'impressions', clicked: 'clicks', read: 'views', viewed: 'views', watched: 'views', seen: 'views', played: 'plays', downloaded: 'downloads', shared: 'shares', liked: 'likes', opened: 'opens', visited: 'visits' };

/** "times shown", "times read": what people who count such things call it. */
export const timesDone = (verb: string): string => TIMES[participleOf(verb)] ?? 'count';

/** "how often it was shown" counts; "how often they pay" is a frequency. */
function often(rest: string): Heading {
  const verb = rest.replace(PRONOUN, '').replace(/^(?:the|an?|their|his|her|its)\s+(?:\p{L}+\s+){1,2}?(?=(?:is|was|were|are|has been)\s)/iu, '');
  // "how often it should be watered": a plan, counted by nobody.
  const planned = /^(?:should|must|has to|have to|needs? to|ought to|can|may|is to)\s+(?:be\s+)?(\p{L}+)/iu.exec(verb)?.[1]?.toLowerCase();
  if (planned !== undefined) return heading(`${isPast(planned) ? planned.replace(/ed$/u, 'ing') : gerundOf(planned)} frequency`, 'frequency');
  // "how often it needs water"
  const needed = /^(?:needs?|gets?|wants?|receives?)\s(\p{L}+(?:\s\p{L}+)?)$/iu.exec(verb)?.[1]?.toLowerCase();
  if (needed !== undefined && !isPast(needed)) return heading(`${needed.replace(/^water$/u, 'watering')} frequency`, 'frequency');
  const done = /^(?:(?:is|was|were|are|gets?|got|has been|have been|had been|did|has|have)\s+)?(?:they\s+|it\s+)?(\p{L}+)/iu.exec(verb)?.[1]?.toLowerCase();
  if (done === undefined) return heading('frequency');
  if (isPast(done) || /^(?:is|was|were|are|has|have|got|did)\s/iu.test(verb)) return heading(`times ${participleOf(done)}`, timesDone(done));
  return heading(`${done.replace(/s$/, '')} frequency`, 'frequency');
}

const PAYS = /^(?:pay|pays|paid|payed|settled?)\b/iu;
const STANDS = /^(?:stands?|stood|is going|is doing)(?:\s+(?:now|today))?$/iu;
const ADDRESSED = /^to (?:address|call) (?:them|him|her|people|the \p{L}+)$/iu;
const ENDS = /^(?:end|ends|ended|went|go|turned out|finish|finished|came out|worked out)(?:\s+up)?$/iu;

/** What is felt, and what it is called. */
const SENSES: readonly (readonly [RegExp, string, string])[] = [
  [/^tast(?:e|es|ed)$/iu, 'taste', 'rating'],
  [/^(?:feel|feels|felt)$/iu, 'mood', 'mood'],
  [/^scor(?:e|es|ed)(?:\sout of)?$/iu, 'score', 'score'],
  [/^(?:find|found|heard|hear|hears|learn|learned|learnt|know|knew|came)(?:\s(?:us|of us|about us|to us|out|out about us))?$/iu, 'source', 'lead source'],
  [/^(?:look|looks|looked)$/iu, 'condition', 'condition'],
];

/** "how they pay", "how it was sent", "how did it end": the way something was done. */
function manner(asked: string): Heading | undefined {
  const verb = asked.replace(/^(?:did|does|do|was|were|is|are|has|have)\s+(?=(?:they|he|she|it|we|the|you)\s)/iu, '').replace(PRONOUN, '').replace(/^(?:the|an?)\s+\p{L}+\s+/iu, '').replace(AUXILIARY, '');
  if (verb === '' || /\d/.test(verb) || verb.split(' ').length > 3) return undefined;
  if (STANDS.test(verb)) return heading('status');
  if (ADDRESSED.test(asked)) return heading('title', 'name title');
  if (PAYS.test(verb)) return heading('payment method');
  if (/^(?:travel|come|get|got|came|commute|go|travelled|traveled)s?(?:\s(?:there|here|(?:to|from)\s(?:the\s)?\p{L}+))?$/iu.test(verb)) return heading('transport mode', 'commute mode');
  if (ENDS.test(verb)) return heading('outcome');
  const sense = SENSES.find(([told]) => told.test(verb));
  if (sense !== undefined) return heading(sense[1], sense[2]);
  const [first = ''] = verb.split(' ');
  return /^\p{L}+$/u.test(verb) || isPast(first) ? heading(`${verb} via`) : undefined;
}
