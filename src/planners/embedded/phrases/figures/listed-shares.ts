import type { Edit } from '../edits.js';

/** "blocker 5, critical 15, major 40 and minor 40 of every 100": what the last number of a list counts, the others count as well. */

const TAIL = /\s*\(?(?:out of|of|per|in|from|for) (?:an? |each |every )?(?:100|hundred)\)?(?![\p{L}\d])(?!\s?(?:km|kms|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s?|m2|sqm|g|kg|l|lit(?:er|re)s?|ml|cm|kwh|hours?|days?|words)(?![\p{L}]))|\s*[([](?:in |all in |as )?(?:percent(?:age)?s?|per cent|pct|prozent)[)\]]|,? (?:all )?in (?:percent|per cent|pct|prozent)(?=\s*(?:[.;\n)]|$))/giu;
/** A value with a bare number: "critical 15", "for 30", "M (30)"; not the 1 of "1,800". */
const BARE = /(?<=\p{L}\s\(?)([1-9]\d?)(?!,\d{3}(?!\d))(?=\)?\s*(?:[,|)(.?!]|\/\s?\p{L}|$|(?:and|or)\b))(?!\.\d)/gimu;
/** "card 65 cash 25 app 10 pct": without anything between. */
const UNPARTED = /(?<=\p{L}\s)(?<!\b(?:past|last|next|within|every|first|top|up to|least|most|than|about|around)\s)([1-9]\d?)(?=\s(?!(?:days?|nights?|weeks?|months?|years?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|digits?|chars?|characters?|kg|km|cm|mm|eur|usd|euros?|dollars?|to|or|and|bis|a|à)(?![\p{L}]))\p{L}|$)/giu;
const REST = /(?<![\p{L}])(?:rest|others?|remaining)(?![\p{L}])/iu;

/** What stands between two breaks of a text: a line, or a part of a sentence. */
const CLAUSE = /[^\n;]+?(?:(?<=[^\d])\.(?=\s)|[\n;]|$)/gu;

export function listedShares(text: string): Edit[] {
  if (!text.includes('%') && !/\b(?:100|hundred|per ?cent\p{L}*|pct|prozent)\b/iu.test(text)) return [];
  return [...text.matchAll(CLAUSE)].flatMap(({ index, 0: clause }) => sharesIn(clause).map((edit) => ({ ...edit, start: edit.start + index, end: edit.end + index })));
}

/** "(control/green, 50-50)", "(old/new 60/40)", "(A, B, C split 50/30/20)": values, and behind them how they share a whole. */
const SHARED_BEHIND = /(?<=[(:=]\s?)(?<values>[\p{L}\d][^,;()\d%|/:]{0,24}(?:(?:\s?[/|]\s?|,\s?|\s(?:or|and|vs\.?)\s)[\p{L}][^,;()%|/:]{0,24}?){1,5})(?:[,:]?\s(?:(?:in|with|at|by|as)\san?\s(?:(?:ratio|split|mix|proportion)\sof\s)?|split|shares?|ratio|at|weighted|about|roughly|around|in)?\s?)(?<shares>\d{1,2}(?:\s?[-/:]\s?\d{1,2}){1,5})\s?%?(?:\s(?:split|ratio|mix|proportions?))?(?=\s*[);.\n]|$)/gimu;

export function sharedBehind(text: string): Edit[] {
  if (!/\d\s?[-/:]\s?\d/u.test(text)) return [];
  return [...text.matchAll(SHARED_BEHIND)].flatMap(({ index, 0: all, groups: { values = '', shares = '' } = {} }) => {
    const [kinds, parts] = [values.split(/\s?[/|,]\s?|\s(?:or|and|vs\.?)\s/u).map((value) => value.trim()), shares.split(/\s?[-/:]\s?/u).map(Number)];
    const isWhole = parts.reduce((sum, part) => sum + part, 0) === 100;
    return isWhole && kinds.length === parts.length ? [{ start: index, end: index + all.length, as: kinds.map((kind, i) => `${kind} ${String(parts[i])}%`).join(', ') }] : [];
  });
}

/** How far from a share that is told as one the others may stand. */
const LONGEST_LIST = 90;

function sharesIn(clause: string): Edit[] {
  if (clause.length > 600) return [];
  const signed = [...clause.matchAll(/(?<![\d.])(\d{1,2}(?:\.\d+)?)(?:%| pct\b)/gu)];
  const tail = signed.length === 0 ? [...clause.matchAll(TAIL)].at(-1) : undefined;
  if (signed.length === 0 && tail === undefined) return [];
  const told = signed.reduce((sum, match) => sum + Number(match[1]), 0);
  const ends = [...signed.map(({ index }) => index), ...(tail === undefined ? [] : [tail.index])];
  const found = (pattern: RegExp): RegExpExecArray[] => [...clause.matchAll(pattern)].filter(({ index }) => (tail === undefined || index < tail.index) && ends.some((end) => Math.abs(end - index) < LONGEST_LIST));
  const sumOf = (bare: readonly RegExpExecArray[]): number => bare.reduce((all, match) => all + Number(match[1]), told);
  const parted = found(BARE);
  const isWhole = sumOf(parted) === 100 || (sumOf(parted) < 100 && REST.test(clause));
  const bare = isWhole ? parted : found(UNPARTED);
  if (bare.length === 0 || (!isWhole && sumOf(bare) !== 100)) return [];
  const edits = bare.map((match): Edit => ({ start: match.index, end: match.index + (match[1]?.length ?? 0), as: `${match[1] ?? ''}%` }));
  return tail === undefined ? edits : [...edits, { start: tail.index, end: tail.index + tail[0].length, as: '' }];
}

/** "gold (30%)", "bronze (the rest)": a value with its share in brackets. */
const BRACKETED = /(?<=\p{L} )\((\d{1,2}(?:\.\d+)?%|the (?:rest|others?))\)(?=\s*(?:[,;/|).]|$|(?:and|or)\b))/giu;

/** "tier gold (30%), silver (50%), bronze (20%)": shares that make a whole, without their brackets. */
export function bareShares(text: string): Edit[] {
  if (!text.includes('%)')) return [];
  return [...text.matchAll(CLAUSE)].flatMap(({ index, 0: clause }) => {
    const found = clause.length > 600 ? [] : [...clause.matchAll(BRACKETED)];
    const sum = found.reduce((all, match) => all + (Number.parseFloat(match[1] ?? '') || 0), 0);
    const isWhole = Math.abs(sum - 100) < 0.6 || found.some((match) => match[1]?.startsWith('the') === true);
    return found.length < 2 || !isWhole ? [] : found.map((match): Edit => ({ start: index + match.index, end: index + match.index + match[0].length, as: match[1] ?? '' }));
  });
}

const NUMBER_BETWEEN = /\p{L} \d{1,5} \p{L}/u;

/** "status active 80 canceled 15 past_due 5", "ticket price: adult 15 child 8": a name, and values with a number each. */
const IN_A_ROW = /(?<=^|[,;:\n]\s?)(?<name>\p{L}[\p{L}_]*(?: \p{L}[\p{L}_]*){0,2}?)(?<sign>:?) (?<values>(?:\p{L}[\p{L}_-]* \d{1,5}(?:\.\d{1,2})?(?: |(?=[,;.\n]|$))){2,8})(?=[,;.\n]|$)/gimu;
/** "room type entire home 70 private room 28": values of two words behind a name that says that kinds follow. */
const KINDS_IN_A_ROW = /(?<=^|[,;:\n]\s?)(?<name>(?:\p{L}[\p{L}_]* ){0,2}(?:type|kind|status|category|method|class|mode|reason|source|channel|stage))(?<sign>:?) (?<values>(?:\p{L}[\p{L}_-]*(?: \p{L}[\p{L}_-]*)? \d{1,2}(?: |(?=[,;.\n]|$))){2,8})(?=[,;.\n]|$)/gimu;
/** Words of a range, and of a language: "en 60 es 20 de 20" is a list of codes. */
const SMALL = /^(?:to|a|à|bis|and|und|y|et|or|o|ou|from|between|von|zwischen|de|entre|at|of|in|with|up|than|least|most|en)$/iu;

export function sharesInRow(text: string): Edit[] {
  if (!NUMBER_BETWEEN.test(text)) return [];
  const rows = [...text.matchAll(IN_A_ROW)];
  const kinds = [...text.matchAll(KINDS_IN_A_ROW)].filter(({ index }) => !rows.some((row) => row.index <= index && index < row.index + row[0].length));
  return [...rows, ...kinds].sort((a, b) => a.index - b.index).flatMap(({ index, groups }) => {
    const { name = '', sign = '', values = '' } = groups ?? {};
    const found = [...values.matchAll(/(?<value>[\p{L}_-]+(?: [\p{L}_-]+)*) (?<number>\d[\d.]*)(?: |$)/gu)];
    const words = found.map((match) => match.groups?.['value'] ?? '');
    if (words.some((word) => SMALL.test(word)) && (words.length < 3 || !words.every((word) => word.length === 2))) return [];
    const isWhole = found.reduce((sum, match) => sum + Number(match.groups?.['number']), 0) === 100;
    if (!isWhole && !areTold(words, text.slice(0, index))) return [];
    const start = index + name.length;
    const edits = found.map((match, i): Edit => {
      const number = match.groups?.['number'] ?? '';
      const at = start + sign.length + 1 + match.index + (match.groups?.['value']?.length ?? 0) + 1;
      return { start: at, end: at + number.length, as: `${number}${isWhole ? '%' : ''}${i === found.length - 1 ? (isWhole ? '' : ')') : ','}` };
    });
    return [{ start, end: start + sign.length, as: isWhole ? ':' : ' (' }, ...edits];
  });
}

/** "price adult 15 child 0" behind "adult/child": the numbers are told by values that were listed before. */
const areTold = (values: readonly string[], before: string): boolean => {
  const words = new Set(before.toLowerCase().match(/[\p{L}_-]+/gu));
  return values.every((value) => words.has(value.toLowerCase()));
};

/** "age group 18-24 25-34 35-44 45+": bands that only spaces set apart. */
const BANDS = /(?<![\d.])\d{1,3}\s?[-–]\s?\d{1,3}(?: (?=\d{1,3}\s?[-–]\s?\d{1,3}(?![\d.])|\d{1,3}\s?\+)\d{1,3}(?:\s?[-–]\s?\d{1,3}|\s?\+)){1,9}/gu;

export function bandsInRow(text: string): Edit[] {
  return [...text.matchAll(BANDS)].flatMap(({ index, 0: all }) => [...all.matchAll(/(?<=[\d+]) (?=\d)/gu)].map((gap): Edit => ({ start: index + gap.index, end: index + gap.index + 1, as: ', ' })));
}
