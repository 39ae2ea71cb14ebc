import { TemporaryTree } from './temporary-tree.js';

// The rules of eslint.config.js that are ours: each is broken in one line, and each line it must not
// complain about stands beside it.

type Case = readonly [file: string, code: string, ...rules: readonly string[]];

const SYNTAX = 'no-restricted-syntax';
const PROPERTY = 'no-restricted-properties';
const GLOBAL = 'no-restricted-globals';
const IMPORT = 'no-restricted-imports';

const IN_CORE: readonly (readonly [code: string, ...rules: readonly string[]])[] = [
  ...['pow(2, 3)', 'exp(1)', 'expm1(1)', 'log(2)', 'log2(2)', 'log10(2)', 'log1p(2)', 'cbrt(2)', 'hypot(3, 4)'].map(
    (call) => [`export const x = Math.${call};`, PROPERTY] as const,
  ),
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'].map(
    (name) => [`export const x = Math.${name}(0.5);`, PROPERTY] as const,
  ),
  ['export const x = Math.atan2(1, 2);', PROPERTY],
  ['export const { log } = Math;', PROPERTY],
  ["export const x = (name: 'floor'): number => Math[name](0.5);", SYNTAX],
  ['export const x = Math.random();', PROPERTY],
  ['export const x = (n: number): number => n ** 2;', SYNTAX],
  ['export let x = 2; x **= 3;', SYNTAX],
  ['export const x = Math.floor(Math.sqrt(2)) + Math.imul(2, 3);'],

  ['export const x = new Date();', SYNTAX],
  ['export const x = Date();', SYNTAX],
  ['export const x = Date.now();', PROPERTY],
  ['export const x = performance.now();', GLOBAL],
  ['export const x = (ms: number): string => new Date(ms).toISOString();'],

  ['export const x = new Date(2026, 1, 2);', SYNTAX],
  ['export const x = (d: Date): number => d.getHours();', SYNTAX],
  ['export const x = (d: Date): number => d.getFullYear();', SYNTAX],
  ['export const x = (d: Date): number => d.getDay();', SYNTAX],
  ['export const x = (d: Date): number => d.setMonth(1);', SYNTAX],
  ['export const x = (d: Date): number => d.getTimezoneOffset();', SYNTAX],
  ['export const x = (d: Date): string => d.toDateString();', SYNTAX],
  ['export const x = (d: Date): number => d.getUTCHours() + d.getTime() + d.setUTCDate(1) + Date.UTC(2026, 1);'],

  ["export const x = new Intl.NumberFormat('en');", GLOBAL],
  ['export const x = (n: number): string => n.toLocaleString();', SYNTAX],
  ['export const x = (s: string): string => s.toLocaleUpperCase();', SYNTAX],
  ['export const x = (s: string): number => s.localeCompare(s);', SYNTAX],
  ['export const x = (s: string): string => s.toUpperCase();'],

  ['export const x = process.pid;', GLOBAL],
  ['export const x = crypto.randomUUID();', GLOBAL],
  ["import { randomBytes } from 'node:crypto'; export const x = randomBytes(4);", IMPORT],
  ["import { createHash } from 'node:crypto'; export const x = createHash('sha256').digest('hex');"],
];

const CASES: readonly Case[] = [
  ...IN_CORE.map(([code, ...rules]): Case => ['src/core', code, ...rules]),
  ['src/kernels', 'export const x = Math.random();', PROPERTY],
  ['src/modules', 'export const x = new Date().getHours() + Math.log(2) + performance.now();'],

  ['src/modules', 'export const x = process.env;', PROPERTY],
  ['src/main', 'export const { env } = process;', PROPERTY],
  ['src/config', 'export const x = process.env;'],

  ['src/modules', "export const x = fetch('https://example.org');", GLOBAL],
  ['src/stores', "export const x = new WebSocket('wss://example.org');", GLOBAL],
  ['src/exporters', 'export const x = globalThis;', GLOBAL],
  ['src/planners', "export const x = fetch('https://example.org');"],

  ['src/modules', "export const x: unknown = eval('1');", 'no-eval'],
  [
    'src/modules',
    "export const x = new Function('return 1');",
    ...['no-new-func', '@typescript-eslint/no-implied-eval'],
  ],
  ['src/modules', "setTimeout('1', 1);", '@typescript-eslint/no-implied-eval'],
  ['src/planners', 'export const x = (s: string): RegExp => new RegExp(s);', SYNTAX],
  ['src/stores', 'export const x = (s: string): RegExp => RegExp(s);', SYNTAX],
  ['src/stores', 'export const x = (s: string): boolean => /^a+$/.test(s);'],
  ['src/config', "console.log('x');", 'no-console'],
  ['src/modules', 'export const x = (s: string): any => s;', '@typescript-eslint/no-explicit-any'],
  ['test/core', 'export const x = (s: string): any => s;', '@typescript-eslint/no-explicit-any'],
  ['test/core', "export const x = new Date().getHours() + process.pid; console.log('x');"],

  ['src/modules', "export * from './0.js';", SYNTAX],
  ['src/modules', "export { type x } from './0.js';", SYNTAX],
];

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}

describe('the lint rules', () => {
  const fileOf = ([folder]: Case, index: number): string => `${folder}/${index.toString()}.ts`;
  const reported = new Map<string, readonly Message[]>();

  beforeAll(() => {
    const files = new Map(CASES.map((it, index) => [fileOf(it, index), `${it[1]}\n`]));
    files.set('src/modules/0.ts', 'export type x = string;\n');
    const tree = new TemporaryTree(['eslint.config.js'], files);
    try {
      const results = JSON.parse(tree.run('eslint/bin/eslint.js', '--format', 'json', 'src', 'test')) as {
        filePath: string;
        messages: Message[];
      }[];
      for (const { filePath, messages } of results) {
        reported.set(filePath.slice(filePath.lastIndexOf(tree.folder) + tree.folder.length + 1), messages);
      }
    } finally {
      tree.remove();
    }
  });

  it.each(CASES.map((it, index) => [it[0], it[1], it.slice(2), fileOf(it, index)] as const))(
    'in %s, about %s: %j',
    (_folder, _code, rules, file) => {
      const messages = reported.get(file) ?? [{ ruleId: 'not linted', message: file }];
      expect([...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))].sort()).toEqual([...rules].sort());
    },
  );
});
