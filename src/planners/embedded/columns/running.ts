import type { Draft } from '../model.js';
import { numbersIn } from '../phrases/numbers.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';

const RUNNING = /(?<![\p{L}])(?:running(?= number| from|\s*,\s*(?:start|from|begin)|\W*$)|ascending|sequential(?:ly)?|consecutive(?:ly)?|increment(?:ing|s|al)?(?: by (?:one|1))?|auto-?increment(?:ed|ing|s)?|count(?:ing|s|ed)? up|numbered|one after (?:the other|another)|serial(?:ly)? numbered|in (?:ascending|running) order|(?<=\d\s)(?:and\s+)?(?:upwards?|onwards?|and up)|goes up by (?:one|1)|going up by (?:one|1)|(?:goes|going|counts?|counting|rises|rising) up? ?(?:from (?:one )?(?:row|line|record|entry) to (?:the )?(?:next|row|another)|row by row|with (?:each|every) row|(?:each|every) row)|increasing by (?:one|1)|fortlaufend\p{L}*|laufend\p{L}*|aufsteigend|correlativ[oa]s?|consecutiv[oa]s?|séquentiel\p{L}*|croissant\p{L}*)(?![\p{L}])/iu;
/** "from 1 upward", "1 and up", "ab 1 aufwärts": how ids go on. */
const UPWARD = /(?<![\p{L}])(?:(?:increasing|rising|going up|counting)(?:\s+by\s+(?:one|1))?,?\s+(?:starting\s+)?(?:from|at)\s+\d+|from\s+\d+\s+(?:up(?:wards?)?|onwards?|on)|\d+\s+(?:and|on)\s?(?:up|wards)(?:wards?)?|upwards?\s+from\s+\d+|ab\s+\d+\s+(?:aufw[äa]rts|fortlaufend)|(?:a partir|[àa] partir)\s+d[eu]\s+\d+)(?![\p{L}])/iu;
const OF_ROWS = /(?:^|_)(?:id|no|nr|num|number|nummer|n[uú]mero|index|seq|sequence|line|row)$|nummer$/iu;
const CODE = /^[\s(:"'=-]*(?:(?:runs?|running|goes|counts?)\s+(?:from\s+)?)?([A-Z]{1,8}[-_/]?(?:\d{2,6}[-_/])?)(\d{2,8})(?![\p{L}\d])/u;
const COUNTED = /(?<![\d.,-])([01]),\s?(\d),\s?(\d)\s?(?:,\s?)?(?:\.{2,3}|…|and so on|etc)/u;
/** "5001 upwards" */
const UP_TOLD = /(?<![\p{L}\d.,-])(\d[\d,]*)\s+(?:and\s+)?(?:upwards?|onwards?|up)(?![\p{L}])/iu;
const UP_FROM = /(?<=\d\s)(?:and\s+)?(?:upwards?|onwards?|and up|up)(?![\p{L}])/giu;
const START = /(?<![\p{L}])(?:(?:start(?:s|ing)?|begin(?:s|ning)?|beginnend|empezando|empieza|commençant|commence)(?:\s+(?:at|from|with|on|bei|mit|ab|en|desde|à|par))?|upwards? from|from|ab|desde|(?:a|à) partir d[eu])\s*(?:number\s+|no\.?\s*|the number\s+)?["'`]?([A-Za-z]{0,8}[-_#]?)(\d[\d,]*)(?!\s*(?:to|-|–|bis|and|through)\s*\d)/iu;
/** "number starting at 1001", where "starting with 25DE" tells how each begins. */
const FROM_FIRST = /^(?:start|begin)\p{L}*\s+(?:at|from)\s/iu;
const DOWN = /(?<![\p{L}])(?:descending|counting down|absteigend|decreasing)(?![\p{L}])/iu;

/** "ascending from 1001", "running, starting at 10001", "running from 1 upwards", "1, 2, 3 …", "starts at 500". */
export function readRunning(draft: Draft, remark: Remark): boolean {
  const { text } = remark;
  const isRunning = RUNNING.test(text) || COUNTED.test(text) || ((draft.made.type === 'sequence' || OF_ROWS.test(draft.name)) && UPWARD.test(text) && !/\p{Lu}[-_/]?\d/u.test(text));
  const start = START.exec(text);
  const kind = kindOf(draft.made);
  const isId = draft.made.type === 'sequence';
  // "age 18 and up", "origination year 2010 onwards": the least of them, where they count no rows.
  if (draft.concept !== undefined && (kind === 'integer' || kind === 'decimal') && !isId && !OF_ROWS.test(draft.name) && !COUNTED.test(text) && !RUNNING.test(text.replace(UP_FROM, ''))) return false;
  const isPlain = kind === 'integer' || kind === 'decimal' || isId || draft.made.type === 'pattern' || draft.concept === undefined || draft.made.type === 'uuid' || (kind === 'category' && draft.stated.values !== true && (COUNTED.test(text) || /\bnumber/iu.test(text)));
  if (!isPlain || DOWN.test(text) || (!isRunning && !(start !== null && (isId ? /start|begin/iu : FROM_FIRST).test(start[0]) && (isId || OF_ROWS.test(draft.name))))) return false;
  // "from 500 to 9000, ascending" keeps its range where it is measured and not counted.
  if (kind === 'decimal' && draft.concept !== undefined && start === null && !COUNTED.test(text)) return false;
  // "JC-0001 and counting up": the first of them stands before.
  const shown = start === null ? CODE.exec(text) : null;
  const prefix = start?.[1] ?? shown?.[1] ?? '';
  const digits = start?.[2] ?? shown?.[2] ?? UP_TOLD.exec(text)?.[1] ?? '1';
  const first = numbersIn(digits)[0]?.value ?? Number(digits);
  const { prefix: old, width } = draft.made.options ?? {};
  const keeps = draft.stated.format === true && typeof old === 'string' ? { prefix: old, ...(typeof width === 'number' ? { width } : {}) } : {};
  const padded = digits.startsWith('0') ? { width: digits.length } : {};
  draft.made = { type: 'sequence', options: { ...(prefix === '' ? keeps : { prefix, width: digits.length }), ...padded, start: first } };
  draft.stated.format = true;
  draft.stated.range = true;
  return true;
}
