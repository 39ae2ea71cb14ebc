import { among, bell, code, concepts, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const FASHION: Domain = {
  id: 'fashion and beauty',
  cues: 'fashion|fashion products|fashion collection|clothing line|apparel|garments|sneakers|sneaker resale|jewelry|jewellery|diamonds|watches|luxury watches|beauty|beauty products|cosmetics|skincare|makeup|beauty salon|hair salon|hairdresser|barbershop|barber|salon appointments|nail salon|tattoo|modeling agency|mode kollektion|moda|mode féminine|kosmetik|cosméticos|cosmétiques|friseur|peluquería|coiffeur|schmuck|joyas|bijoux',
  subjects: [
    {
      name: 'garments',
      cues: 'fashion products|garments|fashion|fashion collection|clothing line|apparel|apparel catalog|kleidung|prendas|vêtements|clothing products|clothes|clothing inventory|clothing catalog|clothing items',
      columns: `style_number => sku
garment => product_name
garment_category => category
fashion_brand => brand
garment_size => size
garment_color => color
fabric_blend => material
fashion_season => season
retail_price => price
units_sold_in_season => units_sold
sell_through_percent`,
    },
    {
      name: 'fashion_orders',
      cues: 'fashion orders|clothing orders|fashion sales|apparel sales|clothing sales|fashion store sales|ventas de ropa|clothing store orders|clothing store sales|online clothing orders',
      columns: `order_no like FO-000001 => order_id
bought_at => order_date
customer_name
garment => product_name
garment_category => category
garment_size => size
garment_color => color
quantity
retail_price => unit_price
total = quantity * unit_price
returned_item => returned
fashion_return_reason only when returned is true => return_reason`,
    },
    {
      name: 'cosmetics',
      cues: 'cosmetics|beauty products|skincare products|makeup products|beauty|skincare|makeup|kosmetik|cosméticos|cosmétiques|cosmetic products|cosmetics products',
      columns: `cosmetic => product_name
cosmetic_category => category
beauty_brand => brand
shade
skin_type
volume_ml
cosmetic_price => price
cruelty_free
beauty_rating => rating
beauty_reviews_count => review_count`,
    },
    {
      name: 'salon_appointments',
      cues: 'salon appointments|beauty salon|hair salon|hairdresser appointments|hairdresser|barbershop|barber appointments|nail salon|friseur|peluquería|coiffeur|hair salon appointments|haircut appointments|hair salon bookings|barbershop appointments|haircuts|nail salon appointments',
      columns: `appointment_no like SAL-00001 => appointment_id
client_name
client_phone
stylist_name => stylist
appointment_at => appointment_time
salon_service => service
salon_category => category
service_minutes => duration_minutes
service_price that rises strongly with duration_minutes => price
salon_tip => tip
salon_status => status`,
    },
    {
      name: 'sneakers',
      cues: 'sneaker resale|sneakers|sneaker sales|sneaker releases|trainers resale|zapatillas|sneaker resales',
      columns: `resale_no like SNK-00001 => sale_id
sneaker_model => model
sneaker_brand => brand
sneaker_size => size
colorway
release_price => retail_price
resale_price
box_included
authenticated
resold_on => sale_date`,
    },
    {
      name: 'diamonds',
      cues: 'diamonds|diamond prices|jewelry|jewelry sales|gemstones|schmuck|joyas|bijoux',
      columns: `stone_no like GEM-00001 => item_id
jewel_type => jewelry_type
precious_metal => metal
carat
diamond_cut => cut
diamond_color => color
clarity_grade => clarity
diamond_price that rises strongly with carat => price
certificate_lab => certification
jewel_sold_on => sale_date`,
    },
    {
      name: 'watches',
      cues: 'luxury watches|watches|watch collection|watch sales|pre owned watches|uhren|relojes de lujo|montres',
      columns: `watch_reference => reference_number
watch_model => model
watch_brand => brand
watch_year => year
case_material
case_diameter_mm => diameter_mm
watch_movement => movement
watch_condition => condition
watch_price => price
box_and_papers`,
    },
    {
      name: 'laundry',
      cues: 'laundry orders|dry cleaning orders|dry cleaning|laundry|laundromat|laundry service|dry cleaner orders|reinigungsaufträge|lavandería',
      columns: `order_id like LAU-00001
customer_name
phone
laundered_item => item
laundry_service => service
pieces_laundered => quantity
laundry_price => unit_price
total = quantity * unit_price
dropped_off_on => drop_off_date
laundry_ready_on 1 to 5 days after drop_off_date => pickup_date
laundry_status => status`,
    },
  ],
  concepts: concepts([
    ['style_number', 'style number|style code|style no', code('[ADFKLSW]{2}2[4-6]-[0-9]{4}', true)],
    ['garment', 'garment|garment name|clothing item|product|product name|item|kleidungsstück|prenda|vêtement', among(familyValues('garments', 'garment'))],
    ['garment_category', 'garment category|clothing category|apparel category|category|garment type', among(familyValues('garments', 'garment_category'))],
    ['fashion_brand', 'fashion brand|clothing brand|designer|brand', oneOf('Maison Verel|Northline|Luma Studio|Oak & Thread|Casa Lino|Rue 14|Arkad|Velora|Holm|Saint Clair')],
    ['garment_size', 'garment size|clothing size|size', oneOf('XS:8|S:22|M:30|L:24|XL:12|XXL:4')],
    ['garment_color', 'garment color|garment colour|color|colour', oneOf('Black:26|White:16|Navy:13|Beige:12|Grey:10|Olive:7|Burgundy:6|Pink:5|Denim Blue:5')],
    ['fabric_blend', 'fabric blend|fabric|fabric composition|textile', oneOf('100% Cotton:30|100% Linen:10|100% Merino Wool:10|95% Cotton 5% Elastane:20|60% Viscose 40% Linen:9|100% Recycled Polyester:13|100% Silk:5|100% Leather:3')],
    ['fashion_season', 'fashion season|collection season|collection', oneOf('Spring/Summer 2025:32|Autumn/Winter 2025:36|Spring/Summer 2026:20|Core:12')],
    ['retail_price', 'retail price|price|rrp', dec(6, 390, 2, skew(45))],
    ['release_price', 'release price|sneaker retail price', among([90, 100, 110, 120, 130, 140, 150, 160, 180, 190, 210], [7, 12, 16, 15, 13, 11, 9, 7, 5, 3, 2])],
    ['units_sold', 'units sold in season|units sold', int(4, 18000, skew(380))],
    ['sell_through', 'sell through percent|sell through', dec(8, 100, 1, bell(62, 18))],
    ['returned_item', 'returned item|item returned', flag(0.31)],
    ['fashion_return', 'fashion return reason|return reason', oneOf('Too small:32|Too large:26|Looks different:18|Changed mind:16|Faulty:5|Arrived late:3')],
    ['bought_at', 'bought at', timesOf('online', 'shopping')],
    ['cosmetic', 'cosmetic|cosmetic product|beauty product|product of beauty', among(familyValues('cosmetics', 'cosmetic'))],
    ['cosmetic_category', 'cosmetic category|beauty category', among(familyValues('cosmetics', 'cosmetic_category'))],
    ['beauty_brand', 'beauty brand|cosmetics brand', oneOf('Lumière|Dew Lab|Botanica|Glow & Co|Maison Rosé|Pure Theory|Noir Beauté|Seoul Skin')],
    ['shade', 'shade|colour shade', oneOf('Ivory|Porcelain|Beige|Sand|Honey|Caramel|Espresso|Rosewood|Coral|Ruby|Nude|Clear')],
    ['skin_type', 'skin type|hauttyp|tipo de piel|type de peau', oneOf('all:46|dry:18|oily:14|combination:14|sensitive:8')],
    ['volume_ml', 'volume ml|bottle ml|contents ml', among([5, 10, 15, 30, 50, 75, 100, 150, 200, 250], [6, 8, 12, 22, 20, 8, 9, 6, 6, 3])],
    ['cosmetic_price', 'cosmetic price', dec(3.5, 145, 2, skew(19))],
    ['cruelty_free', 'cruelty free', flag(0.74)],
    ['beauty_rating', 'beauty rating', dec(2.2, 5, 1, bell(4.2, 0.45))],
    ['beauty_reviews', 'beauty reviews count', int(0, 9800, skew(84))],
    ['stylist_name', 'stylist name|stylist|hairdresser|barber', fake('person.fullName')],
    ['salon_service', 'salon service|beauty service|beauty treatment', among(familyValues('salon', 'salon_service'))],
    ['salon_category', 'salon category', among(familyValues('salon', 'salon_category'))],
    ['appointment_at', 'appointment at|appointment time', timesOf('store', 'shopping', '-6mo', '+1mo')],
    ['service_minutes', 'service minutes|appointment minutes', int(15, 190, bell(62, 28))],
    ['service_price', 'service price|price of service', dec(14, 240, 2, skew(48))],
    ['salon_tip', 'salon tip', among([0, 2, 3, 5, 8, 10], [34, 16, 14, 22, 6, 8])],
    ['salon_status', 'salon status|appointment status', oneOf('completed:72|booked:16|cancelled:7|no-show:5')],
    ['sneaker_model', 'sneaker model|sneaker|shoe model', among(familyValues('sneakers', 'sneaker_model'))],
    ['sneaker_brand', 'sneaker brand|shoe brand', among(familyValues('sneakers', 'sneaker_brand'))],
    ['sneaker_size', 'sneaker size', among([36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46], [3, 5, 8, 9, 10, 13, 17, 15, 11, 6, 3])],
    ['colorway', 'colorway|colourway', oneOf('Triple White|Black/Red|University Blue|Panda|Sail/Gum|Wolf Grey|Pine Green|Bred|Lilac|Mocha')],
    ['resale_price', 'resale price', int(55, 2400, skew(210))],
    ['box_included', 'box included|original box', flag(0.88)],
    ['authenticated', 'authenticated|is authenticated', flag(0.94)],
    ['resold_on', 'resold on', daysOf('shopping')],
    ['jewel_type', 'jewel type|jewelry type|piece of jewelry', oneOf('Ring:42|Earrings:22|Necklace:18|Bracelet:12|Loose stone:6')],
    ['precious_metal', 'precious metal', oneOf('18k White Gold:34|18k Yellow Gold:28|Platinum:16|18k Rose Gold:14|Silver 925:8')],
    ['carat', 'carat|carats|karat', dec(0.2, 5, 2, skew(0.8))],
    ['diamond_cut', 'diamond cut|cut grade', oneOf('Ideal:38|Premium:26|Very Good:22|Good:10|Fair:4')],
    ['diamond_color', 'diamond color|colour grade', oneOf('D:12|E:18|F:18|G:21|H:15|I:10|J:6')],
    ['clarity_grade', 'clarity grade|clarity', oneOf('IF:4|VVS1:7|VVS2:10|VS1:16|VS2:23|SI1:24|SI2:14|I1:2')],
    ['diamond_price', 'diamond price|stone price', int(320, 68000, skew(3400))],
    ['certificate_lab', 'certificate lab', oneOf('GIA:62|IGI:24|HRD:14')],
    ['jewel_sold', 'jewel sold on', daysOf('shopping', '-3y')],
    ['watch_reference', 'watch reference|reference number of watch', code('[1-9]{5}[A-Z]{2}')],
    ['watch_model', 'watch model|watch', among(familyValues('watches', 'watch_model'))],
    ['watch_brand', 'watch brand', among(familyValues('watches', 'watch_brand'))],
    ['watch_year', 'watch year|year of watch', int(1968, 2025, bell(2012, 10))],
    ['case_material', 'case material', oneOf('Stainless steel:66|Gold:12|Titanium:10|Two-tone:9|Ceramic:3')],
    ['case_diameter', 'case diameter mm|case diameter', dec(28, 47, 1, bell(39.6, 2.6))],
    ['watch_movement', 'watch movement|movement', oneOf('automatic:74|manual:14|quartz:12')],
    ['watch_condition', 'watch condition', oneOf('unworn:18|very good:48|good:28|fair:6')],
    ['watch_price', 'watch price', int(600, 98000, skew(6800))],
    ['box_and_papers', 'box and papers', oneOf('box and papers:58|papers only:14|box only:12|none:16')],
    ['laundered_item', 'laundered item', oneOf('Shirt|Suit|Dress|Trousers|Coat|Blouse|Duvet|Curtains|Bed linen|Sweater|Wedding dress|Tablecloth|Jacket|Tie|Skirt')],
    ['laundry_service', 'laundry service type', oneOf('dry cleaning:48|wash and fold:26|ironing:18|stain removal:8')],
    ['pieces_laundered', 'pieces laundered', int(1, 12, skew(2.4))],
    ['laundry_price', 'laundry price', money(2.5, 60, 9)],
    ['dropped_off_on', 'dropped off on', daysOf('shopping')],
    ['laundry_ready_on', 'laundry ready on', daysOf('shopping')],
    ['laundry_status', 'laundry status', oneOf('picked up:74|ready:14|in progress:12')],
  ]), // prettier-ignore
};
