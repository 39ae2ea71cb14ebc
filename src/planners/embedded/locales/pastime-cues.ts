import type { Spoken } from './locale.js';

/** What is told of clubs, feasts, ways and hobbies, beside the other words of each field. */
export const PASTIME_CUES: Readonly<Record<Spoken, string>> = {
  de: `
pastimes: chormitglieder|chorsänger|kleingärten|kleingartenverein|schrebergärten|wochenmarktstände|marktstände|musikschule|musikunterricht|klavierunterricht|tanzschule|tanzkurse|tombola|tombolalose|pfadfinder|modellbahn|modelleisenbahn|strickmuster
pastimes/choir_members: chormitglieder|chorsänger
pastimes/allotments: kleingärten|kleingartenverein|schrebergärten|gartenparzellen
pastimes/market_stalls: wochenmarktstände|marktstände
pastimes/lessons: musikunterricht|klavierunterricht|gitarrenunterricht|musikschule
pastimes/dance_students: tanzschule|tanzkurse|tanzschüler
pastimes/raffle_tickets: tombola|tombolalose
pastimes/scouts: pfadfinder|pfadfindergruppe
pastimes/model_trains: modellbahn|modelleisenbahn
event ticketing: vereinsfeste|stadtfeste|straßenfeste|dorffeste|musikfestivals|kindergeburtstage|hochzeitsgäste
event ticketing/festivals: vereinsfeste|stadtfeste|straßenfeste|dorffeste|musikfestivals
event ticketing/weddings: hochzeitsgäste|gästeliste einer hochzeit
event ticketing/parties: kindergeburtstage|geburtstagsfeiern
mobility: busfahrplan|busfahrten|straßenbahnfahrten|busverspätungen|parkvorgänge|parkhaus
mobility/transit_trips: busfahrplan|busfahrten|straßenbahnfahrten|busverspätungen
mobility/parking: parkvorgänge|parkhaus
fitness: wanderwege|wanderrouten|wanderungen|bergtouren|kletterrouten|klettertouren
fitness/hikes: wanderwege|wanderrouten|wanderungen|bergtouren|kletterrouten|klettertouren
dating and community: flohmarkt|flohmarktartikel|fundsachen|fundbüro|stammtische
dating and community/classifieds: flohmarkt|flohmarktartikel
dating and community/lost_items: fundsachen|fundbüro
dating and community/meetups: stammtische
`,
  es: `
pastimes: miembros del coro|coro|huertos urbanos|huertos|puestos del mercado|puestos de mercado|clases de música|clases de piano|clases de baile|alumnos de baile|rifa|papeletas de rifa|scouts|trenes en miniatura
pastimes/choir_members: miembros del coro|miembros de un coro
pastimes/allotments: huertos urbanos|parcelas de huerto
pastimes/market_stalls: puestos del mercado|puestos de mercado
pastimes/lessons: clases de música|clases de piano|clases de guitarra
pastimes/dance_students: clases de baile|alumnos de baile|escuela de baile
pastimes/raffle_tickets: papeletas de rifa|rifa
event ticketing: fiestas del pueblo|fiestas populares|festivales|festivales de música|invitados de boda|fiestas de cumpleaños
event ticketing/festivals: fiestas del pueblo|fiestas populares|festivales|festivales de música
event ticketing/weddings: invitados de boda|lista de bodas
event ticketing/parties: fiestas de cumpleaños
mobility: horarios de autobús|viajes en autobús|retrasos de autobús|aparcamiento
mobility/transit_trips: horarios de autobús|viajes en autobús|retrasos de autobús
fitness: rutas de montaña|rutas de escalada|excursiones a pie
fitness/hikes: rutas de montaña|rutas de escalada|excursiones a pie
dating and community: mercadillo|objetos perdidos|quedadas
dating and community/classifieds: mercadillo|artículos de segunda mano
dating and community/lost_items: objetos perdidos
dating and community/meetups: quedadas
`,
  fr: `
pastimes: choristes|membres de la chorale|chorale|jardins partagés|jardins familiaux|étals du marché|stands du marché|cours de musique|cours de piano|cours de danse|élèves de danse|tombola|billets de tombola|scouts|trains miniatures
pastimes/choir_members: choristes|membres de la chorale|chorale
pastimes/allotments: jardins partagés|jardins familiaux|parcelles de jardin
pastimes/market_stalls: étals du marché|stands du marché
pastimes/lessons: cours de musique|cours de piano|cours de guitare
pastimes/dance_students: cours de danse|élèves de danse|école de danse
pastimes/raffle_tickets: billets de tombola|tombola
event ticketing: fêtes de village|fêtes de quartier|festivals|festivals de musique|invités au mariage|fêtes d anniversaire
event ticketing/festivals: fêtes de village|fêtes de quartier|festivals|festivals de musique
event ticketing/weddings: invités au mariage|invités d un mariage
event ticketing/parties: fêtes d anniversaire
mobility: horaires de bus|trajets en bus|retards de bus|retards de trains|parking
mobility/transit_trips: horaires de bus|trajets en bus|retards de bus
fitness: chemins de randonnée|voies d escalade|sorties en montagne
fitness/hikes: chemins de randonnée|voies d escalade|sorties en montagne
dating and community: vide-greniers|brocantes|objets trouvés|objets perdus
dating and community/classifieds: vide-greniers|brocantes
dating and community/lost_items: objets trouvés|objets perdus
`,
};
