import type { PracticeOfPeople } from '#core/api-answers/supervision.ts';
import type { HeldCredential } from '#core/credentials/credential.ts';
import { holdsOn } from '#core/credentials/credential.ts';
import type { Group } from '#core/group/group.ts';
import { practiceIn, standsShown, supervisionOf } from '#core/supervision/practice.ts';
import { withCourses } from '#core/supervision/practice-in-courses.ts';
import type { Practice } from '#core/supervision/practised.ts';
import { type Scheme, schemes } from '#core/supervision/schemes.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { type CourseGiven, coursesGivenBy } from '#server/courses/given-by.ts';
import { credentialsKept } from '#server/credentials/kept.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { meetingsOf } from '#server/supervised/kept.ts';

/** The groups that somebody leads or led. */
export async function groupsLedBy(installation: Installation, person: string): Promise<Group[]> {
  const theirs = (await groupSummaries(installation.db)).filter(({ everLed }) => everLed.includes(person));
  const groups = await Promise.all(
    theirs.map(async ({ group }) => {
      const row = await readGroupRow(installation, group);
      return row ? [(await readGroup(installation, row)).course] : [];
    }),
  );
  return groups.flat();
}

/** Everything that counts of what somebody did: in the groups they led, and in courses outside groups. No member is in it. */
export async function practiceOf(
  installation: Installation,
  person: string,
  given?: readonly CourseGiven[],
): Promise<Practice> {
  const groups = await groupsLedBy(installation, person);
  const courses = (given ?? (await coursesGivenBy(installation, person)))
    .filter(({ row }) => row.in_group === null)
    .map(({ course }) => course);
  const meetings = await meetingsOf(installation, person);
  return withCourses(practiceIn(groups, person), courses, person, meetings);
}

/** The schemes somebody is measured by: those of what they hold, and for a lay facilitator that of lay facilitators. */
export function schemesOf(
  held: readonly HeldCredential[],
  roles: readonly string[],
  today: string,
): Scheme[] {
  const what = held.filter((one) => holdsOn(one, today)).map((one) => one.what);
  const isLay = roles.includes('facilitator') && !roles.includes('therapist');
  return schemes.filter(
    ({ credential }) => what.includes(credential) || (isLay && credential === 'ipt_group_facilitator'),
  );
}

/** Hours and sessions against the schemes: one’s own, and to a supervisor those of whom they supervise. */
export async function practiceSeenBy(installation: Installation, person: Person): Promise<PracticeOfPeople> {
  const today = await todayIn(installation);
  const names = person.roles.includes('supervisor')
    ? await supervisedBy(installation.db, person.id)
    : new Map<string, string>();
  const kept = await credentialsKept(installation);
  const members = new Map((await allMembers(installation.db)).map((one) => [one.person, one]));
  const told = async (id: string, name: string, as: 'self' | 'supervised') => {
    const member = members.get(id);
    const done = await practiceOf(installation, id);
    const supervised = supervisionOf(done, today);
    const held = kept.filter((one) => one.person === id);
    const by = schemesOf(held, member ? rolesIn(member) : [], today);
    return {
      ...{ person: id, name, as },
      led: done.meetingsLed.length,
      observed: done.meetingsObserved.length,
      supervisions: supervised.times,
      minutes: supervised.minutes,
      lastSupervised: supervised.last,
      schemes: by.map((scheme) => ({
        ...{ id: scheme.id, name: scheme.name, certainty: scheme.certainty, sources: scheme.sources },
        ...standsShown(scheme, done, today),
      })),
    };
  };
  const own = await told(person.id, person.name, 'self');
  const theirs = await Promise.all([...names].map(([id, name]) => told(id, name, 'supervised')));
  return { today, people: [own, ...theirs.toSorted((one, other) => one.name.localeCompare(other.name))] };
}
