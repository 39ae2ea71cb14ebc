import type { Draft } from '../model.js';
import { isNumeric } from './grammar/kinds.js';
import { namedIn } from './grammar/naming.js';

/** "L when below reference low": what lies below it is not said. */
const BARE = /(?<=(?<![\p{L}])(?:when|if)\s)(?:it\s(?:is|lies|falls)\s)?(?=(?:below|above|under|over|(?:less|more|greater|lower|higher) than)\s(?:the\s)?(?<against>\p{L}[\p{L}_ ]{2,30}))/giu;
const MEASURE = /(?:^|_)(?:value|result|reading|measurement|measured|actual|level|stock|quantity|score|amount|temperature)(?:_|$)/iu;

/** "at most 20% of that": of the number before. */
const OF_THAT = /(?<=\b(?:at most|at least|up to|no more than|no less than|under|over|below|above|less than|more than|and|to)\s\d[\d.]*\s?%\s)of (?:that|this|it)(?=\s*(?:[,;.)]|$))/iu;

/** "roasted weight (12-18% less)", "sale price (10-30% off)" behind a list price. */
const PERCENT_LESS = /^[\s(:,–-]*(?:(?:about|around|roughly|usually|always|then|is)\s)*(?<part>\d+(?:\.\d+)?(?:\s?%?\s?(?:-|–|to)\s?\d+(?:\.\d+)?)?\s?(?:%|percent))\s(?:(?<less>less|lower|lighter|cheaper|off|shorter|smaller|below(?: that| it)?)|more|higher|heavier|dearer|longer|larger|above(?: that| it)?)[\s).]*$/iu;
const MONEY = /(?:^|_)(?:price|cost|amount|fee|fare|rent|total|value|rate)(?:_|$)/iu;

/** "12-18% less" than the number before that measures the same. */
function withNumberBefore(drafts: readonly Draft[], text: string, own: Draft): string {
  const { part = '', less } = text.includes('%') || text.includes('percent') ? (PERCENT_LESS.exec(text)?.groups ?? {}) : {};
  if (part === '') return text;
  const words = new Set(own.name.split('_'));
  const before = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence');
  const measure = before.findLast(({ name }) => name.split('_').some((word) => words.has(word))) ?? (MONEY.test(own.name) ? before.findLast(({ name }) => MONEY.test(name)) : undefined);
  return measure === undefined ? text : `(${part} ${less === undefined ? 'more' : 'less'} than ${measure.name.replaceAll('_', ' ')})`;
}

/** The remark with the measure put in: the nearest number before the column against which nothing is told. */
export function withOmittedMeasure(drafts: readonly Draft[], said: string, own: Draft): string {
  const told = withNumberBefore(drafts, said, own);
  const number = OF_THAT.test(told) ? drafts.slice(0, drafts.indexOf(own)).findLast((draft) => isNumeric(draft) && draft.made.type !== 'sequence') : undefined;
  const text = number === undefined ? told : told.replace(OF_THAT, `of the ${number.name.replaceAll('_', ' ')}`);
  if (!/\b(?:when|if)\s(?:it\s(?:is|lies|falls)\s)?(?:below|above|under|over|less|more|greater|lower|higher)\s/iu.test(text)) return text;
  const named = namedIn(text, drafts).map(({ draft }) => draft);
  const able = drafts.slice(0, drafts.indexOf(own)).filter((draft) => isNumeric(draft) && draft.made.type !== 'sequence' && !named.includes(draft));
  const measure = able.findLast(({ name }) => MEASURE.test(name)) ?? able.at(-1);
  if (measure === undefined) return text;
  return text.replace(BARE, (bare, ...rest: unknown[]) => {
    const { against = '' } = rest.at(-1) as { against?: string };
    const other = namedIn(against, drafts.filter(isNumeric))[0];
    return other === undefined || other.start > 0 ? bare : `${measure.name.replaceAll('_', ' ')} is `;
  });
}
