import type { Draft } from '../../model.js';
import { isStem } from '../../reading/stems.js';
import { wordsOf } from '../../reading/words.js';
import { stageOf } from '../../vocabulary/stages.js';
import { isParticiple } from '../../vocabulary/word-classes.js';
import { isTemporal } from '../grammar/kinds.js';

/** "1 to 5 days later", "2 hours after the order", "3 Tage später". */
const LATER = /\d\s*(?:(?:full|business|working|calendar)\s+)?(?<unit>days?|weeks?|months?|years?|hours?|hrs?|h|minutes?|mins?|seconds?|tagen?|wochen?|monaten?|stunden?|minuten?|d[íi]as?|semanas?|meses|horas?|minutos?|jours?|semaines?|mois|heures?)\s+(?:later|after|afterwards|thereafter|sp[äa]ter|danach|nach|m[áa]s tarde|despu[ée]s|plus tard|apr[èe]s)(?![\p{L}])/iu;
const SHORT = /^(?:h|m(?!o|e)|s(?!em))/iu;

/** "due in 14 days", "payable within 30 days", "expires 2 years": so long after what comes before it. */
export const TERM = /^[\s(:,–-]*(?:(?:always|usually|net|in|within|after|at most|up to|innerhalb von|nach|en|a|dentro de|sous|dans|à)\s+){0,2}\d+(?:\s*(?:to|-|–|or|and)\s*\d+)?\s*(?:days?|weeks?|months?|years?|tagen?|wochen?|monaten?|d[íi]as?|semanas?|mes(?:es)?|jours?|semaines?|mois)[\s).]*$/iu;

/** What is due, or runs out, on a day that is known before. */
export const isForetold = ({ name, english }: Pick<Draft, 'name' | 'english'>): boolean => stageOf(wordsOf(english ?? name).map(({ text }) => text.toLowerCase()))?.isForetold === true;

/**
 * "shipped, delivered 1 to 5 days later": a yes or no by its name, of which it is told how long after another thing it came,
 * was done on a day; and so was what it came after.
 */
export function dateWhatHappened(draft: Draft, drafts: readonly Draft[]): void {
  if (!isTemporal(draft) && isForetold(draft) && !isTold(draft) && draft.remarks.some(({ text }) => TERM.test(text))) draft.made = { type: 'date', options: { from: 'now', to: '+2y' } };
  const remark = draft.remarks.find(({ text }) => LATER.test(text))?.text;
  const unit = LATER.exec(remark ?? '')?.groups?.['unit'];
  if (remark === undefined || unit === undefined || isTemporal(draft) || isTold(draft) || !isDone(draft)) return;
  const before = drafts.slice(0, drafts.indexOf(draft));
  const named = before.filter((other) => wordsOf(remark).some(({ key }) => key.length > 3 && wordsOf(other.name).some((word) => isStem(key, word.key))));
  const anchor = named[0] ?? before.at(-1);
  const type = SHORT.test(unit) ? 'datetime' : 'date';
  const isUndated = anchor !== undefined && !isTemporal(anchor) && !isTold(anchor) && isDone(anchor);
  if (anchor === undefined || !(isTemporal(anchor) || isUndated || before.some(isTemporal))) return;
  for (const one of isUndated ? [anchor, draft] : [draft]) one.made = { type, options: { from: '-1y', to: 'now' } };
}

const isTold = ({ stated }: Draft): boolean => [stated.type, stated.shape, stated.values, stated.range, stated.formula, stated.format].some((told) => told === true);

/** "shipped": whether it was, or how many were, for all that its name says. */
function isDone({ made, name, concept }: Draft): boolean {
  if (concept === undefined && made.type === 'category') return true;
  const words = wordsOf(name).map(({ text }) => text.toLowerCase());
  return made.type === 'boolean' || (made.type === 'integer' && words.length === 1 && (isParticiple(words[0] ?? '') || stageOf(words) !== undefined || /(?:t|en|do|da|é|ée)$/iu.test(words[0] ?? '')));
}
