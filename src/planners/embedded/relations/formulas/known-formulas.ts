import { keyOf, keysOf } from '../../reading/words.js';
import { isCalled } from '../../columns/names.js';
import type { Draft } from '../../model.js';
import { alike } from '../grammar/alike.js';
import { answerOf, isPlainFlag } from '../grammar/yes-no.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { calledOf, literal, nameIn, takes } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';
import { keep } from '../limits/keep.js';
import { completeBands } from './usual-bands.js';
import { followScore } from './match-results.js';
import { completeChange } from './changes.js';
import { completeCharged } from './charged.js';
import { agreeOnDelay, completeDaysLate, completeDelays } from './planned-and-actual.js';
import { completeShares } from './shares-of-amounts.js';
import { nameDays } from './named-days.js';
import { tellQuarters } from './quarters.js';
import { setFormula } from './set-formula.js';
import { shiftMoment } from './shifted-moments.js';
import { agreeOnUnits } from './unit-twins.js';
import { addWays } from './two-ways.js';
import { spanMoments } from './spans.js';
import { SECONDS, unitIn } from './time-units.js';
import { calledIn, type UsualFormula, usualFormulasFor } from './usual-formulas.js';

const TEST = /[<>=]/u;
const WORKED_OUT = /\b(?:calculated|computed|derived|worked out|berechnet|calculad\w+|calcul[ée]\w*)\b/iu;

/** Columns that go without saying: a total beside a quantity and a price is their product, where nothing else was said of it. */
export function completeKnown(drafts: readonly Draft[], referenceDate: string): void {
  completeTaxes(drafts);
  completeShares(drafts);
  completePerUnit(drafts);
  completeRatios(drafts);
  completePay(drafts);
  completeCharged(drafts);
  completeChange(drafts);
  const called = new Map(drafts.map((draft) => [draft, spellingsOf(draft).flatMap(calledIn)]));
  const named = (names: ReadonlySet<string>): readonly Draft[] => drafts.filter((draft) => called.get(draft)?.some((name) => names.has(name)));
  for (const known of usualFormulasFor([...called.values()].flat())) {
    // "commission percent, commission amount": the one that the formula takes is not the one it gives.
    for (const column of named(known.targets).filter(isUndecided)) {
      completeBy(known, column, named);
      if (!isUndecided(column)) break;
    }
  }
  completeSum(drafts);
  addWays(drafts);
  completeTotal(drafts);
  agreeOnUnits(drafts);
  completeNumbered(drafts);
  completePrices(drafts);
  completeDelays(drafts);
  completeDaysLate(drafts);
  agreeOnDelay(drafts);
  completeDurations(drafts);
  completeStays(drafts);
  completeTerms(drafts);
  completeClocks(drafts);
  nameDays(drafts);
  tellQuarters(drafts, referenceDate);
  completeBands(drafts);
  followScore(drafts);
  completeAges(drafts, referenceDate);
}

/** A column by its name, in English, and with what it is told in: "time in minutes". */
function spellingsOf(draft: Draft): readonly string[] {
  const { unit } = calledOf(draft);
  // "discount (0-30%)" is no amount.
  if (isInPercent(draft)) return [`${draft.name} pct`];
  return [draft.name, ...(draft.english === undefined ? [] : [draft.english]), ...(unit === undefined ? [] : [`${draft.name} ${unit}`])];
}

const isInPercent = ({ name, text, made, stated }: Draft): boolean => stated.formula !== true && !/pct|percent|rate|%/iu.test(name) && largestOf(made) <= 100 && /\d\s?(?:%|percent)(?!\s*(?:of|missing|empty|null|blank|are|have|is)(?![\p{L}]))/iu.test(text);

/** The largest number there may be; none of what is no number. */
function largestOf({ options }: Draft['made']): number {
  const { max, values } = options ?? {};
  return typeof max === 'number' ? max : Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'number') ? Math.max(...(values)) : Number.POSITIVE_INFINITY;
}

/** When a stay or a hire begins, and when it ends. */
const STAY_BEGINS = /^(?:check_?in|arrival|pick_?up|start)(?:_date)?$|^(?:fecha_de_)?(?:recogida|entrada|llegada|inicio)$|^(?:date_(?:de_|d_))?(?:arrivée|retrait|début)$|^(?:anreise|ankunfts?|abhol|start)(?:datum)?$/iu;
const STAY_ENDS = /^(?:check_?out|departure|return|drop_?off|end)(?:_date)?$|^(?:fecha_de_)?(?:devolución|salida|fin)$|^(?:date_(?:de_|d_))?(?:départ|retour|fin)$|^(?:abreise|rückgabe|end)(?:datum)?$/iu;

/** "check-in, check-out, price per night, total": the nights are counted. */
function completeStays(drafts: readonly Draft[]): void {
  const total = drafts.find((draft) => isCalled(draft, /^(?:total|total_(?:price|cost|amount)|gesamt(?:preis|kosten|betrag)?|(?:importe|precio|coste)_total|(?:montant|prix|co[uû]t)_total)$/i) && isUndecided(draft) && draft.stated.range !== true);
  const rate = drafts.find((draft) => isCalled(draft, /^(?:(?:price|rate|cost)_per_(?:night|day)|(?:preis|tarif)_pro_(?:nacht|tag)|(?:precio|tarifa)_por_(?:noche|d[ií]a)|(?:prix|tarif)_par_(?:nuit|jour)|(?:nightly|daily|room)_(?:rate|price))$/i) && isNumeric(draft));
  const [from, to] = [STAY_BEGINS, STAY_ENDS].map((name) => drafts.find((draft) => isCalled(draft, name) && draft.made.type === 'date'));
  if (total === undefined || rate === undefined || from === undefined || to === undefined) return;
  setFormula(total, `${nameIn(rate)} * days(${nameIn(to)}, ${nameIn(from)})`, 2);
}

const SUM = /^(?:total|total_(?:amount|due|charges?|costs?|price|fees?|bill)|amount_due|(?:invoice|bill|grand)_total)$/iu;
const CHARGE = /(?:^|_)(?:fees?|charges?|surcharges?|costs?|tax|taxes|levy|duty|duties|tolls?|extras)$/iu;
const NO_CHARGE = /(?:^|_)(?:per|unit|hourly|daily|nightly|weekly|total|estimated|planned|budgeted)(?:_|$)/iu;

/** "base fee, overage charge, total", "room charge, minibar charge, city tax, total": all that is charged before it. */
function completeSum(drafts: readonly Draft[]): void {
  const total = drafts.find((draft) => isCalled(draft, SUM) && isUndecided(draft) && isNumeric(draft) && draft.stated.range !== true);
  const parts = total === undefined ? [] : drafts.slice(0, drafts.indexOf(total)).filter((draft) => (isCalled(draft, CHARGE) || isSpent(draft)) && !NO_CHARGE.test(draft.name) && isAmount(draft));
  if (total !== undefined && parts.length > 1 && !parts.some((part) => dependsOn(part, total))) setFormula(total, parts.map(nameIn).join(' + '), 2);
}

/** What a household spends a month. */
const isSpent = ({ concept }: Draft): boolean => /^budget_(?!income|savings)/u.test(concept?.id ?? '');

const TOTAL_OF = /^(?:total|overall|combined)_(?<noun>\p{L}+)$|^(?<before>\p{L}+)_total$/iu;
const NO_PART = /(?:^|_)(?:per|unit|min|max|avg|average|mean|median|target|planned|expected|estimated|budgeted|daily|hourly|weekly|monthly|last|previous|free|max_?allowed)(?:_|$)/iu;
const NO_SUM = /^(?:price|cost|rate|time|date|id|amount|value|income|revenue|sales|score|rating|percent|pct|cholesterol|number|area|size|distance|weight)s?$/iu;

/** "adult tickets, child tickets, total tickets", "prep minutes, cook minutes, total minutes": all of them that stand before it. */
function completeTotal(drafts: readonly Draft[]): void {
  for (const total of drafts.filter((draft) => isUndecided(draft) && isNumeric(draft) && draft.stated.range !== true)) {
    const { noun = '', before = noun } = TOTAL_OF.exec(total.english ?? total.name)?.groups ?? {};
    if (before === '' || NO_SUM.test(before)) continue;
    const parts = drafts.slice(0, drafts.indexOf(total)).filter((draft) => (draft.english ?? draft.name).endsWith(`_${before}`) && !NO_PART.test(draft.name) && isAmount(draft));
    if (parts.length > 1 && !parts.some((part) => dependsOn(part, total))) setFormula(total, parts.map(nameIn).join(' + '), parts.every(isWhole) ? undefined : 2);
  }
}

const isWhole = ({ made }: Draft): boolean => made.type === 'integer' || (made.type === 'category' && Array.isArray(made.options?.['values']) && made.options['values'].every(Number.isInteger));

const isAmount = ({ made }: Draft): boolean => ['decimal', 'integer', 'expression', 'commerce.price'].includes(made.type) || (made.type === 'category' && Array.isArray(made.options?.['values']) && made.options['values'].every((value) => typeof value === 'number'));

const OF_TWO = /^(.{2,40}?)_to_(.{2,40}?)_(ratio|pct|percent|percentage)$/iu;

/** "rent, monthly income, rent to income ratio": the one by the other. */
function completeRatios(drafts: readonly Draft[]): void {
  for (const ratio of drafts) {
    const [, of = '', to = '', unit = ''] = OF_TWO.exec(ratio.english ?? ratio.name) ?? [];
    if (of === '' || !isUndecided(ratio) || ratio.stated.range === true) continue;
    const able = drafts.filter((draft) => draft !== ratio && isNumeric(draft) && !dependsOn(draft, ratio));
    const [a, b] = [of, to].map((part) => namedIn(part.replaceAll('_', ' '), able)[0]?.draft);
    if (a !== undefined && b !== undefined && a !== b) setFormula(ratio, `${nameIn(a)} / ${nameIn(b)}${/^ratio$/iu.test(unit) ? '' : ' * 100'}`, 2);
  }
}

const PER = /^(?:(?:unit_)?(?:price|cost|rate|fee|fare|preis|kosten|tarif|precio|coste|tarifa|prix|coût)_(?:per|pro|je|por|par)_)(?:the_|el_|la_|l_)?(\p{L}+)$/iu;
const WHOLE = /^(?:total|total_(?:price|cost|amount|due)|(?:line|order|grand)_total|amount|cost|bill|gesamt(?:preis|kosten|betrag|summe)?|betrag|kosten|importe|importe_total|precio_total|coste_total|montant|montant_total|prix_total)$/iu;

/** "scoops, price per scoop, total", "Liter, Preis pro Liter, Gesamtkosten": so many of what the price is told for. */
function completePerUnit(drafts: readonly Draft[]): void {
  const total = drafts.find((draft) => isCalled(draft, WHOLE) && isUndecided(draft) && isNumeric(draft) && draft.stated.range !== true);
  const price = drafts.find((draft) => PER.test(draft.name) && isNumeric(draft));
  const unit = keyOf(PER.exec(price?.name ?? '')?.[1] ?? '');
  if (total === undefined || price === undefined || unit === '' || price === total) return;
  const counts = drafts.filter((draft) => draft !== price && draft !== total && isNumeric(draft) && !isTemporal(draft) && !/_(?:per|pro|je|por|par)_/u.test(draft.name) && keysOf(draft.name).some((key) => key === unit));
  const [count] = counts;
  if (count !== undefined && counts.length === 1 && !dependsOn(count, total)) setFormula(total, `${nameIn(count)} * ${nameIn(price)}`, 2);
}

const isUndecided = (draft: Draft): boolean => {
  const { stated, cases, made, missing } = draft;
  return stated.formula !== true && (stated.values !== true || isPlainFlag(draft)) && cases === undefined && missing === undefined && !['date', 'datetime', 'time', 'uuid', 'sequence', 'pattern'].includes(made.type);
};

function completeBy({ operands, formula, decimals, isShare, isTold: mustBeTold }: UsualFormula, column: Draft, named: (names: ReadonlySet<string>) => readonly Draft[]): void {
  const isTold = WORKED_OUT.test(column.text);
  // A test is answered by yes or no; where its share was told it is drawn.
  if (TEST.test(formula) && !isPlainFlag(column)) return;
  if ((mustBeTold || column.stated.range === true) && !isTold) return;
  const found = operands.flatMap((names) => named(names).find((draft) => draft !== column && isNumeric(draft)) ?? []);
  if (found.length < operands.length || new Set(found).size < found.length || found.some((draft) => dependsOn(draft, column))) return;
  // A height in metres is no hundredth of one.
  const isInMetres = found.some(({ made }) => typeof made.options?.['max'] === 'number' && made.options['max'] <= 3 && formula.includes(' / 100) * ('));
  const body = (isInMetres ? formula.replaceAll(' / 100)', ')') : formula).replace(/\$(\d)/g, (_, index: string) => { const operand = found[Number(index)]; return operand === undefined ? '' : nameIn(operand); });
  const isRatio = /ratio|frac|share_of/iu.test(column.name);
  const expression = isShare && !isRatio ? `${body} * 100` : body;
  const scale = isShare && isRatio ? 3 : decimals;
  const stated = column.made.options?.['decimals'];
  if (TEST.test(formula)) return void setFormula(column, answerOf(column, expression));
  setFormula(column, expression, scale !== undefined && isTold && typeof stated === 'number' && stated > 0 ? stated : scale);
}

const GROSS = /^(?:gross|(?:monthly_|annual_|weekly_)?gross(?:_(?:monthly|annual|yearly|weekly))?(?:_(?:pay|salary|wages?|income|earnings))?|(?:base|basic)_(?:salary|pay)|brutto(?:gehalt|lohn|verdienst)?|salaire_brut|sueldo_bruto|salario_bruto)$/i;
const TAKEN_HOME = /^(?:net|net_pay|net_salary|take_home|take_home_pay|netto(?:gehalt|lohn|verdienst)?|salaire_net|sueldo_neto|salario_neto)$/i;
const TAKEN_OFF = /^(?:tax|taxes|income_tax|tax_withheld|withholding|federal_tax|state_tax|paye|social_security|social|national_insurance|ni|ss|fica|medicare|pension|pension_contribution|health_insurance|insurance|retirement|retirement_401k|401k|deductions|total_deductions|other_deductions|union_dues|steuern?|lohnsteuer|einkommensteuer|sozialabgaben|sozialversicherung|abzüge|retenciones?|cotisations|retenues)(?:_amt|_amount)?$/i;
/** So much of the pay one of them takes at most. */
const MOST_TAKEN = 0.24;

/** "gross, tax, pension, net": what is left of the pay when all of it is taken off. */
function completePay(drafts: readonly Draft[]): void {
  const gross = drafts.findIndex((draft) => isCalled(draft, GROSS) && isNumeric(draft));
  const net = drafts.findIndex((draft) => isCalled(draft, TAKEN_HOME) && isUndecided(draft));
  const [before, left] = [drafts[gross], drafts[net]];
  const taken = drafts.filter((draft) => isCalled(draft, TAKEN_OFF) && draft !== left && draft !== before);
  // An invoice says first what is net.
  if (before === undefined || left === undefined || net < gross || taken.length === 0) return;
  for (const part of taken) {
    if (!isNumeric(part) && part.remarks.length === 0) part.made = { type: 'decimal', options: { min: 20, max: 900, decimals: 2, distribution: 'lognormal', median: 160 } };
    if (part.made.type === 'decimal' || part.made.type === 'integer') keep(part, '<=', before, MOST_TAKEN, drafts);
  }
  setFormula(left, [nameIn(before), ...taken.filter(isNumeric).map(nameIn)].join(' - '), 2);
}

const OF_ALL = /^(?:(?:average|avg|mean|gpa)(?:_(?:score|grade|mark))?|(?:total|sum)(?:_(?:score|points?))?)$/i;

/** Of scores out of 100 as well. */
const BEST_GPA = 4;

/** "exam_score_1, exam_score_2, exam_score_3, average": of the columns that are counted. */
function completeNumbered(drafts: readonly Draft[]): void {
  const columns = drafts.filter((draft) => (isCalled(draft, OF_ALL) || draft.concept?.id === 'average_20') && draft.stated.formula !== true && draft.stated.range !== true && draft.cases === undefined);
  for (const column of columns) {
    const numbered = drafts.filter((draft) => draft !== column && isNumeric(draft) && /_\d{1,2}$/.test(draft.name));
    const alike = numbered.filter(({ name }) => name.replace(/\d+$/, '') === numbered[0]?.name.replace(/\d+$/, ''));
    const counted = alike.length < 2 ? scoresBefore(column, drafts) : alike;
    if (counted.length < 2) continue;
    const sum = counted.map(nameIn).join(' + ');
    if (/^(?:total|sum)/i.test(column.english ?? column.name)) setFormula(column, sum);
    else if (/^gpa$/iu.test(column.name) && (mostOf(counted[0]) ?? 0) > 5) setFormula(column, `(${sum}) / ${String(counted.length * ((mostOf(counted[0]) ?? 100) / BEST_GPA))}`, 2);
    else setFormula(column, `(${sum}) / ${String(counted.length)}`, column.concept?.id === 'average_20' ? 2 : 1);
  }
}

/** "midterm, final exam, average", "math, reading, writing, total": scores of one scale right before what is made of them. */
function scoresBefore(column: Draft, drafts: readonly Draft[]): readonly Draft[] {
  // "total, average": both of the scores alone.
  const before = drafts.slice(0, drafts.indexOf(column)).filter((draft) => !(draft.stated.formula === true && isCalled(draft, OF_ALL)));
  const most = mostOf(before.at(-1));
  const first = before.findLastIndex((draft) => mostOf(draft) !== most || !isNumeric(draft) || NO_SCORE.test(draft.name));
  return most === undefined || !SCALES.has(most) ? [] : before.slice(first + 1);
}

const SCALES = new Set([5, 6, 10, 15, 20, 50, 100]);
const NO_SCORE = /attendance|percent|pct|hours|rate|weight|share|age|absences|days|humidity|id$/iu;

function mostOf(draft: Draft | undefined): number | undefined {
  const max = draft?.made.options?.['max'];
  return typeof max === 'number' && draft?.stated.formula !== true ? max : undefined;
}

/** The high and the low of a day's prices lie around its open and close. */
function completePrices(drafts: readonly Draft[]): void {
  const [open, high, low, close] = [/^open(?:_price|ing_price)?$/i, /^high(?:_price)?$/i, /^low(?:_price)?$/i, /^clos(?:e|ing)(?:_price)?$/i].map((name) => drafts.find((draft) => name.test(draft.name)));
  if (open === undefined || high === undefined || low === undefined || close === undefined || ![open, close].every((draft) => isNumeric(draft) && draft.stated.formula !== true)) return;
  // "open, high, low, close (between 100 and 600)": told once for all four.
  const told = [high, low, open, close].find(({ stated }) => stated.range === true);
  for (const end of [open, close]) {
    if (told !== undefined && end.stated.range !== true) end.made = told.made;
    // Both ends of the day lie around them; what was told of that would go round in a circle.
    if (end.cases?.some(({ when }) => [high, low].some((draft) => takes(when, draft))) === true) delete end.cases;
  }
  const { min, max } = told?.made.options ?? {};
  const [a, b] = [nameIn(open), nameIn(close)];
  setFormula(high, typeof max === 'number' ? `min(${max}, max(${a}, ${b}) * 1.01)` : `max(${a}, ${b}) * 1.01`, 2);
  setFormula(low, typeof min === 'number' ? `max(${min}, min(${a}, ${b}) * 0.99)` : `min(${a}, ${b}) * 0.99`, 2);
}

function dependsOn(draft: Draft | undefined, on: Draft): boolean {
  const expression = draft?.made.options?.['expression'];
  // "diabetics have a higher hba1c": the number was told by the yes or no.
  return [expression, draft?.when, ...(draft?.cases ?? []).map(({ when }) => when)].some((text) => typeof text === 'string' && takes(text, on));
}

const TAX = /^(?:tax|sales_tax|vat|vat_amount|tax_amount|mwst|iva|tva|income_tax|tax_withheld)$/i;
const NET = /^(?:sub_?total|line_total|line_amount|net_line|net(?:_amount|_amt|_total)?|am(?:oun)?t_net|amount|price|total_before_tax|gross_pay|gross_salary)$/i;

/** "tax at 20 percent" beside a subtotal is that share of it. */
function completeTaxes(drafts: readonly Draft[]): void {
  const tax = drafts.find((draft) => isCalled(draft, TAX) && draft.stated.formula !== true);
  const net = drafts.find((draft) => isCalled(draft, NET) && draft !== tax && isNumeric(draft));
  const rate = /(\d{1,2}(?:\.\d{1,2})?)\s?(?:%|percent|pct)/i.exec(tax?.remarks.map(({ text }) => text).join(' ') ?? '')?.[1];
  // Where nothing tells how much is taken, it is no more than such taxes are.
  if (tax !== undefined && net !== undefined && rate === undefined && isUndecided(tax) && isNumeric(tax) && tax.stated.range !== true && !dependsOn(net, tax) && !drafts.some(({ name }) => /(?:tax|vat)_(?:rate|pct|percent)/iu.test(name))) keep(tax, '<=', net, MOST_TAX, drafts, LEAST_TAX);
  if (tax === undefined || net === undefined || rate === undefined || dependsOn(net, tax)) return;
  setFormula(tax, `${nameIn(net)} * ${String(Math.round(Number(rate) * 100) / 10_000)}`, 2);
}

const MOST_TAX = 0.25;
const LEAST_TAX = 0.05;

const STARTS = /^(?:start|started|begin|began|open|opened|entered|entry|plugged_in|check(?:ed)?_?in|took_?off|take_?off|departure|departed|clock(?:ed)?_?in|login|call_start|pick_?up|loaded|admitted|admission|ordered|first_seen|from)(?:_(?:at|on|date|time|datetime|timestamp|ts))?$|(?:_start|_began)(?:_(?:at|on|date|time))?$|^(?:start_)/i;
const ENDS = /^(?:end|ended|finish|finished|close|closed|left|exit|exited|unplugged|check(?:ed)?_?out|landed|landing|arrival|arrived|clock(?:ed)?_?out|logout|call_end|drop_?off|unloaded|discharged|discharge|delivered|completed|submitted|last_seen|to|stop|stopped)(?:_(?:at|on|date|time|datetime|timestamp|ts))?$|(?:_end|_finish|_stop)(?:_(?:at|on|date|time))?$|^(?:end_)/i;
const LENGTHS = /^(?:(?:total_|session_|call_|trip_|ride_|build_|stay_|flight_)?duration|elapsed(?:_time)?|length_of_stay|downtime|(?:minutes|hours)_lost|(?:lost|down|downtime)_(?:minutes|hours)|mins_it_took|nights?|stay|mins|minutes|hours|seconds)(?:_(?:in_)?(?:s|sec|secs|seconds|m|min|mins|minutes|h|hrs|hours|d|days))?$/i;
/** "ride_length" in minutes, "parking_minutes": how long what began and ended took. */
const LASTED = /^(?:ride|trip|call|session|stay|visit|flight|build|parking|charging|rental|meeting|shift|workout|run|job|game|match|lesson|class|appointment|outage|voyage|drive|journey|walk|surgery|event|total)_(?:length|time|minutes|mins|hours|seconds|secs)(?:_(?:in_)?(?:s|sec|secs|seconds|min|mins|minutes|h|hrs|hours))?$/iu;
/** "minutes_parked", "time_on_site". */
const SPENT = /^(?:minutes|mins|hours|seconds|time)_(?:parked|spent|taken|worked|driven|played|charged|slept|used|stayed|rented|on_site)(?:_(?:in_)?(?:s|sec|secs|seconds|min|mins|minutes|h|hrs|hours))?$/iu;

/** "hours_worked", "net_hours": how long somebody was at work. */
const WORKED = /^(?:(?:total|net|gross|paid|billable|working|worked|work|shift)_)?(?:hours|hrs)(?:_worked)?(?:_total)?$/iu;
const PAUSE = /^(?:(?:lunch|unpaid|total)_)?(?:break|breaks|pause|lunch)(?:_(?:time|duration|length))?(?:_(?:in_)?(?:min|mins|minutes|h|hrs|hours))?$/iu;

/** "hours_to_close", "outage_minutes", "number of days", "transit_days": how long it was between the only two moments of a row. */
const BETWEEN =
  /^(?:days|hours|hrs|minutes|mins|seconds)_(?:to|until)_[a-z_]+$|^(?!first_|initial_)(?:[a-z]+_)?(?:outage|downtime|transit|resolution|handling|handle|processing|lead|cycle|turnaround|response|repair|restoration|recovery|delivery|shipping|storage|dwell|treatment|approval|leave|absence|vacation|service|settlement|fulfil?lment|occupancy)_(?:time_)?(?:in_)?(?:s|sec|secs|seconds|min|mins|minutes|h|hrs|hours|days)$|^(?:number_of_|num_|no_of_|total_)?days(?:_(?:off|requested|taken|absent|away|booked|rented|total))?$|^days_(?:open|pending|elapsed|in_process|outstanding|in_transit|on_the_road|en_route|under_way)$|^(?:lead|transit|delivery|turnaround|processing)_(?:time|days)$|^open_days$|^(?:anzahl_(?:der_)?|fehl|krankheits|urlaubs|miet)tage$|^(?:nombre_de_)?jours$|^(?:n[uú]mero_de_)?d[ií]as$/iu;

/** The only two moments of a row, of which the one comes after the other. */
function twoMoments(drafts: readonly Draft[]): readonly [Draft, Draft] | undefined {
  const [first, second, ...others] = drafts.filter(isTemporal);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (second.made.options?.['after'] === first.name) return [first, second];
  return first.made.options?.['after'] === second.name ? [second, first] : undefined;
}

/** What a row begins with, and of several moments the one that a length is named by: "resolution_hours" beside `resolved_at`. */
const BEGINS = /^(?:created|opened|reported|submitted|placed|ordered|received|logged|requested|raised|filed|booked|started)(?:_(?:at|on|date|time))?$|^(?:order|creation|request|report|submission|start)_(?:date|time|at)$/iu;

function momentsNamed(drafts: readonly Draft[], length: Draft): readonly [Draft, Draft] | undefined {
  const moments = drafts.filter(isTemporal);
  const begin = moments.filter((draft) => isCalled(draft, BEGINS));
  const keys = keysOf(length.name.replaceAll('_', ' ')).filter((key) => !/^(?:hour|minute|day|second|time|to|until|total|in)$/u.test(key));
  const ends = moments.filter((draft) => !begin.includes(draft) && keysOf(draft.name.replaceAll('_', ' ')).some((key) => keys.some((own) => alike(own, key))));
  return begin.length === 1 && ends.length === 1 && begin[0] !== undefined && ends[0] !== undefined ? [begin[0], ends[0]] : undefined;
}

const SOONEST = 1800;

/** What comes between the two, as a first answer does, lies within the shortest of such stretches. */
function keepBetween(drafts: readonly Draft[], length: Draft, earlier: Draft, later: Draft): void {
  const between = drafts.filter((draft) => draft !== later && draft.made.options?.['after'] === earlier.name && draft.stated.formula !== true);
  const each = SECONDS[unitIn(length.name) ?? 'hours'];
  const min = length.made.options?.['min'];
  if (between.length === 0 || typeof min !== 'number' || length.cases?.some(({ options }) => options['min'] !== undefined) === true) return;
  if (length.stated.range !== true && min * each < SOONEST) length.made = { ...length.made, options: { ...length.made.options, min: Math.max(length.made.type === 'integer' ? 1 : 0.1, SOONEST / each) } };
  const least = Math.max(1, Math.floor((Number(length.made.options?.['min']) * each) / 60));
  for (const draft of between) draft.made = { type: draft.made.type, options: { after: earlier.name, within: `${String(least)}m` } };
}

/** A duration beside a start and an end is their distance. */
function completeDurations(drafts: readonly Draft[]): void {
  const length = drafts.find((draft) => isNumeric(draft) && draft.stated.formula !== true && (isCalled(draft, LENGTHS) || ([LASTED, SPENT].some((name) => isCalled(draft, name)) && (unitIn(draft.name) ?? unitIn(draft.text)) !== undefined)));
  if (length === undefined) {
    const worked = drafts.find((draft) => isNumeric(draft) && draft.stated.formula !== true && isCalled(draft, WORKED));
    if (worked === undefined || !betweenClocks(drafts, worked)) completeBetween(drafts);
    return;
  }
  dateClocks(drafts);
  if (betweenClocks(drafts, length)) return;
  const start = drafts.find((draft) => isTemporal(draft) && isCalled(draft, STARTS));
  const end = drafts.find((draft) => isTemporal(draft) && isCalled(draft, ENDS) && draft !== start && draft.stated.formula !== true);
  if (start === undefined || end === undefined || start.made.options?.['after'] === end.name) {
    spanTwo(drafts, length);
    return;
  }
  const unit = unitIn(length.name) ?? unitIn(length.text);
  if (unit === 'days' && isCalled(length, /^nights?$/i) && length.stated.range !== true && end.made.options?.['after'] !== undefined) {
    if (start.made.type === 'date' && end.made.type === 'date') setFormula(length, `days(${nameIn(end)}, ${nameIn(start)})`);
    return;
  }
  spanMoments(length, end, start, length.text, isCalled(length, WORKED) ? pauseIn(drafts, length) : undefined);
  beginLately(start);
}

function completeBetween(drafts: readonly Draft[]): void {
  const length = drafts.find((draft) => isNumeric(draft) && draft.stated.formula !== true && draft.made.type !== 'category' && isCalled(draft, BETWEEN));
  if (length !== undefined) spanTwo(drafts, length);
}

function spanTwo(drafts: readonly Draft[], length: Draft): void {
  const two = twoMoments(drafts);
  if (two === undefined && length.made.type !== 'decimal' && length.made.type !== 'integer') return;
  const [earlier, later] = two ?? momentsNamed(drafts, length) ?? [];
  // What did not happen took no time.
  const isOfSame = later?.when === undefined || length.when === undefined || length.when === later.when;
  if (earlier === undefined || later === undefined || !isOfSame || later.cases !== undefined || later.stated.formula === true) return;
  if (later.when !== undefined) length.when = later.when;
  if (two === undefined) keepBetween(drafts, length, earlier, later);
  spanMoments(length, later, earlier, length.text);
  beginLately(earlier);
}

/** What lasted minutes or hours began within the last year: the end may have been kept further away before its length was read. */
function beginLately(start: Draft): void {
  const { from, to } = start.made.options ?? {};
  if (start.stated.dates === true || start.made.type !== 'datetime' || typeof from !== 'string' || typeof to !== 'string' || !/^-\d{3,}d$/.test(to)) return;
  start.made = { ...start.made, options: { ...start.made.options, from: '-1y', to: '-1d' } };
}

/** "start time, end time, duration" with no day beside them: from the one to the other is as long as told only where both have a day. */
function dateClocks(drafts: readonly Draft[]): void {
  if (drafts.some(isTemporal)) return;
  const [start, end] = [STARTS, ENDS].map((ends) => drafts.find((draft) => draft.made.type === 'time' && draft.stated.dates !== true && draft.stated.type !== true && isCalled(draft, ends)));
  if (start === undefined || end === undefined || start === end) return;
  for (const clock of [start, end]) clock.made = { type: 'datetime', options: { from: '-1y', to: '-1d' } };
}

/** "date, clock_in, clock_out, hours_worked": between two times of a day, less the break. */
function betweenClocks(drafts: readonly Draft[], length: Draft): boolean {
  const [start, end] = [STARTS, ENDS].map((ends) => drafts.find((draft) => draft.made.type === 'time' && draft.when === undefined && draft.missing === undefined && isCalled(draft, ends)));
  const told = unitIn(length.name) ?? unitIn(length.text);
  const unit = told === 'minutes' ? 'minutes' : told === undefined || told === 'hours' ? 'hours' : undefined;
  if (start === undefined || end === undefined || unit === undefined || length.stated.range === true || length.cases !== undefined || !isLaterClock(end, start)) return false;
  const pause = pauseIn(drafts, length);
  const pauseUnit = pause === undefined ? undefined : (unitIn(pause.name) ?? unitIn(pause.text) ?? 'minutes');
  const off = pause === undefined ? '' : ` - ${nameIn(pause)}${pauseUnit === unit ? '' : unit === 'hours' ? ' / 60' : ' * 60'}`;
  setFormula(length, `${unit}(${nameIn(end)}, ${nameIn(start)})${off}`, unit === 'hours' ? 2 : 0);
  return true;
}

const pauseIn = (drafts: readonly Draft[], length: Draft): Draft | undefined => drafts.find((draft) => draft !== length && isNumeric(draft) && draft.missing === undefined && isCalled(draft, PAUSE));

const isLaterClock = ({ made: { options: end } }: Draft, { name, made: { options: start } }: Draft): boolean => end?.['after'] === name || (typeof end?.['from'] === 'string' && typeof start?.['to'] === 'string' && end['from'] > start['to']);

/** "birth year and age": how old one gets in the year that is now. */
function completeAges(drafts: readonly Draft[], referenceDate: string): void {
  const age = drafts.find((draft) => isCalled(draft, /^(?:age|age_(?:in_years|now|today)|current_age)$/i) && draft.stated.formula !== true && draft.stated.range !== true && draft.cases === undefined);
  const born = drafts.find((draft) => isCalled(draft, /^(?:birth_year|year_of_birth|born|birthyear|yob)$/i) && draft.made.type === 'integer');
  if (age !== undefined && born !== undefined) setFormula(age, `${referenceDate.slice(0, 4)} - ${nameIn(born)}`);
  completeAgesOfThings(drafts, Number(referenceDate.slice(0, 4)));
}

/** "brand, year, age, price" of cars: what was built in a year is so old now. */
function completeAgesOfThings(drafts: readonly Draft[], now: number): void {
  const age = drafts.find((draft) => isCalled(draft, /^(?:(?:car|vehicle|house|building|machine|device|property)_)?age(?:_(?:in_)?years?)?$/i) && isNumeric(draft) && draft.made.type !== 'person.age' && isUndecided(draft) && draft.stated.range !== true);
  const built = drafts.find(({ name, made }) => /^(?:(?:model|construction|build|built|manufacturing|production)_)?year(?:_(?:built|made|of_(?:manufacture|construction|make)))?$|^built$/iu.test(name) && made.type === 'integer' && typeof made.options?.['max'] === 'number' && made.options['max'] <= now && made.options['max'] > 1900);
  if (age !== undefined && built !== undefined) setFormula(age, `${String(now)} - ${nameIn(built)}`);
}

/** What runs out: "warranty_until", "contract_end_date", "expiry_date". */
const RUNS_OUT = /^(?:([a-z]+)_)?(?:until|end|ends|end_date|ends_on|valid_(?:until|to)|expir(?:y|es|ation)(?:_date|_on|_at)?|runs_out(?:_on)?|maturity(?:_date)?)$/i;
const TERM = /^(?:([a-z]+)_)?(?:(?:term|period|length|duration)(?:_in)?_?)?(?:months?|years?|yrs|days|weeks)$|^(?:months|years|weeks)_of_([a-z]+)$/i;
const LENGTH = /^(?:([a-z]+)_)?(?:term|period|length|duration)$/i;
const RUNS_FROM = /(?:^|_)(?:start|starts|begin|purchase|purchased|bought|sold|sale|order|signed|signing|issue|issued|activated|activation|registered|registration|delivery|delivered|installed|installation|origination|opened|joined|signup)(?:_(?:date|on|at))?$/i;

/** "purchase_date, warranty_months, warranty_until": what runs so long ends that long after it began. */
function completeTerms(drafts: readonly Draft[]): void {
  // "term in months": the unit may stand beside the name.
  const isTerm = ({ name, text }: Draft): boolean => TERM.test(name) || (LENGTH.test(name) && /^(?:months|years|weeks)$/.test(unitIn(text) ?? ''));
  const term = drafts.find((draft) => isTerm(draft) && isNumeric(draft) && draft.stated.formula !== true);
  if (term === undefined) return;
  const [, before, behind] = TERM.exec(term.name) ?? LENGTH.exec(term.name) ?? [];
  const of = before ?? behind;
  const dates = drafts.filter((draft) => isTemporal(draft) && draft.stated.formula !== true);
  const end = dates.find((draft) => {
    const match = RUNS_OUT.exec(draft.name);
    return match !== null && draft.stated.dates !== true && (of === undefined || match[1] === undefined || /^(?:term|contract|loan)$/i.test(of) || match[1].toLowerCase() === of.toLowerCase());
  });
  const starts = dates.filter((draft) => draft !== end && RUNS_FROM.test(draft.name));
  const start = starts.find(({ name }) => of !== undefined && name.toLowerCase().startsWith(of.toLowerCase())) ?? starts[0];
  if (end !== undefined && start !== undefined) shiftMoment(end, [start, term], `${nameIn(start)} + ${nameIn(term)}`);
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^hour(?:_of_(?:the_)?day)?$/i, 'hour'],
  [/^month(?:_number|_num|_no)?$/i, 'month'],
  [/^year$/i, 'year'],
];

/** An hour, month or year beside the only moment of a row is that moment's. */
function completeClocks(drafts: readonly Draft[]): void {
  const moments = drafts.filter(isTemporal);
  const [moment] = moments;
  if (moment === undefined || moments.length > 1) return;
  // The year of a car is not that of its next inspection, nor of its last one.
  const called = `${moment.name} ${moment.english ?? ''}`;
  if (/(?<![\p{L}])(?:next|due|expir\w*|valid|renew\w*|last|latest|service|inspection|maintenance|letzte[rn]?|nächste[rn]?|última|ultima|último|próxima|dernière?|prochaine?)(?![\p{L}])/iu.test(called.replaceAll('_', ' '))) return;
  for (const [name, part] of PARTS) {
    // "the year it opened" is told of something else.
    const column = drafts.find((draft) => isCalled(draft, name) && !/^years?_(?!of_(?:the_)?(?:date|day|time))\p{L}/u.test(draft.name) && draft.made.type === 'integer' && draft.stated.formula !== true && draft.cases === undefined);
    if (column !== undefined && (part !== 'hour' || moment.made.type === 'datetime') && !(part === 'year' && column.stated.range === true && moment.stated.dates === true)) setFormula(column, `${part}(${nameIn(moment)})`);
  }
  completeSeason(drafts, moment);
}

const SEASONS = ['spring|frühling|frühjahr|primavera|printemps', 'summer|sommer|verano|été', 'autumn|fall|herbst|otoño|automne', 'winter|invierno|hiver'];

/** "date, season": that of the date, in the northern half of the world. */
function completeSeason(drafts: readonly Draft[], moment: Draft): void {
  const column = drafts.find((draft) => isCalled(draft, /^season$/i) && draft.made.type === 'category' && draft.stated.formula !== true && draft.cases === undefined);
  const values = (column?.made.options?.['values'] ?? []) as readonly unknown[];
  const called = SEASONS.map((names) => values.find((value) => typeof value === 'string' && names.split('|').includes(value.toLowerCase())));
  if (column === undefined || values.length !== SEASONS.length || called.includes(undefined)) return;
  const [spring, summer, autumn, winter] = called.map((value) => literal(String(value)));
  const month = `month(${nameIn(moment)})`;
  setFormula(column, `${month} in [3, 4, 5] ? ${spring ?? ''} : ${month} in [6, 7, 8] ? ${summer ?? ''} : ${month} in [9, 10, 11] ? ${autumn ?? ''} : ${winter ?? ''}`);
}
