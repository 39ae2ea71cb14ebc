import { lowered, sentences } from './text.mjs';

/** The beginning of each further sentence, written as another goes on. */
const goesOn = (text, sign) => text.replace(/\. ([A-Z])(?=[a-z_]+ )/g, (_, first) => `${sign}${first.toLowerCase()}`);
/** The first further sentence behind words that lead to it. */
const led = (text, words) => text.replace(/\. ([A-Z])(?=[a-z_]+ [a-z]+ )/, (_, first) => `${words}${first.toLowerCase()}`);

const withoutEnd = (sentence) => sentence.replace(/\.$/, '');
const REFERS = /^(?:It|They|These|Those|This|That|The rest|Otherwise|Others|Each|Both|Then|So|But|And|Also)\b/;

/** The sentences behind the first, if there are two or more, written as rules. */
const ruled = (text, write) => {
  const [first, ...rules] = text.split(/\. (?=[A-Z])/);
  return rules.length < 2 ? text : write(first, rules.map(withoutEnd));
};

/** Statements and what joins them, said in other words. */
export default {
  instead: [
    [
      /(?<!\b[A-Z])\. (?=[A-Z])/g,
      {
        'dot-newline': '.\n',
      },
    ],
    [
      /\.$/,
      {
        'dot-none': '',
      },
    ],
  ],
  by: {
    'semi-comma': (s) => (s.includes('\n') ? s : s.replace(/; /g, ', ')),
    'semi-dot': (s) => s.replace(/; ([a-z])/g, (_, first) => `. ${first.toUpperCase()}`),
    'dot-semi': (s) => goesOn(s, '; '),
    'dot-comma': (s) => goesOn(s, ', '),
    'dot-dash': (s) => goesOn(s, ' - '),
    'dot-and': (s) => ruled(s, (first, rules) => `${[first, ...rules.slice(0, -1)].join('. ')}, and ${lowered(rules.at(-1))}`),
    'make-sure': (s) =>
      s.replace(/\. ([A-Z][a-z_ ]{2,30}) (?:is|are) (always|never) /g, (_, what, how) => `. Make sure ${what.toLowerCase()} is ${how} `),
    note: (s) => led(s, '. Note: '),
    important: (s) => led(s, '. Important: '),
    also: (s) => led(s, '. Also, '),
    'of-course': (s) => led(s, '. Of course '),
    but: (s) => led(s, ', but '),
    where: (s) => led(s, ', where '),
    'such-that': (s) => led(s, ', such that '),
    ensure: (s) => led(s, '. Please ensure that '),
    'should-be': (s) => led(s, '. It should be the case that '),
    'rule-list': (s) => ruled(s, (first, rules) => `${first}.\nRules:\n- ${rules.join('\n- ')}`),
    'rule-numbers': (s) => ruled(s, (first, rules) => `${first}.\nConstraints:\n${rules.map((rule, i) => `${i + 1}) ${rule}`).join('\n')}`),
    'rules-in-reverse': (s) => {
      const [first, ...rules] = sentences(s);
      return rules.length < 3 || rules.some((rule) => REFERS.test(rule)) ? s : `${[first, ...rules.map(withoutEnd).toReversed()].join('. ')}.`;
    },
  },
};
