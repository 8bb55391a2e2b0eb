import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { memoryOf, startChild, stopChild } from './child.ts';
import { measureGrowth } from './growth.ts';
import { load, loadInTurns, onePhq9 } from './load.ts';
import { measureLong } from './long.ts';
import { measureProgramme } from './programme.ts';
import { type Row, report } from './report.ts';
import { account, makeStand, opening, openStand, type Stand, writing } from './stand.ts';

/** Measures Kith beside a bare route, on one run and one machine, and writes bench/RESULTS.md. */
const sizes = (process.env.SIZES ?? '100,1000,10000').split(',').map(Number);
const requests = Number(process.env.REQUESTS ?? 2000);

async function measure(stand: Stand): Promise<Row> {
  const bare = await startChild('bare.ts');
  const open = await openStand(stand);
  const { child, port, holder, course } = open;
  const [bareWrite, write] = await loadInTurns(
    { port: bare.port, cookie: '', next: (n) => ({ path: '/entry', body: onePhq9(course(n)).body }) },
    writing(open),
    requests,
  );
  const opened = await load(opening(open), requests);
  const listing = { port, cookie: holder, next: () => ({ path: '/api/caseload' }) };
  const list = await load(listing, Math.ceil(requests / 4));
  const megabytes = await memoryOf(child);
  await stopChild(child);
  await stopChild(bare);
  return {
    clients: stand.clients,
    bare: bareWrite,
    write,
    open: opened,
    list,
    megabytes,
    coldStart: child.started,
  };
}

const stands: Stand[] = [];
const rows: Row[] = [];
for (const clients of sizes) {
  const stand = await makeStand(clients);
  stands.push(stand);
  rows.push(await measure(stand));
  console.error(`${clients} clients measured`);
}
const [few] = stands;
const many = stands.at(-1);
if (!few || !many) throw new Error('Give at least one size, such as SIZES=100.');
const text = report({
  rows,
  growth: await measureGrowth(few, many, requests),
  long: await measureLong(account),
  programme: await measureProgramme(Number(process.env.GROUPS ?? 1000), 200),
  requests,
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`,
});
console.log(text);
if (!process.env.SIZES) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
