import { bulleted, withoutAccents } from './text.mjs';

/** Spanish requests, said in other words. */
export default {
  instead: [
    [
      /\bentre ([€$£]?\d[\d.,]*\d|[€$£]?\d) y ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        de: 'de $1 a $2',
        desde: 'desde $1 hasta $2',
        dash: '$1-$2',
      },
    ],
    [
      /\(([€$£]?\d[\d.,]*\d|[€$£]?\d) ?(?:-|a|–) ?([€$£]?\d[\d.,]*\d|[€$£]?\d)\)/gi,
      {
        entre: '(entre $1 y $2)',
        minmax: '(mínimo $1, máximo $2)',
      },
    ],
    [
      /\b(?:aproximadamente|unos|unas|cerca de|alrededor de)(?= (?:el )?\d)/gi,
      {
        unos: 'más o menos',
      },
    ],
    [
      /\b(?:aproximadamente|cerca de|alrededor de)(?= (?:el )?\d)/gi,
      {
        aprox: 'aprox.',
      },
    ],
    [
      /(\d) ?%/g,
      {
        porciento: '$1 por ciento',
      },
    ],
    [
      /\b(?:vací[oa]s?|falta|en blanco) (?:en|para) (?:el |un )?(\d+) ?%(?: de (?:los|las) (?:casos|filas))?/gi,
      {
        vacio1: 'sin dato en el $1 % de los casos',
        vacio2: '$1 % vacío',
      },
    ],
    [
      / (?:×|x|\*) /g,
      {
        por: ' por ',
      },
    ],
    [
      / \+ /g,
      {
        mas: ' más ',
      },
    ],
    [
      / - (?=[a-z])/g,
      {
        menos: ' menos ',
      },
    ],
    [
      / = (?=[a-z])/g,
      {
        igual: ' es igual a ',
      },
    ],
    [
      /^([A-ZÁÉÍÓÚ][^:\n]{4,60}): /,
      {
        columnas: '$1 con las columnas ',
        con: '$1 con ',
        campos: '$1. Campos: ',
      },
    ],
    [
      /\b(\d+) filas\b/g,
      {
        filas: '$1 registros',
      },
    ],
    [
      /\(([\wáéíóúñ-]+), ([\wáéíóúñ-]+),? (?:o )?([\wáéíóúñ-]+)\)/g,
      {
        o: '($1/$2/$3)',
      },
    ],
    [
      /\(?([a-záéíóúñ-]{3,})\/([a-záéíóúñ-]{3,})\/([a-záéíóúñ-]{3,})\)?/g,
      {
        slash: '($1, $2 o $3)',
      },
    ],
    [
      /\bsí\/no\b/g,
      {
        sino: 'sí o no',
      },
    ],
    [
      /\bsiempre (?:posterior a|después de)\b/g,
      {
        nunca: 'nunca anterior a',
      },
    ],
    [
      /\búnic[oa]s?\b/g,
      {
        unico: 'sin repetir',
      },
    ],
    [
      /\b(?:mayormente|principalmente|sobre todo)\b/g,
      {
        mayoria: 'en su mayoría',
      },
    ],
    [
      /(\d) euros\b/g,
      {
        euros: '$1 €',
      },
    ],
    [
      /\ben (20\d\d)\b/g,
      {
        anio: 'durante $1',
        anio2: 'del año $1',
      },
    ],
  ],
  by: {
    noacc: withoutAccents,
    lower: (s) => s.toLowerCase(),
    necesito: (s) => (/\b(?:necesito|quiero|genera|dame|crea)\b/i.test(s) ? s : `Necesito ${s[0].toLowerCase()}${s.slice(1)}`),
    genera: (s) => (/\b(?:necesito|quiero|genera|dame|crea)\b/i.test(s) ? s : `Genera una tabla de ${s[0].toLowerCase()}${s.slice(1)}`),
    gracias: (s) => `${s.replace(/[.\s]*$/, '')}. ¡Gracias!`,
    siempre: (s) => s.replace(/\bsiempre posterior\b/g, 'posterior siempre').replace(/\bdespués de\b/g, 'posterior a'),
    bullets: (s) => bulleted(s, / y ([^,()]+)$/, /\b(?:y|o|es|si)\b/),
  },
};
