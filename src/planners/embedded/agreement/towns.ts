import type { Draft } from '../model.js';

/** Fields in which a "location" is a town: of a job, a home, a company, a trip. */
const FIELDS = new Set(['human resources', 'real estate', 'travel', 'startups and venture capital', 'saas', 'people', 'population', 'marketing']);
const IN_TOWNS = /(?<![\p{L}])(?:jobs?|vacanc(?:y|ies)|candidates?|applicants?|employees?|freelancers?|compan(?:y|ies)|startups?|customers?|clients?|users?|members?|homes|houses|apartments|listings|meetups?|conferences?|concerts?|stellen(?:anzeigen|angebote)?|bewerber|mitarbeiter|kunden|firmen|wohnungen|ofertas de (?:trabajo|empleo)|empleados|empresas|clientes|viviendas|offres d['’]emploi|salari[ée]s|entreprises|clients|logements)(?![\p{L}])/iu;
const PLACE = /^(?:location|locations|job_location|work_location|office_location|standort|ort|ubicaci[oó]n|lugar|lieu|localisation)$/i;
/** A place on the premises. */
const INSIDE = /(?<![\p{L}])(?:warehouse|inventory|asset|equipment|sensor|device|machine|campus|room|parking|incident|meeting|visitor|event log|badge|scooter|ride|trip|taxi)s?(?![\p{L}])/iu;

/** "job postings: title, company, location": towns rather than parts of one. */
export function locateInTowns(drafts: readonly Draft[], description: string, domain: string | undefined): void {
  if (INSIDE.test(description) || !(FIELDS.has(domain ?? '') || IN_TOWNS.test(description))) return;
  if (drafts.some(({ made }) => made.type === 'location.city')) return;
  const draft = drafts.find(({ name, made, stated, unique, concept }) => PLACE.test(name) && concept?.id === 'location' && made.type === 'category' && stated.values !== true && !unique);
  if (draft !== undefined) draft.made = { type: 'location.city' };
}
