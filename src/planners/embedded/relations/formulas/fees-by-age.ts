import type { Claims, Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { yearsSince } from '../rows/grown-up.js';
import type { RelateContext } from '../reader.js';
import { setFormula } from './set-formula.js';

/** What people pay by how old they are: "fee 120 for under 18s and 180 for adults", "children pay 5, adults 9 and seniors 6". */

const HINT = /(?<![\p{L}])(?:under|over|below|above|less than|at least|up to|from|aged|children|kids|juniors?|youths?|minors|adults?|seniors?|pensioners|kinder|jugendliche|erwachsene|senioren|rentner|niños|adultos|mayores|jubilados|enfants|adultes|seniors|retraités)(?![\p{L}])/iu;

/** Who they are, each with the ages that are told or usual: `below` is the age from which they are it no more. */
const GROUPS =
  /(?<![\p{L}\d])(?:(?:(?:the|all|les|los|las|die|members?|people|kids|children|persons?|guests?|visitors?|players?)\s)*(?:(?<below>under|below|younger than|less than)|(?<upTo>up to(?: age)?|aged up to)|(?<from>at least|from(?: age)?|aged)|(?<over>over|above|older than|more than))\s(?<age>\d{1,2})(?:['’]?s|[\s-]?(?:years?(?: olds?| of age)?|yrs?|ans|años|jahren?|jährige\w*|and (?:over|older)|\+))?(?![\d.,%]|\s?(?:€|\$|£|euros?|eur|dollars?|pounds?)(?![\p{L}]))|(?<since>\d{1,2})\s?(?:\+|(?:years?\s)?(?:and|or)\s(?:over|older|up|above))|(?<young>children|kids|juniors?|youths?|minors|kinder|jugendliche|niños|enfants|jeunes)|(?<old>seniors?|pensioners|senioren|rentner|jubilados|retraités)|(?<rest>adults?|erwachsene[nr]?|adultos|adultes|(?:everyone|everybody|anyone) else|(?:all )?(?:the )?others|the rest))(?![\p{L}])/giu;
const AMOUNT = /(?<![\p{L}\d.,])(?:(?:[$€£]\s?)?\d+(?:\.\d+)?(?:\s?(?:€|\$|£|euros?|eur|dollars?|pounds?|usd|gbp|chf)(?![\p{L}]))?|free|nothing|gratis)(?![\p{L}\d%])/giu;
const FEE = /(?:^|_)(?:fee|price|cost|amount|charge|ticket|dues|subscription|fare|entry|admission|contribution|beitrag|gebühr|preis|cuota|precio|tarifa|cotisation|prix|tarif)(?:_|$)/iu;

const isFee = ({ name, english = '' }: Draft): boolean => FEE.test(name) || FEE.test(english);

interface Group {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const [GROWN, RETIRED, OLDEST] = [18, 65, 200];

function groupsIn(text: string): Group[] {
  return [...text.matchAll(GROUPS)].map(({ index, 0: whole, groups = {} }) => {
    const age = Number(groups['age']);
    const [low, high] = groups['below'] !== undefined ? [0, age] : groups['upTo'] !== undefined ? [0, age + 1] : groups['since'] !== undefined ? [Number(groups['since']), OLDEST] : groups['from'] !== undefined ? [age, OLDEST] : groups['over'] !== undefined ? [age + 1, OLDEST] : groups['young'] !== undefined ? [0, GROWN] : groups['old'] !== undefined ? [RETIRED, OLDEST] : [0, OLDEST];
    return { start: index, end: index + whole.length, low, high };
  });
}

/** An amount for each group: all behind them, or all before. */
function paired(text: string, groups: readonly Group[]): readonly number[] | undefined {
  const free = groups.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  const amounts = [...free.matchAll(AMOUNT)];
  if (amounts.length !== groups.length) return undefined;
  const isBefore = amounts.every(({ index }, i) => index < (groups[i]?.start ?? 0) && (i === 0 || index > (groups[i - 1]?.start ?? 0)));
  const isBehind = amounts.every(({ index }, i) => index > (groups[i]?.start ?? 0) && (i === groups.length - 1 || index < (groups[i + 1]?.start ?? 0)));
  return isBefore || isBehind ? amounts.map(({ 0: told }) => Number(/[\d.]+/u.exec(told)?.[0] ?? 0)) : undefined;
}

export function readFeesByAge(drafts: readonly Draft[], text: string, own: Draft | undefined, { referenceDate }: RelateContext): Claims | undefined {
  if (!HINT.test(text) || !/\d/u.test(text)) return undefined;
  const groups = groupsIn(text);
  if (groups.length < 2 || groups.length > 5 || groups.every(({ low, high }) => low === 0 && high === OLDEST)) return undefined;
  const amounts = paired(text, groups);
  const who = drafts.find(({ made, name }) => made.type === 'person.age' || /^(?:age|alter|edad|âge)$/iu.test(name)) ?? drafts.find(({ made }) => made.type === 'person.birthdate');
  const fees = drafts.filter((draft) => draft !== who && isFee(draft) && draft.stated.formula !== true);
  const target = own ?? namedIn(text, fees)[0]?.draft ?? (fees.length === 1 ? fees[0] : undefined);
  if (amounts === undefined || who === undefined || target === undefined || target === who || !isFee(target) || target.stated.formula === true) return undefined;
  // Who is told by a bound comes before everybody else, the youngest first.
  const told = groups.map((group, i) => ({ ...group, amount: amounts[i] ?? 0 })).sort((a, b) => (a.high === b.high ? b.low - a.low : a.high - b.high));
  const last = told.at(-1);
  if (last === undefined) return undefined;
  const age = who.made.type === 'person.birthdate' ? yearsSince(who, referenceDate) : nameIn(who);
  const steps = told.slice(0, -1).map(({ low, high, amount }) => `${high === OLDEST ? `${age} >= ${String(low)}` : `${age} < ${String(high)}`} ? ${String(amount)} : `);
  const isWhole = amounts.every(Number.isInteger);
  reach(who, told);
  // What was taken for bounds of the fee are ages.
  delete target.range;
  target.stated.range = false;
  return setFormula(target, `${steps.join('')}${String(last.amount)}`, isWhole ? undefined : 2);
}

/** Some are as young or as old as is told, where no ages were. */
function reach(who: Draft, groups: readonly Group[]): void {
  if (who.stated.range === true || !/^person\.(?:age|birthdate)$/u.test(who.made.type)) return;
  const { min = GROWN, max = 85 } = who.made.options ?? {};
  const youngest = Math.min(...groups.map(({ high }) => high));
  const oldest = Math.max(...groups.map(({ low }) => low));
  const options = { ...who.made.options, min: Number(min) >= youngest ? Math.max(2, Math.floor(youngest / 2.5)) : Number(min), max: Math.max(Number(max), oldest + 10) };
  who.made = { type: who.made.type, options };
  who.stated.range = true;
}
