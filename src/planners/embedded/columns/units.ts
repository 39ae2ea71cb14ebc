import type { Draft, Make } from '../model.js';
import { bell, dec, int, skew } from '../lexicon/builders.js';
import { fold } from '../reading/words.js';

/** What numbers in a unit usually are: for columns of which nothing else is known but their unit. */
const USUAL: readonly (readonly [string, Make])[] = [
  ['min minute minutes minuten minutos', int(1, 180, skew(35))], ['s sec secs second seconds sekunden segundos secondes', int(1, 600, skew(60))], ['h hr hrs hour hours stunden horas heures', dec(0.5, 24, 1, skew(4))], ['ms millisecond milliseconds', int(1, 5000, skew(120))],
  ['day days tage tagen dias jours', int(1, 365, skew(30))], ['week weeks wochen semanas semaines', int(1, 52)], ['month months monate monaten meses mois', int(1, 60)], ['year years yrs jahre jahren anos ans', int(0, 60)],
  ['% percent pct percentage prozent', dec(0, 100, 1)], ['ml', int(50, 1500)], ['l litre litres liter liters', dec(0.5, 100, 1)], ['m3', dec(0.1, 500, 1, skew(40))], ['kg', dec(0.5, 100, 1, skew(15))], ['g gram grams gramm', dec(1, 1000, 1)], ['mg', int(1, 1000, skew(100))], ['t ton tons tonnes', dec(0.5, 40, 1)], ['lb lbs pounds', dec(1, 300, 1)],
  ['mm', dec(1, 500, 1)], ['cm', dec(1, 250, 1)], ['m metres meters', dec(1, 500, 1, skew(40))], ['km', dec(0.5, 500, 1, skew(40))], ['mi mile miles', dec(0.5, 300, 1, skew(30))], ['m2 sqm', dec(10, 500, 1, skew(80))], ['sqft', int(200, 6000, skew(1400))], ['ha hectares', dec(0.5, 200, 1)],
  ['c °c celsius', dec(-10, 40, 1, bell(18, 8))], ['f °f fahrenheit', dec(0, 110, 1, bell(65, 15))], ['k kelvin', int(200, 400)], ['km/h kmh kph', int(20, 250, bell(110, 35))], ['mph', int(10, 160)], ['m/s', dec(0, 30, 1, skew(6))], ['rpm', int(500, 8000)], ['bar', dec(0.5, 20, 1)], ['hpa', dec(960, 1040, 1, bell(1013, 8))], ['kpa', dec(80, 400, 1)], ['psi', int(10, 200)],
  ['w', int(5, 3000)], ['kw', dec(0.5, 150, 1)], ['mw', dec(0.5, 500, 1)], ['kwh', dec(0.5, 500, 1, skew(40))], ['mwh', dec(1, 1000, 1)], ['v', dec(0, 400, 1)], ['a', dec(0, 60, 1)], ['hz', int(20, 20000)], ['db', dec(20, 110, 1)], ['dbm', int(-110, -40)], ['lux', int(0, 2000)], ['ppm', int(300, 2000)], ['ntu', dec(0, 10, 2)], ['bpm', int(50, 180, bell(80, 15))],
  ['gb', int(1, 1000)], ['mb', dec(0.1, 2000, 1, skew(60))], ['kb', int(1, 5000)], ['tb', dec(0.1, 50, 1)], ['mbps', dec(1, 1000, 1)],
  ['m3/s m³/s', dec(0.1, 200, 1, skew(20))], ['mcf/d', int(10, 20000, skew(900))], ['bbl/d', int(5, 900)], ['mg/l mg_l', dec(0, 50, 2)], ['g/dl', dec(8, 18, 1)], ['mg/dl', int(50, 300)], ['mmhg', int(60, 180)], ['kcal calories', int(50, 1200)],
  ['€ eur euro euros $ usd dollar dollars £ gbp pesos inr chf cents', dec(1, 5000, 2, skew(120))],
];
const BY_UNIT: ReadonlyMap<string, Make> = new Map(USUAL.flatMap(([units, make]) => units.split(' ').map((unit) => [unit, make] as const)));
const UNIT = /^[\s([]*(?:measured |given |expressed |counted )?(?:(?:in|as|en|im)\s+)?([\p{L}°%€$£²³µ][\p{L}\d°%²³/_]{0,12})[\s)\].]*(?=$|[,;:(]|\s(?:between|from|which|that|with|to|never|at|up|not|and|of|per)(?![\p{L}])|\s?\d)/iu;

/** "(min)", "in mcf/d", "%": a unit makes a column one of numbers. True where it did. */
export function readUnit(draft: Draft, text: string): boolean {
  const unit = fold(UNIT.exec(text)?.[1] ?? '').replace('²', '2').replace('³', '3');
  const make = BY_UNIT.get(unit);
  if (make === undefined || (/^[achfkgstvwlm]$/.test(unit) && !/[([]|\bin\b/.test(text))) return false;
  draft.made = make({ language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() });
  return true;
}

/** "(km/h)", "in kg": nothing but a unit. */
export function isOnlyUnit(text: string): boolean {
  const match = /^[\s([]*(?:in\s+)?([\p{L}°%€$£²³µ][\p{L}\d°%²³/_]{0,12})[\s)\].]*$/iu.exec(text);
  return match !== null && BY_UNIT.has(fold(match[1] ?? '').replace('²', '2').replace('³', '3'));
}
