import type { DraftContext } from '../../columns/item.js';
import { nameThing, nameThingAbroad } from '../../columns/name-of-thing.js';
import { bornLately, coolStores, nameDevice, nameMoment, namePart, nameRate, nameReturn, nameTitle, nameWhole } from '../../columns/naming.js';
import type { Draft, MakeContext } from '../../model.js';
import { draftsOf } from '../drafts.js';
import type { Setting } from '../setting.js';

/** Calls columns what they are in such a table: "age" of a wine, "rate" of a loan, "title" beside people. */
export function nameDrafts(drafts: Draft[], context: DraftContext, { about, description, language }: Setting): void {
  const made: MakeContext = { ...context, domain: about.domain?.id, modifiers: [] };
  nameDevice(drafts, description, about.domain?.id);
  bornLately(drafts);
  coolStores(drafts, description);
  nameTitle(drafts, made);
  nameRate(drafts, made);
  namePart(drafts, made);
  nameReturn(drafts);
  nameMoment(drafts, description, made);
  if (language === 'en') nameThing(drafts, description, (name) => draftsOf([{ text: name, start: 0, end: 0 }], false, context)[0]);
  nameWhole(drafts, description, context.around, made);
  if (language !== 'en') nameThingAbroad(drafts, description, language);
}
