import { toNineDecimals } from '../../columns/rounding.js';
import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { setFormula } from '../formulas/set-formula.js';
import { isNumeric } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

/** What stands between the two columns of such a statement. */
const NEAR: readonly RegExp[] = [
  /\bwithin\s+(?:about\s+)?(?:±|\+\/?-|plus\/minus\s+)?\s?(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?\s?(?:[\p{L}°]+\s)?(?:of|from|around)\s+(?<other>[\p{L}_][\p{L}\d_ ]{1,40})/iu,
  /(?:^|[\s(,])(?:±|\+\/?-|plus or minus|give or take)\s?(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?\s?(?:[\p{L}°]+\s)?(?:of|from|around)\s+(?<other>[\p{L}_][\p{L}\d_ ]{1,40})/iu,
  /^[\s(:=]*(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?)\s*\(?(?:±|\+\/?-|plus or minus|plus\/minus|give or take)\s?(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?[\s).]*$/iu,
  /\b(?:differs?|deviates?|is off|varies|vary)\s+from\s+(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?)\s+by\s+(?:at most|no more than|up to|max(?:imum)?|less than|not more than)\s+(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?/iu,
  /\b(?:equals? to|close to|near|around|about|as|like)\s+(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?),?\s+\(?(?:±|\+\/?-|plus or minus|plus\/minus|give or take|within)\s?(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?/iu,
  /\b(?:is|are|equals?)\s+(?:always\s)?(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?)\s+\(?(?:±|\+\/?-|plus or minus|plus\/minus|give or take)\s?(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?/iu,
  /\b(?:varies|vary|fluctuates?|scatters?|spreads?|strays?)\s+(?:\p{L}+\s)?(?:around|about)\s+(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?)\s+by\s+(?:(?:about|around|roughly|up to|at most)\s)?(?<apart>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?/iu,
  /\b(?:normal(?:ly)?|gaussian|distributed|scattered|spread|cent(?:red|ered))\s+(?:distributed\s)?(?:around|about|on)\s+(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?)(?:,?\s+(?:with\s)?(?:an?\s)?\(?(?:(?:standard )?deviation|std|sd|sigma|σ)\s?(?:of|is|=)?\s?(?:about|around|roughly)?\s?(?<sd>\d+(?:[.,]\d+)?)\s?(?<percent>%|percent|pct|per cent)?)?[\s).]*$/iu,
];
/** "about 2.5 per hour": so many for each of what another column counts. */
const PER_EACH = /(?:^|[\s(,:=])(?:(?:about|around|roughly|approximately|approx\.?|~|on average|circa|ca\.?)\s?|(?=\d+(?:[.,]\d+)?\s?(?:to|-|–)\s?\d[^,;()]*\sper\s\d{2,4}))(?<rate>\d+(?:[.,]\d+)?)(?:\s?(?:to|-|–)\s?(?<high>\d+(?:[.,]\d+)?))?\s+(?:(?:lit(?:er|re)s?|l|kwh|kg|g|gallons?|units?|pieces?)\s+)?(?:(?:per|for each|for every|a|an|each)\s+)(?:worked\s+)?(?:(?<of>\d{2,4})\s?)?(?<each>\p{L}{2,20})\W*$/iu;
/** "reference value + small noise", "= true length plus noise (sd 2)" */
const NOISE = /^[\s(:=]*(?<other>[\p{L}_][\p{L}\d_ ]{1,40}?)\s*(?:\+|plus|with)\s*(?:(?:a (?:bit|little) of|some|small|slight|random|gaussian|normal|measurement|sensor)\s+)*noise(?:\s*\(?(?:of\s+)?(?:with\s+)?(?:(?:sd|std|sigma|stdev|standard deviation)\s*(?:of\s+|=\s*)?)?(?<sd>\d+(?:\.\d+)?)\)?)?[\s).]*$/iu;
/** Noise of which nothing is told, as a part of the number. */
const SLIGHT = 0.03;

/** How far such a number strays, as a part of itself. */
const STRAYS = 0.25;

/** "Fuel use is about 0.4 litres per km": of which column a sentence tells it. */
const OF_COLUMN = /^\W*(?:the\s)?(?<whose>\p{L}[\p{L} ]{2,30}?)\s(?:is|are|comes to|amounts to|makes)\s(?<said>(?:about|around|roughly|approximately|on average)\s\d[\d.,]*)\s(?:\p{L}+\s)?(?<each>per\s\p{L}{2,20})\W*$/iu;

export function readAboutPerOf(drafts: readonly Draft[], text: string): Claims | undefined {
  const { whose = '', said = '', each = '' } = OF_COLUMN.exec(text)?.groups ?? {};
  const own = whose === '' ? undefined : namedIn(whose, drafts.filter(isNumeric))[0]?.draft;
  return own === undefined ? undefined : readAboutPer(drafts, `${said} ${each}`, own);
}

/** "between 6 and 10 hours per head", "40 to 90 per guest": no bounds of the number itself, where the guests are counted. */
const RANGE_PER = /^[\s(:=]*(?:between |from |about |around )?[$€£]?(?<rate>\d+(?:[.,]\d+)?)(?:\s?(?:to|-|–|and)\s?[$€£]?(?<high>\d+(?:[.,]\d+)?))\s+(?:\p{L}{1,10}\s)?(?:per|for each|for every)\s(?<each>\p{L}{3,20})[\s).]*$/iu;
/** What is told for one of them by itself. */
const OF_ONE = /(?:^|_)(?:price|rate|fare|fee|speed|density|ratio|avg|average|mean|per|unit)(?:_|$)/iu;
const HEADS = /(?:^|_)(?:head_?count|heads|people|persons?|guests|staff|workers|crew|participants|attendees|group_size|party_size|passengers|pax)(?:_|$)/iu;

/** "deliveries, about 2.5 per hour" beside the hours worked. */
export function readAboutPer(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  const ranged = own === undefined || OF_ONE.test(own.name) ? undefined : RANGE_PER.exec(text)?.groups;
  const { rate = '', high = rate, each = '', of = '1' } = PER_EACH.exec(text)?.groups ?? ranged ?? {};
  if (own === undefined || rate === '' || own.stated.formula === true || (own.stated.range === true && ranged === undefined) || !isNumeric(own)) return undefined;
  const able = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const ofHeads = /^(?:head|person|capita)$/iu.test(each) ? able.find(({ name }) => HEADS.test(name)) : undefined;
  const counted = namedIn(each, able)[0]?.draft ?? able.find(({ name }) => name.toLowerCase().split('_').includes(each.toLowerCase())) ?? ofHeads;
  if (counted === undefined || readsOf(counted, own)) return undefined;
  const { decimals } = own.made.options ?? {};
  const digits = own.made.type === 'integer' ? 0 : typeof decimals === 'number' ? decimals : 1;
  const [low, most] = [readDigits(rate), readDigits(high)];
  const mean = `${nameIn(counted)} * ${String(toNineDecimals((low + most) / 2 / Number(of)))}`;
  const strays = most > low ? Number(((most - low) / (most + low)).toFixed(3)) : STRAYS;
  setFormula(own, `round(${mean} * (1 + ${String(strays)} * ${scatterOf(counted)})${digits === 0 ? '' : `, ${String(digits)}`})`, digits);
  return [{ kind: 'correlation', columns: [own.name, counted.name], rising: true, rho: 0.85 }];
}

/** Words no such statement lacks: a first look that is cheap. */
const HINT = /noise|within|±|\+\/?-|plus|give or take|differs?|deviates?|is off|var(?:y|ies)|around|about/iu;

/** "final time within 5% of seed time", "net ± 2 of gross", "differs from it by at most 3": a number on either side of another. */
export function readNear(drafts: readonly Draft[], text: string, own: Draft | undefined): Claims | undefined {
  if (!HINT.test(text)) return undefined;
  const noise = NOISE.exec(text);
  const match = noise ?? firstOf(text);
  if (match === undefined || TESTED.test(text.slice(0, match.index))) return undefined;
  const other = match.groups?.['other'] ?? '';
  const { apart, percent, sd } = match.groups ?? {};
  const stray = noise === null && apart !== undefined ? { apart, percent } : strayOf(sd, percent);
  const able = drafts.filter((draft) => draft !== own && isNumeric(draft));
  const anchor = namedIn(other, able)[0]?.draft;
  const target = own ?? namedIn(text.slice(0, match.index), able.filter((draft) => draft !== anchor)).at(-1)?.draft;
  if (anchor === undefined || target === undefined || !mayBeNumber(target) || target.stated.formula === true || readsOf(anchor, target)) return undefined;
  const size = readDigits(stray.apart);
  const most = stray.percent === undefined ? String(size) : `${nameIn(anchor)} * ${String(size / 100)}`;
  const { decimals } = target.made.options ?? {};
  const isWhole = target.made.type === 'integer' || (!isNumeric(target) && anchor.made.type === 'integer');
  const digits = isWhole ? 0 : typeof decimals === 'number' ? decimals : Number(anchor.made.options?.['decimals'] ?? 2);
  // What is cut off at the last digit stays within the distance, where what is rounded may not.
  const shift = `int(${most} * ${scatterOf(anchor)} * ${String(10 ** digits)}) / ${String(10 ** digits)}`;
  const claims = setFormula(target, `${nameIn(anchor)} + ${isWhole ? `int(${most} * ${scatterOf(anchor)})` : shift}`, digits);
  return claims.length === 0 ? undefined : [{ kind: 'holds', expression: `abs(${nameIn(target)} - ${nameIn(anchor)}) <= ${most} + ${String(10 ** -digits)}` }];
}

/** "true if the actual torque is within 5% of the target": a test, and no number made. */
const TESTED = /(?<![\p{L}])(?:if|when|whenever|where|unless|as long as|provided|wenn|falls|cuando|si|quand)(?![\p{L}])/iu;

/** Two deviations either way, or a small part. */
const strayOf = (deviation: string | undefined, percent: string | undefined): { readonly apart: string; readonly percent: string | undefined } =>
  deviation === undefined ? { apart: String(SLIGHT * 100), percent: '%' } : { apart: String(2 * readDigits(deviation)), percent };

function firstOf(text: string): RegExpExecArray | undefined {
  for (const pattern of NEAR) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}

/** A number, or what only its name made something else: an "actual" of which nothing is known, a time told in seconds. */
const mayBeNumber = (draft: Draft): boolean => isNumeric(draft) || (draft.made.type === 'category' && draft.concept === undefined && draft.stated.values !== true) || (['time', 'date'].includes(draft.made.type) && draft.stated.dates !== true && draft.stated.type !== true && !/(?:^|_)(?:date|day|at|on|when)$/iu.test(draft.name));

/** A number from -1 to 1 that hangs on the digits of another and looks drawn. */
export const scatterOf = (anchor: Draft): string => `((int(${nameIn(anchor)} * 100) * 37 % 101 - 50) / 50)`;

function readsOf({ made }: Draft, { name }: Draft): boolean {
  const expression = made.options?.['expression'];
  return typeof expression === 'string' && expression.split(/[^\p{L}\d_]+/u).includes(name);
}
