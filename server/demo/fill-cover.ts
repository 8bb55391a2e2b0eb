import { v7 as newId } from 'uuid';
import { demoCover } from '#examples/demo/supervised.ts';
import { haveRead, toldTo } from '#server/accounts/notices.ts';
import type { Person } from '#server/accounts/person.ts';
import { nameCover } from '#server/hands/name-cover.ts';
import { whoseHands } from '#server/hands/whose.ts';
import type { Installation } from '#server/installation.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import type { StoryClock } from './clock.ts';

interface Covered {
  installation: Installation;
  clock: StoryClock;
  away: Person;
  by: Person;
  /** Who is told of it, and has read it by now. */
  told: readonly Person[];
}

/** One course in which a colleague stands in from today, so that their room can be looked at. */
export async function enterCover({ installation, clock, away, by, told }: Covered): Promise<void> {
  const { client: name, days, note } = demoCover;
  const held = await coursesHeldBy(installation, [away.id]);
  const course = held.find(({ client }) => client.name === name)?.summary.course ?? '';
  const today = clock.filledAt().toPlainDate();
  clock.moveTo(today.toString(), '07:00');
  await nameCover(installation, away, await whoseHands(installation, away, 'me'), {
    ...{ by: by.id, from: today.toString(), to: today.add({ days }).toString() },
    courses: [{ id: newId(), course, note }],
  });
  for (const person of told) {
    const [newest] = (await toldTo(installation, person)).lines;
    if (newest) await haveRead(installation, person, newest.seq);
  }
}
