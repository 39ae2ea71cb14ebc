import * as books from '../../../../src/planners/embedded/vocabulary/names/books.js';
import * as crews from '../../../../src/planners/embedded/vocabulary/names/crews.js';
import * as events from '../../../../src/planners/embedded/vocabulary/names/events.js';
import * as films from '../../../../src/planners/embedded/vocabulary/names/films.js';
import * as kitchen from '../../../../src/planners/embedded/vocabulary/names/kitchen.js';
import * as learning from '../../../../src/planners/embedded/vocabulary/names/learning.js';
import * as places from '../../../../src/planners/embedded/vocabulary/names/places.js';
import * as press from '../../../../src/planners/embedded/vocabulary/names/press.js';
import * as songs from '../../../../src/planners/embedded/vocabulary/names/songs.js';
import * as titles from '../../../../src/planners/embedded/vocabulary/names/titles.js';
import * as work from '../../../../src/planners/embedded/vocabulary/names/work.js';
import { spread } from '../../../../src/planners/embedded/vocabulary/names/spread.js';
import type { ColumnSchema } from '../../../../src/core/schema/dataset-schema.js';
import { columnsOf } from '../../../support/planned-columns.js';

const FILES: readonly Readonly<Record<string, string>>[] = [books, crews, events, films, kitchen, learning, places, press, songs, titles, work];

/** Of a list, or of lines that are led by a kind. */
const namesIn = (text: string): string[] => text.split('\n').flatMap((line) => spread(/^[^|=]*(?:=[^|=]*)?: /u.test(line) ? line.slice(line.indexOf(': ') + 2) : line));

const valuesOf = (column: ColumnSchema | undefined): readonly string[] => (column?.options as { values?: readonly string[] } | undefined)?.values ?? [];

/** Every one of many rows should have a name that few others have. */
it.each([
  ['books: title, author', 'title'], ['novels: title, author', 'title'], ['movies: title, director', 'title'], ['films: film title, year', 'film_title'], ['series: series title, season', 'series_title'],
  ['songs: song title, artist', 'song_title'], ['albums: album title, artist', 'album_title'], ['podcasts: episode title, show name', 'episode_title'], ['podcasts: episode title, show name', 'show_name'],
  ['articles: headline, author', 'headline'], ['news articles: title, source', 'title'], ['blog posts: title, author', 'title'], ['newsletters: subject line, open rate', 'subject_line'], ['videos: video title, views', 'video_title'],
  ['courses: course title, teacher', 'course_title'], ['papers: paper title, journal', 'paper_title'], ['quiz questions: question, answer', 'question'], ['surveys: survey title, responses', 'survey_title'],
  ['events: event name, venue', 'event_name'], ['events: event name, venue', 'venue'], ['festivals: festival name, city', 'festival_name'], ['exhibitions: title, museum', 'title'], ['exhibitions: title, museum', 'museum'],
  ['paintings: painting title, artist', 'painting_title'], ['plays: play title, theatre', 'play_title'], ['plays: play title, theatre', 'theatre'], ['board games: game title, players', 'game_title'], ['video games: title, publisher', 'title'],
  ['apps: app name, category', 'app_name'], ['projects: project name, owner', 'project_name'], ['tasks: task title, assignee', 'task_title'], ['bugs: title, reporter', 'title'], ['campaigns: campaign name, channel', 'campaign_name'],
  ['hotels: hotel name, city', 'hotel_name'], ['listings: listing title, host', 'listing_title'], ['restaurants: restaurant name, cuisine', 'restaurant_name'], ['cafes: cafe name', 'cafe_name'], ['shops: shop name', 'shop_name'],
  ['schools: school name', 'school_name'], ['hospitals: hospital name', 'hospital_name'], ['gyms: gym name', 'gym_name'], ['parks: park name', 'park_name'], ['recipes: recipe name, cuisine', 'recipe_name'], ['dishes: dish name, price', 'dish_name'],
  ['wines: wine name, vintage', 'wine_name'], ['trails: trail name, length km', 'trail_name'], ['teams: team name, city', 'team_name'], ['ships: ship name, flag', 'ship_name'], ['dogs: dog name, breed', 'dog_name'],
  ['Bücher: Titel, Autor', 'titel'], ['Filme: Filmtitel, Genre', 'filmtitel'], ['Lieder: Liedtitel, Interpret', 'liedtitel'], ['Hotels: Hotelname, Ort', 'hotelname'], ['Restaurants: Restaurantname, Küche', 'restaurantname'],
  ['Veranstaltungen: Veranstaltungsname, Ort', 'veranstaltungsname'], ['Projekte: Projektname, Leiter', 'projektname'], ['Kampagnen: Kampagnenname, Budget', 'kampagnenname'], ['Kurse: Kurstitel, Dozent', 'kurstitel'], ['Schulen: Schulname, Ort', 'schulname'],
  ['libros: título del libro, autor', 'título_del_libro'], ['películas: título, género', 'título'], ['canciones: título de la canción, artista', 'título_de_la_canción'], ['hoteles: nombre del hotel, ciudad', 'nombre_del_hotel'],
  ['restaurantes: nombre del restaurante, cocina', 'nombre_del_restaurante'], ['eventos: nombre del evento, lugar', 'nombre_del_evento'], ['proyectos: nombre del proyecto, responsable', 'nombre_del_proyecto'], ['colegios: nombre del colegio, ciudad', 'nombre_del_colegio'],
  ['livres : titre du livre, auteur', 'titre_du_livre'], ['films : titre du film, genre', 'titre_du_film'], ['chansons : titre de la chanson, artiste', 'titre_de_la_chanson'], ["hôtels : nom de l'hôtel, ville", 'nom_de_l_hôtel'],
  ['restaurants : nom du restaurant, cuisine', 'nom_du_restaurant'], ["événements : nom de l'événement, lieu", 'nom_de_l_événement'], ['projets : nom du projet, responsable', 'nom_du_projet'], ['campagnes : nom de la campagne, budget', 'nom_de_la_campagne'],
])('draws names from a pool that is wide enough: %s', async (description, name) => {
  const columns = await columnsOf(description);
  const values = valuesOf(columns.get(name));
  expect(values.length).toBeGreaterThanOrEqual(60);
  expect(values.length).toBeLessThanOrEqual(160);
  expect(new Set(values.map((value) => value.toLowerCase())).size).toBe(values.length);
});

it('keeps no name twice in a list', () => {
  for (const lists of FILES) {
    for (const [list, text] of Object.entries(lists)) {
      const names = namesIn(text).map((name) => name.toLowerCase());
      expect({ list, twice: names.filter((name, at) => names.indexOf(name) !== at) }).toEqual({ list, twice: [] });
    }
  }
});

it('puts parts in braces together', () => {
  expect(spread('Old Mill|{Harbor,Park} {Hotel,Inn}')).toEqual(['Old Mill', 'Harbor Hotel', 'Harbor Inn', 'Park Hotel', 'Park Inn']);
});

it('takes plants for plants and factories for factories', async () => {
  expect(valuesOf((await columnsOf('plants: plant name, height')).get('plant_name'))).toContain('Lavender');
  expect(valuesOf((await columnsOf('factories: plant name, city')).get('plant_name'))).toContain('Gdansk');
});

it.each([
  ['tiles: shape, finish, pattern', 'pattern', 'striped'], ['pizzas: crust, size', 'crust', 'thin'], ['clothes: neckline, sleeve, price', 'neckline', 'V-neck'], ['horses: name, gait', 'gait', 'trot'], ['rings: metal, clasp', 'metal', 'rose gold'],
  ['nails: shape, polish', 'shape', 'coffin'], ['boats: hull, rig', 'rig', 'sloop'], ['cakes: frosting, filling', 'frosting', 'ganache'], ['wines: grape, closure', 'closure', 'cork'], ['jackets: closure, price', 'closure', 'zip'],
  ['Fliesen: Oberfläche, Muster', 'muster', 'striped'], ['camisas: cuello, tipo de manga', 'tipo_de_manga', 'short'], ['robes : encolure, taille', 'encolure', 'V-neck'],
])('knows how a thing looks and is made: %s', async (description, name, one) => {
  expect(valuesOf((await columnsOf(description)).get(name))).toContain(one);
});
