// Nothing but texts: names, addresses, products, and sentences put together.
import { column } from './column.mjs';

/** The column type `text` where there is one, else a template of the row's own words. */
const prose = column('review', 'text', { kind: 'review', domain: 'e-commerce' });

export const TEXT = {
  title: 'text-heavy',
  schema: {
    version: 1,
    name: 'text',
    tables: [
      {
        name: 'reviews',
        columns: [
          column('name', 'person.fullName'),
          column('email', 'internet.email'),
          column('company', 'company.name'),
          column('street', 'location.streetAddress'),
          column('city', 'location.city'),
          column('country', 'location.country'),
          column('product', 'commerce.productName'),
          column('adverb', 'word.adverb'),
          column('adjective', 'word.adjective'),
          prose,
          column('title', 'template', { template: '{adjective}: {product}' }),
          column('author', 'template', { template: '{name} <{email}>, {city}' }),
        ],
      },
    ],
  },
  byFaker: {
    reviews: (f) => {
      const [first, last] = [f.person.firstName(), f.person.lastName()];
      const name = `${first} ${last}`;
      const email = f.internet.email({ firstName: first, lastName: last });
      const [company, city, product] = [f.company.name(), f.location.city(), f.commerce.productName()];
      const [adverb, adjective] = [f.word.adverb(), f.word.adjective()];
      return {
        name,
        email,
        company,
        street: f.location.streetAddress(),
        city,
        country: f.location.country(),
        product,
        adverb,
        adjective,
        review: `The ${product} from ${company} came ${adverb} and feels ${adjective}.`,
        title: `${adjective}: ${product}`,
        author: `${name} <${email}>, ${city}`,
      };
    },
  },
};
