/** Places and addresses in German: what they are called, and their values. */
export const PLACES = `
city: stadtname|ortschaft|gemeinde|wohnstadt|heimatort|lieferort|city
country: staat|wohnland|lieferland|landname|zielland|geburtsland
country_code: länderkennung|iso ländercode|landcode
state: land bundesland|bundesländer|kanton bundesland
state_code: bundesland kürzel|bundeslandkürzel
province: provinz|kanton
county: bezirk
region: region|vertriebsregion|vertriebsgebiet|zone = Nord:24|Süd:24|Ost:20|West:22|Mitte:10
continent: erdteil = Europa:45|Nordamerika:20|Asien:20|Südamerika:7|Afrika:5|Ozeanien:3
address: straße hausnummer|wohnadresse|postadresse|postanschrift|wohnanschrift|lieferanschrift|rechnungsanschrift|str|adr|straße hausnr
street_name: straße ohne nummer
house_number: hausnr|hnr|haus nr
apartment: wohnungsnummer|apartmentnummer|wohnung nr|adresszusatz
postal_code: post leitzahl|postcode|plz ort code
latitude: geografische breite|breite geo|lat
longitude: geografische länge|länge geo|lon
coordinates: geokoordinaten|gps koordinaten|position gps
time_zone: zeitzonen
location: lokation|platz|ort der messung|örtlichkeit = Innenstadt|Nordcampus|Hafenviertel|Altstadt|Flughafen|Stadtmitte|Westend|Uferstraße|Industriepark|Universitätsviertel|Hauptstraße|Osttor|Seeufer|Marktplatz|Hauptbahnhof
neighborhood: ortsteil|kiez|quartier|stadtviertel = Altstadt|Neustadt|Nordstadt|Südstadt|Westend|Ostend|Bahnhofsviertel|Hafenviertel|Universitätsviertel|Gartenstadt|Lindenhof|Weststadt|Schlossviertel|Rosental|Waldsiedlung|Am See
airport: flughafencode|startflughafen|ankunftsflughafen|iata code
port: seehafen|ladehafen|abgangshafen|zielhafen|löschhafen
station: station|startstation|endstation|zielstation|haltestellenname|abfahrtsbahnhof|ankunftsbahnhof = Hauptbahnhof|Hafenfront|Universität|Rathaus|Flughafen|Nordtor|Uferpark|Museumsviertel|Westkreuz|Marktplatz|Stadion|Klinikum|Alte Mühle|Seestraße|Oper|Messe
origin: ursprung|herkunft ort|abholort|abfahrtort|von ort|absendeort|versandort
destination: bestimmungsort|zustellort|zielstadt|nach ort|lieferziel
elevation: höhe über meer|höhe über nn|meereshöhe
warehouse: warenlager|lagerhaus|lagerstandort|depot = Lager Nord:24|Lager Süd:24|Hauptlager:30|Lager Ost:12|Außenlager West:10
storage_location: lagerfach|stellplatz lager|fach
room_number: raumnr|zimmernr|klassenzimmer|hörsaal|klassenraum
floor: stock|geschoss
building: bauwerk|gebäudename|haus gebäude = Hauptgebäude|Nordflügel|Südflügel|Turm A|Turm B|Anbau|Laborgebäude|Bibliothek|Pavillon Ost
seat: sitz|sitznummer|platznummer
gate: flugsteig|abfluggate
terminal: flughafenterminal|abfertigungshalle
`;
