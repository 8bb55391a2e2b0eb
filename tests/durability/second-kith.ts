import { createInterface } from 'node:readline';
import { v7 as newId } from 'uuid';
import { changeRoles } from '#server/accounts/member-changes.ts';
import { doAct } from '#server/courses/do-act.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { saveSettings, serviceSettings } from '#server/service/settings.ts';
import { readSettings } from '#server/settings.ts';

/** A second Kith on the same folder, in a process of its own: does what it is told, a line at a time, and says so. */
const [folder] = process.argv.slice(2);
const installation = await openInstallation(readSettings({}, { folder }));
const does: Record<string, (...words: string[]) => Promise<unknown>> = {
  async names(name = '', zone = '', country = '') {
    const now = await serviceSettings(installation);
    await saveSettings(installation, 'somebody', now, { ...now, name, zone, country });
  },
  roles: (person = '', ...roles) =>
    changeRoles(installation, { id: 'somebody' }, person, roles as ['manager']),
  async raises(therapist = '', course = '') {
    const person = { id: therapist, name: '', email: '', roles: ['therapist' as const], client: null };
    await doAct(installation, person, course, 'raiseAlarm', { id: newId(), form: { words: 'Rang' } });
  },
};
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const [what = '', ...words] = line.split(' ');
  await does[what]?.(...words);
  process.stdout.write(`${what}\n`);
}
await closeInstallation(installation);
