import type { Entry, Piece } from '../../model.js';
import { linesOf, slice } from '../lists.js';
import type { Outline } from '../outline.js';
import { saidBeside } from '../said-beside.js';
import { spokenType } from './declared-types.js';

/** `create_table :users do |t|`, `Schema::create('users', function (Blueprint $table) {`, `knex.schema.createTable('users', (t) => {` */
const OPENING = /\b(?:create_table\s*\(?|(?:Schema::create|createTable|create_table|table)\s*\()\s*(?::|["'`])(\w+)["'`]?[^\n{;]{0,80}?(?:\|\w+\||\{)/u;
/** `t.string :name, limit: 20`, `$table->decimal('price', 8, 2)->nullable();`, `$table->timestamps();` */
const CALL = /(?<![\w$.>])\$?\w+(?:\.|->)(\w+)(?:\s*\(\s*|\s+(?=:\w))?(?::(\w+)|["'`](\w+)["'`]|(?=[);\s]|$))/gu;

const IDS: Readonly<Record<string, string>> = { increments: 'serial', bigIncrements: 'serial', id: 'serial', references: 'integer', belongs_to: 'integer', foreignId: 'integer', foreignUuid: 'uuid', primary_key: 'serial' };

/** A table as a migration builds it, a call for each column. */
export function fromBuilder(whole: Piece): Outline | undefined {
  const opening = OPENING.exec(whole.text);
  if (opening === null) return undefined;
  const from = opening.index + opening[0].length;
  const calls = [...whole.text.matchAll(CALL)].filter(({ index }) => index >= from);
  const items = calls.flatMap((call, i) => columnsOf(call, slice(whole, call.index, calls[i + 1]?.index)));
  if (items.length < 2) return undefined;
  const name = opening[1] ?? '';
  const start = whole.start + opening.index + opening[0].indexOf(name);
  const last = calls.at(-1)?.index ?? from;
  const end = whole.text.slice(last).search(/\n|\}|\bend\b/u);
  // What is told behind the end of the block.
  const after = end < 0 ? [] : linesOf(slice(whole, last + end)).filter(({ text }) => !/^(?:end|[\s})\];]+)$/u.test(text) && !text.includes('add_index'));
  return { preamble: { text: name.replaceAll('_', ' '), start, end: start + name.length }, items, verbatim: true, sentences: saidBeside([slice(whole, 0, opening.index).text.includes('class ') ? undefined : slice(whole, 0, opening.index), ...after]) };
}

function columnsOf({ 0: all, 1: type = '', 2: symbol, 3: quoted }: RegExpExecArray, call: Piece): readonly Entry[] {
  const at = { start: call.start, end: call.end };
  if (type.startsWith('timestamps')) return ['created_at', 'updated_at'].map((name) => ({ text: name, ...at, remarks: [{ text: 'datetime', ...at }] }));
  if (type === 'softDeletes') return [{ text: 'deleted_at', ...at, remarks: [{ text: 'datetime, mostly empty', ...at }] }];
  const given = symbol ?? quoted ?? (type === 'id' ? 'id' : undefined);
  if (given === undefined || /^(?:index|unique|foreign|primary|comment|dropColumn)$/u.test(type)) return [];
  const name = /^(?:references|belongs_to)$/u.test(type) && !given.endsWith('_id') ? `${given}_id` : given;
  const { code, said } = apart(call.text.slice(all.length));
  return [{ text: name, ...at, remarks: [remarkOf(type, code), ...said].map((text) => ({ text, ...at })) }];
}

/** What a call says in code, and in words behind it: "# 21 % of net", "->comment('500 to 50000')". */
function apart(rest: string): { readonly code: string; readonly said: readonly string[] } {
  const behind = /(?:^|[\s;,)])(?:#|\/\/|--)\s+(\S[^\n]*)/u.exec(rest);
  const code = behind === null ? rest : rest.slice(0, behind.index + 1);
  const comment = /(?:->comment\(|\bcomment\s*[:=(]\s*)\s*["']([^"'\n]+)["']/u.exec(code)?.[1];
  return { code, said: [comment, behind?.[1]?.trim()].filter((text) => text !== undefined) };
}

/** The type of a call with its arguments: `decimal('price', 8, 2)` is exact to the cent, `string('serial', 12)` no longer. */
function remarkOf(type: string, rest: string): string {
  const plain = Object.hasOwn(IDS, type) ? IDS[type] : type.replace(/^(?:big|small|tiny|medium|unsigned)?[iI]nteger$|^unsigned\w*$/u, 'integer').replace(/^(?:dateTime|timestamp)(?:Tz)?$/u, 'datetime').replace(/^(?:long|medium|tiny)?[tT]ext$/u, 'text').replace(/^(?:unsigned)?[dD]ecimal$/u, 'decimal').replace(/^ipAddress$/u, 'ip');
  const [, size, scale] = /^\s*,\s*(\d+)(?:\s*,\s*(\d+))?/u.exec(rest) ?? [];
  if (plain === 'decimal' && size !== undefined) return `decimal(${size},${scale ?? '2'})${/nullable|null: true/u.test(rest) ? ', optional' : ''}`;
  if (plain === 'string' && size !== undefined) return `varchar(${size})${rest.includes('unique()') ? ', unique' : ''}`;
  const values = /^(?:enum|set|enu)$/u.test(type) ? /\[([^\]]*)\]/u.exec(rest)?.[0] : undefined;
  return spokenType(values === undefined ? `${plain ?? ''} ${rest}` : `enum: ${values} ${rest}`, new Map());
}
