import type { Domain } from '../model.js';
import { among, asMentioned, bell, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import { daysOf, timesOf } from './habits.js';
import { VIDEO_GAMES } from '../vocabulary/names/titles.js';

export const GAMING: Domain = {
  id: 'gaming',
  cues: 'gaming|game|games|player|players|esport|esports|video game|video games|match|matches|leaderboard|shooter|rpg|mmorpg|steam|in app purchase|in app purchases|gamer|gamers|videojuegos|videospiele|jeux video|kills|lobby|console|loot|loot table|gacha|battle pass|mmo|matchmaking|speedrun|guild|guilds',
  subjects: [
    {
      name: 'players',
      cues: 'players|player stats|player data|gamers|leaderboard|gaming|player profiles|game players|video game players|gamer profiles',
      columns: `player_id
username
level
rank_tier
kills
deaths
win_rate
hours_played
last_login
country`,
    },
    {
      name: 'matches',
      cues: 'matches|game matches|match history|rounds|online game matches|multiplayer matches|esports match history',
      columns: `match_id
game_mode
map
player_tag => player
match_kills => kills
match_deaths => deaths
match_result => result
match_minutes => duration_minutes
played_at`,
    },
    {
      name: 'games',
      cues: 'games|video games|game catalog|video game sales|video game catalog|video game list|video games data',
      columns: `game_id
game_title => title
game_genre => genre
platform
release_date
price
rating
copies_sold`,
    },
    {
      name: 'purchases',
      cues: 'in app purchases|purchases|in game purchases|microtransactions|game purchases|in game purchase data|in app purchase data',
      columns: `purchase_id
player_id
item_name
purchase_price => price
currency
purchased_at
platform`,
    },
    {
      name: 'sessions',
      cues: 'game sessions|play sessions|gaming sessions|player sessions|spielsitzungen|gameplay sessions|video game sessions|game session log',
      columns: `session_no like GS-000001 => session_id
player_tag => username
game_title
platform
session_began => start_time
end_time
session_minutes_played => duration_minutes
levels_completed that rises with duration_minutes
coins_earned that rises with levels_completed
crashed_in_session => crashed
quit_reason`,
    },
    {
      name: 'achievements',
      cues: 'achievements|game achievements|trophies|unlocked achievements|erfolge in spielen|logros|achievement unlocks',
      columns: `unlock_no like ACH-00001 => unlock_id
player_tag => username
game_title
achievement => achievement_name
achievement_rarity => rarity
gamer_points => points
unlocked_on => unlock_date
hours_to_unlock`,
    },
    {
      name: 'game_reviews',
      cues: 'game reviews|steam reviews|video game reviews|spielebewertungen|reseñas de videojuegos',
      columns: `review_no like GR-00001 => review_id
game_title
reviewer_tag => username
recommended
review_text
hours_at_review => hours_played
votes_helpful => helpful_votes
reviewed_at => review_date`,
    },
    {
      name: 'guilds',
      cues: 'guilds|clans|guild rosters|gilden|clanes',
      columns: `guild_name
guild_level => level
guild_members => members
guild_leader => leader
weekly_points that rises with members
raids_won
recruiting
guild_language => language`,
    },
    {
      name: 'player_reports',
      cues: 'player reports|cheating reports|bans|banned players|cheater reports',
      columns: `report_no like PR-00001 => report_id
reported_username => reported_player
reporter_username => reporter
game_mode
offence_reported => reason
reported_at
ban_days only when verdict is banned
report_verdict => verdict`,
    },
    {
      name: 'slot_spins',
      cues: 'slot machine spins|slot spins|casino spins|slot machines|online casino|casino bets|casino',
      columns: `spin_no like SPN-0000001 => spin_id
player_id
slot_game (Book of Gold, Fruit Rush, Lucky Sevens, Pharaoh, Wild Reels) => game
stake (0.2, 0.5, 1, 2, 5 or 10) => bet_amount
payout_amount from 0 to 400, zero for 72% => win_amount
bonus_triggered yes/no, 4% yes
spun_at => timestamp
currency`,
    },
    {
      name: 'server_logs',
      cues: 'game server logs|game servers|game server events|multiplayer server logs',
      columns: `timestamp
game_server (eu-west, eu-central, us-east, us-west, ap-south) => server_id
log_level
event_kind (player joined, player left, match started, match ended, disconnect, kick, crash) => event_type
player_id
players_online from 0 to 128
tick_rate from 20 to 128
ping_ms from 8 to 260`,
    },
    {
      name: 'daily_users',
      cues: 'daily active users|dau|daily active users of a mobile game|game kpis|mobile game kpis|game metrics|player retention',
      columns: `date with one row per day => date
daily_active_users from 4000 to 90000
new_installs from 100 to 6000
sessions from 9000 to 240000
average_session_minutes from 4 to 34
day_1_retention_percent from 22 to 52 => retention_d1_percent
paying_users from 60 to 2600
revenue`,
    },
    {
      name: 'item_trades',
      cues: 'item trades|virtual item trades|in game trades|skin trades|item marketplace|auction house|player trades',
      columns: `trade_id
item_name (AWP Dragon Lore, Karambit Fade, Golden Armor, Shadow Cloak, Mythic Sword, Phoenix Mount, Rune of Speed) => item_name
item_rarity (common 40%, rare 34%, epic 18%, legendary 8%) => rarity
seller_player_id => seller_id
buyer_player_id => buyer_id
price_gold from 5 to 40000 => price
traded_at
trade_status (completed 93%, cancelled 7%) => status`,
    },
    {
      name: 'speedruns',
      cues: 'speedruns|speedrun leaderboard|speedrunning|speedrun times',
      columns: `speedrun_no like SPD-00001 => run_id
runner_username => runner
game_title
run_category (any% 52%, glitchless 24%, all bosses 14%, low% 10%) => category
finish_time between 0:12:00 and 6:30:00 => run_time
platform
run_date
video_url
verified`,
    },
  ],
  concepts: concepts([
    ['level', 'level|player level|character level|nivel|stufe|niveau', int(1, 100, skew(24))],
    ['kills', 'kills|eliminations|frags|kill count|total kills|career kills', asMentioned([['match game round duel moba', int(0, 60, skew(9))]], int(0, 12000, skew(900)))],
    ['deaths', 'deaths|death count', asMentioned([['session match round game level telemetry', int(0, 40, skew(6))]], int(1, 9000, skew(820)))],
    ['assists', 'assists', int(0, 6000, skew(310))],
    ['kd_ratio', 'kd ratio|kdr|k d ratio|kd|kill death ratio', dec(0.1, 6, 2, skew(1.1))],
    ['win_rate', 'win rate|winrate|win percentage|win percent|win pct', dec(12, 88, 1, bell(50, 9))],
    ['wins', 'wins|games won|victories', int(0, 3200, skew(180))],
    ['losses', 'losses|games lost|defeats', int(0, 3200, skew(190))],
    ['rank_tier', 'rank tier|rank|tier|division|league|player rank|competitive rank|rank name|rango|rang', oneOf('Bronze:26|Silver:28|Gold:22|Platinum:13|Diamond:7|Master:3|Grandmaster:1')],
    ['game_title', 'game title|game|game name|title|video game|juego|spiel|jeu', oneOf(VIDEO_GAMES)],
    ['game_genre', 'game genre|genre|category', oneOf('Action:24|RPG:18|Shooter:18|Strategy:12|Sports:11|Puzzle:9|Racing:8')],
    ['platform', 'platform|console|system', oneOf('PC:42|PlayStation:24|Xbox:14|Switch:12|Mobile:8')],
    ['game_mode', 'game mode|mode|match type', oneOf('Ranked:40|Casual:34|Team Deathmatch:14|Battle Royale:12')],
    ['map', 'map|map name|arena name', oneOf('Old Harbor|Frost Ridge|Desert Gate|Skyline|Ruins|Canyon|Factory|Jungle Temple')],
    ['match_result', 'match result|result|outcome', oneOf('win:48|loss:48|draw:4')],
    ['item_name', 'item name|item|skin|item purchased|weapon', oneOf('Golden Skin|Battle Pass|500 Coins|Legendary Sword|Speed Boost|Loot Box|Dragon Mount|Emote Pack|Extra Lives|Mystery Chest|Shield Upgrade|VIP Bundle')],
    ['copies_sold', 'copies sold|units sold|sales copies|global sales', int(1000, 25000000, skew(180000))],
    ['score', 'score|high score|points|xp|experience|experience points|experience points xp', int(0, 250000, skew(14000))],
    ['character_class', 'character class|class|hero|character|role', oneOf('Warrior|Mage|Archer|Healer|Rogue|Tank|Hunter|Paladin')],
    ['guild', 'guild|clan|team', oneOf('Night Owls|Iron Wolves|Storm Riders|Pixel Pirates|Silver Lions|Lost Legion|Red Comets|Frost Giants')],
    ['match_kills', 'match kills|kills in match', int(0, 42, skew(9))],
    ['match_deaths', 'match deaths|deaths in match', int(0, 32, skew(8))],
    ['match_minutes', 'match minutes|match duration', int(3, 75, skew(22))],
    ['game_moment', 'played at|last login|session began|purchased at|reviewed at|reported at', timesOf('evening', 'weekend', '-1y')],
    ['purchase_price', 'purchase price', among([0.99, 1.99, 2.99, 4.99, 9.99, 14.99, 19.99, 49.99, 99.99], [18, 16, 8, 24, 17, 6, 6, 3, 2])],
    ['session_minutes_played', 'session minutes played', int(1, 480, skew(46))],
    ['levels_completed', 'levels completed', int(0, 60, skew(4))],
    ['coins_earned', 'coins earned', int(0, 48000, skew(620))],
    ['crashed_in_session', 'crashed in session', flag(0.02)],
    ['quit_reason', 'quit reason', oneOf('closed normally:78|lost connection:9|idle:9|crash:4')],
    ['achievement', 'achievement|achievement name|trophy', oneOf('First Blood|Collector|Night Rider|Untouchable|Master Builder|Speed Demon|Pacifist|Treasure Hunter|Completionist|Team Player|Dragon Slayer|Marathoner')],
    ['achievement_rarity', 'achievement rarity', oneOf('common:52|uncommon:26|rare:14|ultra rare:8')],
    ['gamer_points', 'gamer points', among([5, 10, 15, 20, 25, 50, 100], [20, 28, 18, 14, 10, 7, 3])],
    ['unlocked_on', 'unlocked on', daysOf('weekend')],
    ['hours_to_unlock', 'hours to unlock', dec(0.1, 420, 1, skew(12))],
    ['game_recommended', 'recommended', flag(0.78)],
    ['game_review', 'review text|review', oneOf('Best co-op I have played in years.|Great art, terrible netcode.|Refunded after two hours.|One more turn until 3 a.m.|Grindy, but the bosses are worth it.|Runs at 20 fps on my machine.|Soundtrack alone is worth it.|Needs more content.|My kids love it.|The last patch fixed everything.|Pay to win, avoid.|A hidden gem.')],
    ['hours_at_review', 'hours at review', dec(0.2, 2400, 1, skew(24))],
    ['votes_helpful', 'votes helpful', int(0, 2900, skew(3))],
    ['guild_level', 'guild level', int(1, 60, bell(22, 12))],
    ['guild_members', 'guild members', int(2, 500, skew(34))],
    ['guild_leader', 'guild leader', fake('internet.username')],
    ['weekly_points', 'weekly points', int(0, 98000, skew(6200))],
    ['raids_won', 'raids won', int(0, 240, skew(12))],
    ['recruiting', 'recruiting', flag(0.58)],
    ['guild_language', 'guild language', oneOf('English:52|German:12|Spanish:12|French:10|Portuguese:8|Polish:6')],
    ['offence_reported', 'offence reported', oneOf('Cheating:44|Toxic chat:30|Team killing:12|Leaving matches:14')],
    ['ban_days', 'ban days', among([1, 3, 7, 14, 30, 365], [18, 22, 26, 14, 12, 8])],
    ['report_verdict', 'report verdict', oneOf('no action:62|warned:20|banned:18')],
  ]), // prettier-ignore
};
