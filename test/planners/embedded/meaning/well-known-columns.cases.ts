import { fitLaw } from '../../../../src/core/distributions/fit.js';
import type { DistributionOptions } from '../../../../src/core/distributions/options.js';
import { draftOf, itemOf } from '../../../../src/planners/embedded/columns/item.js';
import { kindOf } from '../../../../src/planners/embedded/columns/types.js';
import { DOMAINS } from '../../../../src/planners/embedded/domains/domains.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import { CIRCLES } from '../../../../src/planners/embedded/lexicon/circles/circles.js';
import { FURTHER, GENERAL } from '../../../../src/planners/embedded/lexicon/lexicon.js';
import type { Concept, Draft } from '../../../../src/planners/embedded/model.js';

const AROUND = { domain: undefined, entities: [], language: 'en' } as const;

function drafted(name: string): Draft {
  const item = itemOf({ text: name, start: 0, end: name.length });
  if (item === undefined) throw new Error(`"${name}" names nothing`);
  return draftOf(item, { around: AROUND, language: 'en', referenceDate: '2026-01-01', mentioned: new Set() });
}

const optionsOf = (name: string): Readonly<Record<string, unknown>> => drafted(name).made.options ?? {};

describe('columns of well-known data sets', () => {
  it.each([
    ['valve_state', 'open'], ['door lock state', 'locked'], ['fan status', 'on'], ['title_status', 'salvage'], ['freight class', '50'], ['wind gust direction', 'NW'],
    ['corrective action', 'Rework'], ['ndt method', 'UT'], ['rh factor', '-'], ['precip type', 'snow'], ['bmi category', 'Obese'], ['sleep disorder', 'Insomnia'],
  ])('%s has its usual values, such as %s', (name, value) => {
    expect((optionsOf(name)['values'] as readonly unknown[]).map(String)).toContain(value);
  }); // prettier-ignore

  it.each([
    ['deep %', 0, 100], ['total sleep hours', 0, 24], ['total eve minutes', 0, 1440], ['heat index', 10, 60], ['plaque index', 0, 5], ['temp9am', -40, 60],
    ['WindSpeed3pm', 0, 200], ['resting hr', 30, 120], ['resp rate', 4, 60], ['pulse ox', 50, 100], ['apache ii score', 0, 71], ['texture_mean', 0, 1000],
  ])('%s is a number of %d to %d', (name, least, most) => {
    expect(['integer', 'decimal']).toContain(kindOf(drafted(name).made));
    expect(optionsOf(name)['min']).toBeGreaterThanOrEqual(least);
    expect(optionsOf(name)['max']).toBeLessThanOrEqual(most);
  }); // prettier-ignore

  it('tells the codes of a kind of thing from those of single things', () => {
    expect(drafted('violation code').made.type).toBe('category');
    expect(drafted('weather_code').made.type).toBe('category');
    expect(drafted('product code').made.type).not.toBe('category');
  });

  it('leaves the states of a country where they are meant', () => {
    expect(drafted('home state').made.type).toBe('location.state');
    expect(drafted('state').made.type).toBe('location.state');
  });

  it('takes illnesses for a yes or no', () => {
    for (const name of ['hypertension', 'anaemia', 'chronic bronchitis', 'peripheral neuropathy']) expect(drafted(name).made.type).toBe('boolean');
  });
});

describe('the ends of one range', () => {
  it('keeps the temperatures of a day together and in order', async () => {
    const { schema } = await createEmbeddedPlanner().plan({ description: 'daily weather: date, tmin, tmax, tavg', referenceDate: '2026-11-25' }, new AbortController().signal);
    const text = JSON.stringify(schema.tables[0]?.columns);
    expect(text).toContain('tavg');
    const least = /"when":"(?:\w+\.)?tavg >= (-?[\d.]+)".*?"min":(-?[\d.]+)/.exec(text);
    expect(Number(least?.[1]) - Number(least?.[2])).toBeLessThan(15);
  });
});

/** Whether the shape of a concept is one that its bounds allow. */
function problemOf({ make }: Concept): string | undefined {
  const { type, options = {} } = make({ language: 'en', referenceDate: '2026-01-01', domain: undefined, modifiers: [], mentioned: new Set() });
  const { min, max, decimals, ...shape } = options;
  if (!['integer', 'decimal'].includes(type) || typeof shape['distribution'] !== 'string') return undefined;
  const fit = fitLaw(shape as unknown as DistributionOptions, { min: Number(min), max: Number(max), step: type === 'integer' ? 1 : 10 ** -Number(decimals ?? 0) });
  return 'problem' in fit ? fit.problem : undefined;
}

describe('the shapes of all concepts', () => {
  it('fit between their bounds', () => {
    const all = [...GENERAL.flat(), ...FURTHER.flat(), ...[...DOMAINS, ...CIRCLES].flatMap(({ concepts }) => concepts)];
    expect(all.flatMap((concept) => problemOf(concept) ?? [])).toEqual([]);
  });
});

describe('words of well-known tables', () => {
  const planner = createEmbeddedPlanner();
  const valuesOf = async (description: string, column: string): Promise<unknown> => {
    const { schema } = await planner.plan({ description, referenceDate: '2026-11-25' }, new AbortController().signal);
    const found = schema.tables[0]?.columns.find(({ name }) => name === column);
    return found?.options?.['values'] ?? found?.type;
  };

  it('mean this beside each other', async () => {
    expect(await valuesOf('airline satisfaction: gender, class, seat comfort, food and drink, satisfaction', 'class')).toContain('Eco');
    expect(await valuesOf('sheep flock: ear tag, breed, sex, birth weight', 'breed')).toContain('Texel');
  });

  it('and what they always mean elsewhere', async () => {
    expect(await valuesOf('swimming: stroke, laps, pool length', 'stroke')).toContain('freestyle');
    expect(await valuesOf('houses: street, condition, price, grade', 'street')).not.toContain('Pave');
  });
});
