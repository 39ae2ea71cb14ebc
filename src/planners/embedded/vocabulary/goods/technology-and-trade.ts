import type { Shop } from './shop.js';

/** Shops of devices, tools and parts. */
export const TECHNOLOGY_AND_TRADE: readonly Shop[] = [
  {
    sold: /\belectronics?\b|\bgadget|\btech (?:store|shop)|\belektro(?:nik|markt|handel|geschaft|fachmarkt)|\bcomputer ?(?:shop|store|laden|handler)|\belectronica\b|\binformatica\b|\belectronique\b|\bmateriel informatique|\bphone (?:shop|store)|\bhandyladen/u,
    goods: `
# Computers|Computer|Informática|Informatique
Laptop 15 Inch|Laptop 15 Zoll|Portátil 15"|Ordinateur portable 15"|449-1590
Monitor 27 Inch|Monitor 27 Zoll|Monitor 27"|Écran 27 pouces|159-520
Mechanical Keyboard|Mechanische Tastatur|Teclado mecánico|Clavier mécanique|49-159
Wireless Mouse|Kabellose Maus|Ratón inalámbrico|Souris sans fil|12-79
External SSD 1 TB|Externe SSD 1 TB|SSD externo 1 TB|SSD externe 1 To|69-149
# Phones|Handys|Móviles|Téléphonie
Smartphone 128 GB|Smartphone 128 GB|Smartphone 128 GB|Smartphone 128 Go|229-949
Tablet 11 Inch|Tablet 11 Zoll|Tableta 11"|Tablette 11 pouces|249-899
Smartwatch|Smartwatch|Reloj inteligente|Montre connectée|99-429
Power Bank|Powerbank|Batería externa|Batterie externe|19-69
USB-C Charger|USB-C-Ladegerät|Cargador USB-C|Chargeur USB-C|12-45
# Audio and video|Audio und Video|Audio y vídeo|Image et son
Wireless Headphones|Kabellose Kopfhörer|Auriculares inalámbricos|Casque sans fil|39-349
Bluetooth Speaker|Bluetooth-Lautsprecher|Altavoz Bluetooth|Enceinte Bluetooth|29-199
55-Inch Television|Fernseher 55 Zoll|Televisor 55"|Téléviseur 55 pouces|379-1290
Webcam|Webcam|Cámara web|Webcam|25-129
Digital Camera|Digitalkamera|Cámara digital|Appareil photo numérique|249-1190`,
  },
  {
    sold: /\bhome appliances?|\bkitchenware|\bhousehold goods|\bhaushaltsgerate|\bhaushaltswaren|\belectrodomestico|\bmenaje|\belectromenager|\barts de la table/u,
    goods: `
# Large appliances|Großgeräte|Grandes electrodomésticos|Gros électroménager
Washing Machine|Waschmaschine|Lavadora|Lave-linge|349-1090
Dishwasher|Geschirrspüler|Lavavajillas|Lave-vaisselle|369-990
Fridge-Freezer|Kühl-Gefrier-Kombination|Frigorífico combi|Réfrigérateur combiné|449-1490
Induction Hob|Induktionskochfeld|Placa de inducción|Plaque à induction|249-890
# Small appliances|Kleingeräte|Pequeños electrodomésticos|Petit électroménager
Coffee Machine|Kaffeemaschine|Cafetera|Cafetière|39-690
Electric Kettle|Wasserkocher|Hervidor eléctrico|Bouilloire|22-89
Toaster|Toaster|Tostadora|Grille-pain|24-99
Blender|Standmixer|Batidora|Blender|35-189
Vacuum Cleaner|Staubsauger|Aspiradora|Aspirateur|89-549
Steam Iron|Dampfbügeleisen|Plancha de vapor|Fer à repasser|29-119
# Kitchenware|Küchenzubehör|Menaje|Ustensiles
Frying Pan|Bratpfanne|Sartén|Poêle|19-79
Saucepan Set|Topfset|Juego de ollas|Batterie de cuisine|59-249
Chef's Knife|Kochmesser|Cuchillo de chef|Couteau de chef|25-149`,
  },
  {
    sold: /\bhardware (?:store|shop)|\bdiy\b|\btools? (?:shop|store)|\bbuilding (?:materials|supplies)|\bbaumarkt|\bwerkzeug|\beisenwaren|\bferreteria|\bbricolaje|\bbricolage|\bquincaillerie/u,
    goods: `
# Tools|Werkzeug|Herramientas|Outillage
Cordless Drill|Akkuschrauber|Taladro inalámbrico|Perceuse sans fil|59-249
Hammer|Hammer|Martillo|Marteau|9-39
Screwdriver Set|Schraubendreher-Set|Juego de destornilladores|Jeu de tournevis|12-59
Jigsaw|Stichsäge|Sierra de calar|Scie sauteuse|45-189
Tape Measure 5 m|Maßband 5 m|Cinta métrica 5 m|Mètre ruban 5 m|5-22
Spirit Level|Wasserwaage|Nivel de burbuja|Niveau à bulle|9-49
# Paint|Farbe|Pintura|Peinture
White Wall Paint 10 l|Wandfarbe weiß 10 l|Pintura blanca 10 l|Peinture blanche 10 l|24-79
Wood Varnish|Holzlack|Barniz para madera|Vernis bois|12-45
Paint Roller|Farbrolle|Rodillo de pintura|Rouleau à peinture|4-19
# Fixings|Befestigung|Fijaciones|Quincaillerie
Wood Screws, 200 Pack|Holzschrauben 200 Stück|Tornillos para madera, 200 uds.|Vis à bois x200|5-18
Wall Plugs, 100 Pack|Dübel 100 Stück|Tacos, 100 uds.|Chevilles x100|4-13
# Electrical and plumbing|Elektro und Sanitär|Electricidad y fontanería|Électricité et plomberie
LED Bulb|LED-Lampe|Bombilla LED|Ampoule LED|3-14
Extension Lead|Verlängerungskabel|Alargador|Rallonge|8-35
Mixer Tap|Mischbatterie|Grifo monomando|Mitigeur|35-189`,
  },
  {
    sold: /\b(?:auto|car|spare) parts?\b|\bautoteile|\bersatzteile|\brecambios|\brepuestos|\bpieces (?:auto|detachees)/u,
    goods: `
# Engine|Motor|Motor|Moteur
Oil Filter|Ölfilter|Filtro de aceite|Filtre à huile|6-24
Motor Oil 5 l|Motoröl 5 l|Aceite de motor 5 l|Huile moteur 5 l|24-69
Spark Plugs, Set of 4|Zündkerzen 4 Stück|Bujías, juego de 4|Bougies x4|16-59
Timing Belt|Zahnriemen|Correa de distribución|Courroie de distribution|25-119
# Brakes|Bremsen|Frenos|Freinage
Brake Pads|Bremsbeläge|Pastillas de freno|Plaquettes de frein|22-89
Brake Discs|Bremsscheiben|Discos de freno|Disques de frein|45-189
# Electrical|Elektrik|Electricidad|Électricité
Car Battery|Autobatterie|Batería|Batterie|69-219
Headlight Bulb|Scheinwerferlampe|Bombilla de faro|Ampoule de phare|6-29
Alternator|Lichtmaschine|Alternador|Alternateur|119-390
# Body and tyres|Karosserie und Reifen|Carrocería y neumáticos|Carrosserie et pneus
All-Season Tyre|Ganzjahresreifen|Neumático todo tiempo|Pneu toutes saisons|59-219
Wiper Blades|Scheibenwischer|Escobillas|Balais d’essuie-glace|12-45
Wing Mirror|Außenspiegel|Retrovisor|Rétroviseur|29-149`,
  },
];
