import { rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { v7 as newId } from 'uuid';
import type { Teams } from '#core/teams.ts';
import type { Caller } from '#examples/caller.ts';
import { addMember } from '#server/accounts/members.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { readSettings } from '#server/settings.ts';
import { type Child, startKith, stateOf, stopChild } from './child.ts';
import { fillWith } from './fill.ts';
import { asked, signedIn } from './held/asked.ts';
import { onePhq9 } from './load.ts';
import { placesOfRows, writeRows } from './many-rows.ts';
import { namedService } from './named-service.ts';
import { account } from './stand.ts';

/** Measures the figures of a large service in each of their shapes, told apart by place and team too, and writes bench/FIGURES.md. */
const courses = Number(process.env.COURSES ?? 50_000);
const times = 15;
const [holders, teams] = [Math.ceil(courses / 40), 40];

/** Everybody in one of forty teams, and each third of them in another for two years. */
function teamsOf(people: readonly string[]): Teams {
  const id = (nth: number) => `team-${nth % teams}`;
  return {
    teams: Array.from({ length: teams }, (_, nth) => ({ id: id(nth), name: `Team ${nth}` })),
    belong: people.flatMap((person, nth) => [
      { person, team: id(nth), from: '2020-01-01' },
      ...(nth % 3 === 0 ? [{ person, team: id(nth + 1), from: '2024-06-15' }] : []),
    ]),
  };
}

async function filled(): Promise<{ folder: string; written: string }> {
  const folder = await namedService('kith-figures-', account);
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const member = async (name: string, role: 'manager' | 'therapist') => {
    const who = { name, email: `${name.toLowerCase()}@example.org` };
    const person = await installation.signIn.makeAccount({ ...who, password: account.password });
    await inSharedCommit(installation, (to) =>
      addMember(installation, to, { person, ...who, roles: [role] }),
    );
    return person;
  };
  await member('Max', 'manager');
  const wanda = await member('Wanda', 'therapist');
  const [written = ''] = await fillWith(installation, wanda, ['Written To'], { scores: 16, sessions: 16 });
  const people = Array.from({ length: holders }, () => newId());
  await writeRows(installation, written, people, courses);
  const rooms = placesOfRows.map((id) => ({ id, name: id, kind: 'room', says: '' }));
  await inSharedCommit(installation, async (to) => {
    await writeSetting(installation, to, 'rooms', JSON.stringify(rooms));
    await writeSetting(installation, to, 'teams', JSON.stringify(teamsOf(people)));
  });
  await closeInstallation(installation);
  return { folder, written };
}

interface Took {
  what: string;
  took: number;
  worst: number;
  held: number;
}

async function timed(
  child: Child,
  what: string,
  many: number,
  go: () => Promise<unknown>,
  first?: () => Promise<unknown>,
): Promise<Took> {
  const all: number[] = [];
  let held = 0;
  for (let n = 0; n < many; n += 1) {
    await first?.();
    await stateOf(child);
    const began = performance.now();
    await go();
    all.push(performance.now() - began);
    held = Math.max(held, (await stateOf(child)).held?.most ?? 0);
  }
  const sorted = all.toSorted((one, other) => one - other);
  return { what, took: sorted[Math.floor(many / 2)] ?? 0, worst: sorted.at(-1) ?? 0, held };
}

const began = new Date();
const { folder, written } = await filled();
console.error('filled');
const child = await startKith(folder);
child.process.setMaxListeners(0);
const max = await signedIn(child, 'max@example.org');
const wanda = await signedIn(child, 'wanda@example.org');
const ask = (path: string, who: Caller = max) => asked(child, who, path);
const write = () => {
  const { path, body } = onePhq9(written);
  return wanda.post(path.replace('/api/', ''), body);
};
const period = `period=${began.getFullYear() - 1}`;
const rows = [await timed(child, 'the page, the first since Kith started', 1, () => ask('service'))];
for (const [what, path] of Object.entries({
  'the page, from the start': 'service',
  'the page, of a year': `service?${period}`,
  'all of them as CSV': 'service/csv',
  'the board report as CSV': `service/report/csv?${period}`,
  'the board report as PDF': `service/report/pdf?${period}`,
}))
  rows.push(await timed(child, what, times, () => ask(path), write));
rows.push(await timed(child, 'the page, while nothing was written', times, () => ask('service')));
const told = JSON.parse(await ask('service'));
await stopChild(child);
rmSync(folder, { recursive: true, force: true });
const line = ({ what, took, worst, held }: Took) =>
  `| ${what} | ${took.toFixed(0)} | ${worst.toFixed(0)} | ${held.toFixed(0)} |`;
const text = `# Figures of a large service

Written by \`npm run bench:figures\`, ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, on ${cpus().length} cores of ${cpus()[0]?.model ?? ''}, Node ${process.version}: ${courses.toLocaleString('en')} courses, a third of them closed over five years, ${holders.toLocaleString('en')} therapists in ${teams} teams and ${placesOfRows.length} places. On the page stood ${told.outcomesByTeam.length} lines by team and ${told.outcomesByPlace.length} by place. Milliseconds for one request, the median and the longest of ${times}, each asked after another course was written to but where it says so; held: for how long at most the loop that answers was held meanwhile. What is aimed at is 300 after a write. The first since a start opens every row, which is done once.

| what | median | longest | held |
| --- | --- | --- | --- |
${rows.map(line).join('\n')}
`;
console.log(text);
if (!process.env.COURSES || process.env.WRITE) writeFileSync(new URL('FIGURES.md', import.meta.url), text);
