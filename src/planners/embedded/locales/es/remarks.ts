import type { Phrase } from '../locale.js';

/** What Spanish says of a column of some rows, of its bounds and of how often: "mayor para trigo", "no puede superar 60"; looked at before the statements. */
export const REMARKS: readonly Phrase[] = [
  [/(?<=[:(,;|-] ?)(?:(?:claramente|bastante|mucho|algo) )?(?:mayor|mas alt[oa]|superior|mas elevad[oa]) (?:para|en|con) (?:los |las |el |la )?(?=[a-z])/dg, 'higher for '],
  [/(?<=[:(,;|-] ?)(?:(?:claramente|bastante|mucho|algo) )?(?:menor|mas baj[oa]|inferior) (?:para|en|con) (?:los |las |el |la )?(?=[a-z])/dg, 'lower for '],
  [/(?<=[:(,;|-] ?)(?:aproximadamente |casi )?el doble (?:para|en|con) (?:los |las |el |la )?(?=[a-z])/dg, 'twice as high for '],
  [/(?<=[:(,;|-] ?)(?:aproximadamente |casi )?la mitad (?:para|en|con) (?:los |las |el |la )(?=[a-z])/dg, '50% lower for '],
  [/(?<=[:(,;|-] ?)depende de(?:l| la)? ([a-z][a-z0_]*) ?\(?cuant[oa] mas,? (?:mas alt[oa]|mayor|mas)\)?(?=\s*(?:[.,;)\n]|$))/dg, 'rises with $1'],
  [/(?<=[:(,;|-] ?)depende de(?:l| la)? ([a-z][a-z0_]*) ?\(?cuant[oa] mas,? (?:mas baj[oa]|menor|menos)\)?(?=\s*(?:[.,;)\n]|$))/dg, 'falls with $1'],
  [/(?<=[:(,;|-] ?)(?:casi siempre|normalmente|generalmente|mayormente|sobre todo) (?:baj[oa]s?|pequen[oa]s?)(?=\s*(?:[.,;)\n]|$))/dg, 'mostly low'],
  [/(?<=[:(,;|-] ?)(?:casi siempre|normalmente|generalmente|mayormente|sobre todo) (?:alt[oa]s?|grandes?)(?=\s*(?:[.,;)\n]|$))/dg, 'mostly high'],
  [/(?<=[:(,;|-] ?)nunca (?:para|en|con) (?=[a-z])/dg, 'never for '],
  [/(?<=[:(,;|-] ?)siempre (?:para|con) (?=[a-z])/dg, 'always for '],
  [/(?<=[:(,;|-] ?)(?:sobre todo|principalmente|mayormente|mayoritariamente|normalmente) ([a-z][a-z0_-]*) \(?(0+) ?%\)?,? (?:si no|el resto|sino|en otro caso) (?=[a-z])/dg, '$2% $1, the rest '],
  [/(?<=[:(,;|-] ?)la mitad ([a-z][a-z0_-]*),? (?:si no|el resto|sino) (?=[a-z])/dg, '50% $1, the rest '],
  [/(?<=[:(,;|-] ?)producto (?:de|entre) ([a-z][a-z0_]*) y ([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, '$1 * $2'],
  [/(?<![a-z0_])(?:tienen|muestran|presentan) una (?:clara |fuerte )?correlacion negativa(?=\s*(?:[.,;)\n]|$))/dg, 'are negatively correlated'],
  [/(?<![a-z0_])(?:tienen|muestran|presentan) una (?:clara |fuerte )?correlacion(?: positiva)?(?=\s*(?:[.,;)\n]|$))/dg, 'are positively correlated'],
  [/(?<=(?:^|[.;\n]) ?)mas ([a-z][a-z0_]*) (?:significa|implica|supone|lleva a|conlleva) menos ([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, 'higher $1 means lower $2'],
  [/(?<=(?:^|[.;\n]) ?)mas ([a-z][a-z0_]*) (?:significa|implica|supone|lleva a|conlleva) mas ([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, 'higher $1 means higher $2'],
  [/(?<=(?:^|[.;\n]) ?)(?:con|para|en) ([a-z][a-z0_-]*),? (?:el |la )?([a-z][a-z0_]*) es (?:(?:claramente|mucho|bastante|algo) )?(?:mayor|mas alt[oa]|superior)(?: que (?:en|para|con)? ?(?:el resto|los demas|las demas|los otros|las otras))?(?=\s*(?:[.,;)\n]|$))/dg, '$2 is higher for $1'],
  [/(?<=(?:^|[.;\n]) ?)(?:con|para|en) ([a-z][a-z0_-]*),? (?:el |la )?([a-z][a-z0_]*) es (?:(?:claramente|mucho|bastante|algo) )?(?:menor|mas baj[oa]|inferior)(?: que (?:en|para|con)? ?(?:el resto|los demas|las demas|los otros|las otras))?(?=\s*(?:[.,;)\n]|$))/dg, '$2 is lower for $1'],
  [/(?<=(?:^|[.;\n]) ?)(?:los )?valores (?:pequenos|bajos) de ([a-z][a-z0_]*) son (?:(?:mucho|bastante) )?mas (?:frecuentes|comunes|habituales) que los (?:grandes|altos)(?=\s*(?:[.,;)\n]|$))/dg, '$1 is right-skewed'],
];
