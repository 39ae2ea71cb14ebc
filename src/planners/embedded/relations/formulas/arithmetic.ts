import { toNineDecimals } from '../../columns/rounding.js';
import type { Draft } from '../../model.js';
import { nameIn } from '../grammar/mentions.js';
import type { Operand } from '../grammar/operands.js';
import { call, difference, joined, type Part } from './arithmetic-parts.js';
import { SECONDS, unitIn } from './time-units.js';
import { ARTICLES, FRACTIONS, SIGNS, WORDS } from './arithmetic-words.js';

/** An expression over columns that a text states in words or signs. */
export interface Arithmetic {
  readonly expression: string;
  readonly columns: readonly Draft[];
  /** Operands it took, from the one it began at. */
  readonly length: number;
  /** It has an operator, or a factor: it is more than the name of a column. */
  readonly isCompound: boolean;
  /** A difference of two moments, to be told in a unit. */
  readonly moments?: readonly [later: Draft, earlier: Draft];
}

/**
 * Reads an expression at an operand: "quantity times unit price", "hourly rate x (regular + 1.5 x overtime)", "22 % of
 * gross", "the sum of a, b and c", "the larger of a and b", "twelve monthly rents". Undefined where there is none.
 */
export function arithmeticAt(operands: readonly Operand[], from: number): Arithmetic | undefined {
  const reader = new Reader(operands, from);
  const part = reader.sum();
  if (part === undefined || part.columns.length === 0) return undefined;
  return { expression: part.text, columns: part.columns, length: reader.at - from, isCompound: part.isCompound, ...(part.moments === undefined ? {} : { moments: part.moments }) };
}

/** Columns of what is added in percent: "net plus 19 % VAT". */
const SHARES = /^(?:\w+_)?(?:tax|vat|gst|mwst|mehrwertsteuer|iva|tva|discount|rabatt|tip|service|markup|surcharge|commission|fee)$/iu;

/** What rent and pay are told for. */
const PERIODS = new Set(['of', 'de', 'del', 'von', 'mes', 'mese', 'mensualidad', 'mensualidade', 'semana', 'monat', 'woche', 'mois', 'semaine', 'month', 'week', 'monthly', 'weekly', 'year', 'kalt', 'net']);

/** What says how many of a thing there are. */
const COUNTS = new Set('number count quantity anzahl zahl menge numero cantidad nombre quantite'.split(' '));
const OF = new Set('of de del der des von d'.split(' '));

/** Most brackets within brackets. */
const DEEPEST = 8;

class Reader {
  #depth = 0;
  constructor(private readonly operands: readonly Operand[], public at: number) {}

  sum(): Part | undefined {
    let left = this.product();
    while (left !== undefined) {
      const mark = this.at;
      const sign = this.#operator();
      const percent = sign === '+' || sign === '-' ? this.#percentOfLeft() : undefined;
      if (percent !== undefined && left.columns.length > 0) {
        left = joined(left, '*', { text: String(toNineDecimals(sign === '+' ? 1 + percent : 1 - percent)), level: 3, columns: [], isCompound: false }, 2);
        continue;
      }
      const right = sign === '+' || sign === '-' ? this.product() : undefined;
      if (right === undefined) {
        this.at = mark;
        return left;
      }
      left = joined(left, sign ?? '+', right, 1);
    }
    return left;
  }

  /** "cost plus 30%", "net + 19 % VAT", "price minus a 10% discount": so much of what stands before, where nothing else is named that it is of. */
  #percentOfLeft(): number | undefined {
    const mark = this.at;
    this.#skip(ARTICLES);
    const number = this.operands[this.at];
    const next = this.operands[this.at + 1];
    const isAlone = next === undefined || next.kind === 'sign' ? next?.kind !== 'sign' || !'*×x'.includes(next.text) : next.kind === 'word' ? next.key !== 'of' && next.key !== 'von' && next.key !== 'de' && !Object.hasOwn(WORDS, next.key) : next.kind === 'column' && SHARES.test(next.draft.name);
    if (number?.kind !== 'number' || !number.isPercent || !isAlone) {
      this.at = mark;
      return undefined;
    }
    this.at += next?.kind === 'column' ? 2 : 1;
    return number.value / 100;
  }

  product(): Part | undefined {
    let left = this.factor();
    while (left !== undefined) {
      const mark = this.at;
      const sign = this.#operator();
      const right = sign === '*' || sign === '/' ? this.factor() : undefined;
      if (right === undefined) {
        this.at = mark;
        return left;
      }
      left = joined(left, sign ?? '*', right, 2);
    }
    return left;
  }

  factor(): Part | undefined {
    this.#skip(ARTICLES);
    this.#skipCount();
    const mark = this.at;
    const operand = this.operands[this.at];
    if (operand === undefined || this.#depth > DEEPEST) return undefined;
    this.#depth++;
    const part = this.#factorOf(operand);
    this.#depth--;
    if (part === undefined) this.at = mark;
    return part;
  }

  /** "the number of pieces": the column that counts them. */
  #skipCount(): void {
    const [count, of] = [this.operands[this.at], this.operands[this.at + 1]];
    if (count?.kind !== 'word' || !COUNTS.has(count.key) || of?.kind !== 'word' || !OF.has(of.key)) return;
    this.at += 2;
    this.#skip(ARTICLES);
  }

  #factorOf(operand: Operand): Part | undefined {
    this.at++;
    if (operand.kind === 'column') return this.#shareOf(operand.draft) ?? this.#inOtherUnit(operand.draft) ?? this.#squared({ text: nameIn(operand.draft), level: 3, columns: [operand.draft], isCompound: false });
    if (operand.kind === 'number') return this.#number(operand.value, operand.isPercent);
    if (operand.kind === 'sign') {
      if (operand.text !== '(') return undefined;
      const inner = this.sum();
      const close = this.operands[this.at];
      if (inner === undefined || close?.kind !== 'sign' || close.text !== ')') return undefined;
      this.at++;
      return this.#squared({ ...inner, text: inner.level < 3 ? `(${inner.text})` : inner.text, level: 3 });
    }
    return this.#spoken(operand.key);
  }

  /** "tip percent of the subtotal": a column of percents, taken of another. */
  #shareOf(percent: Draft): Part | undefined {
    const mark = this.at;
    // "LTV percent of the property value"
    const isSaid = this.#word('percent') || this.#sign('%');
    if ((isSaid || /pct|percent|%|rate|share/i.test(percent.name)) && (this.#word('of') || this.#word('on') || this.#word('from'))) {
      const whole = this.#columnsAdded();
      if (whole !== undefined && whole.columns.length > 0) return joined(joined(whole, '*', { text: nameIn(percent), level: 3, columns: [percent], isCompound: false }, 2), '/', { text: '100', level: 3, columns: [], isCompound: false }, 2);
    }
    this.at = mark;
    return undefined;
  }

  /** "the term in years" of a term that is told in months. */
  #inOtherUnit(draft: Draft): Part | undefined {
    const [word, unit] = [this.operands[this.at], this.operands[this.at + 1]];
    if (word?.kind !== 'word' || word.key !== 'in' || unit?.kind !== 'word') return undefined;
    const [told, own] = [unitIn(unit.text), unitIn(draft.name) ?? unitIn(draft.text) ?? draft.remarks.map(({ text }) => unitIn(text)).find((found) => found !== undefined)];
    if (told === undefined || own === undefined || told === own) return undefined;
    const ratio = told === 'years' && own === 'months' ? 12 : Math.round((SECONDS[told] / SECONDS[own]) * 1000) / 1000;
    if (!(ratio > 1)) return undefined;
    this.at += 2;
    return { text: `${nameIn(draft)} / ${String(ratio)}`, level: 2, columns: [draft], isCompound: true };
  }

  /** "of food plus drinks": columns added up are one whole. */
  #columnsAdded(): Part | undefined {
    let whole = this.factor();
    while (whole !== undefined) {
      const mark = this.at;
      const next = this.#operator() === '+' ? this.factor() : undefined;
      if (next?.columns.length !== 1 || next.isCompound) {
        this.at = mark;
        return whole;
      }
      whole = joined(whole, '+', next, 1);
    }
    return undefined;
  }

  #number(told: number, isPercent: boolean): Part | undefined {
    // "one fifth of gross", "two thirds of the price"
    const fraction = this.operands[this.at];
    const parts = fraction?.kind === 'word' ? FRACTIONS[fraction.key] : undefined;
    if (parts !== undefined) this.at++;
    const value = parts === undefined ? told : toNineDecimals(told / parts);
    const number: Part = { text: String(isPercent ? toNineDecimals(value / 100) : value), level: 3, columns: [], isCompound: false };
    const mark = this.at;
    // "22 % of gross pay", "twelve monthly rents", "10 times the price" is read as a product.
    const isOf = this.#word('of') || this.#word('from') || this.#word('von') || this.#word('del') || this.#word('de');
    // "two months rent", "three weeks' pay"
    if (!isPercent && !isOf) this.#skip(PERIODS);
    const next = this.operands[this.at];
    if (isPercent || isOf || next?.kind === 'column') {
      const factor = this.factor();
      if (factor !== undefined && factor.columns.length > 0) return joined(number, '*', factor, 2);
    }
    this.at = mark;
    return number;
  }

  #spoken(key: string): Part | undefined {
    switch (key) {
      case 'half':
      case 'twice':
      case 'double':
      case 'triple':
      case 'thrice': {
        const of = this.factor();
        const times = key === 'half' ? 0.5 : key === 'triple' || key === 'thrice' ? 3 : 2;
        return of === undefined ? undefined : joined({ text: String(times), level: 3, columns: [], isCompound: false }, '*', of, 2);
      }
      case 'sum':
      case 'total':
      case 'summe':
      case 'suma':
      case 'somme':
        return this.#list((all) => all.reduce((a, b) => joined(a, '+', b, 1)));
      case 'year':
      case 'jahr':
      case 'ano':
      case 'annee':
        return this.#yearOf();
      case 'product':
      case 'produkt':
        return this.#list((all) => all.reduce((a, b) => joined(a, '*', b, 2)));
      case 'difference':
      case 'gap':
      case 'differenz':
        return this.#list(([first, second]) => (second === undefined ? first : difference(first, second)));
      case 'ratio':
      case 'quotient':
        return this.#list(([first, second]) => (second === undefined ? first : joined(first, '/', second, 2)), true);
      case 'average':
      case 'mean':
        return this.#list((all) => joined({ ...all.reduce((a, b) => joined(a, '+', b, 1)), level: 1 }, '/', { text: String(all.length), level: 3, columns: [], isCompound: false }, 2));
      case 'larger':
      case 'greater':
      case 'higher':
      case 'bigger':
      case 'maximum':
      case 'max':
      case 'highest':
      case 'largest':
        return this.#called('max') ?? this.#list((all) => call('max', all));
      case 'smaller':
      case 'lower':
      case 'minimum':
      case 'min':
      case 'lowest':
      case 'smallest':
      case 'lesser':
        return this.#called('min') ?? this.#list((all) => call('min', all));
      default:
        return undefined;
    }
  }

  /** "the year of the start date plus the term" */
  #yearOf(): Part | undefined {
    const mark = this.at;
    this.#skip(ARTICLES);
    const moment = this.operands[this.at];
    if (moment?.kind !== 'column' || !/^(?:date|datetime|person\.birthdate)$/u.test(moment.draft.made.type)) {
      this.at = mark;
      return undefined;
    }
    this.at++;
    return { text: `year(${nameIn(moment.draft)})`, level: 3, columns: [moment.draft], isCompound: true };
  }

  /** "max(0, consumption - 5)", "the larger of zero and a minus b": of sums, and of numbers too. */
  #called(name: string): Part | undefined {
    const mark = this.at;
    const isCall = this.#sign('(');
    if (!isCall && !this.#word('of')) return undefined;
    const parts: Part[] = [];
    do {
      const next = this.sum();
      if (next === undefined) break;
      parts.push(next);
    } while (this.#sign(',') || (!isCall && this.#word('and')));
    const isDone = (!isCall || this.#sign(')')) && parts.length >= 2 && parts.some(({ columns }) => columns.length > 0) && (isCall || parts.some(({ columns }) => columns.length === 0));
    if (isDone) return call(name, parts);
    this.at = mark;
    return undefined;
  }

  /** "of a, b and c", "between a and b", "a to b". */
  #list(combine: (parts: readonly [Part, ...Part[]]) => Part | undefined, withTo = false): Part | undefined {
    this.#skip(new Set(['of', 'between', 'from', 'value', 'two', 'both', 'the', 'all', 'de', 'entre', 'von', 'aus', 'zwischen']));
    const first = this.factor();
    if (first === undefined || first.columns.length === 0) return undefined;
    const parts: [Part, ...Part[]] = [first];
    for (;;) {
      const mark = this.at;
      let isJoined = this.#sign(',') || this.#sign('+');
      isJoined = this.#word('and') || this.#word('und') || this.#word('y') || this.#word('et') || this.#word('or') || this.#word('plus') || (withTo && this.#word('to')) || isJoined;
      const next = isJoined ? this.factor() : undefined;
      if (next === undefined || next.columns.length === 0) {
        this.at = mark;
        break;
      }
      parts.push(next);
    }
    return parts.length < 2 ? undefined : combine(parts);
  }

  #squared(part: Part): Part {
    if (!this.#sign('²') && !this.#word('squared')) return part;
    return { ...part, text: `${part.text} * ${part.text}`, level: 2, isCompound: true };
  }

  #operator(): '+' | '-' | '*' | '/' | undefined {
    const operand = this.operands[this.at];
    if (operand?.kind === 'sign' && SIGNS[operand.text] !== undefined) {
      this.at++;
      return SIGNS[operand.text];
    }
    // "correct answers out of 20"
    if (operand?.kind === 'word' && operand.key === 'out') {
      this.at++;
      return this.#word('of') && this.operands[this.at]?.kind === 'number' ? '/' : undefined;
    }
    if (operand?.kind === 'word' && Object.hasOwn(WORDS, operand.key)) {
      this.at++;
      for (const joint of ['by', 'with', 'par', 'por', 'mit', 'con', 'durch', 'entre']) if (this.#word(joint)) break;
      return WORDS[operand.key];
    }
    return undefined;
  }

  #skip(words: ReadonlySet<string>): void {
    for (let next = this.operands[this.at]; next?.kind === 'word' && words.has(next.key); next = this.operands[this.at]) this.at++;
  }

  #word(key: string): boolean {
    const next = this.operands[this.at];
    if (next?.kind !== 'word' || next.key !== key) return false;
    this.at++;
    return true;
  }

  #sign(text: string): boolean {
    const next = this.operands[this.at];
    if (next?.kind !== 'sign' || next.text !== text) return false;
    this.at++;
    return true;
  }
}
