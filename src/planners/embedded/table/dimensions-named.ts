import type { DraftContext } from '../columns/item.js';
import { kindOf } from '../columns/types.js';
import type { Draft } from '../model.js';
import { draftsOf } from './drafts.js';

/** "Sales data with regions, reps, products and units": by what the rows are told apart, named in the plural, and how much there is of it. */

const SINGULAR: Readonly<Record<string, string>> = { regions: 'region', reps: 'rep', salespeople: 'salesperson', products: 'product', stores: 'store', shops: 'shop', categories: 'category', customers: 'customer', clients: 'client', cities: 'city', countries: 'country', states: 'state', departments: 'department', employees: 'employee', channels: 'channel', brands: 'brand', suppliers: 'supplier', vendors: 'vendor', branches: 'branch', teams: 'team', segments: 'segment', campaigns: 'campaign', devices: 'device', months: 'month', years: 'year', quarters: 'quarter', weeks: 'week', dates: 'date', items: 'item', warehouses: 'warehouse', carriers: 'carrier', genders: 'gender', subjects: 'subject', doctors: 'doctor', currencies: 'currency', platforms: 'platform', genres: 'genre', languages: 'language', markets: 'market', models: 'model', drivers: 'driver', routes: 'route', agents: 'agent', managers: 'manager', districts: 'district', territories: 'territory', industries: 'industry', sectors: 'sector', locations: 'location' }; // prettier-ignore
/** Tables whose rows are single events or figures: nothing in them is counted by such a name. */
const EVENTS = /\b(?:sales|orders?|transactions?|purchas\w+|shipments?|deliveries|survey|bookings?|tickets?|marketing|campaign|advertising|traffic|expenses?|spending|revenue|invoices?|retail|call|support|export|import|trade|crm|ad|figures)\b|^\W*(?:an?\s|the\s|some\s)?(?:data|dataset|data set|table|csv|spreadsheet|report)\b/iu;
const LEAD_END = /(?:\b(?:with|by|across|for|of|containing|including|showing|columns?)|:)\s*$/iu;

/** Gives such columns the name and the values of one of them. */
export function nameDimensions(drafts: Draft[], description: string, context: DraftContext): void {
  const lead = description.slice(0, Math.min(...drafts.map(({ start }) => start)));
  if (!LEAD_END.test(lead) || !EVENTS.test(lead)) return;
  const plural = drafts.flatMap((draft, i) => (SINGULAR[draft.name.toLowerCase()] !== undefined && draft.remarks.length === 0 ? [i] : []));
  const isBy = /\bby\s*$/iu.test(lead);
  if (plural.length < (isBy ? 1 : 2)) return;
  for (const i of plural) {
    const old = drafts[i];
    const name = SINGULAR[old?.name.toLowerCase() ?? ''];
    const [made] = old === undefined || name === undefined ? [] : draftsOf([{ text: name, start: old.start, end: old.end, remarks: [] }], false, context);
    if (made !== undefined && (kindOf(made.made) !== 'integer' || /year|week/u.test(made.name))) drafts[i] = made;
  }
}
