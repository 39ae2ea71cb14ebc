import { createHash } from 'node:crypto';

/** A script that runs on the server in one step. */
export interface Script {
  readonly lua: string;
  /** SHA-1, by which the server knows it. */
  readonly sha: string;
}

/**
 * Keys: the braces put all of them on one node of a cluster. An entry is a hash; beside the entries, a sorted set of
 * fingerprints by their last use, a hash of their sizes and the sum of these. A lease is a string with a time to live.
 */
const KEYS = '{synthetic-data}:';

/** What every script knows. Moments are milliseconds since 1970, and the caller's: those of hosts differ by less than matters. */
const COMMON = `
local prefix = '${KEYS}'
local used, sizes, sum = prefix .. 'used', prefix .. 'sizes', prefix .. 'bytes'
local function key(fingerprint) return prefix .. 'schema:' .. fingerprint end
local function unlist(fingerprint)
  local size = redis.call('HGET', sizes, fingerprint)
  if size then redis.call('DECRBY', sum, size) end
  redis.call('HDEL', sizes, fingerprint)
  redis.call('ZREM', used, fingerprint)
end
local function forget(fingerprint)
  unlist(fingerprint)
  return redis.call('DEL', key(fingerprint))
end
local function expired(fingerprint, now, idle)
  local last = redis.call('ZSCORE', used, fingerprint)
  return idle > 0 and last and tonumber(last) < now - idle
end
`;

function script(body: string): Script {
  const lua = `${COMMON}${body}`;
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/**
 * fingerprint, now, idle → entry and uses, or nothing. The server may have dropped an entry by itself: it is not listed any
 * more then. A server whose memory is full still reads, and does not count.
 */
export const GET = script(`
local fingerprint, now, idle = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local entry = redis.call('HGET', key(fingerprint), 'entry')
if not entry or expired(fingerprint, now, idle) then
  forget(fingerprint)
  return false
end
redis.pcall('ZADD', used, 'GT', now, fingerprint)
redis.pcall('HINCRBY', key(fingerprint), 'uses', 1)
return { entry, tonumber(redis.call('HGET', key(fingerprint), 'uses')) }
`);

/**
 * fingerprint, now, idle, entry, fence, most entries, most bytes → 1 where it was stored (0: what is there was put under
 * a later lease), and how many entries went. At most a thousand go at once.
 */
export const PUT = script(`
local fingerprint, now, idle = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local entry, fence, most, mostBytes = ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local held = tonumber(redis.call('HGET', key(fingerprint), 'fence') or 0)
if fence > 0 and fence < held then return { 0, 0 } end
-- The first write: where the memory is full it is refused, and nothing has been changed.
redis.call('HSET', key(fingerprint), 'entry', entry, 'uses', 0, 'fence', math.max(fence, held))
unlist(fingerprint)
redis.call('HSET', sizes, fingerprint, #entry)
redis.call('INCRBY', sum, #entry)
redis.call('ZADD', used, now, fingerprint)
local gone = 0
while gone < 1000 do
  local oldest = redis.call('ZRANGE', used, 0, 1)
  local next = oldest[1]
  if next == fingerprint then next = oldest[2] end
  if not next then break end
  local tooMuch = redis.call('ZCARD', used) > most or tonumber(redis.call('GET', sum) or 0) > mostBytes
  if not tooMuch and not expired(next, now, idle) then break end
  forget(next)
  gone = gone + 1
end
return { 1, gone }
`);

/** fingerprint, now, idle → 1 where there was one. */
export const DELETE = script(`
local old = expired(ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]))
local found = forget(ARGV[1])
return old and 0 or found
`);

/** now, idle → entries that have not expired. */
export const COUNT = script(`
local now, idle = tonumber(ARGV[1]), tonumber(ARGV[2])
return redis.call('ZCOUNT', used, idle > 0 and now - idle or '-inf', '+inf')
`);

/** fingerprint, entry, milliseconds → 1 where this entry was put aside for so long, 0 where it is another one by now. */
export const QUARANTINE = script(`
local fingerprint = ARGV[1]
if redis.call('HGET', key(fingerprint), 'entry') ~= ARGV[2] then return 0 end
unlist(fingerprint)
local aside = prefix .. 'corrupt:' .. fingerprint
redis.call('RENAME', key(fingerprint), aside)
redis.call('PEXPIRE', aside, ARGV[3])
return 1
`);

/** fingerprint, owner, milliseconds → the fence of the lease, or 0 where another has it. */
export const LEASE = script(`
local lease = prefix .. 'lease:' .. ARGV[1]
if redis.call('EXISTS', lease) == 1 then return 0 end
redis.call('SET', lease, ARGV[2], 'PX', ARGV[3])
return redis.call('INCR', prefix .. 'fence')
`);

/** fingerprint, owner, milliseconds → 1 where it is still this owner's. */
export const RENEW = script(`
local lease = prefix .. 'lease:' .. ARGV[1]
return redis.call('GET', lease) == ARGV[2] and redis.call('PEXPIRE', lease, ARGV[3]) or 0
`);

/** fingerprint, owner. */
export const RELEASE = script(`
local lease = prefix .. 'lease:' .. ARGV[1]
return redis.call('GET', lease) == ARGV[2] and redis.call('DEL', lease) or 0
`);
