import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { launch } from '#tests/browser/launch.ts';
import { type FirstScreen, firstScreenOf } from '#tests/walls/first-screens/loaded.ts';
import { openingOf } from '#tests/walls/first-screens/opened.ts';
import { firstScreens } from '#tests/walls/first-screens/table.ts';
import { aim } from './tried.ts';

/** Measures every first screen on a slow line and a slow processor, in the demo clinic; writes bench/PHONE.md. */
const times = Number(process.env.TIMES ?? 5);
interface Aim {
  kB: number;
  seconds?: number;
}
/** What is aimed at, where something is. */
const aims: Partial<Record<keyof typeof firstScreens, Aim>> = {
  'Home of a client': { kB: 200, seconds: 3 },
  'sign-in': { kB: 120 },
  'Help now': { kB: 60 },
  'measures of a course': { kB: 300 },
  'groups of a facilitator': { kB: 200, seconds: 3 },
};
const inWords = ({ kB, seconds }: Aim) => `${kB} kB${seconds === undefined ? '' : `, ${seconds} s`}`;

const folder = mkdtempSync(join(tmpdir(), 'kith-phone-'));
const kith = await start(readSettings({}, { port: 0, folder, demo: true }));
const browser = await launch({ sandbox: false });
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const seconds = (ms = 0) => `${(ms / 1000).toFixed(2)} s`;

function kindsOf({ asked }: FirstScreen): string {
  const kinds = Map.groupBy(asked, ({ kind }) => kind);
  const sums = [...kinds].map(
    ([kind, all]) => [kind, all.reduce((sum, { bytes }) => sum + bytes, 0)] as const,
  );
  return sums
    .toSorted((one, other) => other[1] - one[1])
    .map(([kind, bytes]) => `${kind} ${kB(bytes)}`)
    .join(', ');
}

const rows: string[] = [];
const reached: string[] = [];
for (const [name, bound] of Object.entries(firstScreens)) {
  const opening = await openingOf(bound, kith.address);
  const found: FirstScreen[] = [];
  for (let nth = 0; nth < times; nth += 1) found.push(await firstScreenOf(browser, opening, 'slow'));
  const byTime = found.toSorted((one, other) => one.shown - other.shown);
  const [middle, fastest, slowest] = [byTime[Math.floor(times / 2)], byTime[0], byTime.at(-1)];
  if (!middle) throw new Error('Nothing was measured.');
  const aimed = aims[name as keyof typeof firstScreens];
  if (aimed) {
    const isReached = middle.bytes <= aimed.kB * 1000 && middle.shown <= (aimed.seconds ?? Infinity) * 1000;
    const measured = `${kB(middle.bytes)} of ${aimed.kB} kB, ${seconds(middle.shown)}`;
    reached.push(aim(`first screen: ${name}`, isReached, measured));
  }
  const range = `${seconds(fastest?.shown)} to ${seconds(slowest?.shown)}`;
  rows.push(
    `| ${name} | ${aimed ? inWords(aimed) : ''} | ${kB(middle.bytes)} | ${middle.asked.length} | ${seconds(middle.shown)} | ${range} | ${kindsOf(middle)} |`,
  );
  console.log(rows.at(-1));
}
await browser.close();
await kith.stop();
rmSync(folder, { recursive: true, force: true });

const on = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, Chromium ${browser.version()}`;
writeFileSync(
  new URL('PHONE.md', import.meta.url),
  `# First screens on a slow line

Each screen of \`tests/walls/first-screens/table.ts\` in the demo clinic, on a device that never saw Kith: the line of Lighthouse’s “slow 4G” (1.6 Mbit/s down, 750 kbit/s up, 150 ms) and a processor four times slower, both through Chrome’s own protocol. Bytes as they came over the wire, heads of answers and the typeface included, until the screen stood there in its typeface. ${times} times each, the middle one and the range. ${on}, ${machine}; whatever else this machine did then is in the seconds (load ${loadavg()[1]?.toFixed(0)} where ${cpus().length} is all it can do). Run it again with \`npm run bench:phone\`.

| first screen | aimed at | over the wire | requests | shown after | from, to | of it |
|---|---|---|---|---|---|---|
${rows.join('\n')}

${reached.join('\n')}

The bytes and requests are held to by \`tests/walls/first-screens/first-screens.test.ts\`, which lists what a screen loads when it grows.
`,
);
