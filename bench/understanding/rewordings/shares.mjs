/** Shares of rows and of values, said in other words. */
export default {
  instead: [
    [
      /(\d) ?%/g,
      {
        'pct-word': '$1 percent',
        'pct-pct': '$1 pct',
      },
    ],
    [
      /(\d)%/g,
      {
        'pct-space': '$1 %',
      },
    ],
    [
      /(?<!about |around |roughly |~|approx |approximately |ca |nearly |almost |exactly )\b(\d+)%(?! off| discount)/g,
      {
        'pct-about': 'roughly $1%',
        'pct-some': 'some $1%',
      },
    ],
    [
      /\b(\d+)% of (?:them|rows|the rows)\b/gi,
      {
        'pct-rows': '$1% of all records',
      },
    ],
    [
      /\b(\d+)% of ([a-z]+s)\b/gi,
      {
        'pct-ofthe': '$1% of the $2',
      },
    ],
    [
      /\bmostly\b/gi,
      {
        mostly: 'mainly',
      },
    ],
    [
      /\b[Mm]ost ([a-z]+)\b(?! of)/g,
      {
        'most-majority': 'the majority of $1',
      },
    ],
    [
      /\b([A-Za-z-]+) (\d+)%, ([A-Za-z-]+) (\d+)%, ([A-Za-z-]+) (\d+)%/g,
      {
        'share-flip': '$2% $1, $4% $3, $6% $5',
        'share-colon': '$1: $2%, $3: $4%, $5: $6%',
        'share-eq': '$1=$2%, $3=$4%, $5=$6%',
        'share-bare': '$1 $2, $3 $4, $5 $6 percent',
        'share-and': '$2% are $1, $4% $3 and the rest $5',
      },
    ],
    [
      /\(([A-Za-z-]+) (\d+)%, ([A-Za-z-]+) (\d+)%, ([A-Za-z-]+) (\d+)%\)/g,
      {
        'share-paren': '- $1 ($2%), $3 ($4%), $5 ($6%)',
        'share-slash': '($1/$3/$5, $2/$4/$6)',
        'share-ratio': '($1, $3, $5 in a $2:$4:$6 split)',
        'share2-rest': '($1 $2%, $3 $4%, otherwise $5)',
      },
    ],
    [
      /(\d)%(?! )/g,
      {
        double: '$1 per cent',
      },
    ],
    [
      /\b([a-z_]+) (?:is )?mostly ([a-z]+)(?=[.,;]|$)/gi,
      {
        mostlycommon: '$1 usually $2',
        mostlydom: '$1 predominantly $2',
        mostlyin: '$1 in most cases $2',
      },
    ],
    [
      /\b(\d+)% of (?:them|rows|the rows|[a-z]+s) (?:are|is) /gi,
      {
        pctof1: '$1% ',
      },
    ],
    [
      /\b(\d+)% of (?:the )?([a-z]+s) are ([a-z]+)(?=[.,;]|$)/gi,
      {
        chance: 'every $2 has a $1% chance of being $3',
      },
    ],
  ],
  by: {
    half: (s) => s.replace(/\b50% of\b/g, 'half of').replace(/\b25% of\b/g, 'a quarter of'),
    'inN': (s) => s.replace(/\b10% of\b/g, 'one in ten of').replace(/\b20% of\b/g, 'one in five of').replace(/\b5% of\b/g, '1 in 20 of'),
    'share-dec': (s) => s.replace(/\(([A-Za-z-]+) (\d0)%, ([A-Za-z-]+) (\d0)%, ([A-Za-z-]+) (\d0)%\)/g, (m, a, p, b, q, c, r2) => `(${a} 0.${p[0]}, ${b} 0.${q[0]}, ${c} 0.${r2[0]})`),
    halfyear: (s) => s.replace(/\b(?:in )?the (first|second) half of (20\d\d)\b/gi, (m, a, y) => `in H${['first', 'second'].indexOf(a.toLowerCase()) + 1} ${y}`),
    outof: (s) => s.replace(/\b(\d0)% of (?:the )?([a-z]+s)\b/gi, (m, p, x) => `${p / 10} out of 10 ${x}`),
    prob: (s) => s.replace(/\b(\d+)% (missing|empty|null|blank)\b/gi, '$2 with probability 0.$1').replace(/0\.(\d)\b(?!\d)/g, '0.0$1'),
  },
};
