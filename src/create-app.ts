import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import metadata from './metadata.generated.js';
import type { Clock } from './modules/config/tokens.js';
import { publishDocuments } from './modules/documents/publish-documents.js';
import { crossOrigin } from './modules/http/cross-origin.js';
import { refuseWhileDraining, requireHost, securityHeaders } from './modules/http/entrance.js';
import { HttpAdapter, type ServerLimits } from './modules/http/http-adapter.js';
import { sendRequestId } from './modules/http/request-context.js';
import { accessLog } from './modules/logging/access-log.js';
import { Log } from './modules/logging/log.js';
import { NestLog } from './modules/logging/nest-log.js';
import { Metrics } from './modules/metrics/metrics.js';
import { RenderPool } from './workers/render-pool.js';

/** What the service takes from its surroundings; tests give their own. */
export interface Surroundings {
  readonly config: Config;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly limits?: ServerLimits;
  readonly pool?: RenderPool;
}

/** The whole application, ready to listen: the one way to make it, for the service and for the tests. */
export async function createApp({ config, clock = () => new Date(), log = new Log(config.logLevel), limits, pool = new RenderPool({ threads: config.workers }) }: Surroundings): Promise<NestExpressApplication> {
  const adapter = new HttpAdapter(clock, limits);
  const options: NestApplicationOptions = { bodyParser: false, abortOnError: false, logger: new NestLog(log) };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ config, clock, log, pool }), adapter, options);
  app.set('trust proxy', config.trustedProxies.length > 0 ? [...config.trustedProxies] : false);
  app.use(sendRequestId, accessLog(log), app.get(Metrics).timer(), securityHeaders(), requireHost, refuseWhileDraining(adapter));
  if (config.corsOrigins.length > 0) app.enableCors(crossOrigin(config.corsOrigins));
  await SwaggerModule.loadPluginMetadata(metadata);
  publishDocuments(app);
  return app;
}
