import { describe, expect, it } from 'vitest';
import { checkPointsNow } from '#core/guide/progress/check-points.ts';
import { summarise } from '#core/lists/summarise.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import { aForm } from '#tests/a-form.ts';
import { dayAfter, dayOfSession, held, opened, scored } from '#tests/a-guided-course.ts';
import { followed } from './followed.ts';
import { guide } from './guide.ts';
import { roadmap } from './roadmap.ts';

const preset = {
  id: 'open',
  name: 'Without an end agreed at the start',
  sessions: 12,
  min: 6,
  max: 40,
  minutes: 50,
  cadenceDays: 7,
  windows: [
    { phase: 'initial', from: 1, to: 4 },
    { phase: 'middle', from: 5, to: 10 },
    { phase: 'ending', from: 11, to: 12 },
  ],
  openEnded: { reviewEvery: 6 },
  certainty: 'B',
  sources: ['a test'],
} satisfies Preset;
const { openEnded: _open, ...ended } = preset;
const open = aForm({ presets: [preset], defaultPreset: 'open' }, 'open');
const brief = aForm(
  {
    presets: [{ ...ended, id: 'brief', sessions: 12, finishWhenRecovered: true }],
    defaultPreset: 'brief',
    checkPoints: {
      keep: [],
      add: [
        {
          key: 'S3',
          title: 'More help or not',
          at: { exactly: 3 },
          signal: { notBelowFirst: true },
          says: 'Not below the first.',
          actions: ['Refer'],
          certainty: 'A',
          sources: ['a test'],
        },
      ],
    },
  },
  'brief',
);
const at = (sessions: number) => held(sessions, opened('open', 12, 'open', [open]));
const seen = (sessions: number) => guide(at(sessions).course, dayAfter(sessions));

describe('a course without an end agreed at the start', () => {
  it('counts nothing down: no end, no ending phase, none of the ending’s milestones', () => {
    const now = guide(at(14).course, dayAfter(14));
    expect(now?.position).toMatchObject({ openEnded: true, session: 15, phase: 'middle', plannedEnd: null });
    expect(now?.ending.naming).toBe('not_yet');
    expect(now?.ending.tasks.map(({ state }) => state)).not.toContain('due');
    const ids = now?.milestones.map(({ id }) => id) ?? [];
    expect(ids).toContain('MS-13');
    for (const id of ['MS-19', 'MS-22', 'MS-23', 'MS-24']) expect(ids).not.toContain(id);
    expect(now?.deviations.map(({ id }) => id)).not.toContain('PD-19');
    expect(summarise(at(14).course)).toMatchObject({ openEnded: true, phase: 'middle' });
    expect(roadmap(at(14).course, dayAfter(14))?.openEnded).toBe(true);
  });

  it('is reviewed every so many sessions, and a review that is written counts', () => {
    const asked = (course: ReturnType<typeof at>, session: number) =>
      guide(course.course, dayAfter(session))?.lookAgain.some(({ key }) => key.startsWith('review:'));
    expect(asked(at(5), 5)).toBe(false);
    const six = at(6);
    expect(asked(six, 6)).toBe(true);
    six.does(
      'reviewProgress',
      {
        at: 'any',
        session: 6,
        seen: 'Falling.',
        response: 'responding',
        discussed: 'It helps.',
        decision: 'go_on',
      },
      { on: dayAfter(6) },
    );
    expect(asked(six, 6)).toBe(false);
    expect(asked(held(12, six), 12)).toBe(true);
    expect(seen(5)?.position.session).toBe(6);
  });

  it('begins its ending when that is named, and counts from there as any other', () => {
    const course = at(8).does('nameEnding', { words: 'Four more.' }, { on: dayOfSession(9) });
    const now = guide(held(9, course).course, dayAfter(9));
    expect(now?.position).toMatchObject({ phase: 'ending', sessions: 12 });
    expect(now?.position).not.toHaveProperty('openEnded');
    expect(now?.milestones.map(({ id }) => id)).toContain('MS-23');
  });
});

describe('a form that finishes when the client has recovered', () => {
  const answered = (last: number) =>
    scored(scored(held(4, opened('brief', 12, 'brief', [brief])), 1, 13), 4, last);

  it('may be completed at any session then, and is not ended early; before, it is', () => {
    const recovered = answered(6);
    expect(recovered.refusal('closeCourse', { outcome: 'completed' })).toBe('not-ended');
    expect(answered(9).refusal('closeCourse', { outcome: 'completed' })).toContain('before-the-end');
    const says = (course: typeof recovered) =>
      guide(course.course, dayAfter(4))?.lookAgain.some(({ key }) => key === 'recovered');
    expect([says(recovered), says(answered(9)), says(answered(12))]).toEqual([true, false, false]);
  });

  it('asks at session 3 for more help when the third score is not below the first', () => {
    const state = (third: number) => {
      const { course } = scored(scored(held(3, opened('brief', 12, 'brief', [brief])), 1, 13), 3, third);
      const follows = followed(course);
      return follows && checkPointsNow(course, follows, 3)[0]?.state;
    };
    expect([state(12), state(13), state(16)]).toEqual(['clear', 'raised', 'raised']);
  });
});
