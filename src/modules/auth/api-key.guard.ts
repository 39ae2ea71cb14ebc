import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ServiceError } from '../../core/errors/service-error.js';
import { ApiKeys } from './api-keys.js';
import { isOpen } from './open.js';

/** Asks for an API key where the service has keys. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!this.keys.needed || isOpen(this.reflector, context) || this.keys.identify(request) !== undefined) return true;
    const given = request.headers.authorization !== undefined;
    throw new ServiceError('unauthorized', given ? 'This API key is not known; send a valid one as "Authorization: Bearer <key>".' : 'An API key is needed: send "Authorization: Bearer <key>".');
  }
}
