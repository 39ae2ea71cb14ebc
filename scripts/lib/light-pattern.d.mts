/** A pattern as a literal has it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

export function lightPattern(source: string, flags: string): Pattern;
