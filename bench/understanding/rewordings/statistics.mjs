/** Means, spreads, decimals, said in other words. */
export default {
  instead: [
    [
      /\b(?:average|avg)\b/gi,
      {
        'avg-mean': 'mean',
      },
    ],
    [
      /\b(?:averages|averaging|average|mean|with (?:a )?mean(?: of)?|with (?:an )?average(?: of)?) (?:of |about |around )?([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        'avg-onaverage': '$1 on average',
      },
    ],
    [
      /\baround (?=[€$£]?\d)/gi,
      {
        'around-about': 'about ',
      },
    ],
    [
      /\babout (?=[€$£]?\d)/gi,
      {
        'about-around': 'around ',
      },
    ],
    [
      /\b(?:around|about|roughly) (?=[€$£]?\d)/gi,
      {
        'around-tilde': '~',
        'around-approx': 'approx. ',
      },
    ],
    [
      /\b(?:around|about) (?=[€$£]?\d)/gi,
      {
        'around-roughly': 'roughly ',
      },
    ],
    [
      /\b(?:with )?(?:2|two) decimals?(?: places)?\b/gi,
      {
        decimals: 'rounded to 2 decimal places',
        decimals1: 'to the cent',
        decimals3: '(2dp)',
        decs: '2 digits after the comma',
      },
    ],
    [
      /\bmean (?:of )?(\d[\d.,]*)(?:,| and| with|) ?(?:and |with |a )*(?:sd|std|standard deviation)(?: of)? (\d[\d.]*)/gi,
      {
        'mean-sd1': 'average $1, standard deviation $2',
        'mean-sd2': 'mean=$1, std=$2',
        'mean-sd3': '$1 +/- $2',
        'mean-sd4': 'a mean of $1 and a spread (sd) of $2',
      },
    ],
    [
      /\bnormal(?:ly)?(?: distributed)? (?:with |around )?(?:a )?(?:mean )?(?:of )?(\d[\d.]*)(?:,| and| with|) ?(?:and |with |a )*(?:sd|std|standard deviation)(?: of)? (\d[\d.]*)/gi,
      {
        'mean-sd5': 'N($1, $2)',
      },
    ],
    [
      /\bnormal(?:ly)?(?: distributed)?\b/gi,
      {
        bell: 'bell-shaped',
        gauss: 'gaussian',
      },
    ],
    [
      /\b(?:with )?(?:1|one) decimal(?: place)?\b/gi,
      {
        decimals2: 'to one decimal place',
      },
    ],
    [
      /\b(?:whole numbers?|integers?)\b/gi,
      {
        whole: 'no decimals',
        int: 'round numbers without decimals',
      },
    ],
    [
      /\b(?:average|mean|averages|averaging)(?: of| about| around)* ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        mean: 'centred on $1',
        mean2: '$1 on the average',
      },
    ],
    [
      /\bmedian(?: of| about| around)* ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        median: 'half of them below $1',
      },
    ],
    [
      /\bright[- ]skewed\b/gi,
      {
        skew: 'with a long tail to the right',
      },
    ],
  ],
  by: {

  },
};
