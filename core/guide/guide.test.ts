import { describe, expect, it } from 'vitest';
import { fold } from '#core/course/book.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { dayAfter, dayOfSession, held, inDispute, opened, scored } from '#tests/a-guided-course.ts';
import { guide } from './guide.ts';

describe('today’s session', () => {
  it('says what it is for, and what it must hold', () => {
    const today = guide(opened().does('tellHopes', { words: 'To sleep.' }).course, dayOfSession(1))?.today;
    expect(today?.purpose).toBe('Welcome, symptoms, safety, hope');
    expect(today?.toDo.find(({ id }) => id === 'I-01')).toMatchObject({ weight: 'must', state: 'done' });
    expect(today?.toDo.find(({ id }) => id === 'MS-03')).toMatchObject({ weight: 'must', state: 'open' });
  });

  it('has the steps X-01 to X-12, each open until the chart shows it', () => {
    const course = scored(held(5), 5, 15)
      .does('recordOpening', { session: 5, answer: 'We argued again.', about: 'event' })
      .does('linkMood', { session: 5, direction: 'event_to_mood', what: 'The call', moodAfter: 2 });
    const steps = guide(course.course, dayOfSession(5))?.today.steps ?? [];
    expect(steps.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, place) => `X-${String(place + 1).padStart(2, '0')}`),
    );
    const done = steps.filter(({ state }) => state === 'done').map(({ id }) => id);
    expect(done).toEqual(['X-02', 'X-03', 'X-04', 'X-08']);
    expect(steps.find(({ id }) => id === 'X-09')?.notes).toEqual(['Session 5 of 16; 11 left.']);
    expect(steps.find(({ id }) => id === 'X-01')?.notes).toEqual([
      'GAD-7 is not answered yet.',
      'Mood-10 is not answered yet.',
    ]);
  });

  it('has every task of the phase, with what can be done once apart from what goes on', () => {
    const initial = guide(opened().does('tellHopes', { words: 'To sleep.' }).course, dayOfSession(1))?.today;
    expect(initial?.phaseTasks).toHaveLength(17);
    const stands = (id: string) => initial?.phaseTasks.find((one) => one.id === id)?.state;
    expect([stands('I-01'), stands('I-02'), stands('I-16')]).toEqual(['done', 'open', 'goes_on']);
    const middle = guide(held(5).course, dayAfter(5))?.today.phaseTasks ?? [];
    expect(middle.map(({ id }) => id)).toEqual(
      Array.from({ length: 16 }, (_, place) => `M-${String(place + 1).padStart(2, '0')}`),
    );
    expect(middle.every(({ state }) => state === 'goes_on')).toBe(true);
    const monthly = guide(opened('monthly-12', 12, 'ipt-maintenance').course, dayOfSession(1))?.today;
    expect(monthly?.phaseTasks.map(({ id }) => id)).toEqual(['I-02', 'I-05', 'I-12', 'I-13', 'I-14']);
  });

  it('leaves out try-outs where the course has none (appendix D test 21)', () => {
    const course = held(4).does('changeProtocolSettings', {
      settings: { tryOuts: 'none' },
      why: 'Their wish.',
    });
    const today = guide(course.course, dayAfter(4))?.today;
    expect(today?.steps.map(({ id }) => id)).not.toContain('X-10');
    expect(today?.tried).toEqual([]);
  });

  it('brings back what was to be tried', () => {
    const course = inDispute(held(4)).does('agreeTryOut', {
      what: 'Ask about Friday',
      personIds: ['tomas'],
      session: 4,
    });
    expect(guide(course.course, dayAfter(4))?.today.tried).toMatchObject([{ what: 'Ask about Friday' }]);
  });

  it('gives the focus’s next strategy with its questions, and the moves of the dispute’s stage', () => {
    const course = inDispute(held(4));
    const [first] = guide(course.course, dayAfter(4))?.today.strategies ?? [];
    expect(first).toMatchObject({
      area: 'role_dispute',
      used: [],
      next: { id: 'RD-1' },
      stage: { id: 'impasse' },
    });
    course
      .does('workStrategy', { session: 4, strategy: 'RD-1' })
      .does('judgeDisputeStage', { disputeId: 'dispute', stage: 'renegotiation', evidence: 'They row.' });
    const [next] = guide(course.course, dayAfter(4))?.today.strategies ?? [];
    expect(next).toMatchObject({
      used: ['RD-1', 'RD-2'],
      next: { id: 'RD-3' },
      stage: { id: 'renegotiation' },
    });
    expect(next?.next?.questions.length).toBeGreaterThan(0);
  });
});

describe('what is measured', () => {
  const due = (course: ReturnType<typeof opened>, today: string) =>
    guide(course.course, today)?.measures.map(({ instrument, state }) => `${instrument} ${state}`);

  it('is PHQ-9 and GAD-7 at every session, and more at the start, half-way and at the end', () => {
    expect(due(opened(), '2026-01-10')).toEqual([
      'phq-9 due',
      'gad-7 due',
      'who-5 due',
      'mspss due',
      'audit-c due',
      'everyday-5 due',
      'mood-10 due',
    ]);
    expect(due(scored(held(3), 3, 15), dayOfSession(3))).toEqual([
      'phq-9 answered',
      'gad-7 due',
      'mood-10 due',
    ]);
    expect(due(held(7), dayAfter(7))).toEqual([
      'phq-9 due',
      'gad-7 due',
      'who-5 due',
      'mspss due',
      'everyday-5 due',
      'mood-10 due',
    ]);
    expect(due(held(15), dayAfter(15))).toEqual([
      'phq-9 due',
      'gad-7 due',
      'who-5 due',
      'mspss due',
      'everyday-5 due',
      'mood-10 due',
    ]);
  });

  it('does not switch the measure of support inside a course', () => {
    const course = opened().does('answerMeasure', { instrument: 'osss-3', answers: [2, 3, 3], session: 1 });
    expect(due(course, '2026-01-10')).toContain('osss-3 answered');
  });
});

describe('the ending', () => {
  it('is to be named at session 12 of 16, and is late afterwards (E-01, MS-19)', () => {
    const naming = (n: number) => guide(held(n).course, dayAfter(n))?.ending.naming;
    expect([10, 11, 12].map(naming)).toEqual(['not_yet', 'name_it', 'late']);
    expect(guide(held(12).does('nameEnding', {}).course, dayAfter(12))?.ending.naming).toBe('named');
  });

  it('asks its tasks E-01 to E-12 as their sessions come', () => {
    const ending = guide(held(13).does('nameEnding', {}).course, dayAfter(13))?.ending;
    expect(ending?.tasks.map(({ id }) => id)).toEqual(ipt.ending.tasks);
    const state = (id: string) => ending?.tasks.find((one) => one.id === id)?.state;
    expect([state('E-01'), state('E-02'), state('E-07'), state('E-10')]).toEqual([
      'done',
      'due',
      'due',
      'not_yet',
    ]);
  });
});

describe('honesty about a treatment that has not helped enough (E-11)', () => {
  const scored = (from: number, to: number) => {
    const answers = (total: number) =>
      Array.from({ length: 9 }, (_, at) => Math.min(2, Math.max(0, total - 2 * at)));
    return [from, to].reduce(
      (course, total, at) =>
        course.does(
          'answerMeasure',
          { instrument: 'phq-9', answers: answers(total) },
          { on: dayOfSession(at + 1) },
        ),
      held(13),
    );
  };
  const state = (course: ReturnType<typeof held>) =>
    guide(course.course, dayAfter(13))?.ending.tasks.find(({ id }) => id === 'E-11')?.state;

  it('is not asked for in remission, nor before the ending is in sight where the score has halved', () => {
    expect(state(scored(14, 4))).toBe('not_needed');
    expect(state(scored(14, 7))).toBe('not_needed');
    expect(state(scored(14, 7).does('nameEnding', {}))).toBe('not_needed');
    expect(state(scored(16, 12))).toBe('due');
    expect(state(scored(16, 11).does('nameEnding', {}))).toBe('due');
    expect(state(scored(14, 12))).toBe('due');
    expect(state(held(13))).toBe('due');
  });
});

describe('the prompts', () => {
  it('put an open alarm before everything, and say each thing once', () => {
    const course = held(12).does('raiseAlarm', { words: 'A text in the night.' });
    const prompts = guide(course.course, dayAfter(12))?.prompts ?? [];
    expect(prompts[0]?.title).toBe('An alarm is open');
    const sources = prompts.map(({ source }) => source.id);
    expect(sources).toContain('MS-19');
    expect(sources).not.toContain('PD-19');
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
  });

  it('each say where they come from', () => {
    for (const { source } of guide(held(9).course, dayAfter(9))?.prompts ?? []) {
      expect(source.from).toMatch(/reference/);
    }
  });

  it('ask again about what was eased and about medication when their session comes (M-10, M-11)', () => {
    const course = held(7)
      .does('giveSickRole', {
        mode: 'full',
        eased: [{ obligation: 'The club', reviewBySession: 8 }],
        recovery: ['Come'],
      })
      .does('considerMedication', { decision: 'IPT first', with: 'GP', reviewBySession: 6 });
    const sources = guide(course.course, dayAfter(7))?.prompts.map(({ source }) => source.id);
    expect(sources).toEqual(expect.arrayContaining(['M-10', 'M-11']));
  });
});

it('the guide reads every beginning of a course without falling over', () => {
  const { facts } = inDispute(scored(held(13), 13, 12)).does('nameEnding', {});
  for (let until = 1; until <= facts.length; until += 1) {
    expect(guide(fold('course-1', facts.slice(0, until)), '2026-06-01')).not.toBeNull();
  }
});

it('monthly meetings have their own plan and no sick role', () => {
  const course = held(3, opened('monthly-12', 12, 'ipt-maintenance'));
  const found = guide(course.course, dayAfter(3));
  expect(found?.today.purpose).toBe('The month behind and the month ahead');
  expect(found?.position).toMatchObject({ session: 4, sessions: 12, phase: 'middle' });
  expect(found?.milestones.map(({ id }) => id)).not.toContain('MS-06');
});
