import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { maintenanceForms } from '#core/protocols/maintenance-forms.ts';
import { blueprintOf } from '#core/protocols/protocol/blueprint.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import { windowOf } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';

const form = protocolOf('ipt-alongside', '2026.1');
if (!form) throw new Error('There is no monthly IPT alongside.');

/** The day of a monthly session, and one after it. */
const month = (n: number, day = '10') =>
  `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-${day}`;
function monthly(last: number, preset = 'alongside-12', sessions = 12): ACourse {
  const course = opened(preset, sessions, 'ipt-alongside');
  for (let n = 1; n <= last; n += 1)
    course.does('holdSession', { minutes: 50, format: 'in_person' }, { on: month(n) });
  return course;
}
const seen = (course: ACourse, n: number) => guide(course.course, month(n, '12'));
const reviews = (course: ACourse, n: number) =>
  seen(course, n)?.lookAgain.filter(({ key }) => key.startsWith('review:') || key.startsWith('half-year'));

const treatment = {
  kind: ['medication'],
  who: 'Dr Okafor, 020 7946 0000',
  there: 'Sertraline, looked at every three months',
  here: 'What happens with Tomas and her sister',
  passedOn: 'That she comes, and early signs',
};

describe('monthly IPT alongside another treatment (6.7, 12.1)', () => {
  it('has a length in months or years of its own, an ending of three and a rhythm, and none of the acute phases', () => {
    const lengths = form.presets.map(({ id, sessions, cadenceDays }) => [id, sessions, cadenceDays]);
    expect(lengths).toEqual([
      ['alongside-6', 6, 30],
      ['alongside-12', 12, 30],
      ['alongside-24', 24, 30],
      ['alongside-fortnightly', 26, 14],
      ['alongside-open', 12, 30],
    ]);
    const endings = form.presets
      .map((preset) => windowOf(preset, 'ending'))
      .map((one) => one && one.to - one.from + 1);
    expect(endings).toEqual([3, 3, 3, 3, 3]);
    expect(form).toMatchObject({ stands: 'alongside', settings: { sickRole: 'none' } });
    expect(form.milestones.map(({ id }) => id)).not.toContain('MS-06');
  });

  it('asks for the contract and for the other treatment, agreed, in its first session', () => {
    const due = (id: string) => {
      const milestone = form.milestones.find((one) => one.id === id);
      return milestone && dueSession(milestone, presetOf(form, 'alongside-24'));
    };
    expect(['MS-AL1', 'MS-13'].map(due)).toEqual([1, 1]);
    const course = monthly(1);
    const state = () => seen(course, 1)?.milestones.find(({ id }) => id === 'MS-AL1')?.state;
    expect(state()).toBe('overdue');
    course.does(
      'writeSheet',
      { sheet: 'other-treatment', version: 0, fields: treatment },
      { id: 'other', on: month(1) },
    );
    course.does('shareSheet', { entry: 'other', version: 1 }, { on: month(1) });
    course.does(
      'agreeSheet',
      { entry: 'other', version: 1, answer: 'agrees' },
      { on: month(1), as: 'client' },
    );
    expect(state()).toBe('done');
  });

  it('is looked at every half year by its own sheet, once, also where no end is agreed', () => {
    for (const [preset, sessions] of [
      ['alongside-12', 12],
      ['alongside-open', 12],
    ] as const) {
      const course = monthly(5, preset, sessions);
      expect(reviews(course, 5)).toEqual([]);
      course.does('holdSession', { minutes: 50, format: 'in_person' }, { on: month(6) });
      expect(reviews(course, 6)).toMatchObject([{ severity: 'info' }]);
      const fields = {
        months: 'Calmer with Tomas',
        readAgain: ['formulation', 'people', 'plan'],
        otherTreatment: 'Goes on',
        goOn: 'as_before',
      };
      course.does('writeSheet', { sheet: 'half-year-review', version: 0, fields }, { on: month(6) });
      expect(reviews(course, 6)).toEqual([]);
    }
  });

  it('says each month to ask about the other treatment, and does not take it for its own', () => {
    const toDo = seen(monthly(2), 2)?.today.toDo.map(({ id }) => id);
    expect(toDo).toEqual(expect.arrayContaining(['X-03', 'AL-02', 'X-10']));
    expect(form.deviations.find(({ id }) => id === 'PD-AL1')?.found).toEqual({
      by: 'ear',
      domains: ['F-AL1'],
    });
    expect(form.people.map(({ role }) => role)).toEqual(['prescriber', 'other_clinician']);
  });

  it('comes to its ending in the last sessions, however many there are, and to none while no end is agreed', () => {
    const next = (n: number, preset: string, sessions: number) =>
      guide(held(n, opened(preset, sessions, 'ipt-alongside')).course, dayAfter(n))?.today.toDo.map(
        ({ id }) => id,
      );
    for (const [preset, sessions] of [
      ['alongside-6', 6],
      ['alongside-24', 24],
    ] as const) {
      expect(next(sessions - 4, preset, sessions)).not.toContain('E-07');
      expect(next(sessions - 3, preset, sessions)).toEqual(
        expect.arrayContaining(['E-01', 'E-07', 'E-09', 'X-03']),
      );
      expect(next(sessions - 1, preset, sessions)).toContain('E-10');
    }
    expect(next(11, 'alongside-open', 12)).not.toContain('E-07');
    const { blueprint } = protocolOf('ipt-maintenance', '2026.2') ?? { blueprint: [] };
    for (const sessions of [12, 24, 36])
      expect(
        Array.from({ length: sessions }, (_, n) => n + 1).filter((n) =>
          blueprintOf(blueprint, n, sessions).must.includes('E-07'),
        ),
      ).toEqual([sessions - 3, sessions - 2, sessions - 1, sessions]);
  });

  it('counts nothing down where it lasts as long as the other treatment, and a month is no gap', () => {
    const now = seen(monthly(7, 'alongside-open'), 7);
    expect(now?.position).toMatchObject({ openEnded: true, phase: 'middle', plannedEnd: null });
    expect(now?.deviations.map(({ id }) => id)).not.toContain('PD-27');
    expect(now?.milestones.map(({ id }) => id)).not.toContain('MS-19');
  });
});

it('a finished course can go on by either monthly form that ships, and by none that is weekly', () => {
  expect(maintenanceForms([]).map(({ id }) => id)).toEqual(['ipt-maintenance', 'ipt-alongside']);
});
