// What `npm start` and the Dockerfile start the service with: a small nursery frees the large buffers of a stream before
// they add up, and patterns are compiled once instead of twice, which halves what the first plan waits for them. V8 reads
// both when the process starts.
export const SERVICE_FLAGS = ['--max-semi-space-size=2', '--no-regexp-tier-up'];
