/** Country of a locale that names none, by language. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ...{ en: 'US', af: 'ZA', ar: 'EG', az: 'AZ', bn: 'BD', cs: 'CZ', cy: 'GB', da: 'DK', de: 'DE', dv: 'MV', el: 'GR', eo: 'PL', es: 'ES', fa: 'IR', fi: 'FI', fr: 'FR' },
  ...{ he: 'IL', hr: 'HR', hu: 'HU', hy: 'AM', id: 'ID', it: 'IT', ja: 'JP', ka: 'GE', ko: 'KR', ku: 'IQ', lv: 'LV', mk: 'MK', mn: 'MN', nb: 'NO', ne: 'NP', nl: 'NL' },
  ...{ pl: 'PL', pt: 'PT', ro: 'RO', ru: 'RU', sk: 'SK', sl: 'SI', sr: 'RS', sv: 'SE', ta: 'IN', th: 'TH', tr: 'TR', uk: 'UA', ur: 'PK', uz: 'UZ', vi: 'VN', yo: 'NG', zh: 'CN', zu: 'ZA' },
};

/** Two letters of the country that a locale of faker's stands for (`de_AT`: AT, `fr`: FR). */
export function countryOfLocale(locale: string): string {
  const [language = '', ...rest] = locale.split('_');
  return rest.find((part) => /^[A-Z]{2}$/.test(part)) ?? BY_LANGUAGE[language] ?? 'US';
}
