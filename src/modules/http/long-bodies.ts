import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Bytes that a long body has to bring every second, on the average, once it is older than other requests may become. */
const LEAST_BYTES_A_SECOND = 16_384;
/** How long a body may be behind that. */
const PATIENCE_MS = 30_000;

const reading = new WeakMap<Duplex, IncomingMessage>();

/** The body of this request is being read as it comes: it may take longer than other requests, while it keeps coming. */
export function beginLongBody(request: IncomingMessage): void {
  reading.set(request.socket, request);
}

/** Nobody reads on: what is still to come flows for a while, as a client that is cut off while sending never sees the answer. */
export function endLongBody(request: IncomingMessage): void {
  reading.delete(request.socket);
  if (request.complete || request.destroyed) return;
  const timer = setTimeout(() => request.socket.destroy(), PATIENCE_MS).unref();
  request.once('close', () => {
    clearTimeout(timer);
  });
  request.resume();
}

/** Whether a long body is being read from this connection. */
export function isLongBody(socket: Duplex): boolean {
  return reading.has(socket);
}

/** Whether a body that brought so many bytes since then keeps coming. @param sinceMs by `performance.now()` */
export function keepsComing(bytes: number, sinceMs: number): boolean {
  return performance.now() - sinceMs < PATIENCE_MS + (bytes / LEAST_BYTES_A_SECOND) * 1_000;
}
