import { baseOf, isPast, participleOf, presentsOf } from '../../vocabulary/verbs.js';
import { heading, type Heading } from './heading.js';
import { AUXILIARY, PRONOUN, withoutAdverbs, withoutDeterminer } from './subjects.js';

/** Questions for a thing: "which plan they are on", "in what year", "what it costs", "what was paid". */

/** "in which", "at what": the small word adds nothing, but for where something comes from. */
const WHICH = /^(?:(?:in|at|on|to|from|for|by|with|under|through|via|of|into|during|off|out of|because of)\s+)?(?:which|wh?at|how (?:many|much))(?:\s+(?:kind|sort|type)s?\s+of)?\s+/iu;
/** What follows "which" in a clause about a column before it, and in no question. */
const CLAUSE_VERB = /^(?:is|are|was|were|isn'?t|aren'?t|has|have|had|must|should|shall|can|cannot|can'?t|could|may|might|will|would|do|does|did|don'?t|doesn'?t|never|always|only|then|also|usually|mostly|either|in turn|falls?|lies?|goes|go|comes?|ranges?|rises?|grows?|drops?|depends?|means?|equals?|stays?|follows?|varies|vary|increases?|decreases?|correlates?|happens?|occurs?|applies|apply|makes?|gives?|adds?|needs?|costs?|counts?|starts?|ends?|begins?|contains?|includes?|holds?|looks?|reads?|averages?)(?![\p{L}])/iu;
/** Where what is asked for ends: a subject, an article behind no small word, a verb. */
const NOUN_END = /\s+(?=(?:they|he|she|it|we|you|i|people|that|this|there|who|is|are|was|were|has|have|had|does|do|did|will|would|should|can|must|it'?s|they'?re)(?=\s|$)|(?<!(?:in|of|on|at|for|from|to|by)\s)(?:the|their|his|her|its|our|your|my)\s)/iu;

/** "which place in the hall", "in which queue it was", "which of 4 projects". */
export function ofWhich(asked: string): Heading | undefined {
  const lead = WHICH.exec(asked)?.[0];
  if (/^for how long\b/iu.test(asked)) return heading('duration');
  if (lead === undefined) return undefined;
  let rest = asked.slice(lead.length);
  // "what make" of car; "what makes it" is a clause.
  if (/^make$/iu.test(rest)) return heading('make');
  const isWhat = /wh?at\b/iu.test(lead) && !/(?:kind|sort|type)s?\s+of/iu.test(lead);
  // "in which case", "at which time": of what was said before.
  if (/which\s+(?:case|point|time)\b/iu.test(asked) || CLAUSE_VERB.test(rest) || PRONOUN.test(rest) || /^(?:the|an?|their|his|her|its|our|my|happened|went)(?![\p{L}])/iu.test(rest)) return undefined;
  // "which of 4 projects": one of them.
  const among = /^of\s+(?:the\s+|our\s+|their\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several)?\s*/iu.exec(rest)?.[0];
  if (among !== undefined) rest = rest.slice(among.length).replace(/(?<=[^s])s$/iu, '');
  const cut = rest.search(NOUN_END);
  let noun = cut < 0 ? rest : rest.slice(0, cut);
  // "which agent took it": what it did ends the noun.
  const words = noun.split(/\s+/);
  const verb = words.findIndex((word, i) => i > 0 && isPast(word.toLowerCase()) && i === words.length - 1 && cut >= 0 || i > 0 && /^(?:took|made|went|came|did|gave|got|ran|belongs|sits|stands)$/iu.test(word));
  if (verb > 0) noun = words.slice(0, verb).join(' ');
  if (/^fuel$/iu.test(noun)) return heading('fuel', 'fuel type');
  // "what objects we have": one of them.
  if (isWhat && /\s(?:we|they|you)\s(?:have|own|keep|hold|sell|offer)$/iu.test(rest)) noun = noun.replace(/(?<=[^s])s$/iu, '');
  // "by what means"
  if (/^(?:means|way|method)$/iu.test(noun)) return heading('method');
  noun = noun.replace(/\s+\p{L}+\s+(?:it|them|him|her|me|us)(?:\s\p{L}+)?$/iu, '');
  if (noun === '' || noun.split(/\s+/).length > 5) return undefined;
  // "from which city", "to which other city": the two ends of a way.
  const end = /^(from|to)\s+which\s/iu.exec(asked)?.[1]?.toLowerCase();
  if (end !== undefined && /^(?:other\s+)?(?:city|town|airport|station|port|country|place|stop|warehouse|hub|account|address|terminal|branch|depot|street|room|site|bank|wallet|iban)$/iu.test(noun)) return heading(`${end} ${noun.replace(/^other\s+/iu, '')}`, noun.replace(/^other\s+/iu, ''));
  if (/^on (?:which|what) (?:day|date)$/iu.test(asked)) return heading('day', 'date');
  const type = /(kind|sort|type)s?\s+of\s+$/iu.exec(lead);
  // "what made it": of the doer something else is asked.
  if (isWhat && isPast(noun.split(' ')[0]?.toLowerCase() ?? '')) return undefined;
  return heading(type === null ? noun : `${noun} type`);
}

/** What is asked by a verb: "what it costs" is the cost. */
const BY_VERB: Readonly<Record<string, string>> = Object.fromEntries(
  'cost cost|weigh weight|earn earnings|owe amount owed|hold capacity|measure size|last duration|contain contents|want request|say text|think opinion|mean meaning|need need|charge charge|pay amount paid|get amount received|sell price|do activity|eat food|study subject|make product|produce product|complain complaint|total total'
    .split('|').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
); // prettier-ignore

/** What has a title, where others have a name. */
const WORKS = /^(?:volume|book|piece|work|film|movie|song|track|painting|play|novel|article|poem|album|record|paper|thesis|picture|photo|sculpture|exhibit|game|show|series|episode|course|talk|lecture)$/iu;

/** Clauses that have a name of their own. */
const SAYINGS: readonly (readonly [RegExp, (subject: string) => Heading])[] = [
  [/^(?:is |are |was |were )?(?:called|named|titled|entitled)$/iu, (subject) => (WORKS.test(subject) ? heading(`${subject} title`, 'title') : heading(`${subject} name`.trim(), `${subject} name`.trim()))],
  [/^(?:is|'s|are|was|were) left(?: over)?$/iu, () => heading("what's left", 'amount')],
  [/^(?:comes?|came|adds?|added|amounts?|amounted|runs?|ran) (?:up )?to$/iu, (subject) => heading(`${subject} total`.trim(), 'total amount')],
  [/^(?:is|are|was|were|it's) worth$/iu, (subject) => heading(`${subject} value`.trim(), 'value')],
  [/^(?:is|are|was|were|'s)? ?(?:inside|in it|in there|in them)$/iu, () => heading('contents')],
  [/^(?:is|are|was|were) wrong$/iu, () => heading('problem')],
  [/^(?:is|are|was|were|it is|it's) (?:for|about)$/iu, () => heading('purpose')],
  [/^(?:is|are|was|were) (?:good|best|great|skilled) at$/iu, () => heading('skill')],
  [/^(?:came|comes|come) out$|^(?:is|was|were) found$|^(?:it )?(?:showed|shows)$/iu, () => heading('result')],
  [/^(?:happened|went on|occurred|took place)$/iu, () => heading('incident', 'incident type')],
  [/^(?:is |are |was |were )?(?:sell|sells|sold)(?:\sit|\sthem)?\sfor$/iu, () => heading('sale price', 'price')],
  [/^(?:they |we |the \p{L}+ )?(?:asks?|asking|asking for(?: it)?|ask for(?: it)?|charging)$/iu, () => heading('asking price', 'price')],
  [/^(?:runs?|drives?|works?|is powered) (?:on|by|with)$/iu, () => heading('fuel', 'fuel type')],
  [/^(?:is|are|was|were|it's|it is|they are)? ?made (?:of|from|out of)$/iu, () => heading('material')],
];

/** "what it costs", "what the household earns", "what was paid", "what's inside". */
export function ofWhat(asked: string): Heading | undefined {
  // "what it read last month", "what it reads now": of a meter.
  const read = /^what (?:it|the meter|the counter|the clock) (?:read|reads|showed|shows|says|said)(?:\s(now|today|before|(?:last|this) (?:month|year|week|time|visit)|the last time|at the (?:start|end)))?$/iu.exec(asked);
  if (read !== null) return heading(/now|today|this|end/iu.test(read[1] ?? '') ? 'current reading' : read[1] === undefined ? 'reading' : 'previous reading');
  if (/^out of (?:wh?at|which)$/iu.test(asked)) return heading('material');
  const earned = /^wh?at (?:they|he|she|people|employees|workers|staff) (?:make|earn|get|get paid|are paid|is paid)s? (?:an?|per|each|every) (hour|week|month|year)$/iu.exec(asked)?.[1]?.toLowerCase();
  if (earned !== undefined) return heading(earned === 'hour' ? 'hourly rate' : earned === 'year' ? 'annual salary' : `${earned}ly pay`, earned === 'hour' ? 'hourly rate' : earned === 'year' ? 'annual salary' : 'monthly salary');
  // "what it costs a month", "what they pay per night"
  const rate = /^wh?at (?:it|they|he|she|we|you|one|people|guests|the \p{L}+) (costs?|pays?|paid|charges?|charged|spends?|spent)(?:\sfor it)? (?:an?|per|each|every) (month|year|week|day|night|hour|head|person|piece|kg|kilo|litre|liter|m2|seat)$/iu.exec(asked);
  if (rate !== null) return heading(`${/^(?:cost|charge|pay|paid)/iu.test(rate[1] ?? '') ? 'price' : 'spend'} per ${rate[2] ?? ''}`);
  // "what the rent is", "what their pulse was on average"
  const named = /^wh?at (?:the|their|its|his|her|our) ((?:\p{L}+\s)?\p{L}+) (?:is|are|was|were|came to|comes to)(?:\s(on average|in total|altogether|now|at the end))?$/iu.exec(asked);
  if (named !== null && !/\b(?:called|named|made)\b/iu.test(asked)) return heading(`${/average/iu.test(named[2] ?? '') ? 'average ' : ''}${named[1] ?? ''}`);
  const lead = /^(?:for\s+)?wh?at(?:'?s|\s+is|\s+are)?\s+/iu.exec(asked)?.[0];
  if (lead === undefined) return undefined;
  const whole = withoutAdverbs(/['’]?s\s+$|\sis\s|\sare\s/iu.test(lead) ? `is ${asked.slice(lead.length)}` : asked.slice(lead.length));
  // "what was deducted for damage", "what was sold at the stand": where and why are no part of it.
  const rest = whole.replace(/^((?:is|are|was|were|has been|have been)\s+\p{L}+)\s+(?:for|in|on|at|by|during|per|from|to|with|as)\s+\S.*$/iu, '$1');
  if (/^for\s/iu.test(lead) && PRONOUN.test(rest)) return heading('purpose');
  const [subject, verb] = subjectAndVerb(rest);
  for (const [pattern, named] of SAYINGS) if (pattern.test(verb)) return named(subject);
  // "what it was spent on": no moment, though "spent on" sounds like one.
  const worth = /^(?:(?:is|are|was|were|has been|gets?|got)\s+)?(sold|bought|listed|offered|priced|insured|valued|rented|let|hired|auctioned)\s+(?:for|at)$/iu.exec(verb)?.[1]?.toLowerCase();
  if (worth !== undefined) return heading(/^(?:insured|valued)$/u.test(worth) ? `${worth} value` : `${worth} price`, 'price');
  if (/\s(?:on|for)$/iu.test(verb) && isPast((verb.replace(AUXILIARY, '').split(' ')[0] ?? '').toLowerCase())) return heading('purpose');
  if (/^(?:is|are|was|were|has been|have been)\s+\p{L}+$/iu.test(verb) && subject === '') return done(verb.replace(AUXILIARY, '').toLowerCase());
  const [first = '', ...others] = verb.split(' ');
  const base = isPast(first.toLowerCase()) ? (presentsOf(first.toLowerCase())[0] ?? '') : baseOf(first.toLowerCase());
  // "what they did wrong": as it is told.
  if (base === 'do' && others.length > 0) return heading(`what they ${verb}`, 'reason');
  const noun = Object.hasOwn(BY_VERB, base) && others.every((word) => /^(?:for|at|in|so|far|to|us|me|them|together|all|all in all|out)$/iu.test(word)) ? BY_VERB[base] : undefined;
  if (noun !== undefined) return heading(`${subject.replace(/^one\s+/iu, '')} ${noun}`.trim(), noun);
  // "what they borrowed": what was borrowed.
  if (PRONOUN.test(rest) && isPast(first.toLowerCase()) && others.length === 0) return done(first.toLowerCase());
  return PRONOUN.test(rest) && verb !== '' ? heading(verb.replace(AUXILIARY, '')) : undefined;
}

/** "what was paid": an amount; "what was repaired": as it is told, for want of a noun. */
function done(verb: string): Heading {
  if (/^(?:paid|payed|spent|charged|billed|owed|invested|donated|raised|refunded|earned|deducted|withheld|fined|saved|budgeted|awarded|granted|claimed)$/u.test(verb)) return heading(`amount ${participleOf(verb)}`, 'amount paid');
  const participle = participleOf(verb);
  if (GOODS.test(participle)) return heading(`item ${participle}`, 'item');
  const noun = Object.hasOwn(NOUNS, participle) ? NOUNS[participle] : undefined;
  return noun === undefined ? heading(`what was ${verb}`, presentsOf(verb)[0]) : heading(noun);
}

/** Goods that change hands. */
const GOODS = /^(?:bought|ordered|sold|borrowed|purchased|delivered|rented|lent|returned|shipped|stolen|lost|found|donated|hired|booked|handed|given|picked|packed|brought|taken|used|kept|stored|offered|requested|exchanged|left|sent|received)$/u;
/** What was done, as the noun for it. */
const NOUNS: Readonly<Record<string, string>> = Object.fromEntries(
  'repaired repair|fixed repair|treated treatment|diagnosed diagnosis|prescribed prescription|discussed topic|taught subject|studied subject|learned subject|learnt subject|served dish|eaten dish|cooked dish|harvested crop|grown crop|planted crop|produced product|made product|inspected inspection|measured measurement|said text|written text|noted note|complained complaint|reported report|asked question|damaged damage|replaced replacement|changed change|tested test|planned plan|seen observation|observed observation|played title|read title|watched title|worn outfit|caught catch|baked product|decided decision|agreed agreement|wrong problem|broken damage|cleaned area|painted subject|used material|done activity|consumed consumption'
    .split('|').map((pair) => pair.split(' ') as [string, string]),
); // prettier-ignore

function subjectAndVerb(rest: string): readonly [string, string] {
  // "what did one click cost": the verb that asks comes first.
  const text = rest.replace(/^(?:did|does|do)\s+/iu, '');
  if (PRONOUN.test(text)) return ['', text.replace(/^it['’]s\s+/iu, 'is ').replace(PRONOUN, '')];
  const match = /^(?:(?:the|an?|their|his|her|its|each|every)\s+)?((?:\p{L}+\s+){0,2}?\p{L}+)\s+((?:is|are|was|were|'s)\s+\S.*|(?:came|comes?|adds?|added|amounts?|amounted)\s+(?:up\s+)?to|(?:costs?|weighs?|weighed|earns?|earned|owes?|holds?|lasts?|lasted|contains?|charges?|charged|pays?|paid|sells? for|sold for))$/iu.exec(text);
  return match === null || /^(?:is|are|was|were)$/iu.test(match[1] ?? '') ? ['', text] : [withoutDeterminer(match[1] ?? ''), match[2] ?? ''];
}
