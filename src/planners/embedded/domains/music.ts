import { among, bell, concepts, day, dec, fake, flag, int, money, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { ALBUMS, EPISODES } from '../vocabulary/texts.js';
import { daysOf, timesOf } from './habits.js';

export const MUSIC: Domain = {
  id: 'music and podcasts',
  cues: 'music|song|music tracks|playlist|podcast|listening|listening history|spotify|album|radio|vinyl|record label|musical instruments|music school|music lessons|orchestra|band members|royalties|canciones|música|lieder|musik|chansons|musique|audiobooks',
  subjects: [
    {
      name: 'songs',
      cues: 'songs|music|music tracks|music catalog|song catalog|canciones|lieder|chansons|tracks on an album|song list|music library|music tracks data|spotify songs|top songs|hit songs|spotify top tracks|top tracks|song charts|music charts',
      columns: `track_id like TRK-00001
song => title
artist
music_genre => genre
album
duration_seconds
beats_per_minute => bpm
track_released_on => release_date
plays
popularity`,
    },
    {
      name: 'listening',
      cues: 'listening history|music streaming|spotify|song plays|music streams|streams of songs|hörverlauf|historial de escucha|spotify streams|music streaming history|music listening history|spotify listening history|music plays|spotify listening|song streams|played songs',
      columns: `listener_id => user_id
song => song_title
artist
music_genre => genre
listened_at => played_at
seconds_listened => duration_seconds
skipped
shuffle_on
listening_device => device
listening_source => source`,
    },
    {
      name: 'playlists',
      cues: 'playlists|music playlists|spotify playlists',
      columns: `playlist_no like PL-00001 => playlist_id
playlist => playlist_name
playlist_owner => owner
tracks_in_playlist => tracks
playlist_minutes that rises strongly with tracks => duration_minutes
playlist_followers => followers
public_playlist => is_public
playlist_created_on => created_date`,
    },
    {
      name: 'podcasts',
      cues: 'podcasts|podcast episodes|podcast downloads|podcast statistics|podcast data|podcast episode data|podcast episode list|podcast listens',
      columns: `episode_id like EP-00001
podcast => podcast_name
podcast_category => category
episode_title
podcast_host => host
duration_minutes
episode_downloads => downloads
completion_percent
episode_rating => rating
episode_published => publish_date`,
    },
    {
      name: 'vinyl',
      cues: 'vinyl|vinyl records|record collection|vinyl collection|record store sales|record shop|schallplatten|vinilos|vinyl record collection|record store inventory|vinyl record sales',
      columns: `record_no like VIN-0001 => record_id
album
artist
music_genre => genre
pressing_year => year
vinyl_condition => condition
vinyl_color => color
vinyl_price => price
record_label
bought_on => purchase_date`,
    },
    {
      name: 'royalties',
      cues: 'royalties|music royalties|royalty statements|streaming royalties|tantiemen|regalías',
      columns: `statement_no like ROY-00001 => statement_id
song => song_title
artist
royalty_source => source
territory_sold => territory
streams_counted => streams
royalty_rate => rate
royalty = streams * rate
statement_month => month
royalty_paid => paid`,
    },
    {
      name: 'music_lessons',
      cues: 'music lessons|music school|musical instruments|music students|instrument rentals|orchestra|musikschule|escuela de música|école de musique|piano lessons|guitar lessons|music lesson bookings|piano students|guitar students|violin lessons|singing lessons|drum lessons|students of a music school',
      columns: `lesson_no like LES-00001 => lesson_id
lesson_at => lesson_date
student_name
musical_instrument => instrument
instrument_family
teacher_name
lesson_minutes => duration_minutes
lesson_fee => fee
playing_level => level
practice_minutes_per_week`,
    },
  ],
  concepts: concepts([
    ['song', 'song|song title|track|track name|song name|track title|canción|lied|chanson', among(familyValues('songs', 'song'))],
    ['artist', 'artist|artist name|band|singer|musician|performer|artista|künstler|artiste|interpret', among(familyValues('songs', 'artist'))],
    ['music_genre', 'music genre|genre|song genre|track genre|style of music', among(familyValues('songs', 'music_genre'))],
    ['album', 'album|album name|album title|record', among(ALBUMS)],
    ['song_seconds', 'duration seconds|duration|track length|song length', int(92, 430, bell(212, 44))],
    ['bpm', 'beats per minute|bpm|tempo', int(62, 188, bell(119, 24))],
    ['key_of_song', 'key|musical key|song key|track key', oneOf('C major:11|G major:10|A minor:9|D major:9|E minor:8|F major:7|A major:6|B minor:6|D minor:6|C minor:5|E major:5|F# minor:4|G minor:4|Bb major:4|F minor:4|Eb major:3|F# major:2|C# minor:3|B major:2|Ab major:2')],
    ['energy_of_song', 'energy|energy level', int(1, 10, bell(6, 2))],
    ['track_released', 'track released on|release date|released on', day('-15y', 'now')],
    ['plays', 'plays|play count|streams', int(120, 480000000, skew(86000))],
    ['popularity', 'popularity', int(0, 100, bell(44, 20))],
    ['listener_id', 'listener id|listener', fake('internet.username')],
    ['listened_at', 'listened at|played at', timesOf('online', 'even', '-6mo')],
    ['seconds_listened', 'seconds listened|ms played|listening seconds', int(3, 420, bell(158, 76))],
    ['skipped', 'skipped|was skipped', flag(0.24)],
    ['shuffle_on', 'shuffle on|shuffle', flag(0.44)],
    ['listening_device', 'listening device|device', oneOf('smartphone:62|smart speaker:12|desktop:14|car:8|tablet:4')],
    ['listening_source', 'listening source', oneOf('own playlist:34|radio mix:22|album:18|search:12|editorial playlist:14')],
    ['playlist', 'playlist|playlist name|playlist title', oneOf('Monday Motivation|Deep Focus|Road Trip|Rainy Day Jazz|Running 170 BPM|90s Throwback|Dinner with Friends|Indie Discoveries|Sleep Sounds|Summer Hits|Guitar Classics|Late Night Drive')],
    ['playlist_owner', 'playlist owner', fake('internet.username')],
    ['tracks_in_playlist', 'tracks in playlist|number of tracks|track count', int(3, 640, skew(46))],
    ['playlist_minutes', 'playlist minutes', int(10, 2300, skew(165))],
    ['playlist_followers', 'playlist followers', int(0, 980000, skew(14))],
    ['public_playlist', 'public playlist|is public', flag(0.56)],
    ['playlist_created', 'playlist created on', day('-6y', 'now')],
    ['podcast', 'podcast|podcast name|podcast title', among(familyValues('podcasts', 'podcast'))],
    ['podcast_category', 'podcast category|podcast genre|podcast topic', among(familyValues('podcasts', 'podcast_category'))],
    ['episode_title', 'episode title|episode|episode name', among(EPISODES)],
    ['podcast_app', 'app used|podcast app|listening app|player app|app|player|platform', oneOf('Spotify:34|Apple Podcasts:30|YouTube Music:12|Overcast:8|Pocket Casts:8|Amazon Music:8')],
    ['podcast_host', 'podcast host|host', fake('person.fullName')],
    ['episode_minutes', 'episode minutes|episode length|duration minutes', int(8, 150, bell(44, 17))],
    ['episode_downloads', 'episode downloads|downloads', int(40, 1900000, skew(3800))],
    ['completion_percent', 'completion percent|listened to end percent', dec(14, 98, 1, bell(68, 13))],
    ['episode_rating', 'episode rating', dec(2.4, 5, 1, bell(4.4, 0.4))],
    ['episode_published', 'episode published|published at|published on', timesOf('office', 'working', '-3y')],
    ['pressing_year', 'pressing year', int(1958, 2025, bell(1986, 17))],
    ['vinyl_condition', 'vinyl condition|record condition|grading', oneOf('Mint:12|Near Mint:28|Very Good Plus:32|Very Good:18|Good:8|Fair:2')],
    ['vinyl_color', 'vinyl color|vinyl colour', oneOf('black:82|red:5|blue:4|clear:4|splatter:5')],
    ['vinyl_price', 'vinyl price|record price', money(3, 480, 24)],
    ['record_label', 'record label|music label|label', oneOf('Blue Harbor Records|Nightjar|Velvet Sound|Northside Music|Ember|Paper Moon|Tidal Wave|Cobalt')],
    ['bought_on', 'bought on', daysOf('weekend', '-6y')],
    ['royalty_source', 'royalty source', oneOf('Spotify:40|Apple Music:20|YouTube:18|Amazon Music:10|Deezer:6|Radio:6')],
    ['territory_sold', 'territory sold|territory', oneOf('US:32|DE:14|GB:14|FR:10|BR:9|JP:8|MX:7|ES:6')],
    ['streams_counted', 'streams counted|streams paid', int(10, 9400000, skew(12400))],
    ['royalty_rate', 'royalty rate|rate per stream', dec(0.0008, 0.0095, 4, bell(0.0038, 0.0012))],
    ['royalty', 'royalty|royalty amount', money(0.01, 36000, 46)],
    ['statement_month', 'statement month', oneOf('2025-01|2025-02|2025-03|2025-04|2025-05|2025-06|2025-07|2025-08|2025-09|2025-10|2025-11|2025-12')],
    ['royalty_paid', 'royalty paid', flag(0.78)],
    ['musical_instrument', 'musical instrument|instrument|instrument played|musikinstrument|instrumento musical|instrument de musique', among(familyValues('instruments', 'musical_instrument'))],
    ['instrument_family', 'instrument family|instrument group|instrument category', among(familyValues('instruments', 'instrument_family'))],
    ['lesson_at', 'lesson at|lesson time', timesOf('evening', 'working', '-6mo')],
    ['lesson_minutes', 'lesson minutes', among([30, 45, 60, 90], [34, 38, 24, 4])],
    ['lesson_fee', 'lesson fee|fee per lesson', among([18, 22, 26, 30, 35, 42, 50], [10, 16, 22, 22, 16, 10, 4])],
    ['playing_level', 'playing level|skill level', oneOf('beginner:44|intermediate:36|advanced:20')],
    ['practice_minutes', 'practice minutes per week|practice time', int(0, 900, skew(120))],
  ]), // prettier-ignore
};
