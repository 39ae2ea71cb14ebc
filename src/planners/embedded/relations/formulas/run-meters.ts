import type { Draft } from '../../model.js';
import { isFree } from '../limits/keep.js';
import { boundsOf } from '../limits/steps.js';
import { nameIn } from '../grammar/mentions.js';
import { setFormula } from './set-formula.js';

const DIFFERENCE = /^\(?([^\s()+*/]+|col\('[^']+'\)) - ([^\s()+*/]+|col\('[^']+'\))\)?$/u;
/** What only ever goes on counting. */
const METER = /odo(?:meter)?(?:_|$)|mileage|(?:^|_)(?:meter|reading|counter|km|milage|kilometer)(?:_|$)|z[äa]hlerstand|kilometerstand|km[-_ ]?stand|kilom[ée]trage|compteur|relev[ée]|contador|lectura|^(?:previous|prev|last|old|new|current)_(?:kwh|m3)$|(?:^|_)index_de_(?:d[ée]but|fin)$|(?:ancien|nouvel)_index/iu;
const DRIVEN = /dist|driven|km|miles|mileage|trip|strecke|gefahren|recorrid|parcouru/iu;
/** How far a meter comes in a row, of all it may show, where it counts no way. */
const PART = 0.01;

/**
 * "start odometer, end odometer, distance (end minus start)": two readings of one meter lie as far apart as a row takes it, so
 * what lies between is drawn, and the later one follows from it.
 */
export function runMeters(drafts: readonly Draft[]): void {
  const meters = drafts.filter(({ name }) => METER.test(name));
  if (meters.length < 2) return;
  for (const draft of drafts) {
    const expression = draft.made.options?.['expression'];
    const [, later, earlier] = typeof expression === 'string' ? (DIFFERENCE.exec(expression) ?? []) : [];
    const [end, start] = [later, earlier].map((name) => meters.find((other) => nameIn(other) === name));
    if (end === undefined || start === undefined || end === start || !isOpen(end) || !isOpen(start)) continue;
    const bounds = draft.range ?? { min: 1, max: DRIVEN.test(draft.name) ? 640 : Math.max(10, Math.round((boundsOf(end)?.max ?? 1000) * PART)) };
    const isWhole = end.made.type === 'integer' && start.made.type === 'integer';
    draft.made = { type: isWhole ? 'integer' : 'decimal', options: { ...bounds, ...(draft.range === undefined ? { distribution: 'lognormal', median: Math.max(2, Math.round(bounds.max / 8)) } : {}), ...(isWhole ? {} : { decimals: 1 }) } };
    const formula = `${nameIn(start)} + ${nameIn(draft)}`;
    delete start.cases;
    setFormula(end, formula, isWhole ? undefined : 1);
  }
}

/** Nothing was told of how large it is; that it is no less than the other goes without saying. */
const isOpen = (draft: Draft): boolean => isFree(draft) && draft.stated.range !== true && draft.stated.shape !== true && boundsOf(draft) !== undefined;
