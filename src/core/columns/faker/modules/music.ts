import { listed, type FakerEntry } from '../entry.js';

export const musicEntries: readonly FakerEntry[] = [
  listed('music.album', 'Title of an album.', (d) => d.music.album),
  listed('music.artist', 'Artist or band.', (d) => d.music.artist),
  listed('music.genre', 'Genre of music.', (d) => d.music.genre),
  listed('music.songName', 'Title of a song.', (d) => d.music.song_name),
];
