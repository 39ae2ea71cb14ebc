import type { Occasion } from './occasion.js';

/** How people pay, by where they do. */
export const PAYMENTS: readonly Occasion[] = [
  {
    about: /\b(?:taxis?|cabs?|restaurants?|cafes?|bars?|parking|baker(?:y|ies)|barbers?|hairdressers?|market stalls?|food trucks?|kiosks?|butchers?|grocer\w*|supermarkets?|pharmac\w+|petrol|gas stations?|vending|bistros?|petty cash)\b|\bbackerei|\bmetzgerei|\bfriseur|\bapotheke|\bsupermarkt|\bparkhaus|\btankstelle|\bkneipe|\bpanaderia|\bpeluqueria|\bfarmacia|\bsupermercado|\bgasolinera|\baparcamiento|\bboulangerie|\bcoiffeur|\bpharmacie|\bsupermarche|\bstation.service/u,
    said: {
      en: 'Card:52|Cash:31|Mobile Pay:17',
      de: 'Karte:46|Bar:38|Handy:16',
      es: 'Tarjeta:52|Efectivo:32|Móvil:16',
      fr: 'Carte:56|Espèces:28|Mobile:16',
    },
  },
];
