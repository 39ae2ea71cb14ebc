/** Things of many trades, told apart by the columns beside them: "tickets with priority" are no concert's. */

/** By thing: the subjects it may belong to, as `domain/subject`, and what tells each. The first that is told counts. */
const MEANT: Readonly<Record<string, readonly (readonly [of: string, told: RegExp])[]>> = {
  ticket: [
    ['customer support/tickets', /\b(?:priority|severity|assignee|assigned|agent|resol\w+|sla|csat|escalat\w+|issue|queue|first response|closed|subject|prioridad|asunto|priorität|priorité|betreff)\b/iu],
    ['mobility/train_tickets', /\b(?:train|rail|carriage|zug|tren)\b/iu],
    ['event ticketing/ticket_sales', /\b(?:event|seat|concert|venue|gate|festival|show|evento|asiento|sitzplatz)\b/iu],
  ],
  session: [
    ['care/therapy_sessions', /\b(?:therapist|patient|client|mood|counsell?or)\b/iu],
    ['gaming/sessions', /\b(?:player|level|score|kills|game|xp)\b/iu],
    ['energy/charging', /\b(?:charger|kwh|connector|plug|charging)\b/iu],
    ['fitness/classes', /\b(?:trainer|instructor|coach|gym)\b/iu],
  ],
  account: [
    ['people/users', /\b(?:user ?name|password|last[ _]login|handle|nickname)\b/iu],
    ['marketing/accounts', /\b(?:industry|arr|account manager|employees|stage)\b/iu],
  ],
  request: [
    ['government/requests', /\b(?:citizen|resident|department|district|pothole|council)\b/iu],
    ['care/home_visits', /\b(?:carer|caregiver)\b/iu],
  ],
  event: [['web logs/events', /\b(?:event[ _]type|event[ _]name|page|session|user[ _]?id|utm\w*|referr?er)\b/iu]],
  visit: [
    ['web logs/sessions', /\b(?:page|referr?er|browser|bounce\w*|landing)\b/iu],
    ['veterinary/visits', /\b(?:pet|species|vet|breed)\b/iu],
    ['art and culture/museum_visitors', /\b(?:exhibition|museum|audio guide)\b/iu],
  ],
  class: [
    ['fitness/classes', /\b(?:instructor|trainer|coach|spots|yoga|mat)\b/iu],
    ['education/timetable', /\b(?:teacher|pupils|room|subject)\b/iu],
  ],
  track: [['music and podcasts/songs', /\b(?:artist|album|bpm|song|explicit|isrc|playlist|plays|streams|duration[_ ]ms)\b/iu]],
  play: [['music and podcasts/listening', /\b(?:song|track|artist|listener|skipped)\b/iu]],
  trip: [
    ['mobility/rides', /\b(?:fare|pickup|drop-?off|passengers?|tip)\b/iu],
    ['mobility/bike_trips', /\b(?:bike|bicycle|dock|start station)\b/iu],
    ['logistics/deliveries', /\b(?:truck|load|cargo|consignee)\b/iu],
  ],
  job: [
    ['cloud operations/jobs', /\b(?:exit code|started|finished|runtime|cron|queue|retries|worker)\b/iu],
    ['human resources/postings', /\b(?:salary|company|remote|applicants|seniority)\b/iu],
  ],
  run: [
    ['fitness/cardio', /\b(?:km|miles|pace|heart[ _]rate|distance)\b/iu],
    ['software development/builds', /\b(?:pipeline|branch|commit|job|build)\b/iu],
    ['science/experiments', /\b(?:treatment|sample|operator|yield)\b/iu],
  ],
  case: [
    ['customer support/tickets', /\b(?:agent|priority|channel|customer|sla)\b/iu],
    ['legal/court_cases', /\b(?:court|judge|plaintiff|defendant|verdict|attorney)\b/iu],
    ['healthcare/admissions', /\b(?:patient|hospital|diagnosis|admitted)\b/iu],
  ],
  rezepte: [['food and drink/recipes', /\b(?:gericht\p{L}*|zutat\p{L}*|zubereit\p{L}*|portion\p{L}*|kochzeit|backzeit|kalorien|schwierigkeit\p{L}*|k[üu]che)\b/iu]],
  receta: [['food and drink/recipes', /\b(?:plato|ingredient\p{L}*|raciones|preparaci[óo]n|cocci[óo]n|calor[íi]as|dificultad|cocina)\b/iu]],
  reading: [['energy/readings', /\b(?:kwh|meter|tariff)\b/iu]],
};

const LAST_WORD = /(\p{L}+)\s*$/u;

/** The subject that the columns make of the thing a text is headed by; undefined where it is no such thing, or they tell nothing. */
export function meantByColumns(head: string, columns: string): string | undefined {
  const thing = LAST_WORD.exec(head.toLowerCase())?.[1] ?? '';
  // "constructor" is a property of every object.
  const key = [thing, thing.replace(/s$/u, ''), thing.replace(/es$/u, '')].find((word) => Object.hasOwn(MEANT, word));
  const meant = key === undefined ? undefined : MEANT[key];
  return meant?.find(([, told]) => told.test(columns))?.[0];
}
