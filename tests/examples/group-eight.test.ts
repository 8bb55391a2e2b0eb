import { beforeAll, describe, expect, it } from 'vitest';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { type MemberEntry, memberEntry } from '#core/group/meetings/member-entry.ts';
import { actsOfEntry } from '#core/group/meetings/merge-entry.ts';
import paper from '#examples/group-eight/group.json' with { type: 'json' };
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { AGroup } from '#tests/groups/a-group.ts';

const { endState } = paper;
const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
const group = new AGroup();
const courses = new Map<string, ACourse>();
const courseOf = (member: string) => courses.get(member) ?? aCourse();

type Member = (typeof paper.members)[number];
type AtMeeting = {
  n: number;
  attendance: string;
  why?: string;
  phq9?: number[];
  link?: { event: string; before: number; after: number; feelings: string[] };
  options?: string[];
  task?: string;
  lastTaskResult?: string | null;
  aim?: number;
};
const lastTask = (result: string | null | undefined) => (result === 'not yet' ? 'not_yet' : (result ?? null));

const entryOf = (id: string, one: AtMeeting): MemberEntry =>
  memberEntry.parse({
    course: id,
    came: one.attendance,
    ...(one.why && { why: one.why }),
    measure: one.phq9 ? { instrument: 'phq-9', answers: one.phq9 } : null,
    asked: one.phq9 ? 'alone' : 'not_asked',
    link: one.link
      ? { what: one.link.event, before: one.link.before, after: one.link.after, feelings: one.link.feelings }
      : null,
    options: one.options ?? [],
    aim: one.aim ?? null,
    lastTask: lastTask(one.lastTaskResult),
    task: one.task ?? null,
  });

function interview({ id, born, preGroup }: Member): void {
  const course = aCourse();
  const on = preGroup.at.slice(0, 10);
  courses.set(id, course);
  course
    .does(
      'openCourse',
      { client: id, therapist: 'dayra', protocol: { ...protocol, sessions: 8, minutes: 90 } },
      { on, born },
    )
    .does('giveConsent', { item: 'treatment' }, { on })
    .does('holdMeeting', { which: 'interview', minutes: preGroup.minutes, clientThere: 'there' }, { on })
    .does(
      'answerMeasure',
      { instrument: 'phq-9', answers: preGroup.phq9, administered: 'with-therapist' },
      { on },
    );
  for (const text of preGroup.aims) course.does('setGoal', { text, type: 'interpersonal' }, { on });
}

beforeAll(() => {
  group
    .does('formGroup', { name: paper.group.name, protocol, place: paper.group.place }, { on: '2026-05-25' })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on: '2026-05-25' });
  for (const member of paper.members) {
    interview(member);
    group
      .does('inviteMember', { course: member.id }, { on: member.preGroup.at.slice(0, 10) })
      .does('joinMember', { course: member.id }, { on: member.preGroup.at.slice(0, 10) });
    courseOf(member.id).does(
      'joinInCourse',
      { group: group.id, name: paper.group.name, from: 1 },
      { on: '2026-06-01' },
    );
  }
  for (const { n, at, minutes, note } of paper.meetings) {
    const on = at.slice(0, 10);
    const entries = paper.members.map(({ id, meetings }) =>
      entryOf(id, (meetings as AtMeeting[]).find((one) => one.n === n) ?? { n, attendance: '' }),
    );
    group.does(
      'holdGroupMeeting',
      { led: ['dayra'], minutes, members: entries.map(({ course, came, why }) => ({ course, came, why })) },
      { on, id: `meeting-${n}` },
    );
    group.does(
      'summariseMeeting',
      { meeting: `meeting-${n}`, text: note, version: 0 },
      { on, names: paper.members.map(({ name }) => name) },
    );
    for (const entry of entries) {
      const course = courseOf(entry.course);
      for (const { name, form } of actsOfEntry(course.course, entry, { n, on, minutes }))
        course.does(name, form, { on });
    }
  }
  group.does('agreeRules', { rules: paper.rules.list, version: 0 }, { on: paper.rules.agreedAt });
});

const each = paper.members.map(({ id, name }) => [name, id as keyof typeof endState.scores] as const);

describe('eight Tuesdays, entered as the paper file holds them', () => {
  it('have six members, of whom so many came together each time', () => {
    const came = group.group.meetings.held.map(
      ({ members }) => members.filter((one) => !one.came.startsWith('absent')).length,
    );
    expect(came).toEqual(endState.cameTogether);
  });

  it.each(each)('%s: scores, attendance and outcome are those of the file', (_name, id) => {
    const { course } = courseOf(id);
    const { pre, meetings } = endState.scores[id];
    const read = course.measures.readings.map(({ result }) => result.total);
    expect(read).toEqual([pre, ...meetings.filter((total) => total !== null)]);
    const { perMeeting, came } = endState.attendance[id];
    expect(course.sessions.held.map(({ n }) => n)).toEqual(
      perMeeting.flatMap((one, place) => (one.startsWith('absent') ? [] : [place + 1])),
    );
    expect(course.sessions.held).toHaveLength(came);
    const { codes, first, last } = measuredOutcome(course);
    expect(new Set(codes)).toEqual(new Set(endState.outcome[id].codes));
    expect([first, last]).toEqual([endState.outcome[id].first, endState.outcome[id].last]);
  });

  it('raise one alarm, asked alone, to be answered the same day', () => {
    const alarms = [...courses.entries()].flatMap(([id, { course }]) =>
      course.risk.alarms.map(({ item, value, urgency }) => [id, item, value, urgency]),
    );
    expect(alarms).toEqual(paper.alarms.map(({ member, item, value }) => [member, item, value, 'same_day']));
  });
});
