import { v7 as newId } from 'uuid';
import type { Way } from '#core/reminders/choice.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { accountOfClient } from '#server/accounts/names.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { doActAs } from '#server/courses/do-act.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';

/** Stops reminders of a course by these ways, in its client’s name; what is stopped already stays so. @returns whether there is such a course */
export async function stopReminders(
  installation: Installation,
  course: string,
  ways: readonly Way[],
): Promise<'stopped' | 'no-course'> {
  const row = await readCourseRow(installation, course);
  const account = row && (await accountOfClient(installation, row.client));
  if (!row || !account) return 'no-course';
  const name = (await readIdentity(installation, row.client))?.name ?? '';
  try {
    const asked = { id: newId(), form: { ways } };
    await doActAs(installation, { id: account, name }, { row, as: 'client' }, 'stopReminders', asked);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'not-reminded') throw error;
  }
  return 'stopped';
}
