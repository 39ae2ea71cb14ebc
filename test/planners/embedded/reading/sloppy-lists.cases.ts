import { createEmbeddedPlanner } from '../../../../src/planners/embedded/embedded-planner.js';

async function columnsOf(description: string): Promise<string[]> {
  const { schema } = await createEmbeddedPlanner().plan({ description, referenceDate: '2026-01-01' }, new AbortController().signal);
  return (schema.tables[0]?.columns ?? []).map(({ name }) => name);
}

describe('lists as people type them', () => {
  it.each([
    ['parking sensors dummy data 250 lines, spot id like P3-045, occupied or free, lvl 1-5', ['spot_id', 'occupied_or_free', 'lvl']],
    ['some discord server msgs pls, msg id, channel (#general #memes #help), n of reactions, timestamp feb 2025', ['msg_id', 'channel', 'n_of_reactions', 'timestamp']],
    ['hotel rooms test data 40 rows, room no, floor', ['room_no', 'floor']],
    ['Office leases in London and Manchester (two thirds London). Fields: lease ref, tenant company', ['city', 'lease_ref', 'tenant_company']],
    ['ip, path, referer; a fifth of the referers are missing', ['ip', 'path', 'referer']],
    ['seating: table number 1-15, seat number 1-10, guest name. No two guests may share the same table and seat.', ['table_number', 'seat_number', 'guest_name']],
    ['need a csv for a bike shop, cols frame no, brand, size', ['frame_no', 'brand', 'size']],
    ['hey building an app for dog walkers, want walker name, dog name, minutes', ['walker_name', 'dog_name', 'minutes']],
    ['orders: order no, item, refunded maybe 7%', ['order_no', 'item', 'refunded']],
    ['Surveys. Exactly three columns - respondent_id, question, answer - and not one more.', ['respondent_id', 'question', 'answer']],
    ['animals: name, can fly, will bite (5% yes), can be petted y/n, legs 0-8', ['name', 'can_fly', 'will_bite', 'can_be_petted', 'legs']],
  ])('%s', async (description, expected) => {
    expect(await columnsOf(description)).toEqual(expected);
  });
});
