/** Weather, energy, vehicles, buildings and other measures in German: what they are called, and their values. */
export const MEASURES = `
temperature: temp|außentemperatur|innentemperatur|wassertemperatur|bodentemperatur|durchschnittstemperatur|temperatur in grad|höchsttemperatur|tiefsttemperatur|temperatur celsius
machine_temperature: maschinentemperatur|motortemperatur|öltemperatur|prozesstemperatur|kühlmitteltemperatur
humidity: relative luftfeuchte|feuchte|bodenfeuchte|bodenfeuchtigkeit
pressure: barometer|druck hpa
machine_pressure: öldruck|reifendruck|hydraulikdruck|wasserdruck|druck in bar
wind_speed: windstärke|böen|windböen
wind_direction: richtung des windes = N|NO|O|SO|S|SW:16|W:18|NW:13
rainfall: regen|niederschlagsmenge|regen mm
snow: schnee|schneehöhe|schneefall
weather: wetterzustand|wetterbedingungen|wetterbedingung|witterung = sonnig:30|bewölkt:32|regnerisch:20|heiter:9|windig:4|neblig:3|verschneit:2
uv_index: uv|uv wert
visibility: sichtweite|sicht
co2: co2 wert|co2 gehalt|kohlendioxid|co2 konzentration
co2_emissions: co2 emissionen|co2 fußabdruck|kohlendioxidausstoß|ausstoß
pm25: feinstaub|feinstaub pm2 5
pm10: feinstaub pm10|grobstaub
aqi: luftqualität|luftqualitätsindex|luftgüte
no2: stickstoffdioxid|ozon|schwefeldioxid
noise: lärm|schallpegel|lautstärke|geräuschpegel
light: beleuchtungsstärke|helligkeit|lichtstärke|licht
ph: ph|boden ph|säuregrad
turbidity: trübung|leitfähigkeit|salzgehalt|gelöster sauerstoff
vibration: schwingung|vibration|erschütterung
voltage: netzspannung|volt
current_amps: strom ampere|ampere|elektrischer strom
power_kw: leistung kw|leistungsaufnahme|ausgangsleistung|wirkleistung|spitzenleistung|leistung in kw
energy_kwh: energie|verbrauch kwh|verbrauch in kwh|kwh|energiemenge|stromerzeugung|erzeugte energie|stromproduktion
gas_usage: gasverbrauch|wasserverbrauch|gasmenge|wassermenge
tariff: energietarif|tarifzone = Spitzenlast:34|Nebenzeit:46|Standard:20
frequency_hz: netzfrequenz|frequenz hz
distance: distanz km|entfernung in km|streckenlänge|kilometer gefahren|fahrstrecke|gefahrene kilometer|strecke km|entfernung von zuhause|arbeitsweg
speed: tempo|durchschnittsgeschwindigkeit|höchstgeschwindigkeit|geschwindigkeit kmh
rpm: umdrehungen|motordrehzahl|umdrehungen pro minute
torque: drehmoment
odometer: km stand|tachostand|kilometer stand|gefahrene km
fuel_consumption: spritverbrauch|benzinverbrauch|verbrauch pro 100 km
fuel_amount: tankfüllung|füllmenge|tankstand|getankte liter
fuel_type: treibstoff|kraftstofftyp|antriebsart|antrieb = Benzin:44|Diesel:30|Hybrid:14|Elektro:12
engine_size: motorgröße|hubraum ccm|ccm
horsepower: ps|motorleistung|leistung ps
area_sqft: quadratfuß
area_sqm: wohnfläche qm|qm|m2|nutzfläche|fläche in m2|fläche qm|größe in qm|wohnfläche in m2
lot_size: grundstücksgröße|grundstück
area_hectares: fläche ha|fläche in hektar|ackerfläche|feldgröße|betriebsgröße in hektar|ha
bedrooms: anzahl schlafzimmer|schlafräume
bathrooms: anzahl badezimmer|bad anzahl|anzahl bäder
rooms: zimmer anzahl|anzahl räume|räume|zimmerzahl
floors: anzahl stockwerke|etagen|anzahl etagen|geschosse
parking_spaces: stellplätze|parkplätze|anzahl parkplätze|garagenplätze|garage
yes_amenity: balkon|garten vorhanden|möbliert|haustiere erlaubt|aufzug|schwimmbad|pool|wlan|klimaanlage|barrierefrei|fahrstuhl
guests: personenzahl|personenanzahl|gästeanzahl|anzahl reisende|anzahl passagiere|gruppengröße
adults: anzahl erwachsene
kids_in_booking: mitreisende kinder|kinder in der buchung
capacity: plätze|fassungsvermögen|maximale teilnehmerzahl|max teilnehmer|kapazität in personen
occupancy_rate: auslastungsgrad|belegungsquote|belegungsrate|nutzungsgrad|auslastung in prozent
percentage: anteil in prozent|prozentanteil|quote
growth_rate: wachstumsrate|änderung|veränderung in prozent|kursänderung|wachstum in prozent
volume: gehandeltes volumen|volumen|handelsmenge
length_cm: länge cm|länge in cm
width_cm: breite cm|breite in cm
depth_cm: tiefe km|tiefe cm|stärke in mm|höhe in cm
magnitude: magnitude|stärke des bebens|erdbebenstärke
output_units: stückzahl produziert|produzierte menge|ausbringung|produktion|produktionsvolumen|gefertigte stück
defects: defekte teile|fehlerhafte stücke|ausschussmenge|mängel|anzahl fehlerhafte
defect_rate: fehlerquote|ausschussquote|ausschussrate|fehlerrate|reklamationsquote
cycle_time: zykluszeit|taktzeit|rüstzeit
downtime: stillstand|ausfalldauer|stillstand in minuten
oee: gesamtanlageneffektivität|produktivität|wirkungsgrad
nutrition_kcal: kcal|kaloriengehalt|brennwert
calories_burned: verbrannte kalorien|kalorienverbrauch
macros: protein|proteine|zuckergehalt|fettgehalt|ballaststoffe
steps: schrittzahl|anzahl schritte
alcohol: alkohol|promille getränk|volumenprozent
votes: stimmenanzahl|anzahl stimmen|stimmenzahl
turnout: wahlbeteiligung
population: bevölkerungszahl|anzahl einwohner
rank: platz|rangfolge|rangliste|position tabelle|tabellenplatz
units_count: anzahl gesamt|zähler|zahl
pages: seitenzahl|anzahl seiten buch|seitenanzahl
word_count: wörter|anzahl wörter|wortzahl
visits: besuchszahl|anzahl besuche|besuche pro monat
orders_count: bestellungen gesamt|bestellanzahl|anzahl der bestellungen|anzahl käufe|gesamtbestellungen
support_tickets: supportanfragen|tickets|anzahl beschwerden|supporttickets
units_products: anzahl produkte|anzahl geräte|anzahl konten|anzahl verträge
previous_claims: frühere schäden|vorschäden|anzahl schäden|anzahl unfälle|vorherige schäden
credits: ects|credits|kreditpunkte
fare_class_weight: gepäck|gepäckgewicht|gepäckstücke|freigepäck
yield_t_ha: ernteertrag je hektar|ertrag pro hektar|erntemenge|ertrag in tonnen
mass_weight_kg: fracht|ladung|nutzlast|zuladung|tonnage|gewicht in tonnen
`;
