import { describe, expect, it } from 'vitest';
import { obstaclesToClosing } from '#core/course/closing/what-closing-needs.ts';
import { guide } from '#core/guide/guide.ts';
import { phaseCalled } from '#core/protocols/phase-called.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { windowAt } from '#core/protocols/protocol/windows.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { dueIn } from '#tests/a-shipped-form.ts';
import { seen } from '#tests/drifts-seen.ts';

const form = protocolOf('dit', '2026.1');
if (!form) throw new Error('There is no DIT.');
const preset = presetOf(form, 'dit16');
const aCourse = () => opened('dit16', 16, 'dit');
const due = dueIn(form, preset);
const terms = {
  version: 0,
  sessions: 16,
  minutes: 50,
  ends: '2026-04-24',
  attendancePolicy: 'Tell me the day before.',
  emergencyArrangements: 'The duty telephone.',
};

describe('DIT, a therapy of its own', () => {
  it('is of its own family, extends nothing, and has neither areas nor a sick role', () => {
    expect(form).toMatchObject({ family: 'dit', credentials: ['dit'], areas: [] });
    expect(form.focus).toMatchObject({ areas: [], bySheet: 'ipaf' });
    expect(form.settings).toMatchObject({
      sickRole: 'none',
      tryOuts: 'none',
      pastWork: 'developmental_link',
      relationshipUse: 'mentalising_transference',
    });
    expect(form.about?.notTheSameAs[0]).toContain('Interpersonal Psychotherapy');
  });

  it('has the pattern by 4, the work on it to 12 and the goodbye to 16, in the client’s words', () => {
    expect(
      [4, 5, 12, 13].map((session) => phaseCalled(form, windowAt(preset, session))?.clientLabel),
    ).toEqual(['Finding the pattern', 'Working on the pattern', 'Working on the pattern', 'Saying goodbye']);
  });

  it('asks for each thing in its own session: the pattern at 4, the letter at 13 and 16', () => {
    expect(['MS-DT2', 'MS-DT3', 'MS-13', 'MS-DT4', 'MS-19', 'MS-DT5', 'MS-DT6'].map(due)).toEqual([
      3, 4, 4, 5, 12, 13, 16,
    ]);
  });

  it('measures PHQ-9 and GAD-7 at every session, and recovery asks for both', () => {
    expect(primaryMeasure(form)).toBe('phq-9');
    expect(form.measures.map(({ oneOf, when }) => [oneOf[0], when[0]])).toEqual([
      ['phq-9', 'every_session'],
      ['gad-7', 'every_session'],
      ['everyday-5', 'assessment'],
    ]);
    expect(form.measures[0]?.leads?.recovery).toBe('with_gad_7');
  });

  it('agrees a contract for the pattern, where IPT asks for a focus first', () => {
    const goals = (course: ReturnType<typeof opened>) =>
      course
        .does('setGoal', { text: 'Sleep six hours', type: 'symptom' })
        .does('setGoal', { text: 'Leave one thing to somebody else each week', type: 'interpersonal' });
    expect(goals(opened()).refusal('agreeContract', terms)).toBe('no-focus');
    const { course } = goals(aCourse()).does('agreeContract', terms);
    expect(course.contract.versions[0]?.focus).toBe('ipaf');
  });

  it('misses a pattern not agreed by 4 and a letter not given at 13; either may be passed over or given', () => {
    const late = held(13, aCourse());
    expect([seen(late, 'PD-DT1', dayAfter(13)), seen(late, 'PD-DT3', dayAfter(13))]).toEqual([
      'No pattern has been agreed.',
      'The letter has not been given.',
    ]);
    expect(seen(held(3, aCourse()), 'PD-DT1', dayAfter(3))).toBeUndefined();
    const blocked = () => guide(late.course, dayAfter(13))?.phase.heldBackBy.map(({ id }) => id) ?? [];
    expect(guide(held(5, aCourse()).course, dayAfter(5))?.phase.heldBackBy.map(({ id }) => id)).toContain(
      'MS-DT3',
    );
    late.does('passBlock', { milestone: 'MS-DT3', why: 'He would rather go on with the draft.' });
    expect(seen(late, 'PD-DT1', dayAfter(13))).toBeUndefined();
    expect(blocked()).not.toContain('MS-DT3');
  });

  it('is not closed as completed before the letter was given at last, talked about and written anew, or the reason said', () => {
    const letter = (word: string) =>
      Object.fromEntries(
        ['pattern', 'journey', 'changes', 'remaining', 'farewell'].map((field) => [field, word]),
      );
    const course = held(16, aCourse()).does('nameEnding', {});
    const waits = () =>
      obstaclesToClosing(course.course, 'completed').filter(({ milestone }) => milestone === 'MS-DT6');
    const writes = (word: string, version: number) =>
      course
        .does('writeSheet', { sheet: 'goodbye-letter', version, fields: letter(word) }, { id: `w${version}` })
        .does('shareSheet', { entry: 'w0', version: version + 1 });
    expect(waits()).toHaveLength(1);
    writes('First', 0);
    expect(waits()[0]?.because).toContain('a comment of the client’s');
    course.does(
      'commentSheet',
      { entry: 'w0', version: 1, words: 'Too kind', session: 14 },
      { as: 'client' },
    );
    expect(waits()[0]?.because).toContain('version 2');
    expect(course.refusal('closeCourse', { outcome: 'completed' })).toBe('not-ended');
    writes('Last', 1);
    expect(waits()).toEqual([]);
    const without = held(16, aCourse());
    without.does('passBlock', { milestone: 'MS-DT6', why: 'She wanted no letter.' });
    expect(obstaclesToClosing(without.course, 'completed').map(({ milestone }) => milestone)).not.toContain(
      'MS-DT6',
    );
  });

  it('finds no drift in talk of the past or of the two of them, which in IPT is one', () => {
    const much = (course: ReturnType<typeof opened>) =>
      held(6, course)
        .does('tagTime', { session: 5, past: 60, symptoms: 0, advice: 0 })
        .does('tagTime', { session: 6, past: 60, symptoms: 0, advice: 0 });
    expect(seen(much(opened()), 'PD-11')).toBeTruthy();
    expect(seen(much(aCourse()), 'PD-11')).toBeUndefined();
    expect(form.deviations.map(({ id }) => id)).not.toContain('PD-12');
    expect(form.techniques.find(({ technique }) => technique === 'T-08')?.use).toBe('emphasised');
  });

  it('is rated on what is used of here and now', () => {
    expect(form.fidelity.find(({ id }) => id === 'F-DT4')).toMatchObject({ middle: 'due' });
    const rated = held(8, aCourse()).does('rateFidelity', {
      session: 8,
      ratings: [{ domain: 'F-DT4', adherence: 3, competence: 2 }],
    });
    expect(rated.course.fidelity.ratings).toHaveLength(1);
    expect(
      held(8).refusal('rateFidelity', { session: 8, ratings: [{ domain: 'F-DT4', adherence: 3 }] }),
    ).toBe('not-of-this-protocol');
  });

  it('keeps one pattern: a second is refused, and what is written again is its next version (S000-49)', () => {
    const pattern = (version: number, selfRep: string) => ({
      ...{ sheet: 'ipaf', version },
      fields: {
        ...{ selfRep, otherRep: 'Somebody busy', affects: ['lonely'], defensiveFunction: 'Being sent away' },
        ...{ currentExamples: [], inRoomExamples: [] },
      },
    });
    const story = held(3, aCourse()).does('writeSheet', pattern(0, 'In the way'));
    expect(story.refusal('writeSheet', pattern(0, 'Another'))).toBe('stale');
    const { entries } = story.does('writeSheet', pattern(1, 'In the way of all')).course.sheets;
    expect(entries.map(({ sheet, versions }) => [sheet, versions.length])).toEqual([['ipaf', 2]]);
  });

  it('draws the pattern from self, other, feeling and what it protects from, and asks for three examples and one', () => {
    const ipaf = form.sheets.find(({ id }) => id === 'ipaf');
    expect(ipaf?.picture).toEqual({
      as: 'pattern',
      fields: ['selfRep', 'otherRep', 'affects', 'defensiveFunction'],
    });
    expect(
      ipaf?.fields.flatMap((field) => (field.kind === 'rows' ? [[field.id, field.atLeast]] : [])),
    ).toEqual([
      ['currentExamples', 3],
      ['inRoomExamples', 1],
    ]);
  });
});
