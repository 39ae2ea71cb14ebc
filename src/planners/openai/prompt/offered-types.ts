import type { ColumnType } from '../../../core/columns/contract.js';
import { COLUMN_TYPES } from '../../../core/columns/registry.js';

/** Of faker's methods, those that descriptions ask for: tokens are money, and words of a field the model can write itself. */
export const OFFERED_OF_FAKER: readonly string[] = [
  ...['person.jobTitle', 'person.bio', 'phone.number', 'phone.imei', 'location.streetAddress', 'location.county'],
  ...['internet.url', 'internet.domainName', 'internet.ipv4', 'internet.ipv6', 'internet.mac', 'internet.userAgent', 'internet.httpMethod', 'internet.httpStatusCode', 'internet.password'],
  ...['commerce.department', 'commerce.isbn', 'lorem.sentence', 'color.human', 'system.fileName', 'system.semver', 'git.commitSha', 'image.url'],
  ...['finance.accountNumber', 'finance.iban', 'finance.bic', 'finance.currencyCode', 'finance.bitcoinAddress', 'finance.transactionType'],
  ...['vehicle.vin', 'vehicle.vrm', 'vehicle.manufacturer', 'vehicle.model', 'vehicle.fuel'],
  ...['airline.airport.name', 'airline.airport.iataCode', 'airline.airline.name', 'airline.flightNumber', 'airline.seat'],
  ...['animal.petName', 'animal.dog', 'book.title', 'book.author', 'music.songName', 'music.artist', 'music.genre', 'food.dish', 'food.ingredient'],
];

/** Column types that the model may use: all of our own but twins of others, and the above. */
export const OFFERED_TYPES: readonly ColumnType[] = COLUMN_TYPES.filter(({ id, group }) => (group === 'faker' ? OFFERED_OF_FAKER.includes(id) : id !== 'string.uuid'));
