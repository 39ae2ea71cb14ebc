import type { ColumnType } from '../contract.js';
import type { FakerEntry } from './entry.js';
import { composedColumn } from './composed-column.js';
import { formColumn } from './form-column.js';
import { listColumn } from './list-column.js';
import { methodColumn } from './method-column.js';
import { airlineEntries } from './modules/airline.js';
import { animalEntries } from './modules/animal.js';
import { bookEntries } from './modules/book.js';
import { colorEntries } from './modules/color.js';
import { commerceEntries } from './modules/commerce.js';
import { companyEntries } from './modules/company.js';
import { databaseEntries } from './modules/database.js';
import { datatypeEntries } from './modules/datatype.js';
import { dateEntries } from './modules/date.js';
import { financeEntries } from './modules/finance.js';
import { foodEntries } from './modules/food.js';
import { gitEntries } from './modules/git.js';
import { hackerEntries } from './modules/hacker.js';
import { imageEntries } from './modules/image.js';
import { internetEntries } from './modules/internet.js';
import { locationEntries } from './modules/location.js';
import { loremEntries } from './modules/lorem.js';
import { musicEntries } from './modules/music.js';
import { numberEntries } from './modules/number.js';
import { personEntries } from './modules/person.js';
import { phoneEntries } from './modules/phone.js';
import { scienceEntries } from './modules/science.js';
import { stringEntries } from './modules/string.js';
import { systemEntries } from './modules/system.js';
import { vehicleEntries } from './modules/vehicle.js';
import { wordEntries } from './modules/word.js';

function columnType(entry: FakerEntry): ColumnType {
  if (entry.kind === 'list') return listColumn(entry);
  if (entry.kind === 'composed') return composedColumn(entry);
  return entry.kind === 'form' ? formColumn(entry) : methodColumn(entry);
}

/** Every method of faker that is a column type of its own, by faker's name. */
export const FAKER_TYPES: readonly ColumnType[] = [
  ...airlineEntries,
  ...animalEntries,
  ...bookEntries,
  ...colorEntries,
  ...commerceEntries,
  ...companyEntries,
  ...databaseEntries,
  ...datatypeEntries,
  ...dateEntries,
  ...financeEntries,
  ...foodEntries,
  ...gitEntries,
  ...hackerEntries,
  ...imageEntries,
  ...internetEntries,
  ...locationEntries,
  ...loremEntries,
  ...musicEntries,
  ...numberEntries,
  ...personEntries,
  ...phoneEntries,
  ...scienceEntries,
  ...stringEntries,
  ...systemEntries,
  ...vehicleEntries,
  ...wordEntries,
].map(columnType);
