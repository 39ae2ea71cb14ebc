/** Words that deny what the name of a yes/no column says. */
export const ANTONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [/success|succeed|passed|pass$|completed|worked|escaped|finished|solved|cleared|survived|reached|won$|qualified|cured/i, /\b(?:fail(?:s|ed|ing|ures?)?|unsuccessful)\b/iu],
  [/approv|accept|grant|admitted/i, /\b(?:declined|rejected|denied|refused|turned down|unapproved)\b/iu],
  [/rsvp|attending|attendance_confirmed|is_coming|^coming$|^going$|invitation_accepted/i, /\b(?:declined|cancelled|turned (?:it|us|me) down|not coming|staying (?:at )?home|can(?:no|')t (?:come|make it))\b/iu],
  [/paid|settled/i, /\b(?:unpaid|outstanding|owing|overdue|open)\b/iu],
  [/active/i, /\b(?:inactive|dormant|churned|deactivated)\b/iu],
  [/on_?time|punctual/i, /\b(?:late|delayed)\b/iu],
  [/in_?stock|available/i, /\b(?:sold out|out of stock|unavailable)\b/iu],
  [/running|operating|powered|switched_on/i, /\b(?:off|stopped|idle|shut down|standing still)\b/iu],
  [/deliver|arriv/i, /\b(?:undelivered|lost)\b/iu],
  [/answered|resolved|solved/i, /\b(?:missed|unanswered|unresolved|unsolved)\b/iu],
];
