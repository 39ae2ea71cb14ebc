import type { Engine } from './engine.js';

export type Scalar = string | number | boolean;

/** How text is written: as it is, as a CSV field, or as a JSON value. */
export type TextEncoding = 'raw' | 'csv' | 'json';

/** Where an encoded dictionary lies in the kernels' memory. */
export interface ResidentDictionary {
  /** log2 of the slot size (4, 5, 6), or 0 for entries of any length. */
  readonly shift: number;
  /** Slots, or the bytes of all entries. */
  readonly bytes: number;
  /** One length byte a slot, or count + 1 32-bit offsets. */
  readonly lengths: number;
}

/** One CSV field by RFC 4180: quoted only where it must be; an empty string is `""`. */
export function csvField(text: string): string {
  if (text === '') return '""';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encode(value: Scalar, encoding: TextEncoding, bareInJson: boolean): string {
  if (encoding === 'json' && !bareInJson) return JSON.stringify(value);
  const text = String(value);
  return encoding === 'csv' ? csvField(text) : text;
}

/** Distinct values that cells point into. Made once; loaded into the kernels' memory on demand. */
export class Dictionary {
  /** Longest entry in UTF-8 bytes, unquoted. */
  readonly maxBytes: number;
  /** No entry needs quotes in CSV nor escapes in JSON. */
  readonly plain: boolean;
  readonly #resident = new Map<TextEncoding, ResidentDictionary>();
  #epoch = -1;

  /** @param bareInJson texts that are numbers already (padded decimals) and stand without quotes in JSON */
  constructor(
    readonly values: readonly Scalar[],
    readonly bareInJson = false,
  ) {
    let longest = 0;
    let plain = true;
    for (const value of values) {
      const text = String(value);
      longest = Math.max(longest, Buffer.byteLength(text));
      if (text === '' || /[",\\\u0000-\u001f]/.test(text)) plain = false;
    }
    this.maxBytes = longest;
    this.plain = plain;
  }

  /** Where this dictionary lies for an encoding, loaded now if it is not there. */
  resident(engine: Engine, encoding: TextEncoding): ResidentDictionary {
    if (this.#epoch !== engine.tableEpoch) {
      this.#resident.clear();
      this.#epoch = engine.tableEpoch;
    }
    const known = this.#resident.get(encoding);
    if (known) return known;
    const loaded = load(engine, this.values.map((value) => Buffer.from(encode(value, encoding, this.bareInJson), 'utf8')));
    this.#resident.set(encoding, loaded);
    return loaded;
  }
}

function load(engine: Engine, entries: readonly Buffer[]): ResidentDictionary {
  const longest = entries.reduce((most, entry) => Math.max(most, entry.length), 0);
  const shift = longest <= 16 ? 4 : longest <= 32 ? 5 : longest <= 64 ? 6 : 0;
  if (shift > 0) {
    const bytes = engine.takeForTable(entries.length << shift);
    const lengths = engine.takeForTable(entries.length);
    entries.forEach((entry, i) => {
      engine.bytes.set(entry, bytes + (i << shift));
      engine.bytes[lengths + i] = entry.length;
    });
    return { shift, bytes, lengths };
  }
  const total = entries.reduce((sum, entry) => sum + entry.length, 0);
  const bytes = engine.takeForTable(total);
  const lengths = engine.takeForTable((entries.length + 1) * 4);
  let end = 0;
  entries.forEach((entry, i) => {
    engine.bytes.set(entry, bytes + end);
    end += entry.length;
    engine.view.setUint32(lengths + (i + 1) * 4, end, true);
  });
  engine.view.setUint32(lengths, 0, true);
  return { shift: 0, bytes, lengths };
}
