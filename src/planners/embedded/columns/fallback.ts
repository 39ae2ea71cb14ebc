import { bell, code, concepts, day, dec, flag, int, moment, money, oneOf, prose, skew, fake, clock } from '../lexicon/builders.js';
import { isCrowd, isParticiple } from '../vocabulary/word-classes.js';
import { LABELS } from '../vocabulary/texts.js';
import { among } from '../lexicon/builders.js';
import type { Concept } from '../model.js';
import { wordsOf } from '../reading/words.js';
import type { Resolution } from './resolution.js';

/** What the last word of an unknown name says about its values. The first row that fits wins. */
const SHAPES = concepts([
  ['shape_id', 'id|ids|identifier|no|nr|num|number|code|ref|reference|key|nummer|numero|kennung|identifiant|sku|pk|fk', code('??-#####')],
  ['shape_date', 'date|day|datum|fecha|on|until|deadline|since|expiry|expiration|birthday', day()],
  ['shape_datetime', 'at|timestamp|datetime|ts|moment|zeitstempel', moment()],
  ['shape_time', 'time|uhrzeit|hora|heure|slot', clock('06:00', '22:00', '15m')],
  ['shape_duration', 'duration|minutes|min|mins|seconds|secs|length|dauer|duracion|duree|elapsed|latency|delay|hours|hrs|days|weeks|months|years|tenure|age', int(1, 120, skew(25))],
  ['shape_share', 'pct|percent|percentage|%|rate|ratio|share|quote|anteil|porcentaje|tasa|taux|pourcentage|probability|utilization|utilisation|usage|humidity|load|efficiency|accuracy|margin|growth|completion|progress|coverage|occupancy|availability|uptime', dec(0, 100, 1, bell(50, 20))],
  ['shape_money', 'amount|price|cost|costs|fee|fees|total|sum|revenue|income|profit|budget|salary|wage|pay|payment|charge|charges|value|worth|balance|tax|discount|spend|spending|expense|expenses|sales|bill|premium|preis|betrag|kosten|precio|importe|coste|costo|prix|montant|cout|deposit|refund|fine|bonus|earnings|fare|rent|debt|bid|actual|actuals|forecast|variance|ist|soll', money(5, 5000, 180)],
  ['shape_score', 'score|points|rating|index|grade|mark|rank|bewertung|puntuacion|note', int(1, 100, bell(62, 18))],
  ['shape_count', 'count|counts|quantity|qty|units|items|number|total|visits|views|clicks|attempts|orders|tickets|calls|errors|steps|copies|seats|members|followers|capacity|size|anzahl|cantidad|nombre|hits|votes|stars|levels|events|requests|users|employees|children|rooms|pages|words|sessions|participants|people|stock|inventory', int(0, 200, skew(18))],
  ['shape_measure', 'weight|height|width|depth|distance|temperature|temp|pressure|speed|volume|level|voltage|current|power|energy|area|concentration|density|depth|altitude|elevation|frequency|intensity|thickness|diameter|radius|reading|measurement|mass|force|torque|flow|dose|dosage|kg|km|cm|mm|m|g|mg|ml|l|c|f|kw|kwh|mb|gb|ms|v|hz|db|ppm', dec(0, 100, 2, bell(45, 18))],
  ['shape_flag', 'flag|indicator|active|enabled|verified|approved|completed|paid|passed|required|available|allowed|confirmed|subscribed|visible|valid|success|eligible|deleted|archived|signed|included|attended|insured|certified|present|public', flag(0.6)],
  ['shape_status', 'status|state|stage|phase', oneOf('active:55|pending:20|completed:15|cancelled:10')],
  ['shape_level', 'level|priority|severity|grade|tier|class|rank|importance|urgency|risk|impact', oneOf('low:40|medium:40|high:20')],
  ['shape_type', 'type|category|kind|group|class|segment|mode|method|style|variant|family|typ|art|tipo|categoria|genre|section|division|format|option|choice|classification', oneOf('standard:45|basic:25|premium:20|custom:10')],
  ['shape_text', 'description|notes|note|comment|comments|remarks|remark|text|message|summary|details|feedback|body|content|reason|beschreibung|descripcion|comentario|commentaire|explanation|observations|instructions|abstract|bio|statement', prose('note')],
  ['shape_url', 'url|link|website|uri|homepage|site', fake('internet.url')],
  ['shape_email', 'email|mail', fake('internet.email')],
  ['shape_phone', 'phone|telephone|mobile|fax', fake('phone.number')],
  ['shape_year', 'year|jahr|ano|annee', int(1995, 2025)],
  ['shape_name', 'name|title|label|titel|titulo|titre', among(LABELS)],
]); // prettier-ignore

const BY_WORD: ReadonlyMap<string, Concept> = (() => {
  const map = new Map<string, Concept>();
  for (const concept of SHAPES) {
    for (const alias of Object.values(concept.aliases).flat()) if (!map.has(alias)) map.set(alias, concept);
  }
  return map;
})();

const BY_NOW = /^(?:(?:right )?now|tonight|today|tomorrow|yesterday|currently|yet|already|(?:this|last) (?:morning|afternoon|evening|night|week|month|year))$/u;

/** A guess from the last word of a name: "…_date", "… rate", "…ed_at". */
export function shapeOfEnd(words: readonly string[]): Resolution | undefined {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const head = BY_WORD.get(last) ?? (last.length < 3 ? undefined : BY_WORD.get(`${last}s`));
  if (head !== undefined) return { concept: head, modifiers: words.slice(0, -1), strength: 'shape' };
  // "handed_over", "signed_up", "reserved tonight", "cleaned this morning": whether it was.
  const behind = words.slice(1).join(' ');
  if (isParticiple(first) && (BY_NOW.test(behind) || (words.length === 2 && /^(?:over|out|up|off|back|through|down|away)$/u.test(last)))) {
    const flagged = BY_WORD.get('flag');
    if (flagged !== undefined) return { concept: flagged, modifiers: words, strength: 'shape' };
  }
  const measure = BY_WORD.get('measurement');
  // "max guests" are so many.
  const count = BY_WORD.get('count');
  if (['max', 'min', 'minimum', 'maximum'].includes(first) && words.length === 2 && count !== undefined && isCrowd(last)) return { concept: count, modifiers: words.slice(1), strength: 'shape' };
  const isExtreme = ['max', 'min', 'minimum', 'maximum', 'peak'].includes(first) && words.length > 1;
  return isExtreme && measure !== undefined ? { concept: measure, modifiers: words.slice(1), strength: 'shape' } : undefined;
}

/** The same from the first word, where the last one says nothing. */
export function shapeOfStart(words: readonly string[]): Resolution | undefined {
  const head = words.length > 1 ? BY_WORD.get(words[0] ?? '') : undefined;
  return head === undefined ? undefined : { concept: head, modifiers: words.slice(1), strength: 'shape' };
}

/** What a column becomes of which nothing is known: a few labels of its own name, said to be an assumption. */
export function labelled(name: string): Concept {
  // "lunch/dinner" is called by what it holds.
  if (/^\p{L}{2,}(?:\s?\/\s?\p{L}{2,}){1,4}$/u.test(name.trim())) return { id: 'unknown', aliases: {}, weak: true, make: () => ({ type: 'category', options: { values: name.split('/').map((value) => value.trim()) } }) };
  const words = wordsOf(name).map(({ text }) => text).slice(-2).join(' ').toLowerCase();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return { id: 'unknown', aliases: {}, weak: true, make: () => ({ type: 'category', options: { values: Array.from('ABCDEFGHIJKLMNOPQRST', (letter) => `${title} ${letter}`) } }) };
}
