import { v7 as newId } from 'uuid';
import type { Identity } from '#core/api-answers/accounts.ts';
import type { Doing } from '#core/book/doing.ts';
import { decide, emptyCourse, type FormOf, fold } from '#core/course/book.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import type { Gives } from '#core/credentials/who-may-give.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { holdsClient, newClient, refuseImpossibleBirthDate } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { refuseWhoDied } from '#server/accounts/who-died.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import type { Writing } from '#server/chains/writing.ts';
import { appendTogether, type DecidedAct, factsOf, type Growth, growthOf } from '#server/charts/append.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { beginsAs } from '#server/credentials/begins-as.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { notFound, notYours, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { protocolsFollowed, protocolsToTell } from '#server/protocols/own.ts';
import { readCourseRow } from './access.ts';
import { newCourseKey } from './course-key.ts';
import { courseKind } from './course-kind.ts';
import { doingOf } from './doing.ts';

/** A course to open: for somebody new, or for a client the therapist works with already. */
export interface NewCourse
  extends Pick<FormOf<'openCourse'>, 'protocol' | 'referral' | 'despiteAge' | 'movedIn'> {
  id: string;
  on?: string;
  client: { known: string } | Identity;
  /** Under whom, where it is opened as a trainee’s. */
  supervisor?: string;
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
  { client: whom, protocol, referral, despiteAge, movedIn, ...request }: NewCourse,
): Promise<Opened> {
  const again = await readCourseRow(installation, request.id);
  if (again) {
    if (again.therapist !== person.id) throw notYours();
    return { id: again.id, client: again.client, state: 'was_open' };
  }
  if ('known' in whom) {
    // A further course is opened by a therapist who works with the client already.
    if (!(await holdsClient(installation, person, whom.known))) throw notFound();
    const begins = { client: whom.known, protocol, referral, despiteAge, movedIn };
    await beginCourse(installation, person, request, begins);
    return { id: request.id, client: whom.known, state: 'opened' };
  }
  await refuseImpossibleBirthDate(installation, whom.born);
  const made = newClient(installation.master, newId(), whom, installation.now());
  const opening = { client: made.id, protocol, referral, despiteAge, movedIn };
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

/** The first act of a course: the one way in which a chart of a client begins here. */
type Begins = (
  installation: Installation,
  person: Pick<Person, 'id'> & Partial<Pick<Person, 'name'>>,
  request: { id: string; on?: string; born?: string | null; supervisor?: string },
  opening: Omit<FormOf<'openCourse'>, 'therapist'>,
) => Promise<Growth>;

/** Writes the first act of a course. Throws Overtaken where it has begun. */
export const beginCourse = async (
  ...[installation, person, request, opening, alongside]: [
    ...Parameters<Begins>,
    alongside?: (transaction: Writing) => Promise<void>,
  ]
): Promise<void> =>
  appendTogether(installation, [await courseBegun(installation, person, request, opening)], alongside);

/** A course with its first act, ready to be written with whatever else begins with it. @param group whose member it is */
export async function courseBegun(
  ...[installation, person, request, opening, group = null]: [...Parameters<Begins>, group?: string | null]
): ReturnType<Begins> {
  const { row, acts } = await firstActs(
    installation,
    { therapist: person.id, by: person, group },
    request,
    opening,
  );
  const chart = { facts: [], course: emptyCourse(row.id), hash: '' };
  return growthOf(installation, { kind: courseKind, row, chart, acts });
}

/** Whose a course is to be, and by whom it is opened, who may be somebody else. */
interface Hands {
  therapist: string;
  by: Parameters<Begins>[1];
  group?: string | null;
}

/** The acts with which a course begins, and the row that it has then: opened, and where its therapist is one, as a trainee’s. */
export async function firstActs(
  installation: Installation,
  { therapist, by, group = null }: Hands,
  request: Parameters<Begins>[2],
  opening: Parameters<Begins>[3],
): Promise<{ row: CourseRow; acts: DecidedAct[]; doing: Doing }> {
  await refuseWhoDied(installation.db, opening.client);
  const blank = { ...newCourseRow(installation, request.id, opening.client, therapist), in_group: group };
  const [{ born, ...known }, protocols] = await Promise.all([
    doingOf(installation, by, blank, 'therapist', request),
    // A member comes into a group that goes on by a form, also where the service offers that to nobody new.
    group === null ? protocolsToTell(installation.db) : protocolsFollowed(installation.db),
  ]);
  const doing = { ...known, born: request.born ?? born, protocols };
  const form = { referral: '', ...opening, therapist };
  const facts = decide(emptyCourse(blank.id), 'openCourse', form, doing);
  if (isRefusal(facts)) throw refusalProblem(facts);
  const opened = { id: doing.id, by: by.id, at: doing.now, facts };
  const { id: of, edition } = opening.protocol;
  const gives = await beginsAs(
    installation,
    { person: therapist, supervisor: request.supervisor ?? '' },
    protocolOf(of, edition) ?? ownProtocol(opening.protocol, doing),
    doing.on,
    by.id === therapist ? 'oneself' : 'colleague',
  );
  const acts = [opened, ...(gives?.as === 'trainee' ? [asTrainee(installation, opened, gives, doing)] : [])];
  return { row: blank, acts, doing };
}

/** That whoever opens the course is a trainee, and under whom, as an act of its own right after the opening. */
function asTrainee(
  installation: Pick<Installation, 'master'>,
  opened: DecidedAct,
  { lacks, supervisor }: Extract<Gives, { as: 'trainee' }>,
  doing: Doing,
): DecidedAct {
  const id = idsByKey(installation, 'trainee', opened.id)('named');
  const course = fold(opened.id, factsOf(opened.id, 0, [opened]));
  const facts = decide(course, 'nameTrainee', { supervisor, lacks }, { ...doing, id });
  if (isRefusal(facts)) throw refusalProblem(facts);
  return { ...opened, id, facts };
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
    in_group: null,
  };
}
