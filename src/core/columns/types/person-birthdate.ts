import { DAY_SECONDS, absoluteSeconds, dateText } from '../../schema/dates.js';
import { defineColumnType } from '../contract.js';
import { birthDays, birthIssues, birthOptions, birthShares, birthUnits, drawBirthDays, type BirthOptions } from '../person/birth.js';

/** Date of birth of the row's person; agrees with `person.age` of the same bounds. */
export const personBirthdate = defineColumnType<BirthOptions>({
  id: 'person.birthdate',
  group: 'person',
  summary: 'Date of birth of a person between two ages.',
  options: birthOptions,
  examples: [{}, { min: 0, max: 17, of: 'child' }, { min: 18, max: 90, distribution: 'normal', mean: 41, deviation: 12 }],
  shape: () => ({ kind: 'date' }),
  check: birthIssues,
  correlates: (context) => birthShares(context, true),
  roleUnits: (context) => birthUnits(context, true),
  compile: (context) => {
    const draw = drawBirthDays(context);
    return { shape: { kind: 'date' }, maxBytes: 10, fill: (frame) => ({ tag: 'number', values: draw(frame), style: { as: 'date' }, validity: 0 }) };
  },
  checkCell: (text, context) => {
    const seconds = absoluteSeconds(text);
    if (seconds === undefined || dateText(seconds / DAY_SECONDS) !== text) return 'is not a date';
    const { first, last } = birthDays(context);
    const day = seconds / DAY_SECONDS;
    return day < first || day > last ? 'does not give an age within the bounds' : undefined;
  },
});
