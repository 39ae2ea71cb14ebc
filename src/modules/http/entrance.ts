import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { ServiceError } from '../../core/errors/service-error.js';
import type { HttpAdapter } from './http-adapter.js';

/** Security headers. The service may run without TLS, so pages are not told to upgrade what they load. */
export function securityHeaders(): RequestHandler {
  return helmet({ contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } } });
}

/** HTTP/1.1 demands a Host header. */
export function requireHost(request: Request, _response: Response, next: NextFunction): void {
  if (request.httpVersion === '1.1' && request.headers.host === undefined) next(new ServiceError('bad_request', 'The Host header is missing.'));
  else next();
}

/** A service that is stopping finishes what it has begun and takes nothing new but questions about its health. */
export function refuseWhileDraining(adapter: HttpAdapter): RequestHandler {
  return (request, response, next) => {
    if (!adapter.draining) {
      next();
      return;
    }
    response.setHeader('Connection', 'close');
    if (request.path.startsWith('/health')) next();
    else next(new ServiceError('unavailable', 'The service is stopping; send the request again.'));
  };
}
