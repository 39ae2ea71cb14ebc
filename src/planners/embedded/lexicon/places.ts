import type { Make } from '../model.js';
import { AIRPORTS, PORTS } from '../vocabulary/places.js';
import { among, code, concepts, fake, int, oneOf, skew } from './builders.js';

const city: Make = fake('location.city');

/** Where a flight begins and ends is an airport. */
const stop: Make = (context) => (['flight', 'airline', 'aircraft', 'aviation', 'airport', 'flug', 'vuelo', 'vol'].some((word) => context.mentioned.has(word)) ? among(AIRPORTS) : city)(context);
const state: Make = fake('location.state');

export const PLACES = concepts([
  ['city', 'city|town|city name|municipality|hometown|home city|city town|place of residence|birthplace|place of birth|residence|departure city|arrival city|destination city|origin city|shipping city|billing city|hotel city|store city|metro area; de stadt|ort|wohnort|geburtsort; es ciudad|localidad|municipio|población; fr ville|commune', city],
  ['country', 'country|country name|nation|country of origin|country of residence|home country|shipping country|billing country|destination country|birth country; de land|herkunftsland; es país|país de origen; fr pays', fake('location.country')],
  ['country_code', 'country code|iso country|country iso|iso code; de ländercode|länderkürzel; es código de país; fr code pays', fake('location.countryCode')],
  ['state', 'us state|state name|home state|shipping state|billing state|state abbreviation|state code|state province|state or province|address state|customer state|residence state|property state; de bundesland', state],
  ['state_code', 'state abbr', fake('location.state', { abbreviated: true })],
  ['province', 'province|prefecture|canton; es provincia; fr département|région', state],
  ['county', 'county; de landkreis|kreis; es condado', fake('location.county')],
  ['region', 'region|area name|territory|sales region|district|zone|geography|market region|geo|sales territory; de gebiet|verkaufsgebiet; es región|zona; fr secteur géographique|zone', oneOf('North:24|South:22|East:20|West:22|Central:12')],
  ['continent', 'continent|world region; de kontinent; es continente', oneOf('Europe:35|North America:25|Asia:22|South America:9|Africa:6|Oceania:3')],
  ['address', 'address|adress|street adress|street address|full address|home address|mailing address|shipping address|billing address|delivery address|property address|site address|pickup address|dropoff address|drop off address|address line|address line 1|street|street name and number|location address|service address|incident address|residential address|from address|to address|old address|new address; de adresse|anschrift|straße|strasse|straße und hausnummer|lieferadresse|rechnungsadresse; es dirección|calle|domicilio; fr adresse|rue|adresse postale', fake('location.streetAddress')],
  ['street_name', 'street name; de straßenname; es nombre de calle; fr nom de rue', fake('location.street')],
  ['house_number', 'house number|building number|street number|house no; de hausnummer; es número de casa; fr numéro de rue', int(1, 199, skew(32))],
  ['apartment', 'apartment|address line 2|apt|suite|apartment number|unit number|flat number', code('Apt ##?')],
  ['postal_code', 'postal code|zip|zip code|zipcode|postcode|post code|postal|shipping zip|billing zip; de plz|postleitzahl; es código postal|cp; fr code postal', fake('location.zipCode')],
  ['latitude', 'latitude|lat|gps lat|gps latitude|geo lat|start lat|end lat|pickup latitude|dropoff latitude; de breitengrad; es latitud; fr latitude', fake('location.latitude', { precision: 6 })],
  ['longitude', 'longitude|lon|lng|long|gps lon|gps longitude|geo lon|start lon|end lon|pickup longitude|dropoff longitude; de längengrad; es longitud; fr longitude', fake('location.longitude', { precision: 6 })],
  ['coordinates', 'coordinates|gps coordinates|geo coordinates|gps|gps position|geolocation; de koordinaten; es coordenadas; fr coordonnées', code('[345]#.#####,-[1789]#.#####')],
  ['time_zone', 'time zone|timezone|tz; de zeitzone; es zona horaria; fr fuseau horaire', fake('location.timeZone')],
  ['location', 'location|place|site|venue|locality|position name|spot; de standort; es ubicación|lugar; fr lieu|emplacement|localisation', oneOf('Downtown|North Campus|Harbor District|Old Town|Airport|City Center|West End|Riverside|Industrial Park|University Quarter|Main Street|East Gate|Lakeside|Market Square|Central Station'), 'weak'],
  ['neighborhood', 'neighborhood|neighbourhood|suburb|borough|city quarter|city district; de stadtteil|viertel|stadtbezirk; es barrio|colonia|distrito; fr quartier|arrondissement', oneOf('Old Town|Riverside|Greenfield|Hillcrest|Lakeview|Chinatown|Midtown|Westside|Eastwood|Harborview|Maplewood|University District|Southgate|Northgate|Parkside|Sunnyside')],
  ['airport', 'airport|airport code|iata|iata code|departure airport|arrival airport|origin airport|destination airport|departure airport code|arrival airport code|from airport|to airport|origin code|destination code|departure code|arrival code|hub; de flughafen|abflughafen|zielflughafen; es aeropuerto|aeropuerto de origen|aeropuerto de destino; fr aéroport', among(AIRPORTS)],
  ['port', 'seaport|port of loading|port of discharge|origin port|destination port name|departure port|arrival port|harbor|harbour|loading port|discharge port; de hafen; es puerto; fr port maritime', among(PORTS)],
  ['station', 'train station|departure station|arrival station|start station|end station|metro station|bus stop|stop name|from station|to station|pickup station|return station|station; de bahnhof|haltestelle|startbahnhof|zielbahnhof; es estación|parada; fr gare|arrêt', oneOf('Central Station|Harbor Front|University|City Hall|Airport|North Gate|Riverside Park|Museum Quarter|West Terminal|Market Square|Stadium|Hospital|Old Mill|Lake Street|Opera|Exhibition Center')],
  ['origin', 'origin|from location|departure location|pickup location|start location|pick up location|pickup|departure place|origin location; de abfahrtsort|startort; es origen; fr origine|lieu de départ', stop],
  ['destination', 'destination|to location|dropoff location|drop off location|end location|destination location|delivery location|dropoff|arrival location; de ziel|zielort|reiseziel; es destino; fr lieu d arrivée|destination', stop],
  ['elevation', 'elevation|altitude; de höhenlage; es altitud', int(0, 2800, skew(180))],
  ['warehouse', 'warehouse|warehouse name|depot|distribution center|fulfillment center|warehouse location|storage site; de lager|lagername; es almacén|bodega; fr entrepôt', oneOf('Chicago Hub|Dallas DC|Atlanta North|Newark East|Reno West|Columbus Central|Memphis South|Phoenix Depot')],
  ['storage_location', 'storage location|bin|bin location|shelf|aisle|storage bin|rack|shelf location|bin code|storage place|shelf number; de lagerort|lagerplatz|regal|regalplatz; es ubicación de almacén|estante; fr emplacement de stockage|rayon', code('[ABCDEF]-##-##')],
  ['room_number', 'room number|room no|room|classroom|room id|room name|meeting room|hotel room|exam room|operating room; de raum|raumnummer|zimmer|zimmernummer; es habitación|aula|número de habitación|sala; fr chambre|salle|numéro de chambre', code('[1234][0123]#')],
  ['floor', 'floor|floor number|storey|story level; de stockwerk|etage; es piso|planta; fr étage', int(0, 12, skew(3))],
  ['building', 'building|building name|block name|campus building; de gebäude; es edificio; fr bâtiment', oneOf('Main Building|North Wing|South Wing|Tower A|Tower B|Annex|Science Block|Library Building|East Pavilion')],
  ['seat', 'seat|seat number|seat no|seat assignment; de sitzplatz|sitzplatznummer; es asiento; fr siège|place assise', code('[123]#[ABCDEF]')],
  ['gate', 'gate|gate number|boarding gate; es puerta de embarque', code('[ABCDE][123]#')],
  ['terminal', 'terminal|airport terminal', oneOf('T1:35|T2:30|T3:20|T4:15')],
]); // prettier-ignore
