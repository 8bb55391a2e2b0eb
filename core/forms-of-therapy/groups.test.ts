import { describe, expect, it, test } from 'vitest';
import { oneToOneDue } from '#core/course/in-group/one-to-one.ts';
import { purposeOf } from '#core/protocols/protocol/blueprint.ts';
import { everyProtocol, presetOf } from '#core/protocols/protocols.ts';
import { aCourse } from '#tests/a-course.ts';
import { due, form, windows } from '#tests/a-shipped-form.ts';
import { AGroup } from '#tests/groups/a-group.ts';

const given = everyProtocol().filter(({ format }) => format === 'group');

describe('the forms that are given to groups', () => {
  it('are those of 7.6, 7.7 and 7.13, each with its meetings and phases', () => {
    expect(
      given.flatMap(({ id, presets }) =>
        presets.map((one) => [id, one.id, one.minutes, windows(id, one.id)]),
      ),
    ).toEqual([
      ['ipt-group', 'group-8', 90, '1 / 2-7 / 8'],
      ['ipt-group', 'group-16', 90, '1-4 / 5-14 / 15-16'],
      ['ipt-group-community', 'community-16', 90, '1-4 / 5-14 / 15-16'],
      ['ipt-group-community', 'community-12', 90, '1-4 / 5-10 / 11-12'],
      ['ipt-group-ed', 'ed-group-20', 90, '1-5 / 6-15 / 16-20'],
      ['ipt-ast', 'ast-8', 90, '1-3 / 4-6 / 7-8'],
    ]);
  });

  test.each(given.map(({ id }) => id))(
    '%s forms a group, within its limits, and closes it to newcomers',
    (id) => {
      const { group, edition, defaultPreset } = form(id);
      const made = new AGroup().does('formGroup', {
        name: 'One',
        protocol: { id, edition, preset: defaultPreset },
      });
      const { least, most, freely, withReason } = made.group.forming.formed?.madeUp ?? {};
      expect([least, most]).toEqual([group?.members.least, group?.members.most]);
      // 7.6: hard limits 4 to 12; 12.1: meetings 1 and 2, in 3 with a reason.
      expect([(least ?? 0) >= 4, (most ?? 99) <= 12, freely, withReason]).toEqual([true, true, 2, 3]);
    },
  );

  test.each(given.map(({ id }) => id))(
    '%s asks first of all alone, and names the ending before it comes',
    (id) => {
      expect(form(id).meetings.some(({ when, usually }) => when.includes('before') && usually > 0)).toBe(
        true,
      );
      const { sessions } = presetOf(form(id), form(id).defaultPreset);
      const { from } = presetOf(form(id), form(id).defaultPreset).windows.at(-1) ?? {};
      expect(due(id, 'MS-19')).toBeLessThanOrEqual(from ?? 0);
      expect(due(id, 'MS-23')).toBe(sessions);
      for (const task of form(id).ending.tasks) expect(form(id).tasks.map((one) => one.id)).toContain(task);
    },
  );

  test.each(given.map(({ id }) => id))('%s asks nothing about dying before the others', (id) => {
    const { aloud } = form(id).group ?? {};
    if (aloud) expect(aloud).toEqual({ measure: 'phq-9', alone: [9] });
    expect(form(id).about?.notAsked.join(' ')).toMatch(/in front of the others whether you think of dying/);
  });
});

describe('the community group', () => {
  it('begins with four meetings and ends with two, whether sixteen or twelve', () => {
    for (const count of [16, 12]) {
      const at = (n: number) =>
        purposeOf(
          form('ipt-group-community'),
          n,
          presetOf(form('ipt-group-community'), `community-${count}`),
        );
      expect([at(4).must, at(5).must.includes('WG-C1')]).toEqual([['WG-7', 'WG-C1'], false]);
      expect(at(count - 4).must).toContain('MS-19');
      expect(at(count).must).toContain('WG-15');
      expect(due('ipt-group-community', 'MS-19', `community-${count}`)).toBe(count - 4);
    }
  });
});

describe('the group for eating disorders', () => {
  const id = 'ipt-group-ed';
  it('keeps what individual IPT for eating disorders is, with three talks alone', () => {
    expect(form(id).trackers.map((one) => one.id)).toEqual(form('ipt-ed').trackers.map((one) => one.id));
    expect(form(id).sheets.map((one) => one.id)).toEqual(form('ipt-ed').sheets.map((one) => one.id));
    expect(form(id).meetings.map((one) => [one.id, one.minutes])).toEqual([
      ['interview', 120],
      ['talk-in-the-midst', 60],
      ['afterwards', 60],
    ]);
    expect(form(id).group?.facilitators.usual).toBe(2);
  });

  it('asks for the talk half-way between meetings 10 and 11, and for the last within a week', () => {
    const course = aCourse()
      .does(
        'openCourse',
        {
          client: 'leila',
          therapist: 'ana',
          protocol: { id, edition: '2026.1', preset: 'ed-group-20', sessions: 20, minutes: 90 },
        },
        { on: '2026-01-05' },
      )
      .does('holdMeeting', { which: 'interview', minutes: 120, clientThere: 'there' }, { on: '2026-01-06' })
      .does('joinInCourse', { group: 'g', name: 'G', from: 1 }, { on: '2026-01-06' });
    const asked = (today: string) =>
      oneToOneDue(course.course, today).map(({ meeting, state }) => [meeting.id, state]);
    const day = (n: number) => new Date(Date.UTC(2026, 0, 5 + 7 * n)).toISOString().slice(0, 10);
    const sits = (n: number) =>
      course.does('sitInGroup', { n, came: 'present', minutes: 90 }, { on: day(n) });
    for (let n = 1; n <= 9; n += 1) sits(n);
    expect(asked(day(9))).toEqual([]);
    sits(10);
    expect(asked(day(10))).toEqual([['talk-in-the-midst', 'due']]);
    sits(11);
    expect(asked(day(11))).toEqual([['talk-in-the-midst', 'late']]);
    course.does(
      'holdMeeting',
      { which: 'talk-in-the-midst', minutes: 60, clientThere: 'there' },
      { on: day(11) },
    );
    for (let n = 12; n <= 20; n += 1) sits(n);
    expect(asked(day(20))).toEqual([]);
    course.does('leaveInCourse', { why: 'finished', words: 'Goes on alone' }, { on: day(20) });
    expect(asked(day(21))).toEqual([['afterwards', 'due']]);
    expect(asked(day(22))).toEqual([['afterwards', 'late']]);
  });
});

describe('prevention in a group of young people', () => {
  it('is eight meetings and two talks alone, from 12 to 16, without grief as what is worked on', () => {
    const ast = form('ipt-ast');
    expect(ast.meetings.find(({ when }) => when.includes('before'))?.usually).toBe(2);
    expect(ast.ages).toEqual({ from: 12, to: 16 });
    expect(ast.areas.map(({ room }) => room)).toEqual([
      'role_dispute',
      'role_transition',
      'interpersonal_deficits',
    ]);
    expect(ast.measures[0]?.oneOf).toEqual(['phq-a']);
    expect(ast.about?.experimental).toBe(true);
    expect(ast.people.map(({ role }) => role)).toContain('guardian');
  });
});
