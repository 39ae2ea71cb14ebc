/** Values that do not come twice, said in other words. */
export default {
  instead: [
    [
      /(?<!is |are |be )\bunique\b(?! id| key| code| number| per)(?=[,.;)]|$)/gi,
      {
        'unique-dup': 'no duplicates',
      },
    ],
    [
      /\b(is|are|must be) unique\b(?! per| within| for)/gi,
      {
        'unique-is': 'never repeats',
        'unique-different': 'is different in every row',
        'unique-mustnot': 'must not repeat',
      },
    ],
    [
      /\bunique\b/gi,
      {
        'unique-distinct': 'distinct',
      },
    ],
    [
      /\(unique\)/gi,
      {
        'unique-pk': '(primary key)',
      },
    ],
    [
      /\(unique\)|, unique(?=[,.;]|$)/gi,
      {
        'unique-rep': ' (no repeats)',
        'unique-twice': ', never the same twice',
      },
    ],
    [
      /\b([a-z_]+(?: id| number| code)?) \(unique\)/gi,
      {
        'unique-pre': 'unique $1',
      },
    ],
    [
      /\bunique ([a-z_]+(?: id| code| number)?)\b(?=,| and|;|\.)/g,
      {
        uniqueeach: '$1 (no two rows share one)',
      },
    ],
    [
      /\(unique\)/g,
      {
        uniquekey: '(unique key)',
        uniqueall: '(all different)',
      },
    ],
  ],
  by: {

  },
};
