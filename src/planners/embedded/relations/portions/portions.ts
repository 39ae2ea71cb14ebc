import type { Span } from '../../model.js';

/** A part of the rows as a text tells it, 0 to 1: "60 %", "a third", "one in four", "most". */
export interface Portion extends Span {
  readonly share: number;
  /** Told by a word rather than a number: "rarely". */
  readonly isVague: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, every: 1 };

const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, eighth: 8, tenth: 10, tenths: 10, twentieth: 20, hundredth: 100,
  halfte: 2, drittel: 3, viertel: 4, funftel: 5, zehntel: 10, mitad: 2, tercio: 3, tercios: 3, cuarto: 4, quinta: 5, moitie: 2, tiers: 3, quart: 4, cinquieme: 5, sixieme: 6, huitieme: 8, dixieme: 10,
}; // prettier-ignore

/** "10% off", "within 5% of the target" is no part of the rows. */
const PERCENT = /(?<!\d|(?<![\p{L}])within (?:about |± ?)?|± ?)(\d+(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|por ciento\b|pour ?cent\b)(?!\s+(?:of (?:it|that)|off|discount|rabatt|nachlass|de (?:descuento|remise))(?![\p{L}]))/giu;

const FRACTION_HINT = /hal[fv]|third|quarter|fourth|fifth|sixth|eighth|tenth|twentieth|hundredth|h[äa]lfte|drittel|viertel|f[üu]nftel|zehntel|mitad|terci|cuarto|quinta|moiti|tiers|quart|dixi|cinqui|sixi|huiti/iu;
const FRACTION = /\b(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[\s-]+)?(half|halves|thirds?|quarters?|fourths?|fifths?|sixth|eighth|tenths?|twentieth|hundredth|Hälfte|Drittel|Viertel|Fünftel|Zehntel|mitad|tercios?|cuarto|quinta|moitié|tiers|quart|cinquième|sixième|huitième|dixième)\b/giu;
const IN = /\b(\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|every)\s+(?:in|out of|of every|(?<!\b(?:an?|one|every)\s+)of(?=\s+\S{1,6}\s+\p{L}{3,}s(?![\p{L}]))|aus|von|de cada|sur)\s+(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/giu;

/** "8 rows in 100" */
const ROUND = /\b(\d{1,3})\s+\p{L}{3,}\s+in\s+(10|20|50|100|1000)(?![\p{L}\d])/giu;

const VAGUE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:almost|nearly|virtually|practically)\s+(?:all|always|every\w*)\b/giu, 0.95],
  [/\b(?:almost|nearly|hardly|barely)\s+(?:no|none|never|ever|any)\b/giu, 0.04],
  [/(?<!\bthe )\b(?:the (?:vast|great) majority|mostly|most(?= of\b| are\b| have\b| \p{L}{3,}s\b)|predominantly|largely)\b/giu, 0.7],
  [/\b(?:the majority|more than half)\b/giu, 0.62],
  [/\b(?:rarely|rare|seldom|occasionally|a few|a handful|scarce|exceptionally|once in a while|now and then)\b/giu, 0.05],
  [/\b(?:sometimes|some|a minority|a small part|several)\b/giu, 0.15],
];

/** Every portion in a text, in order; numbers win over words that overlap them. */
export function portionsIn(text: string, withVague = false): Portion[] {
  const found: Portion[] = [];
  const add = (start: number, length: number, share: number, isVague = false): void => {
    const end = start + length;
    if (share >= 0 && share <= 1 && !found.some((other) => start < other.end && other.start < end)) found.push({ start, end, share, isVague });
  };
  for (const match of text.matchAll(PERCENT)) add(match.index, match[0].length, Number((match[1] ?? '').replace(',', '.')) / 100);
  for (const match of text.matchAll(IN)) add(match.index, match[0].length, numberOf(match[1]) / numberOf(match[2]));
  for (const match of text.matchAll(ROUND)) add(match.index, match[0].length, numberOf(match[1]) / numberOf(match[2]));
  for (const match of FRACTION_HINT.test(text) ? text.matchAll(FRACTION) : []) {
    const word = (match[2] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    // "the second half of 2024", "half an hour", "first quarter": no part of the rows.
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    if (/\b(?:first|second|third|fourth|last|past|previous|next|this|per|q)\s*$/iu.test(before) || /^\s*(?:an?\s+)?(?:hour|day|year|mile|price|of (?:19|20)\d\d|finals?)\b/iu.test(after)) continue;
    add(match.index, match[0].length, (NUMBERS[(match[1] ?? 'one').toLowerCase()] ?? 1) / (PARTS[word] ?? 2));
  }
  if (withVague) for (const [pattern, share] of VAGUE) for (const match of text.matchAll(pattern)) add(match.index, match[0].length, share, true);
  return found.sort((a, b) => a.start - b.start);
}

function numberOf(text = ''): number {
  const low = text.toLowerCase();
  return NUMBERS[low] ?? (low === 'twenty' ? 20 : low === 'hundred' ? 100 : Number(text));
}
