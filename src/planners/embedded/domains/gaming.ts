import type { Domain } from '../model.js';
import { bell, concepts, dec, int, oneOf, skew } from '../lexicon/builders.js';

export const GAMING: Domain = {
  id: 'gaming',
  cues: 'gaming|game|games|player|players|esport|esports|video game|video games|match|matches|leaderboard|shooter|rpg|mmorpg|steam|in app purchase|in app purchases|gamer|gamers|videojuegos|videospiele|jeux video|kills|lobby|console',
  subjects: [
    {
      name: 'players',
      cues: 'players|player stats|player data|gamers|leaderboard|gaming|player profiles|game players',
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
      cues: 'matches|game matches|match history|rounds',
      columns: `match_id
game_mode
map
player_name
kills
deaths
match_result
duration_minutes
played_at`,
    },
    {
      name: 'games',
      cues: 'games|video games|game catalog|video game sales',
      columns: `game_id
game_title
game_genre
platform
release_date
price
rating
copies_sold`,
    },
    {
      name: 'purchases',
      cues: 'in app purchases|purchases|in game purchases|microtransactions|game purchases',
      columns: `purchase_id
player_id
item_name
price
currency
purchased_at
platform`,
    },
  ],
  concepts: concepts([
    ['level', 'level|player level|character level|nivel|stufe|niveau', int(1, 100, skew(24))],
    ['kills', 'kills|eliminations|frags|kill count', int(0, 12000, skew(900))],
    ['deaths', 'deaths|death count', int(1, 9000, skew(820))],
    ['assists', 'assists', int(0, 6000, skew(310))],
    ['kd_ratio', 'kd ratio|kdr|k d ratio|kd|kill death ratio', dec(0.1, 6, 2, skew(1.1))],
    ['win_rate', 'win rate|winrate|win percentage|win percent|win pct', dec(12, 88, 1, bell(50, 9))],
    ['wins', 'wins|games won|victories', int(0, 3200, skew(180))],
    ['losses', 'losses|games lost|defeats', int(0, 3200, skew(190))],
    ['rank_tier', 'rank tier|rank|tier|division|league|player rank|competitive rank|rank name|rango|rang', oneOf('Bronze:26|Silver:28|Gold:22|Platinum:13|Diamond:7|Master:3|Grandmaster:1')],
    ['game_title', 'game title|game|game name|title|video game|juego|spiel|jeu', oneOf('Star Raiders|Dungeon Echo|Kart Kings|Shadow Protocol|Farm Valley|Neon Drift|Castle Siege|Galaxy Miner|Zombie Harbor|Puzzle Peaks|Dragon Oath|Battle Ridge|Pixel Quest|Ocean Empire')],
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
  ]), // prettier-ignore
};
