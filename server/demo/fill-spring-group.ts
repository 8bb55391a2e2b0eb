import { v7 as newId } from 'uuid';
import { identityForm } from '#core/forms/identity.ts';
import { demoPlaces, demoSpringGroup } from '#examples/demo/group-spring.ts';
import type { Person } from '#server/accounts/person.ts';
import { doAct } from '#server/courses/do-act.ts';
import { doInGroup } from '#server/groups/do-act.ts';
import { formGroup } from '#server/groups/form-group.ts';
import { recordMeeting } from '#server/groups/meeting.ts';
import { endMembership, inviteMember, joinGroup } from '#server/groups/members.ts';
import type { Installation } from '#server/installation.ts';
import { setPlaces } from '#server/programme/places.ts';
import type { StoryClock } from './clock.ts';

interface SpringDoor {
  installation: Installation;
  clock: StoryClock;
  facilitator: Person;
  manager: Person;
}

/** Sets the places of the demo clinic’s programme. */
export const enterPlaces = ({ installation, manager }: Pick<SpringDoor, 'installation' | 'manager'>) =>
  setPlaces(installation, manager, { places: demoPlaces });

/** A group that has met its eight times and ended: who is well goes home, and who is not is sent on. */
export async function enterSpringGroup({ installation, clock, facilitator }: SpringDoor): Promise<void> {
  clock.begin();
  const group = newId();
  const { form, firstAgo, members, referred } = demoSpringGroup;
  const on = (days: number, time = '10:00') => {
    const day = clock.filledAt().toPlainDate().subtract({ days }).toString();
    clock.moveTo(day, time);
    return day;
  };
  await formGroup(installation, facilitator, { id: group, on: on(firstAgo + 10), form });
  const courses: { course: string; first: number[]; last: number[]; goesOn: boolean }[] = [];
  for (const { name, ...scores } of members) {
    const [course, day] = [newId(), on(firstAgo + 5)];
    const client = identityForm.parse({
      name,
      born: '1986-05-05',
      language: 'en',
      country: 'GB',
      email: null,
    });
    await inviteMember(installation, facilitator, group, {
      ...{ id: course, on: day, form: { client, referral: '', despiteAge: '' } },
    });
    await doAct(installation, facilitator, course, 'giveConsent', {
      ...{ id: newId(), on: day, form: { item: 'treatment' } },
    });
    await joinGroup(
      installation,
      facilitator,
      { group, course },
      { id: newId(), on: day, form: { why: '' } },
    );
    courses.push({ course, ...scores });
  }
  for (let n = 1; n <= 8; n += 1) {
    const answers = ({ first, last }: (typeof courses)[number]) => (n === 1 ? first : last);
    await recordMeeting(installation, facilitator, group, {
      id: newId(),
      on: on(firstAgo - (n - 1) * 7),
      form: {
        planned: '',
        led: [facilitator.id],
        members: courses.map((one, place) => ({
          course: one.course,
          came: (n + place) % 9 === 0 && n > 1 && n < 8 ? 'absent_told' : 'present',
          ...((n === 1 || n === 8) && {
            measure: { instrument: 'phq-9', answers: answers(one) },
            asked: 'alone',
          }),
        })),
      },
    });
  }
  const day = on(firstAgo - 49, '12:00');
  for (const { course, goesOn } of courses)
    await endMembership(
      installation,
      facilitator,
      { group, course },
      {
        ...{ id: newId(), on: day, form: { why: 'finished', words: '', referred: goesOn ? referred : null } },
      },
    );
  for (const { course } of courses)
    for (const [act, done] of Object.entries(demoSpringGroup.goodbye))
      await doAct(installation, facilitator, course, act, { id: newId(), on: day, form: done });
  await doInGroup(installation, facilitator, group, 'endGroup', {
    ...{ id: newId(), on: day, form: { how: 'finished', words: '' } },
  });
}
