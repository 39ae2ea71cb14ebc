import type { Span } from '../../model.js';

const JOINED = /^[\s,]*(?:(?:and|or|nor|&|und|oder|y|o|ni|et|ou)\s+)?(?:also\s)?(?:the\s|an?\s|no\s|its\s|their\s|any\s|eine?n?\s|una?\s|une?\s|ihre?n?\s)*$/iu;

/** Whether names stand one beside the other, with nothing said between them: "a carrier, a weight and their price". */
export const areJoined = (text: string, names: readonly Span[]): boolean => names.every(({ start }, i) => i === 0 || JOINED.test(text.slice(names[i - 1]?.end ?? 0, start)));
