import { createServer, type RequestListener, type Server } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Clock } from '../config/tokens.js';
import { notFound } from './not-found.js';
import { answerServerErrors } from './server-errors.js';

/** How long a client may take, and how much may wait for it. */
export interface ServerLimits {
  readonly headersTimeoutMs: number;
  /** For a whole request, its body included. */
  readonly requestTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  /** Without a byte in either direction. */
  readonly idleTimeoutMs: number;
  /** For answers under way when the service stops; what takes longer is cut. */
  readonly drainTimeoutMs: number;
}

export const SERVER_LIMITS: ServerLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  keepAliveTimeoutMs: 10_000,
  idleTimeoutMs: 120_000,
  drainTimeoutMs: 25_000,
};

/** Bytes that wait in a connection for a slow reader before generation pauses. */
const SOCKET_BUFFER_BYTES = 262_144;

/**
 * Express on a server whose timeouts hold (they must be set before it listens, and are checked twice a second), whose own
 * refusals are ErrorResponses too, and which ends in good order.
 */
export class HttpAdapter extends ExpressAdapter {
  #draining = false;

  constructor(
    private readonly clock: Clock,
    private readonly limits: ServerLimits = SERVER_LIMITS,
  ) {
    super();
  }

  /** The service is about to end: it takes no new work. */
  get draining(): boolean {
    return this.#draining;
  }

  override initHttpServer(): void {
    const server = createServer(
      {
        connectionsCheckingInterval: 500,
        headersTimeout: this.limits.headersTimeoutMs,
        requestTimeout: this.limits.requestTimeoutMs,
        keepAliveTimeout: this.limits.keepAliveTimeoutMs,
        highWaterMark: SOCKET_BUFFER_BYTES,
        // Node's own answer has no body; see `requireHost`.
        requireHostHeader: false,
      },
      this.getInstance<RequestListener>(),
    );
    server.setTimeout(this.limits.idleTimeoutMs);
    answerServerErrors(server, this.clock);
    this.setHttpServer(server);
  }

  override setNotFoundHandler(): void {
    this.use(notFound(this.getInstance()));
  }

  override beforeClose(): void {
    this.#draining = true;
    super.beforeClose();
  }

  /** No new connections; answers under way may end; what is left at the deadline is cut. */
  override async close(): Promise<undefined> {
    const server = this.getHttpServer() as Server;
    if (!server.listening) return;
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    const deadline = setTimeout(() => {
      server.closeAllConnections();
    }, this.limits.drainTimeoutMs);
    await new Promise((resolve) => server.close(resolve));
    clearInterval(sweep);
    clearTimeout(deadline);
  }
}
