/** Levels of the log, the chattiest first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface OpenAiConfig {
  readonly apiKey: string;
  /** Undefined: the SDK's own. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** Sent with every call. */
  readonly headers: Readonly<Record<string, string>>;
  /** For all attempts at one plan, their waits and their bodies. */
  readonly deadlineMs: number;
  /** Tokens that each API key may spend in a day; undefined: any number. */
  readonly tokensPerDay: number | undefined;
}

/** US dollars for a million tokens, for estimates. */
export interface TokenPrices {
  readonly input: number;
  readonly output: number;
  /** Those of the environment, and not the defaults. */
  readonly configured: boolean;
}

/** How many plans are kept; the longest unused goes first. */
export interface CacheLimits {
  readonly maxEntries: number;
  /** Bytes of all plans as they are stored. */
  readonly maxBytes: number;
  /** Time without use after which a plan is gone, in milliseconds; undefined: never. */
  readonly maxIdleMs: number | undefined;
}

/** Everything the environment decides, read once at the start and frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Undefined: plans are kept as long as the process lives. */
  readonly cacheDirectory: string | undefined;
  /** Of a Redis server that keeps the plans in the folder's stead; may hold a password. */
  readonly cacheUrl: string | undefined;
  readonly cacheLimits: CacheLimits;
  /** Undefined: no key, the embedded planner alone. */
  readonly openai: OpenAiConfig | undefined;
  readonly tokenPrices: TokenPrices;
  /** SHA-256 of each API key, as hex. Empty: requests need no key. */
  readonly apiKeyHashes: readonly string[];
  /** Requests per minute and key (or address); undefined: no limit. */
  readonly requestsPerMinute: number | undefined;
  /** Rows one request may ask for. */
  readonly maxRows: number;
  /** Threads that render large answers; 0: none, the main thread makes everything. */
  readonly workers: number;
  readonly logLevel: LogLevel;
  /** Origins whose pages may read answers; `*` is every origin. Empty: none but the service's own. */
  readonly corsOrigins: readonly string[];
  /** Addresses or networks (CIDR) whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
}
