import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../../core/errors/service-error.js';
import { nestsDeeper } from './json-depth.js';

/** Most bytes of a body. */
export const MAX_BODY_BYTES = 1_048_576;

/** Most arrays and objects inside one another: what looks at a body afterwards recurses. */
export const MAX_BODY_DEPTH = 32;

/**
 * Reads the JSON body of a request.
 * @throws ServiceError `unsupported_media_type`, `payload_too_large`, `body_too_deep`, `malformed_json`
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const mediaType = checkedMediaType(request);
  if (mediaType !== 'application/json') throw new ServiceError('unsupported_media_type', 'The body must be JSON: send "Content-Type: application/json".');
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const bytes = await readBytes(request);
  if (nestsDeeper(bytes, MAX_BODY_DEPTH)) {
    throw new ServiceError('body_too_deep', `The body nests more than ${MAX_BODY_DEPTH} arrays and objects inside one another; flatten it.`);
  }
  return parse(bytes);
}

/**
 * The media type of a body, in small letters, without parameters.
 * @throws ServiceError `unsupported_media_type` for what is not UTF-8 or compressed
 */
export function checkedMediaType({ headers }: IncomingMessage): string {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8).replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new ServiceError('unsupported_media_type', 'The body must be in UTF-8.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new ServiceError('unsupported_media_type', 'The body must not be compressed; send it without Content-Encoding.');
  }
  return mediaType;
}

function readBytes(request: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      // The rest still flows, unread: a client that is cut off while sending never sees the answer.
      if (length > MAX_BODY_BYTES) reject(tooLarge());
      else pieces.push(piece);
    });
    request.once('end', () => {
      resolve(Buffer.concat(pieces));
    });
    request.once('error', (cause) => {
      reject(new ServiceError('bad_request', 'The request ended before its body was complete.', { cause }));
    });
  });
}

function tooLarge(): ServiceError {
  return new ServiceError('payload_too_large', `The body is larger than ${MAX_BODY_BYTES} bytes; send less.`);
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new ServiceError('malformed_json', 'The body is empty; send a JSON object.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ServiceError('malformed_json', 'The body is not valid UTF-8.', { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // V8 quotes the body in its message; only the place is taken from it.
    const place = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    const where = place === undefined ? '' : ` (character ${place})`;
    throw new ServiceError('malformed_json', `The body is not valid JSON${where}; check commas, quotes and braces.`, { cause });
  }
}
