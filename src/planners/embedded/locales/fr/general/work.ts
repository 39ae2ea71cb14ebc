/** Companies, work, tickets, projects and papers in French: what they are called, and their values. */
export const WORK = `
company: raison sociale|nom entreprise|compagnie|firme|entreprise cliente|nom de la société|banque|agence nom|maison d édition|institution|sponsor
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
project: nom projet|titre du projet|initiative = Refonte du site|Application mobile 2.0|Entrepôt de données|Déménagement|Migration CRM|Nouvelle identité|Audit de sécurité|Migration cloud|Portail client|Automatisation de l’entrepôt|Nouvelle paie|Lancement en Espagne|Plan d’économie d’énergie|Campagne de recrutement|Revue des fournisseurs|Programme de fidélité|Déploiement ERP|Nouvel intranet|Bureau sans papier|Pilote chatbot|Toit solaire|Flotte électrique|Nouveau modèle tarifaire|Refonte du paiement|Base de connaissances|Parcours d’accueil|Extension du réseau|Nouvel emballage|Nettoyage du catalogue|Tableau qualité|Processus de retours|Maintenance prédictive|Académie de formation|Rénovation des magasins|Bilan carbone|Archivage|Portail partenaires|Lecture de codes-barres|Factures automatiques|Renouvellement des portables|Enquête interne|Protection des données|Amélioration de la recherche|Ligne de production C|Lancement marketplace|Sauvegardes|Données de référence|Extension de l’usine|Optimisation des tournées|Accessibilité|Rénovation de la cantine|Gestion des visiteurs|Automatisation des tests|Club clients|Portail fournisseurs|Migration messagerie|Outil budgétaire|Arrêt de l’ancien système|Site de Nantes|Salon annuel
project_status: statut du projet|état du projet|phase du projet = planifié:18|en cours:44|en pause:8|terminé:26|annulé:4
task: nom de la tâche|intitulé de la tâche|sous tâche = Préparer le budget|Relire le contrat|Mettre à jour l’accueil|Corriger la connexion|Planifier les entretiens|Rédiger les notes de version|Nettoyer les données clients|Tester le paiement|Dessiner le nouveau logo|Organiser la sortie d’équipe|Commander du matériel|Appeler le fournisseur|Traduire le manuel|Vérifier les factures|Installer le serveur|Rédiger la lettre d’information|Recueillir les avis|Créer les diapositives|Archiver les anciens fichiers|Auditer les droits d’accès
milestone: jalon|étape clé = Lancement|Exigences signées|Conception validée|Prototype prêt|Version bêta|Mise en production|Recette finale
progress: pourcentage d avancement|taux d avancement|taux de complétion
meeting_title: réunion|titre de la réunion|objet de la réunion = Point hebdomadaire|Planification de sprint|Revue de budget|Lancement client|Atelier design|Rétrospective|Conseil d’administration|Point recrutement|Feuille de route|Assemblée générale|Appel fournisseur|Journée stratégie
event_name: nom événement|conférence|manifestation|titre de l événement = Gala de printemps|Sommet Tech|Course solidaire|Nuit du jazz|Festival gourmand|Salon du livre|Week-end startup|Exposition d’art|Marché de Noël|Fête de la science|Avant-première|Concert en plein air|Forum emploi|Dégustation de vins|Marathon|Conférence design|Fête de l’été|Journées du port|Fête des lumières|Course urbaine|Festival du film|Fête des vendanges|Soirée humour|Concert des chœurs|Concert du Nouvel An|Soirée slam|Soirée jeux|Rencontre littéraire|Vide-grenier|Marché des potiers|Fête du vin|Fête de la bière|Rassemblement de voitures anciennes|Expo de trains miniatures|Expo photo|Journée portes ouvertes|Nuit des musées|Fête des enfants|Festival de cerfs-volants|Marché médiéval|Musique au parc|Soirée gospel|Nuit du rock|Petit-déjeuner des entrepreneurs|Forum des données|Congrès de l’énergie|Forum logistique|Journée santé|Réunion des anciens|Vente aux enchères|Remise des prix|Été du théâtre|Course cycliste|Atelier cuisine|Journée premiers secours|Fête du quartier|Bal du 14 juillet|Marché d’automne|Bal de la Saint-Sylvestre|Salon de l’artisanat|Fête de la musique|Semaine de la mode
event_kind: catégorie d événement|format de l événement = Conférence:22|Concert:24|Atelier:20|Festival:12|Rencontre:14|Exposition:8
attendance_count: spectateurs|affluence|nombre de visiteurs|nombre d inscrits|fréquentation|public
is_active: est actif|active|activé
is_verified: est vérifié|vérifiée|compte vérifié
approved: est approuvé|approuvée|validé|accepté|validation
approval_status: statut approbation|état de validation|statut de validation|statut du prêt|statut de la demande de congé = approuvé:62|en attente:20|refusé:18
completed: est terminé|terminée|complété|fini
recurring: client récurrent|est récurrent|renouvellement automatique|don régulier
insured: est assuré|couvert|a une assurance
campaign: nom campagne|campagne marketing|campagne publicitaire = Lancement de printemps|Soldes d’été|Rentrée des classes|Black Friday|Fêtes de fin d’année|Nouvelle année|Semaine fidélité|Notoriété|Reconquête|Parrainage|Produit vedette|Lève-tôt|Fête des mères|Spécial Saint-Valentin|Offres de Pâques|Cyber Monday|Week-end éclair|Livraison offerte|Couleurs d’automne|Chaleur d’hiver|Parrainez un ami|Mois d’essai|Réservé aux membres|Choix vert|Héros d’ici|Remise étudiant|Anniversaire|Points doublés|Dernière chance|Spécial télétravail|En forme au printemps|Rêves de voyage|Relance panier|Série de bienvenue|Premier achat|Lancement de l’appli|Inscription newsletter|Avec influenceurs|Sponsoring podcast|Invitation webinaire|Histoires de clients|Prix en baisse|Pack économies|Précommande|Journées outlet|Mois de la famille|Carte cadeau|Nuit du shopping|Liquidation|Tournée dégustation|Ouverture de magasin|Spécial Halloween|Calendrier de l’Avent|Galette des rois|Heure joyeuse|Semaine du salon|Journées bricolage|Saison du jardin|Fête des pères|French Days
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
ratio: ratio|coefficient|coef|coeff|facteur
lead_source: origine du lead|source du prospect|canal d acquisition|comment nous avez vous connus|source de réservation|origine du client = Site web:30|Recommandation:20|Réseaux sociaux:18|E-mail:12|Salon:8|Démarchage:7|Partenaire:5
lead_status: statut du lead|statut du prospect|étape de vente|phase de vente|étape du pipeline = Nouveau:26|Contacté:22|Qualifié:19|Proposition:13|Négociation:7|Gagné:8|Perdu:5
win_probability: probabilité de conclusion|probabilité|probabilité de signature
code_weak: code identifiant
checked: contrôlé|testé|inspecté|valide|correct
percent_weak: part de marché|part du total
`;
