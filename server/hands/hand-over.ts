import type { z } from 'zod';
import type { HandsDone } from '#core/api-answers/hands.ts';
import type { Person } from '#server/accounts/person.ts';
import type { Installation } from '#server/installation.ts';
import type { handOverForm } from './forms.ts';
import { inEachCourse } from './one-by-one.ts';
import { tellOfHands } from './tell.ts';
import { refuseNote, type Whose } from './whose.ts';

/** Each course to whom it goes; whoever does not read it writes nothing into it. Everybody concerned is told once for each who takes some. */
export async function handOver(
  installation: Installation,
  person: Person,
  whose: Whose,
  courses: z.output<typeof handOverForm>['courses'],
): Promise<HandsDone> {
  const act = whose.as === 'administrator' ? 'reassignCourse' : 'transferCourse';
  refuseNote(
    whose,
    courses.flatMap(({ handOver, toClient, client }) => [
      handOver,
      toClient,
      client === 'not_told' ? '' : client,
    ]),
  );
  const each = courses.map(({ id: own, course, to, supervisor, ...told }) => ({
    ...{ id: own, course },
    // Whoever does not read the course writes nothing into it.
    form: { to, supervisor, ...(act === 'transferCourse' && told) },
  }));
  const lines = await inEachCourse(installation, person, whose, act, each);
  const done = new Set(lines.filter(({ state }) => state === 'done').map(({ course }) => course));
  const byWhom = Map.groupBy(
    courses.filter(({ course }) => done.has(course)),
    ({ to }) => to,
  );
  for (const [to, those] of byWhom)
    await tellOfHands(installation, person, {
      what: 'courses-handed-over',
      of: whose.member.person,
      to,
      tells: { courses: those.length },
    });
  return { lines };
}
