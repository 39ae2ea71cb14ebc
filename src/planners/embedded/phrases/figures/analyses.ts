import { correlatedSayings } from './analyses/correlated.js';
import { countedSayings } from './analyses/counted.js';
import { designSayings } from './analyses/designs.js';
import { groupMeanSayings } from './analyses/group-means.js';
import { periodSayings } from './analyses/periods.js';
import { seriesSayings } from './analyses/series.js';
import { targetSayings } from './analyses/targets.js';
import type { Saying } from './saying.js';

/** What people ask for who want rows to analyse, as the lists and remarks that columns are read from. */
export const analysisSayings: readonly Saying[] = [...seriesSayings, ...periodSayings, ...targetSayings, ...groupMeanSayings, ...designSayings, ...correlatedSayings, ...countedSayings];
