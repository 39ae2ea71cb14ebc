import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { VERSION } from '../../config/version.js';
import { datasetComponents } from '../../core/schema/json-schema.js';
import { withOwnOperationIds } from './operation-ids.js';

const ABOUT = `Describe a dataset in plain words and get realistic, reproducible rows.

The same schema, seed and reference date give the same rows, on every machine and in every format.
Every failure is an ErrorResponse; a known path answers a method it does not take with 405 and \`Allow\`.`;

/** The OpenAPI 3.1 document. The dataset schema in it derives from the one that requests are checked against. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Synthetic Data Generation Service')
    .setDescription(ABOUT)
    .setVersion(VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addTag('datasets', 'Rows.')
    .addTag('schemas', 'What the rows are made from.')
    .addTag('cache', 'Planned schemas are kept.')
    .addTag('health', 'For those who run the service.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key; only where the service has keys.' }, 'api_key')
    .addSecurityRequirements('api_key')
    .build();
  const document = withOwnOperationIds(SwaggerModule.createDocument(app, head, { operationIdFactory: (_controller, method) => method }));
  const language = datasetComponents((name) => `#/components/schemas/${name}`);
  // The types of the library know OpenAPI 3.0 only; in 3.1 a schema is any JSON Schema.
  const schemas = { ...document.components?.schemas, ...language } as NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
  return { ...document, components: { ...document.components, schemas } };
}
