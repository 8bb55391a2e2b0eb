import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';

/** Kith as it is served, in a process of its own; tells its parent its port, and its memory when asked. */
const running = await start(readSettings(process.env, { port: 0 }));
process.send?.({ port: Number(new URL(running.address).port) });
process.on('message', () => process.send?.({ megabytes: process.memoryUsage.rss() / 1024 / 1024 }));
process.on('disconnect', () => void running.stop().then(() => process.exit(0)));
