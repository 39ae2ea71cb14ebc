import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../../core/errors/catalogue.js';
import { ServiceError } from '../../core/errors/service-error.js';
import type { Clock } from '../config/tokens.js';
import { errorResponse } from './error-response.js';
import { isLongBody } from './long-bodies.js';
import { contextOf } from './request-context.js';
import { writeError } from './write-error.js';

const UNREADABLE: readonly [ErrorCode, string] = ['bad_request', 'This is not an HTTP request that can be read.'];

const REFUSALS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers are larger than 16 KB; send less.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['payload_too_large', 'The chunk extensions of the body are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request took too long to arrive.'],
};

/** Makes ErrorResponses of what Node's server refuses by itself, before or beside any route. */
export function answerServerErrors(server: Server, clock: Clock): void {
  const answering = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', (request, response) => {
    answering.set(request.socket, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Node says this once for each request; from then on the reader of the body watches over it.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isLongBody(socket)) return;
    const [code, message] = REFUSALS[error.code ?? ''] ?? UNREADABLE;
    const answer = answering.get(socket);
    const begun = answer !== undefined && answer.headersSent && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || begun) socket.destroy();
    else socket.end(rawAnswer(new ServiceError(code, message), clock()));
  });
  server.on('checkExpectation', (request, response) => {
    const error = new ServiceError('expectation_failed', 'The only expectation that is met is "Expect: 100-continue".');
    writeError(response, error, contextOf(request).id, clock());
  });
  server.on('connect', (_request, socket) => {
    socket.end(rawAnswer(new ServiceError('bad_request', 'This service is no proxy: CONNECT is not taken.'), clock()));
  });
}

function rawAnswer(error: ServiceError, now: Date): string {
  const id = randomUUID();
  const body = JSON.stringify(errorResponse(error, id, now));
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? ''}`,
    'Connection: close',
    `X-Request-Id: ${id}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
