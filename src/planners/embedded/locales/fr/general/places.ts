/** Places and addresses in French: what they are called, and their values. */
export const PLACES = `
city: mairie|commune|mairie concernée|ville de résidence|localité|lieu de naissance|lieu de résidence|municipalité
country: pays de résidence|pays d origine|nom du pays
country_code: code du pays|code iso pays
state: état ou province|région administrative
state_code: code de région|code département|abréviation de l état
province: province|canton
county: comté
region: secteur|territoire|région|région commerciale|zone géographique = Nord:24|Sud:22|Est:20|Ouest:22|Centre:12
continent: continent|région du monde = Europe:40|Amérique du Nord:18|Asie:20|Afrique:12|Amérique du Sud:7|Océanie:3
address: adresse complète|adresse de livraison|adresse de facturation|adresse du client|domicile|adresse du domicile|adresse du bien
street_name: nom rue|voie
house_number: numéro de voie|numéro de maison
apartment: appartement|numéro d appartement|complément d adresse
postal_code: cp|code postale
latitude: lat|latitude gps
longitude: lon|longitude gps
coordinates: coordonnées gps|position gps|géolocalisation
time_zone: fuseau
location: site|endroit|lieu de mesure|lieu de stockage = Centre-ville|Campus Nord|Port|Vieille Ville|Aéroport|Quartier des Halles|Bords de Seine|Zone industrielle|Quartier universitaire|Rue principale|Porte Est|Bord du lac|Place du Marché|Gare centrale|Quartier Ouest
neighborhood: nom du quartier|voisinage = Centre|Vieux-Port|Belleville|Montmartre|La Part-Dieu|Croix-Rousse|Saint-Michel|Les Chartrons|Île de Nantes|Bellecour|Batignolles|Wazemmes|Capitole|Saint-Cyprien|Neudorf|Les Halles
airport: aéroport de départ|aéroport d arrivée|code aéroport|code iata
port: port de départ|port d arrivée|port de chargement
station: gare de départ|gare d arrivée|station|station de départ|station d arrivée = Gare Centrale|Vieux-Port|Université|Hôtel de Ville|Aéroport|Porte Nord|Parc des Rives|Musées|Terminal Ouest|Place du Marché|Stade|Hôpital|Vieux Moulin|Rue du Lac|Opéra|Parc des Expositions
origin: point de départ|lieu de prise en charge|ville de départ|provenance
destination: ville d arrivée|lieu de dépose|lieu de livraison|point d arrivée
elevation: altitude|élévation
warehouse: dépôt|centre de distribution|nom de l entrepôt = Entrepôt Nord:26|Entrepôt Sud:24|Entrepôt Central:32|Dépôt Est:18
storage_location: emplacement en entrepôt|allée|étagère
room_number: numéro de salle|salle de classe|bureau numéro
floor: numéro d étage|niveau du bâtiment
building: nom du bâtiment|immeuble = Bâtiment principal|Aile Nord|Aile Sud|Tour A|Tour B|Annexe|Laboratoires|Bibliothèque|Pavillon Est
seat: siège numéro|numéro de siège|numéro de place
gate: porte d embarquement|porte
terminal: terminal de l aéroport|aérogare
`;
