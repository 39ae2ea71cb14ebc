/** Families whose values are French words. */
export const FAMILIES = `
products (product, product_category)
Électronique: Casque sans fil|Enceinte Bluetooth|Écran 27 pouces|Clavier mécanique|Montre connectée|Batterie externe|Webcam|Tablette
Maison: Machine à café|Poêle antiadhésive|Lampe de bureau|Lot de serviettes|Bouilloire électrique|Grille-pain|Mixeur|Couteau de chef
Mode: Veste en jean|Chaussures de course|T-shirt en coton|Pull en laine|Ceinture en cuir|Robe d’été|Casquette|Bottines
Sport: Tapis de yoga|Tente de camping|Haltères|Casque de vélo|Gourde isotherme|Sac à dos de randonnée|Vélo pliant|Corde à sauter
Beauté: Crème hydratante|Shampoing solide|Crème solaire|Parfum|Sèche-cheveux|Baume à lèvres
Livres: Roman policier|Livre de cuisine|Guide de voyage|Album jeunesse|Biographie|Méthode de langue
Jouets: Briques de construction|Jeu de société|Puzzle 1000 pièces|Voiture télécommandée|Ours en peluche
Alimentation: Huile d’olive|Chocolat noir|Thé vert|Muesli|Miel|Café moulu|Confiture de fraises

breeds (breed, species)
Chien: Labrador|Berger allemand|Golden retriever|Bouledogue français|Beagle|Caniche|Teckel|Border collie|Épagneul breton|Croisé
Chat: Européen|Siamois|Maine Coon|Persan|Ragdoll|British Shorthair|Bengal|Chartreux
Lapin: Bélier nain|Nain hollandais|Tête de lion
Oiseau: Calopsitte|Perruche|Gris du Gabon|Canari
Hamster: Hamster doré|Hamster nain
Cochon d’Inde: Américain|Péruvien
Reptile: Dragon barbu|Gecko léopard|Serpent des blés
Cheval: Selle français|Haflinger|Camargue

crops (crop_variety, crop)
Blé: Apache|Rubisko|Chevignon
Maïs: DKC 3969|LG 31.276|P8834
Orge: Planet|KWS Faro|Étincel
Colza: Architect|LG Ambassador
Tournesol: Suomi|SY Illico
Betterave: Annika|Tisserin
Pomme de terre: Charlotte|Bintje|Agata|Monalisa
Vigne: Merlot|Chardonnay|Gamay|Syrah
Tomate: Cœur de bœuf|Roma|Marmande
Soja: Isidor|ES Mentor
Avoine: Une de Mai|Gérald

lab_tests (lab_test, lab_unit)
Glucose=mg/dL|Hémoglobine=g/dL|Hémoglobine glyquée=%|Cholestérol LDL=mg/dL|Cholestérol HDL=mg/dL|Triglycérides=mg/dL|Créatinine=mg/L|Sodium=mmol/L|Potassium=mmol/L|TSH=mUI/L|Vitamine D=ng/mL|Leucocytes=10^3/µL|Plaquettes=10^3/µL|ALAT=U/L|Protéine C réactive=mg/L|Ferritine=ng/mL

diagnoses (diagnosis, icd_code, medical_department)
Hypertension artérielle=I10=Cardiologie|Diabète de type 2=E11.9=Endocrinologie|Asthme=J45.9=Pneumologie|Bronchite aiguë=J20.9=Pneumologie|Migraine=G43.9=Neurologie|Lombalgie=M54.5=Orthopédie|Arthrose du genou=M17.9=Orthopédie|Fibrillation auriculaire=I48.9=Cardiologie|Maladie coronarienne=I25.1=Cardiologie|Insuffisance cardiaque=I50.9=Cardiologie|Pneumonie=J18.9=Pneumologie|Infection urinaire=N39.0=Urologie|Reflux gastro-œsophagien=K21.9=Gastro-entérologie|Appendicite aiguë=K35.8=Chirurgie|Dépression=F32.9=Psychiatrie|Anxiété=F41.9=Psychiatrie|Hypothyroïdie=E03.9=Endocrinologie|Anémie ferriprive=D50.9=Hématologie|Insuffisance rénale chronique=N18.9=Néphrologie|BPCO=J44.9=Pneumologie|Grippe=J11.1=Médecine générale|Calculs biliaires=K80.2=Chirurgie|AVC=I63.9=Neurologie|Épilepsie=G40.9=Neurologie|Fracture de la hanche=S72.0=Orthopédie|Psoriasis=L40.9=Dermatologie|Eczéma=L30.9=Dermatologie|Gastrite=K29.7=Gastro-entérologie

medications (medication, dosage)
Metformine=850 mg|Ramipril=5 mg|Atorvastatine=20 mg|Amlodipine=5 mg|Oméprazole=20 mg|Lévothyroxine=50 µg|Salbutamol=100 µg|Amoxicilline=500 mg|Ibuprofène=400 mg|Sertraline=50 mg|Losartan=50 mg|Gabapentine=300 mg|Prednisone=20 mg|Warfarine=5 mg|Insuline glargine=10 UI|Paracétamol=1 g|Azithromycine=250 mg|Clopidogrel=75 mg

jobs (job_title, department)
Informatique: Développeur|Analyste de données|Technicienne support|Administrateur systèmes|Ingénieure DevOps|Expert en cybersécurité
Ventes: Responsable des ventes|Commercial|Chargée de clientèle|Attaché commercial
Marketing: Chargée de marketing|Responsable de contenu|Analyste SEO|Graphiste
Finance: Comptable|Contrôleur de gestion|Analyste financière|Gestionnaire de paie
Ressources humaines: Chargée de recrutement|Responsable RH|Formateur
Production: Chef d’atelier|Opératrice de machine|Chef d’équipe|Technicienne qualité
Achats: Acheteuse|Responsable des achats|Assistant achats
Service client: Conseillère client|Responsable du service client|Téléconseiller
Logistique: Magasinier|Responsable logistique|Chauffeuse|Gestionnaire de stock
Juridique: Juriste|Responsable conformité

titles (movie_title, genre)
Drame: Le long hiver|Les lumières du port|Une promesse muette|Lettres à Nora|Le dernier verger|L’accordeur de pianos|Le bateau de mon frère|Après la moisson
Comédie: Heures de bureau|Deux pieds gauches|Un week-end parfait|Le mariage de ma cousine|Chambre pour six|Une chèvre à Paris|Le pire des témoins|Maman a raison
Thriller: Témoin muet|Le neuvième étage|Signal mort|Train de nuit|Treize minutes|Le voisin du dessous|Nuit blanche
Science-fiction: Orbite neuf|La planète de verre|Les échos de Titan|Second soleil|Colonie Sept|La machine à souvenirs|Poussière de Mars
Action: Traque d’acier|Le dernier convoi|Cavalier de l’orage|Ponts en feu|Pleins gaz|Eaux hostiles|Une seule balle
Documentaire: Bleu profond|L’essor des villes|Les boulangers|Patagonie sauvage|Le dernier glacier|Une année avec les loups|Les voix du delta
Romance: Un été à Lisbonne|Rendez-vous à sept heures|Cœurs de papier|Automne à Bruges|Encore une danse|Amour quai numéro neuf
Horreur: La porte de la cave|La maison des murmures|Lac froid|La collectionneuse de poupées|Ce que la brume apporta|La chambre muette
Policier: Le cinquième alibi|Dossiers de Froidport|Unité Eaux-Noires|Le faussaire|Mort dans le marais|Le dernier témoignage
Fantastique: Couronne de cendres|La porte du corbeau|L’épée des marées|La reine de pierre|L’apprenti de la sorcière|Enfants de l’hiver
Animation: Pip et la lune|Le jardin des robots|Otto la loutre|Les boulangers des nuages|Le voleur de chaussettes

songs (song, artist, music_genre)
Route de minuit=Les Renards=Rock|Heure dorée=Luna Park=Pop|Avions en papier=Rue des Genêts=Indé|Pluie de néons=Statique=Électro|Rivière lente=Claire Vallon=Folk|Ville de verre=Statique=Électro|Boussole cassée=Les Renards=Rock|Sucre et sel=Mona Reyes=Pop|Coin bleu=Trio Oscar Lind=Jazz|Gros temps=Port de Fer=Metal|Bloc par bloc=MC Tandem=Rap|Sous les toits=Émile Dorval=Chanson|Lueur=Mona Reyes=Pop|Marée basse=Rue des Genêts=Indé|Deuxième couplet=MC Tandem=Rap|Nocturne n° 4=Elena Varga=Classique|Satellites=Luna Park=Pop|Vieilles lettres=Claire Vallon=Folk|Le quai=Émile Dorval=Chanson|Béton fleuri=Kofi Bright=R&B
Les Renards=Rock: Ciel d’essence|Le dernier train|Nuits bruyantes|De l’autre côté du fleuve
Luna Park=Pop: Manège au néon|Danser jusqu’à lundi|Bien éveillée|Été sans fin
Rue des Genêts=Indé: Cartes postales de nulle part|La lucarne|Dix-sept ans toujours
Statique=Électro: Pulsation|Ultraviolet|Après minuit|Boule à facettes
Claire Vallon=Folk: Chanson de la lanterne|Bruyère et pluie|Près du barrage
Mona Reyes=Pop: Rouge cerise|Moitié de cœur|Appelle-moi dimanche
Trio Oscar Lind=Jazz: Valse pour Inès|Mardi de pluie|Fumée et ivoire
Port de Fer=Metal: Enclume noire|Les loups à la porte|Cendre et fer
MC Tandem=Rap: Baskets sur le fil|Pas de repos|Loyer en retard
Émile Dorval=Chanson: Rue des Lilas|Le bistrot d’en face|Un dimanche à Sète|Mon vieux vélo|La dernière lettre
Elena Varga=Classique: Sonate d’hiver|Élégie pour cordes|Barcarolle
Kofi Bright=R&B: Miel et fumée|Feu lent|Jusqu’au lever du jour

books (book_title, book_genre)
Le chemin du retour=Roman|La carte des petites choses=Roman|La fille de l’horloger=Roman historique|Meurtre à la pinède=Policier|L’archive silencieuse=Policier|Au-delà des étoiles=Science-fiction|Le dragon du nord=Fantasy|Dix habitudes qui comptent=Développement personnel|L’économie honnête=Économie|Cuisiner au feu=Cuisine|Vie d’une sculptrice=Biographie|L’océan intérieur=Sciences|Petit Ours apprend=Jeunesse|Poèmes d’hiver=Poésie|La route de l’empereur=Histoire|L’amour sous la pluie=Romance|Sous la glace=Thriller|Service de nuit=Thriller|L’année du jardin=Jardinage|Comment grandissent les villes=Sciences
Roman: Ce que le fleuve a gardé|La chambre au-dessus de la boulangerie|Sept étés|Les gardiens du phare|La maison de pluie
Roman historique: La marchande de soie|Un hiver à Vienne|Le verrier de Murano|La femme du cartographe
Policier: Le mort du hangar à bateaux|Trois clés|Un alibi tranquille|Crime en Bretagne|L’apicultrice se tait
Science-fiction: Signal d’Europe|Les enfants de l’arche|La planète de cuivre
Fantasy: La treizième rune|Fille des ronces|Le verger de verre
Développement personnel: Dire non plus tôt|L’esprit calme|Petites victoires
Économie: Vendre sans crier|Le fondateur patient
Cuisine: Une marmite, sept jours|La cuisine de ma grand-mère|Le pain pas à pas
Biographie: Capitaine des glaces|Celle qui dessinait les cartes
Sciences: La vie secrète des mousses|Pourquoi nous rêvons|Une histoire du sel
Jeunesse: Mila et le bateau de lune|La théière grincheuse|Où est le chapeau de Papi ?
Poésie: Chants pour une maison vide|Sel, pain, miel
Histoire: Les navires du roi|L’année sans roi
Romance: Un été à la falaise|Rendez-vous à Lisbonne
Thriller: Le neuvième témoin|Courir avant l’aube|Aucun réseau sûr
Jardinage: Récoltes de balcon|Des roses pour débuter

dishes (dish, dish_category)
Entrée: Soupe à l’oignon|Salade niçoise|Œufs mayonnaise|Terrine de campagne|Escargots|Velouté de potiron|Quiche lorraine
Plat: Bœuf bourguignon|Coq au vin|Blanquette de veau|Ratatouille|Cassoulet|Bouillabaisse|Steak frites|Confit de canard|Gratin dauphinois|Croque-monsieur
Dessert: Crème brûlée|Tarte tatin|Mousse au chocolat|Île flottante|Profiteroles|Clafoutis
Boisson: Eau minérale|Vin rouge|Bière pression|Café|Limonade|Jus d’orange|Cidre
Accompagnement: Frites|Salade verte|Haricots verts|Purée

courses (course_title, course_category)
Informatique: Introduction à la programmation|Structures de données|Apprentissage automatique|Développement web|Bases de données
Gestion: Gestion de projet|Principes du marketing|Comptabilité financière|Leadership
Mathématiques: Algèbre linéaire|Statistiques pour tous|Analyse I
Design: Graphisme|Atelier UX|Photographie pour débutants
Langues: Anglais des affaires|Espagnol A2|Allemand débutant
Sciences: Introduction à la biologie|Chimie générale|Physique du quotidien|Astronomie
Arts: Histoire de l’art moderne|Écriture créative|Théorie musicale

stocks (ticker, listed_company, sector)
MC=LVMH=Luxe|OR=L’Oréal=Consommation|TTE=TotalEnergies=Énergie|SAN=Sanofi=Santé|BNP=BNP Paribas=Finance|AIR=Airbus=Industrie|SU=Schneider Electric=Industrie|AI=Air Liquide=Chimie|BN=Danone=Consommation|RMS=Hermès=Luxe|CS=AXA=Finance|ORA=Orange=Communication|RNO=Renault=Automobile|CAP=Capgemini=Technologie|GLE=Société Générale=Finance|ENGI=Engie=Énergie|DSY=Dassault Systèmes=Technologie|CA=Carrefour=Consommation
`;
