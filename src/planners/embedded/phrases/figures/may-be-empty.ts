import { byName, saying, type Saying } from './saying.js';

/** Columns that may be empty, said of them in sentences. */
export const optionalSayings: readonly Saying[] = [
  // "plan is not null but seats may be"
  saying(
    'null empty missing blank',
    /(?<=\p{L} )(?:is|are|can|may|must) (?:not|never)(?: be)? (?<none>null|empty|missing|blank),? (?:but|while|whereas) (?:the )?(?<other>[\p{L}_]+(?: [\p{L}_]+)?) (?:can|may|might|could)(?: sometimes)? be(?: so)?(?=\s*(?:[,.;\n]|$))/giu,
    byName(({ none = '', other = '' }) => `is never ${none}. ${other.charAt(0).toUpperCase()}${other.slice(1)} is optional`),
  ),
  // "phone can be empty", "seats may be null"
  saying('null nullable empty missing blank', /(?<=[\p{L}\d_]) (?:can|may|might|could) (?:also |sometimes |occasionally )?be (?:left )?(?:null|nullable|empty|missing|blank)(?=\s*(?:[,.;)\n]|$)| (?:and|but) )/giu, ' is optional'),
  // "phone and email are optional"
  saying(
    'optional nullable',
    /(?<=(?:^|[.;!\n]\s*))(?<all>(?:the )?[\p{L}_]+(?: [\p{L}_]+)?(?:, [\p{L}_]+(?: [\p{L}_]+)?){0,3},? and [\p{L}_]+(?: [\p{L}_]+)?) (?:are|is) (?:both |all )?(?:optional|nullable)(?=\s*(?:[,.;\n]|$))/giu,
    byName(({ all = '' }) => all.replace(/^the /iu, '').split(/,? and |, /u).map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} is optional`).join('. ')),
  ),
];
