/** Values of a column, listed, said in other words. */
export default {
  instead: [
    [
      /\b([\w-]+), ([\w-]+),? or ([\w-]+)\b/g,
      {
        'enum-slash': '$1/$2/$3',
        'enum-pipe': '$1 | $2 | $3',
      },
    ],
    [
      /\(([\w-]+), ([\w-]+),? (?:or )?([\w-]+)\)/g,
      {
        'enum-oneof': '(one of $1, $2, $3)',
      },
    ],
    [
      /\(([\w-]+), ([\w-]+),? (?:or |and )?([\w-]+)\)/g,
      {
        'enum-either': '(either $1, $2 or $3)',
      },
    ],
    [
      /\(([\w-]+), ([\w-]+), ([\w-]+)\)/g,
      {
        'enum-or': '($1, $2 or $3)',
        'enum-slash2': '($1/$2/$3)',
        'enum-and': '($1, $2 and $3)',
        'enum-values': '(possible values: $1, $2, $3)',
        enumbrace: '{$1, $2, $3}',
      },
    ],
    [
      /\(([\w-]+)\/([\w-]+)\/([\w-]+)\)/g,
      {
        'slash-comma': '($1, $2, $3)',
      },
    ],
    [
      /\(?\b([a-z-]{3,})\/([a-z-]{3,})\/([a-z-]{3,})\)?/gi,
      {
        'slash-or': '($1, $2 or $3)',
      },
    ],
    [
      /\b([a-z-]{3,})\/([a-z-]{3,})\/([a-z-]{3,})\b/gi,
      {
        'slash-pipe': '$1|$2|$3',
      },
    ],
    [
      /\(([A-Za-z]+), ([A-Za-z]+), ([A-Za-z]+)\)/g,
      {
        quote: "('$1', '$2', '$3')",
      },
    ],
    [
      /\b(status|state|type|outcome|result|plan|tier) (?:is|=) ([a-z]+)\b/gi,
      {
        dquote: '$1 is "$2"',
      },
    ],
    [
      /\b(?:yes\/no|y\/n|yes or no)\b/gi,
      {
        'yn-tf': 'true/false',
      },
    ],
    [
      /\(?\b(?:yes\/no|y\/n|yes or no)\b\)?/gi,
      {
        'yn-bool': '(boolean)',
      },
    ],
    [
      /\b([a-z]+) \(?(?:yes\/no|y\/n|yes or no)\)?(?=[,.;]|$)/gi,
      {
        'yn-flag': '$1 flag',
        'yn-q': 'whether it is $1 or not',
      },
    ],
    [
      /\b(?:yes\/no|yes or no)\b/gi,
      {
        'yn-Y': 'Y/N',
      },
    ],
    [
      /\b([a-z_]+) \(([\w-]+), ([\w-]+)(?:,| or) ([\w-]+)\)/g,
      {
        enumcan: '$1, which can be $2, $3 or $4',
        enumone: '$1: one of $2, $3, $4',
      },
    ],
    [
      /\b([a-z_]+) \(([\w-]+), ([\w-]+), ([\w-]+)\)/g,
      {
        enumin: '$1 in [$2, $3, $4]',
        enumeq: '$1 = $2/$3/$4',
        enumarrow: '$1 -> $2, $3, $4',
        enumfrom: '$1 (from $2, $3, $4)',
        enumonly: '$1 (only $2, $3, $4)',
      },
    ],
  ],
  by: {
    slashlist: (s) => (/^([A-Za-z ]{4,40}): ([^.()\n/]+)\.?$/.test(s) ? s.replace(/^([A-Za-z ]{4,40}): ([^.()\n]+?)\.?$/, (m, a, b) => `${a}: ${b.split(', ').join(' / ')}`) : s),
    slashdate: (s) => s.replace(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, (m, y, a, d) => `${y}/${a}/${d}`),
  },
};
