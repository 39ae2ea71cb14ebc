import type { Domain } from '../model.js';
import { among, asMentioned, bell, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { ANIMALS_AND_PLANTS } from '../lexicon/living.js';
import type { Make } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, seldom, timesOf } from './habits.js';

const make = (id: string): Make => (context) => ANIMALS_AND_PLANTS.find((concept) => concept.id === id)?.make(context) ?? { type: 'category', options: { values: ['Soup', 'Salad', 'Pasta'] } };
const dish = make('dish');
/** Words of a description whose names are of people. */
const OF_GUESTS = 'reservation booking guest phone reserva telefono reservierung reservierungen telefon telephone waitlist loyalty employee staff waiter';
const dishCategory = make('dish_category');

export const RESTAURANTS: Domain = {
  id: 'restaurants',
  cues: 'restaurant|restaurants|bistro|brasserie|trattoria|tavern|pizzeria|canteen|menu|food|dish|dishes|meal|meals|cafe|coffee shop|bar|kitchen|diner|speisekarte|gericht|restaurante|platos|carta|plats|catering|bakery|pizza|chef|wine list|pub|pub tabs|bar tab|tabs of a bar|check no|covers|guest checks|food waste|kitchen waste',
  subjects: [
    {
      name: 'menu',
      cues: 'menu|menu items|dishes|speisekarte|carta|food items|restaurant menu|menu of a restaurant|menu list',
      columns: `dish => dish_name
dish_category => category
price
calories
vegetarian
allergens`,
    },
    {
      name: 'orders',
      cues: 'restaurant orders|food orders|restaurant sales|restaurant order data|orders at a restaurant|diner orders|restaurant checks|food truck sales|food truck orders|catering orders|ice cream shop sales|ice cream sales|sandwich shop sales|takeaway sales|fast food orders|diner sales|catering orders',
      columns: `order_id like ORD-00001
dined_at => order_time
customer_name
dish
quantity
unit_price
total = quantity * unit_price
order_type
guest_tip => tip
payment_method`,
    },
    {
      name: 'reservations',
      cues: 'restaurant reservations|table reservations|reservations|reservas|reservierungen|table bookings|restaurant bookings|dinner reservations|restaurant table bookings',
      columns: `reservation_id
guest_name
phone
party_size
reserved_for_day => reservation_date
reserved_time => reservation_time
table_number
status`,
    },
    {
      name: 'restaurants',
      cues: 'restaurant list|restaurant|restaurants|cafes|restaurant data|restaurant directory|restaurant listings',
      columns: `restaurant_name
cuisine
address
city
rating
review_count
price_level
phone`,
    },
    {
      name: 'reviews',
      cues: 'restaurant reviews|restaurant ratings|food reviews|diner reviews|restaurantbewertungen|reseñas de restaurantes|restaurant review data',
      columns: `review_no like RR-00001 => review_id
restaurant => restaurant_name
cuisine
reviewer_name
rating
review_text
food_score
service_score that rises with food_score
dined_at => review_date
would_return`,
    },
    {
      name: 'coffee_shop',
      cues: 'coffee shop sales|cafe sales|coffee sales|bakery sales|café ventas|kaffeeverkäufe|coffee shop|coffee shop orders|coffee shop transactions|coffee orders|cafe orders',
      columns: `receipt_no like CAF-000001 => receipt_id
sold_at_counter => timestamp
coffee_drink => drink
cup_size => size
cups => quantity
cup_price => unit_price
total = quantity * unit_price
milk_kind => milk_type
to_go
payment_method`,
    },
    {
      name: 'kitchen_stock',
      cues: 'kitchen inventory|restaurant inventory|ingredient stock|food inventory|küchenbestand|inventario de cocina|restaurant ingredients',
      columns: `ingredient_item => ingredient
storage_area => storage_location
stock_kg => quantity_kg
reorder_kg => reorder_level
price_per_kilo => price_per_kg
best_before_day => expiry_date
kitchen_supplier => supplier
wasted_kg => waste_kg`,
    },
    {
      name: 'staff_shifts',
      cues: 'waiters|waiter shifts|restaurant staff|restaurant shifts|kellner|camareros|serveurs|waiter tips|restaurant staff shifts',
      columns: `shift_no like RS-00001 => shift_id
waiter_name => employee_name
waiter_role => role
shift_day => shift_date
shift_part => shift
tables_served
sales_value that rises strongly with tables_served => sales
tips_earned that rises strongly with sales => tips`,
    },
    {
      name: 'bar_sales',
      cues: 'bar sales|cocktails|cocktail bar|drinks sold|cocktailbar|ventas de bar|bar orders|cocktail orders|cocktail sales|bar tabs',
      columns: `sale_no like BAR-000001 => sale_id
served_at => timestamp
cocktail => drink
base_spirit
glasses => quantity
glass_price => unit_price
total = quantity * unit_price
happy_hour
bartender_name => bartender`,
    },
    {
      name: 'bakery_sales',
      cues: 'bakery sales|bakery|bakery orders|bread sales|cake orders|pastry sales|bäckerei|panadería|boulangerie',
      columns: `sale_id like BKY-00001
served_at_bakery => timestamp
baked_good => product
baked_kind => category
pieces_bought => quantity
baked_price => unit_price
total = quantity * unit_price
payment_method`,
    },
    {
      name: 'bakery_production',
      cues: 'bakery production|bakery daily production|daily bakery production|bakery output|bread production|baking schedule|bakery batches|backproduktion|producción de panadería|production de boulangerie',
      columns: `baking_batch_no like BB-00001 => batch_id
baked_that_day => production_date
baked_good => product
baked_kind => category
quantity_baked
quantity_sold at most quantity_baked
quantity_unsold = quantity_baked - quantity_sold
oven_no => oven
baker_on_duty => baker`,
    },
    {
      name: 'waitlist',
      cues: 'restaurant waitlist|waitlist|waiting list of a restaurant|walk in guests|walk ins|restaurant queue',
      columns: `party_no like WL-0001 => party_id
guest_name
phone
party_guests => party_size
joined_queue_at => joined_at
quoted_wait_minutes
waited_minutes => actual_wait_minutes
seating_area => seating_preference
queue_result => status`,
    },
    {
      name: 'catering',
      cues: 'catering events|catering bookings|event catering|catering jobs|banquets|banquet bookings',
      columns: `event_no like CAT-0001 => event_id
customer_name
phone
catered_occasion => event_type
catered_on => event_date
catered_guests => guests
menu_package
price_per_person
total = guests * price_per_person => total_price
catering_deposit => deposit_paid
catering_state => status`,
    },
    {
      name: 'turnover',
      cues: 'restaurant table turnover|table turnover|restaurant tables|table service times|table occupancy',
      columns: `seating_no like ST-00001 => seating_id
table_number
party_guests => party_size
seated_at
minutes_seated => duration_minutes
left_table 22 to 190 minutes after seated_at => left_at
bill_total => bill_amount
waiter_name => server`,
    },
    {
      name: 'food_waste',
      cues: 'food waste|food waste log|kitchen waste|waste log|food waste records|kitchen waste log|lebensmittelabfälle|desperdicio de alimentos|gaspillage alimentaire',
      columns: `wasted_on => date
wasted_item => item
waste_group => category
wasted_kg => weight_kg
waste_cost that rises with weight_kg => cost
waste_reason => reason
kitchen_station => station
logged_by`,
    },
  ],
  concepts: concepts([
    ['category', 'category|course|type|kategorie|categoría|catégorie|menu category|dish type', (context) => dishCategory(context)],
    ['price', 'price|dish price|menu price|unit price|item price|preis|precio|prix', asMentioned([['coffee cafe café bakery kaffee bäckerei cafetería panadería boulangerie barista', money(1.8, 8.9, 4.1)]], money(2.5, 42, 12.5))],
    ['name', 'name|item|item name|product|product name|menu item|nombre|nom', asMentioned([[OF_GUESTS, fake('person.fullName')]], dish), 'weak'],
    ['guest', 'customer name|guest name|diner name|customer', fake('person.fullName')],
    ['menu_allergens', 'allergens|menu allergens', oneOf('none:40|gluten:18|milk:14|nuts:10|eggs:8|fish:5|soy:5')],
    ['order_type', 'order type|dining option|service type|dining type|order kind', oneOf('dine-in:52|takeaway:24|delivery:24')],
    ['status', 'status|reservation status', oneOf('confirmed:62|seated:14|completed:14|cancelled:7|no-show:3'), 'weak'],
    ['price_level', 'price level|price range|price category', oneOf('\$:34|\$\$:42|\$\$\$:18|\$\$\$\$:6')],
    ['waiter', 'waiter|server|waitress|served by|kellner|camarero|serveur', fake('person.fullName')],
    ['tab_no', 'tab|tab no|tab number', code('T-[1-9]##')],
    ['table_no', 'table|table no|table number|tisch|mesa', int(1, 40)],
    ['drinks_ordered', 'drinks|drink count|number of drinks', int(1, 18, skew(4)), 'here'],
    ['covers', 'covers|guests|cover count|pax', int(1, 12, skew(2.6)), 'here'],
    ['tab_opened', 'open|opened|opened at|tab opened', timesOf('night', 'outings', '-6mo'), 'here'],
    ['tab_closed', 'close|closed|closed at|tab closed', timesOf('night', 'outings', '-6mo'), 'here'],
    ['check_total', 'total|check total|bill|tab total', money(6, 280, 46), 'here'],
    ['check_tip', 'tip|tip amount|gratuity', money(0, 50, 6), 'here'],
    ['modifiers', 'mods|modifiers|special instructions', oneOf('none:52|no onions:10|extra cheese:10|well done:7|gluten free:6|on the side:6|no ice:5|spicy:4'), 'here'],
    ['dined_at', 'dined at|ordered at|served at|visited on', timesOf('meals', 'outings', '-6mo')],
    ['guest_tip', 'guest tip', money(0, 40, 4.2)],
    ['reserved_day', 'reserved for day|reservation day', daysOf('outings', '-6mo', '+1mo')],
    ['reserved_time', 'reserved time', among(['12:00', '12:30', '13:00', '18:00', '18:30', '19:00', '19:30', '20:00', '20:30', '21:00'], [8, 10, 8, 8, 11, 18, 15, 13, 6, 3])],
    ['food_score', 'food score|service score', int(1, 10, bell(7.6, 1.6))],
    ['would_return_guest', 'would return', flag(0.76)],
    ['coffee_drink', 'coffee drink|coffee type', among(familyValues('coffee_drinks', 'coffee_drink'))],
    ['cup_price', 'cup price|price per cup', money(1.8, 6.4, 3.6)],
    ['cup_size', 'cup size', oneOf('small:34|medium:44|large:22')],
    ['cups', 'cups|cups sold', int(1, 6, skew(1.3))],
    ['milk_kind', 'milk kind', oneOf('whole:46|oat:28|none:16|soy:6|almond:4')],
    ['to_go', 'to go|takeaway cup', flag(0.46)],
    ['sold_at_counter', 'sold at counter', timesOf('coffee', 'working', '-6mo')],
    ['ingredient_item', 'ingredient item', oneOf('Tomatoes|Mozzarella|Chicken breast|Basmati rice|Olive oil|Flour|Salmon|Butter|Potatoes|Onions|Beef fillet|Parmesan')],
    ['storage_area', 'storage area', oneOf('cold room:44|freezer:22|dry store:34')],
    ['stock_kg', 'stock kg', dec(0.2, 120, 1, skew(14))],
    ['reorder_kg', 'reorder kg', dec(1, 30, 1, skew(6))],
    ['price_per_kilo', 'price per kilo', money(0.8, 58, 6.4)],
    ['best_before_day', 'best before day', day('-2d', '+60d')],
    ['kitchen_supplier', 'kitchen supplier', fake('company.name')],
    ['wasted_kg', 'wasted kg', seldom(12, 0.5, 1.1)],
    ['waiter_role', 'waiter role', oneOf('waiter:56|runner:16|bartender:14|host:8|head waiter:6')],
    ['waiter_day', 'shift day', daysOf('outings', '-90d', '+14d')],
    ['shift_part', 'shift part', oneOf('lunch:40|dinner:60')],
    ['tables_served', 'tables served', int(2, 34, bell(14, 5))],
    ['sales_value', 'sales value', money(80, 3200, 720)],
    ['tips_earned', 'tips earned', money(0, 320, 58)],
    ['cocktail', 'cocktail|cocktail name', among(familyValues('cocktails', 'cocktail'))],
    ['base_spirit', 'base spirit', among(familyValues('cocktails', 'base_spirit'))],
    ['glasses', 'glasses', int(1, 6, skew(1.6))],
    ['glass_price', 'glass price', money(6, 19, 10.5)],
    ['happy_hour', 'happy hour', flag(0.28)],
    ['bartender_name', 'bartender name|bartender', fake('person.fullName')],
    ['baked_that_day', 'baked that day', daysOf('shopping')],
    ['quantity_baked', 'quantity baked|pieces baked', int(12, 420, skew(72))],
    ['quantity_sold_of_baked', 'quantity sold', int(0, 420, skew(60))],
    ['quantity_unsold', 'quantity unsold|unsold', int(0, 120, skew(6))],
    ['oven_no', 'oven no|oven', oneOf('Oven 1|Oven 2|Oven 3')],
    ['baker_on_duty', 'baker on duty', fake('person.fullName')],
    ['served_at_bakery', 'served at bakery', timesOf('coffee', 'shopping')],
    ['baked_good', 'baked good', oneOf('Croissant|Sourdough Loaf|Baguette|Cinnamon Roll|Blueberry Muffin|Rye Bread|Apple Pie|Chocolate Cake|Pretzel|Bagel|Carrot Cake|Cheese Danish|Brownie|Ciabatta|Fruit Tart|Doughnut')],
    ['baked_kind', 'baked kind', oneOf('pastry:44|bread:36|cake:20')],
    ['pieces_bought', 'pieces bought', int(1, 12, skew(1.8))],
    ['baked_price', 'baked price', money(0.9, 34, 3.4)],
    ['party_guests', 'party guests', int(1, 12, skew(2.8))],
    ['joined_queue_at', 'joined queue at', timesOf('meals', 'outings', '-3mo')],
    ['quoted_wait', 'quoted wait minutes', among([5, 10, 15, 20, 30, 45, 60])],
    ['waited_minutes', 'waited minutes', int(1, 95, skew(18))],
    ['seating_area', 'seating area|seating preference|seating', oneOf('inside:48|terrace:28|bar:14|window:10')],
    ['queue_result', 'queue result', oneOf('seated:76|left:14|cancelled:6|no show:4')],
    ['catered_occasion', 'catered occasion', oneOf('wedding:26|company event:32|birthday:20|conference:12|funeral:4|christening:6')],
    ['catered_on', 'catered on', daysOf('weekend', '-1y', '+4mo')],
    ['catered_guests', 'catered guests', int(12, 320, skew(60))],
    ['menu_package', 'menu package', oneOf('Finger food:24|Buffet:38|Three courses:24|Barbecue:14')],
    ['price_per_person', 'price per person', money(14, 120, 38)],
    ['catering_deposit', 'catering deposit', flag(0.74)],
    ['catering_state', 'catering state', oneOf('confirmed:48|inquiry:18|completed:28|cancelled:6')],
    ['seated_at', 'seated at', timesOf('meals', 'outings', '-3mo')],
    ['left_table', 'left table', timesOf('meals', 'outings', '-3mo')],
    ['minutes_seated', 'minutes seated', int(22, 190, bell(78, 26))],
    ['bill_total', 'bill total', money(9, 420, 58)],
    ['waiter_name', 'waiter name', fake('person.fullName')],
    ['wasted_on', 'wasted on', timesOf('meals', 'even', '-6mo')],
    ['wasted_item', 'wasted item', oneOf('Bread|Lettuce|Tomatoes|Chicken|Rice|Pasta|Soup|Milk|Fish|Potatoes|Fruit salad|Scrambled eggs|Pastries|Cooked vegetables')],
    ['waste_group', 'waste group', oneOf('vegetables:30|bakery:20|meat:14|dairy:12|prepared dishes:24')],
    ['wasted_kg', 'wasted kg', dec(0.1, 24, 2, skew(1.6))],
    ['waste_cost', 'waste cost', money(0.3, 140, 6.5)],
    ['waste_reason', 'waste reason|reason for waste', oneOf('spoiled:26|overproduction:30|plate leftovers:24|trimmings:12|dropped:8')],
    ['kitchen_station', 'kitchen station', oneOf('cold kitchen:24|grill:18|buffet:28|pastry:14|prep:16')],
    ['logged_by', 'logged by', fake('person.fullName')],
  ]), // prettier-ignore
};
