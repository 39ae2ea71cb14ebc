/** What a text says of its subject. `neutral` says neither: for rows whose rating is missing. */
export type TextClass = 'neutral' | 'negative' | 'mixed' | 'positive';

/** Whole texts (grammar options) by their number of sentences. */
export type BySentences = Readonly<Partial<Record<1 | 2 | 3 | 4, readonly string[]>>>;

/** Options by the name of their rule. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Texts of a kind: by class where they agree with a rating, else of the class `any`; and the rules of their slots. */
export interface KindPhrases {
  readonly texts: Readonly<Partial<Record<TextClass | 'any', BySentences>>>;
  /** In place of `texts` where a column gives the subject: for kinds whose texts fit subjects of their own. */
  readonly told?: Readonly<Partial<Record<TextClass | 'any', BySentences>>>;
  readonly rules: Phrases;
}

export const DOMAINS = ['e-commerce', 'healthcare', 'hospitality', 'education', 'finance', 'software', 'logistics', 'social'] as const;
export type Domain = (typeof DOMAINS)[number];

export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = [
  ...['review', 'product_review', 'app_review', 'hotel_review', 'restaurant_review', 'course_review', 'clinic_review', 'service_review', 'review_title', 'feedback'] as const,
  ...['comment', 'social_post', 'message', 'support_ticket', 'ticket_subject'] as const,
  ...['note', 'support_note', 'clinical_note', 'delivery_note', 'sales_note'] as const,
  ...['article_title', 'news_headline', 'task_title', 'book_title', 'course_title', 'job_title', 'description', 'bio'] as const,
] as const;
export type Kind = (typeof KINDS)[number];

/** The texts of a language: a kind in a domain (undefined: where the kind is most at home). */
export type LanguagePhrases = (kind: Kind, domain: Domain | undefined) => KindPhrases;
