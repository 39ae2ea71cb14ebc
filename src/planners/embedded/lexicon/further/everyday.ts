import { asMentioned, concepts, flag, oneOf } from '../builders.js';

/** Things of everyday life by the names that shops, kitchens, clubs and museums give them. */
export const EVERYDAY = concepts([
  // Vehicles and gear.
  ['tractor', 'tractor|tractor model; de traktor|schlepper; es tractor; fr tracteur', oneOf('John Deere 6155R|Fendt 724|New Holland T7|Claas Axion 850|Massey Ferguson 7718|Case IH Puma|Kubota M7|Deutz-Fahr 6165')],
  ['kayak', 'kayak|canoe|kayak model|paddle boat', oneOf('Sea Kayak 1|Sea Kayak 2|Tandem 1|Tandem 2|River Runner|Touring 14|Sit-on-Top 3|Canoe 5')],
  ['paddle', 'paddle|oar', oneOf('aluminium 220 cm:30|fibreglass 230 cm:34|carbon 225 cm:20|children 180 cm:16')],
  ['bike_model', 'bike|bicycle|bike model|bicycle model', oneOf('City Cruiser|Mountain 29|Road Race 54|Trekking Lite|E-Bike Comfort|Gravel Pro|Folding 20|Kids 24|Cargo Long')],
  ['scooter_model', 'scooter|e scooter|scooter model|moped', oneOf('Urban S1|Urban S2|City Glide|Swift 350|Metro Pro|Kick Lite|Vento 125|Primavera 50')],
  ['drone_model', 'drone|drone model|uav', oneOf('Mavic 3|Mini 4 Pro|Air 3|Phantom 4|Matrice 300|Anafi|EVO II|Inspire 3')],
  ['helmet_worn', 'helmet|helmet worn|wore a helmet', flag(0.64)],
  ['blade', 'blade', oneOf('straight|serrated|scalloped|hooked|micro')],
  // Places in nature.
  ['lake', 'lake|reservoir lake|pond', oneOf('Lake Evers|Mirror Lake|Crystal Lake|Long Pond|Silver Lake|Lake Helen|Heron Lake|Stony Lake|Blue Lake|Willow Pond')],
  ['summit', 'summit|peak|mountain|mountain name', oneOf('Mont Blanc|Matterhorn|Kilimanjaro|Denali|Elbrus|Mount Rainier|Aconcagua|Mount Fuji|Zugspitze|Ben Nevis|Mount Kenya|Grossglockner')],
  ['glacier', 'glacier|glacier name', oneOf('Aletsch|Perito Moreno|Jostedalsbreen|Athabasca|Vatnajökull|Mer de Glace|Fox Glacier|Columbia')],
  ['canyon', 'canyon|gorge', oneOf('Grand Canyon|Bryce Canyon|Verdon Gorge|Fish River Canyon|Colca Canyon|Samaria Gorge|Antelope Canyon|Tara Canyon')],
  ['cave', 'cave|cave name|cavern', oneOf('Mammoth Cave|Postojna Cave|Waitomo Caves|Carlsbad Cavern|Altamira|Lascaux|Eisriesenwelt|Blue Grotto')],
  ['waterfall', 'waterfall|waterfall name', oneOf('Niagara Falls|Angel Falls|Iguazu Falls|Victoria Falls|Gullfoss|Yosemite Falls|Rhine Falls|Plitvice Falls')],
  ['moon', 'moon|moon name|natural satellite', oneOf('Moon|Io|Europa|Ganymede|Callisto|Titan|Enceladus|Triton|Phobos|Deimos')],
  ['asteroid', 'asteroid|comet|minor planet|asteroid name', oneOf('Ceres|Vesta|Pallas|Eros|Bennu|Apophis|Halley|Encke|Ryugu|Hygiea')],
  ['galaxy', 'galaxy|galaxy name|host galaxy', oneOf('Andromeda|Milky Way|Triangulum|Whirlpool|Sombrero|Pinwheel|Centaurus A|M87|NGC 1300|Large Magellanic Cloud')],
  // Food and drink.
  ['sauce', 'sauce', oneOf('Tomato|Pesto|Garlic Mayo|BBQ|Sweet Chili|Soy|Mustard|Ranch|Hollandaise|Curry')],
  ['spice', 'spice|herb', oneOf('Basil|Oregano|Paprika|Cumin|Turmeric|Thyme|Rosemary|Cinnamon|Ginger|Chili|Parsley|Coriander')],
  ['cake', 'cake|cake type|pie', oneOf('Chocolate Cake|Carrot Cake|Cheesecake|Red Velvet|Lemon Drizzle|Apple Pie|Black Forest|Victoria Sponge|Brownie|Tiramisu')],
  ['soup', 'soup|soup of the day', oneOf('Tomato Soup|Minestrone|Chicken Noodle|Pumpkin Soup|Lentil Soup|Onion Soup|Clam Chowder|Miso Soup|Goulash')],
  ['salad', 'salad', oneOf('Caesar Salad|Greek Salad|Garden Salad|Caprese|Waldorf Salad|Cobb Salad|Nicoise|Coleslaw')],
  ['dessert', 'dessert', oneOf('Tiramisu|Cheesecake|Chocolate Mousse|Apple Pie|Panna Cotta|Crème Brûlée|Ice Cream|Fruit Salad')],
  ['snack', 'snack|appetizer|side dish', oneOf('Fries|Nachos|Onion Rings|Garlic Bread|Popcorn|Pretzel|Olives|Spring Rolls|Bruschetta|Mixed Nuts')],
  ['beverage', 'drink|beverage|drink name|drink ordered|hot drink; de getränk|heißgetränk; es bebida; fr boisson', asMentioned([
    ['coffee cafe café espresso barista kaffee starbucks', oneOf('Latte:22|Cappuccino:18|Americano:14|Espresso:10|Flat White:10|Iced Latte:8|Cold Brew:7|Mocha:6|Hot Chocolate:5|Chai Latte:5|Green Tea:5')],
    ['bar pub cocktail club nightclub', oneOf('Lager:24|Gin and Tonic:14|Red Wine:14|Mojito:10|IPA:10|Margarita:8|Old Fashioned:7|Aperol Spritz:7|White Wine:8|Whisky Sour:4')],
  ], oneOf('Water:20|Cola:18|Orange Juice:12|Lemonade:9|Coffee:16|Tea:10|Sparkling Water:10|Apple Juice:8|Iced Tea:7|Red Wine:5|Lager:6'))],
  ['juice', 'juice|soda|soft drink|smoothie', oneOf('Orange Juice|Apple Juice|Lemonade|Cola|Ginger Ale|Mango Smoothie|Iced Tea|Cranberry Juice|Tonic')],
  // What people wear and use.
  ['perfume', 'perfume|fragrance', oneOf('Amber Night|Citrus Bloom|White Musk|Velvet Rose|Ocean Drift|Cedar & Sage|Vanilla Smoke|Jasmine Noir')],
  ['cosmetic', 'lipstick|shampoo|cosmetic|makeup|skincare product|lotion', oneOf('Matte Lipstick|Volume Shampoo|Day Cream|Mascara|Hand Lotion|Face Serum|Sun Lotion|Lip Balm|Body Butter')],
  ['jewel', 'necklace|bracelet|earring|jewel|jewelry|jewellery|piece of jewelry', oneOf('Pearl Necklace|Silver Bracelet|Gold Hoops|Diamond Ring|Charm Bracelet|Opal Pendant|Sapphire Studs|Signet Ring')],
  ['garment', 'hat|jacket|dress|shoe|outfit|piece of clothing', oneOf('Denim Jacket|Wool Coat|Linen Dress|Leather Boots|Running Shoes|Straw Hat|Rain Jacket|Silk Scarf|Knit Sweater|Cotton Shirt')],
  ['furniture', 'sofa|lamp|rug|curtain|pillow|blanket|piece of furniture|furniture item', oneOf('Corner Sofa|Armchair|Oak Table|Floor Lamp|Bookshelf|Wool Rug|Bed Frame|Office Chair|Sideboard|Coffee Table')],
  ['hand_tool', 'ladder|hammer|wrench|hand tool|power tool', oneOf('Cordless Drill|Circular Saw|Claw Hammer|Socket Wrench|Angle Grinder|Step Ladder|Screwdriver Set|Heat Gun|Jigsaw|Nail Gun')],
  ['toy', 'toy|toy name', oneOf('Building Blocks|Teddy Bear|Toy Train|Puzzle 100 pcs|Doll House|Yo-yo|Remote Car|Play Dough|Kite|Board Game')],
  ['camping_gear', 'tent|backpack|lantern|compass|sleeping bag|camping gear|gear item|outdoor gear', oneOf('2-Person Tent|4-Person Tent|Hiking Backpack 45 L|LED Lantern|Down Sleeping Bag|Gas Stove|Camp Chair|Rain Tarp|Water Filter')],
  ['camera_gear', 'lens|tripod|camera lens|camera gear', oneOf('24-70mm f/2.8|50mm f/1.8|70-200mm f/2.8|85mm f/1.4|16-35mm f/4|100-400mm f/5.6|35mm f/1.4')],
  // Science.
  ['pathogen', 'virus|bacteria|pathogen|microbe', oneOf('Influenza A|Influenza B|SARS-CoV-2|RSV|E. coli|Salmonella|S. aureus|Norovirus|Rhinovirus|Klebsiella')],
  ['enzyme', 'enzyme|antibody|biomarker', oneOf('Amylase|Lipase|Lactase|Catalase|Trypsin|ALT|AST|CRP|Anti-CCP|IgG|IgM')],
  ['mutation', 'mutation|genetic variant|snp', oneOf('BRCA1 c.68_69del|EGFR L858R|KRAS G12D|BRAF V600E|TP53 R175H|CFTR F508del|rs429358|rs1801133')],
  ['tissue', 'tissue|tissue type|tumor|tumour', oneOf('liver|kidney|lung|breast|colon|skin|brain|muscle|blood|bone marrow')],
  ['body_structure', 'bone|muscle|nerve|muscle group', oneOf('femur|tibia|radius|humerus|biceps|quadriceps|deltoid|hamstring|calf|glutes|lower back')],
  ['vitamin', 'vitamin|supplement|nutrient|mineral supplement', oneOf('Vitamin C|Vitamin D3|Vitamin B12|Magnesium|Zinc|Iron|Omega-3|Calcium|Folic Acid|Probiotics')],
  ['yoga_pose', 'pose|yoga pose|asana', oneOf('Downward Dog|Warrior II|Tree Pose|Child\'s Pose|Cobra|Triangle|Bridge|Plank|Cat-Cow|Pigeon')],
  // Culture.
  ['holiday', 'holiday|public holiday|festival day', oneOf('New Year\'s Day|Easter Monday|Labour Day|Christmas Day|Thanksgiving|Independence Day|Whit Monday|Boxing Day|Halloween')],
  ['museum_piece', 'statue|sculpture|relic|artefact|museum piece|exhibit piece', oneOf('Bronze Horse|Marble Torso|Clay Amphora|Stone Lion|Gold Mask|Ivory Comb|Painted Urn|Roman Coin|Jade Dragon|Wooden Saint')],
  ['stamp_issue', 'stamp|banknote|stamp name', oneOf('Penny Black|Blue Mauritius|Inverted Jenny|Red Revenue|Basel Dove|British Guiana 1c|Zeppelin 1930|Hawaiian Missionary')],
  ['motto', 'motto|slogan|tagline|anthem|catchphrase', oneOf('Always forward|Better together|Made with care|Stronger every day|Simply good|Built to last|Think ahead|Quality first')],
  ['mascot', 'mascot|emblem', oneOf('Bear|Eagle|Lion|Wolf|Bulldog|Falcon|Tiger|Shark|Panther|Ram')],
  ['belt', 'belt|belt color|belt colour|belt rank', oneOf('white:28|yellow:20|orange:15|green:13|blue:10|brown:8|black:6')],
  ['privacy', 'privacy|privacy setting|privacy level', oneOf('public:56|private:32|hidden:12')],
]); // prettier-ignore
