import type { Domain } from '../model.js';
import { among, bell, concepts, dec, flag, int, oneOf, skew, wholeMoney } from '../lexicon/builders.js';
import { EPISODES } from '../vocabulary/texts.js';
import { familyValues } from '../vocabulary/families.js';

export const MEDIA: Domain = {
  id: 'media',
  cues: 'media|streaming|movie|movies|film|films|series|show|shows|book|books|news|article|articles|watch history|tv|netflix|peliculas|bucher|libros|livres|theater|theatre|publishing|box office|blog',
  subjects: [
    {
      name: 'watch_history',
      cues: 'watch history|streaming|streaming history|viewing|netflix',
      columns: `profile_id
title
content_type
genre
watch_minutes
completed
device
watched_at`,
    },
    {
      name: 'movies',
      cues: 'movies|films|movie database|movie|peliculas|filme|shows|tv shows|series',
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
      cues: 'books|book catalog|bookstore|libros|bucher|livres',
      columns: `isbn
book_title
author
book_genre
publisher
publication_year
pages
price`,
    },
    {
      name: 'articles',
      cues: 'articles|news|news articles|blog posts',
      columns: `article_id
headline
author
category
published_at
word_count
views
comments_count`,
    },
  ],
  concepts: concepts([
    ['movie_title', 'title|movie title|movie|film|film title|show|show title|series title|movie name|name|content title|program|titel|película|título|titre|film name|series', among(familyValues('titles', 'movie_title'))],
    ['genre', 'genre|category|movie genre|genres|content genre|género', among(familyValues('titles', 'genre'))],
    ['content_type', 'content type|type|media kind|title type|format', oneOf('movie:46|series:46|documentary:8')],
    ['book_title', 'book title|book|book name|libro|buch|livre', among(familyValues('books', 'book_title'))],
    ['book_genre', 'book genre|book category|literary genre', among(familyValues('books', 'book_genre'))],
    ['headline', 'headline|article title|article headline|news title|article|blog title|post title', oneOf('City Council Approves New Park|Markets Close Higher After Rate Decision|Scientists Map Ocean Floor|Local Team Wins Final|Storm Warning for the Coast|New Museum Opens Downtown|Electric Buses Hit the Road|Housing Prices Level Off|School Wins Robotics Prize|Farmers Welcome Late Rain|Airport Expands Terminal|Study Links Sleep and Memory|Festival Draws Record Crowd|Bridge Repairs Begin Monday')],
    ['box_office', 'box office|gross|box office gross|worldwide gross', wholeMoney(100000, 900000000, 24000000)],
    ['runtime', 'runtime|runtime minutes|length|duration|running time|dauer|duración', int(18, 195, bell(98, 24))],
    ['rating', 'rating|imdb rating|score|imdb score|critic score|imdb', dec(1, 10, 1, bell(6.8, 1.1))],
    ['age_rating', 'age rating|content rating|maturity rating|parental rating|certificate', oneOf('G:12|PG:22|PG-13:34|R:26|NC-17:6')],
    ['episode_title', 'episode title|episode|episode name', among(EPISODES)],
    ['season_number', 'season|season number|episode number|episode no', int(1, 12, skew(3))],
    ['section', 'section|news category|news section|article category|topic', oneOf('Politics|Business|Sports|Culture|Technology|Science|Local|Opinion')],
    ['completed', 'completed|finished|watched to end', flag(0.58)],
  ]), // prettier-ignore
};
