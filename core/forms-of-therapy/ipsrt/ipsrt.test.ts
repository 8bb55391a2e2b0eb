import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { cadenceAt, windowAt } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { dueIn } from '#tests/a-shipped-form.ts';
import { saw, seen } from '#tests/drifts-seen.ts';

const form = protocolOf('ipsrt', '2026.1');
if (!form) throw new Error('There is no IPSRT.');
const preset = presetOf(form, 'ipsrt-1-year');
const aCourse = () => opened('ipsrt-1-year', 35, 'ipsrt');
const due = dueIn(form, preset);

describe('IPSRT for bipolar disorder', () => {
  it('is weekly to 16, then every fortnight, then once a month to its end', () => {
    expect([1, 16, 17, 22, 23, 31, 35].map((session) => cadenceAt(preset, session))).toEqual([
      7, 7, 14, 14, 30, 30, 30,
    ]);
    expect([5, 17, 23, 32].map((session) => windowAt(preset, session)?.id)).toEqual([
      'rhythm-and-focus',
      'every-fortnight',
      'every-month',
      'ending',
    ]);
    expect(form.presets.map(({ sessions }) => sessions)).toEqual([35, 47]);
  });

  it('asks for its own things in its own sessions, whatever the length', () => {
    expect(['MS-SR1', 'MS-SR2', 'MS-SR3', 'MS-12', 'MS-SR4', 'MS-SR5', 'MS-23'].map(due)).toEqual([
      2, 3, 4, 4, 6, 18, 35,
    ]);
  });

  it('goes by the PHQ-9, with the ASRM beside it at every session', () => {
    expect(primaryMeasure(form)).toBe('phq-9');
    expect(form.measures[1]).toMatchObject({ oneOf: ['asrm'], when: ['every_session', 'follow_up'] });
  });

  it('adds grief for the lost healthy self, worked on in the room of grief', () => {
    expect(form.areas.find(({ id }) => id === 'grief_lost_healthy_self')).toMatchObject({
      room: 'grief',
      clientLabel: 'Missing who I was',
    });
    expect(form.focus.areas).toContain('grief_lost_healthy_self');
  });

  it('lets it be chosen though nobody died, where grief itself still needs somebody who did', () => {
    const why = 'It began with the first high.';
    expect(aCourse().refusal('chooseFocus', { area: 'grief', why })).toBe('grief_requires_deceased');
    const course = aCourse().does('chooseFocus', { area: 'grief_lost_healthy_self', why });
    expect(course.course.focus.foci).toMatchObject([{ area: 'grief_lost_healthy_self' }]);
  });

  it('does not begin the middle phase without a prescriber, save with a reason', () => {
    const course = held(5, aCourse());
    const heldBack = () => guide(course.course, dayAfter(5))?.phase.heldBackBy.map(({ id }) => id);
    expect(heldBack()).toContain('MS-SR1');
    expect(seen(course, 'PD-SR2', dayAfter(5))).toBeTruthy();
    course.does('passBlock', { milestone: 'MS-SR1', why: 'Bipolar II, seen by the specialist clinic' });
    expect(heldBack()).not.toContain('MS-SR1');
    expect(seen(course, 'PD-SR2', dayAfter(5))).toBeUndefined();
  });

  it('asks about work on the area while the mood is high, and takes leaving the focus then for no drift', () => {
    const flag = (course: ReturnType<typeof aCourse>) =>
      held(4, course).does(
        'flagStopAndRefer',
        { rule: 'SR-03', what: 'Two hours of sleep, three days', action: 'Rang the prescriber' },
        { on: dayOfSession(5), id: 'high' },
      );
    const resting = held(7, flag(aCourse()));
    expect(seen(resting, 'PD-07', dayAfter(7))).toBeUndefined();
    expect(seen(held(7, flag(opened())), 'PD-07', dayAfter(7))).toBeTruthy();
    expect(seen(resting, 'PD-SR1', dayAfter(7))).toBeUndefined();
    resting.does('workStrategy', { session: 6, strategy: 'RD-1' });
    expect(saw(resting, 'PD-SR1', dayAfter(7))?.[0]).toContain('Session 6');
  });

  it('takes planning days for the work itself, where individual IPT calls much guiding a drift', () => {
    expect(form.deviations.map(({ id }) => id)).not.toContain('PD-15');
    const course = held(6, aCourse());
    for (const session of [5, 6]) course.does('markTechnique', { session, technique: 'T-10' });
    expect(seen(course, 'PD-07', dayAfter(6))).toBeUndefined();
  });

  it('misses the diary once it has lapsed', () => {
    expect(seen(held(7, aCourse()), 'PD-SR3', dayAfter(7))).toBeTruthy();
    expect(seen(held(4, aCourse()), 'PD-SR3', dayAfter(4))).toBeUndefined();
  });

  it('misses a diary that was begun well and then given up, not one that goes on at a monthly pace', () => {
    const noted = (course: ReturnType<typeof aCourse>, session: number) =>
      course.does(
        'noteTracker',
        { tracker: 'srm-5', day: dayOfSession(session), fields: { outOfBed: { at: '07:00' } } },
        { as: 'client', on: dayOfSession(session) },
      );
    const course = held(6, aCourse()).does('offerTracker', { tracker: 'srm-5' });
    noted(course, 5);
    expect(seen(course, 'PD-SR3', dayAfter(6))).toBeUndefined();
    expect(seen(held(8, course), 'PD-SR3', dayAfter(8))).toBeTruthy();
    expect(seen(noted(course, 8), 'PD-SR3', dayAfter(12))).toBeUndefined();
  });

  it('takes an exchange gone through about the focus while the mood is high for work on the area', () => {
    const course = held(6, aCourse())
      .does('addPerson', { displayName: 'Ines', role: 'sibling', living: 'living' }, { id: 'sister' })
      .does('chooseFocus', { area: 'grief_lost_healthy_self', why: 'Since the first high.' })
      .does(
        'flagStopAndRefer',
        { rule: 'SR-03', what: 'Two hours of sleep, three days', action: 'Rang the prescriber' },
        { on: dayOfSession(5), id: 'high' },
      );
    const about = (focusArea?: string) =>
      course.does('startAnalysis', {
        title: 'Sunday',
        date: '2026-02-15',
        personIds: ['sister'],
        session: 6,
        ...(focusArea && { focusArea }),
      });
    expect(seen(about(), 'PD-SR1', dayAfter(6))).toBeUndefined();
    about('grief_lost_healthy_self');
    expect(saw(course, 'PD-SR1', dayAfter(6))?.[0]).toContain('Session 6');
  });

  it('asks nothing about a month between sessions once they are monthly', () => {
    const course = held(23, aCourse());
    const after = new Date(Date.parse(dayOfSession(23)) + 31 * 86_400_000).toISOString().slice(0, 10);
    course.does('holdSession', { minutes: 50, format: 'in_person' }, { on: after });
    expect(seen(course, 'PD-21', after)).toBeUndefined();
    const weekly = held(8, aCourse());
    const late = new Date(Date.parse(dayOfSession(8)) + 31 * 86_400_000).toISOString().slice(0, 10);
    weekly.does('holdSession', { minutes: 50, format: 'in_person' }, { on: late });
    expect(seen(weekly, 'PD-21', late)).toBeTruthy();
  });

  it('is rated on the rhythm looked at', () => {
    expect(form.fidelity.find(({ id }) => id === 'F-SR1')).toMatchObject({ middle: 'due', ending: 'due' });
  });
});
