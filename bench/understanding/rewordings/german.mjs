import { bulleted } from './text.mjs';

/** German requests, said in other words. */
export default {
  instead: [
    [
      /\bzwischen ([€$£]?\d[\d.,]*\d|[€$£]?\d) und ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        von: 'von $1 bis $2',
        dash: '$1–$2',
        bis: '$1 bis $2',
      },
    ],
    [
      /(?:\bvon )?(?<![\w.,/-])([€$£]?\d[\d.,]*\d|[€$£]?\d) bis ([€$£]?\d[\d.,]*\d|[€$£]?\d)(?![\w%])/gi,
      {
        zw: 'zwischen $1 und $2',
      },
    ],
    [
      /\(([€$£]?\d[\d.,]*\d|[€$£]?\d) ?(?:-|bis|–) ?([€$£]?\d[\d.,]*\d|[€$£]?\d)\)/gi,
      {
        minmax: '(mindestens $1, höchstens $2)',
      },
    ],
    [
      /([A-ZÄÖÜ][a-zäöüß]+) \(([€$£]?\d[\d.,]*\d|[€$£]?\d) ?(?:-|bis|–) ?([€$£]?\d[\d.,]*\d|[€$£]?\d)\)/gi,
      {
        liegt: '$1 im Bereich $2 bis $3',
      },
    ],
    [
      /\b(?:etwa|ca\.|rund|ungefähr|circa)(?= \d)/gi,
      {
        etwa: 'so um die',
      },
    ],
    [
      /\b(?:etwa|ca\.|ungefähr|circa)(?= \d)/gi,
      {
        rund: 'rund',
      },
    ],
    [
      /(\d) ?%/g,
      {
        prozent: '$1 Prozent',
      },
    ],
    [
      /(\d) %/g,
      {
        nospacepct: '$1%',
      },
    ],
    [
      /\b(?:fehlt|leer|bleibt leer|ist leer) (?:bei|in) (?:etwa |ca\. |rund )?(\d+) ?%(?: der (?:Zeilen|Fälle))?/gi,
      {
        fehlt1: 'zu $1 % leer',
        fehlt2: 'in $1 % der Fälle nicht angegeben',
      },
    ],
    [
      /\(?\b(\d+) ?% (?:leer|fehlend|fehlen)\b\)?/gi,
      {
        fehlt3: '(fehlt bei $1 %)',
      },
    ],
    [
      / = ([A-Za-zäöüß]+) (?:mal|x|×|\*) /g,
      {
        mal: ' ist $1 mal ',
      },
    ],
    [
      / (?:=|ist) ([A-Za-zäöüß]+) (?:mal|x|×|\*) ([A-Za-zäöüß]+)/g,
      {
        ergibt: ' ergibt sich aus $1 mal $2',
      },
    ],
    [
      /\bsteigt mit (?:der |dem |den )?([A-ZÄÖÜ][a-zäöüß]+)/g,
      {
        steigt: 'nimmt mit $1 zu',
      },
    ],
    [
      /(?:Der|Die|Das) ([A-ZÄÖÜ][a-zäöüß]+) steigt mit (?:der |dem |den )?([A-ZÄÖÜ][a-zäöüß]+)/g,
      {
        jehoeher: 'Je höher $2, desto höher $1',
      },
    ],
    [
      /\b(?:meist|meistens)\b/g,
      {
        meist: 'überwiegend',
      },
    ],
    [
      /\b(?:überwiegend|meistens|meist)\b/g,
      {
        meist2: 'größtenteils',
      },
    ],
    [
      /\beindeutige?[rns]?\b/gi,
      {
        eindeutig: 'einmalig',
      },
    ],
    [
      /^([A-ZÄÖÜ][^:\n]{4,60}): /,
      {
        spalten: '$1 mit den Spalten ',
        felder: '$1. Felder: ',
        mit: '$1 mit ',
      },
    ],
    [
      /\b(\d+) Zeilen\b/g,
      {
        zeilen: '$1 Datensätze',
      },
    ],
    [
      /\bimmer\b/g,
      {
        immer: 'stets',
      },
    ],
    [
      /\(([\wäöüß-]+), ([\wäöüß-]+),? (?:oder )?([\wäöüß-]+)\)/g,
      {
        oder: '($1/$2/$3)',
        entweder: '(entweder $1, $2 oder $3)',
      },
    ],
    [
      /\(?([A-ZÄÖÜa-zäöüß-]{3,})\/([A-ZÄÖÜa-zäöüß-]{3,})\/([A-ZÄÖÜa-zäöüß-]{3,})\)?/g,
      {
        slash: '($1, $2 oder $3)',
      },
    ],
    [
      /\(?\bja\/nein\b\)?/g,
      {
        jn2: 'j/n',
      },
    ],
    [
      /\bnur bei\b/g,
      {
        nur: 'ausschließlich bei',
      },
    ],
    [
      /\bnur wenn\b/g,
      {
        nurwenn: 'nur falls',
      },
    ],
    [
      /\bimmer nach\b/g,
      {
        nach: 'nie vor',
      },
    ],
    [
      /\bliegt (?:immer )?nach\b/g,
      {
        nach2: 'ist später als',
      },
    ],
    [
      /\bim Jahr (20\d\d)\b/g,
      {
        jahr: 'in $1',
      },
    ],
    [
      /\b(?:in|aus) (20\d\d)\b/g,
      {
        jahr2: 'aus dem Jahr $1',
      },
    ],
    [
      /(\d) Euro\b/g,
      {
        euro: '$1 €',
      },
    ],
    [
      /(\d) ?(?:Euro\b|€)/g,
      {
        eur: '$1 EUR',
      },
    ],
  ],
  by: {
    umlaut: (s) => s.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').replace(/Ä/g, 'Ae').replace(/Ö/g, 'Oe').replace(/Ü/g, 'Ue'),
    lower: (s) => s.toLowerCase(),
    plus: (s) => s.replace(/ \+ /g, ' plus ').replace(/ - (?=[A-ZÄÖÜ])/g, ' minus '),
    brauche: (s) => (/\b(?:ich|brauche|bitte|erzeuge|erstelle|wir)\b/i.test(s) ? s : `Ich brauche ${s}`),
    bitte: (s) => (/\b(?:ich|brauche|bitte|erzeuge|erstelle|wir)\b/i.test(s) ? s : `Bitte erstelle mir eine Tabelle: ${s}`),
    danke: (s) => `${s.replace(/[.\s]*$/, '')}. Danke!`,
    hoechst: (s) => s.replace(/\bhöchstens\b/g, 'maximal').replace(/\bmindestens\b/g, 'wenigstens'),
    jn: (s) => s.replace(/\bja\/nein\b/g, '(ja oder nein)').replace(/\(\((ja oder nein)\)\)/g, '($1)'),
    bullets: (s) => bulleted(s, / und ([^,()]+)$/, /\b(?:und|oder|ist|wenn)\b/),
  },
};
