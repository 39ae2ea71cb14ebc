/** What a French text says where it is about a domain or a kind of table. */
export const CUES = `
e-commerce: boutique|boutique en ligne|magasin|magasins|commerce|commerce en ligne|site marchand|commande|commandes|produit|produits|catalogue|achat|achats|panier|client|clients|clientèle|ventes|vente|fournisseurs|avis clients|retours|supermarché
e-commerce/customers: clients|liste de clients|fichier clients|données clients|acheteurs|base clients
e-commerce/orders: commandes|commandes en ligne|ventes|données de ventes|achats|historique de commandes|relevé des ventes
e-commerce/products: produits|catalogue|catalogue de produits|liste de produits|articles en vente
e-commerce/reviews: avis|avis clients|avis produits|évaluations de produits
e-commerce/carts: panier|paniers|paniers abandonnés
e-commerce/returns: retours|retours produits|remboursements
e-commerce/inventory: inventaire|stock|stocks|niveaux de stock
e-commerce/suppliers: fournisseurs|liste de fournisseurs
healthcare: hôpital|hôpitaux|hospitalier|clinique|patient|patients|médecin|médecins|médical|médicaux|santé|soins|rendez-vous médicaux|diagnostics|infirmiers|analyses de sang|laboratoire d analyses|vaccins|vaccinations|ordonnances|pharmacie|dossiers médicaux|dentiste|urgences
healthcare/patients: patients|dossiers patients|dossiers médicaux|dossiers de patients|admissions|données patients
healthcare/appointments: rendez-vous médicaux|rendez-vous|consultations|consultations médicales
healthcare/lab_results: résultats de laboratoire|analyses de sang|résultats d analyses|analyses médicales
healthcare/vitals: signes vitaux|constantes
healthcare/prescriptions: ordonnances|prescriptions|médicaments|ventes de pharmacie
healthcare/billing: factures d hôpital|facturation médicale
healthcare/vaccinations: vaccinations|vaccins
healthcare/doctors: médecins|personnel soignant|infirmiers
clinical research: recherche clinique|essais cliniques|essai clinique|événements indésirables
clinical research/clinical_trial: essai clinique|participants à l étude
finance: banque|banques|bancaire|bancaires|finance|finances|financier|transaction|transactions|virement|virements|compte bancaire|comptes|prêt|prêts|crédit|crédits|facture|factures|actions en bourse|bourse de paris|cours de bourse|paiements|cartes bancaires|fraude|dépenses|comptabilité|hypothèque|cryptomonnaies|relevé bancaire|relevés bancaires
finance/transactions: transactions|transactions bancaires|opérations bancaires|virements|paiements|relevé bancaire|relevés bancaires
finance/fraud: fraude|détection de fraude|fraude à la carte
finance/loans: prêts|demandes de prêt|demandes de crédit|crédits|risque de crédit
finance/accounts: comptes|comptes bancaires
finance/invoices: factures|facturation|factures clients
finance/stocks: cours de bourse|actions|cours des actions
finance/trades: ordres de bourse|opérations boursières
finance/expenses: dépenses|notes de frais|budget familial
finance/cards: cartes bancaires|cartes de crédit
crypto and trading: cryptomonnaies|crypto|bitcoin|marché des changes|blockchain
crypto and trading/crypto: cryptomonnaies|bitcoin
education: école|écoles|collège|lycée|lycées|université|universités|universitaire|élève|élèves|étudiant|étudiants|enseignant|enseignants|professeurs|formation|formations|notes|examen|examens|matières|inscriptions|éducation|bourses d études|emploi du temps|scolaire|scolarité
education/students: élèves|étudiants|liste d élèves|dossiers étudiants|données étudiants
education/exams: résultats d examens|examens|notes|bulletins|notes d examen
education/enrollments: inscriptions|inscriptions aux cours|cours en ligne
education/courses: liste de cours|catalogue de cours|formations
education/teachers: enseignants|professeurs|profs
education/timetable: emploi du temps|planning des cours
education/attendance: présences|assiduité|feuille de présence
education/scholarships: bourses d études|demandes de bourse
social media: réseaux sociaux|réseau social|publication|publications|abonnés|instagram|tweets|commentaires|messages|vidéos|influenceurs|profils|hashtags
social media/posts: publications|publications sur les réseaux sociaux|posts|tweets
social media/profiles: profils|profils d utilisateurs
social media/influencers: influenceurs|créateurs de contenu
social media/videos: vidéos|vidéos youtube
social media/messages: messages|messagerie|discussions
social media/hashtags: hashtags|tendances
social media/comments: commentaires|réponses
social media/ads: publicités|annonces publicitaires
human resources: ressources humaines|rh|employé|employés|salarié|salariés|personnel|effectif|effectifs|paie|paies|salaires|candidats|candidatures|recrutement|congés|absences|offres d emploi|heures travaillées|turnover|bulletins de paie
human resources/employees: employés|salariés|personnel|liste du personnel|données employés|collaborateurs
human resources/applicants: candidats|candidatures|postulants
human resources/leave: congés|demandes de congés|absences|arrêts maladie
human resources/payroll: paie|bulletins de paie|fiches de paie|salaires
human resources/timesheets: feuilles de temps|heures travaillées|relevés d heures
human resources/postings: offres d emploi|annonces d emploi
human resources/reviews: évaluations du personnel|entretiens annuels
human resources/training: formations du personnel|formations professionnelles
iot: capteur|capteurs|relevés de capteurs|données de capteurs|mesures|appareils connectés|objets connectés|domotique|maison connectée|météo|météorologique|station météo|qualité de l air|télémétrie|série temporelle|thermostats
iot/readings: relevés de capteurs|capteurs|mesures|données de capteurs|relevés de température
iot/devices: appareils|appareils connectés|objets connectés
iot/wearables: montres connectées|bracelets connectés|activité physique
weather: météo|données météorologiques|station météo|prévisions météo|climat|précipitations|qualité de l air|tempêtes
weather/weather: météo|données météo|relevés météo|station météo|données météorologiques
weather/air: qualité de l air|pollution|pollution de l air|particules fines
logistics: logistique|expédition|expéditions|livraison|livraisons|colis|transport|transporteur|entrepôt|entrepôts|flotte|camions|conteneurs|chaîne d approvisionnement|fret|messagerie express|tournées|bons de commande
logistics/shipments: expéditions|livraisons|colis|envois|suivi de colis
logistics/stock: stock d entrepôt|stocks d entrepôt|inventaire d entrepôt
logistics/fleet: flotte|camions|flotte de véhicules
logistics/purchase_orders: bons de commande|achats fournisseurs
logistics/containers: conteneurs|fret maritime
logistics/routes: tournées|itinéraires|trajets de livraison
real estate: nombre de pièces|nb de pièces|immobilier|immobilière|immobiliers|logement|logements|appartement|appartements|maison|maisons|biens immobiliers|annonces immobilières|location|locations|locataires|loyers|agents immobiliers|baux
real estate/listings: annonces immobilières|biens immobiliers|maisons à vendre|ventes immobilières|prix immobiliers|maisons
real estate/rentals: appartements à louer|locations|appartements|logements à louer
real estate/tenants: locataires|baux|contrats de location
real estate/agents: agents immobiliers|agences immobilières
travel: voyage|voyages|vol d avion|vols|avion|compagnie aérienne|aéroport|passagers|tourisme|agence de voyages|réservations de vols|réservations de voyage|taxi|taxis|courses de taxi|trains|location de voitures|excursions|croisières|vélos en libre service
travel/flights: vols|horaires de vols|retards de vols
travel/bookings: réservations de vols|réservations de voyage|réservations de voyages|billets d avion
travel/car_rental: location de voitures|voitures de location
travel/tours: circuits|excursions|séjours organisés
mobility: taxis|courses de taxi|vélos en libre service|location de vélos|locations de vélos|trottinettes|parking|transports en commun|péages
mobility/rides: courses de taxi|trajets en taxi|taxis|trajets
mobility/bike_trips: vélos en libre service|location de vélos|locations de vélos|trajets à vélo
telecom: télécom|télécoms|télécommunications|téléphonie|téléphonie mobile|opérateur|opérateur mobile|appel|appels|journal d appels|abonnés mobiles|forfaits|lignes mobiles|sim|attrition des clients|résiliations|antennes
telecom/calls: appels|journal d appels|relevé d appels|appels téléphoniques
telecom/churn: attrition des clients|résiliations|départs de clients
telecom/subscribers: abonnés mobiles|lignes mobiles|abonnés
telecom/towers: antennes|antennes relais
manufacturing: usine|usines|production|fabrication|machine|machines|ligne de production|contrôle qualité|qualité|maintenance|maintenance prédictive|pièces|pièces détachées|industriel|industrie|assemblage|défauts|ordres de travail
manufacturing/production: production|données de production|lots de production
manufacturing/quality: contrôle qualité|contrôles qualité|inspections qualité
manufacturing/machines: machines|données machines|maintenance prédictive
manufacturing/maintenance: maintenance|ordres de travail|réparations|interventions de maintenance
manufacturing/parts: pièces|pièces détachées|composants
gaming: jeu vidéo|jeux vidéo|jeux|joueurs de jeux vidéo|parties|gamers|esport|console|achats en jeu|joueurs en ligne
gaming/players: joueurs en ligne|joueurs de jeux vidéo|gamers|profils de joueurs
gaming/matches: parties|historique des parties
gaming/games: jeux vidéo|catalogue de jeux
gaming/purchases: achats en jeu|achats intégrés|microtransactions
web logs: journaux web|logs|logs serveur|journaux serveur|journaux d accès|accès web|analyse web|visites du site|visiteurs du site|sessions|pages vues|trafic web|site web|clics
web logs/sessions: sessions|visites du site|visites web|visiteurs|analyse web|trafic web
web logs/access_logs: logs serveur|journaux d accès|journaux serveur|logs web|logs
web logs/events: événements utilisateurs|clics|usage de l application
web logs/app_logs: journaux applicatifs|logs applicatifs|journaux d erreurs
web logs/ab_test: test a/b|test ab
cybersecurity: cybersécurité|sécurité informatique|alertes de sécurité|incidents de sécurité|attaques|attaques informatiques|vulnérabilités|tentatives de connexion|pare-feu|trafic réseau|malwares|hameçonnage
cybersecurity/alerts: alertes de sécurité|incidents de sécurité|attaques|événements de sécurité
cybersecurity/logins: tentatives de connexion|connexions au système
cybersecurity/firewall: journaux de pare-feu|pare-feu|trafic réseau
cybersecurity/vulnerabilities: vulnérabilités|failles
cybersecurity/phishing: courriels d hameçonnage|hameçonnage
energy: énergie|électricité|consommation électrique|consommation d énergie|compteur|compteurs|relevés de compteurs|panneaux solaires|solaire|photovoltaïque|éoliennes|parc éolien|centrale électrique|bornes de recharge|recharges|factures d électricité
energy/readings: relevés de compteurs|consommation électrique|consommation d énergie|compteurs
energy/solar: panneaux solaires|production solaire|photovoltaïque
energy/wind: éoliennes|parc éolien|énergie éolienne
energy/charging: bornes de recharge|recharges|recharge de voitures électriques
energy/bills: factures d électricité|factures d énergie
agriculture: agriculture|agricole|agricoles|ferme|fermes|exploitation agricole|culture|cultures|récolte|récoltes|champs|parcelles|bétail|élevage|vaches|sol|échantillons de sol|irrigation|vignoble|tracteurs
agriculture/crops: cultures|récoltes|rendements agricoles|parcelles|champs
agriculture/livestock: bétail|élevage|vaches|animaux d élevage|cheptel
agriculture/soil: échantillons de sol|analyses de sol
agriculture/machinery: matériel agricole|tracteurs
sports: sport|sports|sportif|football|footballeurs|joueurs|équipe|équipes|ligue|matchs|basket|tennis|marathon|course à pied|coureurs|salle de sport|athlètes|tournoi|entraînements|club sportif|rugby
sports/players: joueurs|footballeurs|joueurs de football|athlètes
sports/matches: matchs de rugby|matchs de basket|matchs de tennis|matchs de foot|matchs|matchs de football|résultats de matchs
sports/races: courses|marathon|coureurs|résultats de course
sports/teams: équipes|classement de la ligue|clubs
fitness: salle de sport|abonnés d une salle de sport|entraînements|musculation|cours de yoga|piscine|sommeil
fitness/gym: salle de sport|membres de la salle de sport|entraînements|adhérents du club|abonnés d une salle de sport|adhérents d un club de sport
insurance: assurance|assurances|assureur|police d assurance|polices|contrats d assurance|sinistre|sinistres|assurés|déclarations de sinistre|assurance auto|primes
insurance/claims: sinistres|déclarations de sinistre|déclarations de sinistres
insurance/policies: polices|polices d assurance|contrats d assurance|assurés
insurance/quotes: devis d assurance|devis
restaurants: restaurant|restaurants|menu|carte|plats|repas|livraison de repas|café|bistrot|cuisine|recettes de cuisine|recettes|réservations de restaurant|boulangerie
restaurants/menu: menu|carte|plats|carte du restaurant
restaurants/orders: commandes de restaurant|commandes de repas|livraison de repas
restaurants/reservations: réservations de restaurant|réservations de table|réservations
restaurants/restaurants: restaurants|liste de restaurants
food and drink: recettes|valeurs nutritionnelles|journal alimentaire|vins|cave à vin|bières|brasserie artisanale|café
food and drink/recipes: recettes de cuisine|recettes
government: mairie|gouvernement|commune|communes|municipal|municipale|citoyens|administrés|permis de construire|recensement|élections|électeurs|délits|police municipale|amendes|contraventions|accidents de la route|signalements|données ouvertes
government/permits: permis de construire|permis|autorisations d urbanisme
government/requests: signalements|demandes des citoyens|réclamations des habitants
government/tickets: amendes|contraventions|procès-verbaux
census and demographics: recensement|ménages|population|démographie|pays du monde|villes
census and demographics/census: recensement|ménages|foyers|population
public safety: police|délits|criminalité|pompiers|appels d urgence|accidents de la route|contraventions|amendes
public safety/crime: délits|crimes|plaintes|faits de délinquance
public safety/accidents: accidents de la route|accidents
elections: élections|électeurs|résultats électoraux|liste électorale|députés
elections/voters: électeurs|élections
automotive: voiture|voitures|automobile|automobiles|véhicule|véhicules|concession|concessionnaire|voitures d occasion|garage automobile|garage|motos|motocyclettes|ventes de voitures|trafic routier
automotive/cars: voitures|voitures d occasion|véhicules|automobiles|annonces de voitures
automotive/motorcycles: motos|motocyclettes
automotive/service: réparations|garage|entretiens de véhicules|réparations automobiles
automotive/sales: ventes de voitures|ventes de véhicules
automotive/traffic: trafic routier|comptages routiers|trafic
media: médias|film|films|séries|cinéma|streaming|musique|chansons|podcast|podcasts|livre|livres|bibliothèque|librairie|articles de presse|actualités|journal papier|télévision
media/watch_history: historique de visionnage|historique de lecture
media/movies: films|séries|base de films
media/books: livres|catalogue de livres|librairie
media/articles: articles de presse|articles de blog|actualités
music and podcasts: musique|chansons|morceaux|playlists|podcasts|vinyles|école de musique
music and podcasts/songs: chansons|musique|titres musicaux
music and podcasts/podcasts: podcasts|épisodes de podcast
libraries: bibliothèque|médiathèque|prêts de livres|emprunts|abonnés de la médiathèque|lecteurs|archives
libraries/loans: emprunts|emprunts de livres|prêts de bibliothèque|bibliothèque|prêts de livres
libraries/library_members: abonnés|abonnés de la bibliothèque|abonnés de la médiathèque|lecteurs de la bibliothèque|adhérents de la bibliothèque
non-profit: don|dons|donateurs|association|associations|ong|fondation|bénévole|bénévoles|caritatif|caritative|but non lucratif|subventions
non-profit/donations: dons|liste des dons
non-profit/volunteers: bénévoles|bénévolat
non-profit/donors: donateurs
non-profit/grants: subventions|demandes de subvention
marketing: marketing|campagne|campagnes|publicité|publicités|lettre d information|leads|prospects|contacts|crm|opportunités commerciales|sondage|sondages|enquête|enquêtes|support|tickets|tickets de support|service client|assistance|support technique
marketing/campaigns: campagnes|campagnes marketing|campagnes publicitaires|publicités
marketing/leads: leads|prospects
marketing/contacts: contacts|liste de contacts|carnet d adresses
marketing/deals: opportunités|opportunités commerciales|pipeline commercial
marketing/emails: campagnes d e-mailing|newsletters
surveys and market research: enquête|sondage|enquête de satisfaction|étude de marché|questionnaire
surveys and market research/survey: sondage|sondages|enquête|enquêtes|enquête de satisfaction|questionnaire
customer support: tickets de support|support client|service client|centre d appels|réclamations
customer support/tickets: tickets|tickets de support|support technique|service client|assistance|demandes d assistance
people: personnes|personne|gens|individus|utilisateurs|utilisateur|membres|adhérents|habitants|données personnelles
people/people: personnes|gens|individus|données personnelles|noms
people/users: utilisateurs|comptes utilisateurs|utilisateurs inscrits
people/members: membres|adhérents|membres du club
hospitality: hôtel|hôtels|hôtellerie|hôtelière|chambre d hôtel|chambres|chambres d hôtes|réservation|réservations|réservations d hôtel|clients d hôtel|gîtes|hébergement|hébergements|séjours|nuitées|locations de vacances
hospitality/reservations: réservations d hôtel|réservations|séjours
hospitality/rooms: chambres|chambres d hôtel
hospitality/guests: clients d hôtel|hôtes
hospitality/airbnb: locations de vacances|gîtes|locations saisonnières
veterinary: vétérinaire|vétérinaires|clinique vétérinaire|animal|animaux|animaux de compagnie|chien|chiens|chat|chats|refuge|refuge animalier|zoo|faune
veterinary/pets: animaux|animaux de compagnie|chiens|chats
veterinary/visits: consultations vétérinaires|visites chez le vétérinaire
veterinary/adoptions: adoptions|refuge|refuge animalier
veterinary/zoo: zoo|faune|observations d animaux
science: science|sciences|scientifique|scientifiques|expérience de laboratoire|expériences|recherche|laboratoire de recherche|chimie|physique|biologie|astronomie|étoiles|planètes|séismes|tremblements de terre|écologie
science/experiments: expériences|données de recherche|expériences de laboratoire
earth and sky: séismes|tremblements de terre|volcans|roches|océan|étoiles|planètes|astronomie
earth and sky/earthquakes: séismes|tremblements de terre
earth and sky/stars: étoiles|planètes|astronomie
biology: biologie|gènes|génétique|génome|séquençage|protéines|observations d espèces|biodiversité
biology/sightings: observations d espèces|biodiversité
projects: projet|projets|gestion de projet|tâche|tâches|bogues|bugs|développement logiciel|événement|événements|réunions|calendrier|concerts
projects/tasks: tâches|liste de tâches
projects/projects: projets|portefeuille de projets
projects/events: événements|concerts|conférences
projects/meetings: réunions
software development: développement logiciel|rapports de bugs|anomalies logicielles|déploiements
software development/bugs: bogues|bugs|anomalies logicielles
aviation: aviation|aéronefs|flotte d avions|pilotes|maintenance aéronautique|drones
maritime: maritime|navires|bateaux|port|escales|ferries|marina|fret maritime
mining: mine|exploitation minière|carrière|minerai|forage minier
oil and gas: pétrole|gaz naturel|puits|raffinerie|stations service
chemistry: chimie|réactifs|composés chimiques|chromatographie
pharmacy and dental: ventes de pharmacie|cabinet dentaire|soins dentaires|opticien|kinésithérapie
care: maison de retraite|ehpad|aide à domicile|psychothérapie|séances de thérapie
art and culture: musée|visiteurs d un musée|œuvres d art|tableaux|expositions|galerie d art|ventes aux enchères
event ticketing: billets de concert|concerts|billetterie|cinéma|cinémas|places de théâtre|parc d attractions|mariages
food delivery: livraison de repas|commandes de repas|livreurs|livraison de courses
legal: cabinet d avocats|avocats|tribunal|affaires judiciaires|audiences|contrats|notaire|détenus|demandes de visa
construction: construction|chantiers|chantier|btp|matériaux de construction|artisans|déménagements|ménage
childcare: crèche|garderie|école maternelle|nounous|colonie de vacances|cantine scolaire|bus scolaire
dating and community: rencontres|site de rencontres|forum|messages du forum|petites annonces|colocations
fashion and beauty: mode|vêtements|cosmétiques|salon de coiffure|rendez vous de coiffure|baskets|bijoux|montres
startups and venture capital: startups|levées de fonds|investisseurs|capital risque|financement participatif
payments: paiements par carte|rétrofacturations|distributeur de billets|cartes cadeaux|terminal de paiement
saas: abonnements logiciels|licences logicielles|essais gratuits
cloud operations: serveurs|métriques de serveurs|coûts cloud|sauvegardes|parc informatique
waste and water: déchets|collecte des déchets|recyclage|compteurs d eau|qualité de l eau|eaux usées
forestry and fishing: forêt|sylviculture|arbres|bois|pêche|prises de pêche|pisciculture|ruches|apiculture|chasse
space: spatial|lancements de fusées|satellites|astronautes
games and competitions: échecs|parties d échecs|courses hippiques|paris sportifs|jeux de société|loterie
research and patents: recherche|subventions de recherche|publications scientifiques|brevets
`;
