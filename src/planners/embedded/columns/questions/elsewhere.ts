import { heading, type Heading } from './heading.js';

/** Questions in German, French and Spanish: "wann sie angefangen haben", "combien il coûte", "quién lo pagó", "s'ils ont payé". */

type Reader = (said: string) => Heading | undefined;

/** Words of a clause that a heading does without. */
const SMALL = {
  de: /(?:^|(?<=\s))(?:es|sie|er|man|wir|ihn|ihm|ihr|sich|das|dies|schon|bereits|noch|auch|eigentlich|jeweils|insgesamt|hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|wird|werden|worden)(?=\s|$)\s*/giu,
  fr: /(?:^|(?<=\s))(?:ils?|elles?|on|nous|ça|cela|ce|se|est-ce que|déjà|encore|aussi|ont|a|ai|est|sont|était|étaient|été|avait|fut|y)(?=\s|$)\s*|(?:^|(?<=\s))(?:c|l|s|qu|n|j)['’]|(?:^|(?<=\s))(?:le|la|les)(?=\s)\s*/giu,
  es: /(?:^|(?<=\s))(?:lo|la|los|las|el|se|le|les|ya|aún|todavía|también|ellos|ellas|él|ella|ha|han|había|es|son|era|fue|fueron|está|están|estaba|sido)(?=\s|$)\s*/giu,
} as const;
/** Where a noun that is asked for ends: who or what follows. */
const NOUN_END = {
  de: /\s+(?:es|sie|er|man|wir|der|die|das|den|dem|ein|eine|einen|ist|sind|war|wurde|hat|haben)(?=\s|$).*$/iu,
  fr: /\s+(?:ils?|elles?|on|nous|ça|le|la|les|l['’]|un|une|est|sont|a|ont)(?:\s.*|$)/iu,
  es: /\s+(?:se|el|la|los|las|lo|ellos|un|una|es|son|está|están|han?|fue|tiene[n]?|\p{L}+(?:aron|ieron|ió|ó|an|en|aba|ían))(?=\s|$).*$/iu,
} as const;

type Language = keyof typeof SMALL;

const bare = (said: string, language: Language): string => said.replace(SMALL[language], '').trim();
const noun = (said: string, language: Language): Heading | undefined => {
  const name = said.replace(NOUN_END[language], '').trim();
  return name === '' || name.split(/\s+/).length > 4 ? undefined : heading(name);
};
/** The first entry whose pattern fits. */
const among = (said: string, table: readonly (readonly [RegExp, string])[]): Heading | undefined => {
  const found = table.find(([pattern]) => pattern.test(said))?.[1];
  return found === undefined ? undefined : heading(found);
};

const DE_HOW: readonly (readonly [RegExp, string])[] = [
  [/^lange/iu, 'Dauer'], [/^oft|^häufig/iu, 'Häufigkeit'], [/^alt/iu, 'Alter'], [/^gro(?:ß|ss)/iu, 'Größe'], [/^schwer\s(?!es\sist)/iu, 'Gewicht'], [/^weit/iu, 'Entfernung'],
  [/^zufrieden/iu, 'Zufriedenheit'], [/^schnell/iu, 'Geschwindigkeit'], [/^hoch\s+(?:es|sie|er)/iu, 'Höhe'], [/^breit/iu, 'Breite'], [/^tief/iu, 'Tiefe'], [/^voll/iu, 'Füllstand'],
  [/hei(?:ß|ss)(?:t|en)$/iu, 'Name'], [/(?:bezahlt|gezahlt|bezahlen|zahlen)(?:\s|$)/iu, 'Zahlungsart'],
]; // prettier-ignore
const FR_HOW: readonly (readonly [RegExp, string])[] = [[/appell/iu, 'nom'], [/pa(?:y|i)/iu, 'mode de paiement'], [/termin|fini/iu, 'résultat']];
const ES_HOW: readonly (readonly [RegExp, string])[] = [[/llama/iu, 'nombre'], [/pag/iu, 'forma de pago'], [/termin|acab/iu, 'resultado']];
const FR_MUCH: readonly (readonly [RegExp, string])[] = [[/co[uû]t|vaut|valent/iu, 'prix'], [/p[eè]s/iu, 'poids'], [/dur/iu, 'durée'], [/gagn/iu, 'revenu'], [/mesur/iu, 'taille'], [/pay|vers|dépens/iu, 'montant payé']];
const ES_MUCH: readonly (readonly [RegExp, string])[] = [[/c(?:o|ue)st|val/iu, 'precio'], [/pes/iu, 'peso'], [/dur|tard/iu, 'duración'], [/(?<![\p{L}])gan/iu, 'ingresos'], [/mid/iu, 'altura'], [/pag|gast/iu, 'importe pagado'], [/deb/iu, 'importe pendiente']];
const DE_MUCH: readonly (readonly [RegExp, string])[] = [[/kost/iu, 'Preis'], [/wieg|gewogen/iu, 'Gewicht'], [/verdien/iu, 'Einkommen'], [/bezahl|gezahl|ausgegeben/iu, 'Betrag'], [/dauer/iu, 'Dauer']];
/** What was bought, mended or done. */
const THINGS: readonly (readonly [RegExp, string, string, string])[] = [
  [/gekauft|verkauft|bestellt|geliehen|gemietet|acheté|vendu|commandé|emprunté|loué|compr|vend|pidi|pedid|alquil/iu, 'Artikel', 'article', 'artículo'],
  [/repariert|réparé|repar/iu, 'Reparatur', 'réparation', 'reparación'],
  [/gesagt|geschrieben|dit|écrit|dij|escrib/iu, 'Text', 'texte', 'texto'],
  [/gegessen|serviert|mangé|servi|comi|sirvi/iu, 'Gericht', 'plat', 'plato'],
];

const thing = (said: string, at: 1 | 2 | 3): Heading | undefined => {
  const found = THINGS.find(([pattern]) => pattern.test(said));
  return found === undefined ? undefined : heading(found[at]);
};

/** "angefangen haben" → "angefangen am". */
const dated = (said: string, language: Language, small: string, date: string): Heading => {
  const verb = bare(said, language).split(/\s+/).at(-1) ?? '';
  return verb === '' ? heading(date) : heading(language === 'es' && !/(?:ado|ido|ada|ida|to|ta)s?$/iu.test(verb) ? `${date} ${verb}` : `${verb.replace(language === 'fr' ? /(?<=[éi])e?s$|(?<=[^s])s$/iu : /^$/u, '')} ${small}`, date);
};
const doneBy = (said: string, language: Language, by: string, name: string): Heading => {
  const verb = bare(said, language).split(/\s+/)[0] ?? '';
  const isParticiple = { de: /^(?:ge|be|ver|er|zer|ent|an|ab|auf|aus|ein)\p{L}+(?:t|en)$/iu, fr: /(?:é|i|u|is|it)$/iu, es: /(?:ado|ido|to)$/iu }[language].test(verb);
  return isParticiple ? heading(`${verb} ${by}`, name) : heading(name, 'full name');
};
/** "bezahlt", "payé", "un balcon": yes or no. */
const state = (said: string, language: Language): Heading => ({ name: bare(said, language).replace(/^(?:gibt|hay|tienen?|avoir|haben)\s+/iu, '').replace(/^(?:eine?n?|une?|una?)\s+/iu, '').replace(/\s+(?:vorhanden|gibt|besteht|vorliegt)$/iu, ''), isYesNo: true });

const QUESTIONS: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:wer|von wem)(?:\s+|$)/iu, (said) => doneBy(said, 'de', 'von', 'Name')],
  [/^(?:(?:ab|seit|bis)\s+)?wann(?:\s+|$)/iu, (said) => dated(said, 'de', 'am', 'Datum')],
  [/^woher(?:\s+|$)/iu, () => heading('Herkunft')],
  [/^wohin(?:\s+|$)/iu, () => heading('Ziel')],
  [/^wo(?!\s+(?:number|no|nr|num|id|code|ref|type|status|date)(?![\p{L}]))(?:\s+|$)/iu, (said) => heading(/wohn|leb/iu.test(said) ? 'Wohnort' : 'Ort')],
  [/^(?:warum|weshalb|wieso|wof[üu]r|wozu|weswegen|aus welchem grund)(?:\s+|$)/iu, () => heading('Grund')],
  [/^wie\s?viele?\s+/iu, (said) => (/^(?:es|sie|er|man|das|d(?:er|ie)\s\p{L}+)\s/iu.test(said) || /^(?:bezahlt|gezahlt|ausgegeben)\s/iu.test(said) ? among(said, DE_MUCH) ?? heading('Menge') : noun(said, 'de'))],
  [/^wie\s?viel$/iu, () => heading('Betrag')],
  [/^wie (?:teuer|viel gekostet)$/iu, () => heading('Preis')],
  [/^wie hoch\s+(?=der|die|das)/iu, (said) => heading(said.replace(/^(?:der|die|das)\s+/iu, '').replace(/\s+(?:ist|sind|war|waren)$/iu, ''))],
  [/^wie\s+/iu, (said) => among(said, DE_HOW)],
  [/^(?:(?:in|bei|mit|von|zu|an|auf|für|aus)\s+)?welche[rsnm]?\s+/iu, (said) => noun(said, 'de')],
  [/^was\s+(?=.*\s(?:hat|haben|ist|sind|wurden?|kostet|kosten)$)/iu, (said) => among(said, DE_MUCH.slice(0, 1)) ?? thing(said, 1)],
  [/^ob\s+/iu, (said) => (/(?:^|\s)(?:hat|haben|ist|sind|war|waren|wurde|wurden|gibt)$/iu.test(said) ? state(said, 'de') : undefined)],
  [/^(?:mit\s?(?:oder|\/)\s?ohne)\s+/iu, (said) => state(said, 'de')],
  [/^(?:avec\s?(?:ou|\/)\s?sans)\s+/iu, (said) => state(said, 'fr')],
  [/^(?:con\s?(?:o|\/)\s?sin)\s+/iu, (said) => state(said, 'es')],
  [/^(?:qui|par qui)(?:\s+|$)/iu, (said) => doneBy(said, 'fr', 'par', 'nom')],
  // "quand" and "cuándo" have become "when" before columns are read.
  [/^(?:depuis|jusqu['’]à)\s+when(?:\s+|$)/iu, (said) => dated(said, 'fr', 'le', 'date')],
  [/^(?:depuis\s+|jusqu['’]à\s+)?(?:quand(?:\s+|$)|when\s+(?=(?:ils?|elles?|nous|c['’]|l['’])))/iu, (said) => dated(said, 'fr', 'le', 'date')],
  [/^d['’]où(?:\s+|$)/iu, () => heading('origine')],
  [/^où(?:\s+|$)/iu, (said) => heading(/habit|viv/iu.test(said) ? 'ville' : /(?:^|\s)(?:va|vont|part|partent)$/iu.test(said) ? 'destination' : 'lieu')],
  [/^(?:pour ?quoi|pour quelle raison)(?:\s+|$)/iu, () => heading('motif')],
  [/^(?:pendant\s+)?combien de temps(?:\s+|$)/iu, () => heading('durée')],
  [/^combien d(?:e\s+|['’])/iu, (said) => { const found = noun(said, 'fr'); return found === undefined ? undefined : heading(`nombre de ${found.name}`); }],
  [/^combien(?:\s+|$)/iu, (said) => among(said, FR_MUCH) ?? heading('montant')],
  [/^(?:(?:dans|à|de|avec|par|pour|sur)\s+)?quel(?:le)?s?\s+(?=\p{L})/iu, (said) => (/^(?:est|sont)\s/iu.test(said) ? heading(said.replace(/^\p{L}+\s+(?:le|la|les|leur)\s+/iu, '')) : noun(said, 'fr'))],
  [/^comment\s+(?=(?:ils?|elles?|on|c['’]|le|la)\b)/iu, (said) => among(said, FR_HOW)],
  [/^ce qu(?:['’]|e\s+|i\s+)/iu, (said) => among(said, FR_MUCH.slice(0, 1)) ?? thing(said, 2)],
  [/^(?:s['’](?=ils?\s)|(?:si|if)\s+(?=(?:elles?|on|c['’]est|ça)\s))/iu, (said) => state(said, 'fr')],
  [/^(?:quién|quiénes|por quién)(?:\s+|$)/iu, (said) => doneBy(said, 'es', 'por', 'nombre')],
  [/^(?:(?:desde\s+|hasta\s+)?cuándo(?:\s+|$)|(?:desde|hasta)\s+when(?:\s+|$)|when\s+(?=(?:se|lo|la|los|las|le|fue|fueron|ha|han|está|están|\p{L}+(?:aron|ieron|ió|ó))(?![\p{L}])))/iu, (said) => dated(said, 'es', 'el', 'fecha')],
  [/^de dónde(?:\s+|$)/iu, () => heading('origen')],
  [/^(?:a\s?dónde)(?:\s+|$)/iu, () => heading('destino')],
  [/^(?:en\s+)?dónde(?:\s+|$)/iu, (said) => heading(/viv/iu.test(said) ? 'ciudad' : 'lugar')],
  [/^(?:por|para) qué(?:\s+(?!\p{L}+$)|$)/iu, () => heading('motivo')],
  [/^cuánto tiempo(?:\s+|$)/iu, () => heading('duración')],
  [/^cuánt[oa]s\s+/iu, (said) => noun(said, 'es')],
  [/^cuánto(?:\s+|$)/iu, (said) => among(said, ES_MUCH) ?? heading('importe')],
  [/^cu[aá]l(?:es)?\s+(?:es|son|era|fue)\s+(?:el|la|los|las|su)\s+/iu, (said) => heading(said)],
  [/^cómo\s+/iu, (said) => among(said, ES_HOW)],
  [/^(?:(?:en|a|de|con|por|para)\s+)?qué\s+/iu, (said) => (/^(?:se\s+)?\p{L}+(?:ó|aron|ieron)(?:\s|$)/iu.test(said) ? thing(said, 3) : noun(said, 'es'))],
  [/^si\s+(?=(?:ya\s+)?(?:está|están|es|son|se|ha|han|hay|tienen?|fue|fueron)\s)/iu, (said) => state(said, 'es')],
]; // prettier-ignore

/** A question of another language as a heading in that language. */
export function ofQuestionElsewhere(asked: string): Heading | undefined {
  for (const [opener, read] of QUESTIONS) {
    const lead = opener.exec(asked)?.[0];
    if (lead !== undefined) return read(asked.slice(lead.length));
  }
  return undefined;
}

const ASKED = /^(?:mit\s?(?:oder|\/)\s?ohne|avec\s?(?:ou|\/)\s?sans|con\s?(?:o|\/)\s?sin|wer|wann|seit wann|ab wann|woher|wohin|wo(?!\s+(?:number|no|nr|num|id|code|ref|type|status|date)(?![\p{L}]))|warum|weshalb|wieso|wie\s?viele?|wie (?:lange|oft|alt|hoch|gro(?:ß|ss)|schwer|weit|zufrieden|schnell|sie|er|es)|(?:(?:in|bei|mit|von|zu|an|auf|für|aus) )?welche[rsnm]?|qui|quand|d['’]où|où|pourquoi|combien|(?:(?:dans|à|de|avec|par|pour|sur) )?quel(?:le)?s?|comment|ce qu(?:i|e)|ce qu['’]\p{L}+|s['’]ils?|quiénes|quién|cuándo|when|(?:desde|hasta|depuis) when|desde cuándo|de dónde|dónde|por qué|cuánt[oa]s?|cuál|cómo|qué)\s+\p{L}/iu;
/** "wer, wann, wofür": the word alone. */
const ALONE = /^(?:wer|wann|wo|warum|wof[üu]r|wozu|wie\s?viel|wie (?:teuer|lange)|qui|quand|o[ùu]|pourquoi|combien(?: de temps)?|quién|cuándo|dónde|(?:por|para) qué|cuánto(?: tiempo)?)$/iu;
/** A clause about a thing said before: "welche bezahlt ist", "qui est unique". */
const RELATIVE = /^(?:welche[rsnm]?\s+(?:ist|sind|hat|haben|nur|immer|nie|zwischen|von)|qui\s+(?:est|sont|doit|peut|va|vont|n['’]|commence|ne)|quand\s+(?:le|la|les)|wo\s+(?:der|die|das)\s+\p{L}+\s+(?:ist|=)|comment\s*$)/iu;

/** Whether a chunk of a list is such a question. */
export const isAskedElsewhere = (text: string): boolean => (ALONE.test(text) || (ASKED.test(text) && !RELATIVE.test(text))) && ofQuestionElsewhere(text) !== undefined;
