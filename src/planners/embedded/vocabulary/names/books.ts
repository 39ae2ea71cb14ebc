import { ofAllKinds } from './spread.js';

/** Books by what they are about. */
export const BOOKS = `Fiction: The Salt Path Home|A Map of Small Things|The Lighthouse Keepers|Seven Summers|What the River Kept|The Paper Heir|House of Rain|Everyone Leaves Ardmore|The Weight of Feathers|A Room Above the Bakery
Historical Fiction: The Clockmaker's Daughter|The Silk Merchant|The Cartographer's Wife|A Winter in Vienna|The Tin Soldiers|Letters from the Garrison|The Glassblower of Murano
Mystery: Murder at Pine Lodge|The Silent Archive|A Quiet Alibi|Death of a Beekeeper|The Locked Boathouse|Three Keys and a Corpse|The Vicar Knew|Who Killed Edgar Finch?
Science Fiction: Stars Beyond Reach|Signal from Europa|The Last Terraformer|Children of the Ark|Gravity's Orphans|A Clock without Earth|The Copper Planet|Sleepers of Ganymede
Fantasy: Dragon of the North|The Glass Orchard|The Thirteenth Rune|Daughter of Thorns|The Witch of Hollow Fen|A Crown for the Drowned|The Bone Library
Self-Help: Ten Habits That Matter|Small Wins|The Quiet Mind|Say No Sooner|Finish What You Start|Rest Is Work
Business: The Honest Economy|Selling without Shouting|From Garage to Market|Meetings That End|The Patient Founder|Numbers for People
Cooking: Cooking with Fire|One Pot, Seven Days|My Grandmother's Kitchen|Bread from Scratch|The Weeknight Vegetarian
Biography: Life of a Sculptor|Captain of the Ice|The Woman Who Drew Maps|Born in a Wagon|My Father the Spy
Science: The Ocean Within|How Cities Grow|The Secret Life of Moss|Why We Dream|A Short Walk through Time|Invisible Forces
Children: Little Bear Learns|The Fox Who Counted Stars|Mila and the Moon Boat|The Grumpy Teapot|Where Is Grandpa's Hat?|The Dragon Who Hated Fire
Poetry: Winter Poems|Songs for an Empty House|Salt, Bread, Honey|The Color of Distance
History: The Last Emperor's Road|A History of Salt|The Siege of Valmora|Ships of the Hanse|The Year without Kings
Romance: Love in the Rain|The Baker of Rue Noire|A Summer at Cliff House|Meet Me in Lisbon|Second Chance Street|The Wedding Planner's Secret
Thriller: Beneath the Ice|Night Shift|Cold Harbour|The Ninth Witness|Run before Dawn|No Safe Signal|The Insider|Blackout Protocol
Gardening: The Garden Year|Balcony Harvest|Roses for Beginners|A Hedge of One's Own
Travel: Slow Trains to Istanbul|A Thousand Islands|Walking the Old Border|Notes from the Silk Road`;

/** Books that tell a story. */
export const NOVELS = `${ofAllKinds(BOOKS, /^(?:Fiction|Historical Fiction|Mystery|Science Fiction|Fantasy|Romance|Thriller):/u)}|The Long Winter|Salt and Ashes|The Last Orchard|Beneath the Quiet Sea|The Glass Garden|A Year of Letters|The Ferryman|Northern Lights|The Cartographer|Silent Harbor|The Weight of Snow`;
