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

/** Trails by what they lead to and how they go: "Eagle Peak Trail". */
export const TRAILS: readonly string[] = paired('Eagle Peak|Lakeside|Old Mill|Waterfall|Gorge|Panorama|Pine Ridge|Bear Creek|Forest|Summit|Granite Dome|Fern Gully|Canyon Rim|Glacier View|Sunrise Ridge|Heron Marsh', 'Trail|Loop|Path|Circuit');

/** Albums as bands call theirs. */
export const ALBUMS: readonly string[] = [
  ...'Midnight Letters|Paper Moons|Echo Park|Wild Honey|Saltwater|Homebound|Afterimage|Roots|Second Skin|The Long Way|Loud & Clear|Gold & Grey|Homecoming|Slow Motion'.split('|'),
  ...paired('Northern|Static|Silver|Concrete|Glass|Golden|Blue|Paper', 'Lines|Bloom|Strings|Gardens|Hours|Skies'),
];

/** What a taster writes of a wine: how it smells, and how it stays. */
export const TASTING_NOTES: readonly string[] = ['Ripe black cherry and cedar', 'Crisp green apple and lime', 'Dusty plum with a hint of tobacco', 'Smoky oak over blackcurrant', 'Fresh citrus and wet stone', 'Bright raspberry and rose petal', 'Baked pear with vanilla and butter', 'Peach and apricot with honey']
  .flatMap((nose) => ['firm tannins and a long finish', 'a round body that lingers', 'lively acidity, still a little closed', 'silky texture and a clean, dry end'].map((end) => `${nose}, ${end}.`));

/** Words that a learner of a language meets early, and what they are in English. */
export const FIRST_WORDS: readonly string[] = 'house|water|bread|window|friend|garden|street|school|apple|chair|table|river|mountain|winter|summer|morning|evening|letter|kitchen|doctor|teacher|brother|sister|village|bridge|island|forest|shoe|knife|spoon|flower|market|journey|ticket|station|weather|to walk|to read|to write|to buy|to sleep|to travel|to forget|early|late|cheap|heavy|empty|quiet|happy|tired|always|never|often'.split('|');
