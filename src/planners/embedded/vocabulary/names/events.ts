/** Events by their kind. */
export const EVENTS = `Conference: Tech Summit|Design Conference|Data Forum|Green Energy Congress|Cloud Days|Women in Leadership Forum|Future of Retail|HealthTech Congress|Logistics Forum|Cybersecurity Summit|Education Leaders Congress
Concert: Jazz Night|Open Air Concert|Symphony Evening|Indie Live|Acoustic Sunday|New Year's Concert|Gospel Night|Baroque by Candlelight|Battle of the Bands|Summer Choir Concert
Workshop: Startup Weekend|Photo Workshop|Career Fair|Coding Day|Pottery Afternoon|Sourdough Workshop|Public Speaking Lab|Watercolor Morning|First Aid Day|Robotics Workshop
Festival: Food Festival|Winter Market|Film Festival|Harbor Days|Lantern Festival|Street Art Weekend|Harvest Festival|Comedy Festival|Beer and Bread Days|Kite Festival
Meetup: Founders' Meetup|Book Club Evening|Wine Tasting|Language Café|Board Game Night|Photographers' Walk|Open Source Evening|Parents' Breakfast|Runners' Meetup|Chess in the Park
Exhibition: Art Exhibition|Book Fair|Science Day|Photo Biennale|Classic Car Show|Orchid Show|Model Railway Show|Student Art Show|Ceramics Fair|Design Week`;

/** Occasions that are of no such kind. */
export const OCCASIONS = 'Spring Gala|Charity Run|Film Premiere|City Marathon|Alumni Reunion|Charity Auction|Summer Ball|Neighborhood Picnic|Open Door Day|Award Night';

/** Shows that tickets are sold for, by what is played. */
export const SHOWS = `Rock: Rock on the River|The Velvet Foxes Live|Iron Harbor World Tour|Paper Tigers Reunion|Guitars under the Stars|Garage Night
Pop: Summer Beats Festival|Luna Park on Tour|Mona Reyes Live|Sofia Lindqvist: Fever Tour|Pop Parade|Solar Kids Summer Show
Classical: Symphony No. 5|A Night of Opera|Piano Recital: Elena Varga|The Four Seasons by Candlelight|Requiem in the Cathedral|New Year's Gala Concert
Theater: Hamlet|The Lion and the Crown|The Cherry Orchard|A Doll's House|Twelfth Night|The Mousetrap Mystery|Waiting for the Tram
Comedy: Comedy Night with Dana Cole|Stand-Up Saturday|Improv Battle|The Late Laugh Show|Roast of the Town|Funny Women Gala|The Pun Olympics
Electronic: Electro Nights|Arctic Echoes Live|Warehouse Rave|Static Bloom: Neon Tour|Sunrise Set|Bass Cathedral|Synth City
Sports: Derby Final|Boxing Gala|Cup Semi-Final|Basketball All-Stars|Ice Hockey Classic|Indoor Athletics Meeting|Tennis Legends
Dance: Swan Lake|Tango Nights|The Nutcracker|Flamenco Fire|Street Dance Finals|Ballroom Evening|Contemporary Dance Gala
Family: Magic for Kids|The Puppet Ship|Circus Under the Sea|Peter and the Wolf|Dinosaurs on Stage|Snow White on Ice|Bubble Show`;

export const MEETUPS = `Technology: Data Science Rhine|Women in Tech|Rust Evenings|JavaScript Night|Cloud Native Circle|Makers and Soldering|Python Users|Startup Hackers
Outdoors: Weekend Hikers|Photo Walks|Trail Runners|Sunrise Swimmers|Kayak Crew|Climbing Partners|Stargazers|Bird Watchers' Club
Languages: Spanish Exchange|Stammtisch Deutsch|French Conversation Table|Polyglot Pub|Italian over Espresso|Japanese Beginners|Mandarin Tea Time
Games: Board Game Night|Chess in the Park|Dungeons & Pizza|Pub Quiz League|Retro Gamers|Miniature Painters|Go Players' Circle
Arts: Urban Sketchers|Book Lovers Club|Open Mic Poets|Knit and Chat|Ceramics Collective|Film Club|Street Photographers|Choir for Everyone
Business: Startup Breakfast|Founders' Table|Freelancers' Lunch|Women Who Invest|Product People|Toastmasters Downtown|Remote Workers' Café|Social Entrepreneurs
Dance: Salsa Beginners|Swing Social|Tango in the Square|Bachata Basics|Folk Dance Evening|Lindy Hop Basics|Ballroom for Two
Food: Sourdough Friends|Vegan Supper Club|Wine and Cheese Circle|Foragers' Walk|Coffee Cuppers|Home Brewers|Ramen Hunters`;

export const FESTIVALS = `Harbor Sounds|Green Meadow Festival|City Jazz Days|Lakeside Beats|{Riverside,Moonlight,Northern,Castle,Sunflower,Midsummer,Old Town,Desert,Forest,Island} {Jazz Festival,Folk Weekend,Open Air,Sounds,Music Days}|Summer Reels|Taste of Autumn|Open Air North|Sunset Vibes|Winter Lights|Folk in the Park|Electric Valley|Street Food Days|Blues on the Bay|Indie Weekend|Classic Nights|Rock the Fields`;
