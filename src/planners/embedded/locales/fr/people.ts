import type { Phrase } from '../locale.js';

/** Who does more or less of something, in French: "ceux qui ont un chien restent moins de nuits" is those with a dog have fewer nights. */
export const PEOPLE: readonly Phrase[] = [
  [/(?<![a-z0_])(?:ceux|celles) qui (?:n.ont pas (?:de |d.)|viennent sans |voyagent sans )(?:un |une )?([a-z]+)(?= [a-z])/dg, 'those without $1'],
  [/(?<![a-z0_])(?:ceux|celles) qui (?:ont|(?:viennent|voyagent|reservent) avec|paient (?:par|en)) (?:un |une |des |leur )?([a-z]+)(?= [a-z])/dg, 'those with $1'],
  [/(?<![a-z0_])(?:restent?|font|fait|utilisent?|achetent?|prennent|commandent?|lisent|boivent|recoivent|reservent?|demandent?|visitent?) (?:beaucoup |nettement |un peu |souvent )?plus (?:de |d.)(?=(?!que )[a-z]{4,})/dg, 'have more '],
  [/(?<![a-z0_])(?:restent?|font|fait|utilisent?|achetent?|prennent|commandent?|lisent|boivent|recoivent|reservent?|demandent?|visitent?) (?:beaucoup |nettement |un peu |souvent )?moins (?:de |d.)(?=(?!que )[a-z]{4,})/dg, 'have fewer '],
];
