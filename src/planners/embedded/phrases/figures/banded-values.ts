import type { Edit } from '../edits.js';

/** "grade A for 85 and above, B for 70 to 84 and F below 70": values that stand beside their column, each with the stretch of a number that it is for. */

const BAND =
  /(?<![\p{L}\d-])(?<value>\p{L}[\p{L}'-]*[+-]?)(?:\s(?:when|if)\s(?:the\s)?(?<of>\p{L}{4,}(?:[ _]\p{L}+)?)\sis|\s(?:for|if|when|at|from|between|is))?\s(?:(?<below>below|under|less than|fewer than|up to|at most)\s|(?<above>above|over|more than|at least)\s)?(?<low>\d+(?:\.\d+)?)(?:\s?%)?(?:\s?(?:to|and|-|–)\s?(?<high>\d+(?:\.\d+)?)(?:\s?%)?)?(?<up>\s(?:and|or)\s(?:above|over|up|upwards|more|higher|older)(?![\p{L}])|\+)?(?<down>\s(?:and|or)\s(?:below|under|less|lower|younger)(?![\p{L}]))?/giu;
const GAP = /^(?:,\s*(?:and\s+|or\s+)?|;\s*|\s+(?:and|or)\s+|\s*\/\s*)$/iu;
const NAME = /(?:^|[,;:.(\n]\s*|\band\s+|\bwith\s+)(?:the\s+|an?\s+)?(?<name>\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?)\s(?:is\s+|as\s+|=\s*)?$/iu;

/** "underweight is anything under 18.5, normal goes from there to just under 25, overweight on to just under 30, everything else is obese". */
const FROM_THERE =
  /(?<![\p{L}\d-])(?<first>\p{L}[\p{L}'-]*[+-]?) (?:is |means )?(?:(?:anything|everything|all) )?(?:under|below|less than|up to) (?<low>\d+(?:\.\d+)?)(?<more>(?:, (?:and |then )?\p{L}[\p{L}'-]*[+-]?(?: (?:goes|is|runs|reaches|then))* (?:from there |from that |on |up )+(?:up )?(?:to|until|till) (?:(?:just )?(?:under|below) )?\d+(?:\.\d+)?){1,6}),? (?:and )?(?:(?:everything|anything|all) (?:else|above|over|beyond|higher)(?: that| is| are| counts as| as)*|(?:above|over|beyond) (?:that|it),?(?: is| it is)?) (?<last>\p{L}[\p{L}'-]*[+-]?)(?![\p{L}])/giu;
const ONE_MORE = /, (?:and |then )?(?<value>\p{L}[\p{L}'-]*[+-]?)[^,]*? (?<to>\d+(?:\.\d+)?)$/u;

/** Each band with both of its ends. */
export function bandsFromThere(text: string): Edit[] {
  if (!/(?:from (?:there|that)|on to|on until|up to just) /iu.test(text)) return [];
  return [...text.matchAll(FROM_THERE)].map(({ index, 0: all, groups: { first = '', low = '', more = '', last = '' } = {} }) => {
    let from = low;
    const told = more.split(/(?=, )/u).map((part) => {
      const { value = '', to = '' } = ONE_MORE.exec(part)?.groups ?? {};
      const band = `${value} from ${from} to below ${to}`;
      from = to;
      return band;
    });
    return { start: index, end: index + all.length, as: [`${first} below ${low}`, ...told, `${last} from ${from}`].join(', ') };
  });
}

interface Band {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly low: number;
  readonly high: number;
}

export function bandedValues(text: string): Edit[] {
  if (!/\d/u.test(text)) return [];
  const runs: Band[][] = [];
  for (const band of bandsOf(text)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && GAP.test(text.slice(last.end, band.start))) run.push(band);
    else runs.push([band]);
  }
  return runs.flatMap((run) => editOf(text, run) ?? []);
}

function bandsOf(text: string): Band[] {
  return [...text.matchAll(BAND)].flatMap(({ index, 0: all, groups = {} }) => {
    const { value = '', below, above, low = '', high, up, down } = groups;
    const [first, second] = [Number(low), high === undefined ? undefined : Number(high)];
    const isBelow = below !== undefined || down !== undefined;
    const isAbove = above !== undefined || up !== undefined;
    if (!isBelow && !isAbove && second === undefined) return [];
    return [{ start: index, end: index + all.length, value, low: isBelow ? -Infinity : first, high: isBelow ? first : isAbove ? Infinity : (second ?? first) }];
  });
}

/** The name with its values in brackets, where the stretches lie end to end and leave nothing out above and below. */
function editOf(text: string, run: readonly Band[]): Edit | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return undefined;
  const sorted = [...run].sort((a, b) => a.low - b.low);
  const isWhole = sorted.every(({ low }, i) => i === 0 || Math.abs(low - (sorted[i - 1]?.high ?? Infinity)) <= 1);
  const isOpen = sorted.some(({ low }) => low === -Infinity || low === 0) && sorted.some(({ high }) => high === Infinity || high === 100);
  const { name } = NAME.exec(text.slice(Math.max(0, first.start - 60), first.start))?.groups ?? {};
  if (!isWhole || !isOpen || name === undefined || new Set(run.map(({ value }) => value.toLowerCase())).size < run.length) return undefined;
  const start = text.lastIndexOf(name, first.start) + name.length;
  const told = run.map(({ value, low, high }) => (low === -Infinity ? `${value} below ${String(sorted[1]?.low ?? high)}` : high === Infinity ? `${value} for ${String(low)} and up` : `${value} for ${String(low)} to ${String(high)}`));
  return { start, end: last.end, as: ` (${told.join(', ')})` };
}
