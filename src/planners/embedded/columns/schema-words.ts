import type { Remark } from './remark.js';

const HINT = /refer|points|self-?join|references|default|auto_now|date\.now|not null|generated|foreign|fk|on update/iu;
/** A default that is the moment of writing or an id made then: no constant, for the rows were not all written now. */
const AT_WRITING = /(?<![\p{L}_])(?:default\s*[:=(]?\s*(?:\(?\s*)?(?:now|current_timestamp|current_date|getdate|getutcdate|sysdatetime|sysdate|localtimestamp|utc_timestamp|newid|newsequentialid|gen_random_uuid|uuid_generate_v[14]|nextval|date\.now)(?:\([^()]*\))?\)?|auto_now(?:_add)?\s*=\s*true|on update (?:now\(\)|current_timestamp(?:\(\d?\))?))/iu;
/** `REFERENCES users(id) ON DELETE CASCADE`, "FK to users", "foreign key users". */
const POINTS = /(?<![\p{L}_])(?:references\s+["'`[]?[\w.]+["'`\]]?(?:\s*\(\s*["'`[]?\w+["'`\]]?\s*\))?(?:\s+on\s+(?:delete|update)\s+(?:cascade|restrict|set\s+null|set\s+default|no\s+action))*|(?:fk|foreign[\s_-]key|refers?(?=\s+to)|points?(?=\s+to)|self[- ]reference)(?:\s*(?:->|→|=>|to|of|on|references)\s*|\s+)["'`]?[a-z_]+["'`]?(?:\.\w+|\(\w+\))?(?=\s*(?:$|[,;)])))/iu;
const REST = /(?<![\p{L}_])(?:not null|generated (?:always|by default) as identity(?:\s*\(\d+\s*,\s*\d+\))?)/iu;

/** `DEFAULT 0`, `default: 'new'`: what is written where nothing else is, which asks nothing of rows that are full. */
const DEFAULT = /(?<![\p{L}_])default\s*[:=(]?\s*(?:b?'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true|false|null)(?:::\w+)?\)?/iu;

/** What a schema says of a column that asks nothing of its values: where it points, what is filled in at writing, that it is never empty. */
export function takeSchemaWords(remark: Remark): void {
  if (!HINT.test(remark.text)) return;
  for (const pattern of [AT_WRITING, POINTS, REST]) remark.takeMatch(pattern);
}

/** The text without such words, and without defaults. */
export function withoutSchemaWords(text: string): string {
  return HINT.test(text) ? [AT_WRITING, POINTS, REST, DEFAULT].reduce((rest, pattern) => rest.replace(pattern, ' '), text) : text;
}
