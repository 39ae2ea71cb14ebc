import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { ExportedFile } from './export.service.js';

/** What is made before the headers go out: a failure in it is still an ErrorResponse. */
const HEAD_BYTES = 65_536;

/** What was sent. */
export interface Sent {
  readonly bytes: number;
  /** False when the client left before the end. */
  readonly complete: boolean;
}

type File = Pick<ExportedFile, 'chunks' | 'giveBack'>;

/** What is to be sent. */
export interface Answer {
  readonly headers: ReadonlyMap<string, string>;
  readonly file: File;
  /** When work on it began, by `performance.now()`. */
  readonly startedMs: number;
}

/**
 * Sends what a generator makes, as fast as the client reads it: one piece is in hand at a time, and other requests get
 * their turn between pieces. X-Generation-Time (seconds) is a header when everything fits into the first 64 KB, else a trailer. A
 * client that leaves ends the generator.
 * @throws what the generator throws; once bytes have gone out, the connection is destroyed first
 */
export async function send(response: ServerResponse, { headers, file, startedMs }: Answer): Promise<Sent> {
  const seconds = (): string => ((performance.now() - startedMs) / 1000).toFixed(6);
  try {
    const head = await readHead(response, file);
    if (response.destroyed) return { bytes: 0, complete: false };
    for (const [name, value] of headers) response.setHeader(name, value);
    if (head.complete) {
      response.setHeader('X-Generation-Time', seconds());
      response.setHeader('Content-Length', head.bytes.length);
      response.end(head.bytes);
      return { bytes: head.bytes.length, complete: true };
    }
    // HTTP/1.0 has no chunks, and what is not chunked has no trailers.
    const trailers = response.req.httpVersion !== '1.0';
    if (trailers) response.setHeader('Trailer', 'X-Generation-Time');
    response.write(head.bytes);
    const sent = await pump(response, file, head.bytes.length);
    if (!sent.complete) return sent;
    if (trailers) response.addTrailers({ 'X-Generation-Time': seconds() });
    response.end();
    return sent;
  } catch (error) {
    if (response.headersSent) response.destroy();
    else for (const name of [...headers.keys(), 'Trailer', 'X-Generation-Time', 'Content-Length']) response.removeHeader(name);
    throw error;
  } finally {
    await file.chunks.return();
  }
}

async function readHead(response: ServerResponse, { chunks }: File): Promise<{ readonly bytes: Buffer; readonly complete: boolean }> {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= HEAD_BYTES && !response.destroyed; ) {
    const next = await chunks.next();
    if (next.done === true) return { bytes: Buffer.concat(pieces), complete: true };
    pieces.push(next.value);
    length += next.value.length;
    if (length <= HEAD_BYTES) await setImmediate();
  }
  return { bytes: Buffer.concat(pieces), complete: false };
}

async function pump(response: ServerResponse, { chunks, giveBack }: File, headBytes: number): Promise<Sent> {
  let bytes = headBytes;
  for (;;) {
    if (response.writableNeedDrain) await drained(response);
    else await setImmediate();
    if (response.destroyed) return { bytes, complete: false };
    const next = await chunks.next();
    if (next.done === true) return { bytes, complete: true };
    const piece = next.value;
    // Not before the system has it: until then the connection reads this very memory.
    response.write(piece, (error) => { if (!error) giveBack(piece); });
    bytes += piece.length;
  }
}

/** Resolves when the client can take more, or has left. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
    if (response.destroyed) done();
  });
}
