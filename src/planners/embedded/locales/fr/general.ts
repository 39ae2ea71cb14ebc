/** General concepts in French: what they are called, and their values. */
export const GENERAL = `
full_name: nom et prénoms|nom du client|nom de la personne|personne|contact|nom du contact|personne à contacter
first_name: prénoms|prenom usuel
last_name: patronyme|nom patronymique|nom de naissance
middle_name: second prénom
name_title: titre de civilité|titre honorifique = M.:48|Mme:48|Dr:4
person_role: cliente|acheteur|acheteuse|patiente|nom du patient|nom du médecin|médecin traitant|infirmier|infirmière|chirurgien|soignant|professeure|enseignante|prof|formateur|élève nom|nom de l élève|étudiante|nom de l étudiant|salarié|salariée|employée|nom de l employé|collaborateur|collaboratrice|responsable|manager|directeur|directrice|chef|superviseur|chauffeur|nom du chauffeur|passager|voyageur|hôte|convive|locataire|propriétaire du bien|propriétaire de l animal|bailleur|vendeuse|commercial attribué|conseiller|conseillère|agent|agent attribué|titulaire du compte|titulaire de la carte|assuré|souscripteur|bénéficiaire|demandeur|candidat|candidate|donateur|donatrice|joueuse|nom du joueur|entraîneur|arbitre|membre|adhérent|adhérente|participant|participante|auteure|écrivain|conférencier|technicien|mécanicien|inspecteur|vétérinaire|dentiste|thérapeute|avocat|juge|témoin|victime|suspect|agriculteur|éleveur|serveur|cuisinier|caissier|pilote|capitaine|bénévole|chercheur|observateur|créé par|approuvé par|signalé par|assigné à|attribué à|traité par|contact d urgence|expéditeur|réceptionnaire|citoyen|électeur|plaignant|tuteur|parent|représentant|organisateur
email: email|mail|e mail|courrier électronique|adresse courriel|email du client|email de contact
phone: numéro de portable|mobile|téléphone portable|téléphone fixe|numéro de tel|tel|télécopie|fax|numéro de contact
username: identifiant utilisateur|nom utilisateur|login|nom de compte|nom d usager
display_name: nom d affichage|nom visible
password_hash: mdp|mot de passe haché
gender: genre|sexe du patient|genre du client
age: âge en années|âge du patient|âge du client
age_group: classe d âge|catégorie d âge
birth_date: date naissance|ddn|née le|anniversaire|jour de naissance
birth_year: année naissance
marital_status: statut marital|état matrimonial|statut matrimonial = célibataire:40|marié:40|pacsé:5|divorcé:10|veuf:5
nationality: nationalités|citoyenneté = française:56|algérienne:8|marocaine:8|portugaise:7|tunisienne:4|italienne:4|espagnole:3|belge:4|britannique:2|turque:2|sénégalaise:2
ethnicity: ethnie|origine ethnique = européenne:62|maghrébine:18|africaine:11|asiatique:6|autre:3
religion: culte|confession = catholique:44|sans religion:38|musulmane:12|protestante:3|juive:1|autre:2
native_language: langue parlée|langue préférée|première langue = français:62|anglais:12|arabe:8|espagnol:6|portugais:5|italien:4|allemand:3
language_code: code langue|code de langue
education_level: niveau d études atteint|formation|niveau de formation|niveau scolaire atteint|plus haut diplôme = Brevet:14|CAP ou BEP:24|Baccalauréat:22|Licence:20|Master:16|Doctorat:4
occupation: emploi|activité professionnelle|catégorie professionnelle = Enseignante|Infirmier|Ingénieure|Électricien|Comptable|Vendeuse|Développeur|Chauffeur|Cuisinière|Avocat|Agriculteur|Graphiste|Mécanicien|Policier|Consultante|Étudiant|Retraité|Plombier|Pharmacienne|Journaliste
blood_type: groupe de sang|type sanguin
ssn: numéro de sécu|nir|numéro fiscal|numéro d identité|carte d identité
passport_number: passeport|n passeport
driver_license: numéro de permis|permis
height_cm: taille en cm|taille cm|stature
weight_kg: poids en kg|poids kg
body_weight: poids corporel|poids du patient|poids du joueur
bmi: imc|indice de masse corporelle
eye_color: couleur yeux|yeux = marron:45|bleu:31|vert:14|noisette:8|gris:2
hair_color: couleur cheveux = brun:45|châtain:28|blond:16|noir:6|roux:2|gris:3
shoe_size: pointure de chaussure
shirt_size: taille vêtement|taille de t shirt
hobby: passe temps|hobby|intérêts|loisirs = Lecture|Cyclisme|Photographie|Cuisine|Randonnée|Jeux vidéo|Peinture|Jardinage|Natation|Voyages|Échecs|Musique|Yoga|Course à pied|Pêche|Danse|Bricolage|Observation des oiseaux
favorite_color: couleur favorite = bleu:34|vert:18|rouge:16|noir:10|violet:8|jaune:6|orange:4|rose:4
bio: présentation|description du profil
children_count: nombre enfants|enfants à charge
household_size: personnes dans le foyer|taille du ménage|nombre de personnes au foyer
smoker: est fumeur|fume
smoking_status: statut tabagique|tabagisme|consommation de tabac = jamais:55|ancien:24|actuel:21
relationship: relation|parenté|lien familial = conjoint:35|parent:22|enfant:15|frère ou sœur:14|ami:10|partenaire:4
veteran: ancien combattant|vétéran
newsletter: inscrit à la newsletter|opt in|consentement rgpd|accord marketing
joined_at: inscrit le|date d adhésion|adhérent depuis|inscription|date inscription|enregistré le|date d enregistrement|arrivé le
photo_url: photo|avatar|image de profil
city: ville de résidence|localité|lieu de naissance|lieu de résidence|municipalité
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
date: date du jour|date commande|date achat|date vente|date de la transaction|date de transaction|date d opération|date de mesure|date d expédition|date d envoi|date d embauche effective|date embauche|date livraison|date de réception|date de retour|date de réservation|date de demande|date d émission|date d ouverture|date de fermeture|date de clôture|date d achat du bien|date de consultation|date de l examen|date d examen|date de naissance du dossier|date de don|date du don|date de vaccination|dernier vaccin|dernière visite|date de dernière visite|dernier contact|dernier achat|dernière commande|dernière révision|dernier entretien|date d intervention|date de prescription|date du match|date d accident|date de l accident|date du sinistre|date de sinistre|date de l incident|date d incident|date de sortie du film|date d emprunt|date de prêt|date de production|date de fabrication|date d installation|date d inspection|date de prélèvement|date d approbation|date de mise à jour|date de signature|date de candidature|date de l événement|date de la facture|date de règlement|acheté le|commandé le|expédié le|livré le|payé le|publié le|créé le|mis à jour le|date d observation
start_date: date début|commence le|valable du|valide à partir du|début du contrat|date d entrée|départ|check in|date de départ du voyage|début de la police|début de campagne|date de location|début de location
end_date: date fin|se termine le|valable jusqu au|valide jusqu au|fin du contrat|check out|date de résiliation|fin de campagne|date de sortie d hôpital|fin de location|date de clôture du contrat
future_date: prochaine visite|prochain entretien|prochaine révision|livraison prévue|date prévue|date cible|arrivée prévue|date estimée de livraison
due_date: date limite de paiement|à payer avant le|date de retour prévue|délai de paiement
expiry_date: expire le|date de péremption|péremption|valide jusqu à
card_expiry: expiration de la carte|date d expiration de la carte
timestamp: date heure|heure de mesure|créé à|mis à jour à|enregistré le relevé|dernière mise à jour|dernière activité|vu pour la dernière fois|envoyé le|reçu le|posté le|mesuré le|relevé le|détecté le|survenu le|début de session|heure de départ|heure d arrivée|heure de connexion|début de l appel|heure de prise en charge|heure de la transaction|heure de commande
start_time: heure début|heure d ouverture
end_time: heure fin|heure de fermeture
time: horaire|heure du rendez vous|heure de réservation|heure de l accident
hour: heure pleine|heure du jour
weekday: jour semaine = lundi:15|mardi:15|mercredi:15|jeudi:15|vendredi:15|samedi:13|dimanche:12
school_day: jour d école|jour de cours = lundi|mardi|mercredi|jeudi|vendredi
month: nom du mois|mois de facturation = janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
quarter: trimestre fiscal
week: numéro de semaine
season: saison de l année = printemps|été|automne|hiver
year: exercice|année civile|année d édition|année de sortie
year_built: année construction|construit en
model_year: année du modèle|année du véhicule|première immatriculation|mise en circulation
founded_year: fondée en|créée en|année de fondation
graduation_year: année d obtention du diplôme|promotion
duration_minutes: minutes|durée min|durée de l appel|durée du trajet|durée du vol|temps de trajet|temps de préparation|temps de cuisson|retard en minutes|durée de la visite|minutes de visionnage
duration_seconds: secondes|durée secondes|durée de session|durée de la vidéo
duration_ms: durée en millisecondes|millisecondes|temps d exécution
hours: nombre d heures|heures supplémentaires|heures par semaine|heures de travail|heures de sommeil|heures de vol|heures de bénévolat|heures estimées
hours_played: heures jouées|heures de jeu
days: nombre jours|jours d hospitalisation|jours de congé|jours d absence|délai de livraison|jours de retard|jours de location|durée du séjour|durée en jours
nights: nb nuits
tenure_months: mois d abonnement|ancienneté en mois|durée du contrat|mois
tenure_years: ancienneté en années|années dans l entreprise
experience_years: années expérience|expérience professionnelle|expérience en années
frequency: périodicité|intervalle = quotidienne:12|hebdomadaire:25|mensuelle:43|trimestrielle:12|annuelle:8
period_name: période de facturation|plan de paiement = mensuel:68|trimestriel:9|annuel:23
amount: montant de la transaction|montant payé|montant de la facture|montant dû|paiement|somme payée|dépense mensuelle|montant de l opération
price: prix de base|tarif unitaire|prix à l unité|prix en euros|prix actuel|prix catalogue|pu
cost: coûts|coût unitaire|prix d achat|prix de revient|coût de réparation|coût d entretien|coût du traitement|frais de voyage|coût estimé|charge
total: total de la commande|montant de la commande|prix final|total à payer|somme totale|coût total|total général|valeur totale
subtotal: total hors taxes|montant hors taxe|net|montant net
tax: impôt|montant de la taxe|montant de la tva
tax_rate: taux tva|taux d imposition
discount: montant de la remise|rabais|montant de réduction
discount_rate: pourcentage de remise|taux de réduction|remise en pourcentage
shipping_cost: frais de livraison et port|frais d expédition|coût de livraison|frais d envoi
fee: frais de service|honoraires|frais de dossier|péage|montant de l amende|franchise|ticket modérateur|droits d inscription
tip: montant du pourboire
salary: salaire annuel brut|salaire de base|rémunération annuelle|salaire souhaité|prétention salariale|paie
monthly_salary: salaire net|revenu mensuel|salaire mensuel brut|salaire mensuel net
hourly_rate: tarif horaire|salaire horaire|taux par heure
bonus: bonus|prime|prime annuelle de performance
income: revenu du foyer|revenu familial|revenus annuels|revenu imposable
income_band: tranche de revenu|tranche de revenus|niveau de revenu|fourchette de salaire
revenue: ca|chiffre d affaires annuel|ventes totales|ventes mensuelles|recette|valeur du contrat|valeur de l affaire
profit: bénéfice net|résultat net|gain
margin: marge bénéficiaire|marge brute
budget: budget|budget alloué|budget du projet|budget publicitaire|montant de la subvention
balance: solde actuel|solde restant|solde après opération|balance
credit_limit: plafond de crédit|plafond de carte|découvert autorisé
interest_rate: taux intérêt|taux d emprunt|taeg
loan_amount: montant du crédit|montant emprunté|crédit|emprunt|montant demandé
loan_term: durée du crédit|durée de remboursement
loan_purpose: motif du prêt|objet du crédit|motif du crédit = Regroupement de crédits:30|Voiture:24|Travaux:20|Études:9|Santé:6|Mariage:5|Entreprise:6
credit_score: cote de crédit|score crédit
debt_ratio: taux d endettement|ratio d endettement
currency: code devise|monnaie de paiement = EUR:88|CHF:5|USD:5|GBP:2
exchange_rate: taux de change|cours de change
iban: compte iban|numéro iban|rib
bic: code bic|code swift
routing_number: code banque|code guichet
bank_account_number: compte bancaire|n compte|compte débiteur|compte créditeur|compte source|compte de destination
card_number: numéro de carte bancaire|cb
card_last4: quatre derniers chiffres|4 derniers chiffres
cvv: cryptogramme|code de sécurité
card_type: type carte|réseau de carte
payment_method: moyen paiement|mode paiement|type de paiement|mode de règlement|moyen de règlement = Carte bancaire:58|PayPal:18|Virement:12|Espèces:7|Chèque:5
payment_status: état du paiement|statut paiement|statut de la facture = payé:72|en attente:14|en retard:9|remboursé:3|annulé:2
is_paid: est payé|réglé|payée
transaction_type: type transaction|type d opération|nature de l opération = achat:46|virement:18|dépôt:14|retrait:12|paiement:7|remboursement:3
debit_credit: débit crédit|sens|sens de l opération = débit:68|crédit:32
account_type: type compte|nature du compte = courant:46|épargne:30|crédit:14|professionnel:7|titres:3
merchant: nom du commerçant|enseigne|bénéficiaire du paiement = Primeur du Coin|Station Nord|Café de la Gare|Électro Nova|Métro Ville|Librairie des Arts|Pharmacie du Soleil|Bistrot Bleu|Mode Urbaine|Superette Express|Brico Maison|StreamBox|Skyline Airways|Fleurs de Mai|Salle Forme|Pixel Games|Boulangerie Martin|Hôtel du Port|Taxi Vite|Jardin du Monde
merchant_category: catégorie de dépenses|type de dépense|catégorie du commerçant|poste de dépense = Alimentation:24|Restaurants:17|Carburant:11|Achats en ligne:15|Voyages:7|Loisirs:8|Factures:7|Santé:5|Électronique:4|Vêtements:2
mcc: code catégorie commerçant
is_fraud: est frauduleux|frauduleuse|suspicion de fraude|indicateur de fraude
default: défaut de paiement|impayé|défaillance
risk_level: risque|niveau risque|catégorie de risque|profil de risque = faible:52|moyen:33|élevé:15
risk_score: score de risque|indice de risque|note de risque
rent: prix mensuel|loyer du bien|prix de location|montant du loyer
mortgage_payment: mensualités|échéance mensuelle|paiement mensuel
nightly_rate: prix de la nuit|tarif journalier|prix de location par jour|prix par nuitée
fare: tarif du trajet|prix du vol|prix de la course|prix du trajet|montant de la course
stock_price: cours|cours d ouverture|plus haut|plus bas|prix de l action|cours de bourse
shares: nombre d actions|actions|quantité d actions
market_cap: capitalisation boursière|capitalisation
market_value: valeur de marché|valeur du joueur|indemnité de transfert
house_price: prix du bien|prix de la maison|prix de l appartement|prix du logement
asking_price: prix affiché|prix de vente du véhicule|prix de la voiture|prix de la moto
premium: prime mensuelle|cotisation d assurance|montant de la prime
coverage: capital assuré|somme assurée|montant de la couverture
claim_amount: montant réclamé|montant des dommages|montant du dommage
payout: montant indemnisé|montant versé|règlement du sinistre
donation_amount: montant donné|somme donnée|contribution
ltv: valeur vie client|valeur client|valeur à vie
refund_amount: montant du remboursement|somme remboursée
gross_weight_price: prix au litre|prix au kg|prix du carburant
price_per_sqm: prix au m2|prix m2
product: nom produit|produits|article acheté|produit acheté|libellé produit|nom de l article|libellé
product_category: catégorie produit|catégorie du produit|famille de produits|type de produit|gamme|rayon produit
subcategory: sous catégorie|sous famille = Audio|Ustensiles|Chaussures|Plein air|Soins du visage|Romans|Jeux de société|Biscuits|Accessoires|Luminaires|Objets connectés|Bureau
brand: marque du produit|nom de la marque
manufacturer: nom du fabricant|constructeur|nom du fournisseur|producteur
sku: réf|référence article|code produit|référence du produit|numéro de pièce
barcode: code barre|code à barres|ean
quantity: nombre d unités|quantité commandée|quantité vendue|quantité achetée|nb articles|unités|unités vendues
stock_quantity: quantité stock|niveau de stock|stock actuel|quantité disponible|inventaire
reorder_level: stock de sécurité|seuil de commande|seuil d alerte|seuil minimum
in_stock: est en stock|est disponible
availability: état du stock|statut du stock = en stock:74|stock faible:15|épuisé:8|sur commande:3
color: coloris|couleur du produit|couleur du véhicule|teinte = noir:24|blanc:18|bleu:14|gris:13|rouge:10|vert:7|marron:5|beige:4|rose:3|jaune:2
hex_color: code couleur|couleur hexadécimale
size: taille article|format taille
material: matières|matière première|tissu|type de matériau = coton:18|acier inoxydable:14|plastique:14|cuir:10|bois:12|aluminium:10|polyester:10|verre:6|laine:4|silicone:2
product_weight: poids du produit|poids net|poids brut|poids de l envoi|poids de la cargaison
dimensions: dimensions du colis|dimensions du produit|encombrement
order_status: statut commande|état de la commande|état commande = livrée:60|expédiée:18|en préparation:14|annulée:5|retournée:3
shipping_method: livraison|mode d expédition|type de livraison|méthode de livraison = standard:62|express:21|lendemain:9|retrait en magasin:8
order_channel: canal de commande|canal d achat = site web:48|application mobile:33|place de marché:12|magasin:7
coupon_code: code de réduction|code promotionnel|coupon = BIENVENUE10|ETE15|LIVRAISONOFFERTE|VIP20|PRINTEMPS5|BLACKFRIDAY|MERCI10|FLASH25|ETUDIANT10|FIDELE15
return_reason: raison du retour|motif retour|cause du retour = Mauvaise taille:28|Arrivé endommagé:18|Non conforme à la description:15|Changement d’avis:17|Livré trop tard:8|Mauvais article:8|Mauvaise qualité:6
cancellation_reason: motif d annulation|motif de résiliation|raison de l annulation|motif de départ = Trop cher:32|Autre offre trouvée:22|Plus besoin:21|Mauvais service:13|Problèmes techniques:7|Déménagement:5
rating: note du client|nombre d étoiles|note sur 5|satisfaction client|note de satisfaction|note attribuée
average_rating: note moyenne sur 5|moyenne des notes
review_count: nombre d avis clients|nombre d évaluations|nb avis
review_title: titre avis|titre du commentaire
review_text: avis client|texte avis|commentaire de l avis|retour client|témoignage|feedback
helpful_votes: votes utiles|avis utile
verified_purchase: acheteur vérifié|achat confirmé
product_description: description produit|détails du produit|descriptif produit
customer_segment: segment|segment de clientèle|catégorie de client|catégorie client|type client = particulier:52|entreprise:22|petite entreprise:18|grand compte:8
loyalty_tier: statut de fidélité|palier de fidélité|niveau de membre = Bronze:48|Argent:30|Or:16|Platine:6
loyalty_points: solde de points|points cumulés
is_gift: emballage cadeau|est un cadeau
is_returned: est retourné|retour
warranty: durée de garantie|mois de garantie
store: nom du magasin|point de vente|boutique nom|agence = Centre-ville|Galerie des Rives|Aéroport|Place Nord|Rue du Port|Grand Ouest|Avenue des Chênes|Gare Centrale|Place de l’Université|Parc du Lac
order_priority: priorité de commande|priorité d expédition = basse:25|moyenne:45|haute:22|urgente:8
seller: société vendeuse|vendeur tiers
cart_status: statut du panier|état du panier = acheté:58|abandonné:34|actif:8
subscription_plan: type d abonnement|formule d abonnement|offre|type d adhésion|nom du forfait|plan tarifaire = Gratuit:32|Basique:31|Premium:26|Entreprise:11
subscription_status: statut abonnement|statut du client|statut du membre|statut de l utilisateur = actif:74|suspendu:6|résilié:15|expiré:5
churn: désabonné|résiliation|a résilié|churn
company: éditeur|raison sociale|nom entreprise|compagnie|firme|entreprise cliente|nom de la société|banque|agence nom|maison d édition|institution|sponsor
industry: secteur|secteur industriel|branche d activité|domaine d activité = Technologie:18|Santé:14|Finance:13|Commerce:15|Industrie:14|Éducation:8|Logistique:6|Énergie:4|Tourisme:5|Médias:3
company_size: taille de l entreprise|taille entreprise
employee_count: nombre de salariés|effectifs|nombre employés|employés nombre
department: équipe|direction|division|pôle
job_title: intitulé de poste|titre du poste|métier exercé|rôle|emploi occupé|poste visé|poste actuel|poste occupé
user_role: rôle utilisateur|droit d accès|niveau d accès|autorisation = lecteur:40|éditeur:30|gestionnaire:15|administrateur:10|propriétaire:5
seniority: séniorité|niveau hiérarchique = junior:28|confirmé:36|senior:24|responsable:8|directeur:4
employment_type: contrat de travail|type d emploi|nature du contrat|temps de travail|type de contrat de travail = CDI:70|CDD:15|Intérim:5|Stage:5|Alternance:5
employment_status: situation professionnelle|statut employé|statut du salarié = actif:82|en congé:6|sorti:8|période d’essai:4
work_mode: mode de travail|modalité de travail|organisation du travail = sur site:42|hybride:38|télétravail:20
is_remote: télétravail|en télétravail|à distance
shift: équipe horaire|créneau de travail|quart de travail = matin:40|après-midi:35|nuit:25
performance_rating: évaluation performance|note de performance|performance|appréciation
leave_type: type congé|motif d absence|nature du congé|type d absences = Congé annuel:52|Maladie:24|Sans solde:7|Parental:7|Décès:3|Formation:4|Personnel:3
attrition: a quitté l entreprise|démissionné|départ du salarié|turnover
skill: savoir faire|compétence principale|compétence clé = Python|SQL|Gestion de projet|Excel|Java|Communication|Analyse de données|Négociation|JavaScript|Comptabilité|Design|Leadership|Cloud|Prise de parole|Salesforce|Apprentissage automatique
applicant_stage: étape de recrutement|statut de la candidature|statut candidature|phase de recrutement = reçue:34|présélection:24|entretien:20|offre:7|embauché:5|refusé:10
status: statut actuel|état actuel|situation|état du dossier|statut du dossier = actif:58|en attente:17|terminé:18|annulé:7
ticket_status: statut du ticket|statut de la demande|statut de l incident|statut de la tâche|état du ticket = ouvert:24|en cours:22|en attente:9|résolu:27|fermé:18
priority: niveau de priorité|niveau d urgence|importance = basse:35|moyenne:42|haute:18|critique:5
severity: niveau de gravité|criticité|impact = faible:38|moyenne:34|élevée:20|critique:8
ticket_subject: objet|objet du ticket|sujet du ticket|problème|réclamation|plainte|description du problème|objet de la demande|incident
ticket_category: catégorie du ticket|type de ticket|type de demande|type de réclamation|type d incident|motif de contact|motif de l appel = Facturation:24|Technique:32|Compte:17|Livraison:11|Question produit:10|Suggestion:6
channel: moyen de contact|canal de communication|canal préféré = e-mail:36|téléphone:25|chat:24|formulaire web:10|réseaux sociaux:5
resolution_time: temps de résolution|délai de résolution|durée de résolution|temps de traitement|délai de première réponse
agent_count: agents|nombre d agents
project: nom projet|titre du projet|initiative = Refonte du site|Application mobile 2.0|Entrepôt de données|Déménagement|Migration CRM|Nouvelle identité|Audit de sécurité|Migration cloud|Portail client|Automatisation de l’entrepôt|Nouvelle paie|Lancement en Espagne|Plan d’économie d’énergie|Campagne de recrutement|Revue des fournisseurs|Programme de fidélité
project_status: statut du projet|état du projet|phase du projet = planifié:18|en cours:44|en pause:8|terminé:26|annulé:4
task: nom de la tâche|intitulé de la tâche|sous tâche = Préparer le budget|Relire le contrat|Mettre à jour l’accueil|Corriger la connexion|Planifier les entretiens|Rédiger les notes de version|Nettoyer les données clients|Tester le paiement|Dessiner le nouveau logo|Organiser la sortie d’équipe|Commander du matériel|Appeler le fournisseur|Traduire le manuel|Vérifier les factures|Installer le serveur|Rédiger la lettre d’information|Recueillir les avis|Créer les diapositives|Archiver les anciens fichiers|Auditer les droits d’accès
milestone: jalon|étape clé = Lancement|Exigences signées|Conception validée|Prototype prêt|Version bêta|Mise en production|Recette finale
progress: pourcentage d avancement|taux d avancement|taux de complétion
meeting_title: réunion|titre de la réunion|objet de la réunion = Point hebdomadaire|Planification de sprint|Revue de budget|Lancement client|Atelier design|Rétrospective|Conseil d’administration|Point recrutement|Feuille de route|Assemblée générale|Appel fournisseur|Journée stratégie
event_name: nom événement|conférence|manifestation|titre de l événement = Gala de printemps|Sommet Tech|Course solidaire|Nuit du jazz|Festival gourmand|Salon du livre|Week-end startup|Exposition d’art|Marché de Noël|Fête de la science|Avant-première|Concert en plein air|Forum emploi|Dégustation de vins|Marathon|Conférence design
event_kind: catégorie d événement|format de l événement = Conférence:22|Concert:24|Atelier:20|Festival:12|Rencontre:14|Exposition:8
attendance_count: spectateurs|affluence|nombre de visiteurs|nombre d inscrits|fréquentation|public
is_active: est actif|active|activé
is_verified: est vérifié|vérifiée|compte vérifié
approved: est approuvé|approuvée|validé|accepté|validation
approval_status: statut approbation|état de validation|statut de validation|statut du prêt|statut de la demande de congé = approuvé:62|en attente:20|refusé:18
completed: est terminé|terminée|complété|fini
recurring: client récurrent|est récurrent|renouvellement automatique|don régulier
insured: est assuré|couvert|a une assurance
campaign: nom campagne|campagne marketing|campagne publicitaire = Lancement de printemps|Soldes d’été|Rentrée des classes|Black Friday|Fêtes de fin d’année|Nouvelle année|Semaine fidélité|Notoriété|Reconquête|Parrainage|Produit vedette|Lève-tôt
note: remarque|commentaire|observation|annotation|détails|notes internes
description: détail|brève description|résumé court
reason: raisons|justification|cause racine|motifs = Demande du client|Panne technique|Météo|Capacité atteinte|Erreur humaine|Documents manquants|Défaut de qualité|Retard fournisseur|Changement de règle|Doublon|Prix|Raison de sécurité
contract: contrat type|durée d engagement|type d engagement = mensuel:48|un an:30|deux ans:22
grade_letter: note en lettre|mention lettre
score: score total|points obtenus|nombre de points
nps: score nps|probabilité de recommandation
survey_answer: réponse au sondage|degré d accord|réponse choisie = Tout à fait d’accord:22|D’accord:38|Neutre:20|Pas d’accord:14|Pas du tout d’accord:6
survey_question: question du sondage|texte de la question = Êtes-vous satisfait de notre service ?|Nous recommanderiez-vous ?|Avez-vous trouvé facilement ce que vous cherchiez ?|Avons-nous répondu à vos questions ?|À quelle fréquence utilisez-vous le produit ?|Le prix était-il juste ?|Les instructions étaient-elles claires ?|Avez-vous rencontré des problèmes ?|Achèterez-vous à nouveau ?|Que pensez-vous du délai de livraison ?
meal_plan: pension|formule repas|type de pension = sans repas:30|petit-déjeuner:42|demi-pension:18|pension complète:10
tracking_number: numéro suivi|numéro de colis|code de suivi|numéro d expédition
carrier: société de transport|livreur société|transporteur nom|messagerie transport = La Poste:30|Chronopost:22|Colissimo:16|DHL:12|UPS:10|Mondial Relay:10
signature: signé|signature requise
document_type: type document|format de fichier|type de fichier
file_name: fichier|nom du fichier|pièce jointe
ratio: ratio|coefficient|facteur
lead_source: origine du lead|source du prospect|canal d acquisition|comment nous avez vous connus|source de réservation|origine du client = Site web:30|Recommandation:20|Réseaux sociaux:18|E-mail:12|Salon:8|Démarchage:7|Partenaire:5
lead_status: statut du lead|statut du prospect|étape de vente|phase de vente|étape du pipeline = Nouveau:26|Contacté:22|Qualifié:19|Proposition:13|Négociation:7|Gagné:8|Perdu:5
win_probability: probabilité de conclusion|probabilité|probabilité de signature
code_weak: code identifiant
checked: contrôlé|testé|inspecté|valide|correct
percent_weak: part de marché|part du total
ip_address: ip|ip source|ip de destination|ip client|adresse ip source
ipv6: adresse ipv6
mac_address: mac|adresse physique
uuid: identifiant universel|guid
url: url|page web|site|adresse web|lien web
domain_name: domaine|nom de domaine
path: page visitée|page d entrée|page de destination|ressource
page_title: titre de la page = Accueil|Tarifs|Produits|Blog|À propos|Contact|Connexion|Paiement|Résultats de recherche|Documentation|Aide|Carrières
http_method: méthode http|méthode de requête
status_code: code statut|code réponse|code retour|code de réponse
user_agent: agent utilisateur
browser: navigateur web
operating_system: os|système
device: appareil utilisé|terminal utilisé|périphérique = mobile:56|ordinateur:36|tablette:8
device_model: modèle d appareil|modèle de téléphone|modèle du téléphone
platform: plate forme|réseau social
app_version: version de l application|version logicielle|numéro de version
resolution: résolution|résolution d écran
referrer: référent|site référent|page référente
traffic_source: source trafic|origine du trafic|source de visite = organique:38|direct:22|recherche payante:14|social:13|e-mail:8|référent:5
utm_campaign: campagne utm
keyword: mots clés|terme de recherche|requête de recherche = casque sans fil|chaussures de running|meilleure machine à café|vols pas chers|hôtel près de moi|outil de gestion de projet|bureau assis debout|idées cadeaux|météo demain|apprendre l’anglais|voitures d’occasion|tapis de yoga|promo ordinateur portable|mobilier de jardin|recettes saines|assurance auto|veste d’hiver|coque téléphone
page_views: nombre de pages vues|pages par session
bounce: rebond|a rebondi
bounce_rate: pourcentage de rebond
conversion: converti|conversion|a acheté
conversion_rate: taux conversion
clicks: nombre de clics|clic
impressions: impressions|nombre d impressions|affichages
ctr: taux de clics|taux de clic ctr
cpc: coût par clic|coût par lead|coût par acquisition
conversions: conversions|nombre de conversions|leads générés
open_rate: taux ouverture
roas: retour sur investissement|rendement publicitaire|roi
response_time: délai de réponse|temps de chargement|temps de réponse ms|latence ms
bytes: taille en octets|octets|octets transférés|taille de la réponse
packets: paquets|nombre de paquets
data_usage: données consommées|consommation data|volume de données|données mobiles
port_number: port|port de destination|port source|numéro de port
protocol: protocole réseau
hostname: hôte|nom du serveur|nom d hôte|machine hôte
log_level: niveau de log|niveau de journal|niveau de journalisation
log_message: message de log|message du journal|entrée de journal = Requête terminée|Utilisateur connecté|Absent du cache|Délai de connexion dépassé|Nouvel essai dans 5 secondes|Configuration rechargée|Connexion à la base ouverte|Requête lente détectée|Jeton expiré|Fichier introuvable|Contrôle de santé réussi|Tâche démarrée|Tâche terminée|File d’attente au-dessus du seuil|Disque utilisé à 80 pour cent|Accès refusé|Nouvelle session créée|Données validées|Service redémarré|Limite de requêtes atteinte
service: système|module|composant|microservice|nom du service|appli
environment: environnement de déploiement = production:62|préproduction:22|développement:16
error_code: code erreur|code de panne
error_message: message d erreur|description de l erreur|motif d échec|cause de l échec = Connexion refusée|Délai dépassé|Identifiants invalides|Référence nulle|Disque plein|Mémoire insuffisante|Caractère inattendu|Enregistrement introuvable|Accès refusé|Limite dépassée|Certificat expiré|Clé en double
error_count: nombre erreurs|échecs|nombre d échecs|pannes|tentatives échouées
requests: requêtes|nombre de requêtes|appels api
cpu_usage: cpu|charge cpu|utilisation du processeur
memory_usage: mémoire|mémoire vive|utilisation de la mémoire|ram
disk_usage: utilisation disque|disque|espace disque
uptime: disponibilité en pourcentage|temps de fonctionnement
bandwidth: débit descendant|débit montant|vitesse de connexion|débit internet
battery_level: niveau batterie|charge de la batterie|pourcentage de batterie
battery_voltage: tension de la batterie|tension batterie
signal_strength: signal|force du signal|intensité du signal
online_status: état de connexion|connecté|statut du capteur|état de la machine|statut appareil = en ligne:82|hors ligne:14|maintenance:4
sensor_type: capteur|type capteur|type de mesure|grandeur mesurée = température:28|humidité:22|pression:14|mouvement:12|lumière:9|CO2:8|vibration:7
sensor_value: relevé|valeur de mesure|valeur du capteur|valeur relevée
sensor_unit: unité mesure|unités = pcs:50|kg:20|carton:15|l:8|m:7
anomaly: anomalie|alarme|est une anomalie|panne|défaillance machine
session_id: id session|session|identifiant de session
sso: double authentification|authentification à deux facteurs|mfa activé
success: est réussi|réussie|connexion réussie
attempts: nombre de tentatives|essais|tentatives de connexion
event_type: type événement|type d action|type d activité|interaction = page vue:40|clic:26|recherche:12|ajout au panier:9|achat:5|connexion:5|déconnexion:3
attack_type: type attaque|type de menace|type d alerte|attaque|incident de sécurité = Hameçonnage:24|Force brute:20|Logiciel malveillant:17|Balayage de ports:14|DDoS:9|Injection SQL:7|Rançongiciel:5|Fuite de données:4
cve: vulnérabilité|faille|code cve
cvss: score cvss
hash: empreinte|somme de contrôle|hachage
security_action: action prise|mesure prise|action menée = bloqué:48|autorisé:24|mis en quarantaine:14|signalé:14
api_key: clé api|jeton|clé de licence|code d activation
repository: dépôt de code|dépôt git|branche git
programming_language: langage de programmation|langage
job_status: statut du job|statut de l exécution|résultat du build = réussi:82|échoué:9|en cours:5|annulé:4
post_text: texte du post|post|contenu de la publication|légende|tweet
message_text: contenu du message|sms|message envoyé|message de chat
email_subject: objet du mail|objet de l email|objet du message = Votre commande est en route|Réunion reportée à jeudi|Facture en pièce jointe|Bienvenue dans l’équipe|Réinitialisation du mot de passe|Point de la semaine|Question sur le contrat|20 % de remise ce week-end|Votre essai se termine bientôt|Compte rendu de la réunion|Joyeux anniversaire !|Merci de confirmer votre adresse|Nouveautés de juin|Merci pour votre achat|Rappel : rendez-vous demain
hashtag: hashtag|hashtags|mot clic = #voyage|#cuisine|#fitness|#souvenir|#coucherdesoleil|#photographie|#motivation|#code|#musique|#mode|#nature|#cafe|#startup|#art|#course|#livres|#gaming|#durable|#design|#bienetre|#chats|#football|#nouvelan|#ete|#recettes|#streetart|#lundi|#ligue1|#ia|#climat
tags: étiquettes|tags = voyage;été|cuisine;recette|tech;test|musique;live|fitness;santé|art;design|famille;maison|travail;conseils|nature;randonnée|livres;lecture
likes: likes|nombre de likes|nombre de j aime|réactions
average_likes: moyenne de likes|likes moyens
comments_count: nb commentaires|nombre de réponses
shares_count: nombre de partages|repartages|retweets
views: nombre de lectures|lectures|portée|nombre de téléchargements|visionnages
followers: followers|nombre de followers|nombre abonnés
following: comptes suivis|suivis|amis
posts_count: publications|nombre de publications|nombre de posts
mentions: mentions|nombre de mentions
engagement_rate: taux engagement|engagement
sentiment: polarité|humeur = positif:52|neutre:30|négatif:18
sentiment_score: score de sentiment|indice de sentiment
post_type: type de publication|type de post|format publicitaire = photo:42|vidéo:30|texte:14|carrousel:9|lien:5
is_read: lu|est lu|ouvert
network: réseau|type réseau|type de connexion|connexion
last_activity_weak: battement
watch_percent: pourcentage regardé|taux de rétention
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
blood_pressure: tension|pression sanguine
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
restaurant: nom du restaurant|bistrot|brasserie|café = Le Petit Olivier|Chez Amélie|La Table du Port|Le Bistrot Bleu|Au Vieux Moulin|La Fourchette Verte|Chez Marcel|Sakura|La Terrasse|Brasserie du Nord|L’Auberge du Lac|Le Comptoir|La Mère Rose|Trattoria Roma|Épices et Saveurs|Crêperie du Pont
vegetarian: végétarienne|vegan|sans gluten|épicé
diet: régime|préférence alimentaire|restriction alimentaire = aucun:62|végétarien:16|végan:8|sans gluten:8|halal:5|casher:1
ingredient: ingrédient principal = Tomate|Poulet|Riz|Basilic|Ail|Huile d’olive|Bœuf|Saumon|Pomme de terre|Champignon|Fromage|Lentilles|Pâtes|Épinards|Pois chiches
allergens: allergène|contient des allergènes = aucun:40|gluten:18|lait:14|fruits à coque:10|œuf:8|poisson:5|soja:5
table_number: n table|table numéro
wine: vin|nom du vin|cépage = Merlot|Cabernet Sauvignon|Pinot Noir|Chardonnay|Riesling|Sauvignon Blanc|Syrah|Gamay|Grenache|Chenin
difficulty: niveau de difficulté|degré de difficulté = facile:40|moyen:40|difficile:20
workout: entraînement|séance|activité sportive|cours de fitness = Course:24|Vélo:18|Musculation:20|Yoga:12|Natation:9|HIIT:8|Aviron:5|Pilates:4
id: id|identifiant interne|réf interne|num|n|clé|référence interne|numéro d identification
serial_number: n série|numéro série
row_number: numéro de ligne|numéro d ordre|rang ligne
batch_number: code lot|numéro lot|n lot
booking_reference: code de réservation|numéro de confirmation|référence réservation
license_plate: plaque|numéro d immatriculation|plaque immatriculation
vin: châssis|numéro vin
imei: numéro imei
isbn: code isbn
branch_code: numéro d agence
mrn: dossier médical|numéro de dossier patient|ipp|numéro patient
npi: numéro rpps|numéro adeli
container_number: conteneur|numéro de conteneur
flight_number: n vol|code vol
house_bill: connaissement|lettre de voiture
course_code: code cours|code de l uv|code module
call_number: cote|cote du livre
case_number: numéro d affaire|numéro de procédure|numéro de plainte
machine_id: identifiant machine|ligne de production|numéro de machine|équipement
priority_number: niveau de triage|tri
hs_code: code douanier|nomenclature douanière
title_weak: intitulé|gros titre = Premiers pas|Bilan annuel|Un regard neuf|Dans les coulisses|Nouvelles pistes|Point marché|Vue d’ensemble|Leçons apprises|Petits changements|Guide rapide|L’envers du décor|Perspectives|Bonnes pratiques|Un cas d’école|Questions fréquentes|En chemin|Retour aux bases|La suite|Notes de terrain|Entretien
category_weak: catégories|rubrique|classement type
type_weak: types|forme|genre de|variante de = standard:55|premium:25|basique:20
level_weak: niveaux|palier|phase = débutant:40|intermédiaire:38|avancé:22
value_weak: valeurs
topic: thématique|sujets|thèmes = Technologie|Santé|Voyage|Finance|Sport|Culture|Politique|Science|Cuisine|Éducation|Environnement|Économie
name_weak: dénomination|nom de l objet
license: licence|permis numéro|numéro de licence
zodiac: signe astrologique|signe du zodiaque|horoscope = Bélier|Taureau|Gémeaux|Cancer|Lion|Vierge|Balance|Scorpion|Sagittaire|Capricorne|Verseau|Poissons
pronouns: pronom = elle:48|il:47|iel:5
dominant_hand: main d écriture = droite:89|gauche:10|ambidextre:1
visa_status: statut de résidence = citoyen:70|résident permanent:12|citoyen UE:8|visa de travail:7|visa étudiant:3
time_slot: plage horaire
payment_terms: délai de règlement = 30 jours:52|45 jours fin de mois:20|60 jours:14|comptant:14
packaging: type de conditionnement = carton:48|sachet:20|palette:14|enveloppe:10|tube:5|caisse:3
opening_hours: horaires d ouverture|heures d ouverture|horaires du magasin = lun-ven 09:00-18:00:38|lun-sam 09:30-19:30:42|lun-dim 10:00-20:00:20
instrument: instrument|instrument de musique|instrument joué = piano:26|guitare:28|violon:14|batterie:9|flûte:9|saxophone:4|violoncelle:5|trompette:5
shape_status: = actif:55|en attente:20|terminé:15|annulé:10
shape_level: = faible:40|moyen:40|élevé:20
shape_type: = standard:45|basique:25|premium:20|sur mesure:10
cryptocurrency: cryptomonnaie|crypto|jeton
wallet: portefeuille|adresse du portefeuille
precinct: circonscription|bureau de vote
star_distance: distance en années lumière|années lumière
certification: certification|certificat|certifications
storage_gb: capacité de stockage|stockage
vat_number: numéro de tva|tva intracommunautaire
`;
