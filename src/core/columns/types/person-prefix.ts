import { z } from 'zod';
import { Dictionary } from '../../generation/dictionary.js';
import { StaticTable } from '../../generation/static-table.js';
import { fakerFor } from '../../vocabulary/locales.js';
import { personColumn } from '../person/person-column.js';
import { PersonDraw, personKey, personLocale, personOptions } from '../person/role.js';

/** Both lists are empty where a language has no such form. */
function prefixes(locale: string): { female: readonly string[]; male: readonly string[] } {
  const prefix = fakerFor(locale).rawDefinitions.person?.prefix;
  const generic = prefix?.generic ?? [];
  return { female: prefix?.female ?? generic, male: prefix?.male ?? generic };
}

/** Form of address of the row's person, in keeping with their sex. */
export const personPrefix = personColumn({
  id: 'person.prefix',
  summary: 'Form of address of a person, such as "Ms." or "Dr.".',
  options: z.strictObject(personOptions),
  examples: [{}],
  check: (context) => {
    const { female, male } = prefixes(personLocale(context));
    if (female.length > 0 && male.length > 0) return [];
    return [{ path: 'locale', rule: 'not_in_locale', message: 'this locale has no forms of address; give the column another "locale", such as "en".' }];
  },
  maxBytes: () => 24,
  prepare: (context) => {
    const key = personKey(context);
    const { female, male } = prefixes(personLocale(context));
    const dictionary = new Dictionary([...female, ...male]);
    const offsets = new StaticTable(new Uint8Array(new Uint32Array([0, female.length]).buffer));
    const counts = new StaticTable(new Uint8Array(new Uint32Array([female.length, male.length]).buffer));
    return (people, frame) => {
      const indices = frame.arena.take(frame.count * 4);
      const { engine, kernels } = frame;
      kernels.chooseByClass(frame.words(key, PersonDraw.prefix), people.sex, frame.count, offsets.resident(engine), counts.resident(engine), indices);
      return { tag: 'dictionary', indices, dictionary, validity: 0 };
    };
  },
  checkCell: (text, _, context) => {
    const { female, male } = prefixes(personLocale(context));
    return female.includes(text) || male.includes(text) ? undefined : 'is not a form of address of the locale';
  },
});
