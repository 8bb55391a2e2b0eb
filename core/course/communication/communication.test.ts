import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork, aCourseAtWorkSince } from '#tests/a-course-at-work.ts';
import { communicationPatterns } from './patterns.ts';
import { missingSteps } from './steps.ts';

const analysisId = 'sunday';
const started = () =>
  aCourseAtWorkSince('event-1', 'moment-1').does(
    'startAnalysis',
    {
      title: 'Another week away',
      date: '2026-02-08',
      personIds: ['tomas'],
      focusArea: 'role_dispute',
      eventId: 'event-1',
      momentId: 'moment-1',
      session: 5,
    },
    { id: analysisId },
  );

const turns = [
  { speaker: 'Tomas', words: 'I have to be in Leeds all next week.' },
  {
    speaker: 'me',
    words: 'Fine.',
    iMeant: 'Again, and nobody asked me.',
    iFelt: { words: 'Furious, then nothing', emotion: 'furious', intensity: 8 },
  },
  { speaker: 'Tomas', words: 'Good, that is settled then.' },
  { speaker: 'me', words: '(goes upstairs)', iMeant: 'Come after me.', iFelt: { words: 'Alone' } },
];

type Step = (course: ACourse) => ACourse;
const steps: Record<number, Step> = {
  2: (c) =>
    c.does('writeExchangeSetting', {
      analysisId,
      place: 'Kitchen',
      time: 'Sunday',
      channel: 'in_person',
      bystanders: 'The children',
    }),
  3: (c) =>
    c.does('writeExchangeGoal', {
      analysisId,
      goalBefore: 'To be asked before it is settled',
      moodBefore: 5,
    }),
  5: (c) => c.does('writeTurns', { analysisId, turns }),
  6: (c) =>
    c.does('writeExchangeEnding', {
      analysisId,
      ending: 'She went upstairs',
      moodAfter: 2,
      emotionsAfter: [{ emotion: 'hurt', intensity: 7 }],
    }),
  8: (c) =>
    c.does('writeMessages', {
      analysisId,
      intendedMessage: 'Ask me first',
      receivedMessage: 'Agreement',
      otherPerspective: 'Relieved that it was easy',
    }),
  10: (c) => c.does('markPatterns', { analysisId, patterns: ['CP-5', 'CP-4'] }),
  12: (c) =>
    c.does('writeAlternatives', {
      analysisId,
      alternatives: [{ words: 'Before you answer them, I want us to look at the week together.' }],
      chosen: 0,
    }),
};
const without = (missing: number) =>
  Object.entries(steps).reduce(
    (course, [n, step]) => (Number(n) === missing ? course : step(course)),
    started(),
  );
const whole = () => without(0);

describe('a communication analysis (T-05)', () => {
  it('is refused of an exchange that has not happened, with nobody, and with a stranger', () => {
    const course = aCourseAtWork();
    const form = { title: 'x', date: '2027-02-01', personIds: ['tomas'] };
    expect(course.refusal('startAnalysis', form)).toBe('future-exchange');
    expect(course.refusal('startAnalysis', { ...form, date: '2026-01', personIds: [] })).toBe(
      'form: personIds too-few',
    );
    expect(course.refusal('startAnalysis', { ...form, date: '2026-01', personIds: ['x'] })).toBe(
      'no-such-person',
    );
  });

  it.each([2, 3, 5, 6, 8, 10, 12])('cannot be finished without step %i (acceptance test 29)', (step) => {
    expect(without(step).attempt('finishAnalysis', { analysisId })).toMatchObject({
      refused: 'step-missing',
      values: { step },
    });
  });

  it('needs two turns and a mood before and after (acceptance test 29)', () => {
    const one = without(5).does('writeTurns', { analysisId, turns: turns.slice(0, 1) });
    expect(one.refusal('finishAnalysis', { analysisId })).toBe('step-missing');
    const [analysis] = started().course.communication.analyses;
    const missing = analysis ? missingSteps(analysis).map(({ step }) => step) : [];
    expect(missing).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
  });

  it('is a draft until it is finished, once', () => {
    expect(whole().course.communication.analyses).toMatchObject([{ state: 'draft' }]);
    const finished = whole().does('finishAnalysis', { analysisId }, { on: '2026-02-10' });
    expect(finished.course.communication.analyses).toMatchObject([
      { state: 'finished', finishedOn: '2026-02-10' },
    ]);
    expect(finished.refusal('finishAnalysis', { analysisId })).toBe('finished');
  });

  it('takes the Sunday in the kitchen line by line, as a paper file holds it (T-13)', () => {
    const [analysis] = whole().course.communication.analyses;
    expect(analysis).toMatchObject({
      personIds: ['tomas'],
      eventId: 'event-1',
      momentId: 'moment-1',
      session: 5,
    });
    expect(analysis?.texts.turns?.text.turns).toMatchObject(turns);
    expect(analysis?.texts.messages?.text.receivedMessage).toBe('Agreement');
  });

  it('keeps what was expected, and afterwards what happened (steps 11 and 15)', () => {
    const { course } = whole()
      .does('writeExchangeExpectations', {
        analysisId,
        mine: 'To be asked',
        theirs: 'That she would say',
        stated: 'unsaid',
      })
      .does('reviewAnalysis', {
        analysisId,
        happened: 'It got loud and he stayed',
        moodBefore: 4,
        moodAfter: 5,
        repeat: 'yes',
      });
    expect(course.communication.analyses[0]?.texts.review?.text).toMatchObject({
      moodAfter: 5,
      repeat: 'yes',
    });
  });

  it('knows the patterns CP-1 CP-2 CP-3 CP-4 CP-5 CP-6 CP-7 CP-8 CP-9 CP-10 CP-11 CP-12 CP-13, and no other', () => {
    const patterns = communicationPatterns.map(({ id }) => id);
    expect(patterns).toHaveLength(13);
    const { course } = started().does('markPatterns', { analysisId, patterns, strengths: ['clear_request'] });
    expect(course.communication.analyses[0]?.texts.patterns?.text.patterns).toEqual(patterns);
    expect(started().refusal('markPatterns', { analysisId, patterns: ['CP-14'] })).toBe(
      'form: patterns.0 not-offered',
    );
  });

  it('refuses turns written over newer ones, and hands over the newer text', () => {
    const course = whole().does('writeTurns', { analysisId, turns: turns.slice(0, 3), version: 1 });
    const refused = course.attempt('writeTurns', { analysisId, turns, version: 1 });
    expect(refused).toMatchObject({
      kind: 'stale',
      newer: { version: 2, text: { turns: turns.slice(0, 3) } },
    });
  });

  it('refuses a choice that is not among the ways written', () => {
    const form = { analysisId, alternatives: [{ words: 'x' }], chosen: 1 };
    expect(started().refusal('writeAlternatives', form)).toBe('no-such-alternative');
  });

  it('passes over steps of an analysis whose start was struck out', () => {
    const course = whole();
    const { seq = 0 } = course.facts.find(({ type }) => type === 'AnalysisStarted') ?? {};
    expect(course.does('strikeOut', { seq, why: 'Wrong course' }).course.communication.analyses).toEqual([]);
    expect(course.refusal('finishAnalysis', { analysisId })).toBe('no-such-analysis');
  });

  it('is seen by client and clinicians, and by nobody else', () => {
    const { course } = whole();
    expect(seenBy(course, { as: 'client', by: 'leila' }).communication.analyses).toHaveLength(1);
    expect(seenBy(course, { as: 'supervisor', by: 's' }).communication.analyses).toHaveLength(1);
    expect(seenBy(course, { as: 'manager', by: 'm' }).communication.analyses).toEqual([]);
    expect(seenBy(course, { as: 'contact', by: 'c' }).communication.analyses).toEqual([]);
  });
});
