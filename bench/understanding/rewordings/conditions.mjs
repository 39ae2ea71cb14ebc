/** What holds in some rows, said in other words. */
export default {
  instead: [
    [
      /\bif\b/gi,
      {
        'if-when': 'when',
      },
    ],
    [
      /\b(?:when|where)\b/gi,
      {
        'when-if': 'if',
      },
    ],
    [
      /\b(?:when|if)\b/gi,
      {
        'when-where': 'where',
        'if-incase': 'whenever',
      },
    ],
    [
      /\b[Ii]f ([^,.;]+), (?!then)/g,
      {
        'if-then': 'If $1 then ',
      },
    ],
    [
      /\bunless\b/gi,
      {
        unless: 'except when',
      },
    ],
    [
      /\botherwise\b/gi,
      {
        otherwise: 'else',
      },
    ],
    [
      /\bonly\b/gi,
      {
        'only-just': 'just',
      },
    ],
    [
      /\bonly for\b/gi,
      {
        'only-exclusively': 'exclusively for',
      },
    ],
    [
      /\b[Oo]nly ([a-z]+ [a-z]+s|[a-z]+s) have (?:an? )?([a-z_]+(?: [a-z_]+)?)(?=[.,;]|$)/g,
      {
        'onlyhave-for': 'the $2 is there for $1 only',
        onlyfilled: '$2 only filled for $1',
        onlyempty: '$2 is empty for all but $1',
        onlynone: 'no $2 except for $1',
        onlyexist: '$2 exists only for $1',
        onlyset: '$2 is set only for $1, otherwise null',
      },
    ],
    [
      /\bonly for ([a-z]+) (?:ones|rows|orders|tickets|items)\b/gi,
      {
        'only-when': 'only when $1',
      },
    ],
    [
      /\b(is|are) 0\b/gi,
      {
        zero: '$1 zero',
      },
    ],
    [
      /\b[Oo]nly ([a-z]+) ([a-z]+s) have (?:an? )?([a-z_]+(?: [a-z_]+)?)(?=[.,;]|$)/g,
      {
        onlyunless: '$3 is blank unless $1',
      },
    ],
    [
      /\b([a-z_]+(?: [a-z_]+)?) (?:is )?(?:empty|blank|missing|null) unless ([^,.;]+)/gi,
      {
        emptyunless: '$1 only when $2',
      },
    ],
    [
      /\b([a-z_]+ [a-z_]+|[a-z_]+) (?:is )?(?:empty|blank|missing|null) (?:if|when) ([^,.;]+?)(?=[.;]|$)/gi,
      {
        emptyif: 'if $2, $1 is empty',
      },
    ],
  ],
  by: {

  },
};
