import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CLOCK, type Clock } from '../config/tokens.js';
import { errorFields } from '../logging/error-fields.js';
import { Log } from '../logging/log.js';
import { contextOf } from './request-context.js';
import { toServiceError } from './to-service-error.js';
import { writeError } from './write-error.js';

/** Every failure of a request leaves through here, as an ErrorResponse. Ours are logged as errors. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const context = contextOf(request);
    const error = toServiceError(thrown);
    context.code = error.code;
    if (error.status >= 500) {
      this.log.error('request failed', { component: 'http', request_id: context.id, code: error.code, ...errorFields(error) });
    }
    writeError(response, error, context.id, this.clock());
  }
}
