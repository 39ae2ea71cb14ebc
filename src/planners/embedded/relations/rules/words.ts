/** Words of what a rule says, in every language; folded, as they stand in the text. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEVER = set('no not never none neither nor cannot cant dont doesnt didnt isnt arent wont without kein keine keinen keiner keinem nicht nie niemals ohne nunca jamas ningun ninguna sin pas jamais aucun aucune sans');
export const ALWAYS = set('always must have-to has-to mandatory required immer muss mussen siempre debe deben toujours doit doivent all every each');
export const ONLY = set('only solely exclusively just nur solo solamente unicamente seulement uniquement');
export const EMPTY = set('empty blank null nulls missing absent nothing unset omitted leer vacio vacia vacios vide vides n/a');
export const FILLED = set('needed necessary required filled set given present recorded known available gefullt gesetzt vorhanden relleno rellena rempli remplie');
/** What says that a cell is filled: "have a desk", "comes with a warranty". */
export const HAVING = set('have has had having get gets carry carries come comes with show shows contain contains include includes receive receives record records leave leaves log logs apply applies put there needs need gibt hay hat haben tiene tienen llevan a ont');
export const FREE = set('free waived gratis kostenlos kostenfrei gratuito gratuita gratuit gratuite');
export const NEGATIVE = set('negative negatives negativ negativo negativos negativa negativas negatif negatifs negatives');
export const POSITIVE = set('positive positives positiv positivo positivos positiva positivas positif positifs');
/** What makes a row so and no other: "counts as late", "gilt als bestanden". */
export const DEFINES = set('count counts counted qualify qualifies considered regarded deemed classed treated gilt gelten cuenta cuentan considera consideran compte comptent');
export const YES = set('yes y true ja wahr si oui vrai verdadero');
export const NO = set('no n false nein falsch non faux falso');
export const VARIES = set('varies vary any either random whatever mixed both');

/** Verbs that tell how much: "managers earn at least 3000", "express takes at most 2 days". */
const MEASURING = 'earn earns make makes take takes last lasts weigh weighs work works arrive arrives spend spends run runs score scores drive drives stay stays verdient verdienen erhalt erhalten bekommt bekommen dauert dauern wiegt wiegen gana ganan cobra cobran recibe reciben dura duran pesa pesan gagne gagnent touche touchent recoit recoivent dure durent pese pesent';

/** What says nothing by itself: articles, verbs of being and having, prepositions, words of money and measure. */
export const FILLERS = set(
  `${MEASURING} ` +
    'a an the this that these those it its they their them he his she her there here then so also too anything everything something goes of course obviously naturally clearly simply exactly precisely usually normally somewhere anywhere then now still get gets got getting in at to by for on with as from is are was were be been being am should shall will would can could may might do does did ' +
    'have has had having carry carries carried come comes coming show shows contain contains hold holds include includes receive receives record records leaves log logs apply applies stay stays remain remains keep put leave make makes set sets read reads say says equal equals become becomes cost costs costing pay pays paying charge charged charges reads marked flagged given use count counts counted qualify qualifies treated classed considered regarded deemed zahlt gilt gelten cuenta cuentan considera consideran compte comptent ' +
    'value values amount amounts number figure name date code cell field column flag indicator one ones price priced fee rate please pls ' +
    'euro euros eur dollar dollars usd pound pounds gbp chf cents percent per cent years year months month days day hours hour minutes minute kg km kmh h m cm mm g l points point items item units unit pieces ' +
    'gibt hay fall den der die das dem des ein eine einen einem einer er sie es ist sind wird werden bleibt bleiben hat haben kostet kosten zahlt zahlen betragt im in auf mit von zu dann jahre tage stunden prozent ' +
    'el la los las lo un una unos unas es son esta estan va van tiene tienen cuesta cuestan paga pagan queda quedan en de del con se su sus anos dias horas entonces ' +
    'le les l d un une des est sont a ont coute coutent vaut valent reste restent paye paient il elle ils elles au aux avec alors ans jours heures qu que',
);

/** Verbs a statement turns at: who is meant stands before, what holds behind. */
export const TURNS = set(
  `${MEASURING} ` +
    'is are was were be must mustnt should shall will would can cant cannot could may might do dont does doesnt did have has had gets get got never always only carry carries come comes cost costs pay pays show shows contain contains hold holds include includes receive receives stay stays remain remains need needs count counts qualify qualifies there then gibt hay ' +
    'ist sind wird werden hat haben kostet kosten zahlt zahlen gilt gelten bleibt bleiben darf durfen kann konnen muss mussen nie es son esta estan va van tiene tienen cuesta cuestan cuenta considera paga pagan queda quedan nunca siempre debe deben puede pueden est sont a ont coute coutent vaut valent reste restent paye paient jamais toujours doit doivent peut peuvent ne',
);
