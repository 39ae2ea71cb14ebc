import { LIMITS } from '../../../core/generation/limits.js';
import type { Piece } from '../model.js';
import { fromBuilder } from './forms/table-builders.js';
import { fromBullets } from './forms/bullets.js';
import { fromClauses } from './forms/clauses.js';
import { fromCode } from './forms/code.js';
import { fromHeader } from './forms/header.js';
import { fromJson } from './forms/json.js';
import { fromLines } from './forms/lines.js';
import { fromMarkdown } from './forms/markdown.js';
import { fromNumbered } from './forms/numbered.js';
import { fromSignature } from './forms/signature.js';
import { fromSql } from './forms/sql.js';
import { fromTypedList } from './forms/typed-list.js';
import { fromYaml } from './forms/yaml.js';
import { withBreaks } from './forms/lost-breaks.js';
import type { Knowledge } from './knowledge.js';
import type { Outline } from './outline.js';
import { saidBeside } from './said-beside.js';

const FORMS = [fromSql, fromSignature, fromMarkdown, fromBuilder, fromCode, fromJson, fromYaml, fromBullets, fromLines, fromNumbered, fromTypedList, fromHeader, fromClauses];

/** The outline of a description that has a form of its own: SQL, code, JSON, a table, bullets, typed lines, a header. */
export function outlineOf(whole: Piece, knowledge: Knowledge): Outline | undefined {
  const broken = withBreaks(whole);
  for (const form of FORMS) {
    const outline = form(broken, knowledge);
    if (outline !== undefined && outline.items.length > 0) return { ...outline, items: outline.items.slice(0, LIMITS.columns), sentences: saidBeside(outline.sentences) };
  }
  return undefined;
}
