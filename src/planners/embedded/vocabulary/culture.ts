import { pairs, rows, type Family } from './family.js';

const INSTRUMENTS = pairs(`Strings: Violin|Viola|Cello|Double Bass|Harp
Woodwind: Flute|Oboe|Clarinet|Bassoon|Saxophone
Brass: Trumpet|French Horn|Trombone|Tuba
Percussion: Timpani|Snare Drum|Xylophone|Drum Kit
Keyboard: Piano|Organ|Synthesizer
Plucked: Acoustic Guitar|Electric Guitar|Bass Guitar|Ukulele`);

const ARTWORKS = rows(`Water Lilies at Dusk=Claude Monet=Impressionism|Haystacks, Evening=Claude Monet=Impressionism|Dancers in Blue=Edgar Degas=Impressionism|The Boating Party=Auguste Renoir=Impressionism|Wheat Field with Cypresses=Vincent van Gogh=Post-Impressionism|Irises=Vincent van Gogh=Post-Impressionism|Still Life with Apples=Paul Cézanne=Post-Impressionism|Composition with Red=Piet Mondrian=Abstract|Yellow-Red-Blue=Wassily Kandinsky=Abstract|Guitar and Fruit Bowl=Juan Gris=Cubism|Woman with Mandolin=Georges Braque=Cubism|Wanderer in the Mist=Caspar David Friedrich=Romanticism|The Sea of Ice=Caspar David Friedrich=Romanticism|Rain, Steam and Speed=J. M. W. Turner=Romanticism|The Milkmaid=Johannes Vermeer=Baroque|Self-Portrait with Beret=Rembrandt=Baroque|Portrait of a Lady=Artemisia Gentileschi=Baroque|The Birth of Spring=Sandro Botticelli=Renaissance|Madonna of the Meadow=Raphael=Renaissance|Soup Cans in Colour=Andy Warhol=Pop Art|Comic Kiss=Roy Lichtenstein=Pop Art`);

const GRAPES = pairs(`Red: Merlot|Cabernet Sauvignon|Pinot Noir|Syrah|Tempranillo|Malbec|Sangiovese|Zinfandel|Nebbiolo
White: Chardonnay|Riesling|Sauvignon Blanc|Pinot Grigio|Grüner Veltliner|Albariño|Chenin Blanc
Rosé: Grenache|Cinsault
Sparkling: Glera|Macabeo`);

const WINE_REGIONS = pairs(`France: Bordeaux|Burgundy|Champagne|Rhône|Loire|Alsace
Italy: Tuscany|Piedmont|Veneto|Sicily
Spain: Rioja|Ribera del Duero|Priorat|Rías Baixas
Germany: Mosel|Rheingau|Pfalz
Portugal: Douro|Alentejo
United States: Napa Valley|Sonoma|Willamette Valley
Argentina: Mendoza
Chile: Maipo Valley|Colchagua
Australia: Barossa Valley|Margaret River
New Zealand: Marlborough
South Africa: Stellenbosch
Austria: Wachau`);

const BEERS = rows(`Harbor Pale Ale=Pale Ale|Hop Thunder=IPA|Citra Cloud=IPA|Double Anchor=Double IPA|Golden Field=Lager|Old Town Pils=Pilsner|Midnight Oat=Stout|Black Lantern=Porter|White Orchard=Wheat Beer|Weissgold=Wheat Beer|Abbey Amber=Belgian Dubbel|Three Monks=Belgian Tripel|Berry Sour=Sour|Autumn Red=Amber Ale|Alpine Helles=Helles`);

const COFFEES = rows(`Yirgacheffe=Ethiopia|Sidamo=Ethiopia|Guji=Ethiopia|Huila=Colombia|Nariño=Colombia|Antigua=Guatemala|Huehuetenango=Guatemala|Cerrado=Brazil|Sul de Minas=Brazil|Nyeri AA=Kenya|Kirinyaga=Kenya|Mandheling=Indonesia|Toraja=Indonesia|Tarrazú=Costa Rica|Marcala=Honduras|Cajamarca=Peru`);

const OPENINGS = rows(`Sicilian Defense=B20|Sicilian Najdorf=B90|Ruy Lopez=C60|Italian Game=C50|French Defense=C00|Caro-Kann Defense=B10|Queen's Gambit Declined=D30|Slav Defense=D10|King's Indian Defense=E60|Nimzo-Indian Defense=E20|English Opening=A10|Scotch Game=C45|Pirc Defense=B07|London System=D02|Scandinavian Defense=B01`);

const ESPORTS = pairs(`MOBA: League of Legends|Dota 2
Tactical shooter: Counter-Strike 2|Valorant|Rainbow Six Siege
Battle royale: Fortnite|Apex Legends|PUBG
Sports: EA Sports FC|Rocket League
Strategy: StarCraft II
Fighting: Street Fighter 6|Tekken 8`);

const RECIPES = pairs(`Italian: Spaghetti Carbonara|Mushroom Risotto|Lasagne al Forno|Minestrone|Panna Cotta
Mexican: Chicken Enchiladas|Beef Tacos|Guacamole|Pozole
Indian: Chicken Tikka Masala|Palak Paneer|Chana Masala|Vegetable Biryani
Japanese: Miso Ramen|Salmon Teriyaki|Okonomiyaki
French: Ratatouille|Coq au Vin|Quiche Lorraine|Crêpes Suzette
American: Buttermilk Pancakes|Mac and Cheese|BBQ Ribs|Banana Bread
Thai: Pad Thai|Green Curry|Tom Kha Gai
Greek: Moussaka|Greek Salad|Spanakopita
German: Kartoffelsuppe|Käsespätzle|Apfelstrudel
Spanish: Paella Valenciana|Tortilla Española|Gazpacho`);

const FOODS = pairs(`Fruit: Apple|Banana|Orange|Strawberries|Avocado
Vegetable: Broccoli|Carrot|Spinach|Tomato|Bell Pepper
Grain: Brown Rice|Oatmeal|Whole Wheat Bread|Quinoa|Pasta
Protein: Chicken Breast|Salmon Fillet|Tofu|Boiled Egg|Lentils
Dairy: Greek Yogurt|Whole Milk|Cheddar|Cottage Cheese
Nuts & Seeds: Almonds|Walnuts|Peanut Butter|Chia Seeds
Snack: Dark Chocolate|Potato Chips|Granola Bar|Popcorn`);

/** With what a piece of each costs. */
const GROCERIES = rows(`Bananas 1 kg=1.2..2.2=Fruit & Vegetables|Tomatoes 500 g=1.5..3.2=Fruit & Vegetables|Potatoes 2 kg=2..3.9=Fruit & Vegetables|Lettuce=0.9..1.9=Fruit & Vegetables|Whole Milk 1 L=1..1.8=Dairy & Eggs|Eggs 10 pcs=2.2..4.2=Dairy & Eggs|Gouda Slices=1.8..3.6=Dairy & Eggs|Butter 250 g=1.9..3.5=Dairy & Eggs|Sourdough Bread=2.5..4.9=Bakery|Croissants 4 pcs=2..3.9=Bakery|Chicken Breast 500 g=4.5..8.5=Meat & Fish|Salmon Fillet 250 g=5.5..9.9=Meat & Fish|Minced Beef 500 g=4..7.5=Meat & Fish|Spaghetti 500 g=0.9..2.2=Pantry|Basmati Rice 1 kg=2..4.5=Pantry|Olive Oil 750 ml=6..12.5=Pantry|Orange Juice 1 L=1.8..3.8=Drinks|Sparkling Water 6 x 1.5 L=1.9..4.2=Drinks|Ground Coffee 500 g=4.5..9.5=Drinks|Frozen Pizza=2.2..4.8=Frozen|Vanilla Ice Cream 1 L=2.5..6.5=Frozen|Toilet Paper 10 rolls=3.5..6.9=Household|Dish Soap=1.2..2.9=Household`);

const PODCASTS = pairs(`News: Morning Brew Talk|The Daily Lens|World in Ten
True Crime: Crime Corner|Cold Trails|The Missing Hour
Technology: Tech Unpacked|Code & Coffee|Future Bits
Health: Mind Matters|Sleep Well|Body Talk
History: History Bites|Empires|Letters from the Past
Food: Kitchen Stories|Salt & Smoke
Business: Startup Diaries|Margin Call|The Pitch Room
Science: Science Weekly|Deep Space Chat
Comedy: Two Idiots Talking|Late Laughs`);

/** Families of art, music, play, food and drink. */
export const CULTURE_FAMILIES: readonly Family[] = [
  { id: 'instruments', concepts: ['musical_instrument', 'instrument_family'], rows: INSTRUMENTS },
  { id: 'artworks', concepts: ['artwork', 'painter', 'art_movement'], rows: ARTWORKS },
  { id: 'grapes', concepts: ['grape', 'wine_color'], rows: GRAPES },
  { id: 'wine_regions', concepts: ['wine_region', 'wine_country'], rows: WINE_REGIONS },
  { id: 'beers', concepts: ['beer', 'beer_style'], rows: BEERS },
  { id: 'coffees', concepts: ['coffee_origin', 'coffee_country'], rows: COFFEES },
  { id: 'openings', concepts: ['eco_code', 'chess_opening'], rows: OPENINGS.map(([name = '', eco = '']) => [eco, name]) },
  { id: 'esports', concepts: ['esports_title', 'esports_genre'], rows: ESPORTS },
  { id: 'recipes', concepts: ['recipe', 'recipe_cuisine'], rows: RECIPES },
  { id: 'foods', concepts: ['food_item', 'food_group'], rows: FOODS },
  { id: 'groceries', concepts: ['grocery_price', 'grocery_item', 'grocery_aisle'], rows: GROCERIES.map(([item = '', price = '', aisle = '']) => [price, item, aisle]) },
  { id: 'podcasts', concepts: ['podcast', 'podcast_category'], rows: PODCASTS },
];
