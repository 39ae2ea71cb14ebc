import type { Draft } from '../model.js';
import { unitOf, type Unit } from './units.js';

const UNIT = /^[\s([]*(?:measured |given |expressed |counted )?(?:(?:in|as|en|im)\s+)?([\p{L}°%€$£²³µ][\p{L}\d°%²³/_]{0,12})[\s)\].]*(?=$|[,;:(]|\s(?:between|from|which|that|with|to|never|at|up|not|and|of|per)(?![\p{L}])|\s?\d)/iu;
const ALONE = /^[\s([]*(?:in\s+)?([\p{L}°%€$£²³µ][\p{L}\d°%²³/_]{0,12})[\s)\].]*$/iu;
/** One letter may be a value as well, unless it stands in brackets or behind "in". */
const ONE_LETTER = /^[a-z]$/iu;

/** "(min)", "in mcf/d", "%": a unit makes a column one of numbers. True where it did. */
export function readUnit(draft: Draft, text: string): boolean {
  const unit = unitIn(UNIT, text);
  const values = draft.made.options?.['values'];
  const isListOfNumbers = Array.isArray(values) && values.every((value) => typeof value === 'number');
  if (unit === undefined || isListOfNumbers) return false;
  draft.made = unit.make({ language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() });
  return true;
}

/** "(km/h)", "in kg": nothing but a unit. */
export function isOnlyUnit(text: string): boolean {
  return unitIn(ALONE, text) !== undefined;
}

function unitIn(pattern: RegExp, text: string): Unit | undefined {
  const word = pattern.exec(text)?.[1] ?? '';
  if (ONE_LETTER.test(word) && !/[([]|\bin\b/.test(text)) return undefined;
  return unitOf(word);
}
