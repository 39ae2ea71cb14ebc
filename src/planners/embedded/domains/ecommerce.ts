import type { Domain } from '../model.js';
import { among, concepts, oneOf } from '../lexicon/builders.js';
import { familyValues } from '../vocabulary/families.js';
import { COMMERCE } from '../lexicon/commerce.js';
import type { Make } from '../model.js';

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
      cues: 'customers|customer list|customer data|shoppers|buyers|customer base|customer records|clientes|kunden|clients|kundendaten|customer|customer accounts',
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
      name: 'orders',
      cues: 'orders|order|online store orders|purchases|sales orders|order history|ecommerce data|store data|shop data|sales data|sales|pedidos|bestellungen|commandes|ventas|e commerce data|retail transactions|online orders',
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
      name: 'products',
      cues: 'products|product catalog|catalog|catalogue|product list|items for sale|product data|assortment|productos|produkte|produits|katalog|catalogo',
      columns: `sku
product_name
category
brand
price
stock_quantity
rating
product_description`,
    },
    {
      name: 'reviews',
      cues: 'reviews|product reviews|ratings|customer reviews|feedback|resenas|bewertungen|avis',
      columns: `review_id
product_name
reviewer_name
rating
review_title
review_text
verified_purchase
helpful_votes
review_date`,
    },
    {
      name: 'carts',
      cues: 'cart|carts|shopping cart|baskets|abandoned carts',
      columns: `cart_id
user_id
product_name
quantity
price
total = quantity * price
cart_status
added_at`,
    },
    {
      name: 'returns',
      cues: 'returns|product returns|refunds|return requests',
      columns: `return_id like RET-00001
order_id
product_name
return_reason
refund_amount
return_date
return_status`,
    },
    {
      name: 'inventory',
      cues: 'inventory|stock|stock levels|stock list',
      columns: `sku
product_name
category
warehouse
stock_quantity
reorder_level
unit_cost
last_updated`,
    },
    {
      name: 'suppliers',
      cues: 'suppliers|vendors|supplier list',
      columns: `supplier_id
company_name
contact_name
email
phone
country
rating
contract_start_date`,
    },
  ],
  concepts: concepts([
    ['product_title', 'title', among(familyValues('products', 'product')), 'weak'],
    ['category', 'category|categories|categoría|kategorie|catégorie', (context) => conceptMake(context)],
    ['return_status', 'return status|refund status|status of return', oneOf('approved:40|refunded:35|pending:15|rejected:10')],
    ['condition', 'condition|item condition|product condition', oneOf('new:70|like new:12|good:12|fair:6')],
  ]), // prettier-ignore
};
