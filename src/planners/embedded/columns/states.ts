import { keysOf } from '../reading/words.js';
import { isParticiple } from '../vocabulary/word-classes.js';

/** What a value is told with or without, before or after which: "price before discount", "amount incl. VAT", "weight after treatment". */
const TAIL = /^(?:before|after|pre|post|incl(?:\.|uding|usive of)?|excl(?:\.|uding|usive of)?|ex|with|without|net of|less|vor|nach|inkl\.?|exkl\.?|mit|ohne|avant|apr[èe]s|hors|avec|antes de|despu[ée]s de|con|sin)[\s_]+(?:(?:the|its|dem|der|el|la|le)[\s_]+)?(\p{L}{2,}(?:[\s_]\p{L}{2,})?)/iu;

/** A moment before or after another is told by an order of the two; a stretch of time before something is one of its own. */
const OF_TIME = /^(?:fecha|hora|d[íi]a|date|heure|jour)\s(?:de|d['’]|du)\s?(?:la\s|l['’])?\p{L}+$|(?:datum|zeitpunkt|termin|uhrzeit)$|(?:^|[\s_])(?:dates?|days?|times?|timestamp|datetime|months?|weeks?|years?|hours?|minutes?|seconds?|deadline|on|at|start|end|begin|birthday|expiry|datum|zeit|fecha|hora|jours?|heures?|ed|arrival|departure|check[\s_-]?(?:in|out)|checkout|pick[\s_-]?up|drop[\s_-]?off|delivery|return|arrives?|leaves?|appointment|visit|check-?up|session|meeting|review|only|always|never|all|each|every|comes?|falls?|lies?|not)$/iu;

/** "after last visit", "after approved on": a moment too, so that what comes after it is another. */
const MOMENT = /^(?:last|first|next|previous)\s|\s(?:on|at|date|day|time|timestamp|datetime)$/iu;

/** What money is told with or without. */
const CHARGE = /^(?:(?:sales|income|import|delivery|shipping|service|booking|processing|platform|card|value)[\s_])?(?:tax|taxes|vat|gst|hst|duty|duties|levy|fees?|charges?|costs?|nebenkosten|heizkosten|heizung|heating|electricity|parking|breakfast|meals|installation|calefacción|chauffage|geb[üu]hren|charges|gastos|comunidad|shipping|delivery|postage|handling|discounts?|rebates?|coupons?|vouchers?|deductions?|tips?|gratuity|service|commissions?|bonus|bonuses|allowances?|extras?|options?|insurance|interest|benefits?|utilities|bills|overtime|refunds?|returns?|mwst|steuern?|ust|rabatt|versand|iva|impuestos?|descuentos?|tva|taxes|remise|frais|env[ií]o)$/iu;

/** What is left when all was taken off or put on says so by its name: "net pay after deductions", "sale price after discount". */
const RESULT = /(?:^|[\s_])(?:net|final|sale|sold|discounted|reduced|grand|paid|due|payable|sold[ée]|r[ée]duit|neto|neta|netto|rebajado|final[ea]?)(?=[\s_]|$)/iu;

/** No thing that lies before or after a value. */
const NO_THING = /^(?:that|this|it|them|which|each|every|both|all|any|these|those|deducting|another|one|being|having|all|than|or|and|today|now|tomorrow|yesterday|midnight|noon|\p{L}+ing|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?:[\s_]|$)/iu;

/** "status after 7 days (active/churned)": what it is by then. */
const BY_THEN = /^(?:after|at)\s\d{1,3}\s(?:days?|weeks?|months?|years?|hours?)\s*(?:$|[,;(]|in\s\p{L})/iu;
const HAPPENED = /(?:ed|id|nt|en|nights?|stay|trip|visit|wait|delay|offset|return|reply|response|happens|later)$/iu;

const WITHOUT = /^without[\s_](?:(?:an?|any|the)[\s_])?(?:being[\s_])?\p{L}{3,}(?=\s*(?:$|[,;:(=]|[-–—]\s|yes\b|y\/n|true\b|\d))/iu;

/** Whether what stands at a place of a text, "before discount" of "price before discount, 5 to 90", is a part of the name before it. */
export function isStateOfName(text: string, at: number): boolean {
  const head = text.slice(0, at).trimEnd();
  if (BY_THEN.test(text.slice(at).trimStart())) return !OF_TIME.test(head) && !HAPPENED.test(head);
  // "left without being seen", "paid without invoice": how it was done.
  if (/[\s_]without$/iu.test(head) && /^being[\s_]\p{L}/iu.test(text.slice(at).trimStart())) return true;
  const lacks = WITHOUT.exec(text.slice(at).trimStart())?.[0];
  if (lacks !== undefined && isParticiple(head.split(/[\s_]/u).at(-1)?.toLowerCase() ?? '')) return true;
  const [tail, thing = ''] = TAIL.exec(text.slice(at).trimStart()) ?? [];
  if (tail === undefined || OF_TIME.test(head) || (NO_THING.test(thing) && !CHARGE.test(thing))) return false;
  // "closed after opened" tells the order of two moments, "orders with discounts" what the rows have.
  if (/\p{L}{2}ed$/iu.test(head) && /^\p{L}+ed$/iu.test(thing)) return false;
  if (/^(?:with|mit|avec|con)\s/iu.test(tail) && /[^s]s$/iu.test(head) && !/(?:price|cost|amount|total|fee|rent|fare|bill|charge)s$/iu.test(head)) return false;
  const isOrder = /^(?:before|after|vor|nach|avant|apr|antes|despu|pre|post)/iu.test(tail);
  if (isOrder && MOMENT.test(thing)) return false;
  if (!isOrder && !CHARGE.test(thing)) return false;
  if (CHARGE.test(thing) && RESULT.test(head) && !/^(?:before|vor|avant|antes|pre|excl|without)/iu.test(tail)) return false;
  // Nothing but what is said about it may follow.
  return /^\s*(?:$|[,;:(=[]|[-–—]\s|(?:between|from|in)\s|[$€£]?\d|(?:usd|eur|gbp|chf)\b)/iu.test(text.slice(at).trimStart().slice(tail.length));
}

const STATE = /[\s_](?=(?:at(?=\s\d)|before|after|incl(?:uding|usive)?|excl(?:uding|usive)?|with|without|net of|ex|pre|post|vor|nach|inkl|exkl|mit|ohne|avant|apr[èe]s|hors|avec|antes|despu[ée]s|con|sin)(?![\p{L}]))/iu;

/** "weight" of "weight after treatment": what it is, whatever it lies before or after. */
export function withoutState(name: string): string {
  const at = STATE.exec(name)?.index ?? 0;
  return at > 0 && isStateOfName(name, at + 1) ? name.slice(0, at) : name;
}

/** A name taken apart: what it is, of what it is told, and how. */
export interface State {
  /** "price" of "price after discount", by its words. */
  readonly head: string;
  /** "discount". */
  readonly thing: string;
  /** After it or with it, where the other is before it or without it. */
  readonly isBehind: boolean;
  /** Told by which comes first: "after tax", where "including tax" has it in. */
  readonly isOrder: boolean;
}

/** "basket before discount", "price including VAT" of what is charged; undefined of a "weight before treatment", which is what it was. */
export function stateOf(name: string): State | undefined {
  const at = STATE.exec(name)?.index ?? -1;
  const [tail = '', thing = ''] = at > 0 ? (TAIL.exec(name.slice(at + 1)) ?? []) : [];
  if (!CHARGE.test(thing)) return undefined;
  const isOrder = /^(?:before|after|net of|less|vor|nach|avant|apr|antes|despu|pre|post)/iu.test(tail);
  return { head: keysOf(name.slice(0, at)).join(' '), thing: keysOf(thing).join(' '), isBehind: /^(?:after|post|incl|inkl|with(?!out)|net of|less|nach|apr|despu|con|mit|avec)/iu.test(tail), isOrder };
}
