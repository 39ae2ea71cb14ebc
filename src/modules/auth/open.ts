import { SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const OPEN = Symbol('Open');

/** Marks what anyone may ask at any rate, such as health. */
export function Open(): CustomDecorator<symbol> {
  return SetMetadata(OPEN, true);
}

export function isOpen(reflector: Reflector, context: ExecutionContext): boolean {
  return reflector.getAllAndOverride<boolean | undefined>(OPEN, [context.getHandler(), context.getClass()]) === true;
}
