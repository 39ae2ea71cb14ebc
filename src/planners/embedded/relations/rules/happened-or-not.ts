import type { Draft } from '../../model.js';
import { isAdjective, isParticiple } from '../../vocabulary/word-classes.js';
import { alike } from '../grammar/alike.js';
import { portionsIn } from '../portions/portions.js';

/** A word that asks for a flag: a share of the rows, or who did not. */
const HINT = /%|percent|\b(?:without|did not|didn['’]?t|do not|don['’]?t|(?:is|are|was|were) not|isn['’]t|aren['’]t|not|unless|half|third|quarter)\b/iu;
const DENIED = /\b(?:without|(?:did|do|does|is|are|was|were|has|have)(?:\s+not|n['’]?t)|unless|those not)\s+(?:being\s+|been\s+|having\s+)?(\p{L}{3,})/giu;
/** How many words behind a share what happened is told. */
const REACH = 4;

/**
 * "invited, hired; 5% are hired": whether it happened, where the word alone would be a moment or a number. So is one that
 * stands among several that are yes or no: "opened, clicked, reported".
 */
export function answerWhetherItHappened(drafts: readonly Draft[], sentences: readonly string[]): void {
  const open = drafts.filter(mayBeFlag);
  if (open.length === 0) return;
  const words = [...sentences, ...drafts.flatMap(({ remarks }) => remarks.map(({ text }) => text))].filter((text) => HINT.test(text)).flatMap(toldOf);
  for (const draft of open) if (words.some((word) => alike(word, draft.name.toLowerCase()))) ask(draft);
  for (const draft of open) if (isAmongFlags(drafts, draft)) ask(draft);
}

/** "hired": one word for what was done, of which nothing else is said. */
function mayBeFlag({ made, name, stated, remarks, english, unique, concept, note }: Draft): boolean {
  // "tested, positive": nothing is known of the word.
  const isUnknown = made.type === 'category' && concept === undefined && note !== undefined;
  if (made.type !== 'date' && made.type !== 'datetime' && made.type !== 'integer' && !isUnknown) return false;
  return !unique && !/[\s_]/u.test(name) && stated.range !== true && stated.dates !== true && stated.values !== true && stated.type !== true && remarks.every(({ text }) => !/\d|date|time|when/iu.test(text)) && (isUnknown ? (isAdjective(name.toLowerCase()) || /^(?:positive|negative)$/iu.test(name)) : isParticiple((english ?? name).toLowerCase()));
}

/** What is said to have happened in a part of the rows, and what did not happen in some. */
function toldOf(text: string): readonly string[] {
  const shared = portionsIn(text).flatMap(({ end }) => (/^[^,;.]*/u.exec(text.slice(end))?.[0] ?? '').toLowerCase().split(/\s+/u).filter(Boolean).slice(0, REACH));
  return [...shared, ...[...text.matchAll(DENIED)].map(([, word = '']) => word.toLowerCase())];
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
