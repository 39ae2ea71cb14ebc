import { field, type FakerEntry } from '../entry.js';

export const scienceEntries: readonly FakerEntry[] = [
  field('science.chemicalElement', 'name', 'Name of a chemical element.', (d) => d.science.chemical_element.map(({ name }) => name)),
  field('science.chemicalElement', 'symbol', 'Symbol of a chemical element.', (d) => d.science.chemical_element.map(({ symbol }) => symbol)),
  field('science.chemicalElement', 'atomicNumber', 'Atomic number of a chemical element.', (d) => d.science.chemical_element.map(({ atomicNumber }) => String(atomicNumber))),
  field('science.unit', 'name', 'Name of a unit.', (d) => d.science.unit.map(({ name }) => name)),
  field('science.unit', 'symbol', 'Symbol of a unit.', (d) => d.science.unit.map(({ symbol }) => symbol)),
];
