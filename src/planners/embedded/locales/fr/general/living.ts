/** Health, animals, farming and food in French: what they are called, and their values. */
export const LIVING = `
diagnosis: diagnostic principal|affection|maladie principale|pathologie principale
icd_code: cim 10|code cim 10|code de diagnostic
medical_department: service|service de soins|unité de soins|service médical = Cardiologie:16|Orthopédie:14|Médecine générale:18|Chirurgie:13|Pédiatrie:10|Neurologie:8|Oncologie:7|Urgences:14
specialty: spécialité du médecin|spécialités = Cardiologie|Dermatologie|Médecine générale|Pédiatrie|Orthopédie|Neurologie|Gynécologie|Ophtalmologie|ORL|Psychiatrie|Endocrinologie|Urologie
symptom: symptôme|motif de la consultation|motif de visite|motif du rendez vous = Fièvre|Toux|Mal de tête|Douleur thoracique|Douleur abdominale|Fatigue|Essoufflement|Nausées|Mal de dos|Vertiges|Mal de gorge|Éruption cutanée|Douleurs articulaires|Palpitations|Insomnie|Visite de contrôle
treatment: traitement prescrit|opération|chirurgie|acte médical|soin = Médicaments|Kinésithérapie|Appendicectomie|Prothèse de genou|Coronarographie|Coloscopie|Chirurgie de la cataracte|Dialyse|Chimiothérapie|Soin de plaie|Vaccination|Observation|Cholécystectomie|IRM|Conseil|Prothèse de hanche
medication: médicaments|médication|médicament prescrit|principe actif|ordonnance
dosage: dose prescrite|dose mg
medication_frequency: fréquence de prise|prise|fréquence des prises = une fois par jour:46|deux fois par jour:30|trois fois par jour:14|si besoin:10
allergy: allergies connues|allergène patient = aucune:62|pénicilline:10|arachides:6|pollen:9|latex:3|crustacés:3|acariens:4|sulfamides:3
vaccine: vaccination|nom du vaccin|vaccins = Grippe:26|COVID-19:24|Tétanos:14|Hépatite B:10|ROR:9|HPV:7|Pneumocoque:6|Rage:4
admission_type: type admission|type de visite|type de séjour|type de patient = ambulatoire:44|hospitalisation:22|urgence:20|suivi:14
discharge_status: statut de sortie|mode de sortie|issue du traitement = retour à domicile:74|transféré:12|amélioré:8|décédé:2|sortie contre avis:4
appointment_status: statut rendez vous|statut de la consultation|état du rendez vous = effectué:62|planifié:20|annulé:9|absent:9
showed_up: venu|s est présenté|présent au rendez vous
no_show: absent au rendez vous|non présenté|rendez vous manqué
insurance_provider: assureur|compagnie d assurance|caisse d assurance|organisme d assurance = MGEN:20|Harmonie Mutuelle:22|Malakoff Humanis:14|AXA Santé:16|Groupama:14|CPAM:14
heart_rate: rythme cardiaque|battements par minute|fréquence du cœur
systolic: tension systolique|pression artérielle systolique
diastolic: tension diastolique|pression artérielle diastolique
blood_pressure: tension|ta|pression sanguine
body_temperature: température du patient|fièvre
spo2: saturation|oxygène
respiratory_rate: rythme respiratoire|respirations par minute
glucose: taux de glucose|sucre dans le sang|taux de glycémie
cholesterol: cholestérol total|taux de cholestérol|ldl
hdl: cholestérol hdl
hba1c: hémoglobine glyquée
lab_test: test|analyse de laboratoire|test de laboratoire|nom de l analyse|paramètre
lab_unit: unité du résultat|unité de laboratoire
lab_result: valeur du résultat|résultat d analyse
test_outcome: résultat du test|issue du test = négatif:82|positif:15|indéterminé:3
reference_range: valeurs de référence|plage de référence|valeurs normales
abnormal: anormal|hors norme|hors limites
sample_type: échantillon|type échantillon|prélèvement = sang:52|urine:22|écouvillon:14|sérum:8|tissu:4
medical_history: antécédents|antécédents médicaux|historique médical|notes médicales = Sans antécédent notable|Hypertension depuis 2015|Diabète de type 2 sous metformine|Asthme dans l’enfance|Opération du genou|Fumeur depuis dix ans|Antécédents familiaux cardiaques|Allergie à la pénicilline|Migraine avec aura|Appendicectomie en 2009|Cholestérol contrôlé par le régime|Anxiété suivie en thérapie|Remis d’une pneumonie|Signale une douleur légère|Contrôle dans deux semaines|Mieux après repos|Adressé à un spécialiste|Traitement ajusté|Bilan sanguin prescrit|Cicatrisation normale
icu: soins intensifs|réanimation|réadmission|urgence oui non
pain_level: douleur|niveau de douleur|échelle de douleur
trial_arm: groupe de traitement|bras de l étude|groupe d étude|variante = traitement:50|contrôle:50
pet_name: nom de l animal de compagnie|nom du chien|nom du chat = Luna|Max|Nala|Rocky|Minou|Félix|Bella|Oscar|Caramel|Simba|Rex|Chipie|Oslo|Praline|Filou|Gribouille|Lola|Milo|Noisette|Pacha|Plume|Réglisse|Tigrou|Ulysse|Vanille|Zoé|Biscuit|Câline|Gaston|Olga
species: animal|espèces|type d animaux
breed: race du chien|race de l animal
pet_age: âge de l animal|âge animal
pet_weight: poids de l animal|poids animal
neutered: vaccinée|castré|stérilisée|pucé
microchip: puce|numéro de puce|puce électronique
wild_species: espèce observée|espèce sauvage|oiseau|espèce d oiseau = Renard roux|Chevreuil|Héron cendré|Chouette effraie|Rouge-gorge|Sanglier|Blaireau|Martin-pêcheur|Balbuzard|Hérisson|Milan royal|Loutre|Mésange|Buse variable
livestock: type de bétail|bétail|cheptel = Vache laitière:38|Bovin viande:24|Mouton:18|Porc:14|Chèvre:6
milk_yield: production de lait|litres de lait|production laitière
crop: cultures|plante cultivée|type culture
crop_variety: variété cultivée|variété de semence
soil_type: type sol|sol|nature du sol = limon:34|argile:24|limon sableux:20|limoneux:12|sable:8|tourbe:2
irrigated: est irrigué|avec irrigation
irrigation: arrosage|type d irrigation|système d irrigation|méthode d irrigation = goutte à goutte:30|aspersion:36|submersion:10|pivot:14|aucune:10
fertilizer: type d engrais|fertilisant|pesticide = NPK 15-15-15|Urée|Ammonitrate|Compost|Potasse|Fumier|DAP
fertilizer_kg: quantité d engrais|engrais kg
organic: bio|est bio|agriculture biologique
dish: nom plat|mets|repas|plat principal|nom de la recette|plat commandé
dish_category: catégorie plat|section du menu|catégorie du plat
cuisine: gastronomie|style de cuisine = Française:30|Italienne:18|Japonaise:11|Libanaise:8|Marocaine:9|Chinoise:8|Indienne:6|Espagnole:5|Thaïlandaise:5
restaurant: nom du restaurant|bistrot|brasserie|café = Le Petit Olivier|Chez Amélie|La Table du Port|Le Bistrot Bleu|Au Vieux Moulin|La Fourchette Verte|Chez Marcel|Sakura|La Terrasse|Brasserie du Nord|L’Auberge du Lac|Le Comptoir|La Mère Rose|Trattoria Roma|Épices et Saveurs|Crêperie du Pont|Chez {Paul,Jeanne,Victor,Lucette,Antoine}|Le Bistrot {du Marché,des Halles,de la Gare,Lumière}|La Table {de Louis,des Anges,du Chef}|Au {Coin Gourmand,Petit Cochon,Pied de Vigne,Bon Accueil}|L’Auberge {du Cheval Blanc,des Tilleuls,de la Forêt}|Brasserie {du Commerce,de la Paix,Saint-Michel,des Arts}|La {Marmite,Cantine,Cave à Manger,Grange,Bonne Franquette}|Le {Jardin Secret,Chaudron,Vieux Pressoir,Bouchon,Canard Bleu,Grand Large}|{Pizzeria,Trattoria} {Napoli,Bella Vista}|Crêperie {Bretonne,des Remparts}|Sushi Hana|Dragon d’Or|Taj Mahal|Couscous Royal|Le Mékong|Café de Flore|Café des Sports|Les Deux Magnolias|Poissonnerie du Quai
vegetarian: végétarienne|vegan|sans gluten|épicé
diet: régime|préférence alimentaire|restriction alimentaire = aucun:62|végétarien:16|végan:8|sans gluten:8|halal:5|casher:1
ingredient: ingrédient principal = Tomate|Poulet|Riz|Basilic|Ail|Huile d’olive|Bœuf|Saumon|Pomme de terre|Champignon|Fromage|Lentilles|Pâtes|Épinards|Pois chiches
allergens: allergène|contient des allergènes = aucun:40|gluten:18|lait:14|fruits à coque:10|œuf:8|poisson:5|soja:5
table_number: n table|table numéro
wine: vin|nom du vin|cépage = Merlot|Cabernet Sauvignon|Pinot Noir|Chardonnay|Riesling|Sauvignon Blanc|Syrah|Gamay|Grenache|Chenin
difficulty: niveau de difficulté|degré de difficulté = facile:40|moyen:40|difficile:20
workout: entraînement|séance|activité sportive|cours de fitness = Course:24|Vélo:18|Musculation:20|Yoga:12|Natation:9|HIIT:8|Aviron:5|Pilates:4
`;
