import type { NextFunction, Request, Response } from 'express';
import { ServiceError } from '../../core/errors/service-error.js';
import { allowedMethods } from './allowed-methods.js';

/** What no route took: another method for a known path (405 with Allow), or nothing at all. */
export function notFound(application: unknown) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { method, path } = request;
    const allowed = allowedMethods(application, path);
    if (allowed.length === 0) {
      next(new ServiceError('not_found', 'There is nothing at this path; /docs lists what there is.'));
      return;
    }
    response.setHeader('Allow', allowed.join(', '));
    if (method === 'OPTIONS') response.status(204).end();
    else next(new ServiceError('method_not_allowed', `This path does not take ${method}; it takes ${allowed.join(', ')}.`));
  };
}
