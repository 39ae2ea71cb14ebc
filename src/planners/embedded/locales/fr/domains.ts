/** Concepts of the domains in French. */
export const DOMAINS = `
[e-commerce]
product_title: titre|titre du produit = @product
category: catégorie|catégories = @product_category
return_status: statut du retour|statut du remboursement = approuvé:40|remboursé:35|en attente:15|refusé:10
condition: état|état du produit|état de l article = neuf:70|comme neuf:12|bon:12|correct:6
[healthcare]
insurance_provider: mutuelle|assurance|assureur = @insurance_provider
department: service|département|unité = @medical_department
temperature: température|temp|fièvre
unit: unité|unités
refills: renouvellements|nombre de renouvellements
dose_number: numéro de dose|dose numéro
hospital: hôpital|nom de l hôpital|clinique|établissement|centre médical = CHU Nord|Clinique Sainte-Marie|Hôpital du Lac|Centre hospitalier Sud|Hôpital Saint-Louis|Clinique des Tilleuls|Hôpital des Enfants|Polyclinique Ouest|CHU {Sud,Est,de Bordeaux,de Nantes,de Lille,de Lyon,de Rennes}|Hôpital {Saint-Joseph,Saint-Antoine,Sainte-Anne,Notre-Dame,de la Croix,du Parc,Pasteur,Laennec}|Clinique {du Parc,des Lilas,Saint-Martin,Bellevue,de l’Europe,du Lac,Pasteur,des Cèdres,Saint-Jean}|Centre hospitalier {Nord,de la Vallée,du Littoral,des Collines,de Montfort,du Pays}|Polyclinique {Est,du Golfe,des Fleurs,Saint-Roch,de l’Ouest}|Maternité {des Roses,du Centre,Sainte-Thérèse}|Institut {du Cœur,de cancérologie,de rééducation,de la vision}|Centre médical {République,des Halles,du Port,Voltaire}|Maison de santé {du Village,des Tilleuls,Jean Moulin,du Canal}|Hôpital militaire|Clinique vétérinaire du Pont|Fondation Rothier|Hôpital Bellevue|Clinique Ambroise
status: statut|statut du patient = admis:30|sorti:58|en observation:12
[finance]
expiry_date: date d expiration|expiration|valable jusqu au
ticker: symbole|symbole boursier|action|code action
listed_company: société cotée|entreprise cotée
sector: secteur|secteur boursier = Technologie|Industrie|Finance|Santé|Énergie|Consommation|Communication|Services publics
side: sens|type d ordre|achat vente|achat ou vente = achat:53|vente:47
trade_price: ouverture|plus haut|plus bas|clôture|prix d exécution
type: type|type d opération = achat:46|virement:18|dépôt:14|retrait:12|paiement:7|remboursement:3
category: catégorie|catégorie de dépense = @merchant_category
status: statut|statut de la transaction|statut du virement = effectuée:88|en attente:7|échouée:4|annulée:1
account_status: statut du compte = actif:88|inactif:7|clôturé:5
branch: agence|agence bancaire = Rue principale|Aéroport|Centre-ville|Port|Université|Parc Nord|Quartier Ouest
[education]
grade_level: niveau scolaire|niveau|classe niveau = 6e:14|5e:14|4e:14|3e:14|2de:15|1re:15|Tle:14
gpa: moyenne cumulée
average_20: moyenne|moyenne générale|moyenne sur 20
exam_score: note|note d examen|note obtenue|résultat d examen|notes|notes obtenues
final_grade: mention|note finale|appréciation finale = Très bien:14|Bien:26|Assez bien:30|Passable:22|Insuffisant:8
subject: matière|discipline|matière enseignée = Mathématiques|Français|Anglais|Biologie|Chimie|Physique|Histoire|Géographie|Arts plastiques|Musique|EPS|Informatique
school_class: classe|nom de la classe = 6e A|6e B|5e A|5e B|4e A|4e B|3e A|3e B|2nde 1|2nde 2|1re A|1re B|Tle A|Tle B
course_title: cours|nom du cours|intitulé du cours|module|formation|atelier
course_category: catégorie du cours|domaine du cours
level: niveau|niveau du cours = Débutant:45|Intermédiaire:35|Avancé:20
major: filière|spécialité|cursus|discipline étudiée|programme d études|domaine d études = Informatique|Droit|Médecine|Économie|Gestion|Psychologie|Lettres modernes|Biologie|Mathématiques|Histoire|Chimie|Sociologie
year_of_study: année d études|année de licence|année universitaire
university_year: promotion|cycle = L1:29|L2:26|L3:24|M1:21
semester: semestre|trimestre scolaire = Automne 2024|Printemps 2025|Automne 2025|Printemps 2026
period: période|heure de cours
weekday: jour|jour de la semaine = lundi|mardi|mercredi|jeudi|vendredi
attendance: assiduité|présence|taux de présence
attendance_mark: statut de présence|présent = présent:88|absent:7|retard:4|excusé:1
minutes_late: minutes de retard
hours_studied: heures d étude|temps d étude|heures de révision|temps de révision|heures de travail personnel|heures étudiées|heures révisées
passed: admis|réussi|reçu
school: école|lycée|collège|université|établissement scolaire|nom de l école = Lycée Victor Hugo|Collège Jean Moulin|École Sainte-Anne|Lycée Montaigne|Université de Lyon|Université Paris-Saclay|Collège Pasteur|Lycée Jules Ferry|Université de Bordeaux|École Jules Verne|Lycée {Pasteur,Voltaire,Camus,Descartes,Molière,Balzac,Racine,Marie Curie}|Collège {Jules Verne,Louis Aragon,Les Tilleuls,Saint-Exupéry,George Sand,Jean Jaurès,Les Oliviers}|École {primaire du Centre,maternelle Les Lilas,élémentaire du Parc,Jacques Prévert,Saint-Joseph,Les Coquelicots,Paul Éluard}|Université de {Lille,Nantes,Strasbourg,Toulouse,Rennes,Montpellier,Grenoble}|Institut {Saint-Pierre,Notre-Dame,Sainte-Marie,Agricole}|Lycée professionnel {Diderot,Eiffel,des Métiers,Le Corbusier}|École {d’ingénieurs du Nord,de commerce de Lyon,des Beaux-Arts,de musique}|Collège {Mozart,Romain Rolland,Le Parc}|IUT {de Dijon,de Tours,de Metz}|Conservatoire municipal|École Freinet|Lycée hôtelier|Collège Colette
scholarship: bourse|boursier|a une bourse
absences: absences|nombre d absences|jours d absence
enrollment_status: statut d inscription|statut de l étudiant = inscrit:78|diplômé:13|désinscrit:6|en césure:3
[social media]
platform: plateforme|réseau|réseau social
niche: niche|thématique|thème|catégorie = mode:18|voyage:14|fitness:13|cuisine:14|tech:11|beauté:13|jeux vidéo:9|famille:8
content: contenu|texte|message
comment_text: commentaire|texte du commentaire|réponse
video_title: titre de la vidéo|titre = Routine du matin en 5 minutes|J’ai testé la recette virale|Je refais ma chambre pour pas cher|Une journée avec moi|Top 10 des astuces voyage|Déballage du nouveau téléphone|Sport sans matériel|Apprendre plus vite|Ma plus grosse erreur|Tour de street food|Je réagis à mes vieilles vidéos|Bureau fait maison|Guitare pour débutants|Ce que je mange en un jour|Valise pour deux semaines|Avis honnête|Défi danse|Chat contre robot
account_type: type de compte|type de profil = personnel:72|créateur:18|professionnel:10
content_type: type de contenu|type|format = photo:42|vidéo:36|texte:12|carrousel:10
[human resources]
clocked_in: heure d arrivée|arrivée|heure d entrée|prise de poste
clocked_out: heure de départ|départ|heure de sortie|fin de poste
break_minutes: pause|durée de la pause|temps de pause|pause déjeuner
type: type d absence|type de congé = @leave_type
title: titre|poste = @job_title
stage: étape|phase = @applicant_stage
status: statut|statut du salarié = @employment_status
billable: facturable|est facturable
training_name: formation|nom de la formation|stage de formation = Sécurité incendie|Bases du RGPD|Leadership|Premiers secours|Excel avancé|Code de conduite|Gestion des conflits|CACES|Cybersécurité|Gestion du temps
satisfaction: satisfaction au travail|satisfaction|bien être au travail
education: formation initiale|études|diplôme = @education_level
[iot]
device_name: nom de l appareil|nom du capteur|nom = Capteur du salon|Thermostat cuisine|Porte du garage|Caméra avant|Sonde de serre|Moniteur chaudière|Capteur du grenier|Lampe de bureau|Passerelle entrepôt|Station du toit|Moniteur de pompe|Détecteur de fuite
device_type: type d appareil|type = thermostat:20|caméra:18|capteur de porte:16|prise connectée:16|détecteur de mouvement:14|passerelle:8|lampe:8
status: statut|état = ok:90|alerte:7|erreur:3
active_minutes: minutes actives|minutes d activité
location: emplacement|pièce|lieu|localisation = Salon|Cuisine|Chambre|Garage|Sous-sol|Bureau|Entrepôt A|Entrepôt B|Serre|Toit|Entrée
[logistics]
status: statut|statut de livraison|statut de l envoi|statut du colis|état de livraison = livré:64|en transit:18|en cours de livraison:7|en attente:6|retardé:3|retourné:2
weight: poids|poids en kg|poids du colis
vehicle_type: type de véhicule|type de camion|véhicule = fourgon:44|camion porteur:24|semi-remorque:20|camion frigorifique:12
vessel: navire|bateau|nom du navire
container_size: taille du conteneur|type de conteneur
stops: arrêts|nombre d arrêts
transport_mode: mode de transport|type de transport|moyen de transport = route:54|air:18|mer:20|rail:8
delayed: en retard|retardé|à l heure
incoterm: incoterms|condition de livraison
[real estate]
rooms: pièces|nombre de pièces|chambres et pièces
property_type: type de bien|type de logement|type d immeuble = Appartement:46|Maison:32|Studio:10|Duplex:7|Loft:5
price: prix|prix de vente|prix du bien
area: surface|superficie|surface habitable
status: statut|statut de l annonce|statut du bien = actif:56|sous compromis:18|vendu:22|retiré:4
lease_status: statut du bail|statut de location = en cours:78|expiré:14|résilié:8
available_from: disponible à partir du|date de disponibilité|libre le
listings_sold: biens vendus|nombre de ventes
commission_rate: taux de commission|frais d agence en pourcentage
furnishing: ameublement = non meublé:52|meublé:34|semi-meublé:14
hoa_fee: charges de copropriété|charges
energy_class: classe énergétique|dpe|étiquette énergie
[travel]
class: classe|classe de voyage|cabine = Économique:78|Premium économique:9|Affaires:10|Première:3
airline: compagnie aérienne|compagnie
status: statut|statut du vol = à l’heure:74|retardé:18|annulé:4|embarquement:4
booking_status: statut de la réservation|statut du voyage = confirmée:78|annulée:11|en attente:7|terminée:4
delay: retard|retard en minutes|minutes de retard
aircraft: avion|type d avion|appareil
tour_name: nom du circuit|circuit|excursion|nom du voyage = Trésors de Rome|Trek des Andes|Aventure safari|Croisière îles grecques|Aurores boréales|Route des vins|Kyoto au printemps|Tour du Mont-Blanc|Fjords en bateau|Souks du Maroc
purpose: motif du voyage|motif|but du voyage = loisirs:58|affaires:30|visite familiale:12
[telecom]
monthly_charges: frais mensuels|facture mensuelle|abonnement mensuel|coût mensuel
total_charges: frais totaux|total facturé
plan: forfait|offre|nom du forfait = Prépayé:28|Essentiel 5 Go:24|Plus 20 Go:26|Illimité:22
internet_service: service internet|type d internet = fibre:60|ADSL:20|aucun:20
call_type: type d appel|sens de l appel = sortant:52|entrant:40|manqué:8
call_result: résultat|issue|résultat de l appel|issue de l appel = répondu:74|sans réponse:14|occupé:7|messagerie:5
cell_tower: antenne|antenne relais|tour|cellule
charge: coût de l appel|frais d appel
activation_date: date d activation|activé le
dropped_calls: appels coupés|appels interrompus
calls: nombre d appels|appels
sms_count: sms envoyés|nombre de sms
roaming: itinérance|en itinérance
[manufacturing]
part_name: pièce|nom de la pièce|composant|produit = Carter d’engrenage|Arbre de transmission|Roulement 6204|Corps de vanne|Carte de commande|Disque de frein|Segment de piston|Pompe hydraulique|Support de capteur|Ventilateur|Faisceau de câbles|Bride en acier|Pale de rotor|Jeu de ressorts|Couvercle
defect_type: type de défaut|nature du défaut = rayure:28|bosse:18|désalignement:17|fissure:12|décoloration:13|cote hors tolérance:12
inspection_result: résultat du contrôle|résultat d inspection|résultat = conforme:93|non conforme:7
quality_grade: classe de qualité|qualité
maintenance_type: type de maintenance|type d entretien = préventive:54|corrective:32|inspection:14
status: statut|statut de l ordre = terminé:66|en cours:16|planifié:14|annulé:4
plant: usine|site de production|site = Usine de Lyon|Usine de Sochaux|Usine de Lille|Usine de Toulouse|Usine de Rennes|Usine de Metz|Usine de Nantes|Usine de Grenoble
temperature: température|température machine
pressure: pression
[gaming]
level: niveau|niveau du joueur
kills: éliminations|victimes
deaths: morts|nombre de morts
assists: passes décisives|assistances
kd_ratio: ratio kd|rapport kd
win_rate: taux de victoire|pourcentage de victoires
wins: victoires|parties gagnées
losses: défaites|parties perdues
rank_tier: rang|ligue|division = Bronze:26|Argent:28|Or:22|Platine:13|Diamant:7|Maître:3|Grand maître:1
game_title: jeu|titre du jeu|nom du jeu|jeu vidéo
game_genre: genre|genre du jeu = action:24|jeu de rôle:18|tir:18|stratégie:12|sport:11|puzzle:9|course:8
platform: plateforme|console
game_mode: mode de jeu|mode = classé:40|normal:34|match à mort par équipe:14|battle royale:12
map: carte|nom de la carte
match_result: résultat|résultat de la partie|issue du match = victoire:48|défaite:48|nul:4
item_name: objet|article|nom de l objet = Tenue dorée|Passe de combat|500 pièces|Épée légendaire|Bonus de vitesse|Coffre à butin|Monture dragon|Pack d’emotes|Vies supplémentaires|Coffre mystère|Bouclier amélioré|Pack VIP
copies_sold: exemplaires vendus|copies vendues
score: score|points|expérience
character_class: classe de personnage|classe|personnage|héros = Guerrier|Mage|Archer|Soigneur|Voleur|Tank|Chasseur|Paladin
guild: guilde|clan|équipe
[web logs]
session_duration: durée de session|durée|temps sur le site
status: statut|code
message: message|message de journal = @log_message
user_id: id utilisateur|identifiant visiteur|utilisateur
source: source|origine = @traffic_source
level: niveau
[cybersecurity]
status: statut|statut de l alerte = ouverte:32|en cours d’enquête:22|résolue:34|faux positif:12
action: action|action de la règle = autoriser:72|refuser:22|rejeter:6
remediation_status: statut de correction|statut de remédiation = ouverte:38|en cours:24|corrigée:32|acceptée:6
discovered_date: date de découverte|découvert le
is_phishing: hameçonnage|est malveillant|est un spam
link_count: nombre de liens|liens
source_port: port source
category: catégorie|type|type d incident = @attack_type
asset: actif|système touché|cible
[energy]
kwh_price: prix du kwh|prix par kwh
irradiance: irradiance|ensoleillement|rayonnement
panel_temperature: température du panneau|température du module
inverter_status: statut de l onduleur|statut = en marche:88|au repos:8|panne:4
rotor_rpm: vitesse du rotor
power_output: puissance de sortie|puissance
cost: coût|coût de l énergie
energy_source: source d énergie|source|type de production = Nucléaire:44|Hydraulique:14|Éolien:14|Solaire:14|Gaz:12|Charbon:2
station: borne|borne de recharge|station = Centre commercial|Aire A7|Aéroport P2|Parking du Port|Mairie|Parc Nord|Campus|Supermarché Est
[agriculture]
birth_date: date de naissance|né le
weight: poids|poids en kg|poids vif
age: âge
health_status: état de santé|état sanitaire|statut = sain:88|en traitement:8|en quarantaine:4
nutrient: azote|phosphore|potassium|nutriment
equipment_type: type de matériel|type de machine|matériel = Tracteur:42|Moissonneuse:22|Pulvérisateur:14|Semoir:14|Presse:8
farm: ferme|exploitation|nom de la ferme|domaine = Ferme des Tilleuls|Ferme du Soleil|Les Collines|La Chênaie|Le Ruisseau|Les Champs Dorés|La Grange Rouge|Pont de Pierre
rainfall: précipitations|pluviométrie|pluie
[sports]
team: équipe|club|équipe à domicile|équipe extérieure|adversaire = FC Nord|AS du Port|Olympique des Rives|Stade Aigle|Racing Club|Étoile Royale|US Montagne|SC Argent|Union Bleue|AS Côte|Entente Fer|Red Lions
position: poste|position = gardien:10|défenseur:32|milieu:34|attaquant:24
goals: buts|buts marqués
match_goals: buts à domicile|buts à l extérieur
assists: passes décisives
points: points|points par match
rebounds: rebonds|interceptions
matches: matchs|matchs joués
wins: victoires|défaites|matchs nuls
goals_for: buts pour|buts contre
cards: cartons|cartons jaunes|cartons rouges|fautes
jersey: numéro de maillot|maillot
stadium: stade|terrain = Stade du Port|Parc Nord|Stade des Rives|Dôme de l’Aigle|Stade municipal|Stade du Souvenir|Coupe d’Argent|Stade de la Baie
sport: sport|discipline sportive = Football:32|Basket:16|Tennis:14|Natation:12|Athlétisme:10|Rugby:9|Cyclisme:7
finish_time: temps d arrivée|temps de course|temps final
bib: numéro de dossard|dossard
league: ligue|championnat|compétition|tournoi = Ligue 1|Ligue 2|Coupe nationale|National|Régional 1
medal: médaille = Or|Argent|Bronze
position_rank: place|classement final
pace: allure|allure moyenne
attendance: affluence|spectateurs
[insurance]
claim_type: type de sinistre|nature du sinistre|cause du sinistre = collision:42|vol:13|intempéries:18|responsabilité civile:17|incendie:5|vandalisme:5
claim_status: statut du sinistre|statut = approuvé:52|en attente:22|refusé:12|payé:14
policy_type: type de contrat|type de police|type d assurance|produit = Auto:42|Habitation:24|Vie:14|Santé:14|Voyage:6
policy_status: statut du contrat|statut de la police = actif:80|suspendu:9|résilié:7|expiré:4
amount: montant
annual_mileage: kilométrage annuel
quoted_premium: prime proposée|devis
policy_number: numéro de police|numéro de contrat|police
[restaurants]
category: catégorie|type de plat = @dish_category
price: prix|prix du plat|prix unitaire|prix à l unité
order_type: type de commande|mode de consommation = sur place:52|à emporter:24|livraison:24
status: statut|statut de la réservation = confirmée:62|installée:14|terminée:14|annulée:7|absente:3
price_level: niveau de prix|gamme de prix
waiter: serveur|serveuse|servi par
table_no: table|numéro de table|n de table|no de table
[government]
permit_type: type de permis|type d autorisation|type de travaux = Construction neuve:20|Rénovation:32|Électricité:16|Plomberie:14|Démolition:7|Toiture:11
status: statut|statut du permis|statut de la demande = délivré:46|en instruction:24|approuvé:18|expiré:7|refusé:5
request_type: type de demande|type de signalement = Nid-de-poule:24|Éclairage public:18|Graffiti:14|Bruit:18|Poubelle non ramassée:16|Arbre tombé:10
violation: infraction|type d infraction routière = Stationnement dépassé:34|Zone interdite:26|Bouche d’incendie:9|Double file:13|Excès de vitesse:12|Voie de bus:6
agency: organisme|administration|ministère|service public = Voirie|Espaces verts|Transports|Santé publique|Habitat|Éducation|Police municipale|Eaux
district: arrondissement|quartier|district = 1er|2e|3e|4e|5e|6e|7e|8e
[automotive]
vehicle_make: marque|marque du véhicule|constructeur
vehicle_model: modèle|modèle du véhicule
motorcycle_brand: marque de moto|marque de la moto
motorcycle_model: modèle de moto
transmission: transmission|boîte de vitesses|boîte = manuelle:60|automatique:40
body_type: carrosserie|type de véhicule|type de voiture = Berline:24|SUV:34|Citadine:24|Break:10|Utilitaire:5|Coupé:3
price: prix|prix de vente
year: année|année du véhicule
condition: état du véhicule|état = excellent:20|bon:48|moyen:24|mauvais:8
car_fault: panne|défaut|problème du véhicule|anomalie = bruit de freins:14|voyant moteur:14|batterie à plat:12|fuite d'huile:11|embrayage usé:9|alternateur en panne:8|climatisation en panne:9|crevaison:9|surchauffe:7|lève-vitre cassé:7
service_type: type d entretien|type de réparation|prestation = Vidange:32|Freins:16|Pneus:16|Révision:18|Batterie:9|Moteur:9
owners: nombre de propriétaires|propriétaires précédents
doors: portes|nombre de portes
financing: financement|type de financement = crédit:48|comptant:30|leasing:22
road: route|voie|rue = A1 Nord|Périphérique|Rue principale|Pont du Port|A7|N7|Route de l’aéroport|Quai du fleuve
vehicle_count: nombre de véhicules|trafic
congestion: niveau de trafic|congestion|embouteillage = faible:46|moyen:34|fort:20
accident_history: historique d accidents|déjà accidenté
[media]
movie_title: titre|film|titre du film|série|nom du film
genre: genre|genres
content_type: type de contenu|type|format = film:46|série:46|documentaire:8
book_title: livre|titre du livre|ouvrage
book_genre: genre littéraire|genre du livre
headline: titre de l article|gros titre = La mairie approuve un nouveau parc|La Bourse clôture en hausse|Des chercheurs cartographient l’océan|L’équipe locale gagne la finale|Alerte tempête sur la côte|Un musée ouvre en centre-ville|Des bus électriques en service|Les prix du logement se stabilisent|Une école primée en robotique|Les agriculteurs saluent la pluie|L’aéroport agrandit son terminal|Le sommeil aide la mémoire|Affluence record au festival|Le pont en travaux dès lundi
box_office: recettes|entrées en euros|box office
runtime: durée|durée du film
rating: note|évaluation|score
age_rating: classification d âge|âge conseillé = tous publics:40|-10:14|-12:26|-16:14|-18:6
episode_title: épisode|titre de l épisode = Le commencement|Perdu puis retrouvé|Portes closes|Un nouvel espoir|Le tournant|La longue route|Vérités cachées|Des voix|Retrouvailles|Après l’orage|L’entretien|Dernière scène
season_number: saison|numéro d épisode
section: rubrique|section = Politique|Économie|Sport|Culture|Technologie|Science|Local|Opinion
completed: terminé|vu en entier
[non-profit]
campaign: campagne|cause|fonds|projet = Eau potable|Abri d’hiver|Repas scolaires|Gala annuel|Urgence catastrophe|Planter des arbres|Refuge animal|Aide médicale|Alphabétisation|Appel de fin d’année|Manteaux chauds|Des livres pour tous|Océans propres|Banque alimentaire|Course solidaire|Sauver le marais|Musique pour tous|Aide inondations|Aide séisme|Jouets de Noël|Fonds de bourses|Sport pour les jeunes|Maison des femmes|Rebâtir la bibliothèque|Jardin partagé|Clinique mobile|Aires de jeux sûres|Vaccins pour tous|Canot de sauvetage|Clowns à l’hôpital
volunteer_role: rôle|mission|fonction = Aide événementielle|Chauffeur|Tuteur|Distribution alimentaire|Traducteur|Collecte de fonds|Mentor|Coordination
donor_type: type de donateur|type = particulier:78|entreprise:14|fondation:8
total_donated: total donné|dons cumulés
anonymous: anonyme|est anonyme|reçu fiscal
[marketing]
conversions: conversions
channel: canal|canal de la campagne = e-mail:26|recherche payante:24|réseaux sociaux:26|display:12|affiliation:7|SEO:5
sent_count: envoyés|nombre d envois|destinataires
unsubscribes: désabonnements|désinscriptions
source: source|origine = @lead_source
status: statut|statut de la campagne = active:42|terminée:36|en pause:14|brouillon:8
audience: public cible|audience|cible = Jeunes adultes|Parents|Cadres|Étudiants|Seniors|Petites entreprises|Propriétaires|Joueurs
[hospitality]
board_basis: pension|formule|formule repas|régime = chambre seule:22|petit-déjeuner inclus:44|demi-pension:22|pension complète:6|tout compris:6
room_type: type de chambre|catégorie de chambre = simple:22|double:54|suite:12|familiale:12
status: statut|statut de la réservation = confirmée:48|arrivé:14|parti:26|annulée:9|non présenté:3
room_status: statut de la chambre|état de la chambre = disponible:48|occupée:40|en nettoyage:8|hors service:4
rate_plan: tarif|formule|plan tarifaire = Standard:42|Non remboursable:24|Petit-déjeuner inclus:22|Entreprise:12
arrival: arrivée|date d arrivée
departure: départ|date de départ
children: enfants|nombre d enfants
hotel: hôtel|nom de l hôtel|établissement|hébergement = Grand Hôtel du Port|Hôtel Bellevue|Hôtel du Parc|Résidence du Soleil|Le Logis|Hôtel du Mont|Hôtel Central|Palais de la Mer|Suites du Jardin|Le Vieux Moulin|Hôtel {Bristol,Astoria,de France,Impérial,Continental,des Voyageurs,du Commerce,Mercier,Lutèce,Méditerranée}|Auberge {du Lac,des Pins,de la Vallée,du Cheval Blanc,Saint-Pierre}|Château {de la Rivière,des Vignes,Beauregard,de Montfort}|Résidence {les Oliviers,la Plage,des Alpes,le Parc}|Grand Hôtel {de la Plage,des Bains,Victoria,du Casino}|Chalet {des Neiges,les Sapins,du Mont-Blanc,Edelweiss}|Gîte {des Lavandes,la Source,du Moulin,les Cigales}|Hôtel {de la Gare,de l’Opéra,de la Cathédrale,de l’Aéroport,des Thermes}|Le Relais {de Poste,des Chasseurs,Saint-Jacques}|Le Clos {Fleuri,Saint-Martin}|Villa Mimosa|La Maison Bleue|Hôtel {Miramar,des Arcades,Lafayette,du Lac}
listing_title: titre de l annonce|titre = Loft chaleureux en centre-ville|Appartement vue mer|Studio calme sur jardin|Appartement moderne près de la gare|Chalet de montagne|Chambre lumineuse en vieille ville|Penthouse avec terrasse|Maison familiale au bord du lac
total_stays: séjours|nombre de séjours
last_stay: dernier séjour
availability_days: jours disponibles
special_requests: demandes spéciales|demandes particulières = Arrivée tardive|Oreiller supplémentaire|Chambre calme|Étage élevé|Lit bébé|Navette aéroport|Petit-déjeuner végan|Lits jumeaux|Aucune demande|Place de parking|Surprise d’anniversaire|Vue mer
[veterinary]
name: nom|nom de l animal = @pet_name
age: âge
weight: poids
sex: sexe = mâle:51|femelle:49
treatment: traitement|soin|prestation = Vaccination:30|Contrôle:24|Détartrage:12|Stérilisation:12|Vermifuge:12|Radiographie:6|Soin de plaie:4
visit_reason: motif de visite|motif|diagnostic = Contrôle annuel|Boiterie|Otite|Allergie cutanée|Vomissements|Problème dentaire|Vaccin à faire|Perte d’appétit|Irritation oculaire|Piqûre de tique
adopted: adopté|a été adopté
intake_date: date d arrivée|date d entrée
color: couleur|couleur du pelage|robe = noir|blanc|marron|doré|gris|tricolore|tigré|crème
birth_date: date de naissance
[science]
mass: masse|rayon
compound: composé|substance|réactif|produit chimique = Chlorure de sodium|Éthanol|Acétone|Acide chlorhydrique|Glucose|Ammoniac|Acide sulfurique|Méthanol|Benzène|Acide citrique
concentration: concentration|molarité
[projects]
status: statut|état de la tâche = à faire:30|en cours:30|en revue:12|fait:28
story_points: points d effort|estimation|charge
event_type: type d événement = @event_kind
venue: lieu|salle = Hôtel de Ville|Grand Théâtre|Parc des Expositions|Pavillon des Rives|Amphithéâtre|Arena du Port|Place du Marché|Palais des Congrès
[clinical research]
adverse_event: effet indésirable|effet secondaire|effets secondaires = aucun:70|maux de tête:10|nausées:8|fatigue:7|vertiges:5
[mobility]
bike_type: type de vélo = classique:58|électrique:42
user_type: type d utilisateur|type de client = abonné:70|occasionnel:30
[food and drink]
servings: portions|nombre de portions
[event ticketing]
event_venue: salle|lieu|salle de concert|scène = Zénith|Olympia|La Cigale|Le Bataclan|Grand Théâtre|Salle Pleyel|Le Rocher|Halle Tony Garnier|Arena du Port|Théâtre des Rives
headliner: artiste|groupe|tête d affiche|interprète = Les Marées|Nuit Blanche|Clara Montel|Trio Lavande|La Petite Rue|Aurore Vidal|Les Phares|Léo Marchand|Encre Rouge|Hirondelles
venue_capacity: capacité|jauge|capacité de la salle
tickets_sold: billets vendus|places vendues|entrées vendues
gross_takings: recette|recettes|recette totale|billetterie
event_title: concert|spectacle|événement|nom de l événement = Nuit des Marées|Soirée Acoustique|Festival du Port|Grand Concert d Été|Tournée des Villes|Gala de Printemps|Jazz sur Seine|Voix du Nord
[public safety]
crime_type: type d infraction|délit|infraction pénale = Vol:34|Cambriolage:14|Agression:14|Vandalisme:16|Escroquerie:10|Stupéfiants:8|Vol avec violence:4
arrest_made: interpellation|a voté|arrestation
vehicles_involved: véhicules impliqués|nombre de véhicules
[elections]
party: parti|parti politique = Renaissance:22|Rassemblement national:28|Parti socialiste:14|La France insoumise:14|Les Républicains:12|Écologistes:8|Autre:2
[music and podcasts]
song: chanson|titre de la chanson|morceau|piste
artist: artiste|chanteur|groupe|interprète
music_genre: genre musical|style musical
album: album|titre de l album
podcast: podcast|nom du podcast = Café du matin|Crimes au coin|Tech déballée|L’esprit libre|Bouchées d’histoire|Histoires de cuisine|Carnet d’entrepreneur|Science hebdo
[libraries]
member_category: type d abonnement|type d abonné|catégorie d abonné|type de carte = adulte:48|enfant:22|étudiant:18|senior:12
returned: rendu|retourné
[surveys and market research]
would_recommend: recommanderait|recommande
[earth and sky]
sky_object_type: type d objet|type d étoile = Naine rouge:40|Géante gazeuse:20|Super-Terre:20|Étoile à neutrons:5|Naine blanche:15
[biology]
gene: gène|nom du gène|protéine
`;
