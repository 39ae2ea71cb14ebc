/** Networks, devices, web traffic and social media in French: what they are called, and their values. */
export const TECHNOLOGY = `
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
`;
