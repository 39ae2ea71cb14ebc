/** One column against another, said in other words. */
export default {
  instead: [
    [
      /\b([a-z_]{3,}) is (?=(?:always|never|empty|missing|blank|null|0|only|at least|at most|after|before|between|from|the)\b)/g,
      {
        'is-must': '$1 must be ',
      },
    ],
    [
      /\b([a-z_]{3,}) (?:is|must be) (?=(?:always|never|empty|missing|blank|null|0|only|at least|at most|after|before|between|from|the|later|earlier|greater|higher|lower|less|more)\b)/g,
      {
        'is-should': '$1 should be ',
      },
    ],
    [
      /\bmust be\b/gi,
      {
        'must-has': 'has to be',
      },
    ],
    [
      /\b(?:must|should) be\b/gi,
      {
        'must-needs': 'needs to be',
      },
    ],
    [
      /\b(?:must|should|has to|needs to) be\b/gi,
      {
        'must-is': 'is',
      },
    ],
    [
      /\b(?:always) /gi,
      {
        'always-drop': '',
      },
    ],
    [
      /\b(?:is|comes|must be|is always) after (?=[a-z_]+)/gi,
      {
        'after-follows': 'follows ',
      },
    ],
    [
      /\b(is|be|are) (after|before)\b/gi,
      {
        'after-onor': '$1 on or $2',
      },
    ],
    [
      /\b([a-z_]+) (?:is |must be |comes |is always |always )?after ([a-z]+_[a-z]+)\b/gi,
      {
        'order-gt': '$1 > $2',
      },
    ],
    [
      /\b(?:is|must be|is always) after\b/gi,
      {
        'order-come': 'comes after',
        'order-notbefore': 'is never before',
      },
    ],
    [
      /\b(?:is|must be|is always|is never) (?:never )?before\b/gi,
      {
        'order-cant': "can't be before",
      },
    ],
    [
      /\bnever (?:more|higher|greater|larger) than\b/gi,
      {
        'order-latest': 'at most as large as',
      },
    ],
    [
      /\b(\d+) to (\d+) days after\b/g,
      {
        'days-later': 'between $1 and $2 days after',
        'days-dash': '$1-$2 days later than',
      },
    ],
    [
      /\b([a-z]+[ _](?:date|time|at|end|on)) (?:is |must be |comes |is always |always |must come )?(?:after|later than) (?:the )?([a-z]+[ _](?:date|time|at|start|on))\b/gi,
      {
        flip: '$2 before $1',
        flip2: '$2 is always earlier than $1',
        flip3: '$1 cannot precede $2',
      },
    ],
  ],
  by: {
    cant: (s) => s.replace(/\bnever\b/gi, 'not').replace(/\b(is|are|be) not (before|after|below|above|more|less|higher|lower|greater|earlier|later|larger|smaller)\b/gi, 'cannot be $2'),
    'after-later': (s) => s.replace(/\b(is|be|are|always|comes) after\b/gi, '$1 later than').replace(/\b(is|be|are|always|comes) before\b/gi, '$1 earlier than'),
    followed: (s) => s.replace(/\blike ([A-Z]{1,5})-(0*\d+)\b/g, (m, a, d) => `${a}- followed by ${d.length} digits`),
  },
};
