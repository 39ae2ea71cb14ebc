import { ConfigError } from './config/config-error.js';
import { readConfig } from './config/read-config.js';
import { createApp } from './create-app.js';
import { errorFields } from './modules/logging/error-fields.js';
import { Log } from './modules/logging/log.js';
import { SchemaService } from './modules/schema/schema.service.js';

/** Reads the environment and serves until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = new Log(config.logLevel);
  try {
    const app = await createApp({ config, log });
    app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
    await app.listen(config.port, config.host);
    log.info('listening', { component: 'http', host: config.host, port: config.port });
    await app.get(SchemaService).warmUp();
  } catch (error) {
    log.error('could not start', { component: 'http', host: config.host, port: config.port, ...errorFields(error) });
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof ConfigError)) throw error;
  // There is no log yet: what is wrong, for the person who starts the service.
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
