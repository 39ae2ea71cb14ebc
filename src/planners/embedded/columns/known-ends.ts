import { isNamedIn } from '../lexicon/lexicon.js';
import type { Concept } from '../model.js';
import { isNumeric } from './grammar/parts.js';
import type { Resolution } from './resolution.js';

/** The longest end or beginning of a name that is known: "customer city" is a city, "fecha de ingreso" a date, "kundennummer" a number. */

/** "Kilometerstand Beginn", "lectura fin": what a meter shows at an end is no day. */
const SHOWN = /(?:stand|pegel|lectura|contador|compteur|saldo|solde|releve|kilometraje|kilometrage)$/u;
const ENDS = new Set(['beginn', 'anfang', 'start', 'ende', 'alt', 'neu', 'inicio', 'inicial', 'fin', 'final', 'debut', 'initial']);

/** "customer city" is a city: the longest ending that is known, in the languages that put the head last. */
export function fromEnd(core: readonly string[], find: (list: readonly string[]) => Concept | undefined): Resolution | undefined {
  if (ENDS.has(core.at(-1) ?? '') && SHOWN.test(core.at(-2) ?? '')) {
    const shown = find(core.slice(0, -1)) ?? find(core.slice(-2, -1));
    if (shown !== undefined) return { concept: shown, modifiers: core.slice(-1), strength: 'part' };
  }
  for (let from = 1; from < core.length; from++) {
    const concept = find(core.slice(from));
    if (concept === undefined) continue;
    const modifiers = core.slice(0, from);
    // "invoice number" tells invoices apart; it counts nothing.
    const id = concept.id === 'units_count' && core.at(-1) === 'number' ? find(['id']) : undefined;
    if (id !== undefined) return { concept: id, modifiers, strength: 'part' };
    if (concept.weak) {
      // "campaign name" says "campaign", which may be known where "name" alone says nothing.
      const specific = find(modifiers) ?? (modifiers.length > 1 ? find(modifiers.slice(-1)) : undefined);
      const isName = ['name', 'title', 'label'].includes(core.at(-1) ?? '');
      // No number has a name: the garages of a house are counted, a garage that is called something is a place.
      if (specific !== undefined && !specific.weak && isName && !isNumeric(specific)) return { concept: specific, modifiers: [], strength: 'part' };
    }
    return { concept, modifiers, strength: 'part' };
  }
  return undefined;
}

/** "fecha de ingreso", "number of rooms", "date received": the head first. */
export function fromStart(core: readonly string[], find: (list: readonly string[]) => Concept | undefined): Resolution | undefined {
  for (let to = core.length - 1; to >= 1; to--) {
    const concept = find(core.slice(0, to));
    if (concept !== undefined) return { concept, modifiers: core.slice(to), strength: 'part' };
  }
  return undefined;
}

/** German puts words together: "kundennummer", "bestelldatum". */
export function compound(core: readonly string[], find: (list: readonly string[]) => Concept | undefined): Resolution | undefined {
  const last = core.at(-1) ?? '';
  for (let from = 3; from <= last.length - 3; from++) {
    const concept = find([last.slice(from)]);
    if (concept !== undefined && last.length - from >= 4 && isNamedIn('de', concept, last.slice(from))) {
      return { concept, modifiers: [last.slice(0, from)], strength: 'part' };
    }
  }
  return undefined;
}
