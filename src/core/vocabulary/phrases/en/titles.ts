import type { KindPhrases } from '../kind-phrases.js';

const COUNTS = ['Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export const articleTitle: KindPhrases = {
  texts: {
    any: {
      1: [
        'How {people1} and {people2} {cope} {about}', '{^about} for {people}: {adjective2} {things2} from {firms}', '{count} {adjective2} {things} about {about} for {people}', '{^about} after {year}: {count_low} {things} for {people}', 'What {count_low} {firms} learned about {about} in {year}', '{count} {things2} on {about} that {people} share', 'A year of {about}: {count_low} {adjective2} {things2} from {people}', 'The {adjective} guide to {about} and {metric} in {year}', 'Why {firms} and {people} disagree about {about}', '{^about}, {metric} and {people}: {count_low} {things}', 'How {people} and {firms} {cope} {about}', '{count} {things} {people} should know about {about}', 'Why {people} should care about {about} {more}', 'What {people} get wrong about {about} and {metric}', 'The {adjective} guide to {about} for {people}', '{^about}: {count_low} {things2} from {firms}', 'Can {people} afford to ignore {about} in {year}?',
        '{^about} without the {fuss}: a guide for {people}', 'What {firms} can learn from {people} about {about}', 'The hidden cost of {about} for {firms} in {year}', '{^about} and {metric}: what {people} should know', '{^a adjective3} look at {about} and {metric} in {year}', 'From {about} to {metric}: {count_low} {things2} for {people}', 'How {firms} use {about} to improve {metric}', '{^about} in {year}: what changes for {people}',
      ],
    },
  },
  rules: {
    about: ['{topic}'],
    cope: ['really think about', 'can benefit from', 'are changing', 'can get started with', 'make sense of', 'save time on', 'deal with', 'talk about', 'argue over', 'learn from', 'plan for', 'misread', 'gave up on', 'rediscovered'],
    count: COUNTS,
    count_low: ['three', 'four', 'five', 'six', 'seven', 'ten'],
    adjective2: ['surprising', 'useful', 'overlooked', 'simple', 'lasting', 'honest', 'encouraging', 'uncomfortable', 'timeless', 'new', 'little-known', 'practical'],
    adjective3: ['honest', 'closer', 'personal', 'fresh', 'critical', 'second', 'sober', 'first'],
    things: ['things', 'facts', 'myths', 'truths', 'numbers', 'questions', 'answers'],
    things2: ['lessons', 'ideas', 'stories', 'tips', 'case studies'],
    more: ['more than ever', 'again', 'in {year}', 'right now', 'even in quiet times', 'after all'],
    adjective: ['honest', 'practical', 'short', 'complete', 'beginner\'s', 'simple', 'no-nonsense', 'illustrated', 'essential', 'gentle', 'little', 'straightforward'],
    fuss: ['fuss', 'jargon', 'stress', 'hype', 'headaches', 'clichés', 'guesswork', 'drama', 'buzzwords'],
    year: ['2024', '2025', '2026', '2027'],
  },
};

export const newsHeadline: KindPhrases = {
  texts: {
    any: {
      1: [
        '{place} {firms} {bet} {about} after {study} on {metric}', '{^metric} {moves} at {firms} as {people} rethink {about}', 'New {study} links {about} to {metric}', '{^people} {react} to new rules on {about}', '{place} {firms} {bet} {about}', '{place} plans {sum} for {about}', '{^firms} in {place} report {change} {metric}', 'Why {people} in {place} are talking about {about}', '{place}: {metric} {moves} for the {ordinal} year in a row',
        '{study_cap} finds {change} {metric} among {firms}', '{^people} call for more support with {about}', '{place} {firms} join forces on {about}', 'After {few} years, {place} rethinks {about}', '{^firms} warn of {change} {metric}', '{place} opens centre for {about}',
      ],
    },
  },
  rules: {
    about: ['{topic}'],
    bet: ['invest in', 'turn to', 'rethink', 'cut spending on', 'struggle with', 'look for partners in', 'set new standards for'],
    moves: ['rises', 'falls', 'improves', 'slips', 'recovers', 'stays flat'],
    study: ['study', 'survey', 'report', 'analysis'],
    study_cap: ['Study', 'Survey', 'Report', 'Review', 'Analysis'],
    react: ['react', 'adapt', 'object', 'look forward'],
    place: ['Oslo', 'Manchester', 'Hamburg', 'Toronto', 'Lyon', 'Dublin', 'Rotterdam', 'Austin', 'Melbourne', 'Seville', 'Vienna', 'Leeds', 'Ghent', 'Chicago', 'Auckland', 'Turin', 'Bristol', 'Krakow', 'Denver', 'Helsinki'],
    sum: ['two million', 'five million', 'ten million', 'record budget', 'new fund', 'small grants'],
    change: ['higher', 'lower', 'stable', 'better', 'weaker', 'uneven', 'record'],
    ordinal: ['second', 'third', 'fourth', 'fifth'],
    few: ['two', 'three', 'four', 'five', 'ten'],
  },
};

export const taskTitle: KindPhrases = {
  texts: { any: { 1: ['{^task} {due}', '{^task} with the {group}', '{^task} for the {group}', '{^task} for the {group} {due}', '{^verb} the {thing} for the {group}', '{^verb} the {thing} for the {group} {due}', '{^verb} the {thing} with {whom} {due}', '{^verb} {about} with {whom} {due}', '{^task} with {whom} {due}', 'Ask {whom} about {topic} {due}', 'Remind {whom} of {about} {due}', 'Discuss {metric} with the {group} {due}', 'Talk to the {group} about the {thing}', 'Talk to the {group} about {topic} {due}', 'Collect ideas on {topic} {due}', 'Compare {metric} with {period}', 'Report on {metric} {due}', '{^verb} {about} {due}', '{^verb} {about} for the {group} {due}'] } },
  rules: {
    about: ['the {thing}', 'the notes on {topic}', 'the report on {metric}', 'the list of {people}'],
    whom: ['the manager', 'a colleague', 'the trainee', 'two volunteers', 'the auditors', 'the supplier', 'the lawyers', 'the designers', 'the consultants', 'the steering group', 'the board', 'the agency', 'the new starters'],
    verb: ['check', 'update', 'prepare', 'review', 'archive', 'send', 'print', 'translate', 'correct', 'find', 'confirm', 'replace'],
    group: ['{city} team', '{city} office', 'new colleagues', 'external partners', 'night shift', 'management meeting', 'project group', 'finance team', 'summer interns', 'works council', '{city} branch', '{city} partners', 'customer panel', 'early shift', 'regional managers'],
    city: ['Berlin', 'Leeds', 'Lyon', 'Porto', 'Boston', 'Malmö', 'Cork', 'Graz', 'Utrecht', 'Bilbao', 'Denver', 'Perth'],
    due: ['by {day}', 'before {day}', 'before the holidays', 'this week', 'by the end of {month}', 'before the audit', 'in {month}', 'as soon as possible', 'next week', 'before {month}', 'by mid-{month}', 'after the holidays', 'on {day}'],
    period: ['last year', 'last {month}', 'the plan for {month}', 'the forecast', '{month} last year'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
};

/** Novels and memoirs; the domain has no say. */
export const bookTitle: KindPhrases = {
  texts: { any: { 1: ['The {adjective} {noun}', 'The {noun} of {place}', 'A {noun2} of {thing2} and {thing3}', 'The {person}\'s {noun}', 'The {person} {where}', '{thing2_cap} {where}', 'Letters from {place}', 'The Last {noun} of {place}', 'What the {person} {saw}', 'The {adjective} {person} of {place}', 'When the {noun} {fell}', 'The {person} and the {noun}', 'A {noun2} for the {person}', 'The {adjective} {noun} {where}', 'Between {thing2} and {thing3}', 'The {person}\'s {adjective} {noun}', 'The {adjective} {noun} of {place}'] } },
  rules: {
    about: ['{place}'],
    adjective: ['Silent', 'Hidden', 'Glass', 'Crooked', 'Forgotten', 'Northern', 'Paper', 'Broken', 'Silver', 'Borrowed', 'Distant', 'Winter', 'Secret', 'Burning', 'Hollow', 'Golden', 'Quiet', 'Salt', 'Scarlet', 'Wandering', 'Lonely', 'Seventh', 'Midnight', 'Blue'],
    noun: ['Garden', 'Lighthouse', 'River', 'Orchard', 'Bridge', 'Letter', 'Library', 'Harbour', 'Mirror', 'Clock', 'Island', 'House', 'Road', 'Forest', 'Map', 'Window', 'Tower', 'Song', 'Winter', 'Promise', 'Shore', 'Key', 'Village', 'Kingdom'],
    noun2: ['Year', 'House', 'Season', 'History', 'Map', 'Song', 'Country', 'Night', 'Book', 'Street'],
    thing2: ['Salt', 'Ashes', 'Light', 'Stone', 'Rain', 'Silk', 'Smoke', 'Honey', 'Iron', 'Snow', 'Feathers', 'Water'],
    thing2_cap: ['Shadows', 'Footprints', 'Voices', 'Strangers', 'Swallows', 'Lanterns', 'Wolves', 'Ghosts'],
    thing3: ['Silence', 'Shadow', 'Gold', 'Thunder', 'Bone', 'Roses', 'Dust', 'Fire', 'Memory', 'Ice', 'Wine', 'Stars'],
    person: ['Clockmaker', 'Cartographer', 'Beekeeper', 'Translator', 'Lighthouse Keeper', 'Violinist', 'Widow', 'Stranger', 'Gardener', 'Ferryman', 'Apprentice', 'Archivist', 'Baker', 'Midwife', 'Tailor', 'Photographer', 'Painter', 'Schoolteacher', 'Falconer', 'Innkeeper'],
    place: ['Lisbon', 'Ravenhill', 'Marrow Bay', 'Trieste', 'Willow Creek', 'Prague', 'Ashford', 'Havana', 'Saint Clair', 'Odessa', 'Cape Wren', 'Alder Street', 'Kyoto', 'Larkmoor', 'Valparaíso', 'Winterbourne', 'Tangier', 'Elm Hollow', 'Bergen', 'Samarkand'],
    where: ['by the Sea', 'at Dawn', 'in the Snow', 'Across the Water', 'Under the Hill', 'at the End of the Lane', 'in the Attic', 'Beyond the Pines', 'on the Stairs', 'of the Old Town'],
    saw: ['Saw', 'Knew', 'Left Behind', 'Never Said', 'Remembered', 'Buried', 'Promised'],
    fell: ['Fell Silent', 'Burned', 'Came Home', 'Froze', 'Was Ours', 'Woke'],
  },
};

export const courseTitle: KindPhrases = {
  texts: { any: { 1: ['{^about} for {people} in {weeks} weeks: {sub}', '{^about} and {metric} for {people}: {sub}', '{^about} for {people}: {sub}, level {level}', 'Introduction to {about} for {people}: {sub}', 'Advanced {about} for {people}: {sub}', 'Certificate in {about} for {people}: {sub}', '{^about} for {people} and {firms}, {sub}', 'Hands-on {about} for {firms}: {sub}', 'Introduction to {about}: {sub}', '{^about} for {people} and {firms}', '{^about} in practice for {people}', 'Advanced {about}: {sub}', '{^about} and {metric}: {sub}', 'The basics of {about} for {people}', '{^about} for {firms} in {weeks} weeks', 'Hands-on {about}: {sub}', '{^about} for {people}: {sub}', 'Working with {people}: {about}', 'Understanding {metric} for {people}: {sub}', 'Understanding {about} for {people}: {sub}', '{^about} and {metric} in {weeks} weeks', 'Workshop: {about} for {people} in {weeks} days', 'Certificate in {about}: {sub}'] } },
  rules: {
    about: ['{topic}'],
    level: ['one', 'two', 'three', 'four', 'A', 'B', 'C'],
    sub: ['{sub1}', '{sub1}', '{sub1} with {extra}'],
    extra: ['exam', 'mentor', 'weekly exercises', 'live sessions', 'project work', 'guest speakers', 'peer feedback', 'a field trip', 'homework', 'certificate'],
    sub1: ['a refresher', 'skills for today', 'a hands-on tour', 'an intensive course', 'evening classes', 'a weekend seminar', 'models and tools', 'law and practice', 'a self-paced course', 'a blended course', 'ideas and experiments', 'from the basics to practice', 'methods and examples', 'a practical workshop', 'theory and exercises', 'case studies', 'tools and techniques', 'a first overview', 'planning, doing, learning', 'what works and what does not', 'an evening course', 'an online seminar', 'a summer school', 'a masterclass'],
    weeks: ['two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'twelve'],
  },
};

export const jobTitle: KindPhrases = {
  texts: { any: { 1: ['{level}{job}', '{level}{job}, {area}', '{level}{job} ({form})', '{job} {area2}', '{level}{job}, {area} ({form})', '{level}{job} {area2} ({form})', '{level}{job}, {city}', '{level}{job}, {area}, {city}', '{level}{job} {area2}, {city}', '{level}{job}, {city} ({form})', '{level}{job}, {area}, {city} ({form})'] } },
  rules: {
    about: ['{job}'],
    level: ['', '', 'Senior ', 'Junior ', 'Lead ', 'Deputy ', 'Trainee '],
    area: ['Night Shift', 'Key Accounts', 'Northern Region', 'International Team', 'Quality', 'New Projects', 'Innovation', 'Training', 'Public Sector', 'Customer Success', 'Planning', 'Southern Region'],
    area2: ['for {people}', 'with focus on {topic}', 'for {firms}'],
    form: ['part-time', 'full-time', 'remote', 'temporary', 'hybrid', 'parental leave cover', 'weekend', 'twenty hours a week'],
    city: ['Berlin', 'Leeds', 'Lyon', 'Porto', 'Boston', 'Malmö', 'Cork', 'Graz', 'Utrecht', 'Bilbao', 'Denver', 'Perth', 'Toronto', 'Ghent', 'Oslo', 'Bristol'],
  },
};

/** What shops write about their goods. */
export const description: KindPhrases = {
  texts: { any: { 1: ['{^intro}.', '{^about} {is} {feature}.'], 2: ['{^intro}. {^detail}.', '{^about} {is} {feature}. {^detail}.', '{^intro}. {^care}.'], 3: ['{^intro}. {^detail}. {^care}.', '{^about} {is} {feature}. {^detail}. {^call}.'], 4: ['{^intro}. {^detail}. {^care}. {^call}.'] } },
  rules: {
    about: ['this {adjective} piece', 'our {adjective} classic', 'this {adjective} companion', 'this {adjective} set', 'our {adjective} bestseller', 'this {adjective} design'],
    adjective: ['handy', 'timeless', 'lightweight', 'elegant', 'robust', 'compact', 'versatile', 'new', 'popular', 'well-made'],
    is: ['comes with', 'offers', 'combines comfort with', 'stands for', 'convinces with'],
    feature: ['{good} materials and {good2} details', 'a {good} finish', 'a {good2} design', '{good} quality at a fair price', 'plenty of room and {good2} lines', 'a {good} feel and a {good2} look'],
    good: ['first-class', 'carefully chosen', 'durable', 'natural', 'recycled', 'soft', 'hard-wearing', 'high-quality'],
    good2: ['thoughtful', 'simple', 'modern', 'clear', 'playful', 'classic', 'clever', 'understated'],
    intro: ['{about} is made for {use}', 'whether for {use} or {use2}, {about} is the right choice', 'for everyone who wants more from {use}: {about}', 'meet {about}, made for {use}', '{about} brings {good2} style to {use}', 'with {about}, {use} is a pleasure'],
    use: ['everyday life', 'long journeys', 'the home office', 'rainy days', 'family picnics', 'small kitchens', 'morning routines', 'quiet evenings', 'the garden', 'busy mornings', 'the commute'],
    use2: ['weekends away', 'a day by the sea', 'special occasions', 'the office', 'sport', 'a walk in the park', 'dinner with friends', 'the playground'],
    detail: ['the {part} is {made}', 'a {good2} {part} makes it easy to handle', 'it weighs only {weight} grams', 'available in {few} colours', 'the {part} is {made} and easy to clean', 'it folds down to the size of a book', 'the {part} can be replaced within seconds', 'each one is checked by hand'],
    part: ['cover', 'handle', 'base', 'frame', 'lid', 'strap', 'lining', 'surface', 'edge', 'case'],
    made: ['made of stainless steel', 'made of organic cotton', 'made of solid oak', 'coated against scratches', 'stitched twice', 'water-repellent', 'made in Portugal', 'free of plastic'],
    weight: ['180', '220', '250', '340', '420', '480', '560', '650'],
    few: ['two', 'three', 'four', 'five', 'six', 'eight'],
    care: ['wipe with a damp cloth', 'suitable for the dishwasher', 'machine-washable at thirty degrees', 'no assembly needed', 'comes with a warranty of {few} years', 'the box holds a short guide in {few} languages', 'spare parts are available for ten years', 'delivered in packaging without plastic'],
    call: ['a lovely gift, too', 'you will wonder how you managed without it', 'only while stocks last', 'pairs well with the rest of the series', 'for beginners and experts alike', 'new this season'],
  },
};

/** Who somebody is, in their own short form. */
export const bio: KindPhrases = {
  texts: { any: { 1: ['{job}, {fan} and {fan2}.', '{job} from {city} with a passion for {about}.', '{job} by day, {fan} by night.', '{^fan} in {city}, {fan2}.'], 2: ['{job} based in {city}. {^likes}.', '{job}, {years} years in the field. {^likes}.', '{^job_line} {years} years ago. {^likes}.'], 3: ['{job} in {city}. {^before}. {^likes}.', '{job} with {years} years of experience. {^focus}. {^likes}.'], 4: ['{job} in {city}. {^before}. {^focus}. {^likes}.'] } },
  rules: {
    about: ['{topic}'],
    fan: ['coffee drinker', 'weekend cyclist', 'amateur baker', 'keen gardener', 'early riser', 'cat person', 'dog owner', 'trail runner', 'crossword fan', 'choir singer', 'chess player'],
    fan2: ['proud parent of {kids}', 'lifelong learner', 'hobby photographer', 'eternal optimist', 'collector of old maps', 'slow reader', 'part-time poet', 'fan of long walks', 'volunteer', 'football fan'],
    kids: ['one', 'two', 'three', 'twins'],
    city: ['Berlin', 'Leeds', 'Lyon', 'Porto', 'Boston', 'Malmö', 'Cork', 'Graz', 'Utrecht', 'Bilbao', 'Denver', 'Perth', 'Toronto', 'Ghent', 'Oslo', 'Bristol', 'Chicago', 'Vienna', 'Dublin', 'Seattle'],
    years: ['three', 'four', 'five', 'seven', 'eight', 'ten', 'twelve', 'fifteen', 'twenty'],
    job_line: ['came to {about} by accident', 'started out in {about}', 'fell for {about}', 'moved to {city} for work'],
    before: ['previously worked with {firms} and {people}', 'writes about {about}', 'helps {people} get more out of {about}', 'gives talks on {about}', 'teaches {about} to {people}', 'runs a small newsletter on {about}'],
    focus: ['cares about {metric} and clear words', 'at home between spreadsheets and good stories', 'believes that good work needs time', 'happiest when {people} are happy', 'always looking for simple answers'],
    likes: ['loves {hobby} and {hobby2}', 'spends weekends on {hobby}', 'unwinds with {hobby2}', 'never far from {hobby2}', 'can talk about {hobby} for hours', 'currently learning about {hobby}'],
    hobby: ['hiking', 'sourdough baking', 'film photography', 'open-water swimming', 'jazz', 'pottery', 'astronomy', 'bird watching', 'woodworking', 'climbing', 'old bicycles'],
    hobby2: ['a good novel', 'strong coffee', 'the sea', 'a crossword', 'two rescue dogs', 'a pile of records', 'the piano', 'a vegetable patch', 'long dinners with friends'],
  },
};
