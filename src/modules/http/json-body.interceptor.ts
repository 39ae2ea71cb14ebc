import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { checkedMediaType, readJsonBody } from './json-body.js';
import { STREAMED_BODY, type StreamedBody } from './streamed-body.js';

/**
 * Reads the body of a POST after the guards and before validation: whoever may not call does not get it read. A body that
 * the endpoint reads itself is left alone; its fields come from elsewhere in the request.
 */
@Injectable()
export class JsonBodyInterceptor implements NestInterceptor {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.method === 'POST') {
      const streamed = this.reflector.get<StreamedBody | undefined>(STREAMED_BODY, context.getHandler());
      const fields = checkedMediaType(request) === streamed?.mediaType ? streamed.fieldsOf(request) : undefined;
      request.body = fields ?? (await readJsonBody(request));
    }
    return next.handle();
  }
}
