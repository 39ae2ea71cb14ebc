import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { ConfigError } from './config-error.js';
import type { CacheLimits, Config } from './config.js';
import { isLoopback } from './loopback.js';
import { VARIABLES, type Values } from './variables.js';

/** As SQLite calls a database that is kept nowhere. */
const IN_MEMORY = ':memory:';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment.
 * @throws ConfigError naming every variable that is wrong, and never a value
 */
export function readConfig(environment: Environment = process.env): Config {
  const { values, problems } = parse(environment);
  const host = values.HOST ?? '127.0.0.1';
  // Who may call is judged only where the variables that say so could be read.
  if (problems.length === 0) problems.push(...accessProblems(values, host));
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze({
    host,
    port: values.PORT ?? 8000,
    cacheDirectory: values.CACHE_DIR === IN_MEMORY ? undefined : (values.CACHE_DIR ?? 'schemas-cache'),
    cacheUrl: values.CACHE_URL,
    cacheLimits: cacheLimits(values),
    openai: openAi(values),
    tokenPrices: tokenPrices(values),
    apiKeyHashes: Object.freeze((values.API_KEYS ?? []).map((key) => createHash('sha256').update(key).digest('hex'))),
    requestsPerMinute: rateLimit(values, host),
    maxRows: values.MAX_ROWS ?? 10_000_000,
    workers: values.WORKERS ?? usualWorkers(),
    logLevel: values.LOG_LEVEL ?? 'info',
    corsOrigins: Object.freeze(values.CORS_ORIGINS ?? []),
    trustedProxies: Object.freeze(values.TRUST_PROXY ?? []),
  });
}

function parse(environment: Environment): { values: Values; problems: string[] } {
  const problems: string[] = [];
  const values = Object.entries(VARIABLES).flatMap(([name, { type, mustBe }]) => {
    const text = environment[name]?.trim() ?? '';
    if (text === '') return [];
    const parsed = type.safeParse(text);
    if (parsed.success) return [[name, parsed.data] as const];
    problems.push(`${name} must be ${mustBe}.`);
    return [];
  });
  return { values: Object.fromEntries(values), problems };
}

/** A service that others can reach asks for a key, unless that was turned off in so many words. */
function accessProblems({ AUTH, API_KEYS }: Values, host: string): string[] {
  if (AUTH === 'off') return API_KEYS === undefined ? [] : ['AUTH is off although API_KEYS has keys; drop one of the two.'];
  if (API_KEYS !== undefined) return [];
  if (AUTH === 'on') return ['AUTH is on, so API_KEYS must have a key.'];
  return isLoopback(host) ? [] : ['HOST is not a loopback address: set API_KEYS, or AUTH=off to serve everyone who can reach it.'];
}

const DAY_MS = 86_400_000;

function cacheLimits({ CACHE_MAX_ENTRIES, CACHE_MAX_MB, CACHE_MAX_AGE_DAYS }: Values): CacheLimits {
  return Object.freeze({
    maxEntries: CACHE_MAX_ENTRIES ?? 10_000,
    maxBytes: (CACHE_MAX_MB ?? 100) * 1_000_000,
    maxIdleMs: CACHE_MAX_AGE_DAYS === undefined ? undefined : CACHE_MAX_AGE_DAYS * DAY_MS,
  });
}

/** A day's tokens of one API key where nothing is said: some 450 descriptions. */
const TOKENS_PER_DAY = 2_000_000;

function openAi({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_HEADERS, OPENAI_DEADLINE_MS, OPENAI_TOKENS_PER_DAY }: Values): Config['openai'] {
  if (OPENAI_API_KEY === undefined) return undefined;
  return Object.freeze({
    apiKey: OPENAI_API_KEY,
    baseUrl: OPENAI_BASE_URL,
    model: OPENAI_MODEL ?? 'gpt-4o-mini',
    headers: Object.freeze(OPENAI_HEADERS ?? {}),
    deadlineMs: OPENAI_DEADLINE_MS ?? 30_000,
    tokensPerDay: OPENAI_TOKENS_PER_DAY === 'off' ? undefined : (OPENAI_TOKENS_PER_DAY ?? TOKENS_PER_DAY),
  });
}

/** What OpenAI's price list said of gpt-4o-mini when this was written; other models and days have others. */
const USUAL_PRICES = { input: 0.15, output: 0.6 };

function tokenPrices({ OPENAI_INPUT_PRICE, OPENAI_OUTPUT_PRICE }: Values): Config['tokenPrices'] {
  return Object.freeze({
    input: OPENAI_INPUT_PRICE ?? USUAL_PRICES.input,
    output: OPENAI_OUTPUT_PRICE ?? USUAL_PRICES.output,
    configured: OPENAI_INPUT_PRICE !== undefined && OPENAI_OUTPUT_PRICE !== undefined,
  });
}

/** Cores are left to the main thread, which writes what the others make, and to the client or the system: with two cores alone, threads made answers slower. More than eight would outrun any socket. */
function usualWorkers(): number {
  return Math.max(0, Math.min(8, availableParallelism() - 2));
}

/** Requests per minute where the service can be reached from elsewhere and RATE_LIMIT says nothing. */
const PUBLIC_REQUESTS_PER_MINUTE = 300;

function rateLimit({ RATE_LIMIT }: Values, host: string): number | undefined {
  if (RATE_LIMIT === undefined) return isLoopback(host) ? undefined : PUBLIC_REQUESTS_PER_MINUTE;
  return RATE_LIMIT === 'off' ? undefined : RATE_LIMIT;
}
