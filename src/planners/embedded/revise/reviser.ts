import { ServiceError } from '../../../core/errors/service-error.js';
import { changesBetween } from '../../../core/revision/changes.js';
import { renamedClaim } from '../../../core/revision/rename-claim.js';
import { withoutColumns } from '../../../core/revision/without-columns.js';
import type { DatasetSchema } from '../../../core/schema/dataset-schema.js';
import type { Clause, Revision, RevisionRequest } from '../../contract.js';
import type { Piece, Span } from '../model.js';
import { withoutLongRuns } from '../phrases/edits.js';
import { englishNumbers, inEnglish } from '../phrases/english.js';
import { repaired } from '../repair.js';
import { readAddition } from './add.js';
import { Bench, type Done } from './bench.js';
import { readChange } from './change.js';
import { operationsIn } from './cut.js';
import { readLocale } from './locale.js';
import { readPortion } from './portions.js';
import { readRelation } from './relation.js';
import { readRemoval, saysWhatStays } from './remove.js';
import { readRename } from './rename.js';
import { readRows } from './rows.js';
import { readValues } from './values.js';
import { languageOfOrder, plain } from './verbs.js';

/** What an instruction may ask for; the first that reads a piece of it counts. */
type Reader = (bench: Bench, piece: Piece) => Done | undefined;
const removal: Reader = (bench, { text }) => readRemoval(bench, text);
const READERS: readonly Reader[] = [
  (bench, { text }) => readRows(bench, text),
  (bench, { text }) => readValues(bench, text),
  (bench, { text }) => readRename(bench, text),
  removal,
  (bench, { text }) => readLocale(bench, text),
  (bench, { text }) => readAddition(bench, text),
  (bench, { text }) => readPortion(bench, text),
  readRelation,
  (bench, { text }) => readChange(bench, text),
];

interface Read {
  readonly piece: Piece;
  done: Done | undefined;
}

/** Revises a schema, whoever planned it, by reading the instruction against the lexicon and the schema's columns. */
export function revisionOf({ schema, instruction, referenceDate }: RevisionRequest): Revision {
  const language = languageOfOrder(instruction);
  const bench = new Bench(schema, referenceDate, language);
  // Read in English as far as it goes: verbs, names and values stay as they are.
  const { text: order, back: backInOrder } = withoutLongRuns(instruction);
  const { text, back } = inEnglish(englishNumbers(order, language), language);
  const reads = operationsIn(text, schema.tables.flatMap(({ columns }) => columns.map(({ name }) => name))).map((piece): Read => ({ piece, done: undefined }));
  for (const read of reads) {
    const before = bench.renamings.length;
    // "keep only id and email" is an order about columns, or none.
    const readers = saysWhatStays(plain(read.piece.text)) ? [removal] : READERS;
    read.done = readers.reduce<Done | undefined>((done, reader) => done ?? reader(bench, read.piece), undefined);
    for (const { table, from, to } of bench.renamings.slice(before)) for (const other of reads) other.done = renamedDone(other.done, table, from, to);
  }
  if (reads.every(({ done }) => done === undefined)) throw notUnderstood(schema);
  const result = bench.result();
  const gone = bench.removed.filter(({ table, column }) => result.tables.find(({ name }) => name === table)?.columns.every(({ name }) => name !== column));
  const left = withoutColumns(result, gone);
  const [refusal] = left.refusals;
  if (refusal !== undefined) throw new ServiceError('revision_refused', refusal.message, { issues: left.refusals.map((issue) => ({ ...issue, path: 'instruction' })) });
  const sound = repaired(left.schema);
  refuseSideEffects(schema, left.schema, sound.schema, sound.notes);
  return {
    schema: sound.schema,
    renamings: bench.renamings,
    clauses: reads.map(({ piece, done }) => clauseOf(instruction, backInOrder(back(piece)), done, sound.schema)),
    notes: [...left.notes, ...sound.notes],
  };
}

function renamedDone(done: Done | undefined, table: string, from: string, to: string): Done | undefined {
  if (done?.table !== table) return done;
  return { ...done, ...(done.column === from ? { column: to } : {}), ...(done.claims === undefined ? {} : { claims: done.claims.map((claim) => renamedClaim(claim, from, to)) }) };
}

/** What has to be taken back may only be what the instruction asked for. */
function refuseSideEffects(before: DatasetSchema, wanted: DatasetSchema, sound: DatasetSchema, notes: readonly string[]): void {
  const asked = changesBetween(before, wanted, []);
  const side = changesBetween(wanted, sound, []).find(({ table, column }) => column !== undefined && !asked.some((change) => change.table === table && change.column === column));
  if (side === undefined) return;
  const message = `"${side.column ?? ''}" could not stay as it is: ${notes[0] ?? 'it hangs on what was changed.'}`;
  throw new ServiceError('revision_refused', message, { issues: [{ path: 'instruction', rule: 'side_effect', message }] });
}

function clauseOf(instruction: string, { start, end }: Span, done: Done | undefined, schema: DatasetSchema): Clause {
  const text = instruction.slice(start, end);
  if (done === undefined) return { start, end, text, outcome: 'not_understood', note: 'It changed nothing.' };
  const { table, column, claims = [], note, outcome = 'understood' } = done;
  const t = schema.tables.findIndex(({ name }) => name === table);
  const c = schema.tables[t]?.columns.findIndex(({ name }) => name === column) ?? -1;
  const element = t < 0 ? undefined : c < 0 ? `tables[${t}]` : `tables[${t}].columns[${c}]`;
  return { start, end, text, outcome, ...(element === undefined ? {} : { element }), ...(claims.length === 0 ? {} : { claims }), ...(note === undefined ? {} : { note }) };
}

function notUnderstood(schema: DatasetSchema): ServiceError {
  const tables = schema.tables.map(({ name, columns }) => `"${name}" has ${listed(columns.map((column) => column.name))}`).slice(0, 4);
  const [first] = schema.tables.at(-1)?.columns ?? [];
  const name = first?.name ?? 'id';
  const message = `Nothing in the instruction could be read. Name what is there (${tables.join('; ')}) or what is new: "add a phone column", "remove ${name}", "rename ${name} to code", "make ${name} unique", "10 % of ${name} missing", "make it 500 rows".`;
  return new ServiceError('not_understood', message, { issues: [{ path: 'instruction', rule: 'not_understood', message }] });
}

function listed(names: readonly string[]): string {
  return names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ');
}
