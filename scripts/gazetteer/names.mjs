/** City names where GeoNames' is not what English or the country's own language says: `GeoNames=English/native`. */
const lines = {
  DE: 'Munich=Munich/München|Köln=Cologne/Köln|Frankfurt am Main=Frankfurt/Frankfurt am Main|Hannover=Hanover/Hannover|Nürnberg=Nuremberg/Nürnberg|Freiburg=Freiburg/Freiburg im Breisgau|Halle (Saale)=Halle/Halle (Saale)|Offenbach=Offenbach/Offenbach am Main|Hanau am Main=Hanau/Hanau|Marburg an der Lahn=Marburg/Marburg|Dessau=Dessau/Dessau-Roßlau|Mülheim=Mülheim/Mülheim an der Ruhr|Esslingen=Esslingen/Esslingen am Neckar',
  AT: 'Vienna=Vienna/Wien|Sankt Pölten=St. Pölten/St. Pölten',
  CH: 'Zürich=Zurich/Zürich|Genève=Geneva/Genf|Biel/Bienne=Biel/Biel|Sitten=Sion/Sitten|Sankt Gallen=St. Gallen/St. Gallen|Luzern=Lucerne/Luzern|Neuchâtel=Neuchâtel/Neuenburg|Fribourg=Fribourg/Freiburg',
  ES: 'Sevilla=Seville/Sevilla|Palma=Palma/Palma de Mallorca|Alicante=Alicante/Alicante|Las Palmas de Gran Canaria=Las Palmas/Las Palmas de Gran Canaria|Gasteiz / Vitoria=Vitoria-Gasteiz/Vitoria-Gasteiz',
  IT: 'Rome=Rome/Roma|Milan=Milan/Milano|Naples=Naples/Napoli|Turin=Turin/Torino|Genoa=Genoa/Genova|Florence=Florence/Firenze|Padova=Padua/Padova|Syracuse=Syracuse/Siracusa|Venice=Venice/Venezia|Mantova=Mantua/Mantova',
  NL: "The Hague=The Hague/Den Haag|Almere Stad=Almere/Almere|'s-Hertogenbosch='s-Hertogenbosch/'s-Hertogenbosch",
  BE: 'Brussels=Brussels/Brussel|Antwerpen=Antwerp/Antwerpen|Gent=Ghent/Gent|Brugge=Bruges/Brugge|Liège=Liège/Luik|Namur=Namur/Namen|Mons=Mons/Bergen',
  PT: 'Lisbon=Lisbon/Lisboa',
  PL: 'Warsaw=Warsaw/Warszawa|Kraków=Krakow/Kraków|Wrocław=Wroclaw/Wrocław|Łódź=Lodz/Łódź|Gdańsk=Gdansk/Gdańsk|Poznań=Poznan/Poznań',
  CZ: 'Prague=Prague/Praha|Pilsen=Pilsen/Plzeň',
  DK: 'Copenhagen=Copenhagen/København|Århus=Aarhus/Aarhus',
  SE: 'Göteborg=Gothenburg/Göteborg',
  MX: 'Mexico City=Mexico City/Ciudad de México|León de los Aldama=León/León|Juárez=Ciudad Juárez/Ciudad Juárez',
  US: 'New York City=New York|The Bronx=Bronx|Washington, D.C.=Washington',
  CA: 'Montréal=Montreal|Québec=Quebec City|Ladner=Delta',
  IE: 'Luimneach=Limerick|Gaillimh=Galway|Dún Laoghaire=Dun Laoghaire',
  GB: 'Kingston upon Hull=Hull|Saint Peters=Broadstairs|Enfield Town=Enfield|Royal Leamington Spa=Leamington Spa',
  TR: 'Istanbul=Istanbul/İstanbul|İzmir=Izmir/İzmir',
  RO: 'Bucharest=Bucharest/București',
  RS: 'Belgrade=Belgrade/Beograd',
  GR: 'Athens=Athens/Αθήνα|Thessaloníki=Thessaloniki/Θεσσαλονίκη|Pátra=Patras/Πάτρα|Piraeus=Piraeus/Πειραιάς',
  JP: 'Tokyo=Tokyo/東京|Yokohama=Yokohama/横浜市|Osaka=Osaka/大阪市|Nagoya=Nagoya/名古屋市|Sapporo=Sapporo/札幌市|Kobe=Kobe/神戸市|Kyoto=Kyoto/京都市|Fukuoka=Fukuoka/福岡市|Kawasaki=Kawasaki/川崎市|Saitama=Saitama/さいたま市|Hiroshima=Hiroshima/広島市|Sendai=Sendai/仙台市|Kitakyushu=Kitakyushu/北九州市|Chiba=Chiba/千葉市|Sakai=Sakai/堺市|Niigata=Niigata/新潟市|Hamamatsu=Hamamatsu/浜松市|Kumamoto=Kumamoto/熊本市|Sagamihara=Sagamihara/相模原市|Shizuoka=Shizuoka/静岡市|Okayama=Okayama/岡山市|Kagoshima=Kagoshima/鹿児島市|Himeji=Himeji/姫路市|Matsuyama=Matsuyama/松山市|Utsunomiya=Utsunomiya/宇都宮市|Matsudo=Matsudo/松戸市|Nishinomiya-hama=Nishinomiya/西宮市|Ōita=Oita/大分市|Kanazawa=Kanazawa/金沢市|Nagasaki=Nagasaki/長崎市|Yokosuka=Yokosuka/横須賀市|Toyama=Toyama/富山市|Gifu-shi=Gifu/岐阜市|Miyazaki=Miyazaki/宮崎市|Toyohashi=Toyohashi/豊橋市|Toyonaka=Toyonaka/豊中市|Nagano=Nagano/長野市|Wakayama=Wakayama/和歌山市|Nara-shi=Nara/奈良市|Takatsuki=Takatsuki/高槻市|Asahikawa=Asahikawa/旭川市|Takamatsu=Takamatsu/高松市|Kōchi=Kochi/高知市|Kawagoe=Kawagoe/川越市|Maebashi=Maebashi/前橋市|Kōriyama=Koriyama/郡山市|Naha=Naha/那覇市|Aomori=Aomori/青森市|Akita=Akita/秋田市|Morioka=Morioka/盛岡市|Fukushima=Fukushima/福島市',
};

export const NAMES = Object.fromEntries(
  Object.entries(lines).map(([country, text]) => [
    country,
    new Map(
      text.split('|').map((entry) => {
        const [key, names] = entry.split('=');
        const [name, native] = names.split('/');
        return [key, { name, native }];
      }),
    ),
  ]),
);

/** Not cities of their own: parts of one that is listed. */
export const DROPPED = { US: ['Queens', 'Manhattan', 'Ironville'], JP: ['Yono'], GB: ['City of Westminster', 'Islington', 'Birkenhead', 'Sutton', 'Wembley', 'Dagenham', 'Romford', 'Enfield Town', 'Croydon', 'Saint Peters'], MX: ['Iztapalapa', 'Gustavo Adolfo Madero', 'Coyoacán', 'Álvaro Obregón'] };
