import { z } from 'zod';
import { fold, singular } from '../../text/words.js';
import { defineClaimKind } from '../contract.js';

/** "no emails": no column has one of these in its name, whatever its case, accents and number. */
export const absent = defineClaimKind({
  id: 'absent',
  summary: 'no column has one of these words in its name',
  schema: z.strictObject({ kind: z.literal('absent'), words: z.array(z.string()).min(1) }),
  columns: () => [],
  meter: ({ words }, { columns }) => ({
    row: () => undefined,
    end: () => {
      const phrases = words.map(wordsOf);
      const named = columns.filter((column) => phrases.some((phrase) => holds(wordsOf(column), phrase)));
      return { met: named.length === 0, figures: { columns: columns.length, named } };
    },
  }),
  examples: [
    {
      claim: { kind: 'absent', words: ['email', 'home address'] },
      kept: { columns: { mailing: { type: 'boolean' }, address: { type: 'location.city' } }, row: () => ({ mailing: 'true', address: 'Paris' }) },
      broken: { columns: { workEmails: { type: 'internet.email' } }, row: () => ({ workEmails: 'a@example.com' }) },
    },
    {
      claim: { kind: 'absent', words: ['dirección'] },
      kept: { columns: { ciudad: { type: 'location.city' } }, row: () => ({ ciudad: 'Lima' }) },
      broken: { columns: { direccion_casa: { type: 'location.city' } }, row: () => ({ direccion_casa: 'Lima' }) },
    },
  ],
});

function holds(name: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length > 0 && name.some((_, at) => phrase.every((word, i) => name[at + i] === word));
}

/** Words of a name or a phrase: "homeAddresses" is home, address. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return (fold(apart).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}
