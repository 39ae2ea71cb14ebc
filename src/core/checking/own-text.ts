/**
 * The same text in memory of its own. A cell is a part of the piece of file it was read from, and keeping it would keep
 * the piece.
 */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
