import type { Draft } from '../../model.js';

const BAND = /_?(?:group|class|level|band|category|bucket|status|flag|label|segment|tier|grade|range|type)$/i;

/** The number of which a column tells the band: `bmi` of `bmi_class`. */
export function bandedBy(target: Draft, numbers: readonly Draft[]): Draft | undefined {
  const stem = target.name.replace(BAND, '').toLowerCase();
  return stem === '' || stem.length === target.name.length ? undefined : numbers.find(({ name }) => name.toLowerCase().includes(stem));
}
