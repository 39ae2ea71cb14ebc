import { itemOf } from '../../columns/item.js';
import type { Entry } from '../../model.js';
import { doerOf } from '../../vocabulary/verbs.js';

/** What is kept of somebody or something, told in brackets: "customer (name and e-mail)", "who bought it (name, phone)". */

const BRACKETED = /^(.*\S)\s*\(([^()]{3,120})\)$/su;
const JOINT = /\s*(?:,|&|\/|;|\+|\sand\s|\sund\s|\sy\s|\set\s|\splus\s)\s*(?:and\s|und\s)?/iu;
const ENGLISH = /^(?:(?:full|first|last|middle|family|given) name|name|surname|e-?mail(?: address)?|mail(?: address)?|phone(?: number)?|telephone|mobile(?: number)?|address|street|city|town|country|state|postcode|zip(?: code)?|id|number|code|age|gender|sex|birthday|date of birth|birth date|job title|title|company|type|price|vorname|nachname|telefon(?:nummer)?|adresse|stadt|land|plz|alter|geschlecht)$/iu;
const ROMANCE = /^(?:nombre|apellidos?|correo|teléfono|dirección|ciudad|país|edad|sexo|nom|prénom|e-?mail|courriel|téléphone|ville|pays|âge)$/iu;

/** The columns such an entry stands for; itself where the brackets say something else. */
export function attributesOf(entry: Entry): readonly Entry[] {
  const match = entry.remarks === undefined ? BRACKETED.exec(entry.text) : null;
  const parts = (match?.[2] ?? '').split(JOINT).map((part) => part.trim().replace(/^(?:the|their|his|her|its)\s+/iu, ''));
  const isEnglish = parts.every((part) => ENGLISH.test(part));
  if (match === null || parts.length < 2 || !(isEnglish || parts.every((part) => ROMANCE.test(part)))) return [entry];
  const item = itemOf({ ...entry, text: match[1] ?? '' });
  if (item === undefined || item.remarks.length > 0 || /(?:name|email|address|number|code|title|type)$/iu.test(item.name)) return [entry];
  const owner = ownerOf(item.name);
  return parts.map((part) => ({ text: owner === 'who' ? part : isEnglish ? `${owner} ${part}` : `${part} ${owner}`, start: entry.start, end: entry.end, remarks: [] }));
}

/** "bought by" → "buyer". */
function ownerOf(name: string): string {
  const verb = /^(\p{L}+) by$/iu.exec(name)?.[1];
  return verb === undefined ? name : (doerOf(verb.toLowerCase()) ?? name.replace(/ by$/iu, ''));
}
