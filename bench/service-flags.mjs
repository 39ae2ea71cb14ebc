// What `npm start` and the Dockerfile start the service with: a small nursery frees the large buffers of a stream before
// they add up. V8 reads it when the process starts; set later it does nothing.
export const SERVICE_FLAGS = ['--max-semi-space-size=2'];
