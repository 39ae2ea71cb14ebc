import { pairs, rows, type Family } from './family.js';
import { RECIPES as RECIPES_BY_CUISINE } from './names/kitchen.js';
import { TV_SHOWS as SHOWS } from './names/titles.js';

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

/** Label, winery, region, country, grape. */
const WINES = rows(`Clos des Pierres=Domaine Florent=Burgundy=France=Pinot Noir|Grande Réserve Belmont=Château Belmont=Bordeaux=France=Cabernet Sauvignon|Coteaux du Midi=Caves Lanoux=Rhône=France=Syrah|Brut Tradition=Maison Aubert=Champagne=France=Chardonnay|Sancerre Vieilles Vignes=Domaine Rivet=Loire=France=Sauvignon Blanc|Poggio Rosso=Tenuta Alba=Tuscany=Italy=Sangiovese|Barolo Serra=Cantina Moretti=Piedmont=Italy=Nebbiolo|Prosecco Colline=Villa Bruna=Veneto=Italy=Glera|Nero dell'Isola=Feudo Salina=Sicily=Italy=Nero d'Avola|Casa Lobo Crianza=Casa Lobo=Rioja=Spain=Tempranillo|Finca Tres Ríos=Bodegas Arranz=Ribera del Duero=Spain=Tempranillo|Albariño do Mar=Pazo Costeira=Rías Baixas=Spain=Albariño|Schlossberg Kabinett=Weingut Sonnberg=Mosel=Germany=Riesling|Rheinblick Spätlese=Weingut Kessler=Rheingau=Germany=Riesling|Quinta do Vale Tinto=Quinta do Vale=Douro=Portugal=Touriga Nacional|Old Creek Reserve=Old Creek Winery=Napa Valley=United States=Cabernet Sauvignon|Coastal Ridge Pinot=Blue Ridge Estate=Sonoma=United States=Pinot Noir|Viña del Sur Malbec=Viña del Sur=Mendoza=Argentina=Malbec|Andes Gran Reserva=Viña Maule=Maipo Valley=Chile=Carménère|Southern Cross Shiraz=Southern Cross=Barossa Valley=Australia=Syrah|Whale Bay Sauvignon=Whale Bay=Marlborough=New Zealand=Sauvignon Blanc|Table Mountain Chenin=Protea Hill=Stellenbosch=South Africa=Chenin Blanc|Steinfeder Grüner=Weingut Huber=Wachau=Austria=Grüner Veltliner`);

/** Beer, style, alcohol, bitterness. */
const BEERS = rows(`Harbor Pale Ale=Pale Ale=4.6..5.6=28..42|Hop Thunder=IPA=6..7.4=50..70|Citra Cloud=IPA=6.2..7.2=36..56|Double Anchor=Double IPA=7.6..9.4=65..95|Golden Field=Lager=4.6..5.2=15..24|Old Town Pils=Pilsner=4.7..5.2=28..42|Midnight Oat=Stout=4.8..6.8=28..42|Black Lantern=Porter=5..6.4=24..38|White Orchard=Wheat Beer=4.6..5.4=10..16|Weissgold=Wheat Beer=5..5.6=10..15|Abbey Amber=Belgian Dubbel=6.4..7.6=16..25|Three Monks=Belgian Tripel=7.8..9.4=22..38|Berry Sour=Sour=3.6..5.2=5..10|Autumn Red=Amber Ale=4.8..6=25..38|Alpine Helles=Helles=4.8..5.3=16..22`);

const COFFEES = rows(`Yirgacheffe=Ethiopia|Sidamo=Ethiopia|Guji=Ethiopia|Huila=Colombia|Nariño=Colombia|Antigua=Guatemala|Huehuetenango=Guatemala|Cerrado=Brazil|Sul de Minas=Brazil|Nyeri AA=Kenya|Kirinyaga=Kenya|Mandheling=Indonesia|Toraja=Indonesia|Tarrazú=Costa Rica|Marcala=Honduras|Cajamarca=Peru`);

/** Drink and what a cup costs. */
const COFFEE_DRINKS = rows(`Espresso=1.9..2.8|Cappuccino=3.2..4.4|Latte=3.5..4.9|Flat White=3.6..4.6|Americano=2.6..3.6|Cold Brew=3.8..5.2|Mocha=3.9..5.2|Filter Coffee=2.4..3.4|Chai Latte=3.8..5|Hot Chocolate=3.4..4.6`);

const COCKTAILS = pairs(`Rum: Mojito|Daiquiri|Mai Tai|Piña Colada
Gin: Negroni|Gin and Tonic|Tom Collins|French 75
Vodka: Moscow Mule|Cosmopolitan|Espresso Martini|Bloody Mary
Whisky: Old Fashioned|Whisky Sour|Manhattan
Tequila: Margarita|Paloma|Tequila Sunrise
Aperitif: Aperol Spritz|Americano Cocktail|Hugo`);

const OPENINGS = rows(`Sicilian Defense=B20|Sicilian Najdorf=B90|Ruy Lopez=C60|Italian Game=C50|French Defense=C00|Caro-Kann Defense=B10|Queen's Gambit Declined=D30|Slav Defense=D10|King's Indian Defense=E60|Nimzo-Indian Defense=E20|English Opening=A10|Scotch Game=C45|Pirc Defense=B07|London System=D02|Scandinavian Defense=B01`);

const ESPORTS = pairs(`MOBA: League of Legends|Dota 2
Tactical shooter: Counter-Strike 2|Valorant|Rainbow Six Siege
Battle royale: Fortnite|Apex Legends|PUBG
Sports: EA Sports FC|Rocket League
Strategy: StarCraft II
Fighting: Street Fighter 6|Tekken 8`);

const RECIPES = pairs(RECIPES_BY_CUISINE);

/** Of 100 g: food, kcal, grams of protein, carbohydrates, fat and sugar, group. */
const FOODS = rows(`Apple=52=0.3=13.8=0.2=10.4=Fruit|Banana=89=1.1=22.8=0.3=12.2=Fruit|Orange=47=0.9=11.8=0.1=9.4=Fruit|Strawberries=32=0.7=7.7=0.3=4.9=Fruit|Avocado=160=2=8.5=14.7=0.7=Fruit|Broccoli=34=2.8=6.6=0.4=1.7=Vegetable|Carrot=41=0.9=9.6=0.2=4.7=Vegetable|Spinach=23=2.9=3.6=0.4=0.4=Vegetable|Tomato=18=0.9=3.9=0.2=2.6=Vegetable|Bell Pepper=31=1=6=0.3=4.2=Vegetable|Brown Rice=123=2.7=25.6=1=0.2=Grain|Oatmeal=379=13.2=67.7=6.5=1=Grain|Whole Wheat Bread=247=13=41=3.4=6=Grain|Quinoa=120=4.4=21.3=1.9=0.9=Grain|Pasta=158=5.8=30.9=0.9=0.6=Grain|Chicken Breast=165=31=0=3.6=0=Protein|Salmon Fillet=208=20.4=0=13.4=0=Protein|Tofu=76=8.1=1.9=4.8=0.6=Protein|Boiled Egg=155=12.6=1.1=10.6=1.1=Protein|Lentils=116=9=20.1=0.4=1.8=Protein|Greek Yogurt=97=9=3.9=5=3.6=Dairy|Whole Milk=61=3.2=4.8=3.3=5.1=Dairy|Cheddar=403=22.9=3.4=33.3=0.5=Dairy|Cottage Cheese=98=11.1=3.4=4.3=2.7=Dairy|Almonds=579=21.2=21.6=49.9=4.4=Nuts & Seeds|Walnuts=654=15.2=13.7=65.2=2.6=Nuts & Seeds|Peanut Butter=588=25.1=19.6=50.4=9.2=Nuts & Seeds|Chia Seeds=486=16.5=42.1=30.7=0=Nuts & Seeds|Dark Chocolate=598=7.8=45.9=42.6=24=Snack|Potato Chips=536=7=53=35=0.3=Snack|Granola Bar=471=10.1=64.4=19.8=28.6=Snack|Popcorn=387=12.9=77.8=4.5=0.9=Snack`);

/** With what a piece of each costs. */
const GROCERIES = rows(`Bananas 1 kg=1.2..2.2=Fruit & Vegetables|Tomatoes 500 g=1.5..3.2=Fruit & Vegetables|Potatoes 2 kg=2..3.9=Fruit & Vegetables|Lettuce=0.9..1.9=Fruit & Vegetables|Whole Milk 1 L=1..1.8=Dairy & Eggs|Eggs 10 pcs=2.2..4.2=Dairy & Eggs|Gouda Slices=1.8..3.6=Dairy & Eggs|Butter 250 g=1.9..3.5=Dairy & Eggs|Sourdough Bread=2.5..4.9=Bakery|Croissants 4 pcs=2..3.9=Bakery|Chicken Breast 500 g=4.5..8.5=Meat & Fish|Salmon Fillet 250 g=5.5..9.9=Meat & Fish|Minced Beef 500 g=4..7.5=Meat & Fish|Spaghetti 500 g=0.9..2.2=Pantry|Basmati Rice 1 kg=2..4.5=Pantry|Olive Oil 750 ml=6..12.5=Pantry|Orange Juice 1 L=1.8..3.8=Drinks|Sparkling Water 6 x 1.5 L=1.9..4.2=Drinks|Ground Coffee 500 g=4.5..9.5=Drinks|Frozen Pizza=2.2..4.8=Frozen|Vanilla Ice Cream 1 L=2.5..6.5=Frozen|Toilet Paper 10 rolls=3.5..6.9=Household|Dish Soap=1.2..2.9=Household`);

const PODCASTS = pairs(`News: Morning Brew Talk|The Daily Lens|World in Ten|Before Breakfast|The Long Brief|Capital Letters
True Crime: Crime Corner|Cold Trails|The Missing Hour|Buried Files|The Last Witness|Case Reopened
Technology: Tech Unpacked|Code & Coffee|Future Bits|Ship It|Silicon Sundays|The Open Source
Health: Mind Matters|Sleep Well|Body Talk|The Calm Clinic|Second Opinion
History: History Bites|Empires|Letters from the Past|The Forgotten Year|Old Maps
Food: Kitchen Stories|Salt & Smoke|The Hungry Hour|Table for Two
Business: Startup Diaries|Margin Call|The Pitch Room|Side Hustle|Ledger & Lunch
Science: Science Weekly|Deep Space Chat|Small Particles|The Curious Lab|Wild Questions
Comedy: Two Idiots Talking|Late Laughs|Awkward Silence|Bad Advice Hour|Mildly Offended`);

/** Show, kind, network. */
const TV_SHOWS = rows(SHOWS);

const OLYMPIC_EVENTS = pairs(`Athletics: 100 m|200 m|400 m Hurdles|1500 m|Marathon|Long Jump|High Jump|Javelin Throw|Shot Put|4 x 100 m Relay
Swimming: 100 m Freestyle|200 m Butterfly|100 m Backstroke|200 m Medley|1500 m Freestyle|4 x 200 m Relay
Gymnastics: Floor Exercise|Vault|Rings|All-Around
Rowing: Single Sculls|Double Sculls|Eight
Cycling: Road Race|Time Trial|Sprint|Keirin
Judo: Lightweight|Middleweight|Heavyweight
Fencing: Foil|Épée|Sabre
Shooting: Air Rifle 10 m|Skeet|Trap`);

const OLYMPIC_GAMES = rows('Sydney=2000|Athens=2004|Beijing=2008|London=2012|Rio de Janeiro=2016|Tokyo=2020|Paris=2024');

/** Families of art, music, play, food and drink. */
export const CULTURE_FAMILIES: readonly Family[] = [
  { id: 'tv_shows', concepts: ['tv_network', 'tv_genre', 'tv_show'], rows: TV_SHOWS.map(([show = '', genre = '', network = '']) => [network, genre, show]) },
  { id: 'olympic_events', concepts: ['olympic_event', 'olympic_sport'], rows: OLYMPIC_EVENTS },
  { id: 'olympic_games', concepts: ['host_city', 'games_year'], rows: OLYMPIC_GAMES },
  { id: 'instruments', concepts: ['musical_instrument', 'instrument_family'], rows: INSTRUMENTS },
  { id: 'artworks', concepts: ['artwork', 'painter', 'art_movement'], rows: ARTWORKS },
  { id: 'wine_labels', where: /^(?:wine_label|winery|grape|wine_region)$/, concepts: ['wine_label', 'winery', 'wine_region', 'wine_country', 'grape'],
    names: [undefined, /^(?:winery|producer|vineyard|estate)$/iu, /^region$/iu, /^country(?:_of_origin)?$/iu, /^(?:grape|variety|varietal|grape_variety)$/iu], rows: WINES },
  { id: 'grapes', where: /^grape$/, concepts: ['grape', 'wine_color'], names: [undefined, /^(?:wine_)?(?:colou?r|type)$/iu], rows: GRAPES },
  { id: 'beers', concepts: ['bitterness', 'beer_abv', 'beer', 'beer_style'], rows: BEERS.map(([beer = '', style = '', abv = '', ibu = '']) => [ibu, abv, beer, style]) },
  { id: 'coffees', concepts: ['coffee_origin', 'coffee_country'], rows: COFFEES },
  { id: 'coffee_drinks', concepts: ['cup_price', 'coffee_drink'], rows: COFFEE_DRINKS.map(([drink = '', price = '']) => [price, drink]) },
  { id: 'cocktails', concepts: ['cocktail', 'base_spirit'], rows: COCKTAILS },
  { id: 'openings', concepts: ['eco_code', 'chess_opening'], rows: OPENINGS.map(([name = '', eco = '']) => [eco, name]) },
  { id: 'esports', concepts: ['esports_title', 'esports_genre'], rows: ESPORTS },
  { id: 'recipes', concepts: ['recipe', 'recipe_cuisine'], rows: RECIPES },
  { id: 'foods', concepts: ['food_calories', 'protein', 'carbs', 'fat', 'sugar', 'food_item', 'food_group'], rows: FOODS.map(([food = '', kcal = '', protein = '', carbs = '', fat = '', sugar = '', group = '']) => [kcal, protein, carbs, fat, sugar, food, group]) },
  { id: 'groceries', concepts: ['grocery_price', 'grocery_item', 'grocery_aisle'], rows: GROCERIES.map(([item = '', price = '', aisle = '']) => [price, item, aisle]) },
  { id: 'podcasts', concepts: ['podcast', 'podcast_category'], rows: PODCASTS },
];
