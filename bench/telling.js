// Read before Kith: tells whoever started the process, when asked, its memory, the processor time it has used, and how
// long its loop was held since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();

// A machine that does much else leaves a program aside for a while: what the loop itself worked without a turn is told apart.
let busiest = 0;
if (process.env.TELLS_BUSY) {
  let before = process.threadCpuUsage();
  setInterval(() => {
    const now = process.threadCpuUsage();
    busiest = Math.max(busiest, (now.user + now.system - before.user - before.system) / 1000);
    before = now;
  }, 1).unref();
}
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    megabytes: process.memoryUsage.rss() / 1024 / 1024,
    processor: (user + system) / 1000,
    held: { p99: held.percentile(99) / 1e6, most: held.max / 1e6, busy: busiest },
  });
  held.reset();
  busiest = 0;
});
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
