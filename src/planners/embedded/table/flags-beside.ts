import { draftOf, itemOf, type DraftContext } from '../columns/item.js';
import { tellsSignShare } from '../columns/sign-shares.js';
import type { Draft, Piece } from '../model.js';
import type { Knowledge } from '../reading/knowledge.js';
import { slice } from '../reading/lists.js';
import { tellsShares } from '../phrases/lists/told-shares.js';
import { keysOf } from '../reading/words.js';
import { stateTold } from './told-columns.js';

/** "…, about 20% churned" behind an income: a share of the rows, of which no column tells. */
const TAIL = /(?:^|[,;]\s*|(?<=\d\s?%\s\p{L}[\p{L} -]{2,30})\sand\s)((?:and\s+)?(?:about\s+|around\s+|roughly\s+|approximately\s+|only\s+|~\s*)?\d+(?:\.\d+)?\s?(?:%|percent)\s+[^,;%]{3,40})$/iu;

/** Takes such shares off the remarks they stand in and gives them columns of their own; returns what was said, for those columns. */
export function flagsBeside(drafts: Draft[], knowledge: Knowledge, context: DraftContext): Piece[] {
  const told: Piece[] = [];
  const end = drafts.length;
  // "3% damaged and 8% late": the last first.
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    const remark = draft.remarks.at(-1);
    const said = remark === undefined || draft.made.type === 'category' || draft.made.type === 'boolean' ? null : TAIL.exec(remark.text);
    const state = said === null ? undefined : stateTold(said[1] ?? '', drafts, knowledge);
    if (remark === undefined || said === null || isOfColumn(said[1] ?? '', drafts) || state === undefined || tellsSignShare(remark.text) || areValues(remark.text) || isListed(remark.text.slice(0, said.index), said[1] ?? '')) continue;
    const piece = slice(remark, remark.text.length - (said[1]?.length ?? 0));
    const item = itemOf({ ...piece, text: state.shown, remarks: [] });
    if (item === undefined) continue;
    drafts[i] = { ...draft, remarks: [...draft.remarks.slice(0, -1), ...(said.index === 0 ? [] : [slice(remark, 0, said.index)])] };
    drafts.splice(end, 0, draftOf({ ...item, isYesNo: true }, context));
    told.push(piece);
    i--;
  }
  return told;
}

/** "tip around 15% of the bill": of what another column holds, and not of the rows. */
function isOfColumn(said: string, drafts: readonly Draft[]): boolean {
  const keys = keysOf(/(?:%|percent)\s+of\s+(?:the\s+|its\s+|their\s+)?(.+)$/iu.exec(said)?.[1] ?? '');
  return keys.length > 0 && drafts.some(({ name }) => keysOf(name).join(' ') === keys.join(' '));
}

/** "one of open, done or failed, 80% open": one of the values that stand before. */
function isListed(before: string, said: string): boolean {
  const value = /(?:%|percent)\s+(?:(?:of\s+(?:them|these|those|the\s\p{L}+)|are|is|being)\s+)*(.+)$/iu.exec(said)?.[1]?.toLowerCase().replace(/[\s).]+$/u, '');
  return value !== undefined && /[,/|]|\sor\s/iu.test(before) && before.toLowerCase().split(/\s*[,/|():]\s*(?:or\s|and\s)?|\sor\s|(?:^|\s)(?:one of|either)\s/u).some((part) => part.trim() === value);
}

/** "(85% here, 10% away, 5% late)": values of the column, each with its share. */
const areValues = (text: string): boolean => tellsShares(text.replace(/^[\s(:–-]+|[\s)]+$/gu, ''));
