import { among, bell, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const FOOD_DELIVERY: Domain = {
  id: 'food delivery',
  cues: 'food delivery|food delivery orders|food delivery app|meal delivery|meal kits|grocery delivery|grocery delivery orders|delivery riders|food couriers|courier shifts|takeaway|takeaway orders|ghost kitchen|uber eats|doordash|deliveroo|lieferando|essenslieferung|comida a domicilio|livraison de repas',
  subjects: [
    {
      name: 'orders',
      cues: 'food delivery orders|pizza deliveries|restaurant deliveries|food delivery|food delivery app|takeaway orders|meal delivery|essenslieferung|comida a domicilio|livraison de repas|food delivery order records|restaurant delivery orders|pizza orders|pizza deliveries|food delivery order data|meal deliveries',
      columns: `order_id like FD-000001
ordered_at => order_time
customer_name
restaurant
cuisine
items_ordered => items
basket_value that rises strongly with items => subtotal
delivery_fee
courier_tip => tip
total = subtotal + delivery_fee + tip
distance_km
delivery_minutes that rises strongly with distance_km
order_state => status`,
    },
    {
      name: 'couriers',
      cues: 'delivery riders|food couriers|delivery couriers|courier shifts|fahrradkuriere|repartidores|livreurs',
      columns: `courier_id like CR-0001
courier_name
courier_vehicle => vehicle_type
home_zone => zone
deliveries_completed
acceptance_rate
on_time_rate
courier_rating => rating
hourly_earnings
started_on => start_date`,
    },
    {
      name: 'groceries',
      cues: 'grocery delivery orders|grocery delivery|online groceries|online supermarket orders|lebensmittellieferung|compra a domicilio|supermarket orders|grocery orders|grocery purchases|grocery shopping list|shopping list|grocery list',
      columns: `order_id like GR-000001
shopper_name => customer_name
grocery_item => product
grocery_aisle => category
quantity
unit_price
total = quantity * unit_price
substituted
delivery_slot
ordered_at => order_time`,
    },
    {
      name: 'meal_kits',
      cues: 'meal kits|meal kit subscriptions|recipe boxes|kochboxen',
      columns: `box_id like BOX-00001
subscriber_name => customer_name
kit_plan => plan
meals_per_week
servings_per_meal
weekly_price that rises with meals_per_week
favorite_recipe
weeks_subscribed
paused
next_delivery_on => next_delivery_date`,
    },
    {
      name: 'delivery_ratings',
      cues: 'delivery ratings|food delivery reviews|delivery feedback|courier ratings',
      columns: `rating_no like DR-00001 => rating_id
restaurant
food_rating
delivery_rating
packaging_rating
late_minutes
delivery_complaint missing 70% => complaint
review_text
rated_at => timestamp`,
    },
  ],
  concepts: concepts([
    ['items_ordered', 'items ordered|number of dishes', int(1, 12, skew(3))],
    ['basket_value', 'basket value|order value|food total', money(7, 140, 26)],
    ['delivery_fee', 'delivery fee', among([0, 0.99, 1.49, 1.99, 2.49, 2.99, 3.99, 4.99], [22, 8, 12, 18, 12, 14, 9, 5])],
    ['courier_tip', 'courier tip|rider tip|tip', among([0, 1, 1.5, 2, 3, 4, 5, 8], [46, 12, 6, 14, 10, 5, 5, 2])],
    ['delivery_distance', 'distance km|distance|delivery distance', dec(0.3, 9.8, 1, skew(2.3))],
    ['delivery_minutes', 'delivery minutes|delivery time minutes|minutes to deliver|lieferzeit in minuten', int(12, 96, bell(34, 10))],
    ['ordered_at', 'ordered at|order time|order placed at|bestellt um', timesOf('meals', 'outings', '-6mo')],
    ['order_state', 'order state|order status|status', oneOf('delivered:91|cancelled by customer:3|rejected by restaurant:2|in delivery:2|refunded:2')],
    ['courier_name', 'courier name|rider name|delivery rider', fake('person.fullName')],
    ['courier_vehicle', 'courier vehicle|delivery vehicle|vehicle', oneOf('bicycle:38|e-bike:26|scooter:22|car:14')],
    ['home_zone', 'home zone|delivery zone|zone', oneOf('Center:30|North:18|South:18|East:16|West:18')],
    ['deliveries_completed', 'deliveries completed|completed deliveries|deliveries', int(4, 9200, skew(620))],
    ['acceptance_rate', 'acceptance rate|order acceptance', dec(42, 100, 1, bell(86, 8))],
    ['on_time_rate', 'on time rate|punctuality', dec(58, 100, 1, bell(90, 5))],
    ['courier_rating', 'courier rating|rider rating', dec(3.2, 5, 2, bell(4.68, 0.2))],
    ['hourly_earnings', 'hourly earnings|earnings per hour', dec(8, 32, 2, bell(16.4, 3.2))],
    ['started_on', 'started on', daysOf('working', '-4y')],
    ['shopper_name', 'shopper name', fake('person.fullName')],
    ['grocery_item', 'grocery item|grocery product|grocery', among(familyValues('groceries', 'grocery_item'))],
    ['grocery_aisle', 'grocery aisle|aisle|grocery category', among(familyValues('groceries', 'grocery_aisle'))],
    ['grocery_price', 'unit price|price', money(0.6, 18, 2.9)],
    ['substituted', 'substituted|was substituted|replacement given', flag(0.07)],
    ['delivery_slot', 'delivery slot|delivery window', oneOf('08-10:16|10-12:18|12-14:12|14-16:10|16-18:18|18-20:18|20-22:8')],
    ['subscriber_name', 'subscriber name', fake('person.fullName')],
    ['kit_plan', 'kit plan|meal plan', oneOf('Classic:40|Veggie:24|Family:18|Low Calorie:12|Quick & Easy:6')],
    ['meals_per_week', 'meals per week', among([2, 3, 4, 5], [20, 42, 24, 14])],
    ['servings_per_meal', 'servings per meal', among([2, 3, 4], [62, 8, 30])],
    ['weekly_price', 'weekly price', dec(29, 128, 2, bell(62, 17))],
    ['favorite_recipe', 'favorite recipe|recipe', among(familyValues('recipes', 'recipe'))],
    ['weeks_subscribed', 'weeks subscribed', int(1, 180, skew(14))],
    ['paused', 'paused|is paused', flag(0.18)],
    ['next_delivery', 'next delivery on|next delivery', daysOf('working', 'now', '+14d')],
    ['delivery_stars', 'food rating|delivery rating|packaging rating', among([1, 2, 3, 4, 5], [5, 6, 13, 30, 46])],
    ['late_minutes', 'late minutes|minutes late', int(0, 75, skew(4))],
    ['delivery_complaint', 'delivery complaint|complaint', oneOf('Cold food:30|Missing item:28|Wrong item:16|Late:18|Spilled:8')],
    ['review_text', 'review text|review|comment', fake('text', { kind: 'restaurant_review' })],
    ['rated_at', 'rated at', timesOf('meals', 'outings', '-6mo')],
  ]), // prettier-ignore
};
