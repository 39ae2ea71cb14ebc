import { doerOf, isPast, participleOf } from '../../vocabulary/verbs.js';
import { heading, type Heading } from './heading.js';
import { PRONOUN, withoutAdverbs, withoutObjects } from './subjects.js';

/** Questions for a person: "who handed it in", "who drives it", "who is being sued", "who it was sent to". */

/** Whose part in something has a name of its own. */
const SAYINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:(?:is|was|were|are|got)\s+)?(?:being\s+)?(?:sued|charged with)$/iu, 'defendant', 'defendant'],
  [/^(?:is|was|were|are|gets?|got)\s+(?:rung|called|phoned|dialled)(?:\s+up)?$/iu, 'callee', 'callee number'],
  [/^(?:rang|rings?)(?:\s+up)?$/iu, 'caller', 'caller number'],
  [/^(?:came|was|finished|is|ended up)\s+(?:first|top|in front)$|^won$/iu, 'winner', 'winner'],
  [/^(?:it|they|this)\s+(?:is|was|were|are|went|goes|go|came)\s+(?:for|to)$|^(?:it's|they're)\s+for$/iu, 'recipient', 'recipient'],
  [/^(?:it|they|this)\s+(?:is|was|were|are|came|comes)\s+from$|^(?:it's|they're)\s+from$/iu, 'sender', 'sender name'],
  [/^(?:(?:it|they|this)\s+)?(?:belongs?|belonged)\s+to$/iu, 'owner', 'owner'],
  [/^(?:they|he|she|it|each|the \p{L}+)\s+(?:is|are|was|were)$|^(?:they're|he's|she's)$/iu, 'name', 'full name'],
  [/^(?:ran|runs)(?:\s(?:in|the)\s.*)?$/iu, 'runner', 'full name'],
  [/^(?:is|was)\s+(?:in charge|responsible|on duty)(?:\s+of it|\s+for it)?$/iu, 'responsible person', 'manager'],
];

/** "for whom", "from whom". */
const BARE: Readonly<Record<string, Heading>> = { for: heading('recipient', 'recipient'), to: heading('recipient', 'recipient'), from: heading('sender', 'sender name'), with: heading('companion', 'full name'), by: heading('done by', 'full name') };

/** "whose bike it is", "whose turn" */
const WHOSE = /^whose\s\p{L}+(?:\s\p{L}+)?(?:\s(?:it|this|that)\s(?:is|was))?$/iu;

export function ofWho(asked: string): Heading | undefined {
  if (WHOSE.test(asked)) return heading('owner', 'owner');
  const lead = /^(?:by\s+|from\s+|to\s+|for\s+|with\s+)?(?:who|whom)(?:\s+|$)/iu.exec(asked)?.[0];
  if (lead === undefined) return undefined;
  const rest = withoutAdverbs(asked.slice(lead.length));
  if (rest === '') return BARE[lead.split(' ')[0]?.toLowerCase() ?? ''] ?? heading('who', 'full name');
  for (const [pattern, name, meant] of SAYINGS) if (pattern.test(rest)) return heading(name, meant);
  const isAbout = PRONOUN.test(rest);
  const bare = withoutObjects(isAbout ? rest.replace(PRONOUN, '') : rest).replace(/^(?:is|are|was|were|has been|have been|had been|got|has|have|had)\s+/iu, '');
  if (bare === '' || /^(?:must|should|shall|can|could|may|might|will|would|never|always|only|not)\s/iu.test(bare)) return undefined;
  if (/\s(?:to|from|by|for|with)$/iu.test(bare)) return heading(bare, `${bare.split(' ')[0] ?? ''} by`);
  const [verb = '', ...others] = bare.split(/\s+/);
  const word = verb.toLowerCase();
  const particle = others.filter((other) => /^(?:in|out|up|down|on|off|over|away|back|through|for|at)$/iu.test(other)).slice(0, 1);
  // "who borrowed the book": of what the row is about.
  const isTold = /^(?:the|an?|that|this)$/iu.test(others[0] ?? '') && others.length === 2 && isPast(word);
  const behind = isTold ? [] : others.filter((other) => !/^(?:the|an?|each|every|that|this)$/iu.test(other));
  // "who was hired", "who is seen": what was done to the person.
  if (/^(?:is|was|were|are|got|has been|have been)\s+(?!\p{L}+ing(?:\s|$))(?:being\s+)?\p{L}+$/iu.test(rest) && (isPast(word) || participleOf(word) === word)) return heading(`${word} person`, 'full name');
  // "who was running it": as one who did.
  if (word.endsWith("ing")) {
    const base = word.replace(/ing$/u, '').replace(/([^aeioulsz])\1$/u, '$1');
    return heading(doerOf(base) ?? doerOf(`${base}e`) ?? `${participleOf(base)} by`, 'full name');
  }
  // "who lived there", "who called": nothing it was done to.
  const isAlone = !isAbout && bare === rest && behind.every((other) => /^(?:in|out|up|there|here|by|over|along|for|with|us|part|place)$/iu.test(other));
  if (isAlone && isPast(word)) return heading(doerOf(word) ?? (behind.includes('part') ? 'participant' : `${participleOf(word)} by`), 'full name');
  const doer = isPast(word) || behind.length > 1 ? undefined : doerOf(word);
  if (doer !== undefined && behind.length === 0) return heading(doer, doer);
  if (doer !== undefined) return heading(`${behind.join(' ')} ${doer}`, doer);
  return heading([participleOf(word), ...(behind.length > particle.length ? behind : particle), 'by'].join(' '), `${participleOf(word)} by`);
}
