/** Letters and spaces, said in other words. */
export default {
  instead: [
    [
      /, /g,
      {
        nospaces: ',',
      },
    ],
    [
      /\bthe /g,
      {
        'the-drop': '',
      },
    ],
    [
      /(\w)['’](s|t|re|ll|ve|d)\b/g,
      {
        noapos: '$1$2',
      },
    ],
    [
      /\n/g,
      {
        crlf: '\r\n',
      },
    ],
  ],
  by: {
    lower: (s) => s.toLowerCase(),
    lowerfirst: (s) => s.replace(/(^|[.!?]\s+)([A-Z])(?=[a-z])/g, (m, a, b) => a + b.toLowerCase()),
    upper: (s) => s.toUpperCase(),
    'the-add': (s) => s.replace(/(^|[.;] )([A-Z]?[a-z]+) (is|must|rises|depends|averages)\b/g, (m, a, b, c) => `${a}${a === '; ' ? 'the' : 'The'} ${b.toLowerCase()} ${c}`),
    caps1: (s) => s.replace(/\b(rows|always|never|unique|must|only|not)\b/g, (m) => m.toUpperCase()),
    typo1: (s) => s.replace(/\bbetween\b/g, 'betwen').replace(/\bcustomer/g, 'custmer').replace(/\bquantity\b/g, 'quantitiy').replace(/\bdepartment\b/g, 'departement'),
    typo2: (s) => s.replace(/\baddress\b/g, 'adress').replace(/\bcategory\b/g, 'catagory').replace(/\bemployee/g, 'employe').replace(/\bdelivery\b/g, 'delivary').replace(/\bpayment\b/g, 'payement').replace(/\bamount\b/g, 'ammount'),
    typo3: (s) => s.replace(/\bmissing\b/g, 'mising').replace(/\balways\b/g, 'allways').replace(/\bunique\b/g, 'uniqe').replace(/\bpercent\b/g, 'precent').replace(/\bcolumns\b/g, 'colums'),
    doublespace: (s) => s.replace(/, /g, ',  ').replace(/\. /g, '.  '),
  },
};
