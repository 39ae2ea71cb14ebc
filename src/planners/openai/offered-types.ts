/** Column types offered to the model: all of our own, and those of faker's that descriptions ask for. Tokens are money. */
export const OFFERED_TYPES: readonly string[] = [
  ...['sequence', 'uuid', 'integer', 'decimal', 'boolean', 'category', 'date', 'datetime', 'time', 'pattern', 'template', 'constant', 'expression', 'reference', 'lookup'],
  ...['person.firstName', 'person.lastName', 'person.fullName', 'person.middleName', 'person.prefix', 'person.sex', 'person.age', 'person.birthdate', 'person.jobTitle', 'person.bio'],
  ...['internet.email', 'internet.username', 'internet.displayName', 'internet.url', 'internet.domainName', 'internet.ipv4', 'internet.ipv6', 'internet.mac', 'internet.port', 'internet.userAgent', 'internet.httpMethod', 'internet.httpStatusCode', 'internet.password', 'internet.emoji'],
  ...['location.streetAddress', 'location.city', 'location.state', 'location.zipCode', 'location.country', 'location.countryCode', 'location.latitude', 'location.longitude', 'location.timeZone', 'location.county'],
  ...['phone.number', 'phone.imei', 'company.name', 'company.catchPhrase', 'commerce.productName', 'commerce.department', 'commerce.isbn', 'commerce.upc'],
  ...['finance.accountNumber', 'finance.iban', 'finance.bic', 'finance.creditCardNumber', 'finance.creditCardCVV', 'finance.creditCardIssuer', 'finance.currencyCode', 'finance.currencyName', 'finance.bitcoinAddress', 'finance.transactionType'],
  ...['vehicle.vin', 'vehicle.vrm', 'vehicle.manufacturer', 'vehicle.model', 'vehicle.fuel', 'vehicle.type', 'color.human', 'color.rgb', 'airline.airport.name', 'airline.airport.iataCode', 'airline.airline.name', 'airline.recordLocator', 'airline.seat'],
  ...['animal.petName', 'animal.dog', 'animal.cat', 'animal.type', 'book.title', 'book.author', 'music.songName', 'music.artist', 'music.genre', 'food.dish', 'food.ingredient', 'system.fileName', 'system.mimeType', 'system.semver', 'git.commitSha', 'database.mongodbObjectId', 'image.url', 'science.chemicalElement.name'],
];
