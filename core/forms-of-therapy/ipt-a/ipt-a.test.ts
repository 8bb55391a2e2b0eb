import { describe, expect, it } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { measuresDue } from '#core/guide/measures/due.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held } from '#tests/a-guided-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const born = '2010-09-22';
const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };
const opening = { client: 'jonah', therapist: 'ana', protocol };
const jonahs = () => aCourse().does('openCourse', opening, { on: '2026-01-06', born });

/** Thirteen answers of which the first nine come to this total, the ninth and the questions about safety at nought. */
function answered(course: ACourse, session: number, total: number): ACourse {
  const scored = Array.from({ length: 9 }, (_, item) =>
    item < 8 ? Math.max(0, Math.min(3, total - 3 * item)) : 0,
  );
  const answers = [...scored, 0, 0, 0, 0];
  return course.does(
    'answerMeasure',
    { instrument: 'phq-a', answers, session },
    { as: 'client', on: dayOfSession(session), born },
  );
}

const phqA = (course: ACourse, session: number) => {
  const follows = followed(course.course);
  return (
    follows && measuresDue(course.course, follows, session).find(({ instrument }) => instrument === 'phq-a')
  );
};

describe('IPT for adolescents', () => {
  it('is for 12 to 18, and says so to others (7.3)', () => {
    expect(form('ipt-a').ages).toEqual({ from: 12, to: 18 });
    expect(aCourse().refusal('openCourse', opening, { on: '2026-01-06', born: '1991-05-17' })).toBe(
      'older-than-ages',
    );
  });

  it('is twelve sessions in 1–4, 5–9 and 10–12; contract and formulation by 4 and half-way at 6, however long (12.1)', () => {
    expect(windows('ipt-a')).toBe('1-4 / 5-9 / 10-12');
    for (const [preset, sessions] of [
      ['ipt-a-12', 12],
      ['ipt-a-16', 16],
      ['ipt-a-12', 16],
    ] as const) {
      const at = (milestone: string) => due('ipt-a', milestone, preset, sessions);
      expect(['MS-12', 'MS-13', 'MS-17'].map(at)).toEqual([4, 4, 4]);
      expect(['MS-18', 'MS-AD5'].map(at)).toEqual([6, 6]);
      expect(at('MS-19')).toBe(sessions - 4);
      expect(at('MS-AD6')).toBe(sessions);
    }
    expect(phaseOf(presetOf(form('ipt-a'), '', 12), 4)).toBe('initial');
  });

  it('goes by the PHQ-A alone, case from 11, reliable at 6, asked for at 1, 4, 8 and 12 and welcome between (12.1)', () => {
    const [leads] = form('ipt-a').measures;
    expect(leads).toMatchObject({
      oneOf: ['phq-a'],
      leads: { caseness: 11, reliableChange: 6, recovery: 'alone' },
    });
    const course = held(4, jonahs());
    expect([1, 2, 4, 7, 8, 12].map((session) => phqA(course, session)?.weight)).toEqual([
      'protocol',
      'optional',
      'protocol',
      'optional',
      'protocol',
      'protocol',
    ]);
  });

  it('looks half-way by the last reading, and says that it is the last', () => {
    const course = answered(answered(held(6, jonahs()), 1, 14), 4, 13);
    const points = guide(course.course, dayAfter(6))?.checkPoints;
    expect(points?.find(({ key }) => key === 'S4')).toMatchObject({
      state: 'raised',
      because: '14 at first, 13 at session 4.',
    });
    expect(points?.find(({ key }) => key === 'mid')).toMatchObject({
      state: 'raised',
      because: '14 at first, 13 at session 4, the last reading there is.',
    });
  });

  it('sees a PHQ-A missing at its session, and no drift in the weeks between', () => {
    const course = answered(held(3, jonahs()), 1, 14);
    expect(driftsOf(course, dayAfter(3))).not.toContain('PD-10');
    held(4, course);
    expect(driftsOf(course, dayAfter(4))).toContain('PD-10');
    expect(driftsOf(answered(course, 4, 13), dayAfter(4))).not.toContain('PD-10');
  });

  it('sees a sick role that is not the limited one, or says nothing of what goes on', () => {
    const given = {
      mode: 'full' as const,
      eased: [{ obligation: 'Marks' }],
      kept: ['School'],
      recovery: ['Comes'],
    };
    const course = held(2, jonahs()).does('giveSickRole', given);
    expect(driftsOf(course, dayAfter(2))).toContain('PD-AD1');
    course.does('giveSickRole', { ...given, mode: 'limited' });
    expect(driftsOf(course, dayAfter(2))).not.toContain('PD-AD1');
    course.does('giveSickRole', { ...given, mode: 'limited', kept: [] });
    expect(driftsOf(course, dayAfter(2))).toContain('PD-AD1');
  });

  it('has the parents beside it in meetings that do not count, and shares only what it may', () => {
    const { people, meetings, trackers } = form('ipt-a');
    expect(meetings.map(({ id }) => id)).toEqual([
      'parents-first',
      'parents-telephone',
      'parents-middle',
      'parents-last',
    ]);
    const guardian = people.find(({ role }) => role === 'guardian');
    expect(guardian?.consentOf).toEqual(['client', 'self']);
    expect(guardian?.mayBeShared).not.toContain('safety_plan');
    expect(trackers[0]?.fields[0]).toMatchObject({ min: 1, max: 10, higherIs: 'worse' });
  });

  it('calls the areas as a young person would, and is rated on items of its own', () => {
    expect(form('ipt-a').areas.map(({ clientLabel }) => clientLabel)).toEqual([
      'Somebody has died',
      'Trouble with somebody',
      'A big change',
      'On my own too much',
    ]);
    const ratings = ['F-AD1', 'F-AD2', 'F-AD3', 'F-AD4'].map((domain) => ({ domain, adherence: 2 as const }));
    held(5, jonahs()).does('rateFidelity', { session: 5, ratings, drifts: ['PD-AD2'] });
  });

  it('tells the young person what is private before it begins', () => {
    expect(form('ipt-a').about?.tellsClient.join(' ')).toContain('I tell you first');
  });
});
