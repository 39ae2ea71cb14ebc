import { among, code, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';

export const LIBRARIES: Domain = {
  id: 'libraries',
  cues: 'library|library loans|library books|library members|book loans|book lending|bibliothek|bücherei|biblioteca|bibliothèque|librarian|library catalog|interlibrary loan|library fines|archive records|borrowed books|reading room',
  subjects: [
    {
      name: 'loans',
      cues: 'library loans|library|book loans|library checkouts|borrowed books|library loan data|ausleihen|préstamos de biblioteca|prêts de bibliothèque|library book loans|library checkouts data|library borrowing|borrowed library books|library book checkouts|book checkouts',
      columns: `loan_id like LOAN-000001
member_id
library_member => member_name
book_title
author_name => author
loan_date
due_date 21 days after loan_date
return_date only when returned is true, 2 to 40 days after loan_date
renewals
returned
library_branch => branch
fine only when return_date is after due_date`,
    },
    {
      name: 'library_branches',
      cues: 'public libraries|library branches|libraries of a city|city libraries|list of libraries|public libraries of a city|stadtbibliotheken|bibliotecas públicas|bibliothèques municipales',
      columns: `branch_no like LIB-001 => branch_id
library_branch => branch_name
address
city
phone
opening_hours
number_of_books 5000-180000
members 300-24000
yearly_visits 4000-420000
computers 2-60
accessible`,
    },
    {
      name: 'holdings',
      cues: 'library books|library catalog|library holdings|library collection|bibliothekskatalog|catálogo de biblioteca|library catalogue|library book catalog',
      columns: `isbn
book_title => title
author_name => author
book_genre => genre
shelf_mark
publication_year
copies_owned => copies
copies_on_loan never more than copies
library_branch => branch
media_type`,
    },
    {
      name: 'library_members',
      cues: 'library members|library cards|library card holders|library patrons|bibliotheksmitglieder|socios de la biblioteca',
      columns: `card_no like LIB-00001 => member_id
full_name
member_category => membership_type
email
phone
member_since => joined_date
books_borrowed_total => books_borrowed
open_fines => fines
card_valid_until => expiry_date`,
    },
    {
      name: 'holds',
      cues: 'library reservations|library holds|book reservations|book holds|interlibrary loan|vormerkungen',
      columns: `hold_id like HLD-00001
library_member => member_name
book_title
placed_at => reserved_at
queue_position
pickup_branch
hold_status => status
pickup_deadline`,
    },
    {
      name: 'library_events',
      cues: 'library events|library programs|story time sessions|library workshops',
      columns: `event_no like LE-001 => event_id
library_program => event_name
library_branch => branch
program_audience => audience
program_at => start_time
registered
attended never more than registered
librarian_name => host`,
    },
    {
      name: 'archive_records',
      cues: 'archive records|archives|archival records|archival documents|archivakten',
      columns: `archive_signature => record_id
record_title => title
record_creator => creator
record_from_year => year
archive_material => material
shelf_meters
digitized
access_restriction`,
    },
  ],
  concepts: concepts([
    ['card_no', 'card no|card number|card id|member card|ausweisnummer|número de carnet|numéro de carte', code('LC-######'), 'here'],
    ['book_title', 'book title|book|title|library book|buchtitel|título del libro|titre du livre', among(familyValues('books', 'book_title'))],
    ['book_genre', 'book genre|genre|subject of book', among(familyValues('books', 'book_genre'))],
    ['library_member', 'library member|borrower name|patron|patron name|member name|reader name|leser', fake('person.fullName')],
    ['author_name', 'author name|author|book author', fake('person.fullName')],
    ['loan_date', 'loan date|borrowed on|checked out on|date borrowed|checkout date|ausleihdatum', daysOf('shopping', '-1y')],
    ['renewals', 'renewals|times renewed|renewal count', among([0, 1, 2, 3], [68, 20, 8, 4])],
    ['returned', 'returned|is returned', flag(0.84)],
    ['library_branch', 'library branch|branch library|pickup branch|library location|zweigstelle', oneOf('Central Library:40|Northside:18|Riverside:16|University Quarter:14|Hillcrest:12')],
    ['fine', 'fine|overdue fine|late fee|fine amount', money(0, 24, 0.8)],
    ['open_fines', 'open fines|outstanding fines|unpaid fines', money(0, 60, 1.2)],
    ['shelf_mark', 'shelf mark|call number|classification number|signatur', code('[0-9]{3}.[0-9] [A-Z]{3}')],
    ['copies_owned', 'copies owned|number of copies|copies|available copies|copies held|copies total|total copies|copies in total|total number of copies', int(1, 12, skew(2))],
    ['copies_on_loan', 'copies on loan|copies out', int(0, 10, skew(1))],
    ['media_type', 'media type|material type|item format', oneOf('Book:72|E-book:10|Audiobook:6|DVD:6|Magazine:4|Game:2')],
    ['member_category', 'member category|patron type|library card type', oneOf('adult:48|child:22|student:18|senior:12')],
    ['member_since', 'member since', day('-12y', 'now')],
    ['borrowed_total', 'books borrowed total|total loans', int(0, 900, skew(34))],
    ['card_valid', 'card valid until', day('-1mo', '+2y')],
    ['placed_at', 'placed at|hold placed', timesOf('online', 'even', '-6mo')],
    ['queue_position', 'queue position|position in queue', int(1, 28, skew(3))],
    ['hold_status', 'hold status|reservation state', oneOf('waiting:46|ready for pickup:24|picked up:22|expired:5|cancelled:3')],
    ['pickup_deadline', 'pickup deadline', day('now', '+14d')],
    ['library_program', 'library program|program title', oneOf('Story Time for Toddlers|Book Club|Homework Help|Author Reading|Coding for Kids|Genealogy Workshop|Language Café|Senior Tech Help')],
    ['program_audience', 'program audience', oneOf('children:38|teens:14|adults:34|seniors:14')],
    ['program_at', 'program at', timesOf('school', 'outings', '-1y', '+2mo')],
    ['registered_count', 'registered', int(3, 60, skew(16))],
    ['attended_count', 'attended', int(0, 60, skew(13))],
    ['librarian_name', 'librarian name|librarian', fake('person.fullName')],
    ['archive_signature', 'archive signature|archive number', code('[A-D][1-9]-[0-9]{3}/[0-9]{2}')],
    ['record_title', 'record title', oneOf('Minutes of the Town Council|Land Register, Northern Parish|Letters of the Weber Family|Railway Construction Plans|School Attendance Lists|Photographs of the Harbor|Tax Rolls|Guild Accounts|Correspondence with the Ministry|Maps of the Estate')],
    ['record_creator', 'record creator|creator of record', oneOf('Town Council|District Court|Weber Family|State Railway|Harbor Authority|St. Anne Parish')],
    ['record_from_year', 'record from year|record year', int(1650, 1995, skew(1880))],
    ['archive_material', 'archive material', oneOf('Paper files:58|Bound volume:18|Photographs:10|Maps:8|Film reels:3|Parchment:3')],
    ['shelf_meters', 'shelf meters|shelf metres', dec(0.02, 6, 2, skew(0.2))],
    ['digitized', 'digitized|digitised|is digitized', flag(0.31)],
    ['access_restriction', 'access restriction', oneOf('open:78|on request:15|closed until 2040:7')],
  ]), // prettier-ignore
};
