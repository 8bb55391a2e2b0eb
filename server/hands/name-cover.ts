import type { z } from 'zod';
import type { HandsDone } from '#core/api-answers/hands.ts';
import { refuseUnlessTherapist } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { addCovering } from '#server/cover/covering.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import type { coverForm } from './forms.ts';
import { inEachCourse } from './one-by-one.ts';
import { tellOfHands } from './tell.ts';
import { refuseNote, type Whose } from './whose.ts';

/** Where to look is written first: by itself it opens nothing. */
export async function nameCover(
  installation: Installation,
  person: Person,
  whose: Whose,
  { by, from, to, courses }: z.output<typeof coverForm>,
): Promise<HandsDone> {
  refuseNote(
    whose,
    courses.map(({ note }) => note),
  );
  await refuseUnlessTherapist(installation.db, by);
  const away = whose.member.person;
  const today = await todayIn(installation);
  await inSharedCommit(installation, (transaction) =>
    addCovering(installation, transaction, { away, by, to }, today),
  );
  const each = courses.map(({ id: act, course, note }) => ({
    ...{ id: act, course },
    form: { colleague: by, from, to, note },
  }));
  const lines = await inEachCourse(installation, person, whose, 'nameCover', each);
  const done = lines.filter(({ state }) => state === 'done').length;
  if (done > 0)
    await tellOfHands(installation, person, {
      what: 'cover-named',
      of: away,
      to: by,
      tells: { courses: done, from, to },
    });
  return { lines };
}
