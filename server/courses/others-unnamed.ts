import type { Doing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { valuesIn } from '#core/book/redaction.ts';
import type { Course } from '#core/course/course.ts';
import { freeTextFields } from '#core/course/free-text.ts';
import { isClientsHand } from '#core/course/shared/whose-hand.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import { namesOfOthers, withoutOthers } from '#core/group/others-unnamed.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { supervises } from '#server/accounts/supervision.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import type { Installation } from '#server/installation.ts';
import { readCourseRow } from './access.ts';
import type { Chart } from './chart.ts';

/** How a course is shown to one reader as regards the others in its group. */
export interface Unnamed {
  /** Who is not named to them; empty where everything stands as it was written. They leave the server in no answer. */
  names: readonly string[];
  in: <Shown>(shown: Shown) => Shown;
}

const asWritten: Unnamed = { names: [], in: (shown) => shown };

/**
 * Whoever leads a group writes down in one member’s course what another offered, by name. To the member, to whoever reads a
 * part of it by their leave, and to a clinician who neither leads the group nor supervises who does, no other member is
 * named there: the one place where that is decided, for pages, record, letters and files. What the client wrote themselves
 * they read as they wrote it, and what was said of danger clinicians read whole. IPT protocol reference, 7.6, data model.
 */
export async function othersUnnamed(
  installation: Installation,
  row: CourseRow,
  { course, facts }: Chart,
  viewer: Pick<Doing, 'as' | 'by'>,
): Promise<Unnamed> {
  if (row.in_group === null) return asWritten;
  const groups = new Set([row.in_group, ...facts.flatMap(joinedIn)]);
  const others = (
    await Promise.all([...groups].map((group) => namesIn(installation, group, row, viewer)))
  ).flat();
  if (others.length === 0) return asWritten;
  const client = await readIdentity(installation, row.client);
  const own = [
    client?.name ?? '',
    ...course.inventory.people.map(({ fields }) => fields.displayName ?? ''),
    ...course.beside.people.map(({ name }) => name),
  ];
  const names = namesOfOthers(others, own);
  if (names.length === 0) return asWritten;
  // What is shown as it was shown last is not looked through again.
  let without: Unnamed['in'] | undefined;
  return {
    names,
    in(shown) {
      without ??= withoutOthers(names, {
        kept: keptFor(viewer, course, facts),
        freeText: freeTextFields(),
      });
      return without(shown);
    },
  };
}

const joinedIn = ({ type, data }: Fact): string[] =>
  type === 'JoinedGroup' ? [(data as { group: string }).group] : [];

/** What the others in this group are called, or were once; nobody where the reader may know them all. */
async function namesIn(
  installation: Installation,
  id: string,
  { client }: CourseRow,
  { as, by }: Pick<Doing, 'as' | 'by'>,
): Promise<string[]> {
  const groupRow = await readGroupRow(installation, id);
  if (!groupRow) return [];
  const { course: group } = await readGroup(installation, groupRow);
  const leads = leading(group).map(({ person }) => person);
  if (as !== 'client' && as !== 'contact') {
    if (leads.includes(by)) return [];
    for (const therapist of leads)
      if (await supervises(installation.db, { supervisor: by, therapist })) return [];
  }
  const named = await Promise.all(
    group.members.members.map(async ({ course }) => {
      const member = await readCourseRow(installation, course);
      if (!member || member.client === client) return '';
      return (await readIdentity(installation, member.client))?.name ?? '';
    }),
  );
  return named.filter((name) => name !== '');
}

/**
 * The texts that stand as they are: the safety plan, whose helpers must have their names whoever else is called so; to the
 * client their own writing, to a clinician what was said of danger.
 */
function keptFor(
  { as, by }: Pick<Doing, 'as' | 'by'>,
  course: Course,
  facts: readonly Fact[],
): ReadonlySet<string> {
  const text = (_key: string, value: unknown) => (typeof value === 'string' ? value : undefined);
  if (as === 'contact') return valuesIn(course.safetyPlan, text);
  if (as !== 'client') return valuesIn([course.risk, course.inGroup.plans, course.safetyPlan], text);
  const own = facts.filter((fact) => fact.by === by || isClientsHand(course, fact.by));
  return valuesIn([...own.map(({ data }) => data), course.safetyPlan], text);
}
