import type { Draft } from '../model.js';
import { nameIn } from '../relations/grammar/mentions.js';

const SLUG = /^(?:url_|post_|page_|article_|product_)?(?:slug|permalink|handle)$/iu;
const SAID = /^(?:post_|page_|article_|product_|event_|book_)?(?:title|headline|name|label|subject|product|heading)$/iu;

/** "title, slug": the words of the title, joined by hyphens; where each is another, the number of the row behind them. */
export function slugOfTitle(drafts: readonly Draft[]): void {
  const slug = drafts.find((draft) => SLUG.test(draft.name) && draft.made.type === 'lorem.slug' && draft.stated.format !== true);
  const title = slug === undefined ? undefined : drafts.find((draft) => SAID.test(draft.name) && draft !== slug && draft.missing === undefined && draft.when === undefined && !/^(?:integer|decimal|boolean|template|date|datetime|text)$/u.test(draft.made.type));
  if (slug === undefined || title === undefined) return;
  const id = slug.unique ? drafts.find(({ made }) => made.type === 'sequence' && made.options?.['prefix'] === undefined) : undefined;
  if (slug.unique && id === undefined) return;
  slug.made = { type: 'template', options: { template: `{${nameIn(title)}|slug}${id === undefined ? '' : `-{${nameIn(id)}}`}` } };
  // The number of the row tells them apart.
  slug.unique = false;
  slug.stated.formula = true;
}
