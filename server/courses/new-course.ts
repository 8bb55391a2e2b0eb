import { v7 as newId } from 'uuid';
import type { Identity } from '#core/api-answers/accounts.ts';
import { decide, emptyCourse, type FormOf } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { holdsClient, newClient, refuseImpossibleBirthDate } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import type { Writing } from '#server/chains/writing.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { notFound, notYours, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { protocolsToTell } from '#server/protocols/own.ts';
import { readCourseRow } from './access.ts';
import { appendFacts } from './append.ts';
import { inTurnUntilDone } from './chart-queue.ts';
import { newCourseKey } from './course-key.ts';
import { doingOf } from './doing.ts';

/** A course to open: for somebody new, or for a client the therapist works with already. */
export interface NewCourse extends Pick<FormOf<'openCourse'>, 'protocol' | 'referral' | 'despiteAge'> {
  id: string;
  on?: string;
  client: { known: string } | Identity;
}

interface Opened {
  id: string;
  client: string;
  state: 'opened' | 'was_open';
}

/** Opens a course as its therapist. The same id sent twice, also at once, opens it once. */
export const openNewCourse = (
  installation: Installation,
  person: Person,
  course: NewCourse,
): Promise<Opened> =>
  inTurnUntilDone(installation.db, course.id, () => openInTurn(installation, person, course));

async function openInTurn(
  installation: Installation,
  person: Person,
  { client: whom, protocol, referral, despiteAge, ...request }: NewCourse,
): Promise<Opened> {
  const again = await readCourseRow(installation, request.id);
  if (again) {
    if (again.therapist !== person.id) throw notYours();
    return { id: again.id, client: again.client, state: 'was_open' };
  }
  if ('known' in whom) {
    // A further course is opened by a therapist who works with the client already.
    if (!(await holdsClient(installation, person, whom.known))) throw notFound();
    await beginCourse(installation, person, request, { client: whom.known, protocol, referral, despiteAge });
    return { id: request.id, client: whom.known, state: 'opened' };
  }
  await refuseImpossibleBirthDate(installation, whom.born);
  const made = newClient(installation.master, newId(), whom, installation.now());
  const opening = { client: made.id, protocol, referral, despiteAge };
  await beginCourse(
    installation,
    person,
    { ...request, born: whom.born ?? null },
    opening,
    async (transaction) => {
      await addRow(installation, transaction, 'client', made);
    },
  );
  return { id: request.id, client: made.id, state: 'opened' };
}

/** Writes the first act of a course: the one way in which a chart begins here. Throws Overtaken where it has begun. */
export async function beginCourse(
  installation: Installation,
  person: Pick<Person, 'id'> & Partial<Pick<Person, 'name'>>,
  request: { id: string; on?: string; born?: string | null },
  opening: Omit<FormOf<'openCourse'>, 'therapist'>,
  alongside?: (transaction: Writing) => Promise<void>,
): Promise<void> {
  const blank = newCourseRow(installation, request.id, opening.client, person.id);
  const [{ born, ...known }, protocols] = await Promise.all([
    doingOf(installation, person, blank, 'therapist', request),
    protocolsToTell(installation.db),
  ]);
  const doing = { ...known, born: request.born ?? born, protocols };
  const form = { referral: '', ...opening, therapist: person.id };
  const decided = decide(emptyCourse(blank.id), 'openCourse', form, doing);
  if (isRefusal(decided)) throw refusalProblem(decided);
  const chart = { facts: [], course: emptyCourse(blank.id), hash: '' };
  const act = { id: doing.id, by: person.id, at: doing.now };
  await appendFacts(installation, blank, chart, act, decided, alongside);
}

/** The row of a course that nothing has been written in yet, with a key of its own. */
export function newCourseRow(
  installation: Pick<Installation, 'master'>,
  course: string,
  client: string,
  therapist: string,
): CourseRow {
  return {
    ...summaryColumns(emptyCourse(course)),
    service: oneService,
    id: course,
    client,
    therapist,
    key: newCourseKey(installation, course),
    head: '',
    signature: '',
  };
}
