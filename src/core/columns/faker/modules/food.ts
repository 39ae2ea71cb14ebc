import { listed, method, type FakerEntry } from '../entry.js';

export const foodEntries: readonly FakerEntry[] = [
  listed('food.adjective', 'Adjective for a dish.', (d) => d.food.adjective),
  listed('food.ethnicCategory', 'Cuisine.', (d) => d.food.ethnic_category),
  listed('food.fruit', 'Fruit.', (d) => d.food.fruit),
  listed('food.ingredient', 'Ingredient.', (d) => d.food.ingredient),
  listed('food.meat', 'Meat.', (d) => d.food.meat),
  listed('food.spice', 'Spice.', (d) => d.food.spice),
  listed('food.vegetable', 'Vegetable.', (d) => d.food.vegetable),
  method('food.dish', 'Name of a dish.', (f) => f.food.dish(), { maxBytes: 96 }),
  method('food.description', 'Description of a dish.', (f) => f.food.description(), { maxBytes: 200 }),
];
