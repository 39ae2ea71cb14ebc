/** Patterns of ids, said in other words. */
export default {
  instead: [
    [
      /\bstart(?:s|ing)? with\b/gi,
      {
        startwith: 'beginning with',
      },
    ],
    [
      /\blike (?=[A-Z0-9]{2,})/g,
      {
        'like-eg': 'e.g. ',
      },
    ],
    [
      /\b(?:like|e\.g\.) (?=[A-Z0-9]{2,})/g,
      {
        'like-such': 'such as ',
      },
    ],
    [
      /\b(?:like|such as|e\.g\.) (?=[A-Z0-9]{2,})/g,
      {
        'like-format': 'in the format ',
      },
    ],
    [
      /\b([a-z_]+) (?:like|such as|e\.g\.) ([A-Z0-9][A-Z0-9-]{2,})/g,
      {
        'like-paren': '$1 ($2)',
      },
    ],
    [
      /\blike ([A-Z]{1,5})-(0*\d+)\b/g,
      {
        starting: '(starting with $1-$2)',
        asin: 'as in $1-$2',
        style: '$1-$2 style',
        colonfmt: ': $1-$2',
      },
    ],
  ],
  by: {
    pattern: (s) => s.replace(/\blike ([A-Z]{1,5})-(0*\d+)\b/g, (m, a, d) => `${a}-${'#'.repeat(d.length)}`),
    'patternX': (s) => s.replace(/\blike ([A-Z]{1,5})-(0*\d+)\b/g, (m, a, d) => `format ${a}-${'X'.repeat(d.length)}`),
    'patternN': (s) => s.replace(/\blike ([A-Z]{1,5})-(0*\d+)\b/g, (m, a, d) => `in ${a}-${'N'.repeat(d.length)} format`),
  },
};
