import { isPast, participleOf } from '../../vocabulary/verbs.js';
import type { Heading } from './heading.js';
import { withoutAdverbs, withoutDeterminer } from './subjects.js';

/** Questions that are answered by yes or no: "whether it was paid", "did it work", "is she pregnant". */

export const WHETHER = /^(?:whether or not|whether|wether|wheter|if|ob|si)\s+/iu;
const WHO = /^(?:they|he|she|it|its|we|you|i|u|ppl|people|someone|somebody|(?:the|this|that|each|a|an|der|die|das|er|sie|es|el|la|le)\s+\p{L}+|it'?s|they'?re|they'?ve|she'?s|he'?s)\s+/iu;
const BE = /^(?:is|are|was|were|be|been|being|has been|have been|had been|will be|ist|war|está|esta|est|(?:gets?|got)(?=\s\p{L}+(?:ed|en|nt|ut|ld)(?:\s|$)))(?:\s+(?:a|an|already|been|ever|still|currently))*\s+/iu;
const DO = /^(?:do|does|did|r|u)\s+/iu;
const AUX = /^(?:is|are|was|were|do|does|did|has|have|had|would|wud|will|can|could|should)\s+(?:they|he|she|it|we|you|u|ppl|there)\s+/iu;
const OBJECT = /\s+(?:it|them|this|that|their|his|her|one|here|there|geworden|worden|wurde|wird|ist|war|hat)$/iu;
/** "we think there is a leak": who thinks so is no part of it. */
const THOUGHT = /^(?:(?:we|they|i|you|people|one)\s+(?:think|believe|know|suspect|say|expect|assume|guess)\s+(?:that\s+)?)?(?:there(?:'s|\s+(?:is|are|was|were))\s+(?:an?\s+|any\s+|some\s+)?)?/iu;
/** "was a second factor used": what is asked about stands between the verbs. */
const INVERTED = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will)\s+(?:an?|the|their|his|her|its|our|my|any)\s+((?:\p{L}+\s+){1,4}\p{L}+)$/iu;

/** "with or without breakfast" */
const WITH_OR_WITHOUT = /^with or without\s(?:an?\s|the\s|any\s)?(\p{L}+(?:\s\p{L}+){0,2})$/iu;

export function ofWhether(asked: string): Heading | undefined {
  const had = WITH_OR_WITHOUT.exec(asked)?.[1];
  if (had !== undefined) return { name: had, isYesNo: true };
  if (!WHETHER.test(asked)) return undefined;
  const rest = withoutAdverbs(asked.replace(WHETHER, ''));
  const thought = THOUGHT.exec(rest)?.[0] ?? '';
  return { name: afterWhether(rest.slice(thought.length)), isYesNo: true };
}

function afterWhether(rest: string): string {
  // "a bag was bought": what is not known by itself is part of it.
  const thing = /^an?\s+(\p{L}+(?:\s\p{L}+)?)\s+(?:is|was|were|has been)\s+(\p{L}+)$/iu.exec(rest);
  if (thing !== null) return `${thing[1] ?? ''} ${thing[2] ?? ''}`;
  let text = rest.replace(WHO, '');
  const isState = BE.test(text);
  text = text.replace(BE, '').replace(DO, '').replace(OBJECT, '').replace(OBJECT, '');
  text = text.replace(/^(\p{L}+(?:\s\p{L}+)?)\s(?:is|was|were|are|has been|have been|had been|wurde|ist)\s(?=\p{L})/iu, '$1 ');
  if (/^(?:have|has|had)\s/i.test(text)) return text.replace(/^\S+\s+(?:any\s+|an?\s+)?/, 'has ');
  return isState ? withoutDeterminer(text) : text.replace(/^(?:they|he|she|it)\s+/i, '');
}

/** "is she pregnant", "did it work", "was a second factor used". */
export function ofInversion(asked: string): Heading | undefined {
  if (AUX.test(asked)) {
    const verb = (/^\S+/.exec(asked)?.[0] ?? '').toLowerCase().replace('wud', 'would');
    const rest = withoutDeterminer(withoutAdverbs(asked.replace(AUX, '')).replace(OBJECT, ''));
    // "did it work": worked or not.
    if (verb === 'did' && /^\p{L}+$/u.test(rest)) return { name: participleOf(rest), isYesNo: true };
    return { name: /^(?:do|does|did|was|were|is|are)$/.test(verb) && rest !== '' ? rest : `${verb} ${rest}`, isYesNo: true };
  }
  // "has a record id" asks nothing: only what was done behind the subject does.
  const inverted = INVERTED.exec(asked)?.[1];
  const done = inverted?.split(' ').at(-1)?.toLowerCase() ?? '';
  return inverted !== undefined && (isPast(done) || participleOf(done) === done) ? { name: inverted, isYesNo: true } : undefined;
}

/** "having made it to the end", "been paid": what was done, as a state. */
export function ofState(asked: string): Heading | undefined {
  const match = /^(?:having(?:\s+been)?|been)\s+(\p{L}+)(\s.*)?$/iu.exec(asked);
  const [, verb = '', rest = ''] = match ?? [];
  return match !== null && (isPast(verb) || participleOf(verb) === verb) ? { name: `${verb}${rest}`, isYesNo: true } : undefined;
}

