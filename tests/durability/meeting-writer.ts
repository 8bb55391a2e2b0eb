import { v7 as newId } from 'uuid';
import { recordMeeting } from '#server/groups/meeting.ts';
import { openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';

/** Sends one meeting of a group again and again, each time with another task of every member, and says which was acknowledged. */
const [folder, facilitator = '', group = '', ...courses] = process.argv.slice(2);
const installation = await openInstallation(readSettings({}, { folder }));
const person = { id: facilitator, name: '', email: '', roles: ['facilitator' as const], client: null };
process.stdout.write('ready\n');
for (;;) {
  const task = `Ask ${newId()}`;
  const members = courses.map((course) => ({ course, came: 'present', task }));
  await recordMeeting(installation, person, group, { id: newId(), form: { led: [facilitator], members } });
  process.stdout.write(`${task}\n`);
}
