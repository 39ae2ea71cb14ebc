import { isTooDeep } from '../../core/schema/flat/depth.js';
import type { AnswerFormat } from './format.js';

/**
 * The JSON that a model's words are, or, where nothing held it to JSON, that they contain: servers wrap it in Markdown or
 * a sentence. What is cut off or broken stays so: a repaired number can be a wrong one.
 */
export function jsonOf(content: string, format: AnswerFormat): { readonly value: unknown } | undefined {
  const whole = parsed(content);
  if (whole || format === 'schema') return whole;
  const withoutThoughts = content.replace(/^\s*<think>[^]*?<\/think>/, '');
  const [start, end] = [withoutThoughts.indexOf('{'), withoutThoughts.lastIndexOf('}')];
  return start < 0 || end < start ? undefined : parsed(withoutThoughts.slice(start, end + 1));
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? undefined : { value };
  } catch {
    return undefined;
  }
}
