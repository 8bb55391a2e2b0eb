import type { LeftBehind } from '#core/api-answers/courses.ts';
import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { carryOver, withNewIds } from '#core/course/maintenance/carry-over.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { maintenanceForms } from '#core/protocols/maintenance-forms.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { Person } from '#server/accounts/person.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { ProblemError, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { coursesUnderWay } from '#server/lists/courses-of-client.ts';
import { protocolsOffered } from '#server/protocols/own.ts';
import { readCourseRow } from './access.ts';
import { doAct } from './do-act.ts';
import { beginCourse } from './new-course.ts';
import { othersUnnamed } from './others-unnamed.ts';
import { readChart } from './read-chart.ts';
import { continueCourseWords } from './words.ts';

/** What opens it: the new course's own id, its form where it is not the one that ships, and how long. */
interface Next {
  id: string;
  on?: string;
  protocol?: { id: string; edition: string };
  preset: string;
  /** Under whom, where it is opened as a trainee’s; the same as before where nobody is named. */
  supervisor?: string;
}

const words = {
  en: { noSuchLength: 'Choose a length that this monthly form has, such as twelve months.' },
};

/**
 * Opens monthly maintenance after a closed course, or monthly sessions alongside one under way, with its people, focus and
 * plans (IPT protocol reference, 6.7, 12.1).
 * Every act of the new course has an id that is the same at each try, so a second one goes on where the first stopped.
 * @returns what could not be carried
 */
export async function continueCourse(
  installation: Installation,
  person: Person,
  row: CourseRow,
  next: Next,
): Promise<LeftBehind[]> {
  const chart = await readChart(installation, row);
  const { course } = chart;
  const { form, ...protocol } = await chosenForm(installation, next.protocol, next.preset);
  if (!course.closing.closed && form.stands !== 'alongside') {
    throw problem(422, 'not-closed', continueCourseWords.en.thisCourseIsNotFinished);
  }
  const { trainee } = course.signOffs;
  const supervisor = next.supervisor ?? (trainee?.therapist === person.id ? trainee.supervisor : undefined);
  const opening = {
    client: row.client,
    protocol,
    ...(course.closing.closed ? { continues: row.id } : { alongside: row.id }),
  };
  // Of many who press at once, one opens it: a client goes on in one course.
  await inTurnUntilDone(installation.db, `client/${row.client}`, () =>
    openMaintenance(installation, person, { ...next, supervisor }, opening, form),
  );
  // What goes on outside the group names nobody of it, whoever reads it there.
  const unnamed = await othersUnnamed(installation, row, chart, { as: 'client', by: '' });
  return carryInto(installation, person, unnamed.in(course), next.id);
}

async function openMaintenance(
  installation: Installation,
  person: Person,
  { preset: _preset, protocol: _protocol, ...request }: Next,
  opening: Parameters<typeof beginCourse>[3],
  form: Protocol,
): Promise<void> {
  const before = await readCourseRow(installation, request.id);
  if (before) {
    const { course } = await readChart(installation, before);
    const { opened } = course.opening;
    const isThis =
      before.therapist === person.id &&
      opened?.continues === opening.continues &&
      opened?.alongside === opening.alongside;
    if (!isThis) throw problem(409, 'id-taken', continueCourseWords.en.thisIdBelongsToAnother);
    return;
  }
  await refuseWhileUnderWay(installation, opening.client, form);
  await beginCourse(installation, person, request, opening);
}

/** The form and length it goes on by. @throws where there is no such monthly form, or it has no such length */
async function chosenForm(installation: Installation, named: Next['protocol'], chosen: string) {
  const forms = maintenanceForms(await protocolsOffered(installation.db));
  const form = named
    ? forms.find(({ id, edition }) => id === named.id && edition === named.edition)
    : iptMaintenance;
  const length = form?.presets.find(({ id }) => id === chosen);
  if (!form || !length) throw problem(422, 'no-such-length', words.en.noSuchLength);
  const { id: preset, sessions, minutes } = length;
  return { form, id: form.id, edition: form.edition, preset, sessions, minutes };
}

/**
 * Refuses (409) a second course to go on in: a button pressed again after a reload opens nothing twice. Beside a course
 * under way stands one that is meant to, once (IPT protocol reference, 12.1).
 */
async function refuseWhileUnderWay(
  installation: Installation,
  client: string,
  { id, stands }: Protocol,
): Promise<void> {
  const underWay = await coursesUnderWay(installation.db, client);
  const inTheWay = stands === 'alongside' ? underWay.filter((one) => one.protocol === id) : underWay;
  if (inTheWay.length === 0) return;
  throw problem(409, 'goes-on-already', continueCourseWords.en.thisClientAlreadyHasCourse);
}

async function carryInto(
  installation: Installation,
  person: Person,
  from: Course,
  to: string,
): Promise<LeftBehind[]> {
  const carried = carryOver(from);
  if (!carried) return [];
  const leftBehind: LeftBehind[] = [];
  const idOf = idsByKey(installation, 'carried', to);
  const does = async (what: string, act: string, form: unknown, id = idOf(what)) => {
    try {
      await doAct(installation, person, to, act, { id, form });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      leftBehind.push({ what, because: error.problem.title });
    }
  };
  const ids = Object.fromEntries(carried.people.map((one) => [one.from, idOf(`person/${one.from}`)]));
  for (const one of carried.people) {
    await does(one.fields.displayName, 'addPerson', one.fields, ids[one.from]);
  }
  const { relapsePlan, safetyPlan } = withNewIds(carried, ids);
  for (const { id: _id, seq: _seq, chosenOn: _on, ended: _ended, ...focus } of activeFoci(from)) {
    const people = focus.people.flatMap((one) => ids[one] ?? []);
    await does(`focus/${focus.area}`, 'chooseFocus', { ...focus, people });
  }
  if (relapsePlan) await does('relapse-plan', 'writeRelapsePlan', { ...relapsePlan, version: 0 });
  if (safetyPlan) await does('safety-plan', 'writeSafetyPlan', { ...safetyPlan, version: 0 });
  return leftBehind;
}
