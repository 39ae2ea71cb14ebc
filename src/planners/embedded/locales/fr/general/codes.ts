/** Identifiers, and words that say little alone in French: what they are called, and their values. */
export const CODES = `
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
vat_number: numéro de tva|tva intracommunautaire|numéro de tva intracommunautaire|n tva
`;
