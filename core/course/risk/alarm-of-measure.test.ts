import { describe, expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { aCourseUnderWay, noIntent } from '#tests/a-course-under-way.ts';

const client = { as: 'client', by: 'leila' } as const;
const nine = [2, 3, 3, 2, 1, 3, 2, 1, 1];
const phq9 = (answers: (number | null)[], more = {}) => ({ instrument: 'phq-9', answers, ...more });

const alarmsOf = (story: ReturnType<typeof aCourseUnderWay>) =>
  story.course.risk.alarms.map(({ source, item, value }) => [source, item, value]);
const one = [['measure', 9, 1]];

/** The client’s sheet of a day, whose ninth answer is 1. */
const sent = () => aCourseUnderWay().does('answerMeasure', phq9([...nine, 2]), client);

describe('one answer is one alarm, and every sheet stays in the record', () => {
  test.each<[string, ReturnType<typeof phq9>, object]>([
    ['without its tenth answer', phq9(nine), client],
    ['with another tenth answer', phq9([...nine, 1]), client],
    ['with its tenth answer left blank, from paper', phq9([...nine, null], { administered: 'paper' }), {}],
    ['typed again by the therapist, for the session', phq9(nine, { session: 1 }), {}],
    ['in another wording', phq9([...nine, 2], { wording: { language: 'cy', version: '1' } }), {}],
    ['with a question left out', phq9(nine.with(2, null as never)), {}],
  ])('the same sheet %s', (_how, sheet, where) => {
    const story = sent().does('answerMeasure', sheet, where);
    expect(alarmsOf(story)).toEqual(one);
    expect(story.course.measures.readings).toHaveLength(2);
  });

  test('the sheet without its tenth answer first', () => {
    const story = aCourseUnderWay().does('answerMeasure', phq9(nine), client);
    expect(alarmsOf(story.does('answerMeasure', phq9([...nine, 2])))).toEqual(one);
  });

  test('a wrong day struck out, and the sheet entered anew', () => {
    const story = sent();
    const wrong = story.facts.find(({ type }) => type === 'MeasureAnswered')?.seq ?? 0;
    story.does('strikeOut', { seq: wrong, why: 'Wrong day' }, { on: '2026-12-31' });
    story.does('answerMeasure', phq9([...nine, 2]), { on: '2025-12-31' });
    expect(alarmsOf(story)).toEqual(one);
  });

  test('a blank is asked about once, and its answer is an alarm of its own', () => {
    const blank = phq9(nine.with(8, null as never));
    const story = aCourseUnderWay().does('answerMeasure', blank, client);
    story.does('answerMeasure', { ...blank, answers: [...blank.answers, 2] });
    expect(alarmsOf(story)).toEqual([['measure_unanswered', 0, null]]);
    expect(alarmsOf(story.does('answerMeasure', phq9(nine)))).toEqual([
      ['measure_unanswered', 0, null],
      ...one,
    ]);
  });

  const asking = [...instruments.values()].filter(
    ({ risk, scoring }) => risk.length > 0 && scoring.method !== 'none',
  );
  test.each(asking.map(({ id }) => id))('of the %s too', (instrument) => {
    const { items = [], responseSets = {} } = instruments.get(instrument) ?? {};
    const answers = items.map(({ answers: set }) => {
      const options = responseSets[set ?? 'default'];
      return Array.isArray(options) ? Math.max(...options.map(({ value }) => value)) : (options?.to ?? 0);
    });
    const despiteAge = 'Asked all the same';
    const story = aCourseUnderWay().does('answerMeasure', { instrument, answers }, client);
    const raised = alarmsOf(story);
    expect(raised.length).toBeGreaterThan(0);
    const wording = { language: 'cy', version: '1' };
    story.does('answerMeasure', { instrument, answers, wording, despiteAge });
    expect(alarmsOf(story)).toEqual(raised);
    expect(story.course.measures.readings).toHaveLength(2);
  });
});

describe('what a client says again once a clinician has answered it', () => {
  const answer = {
    asked: 'Whether she is safe',
    said: 'She is, with her sister there',
    decided: 'Goes on; a call at six',
    why: 'No plan, and she is not alone',
    actions: ['continue_with_safety_plan' as const],
    whoInformed: [],
    nextReview: '2026-01-20',
  };
  const answered = () => {
    const story = sent();
    const [alarm] = story.course.risk.alarms;
    return story.does('answerAlarm', { ...answer, alarm: alarm?.id ?? '' });
  };

  test('is an alarm of its own, with the very same answers of the same day', () => {
    expect(sent().refusal('answerMeasure', phq9([...nine, 2]), client)).toBe('same-sheet');
    const story = answered().does('answerMeasure', phq9([...nine, 2]), client);
    expect(alarmsOf(story)).toEqual([...one, ...one]);
    expect(story.course.risk.alarms.map(({ answer: by }) => by === null)).toEqual([false, true]);
    expect(story.refusal('answerMeasure', phq9([...nine, 2]), client)).toBe('same-sheet');
    expect(alarmsOf(answered().does('answerMeasure', phq9(nine), client))).toEqual([...one, ...one]);
  });

  test('is none when it is the clinician who types the sheet again', () => {
    expect(answered().refusal('answerMeasure', phq9([...nine, 2]))).toBe('same-sheet');
    expect(alarmsOf(answered().does('answerMeasure', phq9(nine, { session: 1 })))).toEqual(one);
  });
});

describe('a sheet that is really another has its own alarm', () => {
  const two = [...one, ...one];
  const catchingUp = { today: '2026-01-16' };
  test('the same answers of two days, typed by a clinician within the hour', () => {
    const story = aCourseUnderWay().does('answerMeasure', phq9(nine), { ...catchingUp, on: '2026-01-13' });
    expect(alarmsOf(story)).toEqual(one);
    story.does('answerMeasure', phq9(nine), { ...catchingUp, on: '2026-01-15' });
    expect(alarmsOf(story)).toEqual(two);
    story.does('answerMeasure', phq9(nine), { ...catchingUp, on: '2026-01-14' });
    expect(alarmsOf(story)).toEqual([...two, ...one]);
    expect(story.refusal('answerMeasure', phq9(nine), { ...catchingUp, on: '2026-01-15' })).toBe(
      'same-sheet',
    );
    expect(alarmsOf(story)).toEqual([...two, ...one]);
  });

  test('what is entered for a sheet that was struck out is one sheet, and a second one is another', () => {
    const story = sent();
    const wrong = story.facts.find(({ type }) => type === 'MeasureAnswered')?.seq ?? 0;
    story.does('strikeOut', { seq: wrong, why: 'Wrong day' }, { on: '2026-12-31' });
    story.does('answerMeasure', phq9([...nine, 2]), { on: '2026-12-28' });
    expect(alarmsOf(story)).toEqual(one);
    story.does('answerMeasure', phq9([...nine, 2]), { on: '2026-12-30' });
    expect(alarmsOf(story)).toEqual(two);
  });

  test.each<[string, ReturnType<typeof phq9>, object]>([
    ['another answer on the same day', phq9(nine.with(0, 3)), client],
    ['the same answers for another session of the day', phq9(nine, { session: 2 }), {}],
    ['the same answers, typed by a clinician, of the day before', phq9(nine), { on: '2026-01-12' }],
    [
      'the same answers without the tenth, typed by a clinician, of the day after',
      phq9(nine),
      { on: '2026-01-14' },
    ],
    ['the same answers a week later', phq9(nine), { on: '2026-01-20' }],
    ['the same answers of the client’s own the day after', phq9(nine), { ...client, on: '2026-01-14' }],
    ['the same answers, recorded the day after', phq9(nine), { on: '2026-01-14', today: '2027-01-01' }],
  ])('%s', (_which, sheet, where) => {
    const story = aCourseUnderWay().does('answerMeasure', phq9(nine, { session: 1 }), client);
    expect(alarmsOf(story.does('answerMeasure', sheet, where))).toEqual(two);
  });

  test('a graver answer on the same sheet', () => {
    const story = sent().does('answerMeasure', phq9([...nine.with(8, 2), 2]));
    expect(alarmsOf(story)).toEqual([...one, ['measure', 9, 2]]);
  });

  test('the answers of another day once the alarm was answered', () => {
    const story = aCourseUnderWay().does('answerMeasure', phq9(nine), { ...client, id: 'phq' });
    story.does('answerAlarm', {
      alarm: 'phq.2',
      ...noIntent,
    });
    expect(alarmsOf(story.does('answerMeasure', phq9(nine), { on: '2026-01-14' }))).toEqual(two);
  });
});
