import { SECONDS, type Unit, unitIn } from '../relations/formulas/time-units.js';
import { toSixDecimals } from './rounding.js';

/** "wait_seconds", "duration_min", "wait time in seconds": what the values of a column are counted in. */
const IN_NAME = /(?:^|_)(?:seconds?|secs?|minutes?|mins|hours?|hrs?|days)(?:_|$)|\p{L}_min$/iu;
const IN_TEXT = /^[\s(,:]*(?:\p{L}+\s){0,2}?in\s(?<unit>seconds|minutes|hours|days)(?![\p{L}])/iu;

/** "2 minutes", "3 to 6 weeks"; "8 hours a day, 5 days a week", "every 30 seconds", "in the last 12 months" and "3 days after it" are no values. */
const TIMES =
  /(?<!\b(?:every|each|last|past|previous|next|first|per|after|before|of|ages?|aged)\s)(?<![\p{L}\d_.,:-])(?<low>\d+(?:\.\d+)?)(?:(?<joins>\s?(?:-|–|to|and|or)\s?)(?<high>\d+(?:\.\d+)?))?\s?(?<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)(?![\p{L}\d])(?!\s(?:an?|per|each|every|after|before|later|earlier|ago|of|old|prior)(?![\p{L}])|\s?\/)/giu;

/** "message length 1 to 160 chars": a number of what the name counts, and no length of a text. */
const COUNTS_SIGNS = /(?:^|_)(?:length|len|lenght|chars?|characters?|words?|letters?|digits?|(?:char|word|character)_count|wordcount)$/iu;
const SIGNS = /(?<=\d\s?)(?:characters?|chars?|letters?|signs|words?|zeichen|wörter|caracteres|palabras|caractères|mots)(?![\p{L}])/giu;

/** The text with times in the unit of the column: "seconds_on_page, usually under 2 minutes" is under 120. */
export function inOwnUnit(name: string, said: string): string {
  const text = COUNTS_SIGNS.test(name) ? said.replace(SIGNS, '') : said;
  if (!/\d\s?(?:sec|min|hour|hr|day|week|month)/iu.test(text)) return text;
  const own = IN_NAME.test(name) ? unitIn(name.replace(/^min_/iu, '')) : unitIn(IN_TEXT.exec(text)?.groups?.['unit'] ?? '');
  if (own === undefined) return text;
  return text.replace(TIMES, (whole, ...found) => {
    const { low = '', joins = '', high = '', unit = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const told = unitIn(unit);
    if (told === undefined || told === own) return whole;
    return `${inUnit(low, told, own)}${high === '' ? '' : `${joins}${inUnit(high, told, own)}`} ${own}`;
  });
}

const inUnit = (number: string, told: Unit, own: Unit): string => String(toSixDecimals((Number(number) * (own === 'days' && told === 'months' ? SECONDS.days * 30 : SECONDS[told])) / SECONDS[own]));
