import { pairs, rows, type Family } from './family.js';
import { EVENTS as EVENT_NAMES, MEETUPS as MEETUP_NAMES, SHOWS as SHOW_TITLES } from './names/events.js';
import { PAPERS as PAPER_TITLES, TRIVIA } from './names/learning.js';
import { RESTAURANTS } from './names/places.js';

const CRIMES = pairs(`property: Shoplifting|Theft from vehicle|Bicycle theft|Pickpocketing|Residential burglary|Commercial burglary|Vehicle theft|Vandalism
violent: Simple assault|Aggravated assault|Robbery
public order: Disorderly conduct|Graffiti|Trespassing
drugs: Drug possession|Drug dealing
fraud: Credit card fraud|Online fraud`);

const PAPERS = pairs(PAPER_TITLES);

const INVENTIONS = rows(`Foldable Drone Arm=B64U|Low-Noise Wind Turbine Blade=F03D|Method for Recycling Lithium Cells=H01M|Wearable Glucose Sensor=A61B|Self-Sealing Pipe Joint=F16L|Adaptive Noise Filter=G10L|Biodegradable Film=C08J|Automatic Seat Adjustment=B60N|Encrypted Key Exchange=H04L|Heat Pump with Dual Circuit=F25B|Robotic Gripper with Tactile Skin=B25J|Neural Network Accelerator=G06N`);

const BILLS = pairs(`Environment: Clean Air Act|Forest Protection Act
Housing: Rent Limit Bill|Social Housing Fund
Education: Digital Schools Act|Student Aid Reform
Health: Health Insurance Reform|Care Workers Act
Transport: Road Safety Bill|Rail Expansion Bill
Taxes: Pension Reform|Budget 2026
Security: Data Protection Amendment|Police Powers Bill`);

const PETITIONS = pairs(`Environment: Ban Fireworks|Protect the Old Forest
Education: Later School Start|Free Lunch in Schools
Transport: Night Trains for Europe|More Bike Lanes|Speed Limit on Main Street
Culture: Keep the Library Open|Save the City Theater
Health: Save the City Swimming Pool|Keep the Maternity Ward`);

const MEETUPS = pairs(MEETUP_NAMES);

const ADS = pairs(`Furniture: Solid oak dining table|Bookshelf white|Corner sofa, grey
Bikes: Mountain bike, 26 inch|Road bike helmet|Cargo bike, used
Children: Baby stroller, barely used|Lego box, 5 kg|Bunk bed
Electronics: Washing machine 8 kg|Espresso machine|Vintage record player|27 inch monitor
Garden: Trampoline 3 m|Electric lawn mower
Music: Acoustic guitar with bag|Digital piano
Car parts: Winter tyres 205/55|Roof box 400 l`);

const SHOWS = pairs(SHOW_TITLES);

const HELP = pairs(`Account: How to reset your password|Setting up two-factor login|Deleting your account
Billing: Understanding your invoice|Why was my card declined?|Changing your plan
Shipping: Tracking your parcel|Returning an item|Changing the delivery address
Getting started: Inviting team members|First steps
Troubleshooting: Connecting a printer|The app does not start|Exporting your data fails`);

const QUESTIONS = pairs(`javascript: Why is my loop infinite?|Difference between let and const?|Undefined is not a function
python: How do I reverse a list?|Best way to parse dates|Read a CSV without pandas
sql: Merge two tables by key|Count rows per group|Find duplicate rows
css: How to center a div|Sticky footer without flexbox
git: How to undo the last commit|Resolve a merge conflict
react: Why does my component render twice?|How to share state
java: What is a NullPointerException?|Compare two strings
regex: Match an e-mail address|Greedy or lazy?`);

const HARDWARE = rows(`ThinkPad T14=900..1500=Laptop|MacBook Air 13=1000..1600=Laptop|Latitude 5440=850..1400=Laptop|EliteBook 840=950..1600=Laptop|P2723D Monitor=230..340=Monitor|UltraSharp U2724=380..520=Monitor|OptiPlex 7010=620..980=Desktop|iPhone 15=700..950=Phone|Galaxy A54=280..420=Phone|LaserJet Pro M404=240..360=Printer|Catalyst 9200=1900..3600=Switch|Aruba 515=420..680=Access point`);

const CROWDFUNDED = pairs(`Technology: Foldable Camp Stove|Solar Backpack|Smart Plant Pot|E-Paper Notebook
Design: Titanium Pocket Tool|Modular Keyboard|Slim Wallet
Games: Board Game: Lost Isles|Card Game: Nine Lives
Film: Indie Film "Low Tide"|Documentary "Salt Roads"
Music: Open-Source Synth|Debut Album on Vinyl
Publishing: Graphic Novel Vol. 2|Kids' Science Kit Book
Food: Vegan Cookbook|Small-Batch Hot Sauce`);

const ROCKETS = rows(`Falcon 9=Cape Canaveral SLC-40=SpaceX|Falcon 9 (West)=Vandenberg SLC-4E=SpaceX|Falcon Heavy=Kennedy LC-39A=SpaceX|Long March 2D=Jiuquan SLS-2=CASC|Long March 5=Wenchang LC-1=CASC|Soyuz 2.1b=Baikonur 31/6=Roscosmos|Electron=Mahia LC-1=Rocket Lab|Ariane 6=Kourou ELA-4=Arianespace|Vega C=Kourou ELV=Arianespace|PSLV=Sriharikota FLP=ISRO|H3=Tanegashima LP-2=JAXA`);

const MISSIONS = rows(`Aurora Explorer=orbiter=Sun|Solar Watch=telescope=Sun|Mars Pathmaker=rover=Mars|Red Horizon=orbiter=Mars|Europa Lander=lander=Jupiter|Ice Moon Probe=flyby=Saturn|Comet Chaser=sample return=Comet|Asteroid Sample Return=sample return=Asteroid|Lunar Gateway Cargo=cargo=Moon|Lunar Seismic Net=lander=Moon|Venus Orbiter=orbiter=Venus|Deep Horizon=telescope=Earth orbit`);

/** Surface temperatures in kelvins, masses and radii in suns. */
const SPECTRA = rows(`2400..3700=0.08..0.45=0.1..0.7=M|3700..5200=0.45..0.8=0.7..0.96=K|5200..6000=0.8..1.04=0.96..1.15=G|6000..7500=1.04..1.4=1.15..1.4=F|7500..10000=1.4..2.1=1.4..1.8=A|10000..30000=2.1..16=1.8..6.6=B|30000..34000=16..32=6.6..15=O`);

const METEORITES = rows(`Allende=1969=CV3|Chelyabinsk=2013=LL5|Sikhote-Alin=1947=Iron, IIAB|Campo del Cielo=1576=Iron, IAB|Hoba=1920=Iron, IVB|Gibeon=1838=Iron, IVA|NWA 869=2000=L3-6|Murchison=1969=CM2|Muonionalusta=1906=Iron, IVA|Canyon Diablo=1891=Iron, IAB|Winchcombe=2021=CM2|Ensisheim=1492=LL6`);

const CUISINE_HOUSES = pairs(RESTAURANTS);

/** Procedure, minutes it takes, department. */
const SURGERIES = rows(`Appendectomy=35..95=General Surgery|Gallbladder removal=45..120=General Surgery|Hernia repair=40..110=General Surgery|Hip replacement=70..150=Orthopedics|Knee replacement=70..140=Orthopedics|Arthroscopy=30..75=Orthopedics|Coronary bypass=180..360=Cardiac Surgery|Valve replacement=160..320=Cardiac Surgery|Cataract surgery=12..35=Ophthalmology|Cesarean section=30..70=Gynecology|Hysterectomy=70..160=Gynecology|Tonsillectomy=20..50=ENT|Craniotomy=180..420=Neurosurgery|Spinal fusion=150..340=Neurosurgery|Prostatectomy=120..260=Urology`);

const LEDGER = rows(`1000=Cash|1200=Accounts receivable|1400=Inventory|1600=Equipment|2000=Accounts payable|2200=VAT payable|3000=Equity|4000=Sales revenue|4200=Service revenue|5000=Cost of goods sold|6000=Salaries|6100=Rent|6200=Utilities|6300=Travel|6400=Software|6500=Bank charges|6600=Depreciation`);

const MERCHANTS = pairs(`Groceries: Green Grocer|QuickMart|Daily Bakery|Fresh Basket
Restaurants: Corner Cafe|Blue Bistro|Spice Route|Noodle Bar
Gas: City Fuel|Highway 7 Fuel
Online Shopping: Urban Outfit|Book Barn|Petal Florist|Home Depotique|ShopNest
Travel: Skyline Airways|Harbor Hotel|Metro Transit|RideNow
Entertainment: StreamBox|Pixel Games|City Cinema
Utilities: Northern Power|AquaWorks|FiberNet
Health: Sunrise Pharmacy|Fit Factory|Bright Dental
Electronics: Nova Electronics|Gadget Hub
Clothing: Denim & Co|Shoe Corner`);

/** On a statement of a bank account, by what was bought. */
const SPENDING = pairs(`Groceries: Green Grocer|QuickMart|Daily Bakery|Fresh Basket
Restaurants: Corner Cafe|Blue Bistro|Spice Route|Noodle Bar
Transport: City Fuel|Metro Transit|RideNow|Highway 7 Fuel
Shopping: Urban Outfit|Book Barn|Nova Electronics|Home Depotique|Petal Florist
Travel: Skyline Airways|Harbor Hotel|TripNest
Entertainment: StreamBox|Pixel Games|City Cinema
Utilities: Northern Power|AquaWorks|FiberNet
Health: Sunrise Pharmacy|Fit Factory|Bright Dental
Rent: Maple Property Management|Oakwood Homes`);

/** What is usually paid for each at once. */
const SPENT: Readonly<Record<string, string>> = { Groceries: '6..160', Restaurants: '5..110', Transport: '2..90', Shopping: '9..320', Travel: '45..780', Entertainment: '5..75', Utilities: '28..190', Health: '8..220', Rent: '620..1850', Electronics: '19..900', Clothing: '12..240', Gas: '18..95', Subscriptions: '5..30', Education: '15..480', Insurance: '35..260', Salary: '1800..4800', Transfer: '50..1000', Fees: '2..35', Cash: '20..300', Pets: '10..180', Home: '12..420', Beauty: '9..120', Fitness: '20..75', Gifts: '12..140', Charity: '5..150', Parking: '2..24', Books: '7..60', 'Online Shopping': '9..280', Other: '2..90' };
const withAmounts = (all: readonly (readonly [string, string])[]): readonly (readonly string[])[] => all.map(([merchant, kind]) => [SPENT[kind] ?? '2..90', merchant, kind]);

/** Kinds that a text may list beside those. */
const FURTHER_SPENDING = pairs(`Electronics: Nova Electronics|Gadget Hub
Clothing: Denim & Co|Shoe Corner|Urban Outfit
Gas: City Fuel|Highway 7 Fuel
Subscriptions: StreamBox|TuneWave|CloudKeep
Education: Open Campus|Book Barn|Language Loft
Insurance: Safe Harbor Insurance|Northstar Mutual
Salary: Employer Payroll
Transfer: Transfer to Savings|Transfer from Checking
Fees: Account Fee|Overdraft Fee
Cash: ATM Withdrawal
Pets: Paws & Co|Green Vet Clinic
Home: Home Depotique|Garden World
Beauty: Glow Salon|Urban Barber
Fitness: Fit Factory|Yoga Loft
Gifts: Petal Florist|Gift Garden
Charity: Helping Hands|Clean Water Fund
Parking: City Parking|Park & Go
Books: Book Barn
Online Shopping: ShopNest|Urban Outfit
Other: Corner Kiosk|Post Office`);
const SPENT_ON = { dining: 'restaurant', 'dining out': 'restaurant', 'eating out': 'restaurant', food: 'restaurant', 'food dining': 'restaurant', fuel: 'gas', housing: 'rent', bill: 'utility', 'bill utility': 'utility', healthcare: 'health', medical: 'health', pharmacy: 'health', income: 'salary', transportation: 'transport', 'online shopping': 'online shopping', grocery: 'grocery', leisure: 'entertainment', retail: 'shopping', misc: 'other', miscellaneous: 'other', saving: 'transfer' };
const ON_STATEMENT = [undefined, /^(?:merchant|payee|shop|store|retailer|vendor)(?:_name)?$/i, /^(?:(?:merchant|spending|expense|transaction)_)?(?:category|type)$/i] as const;

/** Of a sprint or a lap: seconds from the best swimmers to children. */
const SWIMS = rows(`50 m Freestyle=23..48|100 m Freestyle=51..102|100 m Breaststroke=63..118|100 m Backstroke=56..110|100 m Butterfly=54..112|200 m Medley=122..215`);

const SPORT_INJURIES = rows(`Hamstring strain=thigh|Muscle bruise=thigh|Ankle sprain=ankle|Achilles tendon=ankle|Knee ligament=knee|Meniscus tear=knee|Groin strain=groin|Concussion=head|Broken finger=hand|Shoulder dislocation=shoulder`);

const POWER_PLANTS = rows(`Desert Sun=Solar|Solara Sur=Solar|North Ridge Wind=Wind|Baltic One=Wind|Hydro Alpina=Hydro|Lake Creek=Hydro|Gravelines East=Nuclear|Riverbend=Nuclear|Harbor Gas=Gas|Cedar Valley=Gas|Rheinhafen=Coal|Black Mesa=Coal`);

const CVSS = rows(`0.1..3.9=low|4..6.9=medium|7..8.9=high|9..10=critical`);

/** What a flight costs in each class. */
const FARES = rows(`60..620=Economy|340..1400=Premium Economy|900..5200=Business|2400..9800=First`);

const ASSIGNMENTS = pairs(`English: Essay: My Hometown|Book Review|Vocabulary Unit 5|Short Story|Letter to the Editor
Mathematics: Algebra Worksheet 12|Fractions Practice|Geometry Proofs|Statistics Project
Science: Lab Report 3|Poster on Volcanoes|Plant Growth Diary|Circuit Diagram
History: Interview a Grandparent|Timeline of Rome|Source Analysis 2
Geography: Map of Europe|Climate Report|River Case Study
Computer Science: Programming Exercise 4|Web Page Project|Sorting Algorithms
Art: Still Life Drawing|Color Study
Music: Rhythm Worksheet|Composer Portrait`);

const EVENTS = pairs(EVENT_NAMES);

const HABITS = pairs(`health: Drink water|Exercise|No sugar|Walk 10,000 steps|Sleep before 11|Stretch|Floss|Cold shower
mind: Meditate|Journal|Gratitude list|Evening without screens
learning: Read 20 pages|Practice guitar|Study Spanish|Write 500 words
social: Call family|Thank someone`);

const SPAM = pairs(`ham: Ok, see you at six then|Are you coming home for dinner?|I will be late, the train is stuck again|Happy birthday! Have a lovely day|Can you pick up some milk on your way?|Sorry, I'll call later|Did you finish the report for Monday?|Haha that was so funny, tell me more tomorrow|I'm in a meeting, text you after|Where are you? We are waiting outside|Thanks for yesterday, it was great|Mum says hi and asks when you visit|Just got home, good night|What time does the film start?|No problem, take your time|Let me know when you land safely
spam: WINNER!! You have been selected to receive a 900 prize, call now|FREE entry in our weekly draw, text WIN to 80086|URGENT! Your account will be suspended, verify your details here|Congratulations, you won a holiday for two. Claim before midnight|Cheap loans approved in minutes, no credit check, reply YES|You have 1 new voicemail, call 0906 to listen, 1.50 per minute|Get a free ringtone today, txt TONE to 85069|Last chance! 70% off all watches, click the link|Your parcel is held, pay 1.99 to release it|Double your money in seven days, ask us how`);

const NEWS = pairs(`World: Leaders meet for talks on border dispute|Thousands displaced after floods in river delta|Election results delayed as counting continues|Ceasefire holds for third day, observers say|New prime minister sworn in after long talks|Aid convoy reaches town cut off by earthquake
Sports: Home side snatch late winner in cup final|Champion withdraws from open with knee injury|Rookie pitcher throws first shutout of season|National team names squad for qualifiers|Sprinter breaks indoor record by a hundredth|Coach sacked after fifth defeat in a row
Business: Central bank holds interest rates steady|Carmaker recalls 40,000 vehicles over brake fault|Shares slip as retailer warns on profit|Oil prices climb on supply worries|Airline to cut 2,000 jobs in restructuring|Start-up raises 60 million in new funding round
Sci/Tech: Probe sends first pictures from asteroid|New chip promises twice the battery life|Researchers map genome of ancient wheat|Browser update closes serious security hole|Astronomers spot most distant galaxy so far|Phone maker unveils foldable model`);

/** Families of titles and what they are about. */
export const TOPICS: readonly Family[] = [
  { id: 'spam', concepts: ['spam_message', 'spam_label'], rows: SPAM },
  { id: 'headlines', concepts: ['news_text', 'news_topic'], rows: NEWS },
  { id: 'habits', concepts: ['habit', 'habit_kind'], rows: HABITS },
  { id: 'event_names', concepts: ['event_name', 'event_type'], where: /^(?:event_name|venue)$/, rows: EVENTS },
  { id: 'assignments', concepts: ['assignment_title', 'assignment_subject'], rows: ASSIGNMENTS },
  { id: 'crimes', concepts: ['crime_type', 'crime_category'], rows: CRIMES },
  { id: 'surgeries', concepts: ['surgery_minutes', 'surgical_procedure', 'surgical_department'], rows: SURGERIES.map(([name = '', minutes = '', department = '']) => [minutes, name, department]) },
  { id: 'ledger', concepts: ['ledger_account', 'ledger_account_name'], rows: LEDGER },
  { id: 'merchants', concepts: ['merchant', 'merchant_category'], rows: MERCHANTS },
  { id: 'spending', concepts: ['amount', 'merchant', 'category'], where: /^merchant(?:_name)?$/, names: ON_STATEMENT, rows: withAmounts(SPENDING), also: SPENT_ON },
  { id: 'further_spending', concepts: ['amount', 'merchant', 'category'], where: /^merchant(?:_name)?$/, names: ON_STATEMENT, rows: withAmounts([...SPENDING, ...FURTHER_SPENDING]), also: SPENT_ON },
  { id: 'swims', concepts: ['swim_seconds', 'swim_event'], rows: SWIMS.map(([event = '', seconds = '']) => [seconds, event]) },
  { id: 'sport_injuries', concepts: ['sports_injury', 'injured_area'], rows: SPORT_INJURIES },
  { id: 'power_plants', concepts: ['power_plant', 'energy_source'], rows: POWER_PLANTS },
  { id: 'cvss', concepts: ['cvss', 'severity'], rows: CVSS },
  { id: 'fares', concepts: ['travel_fare', 'class'], rows: FARES },
  { id: 'papers', concepts: ['research_title', 'research_field'], rows: PAPERS },
  { id: 'inventions', concepts: ['patent_class', 'invention_title'], rows: INVENTIONS.map(([title = '', kind = '']) => [kind, title]) },
  { id: 'bills', concepts: ['bill_title', 'bill_topic'], rows: BILLS },
  { id: 'petitions', concepts: ['petition_title', 'petition_topic'], rows: PETITIONS },
  { id: 'trivia', isToldByFinest: true, concepts: ['trivia_question', 'trivia_answer', 'trivia_category'], rows: pairs(TRIVIA).map(([asked, subject]) => [...asked.split('='), subject]) },
  { id: 'meetups', concepts: ['meetup_group', 'meetup_topic'], rows: MEETUPS },
  { id: 'ads', concepts: ['ad_title', 'ad_category'], rows: ADS },
  { id: 'shows', concepts: ['event_title', 'event_genre'], rows: SHOWS },
  { id: 'help', concepts: ['help_article', 'help_section'], rows: HELP },
  { id: 'questions', concepts: ['question_title', 'question_tag'], rows: QUESTIONS },
  { id: 'hardware', concepts: ['purchase_cost', 'asset_model', 'asset_kind'], rows: HARDWARE.map(([model = '', cost = '', kind = '']) => [cost, model, kind]) },
  { id: 'crowdfunded', concepts: ['campaign_title', 'campaign_category'], rows: CROWDFUNDED },
  { id: 'rockets', concepts: ['launch_site', 'rocket', 'launch_provider'], rows: ROCKETS.map(([rocket = '', site = '', provider = '']) => [site, rocket.replace(' (West)', ''), provider]) },
  { id: 'space_missions', concepts: ['mission_kind', 'space_mission', 'mission_target'], rows: MISSIONS.map(([name = '', kind = '', target = '']) => [kind, name, target]) },
  { id: 'spectra', concepts: ['star_temperature', 'star_mass', 'star_radius', 'spectral_class'], rows: SPECTRA },
  { id: 'meteorites', concepts: ['found_year', 'meteorite', 'meteorite_class'], rows: METEORITES.map(([name = '', year = '', kind = '']) => [year, name, kind]) },
  { id: 'cuisine_houses', concepts: ['restaurant', 'cuisine'], rows: CUISINE_HOUSES },
];
