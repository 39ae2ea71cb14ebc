import type { Readable } from 'node:stream';
import { ServiceError } from '../../core/errors/service-error.js';
import { keepsComing } from '../http/long-bodies.js';

/** Characters of a piece. */
const PIECE = 65_536;

/** A text in pieces. */
export function* piecesOf(text: string): Generator<string, void, undefined> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/**
 * UTF-8 that arrives, as text in pieces. Whoever stops early leaves the stream open: a client that is cut off while
 * sending never sees the answer.
 * @throws ServiceError `malformed_csv` for what is no UTF-8, `bad_request` where the stream breaks off, `request_timeout`
 * where it comes too slowly
 */
export async function* textPieces(stream: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw new ServiceError('malformed_csv', 'The file is not valid UTF-8.', { cause });
    }
  };
  const chunks = (stream.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>);
  const startedMs = performance.now();
  let bytes = 0;
  for (;;) {
    const next = await chunks.next().catch((cause: unknown) => {
      throw new ServiceError('bad_request', 'The request ended before its body was complete.', { cause });
    });
    if (next.done === true) break;
    bytes += next.value.length;
    if (!keepsComing(bytes, startedMs)) throw new ServiceError('request_timeout', 'The request took too long to arrive.');
    yield* piecesOf(decoded(next.value));
  }
  yield decoded();
}
