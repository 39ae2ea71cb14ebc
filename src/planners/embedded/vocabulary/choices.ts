import { fold } from '../../../core/text/words.js';

/** What a choice is of, by words that are chosen from: "cash or card" is a payment method, "S, M or L" a size. */
const CHOICES: Readonly<Record<string, string>> = {
  'acquisition': 'donated|consigned|bought|bequeathed|loaned|swapped|inherited|gifted|purchased',
  'size': 'xs|s|m|l|xl|xxl|small|medium|large|extra large',
  'platform': 'ios|android|windows phone',
  'operating system': 'windows|linux|macos|mac',
  'device': 'mobile|desktop|tablet|phone|smartphone|laptop|computer',
  'carrier': 'dhl|ups|gls|fedex|dpd|hermes|usps|royal mail|tnt',
  'payment method': 'cash|card|credit card|debit card|paypal|bank transfer|invoice|cheque|check|direct debit|apple pay|voucher|mobile app|bar|karte|loan|leased|lease|financed',
  'shipping method': 'standard|express|overnight|same day|economy|priority',
  'fulfillment': 'delivery|pickup|pick-up|collection|shipping|eat in|dine in|takeaway|take away|takeout',
  'meal': 'breakfast|lunch|dinner|supper|brunch',
  'meal choice': 'beef|chicken|fish|pork|veggie|vegetarian|vegan|salmon|pasta',
  'room': 'living room|dining room|bedroom|kitchen|bathroom|hallway|office|garage|basement|attic|balcony|garden',
  'weather': 'sunny|cloudy|rainy|snowy|windy|foggy|stormy|overcast|rain|snow|fog',
  'floor': 'ground|first|second|third|top',
  'view': 'sea|city|garden|mountain|street|courtyard|lake',
  'species': 'dog|cat|rabbit|bird|hamster|guinea pig|parrot|horse|ferret|turtle',
  'fuel': 'diesel|petrol|electric|hybrid|gasoline|lpg|plug-in hybrid',
  'room type': 'dorm|private|single|double|twin|suite|private room|dormitory',
  'attendance status': 'present|absent|late|excused',
  'decision': 'approved|declined|denied|refused|granted|rejected|accepted',
  'status': 'open|fixed|solved|answered|unanswered|sent|approved|rejected|declined|pending|closed|cancelled|paid|unpaid|active|inactive|frozen|expired|resolved|in progress|done|shipped|delivered|confirmed|denied|waitlisted|accepted|overdue',
  'channel': 'app|website|web|store|in store|online|phone|e-mail|email|branch',
  'physical state': 'solid|liquid|gas|solids|powder',
  'case type': 'civil|criminal|family|tax|administrative',
  'side': 'buy|sell|long|short',
  'result': 'win|loss|draw|won|lost|victory|defeat|finished|dnf|passed|failed',
  'connector': 'ac|dc|ccs|type 2|chademo',
  'state': 'idle|running|error|maintenance|stopped|fault|ok|warning|off|standby',
  'group': 'drug|placebo|treatment|control',
  'level': 'junior|senior|lead|principal|manager|entry|beginner|intermediate|advanced',
  'shift': 'early|late|night|morning|evening|day|afternoon',
  'punctuality': 'early|on time|late|delayed',
  'condition': 'new|used|refurbished|like new|good|fair|poor|mint|very good|acceptable',
  'rate type': 'fixed|variable|tracker',
  'plan': 'basic|premium|free|plus|pro|standard|enterprise|gold|silver',
  'boat type': 'sailboat|motorboat|catamaran|yacht|sailing boat|motor boat',
  'vehicle type': 'car|van|truck|lorry|motorcycle|bus|bike',
  'pitch type': 'tent|caravan|mobile home|mobile-home|camper|camper van|motorhome',
  'severity': 'low|medium|high|critical|minor|major|blocker|mild|moderate|severe',
  'property type': 'house|flat|apartment|villa|studio|condo|bungalow|townhouse',
  'employment type': 'full-time|part-time|full time|part time|contractor|temporary|freelance|intern',
  'work mode': 'remote|onsite|on-site|on site|hybrid|office|in office|in-office|home office|from home|work from home',
  'contract type': 'permanent|temporary|fixed term|fixed-term|temp',
  'cargo type': 'dry|reefer|tank|open top|flat rack',
  'colour': 'red|green|blue|black|white|yellow|grey|gray|silver|brown|orange|purple|pink|violet|beige',
  'frequency': 'daily|one-off|one off|one-time|once|single|recurring|weekly|monthly|quarterly|yearly|annual|annually',
  'direction': 'inbound|outbound|incoming|outgoing|n|ne|e|se|sw|w|nw',
}; // prettier-ignore

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Each word with all it may be chosen of. */
function kinds(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(CHOICES)) for (const word of words.split('|')) index.set(word, [...(index.get(word) ?? []), kind]);
  known = index;
  return index;
}

/** Whether a word is known as one of those that things are chosen from. */
export const isChosen = (value: string): boolean => kinds().has(fold(value));

/** What all the values are chosen of; undefined where one of them is not known to be. */
export function kindOfChoice(values: readonly string[]): string | undefined {
  const [first, ...others] = values.map((value) => kinds().get(fold(value)) ?? []);
  return others.length === 0 ? undefined : first?.find((kind) => others.every((kinds) => kinds.includes(kind)));
}

/** The same where most of the values are known. */
export function likelyKindOfChoice(values: readonly string[]): string | undefined {
  const found = values.flatMap((value) => kinds().get(fold(value)) ?? []);
  return found.find((kind) => found.filter((other) => other === kind).length * 2 > values.length);
}
