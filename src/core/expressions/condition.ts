import type { Frame } from '../generation/frame.js';
import { compileNode } from './compile.js';
import { parseExpression } from './parse.js';
import type { ShapeOf } from './shape.js';

/** The rows where a condition holds, as the address of a bitmap. A missing operand counts as false. */
export function compileCondition(text: string, shapeOf: ShapeOf): (frame: Frame) => number {
  const run = compileNode(parseExpression(text).root, shapeOf);
  return (frame) => {
    const result = run(frame);
    if (result.tag !== 'integers') throw new TypeError('a condition yields true or false');
    const out = frame.arena.take((frame.count + 7) >> 3);
    frame.kernels.truths(result.values, result.validity, frame.count, out);
    return out;
  };
}
