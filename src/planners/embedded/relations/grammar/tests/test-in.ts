import type { Draft } from '../../../model.js';
import { antonymTest } from './antonym-test.js';
import { columnTest } from './column-test.js';
import { absenceTest, presenceTest } from './counted-test.js';
import { flagTest } from './flag-test.js';
import { bracketed } from './logic.js';
import { momentTest } from './moment-test.js';
import { numberTest } from './number-test.js';
import { rankTest } from './rank-test.js';
import type { Found, Test } from './test.js';
import { UN, undone } from './undone.js';
import { valueTest } from './value-test.js';

/** What a text says must hold: "the score is at least 60", "status is cancelled", "not approved", "over 65", "on weekends". */
export function testIn(text: string, drafts: readonly Draft[], except?: Draft): Test | undefined {
  const able = drafts.filter((draft) => draft !== except);
  const parts = text.split(/\s+(or|and|oder|und|o|y|ou|et)\s+/iu);
  const [first = ''] = parts;
  // "contamination above 20 or weight below 5", "plan is Pro and seats over 20": both sides are conditions of their own.
  if (parts.length === 3 && parts[2] !== undefined) {
    const [a, b] = [atomIn(first, able), atomIn(parts[2], able)];
    const isOwn = (test: Found | undefined): boolean => test !== undefined && (test.weight >= 2 || /[<>]/.test(test.when));
    if (a !== undefined && b !== undefined && isOwn(a) && isOwn(b) && a.draft !== b.draft && !/\bbetween\b|\bfrom\b/iu.test(first)) {
      const sign = /^(?:or|oder|o|ou)$/iu.test(parts[1] ?? '') ? '||' : '&&';
      return { when: `${bracketed(a.when)} ${sign} ${bracketed(b.when)}`, draft: a.draft };
    }
  }
  return atomIn(text, able);
}

function atomIn(said: string, drafts: readonly Draft[]): Found | undefined {
  const text = said.search(UN) >= 0 ? undone(said, drafts) : said;
  const found = [columnTest(text, drafts), valueTest(text, drafts), numberTest(text, drafts), flagTest(text, drafts), antonymTest(text, drafts), absenceTest(text, drafts), presenceTest(text, drafts), rankTest(text, drafts), placed(momentTest(text, drafts), /\b(?:rush|peak|night|hours?)\b/iu.test(text) ? 2.6 : 1.9)].filter((test) => test !== undefined);
  return found.sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
}

function placed(test: { when: string; draft: Draft; start: number } | undefined, weight: number): Found | undefined {
  return test === undefined ? undefined : { ...test, end: test.start, weight };
}
