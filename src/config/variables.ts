import { z } from 'zod';
import { LOG_LEVELS } from './config.js';

/** A whole number written in digits. */
const whole = (min: number, max: number): z.ZodType<number> =>
  z.string().regex(/^\d{1,16}$/).transform(Number).pipe(z.number().min(min).max(max));

const list = <T>(item: z.ZodType<T, string>): z.ZodType<T[]> =>
  z.string().transform((text) => text.split(',').map((part) => part.trim())).pipe(z.array(item).min(1));

const proxy = z.union([
  z.enum(['loopback', 'linklocal', 'uniquelocal']),
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
]);
const origin = z.union([z.literal('*'), z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text)]);

/** Names and values that HTTP can carry; so many that no typing error is taken for a header. */
const headers = z
  .string()
  .max(8_192)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string().regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/), z.string().regex(/^[\x20-\x7e]{0,2048}$/)).refine((given) => Object.keys(given).length <= 20));

const price = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/).transform(Number);

/** One variable: how it reads and, for the message when it does not, what it must be. */
interface Variable<T> {
  readonly type: z.ZodType<T>;
  readonly mustBe: string;
}

const variable = <T>(type: z.ZodType<T>, mustBe: string): Variable<T> => ({ type, mustBe });

/** Every variable of the environment that the service reads. An empty one counts as absent. */
export const VARIABLES = {
  PORT: variable(whole(0, 65_535), 'a port, 0 to 65535'),
  HOST: variable(z.string().regex(/^[A-Za-z0-9.:_-]{1,255}$/), 'an address or host name such as 127.0.0.1'),
  CACHE_DIR: variable(z.string().max(4096).refine((text) => !text.includes('\0')), 'a folder'),
  CACHE_URL: variable(z.url({ protocol: /^rediss?$/ }).max(1024), 'a Redis URL such as redis://localhost:6379/0'),
  CACHE_MAX_ENTRIES: variable(whole(1, 1_000_000), 'a number of schemas, 1 to 1000000'),
  CACHE_MAX_MB: variable(whole(1, 256), 'megabytes, 1 to 256'),
  CACHE_MAX_AGE_DAYS: variable(whole(1, 36_500), 'days, 1 to 36500'),
  OPENAI_API_KEY: variable(z.string().regex(/^[\x21-\x7e]{1,512}$/), 'a key without spaces'),
  OPENAI_BASE_URL: variable(z.url({ protocol: /^https?$/ }), 'an http or https URL such as https://api.openai.com/v1'),
  OPENAI_MODEL: variable(z.string().regex(/^[\x21-\x7e]{1,128}$/), 'the name of a model such as gpt-4o-mini'),
  OPENAI_HEADERS: variable(headers, 'a JSON object of at most 20 HTTP headers such as {"X-Team":"data"}'),
  OPENAI_DEADLINE_MS: variable(whole(100, 300_000), 'milliseconds, 100 to 300000'),
  OPENAI_TOKENS_PER_DAY: variable(z.union([z.literal('off'), whole(1, 1_000_000_000_000)]), 'a number of tokens, 1 to 1000000000000, or "off"'),
  OPENAI_INPUT_PRICE: variable(price, 'US dollars for a million tokens such as 0.15'),
  OPENAI_OUTPUT_PRICE: variable(price, 'US dollars for a million tokens such as 0.60'),
  API_KEYS: variable(list(z.string().regex(/^[\x21-\x2b\x2d-\x7e]{1,256}$/)), 'keys parted by commas, without spaces'),
  AUTH: variable(z.enum(['on', 'off']), '"on" or "off"'),
  RATE_LIMIT: variable(z.union([z.literal('off'), whole(1, 1_000_000)]), 'requests per minute, 1 to 1000000, or "off"'),
  MAX_ROWS: variable(whole(1, 1_000_000_000_000), 'a number of rows, 1 to 1000000000000'),
  WORKERS: variable(whole(0, 64), 'a number of threads, 0 to 64'),
  LOG_LEVEL: variable(z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`),
  CORS_ORIGINS: variable(list(origin), 'origins parted by commas such as https://example.com, or "*"'),
  TRUST_PROXY: variable(list(proxy), 'addresses or networks parted by commas such as 10.0.0.0/8, or "loopback"'),
} as const;

export type Values = { readonly [Name in keyof typeof VARIABLES]?: z.infer<(typeof VARIABLES)[Name]['type']> };
