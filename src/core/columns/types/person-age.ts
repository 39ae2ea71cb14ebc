import { defineColumnType } from '../contract.js';
import { ages, birthIssues, birthOptions, birthShares, birthUnits, drawBirthDays, type BirthOptions } from '../person/birth.js';

/** Age of the row's person on the reference date; agrees with `person.birthdate` of the same bounds. */
export const personAge = defineColumnType<BirthOptions>({
  id: 'person.age',
  group: 'person',
  summary: 'Age of a person in completed years.',
  options: birthOptions,
  examples: [{}, { min: 0, max: 17, of: 'child' }, { min: 18, max: 90, distribution: 'normal', mean: 41, deviation: 12 }],
  shape: () => ({ kind: 'int' }),
  check: birthIssues,
  correlates: (context) => birthShares(context, false),
  roleUnits: (context) => birthUnits(context, false),
  compile: (context) => {
    const draw = drawBirthDays(context);
    return {
      shape: { kind: 'int' },
      maxBytes: 3,
      fill: (frame) => ({ tag: 'number', values: ages(frame, draw(frame), context.referenceSeconds), style: { as: 'integer' }, validity: 0 }),
    };
  },
  checkCell: (text, { options: { min, max } }) => (/^\d{1,3}$/.test(text) && Number(text) >= min && Number(text) <= max ? undefined : `is not a whole number from ${String(min)} to ${String(max)}`),
});
