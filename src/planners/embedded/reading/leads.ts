import { isStateOfName } from '../columns/states.js';
import { holderAt } from './holders.js';

/** Words that ask for the data and name nothing of it. */
export const REQUEST =
  /^(?:(?:hey|hi|hello|yo|please|pls|plz|can|could|would|will|you|u(?!\s*[(:=])|i(?!\s*[(:=])|i'd|we|just|so|um|uh|like|to|me|us|gimme|give|get|have|want|need|generate|create|make(?!\s*[,/;]|\s*$|\s+(?:and\s+)?model)|build(?!\s*[,/;|]|\s*$)|produce|provide|prepare(?!\s+time)|put\stogether|(?:mock|make|come)\sup(?:\swith)?|invent|return|some|sum(?!\s+(?:assured|insured|total|paid|due|of|in)\b)|a(?!\s*[(:=]|\s+and\s+b\b|,\s*b\b)|an|the|of|for|fake|synthetic|sample|test|mock|dummy|random|realistic|dataset|data|set|table|tbl|csv|excel|xlsx|spreadsheet|file|list|rows|records|only|columns|(?:about\s|around\s|roughly\s|~\s?)?\d[\d.,]*k?\s(?:rows|records|entries|lines|observations|samples|measurements|examples|instances|data\s?points|zeilen|datensätze|filas|registros|lignes|enregistrements)\s(?:of|von|de)|genera|crea|prepara|inventa|necesito|quiero|erstelle|bitte|erzeuge|generiere|generier|crée|génère|prépare|invente|donne|veux|je|un|une|eine|einen|(?:am|are)\s(?:needing|wanting|requiring|(?:looking|searching)\sfor)|would|kindly|testdaten|beispieldaten|dummydaten|demodaten|musterdaten|datensatz|datensätze|datos|prueba|tabla|lista|données|tableau)\b[\s,:]*)+/iu;

/** Introduces the columns: "with", "has", "should include", "fields", "möchte ich wissen", "on note", "quiero saber". */
const INTRODUCER =
  /(?:^|[\s,(])(?:(?:(?:ich|wir)\s(?:möchten?|will|wollen|brauchen?|hätten?\sgern|notieren?|erfassen?|speichern?)|(?:möchten?|will|wollen|brauchen?|hätten?|notieren?|erfassen?|speichern?)\s(?:ich|wir))(?:\s(?:auch|außerdem|noch|gern|dazu|dabei))*(?:\s(?:wissen|sehen|haben))?,?|(?:enthält|umfasst|zeigt)|(?:festgehalten|erfasst|gespeichert|notiert|aufgezeichnet)\s(?:werden|wird)(?:\s(?:sollen?|müssen))?|donde\sse\s(?:vean?|indiquen?|muestren?)|où\s(?:l['’]on\svoit|figurent|figure)|(?:je|on|nous)\s(?:veux|voudrais|souhaite|note|veut|notons|voudrions)(?:\s(?:aussi|également))?(?:\s(?:savoir|voir|connaître|avoir))?|j['’]aimerais(?:\s(?:aussi|également))?(?:\s(?:savoir|voir|connaître|avoir))?|(?:contient|comporte|indique|précise)|(?:contiene|incluye|muestra|indica)|(?:quiero|queremos|necesito|necesitamos|me\sgustaría)(?:\stambién)?(?:\s(?:saber|ver|conocer|tener))|(?:anotamos|registramos|anoto|registro)|(?:where|such that|in which(?= (?:each|every|the|all|there|it|they)\s))(?: (?:each|every|the|all))?|with(?!\sor\swithout)(?: just| only)?(?: the)?(?: following)?(?: (?:columns?|fields?|attributes?))?(?: (?:named|called))?|plus (?:their|its|his|her)|w\/|w(?= )|(?:that |which |it |they |each |rows? )?(?:(?:should|must|needs? to|has to|will|would|to) )?(?:contain(?:s|ing)?|include[sd]?|including|(?<!(?:price|cost|total|amount|fee|rent|fare|sum|bill|value|revenue|preis|miete|betrag|kosten|summe)s?\s)(?:incl|inkl)\.?(?=\s\p{L}[^,;]{1,40},[^,;]+,)|having|has|have|featuring|showing|capturing|covering|recording|listing(?! (?:city|price|id|date|title|type|agent|status|name|url|code|country|address|number|fee)s?(?:[ ,;.)]|$))|consist(?:s|ing)? of|comprising|comprises|made (?:up )?of|tracking(?!\s(?:numbers?|nos?|nr|ids?|codes?|refs?|reference|links?|urls?|status)(?![\p{L}]))|(?:records|lists|captures|stores)(?!\s+(?:with|of|for|containing|having|including)\b))(?: the)?(?: following)?(?: (?:columns?|fields?))?|(?:i|we)(?:'d)? (?:also )?(?:would )?(?:need|want|like|require)(?: to (?:see|have|know))?(?: for (?:each|every) \p{L}+)?(?: the)?(?: following)?(?: (?:columns?|fields?))?|need|(?<=[,.!?;]\s)(?:want|wanna have|looking for)(?!\s+(?:to|it|them|that|this)\b)|tell (?:me|us)(?: (?:for|about|of) (?:each|every) (?:one|of them|\p{L}+))?|(?:give|record|store|capture|track|list|note down|show)(?: me| us)?(?: for (?:each|every) (?:one|of them|\p{L}+))?(?!\s+(?:with|of|for|containing|having|including)\b)|(?:columns|column(?!\s+(?:for|of)\b|\s*\()|attributes?|(?<=^|[.!]\s)(?:put|stick) in|fields(?!\s+with\b)|field(?=\s*:))(?: (?:are|named|called|(?:shall|should|must|will|would) be))?|spalten|felder|con(?!\s?(?:o|\/)\s?sin\s)|incluyendo|que incluya|columnas|mit(?!\s?(?:oder|\/)\s?ohne\s)|inklusive|bestehend aus|avec(?!\s?(?:ou|\/)\s?sans\s)|comprenant|contenant|incluant|colonnes)(?:\s*:\s*|\s+(?=\S))/giu;

/** Words that introduce columns. */
export interface Introducer {
  readonly start: number;
  /** Where what they introduce begins. */
  readonly end: number;
  /** They say who holds the columns, and so leave no doubt. */
  readonly isHolder: boolean;
}

const MOST = 8;
const MOST_WORDS = 120;

/** Where columns may begin in a sentence, by the words that introduce them. */
export function introducersIn(text: string): readonly Introducer[] {
  const found: Introducer[] = [];
  const words = [...text.matchAll(/(?:^|(?<=[\s,(]))\p{L}/gu)].slice(0, MOST_WORDS);
  for (const { index } of words) {
    const end = index < (found.at(-1)?.end ?? 0) ? undefined : holderAt(text, index);
    if (end !== undefined) found.push({ start: index, end: end + (/^\s*:?\s*/u.exec(text.slice(end))?.[0].length ?? 0), isHolder: true });
  }
  for (const match of text.matchAll(INTRODUCER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    // "a record number", "the track list": no verb behind an article.
    if (/^[\s,(]?(?:record|track|store|list|show)(?![\p{L}])/iu.test(match[0]) && /(?<![\p{L}])(?:an?|the|its|their|each|per)$/iu.test(text.slice(Math.max(0, start - 8), start))) continue;
    // "duration that grows with distance": what it moves with.
    if (/^[\s,(]?with\s/iu.test(match[0]) && MOVES.test(text.slice(Math.max(0, start - 40), start))) continue;
    // "price including tax" goes on with its name.
    if (!found.some((other) => start < other.end && other.start < end) && !isStateOfName(text, start)) found.push({ start, end, isHolder: false });
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST);
}

const MOVES = /\s(?:that|which|and|but)\s(?:\p{L}+\s)?(?:rises?|grows?|increases?|falls?|drops?|decreases?|climbs?|declines?|varies|vary|changes?|scales?|moves?|correlates?|goes (?:up|down)|go (?:up|down))(?:\s(?:up|down|strongly|slightly|roughly|linearly|along|together))?$/iu;

/** Of these the ones that leave no doubt that columns follow. */
export const CERTAIN = /\b(?:(?:only|just) these|the following|columns?|fields?|attributes?|(?:i|we)(?:'d)? (?:also )?(?:would )?(?:need|want|like|love|require)|should (?:have|contain|include)|what (?:matters|counts)|spalten|felder|columnas|campos|colonnes|champs)\b/iu;

/** More columns behind a list that is done: "Also include …", "plus a …". */
export const ADDS = /^(?:(?:and\s+|oh\s+|please\s+)?(?:also|plus|additionally|in addition|add|give (?:me |us )?also|and finally|lastly|finally|i also (?:need|want)|we also (?:need|want)|there should also be|it should also (?:have|contain|include)|außerdem|además|aussi)\b)[\s,:]*/iu;
