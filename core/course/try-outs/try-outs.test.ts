import { describe, expect, it, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { threadOf, threads } from '#core/course/threads/threads.ts';
import { aCourseAtWork, aCourseAtWorkSince } from '#tests/a-course-at-work.ts';
import { tryOutsMode } from './mode.ts';
import { returningToday } from './returning.ts';
import { tryOutsToday } from './to-tell.ts';

const inMode = (tryOuts: 'none' | 'suggested' | 'agreed' | 'formal') =>
  aCourseAtWork().does('changeProtocolSettings', { settings: { tryOuts }, why: 'The service asks for it' });
const walk = { what: 'Saturday walk: one request', when: 'Saturday', session: 7 };
const agreed = () => aCourseAtWork().does('agreeTryOut', walk, { id: 'walk' });

describe('a try-out (T-11)', () => {
  it('is refused where the course has no work at home (acceptance test 21)', () => {
    expect(inMode('none').refusal('agreeTryOut', walk)).toBe('no-try-outs');
    expect(inMode('none').refusal('tellTryOut', { tryOutId: 'walk', result: 'done' })).toBe('no-try-outs');
    const later = agreed().does('changeProtocolSettings', { settings: { tryOuts: 'none' }, why: 'Too much' });
    expect(returningToday(later.course)).toEqual([]);
  });

  it('is agreed by default, and names a day where tasks are formal', () => {
    expect(tryOutsMode(aCourseAtWork().course)).toBe('agreed');
    expect(inMode('formal').refusal('agreeTryOut', walk)).toBe('due-missing');
    expect(
      inMode('formal').does('agreeTryOut', { ...walk, due: '2026-02-28' }).course.tryOuts.tryOuts,
    ).toHaveLength(1);
    expect(
      inMode('suggested').does('agreeTryOut', walk, { as: 'client' }).course.tryOuts.tryOuts,
    ).toHaveLength(1);
  });

  it('takes the four try-outs of a paper file with their results', () => {
    const paper = [
      {
        session: 5,
        what: 'Tell Tomas on Wednesday that I want to plan the week',
        reviewed: 6,
        result: 'not_yet',
        learned: 'No moment is a good moment unless I choose one',
      },
      {
        session: 7,
        what: 'Saturday walk: one request',
        reviewed: 8,
        result: 'done',
        learned: 'It got loud and he stayed',
      },
      { session: 9, what: 'Write to Ines', reviewed: 10, result: 'done', learned: 'She had missed me' },
      {
        session: 14,
        what: 'Read the plan to Yasmin',
        reviewed: 15,
        result: 'done',
        learned: 'She added a sign I had not seen',
      },
    ] as const;
    const course = aCourseAtWork();
    for (const { session, what, reviewed, result, learned } of paper) {
      const tryOutId = `try-${session}`;
      course
        .does('agreeTryOut', { what, session }, { id: tryOutId })
        .does('tellTryOut', { tryOutId, result, learned })
        .does('reviewTryOut', { tryOutId, session: reviewed });
    }
    const kept = course.course.tryOuts.tryOuts.map(({ what, session, told, reviews }) => ({
      ...{ session, what, reviewed: reviews[0]?.session },
      ...{ result: told[0]?.result, learned: told[0]?.learned },
    }));
    expect(kept).toEqual(paper);
    expect(returningToday(course.course)).toEqual([]);
  });

  it('is never "failed", and is reviewed only once somebody said how it went', () => {
    expect(agreed().refusal('tellTryOut', { tryOutId: 'walk', result: 'failed' as 'done' })).toBe(
      'form: result not-offered',
    );
    expect(agreed().refusal('reviewTryOut', { tryOutId: 'walk', session: 8 })).toBe('not-told');
    expect(agreed().refusal('tellTryOut', { tryOutId: 'x', result: 'done' })).toBe('no-such-try-out');
  });

  it('is rewritten against its version', () => {
    const course = agreed().does('rewriteTryOut', { ...walk, tryOutId: 'walk', version: 1, planB: 'Sunday' });
    expect(course.course.tryOuts.tryOuts[0]).toMatchObject({ version: 2, planB: 'Sunday' });
    expect(course.refusal('rewriteTryOut', { ...walk, tryOutId: 'walk', version: 1 })).toBe('stale');
    expect(course.refusal('rewriteTryOut', { ...walk, tryOutId: 'x' })).toBe('no-such-try-out');
  });

  it('comes back at the next opening until it was gone through', () => {
    const course = agreed().does('agreeTryOut', { what: 'Write to Ines' }, { id: 'ines-1' });
    const stands = () => returningToday(course.course).map(({ tryOut, stands }) => [tryOut.id, stands]);
    expect(stands()).toEqual([
      ['walk', 'waiting'],
      ['ines-1', 'waiting'],
    ]);
    course.does('tellTryOut', { tryOutId: 'ines-1', result: 'not_yet', moodBefore: 4 }, { as: 'client' });
    expect(stands()).toEqual([
      ['ines-1', 'told'],
      ['walk', 'waiting'],
    ]);
    course.does('reviewTryOut', {
      tryOutId: 'ines-1',
      session: 8,
      gotInTheWay: 'too_hard',
      next: 'keep_trying',
    });
    expect(stands()).toEqual([
      ['walk', 'waiting'],
      ['ines-1', 'keep_trying'],
    ]);
    course.does('tellTryOut', { tryOutId: 'ines-1', result: 'done', moodAfter: 7 });
    course.does('reviewTryOut', { tryOutId: 'ines-1', session: 9 });
    expect(stands()).toEqual([['walk', 'waiting']]);
  });

  it('is seen by client and clinicians alone', () => {
    const { course } = agreed();
    expect(seenBy(course, { as: 'client', by: 'leila' }).tryOuts.tryOuts).toHaveLength(1);
    expect(seenBy(course, { as: 'manager', by: 'm' }).tryOuts.tryOuts).toEqual([]);
  });
});

describe('a thread of work', () => {
  const threaded = () =>
    aCourseAtWorkSince('event', 'moment')
      .does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone' })
      .does(
        'startAnalysis',
        { title: 'Sunday', date: '2026-02-08', personIds: ['tomas'], eventId: 'event', momentId: 'moment' },
        { id: 'analysis' },
      )
      .does('startDecision', { problem: 'When to speak', analysisId: 'analysis' }, { id: 'decision' })
      .does(
        'startRolePlay',
        { scenario: 'Walk', personId: 'tomas', decisionId: 'decision' },
        { id: 'rehearsal' },
      )
      .does(
        'agreeTryOut',
        { what: 'Saturday walk', personIds: ['tomas'], from: { kind: 'role_play', id: 'rehearsal' } },
        { id: 'walk' },
      )
      .does('tellTryOut', { tryOutId: 'walk', result: 'done' })
      .does('agreeTryOut', { what: 'Write to Ines', personIds: ['ines'] }, { id: 'letter' });

  it('is followed from any of its pieces both ways, to the person and the event it hangs on', () => {
    for (const id of ['analysis', 'decision', 'rehearsal', 'walk']) {
      const thread = threadOf(threaded().course, id);
      expect(thread?.steps.map((step) => [step.kind, step.id, step.stands])).toEqual([
        ['analysis', 'analysis', 'draft'],
        ['decision', 'decision', 'open'],
        ['role_play', 'rehearsal', 'started'],
        ['try_out', 'walk', 'done'],
      ]);
      expect(thread).toMatchObject({ personIds: ['tomas'], eventIds: ['event'], momentIds: ['moment'] });
    }
  });

  it('is not mixed with another, and is nothing where there is no such work', () => {
    expect(threadOf(threaded().course, 'letter')?.steps).toHaveLength(1);
    expect(threadOf(threaded().course, 'nothing')).toBeUndefined();
    expect(threads(threaded().course)).toHaveLength(2);
  });

  it('holds together when its beginning was struck out', () => {
    const course = threaded();
    const { seq = 0 } = course.facts.find(({ type }) => type === 'AnalysisStarted') ?? {};
    const thread = threadOf(course.does('strikeOut', { seq, why: 'x' }).course, 'walk');
    expect(thread?.steps.map(({ kind }) => kind)).toEqual(['decision', 'role_play', 'try_out']);
  });
});

describe('a try-out that came from a role play with somebody the client keeps back', () => {
  const client = { as: 'client', by: 'leila' } as const;
  const from = (id: string) => ({ kind: 'role_play', id }) as const;
  const course = aCourseAtWork()
    .does('addPerson', { displayName: 'Vera Zimm', role: 'friend' }, { ...client, id: 'vera' })
    .does('addPerson', { displayName: 'Tom', role: 'friend' }, { ...client, id: 'tom' })
    .does(
      'startRolePlay',
      { scenario: 'On paper', personId: 'vera', kind: 'on_paper' },
      { ...client, id: 'ours' },
    )
    .does('startRolePlay', { scenario: 'In the hour', personId: 'vera' }, { by: 'ana', id: 'together' })
    .does('agreeTryOut', { what: 'At dinner', from: from('together') }, { ...client, id: 'dinner' })
    .does('agreeTryOut', { what: 'On the phone', from: from('ours') }, { ...client, id: 'phone' })
    .does(
      'agreeTryOut',
      { what: 'A walk', personIds: ['vera', 'tom'], from: from('ours') },
      { by: 'ana', id: 'walk' },
    )
    .does('agreeTryOut', { what: 'Tell vera' }, { ...client, id: 'tell' })
    .does('changePerson', { person: 'vera', version: 1, fields: { disclosure: 'not_now' } }, client);
  const seen = () => seenBy(course.course, { as: 'therapist', by: 'ana' }).tryOuts.tryOuts;

  it('goes where the client wrote it, and leads a clinician nowhere where they did', () => {
    expect(seen().map(({ id, what, from: came, personIds }) => ({ id, what, came, personIds }))).toEqual([
      { id: 'walk', what: 'A walk', came: null, personIds: ['tom'] },
      { id: 'tell', what: 'Tell […]', came: undefined, personIds: [] },
    ]);
  });

  it('came from there still when a clinician, who is not shown it, writes it anew', () => {
    const anew = { what: 'A long walk', personIds: ['tom'], tryOutId: 'walk', version: 1 };
    course.does('rewriteTryOut', anew, { by: 'ana' });
    expect(course.course.tryOuts.tryOuts.find(({ id }) => id === 'walk')).toMatchObject({
      what: 'A long walk',
      personIds: ['tom', 'vera'],
      from: from('ours'),
    });
    expect(seen()[0]).toMatchObject({ what: 'A long walk', personIds: ['tom'], from: null });
  });
});

test('a try-out about an event the client keeps back hangs on no event in a clinician’s threads', () => {
  const client = { as: 'client', by: 'leila' } as const;
  const course = aCourseAtWork()
    .does('addEvent', { date: '2026-01', kind: 'other', what: 'The raid' }, { ...client, id: 'raid' })
    .does('agreeTryOut', { what: 'A walk', eventId: 'raid' }, { by: 'ana', id: 'walk' });
  const eventsOf = () => threadOf(seenBy(course.course, { as: 'therapist', by: 'ana' }), 'walk')?.eventIds;
  expect(eventsOf()).toEqual(['raid']);
  course.does('keepEventBack', { event: 'raid' }, client);
  expect(eventsOf()).toEqual([]);
});

test('a try-out reminds the client on the day they chose, here and nowhere else, until they told of it (FT-28)', () => {
  const client = { as: 'client', by: 'leila' } as const;
  const story = aCourseAtWork()
    .does('agreeTryOut', { what: 'Write to Ines' }, { id: 'write' })
    .does('remindOfTryOut', { tryOutId: 'write', remindOn: '2026-02-14' }, { ...client, on: '2026-02-10' });
  const today = (day: string) => tryOutsToday(story.course, day).map(({ id }) => id);
  expect([today('2026-02-13'), today('2026-02-14'), today('2026-02-15')]).toEqual([[], ['write'], []]);
  const other = { tryOutId: 'write', remindOn: '2026-02-14' };
  expect(story.refusal('remindOfTryOut', other)).toBe('not-yours');
  story.does('tellTryOut', { tryOutId: 'write', result: 'done', moodBefore: 3, moodAfter: 6 }, client);
  expect(story.course.tryOuts.tryOuts[0]?.told[0]).toMatchObject({ moodBefore: 3, moodAfter: 6 });
  expect(today('2026-02-14')).toEqual([]);
  expect(story.refusal('remindOfTryOut', other, client)).toBe('told-already');
});

test('a reminder can be taken away again', () => {
  const client = { as: 'client', by: 'leila' } as const;
  const { course } = aCourseAtWork()
    .does('agreeTryOut', { what: 'Write to Ines' }, { id: 'write' })
    .does('remindOfTryOut', { tryOutId: 'write', remindOn: '2026-02-14' }, { ...client, on: '2026-02-10' })
    .does('remindOfTryOut', { tryOutId: 'write', remindOn: null }, { ...client, on: '2026-02-11' });
  expect(tryOutsToday(course, '2026-02-14')).toEqual([]);
});
