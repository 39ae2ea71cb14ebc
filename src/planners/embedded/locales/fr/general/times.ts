/** Dates, times and periods in French: what they are called, and their values. */
export const TIMES = `
date: date du jour|expédiée|expédié|livrée|livré|envoyée|envoyé|date commande|date achat|date vente|date de la transaction|date de transaction|date d opération|date de mesure|date d expédition|date d envoi|date d embauche effective|date embauche|date livraison|date de réception|date de retour|date de réservation|date de demande|date d émission|date d ouverture|date de fermeture|date de clôture|date d achat du bien|date de consultation|date de l examen|date d examen|date de naissance du dossier|date de don|date du don|date de vaccination|dernier vaccin|dernière visite|date de dernière visite|dernier contact|dernier achat|dernière commande|dernière révision|dernier entretien|date d intervention|date de prescription|date du match|date d accident|date de l accident|date du sinistre|date de sinistre|date de l incident|date d incident|date de sortie du film|date d emprunt|date de prêt|date de production|date de fabrication|date d installation|date d inspection|date de prélèvement|date d approbation|date de mise à jour|date de signature|date de candidature|date de l événement|date de la facture|date de règlement|acheté le|commandé le|expédié le|livré le|payé le|publié le|créé le|mis à jour le|date d observation
start_date: date début|commence le|valable du|valide à partir du|début du contrat|date d entrée|départ|check in|date de départ du voyage|début de la police|début de campagne|date de location|début de location
end_date: date fin|se termine le|valable jusqu au|valide jusqu au|fin du contrat|check out|date de résiliation|fin de campagne|date de sortie d hôpital|fin de location|date de clôture du contrat
future_date: prochaine visite|prochain entretien|prochaine révision|livraison prévue|date prévue|date cible|arrivée prévue|date estimée de livraison
due_date: date limite de paiement|à payer avant le|date de retour prévue|délai de paiement
expiry_date: expire le|dlc|ddm|dluo|date limite de consommation|date de péremption|péremption|valide jusqu à
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
`;
