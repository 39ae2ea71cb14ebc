import { countTogether } from '../../agreement/tallies.js';
import { countComments } from '../../agreement/texts.js';
import { dealOut } from '../../columns/dealt-remarks.js';
import { writeLabelsAsTold } from '../../columns/labels-as-written.js';
import { answerAsTold } from '../../columns/told-answers.js';
import { giveOneKind, sumUpAnswers } from '../../columns/of-one-kind.js';
import type { QualifyContext } from '../../columns/qualify.js';
import type { Draft, Piece } from '../../model.js';
import { type RowsFound, rowsIn } from '../../phrases/rows.js';
import type { Outline } from '../../reading/outline.js';
import { keysOf } from '../../reading/words.js';
import { addToldValues } from '../../relations/conditions/told-values.js';
import { countWhatIsReckoned } from '../../relations/formulas/reckoned.js';
import { tellsKinds } from '../../relations/formulas/told-kinds.js';
import { withMeasured } from '../../relations/measured-verbs.js';
import { agreeOnDays, splitMoments, timeOfDay } from '../../relations/orders/clocks.js';
import { agreeOnWays, whenTheyHappened } from '../../relations/orders/stages.js';
import { agreeOnTwins } from '../../relations/orders/twins.js';
import { lastAsUsual } from '../../relations/orders/usual-lasting.js';
import type { RelateContext } from '../../relations/reader.js';
import { answerWhatCounts } from '../../relations/rules/counted-as.js';
import { answerWhetherItHappened } from '../../relations/rules/happened-or-not.js';
import { withTheseApart } from '../../relations/said-of-moments.js';
import { toldApart } from '../../relations/statements-apart.js';
import { withEndsNamed, withLastNamed } from '../last-named.js';
import { preambleReading } from '../readings.js';
import { tellNamesApart, tellRowsApart } from '../rows-apart.js';
import type { Setting } from '../setting.js';
import { contextIn, type Work } from './work.js';
import { bracketedInLead, valuesInLead, withoutCodes } from '../values-in-lead.js';

/** Makes the columns ready to be read about: each called and kept apart, of the kind that the text takes it for. */
export function beginWork(drafts: readonly Draft[], outlined: Outline, usual: boolean, setting: Setting): Work {
  const { description, about, referenceDate } = setting;
  const found = rowsIn(description);
  const context = contextIn({ setting });
  const read = withoutCount(outlined, found);
  tellNamesApart(drafts);
  dealOut(drafts);
  giveOneKind(drafts);
  sumUpAnswers(drafts);
  const told = usual ? read : { ...read, sentences: sentencesApart(read.sentences, drafts) };
  if (!usual) countTogether(drafts, context);
  const listedInLead = usual ? undefined : valuesInLead(drafts, told.preamble?.text ?? '');
  // Codes that were taken for values say nothing else: "12 trucks (TRK-01 to TRK-12)".
  const outline = listedInLead === undefined || told.preamble === undefined ? told : { ...told, preamble: withoutCodes(told.preamble) };
  const sentences = outline.sentences.map(({ text }) => text);
  const counted = found === undefined ? undefined : keysOf(description.slice(found.start, found.end)).at(-1);
  // "Failure reason (bad password, locked) must be given for failures": in a sentence as in a lead.
  for (const text of sentences) bracketedInLead(drafts, text);
  lastAsUsual(drafts, `${about.subject?.name ?? ''} ${description.slice(0, 120)}`);
  agreeOnDays(drafts);
  splitMoments(drafts);
  timeOfDay(drafts);
  if (!usual) whenTheyHappened(drafts);
  agreeOnWays(drafts);
  agreeOnTwins(drafts);
  // "(likes + comments) / impressions": what is counted must be a number before formulas are read.
  countComments(drafts, context);
  countWhatIsReckoned(drafts, sentences);
  answerWhatCounts(drafts, sentences);
  if (!usual) {
    answerAsTold(drafts, sentences);
    answerWhetherItHappened(drafts, sentences);
    tellRowsApart(drafts[0], outline.preamble?.text ?? '', found?.rows, counted, description);
    addToldValues(drafts, [...sentences, ...drafts.flatMap(({ remarks }) => remarks.map(({ text }) => text))]);
    writeLabelsAsTold(drafts, sentences);
  }
  const related: RelateContext = { ...qualifyContext(drafts, referenceDate), correlations: [], together: [] };
  const readings = outline.preamble === undefined ? [] : [preambleReading(outline.preamble, about, usual)];
  return { drafts, outline, setting, usual, rows: found?.rows, counted, listedInLead, related, readings, unread: [], unreadBeside: [] };
}

/** Each statement by itself, with the columns named that it speaks of by their places or what was done. */
function sentencesApart(sentences: readonly Piece[], drafts: readonly Draft[]): readonly Piece[] {
  const apart = sentences.flatMap(withTheseApart).flatMap((sentence) => toldApart(sentence, drafts));
  return apart.map((sentence) => measuredUnlessOfKinds(withEndsNamed(withLastNamed(sentence, drafts), drafts), drafts));
}

const measuredUnlessOfKinds = (sentence: Piece, drafts: readonly Draft[]): Piece => (tellsKinds(sentence.text) ? sentence : withMeasured(sentence, drafts));

/** "2000 bookings" are so many, and not of that year. */
function withoutCount(read: Outline, rows: RowsFound | undefined): Outline {
  if (rows === undefined || rows.rows < 1900 || rows.rows >= 2100) return read;
  const blank = (piece: Piece): Piece => {
    const [from, to] = [rows.start - piece.start, rows.end - piece.start];
    if (from < 0 || to > piece.text.length) return piece;
    return { ...piece, text: piece.text.slice(0, from) + piece.text.slice(from, to).replace(/\d/gu, ' ') + piece.text.slice(to) };
  };
  return { ...read, preamble: read.preamble === undefined ? undefined : blank(read.preamble), sentences: read.sentences.map(blank) };
}

function qualifyContext(drafts: readonly Draft[], referenceDate: string): QualifyContext {
  const names = new Set(drafts.map((draft) => keysOf(draft.name).join(' ')));
  return { referenceDate, isColumn: (text) => names.has(keysOf(text).join(' ')) };
}
