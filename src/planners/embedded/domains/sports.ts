import type { Domain } from '../model.js';
import { among, asMentioned, bell, clock, concepts, day, dec, fake, flag, int, money, oneOf, serial, skew, wholeMoney } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';
import { TEAMS } from '../vocabulary/names/crews.js';

export const SPORTS: Domain = {
  id: 'sports',
  cues: 'sport|sports|football|soccer|basketball|tennis|baseball|hockey|athlete|athletes|team|teams|league|tournament|match result|match results|goal|goals|race|marathon|olympics|deporte|futbol|fussball|joueurs|runner|runners|cyclist|season stats|coach|nba|premier league|football club|soccer club|sports club|swim club|tennis club|football players|soccer players|hockey players|rugby|cricket|handball|volleyball|nhl|nfl|mlb|athletics|pitching|batting|court bookings|football season|soccer league|kickers|swimming pool|pool visits|lifeguards',
  subjects: [
    {
      name: 'players',
      cues: 'football players|players|soccer players|athletes|player statistics|player stats|jugadores|spieler|joueurs|sports|squad|team roster|player roster|football player stats|soccer player stats|player statistics data|athlete data',
      columns: `player_id
player_name
team
position
age
nationality
height_cm
weight_kg
goals
assists
market_value`,
    },
    {
      name: 'matches',
      cues: 'match results|football matches|matches|games|fixtures|partidos|spiele|soccer matches|football match results|game results|soccer match results|league matches|football results|volleyball matches|volleyball games|rugby matches|hockey games|ice hockey games|handball matches|cricket matches|baseball games|american football games|nfl games|sports matches|sports results|world cup matches|world cup games|premier league matches|champions league matches|world cup results',
      columns: `match_id
match_date
home_team
away_team
home_goals => home_score
away_goals => away_score
attendance
stadium
referee`,
    },
    {
      name: 'races',
      cues: 'races|race results|runners|running|running race results|running races|10k race results|race finishers|trail race results|triathlon results|triathlon|ski race results|ski races|cross country races|athletics results|half marathon results|5k results|obstacle race results',
      columns: `bib_number
race_name
runner_name
age
gender
country
finish_minutes => finish_time
place that rises strongly with finish_time => position`,
    },
    {
      name: 'teams',
      cues: 'teams|clubs|league table|standings|league standings|football league table|team standings',
      columns: `team
matches_played = wins + draws + losses
wins
draws
losses
goals_for
goals_against
goal_difference = goals_for - goals_against
points = wins * 3 + draws`,
    },
    {
      name: 'marathon',
      cues: 'marathon results|marathon|marathon runners|half marathon|marathon finishers|marathonergebnisse|resultados de maratón|marathon data|marathon times|marathon race results|marathon finish times',
      columns: `bib_number
runner_name
age between 18 and 75
gender
country
finish_minutes => finish_time
place that rises strongly with finish_time => position
start_wave
finished_race => finished`,
    },
    {
      name: 'tennis',
      cues: 'tennis matches|tennis|tennis results|tennis tournaments|tennisspiele|partidos de tenis',
      columns: `match_no like TEN-00001 => match_id
tennis_day => match_date
tennis_event => tournament
surface
winning_player => winner
losing_player => loser
sets_played => sets
match_minutes_played that rises strongly with sets => duration_minutes
aces
double_faults
break_points_won`,
    },
    {
      name: 'basketball',
      cues: 'basketball|box scores|basketball games|nba|nba player stats|baloncesto|basketball player stats|basketball stats|basketball box scores|nba player statistics|nba games|nba box scores|basketball player statistics',
      columns: `game_no like BBG-00001 => game_id
game_day => game_date
player_name
team
minutes_on_court => minutes
points_in_game that rises strongly with minutes => points
rebounds_in_game that rises with minutes => rebounds
assists_in_game that rises with minutes => assists
steals_in_game => steals
field_goal_percent
plus_minus`,
    },
    {
      name: 'cycling',
      cues: 'cycling races|cycling|cycling stages|tour de france|bike races|radrennen|ciclismo|cycling race results|cycling race',
      columns: `stage_no => stage
rider_name
cycling_team => team
stage_km => distance_km
stage_profile => stage_type
rider_seconds_behind => gap_seconds
average_kmh => average_speed_kmh
stage_place => position
stage_day => date`,
    },
    {
      name: 'golf',
      cues: 'golf rounds|golf|golf scores|golf tournaments|golfrunden|golf scorecards|golf scores data|golf tournament scores',
      columns: `round_no like GLF-00001 => round_id
golfer_name => player_name
handicap
golf_course => course
strokes that rises strongly with handicap => score
putts that rises with handicap
fairways_hit
greens_in_regulation
played_on_course => date`,
    },
    {
      name: 'swimming',
      cues: 'swimming results|swim meets|swimming|swim times|schwimmwettkämpfe|natación|swimming race results|swim meet results|swimming competition',
      columns: `swim_no like SWM-00001 => swim_id
swimmer_name
swimmer_age => age
swim_event => event
heat
lane
swim_seconds => time_seconds
reaction_time_s
personal_best
swim_place => place
date`,
    },
    {
      name: 'transfers',
      cues: 'player transfers|football transfers|transfer market|transfers|spielertransfers|fichajes|player transfer records|soccer transfers',
      columns: `transfer_no like TRF-0001 => transfer_id
player_name
position
age between 17 and 37
selling_club => from_club
buying_club => to_club
transfer_sum => transfer_fee
contract_years
transferred_on => transfer_date`,
    },
    {
      name: 'injuries',
      cues: 'sports injuries|player injuries|injury list|verletzungen von spielern|lesiones deportivas|athlete injuries|player injury records|football injuries',
      columns: `injury_no like INJ-0001 => injury_id
player_name
team
sports_injury => injury_type
injured_area => body_part
injured_on => injury_date
days_out
injured_in => occurred_in
surgery_needed => surgery_required`,
    },
    {
      name: 'medals',
      cues: 'olympic medal winners|olympic medals|olympics|medal winners|olympic games|olympic athletes|medal table|medals won|olympiasieger|medallistas olímpicos|médaillés olympiques',
      columns: `athlete_name
country
olympic_sport => sport
olympic_event => event
medal
games_year => year
host_city
age between 16 and 42`,
    },
    {
      name: 'motor_races',
      cues: 'formula 1 race results|formula 1|f1 race results|f1 results|formula one|grand prix results|motor racing|motorsport results|nascar results|motogp results|race car results',
      columns: `race_date
grand_prix
racing_driver => driver_name
racing_team => team
grid_position
classified_position that rises strongly with grid_position => position
laps_completed => laps
fastest_lap_seconds
pit_stops
race_status => status`,
    },
    {
      name: 'boxing',
      cues: 'boxing matches|boxing|boxing fights|mma fights|ufc fights|boxing results|fight results|wrestling matches',
      columns: `fight_id like FGT-0001
fight_date
winning_fighter => winner
losing_fighter => loser
weight_class
fight_method => method
fight_rounds => rounds
title_fight
fight_venue => venue`,
    },
    {
      name: 'bowling',
      cues: 'bowling scores|bowling|bowling games|bowling league',
      columns: `game_id like BWL-00001
game_date
bowler_name => player_name
bowling_team => team
lane
bowling_score => score
strikes
spares`,
    },
    {
      name: 'cricket',
      cues: 'cricket batting stats|cricket stats|batting stats|cricket scorecards|cricket players|cricket batting|ipl stats|cricket player stats',
      columns: `player_name
cricket_team => team
batting_innings => innings
batting_runs that rises strongly with innings => runs
balls_faced = round(runs * 1.2)
batting_average
batting_fours => fours
batting_sixes => sixes
highest_score
wickets_taken => wickets`,
    },
    {
      name: 'baseball',
      cues: 'baseball stats|baseball batting stats|batting statistics|baseball players|mlb stats|baseball player stats|mlb player stats|softball stats',
      columns: `player_name
ball_team => team
ball_position => position
ball_games => games
at_bats that rises strongly with games
base_hits never above 34% of at_bats => hits
home_runs_hit never above 30% of hits => home_runs
runs_batted_in that rises with home_runs => rbi
stolen_bases
batting_average = hits / at_bats`,
    },
    {
      name: 'pitching',
      cues: 'baseball pitching stats|pitching stats|pitchers|pitcher stats|pitching statistics',
      columns: `player_name
ball_team => team
pitching_games => games
pitching_wins => wins
pitching_losses => losses
earned_run_average => era
innings_pitched that rises with games
pitching_strikeouts that rises with innings_pitched => strikeouts
pitching_walks => walks
saves_made => saves`,
    },
    {
      name: 'hockey',
      cues: 'hockey player stats|ice hockey player stats|hockey stats|nhl stats|nhl player stats|hockey skaters|hockey players',
      columns: `player_name
hockey_team => team
hockey_position => position
games_in_season => games_played
hockey_goals => goals
hockey_assists => assists
points = goals + assists
rink_plus_minus => plus_minus
penalty_minutes
shots_taken that rises with goals => shots`,
    },
    {
      name: 'club_members',
      cues: 'swim club members|tennis club members|sports club members|football club members|rowing club members|golf club members|sports club membership|club memberships|vereinsmitglieder|socios de un club|membres du club',
      columns: `member_id
first_name
last_name
date_of_birth
gender
email
phone
club_section => section
club_joined_on => join_date
club_fee => annual_fee
fee_paid
member_state => status`,
    },
    {
      name: 'court_bookings',
      cues: 'tennis court bookings|court bookings|padel court bookings|pitch bookings|sports hall bookings|squash court bookings|court reservations|sports facility bookings|badminton court bookings',
      columns: `booking_id
member_name
court_name => court
court_kind => court_type
court_day => booking_date
court_start => start_time
court_minutes => duration_minutes
court_players => players
court_price => price
court_state => status`,
    },
    {
      name: 'registrations',
      cues: 'youth soccer league registrations|race registrations|tournament registrations|team registrations|league registrations|marathon registrations|youth sports registrations|sports registrations|race entries|tournament entries',
      columns: `registration_id
first_name
last_name
date_of_birth
gender
guardian_name
email
phone
team
age_division
registered_on => registration_date
entry_fee
fee_paid`,
    },
    {
      name: 'pool_visits',
      cues: 'swimming pool visits|public swimming pool visits|pool visits|swimming pool attendance|leisure centre visits|pool admissions|leisure center visits',
      columns: `pool_day => date
pool
adult_swimmers => adults
child_swimmers => children
reduced_swimmers => concessions
pool_takings that rises strongly with adults => takings
pool_temperature => water_temperature
lifeguards_on_duty`,
    },
  ],
  concepts: concepts([
    ['kick_off', 'kick off|kickoff|kick off at|kickoff at|kick off time|tip off|face off|throw in|start of match; de anstoß|anpfiff; es saque inicial; fr coup d envoi', timesOf('evening', 'weekend')],
    ['team', 'team|team name|club|home club|away club|visiting club|home team|away team|opponent|club name|opponent team|mannschaft|verein|equipo|équipe|visiting team|winner|winning team', oneOf(TEAMS)],
    ['position', 'position|playing position|player position|posición', asMentioned([['striker attacker', oneOf('Goalkeeper:10|Defender:32|Midfielder:34|Striker:24')]], oneOf('Goalkeeper:10|Defender:32|Midfielder:34|Forward:24'))],
    ['goals', 'goals|goals scored|goal count|tore|goles|buts', int(0, 38, skew(5))],
    ['match_goals', 'home goals|away goals|home score|away score|score home|score away|goals home|goals away', int(0, 6, skew(1.3))],
    ['assists', 'assists|assist count|vorlagen|asistencias|passes décisives', int(0, 24, skew(4))],
    ['points', 'points|points per game|ppg', int(0, 40, skew(9))],
    ['rebounds', 'rebounds|steals|blocks|turnovers|rebounds per game', int(0, 18, skew(5))],
    ['matches', 'matches played|appearances|games played|matches|games|caps|partidos jugados|spiele', int(1, 50, bell(26, 10))],
    ['wins', 'wins|draws|losses|victories|ties', int(0, 28, bell(11, 5))],
    ['goals_for', 'goals for|goals against|points for|points against', int(8, 90, bell(42, 14))],
    ['cards', 'yellow cards|red cards|cards|fouls', int(0, 12, skew(2))],
    ['jersey', 'jersey number|shirt number|jersey|number|trikotnummer|dorsal|numéro de maillot', int(1, 99)],
    ['stadium', 'stadium|arena|ground|venue|estadio|stadion|stade', oneOf('Harbor Arena|Northgate Park|Riverside Stadium|Eagle Dome|City Ground|Memorial Field|Silver Bowl|Bay Stadium')],
    ['sport', 'sport|discipline|sport type|sportart|deporte', oneOf('Football:28|Basketball:18|Tennis:13|Swimming:12|Athletics:13|Volleyball:9|Cycling:7')],
    ['finish_time', 'finish time|finish minutes|race time|time minutes|completion time|lap time', dec(128, 360, 2, bell(244, 40))],
    ['bib', 'bib number|bib|start number', serial()],
    ['league', 'league|competition|division|tournament', oneOf('Premier Division|First League|National Cup|Championship|Regional League')],
    ['medal', 'medal|medal type', oneOf('Gold|Silver|Bronze')],
    ['position_rank', 'place|overall position|position overall|gender position|age group position|overall place|overall rank|gender place|gender rank|final position|race position|finishing position|finish position', int(1, 1000)],
    ['pace', 'pace|average pace|pace min km', dec(3.2, 8.5, 2, bell(5.4, 0.8))],
    ['attendance', 'attendance|spectators|crowd|zuschauer', int(900, 78000, skew(18000))],
    ['race_name', 'race name|race event|name of race', oneOf('City 10K|Harbor Half Marathon|Forest Trail Run|Spring Run|Lakeside 5K|Mountain Ultra|Night Run|Bridge Run|Autumn Cross|Charity Fun Run|Riverside 15K|Old Town Run|Coastal Trail|New Year Run|Midsummer Mile')],
    ['half_split', 'half split minutes|half marathon split|half time|halfway time|half split|half marathon time', dec(62, 174, 2, bell(118, 18))],
    ['age_class', 'age class', oneOf('18-29:20|30-39:30|40-49:28|50-59:16|60+:6')],
    ['start_wave', 'start wave', oneOf('A:14|B:26|C:34|D:26')],
    ['finished_race', 'finished race', flag(0.95)],
    ['tennis_event', 'tennis event', oneOf('City Open|Clay Masters|Indoor Cup|Grand Prix|Summer Trophy|Harbor Classic')],
    ['surface', 'surface|court surface', oneOf('hard:52|clay:34|grass:14')],
    ['sets_played', 'sets played', int(2, 5, skew(2.6))],
    ['match_minutes_played', 'match minutes played', int(48, 320, skew(104))],
    ['aces', 'aces', int(0, 42, skew(6))],
    ['double_faults', 'double faults', int(0, 18, skew(3))],
    ['break_points', 'break points won', int(0, 12, skew(3.4))],
    ['sport_day', 'tennis day|game day|stage day|played on course|transferred on|match date', daysOf('weekend')],
    ['minutes_on_court', 'minutes on court', int(1, 46, bell(24, 9))],
    ['points_in_game', 'points in game', int(0, 58, skew(10))],
    ['field_goals_made', 'field goals made|fg made|fgm|field goals', int(0, 16, skew(5))],
    ['field_goals_attempted', 'field goals attempted|fg attempted|fga|shots attempted', int(0, 30, skew(11))],
    ['points_in_game', 'points in game|pts|points scored|points', int(0, 52, skew(11)), 'weak'],
    ['steals_in_game', 'stl|blk|tov|steals in game|blocks in game', int(0, 8, skew(1.2))],
    ['rebounds_in_game', 'rebounds in game|reb|rebs', int(0, 24, skew(4))],
    ['assists_in_game', 'assists in game|ast|asts', int(0, 19, skew(2.6))],
    ['steals_in_game', 'steals in game', int(0, 7, skew(0.9))],
    ['field_goal', 'field goal percent', dec(0, 100, 1, bell(45, 15))],
    ['plus_minus', 'plus minus', int(-38, 38, bell(0, 11))],
    ['stage_no', 'stage no|stage number', int(1, 21)],
    ['cycling_team', 'cycling team', oneOf('Blue Arrow|Team Vela|Nordwind|Alpina Pro|Sol Racing|Quick Wheels')],
    ['stage_km', 'stage km', dec(8, 246, 1, bell(158, 42))],
    ['stage_profile', 'stage profile', oneOf('flat:36|hilly:30|mountain:28|time trial:6')],
    ['seconds_behind', 'rider seconds behind', int(0, 3600, skew(240))],
    ['average_kmh', 'average kmh', dec(31, 54, 1, bell(42, 3.6))],
    ['stage_place', 'stage place', int(1, 176)],
    ['handicap', 'handicap|golf handicap', dec(0, 54, 1, skew(17))],
    ['golf_course', 'golf course', oneOf('Links at Harbor Bay|Oak Hills|Royal Meadow|Lakeside GC|Pine Dunes')],
    ['strokes', 'strokes', int(64, 132, bell(92, 10))],
    ['putts', 'putts', int(22, 46, bell(33, 3.6))],
    ['fairways_hit', 'fairways hit', int(0, 14, bell(6, 2.6))],
    ['greens', 'greens in regulation', int(0, 18, bell(6, 3.4))],
    ['swimmer_age', 'swimmer age', int(9, 34, bell(16, 4.4))],
    ['swim_event', 'swim event', oneOf('50 m Freestyle:26|100 m Freestyle:22|100 m Breaststroke:16|100 m Backstroke:14|100 m Butterfly:12|200 m Medley:10')],
    ['heat', 'heat|heat number', int(1, 9)],
    ['swim_lane', 'lane|lane number', int(1, 8)],
    ['swim_seconds', 'swim seconds', dec(22, 190, 2, skew(68))],
    ['reaction_time', 'reaction time s', dec(0.52, 0.98, 2, bell(0.71, 0.06))],
    ['personal_best', 'personal best', flag(0.22)],
    ['swim_place', 'swim place', int(1, 8)],
    ['selling_club', 'selling club|from club', oneOf('Harbor United|Riverside Rovers|Red Lions|Silver Hawks|Royal Stars|Thunder SC|Coastal Kings')],
    ['buying_club', 'buying club|to club', oneOf('Northgate FC|Eagle Athletic|City Wanderers|Mountain Bears|Bay Sharks|Iron Bridge|Lakers Town')],
    ['transfer_sum', 'transfer sum', wholeMoney(0, 110000000, 2400000)],
    ['contract_years', 'contract years', among([1, 2, 3, 4, 5], [8, 22, 32, 22, 16])],
    ['sports_injury', 'sports injury', oneOf('Hamstring strain:26|Ankle sprain:20|Knee ligament:14|Groin strain:12|Concussion:8|Broken finger:8|Muscle bruise:12')],
    ['injured_area', 'injured area', oneOf('thigh:28|ankle:20|knee:20|head:8|hand:8|groin:16')],
    ['injured_on', 'injured on', daysOf('weekend')],
    ['days_out', 'days out', int(2, 320, skew(21))],
    ['injured_in', 'injured in', oneOf('match:58|training:42')],
    ['surgery_needed', 'surgery needed', flag(0.12)],
    ['winning_player', 'winning player', fake('person.fullName')],
    ['losing_player', 'losing player', fake('person.fullName')],
    ['olympic_sport', 'olympic sport', oneOf('Athletics:24|Swimming:22|Gymnastics:10|Rowing:8|Cycling:9|Judo:8|Wrestling:7|Fencing:6|Shooting:6')],
    ['olympic_event', 'olympic event', oneOf("Men's Final|Women's Final|Men's Team|Women's Team|Mixed Team|Men's Individual|Women's Individual|Men's Relay|Women's Relay|Mixed Relay")],
    ['games_year', 'games year|olympic year', among([2000, 2004, 2008, 2012, 2016, 2020, 2024])],
    ['host_city', 'host city', oneOf('Sydney|Athens|Beijing|London|Rio de Janeiro|Tokyo|Paris')],
    ['grand_prix', 'grand prix', oneOf('Monaco GP|British GP|Italian GP|Belgian GP|Spanish GP|Austrian GP|Hungarian GP|Dutch GP|Japanese GP|Canadian GP|Brazilian GP|Bahrain GP|Singapore GP|Australian GP|Mexican GP')],
    ['racing_driver', 'racing driver', fake('person.fullName')],
    ['racing_team', 'racing team|constructor', oneOf('Scuderia Rossa|Silver Racing|Blue Bull Racing|Papaya Motors|Green Martin|Alpine Works|Harbor GP|Nova Racing|Vista Motorsport|Apex Racing')],
    ['grid_position', 'grid position|starting grid position', int(1, 20)],
    ['classified_position', 'classified position', int(1, 20)],
    ['laps_completed', 'laps completed', int(44, 78, bell(58, 7))],
    ['fastest_lap', 'fastest lap seconds', dec(68, 112, 3, bell(86, 8))],
    ['pit_stops', 'pit stops', int(0, 5, skew(1.7))],
    ['race_status', 'race status', oneOf('finished:84|collision:6|engine:4|gearbox:3|disqualified:1')],
    ['winning_fighter', 'winning fighter', fake('person.fullName')],
    ['losing_fighter', 'losing fighter', fake('person.fullName')],
    ['weight_class', 'weight class|weight division', oneOf('Flyweight:10|Bantamweight:12|Featherweight:14|Lightweight:20|Welterweight:18|Middleweight:14|Heavyweight:12')],
    ['fight_method', 'fight method', oneOf('unanimous decision:40|knockout:18|technical knockout:24|split decision:12|draw:3|disqualification:2')],
    ['fight_rounds', 'fight rounds', int(1, 12, bell(8, 3))],
    ['title_fight', 'title fight', flag(0.14)],
    ['fight_venue', 'fight venue', oneOf('Harbor Arena|City Hall|Grand Casino|Eagle Dome|Memorial Hall|Bay Stadium|Royal Garden')],
    ['bowler_name', 'bowler name', fake('person.fullName')],
    ['bowling_team', 'bowling team', oneOf('Pin Pals|Gutter Gang|Split Happens|Rolling Stones|The Strikers|Alley Cats|Spare Parts|King Pins')],
    ['bowling_score', 'bowling score', int(58, 290, bell(148, 32))],
    ['strikes', 'strikes', int(0, 12, skew(2.4))],
    ['spares', 'spares', int(0, 10, bell(4, 1.8))],
    ['cricket_team', 'cricket team', oneOf('Harbor Strikers|Royal Tigers|Coastal Kings|City Chargers|Northern Lions|Desert Falcons|River Giants|Hill Warriors')],
    ['batting_innings', 'batting innings', int(1, 60, bell(22, 10))],
    ['batting_runs', 'batting runs', int(0, 1900, skew(420))],
    ['batting_average', 'batting average', dec(4, 62, 2, bell(29, 10))],
    ['batting_fours', 'batting fours', int(0, 190, skew(38))],
    ['batting_sixes', 'batting sixes', int(0, 70, skew(9))],
    ['highest_score', 'highest score', int(4, 210, bell(78, 32))],
    ['wickets_taken', 'wickets taken|wickets', int(0, 40, skew(4))],
    ['ball_team', 'ball team', oneOf('Bay Sharks|River Cats|Iron Hawks|Desert Coyotes|Lake Bears|Capital Eagles|Harbor Whales|Prairie Wolves')],
    ['ball_position', 'ball position', oneOf('P|C|1B|2B|3B|SS|LF|CF|RF|DH')],
    ['ball_games', 'ball games', int(12, 162, bell(104, 36))],
    ['at_bats', 'at bats', int(30, 640, bell(360, 140))],
    ['base_hits', 'base hits', int(4, 218, bell(94, 40))],
    ['home_runs_hit', 'home runs hit', int(0, 54, skew(11))],
    ['runs_batted_in', 'runs batted in', int(1, 134, bell(50, 24))],
    ['stolen_bases', 'stolen bases', int(0, 62, skew(6))],
    ['pitching_games', 'pitching games', int(4, 74, bell(31, 14))],
    ['pitching_wins', 'pitching wins', int(0, 21, skew(6))],
    ['pitching_losses', 'pitching losses', int(0, 18, skew(6))],
    ['earned_run_average', 'earned run average|era', dec(1.4, 7.2, 2, bell(3.9, 0.9))],
    ['innings_pitched', 'innings pitched', dec(10, 218, 1, bell(96, 48))],
    ['pitching_strikeouts', 'pitching strikeouts', int(6, 286, bell(98, 52))],
    ['pitching_walks', 'pitching walks', int(2, 92, bell(34, 16))],
    ['saves_made', 'saves made', int(0, 44, skew(2))],
    ['hockey_team', 'hockey team', oneOf('Ice Wolves|Northern Lights|Harbor Freeze|Polar Kings|Frost Giants|Lake Blades|Capital Comets|Glacier Hawks')],
    ['hockey_position', 'hockey position', oneOf('C:26|LW:20|RW:20|D:34')],
    ['games_in_season', 'games in season', int(10, 82, bell(60, 17))],
    ['hockey_goals', 'hockey goals', int(0, 58, skew(11))],
    ['hockey_assists', 'hockey assists', int(0, 76, skew(17))],
    ['rink_plus_minus', 'rink plus minus', int(-32, 44, bell(2, 12))],
    ['penalty_minutes', 'penalty minutes|pim', int(0, 140, skew(24))],
    ['shots_taken', 'shots taken', int(8, 340, bell(128, 58))],
    ['club_section', 'club section', oneOf('Juniors:24|Youth:22|Adults:34|Masters:12|Competition:8')],
    ['club_joined', 'club joined on', day('-12y')],
    ['club_fee', 'club fee', among([60, 90, 120, 150, 180, 240], [14, 18, 26, 18, 14, 10])],
    ['member_state', 'member state', oneOf('active:84|paused:6|cancelled:10')],
    ['court_name', 'court name', oneOf('Court 1|Court 2|Court 3|Court 4|Court 5|Court 6|Center Court')],
    ['court_kind', 'court kind', oneOf('clay:32|hard:36|indoor:24|grass:8')],
    ['court_day', 'court day', daysOf('weekend')],
    ['court_start', 'court start', clock('07:00', '21:00', '30m')],
    ['court_minutes', 'court minutes', among([60, 90, 120], [54, 34, 12])],
    ['court_players', 'court players', among([2, 4], [52, 48])],
    ['court_price', 'court price', among([12, 16, 18, 22, 26, 32, 40])],
    ['court_state', 'court state', oneOf('confirmed:74|played:12|cancelled:10|no show:4')],
    ['guardian_name', 'guardian name', fake('person.fullName')],
    ['age_division', 'age division', oneOf('U8:14|U10:20|U12:22|U14:20|U16:14|Open:10')],
    ['registered_on', 'registered on', day('-8mo')],
    ['entry_fee', 'entry fee', among([25, 35, 45, 60, 85, 110], [14, 22, 24, 20, 12, 8])],
    ['pool_day', 'pool day', daysOf('weekend', '-1y')],
    ['pool', 'pool|pool name|swimming pool', oneOf('Harbor Pool|City Baths|North Leisure Pool|Riverside Lido|Park Pool|University Pool')],
    ['adult_swimmers', 'adult swimmers', int(12, 900, skew(160))],
    ['child_swimmers', 'child swimmers', int(4, 700, skew(110))],
    ['reduced_swimmers', 'reduced swimmers|concessions|concession swimmers', int(0, 240, skew(38))],
    ['pool_takings', 'pool takings', money(60, 9000, 1400)],
    ['pool_temperature', 'pool temperature|pool water temperature', dec(24, 33, 1, bell(28, 1.3))],
    ['lifeguards_on_duty', 'lifeguards on duty|lifeguards', int(1, 9, skew(3))],
  ]), // prettier-ignore
};
