import { among, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';
import { EXHIBITIONS } from '../vocabulary/names/titles.js';
import { MUSEUMS } from '../vocabulary/names/places.js';

export const CULTURE: Domain = {
  id: 'art and culture',
  cues: 'museum|museum visitors|museum collection|artwork|painting|sculpture|art gallery|art collection|art auction|auction|auction lots|exhibition|antiques|art sales|museo|musée|kunstwerke|gemälde|obras de arte|œuvres d art|versteigerung|subasta|vente aux enchères|artists|accession no|accession number|museum objects|museum items|on display',
  subjects: [
    {
      name: 'artworks',
      cues: 'artworks|museum collection|art collection|paintings|gallery inventory|kunstwerke|gemälde|obras de arte|œuvres d art|artwork collection|museum artworks|museum exhibits|museum objects|museum artefacts|museum artifacts|museum inventory|museum pieces',
      columns: `accession_number
artwork_title => title
artist
art_movement
medium
year_created => year
height_cm_of_work => height_cm
width_cm_of_work => width_cm
museum_gallery => location
acquired_on => acquisition_date
insured_for => estimated_value`,
    },
    {
      name: 'museum_visitors',
      cues: 'museum visitors|museum|museum visits|museum tickets|museum admissions|museumsbesucher|visitantes del museo|visiteurs du musée|museum visitor data|museum ticket sales',
      columns: `ticket_number like MUS-000001
museum_name => museum
visitor_type
admission_fee => ticket_price
party_size
visitor_country => country
audio_guide
entered_at => entry_time
visit_minutes => duration_minutes
visitor_rating => rating`,
    },
    {
      name: 'exhibitions',
      cues: 'exhibitions|museum exhibitions|art exhibitions|gallery exhibitions|ausstellungen|exposiciones|expositions',
      columns: `exhibition_id like EXH-001
exhibition_title => title
museum_name
curator_name => curator
opens_on => start_date
end_date duration_days days after start_date
run_days => duration_days
works_shown => artworks
exhibition_visitors => visitors
exhibition_budget => budget`,
    },
    {
      name: 'auction_lots',
      cues: 'auction lots|art auction|auction|auction results|auction bids|versteigerung|subasta|vente aux enchères|auctions|art auctions|auction sales|auction house sales',
      columns: `lot_number => lot_id
artwork => title
painter => artist
auction_house
auction_estimate => estimate
hammer_price that rises strongly with estimate
bids_placed => bids
sold
auctioned_on => auction_date`,
    },
    {
      name: 'art_sales',
      cues: 'art sales|art gallery sales|art gallery|gallery sales|kunstverkäufe|ventas de arte',
      columns: `sale_number like ART-0001 => sale_id
artwork => title
painter => artist
art_medium => medium
collector_name => buyer_name
gallery_name => gallery
asking_price => price
discount_percent
framed
sold_on => sale_date`,
    },
    {
      name: 'artists',
      cues: 'artists|contemporary artists|visual artists|künstler|artistas|artistes plasticiens',
      columns: `artist_id like ART-001
artist_name
birth_year
nationality
art_medium => medium
art_movement
works_in_collection
gallery_name
average_work_price => average_price`,
    },
  ],
  concepts: concepts([
    ['accession_number', 'accession no|accession number|accession|inventory number|object number', code('19[5-9]#.[1-9]#.[1-9]#', true)],
    ['object_period', 'period|era|culture period', oneOf('Roman:16|Medieval:14|Renaissance:10|Baroque:9|Bronze Age:8|Iron Age:8|Victorian:12|Edo:5|Ming:5|Qing:6|Art Nouveau:7')],
    ['museum_object', 'object|object name|artefact|artifact', oneOf('Amphora|Bronze brooch|Silver goblet|Oil lamp|Ivory comb|Tapestry|Pocket watch|Porcelain vase|Wooden chest|Sword|Funerary mask|Clay tablet|Gold coin|Embroidered robe|Snuff box|Chess piece')],
    ['object_material', 'material|medium of object', oneOf('bronze:16|ceramic:20|silver:11|wood:12|gold:6|marble:8|glass:8|textile:8|ivory:4|iron:7')],
    ['object_maker', 'maker|made by|manufacturer of object', fake('person.fullName')],
    ['came_in', 'acquired|acquired on|date acquired|acquisition date|accessioned', day('-40y', '-1mo')],
    ['artwork', 'artwork|artwork title|painting|work of art|art piece|title of work|title|gemälde|kunstwerk|obra de arte|œuvre d art', among(familyValues('artworks', 'artwork'))],
    ['painter', 'painter|artist|artist of work|maler|künstler|pintor|artista|peintre|artiste', among(familyValues('artworks', 'painter'))],
    ['contemporary_artist', 'artist name|name of artist', fake('person.fullName')],
    ['art_movement', 'art movement|art style|artistic movement|kunstrichtung|movimiento artístico', among(familyValues('artworks', 'art_movement'))],
    ['accession_number', 'accession number|inventory number of work|object number', code('19[5-9][0-9].[0-9]{3}', true)],
    ['art_medium', 'art medium|medium|artwork medium|technique of work|art technique', oneOf('Oil on canvas:42|Watercolor:14|Acrylic on canvas:14|Bronze:7|Screen print:8|Charcoal:6|Photograph:6|Mixed media:3')],
    ['year_created', 'year created|year of creation|created in year|year painted', int(1480, 2020, skew(1880))],
    ['work_height', 'height cm of work|work height', dec(14, 320, 1, skew(68))],
    ['work_width', 'width cm of work|work width', dec(14, 420, 1, skew(78))],
    ['museum_gallery', 'museum gallery|gallery room|room in museum', code('Room [1-4][0-9]')],
    ['acquired_on', 'acquired on|acquisition date', daysOf('working', '-40y')],
    ['insured_for', 'insured for|insurance value|insured value of work|insured value|insured amount', int(2000, 60000000, skew(240000))],
    ['museum_name', 'museum name|museum', oneOf(MUSEUMS)],
    ['visitor_type', 'visitor type|ticket category|admission type|visitor category', oneOf('adult:52|senior:14|student:14|child:12|member:8')],
    ['admission_fee', 'admission fee|entrance fee|admission', among([0, 5, 8, 10, 12, 14, 16, 18, 22], [14, 8, 14, 14, 18, 12, 10, 6, 4])],
    ['visitor_country', 'visitor country|country of visitor', fake('location.country', { world: true })],
    ['audio_guide', 'audio guide|audioguide', flag(0.28)],
    ['entered_at', 'entered at|entry time|admitted at entrance', timesOf('store', 'outings')],
    ['visit_minutes', 'visit minutes|minutes in museum|stay minutes', int(15, 300, skew(94))],
    ['visitor_rating', 'visitor rating', among([1, 2, 3, 4, 5], [2, 4, 14, 38, 42])],
    ['exhibition_title', 'exhibition title|exhibition|exhibition name|ausstellung|exposición|exposition', oneOf(EXHIBITIONS)],
    ['curator_name', 'curator name|curator', fake('person.fullName')],
    ['opens_on', 'opens on|exhibition opening', daysOf('working', '-2y', '+6mo')],
    ['run_days', 'run days|exhibition days', among([30, 45, 60, 75, 90, 120, 150, 180], [8, 10, 18, 14, 24, 14, 6, 6])],
    ['works_shown', 'works shown|exhibits|number of works', int(12, 380, skew(76))],
    ['exhibition_visitors', 'exhibition visitors', int(900, 680000, skew(32000))],
    ['exhibition_budget', 'exhibition budget', int(8000, 4200000, skew(160000))],
    ['lot_number', 'lot number|lot no|auction lot|lot', int(1, 620)],
    ['auction_house', 'auction house|auktionshaus', oneOf('Hartwell & Sons|Galerie Moreau|Northgate Auctions|Lindholm|Casa Valdés|Beckmann Auktionen')],
    ['estimate_low', 'auction estimate|estimate|estimate low|low estimate', int(200, 900000, skew(5200))],
    ['estimate_high', 'estimate high|high estimate', int(900, 3200000, skew(21000))],
    ['hammer_price', 'hammer price|realized price|winning bid|zuschlagspreis|precio de remate', int(150, 4800000, skew(6800))],
    ['bids_placed', 'bids placed|number of bids|bid count|bids', int(0, 64, skew(7))],
    ['lot_sold', 'sold|is sold|lot sold', flag(0.82)],
    ['auctioned_on', 'auctioned on|auction date', daysOf('working', '-3y')],
    ['collector_name', 'collector name|collector|buyer of work', fake('person.fullName')],
    ['gallery_name', 'gallery name|gallery|galerie|galería', oneOf('Galerie Nord|White Room|Studio 27|Atelier Lumen|Kunsthaus Weber|Casa Roja|Pier Gallery')],
    ['work_price', 'work price|price of work', int(180, 240000, skew(3400))],
    ['work_discount', 'discount percent', among([0, 5, 10, 15, 20], [56, 14, 20, 6, 4])],
    ['framed', 'framed|is framed', flag(0.56)],
    ['sold_on', 'sold on', daysOf('shopping')],
    ['works_in_collection', 'works in collection|number of artworks', int(1, 240, skew(9))],
    ['average_work_price', 'average work price', money(240, 380000, 4200)],
    ['artist_birth_year', 'birth year', int(1928, 2000, skew(1968))],
  ]), // prettier-ignore
};
