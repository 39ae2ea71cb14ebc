/** What columns of JSON hold in the tables of programs, by what their names say. */

const PREFERENCES = ['{"theme":"dark","language":"en","newsletter":true}', '{"theme":"light","language":"en","newsletter":false}', '{"theme":"system","language":"de","newsletter":true}', '{"theme":"dark","language":"fr","newsletter":false}', '{"theme":"light","language":"es","newsletter":true}', '{"theme":"dark","language":"en","newsletter":false,"compact":true}', '{"theme":"system","language":"en","newsletter":true}', '{"theme":"light","language":"de","newsletter":false}'];
const CHANGES = ['{"status":["active","suspended"]}', '{"role":["viewer","editor"]}', '{"email_verified":[false,true]}', '{"plan":["basic","pro"]}', '{"price":[19.9,24.9]}', '{"quantity":[1,3]}', '{"locale":["en","de"]}', '{"name":["Draft","Final"]}', '{"archived":[false,true]}', '{"limit":[500,1000]}'];
const VALUES = ['{"status":"active"}', '{"status":"suspended"}', '{"role":"editor"}', '{"role":"viewer"}', '{"plan":"pro"}', '{"plan":"basic"}', '{"price":24.9}', '{"price":19.9}', '{"quantity":3}', '{"locale":"de"}', '{"archived":true}', '{"limit":1000}'];
const EVENTS = ['{"object":"order","id":1042,"total":59.9}', '{"object":"order","id":1187,"total":12.5}', '{"object":"customer","id":318,"plan":"pro"}', '{"object":"customer","id":977,"plan":"basic"}', '{"object":"invoice","id":2051,"paid":true}', '{"object":"invoice","id":2098,"paid":false}', '{"object":"payment","id":733,"currency":"EUR","amount":84}', '{"object":"payment","id":741,"currency":"USD","amount":19.9}', '{"object":"subscription","id":66,"seats":5}', '{"object":"subscription","id":71,"seats":12}'];
const METADATA = ['{"source":"web","campaign":"spring"}', '{"source":"app","version":"4.2.0"}', '{"source":"import","batch":17}', '{"source":"api","client":"partner"}', '{"source":"web","referrer":"newsletter"}', '{"source":"app","version":"4.1.3"}', '{"source":"support","agent":12}', '{"source":"api","client":"internal"}'];

const KINDS: readonly (readonly [name: RegExp, documents: readonly string[]])[] = [
  [/^meta|tags?$|attributes|properties|extra|custom/iu, METADATA],
  [/setting|preference|config|option|prefs/iu, PREFERENCES],
  [/diff|change|delta/iu, CHANGES],
  [/^(?:old|new|before|after|previous)(?:_?values?|_?data|_?state)?$|values?$/iu, VALUES],
  [/payload|event|body|request|response|message|data$/iu, EVENTS],
];

/** JSON documents that a column of such a name holds. */
export function documentsOf(name: string): readonly string[] {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? METADATA;
}
