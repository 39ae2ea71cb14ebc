import type { Claims, Draft, Piece } from '../../model.js';
import { isBareTitle } from '../../reading/bare-title.js';
import { slice } from '../../reading/lists.js';
import { withBothNamed } from '../../relations/conditions/both-named.js';
import { readConfined } from '../../relations/conditions/confined.js';
import { withExceptionFirst } from '../../relations/conditions/exceptions.js';
import { tellsBands } from '../../relations/formulas/bands.js';
import { readPercentsWhere } from '../../relations/formulas/percents-where.js';
import { readBandsOfSubject, readToldBands } from '../../relations/formulas/told-bands.js';
import { withToldKinds } from '../../relations/formulas/told-kinds.js';
import { readShifted } from '../../relations/movements/groups.js';
import { readMostlyWhere } from '../../relations/movements/mostly-where.js';
import { withNeeded } from '../../relations/needed.js';
import { readOneByOne } from '../../relations/one-by-one.js';
import { readTold } from '../../relations/opening-column.js';
import { readPeriods } from '../../relations/orders/periods.js';
import { readNoneOrSome } from '../../relations/portions/none-or-some.js';
import { readToldFlags } from '../../relations/portions/told-flags.js';
import { withRates } from '../../relations/rates.js';
import { relate } from '../../relations/relate.js';
import { readAges } from '../../relations/rows/ages.js';
import { readAmounts } from '../../relations/rows/amounts.js';
import { readOfOneHead } from '../../relations/rows/of-one-head.js';
import { readOneForAll } from '../../relations/rows/one-for-all.js';
import { readRules } from '../../relations/rules/read-rules.js';
import { withMomentsNamed } from '../../relations/said-of-moments.js';
import { withSameMeasure } from '../../relations/same-measure.js';
import { sharesFirst } from '../../relations/shares-first.js';
import { statementsApart } from '../../relations/statements-apart.js';
import { heard, type Work } from './work.js';
import { speaksOfData } from '../../vocabulary/data-talk.js';

/** The sentences as their readers get them, the lead behind them. */
export function sentencesOf({ drafts, outline: { sentences, preamble }, usual }: Work): readonly Piece[] {
  const named = usual ? sentences : sentences.map((sentence) => withMomentsNamed(withToldKinds(withBothNamed(sentence, drafts), drafts, sentences), drafts));
  return preamble === undefined ? named : [...named, preamble];
}

/** Reads what the sentences say of the rows; those of which nothing is made are kept as unread. */
export function readSentences(work: Work, sentences: readonly Piece[]): void {
  const { drafts, outline: { preamble }, related, unread, usual } = work; // prettier-ignore
  // What is said of all money comes first: what is said of one column may lie within it.
  const amounts = new Map(sentences.map((sentence) => [sentence, readAmounts(drafts, sentence.text, related) ?? readOfOneHead(drafts, sentence.text, related)]));
  // Which months there are, before a sentence speaks of one of them.
  if (preamble !== undefined && !usual) readPeriods(drafts, preamble.text, undefined, related);
  for (const sentence of sharesFirst(sentences)) {
    if (sentence === preamble && isBareTitle(sentence.text) && amounts.get(sentence) === undefined) continue;
    const before = sentences[sentences.indexOf(sentence) - 1]?.text ?? '';
    const rules = rulesOf(work, sentence);
    const isWhole = rules !== undefined || amounts.get(sentence) !== undefined || sentence === preamble;
    const apart = isWhole ? [sentence] : statementsApart(sentence, drafts);
    const parts = apart.map((part, k) => withSameMeasure(part, [apart[k - 1]?.text ?? '', before], drafts));
    for (const part of sharesFirst(parts)) {
      if (!reads(work, part, part === sentence ? rules : rulesOf(work, part), amounts.get(part)) && part !== preamble) unread.push(part);
    }
  }
}

/** Whether anything is made of a statement. */
function reads(work: Work, statement: Piece, rules: Claims | undefined, amounts: Claims | undefined): boolean {
  const { drafts, related } = work;
  const told = rules === undefined ? (amounts ?? readTold(drafts, statement.text, related)) : undefined;
  // "Plan is Mini or Deluxe; Mini costs 9": behind a list of values more may be told.
  const isList = told?.some(({ kind }) => kind === 'values') === true && !tellsBands(statement.text);
  const tied = rules ?? relate(drafts, isList ? behindStop(statement) : statement, related);
  const ages = readAges(drafts, statement.text, related);
  const one = readOneForAll(drafts, statement.text);
  const found = [told, ages, one, tied].filter((read) => read !== undefined);
  if (found.length > 0) heard(work, statement, found.flat());
  return found.length > 0;
}

/** What a sentence of rules tells of some rows, which looks like a list or a range of the column. */
function rulesOf({ drafts, related }: Work, sentence: Piece): Claims | undefined {
  const { text } = sentence;
  if (speaksOfData(text)) return undefined;
  const relateText = (part: string): Claims | undefined => relate(drafts, { ...sentence, text: part }, related);
  return readNoneOrSome(drafts, text, related, relateText) ?? readShifted(drafts, text) ?? readMostlyWhere(drafts, text) ?? readOneByOne(drafts, text, related, relateText) ?? ruledBy(drafts, text);
}

function ruledBy(drafts: readonly Draft[], text: string): Claims | undefined {
  return readPercentsWhere(drafts, text, undefined) ?? readToldFlags(drafts, text) ?? readConfined(drafts, text) ?? readBandsOfSubject(drafts, text) ?? readRules(drafts, withExceptionFirst(drafts, withRates(withNeeded(text, drafts), drafts)), undefined) ?? readToldBands(drafts, text);
}

const LIST_NAME = /^\W*(?:[\p{L}\d_]+\s){0,3}?[\p{L}\d_]+(?=\s(?:is|are|can|may|:))/iu;

/** What a sentence goes on with behind a semicolon, or where it tells of the rows that hold nothing. */
function behindStop(sentence: Piece): Piece {
  const at = sentence.text.indexOf(';');
  const empty = /\s(?:and|but)\s+(?=(?:is\s+)?(?:otherwise\s+)?(?:stays?\s|remains?\s|left\s)?(?:blank|empty|null|missing)\b)/iu.exec(sentence.text);
  if (at < 0 && empty !== null) return { ...sentence, text: `${LIST_NAME.exec(sentence.text)?.[0] ?? ''} ${sentence.text.slice(empty.index + empty[0].length)}` };
  return slice(sentence, at < 0 ? (SHARED_BEHIND.exec(sentence.text)?.index ?? sentence.text.length) : at + 1);
}

/** "State is open or paid, and about 6% are open": what a list is told with. */
const SHARED_BEHIND = /(?<=,?\s+and\s+)(?:(?:about|around|roughly|only|some)\s)?(?:\d{1,2}(?:\.\d+)?\s?(?:%|percent)|most|half)(?![\p{L}\d])/iu;
