import type { Claims, Draft } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { valuesIn } from '../grammar/values-in-text.js';
import { type Band, bandsOfPieces, intervalOf, subjectIn } from './band-pieces.js';
import { ladder, readBands } from './bands.js';
import { setFormula } from './set-formula.js';

/** "Orders | up to 1,000 | need only a Team Lead": of what, its bounds, and what is so there. */
const STEP =
  /^(?<who>(?:\p{L}[\p{L}-]*\s+){0,4}?)(?<bound>(?:(?:of|with|from|between|for)\s+)?(?:(?:up to|below|under|less than|at most|no more than|over|above|more than|at least|from|between)\s+)?[$€£]?\s?\d[\d.,]*(?<=[\dk])\s?(?:[$€£%]|(?:eur|usd|gbp|kg|g|cm|mm|m|km|points?|days?|hours?|minutes?|euros?|dollars?|pounds?|units?|pieces)(?![\p{L}]))?(?:\s?(?:to|and|-|–)\s?(?:below\s|under\s)?[$€£]?\s?\d[\d.,]*(?<=\d)\s?(?:[$€£%]|(?:eur|usd|gbp|kg|g|cm|mm|m|km|points?|days?|hours?|minutes?|euros?|dollars?|pounds?|units?|pieces)(?![\p{L}]))?)?)[\s,:]+(?<what>\S.{0,60})$/iu;
/** "anything above that | the CFO", "everything heavier is | large" */
const LAST = /^(?:(?:anything|everything|all|those|the ones|anyone|everyone|orders|more)\s+)?(?:above|over|beyond|below|under|heavier|lighter|larger|bigger|smaller|longer|shorter|older|younger|higher|lower|more|less|else|the rest|the others?)(?:\s+(?:that|this|it|which|those))?[\s,:]+(?<what>\S.{0,60})$/iu;
/** What stands between the bounds and the word: "are signed off by a". */
const TO_THE_WORD = /^(?:(?:are|is|be|must|have|has|to|go|goes|gets?|needs?|requires?|requiring|count|counts|as|fall|falls|in|into|called|rated|considered|classed|labell?ed|marked|put|handled|signed|sign|off|approved|decided|checked|authori[sz]ed|by|with|belongs?|only|just|the|an?|means?|=)\s+)+/iu;
/** "the branch | approves" */
const VERB_BEHIND = /\s+(?:approves?|decides?|signs?(?:\s+off)?|authori[sz]es?|is enough|is needed|is required)$/iu;
const HOLDS_BANDS = /level|class|tier|band|size|category|rating|grade|priority|risk|segment|group|bucket|approv|sign_?off|authori|kind|type|status|stufe|klasse|nivel|clase|niveau|classe/iu;

const LEAST = 3;

/** "Severity is minimal below 5, mild 5-9, very severe from 10": a sentence that does nothing but tell the bands of the column it begins with. */
export function readBandsOfSubject(drafts: readonly Draft[], text: string): Claims | undefined {
  if (text.length > 300 || !/\d\D+\d/u.test(text)) return undefined;
  const subject = subjectIn(drafts, text);
  // "low when pressure is below 7, hot when temperature is over 70": not of one number.
  if (subject === undefined || new Set(namedIn(subject.said, drafts.filter(isNumeric)).map(({ draft }) => draft)).size > 1) return undefined;
  return (bandsOfPieces(subject.said)?.length ?? 0) >= LEAST ? readBands(drafts, text, undefined) : undefined;
}

/** "Orders up to 1,000 need only a Team Lead, up to 10,000 a Manager, anything above that the CFO": a word for each stretch of a number, which names no column. */
export function readToldBands(drafts: readonly Draft[], text: string): Claims | undefined {
  if (!/\d/u.test(text) || text.length > 240 || text.includes('%')) return undefined;
  const pieces = text.replace(/[\s.]+$/u, '').split(/[,;]\s+(?:and\s+|but\s+)?|\s+and\s+(?=(?:anything|everything|all|those|above|over|beyond|more than|up to|below|under|from|the rest)\b)/iu);
  if (pieces.length < 3 || pieces.length > 7) return undefined;
  const bands: Band[] = [];
  let who = '';
  for (const [i, piece] of pieces.entries()) {
    const step = STEP.exec(piece.trim())?.groups;
    const last = step === undefined && i === pieces.length - 1 ? LAST.exec(piece.trim())?.groups : undefined;
    const value = wordIn(step?.['what'] ?? last?.['what'] ?? '');
    if (value === undefined) return undefined;
    if (i === 0) who = step?.['who'] ?? '';
    else if ((step?.['who'] ?? '').trim() !== '' && !/^(?:those|the ones|orders?|ones|anything|everything)\s*$/iu.test(step?.['who'] ?? '')) return undefined;
    const interval = step === undefined ? undefined : intervalOf(step['bound'] ?? '');
    if (step !== undefined && interval === undefined) return undefined;
    bands.push({ value, interval });
  }
  const target = targetOf(drafts, text, bands);
  const source = target === undefined ? undefined : sourceOf(drafts, target, who, bands, text);
  if (target === undefined || source === undefined) return undefined;
  const known = target.stated.values === true ? bands.map(({ value, interval }) => ({ value: valuesIn(target, String(value))[0]?.value ?? value, interval })) : bands;
  const expression = ladder(nameIn(source), known);
  if (expression === undefined || new Set(known.map(({ value }) => value)).size < known.length) return undefined;
  if (target.made.type !== 'category') target.made = { type: 'category', options: { values: known.map(({ value }) => value) } };
  const claims = setFormula(target, expression);
  target.holds = known.map(({ value }) => value);
  target.stated.values = true;
  return claims;
}

/** "need only a Team Lead": the word that stands there. */
function wordIn(what: string): string | undefined {
  const word = what.replace(TO_THE_WORD, '').replace(VERB_BEHIND, '').replaceAll(/["'“”‘’]/gu, '').trim();
  return word === '' || /\d/u.test(word) || word.split(/\s+/u).length > 3 || /\b(?:than|more|less|usually|often|mostly|about|cost|pay|days?|hours?)\b/iu.test(word) ? undefined : word;
}

/** The column of these words: whose list has them, else one without a list that the sentence or its name tells. */
function targetOf(drafts: readonly Draft[], text: string, bands: readonly Band[]): Draft | undefined {
  const lists = drafts.filter((draft) => draft.made.type === 'category' && draft.stated.formula !== true);
  const holder = lists.find((draft) => new Set(bands.map(({ value }) => valuesIn(draft, String(value))[0]?.value)).size === bands.length && bands.every(({ value }) => valuesIn(draft, String(value)).length > 0));
  if (holder !== undefined) return holder;
  const open = drafts.filter((draft) => draft.stated.values !== true && draft.stated.range !== true && draft.stated.formula !== true && draft.made.type !== 'sequence' && HOLDS_BANDS.test(draft.english ?? draft.name));
  const keys = keysOf(text);
  const said = open.filter((draft) => keysOf(draft.english ?? draft.name).some((key) => keys.some((word) => alike(key, word))));
  const able = said.length > 0 ? said : open;
  return able.length === 1 ? able[0] : undefined;
}

/** The number that the bounds are of: named, else of what the sentence begins with, else the only one that may lie there. */
function sourceOf(drafts: readonly Draft[], target: Draft, who: string, bands: readonly Band[], text: string): Draft | undefined {
  const numbers = drafts.filter((draft) => draft !== target && isNumeric(draft) && draft.made.type !== 'sequence');
  const [named] = namedIn(who, numbers);
  if (named !== undefined) return named.draft;
  const ends = bands.flatMap(({ interval }) => [interval?.min, interval?.max]).filter((end) => end !== undefined);
  const able = numbers.filter(({ made: { options }, stated }) => stated.formula === true || ends.every((end) => end >= Number(options?.['min'] ?? -Infinity) && end <= Number(options?.['max'] ?? Infinity)));
  const unit = /\d\s?(\p{L}{1,8})/u.exec(text)?.[1]?.toLowerCase();
  const inUnit = unit === undefined ? [] : able.filter((draft) => draft.name.toLowerCase().split('_').includes(unit) || ` ${draft.text.toLowerCase()}`.includes(` ${unit}`) || draft.remarks.some((remark) => remark.text.toLowerCase().includes(` ${unit}`)));
  const told = able.filter(({ stated }) => stated.range === true || stated.formula === true);
  return inUnit[0] ?? (told.length > 0 ? told : able).at(-1);
}
