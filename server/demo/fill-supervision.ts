import { v7 as newId } from 'uuid';
import { demoSupervised } from '#examples/demo/group-supervised.ts';
import type { Person } from '#server/accounts/person.ts';
import { doAct } from '#server/courses/do-act.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { doInGroup } from '#server/groups/do-act.ts';
import type { Installation } from '#server/installation.ts';

/** The group that was entered, as its supervision needs it. */
export interface GroupEntered {
  group: string;
  /** The courses of its members by their names, and its meetings in order. */
  courses: ReadonlyMap<string, string>;
  meetings: readonly string[];
  /** Goes to the day so many days before the demo is filled. */
  on: (days: number, time?: string) => string;
  /** The day so many days before, without going there. */
  dayBefore: (days: number) => string;
}

interface SupervisionDoor {
  installation: Installation;
  facilitator: Person;
  supervisor: Person;
}

/** The supervision of the demo clinic’s group: a meeting rated by two, what was agreed, and calls drawn by lot. */
export async function enterSupervision(
  { installation, facilitator, supervisor }: SupervisionDoor,
  { group, courses, meetings, on, dayBefore }: GroupEntered,
): Promise<void> {
  const does = (by: Person, act: string, day: string, form: unknown, id = newId()) =>
    doInGroup(installation, by, group, act, { id, on: day, form });
  const { agreed, observed, held, calls } = demoSupervised;
  const meeting = meetings[observed.meeting] ?? '';
  const { self, supervisor: theirs } = observed;
  await does(facilitator, 'rateGroupMeeting', on(observed.ago, '09:00'), { meeting, ...self });
  await does(supervisor, 'rateGroupMeeting', on(observed.ago, '17:00'), { meeting, ...theirs });
  for (const { ago, minutes, entries } of held) {
    const [day, id] = [on(ago, '11:00'), newId()];
    const said = entries.map(({ dueIn, done: _done, ...entry }) => ({
      ...entry,
      due: dayBefore(ago - dueIn),
    }));
    await does(supervisor, 'holdSupervision', day, { with: [facilitator.id], minutes, entries: said }, id);
    for (const [place, { dueIn, done }] of entries.entries())
      if (done)
        await does(facilitator, 'finishSupervisionAction', on(ago - dueIn, '18:00'), {
          ...{ supervision: id, entry: place + 1, words: done },
        });
  }
  const asked = agreed.flatMap((name) => courses.get(name) ?? []);
  for (const course of asked)
    await doAct(installation, facilitator, course, 'giveConsent', {
      ...{ id: newId(), on: on(calls.ago, '09:00'), form: { item: 'check_call' } },
    });
  await does(supervisor, 'drawSpotChecks', on(calls.ago, '10:00'), { many: 2 });
  const row = await readGroupRow(installation, group);
  const lots = row ? (await readGroup(installation, row)).course.spotChecks.drawn : [];
  await does(supervisor, 'makeSpotCheck', on(calls.ago, '10:30'), {
    course: lots[0]?.drawn[0],
    reached: 'reached',
    confirmed: calls.confirmed.map((what) => ({ what, answer: 'yes' })),
    words: 'Likes it that nobody has to speak.',
  });
}
