/** People and households in French: what they are called, and their values. */
export const PEOPLE = `
full_name: nom et prénoms|nom du client|nom de la personne|personne|contact|nom du contact|personne à contacter
first_name: prénoms|prenom usuel
last_name: patronyme|nom patronymique|nom de naissance
middle_name: second prénom
name_title: titre de civilité|titre honorifique = M.:48|Mme:48|Dr:4
person_role: citoyen|citoyenne|riverain|riveraine|jardinier|jardinière|usager|pharmacien|pharmacienne|bibliothécaire|psychologue|laborantin|laborantine|chirurgienne|astronome|biologiste|chercheuse|kinésithérapeute|orthophoniste|sage-femme|diététicienne|cliente|acheteur|acheteuse|patiente|nom du patient|nom du médecin|médecin traitant|infirmier|infirmière|chirurgien|soignant|professeure|enseignante|prof|formateur|élève nom|nom de l élève|étudiante|nom de l étudiant|salarié|salariée|employée|nom de l employé|collaborateur|collaboratrice|responsable|manager|directeur|directrice|chef|superviseur|chauffeur|nom du chauffeur|passager|voyageur|hôte|convive|locataire|propriétaire du bien|propriétaire de l animal|bailleur|vendeuse|commercial attribué|conseiller|conseillère|agent|agent attribué|titulaire du compte|titulaire de la carte|assuré|souscripteur|bénéficiaire|demandeur|candidat|candidate|donateur|donatrice|joueuse|nom du joueur|entraîneur|arbitre|membre|adhérent|adhérente|participant|participante|auteure|écrivain|conférencier|technicien|mécanicien|inspecteur|vétérinaire|dentiste|thérapeute|avocat|juge|témoin|victime|suspect|agriculteur|éleveur|serveur|cuisinier|caissier|pilote|capitaine|bénévole|chercheur|observateur|créé par|approuvé par|signalé par|assigné à|attribué à|traité par|contact d urgence|expéditeur|réceptionnaire|citoyen|électeur|plaignant|tuteur|parent|représentant|organisateur
email: email|mail|e mail|adresse e mail|adresse email|adresse mail|adresses e mail|adresses email|adresses mail|courrier électronique|adresse courriel|email du client|email de contact
phone: téléphone fixe|numéro de tel|tel|télécopie|fax|numéro de contact
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
office_errand: démarche demandée = passeport:22|carte d'identité:24|permis de conduire:14|acte de naissance:18|inscription scolaire:12|carte de stationnement:10
kind_of_injury: type blessure = entorse:26|élongation:20|fracture:14|lombalgie:16|tendinite:14|contusion:10
`;
