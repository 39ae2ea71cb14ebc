import type { Draft } from '../model.js';

/** Subjects whose rows go from one place to another; elsewhere rows last from one day to another. */
const GOES = /travel|aviation|mobility|logistics|maritime|rail|shipping|transport/iu;

const OF_DAY = /^(?:date|day|(?:booking|reservation|event|work|shift)_date)$/iu;

/** "from operator, to operator (A, B, C)": both ends of a way are of one list, where only one of them has it. */
export function shareListOfWays(drafts: readonly Draft[]): void {
  for (const to of drafts) {
    const from = to.name.startsWith('to_') ? drafts.find(({ name }) => name === to.name.replace(/^to_/u, 'from_')) : undefined;
    if (from === undefined) continue;
    for (const [told, other] of [[to, from], [from, to]] as const) {
      if (told.made.type !== 'category' || told.stated.values !== true || other.stated.values === true || other.remarks.length > 0) continue;
      other.made = told.made;
      other.stated.values = true;
      other.note = undefined;
      other.unique = false;
    }
  }
}

/** "from, to": two days, or two places, where nothing else was said of them. */
export function agreeOnFromTo(drafts: readonly Draft[], domain: string | undefined): void {
  const [from, to] = ['from', 'to'].map((name) => drafts.find((draft) => draft.name === name && draft.concept === undefined && draft.stated.values !== true && draft.made.type === 'category'));
  if (from === undefined || to === undefined) return;
  if (GOES.test(domain ?? '') || drafts.some(({ name }) => /passenger|distance|fare|flight|route|vehicle|carrier/iu.test(name))) {
    for (const draft of [from, to]) draft.made = { type: 'location.city' };
  } else if (drafts.some(({ name }) => /^(?:subject|text|message|body|content|attachments?|cc|bcc|amount|note|memo)$/iu.test(name))) {
    // What is sent goes from one person to another.
    for (const draft of [from, to]) draft.made = { type: drafts.some(({ name }) => /^(?:subject|cc|bcc|attachments?)$/iu.test(name)) ? 'internet.email' : 'person.fullName' };
  } else if (drafts.some(({ name, made }) => made.type === 'date' && OF_DAY.test(name))) {
    // "date, from, to": on that day.
    from.made = { type: 'time', options: { from: '08:00', to: '14:45', step: '15m' } };
    to.made = { type: 'time', options: { from: '15:00', to: '20:00', step: '15m' } };
  } else {
    from.made = { type: 'date', options: { from: '-1y', to: 'now' } };
    to.made = { type: 'date', options: { after: 'from', at_least: '0d', within: '14d' } };
  }
  for (const draft of [from, to]) draft.note = undefined;
}
