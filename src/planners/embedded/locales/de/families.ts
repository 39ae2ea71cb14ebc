/** Families whose values are German words. */
export const FAMILIES = `
products (product, product_category)
Elektronik: Kabellose Kopfhörer|Bluetooth-Lautsprecher|Monitor 27 Zoll|Mechanische Tastatur|USB-Ladegerät|Smartwatch|Webcam|Powerbank
Haushalt: Kaffeemaschine|Wasserkocher|Edelstahltopf 3 l|Tischlampe|Handtuch Baumwolle|Toaster|Staubsauger|Kochmesser
Bekleidung: Jeansjacke|Laufschuhe|Wollpullover|Baumwoll-T-Shirt|Regenjacke|Ledergürtel|Sommerkleid|Wintermütze
Sport & Freizeit: Yogamatte|Campingzelt|Hantelset|Fahrradhelm|Trinkflasche|Rucksack 30 l|Schlafsack|Springseil
Garten: Gartenschlauch 20 m|Gießkanne|Blumenerde 20 l|Heckenschere|Gartenstuhl|Grillzange
Büro: Bürostuhl Komfort|Druckerpapier A4|Schreibtisch 140 cm|Locher|Ordner A4|LED-Schreibtischlampe
Werkzeug: Akkuschrauber 18V|Bohrer-Set|Hammer 500 g|Werkzeugkoffer|Arbeitshandschuhe|Schutzbrille|Wandfarbe weiß 10 l
Bücher: Kriminalroman|Kochbuch|Reiseführer|Kinderbuch|Biografie|Sprachkurs
Lebensmittel: Olivenöl|Zartbitterschokolade|Grüner Tee|Müsli|Honig|Röstkaffee

breeds (breed, species)
Hund: Labrador|Deutscher Schäferhund|Golden Retriever|Dackel|Pudel|Beagle|Französische Bulldogge|Border Collie|Boxer|Mischling
Katze: Europäisch Kurzhaar|Siam|Maine Coon|Perser|Ragdoll|Britisch Kurzhaar|Bengal
Kaninchen: Zwergwidder|Farbenzwerg|Löwenkopf
Vogel: Nymphensittich|Wellensittich|Graupapagei|Kanarienvogel
Hamster: Goldhamster|Zwerghamster
Meerschweinchen: Glatthaar|Peruaner
Reptil: Bartagame|Leopardgecko|Kornnatter
Pferd: Hannoveraner|Haflinger|Isländer

crops (crop_variety, crop)
Weizen: Asano|Kerubino|RGT Reform|Elixer
Mais: Ronaldinio|LG 31.233|Amaveritas
Gerste: Avalon|Quench|Barke
Kartoffel: Linda|Annabelle|Belana|Gala
Raps: Avatar|Visby|Bender
Zuckerrübe: Annika KWS|Lisanna
Roggen: KWS Tayo|Dukato
Hafer: Max|Apollon
Soja: Merlin|ES Mentor
Sonnenblume: Peredovik|Sunrich
Tomate: Harzfeuer|Roma|Ochsenherz

lab_tests (lab_test, lab_unit)
Glukose=mg/dl|Hämoglobin=g/dl|HbA1c=%|LDL-Cholesterin=mg/dl|HDL-Cholesterin=mg/dl|Triglyzeride=mg/dl|Kreatinin=mg/dl|Natrium=mmol/l|Kalium=mmol/l|TSH=mIU/l|Vitamin D=ng/ml|Leukozyten=Tsd/µl|Thrombozyten=Tsd/µl|GPT=U/l|CRP=mg/l|Ferritin=ng/ml

diagnoses (diagnosis, icd_code, medical_department)
Essentielle Hypertonie=I10=Kardiologie|Diabetes mellitus Typ 2=E11.9=Innere Medizin|Asthma bronchiale=J45.9=Pneumologie|Akute Bronchitis=J20.9=Pneumologie|Migräne=G43.9=Neurologie|Kreuzschmerz=M54.5=Orthopädie|Kniegelenksarthrose=M17.9=Orthopädie|Vorhofflimmern=I48.9=Kardiologie|Koronare Herzkrankheit=I25.1=Kardiologie|Herzinsuffizienz=I50.9=Kardiologie|Pneumonie=J18.9=Pneumologie|Harnwegsinfekt=N39.0=Urologie|Refluxkrankheit=K21.9=Gastroenterologie|Akute Appendizitis=K35.8=Chirurgie|Depressive Episode=F32.9=Psychiatrie|Angststörung=F41.9=Psychiatrie|Hypothyreose=E03.9=Innere Medizin|Eisenmangelanämie=D50.9=Innere Medizin|Chronische Nierenkrankheit=N18.9=Nephrologie|COPD=J44.9=Pneumologie|Grippe=J11.1=Innere Medizin|Gallensteine=K80.2=Chirurgie|Schlaganfall=I63.9=Neurologie|Epilepsie=G40.9=Neurologie|Schenkelhalsfraktur=S72.0=Chirurgie|Psoriasis=L40.9=Dermatologie|Neurodermitis=L20.9=Dermatologie|Gastritis=K29.7=Gastroenterologie

medications (medication, dosage)
Metformin=500 mg|Ramipril=5 mg|Atorvastatin=20 mg|Amlodipin=5 mg|Pantoprazol=40 mg|L-Thyroxin=50 µg|Salbutamol=100 µg|Amoxicillin=500 mg|Ibuprofen=400 mg|Sertralin=50 mg|Candesartan=8 mg|Metoprolol=47,5 mg|Prednisolon=10 mg|Apixaban=5 mg|Insulin glargin=10 IE|Paracetamol=500 mg|Bisoprolol=5 mg|Clopidogrel=75 mg

jobs (job_title, department)
IT: Softwareentwickler|Systemadministratorin|IT-Support|Datenanalyst|DevOps-Ingenieurin|IT-Sicherheitsexperte
Vertrieb: Vertriebsleiterin|Außendienstmitarbeiter|Key-Account-Managerin|Vertriebsinnendienst
Marketing: Marketingmanagerin|Content-Manager|SEO-Analystin|Mediengestalter
Finanzen: Buchhalter|Controllerin|Finanzanalyst|Lohnbuchhalterin
Personal: Personalreferentin|Recruiter|Personalentwicklerin
Produktion: Produktionsleiter|Maschinenführerin|Schichtleiter|Qualitätsprüferin|Fertigungsingenieur
Einkauf: Einkäuferin|Strategischer Einkäufer|Sachbearbeiterin Einkauf
Kundenservice: Kundenberater|Teamleiterin Kundenservice|Sachbearbeiter
Logistik: Lagerist|Disponentin|Logistikleiter|Kraftfahrer
Recht: Syndikusanwältin|Compliance-Beauftragter

titles (movie_title, genre)
Drama: Der lange Winter|Lichter am Hafen|Ein stilles Versprechen|Briefe an Nora|Der letzte Obstgarten|Der Klavierstimmer|Das Boot meines Bruders|Nach der Ernte
Komödie: Bürozeiten|Zwei linke Füße|Wochenendplan|Die Hochzeit meiner Cousine|Zimmer für sechs|Eine Ziege in Paris|Der schlechteste Trauzeuge|Mama weiß es besser
Thriller: Stumme Zeugin|Der neunte Stock|Totes Signal|Nachtzug nach Norden|Dreizehn Minuten|Der Mieter von unten|Weiße Nacht
Science-Fiction: Orbit Neun|Der gläserne Planet|Echos vom Titan|Zweite Sonne|Kolonie Sieben|Die Erinnerungsmaschine|Staub vom Mars
Action: Eiserne Jagd|Der letzte Konvoi|Sturmreiter|Brennende Brücken|Volle Fahrt|Feindliche Gewässer|Ein Schuss noch
Dokumentation: Tiefes Blau|Aufstieg der Städte|Die Brotbäcker|Wildes Patagonien|Der letzte Gletscher|Ein Jahr mit Wölfen|Stimmen der Elbe
Liebesfilm: Sommer in Lissabon|Treffen um sieben|Papierherzen|Herbst in Brügge|Noch ein Tanz|Liebe an Gleis neun
Horror: Die Kellertür|Haus der Stimmen|Kalter See|Die Puppensammlerin|Was der Nebel brachte|Der stille Raum
Krimi: Das fünfte Alibi|Akte Kalthafen|Einheit Schwarzwasser|Der Fälscher|Tod im Watt|Die letzte Aussage
Fantasy: Krone aus Asche|Das Rabentor|Schwert der Gezeiten|Die steinerne Königin|Der Lehrling der Hexe|Winterkind
Animation: Pip und der Mond|Der Robotergarten|Otto der Otter|Die Wolkenbäcker|Der Sockendieb

songs (song, artist, music_genre)
Nachtfahrt=Die Samtfüchse=Rock|Goldene Stunde=Luna Park=Pop|Papierflieger=Juniper Lane=Indie|Neonregen=Static Bloom=Elektro|Langsamer Fluss=Klara Weiß=Folk|Stadt aus Glas=Static Bloom=Elektro|Kaputter Kompass=Die Samtfüchse=Rock|Zucker und Salz=Mona Reyes=Pop|Blaue Ecke=Oskar Lind Trio=Jazz|Schweres Wetter=Iron Harbor=Metal|Block für Block=MC Tandem=Hip-Hop|Staubige Wege=Hannes Berg=Country|Nachglanz=Mona Reyes=Pop|Ebbe=Juniper Lane=Indie|Zweite Strophe=MC Tandem=Hip-Hop|Nocturne Nr. 4=Elena Varga=Klassik|Satelliten=Luna Park=Pop|Alte Briefe=Klara Weiß=Folk|Herz am Meer=Die Küstenjungs=Schlager|Sommernacht=Die Küstenjungs=Schlager
Die Samtfüchse=Rock: Benzinhimmel|Der letzte Zug|Laute Nächte|Falsche Seite des Flusses
Luna Park=Pop: Neonkarussell|Tanz bis Montag|Hellwach|Sommer auf Dauer
Juniper Lane=Indie: Postkarten aus Nirgendwo|Dachfenster|Siebzehn für immer
Static Bloom=Elektro: Puls|Ultraviolett|Nach Mitternacht|Spiegelkugel
Klara Weiß=Folk: Laternenlied|Heide und Regen|Unten am Wehr
Mona Reyes=Pop: Kirschrot|Halbes Herz|Ruf mich Sonntag an
Oskar Lind Trio=Jazz: Walzer für Ingrid|Regendienstag|Rauch und Elfenbein
Iron Harbor=Metal: Schwarzer Amboss|Wölfe am Tor|Asche und Eisen
MC Tandem=Hip-Hop: Turnschuhe am Draht|Keine freien Tage|Miete fällig
Hannes Berg=Country: Licht auf der Veranda|Papas alter Laster|Zwei Spuren Himmel
Elena Varga=Klassik: Wintersonate|Elegie für Streicher|Barkarole
Die Küstenjungs=Schlager: Leuchtturmliebe|Tausend Wellen|Ein Tag mit dir|Weiße Möwen

books (book_title, book_genre)
Der Weg nach Hause=Roman|Eine Karte kleiner Dinge=Roman|Die Tochter des Uhrmachers=Historischer Roman|Mord im Kieferngrund=Krimi|Das stille Archiv=Krimi|Jenseits der Sterne=Science-Fiction|Der Drache des Nordens=Fantasy|Zehn Gewohnheiten=Ratgeber|Die ehrliche Wirtschaft=Wirtschaft|Kochen mit Feuer=Kochbuch|Leben einer Bildhauerin=Biografie|Der Ozean in uns=Sachbuch|Kleiner Bär lernt=Kinderbuch|Wintergedichte=Lyrik|Die Straße des Kaisers=Geschichte|Liebe im Regen=Liebesroman|Unter dem Eis=Thriller|Nachtschicht=Thriller|Das Gartenjahr=Garten|Wie Städte wachsen=Sachbuch
Roman: Was der Fluss behielt|Das Zimmer über der Bäckerei|Sieben Sommer|Die Leuchtturmwärter|Haus aus Regen
Historischer Roman: Die Seidenhändlerin|Ein Winter in Wien|Der Glasbläser von Murano|Die Frau des Kartografen
Krimi: Der Tote im Bootshaus|Drei Schlüssel|Ein leises Alibi|Mord am Bodensee|Die Imkerin schweigt
Science-Fiction: Signal von Europa|Die Kinder der Arche|Der kupferne Planet
Fantasy: Die dreizehnte Rune|Tochter der Dornen|Der gläserne Garten
Ratgeber: Sag früher Nein|Der ruhige Kopf|Kleine Siege
Wirtschaft: Verkaufen ohne Lärm|Der geduldige Gründer
Kochbuch: Ein Topf, sieben Tage|Omas Küche|Brot von Anfang an
Biografie: Kapitän im Eis|Die Frau, die Karten zeichnete
Sachbuch: Das geheime Leben der Moose|Warum wir träumen|Eine Geschichte des Salzes
Kinderbuch: Mila und das Mondboot|Die mürrische Teekanne|Wo ist Opas Hut?
Lyrik: Lieder für ein leeres Haus|Salz, Brot, Honig
Geschichte: Schiffe der Hanse|Das Jahr ohne König
Liebesroman: Ein Sommer im Klippenhaus|Wiedersehen in Lissabon
Thriller: Der neunte Zeuge|Lauf vor Tagesanbruch|Kein sicheres Netz
Garten: Balkonernte|Rosen für Anfänger

dishes (dish, dish_category)
Vorspeise: Tomatensuppe|Gemischter Salat|Flädlesuppe|Bruschetta|Carpaccio|Kürbissuppe|Räucherlachs
Hauptgericht: Wiener Schnitzel|Rinderroulade|Käsespätzle|Sauerbraten|Forelle Müllerin|Schweinebraten|Gemüselasagne|Zwiebelrostbraten|Maultaschen|Spaghetti Bolognese|Pizza Margherita|Jägerschnitzel
Dessert: Apfelstrudel|Rote Grütze|Schwarzwälder Kirschtorte|Vanilleeis|Kaiserschmarrn|Mousse au Chocolat
Getränk: Apfelschorle|Mineralwasser|Helles Bier|Riesling|Kaffee|Cappuccino|Limonade|Spezi
Beilage: Pommes frites|Kartoffelsalat|Spätzle|Rotkohl

courses (course_title, course_category)
Informatik: Einführung in die Programmierung|Datenstrukturen|Grundlagen des maschinellen Lernens|Webentwicklung|Datenbanken in der Praxis|Betriebssysteme|Rechnernetze|IT-Sicherheit|Python für Datenanalyse|App-Entwicklung
Wirtschaft: Projektmanagement|Grundlagen des Marketings|Finanzbuchhaltung|Führungskompetenz|Wirtschaftsrecht|Verhandlungsführung|Existenzgründung|Controlling|Personalwirtschaft
Mathematik: Lineare Algebra|Statistik für alle|Analysis I|Diskrete Mathematik|Wahrscheinlichkeitsrechnung|Numerik|Geometrie
Gestaltung: Grundlagen Grafikdesign|UX-Workshop|Fotografie für Einsteiger|Typografie|3D-Modellierung|Videoschnitt|Innenraumgestaltung
Sprachen: Spanisch für die Reise|Business English|Französisch A2|Italienisch B1|Deutsch als Fremdsprache|Japanisch für Anfänger|Englische Konversation
Naturwissenschaft: Einführung in die Biologie|Allgemeine Chemie|Physik im Alltag|Astronomie|Organische Chemie|Genetik|Umweltwissenschaft|Anatomie des Menschen|Geologie der Alpen
Kunst: Geschichte der modernen Kunst|Kreatives Schreiben|Musiktheorie|Filmanalyse|Aquarellmalerei|Theaterwerkstatt|Keramik
Gesellschaft: Einführung in die Psychologie|Weltgeschichte|Soziologie der Stadt|Mikroökonomie|Ethik|Politische Theorie

stocks (ticker, listed_company, sector)
SAP=SAP SE=Technologie|SIE=Siemens AG=Industrie|ALV=Allianz SE=Finanzen|DTE=Deutsche Telekom AG=Kommunikation|BAS=BASF SE=Chemie|BMW=BMW AG=Automobil|MBG=Mercedes-Benz Group AG=Automobil|VOW3=Volkswagen AG=Automobil|BAYN=Bayer AG=Gesundheit|ADS=Adidas AG=Konsumgüter|DBK=Deutsche Bank AG=Finanzen|RWE=RWE AG=Versorger|EOAN=E.ON SE=Versorger|DHL=DHL Group=Industrie|IFX=Infineon Technologies AG=Technologie|HEN3=Henkel AG=Konsumgüter|MUV2=Münchener Rück AG=Finanzen|FRE=Fresenius SE=Gesundheit
`;
