import type { Draft, Piece } from '../../model.js';
import { keysOf } from '../../reading/words.js';
import { isTemporal } from '../grammar/kinds.js';

/** "both dates", "all three scores", "the two times". */
const TOGETHER = /(?<![\p{L}])(?:both|all (?<all>two|three|four)|the (?<the>two|three|four))\s(?:of\s)?(?:the\s|these\s|their\s|its\s)?(?<kind>\p{L}{3,}s)(?![\p{L}])/giu;
const EMPTY = /(?<![\p{L}])(?:empty|blank|missing|null|unset|absent|left out)(?![\p{L}])/iu;
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const MOMENTS = /^(?:dates|times|timestamps|moments|days)$/iu;

/** What is left empty together, by its names: "both dates stay empty" → "given on and next due stay empty". */
export function withBothNamed(piece: Piece, drafts: readonly Draft[]): Piece {
  if (!EMPTY.test(piece.text)) return piece;
  const text = piece.text.replaceAll(TOGETHER, (said, all: string | undefined, the: string | undefined, kind: string) => {
    const of = drafts.filter((draft) => (MOMENTS.test(kind) && isTemporal(draft)) || keysOf(draft.english ?? draft.name).at(-1) === keysOf(kind)[0]);
    const count = COUNTS[(all ?? the ?? 'two').toLowerCase()];
    if (of.length !== count) return said;
    const names = of.map(({ name }) => name.replaceAll('_', ' '));
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  });
  return text === piece.text ? piece : { ...piece, text };
}
