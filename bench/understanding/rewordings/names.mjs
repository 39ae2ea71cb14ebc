import { listed } from './text.mjs';

/** Names of columns, said in other words. */
export default {
  instead: [
    [
      /\b([a-z]+_[a-z]+)\b/g,
      {
        backtick: '`$1`',
        md: '**$1**',
      },
    ],
    [
      /\bemail\b/g,
      {
        emaildash: 'e-mail',
      },
    ],
    [
      /\bemail\b(?! address)/g,
      {
        emailaddr: 'email address',
      },
    ],
    [
      /\bphone\b(?! number)/g,
      {
        phone: 'phone number',
      },
    ],
    [
      /\bphone(?: number)?\b/g,
      {
        tel: 'phone no.',
      },
    ],
    [
      /\b(customer|product|patient|student|employee|order|supplier|driver|author) (name|id|age|type|status|email|city|country|weight)\b/g,
      {
        of: '$2 of the $1',
      },
    ],
    [
      /\b(customer|product|patient|student|employee|supplier|driver|author) (name|age|email|city|country|weight)\b/g,
      {
        poss: "$1's $2",
      },
    ],
    [
      /\b(order|invoice|ticket|claim|booking|batch) (?:id|number)\b/gi,
      {
        hash: '$1 #',
      },
    ],
    [
      /\b(order|invoice|ticket|claim|booking|batch|account|policy) number\b/gi,
      {
        no: '$1 no.',
      },
    ],
  ],
  by: {
    'snake-space': (s) => s.replace(/\b([a-z]+)_([a-z]+)(?:_([a-z]+))?\b/g, (m, a, b, c) => [a, b, c].filter(Boolean).join(' ')),
    'snake-camel': (s) => s.replace(/\b([a-z]+)_([a-z]+)(?:_([a-z]+))?\b/g, (m, a, b, c) => a + [b, c].filter(Boolean).map((w) => w[0].toUpperCase() + w.slice(1)).join('')),
    'column-word': (s) => s.replace(/(^|[.;] )([A-Z]?[a-z_]+) (is|must)\b/g, (m, a, b, c) => `${a}${a === '; ' ? 'column' : 'Column'} ${b.toLowerCase()} ${c}`),
    quotes: (s) => listed(s, (a, it, c) => it.every((x) => /^[a-z_ ]+$/.test(x)) ? `${a}: ${it.map((x) => `"${x}"`).join(', ')}${c}` : s),
    titlecase: (s) => listed(s, (a, it, c) => `${a}: ${it.map((x) => x.replace(/^[a-z]/, (y) => y.toUpperCase())).join(', ')}${c}`),
    caps: (s) => listed(s, (a, it, c) => it.every((x) => /^[a-z_ ]+$/.test(x)) ? `${a}: ${it.map((x) => x.split(' ').map((w) => w[0]?.toUpperCase() + w.slice(1)).join(' ')).join(', ')}${c}` : s),
    snake: (s) => listed(s, (a, it, c) => it.every((x) => /^[a-z ]+(?:\(|$)/.test(x)) ? `${a}: ${it.map((x) => x.replace(/^[a-z ]+?(?= ?\(|$)/, (y) => y.replaceAll(' ', '_'))).join(', ')}${c}` : s),
    camel: (s) => listed(s, (a, it, c) => it.every((x) => /^[a-z ]+(?:\(|$)/.test(x)) ? `${a}: ${it.map((x) => x.replace(/^[a-z ]+?(?= ?\(|$)/, (y) => y.replace(/ ([a-z])/g, (m, z) => z.toUpperCase()))).join(', ')}${c}` : s),
  },
};
