import { items, listed, lowered } from './text.mjs';

const HEADER = /^[a-z_]+(?:,[a-z_]+){3,}$/i;
/** A bare header line, its names written and joined in another way. */
const header = (text, write) => (HEADER.test(text) ? write(text.split(',')) : text);

const TITLED = /^([A-Za-z ]{4,40}): ([^.()\n]+?)\.?$/;
/** A title, a colon and a plain list. */
const titled = (text, write) => {
  const [, title, list] = TITLED.exec(text) ?? [];
  return list === undefined ? text : write(title, items(list));
};

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const joined = (parts) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const onLines = (rest) => rest.replace(/^\. ?/, '\n');

/** Lists of columns, said in other words. */
export default {
  instead: [
    [
      /, and /g,
      {
        'comma-and': ' and ',
      },
    ],
    [
      /,? and ([a-z_ ]+)(?=[.;]|$)/g,
      {
        'and-comma': ', $1',
        finally: ', and finally $1',
      },
    ],
    [
      /, ([a-z_ ]+) and ([a-z_ ]+)(?=[.;]|$)/g,
      {
        oxford: ', $1, and $2',
      },
    ],
    [
      /^([A-Za-z ]{4,40}): (?=[a-z_]+(?: [a-z_]+)?,)/,
      {
        'colon-with': '$1 with ',
        'colon-dash': '$1 - ',
        iwant: 'I want $1 and for each of them ',
        'columns-are': '$1; the columns are ',
        'newline-lead': '$1\n',
        'with-following': '$1 with the following columns: ',
      },
    ],
    [
      /^([A-Za-z ]{4,40}) with (?=[a-z_]+(?: [a-z_]+)?,)/,
      {
        'with-colon': '$1: ',
      },
    ],
    [
      /^([A-Za-z ]{4,40})(?: with|:) (?=[a-z_]+(?: [a-z_]+)?,)/,
      {
        'colon-having': '$1, columns: ',
        'colon-including': '$1 including ',
        'colon-eachwith': '$1, each with ',
        'colon-fields': '$1. Fields are ',
      },
    ],
    [
      / and ([a-z_]+)(?=[.;,]|$)/g,
      {
        amp: ' & $1',
      },
    ],
    [
      /,? and ([a-z_]+)(?=[.;]|$)/g,
      {
        aswellas: ' as well as $1',
        plusname: ', plus $1',
      },
    ],
  ],
  by: {
    'header-spaces': (s) => header(s, (names) => names.join(' , ')),
    'header-tabs': (s) => header(s, (names) => names.join('\t')),
    'header-semicolons': (s) => header(s, (names) => names.join(';')),
    'header-pipes': (s) => header(s, (names) => names.join(' | ')),
    'header-quotes': (s) => header(s, (names) => names.map((name) => `"${name}"`).join(',')),
    'header-titles': (s) => header(s, (names) => names.map((name) => name.split('_').map(capital).join(' ')).join(', ')),
    'header-upper': (s) => header(s, (names) => names.join(',').toUpperCase()),
    'in-brackets': (s) => titled(s, (title, parts) => `${title} (${parts.join(', ')})`),
    bullet: (s) => titled(s, (title, parts) => `${title}\n- ${parts.join('\n- ')}`),
    numbered: (s) => titled(s, (title, parts) => `${title}\n${parts.map((part, i) => `${i + 1}. ${part}`).join('\n')}`),
    reverse: (s) => listed(s, (title, parts, rest) => `${title}: ${parts.toReversed().join(', ')}${rest}`),
    stars: (s) => listed(s, (title, parts, rest) => `${title}:\n${parts.map((part) => `* ${part}`).join('\n')}${onLines(rest)}`),
    lines: (s) => listed(s, (title, parts, rest) => `${title}\n${parts.join('\n')}${onLines(rest)}`),
    semicolons: (s) => listed(s, (title, parts, rest) => `${title}: ${parts.join('; ')}${rest}`),
    'with-and': (s) => listed(s, (title, parts, rest) => `${title} with ${joined(parts)}${rest}`),
    'we-store': (s) => listed(s, (title, parts, rest) => `We track ${lowered(title)}. For each we store ${joined(parts)}${rest}`),
    'can-i-get': (s) => listed(s, (title, parts, rest) => `Can I get ${lowered(title)} that include ${joined(parts)}${rest}`),
    'app-to-test': (s) =>
      listed(s, (title, parts, rest) => `I'm building an app and need ${lowered(title)} to test it. Columns I want: ${parts.join(', ')}${rest}`),
    'in-a-hurry': (s) => listed(s, (title, parts, rest) => `csv of ${lowered(title)} pls, cols ${parts.join(', ')}${rest}`),
    headers: (s) => listed(s, (title, parts, rest) => `${title}. Headers: ${parts.join(' | ')}${rest}`),
  },
};
