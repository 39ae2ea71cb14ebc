import { gerundOf, isPast, participleOf, presentsOf } from '../../vocabulary/verbs.js';
import { heading, type Heading } from './heading.js';
import { ofWho } from './who.js';

/** Persons and things told by what they do in the row: "nurse who steps in", "number that was rung", "e-mail of whoever served". */

const WHOEVER = /^((?:\p{L}[\p{L}-]*\s){1,3})(?:of|for|from)\s(?:whoever|whomever|the (?:person|one|man|woman|member|colleague|employee|customer) (?:who|that)|who)\s(\S.*)$/iu;
const WITH_ROLE = /^(\p{L}+(?:\s\p{L}+)?)\s(?:who|that|which)\s(\S.*)$/iu;

/** What a role is called by what it does, where the verb alone would not say it. */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:wants?|wanted|asks?|asked|would like|needs?|wishes)\b/iu, 'requesting'],
  [/^(?:steps?|stepped|jumps?|jumped|fills?|filled|stands?|stood)\s(?:in|up)\b|^(?:takes?|took)\s(?:over|it|the)\b|^(?:covers?|covered|replaces?|replaced)\b/iu, 'covering'],
  [/^(?:gets?|got|receives?|received|is paid|was paid|takes it)\b/iu, 'receiving'],
  [/^(?:sends?|sent|pays?|paid|gives?|gave)\b/iu, 'sending'],
  [/^(?:brought|brings?|referred|recommended)\b/iu, 'referring'],
];
const RINGS = /^(?:rang|rings|called|calls|phoned|dialled)(?:\s(?:us|in|up|them))?$/iu;
const IS_RUNG = /^(?:is|was|got|gets|were)\s(?:rung|called|phoned|dialled)(?:\sup)?$|^they\s(?:rang|called|dialled)$/iu;
const LINES = /^(?:number|phone|phone number|line|telephone|mobile)$/iu;
const PEOPLE = /^(?:nurse|person|employee|worker|driver|player|doctor|teacher|customer|client|colleague|agent|member|user|patient|student|friend|clerk|officer|technician|engineer|carer|bank|company|firm|team|party|account|shop|one)$/iu;

const NO_PERSON = /^(?:bank|company|firm|team|party|account|shop)$/iu;

export function ofRole(asked: string): Heading | undefined {
  if (!/\s(?:who|whom|that|which)/iu.test(asked)) return undefined;
  return ofWhoever(asked) ?? ofClauseOfRole(asked);
}

/** "first name of whoever served": the server's first name. */
function ofWhoever(asked: string): Heading | undefined {
  const [, noun = '', clause = ''] = WHOEVER.exec(asked) ?? [];
  if (clause === '') return undefined;
  const what = noun.trim().replace(/^e-?mail$/iu, 'email');
  const doer = /^(?:has|have|had|holds?|got)\s(?:it|them)$/iu.test(clause) ? 'holder' : ofWho(`who ${clause}`)?.name;
  return doer === undefined ? undefined : heading(`${doer} ${what}`, what === 'name' ? 'full name' : what);
}

function ofClauseOfRole(asked: string): Heading | undefined {
  const [, noun = '', clause = ''] = WITH_ROLE.exec(asked) ?? [];
  if (clause === '') return undefined;
  if (LINES.test(noun)) return RINGS.test(clause) ? heading(`caller ${noun}`, 'caller phone number') : IS_RUNG.test(clause) ? heading(`called ${noun}`, 'phone number') : undefined;
  const crowd = /^(?:people|persons|guests|customers|children|adults|members|voters|students|pupils|those)$/iu.test(noun) ? /^(?:did\s|do\s|have\s|had\s)?(\p{L}+)$/iu.exec(clause)?.[1] : undefined;
  if (crowd !== undefined) return heading(`${noun} ${participleOf(crowd.toLowerCase())}`, `number of ${noun}`);
  if (!PEOPLE.test(noun)) return undefined;
  const role = ROLES.find(([told]) => told.test(clause))?.[1] ?? doing(clause);
  return role === undefined ? undefined : heading(`${role} ${noun}`, NO_PERSON.test(noun) ? noun : 'full name');
}

/** "approved it" → "approving". */
function doing(clause: string): string | undefined {
  const verb = /^\p{L}+/u.exec(clause)?.[0].toLowerCase() ?? '';
  const base = isPast(verb) ? presentsOf(verb).at(-1) : /[^s]s$/u.test(verb) && !/^(?:is|was|has|does)$/u.test(verb) ? verb : undefined;
  return base === undefined ? undefined : gerundOf(base);
}
