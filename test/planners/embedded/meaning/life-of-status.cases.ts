import { columnsOf, rowsOf } from '../../../support/planned-columns.js';

describe('a moment that a status names', () => {
  it('is there only in rows that came so far, one after the other', async () => {
    const rows = await rowsOf('orders: id, status new|paid|shipped|delivered|cancelled, created_at, paid_at, shipped_at, delivered_at, cancelled_at', 200);
    for (const { status, created_at: created = '', paid_at: paid = '', shipped_at: shipped = '', delivered_at: delivered = '', cancelled_at: cancelled = '' } of rows) {
      expect(paid !== '').toBe(['paid', 'shipped', 'delivered'].includes(status ?? ''));
      expect(shipped !== '').toBe(['shipped', 'delivered'].includes(status ?? ''));
      expect(delivered !== '').toBe(status === 'delivered');
      expect(cancelled !== '').toBe(status === 'cancelled');
      for (const later of [paid, cancelled]) expect(later === '' || later > created).toBe(true);
      expect(shipped === '' || shipped > paid).toBe(true);
      expect(delivered === '' || delivered > shipped).toBe(true);
    }
  });

  it('happened before the end that implies it', async () => {
    const rows = await rowsOf('payments: status:enum(pending,captured,failed,refunded), created_at:timestamptz, captured_at:timestamptz null, refunded_at:timestamptz null', 200);
    for (const { status, captured_at: captured = '', refunded_at: refunded = '' } of rows) {
      expect(captured !== '').toBe(status === 'captured' || status === 'refunded');
      expect(refunded === '' || refunded > captured).toBe(true);
    }
  });

  it.each([
    ['articles: title, status draft|published|archived, created_at, published_at', 'published_at', "status in ['published', 'archived']"],
    ['jobs: state (queued, running, succeeded, failed), queued_at, started_at', 'started_at', "state in ['running', 'succeeded']"],
    ['class S { status: "active" | "cancelled"; startedAt: Date; canceledAt?: Date }', 'canceledAt', "status in ['cancelled']"],
    ['returns: no, status, requested_at, approved_at, received_at. Status flow is requested -> approved -> received, or rejected.', 'received_at', "status in ['received']"],
    ['leads: id, stage: lead → qualified → won / lost, qualified_at', 'qualified_at', "stage in ['qualified', 'won']"],
    ['The order status goes from new to packed to shipped. Columns: order no, order status, packed at', 'packed_at', "order_status in ['packed', 'shipped']"],
    ['loans: id, state draft|submitted|paid_out|rejected, submitted_at, paid_out_at', 'submitted_at', "state in ['submitted', 'paid_out']"],
    ['orders: id, status (new, packed, shipped, delivered), tracking. The tracking is set from shipped onwards.', 'tracking', "status in ['shipped', 'delivered']"],
    ['orders: id, status (new, packed, shipped, delivered), rating (1-5, null until delivered), packed_by', 'rating', "status in ['delivered']"],
    ['orders: id, status (new, packed, shipped), picker, courier. picker is set once packed, courier as soon as it is shipped', 'picker', "status in ['packed', 'shipped']"],
    ['todos: title, done, created, completed_at', 'completed_at', 'done'],
    ['tickets: id, status open|solved, solved_at only if solved', 'solved_at', "status == 'solved'"],
    ['payments: id, status (ok, failed), error_message if failed', 'error_message', "status == 'failed'"],
  ])('is told by it: %j', async (description, column, when) => {
    expect((await columnsOf(description)).get(column)).toMatchObject({ when });
  });

  it('follows the one before it where each does', async () => {
    const columns = await columnsOf('returns: no, status, requested_at, approved_at, paid_at. Each timestamp is later than the one before.');
    expect(columns.get('paid_at')).toMatchObject({ options: { after: 'approved_at' } });
  });

  it('is mostly not there of rows that are deleted', async () => {
    expect((await columnsOf('users: id, email, created_at, deleted_at')).get('deleted_at')).toMatchObject({ missing: 0.88 });
  });
});

describe('tables of developers', () => {
  it.each([
    ['products with name, slug, price', 'slug', { type: 'template', options: { template: '{name|slug}' } }],
    ['blog posts: id, title, slug unique', 'slug', { options: { template: '{title|slug}-{id}' } }],
    ['booking: ref like BK-7F3K2, guest', 'ref', { options: { pattern: 'BK-[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}' } }],
    ['licenses: license key XXXXX-XXXXX, seats', 'license_key', { options: { pattern: '[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}-[ABCDEFGHJKLMNPQRSTUVWXYZ23456789]{5}' } }],
    ['releases: project name, commit sha (9 chars), released at', 'commit_sha', { options: { pattern: '[0123456789abcdef]{9}' } }],
    ['files: path, digest (sha-256), size', 'digest', { options: { pattern: '[0123456789abcdef]{64}' } }],
    ['permissions table, role, resource, action', 'resource', { type: 'category' }],
    ['events: id, name, payload jsonb', 'payload', { type: 'category' }],
    ['employees: emp_id E-0001, first name, manager_id refers to emp_id', 'manager_id', { missing: 0.05, type: 'category' }],
    ['kunden: kundennr, vorname, nachname, strasse, plz, ort', 'plz', { type: 'location.zipCode' }],
    ['pedidos: id, cliente_id, fecha, total', 'cliente_id', { options: { values: expect.arrayContaining(['CLI-00001']) as string[] } }],
    ['accounts: iban DE, holder, opened on, closed on (10%)', 'closed_on', { missing: 0.9 }],
    ['accounts: iban DE, holder, opened on', 'iban', { options: { countryCode: 'DE' } }],
    ['users: id, name, phone E.164', 'phone', { options: { pattern: '+1[2345679]#########' } }],
    ['subscriptions: id, status active 80 canceled 15 past_due 5', 'status', { options: { values: ['active', 'canceled', 'past_due'], weights: [80, 15, 5] } }],
    ['people: name, age -5 to 150', 'age', { options: { min: -5, max: 150 } }],
    ['git commits: sha, author, message, committed at', 'message', { type: 'category' }],
    ['job queue: id, queue name, state, attempts', 'state', { options: { values: ['succeeded', 'queued', 'running', 'failed', 'retrying'] } }],
    ['warehouse bins: bin code A-01-03 (aisle-rack-level), zone', 'bin_code', { type: 'pattern' }],
    ['department, employee, salary; each department has 3 to 8 employees', 'salary', { options: { min: 24000 } }],
    ['[{"ts":"2024-03-01T12:00:00Z","level":"error","ip":"10.0.0.1","code":503}]', 'level', { options: { values: ['debug', 'info', 'warn', 'error'] } }],
    ['survey answers q1-q5 likert 1-5, respondent uuid', 'q5', { options: { min: 1, max: 5 } }],
  ])('hold what their columns say: %j', async (description, column, expected) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(expected);
  });

  it.each([
    ['permissions table, role, resource, action', ['role', 'resource', 'action']],
    ['customers, id, name, country', ['id', 'name', 'country']],
    ['| column | type | |---|---| | id | bigint | | title | text | | views | int |', ['id', 'title', 'views']],
    ['- id: uuid - email: email - age: int 18-80', ['id', 'email', 'age']],
    ['openapi: components: schemas: Pet: properties: id: {type: integer} name: {type: string} kind: {type: string, enum: [dog, cat]}', ['id', 'name', 'kind']],
    ['Java entity: private Long id; private String title; private BigDecimal price;', ['id', 'title', 'price']],
  ])('have these columns: %j', async (description, names) => {
    expect([...(await columnsOf(description)).keys()]).toEqual(names);
  });

  it('have signs where that is told', async () => {
    const rows = await rowsOf('bank transactions: id, amount (positive and negative), currency', 100);
    expect(rows.some(({ amount }) => Number(amount) < 0) && rows.some(({ amount }) => Number(amount) > 0)).toBe(true);
  });
});
