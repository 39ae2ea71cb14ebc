import type { Domain } from '../model.js';
import { concepts, fake, money, oneOf } from '../lexicon/builders.js';
import { ANIMALS_AND_PLANTS } from '../lexicon/living.js';
import type { Make } from '../model.js';

const make = (id: string): Make => (context) => ANIMALS_AND_PLANTS.find((concept) => concept.id === id)?.make(context) ?? { type: 'category', options: { values: ['Soup', 'Salad', 'Pasta'] } };
const dish = make('dish');
const dishCategory = make('dish_category');

export const RESTAURANTS: Domain = {
  id: 'restaurants',
  cues: 'restaurant|restaurants|menu|food|dish|dishes|meal|meals|cafe|coffee shop|bar|kitchen|diner|speisekarte|gericht|restaurante|platos|carta|plats|catering|bakery|pizza|chef|wine list',
  subjects: [
    {
      name: 'menu',
      cues: 'menu|menu items|dishes|speisekarte|carta|food items',
      columns: `dish_name
category
price
calories
vegetarian
allergens`,
    },
    {
      name: 'orders',
      cues: 'restaurant orders|food orders|restaurant|restaurant sales|coffee shop sales|cafe sales',
      columns: `order_id like ORD-00001
customer_name
dish_name
quantity
unit_price
total = quantity * unit_price
order_type
ordered_at
tip`,
    },
    {
      name: 'reservations',
      cues: 'restaurant reservations|table reservations|reservations|reservas|reservierungen|table bookings',
      columns: `reservation_id
guest_name
phone
party_size
reservation_date
reservation_time
table_number
status`,
    },
    {
      name: 'restaurants',
      cues: 'restaurants|restaurant list|restaurant reviews|cafes',
      columns: `restaurant_name
cuisine
address
city
rating
review_count
price_level
phone`,
    },
  ],
  concepts: concepts([
    ['category', 'category|course|type|kategorie|categoría|catégorie|menu category|dish type', (context) => dishCategory(context)],
    ['price', 'price|dish price|menu price|unit price|item price|preis|precio|prix', money(2.5, 42, 12.5)],
    ['name', 'name|item|item name|product|product name|menu item|nombre|nom', (context) => dish(context)],
    ['order_type', 'order type|dining option|service type|dining type|order kind', oneOf('dine-in:52|takeaway:24|delivery:24')],
    ['status', 'status|reservation status', oneOf('confirmed:62|seated:14|completed:14|cancelled:7|no-show:3'), 'weak'],
    ['price_level', 'price level|price range|price category', oneOf('\$:34|\$\$:42|\$\$\$:18|\$\$\$\$:6')],
    ['waiter', 'waiter|server|waitress|served by|kellner|camarero|serveur', fake('person.fullName')],
  ]), // prettier-ignore
};
