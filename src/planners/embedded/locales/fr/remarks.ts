import type { Phrase } from '../locale.js';

/** What French says of a column of some rows, of its bounds and of how often: "plus élevé pour blé", "ne doit pas dépasser 60"; looked at before the statements. */
export const REMARKS: readonly Phrase[] = [
  [/(?<=[:(,;|-] ?)(?:(?:nettement|beaucoup|bien|un peu) )?plus (?:elevee?s?|haute?s?|grande?s?) (?:pour|chez|en|avec) (?:les |le |la |l.)?(?=[a-z])/dg, 'higher for '],
  [/(?<=[:(,;|-] ?)(?:(?:nettement|beaucoup|bien|un peu) )?(?:plus (?:basse?s?|bas|faibles?|petite?s?)|moins elevee?s?) (?:pour|chez|en|avec) (?:les |le |la |l.)?(?=[a-z])/dg, 'lower for '],
  [/(?<=[:(,;|-] ?)moitie moins (?:pour|chez|en|avec) (?:les |le |la |l.)?(?=[a-z])/dg, '50% lower for '],
  [/(?<=[:(,;|-] ?)depend (?:de la |du |de l.|de |d.)([a-z][a-z0_]*) ?\(?plus il y en a,? plus (?:c.est|il est|elle est) (?:haut|eleve|grand)e?\)?(?=\s*(?:[.,;)\n]|$))/dg, 'rises with $1'],
  [/(?<=[:(,;|-] ?)jamais (?:pour|chez) (?=[a-z])/dg, 'never for '],
  [/(?<=[:(,;|-] ?)toujours (?:pour|chez) (?=[a-z])/dg, 'always for '],
  [/(?<=[:(,;|-] ?)(?:surtout|principalement|le plus souvent|majoritairement) ([a-z][a-z0_-]*) \(?(0+) ?%\)?,? (?:sinon|le reste|autrement) (?=[a-z])/dg, '$2% $1, the rest '],
  [/(?<=[:(,;|-] ?)(?:pour (?:la )?moitie|a moitie) ([a-z][a-z0_-]*),? (?:sinon|le reste|autrement) (?=[a-z])/dg, '50% $1, the rest '],
  [/(?<=[:(,;|-] ?)(?:le )?produit (?:de|des|entre) ([a-z][a-z0_]*) et ([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, '$1 * $2'],
  [/(?<![a-z0_])sont negativement correle(?:e?s?)?(?=\s*(?:[.,;)\n]|$))/dg, 'are negatively correlated'],
  [/(?<![a-z0_])sont (?:positivement )?correle(?:e?s?)?(?=\s*(?:[.,;)\n]|$))/dg, 'are positively correlated'],
  [/(?<=(?:^|[.;\n]) ?)plus (?:de |d.)([a-z][a-z0_]*) (?:signifie|implique|entraine|veut dire) moins (?:de |d.)([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, 'higher $1 means lower $2'],
  [/(?<=(?:^|[.;\n]) ?)plus (?:de |d.)([a-z][a-z0_]*) (?:signifie|implique|entraine|veut dire) plus (?:de |d.)([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, 'higher $1 means higher $2'],
  [/(?<=(?:^|[.;\n]) ?)(?:pour|chez|avec|en) ([a-z][a-z0_-]*),? (?:le |la |l.)?([a-z][a-z0_]*) est (?:(?:nettement|beaucoup|bien|un peu) )?plus (?:elevee?|haute?|grande?)(?: que (?:pour |chez )?(?:les autres|le reste|ailleurs))?(?=\s*(?:[.,;)\n]|$))/dg, '$2 is higher for $1'],
  [/(?<=(?:^|[.;\n]) ?)(?:pour|chez|avec|en) ([a-z][a-z0_-]*),? (?:le |la |l.)?([a-z][a-z0_]*) est (?:(?:nettement|beaucoup|bien|un peu) )?(?:plus (?:basse?|bas|faible|petite?)|moins elevee?)(?: que (?:pour |chez )?(?:les autres|le reste|ailleurs))?(?=\s*(?:[.,;)\n]|$))/dg, '$2 is lower for $1'],
  [/(?<![a-z0_])ne (?:doit|doivent|peut|peuvent) (?:pas|jamais) depasser (?:les )?(?=0)/dg, 'is at most '],
  [/(?<![a-z0_])ne (?:depasse|depassent) (?:pas|jamais) (?:les )?(?=0)/dg, 'is at most '],
  [/(?<=(?:^|[.;\n]) ?)(?:les )?(?:petites|faibles) valeurs (?:de |d.)([a-z][a-z0_]*) sont (?:(?:bien|beaucoup|nettement) )?plus (?:frequentes|courantes|communes) que les (?:grandes|elevees|hautes)(?=\s*(?:[.,;)\n]|$))/dg, '$1 is right-skewed'],
  [/(?<![a-z0_])n.est jamais (?=(?:oui|non|vrai|faux)(?![a-z]))/dg, 'is never '],
  [/(?<=(?:^|[.;\n]) ?)plus (?:le |la |l.)?([a-z][a-z0_]*) est (?:elevee?|grande?|haute?),? plus (?:le |la |l.)?([a-z][a-z0_]*) est (?:probable|frequente?)(?=\s*(?:[.,;)\n]|$))/dg, 'The chance of $2 rises with $1'],
  [/(?<=(?:^|[.;\n]) ?)(?:les |le |la )?([a-z][a-z0_-]*) (?:represente|represente?nt|constitue|constituent) la moitie(?: des [a-z]+)?(?=\s*(?:[.,;)\n]|$))/dg, '$1 makes up half'],
];
