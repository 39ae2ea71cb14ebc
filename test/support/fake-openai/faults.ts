import { answerOf, completion } from './answers.js';
import type { Exchange } from './exchange.js';

type Answer = (exchange: Exchange) => void | Promise<void>;

/** Ways in which providers fail, by name. */
const PROVIDER_FAULTS = {
  rate_limited_1s: (x) => { x.fail(429, {}, { 'retry-after': '1' }); },
  rate_limited_120s: (x) => { x.fail(429, {}, { 'retry-after': '120' }); },
  rate_limited_date: (x) => { x.fail(429, {}, { 'retry-after': new Date(Date.now() + x.between(60, 3_600) * 1_000).toUTCString() }); },
  out_of_quota: (x) => { x.fail(429, { code: 'insufficient_quota' }); },
  server_error: (x) => { x.fail(x.pick([500, 502, 503, 529])); },
  unauthorized: (x) => { x.fail(401, { code: 'invalid_api_key' }); },
  bad_request: (x) => { x.fail(400, { message: 'something about this request is not right' }); },
  error_page: (x) => { x.send(x.pick([502, 503]), `<html><h1>Bad gateway page-${x.mark}</h1></html>`, { 'content-type': 'text/html' }); },
  hang: () => {},
  hang_mid_body: async (x) => {
    const body = completion(await x.goodText());
    x.response.writeHead(200, { 'content-type': 'application/json' });
    x.response.write(body.slice(0, x.between(1, body.length - 1)));
  },
  drip: async (x) => {
    x.response.writeHead(200, { 'content-type': 'application/json' });
    for (const byte of completion(await x.goodText())) {
      x.response.write(byte);
      if (!(await x.wait(1_000))) return;
    }
  },
  reset: (x) => { x.response.socket?.resetAndDestroy(); },
  reset_mid_body: async (x) => {
    const body = completion(await x.goodText());
    x.response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
    x.response.write(body.slice(0, x.between(1, body.length - 1)));
    if (await x.wait(10)) x.response.socket?.resetAndDestroy();
  },
  wrong_content_type: (x) => { x.send(200, `<html>Please sign in page-${x.mark}</html>`, { 'content-type': 'text/html' }); },
  torn_body: async (x) => {
    const body = completion(await x.goodText());
    x.send(200, body.slice(0, x.between(1, body.length - 2)));
  },
  no_choices: (x) => { x.send(200, x.pick(['{}', '[]', 'null', '{"choices":[]}', '{"choices":[{"message":null}]}'])); },
  ten_megabytes: (x) => { x.complete('x'.repeat(10_000_000)); },
  ten_megabytes_of_error: (x) => { x.fail(500, { message: 'x'.repeat(10_000_000) }); },
} as const satisfies Record<string, Answer>;

/** Ways in which models fail. */
const MODEL_FAULTS = {
  bad_json: (x) => { x.complete(x.pick([`Sure! Here is your schema: content-${x.mark} {`, '{"name": staff}', '', 'null', '[1, 2', "{'name': 'staff'}"])); },
  wrong_shape: (x) => { x.complete(x.pick(['{}', '[]', '3', '{"tables":{}}', '{"name":"a","tables":[{"name":"t","columns":"all"}]}'])); },
  truncated: async (x) => {
    const text = await x.goodText();
    x.complete(text.slice(0, x.between(1, text.length - 2)));
  },
  length_stop: async (x) => {
    const text = await x.goodText();
    x.complete(text.slice(0, x.between(1, text.length - 2)), { finish: 'length' });
  },
  /** Cut off where it happens to be whole: it is not to be trusted all the same. */
  length_stop_at_the_end: async (x) => { x.complete(await x.goodText(), { finish: 'length' }); },
  refusal: (x) => { x.complete(null, { refusal: `I would rather not: refusal-${x.mark}` }); },
  content_filter: (x) => { x.complete('', { finish: 'content_filter' }); },
  unknown_type: (x) => { x.complete(answerOf([{ name: 'a', type: x.pick(['person.shoeSize', '__proto__', 'constructor', '', 'varchar(20)', `content-${x.mark}`]) }])); },
  invalid_schema: (x) => {
    x.complete(
      x.pick([
        answerOf([{ name: 'b', type: 'integer', options: [{ option: 'min', value: '5' }, { option: 'max', value: 'one' }] }]),
        answerOf([{ name: 'a', type: 'expression', options: [{ option: 'expression', value: 'b + 1' }] }]),
        answerOf([{ name: 'a', type: 'category' }]),
        answerOf([{ name: 'a', type: 'reference', options: [{ option: 'table', value: 'nowhere' }, { option: 'column', value: 'id' }] }]),
        answerOf([{ name: 'a', type: 'uuid' }, { name: 'a', type: 'uuid' }]),
        answerOf([]),
      ]),
    );
  },
  hostile_names: (x) => {
    x.complete(answerOf([{ name: '__proto__', type: 'expression', options: [{ option: 'expression', value: `process.exit('content-${x.mark}')` }] }, { name: 'constructor', type: 'integer', options: [{ option: '__proto__', value: '{"min":1}' }, { option: 'min', value: 'NaN' }] }]));
  },
  hostile_keys: (x) => { x.complete(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${answerOf([{ name: 'a', type: 'no such' }]).slice(1)}`); },
  hostile_pattern: (x) => { x.complete(answerOf([{ name: 'a', type: 'pattern', options: [{ option: 'pattern', value: x.pick(['#'.repeat(100_000), '[A-Z]{999999999}', '('.repeat(50_000), '(a+)+$'.repeat(1_000), '[A'.repeat(5_000)]) }] }])); },
  hostile_expression: (x) => { x.complete(answerOf([{ name: 'a', type: 'expression', options: [{ option: 'expression', value: x.pick(['('.repeat(90_000), '1' + '+1'.repeat(90_000), '!'.repeat(50_000) + 'a']) }] }])); },
  hostile_columns: (x) => { x.complete(answerOf(Array.from({ length: 6_000 }, (_, i) => ({ name: `c${i}`, type: 'uuid' })))); },
  hostile_laws: (x) => { x.complete(answerOf(Array.from({ length: 180 }, (_, i) => ({ name: `c${i}`, type: 'decimal', options: [{ option: 'distribution', value: 'gamma' }, { option: 'max', value: String(1_000 + i) }, { option: 'mean', value: String(200 + i) }, { option: 'deviation', value: String(190 + i) }] })))); },
  hostile_rows: (x) => { x.complete(answerOf([{ name: 'a', type: 'no such' }], { tables: [{ name: 't', rows: 1e300, columns: [{ name: 'a', type: 'uuid' }] }] })); },
  hostile_depth: (x) => { x.complete(`{"name":"a","domain":"b","tables":${'['.repeat(200_000)}${']'.repeat(200_000)}}`); },
  hostile_option: (x) => { x.complete(answerOf([{ name: 'a', type: 'integer', options: [{ option: 'min', value: x.pick(['['.repeat(100_000) + ']'.repeat(100_000), '['.repeat(1_900) + ']'.repeat(1_900), '9'.repeat(400)]) }] }])); },
  hostile_grammar: (x) => {
    const lists = Array.from({ length: 50 }, (_, i) => ({ name: `w${i}`, entries: [`{w${(i + 1) % 50}} {w${(i + 7) % 50}}`, `{w${(i + 2) % 50}}`], weights: [] }));
    x.complete(answerOf([{ name: 'a', type: 'text', pool: 'w0' }], { vocabulary: lists }));
  },
} as const satisfies Record<string, Answer>;

/** Servers that understand less than OpenAI's; each answers well to a question that is put in its way. */
const LESSER_SERVERS = {
  /** Knows `json_object`, and says no to schemas. */
  no_strict_schema: async (x) => {
    if (x.format === 'json_schema') x.fail(400, { message: "response_format type must be one of 'text' or 'json_object'", param: 'response_format' });
    else await x.answerWell();
  },
  /** Says no to any format, each server in other words. */
  plain_text_only: async (x) => {
    if (x.format !== undefined) x.fail(x.pick([400, 422, 500, 501]), { message: x.pick(["'response_format' is not supported", 'Unrecognized request argument supplied: response_format']) });
    else x.complete(`${x.pick(['Here is the schema:\n', '', '<think>{"a": 1} or so?</think>\n'])}\`\`\`json\n${await x.goodText()}\n\`\`\`\n${x.pick(['', 'I hope {this} helps'.replace(/[{}]/g, '')])}`);
  },
  /** Takes a schema, and lets the model write what it likes all the same. */
  ignores_schema: async (x) => {
    const told = x.body.messages?.[0]?.content.includes('one JSON object') === true;
    x.complete(told ? `\`\`\`json\n${JSON.stringify(await x.good('object'))}\n\`\`\`` : '{"columns":["id","name"]}');
  },
  /** Takes neither temperature nor seed, as models that reason. */
  no_sampling: async (x) => {
    if ('temperature' in x.body) x.fail(400, { message: "Unsupported value: 'temperature' does not support 0 with this model.", param: 'temperature' });
    else await x.answerWell();
  },
  /** Counts no tokens. */
  no_usage: async (x) => { x.complete(await x.goodText(), { usage: null }); },
} as const satisfies Record<string, Answer>;

export const FAULTS = { ok: (x) => x.answerWell(), ...PROVIDER_FAULTS, ...MODEL_FAULTS, ...LESSER_SERVERS } as const satisfies Record<string, Answer>;

/** A way to answer, by name. */
export type Fault = keyof typeof FAULTS;

const names = <T extends object>(faults: T): readonly (keyof T)[] => Object.keys(faults) as (keyof T)[];

/** Faults that no question gets past: the embedded planner answers. */
export const FATAL: readonly Fault[] = [...names(PROVIDER_FAULTS), ...names(MODEL_FAULTS)];
/** Servers that the planner learns to speak to. */
export const LESSER: readonly Fault[] = names(LESSER_SERVERS);
