import { v7 as newId } from 'uuid';
import { demoAsk } from '#examples/demo/supervised.ts';
import { readClientRow } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { doActAs } from '#server/courses/do-act.ts';
import type { Installation } from '#server/installation.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import type { StoryClock } from './clock.ts';

interface AskedIn {
  installation: Installation;
  clock: StoryClock;
  therapist: Person;
}

/** One client who asks for an hour, so that Today and the desk have something to answer. */
export async function enterHoursAsked({ installation, clock, therapist }: AskedIn): Promise<void> {
  const held = await coursesHeldBy(installation, [therapist.id]);
  const found = held.find(({ client }) => client.name === demoAsk.client);
  const row = found && (await readCourseRow(installation, found.summary.course));
  const client = row && (await readClientRow(installation.db, row.client));
  if (!row || !client?.account) return;
  clock.moveTo(clock.filledAt().toPlainDate().toString(), '07:30');
  const person = { id: client.account, name: demoAsk.client };
  await doActAs(installation, person, { row, as: 'client' }, 'askForHour', {
    id: newId(),
    form: { words: demoAsk.words },
  });
}
