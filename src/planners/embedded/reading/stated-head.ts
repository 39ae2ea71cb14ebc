import type { Piece } from '../model.js';
import { asserts } from './assertions.js';
import type { Knowledge } from './knowledge.js';
import { cutOutside, slice } from './lists.js';
import { isNoise } from './noise.js';

/** What a table is of, what is said of its rows, and then its columns. */
interface StatedHead {
  readonly lead: Piece;
  readonly told: readonly Piece[];
  readonly list: Piece;
  /** "include …" opens the columns. */
  readonly isCertain: boolean;
}

/** What data are made for, or kept in: no name of a column ends so. */
export const TASK_AT_END = /(?:^|\s)(?:detection|prediction|predictor|classification|classifier|forecast(?:ing)?|model(?:l?ing)?|regression|analysis|analytics|segmentation|clustering|recommender|recommendations?|training (?:set|data)|test (?:set|data)|data|data ?set|sample|survey|study|experiment|use case|benchmark)$/iu;
/** "weather data for London", "sales data of a bakery": of where or whom. */
const OF_WHERE = /\s+(?:for|of|from|in|at)\s+(?:an?\s+|the\s+|my\s+|our\s+)?[\p{L}][\p{L}\s'’-]{1,40}$/iu;
const STEP = /^(?:hourly|daily|weekly|monthly|yearly|every (?:\d+\s)?\p{L}+|per \p{L}+)$/iu;
const BALANCE = /^(?:(?:is|are|and|but|with)\s+)?(?:(?:highly|heavily|very|slightly|strongly|well|roughly|an?)\s+)?(?:im|un)?balanced(?![\p{L}])/iu;
const OPENS = /^(?:and\s+)?(?:please\s+)?(?:includ(?:e|es|ing)|contain(?:s|ing)?|with|having|has|have|add|columns?|fields?|features?|attributes?|variables?)(?:\s+(?:are|like|such as|the|for))?[\s:]+(?=\p{L})/iu;
const ASKS = /(?<![\p{L}])(?:what|which|how|who|whether|when|where)\s/iu;
const LONGEST = 90;
const MOST_STATEMENTS = 4;

/** "card fraud detection, highly imbalanced (0.5% fraud), amount, merchant", "telecom churn model – 20 percent churn, include tenure, charges". */
export function statedHead(sentence: Piece, knowledge: Knowledge): StatedHead | undefined {
  const { text } = sentence;
  if (!/[,;:–—-]/u.test(text.slice(0, LONGEST))) return undefined;
  const [lead, ...others] = cutOutside(sentence, (index) => separatorAt(text, index));
  // "what they study" asks for a column.
  if (lead === undefined || ASKS.test(lead.text)) return undefined;
  if (lead.text.length > LONGEST || !(TASK_AT_END.test(lead.text) || (/data/iu.test(lead.text) && TASK_AT_END.test(lead.text.replace(OF_WHERE, '')))) || knowledge.knowsExactly(lead.text)) return undefined;
  const first = others.findIndex(({ text: said }, i) => i > MOST_STATEMENTS || !(isNoise(said) || BALANCE.test(said) || STEP.test(said) || (asserts(said) && !knowledge.knowsExactly(said) && !OPENS.test(said))));
  const list = first < 0 ? undefined : others[first];
  if (list === undefined || first > MOST_STATEMENTS || (others.length - first < 2 && !isRun(list.text, knowledge))) return undefined;
  const opening = OPENS.exec(list.text)?.[0].length ?? 0;
  if (first === 0 && opening === 0) return undefined;
  return { lead, told: others.slice(0, first), list: slice(sentence, list.start - sentence.start + opening), isCertain: opening > 0 };
}

/** "temp humidity wind rain": names that only blanks set apart. */
function isRun(text: string, knowledge: Knowledge): boolean {
  const words = text.split(/\s+/u);
  return words.length >= 3 && words.filter((word) => knowledge.knows(word)).length * 4 >= words.length * 3;
}

/** How many characters part two clauses here. */
function separatorAt(text: string, index: number): number {
  const [separator = ''] = /^(?:[,;](?!\d)|:(?=\s)|\s[-–—]+(?=\s)|—)/u.exec(text.slice(index, index + 4)) ?? [];
  // "features: income, age" opens the columns.
  return separator === ':' && /[,;]/u.test(text.slice(0, index)) ? 0 : separator.length;
}
