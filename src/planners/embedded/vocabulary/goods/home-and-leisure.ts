import type { Shop } from './shop.js';

/** Shops of what people have at home and do in their free time. */
export const HOME_AND_LEISURE: readonly Shop[] = [
  {
    sold: /\bbook ?(?:shop|store|seller)s?|\bbuch(?:handlung|laden|handel|handler)|\bantiquariat|\blibreria|\blibrairie|\bbouquiniste/u,
    goods: `
# Fiction|Belletristik|Ficción|Romans
The Long Winter|Der lange Winter|El largo invierno|Le long hiver|11-26
Murder at the Mill|Mord in der Mühle|Asesinato en el molino|Meurtre au moulin|10-18
The House by the Lake|Das Haus am See|La casa junto al lago|La maison du lac|12-25
Beyond the Stars|Jenseits der Sterne|Más allá de las estrellas|Au-delà des étoiles|11-24
The Last Letter|Der letzte Brief|La última carta|La dernière lettre|11-23
# Non-fiction|Sachbuch|No ficción|Essais et documents
A Short History of Bread|Eine kleine Geschichte des Brotes|Breve historia del pan|Petite histoire du pain|14-32
How Cities Grow|Wie Städte wachsen|Cómo crecen las ciudades|Comment grandissent les villes|16-34
Ten Good Habits|Zehn gute Gewohnheiten|Diez buenos hábitos|Dix bonnes habitudes|12-24
Cooking with Fire|Kochen mit Feuer|Cocinar con fuego|Cuisiner au feu|18-39
Travel Guide: Portugal|Reiseführer Portugal|Guía de Portugal|Guide du Portugal|14-27
# Children|Kinderbuch|Infantil|Jeunesse
Little Bear Learns to Swim|Der kleine Bär lernt schwimmen|El osito aprende a nadar|Petit Ours apprend à nager|8-18
The Dragon School|Die Drachenschule|La escuela de dragones|L’école des dragons|9-18
My First Atlas|Mein erster Atlas|Mi primer atlas|Mon premier atlas|11-24`,
  },
  {
    sold: /\bstationery|\boffice suppl|\bschreibwaren|\bpapeterie|\bburobedarf|\bpapeleria|\bfournitures de bureau/u,
    goods: `
# Writing|Schreiben|Escritura|Écriture
Ballpoint Pens, 10 Pack|Kugelschreiber 10 Stück|Bolígrafos, 10 uds.|Stylos à bille x10|3-12
Fountain Pen|Füllfederhalter|Pluma estilográfica|Stylo plume|14-89
Highlighter Set|Textmarker-Set|Juego de rotuladores|Lot de surligneurs|3-12
Colouring Pencils|Buntstifte|Lápices de colores|Crayons de couleur|4-24
# Paper|Papier|Papel|Papier
Notebook A5|Notizbuch A5|Cuaderno A5|Carnet A5|3-19
Copy Paper A4|Kopierpapier A4|Papel de copia A4|Ramette de papier A4|4-9
Sticky Notes|Haftnotizen|Notas adhesivas|Notes repositionnables|2-8
Greeting Card|Grußkarte|Tarjeta de felicitación|Carte de vœux|2-5.5
Calendar|Kalender|Calendario|Calendrier|8-25
# Office|Büro|Oficina|Bureau
Stapler|Hefter|Grapadora|Agrafeuse|5-22
Ring Binder|Ordner|Archivador|Classeur|2-7
Scissors|Schere|Tijeras|Ciseaux|3-14`,
  },
  {
    sold: /\bflorist|\bflower ?(?:shop|store|stall|delivery)|\bflowers\b|\bblumen|\bflorister|\bfloreria|\btienda de flores|\bfleuriste|\bfleurs\b/u,
    goods: `
# Cut flowers|Schnittblumen|Flores cortadas|Fleurs coupées
Red Roses|Rote Rosen|Rosas rojas|Roses rouges|18-65
Tulips|Tulpen|Tulipanes|Tulipes|8-22
Sunflowers|Sonnenblumen|Girasoles|Tournesols|9-28
White Lilies|Weiße Lilien|Lirios blancos|Lys blancs|14-38
Peonies|Pfingstrosen|Peonías|Pivoines|16-42
# Bouquets|Sträuße|Ramos|Bouquets
Spring Bouquet|Frühlingsstrauß|Ramo de primavera|Bouquet de printemps|22-55
Wedding Bouquet|Brautstrauß|Ramo de novia|Bouquet de mariée|79-195
Funeral Wreath|Trauerkranz|Corona fúnebre|Couronne de deuil|85-240
Mixed Bouquet|Gemischter Strauß|Ramo variado|Bouquet varié|18-48
# Plants|Topfpflanzen|Plantas|Plantes
Orchid|Orchidee|Orquídea|Orchidée|16-45
Peace Lily|Einblatt|Espatifilo|Spathiphyllum|12-32
Succulent|Sukkulente|Suculenta|Plante grasse|5-18
Rosemary Pot|Rosmarin im Topf|Maceta de romero|Pot de romarin|4-12`,
  },
  {
    sold: /\bgarden (?:centre|center|shop|store)|\b(?:plant )?nursery plants|\bgartencenter|\bgartnerei|\bgartenmarkt|\bvivero|\bcentro de jardineria|\bjardinerie/u,
    goods: `
# Plants|Pflanzen|Plantas|Plantes
Lavender|Lavendel|Lavanda|Lavande|4-14
Hydrangea|Hortensie|Hortensia|Hortensia|12-34
Rose Bush|Rosenstock|Rosal|Rosier|11-32
Tomato Seedlings|Tomatenpflanzen|Plantones de tomate|Plants de tomates|2.5-7
Apple Tree|Apfelbaum|Manzano|Pommier|22-69
# Tools|Geräte|Herramientas|Outils
Pruning Shears|Gartenschere|Tijeras de podar|Sécateur|12-49
Garden Hose 20 m|Gartenschlauch 20 m|Manguera 20 m|Tuyau d’arrosage 20 m|19-59
Watering Can|Gießkanne|Regadera|Arrosoir|9-32
# Soil and seeds|Erde und Saatgut|Tierra y semillas|Terreau et graines
Potting Soil 40 l|Blumenerde 40 l|Sustrato 40 l|Terreau 40 l|6-16
Lawn Seed|Rasensamen|Semillas de césped|Gazon à semer|7-29
Organic Fertilizer|Biodünger|Abono orgánico|Engrais bio|8-24
Terracotta Pot|Terrakottatopf|Maceta de barro|Pot en terre cuite|5-39`,
  },
  {
    sold: /\bfurniture|\bmobel|\bmuebl|\bmeubles?\b|\bameublement/u,
    goods: `
# Living room|Wohnzimmer|Salón|Salon
Three-Seat Sofa|Dreisitzer-Sofa|Sofá de tres plazas|Canapé trois places|450-1900
Armchair|Sessel|Sillón|Fauteuil|160-790
Coffee Table|Couchtisch|Mesa de centro|Table basse|79-390
Bookcase|Bücherregal|Estantería|Bibliothèque|69-420
# Dining|Esszimmer|Comedor|Salle à manger
Oak Dining Table|Esstisch Eiche|Mesa de comedor de roble|Table en chêne|290-1300
Dining Chair|Esszimmerstuhl|Silla de comedor|Chaise|49-230
Sideboard|Sideboard|Aparador|Buffet|190-890
# Bedroom|Schlafzimmer|Dormitorio|Chambre
Bed Frame 160 x 200|Bettgestell 160 x 200|Cama 160 x 200|Lit 160 x 200|190-950
Mattress 160 x 200|Matratze 160 x 200|Colchón 160 x 200|Matelas 160 x 200|220-1100
Wardrobe|Kleiderschrank|Armario|Armoire|240-1400
Bedside Table|Nachttisch|Mesita de noche|Table de chevet|45-190
# Office|Büro|Despacho|Bureau
Desk|Schreibtisch|Escritorio|Bureau|99-590
Office Chair|Bürostuhl|Silla de oficina|Fauteuil de bureau|89-490`,
  },
  {
    sold: /\btoys?\b|\btoy ?(?:shop|store)|\bspielzeug|\bspielwaren|\bjugueter|\bjuguetes|\bjouets?\b/u,
    goods: `
# Building|Bauen|Construcción|Construction
Wooden Blocks|Holzbausteine|Bloques de madera|Cubes en bois|15-49
Building Bricks Castle|Bausteine Ritterburg|Castillo de bloques|Château en briques|29-129
Marble Run|Kugelbahn|Circuito de canicas|Circuit à billes|24-79
# Games and puzzles|Spiele und Puzzles|Juegos y puzles|Jeux et puzzles
Puzzle 500 Pieces|Puzzle 500 Teile|Puzle de 500 piezas|Puzzle 500 pièces|9-19
Family Board Game|Familien-Brettspiel|Juego de mesa familiar|Jeu de société familial|19-49
Card Game|Kartenspiel|Juego de cartas|Jeu de cartes|6-19
# Dolls and soft toys|Puppen und Kuscheltiere|Muñecas y peluches|Poupées et peluches
Plush Bear|Teddybär|Oso de peluche|Ours en peluche|12-39
Doll with Clothes|Puppe mit Kleidern|Muñeca con ropa|Poupée avec habits|19-59
# Vehicles and outdoors|Fahrzeuge und Draußen|Vehículos y aire libre|Véhicules et plein air
Remote Control Car|Ferngesteuertes Auto|Coche teledirigido|Voiture télécommandée|25-99
Wooden Train|Holzeisenbahn|Tren de madera|Train en bois|25-89
Kick Scooter|Tretroller|Patinete|Trottinette|35-119
Ball|Ball|Pelota|Ballon|5-22`,
  },
  {
    sold: /\bsports? (?:shop|store|goods|equipment|retailer)|\bsporting goods|\boutdoor (?:shop|store)|\bsport(?:geschaft|laden|artikel)|\btienda de deportes?|\barticulos deportivos|\bmagasin de sport|\barticles de sport/u,
    goods: `
# Fitness|Fitness|Fitness|Fitness
Yoga Mat|Yogamatte|Esterilla de yoga|Tapis de yoga|15-65
Dumbbell Set|Hantelset|Juego de mancuernas|Haltères|35-189
Jump Rope|Springseil|Comba|Corde à sauter|6-25
Resistance Bands|Fitnessbänder|Bandas elásticas|Bandes élastiques|9-32
# Team sports|Mannschaftssport|Deportes de equipo|Sports collectifs
Football|Fußball|Balón de fútbol|Ballon de football|12-69
Basketball|Basketball|Balón de baloncesto|Ballon de basket|14-65
Football Boots|Fußballschuhe|Botas de fútbol|Chaussures de football|39-219
# Rackets|Schläger|Raquetas|Raquettes
Tennis Racket|Tennisschläger|Raqueta de tenis|Raquette de tennis|39-229
Badminton Set|Badminton-Set|Juego de bádminton|Set de badminton|19-79
# Outdoor|Outdoor|Montaña|Plein air
Hiking Backpack|Wanderrucksack|Mochila de montaña|Sac à dos de randonnée|49-189
Camping Tent|Campingzelt|Tienda de campaña|Tente de camping|69-389
Sleeping Bag|Schlafsack|Saco de dormir|Sac de couchage|35-219
Swimming Goggles|Schwimmbrille|Gafas de natación|Lunettes de natation|9-39`,
  },
  {
    sold: /\bbi(?:ke|cycle) (?:shop|store|dealer)|\bcycle shop|\bfahrrad(?:laden|geschaft|handler|handel|shop)|\bradladen|\btienda de bicicletas|\btienda de bicis|\bmagasin de velos?/u,
    goods: `
# Bikes|Fahrräder|Bicicletas|Vélos
City Bike|Citybike|Bicicleta urbana|Vélo de ville|350-990
Mountain Bike|Mountainbike|Bicicleta de montaña|VTT|490-2900
Road Bike|Rennrad|Bicicleta de carretera|Vélo de route|790-3900
Electric Bike|E-Bike|Bicicleta eléctrica|Vélo électrique|1490-4600
Kids' Bike 20 Inch|Kinderfahrrad 20 Zoll|Bicicleta infantil 20"|Vélo enfant 20 pouces|159-420
# Parts|Teile|Componentes|Pièces
Inner Tube|Fahrradschlauch|Cámara de aire|Chambre à air|4-11
Chain|Fahrradkette|Cadena|Chaîne|14-49
Brake Pads|Bremsbeläge|Pastillas de freno|Plaquettes de frein|9-32
Tyre 28 Inch|Reifen 28 Zoll|Cubierta 28"|Pneu 28 pouces|16-59
# Accessories|Zubehör|Accesorios|Accessoires
Helmet|Fahrradhelm|Casco|Casque|29-179
Bike Lock|Fahrradschloss|Candado|Antivol|18-119
Light Set|Beleuchtungsset|Juego de luces|Kit d’éclairage|15-89
Pannier|Gepäcktasche|Alforja|Sacoche|32-129`,
  },
  {
    sold: /\bpet (?:shop|store|suppl)|\btierhandlung|\bzoohandlung|\bzoofach|\btierbedarf|\btienda de (?:mascotas|animales)|\banimalerie/u,
    goods: `
# Food|Futter|Alimento|Alimentation
Dry Dog Food 12 kg|Hundetrockenfutter 12 kg|Pienso para perros 12 kg|Croquettes chien 12 kg|32-89
Cat Food Tins|Katzenfutter Dosen|Latas para gatos|Boîtes pour chat|6-24
Bird Seed|Vogelfutter|Alpiste|Graines pour oiseaux|4-15
Fish Flakes|Fischfutter|Escamas para peces|Flocons pour poissons|4-16
Dog Treats|Hundeleckerli|Premios para perros|Friandises pour chien|3-14
# Equipment|Zubehör|Accesorios|Accessoires
Dog Leash|Hundeleine|Correa|Laisse|9-39
Cat Tree|Kratzbaum|Rascador|Arbre à chat|39-189
Aquarium 60 l|Aquarium 60 l|Acuario 60 l|Aquarium 60 l|59-199
Hamster Cage|Hamsterkäfig|Jaula para hámster|Cage pour hamster|35-99
Pet Carrier|Transportbox|Transportín|Caisse de transport|19-89
# Care|Pflege|Cuidado|Soins
Cat Litter 10 l|Katzenstreu 10 l|Arena para gatos 10 l|Litière 10 l|6-19
Flea Collar|Flohhalsband|Collar antipulgas|Collier antipuces|9-36
Dog Shampoo|Hundeshampoo|Champú para perros|Shampooing pour chien|6-18`,
  },
  {
    sold: /\bmusic (?:shop|store)|\bmusical instruments?|\binstrument (?:shop|store)|\bmusik(?:haus|geschaft|laden|alien)|\btienda de (?:musica|instrumentos)|\bmagasin de musique|\binstruments de musique/u,
    goods: `
# Strings|Saiten|Cuerdas|Cordes
Acoustic Guitar|Akustikgitarre|Guitarra acústica|Guitare acoustique|119-890
Electric Guitar|E-Gitarre|Guitarra eléctrica|Guitare électrique|190-1600
Violin|Violine|Violín|Violon|149-1900
Guitar Strings|Gitarrensaiten|Cuerdas de guitarra|Cordes de guitare|6-22
# Keys and drums|Tasten und Schlagzeug|Teclados y percusión|Claviers et batterie
Digital Piano|Digitalpiano|Piano digital|Piano numérique|390-1900
Keyboard|Keyboard|Teclado|Clavier arrangeur|99-590
Drum Kit|Schlagzeug|Batería|Batterie|390-1500
Drumsticks|Trommelstöcke|Baquetas|Baguettes|6-16
# Wind|Blasinstrumente|Viento|Vents
Flute|Querflöte|Flauta travesera|Flûte traversière|290-1400
Trumpet|Trompete|Trompeta|Trompette|220-1300
# Accessories|Zubehör|Accesorios|Accessoires
Music Stand|Notenständer|Atril|Pupitre|14-49
Tuner|Stimmgerät|Afinador|Accordeur|12-39`,
  },
];
