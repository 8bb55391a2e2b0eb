import { describe, expect, it } from 'vitest';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { followed } from '#core/guide/followed.ts';
import { checkPointsNow } from '#core/guide/progress/check-points.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { summarise } from '#core/lists/summarise.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { aForm } from '#tests/a-form.ts';
import { dayOfSession, held, opened, scored } from '#tests/a-guided-course.ts';
import { figuresOf } from '#tests/programme/figures-of.ts';
import { ledBy } from './led-by.ts';

const plan = { when: ['every_session'], weight: 'protocol', sources: ['a test'] } as const;
const ofTrauma = aForm({
  measures: [
    { ...plan, oneOf: ['gad-7'] },
    { ...plan, oneOf: ['pcl-5'], leads: { caseness: 34, reliableChange: 12, recovery: 'alone' } },
  ],
});
const ofOld = aForm({ measures: [{ ...plan, oneOf: ['gds-15'], leads: {} }] }, 'late');

/** Answers this instrument to a total as near to it as its answers allow. */
function answered(course: ReturnType<typeof opened>, id: string, session: number, total: number) {
  const { items = [], scoring } = instruments.get(id) ?? {};
  const most = (scoring?.max ?? 0) / Math.max(1, items.length);
  const answers = items.map((_, place) => Math.max(0, Math.min(most, total - most * place)));
  return course.does(
    'answerMeasure',
    { instrument: id, answers, session },
    { as: 'client', on: dayOfSession(session) },
  );
}
const underTrauma = () => held(6, opened('ipt16-default', 16, 'of-its-own', [ofTrauma]));

describe('the measure a form of therapy goes by', () => {
  it('is the one it says leads, with its own thresholds, else the first it asks for, with the instrument’s', () => {
    expect(ledBy(ofTrauma)).toMatchObject({
      measure: 'pcl-5',
      caseness: { op: '>=', value: 34 },
      reliableChange: 12,
      remission: null,
      beside: null,
    });
    expect(ledBy(ipt)).toMatchObject({
      measure: 'phq-9',
      caseness: { value: 10 },
      reliableChange: 6,
      remission: 5,
      beside: { measure: 'gad-7', caseness: { value: 8 }, reliableChange: 4 },
    });
    expect(ledBy()).toEqual(ledBy(ipt));
  });

  it('gives signal, outcome and lists, whatever the PHQ-9 says', () => {
    const course = answered(answered(underTrauma(), 'pcl-5', 1, 50), 'pcl-5', 6, 39).course;
    expect(measuredOutcome(course)).toMatchObject({
      codes: ['minimal_change'],
      first: 50,
      last: 39,
      measure: 'pcl-5',
      readFrom: 'primary',
    });
    const better = answered(underTrauma(), 'pcl-5', 1, 50);
    answered(scored(scored(better, 1, 5), 6, 20), 'pcl-5', 6, 33);
    expect(measuredOutcome(better.course).codes).toEqual([
      'recovery',
      'reliable_recovery',
      'reliable_improvement',
    ]);
    const row = summarise(better.course);
    expect(row).toMatchObject({ signal: 'blue', signalReason: 'reliable_recovery' });
    expect(row.scores).toMatchObject([{ instrument: 'pcl-5', caseFrom: 34, reliableChange: 12, latest: 33 }]);
    const closed = { ...row, status: 'closed' as const, closedOn: '2026-06-01', session: 12 };
    expect(
      figuresOf(
        Array.from({ length: 10 }, () => closed),
        '2026-07-01',
      ).recovery,
    ).toMatchObject({ of: 10 });
    expect(summarise(scored(scored(held(2), 1, 15), 2, 5).course)).not.toHaveProperty('scores');
  });

  it('is what check-points ask, by its own reliable change', () => {
    const worse = answered(answered(underTrauma(), 'pcl-5', 5, 61), 'pcl-5', 6, 61);
    const first = answered(underTrauma(), 'pcl-5', 1, 50);
    const any = (course: typeof worse) => {
      const follows = followed(course.course);
      return follows && checkPointsNow(course.course, follows, 6).find(({ key }) => key === 'any')?.state;
    };
    expect(any(answered(answered(first, 'pcl-5', 5, 61), 'pcl-5', 6, 61))).toBe('clear');
    const again = answered(underTrauma(), 'pcl-5', 1, 50);
    expect(any(answered(answered(again, 'pcl-5', 5, 62), 'pcl-5', 6, 62))).toBe('raised');
  });

  it('gives the check-points the cut-off they ask about, where the form says no number of its own', () => {
    const mid = (last: number) => {
      const course = held(8, opened('ipt16-default', 16, 'of-its-own', [ofTrauma]));
      answered(answered(course, 'pcl-5', 1, 40), 'pcl-5', 8, last);
      const follows = followed(course.course);
      return follows && checkPointsNow(course.course, follows, 8).find(({ key }) => key === 'mid')?.state;
    };
    expect([33, 34].map(mid)).toEqual(['clear', 'raised']);
  });

  it('gives a trend and no class where no reliable change is published', () => {
    const course = held(6, opened('ipt16-default', 16, 'late', [ofOld]));
    answered(answered(course, 'gds-15', 1, 12), 'gds-15', 6, 3);
    expect(measuredOutcome(course.course)).toMatchObject({ codes: [], readFrom: 'trend', measure: 'gds-15' });
    const row = summarise(course.course);
    expect(row.signal).toBeNull();
    const closed = { ...row, status: 'closed' as const, closedOn: '2026-06-01', session: 12 };
    expect(figuresOf([closed], '2026-07-01').finished).toEqual(figuresOf([], '2026-07-01').finished);
  });
});
