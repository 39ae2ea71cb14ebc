import type { Claims, Draft } from '../../model.js';
import { keysOf, wordsOf } from '../../reading/words.js';
import { alike } from '../grammar/alike.js';
import { isNumeric } from '../grammar/kinds.js';
import { EMPTY, type Mention, nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { decimalsIn } from './decimals.js';
import { setFormula } from './set-formula.js';

const SAID =
  /^\W*(?:(?:which|this|that|it)\s+(?:is|are)\s+|being\s+|as\s+|(?:es|est|ist)\s+)?(?:(?:the|their|simply|just|la|el|le|die|der|deren|ihre?|su|leur)\s+)*(?<what>difference|maximum|max|highest|best|largest|biggest|longest|minimum|min|lowest|smallest|worst|shortest|fastest|quickest|maximal\p{L}*|minimal\p{L}*|m[áa]ximo|m[íi]nimo|sum|total|average|mean|product|differenz|summe|durchschnitt|mittelwert|diferencia|suma|media|promedio|diff[ée]rence|somme|moyenne)(?:\s+(?:of|between|von|der|de|des|entre|aus))?(?:\s+(?:the|these|those|all|last|los|las|les|den|der))*(?:\s+(?<count>two|three|four|five|six|both|them|[2-9]|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|beiden|zwei|drei|vier|fünf|sechs))?(?:\s+(?:of them|above|before|preceding|previous|together|columns?|numbers?|values?|grades|marks|scores|ratings|results|readings|subjects|exams|tests|rounds|items|questions|answers|responses|statements|measurements|amounts|figures|parts|components|trials|attempts|judges|noten|punkte|werte|zahlen|ergebnisse|notas|valores|notes|valeurs|chiffres))?(?:,?\s+(?:with|to|rounded to|given to)\s+(?:one|two|three|\d)\s+decimals?(?:\s+places?)?)?\W*$/iu;

/** "(just the 2 added)", "both together", "die beiden addiert". */
const ADDED = /^\W*(?:(?:that is|just|simply|i\.?e\.?|is|so),?\s+)*(?:(?:the|all|those|these|die|los|las|les)\s+)*(?<count>two|three|four|five|both|[2-9]|beiden|drei|dos|tres|deux|trois)\s+(?:(?:of them|amounts|sums|figures|numbers|prices|costs|weights|values)\s+)?(?:added(?: up| together)?|summed(?: up)?|together|combined|addiert|zusammen|sumad[oa]s|additionn[ée]e?s|ensemble)\W*$/iu;

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, dos: 2, tres: 3, cuatro: 4, cinco: 5, deux: 2, trois: 3, quatre: 4, cinq: 5, beiden: 2, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 };

/** "start weight, current weight, weight lost (the difference)", "votes yes, votes no, total being the sum": of the numbers named before. */
export function readOfThoseBefore(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const plain = text.replace(ROUNDED_OR_ABSOLUTE, '').replace(/\babsolute\s+(?=difference)/iu, '');
  // "for 230 polling stations - total being the sum"
  const pieces = plain.split(/\s[-–—]\s|[;(]\s*/u).map((piece) => piece.replace(/\)\W*$/u, '').replace(/^\W*(?:the\s+)?\p{L}+\s+(?=(?:is|being|=)\s)/iu, ''));
  // "cook (min)": minutes.
  const groups = own === undefined || /^\W*(?:min|max)\W*$/iu.test(text) || !isNumeric(own) || own.stated.formula === true ? undefined : [plain, ...pieces].map((piece) => (SAID.exec(piece) ?? ADDED.exec(piece))?.groups).find((found) => found !== undefined);
  // "dist km (max 5)" bounds, where "the max of 5" is of those before.
  if (/^\W*(?:max\p{L}*|min\p{L}*|m[áa]ximo|m[íi]nimo)\.?\s+\d+\W*$/iu.test(text)) return undefined;
  const what = groups === undefined ? undefined : (groups['what']?.toLowerCase() ?? 'sum');
  if (own === undefined || what === undefined) return undefined;
  // "average between 5 and 10": what it lies between is told, and not of what it is made.
  if (/^\W*\p{L}+\W*$/u.test(plain) && [own.text, ...own.remarks.map((remark) => remark.text)].some((said) => OWN_RANGE.test(said))) return undefined;
  const told = namedIn(plain, drafts.filter((draft) => draft !== own));
  const called = told.length === 0 ? [] : calledAlike(plain, told, drafts.slice(0, drafts.indexOf(own)));
  if (told.length > 0 && called.length < 2) return undefined;
  const parts = called.length > 1 ? called : before(/^(?:sum|total|dif|summe|suma|somme)/u.test(what) ? withoutRates(drafts, own) : drafts, own, countIn(groups?.['count']?.toLowerCase() ?? '') ?? (/^(?:diff|dif|prod)/u.test(what) ? 2 : undefined));
  const [first, second] = parts.map(nameIn);
  if (first === undefined || second === undefined) return undefined;
  const decimals = Math.max(...parts.map((part) => decimalsIn(part) ?? 0));
  if (what.startsWith('dif')) return setFormula(own, /\b(?:absolute|positive)\b/iu.test(text) ? `abs(${first} - ${second})` : `${first} - ${second}`, decimals);
  if (what.startsWith("prod")) return setFormula(own, parts.map(nameIn).join(' * '), decimals);
  if (LEAST.test(what) || MOST.test(what)) return setFormula(own, extremeOf(parts, LEAST.test(what) ? 'min' : 'max'), decimals);
  const sum = parts.map(nameIn).join(' + ');
  return /^(?:sum|total|summe|suma|somme)/u.test(what) ? setFormula(own, sum, decimals) : setFormula(own, `(${sum}) / ${parts.length}`, toldDecimals(text) ?? (ROUNDED_OR_ABSOLUTE.test(text) ? 0 : undefined) ?? ownDecimals(own) ?? 1);
}

const OWN_RANGE = /\d\s?(?:-|–|\.\.|to|and|a|y|bis|und|à|et)\s?\d/iu;

/** "…, rounded to a whole number", "… as an absolute number". */
const ROUNDED_OR_ABSOLUTE =
  /,?\s+(?:and\s+)?(?:(?:always\s+)?rounded(?:\s+(?:up|down|off))?(?:\s+to\s+(?:an?\s+|the\s+nearest\s+)?(?:whole(?:\s+(?:numbers?|points?|marks?))?|integers?|full\s+(?:points?|marks?)))?|as\s+an?\s+(?:absolute|positive)\s+(?:number|value|amount|difference))[\s.)]*$/iu;

/** "average of the two scores": the numbers that are called so, where the text names nothing else. */
function calledAlike(text: string, told: readonly Mention[], drafts: readonly Draft[]): readonly Draft[] {
  const count = countIn(/(?:of|between)\s+(?:the\s+|these\s+|those\s+|all\s+)*(two|both|three|four|five|[2-6])\s/iu.exec(text)?.[1]?.toLowerCase() ?? '');
  const [first, ...others] = told;
  if (count === undefined || first === undefined || others.length > 0) return [];
  const [key = ''] = keysOf(text.slice(first.start, first.end));
  const called = drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true && wordsOf(draft.name).some((word) => alike(word.key, key)));
  return called.length === count ? called : [];
}

/** "with one decimal" */
function toldDecimals(text: string): number | undefined {
  const told = /\b(?:with|to)\s+(one|two|three|\d)\s+decimals?\b/iu.exec(text)?.[1]?.toLowerCase();
  return told === undefined ? undefined : countIn(told === 'one' ? '1' : told);
}

/** A mean is no whole number for the reason that what is called so often is one. */
const ownDecimals = (own: Draft): number | undefined => (own.made.type === 'integer' && own.stated.type !== true && own.stated.range !== true ? undefined : decimalsIn(own));

const MOST = /^(?:max|m[áa]x|highest|best|largest|biggest|longest)/u;
const LEAST = /^(?:min|m[íi]n|lowest|smallest|worst|shortest|fastest|quickest)/u;

/** "the maximum of the three": max(a, max(b, c)). */
const extremeOf = (parts: readonly Draft[], call: 'min' | 'max'): string => parts.map(nameIn).reduceRight((rest, name) => `${call}(${name}, ${rest})`);

const countIn = (word: string): number | undefined => (/^\d$/u.test(word) ? Number(word) : COUNTS[word]);

/** "before tax, tax rate, tax, the two amounts added": a rate is no amount, where two others stand before. */
function withoutRates(drafts: readonly Draft[], own: Draft): readonly Draft[] {
  const isRate = ({ name }: Draft): boolean => /(?:^|_)(?:rate|pct|percent|percentage|satz|taux|tipo)$/iu.test(name);
  return isRate(own) || drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && !isRate(draft)).length < 2 ? drafts : drafts.filter((draft) => !isRate(draft));
}

/** The numbers just before the column, those that share a word with it first. */
function before(drafts: readonly Draft[], own: Draft, count: number | undefined): readonly Draft[] {
  const numbers = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft));
  const words = tellingOf(own);
  const akin = numbers.filter((draft) => tellingOf(draft).some((word) => words.some((other) => alike(word, other))));
  const able = akin.length >= (count ?? 2) ? akin : numbers;
  return count === undefined ? able : able.slice(-count);
}

const tellingOf = ({ name }: Draft): readonly string[] => wordsOf(name).map(({ key }) => key).filter((key) => key.length > 2 && !EMPTY.has(key) && !/^(?:total|sum|average|mean)$/u.test(key));
