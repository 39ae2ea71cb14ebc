import { byName, saying, type Saying } from './saying.js';

/** A column that holds years. */
const YEAR = /(?<![\p{L}])(?:[\p{L}]+[ _])?year(?:[ _](?:built|made|of (?:manufacture|construction|registration|make)|first registered))?(?=\s*(?:[,;:.(\d]|from|between|$))/iu;

/** "electric ones are never older than 2012", "hybrids are from 2010 or later": which years some rows have. */
export const yearsOfSome: readonly Saying[] = [
  saying(
    'older before earlier later newer onwards on up',
    /(?<=\p{L}{3} )(?:are|is|were|was|must be) (?:(?<never>never|not) (?:older than|(?:from |built |made |registered )?(?:before|earlier than)) (?<least>(?:19|20)\d\d)|(?:all |only |always )?(?:from |built |made |registered )(?:in )?(?<from>(?:19|20)\d\d) (?:or (?:later|newer)|onwards?|and (?:later|newer|up))|(?:all |only |always )?(?:newer|younger) than (?<above>(?:19|20)\d\d)|(?:all |only |always )?(?:older than|(?:from |built |made |registered )before) (?<below>(?:19|20)\d\d))(?=\s*(?:[,;.)\n]|$)| (?:and|but) )/giu,
    byName(({ least, from, above, below }, text) => (YEAR.test(text) ? `have a year of ${below === undefined ? `at least ${least ?? from ?? String(Number(above) + 1)}` : `at most ${String(Number(below) - 1)}`}` : undefined)),
  ),
];
