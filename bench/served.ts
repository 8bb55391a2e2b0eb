import { monitorEventLoopDelay } from 'node:perf_hooks';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';

/**
 * Kith as it is served, in a process of its own; tells its parent its port and, when asked, its memory, the processor
 * time it has used, and how long its loop was held since it was last asked.
 */
const running = await start(readSettings(process.env, { port: 0 }));
const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();
process.send?.({ port: Number(new URL(running.address).port) });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    megabytes: process.memoryUsage.rss() / 1024 / 1024,
    processor: (user + system) / 1000,
    held: { p99: held.percentile(99) / 1e6, most: held.max / 1e6 },
  });
  held.reset();
});
process.on('disconnect', () => void running.stop().then(() => process.exit(0)));
