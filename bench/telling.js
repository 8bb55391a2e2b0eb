// Read before Kith: tells whoever started the process, when asked, its memory, the processor time it has used, and how
// long its loop was held since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    megabytes: process.memoryUsage.rss() / 1024 / 1024,
    processor: (user + system) / 1000,
    held: { p99: held.percentile(99) / 1e6, most: held.max / 1e6 },
  });
  held.reset();
});
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
