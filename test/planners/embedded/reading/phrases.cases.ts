import { codeRange } from '../../../../src/planners/embedded/phrases/code-ranges.js';
import { datesIn } from '../../../../src/planners/embedded/phrases/dates.js';
import { readEnumeration } from '../../../../src/planners/embedded/phrases/enumerations.js';
import { hoursIn } from '../../../../src/planners/embedded/phrases/hours.js';
import { numbersIn } from '../../../../src/planners/embedded/phrases/numbers.js';
import { boundsNumbers, rangesIn } from '../../../../src/planners/embedded/phrases/ranges.js';
import { ratioIn } from '../../../../src/planners/embedded/phrases/shares/ratios.js';
import { sharesIn } from '../../../../src/planners/embedded/phrases/shares.js';
import { timesAsMany } from '../../../../src/planners/embedded/phrases/shares/times-as-many.js';
import { weekdaysIn } from '../../../../src/planners/embedded/phrases/weekdays.js';

const REFERENCE = '2026-11-13';

it.each<[string, readonly number[]]>([
  ['20k', [20_000]], ['1,000', [1000]], ['$90,000', [90_000]], ['1.5 million', [1_500_000]], ['30k-90k', [30_000, 90_000]], ['-15 to 240', [-15, 240]], ['-90..90', [-90, 90]],
  ['1.200,50 €', [1200.5]], ['22 000 €', [22_000]], ['12,5 kg', [12.5]], ['5 m to 10 m', [5, 10]], ['12.000 euros', [12]], ['HT-01 to HT-24', []], ['at 08:30', []], ['version 4.12.1', []], ['the 3rd', []], ['in 64ths', []], ['-3 to +25', [-3, 25]],
])('finds the numbers of "%s"', (text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
}); // prettier-ignore

it.each<[string, readonly number[]]>([
  ['one to five', [1, 5]], ['from zero to ten', [0, 10]], ['three hundred and fifty', [350]], ['half a million', [500_000]], ['zwanzig bis dreißig', [20, 30]],
])('finds numbers in words: "%s"', (text, values) => {
  expect(boundsNumbers(text).map(({ value }) => value)).toEqual(values);
}); // prettier-ignore

it.each<[string, { min?: number; max?: number }]>([
  ['between 5 and 500', { min: 5, max: 500 }], ['5 min to 20 min', { min: 5, max: 20 }], ['2.5%-8.5%', { min: 2.5, max: 8.5 }], ['5-50k', { min: 5000, max: 50_000 }], ['from 1 upwards', { min: 1 }], ['18+', { min: 18 }],
  ['60 or more', { min: 60 }], ['max 180', { max: 180 }], ['capped at 600', { max: 600 }], ['no more than 3', { max: 3 }], ['not less than 7', { min: 7 }], ['must not exceed 40', { max: 40 }], ['at least three', { min: 3 }], ['>= 2', { min: 2 }],
  ['höchstens 20', { max: 20 }], ['al menos 3', { min: 3 }], ['au plus 85 000 €', { max: 85_000 }],
])('reads "%s" as bounds', (text, { min, max }) => {
  const [found] = rangesIn(text);
  expect([found?.min, found?.max]).toEqual([min, max]);
}); // prettier-ignore

it.each([['5 bottles and 10 glasses'], ['score 3, level 7'], ['in 2024-03']])('sees no bounds in "%s"', (text) => {
  expect(rangesIn(text)).toEqual([]);
});

it.each<[string, readonly number[]]>([
  ['60%', [0.6]], ['around 60 percent', [0.6]], ['two thirds men', [0.667]], ['one in four', [0.25]], ['1 in 10', [0.1]], ['9 out of 10 children', [0.9]], ['a third', [0.333]], ['three quarters', [0.75]], ['every third row', [0.333]], ['half of them', [0.5]],
  ['a tenth', [0.1]], ['etwa ein Drittel', [0.333]], ['la mitad', [0.5]], ['5 to 15%', [0.1]], ['rarely', [0.06]], ['almost never', [0.02]],
  ['the first half of 2024', []], ['at most', []], ['20% less than before', []], ['above 40 percent', []], ['half an hour', []], ['normally distributed', []], ['the third quarter', []],
])('finds the shares of "%s"', (text, shares) => {
  expect(sharesIn(text).map(({ share }) => Math.round(share * 1000) / 1000)).toEqual(shares);
}); // prettier-ignore

it.each<[string, number, readonly number[] | undefined]>([
  ['split 70/30', 2, [70, 30]], ['3:1', 2, [3, 1]], ['70/10/20', 3, [70, 10, 20]], ['half and half', 2, [1, 1]], ['55% / 45%', 2, [55, 45]], ['0/1', 2, undefined], ['24/7', 2, undefined], ['70/30', 3, undefined],
])('reads "%s" for %i values', (text, count, weights) => {
  expect(ratioIn(text, count)?.weights).toEqual(weights);
}); // prettier-ignore

it.each<[string, readonly string[] | undefined]>([
  ['HT-01 to HT-03', ['HT-01', 'HT-02', 'HT-03']], ['chr1 … chr3', ['chr1', 'chr2', 'chr3']], ['T1-T3', ['T1', 'T2', 'T3']], ['A–C', ['A', 'B', 'C']], ['S to XL', ['S', 'M', 'L', 'XL']], ['1st to 3rd', ['1st', '2nd', '3rd']], ['Mon to Wed', ['Mon', 'Tue', 'Wed']],
  ['1 to 5', undefined], ['5 kg to 10 kg', undefined], ['in-state', undefined], ['well-known', undefined],
])('lists what lies between the ends of "%s"', (text, values) => {
  expect(codeRange(text)).toEqual(values);
}); // prettier-ignore

it.each(['between 1 and 5', 'must be below the total', 'normally distributed, mean 5', 'unique, never empty', 'quantity * price', 'INV-0001'])('takes "%s" for no list', (text) => {
  expect(readEnumeration(text)).toBeUndefined();
});

it.each<[string, string, string]>([
  ['any day of 2024', '2024-01-01', '2024-12-31'], ['in the first half of 2024', '2024-01-01', '2024-06-30'], ['H2 of 2022', '2022-07-01', '2022-12-31'], ['during Q3 2023', '2023-07-01', '2023-09-30'], ['the third quarter of 2023', '2023-07-01', '2023-09-30'],
  ['between March and May 2024', '2024-03-01', '2024-05-31'], ['October to March 2025', '2024-10-01', '2025-03-31'], ['Feb 2024', '2024-02-01', '2024-02-29'], ['in summer 2024 (June - August)', '2024-06-01', '2024-08-31'], ['last summer', '2026-06-01', '2026-08-31'], ['last winter', '2025-12-01', '2026-02-28'],
  ['past quarter', '-3mo', 'now'], ['in the past 6 weeks', '-6w', 'now'], ['within the past two years', '-2y', 'now'], ['within the next 30 days', 'now', '+30d'], ['next month', 'now', '+1mo'], ['this year', '2026-01-01', 'now'],
  ['since jan 2024', '2024-01-01', 'now'], ['from 2021 onwards', '2021-01-01', 'now'], ['2018 to present', '2018-01-01', 'now'], ['anywhere from 1995 to 2020', '1995-01-01', '2020-12-31'], ['2023/2024', '2023-01-01', '2024-12-31'], ['the 1990s', '1990-01-01', '1999-12-31'], ['early 2024', '2024-01-01', '2024-04-30'],
  ['2024-03-01 – 2024-10-31', '2024-03-01', '2024-10-31'], ['15.01.2024 bis 31.03.2024', '2024-01-15', '2024-03-31'], ['from 2024-06 to 2024-09', '2024-06-01', '2024-09-30'], ['1 January to 31 March 2024', '2024-01-01', '2024-03-31'], ['1 July 2024 00:00 for one week', '2024-07-01 00:00', '2024-07-08 00:00'], ['from 1 July 2024 for one week', '2024-07-01', '2024-07-07'],
  ['in den letzten zwei Jahren', '-2y', 'now'], ['im dritten Quartal 2023', '2023-07-01', '2023-09-30'], ['del 1 de enero al 31 de marzo de 2024', '2024-01-01', '2024-03-31'], ['en los últimos 3 años', '-3y', 'now'], ['el mes pasado', '-1mo', 'now'], ['du 1er janvier au 31 mars 2024', '2024-01-01', '2024-03-31'], ['dans les 10 dernières années', '-10y', 'now'], ['le mois dernier', '-1mo', 'now'],
])('reads "%s" as a stretch of time', (text, from, to) => {
  const found = datesIn(text, REFERENCE);
  const [first] = found.filter(({ isPoint }) => !isPoint).concat(found);
  expect([first?.from, first?.to]).toEqual([from, to]);
}); // prettier-ignore

it.each(['may be empty', 'SR24-00001', 'M-2024-000123', 'a quarter of them', 'model 3'])('reads no time in "%s"', (text) => {
  expect(datesIn(text, REFERENCE)).toEqual([]);
});

it.each<[string, readonly number[] | undefined]>([
  ['Monday to Saturday', [1, 2, 3, 4, 5, 6]], ['only Tuesdays and Fridays', [2, 5]], ['weekdays only', [1, 2, 3, 4, 5]], ['no weekends', [1, 2, 3, 4, 5]], ['closed on Mondays', [0, 2, 3, 4, 5, 6]], ['tue thru sat', [2, 3, 4, 5, 6]], ['du lundi au vendredi', [1, 2, 3, 4, 5]], ['montags bis freitags', [1, 2, 3, 4, 5]], ['de lunes a viernes', [1, 2, 3, 4, 5]], ['Friday to Monday', [0, 1, 5, 6]], ['so and so', undefined],
])('knows the days of "%s"', (text, days) => {
  expect(weekdaysIn(text)?.days).toEqual(days);
}); // prettier-ignore

it.each<[string, boolean, [string, string] | undefined]>([
  ['between 8:00 and 20:00', false, ['08:00', '20:00']], ['9 to 6', true, ['09:00', '18:00']], ['9 to 6', false, undefined], ['9am-5pm', false, ['09:00', '17:00']], ['1 to 5 pm', false, ['13:00', '17:00']], ['8 bis 18 Uhr', false, ['08:00', '18:00']], ['from 6:30 a.m. to noon', false, ['06:30', '12:00']], ['business hours', false, ['09:00', '17:00']], ['after 5 pm', false, ['17:00', '23:59']], ['1 to 5', false, undefined],
])('knows the hours of "%s"', (text, isLoose, hours) => {
  const found = hoursIn(text, isLoose);
  expect(found === undefined ? undefined : [found.from, found.to]).toEqual(hours);
}); // prettier-ignore

it.each<[string, readonly (string | number)[], readonly number[] | undefined]>([
  ['Half walk, a quarter take the bus, an eighth cycle and an eighth come by car', ['walk', 'bus', 'cycle', 'car'], [50, 25, 12.5, 12.5]],
  ['Sixty percent granted, thirty percent refused, ten percent withdrawn', ['granted', 'refused', 'withdrawn'], [60, 30, 10]],
  ['Die Hälfte nimmt das Auto, ein Drittel die Bahn, der Rest das Fahrrad', ['Auto', 'Bahn', 'Fahrrad'], [50, 33.3333, 16.6667]],
  ['la moitié boit du café, un quart du thé, le reste de l’eau', ['café', 'thé', 'eau'], [50, 25, 25]],
  ['70 % of the requests are closed, the rest open', ['closed', 'open'], [70, 30]],
  ['60% in stock, 30% on order, 10% sold out', ['in stock', 'on order', 'sold out'], [60, 30, 10]],
  ['(common=0.6, rare=0.3, epic=0.1)', ['common', 'rare', 'epic'], [60, 30, 10]],
  ['A+, A-, B+ or O+', ['A+', 'A-', 'B+', 'O+'], undefined],
  ['strictly meat, fish or vegan', ['meat', 'fish', 'vegan'], undefined],
  ['as clay, loam, sand and peat', ['clay', 'loam', 'sand', 'peat'], undefined],
])('reads the values of "%s"', (text, values, weights) => {
  expect(readEnumeration(text)).toMatchObject({ values, ...(weights === undefined ? {} : { weights }) });
});

it.each([
  ['twice as many dogs as cats', 'dogs', 'cats', 2], ['four silver for every gold', 'silver', 'gold', 4], ['el doble de perros que de gatos', 'perros', 'gatos', 2],
  ['doppelt so viele Hunde wie Katzen', 'Hunde', 'Katzen', 2], ['deux fois plus de chiens que de chats', 'chiens', 'chats', 2],
])('reads how many times as many: "%s"', (text, more, less, times) => {
  expect(timesAsMany(text)).toEqual({ more, less, times });
}); // prettier-ignore
