import type { Draft, Made } from '../model.js';
import { sharesIn } from '../phrases/shares.js';
import { isParticiple } from '../vocabulary/word-classes.js';
import { toSixDecimals } from './rounding.js';
import { Remark } from './remark.js';
import { kindOf } from './types.js';
import { isYesNo, valuesOf } from './weights.js';

const YES_NO = /(?<![\p{L}])(?:yes\s*(?:\/|or|and|,|\||\s)\s*no(?!\s(?!(?:about|around|roughly|approx\w*|circa|ca|only|mostly|mainly|usually|rarely|flag|field|value|column|with|where|when|if|for|from|by|in|at|as|on|based|depending|comparing|calculated|computed|derived|according|matching)(?![\p{L}]))\p{L})|no\s*(?:\/|or|,|\|)\s*yes|y\s*(?:\/|or|,|\|)\s*n|n\s*(?:\/|or)\s*y|ja\s*(?:\/|oder|,|\|)\s*nein|s[ií]\s*(?:\/|o|,|\|)\s*no|oui\s*(?:\/|ou|,|\|)\s*non)(?![\p{L}])/iu;
const TRUE_FALSE = /(?<![\p{L}])(?:true\s*(?:\/|or|and|,|\|)\s*false|false\s*(?:\/|or|,|\|)\s*true|t\/f|wahr\s*(?:\/|oder)\s*falsch|verdadero\s*(?:\/|o)\s*falso|vrai\s*(?:\/|ou)\s*faux)(?![\p{L}])/iu;
const ZERO_ONE = /(?<![\p{L}\d.,/-])(?<!\d\s?[,/|]\s?)(?:0\s*(?:\/|or|,|\|)\s*1|1\s*(?:\/|or)\s*0)(?![\p{L}\d./]|,\d|\s*(?:or|,|\/|\|)\s*\d+(?![\d.]*\s?(?:%|percent)))/iu;
/** "true for roughly 30%", "no in 8% of rows", "yes if …", "Y from 70 on": values told without the other one. */
const ONE_SIDED = /^[\s(:=-]*(?:(?:is|are|should be)\s+)?["'`]?(true|false|yes|no|y|n)["'`]?\s+(?:(?:for|in|if|when|whenever|where|exactly|only|once|as|from|unless|on|with|about|around|roughly|approximately|approx|circa|ca|maybe|some|just|nearly|almost|less|rarely|at)(?![\p{L}])(?!(?<=no\sless)\sthan)|[~≈<(]?\s?\d+(?:\.\d+)?\s?(?:%|percent\b))|^[\s(:=-]*(?:about |around |roughly |approximately |approx\.? |circa |only |with |~\s?)*(?:\d+(?:\.\d+)?\s?(?:%|percent)|an? (?:third|quarter|half|fifth|tenth)|half|one in \p{L}+)\s*(true|false|yes|no)(?![\p{L}])/iu;
/** "failure label, around 4% positive", "swab result (12% positive)": what came out is the one or the other. */
const POSITIVE = /^[\s(:=-]*(?:about |around |roughly |approximately |approx\.? |circa |only |with |~\s?)*(?:\d+(?:\.\d+)?\s?(?:%|percent)|an? (?:third|quarter|half|fifth|tenth)|half|one in \p{L}+)\s*(?:positives?|negatives?|ones|1s)[\s).]*$/iu;
const LABELLED = /(?:^|_)(?:label|class|target|flag|outcome|indicator|y)$/iu;
const TESTED = /(?:^|_)(?:results?|test|swab|culture|screening|status|finding|assay|pcr)$/iu;
/** "was reported by 6 in 100 people": it happened, or not. */
const HAPPENS = /^\s*(?:was|were|is|are|occurs?|occurred|happens?|happened)\s*(?:reported|observed|seen|noted|given|recorded|present|needed|requested|used|found|offered)?\s+(?:by|in|for|on|to)\s+(?:about\s+|around\s+|roughly\s+|only\s+)?(?:\d|an?\s|one\s|two\s|half|every)/iu;
/** "adverse reaction in 2 %", "(seen in 5% of cases)": how often there is one, where nothing tells which. */
const HAS_SHARE = /^[\s(:]*(?:(?:seen|occurs|present|reported|observed|occurring|happens)\s+)?(?:in|for|with|on)\s+(?:about\s+|around\s+|roughly\s+|only\s+|~\s*)?\d+(?:\.\d+)?\s?(?:%|percent)(?:\s+of\s+(?:the\s+|all\s+)?(?:rows|cases|patients|people|users|customers|participants|subjects|records|them|orders|visits))?[\s).]*$/iu;
/** "reported: about a quarter of all": how often it was. */
const ONLY_SHARE = /^[\s(:=–-]*(?:(?:for|in)\s+)?(?:about\s|around\s|roughly\s|approximately\s|approx\.?\s|only\s|~\s?|ca\.?\s)*(?:an?\s(?:quarter|third|half|fifth|tenth)|half|two thirds|three quarters|\d+(?:\.\d+)?\s?(?:%|percent)|\d{1,3}\sin\s\d{1,4}|one in \p{L}+)(?:\s+of\s+(?:all(?:\s\p{L}+)?|them|these|(?:the\s+)?\p{L}+))?[\s).]*$/iu;
/** "more likely for finals", "less common with high speed": what happens to some rows is a yes or no. */
const LIKELY = /^[\s(:=–-]*(?:(?:is|are)\s)?(?:(?:much|far|clearly)\s)?(?:(?:more|less)\s(?:likely|common|frequent|probable|often)|(?:higher|lower|greater)\s(?:chance|probability|likelihood|risk))\s(?:for|in|with|when|if|where|among|the)\s[^\d]*$/iu;
/** "(true", where the condition behind it was taken out. */
const BARE = /^[\s(:=-]*(?:is\s+)?["'`]?(true|yes)["'`]?[\s).]*$/iu;
const OR_NOT = /^\s*(?:or not(?: yet)?|oder nicht|o no|ou (?:non|pas))(?![\p{L}])/iu;
const FURTHER = /(?<![\p{L}])(?:yes|true|ja|s[ií]|oui)\s?(?:\/|\|)\s?(?:no|false|nein|non)\s?(?:\/|\|)\s?\p{L}{2,}|(?<![\p{L}])(?:yes|true|ja|s[ií]|oui),\s(?:no|false|nein|non)(?:,\s(?:or\s)?|,?\sor\s)(?!\p{L}+\s(?:no|yes)(?![\p{L}])|(?:about|around|roughly|only|mostly|mainly|usually|default|with|where|when|if|for|unknown\s)(?![\p{L}]))\p{L}{2,}(?:\s\p{L}+)?\s*(?:[).;]|$)/iu;
const isNumeric = (made: Made): boolean => ['integer', 'decimal'].includes(kindOf(made));
const SPLIT = /\s*(?:\/|,|\||\bor\b|\band\b|\boder\b|\bou\b|\bo\b)\s*/iu;

export function readYesNo(draft: Draft, remark: Remark): boolean {
  const { text } = remark;
  if (LIKELY.test(text) && draft.stated.values !== true && draft.stated.range !== true && draft.stated.type !== true && !isAnswer(draft.made) && kindOf(draft.made) !== 'date' && draft.made.type !== 'datetime') {
    draft.made = { type: 'boolean', options: { probability: 0.3 } };
    draft.stated.values = true;
    return true;
  }
  const happens = (HAPPENS.test(text) || HAS_SHARE.test(text) || ((isParticiple(draft.name) || isKindOfRow(draft)) && ONLY_SHARE.test(text))) && sharesIn(text).some(({ isVague }) => !isVague);
  if (happens && draft.stated.values !== true && (!isNumeric(draft.made) || isKindOfRow(draft))) {
    draft.made = { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    return true;
  }
  // "explicit or not": what the name says, or not.
  const orNot = OR_NOT.exec(text);
  if (orNot !== null && draft.stated.values !== true && !isNumeric(draft.made)) {
    if (draft.made.type !== 'boolean') draft.made = { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    remark.take({ start: orNot.index, end: orNot.index + orNot[0].length });
    return true;
  }
  const yesNo = YES_NO.exec(text);
  const zeroOne = ZERO_ONE.exec(text);
  // "yes/no/maybe": a list of more than the two.
  if (FURTHER.test(text)) return false;
  const match = yesNo ?? TRUE_FALSE.exec(text) ?? (zeroOne !== null && isFlagLike(draft, text) ? zeroOne : null);
  if (match === null) {
    if (POSITIVE.test(text) && !isAnswer(draft.made) && draft.stated.values !== true && (LABELLED.test(draft.name) || TESTED.test(draft.name) || !isNumeric(draft.made))) {
      draft.made = TESTED.test(draft.name) ? { type: 'category', options: { values: ['positive', 'negative'] } } : { type: 'boolean', options: { probability: 0.5 } };
      draft.stated.values = true;
      return true;
    }
    const one = ONE_SIDED.exec(text) ?? (draft.outcome === 'assumed' ? BARE.exec(text) : null);
    if (one === null || draft.stated.values === true || isAnswer(draft.made)) return false;
    const isShort = /^[yn]$/i.test(one[1] ?? '');
    draft.made = isShort ? { type: 'category', options: { values: ['Y', 'N'] } } : /^(?:yes|no)$/i.test(one[1] ?? one[2] ?? '') && draft.made.type === 'category' ? { type: 'category', options: { values: ['yes', 'no'] } } : { type: 'boolean', options: { probability: 0.5 } };
    draft.stated.values = true;
    return true;
  }
  const usual = shareOfYes(draft.made);
  if (match === yesNo) {
    const values = match[0].split(SPLIT).flatMap((value) => value.split(/\s+/u)).filter((value) => value !== '');
    draft.made = { type: 'category', options: { values: /^n/i.test(values[0] ?? '') ? values.slice(0, 2).reverse() : values.slice(0, 2), ...weighed([usual, 1 - usual]) } };
  } else draft.made = match === zeroOne ? { type: 'category', options: { values: [0, 1], ...weighed([1 - usual, usual]) } } : draft.made.type === 'boolean' ? draft.made : { type: 'boolean', options: { probability: usual } };
  draft.stated.values = true;
  remark.take({ start: match.index, end: match.index + match[0].length });
  return true;
}

const OPENS_SO = /^[\s(:=–-]*(?:0\s?\/\s?1|1\s?\/\s?0|y(?:es)?\s?\/\s?no?)(?![\p{L}\d/])/iu;

/** "converted 0/1 with a rate of 8% for A and 14% for B": how it is written, before the whole is read for its shares. */
export function readWrittenSo(draft: Draft, text: string): void {
  if (draft.made.type === 'boolean' && draft.stated.values !== true && OPENS_SO.test(text) && /\d\s?(?:%|percent)/iu.test(text)) readYesNo(draft, new Remark(text));
}

const isAnswer = (made: Made): boolean => kindOf(made) === 'boolean' || (made.type === 'category' && isYesNo(valuesOf(made) ?? []));

const HAPPENING = /(?:^|[_ ])(?:complications?|(?:side[_ ])?effects?|(?:adverse[_ ])?(?:events?|reactions?)|infections?|injury|injuries|accidents?|incidents?|faults?|defects?|errors?|failures?|outages?|violations?|claims?|complaints?|damages?|alarms?|alerts?|disease|illness|allergy|allergies)$/iu;

/** "member (30%)", "annulée 7%", "premium 10%": who or what so many rows are, where a share of the rows is all that is told. */
function isKindOfRow({ name, made, concept }: Draft): boolean {
  if (/^(?:premium|member(?:ship)?|vip|coupon|voucher|subscriber|guest|newsletter|insurance|warranty|balcony|garage|parking|pool|elevator|lift)$/iu.test(name)) return true;
  // "side effects 12%": that there were any, where "return reason 12%" has one.
  if (made.type === 'category' && HAPPENING.test(name)) return true;
  // "injured 10%": whether, where else it may be counted.
  if (made.type === 'integer' && isParticiple(name.toLowerCase())) return true;
  return made.type === 'person.fullName' || made.type === 'person.firstName' || ((concept === undefined || concept.id === 'unknown') && made.type === 'category');
}

/** Attrition is as rare written "yes/no" as it is written true and false. */
function shareOfYes({ type, options }: Made): number {
  const { probability, values, weights } = options ?? {};
  if (type === 'boolean') return typeof probability === 'number' ? probability : 0.5;
  if (type !== 'category' || !Array.isArray(values) || values.length !== 2 || !isYesNo(values) || !Array.isArray(weights)) return 0.5;
  const [first = 1, second = 1] = weights as number[];
  return (NOT.test(String(values[0])) ? second : first) / Math.max(1e-9, first + second);
}

const NOT = /^(?:n|0|f)/iu;

/** Weights that no text told. */
const UNTOLD = new WeakSet<readonly unknown[]>();
export const areUntold = (weights: unknown): boolean => Array.isArray(weights) && UNTOLD.has(weights);

function weighed(shares: readonly [number, number]): { readonly weights?: number[] } {
  if (shares[0] === shares[1]) return {};
  const weights = shares.map(toSixDecimals);
  UNTOLD.add(weights);
  return { weights };
}

/** "0 or 1" of a count are two numbers, "0/1" of a flag is no and yes. */
function isFlagLike(draft: Draft, text: string): boolean {
  if ((text.match(/\d\s?\/\s?\d/g) ?? []).length > 1) return false;
  return !/\b(?:mostly|usually)\s+0 or 1\b/iu.test(text) || kindOf(draft.made) === 'boolean';
}
