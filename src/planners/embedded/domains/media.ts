import type { Domain } from '../model.js';
import { among, bell, clock, concepts, day, dec, fake, flag, int, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { EPISODES } from '../vocabulary/texts.js';
import { familyValues } from '../vocabulary/families.js';
import { daysOf, timesOf } from './habits.js';
import { HEADLINES } from '../vocabulary/names/press.js';
import { ALL_FILMS } from '../vocabulary/names/films.js';

export const MEDIA: Domain = {
  id: 'media',
  cues: 'media|streaming|movie|movies|film|films|series|show|shows|book|books|news|article|articles|watch history|tv|netflix|peliculas|bucher|libros|livres|theater|theatre|publishing|box office|blog|press|press releases|newspaper|newspapers|magazine|magazines|radio airplay|film festival|journalist|journalists|reporters|television|tv ratings|tv channel|audience ratings|commercials|tv commercials|tv spots|spot id|advertiser',
  subjects: [
    {
      name: 'watch_history',
      cues: 'watch history|streaming|streaming history|viewing|netflix|viewing history|netflix watch history|streaming data|video streaming|netflix viewing history|video streaming history',
      columns: `view_id like VIEW-000001
user_id
title
content_type
genre
watched_minutes => duration_minutes
completed
device
watched_at`,
    },
    {
      name: 'movies',
      cues: 'movies|films|movie database|movie|peliculas|filme|shows|tv shows|series|movie list|film list|movie catalog|movie data|anime|anime list|anime series|cartoons',
      columns: `movie_id
title
genre
release_year
director
runtime_minutes
rating
box_office`,
    },
    {
      name: 'books',
      cues: 'books|book catalog|bookstore|libros|bucher|livres|book list|book collection|book database|bookshop inventory',
      columns: `isbn
book_title => title
author
book_genre => genre
publisher
publication_year
pages_in_book => pages
book_price => price`,
    },
    {
      name: 'articles',
      cues: 'articles|news|news articles|blog posts|news article data|blog articles|magazine articles',
      columns: `article_id
headline
author
section
published_at
word_count
views
comments_count`,
    },
    {
      name: 'box_office',
      cues: 'box office|movie box office|weekend box office|kinokassen|taquilla|box office data|box office results|movie ticket revenue',
      columns: `week_no like W-001 => week_id
title => movie_title
weekend_date => date
weekend_gross => gross
theaters
per_theater_average
change_from_last_week
weeks_released
distributor_name => distributor`,
    },
    {
      name: 'movie_reviews',
      cues: 'movie reviews|film reviews|movie ratings|filmkritiken|críticas de películas|movie review data|reviews of movies',
      columns: `review_no like MR-00001 => review_id
title => movie_title
genre
critic_handle => reviewer
stars_out_of_10 => rating
film_review => review_text
likes_on_review => likes
reviewed_on_day => review_date`,
    },
    {
      name: 'subscribers',
      cues: 'streaming subscribers|newspaper subscriptions|magazine subscriptions|streaming accounts|zeitungsabos|suscriptores de streaming|streaming service subscribers|streaming service customers|netflix subscribers|streaming subscriptions|magazine subscribers|newspaper subscribers|magazine subscription list|press subscribers',
      columns: `account_no like STR-00001 => subscriber_id
full_name
email
streaming_plan => plan
price_monthly => monthly_price
profiles_used
favorite_genre
subscribed_since => start_date
hours_watched_monthly => hours_watched
cancelled`,
    },
    {
      name: 'cast',
      cues: 'actors|cast and crew|film cast|actors and roles|schauspieler|actores|acteurs',
      columns: `credit_no like CST-00001 => credit_id
title => movie_title
actor_name
character_played => character_name
billing_order
screen_minutes
actor_fee => salary
award_nominated`,
    },
    {
      name: 'news',
      cues: 'newsroom|news coverage|journalists|press articles|presseartikel|noticias|actualités|newspaper articles|newspaper stories',
      columns: `story_no like NEWS-00001 => story_id
headline
section
reporter_name => author
published_at
read_minutes
readers_of_story => views
shares_of_story that rises strongly with views => shares
paywalled => is_paywalled
corrections`,
    },
    {
      name: 'manuscripts',
      cues: 'manuscripts|book publishing|publishing house|book contracts|verlag|editorial|maison d édition',
      columns: `manuscript_no like MAN-0001 => manuscript_id
working_title => title
writer_name => author
literary_form => genre
word_total => word_count
submitted_to_editor => submission_date
advance_paid => advance
print_run
acquisition_state => status`,
    },
    {
      name: 'tv_episodes',
      cues: 'tv show episodes|tv episodes|tv shows|tv series|television shows|series episodes|television series|television programs|fernsehserien|series de televisión|séries télévisées',
      columns: `episode_id like EPS-00001
tv_show => show_title
season_no => season
episode_no => episode_number
tv_genre => genre
tv_network => network
aired_on => air_date
episode_runtime => runtime_minutes
viewers_millions
episode_score => rating`,
    },
    {
      name: 'book_sales',
      cues: 'book sales|bookstore sales|bookshop sales|sold books|books sold|sales of a bookstore|sales data for a bookstore|sales data for a small bookstore|buchverkäufe|ventas de libros|ventes de livres',
      columns: `sale_id like BKS-00001
sold_book_on => sale_date
book_title => title
author
book_genre => genre
book_format => format
copies_in_sale => quantity
book_price => unit_price
total = quantity * unit_price
payment_method`,
    },
    {
      name: 'book_reviews',
      cues: 'book reviews|book ratings|reader reviews|goodreads reviews|buchrezensionen|reseñas de libros|critiques de livres',
      columns: `review_id like BR-00001
book_title => title
author
book_genre => genre
reader_handle => reviewer
reader_stars => rating
review_text
reviewed_book_on => review_date
reader_likes => likes`,
    },
    {
      name: 'reading_log',
      cues: 'reading list|reading log|books read|books i read|reading tracker|reading history|leseliste|lista de lecturas',
      columns: `entry_id like RD-0001
book_title => title
author
book_genre => genre
pages_read_total => pages
reading_began => start_date
reading_ended 3 to 40 days after start_date => finish_date
reading_format => format
reading_stars => rating`,
    },
    {
      name: 'press_releases',
      cues: 'press releases|press release list|media releases|pressemitteilungen|comunicados de prensa|communiqués de presse',
      columns: `release_no like PR-0001 => release_id
release_title => headline
issuing_company => organization
press_contact => contact_name
contact_email
release_topic => topic
released_on => release_date
outlets_reached
media_pickups => pickups
release_state => status`,
    },
    {
      name: 'radio_plays',
      cues: 'radio playlist|radio airplay|songs on the radio|radio plays|airplay|radio station log|radio log',
      columns: `play_no like RP-00001 => play_id
radio_station => station
aired_at => played_at
song_title
artist
genre
song_seconds => duration_seconds
radio_show => show
song_requested => requested`,
    },
    {
      name: 'festival_films',
      cues: 'film festival submissions|film festival screenings|film festival entries|film festival films|festival screenings|film submissions|short film submissions|festival submissions',
      columns: `submission_id
film_title => title
director_name => director
film_country => country
film_category => category
film_minutes => runtime_minutes
submitted_on => submission_date
film_entry_fee => entry_fee
jury_score
selection_state => status`,
    },
    {
      name: 'tv_ratings',
      cues: 'tv ratings|television ratings|tv audience|tv viewership|einschaltquoten|audiencias de televisión|audiences tv',
      columns: `aired_on => date
tv_channel => channel
programme_title => program
programme_genre => genre
aired_from => start_time
programme_minutes => duration_minutes
viewers_in_millions => viewers_millions
audience_share => share_percent
tv_rating that rises strongly with viewers_millions => rating`,
    },
    {
      name: 'journalists',
      cues: 'journalists|reporters|press contacts|media contacts|editors|journalisten|periodistas',
      columns: `journalist_no like JR-001 => journalist_id
journalist_name => name
outlet
beat
email
phone
press_city => city
articles_written
press_card => has_press_card`,
    },
  ],
  concepts: concepts([
    ['movie_called', 'name', among(familyValues('titles', 'movie_title')), 'weak'],
    ['movie_title', 'title|movie title|movie|film|film title|show|show title|series title|movie name|content title|program|titel|película|título|titre|film name|series', among(familyValues('titles', 'movie_title'))],
    ['genre', 'genre|category|movie genre|genres|content genre|género', among(familyValues('titles', 'genre'))],
    ['content_type', 'content type|type|media kind|title type|format', oneOf('movie:46|series:46|documentary:8')],
    ['book_title', 'book title|book|book name|libro|buch|livre', among(familyValues('books', 'book_title'))],
    ['book_genre', 'book genre|book category|literary genre', among(familyValues('books', 'book_genre'))],
    ['headline', 'headline|article title|article headline|news title|article|blog title|post title', oneOf(HEADLINES)],
    ['film_budget', 'film budget|budget|budget usd|budget in dollars|production budget|movie budget', wholeMoney(200000, 320000000, 16000000)],
    ['box_office', 'box office|gross|box office gross|worldwide gross', wholeMoney(100000, 900000000, 24000000)],
    ['runtime', 'runtime|runtime minutes|length|duration|running time|dauer|duración', int(18, 195, bell(98, 24))],
    ['rating', 'rating|imdb rating|score|imdb score|critic score|imdb', dec(1, 10, 1, bell(6.8, 1.1))],
    ['age_rating', 'age rating|content rating|maturity rating|parental rating|certificate', oneOf('G:12|PG:22|PG-13:34|R:26|NC-17:6')],
    ['episode_title', 'episode title|episode|episode name', among(EPISODES)],
    ['season_number', 'season|season number|episode number|episode no', int(1, 12, skew(3))],
    ['section', 'section|news category|news section|article category|topic', oneOf('Politics|Business|Sports|Culture|Technology|Science|Local|Opinion')],
    ['completed', 'completed|finished|watched to end', flag(0.58)],
    ['watched_moment', 'watched at|viewed at', timesOf('evening', 'weekend', '-6mo')],
    ['published_moment', 'published at', timesOf('office', 'working')],
    ['watched_minutes', 'watched minutes|minutes watched', int(1, 178, skew(48))],
    ['pages_in_book', 'pages in book', int(64, 980, bell(336, 120))],
    ['book_price', 'book price', among([6.99, 8.99, 10.99, 12.99, 14.99, 17.99, 22, 26, 34], [8, 12, 18, 19, 15, 11, 9, 5, 3])],
    ['weekend_date', 'weekend date', daysOf('weekend', '-3y')],
    ['weekend_gross', 'weekend gross', wholeMoney(1200, 180000000, 900000)],
    ['theaters', 'theaters|number of theaters', int(2, 4400, skew(620))],
    ['per_theater', 'per theater average', wholeMoney(90, 48000, 1600)],
    ['gross_change', 'change from last week', dec(-82, 60, 1, bell(-38, 18))],
    ['weeks_released', 'weeks released', int(1, 24, skew(4))],
    ['distributor_name', 'distributor name', oneOf('Northlight Pictures|Blue Harbor Films|Meridian|Studio Verne|Lumen Releasing|Kestrel')],
    ['critic_handle', 'critic handle', fake('internet.username')],
    ['stars_out_of_10', 'stars out of 10', int(1, 10, bell(6.8, 1.9))],
    ['film_review', 'film review', oneOf('A slow burn that pays off.|Two hours I will never get back.|Stunning photography, thin story.|The lead carries every scene.|Funny, warm and a bit too long.|Predictable twist.|Best score of the year.|The sequel nobody needed.|I cried twice.|Great first half.|Perfect Sunday movie.|Loud, dumb and fun.')],
    ['likes_on_review', 'likes on review', int(0, 2400, skew(4))],
    ['reviewed_day', 'reviewed on day', daysOf('weekend')],
    ['streaming_plan', 'streaming plan', oneOf('Basic with ads:36|Standard:42|Premium:22')],
    ['price_monthly', 'price monthly', among([5.99, 9.99, 13.99, 17.99], [30, 28, 28, 14])],
    ['profiles_used', 'profiles used', int(1, 5, skew(2))],
    ['subscribed_since', 'subscribed since', day('-6y', 'now')],
    ['hours_watched_monthly', 'hours watched monthly', dec(0, 140, 1, skew(19))],
    ['stream_cancelled', 'cancelled', flag(0.14)],
    ['actor_name', 'actor name', fake('person.fullName')],
    ['character_played', 'character played|character name', oneOf('Captain Reyes|Dr. Lin|Nora|The Stranger|Detective Cole|Queen Isolde|Sam|Professor Hale|Young Max|Agent Moss|Grandmother|Officer Dean|Captain Ines Vale|Marlow|Sister Agnes|Inspector Brandt|The Collector|Lady Ashcombe|Rook|Dr. Okafor|Little Ada|Colonel Stern|Jonah|Miss Delacroix')],
    ['billing_order', 'billing order', int(1, 18, skew(4))],
    ['screen_minutes', 'screen minutes', int(1, 118, skew(22))],
    ['actor_fee', 'actor fee', wholeMoney(900, 18000000, 42000)],
    ['award_nominated', 'award nominated', flag(0.06)],
    ['read_minutes', 'read minutes', int(1, 24, skew(4))],
    ['readers_of_story', 'readers of story', int(40, 1900000, skew(8400))],
    ['story_shares', 'shares of story', int(0, 42000, skew(64))],
    ['paywalled', 'paywalled', flag(0.42)],
    ['corrections', 'corrections', among([0, 1, 2], [95, 4, 1])],
    ['working_title', 'working title', oneOf(ALL_FILMS)],
    ['writer_name', 'writer name', fake('person.fullName')],
    ['literary_form', 'literary form', oneOf('novel:52|non-fiction:24|short stories:8|children\'s book:10|poetry:6')],
    ['word_total', 'word total', int(4000, 240000, bell(88000, 30000))],
    ['submitted_to_editor', 'submitted to editor', daysOf('working', '-3y')],
    ['advance_paid', 'advance paid', wholeMoney(0, 480000, 8000)],
    ['print_run', 'print run', int(300, 180000, skew(3500))],
    ['acquisition_state', 'acquisition state', oneOf('declined:74|in review:14|acquired:9|published:3')],
    ['tv_show', 'tv show|name of show|series name', among(familyValues('tv_shows', 'tv_show'))],
    ['season_no', 'season no', int(1, 8, skew(2.4))],
    ['episode_no', 'episode no', int(1, 22, bell(7, 4))],
    ['tv_genre', 'tv genre', oneOf('Drama:34|Crime:20|Comedy:20|Science Fiction:10|Reality:8|Documentary:8')],
    ['tv_network', 'tv network', oneOf('Channel One|Metro TV|Northstar|StreamBox|Vista Plus|Public Vision|Nova Network')],
    ['aired_on', 'aired on', daysOf('even', '-6y')],
    ['episode_runtime', 'episode runtime', among([22, 28, 42, 45, 48, 52, 58], [18, 12, 22, 18, 12, 10, 8])],
    ['viewers_millions', 'viewers millions', dec(0.1, 14, 2, skew(1.8))],
    ['episode_score', 'episode score', dec(4.8, 9.9, 1, bell(7.8, 0.8))],
    ['sold_book_on', 'sold book on', daysOf('shopping', '-1y')],
    ['book_format', 'book format', oneOf('paperback:52|hardcover:24|e-book:16|audiobook:8')],
    ['copies_in_sale', 'copies in sale', among([1, 2, 3, 4], [80, 14, 4, 2])],
    ['reader_handle', 'reader handle', fake('internet.username')],
    ['reader_stars', 'reader stars', among([1, 2, 3, 4, 5], [4, 8, 22, 38, 28])],
    ['reviewed_book_on', 'reviewed book on', daysOf('even')],
    ['reader_likes', 'reader likes', int(0, 420, skew(5))],
    ['pages_read_total', 'pages read total', int(96, 920, bell(340, 120))],
    ['reading_began', 'reading began', daysOf('even', '-3y')],
    ['reading_ended', 'reading ended', daysOf('even', '-3y')],
    ['reading_format', 'reading format', oneOf('paperback:46|e-book:30|audiobook:14|hardcover:10')],
    ['reading_stars', 'reading stars', among([2, 3, 4, 5], [8, 24, 42, 26])],
    ['release_title', 'release title', oneOf('Company Opens New Headquarters|Record Results for the Third Quarter|New Product Line Announced|Partnership With City University|Award for Sustainable Design|Chief Executive Steps Down|Expansion Into New Markets|Charity Run Raises Record Sum|New App for Customers Launched|Factory to Run on Solar Power')],
    ['issuing_company', 'issuing company', fake('company.name')],
    ['press_contact', 'press contact', fake('person.fullName')],
    ['release_topic', 'release topic', oneOf('product launch:30|financial results:20|partnership:18|personnel:14|event:18')],
    ['released_on', 'released on', daysOf('working', '-2y')],
    ['outlets_reached', 'outlets reached', int(3, 420, skew(60))],
    ['media_pickups', 'media pickups', int(0, 120, skew(6))],
    ['release_state', 'release state', oneOf('published:84|embargoed:6|draft:10')],
    ['radio_station', 'radio station', oneOf('Harbor FM|City Radio 101|Classic Gold|Wave 99|Rock Antenne|Radio Nova|Sunrise FM')],
    ['aired_at', 'aired at', timesOf('rush', 'even', '-3mo')],
    ['song_seconds', 'song seconds', int(120, 420, bell(218, 38))],
    ['radio_show', 'radio show', oneOf('Morning Show|Drive Time|Midday Mix|Night Line|Weekend Charts|Lunch Break')],
    ['song_requested', 'song requested', flag(0.08)],
    ['film_title', 'film title', oneOf(ALL_FILMS)],
    ['director_name', 'director name', fake('person.fullName')],
    ['film_country', 'film country', fake('location.country', { world: true })],
    ['film_category', 'film category', oneOf('short fiction:38|documentary:24|feature:18|animation:12|experimental:8')],
    ['film_minutes', 'film minutes', int(3, 150, skew(24))],
    ['submitted_on', 'submitted on', day('-10mo')],
    ['film_entry_fee', 'film entry fee', among([0, 15, 25, 35, 50, 70])],
    ['jury_score', 'jury score', dec(1, 10, 1, bell(6.2, 1.5))],
    ['selection_state', 'selection state', oneOf('selected:14|rejected:62|shortlisted:10|in review:14')],
    ['aired_on', 'aired on', day('-1y')],
    ['tv_channel', 'tv channel|channel|channel name', oneOf('Channel One|City TV|News 24|Sport Plus|Family Channel|Kino TV|National Two|Music TV')],
    ['programme_title', 'programme title', oneOf('Evening News|Crime Scene North|The Big Quiz|Saturday Show|Football Live|Weather Report|House Hunters|Late Talk|Cooking With Friends|Nature Watch|Morning Magazine|Family Ties')],
    ['programme_genre', 'programme genre', oneOf('news:24|drama:20|quiz:10|sport:14|entertainment:18|documentary:14')],
    ['aired_from', 'aired from', clock('06:00', '23:30', '15m')],
    ['programme_minutes', 'programme minutes', among([15, 30, 45, 60, 90, 120], [10, 24, 18, 26, 16, 6])],
    ['viewers_in_millions', 'viewers in millions', dec(0.05, 12, 2, skew(1.4))],
    ['audience_share', 'audience share|market share percent', dec(0.4, 42, 1, skew(8))],
    ['tv_rating', 'tv rating', dec(0.1, 14, 1, skew(2.1))],
    ['journalist_name', 'journalist name|reporter|reporter name', fake('person.fullName')],
    ['outlet', 'outlet|media outlet|news outlet|newspaper', oneOf('Daily Courier|Morning Post|City Herald|The Observer|News 24|Radio Nova|Evening Star|Harbor Gazette|The Chronicle')],
    ['beat', 'beat|news beat', oneOf('politics:22|sports:18|business:18|culture:16|local:18|science:8')],
    ['press_city', 'press city', fake('location.city')],
    ['articles_written', 'articles written', int(2, 900, skew(120))],
    ['press_card', 'press card', flag(0.82)],
  ]), // prettier-ignore
};
