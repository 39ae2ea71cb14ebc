import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '../../src/config/read-config.js';
import { createApp } from '../../src/create-app.js';
import type { ServerLimits } from '../../src/modules/http/http-adapter.js';
import { Log } from '../../src/modules/logging/log.js';
import { RenderPool } from '../../src/workers/render-pool.js';

export const NOW = new Date('2026-01-31T12:00:00.000Z');

export interface ServiceOptions {
  /** Variables as in the environment; the cache folder is a fresh one and the log chatty unless they say otherwise. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly limits?: ServerLimits;
  /** None when absent: the main thread makes everything. */
  readonly pool?: RenderPool;
}

/** The whole service on a free port of this machine. */
export interface RunningService {
  readonly url: string;
  readonly port: number;
  readonly cacheDirectory: string;
  readonly app: NestExpressApplication;
  readonly server: Server;
  /** Lines of its log so far. */
  readonly lines: readonly string[];
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  get(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

export async function startService({ environment = {}, limits, pool = new RenderPool({ threads: 0 }) }: ServiceOptions = {}): Promise<RunningService> {
  const directory = mkdtempSync(path.join(tmpdir(), 'service-'));
  const cacheDirectory = path.join(directory, 'cache');
  const config = readConfig({ CACHE_DIR: cacheDirectory, LOG_LEVEL: 'debug', PORT: '0', ...environment });
  const lines: string[] = [];
  const log = new Log(config.logLevel, { write: (line) => lines.push(line) });
  const app = await createApp({ config, clock: () => NOW, log, pool, ...(limits === undefined ? {} : { limits }) });
  await app.listen(0, '127.0.0.1');
  const server: Server = app.getHttpServer();
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    cacheDirectory,
    app,
    server,
    lines,
    post: (route, body, headers = {}) =>
      fetch(url + route, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    get: (route, init) => fetch(url + route, init),
    stop: async () => {
      server.closeAllConnections();
      await app.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
