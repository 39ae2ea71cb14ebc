import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** What is known of a request while it is answered, for its log line and its error: names and counts, never content. */
export interface RequestContext {
  /** The caller's `X-Request-Id` where it is harmless, else a UUID. */
  readonly id: string;
  /** By `performance.now()`. */
  readonly startedMs: number;
  /** Rows of the answer. */
  rows?: number;
  /** Where the schema came from. */
  source?: string;
  /** Code of the error it ended in. */
  code?: string;
}

const contexts = new WeakMap<IncomingMessage, RequestContext>();

/** The context of a request, made when first asked for. */
export function contextOf(request: IncomingMessage): RequestContext {
  const known = contexts.get(request);
  if (known) return known;
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  const context = { id, startedMs: performance.now() };
  contexts.set(request, context);
  return context;
}

/** Says the request's id on every answer. */
export function sendRequestId(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Request-Id', contextOf(request).id);
  next();
}

/** The pattern a request was routed by, such as `/api/v1/schemas/:fingerprint`: bounded in number, unlike paths. */
export function routeOf(request: Request): string {
  const { route } = request as { route?: { path?: unknown } };
  return typeof route?.path === 'string' ? route.path : 'unknown';
}
