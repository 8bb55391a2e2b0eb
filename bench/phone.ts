import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caller } from '#examples/caller.ts';
import { launch } from '#tests/browser/launch.ts';
import { type FirstScreen, firstScreenOf } from '#tests/groups/first-screen.ts';
import { startChild, stopChild } from './child.ts';
import { account } from './stand.ts';

/** Measures the first screen of a facilitator’s phone on a slow line; prints it as a line of bench/PHONE.md. */
const times = Number(process.env.TIMES ?? 5);
const name = 'Tuesday group at the well';
const child = await startChild('served.ts', mkdtempSync(join(tmpdir(), 'kith-phone-')));
const address = `http://localhost:${child.port}`;
const admin = caller(address);
await admin.post('first', { ...account, zone: 'America/Guayaquil', country: 'EC' });
const dayra = { name: 'Dayra Chalá', email: 'dayra@example.org', roles: ['facilitator'] };
const { link } = await admin.post<{ link: string }>('invitations', { kind: 'member', ...dayra });
const facilitator = caller(address);
const token = new URL(link).searchParams.get('token') ?? new URL(link).hash.slice(1);
await facilitator.post(`invitations/${token}/accept`, { password: account.password });
for (const nth of [1, 2, 3])
  await facilitator.post('groups', {
    id: crypto.randomUUID(),
    form: {
      name: nth === 1 ? name : `${name} ${nth}`,
      place: 'The school',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
    },
  });

const browser = await launch({ sandbox: false });
const cookie = facilitator.cookie();
const found: FirstScreen[] = [];
for (let nth = 0; nth < times; nth += 1) {
  found.push(await firstScreenOf(browser, { address: `${address}/groups`, cookie, words: name }, 'slow'));
}
await browser.close();
await stopChild(child);

const [one] = found;
if (!one) throw new Error('Nothing was measured.');
const shown = found.map((each) => each.shown).toSorted((a, b) => a - b);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms: number | undefined) => `${((ms ?? 0) / 1000).toFixed(2)} s`;
const middle = shown[Math.floor(shown.length / 2)];
const kinds = one.kinds.map(([kind, bytes]) => `${kind} ${kB(bytes)}`).join(', ');
const line = `| ${kB(one.bytes)} | ${one.requests} | ${seconds(middle)} | ${seconds(shown[0])} to ${seconds(shown.at(-1))} | ${kinds} |\n`;
if (process.env.OUT) writeFileSync(process.env.OUT, line);
console.log(line);
