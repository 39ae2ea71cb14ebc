import type { Draft } from '../../model.js';
import { fold, wordsOf } from '../../reading/words.js';
import { areEnds, endWords } from '../../vocabulary/twins.js';

/** The words of a column's name that tell which end of a thing it is. */
export const endWordsOf = (draft: Draft): readonly string[] => endWords(wordsOf(draft.english ?? draft.name).map(({ text }) => fold(text)));

/** "the difference between return and pickup": whether a moment is the later of two, by what is told of them, by their names, or because only the other has a date of its own. */
export function isLater(moment: Draft, other: Draft): boolean {
  if (moment.made.options?.['after'] === other.name || other.made.options?.['after'] === moment.name) return moment.made.options?.['after'] === other.name;
  // "actual and scheduled departure": what was planned is taken from what came of it.
  if (isPlanned(other) !== isPlanned(moment) && (isActual(moment) || isActual(other))) return isPlanned(other);
  const [own, others] = [endWordsOf(moment), endWordsOf(other)];
  const [isEnd, isStart] = [areEnds(others, own), areEnds(own, others)];
  if (isEnd !== isStart) return isEnd;
  // "check in, check out": of what may be either, the one that is named first is the earlier.
  return isEnd ? moment.start > other.start : other.stated.dates === true && moment.stated.dates !== true;
}

const isPlanned = ({ name, english }: Draft): boolean => /(?:^|_)(?:scheduled|planned|expected|estimated|promised|due|target|sched|eta|etd)(?:_|$)/iu.test(english ?? name);
const isActual = ({ name, english }: Draft): boolean => /(?:^|_)(?:actual|real|ata|atd)(?:_|$)/iu.test(english ?? name);
