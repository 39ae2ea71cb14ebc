import { bell, code, dec, flag, int, moment, oneOf, seldom, skew } from '../builders.js';
import { circle, type Circle } from './circle.js';

/** What people ask for most often to try programs and models with. */
export const TEST_DATA: readonly Circle[] = [
  circle('e-mails', 'emails|e mails|spam|phishing emails|inbox|email classification|email dataset|mails|mailbox', 'subject=email subject|title=email subject|sender=email|sender address=email|from=email|from address=email|to=email|to address=email|recipient=email|recipient address=email|reply to=email|body=email body|body text=email body|text=email body|content=email body|message=email body', [
    ['mail_no', 'email id|mail id|message id', code('MSG-######', true)],
    ['mail_links', 'links|link count|number of links|num links|urls|url count|number of urls', int(0, 14, skew(1.4))],
    ['mail_attachment', 'attachment|has attachment|attachments|with attachment', flag(0.22)],
    ['mail_folder', 'folder|mailbox|label', oneOf('Inbox:62|Spam:18|Archive:12|Promotions:8')],
    ['mail_received', 'received|received at|sent|sent at|date', moment('-90d')],
    ['mail_capitals', 'caps ratio|uppercase ratio|capital ratio|share of capitals', dec(0, 1, 3, skew(0.06))],
    ['mail_marks', 'exclamation marks|number of exclamation marks|exclamation count|num exclamation marks|question marks', seldom(1.2, 14)],
    ['mail_capitals_count', 'capital letters|number of capital letters|uppercase letters|capitals', int(0, 400, skew(18))],
  ]),
  circle('tickets', 'ticket id|ticket number|ticket no|support tickets|helpdesk tickets|help desk tickets|customer support tickets|it tickets|service desk|helpdesk|help desk|support requests|ticket system|customer service tickets', 'subject=ticket subject|title=ticket subject|summary=ticket subject|priority=priority|status=ticket status|agent=full name|assignee=full name|assigned to=full name|requester=full name|ticket id=ticket id|customer email=email', [
    ['ticket_reopened', 'reopened|escalated', flag(0.12)],
    ['ticket_csat', 'csat|satisfaction', int(1, 5, bell(4, 1))],
  ]),
  circle('app events', 'app events|mobile app events|event tracking|analytics events|product analytics|clickstream|user events|app analytics|app usage', '', [
    ['app_event', 'event|event name|event type|action', oneOf('app_open:24|screen_view:30|button_click:16|search:8|add_to_cart:6|sign_up:3|login:7|purchase:3|share:2|logout:1')],
    ['app_screen', 'screen|screen name|page|view', oneOf('home|search|product_detail|cart|checkout|profile|settings|notifications')],
    ['app_platform', 'platform|os', oneOf('iOS:46|Android:54')],
    ['app_build', 'app version|version|build', code('[1234].#.#')],
    ['app_session', 'session|session id', code('s########')],
    ['app_seconds', 'session length|session length in seconds|session duration', int(2, 3600, skew(180))],
  ]),
  circle('monsters', 'monsters|monster|rpg|creatures|bestiary|dungeon|dnd|d&d|role playing|fantasy|tabletop rpg|heroes', '', [
    ['monster_name', 'name|monster|monster name|creature|creature name|enemy', oneOf('Cave Troll|Goblin Scout|Fire Imp|Bone Archer|Swamp Hag|Frost Wolf|Stone Golem|Shadow Wraith|Giant Spider|Orc Brute|Harpy|Basilisk|Young Dragon|Lich|Slime|Minotaur|Mimic|Werewolf|Ghoul|Wyvern')],
    ['monster_type', 'type|kind|monster type|creature type|family', oneOf('beast:26|undead:20|humanoid:18|elemental:12|demon:10|dragon:6|construct:8')],
    ['monster_hp', 'hp|hit points|health|health points|max hp', int(8, 900, skew(90))],
    ['monster_attack', 'attack|atk|attack power|damage|strength|str', int(2, 160, skew(24))],
    ['monster_defense', 'defense|defence|def|armor|armour|armor class|ac', int(1, 120, skew(18))],
    ['monster_speed', 'speed|agility|dexterity|dex', int(1, 60, bell(22, 9))],
    ['monster_mana', 'mana|mp|magic|magic power|intelligence', int(0, 300, skew(40))],
    ['monster_xp', 'xp|experience|exp|xp reward', int(5, 12000, skew(240))],
    ['monster_drop', 'drop|drop item|loot|loot item|item drop|treasure', oneOf('gold coins:30|healing potion:18|rusty sword:12|leather scraps:12|magic scroll:8|gemstone:8|bone shard:8|dragon scale:2|ancient ring:2')],
    ['monster_element', 'element|weakness|resistance', oneOf('fire|ice|lightning|poison|holy|dark|earth')],
    ['monster_place', 'habitat|zone|location|biome|area', oneOf('Dark Forest|Frozen Peaks|Sunken Crypt|Ash Desert|Old Mines|Swamp|Ruined Castle')],
    ['monster_boss', 'boss|is boss|elite|hostile', flag(0.1)],
  ]),
  circle('bakeries', 'bakery|bakeries|pastry shop|patisserie|bakery sales|bake shop', 'baker=full name|customer=full name|cashier=full name', [
    ['baked_good', 'item|product|bread|pastry|baked good|cake', oneOf('Sourdough Loaf:16|Croissant:18|Baguette:14|Cinnamon Roll:10|Blueberry Muffin:9|Rye Bread:8|Apple Pie:5|Chocolate Chip Cookie:10|Bagel:8|Cheesecake Slice:5|Pretzel:6|Brioche:5')],
    ['baked_price', 'price|unit price', dec(0.8, 32, 2, skew(3.6))],
    ['baked_at', 'baked at|baked', moment('-30d')],
    ['baked_left', 'left over|leftover|leftovers|waste|unsold', int(0, 24, skew(4))],
  ]),
  circle('ice cream', 'ice cream|ice cream shop|gelato|gelateria|ice cream parlour|ice cream sales|frozen yogurt', '', [
    ['ice_flavour', 'flavour|flavor|taste', oneOf('Vanilla:18|Chocolate:18|Strawberry:14|Pistachio:9|Mango:9|Salted Caramel:9|Lemon:9|Hazelnut:7|Stracciatella:7')],
    ['ice_topping', 'topping|toppings|extra', oneOf('sprinkles:28|chocolate sauce:22|whipped cream:20|chopped nuts:14|caramel sauce:12|fresh fruit:10')],
    ['ice_scoops', 'scoops|scoop count|number of scoops', int(1, 4, skew(2))],
    ['ice_price', 'price|total', dec(1.5, 12, 2, bell(4.4, 1.6))],
  ]),
  circle('angling', 'fish caught|fishing log|angling|catch log|fishing trips|fishing catches|angling club|anglers|fishing', 'angler=full name|fisher=full name', [
    ['caught_fish', 'species|fish|fish species', oneOf('Perch:20|Pike:16|Carp:18|Brown Trout:14|Zander:9|Bream:8|Rainbow Trout:8|Roach:10|Catfish:4|Eel:3')],
    ['caught_length', 'length|length cm|length in cm|size|size cm', int(12, 120, skew(38))],
    ['caught_weight', 'weight|weight kg|weight in kg', dec(0.05, 18, 2, skew(1.1))],
    ['caught_lake', 'lake|water|river|location|spot|place|pond', oneOf('Mirror Lake|Long Pond|Trout Creek|Lake Evers|Mill River|North Reservoir|Silver Lake|Old Canal')],
    ['caught_bait', 'bait|lure', oneOf('worm:28|maggot:20|spinner:18|corn:12|fly:12|crankbait:10')],
    ['caught_released', 'released|catch and release|kept', flag(0.6)],
  ]),
]; // prettier-ignore
