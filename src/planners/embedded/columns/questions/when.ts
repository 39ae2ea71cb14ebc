import { isPast } from '../../vocabulary/verbs.js';
import { heading, type Heading } from './heading.js';
import { AUXILIARY, PRONOUN, withoutAdverbs, withoutDeterminer, withoutObjects } from './subjects.js';

/** Questions for a moment or a place: "when it went out", "the day they bought it", "where the machine stands". */

/** "has to be back", "is due back", "should be returned". */
const DUE = /^(?:has|have|had|needs?|is|are|was|were)\s+to\s+(?:be\s+)?|^(?:must|should|ought to)\s+be\s+/iu;
const HAPPENED = /^(?:happened|occurred|took place|was|is|it was|that was)$/iu;

/** "when it was shipped", "from when it is free", "when that person was born". */
export function ofWhen(asked: string): Heading | undefined {
  const lead = /^(from\s+|since\s+|until\s+|till\s+|by\s+)?when(?:\s+|$)/iu.exec(asked);
  if (lead === null) return undefined;
  const rest = asked.slice(lead[0].length);
  const small = lead[1]?.trim().toLowerCase();
  if (rest === '') return small === undefined ? heading('when', 'timestamp') : heading(small === 'from' ? 'from date' : small, 'date');
  if (/^(?:you|they|one|it)\s(?:can|could)\s(?:move in|be moved into|be rented|be had)$|^it (?:becomes|gets|is) (?:free|available|vacant)$/iu.test(rest)) return heading('available from', 'date');
  const said = saidOf(rest);
  if (said === undefined || HAPPENED.test(said)) return heading('date');
  // "when it was built": of houses and ships the year.
  if (small === undefined && /^(?:built|constructed)$/iu.test(said)) return heading('year built');
  if (small === 'since' && /^(?:been )?(?:with (?:us|them)|here|there|a member|members|customers|a customer|employed)(?:\shere)?$/iu.test(said)) return heading('member since', 'date');
  if (small !== undefined) return heading(`${said} ${small === 'since' ? 'from' : small}`, 'date');
  return heading(`${said} at`, /^born$/iu.test(said) ? 'date of birth' : 'timestamp');
}

/** The verb of a clause, without who or what it is said of where that is a pronoun or a person. */
function saidOf(clause: string): string | undefined {
  const text = withoutAdverbs(clause);
  const isPronoun = PRONOUN.test(text);
  const behind = isPronoun ? text.replace(PRONOUN, '') : text.replace(/^(?:the|this|that|each|an?)\s+(?:person|customer|guest|patient|user|client|member|employee|thing|one)\s+/iu, '');
  const verb = withoutObjects(behind);
  if (verb === '') return undefined;
  if (DUE.test(verb)) {
    // "should be picked up": a plan, where "has to be back" is an end.
    const due = verb.replace(DUE, '');
    return /^(?:due|back|returned?|paid|in|over|out|finished|done|renewed)\b/iu.test(due) ? `due ${due}`.replace(/^due due/iu, 'due') : due;
  }
  const bare = withoutDeterminer(verb).replace(AUXILIARY, (word) => (/^(?:did|does|do)\b/iu.test(word) ? word : ''));
  return bare.replace(/\s(?:is|are|was|were|has been|have been|got)\s/iu, ' ').replace(/\s(?:the|an?|their|his|her)\s/giu, ' ').trim();
}

/** "day", "date", "evening": what a moment is called before the clause that tells which. */
const MOMENT = /^(day|date|moment|time|hour|evening|night|morning|month|year)\s+(?:(?:that|when|on which|at which|in which)\s+)?/iu;
/** Behind it a subject of one word and what happens to it: "cover starts". */
const HAPPENS = /^\p{L}+\s+(?:starts?|started|ends?|ended|begins?|began|expires?|expired|opens?|opened|closes?|closed|leaves?|left|arrives?|arrived|runs out|ran out|falls due|lapses?|lapsed)$/iu;
const TOLD = /^(?:the|an?|their|his|her|its|our|my)\s+(?:\p{L}+\s+){1,3}?(?:(?:is|was|were|are|gets?|got|has been)\s+\p{L}+|\p{L}+)$/iu;

/** "the day they bought it", "day the money was spent", "the year it was built": a moment, and what happened then. */
export function ofMoment(asked: string): Heading | undefined {
  const event = /^(?:day|evening|night|morning|afternoon) of (?:the |its |their |his |her |our |an? )?(?!(?:week|month|year|the|birth)\b)(\p{L}+(?:\s\p{L}+)?)$/iu.exec(asked);
  // "the visit's day"
  const own = /^(?!(?:mother|father|valentine|year|women|children|patrick|week|today)['’])(\p{L}{3,})['’]s (day|evening|night)$/iu.exec(asked);
  if (own !== null) return heading(`${own[1] ?? ''} ${own[2] ?? ''}`, 'date');
  if (event !== null) return heading(asked.replace(/\sof (?:the|its|their|his|her|our|an?)\s/iu, ' of '), 'date');
  const lead = MOMENT.exec(asked);
  if (lead === null) return undefined;
  const clause = asked.slice(lead[0].length);
  const last = withoutObjects(clause).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const isTold = PRONOUN.test(clause) || HAPPENS.test(clause) || (TOLD.test(clause) && (isPast(last) || /(?:s|n|t)$/u.test(last)));
  const said = isTold ? saidOf(clause) : undefined;
  if (said === undefined) return undefined;
  const unit = (lead[1] ?? '').toLowerCase();
  // "time they stayed": how long, and not when.
  if (unit === 'time' && /^(?:stay|spen[dt]|took|take|wait|last|need|work|slept|sleep|travel|run|ran)/iu.test(said)) return heading(`time ${said}`, 'duration');
  if (unit === 'year' && /^(?:born|built|constructed)$/iu.test(said)) return heading(`year ${said}`, said.toLowerCase() === 'born' ? 'birth year' : 'year built');
  if (unit === 'year' || unit === 'month') return heading(`${unit} ${said}`, unit);
  const isDay = unit === 'day' || unit === 'date' || unit === 'night' || unit === 'evening' || unit === 'morning';
  return heading(`${said} ${isDay ? 'on' : 'at'}`, isDay ? (/^born$/iu.test(said) ? 'date of birth' : 'date') : unit === 'time' ? 'time' : 'timestamp');
}

const PLACED = /^(?:is|are|was|were|stands?|stood|sits?|sat|lies?|lay|lives?|hangs?|happened|happens|took place|takes place|ran|runs|works?|worked|stays?|stayed|is kept|is stored|is located|was found|belongs)$/iu;

/** "where the machine stands", "where it ran", "where to", "where they live". */
export function ofWhere(asked: string): Heading | undefined {
  const end = /^(from|to) where$/iu.exec(asked)?.[1]?.toLowerCase();
  if (end !== undefined) return end === 'from' ? heading('origin') : heading('destination');
  const lead = /^where(?:\s+|$)/iu.exec(asked);
  if (lead === null) return undefined;
  const rest = withoutAdverbs(asked.slice(lead[0].length));
  if (/^to$|^to where$|\s(?:to|off to|heading|bound|headed)$|\sgoes$|\swent$/iu.test(rest)) return heading('destination');
  const way = ofWay(rest);
  if (way !== undefined) return way;
  const from = /^(?:from|(.*?)\s*(?:comes?|came|is|are|was|were|starts?|started)\s+from)$/iu.exec(rest);
  if (from !== null) return origin(withoutDeterminer((from[1] ?? '').replace(PRONOUN, '')).trim());
  const verb = rest.replace(PRONOUN, '');
  if (/^lives?\b|^lived\b/iu.test(verb)) return heading('city');
  const placed = /^(?:the|an?|their|its|each)\s+((?:\p{L}+\s+){0,2}?\p{L}+)\s+(\p{L}+(?:\s\p{L}+)?)$/iu.exec(rest);
  return placed !== null && PLACED.test(placed[2] ?? '') ? heading(`${placed[1] ?? ''} location`) : heading('location');
}

/** "where it took off", "where it landed", "where the trip starts": the two ends of a way. */
function ofWay(rest: string): Heading | undefined {
  const verb = rest.replace(PRONOUN, '').replace(/^(?:the|their|its|each)\s\p{L}+\s/iu, '').toLowerCase();
  if (/^(?:took off|takes off|departs?|departed|leaves|left|sails?|sailed|set off|sets off|(?:was |were |is |are )?(?:sent|shipped))$/u.test(verb)) return heading('origin');
  if (/^(?:lands?|landed|arrives?|arrived|docks?|docked)$/u.test(verb)) return heading('destination');
  const [, starts, ends] = /^(?:(starts?|started|begins?|began|got (?:on|in)|boarded)|(ends?|ended|finish(?:es|ed)?|got (?:off|out)|alighted))$/u.exec(verb) ?? [];
  return starts !== undefined ? heading('start location', 'origin') : ends !== undefined ? heading('end location', 'destination') : undefined;
}

/** "where the wind came from" is a point of the compass. */
function origin(subject: string): Heading {
  return /^wind$/iu.test(subject) ? heading('wind direction') : heading(`${subject} origin`.trim(), 'origin');
}

/** "for what", "what for", "what about": why it was, where no verb follows. */
const FOR_WHAT = /^(?:(?:for|about|because of)\s+what|what\s+(?:for|about)|for (?:which|what) reason|how come)$/iu;

/** "why it was denied", "why not", "for what", "on what" money was spent. */
export function ofWhy(asked: string): Heading | undefined {
  if (/^on what$/iu.test(asked)) return heading('category');
  if (FOR_WHAT.test(asked)) return heading('reason');
  const rest = /^why(?:\s+(.*))?$/iu.exec(asked);
  if (rest === null) return undefined;
  const said = saidOf(rest[1] ?? '');
  return heading(said === undefined || /^not\b/iu.test(said) ? 'reason' : `reason ${said}`, 'reason');
}
