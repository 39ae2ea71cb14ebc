import type { Draft, Entry, Piece } from '../model.js';
import type { Knowledge } from '../reading/knowledge.js';
import { slice } from '../reading/lists.js';
import { keysOf } from '../reading/words.js';
import { COMPARES } from '../reading/told/having.js';
import { alike } from '../relations/grammar/alike.js';
import { namedIn } from '../relations/grammar/naming.js';
import { yesOf } from '../relations/grammar/yes-no.js';
import { ABROAD, shownState, STATE_VERBS } from '../vocabulary/state-headings.js';
import { valuesIn } from '../relations/grammar/values-in-text.js';

/** Columns that statements about a table speak of and its usual columns lack: "2% fraud", "rent depends on size", "they have a return reason". */

/** "about 20% have churned", "12% of the invoices are overdue", "some fail". */
const STATED =
  /(?:^|\s)(?:\d+(?:\.\d+)?\s?(?:%|percent)|half|(?:an?|one|two|three)\s(?:third|quarter|fifth|tenth)s?|one in (?:\d+|\p{L}+)|some|a few|most|many)\s+(?:of\s+(?:(?:the|all)\s(?:the\s)?\p{L}+|them|these|which)\s+|(?:of\s+)?\p{L}+s\s+)?(?:(?:are|is|get|got|were|was|have|has)\s+(?:been\s+|already\s+|later\s+)?)?([\p{L}-]{3,})(?=[\s,.;)]*$|\s+(?:and|by|after|within|because)\s)/iu;
/** "2% fraud", "some fraud (3%)", "attrition around 16%", "a churn rate of 15%". */
const NAMED_FIRST = /(?:^|\s)(?:an?\s+|some\s+)?([\p{L}-]{3,})(?:\s+rate)?\s*(?:\(\s*(?:about|around|~)?\s*|(?:is\s+|of\s+|at\s+)?(?:about|around|roughly|approximately|~|of|at|is)\s+)\d+(?:\.\d+)?\s?(?:%|percent)/iu;
/** "android users churn more", "referral leads convert best". */
const HAPPENS = /\s(convert|churn|fail|default|cancel|return|click|open|leave|renew|bounce|unsubscribe|relapse|complain)s?\s+(?:a (?:bit|lot)\s+|much\s+)?(?:more|less|better|best|worse|most|least)(?:\s+(?:often|likely))?$/iu;
/** "premium customers spend more", "overtime workers leave more often": a kind of people. */
const KIND_OF = /^(?:the\s+)?(premium|vip|loyal|returning|repeat|corporate|business|gold|overtime|part-time|full-time|remote|first-time|online|wholesale|paid|free|trial)\s+(customers|users|members|clients|guests|workers|employees|buyers|patients|accounts|subscribers|students)\s+\p{L}+/iu;
/** "those who study more get better grades": what people do is a measure. */
const DOING = /\bwho\s+(study|learn|sleep|exercise|train|practi[cs]e|smoke|read|drive|walk|travel)\s+(?:more|less|longer|harder)\b/iu;
const MOVED = /^(?:the\s+|their\s+|its\s+)?(?:(\p{L}+(?:\s(?!should|must|is|are|will)\p{L}+)?)\s+)?(?:should\s+|must\s+|is\s+)?(?:(?:mostly|strongly|mainly|slightly|heavily)\s+)?(?:depend(?:s|ing)?\s+on|(?:goes?|going)\s+up\s+with|(?:ris(?:es?|ing)|increas(?:es?|ing)|grow(?:s|ing)?|fall(?:s|ing)?|decreas(?:es?|ing)|drop(?:s|ping)?|correlat(?:es?|ing|ed))\s+with)\s+(?:the\s+)?(.+)$/iu;
const HAVE = /\s(?:have|has|get|gets|need|needs|carry|carries|come with|show|shows)\s+(?:an?|the|their|its)\s+(\p{L}+(?:\s\p{L}+){0,2})$/iu;
const MOSTLY = /^(?:the\s+)?(\p{L}+(?:\s\p{L}+)?)\s+(?:is\s+|are\s+)?(?:mostly|usually|mainly|largely)\s+\p{L}+$/iu;
/** Words that are no state a row is in. */
const NO_STATE = /^(?:are|is|have|has|been|them|these|those|the|rows?|records?|more|less|small|large|big|positive|negative|neutral|discount|off|tax|vat|growth|increase|decrease|noise|outliers|tips?|tip|missing|empty|null|blank|others?|rest|time|times|days?|hours?|weeks?|months?|years?|people|male|female|men|women|low|high|short|long|new|old|younger|older)$/iu;

/** What the statements ask for beside the usual columns, each where it is told. */
export function toldBeside(statements: readonly Piece[], usual: readonly Draft[], knowledge: Knowledge): Entry[] {
  const found: Entry[] = [];
  const add = (piece: Piece, name: string, shown = name): void => {
    const at = piece.text.indexOf(name);
    const keys = keysOf(shown);
    if (at < 0 || keys.length === 0 || found.some(({ text }) => keysOf(text).some((key) => keys.some((own) => alike(own, key))))) return;
    const { start, end } = slice(piece, at, at + name.length);
    found.push({ text: shown, start, end, remarks: [] });
  };
  for (const piece of statements) {
    const state = stateTold(piece.text, usual, knowledge);
    if (state !== undefined) add(piece, state.word, state.shown);
    const mostly = MOSTLY.exec(piece.text)?.[1];
    if (mostly !== undefined && isNewName(mostly, usual, knowledge)) add(piece, mostly);
    const happens = HAPPENS.exec(piece.text)?.[1];
    if (happens !== undefined && isNewState(shownState(happens), usual, knowledge)) add(piece, happens, shownState(happens));
    const [, kind, people] = KIND_OF.exec(piece.text) ?? [];
    if (kind !== undefined && people !== undefined && isNewState(kind, usual, knowledge)) add(piece, kind, kind.toLowerCase() === 'overtime' ? 'works overtime' : `is ${kind}`);
    const doing = DONE_AS[DOING.exec(piece.text)?.[1]?.toLowerCase() ?? ''];
    if (doing !== undefined && isNew(doing, usual, knowledge)) add(piece, DOING.exec(piece.text)?.[1] ?? '', doing);
    const [, moved = '', others = ''] = MOVED.exec(piece.text) ?? [];
    if (moved !== '' && isNew(moved, usual, knowledge)) add(piece, moved);
    for (const name of others.split(/\s*,\s*|\s+and\s+/u)) if (isNewName(name, usual, knowledge)) add(piece, name);
    const had = HAVE.exec(piece.text)?.[1];
    if (had !== undefined && !COMPARES.test(had) && knowledge.knows(had) && isNew(had, usual, knowledge)) add(piece, had);
  }
  return found;
}

/** The state a share of the rows is in, "20% have churned", where none of the columns can hold it; and the heading people give it. */
export function stateTold(text: string, drafts: readonly Draft[], knowledge: Knowledge): { readonly word: string; readonly shown: string } | undefined {
  const word = STATED.exec(text)?.[1] ?? NAMED_FIRST.exec(text)?.[1];
  return word === undefined || !isNewState(word, drafts, knowledge) ? undefined : { word, shown: shownState(word) };
}

/** A state that no usual column can hold, and that can be told by yes and no. */
function isNewState(word: string, usual: readonly Draft[], knowledge: Knowledge): boolean {
  if (NO_STATE.test(word) || usual.some((draft) => valuesIn(draft, word).length > 0)) return false;
  const key = keysOf(word)[0] ?? '';
  const held = usual.filter((draft) => keysOf(draft.name).some((own) => alike(own, key)));
  if (held.some((draft) => yesOf(draft) !== undefined || draft.made.type === 'category')) return false;
  return STATE_VERBS[word.toLowerCase()] !== undefined || /(?:ed|en|t)$/iu.test(word) || ABROAD.test(word) || knowledge.knows(`is ${word}`) || knowledge.knowsExactly(word);
}

function isNewName(name: string, usual: readonly Draft[], knowledge: Knowledge): boolean {
  return knowledge.knows(name) && isNew(name, usual, knowledge);
}

/** Whether no usual column has that name, means the same, or holds it as a value: "approval" where there is an approved status. */
function isNew(name: string, usual: readonly Draft[], knowledge: Knowledge): boolean {
  const meaning = knowledge.meaning(name);
  const stem = (keysOf(name)[0] ?? '').slice(0, 6);
  const holds = ({ made }: Draft): boolean => Array.isArray(made.options?.['values']) && (made.options['values'] as unknown[]).some((value) => stem.length === 6 && keysOf(String(value))[0]?.startsWith(stem) === true);
  return !isNamed(name, usual) && !usual.some((draft) => holds(draft) || (meaning !== undefined && draft.concept?.id === meaning));
}

/** What a measure of it is called. */
const DONE_AS: Readonly<Record<string, string>> = { study: 'study hours', learn: 'study hours', sleep: 'sleep hours', exercise: 'exercise hours', train: 'training hours', practice: 'practice hours', practise: 'practice hours', smoke: 'cigarettes per day', read: 'books read', drive: 'distance km', walk: 'steps', travel: 'trips' };

/** Whether all words of a name are one column's: the "location type" is no `milk_type`. */
function isNamed(name: string, usual: readonly Draft[]): boolean {
  const keys = keysOf(name);
  return namedIn(name, usual).some(({ draft }) => keys.length === 1 || keys.every((key) => keysOf(draft.name).some((own) => alike(own, key))));
}
