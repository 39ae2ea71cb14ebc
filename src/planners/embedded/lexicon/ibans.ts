import type { Draft, Language, Make } from '../model.js';
import { fold } from '../reading/words.js';

/** Countries by the words people call their banks and accounts by. */
const CALLED: Readonly<Record<string, string>> = {
  DE: 'german germany deutsch deutsche deutschen deutscher deutschland aleman alemana alemania allemand allemande allemagne de', FR: 'french france francais francaise franzosisch franzosische frankreich frances francesa francia fr',
  ES: 'spanish spain espanol espanola espana spanisch spanische spanien espagnol espagnole espagne', GB: 'british uk gb english england britain', NL: 'dutch netherlands niederlandisch niederlande nl', IT: 'italian italy italienisch italien italiano italie', AT: 'austrian austria osterreichisch osterreich at',
  CH: 'swiss switzerland schweizer schweiz suizo suisse ch', BE: 'belgian belgium belgisch belgien belge belgique', PL: 'polish poland polnisch polen', PT: 'portuguese portugal', IE: 'irish ireland', LU: 'luxembourg', SE: 'swedish sweden', DK: 'danish denmark', NO: 'norwegian norway', FI: 'finnish finland',
};
const CODES: ReadonlyMap<string, string> = new Map(Object.entries(CALLED).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)));
/** Where people of a language have their accounts. */
const AT_HOME: Partial<Readonly<Record<Language, string>>> = { de: 'DE', es: 'ES', fr: 'FR' };

/** The country a text tells of, if it is one alone: "German", "(deutsch)", "DE only". */
export function ibanCountry(text: string): string | undefined {
  const words = [...text.matchAll(/\p{L}+/gu)].map(([word]) => (word.length === 2 && word !== word.toUpperCase() ? '' : fold(word)));
  const codes = new Set(words.flatMap((word) => CODES.get(word) ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** "German IBAN" or the "IBAN" of a German text: of that country; else of any. */
export const iban: Make = ({ language, modifiers }) => {
  const countryCode = ibanCountry(modifiers.join(' ')) ?? AT_HOME[language];
  return { type: 'finance.iban', ...(countryCode === undefined ? {} : { options: { countryCode } }) };
};

const OF_LANGUAGE: Readonly<Record<string, string>> = { sv: 'SE', da: 'DK', nb: 'NO' };

/** "Dutch households": accounts of people who live in one country are held there. */
export function bankAtHome(drafts: readonly Draft[], localeOf: () => string): void {
  const open = drafts.filter(({ made, stated }) => made.type === 'finance.iban' && made.options?.['countryCode'] === undefined && stated.format !== true);
  if (open.length === 0) return;
  const [language = '', country = ''] = localeOf().split('_');
  const code = (country || OF_LANGUAGE[language]) ?? language.toUpperCase();
  if (Object.hasOwn(CALLED, code)) for (const draft of open) draft.made = { type: 'finance.iban', options: { ...draft.made.options, countryCode: code } };
}
