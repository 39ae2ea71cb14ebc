import type { DraftContext } from '../columns/item.js';
import { kindOf } from '../columns/types.js';
import type { Draft, Piece } from '../model.js';
import { REQUEST } from '../reading/leads.js';
import type { Knowledge } from '../reading/knowledge.js';
import { keysOf } from '../reading/words.js';
import { draftsOf } from './drafts.js';

/** "House prices with sqft and bedrooms", "exam scores with hours studied": what is measured is told before the columns, and is one. */

/** What a table may be of and a column as well, and the words by which a list has it already. */
const MEASURES: Readonly<Record<string, string>> = {
  price: 'price value amount cost msrp worth usd eur gbp open close high low bid ask last', cost: 'cost price amount total expense', rent: 'rent price amount', fare: 'fare price amount total', premium: 'premium price amount',
  salary: 'salary pay wage income compensation earnings', wage: 'wage pay salary', income: 'income salary earnings',
  score: 'score mark grade points result percent percentage rating', mark: 'mark score grade points', rating: 'rating score stars review',
  temperature: 'temperature temp low high max min celsius fahrenheit degree', rainfall: 'rainfall rain precipitation mm', precipitation: 'precipitation rain rainfall mm',
  yield: 'yield harvest output ton tonne', speed: 'speed kmh mph velocity', sale: 'sale sold revenue amount total quantity qty unit price turnover', time: 'time minute minutes seconds finish result duration split', rate: 'rate bpm pulse percent', pressure: 'pressure systolic diastolic', level: 'level value reading result',
  height: 'height cm', weight: 'weight kg lb', consumption: 'consumption kwh usage liter litre', usage: 'usage kwh consumption minute gb mb', revenue: 'revenue amount total sales price turnover', turnover: 'turnover revenue amount total sales', profit: 'profit margin amount', population: 'population inhabitants', expense: 'expense amount cost total spent',
  count: 'count number total cnt visits visitors sales', charge: 'charge cost amount premium price bill', emission: 'emission co2 ton tonne', duration: 'duration minute length time',
}; // prettier-ignore
/** "times of 500 runners", "prices in Leeds": whose they are. */
const OF_WHOM = /\s+(?:of|for|in|from|at|across|among|by|per|over|during)(?:\s.*)?$/iu;
const COUNT = /^(?:about\s+|around\s+|some\s+)?\d[\d,.]*k?\s+/iu;
const LONGEST = 60;

/** The drafts and, behind them, what the lead measures, where no column of the list can hold it. */
export function withLeadMeasure(drafts: readonly Draft[], lead: Piece | undefined, whole: Piece, knowledge: Knowledge, context: DraftContext): readonly Draft[] {
  const text = (lead?.text ?? '').replace(/[\s:,–-]+$/u, '');
  if (lead === undefined || drafts.length < 2 || text.length > LONGEST || !(OPENS_LIST.test(whole.text.slice(lead.end - whole.start)) || /\sby$/iu.test(text))) return drafts;
  const isBy = /^\s*by\s/iu.test(whole.text.slice(lead.end - whole.start)) || /\sby$/iu.test(text);
  const bare = text.slice(REQUEST.exec(text)?.[0].length ?? 0).replace(COUNT, '').replace(OF_WHOM, '').replace(isBy ? DATA : /$^/u, '').replace(/^(?:hourly|daily|weekly|monthly|quarterly|yearly|annual)\s/iu, '');
  const words = bare.split(/\s+/u);
  const head = keysOf(words.at(-1) ?? '').at(-1) ?? '';
  const others = MEASURES[head];
  if (others === undefined || words.length > 4 || (!/s$/iu.test(bare) && !/^(?:rainfall|precipitation|consumption|usage|revenue|turnover|profit|population)$/u.test(head))) return drafts;
  // A list behind a colon is whole, but of houses and cars nobody would ask for prices without the price.
  // Nor where what is said of the rows speaks of it: "Insurance charges for 1300 people: age, bmi, smoker. Charges rise with age".
  const isSpokenOf = whole.text.slice(lead.end - whole.start).split(/[.;\n]/u).slice(1).some((said) => keysOf(said).includes(head));
  if (/^\s*:/u.test(whole.text.slice(lead.end - whole.start)) && !SOLD.test(bare) && !isSpokenOf) return drafts;
  const taken = new Set(others.split(' '));
  const isTaken = ({ name, made }: Draft): boolean => kindOf(made) !== 'date' && keysOf(name).some((key) => taken.has(key));
  if (drafts.some(isTaken)) return drafts;
  const singular = [...words.slice(0, -1), head === 'sale' ? 'sales' : head].join(' ').toLowerCase();
  const [first = ''] = words;
  // Of "heart rates" and "exam scores" the kind is part of the name, of "house prices" the thing goes without saying.
  const name = words.length > 1 && knowledge.knowsExactly(singular) && (KINDS.test(first) || head === 'rate') ? singular : head === 'sale' || head === 'charge' ? `${head}s` : head;
  const told = draftsOf([{ text: name, start: lead.start, end: lead.end, remarks: [] }], false, { ...context, mentioned: new Set([...context.mentioned, ...keysOf(bare)]) });
  return drafts.some((draft) => told.some(({ concept, name: own }) => own === draft.name || (concept !== undefined && concept === draft.concept))) ? drafts : [...drafts, ...told];
}

/** "sales data by region" tells sales. */
const DATA = /\s(?:data|figures|numbers|statistics|stats|report|results)$/iu;
const OPENS_LIST = /^\s*(?:,?\s*(?:with|including|by)\s|:\s)/iu;
const SOLD = /^(?:used\s)?(?:house|home|property|flat|apartment|car|vehicle|laptop|phone|diamond|wine)\sprices$/iu;
const KINDS = /^(?:exam|test|quiz|body|heart|pulse|blood|credit|finish|lap|water|air|room|soil|reaction|response|delivery|waiting|wait|glucose|cholesterol|unemployment|inflation|interest|birth|death|crop|risk|satisfaction|daily|monthly|hourly)$/iu;
