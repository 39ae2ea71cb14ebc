// Loaded before a program: kills its process with SIGKILL at the n-th call of one of Node's file functions.
// KILL_CALL: its name (`writeFile` and `sync` are those of file handles); KILL_AT: which call, counted from 1; KILL_WHEN:
// before, after, or (of a write) half way. Without KILL_AT the calls are counted, and their number is the last line of stderr.
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { KILL_CALL: call, KILL_AT: at, KILL_WHEN: when } = process.env;
let calls = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing more must happen.
  for (;;);
}

function watched(original, half) {
  return async function (...args) {
    const fatal = ++calls === Number(at);
    if (fatal && when === 'before') die();
    if (fatal && when === 'half') {
      await half?.call(this, ...args);
      die();
    }
    const result = await original.apply(this, args);
    if (fatal) die();
    return result;
  };
}

const inHandles = call === 'writeFile' || call === 'sync';
if (inHandles) {
  const open = fs.promises.open;
  fs.promises.open = async (...args) => {
    const handle = await open(...args);
    const original = handle[call];
    handle[call] = watched(original, call === 'writeFile' ? (data) => fs.writeSync(handle.fd, Buffer.from(data).subarray(0, data.length >> 1)) : undefined);
    return handle;
  };
} else if (call) {
  fs.promises[call] = watched(fs.promises[call]);
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (!at) process.stderr.write(`${calls}\n`);
});
