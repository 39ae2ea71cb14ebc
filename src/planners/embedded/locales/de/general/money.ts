/** Money, banking and housing prices in German: what they are called, and their values. */
export const MONEY = `
amount: beträge|transaktionsbetrag|überweisungsbetrag|umsatzbetrag|geldbetrag|zahlung|zahlungsbetrag|offener betrag|fälliger betrag|rechnungssumme|kaufbetrag|ausgaben|monatliche ausgaben
price: preis pro stück|preis je stück|vk|vk preis|preis in euro|preis eur|ladenpreis|aktueller preis|basispreis|produktpreis|artikelpreis|ticketpreis veranstaltung
cost: arbeitskosten|lohnkosten|kostenbetrag|herstellkosten|produktionskosten|ek|ek preis|wartungskosten|behandlungskosten|betriebskosten|materialkosten|reisekosten|projektkosten|kostenschätzung|geschätzte kosten|energiekosten|ausgabe
total: total|gesamtkosten|gesamtwert|bestellsumme|bestellwert|auftragswert|warenkorbwert|rechnungsbetrag gesamt|endpreis|endsumme|gesamtbetrag brutto|insgesamt
subtotal: nettosumme|nettowert|betrag netto|summe netto
tax: ust|steuerbetrag|mwst betrag|lohnsteuer
tax_rate: mwst satz in prozent|umsatzsteuersatz
discount: rabatt betrag|ermäßigung|preisnachlass
discount_rate: rabattsatz|rabatt in prozent|skonto
shipping_cost: versand|versandgebühr|liefergebühr|frachtkosten|porto und versand
fee: gebühren|servicegebühr|bearbeitungsgebühr|mahngebühr|kursgebühr|studiengebühr|teilnahmegebühr|eintritt|maut|selbstbeteiligung|zuzahlung|courtage|bußgeldbetrag
tip: trinkgeldbetrag
salary: lohn gehalt|verdienst|vergütung|grundgehalt|gehalt brutto|jahresbrutto|gehaltsvorstellung|wunschgehalt|gehalt in euro|jahreslohn
monthly_salary: monatliches gehalt|nettogehalt|nettolohn|monatsverdienst|auszahlungsbetrag lohn
hourly_rate: stundenverdienst|verrechnungssatz
bonus: jahresbonus|bonuszahlung|sonderzahlung|gratifikation
income: jährliches einkommen|familieneinkommen|bruttoeinkommen|nettoeinkommen|einkünfte
income_band: einkommensklasse|einkommensgruppe|einkommensstufe|gehaltsband|gehaltsgruppe
revenue: umsätze|monatsumsatz|tagesumsatz|gesamtumsatz|umsatz in euro|absatz in euro|auftragsvolumen|vertragswert|dealwert|einnahmen
profit: reingewinn|nettogewinn|überschuss|betriebsergebnis
margin: gewinnmarge|handelsspanne|rohmarge
budget: budget|etat|genehmigtes budget|werbebudget|kampagnenbudget|marketingbudget|förderbetrag
balance: kontosaldo|aktueller saldo|restbetrag|saldo nach buchung|neuer saldo
credit_limit: verfügungsrahmen|dispo|dispokredit|limit
interest_rate: zinssatz in prozent|effektivzins|sollzins|sollzinssatz
loan_amount: kredit|darlehen|darlehenssumme|kredithöhe|finanzierungsbetrag
loan_term: laufzeit kredit|laufzeit des kredits|rückzahlungsdauer
loan_purpose: kreditzweck|verwendung|finanzierungszweck = Umschuldung:30|Auto:24|Renovierung:18|Möbel:9|Ausbildung:7|Reise:6|Selbstständigkeit:6
credit_score: kreditwürdigkeit|schufa|scorewert|bonitätsscore
debt_ratio: verschuldungsgrad|schuldenquote|verschuldungsquote
currency: währungscode|währungskürzel|devise = EUR:88|CHF:5|USD:5|GBP:2
exchange_rate: wechselkurs|umrechnungskurs|devisenkurs
iban: kontoverbindung|iban nummer|bankverbindung
bic: bic code|swift code
routing_number: bank code
bank_account_number: kontonr|konto nr|bankkonto|absenderkonto|empfängerkonto|gegenkonto
card_number: karten nr|kartennr|kreditkarte
card_last4: letzte vier ziffern|letzte 4 ziffern|kartenendziffern
cvv: prüfziffer karte|kartenprüfnummer|sicherheitscode
card_type: kartenart|kreditkartentyp|kreditkartenart
payment_method: zahlart|zahlungsweg|bezahlart|bezahlung|zahlweise|zahlungsform|zahlmethode = Kreditkarte:26|PayPal:32|Rechnung:20|Lastschrift:12|Überweisung:7|Barzahlung:3
payment_status: bezahlstatus|rechnungsstatus|status der zahlung = bezahlt:72|offen:14|überfällig:9|erstattet:3|storniert:2
is_paid: ist bezahlt|gezahlt|beglichen
transaction_type: transaktionstyp|buchungstyp|art der transaktion|umsatzart|bewegungsart = Kauf:46|Überweisung:18|Einzahlung:14|Abhebung:12|Zahlung:7|Erstattung:3
debit_credit: soll haben|buchungsrichtung|richtung|soll oder haben = Soll:68|Haben:32
account_type: art des kontos|kontomodell = Girokonto:48|Sparkonto:28|Kreditkonto:10|Geschäftskonto:8|Depot:6
merchant: händlername|geschäft name|zahlungsempfänger|empfänger zahlung = Frischemarkt Weber|Tankstelle am Ring|Café Morgenrot|Elektro Nova|Stadtverkehr|Bücherstube|Sonnen-Apotheke|Bistro Blau|Modehaus Lang|Schnellmarkt|Baumarkt Krüger|StreamBox|Skyline Airways|Blumen Petersen|Fitwerk|Pixel Games|Bäckerei Hofmann|Hotel Hafenblick|Taxi Zentrale|Gartencenter Grün
merchant_category: händlerkategorie|kategorie der ausgabe|ausgabenart|kostenart|kostenkategorie = Lebensmittel:24|Restaurants:16|Tanken:11|Online-Einkauf:15|Reisen:7|Unterhaltung:8|Nebenkosten:7|Gesundheit:5|Elektronik:4|Kleidung:3
mcc: händlerkategoriecode|branchencode
is_fraud: betrugsverdacht|ist betrug|betrügerisch|betrugskennzeichen|verdächtig
default: zahlungsausfall|ausfall|ausgefallen|kreditausfall
risk_level: risiko|risikogruppe|risikoeinstufung|risikokategorie|risikograd = niedrig:52|mittel:33|hoch:15
risk_score: risikoscore|risikowert|betrugsscore|risikopunktzahl
rent: monatlicher mietpreis|pacht|pachtzins|jahrespacht|mietpreis|mietkosten|miete monatlich|monatliche miete|nettomiete|bruttomiete
mortgage_payment: ratenbetrag|monatliche rate|ratenhöhe|monatliche zahlung
nightly_rate: preis je nacht|übernachtungspreis|nachtpreis|mietpreis pro tag|tagesmiete|tagessatz
fare: fahrtkosten|flugticketpreis|tarifpreis|fahrgeld
stock_price: börsenkurs|eröffnungskurs|höchstkurs|tiefstkurs|kurswert|aktienpreis
shares: anzahl aktien|stückzahl aktien|aktienanzahl|anteile
market_cap: marktkapitalisierung|börsenwert
worth: verkehrswert|ablösesumme|transfersumme
house_price: hauspreis|wohnungspreis|angebotspreis|kaufpreis immobilie|immobilienwert
asking_price: preisvorstellung|fahrzeugwert|kfz preis|gebrauchtwagenpreis|vb preis
premium: prämie|beitrag versicherung|monatsprämie|versicherungsprämie jährlich|jahresbeitrag
coverage: deckung|deckungsbetrag|versicherte summe|versicherungswert
claim_amount: schadenhöhe|schadensbetrag|schadenbetrag|forderungsbetrag|schaden
payout: ausgezahlter betrag|regulierungsbetrag|entschädigung|ausbezahlt
donation_amount: spendenhöhe|gespendeter betrag|spendensumme|zuwendung
ltv: kundenwert|customer lifetime value|gesamtwert des kunden|kundenlebenszeitwert
refund_amount: rückerstattung|rückzahlung|erstatteter betrag|gutschriftsbetrag
gross_weight_price: kilopreis|preis pro liter|spritpreis
price_per_sqm: preis pro quadratmeter|preis pro qm|qm preis
`;
