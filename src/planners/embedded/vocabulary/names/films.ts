import { ofAllKinds } from './spread.js';

/** Films and series by genre. */
export const FILMS = `Drama: The Long Winter|Harbor Lights|A Quiet Promise|Letters to Nora|The Last Orchard|My Brother's Boat|Between Two Bridges|The Piano Tuner|After the Harvest|Daughters of the Mill
Comedy: Office Hours|Two Left Feet|Weekend Plan|My Cousin's Wedding|Room for Six|The Worst Best Man|Mother Knows WiFi|A Goat in Paris|Retired and Armed|Lost in Checkout
Thriller: Silent Witness|The Ninth Floor|Dead Signal|Blind Corner|Night Train North|The Tenant Below|Thirteen Minutes|Glass Alibi|Whiteout|The Caller
Science Fiction: Orbit Nine|The Glass Planet|Echoes of Titan|Second Sun|Zero Gravity Club|The Memory Engine|Colony Seven|Parallel Hearts|Dust of Mars|The Last Upload
Action: Iron Pursuit|Last Convoy|Storm Rider|Burning Bridges|Full Throttle Down|Hostile Waters|The Extraction|Steel Horizon|One Shot Left|Bulletproof Hearts
Documentary: Deep Blue|Rise of the Cities|The Bread Makers|Wild Patagonia|Inside the Machine|The Last Glacier|Voices of the Delta|Plastic Tide|A Year with Wolves|The Chess Prodigies
Romance: Summer in Lisbon|Meet Me at Seven|Paper Hearts|Second First Date|The Florist's Letter|Love on Platform Nine|One More Dance|Autumn in Bruges|The Wrong Groom|Under the Same Umbrella
Horror: The Cellar Door|Whisper House|Cold Lake|The Doll Collector|Don't Answer|The Hollow Woods|Seventh Night|What the Fog Brought|Bloodroot|The Quiet Room
Animation: Pip and the Moon|Robot Garden|Little Dragon Days|The Cloud Bakers|Otto the Otter|Captain Carrot|The Sock Thief|Snow Hare|Penguins of Pier Six|The Lost Lantern
Crime: The Fifth Alibi|Cold Harbor Files|Blackwater Unit|The Forger|Dirty Ledger|Men of the Docks|The Informant's Wife|Street of Knives|Final Testimony|Heist in Marseille
Fantasy: Crown of Ash|The Raven Gate|Sword of Tides|The Witch's Apprentice|Realm of Embers|The Stone Queen|Winterborn|Keeper of the Runes|The Silver Wyrm|Beyond the Mirror Lake`;

/** Films that are not told by genre. */
const OTHER_FILMS = `Weekend Plans|The Witness|Cold Front|Iron River|Paper Moon Rising|Night Ferry|The Cartographer|Blue Hour|The Salt Road|Second Summer|Glass River|A Room Upstairs|The Understudy|North of Nowhere|Small Fires|The Last Ferry|Paper Birds|Salt Road|Under the Viaduct|A Room of Glass|Winter Light|The Beekeeper|Nine Letters|Static|The Long Field|Tidewater|The Winter Ferry|Salt and Iron|How to Leave Quietly|Seven Gardens|The Cartographer's Debt|A Theory of Rain|Ash Wednesday|The Orchard Keeper|Borrowed Light`;

export const ALL_FILMS = `${ofAllKinds(FILMS)}|${OTHER_FILMS}`;
