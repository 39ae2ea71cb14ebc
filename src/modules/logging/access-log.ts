import type { RequestHandler } from 'express';
import { contextOf, routeOf } from '../http/request-context.js';
import type { Log } from './log.js';

/** One line a request, when it is over: the caller's faults for debugging, ours as errors. */
export function accessLog(log: Log): RequestHandler {
  return (request, response, next) => {
    response.once('close', () => {
      const { id, startedMs, rows, source, code } = contextOf(request);
      const { statusCode: status, writableFinished: complete } = response;
      const line = {
        component: 'http',
        request_id: id,
        method: request.method,
        route: routeOf(request),
        status,
        complete,
        duration_ms: Math.round(performance.now() - startedMs),
        ...(rows === undefined ? {} : { rows }),
        ...(source === undefined ? {} : { source }),
        ...(code === undefined ? {} : { code }),
      };
      if (status >= 500) log.error('request', line);
      else if (status >= 400) log.debug('request', line);
      else log.info('request', line);
    });
    next();
  };
}
