import { isCalled } from '../../columns/names.js';
import type { Draft } from '../../model.js';
import { isNumeric, isTemporal } from '../grammar/kinds.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';
import { shiftMoment } from './shifted-moments.js';
import { agreeOnUnits } from './unit-twins.js';
import { spanMoments } from './spans.js';
import { unitIn } from './time-units.js';

/** A column that anyone would work out from others where they are all there: its name, theirs, and how. */
interface Known {
  readonly target: RegExp;
  readonly operands: readonly RegExp[];
  /** `$0`, `$1` … stand for the operands. */
  readonly formula: string;
  readonly decimals?: number;
  /** Only where the text says that it is worked out. */
  readonly told?: boolean;
}

const QUANTITY = /^(?:qty|quantity|units?|units_(?:sold|ordered)|quantity_(?:sold|ordered)|menge|anzahl|cantidad|quantit[eé]|number_of_items|copies|pieces|pieces_sold|items_sold|copies_sold|crates|tickets(?:_sold)?)$/i;
const PRICE = /^(?:price|unit_?price|price_?(?:per_?unit|each|per_(?:item|piece|crate|ticket))|unit_?cost|cost_per_unit|ticket_price|precio|precio_unitario|preis|einzelpreis|st[uü]ckpreis|prix|prix_unitaire|kg_per_crate|price_(?:usd|eur|gbp)|unit_price_(?:usd|eur|gbp))$/i;
const TOTAL = /^(?:total|total_?(?:price|amount|cost|value|usd|eur|gbp)|line_?total|order_?total|subtotal|amount|gesamt(?:preis|betrag|summe)?|importe|importe_total|montant|montant_total|prix_total|precio_total|total_general)$/i;

const KNOWN: readonly Known[] = [
  { target: TOTAL, operands: [QUANTITY, PRICE], formula: '$0 * $1' },
  { target: /^(?:total_cost|total|total_price|total_amount|room_total|booking_total)$/i, operands: [/^(?:nights?|n[aä]chte|noches|nuits)$/i, /^(?:(?:nightly|room|daily)_(?:rate|price)|price_per_night|rate_per_night)$/i], formula: '$0 * $1' },
  { target: /^(?:grand_?total|total|total_(?:amount|due|price)|gross(?:_amount|_total)?|invoice_total|bruttobetrag)$/i, operands: [/^(?:sub_?total|net(?:_amount|_total)?|total_before_tax|nettobetrag)$/i, /^(?:tax|sales_tax|vat|vat_amount|tax_amount|mwst|iva|tva|taxes)$/i], formula: '$0 + $1' },
  { target: /^(?:vat|tax|vat_amount|tax_amount|mwst_betrag|iva|tva)$/i, operands: [/^(?:net(?:_amount|_total|_price)?|sub_?total|amount|price|nettobetrag)$/i, /^(?:vat|tax|mwst|iva|tva)(?:_rate|_pct|_percent|_satz|steuersatz)$/i], formula: '$0 * $1 / 100', decimals: 2 },
  { target: /^(?:net_pay|net_salary|take_home(?:_pay)?)$/i, operands: [/^(?:gross_pay|gross_salary|gross)$/i, /^(?:tax(?:es)?|income_tax|tax_withheld|deductions|total_deductions)$/i], formula: '$0 - $1' },
  { target: /^(?:net_weight(?:_\w+)?|net(?:_kg|_t)?)$/i, operands: [/^(?:gross_weight(?:_\w+)?|gross(?:_kg|_t)?)$/i, /^(?:tare(?:_weight)?(?:_\w+)?)$/i], formula: '$0 - $1' },
  { target: /^(?:profit|net_profit|gross_profit|operating_profit|margin_(?:usd|eur|amount)|net_income)$/i, operands: [/^(?:revenue|sales|total_revenue|income|turnover)$/i, /^(?:cost|costs|total_cost|expenses|total_expenses|cogs)$/i], formula: '$0 - $1' },
  { target: /^(?:(?:gross_|profit_|net_)?margin_(?:percent|pct|percentage|rate)|markup_margin)$/i, operands: [PRICE, /^(?:cost|unit_cost|cost_price|purchase_price|buying_price|wholesale_price|kosten|einkaufspreis|costo|coste|co[uû]t)$/i], formula: '($0 - $1) / $0 * 100', decimals: 1 },
  { target: /^(?:profit|unit_profit|profit_per_unit|margin_amount)$/i, operands: [/^(?:price|unit_price|sale_price|selling_price|retail_price)$/i, /^(?:cost|unit_cost|cost_price|wholesale_price)$/i], formula: '$0 - $1' },
  { target: /^(?:warmmiete|gesamtmiete|total_rent)$/i, operands: [/^(?:kaltmiete|nettomiete|base_rent|rent)$/i, /^(?:nebenkosten|betriebskosten|utilities|service_charge|additional_costs)$/i], formula: '$0 + $1' },
  { target: /^(?:needs?_re_?order|needs?_restock(?:ing)?|re_?order_(?:needed|flag|now|required)|low_stock(?:_flag)?|below_re_?order(?:_(?:level|point))?)$/i, operands: [/^(?:qty|quantity|stock|units|qty_on_hand|quantity_on_hand|on_hand|in_stock|stock_(?:level|qty|quantity|on_hand)|current_stock|units_in_stock|quantity_in_stock|available)$/i, /^(?:re_?order_(?:level|point|threshold)|min(?:imum)?_(?:stock|level|stock_level)|safety_stock)$/i], formula: '$0 <= $1' },
  { target: /^(?:k_?d(?:_ratio)?|kill_death_ratio)$/i, operands: [/^kills$/i, /^deaths$/i], formula: '$0 / $1', decimals: 2 },
  { target: /^(?:kda|kda_ratio)$/i, operands: [/^kills$/i, /^assists$/i, /^deaths$/i], formula: '($0 + $1) / $2', decimals: 2 },
  { target: /^(?:ctr|click_through_rate|clickthrough_rate)(?:_pct|_percent)?$/i, operands: [/^clicks$/i, /^impressions$/i], formula: '$0 / $1 * 100', decimals: 2 },
  { target: /^(?:cpc|cost_per_click)$/i, operands: [/^(?:spend|cost|ad_spend|amount_spent)(?:_\w{3})?$/i, /^clicks$/i], formula: '$0 / $1', decimals: 2 },
  { target: /^(?:conversion_rate)(?:_pct|_percent)?$/i, operands: [/^conversions$/i, /^(?:clicks|visits|visitors|sessions)$/i], formula: '$0 / $1 * 100', decimals: 2 },
  { target: /^(?:average_order_value|avg_order_value|aov)$/i, operands: [/^(?:revenue|sales|total_revenue)(?:_\w{3})?$/i, /^(?:orders|order_count|number_of_orders)$/i], formula: '$0 / $1', decimals: 2 },
  { target: /^bmi$/i, operands: [/^weight(?:_kg|_in_kg)?$|^body_weight(?:_kg)?$/i, /^(?:body_)?height(?:_cm|_in_cm)?$/i], formula: '$0 / (($1 / 100) * ($1 / 100))', decimals: 1 },
  { target: /^(?:ltv|loan_to_value)(?:_ratio|_pct|_percent)?$/i, operands: [/^(?:loan|loan_amount|mortgage|mortgage_amount)$/i, /^(?:property_(?:value|price)|purchase_price|home_(?:value|price)|house_price|price)$/i], formula: '$0 / $1 * 100', decimals: 1 },
  { target: /^(?:total_time|total_minutes|total_time_min(?:utes)?)$/i, operands: [/^prep(?:aration)?_time(?:_\w+)?$/i, /^cook(?:ing)?_time(?:_\w+)?$/i], formula: '$0 + $1' },
  { target: /^(?:mrr|monthly_revenue)$/i, operands: [/^seats$/i, /^price_per_seat$/i], formula: '$0 * $1' },
  { target: /^(?:balance|balance_due|amount_due|outstanding(?:_balance)?)$/i, operands: [/^(?:invoice_amount|amount|total|total_amount)$/i, /^(?:amount_paid|paid_amount|payments)$/i], formula: '$0 - $1', told: true },
  { target: /^(?:down_payment|deposit)$/i, operands: [/^(?:property_value|purchase_price|home_price)$/i, /^(?:loan_amount|mortgage_amount)$/i], formula: '$0 - $1', told: true },
  { target: /^(?:area|area_m2|surface)$/i, operands: [/^length(?:_m)?$/i, /^width(?:_m)?$/i], formula: '$0 * $1', told: true },
];

/** Columns that go without saying: a total beside a quantity and a price is their product, where nothing else was said of it. */
export function completeKnown(drafts: readonly Draft[]): void {
  completeTaxes(drafts);
  for (const { target, operands, formula, decimals, told } of KNOWN) {
    const column = drafts.find((draft) => isCalled(draft, target) && draft.stated.formula !== true && draft.stated.values !== true && draft.cases === undefined);
    if (column === undefined) continue;
    const isTold = /\b(?:calculated|computed|derived|worked out|berechnet|calculad\w+|calcul[ée]\w*)\b/iu.test(column.text);
    if (column.stated.range === true && !isTold) continue;
    if (told === true && !isTold) continue;
    const found = operands.map((pattern) => drafts.find((draft) => draft !== column && isCalled(draft, pattern) && isNumeric(draft)));
    if (found.some((draft) => draft === undefined)) continue;
    const expression = formula.replace(/\$(\d)/g, (_, index: string) => { const operand = found[Number(index)]; return operand === undefined ? '' : nameIn(operand); });
    if (found.some((draft) => dependsOn(draft, column))) continue;
    const stated = column.made.options?.['decimals'];
    setFormula(column, expression, decimals !== undefined && isTold && typeof stated === 'number' && stated > 0 ? stated : decimals);
  }
  agreeOnUnits(drafts);
  completeNumbered(drafts);
  completePrices(drafts);
  completeDurations(drafts);
  completeTerms(drafts);
  completeClocks(drafts);
}

const OF_ALL = /^(?:(?:average|avg|mean|gpa)(?:_(?:score|grade|mark))?|(?:total|sum)(?:_(?:score|points?))?)$/i;

/** "exam_score_1, exam_score_2, exam_score_3, average": of the columns that are counted. */
function completeNumbered(drafts: readonly Draft[]): void {
  const column = drafts.find((draft) => isCalled(draft, OF_ALL) && draft.stated.formula !== true && draft.stated.range !== true && draft.cases === undefined);
  if (column === undefined) return;
  const numbered = drafts.filter((draft) => draft !== column && isNumeric(draft) && /_\d{1,2}$/.test(draft.name));
  const counted = numbered.filter(({ name }) => name.replace(/\d+$/, '') === numbered[0]?.name.replace(/\d+$/, ''));
  if (counted.length < 2) return;
  const sum = counted.map(nameIn).join(' + ');
  if (/^(?:total|sum)/i.test(column.english ?? column.name)) setFormula(column, sum);
  else setFormula(column, `(${sum}) / ${String(counted.length)}`, 1);
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
    if (end.cases?.some(({ when }) => [high, low].some((draft) => when.includes(nameIn(draft)))) === true) delete end.cases;
  }
  const { min, max } = told?.made.options ?? {};
  const [a, b] = [nameIn(open), nameIn(close)];
  setFormula(high, typeof max === 'number' ? `min(${max}, max(${a}, ${b}) * 1.01)` : `max(${a}, ${b}) * 1.01`, 2);
  setFormula(low, typeof min === 'number' ? `max(${min}, min(${a}, ${b}) * 0.99)` : `min(${a}, ${b}) * 0.99`, 2);
}

function dependsOn(draft: Draft | undefined, on: Draft): boolean {
  const expression = draft?.made.options?.['expression'];
  return typeof expression === 'string' && expression.includes(nameIn(on));
}

const TAX = /^(?:tax|sales_tax|vat|vat_amount|tax_amount|mwst|iva|tva|income_tax|tax_withheld)$/i;
const NET = /^(?:sub_?total|net(?:_amount|_amt|_total)?|am(?:oun)?t_net|amount|price|total_before_tax|gross_pay|gross_salary)$/i;

/** "tax at 20 percent" beside a subtotal is that share of it. */
function completeTaxes(drafts: readonly Draft[]): void {
  const tax = drafts.find((draft) => isCalled(draft, TAX) && draft.stated.formula !== true);
  const net = drafts.find((draft) => isCalled(draft, NET) && draft !== tax && isNumeric(draft));
  const rate = /(\d{1,2}(?:\.\d{1,2})?)\s?(?:%|percent|pct)/i.exec(tax?.remarks.map(({ text }) => text).join(' ') ?? '')?.[1];
  if (tax === undefined || net === undefined || rate === undefined || dependsOn(net, tax)) return;
  setFormula(tax, `${nameIn(net)} * ${String(Math.round(Number(rate) * 100) / 10_000)}`, 2);
}

const STARTS = /^(?:start|started|begin|began|open|opened|plugged_in|check_?in|departure|departed|clock_?in|login|call_start|pick_?up|loaded|admitted|admission|ordered|first_seen|from)(?:_(?:at|on|date|time|datetime|timestamp|ts))?$|(?:_start|_began)(?:_(?:at|on|date|time))?$|^(?:start_)/i;
const ENDS = /^(?:end|ended|finish|finished|close|closed|unplugged|check_?out|arrival|arrived|clock_?out|logout|call_end|drop_?off|unloaded|discharged|discharge|delivered|completed|submitted|last_seen|to|stop|stopped)(?:_(?:at|on|date|time|datetime|timestamp|ts))?$|(?:_end|_finish|_stop)(?:_(?:at|on|date|time))?$|^(?:end_)/i;
const LENGTHS = /^(?:(?:total_|session_|call_|trip_|ride_|build_|stay_|flight_)?duration|elapsed(?:_time)?|length_of_stay|downtime|time_taken|minutes_spent|(?:minutes|hours)_lost|(?:lost|down|downtime)_(?:minutes|hours)|minutes_taken|mins_it_took|hours_worked|nights?|stay|mins|minutes|hours|seconds)(?:_(?:in_)?(?:s|sec|secs|seconds|m|min|mins|minutes|h|hrs|hours|d|days))?$/i;

/** A duration beside a start and an end is their distance. */
function completeDurations(drafts: readonly Draft[]): void {
  const length = drafts.find((draft) => isCalled(draft, LENGTHS) && isNumeric(draft) && draft.stated.formula !== true);
  if (length === undefined) return;
  const start = drafts.find((draft) => isTemporal(draft) && isCalled(draft, STARTS));
  const end = drafts.find((draft) => isTemporal(draft) && isCalled(draft, ENDS) && draft !== start && draft.stated.formula !== true);
  if (start === undefined || end === undefined || start.made.options?.['after'] === end.name) return;
  const unit = unitIn(length.name) ?? unitIn(length.text);
  if (unit === 'days' && isCalled(length, /^nights?$/i) && length.stated.range !== true && end.made.options?.['after'] !== undefined) {
    if (start.made.type === 'date' && end.made.type === 'date') setFormula(length, `days(${nameIn(end)}, ${nameIn(start)})`);
    return;
  }
  spanMoments(length, end, start, length.text);
}

/** What runs out: "warranty_until", "contract_end_date", "expiry_date". */
const RUNS_OUT = /^(?:([a-z]+)_)?(?:until|end|ends|end_date|ends_on|valid_(?:until|to)|expir(?:y|es|ation)(?:_date|_on|_at)?|maturity(?:_date)?)$/i;
const TERM = /^(?:([a-z]+)_)?(?:(?:term|period|length|duration)(?:_in)?_?)?(?:months?|years?|yrs|days|weeks)$/i;
const LENGTH = /^(?:([a-z]+)_)?(?:term|period|length|duration)$/i;
const RUNS_FROM = /(?:^|_)(?:start|starts|begin|purchase|purchased|bought|sold|sale|order|signed|signing|issue|issued|activated|activation|registered|registration|delivery|delivered|installed|installation|origination|opened|joined|signup)(?:_(?:date|on|at))?$/i;

/** "purchase_date, warranty_months, warranty_until": what runs so long ends that long after it began. */
function completeTerms(drafts: readonly Draft[]): void {
  // "term in months": the unit may stand beside the name.
  const isTerm = ({ name, text }: Draft): boolean => TERM.test(name) || (LENGTH.test(name) && /^(?:months|years|weeks)$/.test(unitIn(text) ?? ''));
  const term = drafts.find((draft) => isTerm(draft) && isNumeric(draft) && draft.stated.formula !== true);
  if (term === undefined) return;
  const of = (TERM.exec(term.name) ?? LENGTH.exec(term.name))?.[1];
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
  for (const [name, part] of PARTS) {
    const column = drafts.find((draft) => isCalled(draft, name) && draft.made.type === 'integer' && draft.stated.formula !== true && draft.cases === undefined);
    if (column !== undefined && (part !== 'hour' || moment.made.type === 'datetime')) setFormula(column, `${part}(${nameIn(moment)})`);
  }
}
