import { expect, it } from 'vitest';
import { allianceDue } from '#core/course/alliance/client-due.ts';
import { seenBy } from '#core/course/book.ts';
import { endingLeft, sureAskedAgain } from '#core/course/ending/goodbye-questions.ts';
import { focusAgreed, sheetKey } from '#core/course/sheets/waiting.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { closedOn } from '#tests/a-guided-course.ts';
import { dueForMe } from './measures-due.ts';
import { nextThing } from './next-thing.ts';

const opened = () =>
  aCourse().does('openCourse', {
    client: 'leila',
    therapist: 'ana',
    protocol: sixteen,
  });
const consented = () =>
  opened()
    .does('giveConsent', { item: 'treatment' }, { as: 'client' })
    .does('refuseConsent', { item: 'confidentiality' }, { as: 'client' });
const answered = () =>
  consented()
    .does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [1, 1, 0, 0, 0, 0, 0, 0, 0], session: 1 },
      { as: 'client' },
    )
    .does('markMeasureDeclined', { instrument: 'gad-7', session: 1 }, { as: 'client' });

it('consent comes first, and an answer of no is an answer', () => {
  expect(nextThing(opened().course, '2026-01-13').kind).toBe('consent');
  expect(nextThing(consented().course, '2026-01-13').kind).toBe('measures');
});

it('then come the measures before the next session, without those that are only offered', () => {
  const next = nextThing(consented().course, '2026-01-13');
  expect(next.kind === 'measures' && next.due.map(({ instrument }) => instrument.id)).toEqual([
    'phq-9',
    'gad-7',
  ]);
});

it('then a try-out nobody has told of, then nothing', () => {
  const tried = answered().does('agreeTryOut', { what: 'Ask Tomas for one evening' }, { id: 'evening' });
  expect(nextThing(tried.course, '2026-01-13').kind).toBe('tryOut');
  const told = tried.does('tellTryOut', { tryOutId: 'evening', result: 'not_yet' }, { as: 'client' });
  expect(nextThing(told.course, '2026-01-13').kind).toBe('nothing');
  expect(nextThing(answered().course, '2026-01-13').kind).toBe('nothing');
});

it('then a sheet that was shared: to be answered where it is to be agreed, else to be read once', () => {
  const pattern = {
    selfRep: 'The one who carries',
    otherRep: 'The one who leaves',
    affects: ['alone'],
    defensiveFunction: 'Asking',
    currentExamples: [{ what: 'a' }, { what: 'b' }, { what: 'c' }],
    inRoomExamples: [{ what: 'd' }],
  };
  const protocol = { id: 'dit', edition: '2026.1', preset: 'dit16', sessions: 16, minutes: 50 };
  const course = aCourse()
    .does('openCourse', { client: 'idris', therapist: 'ana', protocol })
    .does('giveConsent', { item: 'treatment' }, { as: 'client' })
    .does('refuseConsent', { item: 'confidentiality' }, { as: 'client' })
    .does('answerMeasure', { instrument: 'phq-9', answers: Array(9).fill(1), session: 1 }, { as: 'client' })
    .does('answerMeasure', { instrument: 'gad-7', answers: Array(7).fill(1), session: 1 }, { as: 'client' })
    .does(
      'answerMeasure',
      { instrument: 'everyday-5', answers: Array(5).fill(2), session: 1 },
      { as: 'client' },
    )
    .does('writeSheet', { sheet: 'ipaf', version: 0, fields: pattern }, { id: 'ipaf' });
  const asks = (leftOut: string[] = []) => {
    const next = nextThing(seenBy(course.course, { as: 'client', by: 'idris' }), '2026-01-13', leftOut);
    return next.kind === 'sheet' ? [next.sheet.asks, next.sheet.name] : next.kind;
  };
  expect(asks()).not.toContain('answer');
  course.does('shareSheet', { entry: 'ipaf', version: 1 });
  expect(asks()).toEqual(['answer', expect.any(String)]);
  expect(asks([sheetKey('ipaf', 1)])).not.toContain('answer');
  expect(focusAgreed(course.course)).toBeUndefined();
  expect(summarise(course.course)).toMatchObject({ focus: null, stage: null });
  expect(summarise(course.course).focusCalled).toBeUndefined();
  course.does('agreeSheet', { entry: 'ipaf', version: 1, answer: 'partly' }, { as: 'client' });
  expect(asks()).not.toContain('answer');
  expect(focusAgreed(course.course)?.version.version).toBe(1);
  // What lists and figures call it, where a form has no problem areas.
  expect(summarise(course.course).focusCalled).toBe(focusAgreed(course.course)?.sheet.name);
});

it('a follow-up is measured anew from a week before its day, whatever was answered before (6.6)', () => {
  const course = closedOn(held(16), '2026-05-05', ['2026-10-27']).does(
    'giveTherapyFeedback',
    { satisfied: 8 },
    { as: 'client' },
  );
  const kind = (today: string) => nextThing(course.course, today).kind;
  expect([kind('2026-05-06'), kind('2026-10-19')]).toEqual(['closed', 'closed']);
  const next = nextThing(course.course, '2026-10-20');
  expect(next.kind === 'measures' && next.due.map(({ instrument }) => instrument.id)).toEqual([
    'phq-9',
    'gad-7',
  ]);
});

it('how sure the client is without the sessions is asked again at a follow-up, once (S004-93)', () => {
  const course = closedOn(held(16), '2026-05-05', ['2026-10-27']).does(
    'giveTherapyFeedback',
    { satisfied: 8 },
    {
      as: 'client',
    },
  );
  const asked = (today: string, leftOut: string[] = []) => sureAskedAgain(course.course, today, leftOut)?.key;
  expect([asked('2026-10-19'), asked('2026-10-20')]).toEqual([undefined, 'sure/2026-10-20']);
  expect(asked('2026-10-20', ['sure/2026-10-20'])).toBeUndefined();
  for (const instrument of ['phq-9', 'gad-7']) {
    course.does(
      'answerMeasure',
      { instrument, answers: Array(instrument === 'phq-9' ? 9 : 7).fill(0) },
      {
        as: 'client',
        on: '2026-10-20',
      },
    );
  }
  expect(nextThing(course.course, '2026-10-20').kind).toBe('followUp');
  course.does('rateLeavingConfidence', { confidence: 9 }, { as: 'client', on: '2026-10-21' });
  expect(nextThing(course.course, '2026-10-21').kind).toBe('closed');
});

const held = (sessions: number) => {
  let course = consented();
  for (let n = 1; n <= sessions; n += 1) {
    course = course.does('holdSession', { minutes: 50, format: 'in_person', startedAt: '10:00' });
  }
  const { session, due } = dueForMe(course.course, '2026-02-13');
  for (const { instrument } of due) {
    course = course.does(
      'markMeasureDeclined',
      { instrument: instrument.id, session: session ?? 1 },
      { as: 'client' },
    );
  }
  return course;
};

it('how the work together is comes after the third session, once (ALLI-4)', () => {
  expect(nextThing(held(2).course, '2026-02-13').kind).toBe('nothing');
  const third = held(3);
  expect(nextThing(third.course, '2026-02-13')).toEqual({ kind: 'together', session: 3 });
  expect(nextThing(third.course, '2026-02-13', ['together/3']).kind).toBe('nothing');
  const numbers = { session: 3, understood: 7, aims: 6, fits: 7, caredFor: 8 };
  const rated = third.does('rateAlliance', numbers, { as: 'client' });
  expect(nextThing(rated.course, '2026-02-13').kind).toBe('nothing');
  expect(allianceDue(held(8).course)).toBe(8);
  expect(allianceDue(held(16).course)).toBe(16);
  expect(allianceDue(closedOn(held(16), '2026-05-05', []).course)).toBe(null);
});

it('the goodbye is offered once the ending is named, one question after another, and not when it was left out', () => {
  const named = held(2).does('listIssue', { words: 'He decides alone' }).does('nameEnding', {});
  const [issue] = named.course.issues.issues;
  const steps = (leftOut: string[] = []) => endingLeft(named.course, leftOut).map(({ key }) => key);
  expect(steps()).toEqual(['feelings', `issue/${issue?.id}`, 'skill', 'sure']);
  expect(steps(['feelings', 'skill', 'sure'])).toEqual([`issue/${issue?.id}`]);
  expect(nextThing(named.course, '2026-02-13').kind).toBe('finishing');
  const told = named.does('tellEndingFeelings', { feelings: ['pride'] }, { as: 'client' });
  expect(endingLeft(told.course, []).map(({ kind }) => kind)).toEqual(['issue', 'skill', 'sure']);
});

it('how it was is asked from the last session on, before the course is closed (E-12)', () => {
  const leftOut = ['together/8', 'together/16'];
  expect(nextThing(held(15).course, '2026-02-13', leftOut).kind).toBe('nothing');
  expect(nextThing(held(16).course, '2026-02-13', leftOut).kind).toBe('feedback');
  expect(nextThing(held(16).course, '2026-02-13', [...leftOut, 'feedback']).kind).toBe('nothing');
});

it('after closing, how it was is asked once, and then there is only what one keeps (E-12)', () => {
  const closed = held(4)
    .does('finishEarly', {
      reason: 'moved',
      words: 'Moves to another town',
      checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
        task,
        how: 'declined' as const,
        words: 'Would rather not',
      })),
      riskChecked: 'checked',
    })
    .does('closeCourse', { outcome: 'moved' });
  expect(nextThing(closed.course, '2026-02-13').kind).toBe('feedback');
  expect(nextThing(closed.course, '2026-02-13', ['feedback']).kind).toBe('closed');
  const said = closed.does('giveTherapyFeedback', { satisfied: 8 }, { as: 'client' });
  expect(nextThing(said.course, '2026-02-13').kind).toBe('closed');
});

it('a try-out of which the client asked to be reminded stands first on that day, before the measures, and on no other', () => {
  const asked = consented()
    .does('agreeTryOut', { what: 'Write to Ines' }, { id: 'write' })
    .does(
      'remindOfTryOut',
      { tryOutId: 'write', remindOn: '2026-02-14' },
      { as: 'client', on: '2026-02-10' },
    );
  expect(nextThing(asked.course, '2026-02-14')).toMatchObject({
    kind: 'tryOutToday',
    tryOut: { id: 'write' },
  });
  expect(nextThing(asked.course, '2026-02-15').kind).toBe('measures');
});
