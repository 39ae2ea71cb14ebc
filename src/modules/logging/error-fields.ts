import { types } from 'node:util';
import type { LogFields } from './log.js';

const MOST_FRAMES = 8;
const MOST_CAUSES = 4;

/** What a log may hold of an error. Messages may quote a request, so only names and places are taken. */
export function errorFields(error: unknown): Pick<LogFields, 'error' | 'frames'> {
  const chain = causes(error);
  const origin = chain.at(-1);
  const frames = origin?.stack?.split('\n').filter((line) => /^ {4}at \S/.test(line)) ?? [];
  return {
    error: chain.length === 0 ? typeof error : chain.map(nameOf).join(' < '),
    frames: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
  };
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let at = error; types.isNativeError(at) && chain.length < MOST_CAUSES; at = at.cause) chain.push(at);
  return chain;
}

/** Class and, where it is a plain word such as ENOSPC, code. */
function nameOf(error: Error): string {
  const code: unknown = 'code' in error ? error.code : undefined;
  const word = typeof code === 'string' && /^\w{1,64}$/.test(code) ? ` ${code}` : '';
  return `${error.constructor.name}${word}`;
}
