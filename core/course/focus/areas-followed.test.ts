import { describe, expect, it } from 'vitest';
import { dueDomains } from '#core/course/fidelity/score.ts';
import { draftFormulation } from '#core/course/formulation/draft.ts';
import { guide } from '#core/guide/guide.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { unknownKeys } from '#core/guide/unknown-keys.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aForm } from '#tests/a-form.ts';
import { dayAfter, held, inDispute, opened, people } from '#tests/a-guided-course.ts';
import { areasFollowed, roomFollowed } from './areas-followed.ts';
import { areasNotRated } from './areas-weighed.ts';
import { suggestFocus } from './suggest.ts';

const source = { sources: ['a test'] };
const lostSelf = {
  id: 'grief_lost_healthy_self',
  room: 'grief',
  name: 'Grief for the healthy self',
  clientLabel: 'Losing who I was before I was ill',
  clientSays: 'I miss the person I was.',
  needsDeceased: false,
  strategies: [
    {
      id: 'LS-1',
      title: 'The self before the illness',
      questions: ['Who were you?'],
      captures: 'It',
      use: 'usual',
    },
  ],
  strategiesAre: 'alone',
  ...source,
} as const;
const insecurity = {
  id: 'role_insecurity',
  room: 'interpersonal_deficits',
  name: 'Role insecurity',
  clientLabel: 'Feeling unsure among people',
  clientSays: 'I never know whether I belong.',
  needsSignOff: true,
  ...source,
} as const;
const form = aForm({
  areas: [lostSelf, insecurity],
  focus: { areas: ['grief', 'role_dispute', 'grief_lost_healthy_self', 'role_insecurity'] },
});
const bySheet = aForm(
  {
    focus: { areas: [], bySheet: 'ipaf' },
    sheets: [
      {
        id: 'ipaf',
        name: 'Pattern',
        clientLabel: 'Our pattern',
        says: 'The pattern.',
        fields: [{ id: 'self', name: 'How I see myself', kind: 'text' }],
        writes: ['therapist'],
        sees: ['client'],
        shown: 'when_shared',
        kept: 'versions',
        agreed: true,
        offered: ['initial'],
        ...source,
      },
    ],
  },
  'by-sheet',
);
const begun = () => people(opened('ipt16-default', 16, 'of-its-own', [form]));
const why = 'It began there.';
const rated = (area: string, temporalLink = 3) => ({
  area,
  present: 'present' as const,
  temporalLink,
  evidence: ['Said so'],
  against: [],
});

describe('the areas of a form of therapy', () => {
  it('are its own, each worked on in one of the four rooms', () => {
    const { course } = begun();
    expect(areasFollowed(course).map(({ id, room, name }) => [id, room, name])).toEqual([
      ['grief', 'grief', 'Grief'],
      ['role_dispute', 'role_dispute', 'Role dispute'],
      ['grief_lost_healthy_self', 'grief', 'Grief for the healthy self'],
      ['role_insecurity', 'interpersonal_deficits', 'Role insecurity'],
    ]);
    expect(areasNotRated(course)).toHaveLength(4);
    expect(areasFollowed(opened().course).map(({ id }) => id)).toEqual([
      'grief',
      'role_dispute',
      'role_transition',
      'interpersonal_deficits',
    ]);
  });

  it('can be chosen by their rooms’ rules: nobody has to have died for the loss of the healthy self', () => {
    const course = begun();
    expect(course.refusal('chooseFocus', { area: 'grief', people: ['tomas'], why })).toBe(
      'grief_requires_deceased',
    );
    expect(course.refusal('chooseFocus', { area: 'role_transition', oldRole: 'a', newRole: 'b', why })).toBe(
      'area-not-offered',
    );
    expect(course.refusal('rateArea', rated('single_parent_family'))).toBe('no-such-area');
    const chosen = course.does('chooseFocus', { area: 'grief_lost_healthy_self', why });
    expect(roomFollowed(chosen.course, 'grief_lost_healthy_self')).toBe('grief');
  });

  it('are set aside one by one, and agreed with the supervisor, where the one chosen comes last', () => {
    const course = begun();
    const rejected = ['grief', 'role_dispute'].map((area) => ({ area, why: 'It does not fit.' }));
    const focus = { area: 'role_insecurity', why, rejected };
    expect(course.refusal('chooseFocus', focus)).toBe('deficits_requires_rejection');
    const all = [...rejected, { area: 'grief_lost_healthy_self', why: 'Nothing was lost.' }];
    expect(course.refusal('chooseFocus', { ...focus, rejected: all })).toBe('area_needs_supervisor');
    course.does('chooseFocus', { ...focus, rejected: all, supervisorAgrees: 'Talked over on Monday.' });
    expect(course.course.focus.foci).toHaveLength(1);
  });

  it('are suggested as the four are, the one in the room of isolation last', () => {
    const { course } = begun()
      .does('rateArea', rated('role_insecurity'))
      .does('rateArea', rated('grief_lost_healthy_self', 1));
    expect(suggestFocus(course)).toMatchObject({ state: 'suggested', primary: 'grief_lost_healthy_self' });
    expect(suggestFocus(course).reasons.map(({ rule }) => rule)).toContain('SEL-3');
  });

  it('are told in the form’s words to therapist, client, lists and the drafted formulation', () => {
    const course = begun().does('chooseFocus', {
      area: 'grief_lost_healthy_self',
      why,
      whyForClient: 'You miss her.',
    });
    const now = held(4, course).course;
    expect(guide(now, dayAfter(4))?.today.strategies).toMatchObject([
      { room: 'grief', called: 'Grief for the healthy self', used: [], next: { id: 'LS-1' } },
    ]);
    expect(draftFormulation(now, '2026-02-10').narrative).toContain('“Losing who I was before I was ill”');
    expect(summarise(now)).toMatchObject({
      focus: 'grief_lost_healthy_self',
      focusRoom: 'grief',
      focusCalled: 'Grief for the healthy self',
    });
    expect(course.refusal('workStrategy', { session: 4, strategy: 'LS-2' })).toBe('no-such-strategy');
    course.does('workStrategy', { session: 4, strategy: 'LS-1' });
    expect(guide(course.course, dayAfter(4))?.today.strategies[0]?.used).toEqual(['LS-1']);
    expect(roadmap(course.course, dayAfter(4))?.focus).toEqual([]);
  });

  it('are rated on their own items of fidelity, else on those of their room', () => {
    const domains = [
      { id: 'F-G1', area: 'grief' },
      { id: 'F-LS1', area: 'grief_lost_healthy_self' },
      { id: 'F-N1', area: 'interpersonal_deficits' },
    ].map((one) => ({
      ...one,
      title: '',
      good: '',
      initial: 'not_due' as const,
      middle: 'due' as const,
      ending: 'not_due' as const,
    }));
    expect(dueDomains(domains, 'middle', [{ area: 'grief_lost_healthy_self', room: 'grief' }])).toEqual([
      'F-LS1',
    ]);
    expect(
      dueDomains(domains, 'middle', [{ area: 'role_insecurity', room: 'interpersonal_deficits' }]),
    ).toEqual(['F-N1']);
  });

  it('keep their words when the course goes on under a form that does not have them', () => {
    const course = inDispute();
    expect(course.refusal('rateArea', rated('role_insecurity'))).toBe('no-such-area');
    expect(roomFollowed(course.course, 'role_dispute')).toBe('role_dispute');
  });
});

describe('a form of therapy whose focus comes from a sheet', () => {
  const course = () => people(opened('ipt16-default', 16, 'by-sheet', [bySheet]));

  it('has no areas to weigh, and chooses none', () => {
    expect(areasFollowed(course().course)).toEqual([]);
    expect(areasNotRated(course().course)).toEqual([]);
    expect(course().refusal('chooseFocus', { area: 'grief', people: ['father'], why })).toBe(
      'area-not-offered',
    );
  });

  it('agrees its formulation without one', () => {
    const agreed = (from: ReturnType<typeof opened>) =>
      from
        .does('writeFormulation', { version: 0, narrative: 'The pattern.' })
        .does('shareFormulation', { version: 1, unratedBecause: 'Not asked.' });
    const answer = { version: 1, answer: 'agrees' as const };
    expect(agreed(course()).does('agreeFormulation', answer).course.formulation.answers).toHaveLength(1);
    expect(agreed(opened()).refusal('agreeFormulation', answer)).toBe('no-focus');
  });
});

it('a form that names an area or a sheet nobody knows is told so', () => {
  const wrong = { ...form, focus: { ...form.focus, areas: ['nowhere'], bySheet: 'nothing' } };
  expect(unknownKeys(wrong)).toEqual([
    'focus.areas[0]: there is no problem area called nowhere.',
    'focus.bySheet: this protocol has no sheet called nothing.',
  ]);
});
