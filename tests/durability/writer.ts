import { v7 as newId } from 'uuid';
import { doAct } from '#server/courses/do-act.ts';
import { openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';

/** Does acts through the one door as fast as it can, and says on standard output what was acknowledged. */
const [folder, therapist = '', ...courses] = process.argv.slice(2);
const installation = await openInstallation(readSettings({}, { folder }));
const person = { id: therapist, name: '', email: '', roles: ['therapist' as const], client: null };
process.stdout.write('ready\n');
for (;;) {
  const course = courses[Math.floor(Math.random() * courses.length)] ?? '';
  const id = newId();
  const body = { id, form: { words: `Rang at ${new Date().toISOString()}` } };
  await doAct(installation, person, course, 'raiseAlarm', body);
  process.stdout.write(`${course} ${id}\n`);
}
