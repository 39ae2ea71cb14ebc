// Values over time. A cell hangs on its step and its entity alone: the random word of (entity, step) has the counter
// (step >> 2 low, step >> 2 high, entity low, purpose + entity high << 8), word step & 3.

import { normalQuantile } from './laws';
import { philoxBlock } from './words';

const BLOCK = memory.data(16);
const PURPOSE_VALUE: u32 = 0;
const PURPOSE_OUTLIER: u32 = 3;

// The block of words at hand. Void when a kernel starts.
let heldGroup: u64 = u64.MAX_VALUE;
let heldEntity: u64 = 0;

function wordAt(k0: u32, k1: u32, purpose: u32, entity: u64, step: u64): u32 {
  const group = step >> 2;
  if (group != heldGroup || entity != heldEntity) {
    philoxBlock(k0, k1, <u32>group, <u32>(group >> 32), <u32>entity, purpose + (<u32>(entity >> 32) << 8), BLOCK);
    heldGroup = group;
    heldEntity = entity;
  }
  return load<u32>(BLOCK + ((<usize>step & 3) << 2));
}

function unitOf(word: u32): f64 {
  return (<f64>word + 0.5) * (1.0 / 4294967296.0);
}

function normalAt(k0: u32, k1: u32, entity: u64, step: u64): f64 {
  return normalQuantile(unitOf(wordAt(k0, k1, PURPOSE_VALUE, entity, step)));
}

/** (value ÷ every) mod cycle, 64-bit; a cycle of 0 never ends. */
export function cycleRows(values: usize, n: i32, every: u64, cycle: u64, out: usize): void {
  let next: u64 = 0;
  let turn: u64 = 0;
  // Rows left in the turn at hand: divisions are for rows that do not follow each other.
  let left: u64 = 0;
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const x = load<u64>(values + o);
    if (i == 0 || x != next) {
      turn = x / every;
      left = every - (x - turn * every);
      if (cycle > 0) turn %= cycle;
    } else if (left == 0) {
      left = every;
      turn++;
      if (turn == cycle) turn = 0;
    }
    left--;
    next = x + 1;
    store<u64>(out + o, turn);
  }
}

// Intervals of 2^level steps around the step at hand: values at their two ends and in their middle.
const LEFT = memory.data(512);
const MIDDLE = memory.data(512);
const RIGHT = memory.data(512);

/** Value of the random walk after 2^level steps. */
function walkAtPower(k0: u32, k1: u32, entity: u64, level: u32): f64 {
  let w = normalAt(k0, k1, entity, 1);
  for (let j: u32 = 0; j < level; j++) w += sqrt(<f64>((<u64>1) << j)) * normalAt(k0, k1, entity, (<u64>2) << j);
  return w;
}

function halve(k0: u32, k1: u32, entity: u64, step: u64, level: u32, table: usize): void {
  const o = <usize>level << 3;
  const c = table + (<usize>level << 4);
  const middle = ((step >> level) << level) + ((<u64>1) << (level - 1));
  store<f64>(MIDDLE + o, load<f64>(c) * (load<f64>(LEFT + o) + load<f64>(RIGHT + o)) + load<f64>(c, 8) * normalAt(k0, k1, entity, middle));
}

/**
 * Gaussian series whose middle is known from both ends: every interval of 2^level steps is halved, and its middle is
 * c × (left + right) + s × a normal deviate of that step, with the pair (c, s) of the level from `table` (f64 each).
 * `levels` ≥ 0: a stationary series; every 2^levels-th step is a deviate of its own, without memory of the one before.
 * `levels` < 0: a random walk from 0 at step 0 with increments of deviation 1.
 * Rows i, i + stride, … are taken in turn: one entity's steps follow each other, and share what lies above them.
 */
export function bridgeNormals(steps: usize, entities: usize, n: i32, stride: i32, k0: u32, k1: u32, levels: i32, table: usize, out: usize): void {
  heldGroup = u64.MAX_VALUE;
  for (let j = 0; j < min(stride, n); j++) {
    let known = false;
    let lastStep: u64 = 0, lastEntity: u64 = 0;
    let top: u32 = 0;
    for (let i = j; i < n; i += stride) {
      const o = <usize>i << 3;
      const step = load<u64>(steps + o);
      const entity = load<u64>(entities + o);
      if (levels < 0 && step == 0) {
        store<f64>(out + o, 0);
        known = false;
        continue;
      }
      const height = levels < 0 ? 63 - <u32>clz(step) : <u32>levels;
      let level = height;
      if (known && entity == lastEntity && height == top && step >> height == lastStep >> height) {
        const difference = step ^ lastStep;
        level = difference == 0 ? 0 : 64 - <u32>clz(difference);
      } else {
        const h = <usize>height << 3;
        const start = (step >> height) << height;
        const left = levels < 0 ? walkAtPower(k0, k1, entity, height) : normalAt(k0, k1, entity, start);
        store<f64>(LEFT + h, left);
        if (height > 0) {
          const end = normalAt(k0, k1, entity, start + ((<u64>1) << height));
          store<f64>(RIGHT + h, levels < 0 ? left + sqrt(<f64>start) * end : end);
          halve(k0, k1, entity, step, height, table);
        }
      }
      while (level > 0) {
        const above = <usize>level << 3;
        level--;
        const here = <usize>level << 3;
        const upper = ((step >> level) & 1) == 1;
        store<f64>(LEFT + here, load<f64>((upper ? MIDDLE : LEFT) + above));
        store<f64>(RIGHT + here, load<f64>((upper ? RIGHT : MIDDLE) + above));
        if (level > 0) halve(k0, k1, entity, step, level, table);
      }
      store<f64>(out + o, load<f64>(LEFT));
      known = true;
      lastStep = step;
      lastEntity = entity;
      top = height;
    }
  }
}

/** A step that no row reaches: words of the entity itself. */
const BEYOND: u64 = (<u64>1) << 60;

/** One uniform double in (0, 1) an entity, or a normal deviate; `slot` tells uses apart. */
export function entityDraws(entities: usize, n: i32, k0: u32, k1: u32, slot: u32, normal: bool, out: usize): void {
  heldGroup = u64.MAX_VALUE;
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const u = unitOf(wordAt(k0, k1, PURPOSE_VALUE, load<u64>(entities + o), BEYOND + slot));
    store<f64>(out + o, normal ? normalQuantile(u) : u);
  }
}

/** start + step × value, in doubles. */
export function momentsOfSteps(values: usize, n: i32, start: f64, step: f64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<f64>(out + o, start + step * load<f64>(values + o));
  }
}

/** (value − origin) ÷ unit, in doubles. */
export function positions(values: usize, n: i32, origin: f64, unit: f64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    store<f64>(out + o, (load<f64>(values + o) - origin) / unit);
  }
}

/** Keeps what follows finite: no level is larger. */
const LARGEST: f64 = 1e18;

function held(x: f64): f64 {
  // Not a number: infinity times nothing.
  return x != x ? 0 : max(-LARGEST, min(LARGEST, x));
}

/**
 * base × e^(growth × position) + slope × position. `deviates` (or 0) multiplies the base of each row by
 * e^(spread × deviate − spread² ÷ 2), whose mean is 1.
 */
export function trendLevels(at: usize, n: i32, base: f64, slope: f64, growth: f64, deviates: usize, spread: f64, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const p = load<f64>(at + o);
    let x = base;
    if (deviates != 0) x *= NativeMath.exp(spread * load<f64>(deviates + o) - spread * spread * 0.5);
    if (growth != 0) x *= NativeMath.exp(growth * p);
    store<f64>(out + o, held(x + slope * p));
  }
}

/**
 * Cosine of so many turns (1: once round), exact at the quarters. Polynomials of fdlibm (Sun Microsystems, 1993) within an
 * eighth of a turn of the nearest quarter: as exact as NativeMath.cos and several times as fast.
 */
export function cosineOfTurns(turns: f64): f64 {
  const t = turns - floor(turns);
  const quarter = floor(t * 4 + 0.5);
  const r = (t - quarter * 0.25) * 6.283185307179586;
  const z = r * r;
  const q = <i32>quarter & 3;
  if ((q & 1) == 0) {
    const c = 1 - 0.5 * z + z * z * (4.16666666666666019037e-02 + z * (-1.38888888888741095749e-03 + z * (2.48015872894767294178e-05
      + z * (-2.75573143513906633035e-07 + z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11)))));
    return q == 0 ? c : -c;
  }
  const s = r + r * z * (-1.66666666666666324348e-01 + z * (8.33333333332248946124e-03 + z * (-1.98412698298579493134e-04
    + z * (2.75573137070700676789e-06 + z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)))));
  return q == 1 ? -s : s;
}

/**
 * Adds amplitude × shape to the levels, or multiplies them by 1 + amplitude × shape (`relative`). The shape is a cosine
 * that is highest at `origin`, or one of `slots` equal parts of the period from `origin` on, from `table` (f64).
 * `phases` (or 0) moves each row by a share of the period.
 */
export function addSeason(at: usize, n: i32, period: f64, origin: f64, amplitude: f64, slots: i32, table: usize, phases: usize, relative: bool, levels: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    let turns = (load<f64>(at + o) - origin) / period;
    if (phases != 0) turns += load<f64>(phases + o);
    let shape: f64;
    if (slots == 0) shape = cosineOfTurns(turns);
    else {
      const slot = min(<i32>((turns - floor(turns)) * <f64>slots), slots - 1);
      shape = load<f64>(table + (<usize>slot << 3));
    }
    const level = load<f64>(levels + o);
    store<f64>(levels + o, held(relative ? level * (1 + amplitude * shape) : level + amplitude * shape));
  }
}

/** Level + sigma × x (mode 0), level × (1 + sigma × x) (mode 1), level × e^(sigma × x) (mode 2). */
export function addNoise(noise: usize, n: i32, sigma: f64, mode: i32, levels: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const level = load<f64>(levels + o);
    const x = sigma * load<f64>(noise + o);
    store<f64>(levels + o, held(mode == 0 ? level + x : mode == 1 ? level * (1 + x) : level * NativeMath.exp(x)));
  }
}

/**
 * A spike where the outlier word of (entity, step) is below `threshold`: size × (0.5 to 1.5), added or as a share of the
 * level (`relative`); `direction` 1: upwards, -1: downwards, 0: either.
 */
export function addSpikes(steps: usize, entities: usize, n: i32, k0: u32, k1: u32, threshold: u64, size: f64, direction: i32, relative: bool, levels: usize): void {
  heldGroup = u64.MAX_VALUE;
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const word = wordAt(k0, k1, PURPOSE_OUTLIER, load<u64>(entities + o), load<u64>(steps + o));
    if (<u64>word >= threshold) continue;
    // What is below the threshold is uniform once more: its half tells the direction, the rest the size.
    const twice = 2 * <f64>word / <f64>threshold;
    const down = direction < 0 || (direction == 0 && twice < 1);
    const spike = size * (0.5 + twice - floor(twice));
    const level = load<f64>(levels + o);
    const change = relative ? level * spike : spike;
    store<f64>(levels + o, held(down ? level - change : level + change));
  }
}

/** Values beyond a bound thrown back from it, as often as needed; a bound may be infinite. */
export function reflectDoubles(values: usize, n: i32, lo: f64, hi: f64): void {
  const width = hi - lo;
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    let x = load<f64>(values + o);
    if (x < lo || x > hi) {
      if (hi == Infinity) x = lo + (lo - x);
      else if (lo == -Infinity) x = hi - (x - hi);
      else if (width <= 0) x = lo;
      else {
        const laps = (x - lo) / (2 * width);
        const y = (laps - floor(laps)) * 2 * width;
        x = lo + (y > width ? 2 * width - y : y);
      }
      store<f64>(values + o, x);
    }
  }
}
