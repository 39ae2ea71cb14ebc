import { english } from './en/english.js';
import { german } from './german.js';
import type { Language, LanguagePhrases } from './kind-phrases.js';

export const PHRASES: Readonly<Record<Language, LanguagePhrases>> = { en: english, de: german };
