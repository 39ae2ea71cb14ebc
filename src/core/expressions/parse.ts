import { parse } from '@marcbachmann/cel-js';
import { LIMITS } from '../generation/limits.js';
import { ExpressionError, FUNCTIONS, RELATIONS, type FunctionName, type Node, type Relation } from './ast.js';

export interface ParsedExpression {
  readonly root: Node;
  /** Columns it names, each once, in order of appearance. */
  readonly columns: readonly string[];
}

/** What the library's tree looks like. Its nodes carry their place in the text. */
interface CelNode {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
}

const parsed = new Map<string, ParsedExpression>();
const KEPT = 1_000;

/**
 * Reads an expression: CEL's literals, operators, conditionals, `in` with a list, and the functions of `FUNCTIONS`.
 * A column whose name is not an identifier is written `col('unit price')`.
 * @throws ExpressionError with what is wrong and what works
 */
export function parseExpression(text: string): ParsedExpression {
  const known = parsed.get(text);
  if (known) return known;
  if (nesting(text) > LIMITS.expressionDepth) throw new ExpressionError(`it is nested more than ${String(LIMITS.expressionDepth)} deep`);
  const reader = new Reader(text);
  const root = reader.node(celTree(text), 0);
  const result = { root, columns: [...reader.columns] };
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(text, result);
  return result;
}

/** Deepest nesting of brackets, signs and conditionals: the library recurses, so it is bounded before it sees the text. */
function nesting(text: string): number {
  let [brackets, signs, questions, deepest] = [0, 0, 0, 0];
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quote !== '') {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
      continue;
    }
    if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[' || char === '{') brackets++;
    else if (char === ')' || char === ']' || char === '}') brackets = Math.max(0, brackets - 1);
    else if (char === '?') questions++;
    // Only signs in a row nest: a - b - c is a chain.
    if (char === '-' || char === '!') signs++;
    else if (char.trim() !== '') signs = 0;
    deepest = Math.max(deepest, brackets + signs + questions);
  }
  return deepest;
}

function celTree(text: string): CelNode {
  try {
    return parse(text).ast;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new ExpressionError(`"${text}" is not an expression (${reason}); write for instance quantity * unit_price`);
  }
}

class Reader {
  readonly columns = new Set<string>();
  /** Operations so far; what "in" repeats is counted as often as it is repeated. */
  #size = 0;

  constructor(private readonly text: string) {}

  node(cel: CelNode, depth: number): Node {
    // A chain such as a + b + c leans to one side; it is as long as the text allows.
    if (depth > 400) throw new ExpressionError('it is nested too deep');
    this.#grow(1);
    const next = (child: unknown): Node => this.node(child as CelNode, depth + 1);
    const pair = (): [Node, Node] => {
      const [a, b] = cel.args as [unknown, unknown];
      return [next(a), next(b)];
    };
    switch (cel.op) {
      case 'value':
        return this.literal(cel);
      case 'id':
        return this.column(String(cel.args));
      case '+':
      case '-':
      case '*':
      case '/':
      case '%': {
        const [a, b] = pair();
        return { op: 'arithmetic', sign: cel.op, a, b };
      }
      case '&&':
      case '||': {
        const [a, b] = pair();
        return { op: 'logic', any: cel.op === '||', a, b };
      }
      case '!_':
        return { op: 'not', a: next(cel.args) };
      case '-_':
        return { op: 'arithmetic', sign: '-', a: { op: 'number', digits: 0n, scale: 0 }, b: next(cel.args) };
      case '?:': {
        const [test, yes, no] = cel.args as [unknown, unknown, unknown];
        return { op: 'choose', test: next(test), yes: next(yes), no: next(no) };
      }
      case 'in':
        return this.membership(cel, depth);
      case 'call':
        return this.call(cel, depth);
      default:
        if ((RELATIONS as readonly string[]).includes(cel.op)) {
          const [a, b] = pair();
          return { op: 'compare', relation: cel.op as Relation, a, b };
        }
        throw new ExpressionError(`${this.shown(cel)} is not supported; there are + - * / %, comparisons, &&, ||, !, ?:, "in [..]" and the functions ${Object.keys(FUNCTIONS).join(', ')}`);
    }
  }

  #grow(by: number): void {
    this.#size += by;
    if (this.#size > LIMITS.expressionSize) throw new ExpressionError(`it stands for more than ${String(LIMITS.expressionSize)} operations`);
  }

  private shown(cel: CelNode): string {
    return `"${this.text.slice(cel.start, cel.end)}"`;
  }

  private column(name: string): Node {
    this.columns.add(name);
    return { op: 'column', name };
  }

  /** Numbers are taken from the text: the library has made doubles of the decimals. */
  private literal(cel: CelNode): Node {
    const { args } = cel;
    if (typeof args === 'string') return { op: 'text', value: args };
    if (typeof args === 'boolean') return { op: 'bool', value: args };
    const match = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(this.text.slice(cel.start, cel.end));
    if (!match) throw new ExpressionError(`${this.shown(cel)} is no number with at most 15 digits and 9 decimals, text, true or false`);
    const fraction = match[2] ?? '';
    return { op: 'number', digits: BigInt((match[1] ?? '0') + fraction), scale: fraction.length };
  }

  /** a in [x, y] is a == x || a == y. */
  private membership(cel: CelNode, depth: number): Node {
    const [value, list] = cel.args as [CelNode, CelNode];
    if (list.op !== 'list') throw new ExpressionError(`${this.shown(cel)}: "in" takes a list, as in status in ['new', 'paid']`);
    const before = this.#size;
    const a = this.node(value, depth + 1);
    const items = list.args as CelNode[];
    this.#grow((this.#size - before) * items.length);
    const tests = items.map((item): Node => ({ op: 'compare', relation: '==', a, b: this.node(item, depth + 1) }));
    const none: Node = { op: 'bool', value: false };
    return tests.reduceRight((rest, test) => (rest === none ? test : { op: 'logic', any: true, a: test, b: rest }), none);
  }

  private call(cel: CelNode, depth: number): Node {
    const [name, args] = cel.args as [string, readonly CelNode[]];
    if (name === 'col') {
      const [first] = args;
      if (first?.op !== 'value' || typeof first.args !== 'string') throw new ExpressionError(`${this.shown(cel)}: col takes the name of a column, as in col('unit price')`);
      return this.column(first.args);
    }
    if (!Object.hasOwn(FUNCTIONS, name)) throw new ExpressionError(`there is no function "${name}"; there are ${Object.keys(FUNCTIONS).join(', ')} and col`);
    const [least, most] = FUNCTIONS[name as FunctionName];
    if (args.length < least || args.length > most) throw new ExpressionError(`${this.shown(cel)}: ${name} takes ${least === most ? String(least) : `${String(least)} to ${String(most)}`} arguments`);
    return { op: 'call', name: name as FunctionName, args: args.map((arg) => this.node(arg, depth + 1)) };
  }
}

