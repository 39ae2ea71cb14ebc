/** A column that goes with another, said in other words. */
export default {
  instead: [
    [
      /\bhigher\b/gi,
      {
        'higher-greater': 'greater',
        'higher-larger': 'larger',
      },
    ],
    [
      /\b(?:higher|larger|greater)\b/gi,
      {
        'higher-bigger': 'bigger',
      },
    ],
    [
      /\bmore often\b/gi,
      {
        'more-often': 'more frequently',
      },
    ],
    [
      /\bmore likely\b/gi,
      {
        'more-likely': 'likelier',
      },
    ],
    [
      /\b(?:rises?|grows?|increases?|climbs?|goes up) with\b/gi,
      {
        'rises-depends': 'correlates with',
      },
    ],
    [
      /\b([a-z_]+) (?:rises?|grows?|increases?|climbs?|goes up) with ([a-z_]+)/gi,
      {
        'rises-as': 'the higher the $2 the higher the $1',
      },
    ],
    [
      /\busually\b/gi,
      {
        usually: 'typically',
      },
    ],
    [
      /\b([A-Za-z]+s) (pay|have|cost|spend|earn|take|get|sell|use|need|buy|stay) more\b/g,
      {
        seems: '$1 usually $2 more',
        ontheaverage: 'on average $1 $2 more',
        expect: '$1 should $2 more',
        clearly: '$1 $2 noticeably more',
      },
    ],
    [
      /\b([A-Za-z]+s) have (higher|lower|more|fewer|longer|shorter)\b/g,
      {
        gets: '$1 get $2',
        show: '$1 show $2',
      },
    ],
    [
      /\b([A-Za-z]+s) (pay|have|cost|spend|earn|take|get|sell|use|need|buy|stay) more\b(?! [a-z]+ than| than)([^.,;]*)/g,
      {
        'than-others': '$1 $2 more$3 than others',
      },
    ],
    [
      /\b([a-z_]+) (?:rises?|grows?|increases?|goes up) with ([a-z_]+)/gi,
      {
        positively: '$1 and $2 are positively correlated',
      },
    ],
    [
      /\b(rises?|grows?|increases?|goes up) with\b/gi,
      {
        strongly: '$1 strongly with',
      },
    ],
    [
      /\b(?:rises?|grows?|increases?|goes up) with\b/gi,
      {
        proportional: 'depends positively on',
        driven: 'is driven by',
      },
    ],
    [
      /\b([a-z_]+) (?:rises?|grows?|increases?|climbs?|goes up) with (?:the )?([a-z_]+)(?=[.,;]|$)/gi,
      {
        themore: 'higher $2 means higher $1',
        asgoesup: 'as $2 goes up, so does $1',
        asgrows: '$1 grows as $2 grows',
        moremore: 'more $2, more $1',
        leads: 'a higher $2 leads to a higher $1',
        poscorr: 'positive correlation between $2 and $1',
      },
    ],
    [
      /\b([a-z_]+) (?:falls?|drops?|decreases?|goes down|sinks?) with (?:the )?([a-z_]+)(?=[.,;]|$)/gi,
      {
        fallneg: 'the higher $2, the lower $1',
        fallneg2: '$1 is negatively correlated with $2',
      },
    ],
  ],
  by: {
    'rises-inc': (s) => s.replace(/\b(?:rises?|grows?|goes up|climbs?) with\b/gi, 'increases with').replace(/\b(?:falls?|drops?|goes down|sinks?) with\b/gi, 'decreases with'),
    'rises-goesup': (s) => s.replace(/\b(?:rises?|grows?|increases?|climbs?) with\b/gi, 'goes up with').replace(/\b(?:falls?|drops?|decreases?|sinks?) with\b/gi, 'goes down with'),
    tend: (s) => s.replace(/\b([a-z]+s) (are|have) (higher|lower|longer|shorter|larger|smaller|more|fewer)\b/gi, '$1 tend to ' + 'be $3').replace(/tend to be (more|fewer)/g, 'tend to have $1'),
  },
};
