import type { OpenAPIObject } from '@nestjs/swagger';

/** A handler with two paths has one id; in a document each operation has its own: the second takes the path along. */
export function withOwnOperationIds(document: OpenAPIObject): OpenAPIObject {
  const taken = new Set<string>();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const operation of [operations.get, operations.post, operations.delete]) {
      if (operation?.operationId === undefined) continue;
      if (taken.has(operation.operationId)) operation.operationId += path.replace(/\W+(\w)/g, (_, first: string) => first.toUpperCase());
      taken.add(operation.operationId);
    }
  }
  return document;
}
