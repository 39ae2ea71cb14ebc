import type { Phrase } from '../locale.js';

/** What German says of a column of some rows, of its bounds and of how often: "höher bei Weizen", "darf 60 nicht überschreiten"; looked at before the statements. */
export const REMARKS: readonly Phrase[] = [
  [/(?<![a-z0_])(?:(?:deutlich|viel|klar|meist|etwas|wesentlich) )?(?:hoher|gross?er) (?=(?:bei|fur) (?:der |die |den |dem )?[a-z])(?:bei|fur) (?:der |die |den |dem )?/dg, 'higher for '],
  [/(?<![a-z0_])(?:(?:deutlich|viel|klar|meist|etwas|wesentlich) )?(?:niedriger|kleiner|geringer) (?:bei|fur) (?:der |die |den |dem )?(?=[a-z])/dg, 'lower for '],
  [/(?<![a-z0_])am (?:hochsten|gross?ten) (?:ist (?:es )?)?(?:bei|fur) (?:der |die |den |dem )?(?=[a-z])/dg, 'highest for '],
  [/(?<![a-z0_])am (?:niedrigsten|kleinsten|geringsten) (?:ist (?:es )?)?(?:bei|fur) (?:der |die |den |dem )?(?=[a-z])/dg, 'lowest for '],
  [/(?<![a-z0_])(?:ist|liegt) (?:bei|fur) ([a-z][a-z0_-]*) am (?:hochsten|gross?ten)(?=\s*(?:[.,;)\n]|$))/dg, 'is highest for $1'],
  [/(?<![a-z0_])(?:ist|liegt) (?:bei|fur) ([a-z][a-z0_-]*) am (?:niedrigsten|kleinsten|geringsten)(?=\s*(?:[.,;)\n]|$))/dg, 'is lowest for $1'],
  [/(?<=[:(,;|-] ?)(?:bei|fur) ([a-z][a-z0_-]*) (?:etwa |rund )?doppelt so (?:hoch|gross|viel)(?=\s*(?:[.,;)\n]|$))/dg, 'twice as high for $1'],
  [/(?<=[:(,;|-] ?)(?:bei|fur) ([a-z][a-z0_-]*) (?:etwa |rund )?halb so (?:hoch|gross|viel)(?=\s*(?:[.,;)\n]|$))/dg, '50% lower for $1'],
  [/(?<=[:(,;|-] ?)(?:nie|niemals) (?:bei|fur) (?=[a-z])/dg, 'never for '],
  [/(?<=[:(,;|-] ?)(?:immer|stets) (?:bei|fur) (?=[a-z])/dg, 'always for '],
  [/(?<![a-z0_])(?<=[:(|-] ?)(?:meist|meistens|uberwiegend|hauptsachlich|vor allem) (?=([a-z][a-z0_-]*) \(?0)/dg, 'mostly '],
  [/(?<![a-z0_])(?<=[:(|-] ?)(?:zur halfte|halb) ([a-z][a-z0_-]*),? (?:sonst|ansonsten|andernfalls) (?=[a-z])/dg, '50% $1, the rest '],
  [/(?<![a-z0_])sind negativ korreliert(?=\s*(?:[.,;)\n]|$))/dg, 'are negatively correlated'],
  [/(?<![a-z0_])sind (?:positiv )?korreliert(?=\s*(?:[.,;)\n]|$))/dg, 'are positively correlated'],
  [/(?<![a-z0_])hang(?:t|en) (?:(?:stark|direkt|vor allem|hauptsachlich|deutlich) )?von (?:der |dem |den )?([a-z][a-z0_]*) ab(?=\s*(?:[.,;)\n]|$))/dg, 'depends strongly on $1'],
  [/(?<![a-z0_])(?:darf|durfen|soll|sollen|kann|konnen) (?:die |den |das )?(0+) (?:nicht|nie|niemals) (?:ubersteigen|uberschreiten)(?=\s*(?:[.,;)\n]|$))/dg, 'is at most $1'],
  [/(?<![a-z0_])(?:darf|durfen|soll|sollen|kann|konnen) (?:die |den |das )?(0+) (?:nicht|nie|niemals) unterschreiten(?=\s*(?:[.,;)\n]|$))/dg, 'is at least $1'],
  [/(?<![a-z0_])(?:kleine|niedrige|geringe) werte (?:von|bei|fur) (?:der |dem )?([a-z][a-z0_]*) sind (?:(?:viel|deutlich|weit) )?haufiger als (?:gross?e|hohe)(?: werte)?(?=\s*(?:[.,;)\n]|$))/dg, '$1 is right-skewed'],
  [/(?<![a-z0_])(?:gross?e|hohe) werte (?:von|bei|fur) (?:der |dem )?([a-z][a-z0_]*) sind (?:(?:viel|deutlich|weit) )?haufiger als (?:kleine|niedrige)(?: werte)?(?=\s*(?:[.,;)\n]|$))/dg, '$1 is left-skewed'],
  [/(?<=(?:^|[.;\n]) ?)([a-z][a-z0_-]*) (?:ist|sind|wird|werden) (?:nie|niemals) (?=[a-z][a-z0_]*(?=\s*(?:[.,;)\n]|$)))/dg, '$1 is never '],
  [/(?<=(?:^|[.;\n]) ?)mit (?:hoherem|hoherer|steigendem|steigender|mehr|zunehmendem|zunehmender) ([a-z][a-z0_]*) steigt die (?:wahrscheinlichkeit|chance|gefahr) (?:fur|von|auf|dass) ([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, 'The chance of $2 rises with $1'],
  [/(?<=(?:^|[.;\n]) ?)mit (?:hoherem|hoherer|steigendem|steigender|mehr|zunehmendem|zunehmender) ([a-z][a-z0_]*) sinkt die (?:wahrscheinlichkeit|chance|gefahr) (?:fur|von|auf|dass) ([a-z][a-z0_]*)(?=\s*(?:[.,;)\n]|$))/dg, 'The chance of $2 falls with $1'],
];
