import { byName, saying, type Saying } from './saying.js';

/** What is told in parts, and how its parts are called: "address (street, zip, city)" is three columns, "location (kitchen, hall)" one. */
const GROUPS: readonly (readonly [of: RegExp, part: RegExp])[] = [
  [
    /address|location|place|residence|adresse|anschrift|direcci[óo]n|domicilio/iu,
    /^(?:street(?: name| address)?|road|house (?:no|number)|zip(?: ?code)?|postal ?code|postcode|city|town|state|region|country|county|lat(?:itude)?|lon(?:gitude)?|lng|stra(?:ße|sse)|hausnummer|plz|postleitzahl|ort|stadt|land|calle|n[úu]mero|c[óo]digo postal|ciudad|pa[íi]s|rue|code postal|ville|pays)$/iu,
  ],
  [/coordinates|coords|position|gps|koordinaten|coordenadas|coordonn[ée]es/iu, /^(?:lat(?:itude)?|lon(?:gitude)?|lng|altitude|elevation|x|y|z|breitengrad|l[äa]ngengrad|latitud|longitud)$/iu],
  [/dimensions|dims|measures|measurements|size|ma(?:ße|sse)|abmessungen|dimensiones|medidas/iu, /^(?:length|width|height|depth|breadth|diameter|thickness|l[äa]nge|breite|h[öo]he|tiefe|largo|ancho|alto|longueur|largeur|hauteur|profondeur)$/iu],
  [/period|dates|stay|term|validity|time ?frame|zeitraum|laufzeit|periodo|per[íi]ode/iu, /^(?:(?:start|end|begin|from|to|check-?in|check-?out|arrival|departure|valid from|valid to|until)(?: (?:date|day|time))?|beginn|ende|von|bis|inicio|fin|d[ée]but)$/iu],
  [/route|lane|leg|connection|trip|strecke|ruta|trajet/iu, /^(?:(?:from|to|origin|destination|departure|arrival|start|end|pickup|delivery|loading|unloading)(?: (?:city|port|airport|station|country|town|stop|point|place|warehouse|hub))?|start|ziel|von|nach|origen|destino|d[ée]part|arriv[ée]e)$/iu],
];
const IN_BRACKETS =
  /(?<=(?:^|[,;:\n]|\b(?:with|and|und|mit|y|con|et|avec)) ?)(?<name>(?:\p{L}+ )?\p{L}+) ?\((?<parts>\p{L}[\p{L} -]{0,24}(?:(?:,| and| und| y| et| \+| &|\/) ?\p{L}[\p{L} -]{0,24}){1,4})(?<rest>[,;] [^()]{3,60})?\)(?=\s*(?:[,;.\n]|$|and |und |y |et ))/gimu;
const SAID = /^(?:never|always|not|both|all|different|distinct|in|on|within|at|each|nie|immer|nunca|siempre|jamais|toujours)(?![\p{L}])/iu;
const UNIT = / in (?:mm|cm|m|inches|metres|meters)$/iu;

/** The parts alone, with the unit that is told behind the last for each. */
function inParts({ name = '', parts = '', rest = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  const unit = UNIT.exec(parts)?.[0] ?? '';
  const all = parts.slice(0, parts.length - unit.length).split(/,\s?(?:and |und |y |et )?| (?:and|und|y|et|\+|&) |\//iu).map((part) => part.trim());
  const head = name.split(' ').at(-1) ?? '';
  const group = GROUPS.find(([of]) => of.exec(head)?.[0].length === head.length);
  if (group === undefined) return undefined;
  // "from city and to city, never identical": what is said of them stands behind.
  const end = all.findIndex((part) => !group[1].test(part));
  const [named, said] = end < 0 ? [all, []] : [all.slice(0, end), all.slice(end)];
  if (named.length < 2 || !said.every((part) => SAID.test(part))) return undefined;
  const behind = [...said, rest.slice(1).trim()].filter((part) => part !== '').join(', ');
  return `${named.map((part) => part + unit).join(', ')}${behind === '' ? '' : ` (${behind})`}`;
}

export const groupSayings: readonly Saying[] = [
  saying('address location place residence adresse anschrift dirección domicilio coordinates coords position gps koordinaten coordenadas dimensions dims measures measurements size maße abmessungen dimensiones medidas period dates stay term validity timeframe zeitraum laufzeit periodo période route lane leg connection trip strecke ruta trajet', IN_BRACKETS, byName(inParts)),
];
