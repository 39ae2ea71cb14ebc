import type { Domain } from '../model.js';
import { bell, concepts, dec, int, oneOf, serial, skew } from '../lexicon/builders.js';

export const SPORTS: Domain = {
  id: 'sports',
  cues: 'sport|sports|football|soccer|basketball|tennis|baseball|hockey|athlete|athletes|team|teams|league|tournament|match result|match results|goal|goals|race|marathon|olympics|deporte|futbol|fussball|joueurs|runner|runners|cyclist|season stats|coach|nba|premier league',
  subjects: [
    {
      name: 'players',
      cues: 'players|football players|soccer players|athletes|player statistics|player stats|jugadores|spieler|joueurs|sports|squad|roster',
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
      cues: 'matches|match results|games|fixtures|football matches|partidos|spiele|soccer matches',
      columns: `match_id
match_date
home_team
away_team
home_goals
away_goals
attendance
stadium
referee`,
    },
    {
      name: 'races',
      cues: 'races|marathon|race results|runners|running',
      columns: `bib_number
runner_name
age
gender
country
finish_minutes
position`,
    },
    {
      name: 'teams',
      cues: 'teams|clubs|league table|standings',
      columns: `team
matches_played
wins
draws
losses
goals_for
goals_against
points = wins * 3 + draws`,
    },
  ],
  concepts: concepts([
    ['team', 'team|team name|club|home team|away team|opponent|club name|opponent team|mannschaft|verein|equipo|équipe|visiting team|winner|winning team', oneOf('Harbor United|Northgate FC|Riverside Rovers|Eagle Athletic|Red Lions|City Wanderers|Silver Hawks|Mountain Bears|Royal Stars|Bay Sharks|Thunder SC|Iron Bridge|Lakers Town|Coastal Kings')],
    ['position', 'position|playing position|player position|posición', oneOf('Goalkeeper:10|Defender:32|Midfielder:34|Forward:24')],
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
    ['position_rank', 'place|final position|race position', int(1, 500)],
    ['pace', 'pace|average pace|pace min km', dec(3.2, 8.5, 2, bell(5.4, 0.8))],
    ['attendance', 'attendance|spectators|crowd|zuschauer', int(900, 78000, skew(18000))],
  ]), // prettier-ignore
};
