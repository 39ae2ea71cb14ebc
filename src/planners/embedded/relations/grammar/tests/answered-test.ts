import type { Draft } from '../../../model.js';
import { keysOf } from '../../../reading/words.js';
import { literalOf, nameIn } from '../mentions.js';
import { valuesOf } from '../yes-no.js';
import type { Found } from './test.js';

/** "people who said no", "whoever ticked maybe", "wer nein gesagt hat". */
const ANSWERED = /(?<![\p{L}])(?:(?:said|say|says|answered|answers?|repl(?:ied|y|ies)|respond(?:ed|s)?|ticked|chose|picked|selected|voted|dijeron|dijo|contest(?:ó|aron)|répondu|dit)\s["'“]?(?<word>\p{L}+)(?:\s(?:or|oder|o|ou)\s(?<other>\p{L}+)(?!\s\p{L}+ed\b))?|(?:mit\s)?["'“]?(?<gesagt>ja|nein|vielleicht)["'”]?\s(?:gesagt|geantwortet|sagte\p{L}*))/iu;
/** Columns that hold what somebody answered. */
const ANSWERS = /rsvp|answer|repl|respon|attend|coming|going|confirm|consent|accept|vote|choice|interest|agree|antwort|zusage|respuesta|asist|réponse|présen/iu;
const YES_NO = new Set(['yes', 'no', 'y', 'n', 'ja', 'nein', 'si', 'oui', 'non', 'true', 'false']);

/** A value by the word somebody answered with: of the column of answers, or the only one that holds it. */
export function answeredTest(text: string, drafts: readonly Draft[]): Found | undefined {
  const match = ANSWERED.exec(text);
  const keys = [match?.groups?.['word'] ?? match?.groups?.['gesagt'], match?.groups?.['other']].flatMap((word) => keysOf(word ?? '').slice(0, 1));
  if (match === null || keys.length === 0) return undefined;
  const holders = drafts.flatMap((draft) => {
    const values = keys.map((key) => valueOf(draft, key)).filter((value) => value !== undefined);
    return values.length === 0 ? [] : [{ draft, values }];
  });
  const holder = holders.find(({ draft }) => ANSWERS.test(draft.english ?? draft.name)) ?? (holders.length === 1 ? holders[0] : undefined);
  const [value] = holder?.values ?? [];
  if (holder === undefined || value === undefined) return undefined;
  const { draft, values } = holder;
  const when = typeof value === 'boolean' ? `${value ? '' : '!'}${nameIn(draft)}` : values.length === 1 ? `${nameIn(draft)} == ${literalOf(value)}` : `${nameIn(draft)} in [${values.map(literalOf).join(', ')}]`;
  return { when, draft, start: match.index, end: match.index + match[0].length, weight: 2.7 };
}

function valueOf(draft: Draft, key: string): string | number | boolean | undefined {
  if (draft.made.type === 'boolean') return boolean(key);
  return valuesOf(draft).find((one) => keysOf(String(one))[0] === key || (YES_NO.has(key) && keysOf(String(one)).join('') === key[0]));
}

const boolean = (key: string): boolean | undefined => (/^(?:yes|ja|si|oui)$/u.test(key) ? true : /^(?:no|nein|non)$/u.test(key) ? false : undefined);
