import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * A handler with several paths is several operations, which Nest numbers: the one without a version keeps the plain id,
 * the others take their version along (`generate`, `generateV1`).
 */
export function withOwnOperationIds(document: OpenAPIObject): OpenAPIObject {
  for (const [path, operations] of Object.entries(document.paths)) {
    const version = /^\/api\/v(\d+)\//.exec(path)?.[1];
    for (const operation of [operations.get, operations.post, operations.delete]) {
      if (operation?.operationId?.endsWith(']') !== true) continue;
      operation.operationId = operation.operationId.replace(/\[\d+\]$/, version === undefined ? '' : `V${version}`);
    }
  }
  return document;
}
