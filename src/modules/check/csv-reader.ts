import Papa from 'papaparse';
import type { Row } from '../../core/checking/parent-rows.js';
import { ServiceError } from '../../core/errors/service-error.js';
import { LIMITS } from '../../core/generation/limits.js';

export interface CsvRow {
  /** Undefined where nothing stands; the empty text where `""` does. */
  readonly cells: Row;
  /** Line of the file it starts in, counted from 1. */
  readonly line: number;
}

/** The part of papaparse's answer that is looked at. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  /** Where the last whole row ends. */
  readonly meta: { readonly cursor: number };
}

/** Characters that wait before they are parsed. */
const PIECE = 65_536;
/** Characters of a row: what generation writes at most, every character a quote. */
const LONGEST_ROW = 2 * LIMITS.rowBytes;
/** Stands for a `""` while papaparse reads, which tells it from nothing at all no more. As long as what it stands for. */
const EMPTY_TEXT = '\uFFFE\uFFFF';

/**
 * Reads CSV (RFC 4180, LF or CRLF) piece by piece with papaparse's parser, in memory for a piece and a row.
 * @throws ServiceError `malformed_csv` with the line of the first problem
 */
export class CsvReader {
  #parser: Papa.Parser | undefined;
  #waiting = '';
  /** Length of what waits at which parsing is worth while. It doubles, so that a long row is not parsed again and again. */
  #worthwhile = PIECE;
  #line = 1;

  /** The rows that a piece of the file completes. */
  *push(piece: string): Generator<CsvRow, void, undefined> {
    this.#waiting += piece;
    if (this.#waiting.length < this.#worthwhile) return;
    yield* this.#read(false);
    if (this.#waiting.length > LONGEST_ROW) throw this.#malformed(`its row is longer than ${LONGEST_ROW} characters`);
    this.#worthwhile = Math.max(PIECE, 2 * this.#waiting.length);
  }

  /** The rows that are left when the file ends. */
  *end(): Generator<CsvRow, void, undefined> {
    yield* this.#read(false);
    if (this.#waiting !== '') yield* this.#read(true);
  }

  *#read(last: boolean): Generator<CsvRow, void, undefined> {
    const text = this.#waiting;
    if (text === '') return;
    this.#parser ??= new Papa.Parser({ delimiter: ',', newline: lineEnd(text) });
    const { data, errors, meta } = this.#parser.parse(withEmptyTexts(text), 0, !last) as Parsed;
    // A row that is still to come has no errors yet.
    const [first] = errors.filter(({ row = 0 }) => row < data.length);
    const quoted = text.includes('"');
    this.#waiting = last ? '' : text.slice(meta.cursor);
    for (const [i, texts] of data.entries()) {
      if (first?.row === i) throw this.#malformed(first.code === 'MissingQuotes' ? 'a quoted cell does not end' : 'there is text behind the closing quote of a cell');
      yield { cells: texts.map(cellOf), line: this.#line };
      this.#line += 1 + (quoted ? texts.reduce((lines, cell) => lines + newlines(cell), 0) : 0);
    }
  }

  #malformed(why: string): ServiceError {
    return new ServiceError('malformed_csv', `Line ${this.#line} of the file is not CSV: ${why}.`);
  }
}

function cellOf(text: string): string | undefined {
  if (text === '') return undefined;
  return text === EMPTY_TEXT ? '' : text;
}

/** Rows end as the first one does; no column name holds a line end. */
function lineEnd(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

function newlines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}

/** The text with every cell `""` replaced; it starts with a row. */
function withEmptyTexts(text: string): string {
  if (!text.includes('""')) return text;
  const pieces: string[] = [];
  let [done, at] = [0, text.indexOf('"')];
  while (at >= 0) {
    if (at > 0 && !',\n'.includes(text.charAt(at - 1))) {
      // Within a bare cell a quote is a character.
      at = text.indexOf('"', at + 1);
      continue;
    }
    if (text.charAt(at + 1) === '"' && (at + 2 >= text.length || ',\r\n'.includes(text.charAt(at + 2)))) {
      pieces.push(text.slice(done, at), EMPTY_TEXT);
      done = at + 2;
      at = text.indexOf('"', done);
      continue;
    }
    at = text.indexOf('"', closingQuote(text, at) + 1);
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}

/** Where the cell that opens here closes; the end where it does not. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
