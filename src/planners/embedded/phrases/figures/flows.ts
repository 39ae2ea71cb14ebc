import type { Edit } from '../edits.js';

/** The states that a thing goes through, as people draw or tell them: "draft -> sent -> paid", "the status goes from new to open to closed". */

const ARROW = /\s?(?:-{1,2}>|→|⇒|=>|⟶|»)\s?/u;
/** "draft -> sent -> paid / void, or cancelled": what stands between arrows is cut at them. */
const DRAWN =
  /(?<![\p{L}\d_>-])(?<first>["'`]?\p{L}(?:[\p{L}\d_]|-(?=\p{L}))*(?: \p{L}(?:[\p{L}\d_]|-(?=\p{L}))*){0,2}["'`]?(?: ?[/|] ?["'`]?\p{L}(?:[\p{L}\d_]|-(?=\p{L}))*(?: \p{L}(?:[\p{L}\d_]|-(?=\p{L}))*){0,2}["'`]?)*)(?<more>(?:\s?(?:-{1,2}>|→|⇒|=>|⟶|»)\s?["'`]?\p{L}(?:[\p{L}\d_]|-(?=\p{L}))*(?: \p{L}(?:[\p{L}\d_]|-(?=\p{L}))*){0,2}["'`]?(?: ?[/|] ?["'`]?\p{L}(?:[\p{L}\d_]|-(?=\p{L}))*(?: \p{L}(?:[\p{L}\d_]|-(?=\p{L}))*){0,2}["'`]?)*)+)(?<others>(?:,? ?\(?(?:or|\/) (?:else )?(?:to )?["'`]?[\p{L}_]+["'`]?\)?){0,3})/giu;
/** "status: a > b > c". */
const BY_SIGNS = /(?<=(?:^|[^\p{L}])(?:\p{L}+[ _])?(?:status|state|stage|phase|lifecycle|flow|workflow)(?:\s?[:=(]\s?|\s(?:is|goes|flow:?)\s))[\p{L}_]+(?:\s?>\s?[\p{L}_]+){2,}/giu;

/** What stands before the first state: "Status flow is new -> open", "Stage moves new -> open", "state new -> open". */
const LEAD = /^.*(?:^|\s)(?:is|are|goes|go|moves?|runs?|flows?|progress(?:es)?|transitions?|from|through|like|status|state|stage|phase)\s+/iu;
const NAMED = /(?:status|state|stage|phase)\s+$/iu;

const OF_STATUS = /(?:status|state|stage|phase|step|life ?cycle|flow|workflow|pipeline)\w{0,2}(?:\s(?:is|are|goes|moves|runs))?(?:\s(?:from|through))?\W{0,3}$/iu;
/** "Status flow is …", "the ticket status moves from …". */
const TOLD = /(?<=(?:^|[.;\n])\s*(?:and |the |its |their )?)(?<name>(?:\p{L}+ )?(?:status|state|stage|phase))(?:es|s)?(?:['’]s)? (?:(?:flow|life ?cycle|workflow|transitions?|progress(?:ion)?|pipeline|order)s? ?)?(?:(?:is|are|goes|go|moves?|runs?|progress(?:es)?|transitions?|flows?|follows?|passes|changes|always goes) ?)?(?:from |through |like |as follows )?:? ?(?<list>[\p{L}_]+(?:(?: to |,? (?:and )?then (?:to )?)[\p{L}_]+){2,}|\p{L}[\p{L}\d_-]*(?: [\p{L}\d_-]+)*(?: \/ \p{L}[\p{L}\d_-]*(?: [\p{L}\d_-]+)*)+)/giu;

const bare = (state: string): string => state.replaceAll(/["'`]/gu, '').trim();

/** Arrows between states, put as a list of values. */
export function flowsDrawn(text: string): Edit[] {
  if (!/[>→⇒⟶»]/u.test(text)) return [];
  const drawn = [...text.matchAll(DRAWN)].flatMap(({ index: at, 0: whole, groups: { first: opening = '', more = '', others = '' } = {} }): Edit[] => {
    const lead = LEAD.exec(opening)?.[0] ?? '';
    const [index, all, first] = [at + lead.length, whole.slice(lead.length), opening.slice(lead.length)];
    const states = [first, ...more.split(ARROW), ...(others.match(/[\p{L}_]+/gu) ?? []).filter((word) => !/^(?:or|else|to)$/iu.test(word))].flatMap((state) => state.split(/[/|]/u)).map(bare).filter((state) => state !== '');
    const isFlow = more.split(ARROW).length > 2 || OF_STATUS.test(text.slice(Math.max(0, index - 40), index));
    // "state draft -> sent": beside the name.
    const list = NAMED.test(lead) ? `(${states.join(' / ')})` : states.join(' / ');
    return isFlow ? [{ start: index, end: index + all.length, as: list }] : [];
  });
  const signs = [...text.matchAll(BY_SIGNS)].map(({ index, 0: all }) => ({ start: index, end: index + all.length, as: all.split('>').map(bare).join(' / ') }));
  return [...drawn, ...signs].sort((a, b) => a.start - b.start);
}

/** A sentence that tells the states one after another, put as one that lists them. */
export function flowsTold(text: string): Edit[] {
  return [...text.matchAll(TOLD)].map(({ index, 0: all, groups: { name = '', list = '' } = {} }) => {
    const states = list.split(list.includes('/') ? / \/ /u : / to |,? (?:and )?then (?:to )?/u).map(bare);
    return { start: index, end: index + all.length, as: `${name} is one of ${states.slice(0, -1).join(', ')} or ${states.at(-1) ?? ''}` };
  });
}
