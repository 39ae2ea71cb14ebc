import { among, bell, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, timesOf } from './habits.js';

/** What people do together when they are off work: choirs, gardens, churches, stalls, lessons, collections. */
export const PASTIMES: Domain = {
  id: 'pastimes',
  cues: 'choir|choirs|allotment|allotments|community garden|knitting|crochet|sewing pattern|parish|congregation|craft fair|village fete|raffle|scout group|scouts|model railway|fish tank|aquarium log|sourdough|kleingarten|schrebergarten|kirchengemeinde|huerto urbano|parroquia|jardins familiaux|paroisse',
  subjects: [
    {
      name: 'choir_members',
      cues: 'choir members|choir|choirs|choir roster|choir singers|members of a choir|community choir|church choir|gospel choir|chormitglieder|chor|miembros del coro|coro|choristes|chorale',
      columns: `chorister_no like CH-001 => member_id
first_name
last_name
voice_section => voice_part
email
phone
joined_choir_on => joined_date
rehearsals_attended_percent => attendance_rate
choir_dues_paid => dues_paid`,
    },
    {
      name: 'allotments',
      cues: 'allotments|allotment plots|allotment gardens|allotment garden plots|allotment|community garden plots|community garden|garden plots|kleingärten|kleingartenparzellen|schrebergärten|huertos urbanos|jardins familiaux|parcelles de jardin',
      columns: `garden_plot_no like PLT-001 => plot_id
plot_holder => tenant_name
plot_square_metres => size_sqm
plot_rent_a_year that rises strongly with plot_square_metres => annual_rent
plot_let_since => lease_start
plot_has_shed => shed
plot_has_water => water_access
plot_state => status
waiting_list_place => waiting_list_position`,
    },
    {
      name: 'patterns',
      cues: 'knitting patterns|knitting pattern|crochet patterns|sewing patterns|craft patterns|strickanleitungen|schnittmuster|patrones de punto|patrons de tricot|patrons de couture',
      columns: `craft_pattern_no like PAT-0001 => pattern_id
craft_pattern => title
pattern_designer => designer
craft_of_pattern => craft
pattern_difficulty => difficulty
yarn_weight_of_pattern => yarn_weight
needle_mm => needle_size_mm
pattern_price => price
pattern_out_on => published_date`,
    },
    {
      name: 'church_services',
      cues: 'church attendance|church services|worship attendance|sunday services|mass attendance|parish services|gottesdienste|gottesdienstbesucher|asistencia a misa|fréquentation de la messe',
      columns: `worship_no like SRV-0001 => service_id
worship_on => service_date
worship_kind => service_type
worship_preacher => preacher
worshippers => attendance
worship_children => children
worship_collection that rises with worshippers => collection_amount
worship_streamed => livestreamed`,
    },
    {
      name: 'baptisms',
      cues: 'baptisms|baptism register|parish register|parish register baptisms|christenings|taufen|taufregister|bautismos|registro de bautismos|baptêmes',
      columns: `baptism_no like BAP-0001 => record_id
baptised_child => child_name
child_birthday => birth_date
baptised_on 14 to 400 days after child_birthday => baptism_date
baptism_father => father_name
baptism_mother => mother_name
baptism_godparent => godparent_name
baptism_church => church
baptism_priest => officiant`,
    },
    {
      name: 'market_stalls',
      cues: 'craft fair stalls|craft fair|village fete stalls|village fete|market stalls|fete stalls|stallholders|stall bookings|christmas market stalls|farmers market stalls|farmers market vendors|street food market|flea market stalls|marktstände|flohmarktstände|weihnachtsmarktstände|puestos del mercado|puestos de mercadillo|stands de marché|stands de brocante',
      columns: `pitch_no like ST-001 => stall_id
stall_name
stallholder => holder_name
stall_sells => goods
pitch_metres => length_m
pitch_fee that rises strongly with pitch_metres => fee
stall_needs_power => power_needed
stall_takings => takings
pitch_paid => paid`,
    },
    {
      name: 'lessons',
      cues: 'ski school lessons|ski lessons|swimming lessons|swim lessons|tennis lessons|riding lessons|surf lessons|sailing lessons|golf lessons|skikurse|schwimmkurse|reitstunden|clases de natación|clases de esquí|clases de surf|cours de natation|cours de ski|cours de surf',
      columns: `coaching_no like LES-00001 => lesson_id
pupil_of_lesson => participant_name
pupil_age => age
level_of_lesson => level
coach_of_lesson => instructor
lesson_takes_place (date and time) => lesson_time
minutes_of_lesson => duration_minutes
price_of_lesson => price
pupil_came => attended`,
    },
    {
      name: 'dance_students',
      cues: 'dance school students|dance students|ballet students|dance class students|dance school|dance school enrolments|tanzschüler|tanzschule|alumnos de danza|escuela de baile|élèves de danse|école de danse',
      columns: `dancer_no like DNC-001 => student_id
dancer_name => name
dancer_age => age
dance_taught => style
dancing_level => level
dance_teacher => teacher
dancer_since => enrolled_date
dance_fee_a_month => monthly_fee
dancer_attendance => attendance_rate`,
    },
    {
      name: 'raffle_tickets',
      cues: 'raffle tickets|raffle|raffle draw|tombola tickets|tombola|tombola lose|boletos de rifa|rifa|billets de tombola',
      columns: `raffle_ticket_no like RT-0001 => ticket_number
raffle_buyer => buyer_name
raffle_phone => phone
raffle_ticket_price => price
raffle_sold_by => sold_by
raffle_sold_on => sold_date
raffle_winner => winner
raffle_prize only when raffle_winner is true => prize`,
    },
    {
      name: 'contest_entries',
      cues: 'photography contest entries|photo contest entries|photo contest|photography club contest entries|art contest entries|baking contest entries|contest entries|competition entries|fotowettbewerb|concurso de fotografía|concours photo',
      columns: `contest_entry_no like ENT-0001 => entry_id
contestant => entrant_name
contest_entry_title => title
contest_category => category
contest_entered_on => submitted_date
contest_judge => judge_name
contest_score => score
contest_place that rises strongly with lower contest_score => place`,
    },
    {
      name: 'household_bills',
      cues: 'household bills|home bills|monthly bills|family bills|bills at home|haushaltsrechnungen|facturas del hogar|factures du foyer|factures de la maison',
      columns: `home_bill_no like HB-0001 => bill_id
home_biller => provider
home_bill_kind => category
home_bill_amount => amount
home_bill_on => bill_date
home_bill_due 10 to 30 days after home_bill_on => due_date
home_bill_paid => paid
home_bill_autopay => autopay`,
    },
    {
      name: 'chess_ratings',
      cues: 'chess club ratings|chess ratings|chess players|chess club members|chess club|elo ratings|schachspieler|schachclub|jugadores de ajedrez|club de ajedrez|joueurs d échecs|club d échecs',
      columns: `chess_player_no like CP-0001 => player_id
chess_player => name
chess_player_age => age
chess_club
elo => rating
chess_title => title
chess_games_played => games_played
chess_win_percent that rises with elo => win_rate
chess_last_game => last_played`,
    },
    {
      name: 'tank_log',
      cues: 'aquarium log|fish tank log|aquarium fish tank log|aquarium water tests|aquarium|fish tank|aquarium readings|aquarientagebuch|acuario|journal d aquarium',
      columns: `tank_measured_on => date
tank_name => tank
tank_celsius => temperature_c
tank_ph => ph
tank_ammonia => ammonia_ppm
tank_nitrite => nitrite_ppm
tank_nitrate => nitrate_ppm
tank_water_changed_percent => water_change_percent
tank_fish => fish_count`,
    },
    {
      name: 'bakes',
      cues: 'sourdough baking log|baking log|sourdough log|bread baking log|sourdough|home baking|backtagebuch|diario de panadería|journal de boulange',
      columns: `baked_on => bake_date
loaf_baked => bread
flour_grams => flour_g
dough_hydration => hydration_percent
starter_grams => starter_g
proof_hours => proofing_hours
oven_celsius => oven_temp_c
bake_minutes_at_home => bake_minutes
loaf_rating => rating`,
    },
    {
      name: 'scouts',
      cues: 'scout group members|scouts|scout troop|scout troop members|girl guides|scout camp registrations|pfadfinder|scouts miembros|scouts et guides',
      columns: `scout_no like SC-001 => scout_id
first_name
last_name
scout_birthday => birth_date
scout_section => section
scout_badges => badges_earned
scout_parent => parent_name
scout_parent_phone => parent_phone
scout_since => joined_date`,
    },
    {
      name: 'model_trains',
      cues: 'model railway collection|model trains|model railway|model train collection|modelleisenbahn|trenes en miniatura|trains miniatures',
      columns: `model_train_no like MR-001 => item_id
model_train => model
model_train_maker => manufacturer
model_gauge => scale
model_train_kind => type
model_train_price => purchase_price
model_train_bought => purchase_date
model_train_state => condition
model_train_digital => digital`,
    },
  ],
  concepts: concepts([
    ['voice_section', 'voice section', oneOf('soprano:30|alto:28|tenor:20|bass:22')],
    ['joined_choir_on', 'joined choir on', day('-12y', 'now')],
    ['rehearsals_attended', 'rehearsals attended percent', int(40, 100, bell(84, 11))],
    ['choir_dues_paid', 'choir dues paid', flag(0.86)],
    ['plot_holder', 'plot holder', fake('person.fullName')],
    ['plot_square_metres', 'plot square metres', int(40, 400, bell(160, 60))],
    ['plot_rent_a_year', 'plot rent a year', money(18, 420, 74)],
    ['plot_let_since', 'plot let since', day('-15y', 'now')],
    ['plot_has_shed', 'plot has shed', flag(0.58)],
    ['plot_has_water', 'plot has water', flag(0.7)],
    ['plot_state', 'plot state', oneOf('let:78|vacant:10|reserved:8|under notice:4')],
    ['waiting_list_place', 'waiting list place', int(1, 60, skew(14))],
    ['craft_pattern', 'craft pattern', oneOf('Harvest Cardigan|Fisherman Beanie|Lace Shawl|Cable Socks|Baby Blanket|Striped Scarf|Moss Mittens|Summer Top|Granny Square Bag|Raglan Sweater|Yoke Pullover|Bunny Toy|Market Tote|Linen Apron')],
    ['pattern_designer', 'pattern designer', fake('person.fullName')],
    ['craft_of_pattern', 'craft of pattern', oneOf('knitting:62|crochet:24|sewing:14')],
    ['pattern_difficulty', 'pattern difficulty', oneOf('beginner:34|easy:28|intermediate:26|advanced:12')],
    ['pattern_yarn', 'yarn weight of pattern', oneOf('lace:8|fingering:24|sport:14|DK:24|worsted:20|bulky:10')],
    ['needle_mm', 'needle mm', among([2.25, 2.5, 3, 3.5, 4, 4.5, 5, 6, 8])],
    ['pattern_price', 'pattern price', among([0, 3.5, 4.5, 5, 6, 6.5, 7.5, 9], [14, 10, 16, 18, 18, 10, 8, 6])],
    ['pattern_out_on', 'pattern out on', day('-6y', 'now')],
    ['worship_on', 'worship on', daysOf('outings')],
    ['worship_kind', 'worship kind', oneOf('Sunday service:56|Evening prayer:16|Family service:12|Wedding:6|Funeral:6|Baptism:4')],
    ['worship_preacher', 'worship preacher', fake('person.fullName')],
    ['worshippers', 'worshippers', int(8, 420, skew(74))],
    ['worship_children', 'worship children', int(0, 60, skew(8))],
    ['worship_collection', 'worship collection', money(12, 2400, 210)],
    ['worship_streamed', 'worship streamed', flag(0.34)],
    ['baptised_child', 'baptised child', fake('person.fullName')],
    ['child_birthday', 'child birthday', day('-10y', '-1y')],
    ['baptised_on', 'baptised on', day('-9y', 'now')],
    ['baptism_parents', 'baptism father|baptism mother|baptism godparent|baptism priest', fake('person.fullName')],
    ['baptism_church', 'baptism church', oneOf('St Mary|St John the Baptist|Holy Trinity|St Peter|All Saints|St Michael|Sacred Heart|Christ Church|St Anne|St Nicholas')],
    ['stall_name', 'stall name|name of stall', oneOf('The Honey Pot|Willow & Wool|Clay Corner|Sweet Crumbs|Green Fingers|The Candle Cart|Old Oak Crafts|Jam & Co|Silver Thread|The Print Room|Rustic Roots|Little Lanterns')],
    ['stallholder', 'stallholder|stall holder', fake('person.fullName')],
    ['stall_sells', 'stall sells', oneOf('pottery:12|jewellery:14|candles:10|baked goods:14|honey and jam:10|knitwear:10|prints:8|toys:8|plants:8|soap:6')],
    ['pitch_metres', 'pitch metres', among([2, 2.5, 3, 4, 5, 6], [20, 10, 36, 18, 8, 8])],
    ['pitch_fee', 'pitch fee', money(10, 180, 42)],
    ['stall_needs_power', 'stall needs power', flag(0.42)],
    ['stall_takings', 'stall takings', money(20, 2800, 310)],
    ['pitch_paid', 'pitch paid', flag(0.85)],
    ['pupil_of_lesson', 'pupil of lesson|coach of lesson', fake('person.fullName')],
    ['pupil_age', 'pupil age', int(5, 68, skew(14))],
    ['level_of_lesson', 'level of lesson|dancing level', oneOf('beginner:46|intermediate:36|advanced:18')],
    ['lesson_takes_place', 'lesson takes place', timesOf('daylight', 'weekend')],
    ['minutes_of_lesson', 'minutes of lesson', among([30, 45, 60, 90, 120], [22, 24, 34, 12, 8])],
    ['price_of_lesson', 'price of lesson', among([12, 15, 18, 25, 32, 40, 55], [10, 16, 20, 20, 14, 12, 8])],
    ['pupil_came', 'pupil came', flag(0.9)],
    ['dancer_name', 'dancer name|dance teacher', fake('person.fullName')],
    ['dancer_age', 'dancer age', int(4, 62, skew(13))],
    ['dance_taught', 'dance taught', oneOf('Ballet:26|Jazz:16|Hip Hop:20|Contemporary:12|Tap:8|Salsa:8|Ballroom:10')],
    ['dancer_since', 'dancer since', day('-6y', 'now')],
    ['dance_fee_a_month', 'dance fee a month', among([32, 38, 45, 52, 60, 75], [14, 20, 26, 20, 12, 8])],
    ['dancer_attendance', 'dancer attendance', int(45, 100, bell(86, 10))],
    ['raffle_person', 'raffle buyer|raffle sold by', fake('person.fullName')],
    ['raffle_phone', 'raffle phone', fake('phone.number')],
    ['raffle_ticket_price', 'raffle ticket price', among([1, 2, 5, 10], [24, 42, 26, 8])],
    ['raffle_sold_on', 'raffle sold on', daysOf('weekend', '-2mo')],
    ['raffle_winner', 'raffle winner', flag(0.08)],
    ['raffle_prize', 'raffle prize', oneOf('Gift basket|Restaurant voucher|Bottle of wine|Theatre tickets|Teddy bear|Spa day|Cookbook|Weekend trip|Box of chocolates|Bicycle')],
    ['contestant', 'contestant|contest judge', fake('person.fullName')],
    ['contest_entry_title', 'contest entry title', oneOf('Morning Mist|Quiet Harbour|The Old Mill|First Frost|City at Night|Two Friends|Rush Hour|Golden Field|After the Storm|Small Wonders|Blue Door|Market Day|Wings|Reflections')],
    ['contest_category', 'contest category', oneOf('landscape:28|portrait:24|wildlife:18|street:16|abstract:8|junior:6')],
    ['contest_entered_on', 'contest entered on', day('-1y', 'now')],
    ['contest_score', 'contest score', int(20, 100, bell(68, 14))],
    ['contest_place', 'contest place', int(1, 60, skew(14))],
    ['home_biller', 'home biller', oneOf('City Power|AquaNet|Fibra Home|Northern Gas|SafeHome Insurance|Mobile One|Green Waste Co|Streamly|Council Tax Office')],
    ['home_bill_kind', 'home bill kind', oneOf('electricity:20|water:14|internet:16|gas:14|insurance:10|phone:12|waste:6|streaming:8')],
    ['home_bill_amount', 'home bill amount', money(6, 480, 58)],
    ['home_bill_on', 'home bill on', daysOf('working')],
    ['home_bill_due', 'home bill due', day('-2y', '+1mo')],
    ['home_bill_paid', 'home bill paid', flag(0.9)],
    ['home_bill_autopay', 'home bill autopay', flag(0.55)],
    ['chess_player', 'chess player', fake('person.fullName')],
    ['chess_player_age', 'chess player age', int(8, 84, bell(38, 17))],
    ['chess_club', 'chess club', oneOf('Rook House|Caissa|Queen Side|City Chess Club|Black Knights|The Bishops|Endgame Society|North Bank')],
    ['elo', 'elo|elo rating', int(800, 2650, bell(1560, 300))],
    ['chess_title', 'chess title', oneOf('none:84|CM:6|FM:5|IM:3|GM:2')],
    ['chess_games_played', 'chess games played', int(4, 900, skew(90))],
    ['chess_win_percent', 'chess win percent', dec(10, 85, 1, bell(46, 11))],
    ['chess_last_game', 'chess last game', daysOf('weekend', '-1y')],
    ['tank_measured_on', 'tank measured on', day('-1y', 'now')],
    ['tank_name', 'tank name', oneOf('Reef 200|Living Room|Nano Cube|Planted 120|Quarantine|Discus Tank')],
    ['tank_celsius', 'tank celsius', dec(21, 29, 1, bell(25, 1.1))],
    ['tank_ph', 'tank ph', dec(6, 8.5, 1, bell(7.2, 0.4))],
    ['tank_ammonia', 'tank ammonia', dec(0, 1, 2, skew(0.05))],
    ['tank_nitrite', 'tank nitrite', dec(0, 1, 2, skew(0.05))],
    ['tank_nitrate', 'tank nitrate', int(0, 80, skew(14))],
    ['tank_water_changed', 'tank water changed percent', among([0, 10, 20, 25, 30, 50], [38, 12, 16, 20, 8, 6])],
    ['tank_fish', 'tank fish', int(3, 45, skew(14))],
    ['baked_on', 'baked on', daysOf('weekend')],
    ['loaf_baked', 'loaf baked', oneOf('Country loaf|Rye bread|Baguette|Focaccia|Wholemeal loaf|Seeded loaf|Spelt bread|Ciabatta')],
    ['flour_grams', 'flour grams', among([300, 400, 450, 500, 600, 750, 1000])],
    ['dough_hydration', 'dough hydration', int(58, 88, bell(72, 6))],
    ['starter_grams', 'starter grams', among([50, 75, 100, 120, 150, 200])],
    ['proof_hours', 'proof hours', dec(2, 24, 1, bell(11, 4))],
    ['oven_celsius', 'oven celsius', among([210, 220, 230, 240, 250])],
    ['bake_minutes_at_home', 'bake minutes at home', int(18, 60, bell(41, 7))],
    ['loaf_rating', 'loaf rating', among([1, 2, 3, 4, 5], [4, 8, 24, 40, 24])],
    ['scout_birthday', 'scout birthday', day('-18y', '-6y')],
    ['scout_section', 'scout section', oneOf('Beavers:24|Cubs:30|Scouts:28|Explorers:18')],
    ['scout_badges', 'scout badges', int(0, 34, skew(7))],
    ['scout_parent', 'scout parent', fake('person.fullName')],
    ['scout_parent_phone', 'scout parent phone', fake('phone.number')],
    ['scout_since', 'scout since', day('-5y', 'now')],
    ['model_train', 'model train', oneOf('Flying Scotsman|Class 08 Shunter|Big Boy 4014|ICE 3|TGV Duplex|Mallard|BR 218|Re 460|Orient Express Coach|Tank Wagon|Brake Van|Container Wagon')],
    ['model_train_maker', 'model train maker', oneOf('Märklin:24|Hornby:22|Roco:16|Fleischmann:14|Bachmann:14|Piko:10')],
    ['model_gauge', 'model gauge', oneOf('H0:52|N:24|00:14|0:6|Z:4')],
    ['model_train_kind', 'model train kind', oneOf('locomotive:40|coach:28|wagon:24|accessory:8')],
    ['model_train_price', 'model train price', money(8, 980, 84)],
    ['model_train_bought', 'model train bought', day('-12y', 'now')],
    ['model_train_state', 'model train state', oneOf('mint:30|very good:36|good:24|for repair:10')],
    ['model_train_digital', 'model train digital', flag(0.44)],
  ]), // prettier-ignore
};
