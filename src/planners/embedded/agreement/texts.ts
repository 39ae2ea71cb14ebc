import { optionsWithout } from '../columns/options.js';
import { isCalled } from '../columns/names.js';
import { kindOf } from '../columns/types.js';
import { int, skew } from '../lexicon/builders.js';
import type { Draft, MakeContext } from '../model.js';
import { reviewsOf, workIn } from '../vocabulary/work-reviews.js';

const RATED = new Set(['review', 'product_review', 'app_review', 'hotel_review', 'restaurant_review', 'course_review', 'clinic_review', 'service_review', 'review_title', 'feedback']);
const RATING = /^(?:\w+_)?(?:rating|stars?|score|nps|satisfaction|csat|zufriedenheit|satisfacci[oó]n|puntuaci[oó]n|bewertung|nota)(?:_score)?$/i;

const REVIEWED_ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^(?:hotel|guest_?house|hostel|listing|apartment)/i, 'hotel_review'],
  [/^(?:restaurant|cafe|diner|dish)/i, 'restaurant_review'],
  [/^(?:app|software|plugin)(?:_|$)/i, 'app_review'],
  [/^(?:course|training|class)(?:_|$)/i, 'course_review'],
  [/^(?:doctor|clinic|hospital|dentist)/i, 'clinic_review'],
];

/** What a review is of, the column beside it tells: a book is not praised for its screws. */
export function fitReviews(drafts: readonly Draft[], { language }: MakeContext): void {
  for (const draft of drafts) {
    const kind = draft.made.type === 'text' ? draft.made.options?.['kind'] : undefined;
    if (kind !== 'review' && kind !== 'product_review') continue;
    const names = drafts.filter((other) => other !== draft).map(({ english, name }) => english ?? name);
    const work = names.map(workIn).find((found) => found !== undefined);
    const place = REVIEWED_ELSEWHERE.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
    if (work !== undefined && language === 'en') draft.made = { type: 'text', options: { grammar: { rules: reviewsOf(work) } } };
    else if (place !== undefined) draft.made = { type: 'text', options: { ...draft.made.options, kind: place } };
  }
}

/** Who is asked what they think. */
const ASKED = /(?<![\p{L}])(?:nps|surveys?|feedback|csat|satisfaction|reviews?|ratings?|umfragen?|zufriedenheit\p{L}*|bewertung(?:en)?|encuestas?|satisfacci[oó]n|valoraci(?:ón|ones)|enqu[êe]tes?|avis|sondages?)(?![\p{L}])/iu;
const SAID = /^(?:\w+_)?(?:comments?|remarks?|opinion|answer_text|kommentare?|anmerkung(?:en)?|comentarios?|commentaires?|remarques?|opini[oó]n)(?:_text)?$/i;
const OF_READERS = /(?<![\p{L}])(?:posts?|tweets?|videos?|blogs?|reddit|youtube|instagram|forum|threads?|articles?|likes)(?![\p{L}])/iu;

const REVIEW = /^(?:text|content|body|review|review_text|title_and_text)$/i;

/** Of what people think, where the text tells. */
const REVIEWED_HERE: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(?:hotels?|hostels?|guest ?houses?|airbnb|hotelg[äa]ste|hu[ée]spedes|h[ôo]tels?)(?![\p{L}])/iu, 'hotel_review'],
  [/(?<![\p{L}])(?:restaurants?|caf[ée]s?|restaurantes?)(?![\p{L}])/iu, 'restaurant_review'],
  [/(?<![\p{L}])(?:products?|produkte?|productos?|produits?)(?![\p{L}])/iu, 'product_review'],
  [/(?<![\p{L}])(?:courses?|trainings?|kurse?|cursos?|formations?)(?![\p{L}])/iu, 'course_review'],
];

/** "customer reviews of a restaurant": what is reviewed is told before the columns. */
export function placeReviews(drafts: readonly Draft[], description: string): void {
  const [head = ''] = description.split(/[:\n]/u);
  const kind = REVIEWED_HERE.find(([of]) => of.test(head))?.[1];
  if (kind === undefined || kind === 'product_review') return;
  for (const draft of drafts) {
    if (draft.made.type === 'text' && draft.made.options?.['kind'] === 'product_review') draft.made = { ...draft.made, options: { ...optionsWithout(draft.made, 'domain'), kind } };
  }
}

/** "NPS survey: score, comment": what customers think, where "comments" elsewhere answer a post. */
export function answerSurveys(drafts: readonly Draft[], description: string): void {
  if (!ASKED.test(description) || OF_READERS.test(description)) return;
  for (const draft of drafts) {
    const { type, options } = draft.made;
    if (type !== 'text' || !(isCalled(draft, SAID) || (/(?<![\p{L}])reviews?(?![\p{L}])/iu.test(description) && isCalled(draft, REVIEW))) || !/^(?:comment|note|social_post|message|support_note)$/.test(String(options?.['kind']))) continue;
    draft.made = { type, options: { kind: REVIEWED_HERE.find(([of]) => of.test(description))?.[1] ?? 'feedback' } };
  }
}

const SOCIAL = new Set(['social media', 'media', 'gaming', 'community', 'music']);

/** The "comment" on a visit to the doctor is a note, no answer to a post. */
export function noteComments(drafts: readonly Draft[], description: string, { domain = '' }: MakeContext): void {
  if (SOCIAL.has(domain) || OF_READERS.test(description)) return;
  for (const draft of drafts) {
    if (draft.made.type !== 'text' || draft.made.options?.['kind'] !== 'comment' || !isCalled(draft, SAID)) continue;
    draft.made = { type: 'text', options: { kind: NOTES[domain] ?? 'note' } };
  }
}

const NOTES: Readonly<Record<string, string>> = { healthcare: 'clinical_note', logistics: 'delivery_note', 'e-commerce': 'feedback', restaurants: 'restaurant_review', hospitality: 'hotel_review', marketing: 'sales_note' };

/** A review agrees with the rating beside it. */
export function agreeOnRatings(drafts: readonly Draft[]): void {
  const rating = drafts.find((draft) => isCalled(draft, RATING) && isNumeric(draft));
  if (rating === undefined) return;
  const best = bestOf(rating);
  for (const draft of drafts) {
    const { type, options } = draft.made;
    if (type !== 'text' || !(options?.['grammar'] !== undefined || RATED.has(String(options?.['kind'])))) continue;
    draft.made = { type, options: { ...options, rating: rating.name, ...(best === 5 ? {} : { rating_max: best }) } };
  }
}

function isNumeric({ made }: Draft): boolean {
  const values = made.options?.['values'];
  return ['integer', 'decimal'].includes(kindOf(made)) || (made.type === 'category' && Array.isArray(values) && values.every((value) => typeof value === 'number'));
}

function bestOf({ made }: Draft): number {
  const { values, max } = made.options ?? {};
  if (Array.isArray(values)) return Math.max(1, ...values.map(Number));
  return typeof max === 'number' && max > 0 ? max : 5;
}

/** "comment" is a text, "comments" may be counted. */
export function writeComments(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const isPlain = draft.made.type === 'integer' && draft.stated.range !== true && draft.stated.type !== true;
    const isWritten = isCalled(draft, /^(?:\w+_)?comment$/i) || (isCalled(draft, /^comments$/i) && !drafts.some((other) => isCalled(other, ENGAGEMENT)));
    if (isPlain && isWritten) draft.made = { type: 'text', options: { kind: 'comment' } };
  }
}

/** "comments" of a table where nothing is counted are written. */
const ENGAGEMENT = /likes|shares|views|reposts|retweets|reactions|followers|plays|clicks|posts?|upvotes|replies|engagement/i;

/** "comments" beside likes and shares are counted, not written. */
export function countComments(drafts: readonly Draft[], context: MakeContext): void {
  if (!drafts.some(({ name }) => /^(?:likes|shares|views|reposts|retweets)(?:_count)?$/i.test(name))) return;
  for (const draft of drafts) {
    if (isCalled(draft, /^(?:comments|replies)$/i) && draft.made.type === 'text') draft.made = int(0, 2000, skew(14))(context);
  }
}
