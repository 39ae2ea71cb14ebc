import type { Domain } from '../model.js';
import { concepts, dec, oneOf, skew } from '../lexicon/builders.js';

export const SCIENCE: Domain = {
  id: 'science',
  cues: 'science|scientific|experiment|experiments|research|laboratory|lab experiment|physics|observatory|measurement|samples|particle physics|psychology experiment',
  subjects: [
    {
      name: 'experiments',
      cues: 'experiments|experiment|lab experiments|research data',
      columns: `experiment_id
researcher
treatment_group
temperature
ph
measured_value
unit
measured_at`,
    },
  ],
  concepts: concepts([
    ['mass', 'mass|radius|stellar mass', dec(0.1, 20, 2, skew(1.1))],
    ['compound', 'compound|chemical|substance|reagent|element', oneOf('Sodium Chloride|Ethanol|Acetone|Hydrochloric Acid|Glucose|Ammonia|Sulfuric Acid|Methanol|Benzene|Citric Acid')],
    ['concentration', 'concentration|molarity|absorbance', dec(0.01, 12, 3, skew(0.8))],
  ]), // prettier-ignore
};
