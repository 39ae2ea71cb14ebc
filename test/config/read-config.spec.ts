import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ConfigError } from '../../src/config/config-error.js';
import { readConfig } from '../../src/config/read-config.js';
import { VARIABLES } from '../../src/config/variables.js';
import { VERSION } from '../../src/config/version.js';

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('has defaults for everything, and cannot be changed', () => {
    const config = readConfig({});
    expect(config).toEqual({
      host: '127.0.0.1',
      port: 8000,
      cacheDirectory: 'schemas-cache',
      cacheUrl: undefined,
      cacheLimits: { maxEntries: 10_000, maxBytes: 100_000_000, maxIdleMs: undefined },
      openai: undefined,
      tokenPrices: { input: 0.15, output: 0.6, configured: false },
      apiKeyHashes: [],
      requestsPerMinute: undefined,
      maxRows: 10_000_000,
      workers: Math.max(0, Math.min(8, availableParallelism() - 2)),
      logLevel: 'info',
      corsOrigins: [],
      trustedProxies: [],
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('keeps plans in memory where it is told to', () => {
    expect(readConfig({ CACHE_DIR: ':memory:' }).cacheDirectory).toBeUndefined();
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig(Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, ' '])))).toEqual(readConfig({}));
  });

  it('reads every variable', () => {
    const config = readConfig({
      PORT: '9000',
      HOST: '0.0.0.0',
      CACHE_DIR: '/var/cache',
      CACHE_URL: 'rediss://user:secret@cache.example:6380/2',
      CACHE_MAX_ENTRIES: '500',
      CACHE_MAX_MB: '20',
      CACHE_MAX_AGE_DAYS: '90',
      OPENAI_API_KEY: 'sk-x',
      OPENAI_BASE_URL: 'http://localhost:1234/v1',
      OPENAI_MODEL: 'gpt-x',
      OPENAI_HEADERS: '{"X-Team":"data"}',
      OPENAI_DEADLINE_MS: '5000',
      OPENAI_TOKENS_PER_DAY: '70000',
      OPENAI_INPUT_PRICE: '2.5',
      OPENAI_OUTPUT_PRICE: '10',
      API_KEYS: 'one, two',
      RATE_LIMIT: '30',
      MAX_ROWS: '5',
      WORKERS: '0',
      LOG_LEVEL: 'warn',
      CORS_ORIGINS: 'https://a.example,http://localhost:3000',
      TRUST_PROXY: '10.0.0.0/8, ::1, loopback',
    });
    expect(config).toMatchObject({
      workers: 0,
      host: '0.0.0.0',
      port: 9000,
      cacheDirectory: '/var/cache',
      cacheUrl: 'rediss://user:secret@cache.example:6380/2',
      cacheLimits: { maxEntries: 500, maxBytes: 20_000_000, maxIdleMs: 90 * 86_400_000 },
      openai: { apiKey: 'sk-x', baseUrl: 'http://localhost:1234/v1', model: 'gpt-x', headers: { 'X-Team': 'data' }, deadlineMs: 5_000, tokensPerDay: 70_000 },
      tokenPrices: { input: 2.5, output: 10, configured: true },
      requestsPerMinute: 30,
      maxRows: 5,
      logLevel: 'warn',
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      trustedProxies: ['10.0.0.0/8', '::1', 'loopback'],
    });
    expect(config.apiKeyHashes).toEqual([
      '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
      '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3',
    ]);
    expect(JSON.stringify(config)).not.toContain('two');
  });

  it('names every problem by its variable, and never a value', () => {
    const wrong = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, `SECRET \u0001 ${name}`]));
    const harmless = ['CACHE_DIR'];
    const problems = problemsOf(wrong);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(Object.keys(VARIABLES).filter((name) => !harmless.includes(name)));
    expect(problems.join('')).not.toContain('SECRET');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '8e3'],
    ['MAX_ROWS', '0'],
    ['WORKERS', '65'],
    ['CACHE_URL', 'http://cache.example'],
    ['CACHE_URL', 'localhost:6379'],
    ['CACHE_MAX_ENTRIES', '0'],
    ['CACHE_MAX_MB', '257'],
    ['CACHE_MAX_AGE_DAYS', '1.5'],
    ['RATE_LIMIT', '0'],
    ['LOG_LEVEL', 'loud'],
    ['AUTH', 'maybe'],
    ['OPENAI_BASE_URL', 'ftp://example.com'],
    ['CORS_ORIGINS', 'https://a.example/path'],
    ['TRUST_PROXY', 'true'],
    ['API_KEYS', 'a,,b'],
    ['OPENAI_HEADERS', 'X-Team: data'],
    ['OPENAI_HEADERS', '{"X-Team":"a\\r\\nb"}'],
    ['OPENAI_HEADERS', '{"X Team":"a"}'],
    ['OPENAI_HEADERS', '{"X-Team":1}'],
    ['OPENAI_DEADLINE_MS', '50'],
    ['OPENAI_TOKENS_PER_DAY', '0'],
    ['OPENAI_INPUT_PRICE', '-1'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it('serves others only with keys, or where that was turned off', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringMatching(/HOST.*API_KEYS.*AUTH=off/)]);
    expect(problemsOf({ HOST: '::' })).toHaveLength(1);
    expect(problemsOf({ HOST: '127.0.0.1.example.com' })).toHaveLength(1);
    for (const host of ['localhost', '::1', '127.8.9.10']) expect(problemsOf({ HOST: host })).toEqual([]);
    expect(problemsOf({ HOST: '0.0.0.0', AUTH: 'off' })).toEqual([]);
    expect(problemsOf({ HOST: '0.0.0.0', API_KEYS: 'k' })).toEqual([]);
    expect(problemsOf({ AUTH: 'on' })).toHaveLength(1);
    expect(problemsOf({ AUTH: 'off', API_KEYS: 'k' })).toHaveLength(1);
  });

  it('limits the rate where others can reach the service', () => {
    expect(readConfig({ HOST: '0.0.0.0', AUTH: 'off' }).requestsPerMinute).toBe(300);
    expect(readConfig({ HOST: '0.0.0.0', AUTH: 'off', RATE_LIMIT: 'off' }).requestsPerMinute).toBeUndefined();
  });
});

describe('what stands elsewhere too', () => {
  it('is the same: the version in package.json', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(VERSION);
  });

  it('is the same: the variables in .env.example', () => {
    const names = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(VARIABLES).sort());
  });
});
