/** What is charged on an amount or paid out of it; what is called a rate holds the percents themselves. */
export const CHARGED = /tax|vat|commission|fee|contribution|premium|surcharge|pension|bonus|service_charge|insurance|levy|duty|tip|gratuity|allowance|provision|steuer|mwst|zuschlag|beitrag|impuesto|iva|comisi[oó]n|recargo|imp[oô]t|taxe|prime/iu;
