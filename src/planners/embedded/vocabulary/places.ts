/** Cities with the country they are in, and cities of single countries with their state. */
export const WORLD_CITIES: readonly (readonly [city: string, country: string, code: string])[] = [
  ['London', 'United Kingdom', 'GB'], ['Manchester', 'United Kingdom', 'GB'], ['Edinburgh', 'United Kingdom', 'GB'], ['New York', 'United States', 'US'], ['Chicago', 'United States', 'US'], ['Los Angeles', 'United States', 'US'],
  ['Seattle', 'United States', 'US'], ['Boston', 'United States', 'US'], ['Toronto', 'Canada', 'CA'], ['Vancouver', 'Canada', 'CA'], ['Montreal', 'Canada', 'CA'], ['Berlin', 'Germany', 'DE'], ['Munich', 'Germany', 'DE'], ['Hamburg', 'Germany', 'DE'],
  ['Paris', 'France', 'FR'], ['Lyon', 'France', 'FR'], ['Madrid', 'Spain', 'ES'], ['Barcelona', 'Spain', 'ES'], ['Rome', 'Italy', 'IT'], ['Milan', 'Italy', 'IT'], ['Amsterdam', 'Netherlands', 'NL'], ['Rotterdam', 'Netherlands', 'NL'],
  ['Vienna', 'Austria', 'AT'], ['Zurich', 'Switzerland', 'CH'], ['Stockholm', 'Sweden', 'SE'], ['Oslo', 'Norway', 'NO'], ['Copenhagen', 'Denmark', 'DK'], ['Warsaw', 'Poland', 'PL'], ['Prague', 'Czech Republic', 'CZ'], ['Lisbon', 'Portugal', 'PT'],
  ['Dublin', 'Ireland', 'IE'], ['Tokyo', 'Japan', 'JP'], ['Osaka', 'Japan', 'JP'], ['Seoul', 'South Korea', 'KR'], ['Singapore', 'Singapore', 'SG'], ['Mumbai', 'India', 'IN'], ['Bangalore', 'India', 'IN'], ['Delhi', 'India', 'IN'],
  ['Sydney', 'Australia', 'AU'], ['Melbourne', 'Australia', 'AU'], ['São Paulo', 'Brazil', 'BR'], ['Rio de Janeiro', 'Brazil', 'BR'], ['Mexico City', 'Mexico', 'MX'], ['Guadalajara', 'Mexico', 'MX'], ['Buenos Aires', 'Argentina', 'AR'], ['Cape Town', 'South Africa', 'ZA'],
]; // prettier-ignore

/** `code=name|City|City`: states of the US with cities in them. */
const US_STATES = `NY=New York|New York|Buffalo|Rochester|Albany
CA=California|Los Angeles|San Diego|San Francisco|Sacramento|San Jose
IL=Illinois|Chicago|Naperville|Peoria
TX=Texas|Houston|Dallas|Austin|San Antonio|Fort Worth
AZ=Arizona|Phoenix|Tucson|Mesa
PA=Pennsylvania|Philadelphia|Pittsburgh|Allentown
FL=Florida|Miami|Tampa|Orlando|Jacksonville
OH=Ohio|Cleveland|Cincinnati|Toledo
GA=Georgia|Atlanta|Savannah|Macon
NC=North Carolina|Charlotte|Raleigh|Durham
WA=Washington|Seattle|Spokane|Tacoma
CO=Colorado|Denver|Boulder|Fort Collins
MA=Massachusetts|Boston|Worcester|Cambridge
MI=Michigan|Detroit|Grand Rapids|Ann Arbor
TN=Tennessee|Nashville|Memphis|Knoxville
MN=Minnesota|Minneapolis|Saint Paul|Duluth
NV=Nevada|Las Vegas|Reno|Henderson
OR=Oregon|Portland|Eugene|Salem
UT=Utah|Salt Lake City|Provo|Ogden
MO=Missouri|Kansas City|Saint Louis`;

export const US_CITIES: readonly (readonly [city: string, state: string, code: string])[] = US_STATES.split('\n').flatMap((line) => {
  const [head = '', ...cities] = line.split('|');
  const [code = '', state = ''] = head.split('=');
  return cities.map((city) => [city, state, code] as const);
});

export const CITIES_OF: Readonly<Record<string, readonly string[]>> = {
  de: 'Berlin|Hamburg|München|Köln|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Kiel|Lübeck|Freiburg|Erfurt|Mainz|Rostock|Kassel|Potsdam|Heidelberg|Würzburg|Regensburg|Aachen'.split('|'),
  es: 'Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|Granada|Vitoria|Elche|Oviedo|Badajoz|Pamplona|Almería|San Sebastián|Burgos|Salamanca|Albacete|Logroño|Santander|León|Cádiz|Toledo'.split('|'),
  fr: 'Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Toulon|Grenoble|Dijon|Angers|Nîmes|Clermont-Ferrand|Le Mans|Brest|Tours|Amiens|Limoges|Annecy|Metz|Besançon|Perpignan|Orléans|Rouen|Caen'.split('|'),
  en_GB: 'London|Birmingham|Manchester|Leeds|Liverpool|Sheffield|Bristol|Newcastle upon Tyne|Nottingham|Leicester|Edinburgh|Glasgow|Cardiff|Belfast|Southampton|Portsmouth|York|Cambridge|Oxford|Brighton|Plymouth|Reading|Norwich|Exeter|Bath'.split('|'),
  en_CA: 'Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City|Hamilton|Kitchener|London|Halifax|Victoria|Windsor|Saskatoon|Regina'.split('|'),
  en_AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Gold Coast|Newcastle|Canberra|Wollongong|Hobart|Geelong|Townsville|Cairns|Darwin|Ballarat'.split('|'),
  en_IN: 'Mumbai|Delhi|Bangalore|Hyderabad|Ahmedabad|Chennai|Kolkata|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|Surat'.split('|'),
  it: 'Roma|Milano|Napoli|Torino|Palermo|Genova|Bologna|Firenze|Bari|Catania|Venezia|Verona|Messina|Padova|Trieste|Brescia|Parma'.split('|'),
  nl: 'Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Haarlem|Arnhem|Leiden|Maastricht'.split('|'),
  pt_BR: 'São Paulo|Rio de Janeiro|Brasília|Salvador|Fortaleza|Belo Horizonte|Manaus|Curitiba|Recife|Porto Alegre|Belém|Goiânia|Campinas|Florianópolis'.split('|'),
  es_MX: 'Ciudad de México|Guadalajara|Monterrey|Puebla|Tijuana|León|Mérida|Querétaro|Toluca|Cancún|Veracruz|Oaxaca|Chihuahua|Morelia'.split('|'),
}; // prettier-ignore

export const AIRPORTS: readonly string[] = 'JFK|LAX|ORD|ATL|DFW|SFO|SEA|MIA|BOS|DEN|LHR|LGW|MAN|CDG|ORY|FRA|MUC|BER|AMS|MAD|BCN|FCO|MXP|ZRH|VIE|CPH|ARN|OSL|DUB|LIS|IST|DXB|DOH|SIN|HKG|NRT|ICN|SYD|YYZ|GRU'.split('|');

export const PORTS: readonly string[] = 'Rotterdam|Antwerp|Hamburg|Bremerhaven|Valencia|Algeciras|Genoa|Felixstowe|Le Havre|Piraeus|Shanghai|Ningbo|Shenzhen|Busan|Singapore|Port Klang|Los Angeles|Long Beach|New York|Savannah|Houston|Santos|Dubai|Colombo'.split('|');
