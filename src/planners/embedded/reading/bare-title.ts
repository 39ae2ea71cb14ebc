/** Words that a title has beside its nouns: "I need some invoice data", "200 clinic appointments for a demo". */
const SMALL = new Set('a an the some of for my our i we need want give me please generate create make us'.split(' '));

/** Words that may say something of the rows, by their endings: "sorted", "daily", "increasing", "cheapest". */
const SAYS = /(?:ed|ly|ing|est)$/u;
/** Words without such an ending that do; and how often, how many, when. */
const TELLS = new Set(
  ('is are was were be been am has have had do does did can cannot may must should shall will would could need needs no not never none nobody only always any all each every both either neither one two three half per by with without within between from to ' +
    'than then if when where while unless until before after since during at on in into over under above below up down more less most fewer least higher lower larger smaller longer shorter older younger cheaper same different equal unique random realistic repeat repeats time times series day days week weeks month months year years hour hours minute minutes ' +
    'rise rises grow grows fall falls drop drops increase increases decrease decreases depend depends mean median average normal skew trend trends season peak peaks noise outliers otherwise else rest others out missing empty blank null duplicates balance').split(' '),
);

/** "Online store orders", "I need some invoice data": what the rows are, in nouns alone; nothing in it ties columns. */
export function isBareTitle(text: string): boolean {
  if (text.length > LONGEST || !PLAIN.test(text)) return false;
  return text.toLowerCase().split(' ').every((word) => SMALL.has(word) || (!TELLS.has(word) && !SAYS.test(word)));
}

/** Whether a word of the text may say something of the rows, and not only name a thing. */
export const tellsOfRows = (text: string): boolean => text.toLowerCase().split(/[^\p{L}]+/u).some((word) => TELLS.has(word) && word !== 'one' && word !== 'are' && word !== 'is');

const LONGEST = 60;
const PLAIN = /^(?:\d{1,6} )?[A-Za-z]+(?: [A-Za-z]+)*$/u;
