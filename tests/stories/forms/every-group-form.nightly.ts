import { describe, expect, test } from 'vitest';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { oneToOneDue } from '#core/course/in-group/one-to-one.ts';
import { memberEntry } from '#core/group/meetings/member-entry.ts';
import { actsOfEntry } from '#core/group/meetings/merge-entry.ts';
import { everJoined } from '#core/group/members/ended-how.ts';
import { guide } from '#core/guide/guide.ts';
import { groupRow, outcomeByItsEnd } from '#core/programme/group-row.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { form } from '#tests/a-shipped-form.ts';
import { answersTo } from '#tests/answer-sheets.ts';
import { AGroup } from '#tests/groups/a-group.ts';

/** Each form that is given to groups, lived whole in the core: from the first talk alone to the goodbye, by each member. */
const lived = [
  { id: 'ipt-group', born: '1985-03-01' },
  { id: 'ipt-group-community', born: '1985-03-01' },
  { id: 'ipt-group-ed', born: '1985-03-01' },
  { id: 'ipt-ast', born: '2012-03-01' },
];
const day = (weeks: number, days = 0) =>
  new Date(Date.UTC(2026, 0, 6 + 7 * weeks + days)).toISOString().slice(0, 10);

describe.each(lived)('$id', ({ id, born }) => {
  const protocol = form(id);
  const { id: preset, sessions, minutes } = presetOf(protocol, protocol.defaultPreset);
  const measure = primaryMeasure(protocol);
  /** Every question answered, those about safety with no: a blank one would be asked about. */
  const to = (total: number) =>
    Array.from({ length: 13 }, (_, at) => answersTo(measure, total)[at] ?? 0).slice(
      0,
      measure === 'phq-a' ? 13 : 9,
    );
  const group = new AGroup();
  const courses = new Map<string, ACourse>();
  const courseOf = (member: string) => courses.get(member) ?? aCourse();
  const [alone] = protocol.meetings.filter(({ when }) => when.includes('before'));

  const comes = (member: string, on: string, from: number, why = '') => {
    const course = aCourse().does(
      'openCourse',
      { client: member, therapist: 'dayra', protocol: { id, edition: '2026.1', preset, sessions, minutes } },
      { on, born },
    );
    courses.set(member, course);
    for (let n = 0; n < (alone?.usually ?? 0); n += 1)
      course.does(
        'holdMeeting',
        { which: alone?.id ?? '', minutes: alone?.minutes ?? 60, clientThere: 'there' },
        { on },
      );
    course.does(
      'answerMeasure',
      { instrument: measure, answers: to(14), administered: 'with-therapist' },
      { on, born },
    );
    group
      .does('inviteMember', { course: member }, { on })
      .does('joinMember', { course: member, why }, { on });
    course.does('joinInCourse', { group: 'g', name: 'G', from }, { on });
  };

  test('is lived from the first talk to the goodbye, with a late joiner, a drop-out and a referral', () => {
    group
      .does('formGroup', { name: 'G', protocol: { id, edition: '2026.1', preset } }, { on: day(0) })
      .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on: day(0) });
    for (let n = 1; n <= 6; n += 1) comes(`m${n}`, day(0), 1);
    for (let n = 1; n <= sessions; n += 1) {
      const on = day(n);
      if (n === 3) comes('late', day(2, 1), 3, 'Her sister asked, and the group agreed');
      const members = group.group.members.members.filter(({ state }) => state === 'in');
      const entries = members.map(({ course }, place) =>
        memberEntry.parse({
          course,
          came: (n + place) % 5 === 0 ? 'absent' : 'present',
          measure: {
            instrument: measure,
            answers: to(course === 'm1' ? 14 : Math.max(2, 14 - 2 * n)),
          },
          asked: 'alone',
          link: { what: 'Somebody came', before: 3, after: 5 },
          aim: Math.min(10, n),
          lastTask: n > 1 ? 'done' : null,
          task: n < sessions ? `Task ${n}` : null,
        }),
      );
      group.does(
        'holdGroupMeeting',
        { led: ['dayra'], members: entries.map(({ course, came }) => ({ course, came })) },
        { on, id: `meeting-${n}` },
      );
      for (const entry of entries) {
        const course = courseOf(entry.course);
        for (const act of actsOfEntry(course.course, entry, { n, on, minutes }))
          course.does(act.name, act.form, { on, born });
        expect(guide(course.course, on)?.phase).toBeDefined();
      }
      if (n === 4) {
        group.does('leaveGroup', { course: 'm6', why: 'work' }, { on });
        courseOf('m6').does('leaveInCourse', { why: 'work' }, { on });
      }
    }
    const on = day(sessions);
    const referred = { to: 'Health centre', why: 'Still unwell' };
    for (const { course } of group.group.members.members.filter(({ state }) => state === 'in')) {
      const how = { why: 'finished' as const, referred: course === 'm1' ? referred : null };
      if (course === 'm1')
        expect(courseOf(course).refusal('leaveInCourse', { why: 'finished' }, { on })).toBe('referral-asked');
      courseOf(course).does('leaveInCourse', how, { on });
      group.does('leaveGroup', { course, ...how }, { on });
    }
    group.does('endGroup', { how: 'finished' }, { on });
    expect(everJoined(group.group).map(({ course, how }) => [course, how])).toEqual([
      ['m1', 'finished'],
      ['m2', 'finished'],
      ['m3', 'finished'],
      ['m4', 'finished'],
      ['m5', 'finished'],
      ['m6', 'dropped_out'],
      ['late', 'finished'],
    ]);
    const row = groupRow(group.group, (course) => outcomeByItsEnd(courseOf(course).course));
    const recovered = row.members.filter(({ outcome }) => outcome?.recovery).length;
    expect([row.meetings.length, row.members.length, recovered > 0]).toEqual([sessions, 7, true]);
    expect(measuredOutcome(courseOf('m2').course).codes).toContain('recovery');
    expect(measuredOutcome(courseOf('m1').course).codes).toContain('minimal_change');
    for (const [member, { course }] of courses) {
      const met = [...course.inGroup.sat, ...course.inGroup.missed]
        .map(({ n }) => n)
        .toSorted((a, b) => a - b);
      const from = member === 'late' ? 3 : 1;
      expect(met).toEqual(
        Array.from({ length: (member === 'm6' ? 4 : sessions) - from + 1 }, (_, at) => at + from),
      );
    }
    const after = protocol.meetings.filter(({ when }) => when.includes('after')).map((one) => one.id);
    const due = oneToOneDue(courseOf('m2').course, on).filter(({ state }) => state === 'due');
    expect(due.map(({ meeting }) => meeting.id)).toEqual(after);
  });
});
