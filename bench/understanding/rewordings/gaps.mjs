/** Cells that are empty, said in other words. */
export default {
  instead: [
    [
      /\bmissing\b/gi,
      {
        'missing-empty': 'empty',
      },
    ],
    [
      /\b(?:missing|empty)\b/gi,
      {
        'missing-blank': 'blank',
      },
    ],
    [
      /\b(?:is|are) (?:missing|empty|blank)\b/gi,
      {
        'missing-null': 'is null',
      },
    ],
    [
      /\b(is|are) (?:missing|empty|blank)\b/gi,
      {
        'missing-notset': '$1 not set',
        'missing-left': '$1 left empty',
        'missing-stays': 'stays blank',
        'missing-novalue': 'has no value',
      },
    ],
    [
      /\b(\d+%) (missing|empty|null|blank)\b/gi,
      {
        'missing-rows': '$2 in $1 of rows',
        'missing-time': '$2 $1 of the time',
        'missing-values': 'with $1 $2 values',
      },
    ],
    [
      /\b(\d+)% (missing|empty|null|blank)\b(?! values)/gi,
      {
        nulls: '$1% nulls',
        nan: '$1% NaN',
        na: 'N/A in $1% of cases',
        unknown: 'unknown for $1%',
        absent: 'absent in $1% of rows',
        nullable: 'nullable, $1% null',
      },
    ],
    [
      /\b(\d+)% of ([a-z]+s) have no ([a-z]+)\b/gi,
      {
        lack: '$1% of $2 lack $3',
      },
    ],
    [
      /\bhave no ([a-z]+)\b/gi,
      {
        without: 'are without $1',
        donthave: "don't have any $1",
      },
    ],
    [
      /\bhave no ([a-z]+(?:[ _][a-z]+)?)(?=[.,;]|$)/gi,
      {
        haveempty: 'have an empty $1',
      },
    ],
    [
      /\b([a-z_]+) (?:is )?(?:missing|empty|blank|null) (?:in|for) (?:about )?(\d+)%(?: of (?:rows|cases|them|the rows))?/gi,
      {
        gapsin: '$2% of $1 values are missing',
      },
    ],
    [
      /\b([a-z_]+) \((\d+)% (?:missing|empty|null|blank)\)/gi,
      {
        gapsbracket: '$1 (optional, $2% empty)',
        notknown: '$1 (not given in $2% of rows)',
        sometimes: '$1 (sometimes missing, about $2%)',
      },
    ],
  ],
  by: {
    'if-blank': (s) => s.replace(/\b(?:is )?(?:empty|blank|missing|null) (?:if|when|unless)\b/gi, (m) => m.replace(/empty|blank|missing|null/i, 'left out')),
  },
};
