import { byName, type Groups, saying, type Saying } from './saying.js';

/** Questions that ask for two things at once, or of somebody, as the readers of questions know them. */
const WHICH_OF_TWO =
  /(?<=(?:^|[,;:.\n]|(?<![\p{L}])and) ?)(?:whether|if) (?:they|he|she|it|(?:the|each) \p{L}+) (?<verb>work|do|take|use|drink|live|prefer|speak|are|is)s? (?:(?:in|on|by|at) )?(?:an? |the )?(?<one>\p{L}{3,}) or (?:(?:in|on|by|at) )?(?:an? |the )?(?<other>\p{L}{3,})(?: (?<noun>shifts?|handed))?(?=\s*(?:[,;.(\n]|$))/gimu;
const VEHICLES = /^(?:bus|train|car|bike|bicycle|tram|metro|subway|taxi|plane|ferry|underground)$/iu;

/** What is chosen, by the noun that both have or by what is done. */
function chosenBy({ verb = '', one = '', other = '', noun }: Groups): string | undefined {
  if (noun !== undefined) return /^shift/iu.test(noun) ? 'shift' : 'handedness';
  if ([one, other].every((value) => VEHICLES.test(value))) return 'transport mode';
  return { drink: 'drink', live: 'residence', prefer: 'preference', speak: 'language' }[verb.toLowerCase()];
}

export const questionSayings: readonly Saying[] = [
  // "whether they work day or night shifts", "whether they take the bus or the train"
  saying('whether if', WHICH_OF_TWO, (match, text) => {
    const { one = '', other = '' } = match.groups ?? {};
    const name = chosenBy(match.groups ?? {});
    // A bracket behind tells how often each of them comes.
    return name === undefined ? undefined : /^\s*\(/u.test(text.slice(match.index + match[0].length)) ? `${name} ${one} or ${other}` : `${name} (${one} or ${other})`;
  }),
  // "likert survey answers, 10 questions": each who answered, and what is answered.
  saying('likert', /(?<![\p{L}])likert(?:[- ]scale)?(?:[- ]type)? (?:survey|questionnaire)(?: answers| responses| data| results| dataset)?(?:,| -| –|:| with) (\d{1,2}) (?:questions|items|statements)(?=\s*(?:$|[.;,(]))/gimu, 'survey: respondent id, $1 likert questions'),
  // "rsvp yes, no or maybe"
  saying('yes ja oui', /(?<=\p{L}) (?:is )?(yes|ja|oui|s[ií]), ?(no|nein|non)(?:,? (?:or|oder|ou|o) |, ?)(maybe|unknown|unsure|undecided|pending|perhaps|vielleicht|peut-être|quizás)(?![\p{L}])/giu, ' ($1/$2/$3)'),
  // "paid w card? 80% yes", "paid with card yes/no": in what way, and no two columns.
  saying('paid', /(?<=(?<![\p{L}])paid )(?:w\/?|with) (?=(?:card|cash|app|phone)\??,? ?\(?(?:about |around |mostly )?(?:yes|no|y ?\/ ?n|true|\d+ ?%))/giu, 'by '),
  // "paid? yes 92%"
  saying('yes no', /(?<=[,;:(\n] ?(?:\p{L}+ ){0,3}\p{L}{2,})\?,? (yes|no):? (\d+ ?%)(?=\s*(?:[,;.)]|$))/gimu, ' (yes/no, $2 $1)'),
  // "door open? mostly false, like 90%", "alarm mostly false"
  saying(
    'true false',
    /(?<=(?:^|[,;:(\n] ?|[-–*•] )(?:[\p{L}_]+ ){0,2}[\p{L}_]{3,})\??,? (?:mostly|usually|mainly|nearly always|almost always) (?<answer>true|false)(?:,? \(?(?:like |about |around |roughly |~)?(?<share>\d{1,3}) ?(?:%|percent)(?: of the time)?\)?)?(?=\s*(?:[,;.)\n]|$))/gimu,
    byName(({ answer = '', share }) => ` (true/false, ${share === undefined ? 'mostly' : `${share}%`} ${answer.toLowerCase()})`),
  ),
  // "id, gift wrapped? yes/no, coupon used? about 20%, paid? mostly yes (92%)": a question of a list, and its answer.
  saying(
    'yes no y n true about around roughly approx bout mostly usually ja oui si sí',
    /(?<=[,;:(\n] ?(?:\p{L}+ ){0,3}\p{L}{2,})\?,? (?=(?:(?:about|around|roughly|approx\.?|bout|mostly|usually|nearly always|almost always|~) ?)*(?:(?:yes|no|true|false|ja|oui|s[ií])(?! ?\d)|y ?\/ ?n|(\d+ ?%)(?=\s*(?:[,;.()]|$)| yes| no| true))(?![\p{L}]))/gimu,
    ({ 1: share }) => (share === undefined ? ' ' : ' yes/no '),
  ),
  // "over 8? yes where …": a name that ends in the number.
  saying('over under above below', /(?<=(?:^|[,;:\n] ?)(?:[-–*•] )?)(over|under|above|below) (\d+)( \p{L}+)?\?,? (?=(?:yes|no|true|false|y\/n)(?![\p{L}]))/gimu, ({ 1: side = '', 2: bound = '', 3: unit = '' }) => `${side.toLowerCase()}_${bound}${unit.replace(' ', '_').toLowerCase()} (yes/no), `),
  saying('where', /(?<=(?<![\p{L}])(?:yes|no|true|false) )where (?=(?:the )?\p{L})/giu, 'if '),
  saying('exceed exceeds', /(?<=(?<![\p{L}])(?:if|when|where|only for) (?:the |its )?[\p{L}_ ]{2,30}) exceeds? (?=[$€£]?\d)/giu, ' is above '),
  // "ballots (under 3%) and who came first: Green, Blue or Red": a column of its own, whose list is no end of the one before.
  saying('who which what where how', /(?<=\)| [-–—]),? and (?=(?:who|which|what|where|how) [^,;:.()\n]{2,40}: \p{L})/giu, ', '),
  // "scrap y or n"
  saying('n', /(?<=\p{L} |\()(y) or (n)(?![\p{L}])/giu, '$1/$2'),
  // "malicious label for 5 percent of the queries", "escalation marker on 10% of the tickets"
  saying('label marker tag indicator', /(?<=\p{L} (?:label|marker|tag|indicator)) (?:set )?(?:for|on|in) (?:about |around |roughly )?(\d+(?:\.\d+)?) ?(?:%|percent) of (?:the |all )?\p{L}{3,}s(?=\s*(?:[,;.)]|$| and ))/gimu, ' (boolean, $1% true)'),
  // "who rented which kayak": who did it, and which it was.
  saying('who', /(?<=(?<![\p{L}])who (?:\p{L}{2,}ed|bought|took|drove|sold|read|saw|met|got|won|made|wrote|taught|ran|rode|flew|lent|ate|drank|paid|sent) )(?:which|what) (?=\p{L}{3})(?!kind|type|sort)/giu, 'it, which '),
  // "which driver drove which van"
  saying('which', /(?<=(?<![\p{L}])which \p{L}{3,}) (?:\p{L}{2,}ed|bought|took|drove|sold|read|saw|met|got|won|made|wrote|taught|ran|rode|flew|lent|had) which (?=\p{L}{3})/giu, ', which '),
  // "which waiter looked after them": which one it was.
  saying('which', /(?<=(?<![\p{L}])which \p{L}{3,}) (?:looked after|took care of|served|helped|treated|handled|saw|dealt with|worked on) (?:them|him|her|it|us)(?![\p{L}])/giu, ''),
  // "how much the customer paid", "when the call came in"
  saying(
    'how when why whether where',
    /(?<=(?<![\p{L}])(?:when|where|why|whether|how (?:much|long|often|far|many \p{L}+)) )(?:the|an?|each) (?:customer|guest|client|patient|caller|user|member|driver|rider|visitor|passenger|buyer|renter|student|person|player|owner|tenant|traveller|donor|call|order|parcel|wash|trip|ride|ticket|job|visit|rental|booking|repair|train|delivery|shift|session|game)s? (?=(?:came|went|paid|waited|left|arrived|started|ended|began|stayed|called|spent|took|lasted|hung|ran|gave|bought|ordered|finished|wanted|needed|asked)(?![\p{L}]))/giu,
    'they ',
  ),
  // "how often clicked", "what did one click cost", "how many sales came of it", "what ctr does that make"
  saying('often', /(?<![\p{L}])(how often) (?=(?:\p{L}{3,}ed|shown|seen|sold|read|bought)\s*(?:$|[,;.?(]|\s[-–—]\s))/gimu, '$1 it was '),
  saying('did does', /(?<![\p{L}])what (?:did|does) ((?:one|an?|each|the) \p{L}+(?: \p{L}+)?) costs?(?![\p{L}])/giu, 'what $1 cost'),
  saying('did does', /(?<![\p{L}])what (\p{L}+(?: \p{L}+)?) (?:did|does) (?:that|this|it) (?:make|give|come to|amount to)(?![\p{L}])/giu, 'what $1'),
  saying('came come', /(?<=(?<![\p{L}])how many \p{L}{3,}) (?:came|come|resulted) (?:out )?(?:of|from) (?:it|that|them|this)(?![\p{L}])/giu, ''),
];
