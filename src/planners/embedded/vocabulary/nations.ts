/** A country and what goes with it. */
export interface Nation {
  /** ISO 3166, two letters. */
  readonly code: string;
  readonly capital: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly continent: string;
  readonly language: string;
  readonly nationality: string;
}

/** ISO code, capital, currency, continent, language, nationality. */
const LINES = `US|Washington, D.C.|USD|North America|English|American
CA|Ottawa|CAD|North America|English|Canadian
MX|Mexico City|MXN|North America|Spanish|Mexican
CR|San José|CRC|North America|Spanish|Costa Rican
CU|Havana|CUP|North America|Spanish|Cuban
JM|Kingston|JMD|North America|English|Jamaican
BR|Brasília|BRL|South America|Portuguese|Brazilian
AR|Buenos Aires|ARS|South America|Spanish|Argentine
CL|Santiago|CLP|South America|Spanish|Chilean
CO|Bogotá|COP|South America|Spanish|Colombian
PE|Lima|PEN|South America|Spanish|Peruvian
UY|Montevideo|UYU|South America|Spanish|Uruguayan
EC|Quito|USD|South America|Spanish|Ecuadorian
GB|London|GBP|Europe|English|British
IE|Dublin|EUR|Europe|English|Irish
FR|Paris|EUR|Europe|French|French
DE|Berlin|EUR|Europe|German|German
AT|Vienna|EUR|Europe|German|Austrian
CH|Bern|CHF|Europe|German|Swiss
NL|Amsterdam|EUR|Europe|Dutch|Dutch
BE|Brussels|EUR|Europe|Dutch|Belgian
LU|Luxembourg|EUR|Europe|French|Luxembourgish
ES|Madrid|EUR|Europe|Spanish|Spanish
PT|Lisbon|EUR|Europe|Portuguese|Portuguese
IT|Rome|EUR|Europe|Italian|Italian
GR|Athens|EUR|Europe|Greek|Greek
PL|Warsaw|PLN|Europe|Polish|Polish
CZ|Prague|CZK|Europe|Czech|Czech
HU|Budapest|HUF|Europe|Hungarian|Hungarian
RO|Bucharest|RON|Europe|Romanian|Romanian
BG|Sofia|BGN|Europe|Bulgarian|Bulgarian
HR|Zagreb|EUR|Europe|Croatian|Croatian
SE|Stockholm|SEK|Europe|Swedish|Swedish
NO|Oslo|NOK|Europe|Norwegian|Norwegian
DK|Copenhagen|DKK|Europe|Danish|Danish
FI|Helsinki|EUR|Europe|Finnish|Finnish
UA|Kyiv|UAH|Europe|Ukrainian|Ukrainian
TR|Ankara|TRY|Asia|Turkish|Turkish
IN|New Delhi|INR|Asia|Hindi|Indian
CN|Beijing|CNY|Asia|Mandarin|Chinese
JP|Tokyo|JPY|Asia|Japanese|Japanese
KR|Seoul|KRW|Asia|Korean|South Korean
VN|Hanoi|VND|Asia|Vietnamese|Vietnamese
TH|Bangkok|THB|Asia|Thai|Thai
ID|Jakarta|IDR|Asia|Indonesian|Indonesian
PH|Manila|PHP|Asia|Filipino|Filipino
SG|Singapore|SGD|Asia|English|Singaporean
MY|Kuala Lumpur|MYR|Asia|Malay|Malaysian
AE|Abu Dhabi|AED|Asia|Arabic|Emirati
SA|Riyadh|SAR|Asia|Arabic|Saudi
IL|Jerusalem|ILS|Asia|Hebrew|Israeli
EG|Cairo|EGP|Africa|Arabic|Egyptian
MA|Rabat|MAD|Africa|Arabic|Moroccan
NG|Abuja|NGN|Africa|English|Nigerian
KE|Nairobi|KES|Africa|Swahili|Kenyan
GH|Accra|GHS|Africa|English|Ghanaian
ZA|Pretoria|ZAR|Africa|English|South African
AU|Canberra|AUD|Oceania|English|Australian
NZ|Wellington|NZD|Oceania|English|New Zealander`;

/** No more than a column may have cases. */
export const NATIONS: readonly Nation[] = LINES.split('\n').map((line) => {
  const [code = '', capital = '', currency = '', continent = '', language = '', nationality = ''] = line.split('|');
  return { code, capital, currency, continent, language, nationality };
});

/** What other languages call large cities and continents, where neither English nor the country itself does. */
export const ELSEWHERE: Readonly<Record<string, string>> = Object.fromEntries(
  `de: Vienna=Wien|Rome=Rom|Warsaw=Warschau|Prague=Prag|Brussels=Brüssel|Lisbon=Lissabon|Copenhagen=Kopenhagen|Athens=Athen|Moscow=Moskau|Kyiv=Kiew|Bucharest=Bukarest|Beijing=Peking|Tokyo=Tokio|Cairo=Kairo|Havana=Havanna|Mexico City=Mexiko-Stadt|Singapore=Singapur|Jakarta=Jakarta|Milan=Mailand|Venice=Venedig|Naples=Neapel|Geneva=Genf|Florence=Florenz|Europe=Europa|Asia=Asien|Africa=Afrika|North America=Nordamerika|South America=Südamerika|Oceania=Ozeanien
es: London=Londres|Vienna=Viena|Rome=Roma|Warsaw=Varsovia|Prague=Praga|Brussels=Bruselas|Lisbon=Lisboa|Copenhagen=Copenhague|Athens=Atenas|Stockholm=Estocolmo|Berlin=Berlín|Paris=París|Beijing=Pekín|Tokyo=Tokio|Seoul=Seúl|Cairo=El Cairo|Havana=La Habana|Mexico City=Ciudad de México|New York City=Nueva York|Milan=Milán|Geneva=Ginebra|Europe=Europa|Africa=África|North America=América del Norte|South America=América del Sur|Oceania=Oceanía
fr: London=Londres|Vienna=Vienne|Warsaw=Varsovie|Brussels=Bruxelles|Lisbon=Lisbonne|Copenhagen=Copenhague|Athens=Athènes|Beijing=Pékin|Seoul=Séoul|Cairo=Le Caire|Havana=La Havane|Mexico City=Mexico|Geneva=Genève|Milan=Milan|Venice=Venise|Asia=Asie|Africa=Afrique|North America=Amérique du Nord|South America=Amérique du Sud|Oceania=Océanie`
    .split('\n')
    .map((line): [string, string] => [line.slice(0, 2), line.slice(4)]),
);
