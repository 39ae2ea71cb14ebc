import type { Draft } from '../../model.js';
import { measureInEnglish } from '../../locales/measure-words.js';
import { remembering } from '../../reading/memory.js';
import { keysOf, wordsOf } from '../../reading/words.js';
import { AT_FIRST, AT_LAST } from '../../vocabulary/first-and-last.js';
import { isNumeric as isMeasure, isTemporal } from '../grammar/kinds.js';
import { heldBy, type Mention } from '../grammar/mentions.js';
import { namedIn } from '../grammar/naming.js';

/** A column and which way a text says it goes. */
export interface Directed {
  readonly draft: Draft;
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
  /** Whether the text says so itself: "higher salary", not just "salary". */
  readonly isTold: boolean;
}

/** Words before or behind a column: "more tickets", "score higher". */
const COMPARATIVE = /\b(?:(more|higher|larger|bigger|greater|longer|many|long|high|large|(?:an? lot|lots|plenty|loads) of(?! (?:the|them|these|those)(?![\p{L}]))|greatest|highest|(?<!at )most|better(?= (?!(?:with|as|when|if|and|over)(?![\p{L}]))\p{L})|(?:old|older|advanced)(?= age\b))|((?:young|younger)(?= age\b)|less|fewer|earl(?:y|ier)(?= \p{L}{3})|little(?= \p{L}{3})|lower(?!(?<=\p{L}{3}s lower) (?:the|their|its)(?![\p{L}]))|smaller|shorter|few|short|low|small|lowest|(?<!at )least|(?:worse|poorer)(?= (?!(?:with|as|when|if|and|over)(?![\p{L}]))\p{L})))\b/giu;
const SIZES = /^(?:longer|shorter|bigger|larger|smaller|long|short|large|small)$/iu;

/** "less time", but not "less often" or "less than". */
const OF_A_THING = /^\s+(?!(?:often|likely|frequently|than|when|if|in|on|at|for|with|and|or)(?![\p{L}]))\p{L}{3,}/iu;

/** Words behind a column: "rises", "goes up". */
const VERB = /\b(?:(ris(?:es?|ing)|grow(?:s|ing)?|increas(?:es?|ing)|go(?:es)? up|climb(?:s|ing)?|is up|are up|raises|(?<=\p{L}s )raise(?= (?:the|their|its)(?![\p{L}]))|boosts?|lengthens?|pushes up|drives up|soars?|peaks?(?=\s+(?:in|on|at|during)\s)|improv(?:es?|ing)|follows?|tracks?|moves? with|steigt|w[äa]chst|nimmt zu|sube|aumenta|crece|augmente|cro[îi]t)|(drop(?:s|ping)?|falls?|falling|decreas(?:es?|ing)|declin(?:es?|ing)|go(?:es)? down|comes? down|shrinks?|sinks?|is down|are down|worsens?|lowers|reduces?|hurts?|harms?|cuts?(?= \p{L})|shortens?|(?<=\p{L}s )lower(?= (?:the|their|its)(?![\p{L}]))|pushes down|drives down|goes against|dips?|sinkt|f[äa]llt|nimmt ab|baja|disminuye|diminue|baisse))\b(?!\s+(?:below|under|beneath|above|over|beyond|past|to|from)\s+[-−$€£]?\d)/giu;

/** Words that name a column and a way at once, with names such columns have. */
const ADJECTIVES: readonly (readonly [RegExp, RegExp, 1 | -1])[] = [
  [/\b(?:pricier|dearer|costlier|costs? (?:\w+ ){0,4}?more|(?<=the )more (?:it|they|you|we|one|people) (?:costs?|pays?|(?:is|are) charged)|more expensive|most expensive|priciest|expensive|sells? for more|fetch(?:es)? (?:a )?(?:more|higher)|goes? for more|worth more|valued (?:higher|more))\b/iu, /price|cost|spend|spent|fare|amount|bill|fee|rent(?!al)|charge|value|valuation|worth|apprais|estimate(?:d_(?:value|price))?$|premium|contribution|beitrag|cuota|cotisation|^rate$|(?:daily|nightly|hourly|weekly|monthly|day)_rate|rate_per/i, 1],
  [/\b(?:cheaper|cheapest|costs? (?:\w+ )?less|(?<=the )less (?:it|they|you|we|one|people) (?:costs?|pays?|(?:is|are) charged)|less expensive|sells? for less|fetch(?:es)? (?:a )?(?:less|lower)|goes? for less|worth less|valued (?:lower|less))\b/iu, /price|cost|fare|amount|bill|fee|rent(?!al)|charge|value|valuation|worth|apprais|estimate(?:d_(?:value|price))?$|premium|contribution|beitrag|cuota|cotisation|^rate$|(?:daily|nightly|hourly|weekly|monthly|day)_rate|rate_per/i, -1],
  [/\b(?:older|oldest|elderly|(?<=\bfor )old(?= \p{L}{4})|(?<=\bthe )(?:old|aged)(?=\W*(?:$|[,;.)]|and\b|or\b)))\b/iu, /(?:^|_)age|_old$|antig|ancienn|^tenure|^seniority/i, 1],
  [/\b(?:older|oldest|earlier|early|(?<=\bfor )old(?= \p{L}{4}))\b/iu, /(?<!per_|a_|each_)year|birth|built|vintage|spud|class_of/i, -1],
  [/(?<=\b(?:with|by|on|and|or)\s(?:(?:the|its|their)\s)?|,\s)age(?!\s(?:group|band|range|of\s(?!the\s)))(?![\p{L}-])/iu, /^(?:model_|build_|construction_|manufacturing_)?year(?:_built|_of_manufacture|_of_construction|_made)?$|^built|vintage/i, -1],
  [/\b(?:younger|youngest|newer|newest|(?<=\bfor )(?:young|new(?! (?:customer|member|user|client|patient|hire|employee|player|driver|student|joiner)))(?= \p{L}{4})|(?<=\bthe )young(?=\W*(?:$|[,;.)]|and\b|or\b)))\b/iu, /(?:^|_)age|_old$/i, -1],
  [/\b(?:younger|newer|newest|more recent|(?<=\bfor )new(?= \p{L}{4}))\b/iu, /(?<!per_|a_|each_)year|birth|built|vintage/i, 1],
  // "Bigger places are dearer", where nothing tells how wide they are.
  [/\b(?:bigger|larger) (?:places?|homes?|houses?|flats?|apartments?|properties|villas?|listings?|cottages?|rentals?)\b/iu, /area|square|sqft|sqm|size|surface|bedrooms|^rooms|guests|sleeps|capacity/i, 1],
  [/\b(?:bigger|larger|biggest|largest|roomier)\b/iu, /area|square|sqft|sqm|size|surface|capacity|battery|screen|seats|volume|headcount|floor|population|inhabitants|(?:gift|donation|order|claim|deal|loan|invoice)_(?:amount|value)|^amount$/i, 1],
  // "Large flats have a higher deposit", "Les grands appartements": rows of one end stand for the way.
  [/(?<=^\W*(?:(?:the|and|but|les|die|los|las)\s)*)(?:big|large|grande?s?|große)(?=\s\p{L}{4,}\s\p{L})|(?<=^\W*(?:los|las)\s\p{L}{3,}s\s)grandes(?![\p{L}])/iu, /area|square|sqft|sqm|size|surface|superficie|fläche|capacity|floor_space/iu, 1],
  [/(?<=^\W*(?:(?:the|and|but|les|die|los|las)\s)*)(?:small|petite?s?|kleine)(?=\s\p{L}{4,}\s\p{L})|(?<=^\W*(?:los|las)\s\p{L}{3,}s\s)pequeñ[oa]s(?![\p{L}])/iu, /area|square|sqft|sqm|size|surface|superficie|fläche|capacity|floor_space/iu, -1],
  [/\blong(?=\s(?:trips?|routes?|hauls?|journeys?|drives?|rides?|runs?|flights?)(?![\p{L}]))/iu, /distance|_km$|^km$|kilomet|haul|miles/iu, 1],
  [/\bsmaller\b/iu, /area|square|sqft|sqm|size|surface|capacity|battery|screen|seats|volume|headcount/i, -1],
  [/\blong\b/iu, /length|duration|^min(?:ute)?s$|runtime/i, 1],
  [/\b(?:lives?|survives?|living|surviving) (?:\w+ )?longer\b/iu, /surviv|(?:^|_)time(?:_|$)|_(?:months|days|weeks|years)$|^(?:months|days|weeks|years)(?:_|$)|follow_?up|lifespan|life_expectancy/i, 1],
  [/\b(?:lives?|survives?|living|surviving) (?:\w+ )?(?:shorter|less long)\b|\bdies? (?:\w+ )?(?:sooner|earlier|younger|faster)\b/iu, /surviv|(?:^|_)time(?:_|$)|_(?:months|days|weeks|years)$|^(?:months|days|weeks|years)(?:_|$)|follow_?up|lifespan|life_expectancy/i, -1],
  [/\b(?:longer|longest|lengthy|lengthier|takes? (?:\w+ )?more time|takes? longer)\b/iu, /duration|length|latency|stay|tenure|minutes|(?:^|_)mins?(?:_|$)|hours|time(?:_|$)|wait|cycle|(?:days|nights|weeks|hours)_in_|(?:^|_)(?:days|weeks)_(?:to|until|open|taken)|_days$|^days$|(?:^|_)nights$/i, 1],
  [/\b(?:long(?:er|est)?|thick(?:er|est)?)\s(?:books?|novels?|volumes?|articles?|texts?|reports?|chapters?|stories)(?![\p{L}])|\blibros longer\b|\blivres longer\b|\blonger bücher\b/iu, /(?:^|_)pages?(?:_|$)|seiten|páginas|(?:^|_)words?(?:_|$)/iu, 1],
  [/\b(?:short(?:er|est)?|thin(?:ner)?)\s(?:books?|novels?|volumes?|articles?|texts?|reports?|chapters?|stories)(?![\p{L}])/iu, /(?:^|_)pages?(?:_|$)|(?:^|_)words?(?:_|$)/iu, -1],
  [/\b(?:shorter|shortest)\b/iu, /duration|length|latency|stay|tenure|minutes|hours|odds|wait|time(?:_on_|_spent|_in_|$)|seconds|(?:^|_)(?:days|weeks)_(?:to|until|open|taken)|_days$|^days$|(?:^|_)nights$/i, -1],
  [/\b(?:harder|tougher|trickier|more (?:difficult|demanding|challenging)|(?<=\bthe )harder)\b(?! (?:to|than it))/iu, /difficult|hardness|^level$|grade_of_climb|challenge/i, 1],
  [/\b(?:easier|simpler|less (?:difficult|demanding|challenging))\b(?! to)/iu, /difficult|hardness|challenge/i, -1],
  [/\b(?:fat(?:ter)?|chubb(?:y|ier)|plump(?:er)?)(?=\s\p{L}{3,})/iu, /weight|mass|^kilos?$|^kgs?$/i, 1],
  [/\b(?:slim(?:mer)?|skinn(?:y|ier)|thin(?:ner)?)(?=\s(?:cats?|dogs?|people|pets?|animals?|patients?|men|women|children))/iu, /weight|mass|^kilos?$|^kgs?$/i, -1],
  [/\b(?:heavier|heavy|weigh(?:s)? more|(?<=the )more (?:it|they) weighs?)\b/iu, /weight|mass|payload|^kilos?$|^kgs?$|kilogram/i, 1],
  [/\b(?:lighter|light|weigh(?:s)? less)\b/iu, /weight|mass|payload|^kilos?$|^kgs?$|kilogram/i, -1],
  [/\b(?:heavier|obese|overweight|fatter|(?<=\bmore )obese)(?=\s(?:patients?|people|persons?|men|women|adults?|children|kids|participants?|subjects?|members?|ones|mothers)(?![\p{L}]))/iu, /(?:^|_)bmi(?:_|$)|body_mass/i, 1],
  [/\b(?:slimmer|leaner|thinner|underweight)(?=\s(?:patients?|people|persons?|men|women|adults?|children|kids|participants?|subjects?|members?|ones)(?![\p{L}]))/iu, /(?:^|_)bmi(?:_|$)|body_mass/i, -1],
  [/\btall(?:er|est)?\b/iu, /(?<!breast_|chest_)height/i, 1],
  [/\bthick(?:er|est)?\b/iu, /thick|diameter|dbh|girth|trunk/i, 1],
  [/\bthin(?:ner|nest)?\b/iu, /thick|diameter|dbh|girth|trunk/i, -1],
  [/\b(?:wide(?:r|st)?|broad(?:er|est)?)\b/iu, /width|breadth/i, 1],
  [/\bnarrow(?:er|est)?\b/iu, /width|breadth/i, -1],
  [/\bdeep(?:er|est)?\b/iu, /depth/i, 1],
  [/\bshallow(?:er|est)?\b/iu, /depth/i, -1],
  [/\bloud(?:er|est)?\b/iu, /loud|noise|decibel|(?:^|_)db/i, 1],
  [/\b(?:further|farther|farthest|more distant|longer (?:trips?|routes?|hauls?|ways?))\b/iu, /distance|_km$|kilomet|haul|parsec|miles/i, 1],
  [/\b(?:closer|nearer)\b/iu, /distance|_km$|kilomet|parsec|miles/i, -1],
  [/\b(?:hotter|warmer|warm|hot)\b/iu, /temp|celsius|fahrenheit/i, 1],
  [/\b(?:colder|cooler|cold)\b/iu, /temp|celsius|fahrenheit/i, -1],
  [/\b(?:charges?|asks? for|commands?|bills?) (?:\w+ ){0,2}?more\b/iu, /(?:^|_)rate$|hourly|price|fee|charge|tariff/i, 1],
  [/\b(?:charges?|asks? for|bills?) (?:\w+ ){0,2}?less\b/iu, /(?:^|_)rate$|hourly|price|fee|charge|tariff/i, -1],
  [/\b(?:earns? (?:\w+ ){0,4}?(?:more|as much)|(?<=the )more (?:they|you|people|one|he|she) (?:earns?|makes?)|richer|better paid|paid more|wealthier|higher paid)\b/iu, /salary|income|wage|pay|earning|box_office|gross|takings|(?:hourly|daily|day)_rate/i, 1],
  [/\b(?:earns? less|poorer)\b/iu, /salary|income|wage|pay|earning/i, -1],
  [/\b(?:spends? (?:\w+ )?more|buys? more|bigger spenders?|order more|shop more)\b/iu, /spen[dt]|amount|total|order_value|purchase|revenue|lifetime|subtotal|basket|bill/i, 1],
  [/\b(?:pays? (?:\w+ ){0,4}?more|pays? (?:\w+ ){0,4}?as much)\b/iu, /fee|price|amount|charge|premium|cost|rent|paid|payment/i, 1],
  [/\b(?:pays? (?:\w+ )?less)\b/iu, /fee|price|amount|charge|premium|cost|rent|paid|payment/i, -1],
  [/\b(?:spends? less|buys? less)\b/iu, /spen[dt]|amount|total|order_value|purchase|revenue|lifetime|subtotal/i, -1],
  [/\b(?:sells? (?:\w+ )?(?:more|better))\b/iu, /sold|sales|units|orders|scoops|revenue|takings|verkauf|vendid[oa]s|ventas|vendue?s|ventes/i, 1],
  [/\b(?:sells? (?:less|worse))\b/iu, /sold|sales|units|orders|scoops|revenue|takings|verkauf|vendid[oa]s|ventas|vendue?s|ventes/i, -1],
  [/\b(?:more experienced|more senior|seniors?|(?<!(?:less|least|in)\s)experienced(?=\s\p{L}))\b/iu, /experience|seniority|tenure/i, 1],
  [/\b(?:faster|quicker)\b/iu, /(?:^|_)pace/i, -1],
  [/\bslower\b/iu, /(?:^|_)pace/i, 1],
  [/\b(?:faster|quicker)\b/iu, /speed|velocity|mbps|throughput|(?:^|_)rpm/i, 1],
  [/\bslower\b/iu, /speed|velocity|(?:^|_)rpm/i, -1],
  [/\b(?:faster|quicker)\b/iu, /duration|time|latency|minutes|seconds|hours|_days$|^days$/i, -1],
  [/\b(?:sooner|arrives? earlier|in less time)\b/iu, /(?:hours|days|time|minutes|weeks)_to_|resolution|^wait|transit|lead_?time|duration|delivery_(?:days|hours|time)|^days|_days$/i, -1],
  [/\bslower\b/iu, /duration|latency|minutes|seconds|hours|_days$|^days$|time(?:_|$)/i, 1],
  [/\b(?:less satisfied|unhappier|unhappy|more annoyed|dissatisfied|worse rated|lower rated)\b/iu, /satisf|rating|csat|nps|stars|happiness|score/i, -1],
  [/\b(?:more satisfied|happier|happy|more content|better rated|higher rated|satisfied)\b/iu, /satisf|rating|csat|nps|stars|happiness|score/i, 1],
  [/\b(?:busier|busiest|more crowded|more traffic|fuller)\b/iu, /visit|guest|customers|orders|sales|revenue|traffic|passengers|boardings|footfall|attendance|scoops|calls|pax/i, 1],
  [/\b(?:quieter|calmer|slower days)\b/iu, /visit|guest|customers|orders|sales|revenue|traffic|passengers|boardings|footfall|attendance/i, -1],
  [/\b(?:spends?|takes?) (?:\w+ )?more time\b|\bstays? longer\b/iu, /time|seconds|minutes|duration|hours/i, 1],
  [/\b(?:spends?|takes?) (?:\w+ )?less time\b/iu, /time|seconds|minutes|duration|hours/i, -1],
  [/\b(?:come|visit|train|exercise|log in|use it) (?:\w+ )?more often\b|\bmore (?:active|frequent)\b/iu, /visits|sessions|logins|check_?ins|workouts|frequency|per_month|per_week|count/i, 1],
  [/\b(?:come|visit|train|exercise|log in|use it|show up) (?:\w+ )?(?:less often|less frequently|rarely|seldom)\b|\bless (?:active|frequent)\b/iu, /visits|sessions|logins|check_?ins|workouts|frequency|per_month|per_week|count/i, -1],
  [/\b(?:study|studies|learns?) less\b/iu, /stud(?:y|ied)|learning/i, -1],
  [/\bscores? (?:many |far |a lot )?more\b(?! (?:points|goals|runs|tries)\b)/iu, /(?:^|_)(?:goals|points|runs|tries)(?:_|$)|score/i, 1],
  [/\bscores? (?:far |a lot )?(?:less|fewer)\b/iu, /(?:^|_)(?:goals|points|runs|tries)(?:_|$)|score/i, -1],
  [/\b(?:score|scores|scored|rate|rated|rank|ranked|perform|performs|do|does) (?:\w+ )?(?:higher|better|well)\b/iu, /score|points|rating|grade|mark|stars|gpa|result/i, 1],
  [/\b(?:score|scores|scored|rate|rated|rank|ranked|perform|performs|do|does) (?:\w+ )?(?:lower|worse|badly|poorly)\b/iu, /score|points|rating|grade|mark|stars|gpa|result/i, -1],
  [/\b(?:weigh|weighs) (?:\w+ )?less\b/iu, /weight|mass|payload|^kilos?$|^kgs?$|kilogram/i, -1],
  [/\b(?:use|uses|burn|burns|consume|consumes) (?:\w+ )?more\b/iu, /consumption|usage|kwh|fuel|energy|litres|liters/i, 1],
  [/\b(?:use|uses|burn|burns|consume|consumes) (?:\w+ )?less\b/iu, /consumption|usage|kwh|fuel|energy|litres|liters/i, -1],
  [/\b(?:further|farther|longer|earlier) (?:ahead|in advance)\b/iu, /lead|advance|days_before|notice/i, 1],
  [/\b(?:study|studies|learns?) more\b/iu, /stud(?:y|ied)|learning|estudio|lern|etude|étude/i, 1],
  [/\b(?:exercises?|trains?|work(?:s)? out) more\b/iu, /exercise|training|workout/i, 1],
  [/\b(?:better|higher|best) (?:grades?|marks?|results?)\b/iu, /score|grade|mark|points|gpa/i, 1],
  [/\b(?:worse|lower|worst) (?:grades?|marks?|results?)\b/iu, /score|grade|mark|points|gpa/i, -1],
  [/\b(?:sleeps? (?:\w+ )?less|less sleep)\b/iu, /sle(?:ep|pt)/i, -1],
  [/\b(?:sleeps? (?:\w+ )?more|more sleep)\b/iu, /sle(?:ep|pt)/i, 1],
  [/\bbetter(?: \p{L}+ing)? (?:positions?|ranks?|places?|placings?)\b/iu, /(?:^|_)(?:position|rank|place|placing)$/i, -1],
  [/\b(?:worse|poorer)(?: \p{L}+ing)? (?:positions?|ranks?|places?|placings?)\b/iu, /(?:^|_)(?:position|rank|place|placing)$/i, 1],
  [/\bbetter\b(?! (?:player|team|rated))/iu, /score|rating|grade|quality|satisf|gpa|mark|rank_points|condition|mood|health|performance/i, 1],
  [/\bworse\b(?! rated)/iu, /score|rating|grade|quality|satisf|gpa|mark|rank_points|condition|mood|health|performance/i, -1],
  [/\bstronger\b/iu, /abv|alcohol|proof|force|strength|magnitude|intensity/i, 1],
  [/\bweaker\b/iu, /abv|alcohol|proof|force|strength|magnitude|intensity/i, -1],
  [/\b(?:climbs?|rises?) (?:\p{L}+ )?more\b/iu, /(?:^|_)(?:elevation|ascent|climb|altitude|vertical)(?:_|$)/i, 1],
  [/\b(?:climbs?|rises?) (?:\p{L}+ )?less\b/iu, /(?:^|_)(?:elevation|ascent|climb|altitude|vertical)(?:_|$)/i, -1],
  [/\b(?:gives?|donates?) (?:\w+ )?more\b/iu, /amount|donation|gift|yield|output|production/i, 1],
  [/\b(?:gives?|donates?) (?:\w+ )?less\b/iu, /amount|donation|gift|yield|output|production/i, -1],
  [/\b(?:stronger|better (?:player|team|rated))\b/iu, /rating|elo|strength|rank_points/i, 1],
  [/\b(?:fainter|dimmer)\b/iu, /magnitude/i, 1],
  [/\b(?:brighter)\b/iu, /magnitude/i, -1],
  // "Salary rises with seniority" beside a date of hire.
  [/(?<![\p{L}])(?:seniority|tenure|length of (?:service|employment|membership)|years? of service|(?:years?|time) (?:at|with|in) (?:the |our )?(?:company|firm|job|business)|long(?:er|est)?[- ](?:serving|standing|tenured)|(?:been|worked|stayed) (?:here|there|employed|with (?:us|the (?:company|firm))|(?:at|in) (?:the )?(?:company|firm)) (?:for )?(?:the )?long(?:er|est)?|ancienneté|antigüedad|betriebszugehörigkeit|dienstjahren?)(?![\p{L}])/iu, /(?:^|_)(?:hire|hired|hiring|start|started|starting|join|joined|joining|entry|employment|employed|member|since|contract)(?:_|$)|eintritt|einstellung|embauche|contratación|ingreso/i, -1],
  [/\b(?:earlier|longer ago)\b/iu, /date|_at$|_on$|signup|sign_up|joined|since/i, -1],
  [/\b(?:later|more recently)\b/iu, /date|_at$|_on$|signup|sign_up|joined|since/i, 1],
  [/\b(?:riskier|more risky)\b/iu, /risk|probability|score/i, 1],
  [/\b(?:later|delayed more|more delayed|less punctual)\b/iu, /delay/i, 1],
  [/\b(?:last(?:s)? longer|waits longer|ride longer|stay longer|talk longer|wait longer|drive longer)\b/iu, /duration|length|minutes|stay|nights|talk|wait/i, 1],
];

/** "longer rides", where no column tells how long they take: how far they go. */
const FAR: (typeof ADJECTIVES)[number] = [/\b(?:longer|longest)\b/iu, /distance|kilomet|(?:^|_)km$|(?:^|_)miles$/i, 1];

/** "Bigger hotels", where no column tells how much room there is: how many parts they have. */
const MANY_PARTS: (typeof ADJECTIVES)[number] =
  [/\b(?:bigger|larger|biggest|largest)(?=\s\p{L}{4,})/iu, /^(?:num_|number_of_|no_of_|nb_|anzahl_|n[úu]mero_de_|nombre_de_)?(?:rooms?|bedrooms|beds|zimmer|schlafzimmer|betten|habitaciones|dormitorios|camas|chambres|pi[èe]ces|lits|employees|staff|mitarbeiter|empleados|employ[ée]s|pl[äa]tze|plazas|places|seats|members|mitglieder|miembros|membres)$/iu, 1];

const LONG = /^(?:long|short)/iu;
const BIG = /^(?:bigg|larg)e/iu;
const LASTS = /duration|length|stay|tenure|minutes|hours|time(?:_|$)|wait|days|nights/i;

/** The name of a column, and what it is called in English, or else what it is. */
function spoken({ name, english, concept }: Draft): readonly string[] {
  const measure = measureInEnglish(name);
  const called = measure === undefined || measure === english ? [name] : [name, measure];
  if (english !== undefined) return [...called, english];
  return concept === undefined || concept.aliases.en?.includes(name.replaceAll('_', ' ')) === true ? called : [...called, concept.id];
}
const isSpoken = (draft: Draft, names: RegExp): boolean => spoken(draft).some((name) => names.test(name));

/** Those that may speak of one of some columns, which are told by line. */
const adjectivesOf = remembering((columns) => ADJECTIVES.filter(([, names]) => columns.split('\n').some((column) => names.test(column))));
const adjectivesFor = (drafts: readonly Draft[]): typeof ADJECTIVES => adjectivesOf(drafts.flatMap(spoken).join('\n'));

/** How the words begin one of which every pattern above asks for: a first look that is cheap. */
const ADJECTIVE_BEGINNINGS = new Set(
  'sen ten cli bee anc ant bet yea tim sta emp liv sur die pri dea cos mor mos exp che les old eld ear you new big lar roo sma lon len tak sho hea wei lig tal fur far clo nea hot war col coo ric bet pai wea hig poo giv don spe buy ord pay sel sen fas qui slo unh dis wor low hap sat bus ful cal sta thi thn wid bro nar dee sha lou com vis tra exe log use stu sle str fai dim bri lat ris del las rid wai dri vis log sho lea sco rat ran per doe do bur con fet goe go'.split(' '),
);

function mayHoldAdjective(text: string): boolean {
  for (const beginning of heldBy(wordsOf(text)).beginnings) if (ADJECTIVE_BEGINNINGS.has(beginning)) return true;
  return false;
}

/** Whether a text says that something rises or falls. */
export function saysMovement(text: string): boolean {
  return signsIn(text, VERB).length > 0;
}

/** Whether it compares: "short sleep", "better grades". */
export function saysWay(text: string): boolean {
  return signsIn(text, COMPARATIVE).length > 0 || mayHoldAdjective(text);
}

interface Sign {
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
}

/** What people say of a column that is called otherwise: a party is its guests, money what is spent. */
const SPOKEN: readonly (readonly [RegExp, RegExp])[] = [
  [/\bpart(?:y|ies)\b/iu, /^(?:number_of_)?(?:guests|people|persons|diners|covers|pax)/i],
  [/\b(?:pay|earnings|paid)\b/iu, /^(?:\w+_)?(?:salary|wage|income|sueldo|gehalt|lohn|salaire)(?:_|$)/i],
  [/\bmoney\b/iu, /spend|spent|cost|price|amount|fee|budget|revenue/i],
  [/\b(?:latency|latencies|response times?)\b/iu, /^p99|_p99$/i],
  [/\b(?:latency|latencies|response times?)\b/iu, /^p9\d|_p9\d$/i],
  [/\bblood pressure\b/iu, /^(?:systolic|sbp|bp_sys)/i],
  [/\bodds\b/iu, /(?:^|_)(?:starting_price|odds|quota)$/i],
  [/\b(?:kilomet(?:re|er)s?|kms|mileage)\b/iu, /^(?:km|kms)_|_kms?$|^distance|mileage/i],
  [/\bmiles\b/iu, /^miles_|_miles$|^distance|mileage/i],
  [/\bsales\b/iu, /(?:^|_)sold(?:_|$)|^units$/i],
  [/\bcoffees?\b/iu, /caffeine/i],
  [/\b(?:smokers|smoking)\b/iu, /cigarettes|packs?_(?:per|a)_|pack_years/i],
  [/\b(?:drinkers|drinking|alcohol)\b/iu, /(?:^|_)(?:drinks|units|alcohol|beers|glasses)(?:_|$)/i],
  [/\bcrowds?\b/iu, /visitors|guests|attendance|customers|people/i],
];

/** "Longer fish weigh more", "older cars cost less": what those do that stand between, where a column is called nearly so. */
const MORE_OF_IT = /^\s(?:much\s|far\s|a lot\s|slightly\s|also\s)?(?:more|less)(?![\p{L}])(?!\s(?:often|likely|frequent))/iu;
const isDone = (text: string, from: number, { start, end }: Mention): boolean => start - from > 2 && MORE_OF_IT.test(text.slice(end)) && /^\s\p{L}{3,}/u.test(text.slice(from, start));

/** "Placebo ends with higher scores" beside a baseline score: of what was measured twice, not the first. */
const ENDS_WITH = /(?<![\p{L}])(?:ends?|ended|finish(?:es|ed)?)\s(?:up\s)?(?:with|on|at)\s(?:an?\s)?(?:much\s|far\s|slightly\s)?(?:\p{L}{3,}er|more|less|worse)\s(?<noun>\p{L}{3,})/iu;

function atTheEnd(text: string, drafts: readonly Draft[]): string {
  const noun = ENDS_WITH.exec(text)?.groups?.['noun'];
  const [key] = noun === undefined ? [] : keysOf(noun);
  const twins = key === undefined ? [] : drafts.filter((draft) => isMeasure(draft) && keysOf(draft.name).includes(key));
  const [last, ...others] = twins.filter(({ name }) => !AT_FIRST.test(name));
  return noun === undefined || last === undefined || others.length > 0 || twins.length !== 2 ? text : text.replace(noun, last.name);
}

/** The text with such words replaced by the name of the column, where no column has them in its own. */
function withSpoken(text: string, drafts: readonly Draft[]): string {
  return SPOKEN.reduce((said, [word, names]) => {
    if (!word.test(said) || drafts.some(({ name }) => word.test(name.replaceAll('_', ' ')))) return said;
    const meant = drafts.find((draft) => names.test(draft.name) && isMeasure(draft));
    return meant === undefined ? said : said.replace(word, meant.name);
  }, text);
}

/** Every column a text speaks of, in order, and which way it says each goes; `also` may be yes/no columns, `isRanked` lists that move like numbers. */
export function directionsIn(said: string, drafts: readonly Draft[], also: (draft: Draft) => boolean = () => false, isRanked: (draft: Draft) => boolean = () => false): Directed[] {
  const isNumber = (draft: Draft): boolean => isMeasure(draft) || isRanked(draft);
  // "rises and falls with" goes along.
  const text = withSpoken(atTheEnd(said, drafts), drafts).replace(/\b(rises?|goes up|increases?|grows?) and (?:falls?|down|goes down|decreases?|drops?|shrinks?)\b/giu, '$1');
  const able = drafts.filter((draft) => isNumber(draft) || isTemporal(draft) || also(draft));
  // "bill" of `bill_total` and `opening_time_of_bill` is the number.
  const measures = namedIn(text, able.filter((draft) => !isTemporal(draft)));
  const moments = namedIn(text, able).filter(({ draft, start, end }) => isTemporal(draft) && !measures.some((other) => start < other.end && other.start < end));
  const mentions = [...measures, ...moments].sort((a, b) => a.start - b.start);
  if (mentions.length === 0 && !mayHoldAdjective(text)) return [];
  const signs = new Map<Draft, Sign>();
  const verbs = signsIn(text, VERB);
  const movers: [Draft, Sign][] = [];
  for (const verb of verbs) {
    const before = mentions.findLast(({ end }) => end <= verb.start);
    const object = movedBy(verb, text, mentions, verbs);
    // "low scores increase defaults": the way of the scores is told before the verb.
    if (object !== undefined && before !== undefined) {
      signs.set(object, verb);
      movers.push([before.draft, { ...verb, sign: 1, end: verb.start }]);
    }
    else if (before !== undefined && !signs.has(before.draft)) signs.set(before.draft, verb);
  }
  for (const sign of signsIn(text, COMPARATIVE)) {
    // "upload is smaller than download" bounds the one by the other.
    const compared = /^\s+than\s+(?:the\s+|its\s+)?/iu.exec(text.slice(sign.end));
    if (compared !== null && mentions.some(({ start }) => start === sign.end + compared[0].length)) continue;
    // Where the nearest is too far, so are all others.
    const next = mentions.find(({ start }) => start >= sign.end);
    const nearest = mentions.findLast(({ end }) => end <= sign.start);
    const between = nearest === undefined ? '' : text.slice(nearest.end, sign.start);
    // "flats near the centre cost more": of what they cost.
    const isOfVerb = BUYS.test(between);
    const last = nearest !== undefined && !isOfVerb && keysOf(between).length <= (/^\s(?:in|at|on|of|for|with|from|among|during)\s[^,;]+\s(?:is|are|was|were)\s+$/iu.test(between) ? 6 : 3) ? nearest : undefined;
    // "the less a student sleeps": whom it is said of stands between.
    const isNext = next !== undefined && !isDone(text, sign.end, next) && keysOf(text.slice(sign.end, next.start)).length <= (/\bthe\s$/iu.test(text.slice(0, sign.start)) ? 2 : 1) && !/[,;]|\b(?:when|whenever|if|while|per)\b/.test(text.slice(sign.end, next.start)) && !signs.has(next.draft) && !/^\s*(?:often|likely)\b/i.test(text.slice(sign.end));
    // "better at night" is no "night better".
    // "When ozone is high no2 tends to be low": said of what stands before the verb.
    const isSaidOfLast = last !== undefined && IS_SO.test(text.slice(last.end, sign.start)) && PLAIN.test(text.slice(sign.start, sign.end));
    // "apps that crash more are rated lower"
    const isDoneMore = last !== undefined && between.trim() === '' && GOES_ON.test(text.slice(sign.end));
    const target = isSaidOfLast || isDoneMore ? last : isNext ? next : /^(?:better|worse|poorer)$/iu.test(text.slice(sign.start, sign.end)) ? undefined : last;
    // "people who bounce spend less time": less of something else, and no less often.
    if (target !== undefined && target === last && !isNumber(target.draft) && !isTemporal(target.draft) && OF_A_THING.test(text.slice(sign.end))) continue;
    // "Category A is more expensive": a list of values goes no way itself.
    if (target !== undefined && target === last && target.draft.made.type === 'category' && !isNumber(target.draft) && !also(target.draft) && /^(?:more|less)$/iu.test(text.slice(sign.start, sign.end)) && /^\s\p{L}/u.test(text.slice(sign.end))) continue;
    // "longer episodes" speaks of the episodes, not of their numbers.
    // "ventilated patients stay longer": a yes or no is said more often, and no longer.
    if (target !== undefined && SIZES.test(text.slice(sign.start, sign.end)) && !isNumber(target.draft) && !isTemporal(target.draft)) continue;
    if (target !== undefined && SIZES.test(text.slice(sign.start, sign.end)) && /(?:_|^)(?:number|no|nr|id|rating|score|stars|price|fee|rate|grade)$/i.test(target.draft.name)) continue;
    if (target !== undefined && !signs.has(target.draft)) signs.set(target.draft, sign);
    // "better grades and marks": each of them.
    for (let at = isNext ? mentions.indexOf(next) : mentions.length; at + 1 < mentions.length; at++) {
      const [one, other] = [mentions[at], mentions[at + 1]];
      if (one === undefined || other === undefined || !/^\s*(?:,|,?\s*and|&)\s*$/iu.test(text.slice(one.end, other.start)) || signs.has(other.draft)) break;
      signs.set(other.draft, sign);
    }
  }
  for (const [draft, sign] of [...movers, ...risingIn(text, able)]) if (!signs.has(draft)) signs.set(draft, sign);
  const found: Directed[] = [];
  for (const { draft, start, end } of mentions) {
    // "people with few stars don't recommend": a denied yes/no goes the other way.
    const isDenied = also(draft) && DENIED.test(text.slice(0, start)) && !SELDOM_DONE.test(text.slice(0, start));
    // "the less often the call gets resolved": how often, some words before.
    const often = also(draft) && !signs.has(draft) && text.includes('the ') ? HOW_OFTEN.exec(text.slice(0, start)) : null;
    const way = often === null ? (signs.get(draft)?.sign ?? 1) : -1;
    if (!found.some((other) => other.draft === draft)) found.push({ draft, sign: isDenied ? (way === 1 ? -1 : 1) : way, start, end, isTold: signs.has(draft) || isDenied || often !== null });
  }
  /** Words that told the way of a column that is named. */
  const told: { start: number; end: number }[] = [];
  for (const [pattern, names, usual] of mayHoldAdjective(text) ? [...adjectivesFor(able), FAR, MANY_PARTS] : []) {
    if (pattern === MANY_PARTS[0] && [...signs.values(), ...found.filter(({ isTold }) => isTold), ...told].some(({ start, end }) => BIG.test(text.slice(start, end)))) continue;
    if (pattern === FAR[0] && found.some(({ isTold, draft }) => isTold && LASTS.test(draft.english ?? draft.name))) continue;
    // "Longer distances take longer": the first of them may be told of another column.
    const match = freeMatch(pattern, text, [...signs.values()]);
    const isDenied = match !== null && /(?:\b(?:not|never|no)|n['’]t)\s+$/iu.test(text.slice(0, match.index));
    const sign: 1 | -1 = isDenied ? (usual === 1 ? -1 : 1) : usual;
    if (match === null || told.some(({ start, end }) => match.index >= start && match.index < end) || [...signs.values()].some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const untold = found.findIndex((other) => !other.isTold && isSpoken(other.draft, names) && (isNumber(other.draft) || isTemporal(other.draft)));
    const known = found[untold];
    if (known !== undefined) {
      found[untold] = { ...known, sign, isTold: true };
      told.push({ start: match.index, end: match.index + match[0].length });
      continue;
    }
    // "Longer trips burn more fuel": how long says nothing of the time of departure.
    const isLong = LONG.test(match[0]);
    const fitting = able.filter((candidate) => isSpoken(candidate, names) && (isNumber(candidate) || (isTemporal(candidate) && !isLong)) && !found.some((other) => other.draft === candidate));
    // What a column is called says more than what it is: "smokers pay more" of the premium, not of the sum assured.
    const called = fitting.filter(({ name }) => names.test(name));
    // "Casual riders ride longer": of the duration, and not of the start time.
    const measured = called.filter(isNumber);
    const draft = meantOf(measured.length > 0 ? measured : called.length > 0 ? called : fitting, text);
    if (draft !== undefined) found.push({ draft, sign, start: match.index, end: match.index + match[0].length, isTold: true });
  }
  // "farther customers wait longer": of the customers nothing is told, whose rating a column holds.
  const isWhole = ({ draft, start, end }: Directed): boolean => keysOf(text.slice(start, end)).length * 2 > keysOf(draft.name).length;
  const isWho = (one: Directed): boolean => !one.isTold && !isWhole(one) && found.some((other) => other.isTold && other.end < one.start && text.slice(other.end, one.start).trim() === '');
  const sure = found.filter((one) => !isWho(one));
  return sure.sort((a, b) => a.start - b.start);
}

const OBJECT = /^\s+(?:the\s|their\s|its\s|a\s)?(?:(?:chances?|risks?|odds|likelihood|probability|number|rate)\s(?:of|to)\s(?:an?\s)?)?$/iu;
const WHILE = /(?<![\p{L}])(?:as|when|whenever|if|while|where|after|the more|the less)(?![\p{L}])/iu;

/** "low credit scores increase | defaults", "discounts reduce | churn", but not "as prices rise demand drops": what the verb moves. */
function movedBy(verb: Sign, text: string, mentions: readonly Mention[], verbs: readonly Sign[]): Draft | undefined {
  const next = mentions.find(({ start }) => start >= verb.end);
  if (next === undefined || !OBJECT.test(text.slice(verb.end, next.start)) || WHILE.test(text.slice(0, verb.start))) return undefined;
  return verbs.some(({ start }) => start >= next.end && keysOf(text.slice(next.end, start)).length === 0) ? undefined : next.draft;
}

function freeMatch(pattern: RegExp, text: string, taken: readonly Sign[]): RegExpExecArray | null {
  let match = pattern.exec(text);
  for (let at = 0; match !== null && taken.some(({ start, end }) => (match?.index ?? 0) + at >= start && (match?.index ?? 0) + at < end);) {
    at += match.index + match[0].length;
    match = pattern.exec(text.slice(at));
    if (match !== null && !taken.some(({ start, end }) => (match?.index ?? 0) + at >= start && (match?.index ?? 0) + at < end)) match.index += at;
  }
  return match;
}

const GOES_ON = /^(?:\soften)?\s(?:are|is|have|has|gets?|tends?|will|do|does|rate|score)(?![\p{L}])/iu;
/** Verbs of which "more" and "less" tell how much, and nothing of what stands before them. */
const BUYS = /\s(?:costs?|sells?(?: for)?|pays?|earns?|weighs?|fetch(?:es)?|(?:is|are|was|were) (?:worth|valued))\s+$/iu;
const IS_SO = /^\s(?:is|are|was|were|gets?|stays?|runs?|tends? to be)\s(?:very\s|really\s|quite\s)?$/iu;
const PLAIN = /^(?:high|low|large|small|long|short|higher|lower)$/iu;

const HOW_OFTEN = /(?<![\p{L}])the (?:less|fewer times|more (?:rarely|seldom|unlikely)|rarer|rarely)(?: (?:often|likely|frequently|probably|probable))?(?: (?!less|more|the less|the more)[\p{L}'’]+){0,7} $/iu;

const DENIED = /\b(?:not|never|n't|dont|doesnt|do not|does not|won't|wouldn't|rarely)\s+(?:\w+\s+)?$/iu;
/** "accounts that log in rarely | churn more": what is done seldom is not what stands behind. */
const SELDOM_DONE = /\b(?:that|who|which)\s+\w+(?:\s\w+){0,3}?\s+(?:rarely|seldom)\s+$/iu;

const PER = /\b(?:per|an?|each)\s+(day|night|hour|week|month|year|person|unit)\b/iu;
const RATES: Readonly<Record<string, readonly string[]>> = { day: ['daily', 'day'], night: ['nightly', 'night'], hour: ['hourly', 'hour'], week: ['weekly', 'week'], month: ['monthly', 'month'], year: ['yearly', 'annual', 'year'], person: ['person'], unit: ['unit'] };

/** "cost more per day": the rate before the total, and what is drawn before what is worked out of it. */
function meantOf(fitting: readonly Draft[], text: string): Draft | undefined {
  const per = PER.exec(text)?.[1]?.toLowerCase();
  const words = per === undefined ? [] : (RATES[per] ?? []);
  const told = fitting.find(({ name }) => keysOf(name).some((key) => words.includes(key)));
  // "July is warmer" of the highest before the lowest of a day.
  const ofDay = fitting.filter(isMeasure);
  const measures = ofDay.some(({ name }) => UPPER.test(name)) ? ofDay.filter(({ name }) => !LOWER.test(name)) : ofDay;
  // "NPK plants end up tallest": of what was measured first and last, the last.
  const last = measures.length > 1 && measures.some(({ name }) => AT_FIRST.test(name)) ? measures.find(({ name }) => AT_LAST.test(name)) : lastOfTimes(measures);
  // "the colder it is outside": of those measured in several places.
  const outside = OUTSIDE.test(text) ? measures.find(({ name, english }) => OUTDOORS.test(`${name} ${english ?? ''}`)) : undefined;
  return told ?? outside ?? last ?? measures.find(({ stated }) => stated.formula !== true) ?? measures[0] ?? fitting[0];
}

/** "Fertilised plants grow taller" beside `height_at_week_4` and `height_at_week_8`: the last time it was measured. */
function lastOfTimes(measures: readonly Draft[]): Draft | undefined {
  const timed = measures.map((draft) => ({ draft, when: Number(AT_TIME.exec(draft.name)?.[1] ?? Number.NaN) }));
  return timed.length < 2 || timed.some(({ when }) => Number.isNaN(when)) ? undefined : timed.reduce((last, one) => (one.when > last.when ? one : last)).draft;
}

const AT_TIME = /_(?:week|month|day|year|hour|visit|round|session|term)_(\d{1,4})$/iu;
const UPPER = /(?:^|_)(?:max|maximum|high|highest|avg|mean|tmax)(?:_|$)/iu;
const LOWER = /(?:^|_)(?:min|minimum|low|lowest|tmin)(?:_|$)/iu;
const OUTSIDE = /(?<![\p{L}])(?:outside|outdoors)(?![\p{L}])/iu;
const OUTDOORS = /outside|outdoor|ambient|au(?:ß|ss)en|exterior|ext[ée]rieur/iu;

/** "fattier milk" of the fat percentage, "saltier" of the salt: a column whose own word is compared. */
function risingIn(text: string, drafts: readonly Draft[]): [Draft, Sign][] {
  if (!/ier/iu.test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}])(\p{L}{3,}?)(?:(\p{L})\2)?ier(?![\p{L}])/giu)].flatMap(({ index, 0: word, 1: stem = '', 2: twin = '' }) => {
    const root = `${stem}${twin}`.toLowerCase();
    const draft = drafts.find(({ name }) => keysOf(name).includes(root));
    return draft === undefined ? [] : [[draft, { sign: 1 as const, start: index, end: index + word.length }]];
  });
}

function signsIn(text: string, pattern: RegExp): Sign[] {
  return [...text.matchAll(pattern)].map((match) => ({ sign: match[1] === undefined ? -1 : 1, start: match.index, end: match.index + match[0].length }));
}
