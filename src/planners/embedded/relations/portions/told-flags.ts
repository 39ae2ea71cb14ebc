import type { Claims, Draft } from '../../model.js';
import { fold } from '../../reading/words.js';
import { isConditional } from '../grammar/openers.js';
import { namedIn } from '../grammar/naming.js';
import { yesOf } from '../grammar/yes-no.js';
import { flagShare } from './flag-shares.js';
import { type Portion, portionsIn } from './portions.js';

/** How far behind its share what happened may be told: "62 % of the people who got it open". */
const FARTHEST = 45;
/** So many letters tell a verb, whatever its form. */
const BEGINNING = 5;
const MOST = 8;

interface Told {
  readonly portion: Portion;
  readonly flag: Draft | undefined;
  readonly from: number;
  readonly to: number | undefined;
}

/** "Flash is seen on 4% of the parts, short shots on 2%", "62% open the mail, 18% click", "70% attend and 30% join": a share of the rows for each of several yes/no columns. */
export function readToldFlags(drafts: readonly Draft[], text: string): Claims | undefined {
  const portions = portionsIn(text);
  if (portions.length < 2 || portions.length > MOST || isConditional(text)) return undefined;
  const flags = drafts.filter((draft) => yesOf(draft) !== undefined && draft.stated.formula !== true);
  if (flags.length < 2) return undefined;
  const behind = portions.map((portion, i): Told => ({ portion, flag: flagBehind(text, portion, portions[i + 1]?.start ?? text.length, flags), from: portion.start, to: portions[i + 1]?.start }));
  const before = (): readonly Told[] => portions.map((portion, i) => ({ portion, flag: flagIn(text.slice(portions[i - 1]?.end ?? 0, portion.start), flags), from: portion.start, to: portions[i + 1]?.start }));
  const told = [behind, before()].find((all) => all.every(({ flag }) => flag !== undefined) && new Set(all.map(({ flag }) => flag)).size === all.length);
  return told?.flatMap(({ portion, flag, from, to }) => {
    const part = told === behind ? text.slice(from, to) : `${text.slice(portion.start, portion.end)} ${flag?.name.replaceAll('_', ' ') ?? ''}`;
    return flag === undefined ? [] : (flagShare([flag], part, [{ ...portion, start: 0, end: portion.end - portion.start }]) ?? []);
  });
}

/** The yes/no column that is named right behind a share, before the next one. */
function flagBehind(text: string, portion: Portion, to: number, flags: readonly Draft[]): Draft | undefined {
  const said = text.slice(portion.end, Math.min(to, portion.end + FARTHEST));
  if (/[;.]\s/u.test(said.replace(/[;.,\s]+$/u, ''))) return undefined;
  return flagIn(said, flags);
}

function flagIn(said: string, flags: readonly Draft[]): Draft | undefined {
  const begins = (word: string, { name }: Draft): boolean => word.length > BEGINNING && fold(name).slice(0, BEGINNING) === fold(word).slice(0, BEGINNING);
  // "60 % réussissent" of `réussi`.
  return namedIn(said, flags)[0]?.draft ?? flags.find((flag) => (said.match(/\p{L}+/gu) ?? []).some((word) => begins(word, flag)));
}
