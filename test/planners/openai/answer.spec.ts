import { jsonOf } from '../../../src/planners/openai/answer.js';

it.each([
  ['{"a":1}', '{"a":1}'],
  ['```json\n{"a":1}\n```', '{"a":1}'],
  ['Here you are:\n{"a":{"b":2}}\nAnything else?', '{"a":{"b":2}}'],
  ['<think>{"x":1} maybe {</think>\n{"a":1}', '{"a":1}'],
])('finds the JSON in %j', (content, json) => {
  for (const format of ['json', 'text'] as const) expect(jsonOf(content, format)?.value).toEqual(JSON.parse(json));
});

it.each(['{"a":1', '```json\n{"a":{"b":2}\n```', 'no', '', '{"a":1}{"b":2}', "{'a':1}", '{"min":1…'])('mends nothing: %j', (content) => {
  for (const format of ['schema', 'json', 'text'] as const) expect(jsonOf(content, format)).toBeUndefined();
});

it('takes nothing but JSON from a server that enforces it', () => {
  expect(jsonOf('```json\n{"a":1}\n```', 'schema')).toBeUndefined();
});

it('takes nothing that lies too deep', () => {
  expect(jsonOf(`${'['.repeat(100)}${']'.repeat(100)}`, 'schema')).toBeUndefined();
  expect(jsonOf(`{"a":${'['.repeat(20)}${']'.repeat(20)}}`, 'schema')).toBeDefined();
});
