import { among, asMentioned, bell, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';
import { BOARD_GAMES } from '../vocabulary/names/titles.js';
import { HORSES } from '../vocabulary/names/crews.js';

export const COMPETITIONS: Domain = {
  id: 'games and competitions',
  cues: 'chess|chess games|chess players|esports|esports matches|esports tournaments|esports teams|horse racing|horse races|race horses|betting|sports betting|bets|bookmaker|casino|poker|poker hands|lottery|lottery draws|board games|board game collection|dungeons and dragons|trivia quiz|quiz night|card games|speedrun|schach|ajedrez|échecs|pferderennen|carreras de caballos|wetten|apuestas|paris sportifs|lotto|trading card game|trading card games|card decks|decks|deck list|magic the gathering|deck',
  subjects: [
    {
      name: 'chess_games',
      cues: 'chess games|chess|chess matches|chess game results|chess tournament|schachpartien|partidas de ajedrez|parties d échecs|chess game records|online chess games|chess game data',
      columns: `game_no like CH-00001 => game_id
white_player
black_player
white_rating
black_rating that rises strongly with white_rating
chess_opening => opening
eco_code
moves_played => moves
chess_result => result
chess_termination => termination
time_control
played_at`,
    },
    {
      name: 'esports',
      cues: 'esports matches|esports|esports tournaments|esports results|e sport spiele|esports match results|esports data|esports tournament results',
      columns: `series_no like ES-00001 => match_id
series_start => start_time
esports_title => game
esports_genre => genre
tournament_name => tournament
team_one => team_1
team_two => team_2
maps_won_one => score_1
maps_won_two => score_2
series_minutes => duration_minutes
peak_viewers
prize_pool_usd that rises with peak_viewers => prize_pool`,
    },
    {
      name: 'horse_races',
      cues: 'horse races|horse racing|race horses|horse race results|pferderennen|carreras de caballos|courses hippiques|horse racing results|horse race data',
      columns: `race_no like HR-00001 => race_id
racecourse => track
race_day => race_date
race_distance_m => distance_m
track_condition
horse => horse_name
jockey_name => jockey
horse_age
starting_odds => odds
finish_place => position
finish_seconds that rises strongly with distance_m => finish_time_seconds
prize_won => prize_money`,
    },
    {
      name: 'bets',
      cues: 'sports betting|bets|betting|sports bets|betting slips|bookmaker|wetten|apuestas deportivas|paris sportifs|sports bet slips|betting data|online bets',
      columns: `bet_no like BET-000001 => bet_id
bettor_id => user_id
betting_sport => sport
betting_market => market
odds
stake
potential_win = stake * odds
bet_placed_at => placed_at
in_play
bet_result => result`,
    },
    {
      name: 'poker',
      cues: 'poker hands|poker|casino|casino games|poker tournaments|casino sessions',
      columns: `hand_no like PK-000001 => hand_id
dealt_at => timestamp
casino_player => player
casino_game => game
hole_cards
table_limit => stakes
pot_size that rises strongly with stakes
players_at_table => players
went_to_showdown
net_result`,
    },
    {
      name: 'board_games',
      cues: 'board games|board game collection|board game nights|tabletop games|brettspiele|juegos de mesa|jeux de société',
      columns: `board_game => name
game_designer => designer
players_min => min_players
players_max => max_players
playing_minutes
weight_complexity => complexity
board_game_rating that rises with complexity => rating
owned_copies
published_in => year_published
game_mechanic => mechanic`,
    },
    {
      name: 'quiz_attempts',
      cues: 'trivia quiz|quiz night|quiz game|trivia games|trivia questions|quizabend',
      columns: `attempt_no like QZ-00001 => attempt_id
quiz_team => team
quiz_round => round
quiz_category => category
questions_asked
questions_right never above questions_asked => correct_answers
points_scored => score
quiz_seconds => duration_seconds
quizzed_at => timestamp`,
    },
    {
      name: 'lottery',
      cues: 'lottery|lottery draws|lottery tickets|lotto|lotería|loterie|lottery results|lottery draw results|lottery numbers',
      columns: `draw_no like LOT-0001 => draw_id
draw_day => draw_date
lottery_game => game
numbers_drawn => winning_numbers
bonus_number
jackpot
tickets_in_draw that rises strongly with jackpot => tickets_sold
jackpot_winners => winners
rolled_over`,
    },
  ],
  concepts: concepts([
    ['final_position', 'position|final position|placing', int(1, 20)],
    ['white_player', 'white player|white', fake('person.fullName', { of: 'white' })],
    ['black_player', 'black player|black', fake('person.fullName', { of: 'black' })],
    ['chess_rating', 'white rating|black rating|elo|elo rating|rating', int(800, 2820, bell(1640, 330))],
    ['chess_opening', 'chess opening|opening|opening name|eröffnung|apertura|ouverture', among(familyValues('openings', 'chess_opening'))],
    ['eco_code', 'eco code|eco', among(familyValues('openings', 'eco_code'))],
    ['moves_played', 'moves played|number of moves|moves', int(8, 132, bell(41, 15))],
    ['chess_result', 'chess result|result', oneOf('1-0:48|0-1:42|1/2-1/2:10')],
    ['chess_termination', 'chess termination|termination|victory status', oneOf('resignation:52|checkmate:28|time:11|draw agreed:9')],
    ['time_control', 'time control', oneOf('3+0:22|5+0:24|10+0:26|15+10:14|90+30:14')],
    ['game_played', 'played at|game date', timesOf('evening', 'even')],
    ['esports_title', 'esports title|game title|esport|game', asMentioned([['board', oneOf(BOARD_GAMES)]], among(familyValues('esports', 'esports_title')))],
    ['esports_genre', 'esports genre|game genre', among(familyValues('esports', 'esports_genre'))],
    ['tournament_name', 'tournament name|tournament|event', oneOf('World Championship|Spring Major|Masters Berlin|Winter Invitational|Pro League S12|Champions Cup|Regional Finals|Open Qualifier')],
    ['esports_team', 'team one|team 1', oneOf('Nova Wolves|Iron Pandas|Crimson Fox|Team Zenith|Frostbyte|Royal Aces')],
    ['esports_rival', 'team two|team 2', oneOf('Night Owls|Pixel Kings|Storm Unit|Apex Union|Solar Drift|Ghost Squad')],
    ['maps_won', 'maps won one|maps won two|maps won', among([0, 1, 2, 3], [18, 30, 40, 12])],
    ['series_minutes', 'series minutes|match minutes', int(18, 310, skew(92))],
    ['peak_viewers', 'peak viewers|viewers', int(400, 4200000, skew(38000))],
    ['prize_pool', 'prize pool usd|prize pool', int(1000, 12000000, skew(84000))],
    ['series_start', 'series start', timesOf('evening', 'weekend')],
    ['racecourse', 'racecourse|race track|rennbahn|hipódromo|hippodrome', oneOf('Ascot Vale|Longmeadow|Silver Downs|Oakfield Park|Baden Mile|Prairie Oval')],
    ['race_day', 'race day', daysOf('weekend')],
    ['race_distance', 'race distance m|race distance', int(1000, 4200, bell(1900, 520))],
    ['track_condition', 'track condition|going', oneOf('firm:20|good:46|soft:24|heavy:10')],
    ['horse', 'horse|horse name|pferd|caballo|cheval', oneOf(HORSES)],
    ['jockey_name', 'jockey name|jockey', fake('person.fullName')],
    ['horse_age', 'horse age', among([2, 3, 4, 5, 6, 7, 8], [14, 28, 22, 16, 10, 6, 4])],
    ['starting_odds', 'starting odds|odds|decimal odds', dec(1.05, 101, 2, skew(4.6))],
    ['finish_place', 'finish place|finishing place', int(1, 14)],
    ['finish_seconds', 'finish seconds|race seconds', dec(56, 290, 2, bell(122, 34))],
    ['prize_won', 'prize won|prize money|winnings', int(0, 240000, skew(900))],
    ['bettor_id', 'bettor id|bettor', int(1000, 99999)],
    ['betting_sport', 'betting sport|sport', oneOf('Football:56|Tennis:16|Basketball:11|Horse Racing:8|Ice Hockey:5|Esports:4')],
    ['betting_market', 'betting market|bet type|market', oneOf('match winner:44|over/under:22|handicap:12|both teams score:10|correct score:7|accumulator:5')],
    ['stake', 'stake|bet amount|einsatz|apuesta|mise', dec(0.5, 1200, 2, skew(9))],
    ['potential_win', 'potential win|potential payout', dec(0.6, 9000, 2, skew(34))],
    ['bet_placed', 'bet placed at|placed at', timesOf('evening', 'outings', '-6mo')],
    ['in_play', 'in play|live bet', flag(0.46)],
    ['bet_result', 'bet result|bet outcome', oneOf('lost:60|won:34|void:2|cashed out:4')],
    ['casino_player', 'casino player', fake('internet.username')],
    ['casino_game', 'casino game', oneOf('Texas Hold\'em:58|Omaha:16|Blackjack:14|Baccarat:6|Roulette:6')],
    ['hole_cards', 'hole cards|hand', oneOf('A♠ K♠|Q♥ Q♦|7♣ 2♦|J♦ 10♦|A♥ 9♣|K♣ Q♠|5♠ 5♥|A♦ A♣|8♥ 7♥|10♠ 9♣|K♦ 4♣|6♣ 6♦')],
    ['table_limit', 'table limit|big blind', dec(0.1, 50, 2, skew(1.6))],
    ['pot_size', 'pot size|pot|poker pot', dec(0.2, 4200, 2, skew(18))],
    ['players_at_table', 'players at table', among([2, 3, 4, 5, 6, 8, 9], [8, 8, 10, 14, 30, 12, 18])],
    ['showdown', 'went to showdown', flag(0.26)],
    ['net_result', 'net result|net win', dec(-1800, 2400, 2, bell(-1, 60))],
    ['dealt_at', 'dealt at', timesOf('night', 'outings')],
    ['board_game', 'board game|board game name|brettspiel|juego de mesa', oneOf(BOARD_GAMES)],
    ['deck_name', 'deck|deck name', oneOf('Azorius Control|Mono-Red Burn|Golgari Midrange|Izzet Phoenix|Selesnya Tokens|Dimir Rogues|Rakdos Sacrifice|Gruul Aggro|Orzhov Blink|Simic Ramp')],
    ['card_format', 'format|deck format', oneOf('Standard:34|Modern:24|Pioneer:16|Commander:18|Legacy:8')],
    ['deck_colors', 'colors|colours|color identity', oneOf('W|U|B|R|G|WU|UB|BR|RG|GW|WB|UR|BG|RW|GU')],
    ['deck_lands', 'lands|land count|number of lands', int(16, 40, bell(24, 3))],
    ['deck_won', 'wins|losses|games won|games lost', int(0, 40, skew(8))],
    ['deck_rank', 'rank|ranking', int(1, 500, skew(60))],
    ['game_designer', 'game designer', fake('person.fullName')],
    ['players_min', 'players min|min players', among([1, 2, 3], [34, 58, 8])],
    ['players_max', 'players max|max players', among([2, 4, 5, 6, 8], [12, 44, 20, 16, 8])],
    ['playing_minutes', 'playing minutes|playing time', among([15, 20, 30, 45, 60, 90, 120, 180], [8, 10, 22, 18, 20, 12, 7, 3])],
    ['complexity', 'weight complexity|complexity', dec(1, 4.8, 2, bell(2.3, 0.7))],
    ['board_game_rating', 'board game rating', dec(4, 9, 2, bell(7, 0.7))],
    ['owned_copies', 'owned copies|owners', int(10, 180000, skew(2400))],
    ['published_in', 'published in', int(1980, 2025, bell(2013, 8))],
    ['game_mechanic', 'game mechanic|mechanic', oneOf('Worker placement:18|Deck building:18|Area control:14|Drafting:16|Cooperative:16|Tile laying:18')],
    ['quiz_team', 'quiz team|team name', oneOf('Quizzy Rascal|The Know-It-Owls|Agatha Quiztie|Table for Five|Brain Freeze|Last Minute|The Trivia Newtons|Les Quizérables')],
    ['quiz_round', 'quiz round|round', int(1, 6)],
    ['quiz_category', 'quiz category', oneOf('History|Geography|Film|Music|Science|Sports|Literature|Food')],
    ['questions_asked', 'questions asked', among([8, 10, 12, 15, 20], [10, 52, 14, 14, 10])],
    ['questions_right', 'questions right|correct answers', int(0, 20, bell(7, 2.2))],
    ['points_scored', 'points scored', int(0, 40, bell(14, 5))],
    ['quiz_seconds', 'quiz seconds', int(40, 900, skew(240))],
    ['quizzed_at', 'quizzed at', timesOf('evening', 'working')],
    ['draw_day', 'draw day|draw date', daysOf('weekend', '-3y')],
    ['lottery_game', 'lottery game', oneOf('Lotto 6/49:58|EuroJackpot:30|Keno:12')],
    ['numbers_drawn', 'numbers drawn|winning numbers', oneOf('3-11-19-27-38-44|5-8-22-31-40-49|1-14-17-29-33-46|7-12-25-30-41-48|2-9-16-28-37-45|6-13-20-34-39-47|4-10-21-26-35-43|8-15-18-24-36-42')],
    ['bonus_number', 'bonus number', int(0, 9)],
    ['jackpot', 'jackpot', int(1000000, 120000000, skew(9800000))],
    ['tickets_in_draw', 'tickets in draw', int(900000, 64000000, skew(9400000))],
    ['jackpot_winners', 'jackpot winners', among([0, 1, 2, 3], [72, 22, 5, 1])],
    ['rolled_over', 'rolled over', flag(0.72)],
  ]), // prettier-ignore
};
