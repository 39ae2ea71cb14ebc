/** Products, orders, reviews and subscriptions in German: what they are called, and their values. */
export const COMMERCE = `
product: produktbezeichnung|artikelbeschreibung kurz|gekauftes produkt|bestelltes produkt|warenbezeichnung|produkt name|erzeugnis
product_category: kategorie des produkts|produktgruppe|produktart|sortiment|produktlinie|warenkategorie
subcategory: unterkategorie|subkategorie|untergruppe = Audio|Küchengeräte|Schuhe|Outdoor|Hautpflege|Belletristik|Brettspiele|Snacks|Zubehör|Beleuchtung|Wearables|Bürobedarf
brand: hersteller marke|produktmarke|fabrikat
manufacturer: herstellername|lieferantenname|zulieferer|produzent
sku: artikel nr|art nr|artnr|artikelcode|bestellnummer artikel|produktcode|teilenr|materialnr|sachnummer
barcode: barcode|ean|ean code|gtin
quantity: stk|bestellte menge|anzahl stück|verkaufte menge|verkaufte stück|anzahl artikel|mengen|liefermenge
stock_quantity: lager bestand|verfügbare menge|vorrat|bestandsmenge|menge auf lager
reorder_level: meldemenge|bestellpunkt|mindestmenge|minimalbestand
in_stock: vorrätig|verfügbar|ist verfügbar|auf lager ja nein
availability: lieferstatus lager|bestandsstatus|lagerstatus = auf Lager:74|geringer Bestand:15|ausverkauft:8|Nachbestellung:3
color: farbton|produktfarbe|fahrzeugfarbe|lackfarbe|außenfarbe = Schwarz:24|Weiß:18|Blau:14|Grau:13|Rot:10|Grün:7|Braun:5|Beige:4|Rosa:3|Gelb:2
hex_color: farbcode|hexfarbe|hex farbe
size: produktgröße|artikelgröße
material: material|rohstoff|materialart|gewebe = Baumwolle:18|Edelstahl:14|Kunststoff:14|Leder:10|Holz:12|Aluminium:10|Polyester:10|Glas:6|Wolle:4|Silikon:2
product_weight: produktgewicht|artikelgewicht|gewicht der sendung|sendungsgewicht|ladungsgewicht
dimensions: maße in cm|größe maße|paketmaße|produktmaße
order_status: status der bestellung|bestellungsstatus|auftragstatus = geliefert:60|versandt:18|in Bearbeitung:14|storniert:5|retourniert:3
shipping_method: lieferung|lieferoption|versandmethode|zustellart|versandweg = Standard:62|Express:21|Nächster Tag:9|Abholung:8
order_channel: verkaufskanal|kaufkanal|absatzkanal = Webseite:48|App:33|Marktplatz:12|Filiale:7
coupon_code: rabattcode|aktionscode|gutschein code = WILLKOMMEN10|SOMMER15|VERSANDFREI|VIP20|FRUEHLING5|BLACKFRIDAY|DANKE10|FLASH25|STUDENT10|TREUE15
return_reason: grund der rücksendung|rücksendegrund|grund der retoure|reklamationsgrund = Falsche Größe:28|Beschädigt angekommen:18|Entspricht nicht der Beschreibung:15|Gefällt nicht:17|Zu spät geliefert:8|Falscher Artikel:8|Schlechte Qualität:6
cancellation_reason: kündigungsgrund|stornogrund|stornierungsgrund|abwanderungsgrund = Zu teuer:32|Alternative gefunden:22|Kein Bedarf mehr:21|Schlechter Service:13|Technische Probleme:7|Umzug:5
rating: sternebewertung|anzahl sterne|note bewertung|gesamtbewertung|kundenzufriedenheit|zufriedenheitswert|benutzerbewertung|fahrerbewertung|wertung|rating
average_rating: bewertungsdurchschnitt|mittlere bewertung
review_count: bewertungsanzahl|anzahl der bewertungen|anzahl rezensionen
review_title: titel der bewertung|rezensionstitel
review_text: bewertung text|bewertungskommentar|erfahrungsbericht|feedback|rückmeldung|kundenfeedback
helpful_votes: hilfreich|hilfreiche stimmen|als hilfreich markiert
verified_purchase: verifizierter käufer|bestätigter kauf
product_description: beschreibung des produkts|produktdetails
customer_segment: segment|kundenart|kundenklasse|kundenkategorie|zielsegment = Privatkunde:52|Firmenkunde:22|Kleinunternehmen:18|Großkunde:8
loyalty_tier: treueprogramm stufe|kundenstufe|bonusstufe = Bronze:48|Silber:30|Gold:16|Platin:6
loyalty_points: bonuspunkte|prämienpunkte|punktestand
is_gift: als geschenk|geschenkverpackung|ist geschenk
is_returned: ist retoure|retour|zurückgeschickt
warranty: garantie in monaten|gewährleistung
store: filialname|geschäftsname|markt|ladenname|shop|verkaufsstelle|niederlassung = Innenstadt|Uferpassage|Flughafen|Nordcenter|Hafenstraße|Westpark|Eichenallee|Hauptbahnhof|Universitätsplatz|Seepark
order_priority: bestellpriorität|versandpriorität|auftragspriorität = niedrig:25|mittel:45|hoch:22|dringend:8
seller: verkäufer firma|verkäuferfirma|händlerfirma
cart_status: warenkorbstatus|status des warenkorbs = gekauft:58|abgebrochen:34|aktiv:8
subscription_plan: abo modell|aboart|abotyp|mitgliedschaftstyp|mitgliedschaftsart|paket|vertragsmodell|handytarif|tarifname|plan = Kostenlos:32|Basis:31|Premium:26|Business:11
subscription_status: abostatus|abonnementstatus|accountstatus|nutzerstatus|status des kontos|mitgliedstatus = aktiv:74|pausiert:6|gekündigt:15|abgelaufen:5
churn: kündigung|abwanderung|hat gekündigt|kunde abgewandert|churn
within_bounds: innerhalb der garantie|in garantie|im budget|im rahmen|innerhalb der toleranz
reorder_needed: nachbestellung nötig|nachbestellung erforderlich
activity: aktivität|aktivitätsart|tätigkeit
incident_type: vorfallart|art des vorfalls|vorfallstyp
km: kilometer gesamt|gefahrene kilometer gesamt
`;
