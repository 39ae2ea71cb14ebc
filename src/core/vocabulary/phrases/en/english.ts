import type { Domain, Kind, KindPhrases, LanguagePhrases, Phrases } from '../kind-phrases.js';
import { appReview } from './app-review.js';
import { clinicalNote } from './clinical-note.js';
import { DOMAIN_WORDS } from './domains.js';
import { comment, message, socialPost, supportTicket, ticketSubject } from './messages.js';
import { clinicReview, courseReview, feedback, reviewTitle, serviceReview } from './more-reviews.js';
import { deliveryNote, salesNote, supportNote } from './notes.js';
import { productReview } from './product-review.js';
import { REVIEW_RULES, REVIEW_TEXTS } from './review-texts.js';
import { hotelReview, restaurantReview } from './stay-reviews.js';
import { articleTitle, bio, bookTitle, courseTitle, description, jobTitle, newsHeadline, taskTitle } from './titles.js';

const review = (rules: Phrases): KindPhrases => ({ texts: REVIEW_TEXTS, rules: { ...REVIEW_RULES, ...rules } });

const title = (name: keyof typeof reviewTitle): { readonly 1: readonly string[] } => ({ 1: reviewTitle[name] });

const OWN: Readonly<Record<Exclude<Kind, 'review' | 'note'>, KindPhrases>> = {
  product_review: review(productReview),
  app_review: review(appReview),
  hotel_review: review(hotelReview),
  restaurant_review: review(restaurantReview),
  course_review: review(courseReview),
  clinic_review: review(clinicReview),
  service_review: review(serviceReview),
  review_title: { texts: { positive: title('good'), negative: title('bad'), mixed: title('mid'), neutral: title('plain') }, rules: reviewTitle },
  feedback: review(feedback),
  comment,
  social_post: socialPost,
  message,
  support_ticket: supportTicket,
  ticket_subject: ticketSubject,
  support_note: supportNote,
  clinical_note: clinicalNote,
  delivery_note: deliveryNote,
  sales_note: salesNote,
  article_title: articleTitle,
  news_headline: newsHeadline,
  task_title: taskTitle,
  book_title: bookTitle,
  course_title: courseTitle,
  job_title: jobTitle,
  description,
  bio,
};

/** The form that reviews and notes of a field take. */
const BY_DOMAIN: Readonly<Record<Domain, { readonly review: keyof typeof OWN; readonly note: keyof typeof OWN }>> = {
  'e-commerce': { review: 'product_review', note: 'delivery_note' },
  healthcare: { review: 'clinic_review', note: 'clinical_note' },
  hospitality: { review: 'hotel_review', note: 'support_note' },
  education: { review: 'course_review', note: 'support_note' },
  finance: { review: 'service_review', note: 'sales_note' },
  software: { review: 'app_review', note: 'support_note' },
  logistics: { review: 'service_review', note: 'delivery_note' },
  social: { review: 'app_review', note: 'support_note' },
};

/** The field a kind is most at home in, where that is not software. */
const HOME: Readonly<Partial<Record<Kind, Domain>>> = {
  review: 'e-commerce',
  message: 'logistics',
  social_post: 'social',
  comment: 'social',
  course_title: 'education',
  sales_note: 'software',
  news_headline: 'finance',
  article_title: 'healthcare',
};

export const english: LanguagePhrases = (kind, domain) => {
  const field = domain ?? HOME[kind] ?? 'software';
  const words = { ...DOMAIN_WORDS[field] };
  const { texts, told, rules } = OWN[kind === 'review' || kind === 'note' ? BY_DOMAIN[field][kind] : kind];
  return { texts, ...(told && { told }), rules: { ...words, ...halves(words), ...rules } };
};

/** Each list cut in two, "topic1" and "topic2": slots of one text that must not give the same word. */
function halves(words: Phrases): Phrases {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, list]) => [
      [`${name}1`, list.filter((_, i) => i % 2 === 0)],
      [`${name}2`, list.filter((_, i) => i % 2 === 1)],
    ]),
  );
}
