import { listed, type FakerEntry } from '../entry.js';

export const animalEntries: readonly FakerEntry[] = [
  listed('animal.bear', 'Kind of bear.', (d) => d.animal.bear),
  listed('animal.bird', 'Kind of bird.', (d) => d.animal.bird),
  listed('animal.cat', 'Breed of cat.', (d) => d.animal.cat),
  listed('animal.cetacean', 'Kind of whale or dolphin.', (d) => d.animal.cetacean),
  listed('animal.cow', 'Breed of cow.', (d) => d.animal.cow),
  listed('animal.crocodilia', 'Kind of crocodile.', (d) => d.animal.crocodilia),
  listed('animal.dog', 'Breed of dog.', (d) => d.animal.dog),
  listed('animal.fish', 'Kind of fish.', (d) => d.animal.fish),
  listed('animal.horse', 'Breed of horse.', (d) => d.animal.horse),
  listed('animal.insect', 'Kind of insect.', (d) => d.animal.insect),
  listed('animal.lion', 'Kind of lion.', (d) => d.animal.lion),
  listed('animal.petName', 'Name of a pet.', (d) => d.animal.pet_name),
  listed('animal.rabbit', 'Breed of rabbit.', (d) => d.animal.rabbit),
  listed('animal.rodent', 'Kind of rodent.', (d) => d.animal.rodent),
  listed('animal.snake', 'Kind of snake.', (d) => d.animal.snake),
  listed('animal.type', 'Kind of animal.', (d) => d.animal.type),
];
