import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Beside, measureBeside } from './beside.ts';
import { measureGrowth } from './growth.ts';
import { measureLong } from './long.ts';
import { pace } from './pace.ts';
import { measureProgramme } from './programme.ts';
import { report } from './report.ts';
import { account, makeStand, type Stand } from './stand.ts';

/** Measures Kith beside a rival and a bare route, on one run and one machine, and writes bench/RESULTS.md. */
const sizes = (process.env.SIZES ?? '1000,10000').split(',').map(Number);
const requests = Number(process.env.REQUESTS ?? 2000);

const stands: Stand[] = [];
const rows: Beside[] = [];
const began = new Date();
const atFirst = pace();
for (const clients of sizes) {
  const stand = await makeStand(clients);
  stands.push(stand);
  rows.push(await measureBeside(stand, requests));
  console.error(`${clients} clients measured`);
}
const [few] = stands;
const many = stands.at(-1);
if (!few || !many) throw new Error('Give at least one size, such as SIZES=1000.');
const measured = {
  growth: await measureGrowth(few, many, requests),
  long: await measureLong(account),
  programme: await measureProgramme(Number(process.env.GROUPS ?? 1000), 200),
};
const text = report({
  began,
  rows,
  ...measured,
  requests,
  pace: [atFirst, pace()],
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, Node ${process.version}`,
});
console.log(text);
if (!process.env.SIZES) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
