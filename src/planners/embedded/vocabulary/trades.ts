import { pairs, rows, type Family } from './family.js';

/** Model, usual seats, maker. */
const AIRCRAFT = rows(`A220-300=140=Airbus|A319=138=Airbus|A320neo=180=Airbus|A321neo=220=Airbus|A330-300=290=Airbus|A350-900=325=Airbus|A380-800=509=Airbus|737-800=162=Boeing|737 MAX 8=174=Boeing|767-300ER=218=Boeing|777-300ER=354=Boeing|787-9=294=Boeing|E175=76=Embraer|E190=98=Embraer|E195-E2=132=Embraer|ATR 72-600=70=ATR|CRJ900=86=Bombardier|Q400=78=Bombardier`);

const AIRLINES = rows(`Lufthansa=LH|British Airways=BA|Air France=AF|KLM=KL|Delta Air Lines=DL|United Airlines=UA|American Airlines=AA|Emirates=EK|Iberia=IB|Ryanair=FR|easyJet=U2|Qatar Airways=QR|Singapore Airlines=SQ|SAS=SK|Turkish Airlines=TK|Southwest Airlines=WN|Vueling=VY|Swiss=LX|Cathay Pacific=CX|Air Canada=AC`);

const LAB_INSTRUMENTS = pairs(`Agilent: 1260 Infinity HPLC|7890B GC|Cary 60 UV-Vis
Waters: Acquity UPLC|Xevo TQ-S MS
Mettler Toledo: XPR205 Balance|SevenExcellence pH Meter
Thermo Fisher: Q Exactive MS|Heraeus Incubator|Sorvall Centrifuge
Eppendorf: 5425 Centrifuge|Mastercycler X50
Metrohm: 905 Titrando
Olympus: BX53 Microscope`);

const DRUG_CLASSES = rows(`Ibuprofen=400 mg=Pain relief|Paracetamol=500 mg=Pain relief|Naproxen=250 mg=Pain relief|Amoxicillin=500 mg=Antibiotic|Azithromycin=250 mg=Antibiotic|Ciprofloxacin=500 mg=Antibiotic|Lisinopril=10 mg=Blood pressure|Amlodipine=5 mg=Blood pressure|Losartan=50 mg=Blood pressure|Metformin=850 mg=Diabetes|Gliclazide=30 mg=Diabetes|Insulin Glargine=100 U/mL=Diabetes|Atorvastatin=20 mg=Cholesterol|Simvastatin=40 mg=Cholesterol|Omeprazole=20 mg=Stomach|Pantoprazole=40 mg=Stomach|Salbutamol=100 mcg=Asthma|Budesonide=200 mcg=Asthma|Cetirizine=10 mg=Allergy|Loratadine=10 mg=Allergy|Sertraline=50 mg=Antidepressant|Citalopram=20 mg=Antidepressant|Levothyroxine=75 mcg=Thyroid|Apixaban=5 mg=Blood thinner`);

/** Name, symbol, what one costs in dollars. */
const COINS = rows(`Bitcoin=BTC=62000..112000|Ethereum=ETH=2100..4600|Tether=USDT=0.99..1.01|BNB=BNB=520..920|Solana=SOL=120..240|XRP=XRP=0.5..3.2|USD Coin=USDC=0.99..1.01|Dogecoin=DOGE=0.1..0.4|Cardano=ADA=0.4..1.1|Avalanche=AVAX=16..48|Polkadot=DOT=3..9|Chainlink=LINK=11..26|Litecoin=LTC=70..130|Polygon=POL=0.2..0.6|Uniswap=UNI=5..14|Stellar=XLM=0.1..0.5`);

/** What the first of a pair costs in the second. */
const PAIRS = rows(`BTC/USDT=62000..112000|ETH/USDT=2100..4600|SOL/USDT=120..240|XRP/USDT=0.5..3.2|BTC/EUR=56000..98000|ETH/BTC=0.03..0.05|ADA/USDT=0.4..1.1`);

const EXERCISES = pairs(`Chest: Bench Press|Push-Up|Dumbbell Fly|Incline Press
Back: Deadlift|Pull-Up|Barbell Row|Lat Pulldown
Legs: Squat|Leg Press|Lunge|Leg Curl|Calf Raise
Shoulders: Overhead Press|Lateral Raise|Face Pull
Arms: Biceps Curl|Triceps Dip|Hammer Curl|Skull Crusher
Core: Plank|Crunch|Hanging Leg Raise|Russian Twist`);

const ERRORS = pairs(`info: Configuration reloaded|Cache warmed up|Worker restarted
warning: Slow query detected|Disk usage above 80 percent|Retrying request|Deprecated API called|Certificate expires in 14 days
error: Connection refused|Unhandled exception|Payment gateway timeout|Record not found|Permission denied|Invalid payload
critical: Out of memory|Database unavailable|Data corruption detected|Certificate expired`);

const CLOUD = rows(`EC2=Compute=AWS|Lambda=Compute=AWS|S3=Storage=AWS|EBS=Storage=AWS|RDS=Database=AWS|DynamoDB=Database=AWS|CloudFront=Network=AWS|EKS=Containers=AWS|Virtual Machines=Compute=Azure|Functions=Compute=Azure|Blob Storage=Storage=Azure|SQL Database=Database=Azure|Cosmos DB=Database=Azure|AKS=Containers=Azure|Front Door=Network=Azure|Compute Engine=Compute=Google Cloud|Cloud Run=Containers=Google Cloud|Cloud Storage=Storage=Google Cloud|BigQuery=Analytics=Google Cloud|Cloud SQL=Database=Google Cloud|GKE=Containers=Google Cloud`);

const CHARGEBACKS = pairs(`Visa: 10.4 Fraud - card absent|13.1 Merchandise not received|13.3 Not as described|12.6 Duplicate processing|13.2 Cancelled recurring
Mastercard: 4837 No cardholder authorization|4853 Cardholder dispute|4834 Duplicate processing|4855 Goods not provided
American Express: F29 Card not present|C08 Goods not received|C28 Cancelled recurring
Discover: UA02 Fraud - card not present|RG Non-receipt of goods`);

const HOME_JOBS = pairs(`Plumbing: Leaking tap|Blocked drain|Boiler repair|Toilet replacement
Electrical: New socket|Fuse box replacement|Light fitting|Rewiring
Painting: Living room repaint|Facade painting|Wallpapering
Roofing: Tile replacement|Gutter cleaning|Flat roof repair
Garden: Lawn mowing|Hedge trimming|Tree removal
Cleaning: End of tenancy clean|Window cleaning|Carpet cleaning
Carpentry: Kitchen fitting|Door hanging|Deck building`);

/** Material, unit, price of a unit. */
const BUILDING_MATERIALS = rows(`Ready-mix concrete C25/30=m³=95..140|Rebar 12 mm=t=720..1100|Clay bricks=pallet=280..460|Gypsum board 12.5 mm=m²=3..6|Mineral wool 140 mm=m²=8..15|Roof tiles=m²=14..32|Timber beam 10x20=m=9..18|Cement 25 kg=bag=5..9|Sand 0-2 mm=t=14..28|Gravel 16-32 mm=t=16..30|Structural steel HEB 200=t=1100..1700|Window, triple glazed=pc=320..780|PVC pipe DN 110=m=4..9|Copper cable 3x2.5=m=1..3|Floor tiles 60x60=m²=16..48|Facade paint 12.5 l=bucket=45..110`);

/** Garment, price, category. */
const GARMENTS = rows(`Linen Shirt=29..79=Tops|Silk Blouse=49..129=Tops|Cropped T-Shirt=9..29=Tops|Merino Sweater=49..139=Tops|Hoodie=29..89=Tops|Wide-Leg Jeans=39..119=Bottoms|Pleated Skirt=29..89=Bottoms|Chino Trousers=35..99=Bottoms|Cargo Shorts=25..69=Bottoms|Midi Wrap Dress=39..149=Dresses|Slip Dress=35..129=Dresses|Shirt Dress=39..119=Dresses|Trench Coat=89..349=Outerwear|Puffer Jacket=69..299=Outerwear|Wool Blazer=79..289=Outerwear|Denim Jacket=45..139=Outerwear|White Sneakers=49..159=Shoes|Chelsea Boots=69..219=Shoes|Loafers=59..179=Shoes|Block Heel Sandals=39..129=Shoes|Leather Belt=19..79=Accessories|Canvas Tote=12..49=Accessories|Wool Scarf=19..89=Accessories|Bucket Hat=12..45=Accessories`);

const SNEAKERS = pairs(`Nike: Air Max 90|Dunk Low|Air Force 1|Jordan 1 High|Jordan 4
Adidas: Samba OG|Superstar|Gazelle|Ultraboost
New Balance: 550|990v6|2002R
Asics: Gel-Kayano 14|GT-2160
Puma: Suede Classic|Palermo
Converse: Chuck 70`);

const WATCHES = pairs(`Rolex: Submariner|Datejust 36|GMT-Master II|Explorer
Omega: Speedmaster|Seamaster 300|Constellation
Tudor: Black Bay 58|Pelagos
Seiko: Prospex Diver|Presage
TAG Heuer: Carrera|Monaco
Longines: HydroConquest|Spirit
Breitling: Navitimer|Superocean`);

const COSMETICS = pairs(`Skincare: Hydrating Serum|Night Cream|Vitamin C Serum|Gentle Cleanser|Clay Mask|Day Cream SPF 30
Make-up: Matte Lipstick|Volume Mascara|Liquid Foundation|Eyeshadow Palette|Brow Pencil|Blush Stick
Hair: Repair Shampoo|Argan Conditioner|Dry Shampoo|Hair Mask
Fragrance: Rose Eau de Parfum|Cedar Cologne|Citrus Body Mist
Nails: Gel Polish|Cuticle Oil`);

const SALON = pairs(`Hair: Cut and blow-dry|Men's cut|Balayage|Root colour|Keratin treatment
Nails: Gel manicure|Pedicure|Nail art
Skin: Classic facial|Chemical peel|Microdermabrasion
Brows & Lashes: Brow lamination|Lash lift|Lash extensions
Massage: Swedish massage|Hot stone massage|Foot reflexology`);

const CAR_PARTS = pairs(`Brakes: Brake pads front|Brake disc|Caliper|ABS sensor
Engine: Spark plug set|Timing belt|Oil filter|Water pump
Suspension: Shock absorber|Control arm|Coil spring
Electrical: Battery 70 Ah|Alternator|Starter motor|Headlight LED
Exhaust: Catalytic converter|Rear silencer|Lambda sensor
Body: Front bumper|Wing mirror left|Windscreen`);

const PET_PRODUCTS = pairs(`Food: Dry dog food 12 kg|Cat food pouches 24 x 85 g|Bird seed mix|Fish flakes
Toys: Rope toy|Catnip mouse|Chew bone|Hamster wheel
Hygiene: Cat litter 10 l|Dog shampoo|Poop bags
Equipment: Dog leash|Cat tree|Aquarium 60 l|Carrier M
Health: Flea collar|Joint supplement|Dental sticks`);

const BAKED_GOODS = pairs(`pastry: Croissant|Cinnamon Roll|Blueberry Muffin|Cheese Danish|Doughnut|Pain au Chocolat|Apple Turnover
bread: Sourdough Loaf|Baguette|Rye Bread|Pretzel|Bagel|Ciabatta
cake: Apple Pie|Chocolate Cake|Carrot Cake|Brownie|Fruit Tart`);

const OFFICE_ITEMS = pairs(`Writing: Ballpoint Pens|Whiteboard Markers|Highlighters|Pencils
Paper: Copy Paper A4|Sticky Notes|Envelopes|Notebooks
Filing: File Folders|Ring Binders|Hanging Files
Printing: Printer Toner|Ink Cartridges|Label Rolls
Desk accessories: Stapler|Desk Lamp|Paper Clips|Scissors|Desk Organizer|Calculator`);

/** Issuer, kind of bond. */
const BOND_ISSUERS = pairs(`government: US Treasury|Federal Republic of Germany|Republic of France|United Kingdom|Republic of Italy|Kingdom of Spain
corporate: Apple Inc.|Microsoft Corporation|JPMorgan Chase|Ford Motor|Siemens AG|Nestlé|Verizon|Toyota Motor|Volkswagen AG
municipal: City of Boston|State of California|City of Chicago`);

/** Code, name, city, country. */
const AIRPORTS = rows(`ATL=Hartsfield-Jackson Atlanta=Atlanta=United States|JFK=John F. Kennedy International=New York=United States|LAX=Los Angeles International=Los Angeles=United States
ORD=O'Hare International=Chicago=United States|SFO=San Francisco International=San Francisco=United States|YYZ=Toronto Pearson=Toronto=Canada|LHR=Heathrow=London=United Kingdom
MAN=Manchester Airport=Manchester=United Kingdom|CDG=Charles de Gaulle=Paris=France|NCE=Nice Côte d'Azur=Nice=France|FRA=Frankfurt Airport=Frankfurt=Germany|MUC=Munich Airport=Munich=Germany
AMS=Schiphol=Amsterdam=Netherlands|MAD=Barajas=Madrid=Spain|BCN=El Prat=Barcelona=Spain|FCO=Fiumicino=Rome=Italy|ZRH=Zurich Airport=Zurich=Switzerland|VIE=Vienna International=Vienna=Austria
IST=Istanbul Airport=Istanbul=Turkey|DXB=Dubai International=Dubai=United Arab Emirates|DOH=Hamad International=Doha=Qatar|SIN=Changi=Singapore=Singapore|HKG=Hong Kong International=Hong Kong=China
HND=Haneda=Tokyo=Japan|NRT=Narita=Tokyo=Japan|ICN=Incheon International=Seoul=South Korea|SYD=Kingsford Smith=Sydney=Australia|DEL=Indira Gandhi International=Delhi=India|GRU=Guarulhos=São Paulo=Brazil
JNB=O. R. Tambo=Johannesburg=South Africa`);

/** Product, kind. */
const FOODS = pairs(`Fruit: Apples|Bananas|Oranges|Strawberries|Grapes
Vegetables: Tomatoes|Potatoes|Carrots|Onions|Cucumbers
Meat: Chicken Breast|Ground Beef|Pork Chops|Lamb Shoulder
Dairy: Milk|Butter|Cheddar|Yogurt
Pantry: Rice|Bread|Coffee|Olive Oil|Sugar`);

const COLLECTIBLES = pairs(`coin: Silver Dollar|Gold Sovereign|Commemorative Coin|Roman Denarius|Buffalo Nickel
stamp: Penny Red|Airmail Block|Blue Mauritius Reprint|Zeppelin Stamp|Olympic Sheet
trading card: Rookie Card No. 12|Dragon Holo Card|Team Set 1987|Goalkeeper Chrome
antique: Pocket Watch|Tin Robot|Porcelain Vase|Old Map|Brass Compass`);

/** Abbreviation, capital, state, region. */
const US_STATES = rows(`AL=Montgomery=Alabama=South|AK=Juneau=Alaska=West|AZ=Phoenix=Arizona=West|AR=Little Rock=Arkansas=South|CA=Sacramento=California=West|CO=Denver=Colorado=West
CT=Hartford=Connecticut=Northeast|FL=Tallahassee=Florida=South|GA=Atlanta=Georgia=South|HI=Honolulu=Hawaii=West|IL=Springfield=Illinois=Midwest|IN=Indianapolis=Indiana=Midwest
IA=Des Moines=Iowa=Midwest|KS=Topeka=Kansas=Midwest|KY=Frankfort=Kentucky=South|LA=Baton Rouge=Louisiana=South|ME=Augusta=Maine=Northeast|MD=Annapolis=Maryland=South
MA=Boston=Massachusetts=Northeast|MI=Lansing=Michigan=Midwest|MN=Saint Paul=Minnesota=Midwest|MO=Jefferson City=Missouri=Midwest|MT=Helena=Montana=West|NE=Lincoln=Nebraska=Midwest
NV=Carson City=Nevada=West|NJ=Trenton=New Jersey=Northeast|NM=Santa Fe=New Mexico=West|NY=Albany=New York=Northeast|NC=Raleigh=North Carolina=South|OH=Columbus=Ohio=Midwest
OK=Oklahoma City=Oklahoma=South|OR=Salem=Oregon=West|PA=Harrisburg=Pennsylvania=Northeast|SC=Columbia=South Carolina=South|TN=Nashville=Tennessee=South|TX=Austin=Texas=South
UT=Salt Lake City=Utah=West|VT=Montpelier=Vermont=Northeast|VA=Richmond=Virginia=South|WA=Olympia=Washington=West|WI=Madison=Wisconsin=Midwest|WY=Cheyenne=Wyoming=West`);

/** Families of goods and trades. */
export const TRADES: readonly Family[] = [
  { id: 'aircraft', concepts: ['aircraft_seats', 'aircraft_model', 'aircraft_maker'], rows: AIRCRAFT.map(([model = '', seats = '', maker = '']) => [seats, model, maker]) },
  { id: 'airlines', concepts: ['airline_code', 'airline'], rows: AIRLINES.map(([name = '', code = '']) => [code, name]) },
  { id: 'lab_instruments', concepts: ['instrument', 'instrument_maker'], rows: LAB_INSTRUMENTS },
  { id: 'drug_classes', concepts: ['pharmacy_strength', 'pharmacy_drug', 'pharmacy_class'], rows: DRUG_CLASSES.map(([drug = '', dose = '', kind = '']) => [dose, drug, kind]) },
  { id: 'pairs', concepts: ['coin_price', 'trade_price', 'trading_pair'], rows: PAIRS.map(([pair = '', price = '']) => [price, price, pair]) },
  { id: 'coin_prices', concepts: ['coin_price', 'coin_symbol', 'coin_name'], rows: COINS.map(([name = '', symbol = '', price = '']) => [price, symbol, name]) },
  { id: 'exercises', concepts: ['gym_exercise', 'muscle_group'], rows: EXERCISES },
  { id: 'errors', concepts: ['logged_error', 'logged_severity'], rows: ERRORS },
  { id: 'cloud', concepts: ['cloud_category', 'cloud_service', 'cloud_provider'], rows: CLOUD.map(([service = '', category = '', provider = '']) => [category, service, provider]) },
  { id: 'chargebacks', concepts: ['chargeback_reason', 'scheme'], rows: CHARGEBACKS },
  { id: 'home_jobs', concepts: ['home_job', 'trade'], rows: HOME_JOBS },
  { id: 'building_materials', concepts: ['material_price', 'material_unit', 'building_material'], rows: BUILDING_MATERIALS.map(([material = '', unit = '', price = '']) => [price, unit, material]) },
  { id: 'car_parts', concepts: ['car_part', 'part_system'], rows: CAR_PARTS },
  { id: 'pet_products', concepts: ['pet_product', 'pet_product_kind'], rows: PET_PRODUCTS },
  { id: 'garments', concepts: ['retail_price', 'garment', 'garment_category'], rows: GARMENTS.map(([garment = '', price = '', kind = '']) => [price, garment, kind]) },
  { id: 'sneakers', concepts: ['sneaker_model', 'sneaker_brand'], rows: SNEAKERS },
  { id: 'watches', concepts: ['watch_model', 'watch_brand'], rows: WATCHES },
  { id: 'cosmetics', concepts: ['cosmetic', 'cosmetic_category'], rows: COSMETICS },
  { id: 'airports', concepts: ['airport_code', 'airport_called', 'airport_city', 'airport_country'], rows: AIRPORTS },
  { id: 'foods', concepts: ['priced_food', 'priced_food_kind'], rows: FOODS },
  { id: 'collectibles', concepts: ['collectible', 'collectible_kind'], rows: COLLECTIBLES },
  { id: 'us_states', concepts: ['us_state_code', 'us_state_capital', 'us_state_name', 'us_state_region'], rows: US_STATES },
  { id: 'baked_goods', concepts: ['baked_good', 'baked_kind'], rows: BAKED_GOODS },
  { id: 'office_items', concepts: ['office_item', 'office_item_kind'], rows: OFFICE_ITEMS },
  { id: 'bond_issuers', concepts: ['bond_issuer', 'bond_kind'], rows: BOND_ISSUERS },
  { id: 'salon', concepts: ['salon_service', 'salon_category'], rows: SALON },
];
