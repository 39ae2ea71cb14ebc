import type { Draft, Piece } from '../model.js';

/** What was done with a thing, by a name that may tell when, how often, or whether: the text, or its neighbours, say which. */

/** A name that is a participle and nothing else. */
const DONE = /^(?:is_|was_)?(\p{L}{3,}(?:ed|ied|pt|ght|lt|nt|ead|aid))$/iu;
/** What becomes of a message, and how often as a rule. */
const OF_MESSAGE: ReadonlyMap<string, number> = new Map([['delivered', 0.96], ['opened', 0.34], ['clicked', 0.09], ['bounced', 0.03], ['unsubscribed', 0.01], ['replied', 0.12], ['read', 0.62], ['converted', 0.04], ['seen', 0.6], ['answered', 0.12], ['dismissed', 0.4]]);
/** A row of a campaign counts many messages. */
const OF_MANY = /campaign|(?:^|_)rate$|recipients|list_size|^sent$|sent_count|_sent$|^sends$|impressions/iu;
const SENT = /^(?:sent|send)_?(?:at|on|date|time|datetime|timestamp)$/iu;

/** "18% of all of them are opened", "cannot be opened": whether it was, and not when. */
const tellsWhether = (text: string, word: string): boolean =>
  [...text.toLowerCase().matchAll(/(?:%|percent|half|third|quarter|few|most|some|never|cannot|can['’]?t|only|not)\s(?:(?:of|all|them|the|those|these|\p{L}+s|are|is|were|was|get|gets|got|have|has|been|being|be|can|ever|may|must)\s){0,6}?(\p{L}+)/gu)].some((match) => match[1] === word);

const isMoment = ({ made }: Draft): boolean => made.type === 'date' || made.type === 'datetime';
/** "borrowed, returned": one moment after the other, of which some have not come. */
const isOfCourse = (draft: Draft, drafts: readonly Draft[]): boolean => isMoment(draft) && drafts.some((other) => other !== draft && DONE.test(other.name) && isMoment(other));

/** Makes yes and no of them. */
export function flagsSpokenOf(drafts: readonly Draft[], sentences: readonly Piece[]): void {
  const isOfMessage = drafts.some(({ name, made }) => SENT.test(name) && (made.type === 'datetime' || made.type === 'date')) && !drafts.some(({ name }) => OF_MANY.test(name));
  const counts = drafts.some(({ name }) => OF_MANY.test(name));
  for (const draft of drafts) {
    const word = DONE.exec(draft.name)?.[1]?.toLowerCase();
    const { made, stated, remarks } = draft;
    if (word === undefined || remarks.length > 0 || !['date', 'datetime', 'integer', 'boolean'].includes(made.type) || Object.values(stated).some((told) => told === true)) continue;
    const usual = isOfMessage ? OF_MESSAGE.get(word) : undefined;
    if (usual === undefined && ((counts && made.type === 'integer') || made.type === 'boolean' || isOfCourse(draft, drafts))) continue;
    if (usual === undefined && !sentences.some(({ text }) => tellsWhether(text, word))) continue;
    draft.made = { type: 'boolean', options: { probability: usual ?? 0.4 } };
  }
}
