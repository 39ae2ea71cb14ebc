import type { Domain } from '../model.js';
import { among, bell, concepts, day, dec, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { COMMERCE } from '../lexicon/commerce.js';
import type { Make } from '../model.js';
import { daysOf, timesOf } from './habits.js';

/** "category" alone is the product's. */
const conceptMake: Make = (context) => {
  const concept = COMMERCE.find((candidate) => candidate.id === 'product_category');
  return concept === undefined ? { type: 'category', options: { values: ['Electronics', 'Home', 'Clothing'] } } : concept.make(context);
};

export const ECOMMERCE: Domain = {
  id: 'e-commerce',
  cues: 'e commerce|ecommerce|online store|online shop|webshop|web shop|shop|store|order|orders|product|products|cart|shopping|retail|purchase|checkout|merchandise|marketplace|tienda|pedido|pedidos|bestellung|bestellungen|onlineshop|commande|boutique|catalog|catalogue|sku|customer review|returns|amazon|inventory',
  subjects: [
    {
      name: 'customers',
      cues: 'customers|customer list|customer data|shoppers|buyers|customer base|customer records|clientes|kunden|clients|kundendaten|customer|customer accounts|customer database|customer profiles|online shoppers|customer loyalty data',
      columns: `customer_id like CUST-00001
first_name
last_name
email
phone
city
country
signup_date
customer_segment
total_orders
lifetime_value`,
    },
    {
      name: 'pickups',
      cues: 'click and collect|click and collect pickups|click and collect orders|click & collect|store pickups|in store pickups|curbside pickups|curbside orders|pickup orders|store pickup orders|collection orders|orders for collection|abholungen im laden|recogidas en tienda|retraits en magasin',
      columns: `order_id like ORD-000001
customer_name
pickup_store
number_of_items
order_total
ordered_at
ready_at 1 to 48 hours after ordered_at
pickup_status (collected 68%, ready 20%, expired 7%, cancelled 5%) => status
collected_at only when status is collected, 1 to 72 hours after ready_at`,
    },
    {
      name: 'orders',
      cues: 'orders|order|online store orders|purchases|sales orders|order history|ecommerce data|store data|shop data|sales data|sales|pedidos|bestellungen|commandes|ventas|e commerce data|retail transactions|online orders|order records|orders data|purchase history|purchase records|ecommerce orders|online purchases|customer orders|orders of customers|orders placed by customers|web orders|online retail data|online retail|retail data|retail orders',
      columns: `order_id like ORD-000001
customer_name
email
product
category
quantity
unit_price
total = quantity * unit_price
payment_method
status
order_date`,
    },
    {
      name: 'retail_sales',
      cues: 'retail sales|retail sales data|store sales|shop sales|supermarket sales|grocery sales|grocery store sales|convenience store sales|sales of a supermarket|sales of a grocery store|sales of a shop|sales in a shop|kiosk sales|supermarktverkäufe|ventas de supermercado|ventas de una tienda|ventes de supermarché|ventes en magasin',
      columns: `sale_no like SAL-000001 => sale_id
sold_at => sale_date
store_name => store
product
category
quantity
unit_price
total = quantity * unit_price
payment_method
loyalty_card_used`,
    },
    {
      name: 'products',
      cues: 'products|product catalog|catalog|catalogue|product list|items for sale|product data|assortment|productos|produkte|produits|katalog|catalogo|product inventory list|product records|products for sale|shop products',
      columns: `sku
product_name
category
brand
price
stock_quantity
rating
product_description => description`,
    },
    {
      name: 'reviews',
      cues: 'reviews|product reviews|ratings|customer reviews|feedback|resenas|bewertungen|avis|product feedback|review data|reviews of products',
      columns: `review_id
product_name
reviewer_name
rating
review_title => title
review_text
verified_purchase
helpful_votes
review_date`,
    },
    {
      name: 'carts',
      cues: 'cart|carts|shopping cart|baskets|abandoned carts|abandoned shopping carts|cart abandonment|shopping carts|shopping baskets',
      columns: `cart_id
user_id
product_name
quantity
price
total = quantity * price
cart_status => status
added_at`,
    },
    {
      name: 'returns',
      cues: 'returns|product returns|refunds|return requests|product returns and refunds|returned items|returned products|refund requests|returned orders',
      columns: `return_id like RET-00001
order_id
customer_name
product_name
return_reason => reason
refund_amount
return_date
return_status => status`,
    },
    {
      name: 'inventory',
      cues: 'inventory|stock|stock levels|stock list|store inventory|inventory levels|inventory records|stock records|supermarket stock|grocery stock|store stock|retail inventory|shop inventory|stock of a store',
      columns: `sku
product_name
category
warehouse
stock_quantity
reorder_level
unit_price
supplier
wholesale_cost => unit_cost
last_updated`,
    },
    {
      name: 'suppliers',
      cues: 'suppliers|vendors|supplier list|supplier data|supplier directory|vendor list|supplier records',
      columns: `supplier_id
company_name => supplier_name
contact_name
email
phone
country
rating
contract_start_date`,
    },
    {
      name: 'coupons',
      cues: 'coupons|discount codes|promo codes|vouchers of a shop|coupon codes|gutscheine|cupones|codes promo|coupon usage|promotional codes|discount coupons|coupon',
      columns: `coupon_code (like SAVE-48213, unique)
discount_kind => discount_type
discount_percent
minimum_order_value => minimum_order
valid_from
valid_to 7 to 90 days after valid_from => valid_until
usage_limit
times_used never above usage_limit`,
    },
    {
      name: 'wishlists',
      cues: 'customer wishlists|wishlists of customers|saved items|wishlists|wish lists|saved items|wunschlisten|listas de deseos|wishlist|wish list items|wishlist items',
      columns: `wishlist_id like WL-00001
username
product_name
category
price
saved_at => added_at
price_alert
still_available`,
    },
    {
      name: 'store_sales',
      cues: 'daily store sales|sales by store|store sales data|retail sales by store|filialumsätze|ventas por tienda|daily sales by store|retail store sales|daily sales|store sales|foot traffic|store foot traffic|store visitors|footfall',
      columns: `sale_day => date
store_location => store
visitors_counted => visitors
receipts that rises strongly with visitors => transactions
items_sold that rises strongly with transactions
day_revenue that rises strongly with transactions => revenue
returns_value => returns
promotion_running => promotion`,
    },
    {
      name: 'price_history',
      cues: 'price history|price changes|competitor prices|price monitoring|preisverlauf|historial de precios|price tracking|product price history|price log',
      columns: `sku
product_name
category
price
competitor_price
price_checked_at => timestamp
in_stock`,
    },
    {
      name: 'order_items',
      cues: 'order items|order lines|order line items|bestellpositionen|líneas de pedido|order item records|items ordered',
      columns: `order_number like ORD-000417 => order_id
line_number
sku
product_name
category
quantity
unit_price
discount_percent
total = quantity * unit_price * (1 - discount_percent / 100) => line_total`,
    },
    {
      name: 'sellers',
      cues: 'marketplace sellers|sellers on a marketplace|seller accounts|händler|vendedores|sellers|marketplace vendors|seller list',
      columns: `seller_id like SEL-0001
company_name => seller_name
seller_email => email
country
seller_since => joined_date
items_listed => products_listed
orders_shipped => total_orders
late_shipment_percent
seller_rating => rating
seller_state => status`,
    },
    {
      name: 'warranty_registrations',
      cues: 'warranty registrations|product warranty registrations|product registrations|warranty cards|garantieregistrierungen|registros de garantía|enregistrements de garantie|registered products',
      columns: `registration_id like WR-00001
customer_name
email
product
serial_number
purchase_date
store
registered_on 0 to 60 days after purchase_date
warranty_months (12, 24, 36)
country`,
    },
    {
      name: 'loyalty_transactions',
      cues: 'loyalty card transactions|loyalty transactions|loyalty point transactions|points transactions|loyalty redemptions|points redemptions|loyalty points earned and redeemed',
      columns: `transaction_id
member_id
store
transaction_date
purchase_amount 2 to 320, mostly small
transaction_kind (earn 82%, redeem 18%)
points 1 to 900
points_balance 0 to 12000, mostly small
channel (store 68%, online 24%, app 8%)`,
    },
    {
      name: 'loyalty_members',
      cues: 'loyalty program members|loyalty members|loyalty program|customer loyalty points|loyalty points|loyalty cards|rewards members|rewards program|treueprogramm|programa de fidelidad|programme de fidélité',
      columns: `member_id like LOY-00001
full_name
email
loyalty_level => tier
points_earned
points_spent never above points_earned => points_redeemed
points_left = points_earned - points_redeemed => points_balance
joined_loyalty => joined_date
last_purchase_date`,
    },
    {
      name: 'warranty_claims',
      cues: 'warranty claims|warranty requests|product warranty claims|guarantee claims|garantiefälle|reclamaciones de garantía',
      columns: `claim_id like WAR-00001
customer_name
product_name
serial_number
purchase_date
claim_date 20 to 700 days after purchase_date
warranty_issue => issue
warranty_resolution => resolution
warranty_cost => cost
warranty_status => status`,
    },
    {
      name: 'food_prices',
      cues: 'fruit prices|meat prices|food prices|grocery prices|vegetable prices|supermarket prices|consumer prices|lebensmittelpreise|precios de alimentos|prix alimentaires',
      columns: `date
priced_food => product
priced_food_kind => category
food_market => store
price_unit => unit
food_price => price
last_week_price between 91% and 108% of price => previous_price
on_offer`,
    },
    {
      name: 'abandoned_checkouts',
      cues: 'abandoned checkouts|abandoned checkout|checkout abandonment|unfinished checkouts|incomplete checkouts|checkouts left',
      columns: `checkout_id like CHK-00001
customer_email
item_count 1 to 9
cart_total
last_step (shipping address 38%, payment 34%, review 16%, contact details 12%)
device_type
abandoned_at
reminder_sent (70% yes)
was_recovered (12% yes)`,
    },
    {
      name: 'coupon_redemptions',
      cues: 'coupon redemptions|voucher redemptions|promo code redemptions|redeemed coupons|redeemed vouchers|coupon uses|discount code usage',
      columns: `redemption_id like RED-00001
coupon_code
order_id
customer_id
order_total
discount_amount never above order_total
channel (web 56%, app 34%, store 10%)
redeemed_at`,
    },
    {
      name: 'supplier_prices',
      cues: 'supplier price list|supplier prices|wholesale price list|vendor price list|purchase prices|trade price list',
      columns: `sku
product_name
supplier
unit_price
currency
minimum_order_quantity 1 to 500
lead_time_days
valid_from
valid_until 90 to 365 days after valid_from`,
    },
    {
      name: 'sales_quotes',
      cues: 'price quotes|sales quotes|wholesale quotes|quotations|price quotations|quotes to customers|customer quotes|quotes we sent|quotes sent|quotation register',
      columns: `quote_number like QUO-00001
quote_date => created_on
company_name => customer
product_name
quantity 1 to 500
unit_price
discount_percent 0 to 25
quote_total = quantity * unit_price * (1 - discount_percent / 100)
valid_until 14 to 60 days after created_on
status (sent 42%, accepted 30%, declined 18%, expired 10%)`,
    },
    {
      name: 'sales_targets',
      cues: 'sales targets|sales quotas|sales target by region|targets by region|quota attainment|sales goals',
      columns: `region (North, South, East, West, Central)
sales_rep
quarter (Q1, Q2, Q3, Q4)
target_amount 20000 to 400000
actual_amount between 60% and 130% of target_amount
attainment_percent = actual_amount / target_amount * 100`,
    },
  ],
  concepts: concepts([
    ['delivery_kind', 'delivery', oneOf('standard:62|express:21|next day:9|store pickup:8'), 'here'],
    ['product_title', 'title', among(familyValues('products', 'product')), 'weak'],
    ['category', 'category|categories|categoría|kategorie|catégorie', (context) => conceptMake(context)],
    ['return_status', 'return status|refund status|status of return', oneOf('approved:40|refunded:35|pending:15|rejected:10')],
    ['condition', 'condition|item condition|product condition', oneOf('new:70|like new:12|good:12|fair:6')],
    ['cart_added', 'added at|saved at|price checked at', timesOf('online', 'shopping')],
    ['ordered_at', 'ordered at|order placed at|purchased at|order timestamp', timesOf('online', 'shopping')],
    ['wholesale_cost', 'wholesale cost|purchase cost per unit', money(1, 320, 19)],
    ['discount_kind', 'discount kind|coupon type|discount type', oneOf('percent:58|fixed amount:26|free shipping:16')],
    ['minimum_order', 'minimum order value|min order value|minimum spend', among([0, 20, 30, 50, 75, 100], [30, 14, 18, 22, 8, 8])],
    ['coupon_valid_from', 'valid from', day('-1y', 'now')],
    ['coupon_valid_to', 'valid to', day('-6mo', '+3mo')],
    ['usage_limit', 'usage limit|max uses|redemption limit', int(10, 5000, skew(400))],
    ['times_used', 'times used|times redeemed|redemptions', int(0, 4800, skew(90))],
    ['price_alert', 'price alert', flag(0.24)],
    ['still_available', 'still available', flag(0.86)],
    ['sale_day', 'sale day|business day', daysOf('shopping', '-1y')],
    ['store_location', 'store location|store branch', oneOf('Downtown|Riverside Mall|Airport Plaza|Northgate Center|Harbor Street|Westfield|Oak Avenue|Central Station')],
    ['visitors_counted', 'visitors counted|store visitors|footfall count', int(60, 3200, skew(640))],
    ['receipts', 'receipts|number of receipts', int(20, 1100, skew(210))],
    ['items_sold', 'items sold', int(30, 3400, skew(520))],
    ['day_revenue', 'day revenue|daily revenue|store revenue', money(300, 96000, 7400)],
    ['returns_value', 'returns value', money(0, 4200, 240)],
    ['promotion_running', 'promotion running|on promotion', flag(0.22)],
    ['competitor_price', 'competitor price', money(3, 480, 42)],
    ['line_discount', 'line discount', among([0, 5, 10, 15, 20], [74, 8, 10, 4, 4])],
    ['line_no', 'line number', int(1, 8, skew(2))],
    ['seller_since', 'seller since', day('-8y', '-1mo')],
    ['items_listed', 'items listed|active listings', int(1, 9400, skew(140))],
    ['orders_shipped', 'orders shipped', int(0, 180000, skew(1400))],
    ['late_shipment', 'late shipment percent', dec(0, 24, 1, skew(1.8))],
    ['seller_rating', 'seller rating', dec(2.8, 5, 2, bell(4.6, 0.28))],
    ['seller_state', 'seller state', oneOf('active:84|under review:6|suspended:5|on vacation:5')],
    ['loyalty_level', 'loyalty level', oneOf('Bronze:48|Silver:30|Gold:16|Platinum:6')],
    ['points_earned', 'points earned|loyalty points earned', int(0, 48000, skew(2600))],
    ['points_spent', 'points spent', int(0, 42000, skew(1400))],
    ['joined_loyalty', 'joined loyalty', day('-6y', '-3mo')],
    ['warranty_issue', 'warranty issue', oneOf('Does not power on|Battery drains fast|Screen defect|Broken hinge|Noise|Overheating|Connectivity lost|Water damage|Button stuck|Paint peeling|Motor failure|Leaking')],
    ['warranty_resolution', 'warranty resolution', oneOf('repaired:44|replaced:30|refunded:14|declined:12')],
    ['warranty_cost', 'warranty cost', money(0, 680, 54)],
    ['warranty_status', 'warranty status', oneOf('closed:72|in progress:16|received:12')],
    ['priced_food', 'priced food', oneOf('Apples|Bananas|Tomatoes|Chicken Breast|Ground Beef|Salmon|Milk|Eggs|Butter|Rice|Bread|Potatoes|Cheddar|Coffee|Olive Oil')],
    ['priced_food_kind', 'priced food kind', oneOf('Fruit|Vegetables|Meat|Dairy|Pantry')],
    ['food_market', 'food market', oneOf('FreshMart|Green Grocer|Corner Market|SuperSave|City Foods|Harvest Hall|Family Foods')],
    ['price_unit', 'price unit', oneOf('kg:72|piece:14|l:14')],
    ['food_price', 'food price', money(0.6, 28, 3.9)],
    ['last_week_price', 'last week price', money(0.6, 28, 3.8)],
    ['on_offer', 'on offer', flag(0.17)],
  ]), // prettier-ignore
};
