import { addTo } from '../../reading/lists-by.js';
import { remembering } from '../../reading/memory.js';
import { keysOf } from '../../reading/words.js';

/** A column that anyone would work out from others where they are all there: its names, theirs, and how. */
export interface UsualFormula {
  readonly targets: ReadonlySet<string>;
  readonly operands: readonly ReadonlySet<string>[];
  /** `$0`, `$1` … stand for the operands. */
  readonly formula: string;
  readonly decimals: number | undefined;
  /** A part of a whole: in percent, unless it is called a ratio. */
  readonly isShare: boolean;
  /** Only where the text says that it is worked out. */
  readonly isTold: boolean;
}

/** What many formulas take: `@quantity`. */
const GROUPS: Readonly<Record<string, string>> = {
  quantity: 'qty|quantity|how many|unit|units|units sold|units ordered|quantity sold|quantity ordered|menge|anzahl|cantidad|quantité|number of items|copies|pieces|pieces sold|items sold|copies sold|crates|tickets|tickets sold|cant|qte|stück',
  price: 'price|unit price|price per unit|price each|price per item|price per piece|price per crate|price per ticket|unit cost|cost per unit|ticket price|precio|precio unitario|preis|einzelpreis|stückpreis|prix|prix unitaire|kg per crate|rate per unit|p unit|pu',
  total: 'total|total price|total amount|total cost|total value|line total|order total|subtotal|amount|gesamt|gesamtpreis|gesamtbetrag|gesamtsumme|importe|importe total|montant|montant total|prix total|precio total|total general|line amount|ext price|extended price',
  people: 'travellers|travelers|number of travellers|number of travelers|persons|people|number of persons|number of people|guests|number of guests|passengers|number of passengers|pax|party size|group size|adults|participants|number of participants|attendees|viajeros|número de viajeros|personas|número de personas|pasajeros|número de pasajeros|personen|anzahl personen|personenzahl|anzahl reisende|reisende|teilnehmer|anzahl teilnehmer|voyageurs|nombre de voyageurs|personnes|nombre de personnes|passagers|participants',
  perPerson: 'price per person|price pp|cost per person|fare per person|rate per person|fee per person|price per traveller|price per traveler|price per guest|price per passenger|price per head|price per participant|precio por persona|precio por viajero|precio por pasajero|preis pro person|preis pro teilnehmer|prix par personne|prix par voyageur',
  litres: 'litres|liters|gallons|volume l|fuel litres|fuel liters|liter|litros|litros repostados|qty l',
  perLitre: 'price per litre|price per liter|price per gallon|ppl|fuel price|unit price|price l',
  revenue: 'revenue|sales|total revenue|turnover|net sales|net revenue|umsatz|ventas|chiffre d affaires',
  spend: 'spend|cost|ad spend|amount spent|budget spent|spent',
  assets: 'assets|total assets',
  liabilities: 'liabilities|total liabilities|debt|total debt',
  homeValue: 'property value|value of the home|value of home|value of the property|value of the house|house value|property price|purchase price|home value|home price|house price|price|appraised value|appraisal|appraisal value',
  loan: 'loan|loan amount|sum borrowed|amount borrowed|borrowed|loan sum|mortgage|mortgage amount|loan amt|principal',
  stockIn: 'received|receipts|purchased|produced|in|qty in|stock in|inflow|zugang|entradas',
  stockOut: 'issued|sold|shipped|consumed|used|out|qty out|stock out|outflow|abgang|salidas',
  sellingPrice: 'price|unit price|price each|sale price|selling price|retail|retail price|msrp|vk|preis|precio|prix|einzelpreis|stückpreis',
  costPrice: 'cost|unit cost|cost price|purchase price|buying price|wholesale|wholesale price|ek|kosten|einkaufspreis|costo|coste|coût',
  grandTotal: 'total|grand total|total amount|total due|amount due|order total|total paid|total price|invoice total|final total|net total|final amount|amount to pay|to pay',
  subtotal: 'basket value|basket total|cart total|cart value|order value|goods value|subtotal|sub total|items total|item total|merchandise total|goods total',
  discountAmount: 'discount|discount amount|discounts|coupon discount|voucher|voucher amount|rebate',
  shipping: 'shipping|shipping charge|delivery charge|shipping cost|shipping fee|delivery fee|delivery cost|freight|postage|shipping amount|versand|versandkosten|envío|gastos de envío|frais de port',
  tax: 'tax|sales tax|vat|tax amount|vat amount|gst',
  stock: 'qty|quantity|stock|units|qty on hand|quantity on hand|on hand|in stock|stock level|stock qty|stock quantity|stock on hand|current stock|units in stock|quantity in stock|available',
  opening: 'opening|opening stock|opening balance|start stock|beginning inventory|opening qty|stock start|beginning balance|begin balance',
};

/**
 * `names = formula`, a column a line; names of one column are separated by `|`, those the formula takes stand in braces.
 * `% a of b` is a share; `;` tells the decimals; `?` opens what is worked out only where the text says so.
 */
const FORMULAS = `
net|net amount|line net|line total|amount|total|net total|extended price = {@quantity} * {@price} * (1 - {discount pct|disc pct|discount percent|disc percent|disc %|discount %|rabatt pct|descuento pct|remise pct|réduction pct} / 100) ; 2
@total = {@quantity} * {@price}
@total|booking total|trip total|total fare = {@people} * {@perPerson} ; 2
total|total cost|amount|cost|fuel cost|total price|importe total = {@litres} * {@perLitre} ; 2
total cost|total|total price|total amount|room total|booking total|total hostel cost|total hotel cost|total stay cost|total room cost|total accommodation cost|total lodging cost|total rental cost|accommodation total|hotel total|hostel total|gesamtpreis|gesamtbetrag|gesamt|importe total|precio total|prix total|montant total = {nights|night|days|rental days|number of nights|number of days|nächte|noches|nuits} * {nightly rate|room rate|daily rate|nightly price|room price|price per night|rate per night|price per day|rate per day|cost per day|cost per night|daily price|tarif|adr|rate|preis pro nacht|preis je nacht|zimmerpreis|precio por noche|precio noche|prix par nuit|prix nuit|prix de la nuit}
total|total fare|total amount|total charge|total paid|total cost|amount paid = {fare|fare amount|base fare|ride fare|trip fare|meter fare} + {tip|tips|tip amount|gratuity} + {tolls|toll|tolls amount|toll amount|extra|extras|surcharge|congestion surcharge}
total|total fare|total amount|total charge|total paid|total cost|amount paid = {fare|fare amount|base fare|ride fare|trip fare|meter fare} + {tip|tips|tip amount|gratuity}
total|bill total|total bill|grand total|total paid|amount paid = {subtotal|sub total|bill|bill amount|food total|meal cost|check|check amount|food cost} + {tip|tips|tip amount|service charge|service fee|gratuity}
subtotal|sub total|net|net amount|nettobetrag|netto|base imponible|total ht|total cost|total|amount|wage|wages|pay|gross pay|earnings|labor cost|labour cost|fee|fees|total fee|invoice amount|importe|montant|betrag = {hours|hours worked|hrs|billable hours|hours billed|hours logged|labor hours|labour hours|stunden|horas|heures} * {hourly rate|rate per hour|hourly wage|pay rate|rate|wage per hour|hr rate|stundensatz|stundenlohn|tarifa por hora|tarifa horaria|taux horaire|tarif horaire|labor rate|labour rate} ; 2
@grandTotal = {@subtotal} * (1 - {discount pct|discount percent|discount %|discount percentage|discount rate|rabatt pct|descuento pct|remise pct} / 100) ; 2
@grandTotal = {@subtotal} - {@discountAmount} + {@shipping} + {@tax} ; 2
@grandTotal = {@subtotal} - {@discountAmount} + {@tax} ; 2
@grandTotal = {@subtotal} - {@discountAmount} + {@shipping} ; 2
@grandTotal = {@subtotal} + {@shipping} + {@tax} ; 2
@grandTotal = {@subtotal} - {@discountAmount} ; 2
@grandTotal = {@subtotal} + {@shipping} ; 2
grand total|total|total amount|total due|total price|gross|gross amount|gross total|invoice total|bruttobetrag|brutto|ttc|total ttc = {subtotal|sub total|line total|line amount|net line|net|net amount|net total|total before tax|nettobetrag|netto|ht|total ht|base imponible|base} + {tax|sales tax|vat|vat amount|tax amount|mwst|iva|tva|taxes|gst}
gross|gross amount|gross total|gross price|total incl tax|total incl vat|price incl vat|bruttobetrag|bruttopreis|brutto|ttc|total ttc|prix ttc|montant ttc = {subtotal|sub total|net|net amount|net total|net price|line total|nettobetrag|nettopreis|netto|ht|total ht|prix ht|montant ht|base imponible|base} * (1 + {vat rate|tax rate|vat pct|tax pct|vat percent|tax percent|vat %|tax %|mwst satz|mehrwertsteuersatz|steuersatz|mwst pct|iva pct|tva pct|tva rate|taux tva|taux de tva|tipo de iva|iva rate|gst rate} / 100) ; 2
vat|tax|vat amount|tax amount|mwst|mwst betrag|iva|tva|gst = {before tax|before vat|net|net amount|net total|net price|subtotal|sub total|line total|line amount|net line|amount|price|nettobetrag|netto|ht|base imponible|base} * {vat rate|tax rate|vat pct|tax pct|vat percent|tax percent|vat %|tax %|mwst satz|mehrwertsteuersatz|mwst pct|iva pct|tva pct|tva rate|iva rate|gst rate} / 100 ; 2
tip|tip amount|gratuity|gratuity amount = {subtotal|sub total|bill|bill amount|check|check amount|bill total|food total|fare|meal cost} * {tip pct|tip percentage|tip rate|gratuity pct} / 100 ; 2
commission|commission amount = {sales|gross sales|gross sales amount|premium volume|volume|turnover|revenue|sale amount|deal value|sale price|amount|premium|gross premium|net premium|annual premium|premium amount|written premium|policy premium|price|rent|fee} * {commission pct|commission rate|commission percent|commission %} / 100 ; 2
discount amount|discount value|savings = {list price|original price|price|msrp} - {sale price|discounted price|net price|promo price} ; 2
amount|amount due|bill|bill amount|total|total amount|cost|total cost|charge|energy charge|session cost|charging cost|energy cost|betrag|importe|montant|kosten|gesamtkosten|coste|cout = {kwh|energy delivered|energy delivered kwh|delivered kwh|energy|energy kwh|energy charged|charged kwh|energie kwh|energía kwh|énergie kwh|kwh used|usage kwh|usage|consumption|consumption kwh|units used|kwh consumed|verbrauch|verbrauch kwh|consumo|consumo kwh|consommation} * {rate|tariff|tariff rate|price per kwh|rate per kwh|unit rate|cost per kwh|tarif|tarifa|preis pro kwh|precio kwh|prix kwh} ; 2
cost|energy cost|electricity cost|power cost|bill|bill amount|electricity bill|amount due|kosten|stromkosten|coste|costo|coût = {kwh|kwh used|used kwh|usage kwh|consumption kwh|kwh consumed|electricity kwh|electricity used kwh|verbrauch kwh|stromverbrauch kwh|consumo kwh} * 0.31 ; 2
net weight|net weight kg|net|net kg|net t = {gross weight|gross weight kg|gross|gross kg|gross t} - {tare|tare weight|tare weight kg|tare kg|tare t}
payload|payload kg = {gross weight|gross|gross kg} - {tare|tare weight|tare kg} ; 0
profit|net profit|gross profit|operating profit|margin amount|net income = {@revenue} - {cost|costs|total cost|expenses|total expenses|cogs|cost of goods sold}
ebit|operating income|operating profit = {gross profit} - {opex|operating expenses} ; 2
profit pct|profit margin|margin pct|margin percent|net margin|gross margin pct = % {profit|net profit|gross profit|net income} of {@revenue} ; 1
net payout|payout|net proceeds|net payable|payable|seller payout = {gross sales|gross|gross amount|sales|total sales|order total} - {commission|commission amount|fee|fees|platform fee} - {refunds|refund amount|refund|returns} ; 2
net payout|payout|net proceeds|net payable|payable|seller payout = {gross sales|gross|gross amount|sales|total sales} - {commission|commission amount|fee|fees|platform fee} ; 2
annual rent|yearly rent = {area|area m2|area sqm|area in m2} * {rent per m2|rent per m2 and month|rent m2|rent per sqm|rent per m2 month} * 12 ; 2
gross margin|gross margin pct|margin pct|margin = % {gross profit} of {@revenue} ; 1
margin|profit margin|gross margin|margin pct|margin percent|margin percentage|margin rate|gross margin pct|gross margin percent|profit margin pct|profit margin percent|net margin pct|markup pct|markup margin|margin % = ({@sellingPrice} - {@costPrice}) / {@sellingPrice} * 100 ; 1
profit|margin amount|unit margin|profit per unit|unit profit = {@sellingPrice} - {@costPrice} ; 2
total cost|total|total price|total amount|repair cost|invoice amount|invoice total = {parts cost|cost of parts|parts|part cost|material cost|materials cost|materials|cost of materials} + {labour cost|labor cost|labour|labor|cost of labour|cost of labor} ; 2
total tonnes|total t|total yield|total harvest|harvested tonnes|production t|production tonnes|total production = {area|area ha|hectares|field area|area in ha} * {yield|yield t ha|yield per ha|yield per hectare|yield t per ha|yield tonnes per hectare} ; 1
occupancy|occupancy percent|occupancy pct|occupancy rate|capacity used = % {tickets sold|seats sold|seats taken|booked seats|occupied seats} of {seats|capacity|hall capacity|seats total|total seats} ; 1
percent spent|spent percent|spent pct|pct spent|percentage spent|budget used|budget used pct|percent used|utilisation|utilization = % {spent|spent amount|amount spent|actual spend} of {budget|budget amount|total budget} ; 1
loyer charges comprises|loyer cc|loyer avec charges|loyer total = {loyer hors charges|loyer mensuel hors charges|loyer hc|loyer nu|loyer mensuel|loyer} + {charges|charges mensuelles|provision pour charges|provisions pour charges}
warmmiete|gesamtmiete|total rent = {kaltmiete|nettomiete|base rent|rent|km} + {nebenkosten|betriebskosten|utilities|service charge|additional costs|nk}
need reorder|needs reorder|need re order|reorder needed|reorder flag|reorder now|reorder required|needs restock|needs restocking|low stock|low stock flag|below reorder|below reorder level|below reorder point = {@stock} <= {reorder level|reorder point|reorder threshold|re order level|re order point|min stock|minimum stock|min level|min stock level|safety stock}
adult|is adult|of age|over 18|is over 18 = {age} >= 18
minor|is minor|under 18 = {age} < 18
overweight|is overweight = {bmi} >= 25
obese|is obese = {bmi} >= 30
reimbursed|amount reimbursed|reimbursed amount|reimbursement|reimbursement amount|payout|payout amount|claim payout|amount paid out|net payout|insurer pays|insurer paid|paid by insurer = max(0, {claim amount|amount claimed|claimed amount|claimed|loss amount|repair cost|repair bill|repair amount|vet fee|vet bill|treatment cost|bill amount|billed amount|estimated damage|damage amount} - {excess|excess amount|policy excess|deductible|deductible amount|self retention}) ; 2
fever|has fever|febrile = {body temperature|body temp|temperature c|temp c|temperature|temp} >= 38
hypertensive|is hypertensive|hypertension|high blood pressure|high bp = {systolic|systolic bp|sbp|sys} >= 140
diabetic|is diabetic = {hba1c|a1c} >= 6.5
overdue|is overdue|late|is late|was late|returned late|paid late = {days late|days overdue|overdue days|late days|days past due|dpd} > 0
delayed|is delayed|was delayed|late|is late = {delay minutes|delay min|delay|arrival delay|departure delay|minutes late|delay mins} >= 15
on time|is on time|was on time|arrived on time = {delay minutes|delay min|delay|arrival delay|departure delay|minutes late|delay mins} < 15
available|qty available|quantity available|available qty|available quantity|stock available|available stock|free stock|free qty = {qty on hand|quantity on hand|on hand|on hand qty|stock on hand|on hand stock|physical stock|total stock|stock qty|in stock} - {reserved|qty reserved|quantity reserved|reserved qty|reserved quantity|reserved stock|stock reserved|allocated|qty allocated|allocated qty|quantity allocated}
in stock|is in stock|available|is available = {@stock} > 0
out of stock|is out of stock|sold out|oos = {@stock} == 0
profitable|is profitable = {profit|net profit|net income} > 0
revenue|ticket revenue|gross|gross revenue|box office|takings|total revenue|ticket sales|gross sales|recaudación|ingresos|recette|recettes|einnahmen|umsatz = {tickets sold|tickets|seats sold|entradas vendidas|entradas|billets vendus|places vendues|verkaufte tickets|tickets verkauft|verkaufte karten|units sold|quantity sold|copies sold|units|qty sold} * {avg price|average price|ticket price|avg ticket price|average ticket price|price per ticket|precio medio|precio entrada|precio de entrada|prix moyen|prix du billet|durchschnittspreis|ticketpreis|price|unit price|price per unit|avg selling price|average selling price} ; 2
loss pct|loss percent|loss %|weight loss pct|weight loss percent|weight loss %|roast loss pct|shrinkage pct|shrinkage percent|shrinkage %|moisture loss pct|drying loss pct|cooking loss pct = ({green kg|green weight|green weight kg|wet weight|wet weight kg|raw weight|fresh weight|initial weight|weight before|start weight|weight in|input kg|input weight|gross weight} - {roasted kg|roasted weight|roasted weight kg|dry weight|dry weight kg|cooked weight|dried weight|final weight|weight after|end weight|weight out|output kg|output weight|net weight}) / {green kg|green weight|green weight kg|wet weight|wet weight kg|raw weight|fresh weight|initial weight|weight before|start weight|weight in|input kg|input weight|gross weight} * 100 ; 1
discount pct|discount percent|discount %|discount percentage|discount rate|price drop pct = ({original price|list price|regular price|msrp|rrp|old price|price before discount|retail price|retail} - {price|sale price|discounted price|current price|promo price|selling price|new price}) / {original price|list price|regular price|msrp|rrp|old price|price before discount|retail price|retail} * 100 ; 1
change pct|change percent|change %|daily change|pct change|percent change|daily return|price change pct|daily change pct = ({close|close price|closing price} - {open|open price|opening price}) / {open|open price|opening price} * 100 ; 2
equity|net worth|shareholders equity = {@assets} - {@liabilities}
debt ratio|debt to assets = {@liabilities} / {@assets} ; 2
eps = {net income} / {shares|shares outstanding} ; 2
market cap = {price|share price|close} * {shares|shares outstanding} ; 0
pe ratio|pe|p e = {price|share price|close} / {eps|earnings per share} ; 1
market value|mkt value|value|position value|holding value|current value = {shares|shares held|shares owned|number of shares|share count|units held|units|holding|qty held|quantity|qty} * {current price|price|last price|market price|share price|nav|close} ; 2
cost basis|book value|cost = {shares|shares held|shares owned|number of shares|share count|units held|quantity|qty} * {avg cost|buy price|average cost|purchase price|avg price|average price|avg buy price} ; 2
gain pct|gain loss pct|return pct|profit pct|profit loss pct|pnl pct|performance pct|unrealized gain pct|change pct = ({current price|last price|market price} - {purchase price|buy price|avg cost|average cost|avg price|avg buy price|average price|entry price}) / {purchase price|buy price|avg cost|average cost|avg price|avg buy price|average price|entry price} * 100 ; 2
unrealized pnl|unrealised pnl|gain loss|gain|pnl|p l|unrealized gain|unrealised gain|profit loss = {market value|mkt value|current value} - {cost basis|book value} ; 2
post money|post money valuation = {pre money|pre money valuation} + {amount|amount raised|raised|round size|investment}
total charges|lifetime charges|charges to date|total billed = {tenure|tenure months|tenure in months|months|months subscribed|months as customer|customer tenure} * {monthly charges|monthly charge|monthly bill|monthly fee|charges per month|monthly price} ; 2
arr = {mrr} * 12
mrr|monthly revenue|subtotal|sub total|net amount|line total|licence cost|license cost|renewal amount|seat cost = {seats|users} * {price per seat|price per user}
arpu|arpa = {mrr|revenue} / {customers|users|subscribers|accounts|active users} ; 2
cac = {@spend|marketing spend|sales and marketing} / {new customers|customers acquired|customers|conversions} ; 2
total comp|total compensation|total pay|total salary|total earnings|tc|ote = {base|base salary|base pay} + {bonus|annual bonus|variable|commission}
balance|balance due|amount due|outstanding|remaining balance|unpaid = {billed|charged|invoiced|total due|claimed|billed amount} - {paid|amount paid|collected|paid amount} ; 2
? balance|balance due|amount due|outstanding|outstanding balance = {invoice amount|amount|total|total amount} - {amount paid|paid amount|payments}
density|population density|people per km2|density per km2|inhabitants per km2 = {population|inhabitants|residents} / {area|area in km2|area km2|area sq km|land area|surface|surface area} ; 0
variance|budget variance|diff|difference|over under|variance amount = {actual|actual cost|actual spend|actuals|actual amount|spent} - {budget|budgeted|budget amount|planned|plan|forecast} ; 2
variance pct|variance percent|var pct = ({actual|actual cost|actual spend|actuals|spent} - {budget|budgeted|budget amount|planned|plan|forecast}) / {budget|budgeted|budget amount|planned|plan|forecast} * 100 ; 1
remaining|remaining budget|budget left|left|budget remaining = {budget|allocated|budgeted|budget amount|total budget|approved budget} - {spent|actual|spend|used|actual cost|actual costs|actual spend|amount spent|spent so far|spent to date} ; 2
variance|difference|diff|qty variance|delta = {counted|counted qty|physical qty|actual qty|count qty|physical count|qty counted} - {system qty|system|book qty|expected qty|expected|system count|qty system} ; 0
variance value|value variance|variance cost = {variance|difference|qty variance} * {unit cost|cost|unit price|price} ; 2
closing|closing stock|closing balance|end stock|ending inventory|closing qty|ending balance = {@opening} + {@stockIn} - {@stockOut}
closing balance|ending balance|balance = {opening balance|beginning balance} + {credit|credits|deposits} - {debit|debits|withdrawals} ; 2
stock value|inventory value|total value|value = {on hand|qty on hand|stock|in stock|stock qty} * {unit cost|cost|unit price|price} ; 2
k d|kd|kd ratio|kill death ratio|kdr = {kills} / {deaths} ; 2
kda|kda ratio = ({kills} + {assists}) / {deaths} ; 2
ctr|click through rate|clickthrough rate = % {clicks|link clicks} of {impressions|impr|views} ; 2
cpc|cost per click|avg cpc = {@spend} / {clicks|link clicks} ; 2
cpm = {@spend} / {impressions|impr} * 1000 ; 2
cpa|cost per acquisition|cost per conversion|cost per conv = {@spend} / {conversions|conv|purchases|acquisitions} ; 2
cpl|cost per lead = {@spend} / {leads} ; 2
roas = {@revenue|conversion value|conv value} / {@spend} ; 2
roi|roi pct = ({@revenue|return|gain} - {cost|investment|spend}) / {cost|investment|spend} * 100 ; 1
conversion|conversion percent|conversion pct|conversion rate|close rate|closing rate = % {sold|deals closed|closed deals|closed|sales closed|deals won} of {listings|leads|opportunities|deals|viewings} ; 1
conversion rate|conv rate|cvr|cr = % {conversions|conv|signups|sign ups|orders|purchases|leads|sales} of {clicks|visits|visitors|sessions|link clicks} ; 2
average order value|avg order value|aov|avg ticket|average ticket|average check|avg check|avg basket = {@revenue} / {orders|order count|number of orders|transactions|covers|tickets|checks|receipts} ; 2
open rate = % {opened|opens|unique opens} of {delivered|sent|recipients} ; 1
click rate|ctr|click through rate = % {clicked|clicks|unique clicks} of {delivered|sent|recipients} ; 1
bounce rate = % {bounced|bounces|hard bounces} of {sent|sends|recipients} ; 2
unsubscribe rate|unsub rate = % {unsubscribed|unsubs|unsubscribes} of {delivered|sent} ; 2
pass rate|success rate|pass % = % {passed|pass|passes|succeeded|success|successful} of {total|tests|total tests|run|executed|candidates|entered|students|sat|attempts|runs} ; 1
fail rate|failure rate|error rate = % {failed|fail|failures|errors|errored|error count} of {total|tests|total tests|requests|calls|invocations|jobs|attempts|messages|runs|students} ; 2
answer rate|sla = % {answered|handled|calls answered|calls handled} of {offered|calls|calls offered|incoming} ; 1
abandon rate|abandonment rate|abandoned pct|abandonment = % {abandoned|missed} of {offered|calls|calls offered|incoming} ; 1
fill rate|fulfilment rate = % {shipped|delivered|picked|filled|qty shipped|qty picked} of {ordered|qty ordered|requested} ; 1
attendance rate|attendance|attendance pct|att rate = % {present|students present|pupils present|attendees|attended|in attendance} of {enrolled|expected|on roll|registered|pupils|students|class size} ; 1
occupancy|occupancy rate|occupancy pct|utilization|utilisation|load factor = % {occupied|booked|taken|rooms sold|beds occupied|occupied beds|seats sold|rooms occupied|passengers} of {capacity|beds|seats|rooms|total beds|rooms available|total rooms|total seats|licensed beds|staffed beds} ; 1
adr|average daily rate = {room revenue|rooms revenue|revenue} / {rooms sold|room nights|rooms occupied} ; 2
revpar = {room revenue|rooms revenue|revenue} / {rooms available|total rooms|rooms|capacity} ; 2
positivity|positivity rate|positive rate = % {positive|positives|cases} of {tests|tested|tests done|samples} ; 1
scrap rate|reject rate|defect rate|rejection rate|scrap pct|ausschussquote = % {scrap|scrapped|rejected|rejects|defects|defective|bad|ausschuss|ng} of {produced|made|output|inspected|total units|pieces made|units produced|stückzahl} ; 2
yield|first pass yield|fpy|yield pct = % {good|good units|passed|accepted|good parts} of {produced|made|output|inspected|total units|units produced} ; 1
achievement|attainment|achieved pct|attainment pct|completion rate|plan attainment = % {actual|achieved|produced|completed|done} of {target|planned|goal|quota|plan} ; 1
turnout|turnout pct|turnout rate = % {votes cast|votes|ballots cast|ballots|total votes} of {registered|registered voters|eligible|eligible voters|electorate} ; 1
redemption rate = % {redeemed} of {issued|distributed} ; 1
response rate = % {responses|responded|completed|replies} of {invited|sent|contacted|sample size} ; 1
germination rate|germination|germination pct = % {germinated|sprouted|emerged} of {sown|seeds|seeds sown|planted} ; 1
survival rate|survival|survival pct = % {survived|alive|surviving} of {planted|total|sown|stocked|seedlings} ; 1
hatch rate|hatchability = % {hatched} of {eggs|set|eggs set|fertile} ; 1
lay rate|laying rate|lay pct|hen day = % {eggs|eggs laid|eggs collected} of {hens|birds|layers} ; 1
mortality rate|mortality pct|case fatality|cfr = % {deaths|died|dead} of {cases|birds|stocked|population|admissions} ; 2
win rate|win pct|win % = % {won|wins|w|games won|matches won} of {played|games|matches|gp|mp|games played|matches played} ; 1
win rate|win pct|win %|pct = {won|wins|w} / ({won|wins|w} + {lost|losses|l}) ; 3
goal difference|gd|diff|goal diff|dg|td|tordifferenz = {goals for|gf|goals scored|scored} - {goals against|ga|goals conceded|conceded|gc|gegentore}
points|pts|punkte|pkt|puntos = 3 * {won|wins|w|s|pg|siege|ganados|v} + {drawn|draws|d|u|pe|unentschieden|empatados|n}
fg pct|fg %|fgp|fg percentage = % {fgm|fg made|field goals made} of {fga|fg attempted} ; 1
ft pct|ft %|ftp = % {ftm|ft made} of {fta|ft attempted} ; 1
three pct|3p pct|three pt pct|3p % = % {three pm|3pm|threes made|3p made} of {three pa|3pa|threes attempted} ; 1
avg|ba|batting average = {h|hits} / {ab|at bats} ; 3
pass pct|pass accuracy|pass completion|comp pct|completion pct = % {completed|completions|passes completed|cmp} of {attempted|attempts|passes|passes attempted|att} ; 1
accuracy ratio|accuracy|acc = {correct|n correct|correct trials|number correct} / {trials|n trials|number of trials|total trials} ; 3
shot accuracy|shot pct = % {on target|shots on target|sot} of {shots|total shots} ; 1
save pct|sv pct|save percentage = {saves} / {shots against|shots faced|shots} ; 3
strike rate|sr = {runs|r} / {balls|balls faced|bf} * 100 ; 1
economy|econ = {runs|runs conceded} / {overs} ; 2
bmi = {weight|weight kg|wt|wt kg|body weight|body weight kg|gewicht|gewicht kg|peso|peso kg|poids|poids kg} / (({height|height cm|ht|ht cm|body height|body height cm|größe|größe cm|talla|talla cm|taille|taille cm} / 100) * ({height|height cm|ht|ht cm|body height|body height cm|größe|größe cm|talla|talla cm|taille|taille cm} / 100)) ; 1
map|mean arterial pressure = ({systolic|sys|sbp|systolic bp} + 2 * {diastolic|dia|dbp|diastolic bp}) / 3 ; 0
pulse pressure = {systolic|sys|sbp|systolic bp} - {diastolic|dia|dbp|diastolic bp}
ltv|loan to value|loan to value ratio|ltv ratio = % {@loan} of {@homeValue} ; 1
price per sqft|price sqft|ppsf|psf|price per square foot = {price|list price|sale price|sold price|asking price} / {sqft|square feet|living sqft|living area|area sqft|living area sqft|size sqft} ; 0
price per sqm|price per m2|price m2|eur per m2|price sqm|euro m2 = {price|list price|sale price|sold price|asking price|prix|preis|precio} / {sqm|m2|area|area m2|area sqm|surface|surface m2|living area|size m2|superficie|wohnfläche} ; 0
rent per sqft|rent sqft|rent psf = {rent|monthly rent} / {sqft|square feet} ; 2
cap rate = % {noi|net operating income} of {price|purchase price|property value|value} ; 2
total time|total minutes|total time min|total = {prep time|preparation time|prep|prep min} + {cook time|cooking time|cook|cook min}
kcal|calories|energy kcal|cal = {protein|protein g} * 4 + {carbs|carbs g|carbohydrates} * 4 + {fat|fat g} * 9 ; 0
abv|abv pct = ({og|original gravity} - {fg|final gravity}) * 131.25 ; 1
free|mem free|disk free|memory free|free space|free disk = {total|mem total|disk total|memory total|total space|disk size|size} - {used|mem used|disk used|memory used|used space}
mem pct|memory pct|disk pct|used pct|usage pct|memory used pct|use pct = % {used|mem used|disk used|memory used} of {total|mem total|disk total|memory total} ; 1
usage|consumption|verbrauch|consumo|consommation|kwh used|usage kwh|m3 used|consumption kwh|consumption m3|kwh consumed = {reading kwh|reading m3|meter reading kwh|current reading|curr read|curr reading|reading end|end reading|current read|meter end|present reading|zählerstand ende|zählerstand neu|lectura final|lectura actual|index fin|nouvel index} - {previous kwh|previous m3|previous reading kwh|previous reading m3|previous reading|prev read|prev reading|reading start|start reading|previous read|last reading|meter start|zählerstand anfang|zählerstand beginn|zählerstand start|zählerstand alt|lectura inicial|lectura anterior|index début|ancien index}
distance|distance km|distance driven|distance travelled|km driven|miles|trip distance|miles driven|trip km|km|gefahrene kilometer|gefahrene km|fahrstrecke|kilómetros recorridos|km recorridos|kilomètres parcourus|km parcourus = {odometer end|odo end|end odometer|trip end odometer|odometer at end|end km|km end|end mileage|mileage out|end miles|kilometerstand ende|kilometerstand neu|endkilometerstand|km stand ende|kilometraje fin|kilometraje final|kilométrage fin|kilométrage final|kilométrage arrivée} - {odometer start|odo start|start odometer|trip start odometer|odometer at start|start km|km start|start mileage|mileage in|start miles|kilometerstand beginn|kilometerstand anfang|kilometerstand start|kilometerstand alt|anfangskilometerstand|km stand beginn|km stand start|km stand anfang|kilometraje inicio|kilometraje inicial|kilométrage début|kilométrage initial|kilométrage départ}
weight loss|weight change|loss|weight lost = {start weight|weight start|initial weight|starting weight|weight before|before weight} - {end weight|weight end|current weight|final weight|weight after|after weight} ; 1
interval|from to|thickness|core length|interval m|length = {to|to m|depth to|to depth} - {from|from m|depth from|from depth} ; 2
defects per unit|dpu = {defects} / {units|inspected|units inspected} ; 3
tokens|total tokens|total tok = {prompt tokens|input tokens|prompt tok|input tok} + {completion tokens|output tokens|compl tok|output tok|completion tok}
? down payment|deposit = {property value|purchase price|home price} - {loan amount|mortgage amount}
down payment|down|down pmt|deposit = {property value|purchase price|home price|home value|price} - {loan amount|mortgage amount|loan amt} ; 0
? area|area m2|surface = {length|length m} * {width|width m}
area|area cm|area cm2|area m2|rectangle area = {length|length cm|length m|length mm} * {width|width cm|width m|width mm} ; 2
area|area cm|area cm2|area m2|rectangle area = {width|width cm|width m|width mm} * {height|height cm|height m|height mm} ; 2
perimeter|perimeter cm|perimeter m|perimeter of rectangle = 2 * ({length|length cm|length m|length mm} + {width|width cm|width m|width mm}) ; 2
perimeter|perimeter cm|perimeter m|perimeter of rectangle = 2 * ({width|width cm|width m|width mm} + {height|height cm|height m|height mm}) ; 2
volume|volume cm|volume cm3|volume m3 = {length|length cm|length m} * {width|width cm|width m} * {height|height cm|height m|depth|depth cm} ; 2
final fare|final price|price paid|amount paid|fare paid|price after discount|discounted price|net price|to pay = {base fare|full fare|normal fare|list price|original price|full price|regular price|base price|normal price} - {discount|discount amount|reduction} ; 2
sale price|sale|price after discount|discounted price|final price|price paid|reduced price|promo price|prix solde|prix final|precio final|precio rebajado|endpreis = {list price|original price|regular price|price|msrp|rrp|full price|old price|prix initial|prix|prix original|precio original|precio inicial|precio|originalpreis|listenpreis|preis} * (1 - {discount percent|discount pct|discount %|discount percentage|disc pct|disc %|remise en pourcentage|remise pct|remise %|descuento porcentaje|descuento pct|descuento %|rabatt prozent|rabatt pct|rabatt %|rabatt in prozent} / 100) ; 2
annual salary|yearly salary|annual pay|annual income|yearly income|salario anual|sueldo anual|salaire annuel|jahresgehalt = {monthly salary|monthly pay|salary per month|monthly income|salario mensual|sueldo mensual|salaire mensuel|monatsgehalt} * 12
annual rent|yearly rent|alquiler anual|loyer annuel|jahresmiete = {monthly rent|rent per month|rent|alquiler mensual|loyer mensuel|monatsmiete} * 12
average speed|avg speed|mean speed|speed kmh|average speed kmh|avg speed kmh = {distance km|distance|km|km driven} / {time hours|hours|duration hours|time h|duration h} ; 1
pace|pace min km|pace min per km|min per km = {time min|time minutes|minutes|duration min|duration minutes|finish time min} / {distance km|distance|km} ; 2
fuel consumption|consumption|consumption per 100 km|fuel consumption per 100 km|l 100km|l 100 km|l per 100 km|litres per 100 km|liters per 100 km|verbrauch pro 100 km|verbrauch 100 km|consumo 100 km|consommation 100 km = {fuel|fuel l|litres|liters|litres of fuel|litres of fuel used|fuel litres|fuel used|litres used} / {km driven|km|distance|distance km|distance driven|trip distance|driven km|gefahrene km|distancia km|distance parcourue} * 100 ; 1
fuel|fuel l|fuel used|litres used|fuel litres|litres of fuel|litres of fuel used = {km driven|km|distance|distance km|distance driven|trip distance|driven km|kilometres driven|kilometers driven} * {consumption per 100 km|fuel consumption per 100 km|l 100km|l 100 km|l per 100 km|litres per 100 km|liters per 100 km} / 100 ; 2
`;

let usual: readonly UsualFormula[] | undefined;

/** The places of the formulas by the names of what they give. */
const givenBy = new Map<string, readonly number[]>();

/** The formulas for columns that are called so, in their order; all are read on first use. */
export function usualFormulasFor(names: readonly string[]): readonly UsualFormula[] {
  if (usual === undefined) {
    usual = FORMULAS.trim().split('\n').map(parsed);
    usual.forEach(({ targets }, place) => { targets.forEach((name) => { addTo(givenBy, name, place); }); });
  }
  const all = usual;
  const places = new Set(names.flatMap((name) => givenBy.get(name) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
}

const phraseOf = (text: string): string => keysOf(text).join(' ');
const namesIn = (list: string): ReadonlySet<string> => new Set(list.split('|').flatMap((name) => (name.startsWith('@') ? (GROUPS[name.slice(1)] ?? '').split('|') : [name])).map(phraseOf));

function parsed(line: string): UsualFormula {
  const [, mark, targets = '', share, body = '', decimals] = /^(\? )?(.+?) = (% )?(.+?)(?: ; (\d))?$/u.exec(line) ?? [];
  const operands: string[] = [];
  const formula = body.replace(/\{([^}]*)\}/gu, (_, names: string) => {
    if (!operands.includes(names)) operands.push(names);
    return `$${operands.indexOf(names)}`;
  });
  return {
    targets: namesIn(targets), operands: operands.map(namesIn), formula: share === undefined ? formula : formula.replace(' of ', ' / '),
    decimals: decimals === undefined ? undefined : Number(decimals), isShare: share !== undefined, isTold: mark !== undefined,
  }; // prettier-ignore
}

/** Units and currencies behind a name say nothing of what it is. */
const BEHIND = new Set('usd eur gbp chf cad aud inr jpy mxn pct percent percentage % kg g t lb km mi m cm mm l ml ft m2 kwh min h hr sec s year mb gb tb'.split(' '));

const PERCENT = new Set('percent percentage %'.split(' '));

/** What a column may be called in a formula: as it is written, without a unit behind it, and of percents, however these are spelt, as "pct". */
export const calledIn = remembering((name): readonly string[] => {
  const keys = keysOf(name);
  const whole = keys.join(' ').replace(/\bamt$/u, 'amount');
  const last = keys.at(-1) ?? '';
  if (keys.length === 1 || !BEHIND.has(last)) return [whole];
  const bare = keys.slice(0, -1).join(' ');
  return PERCENT.has(last) ? [whole, bare, `${bare} pct`] : [whole, bare];
});
