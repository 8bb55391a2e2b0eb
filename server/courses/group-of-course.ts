import type { CourseView } from '#core/api-answers/courses.ts';
import type { Doing } from '#core/book/doing.ts';
import { isClinician } from '#core/book/viewer.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import { standsIn } from '#core/group/members/invitations.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import { allMembers } from '#server/accounts/members.ts';
import { groupSeeingTo, type InGroup, type Reading } from '#server/group-charts/who-leads.ts';

/** The group a course is lived in, with whoever leads it: to a clinician who does not, and has to reach them. IPT protocol reference, 12.1. */
export async function groupOfCourse(
  installation: Reading,
  row: InGroup,
  viewer: Pick<Doing, 'as' | 'by'>,
): Promise<CourseView['group']> {
  if (!isClinician(viewer)) return undefined;
  const group = await groupSeeingTo(installation, row);
  if (!group || leading(group).some(({ person }) => person === viewer.by)) return undefined;
  const members = await allMembers(installation.db);
  const leads = leading(group).flatMap(({ person }) => {
    const found = members.find((one) => one.person === person && one.state === 'active');
    return found ? [{ person, name: found.name, email: found.email }] : [];
  });
  return { name: group.forming.formed?.name ?? '', leads };
}

/** The group that a client is invited to, while they can still join: to themselves, so that they find out to what. IPT protocol reference, 7.6. */
export async function groupInvitedTo(
  installation: Reading,
  row: InGroup,
  { as }: Pick<Doing, 'as'>,
): Promise<string | undefined> {
  if (as !== 'client') return undefined;
  const group = await groupSeeingTo(installation, row);
  const member = group && memberOf(group, row.id);
  return member && standsIn(group, member) === 'invited' ? group.id : undefined;
}
