import { among, bell, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const COMMUNITY: Domain = {
  id: 'dating and community',
  cues: 'dating|dating app|dating profiles|dating site|online dating|tinder|singles dating|matchmaking|forum|forum posts|forum threads|online community|community forum|discussion board|meetup groups|meetups|neighborhood app|neighborhood posts|classifieds|classified ads|flea market|roommates|flatmates|penpals|partnersuche|citas en línea|rencontres|foro|kleinanzeigen|petites annonces|question and answer site|coin collection|coin collections|stamp collection|numismatic|numismatics|coins',
  subjects: [
    {
      name: 'dating_profiles',
      cues: 'dating profiles|dating app|dating|dating app users|online dating|partnersuche|citas en línea|rencontres|dating app profiles|dating site profiles',
      columns: `profile_id like DP-00001
first_name
dating_age => age
gender
looking_for
city
height_cm
interest => interests
relationship_goal
profile_text => bio
photos_uploaded => photos
last_active_at => last_active`,
    },
    {
      name: 'dating_matches',
      cues: 'dating matches|dating app matches|swipes|matches on a dating app|tinder matches',
      columns: `match_no like DM-000001 => match_id
liker_handle => user_1
liked_handle => user_2
matched_at
distance_between_km => distance_km
messages_exchanged => messages
first_message_by
replied
date_arranged
unmatched`,
    },
    {
      name: 'forum_posts',
      cues: 'forum posts|forum threads|forum|community forum|discussion board|online community posts|foro|forenbeiträge|reddit posts|forum messages|forum discussions|message board posts|online forum posts',
      columns: `post_no like FP-000001 => post_id
thread_title => title
board => category
author_handle => username
post_body => content
replies_received => replies
upvotes_received that rises with replies => upvotes
thread_views that rises strongly with replies => views
pinned
written_at => posted_at`,
    },
    {
      name: 'questions',
      cues: 'question and answer site|stack overflow questions|questions on a forum|q a site|community questions|stack overflow data|q and a posts',
      columns: `question_no like Q-000001 => question_id
question_title => title
question_tag => tag
asker_handle => username
answers_received => answers
question_score that rises with answers => score
question_views => views
accepted_answer => is_answered
asked_at`,
    },
    {
      name: 'meetups',
      cues: 'meetups|meetup groups|meetup events|community events|stammtisch|quedadas',
      columns: `meetup_no like MU-0001 => meetup_id
meetup_group => group_name
meetup_topic => topic
city
meets_at => event_date
rsvp_yes => rsvps
waitlist
showed_up_count never more than rsvps => attendees
organizer_name => organizer
entry_price => price`,
    },
    {
      name: 'classifieds',
      cues: 'classified ads|classifieds|flea market|second hand ads|private ads|kleinanzeigen|anuncios clasificados|petites annonces|craigslist ads|craigslist listings|second hand listings|second hand items|used items for sale|used items',
      columns: `ad_no like AD-00001 => ad_id
ad_title => title
ad_category => category
seller_name
city
asked_price => price
item_state => condition
negotiable
ad_views => views
placed_on => posted_date
ad_state => status`,
    },
    {
      name: 'flatshares',
      cues: 'roommates|flatmates|flat shares|shared apartments|roommate ads|wg zimmer|pisos compartidos|colocations|shared flat listings|rooms for rent|room rentals',
      columns: `ad_no like WG-0001 => ad_id
city
room_size_m2
room_rent that rises strongly with room_size_m2 => monthly_rent
flatmates_count => flatmates
flatmate_age_range => age_range
pets_welcome
smoking_allowed
free_from => available_from
contact_person => contact_name`,
    },
    {
      name: 'lost_items',
      cues: 'lost and found items|lost and found|lost items|lost property|found items|fundsachen|objetos perdidos|objets trouvés',
      columns: `item_id like LNF-00001
lost_thing => item
lost_thing_color => color
found_date
found_place => location
finder_name => found_by
claimed
claimed_date only when claimed is true, 1 to 60 days after found_date
owner_name only when claimed is true`,
    },
    {
      name: 'collectibles',
      cues: 'stamp collection|coin collection|stamps|coins|trading cards|trading card collection|card collection|collectibles|baseball cards|antiques|antique collection|toy collection|briefmarkensammlung|münzsammlung',
      columns: `item_id like COL-0001
collectible => item_name
collectible_kind => category
issued_in => year
collectible_origin => country
collectible_grade => condition
bought_for => purchase_price
worth between 85% and 230% of purchase_price => estimated_value
acquired_collectible => acquired_date`,
    },
    {
      name: 'habits',
      cues: 'habit tracker|habits|habit tracking|habit log|daily habits|gewohnheiten|hábitos|habitudes',
      columns: `entry_id like HAB-00001
user_id
habit_day => date
habit
habit_kind => category
habit_done => completed
habit_streak => streak_days
habit_minutes => duration_minutes`,
    },
  ],
  concepts: concepts([
    ['dating_age', 'dating age|age', int(18, 68, skew(31))],
    ['looking_for', 'looking for|interested in|seeking', oneOf('women:46|men:46|everyone:8')],
    ['interest', 'interest|interests|hobby', oneOf('Hiking|Cooking|Live music|Board games|Yoga|Travel|Photography|Dogs|Climbing|Cinema|Reading|Dancing|Cycling|Coffee|Museums')],
    ['relationship_goal', 'relationship goal|relationship type wanted|dating intention', oneOf('long-term:52|casual:18|friendship:12|not sure:18')],
    ['profile_text', 'profile text|bio|about me', oneOf('Weekend hiker, weekday coder.|Looking for someone to share playlists with.|Dog person. Coffee first.|I make a mean lasagne.|Fluent in sarcasm and Spanish.|Museum dates over clubs.|Early riser, slow Sundays.|Amateur baker, professional taste tester.|Will plan the road trip.|Climbing, sci-fi and bad puns.|New in town, show me around?|Plant parent of twelve.|Two cats, one bicycle.|Better at karaoke than at parking.|Tea over coffee, always.|Recently learned to surf, badly.|Collects postcards and bad jokes.|Runs for cake.|Will talk about trains.|Sunday markets and old vinyl.|Learning Italian, one menu at a time.|Taller in heels, shorter in patience.|Board games and long walks.|Looking for someone to split dessert with.|Swims in cold lakes on purpose.|Half engineer, half pastry chef.|My dog approves of you already.|Concerts, camping and crosswords.|Here for the good conversations.|Reads the last page first.')],
    ['photos_uploaded', 'photos uploaded|number of photos', int(1, 9, bell(4, 1.6))],
    ['last_active_at', 'last active at|last active', timesOf('evening', 'even', '-30d')],
    ['dating_user', 'liker handle|liked handle|user a|user b', fake('internet.username')],
    ['matched_at', 'matched at|match time', timesOf('evening', 'even', '-6mo')],
    ['distance_between', 'distance between km|distance apart', dec(0.4, 120, 1, skew(11))],
    ['messages_exchanged', 'messages exchanged|messages sent', int(0, 640, skew(9))],
    ['first_message_by', 'first message by', oneOf('liker:44|liked:38|nobody:18')],
    ['replied', 'replied|has replied', flag(0.54)],
    ['date_arranged', 'date arranged|went on date', flag(0.14)],
    ['unmatched', 'unmatched|is unmatched', flag(0.22)],
    ['thread_title', 'thread title|topic title|thread|thread name', oneOf('Best budget laptop in 2025?|How do I fix a leaking tap|Introduce yourself here|My sourdough never rises|Recommended trails near the lake|Password reset not working|What are you reading this month?|Is it worth upgrading?|Show your setup|Help with my tax form|Favourite open source tools|Moving abroad with a dog|Tips for a first marathon|How do you plan your week?|Best budget headphones|Welcome thread for new members|Show us your workspace|Moving abroad: where to start|Recipes for busy evenings')],
    ['board', 'board|forum section|subforum|forum category', oneOf('General:30|Support:22|Introductions:8|Off-topic:18|Tutorials:10|Marketplace:12')],
    ['author_handle', 'author handle|asker handle|poster', fake('internet.username')],
    ['post_body', 'post body|forum post|post text', fake('text', { kind: 'comment' })],
    ['replies_received', 'replies received|replies|reply count', int(0, 420, skew(5))],
    ['upvotes_received', 'upvotes received|upvotes', int(0, 3800, skew(7))],
    ['thread_views', 'thread views', int(4, 96000, skew(310))],
    ['pinned', 'pinned|is pinned|sticky', flag(0.03)],
    ['written_at', 'written at', timesOf('evening', 'even', '-1y')],
    ['question_title', 'question title|question', among(familyValues('questions', 'question_title'))],
    ['question_tag', 'question tag', among(familyValues('questions', 'question_tag'))],
    ['answers_received', 'answers received|answer count', int(0, 24, skew(1.6))],
    ['question_score', 'question score', int(0, 1200, skew(3))],
    ['question_views', 'question views', int(8, 240000, skew(640))],
    ['accepted_answer', 'accepted answer|has accepted answer', flag(0.48)],
    ['asked_at', 'asked at', timesOf('office', 'working', '-3y')],
    ['meetup_group', 'meetup group|group', among(familyValues('meetups', 'meetup_group'))],
    ['meetup_topic', 'meetup topic', among(familyValues('meetups', 'meetup_topic'))],
    ['meets_at', 'meets at|meetup time', timesOf('evening', 'working', '-1y', '+2mo')],
    ['rsvp_yes', 'rsvp yes|rsvps', int(3, 240, skew(26))],
    ['waitlist', 'waitlist|waiting list', int(0, 60, skew(2))],
    ['showed_up_count', 'showed up count', int(2, 200, skew(17))],
    ['organizer_name', 'organizer name', fake('person.fullName')],
    ['entry_price', 'entry price', among([0, 3, 5, 8, 10, 15], [64, 6, 14, 6, 6, 4])],
    ['ad_title', 'ad title|listing title of ad', among(familyValues('ads', 'ad_title'))],
    ['ad_category', 'ad category', among(familyValues('ads', 'ad_category'))],
    ['asked_price', 'asked price|price wanted', int(5, 2400, skew(65))],
    ['item_state', 'item state|condition', oneOf('like new:26|good:42|used:26|for parts:6')],
    ['negotiable', 'negotiable|price negotiable', flag(0.58)],
    ['ad_views', 'ad views', int(3, 2900, skew(84))],
    ['placed_on', 'placed on', daysOf('weekend', '-90d')],
    ['ad_state', 'ad state|ad status', oneOf('online:52|reserved:10|sold:32|expired:6')],
    ['room_size', 'room size m2|room size', dec(8, 34, 1, bell(16, 4))],
    ['room_rent', 'room rent', int(220, 1300, skew(520))],
    ['flatmates_count', 'flatmates count|number of flatmates', int(1, 6, bell(2, 0.9))],
    ['flatmate_age', 'flatmate age range', oneOf('20-25:34|22-30:38|25-35:20|30-45:8')],
    ['pets_welcome', 'pets welcome', flag(0.24)],
    ['smoking_allowed', 'smoking allowed', oneOf('no:62|balcony only:32|yes:6')],
    ['free_from', 'free from|room available from', day('now', '+4mo')],
    ['lost_thing', 'lost thing', oneOf('Umbrella|Wallet|Phone|Keys|Backpack|Jacket|Scarf|Glasses|Headphones|Water bottle|Laptop|Gloves|Hat|Book|Ring|Toy|Passport|Camera')],
    ['lost_thing_color', 'lost thing color', oneOf('black:34|blue:16|brown:14|grey:12|red:10|white:8|green:6')],
    ['found_date', 'found date|found on', daysOf('even', '-1y', '-60d')],
    ['found_place', 'found place', oneOf('Main entrance|Bus 24|Train platform 3|Cafeteria|Reading room|Gym|Parking garage|Airport gate B12|Library|Lost taxi seat|Restroom|Cinema 2|Playground')],
    ['finder_name', 'finder name', fake('person.fullName')],
    ['claimed', 'claimed|was claimed', flag(0.46)],
    ['collectible', 'collectible name', oneOf('Silver Dollar|Penny Red|Rookie Card No. 12|Gold Sovereign|Airmail Block|Dragon Holo Card|Commemorative Coin|Blue Mauritius Reprint|Pocket Watch|Tin Robot|Porcelain Vase|Vintage Postcard|Signed Baseball|Comic No. 1|Medal of Honor Replica|Old Map')],
    ['collectible_kind', 'collectible kind', oneOf('coin:30|stamp:28|trading card:24|antique:18')],
    ['issued_in', 'issued in', int(1840, 2018, bell(1952, 34))],
    ['collectible_origin', 'collectible origin', oneOf('United States:34|United Kingdom:22|Germany:14|France:10|Japan:10|Italy:6|Austria:4')],
    ['collectible_grade', 'collectible grade', oneOf('mint:18|near mint:26|very fine:24|fine:20|good:12')],
    ['coin_denomination', 'denomination', oneOf('1 Cent|5 Cents|10 Cents|Quarter|Half Dollar|1 Dollar|1 Penny|Shilling|Florin|Crown|1 Franc|5 Francs|1 Mark|5 Mark|10 Pesetas|Sovereign')],
    ['coin_mint', 'mint|mint mark|minted at', oneOf('Philadelphia:26|Denver:20|San Francisco:14|London:14|Berlin:8|Paris:8|Vienna:5|Madrid:5')],
    ['coin_grade', 'grade|coin grade', oneOf('G-4:6|VG-8:8|F-12:12|VF-20:18|VF-30:14|XF-40:16|AU-50:10|AU-58:6|MS-63:6|MS-65:4')],
    ['coin_metal', 'metal|composition', oneOf('silver:36|copper:18|bronze:12|nickel:12|gold:10|cupronickel:12')],
    ['coin_grams', 'coin weight|weight g|weight grams|weight', dec(1.2, 42, 2, skew(8.4))],
    ['coin_year', 'year|year of issue', int(1796, 2022, bell(1938, 40))],
    ['bought_for', 'bought for', money(2, 3800, 46)],
    ['worth', 'worth', money(2, 6200, 62)],
    ['acquired_collectible', 'acquired collectible', day('-12y', 'now')],
    ['habit_day', 'habit day', daysOf('even', '-6mo')],
    ['habit', 'habit|habit name', oneOf('Meditate|Drink water|Read 20 pages|Exercise|Journal|No sugar|Walk 10,000 steps|Sleep before 11|Practice guitar|Stretch|Study Spanish|Floss|Call family|Cold shower')],
    ['habit_kind', 'habit kind', oneOf('health:44|mind:26|learning:18|social:12')],
    ['habit_done', 'habit done', flag(0.7)],
    ['habit_streak', 'habit streak', int(0, 120, skew(8))],
    ['habit_minutes', 'habit minutes', among([2, 5, 10, 15, 20, 30, 45])],
  ]), // prettier-ignore
};
