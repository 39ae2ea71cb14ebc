import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Request } from 'express';

/** Metadata key of endpoints that read a body themselves. */
export const STREAMED_BODY = 'streamed-body';

/** A media type that an endpoint reads itself, piece by piece, and where its fields are found instead of the body. */
export interface StreamedBody {
  readonly mediaType: string;
  readonly fieldsOf: (request: Request) => Readonly<Record<string, unknown>>;
}

/** The endpoint takes JSON, or a body of another type that it reads itself. */
export function TakesStream(body: StreamedBody): CustomDecorator {
  return SetMetadata(STREAMED_BODY, body);
}
