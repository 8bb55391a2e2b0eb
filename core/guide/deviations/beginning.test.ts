import { describe, expect, it } from 'vitest';
import { fold } from '#core/course/book.ts';
import { missingOf } from '#core/course/inventory/completeness.ts';
import { dayOfSession, held, opened, people, scored } from '#tests/a-guided-course.ts';
import { drift, saw, seen } from '#tests/drifts-seen.ts';

describe('the beginning', () => {
  it('PD-01: no name and no score shared after session 2', () => {
    expect(seen(held(1), 'PD-01')).toBeUndefined();
    expect(saw(held(2), 'PD-01')).toHaveLength(2);
    const rather = held(2)
      .does('markMeasureDeclined', { instrument: 'phq-9', session: 1 }, { as: 'client' })
      .does('tellDiagnosis', { called: 'Depression' });
    expect(seen(rather, 'PD-01')).toBeUndefined();
    const shared = scored(held(2), 1, 17)
      .does('tellDiagnosis', { called: 'Depression' })
      .does('reviewScores', { session: 1, comment: 'Seventeen.' });
    expect(seen(shared, 'PD-01')).toBeUndefined();
    const reviewed = scored(held(2), 1, 17)
      .does('tellDiagnosis', { called: 'Depression' })
      .does('reviewProgress', {
        at: 'any',
        seen: 'Seventeen at the start',
        response: 'partly',
        discussed: 'What it means',
        decision: 'go_on',
      });
    expect(seen(reviewed, 'PD-01')).toBeUndefined();
  });

  it('PD-02: rest without work, or work without rest', () => {
    const eased = [{ obligation: 'The club', reviewBySession: 8 }];
    const given = (form: { eased?: typeof eased; recovery?: string[] }) =>
      fold('course-1', [
        ...opened().facts,
        {
          course: 'course-1',
          seq: 2,
          act: 'sick',
          type: 'SickRoleGiven',
          on: '2026-01-13',
          at: '2026-01-13T10:00:00.000Z',
          by: 'ana',
          data: { mode: 'full', eased: [], kept: [], recovery: [], sharedWith: [], note: '', ...form },
        },
      ]);
    expect(drift(given({ eased }), 'PD-02')?.because).toContain('one side');
    expect(drift(given({ recovery: ['Come'] }), 'PD-02')?.because).toContain('one side');
    expect(drift(given({ eased, recovery: ['Come'] }), 'PD-02')).toBeUndefined();
  });

  it('PD-03: no inventory, or names only', () => {
    expect(seen(held(3), 'PD-03')).toBe('There is no inventory.');
    expect(seen(held(3, people()), 'PD-03')).toBe('The inventory is a bare list of names.');
    expect(seen(held(2), 'PD-03')).toBeUndefined();
    const alone = held(3, opened().does('addPerson', { displayName: 'Tomas', ring: 1 }));
    expect(saw(alone, 'PD-03')?.[0]).toContain('One person, with');
  });

  it('PD-03: those closest were not gone through (MS-10), and nobody said why', () => {
    const course = held(3, opened().does('addPerson', { displayName: 'Tomas', ring: 1 }, { id: 'tomas' }));
    const [tomas] = course.course.inventory.people;
    const leftBlank = (tomas ? missingOf(tomas) : []).map((field) => ({
      field,
      why: 'prefer_not_to_say' as const,
    }));
    course.does('changePerson', { person: 'tomas', version: 1, fields: { leftBlank } });
    expect(saw(course, 'PD-03')).toEqual(['Still to review: Tomas.']);
    course.does('reviewPerson', { person: 'tomas', state: 'reviewed' });
    expect(seen(course, 'PD-03')).toBeUndefined();
  });

  it('PD-03: somebody added later makes no bare list of an inventory that was whole', () => {
    const course = held(9, opened().does('addPerson', { displayName: 'Tomas', ring: 1 }, { id: 'tomas' }));
    const [tomas] = course.course.inventory.people;
    const leftBlank = (tomas ? missingOf(tomas) : []).map((field) => ({
      field,
      why: 'prefer_not_to_say' as const,
    }));
    course
      .does('changePerson', { person: 'tomas', version: 1, fields: { leftBlank } })
      .does('reviewPerson', { person: 'tomas', state: 'reviewed' })
      .does('addPerson', { displayName: 'Ines', ring: 1 }, { on: dayOfSession(9) })
      .does('addPerson', { displayName: 'Yasmin', ring: 2 }, { on: dayOfSession(9) });
    expect(seen(course, 'PD-03')).toBeUndefined();
  });

  it('PD-04: no focus agreed after session 4', () => {
    expect(saw(held(4), 'PD-04')).toHaveLength(2);
    expect(seen(held(3), 'PD-04')).toBeUndefined();
  });

  it('PD-22: nothing about medication after session 3', () => {
    expect(seen(held(3), 'PD-22')).toBeDefined();
    const considered = held(3).does('considerMedication', { decision: 'IPT first', with: 'GP' });
    expect(seen(considered, 'PD-22')).toBeUndefined();
  });
});
