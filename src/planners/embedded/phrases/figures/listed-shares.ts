import type { Edit } from '../edits.js';

/** "blocker 5, critical 15, major 40 and minor 40 of every 100": what the last number of a list counts, the others count as well. */

const TAIL = /\s*\(?(?:out of|of|per|in|from|for) (?:an? |each |every )?(?:100|hundred)\)?(?![\p{L}\d])/giu;
/** A value with a bare number: "critical 15", "for 30", "M (30)". */
const BARE = /(?<=\p{L}\s\(?)([1-9]\d?)(?=\)?\s*(?:[,|)(.?!]|\/\s?\p{L}|$|(?:and|or)\b))(?!\.\d)/gimu;
/** "card 65 cash 25 app 10 pct": without anything between. */
const UNPARTED = /(?<=\p{L}\s)([1-9]\d?)(?=\s\p{L}|$)/giu;
const REST = /(?<![\p{L}])(?:rest|others?|remaining)(?![\p{L}])/iu;

/** What stands between two breaks of a text: a line, or a part of a sentence. */
const CLAUSE = /[^\n;]+?(?:(?<=[^\d])\.(?=\s)|[\n;]|$)/gu;

export function listedShares(text: string): Edit[] {
  if (!text.includes('%') && !/\b(?:100|hundred)\b/u.test(text)) return [];
  return [...text.matchAll(CLAUSE)].flatMap(({ index, 0: clause }) => sharesIn(clause).map((edit) => ({ ...edit, start: edit.start + index, end: edit.end + index })));
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

const NUMBER_BETWEEN = /\p{L} [1-9]\d? \p{L}/u;

/** "status active 80 canceled 15 past_due 5": a name, and values with numbers that make a hundred. */
const IN_A_ROW = /(?<=^|[,;\n]\s?)(?<name>\p{L}[\p{L}_]*) (?<values>(?:\p{L}[\p{L}_-]* [1-9]\d?(?: |(?=[,;\n]|$))){2,8})(?=[,;\n]|$)/gimu;

export function sharesInRow(text: string): Edit[] {
  if (!NUMBER_BETWEEN.test(text)) return [];
  return [...text.matchAll(IN_A_ROW)].flatMap(({ index, groups }) => {
    const { name = '', values = '' } = groups ?? {};
    const found = [...values.matchAll(/ ([1-9]\d?)(?: |$)/gu)];
    if (found.reduce((sum, match) => sum + Number(match[1]), 0) !== 100) return [];
    const start = index + name.length;
    const edits = found.map((match, i): Edit => {
      const at = start + 1 + match.index + 1;
      const digits = match[1]?.length ?? 0;
      return { start: at, end: at + digits, as: `${match[1] ?? ''}%${i === found.length - 1 ? '' : ','}` };
    });
    return [{ start, end: start, as: ':' }, ...edits];
  });
}
