import type { Frame } from '../../generation/frame.js';
import type { TextVector, Vector } from '../../generation/vectors.js';
import { materialise } from '../../generation/write-vector.js';
import type { TextProgram } from '../../grammars/program.js';
import type { CompileContext } from '../contract.js';
import { classesOfRows } from './class-of-row.js';

/** Bytes behind a phrase that copies of whole vectors may touch. */
const SLACK_BYTES = 32;

interface FillChoice {
  readonly rating?: string | undefined;
  readonly rating_max?: number | undefined;
  readonly sentiment?: string | undefined;
  readonly about?: string | undefined;
}

/** Texts of a program, one a row. The k-th choice of a row takes its word of draw k, whichever phrases came before. */
export function fillTexts(context: CompileContext<FillChoice>, program: TextProgram): (frame: Frame) => TextVector {
  const { key, options } = context;
  const classesOf = classesOfRows(context);
  const { about } = options;
  return (frame) => {
    const { arena, engine, kernels, count } = frame;
    const classes = classesOf(frame);
    const inserted = about === undefined ? undefined : asText(frame, frame.column(about));
    const words = arena.take(program.draws * 4);
    for (let draw = 0; draw < program.draws; draw++) engine.view.setUint32(words + draw * 4, frame.words(key, draw), true);
    const longest = program.maxBytes + program.inserts * (inserted?.maxBytes ?? 0);
    const starts = arena.take(count * 4);
    const lengths = arena.take(count * 4);
    const out = arena.take(count * longest + SLACK_BYTES);
    const [code, roots] = [program.code.resident(engine), program.roots.resident(engine)];
    const maxBytes = kernels.expandTexts(code, roots, classes, count, words, inserted?.starts ?? 0, inserted?.lengths ?? 0, inserted?.validity ?? 0, out, starts, lengths);
    return { tag: 'text', starts, lengths, maxBytes, validity: 0 };
  };
}

function asText(frame: Frame, vector: Vector): TextVector {
  return vector.tag === 'text' ? vector : materialise({ engine: frame.engine, cursors: 0, from: 0, n: frame.count }, vector);
}
