/** Columns that are worked out, said in other words. */
export default {
  instead: [
    [
      /\b([a-z_]+) times ([a-z_]+)\b/gi,
      {
        'times-x': '$1 x $2',
      },
    ],
    [
      /\b([a-z_]+) (?:times|x) ([a-z_]{3,})\b/gi,
      {
        'times-star': '$1 * $2',
      },
    ],
    [
      /\b([a-z_]+) (?:times|x|\*) ([a-z_]{3,})\b/gi,
      {
        'times-mult': '$1 multiplied by $2',
      },
    ],
    [
      /\b([a-z_]+) (?:is|=|equals) ([a-z_]{3,}) (?:plus|\+) ([a-z_]{3,})\b/gi,
      {
        'plus-and': '$1 is the sum of $2 and $3',
      },
    ],
    [
      /\b([a-z_]+) (?:is|=|equals) ([a-z_]{3,}(?: [a-z_]+)?) (?:minus|-) ([a-z_]{3,})\b/gi,
      {
        'minus-less': '$1 is the difference between $2 and $3',
        diff: '$1 is what is left after subtracting $3 from $2',
        diff2: '$1 = $2 less $3',
      },
    ],
    [
      /\bis (?=[a-z_ ]+ (?:times|plus|minus|divided|x|\*|\+) )/gi,
      {
        'is-equals': 'equals ',
      },
    ],
    [
      / (?:is|equals|must equal) (?=[a-z_ ]+ (?:times|plus|minus|divided|x|\*|\+) )/gi,
      {
        'is-eqsign': ' = ',
      },
    ],
    [
      / (?:is|equals|=|must equal) (?=[a-z_ ]+ (?:times|plus|minus|divided|x|\*|\+) )/gi,
      {
        'is-calc': ' is calculated as ',
      },
    ],
    [
      /, and ([a-z_ ]+)(?=[.;]|$)/g,
      {
        'and-also': ', and also $1',
      },
    ],
    [
      /\b([a-z_]+) (?:is|=|equals) ([a-z_]+(?: [a-z]+)?) (?:times|x|\*) ([a-z_]{3,}(?: price| cost| rate| fee)?)\b/gi,
      {
        prod: '$1 is the product of $2 and $3',
        prod2: '$1 ($2 × $3)',
        prod3: '$1 comes from multiplying $2 by $3',
        prod4: '$2 times $3 gives $1',
        prod5: '$1 must equal $2 times $3 exactly',
        prod6: '$1, i.e. $2 times $3',
        prod7: '$1 := $2*$3',
      },
    ],
    [
      /\b([a-z_]+) (?:is|=|equals) ([a-z_]{3,}(?: [a-z]+)?) (?:plus|\+) ([a-z_]{3,})\b/gi,
      {
        sum: '$2 and $3 add up to $1',
        sum2: '$1 is $2 and $3 together',
      },
    ],
  ],
  by: {
    'plus-sign': (s) => s.replace(/ plus /gi, ' + ').replace(/ minus /gi, ' - '),
  },
};
