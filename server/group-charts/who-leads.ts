import { whoAnswers } from '#core/group/answering/answering.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { type Standing, standsIn } from '#core/group/members/invitations.ts';
import type { GroupSummary } from '#core/group/summarise.ts';
import type { Role } from '#core/roles.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readGroup, readGroupRow } from './read-group.ts';

export type Reading = Pick<Installation, 'db' | 'master'>;

/** What says of which group a course is, and whether it is still the group’s to see to. */
export type InGroup = Pick<CourseRow, 'id' | 'therapist' | 'in_group' | 'closed_on'>;

/** Those who may lead a group: a trained facilitator, and a clinician. IPT protocol reference, 7.6, 7.7. */
export const mayLead = ({ roles }: { roles: readonly Role[] }): boolean =>
  roles.includes('facilitator') || roles.includes('therapist');

/** Whether somebody leads the group now. */
export const leadsGroup = (group: Group, person: { id: string; roles: readonly Role[] }): boolean =>
  mayLead(person) && leading(group).some((one) => one.person === person.id);

/** Whether somebody was named beforehand as one who answers an alarm of a member. */
export const isNamedIn = (group: Group | undefined, id: string): boolean =>
  group !== undefined && whoAnswers(group).some(({ person }) => person === id);

/**
 * Whether a course is the group’s to see to: of somebody invited or in it; of one who left, declined or is not asked any more until the course is
 * closed, so that its end can be recorded and no alarm of it waits for nobody, or until a therapist outside the group holds it.
 */
export const isSeenTo = (group: Group, row: InGroup): boolean =>
  isStillTheirs(
    {
      group: group.id,
      members: group.members.members.map((one) => ({ course: one.course, state: standsIn(group, one) })),
      everLed: group.facilitators.facilitators.map(({ person }) => person),
    },
    row,
  );

/** The same, by what lists read of a group. */
export function isStillTheirs(
  {
    group,
    members,
    everLed,
  }: Pick<GroupSummary, 'group' | 'everLed'> & {
    members: readonly { course: string; state: Standing }[];
  },
  row: InGroup,
): boolean {
  const member = members.find(({ course }) => course === row.id);
  if (!member || row.in_group !== group) return false;
  if (member.state === 'in' || member.state === 'invited') return true;
  return row.closed_on === null && everLed.includes(row.therapist);
}

/** The group whose leaders see to this course now; undefined where there is none. Read from the group’s own chart. */
export async function groupSeeingTo(installation: Reading, row: InGroup): Promise<Group | undefined> {
  if (row.in_group === null) return undefined;
  const groupRow = await readGroupRow(installation, row.in_group);
  if (!groupRow) return undefined;
  const { course: group } = await readGroup(installation, groupRow);
  return isSeenTo(group, row) ? group : undefined;
}

/** Who holds a course now: whoever leads its group, and else its therapist. */
export async function holdersOf(installation: Reading, row: InGroup): Promise<string[]> {
  const group = await groupSeeingTo(installation, row);
  const now = group ? leading(group).map(({ person }) => person) : [];
  return now.length > 0 ? now : [row.therapist];
}
