import { oneOf, weighted } from '../builders.js';
import { ofAllKinds, ofFirst, ofSecond } from '../../vocabulary/names/spread.js';
import { APPS } from '../../vocabulary/names/crews.js';
import { TRIVIA } from '../../vocabulary/names/learning.js';
import { THEATRES } from '../../vocabulary/names/places.js';
import { BLOG_POSTS, HEADLINES } from '../../vocabulary/names/press.js';
import { EXHIBITIONS, PLAYS } from '../../vocabulary/names/titles.js';
import { type Circle, table } from './circle.js';

/** Tables in which a plain "title", "name" or "question" is that of one kind of work. */
export const NAMED_TABLES: readonly Circle[] = [
  table('quiz questions', 'quiz questions|trivia questions|quiz question bank|trivia question bank|pub quiz questions', '', [
    ['trivia_question', 'question|quiz question|question text|trivia question', () => weighted(ofFirst(ofAllKinds(TRIVIA)))],
    ['trivia_answer', 'answer|correct answer|right answer|solution', () => weighted(ofSecond(ofAllKinds(TRIVIA)))],
    ['trivia_category', 'category|topic|subject', oneOf('Geography|Science|History|Literature|Arts and Music|Mathematics|Nature|Sports|Food and Drink')],
  ]),
  table('news stories', 'news articles|news stories|newspaper articles|press articles|magazine articles', 'author=full name|journalist=full name|reporter=full name|editor=full name', [
    ['news_title', 'title|headline|article title|story|article', oneOf(HEADLINES)],
    ['news_outlet', 'source|outlet|newspaper|publisher|publication|news source|magazine', oneOf('The Daily Courier|Morning Herald|City Chronicle|The Observer Post|National Tribune|Evening Standard Review|Global Wire|Coastal Gazette|The Weekly Ledger|Capital Times|Northern Echo News|The Public Record')],
    ['news_section', 'section|category|topic|desk', oneOf('Politics|Business|Sports|Culture|Science|Technology|World|Local')],
  ]),
  table('blog titles', 'blog|blog posts|blog articles|blog entries', 'author=full name', [
    ['blog_title', 'title|post title|headline|blog title|blog post|post', oneOf(BLOG_POSTS)],
  ]),
  table('apps in a store', 'mobile apps|phone apps|smartphone apps|android apps|ios apps|apps|apps in a store|apps in the store|app catalog|app catalogue', '', [
    ['store_app', 'name|app|app name|application|title', oneOf(APPS)],
    ['store_app_category', 'category|genre|app category', oneOf('Games:20|Productivity:14|Health & Fitness:12|Education:11|Finance:9|Social:8|Travel:7|Music:7|Photo & Video:7|Food & Drink:5')],
  ]),
  table('exhibitions', 'exhibitions|museum exhibitions|art exhibitions|museum shows|exhibition calendar', 'artist=full name|curator=full name', [
    ['exhibition_called', 'title|name|exhibition|exhibition title|exhibition name|show', oneOf(EXHIBITIONS)],
  ]),
  table('stage plays', 'plays|theatre plays|theater plays|theatre performances|theater performances|stage productions|theatre season|theater season|drama productions', 'director=full name|playwright=full name|actor=full name|lead actor=full name', [
    ['play_called', 'play|title|play title|production|play name|name', oneOf(PLAYS)],
    ['play_house', 'theatre|theater|venue|playhouse|house|theatre name|theater name', oneOf(THEATRES)],
  ]),
];
