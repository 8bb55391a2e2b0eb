import { expect, test } from 'vitest';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { suggestFocus } from '#core/course/focus/suggest.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import { ratedAt } from '#core/course/goals/standing.ts';
import { lookBack } from '#core/course/timeline/look-back.ts';
import { aCourse } from '#tests/a-course.ts';
import { nothingFound, sixteen, sixteenWeeks } from '#tests/a-course-under-way.ts';
import type { FormOf } from './book.ts';
import { seenBy } from './book.ts';

/** The first half of the role-dispute case, entered as a therapist enters a paper file. */
const people: [string, FormOf<'addPerson'>][] = [
  [
    'tomas',
    {
      displayName: 'Tomas',
      role: 'partner',
      roleWords: 'husband',
      ring: 1,
      living: 'living',
      contactFrequency: 'daily',
      contactWords: 'daily, by phone when away',
      satisfying: ['Funny, kind with the children'],
      unsatisfying: ['Decides and announces'],
      myExpectations: [{ text: 'To be asked; two evenings a week', said: 'no' }],
      theirExpectations: [{ text: 'Support for the new post' }],
      recentChanges: [{ on: '2025-09-01', what: 'took a regional post, away two nights a week' }],
      conflict: { level: 8, words: 'high' },
      support: [{ type: 'practical' }],
      onsetLinked: { answer: 'linked', note: 'PRIVATE onset note' },
      areaTags: ['role_dispute'],
      safety: 'safe',
      privateNote: 'PRIVATE person note',
    },
  ],
  [
    'noor',
    {
      displayName: 'Noor',
      role: 'child',
      roleWords: 'daughter, 8',
      ring: 1,
      support: [{ type: 'affirmation', words: 'affection' }],
    },
  ],
  ['father', { displayName: 'Father', role: 'father', ring: 3, living: 'deceased', deathDate: '2014-03-02' }],
];
const events: FormOf<'addEvent'>[] = [
  { date: '2014-03-02', kind: 'death', what: 'Father died', people: ['father'], mood: 3 },
  { date: '2014-06', kind: 'episode', what: 'First episode, six months, recovered', mood: 2 },
  {
    date: '2025-09-01',
    kind: 'change_role',
    what: 'Tomas took the regional post',
    people: ['tomas'],
    mood: 5,
  },
  { date: '2025-09-22', kind: 'symptom_onset', what: 'Mood fell; waking at four', mood: 4 },
  {
    date: '2026-01-02',
    kind: 'conflict',
    what: 'Argument about the holidays; then silence',
    people: ['tomas'],
    mood: 2,
    hypothesis: 'PRIVATE hypothesis',
  },
];

function roleDispute() {
  const story = aCourse()
    .does('openCourse', {
      client: 'leila',
      therapist: 'ana',
      protocol: sixteen,
    })
    .does('giveConsent', { item: 'treatment' })
    .does('giveConsent', { item: 'supervision' })
    .does('giveConsent', { item: 'contact', whom: 'Sister' })
    .does('refuseConsent', { item: 'contact', whom: 'Husband' })
    .does('tellHopes', { words: 'To sleep, and to stop feeling that I am a bad mother and a worse wife.' })
    .does('decideSuitability', {
      mainProblem: 'depression',
      linkedToRelationships: 'yes',
      answers: [{ rule: 'SU-12', answer: 'partly', note: 'PRIVATE rule note' }],
      screen: nothingFound,
      decision: 'suitable',
      reasons: ['PRIVATE reason'],
      notes: 'PRIVATE: asked alone about safety at home: none.',
    })
    .does('reviewSymptoms', { began: '2025-09-22', pastEpisodes: 1, notes: 'PRIVATE review note' })
    .does('screenExclusions', {
      answers: [{ item: 'trauma', found: 'not_found', note: 'PRIVATE screening' }],
    })
    .does('tellDiagnosis', { called: 'Depressive episode, moderate', workingNote: 'PRIVATE working note' })
    .does('giveSickRole', {
      mode: 'full',
      eased: [{ obligation: 'After-school club', how: 'A colleague covers it', reviewBySession: 8 }],
      kept: ['Teaching', 'School run on Mondays and Fridays'],
      recovery: ['Come each week', 'Try one thing between sessions'],
      sharedWith: ['Headteacher'],
    })
    .does(
      'considerMedication',
      { taking: [], decision: 'IPT first; review at session 6', with: 'GP', reviewBySession: 6 },
      { on: '2026-01-20' },
    );
  for (const [id, person] of people) story.does('addPerson', person, { id, on: '2026-01-27' });
  story.does('describeNetwork', { version: 0, patternNotes: 'PRIVATE pattern' });
  for (const event of events) story.does('addEvent', event);
  for (const words of [
    'Tomas decides without me',
    'I have lost Ines',
    'I cannot say no at school',
    'Carmen',
  ]) {
    story.does('listIssue', { words });
  }
  const rated = (over: Partial<FormOf<'rateArea'>>) => ({ note: 'PRIVATE rating', ...over });
  story
    .does('rateArea', { area: 'grief', present: 'absent', evidence: ['PRIVATE: mourned'], ...rated({}) })
    .does('rateArea', {
      area: 'role_dispute',
      present: 'present',
      evidence: ['PRIVATE: onset three weeks after the post'],
      ...rated({
        distress: 7,
        temporalLink: 3,
        emotionalCharge: 3,
        activeNow: 3,
        clientSeesIt: 3,
        workable: 2,
      }),
    })
    .does('rateArea', {
      area: 'role_transition',
      present: 'possible',
      evidence: ['PRIVATE: her days too'],
      ...rated({ temporalLink: 2, workable: 1 }),
    })
    .does('rateArea', { area: 'interpersonal_deficits', present: 'absent', evidence: ['PRIVATE: warm ties'] })
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      stage: 'impasse',
      why: 'PRIVATE rationale',
      whyForClient: 'Nobody asked me, and I never said.',
      rejected: [{ area: 'grief', why: 'PRIVATE rejection' }],
      supervisorAgrees: 'PRIVATE supervisor',
    })
    .does('drawCycle', {
      title: 'PRIVATE cycle',
      nodes: [{ id: 'n1', key: 'mood', text: 'PRIVATE: Low, useless' }],
    })
    .does('writeFormulation', {
      version: 0,
      clientsWords: 'Nobody asked me, and I never said.',
      workingNote: 'PRIVATE formulation note',
    })
    .does('shareFormulation', { version: 1 }, { on: '2026-01-27' })
    .does('agreeFormulation', { version: 1, answer: 'agrees' }, { as: 'client', on: '2026-01-27' });
  const goals = [
    ['Tell Tomas one thing I need, each week', 1, 5, 9],
    ['See Ines', 0, 2, 10],
    ['Say no once at school', 2, 8, 9],
  ] as const;
  for (const [text, first, mid, end] of goals) {
    story.does('setGoal', { text, type: 'interpersonal' }, { id: text });
    story.does('rateGoal', { goal: text, rating: first, at: 'start' });
    story.does('rateGoal', { goal: text, rating: mid, at: 'mid' });
    story.does('rateGoal', { goal: text, rating: end, at: 'end' });
  }
  return story.does('agreeContract', sixteenWeeks);
}

test('the role-dispute case is entered without loss', () => {
  const { course } = roleDispute();
  expect(course.inventory.people.map(({ fields }) => fields)).toMatchObject(
    people.map(([, fields]) => fields),
  );
  expect(course.timeline.events.map(({ mood }) => mood)).toEqual([3, 2, 5, 4, 2]);
  expect(lookBack(course)?.events.map(({ event }) => event.what)).toEqual(['Tomas took the regional post']);
  expect(suggestFocus(course)).toMatchObject({ state: 'suggested', primary: 'role_dispute' });
  expect(agreement(course)).toMatchObject({ on: '2026-01-27', answer: 'agrees' });
  expect(course.goals.goals.map((goal) => ratedAt(goal, 'mid'))).toEqual([5, 2, 8]);
  expect(contractNow(course)).toMatchObject({ sessions: 16, ends: '2026-04-28' });
});

test('a client’s view of a rich course holds nothing that is the therapist’s', () => {
  const { course } = roleDispute();
  expect(JSON.stringify(course).match(/PRIVATE/g)?.length).toBeGreaterThan(15);
  const seen = JSON.stringify(seenBy(course, { as: 'client', by: 'leila' }));
  expect(seen).not.toContain('PRIVATE');
  const circle = JSON.stringify(seenBy(course, { as: 'client', by: 'leila' }).inventory);
  expect(circle).not.toMatch(/safety|onsetLinked|areaTags/);
  expect(seen).toContain('Nobody asked me, and I never said.');
});

test('whoever is neither the client nor a clinician sees none of it', () => {
  const { course } = roleDispute();
  for (const as of ['manager', 'administrator', 'contact'] as const) {
    const seen = JSON.stringify(seenBy(course, { as, by: 'someone' }));
    expect(seen).not.toMatch(/PRIVATE|Tomas|Ines|Husband|To sleep|Nobody asked|After-school|GP/);
  }
});
