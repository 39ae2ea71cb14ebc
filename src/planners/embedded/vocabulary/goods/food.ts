import type { Shop } from './shop.js';

/** Shops of food and drink: a heading is a kind of goods, a line one of them (English, German, Spanish, French, the least and the most it costs). */
export const FOOD: readonly Shop[] = [
  {
    sold: /\bbaker(?:y|ies)\b|\bpatisserie|\bb(?:ae|a)ckere?i|konditorei|backwaren|\bpanaderia|\bpasteleria|\bboulangerie/u,
    goods: `
# Bread|Brot|Pan|Pain
Sourdough Loaf|Sauerteigbrot|Hogaza de masa madre|Pain au levain|4.2-6.9
Rye Bread|Roggenbrot|Pan de centeno|Pain de seigle|3.8-5.9
Baguette|Baguette|Barra de pan|Baguette tradition|1.1-2.8
Wholegrain Loaf|Vollkornbrot|Pan integral|Pain complet|3.9-6.2
Ciabatta|Ciabatta|Chapata|Ciabatta|2.4-3.9
# Rolls|Brötchen|Bollería|Viennoiseries
Croissant|Croissant|Cruasán|Croissant|1.2-2.9
Pretzel|Brezel|Lazo salado|Bretzel|0.9-2.4
Poppy Seed Roll|Mohnbrötchen|Panecillo de semillas|Petit pain au pavot|0.6-1.4
Cinnamon Roll|Zimtschnecke|Rollo de canela|Roulé à la cannelle|2.2-3.8
Pain au Chocolat|Schokobrötchen|Napolitana de chocolate|Pain au chocolat|1.4-3.2
# Cakes|Kuchen|Tartas|Gâteaux
Apple Pie|Apfelkuchen|Tarta de manzana|Tarte aux pommes|2.8-22
Cheesecake|Käsekuchen|Tarta de queso|Cheesecake|3.2-28
Birthday Cake|Geburtstagstorte|Tarta de cumpleaños|Gâteau d’anniversaire|24-58
Chocolate Muffin|Schokomuffin|Magdalena de chocolate|Muffin au chocolat|1.9-3.4
Almond Biscuits|Mandelgebäck|Galletas de almendra|Biscuits aux amandes|2.9-6.5`,
  },
  {
    sold: /\bcafes?\b|\bcoffee (?:shop|house|bar|kiosk)|\bespresso bar|\bkaffeehaus|\bcafeteria|\bsalon de the\b/u,
    goods: `
# Coffee|Kaffee|Café|Café
Espresso|Espresso|Café solo|Espresso|1.4-2.8
Cappuccino|Cappuccino|Capuchino|Cappuccino|2.8-4.6
Flat White|Flat White|Flat white|Flat white|3.2-4.8
Latte Macchiato|Latte Macchiato|Café con leche|Café crème|3.1-4.9
Iced Coffee|Eiskaffee|Café con hielo|Café glacé|3.4-5.6
# Other drinks|Andere Getränke|Otras bebidas|Autres boissons
Hot Chocolate|Heiße Schokolade|Chocolate caliente|Chocolat chaud|3-4.8
Pot of Tea|Kännchen Tee|Té|Thé|2.4-4.4
Fresh Orange Juice|Frischer Orangensaft|Zumo de naranja natural|Jus d’orange pressé|3.2-5.4
# Food|Speisen|Comida|À manger
Butter Croissant|Buttercroissant|Cruasán de mantequilla|Croissant au beurre|1.8-3.2
Blueberry Muffin|Blaubeermuffin|Magdalena de arándanos|Muffin aux myrtilles|2.4-3.8
Carrot Cake|Karottenkuchen|Tarta de zanahoria|Gâteau aux carottes|3.4-5.2
Ham and Cheese Toastie|Schinken-Käse-Toast|Sándwich mixto|Croque-monsieur|4.8-7.9
Avocado Bagel|Avocado-Bagel|Tostada de aguacate|Bagel à l’avocat|5.9-8.9`,
  },
  {
    sold: /\bgrocer|\bsupermarket|\bsupermarkt|\blebensmittel|\bsupermercado|\bultramarinos|\bsupermarche|\bepicerie|\bconvenience store|\bcorner shop/u,
    goods: `
# Dairy|Milchprodukte|Lácteos|Crèmerie
Whole Milk 1 l|Vollmilch 1 l|Leche entera 1 l|Lait entier 1 l|0.95-1.7
Natural Yogurt|Naturjoghurt|Yogur natural|Yaourt nature|0.6-2.4
Butter 250 g|Butter 250 g|Mantequilla 250 g|Beurre 250 g|1.9-3.6
Gouda Slices|Gouda in Scheiben|Queso gouda en lonchas|Gouda en tranches|1.8-3.4
Eggs, 10 Pack|Eier 10 Stück|Huevos, 10 unidades|Œufs, boîte de 10|2.2-4.6
# Fruit and vegetables|Obst und Gemüse|Fruta y verdura|Fruits et légumes
Bananas 1 kg|Bananen 1 kg|Plátanos 1 kg|Bananes 1 kg|1.2-2.3
Tomatoes 500 g|Tomaten 500 g|Tomates 500 g|Tomates 500 g|1.4-3.2
Potatoes 2 kg|Kartoffeln 2 kg|Patatas 2 kg|Pommes de terre 2 kg|1.9-4.2
Apples 1 kg|Äpfel 1 kg|Manzanas 1 kg|Pommes 1 kg|1.8-3.4
# Pantry|Vorrat|Despensa|Épicerie
Spaghetti 500 g|Spaghetti 500 g|Espaguetis 500 g|Spaghetti 500 g|0.8-2.6
Basmati Rice 1 kg|Basmatireis 1 kg|Arroz basmati 1 kg|Riz basmati 1 kg|2.2-4.5
Olive Oil 750 ml|Olivenöl 750 ml|Aceite de oliva 750 ml|Huile d’olive 750 ml|5.5-12.9
Ground Coffee 500 g|Gemahlener Kaffee 500 g|Café molido 500 g|Café moulu 500 g|4.9-8.9
Dark Chocolate|Zartbitterschokolade|Chocolate negro|Chocolat noir|1.1-3.2
# Drinks|Getränke|Bebidas|Boissons
Mineral Water, 6 Pack|Mineralwasser 6er|Agua mineral, pack de 6|Eau minérale, pack de 6|1.8-4.2
Orange Juice 1 l|Orangensaft 1 l|Zumo de naranja 1 l|Jus d’orange 1 l|1.6-3.4`,
  },
  {
    sold: /\bgreengrocer|\bfarm (?:shop|stand)|\bfruit (?:shop|stall|stand)|\bfarmers.? market|\bhofladen|\bobst\b|\bgemuse|\bfruteria|\bverduleria|\bprimeurs?\b|\bfruits et legumes/u,
    goods: `
# Fruit|Obst|Fruta|Fruits
Apples|Äpfel|Manzanas|Pommes|1.6-3.6
Strawberries|Erdbeeren|Fresas|Fraises|2.9-6.9
Pears|Birnen|Peras|Poires|2.1-4.2
Oranges|Orangen|Naranjas|Oranges|1.8-3.4
Cherries|Kirschen|Cerezas|Cerises|4.5-9.8
Grapes|Weintrauben|Uvas|Raisins|2.9-5.6
# Vegetables|Gemüse|Verdura|Légumes
Tomatoes|Tomaten|Tomates|Tomates|2.2-4.9
Carrots|Karotten|Zanahorias|Carottes|1.1-2.4
Potatoes|Kartoffeln|Patatas|Pommes de terre|0.9-2.6
Lettuce|Kopfsalat|Lechuga|Laitue|0.9-2.2
Zucchini|Zucchini|Calabacines|Courgettes|1.8-3.5
Onions|Zwiebeln|Cebollas|Oignons|1-2.3
Asparagus|Spargel|Espárragos|Asperges|6.9-15.9`,
  },
  {
    sold: /\bbutcher|\bmetzgerei|\bfleischerei|\bschlachterei|\bcarniceria|\bcharcuteria|\bboucherie|\bcharcuterie/u,
    goods: `
# Meat|Fleisch|Carne|Viande
Beef Steak|Rindersteak|Filete de ternera|Bavette de bœuf|9-29
Minced Beef 500 g|Rinderhackfleisch 500 g|Carne picada 500 g|Bœuf haché 500 g|5.5-9.5
Pork Chops|Schweinekoteletts|Chuletas de cerdo|Côtes de porc|6-13
Chicken Breast|Hähnchenbrust|Pechuga de pollo|Blanc de poulet|6.5-14
Lamb Shoulder|Lammschulter|Paletilla de cordero|Épaule d’agneau|18-42
Whole Chicken|Ganzes Hähnchen|Pollo entero|Poulet fermier|7.5-18
# Sausages and ham|Wurst und Schinken|Embutidos|Charcuterie
Bratwurst|Bratwurst|Salchichas|Saucisses|4-9
Smoked Ham|Räucherschinken|Jamón ahumado|Jambon fumé|5-16
Salami|Salami|Salchichón|Saucisson sec|4.5-12
Liver Pâté|Leberwurst|Paté de hígado|Pâté de campagne|3-8.5
Bacon|Speck|Panceta|Lardons|3-8`,
  },
  {
    sold: /\bwine (?:shop|store|merchant|dealer|bar)|\bliquor|\bweinhand(?:el|lung)|\bvinothek|\bvinoteca|\bbodega|\blicoreria|\bcaviste|\bcave a vins?\b/u,
    goods: `
# Red wine|Rotwein|Vino tinto|Vin rouge
Rioja Crianza|Rioja Crianza|Rioja crianza|Rioja Crianza|7-16
Pinot Noir|Spätburgunder|Pinot noir|Pinot noir|9-34
Chianti Classico|Chianti Classico|Chianti clásico|Chianti Classico|9-26
Bordeaux Supérieur|Bordeaux Supérieur|Burdeos superior|Bordeaux supérieur|8-38
Malbec Reserve|Malbec Reserva|Malbec reserva|Malbec réserve|8-22
# White wine|Weißwein|Vino blanco|Vin blanc
Riesling Dry|Riesling trocken|Riesling seco|Riesling sec|7-24
Sauvignon Blanc|Sauvignon Blanc|Sauvignon blanc|Sauvignon blanc|7-22
Chablis|Chablis|Chablis|Chablis|15-42
Albariño|Albariño|Albariño|Albariño|9-19
# Sparkling|Schaumwein|Espumoso|Effervescents
Champagne Brut|Champagner Brut|Champán brut|Champagne brut|28-75
Prosecco|Prosecco|Prosecco|Prosecco|7-15
Cava Brut Nature|Cava Brut Nature|Cava brut nature|Cava brut nature|6-18
# Spirits|Spirituosen|Licores|Spiritueux
Single Malt Whisky|Single Malt Whisky|Whisky de malta|Whisky single malt|32-110
Dry Gin|Dry Gin|Ginebra seca|Gin sec|18-45`,
  },
  {
    sold: /\bice cream|\bgelat|\beisdiele|\beiscafe|\bheladeria|\bglacier\b/u,
    goods: `
# Scoops|Kugeln|Bolas|Boules
Vanilla Scoop|Kugel Vanille|Bola de vainilla|Boule vanille|1.4-3
Chocolate Scoop|Kugel Schokolade|Bola de chocolate|Boule chocolat|1.4-3
Strawberry Scoop|Kugel Erdbeere|Bola de fresa|Boule fraise|1.4-3
Pistachio Scoop|Kugel Pistazie|Bola de pistacho|Boule pistache|1.6-3.4
Lemon Sorbet|Zitronensorbet|Sorbete de limón|Sorbet citron|1.5-3.2
# Sundaes|Eisbecher|Copas|Coupes
Banana Split|Bananensplit|Banana split|Banana split|6.5-10.5
Hot Fudge Sundae|Eisbecher mit Schokosoße|Copa con chocolate caliente|Coupe chocolat liégeois|6-9.8
Milkshake|Milchshake|Batido|Milkshake|4.5-7.2
# Extras|Extras|Extras|Suppléments
Whipped Cream|Schlagsahne|Nata montada|Chantilly|0.8-1.6
Waffle Cone|Waffelhörnchen|Cucurucho de barquillo|Cornet gaufré|0.5-1.5`,
  },
];
