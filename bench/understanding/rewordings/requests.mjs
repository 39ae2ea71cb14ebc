import { lowered } from './text.mjs';

/** What stands around a request, said in other words. */
export default {
  instead: [
    [
      /\brows\b/gi,
      {
        'rows-records': 'records',
      },
    ],
    [
      /\b(?:rows|records)\b/gi,
      {
        'rows-entries': 'entries',
      },
    ],
    [
      /\b(\d+) (?:rows|records)\b/gi,
      {
        'rows-lines': '$1 lines',
      },
    ],
    [
      /\b(\d{2,4}) rows\b/gi,
      {
        'rows-n': 'n=$1',
        rowsn: '$1 observations',
        rowsabout: '$1 rows in total',
      },
    ],
    [
      /\b(\d{2,4}) (?:rows|records)\b/gi,
      {
        'rows-x': '$1 samples',
      },
    ],
    [
      /^(.*?)[,.] ?(\d{2,4}) rows\.?$/s,
      {
        rowsfirst: '$2 rows: $1',
      },
    ],
    [
      /^(\d{2,4}) rows of /i,
      {
        rowseach: 'Generate exactly $1 rows for ',
      },
    ],
    [
      /[.,] ?(\d{2,4}) rows\.?$/i,
      {
        makeit: '. Make it $1 rows',
      },
    ],
  ],
  by: {
    hello: (s) => `Hi, ${s[0].toLowerCase()}${s.slice(1)}`,
    please: (s) => `Please generate ${s[0].toLowerCase()}${s.slice(1)}`,
    ineed: (s) => /^(?:i |we |please|give|make|create|generate|need)/i.test(s) ? s : `I need data on ${s[0].toLowerCase()}${s.slice(1)}`,
    couldyou: (s) => /^(?:i |we |please|give|make|create|generate|need)/i.test(s) ? s : `Could you make me a table of ${s[0].toLowerCase()}${s.slice(1)}`,
    thanks: (s) => `${s.replace(/[.\s]*$/, '')}. Thanks a lot!`,
    fordemo: (s) => `For a demo next week: ${s}`,
    realistic: (s) => `${s.replace(/[.\s]*$/, '')}. Make it look realistic.`,
    csvplease: (s) => `${s.replace(/[.\s]*$/, '')} - as csv please`,
    title: (s) => `Dataset: ${s}`,
    'rows-end': (s) => (/^(\d{2,5}) rows of (.*)$/is.exec(s) ? s.replace(/^(\d{2,5}) rows of (.*?)\.?$/is, '$2. $1 rows') : s),
    hiteam: (s) => `Hi team,\n\n${s}\n\nBest,\nAnna`,
    purpose: (s) => `${s.replace(/[.\s]*$/, '')}. It is for a pandas tutorial.`,
    thesis: (s) => `For my thesis I need this: ${lowered(s)}`,
    hey: (s) => `hey! ${lowered(s)}`,
    fyi: (s) => `${s.replace(/[.\s]*$/, '')}. No real people please, all fake.`,
    context: (s) => `We are a small company. ${s}`,
    task: (s) => `Task: generate synthetic data.\n${s}`,
    excl: (s) => `${s.replace(/[.\s]*$/, '')}!`,
  },
};
