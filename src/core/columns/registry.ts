import { registry } from '../registry.js';
import type { ColumnType } from './contract.js';
import { FAKER_TYPES } from './faker/catalogue.js';
import { exclusionReason } from './faker/exclusions.js';
import { boolean } from './types/boolean.js';
import { category } from './types/category.js';
import { commerceBrand } from './types/commerce-brand.js';
import { commerceCategory } from './types/commerce-category.js';
import { commercePrice } from './types/commerce-price.js';
import { commerceProductName } from './types/commerce-product-name.js';
import { commerceSku } from './types/commerce-sku.js';
import { companyDomain } from './types/company-domain.js';
import { companyEmail } from './types/company-email.js';
import { companyIndustry } from './types/company-industry.js';
import { companyName } from './types/company-name.js';
import { constant } from './types/constant.js';
import { date } from './types/date.js';
import { datetime } from './types/datetime.js';
import { decimal } from './types/decimal.js';
import { expression } from './types/expression.js';
import { financeCreditCardCvv } from './types/finance-credit-card-cvv.js';
import { financeCreditCardIssuer } from './types/finance-credit-card-issuer.js';
import { financeCreditCardNumber } from './types/finance-credit-card-number.js';
import { integer } from './types/integer.js';
import { internetDisplayName } from './types/internet-display-name.js';
import { internetEmail } from './types/internet-email.js';
import { internetUsername } from './types/internet-username.js';
import { locationCity } from './types/location-city.js';
import { locationCountry } from './types/location-country.js';
import { locationCountryCode } from './types/location-country-code.js';
import { locationLatitude } from './types/location-latitude.js';
import { locationLongitude } from './types/location-longitude.js';
import { locationPhonePrefix } from './types/location-phone-prefix.js';
import { locationState } from './types/location-state.js';
import { locationTimeZone } from './types/location-time-zone.js';
import { locationZipCode } from './types/location-zip-code.js';
import { lookup } from './types/lookup.js';
import { pattern } from './types/pattern.js';
import { personAge } from './types/person-age.js';
import { personBirthdate } from './types/person-birthdate.js';
import { personFirstName } from './types/person-first-name.js';
import { personFullName } from './types/person-full-name.js';
import { personLastName } from './types/person-last-name.js';
import { personMiddleName } from './types/person-middle-name.js';
import { personPrefix } from './types/person-prefix.js';
import { personSex } from './types/person-sex.js';
import { reference } from './types/reference.js';
import { rollup } from './types/rollup.js';
import { sequence } from './types/sequence.js';
import { series } from './types/series.js';
import { stringUuid } from './types/string-uuid.js';
import { template } from './types/template.js';
import { text } from './types/text.js';
import { time } from './types/time.js';
import { uuid } from './types/uuid.js';

/** Every column type there is. Everything else (validation, JSON Schema, catalogue, documents, tests) derives from this. */
export const COLUMN_TYPES: readonly ColumnType[] = registry('column type', [
  sequence,
  uuid,
  constant,
  expression,
  integer,
  decimal,
  date,
  datetime,
  time,
  series,
  boolean,
  category,
  pattern,
  template,
  text,
  reference,
  lookup,
  rollup,
  personFullName,
  personFirstName,
  personLastName,
  personMiddleName,
  personPrefix,
  personSex,
  personAge,
  personBirthdate,
  internetEmail,
  internetUsername,
  internetDisplayName,
  locationCity,
  locationState,
  locationCountry,
  locationCountryCode,
  locationZipCode,
  locationLatitude,
  locationLongitude,
  locationTimeZone,
  locationPhonePrefix,
  commerceProductName,
  commerceCategory,
  commerceBrand,
  commercePrice,
  commerceSku,
  companyName,
  companyDomain,
  companyEmail,
  companyIndustry,
  financeCreditCardNumber,
  financeCreditCardIssuer,
  financeCreditCardCvv,
  stringUuid,
  ...FAKER_TYPES,
]);

const byId = new Map(COLUMN_TYPES.map((type) => [type.id, type]));

export function columnType(id: string): ColumnType | undefined {
  return byId.get(id);
}

/** What would work in place of an id that is no column type: a reason why it is none, or the ids nearest to it. */
export function unknownTypeHint(id: string): string {
  const reason = exclusionReason(id);
  if (reason !== undefined) return `it is left out because it ${reason}`;
  return `did you mean ${nearestTypeIds(id).map((near) => `"${near}"`).join(' or ')}?`;
}

/** The two ids nearest to a misspelt one, by edit distance; `fullName` also finds `person.fullName`. */
function nearestTypeIds(id: string): string[] {
  const wanted = id.toLowerCase();
  const distance = (candidate: string): number => {
    const whole = candidate.toLowerCase();
    const method = whole.slice(whole.indexOf('.') + 1);
    return Math.min(editDistance(wanted, whole), editDistance(wanted, method) + 0.5);
  };
  return COLUMN_TYPES.map((type) => ({ id: type.id, far: distance(type.id) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 2)
    .map((near) => near.id);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
