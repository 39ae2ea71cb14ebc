import { NUMBERS } from './text.mjs';

/** Thousands and currencies, said in other words. */
export default {
  instead: [
    [
      /\b(\d{1,3}),(\d{3})\b/g,
      {
        thousand: '$1$2',
      },
    ],
    [
      /(?<![\d.,/-])([1-9]\d?)000(?![\d.,/-])/g,
      {
        thousand2: '$1,000',
      },
    ],
    [
      /(?<![\d.,/-])([1-9]\d{0,2}),?000(?![\d.,/%-])(?! rows| records)/g,
      {
        thousandk: '$1k',
        'space1000': '$1 000',
        k: '$1 thousand',
      },
    ],
    [
      /\$(\d[\d,.]*\d|\d)/g,
      {
        'dollar-usd': '$1 USD',
        'dollar-word': '$1 dollars',
      },
    ],
  ],
  by: {
    'dig-word': (s) => s.replace(/(?<![\d.,:/$€£-])([2-9])(?= (?:days?|hours?|weeks?|months?|years?|minutes?|times|digits?|letters?|characters?)\b)/g, (m, d) => NUMBERS[d]),
    euro1: (s) => s.replace(/€(\d[\d,.]*\d|\d)/g, '$1 €').replace(/\$(\d[\d,.]*\d|\d)/g, 'US$ $1'),
    euro2: (s) => s.replace(/€(\d[\d,.]*\d|\d)/g, 'EUR $1').replace(/\$(\d[\d,.]*\d|\d)/g, 'USD $1'),
  },
};
