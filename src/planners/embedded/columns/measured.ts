import type { Draft, Made } from '../model.js';
import type { Remark } from './remark.js';
import { kindOf } from './types.js';
import { SHARED, unitOf, type Unit } from './units.js';

const UNIT = /^[\s([]*(?:measured |given |expressed |counted )?(?:(?:in|as|en|im)\s+)?([\p{L}°%€$£²³µ][\p{L}\d°%²³/_]{0,12})[\s)\].]*(?=$|[,;:(]|\s(?:between|from|which|that|with|to|never|at|up|not|and|of|per)(?![\p{L}])|\s?\d)/iu;
const ALONE = /^[\s([]*(?:in\s+)?([\p{L}°%€$£²³µ][\p{L}\d°%²³/_]{0,12})[\s)\].]*$/iu;
/** One letter may be a value as well, unless it stands in brackets or behind "in". */
const ONE_LETTER = /^[a-z]$/iu;

/** "(min)", "in mcf/d", "%": a unit makes a column one of numbers. True where it did. */
export function readUnit(draft: Draft, text: string): boolean {
  const unit = unitIn(UNIT, text);
  if (unit === undefined || isListOfNumbers(draft) || listsUnits(text)) return false;
  draft.made = madeOf(unit);
  return true;
}

/** Sizes that come in steps, "storage in GB": 64, 128, 256. */
function isListOfNumbers({ made }: Draft): boolean {
  const values = made.options?.['values'];
  return Array.isArray(values) && values.length > 1 && values.every((value) => typeof value === 'number' || /^\d+(?:\.\d+)?$/u.test(String(value)));
}

/** "currency (EUR, USD)", "unit: kg, l or pcs": several units are values of a column, and none that it is measured in. */
function listsUnits(text: string): boolean {
  const words = text.replace(/^[\s(:=[]+|[\s).\]]+$/gu, '').split(/\s*[,;|]\s*(?:(?:or|and|oder|und)\s+)?|\s+(?:or|oder|o|ou)\s+/u);
  return words.length > 1 && words.every((word) => /^\S{1,8}$/u.test(word)) && words.filter((word) => unitOf(word) !== undefined).length > 1;
}

function madeOf(unit: Unit): Made {
  return unit.make({ language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() });
}

/** "(km/h)", "in kg": nothing but a unit. */
export function isOnlyUnit(text: string): boolean {
  return unitIn(ALONE, text) !== undefined;
}

function unitIn(pattern: RegExp, text: string): Unit | undefined {
  const word = pattern.exec(text)?.[1] ?? '';
  if (SHARED.test(text)) return undefined;
  if (ONE_LETTER.test(word) && !/[([]|\bin\b/.test(text)) return undefined;
  return unitOf(word);
}

const AHEAD = /^\s*(?:in|en|im)\s+([\p{L}°µ%][\p{L}\d°²³µ%]{0,7}(?:\s?\/\s?[\p{L}][\p{L}\d²³]{0,7})?)(?=[\s,;(]|$)/iu;

/** "in m/s (0 to 28)", "in mcf/d": what a column is measured in, taken out so that its parts are no values. True where it made the column a number. */
export function takeUnit(draft: Draft, remark: Remark): boolean {
  const match = AHEAD.exec(remark.text);
  const word = match?.[1] ?? '';
  const unit = unitOf(word.replace(/\s/g, ''));
  if (match === null || (unit === undefined && !word.includes('/'))) return false;
  // "in km, one of 5, 10 or 42": the comma goes with it.
  remark.take({ start: 0, end: match[0].length + (/^\s*,(?=\s*(?:one of|either|any of)\s)/iu.exec(remark.text.slice(match[0].length))?.[0].length ?? 0) });
  // "the instalment paid each month in euros": no count, where only the form of the name said so.
  const isGuessed = draft.outcome === 'assumed' && unit?.quantity === 'money' && kindOf(draft.made) === 'integer';
  const isNumber = !isGuessed && (['integer', 'decimal'].includes(kindOf(draft.made)) || isListOfNumbers(draft));
  if (isNumber || draft.made.type === 'boolean' || draft.made.type === 'expression' || (unit === undefined && draft.concept !== undefined && draft.outcome === 'understood')) return false;
  draft.made = unit === undefined ? { type: 'decimal', options: { min: 0, max: 1000, decimals: 1 } } : madeOf(unit);
  return true;
}
