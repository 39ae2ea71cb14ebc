/** Weather, energy, vehicles, buildings and other measures in French: what they are called, and their values. */
export const MEASURES = `
temperature: temp|température ambiante|température extérieure|température intérieure|température de l air|température moyenne|température de l eau|température maximale|température minimale
machine_temperature: température machine|température du moteur|température d huile
humidity: taux d humidité|humidité relative|humidité du sol
pressure: pression de l air|pression barométrique
machine_pressure: pression d huile|pression des pneus|pression hydraulique|pression en bar
wind_speed: vitesse vent|rafale|rafales
wind_direction: direction vent = N|NE|E|SE|S|SO:16|O:18|NO:13
rainfall: pluviométrie|précipitation|cumul de pluie
snow: neige|hauteur de neige|enneigement
weather: temps qu il fait|conditions météo|état du ciel|condition météo = ensoleillé:34|nuageux:30|pluvieux:20|partiellement nuageux:8|venteux:4|brouillard:3|neige:1
uv_index: indice uv
visibility: visibilité
co2: dioxyde de carbone|taux de co2|concentration de co2
co2_emissions: émissions de co2|empreinte carbone
pm25: particules fines|pm2 5 particules
pm10: particules pm10
aqi: qualité de l air|indice de qualité de l air
no2: dioxyde d azote|ozone
noise: bruit|niveau de bruit|décibels
light: luminosité|lumière|éclairement
ph: ph|acidité|niveau de ph
turbidity: turbidité|conductivité|salinité|oxygène dissous
vibration: vibrations|niveau de vibration
voltage: tension électrique|volts
current_amps: courant électrique|ampérage|ampères|intensité
power_kw: puissance kw|puissance active|puissance électrique|demande
energy_kwh: énergie|kwh|énergie consommée|consommation kwh|électricité|énergie produite|production d énergie
gas_usage: consommation de gaz|consommation d eau|gaz consommé
tariff: tarif électrique|période tarifaire|option tarifaire = heures pleines:40|heures creuses:46|base:14
frequency_hz: fréquence réseau|fréquence hz
distance: distance km|distance parcourue|kilomètres parcourus|trajet|distance en km
speed: vitesse moyenne|vitesse maximale|vitesse km h
rpm: régime moteur|tours par minute|vitesse de rotation
torque: couple|couple moteur
odometer: km|kilométrage du véhicule|compteur kilométrique
fuel_consumption: consommation aux 100 km|consommation moyenne
fuel_amount: niveau de carburant|litres de carburant|quantité de carburant
fuel_type: type carburant|énergie du véhicule|motorisation = essence:44|diesel:32|hybride:14|électrique:10
engine_size: cylindrée cc|cm3
horsepower: puissance moteur|cv|puissance en chevaux
area_sqft: pieds carrés
area_sqm: m2|superficie|surface|surface en m2|surface du logement
lot_size: taille du terrain|terrain|superficie du terrain
area_hectares: surface cultivée|ha|hectares|surface en hectares
bedrooms: chambres|nb chambres
bathrooms: nombre de salles de bain|sdb
rooms: nb pièces|nombre pièces
floors: étages|niveaux|nombre de niveaux
parking_spaces: places de parking|stationnement|garage|places de stationnement
yes_amenity: piscine|balcon|jardin|meublé|ascenseur|terrasse|wifi|climatisation|animaux acceptés
guests: nombre d invités|nombre de voyageurs|nombre de passagers|nombre de couverts|taille du groupe|voyageurs
adults: nombre d adultes
kids_in_booking: enfants dans la réservation|enfants du séjour
capacity: capacité maximale|places|nombre de places disponibles
occupancy_rate: taux occupation|taux de remplissage|taux d utilisation
percentage: pour cent|pourcent
growth_rate: taux de croissance|évolution|variation en pourcentage
volume: volume échangé|volume de transactions
length_cm: longueur cm
width_cm: largeur cm
depth_cm: hauteur cm|profondeur km
magnitude: magnitude|magnitude du séisme
output_units: pièces produites|volume de production|quantité produite
defects: nombre de défauts|pièces rejetées|rejets
defect_rate: taux de défaut|taux de défauts|taux de rebut
cycle_time: temps de cycle|temps de traitement machine
downtime: minutes d arrêt|durée d arrêt|temps mort
oee: trs|taux de rendement synthétique|productivité|efficacité
nutrition_kcal: kcal|valeur énergétique
calories_burned: calories brûlées|dépense calorique
macros: protéine|matières grasses|sucres|fibres|sel nutritif
steps: nombre de pas|pas quotidiens
alcohol: alcool|degré d alcool
votes: nombre de votes|nombre de voix
turnout: taux de participation|participation électorale
population: nombre d habitants|population totale
rank: position au classement|place|position finale
units_count: compte|nombre|total nombre
pages: nombre de pages
word_count: mots|nombre mots
visits: nombre de visites|passages
orders_count: commandes|total des commandes|nombre d achats|nombre commandes
support_tickets: tickets|nombre de tickets|demandes d assistance|nombre de réclamations
units_products: nombre de produits|produits détenus|nombre d appareils
previous_claims: sinistres antérieurs|nombre de sinistres|sinistres précédents|accidents antérieurs
credits: nombre de crédits|ects
fare_class_weight: bagage|bagages|poids des bagages
yield_t_ha: rendement à l hectare|récolte en tonnes|tonnes par hectare
mass_weight_kg: cargaison|charge utile|tonnage|poids en tonnes
`;
