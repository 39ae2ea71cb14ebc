/** Two bounds of a number, said in other words. */
export default {
  instead: [
    [
      /\bbetween ([€$£]?\d[\d.,]*\d|[€$£]?\d) and ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        'btw-from': 'from $1 to $2',
        'btw-dash': '$1-$2',
        'btw-range': 'in the range $1 to $2',
        'btw-ranging': 'ranging from $1 up to $2',
        'btw-anywhere': 'anywhere from $1 to $2',
        'btw-atleast': 'at least $1 and at most $2',
        'btw-min': 'min $1 max $2',
        'btw-not': 'no less than $1 and no more than $2',
        notoutside: 'never outside $1 to $2',
        within: 'within $1-$2',
        bounded: 'bounded by $1 and $2',
        rangepct: '>= $1 and <= $2',
        rangelow: 'lowest $1, highest $2',
        rangeany: 'any value from $1 to $2',
      },
    ],
    [
      /(?<![\w-/.:])([€$£]?\d[\d.,]*\d|[€$£]?\d) ?[-–] ?([€$£]?\d[\d.,]*\d|[€$£]?\d)(?![\w-/.:%])(?=[\s,.;)]|$)/gi,
      {
        'dash-btw': 'between $1 and $2',
        'dash-to': '$1 to $2',
        'dash-dots': '$1..$2',
        'dash-until': 'from $1 up to $2',
      },
    ],
    [
      /(?:\bfrom )?(?<![\w-/.:])([€$£]?\d[\d.,]*\d|[€$£]?\d) to ([€$£]?\d[\d.,]*\d|[€$£]?\d)(?![\w-/.:%])/gi,
      {
        'to-btw': 'between $1 and $2',
        'to-dash': '$1-$2',
        through: '$1 through $2',
      },
    ],
    [
      /(\b[a-z_]+) \(([^()]*\d[^()]*)\)/gi,
      {
        'paren-colon': '$1: $2',
      },
    ],
    [
      /(\b[a-z_]+) \((\d[^(),;]*)\)/gi,
      {
        'paren-none': '$1 $2',
      },
    ],
    [
      /(\b[a-z_]+) \(([^()]*)\)/gi,
      {
        'paren-dash': '$1 - $2',
        'paren-square': '$1 [$2]',
      },
    ],
    [
      /\b(?:is|are) (?:over|above|more than|greater than) (?=[€$£]?\d)/gi,
      {
        'over-exceeds': 'exceeds ',
      },
    ],
    [
      /\b(?:between ([€$£]?\d[\d.,]*\d|[€$£]?\d) and ([€$£]?\d[\d.,]*\d|[€$£]?\d))/gi,
      {
        upto: '$1 up to $2',
      },
    ],
    [
      /\(([€$£]?\d[\d.,]*\d|[€$£]?\d) ?(?:-|to|–) ?([€$£]?\d[\d.,]*\d|[€$£]?\d)\)/gi,
      {
        minmax: '(min $1, max $2)',
        minmaxeq: '(min=$1, max=$2)',
        interval: '[$1, $2]',
      },
    ],
    [
      /\b(is|are) between ([€$£]?\d[\d.,]*\d|[€$£]?\d) and ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        lies: 'lies somewhere between $2 and $3',
        rangesomewhere: 'can be $2 to $3',
      },
    ],
    [
      /\b(?:is |are )?never (?:more|higher|greater|larger|above) (?:than )?/gi,
      {
        'never-exceeds': 'never exceeds ',
        'never-cap': 'is capped at ',
      },
    ],
    [
      /\bat most (\d+) days (?:after|later)\b/g,
      {
        'within-days': 'within $1 days of',
      },
    ],
    [
      /\bage \((\d+) ?(?:-|to|–) ?(\d+)\)/gi,
      {
        units: 'age ($1-$2 years)',
      },
    ],
    [
      /\b([a-z_]+) \(([€$£]?\d[\d.,]*\d|[€$£]?\d) ?(?:-|to|–) ?([€$£]?\d[\d.,]*\d|[€$£]?\d)\)/gi,
      {
        rangeeq: '$1 = $2-$3',
        rangefrom: '$1 from $2 to $3',
      },
    ],
    [
      /\b([a-z_]+) between ([€$£]?\d[\d.,]*\d|[€$£]?\d) and ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        rangebare: '$1 $2-$3',
      },
    ],
    [
      /\b([a-z_]+) (?:between|from) ([€$£]?\d[\d.,]*\d|[€$£]?\d) (?:and|to) ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        rangeparen: '$1 ($2-$3)',
      },
    ],
    [
      /(\d) ?- ?(\d)/g,
      {
        endash: '$1–$2',
      },
    ],
    [
      / \(([^()]+)\)/g,
      {
        colonparen: ': $1',
      },
    ],
    [
      / \((\d[^(),]*)\)/g,
      {
        commaparen: ' $1',
      },
    ],
  ],
  by: {
    'atleast-gte': (s) => s.replace(/\bat least (?=[€$£]?\d)/gi, '>= ').replace(/\bat most (?=[€$£]?\d)/gi, '<= '),
    'atleast-noless': (s) => s.replace(/\bat least (?=[€$£]?\d)/gi, 'no less than ').replace(/\bat most (?=[€$£]?\d)/gi, 'no more than '),
    'atleast-ormore': (s) => s.replace(/\bat least ([€$£]?\d[\d.,]*\d|[€$£]?\d)(?: ([a-z]+))?(?=[,.;)]|$)/gi, '$1 $2 or more').replace(/ {2}/g, ' '),
    'atleast-min': (s) => s.replace(/\bat least (?=[€$£]?\d)/gi, 'a minimum of ').replace(/\bat most (?=[€$£]?\d)/gi, 'a maximum of '),
    'atmost-upto': (s) => s.replace(/\bat most (?=[€$£]?\d)/gi, 'up to ').replace(/\bat least (?=[€$£]?\d)/gi, 'from '),
    'above-over': (s) => s.replace(/\b(?:above|more than|greater than) (?=[€$£]?\d)/gi, 'over ').replace(/\b(?:below|less than|lower than) (?=[€$£]?\d)/gi, 'under '),
    'over-above': (s) => s.replace(/\b(?:over|more than|greater than) (?=[€$£]?\d)/gi, 'above ').replace(/\b(?:under|less than|lower than) (?=[€$£]?\d)/gi, 'below '),
    'over-gt': (s) => s.replace(/\b(?:is )?(?:over|above|more than|greater than) (?=[€$£]?\d)/gi, '> ').replace(/\b(?:is )?(?:under|below|less than|lower than) (?=[€$£]?\d)/gi, '< '),
    'values-of': (s) => s.replace(/(^|[.;] )([A-Z]?[a-z_]+) (?:is|are) between\b/g, (m, a, b) => `${a}${a === '; ' ? 'values' : 'Values'} of ${b.toLowerCase()} lie between`),
    'paren-rule': (s) => s.replace(/\. ([A-Z])([a-z_]+ [a-z]+ [^.]+)\.?$/, (m, a, b) => ` (${a.toLowerCase()}${b})`),
  },
};
