import { bulleted, withoutAccents } from './text.mjs';

/** French requests, said in other words. */
export default {
  instead: [
    [
      /\bentre ([€$£]?\d[\d.,]*\d|[€$£]?\d) et ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        de: 'de $1 à $2',
        compris: 'compris entre $1 et $2',
        dash: '$1-$2',
      },
    ],
    [
      /(?:\bde )([€$£]?\d[\d.,]*\d|[€$£]?\d) à ([€$£]?\d[\d.,]*\d|[€$£]?\d)/gi,
      {
        entre: 'entre $1 et $2',
      },
    ],
    [
      /\(([€$£]?\d[\d.,]*\d|[€$£]?\d) ?(?:-|à|–) ?([€$£]?\d[\d.,]*\d|[€$£]?\d)\)/gi,
      {
        minmax: '(au minimum $1, au maximum $2)',
      },
    ],
    [
      /\benviron(?= \d)/g,
      {
        environ: 'à peu près',
      },
    ],
    [
      /(\d) ?%/g,
      {
        pourcent: '$1 pour cent',
      },
    ],
    [
      /(\d) %/g,
      {
        nospace: '$1%',
      },
    ],
    [
      /\b(?:vide|manquante?|absente?) (?:dans|pour|chez) (\d+) ?%(?: des (?:cas|lignes))?/gi,
      {
        vide1: 'non renseigné dans $1 % des cas',
        vide2: 'vide à $1 %',
      },
    ],
    [
      / (?:×|x|\*) /g,
      {
        fois: ' fois ',
      },
    ],
    [
      / (?:×|x|\*|fois) /g,
      {
        mult: ' multiplié par ',
      },
    ],
    [
      / = (?=[a-z])/g,
      {
        egal: ' est égal à ',
      },
    ],
    [
      /^([A-ZÉÀ][^:\n]{4,60}?) ?: /,
      {
        colonnes: '$1 avec les colonnes ',
        avec: '$1 avec ',
        champs: '$1. Champs : ',
      },
    ],
    [
      /\b(\d+) lignes\b/g,
      {
        lignes: '$1 enregistrements',
      },
    ],
    [
      /\(([\wéèêàçîô-]+), ([\wéèêàçîô-]+),? (?:ou )?([\wéèêàçîô-]+)\)/g,
      {
        ou: '($1/$2/$3)',
      },
    ],
    [
      /\(?([a-zéèêàçîô-]{3,})\/([a-zéèêàçîô-]{3,})\/([a-zéèêàçîô-]{3,})\)?/g,
      {
        slash: '($1, $2 ou $3)',
      },
    ],
    [
      /\boui\/non\b/g,
      {
        ouinon: 'oui ou non',
      },
    ],
    [
      /\btoujours après\b/g,
      {
        apres: 'jamais avant',
      },
    ],
    [
      /\btoujours après (?=la|le|l')/g,
      {
        post: 'toujours postérieure à ',
      },
    ],
    [
      /\buniques?\b/g,
      {
        unique: 'sans doublon',
      },
    ],
    [
      /\b(?:surtout|principalement)\b/g,
      {
        surtout: 'majoritairement',
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
        annee: "pendant l'année $1",
      },
    ],
  ],
  by: {
    noacc: withoutAccents,
    lower: (s) => s.toLowerCase(),
    plus: (s) => s.replace(/ \+ /g, ' plus ').replace(/ − | - (?=[a-z])/g, ' moins '),
    besoin: (s) => (/\b(?:je|j'|besoin|génère|crée|nous)/i.test(s) ? s : `J'ai besoin d'un tableau : ${s[0].toLowerCase()}${s.slice(1)}`),
    genere: (s) => (/\b(?:je|j'|besoin|génère|crée|nous)/i.test(s) ? s : `Génère un jeu de données : ${s[0].toLowerCase()}${s.slice(1)}`),
    merci: (s) => `${s.replace(/[.\s]*$/, '')}. Merci !`,
    bullets: (s) => bulleted(s, / et ([^,()]+)$/, /\b(?:et|ou|est|si)\b/),
  },
};
