import type { Claims, Draft } from '../../model.js';
import { readDigits } from '../../phrases/numbers.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { isLater } from '../grammar/ends.js';
import { nameIn } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { capped } from './capped.js';
import { distance } from './distances.js';
import { setFormula } from './set-formula.js';
import { spanMoments } from './spans.js';
import { type Unit, unitIn } from './time-units.js';

const LATE = /\bdays\s+(?:between|from|of)\s+(?:the\s+)?([\p{L}_ ]{2,40}?)\s+(?:and|to)\s+(?:the\s+)?([\p{L}_ ]{2,40}?)\s*[,;(]\s*(?:but\s+|or\s+)?(?:0|zero|none)\s+(?:if|when|for|unless)\b/iu;

/** "days between due date and return, 0 if returned on time": never below nothing. */
export function lateDays(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const [, first = '', second = ''] = LATE.exec(text) ?? [];
  const moments = drafts.filter((draft) => draft !== own && isTemporal(draft));
  const [due, done] = [first, second].map((name) => namedIn(name, moments)[0]?.draft);
  if (due === undefined || done === undefined || due === done || isTemporal(own)) return undefined;
  return setFormula(own, `max(0, days(${nameIn(done)}, ${nameIn(due)}))`, 0);
}

const PER_DAY_LATE = /[$€£]?\s?(?<rate>\d+(?:[.,]\d+)?)\s?(?<unit>€|eur|usd|gbp|\$|£|dollars?|euros?|pounds?|cents?|ct|pence|p)?\s*(?:×|x|\*|per|a|for each|for every|each|every|\/|pro|por|par)\s?(?:days?|tag|día|jour)\s(?:late|overdue|past (?:the )?due|(?:past|after|beyond|over) (?:the |its )?(?:due|deadline|return date)|of delay|delayed|too late|verspätung|de retraso|de retard)/iu;
const DUE = /(?:^|_)(?:due|deadline|expected|fällig\p{L}*|vencimiento|échéance)(?:_|$)/iu;
const BACK = /(?:^|_)(?:return|returned|paid|brought|back|completed|submitted|handed|rückgabe|devolución|devuelto|retour|rendu)(?:_|$)/iu;
const DAYS_LATE = /^(?:days?_(?:late|overdue|past_due)|overdue_days|late_days)$/iu;

/** "fine 0.20 per day late": so much for each day that something came back after it was due. */
export function perDayLate(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const { rate, unit = '' } = PER_DAY_LATE.exec(text)?.groups ?? {};
  if (rate === undefined || isTemporal(own)) return undefined;
  const each = readDigits(rate) / (/^(?:cents?|ct|pence|p)$/iu.test(unit) ? 100 : 1);
  const counted = drafts.find((draft) => draft !== own && DAYS_LATE.test(draft.name) && isNumeric(draft));
  const rest = text.slice((PER_DAY_LATE.exec(text)?.index ?? 0) + (PER_DAY_LATE.exec(text)?.[0].length ?? 0));
  if (counted !== undefined) return setFormula(own, capped(`${nameIn(counted)} * ${String(each)}`, rest), 2);
  const [due, back] = [DUE, BACK].map((name) => drafts.find((draft) => isTemporal(draft) && name.test(draft.name)));
  return due === undefined || back === undefined || due === back ? undefined : setFormula(own, capped(`max(0, days(${nameIn(back)}, ${nameIn(due)})) * ${String(each)}`, rest), 2);
}

const FINE = /(?:^|[,;]\s+|\band\s+)(?:the\s+|an?\s+)?(?<name>(?:[\p{L}_-]+\s){0,3}[\p{L}_-]+)\s+(?:is|are|costs?|=|equals|amounts? to)\s+$/iu;

/** "The fine is 0.20 for every day past the due date": a sentence of it. */
export function sentencePerDayLate(drafts: readonly Draft[], text: string): Claims | undefined {
  const at = PER_DAY_LATE.exec(text)?.index;
  const name = at === undefined ? undefined : FINE.exec(`${text.slice(0, at).trimEnd()} `)?.groups?.['name'];
  const target = name === undefined ? undefined : namedIn(name, drafts.filter((draft) => isNumeric(draft) && draft.stated.formula !== true)).at(-1)?.draft;
  return target === undefined ? undefined : perDayLate(drafts, text, target);
}

const ELAPSED = /\b(?:between|from)\s+(?<earlier>.{2,40}?)\s+(?:and|to)\s+(?<later>.{2,40}?)[\s,]+(?:minus|less|without|excluding|not counting)\s+(?:the\s+|any\s+)?(?<pause>[\p{L}_ ]{2,40})|^\W*(?:is\s+|=\s*)?(?<end>[\p{L}_ ]{2,40}?)\s+(?:minus|-)\s+(?<start>[\p{L}_ ]{2,40}?)\s+(?:minus|-)\s+(?:the\s+)?(?<rest>[\p{L}_ ]{2,40})/iu;

/** "time between start and end minus the break": how long it took, but for a pause. */
export function workedTime(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const groups = ELAPSED.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const moments = drafts.filter((draft) => draft !== own && isTemporal(draft));
  const earlier = namedIn(groups['earlier'] ?? groups['start'] ?? '', moments)[0]?.draft;
  const later = namedIn(groups['later'] ?? groups['end'] ?? '', moments)[0]?.draft;
  const pause = namedIn(groups['pause'] ?? groups['rest'] ?? '', drafts.filter((draft) => draft !== own && isNumeric(draft)))[0]?.draft;
  if (earlier === undefined || later === undefined || pause === undefined || earlier === later) return undefined;
  return spanMoments(own, later, earlier, text, pause);
}

const THE_TWO =
  /\b(?:between|from|of)\s+(?:the\s+|these\s+|those\s+)?(?:two|both)\s+(?:dates|times|timestamps|moments|columns|of them)\b|\b(?:between (?:(?:the|these|those) two|both|them)|(?:difference|gap|interval|time) of (?:(?:the|these|those) two|both))(?=\s*(?:$|[,;.)]))|\bzwischen (?:den |diesen )?(?:beiden|zwei)\b|\bentre (?:ambas|ambos|las dos|los dos|les deux|ces deux)(?![\p{L}])/iu;

/** "check in, check out, hours worked (difference)": of the two just before. */
const BARE = /^[\s(=:]*(?:(?:is|as|being)\s)?(?:the\s|their\s)?(?:time\s)?(?:difference|gap|differenz|diferencia|diff[ée]rence)(?:\s(?:in|en)\s(?:seconds|minutes|hours|days|minuten|stunden|tagen|minutos|horas|d[íi]as|minutes|heures|jours))?[\s).]*$/iu;

/** "the difference between the two dates": the two moments told before it. */
export function betweenTheTwo(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const before = drafts.slice(0, drafts.indexOf(own)).slice(-2);
  // "booked, showed up, no-shows (the difference between the two)": of two numbers.
  if (before.length === 2 && before.every((draft) => isNumeric(draft)) && !/\b(?:dates|times|timestamps|moments)\b/iu.test(text)) return undefined;
  const isOfBoth = BARE.test(text) && before.length === 2 && before.every(isTemporal);
  if (!isOfBoth && !THE_TWO.test(text)) return undefined;
  const [a, b] = twoOf(drafts.slice(0, drafts.indexOf(own))) ?? twoOf(drafts) ?? [];
  if (a === undefined || b === undefined || isTemporal(own)) return undefined;
  return a.made.options?.['after'] === b.name ? spanMoments(own, a, b, text) : spanMoments(own, b, a, text);
}

/** The last two moments of some columns. */
function twoOf(drafts: readonly Draft[]): readonly Draft[] | undefined {
  const moments = drafts.filter(isTemporal).slice(-2);
  return moments.length === 2 ? moments : undefined;
}

const FROM_TO = /^\W*(?:is\s|=\s|measured\s|counted\s|elapsed\s)*(?:from|between|since)?\s*(?:the\s+)?(?<from>[\p{L}_][\p{L}_ ]{1,30}?)\s+(?:to|until|till|and|→)\s+(?:the\s+)?(?<to>[\p{L}_][\p{L}_ ]{1,30}?)\W*$/iu;
/** Either may be named first. */
const DIFFERENCE = /\b(?:difference|gap|interval|differenz|diferencia|diff[ée]rence|days|hours|minutes|time)\s(?:\p{L}+\s)?(?:between|zwischen|entre)\s/iu;
/** Within what a moment follows another as a rule, where the distance is told in the unit. */
const USUALLY: Readonly<Partial<Record<Unit, string>>> = { seconds: '10m', minutes: '4h', hours: '3d' };

/** "delivery_minutes from placing to delivery", "hours (opened to closed)": the distance of two moments that other words name. */
export function fromMomentToMoment(drafts: readonly Draft[], text: string, own: Draft): Claims | undefined {
  const groups = FROM_TO.exec(text)?.groups;
  const unit = unitIn(own.name) ?? unitIn(own.text);
  if (groups === undefined || unit === undefined || isTemporal(own)) return undefined;
  const moments = drafts.filter((draft) => draft !== own && isTemporal(draft));
  const [first, second] = [groups['from'] ?? '', groups['to'] ?? ''].map((name) => namedIn(name, moments)[0]?.draft);
  const isTurned = first !== undefined && second !== undefined && DIFFERENCE.test(groups['from'] ?? '') && isLater(first, second);
  const [earlier, later] = isTurned ? [second, first] : [first, second];
  if (earlier === undefined || later === undefined || earlier === later || later.made.type === 'expression') return undefined;
  // Where others lie between, the moments are drawn and the distance follows.
  const isNext = moments.length === 2 || later.made.options?.['after'] === earlier.name;
  if (isNext) return spanMoments(own, later, earlier, text);
  const within = USUALLY[unit];
  const before = moments.find((draft) => draft !== later && draft.made.options?.['after'] === earlier.name) ?? earlier;
  if (within !== undefined && later.stated.dates !== true && before.made.options?.['after'] !== later.name) later.made = { type: 'datetime', options: { after: before.name, within } };
  return setFormula(own, distance(unit, later, earlier), unit === 'hours' ? 2 : 0);
}

const IS_THE_TWO = /^(?<name>[^,;]{2,50}?)\s+(?:is|=|equals?|means?|ist|es|est)\s/iu;

/** "the cook time is the difference of the two": a sentence of the number before the verb. */
export function sentenceOfTheTwo(drafts: readonly Draft[], text: string): Claims | undefined {
  const name = THE_TWO.test(text) ? IS_THE_TWO.exec(text)?.groups?.['name'] : undefined;
  const target = name === undefined ? undefined : namedIn(name, drafts.filter((draft) => isNumeric(draft))).at(-1)?.draft;
  return target === undefined ? undefined : betweenTheTwo(drafts, text, target);
}
