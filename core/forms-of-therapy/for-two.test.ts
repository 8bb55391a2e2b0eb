import { describe, expect, it } from 'vitest';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, people } from '#tests/a-guided-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const opened = (id: string, preset: string, sessions: number, born: string) =>
  aCourse().does(
    'openCourse',
    { client: 'leila', therapist: 'ana', protocol: { id, edition: '2026.1', preset, sessions, minutes: 50 } },
    { on: '2026-01-06', born },
  );

const joint = {
  minutes: 50,
  kind: 'joint' as const,
  with: ['tomas'],
  aim: 'The week',
  agreed: { client: 'Asked alone: yes', others: 'By phone' },
  despite: 'A treatment for two',
};

/** Held up to session 3, with a joint session booked for after it, or held as the first, or with nobody. */
function heldWith(course: ACourse, other: 'there' | 'booked' | 'nobody'): ACourse {
  if (other !== 'nobody')
    people(course).does(
      'bookSession',
      { at: other === 'there' ? `${dayOfSession(1)}T10:00` : `${dayOfSession(4)}T10:00`, ...joint },
      { id: 'with-tomas', on: '2026-01-06' },
    );
  if (other === 'there')
    course.does(
      'holdSession',
      { appointment: 'with-tomas', minutes: 50, format: 'in_person' },
      { on: dayOfSession(1) },
    );
  return held(3, course);
}

describe.each([
  ['ipt-partner-assisted', 'ipt-partner-8', 8, '1991-05-17', '1-2 / 3-6 / 7-8', 'PD-PA1', 'F-PA1'],
  ['ipt-fb', 'ipt-fb-14', 14, '2016-05-17', '1-5 / 6-10 / 11-14', 'PD-FB1', 'F-FB1'],
] as const)('%s, a treatment for two', (id, preset, sessions, born, spans, alone, domain) => {
  it('has its published length and its phases', () => {
    expect(windows(id)).toBe(spans);
    expect(form(id)).toMatchObject({ format: 'dyadic', defaultPreset: preset });
  });

  const afterThree = (other: 'there' | 'booked' | 'nobody') =>
    driftsOf(heldWith(opened(id, preset, sessions, born), other), dayAfter(3));

  it('sees that nobody came along, and no drift in many joint sessions', () => {
    expect(afterThree('nobody')).toContain(alone);
    expect(form(id).settings.jointSessionsMax).toBeGreaterThanOrEqual(sessions);
    expect(afterThree('there')).not.toContain(alone);
  });

  it('has had nobody along yet where a joint session is only booked', () => {
    expect(afterThree('booked')).toContain(alone);
  });

  it('is rated on an item of its own', () => {
    const ratings = [{ domain, adherence: 2 as const }];
    held(1, opened(id, preset, sessions, born)).does('rateFidelity', { session: 1, ratings });
  });
});

it('partner-assisted IPT agrees its focus by session 2 and asks the partner’s own consent (7.5)', () => {
  expect(['MS-12', 'MS-13', 'MS-PA1'].map((one) => due('ipt-partner-assisted', one))).toEqual([2, 2, 1]);
  expect(form('ipt-partner-assisted').people[0]).toMatchObject({ role: 'partner', weight: 'needed' });
  expect(form('ipt-partner-assisted').about?.tellsClient[2]).toContain('each of you alone');
});

it('family-based IPT is for 8 to 12, agrees by session 5, and speaks to a child (7.0)', () => {
  expect(form('ipt-fb').ages).toEqual({ from: 8, to: 12 });
  expect(['MS-12', 'MS-13'].map((one) => due('ipt-fb', one))).toEqual([5, 5]);
  expect(form('ipt-fb').about?.notAsked[0]).toContain('choose between your parents');
});
