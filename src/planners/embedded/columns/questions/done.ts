import { isPast } from '../../vocabulary/verbs.js';
import { heading, type Heading } from './heading.js';

/** Columns told by what was done and when or by whom, in more words than two: "put on the list on", "dealt with by", "came in at". */

/** A small word at the end that nothing follows, and what it asks for. */
const ASKS: Readonly<Record<string, string>> = { on: 'date', at: 'timestamp', by: 'person role', in: 'year' };
const DONE = /^(\p{L}{3,})\s((?:\p{L}+\s){1,4})(on|at|by|in)$/iu;
const PARTICLE = /^(?:in|out|up|down|on|off|over|away|back|through|for|at|of|with|to|from|into|again|live|the|an?|our|their|first|last|once)$/iu;
/** "back on", "due back on", "again on": the verb is left out. */
const RETURNS = /^(?:back|due|again|in|out|home|away)(?:\s(?:again|back|home|in|out|here|there))*\son$/iu;

/** "picked up where", "handed in when": what is asked stands behind. */
const ASKED_BEHIND = /^(\p{L}{3,}(?:\s(?:in|out|up|off|back|over|down))?)\s(where|when|by whom|why|how)$/iu;
const BEHIND: Readonly<Record<string, Heading>> = { where: heading('location', 'location'), when: heading('at', 'timestamp'), 'by whom': heading('by', 'full name'), why: heading('reason', 'reason'), how: heading('via', 'channel') };

export function ofDone(asked: string): Heading | undefined {
  const [, done = '', question = ''] = ASKED_BEHIND.exec(asked) ?? [];
  const behind = isPast(done.split(' ')[0]?.toLowerCase() ?? '') ? BEHIND[question.toLowerCase()] : undefined;
  if (/^pa(?:id|yed) how$/iu.test(asked)) return heading('payment method');
  if (behind !== undefined) return heading(`${done} ${behind.name}`, behind.meant);
  if (RETURNS.test(asked) && asked.includes(' ', asked.indexOf(' ') + 1)) return heading(asked, 'date');
  const [, verb = '', between = '', small = ''] = DONE.exec(asked) ?? [];
  const word = verb.toLowerCase();
  if (small === '' || !(isPast(word) || isComing(word)) || !PARTICLE.test(between.split(' ')[0] ?? '')) return undefined;
  return heading(asked.replace(/\s(?:the|an?|our|their)(?=\s)/giu, ''), ASKS[small.toLowerCase()]);
}

const isComing = (word: string): boolean => /^(?:come|comes|go|goes|coming|going|get|gets|move|moves)$/u.test(word);
