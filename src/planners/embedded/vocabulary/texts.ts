/** Names that fit nearly anything, for columns of which nothing is known. */
export const LABELS: readonly string[] = `Alder|Amber|Anchor|Apex|Aspen|Aurora|Basalt|Beacon|Birch|Blue Ridge|Bramble|Canyon|Cascade|Cedar|Cobalt|Comet|Copper|Coral|Crescent|Crimson|Delta|Drift|Eclipse|Elm|Ember|Falcon|Fern|Flint|Foxglove|Garnet|Granite|Harbor|Hazel|Heron|Horizon|Indigo|Iris|Ivory|Jasper|Juniper|Kestrel|Lagoon|Lantern|Lark|Laurel|Linden|Maple|Marble|Meridian|Mesa|Nimbus|North Star|Oak|Onyx|Opal|Orchid|Pebble|Pine|Prairie|Quartz|Raven|Redwood|River|Saffron|Sage|Sierra|Slate|Solstice|Spruce|Summit|Tango|Thistle|Topaz|Tundra|Umber|Vale|Vertex|Willow|Zephyr|Zinnia`.split('|');

/** Titles an episode of any show may have. */
export const EPISODES: readonly string[] = `The Art of Starting Over|Inside the Newsroom|What Sleep Really Does|A Short History of Coffee|Money Habits That Last|Lost at Sea|The Future of Cities|Letters from the Front|How Bridges Stay Up|Voices of the Valley|Learning to Listen|The Case of the Missing Painting|Growing Food Indoors|Life Above the Arctic Circle|The Marathon Mind|Secrets of the Deep|Rebuilding Trust|The Last Lighthouse Keeper|Why We Laugh|Small Town, Big Idea|The Price of Speed|Ten Years Later|Behind the Curtain|Songs My Father Sang|Chasing the Northern Lights|A Doctor at the Border|The Quiet Machine|Bread and Patience|When the River Rose|Notes from a Small Island|The Birdwatchers|Designing for Everyone|Night Shift|The Cartographer|First Steps in Space|A Recipe for Home|The Long Negotiation|Wild Neighbours|Numbers That Lie|One Hundred Days|The Violin Maker|Under the Ice|Street Level|The Memory Palace|Open Water|Two Sides of a Story|After the Fire|The Apprentice|Letters to the Editor|The Glass House|Paper Trails|An Orchard in Winter|The Radio Years|Second Language|Where the Road Ends|The Listening Post|Old Maps|Between Two Harbours|A Year Without Sugar|The Understudy|Fault Lines|The Weight of Water|Home by Dark|The Translator`.split('|');

/** Every first word before every second: "Sea Breeze", "Blue Breeze". */
const paired = (first: string, second: string): string[] => first.split('|').flatMap((word) => second.split('|').map((other) => `${word} ${other}`.trim()));

/** Names people give their boats. */
export const BOATS: readonly string[] = [
  ...'Albatros|Stella Maris|Odyssey|Calypso|Mistral|Aquila|Seven Seas|Second Wind|Nautilus|Wanderer|Serenity|Halcyon'.split('|'),
  ...paired('Sea|Blue|Wind|Silver|Northern|Lady|Golden|Wild|Island|Summer', 'Breeze|Dancer|Lagoon|Spirit|Star|Pearl|Rose|Gull'),
];

/** Wines by their estate and what is on the label. */
export const WINE_LABELS: readonly string[] = paired('Château Bellevue|Domaine du Lac|Bodegas Alta Sierra|Weingut Steinberg|Villa Rossa|Oak Hill|Casa do Vale|Silver Creek|Finca Soleada|Tenuta Colle|Stone Bridge|Clos des Chênes', '|Reserve|Old Vines|Grand Selection|Estate');
