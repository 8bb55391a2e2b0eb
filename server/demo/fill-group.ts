import { v7 as newId } from 'uuid';
import { identityForm } from '#core/forms/identity.ts';
import { type DemoMember, demoGroup } from '#examples/demo/group.ts';
import type { Person } from '#server/accounts/person.ts';
import { doAct } from '#server/courses/do-act.ts';
import { doInGroup } from '#server/groups/do-act.ts';
import { formGroup } from '#server/groups/form-group.ts';
import { recordMeeting } from '#server/groups/meeting.ts';
import { inviteMember, joinGroup } from '#server/groups/members.ts';
import type { Installation } from '#server/installation.ts';
import type { StoryClock } from './clock.ts';
import type { GroupEntered } from './fill-supervision.ts';
import { makeClientAccount } from './people.ts';

interface GroupDoor {
  installation: Installation;
  clock: StoryClock;
  facilitator: Person;
}

/** The day so many days before the demo is filled; after it, where they are negative. */
const dayBefore = (clock: StoryClock, days: number): string =>
  clock.filledAt().toPlainDate().subtract({ days }).toString();

/** Forms the group of the demo clinic, with its members, the meetings it has held and those it plans. */
export async function enterGroup({ installation, clock, facilitator }: GroupDoor): Promise<GroupEntered> {
  clock.begin();
  const group = newId();
  const on = (days: number, time = '09:00') => {
    const day = dayBefore(clock, days);
    clock.moveTo(day, time);
    return day;
  };
  const does = (act: string, day: string, form: unknown) =>
    doInGroup(installation, facilitator, group, act, { id: newId(), on: day, form });
  const { formed, answering, rules, members, meetings, plans } = demoGroup;
  await formGroup(installation, facilitator, { id: group, on: on(formed.ago), form: formed.form });
  await does('nameWhoAnswers', on(formed.ago), answering);
  const courses = new Map<string, string>();
  const held: string[] = [];
  for (const member of members) {
    const course = newId();
    courses.set(member.name, course);
    await enters({ installation, clock, facilitator }, group, course, member, on(member.ago, member.at));
  }
  for (const { ago, entries, summary } of meetings) {
    const [day, id] = [on(ago, '15:00'), newId()];
    held.push(id);
    const form = {
      planned: '',
      led: [facilitator.id],
      members: members.map(({ name }) => ({
        course: courses.get(name) ?? '',
        came: 'absent',
        ...entries[name],
      })),
    };
    await recordMeeting(installation, facilitator, group, { id, on: day, form });
    if (summary) await does('summariseMeeting', day, { meeting: id, text: summary, version: 0 });
    if (summary) await does('giveSummary', day, { meeting: id, version: 1 });
  }
  await does('agreeRules', on(plans.ago, '16:30'), { rules, version: 0 });
  await does('planGroupMeetings', on(plans.ago, '16:31'), {
    from: `${dayBefore(clock, -plans.inDays)}T15:00`,
  });
  return { group, courses, meetings: held, on, dayBefore: (days) => dayBefore(clock, days) };
}

/** Somebody is invited, spoken with alone, and joins; one of them sees their own page. */
async function enters(
  { installation, facilitator }: GroupDoor,
  group: string,
  course: string,
  { name, born, email, phq9, aim }: DemoMember,
  on: string,
): Promise<void> {
  const identity = identityForm.parse({ name, born, language: 'en', country: 'GB', email: email ?? null });
  const form = { client: identity, referral: '', despiteAge: '' };
  const client = await inviteMember(installation, facilitator, group, { id: course, on, form });
  if (email) await makeClientAccount(installation, client, { name, email });
  const does = (act: string, done: unknown) =>
    doAct(installation, facilitator, course, act, { id: newId(), on, form: done });
  await does('answerMeasure', { instrument: 'phq-9', answers: phq9, administered: 'with-therapist' });
  await does('holdMeeting', { which: 'interview', minutes: 60, clientThere: 'there' });
  await does('giveConsent', { item: 'treatment' });
  await does('giveConsent', { item: 'confidentiality' });
  await does('setGoal', { text: aim, type: 'interpersonal' });
  const joining = { id: newId(), on, form: { why: '' } };
  await joinGroup(installation, facilitator, { group, course }, joining);
}
