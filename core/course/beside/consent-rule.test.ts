import { describe, expect, test } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { ages, day, openedFor, withParents, young } from '#tests/parents-beside.ts';
import { besideOf, consentsMissing } from './consents.ts';

const milestone = (course: ACourse) => {
  const follows = followed(course.course);
  if (!follows) throw new Error('follows nothing');
  return evident(course.course, follows, 'consentGiven', 1);
};

describe('who consents for a young person', () => {
  const own = (course: ACourse) =>
    course
      .does('giveConsent', { item: 'treatment' }, young)
      .does('giveConsent', { item: 'confidentiality' }, young);

  test('with shared custody both guardians and the young person consent before the milestone is reached', () => {
    const course = own(withParents());
    expect(milestone(course)).toMatchObject({ found: 'no' });
    expect(milestone(course).because).toContain('Hélène, Luc');
    course.does(
      'recordBesideConsent',
      { beside: 'helene', whose: 'self', to: ['treatment'], how: 'signed' },
      young,
    );
    expect(milestone(course).because).toContain('Luc');
    expect(milestone(course).because).not.toContain('Hélène');
    course.does(
      'recordBesideConsent',
      { beside: 'luc', whose: 'self', to: ['treatment'], how: 'signed' },
      { ...young, id: 'lucs' },
    );
    expect(milestone(course).found).toBe('yes');
    course.does('withdrawBesideConsent', { beside: 'luc', consent: 'lucs' }, young);
    expect(milestone(course).found).toBe('no');
  });

  test('a guardian’s yes is not the young person’s own, unless the service asks for none', () => {
    const asked = (assent: 'asked' | 'not_asked') =>
      openedFor({ ...young, consentAges: { ...ages, assent, guardians: 'one' } })
        .does('bringBeside', { role: 'guardian', name: 'Hélène' }, { ...young, id: 'helene' })
        .does(
          'recordBesideConsent',
          { beside: 'helene', whose: 'guardian', to: ['treatment'], how: 'signed' },
          young,
        )
        .does('giveConsent', { item: 'confidentiality' }, young);
    expect(milestone(asked('asked')).found).toBe('no');
    expect(milestone(asked('not_asked')).found).toBe('yes');
    expect(milestone(asked('not_asked').does('refuseConsent', { item: 'treatment' }, young)).found).toBe(
      'no',
    );
  });

  test('a service that has set no ages opens no course with a minor, and nothing changes for a grown-up', () => {
    const form = {
      client: 'jonah',
      therapist: 'philippa',
      protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt12', sessions: 12, minutes: 45 },
      despiteAge: 'Seventeen and a half',
    };
    expect(aCourse().refusal('openCourse', form, { ...young, consentAges: 'not_set' })).toBe('minors-off');
    const grown = aCourse().does('openCourse', form, { on: day, consentAges: 'not_set' });
    expect(grown.course.beside.rule).toBeNull();
    expect(openedFor({ ...young, born: '2010-02-03' }).course.beside.rule?.guardian).toBe('not_needed');
    expect(openedFor({ ...young, born: '2010-02-04' }).course.beside.rule).toMatchObject({
      guardian: 'needed',
      comesOfAgeOn: '2028-02-04',
    });
  });

  test('a guardian’s consent that has run out is asked for anew', () => {
    const until = (last: string) =>
      own(withParents())
        .does(
          'recordBesideConsent',
          { beside: 'helene', whose: 'self', to: ['treatment'], how: 'signed', until: last },
          young,
        )
        .does(
          'recordBesideConsent',
          { beside: 'luc', whose: 'self', to: ['treatment'], how: 'signed' },
          young,
        )
        .does('holdSession', { minutes: 45, format: 'in_person' }, { ...young, on: '2026-03-10' });
    expect(milestone(until('2026-03-10')).found).toBe('yes');
    expect(milestone(until('2026-03-09'))).toMatchObject({ found: 'no' });
  });

  test('who has come of age consents alone once the rule is taken over anew', () => {
    const course = own(withParents());
    expect(course.refusal('renewConsentRule', {}, young)).toBe('rule-stands');
    course.does('renewConsentRule', {}, { ...young, on: '2026-09-22' });
    expect(milestone(course).found).toBe('yes');
  });

  test('from the birthday on no guardian is asked, and the therapist is told until it is taken over', () => {
    const told = (course: ACourse, today: string) =>
      guide(course.course, today)?.lookAgain.filter(({ key }) => key === 'came-of-age') ?? [];
    const course = own(withParents());
    const asked = (today: string) => {
      const helene = besideOf(course.course, 'helene');
      return helene ? consentsMissing(course.course, helene, 'meetings', today).length : null;
    };
    expect(course.course.beside.rule).toMatchObject({
      ownConsentOn: '2026-09-22',
      comesOfAgeOn: '2028-09-22',
    });
    expect([told(course, '2026-09-21'), told(course, '2026-09-22').length]).toEqual([[], 1]);
    expect(told(course, '2026-09-22')).toMatchObject([{ severity: 'warn', at: 'beside' }]);
    expect(milestone(course).found).toBe('no');
    course.does('holdSession', { minutes: 45, format: 'in_person' }, { ...young, on: '2026-09-22' });
    expect(milestone(course).found).toBe('yes');
    expect(asked('2026-09-22')).toBeGreaterThan(0);
    course.does('renewConsentRule', {}, { ...young, on: '2026-09-23' });
    expect(told(course, '2026-09-23')).toEqual([]);
  });

  test('where only a guardian’s yes was needed, the client’s own is asked for on that birthday', () => {
    const { course } = openedFor({ ...young, consentAges: { ...ages, assent: 'not_asked' } });
    const [prompt] = guide(course, '2026-09-22')?.lookAgain ?? [];
    expect(prompt).toMatchObject({ key: 'came-of-age', severity: 'info' });
    expect(prompt?.actions).toHaveLength(3);
  });

  test('only a guardian consents for the client, and one without custody does not', () => {
    const course = withParents()
      .does('bringBeside', { role: 'school_contact', name: 'Ms Gillis' }, { ...young, id: 'school' })
      .does('bringBeside', { role: 'guardian', name: 'Aunt', custody: 'none' }, { ...young, id: 'aunt' });
    const school = {
      beside: 'school',
      to: ['asking' as const],
      how: 'spoken' as const,
      whose: 'guardian' as const,
    };
    expect(course.refusal('recordBesideConsent', school, young)).toBe('not-a-guardian');
    expect(course.refusal('recordBesideConsent', { ...school, guardian: 'aunt' }, young)).toBe(
      'not-a-guardian',
    );
    expect(
      course.refusal('recordBesideConsent', { ...school, whose: 'self', to: ['treatment'] }, young),
    ).toBe('no-guardian-needed');
  });
});
