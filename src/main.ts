import { createApp } from './create-app.js';

const app = await createApp();
await app.listen(3000);
