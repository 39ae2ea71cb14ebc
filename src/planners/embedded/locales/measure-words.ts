import { keysOf } from '../reading/words.js';

/** What ordinary measures are called by the last word of their names in German, Spanish and French, where no list knows the whole: "Preis pro Person". */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/preis$|^precio|^prix$|^tarif/u, 'price'],
  [/kosten$|^costes?$|^costos?$|^couts?$/u, 'cost'],
  [/miete$|^alquiler$|^loyer$|^renta$/u, 'rent'],
  [/gebuhr(?:en)?$|^cuota$|^cotisation$|beitrag$|^tasa$/u, 'fee'],
  [/betrag$|^importe$|^montant$|summe$/u, 'amount'],
  [/gehalt$|lohn$|^salario$|^sueldo$|^salaire$/u, 'salary'],
  [/einkommen$|^ingresos$|^revenus?$/u, 'income'],
  [/umsatz$|^ventas$|^ventes$|^facturacion$/u, 'revenue'],
  [/flache$|^superficie$|quadratmeter$|^surface$/u, 'area'],
  [/^gro(?:ss|ß)e$|^tamano$|^taille$/u, 'size'],
  [/kapazitat$|^capacidad$|^capacite$|^aforo$/u, 'capacity'],
  [/gewicht$|^peso$|^poids$/u, 'weight'],
  [/dauer$|^duracion$|^duree$/u, 'duration'],
  [/entfernung$|strecke$|distanz$|^distancia$|^recorrido$/u, 'distance'],
  [/geschwindigkeit$|^velocidad$|^vitesse$/u, 'speed'],
  [/(?:^|s)alter$|^edad$/u, 'age'],
  [/baujahr$|jahrgang$/u, 'year_built'],
  [/bewertung$|zufriedenheit$|^valoracion$|^puntuacion$|^satisfacci?on$/u, 'rating'],
  [/nachte$|^noches$|^nuits$/u, 'nights'],
  [/besucher$|^visitantes$|^visiteurs$/u, 'visitors'],
  [/^hohe$|^altura$|^hauteur$/u, 'height'],
  [/tiefe$|^profundidad$|^profondeur$/u, 'depth'],
  [/breite$|^ancho$|^anchura$|^largeur$/u, 'width'],
  [/temperatur$|^temperatura$/u, 'temperature'],
  [/seiten$|^paginas$/u, 'pages'],
]; // prettier-ignore

const FOUND = new Map<string, string | undefined>();
const LONGEST_MEMORY = 4096;

/** The English name of the measure that a word of the name stands for. */
export function measureInEnglish(name: string): string | undefined {
  if (!FOUND.has(name)) {
    if (FOUND.size > LONGEST_MEMORY) FOUND.clear();
    const keys = keysOf(name).map((key) => key.normalize('NFD').replace(/\p{M}/gu, ''));
    FOUND.set(name, MEASURES.find(([word]) => keys.some((key) => word.test(key)))?.[1]);
  }
  return FOUND.get(name);
}
