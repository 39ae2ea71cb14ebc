import type { CorsOptions } from '@nestjs/common/interfaces/external/cors-options.interface.js';

/** Which pages of other origins may read answers, and which of our headers they see. */
export function crossOrigin(origins: readonly string[]): CorsOptions {
  return {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    exposedHeaders: [
      ...['Content-Disposition', 'Link', 'Retry-After', 'X-Generation-Time', 'X-Reference-Date', 'X-Request-Id', 'X-Row-Count'],
      ...['X-Ledger', 'X-Schema-Fingerprint', 'X-Schema-Source', 'X-Seed', 'X-Tables'],
    ],
    maxAge: 600,
  };
}
