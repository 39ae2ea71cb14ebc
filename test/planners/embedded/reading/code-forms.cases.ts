import { columnsOf } from '../../../support/planned-columns.js';

const namesOf = async (description: string): Promise<readonly string[]> => [...(await columnsOf(description)).keys()];

describe('a record of code on one line', () => {
  it.each([
    ['model Subscription { id String @id @default(uuid()) userId String plan Plan startedAt DateTime canceledAt DateTime? price Decimal @db.Decimal(6,2) } enum Plan { FREE BASIC PRO }', ['id', 'userId', 'plan', 'startedAt', 'canceledAt', 'price']],
    ['class User(BaseModel): id: UUID; username: constr(max_length=20); age: conint(ge=18, le=99); role: Literal["admin", "editor"]', ['id', 'username', 'age', 'role']],
    ['public class Order { public int Id {get;set;} public Guid CustomerId {get;set;} public decimal Total {get;set;} public DateTime? ShippedAt {get;set;} }', ['Id', 'CustomerId', 'Total', 'ShippedAt']],
    ['type Review { id: ID! author: String! rating: Int! comment: String }', ['id', 'author', 'rating', 'comment']],
    ['@dataclass class Sensor: id: int name: str value: float recorded_at: datetime', ['id', 'name', 'value', 'recorded_at']],
    ['z.object({ orderId: z.string().uuid(), quantity: z.number().int().max(99), status: z.enum(["new", "done"]) })', ['orderId', 'quantity', 'status']],
    ['data class Trip(val id: Long, val from: String, val to: String, val endedAt: Instant?)', ['id', 'from', 'to', 'endedAt']],
    ['Table "reservations": id (uuid), party_size (1-8), status [confirmed|seated|cancelled], created_at', ['id', 'party_size', 'status', 'created_at']],
    ['class Ticket(models.Model): title = models.CharField(max_length=120) priority = models.CharField(choices=[("low", "Low"), ("high", "High")])', ['title', 'priority']],
  ])('is cut where the next declaration begins: %j', async (description, names) => {
    expect(await namesOf(description)).toEqual(names);
  });
});

describe('a field of code', () => {
  it.each([
    ['const User = sequelize.define("User", {\n  age: { type: DataTypes.INTEGER, validate: { min: 18, max: 90 } },\n  status: { type: DataTypes.ENUM("active", "blocked") },\n});', 'age', { options: { min: 18, max: 90 } }],
    ['const s = new mongoose.Schema({\n  email: String,\n  role: { type: String, enum: ["user", "admin"], default: "user" },\n});', 'role', { options: { values: ['user', 'admin'] } }],
    ['@Entity()\nexport class Coupon {\n  @Column({ unique: true, length: 10 })\n  code: string;\n  @Column({ type: "enum", enum: ["percent", "fixed"] })\n  type: string;\n}', 'type', { options: { values: ['percent', 'fixed'] } }],
    ['class Ticket(models.Model):\n    LEVELS = [("low", "Low"), ("high", "High")]\n    title = models.CharField(max_length=120)\n    priority = models.CharField(max_length=5, choices=LEVELS)', 'priority', { options: { values: ['low', 'high'] } }],
    ['interface Line { name: string; vatRate: 0.07 | 0.19; qty: number }', 'vatRate', { options: { values: [0.07, 0.19] } }],
    ["CREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE TABLE people (id int, name text, current_mood mood NOT NULL);", 'current_mood', { options: { values: ['sad', 'ok'] } }],
    ["Schema::create('devices', function (Blueprint $table) {\n  $table->id();\n  $table->enum('status', ['online', 'offline']);\n  $table->timestamps();\n});", 'status', { options: { values: ['online', 'offline'] } }],
    ['create_table :invoices do |t|\n  t.string :number\n  t.references :customer\n  t.decimal :amount, precision: 8, scale: 2\n  t.timestamps\nend', 'number', { options: { prefix: 'INV-' } }],
    ['type U struct {\n  Name string `json:"name"`\n  Age int `json:"age" validate:"gte=18,lte=99"`\n  Plan string `validate:"oneof=free pro"`\n}', 'Age', { options: { min: 18, max: 99 } }],
    ["create_table :invoices do |t|\n  t.decimal :net\n  t.decimal :vat   # 21 % of net\n  t.integer :state, default: 0   # 0 draft, 1 sent\n  t.date :paid_on   # only when sent\nend", 'vat', { options: { expression: '0.21 * net' } }],
    ["create_table :invoices do |t|\n  t.decimal :net\n  t.integer :state, default: 0   # 0 draft, 1 sent\n  t.date :paid_on   # only when sent\nend", 'paid_on', { when: 'state == 1' }],
    ["Schema::create('gifts', function (Blueprint $table) {\n  $table->id();\n  $table->string('donor')->nullable(); // anonymous for 30 %\n  $table->integer('cents')->comment('500 to 50000');\n});", 'donor', { missing: 0.3 }],
    ["Schema::create('gifts', function (Blueprint $table) {\n  $table->id();\n  $table->string('donor')->nullable(); // anonymous for 30 %\n  $table->integer('cents')->comment('500 to 50000');\n});", 'cents', { options: { min: 500, max: 50000 } }],
    ['const s = new Schema({\n  title: { type: String },\n  servings: { type: Number, min: 1, max: 12 },\n  minutes: { type: Number, min: 5, max: 90 },\n});', 'minutes', { options: { min: 5, max: 90 } }],
    ['z.object({ no: z.string().regex(/^HH-\\d{7}$/), due: z.union([z.literal(0), z.literal(150)]), on: z.coerce.date() })', 'due', { options: { values: [0, 150] } }],
    ['z.object({ no: z.string().regex(/^HH-\\d{7}$/), due: z.union([z.literal(0), z.literal(150)]), on: z.coerce.date() })', 'no', { options: { pattern: 'HH-#{7}' } }],
    ['id <int>, plan <free|pro>, token <string, tok_ + 16 hex>, created <date>', 'plan', { options: { values: ['free', 'pro'] } }],
    ['id <int>, plan <free|pro>, token <string, tok_ + 16 hex>, created <date>', 'token', { options: { pattern: 'tok_[0-9a-f]{16}' } }],
    ['order_id int64\nshopper object\nordered datetime64[ns]\ntotal float64', 'ordered', { type: 'datetime' }],
  ])('says what its cells hold: %j', async (description, column, expected) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(expected);
  });
});

describe('a type of a database', () => {
  it.each([
    ['products: sku varchar(10), name text, price decimal(4,2), discount decimal(3,2)', 'price', { options: { max: 99.99 } }],
    ['shipments - tracking_no, carrier, weight_kg numeric(4,2), status', 'weight_kg', { options: { max: 99.99, decimals: 2 } }],
    ['CREATE TABLE logs (id int, level text, created_at timestamptz NOT NULL DEFAULT now())', 'created_at', { type: 'datetime', options: { to: 'now' } }],
    ['CREATE TABLE u (id int, is_admin tinyint(1) NOT NULL, name text)', 'is_admin', { type: 'boolean' }],
    ['CREATE TABLE employees (emp_no serial, name text, dept char(3))', 'dept', { options: { values: expect.arrayContaining(['ENG', 'SAL']) as string[] } }],
    ['CREATE TABLE bookings (id INT, check_in DATE, check_out DATE, CHECK (check_out > check_in))', 'check_out', { options: { at_least: '1d' } }],
    ["CREATE TABLE slots (id INT IDENTITY(1000,1), dock VARCHAR2(3 CHAR) check (dock in ('D1','D2')), qty int check (qty > 0 and qty < 9), on_day DATE)", 'dock', { options: { values: ['D1', 'D2'] } }],
    ["CREATE TABLE slots (id INT IDENTITY(1000,1), dock VARCHAR2(3 CHAR) check (dock in ('D1','D2')), qty int check (qty > 0 and qty < 9), on_day DATE)", 'id', { options: { start: 1000 } }],
    ["CREATE TABLE slots (id INT, qty int check (qty > 0 and qty < 9), on_day DATE CHECK (on_day >= '2024-05-01' AND on_day < '2024-07-01'))", 'qty', { options: { min: 1, max: 8 } }],
    ["CREATE TABLE slots (id INT, qty int check (qty > 0 and qty < 9), on_day DATE CHECK (on_day >= '2024-05-01' AND on_day < '2024-07-01'))", 'on_day', { options: { from: '2024-05-01', to: '2024-06-30' } }],
    ["CREATE TABLE cold (id INT, frozen CHAR(1) default 'N' check (frozen in ('Y','N')), qty INT)", 'frozen', { options: { values: ['Y', 'N'] } }],
    ['model Pass { id Int @id code String @unique scannedAt DateTime? createdAt DateTime @default(now()) }', 'scannedAt', { options: { after: 'createdAt' } }],
    ['CREATE TABLE invoices (id int, number varchar(20), status int)', 'status', { options: { values: [0, 1, 2, 3, 4] } }],
  ])('holds no more than it can: %j', async (description, column, expected) => {
    expect((await columnsOf(description)).get(column)).toMatchObject(expected);
  });
});
