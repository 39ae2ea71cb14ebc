import type { Draft } from '../../model.js';
import { isAdjective, isParticiple } from '../../vocabulary/word-classes.js';
import { alike } from '../grammar/alike.js';
import { portionsIn } from '../portions/portions.js';

/** A word that asks for a flag: a share of the rows, or who did not. */
const HINT = /%|percent|\b(?:without|did not|didn['’]?t|do not|don['’]?t|(?:is|are|was|were) not|isn['’]t|aren['’]t|not|unless|never|cannot|can['’]?t|only|half|third|quarter)\b/iu;
const DENIED = /\b(?:without|(?:did|do|does|is|are|was|were|has|have)(?:\s+not|n['’]?t)|unless|those not)\s+(?:being\s+|been\s+|having\s+)?(\p{L}{3,})/giu;
/** "can never be opened", "only delivered ones": what may happen to some rows only. */
const ALLOWED = /\b(?:(?:can|may|must|will)(?:\s(?:never|not|only)|n['’]?t|not)|can['’]?t)\s(?:ever\s)?be\s(\p{L}{3,})|\bonly\s(\p{L}{3,})\sones\b/giu;
/** Words that say nothing of what happened. */
const SMALL = new Set('of all them the those these are is were was get gets got have has been being be that'.split(' '));
/** What becomes of a message, and how often as a rule. */
const OF_MESSAGE: ReadonlyMap<string, number> = new Map([['delivered', 0.96], ['opened', 0.34], ['clicked', 0.09], ['bounced', 0.03], ['unsubscribed', 0.01], ['replied', 0.12], ['read', 0.62], ['converted', 0.04], ['seen', 0.6], ['answered', 0.12], ['dismissed', 0.4]]);
const SENT = /^(?:sent|send)_?(?:at|on|date|time|datetime|timestamp)$/iu;
/** A row of a campaign counts many messages. */
const OF_MANY = /campaign|(?:^|_)rate$|recipients|list_size|^sent$|sent_count|_sent$|^sends$|impressions/iu;

/** How many words behind a share what happened is told. */
const REACH = 4;

/**
 * "invited, hired; 5% are hired": whether it happened, where the word alone would be a moment or a number. So is one that
 * stands among several that are yes or no: "opened, clicked, reported".
 */
export function answerWhetherItHappened(drafts: readonly Draft[], sentences: readonly string[]): void {
  const isOfMessage = drafts.some(({ name, made }) => SENT.test(name) && (made.type === 'datetime' || made.type === 'date')) && !drafts.some(({ name }) => OF_MANY.test(name));
  if (isOfMessage) for (const draft of drafts) answerOfMessage(draft);
  const open = drafts.filter(mayBeFlag);
  if (open.length === 0) return;
  const words = [...sentences, ...drafts.flatMap(({ remarks }) => remarks.map(({ text }) => text))].filter((text) => HINT.test(text)).flatMap(toldOf);
  for (const draft of open) if (words.some((word) => alike(word, draft.name.toLowerCase()))) ask(draft);
  for (const draft of open) if (isAmongFlags(drafts, draft)) ask(draft);
}

/** "sent at, delivered, opened": of one message. */
function answerOfMessage(draft: Draft): void {
  const probability = OF_MESSAGE.get(draft.name.toLowerCase().replace(/^(?:is|was)_/u, ''));
  const isPlain = draft.made.type === 'boolean' && draft.stated.shape !== true && draft.stated.values !== true && draft.remarks.length === 0;
  if (probability === undefined || !(isPlain || mayBeFlag(draft))) return;
  ask(draft);
  draft.made = { type: 'boolean', options: { probability } };
}

const SHARE = /\d+(?:[.,]\d+)?\s?(?:%|percent)/gu;

/** "hired": one word for what was done, of which nothing else is said. */
function mayBeFlag({ made, name, stated, remarks, english, unique, concept, note }: Draft): boolean {
  // "tested, positive": nothing is known of the word.
  const isUnknown = made.type === 'category' && concept === undefined && note !== undefined;
  if (made.type !== 'date' && made.type !== 'datetime' && made.type !== 'integer' && !isUnknown) return false;
  return !unique && !/[\s_]/u.test(name) && stated.range !== true && stated.dates !== true && stated.values !== true && stated.type !== true && remarks.every(({ text }) => !/\d|date|time|when/iu.test(text.replace(SHARE, ''))) && (isUnknown ? (isAdjective(name.toLowerCase()) || /^(?:positive|negative)$/iu.test(name)) : isParticiple((english ?? name).toLowerCase()));
}

/** What is said to have happened in a part of the rows, and what did not happen in some. */
function toldOf(text: string): readonly string[] {
  const shared = portionsIn(text).flatMap(({ end }) => (/^[^,;.]*/u.exec(text.slice(end))?.[0] ?? '').toLowerCase().split(/\s+/u).filter((word) => word !== '' && !SMALL.has(word)).slice(0, REACH));
  return [...shared, ...[DENIED, ALLOWED].flatMap((said) => [...text.matchAll(said)].map(([, word, other = '']) => (word ?? other).toLowerCase()))];
}

const isBareFlag = (draft: Draft | undefined): boolean => draft?.made.type === 'boolean' && isParticiple((draft.english ?? draft.name).toLowerCase());

/** Two flags of the same kind right before it, or one on either side. */
function isAmongFlags(drafts: readonly Draft[], draft: Draft): boolean {
  const at = drafts.indexOf(draft);
  const [second, before, behind] = [drafts[at - 2], drafts[at - 1], drafts[at + 1]].map(isBareFlag);
  return before === true && (second === true || behind === true);
}

function ask(draft: Draft): void {
  draft.made = { type: 'boolean', options: { probability: 0.3 } };
  draft.concept = undefined;
  draft.note = undefined;
}
