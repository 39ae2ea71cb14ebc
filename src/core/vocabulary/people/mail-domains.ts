/** Mail providers people have addresses with, by locale, with weights. */
const COMMON: Readonly<Record<string, number>> = { 'gmail.com': 46, 'yahoo.com': 14, 'outlook.com': 12, 'hotmail.com': 11, 'icloud.com': 9, 'aol.com': 3, 'proton.me': 3, 'mail.com': 2 };

const BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { 'gmx.de': 24, 'web.de': 22, 'gmail.com': 24, 't-online.de': 12, 'outlook.de': 6, 'icloud.com': 5, 'freenet.de': 4, 'posteo.de': 3 },
  fr: { 'gmail.com': 38, 'orange.fr': 16, 'free.fr': 10, 'hotmail.fr': 10, 'laposte.net': 8, 'outlook.fr': 7, 'sfr.fr': 6, 'yahoo.fr': 5 },
  es: { 'gmail.com': 48, 'hotmail.com': 22, 'outlook.es': 12, 'yahoo.es': 8, 'icloud.com': 6, 'telefonica.net': 4 },
  it: { 'gmail.com': 44, 'libero.it': 20, 'hotmail.it': 10, 'outlook.it': 8, 'virgilio.it': 8, 'tiscali.it': 5, 'icloud.com': 5 },
};

/** Domain → weight for a locale. */
export function mailDomains(locale: string): Readonly<Record<string, number>> {
  return BY_LANGUAGE[locale.split('_')[0] ?? ''] ?? COMMON;
}
