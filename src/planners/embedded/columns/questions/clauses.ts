import { isPast, participleOf } from '../../vocabulary/verbs.js';
import { heading, type Heading } from './heading.js';
import { withoutAdverbs, withoutObjects } from './subjects.js';

/** A thing and the clause that tells which: "the position they hold", "airport it leaves from", "amount they paid". */

const CLAUSE = /^((?:[\p{L}\d-]+\s+){1,5}?)(?:(?:that|which)\s+)?(?:they(?:'?(?:re|ve))?|he(?:'?s)?|she(?:'?s)?|it(?:['’]?s)?|we(?:'?(?:re|ve))?)\s+(\S.*)$/iu;
/** Where something comes from and goes to: two columns of one kind. */
const WAY = /^(?:(?:was|is|were|are|has been)\s+)?(?:leaves?|left|departs?|departed|starts?|started|comes?|came|goes|go|went|flies|flew|flown|sails?|sailed|sent|shipped|moved|heads?|headed|arrives?|arrived|landed?|taken|paid|bound|heading|called|rang)\s+(from|to|at|for|in)$/iu;
const PLACE = /(?:^|\s)(?:airport|city|town|station|port|country|place|stop|warehouse|terminal|account|wallet|address|number|phone|depot|hub|harbour|harbor|branch|platform|location|site|ip|iban|bic|bank|room|ward|department)\s*$/iu;
/** Says only that the thing belongs to the row. */
const PLAIN = /^(?:is|are|was|were|has|have|had|hold|holds|held|sits?|stands?|stays?|stayed|belongs?|belonged|works?|worked|lives?|lived|comes?|came|on|in|at|goes|go|plays?|attends?|attended|run|runs|ran|need|needs|uses?|want|wants|m|re|s|ve|chose|picked|took|takes|serves?|teach(?:es)?|see|saw|got|get|gets)(?=\s|$)/iu;

/** "hours the machine has run so far", "seconds the door was open": how much or how long, and of what. */
const AMOUNT_OF = /^(hours?|minutes?|mins?|seconds?|secs?|days?|weeks?|months|years|km|kilomet(?:re|er)s|miles|amount|number|quantity|money|sum|share|percentage)\s(?:that\s|which\s)?(?:the|their|its|his|her|our|a|each)\s(\p{L}+)\s(?:has\s(?:been\s)?|have\s(?:been\s)?|had\s(?:been\s)?|is\s|was\s|are\s|were\s)?(\p{L}+(?:\s\p{L}+){0,2})$/iu;

/** "hours run since it was last serviced", "days since they were last seen": so long since something was done. */
const SINCE_DONE = /^((?:seconds|minutes|mins|hours|days|weeks|months|years|km|kilomet(?:re|er)s|miles)(?:\s(?:run|gone|driven|flown|passed|elapsed|spent))?)\ssince\s(?:it|they|he|she|(?:the|their|its|each)\s\p{L}+)\s(?:(?:was|were|is|are|has been|have been|had)\s)?(?:(?:last|most recently)\s)?(\p{L}+)$/iu;

function sinceDone(asked: string): Heading | undefined {
  const [, unit, done = ''] = SINCE_DONE.exec(asked) ?? [];
  return unit !== undefined && isPast(done) ? heading(`${unit} since last ${participleOf(done.toLowerCase())}`, `${unit.split(' ')[0] ?? unit} since last service`) : undefined;
}

/** "minutes in use", "hours run"; "door open seconds" where it is so and nobody does it. */
function amountOf(asked: string): Heading | undefined {
  const [, unit = '', subject = '', told = ''] = AMOUNT_OF.exec(asked.replace(/\s(?:so far|up to now|until now|to date|already|in total|altogether|by then)$/iu, '')) ?? [];
  const [verb = '', ...others] = told.toLowerCase().split(' ');
  if (unit === '') return undefined;
  if (isPast(verb) || participleOf(verb) === verb) return heading(`${unit} ${participleOf(verb)}`);
  if (/^(?:in|on|at|under|off|out)$/u.test(verb)) return heading(`${unit} ${told}`);
  return others.length === 0 && /^(?:open|closed|late|idle|running|active|awake|asleep|busy|empty|wet|dry|free|up|down|full|alive|old|online|offline)$/u.test(verb) ? heading(`${subject} ${verb} ${unit}`, unit) : undefined;
}

/** A clause with a pronoun behind a noun; undefined where the noun is a moment or there is no clause. */
export function ofClause(asked: string): Heading | undefined {
  const amount = amountOf(asked) ?? sinceDone(asked);
  if (amount !== undefined) return amount;
  const match = CLAUSE.exec(asked);
  if (match === null) return undefined;
  const noun = (match[1] ?? '').trim();
  const said = withoutObjects(withoutAdverbs(match[2] ?? ''));
  if (/\b(?:whether|if|when|where|who|what|which|how|why|and|or|is|are|was|were|than|as|because|so|but|for each|that)\b/iu.test(noun) || said.split(' ').length > 5) return undefined;
  if (/(?:^|\s)(?:of|in|at|for|from|to|by|with|on|per|before|after)$/iu.test(noun)) return undefined;
  const way = WAY.exec(said)?.[1]?.toLowerCase();
  // "number it came from", of a call
  if (way !== undefined && /^(?:phone\s)?number$/iu.test(noun) && /^(?:\p{L}+\s)?(?:calls?|called|came|comes|rang|rings|dialled)\s/iu.test(said)) return heading(`${way === 'from' ? 'caller' : 'called'} number`, 'phone number');
  if (way !== undefined && PLACE.test(noun)) return heading(`${way === 'from' ? 'from' : 'to'} ${noun}`, noun);
  const [first = ''] = said.toLowerCase().split(' ');
  if (said === '' || PLAIN.test(said)) return heading(noun);
  // "number of coffees they drank": counted is what they drank.
  if (/^(?:number|count|amount|quantity) of\s/iu.test(noun)) return heading(noun);
  // "amount they paid", "time they stayed".
  return isPast(first) && said.split(' ').length <= 2 ? heading(`${noun} ${participleOf(first)}`) : heading(noun);
}
