import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { aCourse } from '#tests/a-course.ts';
import { closedOn, dayAfter, held, inDispute, opened, scored, wholePlan } from '#tests/a-guided-course.ts';
import { summarise } from './summarise.ts';

describe('the summary row', () => {
  it('of an empty chart is empty', () => {
    expect(summarise(aCourse().course)).toMatchObject({
      status: 'to_open',
      session: 0,
      phase: null,
      alarm: 'none',
    });
  });

  it('says who, by what, where and with which scores', () => {
    const course = scored(scored(inDispute(held(6)), 1, 17), 6, 10).does('bookSession', {
      at: '2026-02-24T10:00',
      minutes: 50,
    });
    expect(summarise(course.course)).toMatchObject({
      course: 'course-1',
      client: 'leila',
      therapist: 'ana',
      protocol: 'ipt',
      preset: 'ipt16-default',
      status: 'open',
      phase: 'middle',
      session: 6,
      sessions: 16,
      focus: 'role_dispute',
      stage: 'impasse',
      phq9: { first: 17, latest: 10, latestOn: '2026-02-17' },
      gad7: { first: null, latest: null, totals: [], inCourse: 0 },
      signal: 'green',
      signalReason: 'reliable_improvement',
      nextAppointment: { at: '2026-02-24T10:00', kind: 'session' },
      unsignedNotes: 6,
      endingNamed: 'not_yet',
      openedOn: '2026-01-06',
      closedOn: null,
    });
  });

  describe('sees how scores go from two occasions on', () => {
    const at = (course: ReturnType<typeof held>, on: string, score: number, session?: number) =>
      course.does(
        'answerMeasure',
        {
          ...{ instrument: 'phq-9', administered: 'with-therapist', ...(session && { session }) },
          answers: [...Array(8).fill(score), 0],
        },
        { on },
      );
    const seen = (course: ReturnType<typeof held>) => summarise(course.course).signal;

    it('and two scores of one day are one, whether or not they name a session', () => {
      expect(seen(at(at(held(6), '2026-02-17', 1), '2026-02-17', 2, 6))).toBeNull();
      expect(seen(at(at(held(6), '2026-02-16', 1), '2026-02-17', 2, 6))).toBe('red');
    });

    it('and a score that was put right for the same session another day is one', () => {
      expect(seen(at(at(held(6), '2026-02-10', 1, 5), '2026-02-12', 2, 5))).toBeNull();
      // One that names no session is of the one that was held that day.
      expect(seen(at(at(held(6), '2026-02-10', 1), '2026-02-12', 2, 5))).toBeNull();
    });
  });

  it('tells the scores of the course from those of its follow-ups', () => {
    const course = closedOn(scored(scored(held(6), 1, 17), 6, 10), '2026-03-01', ['2026-06-02']);
    course.does('answerMeasure', { instrument: 'phq-9', answers: Array(9).fill(2) }, { on: '2026-06-01' });
    expect(summarise(course.course).phq9).toMatchObject({ totals: [17, 10, 18], inCourse: 2 });
  });

  it('of a finished course says what it was about, also where that had come to its end before', () => {
    const story = inDispute(held(6));
    const [focus] = story.course.focus.foci;
    story.does('endFocus', { focus: focus?.id ?? '', why: 'Renegotiated.' }, { on: '2026-02-24' });
    expect(summarise(story.course).focus).toBeNull();
    expect(summarise(closedOn(story, '2026-03-01', ['2026-06-02']).course).focus).toBe('role_dispute');
  });

  it('shows the oldest open alarm until it is answered', () => {
    const course = held(2).does('raiseAlarm', { words: 'A text.' }, { on: '2026-01-21', id: 'first' });
    expect(summarise(course.course)).toMatchObject({
      alarm: 'raised',
      openAlarm: { id: 'first', on: '2026-01-21', seen: 'not_seen' },
    });
    course.does('acknowledgeAlarm', { alarm: 'first' }, { on: '2026-01-21' }).does(
      'answerAlarm',
      {
        alarm: 'first',
        asked: 'Thoughts',
        said: 'None now',
        decided: 'More contact',
        why: 'She asked',
        actions: ['more_contact'],
        whoInformed: [],
        nextReview: 'Next session',
      },
      { on: '2026-01-21' },
    );
    expect(summarise(course.course)).toMatchObject({ alarm: 'answered', openAlarm: null });
  });

  it('names what is overdue and where it drifts, as the guide does', () => {
    const { course } = held(6);
    const row = summarise(course);
    const late = guide(course, dayAfter(6))?.milestones.filter(
      ({ state }) => state === 'overdue' || state === 'blocked',
    );
    expect(row.overdue).toEqual(late?.map(({ id }) => id));
    expect(row.deviations).toEqual(expect.arrayContaining(['PD-04', 'PD-09', 'PD-10', 'PD-14']));
  });

  it('shows the most urgent open alarm, not an older lesser one, until it is answered', () => {
    const course = held(1).does(
      'raiseAlarm',
      { words: 'Her sister is worried', urgency: 'before_next_session' },
      { id: 'lesser', today: '2026-01-14' },
    );
    course.does('raiseAlarm', {}, { as: 'client', id: 'grave', today: '2026-01-15' });
    expect(summarise(course.course).openAlarm).toMatchObject({ id: 'grave', urgency: 'now' });
    const answer = { asked: 'x', said: 'x', decided: 'x', why: 'x', actions: ['means_safety' as const] };
    course.does('answerAlarm', { ...answer, alarm: 'grave', nextReview: 'Tomorrow' });
    expect(summarise(course.course)).toMatchObject({ alarm: 'raised', openAlarm: { id: 'lesser' } });
  });

  it('keeps the outcome and the day of closing', () => {
    const course = scored(held(16), 16, 4)
      .does('nameEnding', {})
      .does('decideAfter', { decision: 'discharge', why: 'Well', medication: 'none_taken' })
      .does('writeRelapsePlan', wholePlan)
      .does('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan'] })
      .does('closeCourse', { outcome: 'completed' }, { on: '2026-04-28' });
    expect(summarise(course.course)).toMatchObject({
      status: 'closed',
      endingNamed: 'named',
      closedOn: '2026-04-28',
      outcome: 'completed',
    });
  });

  it('follows the course to another therapist, into a pause and to a new contract', () => {
    const course = held(3)
      .does('transferCourse', { to: 'rui', handOver: 'As agreed.', client: 'told' })
      .does('recontract', { sessions: 12, aim: 'To finish in spring.', why: 'A move.' })
      .does('pauseCourse', { why: 'An operation', reviewBy: '2026-03-01' });
    expect(summarise(course.course)).toMatchObject({ therapist: 'rui', sessions: 12, status: 'paused' });
  });

  it('of a protocol nobody knows still says who and how many', () => {
    expect(summarise(opened('x', 10, 'never-heard-of').course)).toMatchObject({
      phase: null,
      sessions: 10,
      overdue: [],
      deviations: [],
    });
  });

  it('goes by a protocol that the service brought itself', () => {
    const ours = { ...ipt, id: 'our-ipt' };
    const { course } = held(5, opened('ipt12', 12, 'our-ipt', [ours]));
    expect(summarise(course)).toMatchObject({ phase: 'middle', session: 5, sessions: 12 });
    expect(guide(course, dayAfter(5))?.position).toMatchObject({ session: 6, sessions: 12 });
  });
});
