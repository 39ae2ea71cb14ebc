import { compileDataset } from '../../../../src/core/generation/dataset.js';
import type { ColumnSchema, TableSchema } from '../../../../src/core/schema/dataset-schema.js';
import { DOMAINS } from '../../../../src/planners/embedded/domains/domains.js';
import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';
import { weighted } from '../../../../src/planners/embedded/lexicon/builders.js';
import { aliasesOf, FURTHER, GENERAL } from '../../../../src/planners/embedded/lexicon/lexicon.js';
import { linesOf, type Spoken } from '../../../../src/planners/embedded/locales/locale.js';
import { cuesOf, familiesIn, localeText, poolIn, SPOKEN } from '../../../../src/planners/embedded/locales/locales.js';
import { nameInLanguage } from '../../../../src/planners/embedded/locales/names.js';

const planner = createEmbeddedPlanner();

async function tableOf(description: string): Promise<TableSchema> {
  const { schema } = await planner.plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  compileDataset(schema, { seed: 1, rows: 20, referenceDate: '2026-01-01' });
  const [table] = schema.tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

async function columnsOf(description: string): Promise<ReadonlyMap<string, ColumnSchema>> {
  return new Map((await tableOf(description)).columns.map((column) => [column.name, column]));
}

const general = GENERAL.flat();
const all = [...general.map((concept) => ({ concept, domain: undefined })), ...DOMAINS.flatMap(({ id, concepts }) => concepts.map((concept) => ({ concept, domain: id })))];

describe('the lexicon in four languages', () => {
  it('knows 900 concepts and more', () => {
    expect(all.length).toBeGreaterThanOrEqual(900);
  });

  it.each(SPOKEN)('calls every general concept something in %s', (language) => {
    expect(general.filter((concept) => aliasesOf(concept, undefined, language).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(SPOKEN)('speaks of concepts, domains and subjects that exist in %s', (language) => {
    const ids = new Set([...general, ...FURTHER.flat()].map(({ id }) => id));
    const unknown = linesOf(localeText(language).general).filter(({ id }) => !ids.has(id) && !id.startsWith('shape_'));
    const own = new Map(DOMAINS.map(({ id, concepts }) => [id, new Set(concepts.map((concept) => concept.id))]));
    const strange = linesOf(localeText(language).domains).filter(({ part, id }) => own.get(part)?.has(id) !== true);
    const places = new Set(DOMAINS.flatMap(({ id, subjects }) => [id, ...subjects.map(({ name }) => `${id}/${name}`)]));
    expect([...unknown, ...strange].map(({ part, id }) => `${part}/${id}`)).toEqual([]);
    expect([...cuesOf(language).keys()].filter((id) => !places.has(id))).toEqual([]);
  });

  it.each(SPOKEN)('has sound values and families in %s', (language) => {
    for (const { concept, domain } of all) {
      const pool = poolIn(language, domain, concept.id);
      if (pool === undefined) continue;
      const { values = [], weights } = (weighted(pool).options ?? {}) as { values?: readonly unknown[]; weights?: readonly number[] };
      expect({ id: concept.id, values: new Set(values).size }).toEqual({ id: concept.id, values: values.length });
      expect(values.length).toBeGreaterThan(1);
      expect((weights ?? []).every((weight) => weight > 0)).toBe(true);
    }
    for (const { concepts, rows } of familiesIn(language)) for (const row of rows) expect(row).toHaveLength(concepts.length);
  });

  it.each(SPOKEN)('names usual columns in %s, no two of a table the same', (language) => {
    for (const { subjects } of DOMAINS) {
      for (const { columns } of subjects) {
        const names = columns.split('\n').map((line) => line.trim().split(/[\s.=]/)[0] ?? '').map((name) => nameInLanguage(name, language) ?? name);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      }
    }
  });
});

describe('usual columns in the language of the text', () => {
  it.each<[string, string, readonly string[]]>([
    ['Krankenhauspatienten', 'patients', ['patienten_id', 'geburtsdatum', 'diagnose']],
    ['Mitarbeiterdaten', 'employees', ['vorname', 'abteilung', 'gehalt']],
    ['pedidos de una tienda online', 'orders', ['id_pedido', 'precio_unitario', 'estado']],
    ['registro de ventas', 'orders', ['fecha_pedido', 'metodo_pago']],
    ["réservations d'hôtel", 'reservations', ['date_arrivee', 'date_depart', 'nuits']],
    ['relevés de capteurs', 'readings', ['horodatage', 'type_capteur']],
  ])('%s', async (description, subject, names) => {
    const table = await tableOf(description);
    expect(table.name).toBe(subject);
    expect(table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  });

  it('keeps formulas and orders between them', async () => {
    const columns = await columnsOf("réservations d'hôtel");
    expect(columns.get('total')?.options).toMatchObject({ expression: 'nuits * prix_nuit' });
    expect(columns.get('date_depart')?.options).toMatchObject({ after: 'date_arrivee' });
  });

  it.each<[string, readonly string[]]>([
    ['Kundenliste eines Onlineshops, ohne Telefon', ['telefon']],
    ['clientes de una tienda, sin teléfono ni correo', ['telefono', 'correo']],
    ["abonnés d'un opérateur mobile sans téléphone", ['telephone']],
  ])('leaves out what is not wanted: %s', async (description, unwanted) => {
    const columns = await columnsOf(description);
    expect(columns.size).toBeGreaterThan(3);
    expect(unwanted.filter((name) => columns.has(name))).toEqual([]);
  });
});

it.each<[Spoken, string, string, string]>([
  ['de', 'Bestellungen mit Produkt, Zahlungsart, Bestellstatus', 'zahlungsart', 'Rechnung'],
  ['es', 'Pedidos con producto, método de pago, estado del pedido', 'método_de_pago', 'Transferencia'],
  ['fr', 'Commandes avec produit, mode de paiement, statut de commande', 'mode_de_paiement', 'Virement'],
])('gives values in %s', async (_, description, name, value) => {
  expect((await columnsOf(description)).get(name)?.options?.['values']).toContain(value);
});

describe('what is said about columns', () => {
  it('is read in German', async () => {
    const table = await tableOf('Erstelle 1.000 Datensätze für Bestellungen: Bestellnummer (eindeutig), Menge höchstens 10, Einzelpreis 3,50 bis 99,90, Gesamtpreis = Menge * Einzelpreis, Bestelldatum im Jahr 2023, Lieferdatum 1 bis 7 Tage nach dem Bestelldatum, Telefon (etwa 10 % fehlen)');
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    expect(table.rows).toBe(1000);
    expect(columns.get('bestellnummer')?.unique).toBe(true);
    expect(columns.get('menge')?.options).toMatchObject({ max: 10 });
    expect(columns.get('einzelpreis')?.options).toMatchObject({ min: 3.5, max: 99.9, decimals: 2 });
    expect(columns.get('gesamtpreis')?.options).toMatchObject({ expression: 'menge * einzelpreis' });
    expect(columns.get('bestelldatum')?.options).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
    expect(columns.get('lieferdatum')?.options).toEqual({ after: 'bestelldatum', at_least: '1d', within: '7d' });
    expect(columns.get('telefon')?.missing).toBeCloseTo(0.1);
  });

  it('is read in Spanish', async () => {
    const table = await tableOf('Necesito unas 200 filas de pacientes con las columnas: id_paciente (único), edad de 18 a 65 años, temperatura entre 36,5 y 39,5 con dos decimales, un 10 % vacíos, fecha de ingreso en los últimos 6 meses, estado (leve, grave o crítico)');
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    expect(table.rows).toBe(200);
    expect(columns.get('id_paciente')?.unique).toBe(true);
    expect(columns.get('edad')?.options).toMatchObject({ min: 18, max: 65 });
    expect(columns.get('temperatura')).toMatchObject({ missing: 0.1, options: { min: 36.5, max: 39.5, decimals: 2 } });
    expect(columns.get('fecha_de_ingreso')?.options).toMatchObject({ from: '-6mo', to: 'now' });
    expect(columns.get('estado')?.options).toMatchObject({ values: ['leve', 'grave', 'crítico'] });
  });

  it('is read in French', async () => {
    const table = await tableOf("une centaine de lignes de clients avec les colonnes suivantes : nom, prénom, téléphone (environ 5 % manquants), solde entre 25 000 et 80 000 euros, note de 1 à 5, date d'inscription au cours des 3 derniers mois");
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    expect(table.rows).toBe(100);
    expect(columns.get('nom')?.type).toBe('person.lastName');
    expect(columns.get('téléphone')?.missing).toBeCloseTo(0.05);
    expect(columns.get('solde')?.options).toMatchObject({ min: 25000, max: 80000 });
    expect(columns.get('note')?.options).toMatchObject({ min: 1, max: 5 });
    expect(columns.get('date_d_inscription')?.options).toMatchObject({ from: '-3mo', to: 'now' });
  });
});

it('writes out what databases shorten', async () => {
  const columns = await columnsOf('cust_nm,txn_amt,txn_dt,ord_tot,emp_dept,temp_avg');
  expect([...columns.values()].map(({ type }) => type)).toEqual(['person.fullName', 'decimal', 'date', 'decimal', 'category', 'decimal']);
});
