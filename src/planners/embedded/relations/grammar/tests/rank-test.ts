import type { Draft } from '../../../model.js';
import { nameIn } from '../mentions.js';
import { operandsOf } from '../operands.js';
import type { Found } from './test.js';

/** "the first four", "outside the top 10": places at the front. */
export function rankTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = /\b(?:first|top)\s+(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\b/iu.exec(text);
  const draft = drafts.find(({ name, made }) => /position|rank|place|standing/i.test(name) && ['integer', 'category'].includes(made.type));
  const count = match === null ? undefined : operandsOf(match[1] ?? '', []).find((operand) => operand.kind === 'number');
  if (match === null || draft === undefined || count?.kind !== 'number') return undefined;
  const isOutside = /\b(?:outside|not (?:in|among)|beyond|after|below)\s+(?:of\s+)?(?:the\s+)?$/iu.test(text.slice(0, match.index));
  return { when: `${nameIn(draft)} ${isOutside ? '>' : '<='} ${count.value}`, draft, start: match.index, end: match.index + match[0].length, weight: 2.4 };
}
