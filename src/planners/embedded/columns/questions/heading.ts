/** What a question comes to as the heading of a column. */
export interface Heading {
  readonly name: string;
  /** A name that means what the question asks for, where the heading itself may mean something else. */
  readonly meant?: string;
  /** Answered by yes or no, whatever the heading could name. */
  readonly isYesNo?: boolean;
}

export const heading = (name: string, meant?: string): Heading => (meant === undefined ? { name } : { name, meant });
