import { BY_CITY, BY_REGION } from './postal.mjs';

/** Whole forms: `#` a digit, `@` a letter. GB and IE begin with districts of their own; the rest follows them. */
const GROUPS = {
  '#####': 'DE FR ES IT US MX FI TR EE HR RS UA KR MY TH ID SA EG MA DZ PK KW IQ JO LB CR GT CU PE UY ME BA MM NP LK KE SN ZM MC VA SM',
  '####': 'AT CH BE DK NO AU NZ ZA HU BG SI LU CY PH BD TN AM GE VE AL MK LI PY ET GL AR',
  '######': 'IN CN RU SG RO VN KZ BY CO EC UZ KG TM TJ MN NG',
  '### ##': 'SE CZ SK GR',
  '###': 'IS FO LS MG OM TW',
  '#####-###': 'BR',
  '###-####': 'JP',
  '####-###': 'PT',
  '#### @@': 'NL',
  '@#@ #@#': 'CA',
  '##-###': 'PL',
  '#######': 'IL CL',
  '##########': 'IR',
  'LV-####': 'LV',
  'LT-#####': 'LT',
  'MD-####': 'MD',
  'AZ ####': 'AZ',
  'AD###': 'AD',
  'BB#####': 'BB',
  '+#@@': 'GB',
  '+@###': 'IE',
};
const FREE = 4;

export const FORMS = Object.fromEntries(Object.entries(GROUPS).flatMap(([form, codes]) => codes.split(' ').map((code) => [code, form])));

/** What the postal codes of each city begin with; for the United States the ZIP codes themselves, as ranges. */
export function postalPrefixes(code, cities, zips, nameOf) {
  const form = FORMS[code];
  if (form === undefined) return cities.map(() => []);
  if (code === 'US') return cities.map((city) => zipCodes(city, zips, nameOf));
  const own = BY_CITY[code] ? new Map(BY_CITY[code].split('|').map((entry) => [entry.split(':')[0], entry.split(':')[1].split(',')])) : undefined;
  const regions = BY_REGION[code] ? new Map(BY_REGION[code].split('|').map((entry) => [entry.split('=')[0], entry.split('=')[1].split(',')])) : undefined;
  return cities.map((city) => {
    if (code === 'FR') return french(city);
    if (code === 'ES') return spanish(city);
    if (code === 'IE') return irish(city);
    const known = own ? own.get(nearest(city, cities.filter(({ name }) => own.has(name))).name) : regionPrefixes(city, regions, cities);
    if (form.startsWith('+')) return known;
    const list = known ?? [guessed(form, city)];
    return [...new Set(list.map((prefix) => extended(prefix, form, city)))];
  });
}

function zipCodes(city, zips, nameOf) {
  const plain = (name) => name.toLowerCase().replace(/^st\.? /, 'saint ').replace(/[^a-z]/g, '');
  const name = plain(nameOf('US', city.name).name);
  const own = zips.filter((zip) => zip.state === city.adminCode && plain(zip.city) === name && distance(city, zip) < 1);
  const near = zips.filter((zip) => zip.state === city.adminCode).sort((a, b) => distance(city, a) - distance(city, b));
  const step = Math.ceil(own.length / 48);
  const list = own.length > 0 ? own.filter((_, i) => i % step === 0) : near.slice(0, 3);
  return ranges(list.map(({ zip }) => zip).sort());
}

function ranges(list) {
  const out = [];
  for (const zip of list) {
    const last = out.at(-1);
    if (last && Number(zip) === Number(last[1]) + 1) last[1] = zip;
    else out.push([zip, zip]);
  }
  return out.map(([first, last]) => (first === last ? first : `${first}-${last}`));
}

function regionPrefixes(city, regions, cities) {
  if (!regions) return undefined;
  const list = regions.get(city.adminCode) ?? regions.get(nearest(city, cities.filter(({ adminCode }) => regions.has(adminCode))).adminCode);
  // A large city keeps all of its region's; a smaller one takes the one that its name picks.
  return city === cities[0] || city.featureCode === 'PPLA' ? list : [list[hash(city.name) % list.length]];
}

/** A chief town has dd000, dd100, dd200; another one code, which ends in 0. */
function french(city) {
  if (city.name === 'Paris') return ['7500', '7501'];
  if (city.name === 'Marseille') return ['1300', '1301'];
  if (city.name === 'Lyon') return ['6900'];
  const department = (city.muni ?? '75').slice(0, 2).replace(/2[AB]/, '20');
  if (/^PPLA2?$/.test(city.featureCode)) return ['000', '100', '200'].map((rest) => department + rest);
  return [`${department}${String(10 + (hash(city.name) % 90))}0`];
}

/** Two digits for the province; its capital has 0 behind them. */
function spanish(city) {
  const province = (city.muni ?? '28').slice(0, 2);
  return /^PPL(A2?|C)$/.test(city.featureCode) ? [`${province}00`, `${province}01`] : [`${province}${String(1 + (hash(city.name) % 9))}`];
}

function irish(city) {
  const keys = { Dublin: ['D01 ', 'D02 ', 'D04 ', 'D06 ', 'D08 ', 'D12 '], Cork: ['T12 ', 'T23 '], Luimneach: ['V94 '], Gaillimh: ['H91 '], Waterford: ['X91 '], Drogheda: ['A92 '], Dundalk: ['A91 '], Swords: ['K67 '], Bray: ['A98 '], Navan: ['C15 '], Kilkenny: ['R95 '], Ennis: ['V95 '], Tralee: ['V92 '], Carlow: ['R93 '], Naas: ['W91 '], Athlone: ['N37 '], Letterkenny: ['F92 '], Sligo: ['F91 '], Wexford: ['Y35 '], Tallaght: ['D24 '], Clonmel: ['E91 '], Mullingar: ['N91 '] };
  return keys[city.name] ?? keys.Dublin;
}

/** Where we know nothing: the first digit from the region, the next from the name. */
function guessed(form, city) {
  const marks = [String(1 + (hash(city.adminCode) % 9)), String(hash(city.name) % 10)];
  let prefix = '';
  for (const place of form) {
    if (place === '#' && marks.length === 0) break;
    prefix += place === '#' ? marks.shift() : place;
  }
  return prefix.length === form.length ? prefix.slice(0, -1) : prefix;
}

/** Longer, with digits from the name, until at most four are left to chance. */
function extended(prefix, form, city) {
  let out = prefix;
  for (let i = 0; form.slice(out.length).replace(/[^#@]/g, '').length > FREE; i++) {
    const place = form.charAt(out.length);
    out += place === '#' ? String(hash(`${city.name} ${String(i)}`) % 10) : place;
  }
  return out;
}

function nearest(city, others) {
  const [lng, lat] = city.loc.coordinates;
  const far = (other) => distance(other, { lat, lng });
  return others.reduce((best, other) => (far(other) < far(best) ? other : best));
}

function distance({ loc }, { lat, lng }) {
  const [x, y] = loc.coordinates;
  return Math.hypot((x - lng) * 0.7, y - lat);
}

function hash(text) {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
