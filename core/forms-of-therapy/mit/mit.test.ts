import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { windowAt } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { dueIn } from '#tests/a-shipped-form.ts';
import { seen } from '#tests/drifts-seen.ts';

const form = protocolOf('mit', '2026.1');
if (!form) throw new Error('There is no MIT.');
const preset = presetOf(form, 'mit-open');
const aCourse = () => opened('mit-open', 48, 'mit');
const due = dueIn(form, preset);
const moment = {
  when: 'Tuesday, nine o’clock',
  where: 'The kitchen at work',
  who: ['Ilse'],
  narrative: 'I asked whether she had a minute. She looked at the clock.',
  emotions: ['ashamed'],
  action: 'I went back to my desk.',
};

describe('MIT, a therapy of its own', () => {
  it('has two macro-phases, no areas, no sick role, and reviews in place of a count', () => {
    expect([1, 12, 13, 44, 45].map((session) => windowAt(preset, session)?.id)).toEqual([
      'shared-formulation',
      'shared-formulation',
      'change-promoting',
      'change-promoting',
      'integration',
    ]);
    expect(preset.openEnded).toEqual({ reviewEvery: 12, sheet: 'mit-review' });
    expect(form.focus).toMatchObject({ areas: [], bySheet: 'mit-schema' });
    expect(form.settings).toMatchObject({ sickRole: 'none', relationshipUse: 'metacommunication' });
    expect(primaryMeasure(form)).toBe('phq-9');
  });

  it('asks for three moments by 8, the schema by 12 and a review after each twelve', () => {
    expect(['MS-MT2', 'MS-MT3', 'MS-MT4', 'MS-MT5', 'MS-MT6'].map(due)).toEqual([8, 12, 12, 24, 36]);
  });

  it('counts single moments as they are written, by the client too', () => {
    const course = held(8, aCourse());
    const state = () =>
      guide(course.course, dayAfter(8))?.milestones.find(({ id }) => id === 'MS-MT2')?.state;
    expect(state()).toBe('overdue');
    for (const as of ['therapist', 'client', 'therapist'] as const)
      course.does(
        'writeSheet',
        { sheet: 'mit-episode', version: 0, fields: moment },
        { as, on: dayOfSession(8) },
      );
    expect(state()).toBe('done');
  });

  it('misses a review once twelve sessions are over', () => {
    const course = held(12, aCourse());
    expect(seen(course, 'PD-MT2', dayAfter(12))).toBe('The review is overdue.');
    course.does(
      'writeSheet',
      {
        sheet: 'mit-review',
        version: 0,
        fields: { session: 12, changed: 'She says what she wishes to her sister.', goOn: 'go_on' },
      },
      { on: dayAfter(12) },
    );
    expect(seen(course, 'PD-MT2', dayAfter(12))).toBeUndefined();
  });

  it('takes talk of the two of them and of the past for the work', () => {
    const course = held(6, aCourse());
    for (const session of [5, 6]) course.does('tagTime', { session, past: 60, symptoms: 0, advice: 0 });
    expect(seen(course, 'PD-11', dayAfter(6))).toBeUndefined();
    expect(form.deviations.some(({ id }) => id === 'PD-12' || id === 'PD-20')).toBe(false);
  });

  it('is rated on staying at the rung reached', () => {
    expect(form.fidelity.find(({ id }) => id === 'F-MT3')).toMatchObject({ initial: 'due', middle: 'due' });
  });

  it('draws the schema as a chain from the wish to how one copes, and the ladder as one', () => {
    const pictures = form.sheets.flatMap(({ picture }) => (picture ? [[picture.as, picture.fields[0]]] : []));
    expect(pictures).toEqual([
      ['chain', 'wish'],
      ['ladder', 'monitoring'],
    ]);
  });

  it('asks for its ending from the session on which it begins, however early, and never before', () => {
    const purpose = (course: ReturnType<typeof aCourse>, session: number) =>
      guide(course.course, dayAfter(session))?.today.purpose;
    const early = held(19, aCourse());
    expect(purpose(early, 19)).toBe('Seeing the schema as a schema; the healthy self; agency');
    early.does('nameEnding', { words: 'We stop before the summer.' }, { on: dayAfter(19) });
    expect(purpose(early, 20)).toBe('Joining it up; setbacks; goodbye is near');
    early.does(
      'recontract',
      { sessions: 20, aim: 'Say goodbye', why: 'She moves away' },
      { on: dayAfter(19) },
    );
    const last = guide(early.course, dayAfter(20))?.today;
    expect(last?.purpose).toContain('Goodbye');
    expect(last?.toDo.map(({ id }) => id)).toEqual(expect.arrayContaining(['MT-13', 'E-10']));
    expect(purpose(held(50, aCourse()), 51)).toBe('Exploring in life; the minds of others');
  });

  it('keeps its phases and reviews where they are, whatever session the next review is agreed for', () => {
    const course = held(8, aCourse()).does(
      'recontract',
      { sessions: 24, aim: 'To look again', why: 'The review' },
      { on: dayOfSession(8) },
    );
    const now = guide(course.course, dayAfter(8));
    expect(now).toMatchObject({ phase: { now: 'initial' }, position: { session: 9, sessions: 24 } });
    expect(now?.milestones.find(({ id }) => id === 'MS-MT6')?.due).toBe(36);
    expect(now?.today.purpose).toBe('The schema put together and agreed; first review');
  });

  it('asks for no review beyond an end that was agreed', () => {
    const course = held(20, aCourse())
      .does('nameEnding', { words: 'Four more.' }, { on: dayOfSession(20) })
      .does(
        'recontract',
        { sessions: 24, aim: 'To finish', why: 'As the review said.' },
        { on: dayOfSession(20) },
      );
    const now = (session: number) => guide(held(session, course).course, dayAfter(session));
    expect(now(20)).toMatchObject({ phase: { now: 'ending' }, position: { session: 21, sessions: 24 } });
    expect(now(23)?.milestones.map(({ id }) => id)).not.toContain('MS-MT6');
  });
});
