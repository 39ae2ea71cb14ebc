import type { Phrase } from '../locale.js';

/** How French says which rows have more: "les grands logements coûtent plus", "plus ils sont vieux, plus ils sont chers"; `$w1` is a comparative, `$v1` a verb. */
export const MOVEMENTS: readonly Phrase[] = [
  [/(?<![a-z0_])se vend(?:ent)? (?:(?:souvent|en general|aussi|nettement|bien|beaucoup) )*(?:mieux|plus)(?![a-z0_])/dg, 'sell better'],
  [/(?<![a-z0_])se vend(?:ent)? (?:(?:souvent|en general|aussi|nettement|bien|beaucoup) )*(?:moins(?: bien)?|mal)(?![a-z0_])/dg, 'sell worse'],
  [/(?<![a-z0_])plus (?:ils?|elles?|on|c) ?(?:sont|est) (chere?s?|vieu[xs]?|vieilles?|agee?s?|anciene?n?e?s?|jeunes?|recente?s?|grande?s?|petite?s?|longue?s?|courte?s?|haute?s?|basse?s?|rapides?|lente?s?|lourde?s?|legere?s?|chaude?s?|froide?s?)(?![a-z0_])/dg, 'the $w1'],
  [/(?<![a-z0_])(coutent|coute|gagnent|gagne|paient|payent|paie|paye|depensent|depense|achetent|achete|durent|dure|prennent|vendent|vend|etudient|etudie|revisent|revise|consomment|consomme|dorment|dort|pesent|pese) (?:(?:beaucoup|bien|nettement|un peu|souvent|en general) )*(plus|moins)(?: cher| longtemps| de temps)?(?![a-z0_])(?! (?:de|que) 0)/dg, '$v1 $w2'],
  [/(?<![a-z0_])moins (?:ils?|elles?|on) (?:sont|est) chere?s?(?![a-z0_])/dg, 'the cheaper'],
  [/(?<![a-z0_])moins chere?s?(?![a-z0_])/dg, 'cheaper'],
  [/(?<![a-z0_])plus (chere?s?|vieu[xs]?|vieilles?|agee?s?|ancien(?:ne)?s?|jeunes?|recente?s?|grande?s?|petite?s?|longue?s?|longs?|courte?s?|haute?s?|hauts?|basse?s?|rapides?|lente?s?|lents?|lourde?s?|lourds?|legere?s?|legers?|chaude?s?|chauds?|froide?s?|froids?) que(?= [a-z])/dg, '$w1 than'],
  [/(?<![a-z0_])plus (chere?s?|vieu[xs]?|vieilles?|agee?s?|ancien(?:ne)?s?|jeunes?|recente?s?|grande?s?|petite?s?|longue?s?|longs?|courte?s?|haute?s?|hauts?|basse?s?|rapides?|lente?s?|lents?|lourde?s?|lourds?|legere?s?|legers?|chaude?s?|chauds?|froide?s?|froids?)(?![a-z0_])(?! que 0)/dg, '$w1'],
  [/(?<![a-z0_])(?:ont|a|obtiennent|obtient) (?:de |d')?(meilleures?|mauvaises?) (?=notes?|resultats?)/dg, 'get $w1 '],
  [/(?<![a-z0_])(?:augmentent|montent|croissent) ensemble(?![a-z0_])/dg, 'rise together'],
  [/(?<![a-z0_])(?:les? |la )?(?:mieux|bien|les plus hautement) (?:notee?s?|evaluee?s?|classee?s?)(?![a-z0_])/dg, 'better rated'],
  [/(?<![a-z0_])(?:les? |la )?(?:moins bien|mal|plus mal) (?:notee?s?|evaluee?s?|classee?s?)(?![a-z0_])/dg, 'worse rated'],
  [/(?<![a-z0_])(?:font|fait|ont|recoivent|recoit|attirent|attire|obtiennent|obtient|comptent|totalisent|rapportent|reunissent|accueillent) (?:(?:souvent|en general|aussi|nettement|bien|beaucoup) )*(plus|moins) (?:de |d.)(?=[a-z])(?!(?:deux|trois|la moitie|un|une) )/dg, 'have $w1 '],
];
