import type { Draft } from '../../../model.js';
import { isNumeric } from '../kinds.js';
import { nameIn } from '../mentions.js';
import type { Found } from './test.js';

/** "2xx codes", "any 4xx or 5xx": the hundreds a number lies in. */
export function codesTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const matches = [...text.matchAll(/(?<![\p{L}\d])([1-9])(?:xx|XX|nn)(?![\p{L}\d])/gu)];
  const [first] = matches;
  const draft = first === undefined ? undefined : drafts.find((candidate) => isNumeric(candidate) && /status|code|http/iu.test(candidate.name));
  if (first === undefined || draft === undefined) return undefined;
  const name = nameIn(draft);
  const hundreds = matches.map(([, digit]) => `(${name} >= ${digit ?? ''}00 && ${name} <= ${digit ?? ''}99)`);
  const when = hundreds.length === 1 ? (hundreds[0] ?? '').slice(1, -1) : hundreds.join(' || ');
  return { when, draft, start: first.index, end: first.index + first[0].length, weight: 2.7 };
}
