import { english } from './en/english.js';
import { french } from './french.js';
import { german } from './german.js';
import type { Language, LanguagePhrases } from './kind-phrases.js';
import { spanish } from './spanish.js';

export const PHRASES: Readonly<Record<Language, LanguagePhrases>> = { en: english, de: german, es: spanish, fr: french };
