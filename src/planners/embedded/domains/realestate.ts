import type { Domain } from '../model.js';
import { bell, concepts, day, dec, int, money, oneOf, skew, wholeMoney } from '../lexicon/builders.js';

export const REAL_ESTATE: Domain = {
  id: 'real estate',
  cues: 'real estate|property|properties|house|houses|housing|home|apartment|apartments|listing|listings|rental|rentals|tenant|tenants|landlord|mortgage|immobilien|wohnungen|inmuebles|viviendas|pisos|immobilier|appartements|realtor|condo',
  subjects: [
    {
      name: 'listings',
      cues: 'listings|property listings|houses|homes|properties|house prices|housing data|inmuebles|immobilien|annonces|real estate|homes for sale|house sales|apartments for sale',
      columns: `listing_id
address
city
state
zip_code
property_type
bedrooms
bathrooms
square_feet
year_built
list_price
listing_status
listed_date`,
    },
    {
      name: 'rentals',
      cues: 'rentals|apartments|rental listings|rental properties|flats|wohnungen|alquileres',
      columns: `rental_id
address
city
bedrooms
bathrooms
area_sqm
monthly_rent
furnished
available_from`,
    },
    {
      name: 'tenants',
      cues: 'tenants|leases|rental contracts|mietvertrage|lease agreements',
      columns: `lease_id
tenant_name
phone
address
lease_start
lease_end
monthly_rent
lease_status`,
    },
    {
      name: 'agents',
      cues: 'agents|realtors',
      columns: `agent_id
full_name
agency
phone
email
listings_sold
commission_rate`,
    },
  ],
  concepts: concepts([
    ['property_type', 'property type|type|home type|house type|type of property|listing type|building type|dwelling type|immobilientyp|tipo de vivienda|tipo de propiedad|type de bien', oneOf('Single Family:46|Condo:20|Townhouse:15|Apartment:13|Multi-Family:6')],
    ['price', 'price|list price|sale price|listing price|precio|preis|prix|sold price|asking price|value', wholeMoney(90000, 2500000, 385000)],
    ['rooms', 'rooms|number of rooms|room count', int(1, 8, bell(3.4, 1.4))],
    ['area', 'area|size|surface|área|fläche|superficie|floor area|living area', int(28, 420, skew(96))],
    ['status', 'status|listing status|property status', oneOf('active:56|pending:18|sold:22|withdrawn:4')],
    ['lease_status', 'lease status', oneOf('active:78|expired:14|terminated:8')],
    ['available_from', 'available from|available date|move in date', day('now', '+6mo')],
    ['listings_sold', 'listings sold|sales count', int(0, 80, skew(12))],
    ['commission_rate', 'commission rate', dec(1, 6, 2, bell(2.8, 0.7))],
    ['furnishing', 'furnishing|furnished status', oneOf('unfurnished:52|furnished:30|semi-furnished:18')],
    ['hoa_fee', 'hoa|hoa fee|condo fee|maintenance fee', money(0, 900, 220)],
    ['energy_class', 'energy class|energy rating|energy efficiency|energy label', oneOf('A:8|B:16|C:26|D:24|E:14|F:8|G:4')],
  ]), // prettier-ignore
};
