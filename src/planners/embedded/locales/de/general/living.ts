/** Health, animals, farming and food in German: what they are called, and their values. */
export const LIVING = `
diagnosis: befund|hauptdiagnose|krankheitsbild|vorerkrankung|nebendiagnose|diagnosen
icd_code: diagnoseschlüssel|icd code|icd 10
medical_department: krankenhausabteilung|klinikabteilung|bettenstation = Kardiologie:16|Orthopädie:14|Innere Medizin:18|Chirurgie:13|Pädiatrie:10|Neurologie:8|Onkologie:7|Notaufnahme:14
specialty: spezialisierung|facharzt|facharztrichtung|fach arzt = Kardiologie|Dermatologie|Allgemeinmedizin|Pädiatrie|Orthopädie|Neurologie|Gynäkologie|Augenheilkunde|HNO|Psychiatrie|Endokrinologie|Urologie
symptom: symptom|beschwerden|grund des besuchs|besuchsgrund|konsultationsgrund|vorstellungsgrund|termingrund = Fieber|Husten|Kopfschmerzen|Brustschmerzen|Bauchschmerzen|Müdigkeit|Atemnot|Übelkeit|Rückenschmerzen|Schwindel|Halsschmerzen|Hautausschlag|Gelenkschmerzen|Herzklopfen|Schlaflosigkeit|Vorsorgeuntersuchung
treatment: behandlungsart|operation|prozedur|maßnahme medizinisch|op|durchgeführte behandlung = Medikation|Physiotherapie|Blinddarmentfernung|Kniegelenkersatz|Herzkatheter|Darmspiegelung|Kataraktoperation|Dialyse|Chemotherapie|Wundversorgung|Impfung|Beobachtung|Gallenblasenentfernung|MRT|Beratung|Hüftgelenkersatz
medication: medikation|arznei|präparat|verschriebenes medikament|medikamentenname
dosage: dosierung mg|medikamentendosis
medication_frequency: einnahmehäufigkeit|einnahme|einnahmerhythmus = einmal täglich:46|zweimal täglich:30|dreimal täglich:14|bei Bedarf:10
allergy: unverträglichkeit|bekannte allergien|allergen = keine:62|Penicillin:10|Erdnüsse:6|Pollen:10|Latex:3|Schalentiere:2|Hausstaubmilben:5|Sulfonamide:2
vaccine: impfungen|impfung name = Influenza:26|COVID-19:24|Tetanus:14|Hepatitis B:10|MMR:9|HPV:7|Pneumokokken:6|FSME:4
admission_type: art der aufnahme|behandlungsart stationär|terminart|patiententyp|besuchstyp = ambulant:44|stationär:22|Notfall:20|Nachsorge:14
discharge_status: entlassungsstatus|entlassart|behandlungsergebnis = nach Hause entlassen:74|verlegt:12|gebessert:8|verstorben:2|gegen ärztlichen Rat:4
appointment_status: status des termins|besuchsstatus = wahrgenommen:62|geplant:20|abgesagt:9|nicht erschienen:9
showed_up: erschienen|anwesend war|wahrgenommen
no_show: nicht erschienen|nichterscheinen|termin versäumt
insurance_provider: versicherungsname|kasse|krankenversicherung|versicherungsanbieter = TK:22|Barmer:16|AOK:28|DAK:12|IKK classic:7|Privat:11|KKH:4
heart_rate: pulsfrequenz|ruhepuls|herzschlag|puls bpm
systolic: systolischer blutdruck|systole|blutdruck systolisch
diastolic: diastolischer blutdruck|diastole|blutdruck diastolisch
blood_pressure: rr|blutdruckwert
body_temperature: körper temperatur|fieber|temperatur des patienten
spo2: sauerstoff|spo2
respiratory_rate: atemzüge|atemzüge pro minute
glucose: glukose|blutzuckerwert|nüchternblutzucker
cholesterol: cholesterinwert|gesamtcholesterin|ldl
hdl: hdl cholesterin
hba1c: langzeitzucker|hba1c wert
lab_test: test|testname|laborparameter|parameter|untersuchungsname|analyse
lab_unit: laboreinheit|einheit des ergebnisses|ergebniseinheit
lab_result: ergebniswert|laborergebniswert|testergebnis wert
test_outcome: testergebnis|testresultat|befund positiv negativ = negativ:82|positiv:15|nicht eindeutig:3
reference_range: referenzbereich|normbereich|normalbereich
abnormal: auffällig|abweichend|außerhalb der norm|pathologisch
sample_type: probe|probentyp|materialprobe = Blut:52|Urin:22|Abstrich:14|Serum:8|Gewebe:4
medical_history: anamnese|krankengeschichte|vorerkrankungen|krankheitsgeschichte|arztnotizen = Keine Vorerkrankungen|Bluthochdruck seit 2015|Typ-2-Diabetes unter Metformin|Asthma in der Kindheit|Frühere Knieoperation|Raucher seit zehn Jahren|Herzerkrankungen in der Familie|Penicillinallergie|Migräne mit Aura|Blinddarmentfernung 2009|Cholesterin diätetisch eingestellt|Angststörung in Therapie|Nach Pneumonie gut erholt|Klagt über leichte Schmerzen|Kontrolle in zwei Wochen|Besserung durch Ruhe|An Facharzt überwiesen|Medikation angepasst|Blutbild angeordnet|Wundheilung planmäßig
icu: intensivstation|wiederaufnahme|notfall|ist notfall|wiedereinweisung
pain_level: schmerz|schmerzskala|schmerzstärke|schmerzniveau
trial_arm: studienarm|behandlungsgruppe|studiengruppe|testgruppe|variante = Verum:50|Kontrolle:50
pet_name: haustiername|hundename|katzenname|tier name = Bella|Max|Luna|Balu|Emma|Rocky|Nala|Felix|Mia|Bruno|Lilly|Sammy|Kira|Oskar|Simba|Amy|Paul|Minka|Charly|Maja|Buddy|Susi|Leo|Lotte|Tiger|Momo|Frieda|Anton|Paula|Krümel
species: art des tieres|haustierart|tier|gattung
breed: tierrasse|hunderasse|katzenrasse
pet_age: alter des tieres|tieralter
pet_weight: gewicht des tieres|tiergewicht
neutered: sterilisiert|ist kastriert|ist geimpft|gechipt
microchip: chipnummer|mikrochip|transpondernummer
wild_species: wildtierart|vogelart|beobachtete art|wildtier = Rotfuchs|Reh|Graureiher|Schleiereule|Rotkehlchen|Wildschwein|Dachs|Eisvogel|Fischadler|Igel|Rotmilan|Fischotter|Kohlmeise|Mäusebussard
livestock: viehart|nutztier|nutztierart|tierbestand = Milchkuh:38|Mastrind:22|Schaf:14|Schwein:22|Ziege:4
milk_yield: milchleistung|milchmenge|milchertrag
crop: anbaufrucht|pflanze|fruchtart|kulturpflanze
crop_variety: pflanzensorte|saatgutsorte
soil_type: boden|bodenbeschaffenheit = Lehm:34|Ton:20|sandiger Lehm:24|Schluff:12|Sand:8|Torf:2
irrigated: wird bewässert|bewässerung ja nein
irrigation: bewässerung|bewässerungsart|bewässerungsmethode = Tropfbewässerung:30|Beregnung:38|Überstau:8|Kreisberegnung:12|keine:12
fertilizer: düngemittel|düngerart|pflanzenschutzmittel = NPK 15-15-15|Harnstoff|Kalkammonsalpeter|Kompost|Kali|Gülle|DAP
fertilizer_kg: düngermenge|dünger kg
organic: ökologisch|bio zertifiziert|biologisch
dish: gericht name|essen|menü|mahlzeit|hauptspeise|bestelltes gericht
dish_category: speisenkategorie|menükategorie|speiseart
cuisine: küchenrichtung|art der küche = Deutsch:24|Italienisch:20|Türkisch:12|Griechisch:10|Asiatisch:10|Indisch:7|Japanisch:6|Französisch:5|Spanisch:4|Mexikanisch:2
restaurant: restaurant|restaurantname|gaststätte|wirtshaus|café = Zum Goldenen Hirsch|Gasthaus Linde|Trattoria Bella Vista|Café Morgenrot|Ratskeller|Sakura|Taverne Niko|Zur Alten Post|Wirtshaus am See|Brauhaus Adler|Blaue Tür|Spice Garden|Hafenküche|Grüne Gabel|Pizzeria Roma|Weinstube Rebstock|Zum {Goldenen Löwen,Roten Ochsen,Weißen Schwan,Grünen Baum,Schwarzen Adler,Blauen Engel}|Gasthaus {Krone,Sonne,Traube,Post,Rössle}|{Ristorante,Trattoria,Pizzeria} {Da Luigi,Napoli,La Piazza,Vesuvio}|Wirtshaus {zur Mühle,zum Anker,an der Brücke}|{Taverna,Taverne} Santorini|Café {Central,am Markt,Lindenhof,Kranz}|Sushi Hana|Goldener Drache|Taj Mahal|Bistro Wilhelm|Kartoffelhaus|Fischerstube|Alte Schmiede|Landhaus Eiche|Burgschänke|Osteria del Sole|Thai-Orchidee|Steakhaus Prärie|Zum Fährmann
vegetarian: ist vegetarisch|vegetarier|glutenfrei|ist vegan|scharf
diet: ernährung|ernährungsform|diät|kostform = keine:58|vegetarisch:20|vegan:9|glutenfrei:8|halal:4|koscher:1
ingredient: hauptzutat = Tomate|Hähnchen|Reis|Basilikum|Knoblauch|Olivenöl|Rindfleisch|Lachs|Kartoffel|Champignons|Käse|Linsen|Nudeln|Spinat|Kichererbsen
allergens: allergen|allergenhinweis|enthaltene allergene = keine:40|Gluten:18|Milch:14|Nüsse:10|Eier:8|Fisch:5|Soja:5
table_number: tischnr|tisch nr
wine: wein|weinname|rebsorte|traubensorte = Riesling|Spätburgunder|Silvaner|Grauburgunder|Weißburgunder|Dornfelder|Müller-Thurgau|Merlot|Chardonnay|Tempranillo
difficulty: schwierigkeitsstufe = leicht:40|mittel:40|schwer:20
workout: training|sportart training|trainingseinheit|kurs fitness|workout = Laufen:24|Radfahren:18|Krafttraining:20|Yoga:12|Schwimmen:9|HIIT:8|Rudern:5|Pilates:4
`;
