import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { startKith, stopChild } from '#bench/child.ts';
import { writeLongCourse } from '#examples/long-course.ts';
import { filesOf } from '#examples/moving-in/files.ts';
import { aBundle } from './a-bundle.ts';
import { asked, besideIt, signedIn } from './asked.ts';
import { longService, people } from './long-service.ts';
import { type Measured, measure } from './measure.ts';

/** Measures for how long the loop that answers is held by each thing that takes long, and writes bench/HELD.md. */
const courses = Number(process.env.COURSES ?? 10_000);
const passphrase = 'a passphrase for the bench alone';

const began = new Date();
const folder = await longService(courses);
const backups = mkdtempSync(join(tmpdir(), 'kith-held-backups-'));
process.env.KITH_BACKUP_PASSPHRASE = passphrase;
process.env.TELLS_BUSY = 'yes';
const child = await startKith(folder, '--backup-to', backups);
// Each question to it listens for its end.
child.process.setMaxListeners(0);
const rows: Measured[] = [];
const does = async (what: string, work: () => Promise<unknown>) =>
  void rows.push(await measure(child, what, work));

await does('a backup that Kith makes by itself', async () => {
  while (!readdirSync(backups).some((name) => name.endsWith('.backup'))) await pause(20);
});
const [tom, max, ada] = [
  await signedIn(child, people.tom),
  await signedIn(child, people.max),
  await signedIn(child, people.ada),
];
await does('nothing: a second goes by', () => pause(1_000));
for (const [what, path] of Object.entries({
  'figures of the service, the first since the start': 'service',
  'figures of the service as a file': 'service/csv',
  'what is given to research': 'research',
  'research as a file': 'research/csv',
  'figures of groups by place': 'programme/figures',
}))
  await does(what, () => asked(child, max, path));
await does('a caseload of 200, the first since the start', () => asked(child, tom, 'caseload'));

const moved = (answers: object): FormData => {
  const { therapists: _works, ...files } = filesOf(began.toISOString().slice(0, 10));
  const form = new FormData();
  for (const [kind, bytes] of Object.entries(files))
    form.set(kind, new Blob([new Uint8Array(bytes)]), `${kind}.csv`);
  form.set('answers', JSON.stringify({ days: 'day_first', ...answers }));
  return form;
};
const [trial, runs] = ['moving-in/trial', 'moving-in/runs'];
let shown = '';
await does('600 courses tried, as CSV', async () => {
  ({ shown } = JSON.parse(await asked(child, ada, trial, { method: 'POST', body: moved({}) })));
});
let run = '';
await does('the same brought', async () => {
  ({ id: run } = JSON.parse(await asked(child, ada, runs, { method: 'POST', body: moved({ shown }) })));
});
await does('the same taken out again', () => asked(child, ada, `${runs}/${run}`, { method: 'DELETE' }));
const bundle = aBundle(people.tom, 400, 24);
await does(`400 patients tried, as FHIR (${(bundle.length / 1e6).toFixed(1)} MB)`, () => {
  const body = new FormData();
  body.set('bundle', new Blob([bundle]), 'bundle.json');
  return asked(child, ada, trial, { method: 'POST', body });
});

await does('“kith verify” beside it', () => besideIt(folder, passphrase, 'verify'));
await does('“kith backup” beside it', () =>
  besideIt(folder, passphrase, 'backup', join(backups, 'beside.backup')),
);
const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
const client = { name: 'Long', born: '1990-01-01' };
const opening = { id: newId(), on: '2026-01-01', client, protocol };
const { id: long } = await tom.post<{ id: string }>('courses', opening);
await writeLongCourse(tom, long, { sessions: 16, factsASession: 60, words: 5000, lastNote: 'signed' });
const letter = newId();
const words = 'Dear Leila, you came every week. '.repeat(60);
await tom.post(`courses/${long}/acts/writeLetter`, { id: letter, form: { kind: 'ending_summary', words } });
for (const [what, path] of Object.entries({
  'the record of a course of 1,105 facts': 'record',
  'the same course as it stands today, from its facts': `?asOf=${began.toISOString().slice(0, 10)}`,
  'its export': 'export',
  'a letter as PDF': `letters/${letter}.pdf`,
}))
  await does(what, () => asked(child, tom, `courses/${long}${path.startsWith('?') ? '' : '/'}${path}`));
await does('“kith export” of it beside it', () =>
  besideIt(folder, passphrase, 'export', long, '--out', join(backups, 'long.jsonl')),
);
await stopChild(child);
rmSync(folder, { recursive: true, force: true });
rmSync(backups, { recursive: true, force: true });

const line = ({ what, took, held, busy, answered }: Measured) =>
  `| ${what} | ${took.toFixed(0)} ms | ${held.toFixed(0)} ms | ${busy.toFixed(0)} ms | ${answered} |`;
const text = `# For how long others wait

Begun ${began.toISOString().slice(0, 16).replace('T', ' ')} UTC, on ${cpus().length} cores of ${cpus()[0]?.model ?? ''}, Node ${process.version}: a service with ${courses.toLocaleString('en')} courses in its lists. Each thing is done once, mostly for the first time since the start, while one hand asks again and again whether Kith lives. Held: for how long at most the loop that answers came to nothing else; whatever else the machine did in that moment is in it, as the row of nothing shows. Busy: how much of its own work it did at most without a turn, in processor time, which waiting for the disk is not in. Run it again with \`npm run bench:held\`. That others are answered meanwhile is also a test (\`tests/meanwhile\`).

| what | took | held, at most | busy, at most | small requests answered meanwhile |
|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
console.log(text);
if (!process.env.COURSES) writeFileSync(new URL('../HELD.md', import.meta.url), text);
