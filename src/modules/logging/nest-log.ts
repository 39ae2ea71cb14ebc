import type { LoggerService } from '@nestjs/common';
import { errorFields } from './error-fields.js';
import type { Log } from './log.js';

/** Nest's own messages (start, routes, stop) in the service's log. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: Log) {}

  log(message: unknown): void {
    this.log_.debug('nest', detail(message));
  }

  debug(message: unknown): void {
    this.log_.debug('nest', detail(message));
  }

  warn(message: unknown): void {
    this.log_.warn('nest', detail(message));
  }

  error(message: unknown): void {
    this.log_.error('nest', detail(message));
  }
}

function detail(message: unknown): { component: string; detail?: string; error?: string } {
  const component = 'nest';
  return typeof message === 'string' ? { component, detail: message } : { component, ...errorFields(message) };
}
