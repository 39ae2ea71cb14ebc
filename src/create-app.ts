import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

import { AppModule } from './app.module.js';
import metadata from './metadata.generated.js';

export async function createApp(): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);

  await SwaggerModule.loadPluginMetadata(metadata);
  const description = new DocumentBuilder().setTitle('Synthetic data service').setOpenAPIVersion('3.1.0').build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, description));

  return app;
}
