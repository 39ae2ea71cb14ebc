import type { Draft } from '../model.js';
import { isOfSexes, sexesIn } from '../relations/grammar/sexes.js';
import { literalOf, nameIn } from '../relations/grammar/mentions.js';

const TITLE = /^(?:title|salutation|honorific|(?:name_)?prefix|form_of_address|anrede|tratamiento|civilit[ée])$/iu;
const HERS = new Set(['mrs', 'ms', 'miss', 'madam', 'frau', 'sra', 'srta', 'señora', 'doña', 'mme', 'mlle', 'madame', 'mademoiselle', 'lady', 'dame']);
const HIS = new Set(['mr', 'sir', 'master', 'herr', 'sr', 'señor', 'don', 'm', 'monsieur', 'lord']);

const keyOf = (value: unknown): string => String(value).toLowerCase().replace(/\W+$/u, '');

/** "title (Mr, Ms, Dr), gender": nobody is addressed as what they are not. */
export function addressPeople(drafts: readonly Draft[]): void {
  const title = drafts.find(({ name, made, cases, when }) => TITLE.test(name) && made.type === 'category' && cases === undefined && when === undefined);
  const sex = title === undefined ? undefined : drafts.find((draft) => draft !== title && isOfSexes(draft) && draft.missing === undefined && draft.when === undefined);
  const values = title?.made.options?.['values'];
  if (title === undefined || sex === undefined || !Array.isArray(values)) return;
  const weights = title.made.options?.['weights'];
  const cases = ([['female', HIS], ['male', HERS]] as const).flatMap(([word, others]) => {
    const own = sexesIn(sex, word)[0]?.value;
    const kept = values.flatMap((value: unknown, i) => (others.has(keyOf(value)) ? [] : [i]));
    if (own === undefined || kept.length === 0 || kept.length === values.length) return [];
    const shares = Array.isArray(weights) ? { weights: kept.map((i) => weights[i] as number) } : {};
    return [{ when: `${nameIn(sex)} == ${literalOf(own)}`, options: { values: kept.map((i) => values[i] as string), ...shares } }];
  });
  if (cases.length === 2) title.cases = cases;
}
